"""Why a document was read as it was: every step as data, as lines, and the text in pieces with what was found there."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from calfeed.grammar import confidence
from calfeed.grammar.called import Option
from calfeed.grammar.frame import Land, Step, Turn
from calfeed.grammar.timing import Hour
from calfeed.grammar.weights import weights
from calfeed.grammar.whereabouts import Choice
from calfeed.model.meeting import Reading, Sighting
from calfeed.model.text import Document, Span
from calfeed.model.when import When, first_day
from calfeed.model.wording import english as wording

MOST_REASONS = 6


@dataclass(frozen=True, slots=True)
class Candidate:
    """A possible event and the facts that its confidence is made of; it is kept if it is likely enough.

    `places` are where it may be, if that was asked; `named` tells that its own words say so. `starts` are
    the clock times at which it may begin, if it tells none.
    """

    sighting: Sighting
    facts: tuple[str, ...]
    offers: Callable[[], list[tuple[Span, tuple[str, ...]]]]  # who may take part, and what is true of each
    places: tuple[Choice, ...] = ()
    named: bool = False
    starts: tuple[Hour, ...] = ()
    titles: tuple[Option, ...] = ()

    @property
    def kept(self) -> bool:
        """Whether it is announced."""
        return self.sighting.confidence >= confidence.ENOUGH


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """A reading and the steps that led to it, in the order in which they were taken."""

    document: Document
    reading: Reading
    steps: tuple[Step, ...]
    candidates: tuple[Candidate, ...]
    lands: tuple[Land, ...] = ()
    turns: tuple[Turn, ...] = ()


@dataclass(frozen=True, slots=True)
class Line:
    """One line of an explanation: its station, where in the text it looks, and what it says."""

    station: str
    place: str
    says: str


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of the text: "event", "skipped", "found" or "" by what its words became, and the steps that say so."""

    text: str
    role: str
    says: str


def lines(explanation: Explanation) -> Iterable[Line]:
    """The explanation in the order of its steps, then the possible events with the facts that weigh most."""
    document, written = explanation.document, explanation.reading.written
    stamp = f"{written.on} ({written.origin.value})" if written else "unknown: dates without a year stay open"
    yield Line("written", "", stamp)
    for warning in explanation.reading.warnings:
        yield Line("warning", "", warning)
    for step in explanation.steps:
        number = document.text.count("\n", 0, step.span.start) + 1
        yield Line(step.station, f"line {number}", f"{document.words(step.span)[:60]!r}: {step.says}")
    for candidate in explanation.candidates:
        sighting = candidate.sighting
        by_rule = next((option.words for option in candidate.titles[:1] if option.words != sighting.title), None)
        called = f"{sighting.title} (rather than {by_rule!r})" if by_rule is not None else sighting.title
        facts = f"{called} | {_when(sighting.when)} | {', '.join(sighting.rules)}"
        yield Line("event" if candidate.kept else "dropped", f"{sighting.confidence:.0%} sure", facts)
        yield Line("weigh", "", ", ".join(f"{fact} {weight:+.1f}" for fact, weight in reasons(candidate)))


def reasons(candidate: Candidate) -> list[tuple[str, float]]:
    """The facts that speak loudest for or against a possible event, with their weights."""
    known = weights("confidence")
    weighed = [(fact, known.get(fact, 0.0)) for fact in candidate.facts]
    return sorted((w for w in weighed if w[1]), key=lambda w: -abs(w[1]))[:MOST_REASONS]


def pieces(explanation: Explanation) -> Iterator[Piece]:
    """The whole text in pieces, cut where a date, a name or a place begins or ends."""
    marks: list[tuple[Span, str, str]] = [
        (piece.span, "event", f"{piece.field.value}: {c.sighting.title}")
        for c in explanation.candidates
        if c.kept
        for piece in c.sighting.evidence
    ]
    marks += [(skipped.span, "skipped", skipped.reason) for skipped in explanation.reading.skipped]
    marks += [(step.span, "found", step.says) for step in explanation.steps if step.station == "find"]
    text = explanation.document.text
    edges = sorted({0, len(text), *(m[0].start for m in marks), *(m[0].end for m in marks)})
    waiting, open_ = sorted(marks, key=lambda m: m[0].start), list[tuple[Span, str, str]]()
    for start, end in pairwise(edges):
        open_ = [m for m in open_ if m[0].end > start]
        while waiting and waiting[0][0].start <= start:
            open_.append(waiting.pop(0))
        role = next((r for r in ("event", "skipped", "found") if any(m[1] == r for m in open_)), "")
        yield Piece(text[start:end], role, "; ".join(dict.fromkeys(m[2] for m in open_)))


def _when(when: When) -> str:
    return f"{first_day(when).isoformat()} ({wording.when_words(when)})"
