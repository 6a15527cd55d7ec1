"""When a page was written, by its metadata."""

from collections.abc import Callable
from datetime import date, datetime, timedelta, timezone

import pytest

from calfeed.model.text import Document, StampOrigin
from calfeed.reading.stamps import stamp_from

ReadAs = Callable[..., Document]
KYIV = timezone(timedelta(hours=2))


@pytest.mark.parametrize(
    ("words", "on", "at"),
    [
        ("2026-01-01T18:20:00+02:00", date(2026, 1, 1), datetime(2026, 1, 1, 18, 20, tzinfo=KYIV)),
        ("2026-01-01T18:20:00+0200", date(2026, 1, 1), datetime(2026, 1, 1, 18, 20, tzinfo=KYIV)),
        ("2026-01-01 18:20:00+02:00", date(2026, 1, 1), datetime(2026, 1, 1, 18, 20, tzinfo=KYIV)),
        ("Thu, 01 Jan 2026 18:20:00 +0200", date(2026, 1, 1), datetime(2026, 1, 1, 18, 20, tzinfo=KYIV)),
        ("2026-01-01T18:20", date(2026, 1, 1), None),
        ("2026-01-01", date(2026, 1, 1), None),
        ("20260101", date(2026, 1, 1), None),
        ("2026/01/01", date(2026, 1, 1), None),
    ],
)
def test_metadata_dates_are_read(words: str, on: date, at: datetime | None) -> None:
    """ISO 8601 and mail dates are read; an hour without a zone gives the day only."""
    stamp = stamp_from(words)
    assert stamp is not None
    assert (stamp.on, stamp.at, stamp.origin) == (on, at, StampOrigin.METADATA)


@pytest.mark.parametrize(
    "words", ["", "yesterday", "2026-13-01", "0001-01-01", "9999-12-31T23:59:59-23:00", "1767225600", "\x00"]
)
def test_other_values_give_no_stamp(words: str) -> None:
    """What is no date, or none that a document can have, is left out."""
    assert stamp_from(words) is None


def test_published_comes_before_changed(read_as: ReadAs) -> None:
    """The meta property, then JSON-LD, then <time>, then other names; the date of a change is last."""
    html = """<head><meta property="article:modified_time" content="2026-01-06T10:00:00Z">
        <meta name="date" content="2026-01-04"><meta property="article:published_time" content="2026-01-01T10:00:00Z">
        <script type="application/ld+json">{"@graph": [{"@type": "Article", "datePublished": "2026-01-02T10:00:00Z",
        "dateModified": "2026-01-05T10:00:00Z"}]}</script></head>
        <body><article><h1>Talks</h1><p><time datetime="2026-01-03T10:00:00Z">3 January</time></p></article></body>"""
    assert [stamp.on.day for stamp in read_as("a.html", html).stamps] == [1, 2, 3, 4, 6, 5]


def test_a_moment_beats_the_same_day_without_one(read_as: ReadAs) -> None:
    """A bare day comes after the stamp that knows the hour of that day."""
    html = """<meta property="article:published_time" content="2026-01-01">
        <script type="application/ld+json">{"datePublished": "2026-01-01T18:20:00+02:00"}</script><h1>Talks</h1>"""
    first, second = read_as("a.html", html).stamps
    assert first.at == datetime(2026, 1, 1, 18, 20, tzinfo=KYIV)
    assert second.at is None


def test_the_start_of_an_event_is_no_time_of_writing(read_as: ReadAs) -> None:
    """<time> in the article's text, in lists of other articles, and JSON-LD of events are no stamps."""
    html = f"""<script type="application/ld+json">{{"@type": "Event", "startDate": "2026-05-05T10:00:00Z"}}</script>
        <nav><time datetime="2025-12-30">30 December</time></nav>
        <article><h1>Talks</h1><p>{"The ministers will meet again. " * 9}</p>
        <p>They meet on <time datetime="2026-05-05T10:00:00Z">5 May</time></p></article>
        <ul><li><time datetime="2025-12-31">31 December</time></li></ul>"""
    assert read_as("a.html", html).stamps == ()


def test_broken_json_is_passed_over(read_as: ReadAs) -> None:
    """JSON-LD that can't be read is no reason to refuse the page."""
    html = '<script type="application/ld+json">{"datePublished": </script><meta name="date" content="2026-01-01"><p>x'
    assert [stamp.on for stamp in read_as("a.html", html).stamps] == [date(2026, 1, 1)]


def test_the_hour_over_a_post_is_when_it_was_written(read_as: ReadAs) -> None:
    """A <time> that stands as a line of its own over a long post dates it; one in each of several cards dates none."""
    post = '<article><h2>Ann Lee</h2><time datetime="2026-01-03T10:00:00Z">3 January at 10:00</time><p>{}</p></article>'
    html = "<body><main>" + post.format("A meeting will be held on Friday. " * 9) + "</main></body>"
    assert [stamp.on for stamp in read_as("a.html", html).stamps] == [date(2026, 1, 3)]
    cards = "<body><main>" + post.format("A lecture. " * 30) * 2 + "</main></body>"
    assert not read_as("a.html", cards).stamps
