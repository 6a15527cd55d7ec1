"""The day that an event was planned for before, told beside it: "which was to have met on 4 June, is now down for"."""

import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta
from itertools import groupby

from calfeed.grammar import choose
from calfeed.grammar.frame import Context, Frame, Scene, numbers_of
from calfeed.grammar.mention import Clock
from calfeed.grammar.quick import replace
from calfeed.grammar.shift import THAN_PLANNED, between_hours, later_clock, shift, than_planned
from calfeed.grammar.status import AHEAD, INSERTED
from calfeed.grammar.vocabulary import Tense, anyword_cached, vocabulary
from calfeed.model.meeting import Kind, Status
from calfeed.model.text import Span

LEAD = 64  # characters in front of a date that say what it is of
MOST_DAYS = 100  # between the two
# What stands in front of a day that something was planned for and is not held on.
GIVEN_UP: Mapping[str, re.Pattern[str]] = {
    "en": re.compile(
        r"(?:\b(?:originally|initially|previously|formerly|at\sfirst)(?:\s\w+){0,4}?|"
        r"\b(?:should|ought\sto|would)\shave(?:\s\w+){1,5}?|\b(?:was|were)\s(?:to\shave|due|meant|supposed|going)(?:\s\w+){0,6}?|"
        r"\b(?:was|were)\sto(?:\s\w+){1,6}?|\bput\s(?:it|them)\sdown|\breplac(?:es|ing)\s(?:the\sone|that)(?:\s\w+){0,3}?|"
        r"\b(?:was|were|had)\s(?:\w+\s)?(?:been\s)?(?:\w+ly\s)?(?:set|due|planned|scheduled|announced|billed|fixed|booked|listed|"
        r"down|called|arranged|pencilled\sin|slated|timetabled)|\b(?:could|did|can|will)(?:\s?not|n['’]t)(?:\s\w+){1,4}?|"
        r"\bcan['’]t(?:\s\w+){1,4}?|\b(?:was|were)|"
        r"\b(?:moved|postponed|put\s(?:back|off)|brought\sforward|rescheduled|deferred|delayed|switched|shifted|changed)(?:\s\w+)?|"
        r"\binstead\sof|\brather\sthan|\bin\splace\sof|(?:\band|,)\snot(?:,?\sas(?:\s\w+){1,3},)?|\ballotted(?:\s\w+)?|\bannounced(?:\s[\w/.-]+){0,4})"
        r"(?:\s(?:for|on|from|of|as))?(?:\sthe)?\s\Z",
        re.IGNORECASE,
    ),
    "de": re.compile(
        r"(?:\b(?:ursprünglich|zunächst|eigentlich|zuerst|bisher)(?:\s\w+){0,4}?|\b(?:statt|anstatt|anstelle)(?:\swie\s\w+)?|"
        r"\b(?:hätte|hätten|sollte|sollten)(?:\s\w+){0,4}?|\b(?:und\s)?nicht(?:,?\swie(?:\s\w+){1,3},?)?|"
        r"\bwar(?:en)?(?:\s\w+){0,2}?|\bd(?:er|ie|as)\s(?=(?:für\s)?(?:den\s)?\Z))"
        r"(?:\s(?:am|vom|für|auf|zum|des))?(?:\sde[mnrs])?\s\Z",
        re.IGNORECASE,
    ),
    "fr": re.compile(
        r"(?:\b(?:initialement|d['’]abord|primitivement|auparavant)(?:\s\w+){0,3}?|\b(?:prévu|programmé|fixé|annoncé|convoqué|planifié)e?s?|"
        r"\b(?:devai(?:t|ent)|aurai(?:t|ent)\sdû)(?:\s\w+){1,4}?|\bau\slieu|\bet\snon(?:\spas)?|\bet\spas|"
        r"\b(?:reporté|déplacé|avancé|décalé)e?s?|\bexpirai(?:t|ent)|\b(?=du\s\Z))(?:\s?(?:pour|au|du|de|à))?(?:\s?le)?\s\Z",
        re.IGNORECASE,
    ),
    "es": re.compile(
        r"(?:\b(?:inicialmente|originalmente|en\sprincipio)(?:\s\w+){0,3}?|"
        r"\b(?:previst|fijad|anunciad|convocad|programad|señalad|planead|agendad)[oa]s?|"
        r"\bno\s(?:va\sa\sser|será|se\s(?:hará|celebrará))|\bvencían?|\bcerraban?|\b(?:debían?|iban?\sa)(?:\s\w+){1,4}?|\ben\s(?:lugar|vez)|\by\sno|\bno)(?:\s(?:para|de))?(?:\s?el|\sdel|l)?\s\Z",
        re.IGNORECASE,
    ),
    "uk": re.compile(
        r"(?:\b(?:спочатку|спершу|первісно|раніше)(?:\s[\w'’]+){0,4}?|\b(?:мав|мала|мало|мали)(?:\s[\w'’]+){1,4}?|\bзамість|\bа\sне|"
        r"\b(?:запланован|призначен|анонсован|планувал|збирал)\w*(?:\sбул\w)?(?:\s(?:провести|зібрати|відкрити))?|\b(?:перенесен|перенос)\w+)(?:\s(?:на|у|в|з|із|від))?\s\Z",
        re.IGNORECASE,
    ),
}
# What shows that a sentence is of a new day.
CHANGED: Mapping[str, re.Pattern[str]] = {
    "en": re.compile(
        r"\b(?:now|instead|moved|postponed|rescheduled|deferred|put\s(?:back|off)|brought\sforward|new\sdates?|rearranged|"
        r"held\sover|extended|becomes?|replac(?:es|ing)\s(?:the\sone|that)|so\sit(?:\sis|['’]s)|"
        r"put\s(?:the|it|its|their)\s(?:\w+\s){0,3}?(?:back|off)|"
        r"cannot|can['’]t|shifted|switched|pushed\sback|delayed|slipped|roll(?:ed|s)?\sover|rather\sthan|(?:and|,)\snot)\b",
        re.IGNORECASE,
    ),
    "de": re.compile(
        r"\b(?:verlegt|verschoben|statt|anstelle|nun|stattdessen|sondern|nachgeholt|vorgezogen|vorverlegt|neuer\stermin|nicht\sam|verschiebt|"
        r"verlegen|verlängert|holen\s.{0,60}\snach)\b",
        re.IGNORECASE,
    ),
    "fr": re.compile(
        r"\b(?:reporté|déplacé|avancé|décalé|repouss|finalement|prolong|remplac|désormais|nouvelle\sdate|au\slieu|plutôt\sque|et\snon|et\spas|reprogramm)",
        re.IGNORECASE,
    ),
    "es": re.compile(
        r"\b(?:se\s(?:adelant|aplaz|traslad|pospon|pas|corr|retras|mueve)|extiend|ampl[íi]a|prorrog|aplazad|trasladad|pospuest|reprogramad|adelantad|nueva\sfecha|"
        r"finalmente|en\s(?:lugar|vez)|y\sno|sino\b|no\sel\s\d|qued(?:a|an|ó|aron)\s(?:\w+\s)?para|"
        r"(?:adelant|aplaz|retras|traslad|posterg)(?:an?|ó|aron|amos)\b|pospon(?:en?|emos)\b|pospuso)",
        re.IGNORECASE,
    ),
    "uk": re.compile(
        r"\b(?:перенес|перенос|продовж|планувал|збиралися|замість|нова\sдата|тепер|зсув|зсунут|відклад|відкладен|натомість|а\sне\b|переїжджа)",
        re.IGNORECASE,
    ),
}

