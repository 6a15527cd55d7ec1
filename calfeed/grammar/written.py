"""When a document was written: its metadata, a dateline or a signature, then what the caller or the file says.

Which day of the text is the time of writing is told by facts (behind "published", alone in the first line, before all
other days), with weights in `written.json` that `calfeed bench train` makes from gold files.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from functools import cached_property
from itertools import chain
from typing import NamedTuple

from calfeed.grammar import resolve, zones
from calfeed.grammar.find import find, plain
from calfeed.grammar.finder import Finder
from calfeed.grammar.language import language_of
from calfeed.grammar.mention import Anchor, Clock, Day, Mention
from calfeed.grammar.quick import replace
from calfeed.grammar.vocabulary import Vocabulary, anyword_cached, vocabulary
from calfeed.grammar.weights import probability, weights
from calfeed.model.text import Block, BlockKind, Document, Span, Stamp, StampOrigin

OPENING_BLOCKS, CLOSING_BLOCKS, MOST, LOOK = 14, 4, 500, 12_000
ENOUGH, SURE = 0.56, 0.6  # to believe a day, and to believe it before the metadata
LIKELY = 0.03  # to believe it before the date of a file
FEW = 3  # blocks of which none is more of an opening than others
WIDE = re.compile(r"\s{3,}|\t|\s[·•]\s")
ON_DAY = re.compile(r"(?:^|\s)(?:den|am|le|du|el|a|à|del|al|día|el\sdía)\s$", re.IGNORECASE)
GAP = re.compile(r"\s{3,}|\t|\s[·•|]\s")  # what stands behind one stands alone, as a date at the end of a title line
MOST_TOLD = 24  # days of a text that the one in question is compared with
LONG = 3000  # characters of an article: what stands alone over it is when it was written
NEAR = 120  # days within which another date makes the one over it the day of writing
MINUTED = timedelta(days=60)  # from a meeting to its minutes
MADE_BEFORE = timedelta(days=14)  # a page, than it was published
YEARS = 3  # how far from the latest year of a text its dateline is looked for
# In the order in which they are believed: how a text says when it was issued, when it was changed.
ISSUED = (
    r"published|posted|released|(?:for\s)?(?:immediate\s|general\s)?release|issued|sent|dated(?:\sthis)?|put\sup|filed|printed|circulated|compiled|"
    r"drawn\sup|redaktion|as\s(?:of|at)|version\s[\d.]+|news|typed(?:\sup)?|written(?:\sup)?|distributed|uploaded|"
    r"e-?mailed|mailed|prepared|drafted|pinned(?:\sup)?|erected|given\sout|handed\sout|read\s(?:out|at)|going\sto\spress|"
    r"went\sto\spress|displayed|affixed|revised|correct|accurate|accessed|report\sdate|date\sof\sissue|"
    r"опубліковано|оприлюднено|розміщено|складено|надруковано|вивішено|станом\sна|надіслано|вийшло|поширено|розіслано|"
    r"викладено|видано|підготовлено|укладено|розклеєно|"
    r"veröffentlicht|ausgefertigt|gefertigt|verfasst|bekanntmachung|angeschlagen|ausgehängt|gesendet|eingestellt|"
    r"erschienen|erstellt|aushang|anschlag|redaktionsschluss|ausgegeben|verschickt|versandt|publiée?|diffusée?|envoyée?|"
    r"affichée?|mise?\sen\s(?:ligne|circulation|distribution)|parue?|distribuée?|rédigée?|transmise?|publicad[oa]|difundid[oa]|enviad[oa]|emitid[oa]|"
    r"fechad[oa]|redactad[oa]|remitid[oa]|colgad[oa]|expedid[oa]"
)
CHANGED = (
    r"(?:last\s)?(?:updated|modified|changed|change|reviewed)|оновлено|aktualisiert|stand|mis(?:e)?\sà\sjour|"
    r"actualizad[oa]|última\sactualización"
)
LABEL = (
    r"(?:^|[\n|·(]|[.!?,–—-]\s|\s{{3,}}|^[^,.]{{0,28}}\s|\n[^,.]{{0,28}}\s)\W{{0,3}}(?:{words})"
    r"(?:(?:\s[\w']+){{0,5}}\s(?:on|am|vom|le|el|at|del|el\sdía))?\W{{0,4}}\Z"
)
DATED_ON = re.compile(LABEL.format(words=r"date|datum|fecha|дата"), re.IGNORECASE)
OPENS = re.compile(rf"\W{{0,3}}(?:first\s)?(?:{ISSUED})\b", re.IGNORECASE)
TELLS = re.compile(rf"\b(?:{ISSUED}|{CHANGED})\b|@\w|·", re.IGNORECASE)
ISSUES = Finder([ISSUED])
ISSUED_ON = re.compile(LABEL.format(words=ISSUED), re.IGNORECASE)
# "Autumn tour, as of 1 September 2026".
AS_OF = re.compile(
    r"(?:[,(–—-]\s?|^\W{0,3}|\n\W{0,3})(?:(?:\w+\s)?as\s(?:of|at|on|it\sstands\son)|stand(?:\svom)?|état\sau|"
    r"a\s(?:fecha\sde|día)|станом\sна)\W{0,3}\Z",
    re.IGNORECASE,
)
CHANGED_ON = re.compile(LABEL.format(words=CHANGED), re.IGNORECASE)
# "put on the branch web page 6 Oct", where nothing follows.
ISSUED_BY = re.compile(
    rf"(?:^|[\n|·(]|[.!?,–—-]\s)\W{{0,3}}(?:{ISSUED}|put)(?:\s(?!after|before|until|since|by|must|should|will|to)[\w']+){{1,6}}\W{{1,4}}\Z",
    re.IGNORECASE,
)
# The hour that stands between a word of issue and the day: "posted at 3:10 p.m. on", "Published 19:05 AWST,".
AT_HOUR = re.compile(
    r"[\s,(]{0,3}(?:\b(?:at|um|à|a\slas?|о|об)\s)?\b(?:noon|midday|midnight|\d{1,2}(?:\s?[:.h]\s?\d\d(?:\s?[ap]\.?\s?m\b\.?)?|"
    r"\s?(?:[ap]\.?\s?m\b\.?|uhr\b|h\b|год\b\.?)))(?:\s(?:uhr|год\.?|h(?:rs)?|[A-Z]{2,5}|local\stime|ortszeit))?"
    r"(?=[\s,·|–-]{0,3}(?:\b(?:on|am|le|el|del|den|den)\s)?\Z)",
    re.IGNORECASE,
)
# "The report, published on 3 May 2024, found that": a label inside a sentence is none.
GOES_ON = re.compile(r"\s{0,3},?\s{1,3}(?!(?:at|by|in|um|von|à|par|a|o|por|о|об|року)\b)[^\W\d_A-ZÀ-ÞА-ЯҐЄІЇ]")
# "— Name (@x) January 1, 2026", "Name @x · Mar 4, 2022", "No. 16 · Friday 24th January 2025".
SIGNED = re.compile(r"(?:\(@\w+\)\W{0,4}|[·•|»]\s{0,2})\Z")
# "Pew sheet, Second Sunday of Lent, 25 February 2024".
NUMBERED = re.compile(
    r"\b(?:sheet|bulletin|newsletter|mailing\slist|circular|digest|issue|edition|rundbrief|mitteilungsblatt|boletín|gazette|"
    r"communiqué|bulletin|lettre|infolettre|note\sde\spresse|dossier\sde\spresse|nota\sde\sprensa|comunicado|boletín|circular|gaceta|"
    r"вісник|випуск)\b|\b(?:no|nr|núm|vol|n\.?[º°]|n\.)\W{0,2}\d",
    re.IGNORECASE,
)
POSTED = re.compile(r"\s[·•|]\s(?:\d{1,2}[:.]\d\d|edited|public)", re.IGNORECASE)  # "19 May 2025 · 22:10 · Edited"
MINUTES = re.compile(
    r"(?:^|[:–-]\s)\W{0,4}(?:(?:\w+\s){0,2}minutes|notes|\w*protokoll|niederschrift|compte[ -]rendu|acta|протокол)\b",
    re.IGNORECASE | re.MULTILINE,
)
# A dateline opens with a place: "THE HAGUE, 3 October 2023", "SACRAMENTO, Calif., Dec. 11, 2025 -".
PLACE = re.compile(
    r"\s*[^\W\d_][\w.'/-]*(?:[ ,]{1,3}[^\W\d_][\w.'/-]*){0,4}\s?(?:\([^()\n]{2,30}\))?[ ,]?[,–(|-][,–(\s|-]{0,3}\Z"
)
DIGIT = re.compile(r"\d")
WITH_YEAR = "with a year"
SHOWN_YEAR = re.compile(r"\d{4}|[./-]\s?\d\d(?!\d)")  # what is the year of a day, and more
YEAR = re.compile(r"(?<![\w.,/-])20\d\d(?![\w/-]|[.,]\d)")
WORD = re.compile(r"[^\W\d_]{2,}")


# "told reporters on Friday, 6 February 2026": what was said that day is what the text was written on.
SAYS = (
    r"\b(?:said|told|announced|reported|confirmed|stated|statement|issued|show(?:ed|s)|повідоми\w{1,3}|оголоси\w{1,3}|заяви\w{1,3}|mitgeteilt|"
    r"annoncé|déclaré|anunció|confirmó|informó)\b"
)
REPORTED = re.compile(SAYS + r"[^.\n]{0,30}\Z", re.IGNORECASE)
# "Für das Protokoll: Beate Kurrle, 24.02.2025": who signs the minutes, and when.
CLOSING = re.compile(
    r"\b(?:für\s(?:das|die)\s(?:protokoll|niederschrift|richtigkeit)|protokoll(?:führ\w{2,4}|ant(?:in)?)?:)[^\n]{0,60}\Z",
    re.IGNORECASE,
)
SIGNS = re.compile(r"\bfür\s(?:das|die)\s(?:protokoll|niederschrift|richtigkeit)\b|\bprotokoll\w*:", re.IGNORECASE)
# "Joined: 12 Jun 2009" of a forum's member.
MEMBER = re.compile(
    r"\b(?:joined|member\ssince|registered(?:\son)?|registriert|dabei\sseit|inscrite?(?:\sle)?|registrad[oa]|"
    r"зареєстрован\w{1,2}|з\sнами)\W{1,3}\Z",
    re.IGNORECASE,
)
# "Walldürn, 21.5.2026, gez. A. Huber": who signs, and when.
BY_HAND = re.compile(r",?\s{1,3}(?:gez\.|i\.\s?[AV]\.|sgd\b|signed\b|signé|fdo\b|підпис)", re.IGNORECASE)
LAST_WORD = re.compile(r"[^\W\d_]+(?=\W*\Z)")
EMBARGO = re.compile(
    r"\b(?:embargo\w*|not\s(?:before|for\s\w+\sbefore)|sperrfrist|bis\s|until|till|jusqu\w*|hasta|до)\b", re.IGNORECASE
)
LAST_WORDS = re.compile(r"[.!?]\s{1,3}\Z")  # "Registered charity 123456. 30 September 2024"
REPORTED_WORD = re.compile(SAYS, re.IGNORECASE)


# "Apolda, 12 May 2025. The council ...", "Realp, 5 October 2023 (sfa)": a dateline of a place that no list knows.
RUNNING = re.compile(
    r"\s?(?:\([^()\n]{2,24}\)\s{0,2}\Z|(?:\([^()\n]{2,24}\)\s{0,2})?[.–—-]{1,2}\s[A-ZÀ-ÞА-ЯҐЄІЇ„«\"“].{60})"
)
# What follows the date of a dateline: nothing, an hour, an agency in brackets, a dash or a full stop.
DATELINE_END = re.compile(
    r"\W*\Z|\W{0,4}(?:a\slas\s|à\s)?\d{1,2}[:.h]\d\d(?:\s?[ap]\.?m\.?|\s\w{1,4})?\W*\Z|\s?(?:\([^)]{1,24}\)|/[^/]{1,24}/)|\s?\.?\s?[–—-]|\.\s"
)
SEPARATED = re.compile(r"[,.|·•/–—-]\s*\Z|^\s*(?:En|À|A|Par|Por|By)\s", re.IGNORECASE)
WHEN = frozenset(("until", "bis", "jusqu", "hasta", "до", "ab", "from", "dès", "desde", "vor", "avant", "antes"))


class Rank(StrEnum):
    """How a date shows that it is the time of writing."""

    ISSUED = "behind a word of issue"
    SIGNED = "signed"
    OPENED = "behind a known place"
    CHANGED = "behind a word of change"
    NUMBERED = "behind the number of an issue"
    PLACED = "behind words like a place"
    ALONE = "alone"
    DATED = "behind 'date'"
    MINUTES = "in a line of minutes"
    REPORTED = "behind a word of saying"
    NONE = "in other words"


TOLD = (Rank.ISSUED, Rank.OPENED, Rank.PLACED, Rank.SIGNED)  # ranks of a day that no event's has


class Candidate(NamedTuple):
    """A day in a document, how it shows that the document was written on it, and all facts that tell whether it was."""

    stamp: Stamp
    rank: Rank
    facts: tuple[str, ...]


@dataclass(frozen=True)
class Calendar:
    """What a document tells of the years of its days: the years it names and the weekdays of days without one."""

    document: Document
    fallback: Stamp | None

    @cached_property
    def days(self) -> list[Day]:
        """The days in the opening of the document, block by block, as they are read again later."""
        text, order = self.document.text, self.document.date_order
        language = language_of(text, self.document.language)
        spans = [block.span for block in self.document.blocks if block.span.start < LOOK]
        found = chain.from_iterable(find(text, language, span.start, span.end, order) for span in spans)
        return [mention for mention in found if isinstance(mention, Day)]

    @cached_property
    def telling(self) -> list[Day]:
        """Those with a weekday and without a year."""
        return [d for d in self.days if d.weekday is not None and d.day and d.month and not (d.year or d.until)]

    def _believed(self, year: int) -> bool:
        """Whether a text may be of a year; without a fallback any may be."""
        return self.fallback is None or abs(year - self.fallback.on.year) <= 2 * YEARS

    @cached_property
    def given(self) -> int | None:
        """The year that most of its full days are in."""
        years = Counter(d.year for d in self.days if d.year is not None and self._believed(d.year))
        return years.most_common(1)[0][0] if years else None

    @cached_property
    def near(self) -> int | None:
        """The year of most of its days, else that of the fallback, else the latest that it names."""
        if self.given is not None or self.fallback is not None:
            return self.given or (self.fallback.on.year if self.fallback is not None else None)
        return max(map(int, YEAR.findall(self.document.text)), default=None)

    def dated(self, first: Day, text: str, *, issued: bool) -> date | None:
        """The day of a dateline without a year, "STOCKHOLM, March 3 (Wire)": a weekday or the fallback shows it."""
        if self.near is None:
            return None
        weekday, sure = (first.weekday, True) if first.weekday is not None else self._weekday(text)
        told = self._by_weekdays(first, weekday, self.near, sure=sure)
        if told is not None:
            return told
        in_year = resolve.day_range(first, None, year=self.near)
        if self.fallback is None:
            return in_year[0] if in_year is not None and issued else None
        past = resolve.day_range(first, self.fallback.on, past=True)
        if (
            in_year is not None
            and self.fallback.origin is StampOrigin.FILE
            and (self.given or in_year[0] <= self.fallback.on)
        ):
            return in_year[0]  # a file's date says less than a year in the text
        return past[0] if past else None

    def _weekday(self, text: str) -> tuple[int | None, bool]:
        """The weekday of what was said that day, "said on Friday", and that it was; else the first alone."""
        language = language_of(text, self.document.language)
        days = [d for d in find(text, language) if isinstance(d, Day)]
        bare = [d for d in days if d.weekday is not None and d.day is None and d.which is None]
        said = [d for d in bare if REPORTED.search(text[max(0, d.span.start - 60) : d.span.start])]
        if said:
            return said[0].weekday, True
        return next((d.weekday for d in bare if d.span.start < MOST), None), False

    def _by_weekdays(self, first: Day, weekday: int | None, near: int, *, sure: bool) -> date | None:
        """The dateline in the year that the weekdays fit best, the nearest to `near`; None if none tells."""
        if not self.telling and weekday is None:
            return None
        best: tuple[int, int, date] | None = None
        for year in sorted(range(near - 2 * YEARS, near + 2 * YEARS + 1), key=lambda year: (abs(year - near), -year)):
            on = resolve.made(year, first.month or 0, first.day or 0)
            if on is None:
                continue
            fits = 0 if weekday is None else 2 if on.weekday() == weekday else -2
            for day in self.telling:
                days = resolve.day_range(replace(day, weekday=None), on)
                fits += 0 if days is None else 1 if days[0].weekday() == day.weekday else -1
            if fits > 0 and (best is None or fits > best[0]):
                best = (fits, year, on)
        if best is not None and not self.telling and best[1] not in (near, near + 1) and not sure:
            return None  # the weekday is another day's: "MADRID, 3 ene. (EFE).- ... se reunirá el lunes"
        return best[2] if best else None

    def by_weekdays(self) -> Stamp | None:
        """The day before the first of a text whose weekdays fit no day near a file's date but those of another year."""
        fallback = self.fallback
        if fallback is None or fallback.origin is not StampOrigin.FILE or not self.telling:
            return None
        shown = {int(year) for year in YEAR.findall(self.document.text)}
        best: tuple[int, bool, int, date] | None = None
        for year in range(fallback.on.year - 3 * YEARS, fallback.on.year + YEARS + 1):
            days = [on for d in self.telling if (on := resolve.made(year, d.month or 0, d.day or 0)) is not None]
            fits = sum(on.weekday() == d.weekday for on, d in zip(days, self.telling, strict=False))
            rank = (fits, year in shown, -abs(year - fallback.on.year))
            if days and (best is None or rank > best[:3]):
                best = (*rank, min(days))
        near = [resolve.day_range(replace(d, weekday=None), fallback.on) for d in self.telling]
        kept = sum(on is not None and on[0].weekday() == d.weekday for on, d in zip(near, self.telling, strict=True))
        if best is None or best[0] <= kept or best[0] < len(self.telling):
            return None
        return Stamp(on=best[3] - timedelta(days=1), origin=StampOrigin.FILE)


