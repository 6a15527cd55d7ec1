"""The rules that find mentions, in one ordered tuple; of several that match at a place the longest wins.

A pattern's slots are filled from a language's lexicon, so that most rules serve all languages; a rule that has
`languages` serves a word order of its own.
"""

import re
from collections.abc import Iterator
from functools import cache

from calfeed.grammar.lexicon import Lexicon, by_initial, either
from calfeed.grammar.mention import Anchor, Clock, Day, Edge, Length, Part, Series, Unit, Vague, Which
from calfeed.grammar.quick import replace
from calfeed.grammar.rule import Hit, Rule, compiled
from calfeed.model.text import Span

FIGURES = re.compile(r"\d+")
BESIDE, COUNTED_BESIDE = "the day after an event", "days after an event"
BYDAY = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


# Days -----------------------------------------------------------------------------------------------------------------


def _is_common_word(hit: Hit, group: str) -> bool:
    """Whether a name is written as the common word that it also is: "may", "march", "sat"."""
    words = hit.words(group)
    return bool(words) and words in hit.lexicon.capital


def _year(hit: Hit, group: str = "year") -> int | None:
    found = hit.words(group)
    if found is None:
        return None
    year = int(found)
    if year < 100:
        year += 2000 if year < 70 else 1900
    return year


HOURS_AHEAD = re.compile(r"\s?[-–]\s?\d{1,2}(?:[.:]\d\d)?\s?[ap]\.?m", re.IGNORECASE)
SPACED_DASH = re.compile(r"\s[–—-]\s")
WHICH_BEFORE = r"\b(?:last|past|previous|an?)"


def days_of_month(hit: Hit) -> Iterator[Day]:
    """A list and ranges of days that share a month: "1-2, 5 and 7 May"."""
    if _is_common_word(hit, "month") and not hit.lexicon.months_sure:
        return
    month, year, weekday = hit.means("month"), _year(hit) or _year(hit, "short"), hit.means("weekday")
    begin, whole = hit.match.start("days"), hit.span()
    numbers = list(FIGURES.finditer(hit.match["days"]))
    values = [int(number[0]) for number in numbers]
    if (
        len(values) == 2
        and (values[0] > values[1] or SPACED_DASH.search(hit.match["days"]))
        and compiled(r"(?:n[°º.o]|{number_sign}|#)\s?$", hit.lexicon).search(hit.before(8))
    ):
        numbers, values = numbers[1:], values[1:]  # "Bulletin n° 14 - 3 janvier", "Newsletter No. 12 - 22 January"
    if hit.match.start("month") < begin:  # "Oct 2 and 3, 11-2": the hours of both
        rising = next((n for n in range(1, len(values)) if values[n] <= values[n - 1]), len(values))
        gap = hit.match["days"][numbers[rising - 1].end() : numbers[rising].start()] if rising < len(values) else ""
        days = rising - 1 if rising > 1 and gap.strip() in ("-", "–") else rising
        if days == len(values) > 1 and HOURS_AHEAD.match(hit.after(16)):
            days -= 1  # "May 5, 8-10pm"
        whole = whole if days == len(values) else Span(whole.start, begin + numbers[days - 1].end())
        numbers, values = numbers[:days], values[:days]
    if len(values) > 2 and values != sorted(values):
        return  # "10-4, 3 January": hours of one day before the next day
    found: list[Day] = []
    ranges = compiled(r"{range}", hit.lexicon)
    between = bool(_context(hit.lexicon)[2].search(hit.before(20)))
    for at, number in enumerate(numbers):
        span = Span(begin + number.start(), begin + number.end())
        day = Day(span=span, year=year, month=month, day=int(number[0]))
        gap = hit.match["days"][numbers[at - 1].end() : number.start()] if at else ""
        if at and found[-1].until is None and (ranges.search(gap) or (between and len(numbers) == 2)):
            found[-1] = replace(found[-1], until=day, span=Span(found[-1].span.start, span.end))
        else:
            found.append(day)
    found[0] = replace(found[0], weekday=weekday, span=Span(whole.start, found[0].span.end))
    if hit.match.start("month") > begin:
        found[-1] = replace(found[-1], span=Span(found[-1].span.start, whole.end))
    if len(found) > 1:
        found = [replace(day, group=whole.start) for day in found]
    elif hit.match.start("month") < begin:
        found[0] = replace(found[0], span=whole)
    yield from found


def day_in_words(hit: Hit) -> Iterator[Day]:
    """ "the twenty-first of June"."""
    if not _is_common_word(hit, "month"):
        yield Day(span=hit.span(), day=hit.means("ordinal_day"), month=hit.means("month"), year=_year(hit))


def last_of_month(hit: Hit) -> Iterator[Day]:
    """ "the last day of January"; of February the 28th."""
    if not _is_common_word(hit, "month"):
        month = hit.means("month")
        yield Day(
            span=hit.span(),
            day=28 if month == 2 else 30 if month in (4, 6, 9, 11) else 31,
            month=month,
            year=_year(hit),
        )


def numeric(hit: Hit) -> Iterator[Day]:
    """Day and month as numbers; the language's habit says which comes first, and an impossible month the contrary."""
    first, second, year = int(hit.match["first"]), int(hit.match["second"]), _year(hit)
    both_ways = first <= 12 and second <= 12 and first != second
    if second > 12 >= first and hit.lexicon.month_first:
        first, second = second, first
    if 1 <= first <= 31 and 1 <= second <= 12:
        yield Day(
            span=hit.span(), year=year, month=second, day=first, weekday=hit.means("weekday"), swapped=both_ways,
            weak=year is None,
        )  # fmt: skip


def numeric_range(hit: Hit) -> Iterator[Day]:
    """ "16.03–20.03", "16–20.03.2026": months of two figures; hours have minutes that divide by five."""
    first, second = hit.number("first") or 0, hit.number("second2") or 0
    month, year = hit.number("second") or second, _year(hit, "year2")
    hours = hit.words("second") and month % 5 == second % 5 == 0 and not year and not _led(hit, "from")
    if not hours:
        until = Day(span=hit.span("first2"), day=int(hit.match["first2"]), month=second, year=year)
        yield Day(span=hit.span(), day=first, month=month, year=_year(hit) or year, until=until)


def days_of_a_slash(hit: Hit) -> Iterator[Day]:
    """ "28-29/05", "28./29.5.2027": days of one month."""
    first, last, month = (int(hit.match[name]) for name in ("first", "last", "month"))
    year, weekday = (_year(hit), hit.means("weekday")) if "year" in hit.match.re.groupindex else (None, None)
    if first < last:
        until = Day(span=Span(hit.match.start("last"), hit.match.end()), day=last, month=month, year=year)
        yield Day(span=hit.span(), day=first, month=month, year=year, weekday=weekday, until=until)


def days_alone_range(hit: Hit) -> Iterator[Day]:
    """ "з 25 по 28 число": of the month that was spoken of."""
    until = Day(span=hit.span("second"), day=int(hit.match["second"]))
    yield Day(span=hit.span(), day=int(hit.match["first"]), until=until)


def iso(hit: Hit) -> Iterator[Day | Clock]:
    """The form of ISO 8601, with a clock time behind a T."""
    span = Span(hit.match.start(), hit.match.end("d"))
    yield Day(span=span, year=int(hit.match["y"]), month=int(hit.match["m"]), day=int(hit.match["d"]))
    if hit.words("h"):
        span = Span(hit.match.start("h"), hit.match.end())
        yield Clock(span=span, hour=int(hit.match["h"]), minute=int(hit.match["min"]))


def weekday_number(hit: Hit) -> Iterator[Day]:
    """ "Monday 9th": the month is to be had from a neighbour or from the weekday."""
    day = int(hit.match["day"])
    until = re.match(r"\s?[-–]\s?(\d{1,2})", hit.after(5))  # "Monday 10 – 12:30" is a stretch, "Monday 16 – 9:30" none
    if not (until and int(until[1]) >= day) and not _is_common_word(hit, "weekday"):
        yield Day(span=hit.span(), day=day, weekday=hit.means("weekday"))


NUMBER_LEAD = re.compile(
    r"(?:\b(?:the|from|on|to|until|by|for|between)|\d(?:st|nd|rd|th)(?:\s?[,–-]|\s(?:and|to|or|&)))\s$"
)


def number_alone(hit: Hit) -> Iterator[Day]:
    yield Day(span=hit.span(), day=int(hit.match["day"]), weak=True)


def days_alone(hit: Hit) -> Iterator[Day]:
    """ "los días 20 y 21": the month is to be had from the day of writing or a neighbour."""
    begin, whole = hit.match.start("days"), hit.span()
    numbers = list(FIGURES.finditer(hit.match["days"]))
    values = [int(number[0]) for number in numbers]
    if values != sorted(set(values)):
        return
    ranges = compiled(r"{range}", hit.lexicon)
    for at, number in enumerate(numbers):
        span = Span(begin + number.start(), begin + number.end())
        gap = hit.match["days"][number.end() : numbers[at + 1].start()] if at + 1 < len(numbers) else ""
        if len(numbers) == 2 and ranges.search(gap):
            until = Day(span=span, day=values[1])
            yield Day(span=whole, day=values[0], until=until, weak=True)
            return
        yield Day(span=span, day=values[at], group=whole.start, weak=True)


def day_of_this_month(hit: Hit) -> Iterator[Day]:
    """ "le 20 courant", "el martes 11 del mes en curso"."""
    yield Day(
        span=hit.span(),
        day=int(hit.match["day"]),
        weekday=hit.means("weekday"),
        offset_months=hit.means("this_month") or 0,
    )


def weekday(hit: Hit) -> Iterator[Day]:
    """A weekday, with the words that pick it and the part of the day named with it."""
    if _is_common_word(hit, "weekday"):
        return
    which = hit.means("which")
    if which is not None and (hit.words("which") or "").lower() in hit.lexicon.tables.get("text_which", ()):
        return  # "the following Saturday": not from today
    day = Day(span=hit.span(), weekday=hit.means("weekday"), which=which, part=hit.means("daypart"))
    text = hit.means("text_which")
    if text is not None and len(hit.match["weekday"]) == 3:
        return  # "the Sun"
    if text is not None:
        side = {1: 1, -1: -1}.get(text)
        day = replace(day, anchor=Anchor.TEXT, offset_days=side, which=Which.LAST if side == -1 else None)
    if day.part is None:
        day = replace(day, part=_part_in(hit.match["weekday"].lower(), hit.lexicon))
    abbreviated = hit.match["weekday"].endswith(".") or len(hit.match["weekday"]) <= 3
    yield replace(day, weak=abbreviated and which is None)


def _part_in(word: str, lexicon: Lexicon) -> Part | None:
    """The part of the day that German puts into the word: "Sonntagvormittag"."""
    if not lexicon.part_in_weekday:
        return None
    ends = (lexicon.means("daypart", part) for part in lexicon.tables["daypart"] if word.endswith(part))
    return next((part for part in ends if isinstance(part, Part)), None)


def weekday_beside(hit: Hit) -> Iterator[Day]:
    """ "the Friday before", "the Tuesday after that": of the day that was spoken of."""
    if _is_common_word(hit, "weekday"):
        return
    day = Day(span=hit.span(), weekday=hit.means("weekday"), anchor=Anchor.TEXT, part=hit.means("daypart"))
    if hit.words("feast_near"):
        day = replace(day, of=Day(span=hit.span("feast_near"), feast=hit.means("feast_near")))
    after = hit.match["side"].lower() in ("after", "following")
    yield replace(day, offset_days=1) if after else replace(day, which=Which.LAST)


def weekday_beside_after(hit: Hit) -> Iterator[Day]:
    """ "le dimanche suivant", "el lunes anterior": of the day that was spoken of."""
    day = Day(span=hit.span(), weekday=hit.means("weekday"), anchor=Anchor.TEXT, part=hit.means("daypart"))
    yield replace(day, offset_days=1) if hit.means("beside") > 0 else replace(day, which=Which.LAST)


def weekday_possessive(hit: Hit) -> Iterator[Day]:
    """ "Monday's hearing": the weekday of what is named next."""
    if not _is_common_word(hit, "weekday") and not re.search(rf"{WHICH_BEFORE}\s$", hit.before(12), re.IGNORECASE):
        yield Day(span=hit.span(), weekday=hit.means("weekday"), part=hit.means("daypart"), possessive=True)


def weekday_adjective(hit: Hit) -> Iterator[Day]:
    """ "четвергові переговори": the weekday of what is named next."""
    yield Day(span=hit.span(), weekday=hit.means("weekday_adjective"), possessive=True)


def relative_adjective(hit: Hit) -> Iterator[Day]:
    """ "das morgige Treffen", "завтрашня зустріч": the day of what is named next."""
    yield Day(span=hit.span(), offset_days=hit.means("relative_adjective"), possessive=True)


def main_day(hit: Hit) -> Iterator[Day]:
    """ "on Day 2", "the closing day": of the event that was spoken of."""
    yield Day(span=hit.span(), nth=hit.means("main_day"), anchor=Anchor.MAIN, part=_named_part(hit))


def day_of_event(hit: Hit) -> Iterator[Day]:
    """ "By noon on the day of the meeting", "am Tag der Eröffnung"."""
    yield Day(span=hit.span(), nth=1, anchor=Anchor.MAIN, part=_named_part(hit))


def day_beside(hit: Hit) -> Iterator[Day]:
    """ "Am Tag nach der Taufe": of the event that is named in it, "week later" is another's."""
    if hit.match["event"].lower() not in hit.lexicon.tables["feast"]:
        yield Day(span=hit.span(), offset_days=hit.means("day_beside"), anchor=Anchor.TEXT, part=_named_part(hit))


def _named_part(hit: Hit) -> Part | None:
    """The half of the day that its own word names: "the next morning", "that evening"."""
    words = hit.match[0].lower()
    last = hit.lexicon.tables["daypart"].get(words.split()[-1])
    if hit.lexicon.parts_last and isinstance(last, Part) and last in (Part.MORNING, Part.EVENING):
        return last  # "наступного ранку"; "дня" alone is "day"
    return next((part for part in (Part.MORNING, Part.AFTERNOON, Part.EVENING) if part.value in words), None)


def weekday_of_week(hit: Hit) -> Iterator[Day]:
    """ "Monday of next week", "Tuesday week"."""
    if _is_common_word(hit, "weekday"):
        return
    ahead = {None: 0, Which.THIS: 0, Which.NEXT: 7, Which.COMING: 7, Which.LAST: -7}
    which = hit.means("which") or hit.means("which_after")
    day = Day(span=hit.span(), weekday=hit.means("weekday"), which=Which.THIS, offset_days=ahead[which])
    if which is None:  # "the Tuesday of the week of the trip"
        day = replace(day, anchor=Anchor.TEXT)
    words = (hit.words("which") or "").lower()
    yield replace(day, anchor=Anchor.TEXT) if words in FROM_TEXT else day


# What picks a week or month that counts from the day spoken of, and not from today.
FROM_TEXT = frozenset(
    ("the following", "following", "that", "that same", "later that", "earlier that", "the previous", "the preceding")
)


def weekday_week(hit: Hit) -> Iterator[Day]:
    first = ((hit.words("weeks") or "").lower().split() or [""])[0]
    weeks = hit.lexicon.tables["weeks"].get(first, 1)
    assert isinstance(weeks, int)
    yield Day(span=hit.span(), weekday=hit.means("weekday"), offset_days=7 * weeks)


def weekday_later(hit: Hit) -> Iterator[Day]:
    """ "am darauffolgenden Dienstag": from the day that was spoken of."""
    day = Day(span=hit.span(), weekday=hit.means("weekday"), anchor=Anchor.TEXT, part=hit.means("daypart"))
    yield replace(day, offset_days=1) if hit.means("beside_before") > 0 else replace(day, which=Which.LAST)


def weekday_of_that_week(hit: Hit) -> Iterator[Day]:
    """ "Donnerstag derselben Woche", "am Dienstag der Woche darauf"."""
    number = hit.means("weekday") if hit.words("weekday") else hit.means("weekday2")
    ahead = 7 if hit.words("later") or hit.words("later2") else 0
    yield Day(span=hit.span(), weekday=number, which=Which.THIS, anchor=Anchor.TEXT, offset_days=ahead)


def weekday_after_next(hit: Hit) -> Iterator[Day]:
    """ "übernächsten Dienstag"."""
    yield Day(span=hit.span(), weekday=hit.means("weekday"), which=Which.COMING, offset_days=7)


def span_after_next(hit: Hit) -> Iterator[Vague]:
    """ "übernächste Woche"."""
    yield Vague(span=hit.span(), unit=hit.means("span"), ahead=2)


def week_number(hit: Hit) -> Iterator[Vague]:
    """ "KW 12", "12. Kalenderwoche": its Sunday stands for a week of ISO 8601."""
    number = int(hit.words("w") or hit.match["w2"])
    if 1 <= number <= 53:
        day = Day(span=hit.span(), feast=f"week-{number}", year=_year(hit))
        yield Vague(span=hit.span(), unit=Unit.WEEK, day=day)


def part_of_month(hit: Hit) -> Iterator[Vague]:
    """ "in der zweiten Märzhälfte", "in der ersten Februarwoche"."""
    nth = hit.means("nth")
    if hit.words("month_week"):
        yield Vague(span=hit.span(), unit=Unit.WEEK, nth=nth, month=hit.means("month_week"), year=_year(hit))
    elif nth in (1, 2):
        part = Part.FIRST_HALF if nth == 1 else Part.SECOND_HALF
        if hit.words("this"):
            yield Vague(span=hit.span(), unit=Unit.MONTH, part=part, ahead=0)
        else:
            yield Vague(span=hit.span(), unit=Unit.MONTH, part=part, month=hit.means("month_half"), year=_year(hit))


def advent(hit: Hit) -> Iterator[Day]:
    """ "am dritten Advent": a Sunday before Christmas."""
    if (nth := hit.means("nth")) in (1, 2, 3, 4):
        yield Day(span=hit.span(), feast=f"advent-{nth}", year=_year(hit))


def weekday_near_feast(hit: Hit) -> Iterator[Day]:
    """ "Samstag vor dem ersten Advent", "Montag nach Pfingsten": the nearest one on that side."""
    if hit.words("nth") and hit.means("nth") not in (1, 2, 3, 4):
        return
    season = {"ostern": "easter+0", "pfingsten": "easter+49", "weihnachten": "12-25"}
    named = hit.means("feast") or season.get((hit.words("season_feast") or "").lower())
    feast = f"advent-{hit.means('nth')}" if hit.words("nth") else named
    side = "before" if hit.match["side"].lower() == "vor" else "after"
    yield Day(span=hit.span(), feast=f"{side}-{hit.means('weekday')}-{feast}", year=_year(hit))


def minutes_behind(hit: Hit) -> Iterator[Clock]:
    """ "19 Uhr 30"."""
    yield Clock(span=hit.span(), hour=int(hit.match["h"]), minute=int(hit.match["min"]))


