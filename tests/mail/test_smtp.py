"""SMTP against a real server that refuses, delays and hangs up."""

import shutil
import socket
import ssl
import subprocess
from pathlib import Path

import pytest

from calfeed.errors import MailError
from calfeed.mail import Outcome, SmtpMailer, Verdict
from calfeed.mail.smtp import server_from
from tests.mail.faulty import Fault, FaultyServer
from tests.mail.servers import MailServer
from tests.service import free_port

OCTETS = b"Subject: Tea\r\n\r\nTea\r\n"


def _send(mailer: SmtpMailer, to: str = "ada@example.org") -> Outcome:
    return mailer.send("calfeed@calfeed.test", to, OCTETS)


@pytest.mark.parametrize(
    ("step", "verdict"),
    [
        ("rcpt 450 mailbox busy", Verdict.LATER),
        ("rcpt 452 too many recipients", Verdict.LATER),
        ("rcpt 552 too many recipients", Verdict.LATER),
        ("rcpt 550 no such user", Verdict.REFUSED),
        ("mail 451 try later", Verdict.LATER),
        ("mail 550 not you", Verdict.UNREACHABLE),
        ("data 451 try later", Verdict.LATER),
        ("data 554 looks like spam", Verdict.REFUSED),
        ("drop data", Verdict.LATER),
        ("drop end", Verdict.LATER),
        ("rcpt 421 closing close", Verdict.LATER),
        ("mail 421 closing close", Verdict.UNREACHABLE),
    ],
)
def test_answers(step: str, verdict: Verdict) -> None:
    """Each answer leads to the verdict that says what to do next, with the server's words; the next mail goes."""
    with MailServer() as server:
        mailer = SmtpMailer(server.url)
        server.script.append(step)
        outcome = _send(mailer)
        assert outcome.verdict is verdict
        assert outcome.detail
        assert _send(mailer, "bob@example.org").verdict is Verdict.SENT
        mailer.close()
    assert [mail.recipient for mail in server.received if mail.recipient != "ada@example.org"] == ["bob@example.org"]


def test_the_connection_is_kept() -> None:
    """Mails go over one connection, until the server wants a new one (421) or hangs up between two mails."""
    with MailServer() as server:
        mailer = SmtpMailer(server.url)
        assert [_send(mailer).verdict for _ in range(3)] == [Verdict.SENT] * 3
        assert server.connections == 1
        server.script.append("mail 421 enough for now close")
        assert _send(mailer).verdict is Verdict.SENT
        assert server.connections == 2
        server.script.append("rcpt 421 enough for now")
        assert _send(mailer).verdict is Verdict.SENT
        assert server.connections == 3
        mailer.close()
    assert len(server.received) == 5


def test_asked_at_once() -> None:
    """Where the server takes commands together, each answer is still understood as that to its own command."""
    octets = b"Subject: Tea\r\n\r\n.\r\n..and\r\n"
    with FaultyServer(Fault("rcpt", "550 no such user", times=1), offers="PIPELINING") as server:
        mailer = SmtpMailer(server.url)
        refused = _send(mailer)
        assert (refused.verdict, refused.detail, refused.of_mailbox) == (Verdict.REFUSED, "550 no such user", True)
        assert mailer.send("calfeed@calfeed.test", "bob@example.org", octets).verdict is Verdict.SENT
        assert _send(mailer).verdict is Verdict.SENT
        with pytest.raises(ValueError, match="one line"):
            _send(mailer, "eve@example.org>\r\nRCPT TO:<ada@example.org")
        mailer.close()
    assert server.connections == 1
    assert [to for to, _ in server.received] == ["bob@example.org", "ada@example.org"]
    assert server.received[0][1] == octets.replace(b"\n.", b"\n..")


def test_a_server_that_waits_for_a_mail_to_nobody() -> None:
    """A server that goes on although it refused the recipient gets no mail, and the next one over a new connection."""
    with FaultyServer(Fault("rcpt", "550 no", times=1), offers="PIPELINING", is_gullible=True) as server:
        mailer = SmtpMailer(server.url)
        assert _send(mailer).verdict is Verdict.REFUSED
        assert _send(mailer, "bob@example.org").verdict is Verdict.SENT
        mailer.close()
    assert [to for to, _ in server.received] == ["bob@example.org"]
    assert server.connections == 2


