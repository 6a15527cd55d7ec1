"""Laws of the merge, for whatever texts may say."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime, timedelta
from random import Random
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from calfeed.model.meeting import VISIBLE, ChangeKind, Meeting, Online, Sighting, Status
from calfeed.model.text import Span
from calfeed.model.when import AllDay, Timed, Window, ZoneOrigin
from calfeed.model.wording import marked_title
from tests.builders import NOW
from tests.merge.book import Book

TITLES = (
    "Meeting",
    "Press conference",
    "Meeting of national security advisors",
    "National security advisers' summit on peace",
    "EU foreign ministers' meeting in Brussels",
    "EU defence ministers' meeting",
    "Grain council",
    "Засідання Верховної Ради",
)
PLACES = (None, "Kyiv", "Mystetskyi Arsenal, Kyiv", "Brussels", "X")
PEOPLE = ("Zelensky", "Volodymyr Zelensky", "Macron", "EU", "Y")
ZONES = (ZoneInfo("UTC"), ZoneInfo("Europe/Kyiv"))
FIRST = date(2026, 3, 1)

days = st.integers(0, 4).map(lambda number: FIRST + timedelta(days=number))


@st.composite
def slots(draw: st.DrawFn) -> AllDay | Timed | Window:
    first, last = sorted((draw(days), draw(days)))
    if draw(st.booleans()):
        zone, hour = draw(st.sampled_from(ZONES)), draw(st.integers(9, 11))
        start = datetime(first.year, first.month, first.day, hour, tzinfo=zone)
        end = start + timedelta(hours=draw(st.integers(1, 2))) if draw(st.booleans()) else None
        return Timed(start=start, end=end, zone_origin=draw(st.sampled_from(ZoneOrigin)))
    return draw(
        st.sampled_from(
            [AllDay(first=first, last=first), AllDay(first=first, last=last), Window(first=first, last=last)]
        )
    )


sightings = st.builds(
    Sighting,
    title=st.sampled_from(TITLES),
    when=slots(),
    quote=st.just("Words."),
    quote_span=st.just(Span(0, 6)),
    status=st.sampled_from(Status),
    place=st.sampled_from(PLACES),
    online=st.sampled_from(Online),
    participants=st.lists(st.sampled_from(PEOPLE), max_size=2, unique=True).map(tuple),
    topic=st.sampled_from((None, "Peace", "Grain exports")),
)
anything = st.builds(
    replace,
    sightings,
    previous=st.none() | days | st.builds(lambda day: datetime(2026, 3, day, 10, tzinfo=ZONES[1]), st.integers(1, 5)),
    rrule=st.sampled_from((None, None, None, "FREQ=DAILY", "FREQ=DAILY;COUNT=3", "FREQ=DAILY;UNTIL=20260304")),
    excluded=st.lists(days, max_size=1).map(tuple),
).filter(lambda told: not (told.rrule and isinstance(told.when, Window)))
texts = st.tuples(days, st.lists(anything, min_size=1, max_size=3))


def seen(meetings: Iterable[Meeting]) -> Counter[str]:
    """What a subscriber sees of all meetings, without identities and the order in which people are named."""
    return Counter(
        repr([sorted(value) if name == "participants" else value for name in VISIBLE for value in [getattr(it, name)]])
        for it in meetings
    )


@given(st.lists(texts, max_size=3))
def test_reading_a_document_twice_changes_nothing(documents: list[tuple[date, list[Sighting]]]) -> None:
    """A document that was merged before yields no change, whatever came in between; looking anew changes nothing."""
    book = Book()
    for number, (on, told) in enumerate(documents):
        book.hear(*told, said=on, document=f"document {number}")
    for number, (on, told) in enumerate(documents):
        assert book.hear(*told, said=on, document=f"document {number}") == ()
    assert book.decide() == ()


@given(on=days, told=anything)
def test_saying_the_same_again_only_confirms(on: date, told: Sighting) -> None:
    """The same words in another document confirm the meeting: nothing is added, nothing visible changes."""
    book = Book()
    book.hear(told, said=on, document="one")
    before = seen(book)
    again = book.hear(told, said=on, document="other")
    assert [step.kind for step in again] == [ChangeKind.CONFIRMED]
    assert seen(book) == before
    assert [(step.after.sequence, step.after.changed_at) for step in again] == [(0, NOW)]


@settings(max_examples=300)
@given(st.lists(texts, min_size=2, max_size=4), st.randoms(use_true_random=False))
def test_order_of_arrival_does_not_matter(documents: list[tuple[date, list[Sighting]]], shuffled: Random) -> None:
    """Documents lead to the same meetings in whatever order they arrive, also where they refer to each other."""
    named = [(f"document {number}", on, told) for number, (on, told) in enumerate(documents)]
    other = list(named)
    shuffled.shuffle(other)
    outcomes = []
    for order in (named, other):
        book = Book()
        for name, on, told in order:
            book.hear(*told, said=on, document=name)
        outcomes.append(seen(book))
    assert outcomes[0] == outcomes[1]


@given(st.lists(texts, max_size=4))
def test_every_change_carries_its_stamps(documents: list[tuple[date, list[Sighting]]]) -> None:
    """Each step follows from the one before, and its stamps rise exactly if something visible changed."""
    book = Book()
    for on, told in documents:
        states = dict(book.meetings)
        for step in book.hear(*told, said=on):
            assert step.before == states.get(step.after.uid)
            if step.before is not None:
                _check_stamps(step.before, step.after, step.kind)


def _marked(meeting: Meeting) -> str:
    return marked_title(meeting.title, meeting.kind, meeting.status, meeting.certainty)


def _check_stamps(before: Meeting, now: Meeting, kind: ChangeKind) -> None:
    changed = {name for name in VISIBLE if getattr(before, name) != getattr(now, name)}
    timed = bool(changed & {"when", "rrule", "excluded"})
    if before.status is now.status and before.certainty is not now.certainty and now.status is not Status.CONFIRMED:
        changed = changed | {"certainty"} if _marked(before) != _marked(now) else changed
    joined = before.joined != now.joined
    assert (now.uid, now.created_at, now.kind) == (before.uid, before.created_at, before.kind)
    assert now.sequence == before.sequence + bool(changed or joined)
    assert now.time_revision == before.time_revision + timed
    assert (kind is ChangeKind.CONFIRMED) == (not changed and not joined)
    if not joined:
        assert (kind is ChangeKind.CANCELLED) == (now.status is Status.CANCELLED and "status" in changed)
