"""The refiners: ordered steps that join, drop and fill in what the rules found."""

import re
from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache

from calfeed.grammar import zones
from calfeed.grammar.lexicon import Lexicon
from calfeed.grammar.mention import Anchor, Clock, Day, Edge, Length, Mention, Part, Series, Unit, Vague, Which
from calfeed.grammar.rule import compiled
from calfeed.grammar.zones import place_after, zone_after
from calfeed.model.text import Span

BYDAY = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
HALVES = (Part.MORNING, Part.AFTERNOON, Part.EVENING)
# What stands between one moment told twice, and between a weekday and its date.
OR = re.compile(r"\s{0,2}(?:[/(,;=|]|or|which is|that is|and|/ ?)?\s{0,2}\Z", re.IGNORECASE)
APPOSED = re.compile(r"\s{0,2}[,(–-]\s{0,2}(?:the\s)?\Z|\s\Z")
Refiner = Callable[[list[Mention], str, Lexicon], list[Mention]]


def _gap(text: str, first: Mention, second: Mention) -> str:
    return text[first.span.end : second.span.start]


def _joined(first: Mention, second: Mention) -> Span:
    return Span(first.span.start, second.span.end)


def edges(found: list[Mention], text: str, lexicon: Lexicon) -> list[Mention]:
    """Give clock times and days the preposition before them: until noon, by Friday."""
    pattern = compiled(r"{edge}$", lexicon)
    picked = compiled(r"\s{which}$", lexicon)
    out: list[Mention] = []
    for mention in found:
        if isinstance(mention, Day | Clock) and mention.edge is Edge.AT:
            before = text[max(0, mention.span.start - 32) : mention.span.start].rstrip()
            before = picked.sub("", before) if isinstance(mention, Day) else before  # "hasta el próximo 3 de abril"
            match = pattern.search(before)
            if match and (match.start() == 0 or not before[match.start() - 1].isalnum()):
                edge = lexicon.means("edge", match["edge"])
                assert isinstance(edge, Edge)
                out.append(replace(mention, edge=edge))
                continue
        out.append(mention)
    return out


def zones_of_clocks(found: list[Mention], text: str, lexicon: Lexicon) -> list[Mention]:
    """Take in the zone that follows a clock time: 10 a.m. PT, 15:00 local time, 16:00 Paris time."""
    out: list[Mention] = []
    for number, mention in enumerate(found):
        if isinstance(mention, Clock):
            stop = found[number + 1].span.start if number + 1 < len(found) else len(text)
            zone = zone_after(text, mention.span.end, stop, lexicon.language)
            last = out[-1] if out else None
            if (
                zone is None
                and isinstance(last, Clock)
                and last.zone
                and re.fullmatch(r"\s?[/(,]\s?", _gap(text, last, mention))
            ):
                zone = place_after(text, mention.span.end, stop)
            if zone is not None:
                span = Span(mention.span.start, zone.end)
                out.append(replace(mention, span=span, zone=zone.name, local=zone.name is None))
                continue
        out.append(mention)
    return out


def clock_ranges(found: list[Mention], text: str, lexicon: Lexicon) -> list[Mention]:
    """Join "from 7 pm until midnight"."""
    pattern = compiled(r"{to}$", lexicon)
    out: list[Mention] = []
    for mention in found:
        last = out[-1] if out else None
        if (
            isinstance(mention, Clock)
            and isinstance(last, Clock)
            and last.end is None
            and mention.end is None
            and _is_to(pattern, text, last, mention, lexicon)
        ):
            # "from five until half past eight": of the same half of the day
            late = not mention.sure and mention.hour <= last.hour < mention.hour + 12 < 24
            end = (mention.hour + 12 if late else mention.hour, mention.minute)
            out[-1] = replace(last, span=_joined(last, mention), end=end, zone=last.zone or mention.zone)
        else:
            out.append(mention)
    return out


def _is_to(pattern: re.Pattern[str], text: str, first: Mention, second: Mention, lexicon: Lexicon) -> bool:
    gap = _gap(text, first, second).removeprefix(",")
    if len(gap) > 24 or not pattern.match(gap):
        return False
    if compiled(r"{and}\b", lexicon).match(gap.strip()):
        before = text[max(0, first.span.start - 16) : first.span.start].rstrip()
        return bool(compiled("{between}$", lexicon).search(before))
    return True


