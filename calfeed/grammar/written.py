"""When a document was written: chosen among its metadata, the days in it, and the date that a caller or a file gives.

Each option is told by facts (behind "published", alone in the first line, before all other days, in a year that the
text names), whose weights in `written.json` are made by `calfeed bench train`: a conditional logit (McFadden, 1974).
"""

import math
import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import cached_property
from itertools import chain, islice, pairwise
from typing import NamedTuple

from calfeed.grammar import dateline, resolve, zones
from calfeed.grammar.dateline import Rank, bucket
from calfeed.grammar.find import find, plain
from calfeed.grammar.language import language_of
from calfeed.grammar.mention import Anchor, Clock, Day, Mention
from calfeed.grammar.pieces import across
from calfeed.grammar.quick import replace
from calfeed.grammar.vocabulary import anyword_cached, vocabulary
from calfeed.grammar.weights import total, weights
from calfeed.model.text import Block, BlockKind, Document, Span, Stamp, StampOrigin

OPENING_BLOCKS, CLOSING_BLOCKS, MOST, LOOK = 14, 4, 500, 12_000
FEW = 3  # blocks of which none is more of an opening than others
MOST_TOLD = 24  # days of a text that the one in question is compared with
MOST_OPTIONS = 300
DOUBT = 1.0  # of the date of a file: far fewer texts tell no day than the versions that the weights are made from
MOST_YEARS = 16  # in which a day without a year is looked at
BEFORE, AFTER = 7, 6  # years around the date of a file, within which a text that says none was written
LONGEST_NOTE = 120  # characters
LATELY = timedelta(days=100)  # before it was handed in a text without a year may have been written
A_DAY = timedelta(days=1)
SHOWN = (Rank.ISSUED, Rank.SIGNED, Rank.OPENED, Rank.CHANGED, Rank.NUMBERED, Rank.PLACED)
SURE = (Rank.ISSUED, Rank.SIGNED, Rank.OPENED, Rank.CHANGED)
BESIDE_METADATA = (*SHOWN, Rank.MINUTES)
ISSUED_LINE = "line opens with a word of issue"
HEADS = frozenset(("only capitals in front", ISSUED_LINE))  # of lines that are no sentence
EVENTS = frozenset(("event noun in front", "behind 'when'", "at the end of a sentence", "few blocks"))
BY_WEEKDAYS = "by weekdays"  # the day before the first of a text, in a year that its weekdays fit
WEEKDAY_FITS = "its weekday fits"
AT_HOUR = "at an hour"
ABOVE_HOUR = "above an hour"  # "Saturday 20 March 2027" over "Doors open 6.30pm"
ABOVE_PLACE = "above a place"  # "Date: 20 March 2027" over "Place: town hall"
MANY_BEHIND = "over 7 words behind"
NOT_FIRST = "behind other days"
LATEST = "after all other days"
NEXT_LINE = re.compile(r"[^\w\n]*\n\s*(?P<line>[^\n]{1,80})(?=\n|\Z)")
WEAK = (Rank.ALONE, Rank.PLACED, Rank.NONE, Rank.REPORTED)
LED_HOUR = across(r"\s?,?\s(?:{at_hour}|{from_hour})\s")  # between a day and what is on then
PLACE_BEHIND = re.compile(r", [^\W\d_]{4,}")  # "Monday, 18 January 2027, 10:00, council chamber"
DIGIT = re.compile(r"\d")
SHOWN_YEAR = re.compile(r"\d{4}|[./-]\s?\d\d(?!\d)")  # what is the year of a day, and more
YEAR = re.compile(r"(?<![\w.,/-])20\d\d(?![\w/-]|[.,]\d)")
COPYRIGHT = re.compile(r"(?:©|\(c\)|\bcopyright\b)[^\n]{0,60}", re.IGNORECASE)
LAPSES = {0: "the day", 1: "a day", 3: "3 days", 14: "2 weeks", 60: "2 months", 400: "a year", 1200: "3 years"}


class Option(NamedTuple):
    """A day on which a document may have been written (None: not known), and what speaks for it."""

    stamp: Stamp | None
    facts: tuple[str, ...]


Raw = tuple[Stamp, str, list[str]]  # a day, how it shows (a Rank or an origin), and facts


