"""Where an event is that names no place: a learnt choice among the sites near it and those that speak for all.

Every site that may be meant, and that there is none, has facts ("same sentence behind the date, named house"), with
weights in `whereabouts.json` that `calfeed bench train` makes from gold files; the heaviest is chosen. The weights are
those of a conditional logit (McFadden, "Conditional logit analysis of qualitative choice behavior", 1974).
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from calfeed.grammar import home, sites
from calfeed.grammar.frame import RECENT, Context, Frame, Scene, headings_over, numbers_of
from calfeed.grammar.quick import replace
from calfeed.grammar.sentences import Form
from calfeed.grammar.sites import Site
from calfeed.grammar.vocabulary import Tense, anyword_cached, vocabulary
from calfeed.grammar.weights import heaviest, odds
from calfeed.model.meeting import Kind, Online
from calfeed.model.text import Span

BEFORE, BEHIND = 5, 4  # scenes around that of an event in which its place may stand
OPENING, CLOSING = 5, 4  # blocks
MOST_OPENING, MOST_CLOSING, MOST_LOOKED = 12, 10, 40  # scenes
HOUSES = frozenset(("named house", "house", "address"))
ONES = frozenset(("named house", "address"))
SURE = HOUSES | {"town", "region"}
LOOK = 20_000  # characters in which it is counted how often a place is named
TELLING = frozenset(("label", "sentence", "in", "part", "cell"))  # how a place is told, and not only named
UNNAMED = "no place named"
THERE = "none, at it"  # a sentence that says "there" or "same place"
HERE = ("same sentence behind the date", "same sentence before the date")
LIKELY = 0.25  # how likely a place must be to tell where another one is
NEAREST = 6  # scenes in which an event names its place


class Choice(NamedTuple):
    """A place that an event may be at, or none, and the facts that speak for it."""

    span: Span | None
    words: str
    facts: tuple[str, ...]


@dataclass
class Spot:
    """One place of a document: the sites that name it, by their scenes, and what is true of it for every event."""

    words: str
    span: Span
    kind: str
    at: list[tuple[int, Site]] = field(default_factory=list)
    facts: tuple[str, ...] | None = None


class Option(NamedTuple):
    """A place that an event may be at, while the facts are gathered."""

    span: Span
    spot: Spot
    facts: list[str]


class Atlas:
    """The sites of a document, and where its events are said to be by the sentences that announce them."""

    def __init__(self, frames: Sequence[Frame], scenes: Sequence[Scene], ctx: Context) -> None:
        self.ctx, self.scenes, self.frames = ctx, scenes, frames
        number_of = numbers_of(scenes)
        self.own = [number_of(f.scene.span.start) for f in frames]
        self.there: dict[int, list[Frame]] = {}
        for number, frame in zip(self.own, frames, strict=True):
            self.there.setdefault(number, []).append(frame)
        self.blocks = [s.sentence.block for s in scenes]
        self.opening = [n for n in range(min(MOST_OPENING, len(scenes))) if self.blocks[n] - self.blocks[0] < OPENING]
        self.heads = [n for n, s in enumerate(scenes) if s.sentence.form is Form.HEADING]
        self.dated_heads = [n for n in self.heads if scenes[n].dates]
        self.places = [ctx.text(f.place).casefold() if f.place else None for f in frames]
        self.placed: dict[str, list[int]] = {}
        for n, words in enumerate(self.places):
            if words is not None:
                self.placed.setdefault(words, []).append(n)
        self.events = sum(f.kind is Kind.EVENT for f in frames)
        self.events_placed = sum(f.kind is Kind.EVENT and f.place is not None for f in frames)
        self.votes = Counter({words: len(them) for words, them in self.placed.items()})
        self.home = home.place_of_all(ctx, list(frames))
        self.spots: dict[str, Spot] = {}
        self.looked: dict[int, list[tuple[Spot, Site]]] = {}

    @cached_property
    def closing(self) -> frozenset[int]:
        """The last scenes that name a place: what follows them and names none moves nothing."""
        found: list[int] = []
        for number in range(len(self.scenes) - 1, max(-1, len(self.scenes) - MOST_LOOKED), -1):
            if len(found) >= MOST_CLOSING or len({self.blocks[n] for n in found}) > CLOSING:
                break
            if any(site.how in TELLING for _, site in self.in_scene(number)):
                found.append(number)
        return frozenset(found)

    def in_scene(self, number: int) -> list[tuple[Spot, Site]]:
        """The sites of a sentence or line."""
        if number not in self.looked:
            found = []
            scene = self.scenes[number]
            entering = vocabulary(scene.language).entering
            if entering.match(self.ctx.document.text, scene.span.start, scene.span.end) is not None:
                self.looked[number] = []  # "Tickets are on sale at the Tourist Information Centre"
                return []
            for site in sites.of_scene(scene, self.ctx):
                spot = self.spot(site.span, site.kind)
                spot.at.append((number, site))
                found.append((spot, site))
            self.looked[number] = found
        return self.looked[number]

    def spot(self, span: Span, kind: str) -> Spot:
        """The place that words name."""
        words = self.ctx.text(span)
        key = words.casefold()
        if key not in self.spots:
            self.spots[key] = Spot(words=key, span=span, kind=kind)
        return self.spots[key]

    def headings(self, number: int) -> list[int]:
        """The headings over a scene, the nearest first."""
        return headings_over(number, self.heads, self.scenes)

    def of_document(self, spot: Spot) -> tuple[str, ...]:
        """What is true of a place for every event: how long it is, how often and where it is named."""
        if spot.facts is None:
            spot.facts = tuple(dict.fromkeys(self._of_document(spot)))
        return spot.facts

    def _of_document(self, spot: Spot) -> Iterator[str]:
        length, kind = len(spot.words.split()), spot.kind
        yield kind
        yield f"{min(6, length)} words"
        yield f"{kind} of {min(3, length)} words"
        if "," in spot.words:
            yield "with a comma"
        if any(letter.isdigit() for letter in spot.words):
            yield f"{kind} with a number"
        if self.ctx.text(spot.span).isupper():
            yield "in capitals"
        said = min(4, self.ctx.document.text.count(self.ctx.text(spot.span), 0, LOOK))
        yield f"said {said} times"
        yield f"{kind} said {said} times"
        for number, site in spot.at[:8]:
            scene = self.scenes[number]
            where = "heading" if scene.sentence.form is Form.HEADING else "middle"
            if where == "middle":
                where = "opening" if number in self.opening else "closing" if number in self.closing else "middle"
            dated = "dated" if number in self.there else "beside a date" if scene.dates else "undated"
            yield f"somewhere in the {where}, {site.how}"
            yield f"somewhere in the {where}, {site.how}, {kind}, {dated}"
            yield f"somewhere in the {where}, {dated}, {scene.sentence.form.value}"
            if anyword_cached(vocabulary(scene.language).wholes).search(
                self.ctx.document.text, scene.span.start, scene.span.end
            ):
                yield f"said of all, {dated}, {kind}"
                yield "said of all"


def places(
    frames: Sequence[Frame], scenes: Sequence[Scene], ctx: Context, *, every: bool = False
) -> list[tuple[Choice, ...]]:
    """For each frame that names no place, or for `every` one, where it may be, the last of them nowhere."""
    open_ = [_is_open(frame, ctx, every=every) for frame in frames]
    if not any(open_):
        return [()] * len(frames)
    atlas = Atlas(frames, scenes, ctx)
    around = [
        _around(own, atlas) if asked and not _is_untold(own, atlas) else ()
        for own, asked in zip(atlas.own, open_, strict=True)
    ]
    for number in dict.fromkeys(n for near in around for n in near):
        atlas.in_scene(number)
    return [tuple(_of_frame(n, near, atlas)) if near else () for n, near in enumerate(around)]


def chosen(options: Sequence[Choice]) -> Span | None:
    """The place that the facts speak for; None if for none, or if there are no options. "There" is somewhere."""
    somewhere = options[:-1] if len(options) > 1 and THERE in options[-1].facts else options
    return heaviest(somewhere, "whereabouts").span if somewhere else None


def around(options: Sequence[Choice], frame: Frame, ctx: Context) -> Span | None:
    """Where the place of an event is that has no name of its own, where one is told: "church, Rossbrin".

    Its own sentence tells it, or a town over the text. What an event is moved from is not around where it is moved to.
    """
    own, moved = frame.place, any(cue.tense is Tense.MOVED for cue in frame.scene.cues)
    if own is None or moved or not options or not _is_nameless(own, ctx):
        return None
    likely = zip(odds(options, "whereabouts"), options, strict=True)
    named = [(odd, option.span) for odd, option in likely if _is_around(option, own, ctx)]
    odd, span = max(named, default=(0.0, None))
    return span if odd >= LIKELY else None


def _is_around(option: Choice, own: Span, ctx: Context) -> bool:
    """Whether a place has a name and is told in the sentence of an event, or is a town."""
    if option.span is None or option.span.overlaps(own) or _is_nameless(option.span, ctx):
        return False
    here = option.facts[0]
    if here in HERE:
        return any(f"{here}, {how}" in option.facts for how in TELLING)
    return f"{here}, town" in option.facts


def _is_nameless(own: Span, ctx: Context) -> bool:
    """Whether a place is only said to be one of many: "the church", "at the gate"."""
    return not any(letter.isupper() or letter.isdigit() for letter in ctx.text(own))


def _is_open(frame: Frame, ctx: Context, *, every: bool) -> bool:
    """Whether it is asked where an event is: it names no place of a name, and people have to go to one."""
    told = frame.place is not None and not _is_nameless(frame.place, ctx)
    if frame.kind is not Kind.EVENT or frame.online is Online.YES or (told and not every):
        return False
    return frame.place is not None or anyword_cached(ctx.words.sign_ups).match(frame.name.title) is None


def _is_untold(own: int, atlas: Atlas) -> bool:
    """Whether the sentence of an event, or the one behind it, says that its place is not known yet."""
    near = [s for s in atlas.scenes[own : own + 2] if s.sentence.block == atlas.scenes[own].sentence.block]
    return any(sites.UNKNOWN.search(atlas.ctx.document.text, s.span.start, s.span.end) for s in near)


def _around(own: int, atlas: Atlas) -> tuple[int, ...]:
    """The scenes in which the place of an event may stand, the nearest first."""
    near = range(max(0, own - BEFORE), min(len(atlas.scenes), own + BEHIND + 1))
    nearest = sorted(near, key=lambda n: (abs(n - own), n > own))
    over = atlas.headings(own)
    others = {n for n in atlas.heads[: bisect_left(atlas.heads, own)] if n not in over}  # of what is told before it
    around = dict.fromkeys([*nearest, *over, *atlas.opening, *sorted(atlas.closing)])
    return tuple(n for n in around if n not in others)


def _of_frame(number: int, near: Sequence[int], atlas: Atlas) -> Iterator[Choice]:
    found = _own(number, near, atlas)
    frame, own, ctx = atlas.frames[number], atlas.own[number], atlas.ctx
    heads, named = atlas.headings(own), frame.place is not None
    houses = Counter[str]()
    for n in near:
        for spot, site in atlas.in_scene(n):
            if (frame.place is not None and site.span.overlaps(frame.place)) or (n == own and site.why):
                continue
            relation = _relation(n, own, heads, site, frame, atlas)
            if spot.words in found:
                found[spot.words].facts.append(f"also {relation}")
                continue
            facts = list(_of_site(site, n, relation, frame, own, atlas))
            if spot.kind in HOUSES and site.how != "name" and n != own:
                side = "before" if n < own else "behind"
                facts.append(f"house {min(houses[side], 2)} {side}")
                houses[side] += 1
            found[spot.words] = Option(site.span, spot, facts)
    _add_home(frame, found, atlas)
    sure = {option.facts[0] for option in found.values() if option.spot.kind in SURE}
    something = any(relation.startswith("same sentence") for relation in sure)
    only = sum(option.spot.kind in ONES for option in found.values()) == 1
    for key, (span, spot, told) in found.items():
        facts = [*told, *_of_others(number, key, told[0], atlas), *atlas.of_document(spot)]
        if any(key != other and key in other for other in found):
            facts.append("part of another")
        if any(key != other and other in key for other in found):
            facts.append("holds another")
        if only and spot.kind in ONES:
            facts.append("only house")
        if not something and not named:
            facts += [f"nothing in its sentence, {spot.kind}", f"nothing in its sentence, {facts[0]}"]
        yield Choice(span, ctx.text(span), tuple(dict.fromkeys(facts)))
    kinds = {option.spot.kind for option in found.values()}
    yield Choice(None, "", tuple(_of_none(frame, number, something, kinds, atlas)))


def _own(number: int, near: Sequence[int], atlas: Atlas) -> dict[str, Option]:
    """The place that an event names, by its words, as if it had to be found; it is only asked for in training."""
    frame, own = atlas.frames[number], atlas.own[number]
    if frame.place is None:
        return {}
    text, there = atlas.ctx.document.text, frame.place
    kind = sites.kind_of(text[there.start : there.end], vocabulary(frame.scene.language))
    beside = (site for n in near[:NEAREST] for _, site in atlas.in_scene(n) if site.span.overlaps(there))
    site = next(beside, Site(span=there, how="found", kind=kind))
    site = replace(site, span=there, kind=kind)
    n = numbers_of(atlas.scenes)(there.start)
    relation = _relation(n, own, atlas.headings(own), site, frame, atlas)
    spot = atlas.spot(there, kind)
    return {spot.words: Option(there, spot, list(_of_site(site, n, relation, frame, own, atlas)))}


def _of_site(site: Site, n: int, relation: str, frame: Frame, own: int, atlas: Atlas) -> Iterator[str]:
    """What speaks for a site in a scene: how it stands to the event, how it is told, what it looks like."""
    form, kind, how, scene = frame.scene.sentence.form.value, site.kind, site.how, atlas.scenes[n]
    yield relation
    yield from (f"{relation}, {form}", f"{relation}, {how}", f"{relation}, {kind}")
    yield from (f"{relation}, {how}, {kind}", f"{how}, {kind}", how)
    if frame.place is None:
        yield from (f"{relation}, {UNNAMED}", f"{relation}, {kind}, {UNNAMED}")
    inside = "inside" if n == own else "outside"
    if site.lead:
        yield f"{inside}, led by “{site.lead}”"
    for fact in site.beside:
        yield f"{inside}, {fact}"
        yield f"{inside}, {fact}, {kind}"
    if n != own:
        yield from _of_scene(n, own, relation, frame, atlas)
    if any(site.span.overlaps(who) for who in frame.who):
        yield "a party"
    if site.span.overlaps(frame.name.span):
        yield "in the name"
        yield f"in the name, {kind}"
    if scene.sentence.form is not Form.PROSE:
        yield f"told in a {scene.sentence.form.value}, for {form}"


def _of_scene(n: int, own: int, relation: str, frame: Frame, atlas: Atlas) -> Iterator[str]:
    """What speaks for a site by the scene it stands in, if that is not the event's own."""
    scene = atlas.scenes[n]
    if abs(n - own) <= BEFORE + 1:
        crossed = sum(k in atlas.there for k in range(min(n, own) + 1, max(n, own)))
        yield f"{'before' if n < own else 'behind'} over {min(crossed, 2)} events"
    if bisect_left(atlas.dated_heads, n + 1) < bisect_left(atlas.dated_heads, own):
        yield "a day's heading between"
        yield f"a day's heading between, {relation}"
    others = atlas.there.get(n, ())
    if others:
        yield "of another event"
        yield f"of another event, {relation}"
        if frame.first is not None:
            for other in others:
                if other.first is None or other.last is None:
                    continue
                days = (
                    "its day"
                    if other.first == frame.first == other.last
                    else "days that hold its own"
                    if other.first <= frame.first <= other.last
                    else "another day"
                )
                yield f"of an event of {days}"
        if any(other.name.noun == frame.name.noun for other in others):
            yield "of an event of its kind"
    else:
        yield f"beside {'another' if scene.dates else 'no'} date"
        yield f"beside {'another' if scene.dates else 'no'} date, {relation}"
    tenses = dict.fromkeys(cue.tense.value for cue in scene.cues)
    for tense in tenses:
        yield f"verb {tense}"
    if not tenses:
        yield f"no verb, {relation}"


