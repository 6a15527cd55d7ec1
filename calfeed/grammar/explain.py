"""Why a document was read as it was: every step as data, and the same as plain text."""

from collections.abc import Iterable
from dataclasses import dataclass

from calfeed.grammar.frame import Step
from calfeed.model.meeting import Reading
from calfeed.model.text import Document
from calfeed.model.when import When, first_day
from calfeed.model.wording import when_words


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """A reading and the steps that led to it, in the order in which they were taken."""

    document: Document
    reading: Reading
    steps: tuple[Step, ...]


def _when(when: When) -> str:
    return f"{first_day(when).isoformat()} ({when_words(when)})"


def lines(explanation: Explanation) -> Iterable[str]:
    """The explanation as text: a line a step, "station  where  words: what was made of them"."""
    document = explanation.document
    written = explanation.reading.written
    stamp = f"{written.on} ({written.origin.value})" if written else "unknown: dates without a year stay open"
    yield f"written  {stamp}"
    for warning in explanation.reading.warnings:
        yield f"warning  {warning}"
    for step in explanation.steps:
        line = document.text.count("\n", 0, step.span.start) + 1
        yield f"{step.station:8} line {line:<4} {document.words(step.span)[:60]!r}: {step.says}"
    for sighting in explanation.reading.sightings:
        rules = ", ".join(sighting.rules)
        yield f"event    {sighting.title} | {_when(sighting.when)} | {sighting.confidence:.2f} | {rules}"
