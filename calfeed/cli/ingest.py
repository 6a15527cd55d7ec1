"""`calfeed ingest`: announcements into the database, the feed and the reminders."""

import sys
from collections import Counter
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

import click

from calfeed import settings, wiring
from calfeed.cli import DOCUMENTS_FAILED, complain, inputs
from calfeed.errors import CalfeedError
from calfeed.model.text import Announcement, Stamp
from calfeed.usecases.batch import reading_ahead
from calfeed.usecases.deps import Deps
from calfeed.usecases.ingest import IngestReport
from calfeed.usecases.ingest import ingest as ingest_one

PARALLEL = 40  # documents, from which on it pays to start other processes


@click.command()
@inputs.paths
@inputs.published
@inputs.config
def ingest(paths: tuple[Path, ...], published: date | datetime | None, config: Path | None) -> int:
    """Read announcements and publish the meetings they announce.

    PATH is a file, a folder of files, or "-" for standard input. A document that was read before changes nothing.
    """
    if not paths:
        raise click.UsageError("give one or more PATHs")
    deps = wiring.build(settings.load(config))
    return DOCUMENTS_FAILED if ingest_files(deps, inputs.files(paths), published=published) else 0


def ingest_files(deps: Deps, files: list[Path], *, published: date | datetime | None) -> int:
    """Ingest each file and say in a line what it did; how many failed.

    Where a progress bar is shown, what went wrong is said below it, and all that was done in one line.
    """

    def load(path: Path) -> tuple[Announcement, Stamp | None]:
        return inputs.announcement(path, deps.clock()), inputs.fallback(path, published)

    def work(path: Path) -> IngestReport:
        announcement, fallback = load(path)
        return ingest_one(deps, announcement, fallback=fallback)

    if len(files) < PARALLEL:
        return _ingested(files, work)
    with reading_ahead(deps, files, load) as ahead:
        return _ingested(files, ahead)


def _ingested(files: list[Path], work: Callable[[Path], IngestReport]) -> int:
    bar, later = inputs.has_bar(files), list[str]()
    warn = later.append if bar else complain
    reports: list[IngestReport] = []
    for path, result in inputs.each(files, work):
        if isinstance(result, CalfeedError):
            warn(str(result))
            continue
        reports.append(result)
        for warning in result.warnings:
            warn(f"{path}: {warning}")
        if not (bar and sys.stdout.isatty()):
            click.echo(f"{path}: {_summary(result)}")
    for line in later:
        complain(line)
    failed = len(files) - len(reports)
    if bar:
        click.echo(f"{len(files)} documents: {_totals(reports, failed)}", err=True)
    return failed


def _summary(report: IngestReport) -> str:
    if report.known:
        return "read before, nothing changed"
    skipped = f"{len(report.skipped)} dates skipped" if report.skipped else ""
    return "; ".join(part for part in (_counts([report]) or "no event announced", skipped) if part)


def _totals(reports: list[IngestReport], failed: int) -> str:
    known = sum(report.known for report in reports)
    parts = [
        _counts(reports) or "nothing changed",
        f"{known} read before" if known else "",
        f"{failed} could not be read" if failed else "",
    ]
    return "; ".join(filter(None, parts))


def _counts(reports: list[IngestReport]) -> str:
    kinds = Counter(change.kind.value for report in reports for change in report.changes)
    return ", ".join(f"{count} {kind}" for kind, count in kinds.items())
