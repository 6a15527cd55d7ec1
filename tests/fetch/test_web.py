"""Fetching from real servers that answer well, badly, slowly, endlessly, or too much."""

import gzip
import socket
import ssl
import time
import zlib
from contextlib import suppress
from datetime import UTC, datetime
from email.utils import format_datetime
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from ipaddress import IPv4Network
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calfeed.errors import FetchError
from calfeed.fetch.guard import Guard
from calfeed.fetch.web import fetch
from tests.fetch.servers import LOOPBACK, Script, answer, certificate, served, server_context

PAGE = "<html><p>Нарада 5 січня".encode()


def _reason(octets: bytes | Script, **more: Any) -> str:
    """Why what a server answers is not taken; one line that names the address."""
    with served(octets) as server, pytest.raises(FetchError) as refused:
        fetch(server.url, LOOPBACK, **more)
    reason = str(refused.value)
    assert "\n" not in reason
    assert reason.startswith(server.url)
    return reason.removeprefix(f"{server.url}: ").removeprefix(f"{server.url} ")


def test_a_page() -> None:
    """A page comes with its type, its validators and its last address; the request says who asks."""
    octets = answer(PAGE, "Content-Type: text/html; charset=utf-8", 'ETag: "a1"', "Last-Modified: Mon, 05 Jan 2026")
    with served(octets) as server:
        fetched = fetch(server.url, LOOPBACK, contact="https://cal.example.org")
    assert (fetched.url, fetched.status, fetched.data) == (server.url, 200, PAGE)
    assert fetched.media_type == "text/html; charset=utf-8"
    assert (fetched.etag, fetched.last_modified) == ('"a1"', "Mon, 05 Jan 2026")
    assert fetched.onward == LOOPBACK
    assert not fetched.not_modified
    (request,) = server.requests
    assert b"\r\nUser-Agent: calfeed (+https://cal.example.org)\r\n" in request
    assert f"\r\nHost: 127.0.0.1:{server.port}\r\n".encode() in request
    assert not any(word in request.lower() for word in (b"cookie", b"authorization", b"referer"))


def test_a_web_server_of_python(tmp_path: Path) -> None:
    """A file of a common server is fetched once; asked again, it has not changed, until it has."""
    page = tmp_path / "agenda.html"
    page.write_bytes(PAGE)

    class Quiet(SimpleHTTPRequestHandler):
        def log_message(self, *_: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=tmp_path)) as server:
        Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
        url = f"http://127.0.0.1:{server.server_port}/agenda.html"
        first = fetch(url, LOOPBACK)
        again = fetch(url, LOOPBACK, last_modified=first.last_modified)
        later = fetch(url, LOOPBACK, last_modified=format_datetime(datetime(2020, 1, 1, tzinfo=UTC), usegmt=True))
        server.shutdown()
    assert first.data == later.data == PAGE
    assert (again.not_modified, again.data, again.status) == (True, b"", 304)
    assert again.last_modified == first.last_modified


def test_not_modified_by_etag() -> None:
    """What was told as ETag is sent back as it was, and a 304 keeps it."""
    with served(b"HTTP/1.1 304 Not Modified\r\n\r\n") as server:
        fetched = fetch(server.url, LOOPBACK, etag='W/"a1"')
    assert fetched.not_modified
    assert fetched.etag == 'W/"a1"'
    assert b'\r\nIf-None-Match: W/"a1"\r\n' in server.requests[0]
    assert _reason(b"HTTP/1.1 304 Not Modified\r\n\r\n") == "the server answered 304 (Not Modified)"


@pytest.mark.parametrize(
    ("encoding", "packed"),
    [
        ("gzip", gzip.compress(PAGE, mtime=0)),
        ("x-gzip", gzip.compress(PAGE, mtime=0)),
        ("GZIP", gzip.compress(PAGE[:9], mtime=0) + gzip.compress(PAGE[9:], mtime=0)),
        ("deflate", zlib.compress(PAGE)),
        ("deflate", zlib.compress(PAGE)[2:-4]),
        ("identity", PAGE),
    ],
)
def test_packed(encoding: str, packed: bytes) -> None:
    """A packed page is unpacked, in each of the ways that servers do it."""
    with served(answer(packed, f"Content-Encoding: {encoding}")) as server:
        assert fetch(server.url, LOOPBACK).data == PAGE


