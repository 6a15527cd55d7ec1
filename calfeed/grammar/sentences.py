"""Sentences and lines with their offsets: what is prose and what is a line of a programme, a notice or a table.

A newline inside a block is a line break that the writer meant. Nothing is split inside an abbreviation or a date.
"""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from calfeed.errors import ParseError
from calfeed.grammar.pieces import across, every, words_of
from calfeed.grammar.title import PICTURES
from calfeed.grammar.vocabulary import Vocabulary
from calfeed.model.text import Block, BlockKind, Document, Span


class Form(StrEnum):
    """How a piece of text speaks."""

    PROSE = "prose"
    LINE = "line"  # telegraphic: of a programme, a list, a notice
    HEADING = "heading"
    ROW = "row"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """One sentence, line or row; `block` and `line` count the blocks of the document and the lines of the block."""

    span: Span
    form: Form
    kind: BlockKind
    block: int
    level: int = 0
    line: int = 0
    first: bool = True  # of its line
    cells: tuple[Span, ...] = ()


TICKER = re.compile(r"(?<!\S)\+{2,3}(?!\S)")
SEMICOLON, LEAST_HALF = re.compile(r";\s"), 20
LONGEST = 3_000  # characters of one sentence
MOST_SENTENCES, MOST_TEXT = 3_000, 250_000  # a document that people announce things with is far smaller
END = re.compile(
    rf"[.!?…]+[\"'”’»)\]]*(?=\s+(?:[{PICTURES}]+\s+)?[\"'“„‚‘«(\[–—-]*\s*[\w¿¡@#*])|[.!?][\"”»](?=[A-ZА-ЯІЇЄ])"
)
PICTURED = re.compile(rf"\s+[{PICTURES}]+(?=\s)")  # it belongs to neither of two sentences: "Games night! 🎲 28 May"
SEVERAL_WORDS = re.compile(r"\s*(?:\S+\s+){2}\S")
LEADER = re.compile(r"\.{4}|(?<=\s)\.{3}")  # the dots that lead the eye from one column to the next
TIME_OF = re.compile(r"(?:[A-Z][\w'’]+\s){1,2}time\b", re.IGNORECASE)  # "8:30 a.m. Paris time"
DAY_AND_MONTH, OPENING = re.compile(r"\d{1,2}\.\d{1,2}"), 12
LAST_WORD = re.compile(r"[\w.'’-]*\Z")
CAPITAL = re.compile(rf"[{PICTURES}\"'“„‚‘«(\[–—¿¡*-]*\s*[A-ZÀ-ÞА-ЯІЇЄҐŒŠŽĀ-Ž\d@#]")
OPENING_CLOCK = re.compile(r"\W*(?:[01]?\d|2[0-4])(?:[:.h]\d\d|\s*(?:am|pm|a\.m|p\.m|uhr)\b)", re.IGNORECASE)
# An hour, or a stretch of two, that opens a line of a programme: "9:30 horas. Mesa", "10.00-11.15. Panel".
_HALF = rf"(?:{every('oclock')})"
_NAME = r"[^\W\d_a-zß-öø-ÿа-яєіїґ][\w'’-]{1,20}"
_HOUR = rf"(?:0\d[0-5]\d|(?:[01]?\d|2[0-4])(?:(?:[:.h]|\sh\s?)\d\d(?:\s?{_HALF})?|\s?{_HALF}))"
ONLY_HOURS = re.compile(rf"\W{{0,3}}{_HOUR}(?:\s?[-–—]\s?(?:{_HOUR}|\d{{4}}))?\W{{0,2}}", re.IGNORECASE)
LONGEST_WHEN = 36  # characters of an hour or a day that opens a line
# Where something is, behind the day that opens a line: "Día 4.—En Lucena del Río (Córdoba).", "4 mai. À Lyon."
WHERE = across(
    rf"[.,:]?\s?[—–-]?\s?(?:{{in_place}})\s(?-i:{_NAME}(?:\s(?:(?:{{in_place_name}})\s){{0,2}}{_NAME}){{0,3}})"
    r"(?:\s\([^()\n\d]{2,24}\))?\Z"
)
DAY_NOUNS = words_of("day_noun")  # "Día 4. Concierto"
LONGEST_WHERE = 48  # characters of such a place
FEW_BEFORE = 8  # characters in front of a word, white space with them
LONGEST_WEEKDAY = 6  # letters of a weekday or month that is cut short
LETTERS = re.compile(r"[^\W\d_]+(?:['’ʼ][^\W\d_]+)?")
# What stands in figures and with them: "14th", "9h30".
IN_FIGURES = words_of("figured")
HALF_OF_DAY = re.compile(r"\d?\s?[ap]\.\sm\Z", re.IGNORECASE)  # "a las 5:00 p. m."
LETTERED = across(r"{lettered}")
HOURS = frozenset(("h", "hs", "hrs"))
HOUR_BEFORE = re.compile(r"\d\s?h(?:s|rs)?\Z", re.IGNORECASE)
SEVERAL = re.compile(r"\s*(?:\S+\s+){6}")  # "Sábado 4, 12.00 h. Cuentacuentos" is one line
LED_HOUR = across(r"\s*(?:\S+\s+){2,5}{leads_hour}\s\d{1,2}(?:[.:h]\d\d)?\s?h(?:s|rs)?\Z")
# The posts of a thread are numbered: "3/7 Then we plant", "Permit is in (1/7)", "2/ Blankets".
NUMBERING = re.compile(
    r"^[ \t]*\(?(?P<post>\d{1,2})/(?P<of>\d{0,2})\)?(?=[ \t])|"
    r"\(?(?<!\d)(?P<post_>\d{1,2})/(?P<of_>\d{1,2})\)?[ \t]*$",
    re.MULTILINE,
)
MINUTES = re.compile(r":\d\d\Z")
ORDINAL = re.compile(r"(?<!\d)\d{1,2}\Z")
LEAST_POSTS, FIGURED = 3, re.compile(r"/(?<=\d/)")


