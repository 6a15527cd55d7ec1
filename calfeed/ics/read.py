"""An existing calendar as a reading: each coming event is a sighting, with the words of the lines that say so.

octets → unfolded lines → components → an entry of each event → document and sightings

What a calendar says of itself is believed, though it is no announcement. An event counts if its last day is not more
than `PAST` before the calendar: calendars keep for years what is over. A series goes as far as days can hold it. One
event that is changed in a series (RECURRENCE-ID) is a sighting of its own, which says which day it has left; so does
an event that the same calendar, read before, had at another time under the same UID.
"""

from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from calfeed.errors import ReadError
from calfeed.ics.entry import TITLE_MOST, Page, entry
from calfeed.ics.lines import Component, components, unfolded
from calfeed.ics.series import Rule, begun_on
from calfeed.ics.times import Zones, moment, slot, zone_called
from calfeed.model.clean import one_line
from calfeed.model.meeting import Reading, Sighting
from calfeed.model.text import Announcement, Document, Stamp, StampOrigin
from calfeed.model.when import AllDay, Timed, ZoneOrigin, first_day, last_day

OCTETS_MOST = 10_000_000
EVENTS_MOST = 10_000
LINES_MOST = 400_000
PAST = timedelta(days=90)
WARNINGS_MOST = 10

_Key = tuple[str, str]  # UID, and the day in its series that it changes


def read_calendar(
    announcement: Announcement,
    *,
    fallback: Stamp | None = None,
    zone: ZoneInfo | None = None,
    before: Announcement | None = None,
) -> tuple[Document, Reading]:
    """The text and the events of a calendar; ReadError if it is none, or too large.

    `fallback` is when it was seen; `zone` is that of times without one, where the calendar doesn't say. `before` is the
    same calendar as it was: what begins at another time since then has moved, and what is missing is a warning.
    """
    try:
        return _Reader(announcement, announcement.digest, fallback, zone, _told(before, zone)).read()
    except ReadError as error:
        raise ReadError(f"{announcement.name}: {error}") from None


def _told(before: Announcement | None, zone: ZoneInfo | None) -> dict[_Key, Sighting]:
    """The events of a calendar that was read before."""
    if before is None:
        return {}
    reader = _Reader(before, before.digest, None, zone, {})
    with suppress(ReadError):
        reader.read()
    return reader.told


