"""What a line says beside its days and hours: its parts, the one that is a name, and what is a break or nothing."""

import re
from collections.abc import Sequence
from datetime import timedelta
from functools import cache, lru_cache

from calfeed.grammar import labels, listing, naming, place, title
from calfeed.grammar.frame import Context, Name, Scene
from calfeed.grammar.languages import lexicon_of
from calfeed.grammar.mention import Day, Length, Series
from calfeed.grammar.nouns import AND, DOT, OPENS_QUOTE, QUOTED, WORD
from calfeed.grammar.pieces import BIG, across, words_of
from calfeed.grammar.refine import leads_series
from calfeed.grammar.resolve import day_range
from calfeed.grammar.sentences import Form
from calfeed.grammar.tense import Cue
from calfeed.grammar.vocabulary import Tense, Vocabulary, anyword_cached, either_case
from calfeed.grammar.zones import ABBREVIATIONS, zone_of_place
from calfeed.model.text import BlockKind, Span

SEPARATOR = re.compile(rf"{title.PARTS.pattern}|\0+")
PRICES = re.compile(r"\b(?:from|up|to|between|and)\b|[£$€]\s?[\d.,]+", re.IGNORECASE)
LEAST_LETTERS = 3  # of a name, beside prices
LEADS_DAY = across(r"\s{on_day}\Z")
REMARK = re.compile(r"[\s*#•–-]{0,8}\0+[\s,:–-]{0,8}(\([^()\n\0]{1,90}\))[\s:.,–-]{0,8}")  # behind a day
SHORT = words_of("beside_figures")  # in front of an hour or a day
# A side of a match: "Men's 1s", "Old Georgians (H)".
SIDE = rf"[{BIG}\d][\w'’.&-]*+(?: (?:{{in_place_name}} )?[{BIG}\d(][\w'’.&)-]*+){{0,4}}"
FIXTURE = across(rf"{SIDE} (?:vs?\.?|V[sS]\.?|{{against}}) {SIDE}", re.NOFLAG)
SENTENCE_END = re.compile(rf"(?<=[^\W\d_]{{3}})(?:{DOT}|[!?])\s+(?=\W{{0,2}}[^\W\da-zа-яєіїґ_])")
DATELINE = re.compile(
    rf"(?:\*+\s*)?(?:[A-Z]{{6,}}:\s*)?((?:[{BIG}][{BIG}'’.-]+[ ,/]*)+(?:,\s*[A-Z][a-z]+)?)\s+[–—-]\s+"
)

LABELS_OFF = re.compile(r"\s?(?::|\s[–—-])\s{1,3}[^\W\d_]")  # "ENTFÄLLT: Woyzeck" calls off what it names


def is_stamp(scene: Scene, ctx: Context) -> bool:
    """Whether a line only says when the text was written, posted or changed."""
    text = ctx.document.text[scene.span.start : scene.span.end]
    if not scene.phrases and either_case(rf"\W*{anyword_cached(ctx.words.posted).pattern}").match(text):
        return True
    if _is_history_of_stamps(scene, ctx):
        return True
    if len(scene.days) != 1 or ctx.written is None or scene.days[0].year is None:
        return False
    return day_range(scene.days[0], ctx.written) == (ctx.written, ctx.written) and len(words_left(scene, ctx)) <= 8


def _is_history_of_stamps(scene: Scene, ctx: Context) -> bool:
    """Whether a line says when the text was written and changed: "11 March 2026 | Updated 12 March 2026"."""
    if len(scene.days) < 2 or ctx.written is None or scene.phrases or any(d.year is None for d in scene.days):
        return False
    days = [day_range(day, ctx.written) for day in scene.days]
    near = all(d is not None and abs(d[0] - ctx.written) <= timedelta(days=31) for d in days)
    said = anyword_cached(ctx.words.posted).search(ctx.document.text, scene.span.start, scene.span.end)
    return near and said is not None and len(words_left(scene, ctx)) <= 8


