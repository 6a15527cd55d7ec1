"""Rules for dates: a day with its month, in figures or in words, and the number of a day alone."""

import re
from collections.abc import Iterator

from calfeed.grammar.clockrules import clock_context, led
from calfeed.grammar.mention import Clock, Day
from calfeed.grammar.quick import replace
from calfeed.grammar.rule import Hit, Rule, compiled
from calfeed.model.text import Span

FIGURES = re.compile(r"\d+")


def is_common_word(hit: Hit, group: str) -> bool:
    """Whether a name is written as the common word that it also is: "may", "march", "sat"."""
    words = hit.words(group)
    return bool(words) and words in hit.lexicon.capital


def year_of(hit: Hit, group: str = "year") -> int | None:
    found = hit.words(group)
    if found is None:
        return None
    year = int(found)
    if year < 100:
        year += 2000 if year < 70 else 1900
    return year


HOURS_AHEAD = re.compile(r"\s?[-–]\s?\d{1,2}(?:[.:]\d\d)?\s?[ap]\.?m", re.IGNORECASE)
SPACED_DASH = re.compile(r"\s[–—-]\s")


def days_of_month(hit: Hit) -> Iterator[Day]:
    """A list and ranges of days that share a month: "1-2, 5 and 7 May"."""
    if is_common_word(hit, "month") and not hit.lexicon.months_sure:
        return
    month, year, weekday = hit.means("month"), year_of(hit) or year_of(hit, "short"), hit.means("weekday")
    begin, whole = hit.match.start("days"), hit.span()
    numbers = list(FIGURES.finditer(hit.match["days"]))
    values = [int(number[0]) for number in numbers]
    if (
        len(values) == 2
        and (values[0] > values[1] or SPACED_DASH.search(hit.match["days"]))
        and compiled(r"(?:n[°º.o]|{number_sign}|#)\s?$", hit.lexicon).search(hit.before(8))
    ):
        numbers, values = numbers[1:], values[1:]  # "Bulletin n° 14 - 3 janvier", "Newsletter No. 12 - 22 January"
    elif (
        len(values) == 2
        and hit.match["days"][numbers[0].end() : numbers[1].start()].strip() == ","
        and compiled(r"\b{numbered}\s\Z", hit.lexicon).search(hit.before(24))
    ):
        numbers, values = numbers[1:], values[1:]  # "Court 3, 12 January"
        whole = Span(begin + numbers[0].start(), whole.end)
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
    ranges, ordinal = compiled(r"{range}", hit.lexicon), compiled(r"{ordinal}", hit.lexicon)
    between = bool(clock_context(hit.lexicon)[2].search(hit.before(20)))
    for at, number in enumerate(numbers):
        behind = ordinal.match(hit.match["days"], number.end())
        span = Span(begin + number.start(), begin + (behind or number).end())
        day = Day(span=span, year=year, month=month, day=int(number[0]))
        gap = hit.match["days"][numbers[at - 1].end() : number.start()] if at else ""
        if at and found[-1].until is None and (ranges.search(gap) or (between and len(numbers) == 2)):
            found[-1] = replace(found[-1], until=day, span=Span(found[-1].span.start, span.end))
        else:
            found.append(day)
    found[0] = replace(found[0], weekday=weekday, span=Span(whole.start, found[0].span.end))
    found[-1] = replace(found[-1], span=Span(found[-1].span.start, whole.end))
    yield from (found if len(found) == 1 else [replace(day, group=whole.start) for day in found])


def day_in_words(hit: Hit) -> Iterator[Day]:
    """ "the twenty-first of June"."""
    if not is_common_word(hit, "month"):
        yield Day(span=hit.span(), day=hit.means("ordinal_day"), month=hit.means("month"), year=year_of(hit))


def last_of_month(hit: Hit) -> Iterator[Day]:
    """ "the last day of January"; of February the 28th."""
    if not is_common_word(hit, "month"):
        month = hit.means("month")
        yield Day(
            span=hit.span(),
            day=28 if month == 2 else 30 if month in (4, 6, 9, 11) else 31,
            month=month,
            year=year_of(hit),
        )


