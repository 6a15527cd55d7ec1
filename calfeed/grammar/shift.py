"""By how much an event is moved, where the text names no new day: "put back by three days", "48 hours earlier"."""

from collections.abc import Mapping
from datetime import timedelta

from calfeed.grammar.find import plain
from calfeed.grammar.frame import Context, Frame, Scene
from calfeed.grammar.languages import lexicon_of
from calfeed.grammar.mention import Anchor, Clock, Day, Edge, Length, Mention, Unit
from calfeed.grammar.moving import moves
from calfeed.grammar.quick import replace
from calfeed.grammar.resolve import lasting, moved
from calfeed.grammar.rule import Hit, compiled
from calfeed.grammar.vocabulary import Tense, anyword_cached
from calfeed.model.text import Span

MINUTES = {Unit.MINUTE: 1, Unit.HOUR: 60}
LENGTHS = {**MINUTES, Unit.DAY: 24 * 60, Unit.WEEK: 7 * 24 * 60}  # minutes
NEAR, FAR = 40, 90  # characters between the verb and the length, and one with a preposition of its own
FROM = 10  # characters of "from", or "to"


# An hour that is reckoned from another one: "an hour later", "two hours beforehand".
RECKONED = (
    r"(?<!\w)(?:{half_length}|(?P<amount>\d{1,3}|{numbers})[\s-]{unit})\s{later}"
    r"{not_after}(?!\s{than}\b)"
    r"|(?<!\w)(?:{half_length2}|(?P<amount2>\d{1,3}|{numbers})[\s-]{unit2})\s{later2}(?=\s?[.,;:!?)]|\s?\Z)"
)
# "Half an hour before the meeting": from the hour of the event that is named there.
RECKONED_FROM = (
    r"(?<!\w)(?:{half_length}|(?:(?P<amount>\d{1,3}|{numbers})[\s-]|{at_one}){unit})\s{hour_beside}{beside_it}"
    r"(?P<event>[^\W\d_][\w-]{2,30})"
)
ITS_BEGINNING = r"(?:{its_beginning})"
LONGEST_UNTIL = 12
LEAST_STEM = 4  # letters by which the event is known again

# "half an hour earlier" in front of "than advertised".
APART = r"(?<!\w)(?:{half_length}|(?P<amount>\d{1,3}|{numbers})[\s-]{unit})(?:\s{later})?\Z"
LONGEST_APART = 48  # characters
# "a week later", "zwei Tage früher".
BY_ONE = r"\s{by_one}\s{unit}(?!\w)"
LATER_BY = r"(?<!\w)(?:{half_length}|(?P<amount>\d{1,3}|{numbers})[\s-]{unit})\s{later}"


def than_planned(scene: Scene, ctx: Context) -> timedelta | None:
    """How much later than planned a sentence says that something is, negative for earlier."""
    text = ctx.document.text
    told = moves(scene.language).than_planned.search(text, scene.span.start, scene.span.end)
    if told is None:
        return None
    lexicon = lexicon_of(scene.language)
    start = max(scene.span.start, told.start() - LONGEST_APART)
    found = compiled(APART, lexicon).search(plain(text), start, told.start())
    if found is None:
        return None
    hit = Hit(found, lexicon, "later than planned")
    if (by := _counted(hit, LENGTHS)) is None:
        return None
    return -by if anyword_cached(ctx.words.earlier).search(found[0]) else by


def than_usual(scene: Scene, day: Span, ctx: Context) -> timedelta | None:
    """How much later than on its usual day something is, negative for earlier: "a week later, on the 18th"."""
    text, lexicon = ctx.document.text, lexicon_of(scene.language)
    if moves(scene.language).unusual.search(text, scene.span.start, scene.span.end) is None:
        return None
    start = max(scene.span.start, day.start - LONGEST_APART)
    found = compiled(LATER_BY, lexicon).search(plain(text), start, day.end)
    if found is None:
        length = next((m for m in scene.mentions if isinstance(m, Length) and start <= m.span.start < day.end), None)
        by = _span(length, scene, ctx) if length is not None else None
        early = length is not None and anyword_cached(ctx.words.earlier).search(ctx.text(length.span))
        return -by if early and by is not None else by
    hit = Hit(found, lexicon, "later than usual")
    sign, anchor = hit.means("later")
    by = _counted(hit, LENGTHS)
    return sign * by if anchor is Anchor.TEXT and by is not None else None


