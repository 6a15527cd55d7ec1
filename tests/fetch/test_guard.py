"""The guard: no connection to an address that is not public, however it is written and whoever names it."""

import socket
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from ipaddress import IPv4Address, IPv4Network, IPv6Address, ip_address
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calfeed.errors import FetchError
from calfeed.fetch.guard import Guard, is_public, networks
from calfeed.fetch.web import fetch
from tests.fetch.servers import LOOPBACK, Listener, answer, served

# Where a name server that a stranger runs could send us.
NAMES = {
    "loopback.test": ["127.0.0.1"],
    "private.test": ["10.1.2.3"],
    "metadata.test": ["169.254.169.254"],
    "mixed.test": ["93.184.215.14", "127.0.0.1"],
    "mapped.test": ["::ffff:127.0.0.1"],
    "zone.test": ["fe80::1%lo"],
    "nat64.test": ["64:ff9b::7f00:1"],
    "unspecified.test": ["0.0.0.0"],
    "v6.test": ["2606:4700::1111", "::1"],
}
LISTED = (Path(__file__).parent / "not_public.txt").read_text("utf-8").splitlines()
HOSTS = [
    *(line for line in LISTED if not line.startswith("#")),
    "local\u00adhost",
    "127.0.0.1\u200b",
    "\u202e1.0.0.721",
]
URLS = [f"http://{host}:{{port}}/" for host in HOSTS] + [
    "http:///127.0.0.1:{port}/",
    "http:127.0.0.1:{port}/",
    "http:\\\\127.0.0.1:{port}/",
    "http://127.0.0.1:{port}\\@example.org/",
    "http://127.0.0.1\t:{port}/",
    "http://127.0.0.1:{port}\r\nX: y/",
    "http://127.0.0.1:{port}\x00/",
    "http://127.0.0.1:0{port}/",
    "http://127.0.0.1:٨٠/",
    "http://127.0.0.1:25/",
    "http://127.0.0.1:6379/",
    "http://127.0.0.1:99999/",
    "http://127.0.0.1:-1/",
    "https://127.0.0.1:{port}/",
    "https://localhost:{port}/",
    "HTTP://127.0.0.1:{port}/",
    "//127.0.0.1:{port}/",
    "ftp://127.0.0.1:{port}/",
    "gopher://127.0.0.1:{port}/_GET",
    "dict://127.0.0.1:{port}/x",
    "ldap://127.0.0.1:{port}/",
    "ws://127.0.0.1:{port}/",
    "imap://127.0.0.1:{port}/",
    "feed:http://127.0.0.1:{port}/",
    "jar:http://127.0.0.1:{port}/!/x",
    "url:http://127.0.0.1:{port}/",
    "file:///etc/passwd",
    "file://127.0.0.1/etc/passwd",
    "data:text/plain,x",
    "javascript:alert(1)",
    "http+unix://%2Frun%2Fdocker.sock/info",
    "127.0.0.1:{port}",
    "",
]


def _resolve(host: str, port: int, **more: Any) -> list[tuple[Any, ...]]:
    """The name server of the tests; what it doesn't know is asked of the machine, which reads numbers as C does."""
    if host in NAMES:
        return [(0, socket.SOCK_STREAM, 6, "", (address, port)) for address in NAMES[host]]
    return list(socket.getaddrinfo(host, port, **more))


_sockets: list[str] = []
sys.addaudithook(lambda event, _: _sockets.append(event) if event in ("socket.__new__", "socket.connect") else None)


@contextmanager
def _no_socket() -> Iterator[None]:
    """Within, Python's own audit sees no socket made and none connected."""
    _sockets.clear()
    yield
    assert _sockets == []


@pytest.fixture(scope="module")
def listener() -> Iterator[Listener]:
    """One listener on all addresses of this machine."""
    listening = Listener()
    yield listening
    listening.close()


def test_the_set_is_large() -> None:
    """The set has at least sixty different spellings."""
    assert len(set(URLS)) > 160


def test_the_listener_would_be_reached(listener: Listener) -> None:
    """The listener notices a connection, if there is one."""
    LOOPBACK.connect("127.0.0.1", listener.port, time.monotonic() + 5).close()
    assert listener.was_reached()
    assert not listener.was_reached()


