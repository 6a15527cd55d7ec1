"""What the forms of web calendars are filled in with."""

from datetime import date
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from calfeed.model.meeting import Online, Status
from calfeed.model.recurrence import occurrences
from calfeed.web.add_links import AddLinks, add_links
from tests.builders import a_meeting

PAGE = "https://calendar.example.org/events/tea"


def links(starts: str, **more: Any) -> AddLinks:
    """The links for the first time of a meeting."""
    meeting = a_meeting("Tea", starts, **more)
    return add_links(meeting, occurrences(meeting, date(2027, 1, 1))[0].slot, PAGE)


def asked(link: str | None) -> dict[str, str]:
    """The parameters of a link, each once."""
    assert link is not None
    return {name: value for name, [value] in parse_qs(urlsplit(link).query, strict_parsing=True).items()}


@pytest.mark.parametrize(
    ("starts", "ends", "google", "zone", "outlook"),
    [
        ("2026-01-05", None, "20260105/20260106", None, ("2026-01-05", "2026-01-06")),
        ("2026-01-05/2026-01-07", None, "20260105/20260108", None, ("2026-01-05", "2026-01-08")),
        (
            "2026-01-05 18:00 Europe/Kyiv", "19:30", "20260105T180000/20260105T193000", "Europe/Kyiv",
            ("2026-01-05T16:00:00Z", "2026-01-05T17:30:00Z"),
        ),
        (
            "2026-07-05 23:00 America/New_York", None, "20260705T230000/20260705T230000", "America/New_York",
            ("2026-07-06T03:00:00Z", "2026-07-06T03:00:00Z"),
        ),
    ],
)  # fmt: skip
def test_when(starts: str, ends: str | None, google: str, zone: str | None, outlook: tuple[str, str]) -> None:
    """Days end on the day after; hours have their zone, or are in UTC; an end that was not announced is the start."""
    made = links(starts, ends=ends)
    assert asked(made.google)["dates"] == google
    assert asked(made.google).get("ctz") == zone
    for link in (made.outlook, made.office):
        told = asked(link)
        assert (told["startdt"], told["enddt"]) == outlook
        assert told.get("allday") == (None if zone else "true")


def test_an_hour_that_comes_twice() -> None:
    """Where the clocks go back, the instant is said in UTC, the second one of that hour too."""
    meeting = a_meeting("Tea", "2026-10-25 02:30 Europe/Berlin")
    first, second = (meeting.when.start.replace(fold=fold) for fold in (0, 1))  # type: ignore[union-attr]
    starts = [
        asked(add_links(meeting, type(meeting.when)(start=start), PAGE).google)["dates"]  # type: ignore[call-arg]
        for start in (first, second)
    ]
    assert starts == ["20261025T023000/20261025T023000", "20261025T013000Z/20261025T013000Z"]


@pytest.mark.parametrize(
    ("starts", "rule", "recur"),
    [
        ("2026-01-06", "FREQ=WEEKLY;COUNT=3", "RRULE:FREQ=WEEKLY;COUNT=3"),
        ("2026-01-06", "FREQ=WEEKLY;UNTIL=20260224", "RRULE:FREQ=WEEKLY;UNTIL=20260224"),
        (
            "2026-06-02 19:00 Europe/Berlin", "FREQ=WEEKLY;UNTIL=20260630",
            "RRULE:FREQ=WEEKLY;UNTIL=20260630T215959Z",
        ),
    ],
)  # fmt: skip
def test_a_series(starts: str, rule: str, recur: str) -> None:
    """Google takes the rule, whose last day ends as an instant where there is an hour; Outlook's form takes none."""
    made = links(starts, rrule=rule)
    assert asked(made.google)["recur"] == recur
    assert made.outlook is made.office is None


def test_a_series_begins_at_its_beginning() -> None:
    """A rule that counts is told with the day it counts from, whichever day is next."""
    meeting = a_meeting("Choir", "2026-01-06", rrule="FREQ=WEEKLY;COUNT=3")
    later = occurrences(meeting, date(2027, 1, 1))[2].slot
    assert asked(add_links(meeting, later, PAGE).google)["dates"] == "20260106/20260107"


@pytest.mark.parametrize(
    "fields",
    [
        {"rrule": "FREQ=WEEKLY;COUNT=3", "excluded": (date(2026, 1, 13),)},
        {"rrule": "FREQ=WEEKLY;BYDAY=WE;COUNT=3"},  # which the first day is not
    ],
)
def test_what_google_can_not_say(fields: dict[str, Any]) -> None:
    """A series with days left out, or that does not begin on its own first day, is not offered."""
    assert links("2026-01-06", **fields).google is None


def test_words() -> None:
    """Title, place, sentence and page are in the forms; Outlook's text is HTML, in which markup is only text."""
    made = links("2026-01-05", place="Kyiv & Lviv", quote="Tea <b>now</b>\n= so", status=Status.TENTATIVE)
    google, outlook = asked(made.google), asked(made.outlook)
    assert google["text"] == outlook["subject"] == "Tentative: Tea"
    assert google["location"] == outlook["location"] == "Kyiv & Lviv"
    assert google["details"] == f"“Tea <b>now</b>\n= so”\n\n{PAGE}"
    assert outlook["body"] == f"“Tea &lt;b&gt;now&lt;/b&gt;<br>= so”<br><br>{PAGE}"
    assert (google["crm"], outlook["freebusy"]) == ("AVAILABLE", "free")
    assert asked(links("2026-01-05", online=Online.YES).google)["location"] == "Online"


def test_a_link_is_never_too_long() -> None:
    """However long title, place and sentence are, the address stays below what servers take."""
    made = links("2026-01-05", place="ї" * 5_000, quote="ї" * 5_000)
    for link in (made.google, made.outlook, made.office):
        assert link is not None
        assert len(link) < 8_000
