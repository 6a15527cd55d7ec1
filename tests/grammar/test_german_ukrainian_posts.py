"""Posts of clubs, libraries and neighbours in German and Ukrainian: hurried wording, pictures, fragments."""

import pytest

from calfeed.grammar.output import event
from tests.grammar.documents import reading_of

CALLS = [  # calls for attention are no part of a title
    ("Kurz und knapp: Grünkohlessen 20.2., 12:30, Schützenhaus. Wer isst mit?", "Grünkohlessen"),
    (
        "Vormerken 📅 14.02. Kinderfasching in der Festhalle!!! Los geht's um 14:11 Uhr.",
        "Kinderfasching in der Festhalle",
    ),
    ("Terminänderung Seniorenkaffee: diesmal schon am Dienstag (12.1.) statt Mittwoch, 14:30.", "Seniorenkaffee"),
    ("Endlich wieder Kneipenquiz 🧠 Do. 21.01. um 20 Uhr, Zum Hirsch.", "Kneipenquiz"),
    ("Aushang: Am Dienstag, den 12.01.2027, wird zwischen 8 und 12 Uhr das Wasser abgestellt.", "Wasser abgestellt"),
    ("Зміна часу: товариська гра в суботу (9.01) починається о 15:00, а не о 14:00!", "Товариська гра"),
    ("Оголошення. У вівторок, 12.01.2027, з 8:00 до 12:00 не буде води.", "Відключення води"),
]
CALLED_BEFORE = [  # a picture between two sentences belongs to neither
    ("Spieleabend!!! 🎲 28. Januar ab 18.30 Uhr im Jugendzentrum.", "2027-01-28T18:30", "Spieleabend"),
    (
        "Blutspenden rettet Leben! 🩸 Nächster Termin: Montag 11. Januar, 16.30-20.00 Uhr.",
        "2027-01-11T16:30",
        "Blutspenden",
    ),
    ("Wir streiken! 🪧 Mi, 13.1. ganztägig. Kommt alle.", "2027-01-13", "Streik"),
    ("Nähcafé! Jeden Dienstag, 15 bis 18 Uhr, Gemeindehaus.", "2027-01-05T15:00", "Nähcafé"),
    ("Вечір настілок!!! 🎲 28 січня з 18:30 у клубі.", "2027-01-28T18:30", "Вечір настілок"),
    ("Ми страйкуємо! 🪧 Ср, 13.01, весь день.", "2027-01-13", "Страйк"),
    (
        "Ігротека для всіх! Щопершої п’ятниці місяця, наступна 5 лютого, 15:00–18:00, 2 поверх.",
        "2027-02-05T15:00",
        "Ігротека",
    ),
]


def events(text: str) -> list[dict[str, object]]:
    """What is read from a post of Monday 4 January 2027."""
    return [event(one) for one in reading_of(f"{text}\n", written="2027-01-04").sightings if one.confidence >= 0.5]


@pytest.mark.parametrize(("text", "title"), CALLS)
def test_a_call_for_attention_is_no_title(text: str, title: str) -> None:
    """It stands in front of what is on."""
    (found,) = events(text)
    assert str(found["title"]).startswith(title)


@pytest.mark.parametrize(("text", "start", "title"), CALLED_BEFORE)
def test_what_is_called_out_before_its_day(text: str, start: str, title: str) -> None:
    """A cry names what the fragment behind it dates."""
    (found,) = events(text)
    assert found["start"] == start
    assert str(found["title"]).startswith(title)


