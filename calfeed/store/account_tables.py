"""The tables of accounts, sessions, tries to log in and API tokens, for SQLAlchemy Core; migration 5 makes them."""

from sqlalchemy import BigInteger, Boolean, Column, ForeignKey, Index, Table, Text, UniqueConstraint

from calfeed.store.engine import Instant
from calfeed.store.tables import Id, metadata

# `hash` is what argon2 writes: parameters, salt and digest in one text.
accounts = Table(
    "accounts",
    metadata,
    Column("id", Id, primary_key=True),
    Column("name", Text, nullable=False, unique=True),
    Column("hash", Text, nullable=False),
    Column("role", Text, nullable=False),
    Column("made_at", Instant, nullable=False),
)

# Only the SHA-256 of a session's token is kept, and of an API token's.
sessions = Table(
    "sessions",
    metadata,
    Column("digest", Text, primary_key=True),
    Column("account", BigInteger, ForeignKey("accounts.id"), nullable=False),
    Column("made_at", Instant, nullable=False),
    Column("expires_at", Instant, nullable=False),
    Column("last_seen_at", Instant, nullable=False),
    Index("ix_sessions_account", "account"),
)

# Tries to log in, from all web processes; `name` is what was typed, whether there is such an account or not.
login_tries = Table(
    "login_tries",
    metadata,
    Column("id", Id, primary_key=True),
    Column("at", Instant, nullable=False),
    Column("name", Text, nullable=False),
    Column("prefix", Text, nullable=False),
    Column("succeeded", Boolean, nullable=False),
    Index("ix_login_tries_name", "name", "at"),
    Index("ix_login_tries_prefix", "prefix", "at"),
)

api_tokens = Table(
    "api_tokens",
    metadata,
    Column("digest", Text, primary_key=True),
    Column("account", BigInteger, ForeignKey("accounts.id"), nullable=False),
    Column("name", Text, nullable=False),
    Column("made_at", Instant, nullable=False),
    Column("last_used_at", Instant),
    Column("revoked_at", Instant),
    UniqueConstraint("account", "name"),
)