def numeric(hit: Hit) -> Iterator[Day]:
    """Day and month as numbers; the language's habit says which comes first, and an impossible month the contrary."""
    first, second, year = int(hit.match["first"]), int(hit.match["second"]), year_of(hit)
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
    month, year = hit.number("second") or second, year_of(hit, "year2")
    hours = hit.words("second") and month % 5 == second % 5 == 0 and not year and not led(hit, "from")
    if not hours:
        until = Day(span=hit.span("first2"), day=int(hit.match["first2"]), month=second, year=year)
        yield Day(span=hit.span(), day=first, month=month, year=year_of(hit) or year, until=until)


def days_of_a_slash(hit: Hit) -> Iterator[Day]:
    """ "28-29/05", "28./29.5.2027": days of one month."""
    first, last, month = (int(hit.match[name]) for name in ("first", "last", "month"))
    year, weekday = (year_of(hit), hit.means("weekday")) if "year" in hit.match.re.groupindex else (None, None)
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


BEFORE_HOUR = r"(?:,|\s[•|–-])?\s{1,2}(?:{edges}\s)?\d{1,2}\s?[h:]"


OPENS_LINE = re.compile(r"(?:\A|\n)[-•*–]?\s?\Z")
LEADS_ITEM = re.compile(r"\s{0,3}[:|–—\n-]")


def _opens_item(hit: Hit) -> bool:
    """Whether a capital opens a line whose item stands behind it: "Mar. 2 – conseil municipal"."""
    at_head = hit.match["weekday"][0].isupper() and OPENS_LINE.search(hit.before(4)) is not None
    return at_head and LEADS_ITEM.match(hit.after(4)) is not None


def weekday_number(hit: Hit) -> Iterator[Day]:
    """ "Monday 9th": the month is to be had from a neighbour or from the weekday."""
    day = int(hit.match["day"])
    until = re.match(r"\s?[-–]\s?(\d{1,2})", hit.after(5))  # "Monday 10 – 12:30" is a stretch, "Monday 16 – 9:30" none
    sure = not is_common_word(hit, "weekday") or (
        hit.lexicon.months_sure
        and (_opens_item(hit) or compiled(BEFORE_HOUR, hit.lexicon).match(hit.after(16)) is not None)
    )  # "sam 9, 14h"
    if not (until and int(until[1]) >= day) and sure:
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


CELL = re.compile(r"(?:\A|[\n\t|])[ *•-]{0,4}(?:\d{1,2}/\d{1,2}\s?[-–]\s?)?\Z")
CELL_END = re.compile(r"\s?[-–:|\t\n(]|\s{2}|\s[A-ZА-ЯҐЄІЇ]|\Z")
BEHIND_CLOCK = re.compile(r"(?<!\d)(?:[01]?\d|2[0-3])[:h][0-5]\d\s?[,;|/•–(-]?\s?\Z")
BEHIND_MARK = re.compile(r"(?:\(|[^\w\s!-/:-@\[-`{-~«»“”„…№§°–—‑’]\ufe0f?\s?)\Z")  # a bracket, a picture, a bullet
BEFORE_CLOCK = r"(?:,?|;|\s[/•|–])\s{1,2}(?:(?:{clock_from}\s{1,2})?\d{1,2}(?:[:.h-]\d\d|\s?h\b)|{clock_at}\s\d)"


# A weekday or "tomorrow" in front of a bracket: "next Wednesday (13/01)".
DAY_BEFORE_BRACKET = r"\b(?:{weekday}|{relative})\.?(?:\s\w{1,12}){0,2}\s?\((?:[^\W\d]{2,3}\s)?\Z"


def _explains_day(hit: Hit) -> bool:
    """Whether figures stand in brackets behind a day in words, which they tell again."""
    before = hit.before(40)
    bracketed = before[-5:].rfind("(") >= 0 and hit.after(1) in (")", ",")
    return bracketed and compiled(DAY_BEFORE_BRACKET, hit.lexicon).search(before) is not None


# A weekday of two letters at the head of a line: "- ma 12/01", "ve 15/01 : concert".
SHORT_DAY = r"(?:\A|\n)[ *•–-]{0,4}(?P<short>{short_day})\.?\s\Z"


def _short_day(hit: Hit) -> re.Match[str] | None:
    return compiled(SHORT_DAY, hit.lexicon).search(hit.before(10)) if hit.before(1) == " " else None


