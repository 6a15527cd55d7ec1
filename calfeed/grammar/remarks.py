"""What a text says of meetings without announcing them: called off, put off, going ahead, over.

Precision goes before recall: a remark needs a meeting with a name, in its own sentence or in those above it.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from calfeed.grammar import choose, doer, naming, participants, place, title, verdicts
from calfeed.grammar.certainty import Claims, claims, confirmation
from calfeed.grammar.finder import Finder
from calfeed.grammar.frame import Context, Name, Scene
from calfeed.grammar.mention import Anchor, Day, Length, Series, Unit, Vague
from calfeed.grammar.nouns import WORD, Phrase, phrases
from calfeed.grammar.pieces import BIG, across
from calfeed.grammar.quick import replace
from calfeed.grammar.resolve import day_range, window
from calfeed.grammar.sentences import Form
from calfeed.grammar.tense import Cue, governing
from calfeed.grammar.vocabulary import Tense, anyword_cached, vocabulary
from calfeed.model.meeting import Certainty, Remark, Sighting
from calfeed.model.text import BlockKind, Span

MOST = 50  # remarks of a document
MOST_WHO = 12
SAME = 0.6  # of the words of two names that are one meeting's
NEAR = 3  # sentences above that may name "the meeting"
LEAD = 40  # characters in front of a verb in which it is denied
DENIED = across(r"(?:n['’]t|\b(?:{not_}|{never}))\s(?:[^\W\d_]{1,6}\s){0,2}\Z|\b(?:be|to|being)\s\Z")
# Behind a verb of meeting: "met with Trump".
MET_NAME = across(rf"\s(?:{{to_whom}}\s)?(?:[{BIG}]|the\s|president|minister)", re.NOFLAG)
GENITIVE = re.compile(r"(?<=['’])s\s+")
OFF = frozenset((Tense.CANCELLED, Tense.MOVED))
PERFECT = frozenset((Tense.PAST, Tense.PRESENT))  # of German auxiliaries, whose participle stands last


@dataclass(frozen=True, slots=True)
class _Said:
    """What a sentence says of a meeting, by which verb."""

    certainty: Certainty
    cue: Cue


def remarks(
    scenes: Sequence[Scene], sightings: Sequence[Sighting], ctx: Context
) -> tuple[tuple[Remark, ...], tuple[Sighting, ...]]:
    """The remarks of a document, and its sightings, of which some are confirmed by them."""
    told = {s.quote_span for s in sightings}
    main, ctx.anchor = ctx.words, ctx.written
    found: dict[tuple[str, Certainty, date | None], Remark] = {}
    named = _Named(ctx)
    for one in scenes:
        ctx.words = vocabulary(one.language)
        if one.span not in told and len(found) < MOST and (remark := _of_scene(one, named, ctx)) is not None:
            found.setdefault((remark.title.casefold(), remark.certainty, remark.on), remark)
        named.note(one)
    ctx.words = main
    kept, sure = [], set()
    for remark in found.values():
        same = [n for n, s in enumerate(sightings) if _speaks_of(remark, s, ctx)]
        if not same:
            kept.append(remark)
        elif remark.certainty is Certainty.CONFIRMED and len(same) == 1:
            sure.update(same)
    return tuple(kept), tuple(_confirmed(s) if n in sure else s for n, s in enumerate(sightings))


def _confirmed(sighting: Sighting) -> Sighting:
    firm = sighting.certainty is Certainty.ANNOUNCED
    return replace(sighting, certainty=Certainty.CONFIRMED) if firm else sighting


def _speaks_of(remark: Remark, sighting: Sighting, ctx: Context) -> bool:
    """Whether the document itself announces the meeting of a remark, so that its date is known."""
    if remark.certainty is Certainty.TOOK_PLACE:
        return False
    a, b = title.content(remark.title, ctx.words), title.content(sighting.title, ctx.words)
    return bool(a and b) and len(a & b) / min(len(a), len(b)) >= SAME


class _Named:
    """The meetings that the sentences so far have named, for a sentence that only says "the meeting"."""

    def __init__(self, ctx: Context) -> None:
        self._ctx = ctx
        self._recent: list[Scene] = []
        self._headings: list[Scene] = []

    def note(self, scene: Scene) -> None:
        """Keep what a sentence names."""
        kept = self._headings if scene.sentence.form is Form.HEADING else self._recent
        kept.append(scene)
        del kept[:-NEAR]

    def meant(self, phrase: Phrase | None, words: Claims) -> Name | None:
        """The meeting that a general noun means; without a noun ("it") the one named in the sentence before."""
        last = self._recent[-1:] if phrase is None else self._recent[::-1]
        for scene in (*last, *self._headings[::-1]):
            for other in self._phrases(scene):
                if phrase is not None and other.noun != phrase.noun:
                    continue
                name = None if other.weak else naming.of_phrase(replace(other, definite=False), self._ctx)
                if name is not None and not is_general(name, words):
                    return name
        return None

    def _phrases(self, scene: Scene) -> tuple[Phrase, ...]:
        """The events of a sentence, none of which reaches over a verb: "the meeting raised hopes"."""
        heads = [phrase.head for phrase in scene.phrases]
        verbs = [cue.span for cue in scene.cues if not any(cue.span.overlaps(head) for head in heads)]
        stops = [*(mention.span for mention in scene.mentions), *verbs]
        return phrases(self._ctx.document.text, scene.span, vocabulary(scene.language), stops) if heads else ()


def is_general(name: Name, words: Claims) -> bool:
    """Whether a name is only a noun such as "talks" or "trip", which any meeting may be called."""
    return title.length(name.title) < 2 and (name.weak or words.general.fullmatch(name.title) is not None)


def _of_scene(scene: Scene, named: _Named, ctx: Context) -> Remark | None:
    """What a sentence says of a meeting, if it doesn't doubt it and tells no other time."""
    sentence, text = scene.sentence, ctx.document.text
    if sentence.kind in (BlockKind.HEADER, BlockKind.QUOTE) or sentence.form is Form.ROW:
        return None
    if not scene.cues and not scene.phrases:
        return None
    words = claims(scene.language)
    for said in _said(scene, words, ctx):
        named_so = _subject(scene, said, named, words, ctx)
        if named_so is None:
            continue
        name, phrase = named_so
        if _is_doubtful(scene, words, ctx) or not (days := _days(scene, said, name, ctx)):
            return None
        return Remark(
            title=name.title,
            certainty=said.certainty,
            quote=text[scene.span.start : scene.span.end],
            quote_span=scene.span,
            on=days[0],
            place=_text(place.of_scene(scene, scene.span, ctx, [name.span]), ctx),
            participants=_who(scene, said, phrase, ctx),
        )
    return None


