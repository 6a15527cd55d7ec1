"""Short notices as clubs, schools and churches write them: fixtures, talks with a speaker, reminders."""

from datetime import date, datetime

import pytest

from calfeed.model.meeting import Kind, Sighting, Status
from calfeed.model.when import Timed, first_day
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


@pytest.mark.parametrize("place", ["seminar hall, Block C", "staffroom", "Village Hall"])
@pytest.mark.parametrize(
    "rest",
    [
        " and the Quiz Night will be on Friday 5 February.",
        ", not the church.",
        ". All are cordially invited.",
        " instead of the church.",
    ],
)
@pytest.mark.parametrize("shape", ["The AGM is on 30 January at 4pm in the {}{}", "AGM, 30 January, 4pm, {}{}"])
def test_where_a_place_ends(shape: str, rest: str, place: str) -> None:
    """In front of a clause, of another place that it is not, and of the next sentence."""
    if "Quiz" in rest and "AGM," in shape:
        return
    found = reading_of(shape.format(place, rest) + "\n", written=WRITTEN).sightings[0]
    assert (found.place or "").strip(" .") == place


@pytest.mark.parametrize("between", [" ", "\n"])
@pytest.mark.parametrize("name", ["Easter football camp.", "Craft fair in aid of the hospice.", "Summer challenge:"])
@pytest.mark.parametrize("hours", ["9am-3pm daily", "daily 9am-3pm", "9am to 3pm each day"])
def test_hours_of_each_of_several_days(hours: str, name: str, between: str) -> None:
    """They are of one event of several days, and no opening hours."""
    text = f"{name}{between}15-19 February 2027, {hours}, Leisure Centre. £22 a day.\n"
    (found,) = reading_of(text, written=WRITTEN).sightings
    assert (first_day(found.when), found.title.split()[0]) == (date(2027, 2, 15), name.split(maxsplit=1)[0])


@pytest.mark.parametrize(
    ("line", "begin"),
    [
        ("Tiny Tuesdays: every Tuesday, 10.30-11.30, free", "2027-01-05T10:30"),
        ("Film Fridays, every Friday at 7pm", "2027-01-08T19:00"),
        ("Toddler Tuesday: Tuesday 12 January, 10am", "2027-01-12T10:00"),
    ],
)
def test_weekdays_in_names(line: str, begin: str) -> None:
    """They belong to the name."""
    (found,) = reading_of(line + "\n", written=WRITTEN).sightings
    assert (begins(found), found.title.split()[:2]) == (begin, line.replace(":", "").replace(",", "").split()[:2])


@pytest.mark.parametrize(
    "way", [", meeting at 10am at the station.", ", meeting outside the pavilion at 10am.", ". Meet 10am at the pub."]
)
@pytest.mark.parametrize("name", ["Guided walk along the canal", "Work party", "Cycle ride to Ely"])
def test_people_who_meet_for_something(name: str, way: str) -> None:
    """That they do is no other event."""
    (found,) = reading_of(f"{name} on Saturday 16 January{way}\n", written=WRITTEN).sightings
    assert begins(found) == "2027-01-16T10:00"
    assert found.title.lower().startswith(name.lower()[:9])


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("My session, “Lending without paperwork”, is on 11 February at 2pm.", "Session: Lending without paperwork"),
        ("Sorry folks, tonight's pub quiz is cancelled.", "Pub quiz"),
        ("Members, the AGM is on Friday at 8pm.", "AGM"),
        ("Sorry, I'm ill: the budget review on Friday is off.", "Budget review"),
        ("IMPORTANT: Boiler inspection\nTuesday 12 January, 8am", "Boiler inspection"),
        ("Court 3, 12 January 2027\n14:00 R v Marsh - trial (day 2)\n15:00 R v Lee - sentence", "R v Marsh"),
    ],
)
def test_what_is_part_of_a_title(text: str, title: str) -> None:
    """The title of a talk is; those who are spoken to, and calls for attention, are not."""
    assert told(text + "\n")[0] == title


@pytest.mark.parametrize("body", ["Planning board", "Planning Applications Sub-Committee", "Steering group", "Choir"])
@pytest.mark.parametrize(
    "lines",
    [
        "Thursday 14 January 2027 at 6.00pm\nCouncil Chamber, Town Hall",
        "Date: Thursday 14 January\nTime: 6pm\nVenue: Online",
    ],
)
def test_a_body_over_a_day_with_its_hour(lines: str, body: str) -> None:
    """It meets then, and nothing is due."""
    (found,) = reading_of(f"{body}\n{lines}\n", written=WRITTEN).sightings
    assert (begins(found), found.kind) == ("2027-01-14T18:00", Kind.EVENT)
    assert found.title.startswith(body)


