"""Wordings of Ukrainian and Spanish that move, call off, repeat and name events."""

import pytest

from calfeed.grammar import verdicts
from calfeed.model.when import AllDay, first_day
from tests.grammar.documents import reading_of


def told(text: str, *, written: str) -> list[tuple[str, str, str | None]]:
    """The first words, the day and the status of what a text announces."""
    return [(s.title, str(first_day(s.when)), s.status.value) for s in reading_of(text, written=written).sightings]


@pytest.mark.parametrize(
    ("text", "title", "day"),
    [
        ("Концерт відбудеться не 19 вересня, а 20-го.", "Концерт", "2025-09-20"),
        ("Рух мостом пустять не 13 вересня, як обіцяли в мерії, а 20-го.", "Рух мостом", "2025-09-20"),
        ("El concierto no será el 19 de septiembre, sino el 20.", "Concierto", "2025-09-20"),
        ("La biblioteca abrirá no el lunes 22, como se dijo, sino el miércoles 24.", "Apertura", "2025-09-24"),
        ("Cena de socios. Se acuerda adelantarla del 13 al 6 de diciembre.", "Cena de socios", "2025-12-06"),
        ("El premio Salicornia se fallará el 4 de octubre.", "Fallo del premio Salicornia", "2025-10-04"),
        ("Se cortará la cinta el 7 de octubre a las 11.", "Corte de", "2025-10-07"),
        ("Зауваження збираємо не пізніше 18 вересня.", "Кінцевий термін", "2025-09-18"),
        (
            "Los avisos por turbiedad se reciben hasta el 28 de este mes.",
            "Plazo de avisos",
            "2025-09-28",
        ),
    ],
)
def test_wordings_of_ukrainian_and_spanish(text: str, title: str, day: str) -> None:
    """A denied day gives way to the one in its place; passives and requests name what they are about."""
    found = told(text, written="2025-09-11")
    assert [(name.startswith(title), on) for name, on, _ in found] == [(True, day)]


@pytest.mark.parametrize(
    "text",
    [
        "La ruta botánica, la del 21 de septiembre, no sale: éramos tres.",
        "La excursión del 21 de septiembre no se efectuará.",
        "21 вересня: знято з програми — презентація атласу боліт.",
    ],
)
def test_what_is_called_off(text: str) -> None:
    """An event that "no sale" or is taken off the programme is cancelled on its day."""
    assert [(day, state) for _, day, state in told(text, written="2025-09-11")] == [("2025-09-21", "cancelled")]


def test_clauses_name_what_some_week_brings() -> None:
    """A window may be named by the subject and the verb of its sentence."""
    found = reading_of("Las redes del sector se lavarán durante la primera semana de octubre.", written="2025-09-11")
    assert verdicts.UNNAMED not in [skipped.reason for skipped in found.skipped]


def test_two_hours_of_a_line_are_two_showings() -> None:
    """ "18:00 / 20:15 Cine" shows a film twice."""
    text = "Programa\n\nSábado 25 de abril de 2026\n18:00 / 20:15  Cine: La casa de enfrente.\n"
    found = reading_of(text, written="2026-04-16").sightings
    assert len(found) == 2
    assert not any(isinstance(s.when, AllDay) for s in found)


@pytest.mark.parametrize(
    ("text", "title", "day"),
    [
        ("Цієї суботи з 8:00 до 16:00 на Подолі не буде води.", "Відключення води", "2025-09-20"),
        ("20 вересня на іподромі змагатимуться юні вершниці.", "Змагання", "2025-09-20"),
        ("Лекція з астрономії почнеться 18 вересня об 11.15.", "Лекція", "2025-09-18"),
        ("Será el lunes cuando comience el juicio por el incendio.", "Juicio por el incendio", "2025-09-22"),
        ("El gremio retrasa al 24 de septiembre la asamblea que tenía prevista para el 18.", "Asamblea", "2025-09-24"),
        ("Recuerda: hoy a las 16 h transmitimos en vivo la charla «Tu huerto».", "", "2025-09-15"),
        ("Здати декларацію слід не пізніше 18 вересня.", "Кінцевий термін: декларація", "2025-09-18"),
    ],
)
def test_ordinary_wordings(text: str, title: str, day: str) -> None:
    """What there will be none of, contests, hours with a full stop at the end of a sentence, duties."""
    (found,) = told(text, written="2025-09-15")
    assert found[0].startswith(title)
    assert found[1] == day


@pytest.mark.parametrize(
    "text",
    [
        "El 1 de octubre comienza la feria del disco, que durará hasta el 5 de octubre.",
        "Le salon du bois s'ouvre le 1 octobre à Metz. Il doit durer jusqu'au 5 octobre.",
    ],
)
def test_a_second_verb_tells_the_last_day(text: str) -> None:
    """ "It will last until" gives the event named before its last day."""
    (found,) = reading_of(text, written="2025-09-15").sightings
    assert isinstance(found.when, AllDay)
    assert (str(found.when.first), str(found.when.last)) == ("2025-10-01", "2025-10-05")


def test_who_calls_it_off_may_be_told() -> None:
    """A verb of the past calls off what is still to come."""
    found = told("El ayuntamiento suspendió el desfile del sábado 20 por el viento.", written="2025-09-15")
    assert [(day, state) for _, day, state in found] == [("2025-09-20", "cancelled")]


