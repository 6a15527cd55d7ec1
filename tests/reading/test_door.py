"""The door: files, kinds and sizes."""

import os
import subprocess
import sys
import unicodedata
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from calfeed.errors import ReadError
from calfeed.model.text import Announcement, Document
from calfeed.reading import load, media_type, read
from tests.pace import within

ReadAs = Callable[..., Document]
NOW = datetime(2026, 1, 1, tzinfo=UTC)
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
SEEDS = sorted((Path(__file__).parents[2] / "seeds").iterdir())


def test_a_file_becomes_an_announcement(tmp_path: Path) -> None:
    """Loading keeps the octets and the name."""
    path = tmp_path / "talks.txt"
    path.write_bytes(b"We meet.\r\n")
    assert load(path, NOW, "dept") == Announcement(
        name="talks.txt", data=b"We meet.\r\n", received_at=NOW, source="dept"
    )


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("missing.txt", "no such file"),
        ("folder", "is a directory"),
        ("empty.txt", "is empty"),
        ("large.txt", "larger than 1 MB"),
        ("large.html", "larger than 1 MB"),
        ("large.eml", "larger than 3 MB"),
        ("a.png", "is an image"),
        ("pipe", "not a regular file"),
        ("loop", "can't be read"),
        ("nul\0.txt", "can't be read"),
    ],
)
def test_what_cannot_be_read_is_one_line(tmp_path: Path, name: str, reason: str) -> None:
    """Each refusal names the file, says what is wrong and what to do, at once."""
    (tmp_path / "folder").mkdir()
    (tmp_path / "empty.txt").touch()
    for large in ("large.txt", "large.html", "large.eml"):
        (tmp_path / large).write_bytes(b"a" * 5_000_000)
    (tmp_path / "a.png").write_bytes(b"\x89PNG\n\0\0")
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "loop").symlink_to("loop")
    with pytest.raises(ReadError, match=reason) as caught:
        load(tmp_path / name, NOW)
    message = str(caught.value)
    assert name.rstrip("\0.tx") in message
    assert "; " in message
    assert "\n" not in message


@pytest.mark.parametrize(
    ("name", "content", "media_type", "kind"),
    [
        ("a.txt", "<x>5 May", None, "text"),
        ("a.htm", "<p>5 May", None, "page"),
        ("page", "<!DOCTYPE html><p>5 May", None, "page"),
        ("a.txt", "\ufeff<html><body><p>5 May", None, "page"),
        ("a.txt", "<p>5 May", "text/html; charset=utf-8", "page"),
        ("mail", "Subject: Talks\nDate: Fri, 2 Jan 2026 16:22:08 +0100\n\n5 May", None, "mail"),
        ("mail.txt", "Message-ID: <1@a.example>\nSubject: Talks\n\n5 May", None, "mail"),
        ("memo.txt", "From: Jo\nSubject: Talks\n\n5 May", None, "text"),
        ("x", "5 May", "application/octet-stream", "text"),
    ],
)
def test_the_kind_is_told_by_type_name_and_beginning(
    read_as: ReadAs, name: str, content: str, media_type: str | None, kind: str
) -> None:
    """What the sender says counts, then the name, then how it begins."""
    document = read_as(name, content, media_type)
    expected = {"text": content.strip("\ufeff"), "page": "5 May", "mail": "Subject: Talks"}[kind]
    assert document.text.startswith(expected)


@pytest.mark.parametrize(
    ("name", "data", "said", "kind"),
    [
        ("a.txt", b"%PDF-1.7\n", None, "application/pdf"),
        ("a.pdf", b"junk %PDF-1.7\n", None, "application/pdf"),
        ("a.pdf", b"<!DOCTYPE html><p>No such page", "application/pdf", "text/html"),
        ("a.ics", b"BEGIN:VCALENDAR\r\n", None, "text/calendar"),
        ("feed", b"\xef\xbb\xbfbegin:vcalendar\r\n", "text/plain; charset=utf-8", "text/calendar"),
        ("feed", b"5 May", "text/calendar", "text/calendar"),
        ("a.docx", b"PK\x03\x04 word/document.xml", None, WORD),
        ("letter", b"PK\x03\x04 word/document.xml", "application/octet-stream", WORD),
        ("a.docx", b"5 May", WORD, "text/plain"),
    ],
)
def test_files_are_told_by_how_they_begin(name: str, data: bytes, said: str | None, kind: str) -> None:
    """A PDF, a Word document and a calendar are known by their octets, whatever they are called."""
    assert media_type(Announcement(name=name, data=data, received_at=NOW, media_type=said)) == kind


def test_a_calendar_has_no_prose(read_as: ReadAs) -> None:
    """A calendar is refused by the reader of prose, in a line that says which commands take it."""
    with pytest.raises(ReadError, match=r"a\.ics: is a calendar"):
        read_as("a.ics", "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n")


