"""Meetings of every sort that our model knows, made by Hypothesis."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, available_timezones

from hypothesis import strategies as st

from calfeed.model.meeting import Certainty, Kind, Meeting, Occurrence, Online, Status
from calfeed.model.recurrence import RULE, is_rule, occurrences
from calfeed.model.when import AllDay, Slot, Timed, ZoneOrigin, first_day

FIRST, LAST = date(1900, 1, 1), date(2200, 12, 31)  # what texts, calendars and people may say
EXTREME = date(1, 1, 3), date(9999, 11, 1)  # what can be written in UTC, whatever the zone and the length
ANYTHING = st.text(st.characters(codec=None), max_size=300)  # controls, marks of direction, lone surrogates
TEXTS = st.one_of(ANYTHING, st.builds(str.__mul__, ANYTHING, st.integers(0, 40)))
LINKS = st.builds("https://{}/{}".format, st.sampled_from(["zoom.us/j", "example.org", "м.example"]), ANYTHING)
ZONES = st.sampled_from(sorted(available_timezones() - {"Factory", "localtime", "posixrules"})).map(ZoneInfo)
RULES = st.from_regex(RULE, fullmatch=True).filter(is_rule)
AHEAD, MOST = timedelta(days=400), 6  # how far a series is told, and how much of it
TIMES = st.builds(time.replace, st.times(), microsecond=st.just(0), fold=st.integers(0, 1))
STAMPS = st.datetimes(datetime(2020, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001


@st.composite
def slots(draw: st.DrawFn, first: date = FIRST, last: date = LAST) -> Slot:
    """Days, or a stretch of clock time in any zone; its end may not be known, or be in another zone."""
    day = draw(st.dates(first, last))
    if draw(st.booleans()):
        return AllDay(first=day, last=day + draw(st.timedeltas(timedelta(), timedelta(days=40))))
    start = datetime.combine(day, draw(TIMES), draw(ZONES))
    lasts, zone = draw(st.none() | st.timedeltas(timedelta(seconds=1), timedelta(days=40))), draw(ZONES)
    end = (start.astimezone(UTC) + lasts).replace(microsecond=0).astimezone(zone) if lasts else None
    return Timed(start=start, end=end, zone_origin=draw(st.sampled_from(ZoneOrigin)))


@st.composite
def meetings(draw: st.DrawFn, uid: str = "4f6c@calfeed") -> Meeting:
    """A meeting, of which each field may be anything that it can be."""
    when = draw(slots())
    return Meeting(
        uid=uid,
        created_at=draw(STAMPS),
        changed_at=draw(STAMPS),
        title=draw(TEXTS),
        when=when,
        quote=draw(TEXTS | LINKS),
        sequence=draw(st.integers(0, 2**31 - 1)),
        kind=draw(st.sampled_from(Kind)),
        rrule=draw(st.none() | RULES),
        excluded=tuple(draw(st.lists(st.dates(first_day(when), first_day(when) + AHEAD), max_size=3))),
        status=draw(st.sampled_from(Status)),
        certainty=draw(st.sampled_from(Certainty)),
        previous=draw(st.none() | st.dates(FIRST, LAST) | st.datetimes(timezones=ZONES)),
        place=draw(st.none() | TEXTS),
        online=draw(st.sampled_from(Online)),
        participants=tuple(draw(st.lists(TEXTS, max_size=3))),
        topic=draw(st.none() | TEXTS),
        source_name=draw(TEXTS),
        source_url=draw(st.none() | TEXTS | LINKS),
        follows=draw(st.none() | st.just("another@calfeed")),
    )


@st.composite
def occurrences_of_any(draw: st.DrawFn) -> list[Occurrence]:
    """What takes place of a few meetings within some time, as a feed would hold it; perhaps nothing."""
    several = [draw(meetings(uid=f"{number}@calfeed")) for number in range(draw(st.integers(0, 3)))]
    return [one for meeting in several for one in occurrences(meeting, first_day(meeting.when) + AHEAD)[:MOST]]
