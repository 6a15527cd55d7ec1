"""Lines, headings and tables."""

import pytest

from calfeed.model.when import Timed, first_day
from tests.grammar.documents import reading_of

PAGE = "<html lang='en'><body><main><h1>{title}</h1><p>Published 1 January 2026</p>{body}</main></body></html>"


def page(title: str, body: str) -> list[tuple[str, str, str | None]]:
    """Title, day and place of the events of a web page."""
    reading = reading_of(PAGE.format(title=title, body=body), name="page.html")
    return [
        (s.title, str(getattr(s.when, "first", getattr(s.when, "start", "")))[:16], s.place) for s in reading.sightings
    ]


def test_a_row_with_a_day_is_an_event() -> None:
    """The cells of a row give the day, the name and the place."""
    body = (
        "<table><tr><th>Date</th><th>What</th><th>Where</th></tr>"
        "<tr><td>Mon 12 Jan</td><td>Open morning for parents</td><td>Main hall</td></tr>"
        "<tr><td>Wed 14 Jan</td><td>Concert of the school choir</td><td>St Mary's church</td></tr></table>"
    )
    assert page("Dates for your diary", body) == [
        ("Open morning for parents", "2026-01-12", "Main hall"),
        ("Concert of the school choir", "2026-01-14", "St Mary's church"),
    ]


def test_rows_and_columns_name_a_deadline_together() -> None:
    """In a table of deadlines the row says for whom, the column says what."""
    body = (
        "<h2>Important dates</h2><table><tr><th></th><th>Submission</th><th>Notification</th></tr>"
        "<tr><th>Full papers</th><td>12 Feb 2026</td><td>30 Apr 2026</td></tr></table>"
    )
    assert [title for title, _, _ in page("Conference on coasts", body)] == [
        "Full papers: Submission",
        "Full papers: Notification",
    ]


def test_each_room_of_a_timetable_has_its_own_item() -> None:
    """A timetable with a column for each room holds as many items as cells, and coffee is none."""
    body = (
        "<h2>Wednesday, 14 January 2026</h2><table><tr><th>Time</th><th>Room 1</th><th>Room 2</th></tr>"
        "<tr><td>9:15</td><td>Mapping islands</td><td>Workshop on plugins</td></tr>"
        "<tr><td>11:15</td><td>Coffee</td><td></td></tr></table>"
    )
    found = page("Timetable", body)
    assert [(day, place) for _, day, place in found] == [("2026-01-14 09:15", "Room 1"), ("2026-01-14 09:15", "Room 2")]


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("- Thursday 15 January, Utrecht: I give the Wilhelmina lecture at the Botanic Gardens", "Wilhelmina lecture"),
        ("- Sun 18 January  Record fair, 11-4", "Record fair"),
        ("- Direct submission: January 12 --> January 19, 2026", "Direct submission"),
        ("- 15 January: excursion to the breakwater", "Excursion to the breakwater"),
    ],
)
def test_a_dated_line_is_named_by_what_is_on(line: str, title: str) -> None:
    """The part of a line with an event noun, else the first that is neither place nor time, is its name."""
    (sighting,) = reading_of(f"Coming up\n\n{line}\n- and more to come\n").sightings
    assert title.lower() in sighting.title.lower()


def test_labelled_lines_make_one_event_of_the_heading() -> None:
    """ "When:" and "Where:" belong to the event that the heading names."""
    text = "Press preview of the new van\n\nWhen: Tuesday 20 January, 15:00\nWhere: Plant 4, Gothenburg\n"
    (sighting,) = reading_of(text).sightings
    assert sighting.title == "Press preview of the new van"
    assert sighting.place == "Plant 4, Gothenburg"


ADVISORY = "Date: Thursday 15 January 2026\nTime: 14:00 CET\nVenue: Press Room, Berlaymont, Brussels"
SENTENCE = "Commissioner Ilse Maes will present the new clean air package to journalists."


@pytest.mark.parametrize("body", [f"{ADVISORY}\n\n{SENTENCE}", f"{SENTENCE}\n\n{ADVISORY}"], ids=["above", "below"])
def test_labelled_lines_belong_to_the_sentence_beside_them(body: str) -> None:
    """ "Date: ... Time: ... Venue: ..." give the day, hour and place of what a sentence above or below announces."""
    (sighting,) = reading_of(f"PRESS ADVISORY\n\nIssued 1 January 2026\n\n{body}").sightings
    assert sighting.title == "Presentation of new clean air package by Commissioner Ilse Maes"
    assert str(getattr(sighting.when, "start", ""))[:16] == "2026-01-15 14:00"


