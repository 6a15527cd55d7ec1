"""Places in the words of the text."""

import pytest

from calfeed.grammar.place import is_place_noun, looks_like
from calfeed.grammar.vocabulary import vocabulary
from tests.grammar.documents import reading_of


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (
            "The briefing will be held on 15 January at Mamoepa Media Centre, Hatfield, Pretoria.",
            "Mamoepa Media Centre, Hatfield, Pretoria",
        ),
        ("The council will meet on 15 January in the boardroom.", "boardroom"),
        ("The minister will pay a visit to Vietnam on 15 January.", "Vietnam"),
        ("The talks will be held in English on 15 January.", None),
        ("In addition, a hearing will take place on 15 January.", None),
        ("Die Sitzung findet am 15. Januar im Sitzungssaal des Rathauses statt.", "Sitzungssaal des Rathauses"),
        ("La reunión se celebrará el 15 de enero en el Teatro Lope de Vega.", "Teatro Lope de Vega"),
        ("La charla será el 15 de enero a las 19:00 en la biblioteca municipal.", "biblioteca municipal"),
        ("La conférence aura lieu le 15 janvier dans l’amphithéâtre Richelieu.", "amphithéâtre Richelieu"),
        ("Un rassemblement est prévu le 15 janvier à 12 h place de la République.", "place de la République"),
        ("La réunion aura lieu le 15 janvier à la salle des fêtes de Plouzané.", "salle des fêtes de Plouzané"),
        ("Слухання відбудуться 15 січня об 11:00 за адресою вул. Шевченка, 5.", "вул. Шевченка, 5"),
        ("Слухання відбудуться 15 січня об 11:00 у каб. 312.", "каб. 312"),
        ("Засідання відбудеться 15 січня в конференц-залі готелю «Дніпро».", "конференц-залі готелю «Дніпро»"),
        ("The clean-up will be held on 15 January at the ford below the mill.", "ford below the mill"),
        ("A dinner is planned for 15 January at the border bridge in Alcoutim.", "border bridge in Alcoutim"),
        ("The board meets on Tuesday 15 January, at noon, Room 206, Courthouse Annex.", "Room 206, Courthouse Annex"),
        ("Die Versammlung ist am 15. Januar um 19 Uhr (Turnhalle).", "Turnhalle"),
        ("The talk is on Tuesday 15 January (Friends' Meeting House, 7.30pm).", "Friends' Meeting House"),
        ("The show opens at the Alliance's visitor centre in Cley on 15 January.", "Alliance's visitor centre in Cley"),
        ("Засідання комісії — 15 січня о 15:00 (каб. 310).", "каб. 310"),
        ("Am Samstag, 15. Januar, bleibt die Stadtbücherei wegen Inventur geschlossen.", "Stadtbücherei"),
        ("Die Wanderung am 15. Januar beginnt am Waldsee, 10 Uhr.", "Waldsee"),
        ("Le ministre recevra le 15 janvier à l'Élysée le chancelier Luc Roy.", "Élysée"),
        ("Les riverains pourront à leur tour visiter la serre le 15 janvier.", None),
        ("El presidente recibirá el 15 de enero al canciller Luis Gil.", None),
        ("The council will meet on 15 January in New York to discuss Yemen.", "New York"),
        ("La protesta ante el puerto de Vigo será el 15 de enero.", "puerto de Vigo"),
        ("La Fête de la soupe à Namur (15 janvier) commencera à midi.", "Namur"),
        ("Her funeral on 15 January sets off from Lister Park.", "Lister Park"),
        ("The orchestra from Berlin gives a concert on 15 January.", None),
        ("The school trip will be on 15 January.", None),
        (
            "The hearing will be held on 15 January in Room 214 of the county courthouse.",
            "Room 214 of the county courthouse",
        ),
        ("The committee will meet on 15 January at the offices of Ferrous Holdings.", "offices of Ferrous Holdings"),
        ("A debate with Reuben Osei is planned for Sunday 11 January, 4pm, St Alphege's.", "St Alphege's"),
        (
            "The choir will sing on 15 January at the Rev. Jonas T. Bell Hall in Macon.",
            "Rev. Jonas T. Bell Hall in Macon",
        ),
        ("Зустріч відбудеться 15 січня о 17:00 у школі №12.", "школі №12"),
        ("Слухання відбудуться 15 січня об 11:00 у клубі с. Вільхівка.", "клубі с. Вільхівка"),
        ("El concierto será el 15 de enero en La Paz.", "La Paz"),
        ("The summit will be held on 15 January in The Hague.", "The Hague"),
        ("The votes will be counted on 15 January at the federal building downtown.", "federal building"),
        ("The board meets on 15 January (St Olave's, 7.30pm) about the bells.", "St Olave's"),
        ("El partido será el 15 de enero en el Estadio Nacional.", "Estadio Nacional"),
        ("La conférence aura lieu le 15 janvier à Casablanca.", "Casablanca"),
        ("The fair will be held on 15 January in Rainham.", "Rainham"),
        ("The rehearsal on 15 January is cancelled because there is a leak in the hall.", None),
        ("Der Vortrag am 15. Januar entfällt, weil im Saal gemalt wird.", None),
        ("The concert will be on 15 January, but not in the church.", None),
        ("A workshop hosted by Ann Lee will be held on 15 January.", None),
        ("A lecture by Dr Ann Lee (Oslo) will be held on 15 January in the old library.", "old library"),
        ("The village will be asked on 15 January to let a farm to the trust.", None),
        ("The clubs belonging to the league will hold a meeting on 15 January.", None),
        ("The dance on 15 January will be run by Mr Jonas Bell.", None),
    ],
)
def test_a_place_keeps_the_words_of_the_text(text: str, place: str | None) -> None:
    """Rooms, buildings and towns behind a preposition are places; languages and figures of speech are not."""
    (sighting,) = reading_of(text).sightings
    assert sighting.place == place


