"""What stands above a line and says what its dates are for: a heading, a card, a lead-in, the title of the document."""

import re
from datetime import date

from calfeed.grammar import clausename, labels, nameabove, naming, participants, place, title, verdicts
from calfeed.grammar.frame import RECENT, Context, Name, Scene, Slip
from calfeed.grammar.hours import repeat, repeats, with_clock
from calfeed.grammar.labels import Label
from calfeed.grammar.lineframe import add_frames
from calfeed.grammar.linename import blanked, words_left
from calfeed.grammar.mention import Day
from calfeed.grammar.pieces import across
from calfeed.grammar.quick import replace
from calfeed.grammar.sentences import Form
from calfeed.grammar.vocabulary import Tense, anyword_cached
from calfeed.grammar.zones import zone_of_place
from calfeed.model.meeting import Kind
from calfeed.model.text import BlockKind, Span

ITEM_LABEL = across(r"\W{0,4}([^\n:–—]{2,60}?)\s?(?::|\s[–—-])\s{1,4}(?:{on_day}\s)?")
WHO_ENDS = re.compile(r",|\s\(|\s[–—-]\s")  # in front of where a person is from
LEAST_LEFT = 2  # words of a headline beside its day
MOST_OF_NAME = 6  # words
MOST_OF_NOTICE = 4  # blocks of a notice that is only its heading and a few lines


def introduce(scene: Scene, ctx: Context) -> bool:
    """Whether a line says what the dates listed under it are for: "Mr Dantec will be at the town hall:"."""
    cue = next((c for c in scene.cues if c.tense in (Tense.FUTURE, Tense.PLANNED, Tense.PRESENT)), None)
    if cue is None or scene.dates or scene.clocks or not ctx.text(scene.span).endswith(":"):
        return False
    end = Span(scene.span.end, scene.span.end)
    name = naming.of_event(scene, scene.span, end, cue, ctx) or clausename.of_clause_words(scene, end, cue, ctx)
    if name is None:
        return False
    ctx.lead = (scene.sentence.block, name)
    return True


def lead_in(scene: Scene, ctx: Context) -> None:
    """Keep what a heading says of all the dates listed under it: "Unsere nächsten Proben:"."""
    phrase = next((p for p in scene.phrases if not p.weak), None) or next(iter(scene.phrases), None)
    name = naming.of_phrase(phrase, ctx) if phrase is not None and ctx.text(scene.span).endswith(":") else None
    if name is not None:
        ctx.lead = (scene.sentence.block, replace(name, rule="lead-in"))


def led_by(scene: Scene, ctx: Context) -> Name | None:
    """What the line over a list says of all its dates."""
    if ctx.lead is None or not 0 <= scene.sentence.block - ctx.lead[0] <= 1:
        return None
    found = labels.inline(scene, ctx)
    listed = scene.sentence.kind is BlockKind.ITEM or (scene.sentence.line > 0 and ctx.lead[0] == scene.sentence.block)
    if not listed and (found is None or found[0] is not Label.WHEN):
        return None
    ctx.lead = (scene.sentence.block, ctx.lead[1])
    return ctx.lead[1]


def label_of_item(scene: Scene, day: Day, ctx: Context) -> Name | None:
    """What an item of a list says in front of its day: "Finanzen: 18. März", "земельна — 18 червня"."""
    found = ITEM_LABEL.fullmatch(ctx.document.text, scene.span.start, day.span.start)
    text = title.heading(found[1], ctx.words) if found is not None else ""
    if found is None or not text or anyword_cached(ctx.words.labels_when).fullmatch(text):
        return None
    return Name(title=text, span=Span(*found.span(1)), noun=text.rpartition(" ")[2].lower(), rule="lead-in", weak=True)


def under_lead(lead: Name, own: Name | None, ctx: Context) -> Name:
    """What is on by the line over a list and the words of its item: "Sitzungen der Ausschüsse: Bau"."""
    if own is None or (own.rule != "lead-in" and place.looks_like(own.title, ctx.words)):
        return lead
    made = title.heading(f"{lead.title}: {own.title}", ctx.words)
    fits = title.length(made) <= title.MOST_WORDS and own.title.casefold() not in lead.title.casefold()
    return replace(lead, title=made, span=own.span) if fits else lead


