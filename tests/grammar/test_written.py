"""The time of writing: metadata, datelines, signatures, then the caller's and the file's."""

from datetime import UTC, date, datetime

import pytest

from calfeed.grammar.written import written
from calfeed.model.text import Block, BlockKind, Document, Span, Stamp, StampOrigin
from tests.grammar.documents import a_document as text_document
from tests.pace import within


def a_document(
    *lines: str, stamp: date | None = None, language: str | None = None, quote: int | None = None
) -> Document:
    """A document of one block a line; the line numbered `quote` is an embedded post."""
    blocks, at = [], 0
    for number, line in enumerate(lines):
        kind = BlockKind.QUOTE if number == quote else BlockKind.PARAGRAPH
        blocks.append(Block(kind=kind, span=Span(at, at + len(line))))
        at += len(line) + 2
    stamps = (Stamp(on=stamp, origin=StampOrigin.METADATA),) if stamp else ()
    return Document(
        name="a.txt", digest="0", text="\n\n".join(lines), blocks=tuple(blocks), stamps=stamps, language=language
    )


@pytest.mark.parametrize(
    ("language", "line", "expected"),
    [
        ("en", "THE HAGUE, 3 October 2023", date(2023, 10, 3)),
        ("en", "HANOI, Feb. 25, 2020 (VNW) -- At the invitation of the minister", date(2020, 2, 25)),
        ("en", "SAN JOSE — March 24, 2026. Halden will hold its conference on June 8, 2026.", date(2026, 3, 24)),
        ("en", "Sacramento Ledger | Dec. 11, 2025 | 4:17 p.m.", date(2025, 12, 11)),
        ("en", "Published 20th May 2022, 16:05 BST", date(2022, 5, 20)),
        ("en", "Posted Thursday 14 October 2021", date(2021, 10, 14)),
        ("en", "Notice dated 16 February 2024", date(2024, 2, 16)),
        ("en", "Dated this 7th day of January, 2020.", date(2020, 1, 7)),
        ("en", "Agenda posted: Thursday, March 11, 2021", date(2021, 3, 11)),
        ("en", "— Taras Holovko (@t_holovko) February 6, 2026", date(2026, 2, 6)),
        ("en", "Human Chain @chain · Mar 4, 2022", date(2022, 3, 4)),
        ("en", "27 April 2023 | By our transport staff", date(2023, 4, 27)),
        ("en", "FOR PICTURE DESKS AND PLANNERS                 2 June 2026", date(2026, 6, 2)),
        ("en", "To every member                    Edinburgh, 9 February 2027", date(2027, 2, 9)),
        ("en", "(First published in the Sentinel on November 12, 2026; second publication later)", date(2026, 11, 12)),
        ("en", "Put up at stops on Monday 27 July 2026", date(2026, 7, 27)),
        ("en", "(published Tuesday 24 November 2026 under the councillors' code)", date(2026, 11, 24)),
        ("en", "Pew sheet, Second Sunday of Lent, 25 February 2024", date(2024, 2, 25)),
        ("en", "19 May 2025 · 22:10 · Edited", date(2025, 5, 19)),
        ("en", "TIDEX Working Group: minutes of the call of 15 January 2026", date(2026, 1, 15)),
        ("en", "(list printed 1 July 2025; the box office knows better)", date(2025, 7, 1)),
        ("en", "PROGRAMME (version 3.1, 4 August 2025)", date(2025, 8, 4)),
        ("en", "This notice was put up at 3:10 p.m. on January 20, 2028, at the hall.", date(2028, 1, 20)),
        ("en", "Published 19:05 AWST, 3 August 2026", date(2026, 8, 3)),
        ("en", "What's on (as of 2 May 2025)", date(2025, 5, 2)),
        ("en", "Issued: 1530 hrs, Weds 12 May 2027", date(2027, 5, 12)),
        ("en", "Posted on September 30, 2026, by Ann Lee", date(2026, 9, 30)),
        ("en", "Last updated by K. Rowe-Lee on June 20, 2025, 9:05 am", date(2025, 6, 20)),
        ("es", "Dado en Soria la Vieja, a 24 de diciembre de 2025", date(2025, 12, 24)),
        ("en", "Signed: R. Tarrant (Chair)          Dated: 30/4/24", date(2024, 4, 30)),
        ("de", "Lindenfurt (Kreis Main-Tauber), den 21.10.2024", date(2024, 10, 21)),
        ("de", "Görlitz, 5. September 2019", date(2019, 9, 5)),
        ("fr", "Paris, le 18 mars 2025", date(2025, 3, 18)),
        ("es", "Sevilla, 4 de marzo de 2027", date(2027, 3, 4)),
        ("uk", "17 березня 2026 року, м. Львів", date(2026, 3, 17)),
        ("uk", "Опубліковано 9 жовтня 2025, 13:05", date(2025, 10, 9)),
    ],
)
def test_text_that_dates_itself(language: str, line: str, expected: date) -> None:
    """Datelines, labels and signatures tell when a text was written."""
    stamp, _ = written(a_document("A title", line, language=language))
    assert stamp is not None
    assert (stamp.on, stamp.origin) == (expected, StampOrigin.TEXT)