@dataclass(frozen=True)
class Calendar:
    """What a document tells of the years of its days: the years it names and the weekdays of days without one."""

    document: Document
    fallback: Stamp | None

    @cached_property
    def language(self) -> str:
        """The language of the whole document."""
        return language_of(self.document.text, self.document.language)

    @cached_property
    def mentions(self) -> list[Mention]:
        """What is found in the opening of the document, block by block, as it is read again later."""
        text, order = self.document.text, self.document.date_order
        spans = [block.span for block in self.document.blocks if block.span.start < LOOK]
        return list(chain.from_iterable(find(text, self.language, span.start, span.end, order) for span in spans))

    @cached_property
    def days(self) -> list[Day]:
        """The days in the opening of the document."""
        return [mention for mention in self.mentions if isinstance(mention, Day)]

    @cached_property
    def hours(self) -> list[int]:
        """Where each hour in the opening of the document begins."""
        return [mention.span.start for mention in self.mentions if isinstance(mention, Clock)]

    @cached_property
    def is_note(self) -> bool:
        """Whether it is a short note that tells one day; "16 червня, понеділок" is one."""
        if len(self.document.text) > LONGEST_NOTE or not self.days:
            return False
        beside = ((b, b.span.start - a.span.end) for a, b in pairwise(self.days))
        return all(day.weekday is not None and day.day is None and gap <= len(", (") for day, gap in beside)

    @cached_property
    def told(self) -> list[tuple[Day, Day]]:
        """Those that name a day of the year, which an option is compared with, and each without its weekday."""
        told = [d for d in self.days if d.anchor is Anchor.WRITTEN and d.day and d.month][:MOST_TOLD]
        return [(day, replace(day, weekday=None)) for day in told]

    @cached_property
    def telling(self) -> list[Day]:
        """Those with a weekday and without a year."""
        return [d for d in self.days if d.weekday is not None and d.day and d.month and not (d.year or d.until)]

    @cached_property
    def full(self) -> Counter[int]:
        """The years of its full days."""
        return Counter(d.year for d in self.days if d.year is not None)

    @cached_property
    def named(self) -> frozenset[int]:
        """The years that it names at all and that it may be of."""
        named = {*self.full, *map(int, YEAR.findall(self.document.text))}
        if self.fallback is None:
            return frozenset(named)
        around = self.fallback.on.year
        return frozenset(year for year in named if around - BEFORE <= year <= around + AFTER)

    @cached_property
    def copyright(self) -> int | None:
        """The last year of its copyright line: "(c) 2024-2026 Example Press"."""
        found = COPYRIGHT.findall(self.document.text)
        return max(map(int, YEAR.findall(found[-1])), default=None) if found else None

    def years(self, day: Day, weekday: int | None) -> list[int]:
        """The years that a day without one may be in: named, around the date of a file, or told by its weekday."""
        years = {year + off for year in self.named for off in (-1, 0, 1)}
        if self.fallback is not None:
            now = self.fallback.on.year
            years |= {now - 1, now, now + 1}
            if weekday is not None or self.telling:
                years |= {y for y in range(now - BEFORE, now + 2) if _weekday_of(y, day) == weekday or weekday is None}
        return sorted(years, reverse=True)[:MOST_YEARS]

    def is_led(self, start: int) -> bool:
        """Whether another day of the year is named before."""
        return any(d.span.start < start for d in self.days[:MOST_TOLD] if d.day and d.month)

    @cached_property
    def listed(self) -> frozenset[Span]:
        """The days without a year that open a line with words behind, where the one beside does so too."""
        text, last = self.document.text, [each.span.end for each in self.days]
        leads = (
            text[max(text.rfind("\n", 0, day.span.start) + 1, before) : day.span.start]
            for day, before in zip(self.days, [0, *last], strict=False)
        )
        lined = [
            not day.year
            and dateline.WORD.search(dateline.ON_DAY.sub(" ", lead[-LONGEST_NOTE:])) is None
            and dateline.WORD.search(text[day.span.end : day.span.end + LONGEST_NOTE].partition("\n")[0]) is not None
            for day, lead in zip(self.days, leads, strict=True)
        ]
        beside = zip(self.days, lined, [False, *lined], [*lined[1:], False], strict=False)
        return frozenset(day.span for day, so, above, below in beside if so and (above or below))

    def is_over_hour(self, end: int) -> bool:
        """Whether a day ends its line and the next one tells an hour of something: "Doors open 6.30pm"."""
        below = NEXT_LINE.match(self.document.text, end)
        if below is None or below["line"].endswith((".", ":")):
            return False
        first, last = below.span("line")
        hours = self.hours[bisect_left(self.hours, first) :][:1]
        if not hours or hours[0] >= last:
            return False
        lead = self.document.text[first : hours[0]].rstrip(": ")
        label = not lead or anyword_cached(vocabulary(self.language).labels_when).fullmatch(lead) is not None
        return label or len(dateline.WORD.findall(below["line"])) > 1

    def is_over_place(self, end: int) -> bool:
        """Whether a day ends its line and the next one is labelled as a place: "Place: town hall"."""
        below = NEXT_LINE.match(self.document.text, end)
        label = below["line"].partition(":")[0].strip() if below is not None and ":" in below["line"] else ""
        return anyword_cached(vocabulary(self.language).labels_where).fullmatch(label) is not None

    def is_late(self, on: date, span: Span) -> bool:
        """Whether a day is the last of a text, and most lie between now and it: few announce what is over."""
        if self.fallback is None:
            return False
        told = [found[0] for d, _ in self.told if d.year and d.span != span and (found := resolve.day_range(d, None))]
        others = set(told) - {on}
        between = sum(self.fallback.on < day < on for day in others)
        return between > 1 and 2 * between > len(others) and max(others) < on

    def weekday(self, text: str) -> tuple[int | None, int | None]:
        """The weekday of what was said that day ("said on Friday"), and the first bare one of a text."""
        bare = [
            d
            for d in find(text, language_of(text, self.document.language))
            if isinstance(d, Day) and d.weekday is not None and d.day is None and d.which is None
        ]
        said = [d for d in bare if dateline.REPORTED.search(text[max(0, d.span.start - 60) : d.span.start])]
        return (said[0].weekday if said else None), next((d.weekday for d in bare if d.span.start < MOST), None)


