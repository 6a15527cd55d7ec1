"""The pipeline from a document to what it announces.

Document
   |  written      when it was written            (written.py)
   |  sentences    sentences, lines, rows         (sentences.py)
   |  find         what they say of time          (find.py, rules.py, refine.py)
   |  scene        their verbs and event nouns    (tense.py, nouns.py)
   |  list         lines of days side by side     (listing.py, daylist.py)
   |  frame        mentions of one event, named   (prose.py, layout.py; choose.py says which)
   |  check        what a page's data declare     (declared.py)
   |  join         repeats within the document    (finish.py)
   |  match        matches listed below their day (fixtures.py)
   |  time         their hours told elsewhere     (timing.py)
   |  call         titles that another would suit better (called.py), a second one in doubt (beside.py)
   |  place        where those are that do not tell (whereabouts.py, sites.py)
   |  resolve      days, zones, instants          (resolve.py, finish.py)
   |  weigh        how likely each is an event    (confidence.py)
   |  attend       who takes part                 (attend.py, named.py)
   |  remark       what it says of other meetings  (remarks.py)
   v
Reading: sightings, what was skipped and why, warnings
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from functools import cache, partial
from itertools import zip_longest
from zoneinfo import ZoneInfo

from calfeed.grammar import (
    afar,
    attend,
    beside,
    called,
    cards,
    confidence,
    dateline,
    daycards,
    daylist,
    declared,
    exclusions,
    finish,
    fixtures,
    former,
    held,
    home,
    homeland,
    labels,
    layout,
    listing,
    masthead,
    naming,
    notice,
    outing,
    place,
    poster,
    prose,
    quick,
    salutation,
    timing,
    verdicts,
    whereabouts,
    zones,
)
from calfeed.grammar.above import is_bare_day, settle_waiting
from calfeed.grammar.de import clause as german
from calfeed.grammar.en import opening
from calfeed.grammar.explain import Candidate, Explanation
from calfeed.grammar.find import find
from calfeed.grammar.frame import Context, Frame, Latest, Scene, Step, part_of, scene
from calfeed.grammar.hours import clock_role
from calfeed.grammar.language import language_of
from calfeed.grammar.lines import day_of_list, expected, is_item
from calfeed.grammar.mention import Clock, Day, Edge, Mention, Series
from calfeed.grammar.pieces import BIG, across
from calfeed.grammar.remarks import remarks
from calfeed.grammar.resolve import day_range
from calfeed.grammar.sentences import Form, Sentence, refuse_long, sentences
from calfeed.grammar.tense import QUOTED
from calfeed.grammar.turning import NEVER
from calfeed.grammar.vocabulary import Tense, Vocabulary, anyword_cached, vocabulary
from calfeed.grammar.written import written
from calfeed.model.meeting import Field, Reading, Sighting, Skipped
from calfeed.model.text import Block, BlockKind, Document, Span, Stamp, StampOrigin
from calfeed.model.when import first_day

HEAD = 6  # blocks
FIRST = 1  # block of the title, or of the line below it
MOST_BELOW = 14  # words of a line that says what is on
LONGEST_STRETCH = timedelta(days=14)
NEAR_START = 12  # characters in front of the day of an item of a list
LATE, ANY = timedelta(days=60), timedelta.max  # how long ago a post without a year, and one with, was written
# The line under an embedded post: "— Name (@handle) January 1, 2026".
SIGNATURE = re.compile(r"[—–-]{1,2}\s*[^\n]{1,80}\(@\w+\)")
LONGEST_QUOTED = 82  # characters
LEAST_SAID, LEAST_ALONE = 4, 6  # words of what somebody says, beside who says so and alone
NEAR_SPEAKER = 24  # characters up to the verb that tells who says it
SPEAKER = re.compile(r",?\s?,?\s?[—–-]?\s?(?=[^\W\dA-Z_])")  # behind what somebody says
SPOKEN = frozenset((Tense.FUTURE, Tense.PLANNED, Tense.MOVED, Tense.CANCELLED))
POST = across(r"(?:@[\w.-]+|\b\d+\s(?:{votes}))\s*[·•|,]\s*$|\S\s»\s*$")
WORDS = re.compile(r"[^\W\d_]{3}")
PAUSED = re.compile(r"[,;:|•–—(\n]")  # between what is on and when
BROKEN = re.compile(rf"[^\w\n]{{0,3}}\n[^\W\d_{BIG}]")  # behind a line that goes on in the next one
MARKS = across(r"\W*(?:(?:{at_hour}|{of_post})\W*)*")
ATTRIBUTION = across(r"\b{wrote}\s?:\s*$|\b{wrote_whom}\b[^\n:]{0,80}:\s*$", re.NOFLAG)
# "KYIV, Ukraine, Jan. 5, 2026 (Wire) -- ": where and when a report was written.
DATELINE = re.compile(r"[^\W\d_a-zа-яєіїґß-ÿ]{3,}[^\n;:!?]{0,80}?\s[—–-]{1,2}\s")
LONGEST_DATELINE, A_DAY = 60, timedelta(days=1)  # characters up to its day
LABEL = re.compile(rf"([{BIG}][^.:!?\n]{{2,60}}):\s|((?:[{BIG}'’&]{{2,}}+[ ]?){{1,6}})(?:[.?,!]\s|\s(?=[a-zа-яєіїґ]))")


def parse(document: Document, *, fallback: Stamp | None = None, zone: ZoneInfo | None = None) -> Reading:
    """What a document announces; `fallback` is when it was written if it does not say, `zone` its source's zone."""
    return explained(document, fallback=fallback, zone=zone).reading


