"""The zone that a document is at home in."""

import pytest

from calfeed.model.when import Timed
from tests.grammar.documents import reading_of

MAIL = (
    "From: Ann <ann@example.org>\nDate: Thu, 01 Jan 2026 10:00:00 {}\nSubject: Season\nContent-Type: text/plain\n\n{}\n"
)


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        (
            "Yamoussoukro, 1er janvier 2026 - Le ministre posera la première pierre le 24 janvier à 10 h.",
            "Africa/Abidjan",
        ),
        ("HALIFAX - The Minister will hold a press conference on January 14, 2026, at 10 a.m.", "America/Halifax"),
        (
            "HALIFAX, West Yorkshire - The mayor will hold a press conference on 14 January 2026 at 10am.",
            "Europe/London",
        ),
        ("La peña de Rosario celebra su asamblea el 14 de enero a las 10 hs.", "America/Argentina/Cordoba"),
        ("La sesión será el 14 de enero a las 10 en Córdoba 501, Rosario.", "America/Argentina/Buenos_Aires"),
        (
            "VIENNA, 2 January. Talks are on the programme for 14 January at 10.30 a.m. (4.30 a.m. in New York).",
            "Europe/Vienna",
        ),
        ("FREEPORT, N.S. The open house in Digby, Nova Scotia, is on January 14 at 6 p.m.", "America/Halifax"),
        ("The Manx parliament sits in Douglas on 14 January 2026 at 10am.", "Europe/Isle_of_Man"),
        ("The service at Geraldton, Western Australia, is on 14 January at 10am.", "Australia/Perth"),
        ("Altavista, 2 de enero. La rueda de prensa será el 14 de enero a las 10:00.", "Europe/Madrid"),
        ("Théâtre de la Grange\n\nLe concert aura lieu le 14 janvier à 21h.", "Europe/Paris"),
        ("The meeting is on 14 January at 10 in the hall.", None),
    ],
)
def test_home_zone(text: str, zone: str | None) -> None:
    """A dateline, a town however small, and the way of writing tell the zone; nothing tells none."""
    found = [s.when for s in reading_of(text).sightings]
    (when,) = [w for w in found if isinstance(w, Timed)]
    assert (when.zone.key if when.zone_origin != "default" else None) == zone


def test_offset_of_a_mail() -> None:
    """A place that keeps another offset than the mail was sent at is not where it is at home."""
    text = MAIL.format("+1100", "Bath and Leeds families, the swim is on 14 January at 4pm at the pool.")
    found = [s.when for s in reading_of(text, name="m.eml").sightings]
    assert [w.zone.key for w in found if isinstance(w, Timed)] == ["Australia/Sydney"]


HEARING = "The public hearing on water rates is on Tuesday 4 May 2027 at 10:30 am. Please bring written notes.\n\n"


@pytest.mark.parametrize(
    ("foot", "zone"),
    [
        ("Contact: (515) 555-0143", "America/Chicago"),
        ("Contact: 902-555-0143", "America/Halifax"),
        ("Contact: +1 709 555 0143", "America/St_Johns"),
        ("Contact: (07) 5550 1434", "Australia/Brisbane"),
        ("Contact: +61 8 8950 1434", "Australia/Darwin"),
        ("Contact: +44 1624 555014", "Europe/Isle_of_Man"),
        ("12 Main Street, Elm Ridge, OR 97301", "America/Los_Angeles"),
        ("12 Main Street, Elm Ridge SA 5290", "Australia/Adelaide"),
        ("12 Main Street, Elm Ridge, MB R3C 1A1", "America/Winnipeg"),
        ("Contact: info@elmridge.wa.gov.au", "Australia/Perth"),
        ("Contact: clerk@elmridge.on.ca", "America/Toronto"),
        ("Contact: info@elmridge.ua", "Europe/Kyiv"),
        ("Entry: KSh 500", "Africa/Nairobi"),
        ("Entry: R50", "Africa/Johannesburg"),
        ("Entry: AED 50", "Asia/Dubai"),
        ("Contact: 555-0143", None),
    ],
)
def test_home_by_number(foot: str, zone: str | None) -> None:
    """Telephone numbers, addresses, domains and money tell the zone, and not only the country."""
    found = [s.when for s in reading_of(HEARING + foot).sightings]
    (when,) = [w for w in found if isinstance(w, Timed)]
    assert (when.zone.key if when.zone_origin != "default" else None) == zone


