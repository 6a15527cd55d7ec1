"""What becomes of a date: the days of an event that it may be, or the reason why it is none."""

from dataclasses import dataclass
from datetime import date, timedelta

from calfeed.grammar.vocabulary import Tense
from calfeed.model.when import Window

PAST = "past"
UNDERWAY = "reported as under way"
REPORTED = "reported as done"
STATEMENT = "the day of the statement"
HYPOTHETICAL = "hypothetical"
VALIDITY = "a validity range"
REOPENED = "the end of a closure or an absence"
LAW = "a law or a rule"
NO_DATE = "no such date, or no year to place it in"
UNNAMED = "no event named"
HISTORY = "history"
STAMP = "the time of writing"
ARCHIVE = "listed as over"
BUSINESS = "business of a meeting"
DENIED = "a date that the text puts right"
HOURS = "opening hours"
UNLIKELY = "probably no announced event"
GIVEN_UP = "a day that was given up"
NOT_SO = "denied"
CAPTION = "a caption or a link to another text"
SERIES_ENDS = "the last day of a series"
REASON = "only the reason for another day"
LOGISTICS = "a break or logistics"
PARTS = "a part of an event"
SPAN = "a span of time, and nothing announced for it"
LONGEST_PREPOSITION = 5  # characters between a verb and its day
AHEAD = frozenset((Tense.FUTURE, Tense.PLANNED, Tense.MOVED, Tense.CANCELLED, Tense.DUE, Tense.OLD))
FEW = 3  # characters in front of a day that opens a line
LONGEST = timedelta(days=400)  # of what one could go to


@dataclass(frozen=True, slots=True)
class Chosen:
    """A date that may be an event: its days, or its window."""

    first: date | None = None
    last: date | None = None
    window: Window | None = None
