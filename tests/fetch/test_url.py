"""What addresses name, when they are written plainly."""

import re
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calfeed.errors import FetchError
from calfeed.fetch.url import place_from
from calfeed.fetch.web import PORTS

ODD = st.text("htps:/@[]%.0123456789xabcdef-?#&\\ ёＡ。\u00ad", max_size=60)


@pytest.mark.parametrize(
    ("url", "host", "port", "target"),
    [
        ("https://example.org", "example.org", 443, "/"),
        (" http://Example.ORG:80/News?a=b#c ", "example.org", 80, "/News?a=b"),
        ("https://example.org.:8443/", "example.org", 8443, "/"),
        ("https://пошта.укр/новини", "xn--80a1acn3a.xn--j1amh", 443, "/%D0%BD%D0%BE%D0%B2%D0%B8%D0%BD%D0%B8"),
        ("https://münchen.example/a b?q=ü%20", "xn--mnchen-3ya.example", 443, "/a%20b?q=%C3%BC%20"),
        ("http://93.184.215.14/", "93.184.215.14", 80, "/"),
        ("http://[2606:4700::1111]:8080/x", "2606:4700::1111", 8080, "/x"),
        ("https://my_cal.example/~x/(1)/@me", "my_cal.example", 443, "/~x/(1)/@me"),
        ("https://example.org?day=1", "example.org", 443, "/?day=1"),
    ],
)
def test_places(url: str, host: str, port: int, target: str) -> None:
    """A plain address names one host, one port and one target; the address made of them names the same."""
    place = place_from(url, PORTS)
    assert (place.host, place.port, place.target) == (host, port, target)
    assert place_from(place.url, PORTS) == place


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("https://user:hunter2@example.org/", "may not hold a user or password"),
        ("ftp://user:hunter2@example.org/", "must begin with http:// or https://"),
        ("https://example.org:22/", "port 22 is not one for https; use 443 or one from 1024 up"),
        ("https://example.org:5432/", "port 5432 is not one for https"),
        ("https://user:hunter2@example.org\\", "backslashes"),
        ("https:///news", "has no host"),
        ("https://" + "a" * 5_000, "too long"),
        ("https://" + "ü" * 100 + ".example", "no name of a host"),
        ("https://" + "a." * 122 + "example.org", "no name of a host"),
        ("https://[2606:4700::1111::]/", "no address|no IPv6 address"),
        ("https://[1.2.3.4]/", "no address|no IPv6 address"),
    ],
)
def test_refused(url: str, reason: str) -> None:
    """The reason says what is wrong, in one line, and never shows a password."""
    with pytest.raises(FetchError, match=reason) as refused:
        place_from(url, PORTS)
    assert "hunter2" not in str(refused.value)
    assert len(str(refused.value)) < 400


@given(st.text(max_size=60) | ODD.map("http:{}".format))
def test_any_text(text: str) -> None:
    """Whatever somebody writes is a place with a plain host, which its own address names again, or an error."""
    with suppress(FetchError):
        place = place_from(text, PORTS)
        assert re.fullmatch(r"[a-z0-9_.-]+|[0-9a-f:.]*:[0-9a-f:.]*", place.host)
        assert re.fullmatch(r"[!-~]+", place.url)
        assert place_from(place.url, PORTS) == place
