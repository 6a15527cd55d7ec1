"""Many expressions tried by the first word of a match."""

import re
from dataclasses import fields
from pathlib import Path

import pytest

from calfeed.grammar.finder import WORD, Finder, Kind, openings
from calfeed.grammar.languages import LANGUAGES
from calfeed.grammar.vocabulary import vocabulary

CORPUS = Path(__file__).parent.parent / "corpus"


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ("meetings?", {("meeting", "whole"), ("meetings", "whole")}),
        (r"(?:award|opening)\s+day", {("award", "whole"), ("opening", "whole")}),
        (r"(?:power\s+)?outages?", {("power", "whole"), ("outage", "whole"), ("outages", "whole")}),
        ("run-?offs", {("run-offs", "whole"), ("runoffs", "whole")}),
        (r"\w+schule", {("schule", "ending")}),
        ("[a-z]{2,}ed", {("ed", "ending")}),
        ("[a-z]{2,}[a-rt-z]e?s", {("s", "ending"), ("es", "ending")}),
        (r"(?:(?<=\bthey\s)|(?<=\bwe\s))[a-z]{3,}", {("they", "behind"), ("we", "behind")}),
        (r"(?<=\bthey\s)sing|shout", {("sing", "whole"), ("shout", "whole")}),
        (r"засідан\w{1,3}", {("засідан", "stem")}),
        (r"\w+-засідан\w", {("-засідан", "inside")}),
        (r"\w*spiel\w*", {("spiel", "inside"), ("spiel", "stem"), ("spiel", "whole"), ("spiel", "ending")}),
        (r"(?:\w+\s+)?Day", {("day", "whole"), ("day", "second")}),
        (r"(?:\w+(?:['’]\w?)?\s+)?Day", {("day", "whole"), ("day", "second")}),
        (r"\w+['’]s", {("", "stem")}),
        ("[ab]c", {("ac", "whole"), ("bc", "whole")}),
        ("x?y", {("xy", "whole"), ("y", "whole")}),
        ("(?!the)dog|cat", {("dog", "whole"), ("cat", "whole")}),
        (r"minute['’]s\s+silence", {("minute", "whole")}),
        (r"go+l", {("go", "stem")}),
        (r".*:\s+notification", {("", "stem"), ("", "mark")}),
        ("['’]ll go", {("'ll", "whole")}),
        ("don['’]t", {("don", "whole")}),
        (r"\(to", {("", "mark")}),
    ],
)
def test_the_openings_of_an_expression_are_known(body: str, found: set[tuple[str, str]]) -> None:
    """An expression is only tried where a word stands with which it can begin."""
    assert {(opening.text, opening.kind.value) for opening in openings(body)} == found


def test_an_expression_with_very_many_openings_is_tried_at_each_word() -> None:
    """Taking an expression apart has an end."""
    assert openings("(?:a|b|c|d)" * 6) == [("", Kind.STEM, False)]


@pytest.mark.parametrize("body", ["cat", "cats?", "(?:tom|pussy)cat"])
def test_a_plain_word_needs_no_expression_of_its_own(body: str) -> None:
    """What is known to be all of a match is not compiled."""
    assert all(opening.complete for opening in openings(body))


@pytest.mark.parametrize("body", [r"said(?:\s+that)?", "cat(?!s)", r"cats?\s+dogs", "cat(?=.)"])
def test_a_word_that_may_go_on_is_looked_at(body: str) -> None:
    """What more there is to a match than its first word is left to the expression."""
    assert not any(opening.complete for opening in openings(body))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_finder_finds_what_one_large_expression_finds(language: str) -> None:
    """Looking at the first word changes nothing but the time it takes."""
    words = vocabulary(language)
    entries = [getattr(words, field.name) for field in fields(words)]
    lists = [entry for entry in entries if isinstance(entry, tuple) and entry and isinstance(entry[0], str)]
    lines = [line for path in sorted(CORPUS.glob("*.txt"))[::40] for line in path.read_text("utf-8").splitlines()]
    for alternatives in lists:
        finder = Finder(alternatives)
        large = re.compile(finder.pattern, re.IGNORECASE)
        begin_with_a_word = all(opening.kind is not Kind.MARK for body in alternatives for opening in openings(body))
        for line in lines:
            found = [match.span() for _, match in finder.finditer(line)]
            assert not begin_with_a_word or found == [match.span() for match in large.finditer(line)], alternatives
            for piece in (line, line.partition(" ")[0]):
                if not begin_with_a_word and WORD.match(piece) is None:
                    continue
                for one, other in (
                    (large.match(piece), finder.match(piece)),
                    (large.search(piece), finder.search(piece)),
                ):
                    assert (one and one.span()) == (other and other.span()), (alternatives, piece)
                assert bool(large.fullmatch(piece)) == bool(finder.fullmatch(piece)), (alternatives, piece)


@pytest.mark.parametrize("text", ["a meeting at noon", "x " * 300 + "a meeting at noon"])
def test_a_stretch_of_text_is_searched_as_if_it_ended_there(text: str) -> None:
    """A word cut in two is the word that is left, in a short text and in a long one."""
    at = text.index("meeting")
    finder = Finder(["meet", "meeting", r"(?:\w+\s+)?noon"])
    assert finder.search(text, at, at + 4) is not None
    assert finder.search(text, at, at + 5) is None
    assert [m[0] for _, m in finder.finditer(text, at)] == ["meeting", "at noon"]
    assert finder.match(text, at + 1) is None


@pytest.mark.parametrize("first", ["Quiz", "Ladies'", "Founder’s"])
@pytest.mark.parametrize("lead", ["a ", "x " * 300])
def test_a_word_in_front_may_have_an_apostrophe(lead: str, first: str) -> None:
    """An expression that any word may open is found by its second word, or its third behind an apostrophe."""
    finder = Finder([r"(?:\w+(?:['’]\w?)?\s+)?Evening"])
    assert [m[0] for _, m in finder.finditer(f"{lead}{first} Evening")] == [f"{first} Evening"]
    assert finder.fullmatch(f"{first} Evening") is not None


def test_the_first_expression_that_matches_counts() -> None:
    """Order decides, as in an alternation."""
    ((number, match),) = Finder(["will not", "will", "willing"]).finditer("will not", 0, 8)
    assert (number, match[0]) == (0, "will not")


def test_an_unbalanced_expression_is_an_error() -> None:
    """A slip in a list of words is seen when it is first used."""
    with pytest.raises(ValueError, match="unbalanced"):
        openings("(?:a")


def test_matches_are_replaced() -> None:
    """As by an expression."""
    assert Finder(["doors", "start"]).sub("", "doors 19:00, start 20:00") == " 19:00,  20:00"
