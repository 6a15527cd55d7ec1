"""News as an Atom feed (RFC 4287)."""

from collections.abc import Sequence
from datetime import UTC, datetime

from lxml import etree
from lxml.builder import ElementMaker

from calfeed.formats.entry import entry_html
from calfeed.formats.head import Head
from calfeed.model.address import event_page
from calfeed.model.clean import one_line
from calfeed.model.news import News
from calfeed.model.plain import instant_plain

ATOM = "http://www.w3.org/2005/Atom"
LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
BEGINNING = datetime(1970, 1, 1, tzinfo=UTC)
LONGEST = 300
_tag = ElementMaker(namespace=ATOM, nsmap={None: ATOM})


def render_atom(head: Head, told: Sequence[News]) -> bytes:
    """The feed; without news it was updated when time began."""
    updated = max((news.change.at for news in told), default=BEGINNING)
    feed = _tag.feed(
        {LANGUAGE: "en"},
        _tag.id(head.address),
        _tag.title(one_line(head.title, LONGEST)),
        _tag.updated(instant_plain(updated)),
        _tag.author(_tag.name("calfeed"), _tag.uri(f"{head.public_url}/")),
        _tag.generator("calfeed"),
        _tag.link(rel="self", type="application/atom+xml", href=head.address),
        _tag.link(rel="alternate", type="text/html", href=f"{head.public_url}/"),
        *(_entry(news, head.public_url) for news in told),
    )
    return bytes(etree.tostring(feed, encoding="utf-8", xml_declaration=True)) + b"\n"


def _entry(news: News, public_url: str) -> etree._Element:
    at = instant_plain(news.change.at)
    return _tag.entry(
        _tag.id(news.id),
        _tag.title(news.title),
        _tag.published(at),
        _tag.updated(at),
        _tag.link(rel="alternate", type="text/html", href=event_page(news.meeting, public_url)),
        *([_tag.link(rel="via", href=news.source_url)] if news.source_url else []),
        _tag.category(term=news.kind.value),
        _tag.content(entry_html(news), type="html"),
    )
