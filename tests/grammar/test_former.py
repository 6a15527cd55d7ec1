"""The day that an event was planned for before."""

import pytest

from calfeed.model.meeting import Status
from calfeed.model.when import first_day
from tests.grammar.documents import reading_of


@pytest.mark.parametrize(
    ("text", "old"),
    [
        ("Full council, which was to have met on 14 January, is now down for 21 January at 4pm.", "2026-01-14"),
        ("The AGM, which could not go ahead on 7 January, will be held on 21 January instead.", "2026-01-07"),
        (
            "The talk, announced in bulletin 26/28 for 14 January, takes place on 21 January instead.",
            "2026-01-14",
        ),
        ("The talk will be held on 21 January. It was planned by the society for members.", None),
        ("The society was founded on 14 January. Its talk will now be held on 21 January.", None),
        ("The concert has been pushed back to 21 January from 14 January.", "2026-01-14"),
        ("The satellite launch moves up from 21 January to the 13th.", "2026-01-21"),
        ("The hearing has been brought forward from 21 January to 13 January.", "2026-01-21"),
        ("The fair runs from 28 January to the 3rd of February.", None),
    ],
)
def test_former_day(text: str, old: str | None) -> None:
    """A day that something should have been on, beside its new one, is the one it was moved from."""
    (found,) = reading_of(text).sightings
    assert (found.previous.isoformat()[:10] if found.previous else None) == old


@pytest.mark.parametrize(
    ("text", "old"),
    [
        ("The summer walk has been put back a week, to 28 January.", "2026-01-21"),
        ("The hearing has been brought forward by two weeks and will be held on 21 January at 10am.", "2026-02-04"),
        ("The AGM is on Saturday 24 January. That is a week later than we had announced.", "2026-01-17"),
        ("The fair will be held on 28 January, two days later than usual.", None),
        ("The trial was put off for a week. The talks will be held on 28 January.", None),
        ("Die Sitzung wurde um eine Woche auf den 28. Januar verschoben.", "2026-01-21"),
        ("Das Konzert findet am 28. Januar statt, zwei Tage früher als ursprünglich angekündigt.", "2026-01-30"),
        ("La réunion est reportée d'une semaine, au 28 janvier.", "2026-01-21"),
        ("La foire aux livres se tiendra le 28 janvier plutôt que le 21.", "2026-01-21"),
        ("La réunion aura lieu le 28 janvier, deux jours plus tard que prévu.", "2026-01-26"),
        ("La reunión se aplaza una semana: será el 28 de enero.", "2026-01-21"),
        ("La reunión se celebrará el 28 de enero, dos días antes de lo previsto.", "2026-01-30"),
        ("Засідання відбудеться 28 січня, на два дні пізніше, ніж планували.", "2026-01-26"),
        ("Засідання перенесено на 2 тижні, на 28 січня.", "2026-01-14"),
    ],
)
def test_former_day_is_reckoned(text: str, old: str | None) -> None:
    """How far the new day lies from the planned one tells the old day, and is no day of an event itself."""
    (found,) = reading_of(text).sightings
    assert (found.previous.isoformat()[:10] if found.previous else None) == old


@pytest.mark.parametrize(
    "text",
    [
        "The concert on 21 January has been postponed. The new date is 28 January.",
        "We have had to move the concert from 21 January. It will now be on 28 January.",
        "The concert can't take place on 21 January. We have found a new date: 28 January.",
        "Le concert du 21 janvier est reporté. Il aura lieu le 28 janvier.",
        "El concierto del 21 de enero se aplaza. Será el 28 de enero.",
    ],
)
def test_the_new_day_in_the_next_sentence(text: str) -> None:
    """What one sentence puts off and the next gives a day is one event, on the new day."""
    (found,) = reading_of(text).sightings
    assert (str(found.when.first), str(found.previous)) == ("2026-01-28", "2026-01-21")  # type: ignore[union-attr]


