"""Look-aheads: one mail a day or a week that lists what comes; when each falls due, and what it reaches over."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from calfeed.errors import InvalidInputError
from calfeed.model.wave import MailKind, Wave
from calfeed.model.when import Slot, Timed, ends_at, wall

CODE = re.compile(r"(?:daily|weekly ([1-7])) ([01]\d|2[0-3]):00", re.ASCII)
NOON = time(12)


@dataclass(frozen=True, slots=True, kw_only=True)
class Digest:
    """At which hour of the reader's wall clock it comes: every day, or on one day of the week (Monday is 1)."""

    at: time = time(7)
    weekday: int | None = None

    @property
    def code(self) -> str:
        """How it is kept: daily 07:00, or weekly 1 07:00."""
        return f"{f'weekly {self.weekday}' if self.weekday else 'daily'} {self.at:%H:%M}"

    @property
    def days(self) -> int:
        """How many days it reaches over."""
        return 7 if self.weekday else 1

    def stretch(self, day: date, zone: ZoneInfo) -> tuple[datetime, datetime]:
        """What the one of that day reaches over: from when it falls due until the next one does."""
        return wall(day, self.at, zone), wall(day + timedelta(days=self.days), self.at, zone)

    def last_on(self, now: datetime, zone: ZoneInfo) -> date:
        """The latest day whose look-ahead has fallen due."""
        today = now.astimezone(zone).date()
        day = today - timedelta(days=(today.isoweekday() - self.weekday) % 7) if self.weekday else today
        return day if wall(day, self.at, zone) <= now else day - timedelta(days=self.days)

    def next_at(self, now: datetime, zone: ZoneInfo) -> datetime:
        """When the next one falls due."""
        return self.stretch(self.last_on(now, zone), zone)[1]


def digest_from(code: str) -> Digest | None:
    """The look-ahead that a code names, none for an empty one; InvalidInputError for any other text."""
    if not code:
        return None
    found = CODE.fullmatch(code)
    if not found:
        raise InvalidInputError(f'a look-ahead is "daily 07:00" or "weekly 1 07:00" (1 is Monday), not {code[:40]!r}')
    return Digest(at=time.fromisoformat(f"{found[2]}:00"), weekday=int(found[1]) if found[1] else None)


def digest_waves(used: Iterable[tuple[str, Digest]], now: datetime) -> Iterator[Wave]:
    """The look-aheads whose stretch has begun, and the next ones, for these zones."""
    for name, digest in used:
        zone = ZoneInfo(name)
        last = digest.last_on(now, zone)
        for day in (last, last + timedelta(days=digest.days)):
            begins_at, ends = digest.stretch(day, zone)
            yield Wave(
                uid="",
                key=day.isoformat(),
                time_revision=0,
                lead=digest.code,
                zone=name,
                kind=MailKind.DIGEST,
                audience_at=begins_at,
                due_at=begins_at,
                not_after=ends,
            )


def is_ahead(slot: Slot, stretch: tuple[datetime, datetime], zone: ZoneInfo, now: datetime) -> bool:
    """Whether something begins in the stretch and is still to come; a day without an hour counts by its noon."""
    at = slot.start if isinstance(slot, Timed) else wall(slot.first, NOON, zone)
    left = slot.start > now if isinstance(slot, Timed) else ends_at(slot, zone) > now
    return stretch[0] < at <= stretch[1] and left  # what begins as one falls due was in the one before
