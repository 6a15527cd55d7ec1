"""What every mailer promises."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from calfeed.mail import MaildirMailer, Mailer, MemoryMailer, Outcome, SmtpMailer, Verdict
from tests.mail.servers import MailServer

Received = Callable[[], list[bytes]]
MESSAGE = b"Message-ID: <%d@calfeed.test>\r\nSubject: Tea\r\n\r\n.\r\n..tea\r\n%s"


def _memory(_folder: Path) -> Iterator[tuple[Mailer, Received]]:
    mailer = MemoryMailer()
    yield mailer, lambda: [mail.octets for mail in mailer.sent]


def _maildir(folder: Path) -> Iterator[tuple[Mailer, Received]]:
    new = folder / "maildir" / "new"
    heads = re.compile(rb"^Return-Path: <[^>]*>\r\nDelivered-To: [^\r]*\r\n")
    yield MaildirMailer(folder / "maildir"), lambda: [heads.sub(b"", mail.read_bytes()) for mail in new.iterdir()]


def _smtp(_folder: Path) -> Iterator[tuple[Mailer, Received]]:
    with MailServer() as server:
        mailer = SmtpMailer(server.url)
        yield mailer, lambda: [mail.octets for mail in server.received]
        mailer.close()


@pytest.fixture(params=[_memory, _maildir, _smtp], ids=["memory", "maildir", "smtp"])
def way(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[Mailer, Received]]:
    """Each mailer in turn, with what arrived at its other end."""
    yield from request.param(tmp_path)


def test_a_message_arrives_as_it_was(way: tuple[Mailer, Received]) -> None:
    """Octets arrive unchanged: lines that begin with a dot, long lines, bytes that are no text."""
    mailer, received = way
    octets = MESSAGE % (1, b"x" * 900 + b"\r\n")
    assert mailer.send("calfeed@calfeed.test", "ada@example.org", octets).verdict is Verdict.SENT
    assert received() == [octets]


def test_many_messages_over_one_mailer(way: tuple[Mailer, Received]) -> None:
    """Messages go one after the other, also after the mailer was closed in between."""
    mailer, received = way
    for number in range(5):
        assert mailer.send("c@calfeed.test", "ada@example.org", MESSAGE % (number, b"")).verdict is Verdict.SENT
        if number == 2:
            mailer.close()
    assert sorted(received()) == sorted(MESSAGE % (number, b"") for number in range(5))


def test_probing_sends_nothing(way: tuple[Mailer, Received]) -> None:
    """A probe says that mail could go, and leaves nothing behind."""
    mailer, received = way
    assert mailer.probe().verdict is Verdict.SENT
    assert mailer.send("c@calfeed.test", "ada@example.org", MESSAGE % (1, b"")) != Outcome(Verdict.LATER)
    assert len(received()) == 1


def test_closing_twice(way: tuple[Mailer, Received]) -> None:
    """A mailer can be closed at any time."""
    mailer, _ = way
    mailer.close()
    mailer.close()
