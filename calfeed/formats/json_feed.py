"""News as a JSON Feed (version 1.1, jsonfeed.org), each with its old and new values for programs."""

from collections.abc import Iterable
from typing import Any

from calfeed.formats import plain_json
from calfeed.formats.entry import entry_html, entry_text
from calfeed.formats.head import Head
from calfeed.model.address import event_page
from calfeed.model.news import News, NewsKind
from calfeed.model.plain import change_plain, instant_plain

VERSION = "https://jsonfeed.org/version/1.1"
OURS = ("standing", "joined")  # fields that are the desk's


def render_json_feed(head: Head, told: Iterable[News]) -> bytes:
    """The feed."""
    return plain_json.octets(
        {
            "version": VERSION,
            "title": head.title,
            "home_page_url": f"{head.public_url}/",
            "feed_url": head.address,
            "language": "en",
            "authors": [{"name": "calfeed", "url": f"{head.public_url}/"}],
            "items": [_item(news, head.public_url) for news in told],
        }
    )


def _item(news: News, public_url: str) -> dict[str, Any]:
    at = instant_plain(news.change.at)
    return {
        "id": news.id,
        "url": event_page(news.meeting, public_url),
        **({"external_url": news.source_url} if news.source_url else {}),
        "title": news.title,
        "content_html": entry_html(news),
        "content_text": entry_text(news),
        "date_published": at,
        "date_modified": at,
        "tags": [news.kind.value],
        "_calfeed": {
            "about": f"{public_url}/",
            "uid": news.meeting.uid,
            "sequence": news.change.after.sequence,
            "kind": news.kind.value,
            "fields": _fields(news),
            "words": news.words,
        },
    }


def _fields(news: News) -> dict[str, Any]:
    """Each field before and after, with the words; of what was withdrawn, none."""
    if news.kind is NewsKind.WITHDRAWN:
        return {}
    return {name: value for name, value in change_plain(news.change)["fields"].items() if name not in OURS}