def written(document: Document, fallback: Stamp | None = None) -> tuple[Stamp | None, tuple[str, ...]]:
    """The time of writing and warnings; a dateline in the text wins over metadata that says another day."""
    stated = document.stamps[0] if document.stamps else None
    known, calendar = weights("written"), Calendar(document, fallback)
    likely = [(probability(each.facts, known), -n, each) for n, each in enumerate(_candidates(calendar))]
    sure, _, best = max(likely, default=(0.0, 0, None))
    signed = next((each for _, _, each in likely if each.rank is Rank.SIGNED), None)
    if signed is not None and best is not None and (best.rank is Rank.SIGNED or sure < ENOUGH):
        sure, best = max(sure, ENOUGH), signed  # of a thread the post on top
    seen = best.stamp if best is not None and sure >= ENOUGH else None
    if stated is not None:
        if best is not None and best.rank is Rank.MINUTES and timedelta(0) < stated.on - best.stamp.on < MINUTED:
            return stated, ()
        if seen is None or sure < SURE:  # a page may be made some days before the dateline on it
            dateline = (e for _, _, e in likely if e.rank in (Rank.ISSUED, Rank.OPENED) and WITH_YEAR in e.facts)
            seen = next((e.stamp for e in dateline if timedelta(0) < e.stamp.on - stated.on <= MADE_BEFORE), None)
        if seen is not None and abs(seen.on - stated.on) > timedelta(days=1):
            return seen, (f"the metadata say {stated.on}, the text says {seen.on}; the text is believed",)
        return stated, ()
    if best is not None and seen is not None and fallback is not None and seen.on > fallback.on:
        # A day that merely stands alone and is still to come is a meeting's, unless the others come after it.
        plain_day = best.rank in (Rank.ALONE, Rank.DATED, Rank.NONE)
        plain_day = plain_day or (best.rank not in TOLD and WITH_YEAR not in best.facts)  # "Copy date 20 March"
        seen = None if (plain_day or sure < SURE) and not _leads(calendar, best.rank, seen, fallback) else seen
    if seen is None and best is not None and sure >= LIKELY and _doubts(calendar):
        over = fallback is None or best.stamp.on <= fallback.on  # what is still to come when it arrives is a meeting's
        seen = best.stamp if best.rank in TOLD or (over and WITH_YEAR in best.facts) else None
    seen = seen or calendar.by_weekdays() or fallback
    return seen, _unsure(seen)