def same_moment(found: list[Mention], text: str, lexicon: Lexicon) -> list[Mention]:
    """Join one moment told in several zones: 10:00 a.m. PT (1:00 p.m. ET / 18:00 BST)."""
    out: list[Mention] = []
    for mention in found:
        last = out[-1] if out else None
        if isinstance(mention, Clock) and isinstance(last, Clock) and _is_said_twice(last, mention, text):
            out[-1] = replace(last, span=_joined(last, mention), zone=last.zone or mention.zone)
        elif (
            isinstance(mention, Clock)
            and isinstance(last, Clock)
            and (last.zone or last.local or _gap(text, last, mention) == " (")
            and mention.zone
            and mention.zone != last.zone
            and _near(last, mention, text)
        ):
            other = (mention.hour, mention.minute, mention.zone)
            out[-1] = replace(last, span=_joined(last, mention), alternatives=(*last.alternatives, other))
        else:
            out.append(mention)
    return out


def _is_said_twice(first: Clock, second: Clock, text: str) -> bool:
    """Whether "12:00 noon" tells one time in two ways."""
    same = (first.hour, first.minute, first.end) == (second.hour, second.minute, second.end)
    return same and bool(re.fullmatch(r"\s?\(?", _gap(text, first, second)))


def _near(first: Mention, second: Mention, text: str) -> bool:
    gap = _gap(text, first, second)
    return len(gap) <= 14 and bool(OR.match(gap.replace(", ", " ", 1) if len(gap) > 3 else gap))


def day_ranges(found: list[Mention], text: str, lexicon: Lexicon) -> list[Mention]:
    """Join "from 12 October to 26 January", "Monday 9th to Friday 13th", "from the 7th to the 9th"."""
    pattern = compiled(r"{to}{the}$", lexicon)
    out: list[Mention] = []
    for mention in found:
        last = out[-1] if out else None
        if (
            isinstance(mention, Day)
            and isinstance(last, Day)
            and last.until is None
            and mention.until is None
            and last.group is None
            and _is_to(pattern, text, last, mention, lexicon)
        ):
            first = replace(last, month=last.month or (mention.month if last.offset_days is None else None))
            if _is_bare_weekday(last) and mention.which is not None and last.offset_days is None:
                first = replace(first, which=mention.which, offset_days=mention.offset_days)
            out[-1] = replace(first, span=_joined(last, mention), until=mention)
        else:
            out.append(mention)
    return out


def day_lists(found: list[Mention], text: str, lexicon: Lexicon) -> list[Mention]:
    """Tie "Friday 12 May, Wednesday 31 May and Saturday 3 June" into one group and lend the month backwards."""
    pattern = compiled(r"{sep}$", lexicon)
    out = list(found)
    for at in range(len(out) - 1, 0, -1):
        mention, before = out[at], out[at - 1]
        if not (isinstance(mention, Day) and isinstance(before, Day)):
            continue
        if not _alike(before, mention) or not pattern.match(_gap(text, before, mention)):
            continue
        lent = before
        if before.day is not None and before.month is None and mention.month is not None:
            lent = replace(lent, month=mention.month, year=mention.year)
        if before.day is None and before.offset_days is None and mention.which is not None:
            lent = replace(lent, which=mention.which, offset_days=mention.offset_days)
        if before.year is None and mention.year is not None and (before.month or 0) <= (mention.month or 0):
            lent = replace(lent, year=mention.year)
        out[at - 1] = replace(lent, group=-1)
        out[at] = replace(mention, group=-1)
    return _numbered(out, text, pattern)


def _alike(first: Day, second: Day) -> bool:
    if first.day is not None:
        return second.day is not None
    return second.day is None and first.weekday is not None and second.weekday is not None


def _numbered(found: list[Mention], text: str, pattern: re.Pattern[str]) -> list[Mention]:
    out: list[Mention] = []
    for number, mention in enumerate(found):
        if isinstance(mention, Day) and mention.group is not None:
            last, former = (out[-1], found[number - 1]) if out else (None, None)
            one = isinstance(former, Day) and former.group == mention.group != -1  # of one rule: "3./4. Mai"
            tied = (
                isinstance(last, Day)
                and last.group is not None
                and _alike(last, mention)
                and (one or pattern.match(_gap(text, last, mention)))
            )
            group = last.group if tied and isinstance(last, Day) else mention.span.start
            out.append(replace(mention, group=group))
        else:
            out.append(mention)
    return out


