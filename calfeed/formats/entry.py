"""News as a person reads it, in plain text and in HTML: the new and the old values, and the words they came from."""

from lxml import html
from lxml.html import builder as tag

from calfeed.model.news import Fact, News, NewsKind


def entry_text(news: News) -> str:
    """Plain text, a line each."""
    facts = [" ".join((f"{fact.name}:", _values(fact), *(f"“{one}”" for one in fact.words))) for fact in news.facts]
    return "\n".join([*facts, *([f"“{news.words}”"] if news.words else []), _who(news)])


def entry_html(news: News) -> str:
    """A list of the fields, the sentence, and who said so."""
    facts = [
        tag.LI(tag.B(f"{fact.name}:"), f" {_values(fact)} ", *(tag.Q(one) for one in fact.words)) for fact in news.facts
    ]
    who = tag.A(_who(news), href=news.source_url) if news.source_url else _who(news)
    words = [tag.BLOCKQUOTE(tag.P(news.words))] if news.words else []
    whole = tag.DIV(*([tag.UL(*facts)] if facts else []), *words, tag.P(who))
    return str(html.tostring(whole, encoding="unicode"))


def _values(fact: Fact) -> str:
    return f"{fact.after or 'nothing'}{f' (was {fact.before})' if fact.before else ''}"


def _who(news: News) -> str:
    if news.kind is NewsKind.WITHDRAWN:
        return "It is no longer published here."
    if news.change.person:
        return "By the editors."
    return f"Source: {news.source}" if news.source else "From an announcement."