def test_in_chunks() -> None:
    """A page that comes in chunks, or without a length, is put together."""
    chunked = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n6\r\n<html>\r\n3;x=y\r\n<p>\r\n0\r\n\r\n"
    for octets in (chunked, b"HTTP/1.0 200 OK\r\n\r\n<html><p>"):
        with served(octets) as server:
            assert fetch(server.url, LOOPBACK).data == b"<html><p>"


@pytest.mark.parametrize(
    ("octets", "reason"),
    [
        (answer(b"oops", status="500 Server Error"), "the server answered 500 (Internal Server Error)"),
        (answer(b"gone", status="404 Not here"), "the server answered 404 (Not Found)"),
        (answer(b"", status="204 Nothing"), "the server answered 204 (No Content)"),
        (answer(b"", status="302 Found"), "the server answered 302 (Found)"),
        (answer(b"", status="799 Odd"), "the server answered 799"),
        (
            answer(b"\x89PNG", "Content-Type: image/png"),
            "is of the kind image, which holds no text; name a page or feed",
        ),
        (answer(b"x", "Content-Encoding: br"), "the answer is packed as 'br', which was not asked for"),
        (answer(b"x" * 99, "Content-Encoding: gzip"), "the answer is packed wrongly; its server is broken"),
        (
            answer(gzip.compress(PAGE * 9)[:-12], "Content-Encoding: gzip"),
            "the answer ends in the middle; try again later",
        ),
        (
            b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n<html>",
            "the answer ends in the middle; try again later",
        ),
        (
            b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n99\r\n<html>",
            "the answer ends in the middle; try again later",
        ),
        (b"", "the server hung up without an answer; try again later"),
        (b"SSH-2.0-OpenSSH_9.2\r\n", "the answer is not proper HTTP (BadStatusLine)"),
        (b"HTTP/1.1 200 OK\r\nX: " + b"y" * 70_000 + b"\r\n\r\n", "the answer is not proper HTTP (LineTooLong)"),
        (b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 300 + b"\r\n", "the answer is not proper HTTP (HTTPException)"),
    ],
)
def test_bad_answers(octets: bytes, reason: str) -> None:
    """A bad answer is an error in one line that says what was bad."""
    assert _reason(octets) == reason


def _endless(start: bytes, piece: bytes) -> Script:
    def script(_path: str, connection: socket.socket) -> None:
        connection.sendall(start)
        while True:
            connection.sendall(piece)

    return script


def test_forty_megabytes() -> None:
    """A page of 40 MB is refused: by its length before it is read, else when the limit is passed."""
    said = b"HTTP/1.1 200 OK\r\nContent-Length: 40000000\r\n\r\n"
    assert _reason(said) == "larger than 10 MB; name a smaller page"
    unsaid = _endless(b"HTTP/1.1 200 OK\r\n\r\n", b"x" * 100_000)
    assert _reason(unsaid) == "larger than 10 MB; name a smaller page"
    assert _reason(unsaid, most=200_000) == "larger than 0.2 MB; name a smaller page"


@pytest.mark.parametrize("encoding", ["gzip", "deflate"])
def test_a_bomb(encoding: str) -> None:
    """A packed page of 5 GB stops at the limit."""
    packer = zlib.compressobj(9, wbits=31 if encoding == "gzip" else 15)
    head = packer.compress(b"") + packer.flush(zlib.Z_FULL_FLUSH)
    bomb = head + (packer.compress(bytes(1_000_000)) + packer.flush(zlib.Z_FULL_FLUSH)) * 5_000
    began = time.thread_time()
    assert _reason(answer(bomb, f"Content-Encoding: {encoding}")) == "larger than 10 MB; name a smaller page"
    assert time.thread_time() - began < 5


