"""Wordings that German, French, Spanish and Ukrainian share: what is denied, told by a day, thanked for, and when."""

from datetime import date

import pytest

from calfeed.model.meeting import Kind, Status
from calfeed.model.when import AllDay, Window, first_day
from tests.grammar.documents import reading_of

WRITTEN = "2026-03-04"


def days(text: str) -> list[str]:
    """The days that a text announces something for."""
    return [str(first_day(s.when)) for s in reading_of(text, written=WRITTEN).sightings]


@pytest.mark.parametrize(
    "text",
    [
        "Die Exkursion nach Trier fällt nicht aus, sondern findet wie geplant am 25. April statt.",
        "La sortie à Trèves n'est pas annulée : elle aura bien lieu le 25 avril.",
        "La excursión a Tréveris no se suspende: se hará el 25 de abril, como estaba previsto.",
        "Екскурсію до Тріра не скасовано: вона відбудеться 25 квітня.",
    ],
)
def test_what_is_not_called_off_takes_place(text: str) -> None:
    """A cancellation that is denied cancels nothing."""
    assert [s.status for s in reading_of(text, written=WRITTEN).sightings] == [Status.CONFIRMED]


@pytest.mark.parametrize(
    "text",
    [
        "Die Autorinnen und Autoren werden bis 15. April benachrichtigt.",
        "Die Unterlagen müssen der Gemeinde am 15. April vorliegen.",
        "Les auteurs seront informés de la décision du comité le 15 avril au plus tard.",
        "La aceptación se comunicará a los autores a más tardar el 15 de abril.",
        "Про включення до програми повідомимо до 15 квітня.",
    ],
)
def test_what_is_told_or_handed_in_by_a_day_is_a_deadline(text: str) -> None:
    """The day by which somebody hears or has papers is a deadline."""
    found = reading_of(text, written=WRITTEN).sightings
    assert [(s.kind, str(first_day(s.when))) for s in found] == [(Kind.DEADLINE, "2026-04-15")]


@pytest.mark.parametrize(
    "text",
    [
        "Thank you for coming to the concert on Saturday.",
        "Danke für das schöne Konzert am Samstag!",
        "Merci à tous pour le beau concert de samedi.",
        "Gracias por venir al concierto del sábado.",
        "Дякуємо за чудовий концерт у суботу.",
    ],
)
def test_thanks_are_for_what_has_been(text: str) -> None:
    """An event that one gives thanks for is over."""
    assert days(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "El congreso se celebrará del 6 al 8 de mayo en Cusco. El último día, a las 10, habrá una visita al museo.",
        "Конференція відбудеться 6–8 травня у Львові. Останнього дня, о 12:00, учасники складуть іспит.",
        "Le colloque se tiendra du 6 au 8 mai à Dakar. Le dernier jour, une excursion est prévue à 9 heures.",
    ],
)
def test_last_day_of_an_event(text: str) -> None:
    """A day that is counted within an event is one of its days."""
    assert sorted(days(text)) == ["2026-05-06", "2026-05-08"]


@pytest.mark.parametrize(
    "text",
    ["Tous les mardis à 18 h 30, la chorale répète à l'école.", "Todos los martes a las 18:30 el coro ensaya."],
)
def test_groups_that_rehearse_each_week(text: str) -> None:
    """A verb of doing it again and again makes a series an event."""
    assert days(text) == ["2026-03-10"]


def test_article_is_no_prefix_of_a_verb() -> None:
    """The article of a noun behind the verb does not close its clause."""
    found = reading_of("Am 8. März zieht um 14 Uhr ein Umzug vom Marktplatz zum Bahnhof.", written=WRITTEN).sightings
    assert not any(s.title.endswith(" ein") for s in found)


def test_hour_closes_a_sentence() -> None:
    """A short sentence that ends with an hour is not joined to the next."""
    text = "Le mardi 10 mars, concert à 15 h. Le bal du village aura lieu le 21 mars."
    assert sorted(days(text)) == ["2026-03-10", "2026-03-21"]


