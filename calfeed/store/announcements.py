"""Keeps what arrived, as octets and as the cleaned text that all offsets count in, and what was skipped in it."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime
from hashlib import sha256
from typing import Any

from sqlalchemy import Row, and_, insert, or_, select

from calfeed.model.meeting import Reading, Skipped
from calfeed.model.text import Announcement, Document, Span, StampOrigin
from calfeed.store.engine import Tx
from calfeed.store.tables import announcements, skipped


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptAnnouncement:
    """An announcement as it is kept; the spans of evidence are offsets into `text`."""

    digest: str
    name: str
    source: str
    received_at: datetime
    text: str
    title: str | None = None
    url: str | None = None
    language: str | None = None
    written_on: date | None = None
    written_at: datetime | None = None
    warnings: tuple[str, ...] = ()


def save_announcement(tx: Tx, announcement: Announcement, document: Document, reading: Reading, now: datetime) -> None:
    """Keep an announcement with its text and what was skipped in it; it must be new."""
    written = reading.written
    row = {
        "digest": announcement.digest,
        "name": announcement.name,
        "source": announcement.source,
        "media_type": announcement.media_type,
        "received_at": announcement.received_at,
        "ingested_at": now,
        "data": announcement.data,
        "text": document.text,
        "text_digest": _text_digest(document, reading),
        "title": document.title,
        "url": document.url or announcement.url,
        "language": reading.language or document.language,
        "written_on": written.on if written else None,
        "written_at": written.at if written else None,
        "written_origin": written.origin.value if written else None,
        "written_words": written.words if written else None,
        "warnings": [*document.warnings, *reading.warnings],
    }
    tx.connection.execute(insert(announcements).values(row))
    if reading.skipped:
        rows = [_skipped_row(announcement.digest, number, one) for number, one in enumerate(reading.skipped)]
        tx.connection.execute(insert(skipped), rows)


def known_digest(tx: Tx, digest: str) -> bool:
    """Whether these very octets were read before."""
    return tx.connection.execute(select(announcements.c.digest).filter_by(digest=digest)).first() is not None


def known_text(tx: Tx, document: Document, reading: Reading) -> str | None:
    """The digest of an announcement with this very text, whatever stood around it; None if it is new.

    A text that says "tomorrow" is another one on another day, unless it doesn't tell when it was written: then it is
    the same page, fetched again.
    """
    same = select(announcements.c.digest).filter_by(text_digest=_text_digest(document, reading))
    digest: str | None = tx.connection.scalar(same.limit(1))
    return digest


def is_empty(tx: Tx) -> bool:
    """Whether no announcement was ever read."""
    return tx.connection.execute(select(announcements.c.digest).limit(1)).first() is None


def by_digest(tx: Tx, digest: str) -> KeptAnnouncement | None:
    """The announcement with its text, if it is known."""
    row = tx.connection.execute(select(*_KEPT).where(announcements.c.digest == digest)).first()
    return _kept(row) if row else None


def latest(tx: Tx, limit: int) -> list[KeptAnnouncement]:
    """The announcements that came in last, the newest first."""
    newest = select(*_KEPT).order_by(announcements.c.ingested_at.desc(), announcements.c.digest).limit(limit)
    return [_kept(row) for row in tx.connection.execute(newest)]


def page(tx: Tx, after: str | None, limit: int) -> list[KeptAnnouncement]:
    """The announcements in the order in which they were taken in, from behind the one of a digest."""
    c = announcements.c
    query = select(*_KEPT).order_by(c.ingested_at, c.digest).limit(limit)
    if after is not None:
        taken_at = select(c.ingested_at).where(c.digest == after).scalar_subquery()
        query = query.where(or_(c.ingested_at > taken_at, and_(c.ingested_at == taken_at, c.digest > after)))
    return [_kept(row) for row in tx.connection.execute(query)]


def texts(tx: Tx, digests: Collection[str]) -> dict[str, str]:
    """The texts of these announcements, as far as they are known."""
    c = announcements.c
    rows = tx.connection.execute(select(c.digest, c.text).where(c.digest.in_(sorted(digests))))
    return {row.digest: row.text for row in rows}


def languages(tx: Tx, digests: Collection[str]) -> dict[str, str]:
    """The languages of these announcements, as far as they are known."""
    c = announcements.c
    rows = tx.connection.execute(select(c.digest, c.language).where(c.digest.in_(sorted(digests))))
    return {row.digest: row.language for row in rows if row.language}


def data(tx: Tx, digest: str) -> bytes | None:
    """The octets as they arrived, if the announcement is known."""
    octets: bytes | None = tx.connection.execute(select(announcements.c.data).filter_by(digest=digest)).scalar()
    return octets


def last_from(tx: Tx, source: str) -> Announcement | None:
    """The last announcement that was taken in from a source, as it arrived."""
    c = announcements.c
    query = select(c.name, c.data, c.received_at, c.source, c.media_type, c.url).where(c.source == source)
    row = tx.connection.execute(query.order_by(c.ingested_at.desc()).limit(1)).mappings().first()
    return Announcement(**row) if row else None


def skipped_in(tx: Tx, digest: str) -> list[Skipped]:
    """The dates that were read in an announcement but announce no event, in the order of the text."""
    rows = tx.connection.execute(select(skipped).filter_by(document=digest).order_by(skipped.c.number))
    return [
        Skipped(span=Span(row.span_start, row.span_end), words=row.words, reason=row.reason, on=row.day) for row in rows
    ]


def _text_digest(document: Document, reading: Reading) -> str:
    written = reading.written
    said = f"{written.on}\n" if written and written.origin is not StampOrigin.FILE else ""
    return sha256((said + " ".join(document.text.split())).encode(errors="surrogatepass")).hexdigest()


_KEPT = [column for column in announcements.c if column.name in KeptAnnouncement.__dataclass_fields__]


def _kept(row: Row[Any]) -> KeptAnnouncement:
    fields = dict(row._mapping)
    return KeptAnnouncement(**fields | {"warnings": tuple(fields["warnings"])})


def _skipped_row(digest: str, number: int, one: Skipped) -> dict[str, Any]:
    return {
        "document": digest,
        "number": number,
        "span_start": one.span.start,
        "span_end": one.span.end,
        "words": one.words,
        "reason": one.reason,
        "day": one.on,
    }
