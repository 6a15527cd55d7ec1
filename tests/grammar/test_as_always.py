"""Short notices that point at what is known: the usual place, the next one, the day something opens again."""

import pytest

from calfeed.model.meeting import Status
from calfeed.model.when import AllDay, first_day
from tests.grammar.documents import reading_of

WRITTEN = "2027-01-04"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Choir practice on Thursday 14 January, 7.30pm, usual place.\n", "Choir practice"),
        ("Committee meeting, 14 January, 7pm, same venue.\n", "Committee meeting"),
        ("Chorprobe am Donnerstag, 14. Januar, 19.30 Uhr, gleicher Ort.\n", "Chorprobe"),
        ("Répétition le jeudi 14 janvier à 19h30, même endroit.\n", "Répétition"),
        ("Ensayo el jueves 14 de enero a las 19:30, en el mismo lugar.\n", "Ensayo"),
        ("Репетиція в четвер, 14 січня, о 19:30, там само.\n", "Репетиція"),
    ],
)
def test_the_usual_place_is_none(text: str, title: str) -> None:
    """It is neither where the event is nor part of its name."""
    (found,) = reading_of(text, written=WRITTEN).sightings
    assert (found.title, found.place) == (title, None)


@pytest.mark.parametrize(
    "text",
    [
        "There will be no meeting on 10 January. The next meeting is on 17 January at 11am.\n",
        "Sunday's quiz, 10 January, is cancelled. The next quiz is on 17 January at 8pm.\n",
    ],
)
def test_the_next_one_is_another(text: str) -> None:
    """What is called off has no new day because a next one is told."""
    off, on = reading_of(text, written=WRITTEN).sightings
    assert (str(first_day(off.when)), off.status) == ("2027-01-10", Status.CANCELLED)
    assert (str(first_day(on.when)), on.previous) == ("2027-01-17", None)


@pytest.mark.parametrize(
    "text",
    [
        "The office will be closed from 11 to 15 January. We reopen on Monday 18 January at 9am.\n",
        "The library is closed from 11 to 15 January and reopens on Monday 18 January at 9am.\n",
    ],
)
def test_the_hour_of_opening_again_is_none_of_a_closure(text: str) -> None:
    """It lasts whole days, to the last one told."""
    (found,) = reading_of(text, written=WRITTEN).sightings
    assert isinstance(found.when, AllDay)
    assert [d.day for d in (found.when.first, found.when.last)] == [11, 15]


def test_a_mail_that_asks_to_move_a_call() -> None:
    """What somebody cannot make is no name; the call is."""
    text = "Hi all, I can't make Tuesday after all. Could we move our call to Thursday at 3? Thanks, Ben\n"
    (found,) = reading_of(text, written=WRITTEN).sightings
    assert found.title == "Call"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Update: the parade on 9 January will start at 13:30.\n", "Parade"),
        ("Achtung: Die Sitzung am 12. Januar beginnt um 18 Uhr.\n", "Sitzung"),
        ("Rappel : la réunion a lieu demain, 5 janvier, à 17h.\n", "Réunion"),
        ("Recordatorio: la reunión es mañana, 5 de enero, a las 17:00.\n", "Reunión"),
        ("Нагадування: збори відбудуться завтра, 5 січня, о 17:00.\n", "Збори"),
    ],
)
def test_what_only_calls_for_attention_is_no_name(text: str, title: str) -> None:
    """A reminder of a meeting is called by the meeting."""
    (found,) = reading_of(text, written=WRITTEN).sightings
    assert found.title == title
