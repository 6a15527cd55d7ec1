"""What was found in a source and not taken, with the reason."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Refused:
    """A file or mail that was not taken; `name` says which, `reason` is one line."""

    name: str
    reason: str
