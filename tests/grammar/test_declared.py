"""What a page declares in its data is used where its text bears it out, and nowhere else."""

import json

from calfeed.model.meeting import Reading
from calfeed.model.when import AllDay, Timed
from tests.grammar.documents import reading_of


def page(text: str, **event: object) -> Reading:
    """A page of 1 January 2026 with an event in its JSON-LD."""
    data = {"@context": "https://schema.org", "@type": "Event", **event}
    head = f'<title>Notes</title><script type="application/ld+json">{json.dumps(data)}</script>'
    return reading_of(f"<html><head>{head}</head><body><main>{text}</main></body></html>", name="a.html")


def test_the_text_bears_it_out() -> None:
    """A name and a day that stand in the text make an event, with the place that the text names too."""
    text = "<h1>Harbour Lights</h1><p>12 to 14 March 2026</p><p>Come to the Old Customs House.</p>"
    place = {"@type": "Place", "name": "Old Customs House, Quay 3"}
    found = page(text, name="Harbour Lights", startDate="2026-03-12", endDate="2026-03-14", location=place)
    (event,) = found.sightings
    assert "Harbour Lights" in event.title
    assert isinstance(event.when, AllDay)
    assert (event.when.first.day, event.when.last.day, event.place) == (12, 14, "Old Customs House")


def test_the_hour_counts_only_where_the_text_says_it() -> None:
    """An hour of the data that no word says is not believed; one that is said is."""
    silent = page("<p>The council will meet on 5 March 2026.</p>", name="Council meeting", startDate="2026-03-05T19:00")
    said = page(
        "<p>The council will meet on 5 March at 19:00.</p>", name="Council meeting", startDate="2026-03-05T19:00"
    )
    assert isinstance(silent.sightings[0].when, AllDay)
    assert isinstance(said.sightings[0].when, Timed)


def test_a_day_that_the_text_does_not_say_is_left_out() -> None:
    """Stale data announce nothing, and a warning says so."""
    found = page("<p>We sell lamps.</p>", name="Lamp fair", startDate="2026-03-12")
    assert found.sightings == ()
    assert any("Lamp fair" in warning for warning in found.warnings)


def test_what_is_past_is_left_out() -> None:
    """An event before the day of writing is not announced."""
    assert (
        page(
            "<p>The lamp fair was held on 12 March 2025 in the old hall.</p>", name="Lamp fair", startDate="2025-03-12"
        ).sightings
        == ()
    )
