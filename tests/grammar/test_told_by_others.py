"""Days told by another event, what is denied or given up, spans of time in which something is planned."""

from datetime import date

import pytest

from calfeed.model.meeting import Sighting, Status
from calfeed.model.when import Timed, Window, first_day
from tests.grammar.documents import reading_of

WRITTEN = "2027-03-01"  # a Monday


def sightings(text: str) -> list[Sighting]:
    """What a text announces."""
    return list(reading_of(text, written=WRITTEN).sightings)


def told(text: str) -> list[tuple[str, Status]]:
    """The first day and the status of each event."""
    return [(str(first_day(s.when)), s.status) for s in sightings(text)]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("We will not be holding a coffee morning on 11 May.", "2027-05-11"),
        ("We are not holding our usual jumble sale on 13 March.", "2027-03-13"),
        ("The library isn't running its story time on Friday 12 March.", "2027-03-12"),
        ("The town will not stage its carnival on 14 March this year.", "2027-03-14"),
        ("The singer, Cody Lane, won't be appearing on Saturday 6 March after all.", "2027-03-06"),
        ("There will be no Visiting Sunday on 30 May.", "2027-05-30"),
        ("The ferry won't sail on Tuesday 9 March.", "2027-03-09"),
        ("The court will not hear the appeal on 12 March.", "2027-03-12"),
        ("The Founders' Friday on 19 March has been cancelled.", "2027-03-19"),
        ("The concert was to be held on 8 March. It has been cancelled.", "2027-03-08"),
        (
            "The two sides had been due to meet in Geneva on Monday 8 March. The talks have been called off.",
            "2027-03-08",
        ),
        (
            "The minister had planned to fly in on 9 March to see the dam. That visit was called off today.",
            "2027-03-09",
        ),
        ("The bishop was to bless the boats on Saturday 13 March but has the flu.", "2027-03-13"),
        ("Das Konzert sollte am 8. März stattfinden. Es wurde abgesagt.", "2027-03-08"),
        ("Das Konzert war für den 8. März geplant. Es fällt aus.", "2027-03-08"),
        ("El concierto estaba previsto para el 8 de marzo. Se ha cancelado.", "2027-03-08"),
        ("Le concert devait avoir lieu le 8 mars. Il est annulé.", "2027-03-08"),
        ("Am 11. Mai veranstalten wir keinen Flohmarkt.", "2027-05-11"),
        ("La commune ne tiendra pas sa fête le 11 mai.", "2027-05-11"),
        ("No celebraremos la feria el 11 de mayo.", "2027-05-11"),
    ],
)
def test_what_is_denied_or_given_up_is_off(text: str, day: str) -> None:
    """What somebody will not hold, or had planned and does not do, is called off on its day."""
    assert told(text) == [(day, Status.CANCELLED)]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("The council will not hold its first meeting until 12 May.", ["2027-05-12"]),
        (
            "The club will not host the final on 12 May at 3 pm. It meets on 13 May at 7 pm.",
            ["2027-05-12", "2027-05-13"],
        ),
        ("The ship was due to sail on Monday 8 March but no time was given.", []),
        ("The ministers were to meet on Monday 8 March but are now expected on 9 March.", []),
        ("The concert was due to be held on 13 March. The dinner afterwards has been cancelled.", []),
    ],
)
def test_what_is_only_put_otherwise_is_not_off(text: str, days: list[str]) -> None:
    """A denial that tells the day, and a plan of which nothing more is known, call nothing off."""
    assert told(text) == [(day, Status.CONFIRMED) for day in days]


@pytest.mark.parametrize(
    "text",
    [
        "There will be no change to bin collections on 11 May.",
        "There will be no charge for parking on 11 May.",
        "There will be no disruption to trains on Sunday 9 May.",
    ],
)
def test_what_stays_as_it_is_is_no_event(text: str) -> None:
    """That there is no change announces nothing."""
    assert not sightings(text)


