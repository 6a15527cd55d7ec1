"""A diary line made of a clause without an event noun."""

import pytest

from tests.grammar.documents import reading_of


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("The minister will open the new harbour bridge on 15 January.", "Minister opens the new harbour bridge"),
        ("The crews are slated to float out of the airlock on 15 January.", "Crews float out of the airlock"),
        ("The grandstand is earmarked for demolition on 15 January.", "Grandstand earmarked for demolition"),
        ("If all agree, the matter goes to the county board on 15 January.", None),
        ("Once they agree, the matter goes to the county board on 15 January.", "Matter goes to the county board"),
        ("The ferry will not carry any cars on 15 January.", None),
        ("There will be fireworks over the harbour on 15 January.", "Fireworks over the harbour"),
        ("There will be no trains on 15 January.", "No trains"),
        ("The mayor said she would walk the canal on 15 January.", "Mayor walks the canal"),
        ("The guild told members that divers would inspect the pier on 15 January.", "Divers inspect the pier"),
        ("They said the ship would be on the route on 15 January.", None),
        ("On 15 January Ada Lund, who was our vet, tells us how to feed goats.", "Ada Lund tells us how to feed goats"),
        ("The road is wide and 15 January is a cold day.", None),
    ],
)
def test_a_clause_that_announces_is_told_in_the_present(text: str, line: str | None) -> None:
    """Subject, plain verb and object without the date; a condition, a denial or a state makes no line."""
    assert [s.title for s in reading_of(text).sightings] == ([line] if line else [])


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("Am 15. Januar räumt die Feuerwehr den alten Wasserturm.", "Feuerwehr räumt den alten Wasserturm"),
        ("Le collectif ressème la friche le 15 janvier.", "Collectif ressème la friche"),
        ("Земляки проведуть в останню путь воїна 15 січня.", "Земляки проведуть в останню путь воїна"),
        ("This Thursday, 15 January: coach and ferry to the island.", "Coach and ferry to the island"),
        ("Crews swap lifeboats at noon on 15 January, once the ship is in.", "Crews swap lifeboats"),
        ("The weather will be fine on 15 January.", None),
        ("If all goes well, the crews swap over on 15 January.", None),
    ],
)
def test_a_clause_of_unknown_words_is_named_by_them(text: str, line: str | None) -> None:
    """Where nothing names what happens on a day to come, the words around the date do."""
    assert [s.title for s in reading_of(text).sightings] == ([line] if line else [])


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("Напередодні, 14 січня, засяде земельна комісія.", "Засяде земельна комісія"),
        ("Для всіх решти двері музею відчиняться 15 січня.", "Відчиняться для всіх решти двері музею"),
        ("Ворота закриють 12 січня, а на волю тварин випустять 15 січня.", "Випустять на волю тварин"),
        ("15 січня у парку відбудеться дефіле котів.", "Дефіле котів у парку"),
        ("Автобус до Луцька 15 січня не поїде.", None),
    ],
)
def test_a_clause_of_free_order_keeps_its_words(text: str, line: str | None) -> None:
    """The subject may stand anywhere; a preposition in front moves behind the verb, and a denial makes no line."""
    assert [s.title for s in reading_of(text).sightings][-1:] == ([line] if line else [])


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Копії паспортів віддайте Марті до 15 січня.", "Кінцевий термін: копії паспортів віддайте Марті"),
        ("Повернути квитки можна до 15 січня.", "Кінцевий термін: повернути квитки"),
    ],
)
def test_what_people_are_asked_to_do_by_a_day_is_a_deadline(text: str, title: str) -> None:
    """An imperative or "can" with a last day needs no noun for what is due."""
    assert [(s.kind.value, s.title) for s in reading_of(text).sightings] == [("deadline", title)]