def words_left(scene: Scene, ctx: Context, span: Span | None = None) -> list[str]:
    """The words of a line that are not of a date, a time or a label for one."""
    blank = blanked(scene, span or scene.span, ctx)
    remark = REMARK.fullmatch(blank)
    if remark is not None and (ctx.words.noun.search(remark[1]) is None or _is_day_off(remark[1], ctx.words)):
        blank = blank[: remark.start(1)]  # "WEDNESDAY (Samoa; all hours local)"
    return [m[0] for m in WORD.finditer(blank) if not _says_only_when(m[0], ctx.words)]


def _is_day_off(remark: str, words: Vocabulary) -> bool:
    return anyword_cached(words.days_off).fullmatch(remark.strip("()")) is not None


@lru_cache(maxsize=4000)
def _says_only_when(word: str, words: Vocabulary) -> bool:
    """Whether a word is one of a date or a time, a label for one, or a small one."""
    return (
        words.stop.fullmatch(word) is not None
        or words.article.fullmatch(word) is not None
        or word.lower() in SHORT
        or anyword_cached(words.labels_when).fullmatch(word) is not None
        or (words.is_time_word(word) and not _is_shouted(word, words))
    )


def _is_shouted(word: str, words: Vocabulary) -> bool:
    """Whether a short word in capitals is no zone and no day: "HALF TERM"."""
    short = word.isupper() and word.isalpha() and LEAST_LETTERS <= len(word) <= LEAST_LETTERS + 1
    return short and word not in ABBREVIATIONS and not words.is_time_word(word.lower())


def blanked(scene: Scene, span: Span, ctx: Context) -> str:
    """The text of a span with its dates and times replaced by NULs, character for character."""
    text = list(ctx.document.text[span.start : span.end])
    numbered = any(day.day is not None for day in scene.days)
    for mention in scene.mentions:
        end = mention.span.end
        if isinstance(mention, Day) and mention.feast is not None and numbered:
            continue  # "Mon 1/20 MLK Day"
        if isinstance(mention, Length) and mention.amount == 1 and ctx.document.text[end : end + 2].strip().isalpha():
            continue  # "A day on the water"
        if isinstance(mention, Day) and mention.until is not None and mention.until.span.start < end + 30:
            end = max(end, mention.until.span.end)  # "Friday 14 August until 5am on Monday 17 August"
        bounds = _bounds(mention, ctx) if isinstance(mention, Series) else ()
        for dated in (Span(mention.span.start, end), *bounds):
            for at in range(max(dated.start, span.start), min(dated.end, span.end)):
                text[at - span.start] = "\0"
    blank = "".join(text)
    if not scene.mentions or scene.sentence.form is Form.ROW:
        return blank
    return _entries(ctx.words.entry).sub(lambda m: "\0" * len(m[0]), blank)


def _bounds(series: Series, ctx: Context) -> tuple[Span, ...]:
    """The first and the last day of a series, with what leads to the first one: "A partir del 1 de octubre"."""
    found = [day.span for day in (series.first, series.until) if day is not None]
    if series.first is not None:
        lead = leads_series(ctx.document.text, found[0].start, lexicon_of(ctx.words.language))
        found[0] = Span(lead.start(), found[0].end) if lead is not None else found[0]
    return tuple(found)


@cache
def _entries(entry: tuple[str, ...]) -> re.Pattern[str]:
    """How one gets in, behind what is on and when: "free", "£5 per child", "booking essential"."""
    prices = r"(?:[£$€]\s?\d[\d.,/£$€]*|\d[\d.,]*\s?€)(?:\s\w+){0,3}"
    said = "|".join((*(e.replace(".*", r"[^,;.()|\n\0]*") for e in entry), prices))
    return re.compile(rf"(?:(?<=[,;.|–-]\s)|(?<=\())(?:{said})(?=\s*(?:[,;.()|\0]|[–-]\s|\Z))", re.IGNORECASE)


