"""A diary line made of a clause that has no event noun: in English rebuilt, else the words as they stand."""

import re

from calfeed.grammar import title
from calfeed.grammar.frame import Context, Scene
from calfeed.grammar.languages import OURS
from calfeed.grammar.nouns import AND, COMMA, OPENS_QUOTE, QUOTED, STOP, WORD, singular
from calfeed.grammar.pieces import across
from calfeed.grammar.quick import replace
from calfeed.grammar.tense import Cue
from calfeed.grammar.vocabulary import Tense, anyword_cached, either_case
from calfeed.model.text import Span

MOST_WORDS = 10
MOST_SUBJECT = 7
AHEAD = (Tense.FUTURE, Tense.PLANNED, Tense.PRESENT)
# What says only that it lies ahead: the rest of a verb is what happens.
AUXILIARY = re.compile(
    r"(?:(?:will|shall|would|'ll|’ll|is|are|has|have|had|was|were|been|'s|’s|'re|’re|now|also|still|instead|then|again|both|all|likely|about|due|set|"
    r"slated|scheduled|expected|targeted|timed|arranged|poised|cleared|ready|preparing|planned|planning|going|invited|asked|booked|down|plans?|intends?|aims?|expects?|hopes?|"
    r"agreed|wants?|must|should|can|could|might|may|to|"
    r"next|at\s(?:long\s)?last|once\s(?:more|again)|for\sonce|after\sall|in\sturn|\w+ly)\s+)*",
    re.IGNORECASE,
)
INFINITIVE = re.compile(r"\bto\s+\Z", re.IGNORECASE)  # in front of what is done: "is to open"
TO_DO = re.compile(r"\s(?:be\s)?[a-z]+")
STATE = re.compile(
    r"(?:be|been|being|is|are|'s|’s|'re|’re|will|shall|'ll|’ll|have|due|set|slated|planned)\Z", re.IGNORECASE
)
END = re.compile(
    rf"{COMMA}|[;:!?()\[\]\n]|{STOP}|\s[–—-]\s|"
    r"\s(?:and|but|or)\s+(?:will|not|is|are|they|he|she|it|we|then|on|at|in|by|from|until)\b|"
    r"\s(?:which|who|whose|that|where|when|while|because|if|unless|though|although|as|after|before(?!\s+(?:the|an?|his|her|its|their|\w+s|"
    r"parliament|congress|cabinet)\b)|since|until)\s"
)
NEGATED = re.compile(r"\b(?:not|never|no|nobody|nothing|would)\b|n['’]t\b|['’]d\b", re.IGNORECASE)
# A plan in the words of another: "she said she would walk the canal this Saturday".
WOULD = re.compile(
    r"would\b(?!\s+(?:like|love|rather|prefer|(?:now\s+|then\s+|also\s+)?"
    r"be(?!\s+(?:\w+(?:ed|en|wn|ung|ld|nt|ght)|read|put|cut|set|shut|done|made|won|lit|let|run)\b))\b)",
    re.IGNORECASE,
)
ADVERB = re.compile(r"\s+(?:next|also|now|then|again|still|first|last|already|just|only|both|all|meanwhile|instead)\Z")
# "A relay pencilled in for 27 February has been put back".
REDUCED = re.compile(
    r"\s(?:pencill?ed\s+in|set|due|planned|scheduled|booked|called|fixed|listed|advertised|announced)\s+(?:for|on)\s+\Z"
)
OWN = re.compile(
    r"(?:After|Before|In|At|From|With|For|By|Once|Until)\s+(?:[A-Z][\w'’-]*\s+){1,3}(?=(?:the|an?|its|their|his|her)\s)"
)
ABSOLUTE = re.compile(r"(?:to|due|set|expected|scheduled|planned|being)\b", re.IGNORECASE)
LONGEST_PLAN = 40
SMALL = re.compile(r"\b(?:in|on|at|for|to|by|from|off|until|till)\Z", re.IGNORECASE)
THERE_IS = re.compile(r"there(?:['’]s|\s+(?:is|are|will\s+be))\s+", re.IGNORECASE)
# Where something is on a day: "is in cinemas from", "are away to Norwich on".
ALONE = frozenset(("out", "back", "live", "away", "off", "here", "open"))
SOMEWHERE = re.compile(r"out|back|live|away|off|here|in|at|on|up|before|under|down", re.IGNORECASE)
CONDITION = re.compile(r"\W*(?:if|unless|should|were|had|in\s+case)\b", re.IGNORECASE)
BOUNDARY = re.compile(
    rf"(?:{COMMA}|[;:!?()\[\]\n])\s*|\.(?=[\"”’])|\s[–—-]+\s"
)  # a dot inside a sentence is a short word's
# A row of people: "Chile, Peru and Ecuador", "Lyon, Turin, and Geneva".
IN_ROW, ROW_ENDS = re.compile(r"\w\s(?:and|&)\s\w"), re.compile(r",\s(?:and|&)\s\Z")
ROW_COMMA = re.compile(r",\s(?:(?:and|&)\s)?(?=\w)")
LONGEST_ROW = 100  # characters of its members but the last two
JOINT = re.compile(r"\s(?:and|but|that|while|so|then)\s+")
OPENING = across(
    r"[\s\"'“”‘’]*(?:(?:and|but|so|then|that|also|when|otherwise|instead|meanwhile|finally|{reminds})\s+)*"
)
UNTOLD = re.compile(r"\b(?:what|whatever|who|how)\s+\Z", re.IGNORECASE)  # "what will happen on that day"
BEING = re.compile(r"(?:.*\bbe|is|are|['’]s)\b\s*", re.IGNORECASE)
# What people have to do without for a while is news, other than what simply is not on.
LACKING = re.compile(
    r"[^,.;]{0,12}?\b((?:no|limited|reduced)\s+(?:\w+\s+){0,2}?(?:supply|supplies|water|power|electricity|gas|heating|parking|"
    r"access|services?|collections?|trains?|buses|trams?|ferries|ferry|sailings?|crossings?|lifts?|internet|deliveries|"
    r"entry|traffic|swimming|school|lessons)(?:\s+(?:to|in|between|for|on)\s+(?!(?:\d|mon|tue|wed|thu|fri|sat|sun))[^,.;\d]{3,30}?"
    r"(?=\s+(?:on|from|between|at|until|for)\b))?)",
    re.IGNORECASE,
)
ANOTHER = re.compile(
    r"[^,.;]{2,16}\b(?:another|one|others|a\s+(?:second|third|further)\s+one)\s+(?=on|at|in|next|this|the)", re.I
)
LEAST_SAID = 4  # words between quotation marks that somebody says
DENIED = re.compile(r"\bnot\b|n['’]t\b", re.IGNORECASE)
THERE = re.compile(r"\bthere\s*\Z", re.IGNORECASE)
PRICE = re.compile(r"[$€£₴%]")
# What something costs, behind it: "a scooter for under $1,500 on".
COSTS = re.compile(r"\s(?:for|at|from)\s(?:\w+\s){0,2}[^\W\d]{0,3}[$€£₴]\d\S*(?:\s\w{2,3})?\s*\Z")
RELATIVE = re.compile(r"(?:which|who|that)", re.IGNORECASE)
PASSIVE = re.compile(
    r"(?:\w+(?:en|wn|ung)|held|kept|sent|sold|built|brought|taught|told|put|set|cut|shut|read|lit|laid|paid|met|run)"
)
STANDS = re.compile(
    r"(?:(?:possible|available|welcome|unavailable|out\s+of|off\s+limits|without)\b|(?:on|in)\s+\w)"
)  # behind "is"
PARTICLE = re.compile(
    r"\s+(up|off|out|down|over|away|in|back)(?=\s+(?:on|at|from|between|by|until|this|next|tomorrow)\b)"
)
LONGEST_ASIDE = 200
LONGEST_DATED = 24  # characters from a comma to the date behind it: "usually on the third Monday"
OFFICE = re.compile(r"((?:the\s+)?\w+(?:\s+[a-z]+){1,4})\s+[A-Z].*")
BEING_SO = re.compile(
    r"(?:is|are|'s|’s|'re|’re|am|there['’]s)(?:\s+(?:\w+ly|also|now|not|both|all))*(?:\s+(?:open|closed|back|off|based|located|"
    r"situated|known|called|made|done|gone|left|born|married|aged|owned|built))?",
    re.IGNORECASE,
)
# Behind a word in -ing that is the subject itself: "resurfacing of the lane", "unpacking".
DONE_TO = re.compile(r"\Z|(?:of|at|in|on|for|near|outside|behind|along)\s")
COPULA = re.compile(r"(?:is|are|'s|’s|'re|’re|am)\b", re.IGNORECASE)
PAUSE = re.compile(rf"(?:{COMMA}|[;:!?()\[\]\n–—])\s*|{STOP}(?=\s|\Z)")
QUALITY = re.compile(
    r"\bbe\s+(?!\w*(?:ed|en|ing|ought|held|told|sent|put|made|built|set|sold|read)\b)(?!(?:live|back|open|out|home)\b)\w+\Z"
)
CONTRACTED = re.compile(r"\A['’](?:ll|re|m|ve|s)(?:\s+|\Z)", re.IGNORECASE)
FEELING = re.compile(
    r"\A(?:\w+\s+to\s+be\s+(?=\w+ing\b)|we\s+(?=[a-z]))", re.IGNORECASE
)  # "Thrilled to be speaking at": it is "we" who do
LEAST_CONTENT = 2
SAYS_NOTHING = (Tense.PAST, Tense.UNDERWAY, Tense.REPORT, Tense.HYPOTHETICAL, Tense.VALID, Tense.OLD, Tense.DUE)
IRREGULAR = {"be": "is", "have": "has", "do": "does", "go": "goes"}


