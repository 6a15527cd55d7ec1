"""A sender that dies at its call n to the database or the network, for n = 1, 2, … until it lives through.

python -m tests.jobs.mortal DATABASE_URL MAIL_URL; prints how many of the runs ended in death.
"""

import os
import sys
import traceback
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any, TypeVar

from sqlalchemy import delete, event, insert, select
from sqlalchemy.engine import Engine
from sqlalchemy.engine.default import DefaultDialect

from calfeed.clock import SettableClock
from calfeed.mail.patient import Smtp
from calfeed.mail.smtp import SmtpMailer
from calfeed.store import Store, open_store
from calfeed.store.engine import Single
from calfeed.store.reminder_tables import outbox, subscribers
from calfeed.store.tables import metadata
from calfeed.usecases.arm import arm_ahead
from calfeed.usecases.deps import Deps
from calfeed.usecases.remind import beat, send_due
from tests.builders import a_meeting, keep
from tests.usecases.reminding import at

DUE = at("2026-01-04 12:00")
LONG_AGO = at("2026-01-01 00:00")
READERS = 2
LEASE_OVER = timedelta(seconds=61)
DEATH = 9
T = TypeVar("T")


def readers_of(run: int) -> list[str]:
    """Who is to be reminded in a run."""
    return [f"run{run}-reader{number}@example.org" for number in range(READERS)]


class Doom:
    """Counts calls, and ends the process before one of them: nobody can tell this from just after the one before."""

    def __init__(self, at_call: int) -> None:
        self._left = at_call

    def near(self, *_: object) -> None:
        """One call closer to the end."""
        self._left -= 1
        if self._left == 0:
            os._exit(DEATH)

    def guarding(self, call: Callable[..., T]) -> Callable[..., T]:
        """The call, if it is still made."""

        def doomed(*arguments: Any, **more: Any) -> T:
            self.near()
            return call(*arguments, **more)

        return doomed

    def befall(self) -> None:
        """Watch all that this process says to a database or a mail server from now on."""
        event.listen(Engine, "before_cursor_execute", self.near)
        places: tuple[tuple[type, str], ...] = (
            (DefaultDialect, "do_commit"),
            (DefaultDialect, "do_rollback"),
            (DefaultDialect, "connect"),
            (Single, "run"),
            (Smtp, "send"),
            (Smtp, "receive"),
            (Smtp, "_get_socket"),
        )
        for place, name in places:
            setattr(place, name, self.guarding(getattr(place, name)))


def main(database_url: str, mail_url: str) -> int:
    """Each run in processes forked from this one, which is warm and without connections; how many ended in death."""
    store = open_store(database_url)
    _prepare(store, 0)
    _live(store, mail_url, DUE)
    deaths = 0
    while _dies(store, mail_url, deaths + 1):
        deaths += 1
    return deaths


def _dies(store: Store, mail_url: str, run: int) -> bool:
    """Whether the sender makes so many calls that the one numbered like the run is its end."""
    _in_a_fork(_prepare, store, run)
    code = _in_a_fork(_live, store, mail_url, DUE, Doom(run))
    _in_a_fork(_finish, store, mail_url)
    return code == DEATH


def _in_a_fork(work: Callable[..., None], *arguments: Any) -> int:
    child = os.fork()
    if child == 0:
        try:
            work(*arguments)
            os._exit(0)
        except BaseException:
            traceback.print_exc()
            os._exit(1)
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    if code not in {0, DEATH}:
        raise SystemExit(f"{work.__name__} {arguments} ended with {code}")
    return code


def _prepare(store: Store, run: int) -> None:
    """A meeting whose reminder is due, and its readers; nothing of the run before."""
    row = {"zone": "UTC", "state": "active", "signed_up_at": LONG_AGO, "active_since": LONG_AGO}
    with store.write() as tx:
        for table in reversed(metadata.sorted_tables):
            if table.name not in {"feed", "wishes"}:  # they begin with a row
                tx.connection.execute(delete(table))
        tx.connection.execute(insert(subscribers), [row | {"mailbox": to, "address": to} for to in readers_of(run)])
    keep(store, a_meeting("Tea", "2026-01-05 12:00 UTC", created_at=LONG_AGO, changed_at=LONG_AGO))
    store.close()


def _live(store: Store, mail_url: str, now: datetime, doom: Doom | None = None) -> None:
    """Arm, beat and send until nothing is left to do at this moment."""
    mailer = SmtpMailer(mail_url)
    deps = Deps(clock=SettableClock(now), store=store, mailer=mailer, public_url="https://calfeed.test")
    if doom:
        doom.befall()
    arm_ahead(deps)
    while not beat(deps).idle:
        pass
    while send_due(deps).claimed:
        pass
    mailer.close()
    store.close()


def _finish(store: Store, mail_url: str) -> None:
    """Go on once the leases are over; then each reader has one row in the outbox, marked as sent."""
    _live(store, mail_url, DUE + LEASE_OVER)
    with store.read() as tx:
        states = list(tx.connection.scalars(select(outbox.c.state)))
    assert states == ["sent"] * READERS, states


if __name__ == "__main__":
    print(main(*sys.argv[1:]))
