"""A second title beside the first, where an event may as well be called so: "Remise des prix – Nuit des livres"."""

import re
from collections.abc import Mapping, Sequence
from datetime import date

from calfeed.grammar import finish, given, sites, title
from calfeed.grammar.called import MOST_OF_NAME, OF_CLAUSE, SAID, SPOKEN, Option, is_nameless, is_poor, is_small
from calfeed.grammar.clausename import NO_EVENT
from calfeed.grammar.frame import Context, Frame
from calfeed.grammar.quick import replace
from calfeed.grammar.sentences import Form
from calfeed.grammar.vocabulary import Vocabulary, vocabulary
from calfeed.grammar.weights import odds
from calfeed.grammar.whereabouts import SURE
from calfeed.model.meeting import Kind

NEARLY = 0.1  # how likely a second title must be
OPENING, ELIDED = ("(", "["), re.compile(r"['’]")
LEAST_LETTERS, LEAST_SAID = 4, 3  # of a word in it, words of a clause


def with_others(frames: Sequence[Frame], told: Sequence[Sequence[Option]], ctx: Context) -> list[Frame]:
    """The frames, with a second title where the one that was chosen of those `told` is doubtful."""
    days: dict[str, set[date | None]] = {}
    for frame in frames:
        days.setdefault(frame.name.title, set()).add(frame.first)
    return [_with_other(frame, options, days, ctx) for frame, options in zip(frames, told, strict=True)]


def _with_other(frame: Frame, options: Sequence[Option], days: Mapping[str, set[date | None]], ctx: Context) -> Frame:
    likely = list(zip(odds(options, "called"), options, strict=True))
    called = max((odd for odd, option in likely if option.name.title == frame.name.title), default=0.0)
    others = [pair for pair in likely if pair[0] >= NEARLY and pair[1].name.title != frame.name.title]
    if not others:
        return replace(frame, odds=called)
    words = vocabulary(frame.scene.language)
    where = ctx.text(frame.place) if frame.place is not None else None
    printed = finish.entitled(frame, where, ctx)
    own, bare = _stems(f"{printed} {where or ''}", words), _stems(_due(frame.name.title, frame, words), words)
    for odd, option in sorted(others, key=lambda pair: -pair[0]):
        text = _due(option.name.title, frame, words)
        said = _stems(text, words)
        fits = title.length(printed) + title.length(text) < title.MOST_WORDS
        again = bare <= said or text.partition(" ")[0] == printed.partition(" ")[0]
        another = len(days.get(option.name.title, {frame.first}) - {frame.first}) == 1  # what is on some other day
        if (
            fits
            and not again
            and not another
            and _says_more(said, own, option, frame)
            and _stands_alone(text, option, frame, ctx)
        ):
            return replace(frame, beside=replace(option.name, title=text), odds=called + odd)
    return replace(frame, odds=called)


def _due(text: str, frame: Frame, words: Vocabulary) -> str:
    """What is due, of a deadline; else the title as it is."""
    if frame.kind is not Kind.DEADLINE:
        return text
    return title.heading(text.removeprefix(words.title_of_deadline.format("").rstrip()), words)


def _says_more(said: frozenset[str], own: frozenset[str], option: Option, frame: Frame) -> bool:
    """Whether a title says enough that the first does not say: half of it, three words of a clause."""
    new = said - own
    if not new or len(max(new, key=len)) < LEAST_LETTERS:
        return False
    if option.facts[0] in SAID or any(c.span.within(option.name.span) for c in frame.scene.cues):
        return said == new and len(new) >= LEAST_SAID
    alone = len(said) == 1 and (frame.kind is Kind.DEADLINE or option.facts[0].startswith("part"))
    return not alone and (said == new or 2 * len(new) > len(said))


def _stands_alone(text: str, option: Option, frame: Frame, ctx: Context) -> bool:
    """Whether a title is none that fits only where it stands: with a pronoun, told to somebody, of another line."""
    words = vocabulary(frame.scene.language)
    parts = [word.strip(title.EDGES).lower() for word in text.split()]
    bare = [ELIDED.split(word, 1)[0] for word in parts]  # "j'attends"
    if " / " in text or SPOKEN.search(text):
        return False
    if any(words.pronoun.fullmatch(word) or word in words.ourselves for word in bare):
        return False
    if _is_of_people(text, option, words) or words.turns.greeting.match(text) is not None:
        return False
    if is_poor(option, words) or is_nameless(text, words) or is_small(parts[0], words) or words.nameless.match(text):
        return False
    if NO_EVENT.search(text) or words.turns.opening_cause.match(f"{text}, ") or words.turns.brings_up.match(f"{text} "):
        return False
    if "rule, a pronoun acts" in option.facts and frame.name.rule in OF_CLAUSE:
        return False  # another acts: "Farmers leaves the mill"
    return not _is_of_part(text, option, frame, ctx)


def _is_of_people(text: str, option: Option, words: Vocabulary) -> bool:
    """Whether a title only says who takes part or tells of it: "Ann Lee", "Committee's secretariat"."""
    if words.noun.search(text) is not None:
        return False
    first, _, rest = text.partition(" ")
    short = title.length(text) <= MOST_OF_NAME
    return bool(rest) and ("only a party" in option.facts or (short and given.is_given(first.lower())))


def _is_of_part(text: str, option: Option, frame: Frame, ctx: Context) -> bool:
    """Whether a title is another cell of its row, stands in brackets or is a part that tells where or what to do."""
    span, words = option.name.span, vocabulary(frame.scene.language)
    if span.overlaps(frame.name.span) or ctx.document.text[span.start - 1 : span.start] in OPENING:
        return True
    if any(m.span.overlaps(span) for m in frame.scene.mentions):
        return True
    source, row = option.facts[0], frame.scene.sentence.form is Form.ROW
    if row and (span.within(frame.scene.span) or source.startswith(("before", "block before"))):
        return True
    if source.startswith("part") and (words.turns.order.match(f"{text} ") or words.turns.hands_in.match(f"{text} ")):
        return True
    return source.startswith(("part", "phrase")) and sites.kind_of(text, words) in SURE


def _stems(text: str, words: Vocabulary) -> frozenset[str]:
    return frozenset(word[: title.STEM] for word in title.content(text, words) if word.isalpha())