def _text(span: Span | None, ctx: Context) -> str | None:
    return ctx.text(span) if span is not None else None


def _said(scene: Scene, words: Claims, ctx: Context) -> Iterator[_Said]:
    """The verbs of a sentence that tell what became of a meeting."""
    text, here = ctx.document.text, scene.span
    for cue in scene.cues:
        told = _told(cue, scene, words, ctx)
        if told is not None and not _is_no_verb(cue, scene, ctx):
            yield _Said(told, cue)
    for _, found in anyword_cached(ctx.words.called_off).finditer(text, here.start, here.end):
        yield _Said(Certainty.CALLED_OFF, Cue(Tense.CANCELLED, Span(*found.span()), found[0]))
    if (ahead := confirmation(text, here, words.goes_ahead, words)) is not None:
        yield _Said(Certainty.CONFIRMED, Cue(Tense.FUTURE, ahead, text[ahead.start : ahead.end]))


def _told(cue: Cue, scene: Scene, words: Claims, ctx: Context) -> Certainty | None:
    """What a verb tells of a meeting."""
    text = ctx.document.text
    later = ctx.words.verb_last and cue.tense in PERFECT
    for happened in (words.happened, words.met):
        look = happened.search if later else happened.match
        if look(text, cue.span.start, scene.span.end) is not None:
            return Certainty.TOOK_PLACE
    if cue.tense in OFF and words.puts_off.search(text, cue.span.start, cue.span.end):
        return Certainty.MOVED
    return Certainty.CALLED_OFF if cue.tense is Tense.CANCELLED else None