def refuse_long(document: Document) -> None:
    """Raise ParseError if there is more text outside its asides than people announce things with."""
    if sum(b.span.end - b.span.start for b in document.blocks if b.kind is not BlockKind.ASIDE) > MOST_TEXT:
        raise ParseError(f"more than {MOST_TEXT} characters of text in one document")


def sentences(document: Document, words_of: Callable[[Block], Vocabulary]) -> tuple[Sentence, ...]:
    """All sentences, lines and rows of a document outside its asides, in order; `words_of` gives a block's language."""
    found: list[Sentence] = []
    refuse_long(document)
    numbers = _numbering(document.text)
    for number, block in enumerate(document.blocks):
        if block.kind is BlockKind.ASIDE:
            continue
        if len(found) > MOST_SENTENCES:
            raise ParseError(f"more than {MOST_SENTENCES} sentences and lines in one document")
        if block.kind is BlockKind.ROW:
            cells = block.cells or (block.span,)
            row = Sentence(
                span=block.span, form=Form.ROW, kind=block.kind, block=number, level=block.level, cells=cells
            )
            found.append(row)
            continue
        words = words_of(block)
        for count, line in enumerate(_lines(document.text, block.span, words)):
            if len(found) > MOST_SENTENCES:
                raise ParseError(f"more than {MOST_SENTENCES} sentences and lines in one document")
            bare = _without_number(document.text, line, numbers) if numbers else line
            found += _of_line(document.text, block, number, count, bare, words)
    return tuple(found)


