"""What can be configured: one TOML file, each key overridable from the environment, every bad value named.

`config/calfeed.toml` lists all keys with their defaults. `CALFEED_SECTION_KEY` overrides a key, and
`CALFEED_SECTION_KEY_FILE` reads it from a file, as secrets want it.
"""

import os
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from difflib import get_close_matches
from ipaddress import IPv4Network, IPv6Network, ip_network
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, available_timezones

from calfeed.errors import FetchError, SettingsError
from calfeed.fetch.returned import login_from
from calfeed.mail.returns import LONGEST_TEMPLATE, MARK

DEFAULT_FILE = Path("config/calfeed.toml")
DEFAULT_SOURCES = Path("config/sources.toml")
MAIL_SCHEMES = ("smtp", "smtp+starttls", "smtps")
DATABASE_SCHEMES = ("sqlite", "postgresql")
LEAST_TOKEN = 16
SELECTOR = re.compile(r"[a-z0-9]([a-z0-9.-]{0,61}[a-z0-9])?", re.I)
MAILBOX = re.compile(r"[^\s@<>()\[\]\\,;:\"\x00-\x1f\x7f-\uffff]+@[A-Za-z0-9.-]+")
LEVELS = ("debug", "info", "warning", "error")


@dataclass(frozen=True, slots=True, kw_only=True)
class Data:
    folder: str = "~/.local/share/calfeed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Database:
    url: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Web:
    host: str = "127.0.0.1"
    port: int = 8000
    public_url: str = ""
    threads: int = 8
    proxies: int = 0
    metrics: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mail:
    url: str = ""
    sender: str = "calfeed@localhost"
    per_domain: int = 0
    bounces: str = ""
    return_path: str = ""
    templates: str = ""
    dkim_key: str = ""
    dkim_selector: str = "calfeed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    zone: str = "UTC"
    file: str = str(DEFAULT_SOURCES)


@dataclass(frozen=True, slots=True, kw_only=True)
class Fetch:
    allow: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    hold_below: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Seeds:
    folder: str = "seeds"


@dataclass(frozen=True, slots=True, kw_only=True)
class Log:
    level: str = "info"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """All settings, checked; `origin` is the file they were read from, if there was one."""

    data: Data = field(default_factory=Data)
    database: Database = field(default_factory=Database)
    web: Web = field(default_factory=Web)
    mail: Mail = field(default_factory=Mail)
    source: Source = field(default_factory=Source)
    fetch: Fetch = field(default_factory=Fetch)
    desk: Desk = field(default_factory=Desk)
    seeds: Seeds = field(default_factory=Seeds)
    log: Log = field(default_factory=Log)
    origin: Path | None = None

    @property
    def data_folder(self) -> Path:
        """Where the database and the Maildir are, when they are on this machine."""
        return Path(self.data.folder).expanduser()

    @property
    def database_url(self) -> str:
        """The address of the database; a SQLite file in the data folder unless another is set."""
        return self.database.url or f"sqlite:///{self.data_folder / 'calfeed.db'}"

    @property
    def public_url(self) -> str:
        """The address that links in pages, feeds and mail begin with, without a slash at the end."""
        host = f"[{self.web.host}]" if ":" in self.web.host else self.web.host
        return (self.web.public_url or f"http://{host}:{self.web.port}").rstrip("/")

    @property
    def return_path(self) -> str:
        """The address that undeliverable mail comes back to, with {} where the code goes that tells whose it was."""
        return self.mail.return_path or f"bounce+{{}}@{self.mail.sender.rpartition('@')[2]}"

    @property
    def zone(self) -> ZoneInfo:
        """The zone of clock times that come without one."""
        return ZoneInfo(self.source.zone)

    @property
    def sources_file(self) -> Path | None:
        """The file of sources; None if none is wanted, or the default one isn't there."""
        file = Path(self.source.file).expanduser()
        is_absent = file == DEFAULT_SOURCES and not file.is_file()
        return None if not self.source.file or is_absent else file

    @property
    def allowed_networks(self) -> tuple[IPv4Network | IPv6Network, ...]:
        """The networks that may be fetched from though they are not public."""
        return tuple(ip_network(one) for one in self.fetch.allow.split())


SECTIONS = {f.name: f for f in fields(Settings) if f.name != "origin"}


def load(path: Path | None = None, environment: Mapping[str, str] = os.environ) -> Settings:
    """Read the settings: the file (given, or named by CALFEED_CONFIG, or config/calfeed.toml if it is there), then
    the environment. SettingsError names the key, where it stands, and what is allowed.
    """
    named = path or (Path(environment["CALFEED_CONFIG"]) if environment.get("CALFEED_CONFIG") else None)
    file = named or (DEFAULT_FILE if DEFAULT_FILE.is_file() else None)
    settings = Settings(origin=file)
    if file is not None:
        for section, values in _read(file).items():
            settings = _with_section(settings, section, values, str(file))
    for name, value in sorted(environment.items()):
        settings = _with_variable(settings, name, value)
    return settings


def changed(settings: Settings, section: str, **values: Any) -> Settings:
    """The settings with some keys of a section replaced, checked as if they came from a file."""
    given = {key: value for key, value in values.items() if value is not None}
    return _with_section(settings, section, given, "the command line") if given else settings


