"""Text is cleaned once, at the door."""

import unicodedata

import pytest

from calfeed.reading.clean import clean
from tests.pace import within


@pytest.mark.parametrize(
    ("dirty", "tidy"),
    [
        ("one\r\ntwo\rthree\u2028four\x85five", "one\ntwo\nthree\nfour\nfive"),
        ("10\xa0h\u202f30\u2009Uhr", "10 h 30 Uhr"),
        ("\ufeff5\u200b Jan\xaduary", "5 January"),
        ("5 \u202eyraunaJ\u202c", "5 yraunaJ"),
        ("a\x00b\x07c\ud800d\ufffee", "abcde"),
        ("Caf\u0065\u0301", "Caf\xe9"),
        ("Jan\u200duary", "January"),
        ("\U0001f468\u200d\U0001f4bb", "\U0001f468\u200d\U0001f4bb"),
        ("tab\tstays", "tab\tstays"),
    ],
)
def test_invisible_characters_go_and_words_stay(dirty: str, tidy: str) -> None:
    """Line ends and spaces become plain, controls and bidi marks go, accents are composed, emoji keep their joiners."""
    assert clean(dirty) == tidy


def test_clean_text_stays_as_it_is() -> None:
    """Cleaning twice changes nothing."""
    text = clean("Réunion le 5 janvier\r\n\u202eà 10\xa0h")
    assert clean(text) == text


def test_a_pile_of_accents_is_cut_in_linear_time() -> None:
    """A quarter of a million accents on one letter are no quarter of an hour."""
    with within(1):
        text = clean("a" + "\u0301\u0323" * 120_000 + " 5 May")
    assert len(text) < 30
    assert text.endswith(" 5 May")
    assert unicodedata.is_normalized("NFC", text)
