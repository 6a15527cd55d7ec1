"""No day is invented: the words that an event is dated by name its number, its weekday, a feast or a relative day."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import cache
from pathlib import Path

import pytest

from calfeed import grammar, reading
from calfeed.grammar.languages import lexicon_of
from calfeed.grammar.mention import Unit
from calfeed.model.meeting import Field, Reading, Sighting
from calfeed.model.text import Announcement
from calfeed.model.when import AllDay, Window, first_day, last_day

ROOT = Path(__file__).parent.parent.parent
FOLDERS = (ROOT / "tests" / "corpus", ROOT.parent / "shared" / "corpus" / "dev")
PATHS = [
    path
    for folder in FOLDERS
    if folder.is_dir()
    for path in sorted(folder.iterdir())
    if path.suffix in (".txt", ".html", ".eml")
]
AT = datetime(2030, 1, 1, tzinfo=UTC)
# Kinds of words that count from another day, and that name a day by feast or by its place in a month or a series.
COUNTED = ("text_day", "main_day", "day_of_it")
LONG = {Unit.HOUR, Unit.DAY, Unit.WEEK, Unit.MONTH, Unit.YEAR}  # "48 hours before" is two days
TELLING = (
    *("feast", "feast_near", "nth", "main_day", "ordinal_day", "part"),
    *("every", "every_nth", "often", "which", "text_which", "days_many"),
)
ADVENT = re.compile(r"\bAdvent")
PROGRAMME_DAY = re.compile(r"\b(?:day|tag|jour|día|день)\s\d|\bday\b|\|\s+\"\s", re.IGNORECASE)


@cache
def of_kinds(kinds: tuple[str, ...], language: str) -> dict[str, set[object]]:
    """The words of some kinds, with what they mean."""
    found: dict[str, set[object]] = {}
    for kind in kinds:
        for word, meaning in lexicon_of(language).tables.get(kind, {}).items():
            found.setdefault(word, set()).add(meaning)
    return found


def named(words: str, kinds: tuple[str, ...], language: str) -> Iterator[object]:
    """What the words of some kinds in a text mean."""
    table = of_kinds(kinds, language)
    plain = re.sub(r"['’]s\b", "", words.lower()).replace("’", "'")
    tokens = re.findall(r"[^\W\d_]+(?:['’-][^\W\d_]+)*", plain)
    tokens += [piece for token in tokens if "-" in token for piece in token.split("-")]  # "Thursday-Friday"
    for at in range(len(tokens)):
        for length in (1, 2, 3, 4):
            yield from table.get(" ".join(tokens[at : at + length]), ())


def support(words: str, first: date, last: date, days: set[date], language: str) -> str | None:
    """What in the words a day is dated by speaks for it; None if nothing does."""
    numbers = {int(number) for number in re.findall(r"(?<!\d)\d{1,2}(?!\d)", words)}
    ranges = [(int(a), int(b)) for a, b in re.findall(r"(?<!\d)(\d{1,2})\s?[-–]\s?(\d{1,2})(?![\d:.])", words)]
    if numbers & {first.day, last.day} or any(a <= first.day <= b for a, b in ranges):
        return "number"
    if f"{first:%Y%m%d}" in re.sub(r"\D", "", words):
        return "number"
    night = 24 in named(words, ("midday",), language) or re.search(r"\b0?[0-4][:.]\d\d", words) is not None
    if night and (first - timedelta(days=1)).day in numbers:
        return "the night before"
    weekdays = set(named(words, ("weekday", "plural"), language))
    if weekdays & {first.weekday(), last.weekday()}:
        return "weekday"
    counted = any(True for _ in named(words, COUNTED, language)) or LONG & set(named(words, ("unit",), language))
    if counted or PROGRAMME_DAY.search(words):
        return "counted"
    if ADVENT.search(words) and first.weekday() == 6 and (11, 27) <= (first.month, first.day) <= (12, 24):
        return "Advent"
    offsets = [meaning for meaning in named(words, ("relative",), language) if isinstance(meaning, int)]
    if offsets and days:
        return "relative" if any(first - timedelta(days=offset) in days for offset in offsets) else None
    return None if weekdays else "word" if any(True for _ in named(words, TELLING, language)) else None


def dated_by(sighting: Sighting, text: str) -> str:
    """The words that an event is dated by, and the two in front of them."""
    pieces = [piece.span for piece in sighting.evidence if piece.field is Field.WHEN]
    return " | ".join(text[max(0, span.start - 24) : span.end] for span in pieces)


def unsupported(reading_: Reading, text: str) -> list[str]:
    """The events of a reading whose day nothing speaks for."""
    days = {each.on for each in (reading_.written, *reading_.skipped) if each is not None and each.on is not None}
    found = []
    for sighting in reading_.sightings:
        if isinstance(sighting.when, Window) or sighting.previous is not None:
            continue  # where it was moved by a length, its words name the old day
        first, last, words = first_day(sighting.when), last_day(sighting.when), dated_by(sighting, text)
        if support(words, first, last, days, reading_.language) is None:
            found.append(f"{first} {sighting.title!r}: {words!r}")
    return found


@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.stem)
def test_no_event_has_an_invented_day(path: Path) -> None:
    """Each event of the corpus shows the words that its day follows from."""
    document = reading.read(Announcement(name=path.name, data=path.read_bytes(), received_at=AT))
    assert not unsupported(grammar.parse(document), document.text)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Lyon, 5 May 2026. The council will meet on Friday 8 May.", "2026-05-08"),
        ("Lyon, 5 May 2026. The council will meet on Friday.", "2026-05-08"),
        ("Lyon, 5 May 2026. The council will meet tomorrow at 10:00.", "2026-05-06"),
    ],
)
def test_a_falsified_day_is_caught(text: str, day: str) -> None:
    """The check can fail: an event a day later than its words say is reported."""
    document = reading.read(Announcement(name="a.txt", data=text.encode(), received_at=AT))
    found = grammar.parse(document)
    (sighting,) = found.sightings
    assert str(first_day(sighting.when)) == day
    assert not unsupported(found, document.text)
    later = first_day(sighting.when) + timedelta(days=1)
    false = replace(sighting, when=AllDay(first=later, last=later))
    assert unsupported(replace(found, sightings=(false,)), document.text)


@pytest.mark.parametrize(
    "text",
    [
        "Bridge Street will be closed nightly from Tuesday 18th to Thursday 20th May, 9 p.m. to 5 a.m.",
        "The exhibition is open daily from Tuesday 18th to Thursday 20th May, 9 a.m. to 5 p.m.",
    ],
)
def test_a_series_shows_the_days_it_runs_from_and_to(text: str) -> None:
    """The words that bound a series are among those that its days follow from."""
    document = reading.read(Announcement(name="a.txt", data=f"5 May 2027\n\n{text}\n".encode(), received_at=AT))
    (found,) = grammar.parse(document).sightings
    shown = " ".join(piece.words for piece in found.evidence if piece.field is Field.WHEN)
    assert "18th" in shown
    assert "20th May" in shown
