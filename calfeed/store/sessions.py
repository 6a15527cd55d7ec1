"""Browsers that are logged in, and tries to log in; in the database, so that all web processes share them."""

import secrets
from datetime import datetime

from sqlalchemy import ColumnElement, delete, exists, func, insert, select, update

from calfeed.model.account import Account, Session
from calfeed.store.account_tables import accounts, login_tries, sessions
from calfeed.store.accounts import ACCOUNT, account_from
from calfeed.store.engine import Tx
from calfeed.store.tokens import digest_of


def begin(tx: Tx, account: Account, *, now: datetime, expires_at: datetime) -> str:
    """A new session; this token is the only copy of it. Sessions that have expired are cleared away."""
    plain = secrets.token_urlsafe(32)
    tx.connection.execute(delete(sessions).where(sessions.c.expires_at <= now))
    row = {"account": account.id, "made_at": now, "expires_at": expires_at, "last_seen_at": now}
    tx.connection.execute(insert(sessions).values(row | {"digest": digest_of(plain)}))
    return plain


def find(tx: Tx, plain: str) -> Session | None:
    """The session of a token, whether or not it is still good."""
    row = tx.connection.execute(
        select(*ACCOUNT, sessions.c.expires_at, sessions.c.last_seen_at)
        .join(accounts, accounts.c.id == sessions.c.account)
        .where(sessions.c.digest == digest_of(plain))
    ).first()
    if row is None:
        return None
    return Session(account=account_from(row), expires_at=row.expires_at, last_seen_at=row.last_seen_at)


def note_seen(tx: Tx, plain: str, now: datetime) -> None:
    """The session was used now."""
    tx.connection.execute(update(sessions).where(sessions.c.digest == digest_of(plain)).values(last_seen_at=now))


def end(tx: Tx, plain: str) -> None:
    """The session is over; ending it twice is ending it once."""
    tx.connection.execute(delete(sessions).where(sessions.c.digest == digest_of(plain)))


def end_all(tx: Tx, account: Account) -> None:
    """All sessions of an account are over."""
    tx.connection.execute(delete(sessions).where(sessions.c.account == account.id))


def begin_try(tx: Tx, *, name: str, prefix: str, now: datetime) -> int:
    """Note a try to log in, which has failed until `succeed` says otherwise; its number."""
    row = {"at": now, "name": name, "prefix": prefix, "succeeded": False}
    number: int = tx.connection.execute(insert(login_tries).values(row).returning(login_tries.c.id)).scalar_one()
    return number


def failures(tx: Tx, since: datetime, *, name: str | None = None, prefix: str | None = None) -> int:
    """How many tries failed since then, for this name, or from this prefix."""
    which: list[ColumnElement[bool]] = [login_tries.c.at > since, login_tries.c.succeeded.is_(False)]
    which += [login_tries.c.name == name] if name is not None else []
    which += [login_tries.c.prefix == prefix] if prefix is not None else []
    return tx.connection.execute(select(func.count()).select_from(login_tries).where(*which)).scalar_one()


def succeeded_from(tx: Tx, *, name: str, prefix: str) -> bool:
    """Whether this name has logged in from this prefix, as far back as tries are kept."""
    which = (login_tries.c.name == name, login_tries.c.prefix == prefix, login_tries.c.succeeded.is_(True))
    return bool(tx.connection.execute(select(exists().where(*which))).scalar_one())


def succeed(tx: Tx, number: int) -> None:
    """The try was a good one."""
    tx.connection.execute(update(login_tries).where(login_tries.c.id == number).values(succeeded=True))


def forget_try(tx: Tx, number: int) -> None:
    """The try was not let through, so it says nothing."""
    tx.connection.execute(delete(login_tries).where(login_tries.c.id == number))


def forget_tries(tx: Tx, before: datetime) -> None:
    """Clear old tries away."""
    tx.connection.execute(delete(login_tries).where(login_tries.c.at <= before))
