"""Cleaning text once, at the door: NFC, plain line ends and spaces, nothing invisible."""

import re
import unicodedata

_LINE_END = re.compile("\r\n?|[\v\f\x1c-\x1e\x85\u2028\u2029]")
_SPACE = re.compile("[\xa0\u1680\u2000-\u200a\u202f\u205f\u3000]")
_INVISIBLE = re.compile(
    "[\x00-\x08\x0e-\x1b\x1f\x7f-\x84\x86-\x9f"  # controls, all but tab and line ends
    "\xad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"  # hyphens, bidi, zero width
    "\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff\U000e0000-\U000e007f]"  # surrogates, noncharacters, tags
    # Joiners shape emoji, Arabic and Indic scripts; between letters of ours they only hide words from a search.
    "|[\u200c\u200d]+(?=[\x00-\u052f])|(?<=[\x00-\u052f])[\u200c\u200d]+"
)
_PILE = re.compile(r"[^\w\s\x00-\x7f]{32,}")


def clean(text: str) -> str:
    """The text in NFC with LF as line end and plain spaces, without controls and invisible characters."""
    printable = text.replace("\n", "").replace("\t", "").isprintable()
    if printable and text.isascii():
        return text
    if not printable:
        text = _SPACE.sub(" ", _INVISIBLE.sub("", _LINE_END.sub("\n", text)))
    if unicodedata.is_normalized("NFC", text):
        return text
    # Normalizing is quadratic in a run of combining marks; no language piles up more than a few.
    return unicodedata.normalize("NFC", _PILE.sub(_few_marks, text))


def _few_marks(pile: re.Match[str]) -> str:
    kept, run = [], 0
    for char in pile.group():
        run = run + 1 if unicodedata.combining(char) else 0
        if run <= 8:
            kept.append(char)
    return "".join(kept)