def test_gzip_members_without_end() -> None:
    """Packed pieces that hold nothing are refused when they are too many."""
    endless = _endless(b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n", gzip.compress(b"") * 1_000)
    assert _reason(endless, most=1_000_000) == "larger than 1 MB; name a smaller page"


@pytest.mark.parametrize(
    ("start", "piece"),
    [
        (b"", b""),
        (b"HTTP/1.1 200 OK\r\nX: ", b"y"),
        (b"HTTP/1.1 100 Continue\r\n", b"X: y\r\n"),
        (b"HTTP/1.1 200 OK\r\n\r\n", b"x"),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n", b"x"),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", b"1\r\nx\r\n"),
    ],
)
def test_slow(start: bytes, piece: bytes) -> None:
    """A server that sends a little now and then holds us no longer than the time for everything."""

    def script(_path: str, connection: socket.socket) -> None:
        connection.sendall(start)
        for _ in range(100):
            time.sleep(0.05)
            connection.sendall(piece)

    began = time.monotonic()
    assert _reason(script, seconds=0.4) == "no complete answer in time; the server is slow or the answer large"
    assert time.monotonic() - began < 3


def _leading(*hops: str) -> Script:
    """Leads from /0 to the first hop, from /1 to the second and so on; answers where there is none."""

    def script(path: str, connection: socket.socket) -> None:
        number = path.strip("/") or "0"
        known = number.isdecimal() and int(number) < len(hops)
        lead = f"Location: {hops[int(number)]}" if known else ""
        connection.sendall(answer(b"", lead, status="301 Moved") if known else answer(PAGE))

    return script


def test_redirects() -> None:
    """Redirects are followed five times, relative ones and those in other letters too; `url` is the last address."""
    with served(_leading("/1", "2", "./3", "?x", "/done here/січень?q=a b#end")) as server:
        fetched = fetch(server.url + "2", LOOPBACK)
        assert fetched.url == f"{server.url}3?x"
    with served(_leading("/1", "/2", "/3", "/4", "/done here/січень?q=a b#end")) as server:
        fetched = fetch(server.url, LOOPBACK)
        assert fetched.url == f"{server.url}done%20here/%D1%81%D1%96%D1%87%D0%B5%D0%BD%D1%8C?q=a%20b"
        assert len(server.requests) == 6


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_every_kind_of_redirect(status: int) -> None:
    """Each status that leads on is followed."""

    def script(path: str, connection: socket.socket) -> None:
        connection.sendall(answer(PAGE) if path == "/new" else answer(b"", "Location: /new", status=f"{status} X"))

    with served(script) as server:
        assert fetch(server.url, LOOPBACK).data == PAGE


def test_redirects_without_end() -> None:
    """A circle of redirects, and more than five of them, are refused."""
    with served(_leading("/1", "/2", "/1")) as server:
        with pytest.raises(FetchError, match=r"/1 leads in a circle; name the address that it should lead to"):
            fetch(server.url, LOOPBACK)
        assert len(server.requests) == 3
    with served(_leading(*(f"/{number}" for number in range(1, 20)))) as server:
        with pytest.raises(FetchError, match=r"/5 leads on more than 5 times; name the address"):
            fetch(server.url, LOOPBACK)
        assert len(server.requests) == 6


def test_networks_are_not_left_for_others() -> None:
    """An address of one of the operator's networks leads on within it, and not into another one that is allowed too."""
    one, other = IPv4Network("127.0.0.8/32"), IPv4Network("127.0.0.9/32")
    for host, leads in (("127.0.0.8", True), ("127.0.0.9", False)):
        with served(answer(PAGE), host=host) as end:
            lead = answer(b"", f"Location: {end.url}", status="302 Found")
            with served(lead, host="127.0.0.8") as start:
                guard = Guard((one, other))
                assert fetch(end.url, guard).data == PAGE
                if leads:
                    assert fetch(start.url, guard).onward == Guard((one,))
                else:
                    with pytest.raises(FetchError, match="not a public address"):
                        fetch(start.url, guard)


def test_the_deadline_is_for_all_hops() -> None:
    """Hops that are each quick enough may not take too long together."""

    def script(path: str, connection: socket.socket) -> None:
        time.sleep(0.15)
        connection.sendall(answer(b"", f"Location: {path}x", status="302 Found"))

    began = time.monotonic()
    with served(script) as server, pytest.raises(FetchError, match="no complete answer in time"):
        fetch(server.url, LOOPBACK, seconds=0.4)
    assert time.monotonic() - began < 3