def line(
    scene: Scene, subject: Span | None, cue: Cue, at: Span, ctx: Context, *, what: str | None = None
) -> str | None:
    """Subject, plain present verb and object of the clause of a date, without the date; None if that is no line.

    `what` is the object where the verb has several.
    """
    if not ctx.words.fixed_order or subject is None or not _announces(scene, cue, ctx):
        return None
    who = ctx.text(subject).strip()
    if ctx.words.turns.nobody.match(who) or not 0 < len(who.split()) <= MOST_SUBJECT + 2:
        return None
    verb = cue.words[_auxiliary(cue.words) :].strip()
    to_do = INFINITIVE.search(cue.words, 0, _auxiliary(cue.words)) is not None
    state = re.fullmatch(r"be\s+(\w+)(?:\s+(?:up|off|out|down))?", verb)
    if state is not None:
        verb = f"{'are' if _several(who) else 'is'} {verb[3:]}" if state[1].endswith(("ed", "en")) else verb[3:]
    elif not to_do and (re.search(r"\bbeen\s", cue.words) or (COPULA.match(cue.words) and PASSIVE.fullmatch(verb))):
        verb = f"{'are' if _several(who) else 'is'} {verb}"
    elif STATE.fullmatch(verb) or SMALL.fullmatch(verb):
        verb = ""
    elif STANDS.match(verb):
        verb = f"{'are' if _several(who) else 'is'} {verb}"
    elif cue.tense is not Tense.PRESENT and not verb.endswith(("ed", "ing")) and not _is_done(verb, cue):
        verb = _plain(verb, who)
    what = _complement(scene, cue, at, ctx) if what is None else what
    particle = PARTICLE.match(ctx.document.text, cue.span.end, scene.span.end)
    if particle is not None and not what.startswith(particle[1]):
        verb += f" {particle[1]}"
    what = COSTS.sub("", what)
    if NEGATED.match(what) or PRICE.search(what):
        return None
    if len(f"{who} {verb} {what}".split()) > MOST_WORDS and (office := OFFICE.match(who)) is not None:
        who = " ".join(
            _without_tail(office[1].split(), ctx)
        )  # "Flight engineers" for "Flight engineers Brandt and Lee"
    text = title.heading(_cut(f"{who} {verb} {what}".split(), ctx), ctx.words)
    return text if title.LEAST_WORDS <= title.length(text) <= MOST_WORDS else None


