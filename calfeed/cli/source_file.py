"""Reads descriptions of sources: the tables of config/sources.toml, and the options of `calfeed source add`."""

import re
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any
from zoneinfo import available_timezones

from calfeed.errors import FetchError, SettingsError
from calfeed.fetch import imap, web
from calfeed.fetch.url import place_from
from calfeed.grammar.languages import LANGUAGES
from calfeed.model.source import DateOrder, Policy, Source, SourceKind
from calfeed.settings import Settings, hint

NAME = re.compile(r"\w(?:[\w .-]{0,58}[\w.-])?")
OURS = "local"  # what announcements that came from no source are under
SPAN = re.compile(r"(\d{1,4})\s?(m|min|minutes?|h|hours?|d|days?)")
UNITS = {"m": timedelta(minutes=1), "h": timedelta(hours=1), "d": timedelta(days=1)}
LONGEST = timedelta(days=365)
SENDER = re.compile(r"[^\s@]*@[^\s@]+")
PORTS = {
    **dict.fromkeys((SourceKind.PAGE, SourceKind.FEED, SourceKind.CALENDAR), web.PORTS),
    SourceKind.MAILBOX: imap.PORTS,
}


def load(settings: Settings) -> tuple[Source, ...] | None:
    """The sources of the file that the settings name; None if there is none. SettingsError names a bad key."""
    file = settings.sources_file
    if file is None:
        return None
    try:
        tables = tomllib.loads(file.read_text("utf-8"))
    except OSError as wrong:
        raise SettingsError(f"{file}: can't be read ({wrong.strerror}); check [source] file") from wrong
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as wrong:
        raise SettingsError(f"{file}: not valid TOML: {wrong}") from wrong
    return tuple(described(name, values, str(file)) for name, values in tables.items())


def kind_of(address: str) -> SourceKind:
    """The kind that an address looks like; a feed looks like a page."""
    scheme = address.partition("://")[0] if "://" in address else ""
    if scheme in imap.PORTS:
        return SourceKind.MAILBOX
    if not scheme:
        return SourceKind.FOLDER
    return SourceKind.CALENDAR if address.partition("?")[0].endswith(".ics") else SourceKind.PAGE


def described(name: str, values: Any, where: str) -> Source:
    """The source that keys and values describe; SettingsError names the key that is unknown or bad, and `where`."""
    if not isinstance(values, Mapping):
        raise SettingsError(f"{where}: {name} is a source: write [{name}] and its keys below")
    if not NAME.fullmatch(name) or name == OURS:
        raise SettingsError(f"{where}: {name!r} is no name: take up to 60 letters, digits, spaces, dots and dashes")
    for key in values:
        if key not in READERS:
            raise SettingsError(f"{where}: unknown key {key} in [{name}]{hint(key, READERS)}")
    for key in ("kind", "address"):
        if key not in values:
            raise SettingsError(f"{where}: [{name}] has no {key}")
    source = Source(name=name, **{key: _read(name, key, value, where) for key, value in values.items()})
    if misfit := _misfit(source):
        raise SettingsError(f"{where}: [{name}] {misfit}")
    return _located(source)


def _read(name: str, key: str, value: Any, where: str) -> Any:
    try:
        return READERS[key](value)
    except ValueError as wrong:
        raise SettingsError(f"{where}: [{name}] {key} {wrong}, not {value!r}") from None


def _text(value: Any) -> str:
    if not isinstance(value, str) or not value.strip() or not value.isprintable():
        raise ValueError("takes a text in quotes")
    return value.strip()


def _choice(*allowed: str) -> Callable[[Any], str]:
    def read(value: Any) -> str:
        if value not in allowed:
            raise ValueError(f"is one of {', '.join(allowed)}")
        return str(value)

    return read


def _zone(value: Any) -> str:
    if not isinstance(value, str) or value not in available_timezones():
        raise ValueError("is an IANA zone such as Europe/Kyiv")
    return value


def _span(value: Any) -> timedelta:
    found = SPAN.fullmatch(value) if isinstance(value, str) else None
    span = int(found[1]) * UNITS[found[2][0]] if found else timedelta()
    if not timedelta() < span <= LONGEST:
        raise ValueError('is a time such as "30 minutes", "6 hours" or "1 day", a year at most')
    return span


def _senders(value: Any) -> tuple[str, ...]:
    if not isinstance(value, list | tuple) or not value:
        raise ValueError('is a list of addresses, as ["press@example.org", "@example.com"]')
    if not all(isinstance(one, str) and SENDER.fullmatch(one) for one in value):
        raise ValueError('holds addresses such as "press@example.org", or "@example.com" for all of a domain')
    return tuple(one.lower() for one in value)


READERS: dict[str, Callable[[Any], Any]] = {
    "kind": lambda value: SourceKind(_choice(*SourceKind)(value)),
    "address": _text,
    "zone": _zone,
    "language": _choice(*LANGUAGES),
    "date_order": lambda value: DateOrder(_choice(*DateOrder)(value)),
    "every": _span,
    "policy": lambda value: Policy(_choice(*Policy)(value)),
    "user": _text,
    "secret_file": _text,
    "secret_variable": _text,
    "senders": _senders,
    "silent_after": _span,
}


def _misfit(source: Source) -> str | None:
    """What of a source doesn't go with its kind."""
    mail_keys = ("user", "secret_file", "secret_variable", "senders")
    if source.kind is not SourceKind.MAILBOX:
        given = next((key for key in mail_keys if getattr(source, key)), None)
        if given:
            return f"{given} is for a mailbox, this is a {source.kind.value}"
    elif not source.user or not source.senders or bool(source.secret_file) == bool(source.secret_variable):
        return "a mailbox needs user, senders, and either secret_file or secret_variable"
    return None if source.kind is SourceKind.FOLDER else _bad_address(source)


def _bad_address(source: Source) -> str | None:
    try:
        place_from(source.address, PORTS[source.kind])
    except FetchError as wrong:
        return f"address: {wrong}"
    return None


def _located(source: Source) -> Source:
    """The source with the folder's whole path, which says the same wherever calfeed is started."""
    if source.kind is not SourceKind.FOLDER:
        return source
    return replace(source, address=str(Path(source.address).expanduser().absolute()))
