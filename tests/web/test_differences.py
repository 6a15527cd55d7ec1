"""What a change does, in words."""

from dataclasses import replace

from calfeed.model.meeting import ChangeKind, Standing
from calfeed.web.differences import Difference, differences, feed_words
from tests.builders import a_change, a_meeting, when_from

TEA = a_meeting("Tea", "2026-05-05", place="Rome")


def test_only_what_differs() -> None:
    """A field that stays is not told."""
    after = replace(TEA, when=when_from("2026-05-08"), place=None, sequence=1)
    assert differences(a_change(after, ChangeKind.MOVED, before=TEA)) == [
        Difference(
            name="When",
            before="Tuesday 5 May 2026 (hour not announced)",
            after="Friday 8 May 2026 (hour not announced)",
        ),
        Difference(name="Where", before="Rome", after=""),
    ]


def test_a_new_meeting() -> None:
    """All that is known of it is new."""
    told = {each.name: (each.before, each.after) for each in differences(a_change(TEA))}
    assert told["Title"] == ("", "Tea")
    assert told["Where"] == ("", "Rome")
    assert "About" not in told


def test_the_feed() -> None:
    """What calendars show after the change: a new event, a changed one, a cancelled one, or nothing."""
    held = replace(TEA, standing=Standing.HELD)
    assert "comes into" in feed_words(a_change(TEA, before=held))
    assert "comes into" in feed_words(a_change(TEA))
    assert "cancelled" in feed_words(a_change(held, before=TEA))
    assert "not in the feed" in feed_words(a_change(held, before=replace(held, title="Dinner")))
    assert "from 0 to 1" in feed_words(a_change(replace(TEA, sequence=1), before=TEA))
    assert "stays" in feed_words(a_change(replace(TEA, confidence=0.9), before=TEA))
