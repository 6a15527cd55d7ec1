"""The desk's page of the outbox, and the alerts on top of its queue."""

import re
from datetime import timedelta

from calfeed.clock import SettableClock
from calfeed.mail.memory import MemoryMailer
from calfeed.store import outbox
from calfeed.usecases.deps import Deps
from calfeed.usecases.remind import mark_beat, send_due
from calfeed.usecases.subscribe import sign_up
from tests.web.browser import Browser
from tests.web.page import Page


def _dead(deps: Deps, reason: str = "550 <ada@example.org>: no such user", address: str = "ada@example.org") -> None:
    """A sign-up whose mail was refused."""
    sign_up(deps, address, "UTC")
    with deps.store.write() as tx:
        [row] = outbox.claim(tx, "a", 1, deps.clock())
        outbox.finish(tx, row, "a", deps.clock(), state="dead", reason=reason)


def _row(html: str) -> str:
    found = re.search(r'name="number" value="(\d+)"', html)
    assert found
    return found[1]


def test_an_empty_outbox(editor: Browser) -> None:
    """Nothing waits, and nothing went wrong."""
    page = Page(editor.get("/desk/outbox").text)
    assert "Everything that was due has been sent." in page.words
    assert "No mail is dead." in page.words
    assert "/desk/outbox" in Page(editor.get("/desk").text).links


def test_dead_mails(editor: Browser, deps: Deps, mailer: MemoryMailer) -> None:
    """A dead mail is shown with its reason and a masked address, and leaves when it is sent again."""
    _dead(deps)
    html = editor.get("/desk/outbox").text
    assert "ada@example.org" not in html
    assert "a…@example.org" in html
    assert "550 <a…@example.org>: no such user" in Page(html).words
    answer = editor.send("/desk/outbox", number=_row(html))
    assert answer.status_code == 303
    page = Page(editor.get(answer.location).text)
    assert "It is sent again" in page.words
    assert "No mail is dead." in page.words
    send_due(deps)
    assert [mail.recipient for mail in mailer.sent] == ["ada@example.org"]
    page = Page(editor.get("/desk/outbox").text)
    assert "example.org 1 0 0" in page.words
    assert "within 1 s 1" in page.words


def test_all_again(editor: Browser, deps: Deps, mailer: MemoryMailer) -> None:
    """After a server refused everybody, one button sends all again."""
    for name in ("ada", "bob"):
        _dead(deps, address=f"{name}@example.org")
    assert "Send all 2 again" in Page(editor.get("/desk/outbox").text).words
    assert editor.send("/desk/outbox", all="yes").status_code == 303
    send_due(deps)
    assert len(mailer.sent) == 2
    assert editor.send("/desk/outbox", all="yes").status_code == 400


def test_too_late(editor: Browser, deps: Deps, clock: SettableClock) -> None:
    """What is over has no button, and a form that asks for it is refused in words."""
    _dead(deps)
    row = _row(editor.get("/desk/outbox").text)
    clock.advance(timedelta(days=3))
    editor.log_in()
    assert "what it tells is over" in Page(editor.get("/desk/outbox").text).words
    assert 'name="number"' not in editor.get("/desk/outbox").text
    assert editor.send("/desk/outbox", number=row).status_code == 400
    assert editor.send("/desk/outbox", number="x").status_code == 400


def test_only_editors_send(browser: Browser, deps: Deps) -> None:
    """A reader looks and sends nothing again; nor does a form without its session's token."""
    _dead(deps)
    browser.log_in("bob")
    row = _row(browser.get("/desk/outbox").text)
    assert browser.send("/desk/outbox", number=row).status_code == 403
    assert browser.post("/desk/outbox", data={"number": row}).status_code == 403
    with deps.store.read() as tx:
        assert outbox.next_try_at(tx) is None


def test_a_hostile_answer(editor: Browser, deps: Deps) -> None:
    """What a server says is shown, and never markup."""
    _dead(deps, "550 <script>alert(1)</script>")
    html = editor.get("/desk/outbox").text
    assert "<script>alert" not in html
    assert "<script>alert(1)</script>" in Page(html).words


def test_alerts_lead_the_queue(editor: Browser, deps: Deps, clock: SettableClock) -> None:
    """What is wrong stands above all that waits, with where to look."""
    assert "Something is wrong" not in editor.get("/desk").text
    mark_beat(deps)
    sign_up(deps, "ada@example.org", "UTC")
    clock.advance(timedelta(minutes=20))
    page = Page(editor.get("/desk").text)
    assert "Something is wrong 2" in page.words
    assert "No process has looked for due reminders for 20 min." in page.words
    assert "A mail that was due 20 min ago is not sent" in page.words
    assert "was due 20 min ago" in Page(editor.get("/desk/outbox").text).words
