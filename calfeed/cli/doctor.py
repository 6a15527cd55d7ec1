"""`calfeed doctor`: is everything there that a service needs, and what to do where it isn't."""

import json
import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from ipaddress import ip_address
from pathlib import Path
from urllib.parse import urlsplit
from zoneinfo import available_timezones

import click

from calfeed import settings, wiring
from calfeed.cli import DOCUMENTS_FAILED, inputs, source_file
from calfeed.errors import CalfeedError
from calfeed.fetch.returned import unread
from calfeed.mail import Verdict
from calfeed.mail.dkim import Signer
from calfeed.settings import Settings
from calfeed.usecases import sources
from calfeed.usecases.alerts import AlertKind, alerts, words
from calfeed.usecases.audience import lately
from calfeed.usecases.bounces import came_back
from calfeed.usecases.deps import Deps
from calfeed.usecases.remind import beat_age

LEAST_FREE = 100_000_000  # octets on the disk of the data folder
LEAST_ZONES = 400
TXT_MOST = 255  # octets of one string in a TXT record (RFC 1035, 3.3)
ABOUT = {  # what is looked at, and what is said if nothing is wrong
    AlertKind.OUTBOX: ("outbox", "no mail waits for longer than it should"),
    AlertKind.CALENDAR: ("events", "all can be written into a calendar"),
    AlertKind.SOURCE: ("sources", "none has failed for long"),
    AlertKind.BEAT: ("reminders", "no process has sent any yet; `calfeed run` or `calfeed worker` does"),
}


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at: its state in words, and what to do if it isn't right."""

    about: str
    says: str
    todo: str = ""

    @property
    def good(self) -> bool:
        """Whether nothing has to be done."""
        return not self.todo


@click.command()
@inputs.config
@click.option("--json", "as_json", is_flag=True, help="Print JSON, for scripts.")
def doctor(config: Path | None, as_json: bool) -> int:
    """Check the settings, the data folder, the database, the mail server, the bounces, the sources, the
    events and the reminders.

    Exit code 1 if something has to be done.
    """
    findings = list(_examine(config))
    for finding in findings:
        if as_json:
            said = {"about": finding.about, "good": finding.good, "says": finding.says, "todo": finding.todo}
            click.echo(json.dumps(said, ensure_ascii=False))
        else:
            mark = click.style("ok  ", fg="green") if finding.good else click.style("todo", fg="red")
            click.echo(f"{mark}  {finding.about}: {finding.says}" + (f"; {finding.todo}" if finding.todo else ""))
    return 0 if all(finding.good for finding in findings) else DOCUMENTS_FAILED


def _examine(config: Path | None) -> Iterator[Finding]:
    try:
        chosen = settings.load(config)
    except CalfeedError as wrong:
        yield Finding("settings", str(wrong), "correct it and ask again")
        return
    yield Finding("settings", str(chosen.origin or "no file, all defaults"))
    yield _zones()
    yield _folder(chosen.data_folder)
    yield _address(chosen)
    try:
        signer = wiring.signer(chosen)
    except CalfeedError as wrong:
        yield Finding("DKIM", str(wrong), "correct it and ask again: calfeed doesn't start with it")
        return
    yield _signing(signer)
    try:
        deps = wiring.build(chosen)
    except CalfeedError as wrong:
        yield Finding("database", str(wrong), "check [database] url and that the server is up")
        return
    yield Finding("database", f"{'PostgreSQL' if deps.store.postgresql else 'SQLite'}, its schema up to date")
    yield _mail(deps, chosen)
    yield _bounces(deps)
    yield _sources(deps, chosen)
    yield _fetches(deps)
    yield from _alerts(deps)


def _zones() -> Finding:
    known = len(available_timezones())
    return Finding("time zones", f"{known} known", "" if known > LEAST_ZONES else "install the package tzdata")


def _folder(folder: Path) -> Finding:
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as wrong:
        return Finding("data folder", f"{folder}: {wrong.strerror}", "choose another [data] folder")
    if not os.access(folder, os.W_OK):
        return Finding("data folder", f"{folder} can't be written", "give this user the right to write there")
    free = shutil.disk_usage(folder).free
    todo = "make room" if free < LEAST_FREE else ""
    return Finding("data folder", f"{folder}, {free // 1_000_000:,} MB free", todo)


def _address(chosen: Settings) -> Finding:
    parts = urlsplit(chosen.public_url)
    if parts.scheme == "https":
        return Finding("public address", chosen.public_url)
    try:
        is_local = parts.hostname == "localhost" or ip_address(parts.hostname or "").is_loopback
    except ValueError:
        is_local = False
    todo = "" if is_local else "serve it by https and set [web] public_url: one-click unsubscribe needs it (RFC 8058)"
    return Finding("public address", chosen.public_url + (", this machine only" if is_local else ""), todo)


def _mail(deps: Deps, chosen: Settings) -> Finding:
    if not chosen.mail.url:
        return Finding("mail", f"not sent, kept in {chosen.data_folder / 'maildir'}; [mail] url sends it")
    outcome = deps.mailer.probe()
    if outcome.verdict is Verdict.SENT:
        return Finding("mail", f"the server answers: {outcome.detail}")
    return Finding("mail", f"the server does not take mail: {outcome.detail}", "check [mail] url")


def _signing(signer: Signer | None) -> Finding:
    if signer is None:
        return Finding(
            "DKIM", "mails are not signed by calfeed; [mail] dkim_key signs them, if your mail server does not"
        )
    name, text = signer.record
    strings = " ".join(f'"{text[at : at + TXT_MOST]}"' for at in range(0, len(text), TXT_MOST))
    return Finding("DKIM", f"mails are signed; the name server must say: {name}. TXT {strings}")


def _bounces(deps: Deps) -> Finding:
    if deps.bounces is None:
        return Finding("bounces", "only what the mail server refuses counts; [mail] bounces reads what comes back")
    try:
        waiting = unread(deps.bounces, deps.guard)
    except CalfeedError as wrong:
        return Finding("bounces", str(wrong), "check [mail] bounces, and [fetch] allow if it is in your own network")
    return Finding(
        "bounces", f"the mailbox answers, {waiting:,} unread; {came_back(deps):,} mails came back in 30 days"
    )


def _sources(deps: Deps, chosen: Settings) -> Finding:
    try:
        source_file.load(chosen)
    except CalfeedError as wrong:
        return Finding("sources", str(wrong), "correct it: calfeed doesn't start with it")
    listed = sources.listing(deps)
    failing = [one.kept.source.name for one in listed if one.kept.failures]
    silent = [one.kept.source.name for one in listed if one.silent]
    said = f"{len(listed)} are asked"
    said += f", failing: {', '.join(failing)}" if failing else ""
    said += f", silent: {', '.join(silent)}" if silent else ""
    return Finding("sources", said, "see `calfeed source list` for the reasons" if failing or silent else "")


def _alerts(deps: Deps) -> Iterator[Finding]:
    wrong, age = alerts(deps), beat_age(deps)
    for kind, (about, good) in ABOUT.items():
        found = [Finding(about, alert.says, alert.todo) for alert in wrong if alert.kind is kind]
        alive = kind is AlertKind.BEAT and age is not None and f"a process looked for due ones {words(age)} ago"
        yield from found or [Finding(about, alive or good)]


def _fetches(deps: Deps) -> Finding:
    fetches, unchanged = lately(deps)
    return Finding("feeds", f"fetched {fetches:,} times since yesterday, {unchanged:,} of them unchanged (304)")
