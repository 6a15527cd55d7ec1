"""From octets to text."""

import pytest

from calfeed.errors import ReadError
from calfeed.reading.decode import decode


@pytest.mark.parametrize("codec", ["utf-8-sig", "utf-16", "utf-32"])
def test_a_byte_order_mark_decides(codec: str) -> None:
    """A byte order mark is believed, and is not part of the text."""
    assert decode("Зустріч 5 січня".encode(codec), "windows-1251") == ("Зустріч 5 січня", [])


@pytest.mark.parametrize(
    ("text", "codec", "declared"),
    [
        ("Réunion à 18 h 30", "iso-8859-1", "ISO-8859-1"),
        ("“Quoted” – £5", "cp1252", "iso-8859-1"),  # as browsers read Latin-1
        ("Нарада о 10:00", "cp1251", "windows-1251"),
        ("Нарада о 10:00", "koi8-u", "KOI8-U"),
        ("会議は1月5日", "shift_jis", "Shift_JIS"),
    ],
)
def test_a_declared_encoding_is_used(text: str, codec: str, declared: str) -> None:
    """The declared encoding is used without a warning."""
    assert decode(text.encode(codec), declared) == (text, [])


@pytest.mark.parametrize("declared", ["iso-8859-1", "windows-1252", "us-ascii", "utf-16", "klingon"])
def test_utf8_is_recognized_under_a_wrong_label(declared: str) -> None:
    """Text that is valid UTF-8 is read as that, whatever the label says, with a warning."""
    text, warnings = decode("Grüße, 5. Jänner".encode(), declared)
    assert text == "Grüße, 5. Jänner"
    assert len(warnings) == 1
    assert "UTF-8" in warnings[0]


@pytest.mark.parametrize(
    ("text", "codec"),
    [
        ("Нарада радників відбудеться 3 січня в Україні", "cp1251"),
        ("Її Ґанок: 5 січня", "cp1251"),
        ("La réunion aura lieu le 5 février à Orléans, déjà annoncée", "cp1252"),
        ("Großes Frühlingsfest am 5. März in Köln", "cp1252"),
        ("Mañana, 5 de enero, en Málaga", "cp1252"),
        ("Tickets: £5", "cp1252"),
    ],
)
def test_an_undeclared_windows_encoding_is_told_by_its_words(text: str, codec: str) -> None:
    """Without a label, whole Cyrillic words mean windows-1251, accents inside Latin words windows-1252; both warn."""
    decoded, warnings = decode(text.encode(codec), None)
    assert decoded == text
    assert warnings == [f"no character encoding declared; read as windows-{codec[2:]}"]


def test_a_few_broken_bytes_leave_utf8_readable() -> None:
    """A cut-off UTF-8 text is read but for its last character."""
    text, warnings = decode("Зустріч 5 січня у Києві".encode()[:-1], None)
    assert text.startswith("Зустріч 5 січня у Києв")
    assert warnings == ["1 characters are broken (read as utf-8)"]


@pytest.mark.parametrize("declared", ["klingon", "idna", "unicode_escape", "zip", "../../etc", "x" * 5000])
def test_an_unknown_encoding_is_refused_in_one_line(declared: str) -> None:
    """A label that names no character set is an error that says what to do, unless the text is UTF-8 anyway."""
    with pytest.raises(ReadError, match="save the document in UTF-8") as caught:
        decode(b"Caf\xe9", declared)
    assert "\n" not in str(caught.value)
    assert len(str(caught.value)) < 150


def test_nul_bytes_are_no_text() -> None:
    """A NUL means binary data."""
    with pytest.raises(ReadError, match="binary"):
        decode(b"MZ\0\0", None)
