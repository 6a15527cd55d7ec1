"""`calfeed history`: every change of an event, from which words in which document or which person."""

import json
from collections.abc import Mapping
from pathlib import Path

import click

from calfeed import settings, wiring
from calfeed.cli import inputs
from calfeed.cli.show import as_json
from calfeed.model.difference import Difference, differences
from calfeed.model.meeting import Change
from calfeed.model.plain import change_plain
from calfeed.model.wording import english as wording
from calfeed.reading.clean import clean
from calfeed.usecases import review


@click.command()
@click.argument("uid")
@as_json
@inputs.config
def history(uid: str, as_json: bool, config: Path | None) -> None:
    """Show every change of the event with this UID: what it was, what it is, who said so and when we heard it."""
    view = review.meeting(wiring.build(settings.load(config)), uid)
    if as_json:
        click.echo(json.dumps([change_plain(step) for step in view.history], ensure_ascii=False, indent=1))
        return
    # A file may be called by what a terminal would obey.
    names = {one.document: " ".join(clean(one.source_name).split()) for one in view.heard}
    for step in view.history:
        kind = click.style(step.kind, bold=True)
        click.echo(f"{step.number:3}  {step.at:%Y-%m-%d %H:%M} UTC  {kind}, {_who(step, names)}")
        if step.words:
            click.echo(f"     “{' '.join(step.words.split())}”")
        for one in differences(step):
            click.echo(f"       {_line(one, is_new=step.before is None)}")


def _who(step: Change, names: Mapping[str, str]) -> str:
    if step.person:
        return f"{step.person} took a decision back" if step.undone else f"by {step.person}"
    document = step.document or ""
    return f"by “{names[document]}” ({document[:12]})" if document in names else f"by {document[:12]}"


def _line(one: Difference, *, is_new: bool) -> str:
    before, after = (wording.value_words(value) or "–" for value in (one.before, one.after))
    change = after if is_new else f"{before} → {after}"
    said = dict.fromkeys(" ".join(piece.words.split()) for piece in one.evidence)
    return f"{one.field}: {change}" + (f"  ({'; '.join(f'“{words}”' for words in said)})" if said else "")
