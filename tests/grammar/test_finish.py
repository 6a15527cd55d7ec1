"""Repeats joined, zones and places filled in."""

from datetime import date

import pytest

from calfeed.model.when import AllDay, Timed, ZoneOrigin
from tests.grammar.documents import reading_of


def test_what_is_said_twice_is_one_event() -> None:
    """A meeting that a text comes back to is one event with what both passages say."""
    text = (
        "A meeting of security advisors will take place in Ukraine on 3 January.\n\n"
        "The meeting of security advisors is scheduled for 3 January at 10:00."
    )
    (sighting,) = reading_of(text).sightings
    assert sighting.place == "Ukraine"
    assert isinstance(sighting.when, Timed)


def test_two_events_of_one_day_stay_two() -> None:
    """A summit and a concert on one day are two events."""
    text = "The summit will be held on 3 January. A concert will be given on 3 January at 20:00."
    assert len(reading_of(text).sightings) == 2


def test_the_zone_of_an_hour_is_stated_or_comes_from_the_place() -> None:
    """A stated zone counts as stated, that of the one place as implied, and none is made up."""
    (stated,) = reading_of("The briefing will be held on 15 January at 10:00 Kyiv time.").sightings
    (placed,) = reading_of("The briefing will be held in Vienna on 15 January at 10:00.").sightings
    (unknown,) = reading_of("The briefing will be held on 15 January at 10:00.").sightings
    for sighting, origin in ((stated, ZoneOrigin.STATED), (placed, ZoneOrigin.PLACE), (unknown, ZoneOrigin.DEFAULT)):
        assert isinstance(sighting.when, Timed)
        assert sighting.when.zone_origin is origin


def test_a_length_gives_the_end() -> None:
    """ "Lasts four days" ends on the fourth day."""
    (sighting,) = reading_of("The conference opens in Porto on 8 June and lasts four days.").sightings
    assert str(getattr(sighting.when, "last", "")) == "2026-06-11"


def test_the_same_time_is_that_of_the_meeting_minuted() -> None:
    """ "Same time" stands for the hour in the head of the minutes."""
    text = (
        "ROWING CLUB\nMinutes of the committee, held in the loft on Tuesday 10 February 2026, 7.30 pm\n"
        "(circulated 12 February)\n\nBoats. All afloat.\n\nDATE OF NEXT MEETING: Tuesday 10 March, same time\n"
    )
    (found,) = reading_of(text, written="2026-02-12").sightings
    assert str(found.when.start)[:16] == "2026-03-10 19:30"


def test_the_zone_that_the_hour_elsewhere_tells() -> None:
    """Of "10.30 a.m. (7.30 a.m. in Vienna)" the first hour is not Vienna's."""
    hours = "at 10.30 a.m. (7.30 a.m. in Vienna)"
    text = f"The chancellor flies from Vienna to Almaty.\n\nTalks will be held on Friday {hours}."
    (sighting,) = reading_of(text, written="2026-09-10").sightings
    assert isinstance(sighting.when, Timed)
    assert (sighting.when.start.hour, str(sighting.when.start.tzinfo)) == (10, "Asia/Almaty")


def test_a_headline_only_says_in_short_what_the_text_says() -> None:
    """A headline is no event beside those of its text on the same day."""
    text = (
        "Port week: all-party talks on 19 January, strike later\n\n"
        "The government has called an all-party meeting for 19 January.\n\n"
        "The dockers will go on strike on 21 January."
    )
    assert [s.title for s in reading_of(text).sightings] == [
        "All-party meeting of the government",
        "Strike by the dockers",
    ]


def test_the_hour_of_all_items_is_that_of_each_that_tells_none() -> None:
    """ "All concerts 8pm unless stated" is no event, and a month is not what an item is about."""
    text = (
        "Jazz at the Granary\n\nPrinted 1 January 2026.\n\nJANUARY\nThu 15  Nils Berg Trio\nSat 17  Kit Downes, 3pm\n"
        "Thu 22  Emma Rawicz Quintet\n\nAll concerts 8pm unless stated. Granary, Mill Lane, Wells.\n"
    )
    found = [(s.title, str(s.when.start)[11:16]) for s in reading_of(text).sightings]
    assert [hour for _, hour in found] == ["20:00", "15:00", "20:00"]
    assert not any("January" in title for title, _ in found)


@pytest.mark.parametrize(
    "text",
    [
        "The session commences on 20 July and, subject to exigencies, will conclude on 11 August.",
        "The exhibition opens on 20 July. The exhibition ends on 11 August.",
    ],
)
def test_a_verb_of_the_end_gives_the_last_day(text: str) -> None:
    """ "Will conclude on 11 August" is the last day of the event before, not another one."""
    (sighting,) = reading_of(text).sightings
    assert sighting.when == AllDay(first=date(2026, 7, 20), last=date(2026, 8, 11))


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("The strike runs from 6am on 9 February to 6pm on 11 February.", "2026-02-11T18:00"),
        (
            "Le préavis de grève court du jeudi 12 février à 19 h au dimanche 15 février à 8 h.",
            "2026-02-15T08:00",
        ),
        ("The exhibition runs from 9 February to 11 February, from 9am to 5pm.", "2026-02-11T17:00"),
        ("Pilots will stop work for 48 hours from 0600 GMT on Thursday 12 March.", "2026-03-14T06:00"),
    ],
)
def test_hours_beside_two_dates_are_one_stretch(text: str, end: str) -> None:
    """An hour beside each of two dates is no daily one, the daily hours of a few days go on to the last of them."""
    (sighting,) = reading_of(text).sightings
    assert isinstance(sighting.when, Timed)
    assert sighting.when.end is not None
    assert sighting.when.end.isoformat()[:16] == end
