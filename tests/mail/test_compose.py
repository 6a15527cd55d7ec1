"""Mails in the words of the moment and the zone of the reader."""

import re
from dataclasses import replace
from datetime import UTC, date, datetime
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from calfeed.errors import MailError
from calfeed.language import LANGUAGES
from calfeed.mail.compose import Cover, check_templates, event_mail, question
from calfeed.mail.facts import News
from calfeed.model.meeting import Kind, Meeting, Online, Status
from calfeed.model.recurrence import occurrences
from calfeed.model.wave import MailKind, Told
from calfeed.model.when import Timed, ZoneOrigin
from tests.builders import NOW, a_meeting
from tests.catalogs import texts

ROME = ZoneInfo("Europe/Rome")
LINK = "https://calfeed.test/unsubscribe/token"
CHOOSE = "https://calfeed.test/preferences/token"


def _cover(sent_at: str) -> Cover:
    return Cover(
        sender="calfeed@calfeed.test",
        recipient="ada@example.org",
        message_id="<1@calfeed.test>",
        sent_at=datetime.fromisoformat(sent_at).replace(tzinfo=UTC),
        public_url="https://calfeed.test",
    )


def _mail(meeting: Meeting, sent_at: str, *, zone: ZoneInfo = ROME, **news: Any) -> EmailMessage:
    slots = [one.slot for one in occurrences(meeting, NOW.date())]
    kind = news.pop("kind", MailKind.REMINDER)
    told = News(kind=kind, meeting=meeting, slot=slots[0] if slots else None, page="https://calfeed.test/e", **news)
    message = message_from_bytes(event_mail(_cover(sent_at), told, zone, LINK, CHOOSE), policy=policy.default)
    assert isinstance(message, EmailMessage)
    return message


def _text(message: EmailMessage, form: str = "plain") -> str:
    body = message.get_body((form,))
    assert body is not None
    content: str = body.get_content()
    return content


@pytest.mark.parametrize(
    ("starts", "sent_at", "zone", "subject"),
    [
        ("2026-01-05", "2026-01-04 08:00", "Europe/Rome", "Tomorrow, Mon 5 Jan: Tea (hour not announced)"),
        ("2026-01-05", "2026-01-05 08:00", "Europe/Rome", "Today, Mon 5 Jan: Tea (hour not announced)"),
        ("2026-01-05", "2026-01-01 08:00", "Europe/Rome", "Mon 5 Jan: Tea (hour not announced)"),
        ("2026-01-05 16:00 Europe/Kyiv", "2026-01-04 14:00", "Europe/Rome", "Tomorrow, Mon 5 Jan, 15:00: Tea"),
        ("2026-01-05 23:30 Europe/Kyiv", "2026-01-04 21:30", "Asia/Tokyo", "Tomorrow, Tue 6 Jan, 06:30: Tea"),
        ("2026-01-05 01:30 Europe/Kyiv", "2026-01-04 22:30", "America/New_York", "Today, Sun 4 Jan, 18:30: Tea"),
        ("2027-01-05", "2026-12-29 08:00", "Europe/Rome", "Tue 5 Jan 2027: Tea (hour not announced)"),
        ("2027-01-01", "2026-12-31 08:00", "Europe/Rome", "Tomorrow, Fri 1 Jan 2027: Tea (hour not announced)"),
    ],
)
def test_subject_carries_the_facts(starts: str, sent_at: str, zone: str, subject: str) -> None:
    """Day and hour are the reader's, today and tomorrow as of the moment of sending."""
    assert _mail(a_meeting("Tea", starts), sent_at, zone=ZoneInfo(zone))["Subject"] == subject


def test_both_clocks() -> None:
    """The hour is given on the reader's clock and on that of the place, with how its zone is known."""
    meeting = a_meeting("Tea", "2026-01-05 16:00 Europe/Kyiv", ends="17:30")
    text = _text(_mail(meeting, "2026-01-04 14:00"))
    assert "Monday 5 January 2026, 15:00 to 16:30, Rome time (UTC+1) (your time)" in text
    assert "Monday 5 January 2026, 16:00 to 17:30, Kyiv time (UTC+2)" in text
    at_home = _text(_mail(meeting, "2026-01-04 14:00", zone=ZoneInfo("Europe/Kyiv")))
    assert "your time" not in at_home


def test_a_zone_that_is_only_assumed_is_marked() -> None:
    """A zone that nobody announced is called that."""
    assumed = Timed(start=datetime(2026, 1, 5, 16, tzinfo=ZoneInfo("UTC")), zone_origin=ZoneOrigin.DEFAULT)
    meeting = replace(a_meeting("Tea"), when=assumed)
    assert "no zone was announced" in _text(_mail(meeting, "2026-01-04 14:00"))


