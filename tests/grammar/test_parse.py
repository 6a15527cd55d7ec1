"""The whole way from a document to what it announces, a phenomenon at a time."""

from contextlib import suppress
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from calfeed.errors import ParseError
from calfeed.grammar import explained, parse
from calfeed.grammar.output import as_json
from calfeed.model.meeting import Kind, Online, Status
from calfeed.model.text import Block, BlockKind, Document, Span
from calfeed.model.when import AllDay, Timed, Window, first_day
from calfeed.reading import load, read
from tests.grammar.documents import a_document, reading_of
from tests.pace import within

ARTICLE = Path(__file__).parents[3] / "shared" / "seeds" / "000_af8d176ac221e20d.txt"
SILENT = sorted((Path(__file__).parent / "silent").glob("*.txt"))


def printed(text: str, *, written: str = "2026-01-01", name: str = "notice.txt") -> list[dict[str, object]]:
    """The events of a text as `calfeed parse` prints them."""
    return as_json(reading_of(text, written=written, name=name), a_document(text, name=name))["events"]


@pytest.mark.skipif(not ARTICLE.exists(), reason="the article is not part of the repository")
def test_the_article_announces_three_meetings() -> None:
    """The article announces meetings on 3, 5 and 6 January 2026 and reports the one of 1 January as under way."""
    document = read(load(ARTICLE, datetime(2030, 1, 1, tzinfo=UTC)))
    reading = parse(document)
    assert [s.when for s in reading.sightings] == [
        AllDay(first=date(2026, 1, day), last=date(2026, 1, day)) for day in (3, 5, 6)
    ]
    advisors, staff, leaders = reading.sightings
    assert advisors.title == "Meeting of national security advisors"
    assert (advisors.place, advisors.online) == ("Ukraine", Online.HYBRID)
    assert {"NATO", "U.S. negotiating team"} <= set(advisors.participants)
    assert staff.title == "Meeting of chiefs of general staff"
    assert (staff.place, leaders.place) == (None, None)
    assert leaders.title == "Meeting of leaders"
    assert all(s.status is Status.CONFIRMED for s in reading.sightings)
    assert [s.reason for s in reading.skipped if s.words == "January 1"] == ["reported as under way"]


@pytest.mark.parametrize("path", SILENT, ids=lambda path: path.stem)
def test_what_announces_nothing_yields_nothing(path: Path) -> None:
    """A report, a rule, an anniversary or a statistic is full of dates and announces none of them."""
    assert printed(path.read_text("utf-8"), name=path.name) == []


@pytest.mark.parametrize(
    ("text", "title", "start"),
    [
        ("The foreign ministers will hold talks in Paris on 15 January at 10 a.m.", "talks", "2026-01-15T10:00"),
        ("A hearing is scheduled for 9:30 a.m. on Jan. 14 in Courtroom 3.", "hearing", "2026-01-14T09:30"),
        ("EU leaders gather in Brussels on 19-20 March.", "leaders", "2026-03-19"),
        ("Teachers will strike on 13 January.", "strike by teachers", "2026-01-13"),
        ("The President will address the nation at 20:00 tonight.", "address", "2026-01-01T20:00"),
        ("My last day is Friday 16 January.", "last day", "2026-01-16"),
        ("Anna's last day is Friday 16 January.", "last day", "2026-01-16"),
        ("Our last day of trading is Saturday 17 January.", "last day of trading", "2026-01-17"),
        ("The annual general meeting is at 7 pm on Monday 19 January in the hall.", "meeting", "2026-01-19T19:00"),
        ("Applications must be received by 5 p.m. on 31 January.", "deadline for applications", "2026-01-31T17:00"),
        (
            "Der Ausschuss für Umwelt tagt am 20. Januar um 19 Uhr im Rathaus und nicht in der Schule.",
            "ausschuss",
            "2026-01-20T19:00",
        ),
        ("La réunion publique aura lieu le 14 janvier à 18 h 30 à la mairie.", "réunion", "2026-01-14T18:30"),
        ("La reunión se celebrará el 14 de enero a las 18:30 en el ayuntamiento.", "reunión", "2026-01-14T18:30"),
        ("Засідання комітету відбудеться 14 січня о 10:00 у Києві.", "засідання", "2026-01-14T10:00"),
    ],
)
def test_a_verb_of_the_future_announces(text: str, title: str, start: str) -> None:
    """A sentence that says what will be, and when, is an event with that name and start."""
    (event,) = printed(text)
    assert title in str(event["title"]).lower()
    assert event["start"] == start


