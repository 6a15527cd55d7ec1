"""What a page says in its own language: its texts, and the attributes that are read out or shown."""

from html.parser import HTMLParser

from tests.web.page import VOID

SHOWN = {"title", "aria-label", "placeholder", "alt", "content", "data-hour", "data-offer", "data-copied"}
UNSAID = {"script", "style"}


class Said(HTMLParser):
    """Each text by itself, white space aside, but for what is marked to be in another language."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.texts: list[str] = []
        self.language = ""
        self._open: list[tuple[str, str]] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        language = given.get("lang") or (self._open[-1][1] if self._open else "")
        self.language = self.language or language
        if language == self.language:
            self._keep(*(given[name] or "" for name in SHOWN & given.keys()))
        if tag not in VOID:
            self._open.append((tag, language))

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop()[0] == tag

    def handle_data(self, data: str) -> None:
        if self._open and self._open[-1][1] == self.language and self._open[-1][0] not in UNSAID:
            self._keep(data)

    def _keep(self, *texts: str) -> None:
        self.texts += [" ".join(text.split()) for text in texts if text.strip()]
