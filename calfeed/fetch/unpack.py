"""Unpacks what servers packed, no further than a limit: a bomb stops there."""

import zlib
from collections.abc import Iterator

from calfeed.errors import FetchError

ACCEPTED = "gzip, deflate"
_GZIP = b"\x1f\x8b"
_GZIP_OR_ZLIB = zlib.MAX_WBITS | 32


def unpacked(pieces: Iterator[bytes], encoding: str, most: int) -> bytes:
    """The octets of the pieces, unpacked; FetchError if more than `most`, cut off, or packed otherwise than asked."""
    encoding = encoding.strip().lower()
    if encoding in ("", "identity"):
        return _joined(pieces, most)
    if encoding not in ("gzip", "x-gzip", "deflate"):
        raise FetchError(f"the answer is packed as {encoding[:40]!r}, which was not asked for")
    return _inflated(pieces, most)


def _joined(pieces: Iterator[bytes], most: int) -> bytes:
    data = bytearray()
    for piece in pieces:
        data += piece
        _check(len(data), most)
    return bytes(data)


def _inflated(pieces: Iterator[bytes], most: int) -> bytes:
    data = bytearray()
    inflater = None
    received, waiting = 0, b""
    try:
        for piece in pieces:
            received += len(piece)
            _check(received, most)
            waiting += piece
            while waiting and (len(waiting) > 1 or (inflater is not None and not inflater.eof)):
                if inflater is None or (inflater.eof and waiting.startswith(_GZIP)):  # a gzip file may have members
                    inflater = _inflater(waiting)
                elif inflater.eof:
                    break  # what follows the end means nothing
                data += inflater.decompress(waiting, most + 1 - len(data))
                _check(len(data), most)
                waiting = inflater.unconsumed_tail or inflater.unused_data
    except zlib.error:
        raise FetchError("the answer is packed wrongly; its server is broken") from None
    if received and (inflater is None or not inflater.eof):
        raise FetchError("the answer ends in the middle; try again later")
    return bytes(data)


def _inflater(start: bytes) -> "zlib._Decompress":
    """For gzip, or for deflate with or without zlib's header: servers send both (RFC 9110, 8.4.1.2)."""
    is_zlib = start[0] & 0x0F == zlib.DEFLATED and int.from_bytes(start[:2], "big") % 31 == 0
    return zlib.decompressobj(_GZIP_OR_ZLIB if is_zlib or start.startswith(_GZIP) else -zlib.MAX_WBITS)


def _check(size: int, most: int) -> None:
    if size > most:
        raise FetchError(f"larger than {most / 1_000_000:g} MB; name a smaller page")
