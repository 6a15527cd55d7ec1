"""Each kind of source against a real server on this machine or real files, sound and faulty."""

import gzip
import os
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from xml.sax.saxutils import escape

import pytest

from calfeed.fetch.tls import default_context
from calfeed.model.source import DateOrder, FetchOutcome, SourceKind
from calfeed.store import Store
from calfeed.usecases.agenda import agenda
from tests.fetch.dovecot import PASSWORD, USER, Dovecot
from tests.site import Answer, Site
from tests.usecases.asking import Asking
from tests.usecases.reminding import at

COUNCIL = "<p>The harbour council will meet in Odesa on 5 May 2026 at 10:00.</p>"
HEARING = "<p>The planning committee will hold a public hearing in Lviv on 12 May 2026 at 18:00.</p>"
COUNCIL_TITLE, HEARING_TITLE = "Meeting of the harbour council", "Public hearing of the planning committee"
TAGGED = {"ETag": '"1"'}
BOMB = gzip.compress(bytes(40_000_000))


def page(body: str, **headers: str) -> Answer:
    """A page of HTML."""
    return Answer(
        f"<!doctype html><html><head><title>News</title></head><body>{body}</body></html>".encode(), headers=headers
    )


def rss(*items: str, **headers: str) -> Answer:
    """An RSS feed with these items."""
    feed = f'<rss version="2.0"><channel><title>News</title>{"".join(items)}</channel></rss>'
    return Answer(feed.encode(), "application/rss+xml", headers=headers)


def item(number: int, link: str = "", words: str = "", date: str = "Fri, 02 Jan 2026 09:00:00 GMT") -> str:
    """One item of a feed."""
    return (
        f"<item><guid>{number}</guid><title>News {number}</title><link>{link}</link>"
        f"<pubDate>{date}</pubDate><description>{escape(words)}</description></item>"
    )


@pytest.fixture
def site() -> Iterator[Site]:
    """A web site without any page yet."""
    with Site() as it:
        yield it


@pytest.fixture
def asking(store: Store) -> Asking:
    """A service without any source yet."""
    return Asking(store)


def test_page(asking: Asking, site: Site) -> None:
    """A page is read; while its server says that it didn't change it isn't sent again, then it is."""
    site.answers["/"] = page(COUNCIL, **TAGGED)
    asking.add("council", SourceKind.PAGE, f"{site.url}/")
    asking.poll()
    first = asking.last("council")
    assert (first.outcome, first.documents, first.new, first.events) == (FetchOutcome.OK, 1, 1, 1)
    assert first.octets == len(site.answers["/"].body)
    asking.poll_after()
    second = asking.last("council")
    assert (second.outcome, second.octets, second.documents) == (FetchOutcome.UNCHANGED, 0, 0)
    site.answers["/"] = page(COUNCIL + HEARING, ETag='"2"')
    asking.poll_after()
    assert asking.last("council").outcome is FetchOutcome.OK
    assert asking.titles() == {COUNCIL_TITLE, HEARING_TITLE}
    assert [one.status for one in site.asked] == [200, 304, 200]


def test_page_read_before(asking: Asking, site: Site) -> None:
    """A page that is sent again by a server that knows no conditions changes nothing while its text is the same."""
    site.answers["/"] = page(COUNCIL)
    asking.add("council", SourceKind.PAGE, f"{site.url}/")
    asking.poll()
    for mark in ("", "<!-- 1 -->", "<!-- 2 -->"):
        site.answers["/"] = page(COUNCIL + mark)
        asking.poll_after()
        last = asking.last("council")
        assert (last.outcome, last.documents, last.new) == (FetchOutcome.UNCHANGED, 1, 0)


def test_page_in_another_charset(asking: Asking, site: Site) -> None:
    """A page that says it is UTF-8 and is not is read all the same."""
    words = "<p>Засідання портової ради відбудеться в Одесі 5 травня 2026 року о 10:00.</p>"
    site.answers["/"] = Answer(words.encode("windows-1251"), "text/html; charset=utf-8")
    asking.add("council", SourceKind.PAGE, f"{site.url}/")
    asking.poll()
    assert asking.last("council").outcome is FetchOutcome.OK
    assert len(asking.titles()) == 1
    assert "ради" in asking.titles().pop()
    assert any("1251" in trouble for trouble in asking.last("council").troubles)


