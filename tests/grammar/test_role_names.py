"""Names of people behind what they are, and words that only end like a place, tell no place and no country."""

import pytest

from tests.grammar.documents import reading_of

WRITTEN = "2027-01-04"


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        ("Encuentro con el escritor Blas Ortega el martes 12 de enero a las 19:30.", "Europe/Madrid"),
        ("Conversación con la poeta Julia Medellín el jueves 14 de enero a las 20 h.", "Europe/Madrid"),
        ("Evening with the poet Florence Denver on 12 January at 7.30pm.", "Europe/London"),
        ("Rencontre avec l'écrivaine Florence Québec le mardi 12 janvier à 19 h 30.", "Europe/Paris"),
    ],
)
def test_a_name_behind_a_role_is_a_person(text: str, zone: str) -> None:
    """Whoever is called like a town is a person behind "the poet": the event is neither there nor at its time."""
    (found,) = reading_of(text, written=WRITTEN).sightings
    assert (found.place, str(found.when.zone)) == (None, zone)


@pytest.mark.parametrize(
    "what",
    [
        "Gespräch mit Senator Ulf Brandt",
        "Abend mit dem Autor Blaise Oguey",
        "Vortrag mit Pastor Jens Olm",
        "Abend mit dem Läufer Jens Olm",
        "Psalm 23 mit Kantor Olm",
        "Gottesdienst mit Erzbischof Karl Brandt",
        "Konzert der Blaskapelle Oberndorf",
        "Vortrag über das Kunstwerk Guernica",
    ],
)
def test_a_word_that_only_ends_like_a_place_is_none(what: str) -> None:
    """German words for places are known by their last part: "Stadttor", but no "Senator"; what follows is not there."""
    text = f"Dienstag, 12. Januar\n19.30 Uhr: {what}\nSamstag, 16. Januar\n20 Uhr: Film und Gespräch\n"
    found = reading_of(text, written=WRITTEN).sightings
    assert [sighting.place for sighting in found] == [None, None]


@pytest.mark.parametrize("where", ["Holstentor", "Isarufer", "Kraftwerk", "Zunftlokal", "Bahnhof"])
def test_a_word_that_ends_in_a_place_is_one(where: str) -> None:
    """The near misses of the words above."""
    (found,) = reading_of(f"Führung am {where} am 12. Januar um 15 Uhr.", written=WRITTEN).sightings
    assert found.place == where


@pytest.mark.parametrize("noun", ["Führung", "Aussprache", "Casting", "Podium", "Sitzung"])
@pytest.mark.parametrize(
    "when", ["am 12. Januar um 19 Uhr", "am Dienstag, 12. Januar, 19 Uhr", "am 12. Januar, 19 Uhr"]
)
def test_a_german_line_that_opens_with_an_event_noun_is_one(noun: str, when: str) -> None:
    """A noun of several meanings opens its line, and its place parts it from the day, with or without a full stop."""
    for stop in ("", "."):
        (found,) = reading_of(f"{noun} im Rathaus {when}{stop}\n", written=WRITTEN).sightings
        assert found.title == f"{noun} im Rathaus"
