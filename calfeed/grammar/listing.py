"""Lists of dates: lines side by side that each open with a day, which say together how they are to be read."""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from itertools import chain, pairwise

from calfeed.grammar import place
from calfeed.grammar.frame import Scene, part_of
from calfeed.grammar.languages import lexicon_of
from calfeed.grammar.mention import Clock, Day, Edge, Mention, Unit, Vague, Which
from calfeed.grammar.nouns import WORD
from calfeed.grammar.quick import replace
from calfeed.grammar.resolve import made as on
from calfeed.grammar.resolve import window
from calfeed.grammar.sentences import OPENING_CLOCK, Form
from calfeed.grammar.vocabulary import Tense, Vocabulary, anyword_cached, vocabulary
from calfeed.model.text import BlockKind, Document, Span

LEAST_FIGURES, LEAST = 3, 2  # lines of a list that show what bare figures are, and that show that it is one
MOST_OF_NOTE, LONGEST_OF_NOTE = 3, 100  # lines, characters of a line
MOST_ALONE = 4  # days and hours of a line that says nothing but when
NUMBER = re.compile(r"\s?\d{1,2}\s?(?:[:.,–—(-]\s?){1,2}")  # of a day of a programme
# The number of a day that opens a line: "12: ...", "1er – ...", "5. – ...".
DAY_NUMBER = re.compile(r"\W{0,3}(\d{1,2})(?:[^\W\d]{2}|[.º°])?(?:\s?:|\s[–—-]|,)\s(?!\d)")
MOST_DAYS = 31  # of a month
MOST_TOLD, NEXT_ONE = 12, (Which.NEXT, Which.COMING)
BEFORE_NUMBER = re.compile(r"[\s,(]*\d")
SET_OFF = re.compile(r"\.?\s?[:–—-]|\.\s|\n")  # behind the number of a day that opens an item: "Día 6.- Concert"
MARK = 3  # characters of a bullet in front of a day
# "10.03 - Pittsburgh", "Fri 10/03: Pittsburgh": a day and a month in an order that only the whole list shows.
FIGURES = re.compile(
    r"\W{0,3}(?:[^\W\d_]{2,9}[.,]?\s)?(\d{1,2})([./])(\d{1,2})\.?(?=\s|[,:;)]|\Z)(?!\s?(?:[ap]\.?m\b|h\b|Uhr\b))"
)
STATE = re.compile(r",\s[A-Z]{2}\b")  # "Columbus, OH": of a country that writes the month first
BEHIND = re.compile(r"\s?(?:[–—-]|,|/|\||~)\s(?=[^–—/|,~-]*\Z)")  # the last part of a line
BRACKETED = re.compile(r"[(\[][^()\[\]\n]{0,80}[)\]]")
TOLD = frozenset((Tense.FUTURE, Tense.PAST, Tense.OLD, Tense.DUE, Tense.REPORT, Tense.PLANNED))


def dated(scenes: Sequence[Scene], document: Document) -> list[Scene]:
    """The scenes with the days of lists whose lines open with figures: "10.03 - Pittsburgh, PA"."""
    made = list(scenes)
    opens = lambda one: FIGURES.match(document.text, one.span.start, one.span.end) is not None
    for run in runs(scenes, opens, forms=(Form.LINE, Form.PROSE, Form.ROW)):
        found = [FIGURES.match(document.text, scenes[n].span.start, scenes[n].span.end) for n in run]
        if all(_tells_month(scenes[n]) or _tells_day(scenes[n], m) for n, m in zip(run, found, strict=True)):
            continue
        pairs = [(int(m[1]), int(m[3])) for m in found if m is not None]
        if len(run) < LEAST_FIGURES or len({m[2] for m in found if m is not None}) > 1:
            continue
        month_first = _is_month_first(pairs, any(STATE.search(document.text, *_ends(scenes[n])) for n in run))
        if month_first is None:
            continue
        for number, match, (one, two) in zip(run, found, pairs, strict=True):
            span = Span(match.start(1), match.end(3)) if match else scenes[number].span
            month, day = (one, two) if month_first else (two, one)
            rest = [m for m in scenes[number].mentions if not m.span.overlaps(span)]
            opening = Day(span=span, rule="figures of a list", month=month, day=day)
            made[number] = replace(scenes[number], mentions=(opening, *rest))
    return made


