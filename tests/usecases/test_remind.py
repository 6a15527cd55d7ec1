"""From waves to mails: on time, once, and never what is no longer true."""

import threading
from datetime import timedelta
from email.message import EmailMessage
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import insert, select, update

from calfeed.mail import SmtpMailer
from calfeed.model.meeting import ChangeKind, Status
from calfeed.store import Store
from calfeed.store.reminder_tables import outbox, subscribers, waves
from calfeed.store.tables import meetings
from calfeed.usecases.deps import Deps
from calfeed.usecases.remind import beat, beat_age, free_leases, mark_beat, send_due
from calfeed.usecases.subscribe import unsubscribe
from tests.builders import a_meeting, when_from
from tests.mail.servers import MailServer
from tests.service import free_port
from tests.usecases.reminding import Service, at, parsed, token


def _many(store: Store, number: int, zone: str = "UTC") -> None:
    """Put active subscribers straight into the table."""
    row = {
        "zone": zone,
        "state": "active",
        "signed_up_at": at("2026-01-01 00:00"),
        "active_since": at("2026-01-01 00:00"),
    }
    names = [f"reader{n}@example.org" for n in range(number)]
    with store.write() as tx:
        tx.connection.execute(insert(subscribers), [row | {"mailbox": name, "address": name} for name in names])


def _rows(store: Store) -> list[tuple[str, str | None]]:
    with store.read() as tx:
        kinds = outbox.c.kind != "confirm"
        query = select(outbox.c.state, outbox.c.reason).where(kinds).order_by(outbox.c.id)
        return [(row.state, row.reason) for row in tx.connection.execute(query)]


def _over_smtp(service: Service, url: str) -> Deps:
    return Deps(
        clock=service.clock, store=service.deps.store, mailer=SmtpMailer(url), public_url=service.deps.public_url
    )


def test_twenty_four_hours_are_twenty_four_hours(store: Store) -> None:
    """The reminder comes 24 real hours before, also across a clock change; a day's comes at nine of the reader."""
    service = Service(store, "2026-03-25 12:00")
    service.subscribe(zone="Europe/Rome")
    service.add(a_meeting("Tea", "2026-03-29 10:00 Europe/Rome"))
    service.add(a_meeting("Talks", "2026-03-30", uid="meeting-2"))
    sent = [
        (f"{sent_at:%d %H:%M}", parsed(mail.octets)["Subject"]) for sent_at, mail in service.live("2026-03-31 00:00")
    ]
    assert sent == [
        ("28 08:00", "Tomorrow, Sun 29 Mar, 10:00: Tea"),
        ("29 07:00", "Today, Sun 29 Mar, 10:00: Tea"),
        ("29 07:00", "Tomorrow, Mon 30 Mar: Talks (hour not announced)"),
    ]


def test_never_early_and_hardly_late(store: Store) -> None:
    """Ticking each second, a mail leaves within the second in which it falls due, not before."""
    service = Service(store, "2026-01-04 06:00")
    service.subscribe()
    service.add(a_meeting("Tea", "2026-01-05"))
    service.clock.set(at("2026-01-04 08:59:58"))
    left = []
    for _ in range(5):
        service.tick()
        left.append(len(service.mailer.sent))
        service.clock.advance(timedelta(seconds=1))
    assert left == [0, 0, 1, 1, 1]


def test_catch_up(store: Store) -> None:
    """After an outage what is overdue and not begun is sent in today's words; what began is dropped and counted."""
    service = Service(store)
    service.subscribe()
    service.subscribe("bob@example.org")
    service.add(a_meeting("Breakfast", "2026-01-05 07:00 UTC"))
    service.add(a_meeting("Dinner", "2026-01-05 20:00 UTC", uid="meeting-2"))
    service.clock.set(at("2026-01-05 08:00"))
    dropped = 0
    while not (report := beat(service.deps)).idle:
        dropped += report.dropped
    service.tick()
    assert dropped == 4  # two leads, two people
    assert service.subjects == ["Today, Mon 5 Jan, 20:00: Dinner"] * 2


