"""Cards: what is on, when, and more about it, in the elements and the orders that pages and mails have."""

from datetime import UTC, date, datetime

import pytest

from calfeed import grammar, reading
from calfeed.grammar.output import as_json
from calfeed.model.text import Announcement, Stamp, StampOrigin

NAMES = {
    "en": ("Certificate rotation", "Beavers, bogs and budgets"),
    "de": ("Zertifikatswechsel", "Biber, Moore und Haushalte"),
    "fr": ("Atelier sécurité du port", "Castors, tourbières et budgets"),
    "es": ("Taller de seguridad", "Castores, turberas y presupuestos"),
    "uk": ("Семінар з безпеки порту", "Бобри, болота й бюджети"),
}
WHENS = {
    "en": ("10 Mar 2026, 06:00 – 06:15 UTC", "April 12 – 19, 2026"),
    "de": ("Dienstag, 10. März, 19.30 Uhr", "12. bis 19. April"),
    "fr": ("Mardi 10 mars, 19h30", "Du 12 au 19 avril"),
    "es": ("Martes 10 de marzo, 19:30 h", "Del 12 al 19 de abril"),
    "uk": ("Вівторок, 10 березня, 19:30", "12–19 квітня"),
}
MORE = {
    "en": "The certificate of the gateway will be replaced.",
    "de": "Wir schauen auf die Zahlen des Vorjahres.",
    "fr": "Nous regarderons les chiffres de l’an dernier.",
    "es": "Repasaremos las cifras del año pasado.",
    "uk": "Ми подивимося на торішні цифри.",
}
LAYOUTS = (
    "<h3>{name}</h3><p><b>{when}</b></p><p>{more}</p>",
    "<h3>{name}</h3><h5>{when}</h5><p>{more}</p>",
    "<h4>{name}</h4><time>{when}</time><p>{more}</p>",
    "<div>{when}</div><h3>{name}</h3><p>{more}</p>",
    "<p><b>{name}</b></p><p>{when}</p><p>{more}</p>",
    "<h3>{name}</h3><p>{more}</p><p>{when}</p>",
)


def events(text: str, name: str) -> list[tuple[str, str, str]]:
    """The day, the title and the status of each event that a document announces."""
    announcement = Announcement(name=name, data=text.encode(), received_at=datetime(2026, 3, 2, tzinfo=UTC))
    document = reading.read(announcement)
    found = grammar.parse(document, fallback=Stamp(on=date(2026, 3, 2), origin=StampOrigin.CALLER))
    told = as_json(found, document)["events"]
    assert isinstance(told, list)
    return [(str(one["start"])[:10], one["title"], one["status"]) for one in told]


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("language", NAMES)
def test_a_card_is_named_by_its_heading(language: str, layout: str) -> None:
    """What stands in the heading of a card is on when its date says, whatever is told of it below."""
    told = zip(NAMES[language], WHENS[language], strict=True)
    cards = "".join(layout.format(name=name, when=when, more=MORE[language]) for name, when in told)
    found = events(f'<html lang="{language}"><body><h1>Portree</h1>{cards}</body></html>', "page.html")
    days = ("2026-03-10", "2026-04-12")
    assert [day for day, _, _ in found] == list(days)
    assert all(name in title for (_, title, _), name in zip(found, NAMES[language], strict=True))


def test_a_card_says_that_its_event_is_off() -> None:
    """A mark behind the name is the status and no part of the title."""
    cards = "".join(
        f"<h3>{name}</h3><p>{when}</p>"
        for name, when in (
            ("Salt-Water Moon – CANCELLED", "10 March, 7.30 pm"),
            ("Moss and peat (sold out)", "12 March"),
        )
    )
    off, full = events(f"<html><body><h1>Portree</h1>{cards}</body></html>", "page.html")
    assert off[2] == "cancelled"
    assert "CANCELLED" not in off[1]
    assert full[2] == "confirmed"
    assert "sold" not in full[1]


def test_the_days_of_a_diary_are_no_cards() -> None:
    """A line between two days belongs to the one above it."""
    text = "Portree\n\nMonday 9 March\n\nBeavers, bogs and budgets\n\nTuesday 10 March\n\nHarbour workshop\n"
    assert ("2026-03-10", "Beavers, bogs and budgets", "confirmed") not in events(text, "x.txt")


def test_a_post_is_not_dated_by_a_stretch_of_hours() -> None:
    """ "Tue, Mar 10 · 6:00 PM – 7:30 PM" is when something is on, not when the text was posted."""
    page = "<html><body><h1>Portree</h1><h3>Moss walk</h3><p>Tue, Mar 10 · 6:00 PM – 7:30 PM</p></body></html>"
    assert [day for day, _, _ in events(page, "page.html")] == ["2026-03-10"]