@pytest.mark.parametrize(
    "text",
    [
        "Die Impfkampagne startet am 16. März und dauert bis 30. April.",
        "La campaña empieza el 16 de marzo y dura hasta el 30 de abril.",
        "La campagne démarre le 16 mars et se prolongera jusqu'au 30 avril.",
    ],
)
def test_what_lasts_until_a_day_ends_then(text: str) -> None:
    """A day up to which something that begins on another lasts is its last day."""
    found = reading_of(text, written=WRITTEN).sightings
    assert [s.when for s in found] == [AllDay(first=date(2026, 3, 16), last=date(2026, 4, 30))]


def test_what_is_usual_is_no_series() -> None:
    """An event that takes place "as every year" is told for one day."""
    found = reading_of("Der Flohmarkt findet wie jedes Jahr am 31. Mai statt.", written=WRITTEN).sightings
    assert [(str(first_day(s.when)), s.rrule) for s in found] == [("2026-05-31", None)]


@pytest.mark.parametrize(
    "text",
    [
        "The carol concert will not take place. It was planned for 17 April.",
        "Das Singen im Park fällt aus. Es war für den 17. April angekündigt.",
        "Le concert de la chorale ne se fera pas. Il était annoncé pour le 17 avril.",
        "El concierto del coro no se hará. Estaba anunciado para el 17 de abril.",
        "Концерт хору не відбудеться. Він мав пройти 17 квітня.",
        "La fête qui devait réunir les anciens le 17 avril est annulée.",
        "El recorrido por la sierra, que iba a ser el 17 de abril, se pospone hasta nuevo aviso.",
        "Виставу 17 квітня довелося скасувати.",
    ],
)
def test_day_of_what_is_called_off_may_stand_apart(text: str) -> None:
    """What is called off is cancelled on the day that another clause or sentence tells."""
    found = reading_of(text, written=WRITTEN).sightings
    assert [(str(first_day(s.when)), s.status) for s in found] == [("2026-04-17", Status.CANCELLED)]


@pytest.mark.parametrize(
    "text",
    [
        "Das Fest ist am 17. April. Am Tag vor dem Fest bauen wir die Bühne auf.",
        "Le mariage aura lieu le 17 avril. La veille du mariage, une répétition se tiendra à l'église.",
        "El desfile será el 17 de abril. La víspera del desfile habrá un concierto en la plaza.",
        "Відкриття — 17 квітня. За день до відкриття проведуть екскурсію.",
    ],
)
def test_day_beside_an_event_counts_from_it(text: str) -> None:
    """ "Am Tag vor dem Fest" is the day before the day on which the feast is held."""
    assert days(text) == ["2026-04-16", "2026-04-17"]


@pytest.mark.parametrize(
    "text",
    [
        "Die Saison, die am 6. April beginnen sollte, startet erst am 17. April.",
        "La saison, qui devait s'ouvrir le 6 avril, ne débutera que le 17 avril.",
        "La temporada, que debía empezar el 6 de abril, no empezará hasta el 17 de abril.",
        "Сезон, що мав розпочатися 6 квітня, стартує лише 17 квітня.",
    ],
)
def test_what_begins_only_later_is_moved(text: str) -> None:
    """ "Ne débutera que le 17" and "no empezará hasta el 17" tell the day on which it begins."""
    assert days(text) == ["2026-04-17"]


def test_what_will_be_from_a_day_on_begins_then() -> None:
    """ "З 17 квітня запрацює" is ahead, while what has been since a day is not."""
    assert days("Від 17 квітня маршрут 4 їздитиме через центр.") == ["2026-04-17"]
    assert not days("Вони не зустрічалися з 17 квітня.")


