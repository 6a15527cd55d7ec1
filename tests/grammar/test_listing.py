"""Lists of dates whose lines say together how they are to be read."""

from calfeed.model.when import first_day
from tests.grammar.documents import reading_of


def stops(text: str, *, written: str = "2026-01-01") -> list[tuple[str, str, str | None]]:
    """Title, day and place of what a text announces."""
    return [(s.title, str(first_day(s.when)), s.place) for s in reading_of(text, written=written).sightings]


def test_a_list_shows_which_figure_is_the_month() -> None:
    """One line that fits only month first says how the others are to be read."""
    text = "Harbor Lights on tour:\n\n- 03.05 - Columbus, OH - Skully's\n- 03.07 - Boston, MA - The Sinclair\n"
    assert [day for _, day, _ in stops(text + "- 03.18 - Chicago, IL - Old Town School\n")] == [
        "2026-03-05",
        "2026-03-07",
        "2026-03-18",
    ]


def test_the_days_of_a_list_run_on() -> None:
    """Where both orders fit, the one in which the days run on holds; a point behind the month ends no sentence."""
    text = (
        "Nightwatch Choir on tour:\n\n- 03.10. Glasgow, Oran Mor\n- 04.10. Leeds, Town Hall\n- 07.10. Hull, City Hall\n"
    )
    assert [day for _, day, _ in stops(text)] == ["2026-10-03", "2026-10-04", "2026-10-07"]


def test_a_list_of_places_is_named_by_its_heading() -> None:
    """Lines that only tell where are legs of what the heading says; what stands in brackets or is sold out goes."""
    text = (
        "Storm Lights on tour\n\n"
        "5 May, Whitby, Pannett Museum\n19 May: Hull, Maritime Museum - sold out\n12 June Grimsby (Fishing Heritage)\n"
    )
    assert stops(text) == [
        ("Storm Lights on tour: Whitby, Pannett Museum", "2026-05-05", "Whitby, Pannett Museum"),
        ("Storm Lights on tour: Hull, Maritime Museum", "2026-05-19", "Hull, Maritime Museum"),
        ("Storm Lights on tour: Grimsby", "2026-06-12", "Grimsby"),
    ]


def test_clock_times_are_no_list_of_days() -> None:
    """Figures that can't all be days stay hours."""
    text = "Programme for 5 May 2026\n\n09.30 Welcome talk\n10.45 Lecture on moss\n14.30 Lecture on peat\n"
    assert [day for _, day, _ in stops(text)] == ["2026-05-05"] * 3


def test_lines_of_only_a_day_head_what_stands_below() -> None:
    """At least two of them, each over the lines of its own day, take no name from the heading above."""
    text = (
        "ЗАПРОШЕННЯ ДО УЧАСТІ\n\nЧекаємо на журналістів на тижні.\n\n"
        "1) Вівторок, 16 лютого, 09:30\n   Пресконференція ректора у головному корпусі.\n\n"
        "2) Середа, 17 лютого\n   Спуск на воду буксира «Тузла».\n"
    )
    found = [(title, day) for title, day, _ in stops(text, written="2027-02-12")]
    assert found == [
        ("Пресконференція ректора у головному корпусі", "2027-02-16"),
        ("Спуск на воду буксира Тузла", "2027-02-17"),
    ]


def test_dots_lead_from_one_column_to_the_next() -> None:
    """Dots end no sentence; a thing that is due stands alone in its line, and is no place."""
    text = (
        "Workshop on Old Bridges, Ghent, 9-11 June 2026\n\nIMPORTANT DATES\n"
        "Abstracts ............. 15 March 2026\nFull papers ........... 22 March 2026 (23:59 AoE)\n"
        "Camera-ready .......... 3 May 2026\n"
    )
    assert [(title, day) for title, day, _ in stops(text)] == [
        ("Deadline for abstracts", "2026-03-15"),
        ("Deadline for full papers", "2026-03-22"),
        ("Deadline for camera-ready", "2026-05-03"),
        ("Workshop on Old Bridges", "2026-06-09"),
    ]


def test_a_timeline_may_lie_ahead() -> None:
    """What is listed under "Timeline" is over only if it is past."""
    text = "Timeline\n  20 March 2026        session proposals in\n  12 April 2026        decision on sessions\n"
    assert [day for _, day, _ in stops(text)] == ["2026-03-20", "2026-04-12"]
    assert stops(text, written="2026-06-01") == []


def test_words_that_say_until_when_something_is_taken() -> None:
    """What takes answers, money or votes closes, ends or runs until its last day; what is shown only lasts."""
    for said, due, day in (
        ("Refunds run through March 31.", "Deadline for refunds", "2026-03-31"),
        ("Advance sales close on Sunday 15 March at midnight.", "Deadline for advance sales", "2026-03-15"),
        ("Online voting ends at noon on Thursday, March 26.", "Deadline for online voting", "2026-03-26"),
        ("Teams of four, $30, to be paid up not later than 15 March.", "Deadline for payment", "2026-03-15"),
        ("We'll be in touch with everyone by 30 March.", "Deadline for notification", "2026-03-30"),
    ):
        assert [(title, on) for title, on, _ in stops(said, written="2026-03-04")] == [(due, day)]
    for shown in ("The exhibition runs until 12 April in the town hall.", "The demolition runs through March 31."):
        assert stops(shown, written="2026-03-04") == []
