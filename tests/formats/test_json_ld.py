"""What search engines are told of a meeting, checked against schema.org's own vocabulary."""

import json
import subprocess
from datetime import date, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from calfeed.formats import render_json_ld
from calfeed.model.meeting import Certainty, Evidence, Field, Meeting, Online, Status
from calfeed.model.text import Span
from tests.builders import a_meeting
from tests.npm import MODULES, install

SITE = "https://calendar.example.org"
JOIN = Evidence(field=Field.ONLINE, words="https://zoom.us/j/1", span=Span(0, 1), document="d" * 64)
KNOWN = {
    "all day": a_meeting("Summit", "2026-01-05/2026-01-07", place="Kyiv", topic="Grain"),
    "timed": a_meeting("Council", "2026-07-05 18:00 Europe/Kyiv", ends="19:30", source_url="https://gazette.example/1"),
    "moved": a_meeting("Council", "2026-01-08", previous=date(2026, 1, 5), certainty=Certainty.MOVED),
    "put off": a_meeting("Council", "2026-01-05", status=Status.CANCELLED, certainty=Certainty.MOVED),
    "called off": a_meeting("Council", "2026-01-05", status=Status.CANCELLED, certainty=Certainty.CALLED_OFF),
    "online": a_meeting("Call", "2026-01-05", online=Online.YES, evidence=(JOIN,)),
    "hybrid": a_meeting("Call", "2026-01-05", online=Online.HYBRID, place="Kyiv"),
    "series": a_meeting(
        "Choir", "2026-01-06 19:00 Europe/Berlin", rrule="FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;UNTIL=20260630",
        excluded=(date(2026, 1, 20),),
    ),
    "monthly": a_meeting("Board", "2026-01-06", rrule="FREQ=MONTHLY;BYDAY=1TU;COUNT=5"),
}  # fmt: skip


def told(meeting: Meeting) -> Any:
    """What a meeting's page says to robots."""
    made = render_json_ld(meeting, meeting.when, SITE)
    assert made is not None
    return json.loads(made)


def test_schema_org_knows_all_of_it(tmp_path: Path) -> None:
    """Every type, property and value is one that schema.org has there (by schema-dts, made from its definitions)."""
    install()
    vocabulary = json.dumps(str(MODULES / "schema-dts" / "dist" / "schema"))
    events = "\n".join(f"events.push({json.dumps(told(one))});" for one in KNOWN.values())
    file = tmp_path / "events.ts"
    head = f"import type {{ Event, WithContext }} from {vocabulary};\nconst events: WithContext<Event>[] = [];\n"
    command = [MODULES / ".bin" / "tsc", "--noEmit", "--strict", "--skipLibCheck", file]
    file.write_text(f"{head}{events}\n", "utf-8")
    found = subprocess.run(command, capture_output=True, text=True, check=False)
    assert found.stdout == ""
    file.write_text(f"{head}{events.replace('EventCancelled', 'EventCanceled')}\n", "utf-8")
    assert "EventCanceled" in subprocess.run(command, capture_output=True, text=True, check=False).stdout


@pytest.mark.parametrize(
    ("name", "fields"),
    [
        ("all day", {"startDate": "2026-01-05", "endDate": "2026-01-07"}),
        ("timed", {"startDate": "2026-07-05T18:00:00+03:00", "endDate": "2026-07-05T19:30:00+03:00"}),
        ("moved", {"startDate": "2026-01-08", "endDate": None, "previousStartDate": "2026-01-05"}),
        ("series", {"startDate": "2026-01-06T19:00:00+01:00"}),
    ],
)
def test_when(name: str, fields: dict[str, Any]) -> None:
    """A day is a Date, an hour has its offset, and an end that was not announced is not there."""
    assert {field: told(KNOWN[name]).get(field) for field in fields} == fields


@pytest.mark.parametrize(
    ("name", "status"),
    [
        ("all day", "EventScheduled"),
        ("moved", "EventRescheduled"),
        ("put off", "EventPostponed"),
        ("called off", "EventCancelled"),
    ],
)
def test_status(name: str, status: str) -> None:
    """What became of it, in schema.org's words."""
    assert told(KNOWN[name])["eventStatus"] == f"https://schema.org/{status}"


def test_a_moved_hour() -> None:
    """The old hour has its offset too; of what is scheduled there is no old one."""
    was = datetime(2026, 1, 5, 10, tzinfo=ZoneInfo("Europe/Kyiv"))
    assert told(a_meeting(previous=was))["previousStartDate"] == "2026-01-05T10:00:00+02:00"
    assert "previousStartDate" not in told(a_meeting())


def test_where() -> None:
    """A place is one, a link leads to where one joins, and both are there where both are."""
    assert told(KNOWN["all day"])["location"] == [{"@type": "Place", "name": "Kyiv", "address": "Kyiv"}]
    assert told(KNOWN["online"])["location"] == [{"@type": "VirtualLocation", "url": "https://zoom.us/j/1"}]
    assert [one["@type"] for one in told(KNOWN["hybrid"])["location"]] == ["Place", "VirtualLocation"]
    modes = {name: told(one).get("eventAttendanceMode", "").rpartition("/")[2] for name, one in KNOWN.items()}
    assert modes["all day"] == "OfflineEventAttendanceMode"
    assert modes["online"] == "OnlineEventAttendanceMode"
    assert modes["hybrid"] == "MixedEventAttendanceMode"
    assert modes["moved"] == ""


def test_a_series() -> None:
    """A series says its rule, its zone, and the days that it leaves out."""
    assert told(KNOWN["series"])["eventSchedule"] == {
        "@type": "Schedule",
        "startDate": "2026-01-06",
        "endDate": "2026-06-30",
        "repeatFrequency": "P2W",
        "byDay": ["https://schema.org/Tuesday", "https://schema.org/Thursday"],
        "exceptDate": ["2026-01-20"],
        "startTime": "19:00:00",
        "scheduleTimezone": "Europe/Berlin",
    }
    assert told(KNOWN["monthly"])["eventSchedule"]["byDay"] == ["1TU"]
    assert told(KNOWN["monthly"])["eventSchedule"]["repeatCount"] == 5


def test_what_is_not_known() -> None:
    """Nobody is made an organiser or a guest: a name doesn't tell whether it is a person's."""
    made = told(a_meeting(participants=("NATO", "Ada Lovelace")))
    assert not {"organizer", "attendee", "performer", "location", "subjectOf"} & made.keys()


def test_what_is_no_event() -> None:
    """What has no day, or may not take place, is not said to take place."""
    vague = a_meeting("Talks", "2026-03-01..2026-03-31")
    assert render_json_ld(vague, vague.when, SITE) is None
    maybe = a_meeting(status=Status.TENTATIVE)
    assert render_json_ld(maybe, maybe.when, SITE) is None


def test_it_ends_no_script() -> None:
    """It can stand in a script element, whatever the texts are."""
    evil = "</script><!-- <script>\u2028\ud800"
    made = render_json_ld(a_meeting(evil, quote=evil, place=evil), a_meeting().when, SITE)
    assert made is not None
    assert "<" not in made
    assert made.encode()
