"""What a program sends, checked before it is anything: every value has a reader, which says what it takes."""

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Any
from zoneinfo import ZoneInfo

from flask import abort, request

from calfeed.errors import InvalidInputError
from calfeed.model.meeting import Kind, Online, Standing, Status
from calfeed.model.text import Announcement, Stamp, StampOrigin
from calfeed.model.when import AllDay, Timed, When, Window, ZoneOrigin
from calfeed.reading.clean import clean
from calfeed.usecases.zones import zones

Reader = Callable[[str, Any], Any]  # of a field's name and what was sent for it

YEARS = range(1900, 2201)
LONGEST = 500
MOST = 200  # entries of a list
JSON = "application/json"
FORMS = {"application/x-www-form-urlencoded", "multipart/form-data"}  # what clients send who forgot the type


def text(name: str, value: Any) -> str:
    """A line of text."""
    line = clean(value).strip() if isinstance(value, str) and len(value) <= LONGEST else ""
    if not line or {"\n", "\t"} & set(line):
        raise InvalidInputError(f"{name} takes a line of text of 1 to {LONGEST} characters")
    return line


def day(name: str, value: Any) -> date:
    """A date of our years."""
    try:
        found = date.fromisoformat(value) if isinstance(value, str) and len(value) == len("2026-01-31") else None
    except ValueError:
        found = None
    if found is None or found.year not in YEARS:
        raise InvalidInputError(f"{name} takes a date from {YEARS.start} to {YEARS.stop - 1}, such as 2026-01-31")
    return found


def number(name: str, value: Any) -> int:
    """A whole number that a database can hold."""
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value < 2**31:
        raise InvalidInputError(f"{name} takes a whole number from 0")
    return value


def yes(name: str, value: Any) -> bool:
    """true or false, in a query."""
    if value not in {"true", "false"}:
        raise InvalidInputError(f"{name} takes true or false")
    return bool(value == "true")


def limit(name: str, value: Any) -> int:
    """How many entries a page has."""
    if not re.fullmatch("[0-9]{1,3}", value) or not 1 <= int(value) <= MOST:
        raise InvalidInputError(f"{name} takes a whole number from 1 to {MOST}")
    return int(value)


def one_of(values: type[StrEnum]) -> Reader:
    """One of a few words."""

    def read(name: str, value: Any) -> StrEnum:
        if not isinstance(value, str) or value not in set(values):
            raise InvalidInputError(f"{name} takes one of {', '.join(values)}")
        return values(value)

    return read


def many(reader: Reader) -> Reader:
    """A list of values."""

    def read(name: str, value: Any) -> tuple[Any, ...]:
        if not isinstance(value, list) or len(value) > MOST:
            raise InvalidInputError(f"{name} takes a list of at most {MOST} entries")
        return tuple(reader(f"{name}[{at}]", one) for at, one in enumerate(value))

    return read


def standing(name: str, value: Any) -> Standing | None:
    """How events stand; "any" is whatever they do."""
    return None if value == "any" else Standing(one_of(Standing)(name, value))


def or_null(reader: Reader) -> Reader:
    """A value, or null where there is none."""
    return lambda name, value: None if value is None else reader(name, value)


def fields(name: str, value: Any, readers: Mapping[str, Reader], *needed: str) -> dict[str, Any]:
    """The fields of an object, of which some must be there, and no others may."""
    if not isinstance(value, dict):
        raise InvalidInputError(f"{name} takes an object with {', '.join(readers) or 'nothing in it'}")
    if strange := [one for one in value if one not in readers]:
        known = f"it knows {', '.join(readers)}" if readers else "it takes nothing"
        raise InvalidInputError(f"{name} has no {strange[0]!a:.60}; {known}")
    if missing := [one for one in needed if one not in value]:
        raise InvalidInputError(f"{name} needs {missing[0]}")
    inside = "" if name in {"the body", "the query"} else f"{name}."
    return {one: readers[one](f"{inside}{one}", sent) for one, sent in value.items()}


def moment(name: str, value: Any) -> datetime:
    """A wall time in a zone; `utc` only says which of two, where the clocks are set back."""
    given = fields(name, value, {"wall": _wall, "zone": _zone, "utc": or_null(_instant)}, "wall", "zone")
    at: datetime = given["wall"].replace(tzinfo=given["zone"])
    utc = given.get("utc") or at.astimezone(UTC)
    for found in (at, at.replace(fold=1)):
        if found.astimezone(UTC) == utc:
            return found
    raise InvalidInputError(f"{name}.utc is another moment than {name}.wall in {name}.zone; leave utc out")


def day_or_moment(name: str, value: Any) -> date | datetime:
    """A date, or a moment where the hour is known."""
    return moment(name, value) if isinstance(value, dict) else day(name, value)


