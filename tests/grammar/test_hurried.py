"""How people write in a hurry: contractions, bids to come, moves told in passing, houses that are no towns."""

from datetime import datetime, timedelta

import pytest

from calfeed.model.meeting import Kind, Sighting
from calfeed.model.when import AllDay, Timed, ZoneOrigin, first_day
from tests.grammar.documents import reading_of

WRITTEN = "2027-01-04"  # a Monday


def only(text: str) -> Sighting:
    """The one event of a text."""
    (found,) = reading_of(text, written=WRITTEN).sightings
    return found


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Quick one: the AGM's moved to Thursday 21 January, still 7pm.", "AGM"),
        ("The gig's on Friday 15 January at 8pm in the Bell.", "Gig in the Bell"),
        ("The market's back on Saturday 16 January, 9-1.", "Market"),
        ("The meeting's been moved to 14 January, 6pm.", "Meeting"),
        ("New date for the AGM is 28 January (7pm, as before).", "AGM"),
        ("The concert's opening night is Friday 15 January at 8pm.", "Concert's opening night"),
        ("We're live on Twitch on Wednesday 13 January at 8pm, chatting with Dana Orr.", "Live on Twitch"),
        ("She's launching her book on 14 January at Daunt's, 6.30pm.", "Launching her book at Daunt's"),
    ],
)
def test_a_verb_written_with_its_noun(text: str, title: str) -> None:
    """ "'s" and "'re" are verbs, and no part of a title; a possessive is."""
    assert only(text).title.startswith(title)


@pytest.mark.parametrize(
    "text",
    [
        "Don't miss the poetry slam on Friday 15 January at 7pm!",
        "Join us for a poetry slam this Friday from 7pm.",
        "Join us on Friday 15 January at 7pm for a poetry slam.",
        "You're invited to our poetry slam on Friday 15 January at 7pm.",
        "Come along to the poetry slam this Friday, 7pm.",
        "See you at the poetry slam on Friday 15 January!",
        "We'd love to see you at the poetry slam on Friday 15 January.",
        "We have a poetry slam on Friday 15 January at 7pm.",
        "Doors open at 7 on Friday 15 January for our poetry slam!",
        "Put it in your diary: poetry slam, 15 January, 7pm.",
    ],
)
def test_what_people_are_bidden_to(text: str) -> None:
    """It is named so, though no noun of it is an event's."""
    assert only(text).title == "Poetry slam"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Rendez-vous au troc de plantes vendredi 15 janvier.", "Troc de plantes"),
        ("On se retrouve au slam de poésie le 15 janvier !", "Slam de poésie"),
        ("Rendez-vous à la bibliothèque vendredi 15 janvier à 14h.", "Rendez-vous"),
        ("Nos vemos en el trueque de libros del 15 de enero.", "Trueque de libros"),
        ("Nos vemos en la plaza el viernes 15 de enero a las 18:00.", "Encuentro"),
    ],
)
def test_where_people_will_see_each_other(text: str, title: str) -> None:
    """At an event, it is that one; at a place, only a meeting."""
    assert only(text).title == title


@pytest.mark.parametrize(
    "text",
    [
        "See you at the Crown on Friday 15 January!",
        "The project will come to a standstill on Friday 15 January.",
        "Our library is back on Monday 18 January.",
    ],
)
def test_what_is_no_bid(text: str) -> None:
    """A house is not what is on, and a turn of phrase bids nobody."""
    titles = [found.title for found in reading_of(text, written=WRITTEN).sightings]
    assert not {"Crown", "Standstill", "Library back"}.intersection(titles)


@pytest.mark.parametrize(
    "text",
    [
        "We've had to push the AGM back a week – it's now Thursday 21 Jan, 7pm, same place.",
        "We've had to push the AGM back a week. It's now on Thursday 21 January at 7pm, same place.",
        "We have moved the AGM back a week. It is now on Thursday 21 January at 7pm.",
        "Der Stammtisch wird um eine Woche verschoben. Er findet nun am 21. Januar um 19 Uhr statt.",
    ],
)
def test_a_week_later(text: str) -> None:
    """The old day is reckoned from how far it is moved, also in the sentence before; "same place" is none."""
    found = only(text)
    assert isinstance(found.when, Timed)
    assert (str(first_day(found.when)), found.when.start.hour, found.place) == ("2027-01-21", 19, None)
    assert found.title in {"AGM", "Stammtisch"}
    assert found.previous is not None
    assert str(found.previous)[:10] == "2027-01-14"