def is_struck(scene: Scene, ctx: Context) -> bool:
    """Whether all days of a heading are struck out: a new one stands below."""
    struck = ctx.document.struck
    return bool(scene.days) and all(any(d.span.within(s) for s in struck) for d in scene.days)


def is_bare_day(scene: Scene, ctx: Context) -> bool:
    """Whether a heading or a line is only a day, as those of a diary are; a stamp or a labelled date is none."""
    if scene.sentence.form is Form.ROW or len(scene.days) != 1 or scene.clocks or not scene.sentence.first:
        return False
    if scene.sentence.form is Form.PROSE and ctx.document.text[scene.span.end : scene.span.end + 1].strip():
        return False
    if ctx.stamp is not None and scene.days[0].span.overlaps(ctx.stamp):
        return False
    left = words_left(scene, ctx)
    most = 1 if scene.days[0].until is not None else 2  # "Kulturwoche, 3. bis 9. Mai"
    if len(left) >= most or any(ctx.words.deadline.fullmatch(word) for word in left):  # "Abstracts ..... 15 January"
        return False
    return labels.inline(scene, ctx) is None


def let_wait(scene: Scene, days: tuple[date, date, Day], ctx: Context, *, labelled: bool = False) -> None:
    """Let a date wait for the line that says what is on then; the one that waits is settled first."""
    settle_waiting(ctx)
    first, last, day = days
    clock = scene.clocks[0] if scene.clocks else None
    told = [n for n in ctx.recent if ctx.frames[n].first == first and ctx.frames[n].kind is Kind.EVENT]
    if labelled and told:  # "come and see it on Tuesday", and below: "Date: 18 June"
        ctx.focus = (told[-1],)
        if clock is not None:
            ctx.frames[told[-1]] = with_clock(ctx.frames[told[-1]], clock, scene, ctx)
        return
    again = tuple(repeats(scene, ctx)) if labelled else ()
    ctx.slip = Slip(scene=scene, first=first, last=last, span=day.span, clock=clock, again=again, labelled=labelled)


def settle_waiting(ctx: Context) -> None:
    """Name the labelled date or the hour that no line named after what the whole document is about."""
    slip, ctx.slip = ctx.slip, None
    if slip is None or any(f.first == slip.first for f in ctx.frames):
        return
    told = slip.labelled or slip.clock is not None
    card = slip.labelled and slip.clock is not None and not ctx.frames
    name = (_headline(ctx, least=1 if card else title.LEAST_WORDS) if told else None) or _of_notice(
        slip.scene, slip.scene, ctx
    )
    name = name or (_short_heading(slip.scene, ctx, timed=slip.clock is not None) if told else None)
    if name is None and not told:
        return
    if name is None:
        ctx.skip(slip.span, verdicts.UNNAMED, slip.first)
        return
    day = next(d for d in slip.scene.days if d.span == slip.span)
    add_frames(slip.scene, name, [(slip.first, slip.last, day)], ctx, where=ctx.venue, who=ctx.guests)
    if ctx.frames[-1].clock is None and slip.clock is not None:
        ctx.frames[-1] = with_clock(ctx.frames[-1], slip.clock, slip.scene, ctx)
    for clock in slip.again:
        repeat(slip.scene, clock, len(ctx.frames) - 1, ctx)


def _short_heading(scene: Scene, ctx: Context, *, timed: bool) -> Name | None:
    """What a few words right over a line with its day name: "Beetle drive", and below "Tues 10th".

    A body, or a name without an event noun where an hour is told.
    """
    near = (h for _, h in reversed(ctx.headings) if 0 <= scene.sentence.block - h.sentence.block <= 1)
    above = next((h for h in near if h.span.start < scene.span.start and not h.dates), None)
    name = nameabove.of_heading_alone(above, ctx) if above is not None and ctx.words.headings_name else None
    if name is not None and not name.weak:
        return name
    if above is None or not ctx.words.headings_name or above.cues or participants.is_person(above.span, ctx):
        return None
    if not (timed or participants.is_party(above.span, ctx)):
        return None
    text = title.heading(ctx.text(above.span), ctx.words)  # "Planning board", and below "Thursday 14th, 10am"
    general = anyword_cached((*ctx.words.labels_programme, *ctx.words.sections, *ctx.words.posted))
    if (
        not 1 <= title.length(text) <= MOST_OF_NAME
        or clausename.NO_EVENT.search(text)
        or general.search(text)
        or ctx.words.general.fullmatch(text)
    ):
        return None
    return Name(title=text, span=above.span, noun=text.rpartition(" ")[2].lower(), rule="heading above", weak=True)


