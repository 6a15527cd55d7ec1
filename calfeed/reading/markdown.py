"""Marks of Markdown and stray HTML in plain text, as posts and pages of site generators are written: words stay."""

import re
from collections.abc import Iterator
from html import unescape

from calfeed.reading.clean import clean

_CODED = re.compile(r"\{%[^%]{0,600}%\}|\{\{[^{}\n]{0,400}\}\}")
_IMAGE = re.compile(r"!\[[^\[\]\n]{0,300}\](?:\([^()\n]{0,600}\)|\[[^\[\]\n]{0,60}\])(?:\{[^{}\n]{0,80}\})?")
# "[the hall](https://...)": the target holds no space, and looks like one: a page, a place in it, an address.
_LINK = re.compile(
    r"\[([^\[\]\n]{1,300})\](?:"
    r"\((?=[^()\s]{0,600}[./#:])(?:[^()\s]|\([^()\s]{0,80}\)){1,600}(?:[ ]+\"[^\"\n]{0,200}\")?\)"
    r"(?:\{[^{}\n]{0,80}\})?|\[[\w .-]{0,60}\](?![(\[]))"
)
_EMPTY_LINK = re.compile(r"\[\]\([^()\s]{1,600}\)")  # around a picture
_AUTOLINK = re.compile(r"<((?:https?://|mailto:)[^<>\s]{1,600})>")
_BREAK = re.compile(r"[ \t]*<br\s{0,8}/?>[ \t]*\n?|</?(?:p|div|center|li|tr|h[1-6])(?:\s[^<>\n]{0,300})?>", re.I)
_TAG = re.compile(
    r"</?(?P<name>a|abbr|b|big|blockquote|caps|cite|code|em|figure|figcaption|font|i|iframe|img|ins|kbd|mark|nobr|small|span|strong|"
    r"sub|sup|table|tbody|td|th|time|u|ul|ol|section|article|header|footer|hr)(?:\s[^<>\n]{0,600})?/?>",
    re.I,
)
_ALONE, _CLOSING = frozenset(("img", "hr")), re.compile(r"</(\w{1,12})\s?>")
_STRUCK = re.compile(r"</?(?:del|s|strike)>", re.I)
_ENTITY = re.compile(r"&(?:#\d{2,6}|#x[0-9a-f]{2,5}|[a-z]{2,8}\d{0,2});", re.I)
_STRONG = re.compile(r"(?<![\w*\\])(\*{1,3})(?=[^\s*])((?:[^*\n]|\n(?!\s)){1,2000}+)(?<=[^\s*])\1(?![\w*])")
_UNDERLINED = re.compile(r"(?<![\w_\\/])(_{1,3})(?=[^\s_])([^_\n]{1,400})(?<=[^\s_])\1(?![\w_])")
_ESCAPE = re.compile(r"\\(?=[*_#\[\]()`>~|!.+-])|\\[ \t]*$", re.M)
_CODE = re.compile(r"(?<!`)`([^`\n]{1,200})`(?!`)")


def unmarked(text: str) -> str:
    """The text without the marks for emphasis, links, pictures and line breaks; a text without any is as it was."""
    bare = _without_marks(text)
    return text if bare == text else clean(bare)  # what stood apart may be one letter


def _without_marks(text: str) -> str:
    if "<!--" in text:
        text = "".join(_without_comments(text))
    if "{" in text:
        text = _CODED.sub("", text)
    if "](" in text or "][" in text:
        text = _LINK.sub(r"\1", _EMPTY_LINK.sub("", _IMAGE.sub("", text)))
    if "<" in text:
        closed = {*_ALONE, *(name.lower() for name in _CLOSING.findall(text))}
        text = _STRUCK.sub("~~", _BREAK.sub("\n", _AUTOLINK.sub(r"\1", text)))
        text = _TAG.sub(lambda tag: "" if tag["name"].lower() in closed else tag[0], text)
    if "&" in text:
        text = _ENTITY.sub(lambda found: unescape(found[0]), text)
    if "*" in text:
        text = _STRONG.sub(r"\2", text)
    if "_" in text:
        text = _UNDERLINED.sub(r"\2", text)
    if "`" in text:
        text = _CODE.sub(r"\1", text)
    return _ESCAPE.sub("", text) if "\\" in text else text


def _without_comments(text: str) -> Iterator[str]:
    """The stretches between comments; one that is not closed stays."""
    at, end = 0, -1
    while (start := text.find("<!--", at)) >= 0:
        end = text.find("-->", start) if end < start else end
        if end < 0:
            break
        yield text[at:start]
        at = end = end + 3
    yield text[at:]
