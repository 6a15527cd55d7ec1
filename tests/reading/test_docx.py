"""Word documents: what a reader sees of them, their dates, and what is refused."""

import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

import docx
import pytest
from docx.oxml.ns import nsdecls

from calfeed.errors import ReadError
from calfeed.model.text import BlockKind, Document
from tests.pace import within

ReadAs = Callable[..., Document]
Outline = Callable[[str, bytes], list[tuple[str, str]]]


def saved(word: Any) -> bytes:
    """The octets of a document."""
    out = BytesIO()
    word.save(out)
    return out.getvalue()


def with_file(data: bytes, name: str, content: bytes) -> bytes:
    """The archive with one file replaced or added."""
    out = BytesIO()
    with ZipFile(BytesIO(data)) as old, ZipFile(out, "w", ZIP_DEFLATED) as new:
        for file in old.namelist():
            if file != name:
                new.writestr(file, old.read(file))
        new.writestr(name, content)
    return out.getvalue()


def with_body(xml: str) -> bytes:
    """A document whose body is given in WordprocessingML."""
    body = f"<w:document {nsdecls('w')}><w:body>{xml}</w:body></w:document>"
    return with_file(saved(docx.Document()), "word/document.xml", body.encode())


def run(text: str, properties: str = "") -> str:
    """A run of text."""
    return f"<w:r><w:rPr>{properties}</w:rPr><w:t xml:space='preserve'>{text}</w:t></w:r>"


def test_headings_paragraphs_items_and_rows(read_as: ReadAs, outline: Outline) -> None:
    """Styles tell headings and lists, tables have their cells."""
    word = docx.Document()
    word.add_heading("Порядок денний", 0)
    word.add_heading("Вівторок", 2)
    word.add_paragraph("Засідання відбудеться 14 січня 2026 року о 10:00 у Києві.")
    word.add_paragraph("Anmeldung bis zum 9. Januar", style="List Bullet")
    word.add_paragraph("Eintritt frei für Gäste", style="List Number")
    table = word.add_table(rows=3, cols=3)
    for row, words in zip(table.rows, ("Zeit Was Wo", "10:00 Eröffnung Saal", "11:30 Gespräch Foyer"), strict=True):
        for cell, text in zip(row.cells, words.split(), strict=True):
            cell.text = text
    data = saved(word)
    assert outline("a.docx", data) == [
        ("heading", "Порядок денний"),
        ("heading", "Вівторок"),
        ("paragraph", "Засідання відбудеться 14 січня 2026 року о 10:00 у Києві."),
        ("item", "Anmeldung bis zum 9. Januar"),
        ("item", "Eintritt frei für Gäste"),
        ("row", "Zeit Was Wo"),
        ("row", "10:00 Eröffnung Saal"),
        ("row", "11:30 Gespräch Foyer"),
    ]
    document = read_as("a.docx", data)
    assert document.title == "Порядок денний"
    rows = [block for block in document.blocks if block.kind is BlockKind.ROW]
    assert [document.words(cell) for cell in rows[1].cells] == ["10:00", "Eröffnung", "Saal"]


def test_merged_cells_keep_their_columns(read_as: ReadAs) -> None:
    """A cell that another one reaches over or down into is an empty span."""
    word = docx.Document()
    table = word.add_table(rows=2, cols=3)
    table.cell(0, 0).merge(table.cell(1, 0)).text = "5 May"
    table.cell(0, 1).merge(table.cell(0, 2)).text = "Opening"
    table.cell(1, 1).text, table.cell(1, 2).text = "Talks", "Hall 2"
    document = read_as("a.docx", saved(word))
    cells = [[document.words(cell) for cell in block.cells] for block in document.blocks]
    assert cells == [["5 May", "Opening", ""], ["", "Talks", "Hall 2"]]


def test_a_table_that_only_lays_out_is_read_as_text(outline: Outline) -> None:
    """One row or one column is a letterhead or a box, not a table."""
    word = docx.Document()
    cells = word.add_table(rows=1, cols=2).rows[0].cells
    cells[0].text, cells[1].text = "Harbour board", "Odesa, 2 January 2026"
    assert outline("a.docx", saved(word)) == [("paragraph", "Harbour board"), ("paragraph", "Odesa, 2 January 2026")]


