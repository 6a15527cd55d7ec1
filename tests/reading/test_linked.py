"""The JSON-LD of a page."""

from lxml import html

from calfeed.reading.linked import linked_items


def test_items() -> None:
    """Objects at the top level, in lists and in a graph; a broken script has none."""
    scripts = ('{"a": 1}', '[{"a": 2}, 3]', '{"a": 3, "@graph": [{"a": 4}, []]}', "{", "null")
    page = "".join(f'<script type="application/ld+json">{script}</script>' for script in scripts)
    assert [item["a"] for item in linked_items(html.fromstring(f"<div>{page}</div>"))] == [1, 2, 3, 4]
