"""Rules for days by other words: weekdays, "tomorrow", "three weeks later", feasts, the day of an event."""

import re
from collections.abc import Iterator

from calfeed.grammar.daterules import OPENS_LINE, is_common_word, year_of
from calfeed.grammar.lexicon import Lexicon
from calfeed.grammar.mention import Anchor, Day, Part, Unit, Vague, Which
from calfeed.grammar.quick import replace
from calfeed.grammar.rule import Hit, Rule, compiled
from calfeed.model.text import Span

BESIDE, COUNTED_BESIDE = "the day after an event", "days after an event"
NTH_DAY = "the second day"
DAY_OF, DAY_OF_THAT = "the day of the meeting", "race day"
TILL_FEAST = "before <feast>"
WHICH_BEFORE = r"\b(?:last|past|previous|an?)"


def weekday(hit: Hit) -> Iterator[Day]:
    """A weekday, with the words that pick it and the part of the day named with it."""
    if is_common_word(hit, "weekday"):
        return
    which = hit.means("which")
    if which is not None and (hit.words("which") or "").lower() in hit.lexicon.tables.get("text_which", ()):
        return  # "the following Saturday": not from today
    day = Day(span=hit.span(), weekday=hit.means("weekday"), which=which, part=hit.means("daypart"))
    text = hit.means("text_which")
    if text is not None and len(hit.match["weekday"]) == 3:
        return  # "the Sun"
    if text is not None:
        side = {1: 1, -1: -1}.get(text)
        day = replace(day, anchor=Anchor.TEXT, offset_days=side, which=Which.LAST if side == -1 else None)
    if day.part is None:
        day = replace(day, part=_part_in(hit.match["weekday"].lower(), hit.lexicon))
    abbreviated = hit.match["weekday"].endswith(".") or len(hit.match["weekday"]) <= 3
    yield replace(day, weak=abbreviated and which is None)


def _part_in(word: str, lexicon: Lexicon) -> Part | None:
    """The part of the day that German puts into the word: "Sonntagvormittag"."""
    if not lexicon.part_in_weekday:
        return None
    ends = (lexicon.means("daypart", part) for part in lexicon.tables["daypart"] if word.endswith(part))
    return next((part for part in ends if isinstance(part, Part)), None)


def weekday_beside(hit: Hit) -> Iterator[Day]:
    """ "the Friday before", "the Tuesday after that": of the day that was spoken of."""
    if is_common_word(hit, "weekday"):
        return
    day = Day(span=hit.span(), weekday=hit.means("weekday"), anchor=Anchor.TEXT, part=hit.means("daypart"))
    if hit.words("feast_near"):
        day = replace(day, of=Day(span=hit.span("feast_near"), feast=hit.means("feast_near")))
    after = hit.match["side"].lower() in ("after", "following")
    yield replace(day, offset_days=1) if after else replace(day, which=Which.LAST)


def weekday_beside_after(hit: Hit) -> Iterator[Day]:
    """ "le dimanche suivant", "el lunes anterior": of the day that was spoken of."""
    day = Day(span=hit.span(), weekday=hit.means("weekday"), anchor=Anchor.TEXT, part=hit.means("daypart"))
    yield replace(day, offset_days=1) if hit.means("beside") > 0 else replace(day, which=Which.LAST)


def weekday_possessive(hit: Hit) -> Iterator[Day]:
    """ "Monday's hearing": the weekday of what is named next."""
    if not is_common_word(hit, "weekday") and not re.search(rf"{WHICH_BEFORE}\s$", hit.before(12), re.IGNORECASE):
        yield Day(span=hit.span(), weekday=hit.means("weekday"), part=hit.means("daypart"), possessive=True)


def weekday_adjective(hit: Hit) -> Iterator[Day]:
    """ "четвергові переговори": the weekday of what is named next."""
    yield Day(span=hit.span(), weekday=hit.means("weekday_adjective"), possessive=True)


def relative_adjective(hit: Hit) -> Iterator[Day]:
    """ "das morgige Treffen", "завтрашня зустріч": the day of what is named next."""
    yield Day(span=hit.span(), offset_days=hit.means("relative_adjective"), possessive=True)


def main_day(hit: Hit) -> Iterator[Day]:
    """ "on Day 2", "the closing day": of the event that was spoken of."""
    yield Day(span=hit.span(), nth=hit.means("main_day"), anchor=Anchor.MAIN, part=_named_part(hit))


def day_of_event(hit: Hit) -> Iterator[Day]:
    """ "By noon on the day of the meeting", "am Tag der Eröffnung"."""
    yield Day(span=hit.span(), nth=1, anchor=Anchor.MAIN, part=_named_part(hit))


def day_beside(hit: Hit) -> Iterator[Day]:
    """ "Am Tag nach der Taufe": of the event that is named in it, "week later" is another's."""
    if hit.match["event"].lower() not in hit.lexicon.tables["feast"]:
        yield Day(span=hit.span(), offset_days=hit.means("day_beside"), anchor=Anchor.TEXT, part=_named_part(hit))


def _named_part(hit: Hit) -> Part | None:
    """The half of the day that its own word names: "the next morning", "that evening"."""
    words = hit.match[0].lower()
    last = hit.lexicon.tables["daypart"].get(words.split()[-1])
    if hit.lexicon.parts_last and isinstance(last, Part) and last in (Part.MORNING, Part.EVENING):
        return last  # "наступного ранку"; "дня" alone is "day"
    return next((part for part in (Part.MORNING, Part.AFTERNOON, Part.EVENING) if part.value in words), None)


def weekday_of_week(hit: Hit) -> Iterator[Day]:
    """ "Monday of next week", "Tuesday week"."""
    if is_common_word(hit, "weekday"):
        return
    ahead = {None: 0, Which.THIS: 0, Which.NEXT: 7, Which.COMING: 7, Which.LAST: -7}
    which = hit.means("which") or hit.means("which_after")
    day = Day(span=hit.span(), weekday=hit.means("weekday"), which=Which.THIS, offset_days=ahead[which])
    if which is None:  # "the Tuesday of the week of the trip"
        day = replace(day, anchor=Anchor.TEXT)
    words = (hit.words("which") or "").lower()
    yield replace(day, anchor=Anchor.TEXT) if words in FROM_TEXT else day


