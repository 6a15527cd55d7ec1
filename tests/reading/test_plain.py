"""The structure of plain text."""

from collections.abc import Callable

import pytest

from calfeed.model.text import BlockKind, Document
from calfeed.reading.plain import structure

Outline = Callable[[str, str], list[tuple[str, str]]]
ReadAs = Callable[..., Document]

DAYS = ("MON 12/8", "TUES 13/8", "WED 14/8", "THURS 15/8", "FRI 16/8", "SAT 17/8", "SUN 18/8")
LONG = (
    "The ministers will meet again to talk about the prisoners, the grid and the harbours, as they have done since May."
)


def test_wrapped_lines_are_one_paragraph_without_line_ends(read_as: ReadAs) -> None:
    """A line end that only wraps the text becomes a space at the same offset; one that the writer meant stays."""
    text = (
        "The committee will hold its next session on Tuesday, 13 January, in the\n"
        "small hall of the harbour office. It begins at ten in the morning and is\n"
        "open to the public.\n"
        "\n"
        "Date: 13 January 2026\n"
        "Place: Harbour office\n"
    )
    document = read_as("a.txt", text)
    assert len(document.text) == len(text.strip("\n"))
    first, second = (document.text[b.span.start : b.span.end] for b in document.blocks)
    assert "\n" not in first
    assert "in the small hall" in first
    assert second == "Date: 13 January 2026\nPlace: Harbour office"


def test_without_blank_lines_each_long_line_is_a_paragraph(outline: Outline) -> None:
    """Where nobody left blank lines, long lines are paragraphs and short ones between them headings."""
    text = f"A week of talks\n{LONG}\nMeetings and negotiations\n{LONG}\n{LONG}\nRead more:"
    assert [kind for kind, _ in outline("a.txt", text)] == [
        "heading", "paragraph", "heading", "paragraph", "paragraph", "aside",
    ]  # fmt: skip


def test_a_line_at_the_end_does_not_change_how_the_rest_is_read(outline: Outline) -> None:
    """Blank lines around the last words say nothing of the text above them."""
    text = "Diary of the council\n\n" + "\n".join(f"{day}\n  Hearing in the town hall" for day in DAYS)
    assert outline("a.txt", f"{text}\n\nThe door is green.\n\nSo is the gate.")[:-2] == outline("a.txt", text)


@pytest.mark.parametrize(
    "line",
    [
        "- Opening at 10",
        "* Opening at 10",
        "• Opening at 10",
        "1. Opening at 10",
        "2) Opening at 10",
        "a) Opening at 10",
    ],
)
def test_bullets_and_numbers_make_items(outline: Outline, line: str) -> None:
    """The mark of an item is not part of it."""
    assert outline("a.txt", f"{LONG}\n\n{line}")[-1] == ("item", "Opening at 10")


def test_items_nest_and_go_on_in_the_next_line(read_as: ReadAs) -> None:
    """An indented line goes on with its item, an indented bullet is one level deeper."""
    document = read_as(
        "a.txt", "Agenda of the day\n\n1. Budget\n   a. First reading\n   b. Fees\n2. Harbour\n   with a guest\n"
    )
    items = [(b.level, document.words(b.span)) for b in document.blocks if b.kind is BlockKind.ITEM]
    assert items == [(1, "Budget"), (2, "First reading"), (2, "Fees"), (1, "Harbour with a guest")]


def test_a_number_that_wrapping_put_first_is_no_item(outline: Outline) -> None:
    """In wrapped prose a line may begin with "12. Januar" or "3." by chance."""
    text = (
        "Die Sitzung des Rates, die zuerst für den Dezember geplant war, findet am\n"
        "12. Januar statt. Auf der Tagesordnung stehen 1. Begrüßung, 2. Protokoll,\n"
        "3. Wahlen und 4. Verschiedenes, wie es in der Einladung vom Herbst stand."
    )
    assert [kind for kind, _ in outline("a.txt", text)] == ["paragraph"]


