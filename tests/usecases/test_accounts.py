"""Accounts, logging in and out, API tokens."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from argon2 import PasswordHasher

from calfeed.clock import SettableClock
from calfeed.errors import InvalidInputError, LoginError, NotFoundError, TooManyTriesError
from calfeed.mail import MemoryMailer
from calfeed.model.account import Role
from calfeed.store import Store
from calfeed.store import accounts as stored
from calfeed.usecases import accounts
from calfeed.usecases.accounts import IDLE, LONGEST_SESSION, MOST_FOR_A_NAME, MOST_FROM_A_PREFIX, WITHIN
from calfeed.usecases.deps import Deps
from calfeed.usecases.passwords import Passwords
from tests.builders import NOW

GOOD = "correct horse battery"
HOME, ELSEWHERE = "192.0.2.7", "198.51.100.9"
MINUTE = timedelta(minutes=1)


@pytest.fixture
def clock() -> SettableClock:
    """A clock that stands still."""
    return SettableClock(NOW)


@pytest.fixture
def deps(store: Store, clock: SettableClock) -> Deps:
    """A service with one account, ada's."""
    cheap = Passwords(PasswordHasher(time_cost=1, memory_cost=8, parallelism=1))
    made = Deps(clock=clock, store=store, mailer=MemoryMailer(), passwords=cheap)
    accounts.add_account(made, "ada", GOOD)
    return made


def _fails(deps: Deps, name: str = "ada", address: str = HOME, times: int = 1) -> None:
    for _ in range(times):
        with pytest.raises(LoginError) as refused:
            accounts.log_in(deps, name, "wrong password", address)
        assert not isinstance(refused.value, TooManyTriesError)


def test_login_and_logout(deps: Deps) -> None:
    """A session begins with the right password and ends at the logout, at once; other sessions go on."""
    token, other = accounts.log_in(deps, " Ada ", GOOD, HOME), accounts.log_in(deps, "ada", GOOD, ELSEWHERE)
    found = accounts.session(deps, token)
    assert found is not None
    assert (found.account.name, found.account.role) == ("ada", Role.EDITOR)
    accounts.log_out(deps, token)
    assert accounts.session(deps, token) is None
    assert accounts.session(deps, other) is not None
    accounts.log_out(deps, token)


@pytest.mark.parametrize("name", ["bob", "", "ada\0", "\ud800", "a" * 100_000])
def test_wrong_names(deps: Deps, name: str) -> None:
    """An unknown name is told the same as a wrong password."""
    with pytest.raises(LoginError) as unknown:
        accounts.log_in(deps, name, GOOD, HOME)
    with pytest.raises(LoginError) as wrong:
        accounts.log_in(deps, "ada", GOOD[::-1], HOME)
    assert str(unknown.value) == str(wrong.value)


def test_an_idle_session_ends(deps: Deps, clock: SettableClock) -> None:
    """Twelve hours without use, and it is over; use prolongs it."""
    token = accounts.log_in(deps, "ada", GOOD, HOME)
    for _ in range(3):
        clock.advance(IDLE - MINUTE)
        assert accounts.session(deps, token)
    clock.advance(IDLE)
    assert accounts.session(deps, token) is None


def test_no_session_is_longer_than_a_week(deps: Deps, clock: SettableClock) -> None:
    """However much it is used."""
    token, end = accounts.log_in(deps, "ada", GOOD, HOME), clock() + LONGEST_SESSION
    while clock() + timedelta(hours=6) < end:
        clock.advance(timedelta(hours=6))
        assert accounts.session(deps, token)
    clock.set(end)
    assert accounts.session(deps, token) is None


@pytest.mark.parametrize("token", ["", "x", "\ud800", "\0", "a" * 100_000])
def test_unknown_tokens(deps: Deps, token: str) -> None:
    """A token that we never gave is good for nothing, whatever is in it."""
    assert accounts.session(deps, token) is None
    assert accounts.check_token(deps, token) is None
    accounts.log_out(deps, token)


def test_too_many_tries_for_a_name(deps: Deps, clock: SettableClock) -> None:
    """After ten failures from anywhere not even the right password is tried, until a quarter of an hour has passed."""
    for number in range(MOST_FOR_A_NAME):
        _fails(deps, address=f"203.0.{number}.1")
    with pytest.raises(TooManyTriesError, match="15 minutes"):
        accounts.log_in(deps, "ada", GOOD, HOME)
    clock.advance(WITHIN)
    assert accounts.log_in(deps, "ada", GOOD, HOME)


def test_names_that_are_not_are_limited_alike(deps: Deps) -> None:
    """The limit doesn't tell which names have an account."""
    _fails(deps, "nobody", times=MOST_FOR_A_NAME)
    with pytest.raises(TooManyTriesError):
        accounts.log_in(deps, "nobody", GOOD, HOME)


