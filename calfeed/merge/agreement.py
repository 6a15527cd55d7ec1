"""Tells whether a sighting speaks of a known meeting: by its time (the bond), and by its words."""

from datetime import UTC, date, datetime, timedelta
from enum import Enum, auto

from calfeed.merge.words import (
    Words,
    are_contrary,
    covered,
    is_cyrillic,
    is_generic,
    lies_in,
    names,
    telling_place,
    words,
)
from calfeed.model.meeting import VISIBLE, Certainty, Meeting, Sighting
from calfeed.model.recurrence import names_day
from calfeed.model.text import Span
from calfeed.model.when import AllDay, Timed, When, Window, ZoneOrigin, day_of, first_day

Told = Meeting | Sighting  # both say what, when, where and who

NEAR = timedelta(days=45)  # a meeting that is moved, from whatever day, is moved by less
MOST_ALIKE = 0.7  # share of words in common, where each title has words that the other lacks


class Bond(Enum):
    """How the times of a known meeting and a sighting hang together; the strongest first."""

    DAY = auto()  # they start on the same day
    SERIES = auto()  # both are series, and one begins on a day of the other
    OCCURRENCE = auto()  # one day of a known series
    WINDOW = auto()  # one of them knows only a window, and the other fits in
    LEFT = auto()  # the text says that it is moved from where we have it
    LEFT_OCCURRENCE = auto()  # the text says that one day of a known series is moved
    WAS = auto()  # it was moved, and the text has a day that it was moved from
    ELSEWHEN = auto()  # the text says that it is moved, but not from when
    LINK = auto()  # a person said so


def bond(known: Told, told: Sighting) -> Bond | None:
    """How the two times hang together; None if they don't."""
    if known.kind is not told.kind:
        return None
    if known.rrule and not told.rrule:
        return _bond_with_series(known, told)
    if isinstance(known.when, Window) or isinstance(told.when, Window):
        return _bond_with_window(known, told)
    if same_start(known.when, told.when):
        other_hour = told.previous is not None and _left(known, told.previous) and hours_differ(known.when, told.when)
        return Bond.LEFT if other_hour else Bond.DAY
    if known.rrule and told.rrule and (_takes_place(known, told.when) or _takes_place(told, known.when)):
        return Bond.SERIES
    return _bond_by_move(known, told) or _elsewhen(known, told)


def same_start(one: When, other: When) -> bool:
    """Whether two times start on the same day, or at the same instant seen from two zones."""
    if isinstance(one, Timed) and isinstance(other, Timed) and one.start == other.start:
        return True
    return first_day(one) == first_day(other)


def hours_differ(one: When, other: When) -> bool:
    """Whether both have a clock time, and not the same one; a zone that was only assumed contradicts nothing."""
    if not (isinstance(one, Timed) and isinstance(other, Timed)) or one.start.astimezone(UTC) == other.start:
        return False
    assumed = ZoneOrigin.DEFAULT in {one.zone_origin, other.zone_origin}
    return not (assumed and one.start.replace(tzinfo=None) == other.start.replace(tzinfo=None))


def agreement(known: Told, told: Sighting, found: Bond, *, familiar: bool = True) -> float:
    """How well the words agree; 0 if they don't speak of the same meeting.

    Of a `familiar` source, one that spoke of the meeting before, few words are enough.
    """
    score = _agreement(known, told, found, familiar)
    return 0.0 if score and are_contrary(known.title, told.title) else score


def _agreement(known: Told, told: Sighting, found: Bond, familiar: bool) -> float:
    where, who = _places(known, told), _participants(known, told)
    shared, rest_known, rest_told = _titles(known, told)
    share = shared / ((shared + rest_known + rest_told) or 1)
    if found in {Bond.LEFT, Bond.LEFT_OCCURRENCE}:  # the text itself says that it is one we should know
        related = shared and (share >= 0.5 or min(rest_known, rest_told) == 0)
        return max(share, 0.5 * who) if who == 1 or (who >= 0 and related) else 0.0
    alike = share == 1.0
    if not _may_be_same(known, told, where, who, shared if alike else 0):
        return 0.0
    supported = where > 0 or who > 0 or _same_time(known.when, told.when)
    sure = familiar or supported
    if found is Bond.ELSEWHEN:
        enough = alike and len(_specific(known)) >= 2 and where >= 0 and who >= 0
    elif alike and _specific(known):
        enough = sure or shared >= 2
    elif alike:
        enough = sure and where >= 0 and who in {0, 1} and not hours_differ(known.when, told.when)
    elif min(rest_known, rest_told) == 0:  # one title says no more than the other
        close = supported or (familiar and known.when == told.when)
        enough = shared >= (2 if sure else 3) or (close and shared == 1 and found is not Bond.WINDOW) or who == 1
    else:
        enough = share >= MOST_ALIKE or (shared > 0 and where > 0 and who == 1 and _several(known, told))
    if enough or (where > 0 and who == 1 and _several(known, told) and _same_time(known.when, told.when)):
        return share + 0.1 * max(where, 0) + 0.1 * max(who, 0)
    return 0.0


