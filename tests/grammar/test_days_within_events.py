"""Days and hours within a longer event, and days that count from one told before."""

import pytest

from calfeed.model.meeting import Sighting
from tests.grammar.documents import reading_of


def told(sighting: Sighting) -> str:
    """Day, hour or last day, title and place: "2026-06-12 19:30 | Concert | town hall"."""
    when = sighting.when
    first, last = getattr(when, "first", None), getattr(when, "last", None)
    start = getattr(when, "start", None)
    day = f"{start:%Y-%m-%d %H:%M}" if start is not None else f"{first}" + ("" if first == last else f" to {last}")
    return f"{day} | {sighting.title}" + (f" | {sighting.place}" if sighting.place else "")


def events(text: str) -> list[str]:
    """What a text of Monday 2 March 2026 announces."""
    return [told(s) for s in reading_of(text, written="2026-03-02").sightings]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "The Corrie Fiddle Festival takes place from 12 to 14 June in the old mill. The opening night features "
            "the Arden Quartet at 19:30. The farewell concert is on the last evening at 18:00.",
            ["2026-06-12 to 2026-06-14", "2026-06-12 19:30", "2026-06-14 18:00"],
        ),
        (
            "The bell-ringing weekend is on 5 and 6 September in Ludlow. Day one is for beginners, starting at 10am. "
            "Day two belongs to the experts, who ring at 11am.",
            ["2026-09-05 to 2026-09-06", "2026-09-05 10:00", "2026-09-06 11:00"],
        ),
        (
            "Book fair, 8 to 10 May, Town Hall. On Friday evening at 6pm Ada Brook reads from her new novel. On the "
            "Saturday there is a children's parade at 11am.",
            ["2026-05-08 to 2026-05-10", "2026-05-08 18:00", "2026-05-09 11:00"],
        ),
        (
            "Das Kammermusikfest Halden findet vom 12. bis 14. Juni in der alten Brauerei statt. Am Eröffnungsabend "
            "spielt das Arden-Quartett um 19.30 Uhr. Tag drei bringt um 15 Uhr ein Familienkonzert.",
            ["2026-06-12 to 2026-06-14", "2026-06-12 19:30", "2026-06-14 15:00"],
        ),
        (
            "Die Werkzeugmesse läuft vom 20. bis 22. April in Leipzig. Am letzten Messetag gibt es um 10 Uhr eine "
            "Jobbörse.",
            ["2026-04-20 to 2026-04-22", "2026-04-22 10:00"],
        ),
        (
            "Salon du livre, du 8 au 10 mai, hôtel de ville. Vendredi soir à 18 h, Ada Brook lit des extraits de son "
            "nouveau roman. La dernière soirée se termine par un concert à 20 h.",
            ["2026-05-08 to 2026-05-10", "2026-05-08 18:00", "2026-05-10 20:00"],
        ),
        (
            "El festival de música de Halden se celebra del 12 al 14 de junio en la antigua cervecería. La noche "
            "inaugural contará con el cuarteto Arden a las 19:30. La segunda noche estará dedicada al tango, a las "
            "21:00.",
            ["2026-06-12 to 2026-06-14", "2026-06-12 19:30", "2026-06-13 21:00"],
        ),
        (
            "Фестиваль камерної музики в Галичі триватиме з 12 до 14 червня у старій броварні. У вечір відкриття "
            "виступить квартет «Арден» о 19:30. Заключний концерт відбудеться останнього вечора о 18:00.",
            ["2026-06-12 to 2026-06-14", "2026-06-12 19:30", "2026-06-14 18:00"],
        ),
    ],
)
def test_a_day_of_an_event_has_its_own_hour(text: str, found: list[str]) -> None:
    """What is on one day of a festival is beside it, and the festival keeps its days."""
    assert [one.split(" | ")[0] for one in events(text)] == found