def test_nobody_is_locked_out_by_others(deps: Deps) -> None:
    """Where somebody has logged in before, failures elsewhere don't count against them; their own do."""
    accounts.log_in(deps, "ada", GOOD, HOME)
    for number in range(MOST_FOR_A_NAME):
        _fails(deps, address=f"203.0.{number}.1")
    assert accounts.log_in(deps, "ada", GOOD, HOME)
    _fails(deps, times=MOST_FOR_A_NAME)
    with pytest.raises(TooManyTriesError):
        accounts.log_in(deps, "ada", GOOD, HOME)


def test_too_many_tries_from_a_prefix(deps: Deps) -> None:
    """Many names from one part of the network are stopped too, and only there."""
    for number in range(MOST_FROM_A_PREFIX):
        _fails(deps, f"name-{number}", f"192.0.2.{number}")
    with pytest.raises(TooManyTriesError):
        accounts.log_in(deps, "ada", GOOD, HOME)
    assert accounts.log_in(deps, "ada", GOOD, ELSEWHERE)


def test_many_tries_at_once(deps: Deps) -> None:
    """Of tries at the same moment no more than the limit are let through."""

    def outcome(_: int) -> type[Exception]:
        with pytest.raises(LoginError) as refused:
            accounts.log_in(deps, "ada", "wrong password", HOME)
        return refused.type

    with ThreadPoolExecutor(8) as pool:
        outcomes = list(pool.map(outcome, range(4 * MOST_FOR_A_NAME)))
    assert outcomes.count(LoginError) <= MOST_FOR_A_NAME


@pytest.mark.parametrize(
    ("address", "prefix"),
    [
        ("192.0.2.7", "192.0.2.0/24"),
        ("::ffff:192.0.2.7", "192.0.2.0/24"),
        ("2001:db8:1:2ff::7", "2001:db8:1:200::/56"),
        ("", "unknown"),
        ("fe80::1%eth0", "fe80::/56"),
    ],
)
def test_prefixes(address: str, prefix: str) -> None:
    """A visitor's whole network counts as one, however the address is written."""
    assert accounts.prefix_of(address) == prefix


def test_a_new_password_ends_all_sessions(deps: Deps) -> None:
    """The old password and what was opened with it are good for nothing."""
    token = accounts.log_in(deps, "ada", GOOD, HOME)
    accounts.change_password(deps, "ada", "another good one")
    assert accounts.session(deps, token) is None
    _fails(deps)
    with pytest.raises(LoginError):
        accounts.log_in(deps, "ada", GOOD, HOME)
    assert accounts.log_in(deps, "ada", "another good one", HOME)


def test_old_hashes_are_made_anew(deps: Deps, store: Store, clock: SettableClock) -> None:
    """A login with hashes of other parameters keeps the password and takes today's."""
    dearer = Passwords(PasswordHasher(time_cost=2, memory_cost=8, parallelism=1))
    later = Deps(clock=clock, store=store, mailer=deps.mailer, passwords=dearer)
    assert accounts.log_in(later, "ada", GOOD, HOME)
    with store.read() as tx:
        found = stored.find(tx, "ada")
    assert found is not None
    assert not dearer.is_dated(found[1])
    assert accounts.log_in(later, "ada", GOOD, HOME)


def test_removal(deps: Deps) -> None:
    """A removed account is out at once: session, token and login."""
    session, token = accounts.log_in(deps, "ada", GOOD, HOME), accounts.make_token(deps, "ada", "planner")
    accounts.remove_account(deps, "ada")
    assert accounts.session(deps, session) is None
    assert accounts.check_token(deps, token) is None
    with pytest.raises(LoginError):
        accounts.log_in(deps, "ada", GOOD, HOME)
    assert accounts.all_accounts(deps) == []


@pytest.mark.parametrize("name", ["", "Ada", "a b", "a/b", "-a", "a" * 65, "ада"])
def test_bad_names(deps: Deps, name: str) -> None:
    """Names are plain, so that nobody's looks like another's."""
    with pytest.raises(InvalidInputError):
        accounts.add_account(deps, name, GOOD)


def test_unknown_accounts_are_named(deps: Deps) -> None:
    """What is asked of an account that isn't there says so."""
    with pytest.raises(InvalidInputError, match="already"):
        accounts.add_account(deps, "ada", GOOD)
    for ask in (accounts.remove_account, lambda d, n: accounts.change_password(d, n, GOOD)):
        with pytest.raises(NotFoundError, match="bob"):
            ask(deps, "bob")


def test_api_tokens(deps: Deps, clock: SettableClock) -> None:
    """A token works in its account's name until it is revoked; when it was last used is known."""
    token = accounts.make_token(deps, "ada", "planner")
    clock.advance(MINUTE)
    account = accounts.check_token(deps, token)
    assert account is not None
    assert account.name == "ada"
    assert accounts.all_tokens(deps)[0].last_used_at == clock()
    accounts.revoke_token(deps, "ada", "planner")
    assert accounts.check_token(deps, token) is None
    with pytest.raises(NotFoundError):
        accounts.revoke_token(deps, "ada", "planner")
    with pytest.raises(InvalidInputError, match="another name"):
        accounts.make_token(deps, "ada", "planner")
    with pytest.raises(InvalidInputError):
        accounts.make_token(deps, "ada", "")
