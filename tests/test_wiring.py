"""What the settings plug in."""

import subprocess
from pathlib import Path

from calfeed import wiring
from calfeed.clock import SettableClock
from calfeed.settings import load
from tests.builders import NOW, a_meeting
from tests.usecases.reminding import Service

MAIL = {
    "CALFEED_MAIL_SENDER": "news@calfeed.test",
    "CALFEED_MAIL_BOUNCES": "imaps://ada:secret@mail.calfeed.test/INBOX",
}


def _environment(folder: Path, **more: str) -> dict[str, str]:
    return {"CALFEED_DATA_FOLDER": str(folder), "CALFEED_WEB_PUBLIC_URL": "https://calfeed.test"} | more


def test_one_key_for_all_processes(tmp_path: Path) -> None:
    """Each process on a database signs return addresses alike, for the sender's domain or as it is set."""
    settings = load(None, _environment(tmp_path, **MAIL))
    one, other = wiring.build(settings), wiring.build(settings)
    assert one.returns is not None
    assert one.returns == other.returns
    assert one.returns.address(1, "ada@example.org", NOW).startswith("bounce+1-")
    assert one.returns.address(1, "ada@example.org", NOW).endswith("@calfeed.test")
    own = load(None, _environment(tmp_path, **MAIL, CALFEED_MAIL_RETURN_PATH="back-{}-x@b.calfeed.test"))
    again = wiring.build(own).returns
    assert again is not None
    assert again.key == one.returns.key
    assert again.address(1, "ada@example.org", NOW).endswith("-x@b.calfeed.test")


def test_a_clock_that_was_set(tmp_path: Path) -> None:
    """With another time than everybody's no mailbox is read, and mail comes back to the sender."""
    deps = wiring.build(load(None, _environment(tmp_path, **MAIL)), SettableClock(NOW))
    assert (deps.bounces, deps.returns) == (None, None)


def test_signed_mail(tmp_path: Path) -> None:
    """With a key every mail is signed for the sender's domain, in the Maildir too."""
    key = tmp_path / "dkim.pem"
    subprocess.run(["openssl", "genpkey", "-algorithm", "ED25519", "-out", key], check=True)
    settings = load(None, _environment(tmp_path, CALFEED_MAIL_DKIM_KEY=str(key), **MAIL))
    deps = wiring.build(settings, SettableClock(NOW))
    service = Service(deps.store)
    service.subscribe()
    service.add(a_meeting("Tea", "2026-01-05"))
    service.live("2026-01-05 00:00")
    [mail] = service.mailer.sent
    deps.mailer.send("news@calfeed.test", mail.recipient, mail.octets)
    [file] = (tmp_path / "maildir" / "new").iterdir()
    assert (
        b"\r\nDKIM-Signature: v=1; a=ed25519-sha256; c=relaxed/relaxed;\r\n d=calfeed.test; s=calfeed;"
        in file.read_bytes()
    )