@dataclass(slots=True)
class _Reader:
    announcement: Announcement
    digest: str
    seen: Stamp | None
    zone: ZoneInfo | None
    before: dict[_Key, Sighting]
    told: dict[_Key, Sighting] = field(default_factory=dict)
    page: Page = field(default_factory=Page)
    warnings: list[str] = field(default_factory=list)
    off: bool = False
    over: int = 0
    private: int = 0

    def read(self) -> tuple[Document, Reading]:
        found = list(components(self._decoded()))
        frame = next((component for component in found if component.name == "VCALENDAR"), None)
        if frame is None:
            raise ReadError("no calendar in it; check the address, or that it was saved completely")
        events = [component for component in found if component.name == "VEVENT"]
        if len(events) > EVENTS_MOST:
            raise ReadError(f"more than {EVENTS_MOST} events; take a calendar with fewer")
        zones = self._zones(found, frame)
        written = self._written(events)
        now = self.seen or written
        since = now.on - PAST if now else date.min
        method = frame.line("METHOD")
        self.off = method is not None and method.value.strip().upper() == "CANCEL"
        for key, event in _newest(events).items():
            if (made := self._sighting(event, zones, since)) is not None:
                self.told[key] = _moved(made, self.before.get(key))
        title = frame.line("X-WR-CALNAME") or frame.line("NAME")
        document = Document(
            name=self.announcement.name,
            digest=self.digest,
            text=self.page.text,
            blocks=tuple(self.page.blocks),
            title=one_line(title.text, TITLE_MOST) or None if title else None,
            stamps=(written,) if written and written.origin is StampOrigin.METADATA else (),
        )
        warnings = tuple(self._warned(zones, now.on if now else date.max))
        return document, Reading(written=written or self.seen, sightings=tuple(self.told.values()), warnings=warnings)

    def _decoded(self) -> str:
        if len(self.announcement.data) > OCTETS_MOST:
            raise ReadError(f"larger than {OCTETS_MOST // 1_000_000} MB; take a calendar with fewer events")
        text = unfolded(self.announcement.data).decode("utf-8-sig", "replace")
        if text.count("\n") > LINES_MOST:
            raise ReadError(f"more than {LINES_MOST} lines; take a calendar with fewer events")
        if "\ufffd" in text:
            self.warnings.append("some characters are broken; a calendar is UTF-8")
        return text

    def _zones(self, found: Iterable[Component], frame: Component) -> Zones:
        called = {}
        for component in found:
            name, known = component.line("TZID"), component.line("X-LIC-LOCATION")
            if component.name == "VTIMEZONE" and name is not None and known is not None:
                called[name.value.strip()] = known.value.strip()
        own = frame.line("X-WR-TIMEZONE")
        said = zone_called(own.value[:100]) if own else None
        return Zones(said or self.zone, ZoneOrigin.STATED if said else ZoneOrigin.DEFAULT, called)

    def _written(self, events: Iterable[Component]) -> Stamp | None:
        """When the last change of an event was made, as far as it isn't later than the calendar was seen."""
        changed: list[tuple[datetime, str]] = []
        for event in events:
            line = event.line("LAST-MODIFIED") or event.line("CREATED")
            try:
                at = moment(line, Zones())[0] if line else None
            except ValueError:
                continue
            if line is not None and isinstance(at, datetime):
                changed.append((at, line.value.strip()))
        latest = max((one for one in changed if self.seen is None or one[0] <= _end_of(self.seen)), default=None)
        if latest is None:
            return None
        at = latest[0].astimezone(self.zone or UTC)
        return Stamp(on=at.date(), at=at, origin=StampOrigin.METADATA, words=latest[1])

    def _sighting(self, event: Component, zones: Zones, since: date) -> Sighting | None:
        shown = event.line("CLASS")
        if shown is not None and shown.value.strip().upper() in ("PRIVATE", "CONFIDENTIAL"):
            self.private += 1
            return None
        summary = event.line("SUMMARY")
        title = one_line(summary.text, TITLE_MOST) if summary else ""
        try:
            if not event.closed:
                raise ValueError("it breaks off")
            if not title:
                raise ValueError("it has no title")
            when: AllDay | Timed | None = slot(event, zones)
        except ValueError as error:
            named = f" (“{title[:60]}”)" if title else ""
            self.warnings.append(f"an event was left out{named}: {error}")
            return None
        assert when is not None
        rule = self._rule(event, when, title)
        if rule is not None:
            first = rule.first(since)
            when = begun_on(when, first) if first else None
        elif last_day(when) < since:
            when = None
        if when is None:
            self.over += 1
            return None
        return entry(self.page, event, zones, when, rule, off=self.off, digest=self.digest)

    def _rule(self, event: Component, when: AllDay | Timed, title: str) -> Rule | None:
        """The rule of a series, if it is one that days can hold."""
        line = event.line("RRULE")
        if line is None or event.line("RECURRENCE-ID") is not None:
            return None
        try:
            if event.line("RDATE") is not None or len(event.all("RRULE")) > 1:
                raise ValueError("it names days beside its rule")
            return Rule(line.value[:500], when)
        except ValueError as error:
            self.warnings.append(f"only the first time of a series was read (“{title[:60]}”): {error}")
            return None

    def _warned(self, zones: Zones, today: date) -> Iterator[str]:
        gone = [was for key, was in self.before.items() if key not in self.told and last_day(was.when) >= today]
        if gone:
            named = ", ".join(f"“{was.title[:60]}”" for was in gone[:3])
            yield f"coming events that are no longer in the calendar: {len(gone)} ({named})"
        yield from self.warnings[:WARNINGS_MOST]
        if len(self.warnings) > WARNINGS_MOST:
            yield f"{len(self.warnings) - WARNINGS_MOST} more events were left out, or read in part"
        if zones.unknown:
            named = ", ".join(sorted(zones.unknown)[:5])
            yield f"unknown time zones ({named}); read as {zones.local.key if zones.local else 'UTC'}"
        if self.private:
            yield f"private events were left out: {self.private}"
        if self.over:
            yield f"events that are over were left out: {self.over}"


def _end_of(seen: Stamp) -> datetime:
    """The last moment at which a document may have been written that was seen then."""
    return seen.at or datetime.combine(seen.on, time(23, 59, 59), UTC) + timedelta(hours=12)


def _newest(events: Iterable[Component]) -> dict[_Key, Component]:
    """Each event once, as its highest SEQUENCE has it, a series before what is changed in it."""
    kept: dict[_Key, tuple[int, Component]] = {}
    for number, event in enumerate(events):
        uid, day, sequence = event.line("UID"), event.line("RECURRENCE-ID"), event.line("SEQUENCE")
        key = (uid.value if uid else f"\n{number}", day.value if day else "")
        value = sequence.value.strip() if sequence else ""
        count = int(value) if value.isdecimal() and len(value) < 10 else 0
        if key not in kept or count >= kept[key][0]:
            kept[key] = (count, event)
    return {key: event for key, (_, event) in sorted(kept.items(), key=lambda one: bool(one[0][1]))}


def _moved(told: Sighting, was: Sighting | None) -> Sighting:
    """The event with the time that it has left since the calendar was read before."""
    if was is None or told.previous or told.rrule or was.rrule:
        return told
    if isinstance(told.when, Timed) and isinstance(was.when, Timed):
        left: date | None = was.when.start if was.when.start != told.when.start else None
    else:
        left = first_day(was.when) if first_day(was.when) != first_day(told.when) else None
    return replace(told, previous=left)
