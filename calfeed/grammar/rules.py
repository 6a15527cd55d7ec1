"""The rules that find mentions, in one ordered tuple; of several that match at a place the longest wins.

A pattern's slots are filled from a language's lexicon, so that most rules serve all languages; a rule that has
`languages` serves a word order of its own. The rules stand beside what they build: daterules.py, dayrules.py,
clockrules.py (figures), hourrules.py (words), spanrules.py and seriesrules.py.
"""

from calfeed.grammar.clockrules import CLOCK_RULES, FOLLOWS, minutes_behind
from calfeed.grammar.daterules import DATE_RULES
from calfeed.grammar.dayrules import DAY_RULES, WEEK_RULES
from calfeed.grammar.hourrules import HOUR_RULES, hour_spoken
from calfeed.grammar.mention import Series
from calfeed.grammar.rule import Rule
from calfeed.grammar.seriesrules import SERIES_RULES, weekday_from
from calfeed.grammar.spanrules import SPAN_RULES

RULES: tuple[Rule, ...] = (
    *DATE_RULES,
    *WEEK_RULES,
    # In front of the days: of two rules that match the same words the first wins.
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
        name="le <weekday> from a day",
        on=("weekday",),
        pattern=r"{weekday}(?=,?\s(?:à\s(?:partir|compter)\sdu|dès\sle|a\spartir\sdel|desde\sel)\s(?:{weekday9}\s)?"
        r"\d{1,2}(?:er)?(?:/\d|{of}{month9}))",
        build=weekday_from,
        examples=(
            ("fr", "passe au jeudi à partir du 14 janvier", {"byday": ("TH",)}),
            ("fr", "le lundi, dès le 11/01", {"byday": ("MO",)}),
            ("es", "pasa al jueves a partir del jueves 14 de enero", {"byday": ("TH",)}),
        ),
        silent_on=(
            ("fr", "le jeudi 14 à partir du 15 janvier"),
            ("fr", "le jeudi à partir de 18h"),
            ("fr", "ce jeudi à partir du 14 rue Haute"),
            ("es", "el jueves a partir de las 18"),
        ),
        languages=("fr", "es"),
    ),
    *DAY_RULES,
    *CLOCK_RULES,
    *HOUR_RULES,
    *SPAN_RULES,
    *SERIES_RULES,
)
