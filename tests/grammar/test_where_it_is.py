"""Where something is: the room of a body, the place told before, the place of a heading; what is no place at all."""

import pytest

from calfeed.model.meeting import Field, Online
from calfeed.model.when import Timed
from tests.grammar.documents import reading_of

WRITTEN = "2027-01-04"


def places(text: str) -> list[str | None]:
    name = "notice.html" if text.startswith("<") else "notice.txt"
    return [one.place for one in reading_of(text, written=WRITTEN, name=name).sightings]


@pytest.mark.parametrize(
    "place",
    [
        "council chamber", "staff room", "members lounge", "meeting room", "swimming pool", "shopping centre",
        "rowing club", "dining hall", "training room", "reading room", "briefing room", "playing field",
        "bowling green", "recycling centre", "learning centre", "parking lot", "substation", "farmhouse", "newsroom",
        "foot of the steps", "back of the church", "second floor of the library", "far end of the pier",
    ],
)  # fmt: skip
def test_the_kind_of_a_room_is_part_of_it(place: str) -> None:
    """Bodies and what is done somewhere name rooms."""
    assert places(f"The meeting is on Friday 5 March at 7 pm at the {place}.\n") == [place]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("We meet on Friday 5 March at 7 pm in front of the town hall.\n", "town hall"),
        ("The AGM will be held on 21 January at 8 pm at the clubhouse in Fern Lane.\n", "clubhouse in Fern Lane"),
        ("The committee will visit the fire station in Corby on 15 January at 10 am.\n", "fire station in Corby"),
        ("The minister will inspect the plant on Friday 15 January.\n", "plant"),
        ("Le ministre inspectera l'usine le 16 janvier.\n", "usine"),
        ("La ministra visitará el hospital el 16 de enero.\n", "hospital"),
        ("Міністр відвідає завод 16 січня.\n", "завод"),
        ("Засідання відбудеться 16 січня о 10:00 у головному корпусі.\n", "головному корпусі"),
        ("Нарада відбудеться 16 січня о 10:00 на другому поверсі ратуші.\n", "другому поверсі ратуші"),
        ("Нарада відбудеться 16 січня о 10:00 у міністерстві.\n", "міністерстві"),
    ],
)
def test_a_place_that_the_sentence_names(text: str, place: str) -> None:
    """It is named whole."""
    assert places(text) == [place]


@pytest.mark.parametrize(
    "text",
    [
        "A decision in Harper v Stone is expected on 12 February at 2 pm.\n",
        "The panel discusses Case C-33 in Resolution 14 on 19 January at 10 am.\n",
        "The concert in B minor follows on 9 February.\n",
        "The committee meets behind closed doors on 21 January at 9 am.\n",
        "Le comité se réunit à huis clos le 21 janvier à 9 h.\n",
        "La ponencia se reúne a puerta cerrada el 21 de enero a las 9.00.\n",
        "Зустріч з ректором університету відбудеться 20 січня о 15:00.\n",
        'Dinner with the author Tom Hale on 30 January, 7 pm. Bring "In Deep Water" along.\n',
        "The debate on closing the school is on 5 March at 7 pm.\n",
        "Pupils visit their teachers on 15 January.\n",
        "The conductor of the hall's choir, Irene Bell, speaks on 15 January at 7 pm.\n",
    ],
)
def test_what_is_no_place(text: str) -> None:
    """Cases, keys, works, people and closed doors are none."""
    assert places(text) == [None]


def test_a_party_of_a_case_is_no_place_where_the_court_is_told() -> None:
    """The name only says which case is meant."""
    text = "The Court gives judgment in the Nordbahn appeal on 4 February.\n"
    assert places(text) == ["Court"]


@pytest.mark.parametrize(
    ("first", "then"),
    [
        ("The meeting is on 14 January at 7 pm in the Anchor Inn.", "The AGM is on 11 February, same time and place."),
        ("The meeting is on 14 January at 7 pm in the Anchor Inn.", "The quiz is on 11 February in the same venue."),
        (
            "Die Sitzung ist am 22. Januar um 19 Uhr im Gasthof Adler.",
            "Die Probe ist am 29. Januar um 18 Uhr am selben Ort.",
        ),
        (
            "Der Kurs ist am 12. Januar um 18.30 Uhr in der Turnhalle.",
            "Das Training ist am 19. Januar, gleiche Zeit, gleicher Ort.",
        ),
        (
            "Le cours aura lieu le 14 janvier à 20 h au gymnase Bel Air.",
            "La réunion est fixée au 9 février, même heure, même lieu.",
        ),
        (
            "La asamblea será el 14 de enero a las 19.00 en el Centro Cívico.",
            "La cena será el 11 de febrero a la misma hora y en el mismo lugar.",
        ),
        (
            "Збори відбудуться 14 січня о 18:00 в актовій залі школи № 12.",
            "Концерт — 11 лютого, у той самий час і в тому самому місці.",
        ),
        ("Лекція відбудеться 19 січня о 17:00 у бібліотеці.", "Концерт відбудеться 26 січня в тій самій залі."),
        ("Лекція відбудеться 19 січня о 17:00 у бібліотеці.", "Концерт відбудеться 26 січня о 18:00 там само."),
    ],
)
def test_the_same_place_is_that_of_the_event_before(first: str, then: str) -> None:
    """In five languages, with the hour or without."""
    one, two = places(f"{first} {then}\n")
    assert one is not None
    assert two == one


