"""The desk without JavaScript: every page, and every act with its preview."""

import re
import threading
from dataclasses import replace
from datetime import timedelta
from http.server import BaseHTTPRequestHandler, HTTPServer
from io import BytesIO
from ipaddress import ip_network

import pytest
from flask.testing import FlaskClient

from calfeed.clock import SettableClock
from calfeed.fetch.guard import Guard
from calfeed.model.meeting import Meeting, Standing
from calfeed.model.source import Source, SourceKind
from calfeed.store import Store, meetings, subscribers
from calfeed.usecases import accounts, sources
from calfeed.usecases.deps import Deps
from calfeed.usecases.poll import poll
from calfeed.web import create_app
from calfeed.web.gate import csrf_of
from tests.builders import a_meeting, keep
from tests.service import ROOT
from tests.web.browser import OWN, PASSWORD, Browser
from tests.web.page import Page

ARTICLE = (ROOT / "seeds" / "2026-01-01-peace-talks.txt").read_text("utf-8")


def _paste(editor: Browser, text: str = ARTICLE) -> str:
    answer = editor.send("/desk/documents", text=text)
    assert answer.status_code == 303, answer.text
    return answer.location


def _held(store: Store) -> list[Meeting]:
    with store.read() as tx:
        return meetings.waiting(tx)


def _known(store: Store, uid: str) -> Meeting:
    with store.read() as tx:
        found = meetings.by_uid(tx, uid)
    assert found is not None
    return found


def _act(editor: Browser, uid: str, name: str, **form: str) -> str:
    """Do something with a meeting, through its preview; where it leads."""
    preview = editor.send(f"/desk/meetings/{uid}", act=name, **form)
    assert preview.status_code == 200, preview.text
    Page(preview.text)
    sure = editor.send(f"/desk/meetings/{uid}", act=name, sure="yes", **form)
    assert sure.status_code == 303, sure.text
    assert sure.location.startswith("/desk")
    return sure.location


@pytest.mark.parametrize(
    "address", ["/desk", "/desk/documents/x", "/desk/meetings/x", "/desk/sources/x", "/desk/outbox"]
)
def test_only_behind_the_login(client: FlaskClient, address: str) -> None:
    """Who isn't logged in sees the login, whatever they ask for."""
    answer = client.get(address)
    assert answer.status_code == 303
    assert "/desk/login" in answer.location
    assert client.post(address).status_code in {401, 405}


def test_an_empty_desk(editor: Browser) -> None:
    """Nothing waits; a text, an address or a file can be brought."""
    page = Page(editor.get("/desk").text)
    assert "Nothing waits for you" in page.words
    assert {"text", "address", "file"} <= set(page.fields)


def test_a_pasted_text_waits_for_review(editor: Browser, store: Store, client: FlaskClient) -> None:
    """Its meetings are on its page and in the queue, and nowhere in public."""
    page = editor.get(_paste(editor))
    assert page.status_code == 200
    assert "no-store" in page.headers["Cache-Control"]
    words = Page(page.text).words
    assert "Meeting of national security advisors" in words
    assert "reported as done" in words
    assert "Meeting of chiefs of general staff" in Page(editor.get("/desk").text).words
    assert "chiefs" not in client.get("/").text
    assert len(_held(store)) == 3


def test_the_text_is_shown_whole(editor: Browser) -> None:
    """Every character of it, those that look like markup too, with links from the words to the cards and back."""
    text = ARTICLE + "\n<script>alert(1)</script> & <b>\n"
    html = editor.get(_paste(editor, text)).text
    assert "<script>alert" not in html
    page = Page(html)
    assert "<script>alert(1)</script> & <b>" in page.words
    links = {link for link in page.links if link.startswith("#")}
    targets = set(re.findall(r'id="([^"]+)"', html))
    assert {"#card-1-when", "#w-card-1-when"} <= links
    assert {link[1:] for link in links} <= targets


def test_a_text_that_was_read_before(editor: Browser) -> None:
    """Leads to what became of it."""
    first, again = _paste(editor), _paste(editor)
    assert again.split("?")[0] == first
    assert "read before" in Page(editor.get(again).text).words


@pytest.mark.parametrize("text", ["", "   ", "\0\1\2"])
def test_a_text_that_cant_be_read(editor: Browser, text: str) -> None:
    """The reason is shown beside the form."""
    answer = editor.send("/desk/documents", text=text)
    assert answer.status_code == 400
    assert Page(answer.text).fields["text"]


