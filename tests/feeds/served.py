"""The application as it is deployed: over HTTP, on a loopback port, with what it answered kept."""

import threading
from collections.abc import Iterable
from typing import Any

from waitress.server import create_server

from calfeed.usecases.deps import Deps
from calfeed.web import create_app


class Served:
    """A server of our own pages and feeds; `statuses` is what it answered, in order."""

    def __init__(self, deps: Deps, port: int = 0) -> None:
        self._deps = deps
        self.statuses: list[str] = []
        self.restart()
        self._server = create_server(self._answer, host="127.0.0.1", port=port)
        self.url = f"http://127.0.0.1:{self._server.effective_port}"

    def __enter__(self) -> "Served":
        threading.Thread(target=self._server.run, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.trigger.pull_trigger(self._server.close)  # in its own thread

    def restart(self) -> None:
        """Begin anew, with nothing in memory."""
        self._application = create_app(self._deps)

    def _answer(self, environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
        def noted(status: str, headers: list[tuple[str, str]], exc_info: Any = None) -> Any:
            self.statuses.append(status[:3])
            return start_response(status, headers, exc_info)

        return self._application(environ, noted)
