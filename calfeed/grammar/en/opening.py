"""What a note is about that tells it in its first sentences, where the one with the day names nothing."""

import re

from calfeed.grammar import clausename, doer, place, title
from calfeed.grammar.frame import Context, Name, Scene
from calfeed.grammar.mention import Clock, Day
from calfeed.grammar.sentences import Form
from calfeed.grammar.tense import Cue
from calfeed.grammar.vocabulary import Tense
from calfeed.model.text import BlockKind, Span

MOST_KEPT = 5  # sentences of a note in front of its day
MOST_WORDS = 5  # of an opening without a verb
MOST_SUBJECT = 7
MOST_PLACE = 4  # words of a place in front of the day
# What is held once more: Kite Day "is back!", the ukulele night "returns.", Morris "comes to Morden!".
RETURNS = re.compile(
    r"(?:(?:hooray|hurrah|yes|good\snews|great\snews)\W+)?(?P<what>[^.,;:!?\n]{3,60}?)\s(?:"
    r"(?:is|are|['’]s|['’]re|will\sbe)\s(?:nearly\s|almost\s|finally\s|now\s)?"
    r"(?:back|on\sagain|here\sagain|upon\sus|coming\s(?:back|round|to\s[A-Z]))|"
    r"returns?\b|comes?\s(?:back|home|round\sagain|to\s[A-Z])|goes\sahead\b)"
)
# "Mum turns 60 next week and we want to spoil her."
TURNS = re.compile(r"(?P<what>(?:[A-Z][\w'’-]*\s){1,3}(?:turns|will\sbe|is)\s(?:\d{2,3}|a\shundred)\b)")
# "The raft race got rained off", which another day is told for.
WEATHERED = re.compile(
    r"(?P<what>[^.,;:!?\n]{3,60}?)(?:\son\s[^.,;:!?\n]{3,20}?)?\s(?:got|gets|was|were|is|are|has\sbeen|have\sbeen)\s"
    r"(?:\w+ly\s)?(?:rained|snowed|flooded|frozen|fogged|washed|frosted|blown|called)\s(?:off|out)\b"
)
# "Bramble clearing has moved!"
MOVED = re.compile(
    r"(?:\[[^\]\n]{1,30}\]\s)?(?P<what>[^.,;:!?\n]{3,60}?)(?:\s(?:has|have|had|is|are)|['’]s|['’]ve)\s(?:now\s|\w+ly\s)?(?:had\sto\s)?(?:been\s|be\s)?"
    r"(?:moved|shifted|rescheduled|postponed|rearranged|delayed|(?:put|pushed)\s(?:back|off)|brought\sforward)\b"
)
# "A small send-off is in order", "Can I put something in the diary for the pay review?", "We need to talk about it."
WANTED = re.compile(
    r"\b(?:an?|some|our)\s(?P<due>[^.,;:!?\n]{3,40}?)\s(?:is|are|seems|feels)\s(?:now\s|surely\s|long\s)?"
    r"(?:in\sorder|called\sfor|overdue)\b|"
    r"\b(?:placeholder|something|an?\s(?:date|time|slot|hour)|time|half\san\shour)\s(?:in\s)?(?:(?:the|our|your)\s(?:diar(?:y|ies)|calendars?)\s)?"
    r"(?:in\s)?for\s(?:the|an?|our|your)\s(?P<for>[^.,;:!?\n]{3,40})|"
    r"\b(?:need|have|want)\sto\s(?:talk|speak|decide|think|agree)\s(?:about|on)\s(?P<about>(?:the|our|this)\s[^.,;:!?\n]{3,40})",
    re.IGNORECASE,
)
# "Come and learn to row!"
INVITES = re.compile(r"(?:come|come\salong|come\sdown)\s(?:and|to)\s(?P<what>(?!see\sus)[a-z]+[^.,;:!?\n]{2,40})", re.I)
# "The choir is giving Elgar's Serenade again", "a second outing".
ONCE_MORE = re.compile(r"\b(?:again|once\smore|another|an?\s(?:second|third|repeat)|encore)\b", re.IGNORECASE)
QUOTED = re.compile(r"[\"“]([^\"“”\n]{3,60})[\"”]")
# What opens a note and says nothing of what it is about.
GREETING = re.compile(
    r"(?:hi|hiya|hello|hey|dear|good\s(?:morning|afternoon|evening|news)|great\snews|big\snews|bad\snews|sad\snews|news|thanks?|"
    r"cheers|welcome|well\sdone|congrat\w+|important|urgent|quick|heads[\s-]up|reminder|(?:a\s)?gentle|please|sorry|update|attention|"
    r"remember|don['’]t|free|no|not|yes|guess|roll\sup|calling|all|only|last|just|merry|happy|subject|fwd?|re|sadly|alas|oh|wow|"
    r"fancy|save|come|join|bring|meet|see|tickets?|members?|volunteers?|folks|friends|everyone|colleagues|team|from|to|for|two|three|"
    r"date|time|place|plenty|nothing|details|more|what|who|where|when|why|how|that|this|it|we|you|i|they|he|she)\b",
    re.IGNORECASE,
)
MEETS = re.compile(
    r"(?:(?:we|I)?(?:['’](?:ll|re|m)|\s?(?:will|shall|are|am))?\s)?(?:be\s)?(?:all\s)?(?:there|meet(?:ing)?|gather(?:ing)?|set(?:ting)?\soff|start(?:ing)?|begin\w*|"
    r"assembl\w+|go(?:ing)?(?=\sagain)|do(?:ing)?\sit|try(?:ing)?|muster\w*)\b",
    re.IGNORECASE,
)
# "Bring a string to the Red Lion for 2pm", "Pack your own, and come to the pier": what all are told to do.
ORDERS = re.compile(
    r"(?:[^.;:!?]{0,40},\s)?(?:and\s|so\s)?(?:bring|come|meet(?:\sus)?|turn\sup|join\sus|wear|pack|grab|wrap\sup|dig\sout|roll\sup|gather)\s"
    r"(?!(?:and\s(?:see|hear|watch)|to\sthe\s(?:launch|opening))\b)",
    re.IGNORECASE,
)
THAT_IS = re.compile(r"(?:that|this|it)(?:['’]s|\sis|\swill\sbe)\s(?:all\s)?(?:on\s)?(?:the\s)?", re.IGNORECASE)
# "So make it 6 June", "Let's say the 9th": it has been told what.
MAKE_IT = re.compile(
    r"\b(?:make\sit|call\sit|shall\swe\ssay|let['’]s\s(?:say|make\sit|try|do|go\sfor|aim\sfor))\s(?:on\s)?(?:the\s(?:weekend\sof\s)?)?\Z",
    re.IGNORECASE,
)
BY_US = re.compile(r"\b(?:we|I)\b")


