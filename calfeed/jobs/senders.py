"""Senders that take over from each other: one sends at a time, unless it waits long for an answer."""

import threading
from collections.abc import Callable
from dataclasses import replace

from calfeed.errors import StoreAwayError
from calfeed.model.domain import PATIENCE_SECONDS
from calfeed.usecases.deps import Deps
from calfeed.usecases.remind import Errand, give_back, pass_on, send_due


class Senders:
    """Sends what is due in the thread that asks for it first.

    When the mail server keeps that one waiting, the next one that asks goes on with the mails for other domains; the
    first one ends after the mail it is at. So a killed process repeats one mail, and one for each answer it waited for.
    """

    def __init__(self, deps: Deps, stopping: Callable[[], bool]) -> None:
        self._deps = deps
        self._stopping = stopping
        self._lock = threading.Lock()
        self._current: Errand | None = None
        self._idle = [deps.mailer]
        self._left: list[Errand] = []  # ended when the database couldn't be had, with mails that they held

    def send(self) -> None:
        """Send until nothing is due, or another one has taken over; nothing if another one is sending well."""
        with self._lock:
            if not self._is_free():
                return
            errand = self._current = Errand(stopping=self._stopping)
            mailer = self._idle.pop() if self._idle else self._deps.mailer.twin()
        try:
            self._send(replace(self._deps, mailer=mailer), errand)
        finally:
            mailer.close()
            with self._lock:
                self._idle.append(mailer)
                if self._current is errand:
                    self._current = None

    def _is_free(self) -> bool:
        current = self._current
        if current is None:
            return True
        if current.waiting < PATIENCE_SECONDS:
            return False
        pass_on(self._deps, current)
        return True

    def _send(self, deps: Deps, errand: Errand) -> None:
        def ends() -> bool:
            return self._stopping() or self._current is not errand

        while self._left:
            give_back(deps, self._left[-1])
            self._left.pop()
        try:
            while not ends():
                report = send_due(deps, stopping=ends, errand=errand)
                if not report.claimed or report.unreachable:
                    break
        except StoreAwayError:
            self._left.append(errand)
            raise