@pytest.mark.parametrize(
    ("text", "start", "previous"),
    [
        ("The 3 January meeting of the budget committee is moved to 10 January.", "2026-01-10", "2026-01-03"),
        (
            "The summit, which was to have been held on 12 January, has been rescheduled for 3 March.",
            "2026-03-03",
            "2026-01-12",
        ),
        ("The launch, originally set for 5 January, is now planned for 8 January.", "2026-01-08", "2026-01-05"),
        ("The hearing had been set for Jan. 12. It will now start March 9.", "2026-03-09", "2026-01-12"),
        ("The hearing was postponed from 5 January to 8 January.", "2026-01-08", "2026-01-05"),
        ("The talks have been rescheduled from Monday to Thursday.", "2026-01-08", "2026-01-05"),
        ("The vote on 5 January has been brought forward by a day to 4 January.", "2026-01-04", "2026-01-05"),
        ("The summit planned for 5 January will now take place on 8 January.", "2026-01-08", "2026-01-05"),
        ("The summit will not take place on 6 January but on 9 January.", "2026-01-09", "2026-01-06"),
        ("The hearing on 6 January has been postponed. It will be held on 9 January.", "2026-01-09", "2026-01-06"),
        ("The deadline for comments has been extended from 10 January to 24 January.", "2026-01-24", "2026-01-10"),
    ],
)
def test_a_moved_event_is_one_event_that_keeps_its_old_date(text: str, start: str, previous: str) -> None:
    """A move is one event on the new day, which remembers the day it was moved from."""
    (event,) = printed(text)
    assert (event["start"], event["previous_start"], event["status"]) == (start, previous, "confirmed")


@pytest.mark.parametrize(
    "text",
    [
        "The summit planned for 12 February in Geneva will not take place.",
        "The concert on 12 February has been cancelled.",
        "The concert on 12 February has been postponed.",
        "The conference has been postponed from 12 February until further notice.",
        "A forum that had been arranged for 12 February has been called off.",
        "Die Versammlung des Vereins am 12. Februar entfällt, weil der Saal nicht frei ist.",
        "La réunion prévue le 12 février est annulée.",
        "El taller del 12 de febrero se ha cancelado.",
        "Зустріч, яку анонсували на 12 лютого, скасовано.",
    ],
)
def test_what_is_called_off_is_cancelled_on_its_day(text: str) -> None:
    """A cancelled event stays on its day and says that it is cancelled."""
    (event,) = printed(text)
    assert (event["start"], event["status"]) == ("2026-02-12", "cancelled")


def test_days_of_a_list_are_events_of_their_own_unless_they_follow_each_other() -> None:
    """ "On 10, 12 and 13 February" is three events, "on 10 and 11 February" is one of two days."""
    three = printed("Consultations will be held in Warsaw on 10, 12 and 13 February.")
    one = printed("Consultations will be held in Warsaw on 10 and 11 February.")
    assert [e["start"] for e in three] == ["2026-02-10", "2026-02-12", "2026-02-13"]
    assert [(e["start"], e["end"]) for e in one] == [("2026-02-10", "2026-02-11")]


def test_the_first_of_them_speaks_of_the_first_of_the_list() -> None:
    """Sentences on "the first of them" and "the second" complete the events of the list before."""
    text = (
        "Consultations will be held on 10, 12 and 14 February.\n\n"
        "The first of them will be hosted by Warsaw. The second will take place by video link. "
        "The third is for leaders. They will gather in Brussels at 15:00."
    )
    first, second, third = printed(text)
    assert second["online"] == "yes"
    assert (third["start"], third["place"], third["timezone"]) == ("2026-02-14T15:00", "Brussels", "Europe/Brussels")
    assert first["start"] == "2026-02-10"


def test_the_day_of_a_heading_is_carried_down_to_its_items() -> None:
    """Items that begin with a clock time take place on the day of the heading above them; breaks are left out."""
    text = (
        "PROGRAMME\n\nMONDAY 12 JANUARY 2026\n\n09:00  Opening session, Great Hall\n10:30  Coffee break\n"
        "11:00  Lecture by Ana Ruiz, Room 4\n\nTUESDAY 13 JANUARY 2026\n\n09:30  Workshop on maps, Room 4\n"
    )
    assert [(e["start"], e["place"]) for e in printed(text)] == [
        ("2026-01-12T09:00", "Great Hall"),
        ("2026-01-12T11:00", "Room 4"),
        ("2026-01-13T09:30", "Room 4"),
    ]


def test_an_item_after_midnight_is_on_the_next_day() -> None:
    """A show at 00:30 that is listed under Friday evening is on Saturday."""
    text = "FESTIVAL\n\nFRIDAY 16 JANUARY 2026\n\n21:15  Concert of the quartet\n00:30  Screening of the night film\n"
    assert [e["start"] for e in printed(text)] == ["2026-01-16T21:15", "2026-01-17T00:30"]


def test_a_series_is_one_event_with_a_rule_and_its_exceptions() -> None:
    """ "Every Tuesday until 24 March" is one event; a day without a session is left out of it."""
    text = (
        "The working group will meet every Tuesday at 10:00 from 13 January until 24 March 2026.\n\n"
        "There will be no session on 17 February."
    )
    (sighting,) = reading_of(text).sightings
    assert sighting.rrule == "FREQ=WEEKLY;BYDAY=TU;UNTIL=20260324"
    assert sighting.excluded == (date(2026, 2, 17),)


