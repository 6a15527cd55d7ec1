"""`calfeed run` and `calfeed worker`: the long-running processes."""

import errno
import gc
import logging
import signal
import threading
from datetime import datetime
from pathlib import Path
from types import FrameType
from typing import Any

import click
from waitress.server import create_server

from calfeed import jobs, logs, settings, web, wiring
from calfeed.cli import inputs, source_file
from calfeed.cli.ingest import ingest_files
from calfeed.errors import ListenError
from calfeed.settings import Settings
from calfeed.usecases.deps import Deps
from calfeed.usecases.ingest import is_empty
from calfeed.usecases.sources import synchronise
from calfeed.web.desk import LARGEST_REQUEST

log = logging.getLogger(__name__)
LIMITS = {"max_request_body_size": LARGEST_REQUEST, "max_request_header_size": 32_768, "channel_timeout": 30}
clock_option = click.option(
    "--clock", "start", type=inputs.instant, metavar="WHEN", help="Start at this moment; mail then goes to the Maildir."
)
send_option = click.option("--send", is_flag=True, help="With --clock: send mail by [mail] url all the same.")


@click.command()
@inputs.config
@clock_option
@send_option
@click.option("--host", help="The address to listen on [127.0.0.1].")
@click.option("--port", type=int, help="The port to listen on [8000].")
def run(config: Path | None, start: datetime | None, send: bool, host: str | None, port: int | None) -> None:
    """Serve the pages and the feed, send the reminders and ask the sources, in one process.

    The first start reads the announcements in seeds/.
    """
    chosen = settings.changed(settings.load(config), "web", host=host, port=port)
    deps = _start(chosen, start, send=send)
    server = _listen(deps, chosen)
    seeds = Path(chosen.seeds.folder)
    if seeds.is_dir() and is_empty(deps):
        ingest_files(deps, inputs.folder_files(seeds), published=None)
    ticks = jobs.start(deps)
    gc.freeze()  # what is loaded now stays: looking through it again and again would hold up answers
    click.echo(f"calfeed is at {chosen.public_url}/ with its data in {chosen.data_folder}; Ctrl-C stops it", err=True)
    try:
        server.run()
    finally:
        ticks.stop()
        deps.store.close()


@click.command()
@inputs.config
@clock_option
@send_option
def worker(config: Path | None, start: datetime | None, send: bool) -> None:
    """Send the reminders and ask the sources, without pages; any number may share a PostgreSQL database."""
    deps = _start(settings.load(config), start, send=send)
    ticks = jobs.start(deps)
    try:
        threading.Event().wait()
    except (KeyboardInterrupt, SystemExit):
        log.info("stopping")
    finally:
        ticks.stop()
        deps.store.close()


def _start(chosen: Settings, start: datetime | None, *, send: bool) -> Deps:
    listed = source_file.load(chosen)
    logs.set_up(chosen.log.level)
    signal.signal(signal.SIGTERM, _exit)
    deps = wiring.build(chosen, inputs.set_clock(start), send=send)
    if listed is not None:
        synchronise(deps, listed)
    return deps


def _exit(_number: int, _frame: FrameType | None) -> None:
    raise SystemExit(0)


def _listen(deps: Deps, chosen: Settings) -> Any:
    host, port = chosen.web.host, chosen.web.port
    try:
        return create_server(
            web.create_app(deps, chosen.web.proxies, web.LOOK_EVERY, chosen.web.metrics),
            host=host,
            port=port,
            threads=chosen.web.threads,
            ident="calfeed",
            clear_untrusted_proxy_headers=not chosen.web.proxies,
            **LIMITS,
        )
    except OSError as wrong:
        if wrong.errno == errno.EADDRINUSE:
            raise ListenError(
                f"port {port} is taken: stop the program that has it, or choose another with --port or [web] port"
            ) from wrong
        raise ListenError(f"can't listen on {host}, port {port}: {wrong.strerror or wrong}; see [web] host") from wrong