def rest_of(scene: Scene, ctx: Context) -> Span | None:
    """The longest part of a line between its dates and times."""
    blank = blanked(scene, scene.span, ctx)
    parts = [m for m in re.finditer(r"[^\0|·•]+", blank) if m[0].strip(" ,.:-–—()")]
    if not parts:
        return None
    best = max(parts, key=lambda m: len(m[0]))
    lead = len(best[0]) - len(best[0].lstrip(" ,.:-–—(\n"))
    tail = len(best[0].rstrip(" ,.:-–—)\n"))
    return Span(scene.span.start + best.start() + lead, scene.span.start + best.start() + max(tail, lead))


def is_diary(scene: Scene, ctx: Context) -> bool:
    """A line of a news diary: "NAIROBI - Kenya's President hosts...", under a day."""
    match = DATELINE.match(ctx.document.text, scene.span.start, scene.span.end)
    if match is None or not scene.sentence.first or not (scene.phrases or scene.clocks or scene.cues):
        return False
    return scene.sentence.kind is BlockKind.ITEM or zone_of_place(match[1]) is not None


def cues_of_days(scene: Scene) -> list[Cue]:
    """The verbs of a line, but for what gives up no day: "Saturday 10.30am, Village Hall rather than the church"."""
    last = max((m.span.end for m in scene.mentions), default=0)
    return [c for c in scene.cues if c.tense is not Tense.OLD or c.span.start < last]


def opens_with_clock(scene: Scene) -> bool:
    return bool(scene.clocks) and scene.clocks[0].span.start - scene.span.start <= 6


MOST_TO_HOUR = 7  # characters between a day and its hour: "10 de enero a las 20:30"
LEADS_HOUR = re.compile(r",?\s?[^\W\d_]{1,3}(?:\s[^\W\d_]{1,3})?")  # in front of the hour that ends a line: "о 9:30"
HOUR_LAST = re.compile(r"(?<=,)\s\0+[,\s]*\Z|(?<=\()\0+[,\s]*\Z")  # the hour between a name and its day


def leads(scene: Scene, day: Day, body: Span, ctx: Context) -> bool:
    """Whether a date opens or closes its line, or follows a label: else a name without an event noun does not count."""
    before = blanked(scene, Span(body.start, day.span.start), ctx)
    before = HOUR_LAST.sub("", before).lstrip(" \0\t*>•-–—📍💻🌳([").rstrip(" \0\t*")
    before = _untied(before, ctx) if day.group is not None else before
    after = blanked(scene, Span(day.span.end, scene.span.end), ctx).strip(" \0.!)*,|")
    told = ctx.words.fixed_order and scene.clocks and day.year is None
    if told and not words_left(scene, ctx, Span(day.span.end, scene.span.end)):
        return True
    last_day = next((d for d in reversed(scene.days) if day.group is not None and d.group == day.group), day)
    beside = (max(c.span.start - last_day.span.end, day.span.start - c.span.end) for c in scene.clocks)
    timed = day.day is not None and any(0 <= gap <= MOST_TO_HOUR for gap in beside)
    plain = not any(c.span.start < day.span.start for c in scene.cues) and 2 <= title.length(before) <= 9
    there = after.rpartition("\0")[2].strip(" ,;–-") if ctx.words.fixed_order and day.day is not None else ""
    there_too = bool(there) and place.is_told(there, ctx.words)
    named = (
        (timed or there_too) and plain and before.endswith((",", "("))
    )  # "Open evening with Ann Lee, Thu 22 May 7pm, on Zoom"
    # "Pottery on 9 February, 7pm, Scout Hut"
    on_day = bool(scene.clocks) and there_too and plain and LEADS_DAY.search(before) is not None
    on_day = on_day and anyword_cached(ctx.words.posted).search(before) is None
    last = not after or (timed and plain and LEADS_HOUR.fullmatch(after) is not None and _is_apart(before, ctx))
    boxed = timed and before.endswith(("•", "·")) and ctx.words.place_noun.search(after) is not None  # no byline
    return len(before) <= 3 or before.endswith((":", "|", "–", "-")) or last or named or boxed or on_day


