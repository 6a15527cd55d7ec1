"""The days that a bulletin is for, told in its head: "Parish news for the week of 25 April to 2 May" is no event."""

from collections.abc import Sequence
from datetime import date, timedelta

from calfeed.grammar.frame import Context, Frame
from calfeed.grammar.vocabulary import anyword_cached, vocabulary
from calfeed.model.meeting import Kind

OF_ISSUE = "the days of what is listed below"
HEAD, LONGEST = 5, 120  # blocks, characters of a line
MOST_DAYS = timedelta(days=45)
LEAST_LISTED = 2


def without(frames: Sequence[Frame], ctx: Context) -> list[Frame]:
    """The frames without those of a line at the head that calls the text a bulletin, and whose days those below are."""
    found = []
    for frame in frames:
        if _heads(frame, ctx) and _lists(frame, frames):
            ctx.skip(frame.dates[0], OF_ISSUE, frame.first)
        else:
            found.append(frame)
    return found


def _heads(frame: Frame, ctx: Context) -> bool:
    """Whether a short line at the head of a text says that it is a bulletin, or a programme of nothing with a name."""
    scene, words = frame.scene, vocabulary(frame.scene.language)
    if frame.kind is not Kind.EVENT or frame.clock is not None or scene.sentence.block >= HEAD:
        return False
    line = ctx.document.text[scene.span.start : scene.span.end]
    if len(line) > LONGEST or scene.cues:
        return False
    bulletin = anyword_cached(words.bulletins)
    if bulletin.search(line[: scene.days[0].span.start - scene.span.start] if scene.days else line) is not None:
        return True
    programme = anyword_cached(words.labels_programme).search(line)
    return programme is not None and all(p.weak or p.plural for p in scene.phrases)


def _lists(frame: Frame, frames: Sequence[Frame]) -> bool:
    """Whether most other events of a text are on the days of a line at its head."""
    others = [f.first for f in frames if f is not frame and f.kind is Kind.EVENT and f.first and f.series is None]
    first, last = _days(frame)
    inside = [day for day in others if first <= day <= last]
    return len(set(inside)) >= LEAST_LISTED and 2 * len(inside) >= len(others)


def _days(frame: Frame) -> tuple[date, date]:
    """The days that a line tells; where only the last was read, those of the week before it."""
    last = frame.last or frame.first or date.min
    first = frame.first or last
    if first == last and last > date.min + timedelta(days=8):
        first = last - timedelta(days=8)
    return (first, last) if last - first <= MOST_DAYS else (last, first)
