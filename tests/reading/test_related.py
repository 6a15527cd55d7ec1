"""Lines that point to other articles."""

import pytest

from calfeed.reading.related import is_related_heading, is_related_line


@pytest.mark.parametrize(
    "line",
    [
        "Read more:",
        "Read also: What was agreed on 5 December",
        "READ NEXT",
        "Related articles: …",
        "Читайте також: Нарада 3 січня",
        "Lesen Sie auch: Die Termine im Januar",
        "À lire aussi : le sommet du 6 janvier",
        "Lea también: La cumbre del 6 de enero",
        "See also » the archive",
    ],
)
def test_pointers_are_recognized(line: str) -> None:
    """A pointer to other articles is known by its first words, in each of our languages."""
    assert is_related_line(line)


@pytest.mark.parametrize(
    "line",
    [
        "Read more poems at the library on 5 January",
        "Related talks will be held on 5 May",
        "Latest: talks on 5 May",
        "Más información: Lola Cuevas, 954 55 01 23",
        "The minister will read also from her book: 5 May",
        "Tagsüber: Führungen um 10 Uhr",
    ],
)
def test_sentences_that_begin_alike_are_not(line: str) -> None:
    """The same words in a sentence of the announcement point nowhere."""
    assert not is_related_line(line)


def test_headings_over_lists_of_articles() -> None:
    """A heading is one only as a whole."""
    assert is_related_heading("You may also like")
    assert is_related_heading("Te puede interesar")
    assert not is_related_heading("Related events on 5 January")


@pytest.mark.parametrize(
    ("line", "elsewhere"),
    [
        ("← Spring fair on 22 May", True),
        ("Next post: Choir night, 4 June", True),
        ("Older posts »", True),
        ("Article précédent : Fête de la soupe, 12 février", True),
        ("Entrada anterior: Feria del 12 de febrero", True),
        ("Nächster Beitrag: Sommerfest am 4. Juni", True),
        ("Наступний запис: Ярмарок 4 червня", True),
        ("→ Quiz night, 22 January, 7 pm", False),
        ("Next page of our story: the quiz night on 22 January", False),
    ],
)
def test_the_way_to_the_next_post_is_another_article(line: str, elsewhere: bool) -> None:
    assert is_related_line(line) is elsewhere