def weekday_and_date(found: list[Mention], text: str, lexicon: Lexicon) -> list[Mention]:
    """Join "on Friday (May 20)", "tomorrow, 5 May", "Friday, 31 January": two names of one day."""
    out: list[Mention] = []
    for mention in found:
        last = out[-1] if out else None
        if (
            isinstance(mention, Day)
            and isinstance(last, Day)
            and mention.day is not None
            and (
                mention.month is not None
                or (last.weekday is not None and text[last.span.end : last.span.end + 1] == ",")
            )
            and (mention.weekday is None or last.offset_days is not None)
            and last.day is None
            and last.feast is None
            and last.until is None
            and mention.group is None
            and (last.weekday is not None or last.offset_days is not None)
            and APPOSED.match(_gap(text, last, mention))
        ):
            end = mention.span.end
            if text[end : end + 1] == ")" and "(" in _gap(text, last, mention):
                end += 1
            out[-1] = replace(
                mention, span=Span(last.span.start, end), weekday=mention.weekday or last.weekday, part=last.part
            )
        else:
            out.append(mention)
    return out


def weekday_of_week(found: list[Mention], text: str, lexicon: Lexicon) -> list[Mention]:
    """Join "next week, on Thursday", "nächste Woche Donnerstag"."""
    between = compiled(r",?\s(?:{on_day}\s)?{the}\Z", lexicon)
    out: list[Mention] = []
    for mention in found:
        last = out[-1] if out else None
        if (
            isinstance(mention, Day)
            and isinstance(last, Vague)
            and _is_bare_weekday(mention)
            and last.unit is Unit.WEEK
            and last.ahead is not None
            and last.part is None
            and between.match(_gap(text, last, mention))
        ):
            span, ahead = _joined(last, mention), 7 * last.ahead
            out[-1] = replace(mention, span=span, which=Which.THIS, offset_days=ahead, anchor=last.anchor)
        else:
            out.append(mention)
    return out


def weekday_behind(found: list[Mention], text: str, lexicon: Lexicon) -> list[Mention]:
    """Join a weekday that stands behind its day: "18 March (Wednesday)", "tomorrow, Friday"."""
    out: list[Mention] = []
    for mention in found:
        last = out[-1] if out else None
        if isinstance(mention, Day) and isinstance(last, Day) and _is_bare_weekday(mention) and last.weekday is None:
            gap = _gap(text, last, mention)
            bracket = last.day is not None and re.fullmatch(r"\s?\(", gap)
            comma = last.offset_days is not None and re.fullmatch(r",\s(?:\w{1,2}\s)?|\s", gap)
            # "2 March, a Tuesday", "30 March, Monday, at ten"
            comma = comma or (
                last.month is not None
                and last.weekday is None
                and re.fullmatch(rf",\s(?:(?:{lexicon.pieces['generic']})\s)?", gap, re.IGNORECASE)
                and re.match(
                    r"\s?(?:[,.;)|\n]|$|[–-]\s)|\s(?:о|об|з)\s\d", text[mention.span.end : mention.span.end + 6]
                )
            )
            if last.until is None and last.group is None and (bracket or comma):
                end = mention.span.end
                end += bool(bracket) and text[end : end + 1] == ")"
                weekday = mention.weekday if last.day is not None else None
                out[-1] = replace(last, span=Span(last.span.start, end), weekday=weekday)
                continue
        out.append(mention)
    return out


def _is_bare_weekday(day: Day) -> bool:
    return day.weekday is not None and day.day is None and day.nth is None and day.which is None


def timed_ranges(found: list[Mention], text: str, lexicon: Lexicon) -> list[Mention]:
    """Join "from Thursday 12 December at 7 pm to Sunday 15 December at 8 am", and "from 7 pm on 12 December to ..."."""
    pattern = compiled(r"{to}$", lexicon)
    out: list[Mention] = []
    at = 0
    while at < len(found):
        four = found[at : at + 4]
        begin, end = _day_and_clock(four[:2], text), _day_and_clock(four[2:], text)
        if begin and end and _is_to(pattern, text, four[1], four[2], lexicon):
            day = replace(begin[0], until=end[0], month=begin[0].month or end[0].month)
            span = _joined(begin[1], end[1]) if begin[0].span < begin[1].span else begin[1].span
            zone = begin[1].zone or end[1].zone
            clock = replace(begin[1], span=span, end=(end[1].hour, end[1].minute), zone=zone)
            out += sorted((day, clock), key=lambda mention: mention.span)
            at += 4
        else:
            out.append(found[at])
            at += 1
    return out


def _day_and_clock(pair: list[Mention], text: str) -> tuple[Day, Clock] | None:
    """One day and one clock time that stand together, in either order."""
    if len(pair) < 2 or len(_gap(text, pair[0], pair[1])) > 8:
        return None
    day, clock = pair if isinstance(pair[0], Day) else reversed(pair)
    if isinstance(day, Day) and isinstance(clock, Clock) and day.until is None and clock.end is None:
        return day, clock
    return None


