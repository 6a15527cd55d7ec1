"""Days that count from an event, days in reserve, and days that no longer hold, in texts of any kind."""

import pytest

from calfeed.model.meeting import Sighting, Status
from calfeed.model.when import Window, first_day, last_day
from tests.grammar.documents import reading_of

WRITTEN = "2027-01-04"
HEAD = "Springfield, 4 January 2027\n\n"


def told(text: str) -> list[Sighting]:
    """What a report of 4 January announces."""
    return list(reading_of(f"{HEAD}{text}\n", written=WRITTEN).sightings)


def days(text: str) -> list[str]:
    """The first days of what it announces."""
    return [str(first_day(one.when)) for one in told(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The wedding fair is on 13 February. The board meets on 2 February. The day after the wedding fair, "
            "the hall hosts a jumble sale.",
            ["2027-02-02", "2027-02-13", "2027-02-14"],
        ),
        (
            "The annual general meeting is on 20 March. A safety talk for skippers will be held the night before the "
            "regatta, which starts on 3 April.",
            ["2027-03-20", "2027-04-02", "2027-04-03"],
        ),
        (
            "The tournament runs from 4 to 10 March. Three days after the tournament the club holds its dinner.",
            ["2027-03-04", "2027-03-13"],
        ),
        (
            "The trial opens on 8 March. The opening ceremony is on the eve of round one. Round one is on 31 March.",
            ["2027-03-08", "2027-03-30", "2027-03-31"],
        ),
        (
            "Round one is on 31 March at the palace and the last round is on 17 April. The opening ceremony, to which "
            "the mayor has been invited, is the day before the first round.",
            ["2027-03-30", "2027-03-31", "2027-04-17"],
        ),
        (
            "The vote will take place on 11 March. Another rally will be held on the Sunday before the vote at 2 p.m.",
            ["2027-03-07", "2027-03-11"],
        ),
        (
            "The choir's concert will be held on Saturday 20 March. The rehearsal is the evening before.",
            ["2027-03-19", "2027-03-20"],
        ),
    ],
)
def test_the_event_by_whose_name_a_day_is_counted(text: str, expected: list[str]) -> None:
    """It counts, and not the event told last."""
    assert days(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The walk is on 5 February. If it rains, we'll go on 12 February instead.",
        "The walk is on 5 February. Should it rain, we shall do it on the 12th instead.",
        "The walk is on 5 February, or on 12 February if it snows.",
        "The walk is on 5 February (12 February if it snows).",
        "The walk is on 5 February in Oak Park, or on 12 February if the weather is bad.",
        "The walk is on 5 February. In case of fog we meet on 12 February.",
        "The walk is on 5 February; a reserve day has been set for 12 February.",
        "The walk is on 5 February. A backup opportunity is available on 6 February.",
        "Walk: 5 February, 10 am (if wet: 12 February)",
        "Friday 5 February, 2pm: walk, Oak Park (if it rains, Sunday 14 February)",
        "Walk in Oak Park, 5 February at noon, or in case of rain 12 February",
    ],
)
def test_a_day_in_reserve(text: str) -> None:
    """What is held only in bad weather is no second event and no move."""
    (found,) = told(text)
    assert str(first_day(found.when)) == "2027-02-05"
    assert found.previous is None
    assert "wet" not in found.title
    assert "rain" not in found.title


@pytest.mark.parametrize(
    ("text", "new", "old"),
    [
        ("The meeting of 15 February has been pushed up to the 8th.", "2027-02-08", "2027-02-15"),
        ("The meeting of 15 February has been pushed back to the 22nd.", "2027-02-22", "2027-02-15"),
        ("The derby was billed for Thursday 21 January but has been shifted to Friday.", "2027-01-22", "2027-01-21"),
        (
            "The parade will be on Tuesday 9 February and not, as printed in the leaflet, on Monday.",
            "2027-02-09",
            "2027-02-08",
        ),
        (
            "The concert on 20 March replaces the one that was to have been given on 11 February.",
            "2027-03-20",
            "2027-02-11",
        ),
        (
            "The college, which was to hold its graduation on 20 February, has put the ceremony off to 11 March.",
            "2027-03-11",
            "2027-02-20",
        ),
        ("The trial opens on 8 March. An earlier date, 25 February, was dropped.", "2027-03-08", "2027-02-25"),
        ("The trial opens on 8 March. A previous listing for 25 February was vacated.", "2027-03-08", "2027-02-25"),
        ("The summit is on 10 March. An earlier draft had given 3 March.", "2027-03-10", "2027-03-03"),
        ("The summit is on 10 March. The website still shows 3 March.", "2027-03-10", "2027-03-03"),
    ],
)
def test_a_day_that_no_longer_holds(text: str, new: str, old: str) -> None:
    """It is the old one of the event, and none of its own."""
    (found,) = told(text)
    assert str(first_day(found.when)) == new
    assert str(found.previous)[:10] == old