def written(document: Document, fallback: Stamp | None = None) -> tuple[Stamp | None, tuple[str, ...]]:
    """The time of writing and warnings; a dateline in the text wins over metadata that says another day."""
    stated = document.stamps[0] if document.stamps else None
    best = chosen(options(document, fallback))
    if stated is not None and best is not None and best is not stated:
        if abs(best.on - stated.on) <= A_DAY:
            return stated, ()
        if best.origin is StampOrigin.TEXT:
            return best, (f"the metadata say {stated.on}, the text says {best.on}; the text is believed",)
    return best, _unsure(best)


def chosen(found: list[Option]) -> Stamp | None:
    """The likeliest day, and of its stamps the one that shows it best, where one can in the text."""
    known = weights("written")
    weighed = [
        (total(facts, known) - (DOUBT if _is_file(stamp) else 0), -n, stamp) for n, (stamp, facts) in enumerate(found)
    ]
    top = max(weight for weight, _, _ in weighed)
    odds: dict[date | None, float] = defaultdict(float)
    for weight, _, stamp in weighed:
        odds[stamp.on if stamp else None] += math.exp(weight - top)
    day = max(odds, key=lambda on: (odds[on], str(on)))
    same = [w for w in weighed if (w[2].on if w[2] else None) == day]
    return max(same, key=lambda w: (w[2] is not None and w[2].span is not None, *w[:2]))[2]


def _is_file(stamp: Stamp | None) -> bool:
    return stamp is not None and stamp.origin is StampOrigin.FILE


def _unsure(stamp: Stamp | None) -> tuple[str, ...]:
    if stamp is None:
        return ("no time of writing in the text: dates without a year are left open; give --published",)
    if _is_file(stamp) or (stamp.origin is StampOrigin.TEXT and stamp.span is None):
        by = "the file's date" if _is_file(stamp) else "by its weekdays"
        return (f"no time of writing in the text: read as of {stamp.on}, {by}; give --published if that is wrong",)
    return ()


