import json
from dataclasses import replace
from typing import Any
from urllib.parse import urlsplit

from hypothesis import given
from hypothesis import strategies as st
from lxml import html

from calfeed.formats import Head, render_json_feed
from calfeed.model.meeting import ChangeKind, Standing
from calfeed.model.news import News, news
from tests.builders import a_change, a_meeting, when_from

ANYTHING = st.text(st.characters(codec=None), max_size=100)
HEAD = Head(title="Changes", address="https://c.example/feeds/changes.json", public_url="https://c.example")
TEA = a_meeting(
    "Tea", "2026-05-05", documents=("d" * 64,), source_name="Gazette", source_url="https://gazette.example/"
)
TOP = {"version": str, "title": str, "home_page_url": str, "feed_url": str, "language": str, "authors": list}
ITEM = {
    "id": str,
    "url": str,
    "external_url": str,
    "title": str,
    "content_html": str,
    "content_text": str,
    "date_published": str,
    "date_modified": str,
    "tags": list,
}


def feed(*told: News | None) -> Any:
    """The feed, checked against the rules of jsonfeed.org, version 1.1."""
    octets = render_json_feed(HEAD, [one for one in told if one])
    read = json.loads(octets)
    assert read["version"] == "https://jsonfeed.org/version/1.1"
    _check(read, TOP | {"items": list}, required={"version", "title", "items"})
    for author in read["authors"]:
        assert {"name", "url", "avatar"} & author.keys()
    for item in read["items"]:
        _check(item, ITEM, required={"id"})
        assert {"content_html", "content_text"} & item.keys()
    ids = [item["id"] for item in read["items"]]
    assert len(ids) == len(set(ids))
    return read


def _check(told: dict[str, Any], fields: dict[str, type], required: set[str]) -> None:
    """Each field is one of the specification or begins with an underscore, and is of its type."""
    assert required <= told.keys()
    for name, value in told.items():
        if name.startswith("_"):
            assert isinstance(value, dict)
            assert "." not in name
            continue
        assert isinstance(value, fields[name]), name
        if name.endswith("url"):
            assert urlsplit(value).scheme in {"http", "https"}
        if name.startswith("date"):
            assert value.endswith("Z")


def test_old_and_new() -> None:
    """A program gets each field before and after, a person the same in words."""
    after = replace(TEA, when=when_from("2026-05-08"), quote="Tea is on 8 May.", sequence=1)
    [item] = feed(news(a_change(after, ChangeKind.MOVED, before=TEA)))["items"]
    assert item["title"] == "Moved: Tea (was 5 May, now 8 May)"
    assert item["content_text"] == (
        "When: Friday 8 May 2026 (hour not announced) (was Tuesday 5 May 2026 (hour not announced))\n"
        "“Tea is on 8 May.”\nSource: Gazette"
    )
    ours = item["_calfeed"]
    assert (ours["uid"], ours["kind"], ours["sequence"]) == ("meeting-1", "moved", 1)
    assert ours["fields"]["when"]["before"] == {"kind": "days", "first": "2026-05-05", "last": "2026-05-05"}
    assert ours["fields"]["when"]["after"] == {"kind": "days", "first": "2026-05-08", "last": "2026-05-08"}
    assert (item["url"], item["external_url"]) == ("https://c.example/events/meeting-1", "https://gazette.example/")


def test_what_was_withdrawn() -> None:
    """Only that it was withdrawn is told, whatever it was changed into."""
    held = replace(TEA, title="Secret tea", standing=Standing.HELD)
    octets = render_json_feed(HEAD, [told for told in [news(a_change(held, ChangeKind.HELD, before=TEA))] if told])
    [item] = json.loads(octets)["items"]
    assert item["content_text"] == "It is no longer published here."
    assert item["_calfeed"]["fields"] == {}
    assert b"Secret" not in octets


def test_what_the_editors_decided() -> None:
    """The names of those who decide stay on the desk."""
    change = replace(a_change(replace(TEA, place="Rome"), ChangeKind.DETAILS, before=TEA), person="ada", words="")
    [item] = feed(news(change))["items"]
    assert item["content_text"] == "Where: Rome\nBy the editors."
    assert "ada" not in json.dumps(item)


@given(ANYTHING, ANYTHING)
def test_any_text(title: str, quote: str) -> None:
    """Whatever the words are, the feed keeps the rules, and no words are taken for markup."""
    [item] = feed(news(a_change(replace(TEA, title=title, quote=f"{quote}<script>"))))["items"]
    assert "<script" not in item["content_html"]
    assert "<script>" in html.fromstring(item["content_html"]).text_content()