def test_everything_a_reader_needs() -> None:
    """Place, people, topic, the words it came from, their source, the page and the way out stand in text and HTML."""
    meeting = a_meeting(
        "Tea & <cake>",
        "2026-01-05",
        place="Kyiv",
        online=Online.HYBRID,
        participants=("Ada", "Bob", "Zoë"),
        topic="Sugar",
        quote="Tea & <cake>\nwill be on 5 January.",
        source_name="The Gazette",
        source_url="https://gazette.example/1",
    )
    message = _mail(meeting, "2026-01-04 08:00")
    text, html = _text(message), _text(message, "html")
    for fact in (
        "Kyiv (On site and online)",
        "Ada, Bob and Zoë",
        "Sugar",
        "The Gazette https://gazette.example/1",
        "https://calfeed.test/e",
        LINK,
    ):
        assert fact in text
        assert fact in html
    assert "“Tea & <cake> will be on 5 January.”" in text
    assert "Tea &amp; &lt;cake&gt; will be on 5 January." in html
    assert "<cake>" not in html


def test_moved() -> None:
    """A move says what it was and what it is, on the reader's clock."""
    day = _mail(a_meeting("Tea", "2026-01-08"), "2026-01-02 08:00", kind=MailKind.MOVED, told=Told(NOW.date()))
    assert day["Subject"] == "Moved to Thu 8 Jan: Tea (was Thu 1 Jan)"
    assert "was 1 January, now 8 January" in _text(day)
    was = datetime(2026, 1, 8, 16, tzinfo=ZoneInfo("Europe/Kyiv"))
    hour = _mail(
        a_meeting("Tea", "2026-01-08 18:00 Europe/Kyiv"), "2026-01-02 08:00", kind=MailKind.MOVED, told=Told(was)
    )
    assert hour["Subject"] == "Moved to Thu 8 Jan, 17:00: Tea (was Thu 8 Jan, 15:00)"
    assert "was 8 January, 15:00, now 8 January, 17:00 (your time)" in _text(hour)
    window = _mail(
        a_meeting("Tea", "2026-01-12..2026-01-18"), "2026-01-02 08:00", kind=MailKind.MOVED, told=Told(NOW.date())
    )
    assert window["Subject"] == "Put off, date to be fixed: Tea (was Thu 1 Jan)"
    assert "Monday 12 to Sunday 18 January 2026" in _text(window)


def test_cancelled_and_restored() -> None:
    """A cancellation names the day it is off, a restoration the day it is on; neither is marked twice."""
    off = a_meeting("Tea", "2026-01-08", status=Status.CANCELLED, kind=Kind.EVENT)
    mail = _mail(off, "2026-01-02 08:00", kind=MailKind.CANCELLED, told=Told(NOW.date().replace(day=8)))
    assert mail["Subject"] == "Cancelled: Tea (Thu 8 Jan)"
    on = a_meeting("Tea", "2026-01-08")
    mail = _mail(on, "2026-01-02 08:00", kind=MailKind.RESTORED, told=Told(NOW.date().replace(day=8), cancelled=True))
    assert mail["Subject"] == "On again, Thu 8 Jan: Tea (hour not announced)"