def test_nobody_listens() -> None:
    """Without a server the mail waits, and so may all others; the outcome says why."""
    mailer = SmtpMailer(f"smtp://127.0.0.1:{free_port()}")
    outcome = _send(mailer)
    assert outcome.verdict is Verdict.UNREACHABLE
    assert "refused" in outcome.detail
    assert mailer.probe() == outcome


def test_a_silent_server_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    """A server that accepts the connection and says nothing holds a mail up no longer than the timeout."""
    monkeypatch.setattr("calfeed.mail.smtp.CONNECT_SECONDS", 0.2)
    with socket.create_server(("127.0.0.1", 0)) as silent:
        outcome = _send(SmtpMailer(f"smtp://127.0.0.1:{silent.getsockname()[1]}"))
    assert outcome.verdict is Verdict.UNREACHABLE


@pytest.mark.filterwarnings("ignore:Requiring AUTH")
def test_login() -> None:
    """User and password of the address are used; wrong ones keep the mail here."""
    with MailServer(user="calfeed", password="p@ss word") as server:
        right = SmtpMailer(f"smtp://calfeed:p%40ss%20word@127.0.0.1:{server.port}")
        assert right.probe().verdict is Verdict.SENT
        assert _send(right).verdict is Verdict.SENT
        wrong = SmtpMailer(f"smtp://calfeed:guess@127.0.0.1:{server.port}")
        assert _send(wrong).verdict is Verdict.UNREACHABLE
        right.close()
    assert len(server.received) == 1


@pytest.mark.parametrize("scheme", ["smtps", "smtp+starttls"])
def test_encrypted(scheme: str, tmp_path: Path) -> None:
    """Over TLS, mail goes only to a server whose certificate is trusted and bears its name."""
    server_side, client_side = _contexts(tmp_path)
    with MailServer(tls=server_side, starttls=scheme == "smtp+starttls") as server:
        url = f"{scheme}://localhost:{server.port}"
        trusting = SmtpMailer(url, context=client_side)
        assert _send(trusting).verdict is Verdict.SENT
        trusting.close()
        assert _send(SmtpMailer(url)).verdict is Verdict.UNREACHABLE
    assert len(server.received) == 1


def test_starttls_is_not_optional() -> None:
    """A server that offers no STARTTLS gets nothing when encryption was asked for."""
    with MailServer() as server:
        outcome = _send(SmtpMailer(f"smtp+starttls://127.0.0.1:{server.port}"))
    assert outcome.verdict is Verdict.UNREACHABLE
    assert not server.received


def test_addresses_of_servers() -> None:
    """The port follows from the scheme where none is given."""
    server = server_from("smtps://u%40x:p%3A@mail.example.org")
    assert (server.host, server.port, server.user, server.password) == ("mail.example.org", 465, "u@x", "p:")
    assert (server_from("smtp://m").port, server_from("smtp+starttls://m").port) == (25, 587)
    assert "p:" not in repr(server)


@pytest.mark.parametrize(
    "url", ["", "http://m", "smtp://", "smtp://m:port", "smtp://u:secret@", "smtp://u:secret@m:99999"]
)
def test_bad_addresses_of_servers(url: str) -> None:
    """An address that names no server is refused with an example, and without the password in it."""
    with pytest.raises(MailError, match=r"smtp\+starttls://") as caught:
        SmtpMailer(url)
    assert "secret" not in str(caught.value)


def _contexts(folder: Path) -> tuple[ssl.SSLContext, ssl.SSLContext]:
    """A server with a certificate of its own for "localhost", and a client that trusts it."""
    certificate = _certificate(folder)
    server_side = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    server_side.load_cert_chain(certificate)
    return server_side, ssl.create_default_context(cafile=str(certificate))


def _certificate(folder: Path) -> Path:
    if (openssl := shutil.which("openssl")) is None:
        pytest.skip("openssl makes the certificate")
    file = folder / "localhost.pem"
    new = ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost"]
    out = ["-addext", "subjectAltName=DNS:localhost", "-keyout", folder / "key.pem", "-out", folder / "cert.pem"]
    subprocess.run([openssl, *new, *out], check=True, capture_output=True)
    file.write_bytes((folder / "key.pem").read_bytes() + (folder / "cert.pem").read_bytes())
    return file
