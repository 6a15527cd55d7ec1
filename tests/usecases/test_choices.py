"""What a feed can be chosen by."""

from datetime import timedelta

from calfeed.clock import SettableClock
from calfeed.mail import MemoryMailer
from calfeed.model.meeting import Online, Standing, Status
from calfeed.store import Store
from calfeed.store.coming import Described
from calfeed.usecases.choices import MOST, Choice, Choices, Menu, choices
from calfeed.usecases.deps import Deps
from tests.builders import NOW, a_meeting, keep


def a_description(place: str = "", *who: str, topic: str = "", online: bool = False) -> Described:
    """What a meeting is called by."""
    return Described(place, online, who, topic)


def pairs(offered: tuple[Choice, ...]) -> list[tuple[str, int]]:
    """Choices as plain pairs."""
    return [(one.value, one.meetings) for one in offered]


def test_the_most_frequent_come_first() -> None:
    """In the spelling that most meetings have, each with the number that a filter by it lets through."""
    found = choices(
        [
            a_description("Lviv", "NATO", "NATO Council"),
            a_description("Town Hall, Lviv", "nato"),
            a_description("LVIV", "NATO", topic="Peace"),
            a_description("Kyiv", online=True),
        ],
        {"desk": 4},
        {"uk": 3, "en": 1},
    )
    assert pairs(found.places) == [("Lviv", 3), ("Kyiv", 1), ("Town Hall", 1), ("online", 1)]
    assert pairs(found.participants) == [("NATO", 3), ("NATO Council", 1)]
    assert pairs(found.topics) == [("Peace", 1)]
    assert pairs(found.sources) == [("desk", 4)]
    assert pairs(found.languages) == [("uk", 3), ("en", 1)]


def test_no_endless_list() -> None:
    """Only so many are offered, none that a filter couldn't take, and none for nothing."""
    found = choices([a_description(f"Place {number}") for number in range(100)], {}, {})
    assert len(found.places) == MOST
    assert choices([a_description("x" * 201, "\u202e", "…", topic=" ")], {}, {}).participants == ()
    assert choices([], {}, {}) == Choices()


def test_of_coming_public_meetings(store: Store) -> None:
    """What is over, held or another meeting is not offered; a vague day is; the menu is made anew after a change."""
    clock = SettableClock(NOW)
    menu = Menu(Deps(clock=clock, store=store, mailer=MemoryMailer()))
    assert menu.choices() == Choices()
    keep(
        store,
        a_meeting(uid="1", starts="2026-01-05", place="Lviv", topic="Peace", participants=("NATO",), sources=("desk",)),
        a_meeting(uid="2", starts="2025-12-05", place="Past"),
        a_meeting(uid="3", place="Held", standing=Standing.HELD),
        a_meeting(uid="4", place="Joined", joined="1"),
        a_meeting(uid="5", starts="2026-03-01..2026-03-31", place="Somewhere", online=Online.HYBRID),
        a_meeting(uid="6", place="Off", status=Status.CANCELLED),
    )
    found = menu.choices()
    assert pairs(found.places) == [("Lviv", 1), ("Off", 1), ("Somewhere", 1), ("online", 1)]
    assert (pairs(found.topics), pairs(found.participants)) == ([("Peace", 1)], [("NATO", 1)])
    assert pairs(found.sources) == [("local", 2), ("desk", 1)]
    assert menu.choices() is found
    clock.set(NOW + timedelta(days=40))
    assert ("Lviv", 1) not in pairs(menu.choices().places)
