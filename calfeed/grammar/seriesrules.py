"""Rules for what repeats and for how long something takes: "every Monday", "six sessions", "half an hour"."""

import re
from collections.abc import Iterator

from calfeed.grammar.clockrules import led
from calfeed.grammar.dayrules import AMOUNT
from calfeed.grammar.mention import Length, Series, Unit
from calfeed.grammar.quick import replace
from calfeed.grammar.rule import Hit, Rule, compiled
from calfeed.grammar.spanrules import BYDAY

# In front of a habit that only tells what is usual: "wie jedes Jahr".
LIKE_EVER = r"\b{like}\s\Z"


def every_weekday(hit: Hit) -> Iterator[Series]:
    days = [hit.means(f"weekday{n}", "weekday") for n in ("", "2", "3") if hit.words(f"weekday{n}")]
    days = days or [hit.means("plural")]
    interval = hit.means("every") or 2
    yield Series(span=hit.span(), freq="WEEKLY", interval=interval, byday=tuple(BYDAY[d] for d in days))


def weekday_in_n(hit: Hit) -> Iterator[Series]:
    """ "un mardi sur deux", "un jueves sí y otro no"."""
    interval = hit.number("amount") or 2
    yield Series(span=hit.span(), freq="WEEKLY", interval=interval, byday=(BYDAY[hit.means("weekday")],))


def plural_weekdays(hit: Hit) -> Iterator[Series]:
    """ "Mondays and Wednesdays"; "Tuesdays to Sundays" are all the days between them."""
    groups = [f"{kind}{n}" for n in ("", "2", "3") for kind in ("plural", "weekday") if hit.words(f"{kind}{n}")]
    days = [hit.means(group) for group in groups]
    if len(days) == 2:
        gap = hit.match.string[hit.match.end(groups[0]) : hit.match.start(groups[1])]
        if re.search(hit.lexicon.pieces["range"], gap, re.IGNORECASE):
            days = [(days[0] + step) % 7 for step in range((days[1] - days[0]) % 7 + 1)]
    yield Series(span=hit.span(), freq="WEEKLY", byday=tuple(BYDAY[day] for day in days))


def nth_of_each_month(hit: Hit) -> Iterator[Series]:
    nths = tuple(nth for nth in (hit.means("nth"), hit.means("nth2")) if nth is not None)
    yield Series(
        span=hit.span(),
        freq="MONTHLY",
        nths=nths,
        byday=(BYDAY[hit.means("weekday" if hit.words("weekday") else "plural")],),
    )


def often(hit: Hit) -> Iterator[Series]:
    freq = hit.means("often")
    if freq == "WEEKDAYS":
        yield Series(span=hit.span(), freq="WEEKLY", byday=BYDAY[:5])
    else:
        yield Series(span=hit.span(), freq=freq.rstrip("2"), interval=2 if freq.endswith("2") else 1)


SILENCE = re.compile(r"(?:['’]s)?\s(?:(?:de|of)\s)?(?:silence|silencio)\b", re.IGNORECASE)
# "an hour before", "una hora antes" is no length but another moment.
FROM_ANOTHER = r"\s{from_another}\b"


def length(hit: Hit) -> Iterator[Length]:
    amount = hit.number("amount") or 0
    if compiled(FROM_ANOTHER, hit.lexicon).match(hit.after(16)) or SILENCE.match(hit.after(12)):
        return
    if "fortnight" in hit.match["unit"].lower():
        amount *= 2
    if 0 < amount < 1000:
        yield Length(span=hit.span(), amount=amount, unit=hit.means("unit"))


def half_length(hit: Hit) -> Iterator[Length]:
    """ "an hour and a half"."""
    yield Length(span=hit.span(), amount=hit.means("half_length"), unit=Unit.MINUTE)


def weekday_from(hit: Hit) -> Iterator[Series]:
    """ "au jeudi à partir du 14 janvier", "el jueves desde el 14/01": a weekday alone, and not "ce jeudi"."""
    if led(hit, "day_lead") or led(hit, "on_day"):
        yield Series(span=hit.span(), freq="WEEKLY", byday=(BYDAY[hit.means("weekday")],))


