"""The house rules that programs can check: format, lint, types, the import contract, the top level, the pins."""

import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
BIN = Path(sys.executable).parent


@pytest.mark.parametrize(
    "command",
    [["ruff", "format", "--check"], ["ruff", "check"], ["mypy"], ["lint-imports"]],
    ids=" ".join,
)
def test_checks(command: list[str]) -> None:
    """Formatter, linter, type checker and import contract find nothing."""
    done = subprocess.run([BIN / command[0], *command[1:]], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_top_level() -> None:
    """The top level of the repo holds what it may, and nothing else."""
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    top = {name.split("/")[0] for name in listed.splitlines()}
    allowed = {"pyproject.toml", "README.md", "seeds", "calfeed", "config", "tests"}
    assert {name for name in top if not name.startswith(".")} <= allowed


def test_pins() -> None:
    """Every dependency that pyproject.toml names has its tested version in config/constraints.txt."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    needed = [*project["dependencies"], *project["optional-dependencies"]["test"]]
    names = {re.split(r"[\[<>=]", need)[0].lower() for need in needed}
    lines = (ROOT / "config" / "constraints.txt").read_text("utf-8").splitlines()
    assert all(re.fullmatch(r"[A-Za-z0-9._-]+==[A-Za-z0-9.!+]+", line) for line in lines)
    assert names <= {line.split("==")[0].lower() for line in lines}