def test_one_late_mail_is_enough(store: Store) -> None:
    """When the hour's reminder is due too, the day's reminder that was not sent in time is dropped."""
    service = Service(store)
    service.subscribe()
    service.add(a_meeting("Tea", "2026-01-05 16:00 UTC"))
    service.clock.set(at("2026-01-05 15:30"))
    service.tick()
    assert service.subjects == ["Today, Mon 5 Jan, 16:00: Tea"]
    assert sorted(_rows(store)) == [("dropped", "overtaken"), ("sent", "")]


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"status": Status.CANCELLED}, "cancelled"),
        ({"when": when_from("2026-01-08")}, "moved"),
    ],
)
def test_looks_again_before_sending(store: Store, change: dict[str, Any], reason: str) -> None:
    """What changed after the reminder was put into the outbox keeps it there."""
    service = Service(store)
    service.subscribe()
    meeting = service.add(a_meeting("Tea", "2026-01-05"))
    service.clock.set(at("2026-01-04 09:00"))
    assert beat(service.deps).enqueued == 1
    kind = ChangeKind.CANCELLED if "status" in change else ChangeKind.MOVED
    service.change(kind, meeting, **change)
    report = send_due(service.deps)
    assert (report.dropped, report.sent) == (1, 0)
    assert _rows(store) == [("dropped", reason)]


def test_who_left_gets_nothing_more(store: Store) -> None:
    """A mail that was already in the outbox is not sent to who has left."""
    service = Service(store)
    service.subscribe()
    service.add(a_meeting("Tea", "2026-01-05 16:00 UTC"))
    service.clock.set(at("2026-01-04 16:00"))
    service.tick()
    service.clock.set(at("2026-01-05 15:00"))
    beat(service.deps)
    unsubscribe(service.deps, token(service.mails()[0], "unsubscribe"))
    assert send_due(service.deps).dropped == 1
    assert _rows(store)[1] == ("dropped", "unsubscribed")


def test_what_waited_too_long_is_dropped(store: Store) -> None:
    """A mail that was still waiting when the meeting began is not sent."""
    service = Service(store)
    service.subscribe()
    service.add(a_meeting("Tea", "2026-01-05"))
    service.clock.set(at("2026-01-04 23:59:59"))
    beat(service.deps)
    service.clock.set(at("2026-01-05 00:00"))
    assert send_due(service.deps).dropped == 1
    assert _rows(store) == [("dropped", "past")]


def test_cost_follows_what_is_due(store: Store) -> None:
    """A wave reaches its followers two thousand at a time, each once; a crash between two beats loses nobody."""
    service = Service(store)
    _many(store, 4_500)
    service.add(a_meeting("Tea", "2026-01-05"))
    service.clock.set(at("2026-01-04 09:00"))
    assert [beat(service.deps).enqueued for _ in range(3)] == [2_000, 2_000, 500]
    assert beat(service.deps).idle
    with store.read() as tx:
        assert len(set(tx.connection.scalars(select(outbox.c.subscriber)))) == 4_500


def test_a_wave_served_twice_tells_once(store: Store) -> None:
    """Should a wave be served again (a cursor restored from a backup), nobody is told twice."""
    service = Service(store)
    service.subscribe()
    service.add(a_meeting("Tea", "2026-01-05"))
    service.clock.set(at("2026-01-04 09:00"))
    service.tick()
    with store.write() as tx:
        tx.connection.execute(update(waves).values(cursor=0, closed_at=None))
    service.tick()
    assert len(service.mailer.sent) == 1


def test_retries(store: Store) -> None:
    """A mail put off is tried after 30 s, 1, 2, 5, 10 and 30 minutes, each time with the same Message-ID."""
    service = Service(store)
    service.subscribe()
    service.add(a_meeting("Tea", "2026-01-05"))
    service.clock.set(at("2026-01-04 09:00"))
    beat(service.deps)
    with MailServer() as server:
        deps = _over_smtp(service, server.url)
        waits = [30, 60, 120, 300, 600, 1_800, 1_800]
        server.script += ["rcpt 450 later", "drop end", *["data 451 later"] * (len(waits) - 2)]
        for seconds in waits:
            assert send_due(deps).later == 1
            service.clock.advance(timedelta(seconds=seconds - 1))
            assert send_due(deps).claimed == 0
            service.clock.advance(timedelta(seconds=1))
        assert send_due(deps).sent == 1
        deps.mailer.close()
    repeats = [parsed(mail.octets)["Message-ID"] for mail in server.received]
    assert len(repeats) == 2
    assert len(set(repeats)) == 1


