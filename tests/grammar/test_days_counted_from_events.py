"""Days that count from an event, days in reserve, and days that no longer hold, in texts of any kind."""

import pytest

from calfeed.model.meeting import Kind, Online, Sighting, Status
from calfeed.model.when import Timed, Window, first_day, last_day
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
        "La randonnée aura lieu le 5 février, ou le 12 février en cas de pluie.",
        "La randonnée aura lieu le 5 février. S'il pleut, elle aura lieu le 12 février.",
        "Randonnée : vendredi 5 février à 14 h (en cas de mauvais temps : vendredi 12 février)",
        "La excursión será el 5 de febrero, o el 12 de febrero si llueve.",
        "La excursión será el 5 de febrero. En caso de lluvia, será el 12 de febrero.",
        "Excursión: viernes 5 de febrero a las 10 h (si llueve, viernes 12 de febrero)",
        "Die Wanderung findet am 5. Februar statt, bei Regen am 12. Februar.",
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
        (
            "Mr Pell faces the committee on 3 February, a session that was put off from 20 January because of snow.",
            "2027-02-03",
            "2027-01-20",
        ),
        (
            "The league has put back Monday's disciplinary hearing into the brawl by three days.",
            "2027-01-07",
            "2027-01-04",
        ),
        ("The performance of Friday, February 12 will be given on Friday, February 26.", "2027-02-26", "2027-02-12"),
        ("Last date to apply: February 4 (earlier January 30)", "2027-02-04", "2027-01-30"),
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
        "The holders beat Lewes in last year's final on 10 May.",
        "The court has instituted proceedings on 11 August and filed its request on the 18th.",
        "The results will be read out the day after.",
        "The lobster season in Area 27 runs from 15 May to 15 July.",
        "York cannot make Tuesday 19 January.",
        "If we win, there'd be a semi-final in the week of 8 February.",
        "The final dividend of 4.2p, if approved, will be paid on 16 February to all.",
        "Shares in the mill slipped 2.2% on Wednesday.",
        "On Tuesday the hospital groups closed between 1.1% and 2.4% lower.",
        "The sale in February is unaffected.",
        "The first results will be known by Monday.",
        "The road will be open again by 12 February.",
        "The summer shoots will be notified in May.",
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
        ("Das Training ist ab 11. Januar jeden Montag um 19 Uhr, das letzte am 22. März.", "MO;UNTIL=20270322"),
        (
            "La chorale répète tous les lundis à 19 h à partir du 11 janvier, la dernière fois le 22 mars.",
            "MO;UNTIL=20270322",
        ),
        (
            "El coro ensaya todos los lunes a las 19:00 desde el 11 de enero; el último ensayo es el 22 de marzo.",
            "MO;UNTIL=20270322",
        ),
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
        ("The play has its first night on 5 February and plays on until the 27th.", "2027-02-27"),
    ],
)
def test_until_when_something_is_to_be_seen(text: str, last: str) -> None:
    """It is the last day of the event, and no event of its own."""
    (found,) = told(text)
    assert (str(first_day(found.when)), str(last_day(found.when))) == ("2027-02-05", last)


def test_rain_that_moves_an_event_indoors() -> None:
    """The day is its own if no other was told."""
    assert days("En cas de pluie, le concert du 12 février aura lieu dans la salle.") == ["2027-02-12"]


def test_what_can_be_sent_until_a_day() -> None:
    """It is due, though a call opens in the same sentence."""
    assert days("The call opens on 5 February and entries can be sent until 10 March.") == ["2027-02-05", "2027-03-10"]


LEAD = "Cocoa farmers will learn next week what they will be paid for the new crop. The government has the money.\n\n"


def test_the_week_that_opens_a_report() -> None:
    """It is that of what is told below with its day."""
    assert days(f"{LEAD}A press conference has been called for Wednesday 13 January at 10 am.") == ["2027-01-13"]


def test_a_closure_ends_at_an_hour() -> None:
    """When a way reopens ends its closure, also where the hour stands in front of the day."""
    (found,) = told("The road will be closed from 8 February. It reopens at 6 p.m. on 20 February.")
    assert (str(first_day(found.when)), str(last_day(found.when))) == ("2027-02-08", "2027-02-19")


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("Online survey: open now, closes midnight on Sunday, 28 February", "2027-02-28 23:59"),
        ("Voting: open now, closes at noon on 28 February", "2027-02-28 12:00"),
        ("The abstract deadline for our symposium has been extended to 28 February at 5 pm.", "2027-02-28 17:00"),
    ],
)
def test_what_is_due_by_its_label(text: str, due: str) -> None:
    """What waits for answers, and a deadline for something, is no event."""
    (found,) = told(text)
    assert found.kind is Kind.DEADLINE
    assert isinstance(found.when, Timed)
    assert str(found.when.start)[:16] == due


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
        "by wobble » Wed Jan 6, 2027 8:15 am",
    ],
)
def test_when_a_text_was_sent_out(line: str) -> None:
    """It is nothing announced, though it is a day."""
    text = f"Spring fair\n\nThe fair will be held on Saturday 20 February at 10 am.\n\n{line}\n"
    assert [str(first_day(one.when)) for one in reading_of(text, written=WRITTEN).sightings] == ["2027-02-20"]


