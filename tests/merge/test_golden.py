"""Golden triples: what the left documents and the right ones say, and the meetings that the two make together."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from itertools import permutations
from pathlib import Path
from typing import Any

import pytest

from calfeed.model.meeting import Certainty, Kind, Meeting, Online, Remark, Sighting, Status
from calfeed.model.text import Span
from calfeed.model.when import Timed, When, ZoneOrigin
from tests.builders import a_sighting, when_from
from tests.merge.book import Book

GOLDEN = Path(__file__).parent / "golden"
TRIPLES = sorted(GOLDEN.glob("*.json"))
MOST = 4  # documents whose orders are all tried


@pytest.mark.parametrize("path", TRIPLES, ids=lambda path: path.stem)
def test_triple(path: Path) -> None:
    """In whatever order the documents arrive, the meetings are those that the triple says; else a .fail tells them."""
    triple, fail = json.loads(path.read_text("utf-8")), path.with_suffix(".fail")
    fail.unlink(missing_ok=True)
    for order in _orders(triple["left"], triple["right"]):
        book = Book()
        for document in order:
            _hear(book, document)
        if not _is_joined(book, triple):
            arrived = [f"{document['said']} {document['source']}" for document in order]
            state = {"arrived": arrived, "joined": [_state(one) for one in book], "proposed": _proposed(book)}
            fail.write_text(json.dumps(state, ensure_ascii=False, indent=2) + "\n", "utf-8")
            pytest.fail(f"{triple['about']} See {fail.name}")


def test_enough_triples() -> None:
    """There are sixty triples at least, each about something else, in one sentence."""
    about = [json.loads(path.read_text("utf-8"))["about"] for path in TRIPLES]
    assert len(set(about)) == len(about) >= 60
    assert all(one.endswith((".", "?")) for one in about)


def _orders(left: Sequence[Any], right: Sequence[Any]) -> Iterator[Sequence[Any]]:
    every = [*left, *right]
    if len(every) <= MOST:
        yield from permutations(every)
    else:
        yield from (every, [*right, *left], every[::-1])


def _hear(book: Book, document: Mapping[str, Any]) -> None:
    told = [_sighting(one) for one in document["sightings"]] + [_remark(one) for one in document.get("remarks", ())]
    book.hear(
        *told,
        said=document["said"].replace("Z", "+00:00"),
        document=json.dumps(document, ensure_ascii=False),
        source=document["source"],
        source_name=document["source"].title(),
    )


def _sighting(told: Mapping[str, Any]) -> Sighting:
    fields = dict(told)
    title, starts, ends = fields.pop("title"), fields.pop("when"), fields.pop("ends", None)
    origin = ZoneOrigin(fields.pop("zone_origin", "stated"))
    previous = _moment(fields.pop("previous", None), starts)
    days = tuple(date.fromisoformat(day) for day in fields.pop("excluded", ()))
    types = {"status": Status, "certainty": Certainty, "kind": Kind, "online": Online, "participants": tuple}
    typed = {name: types.get(name, str)(value) for name, value in fields.items()}
    made = a_sighting(title, starts, ends=ends, previous=previous, excluded=days, **typed)
    return replace(made, when=replace(made.when, zone_origin=origin)) if isinstance(made.when, Timed) else made


def _remark(told: Mapping[str, Any]) -> Remark:
    quote = f"{told['title']}: {told['certainty']}."
    return Remark(
        title=told["title"],
        certainty=Certainty(told["certainty"]),
        quote=quote,
        quote_span=Span(0, len(quote)),
        on=date.fromisoformat(told["on"]) if "on" in told else None,
        place=told.get("place"),
        participants=tuple(told.get("participants", ())),
    )


def _moment(text: str | None, starts: str) -> date | datetime | None:
    """The start that a text says it is moved from: a day, or a clock time in the zone of the new start."""
    if text is None or "T" not in text:
        return date.fromisoformat(text) if text else None
    when = when_from(f"{text.replace('T', ' ')} {starts.rpartition(' ')[2]}")
    assert isinstance(when, Timed)
    return when.start


def _is_joined(book: Book, triple: Mapping[str, Any]) -> bool:
    """Whether each meeting is one of the expected ones, and each pair in doubt is among those proposed."""
    left = list(book)
    for expected in triple["joined"]:
        found = next((one for one in left if _is(one, expected)), None)
        if found is None:
            return False
        left.remove(found)
    return not left and _proposed(book) == sorted(sorted(pair) for pair in triple.get("proposed", ()))


def _is(meeting: Meeting, expected: Mapping[str, Any]) -> bool:
    state = _state(meeting)
    for name, value in expected.items():
        if name == "title_any":
            fits = any(fragment in meeting.title for fragment in value)
        elif name == "when":
            fits = _start(meeting.when) == _start(when_from(value, expected.get("ends")))
        elif name == "instant":
            fits = isinstance(meeting.when, Timed) and meeting.when.start == datetime.fromisoformat(value)
        elif name == "participants":
            fits = sorted(meeting.participants) == sorted(value)
        elif name == "participants_count":
            fits = len(meeting.participants) == value
        else:
            fits = name == "ends" or state[name] == value
        if not fits:
            return False
    return True


def _start(when: When) -> When:
    return replace(when, zone_origin=ZoneOrigin.STATED) if isinstance(when, Timed) else when


def _state(meeting: Meeting) -> dict[str, Any]:
    """What a triple may say of a meeting."""
    it = meeting
    return {
        "title": it.title,
        "when": str(it.when),
        "status": it.status.value,
        "certainty": it.certainty.value,
        "kind": it.kind.value,
        "online": it.online.value,
        "place": it.place,
        "participants": list(it.participants),
        "topic": it.topic,
        "rrule": it.rrule,
        "excluded": [day.isoformat() for day in it.excluded],
        "previous": it.previous.strftime("%Y-%m-%dT%H:%M" if isinstance(it.previous, datetime) else "%Y-%m-%d")
        if it.previous
        else None,
        "formerly": [day.isoformat() for day in it.formerly],
        "documents": len(it.documents),
    }


def _proposed(book: Book) -> list[list[str]]:
    titles = {meeting.uid: meeting.title for meeting in book}
    return sorted(sorted((titles[one.uid], titles[one.other])) for one in book.proposals)
