"""What is armed when, and what a change makes of it."""

from collections.abc import Sequence
from datetime import date, timedelta

from sqlalchemy import func, select

from calfeed.model.meeting import ChangeKind, Status
from calfeed.store import Store
from calfeed.store.reminder_tables import outbox, waves
from calfeed.usecases.arm import arm_ahead
from calfeed.usecases.subscribe import confirm, sign_up
from tests.builders import a_meeting, when_from
from tests.usecases.reminding import Service, parsed, token


def _leads(store: Store) -> Sequence[tuple[str, str]]:
    with store.read() as tx:
        rows = tx.connection.execute(select(waves.c.lead, waves.c.zone).order_by(waves.c.lead, waves.c.zone))
        return [(row.lead, row.zone) for row in rows]


def test_one_wave_for_everybody(store: Store) -> None:
    """A clock time has a wave for each lead, a day one for each zone in use, and a subscriber none of their own."""
    service = Service(store)
    for number in range(5):
        service.subscribe(f"reader{number}@example.org", "Europe/Rome" if number % 2 else "Asia/Tokyo")
    service.add(a_meeting("Tea", "2026-01-08 16:00 Europe/Kyiv"))
    service.add(a_meeting("Talks", "2026-01-08", uid="meeting-2"))
    arm_ahead(service.deps)
    assert _leads(store) == [("D-1T09:00", "Asia/Tokyo"), ("D-1T09:00", "Europe/Rome"), ("PT1440M", ""), ("PT60M", "")]
    with store.read() as tx:
        reminders = select(func.count()).select_from(outbox).where(outbox.c.kind == "reminder")
        assert tx.connection.execute(reminders).scalar_one() == 0


def test_a_new_zone_is_armed_at_once(store: Store) -> None:
    """Who confirms from a zone nobody lived in before is reminded by their own clock."""
    service = Service(store, "2026-01-03 12:00")
    service.add(a_meeting("Talks", "2026-01-05"))
    sign_up(service.deps, "ada@example.org", "Pacific/Auckland")
    service.tick()
    confirm(service.deps, token(service.mails()[0], "confirm"))
    assert _leads(store) == [("D-1T09:00", "Pacific/Auckland")]
    [(sent_at, _)] = service.live("2026-01-06 00:00")
    assert f"{sent_at:%d %H:%M}" == "03 20:00"  # 09:00 on 4 January in Auckland


def test_far_meetings_wait(store: Store) -> None:
    """A meeting beyond the horizon is armed when it comes near, by the tick."""
    service = Service(store)
    service.subscribe()
    service.add(a_meeting("Tea", "2026-03-08 16:00 Europe/Kyiv"))
    assert _leads(store) == []
    service.clock.advance(timedelta(days=60))
    assert arm_ahead(service.deps) == 2
    assert arm_ahead(service.deps) == 0


def test_announced_late(store: Store) -> None:
    """A meeting that is announced within its lead is told at once, and once."""
    service = Service(store, "2026-01-05 10:00")
    service.subscribe()
    service.add(a_meeting("Tea", "2026-01-05 10:40 UTC"))
    service.live("2026-01-05 12:00")
    assert service.subjects == ["Today, Mon 5 Jan, 10:40: Tea"]


def test_moved_is_told_once(store: Store) -> None:
    """A move is told a quarter of an hour later with the old day and the new one; then only the new time counts."""
    service = Service(store)
    service.subscribe()
    meeting = service.add(a_meeting("Tea", "2026-01-05"))
    service.change(ChangeKind.MOVED, meeting, when=when_from("2026-01-08"), previous=date(2026, 1, 5))
    sent = service.live("2026-01-10 00:00")
    assert [(f"{sent_at:%d %H:%M}", parsed(mail.octets)["Subject"]) for sent_at, mail in sent] == [
        ("02 12:15", "Moved to Thu 8 Jan: Tea (was Mon 5 Jan)"),
        ("07 09:00", "Tomorrow, Thu 8 Jan: Tea (hour not announced)"),
    ]
    body = service.mails()[0].get_body(("plain",))
    assert body is not None
    assert "was 5 January, now 8 January" in body.get_content()


