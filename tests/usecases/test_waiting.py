"""Pauses and quiet hours: what waits, until when, and what it says then."""

from datetime import date

import pytest

from calfeed.errors import InvalidInputError
from calfeed.model.meeting import ChangeKind, Status
from calfeed.model.wish import wish_from
from calfeed.store import Store, outbox, outbox_report
from calfeed.usecases.preferences import Preferences, resume, save
from tests.builders import a_meeting, when_from
from tests.usecases.reminding import Service, at
from tests.usecases.test_preferences import ADA, key

USUAL = ("PT1440M PT60M", "D-1T09:00", "")


def pause(service: Service, until: date | None, zone: str = "UTC") -> None:
    """Ada wants no mail before that day."""
    save(service.deps, key(service), Preferences(zone=zone, wish=wish_from(*USUAL), paused_until=until))


def sleep(service: Service, quiet: str = "22:00-07:00", zone: str = "UTC", timed: str = USUAL[0]) -> None:
    """Ada wants no mail in these hours."""
    save(service.deps, key(service), Preferences(zone=zone, wish=wish_from(timed, USUAL[1], "", quiet=quiet)))


def mails(service: Service, until: str) -> list[str]:
    """When mails go until then, and what their subjects are."""
    before = len(service.mailer.sent)
    times = [f"{when:%d %H:%M}" for when, _ in service.live(until)]
    return [f"{time} {subject}" for time, subject in zip(times, service.subjects[before:], strict=True)]


@pytest.fixture
def service(store: Store) -> Service:
    """A service with one reader."""
    made = Service(store)
    made.subscribe(ADA)
    return made


def dropped(service: Service) -> dict[str, int]:
    """Why mails were not sent."""
    with service.deps.store.read() as tx:
        return outbox_report.dropped_because(tx, at("2025-01-01 00:00"))


def test_a_pause(service: Service) -> None:
    """No mail goes before the day comes; what has begun by then is dropped, what has not is told then, once."""
    pause(service, date(2026, 1, 10))
    service.add(a_meeting("Tea", "2026-01-05 16:00 UTC"))
    service.add(a_meeting("Supper", "2026-01-10 00:30 UTC", uid="supper"))
    service.add(a_meeting("Lunch", "2026-01-10 12:00 UTC", uid="lunch"))
    assert mails(service, "2026-01-11 00:00") == [
        "10 00:00 Today, Sat 10 Jan, 12:00: Lunch",
        "10 00:00 Today, Sat 10 Jan, 00:30: Supper",
        "10 11:00 Today, Sat 10 Jan, 12:00: Lunch",
    ]
    assert dropped(service) == {"paused": 2, "overtaken": 1}


def test_a_pause_ends_where_the_reader_is(service: Service) -> None:
    """The day begins at midnight of their zone."""
    pause(service, date(2026, 1, 10), "Pacific/Auckland")
    service.add(a_meeting("Tea", "2026-01-10 10:00 UTC"))
    assert mails(service, "2026-01-10 12:00") == [
        "09 11:00 Today, Sat 10 Jan, 23:00: Tea",
        "10 09:00 Today, Sat 10 Jan, 23:00: Tea",
    ]


def test_notices_after_a_pause(service: Service) -> None:
    """What people still have wrong in their heads is told at the end; what came right again, or is over, is not."""
    known = {
        name: service.add(a_meeting(name, starts, uid=name))
        for name, starts in (
            ("moved twice", "2026-01-20 12:00 UTC"),
            ("there and back", "2026-01-21 12:00 UTC"),
            ("off", "2026-01-22 12:00 UTC"),
            ("off and on", "2026-01-23 12:00 UTC"),
            ("off and over", "2026-01-06 12:00 UTC"),
            ("untouched", "2026-01-24 12:00 UTC"),
        )
    }
    pause(service, date(2026, 1, 10))

    def move(name: str, to: str) -> None:
        known[name] = service.change(ChangeKind.MOVED, known[name], when=when_from(to))

    def call(name: str, kind: ChangeKind, status: Status) -> None:
        known[name] = service.change(kind, known[name], status=status)

    service.live("2026-01-03 00:00")
    move("moved twice", "2026-01-25 12:00 UTC")
    move("there and back", "2026-01-26 12:00 UTC")
    for name in ("off", "off and on", "off and over"):
        call(name, ChangeKind.CANCELLED, Status.CANCELLED)
    service.live("2026-01-05 00:00")
    move("moved twice", "2026-01-27 12:00 UTC")
    move("there and back", "2026-01-21 12:00 UTC")
    call("off and on", ChangeKind.RESTORED, Status.CONFIRMED)
    assert mails(service, "2026-01-15 00:00") == [
        "10 00:00 Cancelled: off (Thu 22 Jan, 12:00)",
        "10 00:00 Moved to Tue 27 Jan, 12:00: moved twice (was Tue 20 Jan, 12:00)",
    ]
    assert dropped(service) == {"told with a later one": 3, "as they know it": 2, "paused": 1}