@pytest.mark.parametrize(
    "text",
    [
        "The trip to Boston, planned for 6 to 8 March, is postponed.",
        "The talk announced for 6 March will not push through.",
        "The council's visit to the mill on 6 March will not go through.",
        "The board isn't meeting on 6 March.",
        "The quiz night: there won't be one on 6 March.",
    ],
)
def test_what_will_not_be(text: str) -> None:
    """It is called off on its day, whatever verb says so."""
    (found,) = told(text)
    assert (str(first_day(found.when)), found.status) == ("2027-03-06", Status.CANCELLED)


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("The strike will begin on 20 February if the talks fail.", Status.TENTATIVE),
        ("A pilot is to begin on 20 February if the permit comes through.", Status.TENTATIVE),
        ("The launch will take place on 20 February, weather permitting.", Status.TENTATIVE),
        ("The boat race starts at noon on 20 February, tide permitting.", Status.TENTATIVE),
        ("The talk is on 20 February at 7 pm; ring Ann if the door is locked.", Status.CONFIRMED),
        ("The talk is on 20 February at 7 pm. Ask for Ann if no one is at the desk.", Status.CONFIRMED),
    ],
)
def test_what_hangs_on_a_condition(text: str, status: Status) -> None:
    """An event that takes place only if something else does is not certain."""
    (found,) = told(text)
    assert found.status is status


@pytest.mark.parametrize(
    "text",
    [
        "If the plan is approved, a notice would be published in February.",
        "An all-out strike would come in March, he said, if nobody calls.",
        "A second round would be held in March if no candidate has a majority.",
        "The exercise replaces one that had been scheduled for 11 January and was cancelled because of the storm.",
        "To approve a final dividend of 4.15p per share, to be paid on 11 June to shareholders on the register at the "
        "close of business on 14 May.",
        "The company will pay 3 cents a share on 26 January to investors of record on 15 January.",
    ],
)
def test_nothing_announced(text: str) -> None:
    """What would be in some month, what an event stands for and whom a payment is for announce nothing."""
    assert told(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "The flood drill takes place on 9 February. Residents get a card in the letterbox at least five days before.",
        "The race is on 9 February. We will ring those on the list the evening before.",
        "The fair opens on 9 February. Stallholders will be told their places the day before.",
        "The race is on 9 February. You will be sent your number a week before the race.",
        "The election is on 9 February. Polling cards will be posted two weeks before the election.",
        "The meeting is on 9 February. The agenda goes out at least three days before.",
    ],
)
def test_when_people_hear_of_it(text: str) -> None:
    """The day before an event on which people are told something is no event."""
    assert days(text) == ["2027-02-09"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The meeting is on 9 February. Papers must be with the clerk at least five days before the meeting.",
            ["2027-02-04", "2027-02-09"],
        ),
        (
            "The choir's concert is on 9 February. The dress rehearsal is held the evening before.",
            ["2027-02-08", "2027-02-09"],
        ),
        (
            "The ball is on 9 February. The winners will be given their prizes at a dinner the evening before.",
            ["2027-02-08", "2027-02-09"],
        ),
    ],
)
def test_what_is_on_or_due_the_day_before(text: str, expected: list[str]) -> None:
    """What people are asked for, or can go to, stays."""
    assert days(text) == expected