def test_quick_edits_are_one_notice(store: Store) -> None:
    """Edits within a quarter of an hour are told as one, from what people knew to what is so now."""
    service = Service(store)
    service.subscribe()
    meeting = service.add(a_meeting("Tea", "2026-01-05"))
    for day in ("2026-01-06", "2026-01-07", "2026-01-08"):
        meeting = service.change(ChangeKind.MOVED, meeting, when=when_from(day))
        service.live(f"{service.clock() + timedelta(minutes=4):%Y-%m-%d %H:%M}")
    service.live("2026-01-03 00:00")
    assert service.subjects == ["Moved to Thu 8 Jan: Tea (was Mon 5 Jan)"]


def test_a_move_taken_back_is_not_told(store: Store) -> None:
    """Moved away and back within a quarter of an hour: no notice, and the reminder comes as it would have."""
    service = Service(store)
    service.subscribe()
    meeting = service.add(a_meeting("Tea", "2026-01-05"))
    away = service.change(ChangeKind.MOVED, meeting, when=when_from("2026-01-08"))
    service.live("2026-01-02 12:05")
    service.change(ChangeKind.MOVED, away, when=when_from("2026-01-05"))
    service.live("2026-01-09 00:00")
    assert service.subjects == ["Tomorrow, Mon 5 Jan: Tea (hour not announced)"]


def test_cancelled_then_silence(store: Store) -> None:
    """A cancellation is told once; after that nothing is."""
    service = Service(store)
    service.subscribe()
    meeting = service.add(a_meeting("Tea", "2026-01-05 16:00 Europe/Kyiv"))
    service.change(ChangeKind.CANCELLED, meeting, status=Status.CANCELLED)
    service.live("2026-01-06 00:00")
    assert service.subjects == ["Cancelled: Tea (Mon 5 Jan, 14:00)"]


def test_cancelled_after_a_move_nobody_was_told(store: Store) -> None:
    """Moved, then cancelled within a quarter of an hour: one mail, about the day that people know."""
    service = Service(store)
    service.subscribe()
    meeting = service.add(a_meeting("Tea", "2026-01-05"))
    moved = service.change(ChangeKind.MOVED, meeting, when=when_from("2026-01-08"))
    service.change(ChangeKind.CANCELLED, moved, status=Status.CANCELLED)
    service.live("2026-01-09 00:00")
    assert service.subjects == ["Cancelled: Tea (Mon 5 Jan)"]


def test_restored_and_cancelled_again(store: Store) -> None:
    """What is on again is told, reminded of, and told again when it is called off a second time."""
    service = Service(store)
    service.subscribe()
    meeting = service.add(a_meeting("Tea", "2026-01-06"))
    meeting = service.change(ChangeKind.CANCELLED, meeting, status=Status.CANCELLED)
    service.live("2026-01-03 00:00")
    meeting = service.change(ChangeKind.RESTORED, meeting, status=Status.CONFIRMED)
    service.live("2026-01-05 10:00")
    service.change(ChangeKind.CANCELLED, meeting, status=Status.CANCELLED)
    service.live("2026-01-07 00:00")
    assert service.subjects == [
        "Cancelled: Tea (Tue 6 Jan)",
        "On again, Tue 6 Jan: Tea (hour not announced)",
        "Tomorrow, Tue 6 Jan: Tea (hour not announced)",
        "Cancelled: Tea (Tue 6 Jan)",
    ]


def test_urgent_news_does_not_wait(store: Store) -> None:
    """Within the hour before a meeting a change is told at once, and takes the place of the reminder."""
    service = Service(store, "2026-01-05 13:00")
    service.subscribe()
    meeting = service.add(a_meeting("Tea", "2026-01-05 14:10 UTC"))
    service.live("2026-01-05 13:20")
    service.change(ChangeKind.MOVED, meeting, when=when_from("2026-01-05 14:15 UTC"))
    service.tick()
    assert service.subjects == [
        "Today, Mon 5 Jan, 14:10: Tea",
        "Today, Mon 5 Jan, 14:10: Tea",
        "Moved to Mon 5 Jan, 14:15: Tea (was Mon 5 Jan, 14:10)",
    ]
    service.live("2026-01-05 16:00")
    assert len(service.subjects) == 3


def test_news_is_for_those_who_knew(store: Store) -> None:
    """Who signs up after a change is not told of it."""
    service = Service(store)
    meeting = service.add(a_meeting("Tea", "2026-01-05"))
    service.change(ChangeKind.CANCELLED, meeting, status=Status.CANCELLED)
    service.clock.advance(timedelta(minutes=1))
    service.subscribe()
    service.live("2026-01-06 00:00")
    assert service.subjects == []