UNFINISHED = [  # sentences without their full stop
    ("Gemeinderat tagt am 18.1. um 19 Uhr im Rathaus", "2027-01-18T19:00", "Rathaus"),
    ("Die Band spielt am 20.1. um 21 Uhr im Keller 🎸", "2027-01-20T21:00", "Keller"),
    ("Unser Verein feiert am 6.2. ab 18 Uhr Fasching in der Turnhalle 🎭", "2027-02-06T18:00", "Turnhalle"),
    ("Хор співає 20.01 о 19:00 у костелі 🎶", "2027-01-20T19:00", "костелі"),
    ("Гурт «Хвиля» грає 23 січня о 21:00 в «Підвалі»", "2027-01-23T21:00", "Підвалі"),
    ("The council meets on 18 January at 7pm in the town hall", "2027-01-18T19:00", "town hall"),
    ("Le conseil se réunit le 18 janvier à 19h à la mairie", "2027-01-18T19:00", "mairie"),
    ("El pleno se reúne el 18 de enero a las 19:00 en el ayuntamiento", "2027-01-18T19:00", "ayuntamiento"),
]
DUE_ASIDE = [  # what is asked for in brackets
    ("Freitag, 22.1.: 21:30 Quiz im Löwen (Anmeldung bis 18.1.)", {"2027-01-18", "2027-01-22T21:30"}),
    ("Sa 16.1. Skitour (Anmeldung bis 12.1.)", {"2027-01-12", "2027-01-16"}),
    ("So 17.1. Winterwanderung (Anmeldeschluss 13.1.), 10 Uhr", {"2027-01-13", "2027-01-17T10:00"}),
    ("П’ятниця, 22.01: 21:30 Квіз у «Леві» (реєстрація до 18.01)", {"2027-01-18", "2027-01-22T21:30"}),
    ("Fri 22 Jan: 9.30pm Quiz at the Lion (sign up by 18 Jan)", {"2027-01-22T21:30"}),
    ("Vendredi 22/01 : 21h30 Quiz au Lion (inscription jusqu'au 18/01)", {"2027-01-18", "2027-01-22T21:30"}),
    ("Viernes 22/01: 21:30 Quiz en el León (inscripción hasta el 18/01)", {"2027-01-18", "2027-01-22T21:30"}),
]
TITLES = [
    ('Tipp: "Förderung richtig beantragen" – 26. Januar, 10-11:30 Uhr, online via Teams.', "Förderung"),
    ("Das abgesagte Konzert von NORDLICHT wird am 12. März nachgeholt.", "Konzert von NORDLICHT"),
    ("Скасований концерт «Сяйво» відбудеться 12 березня.", "Концерт Сяйво"),
    ("Вечеря клубу 20.02, 18:30, ресторан «Млин».", "Вечеря клубу"),
    ("Я читаю 3 березня з нового роману, 19:00, Літературний музей.", "Читання"),
]
SILENT = [  # what announces nothing
    "Ab Montag sind wir wieder wie gewohnt für euch da ❤️",
    "Die Miete gilt bis 15.12. unverändert",
    "(Bitte bis 15.12. hängen lassen)",
]


@pytest.mark.parametrize(("text", "start", "place"), UNFINISHED)
def test_a_sentence_without_its_full_stop(text: str, start: str, place: str) -> None:
    """Posts end in a picture, or in nothing."""
    (found,) = events(text)
    assert found["start"] == start
    assert place in str(found["place"])


@pytest.mark.parametrize(("text", "starts"), DUE_ASIDE)
def test_what_is_due_beside_an_event(text: str, starts: set[str]) -> None:
    """A sign-up date in brackets is no second event, and the event no deadline."""
    found = events(text)
    assert {one["start"] for one in found} == starts
    assert {one["kind"] for one in found if len(str(one["start"])) > 10} <= {"event"}


@pytest.mark.parametrize(("text", "title"), TITLES)
def test_titles_of_posts(text: str, title: str) -> None:
    """What was called off and what is quoted do not hide what is on."""
    (found,) = events(text)
    assert title in str(found["title"])
    assert (found["kind"], found["status"]) == ("event", "confirmed")


@pytest.mark.parametrize("text", SILENT)
def test_posts_that_announce_nothing(text: str) -> None:
    """They only tell how things are."""
    assert events(text) == []


