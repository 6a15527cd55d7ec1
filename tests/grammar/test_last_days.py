"""What people have to hand in or to do by a day, in the many ways in which a short notice says so."""

from datetime import UTC, date, datetime

import pytest

from calfeed import grammar, reading
from calfeed.model.meeting import Kind
from calfeed.model.text import Announcement, Stamp, StampOrigin
from calfeed.model.when import first_day

NOTICE = """Dear all,

the committee met last week and sends its thanks to everyone who helped.
{}
The annual dinner is on Saturday 5 June 2027 at 7 pm in the Old Mill.

Ann Lee
"""


OTHERS = {
    "de": "Liebe Mitglieder,\n\nder Vorstand hat letzte Woche getagt und dankt allen, die geholfen haben.\n{}\n"
    "Das Sommerfest ist am Samstag, 5. Juni 2027, um 15 Uhr im Pfarrgarten.\n\nAnna Kern\n",
    "fr": "Chers amis,\n\nle bureau s'est réuni la semaine dernière et remercie tous ceux qui ont aidé.\n{}\n"
    "La fête d'été aura lieu le samedi 5 juin 2027 à 15 h au jardin du presbytère.\n\nAnne Morel\n",
    "es": "Estimados socios:\n\nla junta se reunió la semana pasada y da las gracias a quienes ayudaron.\n{}\n"
    "La fiesta de verano será el sábado 5 de junio de 2027 a las 17:00 en el patio de la escuela.\n\nAna Ruiz\n",
    "uk": "Шановні друзі!\n\nПравління збиралося минулого тижня й дякує всім, хто допоміг.\n{}\n"
    "Літнє свято відбудеться в суботу, 5 червня 2027 року, о 15:00 у шкільному дворі.\n\nАнна Коваль\n",
}


def titles(said: str, notice: str = NOTICE) -> list[tuple[Kind, str]]:
    """The kind and title of each event on the day by which a notice of January asks for something."""
    data = notice.format(said).encode()
    document = reading.read(Announcement(name="a.txt", data=data, received_at=datetime(2027, 1, 4, tzinfo=UTC)))
    found = grammar.parse(document, fallback=Stamp(on=date(2027, 1, 4), origin=StampOrigin.CALLER)).sightings
    return [(s.kind, s.title) for s in found if first_day(s.when) == date(2027, 3, 12)]


@pytest.mark.parametrize(
    ("said", "title"),
    [
        # The sentence says who needs it, or until when it is taken.
        ("He needs boat keys by noon on Friday 12 March.", "Deadline for boat keys"),
        ("The committee wants the lantern designs by 5pm on 12 March.", "Deadline for lantern designs"),
        ("The secretary must have poster titles by 4 p.m. on 12 March.", "Deadline for poster titles"),
        ("We stop taking seed samples on 12 March.", "Deadline for seed samples"),
        ("We accept recipes for the book until 12 March.", "Deadline for recipes for the book"),
        ("Could I have meter readings by 12 March?", "Deadline for meter readings"),
        ("It would help to have costume sizes by 12 March.", "Deadline for costume sizes"),
        ("Team names will be accepted up to and including 12 March.", "Deadline for team names"),
        ("What we would like to receive by 12 March: seed samples.", "Deadline for seed samples"),
        ("For boat keys you have until 12 March.", "Deadline for boat keys"),
        ("We still need boat keys; you have until 12 March.", "Deadline for boat keys"),
        ("We are collecting seed samples. They have to be in by 5 pm on 12 March.", "Deadline for seed samples"),
        ("Friday 12 March is the last day for refund claims.", "Deadline for refund claims"),
        # No verb says so.
        ("Boat keys not later than 12 March, 6 pm Canberra time.", "Deadline for boat keys"),
        ("Lantern designs (one page, PDF) by 12 March to ann@mill.example", "Deadline for lantern designs"),
        ("Seed samples in by Friday 12 March, or you are out.", "Deadline for seed samples"),
        ("Costume sizes: 12 March at the latest", "Deadline for costume sizes"),
        ("Pick a partner by Friday 12 March, noon.", "Deadline to pick a partner"),
        # What looks like a verb describes what is due.
        ("Leave requests have to be in by the end of Friday 12 March.", "Deadline for leave requests"),
        ("Revised articles must reach us by 12 March.", "Deadline for revised articles"),
        ("Please send your signed waivers by 12 March.", "Deadline to send your signed waivers"),
        # What one does it for, what is decided, what comes back.
        ("To be put on the access list, write to us by 12 March.", "Deadline to be put on the access list"),
        ("The Commission will decide by 12 March.", "Deadline for decision"),
        ("Consent forms are due back on 12 March.", "Deadline for consent forms"),
        ("Rent is due on 12 March, and the office is closed on 15 March.", "Deadline for rent"),
        ("Early bird tickets end on Friday 12 March.", "Deadline for early bird tickets"),
        (
            "Seed lists for the swap have to be with Gwen by 12 March.",
            "Deadline for seed lists for the swap to be with Gwen",
        ),
    ],
)
def test_what_is_due_is_named(said: str, title: str) -> None:
    assert titles(said) == [(Kind.DEADLINE, title)]


@pytest.mark.parametrize(
    "said",
    [
        "Ann Lee is due back in court on 12 March.",
        "The paintings by 12 artists hang until 12 March.",
        "Children born before 12 March 2020 come free.",
    ],
)
def test_what_nobody_has_to_do_is_no_deadline(said: str) -> None:
    assert not any(kind is Kind.DEADLINE for kind, _ in titles(said))


@pytest.mark.parametrize(
    ("language", "said", "title"),
    [
        ("de", "Kuchenspenden nehmen wir bis 12. März an.", "Frist für Kuchenspenden"),
        ("de", "Schlüssel bitte bis 12. März an mich.", "Frist für Schlüssel"),
        ("de", "Für Rezepte habt ihr bis 12. März Zeit.", "Frist für Rezepte"),
        ("de", "Nach dem 12. März nehmen wir keine Rezepte an.", "Frist für Rezepte"),
        ("fr", "Il nous faut les relevés de compteur avant le 12 mars.", "Date limite : relevés de compteur"),
        ("fr", "Passé le 12 mars, les clés ne seront plus acceptées.", "Date limite : clés"),
        ("es", "Después del 12 de marzo no se aceptarán las recetas.", "Plazo de recetas"),
        ("uk", "Рецепти: не пізніше 12 березня", "Кінцевий термін: рецепти"),
        ("uk", "Після 12 березня заявки не приймаємо.", "Кінцевий термін: заявки"),
    ],
)
def test_what_is_due_is_named_in_other_languages(language: str, said: str, title: str) -> None:
    assert titles(said, OTHERS[language]) == [(Kind.DEADLINE, title)]