def _untied(before: str, ctx: Context) -> str:
    """Words in front of days without what leads to these behind a comma: "Les heures blanches, les 8 et 9 mars"."""
    head, comma, lead = before.rpartition(",")
    return head + comma if comma and _only_leads(lead.split(), ctx) else before


def _only_leads(words: Sequence[str], ctx: Context) -> bool:
    """Whether one or two words only lead to days: "les", "los días"."""
    known = ctx.words.article, anyword_cached(ctx.words.time_leads)
    return 0 < len(words) <= 2 and all(any(one.fullmatch(word) for one in known) for word in words)


def _is_apart(before: str, ctx: Context) -> bool:
    """Whether words in front of a date may be a name: no preposition ties them to it, and nobody posted then."""
    tied = _is_small(before.rsplit(maxsplit=1)[-1], ctx.words)
    return not tied and anyword_cached(ctx.words.posted).search(before) is None


def is_break(name: Name, ctx: Context) -> bool:
    """Whether an item is coffee, registration or the like."""
    breaks = anyword_cached(ctx.words.breaks)
    whole = title.tidy(ctx.text(name.span))
    opening = title.PARTS.split(whole)[0] if name.weak else whole  # "Lunch, 9.50 CHF with badge"
    return any(breaks.fullmatch(t) is not None for t in (name.title, whole, opening))


def is_off(scene: Scene, name: Name, cell: Span, ctx: Context) -> bool:
    """Whether a cell opens with a break or says that nothing is on: "Lunch, 9.50 with badge", "day off, boat"."""
    opening = next(iter(parts_of(scene, cell, ctx)), None)
    served = opening is not None and anyword_cached(ctx.words.breaks).fullmatch(title.tidy(ctx.text(opening)))
    return bool(served) or is_break(name, ctx) or is_nothing(name, ctx, cell)


def is_nothing(name: Name, ctx: Context, opening: Span | None = None) -> bool:
    """Whether an item says that nothing is on: "No Mass", "Nothing public", "day off, boat"."""
    text = ctx.document.text
    for span in (name.span, opening):
        if span is None:
            continue
        start = span.end - len(ctx.text(span).lstrip(title.EDGES))
        said = anyword_cached(ctx.words.nothings).match(text, start, span.end)
        if said is not None and LABELS_OFF.match(text, said.end()) is None:
            return True
    return False


def name_of_line(scene: Scene, body: Span, ctx: Context) -> Name | None:
    """The part of a line that says what is on: the one with an event noun, else the first that is no place or time."""
    parts = parts_of(scene, body, ctx)
    parts = [p for p in parts if not anyword_cached(ctx.words.not_titles).fullmatch(ctx.text(p).strip(title.EDGES))]
    parts = [p for p in parts if not (ctx.text(p).isdigit() or ctx.text(p).lower() in AND)] or parts
    if ctx.words.slots:  # "Put it in your diary: tombola, 15 January"
        slots = anyword_cached(ctx.words.slots)
        parts = [p for p in parts if not slots.fullmatch(ctx.text(p).strip(title.EDGES))] or parts
    if len(parts) > 1 and ctx.words.addressed and ctx.document.text[parts[0].end] == ":":
        told = anyword_cached(ctx.words.addressed).fullmatch(ctx.text(parts[0]))  # "Residents of Block D: fire test"
        parts = parts[1:] if told is not None else parts
    general = _general(scene, ctx)
    if general is not None and _is_behind_hour(parts, scene, ctx):
        general = None  # "- 12/01 20h: Plácido"
    if general is not None and all(
        place.looks_like(_unopened(ctx.text(p), ctx), ctx.words) or anyword_cached(ctx.words.online).search(ctx.text(p))
        for p in parts
    ):
        return general
    if not parts:
        return None
    if (fixture := of_fixture(parts[0], ctx)) is not None:
        return fixture
    for part in parts:
        phrase = next((p for p in scene.phrases if p.span.within(part)), None)
        if part != parts[0] and place.is_told(ctx.text(part), ctx.words):
            continue  # "Salle des fêtes"
        if part != parts[0] and ctx.words.turns.sets_out.match(ctx.document.text, part.start, part.end) is not None:
            continue  # "meeting at the station"
        if phrase is not None and (part == parts[0] or not phrase.weak):
            text = _longer(part, parts, scene, ctx)
            before = parts[parts.index(part) - 1] if part != parts[0] else None
            if (
                before is not None
                and ctx.document.text[before.end : part.start].startswith(": ")
                and _is_subtitle(part, ctx)
            ):
                whole = title.heading(ctx.text(Span(before.start, part.end)), ctx.words)
                text = whole if title.length(whole) <= title.MOST_WORDS else text
            if title.length(text) <= title.MOST_WORDS:
                return Name(title=text, span=part, noun=phrase.noun, rule="line", weak=phrase.weak)
            return naming.of_phrase(phrase, ctx, "event noun of a line")
    part = parts[0]
    if len(parts) > 1 and zone_of_place(ctx.text(part)) and len(ctx.text(part).split()) <= 3:
        part = parts[1]
        if place.is_told(ctx.text(part), ctx.words) and place.is_certain(ctx.text(part), ctx.words):
            return None  # "Leeds - Saturday 27 March - Town Hall"
    text = _longer(part, parts, scene, ctx)
    if (
        not text
        or len(text) < LEAST_LETTERS
        or text.isdigit()
        or sum(map(str.isalpha, PRICES.sub("", text))) < LEAST_LETTERS
    ):
        return None
    return Name(title=text, span=part, noun=text.split()[-1].lower(), rule="line without an event noun", weak=True)


