"""Entries of feeds: as programs write them, as people break them, and as attackers would."""

import sys
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest

from calfeed.errors import FetchError
from calfeed.fetch.entries import Entry, entries
from tests.pace import within

URL = "https://news.example/feeds/all.xml"


def _rss(*items: str, head: str = '<?xml version="1.0"?>') -> str:
    return f'{head}<rss version="2.0"><channel><title>News</title>{"".join(items)}</channel></rss>'


MEETING = "<item><title>Нарада</title></item>"


def _declaring(encoding: str) -> str:
    return _rss(MEETING, head=f'<?xml version="1.0" encoding="{encoding}"?>')


def _one(feed: str | bytes, media_type: str | None = None) -> Entry:
    (entry,) = entries(feed if isinstance(feed, bytes) else feed.encode(), URL, media_type)
    return entry


def test_rss() -> None:
    """An RSS item gives its guid, its link made whole, its title, its words and when it was published, in UTC."""
    item = """<item><guid isPermaLink="false">n-7</guid><link>/news/7?a=1&amp;b=2</link><title> Talks
        moved </title><pubDate>Fri, 02 Jan 2026 18:20:00 +0200</pubDate>
        <description>&lt;p&gt;The talks are on &lt;time datetime="2026-01-08"&gt;8 January&lt;/time&gt;.</description>
        </item>"""
    assert _one(_rss(item)) == Entry(
        identity="n-7",
        url="https://news.example/news/7?a=1&b=2",
        title="Talks moved",
        published_at=datetime(2026, 1, 2, 16, 20, tzinfo=UTC),
        content='<p>The talks are on <time datetime="2026-01-08">8 January</time>.',
        media_type="text/html",
    )


def test_atom() -> None:
    """An Atom entry gives its id, its link within xml:base, and its content rather than its summary."""
    feed = """<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://cal.example/a/"><entry><id>tag:x,2026:1</id>
        <title type="html">Talks &amp;amp; tea</title><link rel="alternate" href="../b"/>
        <link rel="enclosure" href="https://cal.example/x.mp3"/><updated>2026-01-02T18:20:00Z</updated>
        <summary type="text">In short</summary><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The
        talks are on 8 January.</p></div></content></entry></feed>"""
    entry = _one(feed)
    assert (entry.identity, entry.url) == ("tag:x,2026:1", "https://cal.example/b")
    assert entry.published_at == datetime(2026, 1, 2, 18, 20, tzinfo=UTC)
    assert (entry.content.split()[:2], entry.media_type) == (["<p>The", "talks"], "text/html")


def test_plain_text() -> None:
    """An Atom summary that says it is plain text is plain text."""
    entry = _one(
        '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>x</title><summary>a &lt; b</summary></entry></feed>'
    )
    assert (entry.content, entry.media_type) == ("a < b", "text/plain")


def test_rdf_and_content_encoded() -> None:
    """RSS 1.0 is read, and the whole text (content:encoded) before its summary."""
    feed = """<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
        xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
        <channel rdf:about="x"/><item rdf:about="https://news.example/9"><title>Nine</title>
        <link>https://news.example/9</link><dc:date>2026-01-02</dc:date><description>short</description>
        <content:encoded><![CDATA[<p>The whole text of it]]></content:encoded></item></rdf:RDF>"""
    entry = _one(feed)
    assert entry.content == "<p>The whole text of it"
    assert entry.published_at == datetime(2026, 1, 2, tzinfo=UTC)


@pytest.mark.parametrize("when", ["", "<pubDate>soon</pubDate>", "<pubDate>Mon, 05 Jan 9999 10:00 +0000</pubDate>"])
def test_without_a_time(when: str) -> None:
    """An entry without a time that can be read has none."""
    assert _one(_rss(f"<item><title>x</title>{when}</item>")).published_at is None