def test_a_vague_date_is_a_window_and_gives_way_to_an_exact_one() -> None:
    """ "Next week" is a window, unless the text also says the day."""
    (vague,) = reading_of("Negotiators will meet in Geneva next week.").sightings
    assert isinstance(vague.when, Window)
    (exact,) = reading_of("Rehearsals will start next week. The first rehearsal is on 6 January at 19:30.").sightings
    assert isinstance(exact.when, Timed)


def test_a_clock_of_the_doors_is_not_the_start() -> None:
    """Doors, registration and warm-up have clock times of their own; the concert begins when it starts."""
    (event,) = printed("The concert will be held on 23 January. Doors open at 6.45pm, we start at 7.30pm.")
    assert event["start"] == "2026-01-23T19:30"


def test_a_post_counts_from_its_own_day() -> None:
    """ "Tomorrow" under a post of 3 January is 4 January, and days under one of 2 January count from that."""
    text = (
        "Ana @ana_l · Jan 3, 2026\nThe vigil will be held tomorrow at 18:00.\n\n"
        "Ana @ana_l · Jan 2, 2026\nThe march will take place in three days at noon.\n"
    )
    assert [str(e["start"])[:10] for e in printed(text, written="2026-01-03")] == ["2026-01-04", "2026-01-05"]


def test_a_deadline_has_no_place_and_is_not_online() -> None:
    """A deadline is of kind deadline, without place, and online is "no"."""
    (event,) = printed("Please register online at the town hall by 12 January, 12:00 noon.")
    assert (event["kind"], event["place"], event["online"]) == (Kind.DEADLINE.value, None, "no")


def test_without_a_time_of_writing_no_year_is_invented() -> None:
    """No year is taken from the clock: a date without one stays open and is listed as skipped."""
    reading = parse(a_document("The council will meet on 5 May."))
    assert reading.sightings == ()
    assert [entry.words for entry in reading.skipped] == ["5 May"]


def test_every_field_points_at_words_of_the_text() -> None:
    """Evidence and quotes stand in the document at their spans."""
    document = a_document("The ministers will meet in Vienna on 15 January at 10:00, hosted by Austria.")
    (sighting,) = reading_of(document.text).sightings
    assert sighting.evidence
    for piece in sighting.evidence:
        assert document.text[piece.span.start : piece.span.end] == piece.words
    assert sighting.quote in document.text


def test_what_was_skipped_has_a_reason_and_is_no_event() -> None:
    """Each date that is read is an event or is skipped for a reason, never both."""
    text = "The council met on 14 December and will meet again on 14 January. If it met in May, it would be late."
    reading = reading_of(text)
    spans = {piece.span for sighting in reading.sightings for piece in sighting.evidence}
    assert len(reading.sightings) == 1
    assert all(entry.reason and entry.span not in spans for entry in reading.skipped)


def test_a_mixed_document_is_read_in_the_language_of_each_block() -> None:
    """A German paragraph in an English document is read as German."""
    text = (
        "The committee will meet in Vienna on 15 January and will discuss the plans of the city for the spring.\n\n"
        "Die Sitzung des Ausschusses findet am 20. Januar um 19 Uhr im Rathaus statt und ist für alle offen."
    )
    assert [str(e["start"])[:10] for e in printed(text)] == ["2026-01-15", "2026-01-20"]


FACTS = st.sampled_from(
    [
        "The ministers will meet in Vienna on 15 January.",
        "A hearing is scheduled for 9:30 a.m. on 14 January in Courtroom 3.",
        "Applications close on 30 January at noon.",
        "The concert on 17 January has been cancelled.",
    ]
)
UNRELATED = st.sampled_from(
    ["The river was high that winter.", "Costs rose by 12.4%.", "Ana Ruiz, 43, lives in Leeds.", "Nobody laughed."]
)


@given(fact=FACTS, unrelated=UNRELATED)
@settings(max_examples=30, deadline=None)
def test_an_unrelated_paragraph_changes_no_event(fact: str, unrelated: str) -> None:
    """A paragraph that speaks of something else leaves the events as they were."""
    alone = [(e["title"], e["start"], e["status"]) for e in printed(fact)]
    beside = [(e["title"], e["start"], e["status"]) for e in printed(f"{fact}\n\n{unrelated}")]
    assert beside == alone


@given(text=st.text(max_size=400), kind=st.sampled_from(list(BlockKind)))
@settings(max_examples=150, deadline=None)
def test_no_text_makes_the_parser_fail(text: str, kind: BlockKind) -> None:
    """Any text in any block is read or refused."""
    document = Document(name="x", digest="0", text=text, blocks=(Block(kind=kind, span=Span(0, len(text))),))
    parse(document)