@pytest.mark.parametrize(
    "text",
    [
        "Liebe Leute,\n\nheute haben wir viel besprochen und wenig beschlossen.\n\nNächste Sitzung: Ende April.\n",
        "Bonjour à tous,\n\nhier nous avons beaucoup parlé et peu décidé.\n\nProchaine réunion : fin avril.\n",
        "Hola a todos:\n\nayer hablamos mucho y decidimos poco en la sede.\n\nPróxima reunión: a finales de abril.\n",
        "Вітаю,\n\nучора багато говорили.\n\nНаступне засідання: кінець квітня.\n",
        "Hi,\n\nwe talked a lot yesterday.\n\nNext meeting: late April.\n",
        "Die Sitzung findet Ende April statt und am 12. Juni beginnt die Messe der Stadt.",
    ],
)
def test_a_line_may_only_say_in_what_weeks(text: str) -> None:
    """ "Nächste Sitzung: Ende April" has no verb, and no day."""
    found = [s for s in reading_of(text, written=WRITTEN).sightings if isinstance(s.when, Window)]
    assert [(str(s.when.first)[:7], str(s.when.last)) for s in found if isinstance(s.when, Window)] == [
        ("2026-04", "2026-04-30")
    ]


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("Die Eröffnung der Schule ist im dritten Quartal geplant.", 1),
        ("El estreno se prevé para el tercer trimestre.", 1),
        ("Der Umsatz stieg im dritten Quartal.", 0),
        ("Los ingresos cayeron en el tercer trimestre.", 0),
    ],
)
def test_what_is_planned_for_a_quarter(text: str, rest: int) -> None:
    """An event may be set for a quarter, while figures are of one."""
    assert len(reading_of(text, written=WRITTEN).sightings) == rest


@pytest.mark.parametrize(
    "text",
    [
        "Der Streik beginnt ab Mitternacht am 17. April.",
        "La grève débutera à partir de minuit le 17 avril.",
        "Train drivers will strike from midnight on Friday, 17 April.",
        "З півночі 17 квітня машиністи виходять на страйк.",
    ],
)
def test_from_midnight_on_is_the_beginning_of_a_day(text: str) -> None:
    """ "Ab Mitternacht am 17." begins as the 17th does."""
    assert days(text) == ["2026-04-17"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Sehr geehrte Damen und Herren,\n\nhiermit lade ich zur Mitgliederversammlung ein. Sie findet statt am\n\n"
            "Donnerstag, 23. April 2026, 19 Uhr\n\nTagesordnung\n1. Bericht\n",
            "Mitgliederversammlung",
        ),
        (
            "Madame, Monsieur,\n\nVous êtes invités à l'assemblée générale de l'association, qui aura lieu\n\n"
            "le jeudi 23 avril 2026 à 19 h\n\nOrdre du jour\n1. Rapport moral\n",
            "Assemblée générale",
        ),
        (
            "Estimados socios:\n\nSe convoca a la asamblea general ordinaria, que tendrá lugar\n\n"
            "el jueves 23 de abril de 2026 a las 19:00\n\nOrden del día\n1. Lectura del acta\n",
            "Asamblea general",
        ),
        (
            "Шановні співвласники!\n\nЗапрошуємо вас на загальні збори, які відбудуться\n\n"
            "23 квітня 2026 року о 19:00\n\nПорядок денний\n1. Звіт голови\n",
            "Загальні збори",
        ),
        (
            "Dear members,\n\nYou are invited to the annual general meeting of the society, to be held on\n\n"
            "Thursday, 23 April 2026, at 7 pm\n\nAgenda\n1. Report\n",
            "Annual general meeting",
        ),
    ],
)
def test_a_day_set_off_from_its_sentence(text: str, name: str) -> None:
    """A sentence that breaks off in front of its day names what is held on it."""
    found = reading_of(text, written=WRITTEN).sightings
    assert [(s.title.startswith(name), str(first_day(s.when))) for s in found] == [(True, "2026-04-23")]


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        (
            "Verein Linde\n\nUnsere nächsten Proben:\n\n- Dienstag, 17. März, 19 Uhr\n- Dienstag, 24. März, 19 Uhr\n",
            ["Nächste Proben", "Nächste Proben"],
        ),
        (
            "Gemeinde\n\nSitzungen der Ausschüsse:\n\n- Bau: 17. März, 18 Uhr, Saal 1\n"
            "- Finanzen: 18. März, 18 Uhr, Saal 2\n",
            ["Sitzungen der Ausschüsse: Bau", "Sitzungen der Ausschüsse: Finanzen"],
        ),
        (
            "Ayuntamiento\n\nReuniones de las comisiones:\n\n- Hacienda: 17 de marzo, 18:00 h\n"
            "- Urbanismo: 18 de marzo, 18:00 h\n",
            ["Reuniones de las comisiones: Hacienda", "Reuniones de las comisiones: Urbanismo"],
        ),
        (
            "Засідання постійних комісій:\n  бюджетна — 17 березня, 14:00\n  земельна — 18 березня, 9:30\n",
            ["Засідання постійних комісій: Бюджетна", "Засідання постійних комісій: Земельна"],
        ),
    ],
)
def test_the_line_over_a_list_names_its_items(text: str, titles: list[str]) -> None:
    """All dates under "Sitzungen der Ausschüsse:" are such meetings, each with the words of its item."""
    found = [s.title for s in reading_of(text, written=WRITTEN).sightings]
    assert [name.startswith(told) for name, told in zip(found, titles, strict=True)] == [True] * len(titles)