@pytest.mark.parametrize("name", ["James Hamilton", "Mrs Dallas", "Dr. Kent", "Florence Denver", "María José Medellín"])
@pytest.mark.parametrize("said", ["{} will chair the hearing.", "Contact: {}", "The hearing was called by {}."])
def test_no_home_in_a_person(name: str, said: str) -> None:
    """The town in a person's name is neither where a document is at home nor where an event takes place."""
    (found,) = reading_of(HEARING + said.format(name)).sightings
    assert isinstance(found.when, Timed)
    assert (found.when.zone_origin, found.place) == ("default", None)


def test_town_behind_a_name() -> None:
    """A given name at the head of a town's, or in front of a hall's, makes no person of it."""
    for said, zone in (("at Victoria Hall, Leeds", "Europe/London"), ("at Charlotte Library", "America/New_York")):
        (found,) = reading_of(HEARING.replace(" am.", f" am {said}.")).sightings
        assert isinstance(found.when, Timed)
        assert (found.when.zone.key, found.place) == (zone, said[3:])


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        ("City Council meeting\nTuesday, March 16, 2027, 6:30 p.m.\nTown Hall", None),
        ("Reading group\n\nThe Union group meets on Tuesday 4 May 2027 at 7 pm. Welcome!", None),
        ("Reading group\n\nThe group meets in Reading, Berkshire, on Tuesday 4 May 2027 at 7 pm.", "Europe/London"),
        ("St Mary's Church\n\nThe meeting is on Tuesday 4 May 2027 at 7 pm. Mary brings the cake.", None),
        ("Spring fair, Hope, British Columbia\n\nThe fair opens on Tuesday 4 May 2027 at 7 pm.", "America/Vancouver"),
        ("Esperanza\n\nLa reunión es el martes 4 de mayo de 2027 a las 19:00.", "Europe/Madrid"),
    ],
)
def test_no_home_in_a_word(text: str, zone: str | None) -> None:
    """A word that is also a town's name, or a month's, is a town only where something leads to one."""
    (when,) = [s.when for s in reading_of(text).sightings if isinstance(s.when, Timed)]
    assert (when.zone.key if when.zone_origin != "default" else None) == zone


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        ("The call is on Tuesday 4 May 2027 at 2pm UK time (which is 9am in Boston).", "Europe/London"),
        ("The call is on Tuesday 4 May 2027 at 2pm UK time, 9am for those in Boston.", "Europe/London"),
        ("The call is on Tuesday 4 May 2027 at 2pm UK time (that's 3pm for you in Berlin).", "Europe/London"),
        ("The call is on Tuesday 4 May 2027 at 2pm (9am in Boston, 3pm in Berlin).", "Europe/London"),
        ("L'appel est le mardi 4 mai 2027 à 14 h (soit 8 h à Montréal).", "Europe/Paris"),
        ("L'appel est le mardi 4 mai 2027 à 14 h (20 h à Paris).", "America/Toronto"),
        ("La reunión es el martes 4 de mayo de 2027 a las 14:00 (las 7:00 en Lima).", "Europe/Madrid"),
        ("Die Videokonferenz beginnt am Dienstag, 4. Mai 2027, um 14 Uhr (das ist 8 Uhr in Boston).", "Europe/Berlin"),
    ],
)
def test_hour_elsewhere(text: str, zone: str) -> None:
    """An hour that is told once more for another town tells neither where an event is nor the zone of the first."""
    (found,) = reading_of(text).sightings
    assert isinstance(found.when, Timed)
    assert (found.when.start.hour, found.when.zone.key, found.when.end, found.place) == (14, zone, None, None)