def when(name: str, value: Any) -> When:
    """When something is; the three kinds are told apart by their name."""
    kind = value.get("kind") if isinstance(value, dict) else None
    readers = WHEN.get(kind) if isinstance(kind, str) else None
    if readers is None:
        raise InvalidInputError(f"{name} takes an object whose kind is one of {', '.join(WHEN)}")
    given = fields(name, value, {"kind": text, **readers}, *list(readers)[: 1 if kind == "timed" else 2])
    given.pop("kind")
    try:
        return Timed(**given) if kind == "timed" else AllDay(**given) if kind == "days" else Window(**given)
    except ValueError:
        raise InvalidInputError(f"{name} ends before it starts") from None


WHEN: dict[str, dict[str, Reader]] = {
    "days": {"first": day, "last": day},
    "timed": {"start": moment, "end": or_null(moment), "zone_origin": one_of(ZoneOrigin)},
    "window": {"first": day, "last": day},
}
EDIT: dict[str, Reader] = {
    "title": text,
    "kind": one_of(Kind),
    "when": when,
    "rrule": or_null(text),
    "excluded": many(day),
    "previous": or_null(day_or_moment),
    "place": or_null(text),
    "participants": many(text),
    "status": one_of(Status),
    "online": one_of(Online),
    "topic": or_null(text),
}


def query(**readers: Reader) -> dict[str, Any]:
    """What the address asks for; a name that isn't known is an error, or a typing error would do what it shouldn't."""
    if double := [name for name, values in request.args.lists() if len(values) > 1]:
        raise InvalidInputError(f"the query has {double[0]!a:.60} twice")
    return fields("the query", request.args.to_dict(), readers)


def body(readers: Mapping[str, Reader], *needed: str) -> dict[str, Any]:
    """The fields of the JSON that was sent; where none is known, nothing need be sent."""
    octets = request.get_data()
    if not octets and not readers:
        return {}
    if request.mimetype != JSON:
        abort(415)
    try:
        sent = json.loads(octets.decode(), parse_constant=_no_number)
    except (ValueError, RecursionError):
        raise InvalidInputError("the body is not JSON in UTF-8") from None
    return fields("the body", sent, readers, *needed)


@dataclass(frozen=True, slots=True, kw_only=True)
class Pushed:
    """An announcement that a program brings, and when it was written, if it says so."""

    announcement: Announcement
    written: Stamp | None


def pushed(source: str, now: datetime) -> Pushed:
    """The announcement in the body: as it is, described by the query, or as the text of a JSON object."""
    described: dict[str, Reader] = {"name": text, "source": text, "url": _link, "written_at": _written}
    if request.mimetype == JSON:
        query()
        about = body({"text": _prose, **described}, "text")
        data, media_type = about.pop("text").encode(), "text/plain; charset=utf-8"
    else:
        about = query(**described)
        data, media_type = request.get_data(), request.content_type
        if not media_type or request.mimetype in FORMS:
            abort(415)
    return Pushed(
        announcement=Announcement(
            name=about.get("name", "announcement"),
            data=data,
            received_at=now,
            source=about.get("source", source),
            media_type=media_type,
            url=about.get("url"),
        ),
        written=about.get("written_at"),
    )


def _prose(name: str, value: Any) -> str:
    if not isinstance(value, str) or not value.strip() or not _is_unicode(value):
        raise InvalidInputError(f"{name} takes the text of the announcement")
    return value


def _is_unicode(value: str) -> bool:
    try:
        value.encode()
    except UnicodeEncodeError:
        return False
    return True


def _link(name: str, value: Any) -> str:
    found = text(name, value)
    if not found.startswith(("http://", "https://")):
        raise InvalidInputError(f"{name} takes an address that begins with https:// or http://")
    return found


def _written(name: str, value: Any) -> Stamp:
    try:
        return Stamp(on=day(name, value), origin=StampOrigin.CALLER, words=name)
    except InvalidInputError:
        try:
            at = _at(name, value)
            return Stamp(on=at.date(), at=at, origin=StampOrigin.CALLER, words=name)
        except (InvalidInputError, ValueError):
            raise InvalidInputError(
                f"{name} takes a date, or a time with its offset, such as 2026-01-31T18:20+02:00"
            ) from None


def _at(name: str, value: Any) -> datetime:
    try:
        found = datetime.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        found = None
    if found is None or found.year not in YEARS:
        raise InvalidInputError(f"{name} takes a time such as 2026-01-31T18:20")
    return found


def _wall(name: str, value: Any) -> datetime:
    at = _at(name, value)
    if at.utcoffset() is not None or len(value) == len("2026-01-31"):
        raise InvalidInputError(f"{name} takes a time on the wall clock, such as 2026-01-31T18:20, without an offset")
    return at


def _instant(name: str, value: Any) -> datetime:
    at = _at(name, value)
    if at.utcoffset() is None:
        raise InvalidInputError(f"{name} takes a time in UTC, such as 2026-01-31T16:20:00Z")
    return at.astimezone(UTC)


def _zone(name: str, value: Any) -> ZoneInfo:
    if not isinstance(value, str) or value not in zones():
        raise InvalidInputError(f"{name} takes the name of an IANA zone, such as Europe/Kyiv")
    return ZoneInfo(value)


def _no_number(constant: str) -> Any:
    raise ValueError(constant)