@pytest.mark.parametrize("url", URLS)
def test_refused_without_a_connection(listener: Listener, url: str) -> None:
    """An address that is not public, or not plainly written, is refused before any socket is opened."""
    with _no_socket(), pytest.raises(FetchError) as refused:
        fetch(url.format(port=listener.port), Guard(resolve=_resolve))
    assert not listener.was_reached()
    assert "\n" not in str(refused.value)


@pytest.fixture(scope="module")
def leading() -> Iterator[tuple[list[str], str]]:
    """A server at 127.0.0.3 that leads to where the test says, and its address."""
    to = [""]

    def script(_path: str, connection: socket.socket) -> None:
        connection.sendall(answer(b"", f"Location: {to[0]}", status="302 Found"))

    with served(script, host="127.0.0.3") as server:
        yield to, server.url


@pytest.mark.parametrize("url", [url for url in URLS if url and not {"\r", "\t", "\0"} & set(url)])
def test_redirects_are_judged_anew(listener: Listener, leading: tuple[list[str], str], url: str) -> None:
    """A server that may be asked can't lead to an address that may not."""
    to, start = leading
    to[0] = url.format(port=listener.port)
    only = Guard((IPv4Network("127.0.0.3/32"),), _resolve)
    with pytest.raises(FetchError):
        fetch(start, only)
    assert not listener.was_reached()


@pytest.mark.parametrize(
    "host", ["0x7f.1", "2130706433", "017700000001", "127.1", "0", "::ffff:127.0.0.1", "fe80::1%lo"]
)
def test_the_guard_needs_no_help(listener: Listener, host: str) -> None:
    """The guard refuses these hosts by itself, whatever was checked before."""
    with _no_socket(), pytest.raises(FetchError):
        Guard(resolve=_resolve).connect(host, listener.port, time.monotonic() + 5)
    assert not listener.was_reached()


def test_rebinding_before_the_connection(listener: Listener) -> None:
    """A name is asked for once: what it says the second time is never heard."""
    answers = iter([["127.0.0.4"], ["127.0.0.1"]])
    asked: list[str] = []

    def resolve(host: str, port: int, **_: Any) -> list[tuple[Any, ...]]:
        asked.append(host)
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, port)) for address in next(answers)]

    guard = Guard((IPv4Network("127.0.0.4/32"),), resolve)
    with guard.connect("rebinding.test", listener.port, time.monotonic() + 5) as connection:
        assert connection.getpeername()[0] == "127.0.0.4"
    assert asked == ["rebinding.test"]
    assert listener.was_reached()
    with _no_socket(), pytest.raises(FetchError, match=r"127\.0\.0\.1, which is not a public"):
        guard.connect("rebinding.test", listener.port, time.monotonic() + 5)
    assert not listener.was_reached()


def test_rebinding_between_two_hops(listener: Listener) -> None:
    """A name that leads to itself is judged again, and another answer then is refused."""
    answers = iter(["127.0.0.3", "127.0.0.1"])
    hosts: list[str] = []

    def resolve(host: str, port: int, **_: Any) -> list[tuple[Any, ...]]:
        hosts.append(host)
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (next(answers), port))]

    lead = f"Location: http://rebinding.test:{listener.port}/again"
    with served(answer(b"", lead, status="302 Found"), host="127.0.0.3") as server:
        with pytest.raises(FetchError, match=r"127\.0\.0\.1, which is not a public"):
            fetch(f"http://rebinding.test:{server.port}/", Guard((IPv4Network("127.0.0.3/32"),), resolve))
        assert len(server.requests) == 1
    assert hosts == ["rebinding.test"] * 2
    assert not listener.was_reached()


def test_what_the_operator_allows() -> None:
    """The operator's networks are open by their addresses, not by others that mean the same, and not to strangers."""
    guard = Guard(networks(["10.0.0.0/8", "fd12::/32"]))
    assert guard.may(ip_address("10.1.2.3"))
    assert guard.may(ip_address("fd12::1"))
    assert not guard.may(ip_address("::ffff:10.1.2.3"))
    assert not guard.may(ip_address("192.168.0.1"))
    assert not guard.outside().may(ip_address("10.1.2.3"))
    assert guard.outside().may(ip_address("1.1.1.1"))


