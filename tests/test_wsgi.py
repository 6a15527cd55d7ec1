"""The web application under another WSGI server, beside a worker that sends."""

import os
import subprocess
import sys
from pathlib import Path
from urllib.request import urlopen

from tests.service import ROOT, eventually, free_port


def test_served_elsewhere(tmp_path: Path) -> None:
    """A WSGI server that loads calfeed.wsgi:app serves the pages with the settings of the environment."""
    port = free_port()
    command = [sys.executable, "-m", "waitress", f"--listen=127.0.0.1:{port}", "calfeed.wsgi:app"]
    environment = {"PATH": os.environ["PATH"], "HOME": str(tmp_path), "CALFEED_WEB_PUBLIC_URL": "https://cal.example"}
    with subprocess.Popen(command, cwd=ROOT, env=environment, stderr=subprocess.DEVNULL) as server:

        def page() -> str | None:
            try:
                return str(urlopen(f"http://127.0.0.1:{port}/subscribe").read().decode())
            except OSError:
                assert server.poll() is None
                return None

        assert "https://cal.example/feeds/all.ics" in eventually(page)
        server.terminate()