WORDS = [
    "5 May 2027",
    "10:00",
    "will meet",
    "meeting of",
    "the",
    "next",
    "Tuesday",
    "is",
    "cancelled",
    "by",
    "moved to",
]
PIECES = st.sampled_from(
    [*'.,()"–·:\n', *WORDS, "@ana", "every", "and", "12", "3", "Room 5", "in Paris", "до", "am", "le"]
)


@given(pieces=st.lists(PIECES, max_size=60), kind=st.sampled_from(list(BlockKind)))
@settings(max_examples=200, deadline=None)
def test_no_jumble_of_dates_makes_the_parser_fail(pieces: list[str], kind: BlockKind) -> None:
    """Words of events and dates in any order are read, and quotes stand in the text."""
    text = " ".join(pieces)
    document = Document(name="x", digest="0", text=text, blocks=(Block(kind=kind, span=Span(0, len(text))),))
    for sighting in parse(document).sightings:
        assert sighting.quote in text
        assert 0 < sighting.confidence < 1


@pytest.mark.parametrize(
    "text",
    [
        "a" * 240_000,
        "The Meeting " * 20_000,
        "will meet " * 24_000,
        "(" * 240_000,
        ", " * 120_000,
        "A B " * 60_000,
        "5 May 2027, " * 100_000,
    ],
    ids=["letters", "nouns", "verbs", "brackets", "commas", "capitals", "dates"],
)
def test_large_documents_are_handled_or_refused_quickly(text: str) -> None:
    """A huge line costs seconds at most, whatever it is made of."""
    document = Document(
        name="x",
        digest="0",
        text=text,
        blocks=(Block(kind=BlockKind.PARAGRAPH, span=Span(0, len(text))),),
        language="en",
    )
    with within(2), suppress(ParseError):
        parse(document)


def test_an_explanation_holds_every_step() -> None:
    """The steps of a parse say what was found, framed and left out."""
    explanation = explained(
        a_document("KYIV, 1 January 2026\n\nThe council met on Tuesday and will meet on 5 January.")
    )
    stations = {step.station for step in explanation.steps}
    assert {"find", "frame", "choose"} <= stations


def test_clock_times_in_a_list_are_events_each() -> None:
    """Three showings on one day are three; a moved date leaves its old one behind."""
    shown = reading_of("15 січня три покази: о 12:00, 14:00 та 16:00.").sightings
    assert [s.when.start.hour for s in shown if isinstance(s.when, Timed)] == [12, 14, 16]
    moved = reading_of("Збори пайовиків переносяться з п’ятниці, 9 січня, на 15 січня.").sightings
    assert [(first_day(s.when), s.previous) for s in moved] == [(date(2026, 1, 15), date(2026, 1, 9))]


def test_a_second_date_may_end_what_the_first_begins() -> None:
    """ "Begins on the 12th and is over on the 15th" is one event of four days."""
    found = reading_of("Голосування розпочнеться 12 січня й завершиться 15 січня.").sightings
    assert [s.when for s in found] == [AllDay(first=date(2026, 1, 12), last=date(2026, 1, 15))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Les agents ont voté une journée de débrayage pour vendredi.", [("Journée de débrayage", "2026-01-09")]),
        ("El comité convocó un paro para el próximo viernes.", [("Paro del comité", "2026-01-09")]),
        ("El comité acordó un paro a partir del lunes 12 de enero.", [("Paro del comité", "2026-01-12")]),
        ("La empresa informa que el viernes no habrá agua en el barrio.", [("Corte de agua", "2026-01-09")]),
        ("L'entrevue, d'abord fixée au 17 janvier, a été avancée au lundi 12.", [("Entrevue", "2026-01-12")]),
        ("Exposition « Le sel » visible jusqu'au 30 janvier.", []),
        ("Descuento del 10 % hasta el 31 de enero.", []),
        ("Tienen plazo hasta el viernes 16 para entregar el peritaje.", [("Plazo de peritaje", "2026-01-16")]),
        ("La rencontre est un succès : le 3 mai 2025, nous étions mille.", []),
        ("El veredicto se espera para el 20 de enero.", [("Veredicto", "2026-01-20")]),
        ("Le délégué recevra les agents jeudi à 15 heures.", [("Rencontre du délégué", "2026-01-08")]),
        ("La réunion sera précédée, samedi, d'une rencontre d'experts.", [("Rencontre d'experts", "2026-01-10")]),
        ("Les envoyés de sept pays se retrouveront lundi.", [("Envoyés de sept pays se retrouveront", "2026-01-12")]),
        ("El refugio estará cerrado desde mañana hasta el 12 de enero.", [("Cierre del refugio", "2026-01-07")]),
        ("La grève débutera lundi et prendra fin mercredi.", [("Grève", "2026-01-12")]),
        ("El jurado se reunirá el jueves.", [("Reunión del jurado", "2026-01-08")]),
    ],
)
def test_romance_sentences(text: str, expected: list[tuple[str, str]]) -> None:
    """French and Spanish wordings of plans, outages, deadlines and moves; validity and prices announce nothing."""
    found = reading_of(text, written="2026-01-06").sightings
    assert [(s.title, str(first_day(s.when))) for s in found] == expected