@pytest.mark.parametrize(
    ("text", "second"),
    [
        ("The first Test is on Friday 12 March at 7 pm in Leeds. The second follows on Sunday.", "2027-03-14"),
        ("The first match is on Sunday 14 March at 3 pm. The return match is on Friday.", "2027-03-19"),
        ("The first debate is on Sunday 14 March in Lyon. The next is on Tuesday at 8 pm.", "2027-03-16"),
        ("The first debate is on Sunday 14 March in Lyon. Another follows on Thursday in Paris.", "2027-03-18"),
        ("Der erste Vortrag ist am Sonntag, 14. März, um 15 Uhr. Der zweite folgt am Mittwoch.", "2027-03-17"),
        ("Le premier débat aura lieu le dimanche 14 mars à Lyon. Le deuxième suivra mercredi.", "2027-03-17"),
        ("El primer partido será el domingo 14 de marzo en Madrid. El segundo será el miércoles.", "2027-03-17"),
    ],
)
def test_the_second_comes_after_the_first(text: str, second: str) -> None:
    """A weekday of the next one is counted from the one told just now, not from the day of writing."""
    assert [day for day, _ in told(text)][1:] == [second]


def test_another_thing_of_that_number_does_not_come_after_it() -> None:
    """A number in front of another thing does not tell the next of the events."""
    text = "Свято відбудеться 14 березня о 12:00. Другий клас у середу їде до музею на екскурсію о 10:00."
    assert "2027-03-17" not in [day for day, _ in told(text)]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (
            "The fair opens on Saturday 20 March at 10. Come to our training session two evenings before, 6.30pm.",
            "2027-03-18",
        ),
        (
            "The hearing is on Tuesday 9 March at 10 am. A briefing for parents will be held three nights before.",
            "2027-03-06",
        ),
        (
            "The evacuation drill is on Wednesday, March 24. The union plans a rally on the day of the drill.",
            "2027-03-24",
        ),
        ("The final is on Saturday 13 March. The federation says it will hold a vigil on match day.", "2027-03-13"),
    ],
)
def test_a_day_told_by_another_event(text: str, day: str) -> None:
    """Evenings are counted as days are, and the day of an event is known by its name."""
    assert day in [found for found, _ in told(text)]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("The minister is to open the bridge on 13 March.", "Minister opens the bridge"),
        ("The minister is due to open the bridge on 13 March.", "Minister opens the bridge"),
        ("Engineers are due to relight the furnace on 13 March.", "Engineers relight the furnace"),
        ("Residents are due to be briefed on 13 March.", "Residents are briefed"),
        ("The panel is due to weigh the bids on 13 March.", "Panel weighs the bids"),
        ("The singer is due to perform in Leeds on 13 March.", "Performance by the singer"),
        ("The firm will show its first scooter for under $1,500 on April 14.", "Firm shows its first scooter"),
        ("The gate will be locked from Monday 8 March to Friday 12 March.", "Gate is locked"),
        (
            "The lighthouse at Hythe will be relit on Monday 22 March, seven months after a storm "
            "forced its owner to switch it off.",
            "Lighthouse at Hythe relit",
        ),
        ("Science Saturday is on 6 March at 10 am in the library.", "Science Saturday in the library"),
    ],
)
def test_how_it_is_called(text: str, title: str) -> None:
    """What is due to be done is told by its verb, and a weekday may belong to a name."""
    assert [s.title for s in sightings(text)] == [title]


@pytest.mark.parametrize(
    "text",
    [
        "The report is due on 13 March.",
        "Essays are due to Dr Reid by 13 March.",
        "Payment is due to the treasurer on 13 March.",
    ],
)
def test_what_is_due_to_somebody_is_a_deadline(text: str) -> None:
    """Behind "due to" may stand the person who gets something."""
    assert [(s.kind.value, str(first_day(s.when))) for s in sightings(text)] == [("deadline", "2027-03-13")]


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("Test observations are planned for the first quarter of 2028.", "2028-01-01", "2028-03-31"),
        ("The second phase of drilling is scheduled for the third quarter.", "2027-07-01", "2027-09-30"),
        ("The new line will open in the second half of 2028.", "2028-07-02", "2028-12-31"),
        ("The first copper should be poured in the week beginning 5 April.", "2027-04-05", "2027-04-11"),
        ("The next blood drive will be held in the third week of the month.", "2027-03-15", "2027-03-21"),
        ("A clean-up will be held in the first week of next month.", "2027-04-01", "2027-04-07"),
        (
            "A second round for those who were absent is planned for the last week of the month.",
            "2027-03-25",
            "2027-03-31",
        ),
        ("The concert has been moved to the autumn.", "2027-09-01", "2027-11-30"),
        ("The mayor will hold drop-in sessions in each village before the end of April.", "2027-03-01", "2027-04-30"),
        ("A second public hearing is expected before the end of May.", "2027-03-01", "2027-05-31"),
        ("The chiefs will hold their own assembly in Leeds sometime before Easter.", "2027-03-01", "2027-03-27"),
    ],
)
def test_spans_in_which_something_is_planned(text: str, first: str, last: str) -> None:
    """A plan for a part of the year or the month is vague."""
    when = [s.when for s in sightings(text)]
    assert when == [Window(first=date.fromisoformat(first), last=date.fromisoformat(last))]