def days_of_series(found: list[Mention], text: str, lexicon: Lexicon) -> list[Mention]:
    """Join "weekly on Mondays", "every two weeks on Tuesday"."""
    on = compiled(r"(?:,?\s{on_day})?\s{the}\Z", lexicon)
    out: list[Mention] = []
    for mention in found:
        last = out[-1] if out else None
        if (
            isinstance(last, Series)
            and last.freq == "WEEKLY"
            and not last.byday
            and on.match(_gap(text, last, mention))
        ):
            if isinstance(mention, Series) and mention.freq == "WEEKLY" and mention.byday:
                out[-1] = replace(last, span=_joined(last, mention), byday=mention.byday)
                continue
            if isinstance(mention, Day) and mention.weekday is not None and _is_bare_weekday(mention):
                out[-1] = replace(last, span=_joined(last, mention), byday=(BYDAY[mention.weekday],))
                continue
        out.append(mention)
    return out


def series_bounds(found: list[Mention], text: str, lexicon: Lexicon) -> list[Mention]:
    """Give a series the day it begins and the day until which it runs, where they follow it closely."""
    inside = compiled(r"\s{inside}\s{the}\Z", lexicon)
    first = compiled(r"[^.;\n]{0,30}\b{series_from}\s\Z", lexicon)
    final = compiled(r"\b{final}\s{the}\Z", lexicon)
    until = compiled(r"[^.;\n]{0,30}\b{series_until}\s{1,2}\Z", lexicon)
    near_until = compiled(r"[^.;]{0,50}\b{by_end}\s[^.;\d]{3,30}\Z", lexicon)
    out: list[Mention] = []
    series: int | None = None
    for each in found:
        mention = each
        if isinstance(mention, Series):
            before = out[-1] if out else None
            month = before if isinstance(before, Vague) and before.month is not None and before.part is None else None
            begins = compiled(r"\b{series_from}\s\Z", lexicon)
            opens = month is not None and begins.search(text[max(0, month.span.start - 24) : month.span.start])
            near = month is not None and re.fullmatch(r",?\s{1,3}", _gap(text, month, mention))
            if month and mention.within is None and near and not opens:
                mention = replace(mention, within=month)  # "im Mai jeden Montag"
            series = len(out)
            if (
                isinstance(before, Day)
                and before.day is not None
                and (
                    before.edge is Edge.FROM or begins.search(text[max(0, before.span.start - 24) : before.span.start])
                )
            ):
                near = re.fullmatch(r"[^.;\n]{0,60}", _gap(text, before, mention))
                mention = replace(mention, first=replace(before, until=None), until=before.until) if near else mention
            elif month and opens and month.until is None:
                near = re.fullmatch(r"[^.;\n]{0,60}", _gap(text, month, mention))
                opening = Day(span=month.span, rule=month.rule, year=month.year, month=month.month, day=1)
                mention = replace(mention, first=opening) if near else mention
            member = _member_before(out, mention, text)
            if mention.first is None and member is not None:
                mention = replace(mention, first=replace(member, span=mention.span))
        elif series is not None and isinstance(mention, Day | Vague):
            held = out[series]
            assert isinstance(held, Series)
            gap = text[out[-1].span.end : mention.span.start]
            if isinstance(mention, Vague) and (
                (mention.month is not None and inside.match(gap)) or (mention.feast is not None and gap.isspace())
            ):
                out[series] = replace(held, within=mention)
            elif isinstance(mention, Day) and first.match(gap) and held.first is None:
                start = replace(mention, until=None)
                out[series] = replace(held, first=start, until=mention.until or held.until)
            elif isinstance(mention, Vague) and near_until.match(text, held.span.end, mention.span.end):
                out[series] = replace(held, until=held.until or mention)
            elif (until.match(gap) or final.search(gap)) and (held.until is None or final.search(gap)):
                out[series] = replace(held, until=mention)
        out.append(mention)
    return out


def _member_before(found: list[Mention], series: Series, text: str) -> Day | None:
    """The day earlier in the sentence that is one of a series: "begin on Monday week and go on every Monday"."""
    days = [m for m in found[-4:] if isinstance(m, Day) and m.until is None and m.weekday is not None]
    if not days or len(series.byday) != 1 or BYDAY[days[-1].weekday or 0] != series.byday[0]:
        return None
    gap = text[days[-1].span.end : series.span.start]
    return days[-1] if len(gap) < 120 and not re.search(r"[.;!?]\s|\n", gap) else None