def test_identities() -> None:
    """Without an id the link is the identity, and without both what it says; never an absurdly long one."""
    assert _one(_rss("<item><link>https://a.example/1</link></item>")).identity == "https://a.example/1"
    ones = [_one(_rss(f"<item><title>{word}</title></item>")).identity for word in ("a", "a", "b")]
    assert ones[0] == ones[1] != ones[2]
    assert len(_one(_rss(f"<item><guid>{'x' * 9_000}</guid></item>")).identity) == 64


@pytest.mark.parametrize("link", ["javascript:alert(1)", "file:///etc/passwd", "ftp://a.example/", ""])
def test_links_that_are_none(link: str) -> None:
    """A link that is not one of the web is no link."""
    assert _one(_rss(f"<item><guid isPermaLink='false'>1</guid><link>{link}</link></item>")).url is None


@pytest.mark.parametrize(
    ("data", "media_type"),
    [
        (_rss(MEETING).encode(), None),
        (_rss(MEETING, head="").encode(), "text/xml"),
        (_rss(MEETING).encode("utf-8-sig"), None),
        (_rss(MEETING).encode("cp1251"), "application/rss+xml; charset=windows-1251"),
        (_declaring("windows-1251").encode("cp1251"), None),
        (_declaring("koi8-u").encode("koi8-u"), None),
        (_declaring("utf-16").encode("utf-16"), None),
        (_declaring("us-ascii").encode(), None),
        (_declaring("punycode").encode(), None),
        (_rss(MEETING).encode(), "text/xml; charset=zip"),
        (_rss(MEETING).encode(), "text/xml; charset=nonsense"),
    ],
)
def test_encodings(data: bytes, media_type: str | None) -> None:
    """The characters are read as the server or the feed declares them, and as UTF-8 where they declare nonsense."""
    assert _one(data, media_type).title == "Нарада"


def test_a_wrong_charset() -> None:
    """Octets that are not what was declared are read all the same, with some characters lost."""
    assert (
        _one(_rss("<item><title>Café 1</title></item>").encode("cp1252"), "text/xml; charset=utf-8").title == "Café 1"
    )
    assert _one(_rss("<item><title>Caf\x81 1</title></item>").encode("latin-1")).title == "Caf\ufffd 1"


@pytest.mark.parametrize(
    "feed",
    [
        _rss("<item><title>A & B</title><description>x<br>y</description></item>"),
        _rss("<item><title>A</title><description><p>x</description></item>"),
        "\n\n " + _rss("<item><title>A</title></item>"),
        _rss("<item><title>A</title></item>").removesuffix("</channel></rss>"),
        _rss("<item><title>A\x01\x0b</title></item>"),
        _rss("<item><title>A&nbsp;&eacute;&unknown;</title></item>"),
    ],
)
def test_broken_feeds(feed: str) -> None:
    """A feed that is not proper XML is read as far as it goes."""
    assert _one(feed).title.startswith("A")


@pytest.mark.parametrize("number", ["x110000", "xd800", "55357", "0", "x1", "99999999999999999999", f"x{'0' * 5_000}1"])
def test_characters_that_do_not_exist(number: str) -> None:
    """A number of no character, such as half an emoji's, costs that character and not the feed."""
    assert _one(_rss(f"<item><title>A&#{number};B &#x1F600;</title></item>")).title == "A\ufffdB \U0001f600"


@pytest.mark.parametrize(
    "data",
    [
        b"<!DOCTYPE html><html><head><link rel=alternate type='application/rss+xml' href='/feed'></head></html>",
        b"\xef\xbb\xbf\n <!-- hello --><HTML lang=en><body>",
        b"<?xml version='1.0'?>\n<!DOCTYPE html PUBLIC '-//W3C//DTD XHTML 1.0 Strict//EN' 'x'><html/>",
        "<!doctype html><p>".encode("utf-16"),
    ],
)
def test_html_instead(data: bytes) -> None:
    """An HTML page where a feed was expected is an error that says so."""
    with pytest.raises(FetchError, match="is an HTML page, not an RSS or Atom feed"):
        entries(data, URL)