def test_headers_of_bulk_mail() -> None:
    """Vacation replies stay away, lists can be filtered, and one click unsubscribes (RFC 3834, 2919, 8058)."""
    message = _mail(a_meeting("Tea", "2026-01-05"), "2026-01-04 08:00")
    assert message["Auto-Submitted"] == "auto-generated"
    assert message["List-Id"] == "calfeed reminders <reminders.calfeed.test>"
    assert message["List-Unsubscribe"] == f"<{LINK}>"
    assert message["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    assert message["Date"].datetime == datetime(2026, 1, 4, 8, tzinfo=UTC)
    assert (message["From"], message["To"]) == ("calfeed <calfeed@calfeed.test>", "ada@example.org")


def test_the_calendar_part_comes_last() -> None:
    """Text, HTML, then the calendar with METHOD in its type; mail programs show the last form they know."""
    octets = b"BEGIN:VCALENDAR\r\nMETHOD:PUBLISH\r\nEND:VCALENDAR\r\n"
    message = _mail(a_meeting("Tea", "2026-01-05"), "2026-01-04 08:00", calendar=octets)
    parts = list(message.iter_parts())
    assert [part.get_content_type() for part in parts] == ["text/plain", "text/html", "text/calendar"]
    assert parts[2]["Content-Type"].params["method"] == "PUBLISH"
    assert parts[2].get_payload(decode=True).rstrip() == octets.rstrip()


@pytest.mark.parametrize(
    "evil", ["Tea\r\nBcc: eve@example.org", "Tea\nX: y", "Tea\x00\x1b[31m", "Tea\u2028X: y", "T\ud800ea"]
)
def test_titles_cannot_add_headers(evil: str) -> None:
    """What a document calls its meeting stays in the subject, on one line."""
    message = _mail(a_meeting(evil, "2026-01-05", quote=evil, place=evil, participants=(evil,)), "2026-01-04 08:00")
    plain = _mail(a_meeting("Tea", "2026-01-05"), "2026-01-04 08:00")
    assert message.keys() == plain.keys()
    assert message["Subject"].startswith("Tomorrow, Mon 5 Jan: T")
    assert not set(message["Subject"]) & set("\r\n\x00\x1b\u2028")


def test_confirmation() -> None:
    """The sign-up mail says who asked for what, holds one link and no way to be unsubscribed from nothing."""
    message = message_from_bytes(
        question(_cover("2026-01-01 08:00"), MailKind.CONFIRM, "https://calfeed.test/confirm/t"), policy=policy.default
    )
    assert isinstance(message, EmailMessage)
    assert message["Subject"] == "Confirm your calfeed reminders"
    assert "https://calfeed.test/confirm/t" in _text(message)
    assert 'href="https://calfeed.test/confirm/t"' in _text(message, "html")
    assert message["List-Unsubscribe"] is None
    assert message["Auto-Submitted"] == "auto-generated"


ANNOUNCED = a_meeting("Нарада", "2026-01-05 10:00 Europe/Kyiv", place="Львів")
EVERY_KIND = [
    (MailKind.REMINDER, None),
    (MailKind.MOVED, Told(NOW.date())),
    (MailKind.CANCELLED, Told(NOW.date())),
    (MailKind.RESTORED, Told(NOW.date(), cancelled=True)),
    (MailKind.HOUR, Told(NOW.date())),
    (MailKind.PLACE, Told(NOW.date(), place="Київ")),
]


def _whole(octets: bytes) -> str:
    message = message_from_bytes(octets, policy=policy.default)
    assert isinstance(message, EmailMessage)
    bodies = [message.get_body((form,)) for form in ("plain", "html")]
    return "\n".join([message["Subject"], *(body.get_content() for body in bodies if body)])


@pytest.mark.parametrize("language", sorted(LANGUAGES.keys() - {"en"}))
def test_mails_are_in_the_language_of_their_reader(language: str) -> None:
    """No text of the code is left in English, in no part of no kind of mail; and it says which language it is in."""
    cover = replace(_cover("2026-01-04 08:00"), language=language)
    slot = occurrences(ANNOUNCED, date(2026, 1, 5))[0].slot
    mails = [question(cover, kind, LINK) for kind in (MailKind.CONFIRM, MailKind.TIE)] + [
        event_mail(cover, News(kind=kind, meeting=ANNOUNCED, slot=slot, told=told, page=LINK), ROME, LINK, CHOOSE)
        for kind, told in EVERY_KIND
    ]
    pieces = {piece for one in texts() if isinstance(one.id, str) for piece in re.split(r"%\(\w+\)[sd]", one.id)}
    english = sorted(piece.strip() for piece in pieces if len(piece.split()) > 2)
    for mail in mails:
        assert message_from_bytes(mail)["Content-Language"] == language
        text = " ".join(_whole(mail).split())
        assert [piece for piece in english if piece in text] == []


def test_an_operator_can_put_own_templates_in_place_of_ours(tmp_path: Path) -> None:
    """Those that are not there stay ours; what they say is as safe in HTML."""
    (tmp_path / "confirm.subject.txt").write_text("Велика рада: {{ address }}", "utf-8")
    (tmp_path / "_question.html").write_text("<p>{{ address }}</p>", "utf-8")
    check_templates(tmp_path)
    cover = replace(_cover("2026-01-04 08:00"), templates=tmp_path, recipient="<b>@example.org")
    mail = _whole(question(cover, MailKind.CONFIRM, LINK))
    assert mail.startswith("Велика рада: <b>@example.org\nSomebody")
    assert "<p>&lt;b&gt;@example.org</p>" in mail


@pytest.mark.parametrize(
    ("name", "octets", "said"),
    [
        ("remainder.txt", b"", "remainder.txt: no mail has such a template; there are _base.html,"),
        ("moved.txt", b"{% if %}", "moved.txt, line 1: not a template: "),
        ("moved.txt", b"\xff", "moved.txt: not a template: "),
    ],
)
def test_a_template_that_can_not_be_used_is_named(tmp_path: Path, name: str, octets: bytes, said: str) -> None:
    """Before any mail is written with it."""
    (tmp_path / name).write_bytes(octets)
    with pytest.raises(MailError, match=re.escape(said)):
        check_templates(tmp_path)
    with pytest.raises(MailError, match="is not a folder"):
        check_templates(tmp_path / "none")