def test_a_clause_names_its_own_span() -> None:
    """A vague span in a clause of its own is no part of the other: "..., and the artist will be told by the 17th"."""
    week = "Artists will be invited to an interview in the week beginning 6 April"
    text = f"{week}, and one will be told by the 17th of that month."
    assert [str(first_day(s.when)) for s in reading_of(text).sightings] == ["2026-04-06", "2026-04-17"]


def test_a_day_said_again_in_brackets_is_one() -> None:
    """ "Tomorrow week (Friday the 9th)" is the 9th, and the first race is when the regatta begins."""
    text = "The board will meet the roofer tomorrow week (Friday the 9th) at noon."
    assert [str(first_day(s.when)) for s in reading_of(text).sightings] == ["2026-01-09"]
    (found,) = reading_of("The regatta will be on 11 January. First race still 8:30 a.m.").sightings
    assert isinstance(found.when, Timed)
    assert found.when.start.hour == 8


def test_a_dateline_is_no_label_and_hides_no_event() -> None:
    """A short sentence behind a dateline is read like any other."""
    found = reading_of("WASHINGTON, Jan. 5, 2026 -- The court will hear arguments on Jan. 20.").sightings
    assert [(s.title, str(first_day(s.when))) for s in found] == [("Court hears arguments", "2026-01-20")]


def test_a_day_from_which_an_event_was_put_off_is_its_old_one() -> None:
    """Also where it is gone by, and where "it" is the object of the verb."""
    text = "A hearing is scheduled for 9:30 a.m. January 24 in Portland. The judge had postponed it from December 27."
    (hearing,) = reading_of(text).sightings
    assert str(hearing.previous) == "2025-12-27"


def test_the_new_day_may_stand_behind_the_old_one() -> None:
    """ "Should have been held on 30 April, to 21 May" is no range."""
    text = "The company has moved its annual users' meeting, which should have been held on 30 April, to 21 May."
    assert [str(first_day(s.when)) for s in reading_of(text).sightings] == ["2026-05-21"]


@pytest.mark.parametrize(
    "line", ["Ann Lee @ann@social.example · 3 January", "January 3 at 8:31 AM", "3 January 2026, 21:40 · Edited"]
)
def test_the_line_over_a_post_says_when_it_was_written(line: str) -> None:
    """A signature or a bare day and hour that have come are no event, and "in a week" counts from there."""
    (sighting,) = reading_of(f"Welcome all.\n\n{line}\n\nThe market opens in a week.", written="2026-01-05").sightings
    assert first_day(sighting.when) == date(2026, 1, 10)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "# The spring show\n\nThe bees are well. "
            "It's in the Village Hall on the second Thursday, so that's the 8th, at noon.",
            ("Spring show in the Village Hall", "2026-01-08"),
        ),
        ("THIS MONTH'S TALK\n\nAnn Lee comes. It will be on the 12th.", ("Talk with Ann Lee", "2026-01-12")),
        ("Her short course has moved! It now runs on 11 June.", ("Short course", "2026-06-11")),
        ("The honey show was on 6 September. It will now be on the 13th.", ("Honey show", "2026-09-13")),
        ("Sam, who laid the first cable in 1989, will speak on 30 January.", ("Talk by Sam", "2026-01-30")),
        (
            "The hearing listed for 14 May is off and Ann Lee will now sit on 11 June.",
            ("Hearing with Ann Lee", "2026-06-11"),
        ),
        ("The trip was off because of a pipe, and it's been slotted in on 29 May.", ("Trip", "2026-05-29")),
        ("Authors will hear from us by the middle of April.", ("Deadline for notification", "2026-04-10")),
        (
            "She has scheduled a pair of coffee hours for 10 February in the library.",
            ("Pair of coffee hours in the library", "2026-02-10"),
        ),
        (
            "Spares list: I must have it by noon on Thursday or it'll miss the truck.",
            ("Deadline for spares list", "2026-01-08"),
        ),
        (
            "We will be holding our spring craft stall on 14 March at the town hall.",
            ("Spring craft stall at the town hall", "2026-03-14"),
        ),
        ("Have you heard about Light Nights? Doors open at 7 pm on 4 May.", ("Light Nights", "2026-05-04")),
        ("The town will once more see the Big Plant Swap. It is on 4 May.", ("Big Plant Swap", "2026-05-04")),
        ("Ann Lee has announced the spring fair. The event is set for 4 May.", ("Spring fair", "2026-05-04")),
        ("We are planning our quiz night again this year. All are welcome on 4 May.", ("Quiz night", "2026-05-04")),
        ("Tickets for the trial concert have sold out. The big day is 4 May.", ("Trial concert", "2026-05-04")),
    ],
)
def test_what_a_sentence_stands_for(text: str, told: tuple[str, str]) -> None:
    """ "It" is the event of the heading, of the sentence or the clause before; a relative clause has its own verb."""
    assert told in [(s.title, str(first_day(s.when))) for s in reading_of(text, name="notice.md").sightings]


