"""What an announcement says, however it is broken into lines, shortened, or told: its events stay the same."""

import re
import textwrap

import pytest

from calfeed.model.meeting import Sighting, Status
from tests.grammar.documents import a_document, reading_of

NEWS = """Harbour board to decide on crane

LERWICK, 20 April 2027 (Northern Wire) - The harbour board meets on Tuesday 4 May at 7pm in the Customs House.

A site visit is on Monday 3 May at 9.30am. The evening before, Mr Isbister will show the plans in the library.

The count of those who object ends on 28 April. Objectors may speak at the meeting.

The dockers' supper on 8 May has been moved to 15 May. Last year's lasted until midnight, after 71 speeches.
"""


def said(text: str) -> list[tuple[object, ...]]:
    """Title, time, status and place of what a text of April 2027 announces."""
    found = reading_of(text, written="2027-04-20").sightings
    return [(s.title, s.when, s.status, s.place, s.previous) for s in found]


def starts(text: str) -> list[str]:
    """Day and hour of what a text of Monday 4 January 2027 announces."""
    return [_start(s) for s in reading_of(text, written="2027-01-04").sightings]


def _start(sighting: Sighting) -> str:
    when = sighting.when
    for name in ("start", "first"):
        if (value := getattr(when, name, None)) is not None:
            return str(value)[:16]
    raise AssertionError(when)


def wrapped(text: str) -> str:
    """The paragraphs of a text in lines of 72 characters."""
    return "\n".join(textwrap.fill(line, 72) if len(line) > 72 else line for line in text.split("\n"))


def short_months(text: str) -> str:
    return re.sub(r"\b(\d{1,2}) (April)\b", r"\1 Apr", text)


def dotted(text: str) -> str:
    """With "7 p.m." for "7pm", whose point may end the sentence."""
    return re.sub(r"(\d) ?([ap])m\b\.?", r"\1 \2.m.", text)


def month_first(text: str) -> str:
    return re.sub(r"\b(\d{1,2}) (April|May)( \d{4})?", lambda m: f"{m[2]} {m[1]}" + (f",{m[3]}" if m[3] else ""), text)


@pytest.mark.parametrize("written", [wrapped, short_months, dotted, month_first])
def test_how_it_is_written_changes_no_event(written: object) -> None:
    assert callable(written)
    assert written(NEWS) != NEWS
    assert said(NEWS)
    assert said(written(NEWS)) == said(NEWS)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The court sits on 13 January. That sitting begins at 9.30am. The evening before, Ms Lee tours the ship.", 2),
        (
            "The court sits on 13 January. That sitting begins at 9.30 a.m. The evening before, Ms Lee tours the ship.",
            2,
        ),
        ("The ballot papers go out on 6 Feb. Voters can return them until 20 February at noon.", 2),
    ],
)
def test_a_sentence_ends_behind_an_hour_and_a_short_month(text: str, found: int) -> None:
    times = starts(text)
    assert len(times) == found
    assert not any("21:30" in each for each in times)


def test_a_list_without_bullets_in_a_wrapped_text() -> None:
    long = (
        "The trio mapped out a winter run in support of their second album, which was recorded in a boathouse with no "
        "heating and mixed in a week by somebody who had never heard them, and they are glad of it, they say."
    )
    dates = "THE FENMEN - WINTER RUN 2027\n5 February - Ely - The Maltings\n6 February - Norwich - Arts Centre\n"
    assert starts(f"{wrapped(long)}\n\n{wrapped(long)}\n\n{dates}") == ["2027-02-05", "2027-02-06"]


@pytest.mark.parametrize(
    "opening",
    [
        "BOARD OF GRAIN\nNOTE TO EDITORS - FOR PLANNING PURPOSES, NOT FOR ANY PUBLICATION\nLusaka, Wed. 3 Feb. 2027",
        "Board to take second look at the petitions of the Harrow Falls bridge\nWednesday, 3 February 2027",
    ],
)
def test_a_full_line_does_not_swallow_the_date_below_it(opening: str) -> None:
    body = (
        "The board will decide on the morning of 9 February whether the petition stays, two weeks after a clerk found "
        "sixty signatures in what appears to be the same turquoise ink and told the newspapers of it.\n\n"
        "Its three members meet in the basement of the old courthouse, and the session can be followed by everybody "
        "who finds a chair there, as it always could, or so the clerk of the board says in a letter to us."
    )
    lines = a_document(f"{opening}\n\n{wrapped(body)}\n").text.split("\n")
    assert opening.rsplit("\n", maxsplit=1)[-1] in lines
    assert wrapped(body).split("\n")[1] not in lines