def test_moment_with_its_zone() -> None:
    """A clock time beside the date makes a moment where its zone is told."""
    stamp, _ = written(a_document("Published 20th May 2022, 16:05 BST"))
    assert stamp is not None
    assert stamp.at is not None
    assert stamp.at.astimezone(UTC) == datetime(2022, 5, 20, 15, 5, tzinfo=UTC)
    assert stamp.words == "20th May 2022"


def test_event_dates_are_not_the_time_of_writing() -> None:
    """A meeting's own date does not date the text, also where it stands in the first lines."""
    stamp, _ = written(a_document("Council meets on Tuesday, March 16, 2027", "It will be held on 5 May 2027."))
    assert stamp is None


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("The Tweed Courier, Thursday 15 April 2027", date(2027, 4, 15)),
        ("Skagen, Monday 8 March 2027 | Northern Sports News", date(2027, 3, 8)),
    ],
)
def test_the_line_under_a_headline_is_believed_more_than_a_file(line: str, expected: date) -> None:
    """A clock may be wrong: what a text says of itself may lie ahead of its file's date, what it announces may not."""
    saved = Stamp(on=date(2026, 11, 20), origin=StampOrigin.FILE)
    rest = ("The bridge over the creek opens next week.", "The mayor said that he was glad.", "Nobody asked why.")
    stamp, _ = written(a_document("A bridge opens", line, *rest), saved)
    assert stamp is not None
    assert stamp.on == expected
    ahead = "The bridge over the creek, a footbridge for walkers, opens on 15 April 2027 at noon."
    stamp, _ = written(a_document("A bridge opens", ahead, *rest[1:]), saved)
    assert stamp == saved


@pytest.mark.parametrize("year", [2024, 2025, 2026])
def test_the_year_of_a_copyright(year: int) -> None:
    """The line at the foot tells the year of a day without one."""
    lines = (
        "SUVA, Oct 29 (Island Wire) - The pool will pay for the first time next week.",
        "Its bond pays when the ground shakes, whether or not anybody counts the roofs.",
        f"(c) Island Wire {year}",
    )
    stamp, _ = written(a_document(*lines), Stamp(on=date(2026, 11, 20), origin=StampOrigin.FILE))
    assert stamp is not None
    assert stamp.on == date(year, 10, 29)


@pytest.mark.parametrize(
    "line",
    [
        "The report, published on 3 February 2025, found that costs rose.",
        "Figures published on 3 February 2025 show that costs rose.",
        "DBS checks must be dated after 1 September 2022.",
    ],
)
def test_date_of_another_publication(line: str) -> None:
    """What a sentence says of another publication's date does not date the text."""
    stamp, _ = written(a_document("A title", line))
    assert stamp is None


