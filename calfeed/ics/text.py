"""Text as a calendar may hold it: cleaned once, escaped to the letter of RFC 5545, section 3.3.11."""

import re
import unicodedata

from icalendar import vText

# Some parsers end a content line at any of these, so they may not stand in a value.
_LINE_ENDS = re.compile("\r\n|[\r\n\v\f\x1c-\x1e\x85\u2028\u2029]")
# Controls (a tab is one we keep), surrogates, non-characters, the byte order mark, and the marks that turn the
# direction of whatever follows on a calendar's screen.
_UNWANTED = re.compile(
    "[\x00-\x08\x0e-\x1b\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufeff\u202a-\u202e\u2066-\u2069"
    + "".join(f"{chr(plane + 0xFFFE)}{chr(plane + 0xFFFF)}" for plane in range(0, 0x110000, 0x10000))
    + "]"
)
LINE = 74  # octets, with the blank that a further line begins with 75
_ESCAPES = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n"})


class Text(vText):
    r"""A text value; icalendar's own writes the two characters `\N` of a path as a line break."""

    def to_ical(self) -> bytes:
        """The escaped octets."""
        return self.translate(_ESCAPES).encode()


def folded(line: str) -> bytes:
    r"""A content line as octets, in lines of at most 75 (RFC 5545, 3.1), never cut inside a character or a `\,`.

    The cuts are icalendar's; its own function looks at each character, which took a third of the time of an event.
    """
    pieces, at = [], 0
    while at < len(line):
        piece = line[at : at + LINE]
        if not piece.isascii():
            piece = piece.encode()[:LINE].decode(errors="ignore")
        if at + len(piece) < len(line) and len(piece) > 1 and piece[-1] in "\\^":
            piece = piece[:-1]
        pieces.append(piece)
        at += len(piece)
    return "\r\n ".join(pieces).encode() + b"\r\n"


def clean(words: str) -> str:
    """The words in NFC, line ends as newlines, without what breaks or deceives a reader of calendars."""
    return unicodedata.normalize("NFC", _UNWANTED.sub("", _LINE_ENDS.sub("\n", words)))


def one_line(words: str, most: int) -> str:
    """The cleaned words with white space folded, and at most so many characters."""
    return shortened(" ".join(clean(words).split()), most)


def shortened(words: str, most: int) -> str:
    """The words, or as many as fit with a mark that more was said."""
    return words if len(words) <= most else words[: most - 1].rstrip() + "…"