def _read(file: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(file.read_text("utf-8"))
    except OSError as wrong:
        raise SettingsError(f"{file}: can't be read ({wrong.strerror}); check --config or CALFEED_CONFIG") from wrong
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as wrong:
        raise SettingsError(f"{file}: not valid TOML: {wrong}") from wrong


def _with_section(settings: Settings, section: str, values: Any, where: str) -> Settings:
    if section not in SECTIONS:
        raise SettingsError(f"{where}: unknown section [{section}]{hint(section, SECTIONS)}")
    if not isinstance(values, dict):
        raise SettingsError(f"{where}: {section} is a section: write [{section}] and its keys below")
    current = getattr(settings, section)
    known = {f.name: f for f in fields(current)}
    for key, value in values.items():
        if key not in known:
            raise SettingsError(f"{where}: unknown key {key} in [{section}]{hint(key, known)}")
        _check(section, key, value, type(getattr(current, key)), where)
    replaced: Settings = replace(settings, **{section: replace(current, **values)})
    return replaced


def _with_variable(settings: Settings, name: str, value: str) -> Settings:
    if not name.startswith("CALFEED_") or name == "CALFEED_CONFIG" or name.startswith("CALFEED_TEST_"):
        return settings
    section, _, key = name.removeprefix("CALFEED_").lower().partition("_")
    if key.endswith("_file"):
        key = key.removesuffix("_file")
        try:
            value = Path(value).read_text("utf-8").strip()
        except (OSError, UnicodeDecodeError) as wrong:
            raise SettingsError(f"{name}: {value} can't be read: {wrong}") from wrong
    current = getattr(settings, section, None) if section in SECTIONS else None
    typed: Any = value
    if isinstance(getattr(current, key, None), int):
        if not value.strip().lstrip("-").isdigit():
            raise SettingsError(f"{name}: takes a whole number, not {value!r}")
        typed = int(value)
    return _with_section(settings, section, {key: typed}, name)


def hint(name: str, known: Mapping[str, object]) -> str:
    """What to say of a name that is unknown: the one it may stand for, else all there are."""
    close = get_close_matches(name, known, n=1)
    return f"; did you mean {close[0]}?" if close else f"; known are {', '.join(known)}"


def _check(section: str, key: str, value: Any, wanted: type, where: str) -> None:
    problem = None
    if type(value) is not wanted:
        problem = f"takes {'a whole number' if wanted is int else 'a text in quotes'}"
    elif check := CHECKS.get(f"{section}.{key}"):
        problem = check(value)
    if problem:
        shown = "a text that is not shown here" if section in {"mail", "database"} or key == "metrics" else repr(value)
        raise SettingsError(f"{where}: [{section}] {key} {problem}, not {shown}")


def _is_one_of(*allowed: str) -> Any:
    return lambda value: None if value in allowed else f"is one of {', '.join(allowed)}"


def _is_within(low: int, high: int) -> Any:
    return lambda value: None if low <= value <= high else f"is from {low} to {high}"


def _has_scheme(*schemes: str) -> Any:
    def problem(value: str) -> str | None:
        if not value or urlsplit(value).scheme in schemes:
            return None
        return f"begins with {' or '.join(f'{scheme}://' for scheme in schemes)}"

    return problem


def _is_networks(value: str) -> str | None:
    try:
        for one in value.split():
            ip_network(one)
    except ValueError:
        return 'is networks with spaces between, as "10.1.0.0/16 fd00:1::/64"'
    return None


def _is_address(value: str) -> str | None:
    if value and not re.fullmatch(r"[!-~]+", value):  # in a header, other letters would be no link any more
        return "is an address in ASCII; other letters in its domain are written as xn--…"
    problem: str | None = _has_scheme("http", "https")(value)
    return problem


def _is_mailbox(value: str) -> str | None:
    try:
        if value:
            login_from(value)
    except (FetchError, ValueError):
        return "is a mailbox, as imaps://user:password@host/INBOX"
    return None


def _is_template(value: str) -> str | None:
    local = value.partition("@")[0]
    fits = value.count(MARK) == local.count(MARK) == 1 and len(local) <= LONGEST_TEMPLATE
    is_address = MAILBOX.fullmatch(value.replace(MARK, "x"))
    return None if not value or (fits and is_address) else "is an address with {} once, as bounce+{}@example.org"


def _is_token(value: str) -> str | None:
    fits = not value or (len(value) >= LEAST_TOKEN and re.fullmatch(r"[!-~]+", value))
    return None if fits else f"is at least {LEAST_TOKEN} characters of ASCII without spaces"


CHECKS: dict[str, Any] = {
    "data.folder": lambda value: None if value.strip() else "is a folder",
    "database.url": _has_scheme(*DATABASE_SCHEMES),
    "web.host": lambda value: None if value and not set(value) & set("/ \t\r\n") else "is a host name or an address",
    "web.port": _is_within(1, 65535),
    "web.public_url": _is_address,
    "web.threads": _is_within(1, 256),
    "web.proxies": _is_within(0, 16),
    "web.metrics": _is_token,
    "mail.url": _has_scheme(*MAIL_SCHEMES),
    "mail.sender": lambda value: None if MAILBOX.fullmatch(value) else "is one mail address; other letters as xn--…",
    "mail.bounces": _is_mailbox,
    "mail.return_path": _is_template,
    "mail.dkim_selector": lambda value: None if SELECTOR.fullmatch(value) else "is a part of a domain name, as calfeed",
    "mail.per_domain": _is_within(0, 10_000),
    "source.zone": lambda value: None if value in available_timezones() else "is an IANA zone such as Europe/Kyiv",
    "fetch.allow": _is_networks,
    "desk.hold_below": _is_within(0, 100),
    "log.level": _is_one_of(*LEVELS),
}
