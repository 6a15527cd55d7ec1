"""Brings the catalogs up to date with the texts in the code: `python -m tests.catalogs`; then translate what is new."""

from pathlib import Path

from babel.messages import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po, write_po

from calfeed.language import LANGUAGES
from calfeed.language.catalog import FOLDER

PACKAGE = Path(__file__).parent.parent / "calfeed"
METHODS = [("web/templates/desk/**", "ignore"), ("**/templates/**", "jinja2"), ("**.py", "python")]
OPTIONS = {"**/templates/**": {"extensions": "jinja2.ext.i18n", "trim_blocks": "true", "lstrip_blocks": "true"}}
KEYWORDS = {"_": None, "N_": None, "gettext": None, "ngettext": (1, 2)}
HEADER = """# calfeed's texts in another language; `python -m tests.catalogs` brings it up to date with the code.
msgid ""
msgstr ""
"Language: {language}\\n"
"Content-Type: text/plain; charset=utf-8\\n"
"Plural-Forms: {plurals}\\n"

"""


def texts() -> Catalog:
    """All texts in the code that are to be translated; the desk is in English."""
    found = Catalog()
    for _, _, message, _, _ in extract_from_dir(PACKAGE, METHODS, OPTIONS, keywords=KEYWORDS):
        found.add(message)
    return found


def file_of(language: str) -> Path:
    """The catalog of a language."""
    return FOLDER / f"{language}.po"


def read(language: str) -> Catalog:
    """The catalog of a language as it is kept; empty if there is none yet."""
    if not file_of(language).exists():
        return Catalog(locale=language)
    with file_of(language).open("rb") as file:
        return read_po(file, locale=language)


def main() -> None:
    """Update each catalog: new texts come without a translation, those that are gone go."""
    wanted = texts()
    for language in LANGUAGES.keys() - {"en"}:
        known, fresh = read(language), Catalog(locale=language)
        for message in sorted((one for one in wanted if one.id), key=lambda one: str(one.id)):
            old = known.get(message.id if isinstance(message.id, str) else message.id[0])
            fresh.add(message.id, old.string if old else None)
        with file_of(language).open("wb") as file:
            file.write(HEADER.format(language=language, plurals=fresh.plural_forms).encode())
            write_po(file, fresh, width=110, omit_header=True)


if __name__ == "__main__":
    main()