@pytest.mark.parametrize(
    ("line", "status"),
    [
        ("18 January: Leeds, heritage meeting (postponed; new date not known)", Status.CANCELLED),
        ("18 January - heritage meeting - postponed, no new date yet", Status.CANCELLED),
        ("18 January: heritage meeting (POSTPONED)", Status.CANCELLED),
        ("18 January 9:30 am - hearing, Holdings v Farmers - vacated by consent", Status.CANCELLED),
        ("The parents' social on 18 January is off - clashes with the trip.", Status.CANCELLED),
        ("The session announced for 18 January will not hold again.", Status.CANCELLED),
        ("The walk is on 18 January at 2 pm; it is cancelled if it rains.", Status.CONFIRMED),
        ("The walk on 18 January at 2 pm will be cancelled if it rains.", Status.CONFIRMED),
        ("La fête du 18 janvier à 14 h sera annulée en cas de pluie.", Status.CONFIRMED),
        ("La fiesta del 18 de enero a las 14 h se cancelará si llueve.", Status.CONFIRMED),
        ("The gala was called off in December because of snow, and will now be held on 18 January.", Status.CONFIRMED),
        (
            "A farewell for him had to be abandoned in December; it will now be held in Leeds on 18 January at 3 pm.",
            Status.CONFIRMED,
        ),
    ],
)
def test_whether_it_is_off(line: str, status: Status) -> None:
    """What is put off without a new day is off; what is off only in rain, or was once and is on again, is not."""
    (found,) = told(line)
    assert (str(first_day(found.when)), found.status) == ("2027-01-18", status)


def test_one_of_three_is_off() -> None:
    """A match that has been cancelled is off, whatever is told of others behind it."""
    found = told("The third match, set for 22 January, has been cancelled; the first two are on 18 and 20 January.")
    assert {str(first_day(one.when)): one.status for one in found}["2027-01-22"] is Status.CANCELLED


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The camp is on Thursday 18 March from 1 to 5 pm. There is another on 25 March, same hours.",
            "2027-03-25 13:00",
        ),
        (
            "The camp is on 18 March from 1 to 5 pm. A second one is on 25 March and has the same hours.",
            "2027-03-25 13:00",
        ),
    ],
)
def test_the_same_hours(text: str, expected: str) -> None:
    """They are those of the event before."""
    assert expected in [str(one.when.start)[:16] for one in told(text) if isinstance(one.when, Timed)]


@pytest.mark.parametrize("kind", ["telephone briefing", "phone conference"])
def test_what_is_held_by_telephone(kind: str) -> None:
    """It is nowhere but on the line."""
    (found,) = told(f"The agency will hold a {kind} on the test at 1 p.m. on Monday 18 January.")
    assert found.online is Online.YES


@pytest.mark.parametrize("by", ["From our correspondent in Snodbury", "By our own reporter, Snodbury", "Snodbury"])
def test_a_dateline_of_a_correspondent(by: str) -> None:
    """The day behind it is that on which the report was written, also from a place that no list knows."""
    text = f"Well to be tested\n\n{by}, 5 March 2027\n\nThe flow test begins on Wednesday and takes three weeks.\n"
    (found,) = reading_of(text, written=WRITTEN).sightings
    assert str(first_day(found.when)) == "2027-03-10"


@pytest.mark.parametrize(
    "title",
    [
        "MINUTES of the ordinary general meeting, Thurs 7 January 2027, 1pm, Room 3 and Teams (quorate from 1.06)",
        "Minutes of the committee, 7 January 2027, 7.30pm, the Old Schoolroom",
        "Notes from the steering group, 7 January 2027, 10.00-11.30, online",
        "Draft minutes of the AGM of 7 January 2027",
    ],
)
def test_the_title_of_minutes(title: str) -> None:
    """It tells of a meeting that has been, whenever the text was written."""
    text = f"{title}\n\nPresent: Ann Lee, Bob Roe.\n\n1. The fair will be held on 20 February.\n"
    assert [str(first_day(one.when)) for one in reading_of(text, written=WRITTEN).sightings] == ["2027-02-20"]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("We will let everybody know by 12 February.", "Deadline for notification"),
        ("Please let us know by 12 February.", "Deadline for replies"),
        ("You will hear from us by 12 February.", "Deadline for notification"),
    ],
)
def test_who_hears_of_it_by_a_day(text: str, title: str) -> None:
    """What is due to people is told apart from what is due from them."""
    assert [one.title for one in told(text)] == [title]


def test_a_day_to_forget() -> None:
    """What is dropped is neither an event nor due."""
    assert days("The dinner is on 16 February. Let us call that done and drop the 24th.") == ["2027-02-16"]
