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


@pytest.mark.parametrize(
    ("text", "hour"),
    [
        ("The fete is on 12 January. Doors open at noon. Then, at 6.30 pm, the Harbour Band plays.", "12 18:30"),
        ("The fete is on 12 January at 2 pm. There is a short talk on bees at 6.30 pm.", "12 18:30"),
        ("The fete is on 12 January at 2 pm. The Harbour Band plays on the pier from 6.30 pm to 8 pm.", "12 18:30"),
        ("The fete is on 12 January at 2 pm. Tea is at 3 pm, and at 6.30 pm the Harbour Band plays.", "12 18:30"),
        ("Das Fest ist am 12. Jänner um 14 Uhr. Um 18.30 Uhr gibt es eine Führung durch die Docks.", "12 18:30"),
        ("Das Fest ist am 12. Jänner. Anschließend, ab 18.30 Uhr, spielt die Hafenkapelle.", "12 18:30"),
        ("La fête aura lieu le 12 janvier. Puis, à 18 h 30, la fanfare jouera sur le quai.", "12 18:30"),
        ("La fiesta será el 12 de enero. Luego, a las 18:30, la banda tocará en el muelle.", "12 18:30"),
        ("Свято відбудеться 12 січня. Потім, о 18:30, оркестр гратиме на пірсі.", "12 18:30"),
        ("Samstag, 17. Jänner\n\nUm 14 Uhr wird das Fest eröffnet. Ab 18.30 Uhr spielt die Kapelle.", "17 18:30"),
        (
            "Samedi 17 janvier\n\nÀ 14 h, la fête s'ouvre sur la place. À partir de 18 h 30, la fanfare jouera.",
            "17 18:30",
        ),
        ("Sábado 17 de enero\n\nA las 14 h se abre la fiesta. A las 18:30 la banda tocará.", "17 18:30"),
        ("Субота, 17 січня\n\nО 14:00 відкриється свято. О 18:30 гратиме оркестр.", "17 18:30"),
    ],
)
def test_more_happens_on_that_day(text: str, hour: str) -> None:
    """What is told with "then", "there will be" or under its day is an event beside the one before it."""
    hours = [at for at, _ in told(text)]
    assert hour in hours
    assert len(hours) == 2


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("The planning board meets on 12 January and the school board on 14 January.", ["planning", "school"]),
        ("Rangers play on 12 January at 3 pm and Celtic on 14 January at 8 pm.", ["Rangers", "Celtic"]),
        ("Der Planungsausschuss tagt am 12. Jänner, der Schulrat am 14. Jänner.", ["Planungs", "Schulrat"]),
        ("La commission se réunit le 12 janvier et le conseil d'école le 14 janvier.", ["commission", "du conseil"]),
        ("La comisión se reúne el 12 de enero y el consejo escolar el 14 de enero.", ["comisión", "del consejo"]),
    ],
)
def test_a_verb_is_not_said_twice(text: str, titles: list[str]) -> None:
    """The second of two who do the same on two days is named, too."""
    found = [title for _, title in told(text)]
    assert [part in title for part, title in zip(titles, found, strict=True)] == [True, True]


@pytest.mark.parametrize(
    "text",
    [
        "A hearing on the bridge is on 12 January and a second on 14 January.",
        "Une audience sur le pont aura lieu le 12 janvier, une seconde le 14 janvier.",
        "Eine Anhörung zur Brücke gibt es am 12. Jänner, eine zweite am 14. Jänner.",
    ],
)
def test_a_second_one_is_no_other(text: str) -> None:
    """What is counted has the name of the first."""
    assert len({title for _, title in told(text)}) == 1


@pytest.mark.parametrize(
    ("text", "hour"),
    [
        (
            "The annual meeting will be held on 19 January at 6 pm. Nominations must reach the secretary by 5 January. "
            "After the meeting, at 8 pm, the author Jana Kessler will read from her new novel.",
            "19 20:00",
        ),
        (
            "Die Hauptversammlung findet am 19. Jänner um 18 Uhr statt. Anträge sind bis zum 5. Jänner einzureichen. "
            "Im Anschluss liest um 20 Uhr die Autorin Jana Kessler aus ihrem Roman.",
            "19 20:00",
        ),
        (
            "L'assemblée se tiendra le 19 janvier à 14 h 30. Les candidatures sont à adresser au président avant le "
            "5 janvier. À l'issue de l'assemblée, à 17 heures, Paul Garnier donnera une conférence sur les moulins.",
            "19 17:00",
        ),
        (
            "La junta se celebrará el 19 de enero a las 18:00. Las candidaturas podrán presentarse hasta el 5 de "
            "enero. Tras la junta, a las 20:00, el profesor Luis Mora dará una charla sobre el río.",
            "19 20:00",
        ),
        (
            "Загальні збори відбудуться 19 січня о 12:00. Пропозиції приймаються до 5 січня. "
            "Після зборів, о 15:00, відбудеться зустріч з дільничним.",
            "19 15:00",
        ),
    ],
)
def test_what_follows_an_event_is_not_on_the_day_of_a_deadline_between(text: str, hour: str) -> None:
    """The day of the meeting holds on behind the sentence that tells by when something is due."""
    assert hour in [at for at, _ in told(text)]