def test_an_agenda_of_people_is_their_meeting() -> None:
    """The agenda of a group, with day and hour, announces a meeting of the group."""
    head = "Agenda of the steering group, 14 January 2026, 10:00-12:30"
    text = f"{head}\n\nIssued 1 January 2026\n\n1. Budget 2026\n2. Staff"
    (sighting,) = reading_of(text).sightings
    assert sighting.title == "Meeting of the steering group"


def test_a_column_for_each_day_gives_its_cells_their_day() -> None:
    """In a week's grid the column says the day and the first cell the hours; a break is no event."""
    body = (
        "<table><tr><th></th><th>Monday 12 January</th><th>Tuesday 13 January</th></tr>"
        "<tr><th>9:00-10:30</th><td>Arrival, coffee</td><td>Reading old maps</td></tr>"
        "<tr><th>14:00-17:00</th><td>Workshop on plugins</td><td>Mapping the islands</td></tr></table>"
    )
    assert [(title, day) for title, day, _ in page("Winter school", body)] == [
        ("Workshop on plugins", "2026-01-12 14:00"),
        ("Reading old maps", "2026-01-13 09:00"),
        ("Mapping the islands", "2026-01-13 14:00"),
    ]


def test_an_item_under_a_day_may_tell_its_hour_last() -> None:
    """A list item under a day's heading says first what is on, then when, and may end like a sentence."""
    text = (
        "Regatta of the boat club\n\nSATURDAY 17 JANUARY\n\n"
        "- Junior heats off the slip at 0930. Under-16s only.\n- Women's sprint race at 11:00, three laps.\n"
    )
    days = [str(getattr(s.when, "start", ""))[:16] for s in reading_of(text).sightings]
    assert "2026-01-17 09:30" in days
    assert "2026-01-17 11:00" in days


def test_a_card_is_named_by_its_heading() -> None:
    """In a list of cards the heading right over a day with an hour names the event, whatever its noun."""
    body = (
        "<h2>Moss and peat</h2><p>Wed 14 Jan, 13:00-14:00</p>"
        "<h2>The price of a cloud</h2><p>New date: 15 Jan, 17:30</p>"
    )
    assert [(title, day) for title, day, _ in page("What is on", body)] == [
        ("Moss and peat", "2026-01-14 13:00"),
        ("The price of a cloud", "2026-01-15 17:30"),
    ]


def test_a_ditto_mark_or_an_empty_cell_is_the_day_above() -> None:
    """Rows that leave out their day, or mark it as the same, are on the day of the row above."""
    body = (
        "<table><tr><th>Day</th><th>Start</th><th>Show</th><th>Where</th></tr>"
        "<tr><td rowspan='2'>Sat 17 Jan</td><td>15:00</td><td>The Tin Heron</td><td>Seapoint Hall</td></tr>"
        "<tr><td>18:00</td><td>Eight Legs, One Mortgage</td><td>Black Box</td></tr>"
        "<tr><td>&quot;</td><td>20:30</td><td>Strings After Dark</td><td>Black Box</td></tr>"
        "<tr><td>Sun 18 Jan</td><td>-</td><td>no shows, we mend</td><td></td></tr></table>"
    )
    assert [(title, day) for title, day, _ in page("Puppet days", body)] == [
        ("The Tin Heron, Seapoint Hall", "2026-01-17 15:00"),
        ("Eight Legs, One Mortgage", "2026-01-17 18:00"),
        ("Strings After Dark", "2026-01-17 20:30"),
    ]


def test_weekdays_under_a_week_run_on() -> None:
    """The weekdays of a list are those of the week in the title, and come one after the other."""
    body = (
        "<dl><dt>Tuesday</dt><dd>10:00 - Session of the Council, Helsinki</dd>"
        "<dt>Thursday</dt><dd>All day - Switching exercise with seven countries. No lights will go out.</dd>"
        "<dt>Friday</dt><dd>Nothing public.</dd></dl>"
    )
    assert [day for _, day, _ in page("The week ahead: 12 to 16 January", body)] == ["2026-01-13 10:00", "2026-01-15"]


