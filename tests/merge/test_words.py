"""Wordings compared across inflections, languages and scripts."""

import pytest

from calfeed.merge import cognates
from calfeed.merge.words import akin, are_contrary, in_another_language, is_same_place, lies_in, words


@pytest.mark.parametrize(
    "title",
    [
        "Treffen der nationalen Sicherheitsberater",
        "Réunion des conseillers à la sécurité nationale",
        "Reunión de los asesores de seguridad nacional",
        "Зустріч радників з національної безпеки",
        "Spotkanie doradców bezpieczeństwa narodowego",
    ],
)
def test_titles_are_compared_in_english(title: str) -> None:
    """What has a name of its own in each language is the same words in all of them."""
    assert words(title) == {"meeting", "national", "security", "advisor"}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("advisers", "advisors"),
        ("рада", "ради"),
        ("zelensky", "зеленськии"),
        ("zelensky", "selenskyj"),
        ("merz", "мерц"),
        ("umerov", "umerow"),
        ("scholz", "шольц"),
    ],
)
def test_akin(one: str, other: str) -> None:
    """Words are akin across endings, spellings and scripts."""
    assert akin(one, other)
    assert akin(other, one)


@pytest.mark.parametrize(
    ("one", "other"), [("macron", "merz"), ("2", "5"), ("paris", "parish council"), ("кім", "кит")]
)
def test_not_akin(one: str, other: str) -> None:
    """Words that only begin alike are other words."""
    assert not akin(one, other)


@pytest.mark.parametrize(
    ("one", "other", "contrary"),
    [
        ("Committee A", "Committee B", True),
        ("Working Group 2 on monitoring", "Arbeitsgruppe 5", True),
        ("Working Group 2 on monitoring", "Arbeitsgruppe 2", False),
        ("Meeting of EU defence ministers", "Treffen der EU-Außenminister", True),
        ("Meeting of ambassadors", "Зустріч міністрів", True),
        ("Leaders and ministers meet", "Зустріч міністрів", False),
        ("Summit of prime ministers", "Leaders' summit", False),
    ],
)
def test_contrary(one: str, other: str, contrary: bool) -> None:
    """Other numbers, other ministries and other ranks tell two meetings apart."""
    assert are_contrary(one, other) is are_contrary(other, one) is contrary


def test_towns_lie_in_their_country() -> None:
    """A town lies in its country, in whatever language, and not the other way round."""
    assert lies_in("Київ", "Ukraine")
    assert lies_in("Great Hall, Munich", "Deutschland")
    assert not lies_in("Ukraine", "Kyiv")
    assert not lies_in("Lviv", "Odesa")


def test_language_shows_in_common_words() -> None:
    """Two wordings are in two languages if they have more in common in English than as they stand."""
    assert in_another_language("Leaders' meeting", "Treffen der Staats- und Regierungschefs")
    assert not in_another_language("Leaders' meeting", "Meeting of the leaders in Paris")
    assert not in_another_language("Jazz festival", "Budget committee")


def test_each_word_has_one_english() -> None:
    """No line of the table takes a word that another line has."""
    lines = [line.split(": ") for line in cognates.WORDS.strip().splitlines()]
    every = [(other, english) for english, others in lines for other in others.split(", ")]
    assert len(dict(every)) == len(set(every))
    assert all(english and other.strip("*") for other, english in every)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Lviv", "Kyiv", False),
        ("Lviv", "Львів", True),
        ("Lviv Opera House", "Lviv Town Hall", False),
        ("Lviv", "Lviv Town Hall", True),
        ("Room 12", "Room 14", False),
        ("Room A", "Room B", False),
        ("Vienna", "Wien", True),
        ("Brussles", "Brussels", True),
        ("Ukraine", "Kyiv", True),
        ("Antalya, Turkey", "Istanbul, Turkey", False),
        ("Antalya", "Ankara", False),
        ("the same room", "Room 5", False),
    ],
)
def test_is_same_place(one: str, other: str, same: bool) -> None:
    """A place told more exactly, in another language or with a slip is the same one; another house or town is not."""
    assert is_same_place(one, other) is is_same_place(other, one) is same