def _doubts(calendar: Calendar) -> bool:
    """Whether only the date of a file is there, from before which the text is, or none and a day needs one."""
    if calendar.fallback is not None:
        return calendar.fallback.origin is StampOrigin.FILE
    return any(day.year is None and day.anchor is Anchor.WRITTEN for day in calendar.days)


def _leads(calendar: Calendar, rank: Rank, seen: Stamp, fallback: Stamp) -> bool:
    """Whether other days of a text lie after the one over it, or much is told, so that a file's date weighs less."""
    if fallback.origin is not StampOrigin.FILE:
        return False
    if rank not in (Rank.ALONE, Rank.DATED) or len(calendar.document.text) > LONG:
        return True
    found = (resolve.day_range(day, seen.on) for day in calendar.days if day.anchor is Anchor.WRITTEN)
    return any(days is not None and 0 < (days[0] - seen.on).days < NEAR for days in found)


def _unsure(stamp: Stamp | None) -> tuple[str, ...]:
    if stamp is None:
        return ("no time of writing in the text: dates without a year are left open; give --published",)
    if stamp.origin is StampOrigin.FILE:
        return (
            f"no time of writing in the text: read as of {stamp.on}, the file's date; "
            "give --published if that is wrong",
        )
    return ()


def candidates(document: Document, fallback: Stamp | None = None) -> tuple[Candidate, ...]:
    """The days near the beginning, near the end, or behind a word such as "published"."""
    return _candidates(Calendar(document, fallback))