@pytest.mark.parametrize(
    "text",
    [
        "The concert on 21 January has been moved to the town hall. It will be repeated on 28 January.",
        "The talk on 21 January is now in the hall. It will be streamed on 28 January.",
        "The council meets on 21 January and cannot approve the budget then. It will meet again on 28 January.",
    ],
)
def test_two_days_of_one_kind_stay_two(text: str) -> None:
    """An event that is only elsewhere, or without result, keeps its day beside the next one."""
    assert [s.previous for s in reading_of(text).sightings] == [None, None]


@pytest.mark.parametrize(
    "text",
    [
        "The book club meets on 28 January at 7pm. The date of 21 January no longer applies.",
        "New date for the concert: 28 January, 7pm. (Old date: 21 January.)",
        "The concert will be on 28 January. Tickets for 21 January remain valid.",
        "Das Konzert findet am 28. Januar statt. Karten für den 21. Januar behalten ihre Gültigkeit.",
        "Le concert aura lieu le 28 janvier. Les billets du 21 janvier restent valables.",
        "El concierto será el 28 de enero. Las entradas del 21 de enero siguen siendo válidas.",
        "Концерт відбудеться 28 січня. Спочатку його планували на 21 січня.",
    ],
)
def test_a_day_that_no_longer_counts(text: str) -> None:
    """The day that the next sentence says is over is that which the event had before."""
    (found,) = reading_of(text).sightings
    day = str(getattr(found.when, "start", None) or getattr(found.when, "first", None))[:10]
    assert (day, str(found.previous)[:10]) == ("2026-01-28", "2026-01-21")


def test_an_event_on_its_old_date() -> None:
    """What goes ahead on the old date is an event."""
    text = "The fair has been moved to 28 January. The workshop will go ahead on the old date, 21 January."
    assert len(reading_of(text).sightings) == 2


@pytest.mark.parametrize(
    ("text", "old"),
    [
        (
            "The talks, planned for 14 January and called off on Sunday, will now take place on 21 January.",
            "2026-01-14",
        ),
        ("The talks of 14 January, called off on Sunday, will be held on 21 January.", "2026-01-14"),
        ("The talks, which had been called off on Sunday, will take place on 21 January.", None),
        ("The cancelled talks will take place after all, on 21 January.", None),
        ("Das Treffen, das am Sonntag abgesagt worden war, findet am 21. Januar statt.", None),
        (
            "Das Treffen, das für den 14. Januar geplant war und abgesagt wurde, findet nun am 21. Januar statt.",
            "2026-01-14",
        ),
        ("La réunion, annulée dimanche, aura lieu le 21 janvier.", None),
        ("La reunión, prevista para el 14 de enero y cancelada el domingo, tendrá lugar el 21 de enero.", "2026-01-14"),
        ("Зустріч, скасована в неділю, відбудеться 21 січня.", None),
    ],
)
def test_revived(text: str, old: str | None) -> None:
    """What was called off and has a new day is on, on that day alone."""
    (found,) = reading_of(text).sightings
    assert (found.status, str(found.when.first)) == (Status.CONFIRMED, "2026-01-21")
    assert (found.previous.isoformat()[:10] if found.previous else None) == old


def test_a_reason_revives_nothing() -> None:
    """What is called off stays so where the next clause only says why."""
    (found,) = reading_of("Das Treffen am 21. Januar entfällt, da wird der Pegel noch zu hoch sein.").sightings
    assert found.status is Status.CANCELLED


@pytest.mark.parametrize(
    "text",
    [
        "The match is off on Saturday 9 January; it will be played on Tuesday 12 January instead.",
        "Le match du samedi 9 janvier est annulé et sera rejoué mardi 12 janvier.",
        "El partido del sábado 9 de enero se suspende y se jugará el martes 12 de enero.",
        "Матч у суботу, 9 січня, скасовано, його зіграють у вівторок, 12 січня.",
        "Das für den 9. Januar geplante Konzert findet nun am 12. Januar statt.",
        "The meeting will be on 12 January, replacing the meeting of 9 January.",
    ],
)
def test_what_is_made_up_on_another_day(text: str) -> None:
    """What is called off on one day and held on another is one event, moved."""
    (sighting,) = reading_of(text, written="2027-01-02").sightings
    assert (str(first_day(sighting.when)), str(sighting.previous)[:10]) == ("2027-01-12", "2027-01-09")
    assert sighting.status is Status.CONFIRMED