def _numbering(text: str) -> tuple[Span, ...]:
    """Where the posts of a thread are numbered, at the head or the end of a line; the numbers run on."""
    found: dict[str, list[tuple[int, Span]]] = {}
    for each in NUMBERING.finditer(text[:MOST_TEXT]) if FIGURED.search(text) else ():
        post, total = each["post"] or each["post_"], each["of"] or each["of_"] or ""
        found.setdefault(total, []).append((int(post), Span(*each.span())))
    threads = [n for total, n in found.items() if _runs_on([post for post, _ in n], int(total or 0))]
    return tuple(sorted((span for thread in threads for _, span in thread), key=lambda span: span.start))


def _runs_on(posts: list[int], total: int) -> bool:
    """Whether numbers are those of the posts of one thread: "1/7, 2/7, 3/7", but no days of July."""
    least = LEAST_POSTS if total else LEAST_POSTS - 1
    ordered = all(b - a == 1 for a, b in pairwise(posts))
    return len(posts) >= least and posts[0] <= 2 and ordered and (not total or posts[-1] <= total <= len(posts) + 2)


def _without_number(text: str, line: Span, numbers: tuple[Span, ...]) -> Span:
    """The line without the number of its post."""
    at = bisect_right(numbers, line.start, key=lambda number: number.start)
    if at and line.start < numbers[at - 1].end < line.end:
        return _trim(text, numbers[at - 1].end, line.end)
    if at < len(numbers) and numbers[at].start < line.end <= numbers[at].end:
        return _trim(text, line.start, numbers[at].start)
    return line


LONGEST_CARD = 240  # characters of a sentence that goes on over several lines
SMALL_WORD, FIGURE = re.compile(r"[a-zà-ÿа-яєіїґ]{1,5}(?=[\s'’])"), re.compile(r"\d")


def _hangs(line: str, words: Vocabulary) -> bool:
    """Whether a line ends in a word that needs the next one: it was broken by hand."""
    last = LAST_WORD.search(line.rstrip(), max(0, len(line.rstrip()) - 20))
    return (
        len(line) > 40 and last is not None and bool(words.stop.fullmatch(last[0]) or words.article.fullmatch(last[0]))
    )


def _goes_on(text: str, start: int, end: int, words: Vocabulary) -> bool:
    """Whether an invitation goes on in the next line of a card: "ont la joie de vous convier", "à leur mariage"."""
    lead = SMALL_WORD.match(text, end + 1) if end - start < LONGEST_CARD else None
    if lead is None or FIGURE.search(text, start, end) or words.turns.invites.search(text, start, end) is None:
        return False
    return any(small.fullmatch(lead[0]) for small in (words.link, words.stop, words.article))


def _lines(text: str, span: Span, words: Vocabulary) -> Iterator[Span]:
    start = span.start
    while start < span.end:
        end = text.find("\n", start, span.end)
        end = span.end if end < 0 else end
        while (
            end < span.end
            and text[end : end + 1] == "\n"
            and (_hangs(text[start:end], words) or _goes_on(text, start, end, words))
        ):
            end = text.find("\n", end + 1, span.end)
            end = span.end if end < 0 else end
        line = _trim(text, start, end)
        if line.end > line.start:
            yield line
        start = end + 1


def _of_line(text: str, block: Block, number: int, count: int, line: Span, words: Vocabulary) -> list[Sentence]:
    spans = (
        _pieces(text, line)
        if block.kind in (BlockKind.HEADING, BlockKind.HEADER)
        else [span for news in _news(text, line) for span in _sentence_spans(text, news, words)]
    )
    found = []
    if words.free_order and block.kind is not BlockKind.HEADING:
        spans = [part for span in spans for part in _halves(text, span)]
    for place, span in enumerate(spans):
        form = (
            Form.HEADING
            if block.kind in (BlockKind.HEADING, BlockKind.HEADER)
            else _form(text[span.start : span.end] + ("." if text[span.end : span.end + 1] == ";" else ""), place)
        )
        found.append(
            Sentence(
                span=span, form=form, kind=block.kind, block=number, level=block.level, line=count, first=place == 0
            )
        )
    return found


