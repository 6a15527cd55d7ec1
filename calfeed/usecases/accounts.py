"""Accounts, logging in and out, and the tokens of programs: who may work at the desk."""

import logging
import re
from datetime import timedelta
from ipaddress import ip_address, ip_network

from calfeed.errors import InvalidInputError, LoginError, NotFoundError, TooManyTriesError
from calfeed.model.account import Account, ApiToken, Role, Session
from calfeed.store import Tx, accounts, sessions
from calfeed.usecases.deps import Deps

log = logging.getLogger(__name__)

LONGEST_SESSION = timedelta(days=7)
IDLE = timedelta(hours=12)
SEEN_EVERY = timedelta(minutes=1)  # a session's use is noted no oftener than that, and a token's

WITHIN = timedelta(minutes=15)
MOST_FOR_A_NAME = 10
MOST_FROM_A_PREFIX = 30
TRIES_KEPT = timedelta(days=30)

NAME = re.compile(r"[a-z0-9][a-z0-9._-]{0,63}")
LABEL = re.compile(r"[^\x00-\x1f\x7f]{1,64}")


def add_account(deps: Deps, name: str, password: str, role: Role = Role.EDITOR) -> None:
    """Let somebody work at the desk; InvalidInputError if the name is taken or the password no good."""
    if not NAME.fullmatch(name):
        raise InvalidInputError(f"{name!r} is no name: take small letters, digits, dots and dashes, up to 64")
    hashed = deps.passwords.hash(password)
    with deps.store.write() as tx:
        if not accounts.add(tx, name=name, password_hash=hashed, role=role, now=deps.clock()):
            raise InvalidInputError(
                f"there is an account {name} already; `calfeed user password {name}` changes its password"
            )


def all_accounts(deps: Deps) -> list[Account]:
    """Everybody who may log in, by name."""
    with deps.store.read() as tx:
        return accounts.everybody(tx)


def change_password(deps: Deps, name: str, password: str) -> None:
    """Another password, which ends all sessions of the account."""
    hashed = deps.passwords.hash(password)
    with deps.store.write() as tx:
        account = _account(tx, name)
        accounts.set_hash(tx, account, hashed)
        sessions.end_all(tx, account)


def remove_account(deps: Deps, name: str) -> None:
    """Take an account away with its sessions and API tokens, at once; what it decided stays."""
    with deps.store.write() as tx:
        accounts.remove(tx, _account(tx, name))


def log_in(deps: Deps, name: str, password: str, address: str) -> str:
    """The token of a new session. LoginError if name and password don't fit, TooManyTriesError if that was tried too
    often, for this name or from this part of the network.
    """
    now, prefix, name = deps.clock(), prefix_of(address), name.strip().casefold()
    name = name if NAME.fullmatch(name) else "no name"
    with deps.store.write() as tx:
        sessions.forget_tries(tx, now - TRIES_KEPT)
        number = sessions.begin_try(tx, name=name, prefix=prefix, now=now)
    # Counted after the commit: of many tries at once, on many machines, no more than the limit see a low number.
    with deps.store.read() as tx:
        is_allowed = _is_allowed(deps, tx, name, prefix)
        found = accounts.find(tx, name)
    if not is_allowed:
        with deps.store.write() as tx:
            sessions.forget_try(tx, number)
        log.warning("login refused  reason=too-many-tries")
        raise TooManyTriesError(f"too many tries to log in: wait {WITHIN.seconds // 60} minutes, then try again")
    if not deps.passwords.fits(password, found[1] if found else None) or found is None:
        log.warning("login failed")
        raise LoginError("name and password don't fit")
    account, kept = found
    fresh = deps.passwords.hash(password) if deps.passwords.is_dated(kept) else None
    with deps.store.write() as tx:
        if accounts.find(tx, name) != found:  # removed, or its password changed, in the meantime
            raise LoginError("name and password don't fit")
        if fresh:
            accounts.set_hash(tx, account, fresh)
        sessions.succeed(tx, number)
        token = sessions.begin(tx, account, now=now, expires_at=now + LONGEST_SESSION)
    log.info("logged in  account=%s", account.name)
    return token


def log_out(deps: Deps, token: str) -> None:
    """End a session at once."""
    with deps.store.write() as tx:
        sessions.end(tx, token)


def session(deps: Deps, token: str) -> Session | None:
    """The session of a token, which this use prolongs; None if there is none or it is over."""
    now = deps.clock()
    with deps.store.read() as tx:
        found = sessions.find(tx, token)
    if found is None or now >= min(found.expires_at, found.last_seen_at + IDLE):
        return None
    if now - found.last_seen_at >= SEEN_EVERY:
        with deps.store.write() as tx:
            sessions.note_seen(tx, token, now)
    return found


def make_token(deps: Deps, name: str, label: str) -> str:
    """A token for a program that works in the name of an account; this text is the only copy."""
    if not LABEL.fullmatch(label.strip()):
        raise InvalidInputError("a token's name has 1 to 64 characters")
    with deps.store.write() as tx:
        token = accounts.make_token(tx, _account(tx, name), label.strip(), deps.clock())
    if token is None:
        raise InvalidInputError(f"{name} has, or had, a token {label.strip()}; give the new one another name")
    return token


def revoke_token(deps: Deps, name: str, label: str) -> None:
    """Make a token good for nothing, at once."""
    with deps.store.write() as tx:
        if not accounts.revoke(tx, _account(tx, name), label, deps.clock()):
            raise NotFoundError(f"{name} has no token {label}; `calfeed user token list` shows them all")


def all_tokens(deps: Deps) -> tuple[ApiToken, ...]:
    """Every token that was made, the revoked ones too."""
    with deps.store.read() as tx:
        return tuple(accounts.tokens(tx))


def check_token(deps: Deps, token: str) -> Account | None:
    """The account in whose name a program that shows this token works; None if the token is not, or no more, good."""
    now = deps.clock()
    with deps.store.read() as tx:
        found = accounts.find_token(tx, token)
    if found is None:
        return None
    if found.last_used_at is None or now - found.last_used_at >= SEEN_EVERY:
        with deps.store.write() as tx:
            accounts.note_use(tx, found, now)
    return found.account


def prefix_of(address: str) -> str:
    """The part of the network that an address belongs to, as one subscriber of a provider gets it: /24, or /56."""
    try:
        ip = ip_address(address)
    except ValueError:
        return "unknown"
    mapped = getattr(ip, "ipv4_mapped", None)
    ip = mapped or ip
    return str(ip_network((ip, 24 if ip.version == 4 else 56), strict=False))


def _is_allowed(deps: Deps, tx: Tx, name: str, prefix: str) -> bool:
    """Where a name has logged in before, others can't lock it out by failing elsewhere."""
    since = deps.clock() - WITHIN
    if sessions.failures(tx, since, prefix=prefix) > MOST_FROM_A_PREFIX:
        return False
    is_known = sessions.succeeded_from(tx, name=name, prefix=prefix)
    return sessions.failures(tx, since, name=name, prefix=prefix if is_known else None) <= MOST_FOR_A_NAME


def _account(tx: Tx, name: str) -> Account:
    found = accounts.find(tx, name)
    if found is None:
        raise NotFoundError(f"there is no account {name}; `calfeed user list` shows all")
    return found[0]
