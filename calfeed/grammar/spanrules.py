"""Rules for longer spans: months, weeks, weekends, seasons, quarters, and some day within them."""

import re
from collections.abc import Iterator
from functools import cache

from calfeed.grammar.daterules import is_common_word, numeric, year_of
from calfeed.grammar.dayrules import AMOUNT, FROM_TEXT, days_ahead
from calfeed.grammar.lexicon import Lexicon, any_of
from calfeed.grammar.mention import Anchor, Day, Part, Series, Unit, Vague, Which
from calfeed.grammar.rule import Hit, Rule, compiled

BYDAY = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


def month_vague(hit: Hit) -> Iterator[Vague]:
    """ "March", "mid-January", "early March 2027"; a refiner drops months that stand in a date."""
    which, word = hit.means("which"), hit.match["month"].lower()
    told = hit.words("year") or hit.words("part") or which or word not in hit.lexicon.persons
    told = told or _followed_by(hit, "month_follows")
    if not is_common_word(hit, "month") and (told or _led_by(hit, "month_lead") or _behind_month(hit)):
        part, year = hit.means("part"), year_of(hit)
        yield Vague(span=hit.span(), unit=Unit.MONTH, month=hit.means("month"), part=part, year=year, which=which)


def _behind_month(hit: Hit) -> bool:
    """Whether the month is one of several: "in May and June"."""
    return bool(_after_month(hit.lexicon).search(hit.before(24)))


@cache
def _after_month(lexicon: Lexicon) -> re.Pattern[str]:
    names = any_of(lexicon, "month")
    return re.compile(
        rf"\b{names}\.?(?:\s\d{{4}})?\s{{0,2}}(?:,|/|[-–]|{lexicon.pieces['or']}|{lexicon.pieces['and']})\s{{0,2}}$",
        re.I,
    )


def span_vague(hit: Hit) -> Iterator[Vague]:
    """ "next week", "the end of this month", "later this year"."""
    ahead = {Which.THIS: 0, Which.NEXT: 1, Which.COMING: 1, Which.LAST: -1}[hit.means("which")]
    if hit.means("which") is Which.COMING and hit.means("span") is Unit.WEEKEND:
        ahead = 0
    anchor = Anchor.TEXT if hit.match["which"].lower() in FROM_TEXT else Anchor.WRITTEN
    yield Vague(span=hit.span(), unit=hit.means("span"), ahead=ahead, part=hit.means("part"), anchor=anchor)


def span_vague_after(hit: Hit) -> Iterator[Vague]:
    """ "la semaine prochaine", "el mes que viene"."""
    anchor = (
        Anchor.TEXT if compiled("{span_from_text}", hit.lexicon).fullmatch(hit.match["span_after"]) else Anchor.WRITTEN
    )
    ahead = hit.means("span_after")
    yield Vague(span=hit.span(), unit=hit.means("span"), ahead=ahead, part=hit.means("part"), anchor=anchor)


def weekend(hit: Hit) -> Iterator[Vague]:
    """ "at the weekend"."""
    yield Vague(span=hit.span(), unit=Unit.WEEKEND, ahead=0)


def weekend_of(hit: Hit) -> Iterator[Vague]:
    """ "the weekend of the 23rd"."""
    day = Day(span=hit.span(), day=int(hit.match["day"]), month=hit.means("month"))
    yield Vague(span=hit.span(), unit=Unit.WEEKEND, day=day)


def part_of_span(hit: Hit) -> Iterator[Vague]:
    """ "the end of the month"."""
    yield Vague(span=hit.span(), unit=hit.means("span"), ahead=0, part=hit.means("part"))


def _led_by(hit: Hit, piece: str) -> bool:
    words = rf"(?:^|\W)(?:{hit.lexicon.pieces[piece]})\s{{1,2}}(?:{hit.lexicon.pieces['the']})$"
    return bool(re.search(words, hit.before(24), re.IGNORECASE))


def _followed_by(hit: Hit, piece: str) -> bool:
    return re.match(rf"(?:{hit.lexicon.pieces[piece]})", hit.after(24), re.IGNORECASE) is not None