def keep(one: Scene, ctx: Context, *, announced: bool) -> None:
    """Keep the sentences that a note opens with, until one announces something."""
    if announced or one.sentence.kind in (BlockKind.HEADER, BlockKind.ROW) or one.sentence.form is Form.ROW:
        ctx.note = []
    else:
        if ctx.note and one.sentence.block - ctx.note[-1].sentence.block > 1:
            ctx.note = []
        if len(ctx.note) < MOST_KEPT:
            ctx.note.append(one)


def of_note(scene: Scene, at: Span, cue: Cue | None, ctx: Context) -> Name | None:
    """What the first sentences of a note are about, where that with the day names nothing: "Friday, 4 pm, Room 2"."""
    if ctx.words.language != "en" or not ctx.note or any(not p.weak for p in scene.phrases):
        return None
    if not _names_nothing(scene, at, cue, ctx):
        return None
    if (wanted := WANTED.search(ctx.document.text, scene.span.start, at.start)) is not None and wanted["due"]:
        return _named(Span(*wanted.span("due")), scene, ctx)  # "A small send-off is in order: Friday, 4 pm"
    note = [one for one in ctx.note if one.sentence.block == scene.sentence.block]
    if not note and scene.sentence.first:  # a greeting and the day may stand in blocks of their own
        note = [one for one in ctx.note if scene.sentence.block - one.sentence.block == 1]
    named = next((name for one in note if (name := _told(one, ctx)) is not None), None)
    return named or next((name for one in note if (name := _again(one, ctx)) is not None), None)