def doubt(one: Meeting, other: Meeting) -> str:
    """Why two meetings may be one, where that is not sure enough to join them; "" if nothing says so."""
    why = _doubt(one, other)
    return "" if why and are_contrary(one.title, other.title) else why


def _doubt(one: Meeting, other: Meeting) -> str:
    if one.kind is not other.kind or one.rrule or other.rrule:
        return ""
    found = bond(one, _as_told(other))
    if found is None:
        return _doubt_beside(one, other)
    if found not in {Bond.DAY, Bond.WINDOW}:
        return ""
    if one.standing is not other.standing:
        return "one of them waits for review" if agreement(one, _as_told(other), found) else ""
    where, who = _places(one, other), _participants(one, other)
    if found is Bond.WINDOW or where < 0 or who < 0 or hours_differ(one.when, other.when):
        return ""
    shared, rest_one, rest_other = _titles(one, other)
    specific = bool(_specific(one) and _specific(other))
    supported = where > 0 or who > 0 or _same_time(one.when, other.when)
    if specific and shared >= max(rest_one + rest_other, 1 if supported else 2):
        return "the same day, and much the same name"
    if where > 0 and who > 0 and (who == 1 or specific):
        return "the same day, place and participants"
    if where > 0 and is_cyrillic(one.title) is not is_cyrillic(other.title) and _is_hall(one, other):
        return "the same day and place, in two languages"
    return ""


def _doubt_beside(one: Meeting, other: Meeting) -> str:
    """Two sources that give one meeting days side by side may contradict each other."""
    if isinstance(one.when, Window) or isinstance(other.when, Window) or set(one.sources) & set(other.sources):
        return ""
    if abs(first_day(one.when) - first_day(other.when)) != timedelta(days=1) or len(_specific(one)) < 3:
        return ""
    if _places(one, other) < 0 or _participants(one, other) < 0:
        return ""
    _, rest_one, rest_other = _titles(one, other)
    return "" if rest_one or rest_other else "the same name, a day apart, from two sources"


def _is_hall(one: Meeting, other: Meeting) -> bool:
    """Whether the place is more exact than a town."""
    return len(covered(words(one.place or ""), words(other.place or ""))) >= 2


def _as_told(meeting: Meeting) -> Sighting:
    names = (*(name for name in VISIBLE if name != "previous"), "quote")
    return Sighting(quote_span=Span(0, 0), **{name: getattr(meeting, name) for name in names})


def _bond_with_series(known: Told, told: Sighting) -> Bond | None:
    day = first_day(told.when)
    if told.previous is not None and _takes_place_on(known, day_of(told.previous)):
        return Bond.LEFT_OCCURRENCE
    if isinstance(told.when, Window) or hours_differ(known.when, _on_the_day_of(told.when, known.when)):
        return None
    return Bond.OCCURRENCE if day in known.excluded or _takes_place_on(known, day) else None


def _bond_with_window(known: Told, told: Sighting) -> Bond | None:
    if told.previous is not None and _left(known, told.previous):
        return Bond.LEFT
    one, other = known.when, told.when
    first, last = (one, other) if isinstance(one, Window) else (other, one)
    assert isinstance(first, Window)
    if isinstance(last, Window):
        fits = first.first <= last.last and last.first <= first.last
    else:
        fits = first.first <= first_day(last) <= first.last
    return Bond.WINDOW if fits else _was(known, told) or _elsewhen(known, told)


def _bond_by_move(known: Told, told: Sighting) -> Bond | None:
    if told.previous is not None and _left(known, told.previous):
        return Bond.LEFT
    return _was(known, told)