def _headline(ctx: Context, least: int) -> Name | None:
    """The title of the document, if it has words enough and says more than what sort of text it is."""
    whole = ctx.subject
    text = title.heading(re.split(r"\s[|·]\s", whole)[0], ctx.words)
    at = ctx.document.text.find(whole)
    if any(h.span.start == at and h.days and len(words_left(h, ctx)) < LEAST_LEFT for _, h in ctx.headings):
        return None  # "Saturday 16 January, 8 pm"
    if at < 0 or title.length(text) < least or ctx.words.general.fullmatch(text):
        return None
    noun = ctx.words.noun.search(text.replace("-", " "))  # "Sub-Committee"
    name = noun[0].lower() if noun else text.rpartition(" ")[2].lower()
    return Name(title=text, span=Span(at, at + len(whole)), noun=name, rule="headline", weak=noun is None)


def told_above(scene: Scene, ctx: Context) -> Name | None:
    """What the sentence shortly above announced without a date."""
    return ctx.told[1] if ctx.told is not None and 0 <= scene.sentence.block - ctx.told[0] <= 3 else None


def named_above(scene: Scene, ctx: Context, *, own: bool = False) -> Name | None:
    """The name of an event in the line or the heading right above, or in the title of the document.

    With `own` the heading of a part of the document will do, whatever its words.
    """
    before = ctx.over if _is_only_who(scene, ctx) else ctx.before
    if (
        before is not None
        and before.sentence.block == scene.sentence.block
        and (before.sentence.form is Form.LINE or _is_bare_name(before))
        and not before.dates
        and not before.clocks
        and title.length(ctx.text(before.span)) <= title.MOST_WORDS
        and anyword_cached(ctx.words.labels_programme).match(ctx.text(before.span)) is None
        and not place.is_told(ctx.text(before.span), ctx.words)
        and not _is_venue(before.span, ctx)
    ):
        if not before.phrases and (over := _of_notice(before, scene, ctx)) is not None:
            return over
        text = title.heading(ctx.text(before.span), ctx.words)
        noun = before.phrases[0].noun if before.phrases else text.rpartition(" ")[2].lower()
        return Name(title=text, span=before.span, noun=noun, rule="line above", weak=not before.phrases)
    part = ctx.heading() if own else None
    if part is not None and part.sentence.level > 1 and (name := nameabove.of_heading(scene, ctx)) is not None:
        return name
    for _, above in reversed(ctx.headings[-4:]):
        if scene.sentence.block - above.sentence.block > 4:
            break
        if any(f.scene is above or f.name.span.within(above.span) for f in ctx.frames[-RECENT:]):
            continue
        phrase = next((p for p in above.phrases if not p.weak), None) or next(iter(above.phrases), None)
        if phrase is not None and phrase.plural and not scene.clocks and is_bare_day(scene, ctx):
            continue  # "COMMITTEES", over the days on which they meet
        if phrase is not None and not above.days and not ctx.words.general.fullmatch(ctx.text(above.span)):
            text = title.heading(ctx.text(above.span), ctx.words)
            short = text if title.length(text) <= 8 else title.heading(ctx.text(phrase.span), ctx.words)
            return Name(title=short, span=above.span, noun=phrase.noun, rule="heading above", weak=phrase.weak)
    named = _named_by_card(scene, ctx) or _named_by_title(scene, ctx) or _of_days(scene, ctx)
    return named or _of_notice(scene, scene, ctx)


def _is_bare_name(before: Scene) -> bool:
    """Whether a sentence is no more than the name of an event: "Craft fair in aid of the hospice."."""
    return before.sentence.form is Form.PROSE and bool(before.phrases) and not before.cues and before.sentence.first