def is_fixture(words: str) -> bool:
    """Whether words are who plays whom, and no more: "Addingham v Burley"."""
    return FIXTURE.fullmatch(words) is not None


def opens_with_fixture(scene: Scene, ctx: Context) -> bool:
    """Whether a line opens with who plays whom: "Ladies 2nds v Marlow, away, meet 11am at the clubhouse"."""
    parts = parts_of(scene, scene.span, ctx)
    return bool(parts) and is_fixture(ctx.text(parts[0]).strip(title.EDGES))


def of_fixture(part: Span, ctx: Context) -> Name | None:
    """The match that a part of a line names by those who play."""
    if not is_fixture(ctx.text(part).strip(title.EDGES)):
        return None
    text = title.heading(ctx.text(part), ctx.words)
    return Name(title=text, span=part, noun=text.rpartition(" ")[2].lower(), rule="line")


def _is_subtitle(part: Span, ctx: Context) -> bool:
    """Whether a part of a line says what the part before it is: "Organ by dusk: a sound and light rehearsal"."""
    return ctx.text(part).partition(" ")[0] in ctx.words.subtitles


def _unopened(text: str, ctx: Context) -> str:
    """A part of a line without the preposition and article in front."""
    parts = text.split()
    while len(parts) > 1 and (ctx.words.stop.fullmatch(parts[0]) or ctx.words.article.fullmatch(parts[0])):
        parts = parts[1:]
    return " ".join(parts)


def _general(scene: Scene, ctx: Context) -> Name | None:
    """What all lines under a lead-in are: "We're running two info sessions:"."""
    above = ctx.heading()
    if above is None or scene.sentence.kind is not BlockKind.ITEM or scene.sentence.block - above.sentence.block > 8:
        return None
    phrase = next((p for p in above.phrases if not p.weak), None)
    if phrase is None or not ctx.text(above.span).endswith(":"):
        return None
    return Name(
        title=title.heading(ctx.text(phrase.span), ctx.words), span=phrase.span, noun=phrase.noun, rule="lead-in"
    )


def _is_behind_hour(parts: Sequence[Span], scene: Scene, ctx: Context) -> bool:
    """Whether a colon behind an hour sets off what is on then, which is no place beyond doubt."""
    first, text = parts[0] if parts else None, ctx.document.text
    if first is None or text[max(0, first.start - 2) : first.start].strip() != ":":
        return False
    timed = any(0 <= first.start - clock.span.end <= len(" : ") for clock in scene.clocks)
    return timed and not place.is_certain(ctx.text(first), ctx.words)


