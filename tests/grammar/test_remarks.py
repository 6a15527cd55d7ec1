"""What a text says of known meetings without a coming day, in five languages."""

from datetime import date

import pytest

from calfeed.model.meeting import Certainty, Status
from calfeed.model.when import first_day
from tests.grammar.documents import a_document, reading_of

CONFIRMED, MOVED = Certainty.CONFIRMED, Certainty.MOVED
CALLED_OFF, TOOK_PLACE = Certainty.CALLED_OFF, Certainty.TOOK_PLACE


@pytest.mark.parametrize(
    ("text", "title", "certainty"),
    [
        ("The leaders' meeting has been called off.", "Leaders' meeting", CALLED_OFF),
        ("The president cancelled the leaders' summit in Vienna.", "Leaders' summit", CALLED_OFF),
        ("Leaders' summit called off", "Leaders' summit", CALLED_OFF),
        ("The ministry said on Monday that the leaders' summit had been scrapped.", "Leaders' summit", CALLED_OFF),
        ("Next week's leaders' summit is off.", "Leaders' summit", CALLED_OFF),
        ("The talks in Vienna are postponed indefinitely.", "Talks in Vienna", MOVED),
        ("The leaders' summit has been put off.", "Leaders' summit", MOVED),
        ("The leaders' summit will go ahead as planned.", "Leaders' summit", CONFIRMED),
        ("The leaders' summit is back on.", "Leaders' summit", CONFIRMED),
        ("The leaders' summit remains on schedule.", "Leaders' summit", CONFIRMED),
        ("Das Treffen der Außenminister ist abgesagt.", "Treffen der Außenminister", CALLED_OFF),
        ("Die Regierung hat das Treffen der Außenminister in Wien abgesagt.", "Treffen der Außenminister", CALLED_OFF),
        ("Das Treffen der Außenminister wurde verschoben.", "Treffen der Außenminister", MOVED),
        ("Das Treffen der Außenminister findet wie geplant statt.", "Treffen der Außenminister", CONFIRMED),
        ("La réunion des chefs d'état-major est annulée.", "Réunion des chefs d'état-major", CALLED_OFF),
        ("La réunion des chefs d'état-major est reportée sine die.", "Réunion des chefs d'état-major", MOVED),
        ("La réunion des chefs d'état-major est maintenue.", "Réunion des chefs d'état-major", CONFIRMED),
        ("La reunión de los asesores ha sido cancelada.", "Reunión de los asesores", CALLED_OFF),
        ("La cumbre de los líderes ha sido aplazada sin fecha.", "Cumbre de los líderes", MOVED),
        ("La cumbre de líderes sigue en pie.", "Cumbre de líderes", CONFIRMED),
        ("Зустріч лідерів скасовано.", "Зустріч лідерів", CALLED_OFF),
        ("Скасовано зустріч лідерів у Парижі.", "Зустріч лідерів", CALLED_OFF),
        ("Зустріч лідерів відкладено на невизначений час.", "Зустріч лідерів", MOVED),
        ("Зустріч лідерів відбудеться за планом.", "Зустріч лідерів", CONFIRMED),
    ],
)
def test_what_became_of_a_meeting_is_a_remark(text: str, title: str, certainty: Certainty) -> None:
    """Called off, put off and going ahead are remarks where the text gives no coming day; the quote is the sentence."""
    reading = reading_of(text)
    (remark,) = reading.remarks
    assert (remark.title, remark.certainty, remark.on) == (title, certainty, None)
    assert a_document(text).text[remark.quote_span.start : remark.quote_span.end] == remark.quote == text
    assert reading.sightings == ()


@pytest.mark.parametrize(
    ("text", "title", "on"),
    [
        ("The chiefs of general staff met on Monday in Paris.", "Meeting of the chiefs of general staff", "2026-01-12"),
        ("The advisors' meeting took place on 3 January.", "Advisors' meeting", "2026-01-03"),
        ("The foreign ministers held talks in Vienna on Monday.", "Talks of the foreign ministers", "2026-01-12"),
        (
            "Das Treffen der Außenminister hat am Montag in Wien stattgefunden.",
            "Treffen der Außenminister",
            "2026-01-12",
        ),
        ("The meeting of advisors on 3 January took place as planned.", "Meeting of advisors", "2026-01-03"),
        ("Monday's meeting of advisors ended without a statement.", "Meeting of advisors", "2026-01-12"),
        (
            "Am Montag sind die Sicherheitsberater in Wien zusammengekommen.",
            "Treffen: Sicherheitsberater",
            "2026-01-12",
        ),
        ("Die Außenminister trafen sich am Montag in Wien.", "Treffen: Außenminister", "2026-01-12"),
        ("La réunion des conseillers a eu lieu lundi à Paris.", "Réunion des conseillers", "2026-01-12"),
        ("Les chefs d'état-major se sont réunis lundi.", "Réunion des chefs d'état-major", "2026-01-12"),
        ("La cumbre de líderes se celebró el lunes en Madrid.", "Cumbre de líderes", "2026-01-12"),
        ("Los asesores se reunieron el 3 de enero en París.", "Reunión de los asesores", "2026-01-03"),
        ("Зустріч радників відбулася 3 січня у Києві.", "Зустріч радників", "2026-01-03"),
        ("Начальники штабів зустрілися в понеділок у Парижі.", "Зустріч: Начальники штабів", "2026-01-12"),
    ],
)
def test_a_meeting_that_has_been_took_place_on_its_day(text: str, title: str, on: str) -> None:
    """A report of a meeting of the last months is a remark with its day, and its date is still skipped."""
    reading = reading_of(text, written="2026-01-15")
    (remark,) = reading.remarks
    assert (remark.title, remark.certainty, remark.on) == (title, TOOK_PLACE, date.fromisoformat(on))
    assert reading.sightings == ()
    assert reading.skipped


