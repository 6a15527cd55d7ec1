"""What the elements of HTML are to a reader."""

from collections.abc import Callable

import pytest

from calfeed.reading.elements import nesting

Outline = Callable[[str, str], list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("html", "depth"),
    [
        ("<div><b>x</b></div>", 2),
        ("<p>a<p>b<ul><li>c<li>d</ul>", 1),
        ("<br><img><hr>", 0),
        ("<script>'<div><div><div>'</script><b>x", 1),
        ("<!-- <div><div> --><b>x", 1),
        ("</div></div><b>x", 1),
    ],
)
def test_nesting_is_counted_by_a_scan(html: str, depth: int) -> None:
    """Elements without an end tag, comments and scripts are no nesting."""
    assert nesting(html) == depth


@pytest.mark.parametrize(
    "name", ["with-sidebar", "elementor-widget", "article__teaser", "pub-date", "page-header", "is-social"]
)
def test_a_class_name_alone_does_not_silence_the_article(outline: Outline, name: str) -> None:
    """A box that holds most of the page's text is believed, and so are boxes whose names only sound like asides."""
    html = f'<h1>Talks</h1><div class="{name}"><p>We meet on 5 May, at ten, in the small hall.</p></div>'
    assert outline("a.html", html)[-1][0] == "paragraph"
