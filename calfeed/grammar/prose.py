"""Events in running text: each date with its verb and its name, then the sentences that say more of the same event."""

import re
from collections.abc import Sequence
from datetime import date, timedelta
from functools import cache
from itertools import pairwise

from calfeed.grammar import choose, clause, naming, participants, place, status, title
from calfeed.grammar.certainty import is_rumoured
from calfeed.grammar.de import clause as bracket
from calfeed.grammar.en import opening
from calfeed.grammar.frame import RECENT, SAME_DAY, Context, Frame, Name, Scene
from calfeed.grammar.mention import Anchor, Clock, Day, Edge, Length, Series, Vague
from calfeed.grammar.mention import Unit as Measure
from calfeed.grammar.moving import moves
from calfeed.grammar.nouns import AND, WORD, Phrase, right_end
from calfeed.grammar.pieces import across, words_of
from calfeed.grammar.quick import replace
from calfeed.grammar.resolve import BYDAY, day_range, lasting, moved, recurring
from calfeed.grammar.sentences import Form
from calfeed.grammar.shift import MINUTES, between_hours, later_clock, reckoned, shift, shifted
from calfeed.grammar.tense import Cue, governing
from calfeed.grammar.turning import turns
from calfeed.grammar.vocabulary import Tense, Vocabulary, anyword_cached, either_case
from calfeed.model.meeting import Kind, Online, Status
from calfeed.model.text import Span
from calfeed.model.when import Window

AND_TO = across(r",\s{to_new}\s", re.NOFLAG)
# "on Friday, and again on the following Monday"
AGAIN = across(r",?\s{and_}\s(?:{then}\s)?{again}(?:\s{on_day})?\s?")
LISTED = across(r"\s?(?:[,/+]|,?\s{and_})\s(?:(?:{again}|{then})\s)?(?:{at_hour}\s)?")
PAUSE, STOP = re.compile(r"[;.(|]|, "), re.compile(r"[;.,)|]")  # in front of an hour and behind it
FIRST_WORD = re.compile(r"\W*([\w'’]+)")
SEMICOLON = re.compile(r";\s+")
JOINED = across(r"[,;]\s(?:{and_}|{but}|{and_other})\s|;\s")
NOT = across(r"\b{not_}\s(?:{as_}\s[^,;.\d]{1,40}\s)?(?:[^\W\d_]{1,6}\s){0,2}\Z")
AS_SAID = across(
    r"\A(?:,\s[^,\n]{1,60}(?=,\s)|\s{as_}\s[^,\n\d]{1,60}?(?=,?\s{rather}\s))", re.NOFLAG
)  # "not on 13 May, as was promised, but on the 20th"
AWAY = across(r"(?:\b|(?<=\s)){from_}\s(?:{the}\s)?\Z")  # in front of an old day
BEING = across(r"{is_}")
MOST_KEPT = 6  # words of what a day is kept for
DIRECTLY = re.compile(
    r"\s(?:now\s|instead\s)?(?:(?:place|made|done|held)\s)?(?:on\s(?:the\s)?)?(?:\w+day,?\s)?", re.IGNORECASE
)
LATER = across(r"{later}\Z")
IT = re.compile(
    r"(?:(?:has|have|had)\s+)?\w+\s+(?:it|them)\s", re.IGNORECASE
)  # the object of a verb: "has set it down for Thursday"
WHEN = re.compile(r",?\s+when\s+")
BREAK = re.compile(r"[,;:–—(]")
ALSO = across(r"\s(?:{and_}|{or_})\s")
PAUSE_OR_AND = across(r"[,;:.–—]\s|\s{and_}\s", re.NOFLAG)
CLAUSE_JOINT = across(r"[,;]\s(?:(?:{and_}|{and_other}|{after_that})\s)?|\s{and_}\s", re.NOFLAG)
NOON, MOST_HOURS = 12, 12
CLAUSE_AT = across(
    r"[^,;.]{0,40},\s(?:{and_}|{and_other})\s(?=(?:[^\W\d_]{1,4}\s){1,2}\Z)", re.NOFLAG
)  # ", and at" an hour
AND_THEN = across(r",?\s(?:{and_}|{and_other})\s", re.NOFLAG)
OPENING_CLOCK = 16  # characters in front of the hour that opens a sentence: "Um 10 Uhr beginnt eine Kundgebung"
LONGEST_GATHERING = 60
LONGEST_FROM = 4  # letters of a word that only leads to an hour
LONGEST_DOUBT = 48  # characters of a sentence that only says that something is uncertain
LONGEST_SEQUEL = 280  # characters behind a day that was set, in which a text would say that it is so no more
LONGEST_BID = 100  # characters between a verb that asks and the hour
# Between an hour and the day that it is of.
SIDE = across(r"[\s,(–-]{0,3}(?:(?:{on_day}|{at_hour}|{to_day})\s){0,2}")
MIDNIGHT = 24
BEHIND_HOUR = 24  # characters between an hour and the event that it opens
HALT = re.compile(r"[,;:.()]")
MOST_LEADING = 2  # small words between a colon and a date
AT_HAND = 120  # days ahead within which a verb of the past may plan
HAVING = re.compile(r"(?:has|have|had)\b", re.IGNORECASE)
SHOUTED = re.compile(r"[A-Z]{3,}\b")  # "NOTE: ..." below the last day
FRAGMENT = re.compile(r"(?:[A-Z][\w'’-]+\s)(?:[\w'’&-]+\s){1,5}at\s")  # "Press point at 11.45"
PART = re.compile(r"[;,(]|\bfollowed\b|\band\b|\bwith\b")
FOLLOWED = re.compile(r"\bfollowed\s+(?:\w+\s+)?(?:at|from)\s*(?:about\s*)?\Z", re.IGNORECASE)
LEAST_DIARY = 2  # days of a diary
NEAR_DAY = 3  # blocks below a line that is only a date
LEAST_PAUSED = 12
LEAST_OF_CLAUSE, MOST_BEFORE_COLON = 3, 5  # words of a clause that say something, and of a label
LONGEST_WORD = 16  # of those that close something, behind their auxiliary
QUOTED = re.compile(r"\s*[\"“][^\"”\n]{1,400}[\"”]")  # a sentence that opens with what somebody says
CONTACT = re.compile(r"\w@\w|\d[\d ()-]{5,20}\d")  # where somebody can be asked
# "opens on 20 July and, if all goes well, will conclude"
SAME_SUBJECT = across(
    r"\b{and_}(?:,[^,]{1,40},)?\s*\Z|,\s{which}\s*\Z", re.NOFLAG
)  # "la feria, que durará hasta el domingo"
LONGEST_EVENT = timedelta(days=90)
LONGEST_SHOW = timedelta(days=366)  # that a verb of lasting tells
NEAR_HOUR = 12
NEAR_DAYS = timedelta(days=4)
PORTAL = re.compile(
    r"\b(?:portal|window|registrations?|applications?|submissions?|call|entries|nominations|bookings?|system|site|form|survey|"
    r"consultation|poll|ballot)\b",
    re.IGNORECASE,
)
TO_COME = frozenset((Tense.FUTURE, Tense.PLANNED, Tense.PRESENT))
GIVES_UP = frozenset((Tense.CANCELLED, Tense.MOVED, Tense.OLD))
TOLD = frozenset((Tense.PAST, Tense.REPORT, Tense.UNDERWAY))
BOTH = re.compile(r"both\s", re.IGNORECASE)
THEM = frozenset(("it", "them", "both"))
NAMED_BEFORE = frozenset(("it", "they", "he", "she"))
CONDITIONED = re.compile(r"(?:if|should|unless|failing|in\s+case)\b", re.IGNORECASE)
ADVERB = re.compile(r"\s(?:now|then|also|still|again|just|really|actually|probably)\Z", re.IGNORECASE)
# The end of a clause inside another, and the verb that goes with it: "..., has had to be".
ASIDE_ENDS = re.compile(
    r"(?:\s(?:at|in|on)\s[^,.;:]{2,40})?,?\s(?:(?:has|have|had|will|is|are|now|sadly|also|therefore|however|to|been|got)\s){0,4}",
    re.I,
)
LONGEST_ASIDE = 90
ANOTHER_DAY = re.compile(
    r"(?:an?\s|the\s|some\s)?(?:(?:as\syet\s)?(?:later|new|other|different|future|fresh|earlier|further|another|unspecified|following|next|"
    r"previous|week|weekend|month|year|day|date|time|early|late|mid|end|start|beginning|spring|summer|autumn|fall|winter|"
    r"morning|afternoon|evening|following|same)\b|\d)",
    re.IGNORECASE,
)
NEW_ONE = re.compile(r"(?:\A|\W)(?:an?|another)\s", re.IGNORECASE)
NEAR_END = 200  # characters behind an event within which its end is told
LONGEST_LINK = 12  # characters from a verb to its date: "meets on Tuesday"
SAME_KIND = (
    "ones?",
    "another",
    "others?",
    "weiteres?",
    "weiterer?",
    "anderer?",
    "autres?",
    "otr[ao]s?",
    "second[ea]?",
    "zweite[rs]?",
)
GAPPED = across(
    r",?\s(?:{and_}\s)?(?P<who>(?:[^\W\d_][\w'’-]*\s){0,6}?[^\W\d_][\w'’-]+)(?:\s{on_day})?(?:\s{the})?\s"
)  # between the day of one and that of another: ", and the council on"
NEXT = "day of the sentence before"
NEAR_THERE = 24  # characters from "there will be" to what it is
_PLANNED = "planned|printed|advertised|billed|scheduled|announced|published|stated|listed|intended|thought|expected"
SOONER = re.compile(
    r"\s(?:earlier|later|sooner)"
    rf"(?P<than>\sthan\s(?:it\swas\s)?(?:first\s|originally\s|previously\s)?(?:{_PLANNED})\b)?",
    re.IGNORECASE,
)
FIRST_OF = re.compile(r"(?:first|opening)\s", re.IGNORECASE)
DAYS_LONG = re.compile(r"\b(?:two|three|four|2|3|4)-day\b|\b(?:48|72)-hour\b", re.IGNORECASE)
STRIKES = words_of("strike")
CLAUSE_ENDS = re.compile(r"[,;]\s")
MOST_GAP = 3  # characters between two sentences
BESIDE_NEW = 60  # characters around a day that tell that it is a new one
MOST_BETWEEN = 160  # characters between what is called off and its new day
Unit = tuple[Day | Vague | Series, ...]


def read(scene: Scene, ctx: Context) -> None:
    """Read one sentence: frame its events, or let it say more of the ones before."""
    if is_new_date(scene, ctx):
        return
    scene = _what_is_said(scene, ctx)
    if clauses := _clauses(scene, ctx):
        for one in clauses:
            read(one, ctx)
        return
    scene = _with_reckoned(_of_the_same_month(scene, ctx), ctx)
    units = _units(scene, ctx)
    made: list[int] = []
    old = _left_behind(scene, units, ctx)
    units = units[:1] if old is not None else units
    for number, unit in enumerate(units):
        if number + 1 < len(units) and (away := _moved_away(scene, unit, units[number + 1], ctx)) is not None:
            old = away
            continue
        if number and old is None and (away := _replaced(scene, units[number - 1], unit, ctx)) is not None:
            old = away
            continue
        found, given_up = _read_unit(scene, unit, units, number, ctx)
        _name_as_moved(scene, found, old, ctx)
        made += found
        old = given_up or old
    _call_off(scene, made, ctx)
    made = _made_up(scene, made, ctx) if old is None else made
    if made:
        _give_clocks(scene, made, ctx)
        _reckon_back(scene, made, ctx)
        made = _to_the_end(scene, _closed(scene, made, ctx), ctx)
        _settle_old(scene, made, old, ctx)
        _reopens(scene, made, ctx)
        ctx.focus = tuple(made)
    elif old is not None:
        _keep_old(scene, old, ctx)
    elif not units and (fill_heading(scene, ctx) or _under_day(scene, ctx) or _fill_slip(scene, ctx)):
        pass
    elif not units or any(c.tense is Tense.CANCELLED for c in scene.cues):
        more(scene, ctx)
    elif ctx.words.drops_subject:
        _note_topic(scene, ctx)
    elif ctx.reopened is not None:
        _reopens(scene, made, ctx)
    _note_actor(scene, ctx)


def _what_is_said(scene: Scene, ctx: Context) -> Scene:
    """The scene without words that only say that somebody tells it: "Buenos días, Ana: te confirmo que ..."."""
    if not ctx.words.drops_subject:
        return scene
    lead = either_case(ctx.words.says_that).match(ctx.document.text, scene.span.start, scene.span.end)
    dated = lead is not None and any(m.span.start < lead.end() for m in scene.mentions)
    return scene if lead is None or dated else part(scene, Span(lead.end(), scene.span.end))


def _clauses(scene: Scene, ctx: Context) -> tuple[Scene, ...]:
    """Both clauses where the second has a verb, an hour and no day: "opens at 10; the mayor speaks at noon"."""
    if len(scene.clocks) < 2 or len(scene.cues) < 2:
        return ()
    text, clock, cue = ctx.document.text, scene.clocks[-1], scene.cues[-1]
    first = max([scene.clocks[-2].span.end, *(m.span.end for m in scene.dates)])
    mark = SEMICOLON.search(text, first, min(clock.span.start, cue.span.start))
    if mark is None and clock.span.start < cue.span.start:
        mark = CLAUSE_AT.match(text, first, clock.span.start)
    before = [c for c in scene.cues if mark is not None and c.span.end <= mark.start()]
    if mark is None or not before or cue.tense not in TO_COME or before[-1].tense not in TO_COME:
        return ()
    return part(scene, Span(scene.span.start, mark.start())), part(scene, Span(mark.end(), scene.span.end))


def part(scene: Scene, span: Span) -> Scene:
    """A part of a scene as a scene of its own."""
    return replace(
        scene,
        sentence=replace(scene.sentence, span=span, cells=()),
        mentions=tuple(m for m in scene.mentions if m.span.within(span)),
        cues=tuple(c for c in scene.cues if c.span.within(span)),
        phrases=tuple(p for p in scene.phrases if p.span.within(span)),
    )


def _still_set(scene: Scene, day: Day | Vague | Series, cue: Cue, ctx: Context) -> bool:
    """Whether a day to come that was set still holds, as nothing near says otherwise: "A trial was set for 5 May"."""
    soon = isinstance(day, Day) and day.day is not None and day.month is not None and ctx.written is not None
    if not soon or anyword_cached(ctx.words.once_set).fullmatch(cue.words) is None or len(scene.days) > 1:
        return False
    assert isinstance(day, Day)
    assert ctx.written is not None
    ahead = day_range(day, ctx.anchor)
    if ahead is None or not 0 < (ahead[0] - ctx.written).days < AT_HAND:
        return False
    former = [c for c in scene.cues if c.span.start < cue.span.start]
    former += ctx.before.cues if ctx.before is not None else ()
    if any(c.tense in GIVES_UP for c in former):
        return False
    text, end = ctx.document.text, min(len(ctx.document.text), day.span.end + LONGEST_SEQUEL)
    tenses = [ctx.words.cues[number][0] for number, _ in ctx.words.cue.finditer(text, day.span.end, end)]
    off = anyword_cached((*ctx.words.called_off, *ctx.words.now, *ctx.words.anew)).search(text, day.span.end, end)
    return off is None and not any(t in GIVES_UP for t in tenses)


def _name_as_moved(
    scene: Scene, made: Sequence[int], old: tuple[date, Clock | None, Span] | None, ctx: Context
) -> None:
    """Call what a verb names by the event whose old day its sentence tells: "the hearing listed for 14 May"."""
    if old is None or not old[2].within(scene.span) or not ctx.words.fixed_order:
        return
    phrase = next((p for p in reversed(scene.phrases) if p.span.end <= old[2].start and not p.weak), None)
    name = naming.of_phrase(phrase, ctx) if phrase is not None else None
    for n in made:
        if name is not None and ctx.frames[n].name.rule.startswith("verb"):
            ctx.frames[n] = replace(ctx.frames[n], name=name)


def _of_the_same_month(scene: Scene, ctx: Context) -> Scene:
    """The scene with the month of what it moves: "The show was on 6 September. It will now be on the 13th."."""
    before = [d for d in ctx.before.days if d.month is not None] if ctx.before is not None else []
    if len(before) != 1 or len(scene.days) != 1 or not ctx.words.turns.now.search(ctx.text(scene.span)):
        return scene
    day, former = scene.days[0], before[0]
    bare = day.day is not None and day.month is None and day.offset_months is None
    told = next((s for s in reversed(ctx.skipped) if s.span == former.span), None)
    if not bare or former.year is not None or told is None or told.reason not in (choose.PAST, choose.REPORTED):
        return scene
    days = day_range(former, ctx.anchor)
    if days is not None and ctx.words.happening.search(" ".join(c.words for c in scene.cues)) is not None:
        ctx.old = (days[0], None, former.span)
    if ctx.before is not None and ctx.before.phrases:
        ctx.topic = naming.of_phrase(ctx.before.phrases[0], ctx) or ctx.topic
    mentions = tuple(replace(m, month=former.month, weak=False) if m is day else m for m in scene.mentions)
    return replace(scene, mentions=mentions)


def _reckon_back(scene: Scene, made: Sequence[int], ctx: Context) -> None:
    """Give the only event of a sentence its old hour: "half an hour later than advertised, at 8pm"."""
    frame = ctx.frames[made[0]]
    if len(made) > 1 or frame.first is None or frame.old is not None:
        return
    for day in scene.days:
        told = moves(ctx.words.language).than_planned.match(ctx.document.text, day.span.end) is not None
        if told and _is_compared(day, ctx) and day.offset_days and frame.first is not None:
            old = moved(frame.first, timedelta(days=-day.offset_days))
            ctx.frames[made[0]] = replace(frame, old=old)
            return
    if frame.clock is None:
        return
    for length in scene.mentions:
        found = SOONER.match(ctx.document.text, length.span.end) if isinstance(length, Length) else None
        if isinstance(length, Length) and found is not None and found["than"] and length.unit in MINUTES:
            by = timedelta(minutes=MINUTES[length.unit] * length.amount)
            later = by if anyword_cached(ctx.words.earlier).search(found[0]) else -by
            ctx.frames[made[0]] = replace(frame, old=frame.first, old_clock=later_clock(frame.clock, later))


def _is_compared(day: Day, ctx: Context) -> bool:
    """Whether a day only says how much later than another one is: "two days later than planned"."""
    than = moves(ctx.words.language).than
    return day.anchor is Anchor.TEXT and than.match(ctx.document.text, day.span.end) is not None


def is_new_date(scene: Scene, ctx: Context) -> bool:
    """Whether a sentence gives the new day of what the one before put off: "Нова дата: 16 листопада, 18:00"."""
    if (not ctx.frames and ctx.old is None) or len(scene.days) != 1 or not _is_anew(scene, ctx):
        return False
    before = _put_off_before(scene, ctx)
    new = choose.days_of(scene.days[0], ctx, scene) if before is not None else None
    if new is None or before is None or before.first is None or new[0] == before.first:
        return False
    told, hour = scene.days[0].span, None if scene.clocks else before.clock
    there = place.of_scene(scene, scene.span, ctx) or before.place
    moved = replace(before, first=new[0], last=new[1], clock=hour, status=Status.CONFIRMED, status_span=None)
    moved = replace(moved, old=before.first, old_clock=before.clock, place=there)
    if ctx.frames and ctx.frames[-1].dates == before.dates:
        ctx.frames[-1] = replace(moved, dates=(*before.dates, told), more=(*before.more, scene.span))
    else:
        ctx.add(replace(moved, scene=scene, dates=(told,)))
        ctx.skip(before.dates[0], "the old date of an event that was moved", before.first)
    _give_clocks(scene, [len(ctx.frames) - 1], ctx)
    ctx.focus, ctx.old = (len(ctx.frames) - 1,), None
    return True


def _is_anew(scene: Scene, ctx: Context) -> bool:
    """Whether words around a day say that it is a new one, of an event that they don't name: "We make it up on"."""
    day, text = scene.days[0].span, ctx.document.text
    head = text[scene.span.start : day.start].lstrip(" *•-–—")
    first, _, rest_of = head.partition(" ")
    head = rest_of if rest_of and ctx.words.article.fullmatch(first) else head
    label = anyword_cached(ctx.words.now).match(head)
    rest = head[label.end() :].strip(" :–—-").split() if label else []
    generic = anyword_cached(ctx.words.generics) if ctx.words.generics else None
    if _opens_moved(scene, ctx.document.text):
        return True
    if label and len(rest) < 4 + bool(generic):
        plain = (ctx.words.stop, ctx.words.article, BEING, *((generic,) if generic else ()))
        if all(any(known.fullmatch(word.strip(",")) for known in plain) for word in rest):
            return True
    if not ctx.words.anew or anyword_cached(ctx.words.orders).search(head):
        return False
    subject = generic.match(head) if generic is not None else None
    if subject and any(c.tense in status.ANEW and c.span.start <= day.start for c in scene.cues):
        behind = head[subject.end() :].strip().partition(" ")[0]
        said = [p for p in scene.phrases if not p.weak and p.span.end <= day.start]
        if not said and any(c.words.startswith(behind) for c in scene.cues):
            return True
    start, end = max(scene.span.start, day.start - BESIDE_NEW), min(scene.span.end, day.end + BESIDE_NEW)
    return anyword_cached(ctx.words.anew).search(text, start, end) is not None


