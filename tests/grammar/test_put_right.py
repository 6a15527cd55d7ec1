"""What a text puts right: an hour, a day, an item of a programme, a day that no longer counts."""

import pytest

from calfeed.model.meeting import Status
from calfeed.model.when import first_day
from tests.grammar.documents import reading_of

WRITTEN = "2027-01-04"


@pytest.mark.parametrize(
    "text",
    [
        "UPDATE: because of the wind the parade will now begin at 13:30 and not at 15:00 on Saturday 9 January!\n",
        "UPDATE: so we meet at 13:30 instead of 15:00 for the parade on Saturday 9 January!\n",
        "UPDATED 4 Jan, 10:15: The family says the funeral will start at 13:30, not 15:00, because of the snow.\n\n"
        "The funeral of the former mayor will take place on Saturday 9 January at St Mary's Church.\n",
        "AKTUALISIERT: Die Trauerfeier startet um 13:30 Uhr, nicht wie angekündigt um 15 Uhr.\n\n"
        "Die Trauerfeier für den früheren Bürgermeister findet am Samstag, 9. Januar, in der Marienkirche statt.\n",
        "Mise à jour : la cérémonie commencera à 13h30 et non à 15h.\n\n"
        "La cérémonie en hommage à l'ancien maire aura lieu le samedi 9 janvier à l'église Sainte-Marie.\n",
        "Actualización: la ceremonia empieza a las 13:30, no a las 15:00 como se anunció.\n\n"
        "La ceremonia en memoria del antiguo alcalde tendrá lugar el sábado 9 de enero en la iglesia.\n",
        "Оновлено: церемонія почнеться о 13:30, а не о 15:00.\n\n"
        "Церемонія пам’яті колишнього мера відбудеться в суботу, 9 січня, у церкві Святої Марії.\n",
    ],
)
def test_an_hour_and_the_one_it_replaces(text: str) -> None:
    """The hour that is denied is the old one, though the sentence may stand far from the day."""
    (found,) = reading_of(text, written=WRITTEN).sightings
    assert str(found.when.start)[:16] == "2027-01-09 13:30"
    assert str(found.previous)[:16] == "2027-01-09 15:00"


@pytest.mark.parametrize(
    "text",
    [
        "The board will have a public plenary at 10 a.m. on Thursday, she said. "
        "[Correction: the plenary will be held on Tuesday 12 January at 10 a.m., not on Thursday.]\n",
        "Die Plenarsitzung ist am Donnerstag um 10 Uhr, sagte sie. "
        "Berichtigung: Die Plenarsitzung findet am Dienstag, 12. Januar, um 10 Uhr statt, nicht am Donnerstag.\n",
        "La plénière aura lieu jeudi à 10 heures, a-t-elle dit. "
        "Rectificatif : la plénière se tiendra le mardi 12 janvier à 10 heures, et non jeudi.\n",
        "El pleno se celebrará el jueves a las 10:00, dijo. "
        "Corrección: el pleno se celebrará el martes 12 de enero a las 10:00, y no el jueves.\n",
        "Пленарне засідання відбудеться в четвер о 10:00, сказала вона. "
        "Уточнення: пленарне засідання відбудеться у вівторок, 12 січня, о 10:00, а не в четвер.\n",
    ],
)
def test_a_day_that_a_later_sentence_denies(text: str) -> None:
    """It is one event, on its new day, whatever stood above."""
    (found,) = reading_of(text, written=WRITTEN).sightings
    assert str(first_day(found.when)) == "2027-01-12"
    assert str(found.previous)[:10] == "2027-01-07"


@pytest.mark.parametrize(
    ("head", "item"),
    [
        ("SUNDAY 10 JANUARY", "Organ recital  *** POSTPONED TO MONDAY 11 JANUARY, 18:30, same hall ***"),
        ("SUNDAY 10 JANUARY", "Organ recital  (now Monday 11 January, 18:30)"),
        ("SUNDAY 10 JANUARY", "Organ recital  [POSTPONED - new date Monday 11 January, 18:30]"),
        ("SONNTAG, 10. JANUAR", "Vortrag über Knoten  (VERSCHOBEN AUF MONTAG, 11. JANUAR, 18:30 UHR)"),
        ("DIMANCHE 10 JANVIER", "Conférence sur les nœuds  - reporté au lundi 11 janvier, 18h30"),
        ("DOMINGO 10 DE ENERO", "Conferencia sobre nudos  (APLAZADO AL LUNES 11 DE ENERO, 18:30)"),
        ("НЕДІЛЯ, 10 СІЧНЯ", "Лекція про вузли  - перенесено на понеділок, 11 січня, 18:30"),
    ],
)
def test_an_item_of_a_programme_that_is_moved(head: str, item: str) -> None:
    """Its old day is that of the heading, its old hour the one in front of it."""
    text = f"Festival 2027\n\n{head}\n  12:00  Picknick\n  17:00  {item}\n  20:00  Gala\n"
    (found,) = (s for s in reading_of(text, written=WRITTEN).sightings if s.previous is not None)
    assert str(found.when.start)[:16] == "2027-01-11 18:30"
    assert str(found.previous)[:16] == "2027-01-10 17:00"


