"""What a page says of itself: its title, its language, its address."""

import re
from typing import Any

from calfeed.model.text import BlockKind
from calfeed.reading.clean import clean
from calfeed.reading.draft import Draft
from calfeed.reading.marks import is_front_matter


def title(root: Any, draft: Draft) -> str | None:
    """What the page is called: its headline, else the title that its metadata gives, else its first line."""
    if root is None:
        return None
    block = next((b for b in draft.blocks if b.kind is BlockKind.HEADING and b.level == 1), None)
    headline = " ".join(draft.text[block.span.start : block.span.end].split()) if block is not None else ""
    if headline and next(root.iter("h1"), None) is not None:
        return headline
    named = _meta(root, "og:title") or next(("".join(t.itertext()) for t in root.iter("title")), "")
    named = " ".join(clean(named).split())[:300]
    return (named or ("" if is_front_matter(headline) else headline)) or None


def language(root: Any) -> str | None:
    """The language that the page declares (BCP 47)."""
    if root is None:
        return None
    declared = root.get("lang") or _meta(root, "content-language") or _meta(root, "og:locale").replace("_", "-")
    return declared if re.fullmatch(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,4}", declared) else None


def url(root: Any) -> str | None:
    """The address under which the page wants to be known."""
    if root is None:
        return None
    links = (link.get("href", "") for link in root.iter("link") if link.get("rel", "").lower() == "canonical")
    address = clean(next(links, "") or _meta(root, "og:url")).strip()
    return address if re.fullmatch(r"https?://[^\s<>\"]{1,2000}", address) else None


def _meta(root: Any, name: str) -> str:
    named = (
        m
        for m in root.iter("meta")
        if (m.get("property") or m.get("name") or m.get("http-equiv") or "").lower() == name
    )
    return next((m.get("content", "") for m in named), "")