def test_the_next_one_is_another() -> None:
    """A meeting that is called off and the next one are two."""
    text = "The meeting on 9 January is cancelled; the next meeting will be on 12 January."
    assert [str(first_day(s.when)) for s in reading_of(text, written="2027-01-02").sightings] == [
        "2027-01-09",
        "2027-01-12",
    ]


@pytest.mark.parametrize(
    ("text", "old"),
    [
        ("The deadline for abstracts, originally 15 January, has been extended to 30 January.", "2026-01-15"),
        ("Die Einreichfrist wird vom 15. Januar auf den 30. Januar verlängert.", "2026-01-15"),
        ("La chorale ne chante PAS le mardi 13 janvier comme écrit sur l'affiche mais le mercredi 14.", "2026-01-13"),
        (
            "Der Chor singt nicht wie auf dem Plakat am Dienstag, 13. Januar, sondern am Mittwoch, 14. Januar.",
            "2026-01-13",
        ),
        ("Le concert du 14 janvier n'aura pas lieu. Il se tiendra le vendredi 16 janvier à 19 h.", "2026-01-14"),
        ("The concert in the hall is on Fri 16 January at 7 p.m. (was Wed 14 January).", "2026-01-14"),
        ("The concert is on Friday 16 January (not the 17th).", None),
    ],
)
def test_former_day_of_a_deadline_or_denied(text: str, old: str | None) -> None:
    """A deadline keeps its old day, too, as does what is denied of a poster, called off before or put in brackets."""
    (found,) = reading_of(text).sightings
    assert (found.previous.isoformat()[:10] if found.previous else None) == old


@pytest.mark.parametrize(
    ("text", "old"),
    [
        ("The Friday 14 January performance will be given on Friday 28 January at 7 p.m.", "2028-01-14"),
        ("Our 14 January class will take place on Sunday 16 January at 6 p.m. instead.", "2028-01-14"),
        ("The college, which was to hold its prom on 14 January, has put the prom off to 28 January.", "2028-01-14"),
        ("The vet gives a talk on 27 January. It replaces the one arranged for 20 January.", "2028-01-20"),
        ("El taller de compost no va a ser el viernes 14 de enero, sino el 21 de enero.", "2028-01-14"),
        ("The club's outing, originally Friday 14 January, becomes Saturday 22 January.", "2028-01-14"),
    ],
)
def test_old_day_in_front_of_the_new_one(text: str, old: str) -> None:
    """An event that a sentence gives an old and a new day is held once, on the new one."""
    (found,) = reading_of(text, written="2028-01-05").sightings
    assert found.previous is not None
    assert found.previous.isoformat()[:10] == old


@pytest.mark.parametrize(
    "text",
    [
        "The 14 January concert will be followed by a concert on 16 January.",
        "The concerts on 14 January and 16 January will now begin at 7.",
        "The first rehearsal is on 14 January, and the next rehearsal is now on 16 January.",
    ],
)
def test_two_of_a_kind_stay_two(text: str) -> None:
    """Two events of one name in a sentence are both held where neither day is given up."""
    assert [s.previous for s in reading_of(text, written="2028-01-05").sightings] == [None, None]


