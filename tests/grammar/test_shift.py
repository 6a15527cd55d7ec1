"""Events that are moved by a length of time."""

import pytest

from calfeed.model.meeting import Status
from calfeed.model.when import AllDay, Timed, first_day
from tests.grammar.documents import reading_of


@pytest.mark.parametrize(
    ("text", "start", "old"),
    [
        ("Monday's hearing has been put back by three days.", "2026-03-12", "2026-03-09"),
        ("The league has put back Monday's disciplinary hearing by three days.", "2026-03-12", "2026-03-09"),
        ("The annual dinner on 14 March has been brought forward by a week.", "2026-03-07", "2026-03-14"),
        ("The inquiry opens on 20 May at 10am. It has been postponed by 48 hours.", "2026-05-22", "2026-05-20"),
        ("The board has moved Monday's hearing to Thursday 12 March.", "2026-03-12", "2026-03-09"),
        ("The union has postponed the strike planned for 19 March to 2 April.", "2026-04-02", "2026-03-19"),
    ],
)
def test_moved_by_a_length(text: str, start: str, old: str) -> None:
    """The new day is the old one and the length, and the old one is kept."""
    (sighting,) = reading_of(text, written="2026-03-04").sightings
    first = sighting.when.first if isinstance(sighting.when, AllDay) else sighting.when.start.date()
    assert (str(first), str(sighting.previous)[:10]) == (start, old)


def test_moved_by_hours() -> None:
    """Hours move the clock time."""
    text = "The board meeting will be held on Thursday 26 March at 2pm. It has been delayed by two hours."
    (sighting,) = reading_of(text, written="2026-03-04").sightings
    assert isinstance(sighting.when, Timed)
    assert sighting.when.start.hour == 16


def test_a_weekday_that_only_tells_which() -> None:
    """ "Tuesday's vote was close" announces nothing."""
    assert reading_of("Tuesday's vote was close.", written="2026-03-04").sightings == ()


def test_moved_by_a_length_in_the_next_sentence() -> None:
    """A day that one sentence gives up is moved by the length that the next one tells."""
    text = "Councillors were to debate the slipway tomorrow evening. The debate has been put back by a fortnight."
    (sighting,) = reading_of(text, written="2026-10-06").sightings
    assert isinstance(sighting.when, AllDay)
    assert (str(sighting.when.first), str(sighting.previous)) == ("2026-10-21", "2026-10-07")


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("The hearing due on 13 January will be held on 20 January.", [(20, 13)]),
        ("Концерт, запланований на 13 січня, відбудеться 20 січня.", [(20, 13)]),
        ("The exhibition scheduled for 13 January will be followed by a talk on 20 January.", [(13, None), (20, None)]),
    ],
)
def test_a_day_that_was_planned_gives_way(text: str, days: list[tuple[int, int | None]]) -> None:
    """What was due on one day and will be held on another has moved; what follows it has not."""
    found = reading_of(text).sightings
    assert [(first_day(s.when).day, s.previous.day if s.previous else None) for s in found] == days


def test_a_day_behind_a_length_is_the_new_one() -> None:
    """ "Brought forward by a day to 9 January" gives the new day itself."""
    (sighting,) = reading_of("The race has been brought forward by a day to 9 January.").sightings
    assert (str(first_day(sighting.when)), str(sighting.previous)) == ("2026-01-09", "2026-01-10")


def test_what_is_called_off_and_held_later_is_moved() -> None:
    """ "It will be held on 24 January instead" moves the event that the sentence before calls off."""
    (sighting,) = reading_of("The concert on 10 January is off. It will be held on 24 January instead.").sightings
    found = str(first_day(sighting.when)), str(sighting.previous), sighting.status
    assert found == ("2026-01-24", "2026-01-10", Status.CONFIRMED)


def test_an_hour_opens_a_clause_of_its_own() -> None:
    """ "..., and at noon there is a concert" is an event of the same day."""
    text = "On 15 January the minister opens the bridge, and at noon she addresses parliament."
    found = [(s.title, str(s.when)[:24]) for s in reading_of(text).sightings]
    assert [title for title, _ in found] == ["Minister opens the bridge", "Address by the minister"]


@pytest.mark.parametrize(
    "text", ["Friday's talk has moved from 6pm to 5.30.", "The talk on Friday has moved from 6pm to 5.30."]
)
def test_an_hour_moved_leaves_the_day(text: str) -> None:
    """ "Has moved from 6pm to 5.30" gives the new hour and the old one of the same day."""
    (sighting,) = reading_of(text).sightings
    assert isinstance(sighting.when, Timed)
    assert (str(sighting.when.start)[:16], str(sighting.previous)[:16]) == ("2026-01-02 17:30", "2026-01-02 18:00")


def test_a_weekday_and_a_date_are_two_days() -> None:
    """ "In Leeds on Monday and in York on 13 January" are two events."""
    found = reading_of("Vigils will be held in Leeds on Monday and in York on 13 January.").sightings
    assert [str(first_day(s.when)) for s in found] == ["2026-01-05", "2026-01-13"]
