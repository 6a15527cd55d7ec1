"""The figures that monitoring watches."""

from datetime import timedelta

from calfeed.store import Store, outbox
from calfeed.usecases.meter import read
from calfeed.usecases.outbox import gather
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
    found = read(Service(store).deps)
    assert found.beat_age is None
    assert found.outbox == {"waiting": 0, "dead": 0}
    assert found.mails == {"sent": 0, "dropped": 0, "dead": 0}
    assert found.alerts == {"beat": 0, "outbox": 0, "calendar": 0, "source": 0, "bounces": 0}
    assert (found.oldest_unsent, found.sources_failing, found.faults) == (timedelta(), 0, 0)


def test_each_mail_is_counted_once(store: Store) -> None:
    """Before it is among the sums, and after."""
    service = Service(store)
    _mail(service, "a@example.org", "sent")
    for _ in range(3):
        assert read(service.deps).mails["sent"] == 1
        service.clock.advance(timedelta(minutes=2))
        gather(service.deps)
    _mail(service, "b@example.org", "sent")
    _mail(service, "c@example.org", "dead")
    found = read(service.deps)
    assert found.mails == {"sent": 2, "dropped": 0, "dead": 1}
    assert dict(found.lateness.steps)["1 to 10 s"] == 2
    assert found.outbox == {"waiting": 0, "dead": 1}


def test_counts_begin_with_the_month(store: Store) -> None:
    """Mails of the month before count no more, whether they are among the sums or not."""
    service = Service(store, "2026-01-31 23:50")
    _mail(service, "a@example.org", "sent")
    service.clock.set(at("2026-01-31 23:59"))
    assert read(service.deps).mails["sent"] == 1
    service.clock.set(at("2026-02-01 00:10"))
    assert read(service.deps).mails["sent"] == 0
    gather(service.deps)
    assert read(service.deps).mails["sent"] == 0


def test_what_stands_still(store: Store) -> None:
    """A beat that stopped and a mail that waits are seconds, and alerts."""
    service = Service(store)
    mark_beat(service.deps)
    sign_up(service.deps, "a@example.org", "UTC")
    service.clock.advance(timedelta(minutes=11))
    found = read(service.deps)
    assert found.beat_age == found.oldest_unsent == timedelta(minutes=11)
    assert found.outbox["waiting"] == 1
    assert found.alerts == {"beat": 1, "outbox": 1, "calendar": 0, "source": 0, "bounces": 0}