def test_no_retry_after_the_meeting_began(store: Store) -> None:
    """When the next try would come too late, the mail is given up, with the last answer."""
    service = Service(store)
    service.subscribe()
    service.add(a_meeting("Tea", "2026-01-05"))
    service.clock.set(at("2026-01-04 23:59:45"))
    beat(service.deps)
    with MailServer() as server:
        server.script.append("rcpt 450 busy")
        send_due(_over_smtp(service, server.url))
    assert _rows(store) == [("dead", "450 busy")]


def test_refused_for_good(store: Store) -> None:
    """A mailbox that does not exist is not tried again, and keeps the server's words."""
    service = Service(store)
    service.subscribe("nobody@example.org")
    service.subscribe("ada@example.org")
    service.add(a_meeting("Tea", "2026-01-05"))
    service.clock.set(at("2026-01-04 09:00"))
    beat(service.deps)
    with MailServer() as server:
        server.script.append("rcpt 550 no such user")
        report = send_due(_over_smtp(service, server.url))
    assert (report.refused, report.sent) == (1, 1)
    assert _rows(store)[0] == ("dead", "550 no such user")


def test_a_server_that_is_away_costs_one_try(store: Store) -> None:
    """When the server can't be reached, the mails behind the first are not tried, and go when it is back."""
    service = Service(store)
    _many(store, 20)
    service.add(a_meeting("Tea", "2026-01-05"))
    service.clock.set(at("2026-01-04 09:00"))
    beat(service.deps)
    report = send_due(_over_smtp(service, f"smtp://127.0.0.1:{free_port()}"))
    assert (report.claimed, report.later, report.unreachable) == (20, 1, True)
    with MailServer() as server:
        assert send_due(_over_smtp(service, server.url)).sent == 19
        service.clock.advance(timedelta(seconds=30))
        assert send_due(_over_smtp(service, server.url)).sent == 1


def test_a_mail_that_cannot_be_made(store: Store, caplog: pytest.LogCaptureFixture) -> None:
    """One mail that can't be made is put off and logged without the address; the others go."""
    service = Service(store)
    _many(store, 3)
    with store.write() as tx:
        second = subscribers.c.address == "reader1@example.org"
        tx.connection.execute(update(subscribers).where(second).values(zone="No/Zone"))
    service.add(a_meeting("Tea", "2026-01-05 16:00 UTC"))
    service.clock.set(at("2026-01-04 16:00"))
    beat(service.deps)
    report = send_due(service.deps)
    assert (report.sent, report.later) == (2, 1)
    assert "mail not made" in caplog.text
    assert "@" not in caplog.text


def test_a_wave_that_cannot_be_served(store: Store, caplog: pytest.LogCaptureFixture) -> None:
    """A meeting whose row can't be read holds up no other; its wave is tried again after a while."""
    service = Service(store)
    service.subscribe()
    service.add(a_meeting("Broken", "2026-01-05 16:00 UTC"))
    service.add(a_meeting("Tea", "2026-01-05 16:00 UTC", uid="meeting-2"))
    _set_status(store, "no such status")
    service.clock.set(at("2026-01-04 16:00"))
    while not beat(service.deps).idle:
        pass
    assert send_due(service.deps).sent == 1
    assert "wave not served" in caplog.text
    _set_status(store, "confirmed")
    service.clock.advance(timedelta(minutes=5))
    service.tick()
    assert [subject.rpartition(" ")[2] for subject in service.subjects] == ["Tea", "Broken"]


def test_a_zone_that_is_not_known_here(store: Store, caplog: pytest.LogCaptureFixture) -> None:
    """A reader's zone that this machine doesn't know keeps nobody else from being reminded."""
    service = Service(store)
    _many(store, 1, "Mars/Base")
    service.subscribe()
    service.add(a_meeting("Tea", "2026-01-05"))
    service.live("2026-01-05 00:00")
    assert [mail.recipient for mail in service.mailer.sent] == ["ada@example.org"]
    assert "Mars/Base" in caplog.text


def _set_status(store: Store, status: str) -> None:
    with store.write() as tx:
        tx.connection.execute(update(meetings).where(meetings.c.uid == "meeting-1").values(status=status))


def test_a_lease_keeps_others_off(store: Store) -> None:
    """What a worker has claimed no other touches for a minute; then, if the worker was killed, anybody may."""
    service = Service(store)
    service.subscribe()
    service.add(a_meeting("Tea", "2026-01-05"))
    service.clock.set(at("2026-01-04 09:00"))
    beat(service.deps)
    _lease_all(store, service, seconds=60)
    assert send_due(service.deps).claimed == 0
    service.clock.advance(timedelta(seconds=60))
    assert send_due(service.deps).sent == 1


