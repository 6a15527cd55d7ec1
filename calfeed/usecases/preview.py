"""What a feed would hold, before anybody subscribes to it."""

from dataclasses import dataclass

from calfeed.model.feed import FeedSpec
from calfeed.model.meeting import Occurrence
from calfeed.store import feeds
from calfeed.usecases.deps import Deps
from calfeed.usecases.publish import Press, name_of

NEXT = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """A feed's title, how many events it holds, whether that is more than calendar services read, and the next ones."""

    name: str
    events: int
    is_over: bool
    coming: tuple[Occurrence, ...]


def preview(deps: Deps, press: Press, spec: FeedSpec) -> Preview:
    """The feed as it is now."""
    feed = press.feed(spec)
    with deps.store.read() as tx:
        coming = tuple(feeds.coming(tx, spec, deps.clock(), NEXT))
    return Preview(name=name_of(spec), events=feed.events, is_over=feed.is_over, coming=coming)