@pytest.mark.parametrize(
    "text",
    [
        "Wichtige Termine für die Autoren der Tagung.\n\nEinreichung: 17. April 2026 (verlängert vom 20. März)\n",
        "Fechas para los autores.\n\nEnvío de resúmenes: 17 de abril de 2026 (prorrogado del 20 de marzo)\n",
        "Dates importantes pour les auteurs.\n\nEnvoi des résumés : 17 avril 2026 (reporté du 20 mars)\n",
        "Важливі дати для авторів.\n\nПодання тез ......... 17 квітня 2026 (продовжено з 20 березня)\n",
    ],
)
def test_the_day_it_was_put_off_from_stands_behind(text: str) -> None:
    """ "17. April (verlängert vom 20. März)" is due on 17 April."""
    found = reading_of(text, written=WRITTEN).sightings
    assert [(str(first_day(s.when)), str(s.previous)) for s in found] == [("2026-04-17", "2026-03-20")]


@pytest.mark.parametrize(
    "text",
    [
        "The organ recital on 21 March has been withdrawn from the programme.",
        "The hearing set for 21 March has been vacated by consent.",
        "The reception on 21 March has been removed from the calendar.",
        "The planning meeting on 21 March has had to be cancelled owing to illness.",
        "We have had to call off the harbour tour on 21 March.",
        "The seminar on 21 March has been put on hold.",
        "The reading with Anna Low on 21 March cannot take place.",
        "The press conference that was due to take place on 21 March is off altogether.",
        "The site tour for analysts foreshadowed for 21 March has been withdrawn owing to the storm.",
        "The lacemaking demonstration advertised in the spring brochure for 21 March isn't going ahead.",
        "The sitting appointed for 21 March will not be held.",
        "The road closure planned for 21 March won't be necessary.",
        "There won't be a parade on 21 March.",
    ],
)
def test_what_is_struck_from_the_list_is_cancelled(text: str) -> None:
    """What is taken off a list, vacated or put on hold isn't held."""
    found = reading_of(text, written=WRITTEN).sightings
    assert [(s.status, str(first_day(s.when))) for s in found] == [(Status.CANCELLED, "2026-03-21")]


def test_what_is_pushed_from_one_day_to_another_has_the_second() -> None:
    """'From A to B' behind a verb of moving is no stretch of days."""
    assert days("The debate has been pushed from 14 March to 21 March.") == ["2026-03-21"]


@pytest.mark.parametrize(
    "text",
    [
        "Should you have to cancel your place in the workshop on 21 March, ring the office.",
        "The singer has withdrawn from the concert on 21 March; her pupil will sing instead.",
    ],
)
def test_who_stays_away_cancels_nothing(text: str) -> None:
    """Somebody's place or part that is given up is not the event."""
    found = reading_of(text, written=WRITTEN).sightings
    assert all(s.status is not Status.CANCELLED for s in found)