def weekday_in_told_week(hit: Hit) -> Iterator[Day]:
    """ "La même semaine, le jeudi", "Montag in derselben Woche": of the day that was spoken of, or a week beside it."""
    if not is_common_word(hit, "weekday"):
        number = hit.means("weekday") if hit.words("weekday") else hit.means("weekday2")
        ahead = hit.means("told_week") if hit.words("told_week") else hit.means("told_week2")
        yield Day(span=hit.span(), weekday=number, which=Which.THIS, offset_days=7 * ahead, anchor=Anchor.TEXT)


def weekday_of_week_beside(hit: Hit) -> Iterator[Day]:
    """ "The Thursday of the week before", "mardi de la semaine suivante": from the day that was spoken of."""
    if not is_common_word(hit, "weekday"):
        ahead = -7 if hit.words("before") else 7
        number = hit.means("weekday")
        yield Day(span=hit.span(), weekday=number, which=Which.THIS, offset_days=ahead, anchor=Anchor.TEXT)


# What picks a week or month that counts from the day spoken of, and not from today.
FROM_TEXT = frozenset(
    ("the following", "following", "that", "that same", "later that", "earlier that", "the previous", "the preceding")
)


def weekday_week(hit: Hit) -> Iterator[Day]:
    first = ((hit.words("weeks") or "").lower().split() or [""])[0]
    weeks = hit.lexicon.tables["weeks"].get(first, 1)
    assert isinstance(weeks, int)
    yield Day(span=hit.span(), weekday=hit.means("weekday"), offset_days=7 * weeks)


def weekday_later(hit: Hit) -> Iterator[Day]:
    """ "am darauffolgenden Dienstag": from the day that was spoken of."""
    day = Day(span=hit.span(), weekday=hit.means("weekday"), anchor=Anchor.TEXT, part=hit.means("daypart"))
    yield replace(day, offset_days=1) if hit.means("beside_before") > 0 else replace(day, which=Which.LAST)


def weekday_of_that_week(hit: Hit) -> Iterator[Day]:
    """ "Donnerstag derselben Woche", "am Dienstag der Woche darauf"."""
    number = hit.means("weekday") if hit.words("weekday") else hit.means("weekday2")
    ahead = 7 if hit.words("later") or hit.words("later2") else 0
    yield Day(span=hit.span(), weekday=number, which=Which.THIS, anchor=Anchor.TEXT, offset_days=ahead)


def weekday_after_next(hit: Hit) -> Iterator[Day]:
    """ "übernächsten Dienstag"."""
    yield Day(span=hit.span(), weekday=hit.means("weekday"), which=Which.COMING, offset_days=7)


def span_after_next(hit: Hit) -> Iterator[Vague]:
    """ "übernächste Woche"."""
    yield Vague(span=hit.span(), unit=hit.means("span"), ahead=2)


def week_number(hit: Hit) -> Iterator[Vague]:
    """ "KW 12", "12. Kalenderwoche": its Sunday stands for a week of ISO 8601."""
    number = int(hit.words("w") or hit.match["w2"])
    if 1 <= number <= 53:
        day = Day(span=hit.span(), feast=f"week-{number}", year=year_of(hit))
        yield Vague(span=hit.span(), unit=Unit.WEEK, day=day)


def part_of_month(hit: Hit) -> Iterator[Vague]:
    """ "in der zweiten Märzhälfte", "in der ersten Februarwoche"."""
    nth = hit.means("nth")
    if hit.words("month_week"):
        yield Vague(span=hit.span(), unit=Unit.WEEK, nth=nth, month=hit.means("month_week"), year=year_of(hit))
    elif nth in (1, 2):
        part = Part.FIRST_HALF if nth == 1 else Part.SECOND_HALF
        if hit.words("this"):
            yield Vague(span=hit.span(), unit=Unit.MONTH, part=part, ahead=0)
        else:
            yield Vague(span=hit.span(), unit=Unit.MONTH, part=part, month=hit.means("month_half"), year=year_of(hit))


def advent(hit: Hit) -> Iterator[Day]:
    """ "am dritten Advent": a Sunday before Christmas."""
    if (nth := hit.means("nth")) in (1, 2, 3, 4):
        yield Day(span=hit.span(), feast=f"advent-{nth}", year=year_of(hit))


def weekday_near_feast(hit: Hit) -> Iterator[Day]:
    """ "Samstag vor dem ersten Advent", "Montag nach Pfingsten": the nearest one on that side."""
    if hit.words("nth") and hit.means("nth") not in (1, 2, 3, 4):
        return
    season = {"ostern": "easter+0", "pfingsten": "easter+49", "weihnachten": "12-25"}
    named = hit.means("feast") or season.get((hit.words("season_feast") or "").lower())
    feast = f"advent-{hit.means('nth')}" if hit.words("nth") else named
    side = "before" if hit.match["side"].lower() == "vor" else "after"
    yield Day(span=hit.span(), feast=f"{side}-{hit.means('weekday')}-{feast}", year=year_of(hit))


def _is_generic(hit: Hit) -> bool:
    """Whether a weekday is any one ("normally held on a Thursday") or counted ("on the first Monday")."""
    pieces = hit.lexicon.pieces
    return bool(re.search(rf"\b(?:{pieces['generic']}|{pieces['nth_lead']})\s$", hit.before(16), re.IGNORECASE))


def relative(hit: Hit) -> Iterator[Day]:
    if re.search(rf"\b(?:{hit.lexicon.pieces['not_relative']})\s$", hit.before(12), re.IGNORECASE):
        return
    words = hit.match["relative"].lower()
    part = next((p for p in (Part.MORNING, Part.AFTERNOON, Part.EVENING) if p.value in words), None)
    if words in ("tonight", "last night"):
        part = Part.EVENING
    elif part is None and hit.lexicon.tables["daypart"].get(words.rpartition(" ")[2]) is Part.EVENING:
        part = Part.EVENING  # "ce soir", "esta noche"
    yield Day(span=hit.span(), offset_days=hit.means("relative"), part=part or hit.means("daypart"))


def weekday_which(hit: Hit) -> Iterator[Day]:
    """ "mardi prochain", "el viernes que viene"."""
    yield Day(span=hit.span(), weekday=hit.means("weekday"), which=hit.means("which_after"), part=hit.means("daypart"))


def text_day(hit: Hit) -> Iterator[Day]:
    if re.match(rf"\s(?:{hit.lexicon.pieces.get('day_of', '(?!)')})\b", hit.after(12), re.IGNORECASE):
        return  # "am Vorabend des Fests" counts from another day
    if hit.words("text_day") in ("following day", "next day") and _counted(hit):
        return
    yield Day(span=hit.span(), offset_days=hit.means("text_day"), anchor=Anchor.TEXT, part=_named_part(hit))


