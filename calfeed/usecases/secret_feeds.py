"""Feeds at secret addresses: who knows the address owns the feed, without an account.

A feed can be tied to a mailbox, by a mail that its owner answers; feeds of one mailbox can be managed from each other,
but none shows another's address. An address that was revoked, replaced or never given is all the same: NotFoundError.
"""

import logging
from dataclasses import dataclass
from datetime import datetime

from calfeed.errors import NotFoundError, StoreError
from calfeed.mail.address import address_from
from calfeed.model.feed import FeedSpec
from calfeed.model.secret_feed import SecretFeed, name_from
from calfeed.model.wave import MailKind
from calfeed.model.wording import N_
from calfeed.store import Tx, secret_feeds, subscribers, tokens
from calfeed.store.tokens import Purpose, Token, digest_of
from calfeed.usecases.deps import Deps
from calfeed.usecases.subscribe import ask_mailbox, is_proven

log = logging.getLogger(__name__)
KNOWN_MOST = 10_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Ownership:
    """A feed, and the others of the same mailbox."""

    feed: SecretFeed
    others: tuple[SecretFeed, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TieView:
    """What the button behind a mailed link would tie, or has tied."""

    feed: SecretFeed
    address: str
    is_tied: bool


def make(deps: Deps, name: str, spec: FeedSpec) -> str:
    """A new secret feed; the token of its address, which can't be had a second time."""
    with deps.store.write() as tx:
        return secret_feeds.make(tx, name=name_from(name), query=spec.query, now=deps.clock())


def find(deps: Deps, token: str) -> SecretFeed:
    """The feed at an address."""
    with deps.store.read() as tx:
        return _own(tx, token)


class Known:
    """The feeds that calendars asked for, so that they go on being served while the database is away."""

    def __init__(self, deps: Deps) -> None:
        self._deps = deps
        self._last: dict[str, SecretFeed] = {}

    def fetched(self, token: str) -> SecretFeed:
        """The feed at an address, as it is now, or as it last was."""
        key = digest_of(token)
        try:
            feed = fetched(self._deps, token)
        except StoreError:
            if key not in self._last:
                raise
            return self._last[key]
        except NotFoundError:
            self._last.pop(key, None)
            raise
        if len(self._last) >= KNOWN_MOST:
            self._last.clear()
        self._last[key] = feed
        return feed


def fetched(deps: Deps, token: str) -> SecretFeed:
    """The feed at an address that a calendar asks for, which is noted once a day."""
    feed, today = find(deps, token), deps.clock().date()
    if feed.fetched_on != today:
        try:
            with deps.store.write() as tx:
                secret_feeds.note_fetch(tx, feed.id, today)
        except StoreError as wrong:  # the calendar can be had without the note
            log.warning("fetch not noted  feed=%d error=%s", feed.id, wrong)
    return feed


def ownership(deps: Deps, token: str) -> Ownership:
    """The feed at an address, and those that can be managed from there."""
    with deps.store.read() as tx:
        feed = _own(tx, token)
        return Ownership(feed=feed, others=tuple(one for one in _family(tx, feed) if one.id != feed.id))


def change(
    deps: Deps, token: str, *, number: int | None = None, name: str | None = None, spec: FeedSpec | None = None
) -> SecretFeed:
    """Another name or filter for the feed, or with its number for another of the same mailbox; addresses stay."""
    with deps.store.write() as tx:
        feed = _managed(tx, token, number)
        new = {
            "name": feed.name if name is None else name_from(name),
            "query": feed.query if spec is None else spec.query,
        }
        if (feed.name, feed.query) != tuple(new.values()):
            secret_feeds.change(tx, feed.id, **new, now=deps.clock())
        return _managed(tx, token, number)


def replace(deps: Deps, token: str) -> str:
    """Another address for the feed, whose token this is; the old one is unknown from now on."""
    with deps.store.write() as tx:
        return secret_feeds.replace(tx, _own(tx, token).id)


def revoke(deps: Deps, token: str, *, number: int | None = None) -> None:
    """Take the feed away for good, or with its number another of the same mailbox."""
    with deps.store.write() as tx:
        secret_feeds.revoke(tx, _managed(tx, token, number).id, deps.clock())


def ask_to_tie(deps: Deps, token: str, address: str) -> None:
    """Ask a mailbox by mail whether the feed is its owner's, at most twice a day; nothing here tells if it is known."""
    asked = address_from(address)
    with deps.store.write() as tx:
        feed = _own(tx, token)
        ask_mailbox(tx, MailKind.TIE, asked, deps.zone.key, deps.clock(), about=str(feed.id))


def tie_view(deps: Deps, token: str) -> TieView:
    """What the button behind a mailed link would tie; changes nothing. NotFoundError if the link is too old."""
    with deps.store.read() as tx:
        return _tie_view(tx, _tying(tx, token, deps.clock()))


def tie(deps: Deps, token: str) -> TieView:
    """Let the feed belong to the mailbox; twice is once. NotFoundError if the link is too old."""
    now = deps.clock()
    with deps.store.write() as tx:
        found = _tying(tx, token, now)
        view = _tie_view(tx, found)
        if found.used_at is None:
            known = subscribers.by_id(tx, found.subscriber)
            if is_proven(tx, known) and known.address != view.address:  # another spelling answered meanwhile
                raise _too_old()
            subscribers.prove(tx, known.id, view.address)
            secret_feeds.tie(tx, view.feed.id, found.subscriber)
            tokens.use(tx, found, now)
        return _tie_view(tx, found)


def _own(tx: Tx, token: str) -> SecretFeed:
    return _there(secret_feeds.find(tx, token))


def _there(feed: SecretFeed | None) -> SecretFeed:
    if feed is None:
        raise NotFoundError(N_("there is no such feed, or it was revoked"))
    return feed


def _family(tx: Tx, feed: SecretFeed) -> tuple[SecretFeed, ...]:
    return (feed,) if feed.subscriber is None else tuple(secret_feeds.of_subscriber(tx, feed.subscriber))


def _managed(tx: Tx, token: str, number: int | None) -> SecretFeed:
    feed = _own(tx, token)
    return feed if number is None else _there(next((one for one in _family(tx, feed) if one.id == number), None))


def _tying(tx: Tx, token: str, now: datetime) -> Token:
    found = tokens.find(tx, Purpose.TIE, token, now)
    if found is None:
        raise _too_old()
    return found


def _too_old() -> NotFoundError:
    return NotFoundError(N_("this link is not valid any more; ask for another on the feed's page"))


def _tie_view(tx: Tx, found: Token) -> TieView:
    feed = _there(secret_feeds.by_id(tx, found.secret_feed or 0))
    return TieView(feed=feed, address=found.address or "", is_tied=feed.subscriber == found.subscriber)
