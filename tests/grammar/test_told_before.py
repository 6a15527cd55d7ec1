"""What is on told in one sentence or line, and when it is in the next one."""

import pytest

from calfeed.model.when import Timed, first_day
from tests.grammar.documents import reading_of

WRITTEN = "2026-10-01"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Der Förderverein lädt zum Herbstbasar. Termin: 15. Oktober, 14 Uhr, Turnhalle.", "Herbstbasar"),
        ("Unsere Schule veranstaltet wieder eine Lesenacht. Termin: Freitag, 16. Oktober, ab 19 Uhr.", "Lesenacht"),
        (
            "Das Café Pause macht wieder auf. Am 17. Oktober ist es so weit, dann gibt es Kuchen.",
            "Café Pause macht auf",
        ),
        ("Die neue Schwimmhalle wird eingeweiht. Am 5. November ist es soweit.", "Schwimmhalle eingeweiht"),
        ("»Nacht der Kerzen« heißt die neue Reihe im Dom. Am 30. Oktober geht es um 20 Uhr los.", "Nacht der Kerzen"),
        ("Die Stadt richtet einen Bürgerabend aus. Man trifft sich am 3. November im Bauhof.", "Bürgerabend"),
        ("Die Kammer befasst sich mit der Mietkaution. Verhandelt wird am 4. November ab 9 Uhr.", "Mietkaution"),
        ("Das Kinderhaus feiert sein Sommerfest. Kommt am 10. Oktober ab 14 Uhr in den Hof!", "Sommerfest"),
        ("L'amicale organise son grand loto annuel. Rendez-vous samedi 24 octobre à 20 h.", "grand loto annuel"),
        ("Avec « Une vie de phare », Lise Moal racontera Ouessant. À noter : 30 octobre, 20 h.", "vie de phare"),
        ("La boulangerie Morel rouvre ses portes. Ce sera le 17 octobre, avec un café offert.", "boulangerie Morel"),
        ("« La Nuit des contes » s'installe au château. Du 16 au 18 octobre, on pourra y rêver.", "Nuit des contes"),
        (
            "Les voisins préparent leur troc de plantes. On se retrouve le dimanche 18 octobre à 10 h.",
            "troc de plantes",
        ),
    ],
)
def test_a_sentence_that_tells_only_when(text: str, title: str) -> None:
    """Its event is what the sentence before it announces, by a noun, a title in quotation marks or a verb."""
    (found,) = reading_of(text, written=WRITTEN).sightings
    assert title.casefold() in found.title.casefold()


def test_a_sentence_with_an_event_of_its_own() -> None:
    """A noun that names an event there counts first."""
    text = "Die Kapelle sucht Bläser. Termin: 4. Oktober, 18 Uhr, Konzert in der Kirche."
    (found,) = reading_of(text, written=WRITTEN).sightings
    assert "Konzert" in found.title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Räder tauschen\nAutohaus Berger\nSamstag, 17. Oktober, ab 8 Uhr", "Räder tauschen"),
        ("Altpapiersammlung\nFreiwillige Feuerwehr Hohenau\nSamstag, 17.10., 8:00–12:00", "Altpapiersammlung"),
        ("Trail des Crêtes\nClub alpin de Morez\nDimanche 11 octobre\nDépart 8h, place Jaurès", "Trail des Crêtes"),
        ("CONSEIL DE VIREUX\nSéance publique du lundi 12 octobre 2026 à 19 h 00\nLieu : mairie", "Séance publique"),
    ],
)
def test_a_notice_of_a_few_lines(text: str, title: str) -> None:
    """Its heading names the event, and not the line that says who holds it."""
    (found,) = reading_of(text, written=WRITTEN).sightings
    assert title.casefold() in found.title.casefold()


@pytest.mark.parametrize("line", ["Di 13.10. 14.30 Seniorentanz", "Dienstag, 13.10.2026, 14.30 Seniorentanz"])
def test_an_hour_with_a_dot_behind_a_dotted_date(line: str) -> None:
    """Both are written alike, and only the second can be an hour."""
    (found,) = reading_of(f"Im Oktober bei uns im Haus\n{line}", written=WRITTEN).sightings
    assert isinstance(found.when, Timed)
    assert (str(first_day(found.when)), f"{found.when.start:%H:%M}") == ("2026-10-13", "14:30")


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Am Samstag wird auf der Festwiese wieder getanzt. Die Tanzgala beginnt um 20 Uhr.", "Tanzgala"),
        ("Metaller und Arbeitgeber sind uneins. Die beiden Seiten treffen sich am 9. Oktober.", "Metaller"),
        ("Die Klasse 4b besucht am 8. Oktober das Wasserwerk in Neustadt.", "Wasserwerk"),
        ("Die Frauen sind am 9. Oktober um 18 Uhr dran.", "Frauen"),
        ("Das Seefest, das am 10. Oktober hätte sein sollen, wird um eine Woche verschoben.", "Seefest"),
        ("Mannschaften melden sich bis 9. Oktober beim Spielleiter.", "Anmeldung: Mannschaften"),
        ("Sagt uns bitte bis 9. Oktober Bescheid, ob ihr kommt.", "ob ihr kommt"),
        ("La Cour se penchera en octobre sur les retraites. L'audience est fixée au 15.", "Audience"),
        ("L'enquête publique sur le parc éolien se referme le 15 octobre à 17 h.", "parc éolien"),
        ("Le tramway devrait accueillir ses premiers passagers en novembre.", "Tramway"),
        ("Les 20 € sont à verser à Momo d'ici mardi.", "20 €"),
        ("Gratuit, mais on réserve avant le 13 octobre.", "réservations"),
        ("Le car des supporters partira samedi 10 octobre à 10 h du stade.", "Car des supporters"),
    ],
)
def test_what_somebody_does(text: str, title: str) -> None:
    """A verb, its subject and its object name an event; an event noun in the next sentence names it better."""
    (found,) = reading_of(text, written=WRITTEN).sightings
    assert title.casefold() in found.title.casefold()


