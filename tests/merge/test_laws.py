"""Laws of the merge, for whatever texts may say."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import fields, replace
from datetime import date, datetime, timedelta
from random import Random
from typing import Any
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from calfeed.merge import related
from calfeed.merge.fold import NO_LINKS
from calfeed.merge.merge import replay
from calfeed.model.heard import Decision, DecisionKind, Heard, Put
from calfeed.model.meeting import VISIBLE, Certainty, ChangeKind, Meeting, Online, Remark, Sighting, Status
from calfeed.model.source import Policy
from calfeed.model.text import Span
from calfeed.model.when import AllDay, Timed, Window, ZoneOrigin
from calfeed.model.wording import english
from tests.builders import NOW
from tests.merge.book import Book

TITLES = (
    "Meeting",
    "Press conference",
    "Meeting of national security advisors",
    "National security advisers' summit on peace",
    "EU foreign ministers' meeting in Brussels",
    "EU defence ministers' meeting",
    "Treffen der EU-Außenminister",
    "Grain council",
    "Committee A",
    "Committee B",
    "Засідання Верховної Ради",
)
PLACES = (None, "Kyiv", "Київ", "Ukraine", "Mystetskyi Arsenal, Kyiv", "Brussels", "X")
PEOPLE = ("Zelensky", "Volodymyr Zelensky", "Володимир Зеленський", "Macron", "EU", "Y")
ZONES = (ZoneInfo("UTC"), ZoneInfo("Europe/Kyiv"))
FIRST = date(2026, 3, 1)
STAMPS = {"uid", "created_at", "changed_at", "sequence", "time_revision", "moved_at", "follows"}

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
    certainty=st.sampled_from((Certainty.ANNOUNCED, Certainty.ANNOUNCED, Certainty.REPORTED, Certainty.MOVED)),
).filter(lambda told: not (told.rrule and isinstance(told.when, Window)))
remarks = st.builds(
    Remark,
    title=st.sampled_from(TITLES),
    certainty=st.sampled_from((Certainty.CALLED_OFF, Certainty.MOVED, Certainty.CONFIRMED, Certainty.TOOK_PLACE)),
    quote=st.just("Words."),
    quote_span=st.just(Span(0, 6)),
    on=st.none() | days,
    place=st.sampled_from(PLACES),
    participants=st.lists(st.sampled_from(PEOPLE), max_size=1).map(tuple),
)
texts = st.tuples(days, st.lists(anything, min_size=1, max_size=3))
moments = st.builds(lambda day, hour: f"{day}T{hour:02}:00+00:00", days, st.integers(8, 10))
documents_of_all_kinds = st.lists(
    st.tuples(
        days | moments,
        st.lists(anything | remarks, min_size=1, max_size=3),
        st.sampled_from(("wire", "gazette")),
        st.sampled_from((Policy.PUBLISH, Policy.PUBLISH, Policy.UNCONFIRMED, Policy.HOLD)),
    ),
    min_size=2,
    max_size=4,
)
AnyDocument = tuple[date | str, list[Sighting | Remark], str, Policy]


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


@settings(max_examples=300, deadline=None)
@given(documents_of_all_kinds, st.randoms(use_true_random=False))
def test_order_of_arrival_does_not_matter(documents: list[AnyDocument], shuffled: Random) -> None:
    """Documents lead to the same meetings in whatever order they arrive, also where they refer to each other."""
    order = list(range(len(documents)))
    one = _book(documents, order)
    shuffled.shuffle(order)
    assert believed(_book(documents, order)) == believed(one)


@settings(max_examples=200, deadline=None)
@given(documents_of_all_kinds)
def test_what_is_not_related_does_not_meet(documents: list[AnyDocument]) -> None:
    """All that is related, and what is related to that, leads to the same meetings without all the rest."""
    book = _book(documents, range(len(documents)))
    apart = [replay(some, NO_LINKS) for some in _related(book.heard)]
    assert sorted(group.keys for groups in apart for group in groups) == sorted(book.keys.values())


def _related(heard: Sequence[Heard]) -> list[list[Heard]]:
    """What was heard, in heaps of which none is related to another."""
    heaps: list[list[Heard]] = []
    for one in heard:
        its = [heap for heap in heaps if any(related(one, other) for other in heap)]
        heaps = [heap for heap in heaps if heap not in its]
        heaps.append([one, *(other for heap in its for other in heap)])
    return heaps


@settings(deadline=None)
@given(documents_of_all_kinds, st.data())
def test_join_then_split_restores(documents: list[AnyDocument], data: st.DataObject) -> None:
    """Two meetings that a person joins and then splits are what they were, and no other has changed."""
    book = _book(documents, range(len(documents)))
    before = believed(book)
    if len(book) < 2:
        return
    one, other = data.draw(st.lists(st.sampled_from(list(book)), min_size=2, max_size=2, unique_by=lambda it: it.uid))
    whose = {"keys": book.keys[one.uid], "others": book.keys[other.uid]}
    book.decide(_decision(DecisionKind.TOGETHER, **whose))
    book.decide(_decision(DecisionKind.APART, **whose))
    assert believed(book) == before
    assert {it.uid for it in book} >= {one.uid, other.uid}


@settings(deadline=None)
@given(documents_of_all_kinds, st.data())
def test_undo_restores(documents: list[AnyDocument], data: st.DataObject) -> None:
    """Whatever a person decided, taking it back leaves all as it was, with the same UIDs."""
    book = _book(documents, range(len(documents)))
    before, uids = believed(book), {it.uid for it in book}
    every = [key for keys in book.keys.values() for key in keys]
    if not every:
        return
    some = st.lists(st.sampled_from(every), min_size=1, max_size=2, unique=True).map(tuple)
    kinds = st.sampled_from((DecisionKind.TOGETHER, DecisionKind.APART, DecisionKind.DISBELIEVE))
    decisions = st.lists(st.builds(_decision, kinds, keys=some, others=some), min_size=1, max_size=3)
    made = data.draw(decisions)
    for one in made:
        book.decide(one)
    book.undo(last=len(made))
    assert believed(book) == before
    assert {it.uid for it in book} == uids


@settings(deadline=None)
@given(documents_of_all_kinds, st.data())
def test_what_a_person_decided_wins(documents: list[AnyDocument], data: st.DataObject) -> None:
    """A title that a person gave stands however often texts say the old one, and until they say another."""
    book = _book(documents, range(len(documents)))
    if not len(book):
        return
    one = data.draw(st.sampled_from(list(book)))
    put = Put(field="title", value="Tea with Eva", instead=one.title)
    book.decide(_decision(DecisionKind.SET, uid=one.uid, puts=(put,)))
    assert book.meetings[one.uid].title == "Tea with Eva"
    later = data.draw(documents_of_all_kinds)
    _hear_all(book, later, range(len(later)), "later")
    told = _book(documents, range(len(documents)))
    _hear_all(told, later, range(len(later)), "later")
    if one.uid in {it.uid for it in book} and told.meetings[one.uid].joined is None:
        said = told.meetings[one.uid].title
        assert book.meetings[one.uid].title == ("Tea with Eva" if said == one.title else said)


def _decision(kind: DecisionKind, **fields: Any) -> Decision:
    return Decision(kind=kind, person="Eva", at=NOW, **fields)


def _book(documents: Sequence[AnyDocument], order: Iterable[int]) -> Book:
    book = Book()
    _hear_all(book, documents, order, "document")
    return book


def _hear_all(book: Book, documents: Sequence[AnyDocument], order: Iterable[int], name: str) -> None:
    for number in order:
        on, told, source, policy = documents[number]
        book.hear(*told, said=on, document=f"{name} {number}", source=source, policy=policy)


def believed(book: Book) -> Counter[str]:
    """All that is believed, without identities and stamps."""
    names = [one.name for one in fields(Meeting) if one.name not in STAMPS]
    return Counter(repr([getattr(it, name) for name in names]) for it in book)


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
    return english.marked_title(meeting.title, meeting.kind, meeting.status, meeting.certainty)


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
