"""Text as what we publish may hold it, calendars and XML too: cleaned once, cut where it is too long."""

import re
import unicodedata

# Some parsers end a content line at any of these, so they may not stand in a value.
_LINE_ENDS = re.compile("\r\n|[\r\n\v\f\x1c-\x1e\x85\u2028\u2029]")
# Controls (a tab is one we keep), surrogates, non-characters, the byte order mark, and the marks that turn the
# direction of whatever follows on a calendar's screen.
_UNWANTED = re.compile(
    "[\x00-\x08\x0e-\x1b\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufeff\u202a-\u202e\u2066-\u2069"
    + "".join(f"{chr(plane + 0xFFFE)}{chr(plane + 0xFFFF)}" for plane in range(0, 0x110000, 0x10000))
    + "]"
)


def clean(words: str) -> str:
    """The words in NFC, line ends as newlines, without what breaks or deceives a reader of calendars or XML."""
    if words.isascii() and words.isprintable():
        return words
    return unicodedata.normalize("NFC", _UNWANTED.sub("", _LINE_ENDS.sub("\n", words)))


def one_line(words: str, most: int) -> str:
    """The cleaned words with white space folded, and at most so many characters."""
    return shortened(" ".join(clean(words).split()), most)


def shortened(words: str, most: int) -> str:
    """The words, or as many as fit with a mark that more was said."""
    return words if len(words) <= most else words[: most - 1].rstrip() + "…"
