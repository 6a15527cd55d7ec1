"""Our types as JSON."""

import json
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from calfeed.model.heard import Heard
from calfeed.model.meeting import Certainty, Remark
from calfeed.model.plain import event_plain, heard_plain, instant_plain, value_plain, when_plain
from calfeed.model.text import Span
from calfeed.model.when import Timed, When
from tests.builders import a_meeting, a_sighting, when_from

KYIV = ZoneInfo("Europe/Kyiv")


@pytest.mark.parametrize(
    ("when", "plain"),
    [
        (when_from("2026-05-05"), {"kind": "days", "first": "2026-05-05", "last": "2026-05-05"}),
        (when_from("2026-03-01..2026-03-31"), {"kind": "window", "first": "2026-03-01", "last": "2026-03-31"}),
        (
            when_from("2026-05-05 16:00 Europe/Kyiv"),
            {
                "kind": "timed",
                "start": {"wall": "2026-05-05T16:00:00", "zone": "Europe/Kyiv", "utc": "2026-05-05T13:00:00Z"},
                "end": None,
                "zone_origin": "stated",
            },
        ),
    ],
)
def test_when(when: When, plain: object) -> None:
    """Days are dates; a moment is its wall time, its zone, and the same in UTC."""
    assert when_plain(when) == value_plain(when) == plain


def test_an_end_in_another_zone() -> None:
    """The end is told on the wall clock of the start."""
    end = datetime(2026, 5, 5, 15, 30, tzinfo=UTC).astimezone(ZoneInfo("Europe/Rome"))
    when = Timed(start=datetime(2026, 5, 5, 16, tzinfo=KYIV), end=end)
    assert when_plain(when)["end"] == {
        "wall": "2026-05-05T18:30:00",
        "zone": "Europe/Kyiv",
        "utc": "2026-05-05T15:30:00Z",
    }


def test_values() -> None:
    """Each value is what JSON has for it; a wall time without a zone keeps none."""
    assert value_plain(date(2026, 5, 5)) == "2026-05-05"
    assert value_plain((date(2026, 5, 5),)) == ["2026-05-05"]
    assert value_plain(Certainty.CALLED_OFF) == "called off"
    assert value_plain(None) is None
    assert value_plain(datetime(2026, 5, 5, 16)) == {"wall": "2026-05-05T16:00:00", "zone": None, "utc": None}  # noqa: DTZ001
    assert instant_plain(datetime(2026, 5, 5, 16, tzinfo=KYIV)) == "2026-05-05T13:00:00Z"


def test_an_event() -> None:
    """An event is JSON through and through."""
    at = datetime(2026, 5, 5, 10, tzinfo=KYIV)
    plain = event_plain(a_meeting(previous=at, formerly=(at.date(),), said_at=at))
    assert json.loads(json.dumps(plain)) == plain
    assert (plain["said_at"], plain["formerly"]) == ("2026-05-05T07:00:00Z", ["2026-05-05"])


def test_what_was_said() -> None:
    """A remark tells its day if it has one; a sighting tells when the meeting is."""
    remark = Remark(title="Tea", certainty=Certainty.CALLED_OFF, quote="Tea is off.", quote_span=Span(0, 11))
    said = [Heard(told=told, document="d", number=0, said_on=date(2026, 5, 1)) for told in (remark, a_sighting())]
    off, on = (heard_plain(one) for one in said)
    assert (off["kind"], off["certainty"], off["on"]) == ("remark", "called off", None)
    assert (on["kind"], on["when"]["first"], "on" in on) == ("sighting", "2026-05-05", False)
