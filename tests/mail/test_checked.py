"""Every kind of mail, about facts of every sort, as strict rules, two parsers of mails and two of calendars see it."""

import re
import unicodedata
from collections.abc import Iterator
from email.message import EmailMessage

import pytest
from icalendar import Calendar
from lxml import html

from tests.feeds.readers.libical import by_libical
from tests.feeds.readers.node import Node, node
from tests.feeds.readers.python import by_icalendar
from tests.mail.kinds import EVENTS, FACTS, QUESTIONS, Letter, letters
from tests.npm import install
from tests.usecases.reminding import parsed

COLUMNS = 80


def sent(facts: str) -> dict[str, Letter]:
    """The mails about these facts, by kind."""
    return letters(FACTS[facts])


@pytest.fixture(scope="module", params=FACTS)
def facts(request: pytest.FixtureRequest) -> str:
    """The name of each facts in turn; as a fixture, so that what needs the same mails runs one after the other."""
    name: str = request.param
    return name


@pytest.fixture(scope="module")
def postal_mime() -> Iterator[Node]:
    """A parser of mails that has nothing in common with Python's."""
    install()
    with node("postal-mime") as running:
        yield running


def test_lines(facts: str) -> None:
    """Mails are ASCII, their lines end with CRLF; no line is over 998 octets, none but a header's over 76."""
    for letter in sent(facts).values():
        assert letter.octets.isascii()
        assert letter.octets.endswith(b"\r\n")
        head, _, body = letter.octets.partition(b"\r\n\r\n")
        assert not re.search(rb"\r(?!\n)|(?<!\r)\n", letter.octets)
        assert all(len(line) <= 998 for line in head.split(b"\r\n"))
        assert all(len(line) <= 76 for line in body.split(b"\r\n"))


def test_headers(facts: str, postal_mime: Node) -> None:
    """Two parsers read the same from each header, once each, and no others are there."""
    for kind, letter in sent(facts).items():
        mail, other = parsed(letter.octets), postal_mime.ask(letter.octets)
        names = [
            "From",
            "To",
            "Subject",
            "Content-Language",
            "Date",
            "Message-ID",
            "Auto-Submitted",
            "X-Auto-Response-Suppress",
        ]
        names += [] if kind in QUESTIONS else ["List-Id", "List-Unsubscribe", "List-Unsubscribe-Post"]
        assert mail.keys() == [*names, "MIME-Version", "Content-Type"]
        assert [one["originalKey"] for one in other["headers"]] == mail.keys()
        assert not any(mail[name].defects for name in names)
        assert (other["from"]["address"], other["from"]["name"]) == ("calfeed@localhost", "calfeed")
        [(to)] = other["to"]
        assert mail["To"] == to["address"] == FACTS[facts].reaches
        assert re.fullmatch(r"<[0-9a-f]{40}@localhost>", mail["Message-ID"])
        assert other["messageId"] == mail["Message-ID"]
        assert other["date"] == f"{mail['Date'].datetime:%Y-%m-%dT%H:%M:%S}.000Z"
        assert (mail["Auto-Submitted"], mail["MIME-Version"]) == ("auto-generated", "1.0")
        assert other["subject"] == mail["Subject"]
        assert kind in QUESTIONS or FACTS[facts].shown in " ".join(mail["Subject"].split())


def test_leaving(facts: str, postal_mime: Node) -> None:
    """One click leaves: List-Unsubscribe is one link in one piece, as the text has it; questions have none."""
    for kind, letter in sent(facts).items():
        mail, other = parsed(letter.octets), postal_mime.ask(letter.octets)
        raw = {one["key"]: one["value"] for one in other["headers"]}
        if kind in QUESTIONS:
            assert "list-unsubscribe" not in raw
            continue
        link = raw["list-unsubscribe"].removeprefix("<").removesuffix(">")
        assert re.fullmatch(re.escape(FACTS[facts].site) + r"/unsubscribe/[\w-]{43}", link)
        assert raw["list-unsubscribe-post"] == "List-Unsubscribe=One-Click"
        assert f"List-Unsubscribe: <{link}>\r\n".encode() in letter.octets
        assert link in _text(mail)
        assert link in _page(mail).xpath("//a/@href")