def _is_only_who(scene: Scene, ctx: Context) -> bool:
    """Whether the line above is only who speaks, under a line that says what about: "Prof. Ann Lee (Leeds)"."""
    who, what = ctx.before, ctx.over
    if who is None or what is None or who.mentions or what.mentions or who.phrases or ctx.words.capital_nouns:
        return False
    if what.sentence.form is not Form.LINE:
        return False
    if not who.sentence.block == what.sentence.block == scene.sentence.block:
        return False
    name = WHO_ENDS.search(ctx.document.text, who.span.start, who.span.end)
    return participants.is_person(Span(who.span.start, name.start() if name else who.span.end), ctx)


def _of_notice(below: Scene, scene: Scene, ctx: Context) -> Name | None:
    """What a notice of a few lines is headed: "Blut spenden", over "DRK Unna" and "Freitag, 16. Oktober, 15 Uhr"."""
    above = ctx.heading()
    if above is None or above.sentence.block != 0 or below.sentence.block != 1 or ctx.frames or above.mentions:
        return None
    by = below is not scene
    if len(ctx.document.blocks) > MOST_OF_NOTICE or ctx.words.headings_name:
        return None
    text = title.heading(ctx.text(above.span), ctx.words)
    if not 1 <= title.length(text) <= title.MOST_WORDS or ctx.words.general.fullmatch(text):
        return None
    if any(c.tense is not Tense.PRESENT for c in above.cues):
        return None
    phrase = next(iter(above.phrases), None)
    if phrase is None and (participants.is_party(above.span, ctx) or place.is_told(text, ctx.words)):
        return None
    if by and phrase is None and not participants.is_party(below.span, ctx):
        return None
    noun = phrase.noun if phrase is not None else text.rpartition(" ")[2].lower()
    weak = phrase is None or phrase.weak
    return Name(title=text, span=above.span, noun=noun, rule="heading above", weak=weak)


def _is_venue(span: Span, ctx: Context) -> bool:
    """Whether a line is a building and its town, whatever its name says: "Paviljonki Congress Centre, Jyväskylä"."""
    parts = ctx.text(span).split(", ")
    ends = parts[0].rpartition(" ")[2]
    return len(parts) > 1 and place.is_place_noun(ends, ctx.words) and zone_of_place(parts[-1]) is not None


def _of_days(scene: Scene, ctx: Context) -> Name | None:
    """The heading right over the days and the place of a whole programme: "«Сутінки»" over "Ужгород, 7–11 серпня"."""
    above = ctx.heading()
    if above is None or above.dates or ctx.frames or not any(d.until is not None for d in scene.days):
        return None
    if not 0 < scene.sentence.block - above.sentence.block <= 1 or not words_left(scene, ctx):
        return None
    text = title.heading(ctx.text(above.span), ctx.words)
    if not title.LEAST_WORDS <= title.length(text) <= title.MOST_WORDS:
        return None
    return Name(title=text, span=above.span, noun=text.rpartition(" ")[2].lower(), rule="heading above", weak=True)


def _named_by_card(scene: Scene, ctx: Context) -> Name | None:
    """The heading of a card in a list of events, whatever its noun: "Moss and peat" over "Wed 6 Nov, 13:00-14:00"."""
    above = ctx.heading()
    if above is None or above.sentence.form is not Form.HEADING or above.sentence.level < 2:
        return None
    if above.dates and not is_struck(above, ctx):
        return None
    if not 0 < scene.sentence.block - above.sentence.block <= 1 or not scene.clocks:
        return None
    text = title.heading(blanked(above, above.span, ctx).replace("\0", " ").strip(" ,"), ctx.words)
    if title.length(text) > title.MOST_WORDS or anyword_cached(ctx.words.labels_programme).search(text):
        return None
    return Name(title=text, span=above.span, noun=text.rpartition(" ")[2].lower(), rule="heading above", weak=True)


def _named_by_title(scene: Scene, ctx: Context) -> Name | None:
    """The event that the title of a page names: "Timetable – Open GIS Day Zagreb 2023"."""
    document = ctx.document
    if not ctx.subject or ctx.frames or scene.sentence.block > 6:
        return None
    for part in re.split(r"\s[–—|-]\s|:\s", ctx.subject):
        found = ctx.words.noun.search(part)
        if found and not anyword_cached(ctx.words.labels_programme).search(part):
            text = title.heading(part, ctx.words)
            at = document.text.find(part)
            span = Span(at, at + len(part)) if at >= 0 else scene.span
            return Name(title=text, span=span, noun=found[0].lower(), rule="title of the document")
    return None
