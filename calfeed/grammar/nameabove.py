"""Names from the label of a paragraph and from the heading over it."""

import re

from calfeed.grammar import title
from calfeed.grammar.clausename import SPOKEN, SURE
from calfeed.grammar.de import clause as bracket
from calfeed.grammar.doer import last_word
from calfeed.grammar.frame import Context, Name, Scene
from calfeed.grammar.quick import replace
from calfeed.grammar.sentences import Form
from calfeed.grammar.tense import Cue
from calfeed.grammar.vocabulary import Tense, anyword_cached
from calfeed.grammar.zones import zone_of_place
from calfeed.model.text import Span

NEXT = (r"next(?:\s+\w+)?\s+meeting", r"date\s+of\s+next\s+meeting")
WHOSE = re.compile(r"\A(?:this|next|the)\s(?:week|month|term|year|season)['’]s\s", re.IGNORECASE)
MOST_OF_CARD = 3  # lines between what an invitation is to and its day
LONGEST_OF_CARD = 160  # characters of the line that invites
MOST_OF_PLACE = 2  # words
CONTRACTED = re.compile(r"['’]")


def labelled(name: Name, scene: Scene, ctx: Context) -> Name:
    """The name with the label of its paragraph, when it says little by itself: "Whitby Athletic: match"."""
    label = label_above(scene, ctx)
    if label is not None and not scene.sentence.first and anyword_cached(NEXT).search(ctx.text(label).lower()):
        return name  # "Next meeting: 23 March." says nothing of the sentences behind it
    if label is None or name.span.overlaps(label) or (not name.weak and title.length(name.title) > 2):
        return name
    above = title.heading(ctx.text(label), ctx.words)
    if not above:
        return name
    said = name.noun in above.casefold() or title.length(name.title) < 2
    own = ctx.words.noun.search(above) and (
        said or (name.weak and not (name.rule == "clause" and ctx.words.fixed_order))
    )
    text = title.heading(above if own else f"{above}: {name.title}", ctx.words)
    return (
        replace(name, title=text, span=label, rule=f"label, {name.rule}", weak=False)
        if title.length(text) <= title.MOST_WORDS
        else name
    )


def of_card(scene: Scene, ctx: Context) -> Name | None:
    """What an invitation is to whose lines break off: "You are invited to the opening of", "TIDELINES", a day."""
    blocks = ctx.document.blocks
    for number in range(scene.sentence.block - 2, max(-1, scene.sentence.block - MOST_OF_CARD - 2), -1):
        lead, behind = blocks[number].span, blocks[number + 1].span
        found = ctx.words.turns.card.fullmatch(ctx.text(lead)) if lead.end - lead.start <= LONGEST_OF_CARD else None
        if found is None:
            continue
        named = ctx.text(behind)
        told = title.heading(ctx.words.title_more.format(found["what"], named) if found["what"] else named, ctx.words)
        fits = bool(named.strip()) and title.length(told) <= title.MOST_WORDS
        return Name(title=told, span=behind, noun=last_word(found["what"] or told), rule="event noun") if fits else None
    return None


def of_label(scene: Scene, cue: Cue | None, ctx: Context) -> Name | None:
    """The label of the paragraph alone, when the verb says that something takes place."""
    label = label_above(scene, ctx)
    if label is None:
        return None
    above = title.heading(ctx.text(label), ctx.words)
    noun = ctx.words.noun.search(above)
    if not above:
        return None
    dated = ctx.words.free_order or any(d.day is not None for d in scene.days)
    hours = cue is None and scene.clocks and scene.days and dated
    if noun is None and not hours and (cue is None or cue.tense not in SURE):
        return None
    return Name(
        title=above,
        span=label,
        noun=noun[0].lower() if noun else last_word(above),
        rule="label",
        weak=noun is None,
    )


