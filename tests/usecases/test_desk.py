"""What people decide at the desk: it wins, it is history, and it can be taken back."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from calfeed.clock import SettableClock
from calfeed.errors import InvalidInputError, NotFoundError
from calfeed.mail import MemoryMailer
from calfeed.model.act import Disbelieve, Edit, Join, KeepApart, Promote, Split, Stand, Undo
from calfeed.model.feed import FeedSpec
from calfeed.model.meeting import Change, ChangeKind, Meeting, Standing, Status
from calfeed.model.source import Policy, Source, SourceKind
from calfeed.store import Store, feeds, meetings
from calfeed.usecases import review
from calfeed.usecases.deps import Deps
from calfeed.usecases.desk import do, preview
from calfeed.usecases.ingest import IngestReport, ingest
from tests.builders import NOW, an_announcement, when_from

ADDS = """1 January 2026

A meeting of national security advisors will take place in Kyiv on 5 January 2026. \
They last met on 3 December 2025.
"""
HOURS = """2 January 2026

The meeting of national security advisors in Kyiv on 5 January 2026 begins at 16:00 Kyiv time.
"""
MOVES = """3 January 2026

The meeting of national security advisors will take place on 8 January 2026 instead of 5 January 2026.
"""
OTHER = """2 January 2026

The budget committee will meet in Kyiv on 5 January 2026 at 10:00.
"""
WATCHED = Source(name="blog", kind=SourceKind.PAGE, address="https://blog.test/", policy=Policy.HOLD)


@pytest.fixture
def deps(store: Store) -> Deps:
    """A service on each engine in turn, at a moment that stands still."""
    return Deps(clock=SettableClock(NOW), store=store, mailer=MemoryMailer(), public_url="https://calfeed.test")


def read(deps: Deps, text: str, source: Source | None = None) -> IngestReport:
    assert isinstance(deps.clock, SettableClock)
    deps.clock.advance(timedelta(minutes=1))
    return ingest(deps, an_announcement(text, source=source.name if source else "local"), source=source)


def added(deps: Deps, text: str, source: Source | None = None) -> str:
    (step,) = read(deps, text, source).changes
    return step.after.uid


def known(deps: Deps, uid: str) -> Meeting:
    with deps.store.read() as tx:
        meeting = meetings.by_uid(tx, uid)
    assert meeting is not None
    return meeting


def steps(deps: Deps, uid: str) -> list[Change]:
    with deps.store.read() as tx:
        return meetings.history(tx, uid)


def feed(deps: Deps) -> list[bytes]:
    with deps.store.read() as tx:
        entries = feeds.window(tx, FeedSpec(), deps.clock().date(), 1_000)
        found = feeds.pieces(tx, [uid for uid, *_ in entries])
        return [found[uid].octets for uid, *_ in entries]


def test_an_edit_holds_until_texts_say_something_new(deps: Deps) -> None:
    """A field that a person set stays when a text repeats the old fact, and gives way to a new one."""
    uid = added(deps, ADDS)
    (step,) = do(deps, "eva", Edit(uid, {"title": "Security advisors' meeting", "when": when_from("2026-01-06")}))
    assert (step.kind, step.person, step.fields) == (ChangeKind.MOVED, "eva", ("title", "when", "previous"))
    read(deps, ADDS.replace("They last", "All of them last"))
    assert known(deps, uid).when == when_from("2026-01-06")
    read(deps, MOVES)
    after = known(deps, uid)
    assert (after.when, after.title) == (when_from("2026-01-08"), "Security advisors' meeting")


def test_an_edit_is_taken_back(deps: Deps) -> None:
    """Undoing an edit puts back what texts say, undoing that brings the edit back, and all of it is history."""
    uid = added(deps, ADDS)
    before = known(deps, uid)
    do(deps, "eva", Edit(uid, {"place": "Lviv"}))
    (back,) = do(deps, "eva", Undo(uid, 1))
    assert (back.after.place, back.undone, back.after.sequence) == (before.place, True, before.sequence + 2)
    with pytest.raises(InvalidInputError, match="already"):
        do(deps, "eva", Undo(uid, 1))
    do(deps, "petro", Undo(uid, 2))
    assert known(deps, uid).place == "Lviv"
    assert [(step.person, step.after.place) for step in steps(deps, uid)] == [
        ("", "Kyiv"),
        ("eva", "Lviv"),
        ("eva", "Kyiv"),
        ("petro", "Lviv"),
    ]


def test_what_a_text_changed_is_taken_back(deps: Deps) -> None:
    """Undoing a text's change puts the old values back, which stay when the text is told again."""
    uid = added(deps, ADDS)
    read(deps, MOVES)
    (back,) = do(deps, "eva", Undo(uid, 1))
    assert (back.after.when, back.after.previous) == (when_from("2026-01-05"), None)
    read(deps, MOVES.replace("will take place", "will now take place"))
    assert known(deps, uid).when == when_from("2026-01-05")