# What shows that an event can't be on the day that is named, beside what shows a new one.
IMPOSSIBLE: Mapping[str, re.Pattern[str]] = {
    "en": re.compile(
        r"\b(?:can(?:no|['’])t|can\snot|could(?:\snot|n['’]t)|unable\sto|not\sable\sto)\s(?:\w+\s)?(?:go\sahead|take\splace|be\sheld|happen)\b|"
        r"\b(?:have|has|had|need(?:ed)?|forced)\sto\smove\s[^.;]{0,60}?\sfrom\b",
        re.IGNORECASE,
    ),
    "de": re.compile(
        r"\b(?:kann|können|konnte|konnten)\s[^.;]{0,60}?\bnicht\s[^.;]{0,40}?\bstattfinden\b", re.IGNORECASE
    ),
    "fr": re.compile(
        r"\bne\s(?:peu(?:t|vent)|pourr(?:a|ont))\s(?:pas\s)?(?:\w+\s)?(?:avoir\slieu|se\stenir)\b", re.IGNORECASE
    ),
    "es": re.compile(
        r"\bno\s(?:se\s)?(?:puede|pueden|podrá|podrán|pudo)n?\s(?:celebrar(?:se)?|tener\slugar|realizar(?:se)?)\b",
        re.IGNORECASE,
    ),
    "uk": re.compile(r"\bне\s(?:може|можуть|зможе|зможуть)\s(?:відбутис[яь]|пройти)\b", re.IGNORECASE),
}
# What shows that a sentence only tells of the day that no longer counts.
OUTDATED: Mapping[str, re.Pattern[str]] = {
    "en": re.compile(
        r"(?<!on\sthe\s)\b(?:old|original|previous|former)\sdates?\b|\btickets\b.{0,60}\b(?:remain|are\sstill|stay|will\sbe)\s(?:valid|honou?red)\b|"
        r"\bno\slonger\s(?:applies|stands|holds)\b",
        re.IGNORECASE,
    ),
    "de": re.compile(
        r"\b(?:behalten|behält)\s(?:ihre|seine)\sGültigkeit\b|\b(?:bleiben|bleibt|sind\sweiter(?:hin)?)\sgültig\b|"
        r"\b(?:alter|ursprünglicher|alte|ursprüngliche)\sTermin\b",
        re.IGNORECASE,
    ),
    "fr": re.compile(
        r"\brest(?:ent|eront)\svalables\b|\b(?:ancienne\sdate|date\s(?:initiale|d['’]origine))\b", re.IGNORECASE
    ),
    "es": re.compile(
        r"\bentradas\b.{0,60}\b(?:siguen|seguirán|serán)\s(?:siendo\s)?válidas\b|\bfecha\s(?:original|anterior|inicial)\b",
        re.IGNORECASE,
    ),
    "uk": re.compile(
        r"\b(?:залишаються|лишаються)\s(?:дійсними|чинними)\b|\b(?:стара|попередня)\sдата\b|"
        r"\b(?:спочатку|спершу|первісно)\s(?:[\w'’]+\s){0,3}?(?:планувал|призначал|запланув)",
        re.IGNORECASE,
    ),
}
# What stands in front of an hour that no longer holds.
HOUR_GIVEN_UP: Mapping[str, re.Pattern[str]] = {
    "en": re.compile(
        r"(?:\bwas|\bpreviously|\boriginally|\binstead\sof|\brather\sthan|(?:\band|,|\()\s?not)(?:\s(?:at|the))?\s\Z",
        re.IGNORECASE,
    ),
    "de": re.compile(
        r"\b(?:statt|anstatt|anstelle\svon|bisher|zuvor|ursprünglich|und\snicht|,\snicht)(?:\swie\s\w+)?(?:\serst)?(?:\sum)?\s\Z",
        re.IGNORECASE,
    ),
    "fr": re.compile(
        r"\b(?:au\slieu\sd(?:e\s|['’])|et\snon(?:\spas)?(?:\sà)?\s|initialement(?:\sprévue?s?)?(?:\sà)?\s)\Z",
        re.IGNORECASE,
    ),
    "es": re.compile(
        r"(?:\b(?:en\s(?:lugar|vez)\sde|y\sno(?:\sa)?|inicialmente(?:\sa)?)|\(antes)\s(?:a\s)?(?:las?\s)?\Z",
        re.IGNORECASE,
    ),
    "uk": re.compile(r"\b(?:замість|а\sне|раніше|спочатку|було)\s(?:об?\s|з\s)?\Z", re.IGNORECASE),
}
# Behind a day in front of its event where a new day follows: "The 7 February performance will be given on 21 February".
GIVEN_ON = re.compile(
    r"\s(?:[\w'’-]+\s){1,3}?(?:will|is\sto|are\sto)\s(?:now\s|instead\s)?"
    r"(?:be\s(?:given|held|played|run|staged|shown|on)|take\splace|run)\s(?:instead\s)?(?:on\s)?(?:the\s)?\Z",
    re.IGNORECASE,
)
# Behind an hour: one that no longer holds, with nothing else that says that it is one.
NOT_AT = re.compile(
    r",?\s\(?(?:and\s)?(?:not|instead\sof|rather\sthan)\s(?:at\s)?(\d{1,2})[.:]([0-5]\d)(?![\d.:]*\d|\s?[ap]\.?m)"
)
LAST_HOUR = 23
HOURS_APART = 60  # characters between the new hour and the old one
# Between a day that holds and one that doesn't.
CONTRAST: Mapping[str, re.Pattern[str]] = {
    "en": re.compile(r",?\s(?:and\s)?not(?:,?\sas(?:\s\w+){1,3},)?\s(?:on\s)?(?:the\s)?", re.IGNORECASE),
    "de": re.compile(r",?\s(?:und\s)?nicht(?:,?\swie(?:\s\w+){1,3},?)?\s(?:am\s)?", re.IGNORECASE),
    "fr": re.compile(r",?\s(?:et\s)?(?:non|pas)(?:\spas)?(?:,\scomme(?:\s\w+){1,3},)?\s(?:le\s)?", re.IGNORECASE),
    "es": re.compile(r",?\s(?:y\s)?no(?:,\scomo(?:\s\w+){1,3},)?\s(?:el\s)?", re.IGNORECASE),
    "uk": re.compile(r",?\s(?:а|і)\sне(?:,\sяк(?:\s\w+){1,3},)?\s", re.IGNORECASE),
}
# Behind the old day of an event in front of its new one: "The meeting of 27 April now takes place on 4 May".
NOW_ON = re.compile(
    r"\s(?:now\s(?:takes\splace|meets|happens|runs|starts)|(?:is|are)\snow|will\snow\s[\w\s]{2,16})\s(?:on\s)?(?:the\s)?\Z",
    re.IGNORECASE,
)
# Behind a bracket in front of a day, where nothing else need tell that it is given up: "(was Wed 14)".
IN_BRACKETS = re.compile(
    r"\(\s?(?:(?:verlängert|extended|prolongée?|ampliado|продовжено),?\s)?(?:was|were|zuvor|previously|originally|formerly|instead\sof|statt|anstatt|ursprünglich|bisher|au\slieu\sd[eu]|"
    r"initialement|en\s(?:lugar|vez)\sde[l]?|antes|замість|раніше|було)(?:\s(?:on|the|am|vom|dem|den|le|el))?\s\Z",
    re.IGNORECASE,
)
AGAIN = re.compile(r"\b(?:back|as\susual|again|wieder|à\snouveau|de\snuevo|знову)\b", re.IGNORECASE)