def test_a_lease_from_the_future(store: Store) -> None:
    """A lease further ahead than a lease can lie is from before the clock went back, and holds nobody up."""
    service = Service(store)
    service.subscribe()
    service.add(a_meeting("Tea", "2026-01-05"))
    service.clock.set(at("2026-01-04 09:00"))
    beat(service.deps)
    _lease_all(store, service, seconds=121)
    assert send_due(service.deps).sent == 1


def test_leases_can_be_freed(store: Store) -> None:
    """Who knows that no other worker lives frees what a killed one had claimed."""
    service = Service(store)
    service.subscribe()
    service.add(a_meeting("Tea", "2026-01-05"))
    service.clock.set(at("2026-01-04 09:00"))
    beat(service.deps)
    _lease_all(store, service, seconds=60)
    assert free_leases(service.deps) == 1
    assert send_due(service.deps).sent == 1


def test_stopping_gives_back(store: Store) -> None:
    """Told to stop, a worker ends after the mail under way, and what it had claimed beside it is free at once."""
    service = Service(store)
    _many(store, 5)
    service.add(a_meeting("Tea", "2026-01-05"))
    service.clock.set(at("2026-01-04 09:00"))
    beat(service.deps)
    report = send_due(service.deps, stopping=lambda: len(service.mailer.sent) == 2)
    assert (report.claimed, report.sent) == (5, 2)
    assert send_due(service.deps).sent == 3


def test_workers_do_not_repeat_each_other(store: Store) -> None:
    """Four workers on one database send each mail once."""
    service = Service(store)
    _many(store, 120)
    service.add(a_meeting("Tea", "2026-01-05"))
    service.clock.set(at("2026-01-04 09:00"))

    def work() -> None:
        while not beat(service.deps).idle:
            pass
        while send_due(service.deps, limit=10).claimed:
            pass

    workers = [threading.Thread(target=work) for _ in range(4)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    service.tick()
    assert sorted(mail.recipient for mail in service.mailer.sent) == sorted(
        f"reader{n}@example.org" for n in range(120)
    )


def test_the_mail_has_the_feeds_event(store: Store) -> None:
    """The calendar part has the UID and the sequence of the feed, so that a calendar knows it for the same."""
    service = Service(store)
    service.subscribe()
    meeting = service.add(a_meeting("Tea", "2026-01-05"))
    service.change(ChangeKind.MOVED, meeting, when=when_from("2026-01-08"))
    service.live("2026-01-03 00:00")
    part = list(service.mails()[0].iter_parts())[2]
    assert isinstance(part, EmailMessage)
    lines = part.get_content().splitlines()
    assert {"METHOD:PUBLISH", "UID:meeting-1", "SEQUENCE:1", "DTSTART;VALUE=DATE:20260108"} <= set(lines)


def test_beat_age(store: Store) -> None:
    """How old the scheduler's last sign of life is, can be asked of the database."""
    service = Service(store)
    assert beat_age(service.deps) is None
    mark_beat(service.deps)
    service.clock.advance(timedelta(seconds=90))
    assert beat_age(service.deps) == timedelta(seconds=90)
    mark_beat(service.deps)
    assert beat_age(service.deps) == timedelta()


def test_readers_everywhere(store: Store) -> None:
    """A day's reminder comes at nine of each reader's clock."""
    service = Service(store)
    zones = ("Pacific/Kiritimati", "Asia/Kathmandu", "UTC", "America/St_Johns", "Pacific/Pago_Pago")
    for number, zone in enumerate(zones):
        service.subscribe(f"reader{number}@example.org", zone)
    service.add(a_meeting("Tea", "2026-01-06"))
    sent = service.live("2026-01-08 00:00")
    hours = {mail.recipient: sent_at for sent_at, mail in sent}
    assert len(sent) == len(zones)
    for number, zone in enumerate(zones):
        local = hours[f"reader{number}@example.org"].astimezone(ZoneInfo(zone))
        assert f"{local:%d %H:%M}" == "05 09:00"


def _lease_all(store: Store, service: Service, *, seconds: int) -> None:
    """As if another worker had claimed everything just before it was killed."""
    until = service.clock() + timedelta(seconds=seconds)
    with store.write() as tx:
        tx.connection.execute(update(outbox).values(leased_by="another", leased_until=until))
