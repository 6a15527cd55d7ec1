"""Certain, tentative, online."""

import pytest

from calfeed.model.meeting import Online, Status
from calfeed.model.when import first_day
from tests.grammar.documents import reading_of


@pytest.mark.parametrize(
    "text",
    [
        "The flight is planned for no earlier than 15 January.",
        "A meeting of ministers is expected on 15 January.",
        "The hearing is provisionally set for 15 January.",
        "Das Sommerfest des Vereins findet voraussichtlich am 15. Januar auf der Wiese statt.",
    ],
)
def test_what_is_only_expected_is_tentative(text: str) -> None:
    """ "Expected", "provisional", "no earlier than" make an event tentative."""
    assert [s.status for s in reading_of(text).sightings] == [Status.TENTATIVE]


@pytest.mark.parametrize(
    ("text", "online"),
    [
        ("The meeting will be held online on 15 January.", Online.YES),
        ("The meeting will be held in Room 5 on 15 January and will be livestreamed.", Online.HYBRID),
        ("The meeting will be held in Room 5 on 15 January.", Online.NO),
        ("The briefing will be held in Kyiv on 15 January. Our partners will participate online.", Online.HYBRID),
    ],
)
def test_people_are_there_online_or_both(text: str, online: Online) -> None:
    """Remote participation beside people in a room is hybrid; an event held only online has no place."""
    (sighting,) = reading_of(text).sightings
    assert sighting.online is online
    assert online is not Online.YES or sighting.place is None


@pytest.mark.parametrize(
    ("text", "tentative"),
    [
        ("If the lawyers agree, the treaty is to be signed on 24 April.", True),
        ("Should the first round fail, there will be a strike on 24 April.", True),
        ("The launch could come as early as 24 April.", True),
        ("The treaty is to be signed on 24 April.", False),
    ],
)
def test_a_condition_or_the_earliest_day_makes_an_event_tentative(text: str, tentative: bool) -> None:
    """What hangs on a condition, or could be as early as a day, is announced but not sure."""
    (sighting,) = reading_of(text).sightings
    assert (sighting.status is Status.TENTATIVE) is tentative


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("The meeting on 15 January is expected to last three hours.", "confirmed"),
        ("The committee meets on 15 January; a report is expected later.", "confirmed"),
        ("The hearing is expected on 15 January.", "tentative"),
        ("The concert is planned for 15 January, depending on the licence.", "tentative"),
    ],
)
def test_a_doubt_counts_for_the_event_that_it_is_about(text: str, status: str) -> None:
    """How long an event lasts, or what comes after it, may be unsure without making its day unsure."""
    (sighting,) = reading_of(text).sightings
    assert sighting.status == status


@pytest.mark.parametrize(
    ("text", "online"),
    [
        ("The lecture is on 15 January; register online.", "no"),
        ("The lecture on 15 January is held over the internet.", "yes"),
        ("The lecture will be held on 15 January in Alvar Hall and streamed live.", "hybrid"),
    ],
)
def test_booking_online_is_not_taking_part_online(text: str, online: str) -> None:
    """Only how people take part makes an event online."""
    assert reading_of(text).sightings[0].online == online


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("The matinee on 15 January has been dropped.", Status.CANCELLED),
        ("Doctors have suspended the strike on 15 January.", Status.CANCELLED),
        ("The stoppage on 15 January is also on ice.", Status.CANCELLED),
        ("The soprano has withdrawn from the gala, which opens on 15 January.", Status.CONFIRMED),
    ],
)
def test_who_withdraws_calls_nothing_off(text: str, status: Status) -> None:
    """An event that is dropped is off; one that somebody withdraws from is not."""
    (sighting,) = reading_of(text).sightings
    assert sighting.status is status