def test_what_a_day_brings_names_it() -> None:
    """A day that is the subject gives its name to what it brings."""
    text = "The Corrie Festival takes place from 12 to 14 June. The opening night features the Arden Quartet at 7pm."
    assert any("Arden Quartet" in one and one.startswith("2026-06-12 19:00") for one in events(text))


@pytest.mark.parametrize(
    "text",
    [
        "The beer festival is on from 16 to 18 July. The opening night is sold out. The last day is free for children.",
        "The trial opened on 23 February. The first day saw angry scenes at 10am. The second day was quieter.",
        "Das Bierfest läuft vom 16. bis 18. Juli. Der Eröffnungsabend ist ausverkauft. Der letzte Tag ist frei.",
    ],
)
def test_a_day_of_which_only_something_is_said_is_no_event(text: str) -> None:
    assert len([one for one in events(text) if " to " not in one]) == 0


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "The allotment society's AGM is on Tuesday 14 April at 6pm in the village hall. That same week, on "
            "Thursday, there is a plant swap at 5pm. The committee meets at 7pm on the Thursday of the week before.",
            ["2026-04-09 19:00", "2026-04-14 18:00", "2026-04-16 17:00"],
        ),
        (
            "Das Frühjahrskonzert ist am Freitag, 15. Mai, um 19 Uhr. Die Generalprobe findet am Montag in derselben "
            "Woche statt. In der Woche darauf, am Mittwoch, treffen sich die Helfer um 18 Uhr.",
            ["2026-05-11", "2026-05-15 19:00", "2026-05-20 18:00"],
        ),
        (
            "L'assemblée générale des jardins aura lieu le mardi 14 avril à 18 h. La même semaine, le jeudi, un troc "
            "de plantes est organisé à 17 h. Le comité se réunit le jeudi de la semaine précédente.",
            ["2026-04-09", "2026-04-14 18:00", "2026-04-16 17:00"],
        ),
        (
            "La asamblea general de los huertos es el martes 14 de abril a las 18:00. Esa misma semana, el jueves, "
            "habrá un trueque de plantas a las 17:00. La junta se reúne el jueves de la semana anterior.",
            ["2026-04-09", "2026-04-14 18:00", "2026-04-16 17:00"],
        ),
        (
            "Загальні збори товариства відбудуться у вівторок 14 квітня о 18:00. Того ж тижня, у четвер, буде обмін "
            "рослинами о 17:00. Правління збирається в четвер попереднього тижня.",
            ["2026-04-09", "2026-04-14 18:00", "2026-04-16 17:00"],
        ),
        (
            "Le conseil a voté le budget mardi. La même semaine, deux élus avaient démissionné.",
            [],
        ),
    ],
)
def test_a_weekday_of_the_week_of_an_event(text: str, found: list[str]) -> None:
    """A weekday of the same week, or of one beside it, counts from the day that was told before."""
    assert [one.split(" | ")[0] for one in events(text)] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Our craft market will be held on the last two Saturdays of June, from 10am to 4pm, in the square.",
            ["2026-06-20 10:00", "2026-06-27 10:00"],
        ),
        (
            "Free organ recitals take place at noon on the first and third Sundays in May at St Giles.",
            ["2026-05-03 12:00", "2026-05-17 12:00"],
        ),
        (
            "Unser Handwerkermarkt findet an den letzten beiden Samstagen im Juni statt, jeweils von 10 bis 16 Uhr auf "
            "dem Marktplatz.",
            ["2026-06-20 10:00", "2026-06-27 10:00"],
        ),
        (
            "Le marché artisanal se tiendra les deux derniers samedis de juin, de 10 h à 16 h, sur la place.",
            ["2026-06-20 10:00", "2026-06-27 10:00"],
        ),
        (
            "El mercado de artesanía se celebrará los dos últimos sábados de junio, de 10:00 a 16:00, en la plaza.",
            ["2026-06-20 10:00", "2026-06-27 10:00"],
        ),
        (
            "Ярмарок ремесел пройде в останні дві суботи червня, з 10:00 до 16:00, на площі.",
            ["2026-06-20 10:00", "2026-06-27 10:00"],
        ),
        ("On the last two Saturdays of term the library is quiet.", []),
    ],
)
def test_several_weekdays_of_a_month(text: str, found: list[str]) -> None:
    """Two or three of the weekdays of a month are days of their own."""
    assert [one.split(" | ")[0] for one in events(text)] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The summer fete is this June, on the 20th, in the vicarage garden.", ["2026-06-20"]),
        ("The harvest supper will be in September, on the 17th, at 7pm.", ["2026-09-17 19:00"]),
        ("Das Sommerfest ist in diesem Juni am 20. im Pfarrgarten.", ["2026-06-20"]),
        ("Le concert sera donné en septembre, le 17, à 20 h.", ["2026-09-17 20:00"]),
        ("La verbena será este junio, el 20, en el parque.", ["2026-06-20"]),
        ("Літнє свято буде цього червня, 20-го, у парку.", ["2026-06-20"]),
    ],
)
def test_a_month_and_its_day_apart(text: str, found: list[str]) -> None:
    """The number behind a month, with a word for the day between them, is of that month."""
    assert [one.split(" | ")[0] for one in events(text)] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Este jueves el club de lectura se reúne a las 19:00. El próximo jueves no hay reunión.",
            ["2026-03-05 19:00", "2026-03-12"],
        ),
        (
            "Ce jeudi, le club de lecture se réunit à 19 h. Jeudi prochain, la séance débutera à 18 h.",
            ["2026-03-05 19:00", "2026-03-12 18:00"],
        ),
        ("L'atelier a lieu jeudi prochain à 19 h à la bibliothèque.", ["2026-03-05 19:00"]),
    ],
)
def test_the_next_weekday_behind_this_one(text: str, found: list[str]) -> None:
    """ "El próximo jueves" beside "este jueves" is the one behind it."""
    assert [one.split(" | ")[0] for one in events(text)] == found