def with_former(frames: Sequence[Frame], scenes: Sequence[Scene], ctx: Context) -> list[Frame]:
    """The frames with the day that was given up for theirs, where their sentence or its neighbours tell it."""
    number_of = numbers_of(scenes)
    frames = _followed(_given_way(_revived(frames, ctx), ctx), number_of, ctx)
    own = [number_of(f.scene.span.start) for f in frames]
    count = Counter(own)
    held = {f.first for f in frames if f.status is not Status.CANCELLED}
    dates = [f.dates[0] for f in frames]
    made = [_hour_moved(frame, ctx) for frame in frames]
    for number, frame in enumerate(made):
        moved = frame.old is not None or frame.status is Status.CANCELLED or frame.rrule
        if moved:
            continue
        here = own[number]
        near = [here]
        if count[here] == 1 and frame.kind is Kind.EVENT:
            there = number_of(frame.dates[-1].start)
            near += [there, *(n for n in (here - 1, here + 1) if n not in count and _is_beside(n, frame, scenes))]
        others = [*dates[:number], *dates[number + 1 :]]
        beside = [scenes[n] for n in dict.fromkeys(near)]
        looks = (_former, _reckoned) if frame.kind is Kind.EVENT else (_former,)
        told = (look(one, frame, others, ctx) for look in looks for one in beside)
        day = next(filter(None, told), None)
        if day is not None and day not in held:
            made[number] = replace(frame, old=day)
    return made