@pytest.mark.parametrize("gap", ["   ", "\t", " | "])
def test_columns_in_consecutive_lines_are_rows(read_as: ReadAs, gap: str) -> None:
    """Columns are cut by tabs, bars, or several spaces, if the next line has them too."""
    document = read_as("a.txt", f"Mon 5 Jan{gap}10:00{gap}Council\nTue 6 Jan{gap}11:00{gap}Board\n")
    rows = [[document.words(cell) for cell in block.cells] for block in document.blocks]
    assert rows == [["Mon 5 Jan", "10:00", "Council"], ["Tue 6 Jan", "11:00", "Board"]]


def test_a_clock_time_makes_a_row_of_its_own_and_takes_the_lines_below(read_as: ReadAs) -> None:
    """A programme's entry may be alone between blank lines and go on below."""
    document = read_as(
        "a.txt", "Programme of the forum\n\n09.00-09.20   Opening, Alvar Hall\n              Welcome by the mayor\n"
    )
    row = document.blocks[-1]
    assert row.kind is BlockKind.ROW
    assert [document.words(cell) for cell in row.cells] == ["09.00-09.20", "Opening, Alvar Hall Welcome by the mayor"]


def test_column_headings_keep_their_column(read_as: ReadAs) -> None:
    """A row of column headings leaves the first column empty where the rows have their own headings."""
    document = read_as("a.txt", "Fees\n\n          2025    2026\nAdults    £42     £45\nChildren  £21     £22\n")
    head, adults, _ = (b for b in document.blocks if b.kind is BlockKind.ROW)
    assert head.level == 1
    assert [document.words(cell) for cell in head.cells] == ["", "2025", "2026"]
    assert [document.words(cell) for cell in adults.cells] == ["Adults", "£42", "£45"]


def test_two_spaces_after_a_full_stop_are_no_columns(outline: Outline) -> None:
    """Typists who leave two spaces after a sentence draw no table."""
    text = "We meet at ten.  Bring a cup.\nWe leave at noon.  Bring a coat.\n"
    assert [kind for kind, _ in outline("a.txt", text)] == ["paragraph"]


def test_headings_stand_over_something() -> None:
    """Capitals, Markdown, underlines and short lines over a text are headings; the last line is none."""
    text = (
        f"# Notice\n\nWHEN\nThe road is closed on 5 May.\n\nPlaces\n------\n\n{LONG}\n\n"
        f"Which roads are closed?\n\n{LONG}\n\nHead of Highways\n"
    )
    text, blocks = structure(text)
    headings = [text[b.span.start : b.span.end] for b in blocks if b.kind is BlockKind.HEADING]
    assert headings == ["Notice", "WHEN", "Places", "Which roads are closed?"]


def test_the_title_is_not_the_genre_and_not_the_dateline(read_as: ReadAs) -> None:
    """Above its title a document says what it is, below it who wrote it where and when."""
    head = (
        "MEDIA ADVISORY\n\nMeeting of ministers of fisheries\nBrussels, 10 February 2027\n\nIssued on 18 January 2027"
    )
    document = read_as("a.txt", f"{head}\n\n{LONG}\n")
    assert document.title == "Meeting of ministers of fisheries"
    assert [b.kind.value for b in document.blocks] == ["heading", "heading", "paragraph", "paragraph", "paragraph"]
    assert [b.level for b in document.blocks[:2]] == [2, 1]


def test_an_embedded_post_is_a_quotation_with_its_signature(outline: Outline) -> None:
    """The paragraph above a post's signature is the post."""
    post = "The leaders meet on 6 January. pic.example/x\n— The President (@president) January 1, 2026"
    assert [kind for kind, _ in outline("a.txt", f"{LONG}\n\n{post}\n\n{LONG}")] == [
        "paragraph",
        "quote",
        "quote",
        "paragraph",
    ]