def _led(hit: Hit, piece: str) -> bool:
    return bool(re.search(rf"\b(?:{hit.lexicon.pieces[piece]})\s$", hit.before(12), re.IGNORECASE))


# An hour at the head of a line beside another: "0730  Breakfast" over "1945  Dinner".
APART, LINE_HEAD = re.compile(r"(?:,\s|\(|\s[|–-]\s|\t|\s{2})\Z"), re.compile(r"(?:\A|\n)[ \t*•–-]{0,8}\Z")
LAST = re.compile(r"[.,;)]?[ \t]*(?:\n|\Z)")  # nothing behind it in its line
LINE_HOUR = re.compile(r"\n[ \t*•–-]{0,8}(?:0\d|1[0-8]|2[1-3])[0-5][05]\s{1,4}[^\W\d_]{2}")
CALLED_OFF = re.compile(r"[ \t*•–-]{0,8}[^\W\d_a-zа-яєіїґß-ÿ]{4,14}:\s{1,3}")  # "CANCELLED: 1100 village welcome"
LONGEST_LABEL, NEAR_LINES = 24, 400
CELL = re.compile(r"(?:\A|[\n\t|])[ *•-]{0,4}(?:\d{1,2}/\d{1,2}\s?[-–]\s?)?\Z")
CELL_END = re.compile(r"\s?[-–:|\t\n(]|\s{2}|\s[A-ZА-ЯҐЄІЇ]|\Z")
BEHIND_CLOCK = re.compile(r"(?<!\d)(?:[01]?\d|2[0-3])[:h][0-5]\d\s?[,;|/•–(-]?\s?\Z")
BEFORE_CLOCK = r"(?:,?|;|\s[/•|–])\s{1,2}(?:(?:{clock_from}\s{1,2})?\d{1,2}[:.h-]\d\d|{clock_at}\s\d)"


def _is_short_date(hit: Hit) -> bool:
    """Whether 12.11. is a date: it has its second full stop, a weekday, or a preposition of dates before it."""
    if hit.lexicon.dates_slashed and hit.match["sep"] != "/":
        cell = CELL.search(hit.before(12)) and CELL_END.match(hit.after(4).lstrip(","))
        beside = compiled(BEFORE_CLOCK, hit.lexicon).match(hit.after(12)) or BEHIND_CLOCK.search(hit.before(12))
        return bool(hit.words("stop") and int(hit.match["second"]) <= 12 and (cell or beside))  # "20.6., 9:30"
    if (
        hit.lexicon.dates_slashed
        and not hit.lexicon.month_first
        and (compiled(BEFORE_CLOCK, hit.lexicon).match(hit.after(12)) or BEHIND_CLOCK.search(hit.before(12)))
    ):
        return True  # "16/06, 9h30"
    if hit.lexicon.dates_slashed and CELL.search(hit.before(12)) and CELL_END.match(hit.after(4)):
        return True  # "4/9" alone in a cell or at the head of a line
    if hit.lexicon.months_padded and hit.match["sep"] == "." and re.fullmatch(r"0[1-9]|1[0-2]", hit.match["second"]):
        cell = CELL.search(hit.before(12)) and CELL_END.match(hit.after(4))
        label = re.search(r"[^\W\d_]:\s$", hit.before(4)) and int(hit.match["first"]) > 23
        beside = compiled(BEFORE_CLOCK, hit.lexicon).match(hit.after(12)) or BEHIND_CLOCK.search(hit.before(12))
        if not _leads_hour(hit) and (cell or label or beside):
            return True  # "16.03" alone in a cell or at the head of a line, "20.06 о 18:00"
    if hit.match["sep"] == "." and _leads_hour(hit):
        return False  # "об 11.15." ends its sentence
    return bool(hit.words("stop") or hit.words("weekday") or _led(hit, "day_lead"))


def _leads_hour(hit: Hit) -> bool:
    """Whether the preposition of a clock time stands in front: "о 10.10"."""
    return _led(hit, "hour_lead")


def _is_generic(hit: Hit) -> bool:
    """Whether a weekday is any one ("normally held on a Thursday") or counted ("on the first Monday")."""
    pieces = hit.lexicon.pieces
    return bool(re.search(rf"\b(?:{pieces['generic']}|{pieces['nth_lead']})\s$", hit.before(16), re.IGNORECASE))


def relative(hit: Hit) -> Iterator[Day]:
    if re.search(rf"\b(?:{hit.lexicon.pieces['not_relative']})\s$", hit.before(12), re.IGNORECASE):
        return
    words = hit.match["relative"].lower()
    part = next((p for p in (Part.MORNING, Part.AFTERNOON, Part.EVENING) if p.value in words), None)
    if words in ("tonight", "last night"):
        part = Part.EVENING
    yield Day(span=hit.span(), offset_days=hit.means("relative"), part=part or hit.means("daypart"))


def weekday_which(hit: Hit) -> Iterator[Day]:
    """ "mardi prochain", "el viernes que viene"."""
    yield Day(span=hit.span(), weekday=hit.means("weekday"), which=hit.means("which_after"), part=hit.means("daypart"))


def text_day(hit: Hit) -> Iterator[Day]:
    if re.match(rf"\s(?:{hit.lexicon.pieces.get('day_of', '(?!)')})\b", hit.after(12), re.IGNORECASE):
        return  # "am Vorabend des Fests" counts from another day
    if hit.words("text_day") in ("following day", "next day") and _counted(hit):
        return
    yield Day(span=hit.span(), offset_days=hit.means("text_day"), anchor=Anchor.TEXT, part=_named_part(hit))


# "Six weeks before the day you have in mind", "two days before each session": of no one day.
BESIDE_WHAT = r"{beside_what}"


def _counted(hit: Hit) -> bool:
    """Whether "next day" goes on as a count or a noun: "next day or two", "next day delivery"."""
    return bool(re.match(r"\s(?:or|and|delivery|service)\b|-", hit.after(12)))


def _ahead(amount: int, unit: Unit, words: str) -> tuple[int, int] | None:
    """So many units as days and months."""
    if unit is Unit.DAY:
        return amount, 0
    if unit is Unit.WEEK:
        return amount * (14 if "fortnight" in words.lower() else 7), 0
    if unit in (Unit.MONTH, Unit.YEAR):
        return 0, amount * (12 if unit is Unit.YEAR else 1)
    if unit is Unit.HOUR and amount % HOURS_OF_A_DAY == 0:
        return amount // HOURS_OF_A_DAY, 0
    return None


def counted(hit: Hit) -> Iterator[Day]:
    """ "three weeks later", "a fortnight today", "ten days ago"."""
    sign, anchor = hit.means("later")
    amount = hit.number("amount") or 1
    if re.match(hit.lexicon.pieces["any_day"], hit.after(24), re.IGNORECASE):
        return
    if (
        hit.means("unit") is Unit.HOUR
        and compiled(BESIDE_WHAT, hit.lexicon).fullmatch(hit.match["later"])
        and hit.after(2)[1:].isalpha()
    ):
        return  # "campaigning ends 24 hours before the poll"
    ahead = _ahead(amount * sign, hit.means("unit"), hit.match["unit"])
    if hit.match["later"].lower() == "tomorrow" and ahead:
        ahead = (ahead[0] + 1, ahead[1])
    if ahead and not (ahead[1] and hit.match["later"].lower() == "today"):
        yield Day(span=hit.span(), anchor=anchor, offset_days=ahead[0], offset_months=ahead[1] or None)


def counted_ahead(hit: Hit) -> Iterator[Day]:
    """ "dans quinze jours", "heute in 14 Tagen"; longer units do not name a day."""
    sign, anchor = hit.means("ahead")
    amount, unit = hit.number("amount") or 1, hit.means("unit")
    if unit is Unit.WEEK and "fortnight" in hit.match["unit"].lower():
        amount *= 2
    if hit.words("weekday"):
        weekday = hit.means("weekday")
        yield Day(span=hit.span(), weekday=weekday, which=Which.THIS, offset_days=7 * amount, anchor=anchor)
    elif unit in (Unit.DAY, Unit.WEEK):
        # Fifteen days are a fortnight and eight a week where the first day is counted too.
        if unit is Unit.DAY and hit.lexicon.first_day_counts:
            amount = {15: 14, 8: 7}.get(amount, amount)
        yield Day(span=hit.span(), anchor=anchor, offset_days=sign * amount * (7 if unit is Unit.WEEK else 1))


def counted_before(hit: Hit) -> Iterator[Day]:
    """ "за два дні до зборів": of the event that was spoken of."""
    ahead = _ahead(hit.number("amount") or 1, hit.means("unit"), hit.match["unit"])
    if ahead and not ahead[1] and hit.means("ahead")[0] > 0:
        yield Day(span=hit.span(), anchor=Anchor.TEXT, offset_days=ahead[0] if hit.words("after") else -ahead[0])


def counted_beside(hit: Hit) -> Iterator[Day]:
    """ "Eine Woche nach der Abstimmung": of the event that is named in it."""
    ahead = _ahead(hit.number("amount") or 1, hit.means("unit"), hit.match["unit"])
    if ahead and not ahead[1] and hit.match["event"].lower() not in hit.lexicon.tables["feast"]:
        by = ahead[0] if hit.match["side"].lower() == "nach" else -ahead[0]
        yield Day(span=hit.span(), anchor=Anchor.TEXT, offset_days=by)


def counted_weekday(hit: Hit) -> Iterator[Day]:
    """ "two weeks on Friday", "a week tomorrow" is a relative day and a count."""
    amount = hit.number("amount") or 1
    ahead = _ahead(amount, hit.means("unit"), hit.match["unit"])
    if ahead and not ahead[1]:
        yield Day(span=hit.span(), weekday=hit.means("weekday"), offset_days=ahead[0])


def nth_weekday(hit: Hit) -> Iterator[Day]:
    if not _is_common_word(hit, "month"):
        yield Day(
            span=hit.span(), weekday=hit.means("weekday"), nth=hit.means("nth"), month=hit.means("month"),
            year=_year(hit),
        )  # fmt: skip


def nth_weekday_of_month(hit: Hit) -> Iterator[Day]:
    """ "the first Monday of next month", "the last Friday of this month"."""
    ahead = {Which.THIS: 0, Which.NEXT: 1, Which.COMING: 1}.get(hit.means("which"))
    if ahead is not None:
        anchor = Anchor.TEXT if hit.match["which"].lower() in FROM_TEXT else Anchor.WRITTEN
        yield Day(
            span=hit.span(), weekday=hit.means("weekday"), nth=hit.means("nth"), offset_months=ahead, anchor=anchor
        )


def last_day_of_month(hit: Hit) -> Iterator[Day]:
    """ "the last day of the month", "the first day of next month"."""
    words = (hit.words("which") or "").lower()
    ahead = 1 if hit.means("which") in (Which.NEXT, Which.COMING) else 0
    anchor = Anchor.TEXT if words in FROM_TEXT else Anchor.WRITTEN
    nth = -1 if hit.match["end"].lower() in ("last", "final") else 1
    yield Day(span=hit.span(), nth=nth, offset_months=ahead, anchor=anchor)


def first_of_month(hit: Hit) -> Iterator[Day]:
    """ "the first day of May"."""
    if not _is_common_word(hit, "month"):
        yield Day(span=hit.span(), day=1, month=hit.means("month"), year=_year(hit))


def feast_span(hit: Hit) -> Iterator[Vague]:
    """ "in Lent", "over Easter"."""
    yield Vague(span=hit.span(), unit=Unit.SEASON, feast=hit.means("feast_span"))


# In front of a habit that only tells what is usual: "wie jedes Jahr".
LIKE_EVER = r"\b{like}\s\Z"


def feast(hit: Hit) -> Iterator[Day]:
    """ "Christmas Eve 2018", "Easter Monday"."""
    if re.search(hit.lexicon.pieces["longer_name"], hit.before(24)):
        return
    if re.search(rf"\b(?:{hit.lexicon.pieces['feast_behind']})\s?$", hit.before(24), re.IGNORECASE):
        return
    yield Day(span=hit.span(), feast=hit.means("feast"), year=_year(hit))


# Clock times ----------------------------------------------------------------------------------------------------------

HOUR = r"(?P<h#>[01]?\d|2[0-4])(?!\d)"
MINUTE = r"(?:(?:[:.]|\s?h\s?)(?P<min#>[0-5]\d)(?![\d%]|[.,:]\d))?"
# What may come after a bare hour for it to be a clock time and no count.
FOLLOWS = r"(?=\s{0,3}(?:[.,;:!?)\]\"'”»](?!\d)|$|\n|\(|\s[-–]\s|(?:{follows})\b))"


def _half(hit: Hit, number: str = "") -> str | None:
    found = hit.match.groupdict().get(f"ampm{number}")
    return found.lower()[0] if found else None


def _to_24(hour: int, half: str | None) -> int:
    if half == "a":
        return hour % 12
    if half == "p":
        return hour % 12 + 12
    return hour


def _by_part(hour: int, part: Part | None) -> int:
    if part is None or hour > 12:
        return hour
    if part is Part.MORNING:
        return hour % 12
    if part is Part.AFTERNOON and 9 <= hour <= 11:
        return hour  # "10:00 дня", "11 in the afternoon": nobody means an hour before midnight
    if part is Part.NIGHT and hour == 12:
        return 24
    if part is Part.NIGHT:
        return hour % 12 + 12 if 6 <= hour < 12 else hour % 12
    return hour % 12 + 12


def _guess(hour: int) -> int:
    """The half of the day that a bare hour most likely means: nobody meets at three in the morning."""
    return hour + 12 if 1 <= hour <= 7 else hour


def _led_by_hour(hit: Hit) -> bool:
    """Whether the preposition that a match begins with is one of clock times."""
    whole = f"|{hit.lexicon.pieces['hour_lead_whole']}" if hit.match["min"] in ("00", "30") else ""
    lead = rf"(?:{hit.lexicon.pieces['begins_at']}\s)?(?:{hit.lexicon.pieces['hour_lead']}{whole})\s"
    return bool(re.match(lead, hit.match[0], re.IGNORECASE))


def clock_behind(hit: Hit) -> Iterator[Clock]:
    """ "at 1100 (1000 GMT)": the figures alone would be a number."""
    span = Span(hit.match.start("h"), hit.match.end("min"))
    yield Clock(span=span, hour=int(hit.match["h"]), minute=int(hit.match["min"]))


def stretch_behind(hit: Hit) -> Iterator[Clock]:
    """ "between 1000 and 1500": a stretch of the day, if it goes on."""
    found = hit.match
    end = int(found["h2"]), int(found["min2"])
    if end > (int(found["h"]), int(found["min"])):
        span = Span(found.start("h"), found.end("min2"))
        yield Clock(span=span, hour=int(found["h"]), minute=int(found["min"]), end=end)


def _part_ahead(hit: Hit) -> Part | None:
    """The half of the day that the next words name: "at 7.40 every morning", "at 9 tomorrow evening"."""
    pattern = _after_clock(hit.lexicon)
    match = pattern.match(hit.after(24))
    return hit.lexicon.means("daypart", match["daypart"]) if match else None  # type: ignore[return-value]


def _part_behind(hit: Hit) -> Part | None:
    """The half of the day that the words before name: "abends um acht", "in the evening at 8"."""
    match = _before_clock(hit.lexicon).search(hit.before(32))
    return hit.lexicon.means("daypart", match["daypart"]) if match else None  # type: ignore[return-value]


@cache
def _before_clock(lexicon: Lexicon) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){lexicon.slot('daypart', '')},?\s(?:[^\W\d_]{{1,6}}\s)?\Z", re.IGNORECASE)


@cache
def _after_clock(lexicon: Lexicon) -> re.Pattern[str]:
    return re.compile(rf"\s(?:on\s)?{lexicon.pieces['part_ahead']}{lexicon.slot('daypart', '')}", re.IGNORECASE)


# "a strike of 24 hours" is a length.
WHOLE_DAY = r"\b{long_for}\s?$"


def clock(hit: Hit) -> Iterator[Clock]:
    """One clock time, in figures."""
    if hit.match["h"] == "24" and not hit.words("min") and compiled(WHOLE_DAY, hit.lexicon).search(hit.before(12)):
        return
    hour, minute, half, part = int(hit.match["h"]), int(hit.words("min") or 0), _half(hit), hit.means("daypart")
    if (half and not 1 <= hour <= 12) or (hour == 24 and minute):
        return
    part = part or _part_ahead(hit)
    sure = bool(half or part) or hour >= 10 or hit.match["h"].startswith("0") or not hit.lexicon.twelve_hours
    value = _by_part(_to_24(hour, half), part) if half or part else hour if sure else _guess(hour)
    yield Clock(span=hit.span(), hour=value, minute=minute, sure=sure)


def clock_of_line(hit: Hit) -> Iterator[Clock]:
    """ "0930  Talks" at the head of a line of a diary; "1945  The war ends" is none among years."""
    text, at = hit.match.string, hit.match.start()
    label = text[text.rfind("\n", max(0, at - LONGEST_LABEL), at) + 1 : at] if at else ""
    if label.strip(" \t*•–-") and not CALLED_OFF.fullmatch(label):
        return
    apart = hit.after(2).isspace() and hit.match["h"] not in ("19", "20")
    around = (text[max(0, at - NEAR_LINES) : at], text[hit.match.end() : at + NEAR_LINES])
    if not apart and not any(LINE_HOUR.search(lines) for lines in around):
        return
    yield Clock(span=hit.span(), hour=int(hit.match["h"]), minute=int(hit.match["min"]))


def clock_behind_day(hit: Hit) -> Iterator[Clock]:
    """ "Monday 16 June, 0930"; what begins with a nought is an hour at the end of any line, too, if it is set off."""
    alone = hit.match["h"][0] == "0" and APART.search(hit.before(3)) and hit.after(2).lstrip(")")[:1] in ("", "\n")
    if alone or _behind_day(hit):
        yield Clock(span=hit.span(), hour=int(hit.match["h"]), minute=int(hit.match["min"]))


def stretch_of_figures(hit: Hit) -> Iterator[Clock]:
    """ "1400-1530  Panel" at the head of a line or behind a day; years and telephone numbers are none."""
    before = hit.before(48)
    years = before.endswith(", ") and not hit.match[0].startswith("0")  # "lawsuits of itinerant founders, 1450-1650"
    if LINE_HEAD.search(before) or (APART.search(before) and not years) or _behind_day(hit):
        yield from stretch_behind(hit)


