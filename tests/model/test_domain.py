"""When mail to a domain is put off."""

from datetime import timedelta

from calfeed.model.domain import Pace, pause_after, rest, weight


def test_a_failure_or_two_may_be_about_a_mailbox() -> None:
    """A domain is left alone from the third failure in a row on, longer each time, half an hour at most."""
    pauses = [pause_after(failures) for failures in range(12)]
    assert pauses[:3] == [None] * 3
    assert [pause.total_seconds() for pause in pauses[3:] if pause] == [30, 60, 120, 300, 600, *[1_800] * 4]


def test_who_keeps_us_waiting_is_left_alone_at_once() -> None:
    """A failure after a long wait counts for three."""
    assert pause_after(weight(0.1)) is None
    assert pause_after(weight(3.1)) == timedelta(seconds=30)


def test_taking_turns() -> None:
    """Who had much of a sender's time rests four times as long."""
    assert rest(1.9) is None
    assert rest(2.5) == timedelta(seconds=10)


def test_pace() -> None:
    """Five seconds' worth of mails may go at once, and one at least; then there is a pause."""
    assert (Pace(20).burst, Pace(20).pause.total_seconds()) == (100, 2.5)
    assert (Pace(0.1).burst, Pace(0.1).pause.total_seconds()) == (1, 10)
