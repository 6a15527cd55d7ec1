"""One occurrence as a feed holds it."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """The octets of a VEVENT; from the day `later_on` (UTC) on `later` instead, which no longer says that it moved.

    What can't be written has no octets, and `fault` says why.
    """

    octets: bytes = b""
    later: bytes | None = None
    later_on: date | None = None
    fault: str | None = None

    def on(self, today: date) -> bytes:
        """The octets of a day."""
        return self.later if self.later is not None and self.later_on and self.later_on <= today else self.octets
