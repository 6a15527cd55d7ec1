"""Folds one document into what was believed before it: which meeting each of its sightings speaks of, and what then.

Documents are folded in the order in which they were written, so that the order of their arrival doesn't matter.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from calfeed.merge.agreement import Bond, agreement, bond, hours_differ
from calfeed.merge.belief import believed, certainty, first_belief, remarked, source_of
from calfeed.merge.related import related
from calfeed.merge.remarked import spoken_of
from calfeed.model.heard import Heard, Key
from calfeed.model.meeting import VISIBLE, Meeting, Remark, Sighting, Standing, Status, seen_to_differ
from calfeed.model.source import Policy


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """A meeting in the making: what is believed so far, and which sightings and remarks spoke of it."""

    meeting: Meeting
    heard: tuple[Heard, ...]

    @property
    def keys(self) -> tuple[Key, ...]:
        """Which sightings and remarks they were."""
        return tuple(one.key for one in self.heard)

    @property
    def founder(self) -> Key:
        """The sighting that it began with."""
        return self.heard[0].key

    def hears(self, heard: Heard) -> bool:
        """Whether one of those that spoke of it may speak of the same as another; together alone they may not."""
        return any(related(one, heard) for one in self.heard)


@dataclass(frozen=True, slots=True)
class Links:
    """What a person decided: pairs of sightings that speak of one meeting, and pairs that don't."""

    together: frozenset[tuple[Key, Key]] = frozenset()
    apart: frozenset[tuple[Key, Key]] = frozenset()

    def bind(self, key: Key, group: Group) -> bool:
        """Whether a sighting belongs to a group because a person said so."""
        pairs = ((key, one) for one in group.keys)
        return bool(self.together) and any((a, b) in self.together or (b, a) in self.together for a, b in pairs)

    def part(self, key: Key, group: Group) -> bool:
        """Whether a sighting doesn't belong to a group because a person said so."""
        return self.are_apart([key], group.keys)

    def are_apart(self, some: Sequence[Key], others: Sequence[Key]) -> bool:
        """Whether a person said of two of them that they don't speak of one meeting."""
        return bool(self.apart) and any((a, b) in self.apart or (b, a) in self.apart for a in some for b in others)


NO_LINKS = Links()


@dataclass(frozen=True, slots=True)
class _Match:
    number: int
    founder: Key
    bond: Bond
    score: float
    content: tuple[str, ...]  # settles draws


def fold(groups: Sequence[Group], heard: Sequence[Heard], links: Links = NO_LINKS) -> tuple[Group, ...]:
    """The groups after one document, whose sightings and remarks are `heard`; new ones stand at the end."""
    after = {group.founder: group for group in groups}
    sightings = [one for one in heard if isinstance(one.told, Sighting)]
    matches = _matches(groups, sightings, links)
    for number, one in enumerate(sightings):
        for group in _told(after, one, matches.get(number)):
            after[group.founder] = group
    for one in heard:
        if isinstance(one.told, Remark) and (meant := _spoken_of(after.values(), one, links)):
            after[meant.founder] = _with(meant, remarked(meant.meeting, one), one)
    return tuple(after.values())


def _matches(groups: Sequence[Group], heard: Sequence[Heard], links: Links) -> dict[int, _Match]:
    """For each sighting the group it speaks of: the best pairs first, and each meeting is spoken of once."""
    chosen: dict[int, _Match] = {}
    taken: set[Key] = set()
    for match in sorted(_pairs(groups, heard, links), key=_rank):
        if match.number in chosen or match.founder in taken:
            continue
        chosen[match.number] = match
        if match.bond not in {Bond.OCCURRENCE, Bond.LEFT_OCCURRENCE, Bond.LINK}:  # many days of one series
            taken.add(match.founder)
    return chosen


