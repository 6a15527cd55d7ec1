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
