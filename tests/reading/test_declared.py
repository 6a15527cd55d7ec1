"""Events in a page's data."""

from datetime import UTC, date, datetime, time

import pytest

from calfeed.model.text import Announcement, Declared
from calfeed.reading import read


def declared(html: str) -> tuple[Declared, ...]:
    """The declared events of a page."""
    at = datetime(2026, 1, 1, tzinfo=UTC)
    return read(Announcement(name="a.html", data=f"<html>{html}</html>".encode(), received_at=at)).declared


def linked(json: str) -> str:
    """A page with a JSON-LD script."""
    return f'<head><script type="application/ld+json">{json}</script></head><body><p>Hello, all of you.</p></body>'


def test_json_ld() -> None:
    """Name, days, hours, place and cancellation of an event, also inside a graph."""
    event = (
        '{"@type":"MusicEvent","name":"Late Tide","startDate":"2026-03-12T19:30:00+01:00","endDate":"2026-03-12T22:00",'
        '"location":{"name":"Pier"},"eventStatus":"https://schema.org/EventCancelled"}'
    )
    expected = Declared(
        name="Late Tide",
        first=date(2026, 3, 12),
        last=date(2026, 3, 12),
        start=time(19, 30),
        end=time(22),
        place="Pier",
        cancelled=True,
    )
    assert declared(linked(event)) == (expected,)
    assert declared(linked(f'{{"@graph":[{{"@type":"WebPage"}},{event}]}}')) == (expected,)


def test_microdata() -> None:
    """An element with the type of an event and its properties."""
    html = (
        '<body><div itemscope itemtype="https://schema.org/Event"><span itemprop="name">Lamp fair</span>'
        '<time itemprop="startDate" datetime="2026-03-12">Thursday</time></div></body>'
    )
    assert [(e.name, e.first) for e in declared(html)] == [("Lamp fair", date(2026, 3, 12))]


@pytest.mark.parametrize(
    "json",
    [
        "{",
        "[]",
        "null",
        '"x"',
        '{"@type":"Article","name":"x","startDate":"2026-03-12"}',
        '{"@type":"Event","name":7,"startDate":"2026-03-12"}',
        '{"@type":"Event","name":"x","startDate":"2026-02-30"}',
        '{"@type":"Event","name":"x","startDate":"0001-01-01"}',
        '{"@graph":{"@type":"Event"}}',
        "[" * 3000,
    ],
)
def test_other_data(json: str) -> None:
    """What is broken, or no event with a name and a day, is nothing."""
    assert declared(linked(json)) == ()
