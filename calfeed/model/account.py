"""Who may work at the desk: accounts, their sessions in a browser, and the tokens of programs."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Role(StrEnum):
    """What an account may do."""

    EDITOR = "editor"  # sees the desk and decides
    READER = "reader"  # sees the desk


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """Somebody who may log in."""

    id: int
    name: str
    role: Role
    made_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """A browser that is logged in; it ends at `expires_at`, or earlier when nobody uses it."""

    account: Account
    expires_at: datetime
    last_seen_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class ApiToken:
    """What a program shows instead of a password; `name` is what people call it."""

    name: str
    account: Account
    made_at: datetime
    last_used_at: datetime | None = None
    revoked_at: datetime | None = None