def explained(
    document: Document, *, fallback: Stamp | None = None, zone: ZoneInfo | None = None, every: bool = False
) -> Explanation:
    """The same with every step that was taken; `every` asks where an event may be also if it says so itself."""
    refuse_long(document)
    find.cache_clear()  # it is kept for the one document, whose blocks are read twice
    stamp, warnings = written(document, fallback)
    language = language_of(document.text, document.language)
    ctx = Context(document=document, words=vocabulary(language), written=stamp.on if stamp else None)
    ctx.dated = stamp is None or stamp.span is not None or stamp.origin in (StampOrigin.METADATA, StampOrigin.CALLER)
    ctx.anchor = ctx.last = ctx.written
    ctx.stamp = stamp.span if stamp else None
    ctx.zone = zones.of_all_hours(document.text, language)
    scenes = list(exclusions.without_days_moved_to(_scenes(document, ctx), ctx))
    scenes = listing.uncounted(listing.dated(scenes, document), document)
    scenes = listing.in_months(list(listing.told_before(scenes, document)), document, ctx.written)
    scenes = listing.as_note(listing.with_hours(scenes, document), document)
    scenes, dues = listing.without_dues(scenes, document)
    ctx.lists = listing.lists(scenes, document)
    ctx.cards = dict(cards.cards(scenes, document, ctx.stamp))
    ctx.named = frozenset(what.span for what, _ in ctx.cards.values())
    ctx.day_lists = daylist.lists([s for s in scenes if s.span not in ctx.cards], document, ctx.stamp)
    scenes = daylist.without_spans(scenes, ctx)
    listed = ctx.cards.keys() | ctx.day_lists.keys()
    ctx.heads = listing.heads(scenes, document, ctx.stamp) - listed
    bare = [one for one in scenes if one.span not in listed and is_bare_day(one, ctx)]
    ctx.diary = frozenset(day.span for one in bare for day in one.days)
    scenes = list(exclusions.without_days_of_aims(scenes, {one.span for one in bare}, document))
    ctx.below_days = frozenset(_below_days(scenes, bare, document))
    under = daycards.under_days(scenes, ctx.diary, listed, document)
    ctx.day_cards = {when: (card.what, card.where) for when, card in under.items()}
    ctx.on_cards = frozenset(span for card in under.values() for span in card.lines)
    posted = _posted(scenes, document)
    told = tuple(_stated(scenes, ctx))
    ctx.stated = tuple((at, first) for at, first, _ in told)
    ctx.stretches = tuple((first, last) for _, first, last in told if timedelta(0) < last - first <= LONGEST_STRETCH)
    for one, then in zip_longest(scenes, scenes[1:]):
        ctx.words = vocabulary(one.language)
        if (day := posted.get(one.sentence.block)) is not None:
            ctx.anchor, ctx.quoted = day, True
        since, framed = len(ctx.skipped), len(ctx.frames)
        _read(one, then, ctx, stamp)
        if (due := dues.get(one.span)) is not None:
            focus, topic = ctx.focus, ctx.topic
            prose.read(due, ctx)
            ctx.focus, ctx.topic = focus, topic
        opening.keep(one, ctx, announced=len(ctx.frames) > framed)
        _date_skipped(one, ctx, since)
        ctx.before, ctx.over = one, ctx.before
    ctx.words = vocabulary(language)
    settle_waiting(ctx)
    poster.read(scenes, ctx)
    doubts = tuple(declared.borne_out(scenes, ctx))
    candidates = _candidates(ctx, scenes, zone, every=every)
    said, sightings = remarks(scenes, [c.sighting for c in candidates if c.kept], ctx)
    reading = Reading(
        written=stamp,
        sightings=sightings,
        remarks=said,
        skipped=tuple(sorted(_once(ctx, sightings), key=lambda entry: entry.span)),
        warnings=(*document.warnings, *warnings, *doubts),
        language=language,
    )
    found = [
        Step(station="find", span=m.span, says=f"{type(m).__name__} ({m.rule})") for s in scenes for m in s.mentions
    ]
    steps = (*found, *ctx.steps)
    ctx.actors, ctx.dues = Latest(), Latest()  # else they and the context would keep each other in memory
    return Explanation(
        document=document,
        reading=reading,
        steps=steps,
        candidates=candidates,
        lands=ctx.lands,
        turns=tuple(ctx.turns.values()),
    )


