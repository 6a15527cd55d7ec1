"""Reading HTML."""

from collections.abc import Callable
from contextlib import suppress

import pytest

from calfeed.errors import ReadError
from calfeed.model.text import BlockKind, Document
from tests.pace import within

Outline = Callable[[str, str], list[tuple[str, str]]]
ReadAs = Callable[..., Document]

LONG = (
    "<p>" + "The ministers will meet again on 5 May to talk about the harbours, as they have done since last May. " * 4
)


def test_a_page_is_read_as_a_visitor_reads_it(outline: Outline) -> None:
    """Headings, paragraphs, items and quotations are blocks; scripts, styles and what is hidden are nothing."""
    html = """<!doctype html><html><head><title>Not this</title><style>p { color: red }</style></head><body>
        <h1>Talks in   May</h1><script>var a = "5 June";</script><p hidden>7 June</p>
        <p style="display: none">8 June</p>
        <p>On <b>5</b> May<br>at ten.</p>
        <ul><li>Opening<ul><li>Speech</li></ul></li></ul>
        <blockquote>We meet.</blockquote><template>9 June</template>
        <span class="sr-only">10 June</span></body></html>"""
    assert outline("a.html", html) == [
        ("heading", "Talks in May"),
        ("paragraph", "On 5 May at ten."),
        ("item", "Opening"),
        ("item", "Speech"),
        ("quote", "We meet."),
    ]


def test_a_line_break_stays_and_two_end_a_paragraph(read_as: ReadAs) -> None:
    """One <br> is a line break inside its block, two are a new paragraph; white space in the source is folded."""
    document = read_as("a.html", "<p>10:00\n  Opening<br>Great Hall<br><br>11:00 Talk</p>")
    assert document.text == "10:00 Opening\nGreat Hall\n\n11:00 Talk"


@pytest.mark.parametrize(
    "box",
    [
        "<nav><a>5 June</a></nav>",
        "<footer>5 June</footer>",
        "<aside><p>5 June</p></aside>",
        "<header><p>5 June</p></header>",
        '<div class="cookie-banner">5 June</div>',
        '<div id="siteBreadcrumbs">5 June</div>',
        '<div role="navigation">5 June</div>',
        "<section><h4>Read next</h4><p>5 June</p></section>",
        "<div><div><h4>You may also like</h4></div><ul><li>5 June</li></ul></div>",
        "<p>Read also: 5 June</p>",
    ],
)
def test_what_surrounds_an_article_is_an_aside(read_as: ReadAs, box: str) -> None:
    """Navigation, footers, banners and related articles are read, but not believed; the article goes on below."""
    document = read_as("a.html", f"<body><h1>Talks</h1><p>We meet on 5 May.</p>{box}<p>Come all.</p></body>")
    kinds = {document.words(block.span): block.kind for block in document.blocks}
    assert {kind for words, kind in kinds.items() if "June" in words} == {BlockKind.ASIDE}
    assert kinds["We meet on 5 May."] is BlockKind.PARAGRAPH
    assert kinds["Come all."] is BlockKind.PARAGRAPH


def test_a_box_with_the_headline_is_the_article_whatever_it_is_called(outline: Outline) -> None:
    """A class name alone does not silence a whole page."""
    html = '<div class="page with-sidebar"><article><h1>Talks</h1><p>We meet on 5 May.</p></article></div>'
    assert outline("a.html", html)[-1] == ("paragraph", "We meet on 5 May.")


def test_related_articles_without_a_box_end_where_the_article_goes_on(outline: Outline) -> None:
    """A heading such as "Related" stands over what follows, up to the next heading or a real paragraph."""
    html = f"<main><h1>Talks</h1><h4>Related</h4><p>Talks of June</p>{LONG}</main>"
    assert [kind for kind, _ in outline("a.html", html)] == ["heading", "aside", "aside", "paragraph"]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.html", "<div><h1>Latest news</h1><p>We meet on 5 May.</p></div>"),
        ("a.txt", "Latest news\n\n- We meet on 5 May."),
    ],
)
def test_a_list_of_news_may_be_the_document(outline: Outline, name: str, content: str) -> None:
    """Under the title of a document such words hide nothing."""
    title, news = outline(name, content)
    assert title == ("heading", "Latest news")
    assert news[0] in ("paragraph", "item")


