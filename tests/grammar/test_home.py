"""Where a document is at home: dateline, letterhead, the town it speaks of."""

import pytest

from tests.grammar.documents import reading_of


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("DULUTH, Minn. — The board will hold a hearing on 15 January.", "DULUTH, Minn."),
        ("Kilrush Library\n\nAutumn news\n\nA talk on whales will be given on 15 January at 8pm.", "Kilrush Library"),
        ("Leeds is tired of it. A protest will be held on 15 January, people in Leeds say.", "Leeds"),
        ("Talks in Rome and Lyon went on. A conference will be held on 15 January.", None),
        ("DULUTH, Minn. — An online lecture will be given on 15 January via Zoom.", None),
    ],
)
def test_an_event_without_a_place_is_where_its_document_is(text: str, place: str | None) -> None:
    """The dateline, the letterhead or the one town of a text stand in, but not for what happens nowhere or online."""
    sightings = reading_of(text).sightings
    assert [s.place for s in sightings][:1] == [place] if sightings else place is None