def test_weather_over_a_day_is_no_event() -> None:
    """Nor is who is on duty."""
    assert told("Weather forecast\nTuesday 5 January, 6am\nRain in the west.\n") == []


@pytest.mark.parametrize("rest", ["will go ahead as planned", "is not affected", "goes ahead as usual"])
def test_what_is_not_touched_by_what_is_off(rest: str) -> None:
    """It is another, and not the new day of what is off."""
    text = f"The Thursday surgery on 14 January has been cancelled. The Monday surgery (18 January, 9am) {rest}.\n"
    found = reading_of(text, written=WRITTEN).sightings
    assert [s.status for s in found] == [Status.CANCELLED, Status.CONFIRMED][: len(found)]
    assert all(s.previous is None for s in found)


def test_an_hour_in_brackets_no_longer_holds() -> None:
    """Also behind the day that stands behind the new one."""
    (found,) = reading_of("Staff briefing will start at 8.20 tomorrow (not 8.30).\n", written=WRITTEN).sightings
    assert isinstance(found.previous, datetime)
    assert (begins(found), found.previous.minute) == ("2027-01-05T08:20", 30)


@pytest.mark.parametrize("kind", ["work morning", "volunteer day", "curry night", "craft afternoon", "awards evening"])
def test_parts_of_days_that_are_events(kind: str) -> None:
    """By the word in front of them."""
    assert told(f"Our next {kind} is on Sunday 24 January.\n") == [f"Next {kind}"]


@pytest.mark.parametrize("name", ["Story time", "Walking football", "Knit and natter", "Choir practice"])
@pytest.mark.parametrize("when", [" every Wednesday, 7pm", ": Wednesdays, 7pm", ", Wednesdays 7-8pm"])
@pytest.mark.parametrize("rest", ["", ".", ", Leisure Centre, £4."])
def test_what_is_on_each_week(rest: str, when: str, name: str) -> None:
    """With or without a full stop."""
    (found,) = reading_of(f"{name}{when}{rest}\n", written=WRITTEN).sightings
    assert (begins(found), found.rrule) == ("2027-01-06T19:00", "FREQ=WEEKLY;BYDAY=WE")
    assert found.title.startswith(name)


@pytest.mark.parametrize("name", ["Our craft fair", "Rhyme time", "Bat Night"])
@pytest.mark.parametrize("rest", ["at 11am", ", 11am to 4pm"])
def test_an_event_that_is_back(rest: str, name: str) -> None:
    """It is no end of an absence."""
    (found,) = reading_of(f"{name} is back on Sunday 31 January{rest}.\n", written=WRITTEN).sightings
    assert begins(found) == "2027-01-31T11:00"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Residents of Block D: fire alarm test this Wednesday at 11am.", "Fire alarm test"),
        ("All staff: training day on Friday 15 January.", "Training day"),
        ("Volunteers: litter pick Saturday 9 January, 10am", "Litter pick"),
        ("Members' evening: Thursday 14 January, 8pm", "Members' evening"),
    ],
)
def test_those_who_are_told_are_no_title(text: str, title: str) -> None:
    """But whose event it is belongs to it."""
    assert told(text + "\n") == [title]


@pytest.mark.parametrize("place", ["Rugby Club", "Cricket Club", "Royal Oak"])
@pytest.mark.parametrize("day", ["30 January", "30th January", "Saturday 30 January", "January 30"])
def test_a_day_behind_a_place_is_no_part_of_it(day: str, place: str) -> None:
    """Not even where it looks like the number of a house."""
    (found,) = reading_of(f"Quiz at the {place}, {day}, 7pm.\n", written=WRITTEN).sightings
    assert found.place == place


@pytest.mark.parametrize(
    ("text", "title", "place"),
    [
        ("The council hosts a debate by the Green Party on 5 February 2027.", "Debate by the Green Party", None),
        ("A talk by the Labour Club on 6 February 2027 at noon.", "Talk by the Labour Club", None),
        ("Briefing by the Bank of England on 6 February 2027.", "Briefing by the Bank of England", None),
        ("A picnic by the Boat House on 6 February 2027 at noon.", "Picnic by the Boat House", "Boat House"),
        ("A concert by the river on 6 February 2027 at 7pm.", "Concert by the river", "river"),
    ],
)
def test_a_body_that_acts_is_no_place(text: str, title: str, place: str | None) -> None:
    (found,) = reading_of(text, written=WRITTEN).sightings
    assert (found.title, found.place) == (title, place)