def test_a_file(editor: Browser) -> None:
    """A file goes to the reader that its name asks for; up to 10 MB pass, and nothing larger."""
    html = b"<html><title>Notice</title><p>2 January 2026</p><p>The board will meet on 9 January 2026 in Rome.</p>"
    answer = editor.send("/desk/documents", file=(BytesIO(html), "notice.html"))
    assert answer.status_code == 303
    assert "9 January" in Page(editor.get(answer.location).text).words
    long = editor.send("/desk/documents", file=(BytesIO(b"x" * 2_000_000), "long.txt"))
    assert long.status_code == 400
    assert "larger than 1 MB" in Page(long.text).words
    assert editor.send("/desk/documents", file=(BytesIO(b"x" * 15_000_000), "huge.txt")).status_code == 413
    assert editor.send("/desk/meetings/x", act="x" * 100_000).status_code == 413


def test_an_address(deps: Deps) -> None:
    """What an address holds is read; one inside our own network is refused, with the reason."""

    class Notice(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Type", "text/plain; charset=utf-8")
            self.end_headers()
            self.wfile.write(ARTICLE.encode())

        def log_message(self, *_: object) -> None:
            pass

    accounts.add_account(deps, "ada", PASSWORD)
    with HTTPServer(("127.0.0.1", 0), Notice) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        url = f"http://127.0.0.1:{server.server_port}/notice"
        for guard, status in ((Guard(), 400), (Guard(allow=(ip_network("127.0.0.0/8"),)), 303)):
            app = create_app(replace(deps, guard=guard))
            app.test_client_class = Browser
            editor = app.test_client()
            assert isinstance(editor, Browser)
            editor.log_in()
            answer = editor.send("/desk/documents", address=url)
            assert answer.status_code == status
            if status == 400:
                page = Page(answer.text)
                assert "not a public address" in page.words
                assert page.fields["address"]["value"] == url
        server.shutdown()


def test_publish_and_take_back(editor: Browser, store: Store, client: FlaskClient) -> None:
    """A preview changes nothing; the button does, and the page offers to take it back."""
    _paste(editor)
    uid = _held(store)[0].uid
    preview = Page(editor.send(f"/desk/meetings/{uid}", act="publish").text)
    assert "comes into the feed" in preview.words
    assert "Nobody will be told" in preview.words
    assert _known(store, uid).standing is Standing.HELD
    done = editor.get(_act(editor, uid, "publish")).text
    assert "Published." in Page(done).words
    assert client.get(f"/events/{uid}.ics").status_code == 200
    number = re.search(r'name="number" value="(\d+)"', done)
    assert number
    _act(editor, uid, "undo", number=number[1])
    assert _known(store, uid).standing is Standing.HELD


def test_edit(editor: Browser, store: Store) -> None:
    """The form holds what is believed; what it changes is shown first, then done."""
    _paste(editor)
    uid = _held(store)[0].uid
    page = Page(editor.get(f"/desk/meetings/{uid}").text)
    assert page.fields["place"]["value"] == "Ukraine"
    changes = {"place": "Kyiv", "precision": "hour", "start": "10:00", "zone": "Europe/Kyiv"}
    preview = Page(editor.send(f"/desk/meetings/{uid}", act="edit", **changes).text)
    assert "Saturday 3 January 2026, 10:00, Kyiv time" in preview.words
    _act(editor, uid, "edit", **changes)
    assert _known(store, uid).place == "Kyiv"
    history = Page(editor.get(f"/desk/meetings/{uid}").text).words
    assert "by ada" in history


def test_a_mistake_in_the_form(editor: Browser, store: Store) -> None:
    """It is named, what was typed stays, and nothing is changed."""
    _paste(editor)
    uid = _held(store)[0].uid
    answer = editor.send(f"/desk/meetings/{uid}", act="edit", title="", place="Kyiv")
    assert answer.status_code == 400
    page = Page(answer.text)
    assert "needs a title" in page.words
    assert page.fields["place"]["value"] == "Kyiv"
    assert _known(store, uid).place == "Ukraine"


def test_a_form_that_was_overtaken(editor: Browser, store: Store) -> None:
    """What somebody else changed in the meantime isn't put back unseen: the form comes again, with what was typed."""
    _paste(editor)
    uid = _held(store)[0].uid
    seen = re.search(r'name="seen" value="(\d+)"', editor.get(f"/desk/meetings/{uid}").text)
    assert seen
    _act(editor, uid, "edit", place="Lviv")
    answer = editor.send(f"/desk/meetings/{uid}", act="edit", sure="yes", seen=seen[1], place="Ukraine", topic="peace")
    assert answer.status_code == 400
    page = Page(answer.text)
    assert "has changed since" in page.words
    assert page.fields["topic"]["value"] == "peace"
    assert _known(store, uid).place == "Lviv"


def test_reject_and_hold(editor: Browser, store: Store) -> None:
    """What is rejected leaves the queue; what is held comes back into it."""
    _paste(editor)
    uid = _held(store)[0].uid
    back = _act(editor, uid, "reject", back="/desk")
    assert back.startswith("/desk?")
    assert uid not in {meeting.uid for meeting in _held(store)}
    _act(editor, uid, "hold")
    assert uid in {meeting.uid for meeting in _held(store)}


def test_join_and_split(editor: Browser, store: Store, clock: SettableClock) -> None:
    """Two meetings become one, and what one document says of it becomes a meeting of its own again."""
    _paste(editor, "1 January 2026\n\nThe board will meet in Rome on 9 January 2026.")
    clock.advance(timedelta(minutes=1))
    _paste(editor, "2 January 2026\n\nThe council will hold a dinner in Rome on 10 January 2026.")
    one, other = _held(store)
    assert other.title in Page(editor.get(f"/desk/meetings/{one.uid}").text).words
    _act(editor, one.uid, "join", other=other.uid)
    [joined] = _held(store)
    assert len(joined.documents) == 2
    page = Page(editor.get(f"/desk/meetings/{joined.uid}").text)
    assert {"key-1", "key-2"} <= set(page.fields)
    _act(editor, joined.uid, "split", document=joined.documents[1])
    assert all(len(_known(store, each.uid).documents) == 1 for each in (one, other))
    assert all(_known(store, each.uid).joined is None for each in (one, other))


def test_promote(editor: Browser, store: Store, client: FlaskClient) -> None:
    """A skipped date becomes a meeting of the title and day that a person gives it."""
    address = _paste(editor)
    html = editor.get(address).text
    form = re.search(r'New Year(?:&#39;|\')s Day</a>.*?name="number" value="(\d+)"', html, re.S)
    assert form
    given = {"act": "promote", "number": form[1], "title": "Talks in Turkey", "on": "2026-01-01"}
    assert "Talks in Turkey" in Page(editor.send(address, **given).text).words
    answer = editor.send(address, sure="yes", **given)
    assert answer.status_code == 303
    assert "Talks in Turkey" in Page(editor.get(answer.location).text).words
    assert "Talks in Turkey" in client.get("/").text
    assert editor.send(address, sure="yes", **given).status_code == 400


def test_disbelieve(editor: Browser, store: Store) -> None:
    """Nothing that the text says waits any more."""
    address = _paste(editor)
    assert editor.send(address, act="disbelieve", sure="yes").status_code == 303
    assert _held(store) == []


@pytest.mark.parametrize(
    ("path", "form", "status"),
    [
        ("/desk/meetings/tea", {"act": "nothing"}, 400),
        ("/desk/meetings/tea", {}, 400),
        ("/desk/meetings/tea", {"act": "undo", "number": "x"}, 400),
        ("/desk/meetings/tea", {"act": "undo", "number": "99"}, 404),
        ("/desk/meetings/tea", {"act": "join", "other": "nothing"}, 404),
        ("/desk/meetings/tea", {"act": "join", "other": "tea"}, 400),
        ("/desk/meetings/tea", {"act": "split"}, 400),
        ("/desk/meetings/none", {"act": "publish"}, 404),
        ("/desk/documents/none", {"act": "promote", "number": "0", "title": "x"}, 404),
        ("/desk/documents/none", {"act": "promote", "number": "²", "title": "x"}, 400),
        ("/desk/documents/none", {"act": "disbelieve"}, 400),
    ],
)
def test_forms_that_make_no_sense(editor: Browser, store: Store, path: str, form: dict[str, str], status: int) -> None:
    """They are answered with what is wrong."""
    keep(store, a_meeting("Tea", uid="tea"))
    answer = editor.send(path, **form)
    assert answer.status_code == status
    assert Page(answer.text).words


def test_a_reader_decides_nothing(browser: Browser, store: Store) -> None:
    """An account that may only look sees every page, and its forms do nothing."""
    keep(store, a_meeting("Tea", uid="tea"))
    browser.log_in("bob")
    assert browser.get("/desk/meetings/tea").status_code == 200
    for form in ({"act": "reject", "sure": "yes"}, {"act": "reject"}):
        answer = browser.send("/desk/meetings/tea", **form)
        assert answer.status_code == 403
    assert browser.send("/desk/documents", text=ARTICLE).status_code == 403
    assert _known(store, "tea").standing is Standing.PUBLISHED


def test_forged_forms(editor: Browser, store: Store) -> None:
    """Without the session's token, or from another site, nothing is done."""
    keep(store, a_meeting("Tea", uid="tea"))
    form = {"act": "reject", "sure": "yes"}
    assert editor.post("/desk/meetings/tea", data=form, headers=OWN).status_code == 403
    full = form | {"csrf": csrf_of(editor.session)}
    other = {"Origin": "https://evil.example", "Sec-Fetch-Site": "cross-site"}
    assert editor.post("/desk/meetings/tea", data=full, headers=other).status_code == 403
    assert _known(store, "tea").standing is Standing.PUBLISHED


def test_soon_and_little_known(editor: Browser, store: Store) -> None:
    """A meeting within three days without an hour, or told by one source only, is on the list."""
    keep(store, a_meeting("Tea", "2026-01-03", uid="tea"), a_meeting("Dinner", "2026-02-03", uid="dinner"))
    words = Page(editor.get("/desk").text).words
    assert "no hour, no second source" in words
    assert "Dinner" not in words


def test_preview_counts_who_is_told(editor: Browser, store: Store, deps: Deps) -> None:
    """How many subscribers will have a mail."""
    keep(store, a_meeting("Tea", "2026-01-03", uid="tea"))
    with store.write() as tx:
        one = subscribers.ask(tx, mailbox="a@x.test", address="a@x.test", zone="UTC", now=deps.clock())
        subscribers.activate(tx, one.id, address="a@x.test", zone="UTC", now=deps.clock())
    words = Page(editor.send("/desk/meetings/tea", act="reject").text).words
    assert "1 subscriber will be told" in words


def test_sources(editor: Browser, deps: Deps, clock: SettableClock) -> None:
    """A source's page shows its last looks and what was wrong; one that is silent or fails is on the desk."""
    page = Source(name="gazette", kind=SourceKind.PAGE, address="http://127.0.0.1/", every=timedelta(hours=1))
    sources.add(deps, page)
    assert "gazette" in Page(editor.get("/desk/sources").text).words
    assert "not asked yet" in Page(editor.get("/desk/sources/gazette").text).words
    assert "gazette" not in Page(editor.get("/desk").text).words
    assert poll(deps)
    words = Page(editor.get("/desk/sources/gazette").text).words
    assert "not a public address" in words
    assert "The last look failed" in words
    assert "not a public address" in Page(editor.get("/desk").text).words
    clock.advance(timedelta(days=30))
    editor.log_in()
    assert "Silent" in Page(editor.get("/desk").text).words
    assert editor.get("/desk/sources/none").status_code == 404


@pytest.mark.parametrize(("act", "left"), [("join", 1), ("apart", 2)])
def test_one_meeting_or_two(editor: Browser, store: Store, clock: SettableClock, act: str, left: int) -> None:
    """Two meetings that may be one are shown side by side with the reason; a person says which it is."""
    _paste(
        editor,
        "1 January 2026\n\nA meeting of the grain export council will take place in Istanbul on 17 February 2026.",
    )
    clock.advance(timedelta(minutes=1))
    _paste(
        editor, "2 January 2026\n\nA meeting of the grain harvest council will be held on 17 February 2026 in Istanbul."
    )
    page = Page(editor.get("/desk").text)
    assert "One meeting, or two?" in page.words
    assert "much the same name" in page.words
    one, other = _held(store)
    _act(editor, one.uid, act, other=other.uid, back="/desk")
    assert "One meeting, or two?" not in Page(editor.get("/desk").text).words
    known = [_known(store, each.uid) for each in (one, other)]
    assert len([each for each in known if each.joined is None]) == left


def test_a_long_queue(editor: Browser, store: Store) -> None:
    """The most urgent hundred are shown, and how many more there are."""
    keep(store, *(a_meeting(f"Tea {n}", "2026-02-05", uid=f"tea-{n}", standing=Standing.HELD) for n in range(103)))
    page = Page(editor.get("/desk").text)
    assert "And 3 more" in page.words
    assert len([link for link in page.links if link.startswith("/desk/meetings/") and "#" not in link]) == 100
