"""How likely a sighting is right, as a probability: from its verb, its name and how much of it is known."""

from calfeed.grammar.frame import Frame
from calfeed.model.meeting import Kind


def of(frame: Frame) -> float:
    """The probability that the event is announced on that day under that name."""
    sure = frame.certainty
    sure += 0.05 if frame.clock is not None else 0.0
    sure += 0.03 if frame.place is not None else 0.0
    sure -= 0.1 if frame.window is not None else 0.0
    sure -= 0.05 if frame.kind is Kind.DEADLINE else 0.0
    return round(max(0.05, min(0.97, sure)), 2)