@pytest.mark.parametrize("half", ["7 p.m.", "7pm"])
def test_points_in_pm_make_no_american_of_a_date(half: str) -> None:
    text = f"Customer notice, issued 04/01/2027\n\nWe meet at {half} on 14 January in the hall. Doors open at {half}.\n"
    reading = reading_of(text, written="2026-06-01")
    assert reading.written is not None
    assert str(reading.written.on) == "2027-01-04"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("The sail-past moves to Sunday 17 January.", "Sail-past"),
        ("The lift-in moves from Saturday 16 January to Sunday 17 January.", "Lift-in"),
        ("The governors have postponed the moot until 21 January.", "Moot of the governors"),
        ("The harvest moot is to be on Saturday 16 January.", "Harvest moot"),
        ("Join us for the summer hoedown on Saturday 16 January.", "Summer hoedown"),
        ("A lunchtime moot outside the mill, which had been called for tomorrow, will not proceed.", "Lunchtime moot"),
        ("The members are invited to meet at the Church Hall on Monday 18 January.", "Meeting of the members"),
        ("All staff are asked to gather in the canteen on Monday 18 January.", "Meeting of all staff"),
        ("У зв’язку з ремонтом мосту рух поїздів буде зупинено з 18 по 24 січня.", "Рух поїздів"),
        ("У зв’язку зі святом бібліотека 18 січня не працюватиме.", "Бібліотека не працює"),
    ],
)
def test_what_no_word_tells_to_be_an_event(text: str, title: str) -> None:
    """It is named by the subject, or the object, of a verb that only events have."""
    (found,) = reading_of(text, written="2027-01-04").sightings
    assert found.title.startswith(title)


@pytest.mark.parametrize(
    "text",
    [
        "The welding course in March has been cancelled by the provider.",
        "Le stage de soudure de mars est annulé.",
        "Der Kurs im März entfällt.",
        "Концерт у березні скасовано.",
    ],
)
def test_an_event_of_some_month_that_is_off(text: str) -> None:
    (found,) = reading_of(text, written="2027-01-04").sightings
    assert _start(found) == "2027-03-01"
    assert found.status is Status.CANCELLED


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("The concert takes place in ten days, on Thursday 14 January, in the church.", ["2027-01-14"]),
        ("Le concert aura lieu dans dix jours, le jeudi 14 janvier, à l'église.", ["2027-01-14"]),
        ("Das Konzert findet in zehn Tagen, am Donnerstag, dem 14. Januar, in der Kirche statt.", ["2027-01-14"]),
        ("El concierto será dentro de diez días, el jueves 14 de enero, en la iglesia.", ["2027-01-14"]),
        (
            "She told both sides to come back to her courtroom in two weeks, on the 18th at 1:30 p.m.",
            ["2027-01-18 13:30"],
        ),
        ("The clerk said the charges would be read to the members on Thursday at 9 a.m.", ["2027-01-07 09:00"]),
        (
            "The annual meeting is on Monday 1 March at 6:30 p.m.\n\nA potluck supper precedes the meeting from 5 p.m.",
            ["2027-03-01 18:30", "2027-03-01 17:00"],
        ),
        ("The annual meeting is on 1 March at 6:30 p.m. Last year's adjourned after 71 minutes.", ["2027-03-01 18:30"]),
    ],
)
def test_one_day_told_twice_and_an_hour_told_later(text: str, times: list[str]) -> None:
    assert sorted(starts(text)) == sorted(times)


@pytest.mark.parametrize(
    "text",
    [
        "Article 5. Shall the Town spend $2,000 on the Fourth of July band?",
        "The bass, who joined in 1994 and will have sung the part 300 times by Thursday, wears a scarf.",
        "The concerts in December were cancelled.",
        "The minister told parliament on 14 January to return the money.",
    ],
)
def test_what_is_only_asked_counted_or_over(text: str) -> None:
    assert starts(text) == []


@pytest.mark.parametrize(
    ("text", "title", "time"),
    [
        ("The festival, which was founded in May, has been moved to 14 February.", "Festival", "2027-02-14"),
        ("L'exposition, ouverte en novembre, est prolongée jusqu'au 14 février.", "Exposition", "2027-02-14"),
        ("La exposición, inaugurada en noviembre, se prorroga hasta el 14 de febrero.", "Exposición", "2027-02-14"),
        ("The museum marks its reopening with a concert on 14 January.", "Concert of the museum", "2027-01-14"),
        ("Officials said the talks would resume on 21 March.", "Talks", "2027-03-21"),
        (
            "Das für Samstag angesetzte Spiel zwischen Leer und Hude fällt wegen eines gefrorenen Platzes aus.",
            "Spiel zwischen Leer und Hude",
            "2027-01-09",
        ),
    ],
)
def test_what_began_who_says_so_and_why(text: str, title: str, time: str) -> None:
    """None of that is a second event, or in the title."""
    (found,) = reading_of(text, written="2027-01-04").sightings
    assert (found.title, _start(found)) == (title, time)


@pytest.mark.parametrize(
    "text",
    [
        "The road is closed from 18 January until approximately 29 January.",
        "Дорогу закрито для руху з 18 до 29 січня.",
        "Рух вулицею перекрито з 18 до 29 січня.",
    ],
)
def test_what_is_shut_over_days_to_come(text: str) -> None:
    (found,) = reading_of(text, written="2027-01-04").sightings
    assert _start(found) == "2027-01-18"
    assert str(getattr(found.when, "last", None)) == "2027-01-29"


def test_what_was_shut_is_over() -> None:
    assert starts("Дорогу було закрито з 18 до 29 грудня.") == []
    assert starts("Дорогу закрито 3 січня.") == []
