"""Kill -9, again and again, while mail goes out."""

import asyncio
import os
import signal
import time
from collections import deque
from datetime import timedelta
from pathlib import Path

import pytest
from aiosmtpd.smtp import SMTP, Envelope, Session

from calfeed.store import open_store
from tests.jobs.burst import DUE, prepare
from tests.service import Mailbox, Service, eventually

READERS = 200
POINTS = (1, 17, 38, 59, 60, 101, 130, 155, 187, 199)  # mails received, repeats included, when the worker is killed


class DeadlyMailbox(Mailbox):
    """Accepts mail, and at some points kills the worker: before it answers, or just after."""

    def __init__(self) -> None:
        super().__init__()
        self.victim = 0
        self.kills = 0
        self._points = deque(POINTS)

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802
        answer = await super().handle_DATA(server, session, envelope)
        if self.victim and self._points and len(self.messages) >= self._points[0]:
            self._points.popleft()
            victim, self.victim = self.victim, 0
            self.kills += 1
            if self.kills % 2:
                os.kill(victim, signal.SIGKILL)
            else:
                asyncio.get_running_loop().call_later(0.002 * self.kills, os.kill, victim, signal.SIGKILL)
        return answer


@pytest.mark.timeout(300)
def test_killed_ten_times(database_url: str, tmp_path: Path) -> None:
    """All readers get their mail; each kill repeats at most one, under the same Message-ID."""
    store = open_store(database_url)
    prepare(store, READERS)
    store.close()
    is_shared = not database_url.startswith("sqlite")
    # Alone on SQLite, the next process frees the leases of the one that was killed; elsewhere they run out in a minute.
    pause = timedelta(seconds=61) if is_shared else timedelta(seconds=1)
    with DeadlyMailbox() as mailbox:
        for start in range(len(POINTS) + 1):
            command = ("worker", "--send", "--clock", f"{DUE + start * pause:%Y-%m-%dT%H:%M:%SZ}")
            environment = {"CALFEED_DATABASE_URL": database_url, "CALFEED_MAIL_URL": mailbox.url}
            with Service(tmp_path, *command, **environment) as worker:
                mailbox.victim = worker.pid
                if start < len(POINTS):
                    worker.wait_until_gone(90)
                    continue
                eventually(lambda: len({m["To"] for m in mailbox.messages}) == READERS or None, 90)
                time.sleep(1.5)  # time for more mail than there should be
    assert mailbox.kills == len(POINTS)
    assert {m["To"] for m in mailbox.messages} == {f"reader{n}@example0.org" for n in range(READERS)}
    assert len(mailbox.messages) <= READERS + mailbox.kills
    identities = {(m["To"], m["Message-ID"]) for m in mailbox.messages}
    assert len(identities) == READERS
