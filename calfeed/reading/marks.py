"""What a line is by its own words: a byline, a greeting, a mark in a mail, a post's signature."""

import re
from collections.abc import Iterable

MARK_MOST = 250  # a line that is longer is no mark

_CLOCK = re.compile(
    r"\W{0,3}+\d{1,2}+(?:[.:h]\d{2})?+(?:\s?(?:[ap]\.?m\.?|Uhr|h|-|–|—|to|\d{1,2}+(?:[.:h]\d{2})?+)){0,6}+\W{0,3}+",
    re.I,
)
_SIGNATURE = re.compile(r"[—–-]{1,2}\s?\S.{0,100}\(@\w{1,40}\)\s.{0,40}\d{4}")
_POSTED = re.compile(r".{0,80}@\w{1,40}\W{1,5}·\s.{0,30}")  # "Name @handle · Mar 4, 2022" above a post
_REACTION = re.compile(
    r"\d[\d.,]*[KkM]?|\b(?:RTs?|retweets?|reposts?|likes?|comments?|shares?|views?|followers|replies|kommentare?"
    r"|commentaires?|comentarios?|коментар\w*|вподобан\w*)\b",
    re.I,
)
_ATTRIBUTION = re.compile(
    r"(?=.*\d).{5,300}\b(?:wrote|writes|schrieb|a écrit|escribió|пише|написа\w{1,4})\b.{0,60}:", re.S
)
_DATELINE = re.compile(r"\b\d{1,2}\b.{1,20}\b(?:19|20)\d\d\b|\d{1,2}[./]\d{1,2}[./]\d{2}\b|\b(?:19|20)\d\d-\d\d-\d\d")
_BYLINE = re.compile(
    r"(?:by|von|par|por|published|posted|issued|(?:last\s+)?updated|released|sent|publié|publicado|veröffentlicht"
    r"|опубліковано|оновлено|автор|words|photo)\b",
    re.I,
)
# What a document is, above what it is about.
_GENRE = re.compile(
    r"(?:(?:(?:media|press|news|public|legal|statistical)\s+)?(?:advisory|release|notice|statement|schedule|alert|note)"
    r"|(?:for\s+immediate\s+release|save\s+the\s+date|press\s+preview|not\s+for\s+publication|obituar(?:y|ies)|agenda"
    r"|minutes|programme|program|newsletter|invitation|office\s+of\s+the\s+.{3,40}|(?:\w+\s+)?call\s+for\s+\w+"
    r"|\[?apologies\s+for\s+.{3,20}|deadline\s+extended|pressemitteilung|presseeinladung|pressehinweis|medieninformation"
    r"|einladung|bekanntmachung|einladung\s+zur\s+pressekonferenz|communiqué(?:\s+de\s+presse)?|note\s+aux\s+rédactions"
    r"|invitation\s+presse|avis|appel\s+à\s+\w+|convocatoria(?:\s+de\s+prensa)?|nota\s+de\s+prensa|comunicado(?:\s+de\s+prensa)?"
    r"|aviso|анонс(?:\s+для\s+.{3,40})?|прес-?реліз|оголошення|повідомлення|запрошення)|\W++){1,9}",
    re.I,
)
_ASKED = re.compile(
    r"(?:(?:can|could|shall|should|may|might|would|will|do|does|are|have)\s(?:we|you|I)\b|(?:is|would)\s(?:it|that|this)\b|"
    r"would\s\S+\s(?:at\s\S+\s)?(?:suit|work|be)\b|(?:how|what)\sabout\b|"
    r"(?:können|könnten|sollen|wollen|dürfen|würden|passt|ginge|geht)\s(?:wir|sie|ihr|du|euch|dir|ihnen|es|das)\b|"
    r"(?:peut|pourrait|peux|pouvez|pourriez)-(?:on|tu|vous)\b|est-ce\s|(?:podemos|podríamos|puedes|podéis|podrías|os|te|le)\s\w+|"
    r"(?:чи\s)?(?:можемо|могли\sб|можна|може)\b)",
    re.IGNORECASE,
)
_ENDS = (  # how letters end, in front of a name or alone
    r"regards|cheers|sincerely|mit\s+\w+\s+grüßen|(?:viele|liebe|herzliche|beste)\s+grüße|cordialement|atentamente|з\s+повагою"
)
_FAREWELL = re.compile(
    rf"(?:(?:with\s+)?(?:best|kind|warm|many|yours|all\s+the)|thanks|thank\s+you|{_ENDS}"
    r"|bien\s+à|salutations|(?:un\s+)?(?:saludo|abrazo)|до\s+зустрічі|dear|hello|hi|hallo|liebe|sehr\s+geehrte|bonjour|chère?s?|estimad[ao]s?|querid[ao]s?|шановн\w+)\b",
    re.I,
)
# A line that only greets many, in a text that nothing else says is a letter: "Morning all", "G'day everyone".
_HELLO = re.compile(
    r"(?:hi|hiya|hey|hello|howdy|g['’]?day|greetings|namaste|(?:good\s+)?(?:morning|afternoon|evening))\s+(?:to\s+(?:you\s+)?)?"
    r"(?:all|you\s+all|y['’]all|everyone|everybody|every\s?one|folks|friends|team|guys|mates?|neighbou?rs|parents|colleagues|members|"
    r"ladies|gents|there)(?:\s+(?:and|&)\s+\w+|\s+of\s.{2,30})?\s?[,.!:]*",
    re.I,
)
# A line that is no more than the end of a letter, in a text that nothing else says is one.
_CLOSING = re.compile(
    rf"(?:{_ENDS}|(?:with\s+)?(?:best|kind(?:est)?|warm(?:est)?|many|sincere)\s+(?:regards|wishes|thanks|greetings)"
    r"|yours\s+(?:sincerely|faithfully|truly|ever)|all\s+the\s+best"
    r"|freundliche\s+grüße|hochachtungsvoll|herzlichst|es\s+grüßt\s.{2,24}"
    r"|bien\s+cordialement|(?:bien\s+)?amicalement|bien\s+à\s+(?:vous|toi)|(?:meilleures|sincères|cordiales)\s+salutations"
    r"|(?:veuillez|recevez|nous\s+vous\s+prions)\s.{2,60}\ssalutations(?:\s\w+)?"
    r"|(?:reciban?\s+)?(?:un\s+)?(?:cordial\s+)?(?:saludo|abrazo)s?(?:\s\w+)?"
    r"|з\s+(?:пошаною|вдячністю|найкращими\s+побажаннями)|щиро(?:\s+ваш\w*)?)[,.!]?",
    re.I,
)
_FIELD = re.compile(
    r"[*_]{0,2}(?P<name>From|Von|De|Від|Sent|Date|Datum|Gesendet|Envoyé|Enviado(?:\sel)?|Fecha|Дата|Надіслано|To|An|À|Para"
    r"|Кому|Cc|Kopie|Копія|Subject|Betreff|Objet|Asunto|Тема)[*_]{0,2}\s?:[*_]{0,2}\s+(?P<value>\S.*)",
    re.I,
)
_SENDERS = frozenset({"from", "von", "de", "від"})
_FORWARDED = re.compile(
    r"[-_ ]*(?:Begin\s+)?(?:Forwarded\s+message|Weitergeleitete\s+Nachricht|Message\s+transféré|Mensaje\s+reenviado"
    r"|Пересл\w+\s+повідомлення)\s*:?[-_ ]*",
    re.I,
)
_ORIGINAL = re.compile(
    r"[-_ ]+(?:Original\s+Message|Ursprüngliche\s+Nachricht|Message\s+d'origine|Mensaje\s+original"
    r"|Оригінальне\s+повідомлення)\s*[-_ ]+",
    re.I,
)
_SENTENCES = re.compile(r"[^\W\d_]{3}[.!?]\s+[A-ZА-ЯЄІЇҐÄÖÜÉÀ]")