@pytest.mark.parametrize(
    "line",
    [
        "- Office: Tue and Thu 9.30 to 1",
        "- Customer service counter: weekdays 9am to 4.30pm, Wednesdays from 10am",
        "- Monday to Friday, 10:00-16:00",
    ],
)
def test_opening_hours_are_no_events(line: str) -> None:
    """A line of weekdays and hours says when a place is open."""
    text = f"Notices of the parish\n\n1 January 2026\n\nNotices\n{line}\n- The hall is cold.\n"
    assert reading_of(text).sightings == ()


def test_items_on_one_line_have_an_hour_each() -> None:
    """Several hours on one line, each in front of what is on, are several events."""
    text = (
        "Pew sheet\n\n1 January 2026\n\nMASSES THIS WEEK\nSat   18:30  Vigil, Rossbrin\n"
        "Sun   9:30 Ballydehora, 11:30 Rossbrin\n"
    )
    found = [(str(s.when.start)[:16], s.place) for s in reading_of(text).sightings]
    assert found[1:] == [("2026-01-04 09:30", "Ballydehora"), ("2026-01-04 11:30", "Rossbrin")]


def test_a_heading_names_what_says_nothing_of_itself() -> None:
    """A date without a subject is that of the heading right over it."""
    text = (
        "Works bulletin\n\nPut up on 1 January 2026\n\nSECOND BITE\nBegins Thursday 15 January, 10pm.\n\n"
        "3. Plenary session\n   Asked for two hours; given one.\n   Our slot is Tuesday 20 January, 13:00-14:00.\n"
    )
    found = [(s.title.split(":")[0], str(s.when.start)[:16]) for s in reading_of(text).sightings]
    assert found == [("Second Bite", "2026-01-15 22:00"), ("Plenary session", "2026-01-20 13:00")]


def test_a_column_of_days_and_two_of_hours() -> None:
    """A bare number is a day below "Date", and two columns of hours are the start and the end."""
    body = (
        "<h2>Closures of roads</h2><table><tr><th>Date</th><th>Road</th><th>Off</th><th>Back on</th></tr>"
        "<tr><td>16.01</td><td>Mill Lane, upper part</td><td>07:00</td><td>13:00</td></tr></table>"
    )
    text = PAGE.format(title="Notices", body=body)
    (found,) = reading_of(text, name="page.html").sightings
    assert (str(found.when.start)[:16], str(found.when.end)[11:16]) == ("2026-01-16 07:00", "13:00")


def test_a_line_may_say_which_day_it_is_not() -> None:
    """A day that is denied is no event."""
    text = (
        "Minutes of the club, 1 January 2026\n\nNext meeting: Tuesday 13 January, 19:30 (not the 20th as on the wall)\n"
    )
    assert [str(s.when.start)[:10] for s in reading_of(text).sightings] == ["2026-01-13"]


def test_a_tour_has_a_line_for_each_town() -> None:
    """A line of a town and a place in it is the act of the heading there; what it says of tickets is no place."""
    text = (
        "THE HOLLOW OAKS\n\nPosted 2 March 2026\n\nTour dates\n\nFri 13 Mar   Leeds, Brudenell Social Club\n"
        "Mon 16 Mar   Manchester, Soup Kitchen SOLD OUT\nTue 17 Mar   day off\n"
        "Wed 18 Mar   Bristol, Exchange (moved from 11 Mar)\nThu 19 Mar   London, Moth Club - CANCELLED\n"
    )
    found = [(s.title, s.place, s.status) for s in reading_of(text).sightings]
    assert found == [
        ("Hollow Oaks: Leeds, Brudenell Social Club", "Leeds, Brudenell Social Club", "confirmed"),
        ("Hollow Oaks: Manchester, Soup Kitchen", "Manchester, Soup Kitchen", "confirmed"),
        ("Hollow Oaks: Bristol, Exchange", "Bristol, Exchange", "confirmed"),
        ("Hollow Oaks: London, Moth Club", "London, Moth Club", "cancelled"),
    ]
    assert str(reading_of(text).sightings[2].previous) == "2026-03-11"