def test_what_was_called_off_between_commas_has_a_new_day() -> None:
    """ "The tie, abandoned on Tuesday, will now be played" is certain."""
    (sighting,) = reading_of("The tie, abandoned in the rain, will now be played on 15 January.").sightings
    assert sighting.status is Status.CONFIRMED


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("The Seanad doesn't sit until 18 January, when it takes a bill at 3.30 p.m.", "confirmed"),
        ("If you'd like to help, there's a briefing on 18 January at 3pm.", "confirmed"),
        ("If the vote fails, there will be a second meeting on 18 January.", "tentative"),
        ("The visit on 18 January is off altogether.", "cancelled"),
        ("A plan to hold a workshop in Leuven on 18 January has had to be given up.", "cancelled"),
        ("The lecture planned for 18 January fell through.", "cancelled"),
        ("Diplomats have pencilled the conference in for 18 January.", "tentative"),
        ("Das Konzert ist am 18. Januar von 19.30 Uhr bis voraussichtlich 22 Uhr.", "confirmed"),
        ("Das Konzert ist voraussichtlich am 18. Januar um 19.30 Uhr.", "tentative"),
    ],
)
def test_what_is_certain_and_what_is_off(text: str, state: str) -> None:
    """A beginning denied before its day, a condition of the reader and a doubt about the end leave an event certain."""
    assert [s.status.value for s in reading_of(text).sightings] == [state]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        (
            "Ein zweiter Infoabend in Urfahr (14. Januar) wurde gestern abgesagt, weil noch die Trockner laufen.",
            "cancelled",
        ),
        ("Das Duell, zu dem die Kammer für den 14. Januar eingeladen hatte, fällt ins Wasser.", "cancelled"),
        ("Le lâcher de lanternes prévu le 14 janvier, on oublie : la commune a dit non.", "cancelled"),
        ("The board votes on the map on 14 January, or at least that is the plan.", "tentative"),
        ("The state secretary meets the premier on 14 January. Subject to confirmation.", "tentative"),
        (
            "The state secretary meets the premier on 14 January. Subject to confirmation were the dates of May.",
            "confirmed",
        ),
    ],
)
def test_status_told_around_its_day(text: str, status: str) -> None:
    """What calls off or puts in doubt may stand behind the day of the decision, or in a few words of their own."""
    assert {s.status.value for s in reading_of(text).sightings} == {status}


def test_all_talks_are_streamed() -> None:
    """What a sentence says of all talks goes for those of the list above it."""
    text = "Talks in the Crawford Room\n\n14 January, 7 p.m.   Ann Lee: Rivers\n21 January, 7 p.m.   Bo Ek: Fog\n\n"
    found = reading_of(text + "All talks are also streamed on the society's channel.").sightings
    assert [s.online.value for s in found] == ["hybrid", "hybrid"]


@pytest.mark.parametrize(
    ("text", "online"),
    [
        ("The council meets on 14 January at 7 p.m. in the Muni. Follow it on the council's website.", "hybrid"),
        ("The hearing opens on 14 January at the Guildhall. Those who can't come may watch it.", "hybrid"),
        ("The fair is on 14 January in the chapel. It will be broadcast on the Assembly's website.", "hybrid"),
        ("The vote is on 14 January at 7 p.m. in the library and on Zoom.", "hybrid"),
        ("The choir meets on 14 January at 7 p.m. on Teams only.", "yes"),
        ("Our secretary answers questions in a video meeting on 14 January at 18:00.", "yes"),
        ("The choir sings on 14 January in the chapel. Recipes can be found on the choir's website.", "no"),
        ("The council meets on 14 January in the Muni. Follow the signs at the website office.", "no"),
        ("Die Sitzung ist am 14. Januar um 18 Uhr im Rathaus und über Zoom.", "hybrid"),
        ("El pleno se celebra el 14 de enero a las 19:00 en el Salón de plenos; se retransmite en el canal.", "hybrid"),
        ("La conférence aura lieu le 14 janvier à 19 h à la mairie. On peut la suivre sur YouTube.", "hybrid"),
    ],
)
def test_followed_from_afar(text: str, online: str) -> None:
    """Those who cannot come may follow on a channel or website, and some things are on the web only."""
    assert [s.online.value for s in reading_of(text).sightings] == [online]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Le spectacle du 12 janvier est annulé ; les billets seront remboursés jusqu'au 30 janvier.", {12}),
        ("Le spectacle du 12 janvier est annulé. Les billets seront remboursés jusqu'au 30 janvier.", {12}),
        ("La réunion du 12 janvier est annulée ; la prochaine aura lieu le 26 janvier.", {12}),
        ("Das Konzert am 12. Jänner fällt aus, Karten können bis zum 30. Jänner zurückgegeben werden.", {12}),
        ("El concierto del 12 de enero queda cancelado; las entradas podrán devolverse hasta el 30 de enero.", {12}),
        ("Вистава 12 січня не відбудеться, квитки можна повернути до 30 січня.", {12}),
        ("The concert on 12 January is cancelled; tickets can be returned until 30 January.", {12}),
    ],
)
def test_a_limit_behind_what_is_called_off_is_no_new_day(text: str, days: set[int]) -> None:
    """Only what is called off is, on its own day, and nothing is moved to the last day of refunds."""
    found = reading_of(text).sightings
    assert {first_day(s.when).day for s in found if s.status is Status.CANCELLED} == days
    assert all(s.previous is None for s in found)
