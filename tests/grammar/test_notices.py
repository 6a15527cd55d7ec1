"""Short notices: what is off, what is held on another day, and what they call it."""

import pytest

from calfeed.model.meeting import Kind, Status
from calfeed.model.when import first_day
from tests.grammar.documents import reading_of

WRITTEN = "2026-03-04"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("There will be no toddler group on Monday 9 March.", "Toddler group"),
        ("No Pilates on Monday 9 March, the hall is being painted.", "Pilates"),
        ("The birthday party will not be held on Monday 9 March.", "Birthday party"),
        ("The jumble sale on Monday 9 March has had to be knocked on the head.", "Jumble sale"),
        ("Table tennis won't be on next Monday (9 March).", "Table tennis"),
    ],
)
def test_what_a_notice_calls_off(text: str, title: str) -> None:
    """ "No", "won't be on" and the like call off what is named beside them."""
    (sighting,) = reading_of(text, written=WRITTEN).sightings
    assert (sighting.title, str(first_day(sighting.when)), sighting.status) == (title, "2026-03-09", Status.CANCELLED)


@pytest.mark.parametrize(
    "text",
    [
        "The AGM has been moved to 12 March from 9 March.",
        "The class will be a day later than usual: on 12 March instead of 9 March.",
        "9 March's collection will be done on Thursday 12 March instead.",
    ],
)
def test_the_old_day_stands_beside_the_new_one(text: str) -> None:
    """The old day stands behind the new one, or names what is held on another."""
    (sighting,) = reading_of(text, written=WRITTEN).sightings
    assert (str(first_day(sighting.when)), str(sighting.previous)) == ("2026-03-12", "2026-03-09")


def test_another_event_of_a_named_day_keeps_its_own() -> None:
    """ "Monday's meeting will discuss the strike on Thursday" moves nothing."""
    found = reading_of("Monday's meeting will discuss the strike on Thursday.", written=WRITTEN).sightings
    assert all(s.previous is None for s in found)


def test_the_next_one_is_what_was_named() -> None:
    """ "The next one" is another of what the sentence before names."""
    (sighting,) = reading_of("There's no meeting this week. The next one is on 11 March.", written=WRITTEN).sightings
    assert (sighting.title, str(first_day(sighting.when))) == ("Meeting", "2026-03-11")


def test_only_the_hour_is_moved() -> None:
    """ "Moved from 6pm to 7pm this Thursday" keeps the day."""
    (sighting,) = reading_of("Training moved from 6pm to 7pm this Friday.", written=WRITTEN).sightings
    assert str(first_day(sighting.when)) == "2026-03-06"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Could everybody send their reports by Monday 9 March?", "Deadline for reports"),
        ("Would all players kindly pay their subs by Monday 9 March.", "Deadline for subs"),
        ("Could all keys be returned to the office by Monday 9 March?", "Deadline for keys"),
        ("Nominations are open. Send yours to the clerk by 9 March.", "Deadline to send nominations to the clerk"),
        (
            "What do you think of the new timetable? Let us know by 9 March.",
            "Deadline to let us know: new timetable",
        ),
    ],
)
def test_what_a_notice_asks_for(text: str, title: str) -> None:
    """A question to all of them is asked by a day, and says what for."""
    (sighting,) = reading_of(text, written=WRITTEN).sightings
    assert (sighting.title, str(first_day(sighting.when)), sighting.kind) == (title, "2026-03-09", Kind.DEADLINE)


def test_a_question_without_a_limit_asks_for_nothing() -> None:
    """ "Could anyone give me a lift on Monday" has no last day."""
    found = reading_of("Could anyone give me a lift on Monday?", written=WRITTEN).sightings
    assert all(s.kind is not Kind.DEADLINE for s in found)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("The club has set aside Monday 9 March for the clear-up.", "Clear-up"),
        ("The committee has pencilled in 9 March for the fair.", "Fair"),
    ],
)
def test_what_a_day_is_kept_for(text: str, title: str) -> None:
    """A day is kept for what "for" names, and not for who keeps it."""
    (sighting,) = reading_of(text, written=WRITTEN).sightings
    assert sighting.title.startswith(title)


def test_a_day_in_brackets_is_that_of_the_event_in_front() -> None:
    """An event may have its day in brackets behind a limit."""
    found = reading_of("Please RSVP by 9 March for the tea dance (Saturday 14 March, 2pm).", written=WRITTEN).sightings
    assert [(str(first_day(s.when)), s.kind) for s in found] == [
        ("2026-03-09", Kind.DEADLINE),
        ("2026-03-14", Kind.EVENT),
    ]


def test_a_day_behind_as_is_a_reason() -> None:
    """ "As the hall is let on the 10th" tells of nothing on that day."""
    found = reading_of(
        "The ceilidh has been shifted to Monday 9 March as the hall is let on the 10th.", written=WRITTEN
    )
    assert [str(first_day(s.when)) for s in found.sightings] == ["2026-03-09"]


@pytest.mark.parametrize(
    "text", ["Swimming is at 4.15 not 3.30 on Monday.", "Tune in on Monday at 4.15pm for our webinar."]
)
def test_an_hour_denied_leaves_the_day(text: str) -> None:
    """ "At 4.15 not 3.30 on Monday" denies an hour and no day; "tune in" invites."""
    assert [str(first_day(s.when)) for s in reading_of(text, written=WRITTEN).sightings] == ["2026-03-09"]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Monday's game is now a 7.45 kick-off.", "Game"),
        ("Ann and Ben are getting married on 9 March.", "Wedding of Ann and Ben"),
        ("The date of the next meeting was agreed as 9 March.", "Next meeting"),
        ("The committee has pencilled in 9 March for the summer fair.", "Summer fair"),
    ],
)
def test_ordinary_ways_to_say_when(text: str, title: str) -> None:
    """A day may own its event, be agreed "as" a date, and a season may only say which event it is."""
    (sighting,) = reading_of(text, written=WRITTEN).sightings
    assert sighting.title.startswith(title)
    assert str(first_day(sighting.when)) == "2026-03-09"


def test_what_was_close_is_no_event() -> None:
    """ "Monday's vote was close" announces nothing, whatever hour it tells."""
    assert reading_of("Monday's vote was close and ended at 11pm.", written=WRITTEN).sightings == ()


def test_back_as_usual_is_another_one() -> None:
    """What is off on one day and "back as usual" on another are two events."""
    text = "There will be no yoga on Monday 9 March. Back as usual on 16 March at 7pm."
    found = reading_of(text, written=WRITTEN).sightings
    assert [(str(first_day(s.when)), s.status) for s in found] == [
        ("2026-03-09", Status.CANCELLED),
        ("2026-03-16", Status.CONFIRMED),
    ]
