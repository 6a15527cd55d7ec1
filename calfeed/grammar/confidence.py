"""How likely a frame is an announced event under its name: the sum of readable weights, as a probability.

Logistic regression over names of facts that are true of the frame ("named by its clause", "verb future"), with weights
in `confidence.json` that `calfeed bench train` makes from gold files. A frame below `ENOUGH` is left out: it is more
likely wrong than right. (The most F1 is had a little below, at half the F1 itself, by events of which most are wrong:
Lipton et al., "Optimal Thresholding of Classifiers to Maximize F1 Measure", 2014.)
"""

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from calfeed.grammar import labels, title
from calfeed.grammar.fixtures import MATCH
from calfeed.grammar.frame import Context, Frame
from calfeed.grammar.labels import Label
from calfeed.grammar.mention import Day, Series, Vague
from calfeed.grammar.vocabulary import Tense
from calfeed.grammar.weights import probability, weights
from calfeed.model.meeting import Kind, Online, Status
from calfeed.model.text import Span

ENOUGH = 0.5
SURE = 0.6  # of what is called off on its day, and of one of several matches on a day
LAST_WORD = re.compile(r"[^\W\d_]+(?=\W*\Z)")
SHORT = 500  # characters of a document that is a sentence or two: what is true of the whole says nothing there
REACH = 24  # characters in front of a date in which its preposition stands
TENSES = frozenset(tense.value for tense in Tense)
TELLING = (Tense.PAST, Tense.REPORT, Tense.HYPOTHETICAL, Tense.UNDERWAY, Tense.VALID, Tense.OLD)


def least(frame: Frame, ctx: Context) -> float:
    """How likely an event is at least, whatever the facts weigh; 0.0 if nothing says so."""
    if _is_off_today(frame, ctx):
        return SURE
    if MATCH in frame.rules:
        return SURE
    if _is_card(frame, ctx):
        return ENOUGH
    if frame.stretch and frame.kind is Kind.EVENT and frame.name.span.start < frame.scene.span.start:
        return ENOUGH  # when it begins and ends is told below its name
    return ENOUGH if len(ctx.document.text) < SHORT and _is_plain(frame) else 0.0


def _is_off_today(frame: Frame, ctx: Context) -> bool:
    """Whether an event is called off on its day: nobody would write of one that was over."""
    if frame.status is not Status.CANCELLED or frame.kind is not Kind.EVENT or frame.first != ctx.written:
        return False
    said = not frame.name.weak or Tense.CANCELLED.value in frame.rules
    return frame.name.rule == "event noun" and said and frame.old is None and frame.rrule is None


def _is_card(frame: Frame, ctx: Context) -> bool:
    """Whether the day and the hour of an event are told line by line: "Date: 23 January", "Time: 10:00"."""
    if frame.clock is None or frame.clock.span.within(frame.scene.span) or frame.kind is not Kind.EVENT:
        return False
    label = labels.inline(frame.scene, ctx)
    return label is not None and label[0] is Label.WHEN


def _is_plain(frame: Frame) -> bool:
    """Whether a sentence alone says what is on and at which hour, and tells nothing."""
    told = any(cue.tense in TELLING for cue in frame.scene.cues)
    timed = frame.clock is not None and frame.clock.sure and len(frame.scene.dates) == 1
    return frame.name.rule == "event noun" and timed and not told


def of(facts: Iterable[str]) -> float:
    """The probability that the facts speak for."""
    return probability(facts, weights("confidence"))


def facts(frames: Sequence[Frame], ctx: Context) -> list[tuple[str, ...]]:
    """For each frame of a document the facts that count, in the order of the frames."""
    days = Counter(f.first for f in frames)
    titles = Counter(key for frame in frames for key in _called(frame))
    shared = (
        ()
        if len(ctx.document.text) < SHORT
        else (
            f"{_bucket(len(frames), (1, 3, 8))} events in the document",
            f"{_bucket(len(ctx.skipped), (0, 2, 6))} dates skipped",
            f"language {ctx.words.language}",
            "an hour in the document" if any(f.clock is not None for f in frames) else "no hour in the document",
            f"{_share(len(frames), len(ctx.skipped))} of the dates are events",
        )
    )
    seen: Counter[object] = Counter()
    made = []
    for frame in frames:
        seen[frame.first] += 1
        alone = days[frame.first] == 1 or frame.clock is not None
        company = "day of its own" if alone else f"event {min(seen[frame.first], 3)} of a day, without hour"
        again = "title of several events" if max(titles[key] for key in _called(frame)) > 1 else "title of its own"
        made.append((*shared, company, again, *_of_frame(frame, ctx)))
    return made


