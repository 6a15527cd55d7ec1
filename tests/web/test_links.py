import pytest

from calfeed.web.links import is_local, safe_link


@pytest.mark.parametrize(
    ("url", "local"),
    [
        ("http://127.0.0.1:8000", True),
        ("http://[::1]:8000", True),
        ("http://192.168.1.7", True),
        ("http://100.64.0.1", True),
        ("http://localhost:8000", True),
        ("http://nas", True),
        ("http://nas.local", True),
        ("https://calendar.example.org", False),
        ("http://8.8.8.8", False),
    ],
)
def test_is_local(url: str, local: bool) -> None:
    """An address that the public internet can't reach is known as such."""
    assert is_local(url) is local


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