def _apart_days(scene: Scene) -> list[Mention]:
    """The dates of a sentence without "the same day"."""
    return [m for m in scene.dates if not (isinstance(m, Day) and m.anchor is Anchor.TEXT and m.offset_days == 0)]


def between_hours(scene: Scene, ctx: Context) -> tuple[Clock, Clock] | None:
    """The old and the new hour that a verb of moving tells: "est avancée de 19 h à 18 h 30"."""
    cue = next((c for c in scene.cues if c.tense is Tense.MOVED), None)
    if cue is None or len(_apart_days(scene)) != 1 or not scene.clocks:
        return None
    behind = [c for c in scene.clocks if -2 <= c.span.start - cue.span.end < NEAR]
    ahead = [c for c in scene.clocks if c.span.end <= cue.span.start]
    if len(behind) == 1 == len(ahead) and behind[0].span.start - cue.span.end < FROM and behind[0].end is None:
        return replace(ahead[0], end=None), behind[0]
    if ctx.words.verb_last and not behind:
        behind = [c for c in scene.clocks if c.span.end <= cue.span.start]
    if len(behind) == 1 and (end := behind[0].end) is not None and behind[0].span.start - cue.span.end < FROM:
        return replace(behind[0], end=None), replace(behind[0], hour=end[0], minute=end[1], end=None)
    if len(behind) == 2 and moves(scene.language).to_hour.search(
        ctx.document.text, behind[0].span.end, behind[1].span.start
    ):
        near = behind[1].span.start - behind[0].span.end < FROM
        return (behind[0], behind[1]) if near else None
    return None


def reckoned(frame: Frame, scene: Scene, ctx: Context) -> Clock | None:
    """The hour that a sentence reckons from that of an event: "will meet the press an hour later"."""
    clock, lexicon = frame.clock, lexicon_of(scene.language)
    if clock is None or frame.window is not None:
        return None
    text = plain(ctx.document.text)
    found = compiled(RECKONED, lexicon).search(text, scene.span.start, scene.span.end)
    hit = Hit(found, lexicon, "an hour later") if found is not None else None
    by = _apart(hit, "") or _apart(hit, "2") if hit is not None else None
    if by is None:
        found = compiled(RECKONED_FROM, lexicon).search(text, scene.span.start, scene.span.end)
        hit = Hit(found, lexicon, "an hour before") if found is not None else None
        by = _from_event(hit, frame, ctx) if hit is not None else None
    if by is None or hit is None:
        return None
    minutes = timedelta(hours=clock.hour, minutes=clock.minute) + by
    if not timedelta(0) <= minutes < timedelta(days=1):
        return None
    return replace(later_clock(clock, by), span=hit.span(), edge=Edge.AT, alternatives=())


def _from_event(hit: Hit, frame: Frame, ctx: Context) -> timedelta | None:
    """How much later than an event the words say, negative for earlier; None if they count from another."""
    event = hit.match["event"].casefold()
    named = event[: max(LEAST_STEM, len(event) - 2)] in frame.name.title.casefold()
    lead = anyword_cached(ctx.words.until).ends(hit.before(LONGEST_UNTIL).rstrip())  # "until an hour after the match"
    by = _counted(hit, MINUTES)
    if by is None or lead or not (named or compiled(ITS_BEGINNING, hit.lexicon).fullmatch(event)):
        return None
    return by if hit.means("hour_beside") > 0 else -by


def _apart(hit: Hit, number: str) -> timedelta | None:
    """How much later the words say, negative for earlier; None unless they count hours or minutes."""
    if hit.words(f"later{number}") is None:
        return None
    sign, anchor = hit.means(f"later{number}")
    by = _counted(hit, MINUTES, number) if anchor is Anchor.TEXT else None
    return None if by is None else sign * by


