import pytest

from calfeed.web.links import is_local


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
