"""A web site on the loopback address for tests of sources: what it answers is set by path, what was asked is kept."""

import threading
import time
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


@dataclass(frozen=True, slots=True)
class Answer:
    """What a path answers, after so many seconds; with an ETag it answers 304 to who has it already."""

    body: bytes = b""
    media_type: str = "text/html; charset=utf-8"
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    seconds: float = 0


@dataclass(frozen=True, slots=True)
class Asked:
    """One request: its path, its moment (of a monotonic clock), and the status of the answer."""

    path: str
    at: float
    status: int


class Site:
    """The site; `answers` may be changed while it runs."""

    def __init__(self, **answers: Answer) -> None:
        self.answers = {f"/{path}": answer for path, answer in answers.items()}
        self.asked: list[Asked] = []
        site = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                answer = site.answers.get(self.path, Answer(b"not here", status=404))
                etag = answer.headers.get("ETag")
                is_known = etag is not None and self.headers.get("If-None-Match") == etag
                status = 304 if is_known else answer.status
                site.asked.append(Asked(self.path, time.monotonic(), status))
                time.sleep(answer.seconds)
                self.send_response(status)
                for name, value in answer.headers.items():
                    self.send_header(name, value)
                if not is_known:
                    self.send_header("Content-Type", answer.media_type)
                    self.send_header("Content-Length", str(len(answer.body)))
                self.end_headers()
                if not is_known:
                    self.wfile.write(answer.body)

            def log_message(self, *_: object) -> None:
                """Say nothing."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._server.server_port}"

    def __enter__(self) -> "Site":
        threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()

    def paths(self) -> list[str]:
        """The paths that were asked for, in order."""
        return [one.path for one in self.asked]
