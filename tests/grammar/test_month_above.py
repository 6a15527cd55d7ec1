"""The month that stands over a programme, or was told last, is that of the days which tell none."""

import pytest

from calfeed.model.when import AllDay, Timed
from tests.grammar.documents import reading_of

WRITTEN = "2027-01-04"


def days(text: str) -> list[str]:
    """The day on which each event begins."""
    found = [s.when for s in reading_of(text, written=WRITTEN).sightings]
    return [f"{(w.start if isinstance(w, Timed) else w.first):%m-%d}" for w in found if isinstance(w, Timed | AllDay)]


@pytest.mark.parametrize(
    "text",
    [
        "Diary of the Mayor, March 2027\n\nMon 1 – Surgery in the town hall, 2pm\nTue 2 – Council meeting, 6.30pm\n"
        "Fri 5 – Opening of the new library, 11am\n",
        "Termine des Bürgermeisters, März 2027\n\nMo 1. – Sprechstunde im Rathaus, 14 Uhr\nDi 2. – Sitzung, 18 Uhr\n"
        "Fr 5. – Eröffnung der Bücherei, 11 Uhr\n",
        "PROGRAMME DE MARS\n\nLundi 1er : loto, salle des fêtes, 14 h\nMardi 2 : assemblée générale, 18 h\n"
        "Vendredi 5 : concert de la chorale, 20 h 30\n",
        "Agenda de la députée, mars 2027\n\nLun. 1er – Permanence à Gap, 14 h\nMar. 2 – Questions au gouvernement\n"
        "Ven. 5 – Inauguration du lycée, 11 h\n",
        "Agenda de la alcaldesa\nMarzo de 2027\n\nLun. 1 – Junta de gobierno, 9:30 h\nMar. 2 – Visita, 11 h\n"
        "Vie. 5 – Inauguración de la biblioteca, 12:00 h\n",
        "Програма на березень 2027 року\n\nПн, 1 – засідання ради, 14:00\nВт, 2 – зустріч з мешканцями, 18:00\n"
        "Пт, 5 – відкриття бібліотеки, 11:00\n",
        "Agenda du mois de mars\n\n1er : loto, salle des fêtes, 14 h\n2 : assemblée générale, 18 h\n"
        "5 : concert de la chorale, église, 20 h 30\n",
        "Marzo\n\n1: Charla sobre setas, 19 h\n2: Excursión a Sanabria\n5: Cena de socios, 21 h\n",
    ],
)
def test_a_programme_of_a_month_is_of_that_month(text: str) -> None:
    """Not of one that has such a weekday sooner."""
    assert days(text) == ["03-01", "03-02", "03-05"]


def test_a_month_holds_up_to_the_next() -> None:
    """Of headings, and of one line of a list that is known by the others."""
    assert days("MARS\n\nMar. 2 : AG, 18 h\nJeu. 25 : loto, 14 h\n\nAVRIL\n\nJeu. 1er : conseil municipal, 20 h\n") == [
        "03-02",
        "03-25",
        "04-01",
    ]
    spanish = "Marzo\n\n3: Charla, 19 h\n12: Excursión a Sanabria\n27: Cena, 21 h\n\nAbril\n\n9: Asamblea, 18 h\n"
    assert days(spanish) == ["03-03", "03-12", "03-27", "04-09"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Newsletter January 2027\n\nSat 6 – Quiz night, 7pm\nSun 14 – Walk, 10am\n", ["02-06", "02-14"]),
        ("Bulletin de mars\n\nVen. 5 mars – Loto, 14 h\nJeu. 1er avril – Conseil, 18 h\n", ["03-05", "04-01"]),
        ("Ordre du jour, mars 2027\n\n1 : Rapport moral\n2 : Rapport financier\n3 : Élections\n", []),
        ("Compte rendu de février\n\n2 : nouveaux adhérents\n5 : licences renouvelées\n12 : ballons achetés\n", []),
    ],
)
def test_other_numbers_are_left_alone(text: str, told: list[str]) -> None:
    """A weekday that the month has not on that number, a day with its month, and numbers of a list."""
    assert days(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The show opens on Friday 12 March. The artists give a talk on Saturday 13 at 11am.\n", ["03-12", "03-13"]),
        (
            "L'exposition sera inaugurée le 12 mars. Une visite guidée aura lieu le samedi 13 à 10 h.\n",
            ["03-12", "03-13"],
        ),
        ("Le concert aura lieu le vendredi 12 mars. La répétition se tiendra le mardi 9 à 20 h.\n", ["03-09", "03-12"]),
        (
            "La exposición se inaugura el 12 de marzo. El sábado 13 habrá una visita guiada a las 11.\n",
            ["03-12", "03-13"],
        ),
        ("Das Konzert ist am 12. März. Die Probe ist am Donnerstag, dem 11., um 19 Uhr.\n", ["03-11", "03-12"]),
        ("The gala is on 27 March. The committee meets on Tuesday 19.\n", ["01-19", "03-27"]),
        ("The gala is on Friday 5 March. Please reply by Friday 5.\n", ["02-05", "03-05"]),
    ],
)
def test_a_weekday_and_its_number_lie_near_the_day_told_last(text: str, told: list[str]) -> None:
    """If the weekday is on that number there."""
    assert days(text) == told


@pytest.mark.parametrize("text", ["Vue sur mer. 3 chambres à louer.\n", "Avis : mer 3 beaufort au large.\n"])
def test_the_sea_is_no_wednesday(text: str) -> None:
    """Only a capital at the head of a line, with what is on behind the number, is one."""
    assert days(text) == []