def as_planned(cue: Cue, ctx: Context) -> Cue:
    """The verb of what was once planned as one that plans it, with what is done: "was due to bless"."""
    done = TO_DO.match(ctx.document.text, cue.span.end) if INFINITIVE.search(f"{cue.words} ") else None
    end = done.end() if done is not None else cue.span.end
    at = Span(cue.span.start, end)
    return replace(cue, tense=Tense.PLANNED, span=at, words=ctx.text(at))


def put_off(scene: Scene, cue: Cue, at: Span, ctx: Context) -> Span | None:
    """What somebody moves or calls off, where it is no event noun: "I've moved the pricing review to Friday"."""
    if cue.tense not in (Tense.MOVED, Tense.CANCELLED):
        return None
    found = ctx.words.turns.put_off.match(ctx.document.text, cue.span.end, scene.span.end)
    if found is None:
        return None
    till = anyword_cached(ctx.words.until).fullmatch(ctx.document.text[found.end() : at.start].strip())
    if till is None and anyword_cached(ctx.words.subordinates).search(ctx.document.text, found.end(), at.start):
        return None
    start, end = found.span("what")
    for mention in (m.span for m in scene.mentions if m.span.start < end and m.span.end > start):
        if mention.start > start:
            end = min(end, mention.start)
        else:
            start = mention.end
    words = list(WORD.finditer(ctx.document.text, start, end)) if start < end else []
    words = words[1:] if words and words[0][0] == "s" else words  # of "tomorrow's"
    return Span(words[0].start(), words[-1].end()) if words else None


def words(scene: Scene, own: Span | None, cue: Cue, who: str | None, ctx: Context) -> str | None:
    """The clause of a verb as it is written, subject first and without its dates; `who` stands for a pronoun."""
    if cue.tense in SAYS_NOTHING or _is_unreal(scene, cue, ctx):
        return None
    if UNTOLD.search(ctx.document.text, max(scene.span.start, cue.span.start - 12), cue.span.start):
        return None
    if _is_denied(scene, cue, ctx):
        return None
    start, end = _bounds(scene, cue.span, ctx)
    start = max([start, *(c.span.end for c in scene.cues if start <= c.span.start and c.span.end <= cue.span.start)])
    before = ctx.text(own).split() if own is not None else _loose(scene, Span(start, cue.span.start), ctx)
    after = _to_subordinate(_loose(scene, Span(cue.span.end, end), ctx), ctx)
    told = FEELING.sub("", cue.words, count=1)
    verb = _without_stops(CONTRACTED.sub("", told).split(), ctx)
    somewhere = bool(after) and SOMEWHERE.fullmatch(after[0]) is not None and len(after) > (after[0] not in ALONE)
    if (not verb and cue.tense is Tense.PRESENT and not somewhere) or QUALITY.search(cue.words):
        return None
    ours = told != cue.words or (
        bool(before) and (_stands_for(before, ctx) or before[-1].lower() in ctx.words.ourselves)
    )
    ours = ours or (not before and cue.words.split()[0].lower() in ctx.words.ourselves)  # "on ramasse les déchets"
    if ours and not who and after and anyword_cached(ctx.words.pronouns).fullmatch(after[0].strip(title.EDGES)):
        return None  # "I'm doing it again on Friday"
    if ours:
        before = (who or "").split()
        if not before and verb and ctx.words.keeps_subject and not ctx.words.verb_last:
            verb, after = _what_to_do(verb, after, ctx)
            if not verb:
                return None  # "Serai à Lyon"
    elif not before or ctx.words.stop.fullmatch(before[0]):
        before, after = (who.split(), after) if ctx.words.drops_subject and who else _inverted(after, ctx)
    if not (before or ours) or PRICE.search(" ".join(after)):
        return None
    if ctx.words.fixed_order and before and not ours and cue.tense in (Tense.FUTURE, Tense.PLANNED):
        verb = in_present(cue, " ".join(before), ctx) or verb
    behind = not ours and own is None and ctx.words.happening.fullmatch(cue.words) is not None
    held = [*before, *after] if behind else []
    if title.LEAST_WORDS <= title.length(said := title.heading(_cut(held, ctx), ctx.words)) <= title.MOST_WORDS:
        return said  # "tendrá lugar la V Trilla Popular"
    return _titled([*before, *verb, *after], ctx)


