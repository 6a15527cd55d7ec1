"""Composes mails: facts in, octets out; each kind of mail is three templates for subject, text and HTML."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from email.utils import format_datetime, formataddr
from functools import cache
from pathlib import Path
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from jinja2 import Environment, FileSystemLoader, StrictUndefined, TemplateError, select_autoescape

from calfeed.errors import MailError
from calfeed.language import wording_of
from calfeed.mail.facts import News, Reading
from calfeed.mail.message import Part, folded, message
from calfeed.model.wave import MailKind

TEMPLATES = Path(__file__).parent / "templates"


@dataclass(frozen=True, slots=True, kw_only=True)
class Cover:
    """What is written on the outside: from whom, to whom, when, and the identity of the message.

    `language` is the reader's; `templates` is a folder whose templates take the place of ours.
    """

    sender: str
    recipient: str
    message_id: str
    sent_at: datetime
    public_url: str
    language: str = "en"
    templates: Path | None = None


def check_templates(folder: Path) -> None:
    """MailError says which of an operator's templates can't be used, and why."""
    if not folder.is_dir():
        raise MailError(f"[mail] templates: {folder} is not a folder")
    known = sorted(path.name for path in TEMPLATES.iterdir())
    for path in sorted(folder.iterdir()):
        if path.name not in known:
            raise MailError(f"{path}: no mail has such a template; there are {', '.join(known)}")
        try:
            _templates("en", folder).get_template(path.name)
        except (TemplateError, UnicodeDecodeError) as wrong:
            line = getattr(wrong, "lineno", None)
            raise MailError(f"{path}{f', line {line}' if line else ''}: not a template: {wrong}") from wrong


def question(cover: Cover, kind: MailKind, link: str) -> bytes:
    """The mail that asks whether it was the reader who wanted something; only the button behind the link says so."""
    facts = {"link": link, "site": cover.public_url, "address": cover.recipient}
    return _message(cover, kind, facts, ())


def event_mail(cover: Cover, news: News, zone: ZoneInfo, unsubscribe: str, preferences: str) -> bytes:
    """A reminder, or the notice of a change, in the words of the moment and the zone of the reader."""
    facts = reading(cover, zone).facts(news)
    return list_mail(cover, news.kind, facts, unsubscribe, preferences, calendar=news.calendar)


def reading(cover: Cover, zone: ZoneInfo) -> Reading:
    """How the reader of a mail reads it."""
    return Reading(wording_of(cover.language), zone, cover.sent_at)


def headline(cover: Cover, kind: MailKind, facts: Mapping[str, object]) -> str:
    """The subject of a mail: its news on one line."""
    return _templates(cover.language, cover.templates).get_template(f"{kind}.subject.txt").render(facts)


def list_mail(
    cover: Cover, kind: MailKind, facts: Mapping[str, object], unsubscribe: str, preferences: str, *, calendar: bytes
) -> bytes:
    """A mail to one who asked for such mails, with the links to leave and to choose."""
    unsubscribing = (
        ("List-Id", f"calfeed reminders <reminders.{urlsplit(cover.public_url).hostname}>"),
        ("List-Unsubscribe", f"<{unsubscribe}>"),
        ("List-Unsubscribe-Post", "List-Unsubscribe=One-Click"),  # RFC 8058, 3.1
    )
    links = {"unsubscribe": unsubscribe, "preferences": preferences, "site": cover.public_url}
    return _message(cover, kind, {**facts, **links}, unsubscribing, calendar)


def _message(
    cover: Cover,
    kind: MailKind,
    facts: Mapping[str, object],
    extra: tuple[tuple[str, str], ...],
    calendar: bytes = b"",
) -> bytes:
    templates = _templates(cover.language, cover.templates)

    def render(ending: str, **more: object) -> str:
        return templates.get_template(f"{kind}.{ending}").render(**facts, **more)

    subject = headline(cover, kind, facts)
    headers = (
        ("From", formataddr(("calfeed", cover.sender))),
        ("To", cover.recipient),
        ("Subject", subject),
        ("Content-Language", cover.language),
        ("Date", format_datetime(cover.sent_at)),
        ("Message-ID", cover.message_id),
        ("Auto-Submitted", "auto-generated"),  # RFC 3834, 5
        ("X-Auto-Response-Suppress", "All"),  # the same for Exchange
        *extra,
    )
    parts = [
        Part("text/plain; charset=utf-8", folded(render("txt")).encode("utf-8", "replace")),
        Part("text/html; charset=utf-8", render("html", subject=subject).encode("utf-8", "replace")),
        *([Part("text/calendar; charset=utf-8; method=PUBLISH", calendar)] if calendar else []),
    ]
    return message(headers, cover.message_id, parts)


@cache
def _templates(language: str, folder: Path | None) -> Environment:
    """The templates as they read in a language, those of a folder before ours."""
    words = wording_of(language)
    made = Environment(
        loader=FileSystemLoader([*([folder] if folder else []), TEMPLATES]),
        extensions=["jinja2.ext.i18n"],
        autoescape=select_autoescape(("html",), default=False),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.install_gettext_callables(words.gettext, words.form, newstyle=True)  # type: ignore[attr-defined]
    made.globals["language"] = language
    return made