def _put_off_before(scene: Scene, ctx: Context) -> Frame | None:
    """What the sentences before called off, or said to have been planned for another day."""
    frame = ctx.frames[-1] if ctx.frames else None
    if ctx.old is not None and ctx.before is not None and (frame is None or frame.first != ctx.old[0]):
        first, clock, told = ctx.old
        if ctx.topic is None or not told.within(ctx.before.span) or _is_far(ctx.before, scene):
            return None
        return Frame(scene=ctx.before, name=ctx.topic, dates=(told,), first=first, last=first, clock=clock)
    if frame is None or frame.first is None or frame.rrule or frame.old is not None or frame.kind is not Kind.EVENT:
        return None
    noun = frame.name.noun
    own = [p for p in scene.phrases if not p.weak and p.noun != noun and not ctx.words.kin(p.noun, noun)]
    if own and not all(_is_general(p, ctx) for p in own):
        return None
    old = frame.status is Status.CANCELLED or _opens_moved(scene, ctx.document.text) or _is_old_date(frame, ctx)
    return frame if old and not _is_far(frame.scene, scene) else None


def _opens_moved(scene: Scene, text: str) -> bool:
    """Whether a line without a name only says to when something is moved: "POSTPONED TO TUESDAY 4 MAY"."""
    cue, day = (scene.cues[0], scene.days[0]) if scene.cues and scene.days else (None, None)
    if cue is None or day is None or cue.tense is not Tense.MOVED or any(not p.weak for p in scene.phrases):
        return False
    if AWAY.search(text, cue.span.end, day.span.start) is not None:
        return False
    return cue.span.start - scene.span.start < MOST_GAP and 0 < day.span.start - cue.span.end < LONGEST_WORD


def _is_old_date(frame: Frame, ctx: Context) -> bool:
    """Whether the line of a day says that it no longer counts: "Original date: 27 April"."""
    if not ctx.words.old_dates or frame.scene.sentence.form is Form.PROSE:
        return False
    label = ctx.document.text[frame.scene.span.start : frame.dates[0].start].strip(" *•-–—:")
    return anyword_cached(ctx.words.old_dates).fullmatch(label) is not None


def _is_general(phrase: Phrase, ctx: Context) -> bool:
    """Whether a noun only says that it is an event, or its day."""
    return any(anyword_cached(words).fullmatch(phrase.noun) for words in (ctx.words.generics, ctx.words.now) if words)


def _is_far(before: Scene, scene: Scene) -> bool:
    """Whether so much stands between two sentences that the second is hardly about the first."""
    apart = scene.sentence.block - before.sentence.block
    return not (0 <= apart <= 1 and 0 <= scene.span.start - before.span.end < MOST_BETWEEN)


def _made_up(scene: Scene, made: list[int], ctx: Context) -> list[int]:
    """What is called off on its first day and held on a second: "is off on Saturday; it will be played on Tuesday"."""
    if len(made) != 2 or made[1] != len(ctx.frames) - 1:
        return made
    first, second = ctx.frames[made[0]], ctx.frames[made[1]]
    off = [c for c in scene.cues if c.tense is Tense.CANCELLED and c.span.start < second.dates[0].start]
    ahead = [
        c for c in scene.cues if c.tense in (Tense.FUTURE, Tense.MOVED) and off and c.span.start > off[-1].span.end
    ]
    if first.name.span != second.name.span or not ahead or first.first is None or second.first is None:
        return made
    between = Span(first.dates[-1].end, second.dates[0].start)
    if not first.first < second.first or anyword_cached(ctx.words.orders).search(ctx.text(between)):
        return made  # "The meeting is cancelled; the next will be on 14 March"
    if Kind.DEADLINE in (first.kind, second.kind) or first.rrule or second.rrule:
        return made
    ctx.frames.pop()
    ctx.frames[made[0]] = replace(
        second, old=first.first, old_clock=first.clock, status=Status.CONFIRMED, status_span=None
    )
    return made[:1]


def _call_off(scene: Scene, made: Sequence[int], ctx: Context) -> None:
    """An event called off in a later sentence that has dates of other things: "УХВАЛИЛИ: змагання скасувати"."""
    if not ctx.words.free_order or not scene.dates:
        return
    off = [c.span for c in scene.cues if c.tense is Tense.CANCELLED]
    for phrase in scene.phrases:
        close = any(-1 <= s.start - phrase.span.end <= 2 or 0 <= phrase.span.start - s.end <= 2 for s in off)
        same = [n for n in ctx.recent if n not in made and ctx.frames[n].name.noun == phrase.noun]
        if close and same and ctx.frames[same[-1]].rrule is None:
            ctx.frames[same[-1]] = replace(ctx.frames[same[-1]], status=Status.CANCELLED)


def fill_heading(scene: Scene, ctx: Context) -> bool:
    """Whether a sentence or line stands first under a heading of only a day and an hour, and says what is on then."""
    slip = ctx.slip
    head = slip is not None and slip.scene.span in ctx.heads
    if slip is None or not (slip.scene.sentence.form is Form.HEADING or head) or scene.dates or scene.clocks:
        return False
    below = scene.sentence.block - slip.scene.sentence.block  # its hour may stand between
    if not (0 <= below <= (2 if slip.clock else 1) if head else below == 1) or not scene.sentence.first:
        return False
    end = Span(scene.span.end, scene.span.end)
    cue = next((c for c in scene.cues if c.tense in (Tense.FUTURE, Tense.PLANNED, Tense.PRESENT)), None)
    name = naming.of_event(scene, scene.span, end, cue, ctx) or naming.of_clause(scene, end, cue, ctx)
    short = title.heading(ctx.text(scene.span), ctx.words)
    if (name is None or cue is None) and 1 < title.length(ctx.text(scene.span)) <= title.MOST_WORDS:
        name = Name(title=short, span=scene.span, noun=short.rpartition(" ")[2].lower(), rule="under its hour")
    if name is None:
        return False
    ctx.slip = None
    state, state_span = status.status(scene, scene.span, ctx)
    where = place.of_scene(scene, scene.span, ctx) or ctx.venue
    frame = Frame(scene=scene, name=name, dates=(slip.span,), place=where, status=state, status_span=state_span)
    frame = replace(frame, first=slip.first, last=slip.last, rules=("labelled date", name.rule))
    ctx.add(with_clock(frame, slip.clock, slip.scene, ctx) if slip.clock is not None else frame)
    return True


def _under_day(scene: Scene, ctx: Context) -> bool:
    """Frame what a sentence tells of the day it stands under: "At 10.30 the minister opens the hatchery"."""
    days = day_above(scene, ctx)
    if days is None or _points_at_last(scene, ctx):
        return False
    timed = [c for c in scene.clocks if c.edge in (Edge.AT, Edge.FROM) and clock_role(c, scene, ctx) in ("", "start")]
    if days[0] != days[1]:
        timed = [c for c in timed if c.end is not None]  # an hour is that of one of its days
    end = Span(scene.span.end, scene.span.end)
    spots: list[tuple[Span, Clock | None]] = [(c.span, c) for c in timed]
    if not scene.clocks and scene.sentence.first and _follows_day(scene, ctx):
        spots = [(end, None)]
    made: list[int] = []
    for number, (at, clock) in enumerate(spots):
        start = spots[number - 1][0].end if number else scene.span.start
        stop = spots[number + 1][0].start if number + 1 < len(spots) else scene.span.end
        made += _of_day(scene, Span(start, stop), at, clock, days, ctx)
    if made:
        ctx.focus, ctx.slip = tuple(made), None
    return bool(made)


def day_above(scene: Scene, ctx: Context) -> tuple[date, date] | None:
    """The first and the last day of the heading, or of the line that is only a date, that a sentence stands under."""
    if ctx.carried is None or ctx.carried_span is None:
        return None
    opens = bool(scene.clocks) and scene.clocks[0].span.start - scene.span.start <= OPENING_CLOCK
    if ctx.carried_span not in ctx.diary or (len(ctx.diary) < LEAST_DIARY and not opens):
        return None
    if ctx.written is not None and ctx.carried[1] < ctx.written:
        return None
    if any(ctx.carried_span.within(f.scene.span) for f in ctx.frames[-RECENT:]):
        return None  # it is the day of one event, which the sentence says more of
    dated = [h for _, h in ctx.headings if ctx.carried_span.within(h.span)]
    if dated:
        return ctx.carried
    above = ctx.heading()
    near = 0 <= scene.sentence.block - ctx.carried_block <= NEAR_DAY
    return ctx.carried if near and (above is None or above.sentence.block <= ctx.carried_block) else None


def _follows_day(scene: Scene, ctx: Context) -> bool:
    """Whether an entry without an hour stands right under its day, or right below another entry of it."""
    if HAVING.match(scene.cues[0].words if scene.cues else "") is not None:
        return False
    told = [f.scene.sentence.block for f in ctx.frames[-RECENT:] if ctx.carried_span in f.dates]
    inside = ctx.document.text[scene.span.start : scene.span.start + LONGEST_WORD]
    return scene.sentence.block - max([ctx.carried_block, *told]) <= 1 and SHOUTED.match(inside) is None


def opens_day(scene: Scene, ctx: Context) -> bool:
    """Whether a line of a diary that tells no hour stands right under its day, names something and denies nothing."""
    day = day_above(scene, ctx)
    if day is None or not scene.sentence.first or not 0 <= scene.sentence.block - ctx.carried_block <= 1:
        return False
    if not (scene.phrases or scene.span in ctx.below_days) or any(
        c.tense in (Tense.PAST, Tense.OLD, Tense.REPORT) for c in scene.cues
    ):
        return False
    text = ctx.document.text
    nothing = anyword_cached((*ctx.words.nothings, *ctx.words.archive)).match(text, scene.span.start, scene.span.end)
    return nothing is None and ctx.words.none.search(text, scene.span.start, scene.span.end) is None


def _points_at_last(scene: Scene, ctx: Context) -> bool:
    """Whether a sentence under a day says more of the event told last, which has no hour yet or the same noun."""
    if not ctx.focus:
        return False
    frame = ctx.frames[ctx.focus[-1]]
    same = any(p.noun == frame.name.noun and p.definite for p in scene.phrases[:1])
    block = scene.sentence.block == frame.scene.sentence.block
    return same or (block and frame.clock is None and naming.anypronoun(_opening(scene, ctx), ctx))


def _of_day(
    scene: Scene, segment: Span, at: Span, clock: Clock | None, days: tuple[date, date], ctx: Context
) -> list[int]:
    cue = _cue(scene, at, ctx)
    if cue is not None and cue.tense not in (Tense.FUTURE, Tense.PLANNED, Tense.PRESENT, Tense.MOVED, Tense.CANCELLED):
        return []
    strong = any(not p.weak and p.span.within(segment) for p in scene.phrases)
    says = strong or (clock is None and opens_day(scene, ctx))
    if clock is None and not says and (cue is None or not clause.is_deed(cue) or not ctx.words.fixed_order):
        return []
    if cue is None and not strong and not (scene.sentence.first or FRAGMENT.match(ctx.text(segment))):
        return []
    name = _name(scene, segment, at, cue, ctx)
    if name is None:
        return []
    name = naming.labelled(name, scene, ctx)
    assert ctx.carried_span is not None
    told = Day(span=ctx.carried_span, rule=SAME_DAY)
    chosen = choose.Chosen(first=days[0], last=days[1])
    made = _frames(scene, [(chosen, told)], name, segment, cue, ctx, due=False, listed=False)
    for n in made:
        spans = (clock.span, ctx.carried_span) if clock is not None else (ctx.carried_span,)
        ctx.frames[n] = replace(ctx.frames[n], clock=clock, dates=spans)
    return made


def _fill_slip(scene: Scene, ctx: Context) -> bool:
    """Whether an undated sentence says what is on at the "Date: ... Time: ..." above it; else it may stand below."""
    cue = next((c for c in scene.cues if c.tense in (Tense.FUTURE, Tense.PLANNED)), None)
    if cue is None:
        return False
    end = Span(scene.span.end, scene.span.end)
    name = naming.of_event(scene, scene.span, end, cue, ctx)
    if name is None and ctx.words.invites and anyword_cached(ctx.words.invites).search(cue.words):
        name = naming.of_clause(scene, end, cue, ctx)
    if name is None:
        return False
    slip = ctx.slip
    ctx.told = (scene.sentence.block, name)
    if slip is None or not 0 < scene.sentence.block - slip.scene.sentence.block <= 3:
        return False
    ctx.slip = None
    who = participants.of_subject(scene, ctx)
    rules = ("labelled date", name.rule)
    frame = Frame(scene=scene, name=name, dates=(slip.span,), place=ctx.venue, who=who, rules=rules)
    frame = replace(frame, first=slip.first, last=slip.last, clock=slip.clock)
    ctx.add(frame)
    return True


def _left_behind(scene: Scene, units: Sequence[Unit], ctx: Context) -> tuple[date, Clock | None, Span] | None:
    """The old day, told behind the new one: "pushed back to 14 May from 7 May"."""
    if len(units) != 2:
        return None
    new, former = units[0][-1], units[1][0]
    if not isinstance(new, Day) or not isinstance(former, Day) or not _moved_before(scene, new):
        return None
    between = ctx.document.text[new.span.end : former.span.start].strip()
    if anyword_cached(ctx.words.from_).fullmatch(between) is None:
        return None
    days = day_range(former, ctx.anchor)
    return (days[0], _clock_near(scene, former.span), former.span) if days is not None else None


def _moved_away(scene: Scene, unit: Unit, after: Unit, ctx: Context) -> tuple[date, Clock | None, Span] | None:
    """The first of two dates of which the second replaces it: "the 3 January meeting is moved to 10 January"."""
    first = unit[0]
    if not isinstance(first, Day) or isinstance(after[0], Series):
        return None
    if not _replaces(scene, first.span, after[0].span, ctx) and not _is_held_on(scene, first, after[0].span, ctx):
        return None
    if any(choose.is_of_deed(scene, first, c, ctx) for c in scene.cues):
        return None
    owned = _owns(first, ctx)
    cue = next((c for c in scene.cues if c.tense is Tense.MOVED), None) if owned else None
    verdict = choose.judge(scene, first, cue, ctx)
    given_up = verdict == choose.HISTORY or denies(scene.span.start, first.span, after[0].span, ctx)
    days = choose.days_of(first, ctx, scene) if given_up else None  # "moved from 1 May to"
    if days is not None:
        verdict = choose.Chosen(first=days[0], last=days[1])
    if isinstance(verdict, str) or verdict.first is None:
        return None
    return verdict.first, _clock_near(scene, first.span), first.span


def _replaced(scene: Scene, before: Unit, unit: Unit, ctx: Context) -> tuple[date, Clock | None, Span] | None:
    """The second of two dates that the first replaces where no verb stands: "New date: 26 March, not 12 March"."""
    first, second = before[0], unit[0]
    if len(before) > 1 or not (isinstance(first, Day) and isinstance(second, Day)) or second.until is not None:
        return None
    if any(c.tense is not Tense.OLD for c in scene.cues) or not gave_way(
        ctx.document.text, first.span, second.span, ctx
    ):
        return None
    days = choose.days_of(second, ctx, scene)
    return (days[0], None, second.span) if days is not None else None


def _owns(day: Day, ctx: Context) -> bool:
    """Whether an event is named by its day: "Friday's hearing", "tonight's gig"."""
    return day.possessive or ctx.document.text[day.span.end : day.span.end + 2] in ("'s", "’s")


def _is_held_on(scene: Scene, first: Day, second: Span, ctx: Context) -> bool:
    """Whether what is named by its day is held on another one: "Friday's collection will be done on Sunday"."""
    if not _owns(first, ctx):
        return False
    cue = next((c for c in scene.cues if first.span.end <= c.span.start and c.span.end <= second.start), None)
    if cue is None or cue.tense not in (Tense.FUTURE, Tense.PLANNED, Tense.PRESENT):
        return False
    return (
        ctx.words.turns.held.search(cue.words) is not None
        and DIRECTLY.fullmatch(ctx.document.text, cue.span.end, second.start) is not None
    )


def _in_one_clause(scene: Scene, first: Span, second: Span, ctx: Context) -> bool:
    """Whether the second of two dates can replace the first in German: no clause of its own begins with it."""
    inside = bracket.clause_of(scene, second, ctx)
    if inside is None or inside.span.start <= first.start:
        return True
    return not inside.subordinate


def _replaces(scene: Scene, first: Span, second: Span, ctx: Context) -> bool:
    """Whether the words between or behind two dates say that the second stands instead of the first."""
    between = Span(first.end, second.start)
    words = ctx.document.text[between.start : between.end]
    if any(first.within(s) for s in ctx.document.struck):
        return True
    if ctx.words.verb_last and not _in_one_clause(scene, first, second, ctx):
        return False
    if ctx.words.verb_last and _onto(scene, first, between, ctx):
        return False
    if ctx.words.verb_last and _from_onto(scene, first, between, ctx):
        return True
    if (
        ctx.words.verb_last
        and ctx.words.turns.planned.match(words)
        and ctx.words.turns.planned_for.search(ctx.document.text, 0, first.start)
    ):
        return True
    if _renewed(scene, first, ctx) or _put_later(scene, first, second, ctx):
        return True
    if any(c.tense is Tense.MOVED and c.span.within(between) for c in scene.cues):
        return words.split()[-1].lower() not in ctx.words.from_  # but "1. April (verlängert vom 20. März)"
    if denies(scene.span.start, first, second, ctx):
        return True
    if ctx.words.verb_last and _called_off(scene) and anyword_cached(ctx.words.now).search(words):
        return True
    if anyword_cached(ctx.words.but).fullmatch(words.strip(" ,")) and _called_off(scene):
        return True
    # "has moved Monday's hearing to Thursday"
    if any(c.tense is Tense.MOVED and c.span.end <= first.start for c in scene.cues) and (
        anyword_cached(ctx.words.towards).search(words.strip()[-6:]) and len(words.split()) > 1
    ):
        return True
    last = scene.cues[-1] if scene.cues else None
    if ctx.words.verb_last and last is not None and last.tense is Tense.MOVED and last.span.start >= second.end:
        return True
    if ctx.words.set_for and any(c.tense is Tense.MOVED and c.span.end <= first.start for c in scene.cues):
        lead = ctx.document.text[scene.span.start : first.start].split()[-1:]
        target = words.split()[-1:]
        if lead and target and lead[0].lower() in ctx.words.from_ and target[0].lower() in ctx.words.set_for:
            return True
    moving = any(c.tense is Tense.MOVED and c.span.end <= first.start for c in scene.cues)
    if moving and anyword_cached(ctx.words.towards).fullmatch(words.strip()) is not None:
        lead = ctx.document.text[scene.span.start : first.start].split()[-1:]
        if lead and lead[0].lower() in ctx.words.from_:  # "to move its fair from 2-3 May to 9-10 May"
            return True
    ahead = [c for c in scene.cues if c.tense is Tense.FUTURE and c.span.within(between)]
    if not ahead:
        return False
    return anyword_cached(ctx.words.now).search(words) is not None or _was_due(scene, first, ahead[0], ctx)


def gave_way(text: str, first: Span, second: Span, ctx: Context) -> bool:
    """Whether the first date has replaced the second: "4 May (extended from 20 April)", "4 May instead of 20 April"."""
    between = text[max(first.end, second.start - 40) : second.start]
    found = anyword_cached(ctx.words.formerly).search(between)
    return found is not None and len(between[found.end() :].strip(" (:\t\n").split()) < 3


def denies(start: int, first: Span, second: Span, ctx: Context) -> bool:
    """Whether the first of two dates is denied in favour of the second: "не 13 вересня, як обіцяли, а 20-го"."""
    if NOT.search(ctx.document.text, max(start, first.start - 64), first.start) is None:
        return False
    words = AS_SAID.sub("", ctx.document.text[first.end : second.start]).strip(" ,")
    return anyword_cached(ctx.words.but).fullmatch(words) is not None


def _from_onto(scene: Scene, first: Span, between: Span, ctx: Context) -> bool:
    """Whether a verb of moving stands with two dates: "verlegt ihr Konzert vom 26. März auf den 2. April"."""
    onto = bracket.ONTO.search(ctx.document.text, between.start, between.end)
    lead = ctx.document.text[max(scene.span.start, first.start - 8) : first.start].split()[-1:]
    opens = bool(lead) and lead[0].lower() in ctx.words.from_
    return onto is not None and opens and any(c.tense is Tense.MOVED for c in scene.cues)


def _of_renewed(scene: Scene, first: Span, ctx: Context) -> Name | None:
    """The event that a new day is told for, named in front of its old day: "Neuer Termin für die Lesung vom"."""
    if not _renewed(scene, first, ctx):
        return None
    phrase = next((p for p in reversed(scene.phrases) if p.span.end <= first.start and not p.weak), None)
    phrase = phrase or next((p for p in reversed(scene.phrases) if p.span.end <= first.start), None)
    return naming.of_phrase(phrase, ctx) if phrase is not None else None


def _renewed(scene: Scene, first: Span, ctx: Context) -> bool:
    """Whether a sentence opens with the new day and names the old one: "Neuer Termin für das Konzert vom 26. ist"."""
    head = ctx.document.text[scene.span.start : first.start].strip(" *•-–—").split()
    while head and ctx.words.article.fullmatch(head[0]):
        head = head[1:]
    label = anyword_cached(ctx.words.now).match(" ".join(head[:3]))
    if label is None or " " not in label[0] or len(head) <= 2:
        return False
    planned = anyword_cached(ctx.words.due_on).search(" ".join(head[-4:]))
    return head[-1].lower() in ctx.words.from_ or planned is not None