def test_a_programme_in_tabs(read_as: ReadAs) -> None:
    """A line that a clock time opens and tabs divide is a row."""
    word = docx.Document()
    word.add_paragraph("10:00\tOpening\tHall 1")
    [block] = read_as("a.docx", saved(word)).blocks
    assert (block.kind, len(block.cells)) == (BlockKind.ROW, 3)


def test_what_a_reader_does_not_see_is_not_read(read_as: ReadAs) -> None:
    """Deleted, moved away and hidden words and codes of fields are left out, struck ones are known as such."""
    unstruck = "<w:strike w:val='0'/>"
    body = (
        f"<w:p><w:del w:id='1' w:author='a'><w:r><w:delText>4 May</w:delText></w:r></w:del>{run('The board meets on ')}"
        f"<w:ins w:id='2' w:author='a'>{run('5 May', '<w:b/>')}</w:ins>{run(' at ')}{run('9:00', '<w:strike/>')}"
        f"{run(' 10:00')}{run(' secretly', '<w:vanish/>')}<w:r><w:instrText> DATE </w:instrText></w:r>"
        f"<w:moveFrom w:id='3' w:author='a'>{run('elsewhere')}</w:moveFrom>{run(' in ')}{run('Köln', unstruck)}</w:p>"
    )
    document = read_as("a.docx", with_body(body))
    assert document.text == "The board meets on 5 May at 9:00 10:00 in Köln"
    assert [document.words(span) for span in document.struck] == ["9:00"]


def test_heads_and_feet_stand_aside(outline: Outline) -> None:
    """What stands at the head and the foot of the pages is read, and never believed."""
    word = docx.Document()
    word.add_paragraph("The board meets on 5 May 2026.")
    word.sections[0].header.paragraphs[0].text = "Harbour board"
    word.sections[0].footer.paragraphs[0].text = "Printed on 1 April"
    assert outline("a.docx", saved(word)) == [
        ("aside", "Harbour board"),
        ("paragraph", "The board meets on 5 May 2026."),
        ("aside", "Printed on 1 April"),
    ]


def test_content_controls_boxes_and_bold_lines(outline: Outline) -> None:
    """Words in a content control or a text box are read once; a short bold line is a heading."""
    box = f"<w:p>{run('Press: 10:00')}</w:p>"
    body = (
        f"<w:sdt><w:sdtContent><w:p>{run('Programme', '<w:b/>')}</w:p></w:sdtContent></w:sdt>"
        f"<w:p>{run('The board meets.')}<w:r><w:pict><w:txbxContent>{box}</w:txbxContent></w:pict></w:r></w:p>"
    )
    assert outline("a.docx", with_body(body)) == [
        ("heading", "Programme"),
        ("paragraph", "The board meets."),
        ("paragraph", "Press: 10:00"),
    ]


def test_the_day_it_was_saved_is_when_it_was_written(read_as: ReadAs) -> None:
    """The last change counts before the day it was begun; the day of a template is none."""
    word = docx.Document()
    word.add_paragraph("The board meets on 5 May.")
    assert read_as("a.docx", saved(word)).stamps == ()
    word.core_properties.modified = datetime(2026, 1, 2, 10, 30)  # noqa: DTZ001 - as python-docx wants it, in UTC
    word.core_properties.created = datetime(2024, 3, 1)  # noqa: DTZ001
    word.core_properties.title = "Agenda"
    document = read_as("a.docx", saved(word))
    assert [stamp.on.isoformat() for stamp in document.stamps] == ["2026-01-02", "2024-03-01"]
    assert document.stamps[0].at == datetime(2026, 1, 2, 10, 30, tzinfo=UTC)
    assert document.title == "Agenda"


PLAIN = with_body(f"<w:p>{run('The board meets on 5 May 2026.')}</w:p>")
BOMB = b"<!DOCTYPE a [<!ENTITY a 'lol'>%s]><a>&i;</a>" % b"".join(
    b"<!ENTITY %c '%s'>" % (letter, b"&%c;" % (letter - 1) * 10) for letter in range(ord("b"), ord("j"))
)


def lying(data: bytes) -> bytes:
    """The archive with every size in its directory set to 1."""
    at = data.index(b"PK\x01\x02")
    out = bytearray(data)
    while at != -1:
        out[at + 24 : at + 28] = (1).to_bytes(4, "little")
        at = data.find(b"PK\x01\x02", at + 4)
    return bytes(out)


