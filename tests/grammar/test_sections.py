"""Newsletters and notices in sections: what a section only dates is called by its heading, however that is written."""

from collections.abc import Callable
from datetime import date

import pytest

from calfeed.model.when import first_day
from tests.grammar.documents import reading_of

INTROS = {
    "en": "NEWSLETTER OF THE HARBOUR SOCIETY\n20 April 2027\n\nDear all, the new boats have come at last.\n\n",
    "de": "RUNDBRIEF DES HAFENVEREINS\n20. April 2027\n\nLiebe alle, die neuen Boote sind endlich da.\n\n",
    "fr": "LETTRE DE L'ASSOCIATION DU PORT\n20 avril 2027\n\nChers tous, les nouveaux bateaux sont là.\n\n",
    "es": "BOLETÍN DE LA ASOCIACIÓN DEL PUERTO\n20 de abril de 2027\n\nQueridos todos, ya están los barcos nuevos.\n\n",
    "uk": "ЛИСТ ПОРТОВОГО ТОВАРИСТВА\n20 квітня 2027 року\n\nЛюбі всі, нарешті прибули нові човни.\n\n",
}
NAMES = {
    "en": "Birgu by Candlelight",
    "de": "Lange Nacht der Museen",
    "fr": "Nuit des musées",
    "es": "Noche en blanco",
    "uk": "Курс кераміки",
}
BODIES = {
    "en": (
        "Tuesday 4 May, 19:30, in the community hall.",
        "We meet on Tuesday 4 May at 7.30 pm in the community hall.",
        "Ann Lee will be there on Tuesday 4 May from 7.30 pm.",
        "This year it is on Tuesday 4 May, starting at 7.30 pm.",
        "There won't be one on Tuesday 4 May, as the hall is taken.",
        "Starting on Tuesday 4 May, we open the doors at 7.30 pm. All welcome.",
    ),
    "de": (
        "Dienstag, 4. Mai, 19.30 Uhr, im Gemeindesaal.",
        "Ist für Dienstag, 4. Mai, vorgesehen, 19.30 Uhr.",
        "Der nächste ist am Dienstag, 4. Mai, um 19.30 Uhr.",
    ),
    "fr": (
        "Mardi 4 mai, 19 h 30, à la salle des fêtes.",
        "Rendez-vous le mardi 4 mai à 19 h 30 à la salle des fêtes.",
        "Anne Lay vous accueille le mardi 4 mai à partir de 19 h 30.",
    ),
    "es": (
        "Martes 4 de mayo, 19:30, en el salón comunal.",
        "Nos vemos el martes 4 de mayo a las 19:30 en el salón comunal.",
        "Ana Leal estará allí el martes 4 de mayo desde las 19:30.",
        "La próxima es el martes 4 de mayo a las 19:30.",
    ),
    "uk": (
        "Вівторок, 4 травня, 19:30, сільський клуб.",
        "Зустрічаємося у вівторок, 4 травня, о 19:30 у сільському клубі.",
        "Ганна Лі чекатиме на вас у вівторок, 4 травня, з 19:30.",
        "Наступний у вівторок, 4 травня, о 19:30.",
    ),
}
HEADED: dict[str, Callable[[str, str], str]] = {
    "capitals": lambda name, body: f"{name.upper()}\n{body}\n",
    "line": lambda name, body: f"{name}\n\n{body}\n",
    "markdown": lambda name, body: f"## {name}\n\n{body}\n",
    "underlined": lambda name, body: f"{name}\n{'-' * len(name)}\n{body}\n",
    "inline": lambda name, body: f"{name.upper()}. {body}\n",
    "item": lambda name, body: f"- {name}: {body}\n",
}
WAYS = [(language, body, way) for language, bodies in BODIES.items() for body in bodies for way in HEADED]


@pytest.mark.parametrize(("language", "body", "way"), WAYS)
def test_a_section_names_what_it_dates(language: str, body: str, way: str) -> None:
    """The one event is on the day that the section tells, and has the name that its heading gives it."""
    text = INTROS[language] + HEADED[way](NAMES[language], body)
    (sighting,) = reading_of(text, written="2027-04-20").sightings
    assert first_day(sighting.when) == date(2027, 5, 4)
    assert NAMES[language].casefold() in sighting.title.casefold()


@pytest.mark.parametrize(
    "text",
    [
        "## What customers need to know\n\nCards will work as before on Saturday 24 April.\n",
        "## Background\n\nThe first one will be remembered on Saturday 24 April by some.\n",
    ],
)
def test_a_heading_over_remarks_names_nothing(text: str) -> None:
    """What customers need to know is no event of the day that a remark under it tells."""
    titles = [s.title for s in reading_of(INTROS["en"] + text, written="2027-04-20").sightings]
    assert not any(text[3:12] in title for title in titles)