def test_quoted_lines_are_quotations_by_depth() -> None:
    """Each depth of ">" is a block of its own, and the marks are not in its words."""
    text = "Fine with me.\n\nOn 5 January, Jo wrote:\n> Shall we meet\n> on 7 January?\n>> No, on the 6th.\n"
    text, blocks = structure(text, letter=True)
    quotes = [(b.level, " ".join(text[b.span.start : b.span.end].split())) for b in blocks if b.kind == "quote"]
    assert quotes == [(1, "On 5 January, Jo wrote:"), (1, "Shall we meet on 7 January?"), (2, "No, on the 6th.")]


def test_angles_under_an_introduction_are_bullets(outline: Outline) -> None:
    """In a post, ">" may mark the items of a list."""
    text = "Other dates at the club:\n> Quiz on Monday\n> Fair on Sunday\n"
    assert outline("a.txt", text)[1:] == [("item", "Quiz on Monday"), ("item", "Fair on Sunday")]


def test_the_headers_of_a_forwarded_mail_are_headers(read_as: ReadAs) -> None:
    """Header fields in a text are headers of the mail below them, with name and value as cells."""
    text = (
        "For your calendars.\n\n---------- Forwarded message ---------\n"
        "From: Jo <jo@a.example>\nDate: 5 Jan 2026\nSubject: Talks\n\nWe meet on 7 January at ten."
    )
    document = read_as("a.txt", text)
    headers = [block for block in document.blocks if block.cells]
    assert [[document.words(c) for c in b.cells] for b in headers][1] == ["Date", "5 Jan 2026"]
    assert {b.kind for b in headers} == {BlockKind.HEADER}
    assert document.blocks[-1].kind is BlockKind.PARAGRAPH


def test_below_an_original_message_all_is_quoted() -> None:
    """What is answered is no news."""
    head = "-----Original Message-----\nFrom: Jo\nSent: 5 January\nSubject: Talks"
    _, blocks = structure(f"Agreed.\n\n{head}\n\nShall we meet on 7 January?", letter=True)
    assert blocks[-1].kind is BlockKind.QUOTE


def test_lines_of_one_build_are_a_list(outline: Outline) -> None:
    """A news diary has no bullets, but each line is an entry."""
    text = "OSLO - Talks go on - 1300 GMT\n** KYIV - Summit of ministers\nROME - Election\n\nRIGA - Congress\n"
    assert outline("a.txt", f"Diary of the week\n\n{text}")[1:] == [
        ("item", "OSLO - Talks go on - 1300 GMT"),
        ("item", "KYIV - Summit of ministers"),
        ("item", "ROME - Election"),
        ("item", "RIGA - Congress"),
    ]


def test_likes_and_pointers_are_asides(outline: Outline) -> None:
    """Counts of likes, and what is listed under "Read also", are not believed."""
    related = "Read also:\n- Talks of 5 December\n- Talks of 6 December"
    text = f"Meet us!\n312 RT · 540 likes\n\n{LONG}\n\n{related}\n\n{LONG}"
    kinds = [kind for kind, _ in outline("a.txt", text)]
    assert kinds[1:] == ["aside", "paragraph", "aside", "aside", "aside", "paragraph"]


def test_a_memo_has_headers_and_wrapped_prose(outline: Outline) -> None:
    """A memo begins with the headers of a mail; a single wrapped paragraph below them is still joined."""
    text = (
        "MEMORANDUM\n\nTO:      All members\nFROM:    Secretariat\nDATE:    5 January 2026\n\n"
        "The next meeting of the committee is on Thursday, 15 January 2026,\n"
        "at 2:30 p.m. in Room 4.  Please bring the papers of the meeting.\n\n"
        "AGENDA\n\nI.    Minutes\nII.   Budget\n"
    )
    assert [kind for kind, _ in outline("a.txt", text)] == [
        *("heading", "header", "header", "header", "paragraph", "heading", "item", "item")
    ]
    assert "\n" not in structure(text)[0].split("\n\n")[2]


