"""An address as a picture that a telephone reads; made here, so that nobody else learns of it."""

import segno
from markupsafe import Markup

QUIET_ZONE = 4  # modules around it (ISO/IEC 18004, 9.1)


def qr(address: str) -> Markup:
    """The QR code of an address as an SVG element, which our Content-Security-Policy lets stand."""
    code = segno.make_qr(address, error="m")
    return Markup(code.svg_inline(scale=4, border=QUIET_ZONE, svgclass=None, lineclass=None))  # noqa: S704 - paths only
