"""Events that stand beside each other keep their own name, hour and day, though one is told by the other."""

import pytest

from calfeed.model.meeting import Sighting
from tests.grammar.documents import reading_of


def told(text: str) -> list[tuple[str, str]]:
    """Day and hour with the title of what a text of 2 March 2026 announces."""
    return [(_start(s), s.title) for s in reading_of(text, written="2026-03-02").sightings]


def _start(sighting: Sighting) -> str:
    when = sighting.when
    for name in ("start", "first"):
        if (value := getattr(when, name, None)) is not None:
            return str(value)[:16]
    raise AssertionError(when)


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        (
            "The first hearing is on 18 March at the High Court. The second hearing follows two weeks later.",
            ["First hearing at the High Court", "Second hearing"],
        ),
        (
            "The first hearing is on 18 March at the High Court. The second follows two weeks later.",
            ["First hearing at the High Court", "Second hearing"],
        ),
        (
            "The first concert takes place on 18 March in Leeds, the second on 20 March in York and the third on "
            "22 March in Hull.",
            ["First concert in Leeds", "Second concert in York", "Third concert in Hull"],
        ),
        (
            "The spring lecture is on 18 March in the Guildhall. The summer lecture follows on 17 June.",
            ["Spring lecture in the Guildhall", "Summer lecture"],
        ),
        (
            "Die erste Verhandlung ist am 18. März im Landgericht Hanau. Die zweite folgt zwei Wochen später.",
            ["Erste Verhandlung im Landgericht Hanau", "Zweite Verhandlung"],
        ),
        (
            "La première audience se tiendra le 18 mars au tribunal de Lyon. La deuxième suivra deux semaines plus "
            "tard.",
            ["Première audience, tribunal de Lyon", "Deuxième audience"],
        ),
        (
            "La primera audiencia será el 18 de marzo en Sevilla. La segunda audiencia llegará dos semanas después.",
            ["Primera audiencia, Sevilla", "Segunda audiencia"],
        ),
    ],
)
def test_the_second_of_several_has_its_own_number(text: str, titles: list[str]) -> None:
    assert [title for _, title in told(text)] == titles


def test_the_same_event_is_known_again_by_its_noun() -> None:
    text = "The spring lecture on bees is on 18 March in the Guildhall. The lecture begins at 7pm."
    assert told(text) == [("2026-03-18 19:00", "Spring lecture on bees")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The council meets on 18 March at 19:00 in the Guildhall. Half an hour before the meeting, residents "
            "will stage a protest on the steps.",
            ("2026-03-18 18:30", "Protest on the steps"),
        ),
        (
            "The match kicks off at 15:00 on 18 March at Hampden. A wreath-laying ceremony will be held two hours "
            "before kick-off.",
            ("2026-03-18 13:00", "Wreath-laying ceremony"),
        ),
        (
            "Das Konzert findet am 18. März um 19 Uhr im Gürzenich statt. Eine Stunde vor dem Konzert hält die "
            "Komponistin einen Vortrag im Foyer.",
            ("2026-03-18 18:00", "Vortrag im Foyer"),
        ),
        (
            "Le concert aura lieu le 18 mars à 19 h à l'Opéra de Lyon. Une heure avant le concert, la compositrice "
            "donnera une conférence dans le foyer.",
            ("2026-03-18 18:00", "Conférence"),
        ),
        (
            "El pleno será el 18 de marzo a las 19:00 en el Ayuntamiento. Los vecinos se manifestarán media hora "
            "antes del inicio del pleno.",
            ("2026-03-18 18:30", "Marcha de los vecinos"),
        ),
        (
            "Концерт відбудеться 18 березня о 19:00 у філармонії. За годину до концерту композиторка прочитає лекцію "
            "у фоє.",
            ("2026-03-18 18:00", "Лекція у філармонії"),
        ),
    ],
)
def test_an_hour_counts_from_an_event_that_is_named(text: str, expected: tuple[str, str]) -> None:
    events = told(text)
    assert len(events) == 2
    day, title = expected
    assert any(start == day and named.startswith(title) for start, named in events), events


@pytest.mark.parametrize(
    "text",
    [
        "The concert is on 18 March at 19:00 in the Guildhall. Doors open half an hour before the concert.",
        "The concert is on 18 March at 19:00 in the Guildhall. Please arrive fifteen minutes before the concert.",
        "The concert is on 18 March at 19:00 in the Guildhall. The road is shut until an hour after the concert.",
    ],
)
def test_what_leads_to_an_event_is_none(text: str) -> None:
    (only,) = reading_of(text, written="2026-03-02").sightings
    assert (_start(only), getattr(only.when, "end", None)) == ("2026-03-18 19:00", None)


