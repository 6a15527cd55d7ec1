"""What parish, school and press notices write in haste or take for granted: spaced hours, arrivals, rows of days."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from calfeed.grammar.zones import named_place
from calfeed.model.meeting import Kind, Online, Status
from calfeed.model.when import AllDay, Timed, first_day
from tests.grammar.documents import reading_of

JANUARY_4 = "2027-01-04"


def told(text: str) -> list[tuple[str, str]]:
    """When the events of a text begin, and what they are called."""
    found = []
    for s in reading_of(text, written=JANUARY_4).sightings:
        at = s.when.start.strftime("%m-%d %H:%M") if isinstance(s.when, Timed) else f"{first_day(s.when):%m-%d}"
        found.append((at, s.title))
    return found


@pytest.mark.parametrize(
    ("words", "at"),
    [
        ("Bell ringers meet on Friday 15 January at 6: 45 PM, St Mark's Hall.", "18:45"),
        ("Choir practice: Thursday 14 January, 7 :30 pm in the vestry.", "19:30"),
        ("The residents' meeting starts at 10: 15 am on 20 January in Room 4.", "10:15"),
        ("The supper is on 20 January at 7 : 45 p.m. in the crypt.", "19:45"),
        ("The supper on 20 January starts at 7: 30 people have booked.", "19:00"),
    ],
)
def test_an_hour_typed_with_a_space(words: str, at: str) -> None:
    """ "6: 45 pm" is a quarter to seven, and no place called "45 pm"."""
    (sighting,) = reading_of(words, written=JANUARY_4).sightings
    assert isinstance(sighting.when, Timed)
    assert sighting.when.start.strftime("%H:%M") == at
    assert not any(map(str.isdigit, sighting.place or "")) or "Room 4" in (sighting.place or "")


ARRIVALS = [
    "MEDIA ADVISORY\n\nThe minister will hold a press conference on Wednesday 20 January 2027 at 10.30 am.\n\n"
    "Reporters are asked to arrive by 10 am on 20 January 2027; camera crews should be at the "
    "gate by 9.30 am.\n",
    "MEDIA ADVISORY\n\nThe mayor will open the bridge on Wednesday 20 January 2027 at 10.30 am.\n\n"
    "Camera crews must be in position by 9.45 am on 20 January.\n",
    "Walk round the reservoir on Wednesday 20 January at 10.30 am. Walkers should be at the main gate by 10.15 am on "
    "20 January.\n",
    "The gala starts at 10.30 am on 20 January. Guests must be in their seats by 10.15 am on 20 January.\n",
    "POINT PRESSE\n\nLe maire inaugurera le pont le mercredi 20 janvier 2027 à 10 h 30.\n\n"
    "Les journalistes sont priés d'arriver avant 9 h 30 le 20 janvier. Les équipes de télévision doivent être "
    "sur place à 9 h au plus tard le 20 janvier.\n",
    "PRESSEEINLADUNG\n\nDie Ministerin eröffnet die Brücke am Mittwoch, 20. Januar 2027, um 10.30 Uhr.\n\n"
    "Kamerateams werden gebeten, am 20. Januar bis spätestens 9.15 Uhr vor Ort zu sein.\n",
    "CONVOCATORIA DE PRENSA\n\nLa alcaldesa inaugurará el puente el miércoles 20 de enero de 2027 a las 10:30.\n\n"
    "Se ruega a los medios llegar antes de las 9:30 del 20 de enero. Los equipos de televisión deberán estar en el "
    "lugar a más tardar a las 9:15 del 20 de enero.\n",
    "АНОНС ДЛЯ ЗМІ\n\nМіський голова відкриє міст у середу, 20 січня 2027 року, о 10:30.\n\n"
    "Просимо журналістів прибути до 9:30 20 січня. Телегрупи мають бути на місці не пізніше 9:15 20 січня.\n",
]


@pytest.mark.parametrize("text", ARRIVALS)
def test_when_people_have_to_be_there_is_no_deadline(text: str) -> None:
    """An hour by which they arrive for an event of that day is no event beside it."""
    assert [at for at, _ in told(text)] == ["01-20 10:30"]


@pytest.mark.parametrize(
    "text",
    [
        "The baking show opens at 2 pm on 16 January. Entries must arrive by 10 am on 16 January.",
        "The count is on 16 January at 9 pm. Postal ballots must arrive by 8 pm on 16 January.",
        "The gala starts at 7 pm on 16 January. Please register by 5 pm on 16 January.",
        "The trip is on 17 January at 9 am. Parents are asked to arrive by 8 am on 16 January to sign the form.",
    ],
)
def test_what_has_to_be_done_by_then_is_one(text: str) -> None:
    """Things that have to arrive, and what is asked of people on another day, are due."""
    assert Kind.DEADLINE in [s.kind for s in reading_of(text, written=JANUARY_4).sightings]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("The band plays in Leeds on 25 January, 2 and 9 February.", ["01-25", "02-02", "02-09"]),
        ("Advance polling will take place on January 15th and 22nd, 2027 at the town hall.", ["01-15", "01-22"]),
        ("Concerts on 5th, 12th and 19th February in the abbey.", ["02-05", "02-12", "02-19"]),
        ("Konzerte am 5., 12. und 19. Februar in der Abtei.", ["02-05", "02-12", "02-19"]),
        ("Conciertos los días 5, 12 y 19 de febrero en la abadía.", ["02-05", "02-12", "02-19"]),
    ],
)
def test_days_of_a_row_are_all_events_of_one_name(text: str, days: list[str]) -> None:
    """None is less likely than the one in front of it, and what counts them is not left in their name."""
    found = told(text)
    assert [at for at, _ in found] == days
    assert len({title for _, title in found}) == 1
    assert not any(title.endswith((" nd", " th nd", ".")) for _, title in found)


@pytest.mark.parametrize(
    "text",
    [
        "The deadline for submissions is **March 18th 2027** ([AOE](https://aoe.example/)).",
        "Papers are due 18 March 2027 (AoE).",
        "Important dates\n\n- Papers: 18 March 2027, anywhere on earth\n- Workshop: 2 June 2027\n",
        "Submission deadline: 2027-03-18 AoE",
        "Date limite de soumission : 18 mars 2027 (AoE)",
        "Einreichschluss: 18. März 2027 (AoE)",
        "Papers are due 18 March 2027, 23:59 AoE.",
    ],
)
def test_a_day_that_ends_when_it_is_over_everywhere(text: str) -> None:
    """ "AoE" behind a day is its last minute in the last zone."""
    first = reading_of(text, written=JANUARY_4).sightings[0]
    assert first.when == Timed(start=datetime(2027, 3, 18, 23, 59, tzinfo=ZoneInfo("Etc/GMT+12")))


def test_an_hour_of_its_own_wins_over_the_end_of_the_day() -> None:
    """ "5 pm (AoE)" is that hour."""
    (sighting,) = reading_of("Papers are due 18 March 2027 at 5 pm (AoE).", written=JANUARY_4).sightings
    assert sighting.when == Timed(start=datetime(2027, 3, 18, 17, tzinfo=ZoneInfo("Etc/GMT+12")))


@pytest.mark.parametrize(
    ("name", "zone"),
    [
        ("Island Farm", None),
        ("Island Bakery", None),
        ("Coal Island Hall", None),
        ("Island", "Atlantic/Reykjavik"),
        ("Akureyri, Island", "Atlantic/Reykjavik"),
        ("Iceland Spar Hall", "Atlantic/Reykjavik"),
    ],
)
def test_an_island_is_not_iceland(name: str, zone: str | None) -> None:
    """The German name of a country is another word in the longer names of other languages."""
    found = named_place(name)
    assert (found.zone if found else None) == zone


@pytest.mark.parametrize("place", ["West Park", "City Park", "South Beach car park", "West End"])
def test_a_park_in_the_north_is_no_town(place: str) -> None:
    """Names that hundreds of towns give to a part of them tell no zone."""
    text = f"Our practice is every Wednesday from 6 PM to 7:15 PM at {place}, from 20 January 2027."
    zones = {
        str(s.when.start.tzinfo) for s in reading_of(text, written=JANUARY_4).sightings if isinstance(s.when, Timed)
    }
    assert zones.isdisjoint({"America/Regina", "America/Vancouver", "Australia/Brisbane", "Australia/Perth"})


def test_a_day_alone_stays_without_an_hour() -> None:
    """Nothing is added to a deadline that tells no more than its day."""
    (sighting,) = reading_of("Papers are due 18 March 2027.", written=JANUARY_4).sightings
    assert sighting.when == AllDay(first=date(2027, 3, 18), last=date(2027, 3, 18))


OFF = [
    ("We will not have yoga classes on 12 April and 19 April.", "Yoga classes", ["04-12", "04-19"]),
    ("There will be no Sunday school on 17 January.", "Sunday school", ["01-17"]),
    ("We won't be having choir practice on 19 January.", "Choir practice", ["01-19"]),
    ("There will not be a coffee morning on 19 January.", "Coffee morning", ["01-19"]),
    ("We are not having youth club on 19 January because of the snow.", "Youth club", ["01-19"]),
    ("We don't have yoga on 19 January.", "Yoga", ["01-19"]),
    ("Please note: no story time on Saturday, January 16.", "Story time", ["01-16"]),
    ("No choir on 12 April & 19 April.", "Choir", ["04-12", "04-19"]),
    ("Ми не матимемо репетиції 17 січня.", "Репетиції", ["01-17"]),
]


@pytest.mark.parametrize(("text", "title", "days"), OFF)
def test_what_we_will_not_have_is_off(text: str, title: str, days: list[str]) -> None:
    """It is called by its whole name on each of its days, and off."""
    found = reading_of(text, written=JANUARY_4).sightings
    assert [(s.title, f"{first_day(s.when):%m-%d}", s.status) for s in found] == [
        (title, day, Status.CANCELLED) for day in days
    ]


AGAIN = [
    "There is no meeting on 7 January; next meeting Thursday 14 January at 7pm.",
    "No yoga on 7 January. We're back on 14 January at 7pm.",
    "No rehearsal on 7 January, we resume on 14 January at 7pm.",
    "Am 7. Januar ist keine Probe; nächste Probe am 14. Januar um 19 Uhr.",
    "Am 7. Januar findet keine Chorprobe statt, wir treffen uns wieder am 14. Januar um 19 Uhr.",
    "7 січня занять не буде, відновлюємо заняття 14 січня о 19:00.",
    "Pas de répétition le 7 janvier, prochaine répétition le 14 janvier à 19h.",
    "No hay ensayo el 7 de enero; próximo ensayo el 14 de enero a las 19.",
]


@pytest.mark.parametrize("text", AGAIN)
def test_the_next_one_is_not_off_as_well(text: str) -> None:
    """What there is none of on one day is held on the day that the same breath tells."""
    found = reading_of(text, written=JANUARY_4).sightings
    assert [s.status for s in found] == [Status.CANCELLED, Status.CONFIRMED]
    off, on = (s.when for s in found)
    assert first_day(off) == date(2027, 1, 7)
    assert isinstance(on, Timed)
    assert on.start.strftime("%m-%d %H:%M") == "01-14 19:00"


@pytest.mark.parametrize(
    "text",
    [
        "There will be no charge for the concert on 16 January at 7pm.",
        "We will not have enough chairs at the concert on 16 January at 7pm.",
        "We don't have the results of the concert on 16 January at 7pm yet, but it will be grand.",
    ],
)
def test_what_is_missing_at_an_event_does_not_call_it_off(text: str) -> None:
    """No charge, no chairs."""
    assert Status.CANCELLED not in [s.status for s in reading_of(text, written=JANUARY_4).sightings]


UNDER_HEADINGS = [
    ("## Knitting Bee Feb 18\n\nWe will knit scarves on Thursday, Feb 18 in the loft.\n", "02-18"),
    ("# Sommerfest am 12. Juni\n\nWir grillen am Samstag, 12. Juni, ab 15 Uhr im Pfarrgarten.\n", "06-12 15:00"),
    ("# Fête des voisins le 12 juin\n\nVenez partager un repas le samedi 12 juin à 19h dans la cour.\n", "06-12 19:00"),
    (
        "# Jornada de limpieza el 12 de junio\n\nLos vecinos limpiarán la playa el sábado 12 de junio a las 10.\n",
        "06-12 10:00",
    ),
    ("# Толока 12 червня\n\nМешканці прибиратимуть парк у суботу, 12 червня, о 10:00.\n", "06-12 10:00"),
]


@pytest.mark.parametrize(("text", "at"), UNDER_HEADINGS)
def test_a_heading_and_what_is_told_below_are_one_event(text: str, at: str) -> None:
    """The sentence below tells in other words what the heading announces: its hour and its place are the event's."""
    ((when, title),) = told(text)
    assert when == at
    assert title.split()[0] in text.splitlines()[0]


