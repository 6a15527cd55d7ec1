"""Keeps what meetings are found by, and says which meetings a filter lets through."""

from collections.abc import Iterable, Iterator, Sequence

from sqlalchemy import ColumnElement, and_, delete, exists, func, insert, or_, select

from calfeed.model.facets import Facet, facets, words
from calfeed.model.feed import Filter, uid_of
from calfeed.model.meeting import Change
from calfeed.store.engine import Tx
from calfeed.store.heard_tables import chunks
from calfeed.store.tables import announcements, meetings
from calfeed.store.tables import facets as kept

RARE = 2_000  # what so few meetings have is looked up; what more have is looked for in each meeting that comes along


def put_facets(tx: Tx, steps: Sequence[Change]) -> bool:
    """Keep the facets of meetings that changed as they are now; whether one that there was is found otherwise now."""
    spoken = _languages(tx, {digest for step in steps for digest in step.after.documents})
    now = {
        step.after.uid: facets(step.after, {spoken[digest] for digest in step.after.documents if digest in spoken})
        for step in steps
    }
    before: dict[str, set[tuple[str, str]]] = {step.after.uid: set() for step in steps if step.before is not None}
    for some in chunks(sorted(before)):
        for row in tx.connection.execute(select(kept).where(kept.c.meeting.in_(some))):
            before[row.meeting].add((row.facet, row.value))
    changed = [uid for uid, found in before.items() if found != now[uid]]
    for some in chunks(changed):
        tx.connection.execute(delete(kept).where(kept.c.meeting.in_(some)))
    rows = [
        {"meeting": uid, "facet": facet, "value": value}
        for uid, found in now.items()
        if uid in changed or uid not in before
        for facet, value in found
    ]
    if rows:
        tx.connection.execute(insert(kept), rows)
    return bool(changed)


def fitting(tx: Tx, which: Filter, meeting: ColumnElement[str]) -> list[ColumnElement[bool]]:
    """The conditions under which a filter lets the meeting of that UID through; all of them must hold."""
    return [
        or_(*(and_(*(_has(tx, facet, value, meeting) for value in together)) for together in alternatives))
        for facet, alternatives in _wanted(which)
    ]


def facets_of(tx: Tx, meeting: str, told_place: str | None = None) -> frozenset[tuple[str, str]]:
    """What the meeting of that UID is found by; also by the place that people were told, if one is given."""
    query = select(kept.c.facet, kept.c.value).where(kept.c.meeting == meeting)
    before = ((facet.value, word) for facet in (Facet.PLACE, Facet.ANY) for word in words(told_place or ""))
    names = ((Facet.EVENT.value, uid) for uid in _names(tx, meeting))
    return frozenset([*((facet, value) for facet, value in tx.connection.execute(query)), *before, *names])


def lets_through(which: Filter, found: frozenset[tuple[str, str]]) -> bool:
    """Whether a filter lets a meeting with these facets through."""
    return all(
        any(all((facet.value, value) in found for value in together) for together in alternatives)
        for facet, alternatives in _wanted(which)
    )


def _wanted(which: Filter) -> Iterator[tuple[Facet, list[Iterable[str]]]]:
    """For each list of a filter the values of which all must be there, or all of the next, and so on."""
    for facet, texts in (
        (Facet.PLACE, which.places),
        (Facet.PARTICIPANT, which.participants),
        (Facet.TOPIC, which.topics),
        (Facet.ANY, which.texts),
    ):
        if texts:
            yield facet, [dict.fromkeys(words(text)) for text in texts]
    for facet, values in (
        (Facet.EVENT, [uid_of(value) for value in which.events]),
        (Facet.KIND, which.kinds),
        (Facet.CERTAINTY, which.certainties),
        (Facet.SOURCE, which.sources),
        (Facet.LANGUAGE, which.languages),
    ):
        if values:
            yield facet, [[value] for value in values]


def _has(tx: Tx, facet: Facet, value: str, meeting: ColumnElement[str]) -> ColumnElement[bool]:
    """Whether a meeting has a facet, asked in the way that is quick for as many as have it."""
    if facet is Facet.EVENT:
        return meeting == _present(tx, value)
    its = and_(kept.c.facet == facet.value, kept.c.value == value)
    some = select(kept.c.meeting).where(its)
    number = tx.connection.execute(select(func.count()).select_from(some.limit(RARE).subquery())).scalar_one()
    return meeting.in_(some) if number < RARE else exists().where(its, kept.c.meeting == meeting)


def _names(tx: Tx, meeting: str) -> list[str]:
    """The UID of a meeting, and those of all that turned out to be this one."""
    found = [meeting]
    for uid in found:
        found += tx.connection.scalars(select(meetings.c.uid).where(meetings.c.joined == uid))
    return found


def _present(tx: Tx, uid: str) -> str:
    """The UID of the meeting that an event turned out to be, else its own."""
    while joined := tx.connection.scalar(select(meetings.c.joined).where(meetings.c.uid == uid)):
        uid = joined
    return uid


def _languages(tx: Tx, digests: Iterable[str]) -> dict[str, str]:
    """The languages of documents, as far as they are known."""
    c = announcements.c
    found: dict[str, str] = {}
    for some in chunks(sorted(digests)):
        query = select(c.digest, c.language).where(c.digest.in_(some), c.language.is_not(None))
        found |= {row.digest: row.language for row in tx.connection.execute(query)}
    return found