@pytest.mark.parametrize(
    ("text", "day", "hour"),
    [
        ("Registration for the SpringHack closes tomorrow at midnight.", "2027-01-05", 23),
        ("Sign-ups for the fun run close this Sunday at midnight.", "2027-01-10", 23),
        ("Submissions close tonight at 11.59pm.", "2027-01-04", 23),
        ("Voting closes next Wednesday at 6pm.", "2027-01-13", 18),
    ],
)
def test_what_closes_on_a_day_of_this_week(text: str, day: str, hour: int) -> None:
    """It is due then, as on a date."""
    found = only(text)
    assert isinstance(found.when, Timed)
    assert (found.kind, str(first_day(found.when)), found.when.start.hour) == (Kind.DEADLINE, day, hour)


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("The show opens on 22 January and runs 'til 14 February.", "2027-02-14"),
        ("Half-term club: Monday 15 til Friday 19 February, 9am til 3pm.", "2027-02-19"),
    ],
)
def test_til(text: str, last: str) -> None:
    """ "til" is "until"."""
    when = only(text).when
    assert isinstance(when, AllDay)
    assert str(when.last) == last


@pytest.mark.parametrize(
    "text",
    [
        "The exhibition opens on 22 January and runs until 14 February. A party follows that evening from 6 to 9pm.",
        "Die Ausstellung öffnet am 22. Januar und läuft bis 14. Februar. Am selben Abend ist ab 18 Uhr Empfang.",
        "L'exposition ouvre le 22 janvier et dure jusqu'au 14 février. Un verre sera offert le soir même à 18h.",
        "La exposición abre el 22 de enero y dura hasta el 14 de febrero. Esa tarde habrá un brindis a las 18:00.",
    ],
)
def test_that_evening_is_the_first(text: str) -> None:
    """ "That evening" is that of the day on which something opens, and not that on which it closes."""
    show, party = reading_of(text, written=WRITTEN).sightings
    assert isinstance(show.when, AllDay)
    assert show.when.last - show.when.first == timedelta(days=23)
    assert isinstance(party.when, Timed)
    assert (str(first_day(party.when)), party.when.start.hour) == ("2027-01-22", 18)


def test_the_end_of_applications_has_its_evening() -> None:
    """A day that closes no stretch is spoken of on."""
    (found,) = reading_of(
        "Apply until 14 February. The winners are drawn that evening at 6pm.", written=WRITTEN
    ).sightings
    assert str(first_day(found.when)) == "2027-02-14"


@pytest.mark.parametrize(
    "text",
    [
        "Open mic this Friday from 7:30, The Old Forge. Sign up at the bar from 7.",
        "Trivia night this Friday at 7:30 at the Old Forge. Bring a team!",
        "Burns Supper on Saturday 16 January. Doors 6, piper 6:45, haggis at 7.",
    ],
)
def test_a_house_is_no_town(text: str) -> None:
    """An inn or a supper that is called as a small town elsewhere tells no zone."""
    found = only(text)
    assert isinstance(found.when, Timed)
    assert found.when.zone_origin is ZoneOrigin.DEFAULT


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ('Author talk with Priya Nair, "Salt Roads", Thursday 21 January, 6.30pm, Hallam Library.', "Hallam Library"),
        ("Author talk with Priya Nair, 'Salt Roads', Thursday 21 January, 6.30pm.", None),
        ("Open mic, Friday 8 January, 7.30pm, The Old Forge.", "The Old Forge"),
        ("Talk, 9 September, 8.45am, Washington, D.C.", "Washington, D.C."),
    ],
)
def test_the_place_of_a_line(text: str, place: str | None) -> None:
    """A work in quotation marks is none, and the full stop of the line is no part of it."""
    assert only(text).place == place


