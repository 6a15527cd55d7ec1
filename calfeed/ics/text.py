"""Text as a calendar holds it: escaped and folded to the letter of RFC 5545, sections 3.3.11 and 3.1."""

from icalendar import vText

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