def _hour_moved(frame: Frame, ctx: Context) -> Frame:
    """The frame with its old hour on the same day: "3.40 pm (was 2.15 pm)", "um 15 statt um 14 Uhr"."""
    if frame.clock is not None and frame.first is not None and frame.old is None and frame.kind is Kind.EVENT:
        by = than_planned(frame.scene, ctx)
        if by is not None and abs(by) < timedelta(days=1):
            return replace(frame, old=frame.first, old_clock=later_clock(frame.clock, -by))
        if (hours := between_hours(frame.scene, ctx)) is not None and len(frame.dates) == 1:
            return replace(frame, clock=hours[1], old=frame.first, old_clock=hours[0])
        if (bare := _bare_hour(frame.scene, frame.clock, ctx)) is not None:
            return replace(frame, old=frame.first, old_clock=bare)
    lead, clocks = HOUR_GIVEN_UP.get(frame.scene.language), frame.scene.clocks
    if frame.clock is None or frame.first is None or frame.old is not None or len(clocks) < 2 or lead is None:
        return frame
    near = [c for c in clocks if abs(c.span.start - frame.clock.span.start) < HOURS_APART]
    text = ctx.document.text
    gone = [
        c
        for c in near
        if lead.search(text, max(frame.scene.span.start, c.span.start - LEAD), c.span.start)
        or any(c.span.within(struck) for struck in ctx.document.struck)
    ]
    now = [c for c in near if c not in gone]
    if len(gone) != 1 or not now:
        return frame
    clock = now[0] if frame.clock in gone else frame.clock
    if (clock.hour, clock.minute) == (gone[0].hour, gone[0].minute):
        return frame
    return replace(frame, clock=clock, old=frame.first, old_clock=gone[0])


