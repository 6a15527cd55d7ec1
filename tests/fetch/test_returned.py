"""The mailbox that mail comes back to, on a real IMAP server."""

import ssl
from itertools import count

import pytest

from calfeed.errors import FetchError, StoreError
from calfeed.fetch.guard import Guard
from calfeed.fetch.imap import Login
from calfeed.fetch.returned import MAIL_MOST, login_from, read_unread, unread
from tests.fetch.dovecot import PASSWORD, USER, Dovecot
from tests.fetch.servers import LOOPBACK

_numbers = count(1)


@pytest.fixture
def login(imap_server: Dovecot) -> Login:
    """A new folder of the mailbox."""
    folder = f"returned{next(_numbers)}"
    imap_server.remake(folder)
    return Login(address=imap_server.url(folder), user=USER, password=PASSWORD)


@pytest.fixture(scope="module")
def trusting(imap_server: Dovecot) -> ssl.SSLContext:
    """TLS that trusts the server's certificate."""
    return ssl.create_default_context(cafile=str(imap_server.pem))


def test_the_unread(imap_server: Dovecot, login: Login, trusting: ssl.SSLContext) -> None:
    """Unread mails come in order, long ones cut, each once; those that somebody read or deleted don't."""
    folder = login.address.rpartition("/")[2]
    mails = [b"Subject: %d\r\n\r\nx\r\n" % number for number in range(4)]
    imap_server.put(*mails, b"x" * (MAIL_MOST + 5_000), folder=folder)
    with imap_server.session() as session:
        session.select(folder)
        session.store("2", "+FLAGS", "\\Seen")
        session.store("3", "+FLAGS", "\\Deleted")
    assert unread(login, LOOPBACK, context=trusting) == 3
    taken: list[bytes] = []
    assert read_unread(login, LOOPBACK, taken.append, context=trusting) == 3
    assert taken == [mails[0], mails[3], b"x" * MAIL_MOST]
    assert read_unread(login, LOOPBACK, taken.append, context=trusting) == 0
    assert unread(login, LOOPBACK, context=trusting) == 0


def test_what_is_not_taken_stays_unread(imap_server: Dovecot, login: Login, trusting: ssl.SSLContext) -> None:
    """When the database goes away in the middle, that mail and those after it are there for the next time."""
    imap_server.put(
        *(b"Subject: %d\r\n\r\nx\r\n" % number for number in range(3)), folder=login.address.rpartition("/")[2]
    )
    taken: list[bytes] = []

    def take(octets: bytes) -> None:
        if taken:
            raise StoreError("the database is away")
        taken.append(octets)

    with pytest.raises(StoreError):
        read_unread(login, LOOPBACK, take, context=trusting)
    assert unread(login, LOOPBACK, context=trusting) == 2


def test_where_it_may_be(login: Login, trusting: ssl.SSLContext) -> None:
    """A mailbox in a network that is not public must be allowed, as a source's must."""
    with pytest.raises(FetchError, match="not a public address"):
        unread(login, Guard(), context=trusting)


def test_the_address_of_a_mailbox() -> None:
    """User and password may be of any letters, and the password is in no log."""
    login = login_from("imaps://ada%40example.org:p%3A%2F%40@mail.example.org/Returned%20mail")
    assert (login.user, login.password) == ("ada@example.org", "p:/@")
    assert login.address == "imaps://mail.example.org/Returned%20mail"
    assert "p:/@" not in repr(login)


@pytest.mark.parametrize(
    "url",
    ["", "mail.example.org", "https://a:b@mail.example.org", "imaps://mail.example.org", "imaps://a@mail.example.org"],
)
def test_what_is_no_mailbox(url: str) -> None:
    """Other addresses, and those without a user and a password, are none."""
    with pytest.raises(FetchError):
        login_from(url)
