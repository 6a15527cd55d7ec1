"""Tokens of mailed links: 256 random bits for the reader, their SHA-256 for us."""

import hashlib
import secrets
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import delete, insert, select, update

from calfeed.store.engine import Tx
from calfeed.store.reminder_tables import tokens


class Purpose(StrEnum):
    """What a token is good for."""

    CONFIRM = "confirm"
    UNSUBSCRIBE = "unsubscribe"
    PREFERENCES = "preferences"
    TIE = "tie"


@dataclass(frozen=True, slots=True, kw_only=True)
class Token:
    """What a link that came back stands for.

    `address`, `zone`, `wish` and `language` are what a sign-up asked for, `secret_feed` is what the link ties to the
    mailbox.
    """

    digest: str
    subscriber: int
    used_at: datetime | None
    address: str | None
    zone: str | None
    secret_feed: int | None
    wish: int | None
    language: str | None


def make(
    tx: Tx,
    purpose: Purpose,
    subscriber: int,
    now: datetime,
    *,
    expires_at: datetime | None = None,
    address: str | None = None,
    zone: str | None = None,
    secret_feed: int | None = None,
    wish: int | None = None,
    language: str | None = None,
) -> str:
    """A new token; this text is the only copy of it."""
    plain = secrets.token_urlsafe(32)
    row = {"digest": digest_of(plain), "purpose": purpose.value, "subscriber": subscriber, "made_at": now}
    asked = {"expires_at": expires_at, "address": address, "zone": zone, "wish": wish, "language": language}
    tx.connection.execute(insert(tokens).values(row | asked | {"secret_feed": secret_feed}))
    return plain


def make_many(tx: Tx, whom: Iterable[tuple[Purpose, int]], now: datetime) -> list[str]:
    """New tokens that never expire, for purposes of subscribers; these texts are the only copy of them."""
    made = [(secrets.token_urlsafe(32), purpose, subscriber) for purpose, subscriber in whom]
    rows = [
        {"digest": digest_of(plain), "purpose": purpose.value, "subscriber": subscriber, "made_at": now}
        for plain, purpose, subscriber in made
    ]
    # Told to return something, SQLAlchemy says it all in one statement, which spares PostgreSQL's many.
    adding = insert(tokens).returning(tokens.c.subscriber) if tx.postgresql else insert(tokens)
    if rows:
        tx.connection.execute(adding, rows)
    return [plain for plain, _, _ in made]


def forget(tx: Tx, unsent: Iterable[str]) -> None:
    """Drop tokens that nobody was sent."""
    tx.connection.execute(delete(tokens).where(tokens.c.digest.in_([digest_of(plain) for plain in unsent])))


def find(tx: Tx, purpose: Purpose, plain: str, now: datetime) -> Token | None:
    """What the token stands for; None if it is unknown, for something else, or too old."""
    table = tokens.c
    row = tx.connection.execute(
        select(*(table[name] for name in Token.__dataclass_fields__)).where(
            table.digest == digest_of(plain),
            table.purpose == purpose.value,
            (table.expires_at.is_(None)) | (table.expires_at > now),
        )
    ).one_or_none()
    return Token(**row._mapping) if row else None


def use(tx: Tx, token: Token, now: datetime) -> None:
    """Note that the token did its work."""
    tx.connection.execute(
        update(tokens).where(tokens.c.digest == token.digest, tokens.c.used_at.is_(None)).values(used_at=now)
    )


def digest_of(plain: str) -> str:
    """What is kept of a token."""
    return hashlib.sha256(plain.encode("utf-8", "replace")).hexdigest()
