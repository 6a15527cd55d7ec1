"""Signatures of mails, as a verifier sees them that is not ours."""

import subprocess
from pathlib import Path

import dkim
import pytest
from hypothesis import given
from hypothesis import strategies as st

from calfeed.errors import SettingsError
from calfeed.mail import MemoryMailer
from calfeed.mail.dkim import Signer, SigningMailer, signer_from
from tests.mail.kinds import FACTS, letters

RSA = ["openssl", "genpkey", "-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:2048"]
ED25519 = ["openssl", "genpkey", "-algorithm", "ED25519"]
BODIES = st.text("ab \t\r\n.=", max_size=80).map(lambda text: "\r\n".join([*text.splitlines(), ""]).encode())


def _pem(command: list[str]) -> bytes:
    return subprocess.run(command, capture_output=True, check=True).stdout


@pytest.fixture(scope="module", params=[RSA, ED25519], ids=["rsa", "ed25519"])
def signer(request: pytest.FixtureRequest) -> Signer:
    """A signer with a new key of each sort."""
    return Signer(_pem(request.param), "cal", "calfeed.test")


def _is_good(signer: Signer, octets: bytes) -> bool:
    """Whether dkimpy, told what our name server would say, believes the signature."""
    name, text = signer.record

    def said(asked: bytes, timeout: int = 5) -> bytes | None:
        return text.encode() if asked.decode().rstrip(".") == name else None

    good: bool = dkim.verify(octets, dnsfunc=said)
    return good


@pytest.mark.parametrize("facts", ["Ukrainian", "controls", "long links"])
def test_every_mail(signer: Signer, facts: str) -> None:
    """A signed mail of any kind is believed; one with another word, recipient or link is not."""
    for letter in letters(FACTS[facts]).values():
        signed = signer.sign(letter.octets)
        assert signed.endswith(letter.octets)
        assert all(len(line) <= 78 for line in signed.removesuffix(letter.octets).split(b"\r\n"))
        assert _is_good(signer, signed)
        for before, after in ((b"\r\nTo: ", b"\r\nTo: x"), (b"/plain", b"/html"), (b"</body>", b"<p></body>")):
            assert before in signed
            assert not _is_good(signer, signed.replace(before, after))
        assert signer.sign(letter.octets) == signed


def test_headers_cannot_be_added(signer: Signer) -> None:
    """No second header of those that matter can be put in, nor a way out into a mail that has none."""
    mails = letters(FACTS["plain"])
    for name in (
        b"From",
        b"To",
        b"Subject",
        b"Reply-To",
        b"Content-Type",
        b"List-Unsubscribe",
        b"List-Unsubscribe-Post",
    ):
        for kind in ("day", "confirm"):
            signed = signer.sign(mails[kind].octets)
            assert not _is_good(signer, name + b": <https://evil.example>\r\n" + signed)
            assert not _is_good(signer, signed.replace(b"\r\n\r\n", b"\r\n" + name + b": x@evil.example\r\n\r\n", 1))


@given(body=BODIES)
def test_any_body(signer: Signer, body: bytes) -> None:
    """Bodies with blanks and empty lines anywhere, and none at all, are believed."""
    octets = b"From: a@calfeed.test\r\nSubject:  a \t b\r\n\tc  \r\nSubject: d\r\n\r\n" + body
    assert _is_good(signer, signer.sign(octets))


def test_a_mailer_that_signs(signer: Signer) -> None:
    """What leaves by it, or by its twin, is signed; all else is the mailer's."""
    inner = MemoryMailer()
    mailer = SigningMailer(inner, signer)
    octets = letters(FACTS["plain"])["day"].octets
    for one in (mailer, mailer.twin()):
        one.send("a@calfeed.test", "ada@example.org", octets)
        assert one.probe() == inner.probe()
        one.close()
    assert [(sent.sender, sent.recipient, sent.octets) for sent in inner.sent] == [
        ("a@calfeed.test", "ada@example.org", signer.sign(octets))
    ] * 2


def test_where_the_key_is(tmp_path: Path) -> None:
    """A key is given as a file or as it is, in the old form of RSA too."""
    pem = _pem(RSA)
    (tmp_path / "dkim.pem").write_bytes(pem)
    (tmp_path / "old.pem").write_bytes(_pem(["openssl", "rsa", "-traditional", "-in", str(tmp_path / "dkim.pem")]))
    records = {signer_from(key, "cal", "calfeed.test").record for key in (pem.decode(), str(tmp_path / "dkim.pem"))}
    records.add(signer_from(str(tmp_path / "old.pem"), "cal", "calfeed.test").record)
    [(name, text)] = records
    assert name == "cal._domainkey.calfeed.test"
    assert text.startswith("v=DKIM1; k=rsa; p=MIIB")


@pytest.mark.parametrize(
    ("key", "says"),
    [
        ("/nowhere/dkim.pem", "can't be read"),
        ("-----BEGIN PRIVATE KEY-----\nnonsense\n-----END PRIVATE KEY-----", "no private key"),
        (["openssl", "genpkey", "-algorithm", "RSA", "-aes256", "-pass", "pass:x"], "a password"),
        (["openssl", "genpkey", "-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:768"], "1024 bits"),
        (["openssl", "genpkey", "-algorithm", "ED448"], "Ed25519"),
    ],
)
def test_a_bad_key(key: str | list[str], says: str) -> None:
    """A key that can't be used is one line that names the setting, and shows nothing of the key."""
    with pytest.raises(SettingsError) as caught:
        signer_from(key if isinstance(key, str) else _pem(key).decode(), "cal", "calfeed.test")
    assert "[mail] dkim_key" in str(caught.value)
    assert says in str(caught.value)
    assert "nonsense" not in str(caught.value)