def options(document: Document, fallback: Stamp | None = None) -> list[Option]:
    """Each day on which a document may have been written, with what speaks for it."""
    calendar = Calendar(document, fallback)
    found = list(islice(_in_text(calendar), MOST_OPTIONS))
    stated = document.stamps[0] if document.stamps else None
    found += [(stated, "metadata", ["metadata"])] if stated else []
    if not stated:
        found += _by_weekdays(calendar)
        if fallback is not None:
            found.append((fallback, fallback.origin.value, [fallback.origin.value]))
    soon = {each[0].span for each in found if not stated and _is_soon(each, calendar)}
    found = [
        each
        for each in found
        if each[0].span is None
        or (_may_be(each, stated, fallback) and (each[0].span not in soon or each[0].on.year in calendar.named))
    ]
    if not stated and calendar.is_note:
        alone = "\n" not in document.text.strip()
        found = [each for each in found if each[0].span is None or not _is_of_event(each, fallback, alone=alone)]
    made = list(_compared(calendar, found))
    return made if fallback is not None or stated else [*made, Option(None, _unknown(calendar))]


def _is_soon(raw: Raw, calendar: Calendar) -> bool:
    """Whether a day of the text is soon to come, by its weekday or a year that is named: it is of no other year."""
    stamp, _, facts = raw
    if stamp.span is None or calendar.fallback is None or not timedelta() < stamp.on - calendar.fallback.on < LATELY:
        return False
    return WEEKDAY_FITS in facts or stamp.on.year in calendar.named


def _may_be(raw: Raw, stated: Stamp | None, fallback: Stamp | None) -> bool:
    """Whether a day of the text may count beside what else is known: in a dateline, or where little is known."""
    stamp, rank, facts = raw
    if stated is not None:
        return rank in BESIDE_METADATA and (rank != Rank.MINUTES or stamp.on <= stated.on)
    if fallback is None:
        told = "only capitals in front" in facts and "event noun in front" not in facts
        return rank not in (Rank.NONE, Rank.REPORTED) or told
    over = stamp.on <= fallback.on + A_DAY
    if (rank in (*WEAK, Rank.DATED) and _is_on(facts, over=over)) or (
        rank == Rank.OPENED and not over and LATEST in facts
    ):
        return False
    if fallback.origin is StampOrigin.FILE:
        # What is to come and merely told is an event's.
        heads = "with a year" in facts and not HEADS.isdisjoint(facts) and EVENTS.isdisjoint(facts)
        heads = heads and ("label in front" not in facts or ISSUED_LINE in facts)  # "Papers: 17 May 2027"
        heads = heads and (MANY_BEHIND not in facts or ISSUED_LINE in facts)  # "On 25 January 2027 a fitter will come"
        return over or heads or rank not in (Rank.NONE, Rank.REPORTED)
    if "with a year" in facts:
        return rank in SHOWN or (over and rank not in (Rank.NONE, Rank.REPORTED))
    return over and rank in SHOWN and fallback.on - stamp.on < LATELY


def _is_on(facts: Sequence[str], *, over: bool) -> bool:
    """Whether a day is one on which something is on: "Thursday 11 March, 6.30pm", a heading among others."""
    if "without a year" in facts:
        return not over or not {"with hour", NOT_FIRST, ABOVE_HOUR, ABOVE_PLACE}.isdisjoint(facts)
    return not over and not {AT_HOUR, ABOVE_HOUR, ABOVE_PLACE, LATEST}.isdisjoint(facts)


def _is_of_event(raw: Raw, fallback: Stamp | None, *, alone: bool) -> bool:
    """Whether the only day of a text, a short note, is that of its event: it is still to come, or has no year.

    Nothing is signed in a text of one line, "Harbour workshop | 18 June | 9:30".
    """
    stamp, rank, facts = raw
    over = "with a year" in facts and (fallback is None or stamp.on <= fallback.on + A_DAY)
    return (rank not in SURE or (alone and rank == Rank.SIGNED)) and not over


def _unknown(calendar: Calendar) -> tuple[str, ...]:
    needed = any(d.year is None and d.anchor is Anchor.WRITTEN for d in calendar.days)
    return ("not known", "not known, and a day needs it" if needed else "not known, and no day needs it")