@pytest.mark.parametrize(
    "text",
    [
        "The book club usually meets on the second Wednesday but because of the closure February's meeting will be "
        "a week later, on the 17th, at 7pm.\n",
        "Wegen der Ferien trifft sich der Lesekreis eine Woche später, am Mittwoch, 17. Februar, um 19 Uhr.\n",
        "En raison des vacances, le club de lecture se réunira une semaine plus tard, le mercredi 17 février à 19h.\n",
        "Por las vacaciones, el club se reunirá una semana más tarde, el miércoles 17 de febrero a las 19:00.\n",
        "Через канікули читацький клуб збереться на тиждень пізніше, у середу, 17 лютого, о 19:00.\n",
    ],
)
def test_later_than_usual(text: str) -> None:
    """What is a week later than it usually is was to be a week before."""
    (found,) = reading_of(text, written=WRITTEN).sightings
    assert str(first_day(found.when)) == "2027-02-17"
    assert str(found.previous)[:10] == "2027-02-10"


def test_later_than_something_else_moves_nothing() -> None:
    """Without a word of what is usual, "a week later" counts from another event."""
    text = "The council meets on 3 February at 7pm. The board meets a week later, on 10 February.\n"
    assert all(s.previous is None for s in reading_of(text, written=WRITTEN).sightings)


MEETING = "Dear members,\n\nthe annual general meeting will be held on Tuesday 16 February at 7pm in the hall.\n\n{}\n"
VERSAMMLUNG = "Liebe Mitglieder,\n\ndie Hauptversammlung findet am Dienstag, 16. Februar, um 19 Uhr statt.\n\n{}\n"


@pytest.mark.parametrize(
    "text",
    [
        MEETING.format("The date first announced, 9 February, no longer applies."),
        MEETING.format("The earlier date of 9 February is no longer valid."),
        MEETING.format("Please disregard the date of 9 February given in our last letter."),
        VERSAMMLUNG.format("Der zunächst per Aushang angekündigte Termin am 9.2. ist damit hinfällig."),
        VERSAMMLUNG.format("Damit wird der Termin vom 9. Februar ersetzt."),
        "Chers adhérents,\n\nl'assemblée générale aura lieu le mardi 16 février à 19h à la salle des fêtes.\n\n"
        "La date initialement annoncée, le 9 février, n'est plus valable.\n",
        "Estimados socios:\n\nla asamblea general se celebrará el martes 16 de febrero a las 19:00 en el centro.\n\n"
        "La fecha del 9 de febrero anunciada anteriormente queda anulada.\n",
        "Шановні члени товариства!\n\nЗагальні збори відбудуться у вівторок, 16 лютого, о 19:00.\n\n"
        "Ця дата замінює попередню – 9 лютого.\n",
    ],
)
def test_a_day_that_no_longer_counts(text: str) -> None:
    """It is the old one of the event told near it, and no event of its own."""
    (found,) = reading_of(text, written=WRITTEN).sightings
    assert str(first_day(found.when)) == "2027-02-16"
    assert str(found.previous)[:10] == "2027-02-09"


@pytest.mark.parametrize(
    "text",
    [
        "The meeting scheduled for 12 January at 7pm has been moved to the Annex.\n",
        "Die für den 12. Januar um 19 Uhr geplante Sitzung wurde in den Anbau verlegt.\n",
        "Die Vorlesung am 12. Januar um 19 Uhr ist in die Marienkirche verlegt worden.\n",
        "La réunion prévue le 12 janvier à 19h est déplacée à l'annexe.\n",
        "La conférence du 12 janvier à 19h est transférée dans la grande salle.\n",
        "La reunión del 12 de enero a las 19:00 ha sido trasladada al anexo.\n",
        "La asamblea prevista para el 12 de enero a las 19:00 se traslada a la iglesia de Santa María.\n",
        "Зустріч 12 січня о 19:00 перенесено до актової зали.\n",
    ],
)
def test_a_move_to_another_room_calls_nothing_off(text: str) -> None:
    """It stays on its day, at its hour."""
    (found,) = reading_of(text, written=WRITTEN).sightings
    assert (str(found.when.start)[:16], found.previous) == ("2027-01-12 19:00", None)
    assert found.status is Status.CONFIRMED


@pytest.mark.parametrize(
    "text",
    [
        "Die Sitzung am 12. Januar wird in den Herbst verschoben.\n",
        "La réunion du 12 janvier est reportée à une date ultérieure.\n",
        "La reunión del 12 de enero se traslada a una fecha posterior.\n",
        "Зустріч 12 січня перенесено на невизначений термін.\n",
    ],
)
def test_a_move_to_no_day_calls_off(text: str) -> None:
    """What has no new day yet is not on."""
    (found,) = reading_of(text, written=WRITTEN).sightings
    assert found.status is Status.CANCELLED


@pytest.mark.parametrize(
    "text",
    [
        "The walk planned for Saturday 9 January will take place on Sunday 10 January.\n",
        "The concert scheduled for 9 January takes place on 10 January.\n",
        "Wegen des Schnees findet die für Samstag geplante Wanderung erst am Sonntag, 10. Januar, statt.\n",
        "La randonnée prévue samedi 9 janvier aura lieu dimanche 10 janvier.\n",
        "El concierto previsto para el sábado se celebrará el domingo 10 de enero.\n",
        "Зустріч, запланована на суботу, відбудеться в неділю, 10 січня.\n",
    ],
)
def test_what_was_planned_for_a_day_and_is_on_another(text: str) -> None:
    """The day that only says when it was planned is the old one."""
    (found,) = reading_of(text, written=WRITTEN).sightings
    assert (str(first_day(found.when)), str(found.previous)[:10]) == ("2027-01-10", "2027-01-09")


def test_what_goes_ahead_on_its_day_is_not_moved() -> None:
    """Another clause tells of another day."""
    text = "The stoppage planned for 7 January goes ahead, and a second one will follow on 14 January.\n"
    assert all(s.previous is None for s in reading_of(text, written=WRITTEN).sightings)