def _put_later(scene: Scene, first: Span, second: Span, ctx: Context) -> bool:
    """Whether the second day only says how much later the first will be: "findet eine Woche später statt"."""
    text = ctx.document.text
    day = next((d for d in scene.days if d.span == second), None)
    if (
        day is None
        or day.anchor is not Anchor.TEXT
        or not day.offset_days
        or not LATER.search(text, second.start, second.end)
    ):
        return False
    joined = PAUSE_OR_AND.search(text, first.end, second.start) is not None
    if joined or any(p.span.start >= second.end for p in scene.phrases):
        return False
    return any(c.tense is not Tense.PAST and first.end <= c.span.start < second.start for c in scene.cues)


def _onto(scene: Scene, first: Span, between: Span, ctx: Context) -> bool:
    """Whether the first date is the new one: "auf den 25. März vorgezogen; geplant war sie für den 26."."""
    if bracket.ONTO.search(ctx.document.text, scene.span.start, first.start) is None:
        return False
    done = [c for c in scene.cues if c.span.within(between) and c.tense is Tense.MOVED]
    return bool(done) and re.search(r"[;,–(]\s?", ctx.document.text[done[-1].span.end : between.end]) is not None


def _was_due(scene: Scene, day: Span, cue: Cue, ctx: Context) -> bool:
    """Whether a date only says when an event was planned that is on another: "the hearing due on 13 January"."""
    lead = ctx.document.text[max(scene.span.start, day.start - LONGEST_WORD * 2) : day.start].rstrip()
    planned = list(anyword_cached(ctx.words.due_on).finditer(lead))
    others = [p for p in scene.phrases if day.end <= p.span.start < cue.span.end and not p.weak]
    return (
        bool(planned)
        and planned[-1][1].end() == len(lead)
        and not others
        and (ctx.words.happening.search(cue.words) is not None or ctx.words.free_order or ctx.words.drops_subject)
    )


def _units(scene: Scene, ctx: Context) -> list[Unit]:
    """Its dates, those of one list together, without the first and last days of a series."""
    units: list[list[Day | Vague | Series]] = []
    # "переносяться з п’ятниці, 1 травня, на 8 травня" is no list
    shifted = len(scene.days) == 2 and any(
        c.tense is Tense.MOVED and c.span.end <= scene.days[0].span.start for c in scene.cues
    )
    if ctx.words.verb_last and len(scene.days) == 2:
        between = Span(scene.days[0].span.end, scene.days[1].span.start)
        shifted = shifted or _from_onto(scene, scene.days[0].span, between, ctx)
    bounds = [
        d.span for s in scene.dates if isinstance(s, Series) for d in (s.first, s.until, *s.skipped) if d is not None
    ]
    for mention in scene.dates:
        if not isinstance(mention, Series) and any(mention.span.overlaps(b) for b in bounds):
            continue
        if isinstance(mention, Day) and _is_compared(mention, ctx):
            continue
        last = units[-1][-1] if units else None
        if isinstance(mention, Day) and isinstance(last, Day) and _is_apposed(last, mention, ctx):
            continue
        if isinstance(mention, Vague) and isinstance(last, Series) and _is_month_of(last, mention, ctx):
            continue
        if (
            isinstance(mention, Day)
            and isinstance(last, Day)
            and not shifted
            and (
                (mention.group is not None and mention.group == last.group)
                or AGAIN.fullmatch(ctx.document.text, last.span.end, mention.span.start)
            )
        ):
            units[-1].append(mention)
        else:
            units.append([mention])
    return [tuple(unit) for number, unit in enumerate(units) if not _said_again(scene, units, number, ctx)]


def _is_month_of(series: Series, month: Vague, ctx: Context) -> bool:
    """Whether words behind a series only say in which month it is: "tous les samedis de septembre"."""
    between = ctx.document.text[series.span.end : month.span.start].strip()
    return not between or anyword_cached((*ctx.words.from_, ctx.words.of)).fullmatch(between) is not None


def _is_apposed(day: Day, after: Day, ctx: Context) -> bool:
    """Whether words behind a day only say which it is: "on Wednesday, the second day of the congress"."""
    if after.anchor is Anchor.WRITTEN or day.anchor is not Anchor.WRITTEN:
        return False
    gap = ctx.document.text[day.span.end : after.span.start]
    return gap == ", " and ctx.words.turns.which_day.match(ctx.document.text, after.span.start) is not None


def _said_again(scene: Scene, units: Sequence[Sequence[Day | Vague | Series]], number: int, ctx: Context) -> bool:
    """Whether a weekday is said again as a date behind it: "on the Friday before the visit, 2 October"."""
    day, after = units[number][-1], units[number + 1][0] if number + 1 < len(units) else None
    if isinstance(day, Day) and isinstance(after, Day) and day.day is None and after.day is not None:
        between = ctx.document.text[day.span.end : after.span.start]
        if len(between) < 60 and anyword_cached(ctx.words.namely).search(between):
            return True  # "zwei Wochen vorher, also bis zum 14. März"
    if not isinstance(day, Day) or not isinstance(after, Day) or day.day is not None or after.day is None:
        return False
    if any(day.span.end <= c.span.start and c.span.end <= after.span.start for c in scene.cues):
        return False
    if ALSO.search(ctx.document.text, day.span.end, after.span.start):
        return False  # "in Leeds on Monday and in York on 13 January"
    if ctx.document.text[day.span.end : after.span.start].strip() == "(":
        return ctx.document.text[after.span.end : after.span.end + 1] == ")"  # "tomorrow week (Friday the 27th)"
    return (
        after.weekday is None
        and day.weekday is not None
        and 0 <= after.span.start - day.span.end < 30
        and day.group is None
    )


def _read_unit(
    scene: Scene, unit: Unit, units: Sequence[Unit], number: int, ctx: Context
) -> tuple[list[int], tuple[date, Clock | None, Span] | None]:
    at = Span(unit[0].span.start, unit[-1].span.end)
    if isinstance(unit[0], Series) and _goes_on(scene, unit[0], ctx):
        return [], None
    told = _when_clause(scene, at, ctx)
    before = units[number - 1][-1].span if number and not ctx.words.verb_last else None
    denied = before is not None and denies(scene.span.start, before, at, ctx)
    cue = told or _cue(scene, before if before is not None and denied else at, ctx)
    after = units[number + 1][0].span if number + 1 < len(units) else None
    if cue is not None and cue.tense is Tense.OLD and after is not None and at.end <= cue.span.start < after.start:
        cue = None if len(scene.cues) == 1 and gave_way(ctx.document.text, at, after, ctx) else cue
    if cue is not None and choose.is_meant(cue, scene, at, ctx):
        cue = replace(cue, tense=Tense.FUTURE)
    if denied and cue is not None and cue.tense is Tense.OLD:  # "will be held not on 3 May but on 10 May"
        cue = next((c for c in reversed(scene.cues) if c.span.end <= cue.span.start), replace(cue, tense=Tense.PLANNED))
    if cue is not None and cue.tense is Tense.OLD and len(units) == 1 and _still_set(scene, unit[0], cue, ctx):
        cue = replace(cue, tense=Tense.PLANNED)
    spoken = ctx.spoken
    if ctx.words.verb_last:
        cue = bracket.governing(scene, at, cue, ctx)
        if cue is not None and cue.tense is Tense.OLD and number and cue.span.end <= units[number - 1][0].span.start:
            cue = replace(cue, tense=Tense.PLANNED)  # "nicht am 26. März, sondern am 2. April" denies the first only
    if cue is not None and is_rumoured(cue, scene, ctx):
        cue = replace(cue, tense=Tense.PLANNED)
    chosen: list[tuple[choose.Chosen, Day | Vague | Series]] = []
    if (sooner := _sooner(scene, unit, cue, ctx)) is not None:
        unit, ctx.old = (sooner[0],), (sooner[1], None, at)
        cue = replace(cue, tense=Tense.MOVED) if cue is not None else None
    for mention in unit:
        verdict = choose.judge(scene, mention, cue, ctx)
        if verdict == choose.PAST and (gone := _given_up(scene, mention, units, cue, ctx)) is not None:
            return [], gone
        if isinstance(verdict, str):
            ctx.skip(mention.span, verdict)
            if verdict == choose.REOPENED and isinstance(mention, Day) and ctx.words.fixed_order:
                again = choose.days_of(mention, ctx, scene)
                ctx.reopened = (again[0], _clock_near(scene, mention.span)) if again else None
            ctx.spoken = spoken if verdict in (choose.STATEMENT, choose.PAST) and ctx.frames else ctx.spoken
        else:
            chosen.append((verdict, mention))
    if not chosen:
        return [], None
    if (away := _from_to(chosen, cue, scene, ctx)) is not None:
        chosen, old_day = away
        cue = replace(cue, tense=Tense.MOVED) if cue is not None else None
        ctx.old = (old_day, None, at)
    new = (
        cue is not None
        and cue.tense is not Tense.MOVED
        and any(c.tense is Tense.MOVED and c.span.end <= at.start for c in scene.cues)
    )  # "is put off by a week: it will be on 5 March" tells the new day itself
    by = shift(scene, ctx) if number == 0 and len(unit) == 1 and not new else None
    lead = ctx.document.text[scene.span.start : at.start]
    towards = anyword_cached((*ctx.words.towards, *ctx.words.until)).fullmatch(lead.rstrip().rpartition(" ")[2])
    told_new = by is not None and (towards is not None or moves(scene.language).onto.search(lead) is not None)
    if by is not None and by.seconds == 0 and chosen[0][0].first and told_new:  # "forward by a day to 9 January"
        earlier = moved(chosen[0][0].first, -by)
        ctx.old = (earlier, None, at) if earlier is not None else ctx.old
    elif by is not None and by.seconds == 0 and chosen[0][0].first and chosen[0][0].last and not ctx.old:
        ctx.old = (chosen[0][0].first, _clock_near(scene, at), at)
        later = choose.Chosen(first=moved(chosen[0][0].first, by), last=moved(chosen[0][0].last, by))
        chosen = [(later, chosen[0][1])]
        cue = replace(cue, tense=Tense.MOVED) if cue is not None and cue.tense is Tense.OLD else cue
    if cue is not None and _ends_former(scene, chosen, cue, at, ctx):
        return [], None
    if cue is None and len(chosen) == 1 and (fixed := _fixes(scene, chosen[0][0], at, ctx)) is not None:
        return [fixed], None
    off = sooner is None and (by is None or by.seconds > 0) and _put_off(scene, unit, units, cue, ctx)
    if cue is not None and _not_done(scene, at, cue, ctx):
        off, cue = True, replace(cue, tense=Tense.PLANNED)
    if off and chosen[0][0].first is not None:
        ctx.old = (chosen[0][0].first, _clock_near(scene, at), at)
    if (
        not off
        and cue is not None
        and cue.tense is Tense.OLD
        and chosen[0][0].first is not None
        and (not _called_off(scene) or (ctx.written is not None and chosen[0][0].first < ctx.written))
    ):
        return [], (chosen[0][0].first, _clock_near(scene, at), at)
    first = chosen[0][1]
    if ctx.words.free_order and cue is not None and clause.is_negated(cue, ctx) and all(p.weak for p in scene.phrases):
        ctx.skip(at, "it will not be", chosen[0][0].first)
        return [], None
    if number and _is_next_of_series(scene, units[number - 1][-1].span, chosen, at, ctx):
        ctx.skip(at, "a day of a series", chosen[0][0].first)
        return [], None
    segment = scene.span if isinstance(first, Series) else _segment(scene, units, number, ctx)
    if told is not None:
        segment = Span(at.end, segment.end)
    if before is not None and denied:
        segment = Span(_segment(scene, units, number - 1, ctx).start, segment.end)
    own = [clause_.start for _, clause_ in _own_hours(scene, ctx) if at.end <= clause_.start < segment.end]
    segment = Span(segment.start, min([segment.end, *own]))
    due = isinstance(first, Day) and choose.is_deadline(scene, first, cue, ctx)
    notice = isinstance(first, Vague) and choose.is_notice(scene, first, cue, ctx)
    due = due or notice
    off_before = not due and _is_off_just(scene, first, ctx)
    if off_before or (not due and isinstance(first, Day) and _is_limit(first, scene) and _bounds(first, ctx)):
        ctx.skip(first.span, "a limit, and nothing due", chosen[0][0].first)
        return [], None
    if not due and _only_lasts(scene, first, cue, ctx):
        ctx.skip(first.span, "the end of an event", chosen[0][0].first)
        return [], None
    if due and chosen[0][0].last is not None:
        chosen = [(choose.Chosen(first=chosen[0][0].last, last=chosen[0][0].last), first), *chosen[1:]]
    if due:
        ctx.spoken = spoken or ctx.spoken
    missing = naming.negated(scene, cue, ctx) is not None or _is_denied(scene, at, chosen, ctx)
    if missing and _left_out(chosen, ctx):
        return [], None
    name = naming.of_outcome(scene, ctx) if notice else None
    name = name or (_one_more(scene, segment, at, cue, ctx) if number and not due else None)
    if number and cue is not None and not due and name is None:
        name = naming.of_next(scene, units[number - 1][-1].span, at, cue, ctx)
    name = name or (_of_renewed(scene, units[number - 1][0].span, ctx) if number and not due else None)
    name = name or (_of_due_day(scene, at, cue, ctx) if due else _name(scene, segment, at, cue, ctx))
    if name is not None and not due:
        section = _of_section(scene, cue, ctx) if _says_nothing(name, scene, cue, ctx) else None
        name = section or naming.labelled(name, scene, ctx)
    elif name is None:
        name = naming.of_label(scene, cue, ctx) or (None if due else _of_section(scene, cue, ctx))
    if name is None:
        for verdict, mention in chosen:
            ctx.skip(mention.span, choose.UNNAMED, verdict.first)
        return [], None
    made = _frames(scene, chosen, name, segment, cue, ctx, due=due, listed=len(unit) > 1)
    if due and number and cue is not None and _is_of_another(scene, cue, at, ctx):
        for n in made:
            ctx.frames[n] = replace(ctx.frames[n], status=Status.CONFIRMED, status_span=None)
    if off and not due:
        for n in made:
            ctx.frames[n] = replace(ctx.frames[n], status=Status.CANCELLED, last=ctx.frames[n].first)
    return made, None


def _is_of_another(scene: Scene, cue: Cue, at: Span, ctx: Context) -> bool:
    """Whether what calls off belongs to a clause that ended before a date: "is off, tickets can be returned until"."""
    if cue.tense is not Tense.CANCELLED or cue.span.end > at.start or not ctx.frames:
        return False
    last = ctx.frames[-1]
    other = next((f for f in reversed(ctx.frames[-3:-1]) if f.scene.span == scene.span), None)
    off = other is not None and other.status is Status.CANCELLED and other.first != last.first
    return off and CLAUSE_ENDS.search(ctx.document.text, cue.span.end, at.start) is not None


def _of_due_day(scene: Scene, at: Span, cue: Cue | None, ctx: Context) -> Name:
    return naming.of_deadline(scene, at, cue, ctx, refused=choose.is_refused(scene, at, ctx))


def _one_more(scene: Scene, segment: Span, at: Span, cue: Cue | None, ctx: Context) -> Name | None:
    """What "the second" is behind the first, without its number: "Перший забіг 16 травня, другий — 13 червня"."""
    last = ctx.frames[-1] if ctx.words.drops_subject and ctx.frames else None
    if last is None or last.scene.span != scene.span:
        return None
    end = cue.span.start if cue is not None and segment.start <= cue.span.start < at.start else at.start
    lead = ctx.document.text[segment.start : end].strip(" ,;—–-(").split()
    lead = lead[1:] if lead and AND_THEN.fullmatch(f" {lead[0]} ") else lead
    lead = lead[:-1] if len(lead) > 1 and ctx.words.article.fullmatch(lead[-1]) else lead
    first, _, rest = last.name.title.partition(" ")
    if not lead or not naming.anypronoun(" ".join(lead).strip(","), ctx):
        return None
    numbered = rest and ordinal(first.lower(), ctx) is not None
    return replace(last.name, title=rest[:1].upper() + rest[1:]) if numbered else last.name


def _is_next_of_series(
    scene: Scene,
    before: Span,
    chosen: Sequence[tuple[choose.Chosen, Day | Vague | Series]],
    at: Span,
    ctx: Context,
) -> bool:
    """Whether a day is that on which the series before it next falls: "every second Wednesday, next on 11 March"."""
    frame = ctx.frames[ctx.recent[-1]] if ctx.recent else None
    if frame is None or frame.series is None or frame.scene is not scene or len(chosen) != 1:
        return False
    between = Span(before.end, at.start)
    same = frame.first is not None and frame.first == chosen[0][0].first
    return same and anyword_cached(ctx.words.orders).search(ctx.text(between)) is not None


def _when_clause(scene: Scene, at: Span, ctx: Context) -> Cue | None:
    """The verb of what happens on a day whose own clause names nothing: "confer on Friday, when the jury sits"."""
    if ctx.words.turns.cleft.fullmatch(ctx.document.text, scene.span.start, at.start) is not None:
        that = ctx.words.turns.cleft_that.match(ctx.document.text, at.end, scene.span.end)
        return next((c for c in scene.cues if that and c.span.start >= that.end() and c.tense in TO_COME), None)
    when = WHEN.match(ctx.document.text, at.end, scene.span.end)
    main = governing(ctx.document.text, scene.span, at, scene.cues)
    another = main is not None and clause.there_is_another(scene, main, ctx)
    if when is None or another or any(p.span.end <= at.start and not p.weak for p in scene.phrases):
        return None
    cue = next((c for c in scene.cues if c.span.start >= when.end()), None)
    near = cue is not None and not BREAK.search(ctx.document.text, when.end(), cue.span.start)
    return cue if cue is not None and near and cue.tense in (Tense.FUTURE, Tense.PLANNED, Tense.PRESENT) else None


def _goes_on(scene: Scene, series: Series, ctx: Context) -> bool:
    """Whether a series is that of an event whose first day was told: "It starts on 7 May. We meet every Thursday"."""
    frame = ctx.frames[ctx.focus[-1]] if ctx.focus else None
    if frame is None or frame.rrule is not None or frame.first is None or frame.kind is not Kind.EVENT:
        return False
    again = recurring(replace(series, first=None), frame.first)
    if again is None or again.first != frame.first:
        return False
    lead = ctx.document.text[scene.span.start : series.span.start].strip(" ,")
    after = anyword_cached(ctx.words.afterwards).fullmatch(lead) is not None
    if not (after or _is_of_its_days(scene, series, frame, ctx)):
        return False
    frame = replace(frame, series=series, rrule=again.rule, excluded=again.excluded, dates=(*frame.dates, series.span))
    ctx.frames[ctx.focus[-1]] = frame if scene is frame.scene else _fuller(frame, scene, ctx)
    return True


def _is_of_its_days(scene: Scene, series: Series, frame: Frame, ctx: Context) -> bool:
    """Whether a series falls on the day of the event before it, and nothing else is named between them."""
    stated = choose.days_of(series.first, ctx, scene) if series.first is not None else None
    if (series.first is not None and (stated is None or stated[0] != frame.first)) or frame.last != frame.first:
        return False
    if not series.byday and not (scene is frame.scene and series.freq == "WEEKLY"):
        return False
    here = scene is frame.scene
    if not here and (frame.scene is not ctx.before or frame.scene.sentence.block != scene.sentence.block):
        return False
    told = (frame.clock.hour, frame.clock.minute) if frame.clock is not None else None
    if not here and told is not None and any((c.hour, c.minute) != told for c in scene.clocks):
        return False
    start = frame.dates[-1].end if here else scene.span.start
    times = [m.span.end for m in scene.mentions if isinstance(m, Length) and m.unit is Measure.TIMES]
    nouns = [p for p in scene.phrases if start <= p.span.start < series.span.start and not p.weak]
    nouns = [p for p in nouns if not any(0 <= p.head.start - at < LONGEST_WORD * 2 for at in times)]  # "six sessions"
    if any(p.noun != frame.name.noun and not ctx.words.kin(p.noun, frame.name.noun) for p in nouns):
        return False
    return not any(c.tense in (Tense.PAST, Tense.CANCELLED) and c.span.start >= start for c in scene.cues)


def _fixes(scene: Scene, verdict: choose.Chosen, at: Span, ctx: Context) -> int | None:
    """The event of the sentence before, told for a month or week, whose day one without a verb gives."""
    number = ctx.focus[-1] if ctx.focus else None
    if number is None or verdict.first is None or scene.phrases or scene.cues:
        return None
    frame = ctx.frames[number]
    near = frame.scene.sentence.block == scene.sentence.block and frame.scene is ctx.before
    if not near or frame.window is None or not frame.window.first <= verdict.first <= frame.window.last:
        return None
    moved_on = replace(frame, window=None, first=verdict.first, last=verdict.last, dates=(*frame.dates, at))
    where = place.of_scene(scene, scene.span, ctx)
    ctx.frames[number] = replace(moved_on, place=frame.place or where)
    return number