def _what_to_do(verb: list[str], after: list[str], ctx: Context) -> tuple[list[str], list[str]]:
    """What we do as a noun, else what we may do or look for people to do: "visite de", "retirer", "monter la tente"."""
    told = " ".join([*verb, *after])
    deed = next((noun for done, noun in ctx.words.our_deeds if anyword_cached((done,)).fullmatch(verb[0])), None)
    if deed is not None:
        led = after and ctx.words.article.fullmatch(after[0]) is not None
        return [deed, *([ctx.words.of] if led else [])], after
    found = ctx.words.turns.may_do.match(told) or either_case(ctx.words.purpose).search(told)
    return (found["what"].split(), told[found.end("what") :].split()) if found is not None else ([], after)


def words_around(scene: Scene, at: Span, ctx: Context) -> str | None:
    """The clause of a date that has no verb we know, without its dates: "l'enquête publique s'achève"."""
    start, end = _bounds(scene, at, ctx)
    if ctx.document.text[end : end + 1] == ":" and not ctx.document.text[start : at.start].strip():
        end = _bounds(scene, Span(at.start, end + 2), ctx)[1]  # "Day after tomorrow: opening panel of the forum"
    found = _without_tail(_loose(scene, Span(start, at.start), ctx), ctx)
    if found and anyword_cached(ctx.words.subordinates).fullmatch(found[0]):
        found = found[1:]
    behind = ctx.document.text[at.end : end].lstrip(" ,")
    if not found or re.split(r"\W", behind, maxsplit=1)[0].lower() not in AND:
        found += _loose(scene, Span(at.end, end), ctx)
    if not found or _stands_for(found[:1], ctx) or PRICE.search(" ".join(found)) or CONDITION.match(found[0]):
        return None
    if NEGATED.match(found[0]) or ctx.words.none.fullmatch(found[0]):
        return None
    return _titled(_to_subordinate(found, ctx), ctx)


def _titled(parts: list[str], ctx: Context) -> str | None:
    """The words as a title, if enough of them carry meaning."""
    parts = THERE_IS.sub("", " ".join(parts)).split()
    text = title.heading(_cut(_without_stops(parts, ctx), ctx), ctx.words)
    content = [w for w in WORD.findall(text) if w.isalpha() and len(w) > 1 and not _is_small(w, ctx)]
    return text if len(content) >= LEAST_CONTENT and title.length(text) <= title.MOST_WORDS else None


def _bounds(scene: Scene, core: Span, ctx: Context) -> tuple[int, int]:
    """Where the clause around some words begins and ends: at a pause that is not part of a date."""
    text, start, end = ctx.document.text, scene.span.start, scene.span.end
    quotes = (
        [Span(*m.span()) for m in QUOTED.finditer(text, start, end)] if OPENS_QUOTE.search(text, start, end) else []
    )
    said = next((q for q in quotes if core.within(q) and len(ctx.text(q).split()) >= LEAST_SAID), None)
    if said is not None:
        start, end = (
            min(said.start + 1, core.start),
            max(said.end - 1, core.end),
        )  # "“We will march tomorrow at noon,” said Ms Finn"
    quotes = [quote for quote in quotes if not quote.overlaps(core)]
    for mark in PAUSE.finditer(text, start, end):
        if any(quote.start < mark.start() and mark.end() < quote.end for quote in quotes):
            continue  # "« Le maire, le curé »"
        beside = mark[0].strip() == "," and any(
            m.span.start - 2 <= mark.start() and mark.end() <= m.span.end + 2 for m in scene.mentions
        )
        if beside or any(mark.start() >= m.span.start and mark.end() <= m.span.end for m in scene.mentions):
            continue
        if mark.end() <= core.start:
            start = mark.end()
        elif mark.start() >= core.end:
            end = mark.start()
            break
    return start, end


def _loose(scene: Scene, span: Span, ctx: Context) -> list[str]:
    """The words of a stretch without its dates and the prepositions that led to them."""
    found: list[str] = []
    here = span.start
    for mention in sorted((m.span for m in scene.mentions), key=lambda m: m.start):
        if not (span.start <= mention.start and mention.end <= span.end) or mention.start < here:
            continue
        found = _without_tail(found + _spoken(ctx, here, mention.start), ctx)
        here = mention.end
    found += _spoken(ctx, here, span.end)
    while found and (found[0].lower() in AND or OPENING.fullmatch(f"{found[0]} ")):
        found = found[1:]
    return found


def _spoken(ctx: Context, start: int, end: int) -> list[str]:
    """The words of a stretch, without marks that stand alone."""
    return [part for part in ctx.text(Span(start, end)).split() if part.strip(title.EDGES)] if start < end else []


def _to_subordinate(parts: list[str], ctx: Context) -> list[str]:
    """The words up to a clause that hangs on them: "promet que ...", "once the Hebe lies alongside"."""
    opens = anyword_cached(ctx.words.subordinates)
    return next((parts[:at] for at, part in enumerate(parts) if opens.match(part)), parts)


def _without_tail(parts: list[str], ctx: Context) -> list[str]:
    while parts and (_is_small(parts[-1].strip(title.EDGES), ctx) or parts[-1].lower() in AND):
        parts = parts[:-1]
    return parts


def _without_stops(parts: list[str], ctx: Context) -> list[str]:
    while parts and (ctx.words.stop.fullmatch(parts[0]) or _stands_for(parts[:1], ctx)):
        if (len(parts) > 1 and parts[0].lower() in ctx.words.reflexives) or ctx.words.turns.leaning_self.match(
            parts[0]
        ):
            break  # "se retrouveront", "s'envole"
        parts = parts[1:]
    return parts


def _is_small(word: str, ctx: Context) -> bool:
    """Whether a word is an article, a preposition or another that carries no meaning."""
    small = (
        ctx.words.stop,
        ctx.words.article,
        ctx.words.link,
        anyword_cached((*ctx.words.until, *ctx.words.time_leads)),
    )
    return not word or any(kind.fullmatch(word) for kind in small)


