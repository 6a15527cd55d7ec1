"""The outbox as its operator looks at it: what waits, what is dead and may be sent again, and how the rest went."""

import logging
import re
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from calfeed.errors import InvalidInputError
from calfeed.model.lateness import Lateness
from calfeed.store import outbox_report
from calfeed.store.outbox_report import DeadMail, DomainResult, Unsent, WaveReport
from calfeed.usecases.deps import Deps

log = logging.getLogger(__name__)

LOOKED_BACK = timedelta(days=7)
MOST_SHOWN = 100
ADDRESS = re.compile(r"([^\s<>@\"'(),;:])[^\s<>@\"'(),;:]*@")


@dataclass(frozen=True, slots=True, kw_only=True)
class OutboxView:
    """What became of the mails: `states` of all, the rest of the last seven days; addresses are masked."""

    at: datetime
    states: dict[str, int]
    oldest: Unsent | None
    dead: tuple[DeadMail, ...]
    domains: tuple[DomainResult, ...]
    dropped: dict[str, int]
    lateness: Lateness
    waves: WaveReport


def view(deps: Deps) -> OutboxView:
    """The outbox now."""
    now = deps.clock()
    since = now - LOOKED_BACK
    with deps.store.read() as tx:
        oldest = outbox_report.oldest_unsent(tx, now)
        return OutboxView(
            at=now,
            states=outbox_report.finished_by_state(tx) | outbox_report.unsent_by_state(tx),
            oldest=oldest and replace(oldest, reason=masked(oldest.reason)),
            dead=tuple(_shown(one) for one in outbox_report.dead_mails(tx, MOST_SHOWN)),
            domains=tuple(outbox_report.by_domain(tx, since, MOST_SHOWN)),
            dropped=outbox_report.dropped_because(tx, since),
            lateness=outbox_report.lateness(tx, since),
            waves=outbox_report.wave_report(tx, since, now),
        )


def send_again(deps: Deps, person: str, row: int) -> None:
    """Try a dead mail anew, from the next second on; InvalidInputError if it isn't dead, or too late by now."""
    now = deps.clock()
    with deps.store.write() as tx:
        if not outbox_report.send_again(tx, row, now):
            raise InvalidInputError("that mail is not dead any more, or what it tells is over: it is not sent again")
    log.info("mail to be sent again  row=%d person=%s", row, person)


def masked(words: str) -> str:
    """The words with each mail address cut to its first letter and its domain: a…@example.org."""
    return ADDRESS.sub(r"\1…@", words)


def _shown(dead: DeadMail) -> DeadMail:
    return replace(dead, address=masked(dead.address), reason=masked(dead.reason))
