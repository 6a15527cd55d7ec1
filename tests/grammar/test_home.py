"""Where a document is at home: dateline, letterhead, the town it speaks of."""

import pytest

from tests.grammar.documents import reading_of


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("DULUTH, Minn. — The board will hold a hearing on 15 January.", "DULUTH, Minn"),
        ("Kilrush Library\n\nAutumn news\n\nA talk on whales will be given on 15 January at 8pm.", "Kilrush Library"),
        ("Leeds is tired of it. A protest will be held on 15 January, people in Leeds say.", "Leeds"),
        ("DULUTH, Minn. — An online lecture will be given on 15 January via Zoom.", None),
    ],
)
def test_an_event_without_a_place_is_where_its_document_is(text: str, place: str | None) -> None:
    """The dateline, the letterhead or the one town of a text stand in, but not for what happens nowhere or online."""
    sightings = reading_of(text).sightings
    assert [s.place for s in sightings][:1] == [place] if sightings else place is None


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("LEEDS, 2 January — A talk will be held in Hull on 15 January. The vote is on 20 January.", ["Hull", None]),
        (
            "Kilrush Library\n\nA talk will be held on 15 January. The next concert will be held in mid-March.",
            ["Kilrush Library", None],
        ),
    ],
)
def test_a_dateline_is_no_place_beside_places_that_are_named(text: str, places: list[str | None]) -> None:
    """Where a text was written is no place for prose that names another; a vague event is nowhere yet."""
    assert [s.place for s in reading_of(text).sightings] == places


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("10:00 Blood donors' session, 15 January. Health centre, Mill Lane.", "Health centre, Mill Lane"),
        ("A talk on whales will be given on 15 January at 8pm. Room 4, Guildhall.", "Room 4, Guildhall"),
    ],
)
def test_a_fragment_behind_an_event_tells_where_it_is(text: str, place: str | None) -> None:
    """The rest of its line and a sentence that only names a place say where an event is."""
    assert [s.place for s in reading_of(text).sightings][:1] == [place]