def _below_days(scenes: Sequence[Scene], bare: Sequence[Scene], document: Document) -> Iterator[Span]:
    """The lines right below a day that opens its paragraph, and over none with an hour: they say what is on then."""
    opens = {one.span for one in bare}
    for before, one, then in zip_longest(scenes, scenes[1:], scenes[2:]):
        if (
            before.span not in opens
            or one is None
            or one.dates
            or one.clocks
            or (then and then.clocks and not then.days)
        ):
            continue
        above, gap = document.text[: before.span.start].rstrip(" "), document.text[before.span.end : one.span.start]
        words = len(document.text[one.span.start : one.span.end].split())
        if gap.strip(" *•-–") == "\n" and above[-2:] in ("", "\n\n") and 1 < words <= MOST_BELOW:
            yield one.span


def _stated(scenes: Sequence[Scene], ctx: Context) -> Iterator[tuple[int, date, date]]:
    """The days that are told with their month, anywhere in the text."""
    for one in scenes:
        for day in one.days:
            if day.day is not None and day.month is not None:
                found = day_range(day, ctx.written)
                if found is not None:
                    yield day.span.start, *found


def _posted(scenes: Sequence[Scene], document: Document) -> dict[int, date]:
    """The day of each embedded post, which is signed below: "tomorrow" in it counts from there."""
    found: dict[int, date] = {}
    quoted: list[int] = []
    for one in scenes:
        if one.sentence.kind is not BlockKind.QUOTE:
            quoted = []
            continue
        quoted.append(one.sentence.block)
        days = [d for d in one.days if d.year is not None]
        if days and SIGNATURE.match(document.text, one.span.start, one.span.end):
            stamp = day_range(days[0], None)
            found |= dict.fromkeys(quoted, stamp[0]) if stamp else {}
            quoted = []
    return found


def _scenes(document: Document, ctx: Context) -> list[Scene]:
    """Each sentence with what was found in it, in the language of its block."""
    main = ctx.words.language

    @cache
    def words_of(block: Block) -> Vocabulary:
        return vocabulary(language_of(document.text[block.span.start : block.span.end], main))

    made: list[Scene] = []
    current, words = -1, ctx.words
    mentions: list[Mention] = []
    for sentence in sentences(document, words_of):
        if sentence.block != current:
            block = document.blocks[sentence.block]
            current, words = sentence.block, words_of(block)
            start, end = block.span.start, block.span.end
            mentions = list(find(document.text, words.language, start, end, document.date_order))
        inside = _within(mentions, sentence, document.text, words)
        if (addressed := salutation.without(sentence, inside, document.text, words)) is None:
            continue
        said, inside = _behind_dateline(addressed, inside, ctx)
        made.append(scene(document, said, inside, words))
    return made


