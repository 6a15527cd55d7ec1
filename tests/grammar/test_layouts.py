"""What is on, line by line, in every layout that a notice may have: the same five events must come out of each."""

from datetime import UTC, date, datetime
from typing import Any

import pytest

from calfeed import grammar, reading
from calfeed.grammar.output import as_json
from calfeed.model.text import Announcement, Stamp, StampOrigin

WRITTEN = date(2025, 6, 2)
DAYS = ("2025-06-16", "2025-06-17", "2025-06-18", "2025-06-19", "2025-06-20")
# The head of a notice, the days, an hour, and what is on.
NOTICES = {
    "en": (
        "Portree Community Hall\nPosted 2 June 2025\n\nWHAT IS ON",
        ("Monday 16 June", "Tuesday 17 June", "Wednesday 18 June", "Thursday 19 June", "Friday 20 June"),
        "9:30",
        (
            "Meeting of the budget committee",
            "Harbour safety workshop",
            "Mira Holt: the seagrass atlas",
            "Beavers, bogs and budgets",
            "The Mayor opens the new slipway",
        ),
    ),
    "de": (
        "Gemeinde Neuhaus\n2. Juni 2025\n\nVERANSTALTUNGEN",
        ("Montag, 16. Juni", "Dienstag, 17. Juni", "Mittwoch, 18. Juni", "Donnerstag, 19. Juni", "Freitag, 20. Juni"),
        "9:30 Uhr",
        (
            "Chorprobe der Kantorei",
            "Arbeitskreis Hafensicherheit",
            "Mira Holt: Der Seegrasatlas",
            "Biber, Moore und Haushalte",
            "Der Bürgermeister eröffnet die Slipanlage",
        ),
    ),
    "fr": (
        "Commune de Plouhinec\n2 juin 2025\n\nAGENDA",
        ("Lundi 16 juin", "Mardi 17 juin", "Mercredi 18 juin", "Jeudi 19 juin", "Vendredi 20 juin"),
        "9h30",
        (
            "Répétition de la chorale",
            "Atelier sécurité du port",
            "Mira Holt : l’atlas des herbiers",
            "Castors, tourbières et budgets",
            "Le maire inaugure la nouvelle cale",
        ),
    ),
    "es": (
        "Ayuntamiento de Laredo\n2 de junio de 2025\n\nAGENDA",
        (
            "Lunes, 16 de junio",
            "Martes, 17 de junio",
            "Miércoles, 18 de junio",
            "Jueves, 19 de junio",
            "Viernes, 20 de junio",
        ),
        "9:30",
        (
            "Ensayo del coro",
            "Taller de seguridad portuaria",
            "Mira Holt: el atlas de las praderas",
            "Castores, turberas y presupuestos",
            "El alcalde inaugura la nueva rampa",
        ),
    ),
    "uk": (
        "Дубенська громада\n2 червня 2025 року\n\nАФІША",
        (
            "Понеділок, 16 червня",
            "Вівторок, 17 червня",
            "Середа, 18 червня",
            "Четвер, 19 червня",
            "П’ятниця, 20 червня",
        ),
        "09:30",
        (
            "Репетиція хору",
            "Семінар з безпеки порту",
            "Мирослава Гольт: атлас водоростей",
            "Бобри, болота й бюджети",
            "Мер відкриває новий причал",
        ),
    ),
}
LINES = (
    "{day}\n{hour} {what}",
    "{day}\n\n{hour} {what}",
    "{day}\n{hour}. {what}",
    "{day}\n{hour}: {what}",
    "{day}\n{hour} – {what}",
    "{day}\n* {hour} {what}",
    "{day}\n- {hour}: {what}",
    "{day}:\n{hour} {what}",
    "{day}\n{what}, {hour}",
    "{day}\n{what} ({hour})",
    "{day}\n{what} – {hour}",
    "{day}\n{what}\n{hour}",
    "{day}\n{hour}\n{what}",
    "{day}, {hour}\n{what}",
    "{what}\n{day}, {hour}",
    "{what}\n{day}\n{hour}",
    "{day}, {hour}: {what}",
    "{day}, {hour}, {what}",
    "{day}: {what}, {hour}",
    "{day} – {what}, {hour}",
    "{day}  {what}  {hour}",
    "{day} {hour} {what}",
    "{day}. {what}. {hour}.",
    "{what}: {day}, {hour}",
    "{what} – {day}, {hour}",
    "{what}, {day}, {hour}",
    "{what} ({day}, {hour})",
    "* {day}: {what} ({hour})",
    "- {day}, {hour} – {what}",
    "{day} | {hour} | {what}",
    "{day}\t{hour}\t{what}",
    "[{day}, {hour}] {what}",
)
PAGES = (
    "<ul>{}</ul>", "<li>{day}, {hour}: {what}</li>",
    "<table>{}</table>", "<tr><td>{day}</td><td>{hour}</td><td>{what}</td></tr>",
    "<table>{}</table>", "<tr><td>{day}<br>{hour}</td><td><strong>{what}</strong></td></tr>",
    "{}", "<h3>{what}</h3><p>{day}, {hour}</p>",
    "{}", "<h3>{day}</h3><ul><li>{hour} {what}</li></ul>",
    "<dl>{}</dl>", "<dt>{day}</dt><dd>{hour}: {what}</dd>",
    "{}", "<div class='card'><div>{day}</div><div>{hour}</div><h4><a href='/e'>{what}</a></h4></div>",
    "{}", "<div class='card'><h4><a href='/e'>{what}</a></h4><div>{day}</div><div>{hour}</div></div>",
    "<p>{}</p>", "{day}, {hour}: {what}<br>",
    "{}", "<p><strong>{what}</strong><br>{day}, {hour}</p>",
)  # fmt: skip


