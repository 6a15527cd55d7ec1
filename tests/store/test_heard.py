"""What was heard, on both engines."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from calfeed.model.heard import Heard
from calfeed.model.meeting import Certainty, Online, Reading, Remark
from calfeed.model.recurrence import over_on
from calfeed.model.source import Policy
from calfeed.model.text import Document, Span
from calfeed.model.when import first_day
from calfeed.store import Store, announcements, heard
from tests.builders import NOW, a_meeting, a_sighting, an_announcement, keep

DAY = date(2026, 5, 5)


def test_what_touches_a_day_is_near(store: Store) -> None:
    """A day leads to what is on it, also what is moved away from it, series and windows among them."""
    keep(
        store,
        a_meeting(uid="on the day", starts="2026-05-05"),
        a_meeting(uid="over several", starts="2026-05-03/2026-05-05"),
        a_meeting(uid="in a window", starts="2026-05-01..2026-05-31"),
        a_meeting(uid="over months", starts="2026-02-01/2026-06-05"),
        a_meeting(uid="moved away", starts="2026-07-01", previous=DAY),
        a_meeting(uid="weekly", starts="2026-04-07", rrule="FREQ=WEEKLY"),
        a_meeting(uid="ended", starts="2026-04-07", rrule="FREQ=WEEKLY;COUNT=3"),
        a_meeting(uid="another day", starts="2026-05-07"),
        a_meeting(uid="begins later", starts="2026-05-12", rrule="FREQ=WEEKLY"),
    )
    with store.read() as tx:
        close = heard.near(tx, DAY, DAY)
        found = heard.meetings_of(tx, {key for key, _ in close})
    assert found == {"on the day", "over several", "in a window", "over months", "moved away", "weekly"}


def test_what_was_heard_is_given_back_equal(store: Store) -> None:
    """A sighting with all that it may tell, and a remark, are the same after they were kept."""
    kyiv = ZoneInfo("Europe/Kyiv")
    full = a_sighting(
        "Yoga",
        "2026-05-05 18:00 Europe/Kyiv",
        ends="19:00",
        rrule="FREQ=WEEKLY;COUNT=4",
        excluded=(date(2026, 5, 12),),
        previous=datetime(2026, 5, 4, 18, tzinfo=kyiv),
        place="Park",
        online=Online.HYBRID,
        participants=("Eva", "Petro"),
        topic="Rest",
        certainty=Certainty.REPORTED,
    )
    remark = Remark(title="Yoga", certainty=Certainty.TOOK_PLACE, quote="Yoga was.", quote_span=Span(3, 12), on=DAY)
    announcement = an_announcement()
    document = Document(name="a.txt", digest=announcement.digest, text="Yoga was.", blocks=())
    about = {"document": announcement.digest, "said_on": DAY, "said_at": NOW, "policy": Policy.HOLD, "person": "eva"}
    kept = [Heard(told=told, number=number, **about) for number, told in enumerate((full, remark))]
    with store.write() as tx:
        announcements.save_announcement(tx, announcement, document, Reading(written=None), NOW)
        days = heard.FoundBy(first_day(full.when), over_on(full), frozenset({"yog", "par"}))
        heard.save(tx, kept, {kept[0].key: days, kept[1].key: heard.FoundBy(DAY, DAY)})
    with store.read() as tx:
        assert heard.of_document(tx, announcement.digest) == kept
        ways = [by for key, by in heard.near(tx, date(2026, 5, 4), DAY) if key == kept[0].key]
        assert ways == [days, heard.FoundBy(date(2026, 5, 4), date(2026, 5, 4), days.marks)]
        assert {key for key, _ in heard.near(tx, DAY, DAY, {"par", "x"})} == {kept[0].key, kept[1].key}
        assert {key for key, _ in heard.near(tx, DAY, DAY, {"pa", "x"})} == {kept[1].key}