def _behind_dateline(sentence: Sentence, mentions: list[Mention], ctx: Context) -> tuple[Sentence, list[Mention]]:
    """What a report says behind where and when it was written: "OTTAWA, March 4 (Wire) - Canada will host ..."."""
    text, day = ctx.document.text, mentions[0] if mentions else None
    if not (sentence.first and sentence.form is Form.PROSE and isinstance(day, Day) and ctx.written is not None):
        return sentence, mentions
    placed = day.span.start - sentence.span.start <= LONGEST_DATELINE
    placed = placed and dateline.PLACE.match(text[sentence.span.start : day.span.start]) is not None
    dash = dateline.DASHED.match(text, day.span.end, sentence.span.end) if placed else None
    found = day_range(day, ctx.written) if dash is not None else None
    if dash is None or found is None or abs(found[0] - ctx.written) > A_DAY:
        return sentence, mentions
    if ctx.stamp is not None and day.span.overlaps(ctx.stamp):
        return sentence, mentions  # what is written there is known
    ctx.skip(day.span, verdicts.STAMP, found[0])
    said = quick.replace(sentence, span=Span(dash.end(), sentence.span.end))
    return said, [mention for mention in mentions if mention.span.start >= dash.end()]


def _within(mentions: list[Mention], sentence: Sentence, text: str, words: Vocabulary) -> list[Mention]:
    """The mentions of a sentence; a number or a weekday inside a quoted title is no time: "7:15 to Kiruna"."""
    at = bisect_left(mentions, sentence.span.start, key=lambda m: m.span.start)
    found = []
    while at < len(mentions) and mentions[at].span.start < sentence.span.end:
        mention = mentions[at]
        span = mention.span
        figures = (isinstance(mention, Day) and mention.month is None) or "." in mention.rule
        title = sentence.form is not Form.PROSE or figures
        if span.end <= sentence.span.end and not (title and _is_in_title(span, sentence.span, text, words)):
            found.append(mention)
        at += 1
    return found


def _is_in_title(span: Span, sentence: Span, text: str, words: Vocabulary) -> bool:
    """Whether a span stands within quotation marks of its sentence, and what is quoted tells of nothing to come."""
    start, end = max(sentence.start, span.start - LONGEST_QUOTED), min(sentence.end, span.end + LONGEST_QUOTED)
    quoted = next((m for m in QUOTED.finditer(text, start, end) if span.within(Span(*m.span()))), None)
    if quoted is None or _is_said(quoted, sentence, text, words):
        return False
    return not any(words.cues[n][0] in SPOKEN for n, _ in words.cue.finditer(text, quoted.start() + 1, quoted.end()))


def _is_said(quoted: re.Match[str], sentence: Span, text: str, words: Vocabulary) -> bool:
    """Whether quotation marks hold what somebody says, and no title: "We march tomorrow", said the union's leader."""
    inside = quoted[0][1:-1].strip()
    tenses = {words.cues[number][0] for number, _ in words.cue.finditer(text, quoted.start() + 1, quoted.end())}
    if len(inside.split()) < LEAST_SAID or tenses & {Tense.PAST, Tense.HYPOTHETICAL}:
        return False
    if text[sentence.start : quoted.start()].strip() == "" and text[quoted.end() : sentence.end].strip() == "":
        return inside.endswith((".", "!", "?")) and len(inside.split()) >= LEAST_ALONE
    verbs = words.cue.finditer(text, quoted.end(), min(sentence.end, quoted.end() + NEAR_SPEAKER))
    apart = inside.endswith(",") or SPEAKER.match(text, quoted.end()) is not None
    return apart and any(words.cues[number][0] in (Tense.PAST, Tense.REPORT) for number, _ in verbs)