@pytest.mark.parametrize(
    "text",
    [
        "Drop-in sessions at Wix Village Hall on Monday 11 January (3-7pm) or the Crown Hotel on Thursday 14 January.",
        "Blood donation sessions at Wix Village Hall on Monday 11 January and the Crown Hotel on Thursday 14 January.",
        "The choir sings in Wix Village Hall on Monday 11 January and the Crown Hotel on Thursday 14 January.",
    ],
)
def test_the_second_place_of_a_row(text: str) -> None:
    """Each day has the place in front of it, also without a preposition, and no title has the other's."""
    first, second = reading_of(text, written=WRITTEN).sightings
    assert (first.place, second.place) == ("Wix Village Hall", "Crown Hotel")
    assert "Wix" not in second.title


@pytest.mark.parametrize(
    "text",
    [
        "The council votes on the cycle lane on 19 January. Meeting starts 6pm, Town Hall.",
        "ICYMI: council votes on the cycle lane on 19 January. Meeting starts at 6pm in the Town Hall.",
    ],
)
def test_meeting_starts(text: str) -> None:
    """A bare "meeting" that starts is what the sentence before announces; "ICYMI" is no part of its name."""
    found = only(text)
    assert isinstance(found.when, Timed)
    assert (found.when.start.hour, found.place) == (18, "Town Hall")
    assert found.title.lower().endswith("council votes on the cycle lane")
    assert "ICYMI" not in found.title


def test_a_lineup_that_is_announced() -> None:
    """What is announced already is the lineup, and not the festival."""
    found = only("Lineup announced for Fen Fest: 4-6 June, Wicken.")
    assert (found.title, found.place) == ("Fen Fest in Wicken", "Wicken")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Panto auditions: Sun 10 Jan 2pm & Mon 11 Jan 7.30pm, Village Hall",
            ["2027-01-10T14:00 Village Hall", "2027-01-11T19:30 Village Hall"],
        ),
        (
            "Panto auditions — Sun 10 Jan 2pm (kids) & Mon 11 Jan 7.30pm (adults), Village Hall",
            ["2027-01-10T14:00 Village Hall", "2027-01-11T19:30 Village Hall"],
        ),
        (
            "Gigs: Fri 15 @ The Bell (9pm), Sat 30 @ Hythe Arms (8.30)",
            ["2027-01-15T21:00 Bell", "2027-01-30T20:30 Hythe Arms"],
        ),
        (
            "Theater: Fr 8.1. 20 Uhr, Sa 9.1. 19 Uhr, Bürgerhaus",
            ["2027-01-08T20:00 Bürgerhaus", "2027-01-09T19:00 Bürgerhaus"],
        ),
    ],
)
def test_days_with_their_own_hours_and_places(text: str, told: list[str]) -> None:
    """Two days in a row are two events where each begins at its own hour; each is where its own words say."""
    found = [(f.when, f.place) for f in reading_of(text, written=WRITTEN).sightings]
    assert [f"{w.start:%Y-%m-%dT%H:%M} {place}" for w, place in found if isinstance(w, Timed)] == told


def test_back_as_normal() -> None:
    """The day on which a house is open again is no event, and no day of what closes it."""
    found = only("The nursery will be shut Friday 22 January (staff training). Back as normal Monday.")
    assert (found.title, str(first_day(found.when))) == ("Closure of the nursery", "2027-01-22")


@pytest.mark.parametrize(
    "text",
    [
        "Repair Café | Sat 16 Jan | 10–1 | Hallam Library",
        "Repair Café • Sat 16 Jan • 10–1 • Hallam Library",
        "Repair Café, Sat 16 Jan, 10-1, Hallam Library",
    ],
)
def test_a_line_set_off_by_signs(text: str) -> None:
    """Signs part a line as commas do, also around bare hours."""
    found = only(text)
    assert isinstance(found.when, Timed)
    assert found.when.end is not None
    assert (found.when.start.hour, found.when.end.hour, found.place) == (10, 13, "Hallam Library")


