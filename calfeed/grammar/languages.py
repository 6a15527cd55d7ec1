"""The languages: each folder beside this file that has a lexicon is one."""

from functools import cache
from importlib import import_module
from pathlib import Path

from calfeed.grammar.lexicon import Lexicon

OURS = "en"  # for a text in a language that has no folder
LANGUAGES = tuple(sorted({OURS, *(path.parent.name for path in Path(__file__).parent.glob("*/words.py"))}))


def known(language: str) -> str:
    """The language if it has a folder, else English."""
    return language if language in LANGUAGES else OURS


@cache
def lexicon_of(language: str) -> Lexicon:
    """The words of a language; English for one that we don't know."""
    lexicon: Lexicon = import_module(f"calfeed.grammar.{known(language)}.words").LEXICON
    return lexicon
