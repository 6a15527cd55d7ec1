"""Secret keys of this service, made once by whoever needs them first."""

import secrets

from sqlalchemy import select

from calfeed.store.bounce_tables import server_keys
from calfeed.store.engine import Tx
from calfeed.store.upsert import insert_missing


def key(tx: Tx, name: str) -> bytes:
    """The key of that name; all processes on this database have the same."""
    insert_missing(tx, server_keys, [{"name": name, "key": secrets.token_hex(32)}])
    return bytes.fromhex(
        tx.connection.execute(select(server_keys.c.key).where(server_keys.c.name == name)).scalar_one()
    )
