"""Sign-up with double opt-in, and leaving: what people ask for takes effect only when the mailbox's owner says so."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from calfeed.errors import InvalidInputError, LinkError
from calfeed.language import LANGUAGES
from calfeed.mail.address import Address, address_from
from calfeed.model.outbox import Subscriber, SubscriberState
from calfeed.model.wave import MailKind
from calfeed.model.wish import DEFAULT, Wish
from calfeed.model.wording import N_
from calfeed.store import Tx, outbox, secret_feeds, subscribers, tokens, wishes
from calfeed.store.tokens import Purpose, Token
from calfeed.usecases.deps import Deps
from calfeed.usecases.wishes import changing
from calfeed.usecases.zones import zones

__all__ = [
    "SubscriberView",
    "ask_mailbox",
    "confirm",
    "confirm_view",
    "is_proven",
    "known_language",
    "known_zone",
    "sign_up",
    "unsubscribe",
    "unsubscribe_view",
    "zones",
]

MAILS_A_DAY = 2
CONFIRM_WITHIN = timedelta(hours=48)


@dataclass(frozen=True, slots=True, kw_only=True)
class SubscriberView:
    """What a page may show of a subscriber to whoever holds a link from their mail."""

    address: str
    zone: str
    state: SubscriberState
    wish: Wish
    language: str


def sign_up(
    deps: Deps,
    address: str,
    zone: str,
    wish: Wish = DEFAULT,
    language: str = "en",
    *,
    permit: Callable[[datetime], object] = lambda _: None,
) -> None:
    """Ask the mailbox, by mail, whether it wants reminders.

    Nothing here tells a known address from an unknown one, nor whether a mail was sent: a mailbox is asked at most
    twice a day, however it is spelled. InvalidInputError if the address, the zone or the language is none; after that
    `permit` may say no by an error of its own.
    """
    now = deps.clock()
    asked = address_from(address)
    known_zone(zone)
    known_language(language)
    permit(now)
    with deps.store.write() as tx:
        ask_mailbox(tx, MailKind.CONFIRM, asked, zone, now, wish=wish, language=language)


def known_zone(zone: str) -> None:
    """InvalidInputError if the zone is none."""
    if zone not in zones():
        raise InvalidInputError(N_("that is not a time zone; it should look like Europe/Kyiv"))


def known_language(language: str) -> None:
    """InvalidInputError if we speak no such language."""
    if language not in LANGUAGES:
        raise InvalidInputError(f"{language[:40]!a} is no language of ours: {', '.join(LANGUAGES)}")


def ask_mailbox(
    tx: Tx,
    kind: MailKind,
    asked: Address,
    zone: str,
    now: datetime,
    *,
    about: str = "",
    wish: Wish | None = None,
    language: str = "en",
) -> None:
    """Ask a mailbox by mail whether it was its owner; at most twice a day for each kind of question."""
    named = {"mailbox": asked.mailbox, "address": asked.given}
    known = subscribers.ask(tx, **named, zone=zone, language=language, now=now)
    # Another spelling may be another mailbox after all: who is confirmed is asked where they confirmed.
    to = known.address if is_proven(tx, known) else asked.given
    if outbox.questions_since(tx, kind, known.id, now - timedelta(days=1)) < MAILS_A_DAY:
        late = now + CONFIRM_WITHIN
        wanted = wishes.number_of(tx, wish) if wish else None
        where = {"address": to, "zone": zone, "language": language}
        outbox.add_question(tx, kind, known.id, **where, now=now, not_after=late, about=about, wish=wanted)


def is_proven(tx: Tx, known: Subscriber) -> bool:
    """Whether the owner of a mailbox has answered from its address, and not left since with all that was theirs."""
    return known.state is SubscriberState.ACTIVE or secret_feeds.is_tied(tx, known.id)


def confirm_view(deps: Deps, token: str) -> SubscriberView:
    """What the button behind a mailed link would confirm; changes nothing. LinkError if the link is too old."""
    now = deps.clock()
    with deps.store.read() as tx:
        found = _confirmable(tx, tokens.find(tx, Purpose.CONFIRM, token, now))
        return _asked(tx, found, subscribers.by_id(tx, found.subscriber))


def confirm(deps: Deps, token: str) -> SubscriberView:
    """Put in force what the sign-up asked for; twice is once. LinkError if the link is too old."""
    now = deps.clock()
    with deps.store.write() as tx:
        found = _confirmable(tx, tokens.find(tx, Purpose.CONFIRM, token, now))
        known = subscribers.by_id(tx, found.subscriber)
        if found.used_at is None:
            to = _asked(tx, found, known)
            with changing(tx, known, now):
                subscribers.activate(
                    tx, known.id, address=to.address, zone=to.zone, language=to.language, now=now, wish=found.wish
                )
            outbox.wake(tx, known.id, now)
            tokens.use(tx, found, now)
        return _view(subscribers.by_id(tx, known.id))


def unsubscribe_view(deps: Deps, token: str) -> SubscriberView:
    """Whose mail a link would stop; changes nothing. LinkError if we never sent that link."""
    now = deps.clock()
    with deps.store.read() as tx:
        return _view(subscribers.by_id(tx, _leaving(tokens.find(tx, Purpose.UNSUBSCRIBE, token, now))))


def unsubscribe(deps: Deps, token: str) -> SubscriberView:
    """No more mail, from this moment; twice is once. LinkError if we never sent that link."""
    now = deps.clock()
    with deps.store.write() as tx:
        subscriber = _leaving(tokens.find(tx, Purpose.UNSUBSCRIBE, token, now))
        subscribers.leave(tx, subscriber, now)
        return _view(subscribers.by_id(tx, subscriber))


def _confirmable(tx: Tx, found: Token | None) -> Token:
    """A used link still shows what it did, until its reader leaves: it must not bring them back."""
    gone = found and found.used_at and subscribers.by_id(tx, found.subscriber).state is not SubscriberState.ACTIVE
    if found is None or gone:
        raise LinkError(N_("this link is not valid any more; sign up again to get a new one"))
    return found


def _leaving(found: Token | None) -> int:
    if found is None:
        raise LinkError(N_("this link is not one of ours"))
    return found.subscriber


def _asked(tx: Tx, found: Token, known: Subscriber) -> SubscriberView:
    wish = wishes.by_number(tx, found.wish) if found.wish else known.wish
    return SubscriberView(
        address=found.address or known.address,
        zone=found.zone or known.zone,
        language=found.language or known.language,
        state=known.state,
        wish=wish,
    )


def _view(known: Subscriber) -> SubscriberView:
    return SubscriberView(
        address=known.address, zone=known.zone, language=known.language, state=known.state, wish=known.wish
    )
