"""Where two titles are nearly as likely, an event is called by both; elsewhere by one."""

import pytest

from calfeed.model.meeting import Field
from tests.grammar.documents import reading_of

WRITTEN = "2027-01-14"
BOTH = {
    "The application will be considered by the Planning Committee on Wednesday 20 January at 6.30pm.": (
        "Hearing on the application",
        "Planning Committee",
    ),
    "Les prix seront remis lors de la Nuit des livres, le 12 juin.": ("Remise des prix", "Nuit des livres"),
    "Los premios se entregarán en la Noche de los Libros el 12 de junio.": (
        "Entrega de los premios",
        "Noche de los Libros",
    ),
    "The verdict is due. Judge Moss will hand it down in court three on 2 March.": (
        "Judge Moss hands it down in court three",
        "Verdict",
    ),
}


def titles(text: str) -> list[str]:
    return [one.title for one in reading_of(text + "\n", written=WRITTEN).sightings]


@pytest.mark.parametrize(("text", "both"), BOTH.items())
def test_two_likely_titles_stand_side_by_side(text: str, both: tuple[str, str]) -> None:
    """The likelier by the rules first, in at most twelve words, each with its words in the text."""
    (found,) = reading_of(text + "\n", written=WRITTEN).sightings
    assert found.title == " – ".join(both)
    assert len(found.title.split()) <= 12
    named = [piece for piece in found.evidence if piece.field is Field.WHAT]
    assert len(named) == len(both)
    assert all(text[piece.span.start : piece.span.end] == piece.words for piece in named)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Rovers play Bethesda in a friendly on 24 January.", "Rovers play Bethesda"),
        ("The board meeting is on 15 January at 7pm.", "Board meeting"),
        (
            "Motions from branches, typed, must be with the secretary by 30 January.",
            "Deadline for motions from branches",
        ),
        ("Debido a la huelga, la charla será el 15 de enero.", "Charla"),
        ("Suite à la grève, la conférence se tiendra le 15 janvier.", "Conférence"),
        ("Farmers have called a march against the levy. It leaves the mill on 15 January.", "March against the levy"),
        (
            "Important meetings lie ahead. On 18 January national security advisors meet in Kyiv.",
            "Meeting of national security advisors",
        ),
        ("The Senate has to decide; it meets in Cork on 15 January.", "Meeting of the Senate"),
    ],
)
def test_what_only_fits_its_sentence_is_no_second_title(text: str, title: str) -> None:
    """No reason, nobody who waits for something, no broken clause and nothing that the title says already."""
    (found,) = titles(text)
    assert found.startswith(title)
    assert " – " not in found


def test_a_line_is_not_called_by_the_event_of_another() -> None:
    """Each day of a row of sentences has what stands behind it."""
    text = "Friday 22nd: Comedy night. Saturday 23rd: Abba tribute. Sunday 24th: Roast from 12."
    assert titles(text) == ["Comedy night", "Abba tribute", "Roast"]