def _candidates(calendar: Calendar) -> tuple[Candidate, ...]:
    document = calendar.document
    # A quotation of level 0 is an embedded post, whose signature counts; deeper ones are earlier mails.
    # The header of a mail that was pasted as text opens it; those further down are of mails that it answers.
    body = next((n for n, block in enumerate(document.blocks) if block.kind is not BlockKind.HEADER), 0)
    blocks = [b for n, b in enumerate(document.blocks) if n < body or b.kind is not BlockKind.HEADER]
    blocks = [block for block in blocks if block.kind is not BlockKind.QUOTE or block.level == 0]
    language = language_of(document.text, document.language)
    found: dict[Span | None, Candidate] = {}
    for number, block in enumerate(blocks):
        left = len(blocks) - number - 1
        place = f"block {_bucket(number)}" if number <= left else f"block {_bucket(left)} from the end"
        for stamp, rank, facts in _in_block(calendar, block, language, number < OPENING_BLOCKS, left < CLOSING_BLOCKS):
            if len(blocks) < FEW and rank in (Rank.ALONE, Rank.NONE) and "with hour" in facts:
                continue  # what is announced in a sentence or two
            found.setdefault(stamp.span, Candidate(stamp, rank, (*facts, place, f"{rank.value}, {place}")))
    return tuple(_compared(calendar, list(found.values())))


