"""The time zones that readers may live by."""

from functools import cache
from zoneinfo import available_timezones

NOT_PLACES = frozenset({"Factory", "localtime", "posixrules"})


@cache
def zones() -> frozenset[str]:
    """The zones a reader may choose; nothing else is ever given to ZoneInfo, which would open it as a file."""
    return frozenset(available_timezones()) - NOT_PLACES