def test_a_wide_cell_is_a_heading_inside_the_table() -> None:
    """The days of a timetable may be rows of their own, and an hour in its column needs no colon."""
    body = (
        "<table><tr><th></th><th>Room A</th><th>Room B</th></tr><tr><th colspan='3'>Monday 12 January</th></tr>"
        "<tr><td>9.00</td><td>Ammonites for beginners</td><td>Trace fossils</td></tr>"
        "<tr><th colspan='3'>Tuesday 13 January</th></tr><tr><td>11.30</td><td>Preparing slabs</td><td>-</td></tr>"
        "</table>"
    )
    assert [(day, place) for _, day, place in page("Fossil school", body)] == [
        ("2026-01-12 09:00", "Room A"),
        ("2026-01-12 09:00", "Room B"),
        ("2026-01-13 11:30", "Room A"),
    ]


def test_a_date_may_have_replaced_another_one() -> None:
    """The date behind "extended from" is the old one, and the hour in the heading is that of every deadline."""
    text = (
        "CALL FOR PAPERS\n\n2 March 2026\n\nImportant dates (all 23:59 AoE)\n  Paper submission:   4 May 2026 ("
        "extended from 20 April)\n  Camera ready:       6 July 2026\n\nPast editions: 2024 (Oslo, 12-13 September).\n"
    )
    found = reading_of(text).sightings
    assert [str(s.when.start)[:16] for s in found] == ["2026-05-04 23:59", "2026-07-06 23:59"]
    assert str(found[0].previous) == "2026-04-20"


@pytest.mark.parametrize("heading", ["Past events", "Last week in brief", "Results", "You missed these"])
def test_what_is_listed_as_over_is_no_event(heading: str) -> None:
    """Nothing under a heading for what is over is announced, whatever its dates look like."""
    body = f"<h2>{heading}</h2><ul><li>Friday: concert of the school choir</li><li>12 March: quiz night</li></ul>"
    assert page("The harbour club", body) == []


def test_sessions_side_by_side_share_their_hour() -> None:
    """Two lettered sessions in one cell are two events at the hour in front of the first."""
    text = (
        "CONGRESS OF APIARISTS\n\n1 January 2026\n\nSaturday, 17 January\n\n  8.30   Badges, coffee, honey tasting\n"
        "  9.00   Workshop A: Splitting colonies (Room 1)\n         Workshop B: Labels the inspector likes (Room 2)\n"
        " 11.00   General assembly of the members\n"
    )
    found = [(str(s.when.start)[:16], s.place) for s in reading_of(text).sightings]
    assert found[:2] == [("2026-01-17 09:00", "Room 1"), ("2026-01-17 09:00", "Room 2")]
    assert len(found) == 3


def test_a_season_in_which_a_rule_holds_is_no_event() -> None:
    """A row from one day to another is one event, unless it is a season without an event's name."""
    row = "<tr><td>{}</td><td>{}</td><td>{}</td></tr>"
    head = "<table><tr><th>What</th><th>From</th><th>To</th></tr>"
    body = head + row.format("Slipway: no dogs", "1 May", "30 September")
    body += row.format("Painting of the pier", "2 March", "6 March") + "</table>"
    text = PAGE.format(title="Porthallow", body=body)
    (found,) = reading_of(text, name="page.html").sightings
    assert (str(found.when.first), str(found.when.last)) == ("2026-03-02", "2026-03-06")


def test_a_labelled_end_is_that_of_its_own_section() -> None:
    """Each part of the works has its own start and finish, and is named by its heading."""
    text = (
        "NOTICE OF WORKS\n\nKendal, 20 April 2026\n\nPHASE 1\nWhere:    Stramongate\nStart:    Monday 4 May\n"
        "Finish:   Friday 22 May\n\nPHASE 2\nWhere:    Blackhall Road\nStart:    Tuesday 26 May (not the 25th)\n"
        "Finish:   Friday 12 June\n"
    )
    found = reading_of(text).sightings
    assert [(s.title[:7], str(s.when.first), str(s.when.last), s.place) for s in found] == [
        ("Phase 1", "2026-05-04", "2026-05-22", "Stramongate"),
        ("Phase 2", "2026-05-26", "2026-06-12", "Blackhall Road"),
    ]


def test_a_page_that_looks_back_announces_nothing() -> None:
    """Under a title such as "Looking back: ..." the weekdays of a programme are over."""
    body = "<table><tr><td>Saturday</td><td>15:00</td><td>Opening of the bridge festival</td></tr></table>"
    assert page("Looking back: the bridge festival", body) == []


def test_the_stamps_of_a_page_are_no_events() -> None:
    """A line that says when a page was written and when it was changed announces nothing."""
    assert page("The chimney is down", "<div>1 January 2026 | Updated 2 January 2026 at 09:15 | 3 min read</div>") == []