def _compared(calendar: Calendar, found: list[Candidate]) -> Iterator[Candidate]:
    """Each candidate with how its day lies among the others and to the metadata."""
    days = [each.stamp.on for each in found]
    stated = calendar.document.stamps[0].on if calendar.document.stamps else None
    told = [d for d in calendar.days if d.anchor is Anchor.WRITTEN and d.day and d.month][:MOST_TOLD] if found else []
    for stamp, rank, facts in found:
        others = [
            (d, on[0])
            for d in told
            if d.span != stamp.span and (on := resolve.day_range(replace(d, weekday=None), stamp.on))
        ]
        ahead = [(on - stamp.on).days for _, on in others if on > stamp.on]
        fits = [on.weekday() == d.weekday for d, on in others if d.weekday is not None]
        later = "later days" if any(day > stamp.on for day in days) else "no later day"
        more = [
            f"{_bucket(sum(day < stamp.on for day in days))} earlier days",
            later,
            f"{rank.value}, {later}",
            f"{_share(len(ahead), len(others))} of the other days ahead",
            f"{rank.value}, {_share(len(ahead), len(others))} of the other days ahead",
            f"next day {_near(min(ahead, default=None))}",
            f"{_share(sum(fits), len(fits))} of the weekdays fit",
            "day said again" if days.count(stamp.on) > 1 else "day said once",
        ]
        if stated is not None:
            more.append("as the metadata say" if stated == stamp.on else "not as the metadata say")
            more.append("after what the metadata say" if stamp.on > stated else "not after what the metadata say")
        yield Candidate(stamp, rank, (*facts, *more))


