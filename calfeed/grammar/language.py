"""Which of our languages a text is in, by its letters and its commonest words."""

import re
from collections import Counter

WORDS = {
    "en": "the of and to in is will be for on at with by from that this are as it we our you please have has",
    "de": "der die das und ist wird im den von zu mit für auf des dem ein eine nicht sich am um vom zum zur wir "
    "sie auch bei uhr bis",
    "fr": "le la les des et du une est sera pour dans au aux sur par avec que qui en à nous vous se ce cette "
    "heures il elle ne pas",
    "es": "el la los las del y una es será para en con por que se al su lo como más horas nos este esta un no "
    "desde hasta sobre",
    "uk": "і в у на з до що та не за від про як це для або але його буде які року є й",
}
NAMES = {
    "en": "january february march may june july october december monday tuesday wednesday "
    "thursday friday saturday sunday",
    "de": "januar februar märz mai juni juli oktober dezember montag dienstag mittwoch "
    "donnerstag freitag samstag sonntag",
    "fr": "janvier février mars avril mai juin juillet août octobre décembre lundi mardi "
    "mercredi jeudi vendredi samedi",
    "es": "enero febrero marzo mayo junio julio octubre diciembre lunes martes miércoles jueves viernes sábado domingo",
}
LANGUAGE_OF: dict[str, list[str]] = {}
for _language, _words in (*WORDS.items(), *NAMES.items()):
    for _word in _words.split():
        LANGUAGE_OF.setdefault(_word, []).append(_language)
TOKEN = re.compile(r"[^\W\d_]+")
CYRILLIC = re.compile(r"[а-яєіїґ]", re.IGNORECASE)
# Enough to tell five languages apart; the rest of a long text does not change the answer.
SAMPLE = 4000
ENOUGH, ENOUGH_UNDECLARED = 3, 2


def language_of(text: str, declared: str | None = None) -> str:
    """The language of a text: by its words where they tell, else the declared one, else English."""
    known = (declared or "").lower().replace("_", "-").split("-")[0]
    fallback = known if known in WORDS else "en"
    sample = text[:SAMPLE]
    letters = len(CYRILLIC.findall(sample))
    if letters > 3 and letters * 3 > sum(map(str.isalpha, sample)):
        return "uk"
    votes = Counter(vote for token in TOKEN.findall(sample.lower()) for vote in LANGUAGE_OF.get(token, ()))
    if not votes:
        return fallback
    best, most = max(votes.items(), key=lambda vote: (vote[1], vote[0] == fallback))
    if most < (ENOUGH if declared else ENOUGH_UNDECLARED) or votes[fallback] == most:
        return fallback
    return best