# "Six weeks before the day you have in mind", "two days before each session": of no one day.
BESIDE_WHAT = r"{beside_what}"
# "The third strike in six weeks": how often so far.
HOW_OFTEN, LONGEST_HOW_OFTEN = r"\b(?:{how_often})\s(?:[^\W\d_]+\s){0,2}$", 40


def _counted(hit: Hit) -> bool:
    """Whether "next day" goes on as a count or a noun: "next day or two", "next day delivery"."""
    return bool(re.match(r"\s(?:or|and|delivery|service)\b|-", hit.after(12)))


def days_ahead(amount: int, unit: Unit, words: str) -> tuple[int, int] | None:
    """So many units as days and months."""
    if unit is Unit.DAY:
        return amount, 0
    if unit is Unit.WEEK:
        return amount * (14 if "fortnight" in words.lower() else 7), 0
    if unit in (Unit.MONTH, Unit.YEAR):
        return 0, amount * (12 if unit is Unit.YEAR else 1)
    if unit is Unit.HOUR and amount % HOURS_OF_A_DAY == 0:
        return amount // HOURS_OF_A_DAY, 0
    return None


def counted(hit: Hit) -> Iterator[Day]:
    """ "three weeks later", "a fortnight today", "ten days ago"."""
    sign, anchor = hit.means("later")
    amount = hit.number("amount") or 1
    if re.match(hit.lexicon.pieces["any_day"], hit.after(24), re.IGNORECASE):
        return
    if (
        hit.means("unit") in (Unit.HOUR, Unit.YEAR)
        and compiled(BESIDE_WHAT, hit.lexicon).fullmatch(hit.match["later"])
        and hit.after(2)[1:].isalpha()
        and not re.match(hit.lexicon.pieces.get("its_start", "(?!)"), hit.after(24), re.IGNORECASE)
    ):
        return  # "campaigning ends 24 hours before the poll", "it reopens two years after the fire"
    ahead = days_ahead(amount * sign, hit.means("unit"), hit.match["unit"])
    if hit.match["later"].lower() == "tomorrow" and ahead:
        ahead = (ahead[0] + 1, ahead[1])
    if ahead and not (ahead[1] and hit.match["later"].lower() == "today"):
        yield Day(span=hit.span(), anchor=anchor, offset_days=ahead[0], offset_months=ahead[1] or None)


def counted_ahead(hit: Hit) -> Iterator[Day]:
    """ "dans quinze jours", "heute in 14 Tagen"; longer units do not name a day."""
    if compiled(HOW_OFTEN, hit.lexicon).search(hit.before(LONGEST_HOW_OFTEN)):
        return
    sign, anchor = hit.means("ahead")
    amount, unit = hit.number("amount") or 1, hit.means("unit")
    if unit is Unit.WEEK and "fortnight" in hit.match["unit"].lower():
        amount *= 2
    if hit.words("weekday"):
        weekday = hit.means("weekday")
        yield Day(span=hit.span(), weekday=weekday, which=Which.THIS, offset_days=7 * amount, anchor=anchor)
    elif unit in (Unit.DAY, Unit.WEEK):
        # Fifteen days are a fortnight and eight a week where the first day is counted too.
        if unit is Unit.DAY and hit.lexicon.first_day_counts:
            amount = {15: 14, 8: 7}.get(amount, amount)
        yield Day(span=hit.span(), anchor=anchor, offset_days=sign * amount * (7 if unit is Unit.WEEK else 1))


def counted_before(hit: Hit) -> Iterator[Day]:
    """ "за два дні до зборів": of the event that was spoken of."""
    ahead = days_ahead(hit.number("amount") or 1, hit.means("unit"), hit.match["unit"])
    if ahead and not ahead[1] and hit.means("ahead")[0] > 0:
        yield Day(span=hit.span(), anchor=Anchor.TEXT, offset_days=ahead[0] if hit.words("after") else -ahead[0])


def counted_beside(hit: Hit) -> Iterator[Day]:
    """ "Eine Woche nach der Abstimmung": of the event that is named in it."""
    ahead = days_ahead(hit.number("amount") or 1, hit.means("unit"), hit.match["unit"])
    if ahead and not ahead[1] and hit.match["event"].lower() not in hit.lexicon.tables["feast"]:
        by = ahead[0] if hit.match["side"].lower() == "nach" else -ahead[0]
        yield Day(span=hit.span(), anchor=Anchor.TEXT, offset_days=by)


def counted_weekday(hit: Hit) -> Iterator[Day]:
    """ "two weeks on Friday", "a week tomorrow" is a relative day and a count."""
    amount = hit.number("amount") or 1
    ahead = days_ahead(amount, hit.means("unit"), hit.match["unit"])
    if ahead and not ahead[1]:
        yield Day(span=hit.span(), weekday=hit.means("weekday"), offset_days=ahead[0])


def nth_weekday(hit: Hit) -> Iterator[Day]:
    if not is_common_word(hit, "month"):
        yield Day(
            span=hit.span(), weekday=hit.means("weekday"), nth=hit.means("nth"), month=hit.means("month"),
            year=year_of(hit),
        )  # fmt: skip


def several_of_month(hit: Hit) -> Iterator[Day]:
    """ "The last two Saturdays of June", "the first and third Sundays in May": each of these weekdays."""
    weekday = hit.means("days_many") if hit.words("days_many") else hit.means("plural")
    if hit.words("nth3"):
        nths = [hit.means("nth3"), hit.means("nth4")]
    else:
        edge = hit.means("nth") or hit.means("nth2")
        number = hit.means("number") or hit.means("number2")
        count = 2 if number is None else number
        if edge not in (1, -1) or not 2 <= count <= MOST_OF_MONTH:
            return
        nths = list(range(1, count + 1) if edge == 1 else range(-count, 0))
    words = list(re.finditer(r"\S+", hit.match[0]))
    starts = [0, *(word.start() for word in words[1 : len(nths)])]
    ends = [*(word.end() for word in words[: len(nths) - 1]), len(hit.match[0])]
    begin, month, year = hit.match.start(), hit.means("month"), year_of(hit)
    for nth, start, end in zip(nths, starts, ends, strict=True):
        span = Span(begin + start, begin + end)
        yield Day(span=span, weekday=weekday, nth=nth, month=month, year=year, group=begin)