def _names_nothing(scene: Scene, at: Span, cue: Cue | None, ctx: Context) -> bool:
    """Whether a sentence has only its day, hour and place, or says that "we" will be there."""
    text = ctx.document.text
    start = min([at.start, *(m.span.start for m in scene.mentions if isinstance(m, Day | Clock))])
    lead = text[scene.span.start : start]
    if (
        ORDERS.match(lead) is not None
        or THAT_IS.fullmatch(lead) is not None
        or (MAKE_IT.search(text, scene.span.start, at.start) is not None)
    ):
        return True
    begin = scene.span.start + lead.rfind(": ") + 1  # "so we've chosen somewhere bigger: St Anne's, Sunday 17 May"
    if any(c.span.start >= begin and not clausename.apart(c, at, ctx) for c in scene.cues):
        if cue is None or not doer.by_us(scene, cue, ctx):
            return False
        return MEETS.match(text, cue.span.start) is not None or _is_doing(ctx.note[0], ctx)
    if begin > scene.span.start and BY_US.search(lead) is None and WANTED.search(lead) is None:
        return False
    where = text[max(begin, scene.span.start) : start].strip(" ,;:.!?–—-")
    own = len(where.split()) <= MOST_PLACE and " - " not in where
    return not where or (own and (place.looks_like(where, ctx.words) or where.lower().startswith("my ")))


def _is_doing(one: Scene, ctx: Context) -> bool:
    """Whether a note opens with what "we" will do, and no verb: "Bat walk.", "Barge painting!"."""
    bare = _fragment(one, ctx)
    return bool(bare) and (bare.endswith("ing") or bool(one.cues or one.phrases))


def _fragment(one: Scene, ctx: Context) -> str:
    """A few words without a verb that are a sentence of their own; "" if it is none or only greets."""
    text, span = ctx.document.text, one.span
    bare = text[span.start : span.end].rstrip(" .!")
    short = bare[:1].isupper() and len(bare.split()) <= MOST_WORDS and ":" not in bare
    if not short or text[span.end - 1] not in ".!" or one.mentions or GREETING.match(bare) or _has_verb(one):
        return ""
    return bare


def _told(one: Scene, ctx: Context) -> Name | None:
    """What a sentence that opens a note is about."""
    text, span = ctx.document.text, one.span
    for shape in (RETURNS, TURNS, WEATHERED, MOVED):
        found = shape.match(text, span.start, span.end)
        if found is not None and _is_subject(found["what"], ctx):
            return _named(Span(*found.span("what")), one, ctx)
    for shape in (WANTED, INVITES):
        found = shape.search(text, span.start, span.end)
        if found is not None:
            part = next(name for name, value in found.groupdict().items() if value)
            return _named(Span(*found.span(part)), one, ctx)
    bare = _fragment(one, ctx)
    return _named(Span(span.start, span.start + len(bare)), one, ctx) if bare else None


def _again(one: Scene, ctx: Context) -> Name | None:
    """What is done once more, by its clause, or the work in quotes that "we" will do."""
    text = ctx.document.text
    cue = next((c for c in one.cues if c.tense in (Tense.PRESENT, Tense.FUTURE, Tense.PLANNED)), None)
    if cue is None:
        return None
    if doer.by_us(one, cue, ctx):
        quoted = QUOTED.search(text, cue.span.end, one.span.end)
        return _named(Span(*quoted.span(1)), one, ctx) if quoted is not None else None
    if ONCE_MORE.search(text, cue.span.end, one.span.end) is None:
        return None
    return clausename.of_clause(one, Span(one.span.end, one.span.end), cue, ctx)


def _is_subject(words: str, ctx: Context) -> bool:
    """Whether words can be what a sentence is about, and no pronoun or greeting."""
    return len(words.split()) <= MOST_SUBJECT and not doer.anypronoun(words, ctx) and GREETING.match(words) is None


def _has_verb(one: Scene) -> bool:
    """Whether a sentence has a verb which is not its last word: "Swift count." has none."""
    return any(
        not (c.tense is Tense.PRESENT and one.span.end - c.span.end <= 2 and " " not in c.words) for c in one.cues
    )


def _named(span: Span, one: Scene, ctx: Context) -> Name | None:
    made = title.heading(ctx.text(span), ctx.words)
    if not made:
        return None
    phrase = next((p for p in one.phrases if p.span.overlaps(span)), None)
    noun = phrase.noun if phrase is not None else made.split()[-1].lower()
    return Name(title=made, span=span, noun=noun, rule="the sentence before", weak=phrase is None)
