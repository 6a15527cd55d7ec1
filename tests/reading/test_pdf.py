"""PDF: pages drawn by a library and by hand, what is refused, and what hurts."""

import logging
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime, timedelta, timezone
from io import BytesIO
from pathlib import Path

import pypdf
import pytest
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import (
    BaseDocTemplate,
    Frame,
    ListFlowable,
    PageBreak,
    PageTemplate,
    Paragraph,
    SimpleDocTemplate,
    Spacer,
    Table,
)

from calfeed.errors import ReadError
from calfeed.model.text import BlockKind, Document, StampOrigin
from tests.pace import within
from tests.reading.pdfs import FONTS, MEETING, PAGE, a_pdf, a_stream, lines, one_page

ReadAs = Callable[..., Document]
STYLES = getSampleStyleSheet()


def paragraph(text: str, style: str = "Normal") -> Paragraph:
    """A paragraph in one of the library's styles."""
    return Paragraph(text, STYLES[style])


def laid_out(*flowables: object, head: str = "", foot: str = "", **details: str) -> bytes:
    """The octets of a PDF that reportlab lays out, with a head and a foot on each page."""

    def edges(canvas: object, page: object) -> None:
        canvas.drawString(72, 810, head)  # type: ignore[attr-defined]
        canvas.drawString(280, 30, foot.replace("#", str(page.page)))  # type: ignore[attr-defined]

    out = BytesIO()
    made = SimpleDocTemplate(out, pagesize=A4, invariant=1, **details)
    made.build(list(flowables), onFirstPage=edges, onLaterPages=edges)
    return out.getvalue()


def outline(document: Document) -> list[tuple[str, str]]:
    """The kind and the words of each block."""
    return [(block.kind.value, document.words(block.span)) for block in document.blocks]


def test_headings_paragraphs_items_and_rows(read_as: ReadAs) -> None:
    """What is set larger is a heading, what wraps is one paragraph, a table has its cells, a list its items."""
    prose = "Die Berater treffen sich am 5. Januar 2026 in Köln, um über die Brücke zu sprechen. " * 3
    data = laid_out(
        paragraph("Berater treffen sich im Januar", "Title"),
        paragraph("Köln, 2. Januar 2026"),
        Spacer(1, 8),
        paragraph(prose),
        Spacer(1, 10),
        Table(
            [["Zeit", "Was", "Wo"], ["10:00", "Eröffnung der Konferenz", "Großer Saal"], ["11:30", "Gespräch", "Foyer"]]
        ),
        paragraph("Anmeldung", "Heading2"),
        ListFlowable([paragraph("Bis zum 3. Januar"), paragraph("Eintritt frei")], bulletType="bullet"),
    )
    document = read_as("programm.pdf", data)
    assert document.title == "Berater treffen sich im Januar"
    assert outline(document) == [
        ("heading", "Berater treffen sich im Januar"),
        ("paragraph", "Köln, 2. Januar 2026"),
        ("paragraph", prose.strip()),
        ("row", "Zeit Was Wo"),
        ("row", "10:00 Eröffnung der Konferenz Großer Saal"),
        ("row", "11:30 Gespräch Foyer"),
        ("heading", "Anmeldung"),
        ("item", "Bis zum 3. Januar"),
        ("item", "Eintritt frei"),
    ]
    rows = [block for block in document.blocks if block.kind is BlockKind.ROW]
    assert [document.words(cell) for cell in rows[1].cells] == ["10:00", "Eröffnung der Konferenz", "Großer Saal"]


def test_running_heads_and_page_numbers(read_as: ReadAs) -> None:
    """A head is read where it stands first, feet and page numbers never; a paragraph goes on over the page."""
    prose = paragraph("The council will meet in Odesa and then it goes on to the next matter without an end. " * 120)
    document = read_as("a.pdf", laid_out(prose, head="Harbour board, press office", foot="Page # of 3"))
    assert document.text.count("Harbour board, press office") == 1
    assert "Page" not in document.text
    assert len(document.blocks) == 2


def test_columns_are_read_one_after_the_other(read_as: ReadAs) -> None:
    """A page in two columns is read down the first, then down the second."""
    out = BytesIO()
    made = BaseDocTemplate(out, pagesize=A4)
    made.addPageTemplates(PageTemplate(frames=[Frame(50, 50, 230, 740), Frame(310, 50, 230, 740)]))
    left = paragraph("The council will meet on 5 May 2026 in the town hall, where the mayor speaks. " * 16)
    right = paragraph("The choir will sing on 9 May 2026 in the old church, and all are welcome there. " * 8)
    made.build([left, Spacer(1, 12), right])
    texts = [words for _, words in outline(read_as("a.pdf", out.getvalue()))]
    assert sum("council" in text and "choir" in text for text in texts) == 0
    assert sum(text.count("council will meet on 5 May 2026 in the town hall, where") for text in texts) == 16