def _stands_for(parts: list[str], ctx: Context) -> bool:
    """Whether a subject is only a pronoun."""
    text = " ".join(parts).strip(title.EDGES)
    return ctx.words.pronoun.fullmatch(text) is not None


def _inverted(after: list[str], ctx: Context) -> tuple[list[str], list[str]]:
    """The subject behind the verb, "eröffnet die Ministerin das Museum", and what follows it."""
    at = 1
    while at < len(after) and not _is_small(after[at], ctx) and not after[at - 1].endswith(","):
        at += 1
    opens = after and not _is_small(after[0], ctx) and anyword_cached(ctx.words.place_in).fullmatch(after[0]) is None
    return (after[:at], after[at:]) if opens or (after and ctx.words.article.fullmatch(after[0])) else ([], after)


def inserted(scene: Scene, cue: Cue, ctx: Context) -> Span | None:
    """A relative clause between commas in front of a verb: "Stenerud, who joined on 2 February, will"."""
    text, end = ctx.document.text, cue.span.start
    lead = ctx.words.turns.of_no.sub("", text[scene.span.start : end].rstrip())
    lead = ctx.words.turns.now_aside.sub("", lead)
    if not lead.endswith(","):
        return None
    end = scene.span.start + len(lead) + 1
    for mark in reversed(
        list(ctx.words.turns.inserted.finditer(text, max(scene.span.start, end - LONGEST_ASIDE), end))
    ):
        return Span(mark.start(), end)
    return _dated_aside(text, scene, end) if ctx.words.fixed_order else None


def _dated_aside(text: str, scene: Scene, end: int) -> Span | None:
    """A date between commas that is none of its verb: "the portal, open since 1 March, will shut"."""
    inside = [m.span for m in scene.mentions if m.span.end <= end]
    if not inside or end - inside[-1].end > len(", "):
        return None
    comma = text.rfind(", ", max(scene.span.start, inside[-1].start - LONGEST_DATED), inside[-1].start)
    whole = comma > scene.span.start and not any(
        span.start < comma < span.end or comma < span.start for span in inside[:-1]
    )
    return Span(comma, end) if whole else None


def subject(scene: Scene, cue: Cue, ctx: Context) -> Span | None:
    """The noun phrase that touches the verb of its clause: "the matter" in "Provided it agrees, the matter goes to"."""
    text = ctx.document.text
    aside = inserted(scene, cue, ctx)
    limit = aside.start if aside is not None else cue.span.start
    touching = next((m.span for m in scene.mentions if 0 <= limit - m.span.end <= 1), None)
    if touching is not None:
        planned = REDUCED.search(text, max(scene.span.start, touching.start - LONGEST_PLAN), touching.start)
        limit = planned.start() if planned is not None else limit
    start = max([scene.span.start, *(owned(m.span, limit, ctx) for m in scene.mentions if m.span.end <= limit)])
    former = start
    for mark in BOUNDARY.finditer(text, start, limit):
        former, start = start, mark.end()
    if RELATIVE.fullmatch(text[start:limit].strip()):
        return _antecedent(Span(former, start), ctx)
    verbs = [
        c.span.end for c in scene.cues if start <= c.span.start and c.span.end <= limit and not _describes(c, start)
    ]
    if verbs:
        joint = JOINT.search(text, verbs[-1], limit)
        if joint is None:
            return None
        start = joint.end()
    opening = OPENING.match(text, start)
    start = opening.end() if opening else start
    words = text[start:limit].split()
    if not words or text[limit - 1] == "," or BOUNDARY.match(text, limit - 1):
        return None
    if words[0].lower() == "with" and ABSOLUTE.match(cue.words) and len(words) > 1:
        start += len("with ")  # "with the last shift to be worked on Friday"
        words = words[1:]
    if ctx.words.stop.fullmatch(words[0]):
        own = OWN.match(text, start, limit) or ctx.words.turns.circumstance.match(text, start, limit)
        start = own.end() if own is not None else start  # "After Leeds the production", "In the capital the council"
        words = text[start:limit].split()
    if (
        not words
        or ctx.words.stop.fullmatch(words[0])
        or len(words) > MOST_SUBJECT
        or words[0].lower().endswith("ly")
        or (words[0].lower().endswith("ing") and DONE_TO.match(" ".join(words[1:])) is None)
    ):
        return None
    pointing = len(words) > 1 and ctx.words.fixed_order and ctx.words.pronoun.fullmatch(words[-1]) is not None
    if pointing and not (ctx.words.stop.fullmatch(words[-2]) or ctx.words.link.fullmatch(words[-2])):
        start = text.rindex(words[-1], start, limit)  # "On the Sunday after the fair we cross the river"
        return Span(start, start + len(words[-1]))
    if (whole := _with_some(scene, limit, ctx)) is not None:
        return whole
    start, end = _with_row(scene, start, limit, ctx), start + len(ADVERB.sub("", text[start:limit].rstrip()))
    return Span(start, end)


def owned(day: Span, limit: int, ctx: Context) -> int:
    """Where a clause goes on behind a day, and behind what is its own: "After a day's rest the teams meet"."""
    text = ctx.document.text
    if not text.startswith(("'s ", "’s "), day.end) or day.end + 3 >= limit:
        return day.end
    article = ctx.words.turns.next_article.search(text, day.end + 3, min(limit, day.end + LONGEST_ROW))
    lead = text[max(0, day.start - LONGEST_ROW) : day.start].split()
    led = bool(lead) and ctx.words.stop.fullmatch(lead[-1]) is not None
    return article.start() if article is not None and led else day.end + 3


