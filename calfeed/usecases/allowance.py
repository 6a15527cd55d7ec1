"""How often something may be asked for from one part of the network, in this process; no address is kept."""

import hashlib
import secrets
import threading
from datetime import datetime, timedelta

from calfeed.errors import TooManyRequestsError
from calfeed.model.wording import N_
from calfeed.usecases.accounts import prefix_of

AT_ONCE = 20
ONE_MORE_AFTER = timedelta(minutes=1)
MOST_KEPT = 10_000


class Allowance:
    """Twenty at once, and one more each minute; threads may share it.

    Of each part of the network is kept, under a digest that only we can make, when it has its whole allowance again.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._salt = secrets.token_bytes(32)
        self._whole_at: dict[bytes, datetime] = {}

    def take(self, address: str, now: datetime) -> None:
        """Use one; TooManyRequestsError if there is none left."""
        key = hashlib.blake2b(prefix_of(address).encode(), key=self._salt, digest_size=16).digest()
        with self._lock:
            whole_at = max(self._whole_at.pop(key, now), now)
            is_allowed = whole_at - now <= ONE_MORE_AFTER * (AT_ONCE - 1)
            self._whole_at[key] = whole_at + ONE_MORE_AFTER if is_allowed else whole_at
            if len(self._whole_at) > MOST_KEPT:
                del self._whole_at[next(iter(self._whole_at))]  # the one that asked longest ago
        if not is_allowed:
            raise TooManyRequestsError(N_("so much was asked for from your part of the network; wait a minute"))
