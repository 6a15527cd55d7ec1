"""Texts in five languages about two meetings on one day and one on another: read, and merged into three."""

from datetime import date

from calfeed import grammar, reading
from calfeed.model.heard import heard_in
from calfeed.model.meeting import Certainty, Meeting, Status
from calfeed.model.text import Announcement
from tests.builders import NOW, when_from
from tests.merge.book import Book

MINISTERS = {
    "en": "2 February 2026\n\nForeign ministers of the EU will meet in Brussels on 23 February 2026.",
    "de": "3. Februar 2026\n\nDas Treffen der EU-Außenminister findet am 23. Februar um 10 Uhr in Brüssel statt.",
    "fr": "3 février 2026\n\nLes ministres des Affaires étrangères de l'UE se réuniront le 23 février à Bruxelles.",
    "es": "3 de febrero de 2026\n\nLos ministros de Exteriores de la UE se reunirán el 23 de febrero en Bruselas.",
    "uk": "3 лютого 2026\n\n23 лютого 2026 року в Брюсселі відбудеться зустріч міністрів закордонних справ ЄС.",
    "moved": "4. Februar 2026\n\nDas für den 23. Februar geplante Treffen der EU-Außenminister ist auf den "
    "25. Februar verschoben worden.",
}
OTHERS = {"other": "2 February 2026\n\nEU defence ministers will meet in Brussels on 23 February 2026."}
TALKS = {
    "en talks": "2 February 2026\n\nPresident Volodymyr Zelensky and Chancellor Friedrich Merz will hold talks in "
    "Berlin on 12 February 2026.",
    "uk talks": "3 лютого 2026\n\nПрезидент Володимир Зеленський і канцлер Фрідріх Мерц проведуть переговори в Берліні "
    "12 лютого 2026 року о 14:00.",
    "de talks": "3. Februar 2026\n\nPräsident Wolodymyr Selenskyj und Bundeskanzler Friedrich Merz treffen sich am "
    "12. Februar 2026 in Berlin zu Gesprächen.",
    "off": "5 February 2026\n\nThe talks between Zelensky and Merz in Berlin, planned for 12 February, have been "
    "called off.",
}


def test_one_meeting_in_five_languages() -> None:
    """The ministers' meeting is one, and moved; the other ministers' is another; the talks are one, and off."""
    book = Book()
    for source, text in (MINISTERS | OTHERS | TALKS).items():
        _read(book, source, text)
    foreign, defence, talks = book
    assert (foreign.when, foreign.formerly) == (when_from("2026-02-25"), (date(2026, 2, 23),))
    assert (_sources(foreign), foreign.certainty) == (set(MINISTERS), Certainty.MOVED)
    assert (defence.when, _sources(defence)) == (when_from("2026-02-23"), set(OTHERS))
    assert (talks.status, _sources(talks)) == (Status.CANCELLED, set(TALKS))
    assert talks.participants == ("President Volodymyr Zelensky", "Chancellor Friedrich Merz")
    assert book.proposals == ()


def _read(book: Book, source: str, text: str) -> None:
    document = reading.read(Announcement(name=source, data=text.encode(), received_at=NOW))
    heard = heard_in(document, grammar.parse(document), received_on=NOW.date())
    book.hear(*(one.told for one in heard), said=heard[0].said_on, document=source, source=source)


def _sources(meeting: Meeting) -> set[str]:
    return set(meeting.sources)