@pytest.mark.parametrize(
    ("text", "title", "day"),
    [
        ("Vuelve el mercado de flores. Os esperamos el domingo 24 de mayo.", "Mercado de flores", "2026-05-24"),
        ("El club prepara una rifa. La fecha no cambia: domingo 31 de mayo.", "Rifa", "2026-05-31"),
        ("Llevad la inscripción a la regata de Ons. El certamen será el 23 de mayo.", "Regata de Ons", "2026-05-23"),
        ("La banda ensaya «El lago». Harán otro concierto el 9 de mayo.", "Concierto", "2026-05-09"),
        ("El coro recupera este mes su fiesta de la siega. Será el 23 de mayo.", "Fiesta de la siega", "2026-05-23"),
        ("Толока на озері триває! Приходьте в суботу, 9 травня.", "Толока", "2026-05-09"),
        ("Студрада посунула «Ніч науки». Тепер вона буде 20 травня.", "Ніч науки", "2026-05-20"),
        ("Село готує «Весну над Удаєм». Захід відбудеться 23 травня.", "Весну над Удаєм", "2026-05-23"),
        ("Учителі готують новий страйк. Його оголосили на 15 травня.", "Новий страйк", "2026-05-15"),
        ("Конкурс тортів переїхав. День той самий: неділя, 31 травня.", "Конкурс тортів", "2026-05-31"),
        ("Похід, який торік зірвала злива, 23 травня веде лісник.", "Похід", "2026-05-23"),
        ("Лекція не 13-го, а 20-го.", "Лекція", "2026-05-20"),
        ("Старт ракети «Січ-5» 20 травня.", "Старт ракети Січ-5", "2026-05-20"),
        ("Вебінар «Податки без паніки»\nЧетвер, 21 травня\n17:00", "Вебінар Податки", "2026-05-21"),
    ],
)
def test_what_the_sentence_before_brings_up(text: str, title: str, day: str) -> None:
    """A verb of "us", "the event" or "the day" stand for what the sentence before names."""
    assert [(name[: len(title)], on) for name, on, _ in told(text, written="2026-05-04")] == [(title, day)]


@pytest.mark.parametrize(
    ("text", "title", "day"),
    [
        ("Hay que devolver los libros el 20 de mayo a más tardar.", "Plazo para devolver los libros", "2026-05-20"),
        ("Las actas deben obrar en secretaría el 20 de mayo como muy tarde.", "Plazo de actas", "2026-05-20"),
        ("El ultimátum de los médicos vence el viernes 8 de mayo.", "Plazo de ultimátum de los", "2026-05-08"),
        (
            "Acordamos que cada socio traiga su llave a más tardar el 25.",
            "Plazo de socio traiga su llave",
            "2026-05-25",
        ),
        ("Ультиматум водіїв спливає 8 травня о 18:00.", "Кінцевий термін: ультиматум водіїв", "2026-05-08"),
        ("Se vota el 7 de junio.", "Votación", "2026-06-07"),
        ("La Corte Suprema escuchará a los peritos el 20 de mayo.", "Corte Suprema escuchará", "2026-05-20"),
        ("El globo podría despegar el 9 de mayo si el viento lo permite.", "Globo podría despegar", "2026-05-09"),
        ("¡Llega la Expo Miel! Del 4 al 6 de junio, en el puerto.", "Expo Miel", "2026-06-04"),
        ("GRAN CHORIZADA\nSábado 20 de junio\nPlaza Mayor\n13:00 h", "Gran chorizada", "2026-06-20"),
    ],
)
def test_limits_and_passives(text: str, title: str, day: str) -> None:
    """A limit may stand behind its day; what has to be done or to arrive is what is due."""
    assert [(name[: len(title)], on) for name, on, _ in told(text, written="2026-05-04")] == [(title, day)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("La primera cata será el 16 de mayo; la segunda, el 13 de junio.", [("Primera cata", 16), ("Cata", 13)]),
        ("Перший тур пройде 16 травня, другий — 13 червня.", [("Перший тур", 16), ("Тур", 13)]),
        ("Os avisamos de que el coro canta el sábado 16 en la ermita.", [("Coro canta en la ermita", 16)]),
        ("Повідомляємо, що збори відбудуться 20 травня.", [("Збори", 20)]),
        ("Котів щепитимуть просто неба. Ветеринар буде там 28 травня.", [("Котів щепитимуть просто неба", 28)]),
        ("Hay que traer el permiso, y la fecha tope es el 23 de mayo.", [("Plazo para traer el permiso", 23)]),
        ("Зустріч учнів, на яку ми кликали вас 24 травня, відкладаємо.", [("Зустріч учнів", 24)]),
        ("Кличемо на виставку. Подивитися її можна буде з 12 до 24 травня.", [("Виставка", 12)]),
        ("Протокол № 7. Бюджет погодили. Вирішили провести толоку 19 травня.", [("Толока", 19)]),
        ("El rally se corre el 22 y 23 de mayo en Vigo.", [("Rally", 22)]),
        ("Un mes de versos. Nos visita la poeta Ana Gil el 17 de mayo.", [("Poeta Ana Gil visita", 17)]),
    ],
)
def test_who_tells_it_and_which_of_several(text: str, found: list[tuple[str, int]]) -> None:
    """Words that only say that it is told are no title; "the second" is what the first is called."""
    assert [(name, int(on[-2:])) for name, on, _ in told(text, written="2026-05-04")] == found
