"""Documents made to hurt: each ends soon, with events or one clear refusal."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from calfeed import grammar, reading
from calfeed.model.text import Announcement
from calfeed.model.when import Timed
from tests.benchmarks.hostile import HOSTILE, outcome_of
from tests.pace import within

AT = datetime(2026, 1, 1, tzinfo=UTC)
MONTHS = {
    "en": "January February March April May June July August September October November December",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "uk": "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
}
SHAPES = {
    "en": (
        "The meeting will take place on {d} {m} {y} at {h:02}:{n:02}.",
        "The meeting is on {m} {d}, {y}, {h}:{n:02}.",
    ),
    "de": (
        "Die Sitzung findet am {d}. {m} {y} um {h}:{n:02} Uhr statt.",
        "Die Sitzung ist am {d:02}.{o:02}.{y}, {h}.{n:02} Uhr.",
    ),
    "fr": (
        "La réunion aura lieu le {d} {m} {y} à {h}h{n:02}.",
        "La réunion se tiendra le {d:02}/{o:02}/{y} à {h}:{n:02}.",
    ),
    "es": ("La reunión se celebrará el {d} de {m} de {y} a las {h}:{n:02}.",),
    "uk": (
        "Засідання відбудеться {d} {m} {y} року о {h}:{n:02}.",
        "Засідання відбудеться {d:02}.{o:02}.{y} о {h}:{n:02}.",
    ),
}


def announcement(text: str) -> Announcement:
    """A plain text that came in on the first day of 2026."""
    return Announcement(name="a.txt", data=text.encode("utf-8", "surrogatepass"), received_at=AT)


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_document_ends_soon(name: str) -> None:
    """With events or a refusal; the benchmark shows the figures."""
    filename, data = HOSTILE[name]
    with within(2):
        assert outcome_of(Announcement(name=filename, data=data, received_at=AT))


@pytest.mark.parametrize(
    "words",
    [
        "on 5 May 0000", "on 5 May 10000", "on 29 February 2027", "on 31 April 2026", "on 5 May 2026 at 25:61",
        "on 5 May 2026 at 10:00 ../../etc/passwd", "on 5 May 2026, 10:00 Europe/../../etc", "on 0 May 2026",
        "on 99 May 2026", "on 5\u0000 May\u0007 2026", "on \u202e6202 yaM 5\u202c", "on 5 May 2026\ud800",
        "every 0th Tuesday of each month", "for 999999999 weeks from 5 May 2026", "in 99999 days", "5000 weeks later",
        "on the 367th day", "on 5/5/5/5/5/5", "at 24:00 on 31 December 9999", "on 1 January 1", "in Q9 2026",
    ],
)  # fmt: skip
def test_nonsense_is_read_without_a_crash(words: str) -> None:
    """Dates that no calendar has make no event with an impossible day."""
    for text in (f"The council will meet {words}.", f"{words}\n10:00 Meeting of the council", f"Meeting | {words}"):
        assert outcome_of(announcement(text)).endswith("events") or "binary data" in outcome_of(announcement(text))


def test_a_text_may_end_anywhere() -> None:
    """Every beginning of a text is read, also one that ends with the name of a place and no mark behind it."""
    text = "Notes of 1 June 2026\n\nThe hearing is on the 19th at 9, in Vienna.\n\nChoir news\nHarvest Sunday"
    for end in range(1, len(text) + 1):
        assert outcome_of(announcement(text[:end])).endswith("events")


@pytest.mark.parametrize("language", MONTHS)
@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(on=st.dates(date(2026, 1, 2), date(2036, 12, 31)), clock=st.times(), shape=st.integers(0, 1))
def test_a_rendered_date_is_read_back(language: str, on: date, clock: object, shape: int) -> None:
    """In each language, in the ways in which it writes dates."""
    hour, minute = getattr(clock, "hour", 0) % 14 + 9, getattr(clock, "minute", 0)
    forms = SHAPES[language]
    text = forms[shape % len(forms)].format(
        d=on.day, o=on.month, m=MONTHS[language].split()[on.month - 1], y=on.year, h=hour, n=minute
    )
    (sighting,) = grammar.parse(reading.read(announcement(text))).sightings
    assert isinstance(sighting.when, Timed), text
    assert f"{sighting.when.start:%Y-%m-%d %H:%M}" == f"{on} {hour:02}:{minute:02}", text
