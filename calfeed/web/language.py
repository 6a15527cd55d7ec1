"""The language a page is read in: what its address asks for, else what was chosen before, else what the browser says.

`?lang=uk` chooses one for this page and, by a cookie, for those after it. The desk is in English.
"""

from functools import lru_cache
from urllib.parse import urlencode

from flask import Flask, Response, g, request
from markupsafe import Markup, escape
from werkzeug.local import LocalProxy

from calfeed.errors import CalfeedError
from calfeed.language import LANGUAGES, chosen, wording_of
from calfeed.model.wording import Wording

PARAMETER = "lang"
COOKIE = "calfeed_language"
YEAR = 365 * 86_400  # seconds
ENGLISH_ONLY = "/desk"


def current() -> Wording:
    """The words of the language that the request is answered in."""
    try:
        words: Wording = g.wording
    except AttributeError:
        words = g.wording = wording_of("en" if request.path.startswith(ENGLISH_ONLY) else _wanted())
    return words


wording: Wording = LocalProxy(current)  # type: ignore[assignment]


def set_up(app: Flask) -> None:
    """Let templates say `_("…")`, `ngettext("…", "…", n)` and `wording.day_words(…)` in the reader's language."""
    names = {"wording": wording, "languages": LANGUAGES, "in_language": in_language}
    app.jinja_env.globals.update(names, _=_said, ngettext=_said_of, lang=lang, sentence=sentence, in_words=in_words)
    app.jinja_env.filters["opening"] = opening

    @app.after_request
    def _tell(response: Response) -> Response:
        if "wording" not in g:
            return response
        response.content_language.add(current().language)
        response.vary.update(("Accept-Language", "Cookie"))
        if _asked() and request.cookies.get(COOKIE) != _asked():
            response.set_cookie(COOKIE, _asked(), max_age=YEAR, httponly=True, samesite="Lax", secure=request.is_secure)
        return response


def in_language(language: str) -> str:
    """The address of this page in a language."""
    kept = [(name, value) for name, value in request.args.items(multi=True) if name != PARAMETER]
    return f"?{urlencode([*kept, (PARAMETER, language)])}"


def lang(code: str) -> Markup:
    """The attribute of words that are not in the language of the page."""
    return _attribute(code) if code and code != current().language else Markup("")


@lru_cache(maxsize=256)
def _attribute(code: str) -> Markup:
    return Markup(' lang="{}"').format(code)


def _said(english: str, /, **facts: object) -> Markup:
    # As jinja2.ext.i18n does it, but in a quarter of the time: there are hundreds on a page.
    words = Markup(current().gettext(english))  # noqa: S704 a text of the catalogs
    return words % facts if facts else words


def _said_of(one: str, many: str, n: int, /, **facts: object) -> Markup:
    return Markup(current().form(one, many, n)) % {"num": n, **facts}  # noqa: S704


def opening(words: str) -> str:
    """Words as they stand at the beginning of a line."""
    return words[:1].upper() + words[1:]


def sentence(error: CalfeedError) -> Markup:
    """What an error tells, as a sentence; what can't be said in the reader's language is marked as English."""
    told = wording.gettext(error.english, **error.facts)
    return _marked(f"{opening(told)}.", told != str(error))


def in_words(english: str) -> Markup:
    """A text of ours that is kept in English, in the reader's language, or marked as English."""
    told = wording.gettext(english)
    return _marked(told, told != english)


def _marked(words: str, is_translated: bool) -> Markup:
    if is_translated or wording.language == "en":
        return escape(words)
    return Markup('<span lang="en">{}</span>').format(words)


def _wanted() -> str:
    asked = _asked() or request.cookies.get(COOKIE, "")
    return asked if asked in LANGUAGES else chosen(list(request.accept_languages.values()))


def _asked() -> str:
    asked = request.args.get(PARAMETER, "")
    return asked if asked in LANGUAGES else ""