def label_above(scene: Scene, ctx: Context) -> Span | None:
    """The label of the paragraph; a sentence in front of a colon, "Here are the receipts:", is none."""
    if ctx.label is None or ctx.label_block != scene.sentence.block:
        return None
    if ctx.label_dated and ctx.words.fixed_order and not ctx.label.within(scene.span):
        return None  # "Kickoff: 16 March, 9.30. Design freeze 24 April."
    verbs = [c.span.start for c in scene.cues if c.span.within(ctx.label) and c.tense is not Tense.CANCELLED]
    label = Span(ctx.label.start, min([ctx.label.end, *verbs]))  # "Round-up is back: ..." is a round-up
    parts = ctx.text(label).split()
    spoken = SPOKEN.intersection(CONTRACTED.split(part)[0] for part in parts)  # "Sorry, I'm ill: ..."
    if not parts or (verbs and len(parts) < 2) or ctx.words.stop.fullmatch(parts[0]) or spoken:
        return None
    if ctx.words.turns.present.match(ctx.text(label)) is not None:
        return None  # "Present: A. Lowe. Next meeting on Monday"
    if anyword_cached((*ctx.words.ordinals, *ctx.words.orders)).fullmatch(ctx.text(label)) is not None:
        return None  # "Second: the walk. Meeting at noon"
    if ctx.words.addressed and anyword_cached(ctx.words.addressed).fullmatch(title.tidy(ctx.text(label))):
        return None  # "Dear neighbours: the scaffolding goes up on Monday"
    if ctx.words.keeps_subject and (verbs or (ctx.words.verb_last and bracket.is_spoken(parts))):
        return None  # "Der Verband hat entschieden: ...", "Leute, es ist so weit: ..."
    placed = len(parts) <= MOST_OF_PLACE and all(part[0].isupper() for part in parts)
    if placed and ctx.document.text[ctx.label.end] == "." and zone_of_place(ctx.text(ctx.label)):
        return None  # "Emden. Der Rat tagt am Montag"
    if ctx.words.turns.negation.search(ctx.document.text, ctx.label.start, ctx.label.end):
        return None  # "You don't have to wait: ..."
    return label


def of_heading(scene: Scene, ctx: Context) -> Name | None:
    """The heading right over a date that says nothing of itself: "SECOND BITE" over "Begins Thursday 20 August"."""
    above = ctx.heading()
    if above is None or above.dates or not 0 <= scene.sentence.block - above.sentence.block <= 2:
        return None
    text = title.heading(ctx.text(above.span), ctx.words)
    if not 1 <= title.length(text) <= 8 or ctx.words.general.match(text) or text.isdigit():
        return None
    if ctx.words.turns.greeting.match(ctx.text(above.span)) is not None:
        return None  # "Dear members"
    phrase = next((p for p in above.phrases if not p.weak), None)
    noun = phrase.noun if phrase is not None else last_word(text)
    return Name(title=text, span=above.span, noun=noun, rule="heading above", weak=phrase is None)


def line_above(scene: Scene, ctx: Context) -> Span | None:
    """The line that opens the block and says only what the sentence below it is about."""
    above = ctx.before
    if above is None or above.sentence.block != scene.sentence.block or scene.sentence.line != 1:
        return None
    bare = above.sentence.form is Form.LINE and above.sentence.line == 0 and above.sentence.first
    return above.span if bare and scene.sentence.first and not (above.mentions or above.cues) else None


def of_heading_alone(above: Scene, ctx: Context) -> Name | None:
    """What a heading that names an event says: "it" in the text under it is that event."""
    phrase = next((p for p in above.phrases if not p.weak), None) or next(iter(above.phrases), None)
    text = title.heading(WHOSE.sub("", ctx.text(above.span)), ctx.words)
    text = text.capitalize() if text.isupper() and len(text) > len("AGM") else text
    if phrase is None or not 1 <= title.length(text) <= 8 or ctx.words.general.fullmatch(text):
        return None
    return Name(title=text, span=above.span, noun=phrase.noun, rule="heading above", weak=phrase.weak)
