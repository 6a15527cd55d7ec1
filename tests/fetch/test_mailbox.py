"""Mailboxes, with a real IMAP server, and with servers that no honest program would be."""

import socketserver
import ssl
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count

import pytest

from calfeed.errors import FetchError
from calfeed.fetch.guard import Guard
from calfeed.fetch.imap import Session, _encrypt, _utf7
from calfeed.fetch.mailbox import HISTORY_MOST, MAILS_MOST, MailboxState, new_mails
from calfeed.model.source import Source, SourceKind
from tests.fetch.dovecot import PASSWORD, USER, Dovecot
from tests.fetch.servers import LOOPBACK

_numbers = count(1)


@pytest.fixture
def folder(imap_server: Dovecot) -> str:
    """A new folder of the mailbox."""
    name = f"news{next(_numbers)}"
    imap_server.remake(name)
    return name


@pytest.fixture(scope="module")
def trusting(imap_server: Dovecot) -> ssl.SSLContext:
    """TLS that trusts the server's certificate."""
    return ssl.create_default_context(cafile=str(imap_server.pem))


def _source(url: str, senders: tuple[str, ...] = ("@example.org",)) -> Source:
    return Source(name="letters", kind=SourceKind.MAILBOX, address=url, user=USER, senders=senders)


def _mail(number: int = 1, sender: str = "Bob <bob@example.org>", size: int = 10) -> bytes:
    head = f"From: {sender}\r\nSubject: Meeting {number}\r\nDate: Mon, 05 Jan 2026 10:00:00 +0200\r\n\r\n"
    return head.encode() + b"x" * 70 * (size // 72) + b"The talks are on 8 January.\r\n"


@pytest.mark.parametrize("encrypted", [True, False])
def test_each_mail_is_read_once(imap_server: Dovecot, folder: str, trusting: ssl.SSLContext, encrypted: bool) -> None:
    """New mails come as they are, each once, over TLS from the start or by STARTTLS; nothing in the mailbox changes."""
    source = _source(imap_server.url(folder, encrypted=encrypted))
    sent = [_mail(number) for number in range(3)]
    imap_server.put(*sent, folder=folder)
    before = imap_server.flags(folder)
    mails, refused, state = new_mails(source, PASSWORD, MailboxState(), LOOPBACK, context=trusting)
    assert [mail.data for mail in mails] == sent
    assert {mail.sender for mail in mails} == {"bob@example.org"}
    assert len({mail.name for mail in mails}) == 3
    assert refused == ()
    assert new_mails(source, PASSWORD, state, LOOPBACK, context=trusting) == ((), (), state)
    imap_server.put(_mail(4), folder=folder)
    (mail,), _, later = new_mails(source, PASSWORD, state, LOOPBACK, context=trusting)
    assert mail.data == _mail(4)
    assert new_mails(source, PASSWORD, later, LOOPBACK, context=trusting)[0] == ()
    assert imap_server.flags(folder)[:3] == before
    assert not any(b"Seen" in flags for flags in imap_server.flags(folder))
    log = (imap_server.folder / "log").read_text().splitlines()
    assert all(", TLS," in line for line in log if "Login:" in line and "secured" not in line)


def test_an_empty_folder(imap_server: Dovecot, folder: str, trusting: ssl.SSLContext) -> None:
    """A folder without mail has nothing new, then or later."""
    source = _source(imap_server.url(folder))
    mails, refused, state = new_mails(source, PASSWORD, MailboxState(), LOOPBACK, context=trusting)
    assert (mails, refused) == ((), ())
    assert new_mails(source, PASSWORD, state, LOOPBACK, context=trusting) == ((), (), state)


def test_mails_that_went_away(imap_server: Dovecot, folder: str, trusting: ssl.SSLContext) -> None:
    """Mails that somebody deleted leave no gap: those after the last one read are found by their UIDs."""
    source = _source(imap_server.url(folder))
    imap_server.put(*(_mail(number) for number in range(7)), folder=folder)
    _, _, state = new_mails(source, PASSWORD, MailboxState(), LOOPBACK, context=trusting)
    with imap_server.session() as session:
        session.select(folder)
        session.store("2:5", "+FLAGS", "\\Deleted")
        session.expunge()
    imap_server.put(_mail(8), _mail(9), folder=folder)
    mails, _, state = new_mails(source, PASSWORD, state, LOOPBACK, context=trusting)
    assert [mail.data for mail in mails] == [_mail(8), _mail(9)]
    with imap_server.session() as session:
        session.select(folder)
        session.store("1:*", "+FLAGS", "\\Deleted")
        session.expunge()
    assert new_mails(source, PASSWORD, state, LOOPBACK, context=trusting)[0] == ()


def test_fifty_at_a_time(imap_server: Dovecot, folder: str, trusting: ssl.SSLContext) -> None:
    """A full mailbox is read in portions of fifty, the oldest first."""
    source = _source(imap_server.url(folder))
    sent = [_mail(number) for number in range(120)]
    imap_server.put(*sent, folder=folder)
    state, got, portions = MailboxState(), [], []
    for _ in range(4):
        mails, _, state = new_mails(source, PASSWORD, state, LOOPBACK, context=trusting)
        got += [mail.data for mail in mails]
        portions.append(len(mails))
    assert got == sent
    assert portions == [50, 50, 20, 0]


def test_many_mails_of_others(imap_server: Dovecot, folder: str, trusting: ssl.SSLContext) -> None:
    """Mails of strangers don't count among the fifty, so that they hold up nobody."""
    source = _source(imap_server.url(folder))
    imap_server.put(*(_mail(number, "eve@evil.example") for number in range(80)), _mail(), folder=folder)
    mails, refused, _ = new_mails(source, PASSWORD, MailboxState(), LOOPBACK, context=trusting)
    assert (len(mails), len(refused)) == (1, 80)


def test_history_is_left_alone(imap_server: Dovecot, folder: str, trusting: ssl.SSLContext) -> None:
    """Of a folder that was never read, only the newest mails are: nobody waits for the years before them."""
    sent = [_mail(number) for number in range(HISTORY_MOST + 7)]
    imap_server.put(*sent, folder=folder)
    mails, _, _ = new_mails(_source(imap_server.url(folder)), PASSWORD, MailboxState(), LOOPBACK, context=trusting)
    assert [mail.data for mail in mails] == sent[7 : 7 + MAILS_MOST]


def test_another_folder_of_that_name(imap_server: Dovecot, folder: str, trusting: ssl.SSLContext) -> None:
    """When the UIDs no longer count (UIDVALIDITY), the folder is read from its beginning."""
    source = _source(imap_server.url(folder))
    imap_server.put(_mail(1), _mail(2), folder=folder)
    first, _, state = new_mails(source, PASSWORD, MailboxState(), LOOPBACK, context=trusting)
    time.sleep(1.1)  # dovecot makes the number from the second
    imap_server.remake(folder)
    imap_server.put(_mail(3), folder=folder)
    (mail,), _, later = new_mails(source, PASSWORD, state, LOOPBACK, context=trusting)
    assert mail.data == _mail(3)
    assert later.validity != state.validity
    assert mail.name not in {one.name for one in first}


def test_large_mails(imap_server: Dovecot, folder: str, trusting: ssl.SSLContext) -> None:
    """A mail above 3 MB is refused, the others are read, and no more than 30 MB at a time."""
    source = _source(imap_server.url(folder))
    large = [_mail(number, size=2_900_000) for number in range(12)]
    imap_server.put(_mail(99, size=3_200_000), *large, folder=folder)
    mails, refused, state = new_mails(source, PASSWORD, MailboxState(), LOOPBACK, context=trusting)
    assert [mail.data for mail in mails] == large[:10]
    assert [one.reason for one in refused] == ["larger than 3 MB; ask for mail without large attachments"]
    mails, refused, _ = new_mails(source, PASSWORD, state, LOOPBACK, context=trusting)
    assert [mail.data for mail in mails] == large[10:]
    assert refused == ()


ALLOWED = [
    "bob@example.org",
    "BOB@Example.ORG",
    '"Ada, of the board" <ada@example.org>',
    "=?utf-8?b?0IfQsA==?= <z@example.org>",
    "bob@example.org (Bob)",
    "Jürgen <j@example.org>",
]
STRANGERS = [
    "eve@evil.example",
    "bob@example.org.evil.example",
    "bob@sub.example.org",
    '"bob@example.org" <eve@evil.example>',
    "=?utf-8?q?bob=40example=2Eorg?= <eve@evil.example>",
    "ada@list.example2",
]
MALFORMED = [
    "bob@example.org <eve@evil.example>",
    "bob@example.org eve@evil.example",
    "<bob@example.org> <eve@evil.example>",
    "bob@example.org, eve@evil.example",
    "eve@evil.example, bob@example.org",
    "Group: bob@example.org, eve@evil.example;",
    "undisclosed:;",
    "nobody",
    "",
    "<>",
    '"a@example.org"@evil.example',
    "eve@evil.example(@example.org)@example.org",
    "bob@example.org\r\nFrom: eve@evil.example",
    "=?utf-8?b?////?= =?x",
    "(" * 300,
    f"bob@example.org{' ' * 900}\r\n{' ' * 900}\r\n{' ' * 900}<eve@evil.example>",
    "\x01\x02@\x03",
]


def test_senders(imap_server: Dovecot, folder: str, trusting: ssl.SSLContext) -> None:
    """Only mail from exactly one address that is allowed is read; all others are refused with a reason, each once."""
    source = _source(imap_server.url(folder), ("@example.org", " Cal@List.example "))
    senders = [*ALLOWED, "cal@list.example", *STRANGERS, *MALFORMED]
    imap_server.put(*(_mail(number, sender) for number, sender in enumerate(senders)), folder=folder)
    imap_server.put(b"\r\nno head at all\r\n", b"From: \xff\xfe\xfd@\xff\r\n\r\nx\r\n", folder=folder)
    mails, refused, state = new_mails(source, PASSWORD, MailboxState(), LOOPBACK, context=trusting)
    assert [mail.data for mail in mails] == [_mail(number, sender) for number, sender in enumerate(senders[:7])]
    reasons = [one.reason for one in refused]
    assert sum("is not from one of the source's senders" in reason for reason in reasons) >= len(STRANGERS)
    assert len(reasons) == len(STRANGERS) + len(MALFORMED) + 2
    assert not any("evil" in reason for reason in reasons)
    assert new_mails(source, PASSWORD, state, LOOPBACK, context=trusting)[:2] == ((), ())


def test_nobody_is_allowed_by_default(imap_server: Dovecot, folder: str, trusting: ssl.SSLContext) -> None:
    """A source that names no senders reads no mail."""
    imap_server.put(_mail(), folder=folder)
    mails, refused, _ = new_mails(
        _source(imap_server.url(folder), ()), PASSWORD, MailboxState(), LOOPBACK, context=trusting
    )
    assert mails == ()
    assert len(refused) == 1


@pytest.mark.parametrize("name", ["Ankündigungen & mehr", "Наради 2026", 'a "quoted" one', "per%cent"])
def test_folders_in_other_letters(imap_server: Dovecot, trusting: ssl.SSLContext, name: str) -> None:
    """A folder may have a name in any letters."""
    quoted = '"' + _utf7(name).replace('"', '\\"') + '"'
    imap_server.remake(quoted)
    imap_server.put(_mail(), folder=quoted)
    source = _source(imap_server.url(name.replace("%", "%25")))
    assert len(new_mails(source, PASSWORD, MailboxState(), LOOPBACK, context=trusting)[0]) == 1


def test_the_inbox_by_default(imap_server: Dovecot, trusting: ssl.SSLContext) -> None:
    """An address without a folder means the inbox."""
    imap_server.put(_mail(), folder="INBOX")
    assert new_mails(_source(imap_server.url("")), PASSWORD, MailboxState(), LOOPBACK, context=trusting)[0]


def test_names_of_folders() -> None:
    """The examples of RFC 3501, 5.1.3."""
    assert _utf7("~peter/mail/台北/日本語") == "~peter/mail/&U,BTFw-/&ZeVnLIqe-"
    assert _utf7("a&b") == "a&-b"


def test_what_goes_wrong(imap_server: Dovecot, trusting: ssl.SSLContext) -> None:
    """A wrong password, a vanished folder, a certificate that isn't trusted and a refused address are one line each."""
    source = _source(imap_server.url("INBOX"))
    with pytest.raises(FetchError, match=r"localhost:\d+: the server refuses the user and password .*; check both"):
        new_mails(source, "wrong", MailboxState(), LOOPBACK, context=trusting)
    with pytest.raises(FetchError, match=r"the folder 'Vanished' can't be opened .*; check its name"):
        new_mails(_source(imap_server.url("Vanished")), PASSWORD, MailboxState(), LOOPBACK, context=trusting)
    for encrypted in (True, False):
        url = imap_server.url("INBOX", encrypted=encrypted)
        with pytest.raises(FetchError, match="its certificate is not valid"):
            new_mails(_source(url), PASSWORD, MailboxState(), LOOPBACK)
    with pytest.raises(FetchError, match="not a public address"):
        new_mails(source, PASSWORD, MailboxState(), Guard())
    for url in ("http://localhost/", "imaps://ada:geheim@localhost/", "imap://localhost:25/", "imaps://0x7f.1/"):
        with pytest.raises(FetchError):
            new_mails(_source(url), PASSWORD, MailboxState(), LOOPBACK)


@contextmanager
def _scripted(answers: dict[str, str], greeting: str = "* OK ready\r\n") -> Iterator[str]:
    """A server that answers each command (told by its first words, else OK) with these lines; its address."""

    class Handler(socketserver.StreamRequestHandler):
        def handle(self) -> None:
            self.wfile.write(greeting.encode())
            for line in self.rfile:
                tag, _, command = line.decode().strip().partition(" ")
                said = next((answers[key] for key in answers if command.upper().startswith(key)), "{tag} OK done\r\n")
                for piece in said.format(tag=tag).split("~"):
                    self.wfile.write(piece.encode())
                    if "~" in said:
                        time.sleep(0.05)
                if said.endswith("HANG UP"):
                    return

    class Server(socketserver.ThreadingTCPServer):
        daemon_threads = True
        block_on_close = False

    with Server(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
        yield f"imap://127.0.0.1:{server.server_address[1]}/"
        server.shutdown()


HONEST = {
    "CAPABILITY": "* CAPABILITY IMAP4rev1\r\n{tag} OK done\r\n",
    "EXAMINE": "* 2 EXISTS\r\n* OK [UIDVALIDITY 7] x\r\n{tag} OK [READ-ONLY] done\r\n",
    "FETCH 1:2": "* 1 FETCH (UID 3 RFC822.SIZE 40)\r\n* 2 FETCH (RFC822.SIZE 40 UID 5)\r\n{tag} OK done\r\n",
    "UID FETCH 3 (BODY.PEEK[H": "* 1 FETCH (UID 3 BODY[] {{15}}\r\nFrom: a@b.c\r\n\r\n)\r\n{tag} OK done\r\n",
    "UID FETCH 3 (BODY.PEEK[]": "* 1 FETCH (BODY[] {{16}}\r\nFrom: a@b.c\r\n\r\nx)\r\n{tag} OK done\r\n",
    "UID FETCH 5 (BODY.PEEK[H": "* 9 FETCH (FLAGS ())\r\n{tag} OK done\r\n",
}


def _poll(url: str, **more: float) -> tuple[list[bytes], list[str], int]:
    mails, refused, state = new_mails(_source(url, ("a@b.c",)), "x", MailboxState(), LOOPBACK, **more)  # type: ignore[arg-type]
    return [mail.data for mail in mails], [one.reason for one in refused], state.uid


def test_a_simple_server() -> None:
    """A server of the operator's own without TLS is read with LOGIN; a mail that went away meanwhile is passed over."""
    with _scripted(HONEST) as url:
        assert _poll(url) == ([b"From: a@b.c\r\n\r\nx"], [], 5)


def test_a_mail_that_is_refused_by_the_server() -> None:
    """A mail that the server can't give out is refused with its words, and the next one is read."""
    for said in ("{tag} NO [X] \x1bbroken mail\r\n", "{tag} BAD [X] broken mail\r\n"):
        with _scripted({**HONEST, "UID FETCH 5 (BODY.PEEK[H": said}) as url:
            mails, reasons, uid = _poll(url)
        assert (len(mails), uid) == (1, 5)
        assert "[X] broken mail" in reasons[0]


def test_a_server_that_hangs_up_midway() -> None:
    """What was read before the server hung up is kept, and the next time begins after it."""
    with _scripted({**HONEST, "UID FETCH 5 (BODY.PEEK[H": "HANG UP"}) as url:
        assert _poll(url) == ([b"From: a@b.c\r\n\r\nx"], [], 3)
    with (
        _scripted({**HONEST, "UID FETCH 3 (BODY.PEEK[H": "HANG UP"}) as url,
        pytest.raises(FetchError, match="hung up"),
    ):
        _poll(url)


@pytest.mark.parametrize(
    ("answers", "reason"),
    [
        ({"UID FETCH 3 (BODY.PEEK[H": "* 1 FETCH (BODY[] {{9000000000}}\r\n"}, "sends 9000000000 octets"),
        ({"EXAMINE": "* 2 EXISTS\r\n{tag} OK done\r\n"}, "doesn't say which mails are new"),
        ({"EXAMINE": "* 2 EXISTS\r\n* OK [UIDVALIDITY x] x\r\n{tag} OK done\r\n"}, "doesn't say which mails are new"),
        ({"FETCH 1:2": "{tag} OK done\r\n"}, "doesn't list its mails"),
        ({"FETCH 1:2": "{tag} NO really\r\n"}, "doesn't list its mails"),
        ({"LOGIN": "{tag} NO not you\r\n"}, r"refuses the user and password \(not you\)"),
        ({"LOGIN": "* BYE\r\nHANG UP"}, "hung up"),
        ({"EXAMINE": "x" * 2_000_000}, "more than 1000000 bytes"),
        ({"EXAMINE": "* 2 EXISTS\r\n~" * 200}, "no complete answer in time"),
    ],
)
def test_bad_servers(answers: dict[str, str], reason: str) -> None:
    """A server that lies, breaks off, floods or drips is an error in one line, in time."""
    began = time.monotonic()
    with _scripted({**HONEST, **answers}) as url, pytest.raises(FetchError, match=reason) as refused:
        _poll(url, seconds=0.5 if "in time" in reason else 10)
    assert "\n" not in str(refused.value)
    assert time.monotonic() - began < 6


@pytest.mark.parametrize(
    "greeting", ["HTTP/1.1 400 Bad Request\r\n\r\n", "* BYE full\r\n", "220 mail ESMTP\r\n", "\r\n"]
)
def test_no_imap_server(greeting: str) -> None:
    """Something that is no IMAP server is an error in one line."""
    with _scripted({}, greeting) as url, pytest.raises(FetchError) as refused:
        _poll(url, seconds=0.5)
    assert "\n" not in str(refused.value)


def test_passwords_beyond_ascii() -> None:
    """A server that only knows LOGIN is not sent a password that it can't be told."""
    with _scripted(HONEST) as url, pytest.raises(FetchError, match="beyond ASCII") as refused:
        new_mails(_source(url), "geheim ї", MailboxState(), LOOPBACK)
    assert "ї" not in str(refused.value)


def test_no_password_in_the_clear() -> None:
    """A server outside the operator's networks that offers no encryption gets no password."""
    with _scripted(HONEST) as url:
        port = int(url.split(":")[2].strip("/"))
        connection = LOOPBACK.connect("127.0.0.1", port, time.monotonic() + 5)
        session = Session(connection, "127.0.0.1")
        with pytest.raises(FetchError, match="no encryption"):
            _encrypt(session, ssl.create_default_context(), inside=False)
        session.shutdown()
