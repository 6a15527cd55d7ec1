"""The languages that people read calfeed in: what is written in English in the code, said in theirs.

A language is a catalog in `catalogs/`, named for its code (ISO 639-1), and a line in `LANGUAGES`; days, months and
cities are those of the Unicode CLDR. A test names every text that a catalog lacks.
"""

from calfeed.language.wording import LANGUAGES, chosen, wording_of

__all__ = ["LANGUAGES", "chosen", "wording_of"]