@pytest.mark.parametrize(
    ("name", "data", "says"),
    [
        ("a.docx", PLAIN[:3000] + b"word/document.xml", "only a part of one"),
        ("a.docx", with_file(PLAIN, "word/media/a.png", b"\0" * 40_000_000), "unpacks to more"),
        ("a.docx", with_file(PLAIN, "word/document.xml", b"<a>" + b" " * 9_000_000 + b"</a>"), "unpacks to more"),
        ("a.docx", with_file(PLAIN, "word/document.xml", b"<a>" + b"<b/>" * 500_000 + b"</a>"), "unpacks to more"),
        ("a.docx", with_file(PLAIN, "word/document.xml", BOMB), "a broken Word document"),
        ("a.docx", with_file(PLAIN, "word/document.xml", b"<w:p>"), "a broken Word document"),
        ("a.docx", with_file(PLAIN, "word/document.xml", b"<a>" * 9_999), "a broken Word document"),
        ("a.docx", with_file(PLAIN, "_rels/.rels", b"<a/>"), "a broken Word document"),
        ("a.docx", lying(with_file(PLAIN, "word/media/a.png", b"\0" * 40_000_000)), "a broken Word document"),
        ("a.docx", saved(docx.Document()), "no text in it"),
        ("a.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 900, "is an old Office document; "),
        ("a.docx", b"\xd0\xcf\x11\xe0" + b"\0" * 900 + "EncryptedPackage".encode("utf-16-le"), "is encrypted; "),
        (
            "a.docx",
            with_file(b"PK\x05\x06" + b"\0" * 18, "xl/workbook.xml", b"<a/>"),
            "Office document other than .docx",
        ),
        ("a.docx", PLAIN + b"\0" * 10_000_000, "larger than 10 MB"),
    ],
)
def test_what_is_refused(read_as: ReadAs, name: str, data: bytes, says: str) -> None:
    """Each refusal is one line with the file's name, the reason and what to do."""
    with pytest.raises(ReadError) as caught:
        read_as(name, data)
    message = str(caught.value)
    assert message.startswith(f"{name}: ")
    assert says in message
    assert "; " in message
    assert "\n" not in message


def test_entities_of_a_document_reach_no_file(read_as: ReadAs) -> None:
    """A document can't make the reader open a file of the machine."""
    with ZipFile(BytesIO(PLAIN)) as archive:
        xml = archive.read("word/document.xml").partition(b"?>")[2]
    declared = b'<!DOCTYPE a [<!ENTITY f SYSTEM "file:///etc/passwd">]>' + xml.replace(b"5 May", b"5 May &f;")
    with suppress(ReadError):
        assert "root" not in read_as("a.docx", with_file(PLAIN, "word/document.xml", declared)).text


CELL = f"<w:tc><w:p>{run('5 May')}</w:p></w:tc>"
SPAN = "<w:tc><w:tcPr><w:gridSpan w:val='99999'/></w:tcPr><w:p/></w:tc>"
NESTED = "<w:tbl><w:tr><w:tc>" * 60 + f"<w:p>{run('5 May 2026')}</w:p>" + "</w:tc></w:tr></w:tbl>" * 60
HOSTILE = {
    "runs": f"<w:p>{run('5 May 2026 ') * 24_000}</w:p>",
    "paragraphs": "<w:p><w:r><w:t>5 May 2026</w:t></w:r></w:p>" * 49_000,
    "rows": f"<w:tbl>{f'<w:tr>{CELL}<w:tc/></w:tr>' * 16_000}</w:tbl>",
    "wide rows": f"<w:tbl>{f'<w:tr>{CELL * 12_000}</w:tr>' * 2}</w:tbl>",
    "tables in tables": NESTED * 500,
    "spans": f"<w:tbl>{f'<w:tr>{SPAN}{CELL}</w:tr>' * 9_000}</w:tbl>",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_documents_are_read_or_refused_in_time(read_as: ReadAs, name: str) -> None:
    """No Word document takes much longer than the two seconds it may, and none ends in another error."""
    data = with_body(HOSTILE[name])
    with within(2), suppress(ReadError):
        read_as("a.docx", data)


def test_without_the_extra(tmp_path: Path) -> None:
    """Where python-docx is not installed a Word document is refused in a line that says how to get it."""
    (tmp_path / "a.docx").write_bytes(PLAIN)
    code = (
        "import sys; sys.modules['docx'] = None\n"
        "from calfeed.cli import cli\n"
        f"cli(['parse', {str(tmp_path / 'a.docx')!r}], standalone_mode=False)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert 'pip install "calfeed[docx]"' in done.stderr
