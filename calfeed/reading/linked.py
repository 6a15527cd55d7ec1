"""The JSON-LD of a page: its own items, at the top level, in lists and in @graph."""

import json
from collections.abc import Iterator
from typing import Any

MOST = 100


def linked_items(root: Any) -> Iterator[dict[str, Any]]:
    """The objects of the page's JSON-LD scripts; a script that is broken has none."""
    for script in root.iter("script"):
        if "ld+json" not in script.get("type", ""):
            continue
        try:
            data = json.loads(script.text or "")
        except (ValueError, RecursionError):
            continue
        for item in _listed(data):
            yield item
            yield from _listed(item.get("@graph"))


def _listed(data: Any) -> list[dict[str, Any]]:
    return [item for item in (data if isinstance(data, list) else [data])[:MOST] if isinstance(item, dict)]
