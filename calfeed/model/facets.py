"""What a meeting is found by: the words of its title, place and people, its sources and the languages of its texts."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from enum import StrEnum

from calfeed.model.meeting import Meeting, Online

_WORD = re.compile(r"[^\W_]+")
ONLINE = "online"  # what one asks for as a place to find what can be joined from afar


class Facet(StrEnum):
    """What a value is a facet of; ANY is the text of title, topic, place and participants together."""

    PLACE = "place"
    PARTICIPANT = "participant"
    TOPIC = "topic"
    SOURCE = "source"
    LANGUAGE = "language"
    ANY = "any"


def words(text: str) -> list[str]:
    """The words of a text as they are compared: case, accents and width put aside."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return _WORD.findall("".join(letter for letter in plain if not unicodedata.combining(letter)))


def facets(meeting: Meeting, languages: Iterable[str] = ()) -> frozenset[tuple[Facet, str]]:
    """The facets of a meeting, each once; `languages` are those of its texts."""
    return frozenset(_facets(meeting, languages))


def _facets(meeting: Meeting, languages: Iterable[str]) -> Iterator[tuple[Facet, str]]:
    topic = meeting.topic or ""
    for facet, texts in (
        (Facet.PLACE, (meeting.place or "", *([ONLINE] if meeting.online is not Online.NO else []))),
        (Facet.PARTICIPANT, meeting.participants),
        (Facet.TOPIC, (topic,)),
        (Facet.ANY, (meeting.title, topic, meeting.place or "", *meeting.participants)),
    ):
        for text in texts:
            yield from ((facet, word) for word in words(text))
    yield from ((Facet.SOURCE, source) for source in (meeting.sources or (meeting.source,)))
    yield from ((Facet.LANGUAGE, language) for language in languages)
