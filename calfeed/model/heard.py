"""What was heard and from whom, and what people decided: all that a meeting is made of."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from enum import StrEnum
from typing import Any

from calfeed.model.meeting import Reading, Remark, Sighting, Standing
from calfeed.model.source import Policy
from calfeed.model.text import Document

Key = tuple[str, int]  # a document's digest, and the number of the sighting or remark in it


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """A sighting or a remark with the document it stands in, when that was written, and whose it is.

    `person` is who promoted a date that the parser had skipped.
    """

    told: Sighting | Remark
    document: str
    number: int
    said_on: date
    said_at: datetime | None = None
    source: str = "local"
    source_name: str = ""
    source_url: str | None = None
    policy: Policy = Policy.PUBLISH
    person: str = ""

    @property
    def key(self) -> Key:
        """What there is only one of."""
        return self.document, self.number

    @property
    def written(self) -> tuple[date, datetime, str]:
        """What documents are ordered by: the day, the moment if it is known, and the digest, to settle draws."""
        midnight = datetime.combine(self.said_on, time(), UTC)
        return self.said_on, self.said_at or midnight, self.document


def heard_in(
    document: Document, reading: Reading, *, received_on: date, hold_below: float = 0.0, **whose: Any
) -> list[Heard]:
    """What a document says, in the order of its text, remarks last; `whose` are further fields of `Heard`.

    A text that doesn't tell its day is of the day it was received; what is less sure than `hold_below` is held.
    """
    written = reading.written
    told: tuple[Sighting | Remark, ...] = (*reading.sightings, *reading.remarks)
    about: dict[str, Any] = {
        "document": document.digest,
        "said_on": written.on if written else received_on,
        "said_at": written.at if written else None,
        "source_name": document.title or document.name,
        "source_url": document.url,
    } | whose
    held = about | {"policy": Policy.HOLD}
    return [
        Heard(told=one, number=number, **(held if _is_doubtful(one, hold_below) else about))
        for number, one in enumerate(told)
    ]


def _is_doubtful(told: Sighting | Remark, hold_below: float) -> bool:
    return isinstance(told, Sighting) and told.confidence < hold_below


class DecisionKind(StrEnum):
    """What a person may decide of a meeting."""

    SET = "set"  # what fields say
    STAND = "stand"  # published, held, rejected
    TOGETHER = "together"  # two meetings are one
    APART = "apart"  # one meeting is two
    PROMOTE = "promote"  # a skipped date is a meeting
    DISBELIEVE = "disbelieve"  # what a document says doesn't count


@dataclass(frozen=True, slots=True)
class Put:
    """A field as a person wants it, until texts give a new fact: as long as they say what it was put `instead` of."""

    field: str
    value: Any
    instead: Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """What a person decided; it holds until it is taken back.

    `keys` and `others` are the sightings that it is about: that are told apart from or put together with each other,
    are promoted or disbelieved, or were seen when a meeting was published.
    """

    kind: DecisionKind
    person: str
    at: datetime
    uid: str = ""
    puts: tuple[Put, ...] = ()
    standing: Standing | None = None
    keys: tuple[Key, ...] = ()
    others: tuple[Key, ...] = ()
    id: int = 0
    holds: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """Two meetings that may be one; a person says whether they are."""

    uid: str
    other: str
    why: str