def _form(words: str, place: int) -> Form:
    closed = words.rstrip("\"”“’»') ]\u00a0\u202f").endswith((".", "!", "?", "…"))
    if place == 0 and len(words) < 250 and OPENING_CLOCK.match(words):
        return Form.LINE
    return Form.PROSE if closed else Form.LINE


def _news(text: str, line: Span) -> list[Span]:
    """The parts of a line that is a ticker: "+++ Council votes on Monday +++ Stream on our site +++"."""
    marks = [m.span() for m in TICKER.finditer(text, line.start, line.end)]
    return [part for part in _between(text, line, marks) if part.end > part.start] if marks else [line]


def _between(text: str, span: Span, cuts: Sequence[tuple[int, int]]) -> list[Span]:
    """The parts of a stretch of text without what is cut out of it."""
    starts, ends = [span.start, *(end for _, end in cuts)], [*(start for start, _ in cuts), span.end]
    return [_trim(text, start, end) for start, end in zip(starts, ends, strict=True)]


def _sentence_spans(text: str, line: Span, words: Vocabulary) -> list[Span]:
    found, start = [], line.start
    for end in END.finditer(text, line.start, line.end):
        if end.start() > start and _is_end(text, start, end, words):
            found.append(_trim(text, start, end.end()))
            picture = PICTURED.match(text, end.end(), line.end)
            start = picture.end() if picture else end.end()
    if start < line.end:
        found.append(_trim(text, start, line.end))
    found = [part for span in found for part in _at_pictures(text, span, words)]
    return [part for span in found if span.end > span.start for part in _pieces(text, span)]


def _at_pictures(text: str, span: Span, words: Vocabulary) -> list[Span]:
    """The parts of a sentence in which a picture stands for a full stop: "ab 17 Uhr am Weiher 🔥 Der Erlös geht an"."""
    if text.isascii():
        return [span]
    cuts = [
        picture.span()
        for picture in PICTURED.finditer(text, span.start, span.end)
        if words.turns.new_sentence.match(text, picture.end() + 1, span.end)
        and SEVERAL_WORDS.match(text, span.start, picture.start()) is not None
    ]
    return _between(text, span, cuts)


def _pieces(text: str, span: Span) -> list[Span]:
    """A sentence longer than anybody writes, cut at white space, so that what follows is bounded."""
    pieces, start = [], span.start
    while span.end - start > LONGEST:
        cut = text.rfind(" ", start + 1, start + LONGEST)
        cut = cut if cut > start else start + LONGEST
        pieces.append(_trim(text, start, cut))
        start = cut
    return [*pieces, _trim(text, start, span.end)]


