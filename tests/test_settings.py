"""The settings: file, environment, and errors that name the key."""

import tomllib
from dataclasses import fields
from pathlib import Path

import pytest

from calfeed import settings
from calfeed.errors import SettingsError

DOCUMENTED = Path(__file__).parent.parent / "config" / "calfeed.toml"


def test_documented() -> None:
    """Every setting stands in config/calfeed.toml with its default and a comment above."""
    text = DOCUMENTED.read_text("utf-8")
    defaults = settings.Settings()
    expected = {
        name: {f.name: getattr(getattr(defaults, name), f.name) for f in fields(getattr(defaults, name))}
        for name in settings.SECTIONS
    }
    assert tomllib.loads(text) == expected
    lines = text.splitlines()
    commented = [n for n, line in enumerate(lines) if " = " in line and not line.startswith("#")]
    bare = [lines[n] for n in commented if not lines[n - 1].startswith("#")]
    assert not bare


def test_environment_wins(tmp_path: Path) -> None:
    """A variable overrides the file, and a _FILE variable reads a secret from a file."""
    file = tmp_path / "c.toml"
    file.write_text('[web]\nport = 1234\nhost = "::1"\n', "utf-8")
    secret = tmp_path / "secret"
    secret.write_text("smtps://u:p@mail.example:465\n", "utf-8")
    read = settings.load(file, {"CALFEED_WEB_PORT": "4321", "CALFEED_MAIL_URL_FILE": str(secret), "HOME": "/"})
    assert read.web.port == 4321
    assert read.mail.url == "smtps://u:p@mail.example:465"
    assert read.public_url == "http://[::1]:4321"


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("[web]\nprot = 1", ["prot", "[web]", "did you mean port?"]),
        ("[wbe]\nport = 1", ["[wbe]", "did you mean web?"]),
        ("web = 1", ["web is a section"]),
        ('[web]\nport = "80"', ["[web] port", "whole number"]),
        ("[web]\nport = true", ["[web] port", "whole number"]),
        ("[web]\nport = 70000", ["[web] port", "1 to 65535"]),
        ('[web]\nmetrics = "short secret"', ["[web] metrics", "at least 16"]),
        ('[source]\nzone = "../../etc/passwd"', ["[source] zone", "IANA"]),
        ('[fetch]\nallow = "10.1.2.3/8"', ["[fetch] allow", "10.1.0.0/16"]),
        ('[mail]\nurl = "http://x"', ["[mail] url", "smtp://"]),
        ('[mail]\nsender = "a@b\\r\\nBcc: c@d"', ["[mail] sender", "one mail address"]),
        ('[mail]\nsender = "Ada <a@b.example>"', ["[mail] sender", "one mail address"]),
        ('[mail]\nsender = "ada@bücher.example"', ["[mail] sender", "xn--"]),
        ('[mail]\nbounces = "imaps://mail.example.org"', ["[mail] bounces", "user:password@"]),
        ('[mail]\nbounces = "pop3://ada:secret@mail.example.org"', ["[mail] bounces", "imaps://"]),
        ('[mail]\ndkim_selector = "a b"', ["[mail] dkim_selector", "domain name"]),
        ('[mail]\nreturn_path = "bounce@example.org"', ["[mail] return_path", "{} once"]),
        ('[mail]\nreturn_path = "{}@{}.example.org"', ["[mail] return_path", "{} once"]),
        ('[mail]\nreturn_path = "returned-mail-of-calfeed+{}@example.org"', ["[mail] return_path", "{} once"]),
        ('[web]\npublic_url = "https://bücher.example"', ["[web] public_url", "xn--"]),
        ('[database]\nurl = "mysql://secret@x"', ["[database] url", "postgresql://"]),
        ("[web\n", ["not valid TOML"]),
    ],
)
def test_bad_value(tmp_path: Path, text: str, names: list[str]) -> None:
    """A bad key or value is one line that names the file, the key and what is allowed, and shows no secret."""
    file = tmp_path / "broken.toml"
    file.write_text(text, "utf-8")
    with pytest.raises(SettingsError) as caught:
        settings.load(file, {})
    said = str(caught.value)
    assert "broken.toml" in said
    assert all(name in said for name in names), said
    assert "secret@" not in said


@pytest.mark.parametrize(
    ("name", "value", "says"),
    [
        ("CALFEED_WEB_PORT", "eighty", "whole number"),
        ("CALFEED_WEB_PROT", "1", "did you mean port?"),
        ("CALFEED_NOWHERE", "1", "unknown section"),
        ("CALFEED_MAIL_URL_FILE", "/nowhere/at/all", "can't be read"),
    ],
)
def test_bad_variable(name: str, value: str, says: str) -> None:
    """A bad variable is named as it is written in the environment."""
    with pytest.raises(SettingsError) as caught:
        settings.load(None, {name: value})
    assert name in str(caught.value)
    assert says in str(caught.value)


def test_missing_file() -> None:
    """A settings file that was asked for and is not there is an error, not a default."""
    with pytest.raises(SettingsError, match="can't be read"):
        settings.load(Path("/nowhere/calfeed.toml"), {})
