"""Announcements in the database, as they arrived and as they were read."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone

from calfeed.model.meeting import Reading, Skipped
from calfeed.model.text import Document, Span, Stamp, StampOrigin
from calfeed.store import Store, announcements
from tests.builders import NOW, an_announcement

RAW = an_announcement("Te\u0301 on 5 May.\r\n", name="té.txt", source="dept", media_type="text/plain")
DOCUMENT = Document(
    name=RAW.name,
    digest=RAW.digest,
    text="Té on 5 May.",
    blocks=(),
    title="Tea",
    url="https://dept.test/tea",
    warnings=("one",),
)
WRITTEN = Stamp(
    on=date(2026, 1, 1), at=datetime(2026, 1, 1, 18, 20, tzinfo=timezone(timedelta(hours=2))), origin=StampOrigin.TEXT
)
READING = Reading(
    written=WRITTEN,
    skipped=(
        Skipped(span=Span(6, 11), words="5 May", reason="already past", on=date(2025, 5, 5)),
        Skipped(span=Span(0, 2), words="Té", reason="no date"),
    ),
    warnings=("other",),
    language="fr",
)


def test_announcement_is_kept_whole(store: Store) -> None:
    """The octets stay as they came; beside them stands the cleaned text that the offsets of evidence count in."""
    with store.write() as tx:
        assert announcements.is_empty(tx)
        assert not announcements.known_digest(tx, RAW.digest)
        announcements.save_announcement(tx, RAW, DOCUMENT, READING, NOW)
    with store.read() as tx:
        assert not announcements.is_empty(tx)
        assert announcements.known_digest(tx, RAW.digest)
        assert announcements.data(tx, RAW.digest) == RAW.data
        assert announcements.by_digest(tx, RAW.digest) == announcements.KeptAnnouncement(
            digest=RAW.digest,
            name="té.txt",
            source="dept",
            received_at=NOW,
            text="Té on 5 May.",
            title="Tea",
            url="https://dept.test/tea",
            language="fr",
            written_on=date(2026, 1, 1),
            written_at=datetime(2026, 1, 1, 16, 20, tzinfo=UTC),
            warnings=("one", "other"),
        )


def test_skipped_dates_are_kept_in_order(store: Store) -> None:
    """What was skipped, and why, is kept in the order in which it was found."""
    with store.write() as tx:
        announcements.save_announcement(tx, RAW, DOCUMENT, READING, NOW)
        assert announcements.skipped_in(tx, RAW.digest) == list(READING.skipped)


def test_unknown_announcement_is_none(store: Store) -> None:
    """Of an announcement that never came there is nothing."""
    with store.read() as tx:
        assert announcements.by_digest(tx, "0" * 64) is None
        assert announcements.data(tx, "0" * 64) is None
        assert announcements.skipped_in(tx, "0" * 64) == []


def test_undated_announcement_is_kept(store: Store) -> None:
    """An announcement that doesn't tell when it was written is kept without."""
    with store.write() as tx:
        announcements.save_announcement(tx, RAW, DOCUMENT, replace(READING, written=None), NOW)
        known = announcements.by_digest(tx, RAW.digest)
    assert known is not None
    assert (known.written_on, known.written_at) == (None, None)
