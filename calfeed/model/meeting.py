"""What one text says of a meeting (a sighting), what we believe now (a meeting), and how the two differ (a change)."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from calfeed.model.text import Span, Stamp
from calfeed.model.when import Slot, When, day_of


class Kind(StrEnum):
    EVENT = "event"
    DEADLINE = "deadline"


class Status(StrEnum):
    CONFIRMED = "confirmed"
    TENTATIVE = "tentative"
    CANCELLED = "cancelled"


class Certainty(StrEnum):
    """How firmly a meeting is known, from the words of the texts; each rung replaces the one before."""

    REPORTED = "reported"  # somebody says that it may be, or is planned
    ANNOUNCED = "announced"
    CONFIRMED = "confirmed"  # by words that say so, or by a second source
    MOVED = "moved"
    CALLED_OFF = "called off"
    TOOK_PLACE = "took place"


class Standing(StrEnum):
    """Whether the public sees a meeting: only what is published is on pages, in feeds and in reminders."""

    PUBLISHED = "published"
    HELD = "held"  # waits for review
    REJECTED = "rejected"


class Online(StrEnum):
    NO = "no"
    YES = "yes"
    HYBRID = "hybrid"


class Field(StrEnum):
    """What a piece of evidence speaks for."""

    WHAT = "what"
    WHEN = "when"
    WHERE = "where"
    WHO = "who"
    STATUS = "status"
    ONLINE = "online"
    TOPIC = "topic"


# The fields of a meeting that a subscriber can see, and the evidence that speaks for each.
VISIBLE: dict[str, Field] = {
    "title": Field.WHAT,
    "kind": Field.WHAT,
    "when": Field.WHEN,
    "rrule": Field.WHEN,
    "excluded": Field.WHEN,
    "previous": Field.WHEN,
    "place": Field.WHERE,
    "participants": Field.WHO,
    "status": Field.STATUS,
    "online": Field.ONLINE,
    "topic": Field.TOPIC,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """The exact words, in one document, that a field of an event was read from."""

    field: Field
    words: str
    span: Span
    document: str  # digest of the announcement


@dataclass(frozen=True, slots=True, kw_only=True)
class Sighting:
    """What one text says of one meeting, zoned.

    `previous` is the start it is moved from, as far as the text tells (a day, or a local time in the slot's zone).
    `excluded` are days that a series leaves out. `quote` is the sentence that announces it, as it stands in the text.
    `rules` names what found it, for `explain`. `confidence` is a probability. `certainty` is what the words claim.
    """

    title: str
    when: When
    quote: str
    quote_span: Span
    kind: Kind = Kind.EVENT
    rrule: str | None = None
    excluded: tuple[date, ...] = ()
    status: Status = Status.CONFIRMED
    certainty: Certainty = Certainty.ANNOUNCED
    previous: date | datetime | None = None
    place: str | None = None
    online: Online = Online.NO
    participants: tuple[str, ...] = ()
    topic: str | None = None
    confidence: float = 0.5
    evidence: tuple[Evidence, ...] = ()
    rules: tuple[str, ...] = ()

    @property
    def formerly(self) -> tuple[date, ...]:
        """The day that the text says it is moved from."""
        return () if self.previous is None else (day_of(self.previous),)


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """What a text says of a meeting that it doesn't announce: called off, put off, confirmed, or that it took place.

    `on` is the day of the meeting, if the text gives it; a text that gives a coming day is a sighting instead, unless
    it only says that the meeting took place. `quote` is the sentence.
    """

    title: str
    certainty: Certainty
    quote: str
    quote_span: Span
    on: date | None = None
    place: str | None = None
    participants: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Skipped:
    """A date that was read but announces no event, and why."""

    span: Span
    words: str
    reason: str
    on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """All that the grammar made of one document."""

    written: Stamp | None
    sightings: tuple[Sighting, ...] = ()
    remarks: tuple[Remark, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    warnings: tuple[str, ...] = ()
    language: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """What we believe of one meeting now.

    `uid` is its identity for ever. `sequence` rises with every change that a subscriber can see, `time_revision`
    with every change of when it is; `changed_at` (UTC) is the time of the last change and the calendar's stamp.
    `formerly` are all days that it was to begin on before, so that a late text with an old day is known for what it is.
    `said_on` is the day on which the newest document that spoke of it was written, `said_at` the moment, if it is
    known; `documents` are the digests of all that did. `sources` are whose they were. `joined` is the UID of the
    meeting that this one turned out to be. `moved_at` is when its day or hour last became another, `follows` the UID of
    the meeting before it in the announcement that it was first found in.
    """

    uid: str
    created_at: datetime
    changed_at: datetime
    title: str
    when: When
    quote: str
    sequence: int = 0
    time_revision: int = 0
    kind: Kind = Kind.EVENT
    rrule: str | None = None
    excluded: tuple[date, ...] = ()
    status: Status = Status.CONFIRMED
    certainty: Certainty = Certainty.ANNOUNCED
    standing: Standing = Standing.PUBLISHED
    previous: date | datetime | None = None
    place: str | None = None
    online: Online = Online.NO
    participants: tuple[str, ...] = ()
    topic: str | None = None
    confidence: float = 0.5
    evidence: tuple[Evidence, ...] = ()
    source: str = "local"
    source_name: str = ""
    source_url: str | None = None
    said_on: date | None = None
    said_at: datetime | None = None
    documents: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    formerly: tuple[date, ...] = ()
    joined: str | None = None
    moved_at: datetime | None = None
    follows: str | None = None

    @property
    def is_public(self) -> bool:
        """Whether everybody may see it, and be reminded of it."""
        return self.standing is Standing.PUBLISHED and self.joined is None

    @property
    def is_withdrawn(self) -> bool:
        """Whether it takes place nowhere as far as anybody should know: it waits for review, or is another meeting."""
        return self.standing is Standing.HELD or self.joined is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class Occurrence:
    """One time that a meeting takes place; `key` is "" or, in a series, its original day as YYYYMMDD."""

    meeting: Meeting
    slot: Slot
    key: str = ""

    @property
    def uid(self) -> str:
        """The UID of this occurrence in a calendar: a series is written as one event an occurrence."""
        return f"{self.meeting.uid}-{self.key}" if self.key else self.meeting.uid


def seen_to_differ(before: Meeting, after: Meeting) -> tuple[str, ...]:
    """The fields in which a subscriber can see that two states of a meeting differ."""
    return tuple(name for name in VISIBLE if getattr(before, name) != getattr(after, name))


class ChangeKind(StrEnum):
    ADDED = "added"
    CONFIRMED = "confirmed"
    MOVED = "moved"
    CANCELLED = "cancelled"
    RESTORED = "restored"
    DETAILS = "details"
    PUBLISHED = "published"
    HELD = "held"
    REJECTED = "rejected"
    JOINED = "joined"  # it turned out to be another meeting
    PARTED = "parted"  # it turned out not to be


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One step in a meeting's history: what it was, what it is, who said so in which words, and when we heard it.

    Either a document said so, or a person decided it (`person`, `decision`), or took a decision back (`undone`).
    Once it is kept, `number` counts the changes of its meeting from 0, and `position` those of all meetings from 1.
    """

    kind: ChangeKind
    before: Meeting | None
    after: Meeting
    at: datetime
    document: str | None = None
    words: str = ""
    person: str = ""
    decision: int | None = None
    undone: bool = False
    number: int = 0
    position: int = 0

    @property
    def fields(self) -> tuple[str, ...]:
        """The fields that it changed, of those that a subscriber can see."""
        if self.before is None:
            return tuple(name for name in VISIBLE if getattr(self.after, name))
        return seen_to_differ(self.before, self.after)