def short_date(hit: Hit) -> Iterator[Day]:
    """ "12.11.", "6/02", with the short weekday in front."""
    short = _short_day(hit) if hit.words("weekday") is None else None
    if short is None:
        yield from numeric(hit)
        return
    weekday = hit.lexicon.pieces["short_day"].split("|").index(short["short"].lower())
    start = hit.match.start() - len(short.string) + short.start("short")
    yield from (replace(day, weekday=weekday, span=Span(start, day.span.end)) for day in numeric(hit))


def _is_by_hour(hit: Hit) -> bool:
    """Whether a clock time stands right behind figures or in front of them."""
    behind = compiled(BEFORE_CLOCK, hit.lexicon).match(hit.after(12)) is not None
    return behind or BEHIND_CLOCK.search(hit.before(12)) is not None


def _is_short_date(hit: Hit) -> bool:
    """Whether 12.11. is a date: it has its second full stop, a weekday, or a preposition of dates before it."""
    if _explains_day(hit) or _short_day(hit) is not None:
        return True
    if hit.lexicon.dates_slashed and hit.match["sep"] != "/":
        cell = CELL.search(hit.before(12)) and CELL_END.match(hit.after(4).lstrip(","))
        stopped = hit.words("stop") is not None and int(hit.match["second"]) <= 12
        return stopped and (cell is not None or _is_by_hour(hit))  # "20.6., 9:30"
    if hit.lexicon.dates_slashed and not hit.lexicon.month_first and _is_by_hour(hit):
        return True  # "16/06, 9h30"
    if hit.lexicon.dates_slashed and CELL.search(hit.before(12)) and CELL_END.match(hit.after(4)):
        return True  # "4/9" alone in a cell or at the head of a line
    if hit.match["sep"] == "." and _leads_hour(hit):
        return False  # "об 11.15." ends its sentence
    padded = hit.lexicon.months_padded and hit.match["sep"] == "." and PADDED.fullmatch(hit.match["second"])
    if padded and _is_set_apart(hit):
        return True
    return bool(hit.words("stop") or hit.words("weekday") or led(hit, "day_lead"))


PADDED = re.compile(r"0[1-9]|1[0-2]")
NUMBERED = r"(?:\b{numbered}|№|\d|\b[^\W\d_]{1,5}\.)\s?\Z"


def _is_set_apart(hit: Hit) -> bool:
    """Whether figures stand alone in a cell, at the head of a line or beside an hour, or where only a day can."""
    before, first = hit.before(24), int(hit.match["first"])
    heads = CELL.search(hit.before(12)) is not None
    if heads and CELL_END.match(hit.after(4)):
        return True  # "16.03"
    if first > 23 and re.search(r"[^\W\d_]:\s$", before):
        return True
    if _is_by_hour(hit):
        return True  # "20.06 о 18:00"
    if first <= 23 and int(hit.match["second"]) % 5 == 0:
        return False  # it may be an hour
    if heads or BEHIND_MARK.search(before):
        return True  # "(22.01)"
    worded = re.search(r"[^\W\d_]{3,} \Z", before) is not None  # "мітинг 22.01 перенесли"
    return worded and compiled(NUMBERED, hit.lexicon).search(before) is None


# Beside a day and its month that are written apart, further ones: "20. 1., 27. 1. und 3. 2."
MORE_SPACED = r"(?:,|\s{and})\s\d{1,2}\.\s(?:0?[1-9]|1[0-2])\."
BEHIND_SPACED = re.compile(r"\d\.\s(?:0?[1-9]|1[0-2])\.(?:,|\s\w{1,3})\s\Z")


def _is_spaced_date(hit: Hit) -> bool:
    """Whether two ordinals are a day and its month: words of dates in front of them, an hour or more days behind."""
    beside = compiled(BEFORE_CLOCK, hit.lexicon).match(hit.after(12)) or compiled(MORE_SPACED, hit.lexicon).match(
        hit.after(12)
    )
    return bool(hit.words("weekday") or led(hit, "day_lead") or beside or BEHIND_SPACED.search(hit.before(14)))


def _leads_hour(hit: Hit) -> bool:
    """Whether the preposition of a clock time stands in front: "о 10.10"."""
    return led(hit, "hour_lead")


def first_of_month(hit: Hit) -> Iterator[Day]:
    """ "the first day of May"."""
    if not is_common_word(hit, "month"):
        yield Day(span=hit.span(), day=1, month=hit.means("month"), year=year_of(hit))