def _only_lasts(scene: Scene, mention: Day | Vague | Series, cue: Cue | None, ctx: Context) -> bool:
    """Whether a verb only says until when something is open: "виставка провисить до 10 травня"."""
    if not ctx.words.lasts or not isinstance(mention, Day) or mention.edge is not Edge.UNTIL:
        return False
    told = bool(ctx.recent) and ctx.frames[ctx.recent[-1]].scene is scene
    if told and not ctx.words.free_order and not ctx.words.fixed_order:
        return False  # "La muestra abre el 25 de octubre y permanecerá hasta el 1 de marzo"
    words = cue.words if cue is not None else ctx.document.text[scene.span.start : mention.span.start]
    if cue is not None and cue.tense is Tense.PRESENT and ctx.words.turns.is_.fullmatch(cue.words):
        return mention.until is None  # "is at the Lowry until 24 January"
    return mention.until is None and anyword_cached(ctx.words.lasts).search(words) is not None


def _cue(scene: Scene, at: Span, ctx: Context) -> Cue | None:
    """The verb of a date; one of the past that sets the date "for" a day plans, one behind another date is not its."""
    text = ctx.document.text
    if (main := _of_main_clause(scene, at, ctx)) is not None:
        return main
    cue = governing(text, scene.span, at, _outside_asides(scene, at, ctx))
    before = cue is not None and cue.span.end <= at.start
    if before and cue is not None and ctx.words.turns.so.search(text, cue.span.end, at.start) is not None:
        return next((c for c in scene.cues if c.span.start >= at.end and c.tense in choose.AHEAD), None)
    unsure = [c for c in scene.cues if c.tense is Tense.HYPOTHETICAL and c.span.end <= at.start]
    if unsure and ctx.words.free_order and not re.search(r"[,;:–—]", text[unsure[-1].span.end : at.start]):
        return unsure[-1]  # "Якщо грошей не буде до 15 вересня, люди ..."
    if cue is not None and cue.tense in (Tense.PAST, Tense.UNDERWAY) and _in_relative(scene, cue, at, ctx):
        cue = next((c for c in scene.cues if c.span.start >= at.end), None)
    if cue is not None and cue.tense is Tense.VALID and cue.span.end <= at.start and at.start - cue.span.end < 3:
        ahead = [c for c in scene.cues if c.span.start >= at.end and c.tense in (Tense.FUTURE, Tense.PLANNED)]
        cue = ahead[0] if ahead else cue  # "à compter du 23 mars, la rue sera coupée"
    if cue is not None and cue.tense is Tense.PAST and _lies_ahead(scene, at, ctx) and cue.span.end <= at.start:
        return replace(cue, tense=Tense.PLANNED)
    if cue is None or not ctx.words.set_for or cue.tense not in (Tense.PAST, Tense.REPORT):
        return cue
    lead = [word[0] for word in WORD.finditer(text, max(scene.span.start, at.start - 24), at.start)]
    while lead and lead[-1].lower() not in ctx.words.set_for and ctx.words.article.fullmatch(lead[-1]):
        lead.pop()
    if lead and lead[-1].lower() in ctx.words.set_for:
        return replace(cue, tense=Tense.PLANNED)
    between = [m for m in scene.dates if at.end <= m.span.start and m.span.end <= cue.span.start]
    own = [m for m in scene.dates if m.span.start >= cue.span.end]  # "19-го, диктант написали 30 квітня"
    return None if (between or own) and "," in text[at.end : cue.span.start] else cue


def _outside_asides(scene: Scene, at: Span, ctx: Context) -> Sequence[Cue]:
    """The verbs without those of a relative clause that is over: "Sam, who laid the cable in 1989, will speak on"."""
    if not ctx.words.fixed_order:
        return scene.cues
    text = ctx.document.text
    closed = [m.span() for m in ctx.words.turns.aside.finditer(text, scene.span.start, at.start)]
    if not closed and scene.cues and scene.cues[0].span.start > at.end:
        closed = [
            m.span() for m in ctx.words.turns.aside.finditer(text, at.end, scene.span.end)
        ]  # "On Friday Sam, who was ill, speaks"
    return [
        c for c in scene.cues if c.tense not in TOLD or not any(a < c.span.start and c.span.end < b for a, b in closed)
    ]


def _of_main_clause(scene: Scene, at: Span, ctx: Context) -> Cue | None:
    """The verb that calls off or moves what the clause before had planned: "which was due on Friday, is off"."""
    if not ctx.words.fixed_order and not ctx.words.drops_subject:
        return None
    before = [c for c in scene.cues if c.span.end <= at.start]
    behind = [c for c in scene.cues if c.span.start >= at.end]
    off = next((c for c in behind if c.tense in (Tense.CANCELLED, Tense.MOVED)), None)
    if not before or off is None or before[-1].tense not in (Tense.OLD, Tense.PAST, Tense.PLANNED, Tense.UNDERWAY):
        return None
    text = ctx.document.text
    lead = text[max(scene.span.start, before[-1].span.start - LONGEST_ASIDE) : before[-1].span.start]
    related = ctx.words.turns.related.search(lead)
    if related is None and before[-1].tense is not Tense.OLD:
        return None
    gap = ASIDE_ENDS.fullmatch(text, at.end, off.span.start)
    return off if gap is not None else None


def _in_relative(scene: Scene, cue: Cue, at: Span, ctx: Context) -> bool:
    """Whether a verb of the past stands in a relative clause that ended before a date: "qui avait fait deux morts"."""
    text = ctx.document.text
    if cue.span.end > at.start or ctx.words.fixed_order or ctx.words.verb_last:
        return False
    behind = text[cue.span.end : at.start]
    head = re.split(r"[,;:.!?()–—]\s", text[scene.span.start : cue.span.start])[-1]
    return re.search(r",\s", behind) is not None and ctx.words.turns.relative_before.search(head) is not None


def _lies_ahead(scene: Scene, at: Span, ctx: Context) -> bool:
    """Whether a full date can't be meant of the past: "agreed a walkout from Monday 23 February", told on the 19th."""
    day = next((d for d in scene.days if d.span.start == at.start), None)
    if day is None or ctx.written is None or None in (day.day, day.month, day.weekday) or day.year is not None:
        return False
    ahead, back = day_range(day, ctx.written), day_range(day, ctx.written, past=True)
    if ahead is None or back is None or not 0 < (ahead[0] - ctx.written).days < AT_HAND:
        return False
    return ahead[0].weekday() == day.weekday != back[0].weekday()


def _from_to(
    chosen: list[tuple[choose.Chosen, Day | Vague | Series]], cue: Cue | None, scene: Scene, ctx: Context
) -> tuple[list[tuple[choose.Chosen, Day | Vague | Series]], date] | None:
    """ "Extended from 10 January to 24 January" is no range: the first day is the old one."""
    verdict, mention = chosen[0]
    if not isinstance(mention, Day) or mention.until is None:
        return None
    if cue is None:
        return None
    apart = cue.tense is Tense.OLD and AND_TO.search(ctx.text(mention.span))  # "was due on 30 April, to 21 May"
    moved_from = cue.tense is Tense.OLD and cue.words.lower().endswith("from") and cue.span.end <= mention.span.start
    if cue.tense is not Tense.MOVED and not (apart or moved_from) and not _moved_before(scene, mention):
        return None
    before = next((d for d in reversed(scene.days) if d.span.end <= mention.span.start), None)
    between = ctx.document.text[before.span.end : mention.span.start] if before is not None else ""
    if anyword_cached(ctx.words.towards).fullmatch(between.strip()) is not None:
        return None  # "from 2-3 May to 9-10 May" has its old days told
    if verdict.first is None or verdict.last is None:
        return None
    return [(choose.Chosen(first=verdict.last, last=verdict.last), mention)], verdict.first


def _sooner(scene: Scene, unit: Unit, cue: Cue | None, ctx: Context) -> tuple[Day, date] | None:
    """The new day and the old one, of an event brought forward: "moves up from 11 May to the 3rd" is no range."""
    day = unit[0]
    if len(unit) > 1 or cue is None or not isinstance(day, Day) or day.until is None or day.day is None:
        return None
    apart = cue.tense is Tense.OLD and AND_TO.search(ctx.text(day.span))
    if not apart and not _moved_before(scene, day):
        return None
    new = replace(day.until, span=day.span, month=day.until.month or day.month, year=day.until.year or day.year)
    former = day_range(replace(day, until=None), ctx.anchor)
    later = day_range(new, ctx.anchor)
    if former is None or later is None or not timedelta(0) < former[0] - later[0] < LONGEST_EVENT:
        return None
    return new, former[0]


def _moved_before(scene: Scene, mention: Day) -> bool:
    return any(c.tense is Tense.MOVED and c.span.end <= mention.span.start for c in scene.cues)


def _is_limit(day: Day, scene: Scene) -> bool:
    """Whether a day is only the last one of something: "die Einladungen gehen bis 7. März in die Post"."""
    return day.edge in (Edge.UNTIL, Edge.BY) and day.until is None and len(scene.days) == 1


def _bounds(day: Day, ctx: Context) -> bool:
    """Whether a last day on which nothing is due is no event, as the end of a month never is in Ukrainian."""
    return ctx.words.verb_last or (ctx.words.free_order and not re.search(r"\d", ctx.text(day.span)))


def _is_off_just(scene: Scene, day: Day | Vague | Series, ctx: Context) -> bool:
    """Whether what is called off in the clause before has only a limit behind it: "refunds until 30 May"."""
    if not isinstance(day, Day) or day.edge not in (Edge.UNTIL, Edge.BY) or day.until is not None or not ctx.frames:
        return False
    last = ctx.frames[-1]
    near = last.scene.span == scene.span or 0 < scene.span.start - last.scene.span.end <= MOST_GAP
    return near and last.status is Status.CANCELLED and not any(c.tense is Tense.MOVED for c in scene.cues)


def _only_off(scene: Scene) -> bool:
    """Whether a sentence calls off and does not also name the new day."""
    return len(scene.dates) < 2


def _put_off(scene: Scene, unit: Unit, units: Sequence[Unit], cue: Cue | None, ctx: Context) -> bool:
    """Whether the only date of a sentence is put off without a new one: "the 6 January meeting has been postponed"."""
    if len(units) != 1 or not isinstance(unit[0], Day) or _only_elsewhere(scene, ctx):
        return False
    if cue is not None and cue.tense is Tense.MOVED and cue.span.end <= unit[0].span.start:
        between = ctx.document.text[cue.span.end : unit[0].span.start].strip()
        named = any(cue.span.end <= p.span.start and p.span.end <= unit[0].span.start for p in scene.phrases)
        between = between.rpartition(" ")[2] if named and ctx.words.drops_subject else between
        return unit[0].until is None and anyword_cached(ctx.words.from_).fullmatch(between) is not None
    if ctx.words.fixed_order and _moved_by_hours(scene, unit, ctx):
        return False
    if between_hours(scene, ctx) is not None:
        return False
    if ctx.words.verb_last and bracket.ONTO.search(ctx.document.text, scene.span.start, unit[0].span.start):
        return False
    behind = [c for c in scene.cues if c.tense is Tense.MOVED and c.span.start >= unit[-1].span.end]
    new = anyword_cached(ctx.words.makes_up)  # "Sie wird am 21. März nachgeholt" tells the new day
    return any(new.fullmatch(c.words) is None for c in behind) and unit[0].until is None


def _not_done(scene: Scene, at: Span, cue: Cue | None, ctx: Context) -> bool:
    """Whether somebody will not do what was planned for a day: "was to play on 3 May but will not now appear"."""
    if cue is None or cue.tense is not Tense.OLD or cue.span.end > at.start:
        return False
    behind = next((c for c in scene.cues if c.span.start >= at.end and c.tense is Tense.FUTURE), None)
    if behind is None or ctx.words.turns.but.search(ctx.document.text, at.end, behind.span.start) is None:
        return False
    return ctx.words.turns.not_done.match(ctx.document.text, behind.span.start, scene.span.end) is not None


def _only_elsewhere(scene: Scene, ctx: Context) -> bool:
    """Whether an event is moved to another room and stays on its day: "has been moved to the Great Hall"."""
    cue = next((c for c in scene.cues if c.tense is Tense.MOVED), None)
    if cue is None:
        return False
    text = ctx.document.text
    if ctx.words.turns.venue.search(text, scene.span.start, cue.span.start):
        return True
    start = cue.span.end - 3 if cue.words.lower().endswith(" to") else cue.span.end
    found = ctx.words.turns.elsewhere.match(text, start, scene.span.end)
    if found is None or any(found.start() <= m.span.start <= found.end() for m in scene.dates):
        return False
    return found["to"] is None or ANOTHER_DAY.match(found["to"]) is None


def _given_up(
    scene: Scene, mention: Day | Vague | Series, units: Sequence[Unit], cue: Cue | None, ctx: Context
) -> tuple[date, Clock | None, Span] | None:
    """The day from which an event was put off, also one gone by: "had postponed it from May 27"."""
    if not isinstance(mention, Day) or cue is None or cue.tense not in (Tense.MOVED, Tense.OLD) or len(units) > 1:
        return None
    lead = ctx.document.text[max(scene.span.start, mention.span.start - LONGEST_WORD) : mention.span.start].split()
    if not lead or anyword_cached(ctx.words.from_).fullmatch(lead[-1]) is None:
        return None
    days = choose.days_of(mention, ctx, scene, past=True)
    return (days[0], _clock_near(scene, mention.span), mention.span) if days else None


def _moved_by_hours(scene: Scene, unit: Unit, ctx: Context) -> bool:
    """Whether only the hour of a day is moved: "Friday's talk has moved from 6pm to 5.30"."""
    moved_by = next((c for c in scene.cues if c.tense is Tense.MOVED and c.span.start >= unit[-1].span.end), None)
    if moved_by is None:
        return False
    return any(-6 <= c.span.start - moved_by.span.end <= 24 for c in scene.clocks)


def _is_denied(
    scene: Scene, at: Span, chosen: Sequence[tuple[choose.Chosen, Day | Vague | Series]], ctx: Context
) -> bool:
    """Whether a word in front of the dates denies a series that would fall on them: "no singing on 19 May"."""
    before = re.split(r"[.;:!?(]", ctx.document.text[max(scene.span.start, at.start - 40) : at.start])[-1]
    if anyword_cached((*ctx.words.nones, *ctx.words.excepted)).search(before) is None:
        return False
    frame = next((ctx.frames[n] for n in reversed(ctx.recent) if ctx.frames[n].series is not None), None)
    if frame is None or frame.series is None or frame.first is None:
        return False
    days = [c.first for c, _ in chosen if c.first is not None]
    falls = [day > frame.first and BYDAY[day.weekday()] in frame.series.byday for day in days]
    return bool(falls) and all(falls)


def _left_out(chosen: Sequence[tuple[choose.Chosen, Day | Vague | Series]], ctx: Context) -> bool:
    """ "There will be no session on 17 February": an exception of the series before, if there is one."""
    for n in reversed(ctx.recent):
        frame = ctx.frames[n]
        if frame.rrule is None:
            continue
        days = tuple(c.first for c, _ in chosen if c.first is not None)
        ctx.frames[n] = replace(frame, excluded=(*frame.excluded, *days))
        for verdict, mention in chosen:
            ctx.skip(mention.span, "an exception of a series", verdict.first)
        return True
    return False


def _called_off(scene: Scene) -> bool:
    return any(c.tense is Tense.CANCELLED for c in scene.cues)


def _segment(scene: Scene, units: Sequence[Unit], number: int, ctx: Context) -> Span:
    """The part of the sentence that is about one date: from the date, or the clause, before it to the date after it."""
    start = units[number - 1][-1].span.end if number else scene.span.start
    behind = [unit[0] for unit in units[number + 1 :] if not _is_yesterday(unit[0])]
    end = behind[0].span.start if behind else scene.span.end
    at = units[number][0].span.start
    pause = ctx.document.text.rfind("; ", start, at) if number else -1
    if pause >= 0 and any(start <= c.span.start < pause for c in scene.cues):
        start = pause + 2 if any(pause < c.span.start < at for c in scene.cues) else start
    looks = number and ctx.words.fixed_order
    joints = list(ctx.words.turns.next_clause.finditer(ctx.document.text, start, at)) if looks else []
    if joints and any(joints[-1].end() < c.span.start and c.span.end <= at for c in scene.cues):
        start = joints[-1].end()  # where the clause has a subject of its own
    if behind and not ctx.words.fixed_order:
        next_ = ctx.words.turns.next_clause.search(ctx.document.text, units[number][-1].span.end, end)
        if next_ is not None and any(next_.end() < c.span.start and c.span.end <= end for c in scene.cues):
            end = next_.start()  # "Le jury délibérera en mai et les prix seront remis le 12 juin"
    if behind and (who := _gapped(scene, units[number][0].span, behind[0].span, ctx)) is not None:
        end = min(end, who.start)
    return Span(start, end)


def _is_yesterday(mention: Day | Vague | Series) -> bool:
    """Whether a day only tells when something was decided: "the talk on 14 May was called off yesterday"."""
    told = isinstance(mention, Day) and mention.anchor is Anchor.WRITTEN and mention.day is None
    return told and isinstance(mention, Day) and mention.weekday is None and (mention.offset_days or 0) < 0


def _of_list(scene: Scene, at: Span, ctx: Context) -> Name | None:
    """The name of an item of a list behind a colon: "... our surgeries: Falmouth, 12 March; Pwllheli, 18 March"."""
    text = ctx.document.text
    colon = text.find(": ", scene.span.start, at.start)
    if colon < 0 or len(scene.days) < 2 or text.find("; ", colon, scene.span.end) < 0:
        return None
    if any(d.span.start < colon for d in scene.days):
        return None
    head = ctx.words.turns.listed_after.search(text[scene.span.start : colon])
    start = max(colon + 2, text.rfind("; ", colon, at.start) + 2)
    item = text[start : at.start].rstrip(" ,(–-")
    if head is None:
        return None
    made = title.heading(f"{head[1]}: {item}" if 0 < len(item.split()) <= 7 else head[1], ctx.words)
    return Name(
        title=made, span=Span(start, start + max(1, len(item))), noun=head[1].split()[-1], rule="item of a list"
    )


def _gapped(scene: Scene, former: Span, at: Span, ctx: Context) -> Span | None:
    """Who does on a day what a verb right in front of the day before tells: "meets on 3 May and the board on 5 May"."""
    if ctx.words.free_order or not any(
        c.tense in TO_COME and 0 <= former.start - c.span.end <= LONGEST_LINK for c in scene.cues
    ):
        return None
    end = max([former.end, *(c.span.end for c in scene.clocks if c.span.end <= at.start)])
    found = GAPPED.fullmatch(ctx.document.text, end, at.start)
    return Span(*found.span("who")) if found is not None else None


def _without_verb(scene: Scene, at: Span, cue: Cue | None, ctx: Context) -> Name | None:
    """What the verb of the clause before tells of another: "The board meets on Tuesday and the council on Friday"."""
    former = ctx.frames[-1] if ctx.frames and ctx.frames[-1].scene is scene else None
    if former is None or cue is None or cue.span.end > former.dates[0].start or former.dates[-1].end > at.start:
        return None
    who = _gapped(scene, former.dates[0], at, ctx)
    who = None if who is not None and anyword_cached((*ctx.words.ordinals, *SAME_KIND)).ends(ctx.text(who)) else who
    own = naming.subject_span(scene, cue, former.dates[0], ctx) if who is not None else None
    if who is None or own is None or own.end > cue.span.start:
        return None
    party = participants.is_party(who, ctx)
    if naming.anypronoun(ctx.text(who), ctx) or (
        any(p.span.overlaps(who) and not p.weak for p in scene.phrases) and not party
    ):
        return None
    if ctx.words.article.match(ctx.document.text, who.start, who.end) is None and not party:
        return None
    made = _with_other(former.name.title, ctx.text(own), ctx.text(who), ctx.words)
    return None if made is None else replace(former.name, title=made, span=who)


def _with_other(told: str, old: str, new: str, words: Vocabulary) -> str | None:
    """A title with another that does it: "Réunion du conseil" for "la commission" and "le conseil"."""
    for apart, joined in words.contracted:
        told = re.sub(rf"\b{joined}", apart, told)
    start, whole = told.casefold().find(old.casefold()), new
    if start < 0:
        old, new = title.heading(old, words), title.heading(new, words)
        start = told.casefold().find(old.casefold())
    if start < 0 or not old:
        return None
    small = start > 0 and new.casefold() != whole.casefold() and not words.verb_last  # it has lost its article
    made = f"{told[:start]}{naming.lowered(new) if small else new}{told[start + len(old) :]}"
    for apart, joined in words.contracted:
        made = made.replace(apart, joined)
    return made


def _opens_clause(segment: Span, ctx: Context) -> bool:
    """Whether a part of a sentence begins with a clause of its own: what stands before it names another event."""
    before = list(ctx.words.turns.next_clause.finditer(ctx.document.text, max(0, segment.start - 8), segment.start))
    return ctx.words.fixed_order and bool(before) and before[-1].end() == segment.start


def _in_bracket_of(scene: Scene, at: Span, ctx: Context) -> Name | None:
    """The event that a day in brackets stands right behind: "reply by 3 May for the ball (Saturday 9 May, 8pm)"."""
    before = [p for p in scene.phrases if p.span.end <= at.start]
    if not ctx.words.fixed_order or not before or ctx.document.text[before[-1].span.end : at.start].strip() != "(":
        return None
    return naming.of_phrase(before[-1], ctx)


