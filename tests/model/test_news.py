from dataclasses import replace

import pytest

from calfeed.model.meeting import Certainty, Change, ChangeKind, Evidence, Field, Meeting, Standing, Status
from calfeed.model.news import NewsKind, news
from calfeed.model.text import Span
from tests.builders import a_change, a_meeting, when_from

DOCUMENT = "d" * 64
TEA = a_meeting("Tea", "2026-05-05", place="Rome", documents=(DOCUMENT,), source_name="Gazette")
OFF = replace(TEA, status=Status.CANCELLED, certainty=Certainty.CALLED_OFF, sequence=1)
SPRING = replace(TEA, when=when_from("2026-06-01..2026-06-30"), certainty=Certainty.MOVED, sequence=1)
WEEKLY = replace(TEA, rrule="FREQ=WEEKLY;COUNT=5")
SKIPS = replace(WEEKLY, excluded=(when_from("2026-05-12").first,), sequence=1)  # type: ignore[union-attr]
HELD = replace(TEA, title="Secret tea", standing=Standing.HELD)


def step(kind: ChangeKind, before: Meeting | None, after: Meeting) -> Change:
    """A change that a document made."""
    return a_change(after, kind, before=before, document=DOCUMENT)


@pytest.mark.parametrize(
    ("change", "kind", "title"),
    [
        (step(ChangeKind.ADDED, None, TEA), NewsKind.NEW, "New: Tea (Tuesday 5 May 2026 (hour not announced))"),
        (step(ChangeKind.PUBLISHED, HELD, TEA), NewsKind.NEW, "New: Tea (Tuesday 5 May 2026 (hour not announced))"),
        (
            step(ChangeKind.MOVED, TEA, replace(TEA, when=when_from("2026-05-08"), sequence=1)),
            NewsKind.MOVED,
            "Moved: Tea (was 5 May, now 8 May)",
        ),
        (
            step(ChangeKind.CANCELLED, TEA, OFF),
            NewsKind.CALLED_OFF,
            "Called off: Tea (Tuesday 5 May 2026 (hour not announced))",
        ),
        (
            step(ChangeKind.CANCELLED, TEA, replace(OFF, certainty=Certainty.MOVED)),
            NewsKind.PUT_OFF,
            "Put off: Tea (Tuesday 5 May 2026 (hour not announced))",
        ),
        (
            step(ChangeKind.MOVED, TEA, SPRING),
            NewsKind.PUT_OFF,
            "Put off: Tea (date to be fixed: Monday 1 to Tuesday 30 June 2026)",
        ),
        (
            step(ChangeKind.DETAILS, SPRING, replace(TEA, when=when_from("2026-06-09"), sequence=2)),
            NewsKind.FIXED,
            "Date fixed: Tea (Tuesday 9 June 2026 (hour not announced))",
        ),
        (
            step(ChangeKind.RESTORED, OFF, replace(TEA, sequence=2)),
            NewsKind.BACK_ON,
            "Back on: Tea (Tuesday 5 May 2026 (hour not announced))",
        ),
        (
            step(ChangeKind.DETAILS, WEEKLY, SKIPS),
            NewsKind.CALLED_OFF,
            "Called off: Tea (Tuesday 5 May 2026 (hour not announced))",
        ),
        (
            step(ChangeKind.DETAILS, SKIPS, replace(WEEKLY, sequence=2)),
            NewsKind.BACK_ON,
            "Back on: Tea (Tuesday 5 May 2026 (hour not announced))",
        ),
        (
            step(ChangeKind.DETAILS, TEA, replace(TEA, place="Milan", sequence=1)),
            NewsKind.DETAILS,
            "Details: Tea (Tuesday 5 May 2026 (hour not announced))",
        ),
        (
            step(ChangeKind.CONFIRMED, TEA, replace(TEA, certainty=Certainty.CONFIRMED)),
            NewsKind.CONFIRMED,
            "Confirmed: Tea (Tuesday 5 May 2026 (hour not announced))",
        ),
        (
            step(ChangeKind.HELD, TEA, HELD),
            NewsKind.WITHDRAWN,
            "Withdrawn: Tea (Tuesday 5 May 2026 (hour not announced))",
        ),
        (
            step(ChangeKind.JOINED, TEA, replace(TEA, joined="other")),
            NewsKind.WITHDRAWN,
            "Withdrawn: Tea (Tuesday 5 May 2026 (hour not announced))",
        ),
    ],
)
def test_what_happened(change: Change, kind: NewsKind, title: str) -> None:
    """The title says what happened, to which meeting, and when that is."""
    told = news(change)
    assert told
    assert (told.kind, told.title) == (kind, title)


@pytest.mark.parametrize(
    "change",
    [
        step(ChangeKind.ADDED, None, HELD),
        step(ChangeKind.DETAILS, HELD, replace(HELD, place="Milan")),
        step(ChangeKind.CONFIRMED, TEA, replace(TEA, sources=("a", "b"))),
    ],
)
def test_nothing_to_tell(change: Change) -> None:
    """What waits for review is nobody's business, and what nobody can see is no news."""
    assert news(change) is None


def test_nothing_of_what_is_held() -> None:
    """Of a meeting that is withdrawn only what everybody knew is told; of one that comes out, nothing from before."""
    gone = news(step(ChangeKind.HELD, TEA, HELD))
    assert gone
    assert (gone.meeting, gone.facts, gone.words, gone.source) == (TEA, (), "", "")
    new = news(step(ChangeKind.PUBLISHED, HELD, TEA))
    assert new
    assert new.change.before is None
    assert "Secret" not in repr(new)


def test_old_and_new_values_with_their_words() -> None:
    """Each field is told as it was and as it is, with the words of the document, and whose words they are."""
    evidence = Evidence(field=Field.WHEN, words="on 8 May", span=Span(0, 8), document=DOCUMENT)
    after = replace(TEA, when=when_from("2026-05-08"), quote="Tea is on 8 May.", evidence=(evidence,), sequence=1)
    told = news(step(ChangeKind.MOVED, TEA, after))
    assert told
    assert [(fact.name, fact.before, fact.after, fact.words) for fact in told.facts] == [
        (
            "When",
            "Tuesday 5 May 2026 (hour not announced)",
            "Friday 8 May 2026 (hour not announced)",
            ("on 8 May",),
        )
    ]
    assert (told.words, told.source) == ("Tea is on 8 May.", "Gazette")


def test_a_text_that_comes_late_is_not_the_source() -> None:
    """The source that a meeting names is its newest; an older text's change is not put in its mouth."""
    told = news(step(ChangeKind.ADDED, None, replace(TEA, documents=(DOCUMENT, "e" * 64))))
    assert told
    assert told.source == ""


def test_ids_stay() -> None:
    """An id is made from the meeting and the number of the change, and from nothing else."""
    first = step(ChangeKind.ADDED, None, TEA)
    ids = {told.id for told in (news(first), news(replace(first, after=replace(TEA, title="Dinner")))) if told}
    assert ids == {"urn:uuid:5418a630-0df2-5266-b373-d397e14982f1"}
    other = news(replace(first, number=1))
    assert other
    assert other.id not in ids


@pytest.mark.parametrize("url", ["javascript:alert(1)", "https://a.example/\x00", "ftp://a.example/", None])
def test_only_web_addresses_are_linked(url: str | None) -> None:
    """A source's address that is none of the web, or is not clean, is left out."""
    told = news(step(ChangeKind.ADDED, None, replace(TEA, source_url=url)))
    assert told
    assert told.source_url is None