def test_dated_business_of_a_meeting_is_no_event() -> None:
    """Among the items of an agenda a date without an hour is business, and a hearing with an hour an event."""
    text = (
        "BOARD OF EDUCATION - REGULAR MEETING\n\nTuesday, January 13, 2026, 6:00 p.m.\nPosted January 9, 2026\n\n"
        "1.  Call to order\n2.  Approval of minutes: December 9\n3.  Public hearing on the budget, 7:00 p.m.\n"
        "4.  Contract with Big Sky Roofing, work between February 5 and March 20\n5.  Adjournment\n"
    )
    found = [(s.title.split()[0], str(s.when.start)[:16]) for s in reading_of(text).sightings]
    assert found == [("Board", "2026-01-13 18:00"), ("Public", "2026-01-13 19:00")]


def test_a_venue_on_the_line_above_is_no_name() -> None:
    """Between the title and the date a building with its town says where, although it is a congress centre."""
    text = (
        "NORTHERN PEATLANDS FORUM\nPaviljonki Congress Centre, Helsinki\n13-14 January 2026\n\n"
        "PROGRAMME (version 3, 1 January 2026)\n\nTUESDAY 13 JANUARY\n\n9.00   Opening by the mayor\n"
    )
    assert reading_of(text).sightings[0].title == "Northern Peatlands Forum"


def test_list_of_dates_under_a_sentence() -> None:
    """The dates of a list are for what the line over it says."""
    text = (
        "<h1>Avis</h1><p>Le commissaire enquêteur recevra le public en mairie :</p><ul>"
        "<li>le lundi 19 janvier, de 9 h à 12 h ;</li><li>le samedi 24 janvier, de 10 h à 12 h.</li></ul>"
    )
    found = reading_of(text, name="avis.html").sightings
    assert [s.title for s in found] == ["Permanence du commissaire enquêteur"] * 2


def test_a_labelled_stretch_has_its_hours_at_both_ends() -> None:
    """ "Von: ... Bis: ..." with an hour each is one stretch from the first to the second."""
    text = (
        "Bekanntmachung\nMarkt Hohenfels, 1. Januar 2026\n\nVollsperrung der Bahnhofstraße\n\n"
        "Von:   Montag, 12. Januar 2026, 7 Uhr\nBis:   Freitag, 23. Januar 2026, 17 Uhr\nGrund: Kanalarbeiten\n"
    )
    (found,) = reading_of(text).sightings
    assert (str(found.when.start)[:16], str(found.when.end)[:16]) == ("2026-01-12 07:00", "2026-01-23 17:00")


def test_a_sentence_that_ends_in_a_colon_names_the_labels_below() -> None:
    """ "A public hearing will be held on:" says what is on at the labelled date and hour."""
    text = (
        "TOWN OF ELLERY - PLANNING COMMISSION\n\nMarch 27, 2026\n\nA public hearing will be held before "
        "the Commission on:\n\nDATE:      Tuesday, April 14, 2026\nTIME:      7:00 PM\n"
        "LOCATION:  Town Hall, 12 Main Street\n"
    )
    (found,) = reading_of(text).sightings
    assert (str(found.when.start)[:16], found.place) == ("2026-04-14 19:00", "Town Hall, 12 Main Street")
    assert "hearing" in found.title


def test_a_schedule_of_the_day_it_is_issued() -> None:
    """The day under the title of a schedule is that of its items, although it is also when it was issued."""
    text = (
        "<h1>The Secretary's public schedule</h1><p>Thursday, 1 January 2026</p>"
        "<p>9:15 a.m. The Secretary meets with the Foreign Minister of Latvia, Room 7100</p>"
        "<p>11:00 a.m. The Secretary attends a cabinet meeting</p>"
    )
    found = reading_of(text, name="schedule.html").sightings
    assert [str(s.when.start)[:16] for s in found] == ["2026-01-01 09:15", "2026-01-01 11:00"]


def test_a_code_or_a_status_names_no_row() -> None:
    """The number of a course is not its name, and a row that is only cancelled has none."""
    body = (
        "<table><tr><th>No</th><th>Course</th><th>Start</th></tr>"
        "<tr><td>K101</td><td>Pottery for beginners</td><td>Tue 13 January</td></tr>"
        "<tr><td>K102</td><td>cancelled</td><td>Wed 14 January</td></tr></table>"
    )
    assert [title.split(":")[0] for title, _, _ in page("Evening school", body)] == ["Pottery for beginners"]