def _bare_hour(scene: Scene, clock: Clock, ctx: Context) -> Clock | None:
    """The hour behind the one that holds, where it has no sign of an hour but "not": "at 18.30, not 19.00"."""
    found = NOT_AT.match(ctx.document.text, clock.span.end, scene.span.end) if scene.language == "en" else None
    if found is None or int(found[1]) > LAST_HOUR or any(c.span.end == found.end() for c in scene.clocks):
        return None
    return replace(clock, hour=int(found[1]), minute=int(found[2]), end=None)


def _revived(frames: Sequence[Frame], ctx: Context) -> list[Frame]:
    """The frames, where one was called off and has a new day beside it: "The talks, called off on Sunday, will"."""
    made: list[Frame] = []
    for _, group in groupby(frames, lambda frame: (frame.scene.span, frame.name.span)):
        told = list(group)
        verb = _verb_behind(told[0].scene, ctx) if len(told) > 1 else None
        off = [f for f in told if verb is not None and f.dates[0].end <= verb]
        on = [f for f in told if f not in off]
        if not off or len(on) != 1:
            made += told
            continue
        days = [f.first for f in off if not _is_vague(f) and f.first != on[0].first]
        made.append(replace(on[0], old=next(iter(days), on[0].old)))
        for each in off:
            ctx.skip(each.dates[0], choose.GIVEN_UP, each.first)
    return made


def _given_way(frames: Sequence[Frame], ctx: Context) -> list[Frame]:
    """The frames, where a sentence tells the old day of its event before the new one: "was to meet on 4 June, has"."""
    made: list[Frame] = []
    for frame in frames:
        before = made[-1] if made else None
        if before is not None and _is_put_right(before, frame, ctx):
            ctx.skip(frame.dates[0], choose.GIVEN_UP, frame.first)
            made[-1] = replace(before, old=frame.first)
        elif before is not None and before.first is not None and _gives_way(before, frame, ctx):
            ctx.skip(before.dates[0], choose.GIVEN_UP, before.first)
            made[-1] = replace(frame, old=before.first)
        else:
            made.append(frame)
    return made


def _is_put_right(before: Frame, frame: Frame, ctx: Context) -> bool:
    """Whether the second of two days is the one that doesn't hold: "am 4. Mai und nicht, wie angekündigt, am 27."."""
    scene, contrast = before.scene, CONTRAST.get(before.scene.language)
    if scene.span != frame.scene.span or before.name.noun != frame.name.noun or before.kind is not frame.kind:
        return False
    if before.first is None or frame.first is None or before.old or frame.old or before.rrule or frame.rrule:
        return False
    if contrast is None or before.status is Status.CANCELLED or not _is_near(frame.first, before):
        return False
    text, end = ctx.document.text, frame.dates[0].start
    start = before.dates[0].end
    if not 0 <= end - start < LEAD:
        return False
    return contrast.fullmatch(text, start, end) is not None or IN_BRACKETS.search(text, start, end) is not None


