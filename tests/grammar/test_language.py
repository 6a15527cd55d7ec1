"""The language of a text."""

import pytest

from calfeed.grammar.language import language_of


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The meeting will be held in the hall and it is open to the public.", "en"),
        ("Засідання відбудеться у п’ятницю в Києві.", "uk"),
        ("Die Sitzung findet am Freitag im Rathaus statt und ist öffentlich.", "de"),
        ("La réunion aura lieu le jeudi à la maison de quartier et sera ouverte à tous.", "fr"),
        ("La reunión se celebrará el viernes en el centro y estará abierta a los socios.", "es"),
    ],
)
def test_by_its_words(text: str, language: str) -> None:
    """A sentence is enough, whatever the document declares."""
    assert language_of(text) == language
    assert language_of(text, "en-GB" if language != "en" else "fr") == language


def test_short_text_keeps_the_declared_language() -> None:
    """A text too short to tell is in the language that is declared, or else in English."""
    assert language_of("5. September 2019", "de-AT") == "de"
    assert language_of("10:00", "xx") == "en"
    assert language_of("", None) == "en"


def test_a_long_word_is_enough_where_none_is_declared() -> None:
    """A weekday alone tells the language of a short notice."""
    assert language_of("Altpapiersammlung, Samstag, 17.10.") == "de"
    assert language_of("Don de sang, mercredi 14/10") == "fr"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Sun 7 Feb, 10am-4pm: Craft fair", "en"),
        ("Die Hard, outdoor screening, Sat 6 Feb 8pm", "en"),
        ("La La Land, Fri 5 Feb, 8 pm", "en"),
        ("Flohmarkt am 7. Februar, 10 Uhr", "de"),
        ("Sábado 6, 8 pm: cena de socios", "es"),
        ("Sam's birthday, 5 Feb", "en"),
        ("KONZERT-ALARM\nSa 16.1. | Die Kellerkinder live\nEinlass 19h | VVK 12 / AK 15 | Tanz und Tee und Bier", "de"),
        ("Wandergruppe Neuried\nSo 10.1. Winterwanderung, 9:15 S-Bahn\nSo 24.1. Schneeschuhtour, 7:30 Sportheim", "de"),
        ("Harbour club\nSo 10.30 to 12 it is, and 5.1. is out now, folks, do bring boots and a warm coat", "en"),
    ],
)
def test_a_short_note_by_its_hours_and_weekdays(text: str, language: str) -> None:
    """The "am" of "10am" is no German word, and "Sat" is as good as "Saturday"."""
    assert language_of(text) == language
