"""The servers that are compared, each a process of its own with a port of its own, all with the same feed."""

import gzip
import os
import subprocess
import sys
import venv
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import Request, urlopen

from tests.service import ROOT, eventually, free_port

PYTHON = [sys.executable, "-m"]
GUNICORN = [*PYTHON, "gunicorn", "--threads", "8", "--log-level", "warning", "--bind"]  # threads as in [web] threads
PATIENCE = 300  # seconds; Radicale reads each of 10 000 files before its first answer
EVENT = b"BEGIN:VEVENT\r\n"
OURS = {"CALFEED_SEEDS_FOLDER": "", "CALFEED_WEB_PUBLIC_URL": "https://calfeed.example"}
RADICALE = """
[server]
hosts = 127.0.0.1:{port}
[auth]
type = none
[storage]
filesystem_folder = {folder}
[logging]
level = warning
"""
NGINX = """
daemon off;
pid {folder}/nginx.pid;
user root;
events {{ worker_connections 64; }}
http {{
    access_log off;
    sendfile on;
    gzip_static on;
    keepalive_requests 100000000;
    default_type "text/calendar; charset=utf-8";
    client_body_temp_path {folder};
    proxy_temp_path {folder};
    fastcgi_temp_path {folder};
    uwsgi_temp_path {folder};
    scgi_temp_path {folder};
    server {{ listen 127.0.0.1:{port}; root {folder}; }}
}}
"""


@dataclass(frozen=True, slots=True)
class Server:
    """The address of the feed on a server."""

    url: str

    def answer(self, **headers: str) -> tuple[int, bytes, str]:
        """Status, octets and ETag of its answer."""
        try:
            answer = urlopen(Request(self.url, headers=headers), timeout=PATIENCE)
        except HTTPError as error:  # 304 too
            answer = error
        with answer:
            return answer.status, answer.read(), answer.headers.get("ETag", "")


@contextmanager
def compared(folder: Path, database: str, radicale: str) -> Iterator[dict[str, Server]]:
    """The servers by name: calfeed on two, bare Flask on the same two, nginx and Radicale; `radicale` is its Python."""
    with ExitStack() as running:

        def start(path: str, command: Callable[[int], list[str]], **environment: str) -> Server:
            return running.enter_context(_running(folder, path, command, environment))

        ours = OURS | {"CALFEED_DATA_FOLDER": str(folder), "CALFEED_DATABASE_URL": database}
        path = "feeds/all.ics"
        servers = {
            "calfeed, gunicorn": start(path, lambda port: [*GUNICORN, _at(port), "calfeed.wsgi:app"], **ours),
            "calfeed, waitress": start(path, lambda port: [*PYTHON, "calfeed", "run", "--port", str(port)], **ours),
        }
        status, octets, _ = servers["calfeed, gunicorn"].answer()
        assert status == 200
        feed = folder / "feed.ics"
        feed.write_bytes(octets)
        feed.with_name("feed.ics.gz").write_bytes(gzip.compress(octets))
        bare = "tests.benchmarks.feeds.bare"
        items, store = _collection(folder, octets), [radicale, "-m", "radicale", "-C"]
        yield servers | {
            "Flask, gunicorn": start("feed.ics", lambda port: [*GUNICORN, _at(port), f"{bare}:app"], FEED=str(feed)),
            "Flask, waitress": start("feed.ics", lambda port: [*PYTHON, bare], FEED=str(feed)),
            "nginx": start("feed.ics", lambda port: ["nginx", "-c", _settings(folder, NGINX, port)]),
            "Radicale": start(items, lambda port: [*store, _settings(folder, RADICALE, port)]),
        }


def radicale(folder: Path) -> str:
    """Radicale in a virtual environment of its own; its Python."""
    venv.create(folder, with_pip=True)
    python = folder / "bin" / "python"
    subprocess.run([python, "-m", "pip", "install", "-q", "radicale"], check=True)
    return str(python)


@contextmanager
def _running(
    folder: Path, path: str, command: Callable[[int], list[str]], environment: dict[str, str]
) -> Iterator[Server]:
    port = free_port()
    server = Server(f"http://127.0.0.1:{port}/{path}")
    words = command(port)
    environment = {"PATH": os.environ["PATH"], "HOME": str(folder), "PORT": str(port)} | environment
    log = folder / f"{port}.log"
    with log.open("ab") as out:
        process = subprocess.Popen(words, cwd=ROOT, env=environment, stdout=out, stderr=out)
    try:
        eventually(lambda: _answers(server, process, log), PATIENCE)
        yield server
    finally:
        process.terminate()
        process.wait(PATIENCE)


def _answers(server: Server, process: "subprocess.Popen[bytes]", log: Path) -> bool:
    assert process.poll() is None, log.read_text()
    try:
        return server.answer()[0] == 200
    except OSError:
        return False


def _at(port: int) -> str:
    return f"127.0.0.1:{port}"


def _settings(folder: Path, template: str, port: int) -> str:
    file = folder / f"{port}.conf"
    file.write_text(template.format(folder=folder, port=port))
    return str(file)


def _collection(folder: Path, octets: bytes) -> str:
    """The feed's events as a collection of Radicale's, a file each as it keeps them; its path."""
    path = "us/feed/"
    (collection := folder / "collection-root" / path).mkdir(parents=True)
    (collection / ".Radicale.props").write_text('{"tag": "VCALENDAR"}')
    _, *events = octets.removesuffix(b"END:VCALENDAR\r\n").split(EVENT)
    for number, event in enumerate(events):
        item = b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//calfeed//EN\r\n" + EVENT + event + b"END:VCALENDAR\r\n"
        (collection / f"{number}.ics").write_bytes(item)
    return path
