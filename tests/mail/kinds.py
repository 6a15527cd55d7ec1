"""One mail of each kind, about facts of every sort, as a service sends them."""

from dataclasses import dataclass, replace
from functools import cache

from calfeed.model.feed import spec_from
from calfeed.model.meeting import ChangeKind, Meeting, Online, Status
from calfeed.model.wish import wish_from
from calfeed.store import open_store
from calfeed.usecases import secret_feeds
from calfeed.usecases.preferences import Preferences, save
from calfeed.usecases.publish import feed
from calfeed.usecases.subscribe import confirm, sign_up
from tests.builders import a_meeting, when_from
from tests.usecases.reminding import Service, parsed, token

QUESTIONS = ("confirm", "tie")
EVENTS = ("day", "moved", "cancelled", "restored", "hour known", "day before", "hour", "place", "digest")


@dataclass(frozen=True)
class Facts:
    """What a meeting is called, how that is shown, where the service is, and its reader, with how mail reaches them.

    In `language` mails are wanted.
    """

    title: str
    shown: str
    site: str = "https://calfeed.test"
    address: str = "ada@example.org"
    reaches: str = "ada@example.org"
    language: str = "en"


@dataclass(frozen=True)
class Letter:
    """A mail, and the feed at the moment it was sent."""

    octets: bytes
    feed: bytes


FACTS = {
    "plain": Facts("Tea", "Tea"),
    "long": Facts("Discussion about tea " * 15, ("Discussion about tea " * 15)[:199].rstrip() + "…"),
    "no spaces": Facts("茶" * 300, "茶" * 199 + "…"),
    "emoji": Facts("Tea 👩‍👩‍👧‍👦🫖🇺🇦 " * 4, " ".join(["Tea 👩‍👩‍👧‍👦🫖🇺🇦"] * 4)),
    "Ukrainian": Facts(
        "Зустріч начальників генеральних штабів", "Зустріч начальників генеральних штабів", language="uk"
    ),
    "German": Facts("Große Bürgerversammlung", "Große Bürgerversammlung", language="de"),
    "French": Facts("Réunion", "Réunion", language="fr"),
    "Spanish": Facts("Reunión", "Reunión", language="es"),
    "from the right": Facts("פגישה \u202egnp.exe\u202c על התה", "פגישה gnp.exe על התה"),
    "controls": Facts("Tea\r\nBcc: eve@example.org\x00\x1b[31m\u2028now", "Tea Bcc: eve@example.org [31m now"),
    "markup": Facts("<b>Tea</b> & {{ cake }} =?utf-8?q?x?=", "<b>Tea</b> & {{ cake }} =?utf-8?q?x?="),
    "long links": Facts("Tea", "Tea", site=f"https://{'a' * 63}.{'b' * 63}.{'c' * 63}.example/{'d' * 200}"),
    "other domains": Facts(
        "Tea", "Tea", "https://xn--bcher-kva.example", "Ada.L+tea@пошта.укр", "Ada.L+tea@xn--80a1acn3a.xn--j1amh"
    ),
}


@cache
def letters(facts: Facts) -> dict[str, Letter]:
    """The mails by kind: questions, reminders without an hour and with one, what changed, and a look-ahead."""
    service = Service(open_store("sqlite://"))
    service.deps = replace(service.deps, public_url=facts.site)
    sent: dict[str, Letter] = {}

    def note(kind: str, until: str = "") -> None:
        service.live(until) if until else service.tick()
        [mail] = service.mailer.sent
        service.mailer.sent.clear()
        sent[kind] = Letter(mail.octets, feed(service.deps).octets)

    sign_up(service.deps, facts.address, "Europe/Kyiv", language=facts.language)
    note("confirm")
    confirm(service.deps, token(parsed(sent["confirm"].octets), "confirm"))
    mine = secret_feeds.make(service.deps, "Mine", spec_from([]))
    secret_feeds.ask_to_tie(service.deps, mine, facts.address)
    note("tie")
    meeting = service.add(_meeting(facts.title))
    note("day", "2026-01-05 07:01")
    meeting = service.change(ChangeKind.MOVED, meeting, when=when_from("2026-01-08"))
    note("moved", "2026-01-05 08:00")
    meeting = service.change(ChangeKind.CANCELLED, meeting, status=Status.CANCELLED)
    note("cancelled", "2026-01-05 09:00")
    meeting = service.change(ChangeKind.RESTORED, meeting, status=Status.CONFIRMED)
    note("restored", "2026-01-05 10:00")
    meeting = service.change(ChangeKind.DETAILS, meeting, when=when_from("2026-01-08 16:00 Europe/Rome", "17:30"))
    note("hour known", "2026-01-05 11:00")
    note("day before", "2026-01-07 15:01")
    note("hour", "2026-01-08 14:01")
    service.change(ChangeKind.DETAILS, meeting, place="Somewhere else")
    note("place")
    service.add(replace(_meeting(facts.title), uid="meeting-2", when=when_from("2026-01-09")))
    wish = wish_from("", "", "", "daily 07:00")
    chosen = Preferences(zone="Europe/Kyiv", language=facts.language, wish=wish)
    save(service.deps, token(parsed(sent["hour"].octets), "preferences"), chosen)
    note("digest", "2026-01-09 05:01")
    service.deps.store.close()
    return sent


def _meeting(title: str) -> Meeting:
    return a_meeting(
        title,
        "2026-01-06",
        place=title,
        participants=(title, "Zoë"),
        topic=title,
        quote=f"{title}\nwill take place.",
        source_name=title,
        source_url="https://gazette.example/1",
        online=Online.HYBRID,
    )
