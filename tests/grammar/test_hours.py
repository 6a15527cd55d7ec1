"""The hour of an event where its own sentence tells none, or tells it in another clause, line or breath."""

import pytest

from calfeed.model.when import Timed
from tests.grammar.documents import reading_of


def hours(text: str) -> list[str]:
    """The days and hours of the events of a text, by day."""
    found = [s.when for s in reading_of(text).sightings]
    return [f"{w.start:%d %H:%M}" for w in found if isinstance(w, Timed)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Commissioners will walk the site, setting out from the north gate at 9:30 a.m. on Wednesday, January 21.", 1),
        ("The crowdfunder for the new roof ends at midnight on Sunday 18 January.", 1),
        ("Lots must be paid for and collected by 4 p.m. on Friday 30 January.", 1),
        ("L'enquête publique sur le nouveau port s'achève le 31 janvier à 17h.", 1),
        ("Die Bürgerbefragung zum neuen Hafen endet am 31. Januar um 17 Uhr.", 1),
        ("La consulta pública sobre el nuevo puerto termina el 31 de enero a las 17 horas.", 1),
        ("Громадські консультації щодо нового мосту завершаться 31 січня о 17:00.", 1),
        ("The fair is on 14 January. Doors at 6 p.m.", 0),
        ("Begleitend zeigt das Foyer vom 14. Januar bis 8. Februar Kostüme (Mo–Fr 9–20 Uhr, Sa 10–16 Uhr).", 0),
    ],
)
def test_hour_at_the_side_of_its_day(text: str, found: int) -> None:
    """The hour right beside a day is its own whatever is done then; doors and opening hours are not."""
    assert len(hours(text)) == found


@pytest.mark.parametrize(
    "text",
    [
        "Загальні збори скликаємо на вівторок, 13 січня. Початок о 12.00 у дворі, а якщо дощ, то в паркінгу.",
        "Die Versammlung ist am Dienstag, 13. Januar. Beginn ist um 12 Uhr im Hof, und wenn es regnet, in der Garage.",
        "The owners' meeting is on Tuesday 13 January. It starts at noon in the yard, or if it rains in the garage.",
        "L'assemblée est fixée au mardi 13 janvier. Début à midi dans la cour, et s'il pleut dans le garage.",
        "La asamblea será el martes 13 de enero. Empieza a las 12 horas en el patio y, si llueve, en el garaje.",
        "The council meets on 13 January. The clerk has asked all members to be at the Guildhall at noon.",
        "Une réunion publique aura lieu mardi 13 janvier. Rendez-vous à midi à la salle des fêtes.",
        "Planning committee meeting\n\nDate:      Tuesday, January 13, 2026\nTime:      12 noon (after the site visit)",
        "Sitzung des Bauausschusses\n\nTermin:   Dienstag, 13.01.2026\nBeginn:   12:00 Uhr (nach der Ortsbesichtigung)",
        "Réunion du conseil\n\nDate : mardi 13 janvier 2026\nHeure : 12 h 00 (après la visite du chantier)",
        "See the demonstration on Tuesday 13 January.\n\nDATE: 13 January\nTIME: 12 noon (please be on time)",
    ],
)
def test_hour_behind(text: str) -> None:
    """The hour may be told in the next sentence or on a labelled line, with a condition or a remark behind it."""
    assert hours(text) == ["13 12:00"]


@pytest.mark.parametrize(
    "text",
    [
        "Fixtures\n\nWed 14 Jan   Leeds A v York B\nWed 21 Jan   Hull C v Leeds A\n\nAll matches start at 7.15 p.m.",
        "Spielplan\n\nMi 14.1.   Mainz I – Worms II\nMi 21.1.   Alzey – Mainz I\n\nAlle Spiele beginnen um 19.15 Uhr.",
        "Ciné-club\n\n14 janvier   L'Atalante\n21 janvier   Le Fleuve\n\nToutes les séances commencent à 19 h 15.",
        "Cineclub\n\n14 de enero   L'Atalante\n21 de enero   El río\n\nTodas las sesiones empiezan a las 19:15.",
        "Суми, 1 січня 2026 року\n\nПрограма\n\n14 січня   «Весна»\n21 січня   «Ріка»\n\nУсі покази о 19:15.",
        "Films\n\nFilms are at 7.15 pm unless it says otherwise.\n\n14 January   L'Atalante\n21 January   The River",
    ],
)
def test_one_hour_for_all(text: str) -> None:
    """An hour told once for all items of a list is that of each that tells none."""
    assert hours(text) == ["14 19:15", "21 19:15"]