NOMINATIVES = [  # what is moved is called as it would be by itself
    ("Толоку в парку переносимо з 9 на 16 січня", "Толока в парку"),
    ("Нараду переносимо на 14 січня, 10:00", "Нарада"),
    ("Відкриту лекцію перенесено на 12 січня.", "Відкрита лекція"),
    ("Цю прогулянку проведемо 17 січня о 10:00.", "Прогулянка"),
    ("Ярмарок 16 січня переносимо на 23 січня", "Ярмарок"),
]
SOUGHT = [  # an event for which people or cakes are looked for
    ("Wir suchen noch Helfer:innen für den Flohmarkt am 30. Januar (10–15 Uhr, Turnhalle).", "Flohmarkt"),
    ("Wir brauchen noch Kuchen für das Sommerfest am 6. Februar", "Sommerfest"),
    ("Шукаємо волонтерів на ярмарок 30 січня (10:00–15:00).", "Ярмарок"),
    ("Треба ще 3 людей на ярмарок у цю суботу, 10:00–13:00.", "Ярмарок"),
]
AGAIN = [  # off for once, and on again
    ("Heute leider kein Training. Freitag 17:30 dann wieder normal.", "2027-01-08T17:30", "Training"),
    ("Kinderturnen entfällt am 12.1. Am 19.1. wieder wie gewohnt um 16 Uhr.", "2027-01-19T16:00", "Kinderturnen"),
    ("Сьогодні тренування не буде. У п’ятницю о 17:30 все як завжди.", "2027-01-08T17:30", "Тренування"),
]
FALLBACKS = [  # a spare date moves nothing
    ("Ablesung der Zähler: 18.1.27, 10-12 Uhr. Ersatztermin 25.1., 14-16 Uhr.", "2027-01-18T10:00", None),
    ("Перевірка лічильників: 18.01, 10:00–12:00. Резервна дата 25.01, 14:00–16:00.", "2027-01-18T10:00", None),
    ("Das Konzert am 18.1. fällt aus. Ersatztermin: 25. Januar", "2027-01-25", "2027-01-18"),
]


@pytest.mark.parametrize(("text", "title"), NOMINATIVES)
def test_an_object_is_called_as_by_itself(text: str, title: str) -> None:
    """The accusative of a sentence is no title."""
    assert [one["title"] for one in events(text)] == [title]


@pytest.mark.parametrize(("text", "title"), SOUGHT)
def test_what_helpers_are_looked_for(text: str, title: str) -> None:
    """It is the event, and not the helpers."""
    assert [one["title"] for one in events(text)] == [title]


@pytest.mark.parametrize(("text", "start", "title"), AGAIN)
def test_what_is_on_again(text: str, start: str, title: str) -> None:
    """It is another meeting of what was called off, which is not moved."""
    found = events(text)[-1]
    assert (found["start"], found["status"], found["previous_start"]) == (start, "confirmed", None)
    assert str(found["title"]).startswith(title)


@pytest.mark.parametrize(("text", "start", "previous"), FALLBACKS)
def test_a_spare_date(text: str, start: str, previous: str | None) -> None:
    """It counts only where the first one is called off."""
    (found,) = events(text)
    assert (found["start"], found["previous_start"]) == (start, previous)


def test_a_ticker() -> None:
    """Its marks part one piece of news from the next."""
    (found,) = events("+++ Neues +++ Kreistag berät am Montag 18.1. ab 15 Uhr über Kliniken +++ Eintritt frei +++")
    assert (found["start"], found["title"]) == ("2027-01-18T15:00", "Beratung: Kreistag über Kliniken")


def test_opening_hours_of_an_exhibition() -> None:
    """The hours on which it is open until its last day are not those of this day."""
    found = events("Vernissage Fr 5.2. 19 Uhr. Ausstellung läuft bis 14.3., Do–So 14–18 Uhr")
    assert [one["start"] for one in found if len(str(one["start"])) > 10] == ["2027-02-05T19:00"]


