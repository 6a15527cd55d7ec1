"""How long one document takes to merge into 100 000 stored events, beside the same into 1 000.

    python -m tests.benchmarks.merge [EVENTS]

SQLite, as it is used; reading and parsing are not counted, looking for what the document may speak of, replaying,
keeping and committing are.
"""

import random
import sys
import tempfile
import time
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from statistics import median

from sqlalchemy import insert

from calfeed.clock import SettableClock
from calfeed.mail import MemoryMailer
from calfeed.merge import Cause
from calfeed.model.heard import Heard
from calfeed.model.meeting import Meeting, Sighting
from calfeed.model.text import Span
from calfeed.model.when import AllDay
from calfeed.store import Store, open_store
from calfeed.store.heard import _row
from calfeed.store.heard_tables import sightings, speaks_of
from calfeed.store.rows import meeting_row
from calfeed.store.tables import announcements, meetings
from calfeed.usecases.deps import Deps
from calfeed.usecases.settle import found_by, settle

FIRST = date(2026, 1, 1)
DAYS = 1_000
NOW = datetime(2026, 1, 1, 12, tzinfo=UTC)
ROUNDS = 60
KINDS = ("meeting", "hearing", "briefing", "conference", "vote", "session", "talks", "summit", "workshop", "visit")
OF = (
    "budget", "grain", "security", "energy", "health", "fisheries", "border", "transport", "research", "housing",
    "climate", "trade", "schools", "water", "rail", "ports", "taxes", "pensions", "courts", "police", "museums",
    "forests", "mining", "steel", "insurance", "tourism", "sport", "statistics", "customs", "refugees", "media",
    "elections", "hospitals", "roads", "airports", "banks", "wages", "nutrition", "archives", "universities",
    "libraries", "space", "data", "railways", "vaccines", "floods", "fire", "army", "navy", "cyber", "migration",
    "youth", "families", "heritage", "languages", "patents", "currency", "savings", "markets",
)  # fmt: skip
WHO = (
    "committee", "council", "ministers", "delegates", "experts", "advisors", "mayors", "envoys", "judges", "heads",
    "governors", "scientists", "farmers", "teachers", "editors", "trustees", "members", "partners", "donors",
    "observers",
)  # fmt: skip
PLACES = ("Kyiv", "Brussels", "Vienna", "Geneva", "Paris", "Madrid", "Berlin", "Warsaw", "Rome", "Oslo")


def main() -> None:
    """Print the median time for both sizes, and their ratio."""
    most = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    small, large = measured(1_000), measured(most)
    for events, took in ((1_000, small), (most, large)):
        print(f"{events:>9} events stored   one document merged in {took * 1000:6.1f} ms (median of {ROUNDS})")
    print(f"ratio {large / small:.2f}")


def measured(events: int) -> float:
    """The median seconds of a merge into so many events, spread over the same days."""
    chance = random.Random(7)
    with tempfile.TemporaryDirectory() as folder:
        store = open_store(f"sqlite:///{Path(folder) / 'merge.db'}")
        fill(store, events, chance)
        deps = Deps(clock=SettableClock(NOW), store=store, mailer=MemoryMailer())
        times = []
        for number in range(ROUNDS):
            name = f"{events + number:064}"
            said = [heard(name, at, chance, NOW.date() + timedelta(days=1)) for at in range(3)]
            started = time.perf_counter()
            with store.write() as tx:
                tx.connection.execute(insert(announcements).values(announcement(name)))
                settle(deps, tx, said, Cause(document=name), NOW)
            times.append(time.perf_counter() - started)
        store.close()
    return median(times)


def fill(store: Store, events: int, chance: random.Random) -> None:
    """Put events into the store, each from a document of its own."""
    told = [heard(f"{number:064}", 0, chance, NOW.date()) for number in range(events)]
    rows = []
    for one in told:
        sighting = one.told
        assert isinstance(sighting, Sighting)
        meeting = Meeting(
            uid=one.document[-12:],
            created_at=NOW,
            changed_at=NOW,
            title=sighting.title,
            when=sighting.when,
            place=sighting.place,
            quote=sighting.quote,
            said_on=one.said_on,
            documents=(one.document,),
            sources=(one.document,),
            source_name=one.source_name,
        )
        founder = {"uid": meeting.uid, "founder_document": one.document, "founder_number": 0}
        rows.append(meeting_row(meeting) | founder | {"over_on": meeting.when.last})
    for at in range(0, events, 5_000):
        with store.write() as tx:
            some = told[at : at + 5_000]
            tx.connection.execute(insert(announcements), [announcement(one.document) for one in some])
            tx.connection.execute(insert(meetings), rows[at : at + 5_000])
            tx.connection.execute(insert(sightings), [_row(one, found_by(one)) for one in some])
            links = [{"meeting": o.document[-12:], "document": o.document, "number": 0, "place": 0} for o in some]
            tx.connection.execute(insert(speaks_of), links)


def heard(document: str, number: int, chance: random.Random, said_on: date) -> Heard:
    """A sighting of some meeting on some day."""
    day = FIRST + timedelta(days=chance.randrange(DAYS))
    title = f"{chance.choice(OF)} {chance.choice(WHO)} {chance.choice(KINDS)}".capitalize()
    told = Sighting(
        title=title,
        when=AllDay(first=day, last=day),
        quote=f"The {title} will take place.",
        quote_span=Span(0, 10),
        place=chance.choice(PLACES),
    )
    return Heard(told=told, document=document, number=number, said_on=said_on, source_name=document)


def announcement(digest: str) -> dict[str, object]:
    """A row for a document that says nothing more."""
    about = {"name": "a.txt", "source": "local", "received_at": NOW, "ingested_at": NOW, "data": b"x", "text": "x"}
    return about | {"digest": digest, "warnings": []}


if __name__ == "__main__":
    main()