def test_the_days_of_a_programme_are_named_by_the_heading_over_them() -> None:
    """A line of a place and its days under a title without an event noun is what the title says."""
    text = "<h1>«Сутінки»: тиждень вуличного кіно</h1><p>Ужгород, двір філармонії, 7–11 серпня 2026</p>"
    found = reading_of(f"<html><body>{text}</body></html>", name="page.html").sightings
    assert [(s.title, s.place) for s in found] == [("Сутінки: тиждень вуличного кіно", "Ужгород, двір філармонії")]


def test_a_struck_date_in_a_heading_is_the_old_one() -> None:
    """The heading of a card may keep its old date, struck out, over the new one."""
    body = (
        "<div><h3><del>Thu 15 Jan, 15:00</del> Bread and statistics</h3><p>New date: Thu 22 Jan, 15:30</p>"
        "<p>Ottoline Frith is on jury service.</p></div>"
    )
    text = PAGE.format(title="Coming up", body=body)
    (found,) = reading_of(text, name="page.html").sightings
    assert (found.title, str(found.when.start)[:16]) == ("Bread and statistics", "2026-01-22 15:30")
    assert str(found.previous)[:10] == "2026-01-15"


def test_another_entry_under_a_term_is_on_its_day() -> None:
    """The second definition of a day is on that day, not on the one before."""
    body = (
        "<dl><dt>Monday 12 January</dt><dd>10:00 Session of the Council, Helsinki</dd>"
        "<dt>Thursday 15 January</dt><dd>10:00 Session of the Board</dd><dd>17:00 Press conference</dd></dl>"
    )
    assert [day for _, day, _ in page("The week ahead", body)][-1] == "2026-01-15 17:00"


def test_a_line_with_the_new_date_moves_what_was_put_off() -> None:
    """The event keeps its name; its old day becomes the previous one."""
    text = "Концерт хору, запланований на 9 січня, переноситься. Нова дата: 16 січня, 18:00."
    found = reading_of(text).sightings
    assert [(s.title, s.status.value, str(s.previous)) for s in found] == [("Концерт хору", "confirmed", "2026-01-09")]


def test_what_stands_under_a_heading_of_only_a_day_and_an_hour_is_on_then() -> None:
    """The first line under such a heading names the event, and calls it off."""
    body = (
        "<h2>7 Mar 2026, 22:00 GMT</h2><p>Replacement of the storage controllers.</p>"
        "<h2>12 Mar 2026, 04:00 – 05:00 GMT</h2><p><strong>Wireless controller reboot</strong></p>"
    )
    assert [(name, day) for name, day, _ in page("Scheduled works", body)] == [
        ("Replacement of the storage controllers", "2026-03-07 22:00"),
        ("Wireless controller reboot", "2026-03-12 04:00"),
    ]


def test_a_heading_that_calls_its_day_something_is_an_event() -> None:
    """It needs no event noun; a heading that only sorts is none."""
    body = "<h2>Roses and thorns, 11 June</h2><p>Bring gloves.</p><h2>Programme for 13 June</h2><p>To be told.</p>"
    assert [(name, day) for name, day, _ in page("The garden in summer", body)] == [("Roses and thorns", "2026-06-11")]


def test_a_labelled_date_is_what_the_headline_says() -> None:
    """ "Date: ... Time: ..." that no line names is that of the headline."""
    head = "MEDIA ADVISORY\n\nMinister Tardif to open new lock\n\n"
    found = reading_of(head + "Date: Monday, 12 January 2026\nTime: 2 p.m.\nPlace: Quai Road\n").sightings
    assert [(s.title, s.place) for s in found] == [("Minister Tardif to open new lock", "Quai Road")]


FOLK = """\
FOLK WEEKEND

FRI 16 JANUARY
  Pier Stage
    7.15pm   Brothers Isbister
    8.45     Lorne Vass Trio

SAT 17 JANUARY
  Kirk Hall
    2pm      Tunes for bairns

SUN 18 JANUARY
    12.30    Raft race. Entries to Magnie by 6pm Saturday.

Last ferry Sunday 5.40pm.
"""


