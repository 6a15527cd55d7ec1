"""A diary line made of an English clause that has no event noun: "Rehberger opens the business forum"."""

import re

from calfeed.grammar import title
from calfeed.grammar.frame import Context, Scene
from calfeed.grammar.nouns import AND, WORD, singular
from calfeed.grammar.tense import Cue
from calfeed.grammar.vocabulary import Tense
from calfeed.model.text import Span

MOST_WORDS = 10
MOST_SUBJECT = 7
AHEAD = (Tense.FUTURE, Tense.PLANNED, Tense.PRESENT)
# What says only that it lies ahead: the rest of a verb is what happens.
AUXILIARY = re.compile(
    r"(?:(?:will|shall|'ll|’ll|is|are|has|have|was|were|been|'s|’s|'re|’re|now|also|then|again|both|all|likely|about|due|set|"
    r"slated|scheduled|expected|planned|planning|going|invited|asked|booked|down|plans?|intends?|aims?|expects?|hopes?|"
    r"agreed|wants?|to|\w+ly)\s+)*",
    re.IGNORECASE,
)
STATE = re.compile(
    r"(?:be|been|being|is|are|'s|’s|'re|’re|will|shall|'ll|’ll|have|due|set|slated|planned)\Z", re.IGNORECASE
)
END = re.compile(
    r"[,;:.!?()\[\]\n]|\s[–—-]\s|\s(?:and|but|or)\s+(?:will|is|are|they|he|she|it|we|then|on|at|in|by|from|until)\b|"
    r"\s(?:which|who|whose|that|where|when|while|because|if|unless|though|although|as|after|before|since|until)\s"
)
NEGATED = re.compile(r"\b(?:not|never|no|nobody|nothing|would)\b|n['’]t\b|['’]d\b", re.IGNORECASE)
CONDITION = re.compile(r"\W*(?:if|unless|should|were|had|in\s+case)\b", re.IGNORECASE)
NOBODY = re.compile(r"(?:you|there|here|this|that|who|what|which|some|any|no|other)\b", re.IGNORECASE)
BOUNDARY = re.compile(r"[,;:.!?()\[\]\n]\s*|\s[–—-]+\s")
JOINT = re.compile(r"\s(?:and|but|that|while|so|then)\s+")
OPENING = re.compile(r"[\s\"'“”‘’]*(?:(?:and|but|so|then|that|also)\s+)*", re.IGNORECASE)
PRICE = re.compile(r"[$€£₴%]")
RELATIVE = re.compile(r"(?:which|who|that)", re.IGNORECASE)
OFFICE = re.compile(r"((?:the\s+)?\w+(?:\s+[a-z]+){1,4})\s+[A-Z].*")
COPULA = re.compile(r"(?:is|are|'s|’s|'re|’re|am)\b", re.IGNORECASE)
IRREGULAR = {"be": "is", "have": "has", "do": "does", "go": "goes"}


def line(scene: Scene, subject: Span | None, cue: Cue, at: Span, ctx: Context) -> str | None:
    """Subject, plain present verb and object of the clause of a date, without the date; None if that is no line."""
    if ctx.words.language != "en" or subject is None or not _announces(scene, cue, ctx):
        return None
    who = ctx.text(subject).strip()
    if NOBODY.match(who) or not 0 < len(who.split()) <= MOST_SUBJECT + 2:
        return None
    verb = cue.words[_auxiliary(cue.words) :].strip()
    state = re.fullmatch(r"be\s+(\w+)", verb)
    if state is not None:
        verb = f"{'are' if _several(who) else 'is'} {verb[3:]}" if verb.endswith(("ed", "en")) else verb[3:]
    elif STATE.fullmatch(verb):
        verb = ""
    elif not verb.endswith(("ed", "ing")):
        verb = _plain(verb, who)
    what = _complement(scene, cue, at, ctx)
    if NEGATED.match(what) or PRICE.search(what):
        return None
    if len(f"{who} {verb} {what}".split()) > MOST_WORDS and (office := OFFICE.match(who)) is not None:
        who = office[1]  # "Flight engineers" for "Flight engineers Brandt and Okonedo"
    text = title.heading(_cut(f"{who} {verb} {what}".split(), ctx), ctx.words)
    return text if title.LEAST_WORDS <= title.length(text) <= MOST_WORDS else None