def test_a_byline_is_no_event() -> None:
    """Who wrote something and when is set off by the same signs."""
    assert not reading_of("Gwen Attar • 29 January 2027 • 06:00", written=WRITTEN).sightings


def test_an_inn_behind_a_sign() -> None:
    """Between signs a name with an article is where it is."""
    assert only("• Quiz • Fri 15 Jan • 8pm • The Bell •").place == "The Bell"


def test_days_told_one_by_one() -> None:
    """A sentence that is a day and what is on is an item, behind another such."""
    found = reading_of(
        "Friday 22nd: Comedy night. Saturday 23rd: Abba tribute. Sunday 24th: Roast from 12.", written=WRITTEN
    )
    assert [f.title for f in found.sightings] == ["Comedy night", "Abba tribute", "Roast"]


def test_what_starts_back_is_no_end_of_a_concert() -> None:
    """Only what is shut ends in front of the day on which something starts again."""
    concert = only("Our next concert is on Saturday 20 March in St Mark's. After Easter we start back on 13 April.")
    assert isinstance(concert.when, AllDay)
    assert concert.when.last == concert.when.first


def test_a_day_with_two_sessions() -> None:
    """Hours joined behind a day are both of that day, and not of the next."""
    text = "Sessions at the Corn Exchange: Mon 11 Jan 1.30–4pm & 5.30–8pm; Tue 12 Jan 9.30am–12.30pm."
    found = [f.when for f in reading_of(text, written=WRITTEN).sightings]
    assert [f"{w.start:%d %H:%M}" for w in found if isinstance(w, Timed)] == ["11 13:30", "11 17:30", "12 09:30"]


def test_what_a_committee_considers() -> None:
    """Who considers something does so on that day; nothing is due."""
    found = only("The application will be considered by the Planning Committee on Wednesday 20 January at 6.30pm.")
    assert (found.kind, found.title) == (Kind.EVENT, "Hearing on the application – Planning Committee")


def test_the_reason_of_a_move_is_no_move() -> None:
    """Days in the reason keep their event whole."""
    text = "Planning moves to Monday 18 January at 10am because of the offsite on 14-15 January in Leeds."
    offsite, planning = sorted(reading_of(text, written=WRITTEN).sightings, key=lambda f: first_day(f.when))
    assert isinstance(offsite.when, AllDay)
    assert (str(offsite.when.first), str(offsite.when.last)) == ("2027-01-14", "2027-01-15")
    assert (str(first_day(planning.when)), planning.previous) == ("2027-01-18", None)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Mill Lane: closed Tue 12 – Thu 14 Jan, 9am–4pm, resurfacing", "Mill Lane closed"),
        ("Library: closed Friday 15 January for staff training", "Library closed"),
    ],
)
def test_what_is_shut_behind_its_label(text: str, title: str) -> None:
    """A label says what is closed."""
    assert only(text).title == title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Invitation\nYou are warmly invited to the opening of\nTIDELINES\nnew paintings by Mara Finch\n"
            "Thursday 14 January 2027, 6–8pm\nGallery Nord, 4 Quay Street\n",
            "Opening of TIDELINES",
        ),
        (
            "The Friends of Hallam Library request the pleasure of your company at\nAn Evening with Ken Orme\n"
            "Thursday 14 January 2027\n7 for 7.30pm\nThe Reading Room\n",
            "Evening with Ken Orme",
        ),
    ],
)
def test_an_invitation_card(text: str, title: str) -> None:
    """Its lines break off: what it is to stands on the next one, the day further down."""
    found = only(text)
    assert (found.title, str(first_day(found.when))) == (title, "2027-01-14")


