"""English titles as an editor would write them: with the words that lead to a place, and with no day in them."""

import pytest

from tests.grammar.documents import reading_of


def titles_of(text: str) -> list[str]:
    """The titles of what a text of April 2027 announces."""
    return [s.title for s in reading_of(text, written="2027-04-20").sightings]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("The rehearsal is on Tuesday 18 May at 7pm on the quay.", "Rehearsal on the quay"),
        ("The auction will be held at the old Mill House on 18 May.", "Auction at the old Mill House"),
        ("A vigil will be held outside the Town Hall on 18 May at 6pm.", "Vigil outside the Town Hall"),
        ("The recital is on 18 May in a barn.", "Recital in a barn"),
        ("18 May | 19:00 | Recital | Garden Room", "Recital, Garden Room"),
        ("The recital is on 18 May in Leeds.", "Recital in Leeds"),
        ("The recital is on 18 May in the Selby showroom.", "Recital in Selby"),  # none "in the Selby"
    ],
)
def test_a_title_leads_to_its_place_as_the_text_does(text: str, title: str) -> None:
    """Where nothing leads there, a comma does."""
    assert titles_of(text) == [title]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("The town council holds a meeting on 18 May.", "Meeting of the town council"),
        ("The bishop will lead a service on 18 May at 10am.", "Service of the bishop"),
        ("Two divers will hold a demonstration on 18 May.", "Demonstration of two divers"),
        ("Amnesty will hold a vigil on 18 May.", "Vigil of Amnesty"),
    ],
)
def test_those_who_hold_it_keep_their_article(text: str, title: str) -> None:
    """A word that is only at the head of its sentence loses its capital."""
    assert titles_of(text) == [title]


def test_a_heading_that_is_a_day_completes_no_title() -> None:
    """The one above it does, which names something."""
    text = "Ryton choral weekend\n\nThursday 20th May\n\n10.00 Rehearsal\n\n19.30 Supper\n"
    assert all("Thursday" not in each and "20th" not in each for each in titles_of(text))


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("The grain barge will leave Selby some time in the second half of May.", "Grain barge leaves Selby"),
        ("A bell tower tour for members sometime in the last week of May.", "Bell tower tour for members"),
        ("The jury of seven sits on the weekend of 15 and 16 May.", "Jury of seven sits"),
        ("Lane closed to all traffic from 18 to 20 May inclusive.", "Lane closed to all traffic"),
        ("The weekend walk along the canal is on 18 May.", "Weekend walk along the canal"),
        ("The evening walk to the weir is on 18 May.", "Evening walk to the weir"),
    ],
)
def test_what_stood_around_a_date_ends_no_title(text: str, title: str) -> None:
    """A part of the day or week that belongs to the name does."""
    assert titles_of(text) == [title]


def test_what_a_day_owns_opens_without_its_ending() -> None:
    """The "s" of "Friday's" is no word of the title."""
    assert titles_of("Notes\n\n- this Friday's sing-along for beginners is off\n") == ["Sing-along for beginners"]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ('"Summer Dances on the Lawn" will go ahead on Friday 14 May.', "Summer Dances on the Lawn"),
        ("The weigh-in gets going at 9:15 on Tuesday 18 May on the lower deck.", "Weigh-in on the lower deck"),
        ("Nurses are to engage in a work stoppage on 18 May.", "Work stoppage of nurses"),
        ("The final is at the Oval on 18 May, whoever is in it.", "Final at the Oval"),
        ("Bell letter\n\nDear neighbours\n\nFilm night for all is on Friday 14 May.\n", "Film night for all"),
    ],
)
def test_a_piece_of_a_sentence_is_no_title(text: str, title: str) -> None:
    """Nor is that it goes ahead, who is greeted, or what hangs on the sentence."""
    assert titles_of(text) == [title]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Elders of the Tarn Valley Nation will plant one hundred young oaks on the east bank on 18 May.",
            "Elders plant one hundred young oaks on the east bank",
        ),
        (
            "Fire chiefs Dana Okoro and Liv Strand will show the new engine to the town on 18 May.",
            "Fire chiefs show the new engine to the town",
        ),
    ],
)
def test_those_who_act_are_cut_to_their_office(text: str, title: str) -> None:
    """No "of the" of a name that is too long is left."""
    assert titles_of(text) == [title]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("ST HILDA'S SPRING FAIR\n\nFriday 14 May 2027, 10am\n", "St Hilda's Spring Fair"),
        ("BLESSING OF THE BOATS, 18 May, 3pm", "Blessing of the Boats"),
        ("O'HARA 5KM BEACH RUN, 18 May, 3pm", "O'Hara 5km Beach Run"),
        ("SHORT-TERM LETS HEARING, 18 May, 3pm", "Short-Term Lets Hearing"),
        ("Blessing of the boats, 18 May, 3pm", "Blessing of the boats"),
    ],
)
def test_what_is_written_in_capitals_is_told_as_a_heading(text: str, title: str) -> None:
    """Each word keeps a capital but for the small ones."""
    assert titles_of(text) == [title]