def _gives_way(before: Frame, frame: Frame, ctx: Context) -> bool:
    scene, old, new = before.scene, before.dates[0], frame.dates[0]
    same = scene.span == frame.scene.span and before.name.noun == frame.name.noun
    if not same or before.kind is not frame.kind or old.end > new.start:
        return False
    told_before = before.old or frame.old or before.rrule or frame.rrule
    if told_before or before.first is None or not _is_near(before.first, frame):
        return False
    if before.status is Status.CANCELLED:
        off = [c for c in scene.cues if c.tense is Tense.CANCELLED and c.span.end <= old.start]
        ahead = [c for c in scene.cues if c.tense in AHEAD and old.end <= c.span.start <= new.start]
        joined = ctx.document.text[old.end : ahead[0].span.start] if ahead else ";"
        return bool(off) and before.name.span == frame.name.span and not joined.strip(" ,")
    if before.kind is Kind.EVENT and NOW_ON.fullmatch(ctx.document.text, old.end, new.start):
        return True
    text, lead, changed = ctx.document.text, GIVEN_UP.get(scene.language), CHANGED.get(scene.language)
    if lead is None or changed is None:
        return False
    told = " ".join(text[max(scene.span.start, old.start - LEAD) : old.start].split()) + " "
    words = (*told.split()[-1:], ctx.text(old).partition(" ")[0])
    if scene.language == "en" and any(vocabulary("en").article.fullmatch(word.lower()) for word in words):
        return GIVEN_ON.fullmatch(" ".join(["", *text[old.end : new.start].split(), ""])) is not None
    start = max(scene.span.start, old.start - LEAD) if scene.language == "de" else old.end
    return lead.search(told) is not None and changed.search(text, start, new.start) is not None


def _followed(frames: Sequence[Frame], number_of: Callable[[int], int], ctx: Context) -> list[Frame]:
    """The frames, where one was put off and the next sentence tells its new day: "It will be held on 28 January"."""
    count = Counter(number_of(f.scene.span.start) for f in frames)
    made: list[Frame] = []
    for frame in frames:
        before = made[-1] if made else None
        if before is not None and _is_moved(before, frame, number_of, count, ctx):
            ctx.skip(before.dates[0], choose.GIVEN_UP, before.first)
            made[-1] = replace(frame, old=before.first, old_clock=before.clock)
        elif before is not None and _is_outdated(frame, before, number_of, count, ctx):
            ctx.skip(frame.dates[0], choose.GIVEN_UP, frame.first)
            made[-1] = replace(before, old=frame.first)
        else:
            made.append(frame)
    return made


def _is_moved(
    before: Frame, frame: Frame, number_of: Callable[[int], int], count: Mapping[int, int], ctx: Context
) -> bool:
    """Whether a sentence speaks of the event of the one before, which was put off in it."""
    there, here = number_of(before.scene.span.start), number_of(frame.scene.span.start)
    alone = count[there] == count[here] == 1 and here == there + 1
    same = frame.name.span.within(before.scene.span) and frame.scene.language == before.scene.language
    if not alone or not same or before.old is not None or frame.old is not None or before.rrule or frame.rrule:
        return False
    if (
        before.first is None
        or frame.first is None
        or before.first == frame.first
        or Kind.DEADLINE in (before.kind, frame.kind)
    ):
        return False
    changed, impossible = CHANGED.get(frame.scene.language), IMPOSSIBLE.get(frame.scene.language)
    said = ctx.text(before.scene.span)
    off = before.status is Status.CANCELLED and changed is not None and changed.search(said) is not None
    words = vocabulary(frame.scene.language)
    opening = ctx.text(frame.scene.span)[:LEAD].lstrip("\"'“„«»–—• ")
    back = words.pronoun.match(opening) is not None or anyword_cached(words.now).match(opening) is not None
    off = off or (before.status is Status.CANCELLED and back)
    told = off or (impossible is not None and impossible.search(said) is not None)
    return told and frame.status is not Status.CANCELLED and AGAIN.search(ctx.text(frame.scene.span)) is None