def test_a_match_that_is_played_is_not_denied() -> None:
    text = (
        "Der SV Wexen bestreitet am Samstag, 9. Mai, um 15 Uhr das Pokalfinale gegen Stolp. Am Abend davor lädt der "
        "Verein um 19 Uhr zum Festessen in den Engel."
    )
    assert [one.split(" | ")[0] for one in events(text)] == ["2026-05-08 19:00", "2026-05-09 15:00"]
    assert events("Der Minister bestreitet, am 9. Mai nach Oslo zu reisen.") == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "The dune workshop will be held on 4 and 5 May at Trinity Hall. On the first day, Dr Quill will give a "
            "talk at 10:00. On the second, participants will go on a field trip to Marsh Point at 9:00.",
            ["2026-05-04 to 2026-05-05", "2026-05-04 10:00", "2026-05-05 09:00"],
        ),
        (
            "Die Tagung findet am 4. und 5. Mai in Husum statt. Am ersten Tag hält Dr. Quill um 10 Uhr einen Vortrag. "
            "Am zweiten gibt es um 9 Uhr eine Exkursion ins Watt.",
            ["2026-05-04 to 2026-05-05", "2026-05-04 10:00", "2026-05-05 09:00"],
        ),
        (
            "Le colloque se tiendra les 4 et 5 mai à Caen. Le premier jour, une conférence sera donnée à 10 h. Le "
            "second, une excursion est prévue à 9 h.",
            ["2026-05-04 to 2026-05-05", "2026-05-04 10:00", "2026-05-05 09:00"],
        ),
        (
            "El taller se celebrará los días 4 y 5 de mayo en Cádiz. El primer día habrá una charla sobre dunas a las "
            "10:00. El segundo, habrá una excursión a las 9:00.",
            ["2026-05-04 to 2026-05-05", "2026-05-04 10:00", "2026-05-05 09:00"],
        ),
        (
            "Семінар про дюни пройде 4 і 5 травня в Одесі. У перший день буде лекція професора о 10:00. На другий — "
            "екскурсія до маяка о 9:00.",
            ["2026-05-04 to 2026-05-05", "2026-05-04 10:00", "2026-05-05 09:00"],
        ),
        (
            "The hearings run from 30 March to 1 April. The bank opens on the first day, the second is for replies.",
            ["2026-03-30 to 2026-04-01"],
        ),
    ],
)
def test_the_second_behind_the_first_day(text: str, found: list[str]) -> None:
    """ "On the second" is a day where the first was called so, and an hour follows."""
    days = [one.split(" | ")[0] for one in events(text)]
    assert days[: len(found)] == found
    assert len([day for day in days if ":" in day]) == len([day for day in found if ":" in day])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            '"We will march to city hall tomorrow at noon," said union leader Mara Finn. "On Thursday the council '
            'votes on the cuts."',
            ["2026-03-03 12:00 | March to city hall | city hall", "2026-03-05 | Council votes on the cuts"],
        ),
        (
            "« Jeudi, le conseil votera les coupes. » La maire n'a pas voulu commenter.",
            ["2026-03-05 | Vote du conseil"],
        ),
        ("«El jueves el consejo vota los recortes.»", ["2026-03-05 | Votación del consejo"]),
        ('The film club shows "Thursday in the Rain" on 7 March.', ["2026-03-07"]),
        ('"We met the mayor on Thursday and he promised help," said Ms Finn. "Tomorrow is another day."', []),
    ],
)
def test_what_somebody_says_is_no_title(text: str, found: list[str]) -> None:
    """The day in what somebody says is one; in a title that is quoted it is none."""
    assert [one[: len(want)] for one, want in zip(events(text), found, strict=True)] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The hearing is set for Tuesday three weeks from now in Dunmore.", "2026-03-24"),
        ("Das Vereinsessen gibt es am Freitag in zwei Wochen um 19 Uhr.", "2026-03-20 19:00"),
        ("L'audience aura lieu mardi dans trois semaines à Caen.", "2026-03-24"),
        ("La audiencia será el martes dentro de tres semanas en Cádiz.", "2026-03-24"),
        ("Слухання відбудеться у вівторок через три тижні в Одесі.", "2026-03-24"),
    ],
)
def test_a_weekday_some_weeks_on_is_one_day(text: str, found: str) -> None:
    assert [one.split(" | ")[0] for one in events(text)] == [found]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "On Sunday 5 July there is a lecture on birds at 2pm, and at 6pm the closing ceremony.",
            ["2026-07-05 14:00 | Lecture on birds", "2026-07-05 18:00 | Closing ceremony"],
        ),
        (
            "On Sunday 5 July families can join a kite workshop at 2pm, before the closing ceremony at 6pm.",
            ["2026-07-05 14:00 | Kite workshop", "2026-07-05 18:00 | Closing ceremony"],
        ),
        (
            "Am Sonntag, 5. Juli, gibt es um 14 Uhr einen Vortrag über Vögel und um 18 Uhr die Abschlussfeier.",
            ["2026-07-05 14:00 | Vortrag über Vögel", "2026-07-05 18:00 | Abschlussfeier"],
        ),
        (
            "Dimanche 5 juillet, un atelier de cerfs-volants est proposé à 14 h, avant la cérémonie de clôture à 18 h.",
            ["2026-07-05 14:00 | Atelier de cerfs-volants", "2026-07-05 18:00 | Cérémonie de clôture"],
        ),
        (
            "Dimanche 5 juillet, une conférence est proposée à 14 h et la cérémonie de clôture aura lieu à 18 h.",
            ["2026-07-05 14:00 | Conférence", "2026-07-05 18:00 | Cérémonie de clôture"],
        ),
        (
            "El domingo 5 de julio hay un taller de cometas a las 14:00 y a las 18:00 la ceremonia de clausura.",
            ["2026-07-05 14:00 | Taller de cometas", "2026-07-05 18:00 | Ceremonia de clausura"],
        ),
        (
            "У неділю 5 липня о 14:00 буде лекція про птахів, а о 18:00 — церемонія закриття.",
            ["2026-07-05 14:00 | Лекція про птахів", "2026-07-05 18:00 | Церемонія закриття"],
        ),
        (
            "La obra se representa el domingo 5 de julio a las 12:00 y a las 18:00 en el teatro.",
            ["2026-07-05 12:00 | Obra", "2026-07-05 18:00 | Obra"],
        ),
        ("The fair starts at 10am on Sunday 5 July and the stalls close at 4pm.", ["2026-07-05 10:00 | Fair"]),
    ],
)
def test_two_events_of_a_day_with_an_hour_each(text: str, found: list[str]) -> None:
    """What a sentence joins with an hour of its own is another event; the same at two hours is not."""
    assert [one[: len(want)] for one, want in zip(events(text), found, strict=True)] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "The judo tournament is held on 6 and 7 June in Arden Hall. Weigh-in is the evening before the tournament "
            "at 6pm.",
            ["2026-06-05 18:00", "2026-06-06 to 2026-06-07"],
        ),
        (
            "Турнір з дзюдо пройде 6 і 7 червня у залі «Арден». Зважування — напередодні турніру о 18:00.",
            ["2026-06-05 18:00", "2026-06-06 to 2026-06-07"],
        ),
    ],
)
def test_the_hour_of_the_evening_before_is_not_that_of_the_event(text: str, found: list[str]) -> None:
    assert [one.split(" | ")[0] for one in events(text)] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            'Film club is back. We are showing "Still Waters" on the 6th, "The Kite" on the 13th and "Long Way Down" '
            "on the 20th, all at 7.30pm.",
            ["2026-03-06 19:30 | Still Waters", "2026-03-13 19:30 | The Kite", "2026-03-20 19:30 | Long Way Down"],
        ),
        (
            'The Corrie Players stage "Blood Moon" on Friday 10 April at 7pm and "The Tailor\'s Wife" on Saturday 11 '
            "April at 3pm in the village hall.",
            ["2026-04-10 19:00 | Blood Moon", "2026-04-11 15:00 | The Tailor's Wife"],
        ),
        (
            "Das Filmforum zeigt am 6. „Stilles Wasser“, am 13. „Der Drachen“ und am 20. „Ferne Ufer“. Beginn ist "
            "jeweils um 19.30 Uhr.",
            ["2026-03-06 19:30 | Stilles Wasser", "2026-03-13 19:30 | Der Drachen", "2026-03-20 19:30 | Ferne Ufer"],
        ),
        (
            "Le ciné-club projette « Eaux calmes » le 6 mars et « Le Cerf-volant » le 13 mars à 19 h 30.",
            ["2026-03-06 19:30 | Eaux calmes", "2026-03-13 19:30 | Le Cerf-volant"],
        ),
        (
            "El cineclub proyecta «Aguas quietas» el 6 de marzo y «La cometa» el 13 de marzo.",
            ["2026-03-06 | Aguas quietas", "2026-03-13 | La cometa"],
        ),
        (
            "Кіноклуб покаже 6-го «Тихі води», 13-го «Повітряний змій» і 20-го «Довгий шлях». Початок о 19:30.",
            ["2026-03-06 19:30 | Тихі води", "2026-03-13 19:30 | Повітряний змій", "2026-03-20 19:30 | Довгий шлях"],
        ),
        ('"We will win," Marr said on Saturday. "We were poor," he admitted on Sunday.', []),
    ],
)
def test_works_on_a_day_each(text: str, found: list[str]) -> None:
    """Of several titles in quotation marks with a day each, each names what is on that day."""
    assert [one[: len(want)] for one, want in zip(events(text), found, strict=True)] == found