def _left(known: Told, previous: date | datetime) -> bool:
    return not isinstance(known.when, Window) and first_day(known.when) == day_of(previous)


def _was(known: Told, told: Sighting) -> Bond | None:
    return Bond.WAS if not isinstance(told.when, Window) and first_day(told.when) in known.formerly else None


def _elsewhen(known: Told, told: Sighting) -> Bond | None:
    """A text that only says "moved to 8 January" speaks of a meeting near that day."""
    if not is_of_any_day(told) or known.rrule:
        return None
    return Bond.ELSEWHEN if abs(first_day(known.when) - first_day(told.when)) <= NEAR else None


def is_of_any_day(told: Sighting) -> bool:
    """Whether a text says that it is moved, but not from when."""
    return told.certainty is Certainty.MOVED and told.previous is None and not told.rrule


def _takes_place(series: Told, when: When) -> bool:
    return _takes_place_on(series, first_day(when)) and not hours_differ(series.when, _on_the_day_of(when, series.when))


def _takes_place_on(series: Told, day: date) -> bool:
    assert series.rrule
    return day not in series.excluded and names_day(series.rrule, first_day(series.when), day)


def _on_the_day_of(when: When, other: When) -> When:
    """The same clock time on the other's first day, so that hours can be compared."""
    if not isinstance(when, Timed):
        return when
    by = first_day(other) - first_day(when)
    return Timed(start=when.start + by, zone_origin=when.zone_origin)


def _may_be_same(known: Told, told: Sighting, where: int, who: float, alike: int) -> bool:
    """Whether nothing speaks against it: other places, people or hours need a title that is the same.

    `alike` is how many words such a title has.
    """
    if who < 0 or (where < 0 and who <= 0):  # "Warning strike" in two cities; "Bilateral meeting" of two pairs
        return alike >= 3
    return alike > 0 or not (where < 0 or hours_differ(known.when, told.when))


def _specific(one: Told) -> Words:
    return frozenset(word for word in words(one.title) if not is_generic(word))


def _titles(known: Told, told: Told) -> tuple[int, int, int]:
    """How many words the titles share, only the one has, only the other has.

    Words that say where it is don't count, nor do words that the other text has in another field. A title that only
    says "meeting" is compared as it is.
    """
    one, other = _specific(known), _specific(told)
    if not one or not other:
        if words(known.title) == words(told.title):
            return 1, 0, 0
        one, other = words(known.title), words(told.title)
        common = covered(one, other)
        return min(len(common), 1), len(one - common), len(other - covered(other, one))
    places = words(f"{known.place or ''} {told.place or ''}")
    one, other = (it - covered(it, places) or it for it in (one, other))
    only_one, only_other = one - covered(one, _all_words(told)), other - covered(other, _all_words(known))
    return min(len(one - only_one), len(other - only_other)), len(only_one), len(only_other)


def _all_words(one: Told) -> Words:
    return words(" ".join((one.title, one.place or "", one.topic or "", *one.participants)))


def _places(known: Told, told: Told) -> int:
    """1 if the places have a word in common or one lies in the other, -1 if both are given and differ, else 0."""
    if not known.place or not told.place:
        return 0
    one, other = telling_place(known.place), telling_place(told.place)
    if not one or not other:  # "the same room"
        return 1 if known.place == told.place else 0
    if covered(one, other) or lies_in(known.place, told.place) or lies_in(told.place, known.place):
        return 1
    return -1


def _participants(known: Told, told: Told) -> float:
    """The share of the shorter list that is in the other one; -1 if both are given and have nobody in common.

    Who is only "the committee" is nobody in particular.
    """
    named = [[name for name in it.participants if names(name)] for it in (known, told)]
    if not all(named):
        return 0
    short, long = sorted(named, key=len)
    bag = frozenset().union(*map(names, long))
    share = sum(1 for one in short if one in long or covered(names(one), bag)) / len(short)
    return share or -1


def _same_time(one: When, other: When) -> bool:
    """Whether both are at the same hour, or of the same several days: one day alone says little."""
    if isinstance(one, Timed) and isinstance(other, Timed):
        return one.start == other.start
    return isinstance(one, AllDay) and one == other and one.first < one.last


def _several(known: Told, told: Sighting) -> bool:
    return min(len(known.participants), len(told.participants)) >= 2
