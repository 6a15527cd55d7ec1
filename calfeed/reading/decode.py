"""From octets to text: the byte order mark, what was declared, UTF-8, and only then a guess that says so."""

import codecs
import re

from calfeed.errors import ReadError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# Python also knows codecs that are no character sets (zip, idna, unicode_escape), some of them slow on purpose.
_CHARSET = re.compile(
    r"utf-(8|16|16-le|16-be|32|32-le|32-be)|ascii|iso8859-\d+|cp\d+|koi8-[rut]|mac-\w+|gbk?|gb2312|gb18030|hz"
    r"|big5(hkscs)?|euc_\w+|shift_jis\w*|iso2022_\w+|johab|kz1048|ptcp154|tis-620"
)
_WORD = re.compile(r"[^\W\d_]+")


def decode(data: bytes, declared: str | None) -> tuple[str, list[str]]:
    """The text of the octets and what was odd about them; ReadError when they are no text."""
    for mark, marked in _MARKS:
        if data.startswith(mark):
            return _lenient(data[len(mark) :], marked)
    if b"\0" in data:
        raise ReadError("binary data, not text; save it as plain text, HTML or .eml in UTF-8")
    codec = _known(declared) if declared else None
    utf8 = _strict(data, "utf-8")
    if declared and codec is None:
        if utf8 is None:
            raise ReadError(f"unknown character encoding {declared[:40]!r}; save the document in UTF-8")
        return utf8, [f"unknown character encoding {declared[:40]!r}; read as UTF-8"]
    if codec is None:
        return (utf8, []) if utf8 is not None else _guessed(data)
    if utf8 is not None and not data.isascii() and re.match("iso8859|cp|ascii|koi8|mac", codec):
        # By chance, text in a single-byte encoding is hardly ever valid UTF-8.
        return utf8, [f"declared as {declared} but is UTF-8; read as UTF-8"]
    text = _strict(data, codec)
    if text is not None:
        return text, []
    if utf8 is not None:
        return utf8, [f"declared as {declared} but is UTF-8; read as UTF-8"]
    return _guessed(data) if codec == "utf-8" else _lenient(data, codec)


def _known(declared: str) -> str | None:
    try:
        codec = codecs.lookup(declared.strip()).name
    except (LookupError, ValueError):
        return None
    if not _CHARSET.fullmatch(codec):
        return None
    return "cp1252" if codec in ("iso8859-1", "ascii") else codec  # as browsers do (encoding.spec.whatwg.org)


def _strict(data: bytes, codec: str) -> str | None:
    try:
        return data.decode(codec)
    except UnicodeError:
        return None


def _lenient(data: bytes, codec: str) -> tuple[str, list[str]]:
    text = data.decode(codec, "replace")
    broken = text.count("\ufffd")
    return text, [f"{broken} characters are broken (read as {codec})"] if broken else []


def _guessed(data: bytes) -> tuple[str, list[str]]:
    """Mostly good UTF-8, or else Windows' Cyrillic or Western set, whichever gives plausible words."""
    text, warnings = _lenient(data, "utf-8")
    broken = text.count("\ufffd")
    if sum(1 for char in text if char > "\x7f") > 5 * broken:
        return text, warnings
    cyrillic = data.decode("cp1251", "replace")
    codec = "cp1251" if _looks_cyrillic(cyrillic) else "cp1252"
    text = cyrillic if codec == "cp1251" else data.decode("cp1252", "replace")
    return text, [f"no character encoding declared; read as windows-{codec[2:]}"]


def _looks_cyrillic(text: str) -> bool:
    # Read as cp1251, a Western word is Latin with single Cyrillic letters strewn in ("dйjа"); a Cyrillic word is whole.
    whole = mixed = 0
    for word in _WORD.findall(text):
        ascii_letters = sum(char.isascii() for char in word)
        if ascii_letters == 0 and len(word) > 1:
            whole += len(word)
        elif 0 < ascii_letters < len(word):
            mixed += len(word)
    return whole > mixed
