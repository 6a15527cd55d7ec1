"""A further language is one folder beside the others, and nothing else."""

import ast
import json
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import calfeed
from calfeed.grammar.languages import LANGUAGES, known

PACKAGE = Path(calfeed.__file__).parent
NOTICE = """Roma, 2 gennaio 2026

La riunione del comitato per il porto si terrà giovedì 8 gennaio alle ore 10:30 presso il Palazzo Ducale.
Il concerto di lunedì 12 gennaio è stato annullato.
"""


def test_ours() -> None:
    """The five languages have a folder; what has none is read as English."""
    assert set(LANGUAGES) == {"en", "uk", "de", "fr", "es"}
    assert known("uk") == "uk"
    assert known("it") == "en"


def test_a_sixth_language_is_one_folder(tmp_path: Path) -> None:
    """With a folder of Italian words in the package, an Italian notice is read: day, hour, title, place, status."""
    shutil.copytree(PACKAGE, tmp_path / "calfeed", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(Path(__file__).parent / "italian", tmp_path / "calfeed" / "grammar" / "it")
    (tmp_path / "avviso.txt").write_text(NOTICE, "utf-8")
    command = [sys.executable, "-m", "calfeed", "parse", "--format", "json", "avviso.txt"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=True)
    meeting, concert = json.loads(done.stdout)
    assert (meeting["start"], meeting["timezone"]) == ("2026-01-08T10:30", "Europe/Rome")
    assert meeting["title"] == "Riunione del comitato"
    assert meeting["place"] == "Palazzo Ducale"
    assert (concert["start"], concert["status"]) == ("2026-01-12", "cancelled")


MODULES = sorted((PACKAGE / "grammar").glob("*.py"))
# `OURS`; rules may be of some `languages` only.
MAY_NAME = {"languages"}


def named(path: Path) -> Iterator[int]:
    """The lines of a module that ask for a language by its code, or hold a table by codes."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        match node:
            case ast.Compare(left=ast.Name(id="language") | ast.Attribute(attr="language"), comparators=asked):
                pass
            case ast.Dict(keys=asked) if all(isinstance(one, ast.Constant) and one.value in LANGUAGES for one in asked):
                pass
            case ast.Call(func=ast.Name(), args=given):
                asked = [one for one in given if isinstance(one, ast.Constant)]
            case ast.AnnAssign(target=ast.Name(id="language"), value=ast.Constant() as default):
                asked = [default]
            case _:
                continue
        told = [one.value for part in asked if part for one in ast.walk(part) if isinstance(one, ast.Constant)]
        if any(code in LANGUAGES for code in told):
            yield node.lineno


@pytest.mark.parametrize("path", [path for path in MODULES if path.stem not in MAY_NAME], ids=lambda path: path.stem)
def test_no_module_names_a_language(path: Path) -> None:
    """What a language needs is in its folder: the modules beside the folders have no tables and no tests by code."""
    assert list(named(path)) == []


LETTER = re.compile(r"[^\W\d_a-zA-Zºʼłč]")  # none of English, but for signs and for money: "Nº", "zł", "Kč"
# "[A-ZÀ-Þ]", "a-zß-öø-ÿ": letters of any alphabet, and no words.
ALPHABET = re.compile(r"\[(?:[^\]\\]|\\.)*\]|(?:\w-\w)+\w*")
TOLD = {"examples", "silent_on"}


def foreign(path: Path) -> Iterator[str]:
    """The strings of a module that have words of a language: not its docstrings, nor rules that are only of some."""
    tree = ast.parse(path.read_text("utf-8"))
    apart: set[int] = set()
    for node in ast.walk(tree):
        match node:
            case ast.Expr(value=ast.Constant()):
                apart.add(id(node.value))
            case ast.keyword(arg=name) if name in TOLD:
                apart.update(map(id, ast.walk(node)))
            case ast.Call(func=ast.Name(id="Rule"), keywords=given) if any(one.arg == "languages" for one in given):
                apart.update(map(id, ast.walk(node)))
    for node in ast.walk(tree):
        text = node.value if isinstance(node, ast.Constant) and id(node) not in apart else None
        if isinstance(text, str) and LETTER.search(ALPHABET.sub("", text)):
            yield text


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.stem)
def test_no_module_has_words_of_a_language(path: Path) -> None:
    """Words with letters that English does not have are in the folders, also where all languages are asked at once."""
    assert list(foreign(path)) == []