def uncounted(scenes: Sequence[Scene], document: Document) -> list[Scene]:
    """The scenes without the number of a day in front of its date: "Day 1: Monday 16 June" is not the first."""
    made: list[Scene] = []
    for one in scenes:
        labels = anyword_cached(vocabulary(one.language).labels_day)
        label = labels.match(document.text, *_ends(one)) if one.days else None
        count = NUMBER.match(document.text, label.end(), one.span.end) if label is not None else None
        dates = [m for m in one.mentions if count is not None and m.span.start >= count.end()]
        if count is not None and dates and dates[0].span.start == count.end() and isinstance(dates[0], Day):
            sentence = replace(one.sentence, span=Span(count.end(), one.span.end))
            made.append(replace(one, sentence=sentence, mentions=tuple(dates)))
        else:
            made.append(one)
    return made


def with_hours(scenes: Sequence[Scene], document: Document) -> list[Scene]:
    """The scenes with the hour of a day in the paragraph behind it, as on a card: "Monday 16 June" above "9:30"."""
    made: list[Scene] = []
    for one in scenes:
        day = made[-1] if made else None
        if (
            day is not None
            and one.clocks
            and day.days
            and not (day.clocks or one.days)
            and day.sentence.form in (Form.LINE, Form.PROSE)
            and one.sentence.kind is day.sentence.kind
            and one.sentence.block - day.sentence.block == 1
            and _only_day(day, document)
            and _only_day(one, document)
        ):
            span = Span(day.span.start, one.span.end)
            sentence = replace(day.sentence, span=span, form=Form.LINE)
            made[-1] = replace(day, sentence=sentence, mentions=(*day.mentions, *one.mentions))
        else:
            made.append(one)
    return made


def as_note(scenes: Sequence[Scene], document: Document) -> list[Scene]:
    """The scenes of a note that opens with its only day as one line: "Friday 20 June", "9:30", "Harbour workshop"."""
    text = [s for s in scenes if s.sentence.kind is not BlockKind.HEADER]
    first = text[0] if text else None
    short = 2 <= len(text) <= MOST_OF_NOTE and all(s.span.end - s.span.start <= LONGEST_OF_NOTE for s in text)
    if first is None or not short or len(first.days) != 1 or not _only_day(first, document):
        return list(scenes)
    named = [s for s in text[1:] if not s.mentions]
    timed = [s for s in text[1:] if s.mentions]
    hours = first.clocks or any(_only_day(s, document) for s in timed)
    if len(named) != 1 or not hours or any(s.dates or not _only_day(s, document) for s in timed):
        return list(scenes)
    whole = Span(first.span.start, text[-1].span.end)
    sentence = replace(first.sentence, span=whole, form=Form.LINE, kind=BlockKind.PARAGRAPH, level=0)
    mentions = tuple(chain.from_iterable(s.mentions for s in text))
    one = replace(named[0], sentence=sentence, mentions=mentions)
    return [*(s for s in scenes if s.sentence.kind is BlockKind.HEADER), one]


def told_before(scenes: Sequence[Scene], document: Document) -> Iterator[Scene]:
    """The scenes with the number of a day where the same words had it before: "next Friday, 5 May", "next Friday"."""
    told: dict[str, Day] = {}  # by the words in front of the number
    for one in scenes:
        mentions: list[Mention] = []
        for mention in one.mentions:
            words = document.text[mention.span.start : mention.span.end].casefold()
            if not isinstance(mention, Day) or mention.weekday is None or mention.until is not None:
                mentions.append(mention)
            elif mention.day is not None:
                if mention.month is not None and len(told) < MOST_TOLD:
                    told[BEFORE_NUMBER.split(words, maxsplit=1)[0]] = mention
                mentions.append(mention)
            else:
                same = [day for lead, day in told.items() if mention.which in NEXT_ONE and lead.endswith(words)]
                mentions.append(_with_number(mention, same[-1]) if same else mention)
        yield replace(one, mentions=tuple(mentions)) if mentions != list(one.mentions) else one


def _with_number(mention: Day, named: Day) -> Day:
    return replace(mention, year=named.year, month=named.month, day=named.day, which=None)


def in_months(scenes: Sequence[Scene], document: Document, written: date | None) -> list[Scene]:
    """The scenes with the month that stands over them in the days they open with: "Tue 2: ..." below "March 2027"."""
    made, month, below = list(scenes), None, dict[int, tuple[int, int]]()
    for number, one in enumerate(scenes):
        if (named := _only_month(one, document, written)) is not None:
            month = named
            continue
        if month is None or not one.sentence.first:
            continue
        below[number] = month
        day = one.mentions[0] if one.mentions else None
        if not isinstance(day, Day) or not _opens_with_day(one, document):
            continue
        if day.month is not None:  # from here on the lines tell their months
            month = month if day.month == month[1] else None
        elif day.day is not None and day.until is None and day.offset_months is None:
            there, set_off = on(*month, day.day), SET_OFF.match(document.text, day.span.end) is not None
            if there is not None and (set_off if day.weekday is None else there.weekday() == day.weekday):
                dated = replace(day, year=month[0], month=month[1])
                made[number] = replace(one, mentions=(dated, *one.mentions[1:]))
    return _numbered(made, below, document) if below else made