def test_an_added_meeting_is_taken_back(deps: Deps) -> None:
    """Undoing an addition rejects the meeting: it is called off for subscribers, and stays rejected."""
    uid = added(deps, ADDS)
    (step,) = do(deps, "eva", Undo(uid, 0))
    assert (step.kind, step.after.standing) == (ChangeKind.REJECTED, Standing.REJECTED)
    (octets,) = feed(deps)
    assert b"STATUS:CANCELLED" in octets
    assert read(deps, ADDS.replace("They last", "All of them last")).changes[0].after.standing is Standing.REJECTED
    (again,) = do(deps, "eva", Undo(uid, 1))
    assert (again.after.standing, again.after.status) == (Standing.PUBLISHED, Status.CONFIRMED)


def test_what_is_held_is_seen_by_nobody(deps: Deps) -> None:
    """What a source says that is held for review is in no feed until a person publishes it, and changes nothing."""
    uid = added(deps, ADDS, WATCHED)
    assert feed(deps) == []
    assert [one.uid for one in review.queue(deps).waiting] == [uid]
    (step,) = do(deps, "eva", Stand(uid, Standing.PUBLISHED))
    assert step.kind is ChangeKind.PUBLISHED
    assert len(feed(deps)) == 1
    moves = read(deps, MOVES, WATCHED)
    assert [step.kind for step in moves.changes] == [ChangeKind.ADDED]
    assert known(deps, uid).when == when_from("2026-01-05")


def test_what_is_not_sure_enough_waits(deps: Deps) -> None:
    """An event of which calfeed is less sure than is asked for waits for review; the others of its text don't."""
    careful = replace(deps, hold_below=0.999)
    uid = added(careful, ADDS)
    assert [one.uid for one in review.queue(careful).waiting] == [uid]
    assert feed(careful) == []


def test_what_was_never_seen_is_not_called_off(deps: Deps) -> None:
    """A held meeting that is rejected was in no feed, and doesn't come into one."""
    uid = added(deps, ADDS, WATCHED)
    do(deps, "eva", Stand(uid, Standing.REJECTED))
    assert feed(deps) == []
    assert review.queue(deps).waiting == ()


def test_joining_and_splitting(deps: Deps) -> None:
    """Two meetings become one under the older UID, and two again with all they were, under their own UIDs."""
    one, other = added(deps, ADDS), added(deps, OTHER)
    before = {uid: known(deps, uid) for uid in (one, other)}
    changes = do(deps, "eva", Join(one, other))
    assert [(step.after.uid, step.kind) for step in changes if step.kind is ChangeKind.JOINED] == [
        (other, ChangeKind.JOINED)
    ]
    assert known(deps, other).joined == one
    assert len(feed(deps)) == 1
    do(deps, "eva", Split(one, (before[other].documents[0],)))
    for uid, was in before.items():
        now = known(deps, uid)
        assert (now.title, now.when, now.documents, now.joined) == (was.title, was.when, was.documents, None)
    assert len(feed(deps)) == 2


def test_kept_apart(deps: Deps) -> None:
    """Documents that a person keeps apart are two meetings, also when one of them is told again."""
    uid = added(deps, ADDS)
    second = read(deps, HOURS)
    assert [step.after.uid for step in second.changes] == [uid]
    do(deps, "eva", Split(uid, (second.digest,)))
    (other,) = [one.meeting.uid for one in review.document(deps, second.digest).said if one.meeting]
    assert other != uid
    assert known(deps, uid).when == when_from("2026-01-05")
    with pytest.raises(InvalidInputError, match="two different"):
        do(deps, "eva", KeepApart(uid, uid))


def test_a_skipped_date_is_promoted(deps: Deps) -> None:
    """A date that was skipped becomes a meeting with its words as evidence, and is one no more when taken back."""
    report = read(deps, ADDS)
    number = next(at for at, one in enumerate(report.skipped) if one.on == date(2025, 12, 3))
    (step,) = do(deps, "eva", Promote(report.digest, number, "Advisors' December meeting"))
    meeting = step.after
    assert (meeting.when, meeting.quote) == (when_from("2025-12-03"), "They last met on 3 December 2025.")
    assert [each.words for each in meeting.evidence] == ["3 December 2025"]
    assert review.document(deps, report.digest).dates[number].is_promoted
    do(deps, "eva", Undo(meeting.uid, 0))
    assert known(deps, meeting.uid).standing is Standing.REJECTED
    assert not review.document(deps, report.digest).dates[number].is_promoted
    (again,) = do(deps, "eva", Promote(report.digest, number, "Again", date(2025, 12, 4)))
    assert (again.after.uid, again.after.title, again.after.when) == (meeting.uid, "Again", when_from("2025-12-04"))
    assert review.document(deps, report.digest).dates[number].is_promoted
    with pytest.raises(InvalidInputError, match="already"):
        do(deps, "eva", Promote(report.digest, number, "Twice"))