def _with_some(scene: Scene, limit: int, ctx: Context) -> Span | None:
    """Those of whom some are told behind them: "A panel of judges including Ann Lee, Tom Bell and Joan Hart"."""
    text, first = ctx.document.text, max(scene.span.start, limit - LONGEST_ROW)
    some = ctx.words.turns.among.search(text, first, limit)
    stops = [*(m.span for m in scene.mentions), *(c.span for c in scene.cues)]
    if some is None or any(s.start < limit and s.end > some.start() for s in stops):
        return None
    marks = [m.end() for m in BOUNDARY.finditer(text, first, some.start())]
    marks += [s.end for s in stops if s.end <= some.start()]
    head = WORD.search(text, max([scene.span.start, *marks]), some.start())
    if (
        head is None
        or ctx.words.stop.fullmatch(head[0])
        or len(text[head.start() : some.start()].split()) > MOST_SUBJECT
    ):
        return None
    return Span(head.start(), some.start())


def _with_row(scene: Scene, start: int, limit: int, ctx: Context) -> int:
    """Where a row begins whose last is told: the ministers in "the ministers of Chile, Peru and Ecuador meet"."""
    text, begin, at = ctx.document.text, start, start
    if IN_ROW.search(text, start, limit) is None and ROW_ENDS.search(text, scene.span.start, start) is None:
        return start
    stops = [*(m.span for m in scene.mentions), *(c.span for c in scene.cues)]
    for comma in reversed(list(ROW_COMMA.finditer(text, max(scene.span.start, start - LONGEST_ROW), start + 1))):
        marks = [m.end() for m in BOUNDARY.finditer(text, max(scene.span.start, start - LONGEST_ROW), comma.start())]
        first = WORD.search(text, marks[-1] if marks else scene.span.start, comma.start())
        if comma.end() != at or first is None or ctx.words.stop.fullmatch(first[0]):
            break
        piece = first.start()
        if any(s.start < at and s.end > piece for s in stops):
            break
        at = piece
        if _are_alike(text[piece : comma.start()], text[comma.end() : limit], ctx):
            begin = piece
    return begin


def _are_alike(one: str, other: str, ctx: Context) -> bool:
    """Whether two members of a row are of one kind: names behind "of", with the same article, plain nouns."""
    first, last, beside = one.split(maxsplit=1)[0], one.rsplit(maxsplit=1)[-1], other.split(maxsplit=1)[0]
    if last[:1].isupper() and beside[:1].isupper():
        return not first.endswith("ing") and any(word in (ctx.words.of, *ctx.words.from_) for word in one.split()[1:])
    if ctx.words.article.fullmatch(first):
        return first.lower() == beside.lower()
    return first == last and last.endswith("s") and beside.endswith("s") and beside.islower()


def _describes(cue: Cue, start: int) -> bool:
    """Whether a participle opens the clause and so describes its subject: "shortlisted candidates come"."""
    return cue.tense is Tense.PAST and cue.span.start <= start + 4 and " " not in cue.words and cue.words.endswith("ed")


def _antecedent(piece: Span, ctx: Context) -> Span | None:
    """What "which" stands for: the words in front of its comma, back to the nearest preposition or article."""
    end = piece.start + len(ctx.document.text[piece.start : piece.end].rstrip(" ,"))
    start = end
    for word in reversed(list(WORD.finditer(ctx.document.text, piece.start, end))):
        if word[0] == ctx.words.of and _is_of_a_name(word.start(), start, piece, ctx):
            continue  # "Ann Lee of Harwich, who has"
        if (
            ctx.words.stop.fullmatch(word[0])
            or ctx.words.article.fullmatch(word[0])
            or ctx.words.link.fullmatch(word[0])
        ):
            break
        start = word.start()
    return Span(start, end) if start < end else None


def _is_of_a_name(of: int, behind: int, piece: Span, ctx: Context) -> bool:
    """Whether "of" stands between two names: "Ann Lee of Harwich"."""
    before = ctx.document.text[piece.start : of].rsplit(maxsplit=1)
    return ctx.document.text[behind].isupper() and bool(before) and before[-1][:1].isupper()


def _announces(scene: Scene, cue: Cue, ctx: Context) -> bool:
    """Whether the verb says that something will be done; "is" alone only says how things are."""
    if cue.tense not in AHEAD or _is_denied(scene, cue, ctx):
        return False
    return not (cue.tense is Tense.PRESENT and BEING_SO.fullmatch(cue.words)) and not _is_unreal(scene, cue, ctx)


def is_conditional(scene: Scene, ctx: Context) -> bool:
    """Whether a sentence opens with a condition: "If all agree, ...", "Should the talks fail, ..."."""
    found = CONDITION.match(ctx.document.text, scene.span.start) if ctx.words.fixed_order else None
    return found is not None and ctx.words.turns.for_you.match(ctx.document.text, found.end()) is None


def _is_denied(scene: Scene, cue: Cue, ctx: Context) -> bool:
    """Whether a verb says what is not or would be; what "would be" by the words of another is a plan."""
    text = ctx.document.text
    told = cue.tense is Tense.FUTURE and any(
        c.tense is Tense.REPORT and c.span.end <= cue.span.start for c in scene.cues
    )
    would = WOULD.match(text, cue.span.start, cue.span.end) if told else None
    found = NEGATED.search(text, max(scene.span.start, cue.span.start - 8), would.start() if would else cue.span.end)
    return found is not None or (would is not None and NEGATED.search(text, would.end(), cue.span.end) is not None)