def test_a_longer_meeting_is_the_same_meeting(store: Store) -> None:
    """When only the end changes, nobody is reminded a second time, and nobody is forgotten."""
    service = Service(store, "2026-01-04 12:00")
    service.subscribe()
    meeting = service.add(a_meeting("Tea", "2026-01-05 13:00 UTC"))
    service.live("2026-01-04 14:00")
    service.change(ChangeKind.DETAILS, meeting, when=when_from("2026-01-05 13:00 UTC", "15:00"))
    service.live("2026-01-06 00:00")
    assert service.subjects == ["Tomorrow, Mon 5 Jan, 13:00: Tea", "Today, Mon 5 Jan, 13:00: Tea"]


def test_an_hour_announced_later(store: Store) -> None:
    """An hour for a known day is told as one, and the reminders go by it from then on."""
    service = Service(store)
    service.subscribe()
    meeting = service.add(a_meeting("Tea", "2026-01-05"))
    service.live("2026-01-03 00:00")
    service.change(ChangeKind.DETAILS, meeting, when=when_from("2026-01-05 13:00 UTC"))
    sent = service.live("2026-01-06 00:00")
    assert [(f"{sent_at:%d %H:%M}", parsed(mail.octets)["Subject"]) for sent_at, mail in sent] == [
        ("03 00:15", "Hour known, Mon 5 Jan, 13:00: Tea"),
        ("04 13:00", "Tomorrow, Mon 5 Jan, 13:00: Tea"),
        ("05 12:00", "Today, Mon 5 Jan, 13:00: Tea"),
    ]


def test_another_place(store: Store) -> None:
    """Another place is told with the old one; the same place in more words or another spelling is not."""
    service = Service(store)
    service.subscribe()
    meeting = service.add(a_meeting("Tea", "2026-01-05", place="Lviv"))
    meeting = service.change(ChangeKind.DETAILS, meeting, place="Lviv Town Hall")
    meeting = service.change(ChangeKind.DETAILS, meeting, place="Lviv Town Hal")
    service.live("2026-01-02 13:00")
    assert service.subjects == []
    service.change(ChangeKind.DETAILS, meeting, place="Kyiv")
    service.live("2026-01-03 00:00")
    assert service.subjects == ["Other place, Mon 5 Jan: Tea (Kyiv)"]
    body = service.mails()[0].get_body(("plain",))
    assert body is not None
    assert "it was Lviv Town Hal, now it is Kyiv." in body.get_content()


def test_a_place_taken_back(store: Store) -> None:
    """Changed and changed back within a quarter of an hour, it is not told; a move tells it too."""
    service = Service(store)
    service.subscribe()
    meeting = service.add(a_meeting("Tea", "2026-01-05", place="Lviv"))
    meeting = service.change(ChangeKind.DETAILS, meeting, place="Kyiv")
    meeting = service.change(ChangeKind.DETAILS, meeting, place="Lviv")
    service.live("2026-01-02 13:00")
    assert service.subjects == []
    meeting = service.change(ChangeKind.DETAILS, meeting, place="Kyiv")
    service.change(ChangeKind.MOVED, meeting, when=when_from("2026-01-08"), previous=date(2026, 1, 5))
    service.live("2026-01-06 00:00")
    assert service.subjects == ["Moved to Thu 8 Jan: Tea (was Mon 5 Jan)"]


def test_the_place_of_a_series(store: Store) -> None:
    """The place of its next time is told, once."""
    service = Service(store)
    service.subscribe()
    meeting = service.add(a_meeting("Sync", "2026-01-05", rrule="FREQ=WEEKLY", place="Lviv"))
    service.change(ChangeKind.DETAILS, meeting, place="Kyiv")
    service.live("2026-01-03 00:00")
    assert service.subjects == ["Other place, Mon 5 Jan: Sync (Kyiv)"]


