"""Which day is meant where the words do not say it, a learnt choice: "on Thursday", "the 19th", "the evening before".

Such words count from the day of writing, from a day named before, from that of an event. The days that they come to,
counted from each of these, have facts ("weekday: from writing", "number: month of the day named last"), with weights in
`whichday.json` that `calfeed bench train` makes from gold files; the heaviest is chosen.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property

from calfeed.grammar.frame import Context, Days, Named, Option, Scene, Turn
from calfeed.grammar.mention import Anchor, Day, Edge, Vague, Which
from calfeed.grammar.pieces import words_of
from calfeed.grammar.resolve import day_range, made, window
from calfeed.grammar.weights import heaviest
from calfeed.model.meeting import Kind

DAY, WEEK = timedelta(days=1), 7
NAMED, EVENTS, STRETCHES = 4, 3, 4  # days named before, days of events, stretches of days that are tried
MOST_STATED = 40  # days told with their month
RECENT = 9  # frames among which the last events are looked for
CLOSE_BY = 3  # days
FARTHEST = timedelta(days=366)  # from the day of writing
LEAD = 16  # characters in front of a day
AHEAD, BEHIND = re.compile(r"[^\W\d_]+(?=\W*\Z)"), re.compile(r"\s[^\W\d_]+")
OWN = words_of("that_day")
# How far a day lies from another, up to so many days.
DISTANCES = (
    (-32, "long before"),
    (-7, "7 to 31 before"),
    (-1, "1 to 6 before"),
    (0, "0 days"),
    (1, "1 days"),
    (6, "2 to 6 days"),
    (7, "7 days"),
    (13, "8 to 13 days"),
    (31, "14 to 31 days"),
)


def sort_of(mention: Day) -> str | None:
    """What sort of mention it is, if it does not say its day."""
    fixed = (mention.month, mention.feast, mention.of, mention.nth, mention.year, mention.offset_months)
    if any(part is not None for part in fixed) or mention.anchor is Anchor.MAIN:
        return None
    if mention.day is not None:
        return "number" if mention.weekday is None or mention.anchor is Anchor.TEXT else None
    if mention.anchor is Anchor.TEXT:
        by = mention.offset_days or 0
        return "that weekday" if mention.weekday is not None else _side(by)
    if mention.weekday is None or mention.offset_days is not None or mention.which in (Which.NEXT, Which.LAST):
        return None
    return "weekday" if mention.which is None else "this weekday"


def _side(by: int) -> str:
    return "same day" if not by else "day after" if by > 0 else "day before"


def chosen(mention: Day, ruled: Days, ctx: Context, scene: Scene) -> Days:
    """The days that the facts speak for; `ruled` are those that the rules take."""
    sort = sort_of(mention)
    if sort is None or ctx.anchor is None:
        return ruled
    if (before := ctx.turns.get(mention)) is not None:
        return before.days
    asked = _Asked(sort, mention, ruled, ctx.anchor, ctx, scene)
    where = asked.where()
    if len(where) < 2:
        return ruled
    options = tuple(Option(days, tuple(asked.facts(days, names))) for days, names in where.items())
    days = heaviest(options, "whichday").days
    ctx.turns[mention] = Turn(mention.span, scene.span, options, days)
    return days


@dataclass(frozen=True)
class _Asked:
    """A mention that does not say its day, at its place in the text."""

    sort: str
    mention: Day
    ruled: Days
    anchor: date
    ctx: Context
    scene: Scene

    def where(self) -> dict[Days, list[str]]:
        """The days that may be meant, those of the rules first, each with what it is counted from."""
        plain = day_range(self.mention, self.anchor, last=self.ctx.last)
        found = {self.ruled: ["of the rules", f"of the rules, {'plain' if plain == self.ruled else 'found'}"]}
        called: dict[date, list[str]] = {}
        for base, name in self._bases():
            called.setdefault(base, []).append(name)
        for base, names in called.items():
            for days, how in self._counted(base):
                if abs(days[0] - self.anchor) < FARTHEST:
                    found.setdefault(days, []).extend([name + how for name in names])
        if self.mention.weekday is not None and self.mention.day is None and self.mention.until is None:
            for _, told in self.ctx.stated[:MOST_STATED]:
                if told.weekday() == self.mention.weekday and self.anchor <= told:
                    found.setdefault((told, told), [])
        return found

    def _bases(self) -> Iterator[tuple[date, str]]:
        """The days that it may count from, each with what it is."""
        ctx = self.ctx
        yield self.anchor, "from writing"
        yield from self._named()
        yield from self._events()
        if ctx.main_days is not None:
            yield ctx.main_days[0], "from the main event"
        if ctx.carried is not None:
            yield ctx.carried[0], "from the heading"
        if self.sort == "number":
            for month in self.scene.mentions:
                if isinstance(month, Vague) and (span := window(month, self.anchor)) is not None:
                    yield span.first, "from a month in the sentence"
        for number, (first, _) in enumerate(ctx.stretches[:STRETCHES]):
            yield first, "from a stretch stated" if number else "from the first stretch stated"
        if ctx.stated:
            yield ctx.stated[0][1], "from the first day stated"
            later = next((day for at, day in ctx.stated[:MOST_STATED] if at > self.mention.span.end), None)
            if later is not None:
                yield later, "from the next day stated"
        if self.mention.anchor is Anchor.TEXT and ctx.frames and ctx.frames[0].first:
            yield ctx.frames[0].first, "from the first event"

    def _named(self) -> Iterator[tuple[date, str]]:
        """The days that were named before, the last one first."""
        seen = set[date]()
        for named in reversed(self.ctx.named_days[-2 * NAMED :]):
            for day in reversed(named.days):
                if day not in seen:
                    seen.add(day)
                    yield day, f"from named {len(seen)}, {self._place(named)}"
            if len(seen) >= NAMED:
                return

    def _events(self) -> Iterator[tuple[date, str]]:
        """The days of the last events."""
        nouns, count = {phrase.noun for phrase in self.scene.phrases}, 0
        for frame in reversed(self.ctx.frames[-RECENT:]):
            if frame.first is None or frame.kind is not Kind.EVENT:
                continue
            count += 1
            apart = self.scene.sentence.block - frame.scene.sentence.block
            yield frame.first, f"from event {count}"
            yield frame.first, f"from event {('here', 'block before', 'farther')[min(max(apart, 0), 2)]}"
            if frame.name.noun in nouns:
                yield frame.first, "from event of that noun"
            if frame.last is not None and frame.last != frame.first:
                yield frame.first, "from event of several days"
                yield frame.last, f"from the end of event {count}"
            if count >= EVENTS:
                return

    def _counted(self, base: date) -> Iterator[tuple[Days, str]]:
        """What the mention means counted from a day, and in which direction."""
        mention = self.mention
        if mention.day is not None:
            yield from self._in_months(base)
            return
        bare = mention.weekday is not None and mention.until is None
        ahead = (mention.weekday - base.weekday()) % WEEK if mention.weekday is not None else 0
        if bare and self.sort == "weekday":
            day = base + ahead * DAY
            yield (day, day), ""
        elif (here := day_range(mention, base, last=base)) is not None:
            yield here, ""
        if bare:
            for by, how in ((ahead or WEEK, ", ahead"), ((ahead or WEEK) - WEEK, ", back")):
                day = base + by * DAY
                if day >= self.anchor:
                    yield (day, day), how

    def _in_months(self, base: date) -> Iterator[tuple[Days, str]]:
        """The day of that number in the month of a day, and in the next one."""
        month = base.replace(day=1)
        for how in (", same month", ", next month"):
            found = self._in_month(month)
            if found is None:
                return
            later = how == ", same month" and found[0] > base
            yield found, ", later that month" if later else how
            month = (month + 32 * DAY).replace(day=1)

    def _in_month(self, month: date) -> Days | None:
        """The day of that number in a month that has it, else in the next that has."""
        day = self.mention.day if self.mention.until is None else None
        only = made(month.year, month.month, day) if day is not None else None
        return (only, only) if only is not None else day_range(self.mention, month, last=month)

    def _place(self, named: Named) -> str:
        """Where a day was named, seen from here."""
        if named.sentence == self.scene.span:
            return "same sentence"
        apart = self.scene.sentence.block - named.block
        return "same block" if apart == 0 else "block before" if apart == 1 else "farther"

    @cached_property
    def last(self) -> Named | None:
        """What was named last."""
        return self.ctx.named_days[-1] if self.ctx.named_days else None

    @cached_property
    def stated(self) -> list[int]:
        """The days that the text tells with their month, in days."""
        return [day.toordinal() for _, day in self.ctx.stated[:MOST_STATED]]

    @cached_property
    def around(self) -> tuple[str, ...]:
        """What is true here whichever day is meant."""
        last, scene, at = self.last, self.scene, self.mention.span
        cue = min(scene.cues, key=lambda c: abs(c.span.start - at.start), default=None)
        behind = BEHIND.match(self.ctx.document.text, at.end, scene.span.end)
        told = f"named {_distance(last.days[0], self.anchor)} ahead" if last else "named nothing ahead"
        place = f"{self._place(last)}, {last.sort}" if last else "nowhere"
        said = (f"“{self._word()}”", f"“{behind[0].lower() if behind else 'nothing'}” behind")
        return (
            told,
            place,
            *said,
            scene.sentence.form.value,
            cue.tense.value if cue else "no verb",
            f"{told}, {place}",
        )

    def _word(self) -> str:
        """The word that leads the mention: its own first one where that picks the day, else the one in front."""
        text, at = self.ctx.document.text, self.mention.span
        own = text[at.start : at.end].lower().split()
        if self.mention.anchor is Anchor.TEXT or (len(own) > 1 and own[0] in OWN):
            return own[0]
        lead = AHEAD.search(text, max(self.scene.span.start, at.start - LEAD), at.start)
        return lead[0].lower() if lead else "nothing"

    def facts(self, days: Days, names: list[str]) -> Iterator[str]:
        """What speaks for days, counted from what is named."""
        sort, day, last = self.sort, days[0], self.last
        named = dict.fromkeys(names)
        yield from named
        for name in named:
            yield f"{sort}: {name}"
        near = f"{_distance(day, self.anchor)} from writing"
        yield near
        yield f"{sort}: {near}"
        kind = self._kind(day, names)
        if last is not None:
            gap = f"{_distance(day, last.days[0])} from named"
            yield gap
            yield f"{gap}, {self._place(last)}"
            yield f"{sort}: {gap}"
            yield f"{sort}: {gap}, {self._place(last)}, {last.sort}"
            if day.isocalendar()[:2] == last.days[0].isocalendar()[:2]:
                yield f"{sort}: week of the day named last"
            if (day.year, day.month) == (last.days[0].year, last.days[0].month):
                yield f"{sort}: month of the day named last"
        for more in self.around:
            yield f"{sort}: {kind}, {more}"
        for more in self._of_text(day, kind):
            yield f"{sort}: {more}"

    def _kind(self, day: date, names: list[str]) -> str:
        """What it counts from in short."""
        kind = "other"
        if self.mention.anchor is Anchor.TEXT and self.mention.day is None:
            named = any(name.startswith("from named 1") for name in names)
            event = any(name.startswith("from event 1") for name in names)
            kind = "named and event" if named and event else "named" if named else "event" if event else "other"
        if kind == "other" and self.last is not None and 0 <= (day - self.last.days[0]).days < WEEK:
            kind = "text"
        if any(name.startswith("from writing") for name in names):
            return "writing" if kind == "other" else f"{kind} and writing"
        return kind

    def _of_text(self, day: date, kind: str) -> Iterator[str]:
        """How a day fits the days that are told in full, the events so far and what stands beside the mention."""
        ctx = self.ctx
        close = sum([abs(at - day.toordinal()) <= CLOSE_BY for at in self.stated])
        yield f"{kind}, {min(close, 3)} of days stated close by"
        if self.stated:
            yield f"{round(3 * close / len(self.stated))} thirds of days stated close by"
        if day.toordinal() in self.stated:
            yield "stated in full"
            yield f"{kind}, stated in full"
        yield from self._of_stretches(day, kind)
        events = [frame.first for frame in ctx.frames[-EVENTS:] if frame.first is not None]
        if events and day < events[-1]:
            yield "before the last event"
        if day in events:
            yield "day of an event"
        if day < self.anchor:
            yield "over"
        if self.mention.edge in (Edge.BY, Edge.UNTIL):
            yield f"{kind}, a limit"
        if any(self.mention.span.start > clock.span.end for clock in self.scene.clocks):
            yield f"{kind}, behind an hour"

    def _of_stretches(self, day: date, kind: str) -> Iterator[str]:
        """Whether a day lies within the event that the text is about or within days told as a stretch."""
        main, last = self.ctx.main_days, self.last
        if main is not None and main[0] <= day <= main[1]:
            inside = last is not None and main[0] <= last.days[0] <= main[1]
            yield "within the main event"
            yield f"within the main event, {kind}"
            yield f"within the main event, {self._place(last) if inside and last else 'named last outside'}"
            yield f"within the main event, {_distance(main[0], self.anchor)} ahead"
        within = [first <= day <= end for first, end in self.ctx.stretches[:STRETCHES]]
        if any(within):
            yield "within a stretch stated"
            yield f"within the {'first' if within[0] else 'next'} stretch stated, {kind}"
        elif within:
            yield "within no stretch stated"


def _distance(day: date, other: date) -> str:
    """How far a day lies from another."""
    days = (day - other).days
    return next((name for most, name in DISTANCES if days <= most), "far")
