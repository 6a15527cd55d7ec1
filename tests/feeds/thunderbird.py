"""A subscriber who has Thunderbird: the program from Debian without a screen, told what to do through Marionette.

What is shown is read off the agenda in its window, which lists four weeks.
"""

import json
import socket
import subprocess
from datetime import date, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from tests.feeds.shown import Shown
from tests.service import eventually

PATIENCE = 120  # seconds
SCRIPTS = Path(__file__).with_suffix(".js")
PREFERENCES = {
    "calendar.agenda.days": 28,
    "calendar.registry.feed.calendar-main-in-composite": True,
    "calendar.registry.feed.cache.enabled": True,  # as the dialogue for a new calendar proposes
    "calendar.registry.feed.name": "Feed",
    "calendar.registry.feed.readOnly": True,
    "calendar.registry.feed.refreshInterval": "0",  # when the test says so
    "calendar.registry.feed.type": "ics",
    "calendar.timezone.useSystemTimezone": False,
    "intl.date_time.pattern_override.time_short": "HH:mm",
    "mail.provider.suppress_dialog_on_startup": True,
    "mail.rights.version": 1,
    "mail.shell.checkDefaultClient": False,
    "mailnews.start_page.enabled": False,
    "marionette.port": 0,
    # Nothing but the feed is asked for: all that isn't on this machine goes to a proxy that isn't there.
    "network.proxy.http": "127.0.0.1",
    "network.proxy.http_port": 9,
    "network.proxy.ssl": "127.0.0.1",
    "network.proxy.ssl_port": 9,
    "network.proxy.type": 1,
}


class Thunderbird:
    """A profile with a subscription to one address."""

    def __init__(self, folder: Path, url: str, zone: str = "Europe/Kyiv") -> None:
        self._folder, self._zone = folder, ZoneInfo(zone)
        preferences = PREFERENCES | {"calendar.registry.feed.uri": url, "calendar.timezone.local": zone}
        lines = [f"user_pref({json.dumps(name)}, {json.dumps(value)});\n" for name, value in preferences.items()]
        (folder / "user.js").write_text("".join(lines))

    def __enter__(self) -> "Thunderbird":
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def start(self) -> None:
        """Start the program, and wait until it can be told what to do."""
        command = ["thunderbird", "--headless", "--profile", self._folder, "--marionette"]
        environment = {"PATH": "/usr/bin:/bin", "HOME": str(self._folder), "LC_ALL": "C.UTF-8"}
        with (self._folder / "log").open("ab") as log:
            self._process = subprocess.Popen(
                [*command, "--remote-allow-system-access"], env=environment, stdout=log, stderr=log
            )
        try:
            self._marionette = Marionette(eventually(self._port, PATIENCE))
        except BaseException:
            self._process.kill()
            raise

    def stop(self) -> None:
        """Close the program; it keeps what it has in its profile."""
        try:
            self._marionette.ask("Marionette:Quit", flags=["eForceQuit"])
            self._process.wait(PATIENCE)
        finally:
            self._process.kill()
            self._process.wait()

    def sync(self) -> None:
        """Fetch the feed, as "Synchronise" does, and wait until the answer is dealt with."""
        self._do("sync")

    def agenda(self, first: date) -> list[Shown]:
        """What the agenda shows from a day on."""
        return [self._shown(**one) for one in self._do("agenda", f"{first:%Y%m%d}")]

    def _shown(self, *, day: str, hour: str, **more: str) -> Shown:
        start = datetime.strptime(f"{day} {hour or '00:00'}", "%Y%m%d %H:%M").replace(tzinfo=self._zone)
        return Shown(start=start if hour else start.date(), **more)

    def _do(self, function: str, *arguments: str) -> Any:
        return self._marionette.run(f"{SCRIPTS.read_text()}\nreturn {function}(...arguments);", *arguments)

    def _port(self) -> int | None:
        assert self._process.poll() is None, (self._folder / "log").read_text()
        try:
            return int((self._folder / "MarionetteActivePort").read_text())
        except (FileNotFoundError, ValueError):
            return None


class Marionette:
    """A connection to a Mozilla program's remote control: each message is its length, a colon and JSON."""

    def __init__(self, port: int) -> None:
        self._socket = socket.create_connection(("127.0.0.1", port), 2 * PATIENCE)
        self._answers = self._socket.makefile("rb")
        self._read()  # it introduces itself
        self.ask("WebDriver:NewSession")
        self.ask("WebDriver:SetTimeouts", script=PATIENCE * 1_000)
        self.ask("Marionette:SetContext", value="chrome")

    def ask(self, command: str, **parameters: Any) -> Any:
        """The answer to a command; AssertionError with the program's own words if it failed."""
        message = json.dumps([0, 1, command, parameters]).encode()
        self._socket.sendall(b"%d:%s" % (len(message), message))
        _, _, error, answer = self._read()
        assert error is None, error
        return answer

    def run(self, script: str, *arguments: str) -> Any:
        """What a script returns, or what its promise gives."""
        answer = self.ask("WebDriver:ExecuteScript", script=script, args=arguments, sandbox="system")
        return answer["value"]

    def _read(self) -> Any:
        length = b""
        while (octet := self._answers.read(1)) != b":":
            assert octet, "the program hung up"
            length += octet
        return json.loads(self._answers.read(int(length)))