def _kept_for(scene: Scene, at: Span, cue: Cue | None, ctx: Context) -> Name | None:
    """What a day is kept for: "The committee has pencilled in 18 July for the fair"."""
    if cue is None or not ctx.words.turns.keeps.search(ctx.document.text, cue.span.start, at.start):
        return None
    lead = ctx.words.turns.kept_for.match(ctx.document.text, at.end, scene.span.end)
    if lead is None:
        return None
    behind = next((p for p in scene.phrases if p.span.start >= at.end), None)
    if behind is not None and behind.span.start <= lead.end():
        return naming.of_phrase(behind, ctx)
    stops = [*(m.span for m in scene.mentions), *(c.span for c in scene.cues)]
    what = Span(lead.end(), right_end(ctx.document.text, Span(lead.end(), scene.span.end), ctx.words, stops))
    told = title.heading(ctx.text(what), ctx.words)
    if not 0 < title.length(told) <= MOST_KEPT:
        return None
    return Name(title=told, span=what, noun=told.split()[-1].lower(), rule="event noun", weak=True)


def _name(scene: Scene, segment: Span, at: Span, cue: Cue | None, ctx: Context) -> Name | None:
    if (bidden := naming.of_invitation(scene, at, cue, ctx)) is not None:
        return bidden
    if (anew := _of_new_date(scene, at, cue, ctx)) is not None:
        return anew
    if (member := _of_list(scene, at, ctx)) is not None:
        return member
    if ctx.words.fixed_order and (one := naming.one_of(scene, segment, at, ctx)) is not None:
        return one
    if (some := naming.some_of(scene, cue, at, ctx) or _now_held(scene, cue, at, ctx)) is not None:
        return some
    if (headed := _headed(scene, at, ctx)) is not None:
        return headed
    if (kept := _kept_for(scene, at, cue, ctx) or _in_bracket_of(scene, at, ctx)) is not None:
        return kept
    if _only_calls(scene, ctx) and (brought := naming.named_before(scene, ctx)) is not None:
        return brought
    if (told := naming.of_sentence_that_tells(scene, at, ctx) or naming.titled(scene, ctx)) is not None:
        return told
    if (gapped := _without_verb(scene, at, cue, ctx)) is not None:
        return gapped
    wide = segment if _opens_clause(segment, ctx) else Span(scene.span.start, segment.end)
    if ctx.words.verb_last and (inside := bracket.clause_of(scene, at, ctx)) is not None:
        said = bracket.pointer(inside) in bracket.POINTING and bracket.subject(inside, ctx) is None
        generic = bracket.is_generic(inside, ctx) and cue is not None and cue.tense in choose.AHEAD
        if generic or (said and bracket.takes_place(inside, cue, ctx)):
            above = naming.of_heading(scene, ctx) if generic else None
            before = [p for p in scene.phrases if p.span.end <= inside.span.start and not p.weak]
            if said and before and (spoken := naming.of_phrase(before[-1], ctx)) is not None:
                return spoken  # "hat die Verhandlung anberaumt: Sie soll am 4. November beginnen"
            named = naming.of_label(scene, cue, ctx) or above or ctx.topic
            if named is not None:
                return named
        if bracket.is_relative(inside) and bracket.takes_place(inside, cue, ctx):
            before = [p for p in scene.phrases if p.span.end <= inside.span.start]
            if before and (found := naming.of_phrase(before[-1], ctx)) is not None:
                return found  # "Die Lesung, die am 26. März stattfinden sollte"
        wide = inside.span
        segment = Span(max(segment.start, wide.start), min(segment.end, wide.end))
    if (
        cue is not None
        and IT.match(cue.words)
        and (
            named := naming.capitals_before(scene, ctx)
            or naming.introduced(ctx)
            or ctx.topic
            or naming.subject_before(ctx)
        )
        is not None
    ):
        return named
    held = ctx.words.turns.hold_it.search(ctx.document.text, scene.span.start, at.start)
    if held is not None and (spoken := _held(scene, held.start(), cue, ctx)) is not None:
        return spoken
    if _points_back(scene, cue, at, ctx):
        if (named := naming.capitals_before(scene, ctx)) is not None:
            return named
        if _opens_under_heading(scene, ctx) and (above := naming.of_heading(scene, ctx)) is not None:
            ctx.topic = above
        if (
            ctx.words.keeps_subject
            and _is_ordinal(scene, cue, ctx)
            and (whole := naming.title_quoted(scene, ctx) or naming.of_whole(ctx)) is not None
        ):
            return whole
        own = naming.of_event(scene, segment, at, cue, ctx) or naming.of_event(scene, wide, at, cue, ctx)
        near = ctx.words.drops_subject and own is not None and own.span.end <= at.start  # "harán otro paro el 14"
        if own is not None and (own.rule.startswith("verb") or ((near or not own.weak) and _is_object(own, cue))):
            return own
        if (former := _of_former_clause(scene, cue, ctx)) is not None:
            return former
        if (label := naming.of_label(scene, cue, ctx)) is not None:
            return label
        if (
            cue is not None
            and naming.acts(scene, cue, ctx)
            and (told := naming.of_clause(scene, at, cue, ctx)) is not None
        ):
            return told
        if cue is not None and (spoken := naming.stood_for(scene, cue, ctx)) is not None:
            return spoken
        person = ctx.words.fixed_order and cue is not None and _is_person(scene, cue, ctx)
        if person and (told := naming.of_clause(scene, at, cue, ctx)) is not None:
            return told
        if ctx.topic is not None and not (person and ctx.topic.rule not in naming.DONE_BY):
            return ctx.topic
    return (
        opening.of_note(scene, at, cue, ctx)
        or naming.of_sentence_before(scene, at, ctx)
        or (naming.behind_dash(scene, at, ctx) if ctx.words.free_order else naming.of_lack(scene, cue, ctx))
        or naming.of_event(scene, segment, at, cue, ctx)
        or (
            naming.of_clause(scene, at, cue, ctx) if cue is not None and _new_clause(scene, segment, cue, ctx) else None
        )
        or (naming.of_event(scene, wide, at, cue, ctx) if cue is not None and segment != wide else None)
        or naming.said_before(scene, cue, ctx)
        or naming.of_subject(scene, cue, at, ctx)
        or (naming.of_heading(scene, ctx) if _without_subject(scene, cue, ctx) else None)
        or (naming.of_clause(scene, at, cue, ctx) if not _points_back(scene, cue, at, ctx) else None)
        or naming.of_people(scene, ctx)
        or naming.of_fragment(scene, at, ctx)
        or (naming.of_sentence(scene, at, cue, ctx) if scene.clocks else None)
        or (naming.named_before(scene, ctx) if ctx.topic is None and _points_back(scene, cue, at, ctx) else None)
        or (ctx.topic if _points_back(scene, cue, at, ctx) and not _is_of_due(scene, cue, ctx) else None)
        or naming.of_clause(scene, at, cue, ctx)
        or naming.of_clause_words(scene, at, cue, ctx)
        or (naming.of_event(scene, scene.span, at, cue, ctx) if ctx.words.verb_last else None)
    )


def _says_nothing(name: Name, scene: Scene, cue: Cue | None, ctx: Context) -> bool:
    """Whether a sentence only says that people will be there: "We meet on Tuesday", "Ann Lee will be with you on"."""
    if cue is None or any(not p.weak for p in scene.phrases):
        return False
    if name.rule.startswith("verb"):
        return title.length(name.title) == 1
    told = name.weak and name.rule.startswith("clause")
    return told and (naming.by_us(scene, cue, ctx) or title.length(name.title) <= LEAST_OF_CLAUSE)


def _of_section(scene: Scene, cue: Cue | None, ctx: Context) -> Name | None:
    """What a sentence is about that only tells when: "Ann Lee will be there on Tuesday" under "Repair café"."""
    ahead = cue.tense in naming.SURE if cue is not None else bool(scene.clocks)
    opens = _is_first(scene, ctx) or (scene.sentence.first and scene.sentence.line == 1)
    return naming.of_section(scene, ctx) if ahead and opens else None


def _of_new_date(scene: Scene, at: Span, cue: Cue | None, ctx: Context) -> Name | None:
    """What a new date is for, behind a sentence that takes the old one back: "The fair is off. The new date is"."""
    before, slot = ctx.before, anyword_cached(ctx.words.slots)
    said = slot.match(ctx.document.text, scene.span.start, at.start)
    if said is None or before is None or not 0 <= scene.sentence.block - before.sentence.block <= 1:
        return None
    end = cue.span.end if cue is not None and said.end() <= cue.span.start and cue.span.end <= at.start else said.end()
    if len(ctx.document.text[end : at.start].split()) > MOST_LEADING or any(
        said.end() <= p.span.start < at.start for p in scene.phrases
    ):
        return None
    last = ctx.frames[-1] if ctx.frames and ctx.frames[-1].scene is before else None
    if last is not None:
        return last.name if last.status is Status.CANCELLED else None
    shifted_ = any(c.tense in (Tense.MOVED, Tense.CANCELLED) for c in before.cues)
    return naming.named_before(scene, ctx) if shifted_ else None


def _now_held(scene: Scene, cue: Cue | None, at: Span, ctx: Context) -> Name | None:
    """What the sentence before put off and whose new day this one tells: "The gig is off. The band now play on"."""
    before = ctx.before
    if cue is None or before is None or before.sentence.block != scene.sentence.block:
        return None
    off = bool(ctx.frames) and ctx.frames[-1].scene is before and ctx.frames[-1].status is Status.CANCELLED
    if (before.dates and not off) or cue.tense not in TO_COME or any(p.span.end <= at.start for p in scene.phrases):
        return None
    if ctx.words.turns.now.search(ctx.document.text, max(scene.span.start, cue.span.start - 6), cue.span.end) is None:
        return None
    away = next((c for c in before.cues if c.tense is Tense.MOVED), None)
    if away is None or naming.anypronoun(_opening(scene, ctx), ctx):
        return None
    phrase = next((p for p in before.phrases if not p.weak and p.span.start < away.span.end + LONGEST_WORD), None)
    return naming.of_phrase(phrase, ctx) if phrase is not None else None


def _only_calls(scene: Scene, ctx: Context) -> bool:
    """Whether a sentence has a subject that says nothing: "The event is set for", "Doors open at", "Join us on"."""
    general = either_case(ctx.words.only_calls).match(ctx.document.text, scene.span.start, scene.span.end)
    return general is not None and all(p.weak or p.span.start < general.end() for p in scene.phrases)


def _held(scene: Scene, before: int, cue: Cue | None, ctx: Context) -> Name | None:
    """What "it" is that is held: "It was resolved to hold this on 19 May", "The quiz clashes, so we're doing it on"."""
    if (label := naming.of_label(scene, cue, ctx)) is not None:
        return label
    phrase = next((p for p in scene.phrases if p.span.end <= before), None)
    own = naming.of_phrase(phrase, ctx) if phrase is not None else None
    return own or naming.introduced(ctx) or ctx.topic


def _of_former_clause(scene: Scene, cue: Cue | None, ctx: Context) -> Name | None:
    """What "it" is in "Albion's trip was off because of a burst pipe, and it's been slotted in on 29 March"."""
    if not ctx.words.fixed_order or cue is None or naming.anypronoun(_opening(scene, ctx), ctx):
        return None
    joints = list(ctx.words.turns.own_clause.finditer(ctx.document.text, scene.span.start, cue.span.start))
    phrase = next((p for p in scene.phrases if joints and p.span.end <= joints[-1].start() and not p.weak), None)
    if phrase is None and joints and joints[-1][0].startswith(";"):
        return naming.handed_in(scene, ctx.words, ctx)  # "Registration is free; it opens on 1 June"
    return naming.of_phrase(phrase, ctx) if phrase is not None else None


def _is_person(scene: Scene, cue: Cue, ctx: Context) -> bool:
    """Whether the subject of a verb is "he" or "she", which no event is."""
    head = ctx.document.text[scene.span.start : cue.span.start].lower().split()[-1:]
    return bool(head) and head[0].strip(",\"'“”") in ("he", "she")


def _is_of_due(scene: Scene, cue: Cue | None, ctx: Context) -> bool:
    """Whether "he" or "she" can't be what was spoken of last, as that is a deadline."""
    due = ctx.topic is not None and ctx.topic.rule == "deadline"
    return due and cue is not None and ctx.words.fixed_order and _is_person(scene, cue, ctx)


def _headed(scene: Scene, at: Span, ctx: Context) -> Name | None:
    """What a colon right in front of a date or a series announces: "Schnuppertraining für alle: immer mittwochs"."""
    text = ctx.document.text
    mark = text.rfind(": ", scene.span.start, at.start)
    if mark < 0 or len(text[mark + 2 : at.start].split()) > MOST_LEADING or ctx.words.free_order:
        return None
    named = [p for p in scene.phrases if p.span.end <= mark and not p.weak]
    spoken = any(c.span.end <= mark and c.tense is not Tense.CANCELLED for c in scene.cues)
    if not named or spoken or any(m.span.end <= mark for m in scene.mentions):
        return None
    whole = Span(scene.span.start, mark)
    text = title.heading(ctx.text(whole), ctx.words)
    if len(named) == 1 and title.length(ctx.text(named[0].span)) < title.length(text) <= MOST_BEFORE_COLON:
        return Name(title=text, span=whole, noun=named[0].noun, rule="event noun")  # "Ausflug nach Lindau: ..."
    return naming.of_phrase(named[0], ctx)


def _without_subject(scene: Scene, cue: Cue | None, ctx: Context) -> bool:
    """Whether a sentence begins with its verb, its date or "our slot": "Begins Thursday 20 August"."""
    text, first = ctx.document.text, min((m.span.start for m in scene.mentions), default=scene.span.end)
    opens = _opens_under_heading(scene, ctx)
    if cue is None:
        if opens and len(text[scene.span.start : first].split()) <= 3 and not scene.phrases:
            return True  # "En principe le jeudi 22 mai, 20 h"
        if anyword_cached(ctx.words.slots).fullmatch(text[scene.span.start : first].strip(" :,")) is not None:
            return True
        holes = [m.span for m in scene.mentions]
        return not any(
            not (ctx.words.stop.fullmatch(w[0]) or ctx.words.article.fullmatch(w[0]))
            for w in WORD.finditer(text, scene.span.start, scene.span.end)
            if not any(h.start <= w.start() < h.end for h in holes)
        )
    head = text[scene.span.start : cue.span.start].strip(" ,\"'“”")
    if opens and (not head or (len(head.split()) <= 2 and naming.anypronoun(head.split()[0], ctx))):
        return True
    return (len(head) <= 1 and not ctx.words.drops_subject) or anyword_cached(ctx.words.slots).fullmatch(
        head
    ) is not None


def _opens_under_heading(scene: Scene, ctx: Context) -> bool:
    """Whether a sentence is the first right under a heading, which is then what "it" is."""
    above = ctx.heading()
    return above is not None and 0 <= scene.sentence.block - above.sentence.block <= 1 and _is_first(scene, ctx)


def _is_first(scene: Scene, ctx: Context) -> bool:
    """Whether a sentence opens its block."""
    return scene.span.start == ctx.document.blocks[scene.sentence.block].span.start


def _is_object(name: Name, cue: Cue | None) -> bool:
    return cue is not None and name.span.start >= cue.span.end


def _points_back(scene: Scene, cue: Cue | None, at: Span, ctx: Context) -> bool:
    """Whether the subject of the verb is "it", "they", "the first of them"."""
    if cue is None:
        return False
    head = ctx.document.text[scene.span.start : cue.span.start].strip(" ,\"'“”")
    if ctx.words.fixed_order:
        joints = list(
            ctx.words.turns.own_clause.finditer(ctx.document.text, scene.span.start, min(cue.span.start, at.start))
        )
        head = ctx.document.text[joints[-1].end() : cue.span.start].strip(" ,\"'“”") if joints else head
        head = _behind_opening(scene, head, cue, ctx)
        head = ADVERB.sub("", head).strip()
    elif ctx.words.drops_subject:
        joints = list(JOINED.finditer(ctx.document.text, scene.span.start, min(cue.span.start, at.start)))
        head = ctx.document.text[joints[-1].end() : cue.span.start].strip(" ,\"'“”") if joints else head
        now = anyword_cached(ctx.words.now).match(head)
        head = head[now.end() :].strip() if now is not None else head
    if ctx.words.drops_subject and ctx.words.turns.him.fullmatch(head):
        return True
    dropped = not head and ctx.words.drops_subject and not _subject_behind(cue, ctx)
    meets = not head and anyword_cached(ctx.words.slots).match(cue.words) is not None  # "Rendez-vous samedi à 14 h"
    return dropped or meets or head.lower() == "that" or naming.anypronoun(head, ctx) or ordinal(head, ctx) is not None


def _behind_opening(scene: Scene, head: str, cue: Cue, ctx: Context) -> str:
    """A subject without the day or the condition that opens its clause: "On 2 December it", "if it rains, another"."""
    dated = [m.span for m in scene.mentions if m.span.end <= cue.span.start]
    if dated and len(ctx.document.text[scene.span.start : dated[0].start].split()) < MOST_LEADING:
        behind = ctx.document.text[dated[-1].end : cue.span.start].strip(" ,\"'“”")
        return behind if clause.is_deed(cue) and behind.lower() in NAMED_BEFORE else head
    first, comma, rest = head.rpartition(", ")
    return rest if comma and CONDITIONED.match(first) and rest.lower().startswith("another") else head


def _is_ordinal(scene: Scene, cue: Cue | None, ctx: Context) -> bool:
    """Whether the subject of a verb is only "the first", "la seconde"."""
    head = ctx.document.text[scene.span.start : cue.span.start].strip(" ,\"'“”") if cue is not None else ""
    return ordinal(head, ctx) is not None


def _new_clause(scene: Scene, segment: Span, cue: Cue, ctx: Context) -> bool:
    """Whether the clause of a verb begins behind the date before it: "в понеділок, а на волю тварин випустять"."""
    if not ctx.words.free_order or segment.start == scene.span.start or cue.span.start < segment.start:
        return False
    return JOINED.search(ctx.document.text, segment.start, cue.span.start) is not None


def _subject_behind(cue: Cue, ctx: Context) -> bool:
    """Whether the subject may stand right behind its verb: "Засяде земельна комісія"."""
    if not ctx.words.free_order or ctx.words.turns.to_you.search(cue.words):
        return False
    word = re.compile(r"\s+([^\W\d_]+)").match(ctx.document.text, cue.span.end)
    return word is not None and not (ctx.words.stop.fullmatch(word[1]) or ctx.words.link.fullmatch(word[1]))


def ordinal(head: str, ctx: Context) -> int | None:
    """The number in "the first of them", "the second": which event of a list is meant."""
    found = _ordinals(ctx.words.ordinals).match(head)
    return found.lastindex - 1 if found is not None and found.lastindex else None


@cache
def _ordinals(words: tuple[str, ...]) -> re.Pattern[str]:
    """An expression with a group for each of the ordinals, which have none of their own."""
    either = "|".join(f"({word})" for word in words) or "(?!)"
    return across(
        rf"(?:{{at_event}}\s+)?{{the}}?\s*(?:{either})(?:\s+{{of_them}}\b[^,]*)?\s*(?:,|\s[–—]\s|\Z)",
    )


def _frames(
    scene: Scene,
    chosen: Sequence[tuple[choose.Chosen, Day | Vague | Series]],
    name: Name,
    segment: Span,
    cue: Cue | None,
    ctx: Context,
    *,
    due: bool,
    listed: bool,
) -> list[int]:
    missing = naming.negated(scene, cue, ctx) is not None or naming.is_none(scene, name, ctx)
    told = [d for d in scene.days if d.offset_days is None or d.offset_days >= 0 or d.anchor is not Anchor.WRITTEN]
    around = segment if due or len(told) > 1 else scene.span  # "wurde gestern abgesagt" tells no second event
    if isinstance(chosen[0][1], Series):  # "щочетверга ..., але 13 листопада репетиції не буде" goes on
        later = [d.span.start for d in scene.days if d.span.start > chosen[0][1].span.end]
        around = Span(scene.span.start, min([scene.span.end, *later]))
    state, state_span = status.status(scene, around, ctx)
    if state is Status.CONFIRMED and any(c.span.overlaps(segment) and is_rumoured(c, scene, ctx) for c in scene.cues):
        state = Status.TENTATIVE
    missing = missing or (state is Status.CONFIRMED and not due and _is_off_before(scene, name, cue, ctx))
    taken = [name.span] if name.rule == "event noun" else []
    where = None if due else place.same_as_before(_place_of_day(scene, chosen[0][1], segment, name, taken, ctx), ctx)
    if name.rule == "item of a list" and place.looks_like(ctx.text(name.span), ctx.words):
        where = place.trimmed(name.span, ctx)
    where = where or (_host(scene, cue, ctx) if cue is not None and not due else None)
    where = where or (_shut(scene, name, cue, ctx) or place.of_shut(segment, ctx) if not due else None)
    how, how_span = status.online(ctx.document.text, scene.span, ctx.words, has_place=where is not None)
    who: tuple[Span, ...] = ()
    if not due:
        phrase = next((p for p in scene.phrases if p.span == name.span), None)
        who = (
            (participants.of_phrase(phrase, ctx) if phrase else ())
            + participants.of_subject(scene, ctx)
            + participants.led(scene, ctx)
        )
        former = ctx.frames[-1] if ctx.frames and ctx.frames[-1].scene is scene else None
        if former is not None and name.span == _gapped(scene, former.dates[0], chosen[0][1].span, ctx):
            who = (name.span,)
    base = Frame(
        scene=scene,
        name=name,
        dates=(chosen[0][1].span,),
        kind=Kind.DEADLINE if due else Kind.EVENT,
        status=Status.CANCELLED if missing else _of_due(state, cue) if due else state,
        status_span=state_span,
        place=where,
        online=Online.NO if due else how,
        online_span=how_span,
        who=who,
        group=chosen[0][1].span.start if listed else None,
        rules=tuple(r for r in (chosen[0][1].rule, cue.tense.value if cue else "", name.rule) if r),
        under=ctx.headings[-1][1].span if ctx.headings else None,
    )
    return [ctx.add(frame) for frame in _dated(base, chosen, ctx)]