@pytest.mark.parametrize(
    ("order", "on"), [(DateOrder.DAY_FIRST, date(2026, 5, 3)), (DateOrder.MONTH_FIRST, date(2026, 3, 5))]
)
def test_as_the_source_writes(asking: Asking, site: Site, order: DateOrder, on: date) -> None:
    """The source says what 3/5 means, and the zone of an hour that comes without one."""
    site.answers["/"] = page("<p>The committee will hold its annual meeting on 3/5/2026 at 10:00.</p>")
    asking.add("council", SourceKind.PAGE, f"{site.url}/", date_order=order, zone="America/New_York", language="en")
    asking.poll()
    (day,) = agenda(asking.deps).coming
    assert day.on == on
    assert day.entries[0].when.zone.key == "America/New_York"


@pytest.mark.parametrize(
    ("kind", "answer", "reason"),
    [
        (SourceKind.PAGE, Answer(b"oh", status=500), "answered 500"),
        (SourceKind.PAGE, Answer(b"x" * 10_000_001), "larger than 10 MB"),
        (SourceKind.PAGE, Answer(BOMB, headers={"Content-Encoding": "gzip"}), "larger than 10 MB"),
        (SourceKind.PAGE, Answer(b"x" * 2_000_000, "text/plain"), "larger than 1 MB"),
        (SourceKind.PAGE, Answer(b"\x89PNG", "text/html"), "an image"),
        (SourceKind.PAGE, Answer(b""), "empty"),
        (SourceKind.PAGE, rss(item(1)), 'kind = "feed"'),
        (
            SourceKind.PAGE,
            Answer(b"", status=302, headers={"Location": "http://127.0.0.2:8080/"}),
            "not a public address",
        ),
        (SourceKind.PAGE, Answer(b"", status=302, headers={"Location": "file:///etc/passwd"}), "must begin with"),
        (SourceKind.FEED, page(COUNCIL), "is an HTML page, not an RSS or Atom feed"),
        (SourceKind.FEED, Answer(b"nothing", "application/rss+xml"), "is no RSS or Atom feed"),
        (SourceKind.CALENDAR, page(COUNCIL), "is no calendar"),
    ],
)
def test_faults(asking: Asking, site: Site, kind: SourceKind, answer: Answer, reason: str) -> None:
    """What can't be had or read is recorded with its reason; the other sources go on."""
    site.answers["/"] = answer
    site.answers["/good"] = page(COUNCIL)
    asking.add("bad", kind, f"{site.url}/")
    asking.add("good", SourceKind.PAGE, f"{site.url}/good")
    asking.poll()
    assert asking.last("bad").outcome is FetchOutcome.FAILED
    assert reason in asking.last("bad").reason
    assert asking.last("good").outcome is FetchOutcome.OK
    assert asking.titles() == {COUNCIL_TITLE}


def test_no_server(asking: Asking, site: Site) -> None:
    """A server that isn't there is a reason, too."""
    asking.add("gone", SourceKind.PAGE, "http://127.0.0.1:1111/")
    asking.poll()
    assert "can't be reached" in asking.last("gone").reason


def test_feed(asking: Asking, site: Site) -> None:
    """The pages of new entries are read, once each; an entry whose page is gone speaks for itself."""
    site.answers["/1"] = page(COUNCIL)
    site.answers["/feed"] = rss(item(1, f"{site.url}/1"), item(2, f"{site.url}/gone", HEARING), **TAGGED)
    asking.add("news", SourceKind.FEED, f"{site.url}/feed")
    asking.poll()
    first = asking.last("news")
    assert (first.outcome, first.new, first.events) == (FetchOutcome.OK, 2, 2)
    assert len(first.troubles) == 1
    assert "/gone" in first.troubles[0]
    assert asking.titles() == {COUNCIL_TITLE, HEARING_TITLE}
    asking.poll_after()
    assert site.asked[-1].status == 304
    assert asking.last("news").outcome is FetchOutcome.UNCHANGED
    site.answers["/3"] = page("<p>The water board will hold its annual meeting in Graz on Friday at 10:00.</p>")
    site.answers["/feed"] = rss(
        item(3, f"{site.url}/3"), item(1, f"{site.url}/1"), item(2, f"{site.url}/gone", HEARING)
    )
    asking.poll_after()
    assert asking.last("news").new == 1
    assert site.paths() == ["/feed", "/1", "/gone", "/feed", "/feed", "/3"]