def _is_unreal(scene: Scene, cue: Cue, ctx: Context) -> bool:
    """Whether a verb in the condition itself, or one that does not look ahead, hangs on a condition."""
    if CONDITION.match(ctx.document.text, scene.span.start) is None:
        return False
    return (
        cue.tense not in (Tense.FUTURE, Tense.PLANNED)
        or "," not in ctx.document.text[scene.span.start : cue.span.start]
    )


def lacking(scene: Scene, cue: Cue, ctx: Context) -> str | None:
    """What there will be none of for a while, "no supply from 22:00", other than a session that is not on."""
    there = THERE.search(ctx.document.text, max(scene.span.start, cue.span.start - 7), cue.span.start)
    found = LACKING.match(ctx.document.text, cue.span.start, scene.span.end) if there else None
    if found is None or cue.tense not in AHEAD:
        return None
    short, rest = found[1].split(maxsplit=1)
    return f"{short.capitalize()} {rest}"


def there_is_not(scene: Scene, cue: Cue, ctx: Context) -> bool:
    """Whether a verb says that something will not be there: "There won't be a parade on 17 March"."""
    there = THERE.search(ctx.document.text, max(scene.span.start, cue.span.start - 7), cue.span.start)
    return there is not None and cue.tense in AHEAD and DENIED.search(cue.words) is not None


def there_is(scene: Scene, cue: Cue, at: Span, ctx: Context) -> str | None:
    """What there will be: "There will be fireworks over the harbour on Friday"."""
    if cue.tense not in AHEAD or not THERE.search(
        ctx.document.text, max(scene.span.start, cue.span.start - 7), cue.span.start
    ):
        return None
    being = BEING.match(cue.words)
    if being is None:
        return None
    words_ = f"{cue.words[being.end() :]} {_complement(scene, cue, at, ctx)}".strip()
    text = title.heading(_cut(words_.split(), ctx), ctx.words)
    return text if title.length(text) > 0 and not NEGATED.match(words_) and not _is_small(words_, ctx) else None


def there_is_another(scene: Scene, cue: Cue, ctx: Context) -> bool:
    """Whether there will be one more of what was named before: "there will be another on 13 November"."""
    text = ctx.document.text
    there = THERE.search(text, max(scene.span.start, cue.span.start - 7), cue.span.start)
    return there is not None and ANOTHER.match(text, cue.span.start, scene.span.end) is not None


def verb(cue: Cue) -> str:
    """What a verb in English says beside that it lies ahead: "open" of "is due to open"."""
    return cue.words[_auxiliary(cue.words) :].strip()


def is_set_for(cue: Cue) -> bool:
    """Whether a verb in English only says for when something is set: "is planned for"."""
    return cue.tense is Tense.PLANNED and verb(cue) == "for"


def is_deed(cue: Cue) -> bool:
    """Whether a verb in English says what somebody does, and not only that it lies ahead or is so."""
    verb_ = verb(cue)
    return (
        bool(verb_)
        and not SMALL.search(verb_)
        and not STATE.fullmatch(verb_)
        and not verb_.startswith("be ")
        and not COPULA.match(verb_)
    )


def _auxiliary(words: str) -> int:
    found = AUXILIARY.match(words)
    return found.end() if found else 0


def _is_done(verb: str, cue: Cue) -> bool:
    """Whether a verb opens with what is done to its subject: "earmarked for" of "is earmarked for"."""
    return COPULA.match(cue.words) is not None and verb.partition(" ")[0].endswith(("ed", "ing"))


def _plain(verb: str, who: str) -> str:
    """The verb in the present: "opens" for one, "open" for several."""
    first, _, rest = verb.partition(" ")
    if _several(who) or not first.isalpha() or (first.endswith("s") and not first.endswith("ss")):
        return verb
    if first in IRREGULAR:
        return f"{IRREGULAR[first]} {rest}".strip()
    if first.endswith("ed") and not first.endswith("eed"):
        return verb  # "posted it to 12 March"
    if first.endswith(("s", "sh", "ch", "x", "o", "z")):
        first += "es"
    elif first.endswith("y") and first[-2:-1] not in "aeiou":
        first = first[:-1] + "ies"
    else:
        first += "s"
    return f"{first} {rest}".strip()


def in_present(cue: Cue, who: str, ctx: Context) -> list[str]:
    """What one verb says that will happen, in the present: "sings" for "will sing"; nothing if that is a state."""
    at = _auxiliary(cue.words)
    verb = cue.words[at:].strip()
    noun = cue.words[:at].split()[-1:] in (["have"], ["has"])  # "will have surgery"
    if noun or not (verb.isalpha() and verb.islower()) or verb in ("be", "not") or ctx.words.link.fullmatch(verb):
        return []
    return [_plain(verb, who)]


def _several(who: str) -> bool:
    """Whether the subject is more than one."""
    head = re.split(r"\s(?:of|in|on|at|for|from|with|to)\s", who)[0].split()[-1]
    opens = who.startswith(head)  # "Engineers" opens the sentence, "Hallam Motors" is a name
    return (singular(head.lower(), OURS) != head.lower() and (opens or not head[0].isupper())) or " and " in who


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


# Clauses of free word order ------------------------------------------------------------------------------------------

HARD = re.compile(r"[;:!?()\[\]\n…]\s*|[.,](?=\s|\Z)\s*|\s[–—-]+\s|[.!?][»”\"]\s*")
MOST_PIECES = 6