def _share(some: int, every: int) -> str:
    return "none" if not every else "all" if some == every else "most" if 2 * some > every else "few"


def _near(days: int | None) -> str:
    """How far the next day of a text lies from the one in question."""
    return "never" if days is None else next((f"in {b} days" for b in (3, 14, 60, 200) if days <= b), "later")


def _bucket(number: int) -> str:
    return next((f"to {bound}" for bound in (0, 1, 3, 7) if number <= bound), "over 7")


def _in_block(
    calendar: Calendar, block: Block, language: str, opening: bool, closing: bool
) -> Iterator[tuple[Stamp, Rank, list[str]]]:
    document = calendar.document
    start, end = block.span.start, min(block.span.end, block.span.start + MOST)
    text = plain(document.text)[start:end]
    if not (SHOWN_YEAR.search(text) or (DIGIT.search(text) and (opening or closing or ISSUES.search(text)))):
        return
    if not (opening or closing or _may_tell(text)):
        return
    # A name in another script can hide the language of so short a block as a signature.
    for each in dict.fromkeys((language_of(text, language), language)):
        mentions = find(document.text, each, start, end, document.date_order)
        yield from _stamps(calendar, block, text, mentions, opening, each)


def _stamps(
    calendar: Calendar, block: Block, text: str, mentions: tuple[Mention, ...], opening: bool, language: str
) -> Iterator[tuple[Stamp, Rank, list[str]]]:
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
        if MEMBER.search(text[: inside.span.start]):
            continue
        rank = _rank(text, inside, opening, language) or Rank.NONE
        if rank is Rank.ALONE and document.text[max(0, mention.span.start - 2) : mention.span.start].strip() == "»":
            rank = Rank.SIGNED  # the mark of a forum, that was read as that of a list
        if mention.year is None:
            near = document.text[start : start + 2 * MOST]
            on = (
                None
                if rank in (Rank.NONE, Rank.REPORTED)
                else calendar.dated(mention, near, issued=rank is Rank.ISSUED)
            )
            if on is None:
                continue
            mention = replace(mention, year=on.year)
        found = resolve.day_range(mention, None)
        if found is None or (block.kind is BlockKind.QUOTE and rank is not Rank.SIGNED):
            continue
        clock = next((m for m in mentions if isinstance(m, Clock) and 0 <= m.span.start - mention.span.end < 12), None)
        words, span = document.words(mention.span), mention.span
        stamp = Stamp(on=found[0], origin=StampOrigin.TEXT, at=_moment(found[0], clock), words=words, span=span)
        facts = [*_around(text, inside, vocabulary(language)), f"in {block.kind.value}", rank.value]
        facts.append(f"{rank.value}, {facts[0]}")
        shown = WITH_YEAR if isinstance(each, Day) and each.year is not None else "without a year"
        yield stamp, rank, [*facts, "with hour" if clock else "without hour", shown, f"{rank.value}, {shown}"]


