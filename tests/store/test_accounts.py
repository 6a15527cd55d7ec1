"""Accounts, sessions, tries and API tokens in the database."""

from datetime import timedelta

from sqlalchemy import select

from calfeed.model.account import Account, Role
from calfeed.store import Store, Tx, accounts, sessions
from calfeed.store.account_tables import api_tokens, login_tries
from calfeed.store.account_tables import sessions as session_table
from tests.builders import NOW

HOUR = timedelta(hours=1)


def _ada(tx: Tx, name: str = "ada") -> Account:
    assert accounts.add(tx, name=name, password_hash="hash", role=Role.EDITOR, now=NOW)
    found = accounts.find(tx, name)
    assert found is not None
    return found[0]


def test_names_are_taken_once(store: Store) -> None:
    """A second account of a name is not made, and changes nothing of the first."""
    with store.write() as tx:
        ada = _ada(tx)
        assert not accounts.add(tx, name="ada", password_hash="other", role=Role.READER, now=NOW + HOUR)
        assert accounts.find(tx, "ada") == (ada, "hash")
        assert accounts.everybody(tx) == [ada]


def test_only_digests_are_kept(store: Store) -> None:
    """Who reads the database can use no session and no API token."""
    with store.write() as tx:
        ada = _ada(tx)
        secrets = [
            sessions.begin(tx, ada, now=NOW, expires_at=NOW + HOUR),
            accounts.make_token(tx, ada, "planner", NOW),
        ]
        rows = [*tx.connection.execute(select(session_table)), *tx.connection.execute(select(api_tokens))]
    assert all(secret and len(secret) == 43 for secret in secrets)
    assert not any(secret in str(field) for secret in secrets if secret for row in rows for field in row)


def test_removal_takes_everything(store: Store) -> None:
    """With an account go its sessions and tokens, and nobody else's."""
    with store.write() as tx:
        ada, bob = _ada(tx), _ada(tx, "bob")
        hers = sessions.begin(tx, ada, now=NOW, expires_at=NOW + HOUR)
        his = sessions.begin(tx, bob, now=NOW, expires_at=NOW + HOUR)
        token = accounts.make_token(tx, ada, "planner", NOW)
        accounts.remove(tx, ada)
        assert sessions.find(tx, hers) is None
        assert sessions.find(tx, his) is not None
        assert accounts.find_token(tx, token or "") is None
        assert accounts.everybody(tx) == [bob]


def test_expired_sessions_are_cleared_away(store: Store) -> None:
    """The next login takes away what has expired."""
    with store.write() as tx:
        ada = _ada(tx)
        old = sessions.begin(tx, ada, now=NOW, expires_at=NOW + HOUR)
        new = sessions.begin(tx, ada, now=NOW + HOUR, expires_at=NOW + 2 * HOUR)
        assert sessions.find(tx, old) is None
        assert sessions.find(tx, new) is not None


def test_tries(store: Store) -> None:
    """Failures are counted by name and by prefix since a moment; one that succeeded or wasn't let through is none."""
    with store.write() as tx:
        for name, prefix in (("ada", "p"), ("ada", "q"), ("bob", "p")):
            sessions.begin_try(tx, name=name, prefix=prefix, now=NOW)
        sessions.succeed(tx, sessions.begin_try(tx, name="ada", prefix="r", now=NOW))
        sessions.forget_try(tx, sessions.begin_try(tx, name="ada", prefix="p", now=NOW))
        before = NOW - HOUR
        assert sessions.failures(tx, before, name="ada") == 2
        assert sessions.failures(tx, before, prefix="p") == 2
        assert sessions.failures(tx, before, name="ada", prefix="p") == 1
        assert sessions.failures(tx, NOW, name="ada") == 0
        assert sessions.succeeded_from(tx, name="ada", prefix="r")
        assert not sessions.succeeded_from(tx, name="ada", prefix="p")
        sessions.forget_tries(tx, NOW)
        assert tx.connection.execute(select(login_tries)).all() == []


def test_token_names(store: Store) -> None:
    """A token's name is taken once in an account, even after it was revoked; others may have the same."""
    with store.write() as tx:
        ada, bob = _ada(tx), _ada(tx, "bob")
        token = accounts.make_token(tx, ada, "planner", NOW)
        assert accounts.make_token(tx, bob, "planner", NOW)
        assert accounts.revoke(tx, ada, "planner", NOW)
        assert not accounts.revoke(tx, ada, "planner", NOW)
        assert accounts.make_token(tx, ada, "planner", NOW) is None
        assert accounts.find_token(tx, token or "") is None
        assert [(each.account.name, each.revoked_at) for each in accounts.tokens(tx)] == [("ada", NOW), ("bob", None)]
