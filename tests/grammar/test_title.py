"""Titles that read as headings."""

import pytest

from calfeed.grammar.title import content, cut, heading, length, padded, subject, without_order
from calfeed.grammar.vocabulary import vocabulary

EN = vocabulary("en")


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("a meeting of national security advisors", "Meeting of national security advisors"),
        ("press conference (tbc)", "Press conference"),
        ("the hearing on the", "Hearing"),
        ("*** ANNUAL DINNER ***", "Annual Dinner"),
        ('"Four Hundred and One"', '"Four Hundred and One"'),
    ],
)
def test_a_heading_has_no_article_no_loose_end_and_no_brackets(text: str, title: str) -> None:
    """A title begins with a capital and ends with a word that can end one."""
    assert heading(text, EN) == title


def test_a_long_title_is_cut_where_a_part_ends() -> None:
    """At most twelve words, cut in front of "and" or a preposition, never in the middle of a name."""
    cut = heading("Meeting of the leaders of the European Union and of the Coalition of the Willing", EN)
    assert cut == "Meeting of the leaders of the European Union"
    assert length(cut) <= 12


def test_a_short_title_is_completed() -> None:
    """One or two words say too little: the people or the place are added."""
    assert padded("Concert", ((EN.title_more, None), (EN.title_at_place, "Leeds")), EN) == "Concert in Leeds"
    assert (
        padded("Keynote", ((EN.title_with, "Mirela Voss"), (EN.title_at_place, "San Jose")), EN)
        == "Keynote with Mirela Voss"
    )


def test_which_of_several_is_no_part_of_a_title() -> None:
    """The first meeting of the advisors is a meeting of the advisors."""
    assert without_order("First meeting of advisors", EN) == "Meeting of advisors"


def test_titles_are_compared_by_their_content() -> None:
    """Articles, prepositions and plurals don't count."""
    assert content("Meetings of the advisors", EN) == content("Meeting of advisor", EN)


def test_a_heading_is_cut_where_a_part_of_it_ends() -> None:
    """Behind a short title a long heading stands only as far as a preposition, a comma or an "and"."""
    words = vocabulary("en")
    assert (
        cut("Nurses at three hospitals set dates for their strikes", 6, words) == "Nurses at three hospitals set dates"
    )
    assert cut("Harbour trust and crews agree to talk", 5, words) == "Harbour trust and crews agree"


@pytest.mark.parametrize(
    ("text", "bare"),
    [
        ("Re: AW: Herbstfest", "Herbstfest"),
        ("[parents] Fwd: Winter fair: who helps?", "Winter fair: who helps?"),
        ("Re[2]: Quay works", "Quay works"),
        ("Rehearsal: brass", "Rehearsal: brass"),
        ("[Announcement]", "[Announcement]"),
    ],
)
def test_a_subject_has_no_mark_of_a_reply_or_of_a_list(text: str, bare: str) -> None:
    """No dinner is called "Dinner: Fwd"; a mark that is the whole subject stays."""
    assert subject(text) == bare