def _is_off_before(scene: Scene, name: Name, cue: Cue | None, ctx: Context) -> bool:
    """Whether the sentence before calls off the event whose day this one gives: "The trip is off. Too few came for"."""
    before = ctx.before
    if not ctx.words.fixed_order or before is None or before.dates or not name.span.within(before.span):
        return False
    new = cue is not None and cue.tense in (Tense.FUTURE, Tense.PLANNED, Tense.MOVED, Tense.PRESENT)
    return not new and _called_off(before)


def _of_due(state: Status, cue: Cue | None) -> Status:
    """A deadline is certain, and called off only by its own verb."""
    off = state is Status.CANCELLED and (cue is None or cue.tense is Tense.CANCELLED)
    return state if off else Status.CONFIRMED


def _place_of_day(
    scene: Scene, day: Day | Vague | Series, segment: Span, name: Name, taken: list[Span], ctx: Context
) -> Span | None:
    """The place of an event by the part of a sentence that goes with its day, if it has several."""
    if len(scene.days) < 2:
        return _place(scene, segment, name, taken, ctx)
    own = place.around(day.span, segment, scene, ctx)
    found = place.of_leg(day.span, own, scene, ctx) or _place(scene, own, name, taken, ctx)
    return found if found is not None or own == segment else _place(scene, segment, name, taken, ctx)


def _place(scene: Scene, segment: Span, name: Name, taken: list[Span], ctx: Context) -> Span | None:
    found = place.of_scene(scene, segment, ctx, taken)
    same = anyword_cached(ctx.words.same_place).search(ctx.document.text, segment.start, segment.end)
    if found is None and same is not None:
        return Span(*same.span())
    if found is None and len(scene.days) < 2:
        found = place.of_scene(scene, scene.span, ctx, taken)
    found = found or place.of_name(name.span if name.rule == "event noun" else segment, ctx)
    if found is None and len(scene.days) > 1:  # what is told before the first date goes for all of them
        found = place.of_scene(scene, Span(scene.span.start, min(d.span.start for d in scene.days)), ctx, taken)
    found = found or place.of_court(scene, segment, ctx)
    return found or (place.in_name(scene, name.span, ctx) if name.rule == "event noun" else None)


def _host(scene: Scene, cue: Cue, ctx: Context) -> Span | None:
    """The place that is said to host what is on: "On Tuesday, Leeds Town Hall hosts the fair"."""
    if either_case(ctx.words.hosts).fullmatch(cue.words) is None:
        return None
    subject = clause.subject(scene, cue, ctx) or naming.subject_span(scene, cue, cue.span, ctx)
    if subject is None:
        return None
    start = max([subject.start, *(m.span.end for m in scene.mentions if m.span.end <= cue.span.start)])
    there = place.trimmed(Span(start, subject.end), ctx)
    return there if there is not None and place.is_certain(ctx.text(there), ctx.words) else None


def _shut(scene: Scene, name: Name, cue: Cue | None, ctx: Context) -> Span | None:
    """What is closed, for that is where it is: "the library will be closed on 3 May"."""
    if cue is None or not name.rule.startswith(("verb", "clause")):
        return None
    if participants.CLOSES.search(ctx.document.text, cue.span.start, cue.span.end + LONGEST_WORD) is None:
        return None
    subject = clause.subject(scene, cue, ctx) or naming.subject_span(scene, cue, cue.span, ctx)
    if subject is None or any(p.head.within(subject) and not p.weak for p in scene.phrases):
        return None
    return place.trimmed(subject, ctx)


def _dated(base: Frame, chosen: Sequence[tuple[choose.Chosen, Day | Vague | Series]], ctx: Context) -> list[Frame]:
    found: list[Frame] = []
    run = _is_run([v for v, _ in chosen])
    for verdict, mention in chosen:
        if isinstance(mention, Series):
            again = recurring(mention, ctx.anchor, last=ctx.last)
            if again is None:
                ctx.skip(mention.span, choose.NO_DATE)
                continue
            found.append(
                replace(
                    base,
                    dates=(mention.span,),
                    series=mention,
                    first=again.first,
                    last=again.first,
                    rrule=again.rule,
                    excluded=again.excluded,
                )
            )
        elif isinstance(mention, Vague) or verdict.window is not None:
            found.append(replace(base, dates=(mention.span,), window=verdict.window))
        elif (both := _either(found, verdict, mention, ctx)) is not None:
            found[-1] = replace(found[-1], first=None, last=None, window=both, dates=(*found[-1].dates, mention.span))
        elif run and _joins(found, verdict, base, ctx, mention):
            found[-1] = replace(found[-1], last=verdict.last, dates=(*found[-1].dates, mention.span))
        else:
            found.append(replace(base, dates=(mention.span,), first=verdict.first, last=verdict.last))
    length = next((m for m in base.scene.mentions if isinstance(m, Length)), None)
    if length is not None and SOONER.match(ctx.document.text, length.span.end):
        length = None
    if length is not None and len(found) == 1 and not any(c.tense is Tense.MOVED for c in base.scene.cues):
        found[0] = lasts(found[0], length)
    return found


def _either(
    found: Sequence[Frame], verdict: choose.Chosen, mention: Day | Vague | Series, ctx: Context
) -> Window | None:
    """The few days of which one will be chosen: "on 30 or 31 March"."""
    first = found[-1].first if found else None
    if first is None or verdict.last is None or found[-1].kind is Kind.DEADLINE:
        return None
    if anyword_cached(ctx.words.apiece).search(ctx.document.text, mention.span.end, found[-1].scene.span.end):
        return None  # "on April 8 or April 10, 5:30 each night"
    between = ctx.document.text[found[-1].dates[-1].end : mention.span.start].strip(" ,")
    close = timedelta(0) < verdict.last - first <= NEAR_DAYS and anyword_cached(ctx.words.either).fullmatch(between)
    return Window(first=first, last=verdict.last) if close else None


def _is_run(chosen: Sequence[choose.Chosen]) -> bool:
    """Whether all days of a list follow each other: "10 and 11", but not "10, 12 and 13"."""
    days = [(c.first, c.last) for c in chosen]
    return all(a[1] is not None and b[0] == a[1] + timedelta(days=1) for a, b in pairwise(days))


def lasts(frame: Frame, length: Length) -> Frame:
    """The frame with the last day that a length gives."""
    if frame.kind is Kind.DEADLINE or length.unit is Measure.YEAR:
        return frame
    if frame.first is None or frame.last != frame.first or frame.clock is not None or frame.series is not None:
        return replace(frame, length=length)
    end = lasting(frame.first, length)
    return replace(frame, last=end or frame.last, length=length)


def _joins(found: list[Frame], verdict: choose.Chosen, base: Frame, ctx: Context, mention: Day) -> bool:
    """Whether a day goes on from the one before, "10 and 11 February": one event of two days."""
    if not found or found[-1].last is None or verdict.first != found[-1].last + timedelta(days=1):
        return False
    between = ctx.document.text[found[-1].dates[-1].end : mention.span.start]
    if DAYS_LONG.search(ctx.document.text, base.scene.span.start, base.scene.span.end):
        return True  # "a two-day strike on 22 and 23 February"
    if anyword_cached(ctx.words.apiece).search(ctx.document.text, mention.span.start, base.scene.span.end):
        return False  # "on 14 and 15 August, both at 10.30am"
    if _has_daily_hours(base, mention):
        return False
    return anyword_cached(ctx.words.either).search(between) is None and base.name.noun not in STRIKES


def _has_daily_hours(base: Frame, last: Day) -> bool:
    """Whether the days of a list have hours from and to, so that each is a session: "24 and 25 May, 10 to 4"."""
    if any(m.span.start > last.span.end for m in base.scene.days):
        return False
    stretches = [c for c in base.scene.clocks if c.end is not None and c.end > (c.hour, c.minute)]
    return len(stretches) == 1 == len(base.scene.clocks) and 0 < stretches[0].span.start - last.span.end < NEAR_HOUR


# Clock times ----------------------------------------------------------------------------------------------------------


def _give_clocks(scene: Scene, made: list[int], ctx: Context) -> None:
    """Each clock time of a sentence to the nearest of its events; the ones of other doings to none."""
    listed = repeats(scene, ctx)
    if _new_hour(scene, made, ctx):
        return
    own = [clock for clock, clause_ in _own_hours(scene, ctx) if _at_its_hour(scene, clock, clause_, made, ctx)]
    for clock in scene.clocks:
        near = [n for n in made if not _parted(clock, ctx.frames[n], ctx)]
        if not near:
            continue
        nearest = min(near, key=lambda n: _distance(ctx.frames[n], clock))
        if clock in own or _of_a_past_day(scene, clock, nearest, made, ctx) or _of_hours(scene, clock, made, ctx):
            continue
        if clock in listed and ctx.frames[nearest].kind is Kind.EVENT:
            repeat(scene, clock, nearest, ctx)
        elif not _beside(scene, clock, nearest, ctx):
            ctx.frames[nearest] = with_clock(ctx.frames[nearest], clock, scene, ctx)
    for n in made:
        ctx.frames[n] = _at_its_side(ctx.frames[n], scene, ctx)
    if scene.clocks and all(ctx.frames[n].clock is None for n in made):
        _gather(scene, made, ctx)
    if len(made) > 1 and scene.clocks:
        shared = [n for n in made if ctx.frames[n].clock is None and ctx.frames[n].group is not None]
        for n in shared:
            ctx.frames[n] = with_clock(ctx.frames[n], scene.clocks[-1], scene, ctx)


def _at_its_side(frame: Frame, scene: Scene, ctx: Context) -> Frame:
    """The frame without an hour with the one that stands right beside its day, whatever is done then: "to end at 5"."""
    day = frame.dates[-1]
    if frame.clock is not None or frame.window is not None:
        return frame
    weekly = any(d.span == day and d.day is None and d.weak for d in scene.days)
    for clock in scene.clocks:
        if clock.end is not None and weekly:
            continue  # "(Mo-Fr 9-20 Uhr)"
        gap = Span(min(clock.span.end, day.end), max(clock.span.start, day.start))
        lead = ctx.document.text[max(scene.span.start, clock.span.start - LONGEST_WORD) : clock.span.start]
        if clock.edge in (Edge.UNTIL, Edge.AFTER) or not SIDE.fullmatch(ctx.document.text, gap.start, gap.end):
            continue
        if anyword_cached(ctx.words.other_words).search(lead.rpartition(",")[2]) is None:
            at_night = clock.hour == MIDNIGHT and clock.end is None
            return replace(frame, clock=replace(clock, hour=23, minute=59) if at_night else clock)
    return frame


def _parted(clock: Clock, frame: Frame, ctx: Context) -> bool:
    """Whether a pause and a verb part a clock time from a last day: "dinner at seven, tell me by Friday"."""
    if frame.kind is not Kind.DEADLINE or clock.edge in (Edge.BY, Edge.UNTIL):
        return False
    day = frame.dates[-1]
    between = ctx.document.text[min(clock.span.end, day.end) : max(clock.span.start, day.start)]
    return len(between) > LEAST_PAUSED and re.search(r"[,;:.–—]\s", between) is not None


def _new_hour(scene: Scene, made: list[int], ctx: Context) -> bool:
    """Give an event the second of two hours that it is moved from and to; the first is its old one."""
    frame = ctx.frames[made[0]]
    cue = next((c for c in scene.cues if c.tense is Tense.MOVED), None)
    if not ctx.words.fixed_order or len(made) > 1 or cue is None or frame.old is not None or frame.first is None:
        return False
    behind = [c for c in scene.clocks if c.span.end > cue.span.end]
    if len(behind) == 1 and (end := behind[0].end) is not None:
        first, second = replace(behind[0], end=None), replace(behind[0], hour=end[0], minute=end[1], end=None)
    elif len(behind) == 2 and ctx.document.text[behind[0].span.end : behind[1].span.start].strip() in ("to", "until"):
        first, second = behind
    else:
        return False
    lead = ctx.document.text[scene.span.start : behind[0].span.start].split()[-1:]
    if lead != ["from"] and not ctx.text(behind[0].span).lower().startswith("from"):
        return False
    if second.hour < NOON <= first.hour and first.hour - second.hour > NOON // 2:
        second = replace(second, hour=second.hour + NOON)  # "from 6pm to 5.30"
    ctx.frames[made[0]] = replace(frame, clock=second, old=frame.first, old_clock=first)
    return True


def _own_hours(scene: Scene, ctx: Context) -> list[tuple[Clock, Span]]:
    """Clock times that open a clause of their own, with the clause: "..., and at noon he addresses parliament"."""
    if not ctx.words.fixed_order or len(scene.clocks) > MOST_HOURS:
        return []
    if ctx.hours is not None and ctx.hours[0] == scene.span:
        return ctx.hours[1]
    found = []
    for clock in scene.clocks:
        lead = ctx.words.turns.and_at.search(
            ctx.document.text, max(scene.span.start, clock.span.start - 24), clock.span.start
        )
        end = min([scene.span.end, *(m.span.start for m in scene.mentions if m.span.start >= clock.span.end)])
        verbs = [c for c in scene.cues if clock.span.end <= c.span.start < end]
        if lead is not None and verbs and any(c.span.end <= lead.start() for c in scene.cues):
            found.append((clock, Span(lead.start(), end)))
    ctx.hours = scene.span, found
    return found


def _at_its_hour(scene: Scene, clock: Clock, within: Span, made: list[int], ctx: Context) -> bool:
    """Frame what the clause of a clock time announces for the day before it in the sentence."""
    before = [n for n in made if ctx.frames[n].dates[-1].end <= within.start]
    frame = ctx.frames[before[-1]] if before else None
    cue = next(c for c in scene.cues if c.span.start >= clock.span.end)
    if frame is None or frame.kind is not Kind.EVENT or frame.first is None:
        return False
    if cue.tense not in (Tense.FUTURE, Tense.PLANNED, Tense.PRESENT):
        return False
    name = naming.of_event(scene, within, clock.span, cue, ctx) or naming.of_clause(scene, clock.span, cue, ctx)
    if name is None or name.noun == frame.name.noun or clock_role(clock, scene, ctx) in ("other", "end"):
        return False
    where = place.of_scene(scene, within, ctx, [name.span]) or frame.place
    other = replace(frame, name=name, clock=clock, dates=(frame.dates[0], clock.span), last=frame.first, place=where)
    ctx.frames.append(
        replace(other, group=None, old=None, old_clock=None, rules=("day of the clause before", name.rule))
    )
    return True


def _gather(scene: Scene, made: list[int], ctx: Context) -> None:
    """Where no other hour is told, people come at that of the meeting point: "rendez-vous à 9 h devant le gymnase"."""
    for clock in scene.clocks:
        if _gathers(scene, clock, ctx):
            nearest = min(made, key=lambda n: _distance(ctx.frames[n], clock))
            if ctx.frames[nearest].kind is Kind.EVENT and ctx.frames[nearest].window is None:
                ctx.frames[nearest] = replace(ctx.frames[nearest], clock=clock)
            return


def _gathers(scene: Scene, clock: Clock, ctx: Context) -> bool:
    lead = ctx.document.text[max(scene.span.start, clock.span.start - LONGEST_GATHERING) : clock.span.start]
    return clock.end is None and clock.edge is Edge.AT and ctx.words.turns.gathering.search(lead) is not None


def _of_hours(scene: Scene, clock: Clock, made: list[int], ctx: Context) -> bool:
    """Whether a stretch stands right behind weekdays that are no event's, as opening hours do: "(Mo-Fr 9-20 Uhr)"."""
    used = [span for n in made for span in ctx.frames[n].dates]
    days = [d for d in scene.days if d.day is None and d.weak and 0 <= clock.span.start - d.span.end <= 2]
    return clock.end is not None and any(not d.span.overlaps(span) for d in days for span in used)


def _of_a_past_day(scene: Scene, clock: Clock, nearest: int, made: list[int], ctx: Context) -> bool:
    """Whether a clock time is that of a day that was reported: "opened at 10am today and will close on 22 May"."""
    used = {span for n in made for span in ctx.frames[n].dates}
    told = {s.span for s in ctx.skipped[-6:] if s.reason in (choose.PAST, choose.REPORTED, choose.STATEMENT)}
    beside = [d.span for d in scene.days if d.span in told and d.span not in used]
    gaps = [max(clock.span.start - span.end, span.start - clock.span.end) for span in beside]
    return bool(gaps) and min(gaps) < min(8, _distance(ctx.frames[nearest], clock))


def repeats(scene: Scene, ctx: Context) -> list[Clock]:
    """The clock times of a list behind the first: "три покази: о 12:00, 14:00 та 16:00" are three events."""
    text = ctx.document.text
    found = []
    for first, second in pairwise(scene.clocks):
        alike = first.end is None and second.end is None and first.zone == second.zone
        near = LISTED.fullmatch(text[first.span.end : second.span.start]) is not None
        if alike and near and clock_role(first, scene, ctx) in ("", "start"):
            found.append(second)
    return found


def repeat(scene: Scene, clock: Clock, number: int, ctx: Context) -> None:
    """Announce an event a second time at another hour."""
    frame = ctx.frames[number]
    other = replace(frame, clock=clock, dates=(*frame.dates[:1], clock.span), old=None, old_clock=None)
    ctx.frames.append(other)


def _beside(scene: Scene, clock: Clock, number: int, ctx: Context) -> bool:
    """A part with a name and a time of its own beside its event: "...; the opening meeting is at 10 a.m."."""
    frame = ctx.frames[number]
    start = max(
        [
            frame.dates[-1].end,
            frame.name.span.end,
            *(c.span.end for c in scene.clocks if c.span.end <= clock.span.start),
        ]
    )
    if start >= clock.span.start or not re.search(r"[;,(]|followed ", ctx.document.text[start : clock.span.start]):
        return False
    near = [p for p in scene.phrases if start <= p.span.start and p.span.end <= clock.span.start and not p.weak]
    near = [p for p in near if not naming.is_beside(p, frame.dates[-1], ctx)]

    if near and ctx.words.fixed_order and not PART.search(ctx.document.text[start : near[-1].span.start]):
        near = []  # "speaks on Monday at the lunch, 12.30" has the hour of the lunch
    if FOLLOWED.search(ctx.document.text[start : clock.span.start]):  # "followed at 2.50 p.m. by the statement"
        near = [p for p in scene.phrases if 0 < p.span.start - clock.span.end <= LONGEST_WORD * 2][:1]
    if not near and not ctx.words.fixed_order:  # "10:00 нарада, 14:00 прийом громадян"
        most = 3 if ctx.words.free_order else BEHIND_HOUR
        behind = [p for p in scene.phrases if 0 < p.span.start - clock.span.end <= most and p.noun != frame.name.noun]
        near = [
            p for p in behind[:1] if not p.weak and not HALT.search(ctx.document.text, clock.span.end, p.span.start)
        ]
    if (
        not near
        or (near[-1].noun == frame.name.noun and near[-1].definite)
        or clock_role(clock, scene, ctx) in ("other", "end")
    ):
        return False
    name = naming.of_phrase(near[-1], ctx)
    if name is None:
        return False
    ctx.frames.append(
        replace(
            frame,
            name=name,
            clock=clock,
            dates=(*frame.dates, clock.span),
            last=frame.first,
            group=None,
            old=None,
            old_clock=None,
        )
    )
    return True


def _ends_former(
    scene: Scene, chosen: list[tuple[choose.Chosen, Day | Vague | Series]], cue: Cue, at: Span, ctx: Context
) -> bool:
    """Whether a day only ends an event named before, which then gets its last day: "The round continues on Friday"."""
    day, verb = chosen[0][0].first, cue.span.start
    if not ctx.words.ends or anyword_cached(ctx.words.ends).search(cue.words) is None:
        lasts = anyword_cached(ctx.words.lasts).search(ctx.document.text, scene.span.start, at.start)
        if lasts is None or ctx.words.fixed_order:
            return False
        verb = lasts.start()
    if day is None:
        return False
    named = [p for p in scene.phrases if p.definite and p.span.end <= verb]
    for n in reversed(ctx.recent[-8:]):
        frame = ctx.frames[n]
        back = any(p.noun == frame.name.noun or ctx.words.kin(p.noun, frame.name.noun) for p in named)
        if frame.scene is scene:
            back = SAME_SUBJECT.search(ctx.document.text, frame.dates[-1].end, verb) is not None
        elif len(scene.days) > 1:
            continue
        if not back and not (n in ctx.focus and naming.anypronoun(_opening(scene, ctx), ctx)):
            continue
        if cue.tense is Tense.DUE and PORTAL.search(frame.name.title):
            return False  # "the portal opens on 3 March and closes at noon on 11 April"
        longest = LONGEST_EVENT if verb == cue.span.start else LONGEST_SHOW
        if frame.kind is not Kind.EVENT or frame.first is None or not frame.first < day <= frame.first + longest:
            continue
        frame = replace(frame, last=day, dates=(*frame.dates, at))
        ctx.frames[n] = _with_hours(frame, scene, at) if frame.scene is scene else frame
        ctx.focus = (n,)
        return True
    return False


