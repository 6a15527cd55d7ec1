"""`calfeed parse` and `calfeed explain`: what the grammar makes of a document, without a database."""

import gc
import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Any
from uuid import NAMESPACE_URL, uuid5
from zoneinfo import ZoneInfo

import click

from calfeed import grammar, reading
from calfeed.cli import DOCUMENTS_FAILED, complain, inputs
from calfeed.clock import system_clock
from calfeed.errors import CalfeedError
from calfeed.grammar import explain as explaining
from calfeed.grammar import output
from calfeed.grammar.explain import Explanation
from calfeed.model.meeting import Reading
from calfeed.model.source import DateOrder
from calfeed.model.text import Document
from calfeed.model.wording import english as wording

AHEAD = timedelta(days=400)  # how far a series is written out
FEW_COLLECTIONS = 20_000  # documents go without them, and each looks through all words of the grammar
COLOURS = {
    "written": "blue",
    "warning": "yellow",
    "find": "cyan",
    "choose": "red",
    "frame": "green",
    "event": "bright_green",
    "dropped": "red",
    "weigh": "bright_black",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Parser:
    """How to parse each file of a call."""

    published: date | datetime | None
    zone: ZoneInfo | None
    language: str | None
    date_order: DateOrder | None

    def __call__(self, path: Path) -> tuple[Document, Reading]:
        announcement = inputs.announcement(path, system_clock())
        fallback = inputs.fallback(path, self.published)
        if reading.media_type(announcement) == reading.CALENDAR:
            from calfeed import ics

            return ics.read_calendar(announcement, fallback=fallback, zone=self.zone)
        document = inputs.as_its_source_writes(reading.read(announcement), self.language, self.date_order)
        return document, grammar.parse(document, fallback=fallback, zone=self.zone)


@click.command()
@inputs.paths
@click.option("--batch", type=click.Path(path_type=Path, file_okay=False), help="Parse all documents of a folder.")
@click.option("--format", "form", type=click.Choice(["table", "json", "ics"]), default="table", show_default=True)
@inputs.published
@inputs.zone
@inputs.language
@inputs.date_order
@click.option("--verbose", is_flag=True, help="Show the evidence and the dates that were skipped, with reasons.")
def parse(
    paths: tuple[Path, ...],
    batch: Path | None,
    form: str,
    published: date | datetime | None,
    zone: ZoneInfo | None,
    language: str | None,
    date_order: DateOrder | None,
    verbose: bool,
) -> int:
    """Print the events that documents announce.

    With one PATH, JSON is an array of events; with several, or with --batch, it is one line a document:
    {"document": …, "events": […]}, and in a batch a document that can't be read has a line with "error".
    PATH may be "-" for standard input.
    """
    if bool(paths) == bool(batch):
        raise click.UsageError("give one or more PATHs, or --batch DIR")
    parser = _Parser(published=published, zone=zone, language=language, date_order=date_order)
    todo = inputs.folder_files(batch) if batch else inputs.files(paths)
    lines = form == "json" and (batch is not None or len(todo) > 1)
    if batch:
        gc.set_threshold(FEW_COLLECTIONS)
    failed = False
    read: list[tuple[Document, Reading]] = []
    for path, result in inputs.each(todo, parser):
        if isinstance(result, CalfeedError):
            complain(result)
            failed = True
            if lines:
                click.echo(json.dumps({"document": path.name, "events": [], "error": str(result)}, ensure_ascii=False))
            continue
        _warn(path, result[1])
        if form == "ics":
            read.append(result)
        elif lines:
            click.echo(json.dumps(_printed(*result, verbose=verbose), ensure_ascii=False))
        elif form == "json":
            printed = _printed(*result, verbose=verbose)
            click.echo(json.dumps(printed if verbose else printed["events"], ensure_ascii=False, indent=1))
        else:
            show(*result, verbose=verbose)
    if form == "ics" and read:
        click.echo(_calendar(read, system_clock()), nl=False)
    return DOCUMENTS_FAILED if failed and not batch else 0


@click.command()
@click.argument("path", type=click.Path(path_type=Path))
@click.option("--html", is_flag=True, help="Write a page: the text with what was found in it, the events, the steps.")
@inputs.published
@inputs.zone
@inputs.language
@inputs.date_order
def explain(
    path: Path,
    published: date | datetime | None,
    zone: ZoneInfo | None,
    language: str | None,
    date_order: DateOrder | None,
    *,
    html: bool,
) -> None:
    """Print each step from a document's words to its events: what was found, dropped and why."""
    announcement = inputs.announcement(path, system_clock())
    document = inputs.as_its_source_writes(reading.read(announcement), language, date_order)
    found = grammar.explained(document, fallback=inputs.fallback(path, published), zone=zone)
    if html:
        click.echo(_page(found))
        return
    for line in explaining.lines(found):
        click.echo(
            f"{click.style(f'{line.station:8}', fg=COLOURS[line.station], bold=True)} {line.place:10} {line.says}"
        )


def _page(found: Explanation) -> str:
    """The explanation as one page that needs nothing from outside."""
    from jinja2 import Environment, PackageLoader

    pages = Environment(loader=PackageLoader("calfeed.cli"), autoescape=True, trim_blocks=True, lstrip_blocks=True)
    return pages.get_template("explain.html").render(
        title=found.document.title or found.document.name,
        pieces=list(explaining.pieces(found)),
        candidates=[(c, wording.when_words(c.sighting.when), explaining.reasons(c)) for c in found.candidates],
        skipped=found.reading.skipped,
        lines=list(explaining.lines(found)),
    )


def _printed(document: Document, found: Reading, *, verbose: bool) -> dict[str, Any]:
    return output.as_json(found, document, verbose=verbose)


def show(document: Document, found: Reading, *, verbose: bool) -> None:
    """Print the events of a document; with their evidence and what was skipped, if wanted."""
    click.echo(click.style(document.title or document.name, bold=True))
    for sighting in found.sightings:
        facts = [sighting.place, wording.online(sighting.online).lower(), wording.listed(sighting.participants)]
        title = wording.marked_title(sighting.title, sighting.kind, sighting.status, sighting.certainty)
        click.echo(f"  {wording.when_words(sighting.when)}")
        click.echo(f"    {' · '.join([title, *(fact for fact in facts if fact)])}")
        if verbose:
            click.echo(f"    “{' '.join(sighting.quote.split())}”  ({sighting.confidence:.0%} sure)")
    for remark in found.remarks if verbose else ():
        click.echo(f"  {remark.certainty}: {remark.title}  “{' '.join(remark.quote.split())}”")
    for entry in found.skipped if verbose else ():
        click.echo(f"  skipped “{entry.words}”: {entry.reason}")


def _warn(path: Path, found: Reading) -> None:
    for warning in found.warnings:
        complain(f"{path}: {warning}")
    if not found.sightings:
        complain(f"{path}: no event announced; --verbose tells which dates were skipped, and why")


def _calendar(read: Iterable[tuple[Document, Reading]], now: datetime) -> bytes:
    """The events as a calendar; their UIDs are the same each time the same documents are parsed."""
    from calfeed import ics
    from calfeed.merge import Cause, Known, merge
    from calfeed.model.heard import heard_in
    from calfeed.model.recurrence import occurrences

    pieces: list[bytes] = []
    for document, found in read:
        uids = (str(uuid5(NAMESPACE_URL, f"urn:sha256:{document.digest}#{number}")) for number in count())
        known = Known(heard=tuple(heard_in(document, found, received_on=now.date())))
        changes = merge(known, cause=Cause(document=document.digest), now=now, new_uid=uids.__next__).changes
        for change in changes:
            pieces += [
                ics.render_event(each, public_url=None) for each in occurrences(change.after, now.date() + AHEAD)
            ]
    return ics.join_calendar(pieces, "Announced meetings")
