"""Posts of clubs, libraries and neighbours in German and Ukrainian: hurried wording, pictures, fragments."""

import pytest

from calfeed.grammar.output import event
from tests.grammar.documents import reading_of

CALLS = [  # calls for attention are no part of a title
    ("Kurz und knapp: Grünkohlessen 20.2., 12:30, Schützenhaus. Wer isst mit?", "Grünkohlessen"),
    (
        "Vormerken 📅 14.02. Kinderfasching in der Festhalle!!! Los geht's um 14:11 Uhr.",
        "Kinderfasching in der Festhalle",
    ),
    ("Terminänderung Seniorenkaffee: diesmal schon am Dienstag (12.1.) statt Mittwoch, 14:30.", "Seniorenkaffee"),
    ("Endlich wieder Kneipenquiz 🧠 Do. 21.01. um 20 Uhr, Zum Hirsch.", "Kneipenquiz"),
    ("Aushang: Am Dienstag, den 12.01.2027, wird zwischen 8 und 12 Uhr das Wasser abgestellt.", "Wasser abgestellt"),
    ("Зміна часу: товариська гра в суботу (9.01) починається о 15:00, а не о 14:00!", "Товариська гра"),
    ("Оголошення. У вівторок, 12.01.2027, з 8:00 до 12:00 не буде води.", "Відключення води"),
]
CALLED_BEFORE = [  # a picture between two sentences belongs to neither
    ("Spieleabend!!! 🎲 28. Januar ab 18.30 Uhr im Jugendzentrum.", "2027-01-28T18:30", "Spieleabend"),
    (
        "Blutspenden rettet Leben! 🩸 Nächster Termin: Montag 11. Januar, 16.30-20.00 Uhr.",
        "2027-01-11T16:30",
        "Blutspenden",
    ),
    ("Wir streiken! 🪧 Mi, 13.1. ganztägig. Kommt alle.", "2027-01-13", "Streik"),
    ("Nähcafé! Jeden Dienstag, 15 bis 18 Uhr, Gemeindehaus.", "2027-01-05T15:00", "Nähcafé"),
    ("Вечір настілок!!! 🎲 28 січня з 18:30 у клубі.", "2027-01-28T18:30", "Вечір настілок"),
    ("Ми страйкуємо! 🪧 Ср, 13.01, весь день.", "2027-01-13", "Страйк"),
    (
        "Ігротека для всіх! Щопершої п’ятниці місяця, наступна 5 лютого, 15:00–18:00, 2 поверх.",
        "2027-02-05T15:00",
        "Ігротека",
    ),
]


def events(text: str) -> list[dict[str, object]]:
    """What is read from a post of Monday 4 January 2027."""
    return [event(one) for one in reading_of(f"{text}\n", written="2027-01-04").sightings if one.confidence >= 0.5]


@pytest.mark.parametrize(("text", "title"), CALLS)
def test_a_call_for_attention_is_no_title(text: str, title: str) -> None:
    """It stands in front of what is on."""
    (found,) = events(text)
    assert str(found["title"]).startswith(title)


@pytest.mark.parametrize(("text", "start", "title"), CALLED_BEFORE)
def test_what_is_called_out_before_its_day(text: str, start: str, title: str) -> None:
    """A cry names what the fragment behind it dates."""
    (found,) = events(text)
    assert found["start"] == start
    assert str(found["title"]).startswith(title)