@pytest.mark.parametrize("between", ["\n", "\n\n"], ids=["close", "apart"])
@pytest.mark.parametrize("line", LINES)
@pytest.mark.parametrize("language", NOTICES)
def test_a_notice(language: str, line: str, between: str) -> None:
    """Whatever comes first, with or without blank lines between the entries: each is on its day at its hour."""
    head, days, hour, what = NOTICES[language]
    entries = [line.format(day=day, hour=hour, what=name) for day, name in zip(days, what, strict=True)]
    _expect(f"{head}\n\n{between.join(entries)}\n", "notice.txt", what)


@pytest.mark.parametrize(("box", "entry"), [*zip(PAGES[::2], PAGES[1::2], strict=True)])
@pytest.mark.parametrize("language", NOTICES)
def test_a_page(language: str, box: str, entry: str) -> None:
    """The same as lists, tables, headings and cards of a page."""
    head, days, hour, what = NOTICES[language]
    entries = "".join(entry.format(day=day, hour=hour, what=name) for day, name in zip(days, what, strict=True))
    place, posted, _, title = head.split("\n")
    page = f"<h1>{title}</h1><p>{posted}</p>{box.format(entries)}<footer>{place}</footer>"
    _expect(f"<!doctype html><html lang='{language}'><body><main>{page}</main></body></html>", "page.html", what)


def _expect(text: str, name: str, what: tuple[str, ...]) -> None:
    found = {event["start"][:16]: event["title"] for event in _events(text, name)}
    assert sorted(found) == [f"{day}T09:30" for day in DAYS]
    for day, words in zip(DAYS, what, strict=True):
        told = words.split()[-1].casefold().removesuffix(".")
        assert (
            told in found[f"{day}T09:30"].casefold() or words.split()[1].casefold() in found[f"{day}T09:30"].casefold()
        )


def _events(text: str, name: str) -> list[dict[str, Any]]:
    received = datetime(2025, 6, 2, tzinfo=UTC)
    document = reading.read(Announcement(name=name, data=text.encode(), received_at=received))
    events: list[dict[str, Any]] = as_json(
        grammar.parse(document, fallback=Stamp(on=WRITTEN, origin=StampOrigin.CALLER)), document
    )["events"]
    return events
