"""Reads a language's catalog: a gettext file of texts in English, each with its translation."""

from functools import cache
from gettext import GNUTranslations
from io import BytesIO
from pathlib import Path

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

FOLDER = Path(__file__).parent / "catalogs"


@cache
def catalog(language: str) -> GNUTranslations:
    """The translations into a language; a text that has none stays English."""
    with (FOLDER / f"{language}.po").open("rb") as file:
        texts = read_po(file, locale=language)
    compiled = BytesIO()
    write_mo(compiled, texts)
    compiled.seek(0)
    return GNUTranslations(compiled)