def test_circulated_without_a_year() -> None:
    """A day of issue without a year takes it from the heading, and counts before the day of the minutes."""
    lines = ("Minutes of the committee, Tuesday 10 February 2026", "(circulated 12 February)")
    stamp, _ = written(a_document(*lines))
    assert stamp is not None
    assert stamp.on == date(2026, 2, 12)


def test_issued_is_believed_before_changed() -> None:
    """The day of issue counts, not that of the last change or of the meeting in the heading."""
    lines = (
        "Meetings of ministers",
        "Brussels, 10 and 11 February 2027",
        "Last updated: 20 January 2027",
        "Issued on 18 January 2027",
    )
    stamp, _ = written(a_document(*lines))
    assert stamp is not None
    assert stamp.on == date(2027, 1, 18)


def test_dateline_wins_over_metadata() -> None:
    """A dateline that contradicts the metadata is believed, with a warning that names both."""
    stamp, warnings = written(a_document("THE HAGUE, 3 October 2023", stamp=date(2024, 1, 1)))
    assert stamp is not None
    assert (stamp.on, stamp.origin) == (date(2023, 10, 3), StampOrigin.TEXT)
    assert "2024-01-01" in warnings[0]
    assert "2023-10-03" in warnings[0]


def test_metadata_holds_against_a_date_alone() -> None:
    """A date that merely stands on its own line, as a meeting's does, does not overrule the metadata."""
    stamp, warnings = written(a_document("You're invited", "Thursday, October 12, 2023", stamp=date(2023, 9, 26)))
    assert stamp is not None
    assert (stamp.on, stamp.origin, warnings) == (date(2023, 9, 26), StampOrigin.METADATA, ())


def test_metadata_of_the_next_day_agrees() -> None:
    """A day's difference is a matter of zones, not a contradiction."""
    stamp, warnings = written(a_document("THE HAGUE, 3 October 2023", stamp=date(2023, 10, 4)))
    assert stamp is not None
    assert (stamp.origin, warnings) == (StampOrigin.METADATA, ())


def test_post_inside_an_article() -> None:
    """The signature of an embedded post dates an article, whatever script its name is in; an earlier mail does not."""
    line = "— Volodymyr Zelenskyy / Володимир Зеленський (@ZelenskyyUa) January 1, 2026"
    text = ("The president announced three meetings on the evening of the first of January.", line)
    stamp, _ = written(a_document(*text, quote=1))
    assert stamp is not None
    assert stamp.on == date(2026, 1, 1)


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (
            (
                "STOCKHOLM, March 3 (Wire) - Rates will stay, a poll showed on Tuesday.",
                "Inflation was 2 % in May 2025.",
            ),
            date(2026, 3, 3),
        ),
        (("STOCKHOLM, March 3 (Wire) - Rates will stay.", "Inflation was 2 % in May 2025."), None),
    ],
)
def test_dateline_without_a_year(lines: tuple[str, ...], expected: date | None) -> None:
    """A dateline without a year is dated by the weekday in its sentence and the years that the text speaks of."""
    stamp, _ = written(a_document(*lines))
    assert (stamp.on if stamp else None) == expected


def test_dateline_without_a_year_before_the_fallback() -> None:
    """Without a weekday the year of a dateline is the last one before the caller's date."""
    caller = Stamp(on=date(2026, 3, 10), origin=StampOrigin.CALLER)
    stamp, _ = written(a_document("STOCKHOLM, March 3 (Wire) - Rates will stay."), caller)
    assert stamp is not None
    assert (stamp.on, stamp.origin) == (date(2026, 3, 3), StampOrigin.TEXT)


def test_day_of_a_programme_is_no_time_of_writing() -> None:
    """A day that stands over a programme and lies after the caller's date does not date the text."""
    caller = Stamp(on=date(2026, 1, 1), origin=StampOrigin.CALLER)
    stamp, _ = written(a_document("Programme", "MONDAY 12 JANUARY 2026", "10:00 Opening"), caller)
    assert stamp == caller


