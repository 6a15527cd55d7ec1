"""Whom a sentence names, before anybody asks who takes part."""

from datetime import date

import pytest

from calfeed.grammar import named
from calfeed.grammar.find import find
from calfeed.grammar.frame import Context, scene
from calfeed.grammar.sentences import sentences
from calfeed.grammar.vocabulary import vocabulary
from tests.grammar.documents import a_document


def named_in(text: str, language: str = "en") -> list[tuple[str, str]]:
    """The kinds and words of the parties in the first sentence."""
    document, words = a_document(text), vocabulary(language)
    ctx = Context(document=document, words=words, written=date(2026, 1, 1))
    first = sentences(document, lambda _: words)[0]
    one = scene(document, first, find(text, language), words)
    return [(p.kind, ctx.text(p.span)) for p in named.parties(one, named.inner(text, words), ctx)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Governor Ingela Berg spoke to her third-largest investor.", ("person", "Governor Ingela Berg")),
        ("Governor Ingela Berg spoke to her third-largest investor.", ("group", "third-largest investor")),
        ("The director, Moira Strathie, is here.", ("person", "director, Moira Strathie")),
        ("They heard the Medics' Association (MA) there.", ("body", "Medics' Association (MA)")),
        ("It plays Thornbury B at home.", ("name", "Thornbury B")),
        ("The envoys of NATO came.", ("group", "envoys of NATO")),
        ("All eight authors will read.", ("group", "eight authors")),
        ("The protest committee sits.", ("group", "protest committee")),
        ("They meet before the Parish Council AGM there.", ("body", "Parish Council")),
        ("France, Italy and Spain will attend.", ("word", "France")),
        ("The plan goes to Mayor J. Sands today.", ("person", "Mayor J. Sands")),
        ("The plan goes to Mr. Loft today.", ("person", "Mr. Loft")),
        ("We heard the Minister of Health Ann Lee there.", ("person", "Minister of Health Ann Lee")),
        ("It was the Ministry of Northern Affairs again.", ("body", "Ministry of Northern Affairs")),
        ("They gather at the Parliament Library Building.", ("body", "Parliament Library Building")),
        ("The stage belongs to Moira Strathie tonight.", ("full name", "Moira Strathie")),
        ("They walk past the Madni Mosque again.", ("name", "Madni Mosque")),
    ],
)
def test_people_and_bodies_are_found(text: str, expected: tuple[str, str]) -> None:
    """With office, with letters, with what describes them."""
    assert expected in named_in(text)


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Enfin, le conseil municipal débattra de l'avenir.", "fr", "conseil municipal"),
        ("Enfin, la commission des finances se réunit.", "fr", "commission des finances"),
        ("Enfin, l'assemblée se réunit.", "fr", "assemblée"),
        ("Hoy se reúne el comité ejecutivo.", "es", "comité ejecutivo"),
        ("Heute kommen elf Anrainer.", "de", "elf Anrainer"),
        ("Сьогодні прийдуть будівельники.", "uk", "будівельники"),
    ],
)
def test_what_stands_behind_a_word_for_people_goes_on_it(text: str, language: str, expected: str) -> None:
    """The adjective, and the noun behind "of"."""
    assert ("group", expected) in [(kind.replace("body", "group"), words) for kind, words in named_in(text, language)]


def test_german_nouns_are_no_names() -> None:
    """A noun with a capital alone names nobody, two side by side do."""
    found = named_in("Das Fenster steht offen, sagte Erna Zöhrer.", "de")
    assert ("full name", "Erna Zöhrer") in found
    assert all("Fenster" not in words for _, words in found)


def test_an_event_that_opens_a_sentence_is_nobody() -> None:
    """ "Meeting" is no name."""
    assert named_in("Meeting here.") == []
