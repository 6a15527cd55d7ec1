from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from calfeed.clock import SettableClock
from calfeed.mail.memory import MemoryMailer
from calfeed.model.meeting import Evidence, Field
from calfeed.model.text import Span
from calfeed.model.when import AllDay
from calfeed.store import Store
from calfeed.usecases.agenda import Agenda, agenda, arranged, entry, marked
from calfeed.usecases.deps import Deps
from tests.builders import a_meeting, keep

KYIV = ZoneInfo("Europe/Kyiv")
NOON = datetime(2026, 1, 5, 12, tzinfo=UTC)


def words(field: Field, words: str) -> Evidence:
    """Evidence whose span does not matter."""
    return Evidence(field=field, words=words, span=Span(0, 1), document="d" * 64)


def titles(shown: Agenda) -> dict[str, list[str]]:
    """The titles in each part."""
    return {
        "coming": [e.meeting.title for day in shown.coming for e in day.entries],
        "to be fixed": [e.meeting.title for e in shown.to_be_fixed],
        "past": [e.meeting.title for day in shown.past for e in day.entries],
    }


def test_agenda(store: Store) -> None:
    """Coming meetings by day, then those without a day, then past ones, the newest day first."""
    keep(
        store,
        a_meeting("Second", "2026-01-08", uid="2"),
        a_meeting("First", "2026-01-05", uid="1"),
        a_meeting("Sometime", "2026-03-01..2026-03-31", uid="3"),
        a_meeting("Yesterday", "2026-01-04", uid="4"),
        a_meeting("Last year", "2025-01-04", uid="5"),
    )
    shown = agenda(Deps(clock=SettableClock(NOON), store=store, mailer=MemoryMailer(), zone=KYIV))
    assert titles(shown) == {
        "coming": ["First", "Second"], "to be fixed": ["Sometime"], "past": ["Yesterday", "Last year"],
    }  # fmt: skip
    assert [day.on.isoformat() for day in shown.coming] == ["2026-01-05", "2026-01-08"]


def test_a_day_is_coming_until_it_is_over_where_it_takes_place() -> None:
    """At 21:30 UTC it is the next day in Auckland, and still the same day in Kyiv."""
    late = datetime(2026, 1, 5, 21, 30, tzinfo=UTC)
    meetings = [
        a_meeting("Auckland", "2026-01-05 10:00 Pacific/Auckland"),
        a_meeting("Kyiv", "2026-01-05 10:00 Europe/Kyiv"),
        a_meeting("All day", "2026-01-04/2026-01-05"),
    ]
    assert titles(arranged(meetings, late, KYIV)) == {
        "coming": ["All day", "Kyiv"], "to be fixed": [], "past": ["Auckland"],
    }  # fmt: skip


def test_a_window_that_is_over_stays_without_a_day() -> None:
    """What was announced for a week and never got a day is not put on one afterwards."""
    shown = arranged([a_meeting("Visit", "2025-12-01..2025-12-07")], NOON, KYIV)
    assert (shown.past, [e.meeting.title for e in shown.never_fixed]) == ((), ["Visit"])


def test_within_a_day_the_hourless_come_first() -> None:
    """Then by the clock, whatever the zone."""
    meetings = [
        a_meeting("16 in Rome", "2026-01-06 16:00 Europe/Rome"),
        a_meeting("16 in Kyiv", "2026-01-06 16:00 Europe/Kyiv"),
        a_meeting("Hourless", "2026-01-06"),
    ]
    assert titles(arranged(meetings, NOON, KYIV))["coming"] == ["Hourless", "16 in Kyiv", "16 in Rome"]


def test_a_series_is_shown_once_at_its_next_time() -> None:
    """With the times after it; when all are over, at its last."""
    series = a_meeting("Choir", "2026-01-01", rrule="FREQ=WEEKLY;COUNT=4", excluded=(date(2026, 1, 15),))
    ahead = entry(series, NOON, KYIV)
    assert ahead.when == AllDay(first=date(2026, 1, 8), last=date(2026, 1, 8))
    assert ahead.later == (AllDay(first=date(2026, 1, 22), last=date(2026, 1, 22)),)
    over = entry(series, datetime(2026, 6, 1, tzinfo=UTC), KYIV)
    assert (over.when, over.later) == (AllDay(first=date(2026, 1, 22), last=date(2026, 1, 22)), ())


QUOTE = "On January 3,\na meeting of 15 national security advisors will take place in Ukraine, on January 3."


def test_marked() -> None:
    """The words of the evidence are marked once each, over line ends too; longer words come first."""
    evidence = [
        words(Field.WHEN, "January 3"),
        words(Field.WHAT, "January 3, a meeting"),
        words(Field.WHERE, "Ukraine"),
        words(Field.WHO, "5 national"),
        words(Field.WHO, "France"),
        words(Field.WHO, " "),
    ]
    pieces = marked(QUOTE, evidence)
    assert [(piece.text, piece.field) for piece in pieces if piece.field] == [
        ("January 3,\na meeting", Field.WHAT),
        ("Ukraine", Field.WHERE),
        ("January 3", Field.WHEN),
    ]
    assert "".join(piece.text for piece in pieces) == QUOTE


@given(st.text(max_size=60), st.lists(st.builds(words, st.sampled_from(Field), st.text(max_size=5)), max_size=6))
def test_marking_loses_nothing(quote: str, evidence: list[Evidence]) -> None:
    """The pieces are the quote."""
    assert "".join(piece.text for piece in marked(quote, evidence)) == quote
