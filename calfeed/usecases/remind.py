"""Reminds: fans waves out into the outbox, and sends what is due.

arm → waves → beat → outbox → send_due → mailer
"""

import logging
import secrets
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from calfeed.errors import CalfeedError, StoreAwayError
from calfeed.mail.mailer import Outcome, Verdict
from calfeed.model.domain import STUCK_PAUSE, pause_after, rest, weight
from calfeed.model.hold import Hold
from calfeed.model.meeting import Meeting, Status
from calfeed.model.outbox import Reminder, next_try_at
from calfeed.model.wave import MailKind, Wave
from calfeed.model.when import Timed
from calfeed.store import Tx, beats, domains, meetings, outbox, subscribers, waves, wishes
from calfeed.store.turns import Turns
from calfeed.usecases.bundle import Bundle, claimed
from calfeed.usecases.deps import Deps
from calfeed.usecases.digests import letter_of_digest
from calfeed.usecases.letters import ONE_BY_ONE, Dropped, Letter, Letters, letter_of_question
from calfeed.usecases.waiting import might_wait, waits

log = logging.getLogger(__name__)

FOLLOWERS_A_BEAT = 2_000
MAILS_A_CLAIM = 200
UNMADE_PAUSE = timedelta(minutes=5)
MARK_AGAIN_SECONDS = 0.5


@dataclass(frozen=True, slots=True, kw_only=True)
class BeatReport:
    """What a beat did: mails put into the outbox, people a closed wave no longer reached; idle if nothing was due."""

    enqueued: int = 0
    dropped: int = 0
    idle: bool = False


@dataclass(slots=True, kw_only=True)
class SendReport:
    """What became of the mails that were due; `claimed` is how many were."""

    claimed: int = 0
    sent: int = 0
    dropped: int = 0
    later: int = 0
    refused: int = 0
    unreachable: bool = False


@dataclass(slots=True)
class Errand:
    """What a sender is at, for whoever watches it: the row under way, since when, and its time with each domain.

    `rows` are those it holds, `failing` the domains that failed last, `letters` writes its mails; `stopping` says
    whether the process is to end.
    """

    lease: str = ""
    rows: list[int] = field(default_factory=list)
    row: int = 0
    domain: str = ""
    since: float | None = None
    spent: dict[str, float] = field(default_factory=dict)
    failing: set[str] = field(default_factory=set)
    letters: Letters = field(default_factory=Letters)
    stopping: Callable[[], bool] = lambda: False

    @property
    def waiting(self) -> float:
        """For how many seconds it has been waiting for the mail server."""
        return 0.0 if self.since is None else time.monotonic() - self.since


def beat(deps: Deps) -> BeatReport:
    """Serve the wave that has been due longest: its next followers, or its end."""
    now = deps.clock()
    with deps.store.read() as tx:
        if not waves.due(tx, now):
            return BeatReport(idle=True)
    wave = None
    try:
        with deps.store.write() as tx:
            wave = waves.claim_due(tx, now)
            return _serve(tx, wave, now) if wave else BeatReport(idle=True)
    except CalfeedError:
        raise
    except Exception:  # one wave that can't be served must not keep the others
        if wave is None:
            raise
        log.exception("wave not served  uid=%s lead=%s", wave.uid, wave.lead)
        with deps.store.write() as tx:
            waves.put_off(tx, wave, now + UNMADE_PAUSE)
        return BeatReport()


def mark_beat(deps: Deps) -> None:
    """Leave a sign of life in the database."""
    now = deps.clock()
    with deps.store.write() as tx:
        beats.mark(tx, now)


def beat_age(deps: Deps) -> timedelta | None:
    """How long ago a scheduler last showed that it lives; None if none ever did."""
    now = deps.clock()
    with deps.store.read() as tx:
        last_at = beats.last_at(tx)
    return max(now - last_at, timedelta()) if last_at else None


def send_due(
    deps: Deps,
    limit: int = MAILS_A_CLAIM,
    stopping: Callable[[], bool] = lambda: False,
    errand: Errand | None = None,
) -> SendReport:
    """Send the mails that are due; a repeat only where the server's answer, or our note of it, was lost."""
    report, errand = SendReport(), errand or Errand()
    now, errand.lease, errand.spent = deps.clock(), secrets.token_hex(8), {}
    with deps.store.read() as tx:
        if not outbox.due(tx, now):
            return report
    with deps.store.write() as tx:
        bundle = claimed(tx, errand.lease, limit, now)
        errand.rows, errand.failing = list(bundle.held), domains.failing(tx)
    report.claimed = len(bundle.held)
    with deps.store.single() as single:
        turns = Turns(single, errand.lease)
        while bundle.waiting and not (stopping() or report.unreachable):
            _send(deps, bundle, turns, bundle.waiting[-1], errand, report)
    bundle.give_back(deps)
    return report


def pass_on(deps: Deps, errand: Errand) -> None:
    """Let another sender have what this one holds beside the mail under way, whose domain is left alone meanwhile."""
    now = deps.clock()
    log.warning("mail server is slow  row=%d domain=%s seconds=%.0f", errand.row, errand.domain, errand.waiting)
    with deps.store.write() as tx:
        outbox.release(tx, errand.lease, [row for row in errand.rows if row != errand.row])
        domains.put_off(tx, errand.domain, "", now + STUCK_PAUSE)