def test_a_document_is_disbelieved(deps: Deps) -> None:
    """What only a rejected document said is called off, what others said too is left as they have it; it stays so."""
    uid = added(deps, ADDS)
    report = read(deps, MOVES)
    do(deps, "eva", Disbelieve(report.digest))
    assert (known(deps, uid).when, known(deps, uid).previous) == (when_from("2026-01-05"), None)
    assert read(deps, MOVES).known
    assert read(deps, MOVES + "\n").known
    assert known(deps, uid).when == when_from("2026-01-05")


def test_a_preview_keeps_nothing(deps: Deps) -> None:
    """A preview tells what would change, and nothing has changed."""
    uid = added(deps, ADDS)
    before = known(deps, uid)
    seen = preview(deps, "eva", Edit(uid, {"when": when_from("2026-01-07")}))
    assert [step.after.when for step in seen.changes] == [when_from("2026-01-07")]
    assert known(deps, uid) == before
    assert len(steps(deps, uid)) == 1


def test_what_cannot_be_done_is_said(deps: Deps) -> None:
    """What is unknown or changes nothing is refused in one line, and nothing is kept."""
    uid = added(deps, ADDS)
    with pytest.raises(NotFoundError, match="no event nobody"):
        do(deps, "eva", Edit("nobody", {"title": "X"}))
    with pytest.raises(InvalidInputError, match="nothing is different"):
        do(deps, "eva", Edit(uid, {"place": "Kyiv"}))
    with pytest.raises(InvalidInputError, match="can't be edited"):
        do(deps, "eva", Edit(uid, {"uid": "X"}))
    with pytest.raises(InvalidInputError, match="no rule such as FREQ=WEEKLY"):
        do(deps, "eva", Edit(uid, {"rrule": "FREQ=SECONDLY"}))
    with pytest.raises(InvalidInputError, match="needs a title"):
        do(deps, "eva", Edit(uid, {"title": " "}))
    with pytest.raises(NotFoundError, match="no change 7"):
        do(deps, "eva", Undo(uid, 7))
    with pytest.raises(NotFoundError, match="no such date"):
        do(deps, "eva", Promote("x", 0, "X"))
    with pytest.raises(InvalidInputError, match="some of the documents"):
        do(deps, "eva", Split(uid, ()))
    with pytest.raises(InvalidInputError, match="nothing of any meeting"):
        do(deps, "eva", Disbelieve("x"))


def test_what_lacks_an_hour_or_a_second_source_is_listed(deps: Deps) -> None:
    """A meeting that begins within three days without an hour or a second source is in the queue."""
    uid = added(deps, ADDS)
    assert review.queue(deps).soon == ()
    assert isinstance(deps.clock, SettableClock)
    deps.clock.advance(timedelta(days=2))
    (lack,) = review.queue(deps).soon
    assert (lack.meeting.uid, lack.lacks) == (uid, ("hour", "second source"))


def test_sources_that_contradict_each_other(deps: Deps) -> None:
    """Where two sources tell different hours, both are shown, the newest first."""
    wire = Source(name="wire", kind=SourceKind.FEED, address="https://wire.test/")
    uid = added(deps, HOURS)
    read(deps, HOURS.replace("2 January 2026\n", "3 January 2026\n").replace("16:00", "17:00"), wire)
    (conflict,) = review.meeting(deps, uid).conflicts
    assert conflict.field == "when"
    assert [one.source for one in conflict.told] == ["wire", "local"]


@pytest.mark.parametrize("published", [False, True])
def test_what_waits_goes_on_waiting_when_it_is_joined(deps: Deps, published: bool) -> None:
    """Two meetings that wait are one that waits; joined to one that everybody may see, it is seen in it."""
    one, other = added(deps, ADDS, None if published else WATCHED), added(deps, OTHER, WATCHED)
    do(deps, "eva", Join(one, other))
    assert known(deps, other).joined == one
    assert known(deps, one).standing is (Standing.PUBLISHED if published else Standing.HELD)
    assert len(known(deps, one).documents) == 2