def test_the_same_room_is_the_room_named_before() -> None:
    """ "In the same room" stands for the place of the event before."""
    text = (
        "The council will meet on 14 January in Room 7 of the Palace. "
        "The panel will meet on 15 January in the same room."
    )
    assert [s.place for s in reading_of(text).sightings] == ["Room 7 of the Palace"] * 2


def test_a_name_of_an_event_is_no_place() -> None:
    """A cell that only names a place is told from one that names an event."""
    assert looks_like("Great Hall", vocabulary("en"))
    assert not looks_like("Opening session", vocabulary("en"))


@pytest.mark.parametrize(
    ("word", "found"), [("кав’ярня", True), ("клубі", True), ("Садло", False), ("операція", False)]
)
def test_a_ukrainian_word_for_a_place(word: str, found: bool) -> None:
    """The apostrophe elides nothing, and a longer word is another."""
    assert is_place_noun(word, vocabulary("uk")) is found


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Die Sitzung wird am 15. Januar im Gemeinderat stattfinden.", None),
        ("Der Kurs läuft ab Mittwoch, 14. Januar, an acht Abenden.", None),
        ("Das Konzert findet am 15. Januar bei freiem Eintritt statt.", None),
        ("Das Konzert findet am 15. Januar in Meppen statt.", "Meppen"),
        ("Das Konzert findet am 15. Januar in der Stadthalle statt.", "Stadthalle"),
    ],
)
def test_a_german_noun_behind_an_article_is_no_name_of_a_place(text: str, place: str | None) -> None:
    """Where every noun has a capital, only a word for a place or a name without an article is one."""
    assert [s.place for s in reading_of(text).sightings] == [place]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("The towpath will be closed on 15 January.", "towpath"),
        ("Le bureau sera fermé le 15 janvier.", "bureau"),
        ("El refugio estará cerrado el 15 de enero por obras.", "refugio"),
        ("It will be closed on 15 January.", None),
    ],
)
def test_what_is_closed_is_where_that_is(text: str, place: str | None) -> None:
    """A closure is at what it closes."""
    assert [s.place for s in reading_of(text).sightings] == [place]


@pytest.mark.parametrize(
    ("text", "language", "place"),
    [
        ("The vice chancellor will hear the complaint on May 6 at 1:30 p.m. in Wilmington.", "en", "Wilmington"),
        ("She'll be in Chicago for the Grocers Expo, May 4-6, where she speaks on Day 2.", "en", "Chicago"),
        ("Next meeting: Monday 9 November, 7.30pm, small room", "en", "small room"),
        ("Field trip to Fort Wendell: 14 May", "en", "Fort Wendell"),
        ("Die Probe ist am 3. Mai um 19 Uhr im Jugendstil-Kaufhaus.", "de", "Jugendstil-Kaufhaus"),
        ("Die Gruppe übt am Mittwoch, 6. Mai, um 19 Uhr am Weiher.", "de", "Weiher"),
        ("La sortie des secondes au barrage de Moukou partira le 3 mai à 6 heures.", "fr", "barrage de Moukou"),
        (
            "Le tribunal administratif de Rennes examinera demain la requête à 14h15.",
            "fr",
            "tribunal administratif de Rennes",
        ),
    ],
)
def test_places_without_a_preposition_of_their_own(text: str, language: str, place: str) -> None:
    """A zone's town, what stands before the first date, part of a line, the end of a trip, a court, what is shut."""
    openings = {"en": "London, 1 May 2026", "de": "Görlitz, 1. Mai 2026", "fr": "Paris, le 1er mai 2026"}
    found = [s.place for s in reading_of(f"{openings[language]}\n\n{text}").sightings]
    assert found[:1] == [place]


@pytest.mark.parametrize(
    "text",
    [
        "The workshop will be held on 15 January, as the tutor lives in Oslo.",
        "The council votes on closing the station on 15 January.",
        "In the meantime the islands' MP, Catriona Laing, will hold a meeting on 15 January.",
    ],
)
def test_where_somebody_lives_or_something_was_is_elsewhere(text: str) -> None:
    """A home, what is over, what is done and a turn of phrase are no place of an event."""
    found = reading_of(f"LEEDS, 1 January 2026\n\n{text} Leeds is wet.").sightings
    assert {s.place for s in found} <= {None, "LEEDS", "Leeds"}


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("The choir will sing in Mbale on 3 February; on 5 February it will sing in Soroti.", ["Mbale", "Soroti"]),
        (
            "Workshops will be held in Tuam on 3 February, Gort on 4 February and Athenry on 5 February.",
            ["Tuam", "Gort", "Athenry"],
        ),
        (
            "Open evenings will be held at the mill on 3 February and at the Cowan High School on 10 February.",
            ["mill", "Cowan High School"],
        ),
    ],
)
def test_each_day_of_a_sentence_has_its_own_place(text: str, places: list[str]) -> None:
    """Up to a semicolon, and right in front of its date, a place goes with that date alone."""
    assert [s.place for s in reading_of(text).sightings] == places


def test_a_sale_of_tickets_is_nowhere() -> None:
    """What is done from anywhere takes no place from the text around it."""
    text = "The festival will be held on 3 May in Ghent. Ticket sales open on 2 February."
    assert [s.place for s in reading_of(text).sightings] == [None, "Ghent"]
