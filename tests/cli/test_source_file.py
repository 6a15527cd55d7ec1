"""The file of sources: what it documents is true, and what is wrong in it is named."""

import re
import tomllib
from datetime import timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from calfeed import settings
from calfeed.cli import source_file
from calfeed.errors import SettingsError
from calfeed.model.source import DateOrder, Policy, Source, SourceKind

DOCUMENTED = Path(__file__).parent.parent.parent / "config" / "sources.toml"


def _load(tmp_path: Path, text: str) -> list[Source]:
    file = tmp_path / "sources.toml"
    file.write_text(text, "utf-8")
    return list(source_file.load(settings.changed(settings.Settings(), "source", file=str(file))) or ())


def test_documented(tmp_path: Path) -> None:
    """The file that is shipped lists nothing; its examples, uncommented, are sources, and tell of each key."""
    text = DOCUMENTED.read_text("utf-8")
    assert tomllib.loads(text) == {}
    found = _load(tmp_path, re.sub(r"(?m)^#(?! )", "", text))
    assert {source.kind for source in found} == set(SourceKind)
    lines = text.splitlines()
    told = {line.lstrip("# ").split(" = ")[0] for before, line in pairwise(lines) if before.startswith(("# ", "#s"))}
    assert set(source_file.READERS) <= told


def test_all_keys(tmp_path: Path) -> None:
    """Each key arrives in the source as what it means."""
    (post,) = _load(
        tmp_path,
        """
        ["press desk"]
        kind = "mailbox"
        address = "imaps://mail.example/INBOX"
        zone = "Europe/Kyiv"
        language = "uk"
        date_order = "day first"
        every = "90m"
        policy = "hold for review"
        user = "press"
        secret_variable = "PRESS"
        senders = ["A@b.example", "@c.example"]
        silent_after = "14 days"
        """,
    )
    assert (post.name, post.kind, post.zone, post.language) == ("press desk", SourceKind.MAILBOX, "Europe/Kyiv", "uk")
    assert (post.date_order, post.policy) == (DateOrder.DAY_FIRST, Policy.HOLD)
    assert (post.every, post.silent_after) == (timedelta(minutes=90), timedelta(days=14))
    assert (post.user, post.secret_variable, post.senders) == ("press", "PRESS", ("a@b.example", "@c.example"))


PAGE = '[a]\nkind = "page"\naddress = "https://a.example/"\n'
MAILBOX = '[a]\nkind = "mailbox"\naddress = "imaps://a.example/"\nuser = "u"\nsecret_file = "s"\nsenders = ["@b.c"]\n'


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("[a\n", "not valid TOML"),
        ("a = 1", "a is a source: write [a]"),
        ("[a]", "[a] has no kind"),
        ('[a]\nkind = "page"', "[a] has no address"),
        ('[a]\nkind = "rss"\naddress = "x"', "[a] kind is one of folder, page, feed"),
        (PAGE + 'zoen = "UTC"', "unknown key zoen in [a]; did you mean zone?"),
        (PAGE + 'zone = "../x"', "[a] zone is an IANA zone"),
        (PAGE + 'zone = ["UTC"]', "[a] zone is an IANA zone"),
        (PAGE + 'language = "xx"', "[a] language is one of de, en"),
        (PAGE + 'date_order = "us"', "[a] date_order is one of day first, month first"),
        (PAGE + "every = 30", "[a] every is a time such as"),
        (PAGE + 'every = "0 minutes"', "[a] every is a time"),
        (PAGE + 'every = "9999 days"', "[a] every is a time"),
        (PAGE + 'policy = "trust"', "[a] policy is one of publish"),
        (PAGE + "address2 = 1", "unknown key address2"),
        (PAGE + 'user = "me"', "[a] user is for a mailbox, this is a page"),
        (PAGE.replace("https", "ftp"), "must begin with http:// or https://"),
        (PAGE.replace("a.example", "me:secret@a.example"), "may not hold a user or password"),
        (PAGE.replace("https://a.example/", "\\u0000"), "[a] address takes a text"),
        (PAGE.replace("[a]", '["a/b"]'), "is no name"),
        (PAGE.replace("[a]", "[local]"), "is no name"),
        (MAILBOX.replace('user = "u"\n', ""), "a mailbox needs user"),
        (MAILBOX + 'secret_variable = "S"', "either secret_file or secret_variable"),
        (MAILBOX.replace('"@b.c"', ""), "[a] senders is a list"),
        (MAILBOX.replace('"@b.c"', '"b.c"'), "[a] senders holds addresses"),
        (MAILBOX.replace("imaps:", "https:"), "must begin with imaps:// or imap://"),
    ],
)
def test_wrong(tmp_path: Path, text: str, says: str) -> None:
    """What is wrong is one line with the file, the source, the key and what is allowed."""
    with pytest.raises(SettingsError) as caught:
        _load(tmp_path, text)
    assert "sources.toml" in str(caught.value)
    assert says in str(caught.value), caught.value


def test_no_file(tmp_path: Path) -> None:
    """No file at the usual place, or none wanted, is no list; one that was asked for and isn't there is an error."""
    assert source_file.load(settings.changed(settings.Settings(), "source", file="")) is None
    with pytest.raises(SettingsError, match="can't be read"):
        source_file.load(settings.changed(settings.Settings(), "source", file=str(tmp_path / "none")))


def test_folder_anywhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder is kept with its whole path, so that it is the same wherever calfeed is started."""
    monkeypatch.chdir(tmp_path)
    (inbox,) = _load(tmp_path, '[inbox]\nkind = "folder"\naddress = "in"')
    assert inbox.address == str(tmp_path / "in")


@pytest.mark.parametrize(
    ("address", "kind"),
    [
        ("imaps://mail.example/", "mailbox"),
        ("https://a.example/all.ics?x=1", "calendar"),
        ("https://a.example/", "page"),
        ("/srv/inbox", "folder"),
    ],
)
def test_kind_by_address(address: str, kind: str) -> None:
    """An address tells the kind, but for feeds, which look like pages."""
    assert source_file.kind_of(address) == kind