def _names_season(hit: Hit) -> bool:
    """Whether a season only says which event is meant: "for the summer fair"."""
    follows = hit.lexicon.pieces.get("season_follows")
    if follows is None or re.match(follows, hit.after(), re.IGNORECASE) is not None:
        return follows is not None
    return _led_by(hit, "season_for") and _followed_by(hit, "season_of_what")


def season_vague(hit: Hit) -> Iterator[Vague]:
    """ "this spring", "the summer of 2021", "in the autumn"; the bare name is a word like any other."""
    which = hit.means("which")
    alone = hit.match["season"].lower() in hit.lexicon.tables.get("season_alone", {})
    told = which or hit.words("part") or hit.words("year") or alone
    if not told and (not _led_by(hit, "season_lead") or _names_season(hit)):
        return  # "for the summer fair" only says which fair
    ahead = {None: None, Which.THIS: 0, Which.NEXT: 1, Which.COMING: 0, Which.LAST: -1}[which]
    yield Vague(
        span=hit.span(), unit=Unit.SEASON, season=hit.means("season"), ahead=ahead, year=year_of(hit),
        part=hit.means("part"),
    )  # fmt: skip


def quarter_vague(hit: Hit) -> Iterator[Vague]:
    quarter = hit.means("nth") or hit.means("quarter_short")
    if quarter in (1, 2, 3, 4):
        yield Vague(span=hit.span(), unit=Unit.QUARTER, quarter=quarter, year=year_of(hit))


def coming_units(hit: Hit) -> Iterator[Vague]:
    """ "in the next two weeks", "in the coming days", "within ten days"."""
    if hit.means("unit") not in (Unit.MINUTE, Unit.HOUR):
        fortnight = "fortnight" in hit.match["unit"].lower()
        within = (hit.number("amount") or 1) * 2 if fortnight else hit.number("amount") or 3
        yield Vague(span=hit.span(), unit=hit.means("unit"), within=within)


def about_ahead(hit: Hit) -> Iterator[Vague]:
    """ "in about a fortnight": some day of the week that it falls into."""
    sign, anchor = hit.means("ahead")
    ahead = days_ahead((hit.number("amount") or 1) * sign, hit.means("unit"), hit.match["unit"])
    if ahead and not ahead[1]:
        yield Vague(span=hit.span(), unit=Unit.WEEK, day=Day(span=hit.span(), offset_days=ahead[0], anchor=anchor))


def span_beside(hit: Hit) -> Iterator[Vague]:
    """ "the week before the conference", "the weekend after", "the week after next"."""
    side = hit.match["side"].lower()
    ahead = 1 if side in ("after", "following") else -1
    if hit.words("next"):
        yield Vague(span=hit.span(), unit=hit.means("span"), ahead=2)
    elif hit.words("feast_near") and hit.means("span") in (Unit.WEEK, Unit.WEEKEND):
        feast = Day(span=hit.span(), feast=hit.means("feast_near"))
        day = Day(span=hit.span(), offset_days=7 * ahead, anchor=Anchor.TEXT, of=feast)
        yield Vague(span=hit.span(), unit=hit.means("span"), day=day)
    else:
        yield Vague(span=hit.span(), unit=hit.means("span"), ahead=ahead, anchor=Anchor.TEXT)


def nth_weekend(hit: Hit) -> Iterator[Vague]:
    """ "the last weekend of June"."""
    if not is_common_word(hit, "month"):
        day = Day(span=hit.span(), weekday=5, nth=hit.means("nth"), month=hit.means("month"), year=year_of(hit))
        yield Vague(span=hit.span(), unit=Unit.WEEKEND, day=day)


def counted_weekdays(hit: Hit) -> Iterator[Series]:
    """ "eight Thursdays from 4 June"; which "the last two Saturdays of the month" are is not known."""
    lead = hit.before(8).split()[-1:]
    picked = any(word.lower() in hit.lexicon.tables["nth"] for word in lead)
    if (count := hit.number("amount") or 0) > 1 and not picked:
        yield Series(span=hit.span(), freq="WEEKLY", byday=(BYDAY[hit.means("plural")],), count=count)


