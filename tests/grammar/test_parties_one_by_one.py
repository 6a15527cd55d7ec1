"""Who takes part: rows of parties one by one, two sides, offices with two fields, names of all Latin scripts."""

import pytest

from tests.grammar.documents import reading_of

WRITTEN = "2027-01-04"


def parties(text: str) -> set[str]:
    (found,) = reading_of(text, written=WRITTEN).sightings
    return set(found.participants)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Grand Pier Holdings v Attorney General of Grenada will be heard on 14 January 2027 at 7 pm.",
            {"Grand Pier Holdings", "Attorney General of Grenada"},
        ),
        (
            "Negotiators for the Guild of Teachers and the school district will meet on 14 January 2027.",
            {"Negotiators for the Guild of Teachers", "school district"},
        ),
        (
            "The Farms and Fisheries Council will meet the Transport and Rail Workers' Union on 14 January 2027.",
            {"Farms and Fisheries Council", "Transport and Rail Workers' Union"},
        ),
        (
            "The Minister of Farming and Forestry will meet Dr Ann Lee on 14 January 2027.",
            {"Minister of Farming and Forestry", "Dr Ann Lee"},
        ),
        (
            "Le ministre de l'Agriculture et de la Forêt rencontrera Julie Roy le 14 janvier 2027 à 10 h.",
            {"ministre de l'Agriculture et de la Forêt", "Julie Roy"},
        ),
        (
            "The Ministry for Housing invites journalists to a briefing on 14 January 2027.",
            {"Ministry for Housing"},
        ),
        ("Coxswain Paul Šádař will speak at the meeting on 14 January 2027 at 7 pm.", {"Coxswain Paul Šádař"}),
        ("Talk by Łucja Żurek on 14 January 2027 at 7 pm.", {"Łucja Żurek"}),
    ],
)
def test_each_party_whole_and_by_itself(text: str, names: set[str]) -> None:
    assert names <= parties(text)


def test_a_programme_stays_beside_the_first_of_its_items() -> None:
    text = (
        "The ministry invites the press to a day of briefings on ferries. It takes place on 14 January 2027.\n\n"
        "- 09:00 Background briefing with the director, Room 2\n- 10:30 Press conference of the minister, Great Hall\n"
    )
    titles = [found.title for found in reading_of(text, written=WRITTEN).sightings]
    assert titles[0].startswith("Briefings on ferries")
    assert any(title.startswith("Background briefing") for title in titles)


def test_a_label_is_no_part_of_the_name_behind_it() -> None:
    text = "Session 1A, Room Felix, 14 January 2027, 7 pm\nChair: M. Roth. Papers 04, 11, 17"
    assert parties(text) == {"M. Roth"}
