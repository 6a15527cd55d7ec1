"""What arrived and its text: announcements, documents, their blocks, and spans into them."""

import hashlib
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum

from calfeed.model.source import DateOrder


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of a document's text: offsets in code points, the end exclusive."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"not a span: {self.start}..{self.end}")

    def within(self, other: "Span") -> bool:
        """Whether this span lies inside the other one."""
        return other.start <= self.start and self.end <= other.end

    def overlaps(self, other: "Span") -> bool:
        """Whether the two share at least one character."""
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True, kw_only=True)
class Announcement:
    """What arrived, never altered: the octets, the name they came under, who sent them, and from which address."""

    name: str
    data: bytes
    received_at: datetime
    source: str = "local"
    media_type: str | None = None
    url: str | None = None

    @property
    def digest(self) -> str:
        """SHA-256 of the octets in hex: the identity of an announcement."""
        return hashlib.sha256(self.data).hexdigest()


class StampOrigin(StrEnum):
    """Where the time of writing was read."""

    METADATA = "metadata"
    TEXT = "text"
    CALLER = "caller"
    FILE = "file"


@dataclass(frozen=True, slots=True, kw_only=True)
class Stamp:
    """When a document was written: the day, and the moment (aware, in the writer's offset) where it is known."""

    on: date
    origin: StampOrigin
    at: datetime | None = None
    words: str = ""
    span: Span | None = None

    def __post_init__(self) -> None:
        if self.at is not None and self.at.utcoffset() is None:
            raise ValueError("a moment of writing needs a zone")


@dataclass(frozen=True, slots=True, kw_only=True)
class Declared:
    """An event that a document's own data declare (schema.org), which its text may or may not bear out.

    `start` and `end` are local times of day; the zone is not believed.
    """

    name: str
    first: date
    last: date
    start: time | None = None
    end: time | None = None
    place: str | None = None
    cancelled: bool = False


class BlockKind(StrEnum):
    """What a block of text is in its document."""

    HEADER = "header"  # a header field of a mail that people read (Subject, Date, From), own or quoted
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"  # of a list
    ROW = "row"  # of a table
    QUOTE = "quote"  # a quoted mail or an embedded post
    ASIDE = "aside"  # navigation, related articles, cookie banners, footers: read, never believed


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A paragraph, heading, list item or table row; `level` is the heading's rank (1 highest) or the nesting depth."""

    kind: BlockKind
    span: Span
    level: int = 0
    cells: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """The text of an announcement with its structure; offsets are into `text`, which is NFC and free of controls.

    `stamps` are the candidates for the time of writing that the metadata gives, best first; `language` is what the
    document declares (BCP 47), if anything. Blocks are in the order of the text and don't overlap. `struck` are the
    passages that the document shows crossed out. `declared` are the events that a page's data declare. `date_order` is
    how its source writes numeric dates, if that is known.
    """

    name: str
    digest: str
    text: str
    blocks: tuple[Block, ...]
    title: str | None = None
    language: str | None = None
    stamps: tuple[Stamp, ...] = ()
    url: str | None = None
    struck: tuple[Span, ...] = ()
    declared: tuple[Declared, ...] = ()
    date_order: DateOrder | None = None
    warnings: tuple[str, ...] = ()

    def words(self, span: Span) -> str:
        """The text of a span, white space folded."""
        return " ".join(self.text[span.start : span.end].split())