def test_ukrainian_letters(read_as: ReadAs) -> None:
    """Letters are those of the font's map, bold lines over others are headings, hyphens at line ends go."""
    document = read_as(
        "a.pdf",
        lines(
            (50, 760, 12, "*Порядок денний"),
            (50, 740, 12, "Засідання комітету з питань національної безпеки та обо-"),
            (50, 726, 12, "рони відбудеться 14 січня 2026 року о 10:00 у Києві."),
            (50, 690, 12, "• Реєстрація до 12 січня"),
        ),
    )
    assert outline(document) == [
        ("heading", "Порядок денний"),
        (
            "paragraph",
            "Засідання комітету з питань національної безпеки та оборони"
            " відбудеться 14 січня 2026 року о 10:00 у Києві.",
        ),
        ("item", "Реєстрація до 12 січня"),
    ]


def test_lines_of_one_text_object_and_double_drawing(read_as: ReadAs) -> None:
    """Words drawn twice to look bold are read once, and line steps inside a text object are lines."""
    twice = lines((50, 700, 12, "Meeting on 5 May 2026 in Lyon"), (50.3, 700, 12, "Meeting on 5 May 2026 in Lyon"))
    assert read_as("a.pdf", twice).text == "Meeting on 5 May 2026 in Lyon"


@pytest.mark.parametrize(
    ("said", "on", "at"),
    [
        ("D:20260102103000+02'00'", "2026-01-02", datetime(2026, 1, 2, 10, 30, tzinfo=timezone(timedelta(hours=2)))),
        ("D:20260102233000-05'00", "2026-01-02", datetime(2026, 1, 2, 23, 30, tzinfo=timezone(timedelta(hours=-5)))),
        ("D:20260102103000Z", "2026-01-02", datetime(2026, 1, 2, 10, 30, tzinfo=UTC)),
        ("D:20260102", "2026-01-02", None),
        ("D:20260102103000", "2026-01-02", None),
        ("D:20261402", "", None),
        ("yesterday", "", None),
        ("D:00010101", "", None),
    ],
)
def test_the_metadata_tell_when_it_was_made(read_as: ReadAs, said: str, on: str, at: datetime | None) -> None:
    """A date of the metadata is a candidate for the time of writing; one that is none is left out."""
    made = pypdf.PdfWriter(clone_from=BytesIO(lines((50, 700, 12, "Meeting on 5 May 2026"))))
    made.add_metadata({"/CreationDate": said})
    out = BytesIO()
    made.write(out)
    stamps = read_as("a.pdf", out.getvalue()).stamps
    assert [(str(stamp.on), stamp.at, stamp.origin) for stamp in stamps] == (
        [(on, at, StampOrigin.METADATA)] if on else []
    )


@pytest.mark.parametrize(
    ("title", "expected"),
    [("Agenda of the board", "Agenda of the board"), ("Microsoft Word - agenda.docx", None), ("agenda.pdf", None)],
)
def test_a_title_of_the_metadata(read_as: ReadAs, title: str, expected: str | None) -> None:
    """Without a heading the title is the metadata's, unless a program put its own words there."""
    data = laid_out(paragraph("The board will meet on 5 May 2026 at 10:00 in Lyon, in the town hall."), title=title)
    assert read_as("a.pdf", data).title == expected


def encrypted(password: str, algorithm: str) -> bytes:
    """A PDF that an owner has locked, and that opens with this password."""
    made = pypdf.PdfWriter(clone_from=BytesIO(lines((50, 700, 12, "Meeting on 5 May 2026"))))
    made.encrypt(password, owner_password="owner", algorithm=algorithm)
    out = BytesIO()
    made.write(out)
    return out.getvalue()


def test_a_locked_document_that_opens_without_a_password(read_as: ReadAs) -> None:
    """A PDF that is only locked against changes is read."""
    assert "5 May 2026" in read_as("a.pdf", encrypted("", "RC4-128")).text


