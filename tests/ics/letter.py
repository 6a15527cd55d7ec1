"""A reader of calendars to the letter of RFC 5545, section 3.1, written apart from what it checks."""

import re
import unicodedata

NAME = r"(?:[A-Z][A-Z0-9-]*)"
PARAMETER = rf'(?:;{NAME}=(?:"[^"\x00-\x1f]*"|[^";:,\x00-\x1f]*))'
LINE = re.compile(rf"(?P<name>{NAME})(?P<parameters>{PARAMETER}*):(?P<value>.*)", re.S)
TEXT = re.compile(r"(?:[^\\;,\x00-\x1f\x7f]|\\[\\;,n])*")


def lines(octets: bytes) -> list[tuple[str, str, str]]:
    """The content lines as (name, parameters, value); AssertionError for anything the letter forbids."""
    assert octets.endswith(b"\r\n")
    physical = octets.removesuffix(b"\r\n").split(b"\r\n")
    unfolded: list[str] = []
    for line in physical:
        assert len(line) <= 75, line
        assert b"\r" not in line
        assert b"\n" not in line
        text = line.decode()  # each line by itself: no character is cut in two
        assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff]", text), line
        if text[0] in " \t":
            unfolded[-1] += text[1:]
        else:
            unfolded.append(text)
    found = []
    for line in unfolded:
        match = LINE.fullmatch(line)
        assert match, line
        assert unicodedata.is_normalized("NFC", line)
        found.append((match["name"], match["parameters"], match["value"]))
    return found


def text(value: str) -> str:
    """What a TEXT value says."""
    assert TEXT.fullmatch(value), value
    return re.sub(r"\\(.)", lambda match: "\n" if match[1] == "n" else match[1], value)


def values(octets: bytes) -> dict[str, str]:
    """The values of one event or calendar by name; a name that comes twice keeps the first."""
    found: dict[str, str] = {}
    for name, _, value in lines(octets):
        found.setdefault(name, value)
    return found
