"""libical, with which Evolution, KOrganizer and Asterisk read calendars: as Debian has it."""

from collections.abc import Iterator
from ctypes import CDLL, Structure, c_char_p, c_int, c_void_p

from tests.feeds.seen import Seen


class Time(Structure):
    """struct icaltimetype of libical 3."""

    _fields_ = [
        *((name, c_int) for name in ("year", "month", "day", "hour", "minute", "second", "is_date", "is_daylight")),
        ("zone", c_void_p),
    ]


LIBICAL = CDLL("libical.so.3")
SIGNATURES = {
    "icalparser_parse_string": (c_void_p, c_char_p),
    "icalrestriction_check": (c_int, c_void_p),
    "icalcomponent_count_errors": (c_int, c_void_p),
    "icalcomponent_as_ical_string": (c_char_p, c_void_p),
    "icalcomponent_string_to_kind": (c_int, c_char_p),
    "icalcomponent_get_first_component": (c_void_p, c_void_p, c_int),
    "icalcomponent_get_next_component": (c_void_p, c_void_p, c_int),
    "icalcomponent_get_uid": (c_char_p, c_void_p),
    "icalcomponent_get_dtstart": (Time, c_void_p),
    "icalcomponent_get_dtend": (Time, c_void_p),
    "icalcomponent_get_summary": (c_char_p, c_void_p),
    "icalcomponent_get_status": (c_int, c_void_p),
    "icalcomponent_get_sequence": (c_int, c_void_p),
    "icalproperty_status_to_string": (c_char_p, c_int),
    "icaltime_is_utc": (c_int, Time),
    "icalcomponent_free": (None, c_void_p),
}
for _name, (_result, *_arguments) in SIGNATURES.items():
    _function = getattr(LIBICAL, _name)
    _function.restype, _function.argtypes = _result, _arguments
VEVENT = LIBICAL.icalcomponent_string_to_kind(b"VEVENT")


def by_libical(octets: bytes) -> list[Seen]:
    """As libical reads it, without an error in any line and within the restrictions of RFC 5545 and 5546."""
    calendar = LIBICAL.icalparser_parse_string(octets)
    assert calendar
    try:
        LIBICAL.icalrestriction_check(calendar)
        assert not LIBICAL.icalcomponent_count_errors(calendar), LIBICAL.icalcomponent_as_ical_string(calendar)
        return list(_events(calendar))
    finally:
        LIBICAL.icalcomponent_free(calendar)


def _events(calendar: int) -> Iterator[Seen]:
    event = LIBICAL.icalcomponent_get_first_component(calendar, VEVENT)
    while event:
        yield Seen(
            LIBICAL.icalcomponent_get_uid(event).decode(),
            _written(LIBICAL.icalcomponent_get_dtstart(event)),
            _written(LIBICAL.icalcomponent_get_dtend(event)),
            LIBICAL.icalcomponent_get_summary(event).decode(),
            LIBICAL.icalproperty_status_to_string(LIBICAL.icalcomponent_get_status(event)).decode(),
            LIBICAL.icalcomponent_get_sequence(event),
        )
        event = LIBICAL.icalcomponent_get_next_component(calendar, VEVENT)


def _written(time: Time) -> str:
    day = f"{time.year:04}-{time.month:02}-{time.day:02}"
    if time.is_date:
        return day
    assert LIBICAL.icaltime_is_utc(time)
    return f"{day}T{time.hour:02}:{time.minute:02}:{time.second:02}Z"