NUMBERS_OF_DAYS = r"{d}{ordinal}(?:{sep}{d}{ordinal}){0,15}(?:{of}{month9}|{sep}{d}(?!\s?(?:h|[ap]\.?m\b)))"
SERIES_RULES: tuple[Rule, ...] = (
    Rule(
        name="every <weekday>",
        on=("every",),
        pattern=r"{every}\s{1,4}(?:{weekday}|{plural})(?:{sep}{weekday2})?(?:{sep}{weekday3})?",
        build=every_weekday,
        examples=(
            ("en", "every Friday", {"freq": "WEEKLY", "byday": ("FR",)}),
            ("en", "every other Tuesday", {"interval": 2, "byday": ("TU",)}),
            ("fr", "tous les mardis", {"byday": ("TU",)}),
            ("de", "jeden Dienstag", {"byday": ("TU",)}),
            ("es", "todos los sábados", {"byday": ("SA",)}),
        ),
        silent_on=(("en", "every sunset"),),
    ),
    Rule(
        name="<weekday>s",
        on=("plural",),
        pattern=r"{plural}(?:{sep}(?:{plural2}|{weekday2}))?(?:{sep}(?:{plural3}|{weekday3}))?"
        rf"(?!\s{{1,4}}{{plural_days}}?{NUMBERS_OF_DAYS})",
        build=plural_weekdays,
        examples=(
            ("es", "los martes y jueves", {"byday": ("TU", "TH")}),
            ("en", "Mondays and Wednesdays", {"freq": "WEEKLY", "byday": ("MO", "WE")}),
            ("en", "Fridays to Sundays", {"byday": ("FR", "SA", "SU")}),
        ),
        silent_on=(("en", "Mondayse"), ("fr", "les mercredis 7 et 21 mai"), ("es", "los sábados 4 y 11 de abril")),
    ),
    Rule(
        name="<weekday> and <weekday> evenings",
        on=("weekday",),
        pattern=r"{weekday}(?:{sep}{weekday2})?(?:{sep}{weekday3})?\s{dayparts}(?!\w)",
        build=plural_weekdays,
        examples=(
            ("en", "Monday and Wednesday evenings", {"byday": ("MO", "WE")}),
            ("en", "Tuesday mornings", {"byday": ("TU",)}),
        ),
        silent_on=(("en", "Monday evening"), ("en", "Monday nightshift")),
        languages=("en",),
    ),
    Rule(
        name="un <weekday> sur deux",
        on=("number",),
        pattern=r"un\s{weekday}\ssur\s(?P<amount>deux|trois|quatre)",
        build=weekday_in_n,
        examples=(
            ("fr", "un mardi sur deux", {"interval": 2, "byday": ("TU",)}),
            ("fr", "un lundi sur trois", {"interval": 3, "byday": ("MO",)}),
        ),
        silent_on=(("fr", "un mardi sur terre"),),
        languages=("fr",),
    ),
    Rule(
        name="un <weekday> sí y otro no",
        on=("number",),
        pattern=r"un\s{weekday}\s(?:sí\sy\sotro\sno|de\scada\sdos)",
        build=weekday_in_n,
        examples=(("es", "un jueves sí y otro no", {"interval": 2, "byday": ("TH",)}),),
        silent_on=(("es", "un jueves de cada mes"),),
        languages=("es",),
    ),
    Rule(
        name="the <nth> <weekday> of each month",
        on=("nth", "every", "digit"),
        pattern=r"(?:{every}\s{1,4})?{nth}(?:\s{1,4}{and}\s{1,4}{nth2})?\s{1,4}(?:{weekday}|{plural})\s{1,4}{of_each_month}(?!\w)",
        build=nth_of_each_month,
        examples=(
            ("en", "second and fourth Tuesday of each month", {"nths": (2, 4), "byday": ("TU",)}),
            ("en", "first Sunday of every month", {"freq": "MONTHLY", "nths": (1,), "byday": ("SU",)}),
            ("de", "ersten Montag im Monat", {"freq": "MONTHLY", "nths": (1,), "byday": ("MO",)}),
            ("es", "último martes de cada mes", {"nths": (-1,), "byday": ("TU",)}),
            ("fr", "premier lundi de chaque mois", {"nths": (1,)}),
        ),
        silent_on=(("en", "first Sunday of every term"),),
    ),
    Rule(
        name="every first <weekday>",
        on=("every",),
        pattern=r"{every}\s{1,4}{nth}\s{1,4}{weekday}(?!\w)",
        build=lambda hit: nth_of_each_month(hit) if hit.means("nth") in (1, -1) else (),
        examples=(
            ("uk", "кожної першої суботи", {"freq": "MONTHLY", "nths": (1,), "byday": ("SA",)}),
            ("es", "cada último viernes", {"freq": "MONTHLY", "nths": (-1,), "byday": ("FR",)}),
        ),
        silent_on=(("uk", "кожної другої суботи"), ("es", "cada primer año")),
    ),
    Rule(
        name="los <weekday>s alternos",
        on=("plural",),
        pattern=r"{plural}\salternos(?!\w)",
        build=lambda hit: [replace(each, interval=2) for each in plural_weekdays(hit)],
        examples=(("es", "los sábados alternos", {"interval": 2, "byday": ("SA",)}),),
        silent_on=(("es", "los sábados alternativos"),),
        languages=("es",),
    ),
    Rule(
        name="чотири вівторки поспіль",
        on=("number", "digit"),
        pattern=rf"{AMOUNT}\s{{plural}}(?:\s(?:поспіль|підряд))?",
        build=lambda hit: [replace(each, count=hit.number("amount")) for each in plural_weekdays(hit)],
        examples=(("uk", "чотири вівторки поспіль", {"byday": ("TU",), "count": 4}),),
        silent_on=(("uk", "чотири вівторка"),),
        languages=("uk",),
    ),
    Rule(
        name="шість занять",
        on=("number", "digit"),
        pattern=(
            rf"{AMOUNT}(?:\s(?:занять|заняття|разів|репетицій|тренувань|уроків|сеансів)(?!\w)|"
            rf"(?=\s(?:зустріч(?:і|ей)|лекці[йї])(?!\w)))"
        ),
        build=lambda hit: [Length(span=hit.span(), amount=hit.number("amount") or 1, unit=Unit.TIMES)],
        examples=(("uk", "усього шість занять", {"amount": 6, "unit": Unit.TIMES}),),
        silent_on=(("uk", "шість занятих"),),
        languages=("uk",),
    ),
    Rule(
        name="vier Samstage",
        on=("number", "digit"),
        pattern=rf"{AMOUNT}\s(?:[a-zäöüß]{{3,20}}e\s)?{{days_many}}",
        build=lambda hit: [
            Series(span=hit.span(), freq="WEEKLY", byday=(BYDAY[hit.means("days_many")],), count=hit.number("amount"))
        ],
        examples=(
            ("de", "an vier Samstagen", {"byday": ("SA",), "count": 4}),
            ("fr", "six mercredis", {"byday": ("WE",), "count": 6}),
            ("es", "cuatro sábados", {"byday": ("SA",), "count": 4}),
        ),
        silent_on=(("de", "vier Samstagskurse"), ("fr", "six mercredi"), ("es", "cuatro sábado")),
        languages=("de", "fr", "es"),
    ),
    Rule(
        name="acht Abende",
        on=("number", "digit"),
        pattern=rf"{AMOUNT}\s(?:[\wà-ÿ]{{3,20}}\s)?(?:{{times_word}})(?!\w)",
        build=lambda hit: [Length(span=hit.span(), amount=hit.number("amount") or 1, unit=Unit.TIMES)],
        examples=(
            ("de", "an acht Abenden", {"amount": 8, "unit": Unit.TIMES}),
            ("fr", "en six séances", {"amount": 6, "unit": Unit.TIMES}),
            ("es", "cuatro sesiones", {"amount": 4, "unit": Unit.TIMES}),
        ),
        silent_on=(
            ("de", "acht Abendkleider"),
            ("fr", "six séance"),
        ),
        languages=("de", "fr", "es"),
    ),
    Rule(
        name="a course of six",
        on=("number", "digit"),
        pattern=rf"{AMOUNT}(?=[,:;.(]|\s(?:on|from|every|weekly)\b)",
        build=lambda hit: (
            [Length(span=hit.span(), amount=hit.number("amount") or 1, unit=Unit.TIMES)]
            if re.search(r"\b(?:course|series|block)\sof\s\Z", hit.before(16), re.IGNORECASE)
            else ()
        ),
        examples=(("en", "a course of six, every Monday", {"amount": 6, "unit": Unit.TIMES}),),
        silent_on=(("en", "six, every Monday"), ("en", "a course of six dishes")),
        languages=("en",),
    ),
    Rule(
        name="six sessions",
        on=("number", "digit"),
        pattern=rf"{AMOUNT}(?=\s(?:[a-z]{{3,20}}\s)?(?:{{times_word}})(?!\w))",
        build=lambda hit: [Length(span=hit.span(), amount=hit.number("amount") or 1, unit=Unit.TIMES)],
        examples=(("en", "six weekly sessions", {"amount": 6, "unit": Unit.TIMES}),),
        silent_on=(("en", "six session"), ("en", "six people")),
        languages=("en",),
    ),
    Rule(
        name="щопершої суботи",
        on=("every_nth",),
        pattern=r"{every_nth}\s{1,4}{weekday}(?:\s{1,4}місяця)?",
        build=lambda hit: [
            Series(
                span=hit.span(), freq="MONTHLY", nths=(hit.means("every_nth"),), byday=(BYDAY[hit.means("weekday")],)
            )
        ],
        examples=(("uk", "щопершої суботи місяця", {"nths": (1,), "byday": ("SA",)}),),
        silent_on=(("uk", "щопершої нагоди"),),
        languages=("uk",),
    ),
    Rule(
        name="weekly",
        on=("often",),
        pattern=r"{often}(?!-)(?=\s{0,3}(?:[,.;:)(|–-]|$|\n|\d{1,2}[:.–-]\d|(?:{often_follows})\b))",
        build=lambda hit: (
            often(hit) if hit.before(1) != "-" and not compiled(LIKE_EVER, hit.lexicon).search(hit.before(8)) else ()
        ),
        examples=(
            ("en", "every two weeks", {"freq": "WEEKLY", "interval": 2}),
            ("de", "jede Woche 9:30–11 Uhr", {"freq": "WEEKLY"}),
        ),
        silent_on=(
            ("en", "biweeklies"),
            ("en", "the weekly coalition lunch"),
            ("en", "on a monthly basis"),
            ("en", "takes place as every year"),
            ("de", "findet wie jedes Jahr statt"),
            ("uk", "відбудеться, як і щороку"),
        ),
    ),
    Rule(
        name="half an hour",
        on=("half_length",),
        pattern=r"{half_length}",
        build=half_length,
        examples=(
            ("en", "lasts an hour and a half", {"amount": 90, "unit": Unit.MINUTE}),
            ("de", "dauert anderthalb Stunden", {"amount": 90}),
            ("uk", "півгодини", {"amount": 30}),
        ),
        silent_on=(("en", "an hour"),),
    ),
    Rule(
        name="<n> days",
        on=("digit", "number"),
        pattern=rf"{AMOUNT}[\s-]{{1,2}}{{unit}}(?!\s{{beside_what}}\s)",
        build=length,
        examples=(("en", "four days", {"amount": 4, "unit": Unit.DAY}),),
        silent_on=(("en", "four daystars"), ("en", "seven months after a fire")),
    ),
)