def test_fallback() -> None:
    """The caller's and then the file's date is used when the text has none; the file's with a warning."""
    caller = Stamp(on=date(2026, 1, 1), origin=StampOrigin.CALLER)
    assert written(a_document("We meet on 5 May."), caller) == (caller, ())
    file = Stamp(on=date(2030, 1, 1), origin=StampOrigin.FILE)
    stamp, warnings = written(a_document("We meet on 5 May."), file)
    assert stamp == file
    assert "2030-01-01" in warnings[0]
    assert "--published" in warnings[0]


def test_unknown() -> None:
    """Without any stamp the time of writing is unknown, and a warning says what to do."""
    stamp, warnings = written(a_document("We meet on 5 May."))
    assert stamp is None
    assert "--published" in warnings[0]


@pytest.mark.parametrize("piece", ["a", "a ", "A.", "a-", "(@a) ", "· 2026 ", "published ", "3 May 2026 "])
def test_hostile_opening(piece: str) -> None:
    """Openings made to confuse are read in no time."""
    lines = [piece * 400 + " 3 May 2026" for _ in range(20)]
    with within(1):
        written(a_document(*lines))


def test_year_of_a_dateline_by_weekdays() -> None:
    """A dateline without a year is read in the year that the weekdays of the text fit."""
    file = Stamp(on=date(2026, 11, 28), origin=StampOrigin.FILE)
    lines = ("PORT MADURA, Jan 15 (Wire) - Results came on Friday.", "The runoff falls on Sunday Feb 14.")
    stamp, _ = written(a_document(*lines), file)
    assert stamp is not None
    assert stamp.on == date(2027, 1, 15)


@pytest.mark.parametrize(("origin", "expected"), [(StampOrigin.FILE, 2027), (StampOrigin.CALLER, 2026)])
def test_a_file_weighs_less_than_the_day_on_top(origin: StampOrigin, expected: int) -> None:
    """A date over others that lie after it is when the text was written, whatever the file says."""
    fallback = Stamp(on=date(2026, 11, 28), origin=origin)
    stamp, _ = written(a_document("13 January 2027", "The judgment will be given on Friday 22 January."), fallback)
    assert stamp is not None
    assert stamp.on.year == expected


@pytest.mark.parametrize(
    "line",
    [
        "Apolda, 12 May 2025. The council will not decide on the clinic on 21 May as it had meant to until now.",
        "Realp, 12 May 2025 (sfa)",
    ],
)
def test_dateline_of_a_place_that_no_list_knows(line: str) -> None:
    """A place in front of the date and running text or an agency behind it are a dateline."""
    stamp, _ = written(a_document("A headline", line))
    assert stamp is not None
    assert stamp.on == date(2025, 5, 12)


@pytest.mark.parametrize(
    "line",
    [
        "Xalapa, Ver., a 3 de enero de 2026. Boletín 12",
        "Ana Pérez - Sevilla - 03/01/2026 - 10:15",
        "Santiago, 3 de enero de 2026. Comunicado de prensa",
        "Tegucigalpa, Honduras. 3 de enero de 2026",
        "Bogotá D.C., enero 3 de 2026",
        "A 3 de enero de 2026",
        "Villafranca, 3 de enero de 2026.- El pleno se reunirá el lunes.",
        "Nota de prensa. 3 de enero de 2026",
        "Communiqué du 3 janvier 2026",
        "Lettre d'information du 3 janvier 2026",
        "Bulletin municipal n° 14 - 3 janvier 2026",
        "Le 3 janvier 2026",
        "Paris, 3 jan. 2026 (AFP) - Le conseil se réunira lundi.",
        "MONTRÉAL, le 3 janv. 2026 /CNW/ - Le conseil se réunira lundi.",
        "Fait à Lyon, le 3 janvier 2026",
    ],
)
def test_romance_datelines(line: str) -> None:
    """Datelines and bylines of French and Spanish texts tell when they were written."""
    more = "El acto será en la sede." if " de " in line or "/" in line else "La réunion aura lieu à la mairie."
    stamp, _ = written(a_document(line, f"{more} {more} {more}"))
    assert stamp is not None
    assert stamp.on == date(2026, 1, 3)