def _read(one: Scene, then: Scene | None, ctx: Context, stamp: Stamp | None) -> None:
    one = exclusions.without_fallbacks(one, ctx)
    sentence = one.sentence
    if sentence.kind is BlockKind.HEADER:
        return
    if (
        one.clocks
        and not one.days
        and anyword_cached(ctx.words.all_deadlines).search(ctx.document.text, one.span.start, one.span.end)
    ):
        ctx.deadline_clock = one.clocks[0]
        if not one.phrases:
            return
    if one.clocks and ctx.first_clock is None and sentence.block < HEAD:
        ctx.first_clock = one.clocks[0]
    if _is_issue(one, ctx):
        ctx.skip(one.days[0].span, verdicts.STAMP)
        return
    if (left := _common_hour(one, then, ctx)) is None:
        return
    one = left
    if _is_signature(one, ctx):
        return
    _note_label(one, ctx)
    stamped = sentence.form is not Form.HEADING
    if (
        stamped
        and stamp is not None
        and stamp.span is not None
        and stamp.span.within(sentence.span)
        and len(one.mentions) <= 2
        and all(m.span.overlaps(stamp.span) or isinstance(m, Clock) for m in one.mentions)
    ):
        rest = sentence.span.end - sentence.span.start - (stamp.span.end - stamp.span.start)
        if rest < 60 and not one.phrases:
            ctx.skip(stamp.span, "the time of writing", stamp.on)
            if rest < 3:
                layout.carry_issue(one, ctx)
            return
    if layout.is_over(one, ctx):
        for mention in one.mentions:
            ctx.skip(mention.span, verdicts.ARCHIVE)
        return
    if expected(one, ctx):
        return
    if one.span in ctx.day_lists and day_of_list(one, ctx):
        return
    if one.span in ctx.on_cards:
        return
    one = _of_tickets(_behind_bidding(one, ctx), ctx)
    if _is_spoken(one, ctx):
        one = quick.replace(one, sentence=quick.replace(sentence, form=Form.PROSE))
        prose.read(one, ctx)
    elif sentence.form is Form.PROSE and one.span not in ctx.cards and not is_item(one, ctx):
        labels.note_what(one, ctx)
        prose.read(one, ctx)
    else:
        layout.read(one, ctx)


def _is_issue(one: Scene, ctx: Context) -> bool:
    """Whether a line only says when its text was made or sent out: "Circulated to members on Friday 5 February"."""
    if len(one.days) != 1 or len(one.dates) != 1 or ctx.words.turns.issued is NEVER:
        return False
    day, text = one.days[0], ctx.document.text
    if one.sentence.block <= FIRST and ctx.words.turns.minutes_of.match(text, one.span.start, day.span.start):
        return not any(c.tense in SPOKEN for c in one.cues)  # "Minutes of the meeting will be published on 4 May"
    if one.sentence.form is Form.HEADING or day.day is None or any(not p.weak for p in one.phrases):
        return False
    if WORDS.search(text, day.span.end, one.span.end):
        return False
    return ctx.words.turns.issued.fullmatch(text, one.span.start, day.span.start) is not None


def _behind_bidding(one: Scene, ctx: Context) -> Scene:
    """What an invitation tells behind its colon: "Wir laden herzlich ein: Kinderfasching am 14. Februar"."""
    lead = ctx.words.turns.bids_to.match(ctx.document.text, one.span.start, one.span.end)
    dated = lead is not None and any(m.span.start < lead.end() for m in one.mentions)
    return one if lead is None or dated or not one.dates else part_of(one, Span(lead.end(), one.span.end))


def _of_tickets(one: Scene, ctx: Context) -> Scene:
    """The event and its brackets in a sentence that sells tickets for it: "Karten für das Konzert (10.4., 19 Uhr)"."""
    text, at = ctx.document.text, one.days[0].span if one.days else one.span
    sought = naming.sought_for(one, at, ctx) if text[at.start - 1 : at.start] == "(" else None
    if sought is None:
        return one
    part = part_of(one, Span(sought.span.start, text.find(")", at.end, one.span.end) + 1 or one.span.end))
    return quick.replace(part, sentence=quick.replace(part.sentence, form=Form.LINE))


