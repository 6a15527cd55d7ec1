"""French clauses: passives, requests, moves and days inside an event."""

import pytest

from calfeed.model.meeting import Kind
from calfeed.model.when import Timed, first_day
from tests.grammar.documents import reading_of

WRITTEN = "2026-03-10"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Le nouveau pont sera inauguré le 21 mars à 15 h.", "Inauguration du nouveau pont"),
        ("12 000 électeurs sont appelés aux urnes le 29 mars.", "électeurs appelés aux urnes"),
        ("Samedi 28 mars, on ramasse les déchets sur la plage.", "Ramassage des déchets sur la plage"),
        ("Le comité des fêtes vous attend le 28 mars à 20 h pour son bal annuel.", "Bal annuel"),
        ("Le concert de Yann Le Goff aura lieu le 28 mars.", "Concert de Yann Le Goff"),
        ("Brest affrontera Lorient le 28 mars à 21 h.", "Match : Brest – Lorient"),
        ("Le jury rendra son verdict le 28 mars.", "Verdict"),
        ("Le conseil régional votera cet automne sur le plan vélo.", "Vote du conseil régional"),
        ("C'est le 28 mars que le ministre recevra les infirmiers.", "Rencontre du ministre"),
        ("C'est samedi 28 mars que s'ouvrira la foire aux vins.", "Foire aux vins"),
        ("Rendez-vous est pris : le Racing affrontera Nantes le 28 mars.", "Match : le Racing – Nantes"),
        ("Le défilé du 1er-Mai partira à 10 h de la gare.", "Défilé"),
        ("À compter du lundi 23 mars, la circulation sera coupée rue Haute.", "circulation"),
    ],
)
def test_a_clause_names_its_event(text: str, title: str) -> None:
    """A passive names what is done, "on" what everybody does, and a room is no event."""
    (found,) = reading_of(text, written=WRITTEN).sightings
    assert title.casefold() in found.title.casefold()


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Merci de transmettre vos questions avant le lundi 16 mars.", "questions"),
        ("Merci de vous annoncer jusqu'au lundi 16 mars à midi.", "inscriptions"),
        ("Les inscriptions seront ouvertes le 1er mars et closes le 16 mars.", "inscriptions"),
    ],
)
def test_what_is_asked_for_is_due(text: str, title: str) -> None:
    """A request names what is to be handed in."""
    found = [s for s in reading_of(text, written=WRITTEN).sightings if s.kind is Kind.DEADLINE]
    assert [str(first_day(s.when)) for s in found] == ["2026-03-16"]
    assert title in found[0].title


@pytest.mark.parametrize(
    ("text", "day", "old"),
    [
        ("Le concert du 26 mars au parc est déplacé au lendemain.", "2026-03-27", "2026-03-26"),
        ("La traversée, prévue le 26 mars, a dû être repoussée au 2 avril.", "2026-04-02", "2026-03-26"),
    ],
)
def test_moved_in_all_wordings(text: str, day: str, old: str) -> None:
    """The day given up is kept."""
    (found,) = reading_of(text, written=WRITTEN).sightings
    assert (str(first_day(found.when)), str(found.previous)[:10]) == (day, old)


def test_days_inside_an_event() -> None:
    """A weekday with its number and "the last day" are those of the event of several days."""
    text = (
        "Le colloque se tiendra du 21 au 23 mai 2026. La conférence inaugurale aura lieu le jeudi 21 à 9 h 30. "
        "Le dernier jour, une table ronde réunira les directeurs."
    )
    found = reading_of(text, written=WRITTEN).sightings
    assert [str(first_day(s.when)) for s in found] == ["2026-05-21", "2026-05-21", "2026-05-23"]


@pytest.mark.parametrize(
    "text",
    [
        "La mairie est ouverte du lundi au vendredi de 9 h à 12 h.",
        "Le trafic demeure interdit jusqu'au 30 juin.",
        "Contrairement au bulletin du 26 mars, la salle est libre.",
    ],
)
def test_hours_rules_and_papers_announce_nothing(text: str) -> None:
    """Opening hours, a ban and the date of a paper are no events."""
    assert reading_of(text, written=WRITTEN).sightings == ()


def test_the_hour_of_the_meeting_point_counts_alone() -> None:
    """Where no other hour is told, people come at that of the meeting point."""
    text = "Samedi 28 mars, on ramasse les déchets ; rendez-vous à 9 h devant le gymnase."
    (found,) = reading_of(text, written=WRITTEN).sightings
    assert isinstance(found.when, Timed)
    assert found.when.start.hour == 9