def test_meeting_behind_a_word_is_no_dateline() -> None:
    """A line that names an event or a deadline before its date says nothing of the time of writing."""
    assert written(a_document("Concierto, 3 de enero de 2026 - Plaza Mayor", "Entrada libre."))[0] is None


def test_put_up_behind_a_sentence() -> None:
    """A label of issue may open the second sentence of a line."""
    stamp, _ = written(a_document("Notices up to the summer. Put up on 23 March 2026.", "CLEAN-UP this Saturday."))
    assert stamp is not None
    assert stamp.on == date(2026, 3, 23)


def test_header_of_a_pasted_mail() -> None:
    """The header of a mail that was saved as text dates it, though its sentences speak of other days."""
    text = (
        "From: Ann <ann@archive.example>\nTo: Readers\nDate: Mon, 3 Aug 2026 09:02:11 +0100\nSubject: Away\n\n"
        "I am on leave until 21 August. The price list of 1 April 2025 still applies.\n"
    )
    stamp, _ = written(text_document(text))
    assert stamp is not None
    assert stamp.on == date(2026, 8, 3)


@pytest.mark.parametrize(
    ("language", "text", "on"),
    [
        (
            "fr",
            "Metz, le 6 novembre 2025 — Six ans après l'incendie, le tribunal juge quatre prévenus.",
            date(2025, 11, 6),
        ),
        (
            "fr",
            "Colloque\nNantes, 21-23 novembre 2024\n\nTexte mis en circulation le 22 janvier 2024",
            date(2024, 1, 22),
        ),
        (
            "en",
            "MINUTES, meeting of Saturday 18 November 2023\nTyped up Monday 20th\n\nTwelve present.",
            date(2023, 11, 20),
        ),
    ],
)
def test_words_of_issue_and_what_stands_behind_a_dateline(language: str, text: str, on: date) -> None:
    """A counted day behind a dateline's dash ends no stretch; a day alone takes its month from the line above."""
    document = text_document(text)
    found = written(document)[0]
    assert found is not None
    assert found.on == on


@pytest.mark.parametrize(
    "line",
    [
        "By Ann Doyle, 12 May 2026, 4.10pm",
        "For immediate release: Tuesday, May 12, 2026",
        "by anndoyle » Tue May 12, 2026 9:14 am",
        "Neustadt, 12.05.2026, gez. Huber",
    ],
)
def test_shapes_of_the_day_of_writing(line: str) -> None:
    """A byline, a release, a forum's mark and who signs show when a text was written."""
    stamp, _ = written(text_document(f"Hearing on the bridge\n{line}\n\nThe hearing is on Thursday 21 May at 7 pm."))
    assert stamp is not None
    assert stamp.on == date(2026, 5, 12)


def a_file(on: date) -> Stamp:
    """The date of a file."""
    return Stamp(on=on, origin=StampOrigin.FILE)


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        # What was said that day tells the weekday of a dateline without a year; the days of a text tell its year.
        (("LUNDA, July 11 (Wire) - Talks open on Sunday.", "A statement issued on Friday said so."), date(2025, 7, 11)),
        (("DIARY, 15 TO 21 SEPTEMBER 2024 (as at 11 September; subject to change)", "Monday: off"), date(2024, 9, 11)),
        # A doubtful day is better than the date of the file.
        (("Branch meeting", "Minuted by S. R. | put on the branch web page 6 Oct 2025"), date(2025, 10, 6)),
        (("Autumn walks", "Correct at the time of going to press: 12 September 2025."), date(2025, 9, 12)),
        # Weekdays that fit no day near the file's date show the year.
        (("FRIDAY 16 MAY", "17.00 Talk", "SATURDAY 17 MAY", "15.00 Walk"), date(2025, 5, 15)),
    ],
)
def test_better_than_the_date_of_a_file(lines: tuple[str, ...], expected: date) -> None:
    """A text that was saved long after shows roughly when it was written, by its days and weekdays."""
    stamp, _ = written(a_document(*lines), a_file(date(2026, 11, 28)))
    assert stamp is not None
    assert stamp.on == expected


