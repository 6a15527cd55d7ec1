"""Names of files that people can tell apart in a folder: a few words, joined by hyphens, that lead out of no folder."""

import unicodedata
from datetime import date

from calfeed.model.clean import clean
from calfeed.model.feed import FeedSpec
from calfeed.model.meeting import Meeting
from calfeed.model.when import When, Window, first_day
from calfeed.model.wording import DATE_TO_BE_FIXED

LONGEST = 60  # characters of words; a name may have 255 octets, and a character takes up to four
KEPT = "LMN"  # letters, marks and numbers of all scripts (the first letter of their Unicode category)


def event_stem(meeting: Meeting, when: When) -> str:
    """peace-talks-2026-01-05, without an ending."""
    day: date | str = DATE_TO_BE_FIXED if isinstance(when, Window) else first_day(when)
    return f"{hyphened(meeting.title) or 'event'}-{hyphened(str(day))}"


def feed_stem(spec: FeedSpec) -> str:
    """meetings-kyiv-nato, without an ending."""
    chosen = hyphened(" ".join(spec.words))
    return f"meetings-{chosen}" if chosen else "calfeed"


def hyphened(words: str) -> str:
    """The words in small letters, as many as there is room for."""
    letters = (letter if unicodedata.category(letter)[0] in KEPT else " " for letter in clean(words).lower())
    whole = "-".join("".join(letters).split())
    return whole if len(whole) <= LONGEST else whole[: LONGEST + 1].rpartition("-")[0] or whole[:LONGEST]


def in_ascii(stem: str) -> str:
    """The stem for programs that know no other letters: accents are left out, and words in other scripts."""
    plain = unicodedata.normalize("NFKD", stem).encode("ascii", "ignore").decode()
    return hyphened(plain) or "event"