def test_a_series_goes_on_what_was_told_before() -> None:
    """ "After that every Sunday" makes the event before it the first of a series."""
    text = "The first opening of the hives will be on Sunday 4 January at 2. After that every Sunday until 29 March."
    (found,) = reading_of(text).sightings
    assert found.rrule == "FREQ=WEEKLY;BYDAY=SU;UNTIL=20260329"


def test_a_range_behind_a_verb_of_moving_is_a_move() -> None:
    """ "Moves from 3 to 5 June" is on the 5th, and "same place" is where the event before was."""
    found = reading_of("AGENDA\n\n  2. The audit moves from June 3 to June 5.\n").sightings
    assert [(str(first_day(s.when)), str(s.previous)) for s in found] == [("2026-06-05", "2026-06-03")]
    text = (
        "The council will meet on 12 January in the Reading Room. The annual meeting follows on 20 January, same place."
    )
    assert [s.place for s in reading_of(text).sightings] == ["Reading Room", "Reading Room"]


def test_sentences_under_the_days_of_a_diary_tell_of_those_days() -> None:
    """In a diary of several days a sentence with an hour, or right under its day, needs no date of its own."""
    text = (
        "Advisory\n\nThursday, January 15\n\nAt 10:30 a.m. Ann Lee will cut the ribbon on the hatchery.\n\n"
        "From there she drives to York, where an announcement on harbours is planned for 3 p.m. at the Pavilion.\n\n"
        "Friday, January 16\n\nThe minister receives the ambassador of Malta at the Castle. Press point at 11.45.\n"
    )
    found = {(s.title, str(s.when)[:60]) for s in reading_of(text).sightings}
    titles = sorted(title for title, _ in found)
    assert [t.split(":")[0] for t in titles] == [
        "Ann Lee cuts the ribbon on the hatchery",
        "Announcement on harbours",
        "Minister receives the ambassador of Malta at the Castle",
        "Press point",
    ]


@pytest.mark.parametrize(
    ("text", "title", "when", "status"),
    [
        (
            "A hustings, which the union had hoped to hold on the 12th, has been scrapped.",
            "Hustings",
            "12",
            "cancelled",
        ),
        ("The opening, which she was to have performed on 10 January, is off.", "Opening", "10", "cancelled"),
        ("Wet Leg, who were to have topped the bill on 10 January, have pulled out.", "Wet Leg", "10", "cancelled"),
        ("The lecture on 20 January has been moved to the Great Hall.", "Lecture", "20", "confirmed"),
        ("The lecture on 20 January has been moved online.", "Lecture", "20", "confirmed"),
        ("The venue for the lecture on 20 January has changed to Room 4.", "Lecture", "20", "confirmed"),
        ("The lecture on 20 January has been moved to a later date.", "Lecture", "20", "cancelled"),
        ("The ship, which had been due to berth on Friday, will now arrive on Sunday.", "Ship", "04", "confirmed"),
        ("A walk on 12 January ends at the pub, and Ann has challenged Bob to a race.", "Walk", "12", "confirmed"),
    ],
)
def test_what_was_planned_is_called_off_or_held_elsewhere(text: str, title: str, when: str, status: str) -> None:
    """The main verb calls off what a clause in front of it had planned; a move to another room keeps the day."""
    (found,) = printed(text)
    assert title.casefold() in str(found["title"]).casefold()
    assert (str(found["start"])[8:10], found["status"]) == (when, status)


def test_an_hour_is_reckoned_back_from_the_new_one() -> None:
    """ "Half an hour later than advertised" is no length, and gives the hour that was advertised."""
    (found,) = printed("The concert on 20 January will start half an hour later than advertised, at 8pm.")
    assert (found["start"], found["end"], found["previous_start"]) == ("2026-01-20T20:00", None, "2026-01-20T19:30")


def test_the_last_day_of_a_clause_has_its_hour() -> None:
    """ "Begins at noon on the 14th and ends at 6am on the 16th" is one stretch."""
    (found,) = printed("The walkout will begin at noon on 14 January and end at 6am on the 16th.")
    assert (found["start"], found["end"]) == ("2026-01-14T12:00", "2026-01-16T06:00")


