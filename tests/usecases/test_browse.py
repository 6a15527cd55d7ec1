from dataclasses import replace
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from calfeed.clock import SettableClock
from calfeed.mail.memory import MemoryMailer
from calfeed.model.feed import spec_from
from calfeed.model.meeting import Standing, Status
from calfeed.store import Store
from calfeed.usecases import browse
from calfeed.usecases.agenda import Day, Entry
from calfeed.usecases.browse import MOST, MOST_OF_MONTH, Look
from calfeed.usecases.deps import Deps
from tests.builders import a_meeting, keep

NOON = datetime(2026, 1, 5, 12, tzinfo=UTC)
UTC_ZONE, KYIV, NEW_YORK = (ZoneInfo(name) for name in ("UTC", "Europe/Kyiv", "America/New_York"))


def deps_of(store: Store) -> Deps:
    """A service at noon."""
    return Deps(clock=SettableClock(NOON), store=store, mailer=MemoryMailer())


def titles(entries: tuple[Entry, ...]) -> list[str]:
    """What some entries are called."""
    return [one.meeting.title for one in entries]


def by_day(days: tuple[Day, ...]) -> dict[str, list[str]]:
    """The titles by day."""
    return {day.on.isoformat(): titles(day.entries) for day in days}


def test_days_are_the_visitors(store: Store) -> None:
    """What begins after midnight in Kyiv is on the evening before in New York; a day is the same day everywhere."""
    keep(
        store,
        a_meeting("Night", "2026-01-08 01:00 Europe/Kyiv", uid="1"),
        a_meeting("Whole day", "2026-01-08", uid="2"),
        a_meeting("Breakfast", "2026-01-07 08:00 America/New_York", uid="3"),
    )
    deps = deps_of(store)
    assert by_day(browse.coming(deps, Look(zone=KYIV)).coming) == {
        "2026-01-07": ["Breakfast"], "2026-01-08": ["Whole day", "Night"],
    }  # fmt: skip
    assert by_day(browse.coming(deps, Look(zone=NEW_YORK)).coming) == {
        "2026-01-07": ["Breakfast", "Night"], "2026-01-08": ["Whole day"],
    }  # fmt: skip


def test_pages_show_everything_once(store: Store) -> None:
    """From page to page each meeting comes once and in order, however many begin on one day."""
    days = ["2026-01-06"] * (MOST + 7) + ["2026-01-07"] * 3 + ["2026-01-09 10:00 Europe/Kyiv"] * MOST
    keep(store, *(a_meeting(f"Meeting {n}", day, uid=f"{n:03}") for n, day in enumerate(days)))
    deps, look = deps_of(store), Look(zone=KYIV)
    pages, seen = [], []
    while look:
        shown = browse.coming(deps, look)
        pages.append([len(day.entries) for day in shown.coming])
        seen += [one.meeting.uid for day in shown.coming for one in day.entries]
        look = shown.later
    assert pages == [[MOST], [7, 3, MOST - 10], [10]]
    assert len(seen) == len(set(seen)) == len(days)


def test_the_first_page_has_the_rest(store: Store) -> None:
    """What is going on, what has no day yet and what is over stand on the first page, and on no other."""
    keep(
        store,
        a_meeting("Conference", "2026-01-04/2026-01-06", uid="1"),
        a_meeting("Vigil", "2026-01-04 20:00 UTC", ends="2026-01-05 02:00", uid="2"),
        a_meeting("Sometime", "2026-03-01..2026-03-31", uid="3"),
        a_meeting("Yesterday", "2026-01-04", uid="4"),
        a_meeting("Last year", "2025-01-04 10:00 Europe/Kyiv", uid="5"),
        a_meeting("Never", "2025-12-01..2025-12-07", uid="6"),
        a_meeting("This morning", "2026-01-05 08:00 UTC", uid="7"),
    )
    deps = deps_of(store)
    shown = browse.coming(deps, Look(zone=UTC_ZONE))
    assert titles(shown.going_on) == ["Conference", "Vigil"]
    assert by_day(shown.coming) == {"2026-01-05": ["This morning"]}
    assert (titles(shown.to_be_fixed), titles(shown.never_fixed)) == (["Sometime"], ["Never"])
    assert by_day(shown.past) == {"2026-01-04": ["Yesterday"], "2025-01-04": ["Last year"]}
    later = browse.coming(deps, Look(zone=UTC_ZONE, since=date(2026, 1, 5)))
    assert by_day(later.coming) == by_day(shown.coming)
    assert not later.going_on
    assert not later.to_be_fixed
    assert not later.past
    assert not later.never_fixed