def give_back(deps: Deps, errand: Errand) -> None:
    """Let others have what an errand still holds that an error has ended."""
    with deps.store.write() as tx:
        outbox.release(tx, errand.lease, errand.rows)


def free_leases(deps: Deps) -> int:
    """Free what a killed process had claimed; only for who knows that no other process sends."""
    with deps.store.write() as tx:
        return outbox.release_all(tx)


def _serve(tx: Tx, wave: Wave, now: datetime) -> BeatReport:
    meeting = meetings.by_uid(tx, wave.uid) if wave.uid else None
    wanting = _wanting(tx, wave, meeting)
    if reason := _over(wave, meeting, now):
        dropped = outbox.unserved(tx, wave, wanting)
        waves.close(tx, wave, now, reason, dropped=dropped)
        log.info("wave closed  uid=%s lead=%s reason=%s dropped=%d", wave.uid, wave.lead, reason, dropped)
        return BeatReport(dropped=dropped)
    enqueued, last = outbox.enqueue(tx, wave, wanting, FOLLOWERS_A_BEAT, now)
    if last is not None:
        waves.advance(tx, wave, last)
    if enqueued < FOLLOWERS_A_BEAT:
        waves.close(tx, wave, now, "done")
    return BeatReport(enqueued=enqueued)


def _wanting(tx: Tx, wave: Wave, meeting: Meeting | None) -> list[int]:
    if wave.kind is MailKind.DIGEST:
        return wishes.with_digest(tx, wave.lead)
    lead = wave.lead if wave.kind is MailKind.REMINDER else None
    has_hour = meeting is not None and isinstance(meeting.when, Timed)
    told_place = wave.told.place if wave.told else None
    return wishes.wanting(tx, wave.uid, lead, is_timed=has_hour, told_place=told_place)


def _over(wave: Wave, meeting: Meeting | None, now: datetime) -> str | None:
    """Why a wave has nothing more to say."""
    if now >= wave.not_after:
        return "begun" if wave.kind is MailKind.REMINDER else "past"
    if wave.kind is MailKind.DIGEST:
        return None
    if meeting is None:
        return "gone"
    if wave.kind is MailKind.CANCELLED:
        return None  # what was called back since has replaced the wave, or is looked at when the mail is sent
    if meeting.status is Status.CANCELLED:
        return "cancelled"
    return "moved" if wave.time_revision != meeting.time_revision else None


def _send(deps: Deps, bundle: Bundle, turns: Turns, row: int, errand: Errand, report: SendReport) -> None:
    """Look again, send, mark. The clock is asked for each mail: the one before it may have taken its time."""
    now, lease = deps.clock(), errand.lease
    try:
        prepared = _prepare(deps, bundle, turns, row, errand, now, report)
    except StoreAwayError:  # it says nothing about the mail
        raise
    except Exception as wrong:  # one mail that can't be made must not keep the others
        log.exception("mail not made  row=%d", row)
        report.later += 1
        with deps.store.write() as tx:
            outbox.postpone(tx, row, lease, now + UNMADE_PAUSE, reason=f"not made: {type(wrong).__name__}")
        return
    if prepared is None:
        return
    reminder, ready = prepared
    errand.row, errand.domain, errand.since = row, reminder.reader.domain, time.monotonic()
    outcome = deps.mailer.send(deps.return_path(reminder.reader, now), ready.recipient, ready.octets)
    seconds, errand.since = errand.waiting, None
    now = deps.clock()
    _mark_surely(deps, turns, reminder, errand, outcome, now, seconds)
    _take_turns(deps, errand, seconds, now)
    _count(reminder, outcome, now, report)


def _prepare(
    deps: Deps, bundle: Bundle, turns: Turns, row: int, errand: Errand, now: datetime, report: SendReport
) -> tuple[Reminder, Letter] | None:
    looked = bundle.look(deps, turns, row, now)
    if looked is None:
        return None
    reminder, meeting = looked
    wait = _waits(deps, reminder, errand.lease, now)
    if isinstance(wait, Hold) or (wait is None and _must_wait(deps, reminder, errand.lease, now)):
        return None
    if wait is not None:
        ready: Letter | Dropped = wait
    elif reminder.kind in ONE_BY_ONE:
        ready = _of_its_own(deps, reminder, errand.lease, now)
    else:
        ready = errand.letters.letter(deps, reminder, meeting, bundle.links[row], now)
        if isinstance(ready, Letter) and not bundle.fits(deps, reminder):
            ready = Dropped("not wanted")
    if isinstance(ready, Letter):
        bundle.links.pop(row, None)
        return replace(reminder, along=ready.along) if ready.along else reminder, ready
    turns.finish(row, now, state="dropped", reason=ready.reason)
    report.dropped += 1
    log.info("mail dropped  row=%d kind=%s uid=%s reason=%s", row, reminder.kind, reminder.uid, ready.reason)
    return None


