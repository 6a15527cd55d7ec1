"""The day that an event was planned for before."""

import pytest

from tests.grammar.documents import reading_of


@pytest.mark.parametrize(
    ("text", "old"),
    [
        ("Full council, which was to have met on 14 January, is now down for 21 January at 4pm.", "2026-01-14"),
        ("The AGM, which could not go ahead on 7 January, will be held on 21 January instead.", "2026-01-07"),
        (
            "The talk, announced in bulletin 26/28 for 14 January, takes place on 21 January instead.",
            "2026-01-14",
        ),
        ("The talk will be held on 21 January. It was planned by the society for members.", None),
        ("The society was founded on 14 January. Its talk will now be held on 21 January.", None),
    ],
)
def test_former_day(text: str, old: str | None) -> None:
    """A day that something should have been on, beside its new one, is the one it was moved from."""
    (found,) = reading_of(text).sightings
    assert (found.previous.isoformat()[:10] if found.previous else None) == old
