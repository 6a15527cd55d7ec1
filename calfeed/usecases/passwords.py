"""Hashes passwords and checks them, by argon2 and in the same time whether or not there is an account."""

import secrets
import threading
import unicodedata
from functools import cached_property

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from calfeed.errors import InvalidInputError

SHORTEST = 12
LONGEST = 1_024
AT_ONCE = 2  # a hash takes 64 MB, and anybody may ask for one


class Passwords:
    """Hashes with the given parameters (argon2-cffi's own unless told otherwise); threads may share it."""

    def __init__(self, hasher: PasswordHasher | None = None) -> None:
        self._hasher = hasher or PasswordHasher()
        self._turns = threading.BoundedSemaphore(AT_ONCE)

    def hash(self, password: str) -> str:
        """The hash to keep of a new password; InvalidInputError if it is too short or too long."""
        if not SHORTEST <= len(_one_spelling(password)) <= LONGEST:
            raise InvalidInputError(
                f"a password has {SHORTEST} to {LONGEST:,} characters; several words make a good one"
            )
        with self._turns:
            return self._hasher.hash(_one_spelling(password))

    def fits(self, password: str, kept: str | None) -> bool:
        """Whether the password is the one of the hash; for None, never, but it takes as long to say so."""
        with self._turns:
            try:
                self._hasher.verify(kept or self._nobodys, _one_spelling(password[:LONGEST]))
            except (VerificationError, InvalidHashError):
                return False
        return kept is not None

    def is_dated(self, kept: str) -> bool:
        """Whether the hash was made with other parameters than today's."""
        return self._hasher.check_needs_rehash(kept)

    @cached_property
    def _nobodys(self) -> str:
        return self._hasher.hash(secrets.token_urlsafe())


def _one_spelling(password: str) -> str:
    """The same text however a keyboard composes it; a lone surrogate, which can't be encoded, becomes a mark."""
    return unicodedata.normalize("NFKC", password).encode("utf-8", "replace").decode()
