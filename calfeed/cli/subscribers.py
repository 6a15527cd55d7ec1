"""`calfeed subscribers`: a list of people who get reminders, brought from elsewhere or taken along."""

import sys
from collections import Counter
from pathlib import Path
from zoneinfo import ZoneInfo

import click

from calfeed import settings, wiring
from calfeed.cli import DOCUMENTS_FAILED, complain, inputs
from calfeed.cli.show import write
from calfeed.usecases import roll
from calfeed.usecases.roll import Enrolled


@click.group()
def subscribers() -> None:
    """Bring people who want reminders from another list, or write all of them into one."""


@subscribers.command("import")
@click.argument("file", type=click.Path(path_type=Path, allow_dash=True))
@inputs.zone
@click.option("--confirmed", is_flag=True, help="Each of them confirmed elsewhere: send reminders without asking them.")
@click.option("--yes", is_flag=True, help="Don't ask whether --confirmed is meant.")
@inputs.config
def import_(file: Path, zone: ZoneInfo | None, confirmed: bool, yes: bool, config: Path | None) -> int:
    """Ask everybody in FILE (- for standard input) by mail whether they want reminders.

    FILE is a table in CSV whose first line names its columns: address, and zone, an IANA zone such as Europe/Kyiv,
    unless --zone gives it for all; language, leads and the rest if people chose, as `export` writes them. Whoever gets
    reminders already, was asked in the last two days or has unsubscribed is left alone. Exit code 1 if some rows can't
    be read; they are named, and the others go on.
    """
    deps = wiring.build(settings.load(config))
    read = roll.rows_of(_text(file), zone.key if zone else "")
    if read.unused:
        complain(f"columns that are not used: {', '.join(read.unused)}")
    for trouble in read.troubles:
        complain(f"{file}, line {trouble.line}: {trouble.why}")
    if confirmed and not yes and read.rows:
        _make_sure(file, len(read.rows))
    became = Counter(became for _, became in roll.enrol(deps, read.rows, confirmed=confirmed))
    told = [f"{became[one]} {one}" for one in Enrolled if became[one]]
    click.echo("; ".join(told) or "nobody was asked", err=True)
    return DOCUMENTS_FAILED if read.troubles else 0


@subscribers.command()
@click.option("-o", "--output", type=click.Path(path_type=Path, dir_okay=False), help="Write to this file.")
@inputs.config
def export(output: Path | None, config: Path | None) -> None:
    """Write all subscribers in CSV: address, zone, what they chose, state (pending, active, gone) and since when."""
    octets = roll.table(wiring.build(settings.load(config))).encode()
    if output is None:
        sys.stdout.buffer.write(octets)
    else:
        write(output, octets)


def _text(file: Path) -> str:
    try:
        data = sys.stdin.buffer.read() if file == inputs.STDIN else file.read_bytes()
    except OSError as wrong:
        raise click.BadParameter(f"{file} can't be read ({wrong.strerror})") from wrong
    # What isn't UTF-8 is in no address, so that its line is named.
    return data.decode("utf-8-sig", "replace")


def _make_sure(file: Path, number: int) -> None:
    if file == inputs.STDIN or not sys.stdin.isatty():
        raise click.UsageError(
            f"--confirmed sends {number} addresses mail without asking them; add --yes if it is meant"
        )
    click.confirm(f"{number} addresses get reminders without being asked. Did each confirm elsewhere?", abort=True)