DAYLIST = r"(?P<days>{d}{ordinal}(?:{sep}{d}{ordinal}){0,15})"
DATE_RULES: tuple[Rule, ...] = (
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
        build=lambda hit: short_date(hit) if _is_short_date(hit) else (),
        examples=(
            ("fr", "- ma 12/01 20h", {"day": 12, "month": 1, "weekday": 1}),
            ("es", "vi 15/1, concierto", {"day": 15, "month": 1, "weekday": 4}),
            ("de", "Dienstag, dem 12.11., zwischen", {"day": 12, "month": 11, "weekday": 1}),
            ("uk", "до 20.05", {"day": 20, "month": 5}),
            ("uk", "у вівторок (12.01) замість середи", {"day": 12, "month": 1}),
            ("uk", "Чекаємо 📅 14.02 на карнавал", {"day": 14, "month": 2}),
            ("uk", "мітинг 22.01 перенесли", {"day": 22, "month": 1}),
            ("fr", "le 6/02", {"day": 6, "month": 2}),
            ("en", "due by 3/31", {"day": 31, "month": 3}),
            ("fr", "mercredi prochain (13/01)", {"day": 13, "month": 1}),
            ("es", "el próximo miércoles (13/1)", {"day": 13, "month": 1}),
            ("en", "next Wednesday (13/1)", {"day": 13, "month": 1}),
            ("de", "kommenden Mittwoch (13.1), Saal", {"day": 13, "month": 1}),
            ("uk", "наступної середи (13.01)", {"day": 13, "month": 1}),
        ),
        silent_on=(
            ("en", "Our trip, part one (1/2)"),
            ("fr", "Compte rendu (1/2)"),
            ("fr", "avec ma 1/2 baguette"),
            ("de", "2.1 Neubau"),
            ("de", "rund 14.12 Euro"),
            ("uk", "24/7"),
            ("uk", "(10.10) потяг на Львів"),
            ("uk", "розділ 14.02 посібника"),
            ("en", "a 1/2 mile walk"),
            ("en", "open 24/7"),
        ),
    ),
    Rule(
        name="dd. mm.",
        on=("digit", "weekday"),
        pattern=r"(?:{weekday}{comma}\s{1,4}{the})?(?P<first>0?[1-9]|[12]\d|3[01])(?P<sep>\.)[^\S\n](?P<second>0?[1-9]|1[0-2])\.(?![\d%/]|[.,:]\d|\s?(?:%|€|{measured}))",
        build=lambda hit: numeric(hit) if _is_spaced_date(hit) else (),
        examples=(
            ("de", "Das Konzert ist am 22. 1. um 18 h", {"day": 22, "month": 1}),
            ("de", "Fr, 22. 1., Probe", {"day": 22, "month": 1, "weekday": 4}),
        ),
        silent_on=(("de", "1. 2. 3. Klasse"), ("de", "siehe 4. 5. Absatz")),
        languages=("de",),
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
        pattern=r"(?P<day>{d}){must_ordinal}(?=\s{0,2}(?:[,;:)–—«„“-]|\.?$|\.[\s–—-]|\n|{day_follows}))(?!\.?\s?[-–—]\s?\d)",
        build=lambda hit: (
            number_alone(hit)
            if led(hit, "day_lead") or compiled(r"{said_by_number}\Z", hit.lexicon).search(hit.match[0])
            else ()
        ),
        examples=(
            ("de", "und am 3. schon", {"day": 3, "weak": True}),
            ("de", "am 3. „Stilles Wasser“", {"day": 3, "weak": True}),
            ("fr", "le 12, salle", {"day": 12, "weak": True}),
            ("es", "hasta el 27.", {"day": 27, "weak": True}),
            ("es", "Día 27.—Concierto", {"day": 27, "weak": True}),
            ("uk", "закриваємо 28-го.", {"day": 28, "weak": True}),
        ),
        silent_on=(("de", "am 3. Ort"), ("fr", "le 12 rue"), ("es", "el 27 %"), ("uk", "учні 28-го ліцею")),
        languages=("de", "fr", "es", "uk"),
    ),
    Rule(
        name="the <days>",
        on=("digit",),
        pattern=r"(?P<days>{d}{ordinal}(?:{sep}{d}{ordinal}){1,9})(?=\s{0,2}(?:[,;:)–-]|\.?$|\.\s|\n|{day_follows}))(?!\s?[-–]\s?\d)",
        build=lambda hit: days_alone(hit) if led(hit, "days_lead") else (),
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
)
