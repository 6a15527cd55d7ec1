"""What tests use of npm, in the versions of the lock file."""

import fcntl
import subprocess
from pathlib import Path

NODE = Path(__file__).parent / "node"
MODULES = NODE / "node_modules"


def install() -> None:
    """Bring the modules, unless they are there."""
    have, want = MODULES / ".package-lock.json", NODE / "package-lock.json"
    with want.open("rb") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)  # one run at a time
        if not have.exists() or have.stat().st_mtime < want.stat().st_mtime:
            subprocess.run(["npm", "ci", "--ignore-scripts"], cwd=NODE, check=True, capture_output=True)
