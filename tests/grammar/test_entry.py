"""How one gets in, behind what is on and when, is neither its name nor where it is."""

from itertools import product

import pytest

from calfeed.model.when import first_day
from tests.grammar.documents import reading_of

HEAD, TAIL = (
    "Harbourside Museum\nWhat's on\n\nCollege open day\nFriday 30 April, 10am\n\n",
    "\n\nCall us for details.\n",
)
FORMS = ("{0}, Thursday 6 May", "{0} - 6 May", "6 May, 1.30pm: {0}", "{0}\n6 May, 1.30pm", "{0}, 6 May, 1.30pm")
ENTRY = (", free", ", £5", ", booking essential", ". Tickets £4 from the desk", ", no need to book", ", all welcome")


@pytest.mark.parametrize(("form", "entry"), list(product(FORMS, ENTRY)))
def test_what_is_said_of_the_entry_is_left_aside(form: str, entry: str) -> None:
    """The line is read as it would be without it."""
    name = "An evening with Helen Pargeter"
    found = reading_of(HEAD + form.format(name) + entry + TAIL, written="2027-02-20").sightings
    assert [str(first_day(s.when)) for s in found] == ["2027-04-30", "2027-05-06"]
    assert found[1].title.startswith("Evening with Helen Pargeter")
    assert entry.strip(",. ").lower() not in found[1].title.lower()


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("de", "Veranstaltungen der Bibliothek\n\nLesung mit Jana Kessler, 6. Mai, 19 Uhr, Eintritt frei\n"),
        ("fr", "Agenda de la médiathèque\n\nLecture avec Jana Kessler, 6 mai, 19 h, entrée libre\n"),
        ("es", "Agenda de la biblioteca\n\nLectura con Jana Kessler, 6 de mayo, 19:00, entrada libre\n"),
        ("uk", "Афіша бібліотеки\n\nЧитання з Яною Кесслер, 6 травня, 19:00, вхід вільний\n"),
    ],
)
def test_entry_in_other_languages(language: str, line: str) -> None:
    """Each language has its words for it."""
    (found,) = reading_of(line, written="2027-02-20").sightings
    assert not {"frei", "libre", "вільний"} & set(found.title.split()), language


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("The Annual Parochial Church Meeting is on Sunday 25 April after the 10am service.", None),
        ("Poetry slam, 12 June, 2pm\n\nTickets go on sale on 1 April from the Tourist Information Centre.", None),
    ],
)
def test_a_title_and_a_ticket_office_are_no_places(text: str, place: str | None) -> None:
    """An event is not at what it is called, nor where its tickets are sold."""
    found = reading_of(f"Ludford news\n\n{text}\n", written="2027-02-20").sightings
    assert [s.place for s in found[-1:]] == [place]
