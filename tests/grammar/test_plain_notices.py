"""Short notices as clubs, schools and churches write them: fixtures, talks with a speaker, reminders."""

import pytest

from calfeed.model.meeting import Sighting
from calfeed.model.when import Timed
from tests.grammar.documents import reading_of

WRITTEN = "2027-01-04"


def told(text: str) -> list[str]:
    """The titles of what a notice announces."""
    return [s.title for s in reading_of(text, written=WRITTEN).sightings]


def begins(sighting: Sighting) -> str:
    """When an event begins."""
    return sighting.when.start.isoformat()[:16] if isinstance(sighting.when, Timed) else ""


@pytest.mark.parametrize("head", ["Sat 9 Jan", "HOCKEY\n\nSaturday 9 January", "Fixtures for Saturday 9 January"])
@pytest.mark.parametrize(
    "lines",
    [
        "Ladies 1st XI v Reading, home, 1.30pm push back\nMens 2nd XI v Marlow, away, meet 11am at the clubhouse",
        "Ladies 1sts v Reading (H), 1.30pm\nMens 2nds v Marlow (A), 11am",
    ],
)
def test_matches_under_a_day(head: str, lines: str) -> None:
    """Each is an event, and the line over them is none."""
    found = reading_of(f"{head}\n{lines}\n", written=WRITTEN).sightings
    assert sorted(map(begins, found)) == ["2027-01-09T11:00", "2027-01-09T13:30"]
    assert all(" v " in s.title for s in found)


@pytest.mark.parametrize("kind", ["Talk", "Seminar", "Theatre trip", "Concert"])
@pytest.mark.parametrize("work", ["The Mousetrap", "Dark matter after the LHC"])
@pytest.mark.parametrize(
    "shape",
    [
        "{kind}: {work}, Wednesday 17 February, 7.30pm, Town Hall",
        "Department of Physics\n{kind}: {work}\nProf. Ingrid Halvorsen (Oslo)\nWednesday 17 February, 19:30, Room B",
    ],
)
def test_what_a_talk_is_about_is_in_its_title(shape: str, kind: str, work: str) -> None:
    """Not only of what sort it is, or who speaks."""
    assert told(shape.format(kind=kind, work=work) + "\n") == [f"{kind}: {work}"]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Reminder that the book club meets at Jo's this Thursday at half seven.", "Meeting of the book club"),
        ("Just a quick reminder that the choir meets on Thursday at 7pm.", "Meeting of the choir"),
        ("Come and meet us at our open evening on 20 January, 5-7pm.", "Open evening"),
        ("Next committee meeting is Wed 13th, 6.30pm upstairs.", "Committee meeting"),
        ("The next social event will be the Burns Supper on Saturday 23rd January.", "Burns Supper"),
        ("G'day everyone\nNext committee meeting is Wed 13th, 6.30pm.", "Committee meeting"),
        ("Morning all\nNext committee meeting is Wed 13th, 6.30pm.", "Committee meeting"),
    ],
)
def test_words_around_an_event_are_none_of_its_title(text: str, title: str) -> None:
    """Greetings, reminders and what it is the next of."""
    assert told(text + "\n") == [title]


@pytest.mark.parametrize("lead", ["Meet", "Assemble", "Depart", "Leave"])
def test_bare_hours_of_those_who_come_together(lead: str) -> None:
    """Figures with a dot are an hour behind such a word."""
    found = reading_of(f"Walk 3: Thursday 21 January. {lead} 9.45 from the station.\n", written=WRITTEN).sightings
    assert [begins(s) for s in found] == ["2027-01-21T09:45"]


@pytest.mark.parametrize(
    "text",
    [
        "Our clinic is closed on 18 January for Martin Luther King Jr. Day. Flu clinic: Thursday 7 January, 9 a.m.",
        "Reposing at Flynn's Funeral Home. Funeral Mass on Thursday at 11am.",
        "General meeting of the Wattle Creek Garden on Saturday at 10am.",
        "Tuesday 12 January 2027\n10:30 R v Collins\n11:30 R v Walker",
    ],
)
def test_names_of_people_and_plain_words_tell_no_zone(text: str) -> None:
    """There are towns of nearly every name."""
    found = reading_of(text + "\n", written=WRITTEN).sightings
    timed = [s.when for s in found if isinstance(s.when, Timed)]
    assert timed
    assert {when.zone_origin.value for when in timed} == {"default"}


def test_the_hour_of_another_day_is_not_that_of_an_event() -> None:
    """ "Build-up begins at 8am on 9 February" says nothing of the 10th."""
    text = "See you at the Farm & Field Expo on 10-12 February 2027. Build-up begins at 8am on 9 February."
    (expo,) = reading_of(text + "\n", written=WRITTEN).sightings
    assert not isinstance(expo.when, Timed)
    assert expo.place is None
