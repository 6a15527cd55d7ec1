"""Accounts and the tokens of programs: names, hashes of passwords, digests of tokens."""

import secrets
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import delete, select, update

from calfeed.model.account import Account, ApiToken, Role
from calfeed.store.account_tables import accounts, api_tokens, sessions
from calfeed.store.engine import Tx
from calfeed.store.tokens import digest_of
from calfeed.store.upsert import insert_ignoring

ACCOUNT = (accounts.c.id, accounts.c.name, accounts.c.role, accounts.c.made_at)
TOKEN = (
    *ACCOUNT,
    *(c.label(f"token_{c.name}") for c in api_tokens.c if c.name in {"name", "made_at", "last_used_at", "revoked_at"}),
)


def add(tx: Tx, *, name: str, password_hash: str, role: Role, now: datetime) -> bool:
    """A new account; False, and nothing done, if the name is taken."""
    row = {"name": name, "hash": password_hash, "role": role.value, "made_at": now}
    made = tx.connection.execute(insert_ignoring(tx, accounts).values(row).returning(accounts.c.id))
    return made.first() is not None


def find(tx: Tx, name: str) -> tuple[Account, str] | None:
    """The account of a name, and the hash of its password."""
    row = tx.connection.execute(select(*ACCOUNT, accounts.c.hash).where(accounts.c.name == name)).first()
    return (account_from(row), row.hash) if row else None


def everybody(tx: Tx) -> list[Account]:
    """All accounts, by name."""
    return [account_from(row) for row in tx.connection.execute(select(*ACCOUNT).order_by(accounts.c.name))]


def set_hash(tx: Tx, account: Account, password_hash: str) -> None:
    """Another hash for the account: of a new password, or of the old one with today's parameters."""
    tx.connection.execute(update(accounts).where(accounts.c.id == account.id).values(hash=password_hash))


def remove(tx: Tx, account: Account) -> None:
    """Take the account away with its sessions and tokens; what it decided keeps its name."""
    for table in (sessions, api_tokens):
        tx.connection.execute(delete(table).where(table.c.account == account.id))
    tx.connection.execute(delete(accounts).where(accounts.c.id == account.id))


def make_token(tx: Tx, account: Account, name: str, now: datetime) -> str | None:
    """A new API token, of which this text is the only copy; None if the account has one of that name."""
    plain = secrets.token_urlsafe(32)
    row = {"digest": digest_of(plain), "account": account.id, "name": name, "made_at": now}
    made = tx.connection.execute(insert_ignoring(tx, api_tokens).values(row).returning(api_tokens.c.digest))
    return plain if made.first() else None


def find_token(tx: Tx, plain: str) -> ApiToken | None:
    """What a token stands for, unless it is unknown or was revoked."""
    query = _tokens().where(api_tokens.c.digest == digest_of(plain), api_tokens.c.revoked_at.is_(None))
    row = tx.connection.execute(query).first()
    return _token_from(row) if row else None


def tokens(tx: Tx) -> Sequence[ApiToken]:
    """All API tokens, the revoked ones too, by account and name."""
    return [_token_from(row) for row in tx.connection.execute(_tokens().order_by(accounts.c.name, api_tokens.c.name))]


def note_use(tx: Tx, token: ApiToken, now: datetime) -> None:
    """The token was used now."""
    tx.connection.execute(update(api_tokens).where(*_is(token.account, token.name)).values(last_used_at=now))


def revoke(tx: Tx, account: Account, name: str, now: datetime) -> bool:
    """The token is good for nothing from now on; False if there is none of that name that still was."""
    which = (*_is(account, name), api_tokens.c.revoked_at.is_(None))
    return bool(tx.connection.execute(update(api_tokens).where(*which).values(revoked_at=now)).rowcount)


def account_from(row: Any) -> Account:
    """The account that the columns of ACCOUNT tell of."""
    return Account(id=row.id, name=row.name, role=Role(row.role), made_at=row.made_at)


def _tokens() -> Any:
    return select(*TOKEN).join(accounts, accounts.c.id == api_tokens.c.account)


def _is(account: Account, name: str) -> tuple[Any, Any]:
    return api_tokens.c.account == account.id, api_tokens.c.name == name


def _token_from(row: Any) -> ApiToken:
    return ApiToken(
        name=row.token_name,
        account=account_from(row),
        made_at=row.token_made_at,
        last_used_at=row.token_last_used_at,
        revoked_at=row.token_revoked_at,
    )
