"""How likely a sighting is right, as a probability: from how it was named, its verb and how much of it is known.

The shares are roughly those of events that were right, by rule, among documents read by people, a little lowered: a new
document is always stranger than those one has seen.
"""

from calfeed.grammar.frame import Frame
from calfeed.model.meeting import Kind

NAMED = {
    "row and column heading": 0.88,
    "column heading": 0.84,
    "line": 0.84,
    "deadline": 0.80,
    "heading above": 0.78,
    "event noun": 0.77,
    "line without an event noun": 0.74,
    "named before": 0.60,
    "label, event noun": 0.56,
    "people who meet": 0.56,
    "subject that takes place": 0.54,
    "label": 0.50,
    "sentence": 0.50,
    "words before the date": 0.48,
    "clause words": 0.40,
}
OTHERWISE = 0.70
SAID_BY = {
    "future": 0.05,
    "present": 0.04,
    "due": 0.03,
    "planned": 0.0,
    "moved": -0.02,
    "day of the heading above": 0.06,
}


def of(frame: Frame) -> float:
    """The probability that the event is announced on that day under that name."""
    sure = NAMED.get(frame.name.rule, OTHERWISE) + sum(SAID_BY.get(rule, 0.0) for rule in frame.rules)
    sure += 0.04 if frame.clock is not None else 0.0
    sure += 0.04 if frame.place is not None else 0.0
    sure += 0.04 if frame.more and frame.kind is Kind.EVENT else 0.0
    sure -= 0.06 if frame.name.weak else 0.0
    sure -= 0.30 if frame.window is not None else 0.0
    return round(max(0.05, min(0.97, sure)), 2)