@pytest.mark.parametrize(
    ("text", "events"),
    [
        (
            "The cup final is on 16 May in Cardiff. On the morning of the final, a memorial service is held at "
            "St John's at 10am.",
            [("2026-05-16", "Cup final in Cardiff"), ("2026-05-16 10:00", "Memorial service at St John's")],
        ),
        (
            "The Lord Mayor's parade takes place on 16 May. On the day of the parade, a craft market is held at "
            "St John's from 10am to 4pm.",
            [("2026-05-16", "Lord Mayor's parade"), ("2026-05-16 10:00", "Craft market at St John's")],
        ),
    ],
)
def test_an_event_on_the_day_of_another_keeps_its_hour(text: str, events: list[tuple[str, str]]) -> None:
    assert told(text) == events


@pytest.mark.parametrize(
    "text",
    [
        "The Nordic summit will be held in Bergen on 18 March. On the eve of the summit, ministers will dine at "
        "Håkonshallen.",
        "The Nordic summit will be held in Bergen on 18 March. On 17 March, ministers will dine at Håkonshallen.",
    ],
)
def test_what_is_on_another_day_does_not_lend_its_name(text: str) -> None:
    assert ("2026-03-17", "Ministers dine at Håkonshallen") in told(text)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("The Leeds concert is on 18 March.", "Leeds"),
        ("The Nagoya tournament runs from 12 July to 26 July.", "Nagoya"),
        ("The talks will be held in The Dalles on 18 March.", "The Dalles"),
    ],
)
def test_the_article_of_an_event_is_no_part_of_its_town(text: str, place: str) -> None:
    (only,) = reading_of(text, written="2026-03-02").sightings
    assert only.place == place


@pytest.mark.parametrize(
    ("text", "starts"),
    [
        ("The strike, the third in six weeks, begins at midnight on Sunday.", ["2026-03-09 00:00"]),
        ("Третій страйк за шість тижнів почнеться в неділю.", ["2026-03-08"]),
        (
            "The inquest into the deaths of the miners, opened and adjourned in January, resumes on 16 March.",
            ["2026-03-16"],
        ),
        ("The museum reopens to the public on 21 March, two years after the fire.", ["2026-03-21"]),
        ("Das Museum öffnet am 21. März wieder, zwei Jahre nach dem Brand.", ["2026-03-21"]),
        ("The next strike is in two weeks, on 16 March.", ["2026-03-16"]),
    ],
)
def test_what_has_been_is_no_other_day(text: str, starts: list[str]) -> None:
    assert [start for start, _ in told(text)] == starts


@pytest.mark.parametrize(
    "text",
    [
        "The museum reopens to the public on 21 March, two years after the fire.",
        "Das Museum öffnet am 21. März wieder, zwei Jahre nach dem Brand.",
    ],
)
def test_how_long_after_something_is_no_title(text: str) -> None:
    assert all(" – " not in title for _, title in told(text))


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("Liftoff is scheduled for 0142 UTC on November 11 (10:42 a.m. in Tokyo).", "2026-11-11 01:42"),
        ("The launch is set for 10:42 a.m. Japan Standard Time on November 11 (0142 UTC).", "2026-11-11 10:42"),
        ("The launch is set for November 11 (0142 UTC).", "2026-11-11 01:42"),
    ],
)
def test_the_day_of_an_hour_that_a_bracket_tells_elsewhere_is_kept(text: str, start: str) -> None:
    (only,) = reading_of(text, written="2026-11-02").sightings
    assert (_start(only), only.place) == (start, None)


@pytest.mark.parametrize(
    ("text", "starts"),
    [
        (
            "The director disclosed in Ikeja on Thursday that the film would have its world premiere on Friday, "
            "14 November, in Lekki.",
            ["2025-11-14"],
        ),
        ("Had it passed, the bill would have been read again on 14 November.", []),
    ],
)
def test_what_would_have_its_day_is_a_plan(text: str, starts: list[str]) -> None:
    assert [_start(s) for s in reading_of(text, written="2025-11-02").sightings] == starts


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("The committee will resume on Tuesday its hearing on the dredgers.", "Hearing on the dredgers"),
        (
            "Even with Congress on break for the campaign, the Senate committee will continue on Tuesday its inquiry "
            "into the dredgers.",
            "Inquiry into the dredgers",
        ),
        (
            "The Commission on Elections has reset to 26 March the plebiscite on the new town.",
            "Plebiscite on the new town",
        ),
        (
            "With the strike in its third week, the two sides will return on Monday to the talks.",
            "Talks of the two sides",
        ),
        ("The committee will meet on Tuesday in the library.", "Meeting of the committee"),
    ],
)
def test_what_a_verb_does_behind_its_day_names_the_event(text: str, title: str) -> None:
    (only,) = reading_of(text, written="2026-03-05").sightings
    assert only.title.removesuffix(" in the library") == title