def is_clock(words: str) -> bool:
    """Whether they are a clock time or a stretch between two: "10.30", "9:00-9:45", "7 pm"."""
    return len(words) < 40 and _CLOCK.fullmatch(words) is not None


def is_signature(words: str) -> bool:
    """Whether they sign an embedded post: "— Name (@handle) January 1, 2026"."""
    return _SIGNATURE.match(words[:MARK_MOST]) is not None


def is_post_head(words: str) -> bool:
    """Whether they stand above a post: "Name @handle · Mar 4, 2022"."""
    return len(words) < MARK_MOST and _POSTED.fullmatch(words) is not None


def is_reaction(words: str) -> bool:
    """Whether a line only counts likes and comments."""
    if len(words) > 80 or not any(map(str.isdigit, words)):
        return False
    rest = _REACTION.sub("", words)
    return not any(char.isalnum() for char in rest) and any(char.isalpha() for char in words)


def is_genre(words: str) -> bool:
    """Whether they say what a document is, not what it is about: "MEDIA ADVISORY"."""
    return len(words) < 160 and _GENRE.fullmatch(words) is not None


def is_front_matter(words: str) -> bool:
    """Whether they are a byline or a dateline, as they stand below a title."""
    return _BYLINE.match(words) is not None or _DATELINE.search(words[:MARK_MOST]) is not None


def is_byline(words: str) -> bool:
    """Whether they say who wrote or published a document, or when."""
    return _BYLINE.match(words) is not None


def is_greeting(words: str) -> bool:
    """Whether they open or close a letter."""
    return _FAREWELL.match(words) is not None


def is_hello(words: str) -> bool:
    """Whether words only greet several people: "Hi all"."""
    return len(words) < MARK_MOST and _HELLO.fullmatch(words) is not None


def is_closing(words: str) -> bool:
    """Whether words are how a letter ends, and no more: "Kind regards"."""
    return _CLOSING.fullmatch(words) is not None


def is_question(words: str) -> bool:
    """Whether they ask the one who reads them: "Could we push it back to Friday?"."""
    return words[-1:] == "?" and _ASKED.match(words) is not None


def has_sentences(words: str) -> bool:
    """Whether a sentence ends within the words and another one begins."""
    return _SENTENCES.search(words) is not None


def is_attribution(words: str) -> bool:
    """Whether they introduce a quoted mail: "On Monday, 5 January, Jo Smith wrote:"."""
    return len(words) < 400 and words[-1:] == ":" and _ATTRIBUTION.fullmatch(words) is not None


def is_forward_mark(words: str) -> bool:
    """Whether they stand above a mail that is sent on."""
    return len(words) < MARK_MOST and _FORWARDED.fullmatch(words) is not None


def is_reply_mark(words: str) -> bool:
    """Whether they stand above a mail that is answered: "-----Original Message-----"."""
    return len(words) < MARK_MOST and _ORIGINAL.fullmatch(words) is not None


def mail_fields(lines: Iterable[str]) -> list[re.Match[str]]:
    """The header fields (`name`, `value`) of another mail that the lines begin with; none without a sender."""
    found = []
    for line in lines:
        match = _FIELD.fullmatch(line)
        if match is None:
            break
        found.append(match)
    names = {match["name"].casefold() for match in found}
    return found if len(names) > 1 and names & _SENDERS else []