def _is_no_verb(cue: Cue, scene: Scene, ctx: Context) -> bool:
    """Whether what happened is denied, not yet done, or only describes a noun: "tickets for the cancelled show"."""
    lead = ctx.document.text[max(scene.span.start, cue.span.start - LEAD) : cue.span.start]
    last = lead.split()[-1:]
    described = " " not in cue.words and bool(last) and ctx.words.article.fullmatch(last[0]) is not None
    return described or DENIED.search(lead) is not None


def _subject(
    scene: Scene, said: _Said, named: _Named, words: Claims, ctx: Context
) -> tuple[Name, Phrase | None] | None:
    """The meeting that a verb is about: its subject, or its object right beside it."""
    text, cue, end = ctx.document.text, said.cue, Span(scene.span.end, scene.span.end)
    head = text[scene.span.start : cue.span.start].strip(" ,\"'“”")
    if head and doer.anypronoun(head, ctx):
        name = named.meant(None, words)
        return (name, None) if name is not None else None
    subject = doer.subject_span(scene, cue, end, ctx)
    phrase = _opening(scene, subject, ctx) if subject is not None else None
    phrase = phrase or _object(scene, cue, ctx)
    if phrase is None:
        met = (
            said.certainty is Certainty.TOOK_PLACE
            and subject is not None
            and _have_met(scene, subject, cue, words, ctx)
        )
        name = naming.of_meeting(scene, cue, ctx) if met else None
        return (name, None) if name is not None else None
    name = naming.of_phrase(replace(phrase, definite=False), ctx)
    if name is None or (name.weak and phrase.span.start >= cue.span.end):
        return None
    where = place.of_scene(scene, Span(phrase.span.start, max(phrase.span.end, cue.span.start)), ctx, [phrase.span])
    if phrase.span.start >= cue.span.end and said.certainty is Certainty.TOOK_PLACE:
        name = naming.held_by(name, scene, end, cue, ctx)  # "The ministers held talks"
    if is_general(name, words):
        longer = title.padded(name.title, ((ctx.words.title_at_place, _text(where, ctx)),), ctx.words)
        name = named.meant(phrase, words) or (replace(name, title=longer) if longer != name.title else None)
    return (name, phrase) if name is not None else None


def _have_met(scene: Scene, subject: Span, cue: Cue, words: Claims, ctx: Context) -> bool:
    """Whether people have met: a group or persons, but not "the bill met resistance"."""
    text, found = ctx.document.text, words.met.search(ctx.document.text, cue.span.start, scene.span.end)
    if found is None:
        return False
    named = all(word[0].isupper() for word in ctx.text(subject).split())
    return participants.is_party(subject, ctx) or (named and MET_NAME.match(text, found.end()) is not None)


def _has(finder: Finder, text: str, span: Span) -> bool:
    return finder.search(text, span.start, span.end) is not None


def _opening(scene: Scene, subject: Span, ctx: Context) -> Phrase | None:
    """The event that a subject is, and not only has to do with: no "preparations for the summit"."""
    text = ctx.document.text
    if (rest := GENITIVE.match(text, subject.start, subject.end)) is not None:
        subject = Span(rest.end(), subject.end)  # of "tomorrow's ride", whose day is a mention
    found = phrases(text, subject, ctx.words, [m.span for m in scene.mentions])
    return found[0] if found and _is_led(Span(subject.start, found[0].span.start), scene, ctx) else None


def _object(scene: Scene, cue: Cue, ctx: Context) -> Phrase | None:
    """The event right behind a verb, or in front of one that stands last."""
    text, holes = ctx.document.text, [m.span for m in scene.mentions]
    if ctx.words.verb_last:
        before = phrases(text, Span(scene.span.start, cue.span.start), ctx.words, holes)
        return before[-1] if before and _is_beside(Span(before[-1].span.end, cue.span.start), scene, ctx) else None
    found = phrases(text, Span(cue.span.end, scene.span.end), ctx.words, holes)
    return found[0] if found and _is_led(Span(cue.span.end, found[0].span.start), scene, ctx) else None