def test_the_same_place_is_not_that_of_another_subject() -> None:
    """The next meeting is where this one was, and not where something else of its minutes is."""
    text = (
        "Minutes of the allotment committee held in the Baptist Hall, Mill Road on 3 January 2027\n\n"
        "1. Work party: Saturday 16 January at 10 am at the weir.\n\n"
        "2. Hedges. They will be laid by the county in spring.\n\n"
        "3. Next meeting: Monday 1 February at 7.30 pm, same place.\n"
    )
    assert places(text)[1] == "Baptist Hall, Mill Road"


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (
            "Tall Trees Orchestra\n\nAll concerts at the Corn Exchange, 7.30 pm\n\n16 January  Mahler 4\n"
            "20 February  Haydn, Bruch\n13 March  Young soloists\n",
            "Corn Exchange",
        ),
        (
            "The Friends of Ashby\n\nWed 13 Jan 2.30pm  Canon Ruth Lee\n"
            "Wed 10 Feb 2.30pm  Dr Simon Pell (University of Keele)\n"
            "Wed 10 Mar 2.30pm  Prof. Alice Dunn\n\nAll talks in the Moot Hall, Market Street.\n",
            "Moot Hall, Market Street",
        ),
        (
            "Kammermusikfreunde\n\nAlle Konzerte im Rathaussaal, 19.30 Uhr\n\n16. Januar  Trio Aurora\n"
            "20. Februar  Quartett Meran\n",
            "Rathaussaal",
        ),
        (
            "Les Amis de l'orgue\n\nTous les concerts à l'église Saint-Paul, 20 h 30\n\n16 janvier  Trio Aurore\n"
            "20 février  Quatuor Bel Air\n",
            "église Saint-Paul",
        ),
        (
            "Amigos de la música\n\nTodos los conciertos en el Teatro Principal, 20.30 h\n\n16 de enero  Trío Aurora\n"
            "20 de febrero  Cuarteto Sol\n",
            "Teatro Principal",
        ),
        (
            "<h1>Diary</h1><h2>Talks in the Garden Room</h2><ul><li>14 January, 6 pm: Bees</li>"
            "<li>21 January, 6 pm: Wasps</li></ul>",
            "Garden Room",
        ),
    ],
)
def test_the_place_of_a_heading_or_of_all(text: str, place: str) -> None:
    """It is that of each item which names none of its own."""
    assert set(places(text)) == {place}


def test_what_opens_again_ends_no_reading() -> None:
    """Only what is closed ends when it opens again."""
    text = (
        "The library will close on Monday 18 January for four weeks. A farewell reading takes place on Friday "
        "15 January at 6 pm. The mayor reopens the library on 15 February at 10 am.\n"
    )
    ends = [one.when.end for one in reading_of(text, written=WRITTEN).sightings if isinstance(one.when, Timed)]
    assert ends == [None]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (
            "Сход у Боберці, на якому говоритимуть про дорогу, призначено на суботу, о другій дня, біля старої школи.",
            "старої школи, Боберці",
        ),
        ("Rather than sit in their hotel they will play a local side at Mulpani on 23 January.", "hotel, Mulpani"),
        (
            "Screening in Oban of the prize films: 21 January, 7pm, upstairs in the library.",
            "upstairs in the library, Oban",
        ),
        ("The mobile clinic works in Kryvets on 21 January, 8.30 to 2, beside the surgery.", "surgery, Kryvets"),
        ("The talk on 21 January in St Mary's Church has been moved to the gym.", "gym"),
        ("The talk on 21 January in the church at 8pm has been moved to the gym.", "gym"),
        ("The talk is on 21 January in St Mary's Church in Oban.", "St Mary's Church in Oban"),
    ],
)
def test_a_place_without_a_name_has_the_town_of_its_sentence(text: str, place: str) -> None:
    """ "The church" could be anywhere; where an event was moved from tells nothing of where it is."""
    (found,) = reading_of(text + "\n", written=WRITTEN).sightings
    assert found.place == place
    where = [piece.words for piece in found.evidence if piece.field is Field.WHERE]
    assert where == ([place] if place in text else place.split(", "))


@pytest.mark.parametrize(
    "text",
    [
        'Charla en línea: "Cómo homologar". Jueves 28 de enero, 18:00.',
        "Coordination call: every second Wednesday at 09:15 (Teams, 30 minutes), beginning on 20 January.",
        "Cold chain, warm planet\n\nThursday, January 28, 2027\n11:00 AM EST\nFree online event, 60 minutes",
    ],
)
def test_online_is_said_in_the_title_in_brackets_or_right_below(text: str) -> None:
    """A line right below the day and the hour is about the event above it."""
    (found,) = reading_of(text + "\n", written=WRITTEN).sightings
    assert (found.online, found.place) == (Online.YES, None)
