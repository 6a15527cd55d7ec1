"""Subscriptions that live: what vdirsyncer with khal, and Thunderbird, show after each thing that happens."""

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import text

from calfeed.model.act import Act, Edit, Stand
from calfeed.model.meeting import Standing
from calfeed.model.text import Announcement
from calfeed.store import Store
from calfeed.usecases import desk
from calfeed.usecases.ingest import ingest
from tests.feeds.khal import Khal
from tests.feeds.served import Served
from tests.feeds.shown import Shown
from tests.feeds.thunderbird import Thunderbird
from tests.usecases.reminding import Service, at

DOCUMENTS = sorted((Path(__file__).parent / "life").iterdir())
KYIV = ZoneInfo("Europe/Kyiv")
COUNCIL = "Meeting of the water council of the upper Tysa"
VISIT = (date(2031, 3, 29), "Visit of the council's members to reservoir")
PRESS = (datetime(2031, 7, 10, 10, tzinfo=KYIV), "Press conference on the results")
BEFORE, AFTER = (datetime(2031, 3, 27, 10, tzinfo=KYIV), datetime(2031, 4, 3, 10, tzinfo=KYIV))  # the clocks change
SPRING, SUMMER = date(2031, 3, 20), date(2031, 7, 1)

pytestmark = pytest.mark.timeout(600)
on_one_engine = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


class Story:
    """A service that reads the four documents in turn, each when it came out, and is asked over HTTP."""

    def __init__(self, store: Store, served: Served, service: Service) -> None:
        self.store, self.served, self._service = store, served, service
        self.address = f"{served.url}/feeds/all.ics"
        self.council = ""
        self.uids: set[str] = set()

    def read(self, number: int, moment: str) -> None:
        """Read one of the documents, counted from one."""
        self._service.clock.set(at(moment))
        path = DOCUMENTS[number - 1]
        announcement = Announcement(name=path.name, data=path.read_bytes(), received_at=at(moment))
        changes = ingest(self._service.deps, announcement).changes
        self.council = next(step.after.uid for step in changes if step.after.title == COUNCIL)
        self.uids |= {step.after.uid for step in changes}

    def decide(self, moment: str, *acts: Act) -> None:
        """Somebody does something at the desk."""
        self._service.clock.set(at(moment))
        for act in acts:
            desk.do(self._service.deps, "ada", act)

    @contextmanager
    def broken(self) -> Iterator[None]:
        """The database can't be read for a while."""
        self._rename("feed", "gone")
        yield
        self._rename("gone", "feed")

    def _rename(self, table: str, name: str) -> None:
        with self.store.write() as tx:
            tx.connection.execute(text(f"ALTER TABLE {table} RENAME TO {name}"))


@pytest.fixture
def story(store: Store) -> Iterator[Story]:
    """A service that has read nothing yet."""
    service = Service(store, "2031-02-10 08:00")
    with Served(service.deps) as served:
        yield Story(store, served, service)


@pytest.fixture
def khal(story: Story, tmp_path: Path) -> Khal:
    """Somebody in Kyiv who has subscribed with vdirsyncer and khal."""
    (tmp_path / "khal").mkdir()
    return Khal(tmp_path / "khal", story.address)


@pytest.fixture
def thunderbird(story: Story, tmp_path: Path) -> Iterator[Thunderbird]:
    """Somebody in Kyiv who has subscribed with Thunderbird."""
    (tmp_path / "thunderbird").mkdir()
    with Thunderbird(tmp_path / "thunderbird", story.address) as it:
        yield it


@pytest.fixture(params=["khal", "thunderbird"])
def subscriber(request: pytest.FixtureRequest) -> Khal | Thunderbird:
    """Each of them in turn."""
    it: Khal | Thunderbird = request.getfixturevalue(request.param)
    return it


def synced(subscriber: Khal | Thunderbird) -> list[Shown]:
    """What is shown of the spring when the feed was fetched."""
    subscriber.sync()
    return subscriber.agenda(SPRING)


def brief(shown: list[Shown]) -> list[tuple[date | datetime, str]]:
    """When each begins, and what it is called."""
    return [(one.start, one.title) for one in shown]


def the_council(shown: list[Shown]) -> tuple[str, str, str]:
    """The UID, the status and the place of the one meeting of the council that is shown."""
    [council] = [one for one in shown if COUNCIL in one.title]
    return council.uid, council.status, council.place