@pytest.mark.parametrize(
    "data",
    [b"", b" ", b'{"version": "https://jsonfeed.org/version/1"}', b"hello", bytes(1000), b"<svg/>", b"\x89PNG\r\n"],
)
def test_no_feed(data: bytes) -> None:
    """Anything else that is no feed is an error that says so."""
    with pytest.raises(FetchError, match="is no RSS or Atom feed; check the address"):
        entries(data, URL)


def test_names_of_files_are_not_opened(tmp_path: Path) -> None:
    """Data that spell the name of a file or an address are data."""
    path = tmp_path / "feed.xml"
    path.write_text(_rss("<item><title>secret</title></item>"))
    for data in (str(path).encode(), f"file://{path}".encode(), b"http://127.0.0.1:1/feed"):
        with pytest.raises(FetchError, match="is no RSS or Atom feed"):
            entries(data, URL)


def test_what_breaks_feedparser() -> None:
    """A feed at which feedparser itself fails, as at a no-break space in a namespace, is an error in one line."""
    feed = '<rss version="2.0" xmlns:x="a\u00a0b"><channel><item><x:y/></item></channel></rss>'
    with pytest.raises(FetchError, match="a feed that can't be read"):
        entries(feed.encode(), URL)


def test_without_feedparser(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where feedparser is not installed, the error says how to get it."""
    monkeypatch.setitem(sys.modules, "feedparser", None)
    with pytest.raises(FetchError, match=r"pip install 'calfeed\[feeds\]'"):
        entries(_rss().encode(), URL)


def test_no_entries() -> None:
    """A feed without entries is a feed."""
    assert entries(_rss().encode(), URL) == ()


def test_two_hundred_entries() -> None:
    """Of a long feed the first 200 entries are taken, quickly, whatever its length."""
    feed = _rss(*(f"<item><title>{number}</title></item>" for number in range(100_000)))
    with within(2):
        assert [entry.title for entry in entries(feed.encode(), URL)] == [str(number) for number in range(200)]


def test_as_many_as_two_megabytes_hold() -> None:
    """Of entries with long texts, as many are taken as 2 MB hold."""
    feed = _rss(
        *(f"<item><title>{number}</title><description>{'x ' * 50_000}</description></item>" for number in range(50))
    )
    assert [entry.title for entry in entries(feed.encode(), URL)] == [str(number) for number in range(19)]


BOMB = '<!DOCTYPE rss [<!ENTITY a "AAAAAAAAAA"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'

OUTSIDE = '<!DOCTYPE x [<!ENTITY x SYSTEM "file:///etc/passwd">]>'


@pytest.mark.parametrize(
    ("feed", "reason"),
    [
        (_rss("<item><title>&b;</title></item>", head=BOMB), "declares entities"),
        (_rss("<item><title>&x;</title></item>", head=OUTSIDE), "declares entities"),
        (_rss("<item>" + "<a>" * 600_000), "more than 40000 tags"),
        (_rss("<item><description>" + "&" * 1_900_000), "more than 40000 tags"),
        (_rss("<![CDATA[" * 200_000), "more than 40000 tags"),
        (_rss("<item><description><![CDATA[]]>" + "<a>" * 600_000 + "]]>"), "more than 40000 tags"),
        (_rss("<item><description>" + "x" * 3_000_000), "entries larger than 2 MB"),
    ],
    ids=range(7),
)
def test_hostile_feeds(feed: str, reason: str) -> None:
    """Feeds made to take hours or gigabytes are refused at once."""
    began = time.thread_time()
    with pytest.raises(FetchError, match=reason):
        entries(feed.encode(), URL)
    assert time.thread_time() - began < 3


def test_the_largest_that_is_parsed() -> None:
    """As many tags as may be are parsed within seconds."""
    began = time.thread_time()
    entries(_rss("<item>" + "<a>" * 39_000).encode(), URL)
    assert time.thread_time() - began < 20
