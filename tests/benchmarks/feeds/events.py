"""Databases full of meetings that are to come, filled in bulk by the store's own door."""

import random
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from functools import partial
from zoneinfo import ZoneInfo

from calfeed.clock import system_clock
from calfeed.ics import render_piece
from calfeed.model.meeting import Change, ChangeKind, Evidence, Field, Meeting, Reading
from calfeed.model.text import Announcement, Document, Span
from calfeed.model.when import AllDay, Timed
from calfeed.store import Store, announcements, meetings, open_store
from tests.benchmarks.merge import KINDS, OF, WHO

DAYS = 300
TOLD_AT_ONCE = 1_000
ZONES = [ZoneInfo(name) for name in ("Europe/Kyiv", "Europe/Vienna", "America/New_York")]
TOWNS = (
    ("North", "South", "East", "West", "Upper", "Lower", "New", "Old", "Great", "Little"),
    ("bridge", "bury", "field", "ford", "ham", "mouth", "port", "stead", "ton", "wick"),
)
RENDER = partial(render_piece, public_url="https://calfeed.example")


def fill(url: str, count: int, towns: int = 1) -> None:
    """Put so many meetings into a new database, a thousand by each announcement, spread evenly over towns."""
    now, chance = system_clock(), random.Random(7)
    store = open_store(url)
    for first in range(0, count, TOLD_AT_ONCE):
        numbers = range(first, min(first + TOLD_AT_ONCE, count))
        _keep(store, [_meeting(number, town(number % towns), now, chance) for number in numbers], now)
    store.close()


def town(number: int) -> str:
    """The name of a town, one word, one of a hundred."""
    return TOWNS[0][number // 10] + TOWNS[1][number % 10]


def uid(number: int) -> str:
    """The UID of a meeting."""
    return f"{number:032x}"


def change(store: Store, number: int, times: int) -> None:
    """Give a meeting another title, as its announcement would."""
    now = system_clock()
    with store.write() as tx:
        before = meetings.by_uid(tx, uid(number))
        assert before is not None
        after = replace(before, title=f"Changed {times}", sequence=before.sequence + 1, changed_at=now)
        step = Change(kind=ChangeKind.DETAILS, before=before, after=after, at=now, document=before.documents[0])
        meetings.save(tx, [step], _until(now), RENDER)


def _keep(store: Store, told: list[Meeting], now: datetime) -> None:
    text = "\n".join(meeting.quote for meeting in told)
    announcement = Announcement(name="events.txt", data=text.encode(), received_at=now, source="local")
    digest = announcement.digest
    document = Document(name=announcement.name, digest=digest, text=text, blocks=())
    steps, at = [], 0
    for meeting in told:
        evidence = tuple(_evidence(meeting, at, digest))
        after = replace(meeting, evidence=evidence, documents=(digest,), sources=("local",))
        steps.append(Change(kind=ChangeKind.ADDED, before=None, after=after, at=now, document=digest))
        at += len(meeting.quote) + 1
    with store.write() as tx:
        announcements.save_announcement(tx, announcement, document, Reading(written=None, language="en"), now)
        meetings.save(tx, steps, _until(now), RENDER)


def _meeting(number: int, place: str, now: datetime, chance: random.Random) -> Meeting:
    """A meeting on some day to come: every third without an hour, the others of two hours."""
    topic, who, kind = chance.choice(OF), chance.choice(WHO), chance.choice(KINDS)
    day = now.date() + timedelta(days=1 + chance.randrange(DAYS))
    start = datetime.combine(day, time(chance.randrange(8, 18)), chance.choice(ZONES))
    title = f"{topic.capitalize()} {who} {kind}"
    return Meeting(
        uid=uid(number),
        created_at=now,
        changed_at=now,
        title=title,
        when=Timed(start=start, end=start + timedelta(hours=2)) if number % 3 else AllDay(first=day, last=day),
        quote=f"The {title} (no. {number}) will take place in {place} on {day:%d %B %Y}, the {who} said in writing.",
        place=place,
        participants=(f"{who} of {place}", f"{topic} {chance.choice(WHO)}"),
        topic=topic,
        source_name="The council's press office",
        source_url=f"https://council.example/press/{number}",
        said_on=now.date(),
    )


def _evidence(meeting: Meeting, at: int, document: str) -> list[Evidence]:
    words = {Field.WHAT: meeting.title, Field.WHERE: meeting.place or ""}
    found = {field: (word, at + meeting.quote.index(word)) for field, word in words.items()}
    return [
        Evidence(field=field, words=word, span=Span(start, start + len(word)), document=document)
        for field, (word, start) in found.items()
    ]


def _until(now: datetime) -> date:
    return now.date() + timedelta(days=2 * DAYS)