def _with_hours(frame: Frame, scene: Scene, at: Span) -> Frame:
    """An event of several days with its first and last hour: "begins at noon on Friday and ends at 6am on Sunday"."""
    if len(scene.clocks) != 2 or scene.clocks[0].end is not None:
        return frame
    first, last = scene.clocks
    ends = max(last.span.start - at.end, at.start - last.span.end) < NEAR_HOUR and first.span.end < at.start
    return replace(frame, clock=replace(first, end=(last.hour, last.minute)), stretch=True) if ends else frame


def _closed(scene: Scene, made: list[int], ctx: Context) -> list[int]:
    """Two dates of which the second ends what begins on the first: "розпочнеться 17-го й завершиться 30 листопада"."""
    if len(made) != 2 or made[1] != len(ctx.frames) - 1 or not ctx.words.ends:
        return made
    first, second = ctx.frames[made[0]], ctx.frames[made[1]]
    due = first.kind is Kind.DEADLINE or ctx.words.deadline.search(first.name.title) or PORTAL.search(first.name.title)
    if second.kind is Kind.DEADLINE and due:
        return made
    between = [c for c in scene.cues if first.dates[-1].end <= c.span.start and c.span.end <= second.dates[0].start]
    ends = [c for c in between if anyword_cached(ctx.words.ends).search(c.words)]
    joined = bool(ends) and SAME_SUBJECT.search(ctx.document.text, first.dates[-1].end, ends[0].span.start) is not None
    named = first.name == second.name and second.kind is not Kind.DEADLINE
    if not ends or not (joined or named) or first.first is None or second.first is None:
        return made
    end = second.first if second.first >= first.first else second.first + timedelta(days=7)
    if end < first.first:
        return made
    ctx.frames.pop()
    clock = first.clock
    if clock is not None and clock.end is None and second.clock is not None:
        clock = replace(clock, end=(second.clock.hour, second.clock.minute))
    stretch = clock is not first.clock and end > first.first
    ctx.frames[made[0]] = replace(
        first, last=end, clock=clock, stretch=stretch or first.stretch, dates=(*first.dates, *second.dates)
    )
    return made[:1]


def _to_the_end(scene: Scene, made: list[int], ctx: Context) -> list[int]:
    """Two dates with their hours that are one stretch: "from 9 pm on 16 January to 5 am on 19 January"."""
    if len(made) != 2 or made[1] != len(ctx.frames) - 1:
        return made
    first, second = ctx.frames[made[0]], ctx.frames[made[1]]
    end, clock = second.first, second.clock
    if first.name != second.name or end is None or first.first is None or end <= first.first:
        return made
    if first.clock is None or clock is None or not _is_stretch(scene, first, first.clock, second, clock, ctx):
        return made
    ctx.frames.pop()
    ctx.frames[made[0]] = replace(
        first,
        last=end,
        stretch=True,
        clock=replace(first.clock, end=(clock.hour, clock.minute)),
        dates=(*first.dates, *second.dates),
    )
    return made[:1]


def _is_stretch(scene: Scene, first: Frame, begins: Clock, second: Frame, ends: Clock, ctx: Context) -> bool:
    """Whether only "to" stands between two days with their hours, or "and" behind "between"."""
    text = ctx.document.text
    start, stop = min(first.dates[-1].start, begins.span.start), min(second.dates[-1].start, ends.span.start)
    words = text[max(first.dates[-1].end, begins.span.end) : stop].strip(" ,")
    if anyword_cached(ctx.words.until + ctx.words.towards).fullmatch(words):
        return True
    both = anyword_cached(ctx.words.betweens).search(text, max(scene.span.start, start - LONGEST_WORD), start)
    return both is not None and words.casefold() in AND


def _reopens(scene: Scene, made: list[int], ctx: Context) -> None:
    """Give what is closed the day on which it opens again: "shuts at 8pm on Friday and reopens at 5am on Monday"."""
    if ctx.reopened is None:
        return
    (day, clock), ctx.reopened = ctx.reopened, None
    for n in made or ctx.focus:
        frame = ctx.frames[n]
        near = scene.sentence.block == frame.scene.sentence.block
        if frame.kind is not Kind.EVENT or frame.first is None or frame.rrule is not None or not near:
            continue
        if frame.first < day <= frame.first + LONGEST_EVENT and frame.last == frame.first and not frame.stretch:
            if clock is not None and frame.clock is not None and frame.clock.end is None:
                ends = replace(frame.clock, end=(clock.hour, clock.minute))
                ctx.frames[n] = replace(frame, last=day, stretch=True, clock=ends)
            elif frame.clock is None:
                ctx.frames[n] = replace(frame, last=day - timedelta(days=1))


def _distance(frame: Frame, clock: Clock) -> int:
    date_span = frame.dates[-1]
    return max(clock.span.start - date_span.end, date_span.start - clock.span.end)


def _clock_near(scene: Scene, at: Span) -> Clock | None:
    near = [c for c in scene.clocks if abs(c.span.start - at.end) < 40 or abs(at.start - c.span.end) < 40]
    return near[0] if near else None


def with_clock(frame: Frame, clock: Clock, scene: Scene, ctx: Context) -> Frame:
    """The frame with a clock time, if it is its start or its end; doors and registration are neither."""
    role = clock_role(clock, scene, ctx)
    if (role == "other" and frame.kind is Kind.EVENT) or frame.window is not None:
        return frame
    if clock.edge is Edge.AFTER or (frame.kind is Kind.EVENT and clock.edge is Edge.BY):
        return frame
    if frame.clock is None:
        if role == "end" and frame.kind is Kind.EVENT:
            return frame
        return replace(frame, clock=clock)
    held = clock_role(frame.clock, frame.scene, ctx) if role in ("", "start") else ""
    if (role == "start" and held != "start") or held == "other":
        return replace(frame, clock=clock)
    if role == "end" and frame.clock.end is None and clock.end is None:
        return replace(frame, clock=replace(frame.clock, end=(clock.hour, clock.minute)))
    return frame


def clock_role(clock: Clock, scene: Scene, ctx: Context) -> str:
    """ "start", "end", "other" (doors, registration) or "" by the words around a clock time."""
    text, words = ctx.document.text, ctx.words
    close = text[max(scene.span.start, clock.span.start - 24) : clock.span.start].rstrip(" ,:")
    former = max((c.span.end for c in scene.clocks if c.span.end <= clock.span.start), default=scene.span.start)
    taken = anyword_cached(words.other_words).fullmatch(text[former : clock.span.start].strip(" –—:-,"))
    alone = taken is None or former == scene.span.start or "," not in text[former : clock.span.start]
    if alone and anyword_cached(words.other_words).ends(close):
        return "other"
    own = text[former : clock.span.start] if former > scene.span.start else ""  # "doors 7, first question 7.30"
    begins = anyword_cached(words.start_words).search(own) if own else None
    if begins is not None and len(begins[0]) > LONGEST_FROM and not anyword_cached(words.other_words).search(own):
        return "start"
    start = max(scene.span.start, clock.span.start - 45)
    if any(isinstance(m, Series) for m in scene.mentions):  # "every Monday until 15 March at 7.30pm": of the days
        start = max([start, *(d.span.end for d in scene.days if d.span.end <= clock.span.start)])
    before = PAUSE.split(text[start : clock.span.start])[-1]
    other = anyword_cached(words.other_words).search(before)
    its = other is not None and _is_its_verb(scene, clock.span.start - len(before) + other.start(), ctx)
    if other is not None and not its and not _leaves_on(scene, clock, ctx):
        return "other"
    if anyword_cached(words.end_words).search(before) or (clock.edge in (Edge.UNTIL,) and clock.end is None):
        return "end"
    after = STOP.split(text[clock.span.end : min(scene.span.end, clock.span.end + 20)], 1)[0]
    if anyword_cached(words.other_words).fullmatch(after.strip(" –—:-")):
        return "other"  # "18.30 Uhr Einlass, 19 Uhr Konzert"
    if anyword_cached(words.start_words).search(before) or anyword_cached(words.start_words).search(after):
        return "start"
    return ""


def _is_its_verb(scene: Scene, at: int, ctx: Context) -> bool:
    """Whether a word of leaving is what the event itself does: "The procession leaves at 10", not "the coach"."""
    return ctx.words.fixed_order and any(0 <= at - p.head.end <= 2 and not p.weak for p in scene.phrases)


def _leaves_on(scene: Scene, clock: Clock, ctx: Context) -> bool:
    """Whether a clock time is that of a day on which the event itself sets out: "will leave on 16 May at 8.15am"."""
    day = next((d.span for d in reversed(scene.days) if 0 <= clock.span.start - d.span.end <= 4), None)
    if day is None:
        return False
    return ctx.words.turns.leaves.search(ctx.document.text, scene.span.start, day.start) is not None


# Moved dates ----------------------------------------------------------------------------------------------------------


def _settle_old(scene: Scene, made: list[int], old: tuple[date, Clock | None, Span] | None, ctx: Context) -> None:
    given_up = old
    if given_up is None and ctx.old is not None and ctx.old[0] == ctx.frames[made[0]].first:
        return  # put off in this very sentence: the new day may come in the next one
    if given_up is None and ctx.old is not None:
        opening = _opening(scene, ctx)
        back = ctx.old[2].within(scene.span) or any(
            c.tense in (Tense.FUTURE, Tense.PLANNED, Tense.MOVED, Tense.PRESENT) for c in scene.cues
        )
        if back and (
            ctx.old[2].within(scene.span)
            or re.match(r"\W*(?:it|they|this|that)\b", opening, re.IGNORECASE)
            or _is_of_before(scene, ctx.frames[made[0]], ctx.old[2], ctx)
            or re.search(r"\bnow\b", ctx.text(scene.span))
            or (ctx.words.free_order and any(c.tense is Tense.MOVED for c in scene.cues))
            or (scene.cues[0].tense is Tense.MOVED and scene.cues[0].span.start == scene.span.start)
        ):
            given_up = ctx.old
    ctx.old = None
    if given_up is None and (off := _called_off_before(scene, made, ctx)) is not None:
        given_up = off
    if given_up is None:
        return
    number = made[0]
    frame = ctx.frames[number]
    if given_up[2].within(scene.span) and frame.status is Status.CANCELLED and not _only_off(scene):
        frame = replace(frame, status=Status.CONFIRMED, status_span=None)
    if frame.series is not None:  # "every other Tuesday from the 26th (so not the 19th)"
        ctx.skip(given_up[2], "an exception of a series", given_up[0])
    elif frame.window is not None or (frame.first is not None and given_up[0] != frame.first):
        ctx.skip(given_up[2], "the old date of an event that was moved", given_up[0])
        ctx.frames[number] = replace(frame, old=given_up[0], old_clock=given_up[1])


def _is_of_before(scene: Scene, frame: Frame, given_up: Span, ctx: Context) -> bool:
    """Whether an event has its name from the sentence before, which told its old day: "Elle aura lieu le 4 mai"."""
    before = ctx.before
    if before is None or ctx.words.fixed_order or not given_up.within(before.span):
        return False
    return frame.name.span.within(before.span) and not anyword_cached(ctx.words.orders).search(ctx.text(scene.span))


def _called_off_before(scene: Scene, made: list[int], ctx: Context) -> tuple[date, Clock | None, Span] | None:
    """The day of an event called off in the sentence before that "will be held on 24 January instead"."""
    frame, before = ctx.frames[made[0]], ctx.frames[made[0] - 1] if made[0] else None
    if before is None or before.first is None or frame.first in (None, before.first):
        return None
    later = frame.first is None or before.first < frame.first
    if not ctx.words.fixed_order and (not later or anyword_cached(ctx.words.orders).search(ctx.text(scene.span))):
        return None  # "Die Sitzung am 14. entfällt. Die nächste Sitzung ist am 21. März"
    close = 0 <= frame.scene.sentence.block - before.scene.sentence.block <= 1
    if before.status is not Status.CANCELLED or before.scene is scene or not close or frame.status is Status.CANCELLED:
        return None
    if frame.name.rule == "one of several":
        return None  # "No yoga on Monday. Back as usual on the 16th" is another one
    back = naming.anypronoun(_opening(scene, ctx), ctx) or before.name.noun == frame.name.noun
    if not back or before.name.noun != frame.name.noun or before.kind is not frame.kind:
        return None
    return before.first, before.clock, before.dates[0]


def _opening(scene: Scene, ctx: Context) -> str:
    """The first word of a sentence."""
    found = FIRST_WORD.match(ctx.document.text, scene.span.start, scene.span.start + 40)
    return found[1] if found else ""


def _of_generic(scene: Scene, at: Span, ctx: Context) -> bool:
    """Whether a date given up is that of "der Termin", whatever was named before."""
    inside = bracket.clause_of(scene, at, ctx) if ctx.words.verb_last else None
    return inside is not None and bracket.is_generic(inside, ctx)


def _keep_old(scene: Scene, old: tuple[date, Clock | None, Span], ctx: Context) -> None:
    """A date given up in a sentence of its own: that of the event before ("It had been planned for") or after."""
    moves = next((c for c in scene.cues if c.tense in (Tense.MOVED, Tense.OLD)), None)
    object_ = ctx.document.text[moves.span.end : moves.span.end + LONGEST_WORD].split() if moves is not None else []
    told = naming.anypronoun(_opening(scene, ctx), ctx) or (bool(object_) and naming.anypronoun(object_[0], ctx))
    told = told or (moves is not None and any(word in THEM for word in moves.words.lower().split()))
    if ctx.focus and (told or _of_generic(scene, old[2], ctx)):
        frame = ctx.frames[ctx.focus[-1]]
        if frame.old is None and frame.first is not None and frame.first != old[0]:
            ctx.frames[ctx.focus[-1]] = replace(frame, old=old[0], old_clock=old[1])
            ctx.skip(old[2], "the old date of an event that was moved", old[0])
            return
    names = _given_up_before(scene, ctx) if told or ctx.words.drops_subject else []
    for name in names:
        rules = ("day told behind", name.rule)
        frame = Frame(scene=scene, name=name, dates=(old[2],), first=old[0], last=old[0], clock=old[1], rules=rules)
        ctx.add(replace(frame, status=Status.CANCELLED, place=place.of_scene(scene, scene.span, ctx)))
    if names:
        return
    ctx.old = old
    subject = [p for p in scene.phrases if p.span.end <= old[2].start]
    if subject:
        ctx.topic = naming.of_phrase(subject[0], ctx) or ctx.topic


def _given_up_before(scene: Scene, ctx: Context) -> list[Name]:
    """What the sentence before called off without its day: "The concert is off. It was planned for 17 May."."""
    before = ctx.before
    if before is None or before.days or not 0 <= scene.sentence.block - before.sentence.block <= 1:
        return []
    off = next((c for c in before.cues if c.tense is Tense.CANCELLED), None)
    if off is None or any(not p.weak for p in scene.phrases):
        return []
    named = [p for p in before.phrases if not p.weak] or list(before.phrases)
    if not named and ctx.words.fixed_order:
        own = naming.subject_span(before, off, off.span, ctx)
        made = title.heading(ctx.text(own), ctx.words) if own is not None else ""
        told = Name(title=made, span=own, noun=made.split()[-1].lower(), rule="named before") if own and made else None
        return [told] if told is not None else []
    both = BOTH.match(ctx.document.text, before.span.start, off.span.start) is not None
    names = [naming.of_phrase(p, ctx) for p in (named[:2] if both else named[:1])]
    return [name for name in names if name is not None]


# Sentences that say more ----------------------------------------------------------------------------------------------


def _means(scene: Scene, targets: tuple[int, ...], ctx: Context) -> bool:
    """Whether a sentence names the event that it says more of, or stands for it with a pronoun."""
    if naming.anypronoun(_opening(scene, ctx), ctx):
        return True
    nouns = [ctx.frames[n].name.noun for n in targets]
    return any(p.noun == noun or ctx.words.kin(p.noun, noun) for p in scene.phrases for noun in nouns)


def _later(scene: Scene, ctx: Context) -> bool:
    """Whether an event whose day the sentence before gave up is moved by a length: "put back by a fortnight"."""
    by = shift(scene, ctx)
    if by is None or by.seconds or ctx.old is None:
        return False
    phrase = next(iter(scene.phrases), None)
    name = (naming.of_phrase(phrase, ctx) if phrase is not None else None) or ctx.topic
    first = moved(ctx.old[0], by)
    if name is None or first is None:
        return False
    old, clock, span = ctx.old
    frame = Frame(scene=scene, name=name, dates=(span,), first=first, last=first, old=old, old_clock=clock)
    ctx.old = None
    number = ctx.add(replace(frame, rules=("moved by a length", name.rule)))
    for clock in scene.clocks:
        ctx.frames[number] = with_clock(ctx.frames[number], clock, scene, ctx)
    return True


def more(scene: Scene, ctx: Context, *, apart: bool = False) -> None:
    """Let a sentence without a date of its own add to the events that it speaks of.

    One that stands `apart` is the second clause of a sentence, with an hour and an event of its own.
    """
    if len(scene.clocks) == 2 and (clauses := _with_an_hour_each(scene, ctx)):
        more(clauses[0], ctx)
        more(clauses[1], ctx, apart=True)
        return
    if _later(scene, ctx) or _doubts(scene, ctx) or _tells_place(scene, ctx):
        return
    targets = _spoken_of(scene, ctx)
    if targets and (before := _before_what_is_due(scene, targets[-1], ctx)) is not None:
        targets = (before,)
    if not targets:
        _note_topic(scene, ctx)
        return
    if any(_looks_elsewhere(c, scene) for c in scene.cues) and not (_ahead(scene) or _bids(scene, ctx)):
        return
    if sum(clock.end is not None for clock in scene.clocks) > 1 and not _strong(scene):
        return  # opening hours: "de 11 a 14 y de 17 a 21"
    if (by := shift(scene, ctx)) is not None and _means(scene, targets, ctx):
        ctx.focus = targets
        for n in targets:
            ctx.frames[n] = shifted(ctx.frames[n], by)
        return
    if (named := _names_it(scene, targets, ctx)) is not None:
        ctx.frames[targets[-1]] = replace(ctx.frames[targets[-1]], name=named)
    elif _another(scene, targets, ctx, apart=apart):
        return
    others = [clock for clock in scene.clocks[1:] if _and_another(scene, clock, targets[-1], ctx)]
    rest = replace(scene, mentions=tuple(m for m in scene.mentions if m not in others)) if others else scene
    ctx.focus = targets
    for n in targets:
        ctx.frames[n] = _fuller(ctx.frames[n], rest, ctx)


def _with_an_hour_each(scene: Scene, ctx: Context) -> tuple[Scene, ...]:
    """Both clauses that have an hour, a verb and an event each: "Talks open at 2, a briefing follows at 4"."""
    first, second = scene.clocks
    if first.end is not None or second.edge in (Edge.UNTIL, Edge.BY, Edge.AFTER):
        return ()
    joint = CLAUSE_JOINT.search(ctx.document.text, first.span.end, second.span.start)
    if joint is None:
        return ()
    parts = part(scene, Span(scene.span.start, joint.start())), part(scene, Span(joint.end(), scene.span.end))
    for each in parts:
        cue = next((c for c in each.cues if c.tense in TO_COME), None)
        strong = any(not p.weak for p in each.phrases)
        if cue is None or not strong or clock_role(each.clocks[0], each, ctx) in ("other", "end"):
            return ()
    return parts


def _tells_place(scene: Scene, ctx: Context) -> bool:
    """Whether a sentence gives the place of the event before it and no more: "The venue is Leeds Town Hall"."""
    frame = ctx.frames[ctx.focus[-1]] if ctx.focus and not scene.mentions else None
    if frame is None or frame.kind is Kind.DEADLINE or frame.place is not None:
        return False
    near = 0 <= scene.sentence.block - frame.scene.sentence.block <= 1
    there = place.labelled(scene, ctx) if near else None
    if there is not None:
        ctx.frames[ctx.focus[-1]] = replace(frame, place=there, more=(*frame.more, scene.span)[:20])
    return there is not None


def _with_reckoned(scene: Scene, ctx: Context) -> Scene:
    """The scene with the hour that it reckons from that of the event before: "an hour later she meets the press"."""
    frame = ctx.frames[ctx.focus[-1]] if ctx.focus and not (scene.dates or scene.clocks) else None
    near = frame is not None and 0 <= scene.sentence.block - frame.scene.sentence.block <= 1
    clock = reckoned(frame, scene, ctx) if frame is not None and near else None
    if clock is None:
        return scene
    others = [m for m in scene.mentions if not m.span.overlaps(clock.span)]
    return replace(scene, mentions=tuple(sorted([*others, clock], key=lambda m: m.span)))