def test_feed_date(asking: Asking, site: Site) -> None:
    """The day of an entry is the day its words count from, in the zone of the source."""
    late = "Thu, 01 Jan 2026 23:30:00 GMT"  # Friday in Kyiv
    words = "<p>The harbour council will meet in Odesa tomorrow at 10:00.</p>"
    site.answers["/feed"] = rss(item(1, words=words, date=late))
    asking.add("news", SourceKind.FEED, f"{site.url}/feed", zone="Europe/Kyiv")
    asking.poll()
    assert [day.on for day in agenda(asking.deps).coming] == [date(2026, 1, 3)]


def test_feed_of_many(asking: Asking, site: Site) -> None:
    """Twenty entries are read in a look, the others in the next ones, though the feed itself didn't change."""
    site.answers |= {f"/{n}": page(f"<p>Nothing is planned in room {n}.</p>") for n in range(45)}
    site.answers["/feed"] = rss(*(item(n, f"{site.url}/{n}") for n in range(45)), **TAGGED)
    asking.add("news", SourceKind.FEED, f"{site.url}/feed")
    asking.poll()
    for read in (40, 45, 45):
        asking.poll_after()
        assert len(set(site.paths()) - {"/feed"}) == read
    assert len(site.asked) == 45 + 4
    assert site.asked[-1].status == 304


def test_feed_entry_given_up(asking: Asking, site: Site) -> None:
    """An entry with no words whose page can't be had is tried in three looks, then no more."""
    site.answers["/feed"] = rss(item(1, f"{site.url}/gone"), **TAGGED)
    asking.add("news", SourceKind.FEED, f"{site.url}/feed")
    asking.poll()
    for _ in range(4):
        asking.poll_after()
    assert site.paths().count("/gone") == 3
    assert site.asked[-1].status == 304


def test_feed_leads_elsewhere(asking: Asking, site: Site) -> None:
    """A feed can't make us ask addresses that are not public."""
    site.answers["/feed"] = rss(
        item(1, "http://127.0.0.2:8080/"), item(2, "http://[fd00::1]/"), item(3, "file:///etc/passwd")
    )
    asking.add("news", SourceKind.FEED, f"{site.url}/feed")
    asking.poll()
    last = asking.last("news")
    assert (last.outcome, last.new) == (FetchOutcome.UNCHANGED, 0)
    assert ["not a public address" in trouble for trouble in last.troubles] == [True, True]


@pytest.fixture
def mailbox(imap_server: Dovecot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[bytes], None]]:
    """Puts a mail into the folder "press" of a mailbox whose certificate this machine trusts."""
    imap_server.remake("press")
    (tmp_path / "secret").write_text(f"{PASSWORD}\n", "utf-8")
    monkeypatch.setenv("SSL_CERT_FILE", str(imap_server.pem))
    default_context.cache_clear()
    yield lambda mail: imap_server.put(mail, folder="press")
    default_context.cache_clear()


def mail(
    body: str, sender: str = "Press <press@council.example>", date: str = "Fri, 2 Jan 2026 09:00:00 +0000"
) -> bytes:
    """A mail of plain text."""
    head = f"From: {sender}\r\nTo: us@example.org\r\nSubject: News\r\nDate: {date}\r\nMessage-ID: <{id(body)}@x>\r\n"
    return f"{head}MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n{body}\r\n".encode()


def test_mailbox(asking: Asking, imap_server: Dovecot, mailbox: Callable[[bytes], None], tmp_path: Path) -> None:
    """New mails of allowed senders are read, once each, from the day they were sent; what can't be read is said."""
    mailbox(
        mail(
            "The water board will hold its annual meeting in Graz on Friday at 10:00.",
            date="Mon, 5 Jan 2026 9:00:00 +0000",
        )
    )
    mailbox(mail("The harbour council will meet in Odesa on 5 May 2026 at 10:00.", sender="eve@evil.example"))
    mailbox(b"From: press@council.example\r\n" + b"X-Mark: x\r\n" * 300 + b"\r\nThe council meets.\r\n")
    asking.add(
        "press",
        SourceKind.MAILBOX,
        imap_server.url("press"),
        user=USER,
        secret_file=str(tmp_path / "secret"),
        senders=("@council.example",),
    )
    asking.poll()
    first = asking.last("press")
    assert (first.outcome, first.documents, first.new, first.events) == (FetchOutcome.OK, 2, 1, 1), first
    assert len(first.troubles) == 2
    assert "not from one of the source's senders" in first.troubles[0]
    assert [day.on for day in agenda(asking.deps).coming] == [date(2026, 1, 9)]
    asking.poll_after()
    assert (asking.last("press").outcome, asking.last("press").documents) == (FetchOutcome.UNCHANGED, 0)
    mailbox(mail("The planning committee will hold a public hearing in Lviv on 12 May 2026 at 18:00."))
    asking.poll_after()
    assert asking.last("press").new == 1
    assert HEARING_TITLE in asking.titles()
    assert not any(b"Seen" in flags for flags in imap_server.flags("press"))