MANY_FONTS = b"<</Font<<%s>>>>" % b"".join(b"/F%d 5 0 R" % number for number in range(990))


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (encrypted("secret", "RC4-128"), "is encrypted; remove its password"),
        (laid_out(PageBreak(), PageBreak()), "a scan without text; recognise its letters first"),
        (lines((50, 700, 12, "Meeting on 5 May 2026"))[:400], "a broken PDF; "),
        (b"%PDF-1.7\n\0\0", "a broken PDF; "),
        (b"%PDF-1.7\n" + b"\x80\x91 garbage " * 700_000, "a broken PDF; "),
        (b"%PDF-1.7\n" + b" " * 10_000_000, "larger than 10 MB"),
        (one_page(b" " * 50_000_000), "unpacks to more"),
        (one_page(MEETING, kids=b"3 0 R " * 61), "more than 60 pages"),
        (one_page(MEETING, MANY_FONTS, kids=b"3 0 R " * 2), "more fonts than an announcement needs"),
        (one_page(MEETING, kids=b"2 0 R"), "a broken PDF; "),
        (a_pdf([b"1 0 R"]), "a broken PDF; "),
        (b"%PDF-1.7\nxref\n0 0\ntrailer<</Root 1 0 R/Prev 9>>\nstartxref\n9\n%%EOF", "a broken PDF; "),
        (lines((50, 700, 12, "\ue001\ue002\ue003\ue004abc")), "recognise them first"),
    ],
)  # fmt: skip
def test_what_is_refused(read_as: ReadAs, data: bytes, says: str) -> None:
    """Each refusal is one line with the file's name, the reason and what to do."""
    with pytest.raises(ReadError) as caught:
        read_as("scan.pdf", data)
    message = str(caught.value)
    assert message.startswith("scan.pdf: ")
    assert says in message
    assert "\n" not in message


DRAWN = b"<</XObject<</X 9 0 R>>>>"
FORM = b"/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X %d 0 R>>>>"
HOSTILE = {
    "states": one_page(b"q " * 490_000),
    "objects": one_page(b"BT ET " * 160_000),
    "letters": one_page(b"BT /F1 12 Tf 12 TL " + b"(a)'\n" * 160_000),
    "a long string": one_page(b"BT /F1 12 Tf (" + b"a" * 900_000 + b")Tj"),
    "arrays": one_page(b"[" * 900_000),
    "dictionaries": one_page(b"<</a " * 190_000),
    "numbers": one_page(b"1 " * 490_000),
    "nesting": one_page(b"[" * 900 + MEETING),
    "forms": one_page(b"/X Do ", DRAWN, [a_stream(b"q /X Do Q " * 10, FORM % n) for n in range(10, 20)]),
    "a form in itself": one_page(b"/X Do ", DRAWN, [a_stream(b"/X Do " * 9, FORM % 9)]),
    "fonts": one_page(MEETING, MANY_FONTS, kids=b"3 0 R " * 60),
    "far away": one_page(b"BT /F1 1e-9 Tf 1e38 1e38 Td <0041> Tj 1e-300 0 0 1e300 1e308 1e308 Tm <0041> Tj ET"),
    "many objects": b"%PDF-1.7\n" + b"1 0 obj<<>>endobj " * 500_000,
    "a long table": b"%PDF-1.7\nxref\n0 490000\n" + b"0000000010 00000 n \n" * 490_000 + b"startxref\n9\n%%EOF",
    "a stream of objects": a_pdf([b"<</Pages 2 0 R>>", a_stream(b"1 0 " * 900_000, b"/Type/ObjStm/N 900000/First 9")]),
}  # fmt: skip


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_documents_are_read_or_refused_in_time(read_as: ReadAs, name: str) -> None:
    """No PDF takes much longer than the two seconds it may, and none ends in another error."""
    with within(2), suppress(ReadError):
        read_as("a.pdf", HOSTILE[name])


def test_nothing_is_logged(read_as: ReadAs, caplog: pytest.LogCaptureFixture) -> None:
    """What pypdf finds odd in a file reaches no log."""
    with caplog.at_level(logging.DEBUG):
        read_as("a.pdf", b"%PDF-1.3\n" + lines((50, 700, 12, "Meeting on 5 May 2026")) + b"\n\n junk")
    assert [record for record in caplog.records if record.name.startswith("pypdf")] == []


def test_without_the_extra(tmp_path: Path) -> None:
    """Where pypdf is not installed a PDF is refused in a line that says how to get it."""
    (tmp_path / "a.pdf").write_bytes(lines((50, 700, 12, "Meeting on 5 May 2026")))
    code = (
        "import sys; sys.modules['pypdf'] = None\n"
        "from calfeed.cli import cli\n"
        f"cli(['parse', {str(tmp_path / 'a.pdf')!r}], standalone_mode=False)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert 'pip install "calfeed[pdf]"' in done.stderr


def test_a_page_that_is_a_picture_is_told(read_as: ReadAs) -> None:
    """A page without text among others is a warning that names it."""
    data = one_page(MEETING, kids=b"3 0 R 9 0 R", more=[PAGE.replace(b"4 0 R", b"8 0 R") % FONTS])
    document = read_as("a.pdf", data)
    assert document.text == "Meeting on 5 May 2026."
    assert [warning for warning in document.warnings if "page 2" in warning]