@pytest.mark.parametrize("content", [b"\0\0\0", b"MZ\x90\0\3", b"\x01\x02\x03\x04abc" * 99, b"  \n ", b"<html></html>"])
def test_binary_and_blank_files_are_refused(read_as: ReadAs, content: bytes) -> None:
    """A program, or a page without a word, is no announcement."""
    with pytest.raises(ReadError):
        read_as("a.html", content)


@pytest.mark.parametrize(
    "text",
    [
        "a" * 1_000_000,
        "word " * 200_000,
        "- a\n" * 19_000,
        "a\tb\n" * 19_000,
        " | " * 300_000,
        "- " * 400_000,
        ">" * 900_000,
        ">" * 18 + "a\n" + "> b\n" * 90_000,
        "1 wrote " * 100_000,
        "a\n" * 400_000,
        "10 10 10 10 10 10  x\n" * 19_000,
        "Read more news: " * 60_000,
    ],
    ids=lambda text: text[:12],
)
def test_hostile_texts_are_read_or_refused_in_two_seconds(read_as: ReadAs, text: str) -> None:
    """No text within the size cap takes longer than two seconds."""
    with within(1), suppress(ReadError):
        read_as("a.txt", text)


def check(document: Document) -> None:
    """Blocks are in order, apart, not empty, within the text; the text is NFC without controls."""
    text = document.text
    assert unicodedata.is_normalized("NFC", text)
    assert not any(unicodedata.category(char) in ("Cc", "Cs") and char not in "\n\t" for char in text)
    assert all(above.span.end <= below.span.start for above, below in pairwise(document.blocks))
    for block in document.blocks:
        assert text[block.span.start : block.span.end].strip()
        assert block.span.end <= len(text)
        assert all(cell.within(block.span) for cell in block.cells)
        assert all(above.end <= below.start for above, below in pairwise(block.cells))
    assert all(span.end <= len(text) and text[span.start : span.end].strip() for span in document.struck)


# fmt: off
PIECES = st.sampled_from([
    "<p>", "</p>", "<div class=menu>", "</div>", "<table>", "<tr>", "<td rowspan=2>", "<td>", "</table>",
    "<li>", "<br>", "<pre>", "<del>", "</del>", "<dl>", "<dt>", "<dd>", "<h1>", "</h1>", "<blockquote>",
    "<sup>", "</sup>", "&#xD800;", "&#x301;", "&nbsp;", "<!--", "-->", "<script>", "</script>", "<time>",
    "<b>", "</b>", ">", ">>", "-", "*", "1.", "a)", "|", "====", "--", "Read", "From:", "Subject:", "wrote:",
    ":", "(@a)", "2026", "5", "May", "é", "MIME-Version:", "Content-Type:", "multipart/mixed;", "boundary=x",
    "--x", "text/html", "base64", "quoted-printable", "=41", "charset=utf-16",
    "\u0301", "\u202e", "\r", "\n\n",
])
# fmt: on
SOUP = st.lists(st.one_of(PIECES, st.sampled_from(["\n", "\n\n", "  ", " ", "\t"])), max_size=60).map("".join)


OCTETS = st.one_of(
    st.binary(min_size=1, max_size=300),
    st.text(min_size=1).map(lambda text: text.encode("utf-8", "replace")),
    SOUP.map(str.encode),
)


def refusal(announcement: Announcement) -> str:
    """Why a document is refused; nothing if it is sound."""
    try:
        document = read(announcement)
    except ReadError as error:
        return str(error)
    check(document)
    return ""


@example(data=b">\n!", name="a.txt")
@example(data=b"|\t|", name="a.txt")
@settings(max_examples=300, deadline=None)
@given(data=OCTETS, name=st.sampled_from(["a.txt", "a.html", "a.eml", "a"]))
def test_any_octets_give_a_document_or_a_refusal(data: bytes, name: str) -> None:
    """Whatever arrives, reading it gives a sound document or one line of refusal, and never anything else."""
    assert "\n" not in refusal(Announcement(name=name, data=data, received_at=NOW))


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.name)
def test_the_seeds_are_read_without_a_warning(path: Path) -> None:
    """What a fresh service starts with is sound."""
    document = read(load(path, NOW))
    check(document)
    assert document.title
    assert document.warnings == ()


def test_plain_text_needs_neither_lxml_nor_email() -> None:
    """The readers of other kinds are loaded when such a document comes, so that `parse` starts fast."""
    others = ("lxml", "email", "json", "pypdf", "docx")
    code = f"import sys, calfeed.reading; print([m for m in {others} if m in sys.modules])"
    printed = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert printed.stdout.strip() == "[]"