def test_dateline_behind_the_metadata() -> None:
    """A page is made some days before it is published: its dateline, a little later, is believed."""
    stamp, warned = written(a_document("Vienna days", "Vienna, 18 September 2023", stamp=date(2023, 9, 15)))
    assert stamp is not None
    assert stamp.on == date(2023, 9, 18)
    assert "2023-09-15" in warned[0]


@pytest.mark.parametrize(
    "text",
    [
        "We invite you to the opening of the library\n\nThursday 9 September 2027 at 11 am\n15 Mill Street, Ely",
        "Wir laden Sie ein zur Eröffnung der Bücherei\n\nDonnerstag, 9. September 2027, um 11 Uhr\nMühlgasse 3, Fulda",
        "Le maire a le plaisir de vous inviter à l'inauguration de la médiathèque\n\nle jeudi 9 septembre 2027 à 11 h\n"
        "15, rue de la Poterie à Vitré",
        "El alcalde le invita a la inauguración de la biblioteca\n\nel jueves 9 de septiembre de 2027 a las 11:00\n"
        "calle Mayor, 8, Getafe",
    ],
)
def test_the_day_and_hour_of_an_invitation_are_not_when_it_was_written(text: str) -> None:
    """A day to come with the hour at which something is on tells no time of writing."""
    found, _ = written(text_document(text), Stamp(on=date(2026, 11, 29), origin=StampOrigin.FILE))
    assert found is not None
    assert found.on == date(2026, 11, 29)


@pytest.mark.parametrize(
    "text",
    [
        "What's on at the library\nMarch 2027\n\nAuthor visit\nThursday 11 March, 6.30pm\n\nDrop-in\nTuesday 9 March",
        "VILLAGE HALL\n\nBINGO\n\nSaturday 20th March 2027\nDoors open 6.30pm\nEyes down 7.30pm\n\nTickets from Jean",
        "Call for Papers\n\nWorkshop on Sensors\nGhent, Belgium, 21 September 2027\n\nImportant dates\n"
        "Abstracts: 10 May 2027\nPapers: 17 May 2027\nNotification: 28 June 2027\n\nKeynote: Elif Demir\n\nOrganisers",
    ],
)
def test_a_day_on_which_something_is_on_is_not_that_of_writing(text: str) -> None:
    """A poster or a programme that does not say when it was written counts from the day that it was handed in."""
    file = Stamp(on=date(2027, 1, 4), origin=StampOrigin.FILE)
    found, _ = written(text_document(text), file)
    assert found is not None
    assert found.span is None
    assert found.on < date(2027, 3, 9)


@pytest.mark.parametrize(
    "text",
    [
        "Januar im Speicher:\n08.01. Poetry Slam\n15.01. Filmklub\n22.01. Tanztee\njeweils 20 Uhr",
        "Лютий у читальні:\n05.02 Вечір казок\n12.02 Гуртківці\n19.02 Вікторина",
        "Січень у «Млині»:\n08.01 поетичний слем\n15.01 кіно: «Свято»\n22.01 джаз",
        "What's on in the loft\n5 Feb Quiz\n12 Feb Jazz trio",
        "15 de enero Cine de barrio\n22 de enero Teatro breve",
    ],
)
def test_the_first_day_of_a_list_is_not_that_of_writing(text: str) -> None:
    """Days without a year that open one line after another, with words behind, are those of a programme."""
    found, _ = written(text_document(text), a_file(date(2027, 1, 4)))
    assert found is not None
    assert found.on == date(2027, 1, 4)


def test_a_day_over_a_letter_is_that_of_writing() -> None:
    """A day that opens no other line is still taken for when a text was written."""
    found, _ = written(text_document("15.12. Frau Weber\nDer Rat hat am 10.12. getagt."), a_file(date(2027, 1, 4)))
    assert found is not None
    assert found.on == date(2026, 12, 15)