def _numbered(made: list[Scene], below: Mapping[int, tuple[int, int]], document: Document) -> list[Scene]:
    """The scenes with the days of a list of numbers that rise, with gaps, below a month: "3: ...", "12: ..."."""
    last: list[int] | None = None
    for run in runs(made, lambda one: not one.days and DAY_NUMBER.match(document.text, *_ends(one)) is not None):
        found = [m for n in run if n in below and (m := DAY_NUMBER.match(document.text, *_ends(made[n])))]
        numbers = [int(m[1]) for m in found]
        rises = all(a < b for a, b in pairwise(numbers)) and numbers != list(range(1, len(numbers) + 1))
        told = sum(bool(made[n].clocks or made[n].phrases) for n in run)
        least = LEAST_FIGURES if last is None else 1
        if len(run) < least or len(found) < len(run) or not rises or numbers[-1] > MOST_DAYS or 2 * told < len(run):
            continue
        last = run
        for number, match in zip(run, found, strict=True):
            (year, month), span = below[number], Span(*match.span(1))
            opening = Day(span=span, rule="number below a month", year=year, month=month, day=int(match[1]))
            rest = [m for m in made[number].mentions if not m.span.overlaps(span)]
            made[number] = replace(made[number], mentions=(opening, *rest))
    return made


def _only_month(one: Scene, document: Document, written: date | None) -> tuple[int, int] | None:
    """The month that a heading or a short line tells, and no day: "Agenda, March 2027"."""
    spans = [m for m in one.dates if isinstance(m, Vague)]
    if not one.mentions and one.sentence.form is Form.HEADING:  # "Abril" may be a person elsewhere
        month = lexicon_of(one.language).tables["month"].get(document.text[slice(*_ends(one))].strip(" :").lower())
        spans = [Vague(span=one.span, unit=Unit.MONTH, month=month)] if isinstance(month, int) else []
    if len(spans) != 1 or len(one.dates) > 1 or one.clocks or one.sentence.form not in (Form.HEADING, Form.LINE):
        return None
    span = spans[0]
    whole = span.month is not None and span.unit is Unit.MONTH and span.until is None
    if not whole or span.part is not None or span.nth is not None or one.span.end - one.span.start > LONGEST_OF_NOTE:
        return None
    found = window(span, written)
    return (found.first.year, found.first.month) if found is not None else None


def _tells_month(one: Scene) -> bool:
    """Whether a line opens with a day whose figures can mean no other: in English alone the month may come first."""
    first = one.mentions[0] if one.mentions else None
    return (
        not lexicon_of(one.language).month_first
        and isinstance(first, Day)
        and first.month is not None
        and first.day is not None
    )


def _tells_day(one: Scene, opening: re.Match[str] | None) -> bool:
    """Whether a line tells its day behind the figures, which are its hour then: "9.30, Tuesday 17 June: workshop"."""
    days = (d for d in one.days if opening is None or d.span.start >= opening.end())
    return any(d.day is not None and d.month is not None for d in days)


def _ends(one: Scene) -> tuple[int, int]:
    return one.span.start, one.span.end


def _is_month_first(pairs: Sequence[tuple[int, int]], american: bool) -> bool | None:
    """Which figure is the month: the one that is always small enough, else the one with which the days run on."""
    fits = {first: all(_is_day(*(p if first else p[::-1])) for p in pairs) for first in (True, False)}
    if fits[True] != fits[False]:
        return fits[True]
    if not fits[True]:
        return None
    by_month, by_day = list(pairs), [(two, one) for one, two in pairs]
    runs_on = by_month == sorted(by_month), by_day == sorted(by_day)
    return runs_on[0] if runs_on[0] != runs_on[1] else american


def _is_day(month: int, day: int) -> bool:
    try:
        date(2000, month, day)
    except ValueError:
        return False
    return True


def lists(scenes: Sequence[Scene], document: Document) -> dict[Span, bool]:
    """The lines of lists of dates, each with whether the lines of its list only tell where."""
    found: dict[Span, bool] = {}
    for run in runs(scenes, lambda one: _opens_with_day(one, document) and not _told(one, document)):
        if len(run) >= LEAST:
            words = [vocabulary(scenes[n].language) for n in run]
            told = [only_place(scenes[n], document, own) for n, own in zip(run, words, strict=True)]
            places = [(text, own) for text, own in zip(told, words, strict=True) if text is not None]
            sure = sum(place.is_certain(text, own) for text, own in places)  # names may be those of people
            where = 3 * len(places) >= 2 * len(run) and 3 * sure >= len(run)
            found |= {scenes[n].span: where for n in run}
    return found


