"""What may stand behind the word at which a rule is tried."""

from functools import cache
from pathlib import Path

import pytest

from calfeed.grammar.find import TOKEN, plain
from calfeed.grammar.follow import FAR, follow, level
from calfeed.grammar.languages import LANGUAGES, lexicon_of
from calfeed.grammar.rule import compiled
from calfeed.grammar.rules import RULES

follows = cache(follow)
CORPUS = Path(__file__).parent.parent / "corpus"


@pytest.mark.parametrize(
    ("pattern", "head", "text", "may"),
    [
        (r"\d{1,2}\s{month}", "00", " May", True),
        (r"\d{1,2}\s{month}", "00", "  May", True),
        (r"\d{1,2}\s{month}", "00", " cows", False),
        (r"\d{1,2}\s{month}", "00", " M", True),
        (r"\d{1,2}\s{month}", "000", " May", False),
        (r"\d{1,2}(?P<sep>[./])\d\d(?P=sep)\d{4}", "0", "/12/", True),
        (r"\d{1,2}(?P<sep>[./])\d\d(?P=sep)\d{4}", "0", "-12-", False),
        (r"the\s(?:next|last)\sday", "the", " next", True),
        (r"the\s(?:next|last)\sday", "the", " new", False),
        (r"\d\d?(?!\d)", "0", "anything", True),
        (r"[a-z]+\s\d", "may", " 5,", True),
        (r"[^a]x", "b", "x", True),
        (r"(?:a\s)?b", "a", " c", False),
        (r"\d+(?:[)]|[ ]?h)", "00", "h", True),
        (r"\d+(?:[)]|[ ]?h)", "00", "x", False),
        (r"{nothing_of_the_kind}", "a", "b", False),
    ],
)
def test_a_rule_is_tried_only_where_what_follows_may_match(pattern: str, head: str, text: str, may: bool) -> None:
    """The first characters behind a word tell."""
    assert follow(pattern, lexicon_of("en"), head).allows(level(text)[:FAR]) is may


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_rule_is_left_out_where_it_would_match(language: str) -> None:
    """Looking at what follows changes nothing but the time it takes."""
    lexicon = lexicon_of(language)
    texts = [path.read_text("utf-8") for path in sorted(CORPUS.glob("*.txt"))[::12]]
    texts += [text for rule in RULES for of, text, _ in rule.examples if of == language]
    for text in map(plain, texts):
        for token in TOKEN.finditer(text):
            head = "0" * len(token[0]) if token[0][0].isdigit() else token[0].lower()
            kinds = {"digit"} if head[0] == "0" else lexicon.heads.get(head, frozenset())
            for rule in RULES:
                if language in rule.languages and kinds.intersection(rule.on) and len(head) < 12:
                    behind = level(text[token.end() : token.end() + 8])[:FAR]
                    if compiled(rule.pattern, lexicon).match(text, token.start()):
                        assert follows(rule.pattern, lexicon, head).allows(behind), (
                            rule.name,
                            text[token.start() :][:40],
                        )
