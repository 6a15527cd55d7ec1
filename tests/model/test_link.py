"""Addresses that stand in texts."""

import pytest

from calfeed.model.link import safe_link


@pytest.mark.parametrize("url", ["https://gazette.example/1", "http://gazette.example", "HTTPS://gazette.example"])
def test_safe_link(url: str) -> None:
    """A web address may be linked, as it is."""
    assert safe_link(url) == url


@pytest.mark.parametrize(
    "url",
    [None, "", "javascript:alert(1)", " javascript:alert(1)", "java\nscript:alert(1)", "data:text/html,x",
     "//host/x", "/x", "http:x", "https://", "http://[bad"],
)  # fmt: skip
def test_no_safe_link(url: str | None) -> None:
    """Everything else is not."""
    assert safe_link(url) is None