def _is_beside(gap: Span, scene: Scene, ctx: Context) -> bool:
    """Whether at most a few words of the same clause stand between an event and the verb behind it."""
    between = ctx.document.text[gap.start : gap.end]
    return gap.end - gap.start < LEAD and "," not in between and not any(c.span.within(gap) for c in scene.cues)


def _is_led(lead: Span, scene: Scene, ctx: Context) -> bool:
    """Whether only articles and days stand in front of a noun: "Thursday's talks"."""
    days = [m.span for m in scene.mentions]
    return all(
        ctx.words.article.fullmatch(word[0]) or any(day.start <= word.start() < day.end for day in days)
        for word in WORD.finditer(ctx.document.text, lead.start, lead.end)
    )


def _is_doubtful(scene: Scene, words: Claims, ctx: Context) -> bool:
    """Whether a sentence asks, supposes, reports hearsay, or tells of another year."""
    text, here = ctx.document.text, scene.span
    if any(c.tense is Tense.HYPOTHETICAL for c in scene.cues) or text[here.end - 1] == "?":
        return True
    return any(_has(finder, text, here) for finder in (words.doubts, words.elsewhen))


def _days(scene: Scene, said: _Said, name: Name, ctx: Context) -> tuple[date | None, ...]:
    """The day of the meeting, or None where no day is told of it; nothing at all if the sentence is about history."""
    found: list[date] = []
    past = said.certainty is Certainty.TOOK_PLACE
    for mention in scene.mentions:
        if isinstance(mention, Series) or (isinstance(mention, Vague) and (past or not _lies_ahead(mention, ctx))):
            return ()
        if isinstance(mention, Length) and mention.unit in (Unit.MINUTE, Unit.HOUR) and not past:
            return ()  # "delayed by an hour"
        if isinstance(mention, Day) and _is_of(mention, scene, said, name, ctx):
            on = _resolved(mention, ctx)
            if on is None or (ctx.written is not None and not _is_recent(on, ctx.written, past=past)):
                return ()
            found.append(on)
    return (found[0],) if found else () if past else (None,)


def _is_of(mention: Day, scene: Scene, said: _Said, name: Name, ctx: Context) -> bool:
    """Whether a day is that of the meeting, and not the one on which somebody spoke of it or called it off."""
    cue = governing(ctx.document.text, scene.span, mention.span, scene.cues)
    if cue is not None and cue.tense is Tense.REPORT:
        return False
    if said.certainty is Certainty.TOOK_PLACE:
        return cue is None or cue.span.overlaps(said.cue.span)
    near = abs(mention.span.end - name.span.start) < 6 or 0 <= mention.span.start - name.span.end < 6
    return near or (cue is not None and cue.tense in (Tense.OLD, Tense.PLANNED))


def _lies_ahead(mention: Vague, ctx: Context) -> bool:
    found = window(mention, ctx.written)
    return found is not None and ctx.written is not None and found.last >= ctx.written


def _resolved(mention: Day, ctx: Context) -> date | None:
    """The day that has been, or the coming one of what was too unsure to be an event."""
    unsure = next((s.on for s in ctx.skipped if s.span == mention.span and s.reason == verdicts.UNLIKELY), None)
    if unsure is not None or mention.anchor is not Anchor.WRITTEN:
        return unsure
    days = day_range(mention, ctx.written, past=True)
    return days[0] if days is not None else None


def _is_recent(on: date, written: date, *, past: bool) -> bool:
    return written - choose.LONG_AGO < on and (on <= written or not past)


def _who(scene: Scene, said: _Said, phrase: Phrase | None, ctx: Context) -> tuple[str, ...]:
    spans = participants.of_phrase(phrase, ctx) if phrase is not None else ()
    if said.certainty is Certainty.TOOK_PLACE:
        subject = doer.subject_span(scene, said.cue, said.cue.span, ctx)
        spans += tuple(participants.parties(ctx, subject)) if subject is not None and phrase is None else ()
    return tuple(dict.fromkeys(ctx.text(s) for s in spans if participants.is_somebody(s, ctx)))[:MOST_WHO]