def years_of_days(found: list[Mention], text: str, lexicon: Lexicon) -> list[Mention]:
    """Join "8 June next year", "6 March this year", "in June of next year"."""
    between = compiled(r"{of_year}\Z", lexicon)
    out: list[Mention] = []
    for mention in found:
        last = out[-1] if out else None
        if isinstance(mention, Vague) and mention.unit is Unit.YEAR and mention.ahead is not None and last is not None:
            close = between.match(_gap(text, last, mention))
            if close and isinstance(last, Day) and last.month is not None and last.year is None:
                out[-1] = replace(last, span=_joined(last, mention), years_ahead=mention.ahead)
                continue
            if close and isinstance(last, Vague) and last.unit in (Unit.MONTH, Unit.SEASON) and last.year is None:
                out[-1] = replace(last, span=_joined(last, mention), ahead=mention.ahead)
                continue
        out.append(mention)
    return out


def names_of_lists(found: list[Mention], text: str, lexicon: Lexicon) -> list[Mention]:
    """Drop the weekdays or the weekend in front of the days themselves: "Sa/So, 3./4. Mai", "this weekend, 3-4 May"."""
    sep = compiled(r"{sep}$", lexicon)
    close = re.compile(r",?\s\(?(?:\w{2,3}\s)?\Z")
    out: list[Mention] = []
    for number, mention in enumerate(found):
        after = found[number + 1] if number + 1 < len(found) else None
        if isinstance(after, Day) and after.day is not None:
            gap = _gap(text, mention, after)
            weekend = isinstance(mention, Vague) and mention.unit is Unit.WEEKEND and close.match(gap)
            last = found[number + 2] if number + 2 < len(found) else None
            grouped = isinstance(last, Day) and last.group is not None and last.group == after.group
            several = after.until is not None or grouped
            bare = isinstance(mention, Day) and _is_bare_weekday(mention) and sep.match(gap)
            if weekend or (bare and several and after.weekday is not None):
                if bare and isinstance(mention, Day):
                    found[number + 1] = replace(after, weekday=mention.weekday)
                continue
        out.append(mention)
    return out


def days_of_month_ahead(found: list[Mention], text: str, lexicon: Lexicon) -> list[Mention]:
    """Join "next month, on the 12th" and "the 12th of next month"."""
    out: list[Mention] = []
    for mention in found:
        last = out[-1] if out else None
        gap = _gap(text, last, mention) if last is not None else ""
        vague, day = (last, mention) if isinstance(last, Vague) else (mention, last)
        if (
            isinstance(vague, Vague)
            and isinstance(day, Day)
            and _is_month_ahead(vague)
            and day.day is not None
            and day.month is None
            and last is not None
            and re.fullmatch(r",?\s[^.;\d]{0,9}", gap)
        ):
            out[-1] = replace(
                day, span=_joined(last, mention), offset_months=vague.ahead, anchor=vague.anchor, weak=False
            )
            continue
        out.append(mention)
    return out


def _is_month_ahead(vague: Vague) -> bool:
    return vague.unit is Unit.MONTH and vague.ahead is not None and vague.month is None and vague.part is None


def vague_ranges(found: list[Mention], text: str, lexicon: Lexicon) -> list[Mention]:
    """Join "from June to September", "end of June or beginning of July"."""
    pattern = compiled(r"(?:{to}|\s(?:{or}\s)|\s?/\s?)(?:{the})$", lexicon)
    out: list[Mention] = []
    for mention in found:
        last = out[-1] if out else None
        if (
            isinstance(mention, Vague)
            and isinstance(last, Vague)
            and last.until is None
            and last.unit is mention.unit is not Unit.YEAR
            and pattern.match(_gap(text, last, mention))
            and _is_to(pattern, text, last, mention, lexicon)
        ):
            out[-1] = replace(last, span=_joined(last, mention), until=mention)
        else:
            out.append(mention)
    return out


def halves_of_day(found: list[Mention], text: str, lexicon: Lexicon) -> list[Mention]:
    """Settle the half of the day by a neighbour: "Saturday evening at 8", "tomorrow morning, from 7"."""
    out: list[Mention] = []
    for mention in found:
        last = out[-1] if out else None
        if (
            isinstance(mention, Clock)
            and not mention.sure
            and isinstance(last, Day)
            and last.part in (*HALVES, Part.NIGHT)
            and (last.part is not Part.NIGHT or 5 <= mention.hour % 12 <= 11)
            and re.fullmatch(r"[^.;\n]{0,16}", _gap(text, last, mention))
        ):
            hour = mention.hour % 12 + (0 if last.part is Part.MORNING else 12)
            out.append(replace(mention, hour=hour, sure=True) if mention.end is None else mention)
        else:
            out.append(mention)
    return out


