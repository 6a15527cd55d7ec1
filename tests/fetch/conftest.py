"""The IMAP server that the tests of fetching share."""

from collections.abc import Iterator

import pytest

from tests.fetch.dovecot import Dovecot, dovecot


@pytest.fixture(scope="session")
def imap_server() -> Iterator[Dovecot]:
    """One dovecot for the whole run; each test takes a folder of its own."""
    with dovecot() as server:
        yield server
