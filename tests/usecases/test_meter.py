"""The figures that monitoring watches."""

from datetime import timedelta

from calfeed.store import Store, outbox
from calfeed.usecases.meter import Meter
from calfeed.usecases.remind import mark_beat
from calfeed.usecases.subscribe import sign_up
from tests.usecases.reminding import Service, at


def _mail(service: Service, address: str, state: str) -> None:
    sign_up(service.deps, address, "UTC")
    now = service.clock()
    with service.deps.store.write() as tx:
        [row] = outbox.claim(tx, "a", 1, now)
        outbox.finish(tx, row, "a", now + timedelta(seconds=5), state=state, reason="")


def test_nothing_yet(store: Store) -> None:
    """A service that has just begun counts nothing, and everything it counts is there."""
    read = Meter(Service(store).deps).read()
    assert read.beat_age is None
    assert read.outbox == {"waiting": 0, "dead": 0}
    assert read.mails == {"sent": 0, "dropped": 0, "dead": 0}
    assert read.alerts == {"beat": 0, "outbox": 0, "calendar": 0, "source": 0}
    assert (read.oldest_unsent, read.sources_failing, read.faults) == (timedelta(), 0, 0)


def test_each_mail_is_counted_once(store: Store) -> None:
    """However often the figures are read, and from whichever process; a minute after the mail left."""
    service = Service(store)
    meter = Meter(service.deps)
    _mail(service, "a@example.org", "sent")
    assert meter.read().mails["sent"] == 0
    service.clock.advance(timedelta(minutes=2))
    for _ in range(2):
        assert meter.read().mails["sent"] == 1
    _mail(service, "b@example.org", "sent")
    _mail(service, "c@example.org", "dead")
    service.clock.advance(timedelta(minutes=2))
    for one in (meter, Meter(service.deps)):
        read = one.read()
        assert read.mails == {"sent": 2, "dropped": 0, "dead": 1}
        assert dict(read.lateness.steps)["1 to 10 s"] == 2
        assert read.outbox == {"waiting": 0, "dead": 1}


def test_counts_begin_with_the_month(store: Store) -> None:
    """In every process alike; and anew when the clock was set back."""
    service = Service(store, "2026-01-31 23:50")
    meter = Meter(service.deps)
    _mail(service, "a@example.org", "sent")
    service.clock.set(at("2026-01-31 23:59"))
    assert meter.read().mails["sent"] == 1
    service.clock.set(at("2026-02-01 00:10"))
    assert meter.read().mails["sent"] == Meter(service.deps).read().mails["sent"] == 0
    service.clock.set(at("2026-01-31 23:58"))
    assert meter.read().mails["sent"] == 1


def test_what_stands_still(store: Store) -> None:
    """A beat that stopped and a mail that waits are seconds, and alerts."""
    service = Service(store)
    mark_beat(service.deps)
    sign_up(service.deps, "a@example.org", "UTC")
    service.clock.advance(timedelta(minutes=11))
    read = Meter(service.deps).read()
    assert read.beat_age == read.oldest_unsent == timedelta(minutes=11)
    assert read.outbox["waiting"] == 1
    assert read.alerts == {"beat": 1, "outbox": 1, "calendar": 0, "source": 0}