def test_a_series_is_listed_once_and_on_each_day_of_its_month(store: Store) -> None:
    """Among coming meetings a series stands at its next time with those that follow; in a month at all of them."""
    keep(store, a_meeting("Choir", "2026-01-06 19:00 Europe/Berlin", rrule="FREQ=WEEKLY;COUNT=3"))
    deps = deps_of(store)
    [day] = browse.coming(deps, Look(zone=KYIV)).coming
    assert (day.on, len(day.entries[0].later)) == (date(2026, 1, 6), 2)
    month = browse.month(deps, Look(zone=KYIV, month=date(2026, 1, 1)))
    assert list(by_day(month.days)) == ["2026-01-06", "2026-01-13", "2026-01-20"]


def test_a_filter_holds_everywhere(store: Store) -> None:
    """Each part shows what the filter lets through, cancelled meetings left out if that is wished."""
    for number, place in enumerate(("Lviv", "Vienna")):
        keep(
            store,
            a_meeting(f"Talks in {place}", "2026-01-08", uid=f"a{number}", place=place),
            a_meeting(f"Off in {place}", "2026-01-09", uid=f"b{number}", place=place, status=Status.CANCELLED),
            a_meeting(f"Past in {place}", "2025-12-08", uid=f"c{number}", place=place),
            a_meeting(f"Vague in {place}", "2026-02-01..2026-02-28", uid=f"d{number}", place=place),
            a_meeting(f"Secret in {place}", "2026-01-08", uid=f"e{number}", place=place, standing=Standing.HELD),
        )
    look = Look(zone=KYIV, spec=spec_from([("place", "lviv")]))
    shown = browse.coming(deps_of(store), look)
    assert by_day(shown.coming) == {"2026-01-08": ["Talks in Lviv"], "2026-01-09": ["Off in Lviv"]}
    assert titles(shown.to_be_fixed) == ["Vague in Lviv"]
    assert by_day(shown.past) == {"2025-12-08": ["Past in Lviv"]}
    hiding = browse.coming(deps_of(store), replace(look, spec=spec_from([("place", "Lviv"), ("cancelled", "hide")])))
    assert by_day(hiding.coming) == {"2026-01-08": ["Talks in Lviv"]}


def test_a_month(store: Store) -> None:
    """A month counts what begins on each of its days and lists what is in it, and what may be, in as many pages."""
    many = [a_meeting(f"Busy {n:03}", "2026-02-10", uid=f"b{n:03}") for n in range(MOST_OF_MONTH)]
    keep(
        store,
        a_meeting("Fair", "2026-01-30/2026-02-02", uid="1"),
        a_meeting("First", "2026-02-01 00:30 Europe/Kyiv", uid="2"),
        a_meeting("Next month", "2026-03-01", uid="3"),
        a_meeting("In February", "2026-02-15..2026-02-28", uid="4"),
        a_meeting("In March", "2026-03-15..2026-03-28", uid="5"),
        *many,
    )
    deps, look = deps_of(store), Look(zone=KYIV, month=date(2026, 2, 1))
    shown = browse.month(deps, look)
    counted = {cell.on.day: (cell.begin, cell.is_listed) for week in shown.weeks for cell in week if cell.begin}
    assert counted == {1: (1, True), 10: (MOST_OF_MONTH, True)}
    assert [len(week) for week in shown.weeks] == [7] * 5
    assert titles(shown.going_on) == ["Fair"]
    assert (len(shown.days), shown.begin, shown.to_be_fixed) == (2, MOST_OF_MONTH + 1, ())
    assert shown.later
    rest = browse.month(deps, shown.later)
    assert (len(rest.days[0].entries), titles(rest.to_be_fixed), rest.going_on) == (1, ["In February"], ())
    elsewhere = browse.month(deps, replace(look, zone=NEW_YORK))
    assert [cell.begin for cell in elsewhere.weeks[0]] == [0] * 7
