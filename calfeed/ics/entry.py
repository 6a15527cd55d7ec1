"""One event of a calendar: its lines on the page, and the sighting, whose every field points at their words."""

import re
from dataclasses import dataclass, field
from datetime import date, datetime

from calfeed.ics.lines import Component, Line
from calfeed.ics.series import Rule
from calfeed.ics.times import Zones, days, moment
from calfeed.model.clean import clean, one_line, shortened
from calfeed.model.link import JOIN
from calfeed.model.meeting import Certainty, Evidence, Field, Kind, Online, Sighting, Status
from calfeed.model.text import Block, BlockKind, Span
from calfeed.model.when import AllDay, Timed, day_of, first_day

TITLE_MOST, TEXT_MOST, PEOPLE_MOST = 300, 2_000, 30
SURE = 0.95

_MARK = re.compile(
    r"(?:(?P<cancelled>cancell?ed|abgesagt|annulée?|canceladoa?|скасовано)|(?P<tentative>tentative)|(?P<deadline>deadline))"
    r"\s*:\s+",
    re.I,
)
_ONLINE = re.compile(
    r"(?:online|virtual(?:ly)?|zoom|(?:microsoft )?teams(?:[- ]\w+)?|google meet|webex|webinar"
    r"|онлайн|en ligne|en línea)\W*",
    re.I,
)
_CONFERENCES = ("CONFERENCE", "X-GOOGLE-CONFERENCE", "X-MICROSOFT-SKYPETEAMSMEETINGURL")
_KINDS = frozenset({"meeting", "deadline"})  # the categories that our own feeds give each event
_CERTAINTY = {Status.CANCELLED: Certainty.CALLED_OFF, Status.TENTATIVE: Certainty.REPORTED}


@dataclass(slots=True)
class Page:
    """The lines of all events, a blank one between two of them."""

    parts: list[str] = field(default_factory=list)
    blocks: list[Block] = field(default_factory=list)
    length: int = 0

    @property
    def text(self) -> str:
        """All of it."""
        return "".join(self.parts)

    def put(self, words: str) -> Span:
        """Add some words; where they stand."""
        self.parts.append(words)
        self.length += len(words)
        return Span(self.length - len(words), self.length)


def entry(
    page: Page, event: Component, zones: Zones, when: AllDay | Timed, rule: Rule | None, *, off: bool, digest: str
) -> Sighting:
    """Write an event on the page, and say what it tells; `when` is its only time, or the first of its series.

    `off` tells that the calendar as a whole calls its events off.
    """
    return _Entry(page, event, zones, when, rule, off, digest).sighting()