def heads(scenes: Sequence[Scene], document: Document, stamp: Span | None) -> frozenset[Span]:
    """The lines that are only a day (and an hour) over what is on then, where at least two stand in one document.

    The one that says when it was written (`stamp`) is none.
    """
    days = [
        bool(one.days)
        and len(one.mentions) <= MOST_ALONE
        and _only_day(one, document)
        and not (stamp is not None and stamp.within(one.span))
        for one in scenes
    ]
    of_block = Counter(one.sentence.block for one, day in zip(scenes, days, strict=True) if day)
    last = {one.sentence.block: day for one, day in zip(scenes, days, strict=True)}
    found: list[int] = []
    cards: list[int] = []  # stand over a heading
    opened = -1  # the block that opens with such a line
    for number, (one, below) in enumerate(pairwise(scenes)):
        block, line = one.sentence.block, one.sentence.line
        if not days[number] or not one.sentence.first or (line and block != opened):
            continue
        several = of_block[block] >= LEAST and not last[block]  # day, item, day, item
        named = not line and not several and number > 0 and _names(scenes[number - 1], block)
        inside = below.sentence.block == block and below.sentence.line == line + 1 and not named
        inside = inside and not (line and days[number + 1])
        hour = below.sentence.block == block + 1 and OPENING_CLOCK.match(document.text, *_ends(below))
        if inside or (hour and not line and one.sentence.form is not Form.HEADING):
            found.append(number)
            opened = block
        elif _is_card(below) and below.sentence.block - block <= 2:
            cards.append(number)
    if len(cards) >= LEAST and not (cards[0] and _is_card(scenes[cards[0] - 1])):
        found += cards
    if len(found) < LEAST or len({document.text[slice(*_ends(scenes[n]))] for n in found}) < LEAST:
        return frozenset()
    kinds = {scenes[n].sentence.kind for n in found}
    opening = (n for n, one in enumerate(scenes) if days[n] and one.sentence.kind in kinds and not one.sentence.line)
    return frozenset(scenes[n].span for n in (*found, *opening) if scenes[n].sentence.form is not Form.HEADING)


def _is_card(one: Scene) -> bool:
    """Whether a heading may say what is on at a day beside it: it is not the title, and tells no day itself."""
    return one.sentence.form is Form.HEADING and one.sentence.level > 1 and not one.mentions


def _names(over: Scene, block: int) -> bool:
    """Whether what stands over a day may be what is on then: a heading, or a line of the same block."""
    heading = over.sentence.form is Form.HEADING
    return not over.mentions and (heading or (over.sentence.form is Form.LINE and over.sentence.block == block))


def _only_day(one: Scene, document: Document) -> bool:
    """Whether a line says nothing but when."""
    if any(d.until is not None for d in one.days) or any(not isinstance(m, Day | Clock) for m in one.mentions):
        return False
    days_off = anyword_cached(vocabulary(one.language).days_off)  # "Mon 3 May (Bank Holiday)"
    off = [a for a in asides(one, document) if days_off.fullmatch(document.text[a.start : a.end].strip("()"))]
    return tells_no_more(one, one.span.start, document, off)


def tells_no_more(one: Scene, start: int, document: Document, beside: Sequence[Span] = ()) -> bool:
    """Whether a line from `start` on holds only small words and such as tell times, but for mentions and `beside`."""
    words = vocabulary(one.language)
    return not any(
        not (words.stop.fullmatch(w[0]) or words.article.fullmatch(w[0]) or words.is_time_word(w[0]) or len(w[0]) < 2)
        for w in WORD.finditer(document.text, start, one.span.end)
        if not any(s.start <= w.start() < s.end for s in (*beside, *(m.span for m in one.mentions)))
    )


def runs(
    scenes: Sequence[Scene], belongs: Callable[[Scene], bool], forms: Sequence[Form] = (Form.LINE, Form.PROSE)
) -> Iterator[list[int]]:
    """The numbers of the scenes that stand side by side, are of one kind and belong to a list."""
    run: list[int] = []
    for number, one in enumerate(scenes):
        sentence = one.sentence
        before = scenes[run[-1]].sentence if run else None
        near = before is not None and before.kind is sentence.kind and sentence.block - before.block <= 1
        mine = sentence.first and sentence.form in forms and belongs(one)
        if run and not (mine and near):
            yield run
            run = []
        if mine:
            run.append(number)
    if run:
        yield run