def clock_spoken(hit: Hit) -> Iterator[Clock]:
    """ "19 heures 30", "9 heures moins le quart"."""
    minutes = int(hit.match["h"]) * 60 + (int(hit.words("min") or 0) or hit.means("minute_after") or 0)
    yield Clock(span=hit.span(), hour=minutes // 60, minute=minutes % 60)


def clock_range(hit: Hit) -> Iterator[Clock]:
    """A stretch between two clock times; the half of the day that one states holds for the other where it fits."""
    h1, h2 = int(hit.match["h"]), int(hit.match["h2"])
    m1, m2 = int(hit.words("min") or 0), int(hit.words("min2") or 0)
    a1, a2 = _half(hit), _half(hit, "2")
    if (a1 and h1 > 12) or (a2 and h2 > 12) or not (h1 or hit.words("min")):
        return
    if hit.lexicon.days_alone and hit.match[0].startswith(f"{hit.match['h']} ") and _led(hit, "day_lead"):
        return  # "le 20 à 18h" is a day and its hour
    if not (a1 or hit.words("min")) and _is_number_of_day(h1, h2, bool(a2 or hit.words("min2")), hit):
        return  # "Monday 16 – 9:30" is a day and its hour
    sure = True
    if a1 or a2:
        if a1 is None and h1 <= 12:
            a1 = a2 if (h1 % 12, m1) < (h2 % 12, m2) else _other(a2)
        if a2 is None and h2 <= 12:
            a2 = a1 if (h2 % 12, m2) > (h1 % 12, m1) else _other(a1)
        h1, h2 = _to_24(h1, a1), _to_24(h2, a2)
    elif hit.lexicon.twelve_hours and h2 <= 12 and not hit.match["h"].startswith("0"):
        sure = h1 >= 10 and bool(hit.words("min"))
        if not (hit.words("min") or hit.words("min2")) and h1 < 7 and h2 <= h1:
            return  # a score
        h1 = h1 if h1 >= 8 or (h1 == 7 and h2 > 11) else _guess(h1)
        h2 = h2 + 12 if (h2, m2) <= (h1, m1) and h2 < 12 else h2
    between = hit.match.start(), hit.match.start("h2")
    joint = compiled(r"\s{1,4}{and}\s{1,4}\Z", hit.lexicon).search(hit.match.string, *between)
    if joint is None or compiled(r"{between}\b[^.;,\n\d]{0,30}\Z", hit.lexicon).search(hit.before(50)):
        yield Clock(span=hit.span(), hour=h1, minute=m1, end=(h2, m2), sure=sure)
        return
    yield Clock(span=Span(hit.match.start(), joint.start()), hour=h1, minute=m1, sure=sure)  # "at 2pm and 4pm"
    yield Clock(span=Span(joint.end(), hit.match.end()), hour=h2, minute=m2, sure=sure)


@cache
def _context(lexicon: Lexicon) -> tuple[re.Pattern[str], ...]:
    """What may stand before a bare clock time: a day, a preposition, "between", "from"."""
    kinds = ("month", "weekday", "relative", "plural", "text_day")
    names = by_initial(word for kind in kinds for word in lexicon.tables[kind])
    day = rf"\d{{1,2}}{lexicon.pieces['ordinal']}"
    joint = rf"(?:,\s|\s(?:{lexicon.pieces['and']})\s|\s?[&+/]\s?)"
    number = rf"(?:\s?{day}(?:{joint}{day}){{0,3}})?(?:,?\s(?:19|20|21)\d\d)?"
    leads = rf"(?:{either(lexicon.tables['edge'])}|{lexicon.pieces['leads']})"
    return (
        re.compile(
            rf"(?:\b{names}\.?{number}(?:[,:;(–-]{{0,2}}[ ]{{0,8}}|[ ][–—/|•·][ ])|"
            r"(?<![\d.])\d{1,2}\.\d{1,2}\.(?:(?:20)?\d\d)?(?:[,:;]?[ ]{1,8}|[ ][–—/|•·][ ]))"
            rf"(?:{leads}\s)?$",
            re.IGNORECASE,
        ),
        re.compile(rf"(?:^|\W){leads}[:,]?\s{{1,2}}$", re.IGNORECASE),
        re.compile(lexicon.pieces["between"] + r"\s{1,4}$", re.IGNORECASE),
        re.compile(rf"\b(?:{lexicon.pieces['from']})\s{{1,4}}$", re.IGNORECASE),
        re.compile(rf"\b{by_initial(lexicon.tables['weekday'])}\.?,?\s$", re.IGNORECASE),
        re.compile(
            rf"(?:,?\s(?:{either(lexicon.tables['edge'])}\s)?|\s[–—/|•·]\s)"
            rf"(?:{by_initial(lexicon.tables['weekday'])}\b|\d{{1,2}}{lexicon.pieces['ordinal']}\s{by_initial(lexicon.tables['month'])}\b)",
            re.IGNORECASE,
        ),
    )


def _behind_day(hit: Hit) -> bool:
    return bool(_context(hit.lexicon)[0].search(hit.before(48)))


def _is_number_of_day(h1: int, h2: int, timed: bool, hit: Hit) -> bool:
    """Whether the first figures of a stretch are those of the weekday in front of them."""
    return h1 > 12 and h1 > h2 and timed and bool(_context(hit.lexicon)[4].search(hit.before(16)))


DAY_CLOSED = re.compile(r"(.*\w)\),?\s\Z", re.DOTALL)


def _before_day(hit: Hit) -> bool:
    """Whether the day of an hour follows it: "9.30, Tuesday 17 June"."""
    return bool(_context(hit.lexicon)[5].match(hit.after(32)))


def _leads(hit: Hit) -> bool:
    return bool(_context(hit.lexicon)[1].search(hit.before(24)))


def _dotted(hit: Hit) -> bool:
    """Whether figures with a dot are a clock time: behind a day or a preposition, or at the head of a line."""
    if _behind_day(hit) or ((_leads(hit) or _before_day(hit)) and not _measures(hit)):
        return True
    if (bracket := DAY_CLOSED.search(hit.before(48))) and _context(hit.lexicon)[0].search(bracket[1]):
        return True  # "16 червня (понеділок), 9.30"
    if re.match(rf"\s?(?:{hit.lexicon.pieces['hours_behind']})\b", hit.after(8)):
        return True
    whole = int(hit.match["h"]) >= 7 and int(hit.match["min"]) % 5 == 0
    sure = whole and int(hit.match["min"]) not in (5, 10) and len(hit.match["h"]) == 2 and hit.before(2) == ", "
    if sure and hit.lexicon.hours_dotted and re.match(r"[.,;)]?(?:\s|$)", hit.after(3)):
        return True  # "кінотеатр «Коперник», 18.30."
    if hit.before(4).lower() == "for ":
        return whole
    if hit.before(2).lower() == "a " and re.match(
        r"\s(?:kick-?off|start|curtain|throw-in|tip-off|tee-off)\b", hit.after(10)
    ):
        return True  # "is now a 7.45 kick-off"
    apart = hit.before(3).strip() and APART.search(hit.before(3))
    if whole and int(hit.match["min"]) % 15 == 0 and apart and LAST.match(hit.after(4)):
        return True  # "Harbour walk with Ina, 9.30"
    return (
        whole
        and bool(re.search(r"(?:^|[\n\t])[ *•-]{0,20}$", hit.before()))
        and bool(re.match(r"[:,;]?(?:\s|$)", hit.after()))
    )


def _measures(hit: Hit) -> bool:
    """Whether a decimal number is more likely than a clock time: "rose by 14.50"."""
    return compiled("{measure}", hit.lexicon).fullmatch(hit.before(4).strip()) is not None


def _is_marked(hit: Hit) -> bool:
    """Whether a stretch shows that it is one of clock times: am or pm, minutes, or the words around it."""
    has = [bool(hit.words(group)) for group in ("ampm", "ampm2", "min", "min2")]
    words = hit.match[0]
    if re.search(rf"\d\W{{0,3}}\s{hit.lexicon.pieces['and']}\s", words, re.IGNORECASE):
        spoken = any(has) or bool(re.search(hit.lexicon.pieces["oclock"], words, re.IGNORECASE)) or _behind_day(hit)
        return spoken and bool(_context(hit.lexicon)[2].search(hit.before(16)))
    if any(has[:2]) or ":" in words:
        return True
    if re.search(r"\d\s(?:till?|until)\s\d", words):
        return bool(compiled(FOLLOWS, hit.lexicon).match(hit.after(12)))
    if all(has[2:]):
        return True
    if hit.lexicon.oclock_ends and re.search(rf"{hit.lexicon.pieces['oclock']}\s{{0,2}}$", words, re.IGNORECASE):
        return True
    hours = hit.lexicon.pieces.get("hours_word")
    if hours and re.search(rf"\s(?:{hours})\Z", words) and _context(hit.lexicon)[3].search(hit.before(16)):
        return True
    if not any(has):
        if not hit.lexicon.twelve_hours and int(hit.match["h2"]) <= int(hit.match["h"]):
            return bool(re.search(hit.lexicon.pieces["oclock"] + r"\s{0,2}$", words, re.IGNORECASE))
        if not hit.lexicon.twelve_hours and re.search(hit.lexicon.pieces["oclock"], words, re.IGNORECASE):
            return True
        context = _context(hit.lexicon)
        spans = (
            context[2].search(hit.before(16)) or context[3].search(hit.before(16)) or context[0].search(hit.before(48))
        )
        return bool(spans) and bool(compiled(FOLLOWS, hit.lexicon).match(hit.after(12)))
    return _leads(hit) or _behind_day(hit)


def weekday_after(hit: Hit) -> Iterator[Day]:
    """ "Friday", "Tuesday last"."""
    most = hit.lexicon.short_weekday
    beside = re.match(r"\.|,?\s?\d|\s?[-–&+/]", hit.after(3)) or re.search(r"\b[A-Z][a-z][-–/]$", hit.before(4))
    short = len(hit.match["weekday"]) <= most and not beside
    for day in () if short else weekday(hit):
        after = (hit.words("which2") or "").lower()
        yield replace(day, which=Which("last" if after.endswith("gone") else after), weak=False) if after else day


def clock_range_of_part(hit: Hit) -> Iterator[Clock]:
    """ "de 5 a 7 de la tarde": the half of the day that is named behind holds for both, where it fits."""
    yield from _range_of_part(hit, int(hit.match["h"]), int(hit.match["h2"]))


def clock_range_in_words(hit: Hit) -> Iterator[Clock]:
    yield from _range_of_part(hit, hit.means("hour_word"), hit.means("hour_word2", "hour_word"))


def _range_of_part(hit: Hit, first: int, last: int) -> Iterator[Clock]:
    end = _by_part(last, hit.means("daypart"))
    start = _by_part(first, hit.means("daypart"))
    start = start if start < end or end < 12 else first
    minutes = int(hit.words("min") or 0), int(hit.words("min2") or 0)
    yield Clock(span=hit.span(), hour=start, minute=minutes[0], end=(end, minutes[1]))


def _other(half: str | None) -> str:
    return "a" if half == "p" else "p"


def clock_words(hit: Hit) -> Iterator[Clock]:
    """ "half past six in the evening", "two in the afternoon", "from eleven until three"."""
    hour, part = hit.means("hour_word"), hit.means("daypart") or hit.means("daypart2")
    minutes, sign = hit.means("minute_word") or 0, hit.means("past_to") or 1
    second = hit.means("hour_word2", "hour_word")
    spoken = hit.words("minute_word") or hit.words("oclock") or hit.words("ish") or hit.words("late") or part
    until = second is not None and re.search(r"\s(?:till?|until)\s", hit.match[0])  # "ten till five"
    if not (spoken or until or hit.words("lead")):
        return
    if sign < 0 and hit.words("lead") and hit.words("hour_word") and second is None and _leads_range(hit):
        hour, second, minutes = hit.lexicon.means("hour_word", hit.match["minute_word"]), hour, 0
    part = part or _part_ahead(hit)
    value = _by_part(hour, part)
    start = (value * 60 + minutes * sign) % (24 * 60)
    if part is None and 60 <= start < 9 * 60:
        start += 12 * 60  # people who write hours in words, "at eight", mostly mean the evening
    value = start // 60
    end = None
    if second is not None:
        last = second if second > start // 60 % 24 else second + 12
        end = (last % 24, 0)
    words = hit.span()
    if hit.words("lead"):
        words = Span(hit.match.end("lead") + 1, words.end)
    yield Clock(span=words, hour=start // 60, minute=start % 60, end=end, sure=part is not None)


def minutes_past_midday(hit: Hit) -> Iterator[Clock]:
    """ "one minute past midnight", "quarter to noon"."""
    minutes = hit.means("midday") * 60 + hit.means("minute_word") * hit.means("past_to")
    yield Clock(span=hit.span(), hour=minutes // 60 % 24, minute=minutes % 60)


def _leads_range(hit: Hit) -> bool:
    """Whether "ten to two" is a stretch: "from ten to two"."""
    words = hit.words("minute_word") or ""
    return hit.means("lead", "edge") is Edge.FROM and words.lower() in hit.lexicon.tables["hour_word"]


def bare_hour(hit: Hit) -> Iterator[Clock]:
    """ "at 7", "from 6": believed only where no noun follows."""
    hour = int(hit.match["h"])
    if not (1 <= hour <= 23 or (hour == 0 and hit.words("hours"))):
        return
    edge = hit.means("edge") or Edge.AT
    span = Span(hit.match.start("h"), hit.match.end())
    part = hit.means("daypart") or _part_ahead(hit) or _part_behind(hit)
    twelve = hit.lexicon.twelve_hours
    if twelve and hour > 12:
        return
    value = _by_part(hour, part) if part else _guess(hour) if twelve else hour
    yield Clock(span=span, hour=value, edge=edge, sure=part is not None or not twelve)


def hour_spoken(hit: Hit) -> Iterator[Clock]:
    """ "halb acht", "a las siete y media de la tarde", "о десятій ранку"."""
    before, part = hit.means("minute_before"), hit.means("daypart") or hit.means("daypart2") or _part_behind(hit)
    minutes = before if before is not None else hit.means("minute_after") or 0
    told = part or before is not None or hit.words("lead") or hit.words("oclock") or hit.words("oclock2")
    lead, lexicon = hit.means("lead", "edge"), hit.lexicon
    if lexicon.spoken_oclock and not (hit.words("oclock") or hit.words("oclock2")):
        return
    if lexicon.spoken_oclock and hit.means("hour_word") == 1 and not part and hit.words("minute_after") is None:
        return  # "une heure" is a length or any hour
    if (needed := lexicon.pieces.get("spoken_lead")) and not (
        part or re.search(rf"\b(?:{needed})$", hit.words("lead") or "", re.IGNORECASE)
    ):
        return
    if not told or (lead in (Edge.FROM, Edge.BY) and not (part or hit.words("oclock") or hit.words("oclock2"))):
        return
    start = _by_part(hit.means("hour_word"), part) * 60 + minutes
    start -= 24 * 60 if start > 24 * 60 else 0
    if part is None and (0 if before else 60) <= start < lexicon.earliest_spoken * 60:
        start += 12 * 60
    words = hit.span()
    if hit.words("lead"):
        words = Span(hit.match.end("lead") + 1, words.end)
    yield Clock(span=words, hour=start // 60, minute=start % 60, sure=part is not None)


def hours_spoken(hit: Hit) -> Iterator[Clock]:
    """ "з десятої до першої": both hours in words; the end is the later one."""
    first, last = hit.means("hour_word"), hit.means("hour_word2", "hour_word")
    last = last if last > first else last + 12
    if first < last <= 24:
        yield Clock(span=Span(hit.match.start("hour_word"), hit.match.end()), hour=first, end=(last % 24, 0))


def half_hour(hit: Hit) -> Iterator[Clock]:
    """British "half eight" is half past eight."""
    hour, part = hit.means("hour_word"), hit.means("daypart")
    value = _by_part(hour, part) if part else hour + 12 if 1 <= hour <= 8 else hour
    yield Clock(span=hit.span(), hour=value % 24, minute=30, sure=part is not None)


def until_midday(hit: Hit) -> Iterator[Clock]:
    """A stretch up to noon or midnight: "from 10 to noon", "8 till midnight"."""
    hour, last = int(hit.match["h"]), hit.means("midday")
    evening = last == 24 or (hit.words("ampm") or "").lower().startswith("p")
    yield Clock(
        span=hit.span(),
        hour=hour + 12 if evening else hour,
        minute=int(hit.words("min") or 0),
        end=(last, 0),
        sure=True,
    )


def midday(hit: Hit) -> Iterator[Clock]:
    yield Clock(span=hit.span(), hour=hit.means("midday"))


def half_past_midday(hit: Hit) -> Iterator[Clock]:
    yield Clock(span=hit.span(), hour=hit.means("midday") % 24, minute=30)


def clock_between(hit: Hit) -> Iterator[Clock]:
    """ "Entre las 10 y las 12": the end is the later one."""
    part = hit.means("daypart")
    first, last = _by_part(int(hit.match["h"]), part), _by_part(int(hit.match["h2"]), part)
    minutes = int(hit.words("min") or 0), int(hit.words("min2") or 0)
    if (first, minutes[0]) < (last, minutes[1]):
        span = Span(hit.match.start("h"), hit.match.end())
        yield Clock(span=span, hour=first, minute=minutes[0], end=(last, minutes[1]))


# Longer spans ---------------------------------------------------------------------------------------------------------


def month_vague(hit: Hit) -> Iterator[Vague]:
    """ "March", "mid-January", "early March 2027"; a refiner drops months that stand in a date."""
    which, word = hit.means("which"), hit.match["month"].lower()
    told = hit.words("year") or hit.words("part") or which or word not in hit.lexicon.persons
    told = told or _followed_by(hit, "month_follows")
    if not _is_common_word(hit, "month") and (told or _led_by(hit, "month_lead") or _behind_month(hit)):
        part, year = hit.means("part"), _year(hit)
        yield Vague(span=hit.span(), unit=Unit.MONTH, month=hit.means("month"), part=part, year=year, which=which)


def _behind_month(hit: Hit) -> bool:
    """Whether the month is one of several: "in May and June"."""
    return bool(_after_month(hit.lexicon).search(hit.before(24)))


@cache
def _after_month(lexicon: Lexicon) -> re.Pattern[str]:
    names = either(lexicon.tables["month"])
    return re.compile(
        rf"\b{names}\.?(?:\s\d{{4}})?\s{{0,2}}(?:,|/|[-–]|{lexicon.pieces['or']}|{lexicon.pieces['and']})\s{{0,2}}$",
        re.I,
    )


def span_vague(hit: Hit) -> Iterator[Vague]:
    """ "next week", "the end of this month", "later this year"."""
    ahead = {Which.THIS: 0, Which.NEXT: 1, Which.COMING: 1, Which.LAST: -1}[hit.means("which")]
    if hit.means("which") is Which.COMING and hit.means("span") is Unit.WEEKEND:
        ahead = 0
    anchor = Anchor.TEXT if hit.match["which"].lower() in FROM_TEXT else Anchor.WRITTEN
    yield Vague(span=hit.span(), unit=hit.means("span"), ahead=ahead, part=hit.means("part"), anchor=anchor)


def span_vague_after(hit: Hit) -> Iterator[Vague]:
    """ "la semaine prochaine", "el mes que viene"."""
    anchor = (
        Anchor.TEXT if compiled("{span_from_text}", hit.lexicon).fullmatch(hit.match["span_after"]) else Anchor.WRITTEN
    )
    ahead = hit.means("span_after")
    yield Vague(span=hit.span(), unit=hit.means("span"), ahead=ahead, part=hit.means("part"), anchor=anchor)


def weekend(hit: Hit) -> Iterator[Vague]:
    """ "at the weekend"."""
    yield Vague(span=hit.span(), unit=Unit.WEEKEND, ahead=0)


def weekend_of(hit: Hit) -> Iterator[Vague]:
    """ "the weekend of the 23rd"."""
    day = Day(span=hit.span(), day=int(hit.match["day"]), month=hit.means("month"))
    yield Vague(span=hit.span(), unit=Unit.WEEKEND, day=day)


def part_of_span(hit: Hit) -> Iterator[Vague]:
    """ "the end of the month"."""
    yield Vague(span=hit.span(), unit=hit.means("span"), ahead=0, part=hit.means("part"))


def _led_by(hit: Hit, piece: str) -> bool:
    words = rf"(?:^|\W)(?:{hit.lexicon.pieces[piece]})\s{{1,2}}(?:{hit.lexicon.pieces['the']})$"
    return bool(re.search(words, hit.before(24), re.IGNORECASE))


def _followed_by(hit: Hit, piece: str) -> bool:
    return re.match(rf"(?:{hit.lexicon.pieces[piece]})", hit.after(24), re.IGNORECASE) is not None


def _names_season(hit: Hit) -> bool:
    """Whether a season only says which event is meant: "for the summer fair"."""
    follows = hit.lexicon.pieces.get("season_follows")
    return follows is not None and re.match(follows, hit.after(), re.IGNORECASE) is not None


def season_vague(hit: Hit) -> Iterator[Vague]:
    """ "this spring", "the summer of 2021", "in the autumn"; the bare name is a word like any other."""
    which = hit.means("which")
    alone = hit.match["season"].lower() in hit.lexicon.tables.get("season_alone", {})
    told = which or hit.words("part") or hit.words("year") or alone
    if not told and (not _led_by(hit, "season_lead") or _names_season(hit)):
        return  # "for the summer fair" only says which fair
    ahead = {None: None, Which.THIS: 0, Which.NEXT: 1, Which.COMING: 0, Which.LAST: -1}[which]
    yield Vague(
        span=hit.span(), unit=Unit.SEASON, season=hit.means("season"), ahead=ahead, year=_year(hit),
        part=hit.means("part"),
    )  # fmt: skip


def quarter_vague(hit: Hit) -> Iterator[Vague]:
    quarter = hit.means("nth") or hit.means("quarter_short")
    if quarter in (1, 2, 3, 4):
        yield Vague(span=hit.span(), unit=Unit.QUARTER, quarter=quarter, year=_year(hit))


def coming_units(hit: Hit) -> Iterator[Vague]:
    """ "in the next two weeks", "in the coming days", "within ten days"."""
    if hit.means("unit") not in (Unit.MINUTE, Unit.HOUR):
        fortnight = "fortnight" in hit.match["unit"].lower()
        within = (hit.number("amount") or 1) * 2 if fortnight else hit.number("amount") or 3
        yield Vague(span=hit.span(), unit=hit.means("unit"), within=within)


def about_ahead(hit: Hit) -> Iterator[Vague]:
    """ "in about a fortnight": some day of the week that it falls into."""
    sign, anchor = hit.means("ahead")
    ahead = _ahead((hit.number("amount") or 1) * sign, hit.means("unit"), hit.match["unit"])
    if ahead and not ahead[1]:
        yield Vague(span=hit.span(), unit=Unit.WEEK, day=Day(span=hit.span(), offset_days=ahead[0], anchor=anchor))


def span_beside(hit: Hit) -> Iterator[Vague]:
    """ "the week before the conference", "the weekend after", "the week after next"."""
    side = hit.match["side"].lower()
    ahead = 1 if side in ("after", "following") else -1
    if hit.words("next"):
        yield Vague(span=hit.span(), unit=hit.means("span"), ahead=2)
    elif hit.words("feast_near") and hit.means("span") in (Unit.WEEK, Unit.WEEKEND):
        feast = Day(span=hit.span(), feast=hit.means("feast_near"))
        day = Day(span=hit.span(), offset_days=7 * ahead, anchor=Anchor.TEXT, of=feast)
        yield Vague(span=hit.span(), unit=hit.means("span"), day=day)
    else:
        yield Vague(span=hit.span(), unit=hit.means("span"), ahead=ahead, anchor=Anchor.TEXT)


def nth_weekend(hit: Hit) -> Iterator[Vague]:
    """ "the last weekend of June"."""
    if not _is_common_word(hit, "month"):
        day = Day(span=hit.span(), weekday=5, nth=hit.means("nth"), month=hit.means("month"), year=_year(hit))
        yield Vague(span=hit.span(), unit=Unit.WEEKEND, day=day)


def counted_weekdays(hit: Hit) -> Iterator[Series]:
    """ "eight Thursdays from 4 June"."""
    if (count := hit.number("amount") or 0) > 1:
        yield Series(span=hit.span(), freq="WEEKLY", byday=(BYDAY[hit.means("plural")],), count=count)


def nth_week(hit: Hit) -> Iterator[Vague]:
    yield Vague(span=hit.span(), unit=Unit.WEEK, nth=hit.means("nth"), month=hit.means("month"), year=_year(hit))


def week_of(hit: Hit) -> Iterator[Vague]:
    """ "the week of 6 November", "week beginning Monday 6 November"."""
    group = "" if hit.words("month") else "2"
    if not _is_common_word(hit, f"month{group}"):
        day = Day(
            span=hit.span(), day=int(hit.match[f"day{group}"]), month=hit.means(f"month{group}"), year=_year(hit),
            weekday=hit.means("weekday"),
        )  # fmt: skip
        yield Vague(span=hit.span(), unit=Unit.WEEK, day=day)


# Repetitions and lengths ----------------------------------------------------------------------------------------------


def every_weekday(hit: Hit) -> Iterator[Series]:
    days = [hit.means(f"weekday{n}", "weekday") for n in ("", "2", "3") if hit.words(f"weekday{n}")]
    days = days or [hit.means("plural")]
    interval = hit.means("every") or 2
    yield Series(span=hit.span(), freq="WEEKLY", interval=interval, byday=tuple(BYDAY[d] for d in days))


def weekday_in_n(hit: Hit) -> Iterator[Series]:
    """ "un mardi sur deux", "un jueves sí y otro no"."""
    interval = hit.number("amount") or 2
    yield Series(span=hit.span(), freq="WEEKLY", interval=interval, byday=(BYDAY[hit.means("weekday")],))


def plural_weekdays(hit: Hit) -> Iterator[Series]:
    """ "Mondays and Wednesdays"; "Tuesdays to Sundays" are all the days between them."""
    groups = [f"{kind}{n}" for n in ("", "2", "3") for kind in ("plural", "weekday") if hit.words(f"{kind}{n}")]
    days = [hit.means(group) for group in groups]
    if len(days) == 2:
        gap = hit.match.string[hit.match.end(groups[0]) : hit.match.start(groups[1])]
        if re.search(hit.lexicon.pieces["range"], gap, re.IGNORECASE):
            days = [(days[0] + step) % 7 for step in range((days[1] - days[0]) % 7 + 1)]
    yield Series(span=hit.span(), freq="WEEKLY", byday=tuple(BYDAY[day] for day in days))


def nth_of_each_month(hit: Hit) -> Iterator[Series]:
    nths = tuple(nth for nth in (hit.means("nth"), hit.means("nth2")) if nth is not None)
    yield Series(
        span=hit.span(),
        freq="MONTHLY",
        nths=nths,
        byday=(BYDAY[hit.means("weekday" if hit.words("weekday") else "plural")],),
    )


def often(hit: Hit) -> Iterator[Series]:
    freq = hit.means("often")
    if freq == "WEEKDAYS":
        yield Series(span=hit.span(), freq="WEEKLY", byday=BYDAY[:5])
    else:
        yield Series(span=hit.span(), freq=freq.rstrip("2"), interval=2 if freq.endswith("2") else 1)


SILENCE = re.compile(r"(?:['’]s)?\s(?:(?:de|of)\s)?(?:silence|silencio)\b", re.IGNORECASE)
# "an hour before", "una hora antes" is no length but another moment.
FROM_ANOTHER = r"\s{from_another}\b"


def length(hit: Hit) -> Iterator[Length]:
    amount = hit.number("amount") or 0
    if compiled(FROM_ANOTHER, hit.lexicon).match(hit.after(16)) or SILENCE.match(hit.after(12)):
        return
    if "fortnight" in hit.match["unit"].lower():
        amount *= 2
    if 0 < amount < 1000:
        yield Length(span=hit.span(), amount=amount, unit=hit.means("unit"))


def half_length(hit: Hit) -> Iterator[Length]:
    """ "an hour and a half"."""
    yield Length(span=hit.span(), amount=hit.means("half_length"), unit=Unit.MINUTE)


HOURS_OF_A_DAY = 24
AMOUNT = r"(?P<amount>\d{1,3}|{numbers})"
DAYLIST = r"(?P<days>{d}{ordinal}(?:{sep}{d}{ordinal}){0,15})"
NUMBERS_OF_DAYS = r"{d}{ordinal}(?:{sep}{d}{ordinal}){0,15}(?:{of}{month9}|{sep}{d}(?!\s?h))"
CLOCK = HOUR + MINUTE + r"(?:\s{0,2}{ampm}|\s{0,2}{oclock}|{hour_ordinal}|\s{hours_word})?"


def _second(pattern: str) -> str:
    return pattern.replace("#", "2").replace("{ampm}", "{ampm2}")


def _first(pattern: str) -> str:
    return pattern.replace("#", "")


RULES: tuple[Rule, ...] = (
    Rule(
        name="<days> <month>",
        on=("digit", "weekday"),
        pattern=rf"(?:{{weekday}}(?:(?:{{to}}|\s?[&/]\s?|\s{{and}}\s){{weekday2}})?{{comma}}\s{{1,4}}{{the}})?{DAYLIST}{{of}}{{month}}{{year_after}}?",
        build=days_of_month,
        examples=(
            ("en", "the 5th May", {"day": 5, "month": 5}),
            ("en", "Friday 12 May 2023", {"day": 12, "month": 5, "year": 2023, "weekday": 4}),
            ("en", "the 2nd of July", {"day": 2, "month": 7}),
            ("en", "Tue-Thu, 3-5 Feb", {"day": 3, "month": 2, "weekday": 1}),
            ("de", "24. bis 27. Oktober", {"day": 24, "month": 10}),
            ("fr", "jeudi 14 novembre", {"day": 14, "month": 11, "weekday": 3}),
            ("es", "4 y 5 de septiembre", {"day": 4, "month": 9}),
            ("uk", "3, 5 та 7 квітня", {"day": 3, "month": 4}),
        ),
        silent_on=(("en", "5 Mayfair Road"), ("en", "if all 5 may come"), ("en", "Article 5 marches on")),
    ),
    Rule(
        name="the first of <month>",
        on=("ordinal_day",),
        pattern=r"{ordinal_day}\s{1,4}of\s{1,4}{month}{year_after}?",
        build=day_in_words,
        examples=(("en", "the first of May", {"day": 1, "month": 5}),),
        silent_on=(("en", "the first of many"), ("en", "the first of may flowers")),
        languages=("en",),
    ),
    Rule(
        name="<day in words> <month>",
        on=("ordinal_day", "weekday"),
        pattern=r"(?:{weekday}{comma}\s{1,4}{the})?{ordinal_day}{of}{month}{year_after}?",
        build=day_in_words,
        examples=(
            ("es", "el primero de abril", {"day": 1, "month": 4}),
            ("fr", "le quatorze juillet", {"day": 14, "month": 7}),
        ),
        silent_on=(("es", "dos de ellos"), ("fr", "deux mardis"), ("fr", "premier mardi")),
        languages=("fr", "es"),
    ),
    Rule(
        name="<month> <days> de <year>",
        on=("month", "weekday"),
        pattern=rf"(?:{{weekday}}{{comma}}\s{{1,4}})?{{month}}\s{{1,4}}{DAYLIST}{{year_after}}",
        build=days_of_month,
        examples=(("es", "marzo 17 de 2026", {"day": 17, "month": 3, "year": 2026}),),
        silent_on=(("es", "en marzo 17 personas"),),
        languages=("es",),
    ),
    Rule(
        name="перше <month>",
        on=("ordinal_day",),
        pattern=r"{ordinal_day}\s{1,4}{month}{year_after}?",
        build=day_in_words,
        examples=(
            ("uk", "першого грудня", {"day": 1, "month": 12}),
            ("uk", "двадцять п'яте серпня", {"day": 25, "month": 8}),
        ),
        silent_on=(("uk", "першого місяця"),),
        languages=("uk",),
    ),
    Rule(
        name="<month> <days>",
        on=("month", "weekday"),
        pattern=rf"(?:{{weekday}}(?:(?:{{to}}|\s?[&/]\s?|\s{{and}}\s){{weekday2}})?{{comma}}\s{{1,4}})?{{month}}\s{{1,4}}{{the}}{DAYLIST}(?!\s?[ap]\.?m\b){{year_after}}?",
        build=days_of_month,
        examples=(
            ("en", "January 3", {"day": 3, "month": 1}),
            ("en", "Tuesday, February 4, 2020", {"day": 4, "month": 2, "year": 2020, "weekday": 1}),
        ),
        silent_on=(("en", "March 2022"), ("en", "you may 3 times")),
        languages=("en",),
    ),
    Rule(
        name="yyyy-mm-dd",
        on=("digit",),
        pattern=r"(?P<y>(?:19|20|21)\d\d|2200)(?P<sep>[-/.])(?P<m>0?[1-9]|1[0-2])(?P=sep)(?P<d>0?[1-9]|[12]\d|3[01])(?:T(?P<h>[01]\d|2[0-3]):(?P<min>[0-5]\d)(?::[0-5]\d)?)?(?!\d|[-/.]\d)",
        build=iso,
        examples=(("en", "2026-01-03", {"year": 2026, "month": 1, "day": 3}),),
        silent_on=(("en", "2026-13-03"), ("en", "2026-01-03-04")),
    ),
    Rule(
        name="dd-Mon-yyyy",
        on=("digit",),
        pattern=r"(?P<days>{d}){ordinal}-{month}(?:-(?:{year}|(?P<short>\d\d)))?(?!\w|-)",
        build=days_of_month,
        examples=(
            ("en", "6-Feb-2026", {"day": 6, "month": 2, "year": 2026}),
            ("fr", "1er-Mai", {"day": 1, "month": 5}),
        ),
        silent_on=(("en", "7-May-hem"),),
    ),
    Rule(
        name="the last day of <month>",
        on=("nth",),
        pattern=r"last\sday\sof\s{month}{year_after}?",
        build=last_of_month,
        examples=(("en", "the last day of January", {"day": 31, "month": 1}),),
        silent_on=(("en", "the last day of term"),),
        languages=("en",),
    ),
    Rule(
        name="the first day of <month>",
        on=("nth",),
        pattern=r"first\sday\sof\s{month}{year_after}?",
        build=first_of_month,
        examples=(("en", "the first day of May", {"day": 1, "month": 5}),),
        silent_on=(("en", "the first day of term"),),
        languages=("en",),
    ),
    Rule(
        name="último día de <month>",
        on=("nth",),
        pattern=r"(?:último\sdía|dernier\sjour)\s(?:de\s|del\smes\sde\s|du\smois\sde\s|du\smois\sd'|d')\s?{month}{year_after}?",
        build=last_of_month,
        examples=(
            ("es", "el último día de abril", {"day": 30, "month": 4}),
            ("fr", "le dernier jour de mai", {"day": 31, "month": 5}),
        ),
        silent_on=(("es", "el último día de clase"),),
        languages=("fr", "es"),
    ),
    Rule(
        name="dd.mm.yyyy",
        on=("digit", "weekday"),
        pattern=r"(?:{weekday}{comma}\s{1,4}{the})?(?P<first>\d{1,2})(?P<sep>[./-])[ \t\xa0]?(?P<second>\d{1,2})"
        r"(?P=sep)(?:\s?(?=\d{4}))?(?P<year>(?:19|20|21)\d\d|2200|\d\d)(?!\d|[-/.,:]\d|%|\s?(?:uhr|h)\b)",
        build=numeric,
        examples=(
            ("en", "25.12.83", {"day": 25, "month": 12, "year": 1983}),
            ("en", "12/31/2026", {"day": 31, "month": 12, "year": 2026}),
        ),
        silent_on=(
            ("de", "Mi 18.2. 20h"),
            ("de", "SAMSTAG, 8.\n11.30 Uhr: Lesung"),
            ("en", "192.168.1.10"),
            ("en", "45.13.2020"),
        ),
    ),
    Rule(
        name="dd.mm-dd.mm",
        on=("digit",),
        pattern=r"(?P<first>0?[1-9]|[12]\d|3[01])(?:\.(?P<second>0[1-9]|1[0-2])(?:\.(?P<year>20\d\d))?)?{to}(?P<first2>0?[1-9]|[12]\d|3[01])\.(?P<second2>0[1-9]|1[0-2])(?:\.(?P<year2>20\d\d))?(?![\d%:]|\.\d)",
        build=lambda hit: numeric_range(hit) if not _leads_hour(hit) else (),
        examples=(
            ("uk", "з 16.03 по 20.03", {"day": 16, "month": 3}),
            ("uk", "16–20.03.2026", {"day": 16, "month": 3, "year": 2026}),
        ),
        silent_on=(("uk", "10.00–12.00"), ("uk", "о 10.10–12.10"), ("uk", "2.5–3.5")),
        languages=("uk",),
    ),
    Rule(
        name="dd.-dd.mm.",
        on=("digit", "weekday"),
        pattern=r"(?:{weekday}(?:(?:{to}|\s?[&/]\s?|\s{and}\s){weekday2})?{comma}\s{1,4}{the})?(?P<first>0?[1-9]|[12]\d|3[01])\.(?:{to}|\s?[/+&]\s?|\s{and}\s)(?P<last>0?[1-9]|[12]\d|3[01])\.\s?(?P<month>0?[1-9]|1[0-2])\.(?P<year>20\d\d|\d\d(?!\d|\s?Uhr))?(?![\d%]|:\d)",
        build=days_of_a_slash,
        examples=(
            ("de", "17.-21.5.", {"day": 17, "month": 5}),
            ("de", "Sa/So, 13./14.03.2027", {"day": 13, "month": 3, "year": 2027}),
            ("de", "17. bis 21.5.", {"day": 17, "month": 5}),
        ),
        silent_on=(("de", "13. und 14. Kapitel"), ("de", "21.-17.5."), ("de", "von 17. auf 21")),
        languages=("de",),
    ),
    Rule(
        name="dd-dd/mm",
        on=("digit",),
        pattern=r"(?P<first>0?[1-9]|[12]\d|3[01])\s?[-–]\s?(?P<last>0?[1-9]|[12]\d|3[01])/(?P<month>0[1-9]|1[0-2])(?![\d%/]|[.:]\d)",
        build=days_of_a_slash,
        examples=(
            ("en", "28-29/05 Informal meeting", {"day": 28, "month": 5}),
            ("fr", "du 3-5/10", {"day": 3, "month": 10}),
        ),
        silent_on=(("en", "pages 28-29/5"), ("en", "1-2/13")),
        languages=("en", "fr", "es"),
    ),
    Rule(
        name="dd.mm.",
        on=("digit", "weekday"),
        pattern=r"(?:{weekday}{comma}\s{1,4}{the})?(?P<first>\d{1,2})(?P<sep>[./])(?P<second>\d{1,2})(?P<stop>\.)?(?![\d%/]|[.,:]\d|\s?(?:%|€|{measured}))",
        build=lambda hit: numeric(hit) if _is_short_date(hit) else (),
        examples=(
            ("de", "Dienstag, dem 12.11., zwischen", {"day": 12, "month": 11, "weekday": 1}),
            ("uk", "до 20.05", {"day": 20, "month": 5}),
            ("fr", "le 6/02", {"day": 6, "month": 2}),
            ("en", "due by 3/31", {"day": 31, "month": 3}),
        ),
        silent_on=(
            ("de", "2.1 Neubau"),
            ("de", "rund 14.12 Euro"),
            ("uk", "24/7"),
            ("en", "a 1/2 mile walk"),
            ("en", "open 24/7"),
        ),
    ),
    Rule(
        name="<weekday> <day>",
        on=("weekday", "which"),
        pattern=r"(?:{which}\s{1,4})?{weekday}{comma}\s{1,4}{the}(?P<day>{d}){ordinal}(?![:.]?\d|\s?[ap]\.?m\b|\s?[-–]\s?\d(?!\d?[:.]\d\d)|\s(?:till|until|to)\s\d{1,2}(?![\dsnrt])|{of}{month}|\s{0,2}{oclock}|\s?h\s?\d)",
        build=weekday_number,
        examples=(("en", "Monday 9th", {"day": 9, "weekday": 0}),),
        silent_on=(
            ("de", "Freitag, 12 Uhr"),
            ("fr", "vendredi 18 h"),
            ("fr", "vendredi, 19 h 30"),
            ("en", "Sunday 10am"),
            ("en", "Sunday 10:30"),
            ("en", "he sat 5 hours"),
        ),
    ),
    Rule(
        name="<weekday> (<day>th)",
        on=("weekday",),
        pattern=r"{weekday}\s\((?:the\s)?(?P<day>{d}){must_ordinal}\)",
        build=weekday_number,
        examples=(("en", "to Thursday (15th)", {"day": 15, "weekday": 3}),),
        silent_on=(("en", "Thursday (15 of them)"),),
        languages=("en",),
    ),
    Rule(
        name="the <day>th",
        on=("digit",),
        pattern=r"(?P<day>{d}){must_ordinal}(?=\s{0,2}(?:[.,;:!?()–-]|$|\n|(?:at|from|in|and|or|until|with|for|is|are|was|were|will|would|has|had|have|stands|"
        r"when|we|there|to|that|which|as|but|after|before|due|because|if|by|on|the|an?|he|she|it|they|our|their|his|her|this|no|not|of\s(?:that|this|next|the)\s(?:same\s)?month|"
        r"(?:is|are|was|were|does|do|did|has|have|had|will|wo|would|ca|could|should|must)n't|you|i|who|where|while|since|so|now|"
        r"then|too|also|only|still|instead|already|please|plus|can(?:not)?|may|might|must|should|does|did|gets|goes|comes|starts|"
        r"begins|opens|closes|runs|falls|through|thru|till|starting|onwards?|looks|works|remains|stays|clashes)\b))",
        build=lambda hit: number_alone(hit) if NUMBER_LEAD.search(hit.before(12)) else (),
        examples=(
            ("en", "on the 18th", {"day": 18, "weak": True}),
            ("en", "the fair on the 18th isn't on", {"day": 18, "weak": True}),
        ),
        silent_on=(("en", "the 14th floor"), ("en", "the 12th Ministerial Conference")),
        languages=("en",),
    ),
    Rule(
        name="the <day>",
        on=("digit",),
        pattern=r"(?P<day>{d}){must_ordinal}(?=\s{0,2}(?:[,;:)–-]|\.?$|\.\s|\n|{day_follows}))(?!\s?[-–]\s?\d)",
        build=lambda hit: (
            number_alone(hit)
            if _led(hit, "day_lead") or compiled(r"{said_by_number}\Z", hit.lexicon).search(hit.match[0])
            else ()
        ),
        examples=(
            ("de", "und am 3. schon", {"day": 3, "weak": True}),
            ("fr", "le 12, salle", {"day": 12, "weak": True}),
            ("es", "hasta el 27.", {"day": 27, "weak": True}),
            ("uk", "закриваємо 28-го.", {"day": 28, "weak": True}),
        ),
        silent_on=(("de", "am 3. Ort"), ("fr", "le 12 rue"), ("es", "el 27 %"), ("uk", "учні 28-го ліцею")),
        languages=("de", "fr", "es", "uk"),
    ),
    Rule(
        name="the <days>",
        on=("digit",),
        pattern=r"(?P<days>{d}{ordinal}(?:{sep}{d}{ordinal}){1,9})(?=\s{0,2}(?:[,;:)–-]|\.?$|\.\s|\n|{day_follows}))(?!\s?[-–]\s?\d)",
        build=lambda hit: days_alone(hit) if _led(hit, "days_lead") else (),
        examples=(
            ("es", "los días 20 y 21, en", {"day": 20, "weak": True}),
            ("fr", "les 25 et 26 à", {"day": 25, "weak": True}),
        ),
        silent_on=(("es", "los 10 y 11 años"), ("fr", "les 18 et 20 euros")),
        languages=("fr", "es"),
    ),
    Rule(
        name="з 25 по 28 число",
        on=("digit",),
        pattern=r"(?P<first>{d}){to}(?P<second>{d})\s(?:число|числа|числом)(?!\w)",
        build=days_alone_range,
        examples=(("uk", "передавайте з 25 по 28 число", {"day": 25}),),
        silent_on=(("uk", "з 25 по 28 учнів"),),
        languages=("uk",),
    ),
    Rule(
        name="the <day> of this month",
        on=("digit", "weekday", "which"),
        pattern=r"(?:(?:{which}\s{1,4})?{weekday}{comma}\s{1,4}{the})?(?P<day>{d}){ordinal}\s{1,4}{this_month}",
        build=day_of_this_month,
        examples=(
            ("fr", "le 20 courant", {"day": 20, "offset_months": 0}),
            ("es", "martes 11 del mes y año en curso", {"day": 11, "weekday": 1, "offset_months": 0}),
            ("de", "bis zum 30. d. M., Dienstschluss", {"day": 30, "offset_months": 0}),
            ("uk", "до 28-го числа цього місяця", {"day": 28, "offset_months": 0}),
        ),
        silent_on=(("fr", "le 20 coureurs"), ("es", "11 del equipo"), ("de", "am 30. d. M")),
        languages=("fr", "es", "de", "uk"),
    ),
    Rule(
        name="darauffolgenden <weekday>",
        on=("beside_before",),
        pattern=r"{beside_before}\s{1,4}{weekday}(?:\s{1,4}{daypart})?",
        build=weekday_later,
        examples=(("de", "darauffolgenden Dienstag", {"weekday": 1, "anchor": Anchor.TEXT, "offset_days": 1}),),
        silent_on=(("de", "darauffolgenden Woche"),),
        languages=("de",),
    ),
    Rule(
        name="<weekday> of that week",
        on=("weekday",),
        pattern=r"{weekday}\s{1,4}(?:derselben|der\s(?:gleichen|selben)|jener|(?P<later>der\sdarauffolgenden))\sWoche"
        r"|{weekday2}\s{1,4}(?P<later2>der\sWoche\s(?:darauf|danach))",
        build=weekday_of_that_week,
        examples=(
            ("de", "Donnerstag derselben Woche", {"weekday": 3, "offset_days": 0, "anchor": Anchor.TEXT}),
            ("de", "Dienstag der Woche darauf", {"weekday": 1, "offset_days": 7, "anchor": Anchor.TEXT}),
        ),
        silent_on=(("de", "Donnerstag der Woche"),),
        languages=("de",),
    ),
    Rule(
        name="übernächsten <weekday>",
        on=("after_next",),
        pattern=r"{after_next}\s{1,4}{weekday}",
        build=weekday_after_next,
        examples=(("de", "übernächsten Dienstag", {"weekday": 1, "offset_days": 7}),),
        silent_on=(("de", "übernächsten Diensttag"),),
        languages=("de",),
    ),
    Rule(
        name="übernächste Woche",
        on=("after_next",),
        pattern=r"{after_next}\s{1,4}{span}",
        build=span_after_next,
        examples=(("de", "übernächste Woche", {"unit": Unit.WEEK, "ahead": 2}),),
        silent_on=(("de", "übernächste Wochen"),),
        languages=("de",),
    ),
    Rule(
        name="KW <n>",
        on=("week_word", "digit"),
        pattern=r"{week_word}\s{0,2}(?P<w>\d{1,2})(?!\d)(?:\s?/\s?{year}|\s{year2})?|(?P<w2>\d{1,2})\.\s?{week_word2}",
        build=week_number,
        examples=(("de", "KW 12", {"unit": Unit.WEEK}), ("de", "in der 12. Kalenderwoche", {"unit": Unit.WEEK})),
        silent_on=(("de", "KW 123"), ("de", "KW 60")),
        languages=("de",),
    ),
    Rule(
        name="<nth> Märzhälfte",
        on=("nth",),
        pattern=r"{nth}\s{1,4}(?:{month_half}|{month_week}|(?P<this>Monatshälfte)){year_after}?",
        build=part_of_month,
        examples=(
            ("de", "zweiten Jännerhälfte", {"month": 1, "part": Part.SECOND_HALF}),
            ("de", "ersten Februarwoche", {"unit": Unit.WEEK, "nth": 1, "month": 2}),
            ("de", "in der zweiten Monatshälfte", {"part": Part.SECOND_HALF, "ahead": 0}),
        ),
        silent_on=(("de", "ersten Märzhasen"),),
        languages=("de",),
    ),
    Rule(
        name="<nth> Advent",
        on=("nth", "digit"),
        pattern=r"{nth}\s{1,4}(?:Advent|Adventssonntag|Adventsonntag)(?!\w){year_after}?",
        build=advent,
        examples=(("de", "am 3. Advent", {"feast": "advent-3"}), ("de", "ersten Advent", {"feast": "advent-1"})),
        silent_on=(("de", "ersten Adventskalender"),),
        languages=("de",),
    ),
    Rule(
        name="<weekday> vor <feast>",
        on=("weekday",),
        pattern=r"{weekday}\s{1,4}(?P<side>vor|nach)\s(?:dem\s|den\s|der\s)?"
        r"(?:{nth}\s{1,4}Advent(?:ssonntag)?|{feast}|(?P<season_feast>Ostern|Pfingsten|Weihnachten))(?!\w){year_after}?",
        build=weekday_near_feast,
        examples=(
            ("de", "Samstag vor dem ersten Advent", {"feast": "before-5-advent-1"}),
            ("de", "Montag nach Aschermittwoch", {"feast": "after-0-easter-46"}),
            ("de", "Samstag nach Ostern", {"feast": "after-5-easter+0"}),
        ),
        silent_on=(("de", "Samstag vor der Wahl"),),
        languages=("de",),
    ),
    Rule(
        name="<h> Uhr <mm>",
        on=("digit",),
        pattern=r"(?P<h>[01]?\d|2[0-3])\s?Uhr\s(?P<min>[0-5]\d)" + FOLLOWS,
        build=minutes_behind,
        examples=(("de", "um 19 Uhr 30.", {"hour": 19, "minute": 30}),),
        silent_on=(("de", "um 19 Uhr 30 Leute"),),
        languages=("de",),
    ),
    Rule(
        name="um acht",
        on=("edge",),
        pattern=r"(?P<lead>um|gegen|ab|punkt)\s{1,3}(?:punkt\s)?{hour_word}"
        rf"(?:\s{{1,3}}(?P<oclock>{{oclock}})(?:\s{{1,3}}{{daypart}})?(?!\w)|(?:\s{{1,3}}{{daypart2}})?{FOLLOWS})",
        build=hour_spoken,
        examples=(
            ("de", "um sechs am Abend", {"hour": 18}),
            ("de", "um acht Uhr abends ein Konzert", {"hour": 20}),
            ("de", "um zehn.", {"hour": 10}),
        ),
        silent_on=(("de", "um zwei Prozent"), ("de", "ab zwölf Jahren"), ("de", "um sechs Kinder")),
        languages=("de",),
    ),
    Rule(
        name="14-tägig",
        on=("digit",),
        pattern=r"14-täg(?:ig|lich)(?!\w)",
        build=lambda hit: (Series(span=hit.span(), freq="WEEKLY", interval=2),),
        examples=(("de", "14-täglich donnerstags", {"freq": "WEEKLY", "interval": 2}),),
        silent_on=(("de", "14-tägige Reise"),),
        languages=("de",),
    ),
    Rule(
        name="<weekday> of next week",
        on=("weekday", "text_which"),
        pattern=r"(?:{text_which}\s)?{weekday}\s{1,4}{of_week}(?!\w)",
        build=weekday_of_week,
        examples=(
            ("en", "Wednesday of next week", {"weekday": 2, "offset_days": 7}),
            ("en", "the Tuesday of the week of the trip", {"weekday": 1, "anchor": Anchor.TEXT}),
            ("de", "Dienstag nächster Woche", {"weekday": 1, "offset_days": 7}),
            ("fr", "jeudi de la semaine prochaine", {"weekday": 3, "offset_days": 7}),
            ("uk", "вівторок наступного тижня", {"weekday": 1, "offset_days": 7}),
            ("fr", "jeudi de la même semaine", {"weekday": 3, "anchor": Anchor.TEXT}),
            ("es", "jueves de la misma semana", {"weekday": 3, "anchor": Anchor.TEXT}),
            ("uk", "четвер того ж тижня", {"weekday": 3, "anchor": Anchor.TEXT}),
        ),
        silent_on=(("en", "Wednesday of all days"),),
    ),
    Rule(
        name="<weekday> week",
        on=("weekday",),
        pattern=r"{weekday}\s{1,4}{a_week_on}\b(?!-)",
        build=weekday_week,
        examples=(
            ("en", "Tuesday week", {"weekday": 1, "offset_days": 7}),
            ("fr", "lundi en huit", {"weekday": 0, "offset_days": 7}),
            ("de", "Montag in 14 Tagen", {"weekday": 0, "offset_days": 14}),
        ),
        silent_on=(("en", "Tuesday weeks"),),
    ),
    Rule(
        name="next <weekday>",
        on=("which",),
        pattern=r"{which}\s{1,4}{weekday}(?:\s{1,4}{daypart})?",
        build=weekday,
        examples=(
            ("en", "next Tuesday", {"weekday": 1, "which": Which.NEXT}),
            ("de", "nächsten Dienstag", {"weekday": 1, "which": Which.NEXT}),
            ("uk", "наступного вівторка", {"weekday": 1, "which": Which.NEXT}),
        ),
        silent_on=(("en", "next sat on"),),
    ),
    Rule(
        name="<weekday> next",
        on=("weekday",),
        pattern=r"{weekday}\s{1,4}{which_after}(?:\s{1,4}{daypart})?",
        build=weekday_which,
        examples=(
            ("fr", "mardi prochain", {"weekday": 1, "which": Which.COMING}),
            ("es", "viernes que viene", {"weekday": 4, "which": Which.COMING}),
        ),
        silent_on=(("fr", "mardi gras"),),
        languages=("fr", "es"),
    ),
    Rule(
        name="the <weekday>",
        on=("text_which",),
        pattern=r"{text_which}\s{1,4}{weekday}(?:\s{1,4}{daypart})?(?![-']|(?-i:\s[A-Z]))",
        build=weekday,
        examples=(("en", "on the Sunday", {"weekday": 6, "anchor": Anchor.TEXT}),),
        silent_on=(("en", "the sun"),),
        languages=("en",),
    ),
    Rule(
        name="the <weekday> before",
        on=("text_which",),
        pattern=r"(?:the|on\sthe)\s{1,4}{weekday}(?:\s{1,4}{daypart})?\s{1,4}(?P<side>beforehand|before|prior\sto|preceding|after|following)\b(?:\s{1,4}{feast_near})?",
        build=weekday_beside,
        examples=(
            ("en", "by the Friday before", {"weekday": 4, "which": Which.LAST, "anchor": Anchor.TEXT}),
            ("en", "the Tuesday after that", {"weekday": 1, "offset_days": 1, "anchor": Anchor.TEXT}),
            ("en", "the Sunday after Easter", {"weekday": 6, "offset_days": 1}),
        ),
        silent_on=(("en", "the day before"),),
        languages=("en",),
    ),
    Rule(
        name="<weekday> suivant",
        on=("weekday",),
        pattern=r"{weekday}(?:\s{1,4}{daypart})?\s{1,4}{beside}",
        build=weekday_beside_after,
        examples=(
            ("fr", "le dimanche suivant", {"weekday": 6, "anchor": Anchor.TEXT, "offset_days": 1}),
            ("fr", "le mardi d'après", {"weekday": 1, "anchor": Anchor.TEXT}),
            ("es", "el lunes anterior", {"weekday": 0, "anchor": Anchor.TEXT, "which": Which.LAST}),
            ("de", "Samstag darauf", {"weekday": 5, "anchor": Anchor.TEXT, "offset_days": 1}),
            ("de", "Sonntag vorher", {"weekday": 6, "which": Which.LAST}),
            ("uk", "у суботу перед тим", {"weekday": 5, "which": Which.LAST}),
        ),
        silent_on=(("fr", "lundi prochain"), ("es", "lunes que viene"), ("de", "Samstag daraufhin")),
        languages=("fr", "es", "de", "uk"),
    ),
    Rule(
        name="the <weekday> after next",
        on=("text_which",),
        pattern=r"the\s{1,4}{weekday}\s{1,4}after\snext(?!\w)",
        build=weekday_after_next,
        examples=(("en", "on the Saturday after next", {"weekday": 5, "offset_days": 7}),),
        silent_on=(("en", "the Saturday after nextdoor"),),
        languages=("en",),
    ),
    Rule(
        name="<weekday>'s",
        on=("weekday",),
        pattern=r"{weekday}(?:\s{1,4}{daypart})?'s(?=\s[a-z])",
        build=weekday_possessive,
        examples=(("en", "Monday's hearing", {"weekday": 0, "possessive": True}),),
        silent_on=(("en", "Monday is"), ("en", "Wendy's"), ("en", "last Monday's hearing")),
        languages=("en",),
    ),
    Rule(
        name="<weekday> as an adjective",
        on=("weekday_adjective",),
        pattern=r"{weekday_adjective}(?=\s\w)(?!\s(?:школ|день|дня|дні|вечір|вечор|ранок|ранк))",
        build=weekday_adjective,
        examples=(("uk", "четвергові переговори", {"weekday": 3, "possessive": True}),),
        silent_on=(("uk", "недільна школа"), ("uk", "суботня")),
        languages=("uk",),
    ),
    Rule(
        name="tomorrow as an adjective",
        on=("relative_adjective",),
        pattern=r"{relative_adjective}(?=\s\w)(?!\s(?:Tag|день|дня)\b)",
        build=relative_adjective,
        examples=(
            ("de", "das morgige Treffen", {"offset_days": 1, "possessive": True}),
            ("uk", "завтрашню зустріч", {"offset_days": 1, "possessive": True}),
        ),
        silent_on=(("de", "der heutige Tag"), ("uk", "завтрашній день")),
        languages=("de", "uk"),
    ),
    Rule(
        name="the day of the meeting",
        on=("text_day_of",),
        pattern=r"{text_day_of}{of_that}(?P<event>{that_event})\b",
        build=day_of_event,
        examples=(
            ("en", "by noon on the day of the meeting", {"nth": 1, "anchor": Anchor.MAIN}),
            ("en", "a rally on the morning of the strikes", {"nth": 1, "part": Part.MORNING}),
            ("de", "am Tag der Eröffnung", {"nth": 1, "anchor": Anchor.MAIN}),
            ("fr", "le jour de la coupure", {"nth": 1, "anchor": Anchor.MAIN}),
            ("fr", "le soir du concert", {"nth": 1}),
            ("es", "el día de la inauguración", {"nth": 1, "anchor": Anchor.MAIN}),
        ),
        silent_on=(
            ("en", "the day of the dead"),
            ("en", "the morning of 3 May"),
            ("de", "am Tag der Arbeit"),
            ("fr", "le jour du paiement"),
            ("es", "el día de la bandera"),
        ),
    ),
    Rule(
        name=COUNTED_BESIDE,
        on=("digit", "number"),
        pattern=rf"{AMOUNT}\s{{unit}}\s(?P<side>nach|vor){{beside_event}}(?P<event>[^\W\d_][\w-]{{3,30}})",
        build=counted_beside,
        examples=(
            ("de", "eine Woche nach der Abstimmung", {"offset_days": 7, "anchor": Anchor.TEXT}),
            ("de", "zwei Tage vor dem Konzert", {"offset_days": -2}),
        ),
        silent_on=(("de", "eine Stunde vor dem Konzert"), ("de", "zwei Tage vor Ort")),
        languages=("de",),
    ),
    Rule(
        name=BESIDE,
        on=("day_beside",),
        pattern=r"{day_beside}{beside_event}(?P<event>[^\W\d_][\w-]{3,30})",
        build=day_beside,
        examples=(
            ("de", "am Tag nach der Taufe", {"offset_days": 1, "anchor": Anchor.TEXT}),
            ("de", "am Vorabend der Abstimmung", {"offset_days": -1}),
            ("fr", "le lendemain de l'inauguration", {"offset_days": 1}),
            ("es", "la víspera del concurso", {"offset_days": -1}),
            ("uk", "наступного дня після відкриття", {"offset_days": 1}),
        ),
        silent_on=(("de", "am Tag nach 1945"), ("fr", "la veille au soir"), ("es", "la víspera, antes de las dos")),
        languages=("de", "fr", "es", "uk"),
    ),
    Rule(
        name="the second day",
        on=("main_day",),
        pattern=r"{main_day}(?:{main_of})?(?!\s{month}|\s{no_main_day}\b)",
        build=main_day,
        examples=(
            ("en", "where she keynotes on Day 2", {"nth": 2, "anchor": Anchor.MAIN}),
            ("en", "on the closing day of the fair", {"nth": -1}),
            ("fr", "Le dernier jour, une table ronde", {"nth": -1}),
            ("de", "soll am zweiten Tag sprechen", {"nth": 2}),
            ("de", "am letzten Tag der Tagung", {"nth": -1}),
            ("fr", "le deuxième jour du colloque", {"nth": 2}),
            ("es", "será el último día del Congreso", {"nth": -1}),
            ("uk", "Останнього дня, о 12:00, іспит", {"nth": -1}),
        ),
        silent_on=(
            ("en", "the last day of term"),
            ("en", "the second day in a row"),
            ("en", "day one of many"),
            ("fr", "le dernier jour pour s'inscrire"),
            ("de", "am letzten Tag des Monats"),
            ("es", "hasta el último día del mes"),
            ("es", "el último día para inscribirse"),
            ("uk", "останнього дня місяця"),
        ),
    ),
    Rule(
        name="<weekday>",
        on=("weekday",),
        pattern=r"{weekday}(?:\s{1,4}(?P<which2>last|next|coming|just\sgone|gone)\b(?!\s\w+day))?(?:\s{1,4}{daypart})?(?!'\w|-(?!{weekday4})\w)",
        build=lambda hit: weekday_after(hit) if not _is_generic(hit) else (),
        examples=(
            ("en", "Friday", {"weekday": 4}),
            ("en", "Sunday morning", {"weekday": 6, "part": Part.MORNING}),
        ),
        silent_on=(("en", "he sat"), ("en", "Sunday-style"), ("en", "Monday's")),
    ),
    Rule(
        name="tomorrow",
        on=("relative",),
        pattern=r"{relative}(?:\s{1,4}{daypart})?",
        build=relative,
        examples=(
            ("en", "tomorrow", {"offset_days": 1}),
            ("en", "this afternoon", {"offset_days": 0, "part": Part.AFTERNOON}),
        ),
        silent_on=(("en", "todays"),),
    ),
    Rule(
        name="the following day",
        on=("text_day",),
        pattern=r"{text_day}",
        build=text_day,
        examples=(
            ("en", "the following day", {"offset_days": 1, "anchor": Anchor.TEXT}),
            ("en", "the evening before", {"offset_days": -1, "part": Part.EVENING}),
            ("en", "on the eve of the strike", {"offset_days": -1}),
            ("en", "that same evening", {"offset_days": 0, "part": Part.EVENING}),
        ),
        silent_on=(("en", "the following days"), ("en", "the same daydream")),
    ),
    Rule(
        name="<n> weeks later",
        on=("digit", "number"),
        pattern=rf"{AMOUNT}[\s-]{{unit}}\s{{1,4}}{{later}}",
        build=counted,
        examples=(
            ("en", "a fortnight today", {"offset_days": 14, "anchor": Anchor.WRITTEN}),
            ("en", "two days later", {"offset_days": 2, "anchor": Anchor.TEXT}),
            ("de", "zwei Tage später", {"offset_days": 2, "anchor": Anchor.TEXT}),
            ("uk", "два тижні тому", {"offset_days": -14}),
            ("en", "48 hours before", {"offset_days": -2, "anchor": Anchor.TEXT}),
        ),
        silent_on=(("en", "two hours later"), ("en", "36 hours before"), ("en", "a day late")),
    ),
    Rule(
        name="in <n> weeks",
        on=("ahead",),
        pattern=rf"{{ahead}}\s{AMOUNT}\s{{unit}}(?:'?s?'?\stime(?:,?\son\s{{weekday}})?)?(?!\s{{later}}|\s{{beside_what}}\b)",
        build=counted_ahead,
        examples=(
            ("de", "heute in 14 Tagen", {"offset_days": 14, "anchor": Anchor.WRITTEN}),
            ("fr", "dans quinze jours", {"offset_days": 14}),
            ("uk", "за два тижні", {"offset_days": 14}),
            ("es", "dentro de tres días", {"offset_days": 3}),
            ("en", "in three days", {"offset_days": 3}),
            ("en", "in a fortnight's time", {"offset_days": 14}),
            ("en", "in two weeks' time on Thursday", {"weekday": 3, "offset_days": 14}),
        ),
        silent_on=(("en", "in two hours"), ("en", "in three years"), ("fr", "dans trois mois")),
    ),
    Rule(
        name="the day of it",
        on=("day_of_it",),
        pattern=r"{day_of_it}(?!\s(?:народження|{month}|{weekday}))(?=\s(?-i:[а-яґєії]{4,}))",
        build=lambda hit: [Day(span=hit.span(), offset_days=0, anchor=Anchor.TEXT)],
        examples=(("uk", "у день дебатів, о 15:00", {"offset_days": 0, "anchor": Anchor.TEXT}),),
        silent_on=(("uk", "у день народження"), ("uk", "у День Землі")),
        languages=("uk",),
    ),
    Rule(
        name="<n> days before it",
        on=("ahead",),
        pattern=rf"{{ahead}}\s(?:{AMOUNT}\s)?{{unit}}\s(?:{{before_event}}|(?P<after>{{after_event}}))",
        build=counted_before,
        examples=(
            ("uk", "за два дні до зборів", {"offset_days": -2, "anchor": Anchor.TEXT}),
            ("uk", "за тиждень до концерту", {"offset_days": -7}),
            ("uk", "через тиждень після виборів", {"offset_days": 7, "anchor": Anchor.TEXT}),
        ),
        silent_on=(("uk", "за годину до початку"), ("uk", "за місяць до зборів")),
        languages=("uk",),
    ),
    Rule(
        name="<n> weeks on <weekday>",
        on=("digit", "number"),
        pattern=rf"{AMOUNT}\s{{unit}}\s(?:on|from|this|next)\s{{weekday}}",
        build=counted_weekday,
        examples=(("en", "two weeks on Friday", {"weekday": 4, "offset_days": 14}),),
        silent_on=(("en", "two hours on Friday"),),
        languages=("en",),
    ),
    Rule(
        name="the <nth> <weekday> of <month>",
        on=("nth", "digit"),
        pattern=r"{nth}\s{1,4}{weekday}\s{1,4}{of_month}\s{0,4}{month}{year_after}?",
        build=nth_weekday,
        examples=(
            ("en", "last Saturday of September", {"nth": -1, "weekday": 5, "month": 9}),
            ("de", "ersten Montag im März", {"nth": 1, "weekday": 0, "month": 3}),
            ("es", "último martes de mayo", {"nth": -1, "weekday": 1, "month": 5}),
        ),
        silent_on=(("en", "last Saturday in town"),),
    ),
    Rule(
        name="the <nth> <weekday> of next month",
        on=("nth",),
        pattern=r"{nth}\s{1,4}{weekday}\s{1,4}(?:of|in)\s{which}\smonth(?!\w)",
        build=nth_weekday_of_month,
        examples=(("en", "the first Monday of next month", {"nth": 1, "weekday": 0, "offset_months": 1}),),
        silent_on=(("en", "the first Monday of last month"),),
        languages=("en",),
    ),
    Rule(
        name="the last day of the month",
        on=("nth",),
        pattern=r"(?P<end>last|final|first)\sday\sof\s(?:{which}|the)\smonth(?!\w)",
        build=last_day_of_month,
        examples=(("en", "by the last day of the month", {"nth": -1, "offset_months": 0}),),
        silent_on=(("en", "the last day of the monthly"),),
        languages=("en",),
    ),
    Rule(
        name="in Lent",
        on=("feast_span",),
        pattern=r"{feast_span}(?!\w|-)",
        build=feast_span,
        examples=(("en", "each Friday in Lent", {"feast": ("easter-46", "easter-1")}),),
        silent_on=(("en", "in lentils"),),
        languages=("en",),
    ),
    Rule(
        name="<feast>",
        on=("feast",),
        pattern=r"{feast}(?!\s(?:{feast_of})\b)(?:\s?,?\s{year})?",
        build=feast,
        examples=(("en", "Christmas Eve 2018", {"feast": "12-24", "year": 2018}),),
        silent_on=(
            ("en", "Christmas tree"),
            ("en", "in the Easter holidays"),
            ("fr", "pendant les vacances de la Toussaint"),
            ("es", "en las vacaciones de Navidad"),
        ),
    ),
    Rule(
        name="<h>-<h> am/pm",
        on=("digit",),
        pattern=_first(CLOCK) + r"{to}" + _second(CLOCK) + r"(?![\d%]|[.,:]\d|{of}{month9})",
        build=lambda hit: clock_range(hit) if _is_marked(hit) else (),
        examples=(
            ("en", "2:30 - 4:00 PM", {"hour": 14, "minute": 30, "end": (16, 0)}),
            ("en", "11:15 - 1 pm", {"hour": 11, "minute": 15, "end": (13, 0)}),
            ("en", "8pm to 6am", {"hour": 20, "end": (6, 0)}),
            ("en", "4–5.30pm", {"hour": 16, "end": (17, 30)}),
            ("en", "13:00-14:00", {"hour": 13, "end": (14, 0)}),
            ("en", "Sunday 26 Oct 11-4", {"hour": 11, "end": (16, 0), "sure": False}),
            ("en", "between 2pm and 4pm", {"hour": 14, "end": (16, 0)}),
            ("en", "Saturday at 2pm and 4pm", {"hour": 14, "end": None}),
            ("fr", "à 14 h et 16 h", {"hour": 14, "end": None}),
        ),
        silent_on=(("en", "won 4-1 on Sunday"), ("en", "on Sunday 3-1"), ("en", "25:61-26:00"), ("en", "17 to 19")),
    ),
    Rule(
        name="<h>:<mm>",
        on=("digit",),
        pattern=r"(?P<h>[01]?\d|2[0-4]):(?P<min>[0-5]\d)(?:(?<=\d\d:\d\d):[0-5]\d)?(?!\d|[.,:]\d|%)(?:\s{0,2}{ampm}|\s{0,2}{oclock})?(?:\s(?-i:{daypart})(?!\s{of_event}))?",
        build=clock,
        examples=(
            ("en", "18:30", {"hour": 18, "minute": 30}),
            ("en", "3:40 in the morning", {"hour": 3, "minute": 40}),
            ("en", "7:00 P.M.", {"hour": 19}),
        ),
        silent_on=(("en", "25:61"), ("en", "1:10,560"), ("en", "70:30")),
    ),
    Rule(
        name="<h>h<mm>",
        on=("digit",),
        pattern=r"(?P<h>[01]?\d|2[0-4])\s?h(?!\n\d\d,)\s?(?P<min>[0-5]\d)(?![\w%])",
        build=clock,
        examples=(("en", "12h00", {"hour": 12}), ("en", "at 9h30:", {"hour": 9, "minute": 30})),
        silent_on=(("en", "3h104"), ("en", "25h10"), ("fr", "à 11 h\n15, rue de la Poterie")),
    ),
    Rule(
        name="<hhmm> GMT",
        on=("digit",),
        pattern=r"(?P<h>[01]\d|2[0-3])(?P<min>[0-5]\d)(?=\s?(?:GMT|UTC|hrs|hours|CES?T|EES?T|[ECMP][SD]?T|A[CEW][SD]T|NZ[SD]T|SAST|[BIJM]ST|[CEW]AT|HKT|SGT)\b|Z\b|h\b)(?:\s?(?:hrs|hours)|h)?",
        build=clock,
        examples=(
            ("en", "1300 GMT", {"hour": 13}),
            ("en", "1930 hrs", {"hour": 19, "minute": 30}),
            ("en", "0800 AWST", {"hour": 8}),
        ),
        silent_on=(("en", "1300 people"), ("en", "2500 GMT")),
    ),
    Rule(
        name="<hhmm> of a line",
        on=("digit",),
        pattern=r"(?P<h>[01]\d|2[0-3])(?P<min>[0-5][05])(?=[\s]{1,4}[^\W\d_]{2})",
        build=clock_of_line,
        examples=(
            ("en", "0930  Talks with the minister", {"hour": 9, "minute": 30}),
            ("en", "1400  Question Time", {"hour": 14}),
            ("uk", "0900  Нарада", {"hour": 9}),
        ),
        silent_on=(("en", "1945  End of the war"), ("en", "about 1100 people"), ("en", "2025 Programme")),
    ),
    Rule(
        name="<day>, <hhmm>",
        on=("digit",),
        pattern=r"(?P<h>0\d|1[0-6]|2[1-3])(?P<min>[0-5][05])(?=[,:;.)|]?(?:\s|\Z)(?!\d))",
        build=clock_behind_day,
        examples=(
            ("en", "Monday 16 June, 0930: X", {"hour": 9, "minute": 30}),
            ("en", "Fri 8 May 1400, pier", {"hour": 14}),
            ("en", "Tide tables, 0905", {"hour": 9, "minute": 5}),
        ),
        silent_on=(("en", "June 1815"), ("en", "Hall, 1400 seats"), ("en", "Call 0800 555"), ("en", "flat 0905")),
        languages=("en",),
    ),
    Rule(
        name="<hhmm>-<hhmm>",
        on=("digit",),
        pattern=r"(?P<h>0\d|1[0-7])(?P<min>[0-5][05])\s?[–-]\s?(?P<h2>[01]\d|2[0-3])(?P<min2>[0-5][05])(?![\d-])",
        build=stretch_of_figures,
        examples=(
            ("en", "Monday 16 June, 0930-1145", {"hour": 9, "minute": 30, "end": (11, 45)}),
            ("en", "1400-1530  Panel", {"hour": 14, "end": (15, 30)}),
        ),
        silent_on=(
            ("en", "1700-1600"),
            ("en", "Tel. 1200-1500"),
            ("en", "12-1400-1500"),
            ("en", "debts of itinerant founders, 1450-1650"),
        ),
        languages=("en",),
    ),
    Rule(
        name="at <hhmm>",
        on=("edge",),
        pattern=r"{edge}\s(?P<h>[01]\d|2[0-3])(?P<min>[0-5][05])(?=\s(?:local|\(\d{4}\s(?:GMT|UTC))|[,.;)]?\s(?:GMT|UTC)|\s\()",
        build=clock_behind,
        examples=(("en", "at 0930 local time", {"hour": 9, "minute": 30}), ("en", "at 1100 (1000 GMT)", {"hour": 11})),
        silent_on=(("en", "at 1100 people"), ("en", "by 2030, we")),
        languages=("en",),
    ),
    Rule(
        name="at <hhmm>,",
        on=("edge",),
        pattern=r"at\s(?P<h>[01]\d|2[0-3])(?P<min>[0-5][05])" + FOLLOWS,
        build=clock_behind,
        examples=(
            ("en", "off the slip at 0930.", {"hour": 9, "minute": 30}),
            ("en", "at 1100, three laps", {"hour": 11}),
        ),
        silent_on=(("en", "at 1100 people"), ("en", "by 2030, we"), ("en", "at 2,500 feet")),
        languages=("en",),
    ),
    Rule(
        name="by <0hmm>,",
        on=("edge",),
        pattern=r"(?:by|from|until|till|about|around)\s(?P<h>0\d)(?P<min>[0-5][05])" + FOLLOWS,
        build=clock_behind,
        examples=(("en", "alongside by 0845.", {"hour": 8, "minute": 45}),),
        silent_on=(("en", "by 2030, we"), ("en", "from 0845 people")),
        languages=("en",),
    ),
    Rule(
        name="from <hhmm> to <hhmm>",
        on=("edge",),
        pattern=r"(?:from|between)\s(?P<h>0\d|1[0-7])(?P<min>[0-5][05])(?:\s(?:to|until|till|and)\s|\s?[–-]\s?)(?P<h2>[01]\d|2[0-3])(?P<min2>[0-5][05])"
        + FOLLOWS,
        build=stretch_behind,
        examples=(
            ("en", "open between 1000 and 1500.", {"hour": 10, "end": (15, 0)}),
            ("en", "from 0930 to 1645,", {"hour": 9, "minute": 30, "end": (16, 45)}),
        ),
        silent_on=(("en", "between 1000 and 1500 people"), ("en", "from 1945 to 2015."), ("en", "from 1700 to 1600.")),
        languages=("en",),
    ),
    Rule(
        name="<h> am/pm",
        on=("digit",),
        pattern=r"(?P<h>1[0-2]|0?[1-9])(?:[:.](?P<min>[0-5]\d))?\s{0,2}{ampm}",
        build=clock,
        examples=(("en", "7.45pm", {"hour": 19, "minute": 45}), ("en", "10 a.m.", {"hour": 10})),
        silent_on=(("en", "10 amps"), ("en", "13pm")),
        languages=("en", "es"),
    ),
    Rule(
        name="<h> in the evening",
        on=("digit",),
        pattern=r"(?P<h>1[0-2]|[1-9])\s(?=in\sthe|at\snight){daypart}",
        build=clock,
        examples=(("en", "8 in the evening", {"hour": 20}), ("en", "say 11 at night", {"hour": 23})),
        silent_on=(("en", "8 in the team"), ("en", "13 in the morning")),
        languages=("en",),
    ),
    Rule(
        name="<h>:<mm>p",
        on=("digit",),
        pattern=r"(?P<h>1[0-2]|0?[1-9])(?::(?P<min>[0-5]\d))(?P<ampm>[ap])(?!\w|\.\w)",
        build=clock,
        examples=(("en", "8:30p", {"hour": 20, "minute": 30}),),
        silent_on=(("en", "8:30pp"), ("en", "45p")),
        languages=("en",),
    ),
    Rule(
        name="<h> Uhr",
        on=("digit",),
        pattern=r"(?<!\((?=24\D))"
        + _first(HOUR + MINUTE)
        + r"\s{0,2}{oclock}(?!\s?/\s?(?:24|7)(?!\d))(?:\s{1,3}{daypart})?",
        build=clock,
        examples=(
            ("de", "um 19 Uhr", {"hour": 19}),
            ("en", "7 o'clock in the evening", {"hour": 19}),
            ("de", "19.30 Uhr", {"hour": 19, "minute": 30}),
            ("fr", "20 h, chez", {"hour": 20}),
            ("es", "11.30 h", {"hour": 11, "minute": 30}),
            ("uk", "о 19-й годині", {"hour": 19}),
        ),
        silent_on=(
            ("de", "25 Uhr"),
            ("fr", "12 habitants"),
            ("es", "24 hermanos"),
            ("fr", "24 h/24, 7 j/7"),
            ("es", "Policía: 955 55 01 92 (24 horas)"),
        ),
    ),
    Rule(
        name="<h> heures <mm>",
        on=("digit",),
        pattern=r"(?P<h>[01]?\d|2[0-4])\s?(?:heures?|h)(?!\n\d\d,)\s(?:(?P<min>[0-5]\d)(?![\d%/]|[.,:]\d|\s?(?:euros|€))|{minute_after})",
        build=clock_spoken,
        examples=(
            ("fr", "à 19 heures 30", {"hour": 19, "minute": 30}),
            ("fr", "à 7 heures et demie", {"hour": 7, "minute": 30}),
            ("fr", "à 9 heures moins le quart", {"hour": 8, "minute": 45}),
        ),
        silent_on=(("fr", "48 heures 30"), ("fr", "19 heures 30 euros"), ("fr", "à 11 heures\n15, rue de la Poterie")),
        languages=("fr",),
    ),
    Rule(
        name="<h> год. <mm> хв.",
        on=("digit",),
        pattern=r"(?P<h>[01]?\d|2[0-3])(?:-(?:й|ї|ій|ої|ту|та))?\s?год(?:ин(?:і|у|и))?\.?\s{0,2}(?P<min>[0-5]\d)\s?хв(?:илин[иуа]?\b|\.|\b)",
        build=clock,
        examples=(("uk", "на 15 год. 05 хв.", {"hour": 15, "minute": 5}),),
        silent_on=(("uk", "2 год. 5 км"),),
        languages=("uk",),
    ),
    Rule(
        name="<h>-<mm>",
        on=("edge",),
        pattern=r"{edge}\s{1,4}(?P<h>[01]?\d|2[0-3])-(?P<min>[0-5][05])(?![\w-])",
        build=lambda hit: clock_behind(hit) if _led_by_hour(hit) else (),
        examples=(("uk", "початок о 18-00", {"hour": 18}), ("uk", "об 11-30", {"hour": 11, "minute": 30})),
        silent_on=(("uk", "на 10-15 людей"), ("uk", "о 18-й")),
        languages=("uk",),
    ),
    Rule(
        name="<h> ранку",
        on=("digit",),
        pattern=r"(?P<h>1[0-2]|0?[1-9])(?:{hour_ordinal})?\s(?-i:{daypart})(?!\s{of_event})",
        build=lambda hit: clock(hit) if hit.means("daypart") is not Part.AFTERNOON or _led(hit, "from") else (),
        examples=(("uk", "з 10 ранку", {"hour": 10}), ("uk", "до 6-ї вечора", {"hour": 18})),
        silent_on=(("uk", "за 3 дня"), ("uk", "10 ранків")),
        languages=("uk",),
    ),
    Rule(
        name="до <h> години",
        on=("edge",),
        pattern=r"{edge}\s{1,4}(?P<h>[01]?\d|2[0-3])\s{1,2}годин[иу]?(?:\s{daypart})?(?!\w)",
        build=lambda hit: bare_hour(hit) if not hit.match["edge"].lower().startswith(("на", "між")) else (),
        examples=(("uk", "до 18 години", {"hour": 18}), ("uk", "після 9 години ранку", {"hour": 9})),
        silent_on=(("uk", "на 2 години"), ("uk", "тривалість 2 години")),
        languages=("uk",),
    ),
    Rule(
        name="<h>.<mm>",
        on=("digit",),
        pattern=r"(?P<h>[01]?\d|2[0-3])\.(?P<min>[0-5]\d)(?!\d|[.,:]\d|%|\s?(?:km|m|kg|million|billion|per)\b)(?:\s{1,3}{daypart})?",
        build=lambda hit: clock(hit) if _dotted(hit) else (),
        examples=(
            ("en", "at 18.30", {"hour": 18, "minute": 30}),
            ("uk", "о 18.30", {"hour": 18, "minute": 30}),
            ("es", "a las 21.30", {"hour": 21, "minute": 30}),
        ),
        silent_on=(("en", "rose by 14.50"), ("en", "2.75%")),
    ),
    Rule(
        name="at <h>",
        on=("edge",),
        pattern=r"{edge}\s{1,4}(?P<h>\d{1,2})(?:-?ish\b)?(?![\d%]|[.:,]\d|(?:{sep}{d}{ordinal}){1,15}{of}{month})(?:\s{0,2}{oclock})?(?:\s{1,3}{daypart})?"
        + FOLLOWS,
        build=bare_hour,
        examples=(
            ("en", "at 7", {"hour": 19, "sure": False}),
            ("en", "at 11,", {"hour": 11}),
            ("en", "from 3ish,", {"hour": 15}),
        ),
        silent_on=(("en", "at 7 per cent"), ("en", "at 18.30"), ("en", "by 15 countries"), ("en", "at 41")),
        languages=("en",),
    ),
    Rule(
        name="um <h>",
        on=("edge",),
        pattern=r"{hour_lead}\s(?P<h>\d{1,2})(?![\d%]|[.:,]\d){hour_ordinal}?"
        r"(?:\s(?P<hours>{oclock_led}))?(?:\s{daypart})?" + FOLLOWS,
        build=bare_hour,
        examples=(
            ("de", "um 8.", {"hour": 8}),
            ("es", "a las 7 de la tarde", {"hour": 19}),
            ("es", "a las 19,", {"hour": 19}),
            ("es", "a las 0 horas del viernes", {"hour": 0}),
            ("uk", "о 10-й у великій залі", {"hour": 10}),
            ("uk", "о 7-й вечора", {"hour": 19}),
        ),
        silent_on=(
            ("de", "um 8 Prozent"),
            ("uk", "о 15 країнах"),
            ("es", "a las 7 mujeres"),
        ),
        languages=("de", "es", "uk"),
    ),
    Rule(
        name="<h> de la mañana",
        on=("digit",),
        pattern=r"(?P<h>1[0-2]|0?[1-9])(?:[:.](?P<min>[0-5]\d))?\s{1,2}(?=de\sla|del|du|de\sl)(?<=\d\s|\s\s){daypart}",
        build=clock,
        examples=(("es", "de 10 de la mañana a 10 de la noche", {"hour": 10}),),
        silent_on=(("es", "10 de la lista"),),
        languages=("es",),
    ),
    Rule(
        name="<h> a <h> de la tarde",
        on=("digit",),
        pattern=r"(?P<h>1[0-2]|0?[1-9])(?:[:.](?P<min>[0-5]\d))?(?:\s{1,2}(?:y|a)\s{1,2}(?:las\s)?|\s?[-–]\s?)"
        r"(?P<h2>1[0-2]|0?[1-9])(?:[:.](?P<min2>[0-5]\d))?\s{1,2}(?=de\sla)(?<=\s){daypart}",
        build=clock_range_of_part,
        examples=(("es", "de 5 a 7 de la tarde", {"hour": 17, "end": (19, 0)}),),
        silent_on=(("es", "de 5 a 7 de la lista"),),
        languages=("es",),
    ),
    Rule(
        name="cinco a siete de la tarde",
        on=("hour_word",),
        pattern=r"{hour_word}\s(?:y|a)\s(?:las\s)?{hour_word2}\s(?=de\sla){daypart}",
        build=clock_range_in_words,
        examples=(("es", "de cinco a siete de la tarde", {"hour": 17, "end": (19, 0)}),),
        silent_on=(("es", "de cinco a siete personas"),),
        languages=("es",),
    ),
    Rule(
        name="<h>,<mm> horas",
        on=("digit",),
        pattern=r"(?P<h>[01]?\d|2[0-3])[,'](?P<min>[0-5]\d)\s?(?:horas\b|hrs?\b|h\b)",
        build=clock,
        examples=(("es", "a las 20,30 horas", {"hour": 20, "minute": 30}),),
        silent_on=(("es", "20,30 euros"), ("es", "12,5 horas")),
        languages=("es",),
    ),
    Rule(
        name="half past <hour>",
        on=("hour_word", "minute_word", "edge"),
        pattern=r"(?:(?P<lead>{edges})\s{1,4})?(?:{minute_word}\s{1,3}{past_to}\s{1,3})?{hour_word}(?P<ish>-?ish\b)?"
        rf"(?:(?P<late>\s(?:till?|until)\s(?:late|whenever|dark|dusk|clos(?:e|ing)|we\b|they\b))|{{to}}{{hour_word2}}{FOLLOWS}|\s{{1,3}}(?P<oclock>{{oclock}})(?:\s{{1,3}}{{daypart}})?|\s{{1,3}}{{daypart2}}|{FOLLOWS}"
        r"|(?=\s(?:the|our|its|his|her|their)\s))",
        build=clock_words,
        examples=(
            ("en", "half past six in the evening", {"hour": 18, "minute": 30}),
            ("en", "at half past seven the choir sings", {"hour": 19, "minute": 30}),
            ("en", "two in the afternoon", {"hour": 14}),
            ("en", "from eleven until three", {"hour": 11, "end": (15, 0)}),
            ("en", "four minutes past six", {"hour": 18, "minute": 4}),
            ("en", "eight-ish", {"hour": 20}),
            ("en", "nine till whenever", {"hour": 9}),
        ),
        silent_on=(("en", "two of them"), ("en", "at one stage"), ("en", "five")),
        languages=("en",),
    ),
    Rule(
        name="<minutes> past midnight",
        on=("minute_word",),
        pattern=r"{minute_word}\s{1,3}{past_to}\s{1,3}{midday}",
        build=minutes_past_midday,
        examples=(
            ("en", "one minute past midnight", {"hour": 0, "minute": 1}),
            ("en", "quarter to noon", {"hour": 11, "minute": 45}),
        ),
        silent_on=(("en", "past midnight"),),
        languages=("en",),
    ),
    Rule(
        name="half eight",
        on=("minute_before",),
        pattern=r"half\s{hour_word}(?:\s{1,3}{daypart}|" + FOLLOWS + r")",
        build=half_hour,
        examples=(
            ("en", "at half nine on Saturday", {"hour": 9, "minute": 30, "sure": False}),
            ("en", "say half seven in the morning", {"hour": 7, "minute": 30}),
        ),
        silent_on=(("en", "half eight people"), ("en", "half one thing")),
        languages=("en",),
    ),
    Rule(
        name="halb acht",
        on=("minute_before",),
        pattern=r"{minute_before}\s{1,3}{hour_word}(?:\s{1,3}{daypart})?",
        build=hour_spoken,
        examples=(
            ("uk", "о пів на восьму вечора", {"hour": 19, "minute": 30}),
            ("uk", "пів на першу", {"hour": 12, "minute": 30}),
            ("de", "halb acht", {"hour": 19, "minute": 30}),
        ),
        silent_on=(("de", "halb achtlos"),),
        languages=("de", "uk"),
    ),
    Rule(
        name="a las siete y media",
        on=("edge", "hour_word"),
        pattern=r"(?:(?P<lead>{edges})\s{1,3})?{hour_word}(?:\s{1,3}(?P<oclock>{oclock}))?(?:\s{1,3}{minute_after})?(?:\s{1,3}{daypart}|\s{1,3}(?P<oclock2>{oclock})|"
        + FOLLOWS
        + ")",
        build=hour_spoken,
        examples=(
            ("es", "a las siete y media de la tarde", {"hour": 19, "minute": 30}),
            ("fr", "à huit heures et demie du matin", {"hour": 8, "minute": 30}),
            ("uk", "о десятій ранку", {"hour": 10}),
        ),
        silent_on=(("es", "siete libros"), ("fr", "de sept à dix"), ("uk", "першої черги")),
        languages=("fr", "es", "uk"),
    ),
    Rule(
        name="з десятої до першої",
        on=("edge",),
        pattern=r"{from}\s{hour_word}\s(?:до|по)\s{hour_word2}(?:\s{daypart})?" + FOLLOWS,
        build=hours_spoken,
        examples=(("uk", "з десятої до першої;", {"hour": 10, "end": (13, 0)}),),
        silent_on=(("uk", "з першої до третьої групи"), ("uk", "з першої лінії")),
        languages=("uk",),
    ),
    Rule(
        name="von zehn bis zwölf Uhr",
        on=("edge",),
        pattern=r"{from}\s{hour_word}\s(?:bis|à)\s{hour_word2}\s{oclock}",
        build=hours_spoken,
        examples=(
            ("de", "von zehn bis zwölf Uhr", {"hour": 10, "end": (12, 0)}),
            ("fr", "de dix à douze heures", {"hour": 10, "end": (12, 0)}),
        ),
        silent_on=(("de", "von zehn bis zwölf Leuten"), ("fr", "de dix à douze élèves")),
        languages=("de", "fr"),
    ),
    Rule(
        name="entre las <h> y las <h>",
        on=("edge",),
        pattern=r"entre\slas?\s(?P<h>[01]?\d|2[0-3])(?:[:.](?P<min>[0-5]\d))?(?:\s{0,2}{oclock})?\s(?:y|a)\slas?\s"
        r"(?P<h2>[01]?\d|2[0-4])(?:[:.](?P<min2>[0-5]\d))?(?![\d%]|[.:,]\d|\s?[ap]\.?\s?m\b)(?:\s{0,2}{oclock})?(?:\s{1,2}{daypart})?",
        build=clock_between,
        examples=(
            ("es", "entre las 10 y las 12", {"hour": 10, "end": (12, 0)}),
            ("es", "entre las 5 y las 7:30 de la tarde", {"hour": 17, "end": (19, 30)}),
        ),
        silent_on=(("es", "entre las 10 y las 8"), ("es", "entre las 10 mujeres")),
        languages=("es",),
    ),
    Rule(
        name="midi et demi",
        on=("midday",),
        pattern=r"{midday}\s(?:et\sdemie?|trente)\b",
        build=half_past_midday,
        examples=(("fr", "à midi et demi", {"hour": 12, "minute": 30}),),
        silent_on=(("fr", "midi et soir"),),
        languages=("fr",),
    ),
    Rule(
        name="<h> to noon",
        on=("digit",),
        pattern=r"(?P<h>[1-9]|1[01])(?:[:.](?P<min>[0-5]\d))?(?:\s?{ampm})?{to}{midday}",
        build=lambda hit: until_midday(hit) if hit.before(1) not in ("-", ".", ":") else (),
        examples=(
            ("en", "from 10 to noon", {"hour": 10, "end": (12, 0)}),
            ("en", "9.30-noon", {"hour": 9, "minute": 30, "end": (12, 0)}),
            ("en", "8pm till midnight", {"hour": 20, "end": (24, 0)}),
        ),
        silent_on=(("en", "10 at noon"), ("en", "110 to noon")),
        languages=("en",),
    ),
    Rule(
        name="noon",
        on=("midday", "digit"),
        pattern=r"{not_past}{midday}",
        build=lambda hit: midday(hit) if hit.before(1) != "-" else (),
        examples=(("en", "noon", {"hour": 12}), ("en", "midnight", {"hour": 24})),
        silent_on=(("en", "afternoon"), ("en", "past midnight"), ("de", "nach Mitternacht")),
    ),
    Rule(
        name="early <month>",
        on=("month", "part", "which"),
        pattern=r"(?:{part}[\s-]{0,2})?(?:{which}\s)?{month}{year_after}?(?!\s{1,2}\d{1,2}(?!\d))",
        build=month_vague,
        examples=(
            ("en", "mid-January", {"unit": Unit.MONTH, "month": 1, "part": Part.MID}),
            ("en", "March 2027", {"month": 3, "year": 2027}),
            ("en", "at its April meeting", {"month": 4}),
        ),
        silent_on=(("en", "it may rain"), ("en", "Maynard"), ("en", "Jan van Goyen"), ("en", "Theresa May said")),
    ),
    Rule(
        name="the <nth> weekend of <month>",
        on=("nth",),
        pattern=r"{nth}\s{1,4}{weekend_of_month}\s{0,4}{month}{year_after}?",
        build=nth_weekend,
        examples=(
            ("en", "the last weekend of June", {"unit": Unit.WEEKEND}),
            ("es", "el último fin de semana de julio", {"unit": Unit.WEEKEND}),
            ("uk", "в останні вихідні липня", {"unit": Unit.WEEKEND}),
            ("fr", "le premier week-end d'août", {"unit": Unit.WEEKEND}),
            ("de", "am ersten Wochenende im Juli", {"unit": Unit.WEEKEND}),
        ),
        silent_on=(("en", "the last weekend of rain"), ("es", "el último fin de semana de lluvia")),
    ),
    Rule(
        name="<n> <weekday>s",
        on=("number", "digit"),
        pattern=rf"{AMOUNT}\s(?:consecutive\s|successive\s)?{{plural}}(?!\w)",
        build=counted_weekdays,
        examples=(("en", "for eight Thursdays from 4 June", {"count": 8, "byday": ("TH",)}),),
        silent_on=(("en", "one Mondays"), ("en", "eight Thursday")),
        languages=("en",),
    ),
    Rule(
        name="the <nth> week of <month>",
        on=("nth",),
        pattern=r"{nth}\s{1,4}{week_of_month}\s{0,4}{month}{year_after}?",
        build=nth_week,
        examples=(("en", "second week of August", {"unit": Unit.WEEK, "nth": 2, "month": 8}),),
        silent_on=(("en", "second week of rain"),),
    ),
    Rule(
        name="next week",
        on=("which", "part"),
        pattern=r"(?:{part}\s)?{which}\s{1,4}{span}",
        build=span_vague,
        examples=(
            ("en", "next week", {"unit": Unit.WEEK, "ahead": 1}),
            ("de", "nächste Woche", {"unit": Unit.WEEK, "ahead": 1}),
            ("uk", "наступного тижня", {"unit": Unit.WEEK, "ahead": 1}),
        ),
        silent_on=(("en", "next weeks"),),
    ),
    Rule(
        name="in about <n> weeks",
        on=("ahead",),
        pattern=rf"{{ahead}}\s(?:about|around|roughly|approximately|some|perhaps)\s{AMOUNT}\s{{unit}}(?:'?s?'?\stime)?",
        build=about_ahead,
        examples=(("en", "in about a fortnight", {"unit": Unit.WEEK}),),
        silent_on=(("en", "in about a month"), ("en", "in about two hours")),
        languages=("en",),
    ),
    Rule(
        name="the week before",
        on=("text_which",),
        pattern=r"the\s{span}\s(?P<side>before|after|following|preceding)(?!\w)(?:(?P<next>\snext\b)|\s{feast_near})?",
        build=span_beside,
        examples=(
            ("en", "in the week before the conference", {"unit": Unit.WEEK, "ahead": -1, "anchor": Anchor.TEXT}),
            ("en", "the week after next", {"unit": Unit.WEEK, "ahead": 2}),
        ),
        silent_on=(("en", "the week beforehand"),),
        languages=("en",),
    ),
    Rule(
        name="week next",
        on=("span", "part"),
        pattern=r"(?:{part}\s)?{span}\s{1,4}{span_after}",
        build=span_vague_after,
        examples=(
            ("fr", "semaine prochaine", {"unit": Unit.WEEK, "ahead": 1}),
            ("es", "semana que viene", {"unit": Unit.WEEK, "ahead": 1}),
        ),
        silent_on=(("fr", "semaine sainte"),),
        languages=("fr", "es"),
    ),
    Rule(
        name="the end of the month",
        on=("part",),
        pattern=r"{part}\s{1,4}{the_span}{span}(?!\s(?:du|des|del|de\slos)\s\d)",
        build=part_of_span,
        examples=(("en", "the end of the month", {"unit": Unit.MONTH, "ahead": 0, "part": Part.LATE}),),
        silent_on=(("en", "the end of the road"),),
    ),
    Rule(
        name="at the weekend",
        on=("weekend",),
        pattern=r"{weekend}(?!\s(?:du|des|del|de\slos)\s\d)",
        build=weekend,
        examples=(
            ("en", "at the weekend", {"unit": Unit.WEEKEND, "ahead": 0}),
            ("de", "am Wochenende", {"unit": Unit.WEEKEND}),
        ),
        silent_on=(("en", "at the weekender"),),
    ),
    Rule(
        name="Q2 2026",
        on=("quarter_short",),
        pattern=r"{quarter_short}{year_after}?",
        build=quarter_vague,
        examples=(("en", "Q2 2026", {"quarter": 2, "year": 2026}),),
        silent_on=(("en", "Q7"), ("en", "Q25")),
    ),
    Rule(
        name="this spring",
        on=("season", "which", "part"),
        pattern=r"(?:{part}\s{1,2}(?:the\s)?)?(?:{which}\s)?{season}{year_after}?",
        build=season_vague,
        examples=(("en", "next spring", {"unit": Unit.SEASON, "season": 0, "ahead": 1}),),
        silent_on=(("en", "springs"), ("en", "next springboard"), ("en", "Spring Bank"), ("en", "a fall of a third")),
    ),
    Rule(
        name="the first quarter",
        on=("nth",),
        pattern=r"{nth}\s{1,4}{quarter_word}(?!\w){year_after}?",
        build=quarter_vague,
        examples=(
            ("de", "im zweiten Quartal 2026", {"quarter": 2, "year": 2026}),
            ("en", "second quarter of 2026", {"quarter": 2, "year": 2026}),
        ),
        silent_on=(("en", "last quarters"),),
    ),
    Rule(
        name="in the next <n> weeks",
        on=("coming",),
        pattern=rf"{{coming}}\s{{1,4}}(?:{AMOUNT}\s{{1,4}})?{{unit}}",
        build=coming_units,
        examples=(
            ("en", "in the coming days", {"unit": Unit.DAY, "within": 3}),
            ("de", "in den kommenden zwei Wochen", {"unit": Unit.WEEK, "within": 2}),
            ("uk", "протягом двох тижнів", {"unit": Unit.WEEK, "within": 2}),
        ),
        silent_on=(("en", "the past two weeks"),),
    ),
    Rule(
        name="the week of <day> <month>",
        on=("span", "week_short"),
        pattern=r"{week_of}\s{1,4}{the}(?:{weekday}{comma}\s{1,4})?(?:(?P<day>{d}){ordinal}{of}{month}|{month2}\s{1,4}(?P<day2>{d}){ordinal}){year_after}?(?!{to}{the}(?:{weekday2}{comma}\s{1,4})?\d)",
        build=week_of,
        examples=(("en", "week beginning 6 November", {"unit": Unit.WEEK}),),
        silent_on=(
            ("en", "week of protests"),
            ("en", "the week of 25 April to 2 May"),
            ("fr", "semaine du 25 avril au 2 mai"),
        ),
    ),
    Rule(
        name="the weekend of the <day>",
        on=("span",),
        pattern=r"weekend\sof\s{the}(?P<day>{d}){ordinal}(?!\s?[-–/&+]\s?\d|\sand\s)(?:{of}{month})?",
        build=weekend_of,
        examples=(("en", "the weekend of the 23rd", {"unit": Unit.WEEKEND}),),
        silent_on=(("en", "weekend of sport"),),
        languages=("en",),
    ),
    Rule(
        name="every <weekday>",
        on=("every",),
        pattern=r"{every}\s{1,4}(?:{weekday}|{plural})(?:{sep}{weekday2})?(?:{sep}{weekday3})?",
        build=every_weekday,
        examples=(
            ("en", "every Friday", {"freq": "WEEKLY", "byday": ("FR",)}),
            ("en", "every other Tuesday", {"interval": 2, "byday": ("TU",)}),
            ("fr", "tous les mardis", {"byday": ("TU",)}),
            ("de", "jeden Dienstag", {"byday": ("TU",)}),
            ("es", "todos los sábados", {"byday": ("SA",)}),
        ),
        silent_on=(("en", "every sunset"),),
    ),
    Rule(
        name="<weekday>s",
        on=("plural",),
        pattern=r"{plural}(?:{sep}(?:{plural2}|{weekday2}))?(?:{sep}(?:{plural3}|{weekday3}))?"
        rf"(?!\s{{1,4}}{{plural_days}}?{NUMBERS_OF_DAYS})",
        build=plural_weekdays,
        examples=(
            ("es", "los martes y jueves", {"byday": ("TU", "TH")}),
            ("en", "Mondays and Wednesdays", {"freq": "WEEKLY", "byday": ("MO", "WE")}),
            ("en", "Fridays to Sundays", {"byday": ("FR", "SA", "SU")}),
        ),
        silent_on=(("en", "Mondayse"), ("fr", "les mercredis 7 et 21 mai"), ("es", "los sábados 4 y 11 de abril")),
    ),
    Rule(
        name="<weekday> and <weekday> evenings",
        on=("weekday",),
        pattern=r"{weekday}(?:{sep}{weekday2})?(?:{sep}{weekday3})?\s{dayparts}(?!\w)",
        build=plural_weekdays,
        examples=(
            ("en", "Monday and Wednesday evenings", {"byday": ("MO", "WE")}),
            ("en", "Tuesday mornings", {"byday": ("TU",)}),
        ),
        silent_on=(("en", "Monday evening"), ("en", "Monday nightshift")),
        languages=("en",),
    ),
    Rule(
        name="un <weekday> sur deux",
        on=("number",),
        pattern=r"un\s{weekday}\ssur\s(?P<amount>deux|trois|quatre)",
        build=weekday_in_n,
        examples=(
            ("fr", "un mardi sur deux", {"interval": 2, "byday": ("TU",)}),
            ("fr", "un lundi sur trois", {"interval": 3, "byday": ("MO",)}),
        ),
        silent_on=(("fr", "un mardi sur terre"),),
        languages=("fr",),
    ),
    Rule(
        name="un <weekday> sí y otro no",
        on=("number",),
        pattern=r"un\s{weekday}\s(?:sí\sy\sotro\sno|de\scada\sdos)",
        build=weekday_in_n,
        examples=(("es", "un jueves sí y otro no", {"interval": 2, "byday": ("TH",)}),),
        silent_on=(("es", "un jueves de cada mes"),),
        languages=("es",),
    ),
    Rule(
        name="the <nth> <weekday> of each month",
        on=("nth", "every", "digit"),
        pattern=r"(?:{every}\s{1,4})?{nth}(?:\s{1,4}{and}\s{1,4}{nth2})?\s{1,4}(?:{weekday}|{plural})\s{1,4}{of_each_month}(?!\w)",
        build=nth_of_each_month,
        examples=(
            ("en", "second and fourth Tuesday of each month", {"nths": (2, 4), "byday": ("TU",)}),
            ("en", "first Sunday of every month", {"freq": "MONTHLY", "nths": (1,), "byday": ("SU",)}),
            ("de", "ersten Montag im Monat", {"freq": "MONTHLY", "nths": (1,), "byday": ("MO",)}),
            ("es", "último martes de cada mes", {"nths": (-1,), "byday": ("TU",)}),
            ("fr", "premier lundi de chaque mois", {"nths": (1,)}),
        ),
        silent_on=(("en", "first Sunday of every term"),),
    ),
    Rule(
        name="every first <weekday>",
        on=("every",),
        pattern=r"{every}\s{1,4}{nth}\s{1,4}{weekday}(?!\w)",
        build=lambda hit: nth_of_each_month(hit) if hit.means("nth") in (1, -1) else (),
        examples=(
            ("uk", "кожної першої суботи", {"freq": "MONTHLY", "nths": (1,), "byday": ("SA",)}),
            ("es", "cada último viernes", {"freq": "MONTHLY", "nths": (-1,), "byday": ("FR",)}),
        ),
        silent_on=(("uk", "кожної другої суботи"), ("es", "cada primer año")),
    ),
    Rule(
        name="los <weekday>s alternos",
        on=("plural",),
        pattern=r"{plural}\salternos(?!\w)",
        build=lambda hit: [replace(each, interval=2) for each in plural_weekdays(hit)],
        examples=(("es", "los sábados alternos", {"interval": 2, "byday": ("SA",)}),),
        silent_on=(("es", "los sábados alternativos"),),
        languages=("es",),
    ),
    Rule(
        name="чотири вівторки поспіль",
        on=("number", "digit"),
        pattern=rf"{AMOUNT}\s{{plural}}(?:\s(?:поспіль|підряд))?",
        build=lambda hit: [replace(each, count=hit.number("amount")) for each in plural_weekdays(hit)],
        examples=(("uk", "чотири вівторки поспіль", {"byday": ("TU",), "count": 4}),),
        silent_on=(("uk", "чотири вівторка"),),
        languages=("uk",),
    ),
    Rule(
        name="шість занять",
        on=("number", "digit"),
        pattern=(
            rf"{AMOUNT}(?:\s(?:занять|заняття|разів|репетицій|тренувань|уроків|сеансів)(?!\w)|"
            rf"(?=\s(?:зустріч(?:і|ей)|лекці[йї])(?!\w)))"
        ),
        build=lambda hit: [Length(span=hit.span(), amount=hit.number("amount") or 1, unit=Unit.TIMES)],
        examples=(("uk", "усього шість занять", {"amount": 6, "unit": Unit.TIMES}),),
        silent_on=(("uk", "шість занятих"),),
        languages=("uk",),
    ),
    Rule(
        name="vier Samstage",
        on=("number", "digit"),
        pattern=rf"{AMOUNT}\s(?:[a-zäöüß]{{3,20}}e\s)?{{days_many}}",
        build=lambda hit: [
            Series(span=hit.span(), freq="WEEKLY", byday=(BYDAY[hit.means("days_many")],), count=hit.number("amount"))
        ],
        examples=(
            ("de", "an vier Samstagen", {"byday": ("SA",), "count": 4}),
            ("fr", "six mercredis", {"byday": ("WE",), "count": 6}),
            ("es", "cuatro sábados", {"byday": ("SA",), "count": 4}),
        ),
        silent_on=(("de", "vier Samstagskurse"), ("fr", "six mercredi"), ("es", "cuatro sábado")),
        languages=("de", "fr", "es"),
    ),
    Rule(
        name="acht Abende",
        on=("number", "digit"),
        pattern=rf"{AMOUNT}\s(?:[\wà-ÿ]{{3,20}}\s)?(?:{{times_word}})(?!\w)",
        build=lambda hit: [Length(span=hit.span(), amount=hit.number("amount") or 1, unit=Unit.TIMES)],
        examples=(
            ("de", "an acht Abenden", {"amount": 8, "unit": Unit.TIMES}),
            ("fr", "en six séances", {"amount": 6, "unit": Unit.TIMES}),
            ("es", "cuatro sesiones", {"amount": 4, "unit": Unit.TIMES}),
        ),
        silent_on=(
            ("de", "acht Abendkleider"),
            ("fr", "six séance"),
        ),
        languages=("de", "fr", "es"),
    ),
    Rule(
        name="a course of six",
        on=("number", "digit"),
        pattern=rf"{AMOUNT}(?=[,:;.(]|\s(?:on|from|every|weekly)\b)",
        build=lambda hit: (
            [Length(span=hit.span(), amount=hit.number("amount") or 1, unit=Unit.TIMES)]
            if re.search(r"\b(?:course|series|block)\sof\s\Z", hit.before(16), re.IGNORECASE)
            else ()
        ),
        examples=(("en", "a course of six, every Monday", {"amount": 6, "unit": Unit.TIMES}),),
        silent_on=(("en", "six, every Monday"), ("en", "a course of six dishes")),
        languages=("en",),
    ),
    Rule(
        name="six sessions",
        on=("number", "digit"),
        pattern=rf"{AMOUNT}(?=\s(?:[a-z]{{3,20}}\s)?(?:{{times_word}})(?!\w))",
        build=lambda hit: [Length(span=hit.span(), amount=hit.number("amount") or 1, unit=Unit.TIMES)],
        examples=(("en", "six weekly sessions", {"amount": 6, "unit": Unit.TIMES}),),
        silent_on=(("en", "six session"), ("en", "six people")),
        languages=("en",),
    ),
    Rule(
        name="щопершої суботи",
        on=("every_nth",),
        pattern=r"{every_nth}\s{1,4}{weekday}(?:\s{1,4}місяця)?",
        build=lambda hit: [
            Series(
                span=hit.span(), freq="MONTHLY", nths=(hit.means("every_nth"),), byday=(BYDAY[hit.means("weekday")],)
            )
        ],
        examples=(("uk", "щопершої суботи місяця", {"nths": (1,), "byday": ("SA",)}),),
        silent_on=(("uk", "щопершої нагоди"),),
        languages=("uk",),
    ),
    Rule(
        name="weekly",
        on=("often",),
        pattern=r"{often}(?!-)(?=\s{0,3}(?:[,.;:)(|–-]|$|\n|(?:{often_follows})\b))",
        build=lambda hit: (
            often(hit) if hit.before(1) != "-" and not compiled(LIKE_EVER, hit.lexicon).search(hit.before(8)) else ()
        ),
        examples=(("en", "every two weeks", {"freq": "WEEKLY", "interval": 2}),),
        silent_on=(
            ("en", "biweeklies"),
            ("en", "the weekly coalition lunch"),
            ("en", "on a monthly basis"),
            ("en", "takes place as every year"),
            ("de", "findet wie jedes Jahr statt"),
            ("uk", "відбудеться, як і щороку"),
        ),
    ),
    Rule(
        name="half an hour",
        on=("half_length",),
        pattern=r"{half_length}",
        build=half_length,
        examples=(
            ("en", "lasts an hour and a half", {"amount": 90, "unit": Unit.MINUTE}),
            ("de", "dauert anderthalb Stunden", {"amount": 90}),
            ("uk", "півгодини", {"amount": 30}),
        ),
        silent_on=(("en", "an hour"),),
    ),
    Rule(
        name="<n> days",
        on=("digit", "number"),
        pattern=rf"{AMOUNT}[\s-]{{1,2}}{{unit}}",
        build=length,
        examples=(("en", "four days", {"amount": 4, "unit": Unit.DAY}),),
        silent_on=(("en", "four daystars"),),
    ),
)
