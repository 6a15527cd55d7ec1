"""A feed at a secret address: what it holds can change, its address stays, and who knows the address manages it."""

from dataclasses import dataclass
from datetime import date, datetime
from urllib.parse import parse_qsl

from calfeed.errors import InvalidInputError
from calfeed.model.feed import FeedSpec, spec_from
from calfeed.model.wording import N_

LONGEST_NAME = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class SecretFeed:
    """A secret feed, without its address: of that we keep only a digest.

    `query` says what it holds; `changed_at` is when name or query were last another. `subscriber` is whose mailbox it
    is tied to, if it is; `fetched_on` the last day on which a calendar asked for it.
    """

    id: int
    name: str
    query: str
    made_at: datetime
    changed_at: datetime
    subscriber: int | None = None
    fetched_on: date | None = None

    @property
    def spec(self) -> FeedSpec:
        """What it holds, and how it is shown."""
        return spec_from(parse_qsl(self.query))


def name_from(text: str) -> str:
    """A feed's name as somebody gave it; InvalidInputError if it is none."""
    name = " ".join(text.split())
    if not name or len(name) > LONGEST_NAME or not name.isprintable():
        raise InvalidInputError(N_("a feed's name has 1 to %(most)d printable characters"), most=LONGEST_NAME)
    return name
