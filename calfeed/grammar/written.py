"""When a document was written: its metadata, its dateline or a post's signature, then what the caller or the file says."""

import re
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta

from calfeed.grammar import resolve, zones
from calfeed.grammar.find import find, plain
from calfeed.grammar.language import language_of
from calfeed.grammar.mention import Clock, Day
from calfeed.model.text import Block, BlockKind, Document, Span, Stamp, StampOrigin

FIRST_BLOCKS, LAST_BLOCKS, MOST = 14, 4, 400
LABEL = re.compile(
    r"\b(?:published|posted|released|issued|updated|last updated|date|sent|dated|"
    r"опубліковано|оприлюднено|оновлено|дата|veröffentlicht|stand|datum|gesendet|publié|publiée|mis à jour|envoyé|"
    r"publicado|publicada|actualizado|fecha|enviado)\b(?:\s(?:on|am|vom|le|el|at|:))?\W{0,3}"
    r"(?:[^\W\d_]{2,12},?\s)?(?:the\s)?\Z",
    re.IGNORECASE,
)
SIGNATURE = re.compile(r"\(@\w+\)\W{0,4}\Z")
# A dateline opens with a place: "THE HAGUE, 3 October 2023", "SACRAMENTO, Calif., Dec. 11, 2025 —".
PLACE = re.compile(r"\s*(?:[^\W\d_][\w.'-]*[ ,]{0,3}){1,5}(?:\([A-Z]\w+\)\s?)?[,–—(\s|-]{1,4}\Z")
LEFT_OVER = re.compile(r"[^\W\d_]{2,}")


def written(document: Document, fallback: Stamp | None = None) -> tuple[Stamp | None, tuple[str, ...]]:
    """The time of writing and warnings; a dateline in the text wins over metadata that says another day."""
    stated = document.stamps[0] if document.stamps else None
    seen = next(_datelines(document), None)
    if seen is not None and stated is not None:
        if abs(seen.on - stated.on) <= timedelta(days=1):
            return stated, ()
        return seen, (f"the metadata say {stated.on}, the text says {seen.on}; the text is believed",)
    return seen or stated or fallback, ()


def _datelines(document: Document) -> Iterator[Stamp]:
    blocks = [block for block in document.blocks if block.kind is not BlockKind.ASIDE]
    for block in blocks[:FIRST_BLOCKS]:
        yield from _dateline(document, block, opening=True)
    for block in blocks[FIRST_BLOCKS:]:
        yield from _dateline(document, block, opening=False)


def _dateline(document: Document, block: Block, *, opening: bool) -> Iterator[Stamp]:
    start, end = block.span.start, min(block.span.end, block.span.start + MOST)
    text = plain(document.text[start:end])
    if not re.search(r"\d{4}", text):
        return
    mentions = find(text, language_of(text, document.language))
    for mention in mentions:
        if not isinstance(mention, Day) or mention.year is None or mention.until is not None or mention.day is None:
            continue
        before = text[: mention.span.start]
        labelled = LABEL.search(before) if opening else None
        if not (labelled or SIGNATURE.search(before) or (opening and _is_dateline(text, before, mention, block))):
            continue
        found = resolve.day_range(mention, None)
        if found:
            clock = next(
                (m for m in mentions if isinstance(m, Clock) and abs(m.span.start - mention.span.end) < 12), None
            )
            span = Span(start + mention.span.start, start + mention.span.end)
            words = document.words(span)
            yield Stamp(on=found[0], origin=StampOrigin.TEXT, at=_moment(found[0], clock), words=words, span=span)


def _is_dateline(text: str, before: str, day: Day, block: Block) -> bool:
    """Whether the date stands alone on its line, or behind the place with which a report opens."""
    line_start = before.rfind("\n") + 1
    head = before[line_start:]
    line_end = text.find("\n", day.span.end)
    rest = text[day.span.end : line_end if line_end >= 0 else len(text)]
    if not head.strip():
        alone = len(LEFT_OVER.findall(rest)) <= 5
        return alone or bool(re.match(r"\s{0,2}[,(–—|-]", rest))
    place = PLACE.match(head)
    if place is None:
        return False
    name = head.strip(" ,–—|(-")
    return (name.isupper() or bool(zones.zone_of_place(name))) and len(name) < 40


def _moment(day: date, clock: Clock | None) -> datetime | None:
    zone = zones.zone(clock.zone) if clock and clock.zone else None
    if clock is None or zone is None or clock.hour == 24:
        return None
    return datetime.combine(day, time(clock.hour, clock.minute), zone)