def test_parts(facts: str, postal_mime: Node) -> None:
    """Text, HTML and calendar, in this order, as alternatives; two parsers find the same in each, and no defect."""
    for kind, letter in sent(facts).items():
        mail, other = parsed(letter.octets), postal_mime.ask(letter.octets)
        types = ["text/plain", "text/html", *([] if kind in QUESTIONS else ["text/calendar"])]
        parts = list(mail.iter_parts())
        assert mail.get_content_type() == "multipart/alternative"
        assert [part.get_content_type() for part in parts] == types
        assert not [part.defects for part in (mail, *parts) if part.defects]
        assert _text(mail).split() == other["text"].split()
        assert _content(mail, "html").split() == other["html"].split()
        assert [one["mimeType"] for one in other["attachments"]] == types[2:]
        assert [one["content"] for one in other["attachments"]] == [
            part.get_content().replace("\r\n", "\n") for part in parts[2:]
        ]


def test_words(facts: str) -> None:
    """What happens, where, who, and about what stand in the text and the HTML, in full."""
    for kind, letter in sent(facts).items():
        mail, shown = parsed(letter.octets), " ".join(FACTS[facts].shown.split())
        texts = " ".join(_text(mail).split()), " ".join(" ".join(_page(mail).itertext()).split())
        place = "Somewhere else" if kind == "place" else shown
        source, page = shown.removesuffix("…"), "https://gazette.example/1"
        wanted = {
            **{question: [FACTS[facts].site, FACTS[facts].reaches] for question in QUESTIONS},
            "digest": [f"9 Jan: {shown} (hour not announced)", f"{shown} (On site and online)"],
        }.get(kind, [shown, f"{place} (On site and online)", f"{shown} and Zoë", f"Source: {source}", page, "place.”"])
        hours = ["16:00 to 17:30", "17:00 to 18:30"] if kind.startswith("hour") else []
        english = FACTS[facts].language == "en"
        for words in [*wanted, *hours] if english or kind in QUESTIONS else [shown]:
            assert all(words in text for text in texts), (kind, words, texts)
        assert mail["Content-Language"] == _page(mail).get("lang") == ("en" if kind == "tie" else FACTS[facts].language)


def test_a_terminal_shows_the_text(facts: str) -> None:
    """Plain text without entities or controls, in lines that fit a terminal but for links and words without an end."""
    for letter in sent(facts).values():
        text = _text(parsed(letter.octets))
        assert not re.search(r"&(\w+|#\d+);", text)
        assert not [one for one in text if unicodedata.category(one) in {"Cc", "Cs", "Co"} and one != "\n"]
        for line in text.splitlines():
            assert len(line) <= COLUMNS or len(line.split()) == 1, line


def test_calendar(facts: str) -> None:
    """Two parsers read the calendar part; it is published in both places, and is the event of the feed."""
    for kind in EVENTS:
        letter = sent(facts)[kind]
        part = list(parsed(letter.octets).iter_parts())[2]
        octets = part.get_payload(decode=True)
        assert isinstance(octets, bytes)
        assert part["Content-Type"].params["method"] == str(Calendar.from_ical(octets)["METHOD"]) == "PUBLISH"
        assert part.get_content_charset() == "utf-8"
        assert by_libical(octets) == by_icalendar(octets)
        assert set(by_icalendar(octets)) <= set(by_icalendar(letter.feed))


def _text(mail: EmailMessage) -> str:
    return _content(mail, "plain")


def _page(mail: EmailMessage) -> html.HtmlElement:
    return html.document_fromstring(_content(mail, "html"))


def _content(mail: EmailMessage, form: str) -> str:
    body = mail.get_body((form,))
    assert body is not None
    content: str = body.get_content()
    return content.replace("\r\n", "\n")
