"""Who meets, in the words of the text."""

import pytest

from tests.grammar.documents import reading_of


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("A meeting of national security advisors will take place on 5 January.", {"national security advisors"}),
        ("Talks between Ukraine and Poland will be held on 5 January.", {"Ukraine", "Poland"}),
        (
            "Das Treffen der Staats- und Regierungschefs der EU und der NATO findet am 5. Januar statt.",
            {"Staats- und Regierungschefs der EU"},
        ),
        ("The session will be held on 5 January. It will be chaired by Governor Ana Gil.", {"Governor Ana Gil"}),
        ("The talks will be held on 5 January. France, Italy and Spain will attend.", {"France", "Italy", "Spain"}),
    ],
)
def test_the_parties_are_named_one_by_one(text: str, names: set[str]) -> None:
    """Subjects, "of", "between" and "chaired by" name the parties, without article."""
    (sighting,) = reading_of(text).sightings
    assert names <= set(sighting.participants)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("A briefing with Spokesperson Ruben Acosta will be held on 5 January.", {"Spokesperson Ruben Acosta"}),
        ("The union will hold a rally on 5 January.", {"union"}),
        (
            "The talks will be held on 5 January. Representatives from 15 countries, European organizations, and NATO "
            "will be present.",
            {"Representatives from 15 countries", "European organizations"},
        ),
        (
            "A meeting of leaders is scheduled for 6 January. Leaders from the EU and the Coalition of the Willing "
            "will attend.",
            {"Leaders from the EU", "Coalition of the Willing"},
        ),
        (
            "A press conference of Minister Clemens Auböck and the Deputy Minister of Energy, Iryna Sobolenko, will be "
            "held on 5 January.",
            {"Minister Clemens Auböck", "Deputy Minister of Energy, Iryna Sobolenko"},
        ),
        ("A briefing for new delegations online will be held on 5 January.", {"new delegations"}),
        ("The match Thornbury A v Downend Rooks takes place on 5 January.", {"Thornbury A", "Downend Rooks"}),
        ("A meeting for victims and witnesses will be held on 5 January.", {"victims", "witnesses"}),
    ],
)
def test_who_acts_and_who_comes_with_them(text: str, names: set[str]) -> None:
    """People behind "with" and "for" take part, and so does who does it."""
    (sighting,) = reading_of(text).sightings
    assert names <= set(sighting.participants)


@pytest.mark.parametrize(
    "text",
    [
        "The gallery will be closed on 5 January.",
        "A concert will be held on 5 January.",
        "The exhibition opens on 5 January.",
    ],
)
def test_things_and_events_do_not_take_part(text: str) -> None:
    """What is closed, held or opened is no party."""
    assert all(not sighting.participants for sighting in reading_of(text).sightings)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Dieter Hägele wird am 15. Januar einen Vortrag halten.", {"Dieter Hägele"}),
        ("Збори орендодавців відбудуться 15 січня.", {"орендодавців"}),
        ("La reunión de los consignatarios se celebrará el 15 de enero.", {"consignatarios"}),
        ("Une réunion des pompiers aura lieu le 15 janvier.", {"pompiers"}),
    ],
)
def test_people_of_other_languages_take_part(text: str, names: set[str]) -> None:
    """Words for people and, in German, two nouns in a row that only a name can be."""
    assert names <= {name for sighting in reading_of(text).sightings for name in sighting.participants}


