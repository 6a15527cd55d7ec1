"""Equal rows give equal bytes, wherever and whenever a feed is made; and a change shows only where it is."""

import re
import subprocess
import sys
from datetime import datetime, timedelta
from pathlib import Path

from calfeed.clock import SettableClock
from calfeed.mail import MemoryMailer
from calfeed.model.act import Edit
from calfeed.store import Store, meetings, open_store
from calfeed.usecases.deps import Deps
from calfeed.usecases.desk import do
from calfeed.usecases.ingest import ingest
from calfeed.usecases.publish import feed
from tests.builders import NOW, an_announcement, keep
from tests.feeds.conftest import BEFORE_ALL
from tests.feeds.printed import printed
from tests.feeds.test_readers import all_of
from tests.service import ROOT

TEXTS = (
    "A meeting of national security advisors will take place in Kyiv on 5 January 2026.",
    "The budget committee will meet in Lviv on 6 January 2026 at 10:00.",
    "From 7 January 2026 the choir will meet every Wednesday at 19:00.",
)
EVENT = re.compile(rb"BEGIN:VEVENT.*?END:VEVENT\r\n", re.S)


def by_another_process(url: str, at: datetime) -> bytes:
    """The feed of a database, made elsewhere: in another zone, with other hashes."""
    command = [sys.executable, "-m", "tests.feeds.printed", url, at.isoformat()]
    environment = {"TZ": "Asia/Kolkata", "PYTHONHASHSEED": "7"}
    return subprocess.run(command, cwd=ROOT, env=environment, check=True, capture_output=True).stdout


def test_equal_rows_give_equal_bytes(corpus: Deps, tmp_path: Path, postgresql_url: str) -> None:
    """Two engines that learned of the same meetings in another order, two processes and two days give the same feed."""
    with corpus.store.read() as tx:
        known = meetings.by_uids(tx, {one.meeting.uid for one in all_of(corpus)[::3]})
    url, later = f"sqlite:///{tmp_path}/calfeed.sqlite", BEFORE_ALL + timedelta(days=99, seconds=1)
    sqlite, postgresql = open_store(url), open_store(postgresql_url)
    keep(sqlite, *known)
    keep(postgresql, *reversed(known))
    first = printed(sqlite, BEFORE_ALL)
    assert first.count(b"BEGIN:VEVENT") >= len(known)
    assert first == printed(postgresql, later)
    assert first == by_another_process(url, later)
    assert first == by_another_process(postgresql_url, BEFORE_ALL)
    sqlite.close()
    postgresql.close()


def test_a_change_shows_in_one_event(store: Store) -> None:
    """A new title changes that line of that event, its number and its stamps; all other octets stay."""
    clock = SettableClock(NOW)
    deps = Deps(clock=clock, store=store, mailer=MemoryMailer())
    [uid, *_] = [ingest(deps, an_announcement(text)).changes[0].after.uid for text in TEXTS]
    before = feed(deps).octets
    clock.advance(timedelta(hours=1))
    do(deps, "eva", Edit(uid, {"title": "Advisors meet"}))
    after = feed(deps).octets
    assert EVENT.sub(b"", before) == EVENT.sub(b"", after)
    events = zip(EVENT.findall(before), EVENT.findall(after), strict=True)
    [(old, new)] = [pair for pair in events if pair[0] != pair[1]]
    assert len(EVENT.findall(before)) > len(TEXTS)
    lines = zip(old.split(b"\r\n"), new.split(b"\r\n"), strict=True)
    changed = {line for pair in lines if pair[0] != pair[1] for line in pair}
    assert changed == {
        b"SUMMARY:Meeting of national security advisors",
        b"SUMMARY:Advisors meet",
        b"DTSTAMP:20260101T162000Z",
        b"DTSTAMP:20260101T172000Z",
        b"LAST-MODIFIED:20260101T162000Z",
        b"LAST-MODIFIED:20260101T172000Z",
        b"SEQUENCE:0",
        b"SEQUENCE:1",
    }
