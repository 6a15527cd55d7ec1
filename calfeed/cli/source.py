"""`calfeed source`: the places that announcements are fetched from, added, listed, tried out, removed."""

import json
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import click

from calfeed import settings, wiring
from calfeed.cli import DOCUMENTS_FAILED, complain, inputs, source_file
from calfeed.cli.parse import show
from calfeed.cli.show import as_json
from calfeed.fetch.secret import password
from calfeed.model.source import DateOrder, Policy, Source, SourceKind
from calfeed.store.sources import Origin
from calfeed.usecases import sources
from calfeed.usecases.deps import Deps
from calfeed.usecases.poll import try_source
from calfeed.usecases.sources import Listed

kind_option = click.option(
    "--kind",
    type=click.Choice([*map(str, SourceKind)]),
    help="How it is read [as its address looks: a page if by http].",
)
zone_option = click.option("--zone", help="The IANA zone of clock times that come without one.")


@click.group()
def source() -> None:
    """Add, list, try out and remove the sources that are asked for announcements."""


@source.command()
@click.argument("name")
@click.argument("address")
@kind_option
@zone_option
@click.option("--language", help="The language it writes, such as de [recognised].")
@click.option(
    "--date-order", type=click.Choice([*map(str, DateOrder)]), help="What 3/5 means [as its language has it]."
)
@click.option("--every", help="How often it is asked, such as 2h [30 minutes].")
@click.option("--policy", type=click.Choice([*map(str, Policy)]), help="What happens to what it says [publish].")
@click.option("--user", help="Who logs in to the mailbox.")
@click.option("--secret-file", help="The file that holds the mailbox's password.")
@click.option("--secret-variable", help="The environment variable that holds it.")
@click.option("--sender", "senders", multiple=True, help="Who may write to the mailbox: an address, or @domain.")
@click.option("--silent-after", help="Without a new document for so long it is listed as silent, such as 14d.")
@inputs.config
def add(name: str, address: str, config: Path | None, **given: Any) -> None:
    """Ask the source at ADDRESS for announcements from now on, under NAME.

    ADDRESS is an http(s) address, imaps://host/folder, or a folder. `calfeed source test` tells what it would bring.
    """
    values = {key: value for key, value in given.items() if value}
    described = source_file.described(
        name, {"kind": source_file.kind_of(address), "address": address} | values, "the command line"
    )
    _check_here(described)
    sources.add(wiring.build(settings.load(config)), described)
    click.echo(f"{name}: added; it is asked every {span_words(described.every)} while calfeed runs")


@source.command("list")
@click.option("--silent", is_flag=True, help="Only those that brought nothing new for too long.")
@as_json
@inputs.config
def list_(silent: bool, as_json: bool, config: Path | None) -> None:
    """Show the sources, how their last fetch ended, and when they are asked next."""
    deps = wiring.build(settings.load(config))
    found = sources.silent(deps) if silent else sources.listing(deps)
    if as_json:
        click.echo(json.dumps([_as_json(one) for one in found], ensure_ascii=False, indent=1))
        return
    if not found:
        click.echo("No source is silent." if silent else "No source is asked; `calfeed source add` adds one.", err=True)
        return
    rows = [("NAME", "KIND", "EVERY", "LAST FETCH", "OUTCOME", "NEXT", "")]
    _table([*rows, *(_row(one, deps.clock()) for one in found)])


@source.command()
@click.argument("name")
@kind_option
@zone_option
@inputs.config
def test(name: str, kind: str | None, zone: str | None, config: Path | None) -> int:
    """Ask the source NAME, or any address, now; print what would come, and keep nothing."""
    deps = wiring.build(settings.load(config))
    tried = try_source(deps, _tried(deps, name, kind, zone))
    for document, reading in tried.documents:
        show(document, reading, verbose=False)
        if not reading.sightings:
            click.echo("  no event announced")
    for trouble in tried.troubles:
        complain(trouble)
    count = len(tried.documents)
    click.echo(f"{count} document{'s' * (count != 1)}, {tried.octets:,} octets; nothing was kept", err=True)
    return DOCUMENTS_FAILED if tried.troubles else 0


@source.command()
@click.argument("name")
@inputs.config
def remove(name: str, config: Path | None) -> None:
    """Ask the source NAME no more; what it brought stays."""
    removed = sources.remove(wiring.build(settings.load(config)), name)
    click.echo(f"{name}: removed; what it brought stays")
    if removed.origin is Origin.FILE:
        complain(f"{name} stands in the file of sources: take it out there too, or the next start adds it again")


def span_words(span: timedelta) -> str:
    """A stretch of time as it is written in the file of sources."""
    for unit, one in (("day", timedelta(days=1)), ("hour", timedelta(hours=1)), ("minute", timedelta(minutes=1))):
        if span >= one and not span % one:
            count = span // one
            return f"{count} {unit}{'s' if count > 1 else ''}"
    return f"{span.total_seconds():g} seconds"


def _check_here(described: Source) -> None:
    """What can be known before it is asked: the folder is there, the password can be read."""
    if described.kind is SourceKind.FOLDER and not Path(described.address).is_dir():
        raise click.UsageError(
            f"{described.address} is no folder; name one, or an address such as https://example.org/"
        )
    if described.kind is SourceKind.MAILBOX:
        password(described)


def _tried(deps: Deps, name: str, kind: str | None, zone: str | None) -> Source:
    """The source of this name, or what the address would be as a source."""
    if "://" not in name and not Path(name).is_dir():
        return sources.named(deps, name).source
    values = {"kind": kind or source_file.kind_of(name), "address": name} | ({"zone": zone} if zone else {})
    return source_file.described("trial", values, "the command line")


def _row(one: Listed, now: datetime) -> tuple[str, ...]:
    kept, last = one.kept, one.last
    notes = ["silent"] if one.silent else []
    notes += [last.reason] if last and last.reason else []
    due = max(kept.turn.next_at - now, timedelta())
    return (
        kept.source.name,
        kept.source.kind,
        span_words(kept.source.every),
        f"{last.at:%Y-%m-%d %H:%M}Z" if last else "never",
        last.outcome if last else "",
        f"in {due.total_seconds() / 60:.0f} min" if due else "now",
        "; ".join(notes),
    )


def _table(rows: list[tuple[str, ...]]) -> None:
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        click.echo("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())


def _as_json(one: Listed) -> dict[str, Any]:
    kept, last = one.kept, one.last
    return {
        "name": kept.source.name,
        "kind": kept.source.kind,
        "address": kept.source.address,
        "every_seconds": int(kept.source.every.total_seconds()),
        "policy": kept.source.policy,
        "origin": kept.origin,
        "silent": one.silent,
        "failures": kept.failures,
        "next_at": kept.turn.next_at.isoformat(),
        "last_new_at": kept.last_new_at.isoformat() if kept.last_new_at else None,
        "last_fetch": {
            "at": last.at.isoformat(),
            "outcome": last.outcome,
            "reason": last.reason,
            "octets": last.octets,
            "documents": last.documents,
            "new": last.new,
            "events": last.events,
            "troubles": last.troubles,
        }
        if last
        else None,
    }