POSTERS = [  # lines of a poster: the day, what is on, where, the hour
    "👉 Sa. 30.01. 👈\nSecond-Hand-Markt rund ums Kind\nStadthalle Emmendingen\n9.30-12.30 Uhr (Schwangere ab 9 Uhr)",
    "Sat 30 Jan\nCraft fair\nVillage Hall\n9.30am-12.30pm",
    "Сб 30.01\nЯрмарок рукоділля\nНародний дім\n9:30–12:30",
]
OF_TWO_DAYS = [  # each day with its own hour
    "Schnupperkurs am 6.1. um 9 Uhr, am 7.1. um 15 Uhr in der Halle.",
    "Sternsinger unterwegs: Mi 6.1. in Unterdorf ab 9h, Do 7.1. in den Weilern ab 15h.",
    "Колядники: ср 6.01 у селі з 9:00, чт 7.01 на хуторах з 15:00",
]
HYPHENED = [
    ("Benefiz-Konzert Sa 6.2., 20 Uhr, Kirche", "Benefiz-Konzert"),
    ("Kinder-Flohmarkt Fr 5.2. 14 Uhr im Keller", "Kinder-Flohmarkt"),
    ("Online-Infoabend Balkonkraftwerke Di 2.2. um 19 Uhr per Zoom", "Online-Infoabend"),
]
WEEKDAYS = [
    ("Am Do um 18 Uhr ist Chorprobe.", "2027-01-07T18:00"),
    ("Зустріч у пт о 18:00 біля мерії", "2027-01-08T18:00"),
    ("В сб о 10:00 толока на подвір’ї", "2027-01-09T10:00"),
]


@pytest.mark.parametrize("text", POSTERS)
def test_a_poster_in_lines(text: str) -> None:
    """Its day and its hour stand in lines of their own, with a place between them."""
    (found,) = events(text)
    assert (found["start"], found["end"]) == ("2027-01-30T09:30", "2027-01-30T12:30")


@pytest.mark.parametrize("text", OF_TWO_DAYS)
def test_days_that_follow_each_other_keep_their_hours(text: str) -> None:
    """They are no stretch, and no hour is that of the day behind it."""
    assert [one["start"] for one in events(text)] == ["2027-01-06T09:00", "2027-01-07T15:00"]


@pytest.mark.parametrize(("text", "title"), HYPHENED)
def test_compounds_with_a_hyphen(text: str, title: str) -> None:
    """Their last part is the event."""
    (found,) = events(text)
    assert str(found["title"]).startswith(title)


@pytest.mark.parametrize(("text", "start"), WEEKDAYS)
def test_short_weekdays(text: str, start: str) -> None:
    """Two letters are a weekday behind a word that leads to one."""
    assert [one["start"] for one in events(text)] == [start]


IN_SOME_WEATHER = [  # off only then
    "Platzkonzert So 31.1. 11:00, Kurpark (bei Schlechtwetter fällt aus)",
    "Wanderung am 31.1. um 10 Uhr, entfällt bei Regen",
    "Прогулянка 31.01 о 10:00 у парку (за поганої погоди скасовується)",
    "Концерт нд 31.01 11:00, парк (за негоди скасовуємо)",
]
OFF = ["Der Markt am 31.1. fällt wegen Regen aus.", "Прогулянку 31 січня через дощ скасовано."]
PLACES = [
    ("Lesung Mi 20.01., 19:30 Uhr, Buchhandlung Möwe, Hafenstr. 3", "Buchhandlung Möwe, Hafenstr. 3"),
    ("Презентація книги ср, 20.01, 18:30, Книгарня «Є», вул. Лисенка, 3", "Книгарня «Є», вул. Лисенка, 3"),
    ("Dreck-weg-Tag am 20. März! Treffpunkt 10 Uhr am Bauhof, Ende ca. 13 Uhr.", "Bauhof"),
    ("Konzert am 18.1. um 19 Uhr im Rathaus", "Rathaus"),
    ("Tickets für die Lesung (12. März, 20 Uhr, Literaturhaus) gibt es im Laden.", "Literaturhaus"),
    ("Продаж квитків на ювілейний концерт (10.04, 19:00, філармонія) вже почався – у касі", "філармонія"),
]
RIGHT_DAYS = [
    ("Прибирання підвалу 16.01 (сб) о 10.00.", "2027-01-16T10:00"),
    ("Кіновечір у саду (якщо дощ — в залі): сб 27 лютого, фільм о 18:45.", "2027-02-27T18:45"),
    ("Kinoabend im Garten (bei Regen im Saal): Sa 27. Febr., 18:45 Uhr.", "2027-02-27T18:45"),
    (
        "Nächste Gemeinderatssitzung: 27.1., 18:30. Nicht wie angekündigt im Rathaus, sondern in der Aula!",
        "2027-01-27T18:30",
    ),
    ("Запишіть дату ✍️: жіночий сніданок, сб 13.03, 9:00", "2027-03-13T09:00"),
    ("Здаємо кров разом 🩸 22.01 з 9 до 13, лікарня №2", "2027-01-22T09:00"),
]


