"""The one place that reads the time; everything else takes a clock or, below the use cases, a moment."""

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

Clock = Callable[[], datetime]


def system_clock() -> datetime:
    """Now, as an aware datetime in UTC."""
    return datetime.now(UTC)  # noqa: TID251 - this is the door


def clock_from(start: datetime) -> Clock:
    """A clock that shows `start` now and goes on at the pace of real time; for living through past days."""
    if start.utcoffset() is None:
        raise ValueError("a clock needs a zoned time")
    began = time.monotonic()
    return lambda: start.astimezone(UTC) + timedelta(seconds=time.monotonic() - began)


class SettableClock:
    """A clock that stands still until it is told otherwise; for rehearsals and tests."""

    def __init__(self, now: datetime) -> None:
        self.set(now)

    def __call__(self) -> datetime:
        return self._now

    def set(self, now: datetime) -> None:
        """Show `now` (aware) from here on."""
        if now.utcoffset() is None:
            raise ValueError("a clock needs a zoned time")
        self._now = now.astimezone(UTC)

    def advance(self, by: timedelta) -> None:
        """Go forward (or, negative, back)."""
        self._now += by