@pytest.mark.parametrize(
    "text",
    [
        "Die Sitzung des Bauausschusses am 14. April entfällt. Sie wird am 21. April nachgeholt.",
        "La sesión del pleno del 14 de abril queda suspendida. Se celebrará el 21 de abril.",
        "La séance du conseil municipal du 14 avril est annulée. Elle se tiendra finalement le 21 avril.",
        "Засідання міської ради 14 квітня скасовано. Воно відбудеться 21 квітня.",
        "Neuer Termin für die Versammlung: 21. April, 19 Uhr (statt 14. April).",
        "Nouvelle date de l'assemblée : 21 avril à 19 h (au lieu du 14 avril).",
        "Nueva fecha de la asamblea: 21 de abril a las 19 h (en lugar del 14 de abril).",
    ],
)
def test_a_new_day_stands_for_the_old_one(text: str) -> None:
    """What is called off in one sentence and held in the next, or has a new date instead of another, is moved."""
    [meeting] = reading_of(text, written=WRITTEN).sightings
    assert (str(first_day(meeting.when)), meeting.status) == ("2026-04-21", Status.CONFIRMED)
    assert str(meeting.previous)[:10] == "2026-04-14"


@pytest.mark.parametrize(
    "text",
    [
        "Die Sitzung des Bauausschusses am 14. April entfällt. Die nächste Sitzung ist am 21. April.",
        "La sesión del pleno del 14 de abril queda suspendida. La próxima sesión será el 21 de abril.",
    ],
)
def test_the_next_one_is_another(text: str) -> None:
    """The next meeting behind one that is called off is an event of its own."""
    assert sorted(days(text)) == ["2026-04-14", "2026-04-21"]


@pytest.mark.parametrize(
    "text",
    [
        "Abgabetermin ist Donnerstag, der 30. April.",
        "Letzter Tag der Anmeldung ist der 30. April.",
        "Le dernier jour pour s'inscrire est le 30 avril.",
        "La date limite d'inscription au tournoi est fixée au 30 avril.",
        "Le délai pour déposer les listes est prolongé jusqu'au 30 avril.",
        "Пропозиції приймаються до кінця квітня.",
        "The deadline for entries to the flower show is set for 30 April.",
    ],
)
def test_a_last_day_is_a_deadline(text: str) -> None:
    """The last day of something to hand in is a deadline, also for an event, and with the end of a month."""
    found = reading_of(text, written=WRITTEN).sightings
    assert [(s.kind, str(first_day(s.when))) for s in found] == [(Kind.DEADLINE, "2026-04-30")]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Die Bauarbeiten beginnen am 13. April und dauern bis zum 24. April.", "2026-04-13"),
        ("Las obras empezarán el 13 de abril y se prolongarán hasta el 24 de abril.", "2026-04-13"),
        ("Роботи розпочнуться 13 квітня і триватимуть до 24 квітня.", "2026-04-13"),
        ("Les travaux débuteront le 13 avril et dureront jusqu'au 24 avril.", "2026-04-13"),
    ],
)
def test_how_long_something_lasts_is_its_end(text: str, day: str) -> None:
    """The day until which an event goes on is no event beside it."""
    assert days(text) == [day]