@pytest.mark.parametrize(
    ("text", "title", "start", "previous"),
    [
        ("Tonight's gig is postponed to Thursday 15th.", "Gig", "2026-01-15", "2026-01-05"),
        ("The bank holds its AGM on 12 January, two days later than planned.", "AGM", "2026-01-12", "2026-01-10"),
        ("Kick-off is on Tuesday 13 January because of the strike.", "Kick-off", "2026-01-13", None),
        ("The reunion's on Saturday 6 June.", "Reunion", "2026-06-06", None),
        ("The inquest into his death opens in Derby on Monday 12 January.", "Inquest", "2026-01-12", None),
        ("Code freeze is the 13th.", "Code freeze", "2026-01-13", None),
        ("Voting is over. Results on the 20th.", "Results", "2026-01-20", None),
    ],
)
def test_neither_a_cause_nor_a_delay_is_the_event(text: str, title: str, start: str, previous: str | None) -> None:
    """What stands behind "because of" names nothing, and a delay in words gives the old day."""
    found = [e for e in printed(text, written="2026-01-05") if title in str(e["title"])]
    assert [(e["start"], e["previous_start"]) for e in found] == [(start, previous)]


def test_one_of_two_days_is_a_window() -> None:
    """ "On 30 or 31 March" is one event, and the days on which clocks change or people choose from are none."""
    (found,) = printed("Prayers will be said in the park on 30 or 31 March, depending on the moon.")
    assert (found["start"], found["window"]) == (None, ["2026-03-30", "2026-03-31"])
    assert not printed("Timetables change on 29 March, when the clocks go back.")


MINUTES = """\
Minutes of the Friends of Alder Wood
Held in the Scout Hut on Tuesday 6 January 2026, 7.30pm

1. Bluebell walk. TB will lead it; Sunday 3 May was suggested but clashes with the run, so 10 May, starting at 2pm.

2. AGM. The fence is mended. It was resolved to hold this on 19 May at 7pm in the Library.

3. Newsletter. Copy date 20 March.

4. Date of next meeting: Tuesday 3 February, same time and place. The May meeting will be the AGM.
"""


def test_minutes_of_a_club() -> None:
    """A day given up is none, "this" is what the item is called, the next meeting is where and when this one was."""
    events = reading_of(MINUTES, written="2026-01-08").sightings
    found = [(s.title, str(s.when.start)[:16]) for s in events if isinstance(s.when, Timed)]
    assert found == [
        ("Next meeting", "2026-02-03 19:30"),
        ("Bluebell walk of TB", "2026-05-10 14:00"),
        ("AGM in the Library", "2026-05-19 19:00"),
    ]
    assert [s.title for s in events if not isinstance(s.when, Timed)] == ["Copy date"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The pilot launch slips two weeks, from 16 to 30 March.", ("Pilot launch", "2026-03-30")),
        (
            "The Planning Commission's March 18 meeting has been canceled.",
            ("Planning Commission's meeting", "2026-03-18"),
        ),
        ("Next meeting: 23 March. Ann Lee's April 2 talk is off.", ("Ann Lee's talk", "2026-04-02")),
        ("A public lecture by Ann Lee opens the workshop on 17 May.", ("Public lecture by Ann Lee", "2026-05-17")),
        ("Registration is free but compulsory; it opens on 1 June.", ("Registration", "2026-06-01")),
        ("The prize is back. Notification: 8 June.", ("Notification", "2026-06-08")),
        ("Decisions by mid-May.", ("Deadline for decisions", "2026-05-10")),
        ("Papers can still be submitted until 20 April, 12 noon GMT.", ("Deadline for papers", "2026-04-20")),
    ],
)
def test_what_calls_and_minutes_say(text: str, told: tuple[str, str]) -> None:
    """Moves by a length, owners in front of a date, journeys, answers to be had."""
    assert told in [(s.title, str(first_day(s.when))) for s in reading_of(text).sightings]


@pytest.mark.parametrize(
    "text", ["Projects must start between 1 August and 30 September.", "Load-in for the fair is Friday from 4."]
)
def test_conditions_and_set_up_are_no_events(text: str) -> None:
    """When funded work may begin, or the stands are put up, is for those concerned."""
    assert reading_of(text).sightings == ()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The president will meet Ann Lee on 13 March.", ("Meeting of the president with Ann Lee", "2026-03-13")),
        ("Bob will meet the roofer there on 27 March.", ("Meeting of Bob with the roofer", "2026-03-27")),
        ("The board will meet on 14 March.\n\nComments by noon on the day of the meeting.", ("comments", "2026-03-14")),
    ],
)
def test_who_is_met_and_the_day_of_the_meeting(text: str, told: tuple[str, str]) -> None:
    """A meeting is named with both sides, and its day counts for what is due on it."""
    title, day = told
    assert any(title in s.title.capitalize() or title in s.title for s in reading_of(text).sightings)
    assert day in [str(first_day(s.when)) for s in reading_of(text).sightings]