def _in_text(calendar: Calendar) -> Iterator[Raw]:
    """The days near the beginning, near the end, or behind a word such as "published"."""
    document = calendar.document
    # A quotation of level 0 is an embedded post, whose signature counts; deeper ones are earlier mails.
    # The header of a mail that was pasted as text opens it; those further down are of mails that it answers.
    body = next((n for n, block in enumerate(document.blocks) if block.kind is not BlockKind.HEADER), 0)
    blocks = [b for n, b in enumerate(document.blocks) if n < body or b.kind is not BlockKind.HEADER]
    blocks = [block for block in blocks if block.kind is not BlockKind.QUOTE or block.level == 0]
    seen: dict[Span | None, set[date]] = {}  # a day without a year is one in each of several years
    ranks: Counter[str] = Counter()
    for number, block in enumerate(blocks):
        left = len(blocks) - number - 1
        place = f"block {bucket(number)}" if number <= left else f"block {bucket(left)} from the end"
        for stamp, rank, facts in _in_block(calendar, block, number < OPENING_BLOCKS, left < CLOSING_BLOCKS):
            if stamp.on in seen.get(stamp.span, ()):
                continue
            ranks[rank] += stamp.span not in seen
            seen.setdefault(stamp.span, set()).add(stamp.on)
            first = "first" if ranks[rank] == 1 else "not first"
            few = "few blocks" if len(blocks) < FEW else "many blocks"
            yield stamp, rank, [*facts, place, few, *(f"{rank}, {fact}" for fact in (place, first, few))]


def _in_block(calendar: Calendar, block: Block, opening: bool, closing: bool) -> Iterator[Raw]:
    document = calendar.document
    start, end = block.span.start, min(block.span.end, block.span.start + MOST)
    text = plain(document.text)[start:end]
    if not DIGIT.search(text):
        return
    shown = opening or closing or SHOWN_YEAR.search(text) or dateline.ISSUES.search(text)
    if not shown or not (opening or closing or dateline.may_tell(text)):
        return
    # A name in another script can hide the language of so short a block as a signature.
    for each in dict.fromkeys((language_of(text, calendar.language), calendar.language)):
        mentions = find(document.text, each, start, end, document.date_order)
        yield from _stamps(calendar, block, text, mentions, opening, each, closing=closing)


def _stamps(
    calendar: Calendar,
    block: Block,
    text: str,
    mentions: tuple[Mention, ...],
    opening: bool,
    language: str,
    *,
    closing: bool,
) -> Iterator[Raw]:
    document, start = calendar.document, block.span.start
    for each in mentions:
        mention = each
        if not isinstance(mention, Day) or mention.until or mention.group or not mention.day:
            continue
        if mention.year is None and mention.month is None:
            if (whole := _with_month(document, block, text, mention)) is None:
                continue
            mention = whole
        inside = replace(mention, span=Span(mention.span.start - start, mention.span.end - start))
        if dateline.MEMBER.search(text[: inside.span.start]):
            continue
        rank = dateline.rank_of(text, inside, opening) or Rank.NONE
        if rank is Rank.ALONE and document.text[max(0, mention.span.start - 2) : mention.span.start].strip(" ") == "»":
            rank = Rank.SIGNED  # the mark of a forum, that was read as that of a list
        if block.kind is BlockKind.QUOTE and rank is not Rank.SIGNED:
            continue
        line = text[: inside.span.start].rpartition("\n")[2]
        if rank is Rank.PLACED and mention.year is None and vocabulary(language).noun.search(line) is not None:
            continue  # "Concert of the Larks, 10:00, 15 June" is no dateline
        if not (dated := list(_dated(calendar, mention, document.text[start : start + 2 * MOST], rank))):
            continue
        clock = next((m for m in mentions if isinstance(m, Clock) and 0 <= m.span.start - mention.span.end < 12), None)
        facts: list[str] = []
        if not document.stamps or rank in BESIDE_METADATA:  # no other one is asked for
            facts = [*dateline.around(text, inside, vocabulary(language)), f"in {block.kind.value}", rank.value]
            facts += [*(f"{rank.value}, {fact}" for fact in facts[:3]), "with hour" if clock else "without hour"]
        rest = text[clock.span.end - start :].rstrip() if clock is not None else ""
        led = clock is not None and LED_HOUR.search(document.text, mention.span.end, clock.span.start + 8)
        if (led and "\n" in rest) or PLACE_BEHIND.match(rest):
            facts.append(AT_HOUR)  # "le jeudi 9 septembre 2027 à 11 h" between an invitation and its place
        if rank is Rank.ALONE and mention.span in calendar.listed:
            continue  # "08.01. Poetry slam" over "15.01. Jazz session"
        if calendar.is_over_hour(mention.span.end):
            facts.append(ABOVE_HOUR)
        elif rank is Rank.DATED and calendar.is_over_place(mention.span.end):
            facts.append(ABOVE_PLACE)
        if (not closing or mention.weekday is not None) and calendar.is_led(mention.span.start):
            facts.append(NOT_FIRST)
        for on, more in dated:
            if mention.year and "ends" in facts and calendar.is_late(on, mention.span):
                more.append(LATEST)
            words, span = document.words(mention.span), mention.span
            stamp = Stamp(on=on, origin=StampOrigin.TEXT, at=_moment(on, clock), words=words, span=span)
            hour = f"{rank.value}, {'with' if clock else 'without'} hour"
            yield stamp, rank.value, [*facts, *more, hour, f"{rank.value}, {more[0]}"]