@pytest.mark.parametrize(
    "text",
    [
        "Erst im Januar wurde die Rampe gesperrt.",
        "Les bureaux de la mairie sont ouverts de 9 h à 12 h, sauf le mercredi.",
        "Si on jouait une finale en mai, je signerais. La victoire de mardi place le club en tête.",
        "Le 24 octobre marque le centenaire de la laiterie.",
    ],
)
def test_what_is_over_unreal_or_a_habit(text: str) -> None:
    """Nothing is announced by what was done in a month, an exception of opening hours, a wish or a score."""
    assert reading_of(text, written=WRITTEN).sightings == ()


CALLS = {
    "Der Winter ist vorbei. Das Frühlingsfest kehrt an den Hafen zurück. ": (
        "Beginn ist am Dienstag, 6. Oktober, um 19.30 Uhr.",
        "Der große Tag ist Dienstag, der 6. Oktober.",
        "Alle sind herzlich willkommen: Dienstag, 6. Oktober, 19.30 Uhr.",
    ),
    "L'été est fini. La fête des vendanges revient sur le port. ": (
        "Les portes ouvrent à 19 h le mardi 6 octobre.",
        "L'événement est prévu le mardi 6 octobre.",
        "Tout le monde est invité mardi 6 octobre à 19 h 30.",
    ),
    "Acabó el verano. Vuelve al puerto la fiesta de la sidra. ": (
        "Las puertas se abren a las 19:00 del martes 6 de octubre.",
        "El gran día es el martes 6 de octubre.",
        "Todos están invitados el martes 6 de octubre a las 19:30.",
    ),
    "Літо минуло. На набережну повертається осінній ярмарок. ": (
        "Двері відчинять о 19:00 у вівторок, 6 жовтня.",
        "Захід заплановано на вівторок, 6 жовтня.",
        "Початок у вівторок, 6 жовтня, о 19:30.",
    ),
    "Summer is over. Tickets for the cider fair have sold out. ": (
        "Doors open at 7 pm on Tuesday 6 October.",
        "The event is set for Tuesday 6 October.",
        "All are welcome on Tuesday 6 October from 7.30 pm.",
    ),
}


@pytest.mark.parametrize(("told", "calls"), [(told, calls) for told, several in CALLS.items() for calls in several])
def test_what_only_calls_people_to_it(told: str, calls: str) -> None:
    """Doors, all who are welcome and the big day are no names: the sentence before has the name."""
    (found,) = reading_of(told + calls, written=WRITTEN).sightings
    assert first_day(found.when).isoformat() == "2026-10-06"
    assert any(word in found.title.casefold() for word in ("frühlingsfest", "vendanges", "sidra", "ярмарок", "cider"))


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("The cider fair on 6 October is off. The new date is 13 October.", "Cider fair"),
        ("The cider fair on 6 October is cancelled. New date: 13 October.", "Cider fair"),
        ("Das Sommerfest am 6. Oktober fällt aus. Neuer Termin ist der 13. Oktober.", "Sommerfest"),
        ("Le concert du 6 octobre est annulé. Nouvelle date : le 13 octobre.", "Concert"),
        ("Se suspende la feria del 6 de octubre. La nueva fecha es el 13 de octubre.", "Feria"),
        ("Осінній ярмарок 6 жовтня скасовано. Нова дата — 13 жовтня.", "Осінній ярмарок"),
    ],
)
def test_a_new_date_is_that_of_what_was_taken_back(text: str, title: str) -> None:
    """The event is moved, and keeps its name."""
    (found,) = reading_of(text, written=WRITTEN).sightings
    assert (first_day(found.when).isoformat(), str(found.previous)) == ("2026-10-13", "2026-10-06")
    assert found.title == title


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("The cider fair is on 6 October. The venue is Leeds Town Hall.", "Leeds Town Hall"),
        ("The cider fair is on 6 October. Doors open at 7 pm. Location: Pier 39.", "Pier 39"),
        ("On Tuesday 6 October, the Bell Inn hosts the cider fair.", "Bell Inn"),
        ("Leeds Town Hall will host the cider fair on 6 October.", "Leeds Town Hall"),
    ],
)
def test_where_it_is_said_in_other_words(text: str, place: str) -> None:
    """A word for a place leads to its name, and a place may be what hosts an event."""
    (found,) = reading_of(text, written=WRITTEN).sightings
    assert found.place is not None
    assert found.place.removeprefix("the ") == place