def _relation(n: int, own: int, heads: Sequence[int], site: Site, frame: Frame, atlas: Atlas) -> str:
    """How a site stands to an event: in its sentence, in a sentence or line near it, in a heading over it."""
    if n == own:
        side = "before" if site.span.end <= frame.dates[0].start else "behind"
        return f"same sentence {side} the date{' of several' if len(atlas.there[own]) > 1 else ''}"
    if n in heads:
        return f"heading {min(heads.index(n), 2)} above"
    distance = atlas.blocks[n] - atlas.blocks[own]
    if distance == 0 and abs(n - own) <= 3:
        return f"same block {n - own:+}"
    if abs(distance) <= 3 and -BEFORE <= n - own <= BEHIND:
        return f"block {max(-2, min(2, distance)):+}"
    if n in atlas.opening:
        return "first block" if atlas.blocks[n] == atlas.blocks[0] else "opening"
    return "closing" if n in atlas.closing else "near"


def _add_home(frame: Frame, found: dict[str, Option], atlas: Atlas) -> None:
    """What speaks for the place where the document is at home."""
    there, ctx = atlas.home, atlas.ctx
    if there is None:
        return
    key = ctx.text(there.span).casefold()
    if key not in found:
        kind = sites.kind_of(ctx.document.text[there.span.start : there.span.end], ctx.words)
        spot = atlas.spot(there.span, kind)
        found[key] = Option(there.span, spot, ["home only"])
    facts, kind = found[key].facts, found[key].spot.kind
    listed = "prose" if frame.scene.sentence.form is Form.PROSE else "listed"
    what = "venue" if ctx.main_venue is not None else "house" if there.held else "town"
    alone = "alone" if there.alone else "told" if there.told else "not alone"
    own = there.days is None or frame.first is None or there.days[0] <= frame.first <= there.days[1]
    facts += [f"home {what}", f"home {what}, {listed}", f"home {alone}, {listed}", f"home {what}, {alone}"]
    facts += [f"home {'in' if own else 'out of'} its days", f"home {kind}"]
    if there.of(frame) is not None:
        facts += ["home by rule", f"home by rule, {what}"]
    if frame.place is None:
        facts += [f"home {what}, {UNNAMED}", f"home {kind}, {UNNAMED}"]


