"""The rules about one mail."""

from datetime import timedelta
from typing import Any

import pytest

from calfeed.model.meeting import Status
from calfeed.model.outbox import Reminder, Subscriber, SubscriberState, next_try_at, why_not
from calfeed.model.recurrence import occurrences
from calfeed.model.wave import MailKind
from tests.builders import a_meeting
from tests.usecases.reminding import at

NOW = at("2026-01-04 15:00")


def _reminder(**fields: Any) -> Reminder:
    state = fields.pop("state", SubscriberState.ACTIVE)
    reader = Subscriber(id=7, address="ada@example.org", zone="Europe/Rome", state=state)
    base = {"id": 1, "kind": MailKind.REMINDER, "uid": "meeting-1", "key": "", "time_revision": 0, "lead": "PT1440M"}
    times = {"due_at": NOW, "not_after": NOW + timedelta(days=1), "attempts": 0, "reader": reader}
    return Reminder(**(base | times | fields))


@pytest.mark.parametrize(
    ("reminder", "meeting", "reason"),
    [
        ({}, {}, None),
        ({"not_after": NOW}, {}, "past"),
        ({"state": SubscriberState.GONE}, {}, "unsubscribed"),
        ({"state": SubscriberState.PENDING}, {}, "unsubscribed"),
        ({}, {"status": Status.CANCELLED}, "cancelled"),
        ({}, {"status": Status.TENTATIVE}, None),
        ({}, {"time_revision": 1}, "moved"),
        ({"key": "20260101"}, {}, "gone"),
        ({"kind": MailKind.MOVED, "lead": "#1"}, {}, None),
        ({"kind": MailKind.MOVED, "lead": "#1"}, {"time_revision": 1}, "moved"),
        ({"kind": MailKind.MOVED, "lead": "#1"}, {"status": Status.CANCELLED}, "cancelled"),
        ({"kind": MailKind.CANCELLED, "lead": "#1"}, {}, "restored"),
        ({"kind": MailKind.CANCELLED, "lead": "#1"}, {"status": Status.CANCELLED, "time_revision": 4}, None),
        ({"kind": MailKind.CANCELLED, "lead": "#1", "key": "20260112"}, {}, None),
        ({"kind": MailKind.RESTORED, "lead": "#1"}, {"status": Status.CANCELLED}, "cancelled"),
        ({"kind": MailKind.CONFIRM, "state": SubscriberState.GONE}, {}, None),
    ],
)
def test_why_not(reminder: dict[str, Any], meeting: dict[str, Any], reason: str | None) -> None:
    """A mail goes only if it is still true, still wanted, and still of use."""
    now = a_meeting("Tea", "2026-01-05 16:00 Europe/Rome", **meeting)
    asked = _reminder(**reminder)
    found = next((one for one in occurrences(now, NOW.date()) if one.key == asked.key), None)
    assert why_not(asked, now, found, NOW) == reason


def test_a_meeting_that_is_not_there() -> None:
    """Of a meeting that is gone nothing is said."""
    assert why_not(_reminder(), None, None, NOW) == "gone"


def test_overtaken() -> None:
    """A day's reminder is dropped at the very second in which the hour's is due."""
    meeting = a_meeting("Tea", "2026-01-05 16:00 Europe/Rome")
    [occurrence] = occurrences(meeting, NOW.date())
    hour_before = at("2026-01-05 14:00")
    assert why_not(_reminder(), meeting, occurrence, hour_before - timedelta(seconds=1)) is None
    assert why_not(_reminder(), meeting, occurrence, hour_before) == "overtaken"
    assert why_not(_reminder(lead="PT60M"), meeting, occurrence, hour_before) is None


def test_message_ids() -> None:
    """Each try at a mail has the same Message-ID, each mail another one, and none tells who reads it."""
    first = _reminder()
    assert first.message_id("x.test") == _reminder(id=2, attempts=5, due_at=NOW + timedelta(1)).message_id("x.test")
    others = [{"uid": "m2"}, {"key": "1"}, {"time_revision": 1}, {"lead": "PT60M"}, {"kind": MailKind.MOVED}]
    assert len({_reminder(**other).message_id("x.test") for other in [{}, *others]}) == 6
    assert first.message_id("x.test").endswith("@x.test>")


def test_backoff() -> None:
    """30 seconds, 1, 2, 5, 10, 30 minutes, then each half hour; never at or after the end."""
    far = NOW + timedelta(days=1)
    waits = [(next_try_at(number, far, NOW) or far) - NOW for number in range(1, 9)]
    assert [wait.total_seconds() for wait in waits] == [30, 60, 120, 300, 600, 1_800, 1_800, 1_800]
    assert next_try_at(1, NOW + timedelta(seconds=30), NOW) is None
    assert next_try_at(1, NOW + timedelta(seconds=31), NOW) == NOW + timedelta(seconds=30)