def _counted(hit: Hit, units: Mapping[Unit, int], number: str = "") -> timedelta | None:
    """The length that the words count; None in other units than those with their minutes in `units`."""
    half, unit = hit.means(f"half_length{number}"), hit.means(f"unit{number}")
    if half is None and unit not in units:
        return None
    return timedelta(minutes=half if half is not None else units[unit] * (hit.number(f"amount{number}") or 1))


def shift(scene: Scene, ctx: Context) -> timedelta | None:
    """The length that stands behind a verb of moving, negative for an event brought forward."""
    for cue in scene.cues:
        if cue.tense is not Tense.MOVED:
            continue
        text, by_length, gone_on = ctx.document.text, moves(scene.language).by, moves(scene.language).gone_on
        lengths = [m for m in scene.mentions if isinstance(m, Length)]
        lengths = [m for m in lengths if gone_on.search(text, scene.span.start, m.span.start) is None]
        length = next((m for m in lengths if -2 <= m.span.start - cue.span.end < NEAR), None)
        if (
            length is None and not ctx.words.verb_last
        ):  # "has put back Monday's hearing into the fire at the mill by two days"
            far = [m for m in lengths if 0 <= m.span.start - cue.span.end < FAR]
            length = next((m for m in far if by_length.search(text, cue.span.end, m.span.start)), None)
        if length is None and ctx.words.verb_last:  # "wird um eine Woche verschoben"
            ahead = [m for m in lengths if 0 <= cue.span.start - m.span.end < NEAR]
            length = next((m for m in ahead if by_length.search(text, scene.span.start, m.span.start)), None)
        length = length or _by_one(cue.span, scene, ctx)
        by = _span(length, scene, ctx) if length is not None else None
        if length is not None and by is not None:
            begin = min(cue.span.start, length.span.start)
            words = ctx.document.text[begin : min(max(length.span.end + 12, cue.span.end), scene.span.end)]
            return -by if anyword_cached(ctx.words.earlier).search(words) else by
    return None


def _by_one(verb: Span, scene: Scene, ctx: Context) -> Length | None:
    """One day, week or month behind a verb of moving, where a language does not count it: "відклали на тиждень"."""
    lexicon = lexicon_of(scene.language)
    if "by_one" not in lexicon.pieces:
        return None
    found = compiled(BY_ONE, lexicon).match(plain(ctx.document.text), verb.end, scene.span.end)
    hit = Hit(found, lexicon, "by one") if found is not None else None
    return Length(span=hit.span(), amount=1, unit=hit.means("unit")) if hit is not None else None


def _span(length: Length, scene: Scene, ctx: Context) -> timedelta | None:
    if length.unit in MINUTES:
        return timedelta(minutes=MINUTES[length.unit] * length.amount)
    first = next((f.first for f in reversed(ctx.frames) if f.first is not None), ctx.anchor)
    end = lasting(first, length) if first is not None else None
    return end - first + timedelta(days=1) if first is not None and end is not None else None


def shifted(frame: Frame, by: timedelta) -> Frame:
    """The frame that much later; an hour moves its clock time, whole days its day."""
    if frame.first is None or frame.last is None:
        return frame
    days = timedelta(days=by.days) if by.seconds == 0 else timedelta(0)
    if days:
        first, last = moved(frame.first, days), moved(frame.last, days)
        return replace(frame, first=first, last=last, old=frame.first, old_clock=frame.clock) if first else frame
    if frame.clock is None:
        return frame
    return replace(frame, clock=later_clock(frame.clock, by), old=frame.first, old_clock=frame.clock)


def later_clock(clock: Clock, by: timedelta) -> Clock:
    """The clock time that much later, without an end."""
    minutes = (clock.hour * 60 + clock.minute + int(by.total_seconds()) // 60) % (24 * 60)
    return replace(clock, hour=minutes // 60, minute=minutes % 60, end=None)
