"""A mailer that keeps what it gets, and can be told to do all that mail servers, and processes, do wrong."""

import re
from collections import defaultdict
from datetime import datetime, timedelta

from calfeed.clock import SettableClock
from calfeed.mail import MemoryMailer, Outcome, Verdict
from tests.usecases.reminding import parsed


class Killed(BaseException):
    """kill -9."""


class MoodyMailer(MemoryMailer):
    """Hands a mail over, unless told otherwise.

    It finds nobody while `is_away`; it dies after the next mail if it `dies`, before it can say that it went; puts off
    the mails of `later` and refuses those of `gone`; loses the next `lost` answers; `takes` its time for each mail.
    """

    def __init__(self, clock: SettableClock) -> None:
        super().__init__()
        self._clock = clock
        self.dies = self.is_away = False
        self.later: set[str] = set()
        self.gone: set[str] = set()
        self.lost = 0
        self.takes = timedelta()
        self.answers_lost = 0
        self.refused: list[str] = []
        self.questions: defaultdict[str, list[str]] = defaultdict(list)
        self._links: list[tuple[str, datetime, str]] = []

    def send(self, sender: str, recipient: str, octets: bytes) -> Outcome:
        """Keep the message, or not."""
        if self.is_away:
            return Outcome(Verdict.UNREACHABLE, "away")
        if recipient in self.later:
            return Outcome(Verdict.LATER, "450 later")
        message = parsed(octets)
        is_question = b"/confirm/" in octets
        if is_question:
            self.questions[recipient].append(message["Message-ID"])
        if recipient in self.gone:
            self.refused.append(recipient)
            return Outcome(Verdict.REFUSED, "550 5.1.1 no such user", of_mailbox=True)
        outcome = super().send(sender, recipient, octets)
        body = message.get_body(("plain",))
        assert body is not None
        if is_question and (found := re.search(r"https?://\S+/confirm/(\S+)", body.get_content())):
            self._links.append((recipient, self._clock(), found[1]))
        self._clock.advance(self.takes)
        if self.dies:
            self.dies = False
            raise Killed
        if self.lost:
            self.lost -= 1
            self.answers_lost += 1
            return Outcome(Verdict.LATER, "connection lost")
        return outcome

    def links(self, recipient: str) -> list[tuple[datetime, str]]:
        """The links that ask whether it was them, with when they were sent, oldest first."""
        return [(at, link) for to, at, link in self._links if to == recipient]
