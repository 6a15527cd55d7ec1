"""Quiet hours: a part of the day, on the reader's wall clock, in which no mail comes."""

import re
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from calfeed.errors import InvalidInputError
from calfeed.model.when import wall
from calfeed.model.wording import N_

HOUR = r"([01]\d|2[0-3]):00"
CODE = re.compile(f"{HOUR}-{HOUR}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Quiet:
    """From one hour until another; over midnight if that is not later."""

    begins: time
    ends: time

    @property
    def code(self) -> str:
        """How they are kept: 22:00-07:00."""
        return f"{self.begins:%H:%M}-{self.ends:%H:%M}"

    def until(self, now: datetime, zone: ZoneInfo) -> datetime | None:
        """When those end that a moment lies in; None if it lies in none."""
        today, night = now.astimezone(zone).date(), timedelta(days=self.ends < self.begins)
        for day in (today - timedelta(days=1), today):
            ends_at = wall(day + night, self.ends, zone)
            if wall(day, self.begins, zone) <= now < ends_at:
                return ends_at
        return None

    def covers(self, at: time) -> bool:
        """Whether an hour of the wall clock lies in them."""
        if self.begins < self.ends:
            return self.begins <= at < self.ends
        return at >= self.begins or at < self.ends


def quiet_from(code: str) -> Quiet | None:
    """The quiet hours that a code names, none for an empty one; InvalidInputError for any other text."""
    if not code:
        return None
    found = CODE.fullmatch(code)
    if not found:
        raise InvalidInputError(f'quiet hours are whole hours such as "22:00-07:00", not {code[:40]!r}')
    if found[1] == found[2]:
        raise InvalidInputError(N_("quiet hours that begin and end at the same hour would leave none for mail"))
    return Quiet(time.fromisoformat(f"{found[1]}:00"), time.fromisoformat(f"{found[2]}:00"))