@dataclass(slots=True)
class _Entry:
    page: Page
    event: Component
    zones: Zones
    when: AllDay | Timed
    rule: Rule | None
    off: bool
    digest: str
    evidence: list[Evidence] = field(default_factory=list)

    def sighting(self) -> Sighting:
        if self.page.length:
            self.page.put("\n\n")
        first, start = len(self.page.parts), self.page.length
        title, status, kind = self._title()
        for name in ("DTSTART", "DTEND", "DURATION"):
            self._raw(name)
        status = self._status() or status
        end, quote = self.page.length, "".join(self.page.parts[first:])
        for name in ("RRULE", "EXDATE") if self.rule else ("RECURRENCE-ID",):
            self._raw(name)
        place, online = self._where()
        topic, kind = self._topic(kind)
        people = self._people()
        if (line := self.event.line("DESCRIPTION")) and (words := shortened(clean(line.text).strip(), TEXT_MOST)):
            self.page.put(f"\nDESCRIPTION:{words}")
        self.page.blocks.append(Block(kind=BlockKind.PARAGRAPH, span=Span(start, self.page.length)))
        return Sighting(
            title=title,
            when=self.when,
            quote=quote,
            quote_span=Span(start, end),
            kind=kind,
            rrule=str(self.rule) if self.rule else None,
            excluded=self._excluded(),
            status=status,
            certainty=_CERTAINTY.get(status, Certainty.ANNOUNCED),
            previous=self._previous(),
            place=place,
            online=online,
            participants=people,
            topic=topic,
            confidence=SURE,
            evidence=tuple(self.evidence),
            rules=("calendar",),
        )

    def _say(self, what: Field, words: str) -> None:
        """Write words that speak for a field."""
        span = self.page.put(words)
        self.evidence.append(Evidence(field=what, words=words, span=span, document=self.digest))

    def _raw(self, name: str) -> None:
        """A line as it stands there, which tells when."""
        if line := self.event.line(name):
            self.page.put("\n")
            self._say(Field.WHEN, one_line(str(line), TEXT_MOST))

    def _title(self) -> tuple[str, Status, Kind]:
        """The title without the marks that calendars put before it, and what these mean."""
        line = self.event.line("SUMMARY")
        title, status, kind = one_line(line.text, TITLE_MOST) if line else "", Status.CONFIRMED, Kind.EVENT
        self.page.put("SUMMARY:")
        while (mark := _MARK.match(title)) and mark.end() < len(title):
            if mark["deadline"]:
                kind = Kind.DEADLINE
                self.page.put(mark.group())
            else:
                status = Status.CANCELLED if mark["cancelled"] else Status.TENTATIVE
                self._say(Field.STATUS, mark.group())
            title = title[mark.end() :]
        self._say(Field.WHAT, title)
        return title, status, kind

    def _status(self) -> Status | None:
        if self.off:
            self.page.put("\nMETHOD:")
            self._say(Field.STATUS, "CANCEL")
            return Status.CANCELLED
        line = self.event.line("STATUS")
        said = line.value.strip().lower() if line else ""
        if line is None or said not in {status.value for status in Status}:
            return None
        self.page.put("\nSTATUS:")
        self._say(Field.STATUS, one_line(line.value, TITLE_MOST))
        return Status(said)

    def _where(self) -> tuple[str | None, Online]:
        """The place, and whether one joins from afar: by a link where there is no place, or beside it."""
        line = self.event.line("LOCATION")
        place = one_line(line.text, TITLE_MOST) if line else ""
        afar = bool(JOIN.match(place) or _ONLINE.fullmatch(place))
        if place:
            self.page.put("\nLOCATION:")
            self._say(Field.ONLINE if afar else Field.WHERE, place)
        link = self._link()
        if link and not afar:
            self.page.put("\nCONFERENCE:")
            self._say(Field.ONLINE, link)
        if not (link or afar):
            return place or None, Online.NO
        return (None, Online.YES) if afar or not place else (place, Online.HYBRID)

    def _link(self) -> str:
        """The address at which one joins."""
        for name in _CONFERENCES:
            if (line := self.event.line(name)) and line.value.strip().lower().startswith("http"):
                return one_line(line.value, TITLE_MOST)
        for name in ("URL", "DESCRIPTION"):
            if (line := self.event.line(name)) and (found := JOIN.search(line.text)):
                return one_line(found.group(), TITLE_MOST)
        return ""

    def _topic(self, kind: Kind) -> tuple[str | None, Kind]:
        """The first category that says more than that it is a meeting."""
        lines = self.event.all("CATEGORIES")
        names = [one_line(name.replace("\\", ""), TITLE_MOST) for line in lines for name in _list(line)]
        topic = next((name for name in names if name and name.lower() not in _KINDS), None)
        if topic:
            self.page.put("\nCATEGORIES:")
            self._say(Field.TOPIC, topic)
        return topic, Kind.DEADLINE if "deadline" in map(str.lower, names) else kind

    def _people(self) -> tuple[str, ...]:
        """Who takes part and has a name; addresses are nobody's business."""
        found: dict[str, str] = {}
        for line in (*self.event.all("ORGANIZER"), *self.event.all("ATTENDEE")):
            name = one_line(line.parameters.get("CN", ""), TITLE_MOST)
            if name and "@" not in name and not _stays_away(line):
                found.setdefault(name.casefold(), name)
        people = tuple(found.values())[:PEOPLE_MOST]
        for name in people:
            self.page.put("\nATTENDEE:")
            self._say(Field.WHO, name)
        return people

    def _excluded(self) -> tuple[date, ...]:
        if self.rule is None:
            return ()
        zone = self.when.zone if isinstance(self.when, Timed) else None
        left_out = {day for line in self.event.all("EXDATE") for day in days(line, self.zones, zone)}
        return tuple(sorted(day for day in left_out if day >= first_day(self.when)))

    def _previous(self) -> date | datetime | None:
        """The time in its series that an event has left."""
        line = self.event.line("RECURRENCE-ID")
        if line is None or self.rule is not None:
            return None
        try:
            left, _ = moment(line, self.zones)
        except ValueError:
            return None
        if isinstance(self.when, AllDay) or not isinstance(left, datetime):
            day = day_of(left)
            return day if day != first_day(self.when) else None
        return left.astimezone(self.when.zone) if left != self.when.start else None


def _stays_away(line: Line) -> bool:
    """Whether an attendee is no participant: a room, somebody who has declined, or who is only to know."""
    said = {name: line.parameters.get(name, "").upper() for name in ("CUTYPE", "PARTSTAT", "ROLE")}
    return said["CUTYPE"] in ("ROOM", "RESOURCE") or said["PARTSTAT"] == "DECLINED" or said["ROLE"] == "NON-PARTICIPANT"


def _list(line: Line) -> list[str]:
    """The values of a list; a comma with an escape belongs to a value."""
    return re.split(r"(?<!\\),", line.value)
