"""All that is kept of one reader: to be handed out to them, and to be erased."""

import hashlib
from datetime import date
from typing import Any

from sqlalchemy import Select, delete, exists, select, update

from calfeed.store.bounce_tables import bounces
from calfeed.store.engine import Tx
from calfeed.store.reminder_tables import WISH, erased, outbox, subscribers, tokens, wishes
from calfeed.store.secret_feed_tables import secret_feeds
from calfeed.store.upsert import insert_missing

OURS = {"digest", "leased_by", "leased_until", "wave", "wish", "subscriber"}  # our workings, or keys that open doors


def of(tx: Tx, subscriber: int) -> dict[str, list[dict[str, Any]]]:
    """The rows that are about a reader, table by table, in plain values."""
    # Each part of the wish as it is called, but for what a token has as well.
    wish = (part.label("look_ahead") if part is wishes.c.digest else part for part in WISH)
    known = select(subscribers, *wish)
    return {
        "subscriber": _plain(
            tx, known.join(wishes, wishes.c.id == subscribers.c.wish).where(subscribers.c.id == subscriber)
        ),
        "mails": _plain(tx, select(outbox).where(outbox.c.subscriber == subscriber).order_by(outbox.c.id)),
        "bounces": _plain(tx, select(bounces).where(bounces.c.subscriber == subscriber).order_by(bounces.c.sent_at)),
        "links": _plain(tx, select(tokens).where(tokens.c.subscriber == subscriber).order_by(tokens.c.made_at)),
        "secret_feeds": _plain(tx, select(secret_feeds).where(secret_feeds.c.subscriber == subscriber)),
    }


def erase(tx: Tx, subscriber: int) -> None:
    """Nothing is left of a reader but a hash of their mailbox; their secret feeds go on, tied to nobody."""
    s = subscribers.c
    # Locked first, so that no worker puts a mail for them into the outbox meanwhile.
    mailbox = tx.connection.execute(select(s.mailbox).where(s.id == subscriber).with_for_update()).scalar_one()
    insert_missing(tx, erased, [{"mailbox": _hash(mailbox)}])
    tx.connection.execute(update(secret_feeds).where(secret_feeds.c.subscriber == subscriber).values(subscriber=None))
    tx.connection.execute(delete(tokens).where(tokens.c.subscriber == subscriber))
    for table in (outbox, bounces):
        tx.connection.execute(delete(table).where(table.c.subscriber == subscriber))
    tx.connection.execute(delete(subscribers).where(s.id == subscriber))


def is_erased(tx: Tx, mailbox: str) -> bool:
    """Whether all that was kept of this mailbox was erased at its owner's wish."""
    return bool(tx.connection.execute(select(exists().where(erased.c.mailbox == _hash(mailbox)))).scalar_one())


def _hash(mailbox: str) -> str:
    return hashlib.sha256(mailbox.encode()).hexdigest()


def _plain(tx: Tx, query: Select[Any]) -> list[dict[str, Any]]:
    rows = tx.connection.execute(query).mappings()
    return [
        {
            name: value.isoformat() if isinstance(value, date) else value
            for name, value in row.items()
            if name not in OURS
        }
        for row in rows
    ]