@pytest.mark.parametrize(
    ("text", "old"),
    [
        ("Can we do the kick-off on Tuesday 12 January instead of Monday?", "2027-01-11"),
        ("Das Training ist am Donnerstag, 14. Januar, statt am Mittwoch.", "2027-01-13"),
        ("L'entraînement a lieu jeudi 14 janvier au lieu de mercredi.", "2027-01-13"),
        ("El entrenamiento será el jueves 14 de enero en lugar del miércoles.", "2027-01-13"),
        ("Тренування буде в четвер, 14 січня, замість середи.", "2027-01-13"),
    ],
)
def test_an_old_weekday_lies_beside_the_new_day(text: str, old: str) -> None:
    """ "Instead of Monday" is the Monday next to the new day, and not one behind it."""
    assert str(only(text).previous) == old


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("I'd like to invite you to a meeting on Wednesday 20 January at 6pm.", "Meeting"),
        ("We'd like to invite you to a preview on Wednesday 20 January at 6pm.", "Preview"),
    ],
)
def test_who_speaks_is_no_party(text: str, title: str) -> None:
    """ "I'd like" is nobody who takes part."""
    found = only(text)
    assert (found.title, found.participants) == (title, ())


def test_the_hour_of_return_is_none_of_a_visit() -> None:
    """It begins when people leave."""
    text = (
        "Year 4 will visit the Roman Baths on Tuesday 2 February. "
        "Coaches leave school at 8.45am and return at about 4pm."
    )
    when = only(text).when
    assert isinstance(when, Timed)
    assert (when.start.hour, when.start.minute) == (8, 45)


def test_normal_service_is_no_event() -> None:
    """The day on which all is as usual announces nothing."""
    found = only("There will be no trains from 16 to 24 January. Normal service resumes on Monday 25 January.")
    assert found.title.startswith("No trains")


@pytest.mark.parametrize(
    "text",
    [
        "The Trust will open the lightship to visitors from Saturday 30 January, following an 18-month restoration.",
        "Das Museum öffnet den Leuchtturm ab 30. Januar für Besucher, nach 18 Monaten Bauzeit.",
        "Le musée ouvrira le phare au public à partir du 30 janvier, après 18 mois de travaux.",
        "El museo abrirá el faro al público a partir del 30 de enero, tras 18 meses de obras.",
        "Музей відкриє маяк для відвідувачів з 30 січня після 18 місяців ремонту.",
    ],
)
def test_a_length_that_lies_behind(text: str) -> None:
    """How long something took before is not how long the event lasts."""
    when = only(text).when
    assert isinstance(when, AllDay)
    assert when.last == when.first


@pytest.mark.parametrize(
    "text",
    [
        "The party is on Friday 8 January from 21.30 to 00.30.",
        "Party: Friday 8 January, 21:30-00:30",
    ],
)
def test_an_end_after_midnight(text: str) -> None:
    """An hour with a nought in front is one of the night."""
    when = only(text).when
    assert isinstance(when, Timed)
    assert when.end is not None
    assert f"{when.end:%d %H:%M}" == "09 00:30"


def test_those_who_were_there_name_nothing() -> None:
    """ "Present:" and the like are no heading of what follows."""
    text = "Minutes, 4 January 2027\nPresent: J. Orme (chair), A. Lowe. The spring lunch is on 24 April."
    assert only(text).title == "Spring lunch"


def test_a_diary_by_weekday_names_no_places() -> None:
    """What stands behind a weekday is what is on."""
    text = "The Dean's diary, week beginning 11 January\nMon: Staff meeting\nTue: Diocesan Synod, London\n"
    assert reading_of(text, written=WRITTEN).sightings[0].title == "Staff meeting"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Call for papers: Salt and Society, Hythe, 24–26 June 2027\nAbstracts by 1 March 2027.", "Salt and Society"),
        ("CFP: Tides (Bergen, Norway, 6-8 September 2027)\nSubmission deadline: 12 April 2027", "Tides"),
        (
            "Appel à communications : Sel et société, Brest, 24-26 juin 2027\nRésumés avant le 1er mars.",
            "Sel et société",
        ),
    ],
)
def test_what_a_call_is_for(text: str, title: str) -> None:
    """The heading of a call names what is held on its days."""
    titles = [f.title for f in reading_of(text, written=WRITTEN).sightings if f.kind is Kind.EVENT]
    assert titles == [title]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Pottery on 9 February, 7pm, Scout Hut", [9]),
        ("Pottery class on 2, 9, 16 and 23 February, 7–9pm, Scout Hut", [2, 9, 16, 23]),
    ],
)
def test_a_line_that_leads_to_its_day(text: str, days: list[int]) -> None:
    """Its end tells the hour and where; a stamp, "Posted on 9 February, 7pm, London", announces nothing."""
    assert [first_day(f.when).day for f in reading_of(text, written=WRITTEN).sightings] == days
    assert not reading_of("Posted on 9 February, 7pm, London", written=WRITTEN).sightings


