"""Rules for clock times in words: "half past six", "halb acht", noon and midnight."""

import re
from collections.abc import Iterator

from calfeed.grammar.clockrules import FOLLOWS, by_part, part_ahead, part_behind
from calfeed.grammar.mention import Clock, Edge
from calfeed.grammar.rule import Hit, Rule
from calfeed.model.text import Span


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
    part = part or part_ahead(hit)
    value = by_part(hour, part)
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


def hour_spoken(hit: Hit) -> Iterator[Clock]:
    """ "halb acht", "a las siete y media de la tarde", "о десятій ранку"."""
    before, part = hit.means("minute_before"), hit.means("daypart") or hit.means("daypart2") or part_behind(hit)
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
    start = by_part(hit.means("hour_word"), part) * 60 + minutes
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
    value = by_part(hour, part) if part else hour + 12 if 1 <= hour <= 8 else hour
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
    first, last = by_part(int(hit.match["h"]), part), by_part(int(hit.match["h2"]), part)
    minutes = int(hit.words("min") or 0), int(hit.words("min2") or 0)
    if (first, minutes[0]) < (last, minutes[1]):
        span = Span(hit.match.start("h"), hit.match.end())
        yield Clock(span=span, hour=first, minute=minutes[0], end=(last, minutes[1]))


HOUR_RULES: tuple[Rule, ...] = (
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
)
