"""How late mails left, in steps that people can read; none may ever be early."""

from dataclasses import dataclass

# Each step's upper edge in seconds, and its name; the last one has no edge.
EDGES = (0.0, 1.0, 10.0, 60.0, 600.0)
NAMES = ("early", "within 1 s", "1 to 10 s", "10 to 60 s", "1 to 10 min", "more than 10 min")


@dataclass(frozen=True, slots=True)
class Lateness:
    """How many mails fell into each step, and all their seconds together."""

    numbers: tuple[int, ...] = (0,) * len(NAMES)
    seconds: float = 0.0

    @property
    def steps(self) -> tuple[tuple[str, int], ...]:
        """Each step's name and its number."""
        return tuple(zip(NAMES, self.numbers, strict=True))
