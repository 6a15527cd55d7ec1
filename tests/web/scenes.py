"""Every page of the service in its states, each with the way to it."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

import icalendar

from calfeed.model.act import Stand
from calfeed.model.feed import FeedSpec
from calfeed.model.meeting import Standing, Status
from calfeed.model.source import Source, SourceKind
from calfeed.usecases import accounts, publish, secret_feeds, sources, subscribe
from calfeed.usecases import desk as desk_acts
from tests.builders import a_meeting, keep
from tests.service import ROOT, link
from tests.usecases.reminding import at
from tests.web.browser import PASSWORD
from tests.web.stage import Stage
from tests.web.visitor import LANGUAGES

SCENARIO = dict(zip(
    ("2026-01-01 17:00", "2026-01-02 11:00", "2026-01-03 14:00", "2026-01-04 17:30"),
    sorted((Path(__file__).parent.parent / "scenario").iterdir()),
    strict=False,
))  # fmt: skip
SEEDS = ("2026-01-02-monitoring-working-group.eml", "2026-01-05-vienna-briefing-day.html")
NOW = "2026-01-05 18:00"
LONG = "W" * 300
RTL = "\u202e" + "اجتماع الخبراء " * 20
FLOOD = "".join(letter + "\u0301\u0323\u0489" * 40 for letter in "Summit")
MARKUP = "<script>alert(1)</script><img src=x onerror=alert(1)>"


@dataclass(frozen=True, slots=True)
class Scene:
    """An address to open, fields to fill in there, and a button to press."""

    path: str
    fields: dict[str, str] = field(default_factory=dict)
    press: str = ""


def prepare(stage: Stage, languages: Iterable[str] = LANGUAGES) -> None:
    """Let the service have lived: meetings of each kind, readers, secret feeds, an editor, a source."""
    for moment, document in SCENARIO.items():
        stage.read(document, moment)
    for name in SEEDS:
        stage.read(ROOT / "seeds" / name, NOW)
    keep(
        stage.deps.store,
        a_meeting("Conference of donors", "2026-02-01..2026-02-28", uid="window"),
        a_meeting("Round table", "2026-01-20", uid="withdrawn"),
        a_meeting("Council", "2026-01-12 10:00 Europe/Kyiv", ends="12:00", uid="series", rrule="FREQ=WEEKLY;COUNT=5"),
        a_meeting(LONG, "2026-01-07 10:00 Asia/Tokyo", uid="long", place=LONG, participants=(LONG, RTL), quote=LONG),
        a_meeting(RTL, "2026-01-07", uid="rtl", place=RTL, topic=FLOOD, quote=RTL, source_name=RTL),
        a_meeting(FLOOD, "2026-01-08/2026-01-10", uid="flood", place=FLOOD, quote=FLOOD, status=Status.TENTATIVE),
        a_meeting(MARKUP, "2026-01-09 23:30 UTC", uid="markup", place=MARKUP, quote=MARKUP, source_url="https://e.org"),
    )
    desk_acts.do(stage.deps, "ada", Stand("withdrawn", Standing.REJECTED))
    accounts.add_account(stage.deps, "ada", PASSWORD)
    sources.add(stage.deps, Source(name="council", kind=SourceKind.PAGE, address="https://council.example/"))
    readers = [reader(name, language) for name in ("ada", "bob", "eve") for language in languages]
    for address in readers:
        subscribe.sign_up(stage.deps, address, "Europe/Kyiv")
    stage.live()
    for address in readers:
        if not address.startswith("bob"):
            subscribe.confirm(stage.deps, _path(stage, address, "confirm").rpartition("/")[2])
    stage.live(at("2026-01-06 08:00"))
    stage.live()


def reader(name: str, language: str) -> str:
    """The address of somebody who reads a language."""
    return f"{name}-{language}@example.org"


def public(stage: Stage, _language: str) -> dict[str, Scene]:
    """What everybody may read."""
    uids = _uids(stage) | {name: name for name in ("window", "series", "flood", "withdrawn")}
    pages = {
        "agenda": "/",
        "agenda where nothing fits": "/?q=nothinglikethis",
        "agenda with a filter": "/?place=Ukraine&cancelled=hide",
        "month": "/?month=2026-01",
        "month without any": "/?month=2150-01",
        "an address where nothing is": "/nothing",
        "a question that isn't understood": "/?month=2026-13",
        "subscribe": "/subscribe",
        "subscribe to some": "/subscribe?place=Ukraine",
        "sent": "/subscribe/sent",
        "builder with a filter": "/feeds/all?place=Ukraine&q=advisors",
    }
    events = {f"event {name}": f"/events/{uid}" for name, uid in uids.items()}
    wrong = Scene("/subscribe", {"#address": "ada@localhost"}, "form:has(#address) button[type=submit]")
    return {name: Scene(path) for name, path in (pages | events).items()} | {"sign-up that is refused": wrong}


def personal(stage: Stage, language: str) -> dict[str, Scene]:
    """What whoever has a link from a mail sees, and what its button leads to; in this order."""
    ada, bob, eve, zoe = (reader(name, language) for name in ("ada", "bob", "eve", "zoe"))
    preferences, leave = _path(stage, ada, "preferences"), _path(stage, ada, "unsubscribe")
    confirm, erase = _path(stage, bob, "confirm"), _path(stage, eve, "preferences")
    token, other, third = (
        secret_feeds.make(stage.deps, name, FeedSpec()) for name in ("My talks", LONG[:100], "Old talks")
    )
    ties = []
    for each in (token, other):
        secret_feeds.ask_to_tie(stage.deps, each, zoe)
        stage.live()
        ties.append(_path(stage, zoe, "tie"))
    own = f"/feeds/private/{token}"
    return {
        "confirm": Scene(confirm),
        "confirmed": Scene(confirm, press="main button"),
        "confirm with a link that is too old": Scene("/confirm/nothing"),
        "preferences": Scene(preferences),
        "preferences saved": Scene(preferences, press="#choose form > p button"),
        "preferences of a token that is gone": Scene("/preferences/nothing"),
        "unsubscribe": Scene(leave),
        "unsubscribed": Scene(leave, press="main button"),
        "erase": Scene(f"{erase}/erase"),
        "erased": Scene(f"{erase}/erase", press="main button"),
        "secret feed": Scene(own),
        "secret feed's filter": Scene(f"{own}/filter"),
        "tie": Scene(ties[0]),
        "tied": Scene(ties[0], press="main button"),
        "another tied": Scene(ties[1], press="main button"),
        "secret feed with others": Scene(own),
        "secret feed that is gone": Scene("/feeds/private/nothing"),
        "revoked": Scene(f"/feeds/private/{third}", press="details:has([value=revoke]) button"),
    }


def desk(stage: Stage, _language: str) -> dict[str, Scene]:
    """What an editor sees, from the login on; in this order."""
    uids = _uids(stage)
    chiefs, log_in = f"/desk/meetings/{uids['moved']}", "main form button"
    return {
        "login": Scene("/desk"),
        "login that is refused": Scene("/desk", {"#name": "ada", "#password": "wrong"}, log_in),
        "queue": Scene("/desk", {"#name": "ada", "#password": PASSWORD}, log_in),
        "text that can't be read": Scene("/desk", {"#address": "http://127.0.0.1/"}, "form:has(#address) button"),
        "text that was read": Scene(
            "/desk", {"#text": SCENARIO["2026-01-01 17:00"].read_text("utf-8")}, "form:has(#text) button"
        ),
        "sources": Scene("/desk/sources"),
        "source": Scene("/desk/sources/council"),
        "feeds": Scene("/desk/feeds"),
        "outbox": Scene("/desk/outbox"),
        "desk meeting": Scene(chiefs),
        "what would change": Scene(chiefs, {"#place": LONG}, "#edit form > p button"),
        "an edit that is refused": Scene(chiefs, {"#first": ""}, "#edit form > p button"),
        "done": Scene(chiefs, {"#place": "Kyiv"}, "#edit form > p button"),
        "desk where nothing is": Scene("/desk/meetings/nothing"),
    }


def _uids(stage: Stage) -> dict[str, str]:
    """The UIDs of the three meetings of the scenario, by what has become of them."""
    events = icalendar.Calendar.from_ical(publish.feed(stage.deps).octets).events
    found = {str(event["SUMMARY"]): str(event["UID"]) for event in events}
    became = {"advisors": "timed", "chiefs": "moved", "leaders": "cancelled"}
    return {kind: next(uid for title, uid in found.items() if word in title) for word, kind in became.items()}


def _path(stage: Stage, address: str, about: str) -> str:
    return link(stage.mails(address)[-1], about).removeprefix(stage.url)