def _called(frame: Frame) -> tuple[tuple[str, object], ...]:
    """What an event is called, in its sentence and elsewhere: what is off has the name of the next one that is on."""
    called = frame.name.title.casefold()
    return (called, frame.status is Status.CANCELLED), (called, frame.scene.span)


def _of_frame(frame: Frame, ctx: Context) -> Iterable[str]:
    """What is true of a frame by itself."""
    sentence, words = frame.scene.sentence, frame.name.title
    verb = next((r for r in frame.rules if r in TENSES), "none")
    yield f"named by {frame.name.rule}"
    yield f"named by {frame.name.rule}, verb {verb}"
    yield f"verb {verb}"
    yield f"verb {verb}, in {sentence.form.value}"
    yield f"in {sentence.form.value}, in {sentence.kind.value}"
    yield f"date by {_date(frame)}"
    yield f"date by {_date(frame)}, verb {verb}"
    yield f"title of {_bucket(title.length(words), (1, 2, 4, 8, 10))} words"
    if len(ctx.document.text) >= SHORT:
        yield f"title {_bucket(round(100 * frame.odds), (0, 50, 70, 85, 95, 99))} % likely"
        yield "two titles" if frame.beside is not None else "one title"
    yield "event noun in the title" if ctx.words.noun.search(words) else "no event noun in the title"
    yield "weak name" if frame.name.weak else "strong name"
    yield "deadline" if frame.kind is Kind.DEADLINE else "event"
    yield _hour(frame)
    yield "with place" if frame.place is not None else "without place"
    yield "with people" if frame.who else "without people"
    yield "said again" if len(frame.dates) > 1 or frame.more else "said once"
    yield f"{_bucket(len(frame.scene.dates), (0, 1, 2, 4))} dates in the sentence"
    yield f"{_bucket(len(frame.scene.cues), (0, 1, 2, 4))} verbs in the sentence"
    yield f"{_bucket(sentence.block, (0, 2, 8))} blocks before"
    yield f"day {_ahead(frame, ctx)}"
    if before := _before(frame.dates[0], ctx):
        yield f"“{before}” before the date"
    for verb_words in _verbs(frame):
        yield f"“{verb_words}” in front"
    if frame.old is not None:
        yield "moved"
    if frame.status is not Status.CONFIRMED:
        yield frame.status.value
    if frame.online is not Online.NO:
        yield "online"
    for tense in {cue.tense for cue in frame.scene.cues}.intersection(TELLING):
        yield f"verb {tense.value} in the sentence"


def _date(frame: Frame) -> str:
    """How the day is given."""
    mention = next((m for m in frame.scene.dates if m.span == frame.dates[0]), None)
    if isinstance(mention, Series):
        return "series"
    if isinstance(mention, Vague):
        return "span"
    if not isinstance(mention, Day):
        return "another line"
    if mention.day is not None:
        given = {"weekday": mention.weekday, "day": mention.day, "month": mention.month, "year": mention.year}
        words = [name for name, value in given.items() if value is not None]
        return " ".join([*words, "to day"] if mention.until is not None else words)
    if mention.nth is not None and mention.month is not None:
        return "day month"  # "the last Saturday of June"
    return "weekday" if mention.weekday is not None and mention.offset_days is None else "counting"


def _hour(frame: Frame) -> str:
    if frame.clock is None:
        return "without hour"
    return ("with sure hour" if frame.clock.sure else "with hour") + (" and end" if frame.clock.end else "")


def _ahead(frame: Frame, ctx: Context) -> str:
    """How far the day lies from the day of writing."""
    if frame.first is None or ctx.written is None:
        return "unknown"
    return f"{_bucket((frame.first - ctx.written).days, (-1, 0, 7, 60, 200, 500))} days ahead"


def _verbs(frame: Frame) -> list[str]:
    """The verb nearest in front of the date, as it stands there."""
    before = [cue.words for cue in frame.scene.cues if cue.span.end <= frame.dates[0].start]
    return [" ".join(before[-1].casefold().split())] if before else []


def _before(date: Span, ctx: Context) -> str | None:
    """The word in front of a date, which tells "on" from "since"."""
    found = LAST_WORD.search(ctx.document.text, max(0, date.start - REACH), date.start)
    return found[0].casefold() if found else None


def _share(some: int, others: int) -> str:
    """A share in quarters."""
    return ("few", "some", "many", "most")[min(3, 4 * some // max(1, some + others))]


def _bucket(number: int, bounds: Sequence[int]) -> str:
    """A number as "to 3", "to 8" or "over 8"."""
    return next((f"to {bound}" for bound in bounds if number <= bound), f"over {bounds[-1]}")