@pytest.mark.parametrize(("noun", "hour"), [("concert", 20), ("meeting", 8), ("morning concert", 8)])
def test_a_concert_at_eight_is_in_the_evening(noun: str, hour: int) -> None:
    """What people go to after work is not at eight in the morning."""
    (found,) = reading_of(f"The {noun} is on Friday 16 January at 8.").sightings
    assert isinstance(found.when, Timed)
    assert found.when.start.hour == hour


AGENDA = """\
NOTICE OF REGULAR MEETING

DATE:   Wednesday, January 14, 2026

A. CALL TO ORDER

E. PUBLIC HEARING on the budget (7:30 PM or as soon thereafter as it may be heard)

G. 2026-27 calendar: first day for students August 20; winter break from December 22

COMING UP
  Mon  1/19   MLK Day - no school, offices closed
"""


def test_what_an_agenda_lists() -> None:
    """An item with its hour is an event, and a feast names its own day."""
    told = {(s.title.split(":")[0], str(first_day(s.when))) for s in reading_of(AGENDA).sightings}
    assert {("PUBLIC HEARING on the budget", "2026-01-14"), ("MLK Day", "2026-01-19")} <= told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "There will be a webinar on heat pumps with Dr. Lee on 18 March.",
            ("Webinar on heat pumps with Dr. Lee", None),
        ),
        ("The outing to Kew will now leave on Saturday 16 May at 8.15am.", ("Outing to Kew", 8)),
        ("Subscriptions (£12) fall due on 1 April.", ("Deadline for subscriptions", None)),
        ("Helpers came.\n\nCommittee: please note that we meet on 9 January, 8pm.", ("Meeting of committee", 20)),
    ],
)
def test_what_mails_of_clubs_say(text: str, told: tuple[str, int | None]) -> None:
    """A title in front of a name ends no phrase, an outing begins when it leaves, "we" are whom the label names."""
    found = [
        (s.title.capitalize(), getattr(getattr(s.when, "start", None), "hour", None))
        for s in reading_of(text).sightings
    ]
    assert any(title.startswith(told[0].capitalize()) and hour == told[1] for title, hour in found)


def test_a_list_behind_a_colon() -> None:
    """Each item is what the words in front of the colon say, where it says."""
    text = "Come to one of our surgeries: Falmouth, 12 March, 2 to 4 pm; Leeds, 18 March, 10 to 12."
    found = [(s.title.split(" in ")[0], str(first_day(s.when)), s.place) for s in reading_of(text).sightings]
    assert found == [("Surgeries: Falmouth", "2026-03-12", "Falmouth"), ("Surgeries: Leeds", "2026-03-18", "Leeds")]


def test_the_end_of_an_opening_of_a_portal_is_a_deadline() -> None:
    """ "The portal opens on 3 March and closes at noon on 11 April" tells two days, and an address is no verb."""
    text = "Send it through the portal, which opens on 3 March and closes at noon on Friday 10 April."
    assert [str(first_day(s.when)) for s in reading_of(text).sightings] == ["2026-03-03", "2026-04-10"]
    (found,) = reading_of("Send one PDF to apply@house.example before noon on 17 March.").sightings
    assert found.kind is Kind.DEADLINE


def test_a_label_in_front_of_a_date_is_of_that_date_only() -> None:
    """ "Kickoff: 16 January, 9.30. Design freeze 30 January." are two events, the second not called by the first."""
    text = "Kickoff for Project Heron: Mon 12 January 09:30-11:00, Room 4. Design freeze 30 January. Retro on 2 March."
    found = [(s.title, str(first_day(s.when))) for s in reading_of(text).sightings]
    assert found == [
        ("Kickoff for Project Heron", "2026-01-12"),
        ("Design freeze", "2026-01-30"),
        ("Retro", "2026-03-02"),
    ]


@pytest.mark.parametrize(
    ("text", "hour"),
    [
        ("The ceremony will be held on 12 January. It starts at 11am and will be followed by lunch at 12.30.", 11),
        ("Ministers will gather in Vienna on 12 January. Talks are due to start at 10 a.m.", 10),
        ("La ceremonia será el 12 de enero. Empezará a las 11 y le seguirá un almuerzo a las 12.30.", 11),
        ("Комісія збереться 12 січня. Засідання розпочнеться о сьомій вечора.", 19),
    ],
)
def test_the_next_sentence_tells_the_hour(text: str, hour: int) -> None:
    """A sentence that only says when the event before it begins tells of no other."""
    (sighting,) = reading_of(text).sightings
    assert isinstance(sighting.when, Timed)
    assert sighting.when.start.hour == hour


def test_a_sentence_joins_another_event() -> None:
    """What stands behind "and" with an article and an hour of its own is an event, but no lunch is."""
    text = "Ministers will meet on 12 January. The talks begin at 3 p.m. and a news conference is expected at 7 p.m."
    assert [s.when.start.hour for s in reading_of(text).sightings if isinstance(s.when, Timed)] == [15, 19]
