"""Places by nouns that no list knows, right behind the hour; where something sets out from; houses with their names."""

import pytest

from tests.grammar.documents import reading_of

WRITTEN = "2027-01-04"


def places(text: str) -> list[str | None]:
    return [found.place or None for found in reading_of(text, written=WRITTEN).sightings]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("The litter pick is on Saturday 16 January, 9.30am at the bottle bank.", "bottle bank"),
        ("The choir sings on Saturday 16 January at 5pm under the market cross.", "market cross"),
        ("Race briefing on Saturday 16 January at 8.45 in the start pen.", "start pen"),
        ("Die Wanderung beginnt am Samstag, 16. Januar, um 10 Uhr an der Trauerweide.", "Trauerweide"),
        ("Das Konzert ist am Freitag, 15. Januar, um 20 Uhr unter der Linde.", "Linde"),
        ("Le nettoyage aura lieu le samedi 16 janvier à 9 h 30 au lavoir.", "lavoir"),
        ("Rendez-vous pour la balade le samedi 16 janvier à 10 h devant le calvaire.", "calvaire"),
        ("La limpieza será el sábado 16 de enero a las 9:30 en el lavadero.", "lavadero"),
        ("Збір на прогулянку в суботу, 16 січня, о 10:00 під каштаном.", "каштаном"),
        ("Концерт у п'ятницю, 15 січня, о 20:00 під аркою.", "аркою"),
    ],
)
def test_a_plain_noun_behind_the_hour_is_the_place(text: str, place: str) -> None:
    assert places(text) == [place]


@pytest.mark.parametrize(
    "text",
    [
        "The council will meet on Tuesday 19 January at 7 pm in the presence of the mayor.",
        "The talk starts on Tuesday 19 January at 7 pm at the latest.",
        "The choir sings on Tuesday 19 January at 7 pm at the request of the vicar.",
        "The board meets on Tuesday 19 January at 7 pm on the budget.",
        "The band plays on Friday 15 January at 8 pm in the rain.",
        "Das Konzert beginnt am Freitag, 15. Januar, um 20 Uhr bei jedem Wetter.",
        "Die Lesung ist am Freitag, 15. Januar, um 20 Uhr unter der Leitung von Ute Roth.",
        "La réunion aura lieu mardi 19 janvier à 19 h au sujet du budget.",
        "Le concert aura lieu vendredi 15 janvier à 20 h au plus tard.",
        "La reunión será el martes 19 de enero a las 19 h al término de la misa.",
        "Збори відбудуться у вівторок, 19 січня, о 19:00 у форматі відкритої розмови.",
        "Лекція відбудеться у вівторок, 19 січня, о 19:00 на тему води.",
        "Концерт відбудеться в п'ятницю, 15 січня, о 20:00 під керівництвом Олени Гай.",
    ],
)
def test_how_and_when_is_no_place(text: str) -> None:
    assert places(text) == [None]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("The flotilla departs from Kennacreg at 9am on Saturday 16 January.", "Kennacreg"),
        ("A lantern parade sets off from the Horsebridge at dusk on Saturday 16 January.", "Horsebridge"),
        ("La marche part de Kerlouan le samedi 16 janvier à 10 h.", "Kerlouan"),
        ("La marcha sale de Villalobos el sábado 16 de enero a las 10.", "Villalobos"),
        ("Похід стартує з Вільшанки в суботу, 16 січня, о 10:00.", "Вільшанки"),
        ("The orchestra from Lyndale plays on Friday 15 January at 8 pm.", None),
        ("Der Zug hält am Freitag, 15. Januar, um 7 Uhr zum letzten Mal.", None),
    ],
)
def test_where_something_sets_out_from(text: str, place: str | None) -> None:
    assert places(text) == [place]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (
            "Visit to the Pulrow water treatment works on Tuesday 19 January at 10.15 am.",
            "Pulrow water treatment works",
        ),
        ("Open house in the Fairport fire hall on Tuesday 19 January at 6 pm.", "Fairport fire hall"),
        ("Open studio at 14 Rope Walk on Sunday 17 January from noon.", "14 Rope Walk"),
        ("There will be a briefing on site (Lowry trailhead) on Tuesday 19 January at 2pm.", "Lowry trailhead"),
        ("The litter pick is on Saturday 16 January at 9.30am at the winding hole.", "winding hole"),
    ],
)
def test_the_whole_house_and_its_address(text: str, place: str) -> None:
    assert places(text) == [place]


def test_each_date_has_the_place_in_its_own_brackets() -> None:
    text = "Rehearsals are on Thursday 14 January at 7pm (church) and Friday 15 January at 8pm (vestry)."
    assert places(text) == ["church", "vestry"]


def test_a_title_says_from_where() -> None:
    text = "A lantern parade sets off from the Horsebridge at dusk on Saturday 16 January."
    (found,) = reading_of(text, written=WRITTEN).sightings
    assert found.title == "Lantern parade from the Horsebridge"