@pytest.mark.parametrize(
    "text",
    [
        "It has been called off.",
        "The talks have been called off.",
        "The leaders' summit has not been called off.",
        "The leaders' summit hasn't been cancelled.",
        "The leaders' summit could be cancelled.",
        "The opposition wants the leaders' summit to be cancelled.",
        "If the leaders' summit is cancelled, the ministers will return.",
        "Has the leaders' summit been cancelled?",
        "Sources say the leaders' summit has been called off.",
        "Preparations for the leaders' summit have been cancelled.",
        "Tickets for the cancelled leaders' summit are refunded.",
        "Last year the leaders' summit was cancelled.",
        "The leaders' summit was delayed by an hour.",
        "The chiefs of general staff met in 2019 in Paris.",
        "The chiefs of general staff met last year.",
        "The leaders met the deadline on Monday.",
        "Net sales fell in the year ended 28 December.",
        "Das Treffen der Außenminister ist nicht abgesagt.",
        "Die Regierung hat am Montag eine Entscheidung getroffen.",
        "La réunion des dirigeants n'est pas annulée.",
        "La cumbre de líderes no ha sido cancelada.",
        "Зустріч лідерів не скасовано.",
        "Торік зустріч лідерів скасували.",
    ],
)
def test_what_is_denied_doubted_or_long_ago_is_no_remark(text: str) -> None:
    """A remark needs a meeting with a name, and words that say so of it now."""
    assert reading_of(text, written="2026-01-15").remarks == ()


@pytest.mark.parametrize(
    "text",
    [
        "Thursday's talks are off.",
        "Thursday's leaders' summit is no longer on.",
        "Die Gespräche am Donnerstag fallen aus.",
        "Les pourparlers de jeudi sont annulés.",
        "La reunión del jueves ha sido cancelada.",
        "Переговори у четвер скасовано.",
        "Четвергові переговори скасовано.",
    ],
)
def test_a_weekday_makes_it_a_cancelled_event(text: str) -> None:
    """What is called off on a coming weekday is an event, cancelled, on that day, and no remark."""
    reading = reading_of(text, written="2026-01-06")
    (sighting,) = reading.sightings
    assert (first_day(sighting.when), sighting.status) == (date(2026, 1, 8), Status.CANCELLED)
    assert sighting.certainty is CALLED_OFF
    assert reading.remarks == ()


@pytest.mark.parametrize(
    "text",
    ["Das morgige Treffen der Staatschefs fällt aus.", "Завтрашню зустріч лідерів скасовано."],
)
def test_a_day_may_be_an_adjective(text: str) -> None:
    """ "Tomorrow's" is an adjective in German and Ukrainian, and gives the day all the same."""
    (sighting,) = reading_of(text).sightings
    assert (first_day(sighting.when), sighting.status) == (date(2026, 1, 2), Status.CANCELLED)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("The leaders' summit in Paris was to be the first of its kind. It has been called off.", "Leaders' summit"),
        ("# Peace talks in Vienna\n\nThe talks have been called off.", "Peace talks"),
        ("The ministers' meeting raised hopes. The meeting has been called off.", "Ministers' meeting"),
    ],
)
def test_the_sentence_before_or_the_heading_names_the_meeting(text: str, title: str) -> None:
    """ "It" and "the talks" are the meeting that the text has just named."""
    (remark,) = reading_of(text).remarks
    assert (remark.title, remark.certainty) == (title, CALLED_OFF)


def test_a_meeting_that_the_text_dates_needs_no_remark() -> None:
    """Where the document itself gives a meeting's coming day, what it says of it belongs to that event."""
    reading = reading_of(
        "The leaders' summit is on 6 January. The minister was asked. The summit is confirmed, he said."
    )
    (sighting,) = reading.sightings
    assert (sighting.certainty, reading.remarks) == (CONFIRMED, ())


def test_there_are_at_most_fifty() -> None:
    """A document that remarks on more meetings than people hold is cut short."""
    text = " ".join(f"The conference of the committee {n} has been called off." for n in range(80))
    assert len(reading_of(text).remarks) == 50


def test_who_and_where() -> None:
    """The place and the people of a remark are read as those of an event."""
    (remark,) = reading_of("The chiefs of general staff met on Monday in Paris.", written="2026-01-15").remarks
    assert (remark.place, remark.participants) == ("Paris", ("chiefs of general staff",))
