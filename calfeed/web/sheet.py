"""A document as the desk shows it: its text in marked pieces, a card for each meeting in it, and what was skipped.

Each card is one sighting; its fields show what is believed of the meeting now, and link to the words of this text.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from calfeed.model.meeting import Field, Meeting, Sighting, Skipped, Status
from calfeed.model.wording import english as wording
from calfeed.web.marked import Mark, Piece, pieces

# Who comes is told by all texts together; of the other fields each text may have its own.
NAMES = {
    Field.WHAT: "What",
    Field.WHEN: "When",
    Field.WHERE: "Where",
    Field.WHO: "Who",
    Field.ONLINE: "Online",
    Field.TOPIC: "About",
    Field.STATUS: "Status",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class CardField:
    """A field of a card; `target` is its id, `said` what this text says where something else is believed."""

    name: str
    kind: str
    target: str
    words: str
    said: str = ""
    is_read: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """What a text says of a meeting, beside what is believed of it."""

    id: str
    meeting: Meeting
    sighting: Sighting
    fields: tuple[CardField, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Skip:
    """A date that announces nothing; `number` is its place among those of the document."""

    id: str
    number: int
    skipped: Skipped


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """All of one document's page."""

    pieces: tuple[Piece, ...]
    cards: tuple[Card, ...]
    skips: tuple[Skip, ...]


def sheet(text: str, told: Sequence[tuple[Sighting, Meeting]], skipped: Sequence[tuple[int, Skipped]]) -> Sheet:
    """The page of a text, with what each of its sightings became and the dates that were skipped."""
    cards = tuple(_card(number, sighting, meeting) for number, (sighting, meeting) in enumerate(told, 1))
    skips = tuple(Skip(id=f"skip-{number}", number=number, skipped=one) for number, one in skipped)
    marks = [mark for card in cards for mark in _marks(card)]
    marks += [
        Mark(span=s.skipped.span, kind="skipped", target=s.id, label=f"Skipped: {s.skipped.reason}") for s in skips
    ]
    quotes = [(card.sighting.quote_span, card.id) for card in cards]
    return Sheet(pieces=tuple(pieces(text, marks, quotes)), cards=cards, skips=skips)


def _card(number: int, sighting: Sighting, meeting: Meeting) -> Card:
    read = {evidence.field for evidence in sighting.evidence}
    believed, said = _words(meeting), _words(sighting)
    return Card(
        id=f"card-{number}",
        meeting=meeting,
        sighting=sighting,
        fields=tuple(
            CardField(
                name=NAMES[field],
                kind=field.value,
                target=f"card-{number}-{field.value}",
                words=believed[field] or "nothing",
                said=said[field] if said[field] != believed[field] and field is not Field.WHO else "",
                is_read=field in read,
            )
            for field in NAMES
            if believed[field] or said[field]
        ),
    )


def _words(told: Sighting | Meeting) -> dict[Field, str]:
    """Each field in words; the status only where it is not the usual one."""
    return {
        Field.WHAT: told.title,
        Field.WHEN: wording.when_words(told.when),
        Field.WHERE: told.place or "",
        Field.WHO: " · ".join(told.participants),
        Field.ONLINE: wording.online(told.online),
        Field.TOPIC: told.topic or "",
        Field.STATUS: "" if told.status is Status.CONFIRMED else told.status.value.capitalize(),
    }


def _marks(card: Card) -> list[Mark]:
    return [
        Mark(
            span=evidence.span,
            kind=evidence.field.value,
            target=f"{card.id}-{evidence.field.value}",
            label=f"{NAMES[evidence.field]}: {card.meeting.title}",
        )
        for evidence in card.sighting.evidence
    ]