@pytest.mark.parametrize(
    "line", ["м. Київ, вул. Сумська, 5", "p. 12 of the report", "I. Franko street", "2025. The year ends"]
)
def test_abbreviations_are_no_bullets(outline: Outline, line: str) -> None:
    """A letter or a number with a full stop is not always the mark of an item."""
    assert outline("a.txt", f"{LONG}\n\n{line}") == [("paragraph", LONG), ("paragraph", line)]


def test_numbers_without_a_point_count_items(outline: Outline) -> None:
    """A number that counts on from the line above is no column of a table, and no date."""
    text = "MINUTES\n\n 1   Apologies\n 2   Minutes of 12th May\n 3   Dog bins\n\nDIARY\n\n8 Nov   Tea\n9 Nov   Song\n"
    assert [kind for kind, _ in outline("a.txt", text)] == [
        "heading", "item", "item", "item", "heading", "row", "row",
    ]  # fmt: skip
    text = "Minutes\n\n26/11  Boats. In the yard.\n\n26/12  Safety. A pool.\n\n26/13  Regatta. In June.\n"
    assert [words for kind, words in outline("a.txt", text) if kind == "item"] == [
        "Boats. In the yard.", "Safety. A pool.", "Regatta. In June.",
    ]  # fmt: skip


def test_a_row_is_known_by_its_columns_beside_wrapped_ones(outline: Outline) -> None:
    """A row between the wrapped lines of its neighbours begins its second column where they do."""
    text = (
        "Diary\n\nSat 28 Nov    Brook clearance, meet at the ford, a week later\n              than in the magazine\n"
        "Mon 14 Dec    Meeting of the council, which begins with the\n              accounts\n"
        "Sat 19 Dec    Carols\n"
    )
    assert [kind for kind, _ in outline("a.txt", text)] == ["heading", "row", "row", "row"]


def test_numbered_lines_over_paragraphs_are_headings() -> None:
    """Minutes number their headings without a blank line below."""
    text = "1. Balade\nElle partira le 6 avril à 10 heures de la gare.\n\n2. Atelier\nIl reprend le samedi 22 mars.\n"
    assert [b.kind for b in structure(text)[1]].count(BlockKind.HEADING) == 2


def test_a_label_opens_a_line_of_its_own(read_as: ReadAs) -> None:
    """ "WHO:" below a full line is no wrapped word of it."""
    text = (
        "Advisory\n\n8 February 2027\n\nWHAT: Groundbreaking for the Mill Creek trail\nWHEN: Thursday, Feb. 18, 10:30\n"
        "WHERE: Trailhead parking lot, 1200 Mill Creek Road\nWHO: Commissioner Ada Finch; engineers of the parks\n"
    )
    assert "Road\nWHO:" in read_as("a.txt", text).text


@pytest.mark.parametrize(
    "closing",
    [
        "Kind regards",
        "Yours sincerely",
        "Mit freundlichen Grüßen",
        "Viele Grüße",
        "Bien cordialement",
        "Veuillez agréer nos salutations distinguées",
        "Un saludo",
        "З повагою",
    ],
)
def test_the_end_of_a_letter_is_no_heading(outline: Outline, closing: str) -> None:
    """A closing on a line of its own stands over nothing but the name of who writes."""
    found = outline("t.txt", f"Dear members,\n\n{LONG}\n\n{closing}\nThe committee\n")
    assert ("heading", closing) not in found


def test_pictures_are_bullets(read_as: ReadAs) -> None:
    """A picture that opens several lines sorts them, and is no part of what they say."""
    text = "News of the wall\n\n🧗 Junior climb Sat 10 Oct, 10am\n🧗 Closed on Mon 12 Oct\n🧗 Night climb Fri 16 Oct\n"
    items = [read_as("a.txt", text).words(b.span) for b in read_as("a.txt", text).blocks if b.kind is BlockKind.ITEM]
    assert items == ["Junior climb Sat 10 Oct, 10am", "Closed on Mon 12 Oct", "Night climb Fri 16 Oct"]


