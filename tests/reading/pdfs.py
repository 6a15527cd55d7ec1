"""PDFs written by hand, to the letter of PDF 32000-1, for pages that no library would draw."""

import zlib
from collections.abc import Sequence

FONTS = b"<</Font<</F1 5 0 R/F2 6 0 R>>>>"
PAGE = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources %s>>"
MEETING = b"BT /F1 12 Tf 50 700 Td <%s> Tj ET " % "Meeting on 5 May 2026.".encode("utf-16-be").hex().encode()


def a_pdf(objects: Sequence[bytes], root: bytes = b"1 0 R") -> bytes:
    """A file with these objects, numbered from 1."""
    out, at = b"%PDF-1.7\n", []
    for number, content in enumerate(objects, 1):
        at.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in at)
    head = b"xref\n0 %d\n0000000000 65535 f \n" % (len(at) + 1)
    trailer = b"trailer\n<</Root %s/Size %d>>\nstartxref\n%d\n%%%%EOF" % (root, len(at) + 1, len(out))
    return out + head + table + trailer


def a_stream(content: bytes, more: bytes = b"") -> bytes:
    """A compressed stream."""
    packed = zlib.compress(content, 9)
    return b"<</Length %d/Filter/FlateDecode%s>>stream\n%s\nendstream" % (len(packed), more, packed)


def a_font(name: bytes) -> tuple[bytes, bytes]:
    """A font that draws UTF-16 and says so, and the map of its characters."""
    ranges = b"".join(b"<%02x00><%02xff><%02x00>\n" % (high, high, high) for high in (0, 4, 0x20))
    cmap = b"begincmap\n1 begincodespacerange\n<0000><ffff>\nendcodespacerange\n3 beginbfrange\n%sendbfrange\nendcmap"
    font = (
        b"<</Type/Font/Subtype/Type0/BaseFont/%s/Encoding/Identity-H/ToUnicode %%d 0 R"
        b"/DescendantFonts[<</Type/Font/Subtype/CIDFontType2/BaseFont/%s/DW 500>>]>>" % (name, name)
    )
    return font, a_stream(cmap % ranges)


def one_page(content: bytes, resources: bytes = FONTS, more: Sequence[bytes] = (), kids: bytes = b"3 0 R") -> bytes:
    """A PDF whose pages are drawn by this content; objects 9 and up are `more`."""
    plain, letters = a_font(b"Sans")
    bold, _ = a_font(b"Sans-Bold")
    tree = b"<</Type/Pages/Kids[%s]/Count %d>>" % (kids, kids.count(b"R"))
    fixed = [b"<</Type/Catalog/Pages 2 0 R>>", tree, PAGE % resources, a_stream(content), plain % 7, bold % 7, letters]
    return a_pdf([*fixed, b"null", *more])


def lines(*drawn: tuple[float, float, float, str]) -> bytes:
    """A page of lines: each (x, y, size, text) in an object of its own; a text that begins with * is bold."""
    shown = b""
    for x, y, size, text in drawn:
        font, words = (2, text[1:]) if text.startswith("*") else (1, text)
        code = words.encode("utf-16-be").hex().encode()
        shown += b"BT /F%d %g Tf 1 0 0 1 %g %g Tm <%s> Tj ET\n" % (font, size, x, y, code)
    return one_page(shown)