def nights(found: list[Mention], text: str, lexicon: Lexicon) -> list[Mention]:
    """ "In the night to 8 November, from 23:00" begins on the 7th."""
    lead = re.compile(rf"(?:{lexicon.pieces.get('night_to', '(?!)')})\s\Z", re.IGNORECASE)
    out: list[Mention] = []
    for number, mention in enumerate(found):
        after = found[number + 1] if number + 1 < len(found) else None
        if (
            isinstance(mention, Day)
            and isinstance(after, Clock)
            and after.hour >= 17
            and (mention.day or 2) > 1
            and mention.until is None
            and after.span.start - mention.span.end < 16
            and lead.search(text[max(0, mention.span.start - 32) : mention.span.start])
        ):
            weekday = None if mention.weekday is None else (mention.weekday - 1) % 7
            out.append(replace(mention, weekday=weekday, day=mention.day - 1 if mention.day else None))
        else:
            out.append(mention)
    return out


def series_numbers(found: list[Mention], text: str, lexicon: Lexicon) -> list[Mention]:
    """Give a series how often it takes place ("ten weeks") and what it leaves out ("not on 14 April")."""
    but = compiled(r"[^;\n]{0,40}\b{except}\s{the}\Z", lexicon)
    also = compiled(r"{sep}$", lexicon)
    out: list[Mention] = []
    series: int | None = None
    leaving_out = False
    for mention in found:
        gap = text[out[-1].span.end : mention.span.start] if out else ""
        if isinstance(mention, Series):
            series = len(out)
        elif series is not None:
            held = out[series]
            assert isinstance(held, Series)
            leaving_out = bool(but.match(gap)) or (leaving_out and bool(also.match(gap)))
            near = mention.span.start - held.span.end < 120
            if isinstance(mention, Length) and mention.unit in (Unit.WEEK, Unit.TIMES) and near and mention.amount > 1:
                out[series] = replace(held, count=held.count or mention.amount)
            elif leaving_out and isinstance(mention, Day) and mention.day is not None:
                out[series] = replace(held, skipped=(*held.skipped, mention))
            elif leaving_out and isinstance(mention, Vague) and mention.month is not None and mention.part is None:
                out[series] = replace(held, skipped_months=(*held.skipped_months, mention.month))
        out.append(mention)
    return out


def ends_of_months(found: list[Mention], text: str, lexicon: Lexicon) -> list[Mention]:
    """ "By the end of May" is by its last day."""
    by = compiled(r"\b{by_end}\s{the}\Z", lexicon)
    out: list[Mention] = []
    for mention in found:
        if (
            isinstance(mention, Vague)
            and mention.unit is Unit.MONTH
            and mention.part is Part.LATE
            and mention.until is None
            and by.search(text[max(0, mention.span.start - 20) : mention.span.start])
        ):
            if mention.month is None:
                ahead, day = mention.ahead or 0, Day(span=mention.span, rule=mention.rule, nth=-1, edge=Edge.BY)
                out.append(replace(day, offset_months=ahead, anchor=mention.anchor))
                continue
            last = 28 if mention.month == 2 else 30 if mention.month in (4, 6, 9, 11) else 31
            day = Day(span=mention.span, rule=mention.rule, day=last, month=mention.month, edge=Edge.BY)
            out.append(replace(day, year=mention.year, years_ahead=mention.ahead))
            continue
        out.append(mention)
    return out


def part_of_day(found: list[Mention], text: str, lexicon: Lexicon) -> list[Mention]:
    """Give a day the half-day named before it: "the morning of 3 May", "on the evening of December 12"."""
    words = compiled(r"\b(?P<daypart>{part_of})\s{1,2}\Z", lexicon)
    out: list[Mention] = []
    for mention in found:
        if isinstance(mention, Day) and mention.part is None:
            match = words.search(text[max(0, mention.span.start - 24) : mention.span.start])
            if match:
                part = next((part for part in Part if match["daypart"].lower().startswith(part.value)), None)
                out.append(replace(mention, part=part))
                continue
        out.append(mention)
    return out


def feasts_in_brackets(found: list[Mention], text: str, lexicon: Lexicon) -> list[Mention]:
    """Drop a feast that only explains the day before it: "13 February (half-term and Shrove Tuesday)"."""
    out: list[Mention] = []
    for mention in found:
        last = out[-1] if out else None
        explains = isinstance(mention, Day) and mention.feast and isinstance(last, Day) and last.day is not None
        if not (explains and last and re.fullmatch(r"\s?\([^()\n]{0,24}", _gap(text, last, mention))):
            out.append(mention)
    return out


def numeric_order(found: list[Mention], text: str, lexicon: Lexicon) -> list[Mention]:
    """Read 2/3/2023 as the rest of the document writes its dates: month first where it writes "March 2, 2023"."""
    if lexicon.language != "en" or not any(isinstance(m, Day) and m.swapped for m in found) or not _month_first(text):
        return found
    return [
        replace(mention, day=mention.month, month=mention.day)
        if isinstance(mention, Day) and mention.swapped
        else mention
        for mention in found
    ]


