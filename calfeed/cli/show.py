"""`calfeed agenda`, `export` and `rehearse`: what the database holds, on the terminal or in a file."""

import json
import sys
import tempfile
from datetime import date, datetime
from pathlib import Path
from typing import Any

import click

from calfeed import settings, wiring
from calfeed.cli import inputs
from calfeed.errors import InvalidInputError
from calfeed.model.meeting import Meeting
from calfeed.model.when import Timed, When
from calfeed.model.wording import english as wording
from calfeed.usecases import publish
from calfeed.usecases.agenda import Agenda, Day, Entry
from calfeed.usecases.agenda import agenda as look_up
from calfeed.usecases.rehearse import rehearse as rehearsed

as_json = click.option("--json", "as_json", is_flag=True, help="Print JSON, for scripts.")


@click.command()
@click.option("--past", is_flag=True, help="Also show what is over.")
@as_json
@inputs.config
def agenda(past: bool, as_json: bool, config: Path | None) -> None:
    """Show the meetings that are coming, by day."""
    view = look_up(wiring.build(settings.load(config)))
    if as_json:
        entries = [entry for day in (*(view.past[::-1] if past else ()), *view.coming) for entry in day.entries]
        click.echo(
            json.dumps([_as_json(entry) for entry in (*entries, *view.to_be_fixed)], ensure_ascii=False, indent=1)
        )
        return
    _show(view, past=past)


@click.command()
@click.argument("uid", required=False)
@click.option("-o", "--output", type=click.Path(path_type=Path, dir_okay=False), help="Write to this file.")
@inputs.config
def export(uid: str | None, output: Path | None, config: Path | None) -> None:
    """Write the calendar, or the event with this UID, as iCalendar (RFC 5545)."""
    deps = wiring.build(settings.load(config))
    octets = publish.event_file(deps, uid) if uid else publish.feed(deps).octets
    if output is None:
        sys.stdout.buffer.write(octets)
    else:
        write(output, octets)
        click.echo(f"{output}: {octets.count(b'BEGIN:VEVENT')} events", err=True)


@click.command()
@click.option(
    "--from", "start", type=inputs.instant, metavar="WHEN", required=True, help="The first moment, such as 2026-01-01."
)
@click.option(
    "--to", "end", type=inputs.instant, metavar="WHEN", required=True, help="The moment before which it ends."
)
@as_json
@inputs.config
def rehearse(start: datetime, end: datetime, as_json: bool, config: Path | None) -> None:
    """Print every mail that would be sent between two moments, in order, without sending any."""
    if end <= start:
        raise click.BadParameter("lies before --from", param_hint="--to")
    for mail in rehearsed(wiring.build(settings.load(config)), start, end):
        if as_json:
            said = {"at": mail.at.isoformat(), "to": mail.recipient, "subject": mail.subject}
            click.echo(json.dumps(said, ensure_ascii=False))
        else:
            click.echo(f"{mail.at:%Y-%m-%d %H:%M:%SZ}  {mail.recipient}  {mail.subject}")


def _days(view: Agenda, *, past: bool) -> list[Day]:
    return [*(view.past[::-1] if past else ()), *view.coming]


def _show(view: Agenda, *, past: bool) -> None:
    for day in _days(view, past=past):
        click.echo(click.style(wording.day_words(day.on), bold=True))
        for entry in day.entries:
            click.echo(f"  {_hour(entry.when)}  {_line(entry.meeting)}")
    for entry in view.to_be_fixed:
        click.echo(f"{wording.when_words(entry.when)}  {_line(entry.meeting)}")
    if not view.coming and not view.to_be_fixed:
        over = sum(len(day.entries) for day in view.past)
        click.echo(f"No meeting is coming; {over} are over (--past shows them).", err=True)


def _hour(when: When) -> str:
    return wording.hour_words(when) if isinstance(when, Timed) else "       "


def _line(meeting: Meeting) -> str:
    title = wording.marked_title(meeting.title, meeting.kind, meeting.status, meeting.certainty)
    where = [meeting.place, wording.online(meeting.online).lower(), wording.listed(meeting.participants)]
    return " · ".join([title, *(part for part in where if part)])


def _as_json(entry: Entry) -> dict[str, Any]:
    meeting, when = entry.meeting, entry.when
    start, end = (when.start, when.end) if isinstance(when, Timed) else (when.first, when.last)
    return {
        "uid": meeting.uid,
        "sequence": meeting.sequence,
        "title": meeting.title,
        "kind": meeting.kind,
        "start": start.isoformat(),
        "end": end.isoformat() if end else None,
        "timezone": when.zone.key if isinstance(when, Timed) else None,
        "place": meeting.place,
        "online": meeting.online,
        "participants": meeting.participants,
        "status": meeting.status,
        "rrule": meeting.rrule,
        "previous_start": meeting.previous.isoformat() if isinstance(meeting.previous, date) else None,
        "quote": meeting.quote,
        "source": meeting.source_url or meeting.source_name,
    }


def write(path: Path, octets: bytes) -> None:
    """Write the whole file or nothing: beside it first, then in its place."""
    try:
        with tempfile.NamedTemporaryFile(dir=path.parent, prefix=path.name, delete=False) as beside:
            beside.write(octets)
        Path(beside.name).chmod(0o644)
        Path(beside.name).replace(path)
    except OSError as wrong:
        raise InvalidInputError(f"{path}: can't be written ({wrong.strerror}); choose another --output") from wrong