@pytest.mark.parametrize(
    "text",
    [
        "Виставка триватиме до кінця квітня.",
        "Ремонт мосту завершать до кінця квітня.",
        "Die Ausstellung dauert bis Ende April.",
    ],
)
def test_the_end_of_a_month_limits(text: str) -> None:
    """The end of a month until which something lasts is no event."""
    assert days(text) == []


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("La final se jugará el domingo 19 de abril a las 21:00 en el estadio Monumental.", "estadio Monumental"),
        ("Las delegaciones volverán a verse el 19 de abril en Estambul.", "Estambul"),
        ("Le loto aura lieu le 19 avril à 18 heures au casino de Royan.", "casino de Royan"),
        ("Le tirage au sort aura lieu le 19 avril, au siège de la fédération.", "siège de la fédération"),
        ("Das Treffen ist am 19. April um 19 Uhr in der Villa Rosa.", "Villa Rosa"),
        ("Жеребкування пройде 19 квітня о 18:00 у штаб-квартирі федерації.", "штаб-квартирі"),
        ("Президент відвідає Варшаву 19 квітня.", "Варшаву"),
    ],
)
def test_a_place_may_begin_like_another_word(text: str, place: str) -> None:
    """A place is told from the words that only open like it: "esta tarde", "en cas de", "le comité siège"."""
    [meeting] = reading_of(text, written=WRITTEN).sightings
    assert meeting.place is not None
    assert place in meeting.place


@pytest.mark.parametrize(
    "text",
    [
        "The club meets on the second Wednesday of each month at 3 pm; the next meeting is on 11 March.",
        "Jeden zweiten Mittwoch im Monat um 15 Uhr trifft sich der Seniorenkreis, nächster Termin ist der 11. März.",
        "El segundo miércoles de cada mes, a las 15 h, se reúne el club de mayores; la próxima cita es el 11 de marzo.",
        "Кожної другої середи місяця о 15:00 збирається клуб пенсіонерів, наступна зустріч — 11 березня.",
    ],
)
def test_the_next_day_of_a_series(text: str) -> None:
    """The day on which a series next falls is no event beside it."""
    assert days(text) == ["2026-03-11"]


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("The two sides will speak again before the end of May.", "2026-05-31"),
        ("The tour comes to Leeds this autumn. Nobody knows the day.", "2026-11-30"),
        ("Das Konzert findet nun erst in der zweiten Monatshälfte statt.", "2026-03-31"),
        ("Die Ausstellung kommt diesen Herbst nach Linz. Der Eintritt ist frei.", "2026-11-30"),
        ("Nous espérons organiser la fête des lumières courant mai.", "2026-05-31"),
        ("Le comité s'est réuni.\n\nProchain conseil : courant mai.\n\nMerci à toutes et à tous.", "2026-05-31"),
        ("El festival vuelve este otoño. La entrada es libre.", "2026-11-30"),
    ],
)
def test_a_span_is_a_window(text: str, last: str) -> None:
    """What is announced for some day of a span has a window."""
    (found,) = reading_of(text, written=WRITTEN).sightings
    assert isinstance(found.when, Window)
    assert str(found.when.last) == last


@pytest.mark.parametrize(
    "text",
    [
        "Prices will rise before the end of May.",
        "The leaves turn this autumn.",
        "Les membres qui souhaitent poser une question en mai l'écrivent.",
        "Die Ausgaben sanken in der zweiten Monatshälfte.",
    ],
)
def test_a_span_without_an_event_is_none(text: str) -> None:
    """Nothing takes place in a span for which nothing is announced."""
    assert not reading_of(text, written=WRITTEN).sightings


@pytest.mark.parametrize(
    "text",
    [
        "Die Abstimmung ist am 21. April. Eine Woche nach der Abstimmung findet eine Mahnwache statt.",
        "Le vote aura lieu le 25 avril. Une veillée aura lieu le mardi suivant.",
        "Le vote aura lieu le 27 avril. Une veillée aura lieu le mardi de la même semaine.",
        "La votación será el 27 de abril. La vigilia será el martes de la misma semana.",
        "Голосування відбудеться 21 квітня. Через тиждень після голосування буде віче.",
        "Голосування відбудеться 27 квітня. У вівторок того ж тижня буде віче.",
        "Голосування відбудеться 30 квітня. У вівторок перед тим буде віче.",
    ],
)
def test_a_day_counts_from_an_event(text: str) -> None:
    """A day that is told by an event counts from it, and not from the day of writing."""
    assert "2026-04-28" in days(text)