@lru_cache(maxsize=4)
def _month_first(text: str) -> bool:
    months = (
        r"(?:January|February|March|April|May|June|July|August|September|October|November|December|[A-Z][a-z]{2}\.)"
    )
    american = rf"\b{months}\s\d{{1,2}}(?:,\s\d{{4}}|\b)|\b(?:0?[1-9]|1[0-2])/(?:1[3-9]|2\d|3[01])(?!\d)|\d\s?[ap]\.m\."
    european = rf"\b\d{{1,2}}(?:st|nd|rd|th)?\s{months}|\b(?:1[3-9]|2\d|3[01])/(?:0?[1-9]|1[0-2])/\d"
    return len(re.findall(american, text)) > len(re.findall(european, text))


BANK_HOLIDAYS = {
    "Europe/London": {"": "easter+1|nth-5-0-1|nth-5-0--1|nth-8-0--1", "5": "nth-5-0-1|nth-5-0--1", "8": "nth-8-0--1"},
    "Europe/Dublin": {
        "": "nth-2-0-1|easter+1|nth-5-0-1|nth-6-0-1|nth-8-0-1|nth-10-0--1",
        "5": "nth-5-0-1",
        "6": "nth-6-0-1",
        "8": "nth-8-0-1",
        "10": "nth-10-0--1",
    },
}


def feasts_of_country(found: list[Mention], text: str, lexicon: Lexicon) -> list[Mention]:
    """Read the holidays that each country keeps on a day of its own as the country of the document does."""
    out: list[Mention] = []
    for mention in found:
        feast = mention.feast if isinstance(mention, Day) else None
        if isinstance(mention, Day) and feast is not None and feast.partition("-")[0] in ("bank", "mothers"):
            home = zones.home_in_isles(text)
            if feast == "mothers":
                feast = "easter-21" if home is not None else "nth-5-6-2"
            else:
                feast = BANK_HOLIDAYS[home or "Europe/London"].get(feast.partition("-")[2])
            if feast is not None:
                out.append(replace(mention, feast=feast))
            continue
        out.append(mention)
    return out


def counted_from(found: list[Mention], text: str, lexicon: Lexicon) -> list[Mention]:
    """Join "two days before the 14 May vote", "the Friday before Christmas Eve": counted from the day named next."""
    beside = compiled(r"\b{counted_side}\Z", lexicon)
    gap = compiled(r"\s{the}\Z|\s{whose}\s\Z", lexicon)
    out: list[Mention] = []
    for mention in found:
        last = out[-1] if out else None
        if (
            isinstance(mention, Day)
            and isinstance(last, Day)
            and last.anchor is Anchor.TEXT
            and last.of is None
            and (mention.day is not None or mention.feast is not None or mention.weekday is not None)
            and gap.match(_gap(text, last, mention))
            and beside.search(text, last.span.start, last.span.end)
        ):
            out[-1] = replace(last, span=_joined(last, mention), of=replace(mention, until=None))
        else:
            out.append(mention)
    return out


def said_again(found: list[Mention], text: str, lexicon: Lexicon) -> list[Mention]:
    """Keep the date of "the evening before, on the 20th" and "the Tuesday after that, 17 March", with its half-day."""
    gap = compiled(r"[^.,;:()\n]{0,24}[,(–-]\s?(?:that(?:\sis|'s),?\s|i\.?e\.?,?\s)?(?:{on_day}\s)?{the}\Z", lexicon)
    out: list[Mention] = []
    for mention in found:
        last = out[-1] if out else None
        if (
            isinstance(mention, Day)
            and isinstance(last, Day)
            and last.anchor is Anchor.TEXT
            and last.until is None
            and mention.day is not None
            and mention.group is None
            and gap.fullmatch(_gap(text, last, mention))
        ):
            part, weekday = mention.part or last.part, mention.weekday if mention.weekday is not None else last.weekday
            out[-1] = replace(mention, span=_joined(last, mention), part=part, weekday=weekday, weak=False)
        elif (
            isinstance(mention, Day)
            and isinstance(last, Day)
            and (last.nth is not None or last.feast is not None)
            and mention.day is not None
            and re.fullmatch(r"\s\(", _gap(text, last, mention))
            and text[mention.span.end : mention.span.end + 1] == ")"
        ):
            year = mention.year or last.year
            whole = mention if mention.month is not None else replace(last, year=year)
            out[-1] = replace(whole, span=Span(last.span.start, mention.span.end + 1), weak=False)
        else:
            out.append(mention)
    return out