@pytest.mark.parametrize("text", IN_SOME_WEATHER)
def test_off_only_in_some_weather(text: str) -> None:
    """It takes place so far."""
    assert [one["status"] for one in events(text)] == ["confirmed"]


@pytest.mark.parametrize("text", OFF)
def test_off_because_of_the_weather(text: str) -> None:
    """It is called off."""
    assert [one["status"] for one in events(text)] == ["cancelled"]


@pytest.mark.parametrize(("text", "place"), PLACES)
def test_places_of_posts(text: str, place: str) -> None:
    """A place keeps its number, and neither the word that leads to it nor the label behind it."""
    assert [one["place"] for one in events(text)] == [place]


@pytest.mark.parametrize(("text", "start"), RIGHT_DAYS)
def test_days_of_posts(text: str, start: str) -> None:
    """Brackets, pictures and full stops hide no day."""
    (found,) = events(text)
    assert (found["start"], found["kind"]) == (start, "event")


MORE_TITLES = [
    ("Wir laden herzlich ein: Kinderfasching am 14. Februar, 14 Uhr, Festhalle!", ["Kinderfasching"]),
    ("Winterfeuer am 23. Januar ab 17 Uhr am Weiher 🔥 Der Erlös geht an die Feuerwehr", ["Winterfeuer"]),
    ("Gestern gewonnen 💪 Nächstes Spiel: Sa 16.1., 15:30 beim SC Wald", ["Nächstes Spiel"]),
    ("Вчора виграли 3:1 💪 Наступна гра: сб 16.01, 15:30, у Стрию", ["Наступна гра"]),
    ("Für die Zusatzsitzung am So 31.1., 14:33 Uhr gibts noch Karten", ["Zusatzsitzung"]),
    ("Training Do 7.1., 18 Uhr / Testspiel Sa 9.1., 14 Uhr in Aach", ["Training", "Testspiel"]),
    ("Babytreff startet wieder! Ab Mittwoch 13. Januar jede Woche 9:30–11 Uhr im Mütterzentrum.", ["Babytreff"]),
]


@pytest.mark.parametrize(("text", "titles"), MORE_TITLES)
def test_titles_in_hurried_posts(text: str, titles: list[str]) -> None:
    """What opens the post, ends it or stands beside its day is no part of a title."""
    found = [str(one["title"]) for one in events(text)]
    assert len(found) == len(titles)
    assert all(one.startswith(title) for one, title in zip(found, titles, strict=True))


UKRAINIAN = [
    ("Засідання правління переносимо: замість середи тепер чт, 14.01, 20:00, онлайн.", "2027-01-14T20:00", None),
    ("Ярмарок переноситься на тиждень — з 13 на 20 лютого, час і місце ті ж", "2027-02-20", None),
    ("Екскурсія щосуботи о 12:00, перша 16 січня.", "2027-01-16T12:00", "FREQ=WEEKLY;BYDAY=SA"),
    ("Громада Новий Став: сесія 21.01 о 10:00.", "2027-01-21T10:00", None),
    ("Сусіди, у вівторок з 7 до 16 ставитимуть кран.", "2027-01-05T07:00", None),
]


@pytest.mark.parametrize(("text", "start", "rrule"), UKRAINIAN)
def test_ukrainian_turns(text: str, start: str, rrule: str | None) -> None:
    """Moves, first days of a series, names that look like verbs, and bare hours behind a day."""
    (found,) = events(text)
    assert (found["start"], found["rrule"]) == (start, rrule)