def test_mailbox_without_its_secret(asking: Asking, imap_server: Dovecot, mailbox: object, tmp_path: Path) -> None:
    """A password that isn't there, or is refused, is a reason without the password in it."""
    (tmp_path / "wrong").write_text("very secret", "utf-8")
    for name, file in (("none", "nothing"), ("wrong", "wrong")):
        asking.add(
            name,
            SourceKind.MAILBOX,
            imap_server.url("press"),
            user=USER,
            secret_file=str(tmp_path / file),
            senders=("@council.example",),
        )
    asking.poll()
    assert "nothing can't be read" in asking.last("none").reason
    assert "refuses the user and password" in asking.last("wrong").reason
    assert "very secret" not in asking.last("wrong").reason


def test_calendar(asking: Asking, site: Site) -> None:
    """A calendar's events are read; when it changes, what changed in it."""
    site.answers["/all.ics"] = ics("20260505T080000Z", ETag='"1"')
    asking.add("festival", SourceKind.CALENDAR, f"{site.url}/all.ics")
    asking.poll()
    first = asking.last("festival")
    assert (first.outcome, first.documents, first.new, first.events) == (FetchOutcome.OK, 1, 1, 1), first
    assert asking.titles() == {"Opening of the festival"}
    asking.poll_after()
    assert asking.last("festival").outcome is FetchOutcome.UNCHANGED
    site.answers["/all.ics"] = ics("20260506T080000Z", ETag='"2"')
    asking.poll_after()
    assert [day.on for day in agenda(asking.deps).coming] == [date(2026, 5, 6)]


def ics(start: str, **headers: str) -> Answer:
    """A calendar with one event, sent as plain text, as some servers do."""
    event = (
        f"BEGIN:VEVENT\r\nUID:1\r\nDTSTAMP:20260101T000000Z\r\nDTSTART:{start}\r\nSUMMARY:Opening of the festival\r\n"
    )
    head = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y//\r\n"
    return Answer(f"{head}{event}END:VEVENT\r\nEND:VCALENDAR\r\n".encode(), "text/plain", headers=headers)


def test_folder(asking: Asking, tmp_path: Path) -> None:
    """New and changed files are read, once each; one that can't be read never stops the others."""
    _write(tmp_path / "council.html", COUNCIL)
    _write(tmp_path / "broken.txt", "\0\1\2" * 100)
    _write(tmp_path / ".hidden.txt", "The tea club will meet in Graz on 7 May 2026 at 9:00.")
    asking.add("inbox", SourceKind.FOLDER, str(tmp_path))
    asking.poll()
    first = asking.last("inbox")
    assert (first.outcome, first.documents, first.new) == (FetchOutcome.OK, 2, 1)
    assert first.reason.startswith("broken.txt: binary data")
    asking.poll_after()
    assert asking.last("inbox").documents == 0
    _write(tmp_path / "council.html", COUNCIL + HEARING)
    asking.poll_after()
    assert asking.last("inbox").new == 1
    assert asking.titles() == {COUNCIL_TITLE, HEARING_TITLE}


def test_folder_gone(asking: Asking, tmp_path: Path) -> None:
    """A folder that isn't there is a failure with its reason."""
    asking.add("inbox", SourceKind.FOLDER, str(tmp_path / "nowhere"))
    asking.poll()
    assert asking.last("inbox").outcome is FetchOutcome.FAILED
    assert "no such folder" in asking.last("inbox").reason


def _write(path: Path, words: str) -> None:
    """A file of the first day of the year, later the longer it is."""
    path.write_text(words, "utf-8")
    since = at("2026-01-01 12:00").timestamp() + len(words)
    os.utime(path, (since, since))
