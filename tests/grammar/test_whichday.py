"""Which day is meant where the words do not say it: a choice among the days that they may come to."""

from datetime import date

import pytest

from calfeed.grammar import explained, whichday
from calfeed.grammar.mention import Anchor, Day, Which
from calfeed.grammar.weights import weights
from calfeed.model.text import Span, Stamp, StampOrigin
from calfeed.model.when import first_day
from tests.grammar.documents import a_document, reading_of

HERE = Span(0, 1)
MONDAY = Stamp(on=date(2026, 1, 5), origin=StampOrigin.CALLER)


@pytest.mark.parametrize(
    ("mention", "sort"),
    [
        (Day(span=HERE, weekday=3), "weekday"),
        (Day(span=HERE, weekday=3, which=Which.THIS), "this weekday"),
        (Day(span=HERE, weekday=3, anchor=Anchor.TEXT), "that weekday"),
        (Day(span=HERE, day=19), "number"),
        (Day(span=HERE, offset_days=1, anchor=Anchor.TEXT), "day after"),
        (Day(span=HERE, offset_days=-1, anchor=Anchor.TEXT), "day before"),
        (Day(span=HERE, anchor=Anchor.TEXT), "same day"),
        (Day(span=HERE, day=19, month=1), None),
        (Day(span=HERE, weekday=3, which=Which.NEXT), None),
        (Day(span=HERE, offset_days=1), None),
        (Day(span=HERE, feast="12-24"), None),
    ],
)
def test_what_does_not_say_its_day(mention: Day, sort: str | None) -> None:
    """A day of a month, tomorrow and the next Thursday say which day they mean."""
    assert whichday.sort_of(mention) == sort


def test_the_days_that_may_be_meant() -> None:
    """A weekday counts from the day of writing and from the days named before."""
    text = "The council meets on 20 January 2026. The mayor will speak to reporters on Thursday."
    (turn,) = explained(a_document(text), fallback=MONDAY).turns
    days = {option.days[0] for option in turn.options}
    assert {date(2026, 1, 8), date(2026, 1, 22)} <= days
    assert all(day.weekday() == 3 for day in days)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (
            "She will visit Hull on Monday 26 January, York on the Tuesday and Leeds on Wednesday, "
            "each time with a public meeting at 6pm.",
            date(2026, 1, 28),
        ),
        ("The council will meet in York on Thursday at 7pm.", date(2026, 1, 8)),
    ],
)
def test_the_day_that_is_meant(text: str, day: date) -> None:
    """Behind other days of a week a weekday is of that week, else it is the next one."""
    assert first_day(reading_of(text, written="2026-01-05").sightings[-1].when) == day


def test_the_facts_decide() -> None:
    """The days whose facts weigh most are chosen."""
    text = "The council meets on 20 January 2026. The mayor will speak to reporters on Thursday."
    (turn,) = explained(a_document(text), fallback=MONDAY).turns
    known = weights("whichday")
    weighed = {sum(known.get(fact, 0.0) for fact in option.facts): option.days for option in turn.options}
    assert weighed[max(weighed)] == turn.days
