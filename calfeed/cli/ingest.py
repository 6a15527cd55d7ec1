"""`calfeed ingest`: announcements into the database, the feed and the reminders."""

from datetime import date, datetime
from pathlib import Path

import click

from calfeed import settings, wiring
from calfeed.cli import DOCUMENTS_FAILED, complain, inputs
from calfeed.errors import CalfeedError
from calfeed.usecases.deps import Deps
from calfeed.usecases.ingest import IngestReport
from calfeed.usecases.ingest import ingest as ingest_one


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
    """Ingest each file and say in a line what it did; how many failed."""
    failed = 0

    def work(path: Path) -> IngestReport:
        return ingest_one(deps, inputs.announcement(path, deps.clock()), fallback=inputs.fallback(path, published))

    for path, result in inputs.each(files, work):
        if isinstance(result, CalfeedError):
            failed += 1
            complain(result)
        else:
            for warning in result.warnings:
                complain(f"{path}: {warning}")
            click.echo(f"{path}: {_summary(result)}")
    return failed


def _summary(report: IngestReport) -> str:
    if report.known:
        return "read before, nothing changed"
    kinds = [change.kind.value for change in report.changes]
    counts = ", ".join(f"{kinds.count(kind)} {kind}" for kind in dict.fromkeys(kinds))
    skipped = f"{len(report.skipped)} dates skipped" if report.skipped else ""
    return "; ".join(part for part in (counts or "no event announced", skipped) if part)
