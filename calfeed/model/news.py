"""What everybody is told of a change: what kind of news it is, the old and the new values, and their words."""

from dataclasses import dataclass, replace
from enum import StrEnum
from uuid import UUID, uuid5

from calfeed.model.clean import one_line
from calfeed.model.difference import differences
from calfeed.model.link import safe_link
from calfeed.model.meeting import Certainty, Change, ChangeKind, Meeting, Status
from calfeed.model.when import Timed, When, Window
from calfeed.model.wording import FIELDS
from calfeed.model.wording import english as wording

NAMESPACE = UUID("3d7b0f0e-6f0c-5c0b-9f0d-5a3c1d6f7e21")  # of the ids of news; never to be changed
LONGEST_TITLE, LONGEST_VALUE, LONGEST_WORDS = 300, 1_000, 2_000  # characters


class NewsKind(StrEnum):
    NEW = "new"
    MOVED = "moved"
    FIXED = "date fixed"
    CALLED_OFF = "called off"
    PUT_OFF = "put off"
    BACK_ON = "back on"
    CONFIRMED = "confirmed"
    DETAILS = "details"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """A field in words, before and after (either may be empty), and the words that the new value was read in."""

    name: str
    before: str
    after: str
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class News:
    """A change as everybody may know it; of a meeting that was withdrawn, only that it was.

    `id` is the change's for ever. `meeting` is what everybody knew of it then. `source` is the document that said so.
    """

    id: str
    kind: NewsKind
    title: str
    change: Change
    meeting: Meeting
    facts: tuple[Fact, ...] = ()
    words: str = ""
    source: str = ""
    source_url: str | None = None


def news(change: Change) -> News | None:
    """What everybody is told of a change; None if nobody can see that it was made."""
    if change.before and not change.before.is_public:  # what it was then is nobody's business
        change = replace(change, before=None)
    kind = _kind(change)
    if kind is None:
        return None
    known = change.before if kind is NewsKind.WITHDRAWN and change.before else change.after
    told = News(
        id=uuid5(NAMESPACE, f"{known.uid}/{change.number}").urn,
        kind=kind,
        title=_title(kind, change.before, known),
        change=change,
        meeting=known,
    )
    if kind is NewsKind.WITHDRAWN:
        return told
    told = replace(told, facts=_facts(change), words=one_line(change.words, LONGEST_WORDS))
    if change.document not in known.documents[-1:]:  # only of the newest is the source known
        return told
    return replace(told, source=one_line(known.source_name, LONGEST_TITLE), source_url=_link(known))


def _kind(change: Change) -> NewsKind | None:
    before, after = change.before, change.after
    if before is None:
        return NewsKind.NEW if after.is_public else None
    if not after.is_public:
        return NewsKind.WITHDRAWN
    if (off := _off(before, after)) or (off := _days_off(before, after)):
        return off
    if before.when != after.when and (kind := _time(change.kind, before.when, after.when)):
        return kind
    if change.fields:
        return NewsKind.DETAILS
    return NewsKind.CONFIRMED if before.certainty is not after.certainty else None


def _off(before: Meeting, after: Meeting) -> NewsKind | None:
    was, is_ = before.status is Status.CANCELLED, after.status is Status.CANCELLED
    if is_ and not was:
        return NewsKind.PUT_OFF if after.certainty is Certainty.MOVED else NewsKind.CALLED_OFF
    return NewsKind.BACK_ON if was and not is_ else None


def _days_off(before: Meeting, after: Meeting) -> NewsKind | None:
    """Whether days of a series were called off, or are on again; calendars show them as cancelled."""
    if before.rrule != after.rrule:
        return None
    if set(after.excluded) - set(before.excluded):
        return NewsKind.CALLED_OFF
    return NewsKind.BACK_ON if set(before.excluded) - set(after.excluded) else None


def _time(kind: ChangeKind, before: When, after: When) -> NewsKind | None:
    was, is_ = isinstance(before, Window), isinstance(after, Window)
    if was is not is_:
        return NewsKind.FIXED if was else NewsKind.PUT_OFF
    return NewsKind.MOVED if kind is ChangeKind.MOVED else None


def _link(meeting: Meeting) -> str | None:
    url = safe_link(meeting.source_url)
    return url if url and url == one_line(url, LONGEST_WORDS) else None


def _title(kind: NewsKind, before: Meeting | None, meeting: Meeting) -> str:
    """What happened, to what, and when it is: a reader's list shows nothing else."""
    title = one_line(meeting.title, LONGEST_TITLE) or "Meeting"
    if kind not in {NewsKind.CALLED_OFF, NewsKind.PUT_OFF, NewsKind.WITHDRAWN}:
        title = wording.marked_title(title, meeting.kind, meeting.status, meeting.certainty)
    tail = wording.when_words(meeting.when)
    if kind is NewsKind.MOVED and before and not isinstance(before.when, Window):
        left = before.when.start if isinstance(before.when, Timed) else before.when.first
        tail = wording.moved_words(left, meeting.when)
    return f"{kind.capitalize()}: {title} ({tail})"


def _facts(change: Change) -> tuple[Fact, ...]:
    return tuple(
        Fact(
            name=FIELDS[one.field],
            before=one_line(wording.value_words(one.before), LONGEST_VALUE),
            after=one_line(wording.value_words(one.after), LONGEST_VALUE),
            words=tuple(dict.fromkeys(one_line(piece.words, LONGEST_WORDS) for piece in one.evidence)),
        )
        for one in differences(change)
        if one.field in FIELDS
    )
