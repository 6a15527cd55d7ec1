"""Reads a page as a strict browser would, and says what is wrong with it."""

from html.parser import HTMLParser

BLOCKS = {"p", "li", "dt", "dd", "th", "td", "option", "caption"}
VOID = {"meta", "link", "input", "br", "img", "hr"}


class Page(HTMLParser):
    """The text, links and elements of a page; AssertionError where tags don't match or the page breaks a house rule."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.text = ""
        self.links: list[str] = []
        self.headings: list[int] = []
        self.marks: list[str] = []
        self.fields: dict[str, dict[str, str | None]] = {}
        self._open: list[str] = []
        self._ids: set[str] = set()
        self._labels: set[str] = set()
        self.feed(html)
        self.close()
        assert not self._open, self._open
        self._check()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        assert len(given) == len(attrs), f"an attribute twice in <{tag}>"
        assert not {name for name in given if name == "style" or name.startswith("on")}, f"inline in <{tag}>"
        assert tag != "style"
        is_data = given.get("type") == "application/ld+json"  # which no browser runs
        assert tag != "script" or given.get("src") or is_data, "an inline script"
        if tag not in VOID:
            self._open.append(tag)
        if (identity := given.get("id")) is not None:
            assert identity not in self._ids, identity
            self._ids.add(identity)
        if tag in {"h1", "h2", "h3", "h4", "h5", "h6"}:
            self.headings.append(int(tag[1]))
        if tag == "html":
            assert given.get("lang")
        if tag == "a":
            self.links.append(given.get("href") or "")
        if tag == "label":
            self._labels.add(given.get("for") or "")
        if tag == "mark":
            self.marks.append("")
        if tag in {"input", "select", "textarea"} and given.get("type") != "hidden":
            self.fields[given.get("id") or ""] = given

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag, tag
        self.text += " " if tag in BLOCKS else ""

    def handle_data(self, data: str) -> None:
        if not {"script", "style", "title"} & set(self._open):
            self.text += data
        if "mark" in self._open:
            self.marks[-1] += data

    @property
    def words(self) -> str:
        """The text, white space folded."""
        return " ".join(self.text.split())

    def _check(self) -> None:
        assert self.headings[:1] == [1], "a page begins with its one first heading"
        assert self.headings.count(1) == 1
        steps = zip(self.headings, self.headings[1:], strict=False)
        assert all(after <= before + 1 for before, after in steps), self.headings
        assert set(self.fields) <= self._labels, "a field without a label"
        for link in self.links:
            assert link.split(":")[0] in {"https", "http", "webcal"} or link[0] in "/#?", link
