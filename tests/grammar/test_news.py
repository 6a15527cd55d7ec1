"""Wordings of English news: days that were set, put off and denied, what people vote in, when something was said."""

from datetime import date

import pytest

from calfeed.model.meeting import Status
from calfeed.model.when import AllDay, Window, first_day
from tests.grammar.documents import reading_of

WRITTEN = "2026-05-11"


def told(text: str) -> list[tuple[str, str]]:
    """The title and the day of each event."""
    return [(s.title, str(first_day(s.when))) for s in reading_of(text, written=WRITTEN).sightings]


@pytest.mark.parametrize(
    "text",
    [
        "Sentencing was scheduled for June 4.",
        "A retrial was ordered for June 4 at the county court.",
        "His appeal hearing was set for June 4, the clerk said.",
    ],
)
def test_a_day_that_was_set_holds_while_nothing_says_otherwise(text: str) -> None:
    """A verb of the past that set a day to come is a plan."""
    assert [day for _, day in told(text)] == ["2026-06-04"]


@pytest.mark.parametrize(
    "text",
    [
        "The concert was set for 4 June but has been postponed to 9 June.",
        "The hearing was set for 4 March and the judge ruled a week later.",
    ],
)
def test_a_day_that_was_set_is_given_up(text: str) -> None:
    """What comes after tells that it no longer holds, or that it is long gone."""
    assert "2026-06-04" not in [day for _, day in told(text)]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("The coroner has fixed 4 June for the opening of the inquest.", "Opening of the inquest"),
        ("The council has put off until 4 June a debate on parking.", "Debate on parking"),
        ("The board has postponed to 4 June its vote on the merger.", "Vote on the merger"),
    ],
)
def test_what_a_day_is_chosen_for(text: str, title: str) -> None:
    """The day may be the object of the verb, with the event behind it."""
    assert told(text) == [(title, "2026-06-04")]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Danes vote on 4 June in a general election.", "General election"),
        ("Islanders go to the polls on 4 June in a referendum on fishing.", "Referendum on fishing"),
    ],
)
def test_what_people_vote_in(text: str, title: str) -> None:
    """The election is the event, and not that they vote."""
    assert told(text) == [(title, "2026-06-04")]


@pytest.mark.parametrize(
    "text",
    [
        "The show will be held not on 28 May, as first announced, but on 4 June.",
        "Snow has forced Kirkby to move its book fair from 28 May to 4 June.",
        "The school has moved its open day from 28 May to 4 June.",
        "The hearing listed for 28 May has been vacated and relisted for 4 June.",
    ],
)
def test_one_day_stands_instead_of_another(text: str) -> None:
    """The second day is the new one, the first the old."""
    found = reading_of(text, written=WRITTEN).sightings
    assert [str(first_day(s.when)) for s in found] == ["2026-06-04"]
    assert [s.previous for s in found] == [date(2026, 5, 28)]


def test_two_days_are_moved_to_two_others() -> None:
    """Both ends of the new stretch count."""
    found = reading_of("The club has moved its fete from 30-31 May to 13-14 June.", written=WRITTEN).sightings
    assert [s.when for s in found] == [AllDay(first=date(2026, 6, 13), last=date(2026, 6, 14))]


@pytest.mark.parametrize(
    "text",
    [
        "The union has called off the walkout it had announced for 4 June.",
        "The race has had to be abandoned; it would have been on 4 June at Tenby.",
        "The fair will not now take place. It would have been on 4 June.",
    ],
)
def test_what_would_have_been_is_cancelled(text: str) -> None:
    """The day of what was called off is told in a clause behind."""
    found = reading_of(text, written=WRITTEN).sightings
    assert [(s.status, str(first_day(s.when))) for s in found] == [(Status.CANCELLED, "2026-06-04")]


@pytest.mark.parametrize(
    "text",
    [
        "The minister will visit Spain in early June, her office said on Tuesday.",
        "The duke will open the tunnel in early June, the palace announced on Monday.",
    ],
)
def test_the_day_of_a_statement_leaves_a_span_of_time(text: str) -> None:
    """When something was said is no closer day for it."""
    windows = [s.when for s in reading_of(text, written=WRITTEN).sightings]
    assert windows == [Window(first=date(2026, 6, 1), last=date(2026, 6, 10))]


@pytest.mark.parametrize(
    "text",
    [
        "The concert starts at 8 tonight.",
        "The play begins at half past seven tonight.",
        "The council meets tonight to choose a new leader.",
    ],
)
def test_tonight_is_still_to_come(text: str) -> None:
    """A present verb tells what is on in the evening of the day of writing."""
    assert [day for _, day in told(text)] == [WRITTEN]


def test_what_it_is_may_be_named_in_the_same_sentence() -> None:
    """The event in front of "it" is what is held."""
    assert told("Storms wrecked the summer fair and it will now be held on 4 June.") == [("Summer fair", "2026-06-04")]


@pytest.mark.parametrize(
    "text", ["Cleaners at the airport stay away from work on 4 June.", "Tailors walk out on 4 June."]
)
def test_who_stays_away_from_work_is_on_strike(text: str) -> None:
    """Verbs of not working are strikes."""
    assert [(title[:9], day) for title, day in told(text)] == [("Strike by", "2026-06-04")]


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        (
            "The jury names the nominees on 4 June, the finalists on 9 June and the winner on 16 June.",
            ["Jury names the nominees", "Jury names the finalists", "Jury names the winner"],
        ),
        (
            "The museum opens its new wing on 4 June and its roof garden on 9 June.",
            ["Museum opens its new wing", "Museum opens its roof garden"],
        ),
    ],
)
def test_each_thing_of_a_row_has_its_own_day(text: str, titles: list[str]) -> None:
    """One verb may have several objects, each with a day."""
    assert [title for title, _ in told(text)] == titles


def test_who_is_ordered_to_court() -> None:
    """It is whom the court orders who appears."""
    text = "A judge in Turin has ordered the driver to appear on 4 June."
    assert told(text) == [("Court appearance of the driver", "2026-06-04")]


def test_words_behind_a_day_may_say_which_it_is() -> None:
    """An apposition adds no day."""
    text = "The leader will give her keynote speech on Wednesday, the second day of the congress."
    assert told(text) == [("Keynote speech of the leader", "2026-05-13")]


def test_a_number_of_things_is_no_verb() -> None:
    """'Eleven votes' are votes, and nobody votes."""
    assert told("The bill passed its second reading by eleven votes on Monday.") == []


def test_a_closure_from_a_feast_to_a_day_of_the_next_year() -> None:
    """The month of the last day is none of the feast."""
    found = reading_of("The library will be closed from Christmas Eve until 2 January.", written=WRITTEN).sightings
    assert [s.when for s in found] == [AllDay(first=date(2026, 12, 24), last=date(2027, 1, 2))]


@pytest.mark.parametrize("agency", [" (Newsroom) - ", " (Wire) -- ", " - ", " — "])
def test_the_day_of_a_dateline_is_no_event_where_another_stamp_says_when(agency: str) -> None:
    """A page that tells elsewhere when it was published has its dateline all the same."""
    text = f"OTTAWA, March 4{agency}Canada will host a meeting of energy ministers in Calgary on April 19.\n\n"
    (found,) = reading_of(f"{text}Published 2027-03-04", written="2026-11-29").sightings
    assert first_day(found.when) == date(2027, 4, 19)
    assert "-" not in found.title