def _dated(calendar: Calendar, day: Day, text: str, rank: Rank) -> Iterator[tuple[date, list[str]]]:
    """A day of the text; without a year, one in each year that it may be in, and what speaks for that year."""
    if day.year is not None:
        if (found := resolve.day_range(day, None)) is not None:
            yield found[0], ["with a year"]
        return
    if rank in (Rank.NONE, Rank.REPORTED) or not day.month:
        return
    said, bare = (None, None) if day.weekday is not None else calendar.weekday(text)
    weekday = day.weekday if day.weekday is not None else said if said is not None else bare
    if calendar.fallback is None and weekday is None and rank is not Rank.ISSUED:
        return  # nothing tells the year
    for year in calendar.years(day, weekday):
        on = resolve.made(year, day.month, day.day or 0)
        if on is None or (day.weekday is not None and on.weekday() != day.weekday):
            continue
        facts = ["without a year"]
        for name, shown in (("its weekday", day.weekday), ("weekday of what was said", said), ("first weekday", bare)):
            if shown is not None:
                facts.append(f"{name} {'fits' if on.weekday() == shown else 'does not fit'}")
                if shown == on.weekday() or name != "first weekday":
                    break
        yield on, [*facts, *_of_year(calendar, year)]


def _of_year(calendar: Calendar, year: int) -> Iterator[str]:
    """What a text says of a year that its day of writing may be in."""
    if year == calendar.copyright:
        yield "year of the copyright"
    most = calendar.full.most_common(1)
    if most and most[0][0] == year:
        yield "year of most full days"
    elif year in calendar.full:
        yield "year of a full day"
    elif year in calendar.named:
        yield "year named"
    elif year + 1 in calendar.named:
        yield "year before one named"
    elif year - 1 in calendar.named:
        yield "year after one named"
    else:
        yield "year not named" if calendar.named else "no year named"
    if calendar.named:
        off = year - max(calendar.named)
        yield f"{off} years from the latest named" if -3 <= off <= 1 else "far from the latest year named"


def _by_weekdays(calendar: Calendar) -> Iterator[Raw]:
    """The day before the first of a text without full days, in each of the years that its weekdays fit best."""
    fallback = calendar.fallback
    if fallback is None or fallback.origin is not StampOrigin.FILE or not calendar.telling or calendar.full:
        return
    around = fallback.on.year
    found: list[tuple[int, int, date]] = []
    for year in range(around - BEFORE, around + AFTER + 1):
        days = [resolve.made(year, d.month or 0, d.day or 0) for d in calendar.telling]
        real = [day for day in days if day is not None]
        if real:
            fit = sum(
                day is not None and day.weekday() == d.weekday for day, d in zip(days, calendar.telling, strict=True)
            )
            found.append((fit, year, min(real)))
    best = max((fit for fit, _, _ in found), default=0)
    for fit, year, first in found:
        if fit == best and best:
            stamp = Stamp(on=first - A_DAY, origin=StampOrigin.TEXT)
            facts = [f"{bucket(best)} weekdays, {'all' if best == len(calendar.telling) else 'some'}"]
            facts += _of_year(calendar, year)
            yield stamp, BY_WEEKDAYS, [BY_WEEKDAYS, *(f"{BY_WEEKDAYS}, {fact}" for fact in facts)]


