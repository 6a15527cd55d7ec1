"""Builders of our types that need only be told what matters to a test."""

from dataclasses import fields
from datetime import UTC, date, datetime
from functools import partial
from typing import Any
from uuid import uuid4
from zoneinfo import ZoneInfo

from calfeed.ics import render_piece
from calfeed.model.heard import Heard
from calfeed.model.meeting import Change, ChangeKind, Meeting, Reading, Sighting
from calfeed.model.text import Announcement, Document, Span
from calfeed.model.when import AllDay, Timed, When, Window
from calfeed.store import Store, announcements, heard, meetings
from calfeed.usecases.settle import found_by

NOW = datetime(2026, 1, 1, 16, 20, tzinfo=UTC)


def when_from(starts: str, ends: str | None = None) -> When:
    """The time that words tell of.

    "2026-05-05" is a day, "2026-05-05/2026-05-07" several, "2026-03-01..2026-03-31" a window, and
    "2026-05-05 16:00 Europe/Rome" a moment; `ends` is a local time, "2026-05-05 18:00" or "18:00".
    """
    if ".." in starts:
        first, last = starts.split("..")
        return Window(first=date.fromisoformat(first), last=date.fromisoformat(last))
    if " " not in starts:
        first, _, last = starts.partition("/")
        return AllDay(first=date.fromisoformat(first), last=date.fromisoformat(last or first))
    day, clock, zone = starts.split()
    end = f"{day} {ends}" if ends and " " not in ends else ends
    return Timed(
        start=datetime.fromisoformat(f"{day} {clock}").replace(tzinfo=ZoneInfo(zone)),
        end=datetime.fromisoformat(end).replace(tzinfo=ZoneInfo(zone)) if end else None,
    )


def a_sighting(title: str = "Tea", starts: str = "2026-05-05", *, ends: str | None = None, **more: Any) -> Sighting:
    """What a text says of a meeting; `starts` and `ends` as in `when_from`."""
    quote = more.pop("quote", f"{title} will take place.")
    span = more.pop("quote_span", Span(0, len(quote)))
    return Sighting(title=title, when=when_from(starts, ends), quote=quote, quote_span=span, **more)


def a_meeting(title: str = "Tea", starts: str = "2026-05-05", *, ends: str | None = None, **more: Any) -> Meeting:
    """A meeting that we know of; `starts` and `ends` as in `when_from`."""
    fields: dict[str, Any] = {
        "uid": "meeting-1",
        "created_at": NOW,
        "changed_at": NOW,
        "quote": f"{title} will take place.",
        "said_on": NOW.date(),
    }
    return Meeting(title=title, when=when_from(starts, ends), **(fields | more))


def a_change(
    after: Meeting, kind: ChangeKind = ChangeKind.ADDED, *, before: Meeting | None = None, document: str = "d" * 64
) -> Change:
    """A step in a meeting's history."""
    return Change(kind=kind, before=before, after=after, document=document, words=after.quote, at=after.changed_at)


def an_announcement(text: str = "Tea on 5 May 2026.", *, name: str = "tea.txt", **more: Any) -> Announcement:
    """What arrived, from its text."""
    return Announcement(name=name, data=text.encode(), received_at=more.pop("received_at", NOW), **more)


def keep(store: Store, *known: Meeting, until: date = date(2028, 1, 1)) -> None:
    """Put meetings into a database, each as if an announcement of its own had just added it."""
    with store.write() as tx:
        for meeting in known:
            announcement = an_announcement(f"{meeting.uid} {uuid4()}")
            text = announcement.data.decode()
            document = Document(name=announcement.name, digest=announcement.digest, text=text, blocks=())
            announcements.save_announcement(tx, announcement, document, Reading(written=None), meeting.created_at)
            step = a_change(meeting, document=announcement.digest)
            key = (announcement.digest, 0)
            render = partial(render_piece, public_url="http://calfeed.test")
            meetings.save(tx, [step], until, render, {meeting.uid: key})
            names = [f.name for f in fields(Sighting) if f.name not in {"quote_span", "rules"}]
            told = Sighting(quote_span=Span(0, 0), **{name: getattr(meeting, name) for name in names})
            said = Heard(told=told, document=key[0], number=0, said_on=meeting.said_on or NOW.date())
            heard.save(tx, [said], {key: found_by(said)})
            heard.connect(tx, {meeting.uid: [key]}, ())
