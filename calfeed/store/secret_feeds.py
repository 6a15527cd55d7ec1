"""Feeds at secret addresses; a revoked one is like one that never was."""

import secrets
from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, exists, insert, select, update

from calfeed.model.secret_feed import SecretFeed
from calfeed.store.engine import Tx
from calfeed.store.secret_feed_tables import secret_feeds as table
from calfeed.store.tokens import digest_of

COLUMNS = [table.c[name] for name in ("id", "name", "query", "made_at", "changed_at", "subscriber", "fetched_on")]


def make(tx: Tx, *, name: str, query: str, now: datetime) -> str:
    """A new secret feed; the token of its address, of which this text is the only copy."""
    token = secrets.token_urlsafe(32)
    row = {"digest": digest_of(token), "name": name, "query": query, "made_at": now, "changed_at": now}
    tx.connection.execute(insert(table).values(row))
    return token


def find(tx: Tx, token: str) -> SecretFeed | None:
    """The feed at an address; None if it is unknown or was revoked."""
    return next(iter(_select(tx, table.c.digest == digest_of(token))), None)


def by_id(tx: Tx, number: int) -> SecretFeed | None:
    """The feed with this number; None if it was revoked."""
    return next(iter(_select(tx, table.c.id == number)), None)


def of_subscriber(tx: Tx, subscriber: int) -> Sequence[SecretFeed]:
    """The feeds that are tied to a mailbox, in the order they were made."""
    return _select(tx, table.c.subscriber == subscriber)


def digests(tx: Tx) -> Sequence[str]:
    """The digests of the tokens of all feeds that weren't revoked."""
    return tx.connection.scalars(select(table.c.digest).where(table.c.revoked_at.is_(None))).all()


def is_tied(tx: Tx, subscriber: int) -> bool:
    """Whether a feed was ever tied to this mailbox, so that its owner has shown that it is theirs."""
    return bool(tx.connection.execute(select(exists().where(table.c.subscriber == subscriber))).scalar_one())


def change(tx: Tx, number: int, *, name: str, query: str, now: datetime) -> None:
    """Another name, another filter, at the same address."""
    _update(tx, number, name=name, query=query, changed_at=now)


def replace(tx: Tx, number: int) -> str:
    """Give the feed another address, whose token this is; the old one is unknown from now on."""
    token = secrets.token_urlsafe(32)
    _update(tx, number, digest=digest_of(token))
    return token


def revoke(tx: Tx, number: int, now: datetime) -> None:
    """The feed is gone, for everybody."""
    _update(tx, number, revoked_at=now)


def tie(tx: Tx, number: int, subscriber: int) -> None:
    """The feed belongs to this mailbox from now on."""
    _update(tx, number, subscriber=subscriber)


def note_fetch(tx: Tx, number: int, on: date) -> None:
    """A calendar asked for the feed on this day."""
    _update(tx, number, fetched_on=on)


def _select(tx: Tx, which: ColumnElement[bool]) -> list[SecretFeed]:
    query = select(*COLUMNS).where(which, table.c.revoked_at.is_(None)).order_by(table.c.id)
    return [SecretFeed(**row) for row in tx.connection.execute(query).mappings()]


def _update(tx: Tx, number: int, **values: Any) -> None:
    tx.connection.execute(update(table).where(table.c.id == number).values(values))