def _compared(calendar: Calendar, found: list[Raw]) -> Iterator[Option]:
    """Each option with how its day lies among the others, to the metadata and to the date of the file."""
    stated = calendar.document.stamps[0].on if calendar.document.stamps else None
    days = [stamp.on for stamp, _, facts in found if stamp.span is not None and "with a year" in facts]
    times = Counter(on for on, _ in {(stamp.on, stamp.span) for stamp, _, _ in found})
    for stamp, how, facts in found:
        where = [*_lie(calendar, stamp, days), "day said again" if times[stamp.on] > 1 else "day said once"]
        if stated is not None and stamp.span is not None:
            where.append(f"metadata {_lapse(stated, stamp.on)}")
        elif calendar.fallback is not None and stamp is not calendar.fallback:
            where.append(f"{calendar.fallback.origin.value} {_lapse(calendar.fallback.on, stamp.on)}")
        shared = where if stamp.span is not None else ()
        yield Option(stamp, (*facts, *shared, *(f"{how}, {fact}" for fact in where)))


def _lie(calendar: Calendar, stamp: Stamp, days: list[date]) -> Iterator[str]:
    """How a day lies among the other days of a text."""
    others = [
        (d, on[0]) for d, bare in calendar.told if d.span != stamp.span and (on := resolve.day_range(bare, stamp.on))
    ]
    ahead = [(on - stamp.on).days for _, on in others if on > stamp.on]
    fits = [on.weekday() == d.weekday for d, on in others if d.weekday is not None]
    yield f"{bucket(sum(day < stamp.on for day in days))} earlier days"
    yield "later days" if any(day > stamp.on for day in days) else "no later day"
    yield f"{_share(len(ahead), len(others))} of the other days ahead"
    yield f"next day {_near(min(ahead, default=None))}"
    yield f"{_share(sum(fits), len(fits))} of the weekdays fit"
    full = [on for d, on in others if d.year is not None]
    yield f"last full day {_lapse(stamp.on, max(full))}" if full else "no full day"
    yield f"first full day {_lapse(stamp.on, min(full))}" if full else "no other full day"


def _lapse(since: date, on: date) -> str:
    """How far a day lies from another one."""
    days = (on - since).days
    length = next((name for most, name in LAPSES.items() if abs(days) <= most), "long")
    return f"{length} {'after' if days > 0 else 'before'}" if days else length


def _share(some: int, every: int) -> str:
    return "none" if not every else "all" if some == every else "most" if 2 * some > every else "few"


def _near(days: int | None) -> str:
    """How far the next day of a text lies from the one in question."""
    return "never" if days is None else next((f"in {b} days" for b in (3, 14, 60, 200) if days <= b), "later")


def _with_month(document: Document, block: Block, text: str, day: Day) -> Day | None:
    """ "Typed up Monday 20th" below the minutes of 18 November 2023: the next such day; None for any other day."""
    start = block.span.start
    if dateline.ISSUED_ON.search(text[: day.span.start - start]) is None:
        return None
    language = language_of(document.text, document.language)
    above = find(document.text, language, 0, start + len(text), document.date_order)
    full = [d for d in above if isinstance(d, Day) and d.year and d.month and d.day and d.span.end < day.span.start]
    first = resolve.day_range(full[-1], None) if full else None
    found = resolve.day_range(day, first[0]) if first else None
    return replace(day, year=found[0].year, month=found[0].month, weekday=None) if found else None


def _weekday_of(year: int, day: Day) -> int | None:
    on = resolve.made(year, day.month or 0, day.day or 0)
    return on.weekday() if on else None


def _moment(day: date, clock: Clock | None) -> datetime | None:
    zone = zones.zone(clock.zone) if clock and clock.zone else None
    if clock is None or zone is None or clock.hour == 24:
        return None
    return datetime.combine(day, time(clock.hour, clock.minute), zone)