def test_life(story: Story, subscriber: Khal | Thunderbird) -> None:
    """A meeting is there on its day, then on its new one, for a week with a mark, called off, on again, never gone."""
    assert synced(subscriber) == []

    story.read(1, "2031-02-10 12:00")
    shown = synced(subscriber)
    assert brief(shown) == [(BEFORE, COUNCIL), VISIT]
    assert the_council(shown) == (story.council, "CONFIRMED", "Uzhhorod")
    assert brief(subscriber.agenda(SUMMER)) == [PRESS]

    story.read(2, "2031-03-03 12:00")
    shown = synced(subscriber)
    assert brief(shown) == [VISIT, (AFTER, f"Moved: {COUNCIL}")]
    assert the_council(shown) == (story.council, "CONFIRMED", "Uzhhorod")
    assert shown[1].description.startswith("Moved: was 27 March, now 3 April.")

    story.decide("2031-03-11 12:00")
    assert brief(synced(subscriber)) == [VISIT, (AFTER, COUNCIL)]

    story.read(3, "2031-03-12 12:00")
    shown = synced(subscriber)
    assert brief(shown) == [VISIT, (AFTER, f"Cancelled: {COUNCIL}")]
    assert the_council(shown) == (story.council, "CANCELLED", "Uzhhorod")

    story.read(4, "2031-03-18 12:00")
    shown = synced(subscriber)
    assert brief(shown) == [VISIT, (AFTER, COUNCIL)]
    assert the_council(shown) == (story.council, "CONFIRMED", "Uzhhorod")

    story.decide("2031-03-19 12:00", Edit(story.council, {"place": "Mukachevo"}))
    shown = synced(subscriber)
    assert brief(shown) == [VISIT, (AFTER, COUNCIL)]
    assert the_council(shown) == (story.council, "CONFIRMED", "Mukachevo")

    story.decide("2031-03-20 12:00", Stand(story.council, Standing.REJECTED))
    shown = synced(subscriber)
    assert brief(shown) == [VISIT, (AFTER, f"Cancelled: {COUNCIL}")]
    assert the_council(shown) == (story.council, "CANCELLED", "Mukachevo")
    assert brief(subscriber.agenda(SUMMER)) == [PRESS]


@on_one_engine
def test_nothing_new(story: Story, subscriber: Khal | Thunderbird) -> None:
    """Who asks again when nothing changed sees the same, whether served anew, or 304, or from memory in trouble."""
    story.read(1, "2031-02-10 12:00")
    before = synced(subscriber)
    assert synced(subscriber) == before
    with story.broken():
        assert synced(subscriber) == before
    story.served.restart()
    assert synced(subscriber) == before
    again = {"200"} if isinstance(subscriber, Khal) else {"304"}  # vdirsyncer never asks whether something changed
    assert set(story.served.statuses[1:]) == again


@on_one_engine
def test_nothing_left(story: Story, subscriber: Khal | Thunderbird) -> None:
    """When all is held back for review, the calendar is empty and not broken; what is published again comes back."""
    story.read(1, "2031-02-10 12:00")
    before = the_council(synced(subscriber))
    story.decide("2031-02-11 12:00", *(Stand(uid, Standing.HELD) for uid in story.uids))
    if isinstance(subscriber, Khal):
        with pytest.raises(subprocess.CalledProcessError):  # vdirsyncer asks whether that is meant
            subscriber.sync()
        subscriber.sync("--force-delete")
    assert synced(subscriber) == []
    story.decide("2031-02-12 12:00", Stand(story.council, Standing.PUBLISHED))
    shown = synced(subscriber)
    assert brief(shown) == [(BEFORE, COUNCIL)]
    assert the_council(shown) == before
    assert set(story.served.statuses) == {"200"}


@on_one_engine
def test_vdirsyncer_is_told_to_come_back(story: Story, khal: Khal) -> None:
    """While the answer is 503, vdirsyncer says so and khal shows what it had; then the news arrive."""
    story.read(1, "2031-02-10 12:00")
    khal.sync()
    story.read(2, "2031-03-03 12:00")
    story.served.restart()
    with story.broken():
        with pytest.raises(subprocess.CalledProcessError):
            khal.sync()
        assert brief(khal.agenda(SPRING)) == [(BEFORE, COUNCIL), VISIT]
    assert brief(synced(khal)) == [VISIT, (AFTER, f"Moved: {COUNCIL}")]
    assert story.served.statuses == ["200", "503", "200"]


@on_one_engine
def test_thunderbird_is_told_to_come_back(story: Story, thunderbird: Thunderbird) -> None:
    """Answered 503, Thunderbird turns a calendar off until it starts again; it has all that it had then."""
    story.read(1, "2031-02-10 12:00")
    thunderbird.sync()
    story.read(2, "2031-03-03 12:00")
    story.served.restart()
    with story.broken():
        thunderbird.sync()
        assert thunderbird.agenda(SPRING) == []
    thunderbird.stop()
    thunderbird.start()
    assert brief(thunderbird.agenda(SPRING)) == [(BEFORE, COUNCIL), VISIT]
    assert brief(synced(thunderbird)) == [VISIT, (AFTER, f"Moved: {COUNCIL}")]
    assert story.served.statuses == ["200", "503", "200"]