def _with_month(document: Document, block: Block, text: str, day: Day) -> Day | None:
    """ "Typed up Monday 20th" below the minutes of 18 November 2023: the next such day; None for any other day."""
    start = block.span.start
    if ISSUED_ON.search(text[: day.span.start - start]) is None:
        return None
    language = language_of(document.text, document.language)
    above = find(document.text, language, 0, start + len(text), document.date_order)
    full = [d for d in above if isinstance(d, Day) and d.year and d.month and d.day and d.span.end < day.span.start]
    first = resolve.day_range(full[-1], None) if full else None
    found = resolve.day_range(day, first[0]) if first else None
    return replace(day, year=found[0].year, month=found[0].month, weekday=None) if found else None


def _around(text: str, day: Day, words: Vocabulary) -> Iterator[str]:
    """How a day stands in its line, and what stands in front of it."""
    line, rest = text[: day.span.start].rpartition("\n")[2], text[day.span.end :].partition("\n")[0]
    head = GAP.split(line)[-1]
    opens, ends = not head.strip(" *#(["), not WORD.search(GAP.split(rest)[0])
    yield "alone in its line" if opens and ends else "opens" if opens else "ends" if ends else "inside its line"
    yield f"{_bucket(len(WORD.findall(head)))} words in front"
    yield f"{_bucket(len(WORD.findall(rest)))} words behind"
    yield "with weekday" if day.weekday is not None else "without weekday"
    if DATELINE_END.match(rest) and rest.strip():
        yield "end of a dateline behind"
    if ISSUES.search(head) and not _goes_on(text[: day.span.start], text[day.span.end :]):
        yield "word of issue in the line"
    if EMBARGO.search(head):
        yield "word of an embargo in the line"
    if ":" in head[-3:]:
        yield "label in front"
    if (last := LAST_WORD.search(head)) is not None:
        yield f"“{last[0].casefold()}” in front"
    if re.match(r"\s?[.!?](?:\s|$)", rest) and len(WORD.findall(head)) > 3:
        yield "at the end of a sentence"
    if anyword_cached(words.labels_when).search(line):
        yield "behind 'when'"
    if words.noun.search(line):
        yield "event noun in front"
    if OPENS.match(line):
        yield "line opens with a word of issue"