def _is_spoken(one: Scene, ctx: Context) -> bool:
    """Whether a line is a sentence that only lacks its full stop: "The council meets on 18 January at 7pm"."""
    if one.sentence.kind is not BlockKind.PARAGRAPH or not one.days:
        return False
    if ctx.words.turns.proposes.search(ctx.document.text, one.span.start, one.days[0].span.start) is not None:
        return True  # "I'd like us to meet next Tuesday"
    if one.sentence.form is not Form.LINE:
        return False
    if one.span in ctx.lists or one.span in ctx.cards or one.span in ctx.day_lists:
        return False
    text = ctx.document.text
    first, last = text[one.span.start], text[one.span.end - 1]
    if "\n" in text[one.span.start : one.days[0].span.start] and ctx.words.turns.invites.search(
        text, one.span.start, one.days[0].span.start
    ):
        return True
    if first.islower() or first in "([" or last in ":," or BROKEN.match(text, one.span.end) is not None:
        return False
    begin = min(m.span.start for m in one.mentions)
    at = one.days[0].span
    if (ctx.words.verb_last and german.clause_of(one, at, ctx)) or naming.sought_for(one, at, ctx):
        return True
    opening = text[one.span.start : at.start].partition(" ")[0].lower()
    if ctx.words.verb_last and opening and ctx.words.stop.fullmatch(opening):  # "Für die Lesung am 31.1. gibts Karten"
        return any(c.tense in (Tense.PRESENT, Tense.FUTURE) and c.span.start > at.end for c in one.cues)
    moved = (c.span for c in one.cues if c.tense is Tense.MOVED)
    if ctx.words.free_order and any(at.end < verb.start and verb.end < one.days[-1].span.start for verb in moved):
        return True  # "Ярмарок 16 січня переносимо на 23 січня"
    verbs = [c.span for c in one.cues if c.tense is Tense.PRESENT and one.span.start < c.span.start]
    return any(
        verb.end <= begin and PAUSED.search(text, verb.end, begin) is None
        for verb in verbs
        if not any(verb.overlaps(p.span) for p in one.phrases)
    )


def _common_hour(one: Scene, then: Scene | None, ctx: Context) -> Scene | None:
    """Note the hour of all items: "All matches start at 7", "8pm unless stated"; what else its scene says, if any."""
    if not one.clocks or any(d.day is not None or d.offset_days is not None for d in one.days):
        return one
    text, clock = ctx.document.text, one.clocks[0]
    if len(one.clocks) == 1 and anyword_cached(ctx.words.unless).search(text, one.span.start, one.span.end):
        ctx.common_clock = clock, None
        return None
    leads = then is not None and _is_of_list(one, then)
    named = any(isinstance(m, Day | Series) for m in one.dates)
    if (named and not leads) or clock_role(clock, one, ctx) in ("other", "end"):
        return one
    every = leads or anyword_cached(ctx.words.of_all).search(text, one.span.start, clock.span.start)
    told = one.phrases or one.cues
    if not ((every and told) or afar.is_hour_of_all(one, text)) or clock.edge in (Edge.BY, Edge.UNTIL, Edge.AFTER):
        return one
    above = one if one.sentence.form is Form.HEADING else ctx.heading()
    ctx.common_clock = clock, above.span if above is not None else None
    if leads:
        return replace(one, mentions=())
    return None if ctx.frames and ctx.frames[-1].scene.sentence.form is not Form.PROSE else one


def _is_of_list(one: Scene, then: Scene) -> bool:
    """Whether a line tells its hour for the days listed below: "SEMINARS, 12:30 in Room 206", "- 18 Feb: Ann Lee"."""
    listed = then.days and not then.clocks and then.sentence.kind in (BlockKind.ITEM, BlockKind.ROW)
    spoken = one.sentence.form is Form.PROSE and one.cues
    apart = not spoken and one.sentence.kind is not then.sentence.kind
    return bool(listed) and apart and then.days[0].span.start - then.span.start < NEAR_START