def test_a_programme_under_days_and_rooms() -> None:
    """Rooms stand over their items, hours run on in the evening, and weekdays are those of the programme."""
    found = [(str(s.when.start)[:16], s.place) for s in reading_of(FOLK).sightings if isinstance(s.when, Timed)]
    assert found == [
        ("2026-01-16 19:15", "Pier Stage"),
        ("2026-01-16 20:45", "Pier Stage"),
        ("2026-01-17 14:00", "Kirk Hall"),
        ("2026-01-17 18:00", None),
        ("2026-01-18 12:30", None),
        ("2026-01-18 17:40", None),
    ]


def test_rooms_side_by_side_need_no_place_noun() -> None:
    """Columns behind the hours that no heading explains are rooms; a heading such as "Speaker" is no room."""
    head = "<h2>Friday 16 January</h2><table><tr><th></th><th>{}</th><th>{}</th></tr>"
    row = "<tr><td>10.00 – 11.00</td><td>Fading under light</td><td>Hands-on: a lux logger</td></tr></table>"
    two = page("Conference", head.format("Tuinzaal", "Stallen") + row)
    assert [(name, where) for name, _, where in two] == [
        ("Fading under light", "Tuinzaal"),
        ("Hands-on: a lux logger", "Stallen"),
    ]
    assert len(page("Conference", head.format("Title", "Speaker") + row)) == 1


def test_a_line_calls_off_what_it_says_there_is_none_of() -> None:
    """ "Policy Committee - no meeting" is cancelled."""
    (found,) = reading_of("COMING UP\n\n  Tue  27 January   Policy Committee - no meeting this month\n").sightings
    assert (found.title, found.status.value) == ("Policy Committee: no meeting", "cancelled")


def test_a_diary_with_hours_of_four_figures() -> None:
    """Hours without a mark stand at the head of lines, a remark behind a day, and the weekdays run on."""
    text = (
        "Diary of the minister, 11 September 2031\n\nMONDAY 15 SEPTEMBER\n0745  Breakfast with exporters\n\n"
        "TUESDAY\n1400  Question time\n\nWEDNESDAY  (Samoa; all hours local)\n1000  Talks with the prime minister\n"
        "1900  State dinner\n\nTHURSDAY  (Samoa)\n1100  Village welcome\n"
    )
    starts = [s.when.start for s in reading_of(text).sightings if isinstance(s.when, Timed)]
    assert [f"{start:%d %H:%M}" for start in starts] == ["15 07:45", "16 14:00", "17 10:00", "17 19:00", "18 11:00"]


def test_a_weekday_tells_the_year_under_a_heading_of_another() -> None:
    """A budget of 2030 is talked over in 2029."""
    text = "Published 27 September 2029\n\n2030 budget\n\nWed., Oct. 10\tWard meeting\tLegion hall\n"
    (event,) = reading_of(text).sightings
    assert first_day(event.when).year == 2029


def test_a_line_of_a_diary_right_under_its_day_needs_no_hour() -> None:
    """Right under its day a line that names something is on then; one that says where, or denies, is not."""
    page = (
        "Diary of the senator, 5 March 2031\n\nMonday, 10 March\n  Council of Ministers, Brussels (all day)\n\n"
        "Tuesday, 11 March\n  Reading Room, Leeds\n  10.00  Opening of the archive\n\n"
        "Wednesday, 12 March\n  No public events.\n\nThursday, 13 March\n  The visit to the yard is cancelled.\n"
    )
    reading = reading_of(page, written="2031-03-05")
    assert [(s.title, str(first_day(s.when)), s.status.value) for s in reading.sightings] == [
        ("Council of Ministers", "2031-03-10", "confirmed"),
        ("Opening of the archive", "2031-03-11", "confirmed"),
        ("Visit to the yard", "2031-03-13", "cancelled"),
    ]


def test_a_preposition_in_front_of_the_hour_is_no_title() -> None:
    """What stands behind the hour of a line names its event, and not the "a" of "a las 20:00"."""
    (found,) = reading_of("Agenda del colegio\n\n- Viernes 16 de enero, a las 20:00: fiesta de fin de curso").sightings
    assert found.title.startswith("Fiesta")


def test_the_month_of_a_series_is_no_event() -> None:
    """ "Every Saturday of January" is one series."""
    (found,) = reading_of("Des visites guidées seront proposées tous les samedis de janvier à 14 h.").sightings
    assert found.rrule is not None