def _is_outdated(
    frame: Frame, before: Frame, number_of: Callable[[int], int], count: Mapping[int, int], ctx: Context
) -> bool:
    """Whether a sentence tells of the day that no longer counts for the event of the one before."""
    there, here = number_of(before.scene.span.start), number_of(frame.scene.span.start)
    if here != there + 1 or not count[there] == count[here] == 1 or before.old is not None or before.rrule:
        return False
    outdated = OUTDATED.get(frame.scene.language)
    told = outdated is not None and outdated.search(ctx.text(frame.scene.span)) is not None
    return told and frame.first is not None and _is_near(frame.first, before)


def _verb_behind(scene: Scene, ctx: Context) -> int | None:
    """Where the verb stands that announces, right behind the comma that closes what was called off."""
    for off in (c for c in scene.cues if c.tense is Tense.CANCELLED):
        for verb in (c for c in scene.cues if c.tense in AHEAD and c.span.start > off.span.end):
            if INSERTED.fullmatch(ctx.document.text, off.span.end, verb.span.start):
                return verb.span.start
    return None


def _is_vague(frame: Frame) -> bool:
    """Whether a day is told without its month: by its weekday it is that of the calling off, else in doubt."""
    return any(d.span == frame.dates[0] and (d.day is None or d.month is None) for d in frame.scene.days)


def _is_beside(number: int, frame: Frame, scenes: Sequence[Scene]) -> bool:
    return 0 <= number < len(scenes) and scenes[number].sentence.block == frame.scene.sentence.block


def _former(scene: Scene, frame: Frame, others: Sequence[Span], ctx: Context) -> date | None:
    text, lead = ctx.document.text, GIVEN_UP.get(scene.language)
    changed = CHANGED.get(scene.language)
    if lead is None or changed is None:
        return None
    days = [d for d in scene.days if d.span not in frame.dates and d.until is None]
    days = [d for d in days if not any(_lies_between(d.span, frame, other) for other in others)]
    if not days:
        return None
    outdated = scene.span != frame.scene.span and OUTDATED[scene.language].search(
        text, scene.span.start, scene.span.end
    )
    around = [scene.span, frame.scene.span]
    anew = outdated or any(changed.search(text, span.start, span.end) for span in around)
    for day in days:
        before = " ".join(text[max(scene.span.start, day.span.start - LEAD) : day.span.start].split()) + " "
        if IN_BRACKETS.search(before) is None and not (anew and (lead.search(before) is not None or outdated)):
            continue
        if day.day is None and day.weekday is not None and day.offset_days is None and frame.first is not None:
            return _weekday_near(day.weekday, frame.first)
        for past in (False, True):
            found = choose.days_of(day, ctx, scene, past=past)
            if found is not None and _is_near(found[0], frame):
                return found[0]
    return None


def _reckoned(scene: Scene, frame: Frame, others: Sequence[Span], ctx: Context) -> date | None:
    """The former day by how far the new one lies from it: "put back a week, to 12 May", "a day later than planned"."""
    if frame.first is None or any(_lies_between(scene.span, frame, other) for other in others):
        return None
    text, than = ctx.document.text, THAN_PLANNED.get(scene.language)
    for day in scene.days:
        if day.offset_days and day.span not in frame.dates and than and than.match(text, day.span.end, scene.span.end):
            return frame.first - timedelta(days=day.offset_days)
    apart = than_planned(scene, ctx) if scene.span == frame.scene.span and len(scene.days) == 1 else None
    if apart is not None and apart.seconds == 0 and 0 < abs(apart.days) <= MOST_DAYS:
        return frame.first - apart
    by = shift(scene, ctx) if scene.span == frame.scene.span and len(scene.days) == 1 else None
    return frame.first - by if by and by.seconds == 0 and abs(by.days) <= MOST_DAYS else None


def _lies_between(day: Span, frame: Frame, other: Span) -> bool:
    """Whether the date of another event stands between a day and the date of a frame."""
    low, high = sorted((day.start, frame.dates[0].start))
    return low < other.start < high


def _weekday_near(weekday: int, day: date) -> date | None:
    ahead = (weekday - day.weekday() + 3) % 7 - 3
    return day + timedelta(days=ahead) if ahead else None


def _is_near(day: date, frame: Frame) -> bool:
    new = frame.first or (frame.window.first if frame.window else None)
    return new is not None and day != new and abs((new - day).days) <= MOST_DAYS