def _is_end(text: str, start: int, end: re.Match[str], words: Vocabulary) -> bool:
    if end[0][0] != ".":
        return True
    if LEADER.match(text, end.start()):  # "Regular meeting ........ 6:30 p.m."
        return False
    if end.start() - start < LONGEST_WHEN and _says_when(text, start, end.start(), words):
        return False
    there = WHERE.search(text, start, end.start()) if end.start() - start < LONGEST_WHEN + LONGEST_WHERE else None
    if there is not None and _says_when(text, start, there.start(), words):
        return False
    after = text[end.end() : end.end() + 24].lstrip()
    match = LAST_WORD.search(text, max(start, end.start() - 20), end.start())
    last = match[0].lower() if match else ""
    if last == "m" and HALF_OF_DAY.search(text, max(start, end.start() - 5), end.start()):
        last = "p.m"
    if len(end[0]) > 1:  # a quotation or a bracket closes with it
        return CAPITAL.match(after) is not None
    if last in ("a.m", "p.m"):
        opening = end.start() - start < 16  # "8:45 a.m. Secretary Whitcombe hosts"
        goes_on = after[:1].isdigit() or after[:1] in tuple("([–—-")  # "10.30 a.m. (7.30 a.m. in Vienna)"
        aside = text.count("(", start, end.start()) > text.count(")", start, end.start())
        goes_on = goes_on or aside or TIME_OF.match(after) is not None
        return not opening and not goes_on and CAPITAL.match(after) is not None and not words.is_time_word(after)
    if len(last) < LONGEST_WEEKDAY and after[:1].isdigit() and words.is_time_word(last):  # "lun. 16 juin", "Sat. 14"
        return False
    timed = MINUTES.match(text, max(start, end.start() - 3), end.start())  # "27.1., 18:30. Nicht im Rathaus"
    if words.ordinal_dot and ORDINAL.search(last) and not timed:
        return words.turns.new_sentence.match(after) is not None  # "in Halle 3. Die Spätschicht"
    if DAY_AND_MONTH.fullmatch(last) and end.start() - start < OPENING:  # "03.10. Glasgow" in a list
        return False
    if last.isdigit() and len(last) <= 2 and end.start() - start <= 3:  # "1. Minutes" numbers a line
        return False
    if (
        last in HOURS
        and HOUR_BEFORE.search(text, max(start, end.start() - 8), end.start())
        and (SEVERAL.match(text, start, end.start()) or LED_HOUR.match(text, start, end.start()))
    ):  # "a las 20 h. El fallo"
        return CAPITAL.match(after) is not None
    at = max(start, end.start() - len(last))
    behind_figure = text[max(0, at - FEW_BEFORE) : at].rstrip()[-1:].isdigit()
    month = last in words.capitals and not behind_figure
    if len(last) == 1 and last.isalpha() and _is_of_room(text[max(start, end.start() - 24) : end.start()], words):
        return CAPITAL.match(after) is not None
    dated = behind_figure and last in words.abbreviations and words.is_time_word(f"{last}.")
    if dated and SEVERAL.match(text, start, end.start()):  # "is due on 6 Oct. Candidates"
        return CAPITAL.match(after) is not None and not words.is_time_word(after)
    if (last in words.abbreviations and not month) or (len(last) == 1 and last.isalpha()) or _is_dotted(last):
        return False
    return CAPITAL.match(after) is not None


def _says_when(text: str, start: int, end: int, words: Vocabulary) -> bool:
    """Whether a line opens with nothing but a day or an hour: "Sat 14 June. Plant sale", "9:30 horas. Mesa"."""
    if ONLY_HOURS.fullmatch(text, start, end):
        return True
    if text[max(0, start - 1) : start].strip() or not any(map(str.isdigit, text[start:end])):
        return False
    told = [w for w in LETTERS.findall(text, start, end) if w.lower() not in IN_FIGURES]
    names = [w for w in told if not (words.article.fullmatch(w) or words.link.fullmatch(w))]
    return bool(names) and all(words.is_time_word(name) or name.lower() in DAY_NOUNS for name in names)


def _is_of_room(text: str, words: Vocabulary) -> bool:
    """Whether a letter says which of several rooms it is: "Block C", but not "Johann S."."""
    room = text.split()[-2:-1]
    return bool(room) and (words.place_noun.fullmatch(room[0]) or LETTERED.fullmatch(room[0])) is not None


def _is_dotted(word: str) -> bool:
    """Whether a word with full stops inside is an abbreviation: "н.е", "U.S", but not "museum.example" or "9.30am"."""
    figures = word[:1].isdigit() or word[-1:].isdigit()
    return "." in word and not figures and max(len(part) for part in word.split(".")) <= 4


def _halves(text: str, span: Span) -> list[Span]:
    """The parts of a sentence at its semicolons, where each is long enough for a sentence of its own."""
    marks = [m.start() for m in SEMICOLON.finditer(text, span.start, span.end)]
    cuts = [span.start, *marks, span.end]
    parts = [_trim(text, a + (a != span.start), b) for a, b in pairwise(cuts)]
    return parts if all(part.end - part.start > LEAST_HALF for part in parts) else [span]


def _trim(text: str, start: int, end: int) -> Span:
    bare = text[start:end].lstrip()
    start = end - len(bare)
    return Span(start, start + len(bare.rstrip()))
