"""What is replayed together: the store finds all that is related to a sighting, by its days and its words."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from calfeed.merge import related
from calfeed.model.heard import Heard
from calfeed.model.meeting import Certainty, Reading
from calfeed.model.text import Document
from calfeed.store import Store, announcements, heard, open_store
from calfeed.usecases.settle import found_by, known_around
from tests.builders import NOW, a_sighting, an_announcement
from tests.merge.test_laws import anything

ADVISORS = "Meeting of national security advisors"
MOVED = a_sighting(ADVISORS, "2026-03-01", certainty=Certainty.MOVED)  # from some day
SHORTENED = a_sighting("Grain council", "2026-03-01", rrule="FREQ=DAILY;COUNT=3", excluded=(date(2026, 3, 3),))
FIRST, SECOND = (an_announcement(text) for text in ("The first.", "The second."))


@pytest.fixture(scope="module")
def empty() -> Iterator[Store]:
    """A database with two documents that say nothing yet."""
    store = open_store("sqlite://")
    with store.write() as tx:
        for announcement in (FIRST, SECOND):
            document = Document(name="a.txt", digest=announcement.digest, text=announcement.name, blocks=())
            announcements.save_announcement(tx, announcement, document, Reading(written=None), NOW)
    yield store
    store.close()


class _NotKept(Exception):  # noqa: N818 - it empties the database again
    pass


def found(store: Store, one: Heard, other: Heard) -> bool:
    """Whether the one, which is kept, is found by the other, which is new."""
    try:
        with store.write() as tx:
            heard.save(tx, [one], {one.key: found_by(one)})
            seen = {each.key for each in known_around(tx, [other]).heard}
            raise _NotKept
    except _NotKept:
        return one.key in seen


def said(announcement: Any, told: Any, on: date) -> Heard:
    return Heard(told=told, document=announcement.digest, number=0, said_on=on)


@settings(max_examples=400, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(one=anything, other=anything, later=st.integers(0, 3))
@example(one=MOVED, other=a_sighting(ADVISORS, "2026-03-02"), later=1)
@example(one=a_sighting(ADVISORS, "2026-03-02"), other=MOVED, later=1)
@example(one=MOVED, other=a_sighting(ADVISORS, "2026-01-15"), later=0)
@example(one=MOVED, other=a_sighting(ADVISORS, "2026-04-15"), later=0)
@example(one=MOVED, other=a_sighting(ADVISORS, "2026-04-16"), later=0)
@example(one=a_sighting("Grain council", "2026-03-03"), other=SHORTENED, later=1)
@example(one=SHORTENED, other=a_sighting("Grain council", "2026-03-03"), later=1)
def test_what_is_related_is_found(empty: Store, one: Any, other: Any, later: int) -> None:
    """Of two sightings, whatever they say, the store finds the one by the other exactly if they are related."""
    first = said(FIRST, one, date(2026, 2, 1))
    second = said(SECOND, other, date(2026, 2, 1) + timedelta(days=later))
    assert found(empty, first, second) == related(first, second)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (a_sighting("Vienna talks", "2026-05-05"), a_sighting("Talks", "2026-05-05", place="Vienna")),
        (a_sighting("Meeting", "2026-05-05", place="Kyiv"), a_sighting("Meeting", "2026-05-05", place="Kyiv")),
        (
            a_sighting("Grain council", "2026-05-05 23:30 Europe/Kyiv"),
            a_sighting("Grain council", "2026-05-06 05:30 Asia/Tokyo"),
        ),
        (
            a_sighting("Treffen der Verteidigungsminister", "2026-05-05", place="Kiew"),
            a_sighting("Meeting of defence ministers", "2026-05-05", place="Kyiv"),
        ),
        (
            a_sighting("Grain council", "2026-05-05"),
            a_sighting("Grain council", "2026-05-08", previous=date(2026, 5, 5)),
        ),
    ],
)
def test_what_has_few_words_in_common_is_found(empty: Store, one: Any, other: Any) -> None:
    """A town in a title, a title without a word of its own, another zone, another language, a move: all are found."""
    first, second = said(FIRST, one, date(2026, 2, 1)), said(SECOND, other, date(2026, 2, 2))
    assert related(first, second)
    assert found(empty, first, second)