def free_line(scene: Scene, subject: Span | None, cue: Cue, ctx: Context) -> str | None:
    """The clause as it stands without its dates, verb first if a preposition would open it; "" as None."""
    text = ctx.document.text
    if cue.tense not in (*AHEAD, Tense.DUE, Tense.MOVED, Tense.CANCELLED) or is_negated(cue, ctx):
        return None
    start = max([scene.span.start, *(m.end() for m in HARD.finditer(text, scene.span.start, cue.span.start))])
    before = _without_dates(scene, Span(start, cue.span.start), ctx)
    after = _first_words(scene, cue.span.end, ctx)
    before = _without_joints(before, ctx)
    if not before and subject is not None and subject.end <= start:
        before = [ctx.text(subject)]
    if ctx.words.invites and (inner := _invited(cue, after, ctx)):
        return title.heading(_cut(inner, ctx), ctx.words)
    happens = ctx.words.happening.search(cue.words) is not None or cue.tense in (Tense.MOVED, Tense.CANCELLED)
    if ctx.words.turns.not_inside.search(cue.words):  # "води не буде" has its subject inside
        return cue.words[:1].upper() + cue.words[1:]
    if happens:
        parts = after if _is_named(after, ctx) else before
    elif before and _opens_badly(before[0], ctx):
        parts = [cue.words, before[0][:1].lower() + before[0][1:], *after]
    else:
        parts = [*before, cue.words, *after]
    words = ctx.words.turns.hanging.sub("", " ".join(parts)).split()
    while words and not _opens_well(words[0], ctx) and len(words) > 1:
        words = words[1:]
    made = title.heading(_cut(words, ctx), ctx.words)
    return made if title.length(made) >= 2 and (happens or len(words) > len(cue.words.split())) else None


def _without_joints(parts: list[str], ctx: Context) -> list[str]:
    """The words in front of a verb without "and", "but", "also"."""
    text = " ".join(parts)
    while (joint := ctx.words.turns.joint.match(text)) is not None:
        text = text[joint.end() :]
    return [text] if text else []


def asked(scene: Scene, at: Span, ctx: Context) -> str | None:
    """What people are asked to do by a date: "віддайте копії паспортів", "повернути квитки можна"."""
    text = ctx.document.text
    found = [m for _, m in anyword_cached(ctx.words.asks).finditer(text, scene.span.start, at.start)]
    if not found:
        return None
    start = max([scene.span.start, *(m.end() for m in HARD.finditer(text, scene.span.start, found[-1].start()))])
    parts = " ".join(_without_dates(scene, Span(start, at.start), ctx)).split()
    while parts and not _opens_well(parts[0], ctx):
        parts = parts[1:]
    made = title.heading(_cut(parts, ctx), ctx.words)
    return made if title.length(made) >= 2 else None


def is_negated(cue: Cue, ctx: Context) -> bool:
    """Whether a verb has "not" in front."""
    if cue.tense is Tense.CANCELLED:
        return False
    before = ctx.document.text[max(0, cue.span.start - 16) : cue.span.start]
    turns = ctx.words.turns
    return turns.not_ahead.search(before) is not None and turns.who_not.search(before) is None


def _without_dates(scene: Scene, span: Span, ctx: Context) -> list[str]:
    """The words of a stretch outside its dates and the small words that lead them."""
    text, parts, at = ctx.document.text, [], span.start
    leads = anyword_cached(ctx.words.time_leads)
    for mention in [m.span for m in scene.mentions if m.span.overlaps(span)] + [Span(span.end, span.end)]:
        words = text[at : mention.start].split() if mention.start > at else []
        while mention.start < span.end and words and leads.fullmatch(words[-1].strip(",(")):
            words = words[:-1]
        parts += words
        at = max(at, mention.end)
    return [" ".join(parts)] if parts else []


def _first_words(scene: Scene, start: int, ctx: Context) -> list[str]:
    """What stands behind a verb up to the end of its clause; pieces that are only dates are passed over."""
    text, at = ctx.document.text, start
    for _ in range(MOST_PIECES):
        stop = HARD.search(text, at, scene.span.end)
        end = stop.start() if stop else scene.span.end
        inside = next((m.span for m in scene.mentions if m.span.start <= end < m.span.end), None)
        if inside is not None:
            stop = HARD.search(text, inside.end, scene.span.end)
            end = stop.start() if stop else scene.span.end
        found = _without_dates(scene, Span(at, end), ctx)
        dated = any(m.span.start < end and m.span.end > at for m in scene.mentions)
        if found:
            return found
        if stop is None or not dated or text[end : end + 1] in ".!?;":
            return found
        at = stop.end()
    return []


def _invited(cue: Cue, after: list[str], ctx: Context) -> list[str]:
    """What people are invited to: behind the preposition, "запрошує журналістів на технічний прогін"."""
    words = " ".join(after).split()
    if anyword_cached(ctx.words.invites).search(cue.words) is None or not ctx.words.set_for:
        return []
    to = next((n for n, word in enumerate(words[:8]) if word.lower() in ctx.words.set_for), None)
    return words[to + 1 :] if to is not None and len(words) > to + 2 else []


def _is_named(parts: list[str], ctx: Context) -> bool:
    """Whether words begin with something else than a preposition or a stop word."""
    return bool(parts) and _opens_well(parts[0].split()[0], ctx)


def _opens_well(word: str, ctx: Context) -> bool:
    bare = word.strip("«»„“”\"'(),").lower()
    return bool(bare) and not (ctx.words.stop.fullmatch(bare) or ctx.words.link.fullmatch(bare))


def _opens_badly(words: str, ctx: Context) -> bool:
    """Whether words open with a preposition: "для всіх двері відчиняться" is better told from its verb on."""
    first = words.split(maxsplit=1)[0].lower()
    preposition = anyword_cached((*ctx.words.place_in, *ctx.words.links))
    return (preposition.fullmatch(first) or ctx.words.turns.no_opening.fullmatch(first)) is not None