def test_links_above_the_headline_lead_elsewhere(outline: Outline) -> None:
    """A line that is all link above the headline is an aside, below it is not."""
    html = "<p><a>Last year: 5 May 2025</a></p><h1>Talks</h1><p><a>5 May: Opening</a></p>"
    assert [kind for kind, _ in outline("a.html", html)] == ["aside", "heading", "paragraph"]


def test_rows_keep_their_columns_under_spans(read_as: ReadAs) -> None:
    """A cell that another one covers is empty, so that the third cell is always in the third column."""
    document = read_as(
        "a.html",
        "<table><tr><th>Time</th><th>Room 1</th><th>Room 2</th></tr>"
        "<tr><td>9:00</td><td colspan=2>Opening</td></tr>"
        "<tr><td>9:15</td><td>Talk</td><td rowspan=2>Workshop</td></tr>"
        "<tr><td>10:15</td><td>Maps<br>Ana</td></tr></table>",
    )
    assert [[document.words(cell) for cell in block.cells] for block in document.blocks] == [
        ["Time", "Room 1", "Room 2"],
        ["9:00", "Opening", ""],
        ["9:15", "Talk", "Workshop"],
        ["10:15", "Maps Ana", ""],
    ]
    assert [block.level for block in document.blocks] == [1, 0, 0, 0]


def test_tables_that_only_lay_out_a_page_are_no_rows(outline: Outline) -> None:
    """A cell with a headline or a table in it holds a page."""
    inner = "<h2>Talks</h2><table><tr><td>5 May</td><td>Opening</td></tr></table>"
    html = f"<table><tr><td>Menu</td><td>{inner}</td></tr></table>"
    assert outline("a.html", html)[1:] == [("heading", "Talks"), ("row", "5 May Opening")]


def test_a_list_of_terms_is_a_table(read_as: ReadAs) -> None:
    """<dl> gives rows of a term and what is said of it."""
    document = read_as("a.html", "<dl><dt>Date</dt><dd>5 May</dd><dt>Place</dt><dd><p>Town hall</p></dd></dl>")
    rows = [[document.words(cell) for cell in block.cells] for block in document.blocks]
    assert rows == [["Date", "5 May"], ["Place", "Town hall"]]


def test_crossed_out_words_are_marked(read_as: ReadAs) -> None:
    """What is crossed out stays in the text, and is known as such."""
    document = read_as("a.html", "<h1>Talks</h1><p>On <del>5 May</del> 6 May</p>")
    assert [document.words(span) for span in document.struck] == ["5 May"]


def test_a_line_in_bold_is_a_heading(outline: Outline) -> None:
    """A paragraph that is bold as a whole is a heading, a bold word in one is not."""
    html = "<p><strong>MONDAY</strong></p><p><b>Doors</b> open at 7.</p><p><b>We meet at eight.</b></p>"
    assert [kind for kind, _ in outline("a.html", html)] == ["heading", "paragraph", "paragraph"]


@pytest.mark.parametrize(
    ("html", "words"),
    [
        ("<p>5<sup>th</sup> May</p>", "5th May"),
        ("<p>о 10<sup>30</sup></p>", "о 10:30"),
        ("<p>May 2026<sup>1</sup></p>", "May 2026 1"),
        ("<p><span>24 Sep 2026</span><span>3 min read</span></p>", "24 Sep 2026 3 min read"),
        ("<p><b>Ky</b><i>iv</i></p>", "Kyiv"),
        ("<p><time datetime='2026-05-05'>5 May</time></p>", "5 May"),
        ("<p>caf<i>e</i>&#x301;</p>", "café"),
        ("<p>5&nbsp;May at&#x202E; ten</p>", "5 May at ten"),
        ("<p>5&#xD800; May</p>", "5\ufffd May"),
    ],
)
def test_words_stand_as_on_the_page(outline: Outline, html: str, words: str) -> None:
    """Elements side by side are apart, letters in different elements are one word, entities are clean."""
    assert outline("a.html", html) == [("paragraph", words)]


def test_preformatted_text_has_the_structure_of_plain_text(outline: Outline) -> None:
    """<pre> keeps its lines."""
    html = "<pre>\nOrder of the day\n\n- Opening\n- Talk\n</pre>"
    assert outline("a.html", html)[1:] == [
        ("item", "Opening"),
        ("item", "Talk"),
    ]