def test_tls(tmp_path: Path) -> None:
    """Over TLS, a page comes only from a server whose certificate is trusted and bears its name."""
    pem = certificate(tmp_path)
    trusting = ssl.create_default_context(cafile=str(pem))
    with served(answer(PAGE), context=server_context(pem)) as server:
        assert fetch(server.url, LOOPBACK, context=trusting).data == PAGE
        with pytest.raises(FetchError, match="its certificate is not valid"):
            fetch(server.url, LOOPBACK)
        with pytest.raises(FetchError, match=r"127\.0\.0\.1.*its certificate is not valid .*mismatch"):
            fetch(server.url.replace("localhost", "127.0.0.1"), LOOPBACK, context=trusting)


def test_tls_where_there_is_none() -> None:
    """A server that speaks no TLS, or breaks it off, is an error."""
    for octets in (answer(PAGE), b""):
        with served(octets) as server, pytest.raises(FetchError, match=r"encrypted|hung up"):
            fetch(server.url.replace("http:", "https:"), LOOPBACK)


def test_tls_that_never_begins(tmp_path: Path) -> None:
    """A handshake that never ends, and a slow body within TLS, end at the deadline."""
    with socket.create_server(("127.0.0.1", 0)) as silent:
        began = time.monotonic()
        with pytest.raises(FetchError, match="no complete answer in time"):
            fetch(f"https://127.0.0.1:{silent.getsockname()[1]}/", LOOPBACK, seconds=0.3)
        assert time.monotonic() - began < 3
    pem = certificate(tmp_path)

    def drip(_path: str, connection: socket.socket) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
        for _ in range(100):
            time.sleep(0.05)
            connection.sendall(b"x")

    began = time.monotonic()
    with served(drip, context=server_context(pem)) as server, pytest.raises(FetchError, match="no complete answer"):
        fetch(server.url, LOOPBACK, seconds=0.5, context=ssl.create_default_context(cafile=str(pem)))
    assert time.monotonic() - began < 3


HEADS = """HTTP/1.1 200 OK|HTTP/1.0 302 X|HTTP/1.1 304 X|Content-Length: 5|Content-Length: -1|Content-Encoding: gzip
|Transfer-Encoding: chunked|Content-Encoding: deflate|Location: http://[|Location: //127.0.0.1:1|Location: ?x|5|hello|0
|Content-Type: text/html|99999999999999|"""
PIECES = [
    *(f"{head}\r\n".encode() for head in HEADS.replace("\n", "").split("|")),
    gzip.compress(PAGE),
    zlib.compress(PAGE),
]


@given(st.lists(st.sampled_from(PIECES) | st.binary(max_size=5), max_size=12).map(b"".join))
def test_whatever_a_server_sends(octets: bytes) -> None:
    """Whatever a server sends is a document or one error of ours, and soon."""
    with served(octets) as server, suppress(FetchError):
        assert len(fetch(server.url, LOOPBACK, seconds=5).data) < 10_000


def test_absurd_validators_are_dropped() -> None:
    """An ETag of 10 kB is not kept, for it would be sent back each time."""
    with served(answer(PAGE, f'ETag: "{"x" * 10_000}"', "Content-Type:\r\n text/html")) as server:
        fetched = fetch(server.url, LOOPBACK)
    assert fetched.etag is None
    assert fetched.media_type == "text/html"


def test_nothing_is_left_open() -> None:
    """After an answer and after an error, the connection is closed."""
    ends: list[bytes] = []

    def script(path: str, connection: socket.socket) -> None:
        connection.sendall(answer(PAGE) if path == "/" else b"nonsense\r\n\r\n")
        with suppress(OSError):
            ends.append(connection.recv(1))

    with served(script) as server:
        fetch(server.url, LOOPBACK)
        with pytest.raises(FetchError):
            fetch(server.url + "x", LOOPBACK)
        time.sleep(0.1)
    assert ends == [b"", b""]
