"""What a page says of itself."""

from collections.abc import Callable

from calfeed.model.text import Document

ReadAs = Callable[..., Document]


def test_a_page_says_what_it_is(read_as: ReadAs) -> None:
    """Title, language, address and encoding come from the page."""
    html = (
        '<html lang="de"><head><meta charset="iso-8859-1"><title>Zeitung</title>'
        '<link rel="canonical" href="https://a.example/x"></head><body><h1>Gespräche</h1></body></html>'
    )
    document = read_as("a.html", html.encode("latin-1"))
    assert (document.title, document.language, document.url) == ("Gespräche", "de", "https://a.example/x")
    assert read_as("a.html", "<title> A  talk </title><p>x</p>").title == "A talk"
    assert read_as("a.html", '<link rel=canonical href="javascript:alert(1)"><p>x</p>').url is None


def test_a_page_is_called_by_its_metadata_before_its_first_line(read_as: ReadAs) -> None:
    """A first line that nobody marked is the title only where nothing else is, and a date is none."""
    body = "<p>Rowing club dates</p><p>The slipway opens on 5 May at 9 am, as it has done every year so far.</p>"
    assert read_as("a.html", f"<title>Spring</title>{body}").title == "Spring"
    assert read_as("a.html", body).title == "Rowing club dates"
    assert read_as("a.html", body.replace("Rowing club dates", "3 January 2026")).title is None
