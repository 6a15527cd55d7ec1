from dataclasses import replace
from pathlib import Path
from typing import Any

import feedparser
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree, html

from calfeed.formats import Head, render_atom
from calfeed.model.clean import clean
from calfeed.model.meeting import ChangeKind, Evidence, Field, Meeting
from calfeed.model.news import News, news
from calfeed.model.text import Span
from tests.builders import a_change, a_meeting, when_from

ANYTHING = st.text(st.characters(codec=None), max_size=100)
SCHEMA = etree.RelaxNG(etree.parse(Path(__file__).parent / "atom.rng"))
HEAD = Head(title="Changes", address="https://c.example/feeds/changes.atom?place=Kyiv", public_url="https://c.example")
DOCUMENT = "d" * 64
TEA = a_meeting(
    "Tea", "2026-05-05", documents=(DOCUMENT,), source_name="Gazette", source_url="https://gazette.example/1"
)


def added(meeting: Meeting) -> News:
    """The news of a new meeting."""
    told = news(a_change(meeting, document=DOCUMENT))
    assert told
    return told


def moved() -> News:
    """The news of a meeting that was moved, in words."""
    said = Evidence(field=Field.WHEN, words="on <8> May", span=Span(0, 8), document=DOCUMENT)
    after = replace(TEA, when=when_from("2026-05-08"), quote="Tea is on <8> May.", evidence=(said,), sequence=1)
    told = news(replace(a_change(after, ChangeKind.MOVED, before=TEA, document=DOCUMENT), number=1))
    assert told
    return told


def parsed(octets: bytes) -> Any:
    """The feed as feedparser reads it; it must be valid."""
    SCHEMA.assertValid(etree.fromstring(octets))
    feed = feedparser.parse(octets)
    assert not feed.bozo, feed
    return feed


def test_a_feed_reader_reads_it() -> None:
    """Title, address, ids, times, links, and what happened."""
    feed = parsed(render_atom(HEAD, [moved(), added(TEA)]))
    assert feed.version == "atom10"
    assert (feed.feed.title, feed.feed.id, feed.feed.updated) == ("Changes", HEAD.address, "2026-01-01T16:20:00Z")
    assert {link.rel: link.href for link in feed.feed.links} == {
        "self": HEAD.address,
        "alternate": "https://c.example/",
    }
    first, second = feed.entries
    assert first.title == "Moved: Tea (was 5 May, now 8 May)"
    assert first.id.startswith("urn:uuid:")
    assert first.id != second.id
    assert (first.updated, first.published) == ("2026-01-01T16:20:00Z", "2026-01-01T16:20:00Z")
    assert {link.rel: link.href for link in first.links} == {
        "alternate": "https://c.example/events/meeting-1",
        "via": "https://gazette.example/1",
    }
    assert [tag.term for tag in first.tags] == ["moved"]


def test_the_content() -> None:
    """The new value and the old one, the words of the field, the sentence, and a link to the source."""
    [entry] = parsed(render_atom(HEAD, [moved()])).entries
    content = html.fromstring(entry.content[0].value)
    assert content.xpath("string(//li)") == (
        "When: Friday 8 May 2026 (hour not announced) (was Tuesday 5 May 2026 (hour not announced)) on <8> May"
    )
    assert content.xpath("string(//blockquote)") == "Tea is on <8> May."
    assert content.xpath("//a/@href") == ["https://gazette.example/1"]


def test_without_news() -> None:
    """A feed without entries is a feed, and its stamp does not move."""
    assert parsed(render_atom(HEAD, [])).feed.updated == "1970-01-01T00:00:00Z"


def test_equal_news_equal_bytes() -> None:
    """Nothing but the news is in it."""
    assert render_atom(HEAD, [added(TEA)]) == render_atom(HEAD, [added(TEA)])


@given(ANYTHING, ANYTHING, ANYTHING)
def test_any_text(title: str, place: str, source: str) -> None:
    """Whatever the words are, the feed is XML and they are in it, cleaned; none of them is taken for markup."""
    meeting = replace(TEA, title=f"a {title}", place=f"in {place}", source_name=source, quote=f"{title}<script>{place}")
    octets = render_atom(replace(HEAD, title=source), [added(meeting)])
    assert len(parsed(octets).entries) == 1
    entry = etree.fromstring(octets).find("{*}entry")
    assert entry.findtext("{*}title").startswith(f"New: {' '.join(clean(f'a {title}').split())} (")
    content = entry.findtext("{*}content")
    assert f"Where: {' '.join(clean(f'in {place}').split())} " in html.document_fromstring(content).text_content()
    assert "<script" not in content