@pytest.mark.parametrize(
    "text",
    [
        "# Spring fair on 13 March\n\nThe mayor opens the fair on 13 March at 10. Fireworks light up the quay on 13 "
        "March at 9pm.\n",
        "# Council session, 13 March\n\nA press conference follows at 6pm on 13 March.\n",
    ],
)
def test_what_is_another_event_of_that_day_stays_one(text: str) -> None:
    """Several sentences of the day, or another noun for events."""
    assert [at[:5] for at, _ in told(text)] == ["03-13", "03-13"]


@pytest.mark.parametrize(
    "text",
    [
        "The workshop is on 1 March 2027 at 10 am, as described in the Members' Handbook.",
        "The council will introduce new fees on 1 March 2027, as set out in the Schedule of Charges.",
        "The new forms are to reach the Production environment on 1 March 2027.",
        "El taller es el 1 de marzo de 2027 a las 10, según lo establecido en el Reglamento de Socios.",
        "L'atelier a lieu le 1er mars 2027 à 10h, comme indiqué dans le Guide des Associations.",
    ],
)
def test_where_something_is_written_or_run_is_no_place(text: str) -> None:
    """A handbook, a schedule of charges, an environment."""
    assert [s.place for s in reading_of(text, written=JANUARY_4).sightings] == [None]


