"""What a change changed."""

from dataclasses import replace
from datetime import date

from calfeed.model.difference import differences
from calfeed.model.meeting import Certainty, ChangeKind, Evidence, Field, Standing
from calfeed.model.text import Span
from tests.builders import a_change, a_meeting, when_from

WHEN = Evidence(field=Field.WHEN, words="8 May", span=Span(0, 5), document="d" * 64)
OLD = Evidence(field=Field.WHEN, words="5 May", span=Span(0, 5), document="e" * 64)
BEFORE = a_meeting(evidence=(OLD,))
MOVED = replace(
    BEFORE,
    when=when_from("2026-05-08"),
    previous=date(2026, 5, 5),
    certainty=Certainty.MOVED,
    confidence=0.7,
    evidence=(WHEN, OLD),
)


def test_each_field_with_the_words_of_the_document() -> None:
    """Old and new value of all that changed, with what the document of the change says of it, and no other."""
    when, previous, certainty = differences(a_change(MOVED, ChangeKind.MOVED, before=BEFORE))
    assert (when.field, when.before, when.after, when.evidence) == ("when", BEFORE.when, MOVED.when, (WHEN,))
    assert (previous.field, previous.before, previous.after) == ("previous", None, date(2026, 5, 5))
    assert (certainty.field, certainty.after, certainty.evidence) == ("certainty", Certainty.MOVED, ())


def test_a_new_meeting() -> None:
    """Of a new meeting all that is known of it is new."""
    fields = {one.field: one.after for one in differences(a_change(BEFORE))}
    assert (fields["title"], fields["standing"]) == ("Tea", Standing.PUBLISHED)
    assert not {"place", "previous", "participants", "joined"} & set(fields)


def test_a_person_has_no_words() -> None:
    """What a person changed was read nowhere."""
    change = replace(a_change(MOVED, before=BEFORE), document=None, person="eva")
    assert {one.evidence for one in differences(change)} == {()}