def nth_weekday_of_month(hit: Hit) -> Iterator[Day]:
    """ "the first Monday of next month", "the last Friday of this month"."""
    ahead = {Which.THIS: 0, Which.NEXT: 1, Which.COMING: 1}.get(hit.means("which"))
    if ahead is not None:
        anchor = Anchor.TEXT if hit.match["which"].lower() in FROM_TEXT else Anchor.WRITTEN
        yield Day(
            span=hit.span(), weekday=hit.means("weekday"), nth=hit.means("nth"), offset_months=ahead, anchor=anchor
        )


def last_day_of_month(hit: Hit) -> Iterator[Day]:
    """ "the last day of the month", "the first day of next month"."""
    words = (hit.words("which") or "").lower()
    ahead = 1 if hit.means("which") in (Which.NEXT, Which.COMING) else 0
    anchor = Anchor.TEXT if words in FROM_TEXT else Anchor.WRITTEN
    nth = -1 if hit.match["end"].lower() in ("last", "final") else 1
    yield Day(span=hit.span(), nth=nth, offset_months=ahead, anchor=anchor)


def feast_span(hit: Hit) -> Iterator[Vague]:
    """ "in Lent", "over Easter"."""
    yield Vague(span=hit.span(), unit=Unit.SEASON, feast=hit.means("feast_span"))


def feast(hit: Hit) -> Iterator[Day]:
    """ "Christmas Eve 2018", "Easter Monday"."""
    if re.search(hit.lexicon.pieces["longer_name"], hit.before(24)):
        return
    if re.search(rf"\b(?:{hit.lexicon.pieces['feast_behind']})\s?$", hit.before(24), re.IGNORECASE):
        return
    yield Day(span=hit.span(), feast=hit.means("feast"), year=year_of(hit))


def before_feast(hit: Hit) -> Iterator[Day]:
    """ "Christmas" of "before Christmas"; the bare name is a season."""
    lead = re.split(r"[.!?\n]\s?", hit.before(60).lower())[-1]
    told = re.search(r"\d|\b(?:day|week|shop)s?\b", lead)  # "15 December is the last day to post before Christmas"
    if lead.endswith("before ") and not told and not re.match(r"\s[A-Z]", hit.after(2)):
        yield Day(span=hit.span(), feast=hit.means("till_feast"))


def led_by_day(hit: Hit) -> bool:
    """Whether words that lead to a day stand in front: "am Do"."""
    return compiled(r"(?:^|\W)(?:{on_day})\s\Z", hit.lexicon).search(hit.before(12)) is not None


LABELS = re.compile(r"\s?:\s")
NEAR_LINE = 120  # characters


def _labels_line(hit: Hit) -> bool:
    """Whether a short weekday opens a line as another one near it does: "Lun : réunion", not "Jeu : gagnez un vélo"."""
    if not (LABELS.match(hit.after(3)) and OPENS_LINE.search(hit.before(4))):
        return False
    other = compiled(r"(?:\A|\n)[-•*–]?\s?{weekday}\s?:\s", hit.lexicon)
    return any(other.search(near) for near in (hit.before(NEAR_LINE), hit.after(NEAR_LINE)))


def weekday_after(hit: Hit) -> Iterator[Day]:
    """ "Friday", "Tuesday last"."""
    most = hit.lexicon.short_weekday
    beside = re.match(r"\.|,?\s?\d|\s?[-–&+/]", hit.after(3)) or re.search(r"\b[A-Z][a-z][-–/]$", hit.before(4))
    name = hit.match["weekday"]
    led = name.istitle() and name.lower() in hit.lexicon.capital and led_by_day(hit)  # "am Do um 18 Uhr"
    short = len(name) <= most and not (beside or led)
    if short and name.istitle() and _labels_line(hit):
        yield Day(span=hit.span(), weekday=hit.means("weekday"))
    for day in () if short else weekday(hit):
        after = (hit.words("which2") or "").lower()
        yield replace(day, which=Which("last" if after.endswith("gone") else after), weak=False) if after else day