@pytest.mark.parametrize(
    "text",
    [
        "Seminars\n\nTUESDAY SEMINARS — 19:15 in Room 206.\n• Jan 14: Ann Lee, Rivers\n• Jan 21: Bo Ek, Fog",
        "Conférences du vendredi, 19 h 15, salle Molière\n• 14 janvier : Inès Falque\n• 21 janvier : Jean Rey",
        "Charlas, siempre a las 19:15 en el salón de actos\n• 14 de enero: Inés Falcón\n• 21 de enero: Juan Rey",
        "Лекції — 19:15, актова зала\n• 14 січня: Інна Фальк\n• 21 січня: Іван Рей",
    ],
)
def test_hour_over_a_list(text: str) -> None:
    """The hour of the line over a list of days is that of each day that tells none."""
    assert hours(text) == ["14 19:15", "21 19:15"]


@pytest.mark.parametrize(
    ("text", "hour"),
    [
        ("The semi-final has been refixed for tomorrow night under lights in Callan at 8.", "02 20:00"),
        ("Das Feuer brennt am Samstag, 3. Januar, am Abend gegen halb zehn.", "03 21:30"),
        ("Das Konzert findet am Samstag, 3. Januar, abends um acht im Rathaus statt.", "03 20:00"),
        ("Quiz night at the Crown, Saturday 3 January, doors 7pm, first question 7.30pm.", "03 19:30"),
        ("Open day for everybody: Sat 3 January, ten till five, 3 Bath Lane.", "03 10:00"),
    ],
)
def test_half_of_the_day(text: str, hour: str) -> None:
    """The half of the day may be named in front of the hour, and the word in front of the second hour is its own."""
    assert hours(text) == [hour]


@pytest.mark.parametrize(
    "text",
    [
        "The talk, Tuesday 13 January, will be at 3:40 pm (was 2:15 pm) in the Great Hall.",
        "Der Vortrag am Dienstag, 13. Januar, beginnt um 15.40 Uhr (statt 14.15 Uhr) im Roten Saal.",
        "La conférence de mardi 13 janvier aura lieu à 15 h 40 au lieu de 14 h 15.",
        "La charla, el martes 13 de enero, será a las 15:40 en lugar de las 14:15.",
        "Лекція у вівторок, 13 січня, почнеться о 15:40 замість 14:15.",
    ],
)
def test_former_hour(text: str) -> None:
    """The hour that no longer holds is the old one of the same day."""
    (found,) = reading_of(text).sightings
    assert found.previous is not None
    assert hours(text) == ["13 15:40"]
    assert f"{found.previous:%d %H:%M}" == "13 14:15"


@pytest.mark.parametrize(
    "text",
    [
        "The by-election takes place on Wednesday 14 January. Polls open at 8am and close at 6pm.",
        "Le second tour aura lieu le mercredi 14 janvier. Les bureaux ouvriront à 8 h et fermeront à 18 h.",
        "Die Stichwahl findet am Mittwoch, 14. Januar, statt. Die Lokale öffnen um 8 und schließen um 18 Uhr.",
    ],
)
def test_open_until(text: str) -> None:
    """What opens at one hour and closes at another lasts from one to the other."""
    (found,) = reading_of(text).sightings
    assert isinstance(found.when, Timed)
    assert found.when.end is not None
    assert (found.when.start.hour, found.when.end.hour) == (8, 18)


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        (
            "The drawing course starts on Wednesday 7 January at 7 p.m. There are six sessions, every Wednesday.",
            "BYDAY=WE",
        ),
        ("The drawing course starts on 7 January at 7 p.m. and continues every Wednesday until 25 March.", "BYDAY=WE"),
        ("Miércoles 7: arranca el taller de palmas. Son 6 encuentros, todos los miércoles de 19 a 20.30.", "BYDAY=WE"),
        ("El taller de talla se impartirá cuatro sábados a partir del 10 de enero, de 10 a 12 h.", "BYDAY=SA"),
        ("Chess club restarts on Wednesday 7 January at 3.30 p.m. and meets weekly.", "FREQ=WEEKLY"),
    ],
)
def test_series_behind_its_first_day(text: str, rule: str) -> None:
    """A series told behind the first day of an event is that event's."""
    (found,) = reading_of(text).sightings
    assert rule in (found.rrule or "")


def test_series_of_another() -> None:
    """A series of something else on the same weekday is an event of its own."""
    found = reading_of(
        "The gala is on Wednesday 7 January at 7 p.m. Rehearsals are every Wednesday at 6 p.m."
    ).sightings
    assert [s.rrule for s in found if "ala" in s.title] == [None]


