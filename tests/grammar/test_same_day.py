"""Further events of a day that is known, told with an hour, a length or the name of another event."""

import pytest

from calfeed.model.when import Timed
from tests.grammar.documents import reading_of


def told(text: str) -> list[tuple[str, str]]:
    """The days, hours and titles of the events of a text."""
    found = [(s.when, s.title) for s in reading_of(text).sightings]
    return [(f"{w.start:%d %H:%M}" if isinstance(w, Timed) else f"{w.first:%d}", title) for w, title in found]


@pytest.mark.parametrize(
    ("text", "hour"),
    [
        ("The fair opens on 12 January at 10 am. The minister will speak at 4 pm in Hall 2.", "12 16:00"),
        ("The bank decides on 12 January at 2 pm. The governor will face the press half an hour later.", "12 14:30"),
        ("The funeral is on 12 January at 11 am. The family will receive friends an hour beforehand.", "12 10:00"),
        (
            "Der Stadtrat tagt am 12. Jänner um 18 Uhr. Eine Stunde später empfängt der Bürgermeister Gäste.",
            "12 19:00",
        ),
        ("Am 12. Jänner um 10 Uhr tagt der Rat in Linz. Anschließend, um 14 Uhr, besucht er die Werft.", "12 14:00"),
        ("La ministre ouvrira la foire le 12 janvier à 10 h. Elle recevra le maire une heure plus tard.", "12 11:00"),
        ("La ministra visitará Lugo el 12 de enero a las 10 h. Después, a las 14 h, recibirá al alcalde.", "12 14:00"),
        (
            "The strike is on 12 January. A rally is planned at City Hall at 1pm on the day of the strike.",
            "12 13:00",
        ),
        ("On 12 January at 10 am the minister opens the fair; the mayor receives exhibitors at 2 pm.", "12 14:00"),
        ("Our ward opens on 12 January. The tour starts at 10 am; the minister will speak at 11.45 am.", "12 11:45"),
        ("La ministra inaugurará la feria el 12 de enero a las 10 h; el alcalde visitará Lugo a las 14 h.", "12 14:00"),
    ],
)
def test_somebody_does_more_on_that_day(text: str, hour: str) -> None:
    """What is done later on a day, or reckoned from its hour, is an event of its own."""
    assert hour in [at for at, _ in told(text)]


@pytest.mark.parametrize(
    "text",
    [
        "The press view is on 12 January at 10 am. Curator Morven Galbraith gives a short introduction at 10.30.",
        "The concert is on 12 January at 7 pm in St Mary's. Doors open an hour before.",
        "The concert is on 12 January at 7 pm in St Mary's. It ends two hours later.",
        "The match kicks off on 12 January at 3 pm, half an hour later than usual.",
        "The concert starts at 7 pm on 12 January; doors open at 6 pm.",
        "The march sets off at 11 am on 12 January; it reaches the park at 1 pm.",
        "The fair opens on 12 January at 10 am. The queue will be cut off at 4 pm.",
    ],
)
def test_what_belongs_to_the_event_is_none_of_its_own(text: str) -> None:
    """Doors, an end, a word of welcome and what no people do stay with the event."""
    assert len(told(text)) == 1
