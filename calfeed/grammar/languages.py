"""The lexicon of each language, loaded when first needed."""

from functools import cache
from importlib import import_module

from calfeed.grammar.lexicon import Lexicon

LANGUAGES = ("en", "uk", "de", "fr", "es")


@cache
def lexicon_of(language: str) -> Lexicon:
    """The words of a language; English for one that we don't know."""
    known = language if language in LANGUAGES else "en"
    lexicon: Lexicon = import_module(f"calfeed.grammar.{known}.words").LEXICON
    return lexicon