HOURS_OF_A_DAY = 24
MOST_OF_MONTH = 4  # weekdays of one name
AMOUNT = r"(?P<amount>\d{1,3}|{numbers})"
WEEK_RULES: tuple[Rule, ...] = (
    Rule(
        name="darauffolgenden <weekday>",
        on=("beside_before",),
        pattern=r"{beside_before}\s{1,4}{weekday}(?:\s{1,4}{daypart})?",
        build=weekday_later,
        examples=(("de", "darauffolgenden Dienstag", {"weekday": 1, "anchor": Anchor.TEXT, "offset_days": 1}),),
        silent_on=(("de", "darauffolgenden Woche"),),
        languages=("de",),
    ),
    Rule(
        name="<weekday> of that week",
        on=("weekday",),
        pattern=r"{weekday}\s{1,4}(?:derselben|der\s(?:gleichen|selben)|jener|(?P<later>der\sdarauffolgenden))\sWoche"
        r"|{weekday2}\s{1,4}(?P<later2>der\sWoche\s(?:darauf|danach))",
        build=weekday_of_that_week,
        examples=(
            ("de", "Donnerstag derselben Woche", {"weekday": 3, "offset_days": 0, "anchor": Anchor.TEXT}),
            ("de", "Dienstag der Woche darauf", {"weekday": 1, "offset_days": 7, "anchor": Anchor.TEXT}),
        ),
        silent_on=(("de", "Donnerstag der Woche"),),
        languages=("de",),
    ),
    Rule(
        name="übernächsten <weekday>",
        on=("after_next",),
        pattern=r"{after_next}\s{1,4}{weekday}",
        build=weekday_after_next,
        examples=(("de", "übernächsten Dienstag", {"weekday": 1, "offset_days": 7}),),
        silent_on=(("de", "übernächsten Diensttag"),),
        languages=("de",),
    ),
    Rule(
        name="übernächste Woche",
        on=("after_next",),
        pattern=r"{after_next}\s{1,4}{span}",
        build=span_after_next,
        examples=(("de", "übernächste Woche", {"unit": Unit.WEEK, "ahead": 2}),),
        silent_on=(("de", "übernächste Wochen"),),
        languages=("de",),
    ),
    Rule(
        name="KW <n>",
        on=("week_word", "digit"),
        pattern=r"{week_word}\s{0,2}(?P<w>\d{1,2})(?!\d)(?:\s?/\s?{year}|\s{year2})?|(?P<w2>\d{1,2})\.\s?{week_word2}",
        build=week_number,
        examples=(("de", "KW 12", {"unit": Unit.WEEK}), ("de", "in der 12. Kalenderwoche", {"unit": Unit.WEEK})),
        silent_on=(("de", "KW 123"), ("de", "KW 60")),
        languages=("de",),
    ),
    Rule(
        name="<nth> Märzhälfte",
        on=("nth",),
        pattern=r"{nth}\s{1,4}(?:{month_half}|{month_week}|(?P<this>Monatshälfte)){year_after}?",
        build=part_of_month,
        examples=(
            ("de", "zweiten Jännerhälfte", {"month": 1, "part": Part.SECOND_HALF}),
            ("de", "ersten Februarwoche", {"unit": Unit.WEEK, "nth": 1, "month": 2}),
            ("de", "in der zweiten Monatshälfte", {"part": Part.SECOND_HALF, "ahead": 0}),
        ),
        silent_on=(("de", "ersten Märzhasen"),),
        languages=("de",),
    ),
    Rule(
        name="<nth> Advent",
        on=("nth", "digit"),
        pattern=r"{nth}\s{1,4}(?:Advent|Adventssonntag|Adventsonntag)(?!\w){year_after}?",
        build=advent,
        examples=(("de", "am 3. Advent", {"feast": "advent-3"}), ("de", "ersten Advent", {"feast": "advent-1"})),
        silent_on=(("de", "ersten Adventskalender"),),
        languages=("de",),
    ),
    Rule(
        name="<weekday> vor <feast>",
        on=("weekday",),
        pattern=r"{weekday}\s{1,4}(?P<side>vor|nach)\s(?:dem\s|den\s|der\s)?"
        r"(?:{nth}\s{1,4}Advent(?:ssonntag)?|{feast}|(?P<season_feast>Ostern|Pfingsten|Weihnachten))(?!\w){year_after}?",
        build=weekday_near_feast,
        examples=(
            ("de", "Samstag vor dem ersten Advent", {"feast": "before-5-advent-1"}),
            ("de", "Montag nach Aschermittwoch", {"feast": "after-0-easter-46"}),
            ("de", "Samstag nach Ostern", {"feast": "after-5-easter+0"}),
        ),
        silent_on=(("de", "Samstag vor der Wahl"),),
        languages=("de",),
    ),
)
DAY_RULES: tuple[Rule, ...] = (
    Rule(
        name="<weekday> of the week before",
        on=("weekday", "text_which"),
        pattern=r"(?:{text_which}\s)?{weekday}\s{1,4}(?:(?P<before>{of_week_before})|{of_week_after})(?!\w)",
        build=weekday_of_week_beside,
        examples=(
            ("en", "the Thursday of the week before", {"weekday": 3, "offset_days": -7, "anchor": Anchor.TEXT}),
            ("en", "the Tuesday of the following week", {"weekday": 1, "offset_days": 7}),
            ("de", "Donnerstag der Vorwoche", {"weekday": 3, "offset_days": -7}),
            ("fr", "jeudi de la semaine précédente", {"weekday": 3, "offset_days": -7}),
            ("es", "martes de la semana siguiente", {"weekday": 1, "offset_days": 7, "anchor": Anchor.TEXT}),
            ("uk", "четвер попереднього тижня", {"weekday": 3, "offset_days": -7}),
        ),
        silent_on=(("en", "the Thursday of the week before the fair"), ("de", "Donnerstag der Vorwochen")),
    ),
    Rule(
        name="<weekday> of next week",
        on=("weekday", "text_which"),
        pattern=r"(?:{text_which}\s)?{weekday}\s{1,4}{of_week}(?!\w)",
        build=weekday_of_week,
        examples=(
            ("en", "Wednesday of next week", {"weekday": 2, "offset_days": 7}),
            ("en", "the Tuesday of the week of the trip", {"weekday": 1, "anchor": Anchor.TEXT}),
            ("de", "Dienstag nächster Woche", {"weekday": 1, "offset_days": 7}),
            ("fr", "jeudi de la semaine prochaine", {"weekday": 3, "offset_days": 7}),
            ("uk", "вівторок наступного тижня", {"weekday": 1, "offset_days": 7}),
            ("fr", "jeudi de la même semaine", {"weekday": 3, "anchor": Anchor.TEXT}),
            ("es", "jueves de la misma semana", {"weekday": 3, "anchor": Anchor.TEXT}),
            ("uk", "четвер того ж тижня", {"weekday": 3, "anchor": Anchor.TEXT}),
        ),
        silent_on=(("en", "Wednesday of all days"),),
    ),
    Rule(
        name="that same week, on <weekday>",
        on=("told_week", "weekday"),
        pattern=r"(?:{told_week},?\s(?:{on_day}\s)?{the}{weekday}|{weekday2}\s{told_week2})(?!\w)",
        build=weekday_in_told_week,
        examples=(
            ("de", "In derselben Woche, am Donnerstag", {"weekday": 3, "offset_days": 0, "anchor": Anchor.TEXT}),
            ("de", "Montag in der Woche darauf", {"weekday": 0, "offset_days": 7, "anchor": Anchor.TEXT}),
            ("fr", "la même semaine, le jeudi", {"weekday": 3, "offset_days": 0, "anchor": Anchor.TEXT}),
            ("es", "esa misma semana, el jueves", {"weekday": 3, "offset_days": 0, "anchor": Anchor.TEXT}),
            ("uk", "того ж тижня, у четвер", {"weekday": 3, "offset_days": 0, "anchor": Anchor.TEXT}),
        ),
        silent_on=(("de", "in derselben Woche wird gewählt"), ("fr", "la même semaine, à Lyon")),
    ),
    Rule(
        name="<weekday> week",
        on=("weekday",),
        pattern=r"{weekday}\s{1,4}{a_week_on}\b(?!-)",
        build=weekday_week,
        examples=(
            ("en", "Tuesday week", {"weekday": 1, "offset_days": 7}),
            ("fr", "lundi en huit", {"weekday": 0, "offset_days": 7}),
            ("de", "Montag in 14 Tagen", {"weekday": 0, "offset_days": 14}),
        ),
        silent_on=(("en", "Tuesday weeks"),),
    ),
    Rule(
        name="next <weekday>",
        on=("which",),
        pattern=r"{which}\s{1,4}{weekday}(?:\s{1,4}{daypart})?",
        build=weekday,
        examples=(
            ("en", "next Tuesday", {"weekday": 1, "which": Which.NEXT}),
            ("de", "nächsten Dienstag", {"weekday": 1, "which": Which.NEXT}),
            ("uk", "наступного вівторка", {"weekday": 1, "which": Which.NEXT}),
        ),
        silent_on=(("en", "next sat on"),),
    ),
    Rule(
        name="<weekday> next",
        on=("weekday",),
        pattern=r"{weekday}\s{1,4}{which_after}(?:\s{1,4}{daypart})?",
        build=weekday_which,
        examples=(
            ("fr", "mardi prochain", {"weekday": 1, "which": Which.COMING}),
            ("es", "viernes que viene", {"weekday": 4, "which": Which.COMING}),
        ),
        silent_on=(("fr", "mardi gras"),),
        languages=("fr", "es"),
    ),
    Rule(
        name="the <weekday>",
        on=("text_which",),
        pattern=r"{text_which}\s{1,4}{weekday}(?:\s{1,4}{daypart})?(?![-']|(?-i:\s[A-Z]))",
        build=weekday,
        examples=(("en", "on the Sunday", {"weekday": 6, "anchor": Anchor.TEXT}),),
        silent_on=(("en", "the sun"),),
        languages=("en",),
    ),
    Rule(
        name="the <weekday> before",
        on=("text_which",),
        pattern=r"(?:the|on\sthe)\s{1,4}{weekday}(?:\s{1,4}{daypart})?\s{1,4}(?P<side>beforehand|before|prior\sto|preceding|after|following)\b(?:\s{1,4}{feast_near})?",
        build=weekday_beside,
        examples=(
            ("en", "by the Friday before", {"weekday": 4, "which": Which.LAST, "anchor": Anchor.TEXT}),
            ("en", "the Tuesday after that", {"weekday": 1, "offset_days": 1, "anchor": Anchor.TEXT}),
            ("en", "the Sunday after Easter", {"weekday": 6, "offset_days": 1}),
        ),
        silent_on=(("en", "the day before"),),
        languages=("en",),
    ),
    Rule(
        name="<weekday> suivant",
        on=("weekday",),
        pattern=r"{weekday}(?:\s{1,4}{daypart})?\s{1,4}{beside}",
        build=weekday_beside_after,
        examples=(
            ("fr", "le dimanche suivant", {"weekday": 6, "anchor": Anchor.TEXT, "offset_days": 1}),
            ("fr", "le mardi d'après", {"weekday": 1, "anchor": Anchor.TEXT}),
            ("es", "el lunes anterior", {"weekday": 0, "anchor": Anchor.TEXT, "which": Which.LAST}),
            ("de", "Samstag darauf", {"weekday": 5, "anchor": Anchor.TEXT, "offset_days": 1}),
            ("de", "Sonntag vorher", {"weekday": 6, "which": Which.LAST}),
            ("uk", "у суботу перед тим", {"weekday": 5, "which": Which.LAST}),
        ),
        silent_on=(("fr", "lundi prochain"), ("es", "lunes que viene"), ("de", "Samstag daraufhin")),
        languages=("fr", "es", "de", "uk"),
    ),
    Rule(
        name="the <weekday> after next",
        on=("text_which",),
        pattern=r"the\s{1,4}{weekday}\s{1,4}after\snext(?!\w)",
        build=weekday_after_next,
        examples=(("en", "on the Saturday after next", {"weekday": 5, "offset_days": 7}),),
        silent_on=(("en", "the Saturday after nextdoor"),),
        languages=("en",),
    ),
    Rule(
        name="<weekday>'s",
        on=("weekday",),
        pattern=r"{weekday}(?:\s{1,4}{daypart})?'s(?=\s[a-z])",
        build=weekday_possessive,
        examples=(("en", "Monday's hearing", {"weekday": 0, "possessive": True}),),
        silent_on=(("en", "Monday is"), ("en", "Wendy's"), ("en", "last Monday's hearing")),
        languages=("en",),
    ),
    Rule(
        name="<weekday> as an adjective",
        on=("weekday_adjective",),
        pattern=r"{weekday_adjective}(?=\s\w)(?!\s(?:школ|день|дня|дні|вечір|вечор|ранок|ранк))",
        build=weekday_adjective,
        examples=(("uk", "четвергові переговори", {"weekday": 3, "possessive": True}),),
        silent_on=(("uk", "недільна школа"), ("uk", "суботня")),
        languages=("uk",),
    ),
    Rule(
        name="tomorrow as an adjective",
        on=("relative_adjective",),
        pattern=r"{relative_adjective}(?=\s\w)(?!\s(?:Tag|день|дня)\b)",
        build=relative_adjective,
        examples=(
            ("de", "das morgige Treffen", {"offset_days": 1, "possessive": True}),
            ("uk", "завтрашню зустріч", {"offset_days": 1, "possessive": True}),
        ),
        silent_on=(("de", "der heutige Tag"), ("uk", "завтрашній день")),
        languages=("de", "uk"),
    ),
    Rule(
        name=DAY_OF_THAT,
        on=("event_day",),
        pattern=r"{event_day}(?!['’-])",
        build=lambda hit: day_of_event(hit) if hit.before(4).lower().endswith("on ") else (),
        examples=(("en", "members march on budget day", {"nth": 1, "anchor": Anchor.MAIN}),),
        silent_on=(("en", "our open race day"), ("en", "a match day")),
        languages=("en",),
    ),
    Rule(
        name=DAY_OF,
        on=("text_day_of",),
        pattern=r"{text_day_of}{of_that}(?P<event>{that_event})\b",
        build=day_of_event,
        examples=(
            ("en", "by noon on the day of the meeting", {"nth": 1, "anchor": Anchor.MAIN}),
            ("en", "a rally on the morning of the strikes", {"nth": 1, "part": Part.MORNING}),
            ("de", "am Tag der Eröffnung", {"nth": 1, "anchor": Anchor.MAIN}),
            ("fr", "le jour de la coupure", {"nth": 1, "anchor": Anchor.MAIN}),
            ("fr", "le soir du concert", {"nth": 1}),
            ("es", "el día de la inauguración", {"nth": 1, "anchor": Anchor.MAIN}),
        ),
        silent_on=(
            ("en", "the day of the dead"),
            ("en", "the morning of 3 May"),
            ("de", "am Tag der Arbeit"),
            ("fr", "le jour du paiement"),
            ("es", "el día de la bandera"),
        ),
    ),
    Rule(
        name=COUNTED_BESIDE,
        on=("digit", "number"),
        pattern=rf"{AMOUNT}\s{{unit}}\s(?P<side>nach|vor){{beside_event}}(?P<event>[^\W\d_][\w-]{{3,30}})",
        build=counted_beside,
        examples=(
            ("de", "eine Woche nach der Abstimmung", {"offset_days": 7, "anchor": Anchor.TEXT}),
            ("de", "zwei Tage vor dem Konzert", {"offset_days": -2}),
        ),
        silent_on=(("de", "eine Stunde vor dem Konzert"), ("de", "zwei Tage vor Ort")),
        languages=("de",),
    ),
    Rule(
        name=BESIDE,
        on=("day_beside",),
        pattern=r"{day_beside}{beside_event}(?P<event>[^\W\d_][\w-]{3,30})",
        build=day_beside,
        examples=(
            ("de", "am Tag nach der Taufe", {"offset_days": 1, "anchor": Anchor.TEXT}),
            ("de", "am Vorabend der Abstimmung", {"offset_days": -1}),
            ("fr", "le lendemain de l'inauguration", {"offset_days": 1}),
            ("es", "la víspera del concurso", {"offset_days": -1}),
            ("uk", "наступного дня після відкриття", {"offset_days": 1}),
        ),
        silent_on=(("de", "am Tag nach 1945"), ("fr", "la veille au soir"), ("es", "la víspera, antes de las dos")),
        languages=("de", "fr", "es", "uk"),
    ),
    Rule(
        name=NTH_DAY,
        on=("main_day",),
        pattern=r"{main_day}(?:{main_of})?(?!\s{month}|\s{no_main_day}\b)",
        build=lambda hit: main_day(hit) if not (hit.before(1) == "(" and hit.after(1) == ")") else (),
        examples=(
            ("en", "where she keynotes on Day 2", {"nth": 2, "anchor": Anchor.MAIN}),
            ("en", "on the closing day of the fair", {"nth": -1}),
            ("fr", "Le dernier jour, une table ronde", {"nth": -1}),
            ("de", "soll am zweiten Tag sprechen", {"nth": 2}),
            ("de", "am letzten Tag der Tagung", {"nth": -1}),
            ("fr", "le deuxième jour du colloque", {"nth": 2}),
            ("es", "será el último día del Congreso", {"nth": -1}),
            ("uk", "Останнього дня, о 12:00, іспит", {"nth": -1}),
        ),
        silent_on=(
            ("en", "the last day of term"),
            ("en", "the second day in a row"),
            ("en", "day one of many"),
            ("en", "R v Marsh, trial (day 2)"),
            ("fr", "le dernier jour pour s'inscrire"),
            ("de", "am letzten Tag des Monats"),
            ("es", "hasta el último día del mes"),
            ("es", "el último día para inscribirse"),
            ("uk", "останнього дня місяця"),
        ),
    ),
    Rule(
        name="<weekday>",
        on=("weekday",),
        pattern=r"{weekday}(?:\s{1,4}(?P<which2>last|next|coming|just\sgone|gone)\b(?!\s\w+day))?(?:\s{1,4}{daypart})?(?!'\w|-(?!{weekday4})\w)",
        build=lambda hit: weekday_after(hit) if not _is_generic(hit) else (),
        examples=(
            ("en", "Friday", {"weekday": 4}),
            ("en", "Sunday morning", {"weekday": 6, "part": Part.MORNING}),
            ("de", "Am Do um 18 Uhr ist Probe", {"weekday": 3}),
            ("uk", "Зустріч у пт о 18:00", {"weekday": 4}),
            ("fr", "Mar : entretien à 11h\nSam : tournoi à 15h", {"weekday": 1}),
            ("es", "Vie: cena a las 21 h\nSáb: torneo a las 11 h", {"weekday": 4}),
        ),
        silent_on=(
            ("en", "he sat"),
            ("en", "Sunday-style"),
            ("en", "Monday's"),
            ("fr", "Un nouveau jeu : la pétanque"),
            ("fr", "Jeu : gagnez un vélo"),
            ("fr", "Mer : 500 m\nMontagne : 20 km"),
            ("de", "Do it"),
            ("de", "am so genannten Platz"),
        ),
    ),
    Rule(
        name=TILL_FEAST,
        on=("till_feast",),
        pattern=r"{till_feast}(?!\w|['’-])",
        build=before_feast,
        examples=(("en", "will meet again before Christmas", {"feast": "12-25"}),),
        silent_on=(("en", "at Christmas"), ("en", "before Christmas Island"), ("en", "before Easter's sermon")),
        languages=("en",),
    ),
    Rule(
        name="tomorrow",
        on=("relative",),
        pattern=r"{relative}(?:\s{1,4}{daypart})?",
        build=relative,
        examples=(
            ("en", "tomorrow", {"offset_days": 1}),
            ("en", "this afternoon", {"offset_days": 0, "part": Part.AFTERNOON}),
        ),
        silent_on=(("en", "todays"),),
    ),
    Rule(
        name="the following day",
        on=("text_day",),
        pattern=r"{text_day}",
        build=text_day,
        examples=(
            ("en", "the following day", {"offset_days": 1, "anchor": Anchor.TEXT}),
            ("en", "the evening before", {"offset_days": -1, "part": Part.EVENING}),
            ("en", "on the eve of the strike", {"offset_days": -1}),
            ("en", "that same evening", {"offset_days": 0, "part": Part.EVENING}),
        ),
        silent_on=(("en", "the following days"), ("en", "the same daydream")),
    ),
    Rule(
        name="<n> weeks later",
        on=("digit", "number"),
        pattern=rf"{AMOUNT}[\s-]{{unit}}\s{{1,4}}{{later}}",
        build=counted,
        examples=(
            ("en", "a fortnight today", {"offset_days": 14, "anchor": Anchor.WRITTEN}),
            ("en", "two days later", {"offset_days": 2, "anchor": Anchor.TEXT}),
            ("de", "zwei Tage später", {"offset_days": 2, "anchor": Anchor.TEXT}),
            ("uk", "два тижні тому", {"offset_days": -14}),
            ("en", "48 hours before", {"offset_days": -2, "anchor": Anchor.TEXT}),
        ),
        silent_on=(("en", "two hours later"), ("en", "36 hours before"), ("en", "a day late")),
    ),
    Rule(
        name="in <n> weeks",
        on=("ahead",),
        pattern=rf"{{ahead}}\s{AMOUNT}\s{{unit}}(?:'?s?'?\stime(?:,?\son\s{{weekday}})?)?(?!\s{{later}}|\s{{beside_what}}\b)",
        build=counted_ahead,
        examples=(
            ("de", "heute in 14 Tagen", {"offset_days": 14, "anchor": Anchor.WRITTEN}),
            ("fr", "dans quinze jours", {"offset_days": 14}),
            ("uk", "за два тижні", {"offset_days": 14}),
            ("es", "dentro de tres días", {"offset_days": 3}),
            ("en", "in three days", {"offset_days": 3}),
            ("en", "in a fortnight's time", {"offset_days": 14}),
            ("en", "in two weeks' time on Thursday", {"weekday": 3, "offset_days": 14}),
        ),
        silent_on=(
            ("en", "in two hours"),
            ("en", "in three years"),
            ("fr", "dans trois mois"),
            ("en", "the third strike in six weeks"),
            ("uk", "третій страйк за шість тижнів"),
        ),
    ),
    Rule(
        name="the day of it",
        on=("day_of_it",),
        pattern=r"(?!\w\s{feast}){day_of_it}(?!\s(?:народження|{month}|{weekday}))(?=\s(?-i:[а-яґєії]{4,}))",
        build=lambda hit: [Day(span=hit.span(), offset_days=0, anchor=Anchor.TEXT)],
        examples=(("uk", "у день дебатів, о 15:00", {"offset_days": 0, "anchor": Anchor.TEXT}),),
        silent_on=(("uk", "у день народження"), ("uk", "у День Землі"), ("uk", "у День святого Миколая")),
        languages=("uk",),
    ),
    Rule(
        name="<n> days before it",
        on=("ahead",),
        pattern=rf"{{ahead}}\s(?:{AMOUNT}\s)?{{unit}}\s(?:{{before_event}}|(?P<after>{{after_event}}))",
        build=counted_before,
        examples=(
            ("uk", "за два дні до зборів", {"offset_days": -2, "anchor": Anchor.TEXT}),
            ("uk", "за тиждень до концерту", {"offset_days": -7}),
            ("uk", "через тиждень після виборів", {"offset_days": 7, "anchor": Anchor.TEXT}),
        ),
        silent_on=(("uk", "за годину до початку"), ("uk", "за місяць до зборів")),
        languages=("uk",),
    ),
    Rule(
        name="<n> weeks on <weekday>",
        on=("digit", "number"),
        pattern=rf"{AMOUNT}\s{{unit}}\s(?:on|from|this|next)\s{{weekday}}",
        build=counted_weekday,
        examples=(("en", "two weeks on Friday", {"weekday": 4, "offset_days": 14}),),
        silent_on=(("en", "two hours on Friday"),),
        languages=("en",),
    ),
    Rule(
        name="the <nth> <weekday> of <month>",
        on=("nth", "digit"),
        pattern=r"{nth}\s{1,4}{weekday}\s{1,4}{of_month}\s{0,4}{month}{year_after}?",
        build=nth_weekday,
        examples=(
            ("en", "last Saturday of September", {"nth": -1, "weekday": 5, "month": 9}),
            ("de", "ersten Montag im März", {"nth": 1, "weekday": 0, "month": 3}),
            ("es", "último martes de mayo", {"nth": -1, "weekday": 1, "month": 5}),
        ),
        silent_on=(("en", "last Saturday in town"),),
    ),
    Rule(
        name="the last two <weekday>s of <month>",
        on=("nth", "number", "digit"),
        pattern=r"(?:{nth3}\s{and}\s{the}{nth4}|{nth}\s(?:{number}|{both})|(?:{number2}|{both})\s{nth2})"
        r"\s{1,4}(?:{days_many}|{plural})\s{1,4}{of_month}\s{0,4}{month}{year_after}?",
        build=several_of_month,
        examples=(
            ("en", "the last two Saturdays of June", {"nth": -2, "weekday": 5, "month": 6}),
            ("en", "the first and third Sundays in May", {"nth": 1, "weekday": 6, "month": 5}),
            ("de", "an den letzten beiden Samstagen im Juni", {"nth": -2, "weekday": 5, "month": 6}),
            ("fr", "les deux derniers samedis de juin", {"nth": -2, "weekday": 5, "month": 6}),
            ("es", "los dos últimos sábados de junio", {"nth": -2, "weekday": 5, "month": 6}),
            ("uk", "в останні дві суботи червня", {"nth": -2, "weekday": 5, "month": 6}),
        ),
        silent_on=(("en", "the last two Saturdays of term"), ("de", "die zweiten beiden Samstage im Juni")),
    ),
    Rule(
        name="the <nth> <weekday> of next month",
        on=("nth",),
        pattern=r"{nth}\s{1,4}{weekday}\s{1,4}(?:of|in)\s{which}\smonth(?!\w)",
        build=nth_weekday_of_month,
        examples=(("en", "the first Monday of next month", {"nth": 1, "weekday": 0, "offset_months": 1}),),
        silent_on=(("en", "the first Monday of last month"),),
        languages=("en",),
    ),
    Rule(
        name="the last day of the month",
        on=("nth",),
        pattern=r"(?P<end>last|final|first)\sday\sof\s(?:{which}|the)\smonth(?!\w)",
        build=last_day_of_month,
        examples=(("en", "by the last day of the month", {"nth": -1, "offset_months": 0}),),
        silent_on=(("en", "the last day of the monthly"),),
        languages=("en",),
    ),
    Rule(
        name="in Lent",
        on=("feast_span",),
        pattern=r"{feast_span}(?!\w|-)",
        build=feast_span,
        examples=(("en", "each Friday in Lent", {"feast": ("easter-46", "easter-1")}),),
        silent_on=(("en", "in lentils"),),
        languages=("en",),
    ),
    Rule(
        name="<feast>",
        on=("feast",),
        pattern=r"{feast}(?!\s(?:{feast_of})\b)(?:\s?,?\s{year})?",
        build=feast,
        examples=(("en", "Christmas Eve 2018", {"feast": "12-24", "year": 2018}),),
        silent_on=(
            ("en", "Christmas tree"),
            ("en", "in the Easter holidays"),
            ("fr", "pendant les vacances de la Toussaint"),
            ("es", "en las vacaciones de Navidad"),
        ),
    ),
)
