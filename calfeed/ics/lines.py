"""Content lines of RFC 5545, section 3.1: unfolded, with their parameters, and by component.

icalendar would read them too, but takes a millisecond an event, keeps no words, and gives up a calendar for one line.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

LINE_MOST = 8_000  # characters of a line that are worth reading; attachments are longer
DEPTH_MOST = 10
LINES_MOST = 300  # of one component

# fmt: off
_READ = frozenset((
    "BEGIN", "END", "METHOD", "NAME", "X-WR-CALNAME", "X-WR-TIMEZONE", "TZID", "X-LIC-LOCATION", "UID", "SEQUENCE",
    "CREATED", "LAST-MODIFIED", "CLASS", "SUMMARY", "DTSTART", "DTEND", "DURATION", "RRULE", "RDATE", "EXDATE",
    "RECURRENCE-ID", "STATUS", "LOCATION", "URL", "CONFERENCE", "X-GOOGLE-CONFERENCE",
    "X-MICROSOFT-SKYPETEAMSMEETINGURL", "DESCRIPTION", "CATEGORIES", "ORGANIZER", "ATTENDEE",
))
# fmt: on
_FOLD = re.compile(rb"(?:\r\n?|\n)[ \t]")
_LINE_END = re.compile(r"\r\n?|\n")
_HEAD = re.compile(r'([A-Za-z0-9-]{1,60})((?:;[^":;]*(?:"[^"]*"[^":;]*)*)*):')
_PARAMETER = re.compile(r';([A-Za-z0-9-]{1,40})=("[^"]*"|[^";:]*)')
_ESCAPE = re.compile(r"\\(.)", re.S)
_CARET = re.compile(r"\^([n'^])")
_CARETS = {"n": "\n", "'": '"', "^": "^"}  # RFC 6868


@dataclass(frozen=True, slots=True)
class Line:
    """A property: its name in capitals, its parameters, and its value as it stands there."""

    name: str
    parameters: dict[str, str]
    value: str

    @property
    def text(self) -> str:
        """The value of a property that holds text, without its escapes."""
        return unescaped(self.value)

    def __str__(self) -> str:
        return f"{self.name}{''.join(f';{name}={value}' for name, value in self.parameters.items())}:{self.value}"


@dataclass(slots=True)
class Component:
    """A component with its own properties; those of components inside it are not among them."""

    name: str
    lines: dict[str, list[Line]] = field(default_factory=dict)
    size: int = 0
    closed: bool = False

    def line(self, name: str) -> Line | None:
        """The first property of that name."""
        found = self.lines.get(name)
        return found[0] if found else None

    def all(self, name: str) -> list[Line]:
        """All properties of that name."""
        return self.lines.get(name, [])

    def add(self, line: Line) -> None:
        """Add a property, if there is room for it."""
        self.size += 1
        if self.size <= LINES_MOST:
            self.lines.setdefault(line.name, []).append(line)


def components(text: str) -> Iterator[Component]:
    """The components, each when it ends; one that never ends, or that the next event cuts short, is not closed."""
    waiting: list[Component] = []
    for raw in _LINE_END.split(text):
        line = _line(raw)
        if line is None:
            continue
        if line.name == "BEGIN":
            kind = line.value.strip().upper()
            while kind == "VEVENT" and waiting and waiting[-1].name != "VCALENDAR":
                yield waiting.pop()
            if len(waiting) < DEPTH_MOST:
                waiting.append(Component(kind))
        elif line.name == "END":
            kind = line.value.strip().upper()
            while kind in (component.name for component in waiting):
                ended = waiting.pop()
                ended.closed = ended.name == kind
                yield ended
                if ended.closed:
                    break
        elif waiting:
            waiting[-1].add(line)
    yield from reversed(waiting)


def unfolded(data: bytes) -> bytes:
    """The octets without folds, which may cut a character in two."""
    return _FOLD.sub(b"", data)


def unescaped(value: str) -> str:
    """A text value as it is meant (RFC 5545, 3.3.11)."""
    return _ESCAPE.sub(lambda found: "\n" if found[1] in "nN" else found[1], value) if "\\" in value else value


def read_line(raw: str) -> Line | None:
    """A content line without its end; None if it is none."""
    head = _HEAD.match(raw)
    if head is None:
        return None
    found = _PARAMETER.findall(head[2]) if head[2] else ()
    parameters = {name.upper(): _CARET.sub(_caret, value.strip('"')) for name, value in found}
    return Line(head[1].upper(), parameters, raw[head.end() :])


def _line(raw: str) -> Line | None:
    line = read_line(raw[:LINE_MOST])
    return line if line and line.name in _READ else None


def _caret(found: re.Match[str]) -> str:
    return _CARETS[found[1]]
