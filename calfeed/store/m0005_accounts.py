"""Migration 5: accounts, sessions, tries to log in, API tokens."""

from calfeed.store.ddl import run_sql
from calfeed.store.engine import Tx


def create_accounts(tx: Tx) -> None:
    """Make the tables of calfeed/store/account_tables.py."""
    run_sql(
        tx,
        """
        CREATE TABLE accounts (
            id {id},
            name TEXT NOT NULL UNIQUE,
            hash TEXT NOT NULL,
            role TEXT NOT NULL,
            made_at {instant} NOT NULL
        )
        """,
        """
        CREATE TABLE sessions (
            digest TEXT NOT NULL PRIMARY KEY,
            account BIGINT NOT NULL REFERENCES accounts (id),
            made_at {instant} NOT NULL,
            expires_at {instant} NOT NULL,
            last_seen_at {instant} NOT NULL
        )
        """,
        "CREATE INDEX ix_sessions_account ON sessions (account)",
        """
        CREATE TABLE login_tries (
            id {id},
            at {instant} NOT NULL,
            name TEXT NOT NULL,
            prefix TEXT NOT NULL,
            succeeded BOOLEAN NOT NULL
        )
        """,
        "CREATE INDEX ix_login_tries_name ON login_tries (name, at)",
        "CREATE INDEX ix_login_tries_prefix ON login_tries (prefix, at)",
        """
        CREATE TABLE api_tokens (
            digest TEXT NOT NULL PRIMARY KEY,
            account BIGINT NOT NULL REFERENCES accounts (id),
            name TEXT NOT NULL,
            made_at {instant} NOT NULL,
            last_used_at {instant},
            revoked_at {instant},
            UNIQUE (account, name)
        )
        """,
    )