def subject(scene: Scene, cue: Cue, ctx: Context) -> Span | None:
    """The noun phrase that touches the verb of its clause: "the matter" in "Provided it agrees, the matter goes to"."""
    text = ctx.document.text
    start = max([scene.span.start, *(m.span.end for m in scene.mentions if m.span.end <= cue.span.start)])
    former = start
    for mark in BOUNDARY.finditer(text, start, cue.span.start):
        former, start = start, mark.end()
    if RELATIVE.fullmatch(text[start : cue.span.start].strip()):
        return _antecedent(Span(former, start), ctx)
    verbs = [
        c.span.end
        for c in scene.cues
        if start <= c.span.start and c.span.end <= cue.span.start and not _describes(c, start)
    ]
    if verbs:
        joint = JOINT.search(text, verbs[-1], cue.span.start)
        if joint is None:
            return None
        start = joint.end()
    opening = OPENING.match(text, start)
    start = opening.end() if opening else start
    words = text[start : cue.span.start].split()
    if not words or text[cue.span.start - 1] == "," or BOUNDARY.match(text, cue.span.start - 1):
        return None
    if ctx.words.stop.fullmatch(words[0]) or len(words) > MOST_SUBJECT or words[0].lower().endswith(("ing", "ly")):
        return None
    end = cue.span.start - len(text[start : cue.span.start]) + len(text[start : cue.span.start].rstrip())
    return Span(start, end)


def _describes(cue: Cue, start: int) -> bool:
    """Whether a participle opens the clause and so describes its subject: "shortlisted candidates come"."""
    return cue.tense is Tense.PAST and cue.span.start <= start + 4 and " " not in cue.words and cue.words.endswith("ed")


def _antecedent(piece: Span, ctx: Context) -> Span | None:
    """What "which" stands for: the words in front of its comma, back to the nearest preposition or article."""
    end = piece.start + len(ctx.document.text[piece.start : piece.end].rstrip(" ,"))
    start = end
    for word in reversed(list(WORD.finditer(ctx.document.text, piece.start, end))):
        if (
            ctx.words.stop.fullmatch(word[0])
            or ctx.words.article.fullmatch(word[0])
            or ctx.words.link.fullmatch(word[0])
        ):
            break
        start = word.start()
    return Span(start, end) if start < end else None


def _announces(scene: Scene, cue: Cue, ctx: Context) -> bool:
    """Whether the verb says that something will be done; "is" alone only says how things are."""
    if cue.tense not in AHEAD or NEGATED.search(
        ctx.document.text, max(scene.span.start, cue.span.start - 8), cue.span.end
    ):
        return False
    return not (cue.tense is Tense.PRESENT and COPULA.match(cue.words)) and not CONDITION.match(
        ctx.document.text, scene.span.start
    )


def _auxiliary(words: str) -> int:
    found = AUXILIARY.match(words)
    return found.end() if found else 0


def _plain(verb: str, who: str) -> str:
    """The verb in the present: "opens" for one, "open" for several."""
    first, _, rest = verb.partition(" ")
    if _several(who) or not first.isalpha() or (first.endswith("s") and not first.endswith("ss")):
        return verb
    if first in IRREGULAR:
        return f"{IRREGULAR[first]} {rest}".strip()
    if first.endswith(("s", "sh", "ch", "x", "o", "z")):
        first += "es"
    elif first.endswith("y") and first[-2:-1] not in "aeiou":
        first = first[:-1] + "ies"
    else:
        first += "s"
    return f"{first} {rest}".strip()


def _several(who: str) -> bool:
    """Whether the subject is more than one."""
    head = re.split(r"\s(?:of|in|on|at|for|from|with|to)\s", who)[0].split()[-1]
    return (singular(head.lower()) != head.lower() and not head[0].isupper()) or " and " in who


def _complement(scene: Scene, cue: Cue, at: Span, ctx: Context) -> str:
    """What stands behind the verb, before the first date; or behind the date that stands right behind the verb."""
    here = cue.span.end
    for _ in range(3):
        after = [m.span for m in scene.mentions if m.span.start >= here]
        end = min([scene.span.end, *(s.start for s in after)])
        stop = END.search(ctx.document.text, here, end)
        words = ctx.text(Span(here, stop.start() if stop else end))
        bare = title.heading(words, ctx.words)
        if bare and not (ctx.words.stop.fullmatch(bare) or ctx.words.link.fullmatch(bare)):
            return words
        if stop is not None or not after:
            return ""
        here = after[0].end
    return ""


def _cut(parts: list[str], ctx: Context) -> str:
    """At most ten words, ending where a phrase does."""
    if len(parts) <= MOST_WORDS:
        return " ".join(parts)
    for at in range(MOST_WORDS, 4, -1):
        if ctx.words.stop.fullmatch(parts[at]) or ctx.words.link.fullmatch(parts[at]) or parts[at].lower() in AND:
            return " ".join(parts[:at])
    return " ".join(parts[:MOST_WORDS])