def test_a_body_with_and_in_its_name_is_one_party() -> None:
    """ "Transport and Rail Workers' Union" is one, and countries side by side stay several."""
    (strike,) = reading_of("Members of the Transport and Rail Workers' Union will strike on 12 January.").sightings
    assert not any(party == "Transport" for party in strike.participants)
    (summit,) = reading_of("The presidents of Peru, Ecuador, Colombia and Bolivia will meet on 12 January.").sightings
    assert {"Ecuador", "Colombia", "Bolivia"} <= set(summit.participants)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("A talk with Ana Gil, Jo Sanz and Rui Costa is on 5 January.", {"Ana Gil", "Jo Sanz", "Rui Costa"}),
        (
            "Une table ronde avec Claire Dumas, Paul Petit et Anne Roy aura lieu le 5 janvier.",
            {"Claire Dumas", "Paul Petit", "Anne Roy"},
        ),
        (
            "La charla con Lucía Prieto, Ana Gil y Jorge Sanz será el 5 de enero.",
            {"Lucía Prieto", "Ana Gil", "Jorge Sanz"},
        ),
        (
            "Дискусія за участю Олени Коваль, Петра Гнатюка та Ірини Шевчук відбудеться 5 січня.",
            {"Олени Коваль", "Петра Гнатюка", "Ірини Шевчук"},
        ),
    ],
)
def test_all_people_of_a_row_take_part(text: str, names: set[str]) -> None:
    """A list of names behind "with" belongs to the event to its end, and holds no event."""
    (sighting,) = reading_of(text).sightings
    assert set(sighting.participants) == names


def test_a_row_of_places_or_works_is_no_row_of_people() -> None:
    """Names behind another word, or of one word each, don't lengthen the name of an event."""
    (concert,) = reading_of("The concert with Mozart, Haydn and Bach works is on 5 January.").sightings
    assert concert.title == "Concert with Mozart"
    (meeting,) = reading_of("The meeting in New Ross, Old Ross and Great Ross is on 5 January.").sightings
    assert meeting.participants == ()


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The nurses at the county hospital will walk out on 5 January.", {"nurses"}),
        (
            "Delegations from Sudan, Egypt and Ethiopia will meet on 5 January.",
            {"Delegations from Sudan", "Egypt", "Ethiopia"},
        ),
        (
            "US Secretary of State Ana Gil and Minister Jo Sanz will meet on 5 January.",
            {"US Secretary of State Ana Gil", "Minister Jo Sanz"},
        ),
        (
            "Minister Ana Gil will host her Turkish counterpart, Jo Sanz, on 5 January.",
            {"Minister Ana Gil", "Turkish counterpart, Jo Sanz"},
        ),
        (
            "El presidente Jorge Sanz recibirá el 5 de enero al canciller Luis Gil.",
            {"presidente Jorge Sanz", "canciller Luis Gil"},
        ),
        (
            "Le président Paul Petit recevra le 5 janvier la ministre Anne Roy.",
            {"président Paul Petit", "ministre Anne Roy"},
        ),
        ("Governor Ola Berg came on Friday. He will meet residents on 5 January.", {"Governor Ola Berg", "residents"}),
        (
            "La serre ouvrira le 5 janvier en présence de Mme Anne Le Goff, maire de Brest, et de M. Paul Roy, préfet.",
            {"Mme Anne Le Goff, maire de Brest", "M. Paul Roy, préfet"},
        ),
        ("Jane Holt, minister for transport, will meet Ann Lee on 5 January.", {"Jane Holt", "Ann Lee"}),
        ("Governor Ola Berg said prices fell. He will testify on 5 January.", {"Governor Ola Berg"}),
        ("5 January, 10 am: Keynote: What the window knew – Machteld Brandsma", {"Machteld Brandsma"}),
    ],
)
def test_who_takes_part(text: str, names: set[str]) -> None:
    """Both sides of a meeting take part, under the words of the text, without where they are from."""
    (sighting,) = reading_of(text).sightings
    assert set(sighting.participants) == names


@pytest.mark.parametrize(
    "text",
    [
        "KYIV, 2 January (Southern Wire) - The strike will begin on 5 January.",
        "La línea se reabrirá el 5 de enero con una fiesta.",
        "El acto por el Día de la Bandera será el 5 de enero.",
    ],
)
def test_who_takes_no_part(text: str) -> None:
    """An agency, a thing behind "with" and a feast are no people."""
    assert all(not sighting.participants for sighting in reading_of(text).sightings)
