"""Italian words for days and hours."""

from calfeed.grammar.lexicon import Lexicon
from calfeed.grammar.mention import Edge

MONTHS = "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre"
DAYS = "lunedì martedì mercoledì giovedì venerdì sabato domenica"

LEXICON = Lexicon(
    language="it",
    tables={
        "month": {name: number for number, name in enumerate(MONTHS.split(), 1)},
        "weekday": {name: number for number, name in enumerate(DAYS.split())},
        "relative": {"oggi": 0, "domani": 1, "dopodomani": 2},
        "edge": {"alle": Edge.AT, "ore": Edge.AT, "dalle": Edge.FROM, "fino alle": Edge.UNTIL},
        "daypart": {},
        "except": {"tranne": None},
    },
    pieces={
        "ordinal": r"º?",
        "must_ordinal": r"",
        "day_lead": r"il|del|dal|al",
        "of": r"\s{1,4}",
        "the": r"(?:il\s{1,4})?",
        "year_after": r"(?:\s{1,3}{year})",
        "to": r"(?:\s{0,3}[-–]\s{0,3}|\s{1,4}al?\s{1,4})",
        "sep": r"(?:\s{0,3},\s{0,3}|\s{1,4}e\s{1,4})",
        "range": r"[-–]|\bal\b",
        "and": r"e",
        "or": r"o",
        "between": r"\bfra",
        "from": r"dal|dalle",
        "leads": r"-|–|\(|alle|ore",
        "ampm": r"(?P<ampm#>[ap]\.m\.)",
        "oclock": r"(?:ore\b)",
        "comma": r",?",
        "follows": r"e|a|in|presso|nel|con|si",
    },
)
