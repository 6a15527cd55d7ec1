"""`calfeed subscribers`: lists in, lists out."""

from pathlib import Path

from tests.service import calfeed

LIST = (
    b"\xef\xbb\xbfaddress;zone;name\r\nada@example.org;Europe/Kyiv;Ada\r\nbob;UTC;Bob\r\ncid@example.org;UTC;C\xefd\r\n"
)


def test_import_and_export(tmp_path: Path) -> None:
    """A list as Excel writes it: what is wrong is named by line, the rest is asked, and stands in the export."""
    file = tmp_path / "list.csv"
    file.write_bytes(LIST)
    done = calfeed(tmp_path, "subscribers", "import", file)
    assert done.code == 1
    assert f"calfeed: {file}, line 3: " in done.err
    assert "columns that are not used: name" in done.err
    assert "2 asked by mail" in done.err
    again = calfeed(tmp_path, "subscribers", "import", file)
    assert "2 were asked in the last two days" in again.err
    exported = calfeed(tmp_path, "subscribers", "export").out
    assert [line.split(",")[:2] for line in exported.splitlines()[1:]] == [
        ["ada@example.org", "Europe/Kyiv"],
        ["cid@example.org", "UTC"],
    ]
    out = tmp_path / "out.csv"
    assert calfeed(tmp_path, "subscribers", "export", "-o", out).code == 0
    assert out.read_bytes().decode().splitlines() == exported.splitlines()


def test_confirmed_elsewhere(tmp_path: Path) -> None:
    """Nobody is mailed unasked by mistake: it takes a word more."""
    list_ = b"address\nada@example.org\n"
    command = ("subscribers", "import", "-", "--zone", "UTC", "--confirmed")
    unsure = calfeed(tmp_path, *command, stdin=list_)
    assert unsure.code == 2
    assert "--yes" in unsure.err
    assert "ada" not in calfeed(tmp_path, "subscribers", "export").out
    sure = calfeed(tmp_path, *command, "--yes", stdin=list_)
    assert sure.code == 0, sure.err
    assert "1 get reminders from now on" in sure.err
    exported = calfeed(tmp_path, "subscribers", "export").out.splitlines()[1]
    assert exported.startswith("ada@example.org,UTC,")
    assert ",active," in exported


def test_what_cannot_be_read(tmp_path: Path) -> None:
    """A file that isn't there, or isn't a table, is one line."""
    missing = calfeed(tmp_path, "subscribers", "import", tmp_path / "nowhere.csv")
    assert missing.code == 2
    assert "nowhere.csv" in missing.err
    other = calfeed(tmp_path, "subscribers", "import", "-", stdin=b"ada@example.org\n")
    assert other.code == 1
    assert len(other.err.splitlines()) == 1
    assert "the first line must name the columns" in other.err
