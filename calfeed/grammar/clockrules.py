"""Rules for clock times in figures, and for stretches between two of them."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from calfeed.grammar.lexicon import Lexicon, any_of
from calfeed.grammar.mention import Clock, Edge, Length, Part, Unit
from calfeed.grammar.rule import Hit, Rule, compiled
from calfeed.model.text import Span


def minutes_behind(hit: Hit) -> Iterator[Clock]:
    """ "19 Uhr 30"."""
    yield Clock(span=hit.span(), hour=int(hit.match["h"]), minute=int(hit.match["min"]))


def led(hit: Hit, piece: str) -> bool:
    return bool(re.search(rf"\b(?:{hit.lexicon.pieces[piece]})\s$", hit.before(12), re.IGNORECASE))


# An hour at the head of a line beside another: "0730  Breakfast" over "1945  Dinner".
APART, LINE_HEAD = re.compile(r"(?:,\s|\(|\s[|–-]\s|\t|\s{2})\Z"), re.compile(r"(?:\A|\n)[ \t*•–-]{0,8}\Z")
LAST = re.compile(r"[.,;)]?[ \t]*(?:\n|\Z)")  # nothing behind it in its line
LINE_HOUR = re.compile(r"\n[ \t*•–-]{0,8}(?:0\d|1[0-8]|2[1-3])[0-5][05]\s{1,4}[^\W\d_]{2}")
CALLED_OFF = re.compile(r"[ \t*•–-]{0,8}[^\W\d_a-zа-яєіїґß-ÿ]{4,14}:\s{1,3}")  # "CANCELLED: 1100 village welcome"
LONGEST_LABEL, NEAR_LINES = 24, 400
HOUR = r"(?P<h#>[01]?\d|2[0-4])(?!\d)"
MINUTES_SIGN = r"(?:\s?(?:mn|min)\b)?"  # "13h30mn"
# "6: 45 pm" is typed in haste.
APART_MINUTES = r"[ ]?:[ ]?(?=[0-5]\d[ ]?[ap]\.?[ ]?m\b)"
COLON = rf"(?:[:.]|{APART_MINUTES})"
MINUTE = rf"(?:(?:{COLON}|\s?h\s?)(?P<min#>[0-5]\d)(?:(?:(?<=h..)|(?<=h\s..)){MINUTES_SIGN})?(?![\d%]|[.,:]\d))?"
# What may come after a bare hour for it to be a clock time and no count.
FOLLOWS = rf"(?!{APART_MINUTES})" r"(?=\s{0,3}(?:[.,;:!?)\]\"'”»@](?!\d)|$|\n|\(|\s[-–|•·]\s|(?:{follows})\b))"


def _half(hit: Hit, number: str = "") -> str | None:
    found = hit.match.groupdict().get(f"ampm{number}")
    return found.lower()[0] if found else None


def _to_24(hour: int, half: str | None) -> int:
    if half == "a":
        return hour % 12
    if half == "p":
        return hour % 12 + 12
    return hour


def by_part(hour: int, part: Part | None) -> int:
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


def part_ahead(hit: Hit) -> Part | None:
    """The half of the day that the next words name: "at 7.40 every morning", "at 9 tomorrow evening"."""
    pattern = _after_clock(hit.lexicon)
    match = pattern.match(hit.after(24))
    return hit.lexicon.means("daypart", match["daypart"]) if match else None  # type: ignore[return-value]


def part_behind(hit: Hit) -> Part | None:
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
# In front of hours that are a length: "Durée totale : 1h30", "duración aproximada de 1:30".
LASTS = r"\b{lasts}(?:[\s:]{1,3}[^\W\d_]{4,12}\.?){0,2}(?:[\s:(]{1,3}{long_for})?[\s:(]{1,3}\Z"
LONGEST_LASTING = 8


def clock(hit: Hit) -> Iterator[Clock | Length]:
    """One clock time, in figures, or how long something lasts."""
    if hit.match["h"] == "24" and not hit.words("min") and compiled(WHOLE_DAY, hit.lexicon).search(hit.before(12)):
        return
    hour, minute, half, part = int(hit.match["h"]), int(hit.words("min") or 0), _half(hit), hit.means("daypart")
    if (half and not 1 <= hour <= 12) or (hour == 24 and minute):
        return
    if hour < LONGEST_LASTING and half is None and compiled(LASTS, hit.lexicon).search(hit.before(44)):
        yield Length(span=hit.span(), amount=60 * hour + minute, unit=Unit.MINUTE)  # "Durée : 1h30"
        return
    part = part or (part_ahead(hit) if half is None else None)  # "at 9 a.m. The evening before" is not of one evening
    sure = bool(half or part) or hour >= 10 or hit.match["h"].startswith("0") or not hit.lexicon.twelve_hours
    value = by_part(_to_24(hour, half), part) if half or part else hour if sure else _guess(hour)
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
    if hit.lexicon.days_alone and hit.match[0].startswith(f"{hit.match['h']} ") and led(hit, "day_lead"):
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
        by_night = hit.match["h2"].startswith("0")  # "from 21.30 to 00.30"
        h2 = h2 + 12 if (h2, m2) <= (h1, m1) and h2 < 12 and not by_night else h2
    between = hit.match.start(), hit.match.start("h2")
    joint = compiled(r"\s{1,4}{and}\s{1,4}\Z", hit.lexicon).search(hit.match.string, *between)
    if joint is None or _is_between(hit):
        yield Clock(span=hit.span(), hour=h1, minute=m1, end=(h2, m2), sure=sure)
        return
    yield Clock(span=Span(hit.match.start(), joint.start()), hour=h1, minute=m1, sure=sure)  # "at 2pm and 4pm"
    yield Clock(span=Span(joint.end(), hit.match.end()), hour=h2, minute=m2, sure=sure)


def _is_between(hit: Hit) -> bool:
    """Whether words in front of two hours make one stretch of them: "zwischen 14 und 16 Uhr"."""
    return compiled(r"{between}\b[^.;,\n\d]{0,30}\Z", hit.lexicon).search(hit.before(50)) is not None


IN_ROW = re.compile(r"(\d{1,2})(?:[.:](\d\d))?")


def hours_in_row(hit: Hit) -> Iterator[Clock]:
    """ "14 und 16 Uhr", "14, 15.30 und 17 Uhr": each is an hour of its own, but for "zwischen 14 und 16 Uhr"."""
    if _is_between(hit):
        return
    if hit.lexicon.days_alone and led(hit, "day_lead"):
        return  # "le 12, 14 et 16 h"
    begin, found = hit.match.start("hours"), list(IN_ROW.finditer(hit.match["hours"]))
    hours = [(int(one[1]), int(one[2] or 0)) for one in found]
    if any(after <= before for before, after in pairwise(hours)):
        return
    for one, (hour, minute) in zip(found, hours, strict=True):
        end = hit.match.end() if one is found[-1] else begin + one.end()
        yield Clock(span=Span(begin + one.start(), end), hour=hour, minute=minute)


@cache
def clock_context(lexicon: Lexicon) -> tuple[re.Pattern[str], ...]:
    """What may stand before a bare clock time: a day, a preposition, "between", "from"."""
    names = any_of(lexicon, "month", "weekday", "relative", "plural", "text_day")
    day = rf"\d{{1,2}}{lexicon.pieces['ordinal']}"
    joint = rf"(?:,\s|\s(?:{lexicon.pieces['and']})\s|\s?[&+/]\s?)"
    number = rf"(?:\s?{day}(?:{joint}{day}){{0,3}})?(?:,?\s(?:19|20|21)\d\d)?"
    leads = rf"(?:{any_of(lexicon, 'edge')}|{lexicon.pieces['leads']})"
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
        re.compile(rf"\b{any_of(lexicon, 'weekday')}\.?,?\s$", re.IGNORECASE),
        re.compile(
            rf"(?:,?\s(?:{any_of(lexicon, 'edge')}\s)?|\s[–—/|•·]\s)"
            rf"(?:{any_of(lexicon, 'weekday')}\b|\d{{1,2}}{lexicon.pieces['ordinal']}\s{any_of(lexicon, 'month')}\b)",
            re.IGNORECASE,
        ),
        re.compile(rf"(?:\A|[^\w\s.])\s?{any_of(lexicon, 'month')}\.?\s\Z", re.IGNORECASE),
    )


def _behind_day(hit: Hit) -> bool:
    return bool(clock_context(hit.lexicon)[0].search(hit.before(48)))


def _behind_day_and_word(hit: Hit) -> bool:
    """Whether a day and a preposition stand in front of two hours: "у вівторок з 7 до 16 не буде води"."""
    lead = compiled(r"\s?\b(?:{from})\s\Z", hit.lexicon).sub(" ", hit.before(48))
    counted = compiled(r"\s{unit}\b", hit.lexicon).match(hit.after(16)) is not None
    return not counted and clock_context(hit.lexicon)[0].search(lead) is not None


def _is_number_of_day(h1: int, h2: int, timed: bool, hit: Hit) -> bool:
    """Whether the first figures of a stretch are those of the weekday or the month in front of them."""
    if h1 > 12 and h1 > h2 and timed and clock_context(hit.lexicon)[4].search(hit.before(16)):
        return True
    month = clock_context(hit.lexicon)[6].search(hit.before(24)) if timed and SET_APART.match(hit.match[0]) else None
    return month is not None  # "Feb 9 - 5:00 AM"


SET_APART = re.compile(r"\d{1,2}\s[–-]\s\d")
DAY_CLOSED = re.compile(r"(.*\w)\),?\s\Z", re.DOTALL)


def _before_day(hit: Hit) -> bool:
    """Whether the day of an hour follows it: "9.30, Tuesday 17 June"."""
    return bool(clock_context(hit.lexicon)[5].match(hit.after(32)))


def _leads(hit: Hit) -> bool:
    return bool(clock_context(hit.lexicon)[1].search(hit.before(24)))


def _dotted(hit: Hit) -> bool:
    """Whether figures with a dot are a clock time: behind a day or a preposition, or at the head of a line."""
    if _behind_day(hit) or ((_leads(hit) or _before_day(hit)) and not _measures(hit)):
        return True
    if (bracket := DAY_CLOSED.search(hit.before(48))) and clock_context(hit.lexicon)[0].search(bracket[1]):
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
        return spoken and bool(clock_context(hit.lexicon)[2].search(hit.before(16)))
    if any(has[:2]) or ":" in words:
        return True
    if re.search(r"\d\s(?:till?|until)\s\d", words):
        return bool(compiled(FOLLOWS, hit.lexicon).match(hit.after(12)))
    if all(has[2:]):
        return True
    if hit.lexicon.oclock_ends and re.search(rf"{hit.lexicon.pieces['oclock']}\s{{0,2}}$", words, re.IGNORECASE):
        return True
    hours = hit.lexicon.pieces.get("hours_word")
    if hours and re.search(rf"\s(?:{hours})\Z", words) and clock_context(hit.lexicon)[3].search(hit.before(16)):
        return True
    if not any(has):
        if not hit.lexicon.twelve_hours and int(hit.match["h2"]) <= int(hit.match["h"]):
            return bool(re.search(hit.lexicon.pieces["oclock"] + r"\s{0,2}$", words, re.IGNORECASE))
        if not hit.lexicon.twelve_hours and re.search(hit.lexicon.pieces["oclock"], words, re.IGNORECASE):
            return True
        context = clock_context(hit.lexicon)
        spans = (
            context[2].search(hit.before(16)) or context[3].search(hit.before(16)) or context[0].search(hit.before(48))
        )
        said = not hit.lexicon.twelve_hours and led(hit, "from") and _behind_day_and_word(hit)
        return bool(spans) and (said or bool(compiled(FOLLOWS, hit.lexicon).match(hit.after(12))))
    signed = not hit.lexicon.twelve_hours and re.search(
        hit.lexicon.pieces["oclock"] + r"\s{0,2}$", words, re.IGNORECASE
    )
    return bool(signed) or _leads(hit) or _behind_day(hit)  # "(17h30-19h)"


def clock_range_of_part(hit: Hit) -> Iterator[Clock]:
    """ "de 5 a 7 de la tarde": the half of the day that is named behind holds for both, where it fits."""
    yield from _range_of_part(hit, int(hit.match["h"]), int(hit.match["h2"]))


def clock_range_in_words(hit: Hit) -> Iterator[Clock]:
    yield from _range_of_part(hit, hit.means("hour_word"), hit.means("hour_word2", "hour_word"))


def _range_of_part(hit: Hit, first: int, last: int) -> Iterator[Clock]:
    end = by_part(last, hit.means("daypart"))
    start = by_part(first, hit.means("daypart"))
    start = start if start < end or end < 12 else first
    minutes = int(hit.words("min") or 0), int(hit.words("min2") or 0)
    yield Clock(span=hit.span(), hour=start, minute=minutes[0], end=(end, minutes[1]))


def _other(half: str | None) -> str:
    return "a" if half == "p" else "p"


def bare_hour(hit: Hit) -> Iterator[Clock]:
    """ "at 7", "from 6": believed only where no noun follows."""
    hour = int(hit.match["h"])
    if not (1 <= hour <= 23 or (hour == 0 and hit.words("hours"))):
        return
    edge = hit.means("edge") or Edge.AT
    span = Span(hit.match.start("h"), hit.match.end())
    part = hit.means("daypart") or part_ahead(hit) or part_behind(hit)
    twelve = hit.lexicon.twelve_hours
    if twelve and hour > 12:
        return
    value = by_part(hour, part) if part else _guess(hour) if twelve else hour
    yield Clock(span=span, hour=value, edge=edge, sure=part is not None or not twelve)


CLOCK = HOUR + MINUTE + r"(?:\s{0,2}{ampm}|\s{0,2}{oclock}|{hour_ordinal}|\s{hours_word})?"


def _second(pattern: str) -> str:
    return pattern.replace("#", "2").replace("{ampm}", "{ampm2}")


def _first(pattern: str) -> str:
    return pattern.replace("#", "")


CLOCK_RULES: tuple[Rule, ...] = (
    Rule(
        name="<h>-<h> am/pm",
        on=("digit",),
        pattern=_first(CLOCK)
        + r"{to}"
        + _second(CLOCK)
        + r"(?![\d%]|[.,:]\d|{of}{month9}|\s?[–-]\s?\d{1,2}[.:]\d\d(?!\.))",
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
            ("uk", "у вівторок з 7 до 16 ставитимуть кран", {"hour": 7, "end": (16, 0)}),
        ),
        silent_on=(
            ("en", "won 4-1 on Sunday"),
            ("en", "on Sunday 3-1"),
            ("en", "25:61-26:00"),
            ("en", "17 to 19"),
            ("uk", "у вівторок з 7 до 16 років"),
            ("uk", "діти з 7 до 16 прийдуть"),
        ),
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
        pattern=r"(?P<h>[01]?\d|2[0-4])\s?h(?!\n\d\d,)\s?(?P<min>[0-5]\d)" + MINUTES_SIGN + r"(?![\w%])",
        build=clock,
        examples=(
            ("en", "12h00", {"hour": 12}),
            ("en", "at 9h30:", {"hour": 9, "minute": 30}),
            ("fr", "à 18 h 30 mn", {"hour": 18, "minute": 30}),
        ),
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
        pattern=rf"(?P<h>1[0-2]|0?[1-9])(?:{COLON}(?P<min>[0-5]\d))?\s{{0,2}}{{ampm}}",
        build=clock,
        examples=(
            ("en", "7.45pm", {"hour": 19, "minute": 45}),
            ("en", "10 a.m.", {"hour": 10}),
            ("en", "6: 45 PM", {"hour": 18, "minute": 45}),
            ("en", "7 :15 p.m.", {"hour": 19, "minute": 15}),
        ),
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
        name="<h> for <h>",
        on=("digit",),
        pattern=r"(?P<h2>1[0-2]|[1-9])(?:[.:][0-5]\d)?\sfor\s(?P<h>1[0-2]|[1-9])(?:[.:](?P<min>[0-5]\d))?\s?{ampm}(?![\d%]|[.,:]\d)",
        build=lambda hit: clock(hit) if (int(hit.match["h"]) - int(hit.match["h2"])) % 12 < 2 else (),
        examples=(
            ("en", "7 for 7.30pm", {"hour": 19, "minute": 30}),
            ("en", "6.30 for 7pm", {"hour": 19}),
            ("en", "12.30 for 1pm", {"hour": 13}),
        ),
        silent_on=(("en", "2 for 1 offer"), ("en", "3 for 2.50"), ("en", "20 for 8pm")),
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
        name="<h> und <h> Uhr",
        on=("digit",),
        pattern=r"(?P<hours>(?:(?:[01]?\d|2[0-3])(?:[.:][0-5]\d)?(?:,\s{1,2}|\s{and}\s)){1,4}(?<=[^\W\d_]\s)"
        r"(?:[01]?\d|2[0-3])(?:[.:][0-5]\d)?)\s{0,2}{oclock}",
        build=hours_in_row,
        examples=(
            ("de", "23. Oktober, 14 und 16 Uhr", {"hour": 14}),
            ("de", "23. Oktober, 14, 15.30 und 17 Uhr", {"hour": 14}),
            ("fr", "23 octobre, 14 et 16 h", {"hour": 14}),
            ("es", "23 de octubre, 14 y 16 h", {"hour": 14}),
        ),
        silent_on=(("de", "mit 14 und 16 Jahren"), ("es", "14 y 16 hermanos"), ("fr", "14 et 16 habitants")),
        languages=("de", "fr", "es", "uk"),
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
        build=lambda hit: clock(hit) if hit.means("daypart") is not Part.AFTERNOON or led(hit, "from") else (),
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
)