def _opens_with_day(one: Scene, document: Document) -> bool:
    clock = one.mentions[0] if one.mentions and isinstance(one.mentions[0], Clock) else None  # "10:00 Tuesday 17 June"
    first = one.mentions[clock is not None] if len(one.mentions) > (clock is not None) else None
    if not isinstance(first, Day) or (first.day is None and first.weekday is None):
        return False
    start = one.span.start if clock is None else clock.span.end
    led = clock is None or clock.span.start - one.span.start <= MARK
    return led and len(document.text[start : first.span.start].strip()) <= MARK


def asides(one: Scene, document: Document) -> list[Span]:
    """What stands in brackets: its verbs are not those of the line, "(to be confirmed by the host)"."""
    return [Span(*m.span()) for m in BRACKETED.finditer(document.text, *_ends(one))]


def without_dues(scenes: Sequence[Scene], document: Document) -> tuple[list[Scene], dict[Span, Scene]]:
    """The scenes without what is due beside an event, and this by their spans: "16 Oct: quiz (book by 12 Oct)"."""
    made, apart = list(scenes), dict[Span, Scene]()
    for number, one in enumerate(scenes):
        if len(one.mentions) < 2 or not one.days:
            continue
        for aside in asides(one, document):
            due = part_of(one, Span(aside.start + 1, aside.end - 1))
            rest = [m for m in one.mentions if not m.span.within(aside)]
            if not any(isinstance(m, Day | Clock) for m in rest) or not _is_due(due, document):
                continue
            made[number] = replace(
                one,
                mentions=tuple(rest),
                cues=tuple(c for c in one.cues if not c.span.within(aside)),
                phrases=tuple(p for p in one.phrases if not p.span.within(aside)),
            )
            apart[one.span] = replace(due, sentence=replace(due.sentence, form=Form.PROSE, first=False))
            break
    return made, apart


def _is_due(aside: Scene, document: Document) -> bool:
    """Whether words in brackets ask for something by a day: "sign up by 12 Oct", "Anmeldeschluss 13.1."."""
    days = aside.days
    if len(days) != 1 or days[0].until is not None:
        return False
    words, span = vocabulary(aside.language), aside.span
    listed = aside.sentence.form is not Form.PROSE  # "until the holidays (last day, 18 December)"
    if listed and words.says_deadline.search(document.text, span.start, span.end) is not None:
        return True
    asked = any(c.tense is Tense.DUE for c in aside.cues)
    named = (words.deadline, *(anyword_cached(some) for some in (words.sign_ups, words.asks) if some))
    asked = asked or any(known.search(document.text, span.start, days[0].span.start) is not None for known in named)
    return days[0].edge is Edge.BY or (asked and days[0].edge is Edge.UNTIL)


def _told(one: Scene, document: Document) -> bool:
    """Whether a line is a sentence: it has a verb that is not in brackets."""
    aside = asides(one, document)
    closing = BEHIND.search(document.text, *_ends(one))
    aside += [Span(closing.end(), one.span.end)] if closing else []
    return any(c.tense in TOLD and not any(c.span.within(a) for a in aside) for c in one.cues)


def rest(one: Scene, document: Document, words: Vocabulary) -> Span | None:
    """What a line says behind its day and hour, without brackets and "sold out"; None if nothing."""
    start = max(
        (m.span.end for m in one.mentions if isinstance(m, Day | Clock) and _is_early(m.span, one)),
        default=one.span.start,
    )
    text = document.text[start : one.span.end]
    for end in (BRACKETED.search(text), BEHIND.search(text)):
        if end is not None and (end[0][0] in "([" or anyword_cached(words.not_titles).match(text, end.end())):
            text = text[: end.start()]
    lead = len(text) - len(text.lstrip(" \t\n,;:.)|·~–—-"))
    tail = len(text.rstrip(" \t\n,;:.|·~–—-"))
    return Span(start + lead, start + tail) if tail > lead else None


def _is_early(span: Span, one: Scene) -> bool:
    """Whether a day or an hour stands at the head of its line."""
    first = one.mentions[0].span
    return span.start - first.end < 16


def only_place(one: Scene, document: Document, words: Vocabulary) -> str | None:
    """What a line says beside when, if it only tells where: every word is a name, and none an event."""
    behind = rest(one, document, words)
    if behind is None or any(not p.weak for p in one.phrases):
        return None
    text = document.text[behind.start : behind.end]
    return text if place.looks_like(text, words) and len(WORD.findall(text)) <= place.MOST_WORDS else None
