"""Reading a document from a few lines."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from calfeed.model.text import Announcement, Document
from calfeed.reading import read

Reader = Callable[..., Document]


@pytest.fixture
def read_as() -> Reader:
    """Read text or octets as a file of that name."""

    def read_as(name: str, content: str | bytes, media_type: str | None = None) -> Document:
        data = content.encode() if isinstance(content, str) else content
        received_at = datetime(2026, 1, 1, tzinfo=UTC)
        return read(Announcement(name=name, data=data, received_at=received_at, media_type=media_type))

    return read_as


@pytest.fixture
def outline(read_as: Reader) -> Callable[[str, str], list[tuple[str, str]]]:
    """The kind and the words of each block."""

    def outline(name: str, content: str) -> list[tuple[str, str]]:
        document = read_as(name, content)
        return [(block.kind.value, document.words(block.span)) for block in document.blocks]

    return outline