@pytest.mark.parametrize(
    "text",
    [
        "Profits rose by 4% in the first quarter.",
        "Forms should be returned in the first week of May.",
        "He will know more before Easter.",
        "The roof will be repaired before Easter.",
    ],
)
def test_spans_in_which_nothing_is_planned(text: str) -> None:
    """Figures, what is asked for and what is only done by then announce nothing."""
    assert not sightings(text)


@pytest.mark.parametrize(
    ("text", "title", "day"),
    [
        (
            "The king will open a new observatory in Tartu. The date is 22 May.",
            "King opens a new observatory in Tartu",
            "2027-05-22",
        ),
        ("Mayors will unveil a stone by the river. The date: 3 June.", "Unveiling of stone by the river", "2027-06-03"),
    ],
)
def test_the_date_of_what_was_told_before(text: str, title: str, day: str) -> None:
    """A sentence that only gives the date tells that of the one before it."""
    assert [(s.title, str(first_day(s.when))) for s in sightings(text)] == [(title, day)]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        (
            "The first auction is on Monday 8 March in Leeds. The second is two weeks later in York.",
            ["2027-03-08", "2027-03-22"],
        ),
        (
            "The first auction is on Monday 8 March. A second one has been notified for 15 March.",
            ["2027-03-08", "2027-03-15"],
        ),
        (
            "The hearing is on 11 March at 6 pm. Comments must reach the clerk 48 hours before the hearing.",
            ["2027-03-09", "2027-03-11"],
        ),
    ],
)
def test_days_counted_from_an_event(text: str, days: list[str]) -> None:
    """So many weeks later is the second one, and whole days of hours before the start are days."""
    assert [day for day, _ in told(text)] == days


@pytest.mark.parametrize(
    ("rows", "off"),
    [
        ("Tue 2 March: 9-11\nTue 9 March: cancelled\nTue 16 March: 9-11", "2027-03-09"),
        ("Tue 2 March 9-11\nTue 9 March NO SESSION (was 9-11)\nTue 16 March 9-11", "2027-03-09"),
    ],
)
def test_rows_that_call_off(rows: str, off: str) -> None:
    """A row of a list of days may only say that nothing is on then."""
    found = told(f"Open swimming sessions\n\n{rows}\n")
    assert [day for day, status in found if status is Status.CANCELLED] == [off]
    assert len(found) == rows.count("\n") + 1


def test_when_a_text_was_posted_is_no_title() -> None:
    """A line that says when a text was posted is not what it is about."""
    found = sightings("Posted 1 March 2027\n\nFiring times at Lydd Ranges\n\n16 March 9-16\n17 March 9-22\n")
    assert {s.title for s in found} == {"Firing times at Lydd Ranges"}


@pytest.mark.parametrize(
    ("text", "times"),
    [
        (
            "The procession is on Saturday 20 March. They leave at 2 o’clock. Bishop Meyer celebrates Mass at 3.",
            ["2027-03-20 14:00", "2027-03-20 15:00"],
        ),
        (
            "The conference is on Saturday 20 March at 9. Ann Lee gives the keynote at 11.",
            ["2027-03-20 09:00", "2027-03-20 11:00"],
        ),
        ("The concert is on Saturday 20 March. The choir opens the evening at 7.30.", ["2027-03-20 19:30"]),
        ("The AGM is on Saturday 20 March at 10. The caterers serve lunch at 12.", ["2027-03-20 10:00"]),
        ("The bridge is closed to vehicles from 11 p.m. Friday to 4 a.m. Monday.", ["2027-03-05 23:00"]),
        ("The library is open from 9 a.m. Monday to 5 p.m. Friday.", []),
    ],
)
def test_hours_of_what_is_done(text: str, times: list[str]) -> None:
    """What somebody does at an hour of that day is an event of its own; days that are closed begin with their hour."""
    starts = [s.when.start.strftime("%Y-%m-%d %H:%M") for s in sightings(text) if isinstance(s.when, Timed)]
    assert starts == times
