"""A meeting as a form, and back."""

from typing import Any

import pytest

from calfeed.errors import InvalidInputError
from calfeed.model.meeting import Kind, Online, Status
from calfeed.web.fields import edits, values_of
from tests.builders import a_meeting, when_from

TIMED = "2026-01-05 10:00 Europe/Kyiv"


@pytest.mark.parametrize(
    ("starts", "ends"),
    [
        ("2026-01-05", None),
        ("2026-01-05/2026-01-07", None),
        ("2026-01-01..2026-01-31", None),
        (TIMED, None),
        (TIMED, "12:00"),
        (TIMED, "2026-01-06 02:00"),
        ("2026-10-25 03:30 Europe/Kyiv", None),
    ],
)
def test_a_form_that_comes_back_as_it_was(starts: str, ends: str | None) -> None:
    """Changes nothing, whatever is known of when."""
    meeting = a_meeting("Tea", starts, ends=ends, place="Kyiv", participants=("Ada", "Bob"), topic="peace")
    assert edits(meeting, values_of(meeting)) == {}


@pytest.mark.parametrize(
    ("starts", "form", "when"),
    [
        ("2026-01-05", {"first": "2026-01-08", "last": ""}, when_from("2026-01-08")),
        ("2026-01-05", {"last": "2026-01-06"}, when_from("2026-01-05/2026-01-06")),
        (TIMED, {"precision": "day"}, when_from("2026-01-05")),
        ("2026-01-05", {"precision": "hour", "start": "10:00", "zone": "Europe/Kyiv"}, when_from(TIMED)),
        (TIMED, {"end": "11:30"}, when_from(TIMED, "11:30")),
        (TIMED, {"end": "01:00", "last": "2026-01-06"}, when_from(TIMED, "2026-01-06 01:00")),
        (TIMED, {"zone": "Europe/Rome"}, when_from("2026-01-05 10:00 Europe/Rome")),
        ("2026-01-05", {"precision": "window", "last": "2026-01-31"}, when_from("2026-01-05..2026-01-31")),
    ],
)
def test_when(starts: str, form: dict[str, str], when: Any) -> None:
    """A day, an hour, an end, a zone, or that less is known than was thought."""
    meeting = a_meeting("Tea", starts)
    assert edits(meeting, values_of(meeting) | form) == {"when": when}


def test_other_fields() -> None:
    """Each field comes back as what it is; an empty one is none."""
    meeting = a_meeting("Tea", place="Kyiv", participants=("Ada",), topic="peace")
    form = {
        "title": " Dinner  of\tthe board ",
        "place": "",
        "participants": "Ada\r\n\r\n Bob ",
        "topic": "",
        "online": "hybrid",
        "status": "tentative",
        "kind": "deadline",
    }
    assert edits(meeting, form) == {
        "title": "Dinner of the board",
        "place": None,
        "participants": ("Ada", "Bob"),
        "topic": None,
        "online": Online.HYBRID,
        "status": Status.TENTATIVE,
        "kind": Kind.DEADLINE,
    }


def test_what_calendars_refuse() -> None:
    """Control characters and lone surrogates don't get through."""
    assert edits(a_meeting("Tea"), {"title": "Din\0n\u200eer\ud800"}) == {"title": "Dinner"}


@pytest.mark.parametrize(
    ("form", "says"),
    [
        ({"title": " "}, "title"),
        ({"title": "x" * 1_001}, "1,000"),
        ({"first": "5 January"}, "2026-01-05"),
        ({"first": "1492-01-01"}, "1900"),
        ({"first": "2026-01-09"}, "before"),
        ({"precision": "hour", "start": "noon", "zone": "UTC"}, "14:30"),
        ({"precision": "hour", "start": "10:00", "zone": "../etc/passwd"}, "zone"),
        ({"precision": "hour", "start": "10:00", "end": "09:00", "zone": "UTC"}, "ends before"),
        ({"precision": "never"}, "hour, day, window"),
        ({"online": "perhaps"}, "hybrid"),
    ],
)
def test_mistakes(form: dict[str, str], says: str) -> None:
    """What is wrong is named."""
    with pytest.raises(InvalidInputError, match=says):
        edits(a_meeting("Tea", "2026-01-05"), form)