def _may_tell(text: str) -> bool:
    """Whether a block further down is worth reading: it names an issue, a change or a signature."""
    return TELLS.search(text, 0, 160) is not None or (REPORTED_WORD.search(text) or SIGNS.search(text)) is not None


def _rank(text: str, day: Day, opening: bool, language: str = "en") -> Rank | None:
    before, after = AT_HOUR.sub("", text[: day.span.start]), text[day.span.end :]
    if ISSUED_ON.search(before) and not _goes_on(before, after):
        return Rank.ISSUED
    if ISSUED_BY.search(before) and not WORD.search(after.partition("\n")[0]):
        return Rank.ISSUED
    if not before.rpartition("\n")[2].strip() and POSTED.match(after):
        return Rank.SIGNED
    if SIGNED.search(before) and len(WORD.findall(after.partition("\n")[0])) <= 3:
        return Rank.SIGNED
    if CLOSING.search(before) and not WORD.search(after.partition("\n")[0]):
        return Rank.OPENED
    if CHANGED_ON.search(before) or AS_OF.search(before):
        return Rank.CHANGED
    if REPORTED.search(before):
        return Rank.REPORTED
    if day.year is not None and BY_HAND.match(after):
        return Rank.OPENED
    if day.year is not None and LAST_WORDS.search(before) and not WORD.search(after.partition("\n")[0]):
        return Rank.ALONE
    if not opening:
        return None
    # What stands behind a wide gap or a dot stands alone, as a date at the far end of a title line does.
    head = WIDE.split(before.rpartition("\n")[2])[-1]
    head = ON_DAY.sub(" ", head)
    if head.endswith(": ") and zones.zone_of_place(head.strip(" :")):  # "MUMBAI: 5 May", not "Deadline: 5 May"
        head = f"{head[:-2]}, "
    rest = after.partition("\n")[0]
    if (
        PLACE.match(head)
        and _is_place(head)
        and re.match(r"\W{0,3}(?:(?:\([^)]{1,24}\)|/[^/]{1,24}/)\W{0,4})?(?:[-–.]|\Z)|\W*\Z", rest)
    ):
        return Rank.OPENED
    if MINUTES.search(before.rpartition("\n")[2]):
        return Rank.MINUTES
    if PLACE.match(head) and len(WORD.findall(head)) <= 4 and RUNNING.match(rest):
        return Rank.PLACED
    if NUMBERED.search(head) and not WORD.search(rest):
        return Rank.NUMBERED
    if PLACE.match(head) and len(WORD.findall(head)) <= 4 and not WORD.search(rest):
        return Rank.PLACED
    if day.year is not None and DATELINE_END.match(rest) and _is_byline(head, language):
        return Rank.PLACED
    if not head.strip(" *#(") and (len(WORD.findall(rest)) <= 5 or re.match(r"\s{0,2}[(–|-]", rest)):
        return Rank.ALONE
    if DATED_ON.search(before):
        return Rank.DATED
    return Rank.MINUTES if MINUTES.search(text) else None


def _is_byline(head: str, language: str) -> bool:
    """Whether only a place, a name or a desk stands in front of a date: "Xalapa, Ver., a", "Ana Pérez - Sevilla -"."""
    names = WORD.findall(head)
    if not 1 <= len(names) <= 6 or not head.lstrip(" (*#").strip()[:1].isupper() or len(head) > 60 or ":" in head:
        return False
    words = vocabulary(language)
    if words.noun.search(head) or words.deadline.search(head) or words.says_deadline.search(head):
        return False
    return SEPARATED.search(head) is not None and not any(name in WHEN for name in map(str.lower, names))


def _goes_on(before: str, after: str) -> bool:
    """Whether a sentence goes on behind the date; behind a label that opens its line only a comma tells."""
    opens = OPENS.match(before.rpartition("\n")[2])
    return re.match(r"\s{0,3},\s[^\W\d_A-ZÀ-ÞА-ЯҐЄІЇ]" if opens else GOES_ON, after) is not None


def _is_place(head: str) -> bool:
    name = head.strip(" ,–—|(-")
    return len(name) < 40 and (name.isupper() or bool(zones.zone_of_place(name)))


def _moment(day: date, clock: Clock | None) -> datetime | None:
    zone = zones.zone(clock.zone) if clock and clock.zone else None
    if clock is None or zone is None or clock.hour == 24:
        return None
    return datetime.combine(day, time(clock.hour, clock.minute), zone)