def test_where_an_address_leads() -> None:
    """What a public address leads to must be public; what an operator's address leads to, public or in its network."""
    guard = Guard(networks(["10.0.0.0/8", "10.1.0.0/16", "192.168.0.0/16"]))
    assert guard.behind(ip_address("1.1.1.1")) == guard.outside()
    assert guard.behind(ip_address("10.1.2.3")) == Guard(networks(["10.0.0.0/8", "10.1.0.0/16"]))
    assert guard.behind(ip_address("10.2.2.3")) == Guard(networks(["10.0.0.0/8"]))


@pytest.mark.parametrize(
    "address",
    [
        "1.1.1.1",
        "93.184.215.14",
        "100.63.255.255",
        "172.32.0.1",
        "192.0.1.1",
        "198.20.0.1",
        "223.255.255.255",
        "2606:4700:4700::1111",
        "2001:4860:4860::8888",
        "2a00:1450:4001::200e",
        "2003::1",
        "2400:cb00::1",
    ],
)
def test_public(address: str) -> None:
    """The addresses of real servers are public."""
    assert is_public(ip_address(address))


@given(st.integers(0, 2**32 - 1))
def test_v4_is_stricter_than_python(number: int) -> None:
    """What is public is global to Python too, and not multicast."""
    address = IPv4Address(number)
    assert not is_public(address) or (address.is_global and not address.is_multicast)


@given(st.integers(0, 2**128 - 1) | st.integers(0x2000 << 112, (0x2003 << 112) - 1) | st.integers(0, 2**48))
def test_v6_is_stricter_than_python(number: int) -> None:
    """What is public is global to Python too, and holds no IPv4 address that Python knows of."""
    address = IPv6Address(number)
    held = (address.ipv4_mapped, address.sixtofour, address.teredo)
    assert not is_public(address) or (address.is_global and not address.is_multicast and not any(held))


@given(st.integers(0, 2**32 - 1))
def test_no_v6_clothing(number: int) -> None:
    """An IPv4 address in IPv6 clothing is not public, whichever it is."""
    clothed = (number, number | 0xFFFF << 32, number | 0x64FF9B << 96, 0x2002 << 112 | number << 80)
    assert not any(is_public(IPv6Address(one)) for one in clothed)


def test_the_next_address_is_tried() -> None:
    """Where one address of a host doesn't answer, the next one is tried."""

    def resolve(_host: str, port: int, **_: Any) -> list[tuple[Any, ...]]:
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, port)) for address in ("127.0.0.5", "127.0.0.6")]

    with socket.create_server(("127.0.0.6", 0)) as listening:
        port = listening.getsockname()[1]
        guard = Guard(LOOPBACK.allow, resolve)
        with guard.connect("two.test", port, time.monotonic() + 5) as connection:
            assert connection.getpeername() == ("127.0.0.6", port)


def test_no_answer() -> None:
    """A closed port and an unknown name are errors that say so."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port = listening.getsockname()[1]
    with pytest.raises(FetchError, match=f"127.0.0.1 port {port} can't be reached"):
        LOOPBACK.connect("127.0.0.1", port, time.monotonic() + 5)
    with pytest.raises(FetchError, match="not found; check the name"):
        Guard(resolve=lambda *_, **__: []).connect("nobody.test", 80, time.monotonic() + 5)
    with pytest.raises(FetchError, match="no complete answer in time"):
        LOOPBACK.connect("127.0.0.1", port, time.monotonic() - 1)


def test_a_slow_name_server() -> None:
    """A name server that doesn't answer holds nobody up beyond the deadline."""

    def resolve(*_: object, **__: object) -> list[tuple[Any, ...]]:
        time.sleep(6)
        return []

    began = time.monotonic()
    with pytest.raises(FetchError, match="not found in time"):
        Guard(resolve=resolve).connect("slow.test", 80, began + 0.2)
    assert time.monotonic() - began < 3


def test_networks() -> None:
    """Networks are read from their names; anything else is an error."""
    assert networks(["10.0.0.0/8"]) == (IPv4Network("10.0.0.0/8"),)
    with pytest.raises(ValueError, match="/99"):
        networks(["10.0.0.0/99"])


def test_other_failures_are_not_hidden() -> None:
    """A resolver that is broken in itself shows its error."""

    def resolve(*_: object, **__: object) -> list[tuple[Any, ...]]:
        raise RuntimeError("a bug")

    with pytest.raises(RuntimeError, match="a bug"):
        Guard(resolve=resolve).connect("x.test", 80, time.monotonic() + 5)
