"""Readers in bulk, as if they had signed up long ago, and the meeting that they are reminded of."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import insert

from calfeed.model.meeting import Meeting
from calfeed.store import Store, open_store
from calfeed.store.reminder_tables import subscribers
from tests.builders import a_meeting
from tests.usecases.reminding import Service, at

ZONES = ("UTC", "Europe/Kyiv", "Europe/Rome", "America/New_York", "Asia/Tokyo")
LEAD = timedelta(days=1)
LONG_AGO = at("2025-12-01 00:00")
AT_ONCE, DOMAINS = 50_000, 50


@contextmanager
def filled(url: str, people: int) -> Iterator[Store]:
    """A database of so many readers, who want what one wants who chose nothing: a day and an hour before."""
    same = {"state": "active", "signed_up_at": LONG_AGO, "active_since": LONG_AGO}
    store = open_store(url)
    for start in range(0, people, AT_ONCE):
        names = ((n, f"reader{n}@d{n % DOMAINS}.example") for n in range(start, min(start + AT_ONCE, people)))
        rows = [same | {"mailbox": name, "address": name, "zone": ZONES[n % len(ZONES)]} for n, name in names]
        with store.write() as tx:
            tx.connection.execute(insert(subscribers), rows)
    yield store
    store.close()


def tea(due: datetime, **more: Any) -> Meeting:
    """A meeting whose first reminder is due at that moment."""
    starts = f"{(due + LEAD).astimezone(UTC):%Y-%m-%d %H:%M:%S} UTC"
    return a_meeting("Tea", starts, place="Kyiv", participants=("NATO", "EU"), created_at=LONG_AGO, **more)


def mail(url: str) -> bytes:
    """The octets of a reminder of it."""
    due = at("2026-01-04 12:00")
    with filled(url, 1) as store:
        service = Service(store)
        service.add(tea(due))
        service.clock.set(due)
        service.tick()
        return service.mailer.sent[0].octets