@pytest.mark.parametrize(
    "text",
    [
        "Your appointment has been changed from 16 January 15:00 to 17 January 14:00.",
        "The match moves from Saturday 16 January, 3pm to Sunday 17 January, 2pm.",
        "The match on Saturday 16 January at 3pm has been switched to Sunday 17 January at 2pm.",
        "The match is on Sunday 17 January at 2pm, not Saturday 16 January at 3pm.",
        "Match: Sun 17 Jan 2pm (was Sat 16 Jan 3pm)",
        "Ihr Termin wurde vom 16. Januar, 15 Uhr, auf den 17. Januar, 14 Uhr, verlegt.",
        "Das Spiel am Samstag, 16. Januar, um 15 Uhr findet nun am Sonntag, 17. Januar, um 14 Uhr statt.",
        "Neuer Termin fürs Spiel: So 17.1., 14 Uhr (statt Sa 16.1., 15 Uhr)",
        "La réunion est déplacée du 16 janvier à 15h au 17 janvier à 14h.",
        "Le match aura lieu dimanche 17 janvier à 14h au lieu de samedi 16 janvier à 15h.",
        "La reunión se traslada del 16 de enero a las 15:00 al 17 de enero a las 14:00.",
        "El partido será el domingo 17 de enero a las 14:00 en lugar del sábado 16 de enero a las 15:00.",
        "Зустріч перенесено з 16 січня о 15:00 на 17 січня о 14:00.",
        "Матч відбудеться в неділю, 17 січня, о 14:00 замість суботи, 16 січня, о 15:00.",
    ],
)
def test_each_day_of_a_move_has_its_own_hour(text: str) -> None:
    """The new hour is that of the new day, and "from ... to" between two dates is no stretch of hours."""
    found = only(text)
    assert isinstance(found.when, Timed)
    assert isinstance(found.previous, datetime)
    assert (f"{found.when.start:%d %H}", f"{found.previous:%d %H}", found.when.end) == ("17 14", "16 15", None)


@pytest.mark.parametrize("text", ["Thursday doesn't work for me, sorry.", "Sorry, Thursday no longer works for me."])
def test_a_day_that_does_not_suit(text: str) -> None:
    """It announces nothing."""
    assert not [f for f in reading_of(text, written=WRITTEN).sightings if f.confidence > 0.5]


@pytest.mark.parametrize(
    "text",
    [
        "Hi team, sprint review is Thursday 3pm.",
        "Sprint review: Thursday 3pm (30 mins)",
    ],
)
def test_a_review_is_held(text: str) -> None:
    """It is no deadline, and needs no article behind a greeting."""
    found = only(text)
    assert (found.kind, found.title) == (Kind.EVENT, "Sprint review")


def test_where_people_meet_for_a_walk() -> None:
    """The hour in front of "meet" holds no meeting."""
    found = only("Weekly guided walk: every Sunday from 10 January, 10am, meet at the station.")
    assert (found.title, found.place) == ("Weekly guided walk", "station")


def test_what_restarts_keeps_its_name() -> None:
    """The sentence behind it names another event."""
    text = "Choir rehearsals restart on Tuesday 12 January at 7.30pm. Our next concert is on Saturday 20 March."
    rehearsal, concert = reading_of(text, written=WRITTEN).sightings
    assert rehearsal.title.startswith("Choir rehearsals")
    assert concert.title.startswith("Next concert")


def test_what_closes_when_full() -> None:
    """It is due at the latest on the day told."""
    found = only("Registration for the 10k closes when full or on 28 February, whichever is sooner.")
    assert (found.kind, found.title) == (Kind.DEADLINE, "Deadline for registration for the 10k")