def test_moved_to_a_day_to_be_fixed(store: Store) -> None:
    """A meeting put off without a day is told as such, and reminded of when it has one."""
    service = Service(store)
    service.subscribe()
    meeting = service.add(a_meeting("Tea", "2026-01-05"))
    meeting = service.change(ChangeKind.MOVED, meeting, when=when_from("2026-01-12..2026-01-18"))
    service.live("2026-01-06 00:00")
    assert service.subjects == ["Put off, date to be fixed: Tea (was Mon 5 Jan)"]
    service.change(ChangeKind.DETAILS, meeting, when=when_from("2026-01-14"))
    service.live("2026-01-15 00:00")
    assert service.subjects[1:] == ["Tomorrow, Wed 14 Jan: Tea (hour not announced)"]


def test_a_series_is_reminded_of_each_time(store: Store) -> None:
    """Each time of a series has its reminders; a day left out has a notice, and no reminder."""
    service = Service(store, "2026-03-15 12:00")
    service.subscribe()
    meeting = service.add(a_meeting("Sync", "2026-03-16 10:00 Europe/Rome", rrule="FREQ=WEEKLY"))
    service.live("2026-03-17 00:00")
    service.change(ChangeKind.DETAILS, meeting, excluded=(date(2026, 3, 23),))
    sent = service.live("2026-03-31 00:00")
    assert [(f"{sent_at:%d %H:%M}", parsed(mail.octets)["Subject"]) for sent_at, mail in sent] == [
        ("17 00:15", "Cancelled: Sync (Mon 23 Mar, 09:00)"),
        ("29 08:00", "Tomorrow, Mon 30 Mar, 08:00: Sync"),  # summer time began on the 29th in Rome
        ("30 07:00", "Today, Mon 30 Mar, 08:00: Sync"),
    ]
    assert service.subjects[:2] == ["Tomorrow, Mon 16 Mar, 09:00: Sync", "Today, Mon 16 Mar, 09:00: Sync"]


def test_a_series_that_moves_is_one_notice(store: Store) -> None:
    """When a whole series moves, one mail says so, with the next time it would have been."""
    service = Service(store, "2026-03-15 12:00")
    service.subscribe()
    meeting = service.add(a_meeting("Sync", "2026-03-02 10:00 Europe/Rome", rrule="FREQ=WEEKLY"))
    service.change(ChangeKind.MOVED, meeting, when=when_from("2026-03-02 15:00 Europe/Rome"))
    service.live("2026-03-15 13:00")
    assert service.subjects == ["Moved to Mon 16 Mar, 14:00: Sync (was Mon 16 Mar, 09:00)"]


def test_a_meeting_that_turns_out_to_be_a_series(store: Store) -> None:
    """The next time of a meeting that is now a series isn't reminded of twice; the ones after it are."""
    service = Service(store, "2026-01-04 08:00")
    service.subscribe()
    meeting = service.add(a_meeting("Sync", "2026-01-05"))
    service.live("2026-01-04 12:00")
    service.change(ChangeKind.DETAILS, meeting, rrule="FREQ=WEEKLY")
    service.live("2026-01-12 00:00")
    assert service.subjects == [f"Tomorrow, Mon {day} Jan: Sync (hour not announced)" for day in (5, 12)]


def test_a_reminder_soon_after_a_notice(store: Store) -> None:
    """A reminder that falls due after the notice of a move is not taken for told by it."""
    service = Service(store)
    service.subscribe()
    meeting = service.add(a_meeting("Tea", "2026-01-05 10:00 UTC"))
    service.change(ChangeKind.MOVED, meeting, when=when_from("2026-01-03 12:40 UTC"))
    sent = service.live("2026-01-03 00:00")
    assert [f"{sent_at:%H:%M}" for sent_at, _ in sent] == ["12:15", "12:40"]
    assert service.subjects[1] == "Tomorrow, Sat 3 Jan, 12:40: Tea"


def test_off_and_on_and_off_again_is_told_once(store: Store) -> None:
    """Called off, on and off again within a quarter of an hour: one cancellation."""
    service = Service(store)
    service.subscribe()
    meeting = service.add(a_meeting("Tea", "2026-01-05"))
    for kind, status in (
        (ChangeKind.CANCELLED, Status.CANCELLED),
        (ChangeKind.RESTORED, Status.CONFIRMED),
        (ChangeKind.CANCELLED, Status.CANCELLED),
    ):
        meeting = service.change(kind, meeting, status=status)
        service.clock.advance(timedelta(minutes=4))
    service.live("2026-01-06 00:00")
    assert service.subjects == ["Cancelled: Tea (Mon 5 Jan)"]