@pytest.mark.parametrize(
    "text",
    [
        "🎃 Fri 30 Oct: disco\n🎅 Sat 5 Dec: grotto\n🎉 Thu 31 Dec: party\n",  # one each
        "1️⃣ Fri 30 Oct: disco\n2️⃣ Sat 5 Dec: grotto\n",
        "➡️ Fri 30 Oct: disco\n➡️Sat 5 Dec: grotto\n",
    ],
)
def test_other_pictures_are_bullets(outline: Outline, text: str) -> None:
    """They differ, are keys with figures, or stand right in front of their words."""
    kinds = {
        kind for kind, words in outline("a.txt", "What's on\n\n" + text) if words.startswith(("Fri", "Sat", "Thu"))
    }
    assert kinds == {"item"}


def test_pictures_that_are_none(outline: Outline) -> None:
    """A picture at both ends is an ornament; a calendar, a clock and a pin tell when and where."""
    text = "Orchard\n\n🍏 APPLE DAY 🍏\n🗓 Sunday 18 October\n🕚 11am to 3pm\n📍 The orchard\n🗓 Sunday 25 October\n"
    assert "item" not in {kind for kind, _ in outline("a.txt", text)}


def test_a_headline_that_was_wrapped_is_one(outline: Outline) -> None:
    """Lines that were broken because they were full make one headline, also where it is longer than a line."""
    text = (
        "Harbour board asks for more time as the dredger waits for parts from\nRotterdam\n\n"
        "The board of the harbour has asked the county for three more weeks, as\n"
        "the pump of the dredger has to be replaced before work can go on. The\n"
        "next meeting is on 5 May at 7 pm in the net loft, where the engineer is\n"
        "going to answer questions.\n"
    )
    found = outline("a.txt", text)
    assert found[0] == (
        "heading",
        "Harbour board asks for more time as the dredger waits for parts from Rotterdam",
    )
    assert [kind for kind, _ in found] == ["heading", "paragraph"]


def test_figures_at_the_start_of_full_lines_make_no_list(read_as: ReadAs) -> None:
    """Prose full of figures flows on, although three of its lines in a row happen to open with some."""
    text = (
        "The survey of the parish counted more ponds than anybody expected, with\n"
        "478 of them in 2007, as against 800 in the first inventory, and another\n"
        "211 in a second round. Of the ponds that were lost since the count some\n"
        "112 had been filled by their owners, and some had simply dried out in a\n"
        "summer.\n\nThe next count begins on 5 May at 9 am behind the mill, where tea is to\nbe had.\n"
    )
    paragraph = read_as("a.txt", text).text.split("\n\n")[0]
    assert "\n" not in paragraph


def test_a_list_with_blank_lines_between_is_the_same_list(outline: Outline) -> None:
    """Rows and lines of "PLACE - what" are what they are, whether or not a blank line stands between two of them."""
    tour = ["Autumn tour", "10/02 - Richmond, The Broadberry", "10/03 - Baltimore, Black Cat", "10/04 - York, Barbican"]
    table = ["Dates", "Day | Start | Show", "Fri 5 May | 19.30 | The Tin Heron", "Sat 6 May | 20.30 | Eight Legs"]
    for lines in (tour, table):
        tight, loose = "\n".join(lines[1:]), "\n\n".join(lines[1:])
        kinds = [kind for kind, _ in outline("a.txt", f"{lines[0]}\n\n{loose}\n")]
        assert kinds == [kind for kind, _ in outline("a.txt", f"{lines[0]}\n\n{tight}\n")]
        assert kinds[1:] in (["item"] * 3, ["row"] * 3)