def test_sending_again(service: Service) -> None:
    """A pause that is ended lets go what waited and is still true."""
    pause(service, date(2026, 2, 1))
    service.add(a_meeting("Tea", "2026-01-05 16:00 UTC"))
    assert mails(service, "2026-01-05 10:00") == []
    resume(service.deps, key(service))
    assert mails(service, "2026-01-06 00:00") == [
        "05 10:00 Today, Mon 5 Jan, 16:00: Tea",
        "05 15:00 Today, Mon 5 Jan, 16:00: Tea",
    ]


def test_a_pause_that_is_none(service: Service) -> None:
    """A day that has come is no pause, and one that lies beyond a year is taken for a slip."""
    pause(service, date(2026, 1, 2))
    service.add(a_meeting("Tea", "2026-01-03 12:00 UTC"))
    assert len(mails(service, "2026-01-03 12:00")) == 2
    with pytest.raises(InvalidInputError, match="a year at most"):
        pause(service, date(2062, 1, 1))


def test_quiet_hours(service: Service) -> None:
    """What falls due in them comes when they end, unless that would be too late to be of use."""
    sleep(service)
    service.add(a_meeting("Night", "2026-01-06 03:00 UTC", uid="night"))
    service.add(a_meeting("Early", "2026-01-07 07:29 UTC", uid="early"))
    service.add(a_meeting("Breakfast", "2026-01-08 07:30 UTC", uid="breakfast"))
    assert mails(service, "2026-01-09 00:00") == [
        "05 07:00 Tomorrow, Tue 6 Jan, 03:00: Night",
        "06 02:00 Today, Tue 6 Jan, 03:00: Night",
        "06 07:29 Tomorrow, Wed 7 Jan, 07:29: Early",
        "07 06:29 Today, Wed 7 Jan, 07:29: Early",
        "07 07:30 Tomorrow, Thu 8 Jan, 07:30: Breakfast",
        "08 06:30 Today, Thu 8 Jan, 07:30: Breakfast",
    ]


def test_quiet_hours_of_notices(service: Service) -> None:
    """A change waits for the morning, and two of them are one; what begins before is told at once."""
    tea = service.add(a_meeting("Tea", "2026-01-20 12:00 UTC"))
    night = service.add(a_meeting("Night", "2026-01-03 04:00 UTC", uid="night"))
    service.live("2026-01-02 23:00")
    sleep(service)
    service.change(ChangeKind.CANCELLED, night, status=Status.CANCELLED)
    tea = service.change(ChangeKind.MOVED, tea, when=when_from("2026-01-21 12:00 UTC"))
    first = mails(service, "2026-01-03 01:00")
    service.change(ChangeKind.MOVED, tea, when=when_from("2026-01-22 12:00 UTC"))
    assert [*first, *mails(service, "2026-01-04 00:00")] == [
        "02 23:15 Cancelled: Night (Sat 3 Jan, 04:00)",
        "03 07:00 Moved to Thu 22 Jan, 12:00: Tea (was Tue 20 Jan, 12:00)",
    ]


def test_no_longer_quiet(service: Service) -> None:
    """Who gives their quiet hours up gets what waited."""
    sleep(service)
    service.add(a_meeting("Night", "2026-01-06 03:00 UTC"))
    assert mails(service, "2026-01-05 04:00") == []
    sleep(service, quiet="")
    assert mails(service, "2026-01-05 05:00") == ["05 04:00 Tomorrow, Tue 6 Jan, 03:00: Night"]


def test_questions_do_not_wait(service: Service) -> None:
    """What was asked for is confirmed at once, whatever the hour and the pause."""
    sleep(service, quiet="00:00-23:00")
    pause(service, date(2026, 2, 1))
    service.subscribe("bob@example.org")
    service.subscribe(ADA)


def test_waiting_is_no_lateness(service: Service) -> None:
    """A mail that its reader puts off counts as due when they want it, and as not tried before."""
    sleep(service)
    service.add(a_meeting("Night", "2026-01-06 03:00 UTC"))
    service.live("2026-01-05 04:00")
    with service.deps.store.read() as tx:
        assert outbox_report.oldest_unsent(tx, service.clock()) is None
        assert outbox.next_try_at(tx) == at("2026-01-05 07:00")