def _of_others(number: int, key: str, first: str, atlas: Atlas) -> Iterator[str]:
    """What the places of the other events speak for."""
    frame = atlas.frames[number]
    votes = atlas.votes[key] - (atlas.places[number] == key)
    if votes <= 0:
        return
    share = "most" if 2 * votes > len(atlas.frames) else "some"
    yield from ("place of another event", f"place of {share} events", f"place of {share} events, {first}")
    others = [atlas.frames[n] for n in atlas.placed[key][:RECENT] if n != number]
    if any(f.name.noun == frame.name.noun for f in others):
        yield "place of an event of its kind"
    if frame.first is not None and any(f.first == frame.first for f in others):
        yield "place of an event of its day"
    if frame.under is not None and any(f.under == frame.under for f in others):
        yield "place of an event under its heading"
    for side, beside in (("before", number - 1), ("behind", number + 1)):
        if 0 <= beside < len(atlas.places) and atlas.places[beside] == key:
            yield f"place of the event {side}"
            yield f"place of the event {side}, {frame.scene.sentence.form.value}"


def _of_none(frame: Frame, number: int, something: bool, kinds: set[str], atlas: Atlas) -> Iterator[str]:
    """What speaks for an event to be nowhere that the document names."""
    form, noun, hour = frame.scene.sentence.form.value, frame.name.noun, "hour" if frame.clock else "no hour"
    named = "named" if frame.place is not None else UNNAMED
    yield from ("none", f"none, {named}", f"none, {form}, {named}", f"none, {noun}", f"none, {noun}, {named}")
    placed = _placed(number, atlas)
    yield from (f"none, {named}, {placed}", f"none, {named}, {placed}, {form}", f"none, {frame.status.value}, {named}")
    yield from (f"none, online {frame.online.value}, {named}", f"none, {hour}, {form}", f"none, {hour}, {named}")
    yield from (f"none, {atlas.ctx.words.language}, {named}", f"none, {'one' if len(atlas.frames) == 1 else 'several'}")
    yield f"none, {'something' if something else 'nothing'} in its sentence, {named}"
    yield f"none, {'a' if kinds & ONES else 'no'} house, {'a' if 'town' in kinds else 'no'} town, {named}"
    if frame.window is not None:
        yield from ("none, vague", f"none, vague, {named}")
    if frame.rrule:
        yield f"none, series, {named}"
    there = atlas.home
    rule = "no home" if there is None else "home by rule" if there.of(frame) is not None else "home against the rule"
    yield f"none, {rule}, {named}"
    if _is_placeless(frame, atlas.ctx):
        yield from ("none, placeless", f"none, placeless, {named}")
    scene = frame.scene
    words = vocabulary(scene.language)
    if anyword_cached((*words.at_it, *words.same_place)).search(
        atlas.ctx.document.text, scene.span.start, scene.span.end
    ):
        yield THERE
    yield from (f"none, rule {rule}" for rule in frame.rules)


def _placed(number: int, atlas: Atlas) -> str:
    """How many of the other events name a place."""
    others, placed = atlas.events - 1, atlas.events_placed - (atlas.places[number] is not None)
    if not others:
        return "no other"
    few = "few placed" if 2 * placed < others else "most placed"
    return "all placed" if placed == others else few if placed else "none placed"


def _is_placeless(frame: Frame, ctx: Context) -> bool:
    """Whether an event happens nowhere in particular: an announcement, the start of sales."""
    placeless = anyword_cached(ctx.words.placeless)
    phrase = next((p for p in frame.scene.phrases if p.span.within(frame.name.span)), None)
    words = [ctx.text(phrase.head)] if phrase else frame.name.title.split(":")[0].split()
    return bool(words) and placeless.fullmatch(words[-1]) is not None
