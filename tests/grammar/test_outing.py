"""Ways to an event: the hour of a coach or a meeting point shortens no event of several days and is none of its own."""

from datetime import date

import pytest

from calfeed.model.when import AllDay, Timed
from tests.grammar.documents import reading_of

TRIPS = {
    "en": "The choir tour of Brittany will take place from 7 to 11 June 2027.",
    "de": "Die Klassenfahrt führt uns vom 7. bis 11. Juni 2027 in die Jugendherberge Hohenstein.",
    "fr": "Le camp des éclaireurs aura lieu du 7 au 11 juin 2027 à Murol.",
    "es": "El campamento de los scouts será del 7 al 11 de junio de 2027 en Cazorla.",
    "uk": "Літній табір пластунів відбудеться 7–11 червня 2027 року в Яремчі.",
}
WAYS = {
    "en": ("The coach leaves at 7.30am from the school.", "We return on 11 June at about 5pm."),
    "de": ("Treffpunkt am 7. Juni ist um 8 Uhr auf dem Schulhof.", "Der Bus fährt um 8 Uhr am Rathaus ab."),
    "fr": ("Rendez-vous le 7 juin à 7 h 30 devant la gare.", "Le retour est prévu le 11 juin vers 17 h."),
    "es": ("La salida será a las 7:30 desde el colegio.", "El regreso está previsto para el 11 de junio a las 17:00."),
    "uk": ("Збір 7 червня о 7:30 на вокзалі.", "Автобус вирушає о 7:30."),
}
SERIES = {
    "en": ("The village fete will be on 19 May 2027.", "The choir rehearses every Thursday at 8pm."),
    "de": ("Das Pfarrbüro ist am 19. Mai 2027 geschlossen.", "Der Kirchenchor probt jeden Donnerstag um 20 Uhr."),
    "fr": (
        "Le secrétariat sera fermé le 19 mai 2027.",
        "La permanence a lieu le deuxième mardi du mois à 14 h.",
    ),
    "es": ("La fiesta del barrio será el 19 de mayo de 2027.", "El coro ensaya todos los jueves a las 20:30."),
    "uk": ("Свято вулиці відбудеться 19 травня 2027 року.", "Хор репетирує щочетверга о 20:00."),
}


@pytest.mark.parametrize(("language", "way"), [(language, way) for language, ways in WAYS.items() for way in ways])
def test_a_trip_keeps_its_days(language: str, way: str) -> None:
    """A trip of five days is one event of five days, whenever people meet for it or are back."""
    (trip,) = reading_of(f"{TRIPS[language]} {way}", written="2027-04-20").sightings
    assert trip.when == AllDay(first=date(2027, 6, 7), last=date(2027, 6, 11))


def test_the_meeting_of_another_day_stays_an_event() -> None:
    """Parents who meet about a trip do so on a day of their own."""
    text = (
        "Wir fahren vom 22. bis 24. April nach Xanten. Der Elternabend dazu ist am Dienstag, dem 30. März. "
        "Wir treffen uns um 19 Uhr in Raum 7."
    )
    found = reading_of(text, written="2027-03-01").sightings
    assert [s.when.first.isoformat() for s in found if isinstance(s.when, AllDay)] == ["2027-04-22"]
    assert [s.when.start.isoformat()[:16] for s in found if isinstance(s.when, Timed)] == ["2027-03-30T19:00"]


@pytest.mark.parametrize("language", SERIES)
@pytest.mark.parametrize("above", [False, True])
def test_the_hour_of_a_series_is_that_of_the_series(language: str, *, above: bool) -> None:
    """An event beside it is on its day without an hour, whether the series is told above or below."""
    text = " ".join(reversed(SERIES[language]) if above else SERIES[language])
    found = [s for s in reading_of(text, written="2027-04-20").sightings if s.rrule is None]
    assert [s.when for s in found] == [AllDay(first=date(2027, 5, 19), last=date(2027, 5, 19))]