def nth_week(hit: Hit) -> Iterator[Vague]:
    yield Vague(span=hit.span(), unit=Unit.WEEK, nth=hit.means("nth"), month=hit.means("month"), year=year_of(hit))


def nth_week_of_month(hit: Hit) -> Iterator[Vague]:
    """ "the last week of the month", "the first week of next month"."""
    ahead = 1 if hit.words("ahead") else 0
    anchor = Anchor.WRITTEN if hit.words("ahead") == "next" else Anchor.TEXT
    yield Vague(span=hit.span(), unit=Unit.WEEK, nth=hit.means("nth"), ahead=ahead, anchor=anchor)


def half_of_year(hit: Hit) -> Iterator[Vague]:
    """ "the second half of 2028"."""
    part = hit.means("part")
    if part in (Part.FIRST_HALF, Part.SECOND_HALF):
        yield Vague(span=hit.span(), unit=Unit.YEAR, part=part, year=int(hit.match["of_that"]))


def week_of(hit: Hit) -> Iterator[Vague]:
    """ "the week of 6 November", "week beginning Monday 6 November"."""
    group = "" if hit.words("month") else "2"
    if not is_common_word(hit, f"month{group}"):
        day = Day(
            span=hit.span(), day=int(hit.match[f"day{group}"]), month=hit.means(f"month{group}"), year=year_of(hit),
            weekday=hit.means("weekday"),
        )  # fmt: skip
        yield Vague(span=hit.span(), unit=Unit.WEEK, day=day)


def week_of_figures(hit: Hit) -> Iterator[Vague]:
    """ "la semaine du 6/11"."""
    for day in numeric(hit):
        yield Vague(span=hit.span(), unit=Unit.WEEK, day=day)


