"""Mail filed in a Maildir."""

from mailbox import Maildir
from pathlib import Path

from calfeed.mail import MaildirMailer, Verdict

MESSAGE = b"Message-ID: <same@calfeed.test>\r\nSubject: %s\r\n\r\n"


def test_a_repeat_replaces_the_first(tmp_path: Path) -> None:
    """The same Message-ID again is the same file, so a repeat after a crash is not a second mail."""
    mailer = MaildirMailer(tmp_path / "box")
    for subject in (b"one", b"two"):
        mailer.send("calfeed@calfeed.test", "ada@example.org", MESSAGE % subject)
    [message] = Maildir(tmp_path / "box", create=False)
    assert message["Subject"] == "two"
    assert message["Delivered-To"] == "ada@example.org"


def test_hostile_names_stay_inside(tmp_path: Path) -> None:
    """A Message-ID can't choose the file it is written to."""
    octets = b"Message-ID: <../../../../escape@x>\r\n\r\n"
    assert MaildirMailer(tmp_path / "box").send("c@x.test", "ada@example.org", octets).verdict is Verdict.SENT
    assert [path.name for path in tmp_path.iterdir()] == ["box"]
    assert len(list((tmp_path / "box" / "new").iterdir())) == 1


def test_a_folder_that_cannot_be_written(tmp_path: Path) -> None:
    """Where there is a file instead of a folder, mail waits, and the outcome names the place."""
    (tmp_path / "box").write_text("in the way")
    mailer = MaildirMailer(tmp_path / "box")
    outcome = mailer.send("calfeed@calfeed.test", "ada@example.org", MESSAGE % b"x")
    assert outcome.verdict is Verdict.UNREACHABLE
    assert "box" in outcome.detail
    assert mailer.probe().verdict is Verdict.UNREACHABLE
