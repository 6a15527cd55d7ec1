"""What an operator has to look at is listed, and nothing else."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from calfeed.model.meeting import ChangeKind, Standing
from calfeed.model.piece import Piece
from calfeed.model.source import SourceKind
from calfeed.store import Store, meetings, outbox
from calfeed.usecases.alerts import AlertKind, alerts, stalled, words
from calfeed.usecases.remind import mark_beat
from calfeed.usecases.subscribe import sign_up
from tests.builders import a_change, a_meeting, keep
from tests.site import Answer, Site
from tests.usecases.asking import Asking
from tests.usecases.reminding import Service


def test_all_is_well(store: Store) -> None:
    """A service that has just begun, and one whose mails left, have none."""
    service = Service(store)
    assert alerts(service.deps) == []
    mark_beat(service.deps)
    service.subscribe()
    assert alerts(service.deps) == []
    assert not stalled(service.deps)


def test_no_beat(store: Store) -> None:
    """A beat that is older than a minute."""
    service = Service(store)
    mark_beat(service.deps)
    service.clock.advance(timedelta(seconds=60))
    assert alerts(service.deps) == []
    service.clock.advance(timedelta(seconds=60))
    [alert] = alerts(service.deps)
    assert (alert.kind, alert.says) == (AlertKind.BEAT, "no process has looked for due reminders for 2 min")
    assert stalled(service.deps)


def test_a_mail_that_waits(store: Store) -> None:
    """A mail that was due more than ten minutes ago, with what its last try met, and no address."""
    service = Service(store)
    sign_up(service.deps, "ada@example.org", "UTC")
    service.clock.advance(timedelta(minutes=10))
    assert alerts(service.deps) == []
    service.clock.advance(timedelta(minutes=1))
    [alert] = alerts(service.deps)
    assert (alert.kind, alert.todo) == (AlertKind.OUTBOX, "see that a worker runs")
    with store.write() as tx:
        now = service.clock()
        [row] = outbox.claim(tx, "a", 1, now)
        outbox.postpone(tx, row, "a", now + timedelta(minutes=1), reason="450 <ada@example.org> later")
    [alert] = alerts(service.deps)
    assert alert.says == "a mail that was due 11 min ago is not sent after one try: 450 <a…@example.org> later"
    assert alert.todo == "check [mail] url"


@pytest.mark.parametrize("standing", Standing)
def test_events_that_no_calendar_holds(store: Store, standing: Standing) -> None:
    """An event that everybody may see, but no calendar can hold, until it is over."""
    service = Service(store)
    meeting = a_meeting("Pilates", "2026-06-06", standing=standing)
    keep(store, meeting)
    with store.write() as tx:
        document = meetings.history(tx, meeting.uid)[0].document
        after = replace(meeting, title="Yoga", sequence=1)
        step = a_change(after, ChangeKind.DETAILS, before=meeting, document=document)
        meetings.save(tx, [step], date(2028, 1, 1), lambda _: Piece(fault="too many words"))
    found = [(one.kind, one.says) for one in alerts(service.deps)]
    says = "1 event can't be written into a calendar, one is “Yoga” (meeting-1): too many words"
    assert found == ([(AlertKind.CALENDAR, says)] if standing is Standing.PUBLISHED else [])
    service.clock.advance(timedelta(days=180))
    assert alerts(service.deps) == []


def test_sources_that_fail(store: Store) -> None:
    """A source that has failed for a day since it last answered; one that answers again is none."""
    asking = Asking(store)
    with Site() as site:
        site.answers["/"] = Answer(b"<p>Nothing</p>")
        asking.add("council", SourceKind.PAGE, f"{site.url}/")
        asking.poll()
        site.answers["/"] = Answer(b"oh", status=500)
        for _ in range(6):
            asking.poll_after(timedelta(hours=9))
        [alert] = alerts(asking.deps)
        assert (alert.kind, alert.about) == (AlertKind.SOURCE, "council")
        assert alert.says == "council has failed for 45 h"
        site.answers["/"] = Answer(b"<p>Nothing</p>")
        asking.poll_after(timedelta(days=2))
        assert alerts(asking.deps) == []


@pytest.mark.parametrize(
    ("late", "said"),
    [
        (timedelta(), "0 s"),
        (timedelta(seconds=119), "119 s"),
        (timedelta(minutes=2), "2 min"),
        (timedelta(hours=3), "3 h"),
        (timedelta(days=2), "2 days"),
    ],
)
def test_words(late: timedelta, said: str) -> None:
    """A stretch of time in the unit that suits it."""
    assert words(late) == said
