"""Reading mail."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage

import pytest

from calfeed.errors import ReadError
from calfeed.model.text import BlockKind, Document
from tests.pace import within

ReadAs = Callable[..., Document]

HEAD = "From: Jo <jo@a.example>\nSubject: =?utf-8?q?Caf=C3=A9_talks?=\nDate: Fri, 2 Jan 2026 16:22:08 +0100\n"


def kinds(document: Document) -> list[tuple[str, str]]:
    return [(b.kind.value, document.words(b.span)) for b in document.blocks if b.kind is not BlockKind.HEADER]


def test_the_headers_that_people_read_come_first(read_as: ReadAs) -> None:
    """Subject, sender and date are blocks of name and value; the subject is the title, the date the stamp."""
    document = read_as("a.eml", f"{HEAD}Content-Language: de\n\nWe meet on 7 January.")
    heads = [[document.words(cell) for cell in b.cells] for b in document.blocks if b.kind is BlockKind.HEADER]
    assert heads[0] == ["Subject", "Café talks"]
    assert [name for name, _ in heads] == ["Subject", "From", "Date"]
    assert (document.title, document.language) == ("Café talks", "de")
    (stamp,) = document.stamps
    assert stamp.at == datetime(2026, 1, 2, 15, 22, 8, tzinfo=UTC)
    assert stamp.at.utcoffset() == timedelta(hours=1)
    assert kinds(document) == [("paragraph", "We meet on 7 January.")]


def test_plain_text_is_preferred_to_html(read_as: ReadAs) -> None:
    """Of two versions the plain one is read, unless it is only a stub."""
    message = EmailMessage()
    message["Subject"], message["Date"] = "Talks", "Fri, 2 Jan 2026 16:22:08 +0100"
    message.set_content("We meet on 7 January.")
    message.add_alternative("<p>We <b>meet</b> on 7 January.</p>", subtype="html")
    assert kinds(read_as("a.eml", bytes(message))) == [("paragraph", "We meet on 7 January.")]
    message.get_body(("plain",)).set_content("Please view this mail in HTML.")  # type: ignore[union-attr]
    page = "<h1>Talks</h1><p>" + "We meet on 7 January at ten in the small hall. " * 9
    message.get_body(("html",)).set_content(page, subtype="html")  # type: ignore[union-attr]
    assert kinds(read_as("a.eml", bytes(message)))[0] == ("heading", "Talks")


def test_attachments_are_not_the_text(read_as: ReadAs) -> None:
    """An attached text is not read; a calendar file is mentioned."""
    message = EmailMessage()
    message["Subject"] = "Talks"
    message.set_content("See you there.")
    message.add_attachment("Minutes of 5 May", filename="minutes.txt")
    message.add_attachment(b"BEGIN:VCALENDAR", maintype="text", subtype="calendar", filename="a.ics")
    document = read_as("a.eml", bytes(message))
    assert kinds(document) == [("paragraph", "See you there.")]
    assert "a calendar file is attached, which is not read" in document.warnings


def test_quoted_replies_are_quotations(read_as: ReadAs) -> None:
    """The line that introduces a quoted mail belongs to it, and the signature is an aside."""
    body = "Agreed.\n\nOn Mon, 5 Jan 2026 at 10:00, Bo wrote:\n> Shall we meet\n>> on the 7th?\n\n-- \nJo, office 3"
    assert [kind for kind, _ in kinds(read_as("a.eml", f"{HEAD}\n{body}"))] == [
        "paragraph",
        "quote",
        "quote",
        "quote",
        "aside",
    ]


@pytest.mark.parametrize(
    ("subject", "kind"), [("Re: Talks", "quote"), ("Fwd: Talks", "paragraph"), ("WG: Talks", "paragraph")]
)
def test_a_mail_that_is_sent_on_is_believed(read_as: ReadAs, subject: str, kind: str) -> None:
    """Below the headers of another mail stands what is answered, or what was sent on: the subject tells."""
    body = (
        "See below.\n\nFrom: Bo <bo@a.example>\nSent: Monday, 5 January 2026\nSubject: Talks\n\nWe meet on 7 January."
    )
    document = read_as("a.eml", f"Subject: {subject}\nDate: Mon, 5 Jan 2026 12:00:00 +0100\n\n{body}")
    assert kinds(document) == [("paragraph", "See below."), (kind, "We meet on 7 January.")]


@pytest.mark.parametrize(("subject", "kind"), [("Re: Talks", "quote"), ("Fwd: Talks", "paragraph")])
def test_html_mail_tells_earlier_mail_too(read_as: ReadAs, subject: str, kind: str) -> None:
    """The same holds for the quotations of mail programs in HTML."""
    head = f"Subject: {subject}\nDate: Mon, 5 Jan 2026 12:00:00 +0100\nContent-Type: text/html; charset=utf-8\n\n"
    gmail = '<p>Hi.</p><div class="gmail_quote"><p>We meet on 7 January.</p></div>'
    assert kinds(read_as("a.eml", head + gmail))[-1] == (kind, "We meet on 7 January.")
    fields = "<p><b>From:</b> Bo<br><b>Sent:</b> 5 January<br><b>Subject:</b> Talks</p>"
    assert kinds(read_as("a.eml", f"{head}<p>Hi.</p>{fields}<p>We meet on 7 January.</p>"))[-1] == (
        kind,
        "We meet on 7 January.",
    )


@pytest.mark.parametrize(
    ("date", "expected"),
    [
        ("Fri, 2 Jan 2026 16:22:08 -0000", datetime(2026, 1, 2, 16, 22, 8, tzinfo=UTC)),
        ("2 Jan 2026 16:22 GMT", datetime(2026, 1, 2, 16, 22, tzinfo=UTC)),
        ("some day", None),
        ("Fri, 2 Jan 1700 16:22:08 +0000", None),
        ("", None),
    ],
)
def test_a_date_that_cannot_be_read_is_a_warning(read_as: ReadAs, date: str, expected: datetime | None) -> None:
    """A mail without a plausible date is read all the same."""
    document = read_as("a.eml", f"Subject: Talks\nFrom: a@b.example\nDate: {date}\n\nWe meet on 7 January.")
    assert [stamp.at for stamp in document.stamps] == ([expected] if expected else [])
    assert ("the mail has no date that can be read" in document.warnings) == (expected is None)


@pytest.mark.parametrize(
    "rest",
    [
        "Content-Type: multipart/mixed\n\nWe meet on 7 January.",
        "Content-Type: multipart/mixed; boundary=x\n\n--x\n\nWe meet on 7 January.",
        "Content-Type: text/plain; charset=klingon\n\nWe meet on 7 January.",
        "Content-Type: ;;;==\n\nWe meet on 7 January.",
        "Content-Transfer-Encoding: " + "(" * 900 + "\n\nWe meet on 7 January.",
        "Content-Disposition: " + "(" * 900 + "\n\nWe meet on 7 January.",
        "Content-Transfer-Encoding: x-unknown\n\nWe meet on 7 January.",
        "Content-Transfer-Encoding: quoted-printable\n\nWe meet on 7=20January.=\n",
        "Content-Transfer-Encoding: base64\n\n!!V2UgbWVldCBvbiA3IEphbnVhcnku\n",
    ],
)
def test_malformed_mail_is_read_as_far_as_it_goes(read_as: ReadAs, rest: str) -> None:
    """Missing boundaries, unknown encodings and broken fields don't hide the text."""
    assert kinds(read_as("a.eml", HEAD + rest)) == [("paragraph", "We meet on 7 January.")]