def _date_skipped(one: Scene, ctx: Context, since: int) -> None:
    """Tell the day of what was skipped in a scene, where it can be known: a person may see an event in it."""
    days = {mention.span: mention for mention in one.mentions if isinstance(mention, Day)}
    for at, skipped in enumerate(ctx.skipped[since:], since):
        if skipped.on is None and (day := days.get(skipped.span)):
            found = day_range(day, ctx.anchor, past=skipped.reason == verdicts.PAST)
            ctx.skipped[at] = replace(skipped, on=found[0] if found else None)


def _is_signature(one: Scene, ctx: Context) -> bool:
    """Whether a line says who posted or wrote what follows, and when: "tomorrow" then counts from there."""
    if one.sentence.kind is not BlockKind.QUOTE and ctx.anchor != ctx.written and ctx.quoted:
        ctx.anchor, ctx.quoted = ctx.written, False
    text = ctx.document.text[one.span.start : one.span.end]
    days = [d for d in one.days if d.day is not None and d.month is not None and d.until is None]
    posted = bool(days) and POST.search(text[: days[0].span.start - one.span.start]) is not None
    if not days or not (
        posted
        or _is_stamp(one, days[0], ctx)
        or (days[0].year is not None and (SIGNATURE.match(text) or _is_attribution(text)))
    ):
        return False
    stamp = day_range(days[0], ctx.written, past=True)
    if stamp is not None and (posted or ctx.written is None or stamp[0] <= ctx.written):
        ctx.anchor, ctx.quoted = stamp[0], one.sentence.kind is BlockKind.QUOTE
    ctx.skip(days[0].span, "the time of a post or an earlier mail", stamp[0] if stamp else None)
    ctx.focus, ctx.topic = (), None
    ctx.last, ctx.spoken = ctx.anchor, None
    return True


def _is_attribution(text: str) -> bool:
    """Whether a line says who wrote what follows: "On 3 May 2024 Ann Lee wrote:"."""
    return text.rstrip().endswith(":") and ATTRIBUTION.search(text) is not None


def _is_stamp(one: Scene, day: Day, ctx: Context) -> bool:
    """Whether a line is only a day that has come and its hour, as over a post: "October 20 at 8:31 AM"."""
    if day.weekday is not None or not one.clocks or len(one.mentions) != 2 or ctx.written is None:
        return False
    stamp = day_range(day, ctx.written, past=True)
    rest = [*(m.span for m in one.mentions), Span(one.span.end, one.span.end)]
    start = one.span.start
    for span in rest:
        if MARKS.fullmatch(ctx.document.text, start, span.start) is None:
            return False
        start = span.end
    return stamp is not None and timedelta(0) <= ctx.written - stamp[0] < (LATE if day.year is None else ANY)


def _note_label(one: Scene, ctx: Context) -> None:
    """The words that open a paragraph and say what it is about: "CULTURE NIGHT, ...", "Whitby Athletic (H): ..."."""
    if not one.sentence.first or one.sentence.kind in (BlockKind.ROW, BlockKind.HEADING):
        return
    if (
        not one.mentions
        and not one.cues
        and ctx.document.text[one.span.end - 1] in ".?"
        and len(ctx.text(one.span).split()) <= 5
        and not _is_said_behind(ctx.text(one.span), ctx)
        and not ctx.document.text[one.span.start].islower()
    ):
        if ctx.words.entering.fullmatch(ctx.document.text[one.span.start : one.span.end - 1]) is not None:
            return  # "Eintritt frei."
        ctx.label, ctx.label_block = Span(one.span.start, one.span.end - 1), one.sentence.block
        ctx.label_dated = False
        if one.sentence.kind is BlockKind.ITEM and one.sentence.line == 0 and ctx.carried is None:
            ctx.focus, ctx.topic = (), None
        return
    match = LABEL.match(ctx.document.text, one.span.start, min(one.span.end, one.span.start + 80))
    if (
        match is not None
        and not DATELINE.match(ctx.document.text, one.span.start, one.span.end)
        and not any(m.span.start < match.end() for m in one.mentions)
        and not (match[2] and ctx.words.deadline.fullmatch(match[2].strip()))  # "RSVP by Saturday"
    ):
        ctx.label, ctx.label_block = (
            Span(match.start(match.lastindex or 0), match.end(match.lastindex or 0)),
            one.sentence.block,
        )
        ctx.label_dated = any(
            0 <= m.span.start - match.end() <= 1
            for m in one.dates
            if isinstance(m, Series) or (isinstance(m, Day) and m.day is not None)
        )