def _and_another(scene: Scene, clock: Clock, number: int, ctx: Context) -> bool:
    """An event that a sentence joins with an hour of its own: "and a news conference is expected at 7 p.m."."""
    text, frame = ctx.document.text, ctx.frames[number]
    start = max(c.span.end for c in scene.clocks if c.span.end <= clock.span.start)
    joint = AND_THEN.match(text, start, clock.span.start)
    near = [p for p in scene.phrases if start <= p.span.start and p.span.end <= clock.span.start and not p.weak]
    if joint is None or not near or near[-1].definite or near[-1].noun == frame.name.noun:
        return False
    if anyword_cached(ctx.words.breaks).fullmatch(ctx.text(near[-1].head)) is not None:
        return False  # "and will be followed by lunch at 12.30"
    cue = next((c for c in scene.cues if start <= c.span.start < clock.span.start and c.tense is not Tense.PAST), None)
    name = naming.of_phrase(near[-1], ctx)
    if cue is None or name is None or frame.first is None or clock_role(clock, scene, ctx) in ("other", "end"):
        return False
    ctx.frames.append(
        replace(
            frame,
            scene=scene,
            name=name,
            clock=clock,
            dates=(clock.span, *frame.dates),
            last=frame.first,
            old=None,
            old_clock=None,
            who=participants.of_phrase(near[-1], ctx),
            more=(),
        )
    )
    return True


def _before_what_is_due(scene: Scene, number: int, ctx: Context) -> int | None:
    """The event in front of a deadline, where a sentence with an hour tells what is on besides that event."""
    due = ctx.frames[number].kind is Kind.DEADLINE
    if not due or not scene.clocks or scene.clocks[0].edge in (Edge.BY, Edge.UNTIL):
        return None
    found = (n for n in reversed(range(ctx.recent.start, number)) if ctx.frames[n].kind is Kind.EVENT)
    last = next(found, None)
    if last is None or ctx.frames[last].first is None or ctx.frames[last].status is Status.CANCELLED:
        return None
    held = any(c.tense in TO_COME for c in scene.cues) and any(not p.weak and not p.definite for p in scene.phrases)
    return last if held or _is_then(scene, scene.clocks[0], ctx) else None


def _strong(scene: Scene) -> bool:
    return any(not phrase.weak for phrase in scene.phrases)


def _doubts(scene: Scene, ctx: Context) -> bool:
    """Whether a few words without a verb only make the events before them uncertain: "Subject to confirmation."."""
    text = ctx.document.text
    short = scene.span.end - scene.span.start <= LONGEST_DOUBT and not (scene.cues or scene.mentions or scene.phrases)
    found = anyword_cached(ctx.words.tentative).match(text, scene.span.start, scene.span.end) if short else None
    if found is None:
        return False
    for n in ctx.focus:
        frame = ctx.frames[n]
        near = frame.scene.sentence.block == scene.sentence.block and frame.status is Status.CONFIRMED
        if near and frame.kind is Kind.EVENT:
            ctx.frames[n] = replace(frame, status=Status.TENTATIVE, status_span=Span(*found.span()))
    return True


def _looks_elsewhere(cue: Cue, scene: Scene) -> bool:
    """Whether a verb is of what was or might be, and no condition behind the hour: "at 12, indoors if it rains"."""
    if cue.tense is Tense.HYPOTHETICAL:
        return not scene.clocks or cue.span.start < scene.clocks[0].span.end
    return cue.tense in (Tense.PAST, Tense.UNDERWAY)


def _bids(scene: Scene, ctx: Context) -> bool:
    """Whether people were asked to be there at an hour: "has written to all members asking them to be there at 5"."""
    start = max(scene.span.start, scene.clocks[0].span.start - LONGEST_BID) if scene.clocks else scene.span.end
    return bool(scene.clocks) and (
        anyword_cached(ctx.words.bids).search(ctx.document.text, start, scene.clocks[0].span.start) is not None
    )


def _ahead(scene: Scene) -> bool:
    return any(
        c.tense in (Tense.FUTURE, Tense.PLANNED, Tense.PRESENT, Tense.CANCELLED, Tense.MOVED) for c in scene.cues
    )


def _spoken_of(scene: Scene, ctx: Context) -> tuple[int, ...]:
    """The events that a sentence without a date means."""
    if not ctx.frames:
        return ()
    text = ctx.document.text
    head = text[scene.span.start : scene.cues[0].span.start if scene.cues else scene.span.end].strip(" ,\"'“”")
    number = ordinal(head, ctx)
    listed = [n for n in ctx.recent if ctx.frames[n].group is not None]
    if number is not None and listed:
        last_group = ctx.frames[listed[-1]].group
        members = [n for n in listed if ctx.frames[n].group == last_group]
        return (members[number],) if number < len(members) else ()
    for phrase in scene.phrases:
        if phrase.definite:
            same = [n for n in ctx.recent if ctx.frames[n].name.noun == phrase.noun]
            if not same and scene.clocks:
                same = [
                    n
                    for n in ctx.recent
                    if ctx.frames[n].clock is None and ctx.words.kin(ctx.frames[n].name.noun, phrase.noun)
                ]
            if same:
                group = ctx.frames[same[-1]].group
                return tuple(n for n in same if ctx.frames[n].group == group) if group is not None else (same[-1],)
    if not _says_more(scene, ctx):
        return ()
    if (
        ctx.words.free_order and ctx.focus and scene.phrases and not scene.clocks
    ):  # no articles: a bare noun points back
        phrase, spoken = scene.phrases[0], ctx.frames[ctx.focus[-1]].name.noun
        if phrase.span == phrase.head and (phrase.noun == spoken or ctx.words.kin(phrase.noun, spoken)):
            return ctx.focus
    near = ctx.focus and _is_near(ctx.frames[ctx.focus[-1]], scene, ctx)
    if near and scene.clocks and not scene.phrases:  # what is called off gets no hour from the next line
        last = ctx.frames[ctx.focus[-1]]
        near = last.status is not Status.CANCELLED or last.scene.sentence.block == scene.sentence.block
    return (
        ctx.focus
        if (near and not any(not p.definite and not p.weak for p in scene.phrases[:1])) or (near and scene.clocks)
        else ()
    )


def _is_near(frame: Frame, scene: Scene, ctx: Context) -> bool:
    """Whether an event was told in the block of a sentence or the one before, or one of several was spoken of there."""
    told = frame.more[-1] if frame.more and frame.group is not None else frame.scene.span
    return told.start >= ctx.document.blocks[max(0, scene.sentence.block - 1)].span.start


def _says_more(scene: Scene, ctx: Context) -> bool:
    """Whether a sentence has anything to add to an event: a time, a verb of the future, "it", people who take part."""
    if scene.clocks or any(c.tense in (Tense.FUTURE, Tense.PLANNED, Tense.CANCELLED, Tense.MOVED) for c in scene.cues):
        return True
    if naming.anypronoun(_opening(scene, ctx), ctx) or any(isinstance(m, Length) for m in scene.mentions):
        return True
    text = ctx.document.text
    online = anyword_cached((*ctx.words.online, *ctx.words.hybrid)).search(text, scene.span.start, scene.span.end)
    return online is not None or any(ctx.words.taking_part.search(c.words) for c in scene.cues)


def _another(scene: Scene, targets: tuple[int, ...], ctx: Context, *, apart: bool = False) -> bool:
    """An event of its own on the same day: "A joint press conference is scheduled for 12.45"."""
    clock = next((c for c in scene.clocks if clock_role(c, scene, ctx) not in ("other", "end")), None)
    if clock is None:
        return False
    frame = ctx.frames[targets[-1]]
    if frame.clock is None and _begins_it(scene, clock, frame, ctx):
        return False
    after = _after_what(scene, clock, ctx)
    anywhere = ctx.words.free_order or after is not None or clock.span.start - scene.span.start <= OPENING_CLOCK
    before = [p for p in scene.phrases if (p.span.end <= clock.span.start or anywhere) and not (p.weak or p == after)]
    apart = apart and frame.clock is not None
    phrase = next((p for p in reversed(before) if (apart or not p.definite) and p.noun != frame.name.noun), None)
    phrase = phrase or _new_one(scene, clock, frame, ctx)
    listed = repeats(scene, ctx)
    if phrase is None and listed:
        phrase = next((p for p in scene.phrases if p.noun != frame.name.noun and p != after), None)
    if frame.first is None or (phrase is not None and frame.clock is None and phrase.noun == frame.name.noun):
        return False
    if phrase is not None and frame.clock is None and FIRST_OF.match(ctx.document.text, phrase.span.start):
        return False  # "First race at 8:30" begins the regatta
    name = naming.of_phrase(phrase, ctx) if phrase is not None else _told(scene, clock, frame, ctx)
    if name is None or any(c.tense is Tense.PAST for c in scene.cues[:1]):
        return False
    where = place.of_scene(scene, scene.span, ctx, [phrase.span] if phrase else []) or frame.place
    state, state_span = status.status(scene, scene.span, ctx)
    ctx.add(
        Frame(
            scene=scene,
            name=name,
            dates=(clock.span, *frame.dates),
            first=frame.first,
            last=frame.first,
            clock=clock,
            place=where,
            status=state,
            status_span=state_span,
            who=participants.of_phrase(phrase, ctx) if phrase else (),
            rules=(NEXT, name.rule),
            under=frame.under,
        )
    )
    added = len(ctx.frames) - 1
    for other in listed:
        repeat(scene, other, added, ctx)
    return True


def _names_it(scene: Scene, targets: tuple[int, ...], ctx: Context) -> Name | None:
    """What begins, where the sentence before told it only by a verb: "Am Samstag wird getanzt. Die Gala beginnt um"."""
    frame = ctx.frames[targets[-1]]
    near = 0 < scene.span.start - frame.scene.span.end <= MOST_GAP
    open_ = frame.name.rule in ("clause", "clause words") and frame.clock is None and frame.first is not None
    if not ctx.words.keeps_subject or not open_ or not scene.clocks or not near:
        return None
    clock = scene.clocks[0]
    cue = next((c for c in scene.cues if c.span.end <= clock.span.start), None)
    if cue is None or not ctx.words.turns.begins.match(cue.words) or clock_role(clock, scene, ctx) in ("other", "end"):
        return None
    who = naming.subject_span(scene, cue, clock.span, ctx)
    if who is None or who.start - scene.span.start > LONGEST_FROM or ctx.words.peoples.search(ctx.text(who)):
        return None
    named, words = title.heading(ctx.text(who), ctx.words), ctx.words
    small = words.article.match(ctx.document.text, scene.span.start, who.end) is None
    general = words.general.match(named) or anyword_cached((*words.breaks, *words.slots, *words.generics)).fullmatch(
        named
    )
    if small or general or not 0 < title.length(named) <= title.MOST_WORDS or naming.anypronoun(named, ctx):
        return None
    phrase = next((p for p in scene.phrases if p.span.within(who)), None)
    noun = phrase.noun if phrase is not None else named.split()[-1].lower()
    if any(noun in kind for kind in words.kinds):
        return None  # "Die Sitzung beginnt um 14 Uhr" says nothing of its own
    return Name(title=named, span=who, noun=noun, rule="event noun", weak=phrase is None or phrase.weak)


def _begins_it(scene: Scene, clock: Clock, frame: Frame, ctx: Context) -> bool:
    """Whether a sentence tells when the event before it begins: "It starts at 11", "Talks are due to start at 10"."""
    cue = next((c for c in scene.cues if c.span.end <= clock.span.start), None)
    if cue is None or ctx.words.happening.search(cue.words) is None:
        return False
    head = next((p for p in scene.phrases if p.head.end <= clock.span.start), None)
    if head is None:
        opens = not ctx.document.text[scene.span.start : cue.span.start].strip()  # "Empezará a las 11"
        return opens or naming.anypronoun(_opening(scene, ctx), ctx)
    bare = head.span == head.head and head.head.start - scene.span.start <= OPENING_CLOCK
    meets = ctx.words.kinds[0] if ctx.words.kinds else frozenset()
    both = all(any(noun.startswith(kind) for kind in meets) for noun in (head.noun, frame.name.noun))
    return bare and both and head.span.end <= cue.span.start


def _new_one(scene: Scene, clock: Clock, frame: Frame, ctx: Context) -> Phrase | None:
    """What else is held on that day, told with "a": "A service follows at the cathedral at midday"."""
    there = ctx.words.turns.there_is
    if frame.clock == clock:
        return None
    text = ctx.document.text
    for phrase in scene.phrases:
        if phrase.definite or phrase.noun == frame.name.noun:
            continue
        start = max(scene.span.start, phrase.span.start - NEAR_THERE)
        if there.search(text, start, phrase.span.start):
            broken = anyword_cached(ctx.words.breaks).fullmatch(ctx.text(phrase.head)) is not None
            return None if broken or ctx.words.kin(phrase.noun, frame.name.noun) else phrase
        if not ctx.words.fixed_order or not phrase.weak or phrase.span.end > clock.span.start:
            continue
        if not NEW_ONE.search(text[max(scene.span.start, phrase.span.start - 10) : phrase.head.end]):
            return None
        cue = next((c for c in scene.cues if c.span.start >= phrase.span.end), None)
        return phrase if cue is not None and ctx.words.happening.search(cue.words) else None
    return None


def is_apart(frame: Frame, main: Frame, ctx: Context) -> bool:
    """Whether a later sentence tells it as something else of the same day: "At 6.30 pm there will be a walk"."""
    if NEXT not in frame.rules or frame.first != main.first or frame.under != main.under:
        return False
    there = turns(frame.scene.language).there_is
    start = max(frame.scene.span.start, frame.name.span.start - NEAR_THERE)
    told = there.search(ctx.document.text, start, frame.name.span.start) is not None
    return told or frame.name.rule.startswith(("clause", "verb"))


def _told(scene: Scene, clock: Clock, frame: Frame, ctx: Context) -> Name | None:
    """The clause of a clock time that is not the hour of the event before it: "о 9:30 кортеж зустрічатимемо"."""
    if frame.clock == clock:
        return None
    then = _is_then(scene, clock, ctx)
    if not ctx.words.free_order and (frame.clock is not None or then):
        cue = next((c for c in scene.cues if c.tense in (Tense.FUTURE, Tense.PLANNED, Tense.PRESENT)), None)
        if cue is None or not clause.is_deed(cue):
            return None
        if not then and not _later_deed(scene, clock, cue, frame, ctx):
            return None
        told = naming.of_clause(scene, clock.span, cue, ctx) if ctx.words.fixed_order else None
        name = told or _name(scene, scene.span, clock.span, cue, ctx)
        own = name is not None and name.span.within(scene.span) and name.noun != frame.name.noun
        return name if told is not None or own else None
    cue = next((c for c in scene.cues if c.tense in (Tense.FUTURE, Tense.PLANNED)), None)
    if not ctx.words.free_order or (frame.clock is None and not then) or cue is None:
        return None
    same = frame.clock is not None and (frame.clock.hour, frame.clock.minute) == (clock.hour, clock.minute)
    starts = clock_role(clock, scene, ctx) == "start" or ctx.words.happening.search(cue.words) is not None
    return None if same or starts else naming.of_clause(scene, clock.span, cue, ctx)


def _is_then(scene: Scene, clock: Clock, ctx: Context) -> bool:
    """Whether the words up to a clock time or its verb say that it comes after something: "Then, at 6.30 pm, ..."."""
    return _then(scene, clock, ctx) is not None


def _then(scene: Scene, clock: Clock, ctx: Context) -> re.Match[str] | None:
    cue = next((c for c in scene.cues if c.tense in TO_COME), None)
    if cue is None:
        return None
    end = max(cue.span.end, clock.span.end)
    return ctx.words.turns.then.search(ctx.document.text, scene.span.start, end)


def _after_what(scene: Scene, clock: Clock, ctx: Context) -> Phrase | None:
    """The event that another only comes after: "À l'issue de l'assemblée, à 17 heures, un historien parlera"."""
    then = _then(scene, clock, ctx)
    if then is None:
        return None
    return next((p for p in scene.phrases if p.head.end >= then.end() >= p.span.start - len(" an der ")), None)


def _later_deed(scene: Scene, clock: Clock, cue: Cue, frame: Frame, ctx: Context) -> bool:
    """Whether somebody will do something an hour or more after the event before has begun."""
    since = ctx.mentioned_in is not None and ctx.mentioned_in.start > frame.scene.span.start
    if frame.clock is None or clock.edge not in (Edge.AT, Edge.FROM) or since:
        return False
    begun = 60 * frame.clock.hour + frame.clock.minute
    if 60 * clock.hour + clock.minute - begun < 60:
        return False
    who = clause.subject(scene, cue, ctx) or naming.subject_span(scene, cue, clock.span, ctx)
    return who is not None and participants.is_party(who, ctx)


def is_of_office(clock: Clock, scene: Scene, ctx: Context) -> bool:
    """Whether a stretch is that in which somebody can be asked: "the office, 01482 300300, 9am to 5pm"."""
    return clock.end is not None and CONTACT.search(ctx.document.text, scene.span.start, scene.span.end) is not None


def _ends_it(frame: Frame, clock: Clock, scene: Scene, ctx: Context) -> bool:
    """Whether a sentence behind an event tells the hour at which it ends: "We finish at 9 pm", "Ende gegen 21 Uhr"."""
    held = frame.clock
    if held is None or held.end is not None or clock.end is not None or frame.length is not None:
        return False
    gap = scene.span.start - frame.scene.span.end
    if not 0 <= gap <= NEAR_END or len(scene.clocks) > 1 or clock.edge in (Edge.UNTIL, Edge.AFTER):
        return False
    own = any(p.noun == frame.name.noun or ctx.words.kin(p.noun, frame.name.noun) for p in scene.phrases)
    if not own and ctx.words.article.match(ctx.document.text, scene.span.start, scene.span.end) is not None:
        return False  # "The road closure ends at 9 pm"
    later = (clock.hour, clock.minute) > (held.hour, held.minute) and frame.first == frame.last
    return later and clock_role(clock, scene, ctx) == "end"


def _fuller(frame: Frame, scene: Scene, ctx: Context) -> Frame:
    for clock in scene.clocks:
        if is_of_office(clock, scene, ctx):
            continue
        if frame.clock is None or frame.clock in scene.clocks or _ends_it(frame, clock, scene, ctx):
            frame = with_clock(frame, clock, scene, ctx)
    if frame.clock is None and len(scene.clocks) == 1 and _gathers(scene, scene.clocks[0], ctx):
        frame = replace(frame, clock=scene.clocks[0]) if frame.window is None else frame
    if frame.kind is Kind.DEADLINE:
        return frame
    if frame.place is None:
        found = place.of_scene(scene, scene.span, ctx)
        frame = replace(frame, place=found)
    how, how_span = status.online(ctx.document.text, scene.span, ctx.words, has_place=frame.place is not None)
    if how is not Online.NO and frame.online is Online.NO:
        frame = replace(frame, online=how, online_span=how_span)
    who = participants.of_subject(scene, ctx) + participants.led(scene, ctx)
    length = next((m for m in scene.mentions if isinstance(m, Length)), None)
    if (
        length is not None
        and frame.length is None
        and (
            any(0 <= length.span.start - c.span.end <= len(" for ") for c in scene.clocks)
            or anyword_cached(ctx.words.lasting).search(ctx.document.text, scene.span.start, length.span.end)
        )
    ):
        frame = lasts(frame, length)
    return replace(frame, who=(*frame.who, *who)[:20], more=(*frame.more, scene.span)[:20])


def _note_topic(scene: Scene, ctx: Context) -> None:
    strong = [p for p in scene.phrases if not p.weak]
    moved = ctx.words.fixed_order and any(c.tense in (Tense.MOVED, Tense.CANCELLED) for c in scene.cues)
    strong = strong or [p for p in scene.phrases[:1] if moved]
    if strong:
        ctx.topic = naming.of_phrase(strong[0], ctx) or ctx.topic
    elif ctx.words.drops_subject and (name := naming.quoted(scene, ctx) or naming.whole(scene, ctx)) is not None:
        ctx.topic = name


def _note_actor(scene: Scene, ctx: Context) -> None:
    """Remember the subject of the sentence: the "it" or "he" of the next one."""
    words = ctx.words
    ctx.dues.note(lambda: naming.handed_in(scene, words, ctx))
    if scene.cues or words.verb_last:
        ctx.actors.note(lambda: _actor_of(scene, words, ctx))


def _actor_of(scene: Scene, words: Vocabulary, ctx: Context) -> Span | None:
    quoted = QUOTED.match(ctx.document.text, scene.span.start, scene.span.end)
    for cue in scene.cues:
        if cue.tense is Tense.REPORT and (quoted is None or cue.span.start < quoted.end()):
            continue
        if quoted is not None and cue.span.start < quoted.end():
            continue
        now, ctx.words = ctx.words, words
        found = naming.subject_span(scene, cue, cue.span, ctx)
        ctx.words = now
        person = _quoted(scene, ctx) if words.fixed_order else None
        return person if person is not None and (found is None or not participants.is_body(found, ctx)) else found
    if words.verb_last and not scene.cues and (found_clause := bracket.clause_of(scene, scene.span, ctx)) is not None:
        return bracket.subject(found_clause, ctx)  # "Der Papst macht sich auf den Weg"
    return _quoted(scene, ctx) if words.fixed_order else None


def _quoted(scene: Scene, ctx: Context) -> Span | None:
    """Whom a sentence quotes by name: "The governor, Ola Berg, told reporters that prices would fall"."""
    text = ctx.document.text
    for cue in scene.cues:
        if cue.tense is not Tense.REPORT:
            continue
        for named in participants.FULL_NAME.finditer(text, scene.span.start, cue.span.start):
            if text[named.end() : cue.span.start].strip() in ("", ","):
                return Span(*named.span())
        return None
    return None