SPAN_RULES: tuple[Rule, ...] = (
    Rule(
        name="early <month>",
        on=("month", "part", "which"),
        pattern=r"(?:{part}[\s-]{0,2})?(?:{which}\s)?{month}{year_after}?(?!\s{1,2}\d{1,2}(?!\d))",
        build=month_vague,
        examples=(
            ("en", "mid-January", {"unit": Unit.MONTH, "month": 1, "part": Part.MID}),
            ("en", "March 2027", {"month": 3, "year": 2027}),
            ("en", "at its April meeting", {"month": 4}),
        ),
        silent_on=(("en", "it may rain"), ("en", "Maynard"), ("en", "Jan van Goyen"), ("en", "Theresa May said")),
    ),
    Rule(
        name="the <nth> weekend of <month>",
        on=("nth",),
        pattern=r"{nth}\s{1,4}{weekend_of_month}\s{0,4}{month}{year_after}?",
        build=nth_weekend,
        examples=(
            ("en", "the last weekend of June", {"unit": Unit.WEEKEND}),
            ("es", "el último fin de semana de julio", {"unit": Unit.WEEKEND}),
            ("uk", "в останні вихідні липня", {"unit": Unit.WEEKEND}),
            ("fr", "le premier week-end d'août", {"unit": Unit.WEEKEND}),
            ("de", "am ersten Wochenende im Juli", {"unit": Unit.WEEKEND}),
        ),
        silent_on=(("en", "the last weekend of rain"), ("es", "el último fin de semana de lluvia")),
    ),
    Rule(
        name="<n> <weekday>s",
        on=("number", "digit"),
        pattern=rf"{AMOUNT}\s(?:consecutive\s|successive\s)?{{plural}}(?!\w)",
        build=counted_weekdays,
        examples=(("en", "for eight Thursdays from 4 June", {"count": 8, "byday": ("TH",)}),),
        silent_on=(("en", "one Mondays"), ("en", "eight Thursday"), ("en", "the last two Saturdays of the month")),
        languages=("en",),
    ),
    Rule(
        name="the <nth> week of <month>",
        on=("nth",),
        pattern=r"{nth}\s{1,4}{week_of_month}\s{0,4}{month}{year_after}?",
        build=nth_week,
        examples=(("en", "second week of August", {"unit": Unit.WEEK, "nth": 2, "month": 8}),),
        silent_on=(("en", "second week of rain"),),
    ),
    Rule(
        name="the <nth> week of the month",
        on=("nth",),
        pattern=r"{nth}\s{1,4}week\s(?:of|in)\s(?:(?P<ahead>next|the\sfollowing|the\snext)|the|this|that)\smonth(?!\w)",
        build=nth_week_of_month,
        examples=(
            ("en", "in the last week of the month", {"unit": Unit.WEEK, "nth": -1, "ahead": 0}),
            ("en", "the first week of next month", {"unit": Unit.WEEK, "nth": 1, "ahead": 1}),
        ),
        silent_on=(("en", "the last week of the monthly tour"),),
        languages=("en",),
    ),
    Rule(
        name="the second half of <year>",
        on=("part",),
        pattern=r"{part}{of_year}(?P<of_that>20\d\d)(?![\d/–-])",
        build=half_of_year,
        examples=(("en", "the second half of 2028", {"unit": Unit.YEAR, "year": 2028, "part": Part.SECOND_HALF}),),
        silent_on=(("en", "the second half of 20284"), ("en", "early 2028")),
    ),
    Rule(
        name="next week",
        on=("which", "part"),
        pattern=r"(?:{part}\s)?{which}\s{1,4}{span}",
        build=span_vague,
        examples=(
            ("en", "next week", {"unit": Unit.WEEK, "ahead": 1}),
            ("de", "nächste Woche", {"unit": Unit.WEEK, "ahead": 1}),
            ("uk", "наступного тижня", {"unit": Unit.WEEK, "ahead": 1}),
        ),
        silent_on=(("en", "next weeks"),),
    ),
    Rule(
        name="in about <n> weeks",
        on=("ahead",),
        pattern=rf"{{ahead}}\s(?:about|around|roughly|approximately|some|perhaps)\s{AMOUNT}\s{{unit}}(?:'?s?'?\stime)?",
        build=about_ahead,
        examples=(("en", "in about a fortnight", {"unit": Unit.WEEK}),),
        silent_on=(("en", "in about a month"), ("en", "in about two hours")),
        languages=("en",),
    ),
    Rule(
        name="the week before",
        on=("text_which",),
        pattern=r"the\s{span}\s(?P<side>before|after|following|preceding)(?!\w)(?:(?P<next>\snext\b)|\s{feast_near})?",
        build=span_beside,
        examples=(
            ("en", "in the week before the conference", {"unit": Unit.WEEK, "ahead": -1, "anchor": Anchor.TEXT}),
            ("en", "the week after next", {"unit": Unit.WEEK, "ahead": 2}),
        ),
        silent_on=(("en", "the week beforehand"),),
        languages=("en",),
    ),
    Rule(
        name="week next",
        on=("span", "part"),
        pattern=r"(?:{part}\s)?{span}\s{1,4}{span_after}",
        build=span_vague_after,
        examples=(
            ("fr", "semaine prochaine", {"unit": Unit.WEEK, "ahead": 1}),
            ("es", "semana que viene", {"unit": Unit.WEEK, "ahead": 1}),
        ),
        silent_on=(("fr", "semaine sainte"),),
        languages=("fr", "es"),
    ),
    Rule(
        name="the end of the month",
        on=("part",),
        pattern=r"{part}\s{1,4}{the_span}{span}(?!\s(?:du|des|del|de\slos)\s\d)",
        build=part_of_span,
        examples=(("en", "the end of the month", {"unit": Unit.MONTH, "ahead": 0, "part": Part.LATE}),),
        silent_on=(("en", "the end of the road"),),
    ),
    Rule(
        name="at the weekend",
        on=("weekend",),
        pattern=r"{weekend}(?!\s(?:du|des|del|de\slos)\s\d)",
        build=weekend,
        examples=(
            ("en", "at the weekend", {"unit": Unit.WEEKEND, "ahead": 0}),
            ("de", "am Wochenende", {"unit": Unit.WEEKEND}),
        ),
        silent_on=(("en", "at the weekender"),),
    ),
    Rule(
        name="Q2 2026",
        on=("quarter_short",),
        pattern=r"{quarter_short}{year_after}?",
        build=quarter_vague,
        examples=(("en", "Q2 2026", {"quarter": 2, "year": 2026}),),
        silent_on=(("en", "Q7"), ("en", "Q25")),
    ),
    Rule(
        name="this spring",
        on=("season", "which", "part"),
        pattern=r"(?:{part}\s{1,2}(?:the\s)?)?(?:{which}\s)?{season}{year_after}?",
        build=season_vague,
        examples=(("en", "next spring", {"unit": Unit.SEASON, "season": 0, "ahead": 1}),),
        silent_on=(("en", "springs"), ("en", "next springboard"), ("en", "Spring Bank"), ("en", "a fall of a third")),
    ),
    Rule(
        name="the first quarter",
        on=("nth",),
        pattern=r"{nth}\s{1,4}{quarter_word}(?!\w){year_after}?",
        build=quarter_vague,
        examples=(
            ("de", "im zweiten Quartal 2026", {"quarter": 2, "year": 2026}),
            ("en", "second quarter of 2026", {"quarter": 2, "year": 2026}),
        ),
        silent_on=(("en", "last quarters"),),
    ),
    Rule(
        name="in the next <n> weeks",
        on=("coming",),
        pattern=rf"{{coming}}\s{{1,4}}(?:{AMOUNT}\s{{1,4}})?{{unit}}",
        build=coming_units,
        examples=(
            ("en", "in the coming days", {"unit": Unit.DAY, "within": 3}),
            ("de", "in den kommenden zwei Wochen", {"unit": Unit.WEEK, "within": 2}),
            ("uk", "протягом двох тижнів", {"unit": Unit.WEEK, "within": 2}),
        ),
        silent_on=(("en", "the past two weeks"),),
    ),
    Rule(
        name="the week of <day> <month>",
        on=("span", "week_short"),
        pattern=r"{week_of}\s{1,4}{the}(?:{weekday}{comma}\s{1,4})?(?:(?P<day>{d}){ordinal}{of}{month}|{month2}\s{1,4}(?P<day2>{d}){ordinal}){year_after}?(?!{to}{the}(?:{weekday2}{comma}\s{1,4})?\d)",
        build=week_of,
        examples=(("en", "week beginning 6 November", {"unit": Unit.WEEK}),),
        silent_on=(
            ("en", "week of protests"),
            ("en", "the week of 25 April to 2 May"),
            ("fr", "semaine du 25 avril au 2 mai"),
        ),
    ),
    Rule(
        name="the week of dd/mm",
        on=("span", "week_short"),
        pattern=r"{week_of}\s{1,4}{the}(?:{weekday}{comma}\s{1,4})?(?P<first>\d{1,2})[/.](?P<second>\d{1,2})(?:[/.]{year}|\.)?(?![\d/%]|[.,:]\d|\.?{to}{the}\d)",
        build=week_of_figures,
        examples=(
            ("fr", "la semaine du 6/11, les élèves", {"unit": Unit.WEEK}),
            ("de", "in der Woche vom 6.11.2027", {"unit": Unit.WEEK}),
            ("es", "la semana del 6/11", {"unit": Unit.WEEK}),
            ("en", "week beginning 11/6", {"unit": Unit.WEEK}),
            ("uk", "тиждень з 06.11", {"unit": Unit.WEEK}),
        ),
        silent_on=(("fr", "semaine du 6/11 au 10/11"), ("de", "Woche vom 6.11. bis 10.11.")),
    ),
    Rule(
        name="the weekend of the <day>",
        on=("span",),
        pattern=r"weekend\sof\s{the}(?P<day>{d}){ordinal}(?!\s?[-–/&+]\s?\d|\sand\s)(?:{of}{month})?",
        build=weekend_of,
        examples=(("en", "the weekend of the 23rd", {"unit": Unit.WEEKEND}),),
        silent_on=(("en", "weekend of sport"),),
        languages=("en",),
    ),
)