def test_where_something_is_held_is_one() -> None:
    """What is described elsewhere still has its place."""
    text = "The concert described in the Gazette is on 1 March 2027 at 7 pm in St Mark's."
    assert [s.place for s in reading_of(text, written=JANUARY_4).sightings] == ["St Mark's"]


@pytest.mark.parametrize("words", ["Pre-order pictures online.", "Pre-register online.", "View the gallery online."])
def test_what_is_done_online_beforehand_makes_nothing_online(words: str) -> None:
    """People are there all the same."""
    (sighting,) = reading_of(f"Talk on 16 January at 7pm. {words}", written=JANUARY_4).sightings
    assert sighting.online is Online.NO


WINDOWS = [
    "Planned work on the mail server\n\nStart time: Tuesday 9 February 2027, 22:00\nEnd time: Wednesday 10 February "
    "2027, 02:00\nImpact: mail may be delayed\n",
    "Scheduled maintenance\n\nStarts: 9 February 2027, 22:00\nEnds: 10 February 2027, 02:00\n",
    "Wartung am Server\n\nBeginn: 9. Februar 2027, 22:00 Uhr\nEnde: 10. Februar 2027, 02:00 Uhr\n",
    "Maintenance du réseau\n\nDébut des travaux : 9 février 2027 à 22h\nFin des travaux : 10 février 2027 à 2h\n",
    "Mantenimiento de la red\n\nInicio: 9 de febrero de 2027, 22:00\nFin: 10 de febrero de 2027, 02:00\n",
    "Планові роботи на сервері\n\nПочаток робіт: 9 лютого 2027, 22:00\nЗавершення робіт: 10 лютого 2027, 02:00\n",
]


@pytest.mark.parametrize("text", WINDOWS)
def test_a_labelled_start_and_end_are_of_one_event(text: str) -> None:
    """It is called by its heading, lasts over midnight, and a label is no place."""
    (sighting,) = reading_of(text, written=JANUARY_4).sightings
    assert isinstance(sighting.when, Timed)
    assert sighting.when.end is not None
    ends = (sighting.when.start, sighting.when.end)
    assert [f"{at:%m-%d %H}" for at in ends] == ["02-09 22", "02-10 02"]
    assert sighting.title.split()[0] == text.split(maxsplit=1)[0]
    assert sighting.place is None


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("Concert: Feb 9 - 5:00 PM, hall.", "02-09 17:00"),
        ("Concert / May 9 - 8pm / Hall", "05-09 20:00"),
        ("The concert is on 9 May 8 - 10pm in the hall.", "05-09 20:00"),
        ("The concert is on May 9, 8 - 10pm in the hall.", "05-09 20:00"),
    ],
)
def test_a_dash_between_a_day_and_its_hour(text: str, at: str) -> None:
    """ "Feb 9 - 5:00 PM" is a day and an hour, "9 May 8 - 10pm" two hours."""
    assert [when for when, _ in told(text)] == [at]