def _pairs(groups: Sequence[Group], heard: Sequence[Heard], links: Links) -> list[_Match]:
    pairs: list[_Match] = []
    other_hours: list[_Match] = []
    for number, one in enumerate(heard):
        assert isinstance(one.told, Sighting)
        for group in groups:
            if links.part(one.key, group) or _waits(one) != (group.meeting.standing is Standing.HELD):
                continue
            known, linked = group.meeting, links.bind(one.key, group)
            found = bond(known, one.told)
            familiar = source_of(one) in known.sources
            score = agreement(known, one.told, found, familiar=familiar) if found else 0.0
            if not linked and not (score and group.hears(one)):
                continue
            content = tuple(sorted((_content(known), _content(one.told))))
            strength = found if found and score else Bond.LINK
            match = _Match(
                number, group.founder, strength, score + (known.when == one.told.when) + 10 * linked, content
            )
            differ = not linked and found is Bond.DAY and hours_differ(known.when, one.told.when)
            (other_hours if differ else pairs).append(match)
    # Another hour is a change only if there is no doubt what it changes: screenings at two hours are two meetings.
    pairs = _surely_moved(pairs)
    that_day = [match for match in (*pairs, *other_hours) if match.bond is Bond.DAY]
    texts, meetings = Counter(match.number for match in that_day), Counter(match.founder for match in that_day)
    return pairs + [match for match in other_hours if texts[match.number] == meetings[match.founder] == 1]


def _surely_moved(pairs: Sequence[_Match]) -> list[_Match]:
    """The pairs, without those in which a text may have moved one meeting or another and doesn't say from when."""
    times = Counter(match.number for match in pairs if match.bond is Bond.ELSEWHEN)
    return [match for match in pairs if match.bond is not Bond.ELSEWHEN or times[match.number] == 1]


def _waits(heard: Heard) -> bool:
    """Whether a person has to see it first: until then it changes nothing that was published."""
    return heard.policy is Policy.HOLD


def _rank(match: _Match) -> tuple[object, ...]:
    return match.score < 10, match.bond.value, -match.score, match.content, match.founder, match.number


def _content(told: Meeting | Sighting) -> str:
    return repr([getattr(told, name) for name in VISIBLE])


def _told(groups: dict[Key, Group], heard: Heard, match: _Match | None) -> Iterator[Group]:
    if match is None:
        yield _new(heard)
        return
    sighting = heard.told
    assert isinstance(sighting, Sighting)
    known = groups[match.founder]
    yield _with(known, believed(known.meeting, heard, match.bond), heard)
    if match.bond is Bond.LEFT_OCCURRENCE:
        yield _new(heard)
    elif match.bond is Bond.DAY and sighting.previous is not None:
        yield from _superseded(groups.values(), heard, known)


def _superseded(groups: Iterable[Group], heard: Heard, known: Group) -> Iterator[Group]:
    """The meeting that we still had on the day it left, where the new day had been announced on its own before."""
    sighting = heard.told
    assert isinstance(sighting, Sighting)
    for other in list(groups):
        it = other.meeting
        if (
            other.founder != known.founder
            and it.status is not Status.CANCELLED
            and bond(it, sighting) is Bond.LEFT
            and agreement(it, sighting, Bond.DAY)
            and other.hears(heard)
        ):
            yield _with(other, replace(it, status=Status.CANCELLED), heard)


def _spoken_of(groups: Collection[Group], heard: Heard, links: Links) -> Group | None:
    """The one group that a remark speaks of; None if there is none, or more than one that it might be."""
    if linked := next((group for group in groups if links.bind(heard.key, group)), None):
        return linked
    free = [one for one in groups if not links.part(heard.key, one) and one.meeting.standing is not Standing.HELD]
    if _waits(heard):
        return None
    free = [one for one in free if one.hears(heard)]
    best = spoken_of([group.meeting for group in free], heard)
    return None if best is None else free[best]


def _new(heard: Heard) -> Group:
    meeting = first_belief(heard, uid=f"{heard.document}#{heard.number}")
    return Group(meeting=meeting, heard=(heard,))


def _with(group: Group, after: Meeting, heard: Heard) -> Group:
    """The group with what is believed after hearing: whose words are quoted, how certain it is, who spoke of it."""
    before = group.meeting
    after = replace(
        after,
        certainty=certainty(before, after, heard),
        said_on=heard.said_on,
        said_at=heard.said_at,
        documents=tuple(dict.fromkeys((*before.documents, heard.document))),
        sources=tuple(dict.fromkeys((*before.sources, source_of(heard)))),
    )
    if seen_to_differ(before, after):
        after = replace(
            after,
            quote=heard.told.quote,
            source=heard.source,
            source_name=heard.source_name,
            source_url=heard.source_url,
        )
    return Group(meeting=after, heard=tuple(dict.fromkeys((*group.heard, heard))))