@pytest.mark.parametrize(
    "mail",
    [
        "A: b\n" * 300 + HEAD + "\nhi",
        HEAD + "".join(f"Content-Type: multipart/mixed; boundary=b{i}\n\n--b{i}\n" for i in range(3000)) + "\nhi",
        HEAD + "Content-Type: message/rfc822\n\n" * 5000 + "hi",
        HEAD + "Content-Type: multipart/mixed; boundary=x\n\n" + "--x\n\na\n" * 100_000,
        HEAD + "Content-Type: multipart/mixed; boundary=x\n\n" + "--x\n\n\n" * 200,
        HEAD + "Content-Type: text/plain; " + "(" * 900 + "\n\nhi",
        HEAD + "\n" + "a" * 1_500_000,
        HEAD + "\n" + "a" * 5_000_000,
        HEAD + "Content-Type: text/html\n\n" + "<div>" * 100_000,
    ],
    ids=["headers", "depth", "messages", "boundaries", "parts", "comments", "text", "size", "html"],
)
def test_mail_that_nobody_wrote_is_refused_at_once(read_as: ReadAs, mail: str) -> None:
    """Too many headers or parts, too deep, or too large: one line says so, within a second."""
    with within(0.5), pytest.raises(ReadError, match=r"^a\.eml: ") as caught:
        read_as("a.eml", mail)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("value", [";" * 2_500_000, "a; " * 800_000, "a\n" + " ;;;;;;;;\n" * 250_000])
def test_endless_headers_of_parts_are_cut(read_as: ReadAs, value: str) -> None:
    """Neither does a part's header of megabytes, long or folded, hide the text or cost the time of reading it."""
    part = f"--x\nContent-Disposition: {value}\n\nWe meet on 7 January.\n--x--\n"
    with within(0.5):
        document = read_as("a.eml", f"{HEAD}Content-Type: multipart/mixed; boundary=x\n\n{part}")
    assert document.words(document.blocks[-1].span) == "We meet on 7 January."


def test_endless_headers_are_cut(read_as: ReadAs) -> None:
    """A subject of megabytes costs no more than a long one."""
    with within(0.5):
        document = read_as("a.eml", "Subject: " + "=?utf-8?q?a?= " * 150_000 + "\n" + HEAD + "\nWe meet on 7 January.")
    assert max(len(document.words(block.span)) for block in document.blocks) < 5000