def listed_weekdays(found: list[Mention], text: str, lexicon: Lexicon) -> list[Mention]:
    """Drop the weekday that the days of a list share: "on two Saturdays, 1 and 8 August"."""
    out: list[Mention] = []
    for mention in found:
        last = out[-1] if out else None
        if (
            isinstance(mention, Day)
            and isinstance(last, Series)
            and last.rule in ("<weekday>s", "<n> <weekday>s")
            and mention.day is not None
            and mention.group is not None
            and re.fullmatch(r"\s?[,:(–-]?\s?", _gap(text, last, mention))
        ):
            out[-1] = replace(mention, span=_joined(last, mention))
        else:
            out.append(mention)
    return out


def clocks_for(found: list[Mention], text: str, lexicon: Lexicon) -> list[Mention]:
    """Keep the start of "6.30 for 7 pm", "9.30am for a 10am start": people are asked to come before it."""
    gap = compiled(r"\s{for_start}\s\Z", lexicon)
    out: list[Mention] = []
    for mention in found:
        last = out[-1] if out else None
        if (
            isinstance(mention, Clock)
            and isinstance(last, Clock)
            and last.end is None
            and gap.fullmatch(_gap(text, last, mention))
        ):
            out[-1] = replace(_not_before(mention, last), span=_joined(last, mention))
        else:
            out.append(mention)
    return out


def _not_before(clock: Clock, other: Clock) -> Clock:
    """A clock time whose half of the day is a guess, put behind the evening hour that stands in front of it."""
    later = (clock.hour + 12, clock.minute) > (other.hour, other.minute)
    if clock.sure or clock.end is not None or clock.hour >= 12 or other.hour < 16 or not later:
        return clock
    return replace(clock, hour=clock.hour + 12)


def clocks_of_one_evening(found: list[Mention], text: str, lexicon: Lexicon) -> list[Mention]:
    """Of "doors at 7, band at 8.30" both are of the evening."""
    out: list[Mention] = []
    last: Clock | None = None
    for mention in found:
        if isinstance(mention, Clock):
            near = last is not None and re.fullmatch(r"[^.;\n]{1,60}", _gap(text, last, mention))
            last = _not_before(mention, last) if near and last is not None and last.end is None else mention
            out.append(last)
        else:
            out.append(mention)
    return out


def days_but_one(found: list[Mention], text: str, lexicon: Lexicon) -> list[Mention]:
    """Take the weekday out of "daily except Mondays", "every night but Monday"."""
    but = re.compile(rf"\s?[,(]?\s?(?:{lexicon.pieces.get('but', '(?!)')})\s(?:on\s)?\Z", re.IGNORECASE)
    out: list[Mention] = []
    for mention in found:
        last = out[-1] if out else None
        if isinstance(last, Series) and last.freq == "DAILY" and but.match(_gap(text, last, mention)):
            weekday = mention.weekday if isinstance(mention, Day) and _is_bare_weekday(mention) else None
            left_out = (
                mention.byday if isinstance(mention, Series) else (BYDAY[weekday],) if weekday is not None else ()
            )
            if left_out:
                days = tuple(day for day in BYDAY if day not in left_out)
                out[-1] = replace(last, span=_joined(last, mention), freq="WEEKLY", byday=days)
                continue
        out.append(mention)
    return out


def ends_next_day(found: list[Mention], text: str, lexicon: Lexicon) -> list[Mention]:
    """Take "10pm until 3 the next morning" for one stretch over midnight."""
    out: list[Mention] = []
    for mention in found:
        last = out[-1] if out else None
        if (
            isinstance(mention, Day)
            and mention.anchor is Anchor.TEXT
            and mention.offset_days == 1
            and mention.weekday is None
            and isinstance(last, Clock)
            and last.end is not None
            and last.end[0] <= 12 < last.hour
            and not _gap(text, last, mention).strip()
        ):
            out[-1] = replace(last, span=_joined(last, mention))
        else:
            out.append(mention)
    return out


REFINERS: tuple[Refiner, ...] = (
    numeric_order,
    feasts_of_country,
    feasts_in_brackets,
    weekday_and_date,
    weekday_behind,
    weekday_of_week,
    years_of_days,
    counted_from,
    said_again,
    listed_weekdays,
    zones_of_clocks,
    clocks_for,
    clocks_of_one_evening,
    same_moment,
    clock_ranges,
    ends_next_day,
    day_ranges,
    timed_ranges,
    day_lists,
    names_of_lists,
    edges,
    nights,
    part_of_day,
    halves_of_day,
    days_of_month_ahead,
    vague_ranges,
    days_of_series,
    days_but_one,
    series_bounds,
    series_numbers,
    ends_of_months,
)
