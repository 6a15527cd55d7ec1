"""Reads what comes back of our mail: who can't be reached gets no more, who complains is unsubscribed.

mailbox → report → the subscriber whom its signed address names → suppressed
"""

import logging
import re
import ssl
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from calfeed.errors import FetchError, StoreError
from calfeed.fetch.returned import MAILS_MOST, read_unread
from calfeed.mail.report import Report, report_from
from calfeed.mail.returns import Claim
from calfeed.model.refusal import is_about_mailbox
from calfeed.store import Tx, bounces, subscribers, tokens
from calfeed.store.tokens import Purpose
from calfeed.usecases.deps import Deps

log = logging.getLogger(__name__)

EVERY = timedelta(minutes=1)
LOOKS_MOST = 20  # in one turn, of fifty mails each
LATEST = timedelta(days=15)  # servers try for five days; what comes later is somebody's forgery or archive
LATELY = timedelta(days=30)
AHEAD = timedelta(minutes=5)  # by which another machine's clock may be fast
LINK = re.compile(r"^List-Unsubscribe:.*/unsubscribe/([\w-]{20,100})>", re.I | re.M)


@dataclass(slots=True, kw_only=True)
class BounceReport:
    """What came back: mails read, those that count, subscribers that get no more mail, and those who complained."""

    read: int = 0
    counted: int = 0
    suppressed: int = 0
    complaints: int = 0


def read_bounces(
    deps: Deps, *, stopping: Callable[[], bool] = lambda: False, context: ssl.SSLContext | None = None
) -> BounceReport:
    """Read the unread reports, if it is time and nobody else does. A mailbox that can't be read is noted."""
    report = BounceReport()
    if deps.bounces is None or not _is_turn(deps):
        return report
    trouble = ""
    try:
        for _ in range(LOOKS_MOST):
            seen = read_unread(deps.bounces, deps.guard, lambda octets: _take(deps, octets, report), context=context)
            if seen < MAILS_MOST or stopping():
                break
    except FetchError as wrong:
        trouble = str(wrong)
        log.warning("bounces not read  error=%s", trouble)
    with deps.store.write() as tx:
        bounces.note_look(tx, deps.clock(), trouble)
    if report.read:
        facts = (report.read, report.counted, report.suppressed, report.complaints)
        log.info("bounces read  mails=%d counted=%d suppressed=%d complaints=%d", *facts)
    return report


def came_back(deps: Deps) -> int:
    """How many mails came back lately."""
    with deps.store.read() as tx:
        return bounces.count(tx, deps.clock() - LATELY)


def _is_turn(deps: Deps) -> bool:
    with deps.store.write() as tx:
        return bounces.take_turn(tx, deps.clock(), EVERY)


def _take(deps: Deps, octets: bytes, report: BounceReport) -> None:
    report.read += 1
    try:
        said = report_from(octets)
        if said is None:
            return
        with deps.store.write() as tx:
            _count(deps, tx, said, report)
    except StoreError:
        raise  # the mail stays unread
    except Exception:  # whatever one mail holds must not keep the others
        log.exception("bounce not read")


def _count(deps: Deps, tx: Tx, said: Report, report: BounceReport) -> None:
    now = deps.clock()
    if said.is_complaint:
        # Who complains is told by the secret link in the mail that they complain of.
        found = LINK.search(said.returned)
        token = tokens.find(tx, Purpose.UNSUBSCRIBE, found[1], now) if found else None
        if token is not None:
            subscribers.leave(tx, token.subscriber, now)
            report.complaints += 1
            log.info("complaint  subscriber=%d", token.subscriber)
        return
    claim = _claim(deps, tx, said, now) if is_about_mailbox(said.status) else None
    if claim is None:
        return
    report.counted += 1
    if bounces.note(tx, claim.subscriber, claim.sent_at, said.status, now):
        report.suppressed += 1
        log.warning("subscriber suppressed  id=%d", claim.subscriber)


def _claim(deps: Deps, tx: Tx, said: Report, now: datetime) -> Claim | None:
    """Whose mail came back, by the first address that we made ourselves for who they are now, not long ago."""
    if deps.returns is None:
        return None
    for claim in deps.returns.claims(f"{said.sent_to}\n{said.returned}"):
        address = subscribers.address_of(tx, claim.subscriber)
        if address and deps.returns.vouches(claim, address) and now - LATEST < claim.sent_at < now + AHEAD:
            return claim
    return None
