"""How firmly a text claims an event: hearsay, an announcement, a confirmation, a move or a cancellation."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from itertools import pairwise

from calfeed.grammar.finder import Finder
from calfeed.grammar.frame import Context, Frame, Scene
from calfeed.grammar.languages import known
from calfeed.grammar.sentences import SEMICOLON
from calfeed.grammar.status import ANOTHER
from calfeed.grammar.tense import Cue
from calfeed.grammar.vocabulary import Tense, anyword_cached
from calfeed.model.meeting import Certainty, Status
from calfeed.model.text import Span

LONGEST_LEAD = 16  # characters of "de acuerdo con"


@dataclass(frozen=True, slots=True)
class Claims:
    """A language's words that say how firmly something is known."""

    doubts: Finder  # who is believed for all of a sentence, "sources say", then verbs for what may be in their clause
    hearsay: int  # how many of those are about all of a sentence
    according: Finder  # in front of whom one believes
    confirmed: Finder
    unconfirmed: Finder  # denials of a confirmation, and confirmations of other things
    goes_ahead: Finder  # what was in doubt will be
    happened: Finder  # verbs of an event that has been
    met: Finder  # verbs of people whose meeting has been
    puts_off: Finder  # verbs for another day that is not told
    general: Finder  # nouns that name no meeting alone
    elsewhen: Finder  # words for other times: last year, every year


@cache
def claims(language: str) -> Claims:
    """The words of a language; English for one that has none."""
    module = import_module(f"calfeed.grammar.{known(language)}.claims")
    return Claims(
        doubts=anyword_cached((*module.HEARSAY, *module.POSSIBLE)),
        hearsay=len(module.HEARSAY),
        according=anyword_cached(module.ACCORDING),
        confirmed=anyword_cached((*module.CONFIRMED, *module.GOES_AHEAD)),
        unconfirmed=anyword_cached(module.UNCONFIRMED),
        goes_ahead=anyword_cached(module.GOES_AHEAD),
        happened=anyword_cached(module.HAPPENED),
        met=anyword_cached(module.MET),
        puts_off=anyword_cached(module.PUTS_OFF),
        general=anyword_cached(module.GENERAL),
        elsewhen=anyword_cached(module.ELSEWHEN),
    )


def certainty(frame: Frame, ctx: Context) -> tuple[Certainty, Span | None]:
    """What the words claim of an event, and the words that do."""
    if frame.status is Status.CANCELLED:
        return Certainty.CALLED_OFF, frame.status_span
    text, words = ctx.document.text, claims(frame.scene.language)
    doubt = _doubt(frame, text, words, ctx)
    if doubt is not None:
        return Certainty.REPORTED, doubt
    if frame.old is not None or Tense.MOVED.value in frame.rules:
        return Certainty.MOVED, None
    if frame.status is Status.TENTATIVE:
        return Certainty.REPORTED, frame.status_span
    for span in (frame.scene.span, *frame.more):
        if (sure := confirmation(text, span, words.confirmed, words)) is not None:
            return Certainty.CONFIRMED, sure
    return Certainty.ANNOUNCED, None


def confirmation(text: str, span: Span, said: Finder, words: Claims) -> Span | None:
    """The words that confirm something in a stretch of text, which are not denied there."""
    found = [Span(*match.span()) for _, match in said.finditer(text, span.start, span.end)]
    denied = (
        [Span(*match.span()) for _, match in words.unconfirmed.finditer(text, span.start, span.end)] if found else []
    )
    return next((sure for sure in found if not any(sure.overlaps(other) for other in denied)), None)


def is_rumoured(cue: Cue, scene: Scene, ctx: Context) -> bool:
    """Whether what could be is told as news: "the leaders could meet", "se réuniraient", and no condition is named."""
    if cue.tense is not Tense.HYPOTHETICAL or sum(c.tense is Tense.HYPOTHETICAL for c in scene.cues) > 1:
        return False
    text, words = ctx.document.text, claims(scene.language)
    if words.elsewhen.search(text, scene.span.start, scene.span.end) is not None:
        return False
    return any(
        number < words.hearsay or Span(*found.span()).overlaps(cue.span)
        for number, found in words.doubts.finditer(text, scene.span.start, scene.span.end)
    )


def is_hearsay(text: str, span: Span, language: str) -> bool:
    """Whether a stretch of text, or the word in front of it, opens with whom one believes: "according to a source"."""
    lead = text[max(0, span.start - LONGEST_LEAD) : span.start].rstrip()
    words = claims(language).according
    if any(found.end() == len(lead) for _, found in words.finditer(lead)):
        return True
    return words.match(text, span.start, span.end) is not None


def _doubt(frame: Frame, text: str, words: Claims, ctx: Context) -> Span | None:
    """The words that make it hearsay, or only possible."""
    here = frame.scene.span
    for number, found in words.doubts.finditer(text, here.start, here.end):
        if number < words.hearsay or Span(*found.span()).within(_part(frame, ctx)):
            return Span(*found.span())
    return None


def _part(frame: Frame, ctx: Context) -> Span:
    """The clauses of a sentence that are about this event."""
    here = frame.scene.span
    own = [span for span in (frame.name.span, *frame.dates) if span.within(here)]
    several = sum(other.scene is frame.scene for other in ctx.frames) > 1
    cut = ANOTHER if several else SEMICOLON
    breaks = [Span(*found.span()) for found in cut.finditer(ctx.document.text, here.start, here.end)]
    bounds = _bounds(here, breaks)
    return next((part for part in bounds if any(span.within(part) for span in own[-1:])), here)


def _bounds(whole: Span, breaks: Sequence[Span]) -> list[Span]:
    """The parts of a stretch of text between its breaks."""
    edges = [Span(whole.start, whole.start), *breaks, Span(whole.end, whole.end)]
    return [Span(one.end, other.start) for one, other in pairwise(edges)]
