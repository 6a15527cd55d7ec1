"""Matches listed below the line that tells their day: "These are played on Saturday:", "Rovers v Almond Town"."""

import re
from collections import Counter
from collections.abc import Callable, Container, Iterator, Sequence
from itertools import takewhile

from calfeed.grammar.frame import Context, Frame, Name, Scene, numbers_of
from calfeed.grammar.linename import FIXTURE, SIDE
from calfeed.grammar.pieces import across
from calfeed.grammar.quick import replace
from calfeed.grammar.title import EDGES, heading
from calfeed.grammar.verdicts import UNNAMED
from calfeed.grammar.vocabulary import vocabulary
from calfeed.model.meeting import Kind

MATCH = "match in a list"
_SIDE = rf"[«„“\"]?{SIDE}[»”“\"]?"
DASHED = across(rf"{_SIDE}\s[–—-]\s{_SIDE}", re.NOFLAG)  # "Rovers – Almond Town"
QUOTES = re.compile(r"[«»„“”\"]")
LEAST, MOST = 2, 60  # matches of a list


def with_fixtures(frames: Sequence[Frame], scenes: Sequence[Scene], ctx: Context) -> list[Frame]:
    """The frames, with each match in place of the line above them that tells their day."""
    number_of, made = numbers_of(scenes), list[Frame]()
    taken = Counter(number_of(f.scene.span.start) for f in frames)
    for frame in (*frames, *_unnamed(taken, scenes, number_of, ctx)):
        lead = number_of(frame.scene.span.start)
        shape = _shape(frame, ctx) if taken[lead] <= 1 else None
        matches = _matches(lead, taken, shape, scenes, ctx) if shape is not None else []
        rules = (*frame.rules, MATCH)
        alone = [frame] if taken[lead] else []
        made += [replace(frame, name=_name(one, ctx), who=(), scene=one, rules=rules) for one in matches] or alone
    return made


def _unnamed(
    taken: Container[int], scenes: Sequence[Scene], number_of: Callable[[int], int], ctx: Context
) -> Iterator[Frame]:
    """The days of lines that name no event, as if they did: "Partidos de este miércoles:"."""
    for entry in ctx.skipped:
        one = scenes[number_of(entry.span.start)]
        named = entry.reason != UNNAMED or entry.on is None or (ctx.written is not None and entry.on < ctx.written)
        if not named and len(one.days) == 1 and number_of(entry.span.start) not in taken:
            yield Frame(scene=one, name=_name(one, ctx), dates=(entry.span,), first=entry.on, last=entry.on)


def _shape(frame: Frame, ctx: Context) -> tuple[re.Pattern[str], ...] | None:
    """How lines below a frame tell matches, if it is one day of several; a dash may also part a work and its author."""
    if frame.kind is not Kind.EVENT or frame.first is None or frame.first != frame.last or frame.rrule is not None:
        return None
    play = vocabulary(frame.scene.language).turns.matches
    told = play.search(ctx.document.text, frame.scene.span.start, frame.scene.span.end)
    return None if told is None else (FIXTURE, DASHED) if told["all"] else (FIXTURE,)


def _matches(
    lead: int, taken: Container[int], shape: Sequence[re.Pattern[str]], scenes: Sequence[Scene], ctx: Context
) -> list[Scene]:
    """The lines right below, or below one more sentence, that each name two sides and nothing else."""

    def is_match(number: int) -> bool:
        words = ctx.text(scenes[number].span).strip(EDGES)
        return any(each.fullmatch(words) is not None for each in shape)

    below = range(lead + 1, min(lead + MOST, len(scenes)))
    free = list(takewhile(lambda n: n not in taken and not scenes[n].mentions, below))
    free = free if free and is_match(free[0]) else free[1:]
    found = [scenes[n] for n in takewhile(is_match, free)]
    return found if len(found) >= LEAST else []


def _name(one: Scene, ctx: Context) -> Name:
    text = heading(QUOTES.sub("", ctx.text(one.span)), ctx.words)
    return Name(title=text, span=one.span, noun=text.rpartition(" ")[2].lower(), rule="line")