@pytest.mark.parametrize(
    ("text", "old"),
    [
        ("The quiz night on 14 January is off. We are trying again one week later, same time.", "2026-01-14"),
        ("We have had to cancel the tasting of 14 January. We make it up on 21 January.", "2026-01-14"),
        ("The council meeting on 14 January is off.\n\nThe new date is 21 January.", "2026-01-14"),
        ("Quiz night\nWednesday 14 January, 7 pm\nPOSTPONED TO WEDNESDAY 21 JANUARY, 7 PM", "2026-01-14"),
        ("Quiz night\n\nOriginal date: 14 January 2026\n\nNew date: 21 January 2026", "2026-01-14"),
        ("Die Chorprobe am 14. Januar fällt aus. Wir holen sie am 21. Januar nach.", "2026-01-14"),
        ("Die Lesung am 14. Januar muss leider ausfallen. Ersatztermin ist der 21. Januar.", "2026-01-14"),
        ("La réunion du 14 janvier est annulée. On se rattrape le 21 janvier.", "2026-01-14"),
        ("La visite du port devait avoir lieu le 14 janvier. Elle aura lieu le 21 janvier.", "2026-01-14"),
        ("Se aplaza la reunión del 14 de enero. Queda para el 21 de enero.", "2026-01-14"),
        ("Репетицію хору 14 січня скасовано. Подія відбудеться 21 січня.", "2026-01-14"),
        (
            "The harbour tour on 21 January will begin at 6.30 pm, half an hour earlier than planned.",
            "2026-01-21T19:00",
        ),
        ("The harbour tour on 21 January starts at 18.30, not 19.00.", "2026-01-21T19:00"),
        ("Die Lesung am 21. Januar wird von 19 Uhr auf 18.30 Uhr vorverlegt.", "2026-01-21T19:00"),
        ("La réunion du 21 janvier est avancée de 19 h à 18 h 30.", "2026-01-21T19:00"),
        ("La reunión del 21 de enero empezará a las 18:30, media hora antes de lo anunciado.", "2026-01-21T19:00"),
        ("Репетиція хору 21 січня переноситься з 19:00 на 18:30.", "2026-01-21T19:00"),
        ("The harbour tour on 21 January, due at 7 pm, has been brought forward to 6.30 pm.", "2026-01-21T19:00"),
        ("The hearing fixed for 14 January has been put over to 21 January.", "2026-01-14"),
        ("The quiz night of 14 January now takes place on 21 January.", "2026-01-14"),
        ("The harbour tour, first announced for 14 January, will go ahead on 21 January.", "2026-01-14"),
        ("The harbour tour is on Wednesday 21 January and not, as printed, on 14 January.", "2026-01-14"),
        ("Summer fair - postponed from 14 January to 21 January", "2026-01-14"),
        ("Die Chorprobe ist am 21. Januar und nicht, wie angekündigt, am 14. Januar.", "2026-01-14"),
        ("Attention, la réunion du conseil est le 21 janvier, et pas le 14 janvier.", "2026-01-14"),
        ("El plazo de inscripción, que vencía el 14 de enero, se extiende hasta el 21 de enero.", "2026-01-14"),
        ("Репетиція хору, яку планували на 14 січня, відбудеться 21 січня.", "2026-01-14"),
    ],
)
def test_made_up(text: str, old: str) -> None:
    """What the next sentence makes up, or another hour, is one event that keeps what it was moved from."""
    (found,) = reading_of(text).sightings
    assert (str(first_day(found.when)), found.status) == ("2026-01-21", Status.CONFIRMED)
    assert found.previous is not None
    assert found.previous.isoformat().startswith(old)


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("The choir concert on 14 January is cancelled. Refunds will be offered on 21 January.", 2),
        ("The choir concert on 14 January is cancelled. The jumble sale will be held on 21 January.", 2),
        ("Die Chorprobe am 14. Januar fällt aus. Am 21. Januar ist der Flohmarkt.", 2),
        ("The harbour tour on 21 January will meet in room 12, not room 14.", 1),
    ],
)
def test_not_made_up(text: str, events: int) -> None:
    """What is called off, and another thing behind it, have no former day."""
    found = reading_of(text).sightings
    assert len(found) == events
    assert not any(f.previous for f in found)


def test_moved_row() -> None:
    """A row with a column for the original and one for the new day is one event."""
    rows = (("Event", "Original date", "New date"), ("Summer fair", "14 January 2026", "21 January 2026"))
    cells = ("".join(f"<td>{cell}</td>" for cell in row) for row in rows)
    page = "<table>" + "".join(f"<tr>{row}</tr>" for row in cells) + "</table>"
    (found,) = reading_of(page, name="page.html").sightings
    assert str(first_day(found.when)) == "2026-01-21"
    assert found.previous is not None
    assert found.previous.isoformat().startswith("2026-01-14")
