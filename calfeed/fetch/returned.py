"""Reads the unread mails of an IMAP mailbox that mail comes back to, and marks them as read."""

import ssl
from collections.abc import Callable, Iterator
from contextlib import suppress
from urllib.parse import unquote, urlsplit

from calfeed.errors import FetchError
from calfeed.fetch.guard import Guard
from calfeed.fetch.imap import PORTS, SECONDS, Login, Session, in_words, opened, part
from calfeed.fetch.url import place_from

MAILS_MOST = 50
MAIL_MOST = 100_000  # octets; what a report says comes before the mail that it returns


def login_from(url: str) -> Login:
    """The mailbox that `imaps://user:password@host/folder` names; FetchError if none."""
    parts = urlsplit(url)
    address = parts._replace(netloc=parts.netloc.rpartition("@")[2]).geturl()
    place_from(address, PORTS)
    if not parts.username or not parts.password:
        raise FetchError("it names no user and password; write imaps://user:password@host/INBOX")
    return Login(address=address, user=unquote(parts.username), password=unquote(parts.password))


def read_unread(
    login: Login,
    guard: Guard,
    take: Callable[[bytes], None],
    *,
    context: ssl.SSLContext | None = None,
    seconds: float = SECONDS,
) -> int:
    """Hand the unread mails over, at most 50, each cut at 100 kB, and mark each as read after that; how many.

    FetchError when the mailbox can't be read.
    """
    with opened(login, guard, context=context, seconds=seconds, readonly=False) as (session, _, _):
        uids = _unread(session)[:MAILS_MOST]
        for uid in uids:
            with suppress(FetchError):  # one that the server doesn't give out must not keep the others
                if data := part(session, uid, f"BODY.PEEK[]<0.{MAIL_MOST}>"):
                    take(data)
            _mark(session, uid)
        return len(uids)


def unread(login: Login, guard: Guard, *, context: ssl.SSLContext | None = None) -> int:
    """How many mails wait to be read; FetchError when the mailbox can't be read."""
    with opened(login, guard, context=context) as (session, _, _):
        return len(_unread(session))


def _unread(session: Session) -> list[int]:
    answer, said = session.uid("SEARCH", "UNSEEN UNDELETED")
    if answer != "OK":
        raise FetchError(f"the server doesn't say which mails are unread ({in_words(said[-1])})")
    return sorted(_numbers(said))


def _numbers(said: list[bytes | None]) -> Iterator[int]:
    for line in said:
        yield from map(int, (line or b"").split())


def _mark(session: Session, uid: int) -> None:
    answer, said = session.uid("STORE", str(uid), "+FLAGS.SILENT", "(\\Seen)")
    if answer != "OK":
        raise FetchError(
            f"the server doesn't let mails be marked as read ({in_words(said[-1])}); give the user the right"
        )
