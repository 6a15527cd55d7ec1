"""What a person can do at the desk; each act is a decision, and can be taken back."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from calfeed.model.meeting import Standing


@dataclass(frozen=True, slots=True)
class Edit:
    """Give fields of a meeting other values (typed as in `Meeting`)."""

    uid: str
    values: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Stand:
    """Publish, hold or reject a meeting."""

    uid: str
    standing: Standing


@dataclass(frozen=True, slots=True)
class Join:
    """Two meetings are one; the older UID stays."""

    uid: str
    other: str


@dataclass(frozen=True, slots=True)
class Split:
    """What these documents say is another meeting."""

    uid: str
    documents: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class KeepApart:
    """Two meetings are not one, whatever it looks like."""

    uid: str
    other: str


@dataclass(frozen=True, slots=True)
class Promote:
    """A date that was skipped in a document is a meeting of this title, `on` a day if the words don't tell it right."""

    document: str
    number: int
    title: str
    on: date | None = None


@dataclass(frozen=True, slots=True)
class Disbelieve:
    """Nothing that a document says counts."""

    document: str


@dataclass(frozen=True, slots=True)
class Undo:
    """Take back a change of a meeting's history, by its number."""

    uid: str
    number: int


Act = Edit | Stand | Join | Split | KeepApart | Promote | Disbelieve | Undo
