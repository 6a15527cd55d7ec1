"""Signs mails with the key of their sender's domain (DKIM: RFC 6376, and RFC 8463 for Ed25519), relaxed/relaxed."""

import hashlib
import re
from base64 import b64encode
from collections.abc import Callable
from pathlib import Path

from calfeed.errors import SettingsError
from calfeed.mail.mailer import Mailer, Outcome

# Each is signed once more than it is there, so that nobody can add another one. RFC 8058, 4, asks for the last two.
SIGNED = (
    *("From", "To", "Subject", "Date", "Message-ID", "MIME-Version", "Content-Type", "Reply-To"),
    *("List-Id", "List-Unsubscribe", "List-Unsubscribe-Post"),
)
LEAST_BITS = 1024  # RFC 8301, 3.2
CRLF = b"\r\n"
CHUNK = 70


class Signer:
    """Signs for one domain with one key; `record` is what its name server must say, and under which name."""

    def __init__(self, pem: bytes, selector: str, domain: str) -> None:
        """SettingsError if that is no RSA or Ed25519 key in PEM."""
        self._algorithm, self._sign, public = _key(pem)
        self._start = (f"v=1; a={self._algorithm}-sha256; c=relaxed/relaxed;", f"d={domain}; s={selector};")
        name = f"{selector}._domainkey.{domain}"
        self.record = (name, f"v=DKIM1; k={self._algorithm}; p={b64encode(public).decode()}")

    def sign(self, octets: bytes) -> bytes:
        """The mail with its signature in front; equal octets give equal octets."""
        head, _, body = octets.partition(CRLF * 2)
        names, lines = _signed(head)
        digest = b64encode(hashlib.sha256(_relaxed_body(body)).digest()).decode()
        tags = (*self._start, *_folded("h", ":".join(names), ":"), f"bh={digest};", "b=")
        unsigned = f"DKIM-Signature: {f'{CRLF.decode()} '.join(tags)}".encode()
        signature = b64encode(self._sign(CRLF.join([*lines, _relaxed(unsigned)])))
        chunks = (signature[at : at + CHUNK] for at in range(0, len(signature), CHUNK))
        return unsigned + b"\r\n ".join(chunks) + CRLF + octets


class SigningMailer:
    """A mailer whose mails are signed before they leave."""

    def __init__(self, mailer: Mailer, signer: Signer) -> None:
        self._mailer, self._signer = mailer, signer

    def send(self, sender: str, recipient: str, octets: bytes) -> Outcome:
        """Sign and hand over one message."""
        return self._mailer.send(sender, recipient, self._signer.sign(octets))

    def probe(self) -> Outcome:
        """Whether mail could be handed over now."""
        return self._mailer.probe()

    def twin(self) -> "SigningMailer":
        """Another one, with another mailer."""
        return SigningMailer(self._mailer.twin(), self._signer)

    def close(self) -> None:
        """Give the connection back."""
        self._mailer.close()


def signer_from(key: str, selector: str, domain: str) -> Signer:
    """The signer with a key that is given as PEM or as the path of a file; SettingsError if it can't be used."""
    if key.lstrip().startswith("-----BEGIN"):
        return Signer(key.encode(), selector, domain)
    try:
        pem = Path(key).expanduser().read_bytes()
    except OSError as wrong:
        raise SettingsError(f"[mail] dkim_key: {key} can't be read ({wrong.strerror})") from None
    return Signer(pem, selector, domain)


def _key(pem: bytes) -> tuple[str, Callable[[bytes], bytes], bytes]:
    """The name of the algorithm, what signs, and the public key as the record has it."""
    try:
        from cryptography.hazmat.primitives import hashes, serialization
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
        from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
        from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
    except ImportError:
        raise SettingsError('[mail] dkim_key needs the extra: pip install "calfeed[dkim]"') from None
    try:
        key = serialization.load_pem_private_key(pem, None)
    except (ValueError, TypeError) as wrong:  # the latter where it has a password
        reason = "it has a password" if isinstance(wrong, TypeError) else "it can't be read"
        raise SettingsError(f"[mail] dkim_key is no private key in PEM: {reason}") from None
    encoding, form = serialization.Encoding, serialization.PublicFormat
    if isinstance(key, Ed25519PrivateKey):
        raw = key.public_key().public_bytes(encoding.Raw, form.Raw)
        return "ed25519", lambda octets: key.sign(hashlib.sha256(octets).digest()), raw
    if isinstance(key, RSAPrivateKey) and key.key_size >= LEAST_BITS:
        public = key.public_key().public_bytes(encoding.DER, form.SubjectPublicKeyInfo)
        return "rsa", lambda octets: key.sign(octets, PKCS1v15(), hashes.SHA256()), public
    raise SettingsError(f"[mail] dkim_key must be an RSA key of {LEAST_BITS} bits or more, or an Ed25519 key")


def _signed(head: bytes) -> tuple[list[str], list[bytes]]:
    """The names that are signed, and the fields of those that are there."""
    names: list[str] = []
    lines: list[bytes] = []
    fields = re.split(rb"\r\n(?![ \t])", head)
    for name in SIGNED:
        found = [field for field in fields if field.lower().startswith(f"{name.lower()}:".encode())]
        names += [name.lower()] * (len(found) + 1)
        lines += [_relaxed(field) for field in reversed(found)]  # RFC 6376, 5.4.2: from the bottom up
    return names, lines


def _relaxed(field: bytes) -> bytes:
    """A header field as RFC 6376, 3.4.2, has it."""
    name, _, value = field.partition(b":")
    return name.strip().lower() + b":" + re.sub(rb"[ \t]+", b" ", value.replace(CRLF, b"")).strip(b" ")


def _relaxed_body(body: bytes) -> bytes:
    """A body as RFC 6376, 3.4.4, has it."""
    squeezed = re.sub(rb" ?\r\n", CRLF, re.sub(rb"[ \t]+", b" ", body)).rstrip(b" ")
    while squeezed.endswith(CRLF):
        squeezed = squeezed.removesuffix(CRLF)
    return squeezed + CRLF if squeezed else b""


def _folded(tag: str, value: str, at: str) -> list[str]:
    """A tag in lines of bearable length."""
    lines = [f"{tag}="]
    for piece in value.split(at):
        if len(lines[-1]) + len(piece) > CHUNK:
            lines.append("")
        lines[-1] += f"{piece}{at}"
    return [*lines[:-1], f"{lines[-1].removesuffix(at)};"]
