"""What a meeting is found by: the words of its title, place and people, its sources and the languages of its texts."""

import re
import unicodedata
from collections.abc import Iterable
from enum import StrEnum

from calfeed.model.meeting import Meeting, Online

_WORD = re.compile(r"[^\W_]+")
ONLINE = "online"  # what one asks for as a place to find what can be joined from afar


class Facet(StrEnum):
    """What a value is a facet of; ANY is the text of title, topic, place and participants together.

    EVENT is the UID, which is not kept with the others: a meeting that was joined with another is found as that one.
    """

    EVENT = "event"
    PLACE = "place"
    PARTICIPANT = "participant"
    TOPIC = "topic"
    ANY = "any"
    KIND = "kind"
    CERTAINTY = "certainty"
    SOURCE = "source"
    LANGUAGE = "language"


def words(text: str) -> list[str]:
    """The words of a text as they are compared: case, accents and width put aside."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return _WORD.findall("".join(letter for letter in plain if not unicodedata.combining(letter)))


def facets(meeting: Meeting, languages: Iterable[str] = ()) -> frozenset[tuple[Facet, str]]:
    """The facets of a meeting, each once; `languages` are those of its texts."""
    texts = texts_of(meeting.title, meeting.topic, meeting.place, meeting.online, meeting.participants)
    values = {
        Facet.KIND: [meeting.kind.value],
        Facet.CERTAINTY: [meeting.certainty.value],
        Facet.SOURCE: meeting.sources or [meeting.source],
        Facet.LANGUAGE: languages,
    }
    return frozenset([*texts, *((facet, value) for facet, found in values.items() for value in found)])


def texts_of(
    title: str, topic: str | None, place: str | None, online: str, participants: Iterable[str]
) -> set[tuple[Facet, str]]:
    """The facets that are words."""
    people, at = " ".join(participants), place or ""
    afar = ONLINE if online != Online.NO else ""
    texts = {
        Facet.PLACE: f"{at} {afar}",
        Facet.PARTICIPANT: people,
        Facet.TOPIC: topic or "",
        Facet.ANY: f"{title} {topic or ''} {at} {people}",
    }
    return {(facet, word) for facet, text in texts.items() for word in words(text)}
