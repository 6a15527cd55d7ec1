"""The outbox as its operator looks at it: what waits, what is dead and may be sent again, and how the rest went."""

import logging
import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import NamedTuple

from calfeed.errors import InvalidInputError
from calfeed.model.lateness import NAMES, Lateness
from calfeed.store import Tx, mail_results, outbox_report
from calfeed.store.mail_results import Result
from calfeed.store.outbox_report import DEAD, ENDS, SENT, DeadMail, Unsent, WaveReport
from calfeed.usecases.deps import Deps

log = logging.getLogger(__name__)

LOOKED_BACK = timedelta(days=6)  # before today
SETTLED = timedelta(minutes=1)  # what is older is written: no transaction lasts longer
MOST_SHOWN = 100
ADDRESS = re.compile(r"([^\s<>@\"'(),;:])[^\s<>@\"'(),;:]*@")


class DomainResult(NamedTuple):
    """What became of the mails to one domain; `put_off` counts tries, the others mails."""

    domain: str
    sent: int
    put_off: int
    dead: int


@dataclass(frozen=True, slots=True, kw_only=True)
class OutboxView:
    """What waits and is dead now, and what became of the mails in the last seven days; addresses are masked."""

    at: datetime
    unsent: dict[str, int]
    ended: dict[str, int]
    oldest: Unsent | None
    dead: tuple[DeadMail, ...]
    revivable: int
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
        found = mail_results.results(tx, since)
        return OutboxView(
            at=now,
            unsent=outbox_report.unsent_by_state(tx),
            ended=ended(found),
            oldest=oldest and replace(oldest, reason=masked(oldest.reason)),
            dead=tuple(_shown(one) for one in outbox_report.dead_mails(tx, MOST_SHOWN)),
            revivable=outbox_report.revivable(tx, now),
            domains=_by_domain(tx, found)[:MOST_SHOWN],
            dropped=outbox_report.dropped_because(tx, since),
            lateness=lateness(found),
            waves=outbox_report.wave_report(tx, since, now),
        )


def gather(deps: Deps) -> None:
    """Add the mails that were finished more than a minute ago to the sums."""
    until = deps.clock() - SETTLED
    more = True
    while more:
        with deps.store.write() as tx:
            more = mail_results.gather(tx, until)


def ended(found: Iterable[Result]) -> dict[str, int]:
    """How many mails ended in each state."""
    number = Counter(dict.fromkeys(ENDS, 0))
    for one in found:
        number[one.outcome] += one.mails
    return dict(number)


def lateness(found: Iterable[Result]) -> Lateness:
    """How late the mails left that were sent."""
    numbers, seconds = [0] * len(NAMES), 0.0
    for one in found:
        if one.outcome == SENT:
            numbers[one.step] += one.mails
            seconds += one.seconds
    return Lateness(tuple(numbers), seconds)


def send_again(deps: Deps, person: str, row: int | None = None) -> None:
    """Try a dead mail anew, or all of them, in the next second; InvalidInputError if it isn't dead, or too late."""
    now = deps.clock()
    with deps.store.write() as tx:
        number = outbox_report.send_again(tx, row, now)
    if not number:
        raise InvalidInputError("that mail is not dead any more, or what it tells is over: it is not sent again")
    log.info("mails to be sent again  row=%s number=%d person=%s", row or "all", number, person)


def masked(words: str) -> str:
    """The words with each mail address cut to its first letter and its domain: a…@example.org."""
    return ADDRESS.sub(r"\1…@", words)


def _by_domain(tx: Tx, found: Iterable[Result]) -> tuple[DomainResult, ...]:
    """First where most was given up or put off, then where most was sent."""
    sums: dict[str, Counter[str]] = defaultdict(Counter)
    for one in found:
        sums[one.domain].update({one.outcome: one.mails, "put_off": one.put_off})
    for domain, tries in mail_results.put_off_now(tx).items():
        sums[domain]["put_off"] += tries
    domains = (DomainResult(name, its[SENT], its["put_off"], its[DEAD]) for name, its in sums.items())
    return tuple(sorted(domains, key=lambda one: (-one.dead - one.put_off, -one.sent, one.domain)))


def _shown(dead: DeadMail) -> DeadMail:
    return replace(dead, address=masked(dead.address), reason=masked(dead.reason))