def _is_said_behind(text: str, ctx: Context) -> bool:
    """Whether a short sentence says of a label what people do with it: "Laptops: we can lend eight"."""
    _, colon, said = text.partition(": ")
    return bool(colon) and said.partition(" ")[0].lower() in ctx.words.ourselves


def _candidates(ctx: Context, scenes: Sequence[Scene], zone: ZoneInfo | None, *, every: bool) -> tuple[Candidate, ...]:
    """The frames as sightings, by day, with what speaks for each; an unlikely one is skipped."""
    frames = finish.with_deadline_time(finish.with_same_time(finish.joined(ctx.frames, ctx), ctx), ctx)
    frames = notice.with_notices(frames, scenes, ctx)
    frames = fixtures.with_fixtures(former.with_former(frames, scenes, ctx), scenes, ctx)
    frames = outing.settled(masthead.without(frames, ctx), ctx)
    frames, begins = finish.begun_once(*timing.timed(frames, scenes, ctx, every=every), ctx)
    frames = home.with_place_behind(frames, scenes, ctx)
    frames = home.with_people_behind(frames, scenes, ctx)
    frames = afar.with_all(frames, scenes, ctx)
    frames, of_all = held.with_places_of_all(frames, scenes, ctx)
    if not frames:
        return ()
    frames, titles = called.called(frames, scenes, ctx, every=every)
    frames = beside.with_others(frames, titles, ctx)
    of_title = [place.is_of_title(f.place, f.name, ctx, listed=_is_listed(f)) for f in frames]
    frames = [quick.replace(f, place=None) if so else f for f, so in zip(frames, of_title, strict=True)]
    if every or any(f.clock is not None and f.clock.zone is None for f in frames):
        ctx.lands = homeland.options(ctx)
    home_zone, places = homeland.best(ctx.lands), whereabouts.places(frames, scenes, ctx, every=every)
    default = zone.key if zone else None
    made = []
    reader = attend.Reader(scenes, ctx, frames)
    speaking = list(confidence.facts(frames, ctx))
    likely = [
        max(confidence.least(frame, ctx), confidence.of(facts)) for frame, facts in zip(frames, speaking, strict=True)
    ]
    likely = daylist.likeliest(frames, likely, ctx)
    told = zip(frames, of_all, places, begins, titles, speaking, likely, strict=True)
    for ruled, at_all, options, starts, names, facts, probability in told:
        sure = round(probability, 2)
        frame = quick.replace(ruled, who=reader.who(ruled)) if sure >= confidence.ENOUGH else ruled
        there = frame.place or (None if fixtures.MATCH in frame.rules else at_all or whereabouts.chosen(options))
        if frame.place is None and place.is_of_title(there, frame.name, ctx, listed=_is_listed(frame)):
            there = None
        around = whereabouts.around(options, frame, ctx)
        sighting = finish.sighting(frame, home_zone, default, there, around, sure, ctx)
        offers = partial(reader.examples, ruled)
        named = frame.place is not None
        made.append(Candidate(sighting, facts, offers, options, named=named, starts=starts, titles=names))
        if not made[-1].kept:
            ctx.skip(frame.dates[0], verdicts.UNLIKELY, frame.first)
    return tuple(sorted(made, key=lambda c: (first_day(c.sighting.when), c.sighting.quote_span)))


def _is_listed(frame: Frame) -> bool:
    return frame.scene.sentence.form is not Form.PROSE


def _once(ctx: Context, kept: Iterable[Sighting]) -> list[Skipped]:
    """Each date that was left out once, with its first reason, unless it is a date of an event after all."""
    seen: dict[Span, Skipped] = {}
    for entry in ctx.skipped:
        seen.setdefault(entry.span, entry)
    used = {piece.span for sighting in kept for piece in sighting.evidence if piece.field is Field.WHEN}
    return [entry for span, entry in seen.items() if span not in used]