def _of_its_own(deps: Deps, reminder: Reminder, lease: str, now: datetime) -> Letter | Dropped:
    with deps.store.write() as tx:
        if reminder.kind is MailKind.DIGEST:
            return letter_of_digest(deps, tx, reminder, lease, now)
        return letter_of_question(deps, tx, reminder, now)


def _waits(deps: Deps, reminder: Reminder, lease: str, now: datetime) -> Hold | Dropped | None:
    """Until when its reader wants a mail to wait, or why it waited too long."""
    if not might_wait(reminder, now):
        return None
    with deps.store.write() as tx:
        wait = waits(tx, reminder, now)
        if isinstance(wait, Hold):
            outbox.put_off(tx, reminder.id, lease, wait)
    return wait


def _must_wait(deps: Deps, reminder: Reminder, lease: str, now: datetime) -> bool:
    """Whether the recipient's domain has had as many mails as it may; then all that wait for it wait a little."""
    pace, domain = deps.pace, reminder.reader.domain
    if not pace.a_second:
        return False
    with deps.store.write() as tx:
        if domains.take_token(tx, domain, pace.a_second, pace.burst, now):
            return False
        domains.put_off(tx, domain, lease, now + pace.pause)
    return True


def _take_turns(deps: Deps, errand: Errand, seconds: float, now: datetime) -> None:
    """After a domain took much of a sender's time, others go first, if any wait."""
    errand.spent[errand.domain] = errand.spent.get(errand.domain, 0.0) + seconds
    if pause := rest(errand.spent[errand.domain]):
        errand.spent[errand.domain] = 0.0
        with deps.store.write() as tx:
            if domains.others_wait(tx, errand.domain, now):
                domains.put_off(tx, errand.domain, errand.lease, now + pause)


def _mark_surely(
    deps: Deps,
    turns: Turns,
    reminder: Reminder,
    errand: Errand,
    outcome: Outcome,
    now: datetime,
    seconds: float,
) -> None:
    """Note what became of a mail as soon as the database can be had: it has gone, and must not go again."""
    is_usual = outcome.verdict is Verdict.SENT and not (reminder.refusals or reminder.along)
    if is_usual and reminder.reader.domain not in errand.failing:
        with suppress(StoreAwayError):
            return turns.finish(reminder.id, now, state="sent", reason=outcome.detail)
    is_told = False
    while True:
        try:
            return _mark(deps, reminder, errand, outcome, now, seconds)
        except StoreAwayError as wrong:
            if errand.stopping():
                raise
            if not is_told:
                log.error("mail %s, to be noted when that can be done  row=%d: %s", outcome.verdict, reminder.id, wrong)
            is_told = True
            time.sleep(MARK_AGAIN_SECONDS)


def _mark(deps: Deps, reminder: Reminder, errand: Errand, outcome: Outcome, now: datetime, seconds: float) -> None:
    lease, domain = errand.lease, reminder.reader.domain
    again_at = next_try_at(reminder.attempts + 1, reminder.not_after, now)
    with deps.store.write() as tx:
        if outcome.verdict is Verdict.SENT:
            outbox.finish(tx, reminder.id, lease, now, state="sent", reason=outcome.detail)
            outbox.told_along(tx, reminder.along, now)
            if reminder.refusals:
                subscribers.took(tx, reminder.reader.id)
            if domain in errand.failing:
                domains.took(tx, domain)
        elif outcome.verdict is Verdict.REFUSED or again_at is None:
            outbox.finish(tx, reminder.id, lease, now, state="dead", reason=outcome.detail)
        else:
            outbox.postpone(tx, reminder.id, lease, again_at, reason=outcome.detail)
        if outcome.of_mailbox and subscribers.refused(tx, reminder.reader.id, outcome.detail, now):
            log.warning("subscriber suppressed  id=%d", reminder.reader.id)
        if outcome.verdict is Verdict.LATER:
            errand.failing.add(domain)
            _leave_alone(tx, domain, lease, outcome, now, seconds)


def _leave_alone(tx: Tx, domain: str, lease: str, outcome: Outcome, now: datetime, seconds: float) -> None:
    """After some failures in a row, no mail for the domain is tried for a while."""
    if pause := pause_after(domains.failed(tx, domain, outcome.detail, weight(seconds))):
        domains.put_off(tx, domain, lease, now + pause)


def _count(reminder: Reminder, outcome: Outcome, now: datetime, report: SendReport) -> None:
    report.sent += outcome.verdict is Verdict.SENT
    report.refused += outcome.verdict is Verdict.REFUSED
    report.later += outcome.verdict in {Verdict.LATER, Verdict.UNREACHABLE}
    report.unreachable = outcome.verdict is Verdict.UNREACHABLE
    level = logging.INFO if outcome.verdict is Verdict.SENT else logging.WARNING
    late = (now - reminder.due_at).total_seconds()
    facts = (outcome.verdict, reminder.id, reminder.kind, reminder.uid, reminder.attempts + 1, late)
    log.log(level, "mail %s  row=%d kind=%s uid=%s attempt=%d late=%.0fs", *facts)
