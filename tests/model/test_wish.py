"""What a reader wants mail about."""

import pytest

from calfeed.errors import InvalidInputError
from calfeed.model.reminder import ALL_DAY_LEADS, TIMED_LEADS
from calfeed.model.wish import ALL_DAY_CHOICES, DEFAULT, TIMED_CHOICES, Wish, codes, wish_from
from tests.model.test_reminder import slot


def test_one_way_to_write_a_wish() -> None:
    """Equal wishes are written alike, in whatever order they were chosen."""
    one = wish_from("PT60M PT10080M", "", "place=Kyiv&place=Lviv&kind=meeting")
    other = wish_from("PT10080M PT60M", "", "kind=meeting&place=Lviv&place=Kyiv&topic=")
    assert one == other
    assert (codes(one.timed), codes(one.all_day), one.query) == ("PT10080M PT60M", "", other.query)


def test_every_choice_can_be_kept() -> None:
    """All leads that can be chosen come back from their codes."""
    every = Wish(timed=tuple(TIMED_CHOICES), all_day=tuple(ALL_DAY_CHOICES))
    assert wish_from(codes(every.timed), codes(every.all_day), "") == every


def test_the_default() -> None:
    """Who chooses nothing has a day and an hour before, the day before at nine without an hour, and every meeting."""
    assert wish_from(codes(TIMED_LEADS), codes(ALL_DAY_LEADS), "") == DEFAULT
    assert DEFAULT.leads(slot("2026-01-05")) == ALL_DAY_LEADS
    assert DEFAULT.leads(slot("2026-01-05 16:00 UTC")) == TIMED_LEADS


@pytest.mark.parametrize(
    ("timed", "all_day", "query", "words"),
    [
        ("PT61M", "", "", "a lead is one of"),
        ("", "PT60M", "", "a lead is one of"),
        ("", "", "alarm=1h", "give a filter only"),
        ("", "", "colour=red", "no parameter"),
    ],
)
def test_what_is_no_wish(timed: str, all_day: str, query: str, words: str) -> None:
    """Leads that are not offered, and anything but a filter, are refused with what is allowed."""
    with pytest.raises(InvalidInputError, match=words):
        wish_from(timed, all_day, query)
