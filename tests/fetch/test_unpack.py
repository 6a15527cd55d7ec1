"""Unpacking in pieces of any size, up to the limit and no further."""

import gzip
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calfeed.errors import FetchError
from calfeed.fetch.unpack import unpacked


@given(st.binary(max_size=300), st.sampled_from(["gzip", "deflate", "raw", "identity", "members"]), st.integers(1, 50))
def test_pieces(data: bytes, way: str, size: int) -> None:
    """However it was packed and cut in pieces, what comes out is what went in."""
    packed = {
        "gzip": gzip.compress,
        "deflate": zlib.compress,
        "raw": lambda data: zlib.compress(data)[2:-4],
        "identity": bytes,
        "members": lambda data: gzip.compress(data[:100]) + gzip.compress(data[100:]),
    }[way](data)
    pieces = (packed[at : at + size] for at in range(0, len(packed), size))
    encoding = {"raw": "deflate", "members": "gzip"}.get(way, way)
    assert unpacked(pieces, encoding, 300) == data


@pytest.mark.parametrize("encoding", ["", "gzip"])
def test_the_limit(encoding: str) -> None:
    """As much as the limit is taken, one octet more is not."""
    data = bytes(1000)
    packed = gzip.compress(data) if encoding else data
    assert unpacked(iter([packed]), encoding, 1000) == data
    with pytest.raises(FetchError, match=r"larger than 0\.000999 MB"):
        unpacked(iter([packed]), encoding, 999)


@pytest.mark.parametrize("packed", [gzip.compress(b"tea", mtime=0), zlib.compress(b"tea"), zlib.compress(b"tea")[2:-4]])
def test_after_the_end(packed: bytes) -> None:
    """What follows the end of the packed data, as some servers pad it, means nothing; what is cut off is an error."""
    for more in (b"\0", b"\0" * 100, b"garbage"):
        assert unpacked(iter([packed + more]), "gzip", 1000) == b"tea"
        assert unpacked(iter([packed, more]), "gzip", 1000) == b"tea"
    for size in range(1, len(packed)):
        with pytest.raises(FetchError, match="ends in the middle"):
            unpacked(iter([packed[:size]]), "gzip", 1000)


def test_nothing() -> None:
    """An empty answer is empty, packed or not."""
    assert unpacked(iter([]), "gzip", 10) == unpacked(iter([]), "", 10) == b""
