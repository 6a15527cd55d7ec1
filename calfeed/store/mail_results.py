"""What became of the mails, in sums: those of the past are kept by day and domain, the last ones are added up anew.

Adding up a million mails takes ten seconds; so each minute's are added to the sums when it is over.
"""

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Any

from sqlalchemy import ColumnElement, RowMapping, Select, case, delete, extract, func, select, update

from calfeed.model.lateness import EDGES
from calfeed.store.domains import domain_of
from calfeed.store.engine import Tx
from calfeed.store.outbox import WAITING
from calfeed.store.outbox_report import ENDS, SENT, finished
from calfeed.store.reminder_tables import outbox, subscribers, waves
from calfeed.store.result_tables import mail_results, mail_results_until
from calfeed.store.upsert import insert_for

KEPT = timedelta(days=400)

_o, _r, _u = outbox.c, mail_results.c, mail_results_until.c
KEY = (_r.day, _r.domain, _r.outcome, _r.step)
SUMS = (_r.mails, _r.put_off, _r.seconds)


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """The mails to one domain that ended alike: how many, how often they were put off, how many seconds late."""

    domain: str
    outcome: str
    step: int
    mails: int
    put_off: int
    seconds: float


def gather(tx: Tx, until: datetime) -> bool:
    """Add what was finished to the sums, a day's mails at most; whether more is left.

    False also if somebody else is at it. Mails that were sent while the clock was behind the sums are never in them.
    """
    row = tx.connection.execute(select(_u.at).with_for_update(skip_locked=True)).first()
    if row is None:
        return False
    begin = row.at
    if begin is None:
        first = tx.connection.scalar(select(func.min(_o.finished_at)))
        begin = first and first - timedelta(microseconds=1)  # itself counts
    if begin is None or begin >= until:
        return False
    midnight = datetime.combine(begin.date() + timedelta(days=1), time(), begin.tzinfo)
    end: datetime = min(midnight, until)
    sums = tx.connection.execute(_added_up(tx, begin, end)).mappings()
    new = [dict(one) | {"day": begin.date()} for one in sums]
    if new:
        insert = insert_for(tx, mail_results)
        added = {column.name: column + insert.excluded[column.name] for column in SUMS}
        tx.connection.execute(insert.on_conflict_do_update(index_elements=KEY, set_=added), new)
    tx.connection.execute(update(mail_results_until).values(at=end))
    tx.connection.execute(delete(mail_results).where(_r.day < (until - KEPT).date()))
    return end < until


def results(tx: Tx, since: datetime) -> list[Result]:
    """What became of the mails since the day of that moment, those of this minute too."""
    until: datetime | None = tx.connection.scalar(select(_u.at))
    kept = (
        select(_r.domain, _r.outcome, _r.step, *(func.sum(one).label(one.name) for one in SUMS))
        .where(_r.day >= since.date())
        .group_by(_r.domain, _r.outcome, _r.step)
    )
    day = datetime.combine(since.date(), time(), since.tzinfo)
    last = _added_up(tx, max(until, day) if until else day, None)
    return [_result(row) for query in (kept, last) for row in tx.connection.execute(query).mappings()]


def put_off_now(tx: Tx) -> dict[str, int]:
    """How often the mails that wait were put off, by domain."""
    domain = domain_of(tx)
    query = (
        select(domain, func.sum(_o.attempts))
        .join_from(outbox, subscribers)
        .where(_o.state == WAITING, _o.attempts > 0)
        .group_by(domain)
    )
    return {row[0]: int(row[1]) for row in tx.connection.execute(query)}


def _added_up(tx: Tx, after: datetime, until: datetime | None) -> Select[Any]:
    # A mail is late from when it could be known: a reminder of what was announced later than that from then.
    due_at = case((waves.c.made_at > _o.due_at, waves.c.made_at), else_=_o.due_at)
    late = case((_o.state == SENT, _seconds(tx, due_at, _o.finished_at)), else_=0.0)
    step = case(*((late < edge, number) for number, edge in enumerate(EDGES)), else_=len(EDGES))
    each = (
        select(
            domain_of(tx).label("domain"),
            _o.state.label("outcome"),
            case((_o.state == SENT, step), else_=0).label("step"),
            case((_o.attempts > 1, _o.attempts - 1), else_=0).label("put_off"),
            late.label("late"),
        )
        .join_from(outbox, subscribers)
        .outerjoin(waves, _o.wave == waves.c.id)
        .where(_o.state.in_(ENDS), finished(after, until))
        .subquery()
    )
    e = each.c
    return select(
        *(e.domain, e.outcome, e.step),
        func.count().label("mails"),
        func.sum(e.put_off).label("put_off"),
        func.sum(e.late).label("seconds"),
    ).group_by(e.domain, e.outcome, e.step)


def _result(row: RowMapping) -> Result:
    return Result(
        domain=row["domain"],
        outcome=row["outcome"],
        step=row["step"],
        mails=int(row["mails"]),
        put_off=int(row["put_off"]),
        seconds=float(row["seconds"]),
    )


def _seconds(tx: Tx, start: ColumnElement[Any], end: ColumnElement[Any]) -> ColumnElement[Any]:
    if tx.postgresql:
        return extract("epoch", end - start)
    return (func.julianday(end) - func.julianday(start)) * 86_400