def _longer(part: Span, parts: Sequence[Span], scene: Scene, ctx: Context) -> str:
    """The part as a heading, with the next one if it is too short: "Session 1A: Rewetting: the first ten years"."""
    text = title.heading(ctx.text(part), ctx.words)
    for other in parts[parts.index(part) + 1 :]:
        if title.length(text) >= title.LEAST_WORDS:
            break
        words = ctx.text(other)
        if (
            _is_place_beside(part, other, ctx)
            or title.length(words) > 9
            or anyword_cached(ctx.words.not_titles).match(words)
            or (title.length(words) == 1 and words[0].islower())
            or (len(text) >= LEAST_LETTERS and _only_tells_how(words, ctx))
        ):
            continue
        if SENTENCE_END.search(ctx.document.text, part.start, min(len(ctx.document.text), other.start + 1)):
            break
        acts = ctx.words.modifiers_behind and any(c.is_verb and c.span.start == other.start for c in scene.cues)
        joined = title.is_led(words, ctx.words) or acts  # "Party in der Halle", "Alcalde recibe a la cónsul"
        text = title.heading(f"{text} {words}" if joined else f"{text}: {words}", ctx.words)
    return text


def _only_tells_how(words: str, ctx: Context) -> bool:
    """Whether a part of a line opens with a preposition and names nobody: "Tutorías, con cita", not "con Ana Gil"."""
    first, _, rest = words.partition(" ")
    small = ctx.words.stop.fullmatch(first) or ctx.words.link.fullmatch(first)
    return ctx.words.modifiers_behind and first.islower() and small is not None and rest.islower()


def _is_place_beside(part: Span, other: Span, ctx: Context) -> bool:
    """Whether a part of a line is where the part before it is: behind a colon is rather what that is about.

    "Theatre trip: The Mousetrap", but "Talk: Town Hall".
    """
    words = ctx.text(other)
    if anyword_cached(ctx.words.place_in).match(words) is not None:
        words = _unopened(words, ctx)  # "in the Legion"
    about = ctx.document.text[part.end : other.start].strip() == ":" and not place.is_certain(words, ctx.words)
    return not about and place.is_told(words, ctx.words)


@lru_cache(maxsize=4000)
def _is_small(word: str, words: Vocabulary) -> bool:
    """Whether a word says nothing by itself: a small one, or a label."""
    return (
        words.stop.fullmatch(word) is not None
        or (words.free_order and words.link.fullmatch(word) is not None)
        or anyword_cached(words.labels_when).fullmatch(word) is not None
    )


def parts_of(scene: Scene, body: Span, ctx: Context) -> list[Span]:
    blank = listing.BRACKETED.sub(lambda m: " " * len(m[0]), blanked(scene, body, ctx))
    found, at = [], 0
    quotes = [m.span() for m in QUOTED.finditer(blank)] if OPENS_QUOTE.search(blank) else []
    gaps = (m for m in SEPARATOR.finditer(blank) if not any(a < m.start() and m.end() < b for a, b in quotes))
    for gap in (*gaps, None):
        end = gap.start() if gap else len(blank)
        words = WORD.findall(blank[at:end])
        labelled = at == 0 and labels.label_of(blank[:end], ctx.words) is labels.Label.WHEN
        small = all(_is_small(word, ctx.words) for word in words)
        small = small or (len(words) == 2 and _only_leads(words, ctx) and not ctx.words.article.fullmatch(words[1]))
        small = small or (len(words) == 1 and ctx.words.link.fullmatch(words[0]) is not None)  # "Ce vendredi à 19h"
        if len(words) == 2 and ctx.words.article.fullmatch(words[1]) is not None:
            small = small or len(words[0]) == 1  # "a las" in front of an hour
        if not labelled and not small:
            lead = len(blank[at:end]) - len(blank[at:end].lstrip())
            found.append(Span(body.start + at + lead, body.start + end))
        at = gap.end() if gap else end
    return found


def only_time(scene: Scene, cell: Span, ctx: Context) -> bool:
    return not words_left(scene, ctx, cell)
