"""When a source is asked: once in each interval, a little after its start, and more seldom after failures."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from calfeed.model.source import JITTER, Source, SourceKind, Turn, jitter, turn_after, turn_backed_off

START = datetime(2026, 1, 1, 12, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)


@given(st.text(max_size=20), st.integers(0, 10_000))
def test_jitter(name: str, turn: int) -> None:
    """The delay is a tenth of the interval at most, and the same whenever it is asked for."""
    assert 0 <= jitter(name, turn) < JITTER
    assert jitter(name, turn) == jitter(name, turn)


def test_jitter_spreads() -> None:
    """Sources that share an interval are not asked at once, nor is one always the first."""
    assert len({jitter(f"source {n}", 1) for n in range(50)}) == 50
    assert len({jitter("one", turn) for turn in range(50)}) == 50


@given(st.integers(1, 86_400), st.integers(0, 1_000_000), st.floats(0, JITTER))
def test_next_turn(every_seconds: int, after_seconds: int, late: float) -> None:
    """The next turn is in the first interval that begins after now, counted from where the last one began."""
    every, now = timedelta(seconds=every_seconds), START + timedelta(seconds=after_seconds)
    turn = turn_after(Turn(slot_at=START, next_at=START), every, now, late)
    assert now < turn.slot_at <= now + every
    assert (turn.slot_at - START) % every == timedelta()
    assert turn.slot_at <= turn.next_at <= turn.slot_at + every * JITTER
    assert turn.number == 1


def test_next_turn_after_the_clock_went_back() -> None:
    """A turn that a later clock had fixed doesn't keep a source waiting."""
    turn = turn_after(Turn(slot_at=START, next_at=START, number=9), HOUR, START - timedelta(days=300), 0)
    assert turn.slot_at == START - timedelta(days=300) + HOUR


def test_back_off() -> None:
    """Each failure in a row doubles the wait, up to a day."""
    turn = turn_after(Turn(slot_at=START, next_at=START), HOUR, START, 0)
    waits = [turn_backed_off(turn, HOUR, failures, 0).slot_at - START for failures in range(1, 8)]
    assert waits == [2 * HOUR, 4 * HOUR, 8 * HOUR, 16 * HOUR, 24 * HOUR, 24 * HOUR, 24 * HOUR]


def test_back_off_of_a_seldom_source() -> None:
    """A source that is asked once a week is never asked sooner for having failed."""
    week = timedelta(days=7)
    turn = turn_after(Turn(slot_at=START, next_at=START), week, START, 0)
    assert turn_backed_off(turn, week, 1_000, 0).slot_at == START + week


def test_patience() -> None:
    """A source that doesn't say after how long it is silent may be so for a hundred intervals."""
    source = Source(name="a", kind=SourceKind.PAGE, address="https://a.example/", every=HOUR)
    assert source.patience == 100 * HOUR
