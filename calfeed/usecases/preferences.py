"""What a reader chose, seen and changed by whoever holds the link from their mail."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from calfeed.errors import InvalidInputError, LinkError
from calfeed.model.outbox import Subscriber, SubscriberState
from calfeed.model.wish import Wish
from calfeed.model.wording import N_
from calfeed.store import Tx, outbox, own_data, subscribers, tokens, wishes
from calfeed.store.tokens import Purpose
from calfeed.usecases.deps import Deps
from calfeed.usecases.subscribe import known_language, known_zone
from calfeed.usecases.wishes import changing

LONGEST_PAUSE = timedelta(days=366)


@dataclass(frozen=True, slots=True, kw_only=True)
class Preferences:
    """The zone a reader lives by, their language, what they want mail about, and the day from which they want it."""

    zone: str
    wish: Wish
    language: str = "en"
    paused_until: date | None = None


def view(deps: Deps, token: str) -> Subscriber:
    """Whose preferences a link shows, with what they chose. LinkError if we never sent it, or they have left."""
    now = deps.clock()
    with deps.store.read() as tx:
        return _reader(tx, tokens.find(tx, Purpose.PREFERENCES, token, now))


def save(deps: Deps, token: str, chosen: Preferences) -> Subscriber:
    """Put in force what a reader chose, from this moment. InvalidInputError if that can't be."""
    now = deps.clock()
    known_zone(chosen.zone)
    known_language(chosen.language)
    paused_until = _pause(chosen, now)
    with deps.store.write() as tx:
        reader = _reader(tx, tokens.find(tx, Purpose.PREFERENCES, token, now))
        with changing(tx, reader, now):
            wish = wishes.number_of(tx, chosen.wish)
            how = {"zone": chosen.zone, "language": chosen.language}
            subscribers.change(tx, reader.id, **how, paused_until=paused_until, wish=wish)
        outbox.wake(tx, reader.id, now)
        return subscribers.by_id(tx, reader.id)


def resume(deps: Deps, token: str) -> Subscriber:
    """End a pause: mail goes again from this moment."""
    reader = view(deps, token)
    how = Preferences(zone=reader.zone, wish=reader.wish, language=reader.language)
    return save(deps, token, how)


def own(deps: Deps, token: str) -> dict[str, Any]:
    """All that is kept of a reader, in plain values."""
    now = deps.clock()
    with deps.store.read() as tx:
        return own_data.of(tx, _reader(tx, tokens.find(tx, Purpose.PREFERENCES, token, now)).id)


def erase(deps: Deps, token: str) -> None:
    """Nothing is left of a reader but a hash of their mailbox, by which no list of an operator brings them back."""
    now = deps.clock()
    with deps.store.write() as tx:
        own_data.erase(tx, _reader(tx, tokens.find(tx, Purpose.PREFERENCES, token, now)).id)


def _pause(chosen: Preferences, now: datetime) -> date | None:
    """The day until which a reader pauses; none if it has begun already."""
    until, today = chosen.paused_until, now.astimezone(ZoneInfo(chosen.zone)).date()
    if until and until > today + LONGEST_PAUSE:
        raise InvalidInputError(N_("a pause lasts a year at most; to end all mail, use the link in any of them"))
    return until if until and until > today else None


def _reader(tx: Tx, found: tokens.Token | None) -> Subscriber:
    reader = subscribers.by_id(tx, found.subscriber) if found else None
    if reader is None or reader.state is not SubscriberState.ACTIVE:
        raise LinkError(N_("this link is not valid any more; sign up again to get reminders"))
    return reader
