"""Words that announce what a document does not say itself: related articles, sharing, subscriptions."""

import re

_WORDS = (
    r"(?:read|see|watch)\s+(?:also|more|next|too)|more\s+(?:on\s+this|from|stories|news|like\s+this)"
    r"|(?:also|further)\s+read(?:ing)?|related(?:\s+(?:articles?|stories|news|content|links|posts?|topics?))?"
    r"|you\s+(?:may|might)\s+(?:also\s+)?(?:like|be\s+interested(?:\s+in)?)|recommended(?:\s+for\s+you)?|most\s+read"
    r"|latest\s+(?:news|reviews|articles|stories)|trending(?:\s+now)?|popular(?:\s+now)?|in\s+other\s+news|see\s+also"
    r"|(?:previous|next|older|newer)\s+(?:post|article|entry|page|story|item)s?"
    r"|(?:попередн|наступн)\w{1,2}\s+(?:запис|новина|стаття|пост)|(?:vorherige|nächste)[rs]?\s+(?:beitrag|artikel|eintrag)"
    r"|(?:article|billet|page)\s+(?:précédent|suivant)e?|(?:entrada|artículo|noticia)s?\s+(?:anterior|siguiente)(?:e?s)?"
    r"|don['’]t\s+miss|share\s+this.{0,20}|tags|follow\s+us.{0,20}"
    r"|чита(?:йте|ти)\s+також|також\s+читайте|читайте\s+ще|більше\s+(?:на\s+цю\s+тему|новин)|схожі\s+(?:новини|матеріали)"
    r"|за\s+темою|останні\s+новини|дивіться\s+також|популярн[еі]|теги|читайте\s+также"
    r"|lesen\s+sie\s+(?:auch|mehr|dazu|hier)|(?:auch|mehr)\s+(?:zum\s+thema|interessant|dazu|lesen)|weitere\s+(?:artikel|meldungen|themen)"
    r"|das\s+könnte\s+(?:sie|dich)\s+(?:auch\s+)?interessieren|meistgelesen|verwandte\s+(?:artikel|themen)|siehe\s+auch"
    r"|(?:à\s+)?lire\s+(?:aussi|également)|à\s+lire|voir\s+aussi|sur\s+le\s+même\s+(?:sujet|thème)|(?:nos\s+)?derniers?\s+articles"
    r"|à\s+voir\s+aussi|articles?\s+(?:liés|connexes|similaires)|les\s+plus\s+lus"
    r"|(?:lea|lee|leer|ver|véase)\s+(?:también|más|además)|te\s+puede\s+interesar|te\s+recomendamos|(?:noticias|artículos)\s+relacionad[ao]s"
    r"|relacionad[ao]s|lo\s+más\s+leído|últimas\s+noticias|más\s+(?:noticias|sobre\s+este\s+tema)|etiquetas"
)
_HEADING = re.compile(rf"\W*(?:{_WORDS})\s*(?:[:.…»>→-]\s*)*", re.I)
_LEAD = re.compile(rf"\W*(?:{_WORDS})\s*(?::|[.…]*$|[»>→|]|[–—-]\s)", re.I)


def is_related_heading(text: str) -> bool:
    """Whether a heading stands over a list of other articles."""
    return len(text) < 60 and _HEADING.fullmatch(text) is not None


def is_related_line(text: str) -> bool:
    """Whether a line only points to another article: "Read also: ...", "← Spring fair, 22 May"."""
    return text.startswith("←") or _LEAD.match(text[:120]) is not None
