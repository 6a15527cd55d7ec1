"""Recipient domains: a bucket of tokens and a count of failures each; mails for one can be put off together."""

from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, and_, func, or_, select, update

from calfeed.store.engine import Tx
from calfeed.store.outbox import ADDRESS, WAITING
from calfeed.store.reminder_tables import domains, outbox, subscribers
from calfeed.store.upsert import insert_for, insert_missing


def domain_of(tx: Tx) -> ColumnElement[str]:
    """The domain that a mail goes to, in a query that joins the outbox and the subscribers."""
    if tx.postgresql:
        return func.lower(func.split_part(ADDRESS, "@", 2))
    return func.lower(func.substr(ADDRESS, func.instr(ADDRESS, "@") + 1))


def failed(tx: Tx, domain: str, answer: str, times: int = 1) -> int:
    """One more failure, or what counts as several: how many there were since a mail was taken."""
    adding = insert_for(tx, domains).values(domain=domain, failures=times, answer=answer)
    more = {"failures": domains.c.failures + times, "answer": answer}
    counted = adding.on_conflict_do_update(index_elements=["domain"], set_=more).returning(domains.c.failures)
    failures: int = tx.connection.execute(counted).scalar_one()
    return failures


def failing(tx: Tx) -> set[str]:
    """The domains that failed last."""
    return set(tx.connection.scalars(select(domains.c.domain).where(domains.c.failures > 0)))


def took(tx: Tx, domain: str) -> None:
    """The domain took a mail: what it put off before is forgotten."""
    tx.connection.execute(
        update(domains).where(domains.c.domain == domain, domains.c.failures > 0).values(failures=0, answer="")
    )


def take_token(tx: Tx, domain: str, a_second: float, burst: float, now: datetime) -> bool:
    """Take one of the tokens that fill a domain's bucket, so many a second; False if it is empty."""
    insert_missing(tx, domains, [{"domain": domain, "tokens": burst, "filled_at": now}])
    row = tx.connection.execute(
        select(domains.c.tokens, domains.c.filled_at).where(domains.c.domain == domain).with_for_update()
    ).one()
    seconds = max((now - row.filled_at).total_seconds(), 0.0) if row.filled_at else burst / a_second
    tokens = min(row.tokens + seconds * a_second, burst)
    is_there: bool = tokens >= 1
    tx.connection.execute(
        update(domains).where(domains.c.domain == domain).values(tokens=tokens - is_there, filled_at=now)
    )
    return is_there


def put_off(tx: Tx, domain: str, lease: str, until: datetime) -> None:
    """Let all mails for a domain wait until then, but for those that another sender is at; no attempt is counted."""
    insert_missing(tx, domains, [{"domain": domain}])
    # Who puts off the mails of a domain holds its row: two who lock the same mails in another order would wait forever.
    tx.connection.execute(update(domains).where(domains.c.domain == domain).values(domain=domain))
    ours = or_(outbox.c.leased_by.is_(None), outbox.c.leased_by == lease)
    tx.connection.execute(
        update(outbox)
        .where(outbox.c.state == WAITING, outbox.c.next_try_at < until, ours, _goes_to(tx, domain))
        .values(next_try_at=until, leased_by=None, leased_until=None)
    )


def others_wait(tx: Tx, domain: str, now: datetime) -> bool:
    """Whether a mail to another domain is due."""
    other = (
        select(outbox.c.id)
        .join_from(outbox, subscribers)
        .where(outbox.c.state == WAITING, outbox.c.next_try_at <= now, domain_of(tx) != domain)
    )
    return tx.connection.execute(other.limit(1)).first() is not None


def _goes_to(tx: Tx, domain: str) -> Any:
    own = and_(subscribers.c.id == outbox.c.subscriber, domain_of(tx) == domain)
    return select(subscribers.c.id).where(own).correlate(outbox).exists()