@pytest.mark.parametrize(
    ("text", "rrule"),
    [
        (
            "Packing evenings go on in the hall, Wednesdays, 17:30 to 20:00, the last being on 24 March.",
            "WE;UNTIL=20270324",
        ),
        (
            "Rowing starts on 2 February and is on Tuesdays at 5.30 pm, three sessions, the last on the 16th.",
            "TU;UNTIL=20270216",
        ),
        (
            "The update is given every Tuesday at 10 am on YouTube, and the series ends on 23 March.",
            "TU;UNTIL=20270323",
        ),
        ("Six lectures on Thursdays at 7 pm from 14 January; the final one is on 18 February.", "TH;UNTIL=20270218"),
        (
            "Speed sessions begin on Tuesday 2 February at 6.15pm and will be every Tuesday (last one 23 March).",
            "TU;UNTIL=20270323",
        ),
        ("Rehearsals resume on 12 January and are on Tuesdays at 7. The last is on 20 April.", "TU;UNTIL=20270420"),
    ],
)
def test_the_last_of_a_series(text: str, rrule: str) -> None:
    """It is the end of the series, and no event of its own."""
    (found,) = told(text)
    assert found.rrule is not None
    assert found.rrule.endswith(rrule)


def test_another_event_that_is_the_last() -> None:
    """On a day that is none of the series it stays."""
    text = "Choir practice is every Monday at 7 pm from 11 January. The final concert is on 27 March."
    assert days(text) == ["2027-01-11", "2027-03-27"]


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("The show opens on 5 February and can be seen until 10 March.", "2027-03-10"),
        ("The exhibition opens at the museum on 5 February and will be on display until 10 March.", "2027-03-10"),
        ("The exhibition opens on 5 February and is on view until 10 March.", "2027-03-10"),
    ],
)
def test_until_when_something_is_to_be_seen(text: str, last: str) -> None:
    """It is the last day of the event, and no event of its own."""
    (found,) = told(text)
    assert (str(first_day(found.when)), str(last_day(found.when))) == ("2027-02-05", last)


def test_what_can_be_sent_until_a_day() -> None:
    """It is due, though a call opens in the same sentence."""
    assert days("The call opens on 5 February and entries can be sent until 10 March.") == ["2027-02-05", "2027-03-10"]


LEAD = "Cocoa farmers will learn next week what they will be paid for the new crop. The government has the money.\n\n"


def test_the_week_that_opens_a_report() -> None:
    """It is that of what is told below with its day."""
    assert days(f"{LEAD}A press conference has been called for Wednesday 13 January at 10 am.") == ["2027-01-13"]


def test_a_month_told_below() -> None:
    """What has only a month farther down is another event."""
    found = told(
        "The choir sings in Leeds on 9 February at 7 pm. There will be cake.\n\nThe hall will be painted next month."
    )
    assert [isinstance(one.when, Window) for one in found] == [True, False]


DIARY = """BISHOP'S DIARY, FEBRUARY 2027

Monday 1      10.00  Staff meeting, Palace
Tuesday 2     Correspondence
Thursday 4    19.00  Lecture, Cathedral
Friday 5      Annual leave
Saturday 6    At home
Sunday 7      11.00  Confirmation, St Mary's
Monday 8      Private
Tuesday 9     Travel day
Wednesday 10  Private view, Town Museum
"""


def test_days_of_a_diary_on_which_nothing_is_on() -> None:
    """What somebody does alone is nothing to go to."""
    found = reading_of(DIARY, written=WRITTEN).sightings
    assert [first_day(one.when).day for one in found] == [1, 4, 7, 10]


@pytest.mark.parametrize(
    "line",
    [
        "Circulated to clergy, readers and the press on Tuesday 5 January",
        "Given under my hand this 5th day of January, 2027",
        "Minuted by Ann Lee | put on the branch web page 6 January",
        "Put on the web page on 6 January",
        "This version: 6 January 2027",
        "Approved by the board 6 January 2027",
        "**wobble** 12 points · 6 Jan",
    ],
)
def test_when_a_text_was_sent_out(line: str) -> None:
    """It is nothing announced, though it is a day."""
    text = f"Spring fair\n\nThe fair will be held on Saturday 20 February at 10 am.\n\n{line}\n"
    assert [str(first_day(one.when)) for one in reading_of(text, written=WRITTEN).sightings] == ["2027-02-20"]