@pytest.mark.parametrize("tag", ["div", "b", "table><tr><td", "ul><li", "blockquote", "dl><dd"])
def test_deep_nesting_is_refused_at_once(read_as: ReadAs, tag: str) -> None:
    """A hundred thousand elements inside each other are refused before they are parsed."""
    with within(0.5), pytest.raises(ReadError, match="nested more than 200 deep"):
        read_as("a.html", f"<{tag}>" * (900_000 // (len(tag) + 2)))


@pytest.mark.parametrize(
    "html",
    [
        "<p class='" + "a " * 400_000 + "'>5 May</p>",
        "<" * 900_000 + "p>5 May",
        "<p>a" * 45_000,
        "<table>" + "<tr><td colspan=100 rowspan=100>1" * 10_000,
        "<h2>Read also</h2>" * 40_000,
        "<div class=menu>" * 190 + "<p>x" * 40_000 + "<h1>5 May</h1>",
        "&amp;" * 150_000,
        "<time datetime=2026-01-01>x</time>" * 25_000,
        '<script type="application/ld+json">' + "[" * 900_000 + "</script>5 May",
        '<script type="application/ld+json">' + '{"@graph":[' * 80_000 + "</script>5 May",
        "<style>" * 100_000 + "</style>5 May",
    ],
    ids=lambda html: html[:20],
)
def test_hostile_pages_are_read_or_refused_in_two_seconds(read_as: ReadAs, html: str) -> None:
    """No page within the size cap takes longer than two seconds."""
    with within(1), suppress(ReadError):
        read_as("a.html", html)


def test_what_stands_behind_the_article_is_beside_it(outline: Outline) -> None:
    """Where a page has one main part with its headline, nothing behind it belongs to the article."""
    html = (
        "<body><main><h1>The chimney is down</h1><p>It came down on Tuesday before a crowd of hundreds.</p></main>"
        "<div><h3>More</h3><ul><li>Choir sings on 22 March</li></ul></div><p>© 2026. Next edition: 18 March.</p></body>"
    )
    assert [kind for kind, _ in outline("a.html", html)] == ["heading", "paragraph", "aside", "aside", "aside"]


def test_a_page_without_marked_headings_is_read_as_typed(outline: Outline) -> None:
    """A page or a mail of bare paragraphs has the headings and items that its lines show, as plain text has."""
    html = """<body><p>Rowing club: dates for spring</p><p>Posted 4 January 2027</p>
        <p>The committee met on Monday and agreed on these dates, which replace those on the board.</p>
        <p>SATURDAY OUTINGS</p><p>- 6 February, 9 am, slipway<br>- 13 February, 9 am, slipway</p>
        <div>Any questions?</div><div>Ask Ines at the boathouse.</div></body>"""
    assert outline("a.html", html) == [
        ("heading", "Rowing club: dates for spring"),
        ("paragraph", "Posted 4 January 2027"),
        ("paragraph", "The committee met on Monday and agreed on these dates, which replace those on the board."),
        ("heading", "SATURDAY OUTINGS"),
        ("item", "6 February, 9 am, slipway"),
        ("item", "13 February, 9 am, slipway"),
        ("paragraph", "Any questions? Ask Ines at the boathouse."),
    ]


def test_boxes_side_by_side_are_lines_and_an_empty_one_parts_them(outline: Outline) -> None:
    """What each <div> of a mail holds is a line; the blank one between them ends a paragraph."""
    html = (
        "<h1>Choir</h1><div>Next term</div><div>- Tuesday 2 February, first rehearsal</div>"
        "<div>- Tuesday 9 February, with the organ</div><div><br></div>"
        "<div>Please bring a pencil, the blue folder and, if you have one, a cushion for the pews in St Anne's.</div>"
    )
    assert [kind for kind, _ in outline("a.html", html)] == ["heading", "heading", "item", "item", "paragraph"]


def test_a_page_that_marks_its_headings_is_believed(outline: Outline) -> None:
    """Where headings are marked a short line is none: it may be a byline or a caption."""
    html = "<h1>Bridge closes</h1><p>Hamish Low</p><h2>What to know</h2><p>North ramp</p><p>It closes on 5 May.</p>"
    found = [kind for kind, _ in outline("a.html", html)]
    assert found == ["heading", "paragraph", "heading", "paragraph", "paragraph"]