def test_end_of_the_last_meeting_is_none_of_the_next() -> None:
    """The next meeting begins at the same time as that of the minutes; when it ends nobody knows."""
    text = "Minutes of the meeting of 1 January 2026, 19:30 to 21:40\n\n1. Budget. It was discussed.\n\n"
    found = reading_of(text + "Next meeting: Tuesday 13 January, same time.").sightings
    assert [(w.when.start.hour, w.when.end) for w in found if isinstance(w.when, Timed)] == [(19, None)]


def test_running_time_is_no_end() -> None:
    """The minutes of a film in brackets tell no end."""
    text = "Films\n\nAll are at 7.15 p.m.\n\n14 January   Rain (Vigo, 1934, 89 min)\n21 January   Fog (1951, 99 min)"
    ends = [s.when.end for s in reading_of(text).sightings if isinstance(s.when, Timed)]
    assert ends == [None, None]


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("The clean-up will be on Thursday 15 January, 10 in the morning until 1.", "13:00"),
        ("The nurses will strike on Thursday 15 January. They will down tools at 10am for four hours.", "14:00"),
        ("The workshop will be held on Thursday 15 January between 1000 and 1500.", "15:00"),
        ("The dance will be held on Thursday 15 January from 10pm to 2am.", "02:00"),
    ],
)
def test_the_end_of_a_stretch(text: str, end: str) -> None:
    """An end by a clock of 12, a length behind the hour of the next sentence, and figures without a colon are read."""
    (when,) = [s.when for s in reading_of(text).sightings]
    assert isinstance(when, Timed)
    assert when.end is not None
    assert f"{when.end:%H:%M}" == end


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The clinic will give flu jabs on 14 and 15 January, from 9 am to noon.", ["14 09:00", "15 09:00"]),
        ("Der Verein verkauft Kuchen im Pfarrsaal am 14. und 15. Januar, 10 bis 16 Uhr.", ["14 10:00", "15 10:00"]),
        ("Pottery workshop in the barn on 17 and 18 January, 10 am to 4 pm.", ["17 10:00", "18 10:00"]),
        ("A two-day congress is held on 14 and 15 January, from 9 am to 5 pm.", ["14 09:00"]),
        ("The lift will be shut on 14 and 15 January, from 23:00 to 05:00.", ["14 23:00"]),
    ],
)
def test_days_with_hours_from_and_to_are_sessions(text: str, found: list[str]) -> None:
    """Two days with the same stretch of hours are two events, unless told as one; the hours of a night are one too."""
    assert hours(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "The concert is on 8 May at 7 pm in St Mary's. We finish at 9 pm.",
        "The concert is on 8 May at 7 pm in St Mary's. It ends at 9 pm.",
        "Das Konzert ist am 8. Mai um 19 Uhr in der Kirche. Ende ist gegen 21 Uhr.",
        "Le concert aura lieu le 8 mai à 19 h à l'église. Fin prévue vers 21 h.",
        "El concierto será el 8 de mayo a las 19:00 en la iglesia. Terminará sobre las 21:00.",
        "Концерт відбудеться 8 травня о 19:00 у церкві. Закінчення орієнтовно о 21:00.",
    ],
)
def test_the_next_sentence_tells_the_end(text: str) -> None:
    """The hour at which an event ends may stand in a sentence of its own."""
    (found,) = reading_of(text).sightings
    assert isinstance(found.when, Timed)
    assert found.when.end is not None
    assert (found.when.start.hour, found.when.end.hour) == (19, 21)


@pytest.mark.parametrize(
    "text",
    [
        "The march is on 8 May at 7 pm. The road closure ends at 9 pm.",
        "The concert is on 8 May at 7 pm. Tickets can be had until 9 pm.",
    ],
)
def test_the_end_of_something_else_is_none(text: str) -> None:
    """What else ends at an hour says nothing of the event."""
    (found,) = reading_of(text).sightings
    assert isinstance(found.when, Timed)
    assert found.when.end is None


@pytest.mark.parametrize("line", ["11am and 2pm", "at 11am and 2pm", "at 11.00am and 2.00pm"])
def test_two_hours_are_two_sessions(line: str) -> None:
    """Only "between" makes a stretch of them."""
    found = reading_of(f"Knots workshop on Saturday 8 May, {line}", written="2027-04-01").sightings
    assert [(s.when.start.hour, s.when.end) for s in found if isinstance(s.when, Timed)] == [(11, None), (14, None)]
    (closed,) = reading_of("The road is closed on 8 May between about 11am and 2pm.", written="2027-04-01").sightings
    assert isinstance(closed.when, Timed)
    assert closed.when.end is not None
