"""The zone that a document is at home in: of its dateline, else the one that its places, marks and stamps speak for."""

import re
from collections import Counter
from collections.abc import Mapping
from datetime import datetime, timedelta
from functools import cache
from importlib import resources
from zoneinfo import ZoneInfo

from calfeed.grammar import zones
from calfeed.grammar.frame import Context
from calfeed.grammar.home import NAMES
from calfeed.grammar.sites import CAPITAL
from calfeed.model.text import BlockKind

OPENING = 5  # blocks
DATELINE = re.compile(
    r"\s*([A-ZÀ-Þ][^\d—–(\n]{2,40}?)[ ,]*(?:[—–(-]|,?\s+(?:\d{1,2}\s+)?[A-Z][a-z]{2,8}\.?\s+\d|\d{1,2}[. ])"
)
# A town behind "in" or a comma, as the less known ones must stand to be believed.
STANDING = re.compile(
    rf"(?:\b(?:in|near|from|bei|aus|à|de|en|cerca\sde|у|в)\s|[,·]\s|^|\t)"
    rf"(?P<town>[{CAPITAL}][\w'’-]+(?:[ -](?:[a-z]{{2,3}} )?[{CAPITAL}][\w'’-]+){{0,2}})(?=[\s,.;:)·]|$)",
    re.MULTILINE,
)
WORDS = re.compile(r"[^\W\d_]+")
ARTICLE = 3  # letters of the small words in a dateline: "den", "le"
NEAR_HEAD = 3  # blocks whose names count threefold
MOST_NAMES = 200
LEAST = 2  # votes that an English text needs, which is written everywhere
# Where a language is at home: a place elsewhere says less of a text in it.
AT_HOME: Mapping[str, re.Pattern[str]] = {
    "es": re.compile(
        r"Europe/Madrid|Atlantic/Canary|America/(?!New_York|Chicago|Denver|Los_Angeles|Phoenix|Detroit|Toronto|Halifax|Edmonton|"
        r"Vancouver|Winnipeg|Sao_Paulo|Jamaica|Kentucky|Indiana)"
    ),
    "fr": re.compile(
        r"Europe/(?:Paris|Brussels|Zurich|Luxembourg|Monaco)|America/(?:Toronto|Montreal|Port-au-Prince|Martinique|Guadeloupe|Cayenne)|"
        r"Indian/|Pacific/(?:Noumea|Tahiti)|"
        r"Africa/(?:Abidjan|Dakar|Bamako|Ouagadougou|Niamey|Lome|Porto-Novo|Douala|Kinshasa|Lubumbashi|Brazzaville|Libreville|Tunis|"
        r"Algiers|Casablanca|Conakry|Ndjamena|Bangui|Djibouti|Nouakchott|Kigali|Bujumbura)"
    ),
    "de": re.compile(r"Europe/(?:Berlin|Busingen|Vienna|Zurich|Vaduz|Luxembourg)"),
}


def home_zone(ctx: Context) -> str | None:
    """The zone of the document: of its dateline, else of the places it names most."""
    document = ctx.document
    blocks = [b for b in document.blocks if b.kind is not BlockKind.ASIDE]
    opening = document.text[blocks[0].span.start : blocks[min(len(blocks), OPENING) - 1].span.end] if blocks else ""
    if zones.STATE.search(opening):
        return "America/Mexico_City"
    for line in opening.split("\n"):
        dateline = DATELINE.match(line)
        if dateline and (zone := _of_town(dateline[1], ctx)):
            return zone
    if ctx.main_venue is not None and (zone := zones.zone_of_place(ctx.text(ctx.main_venue))):
        return zone
    votes = _named(ctx, opening)
    stamp = next((stamp.at for stamp in document.stamps if stamp.at is not None), None)
    votes = _at_that_offset(votes, stamp, ctx) if stamp is not None else votes
    if region := zones.REGIONS.get((document.language or "").lower().replace("_", "-")):
        votes[region] += 3
    if not votes or (ctx.words.language == "en" and max(votes.values()) < LEAST):
        votes = _of_smaller_towns(votes, opening, ctx)
    unsure = not votes or (ctx.words.language == "en" and max(votes.values()) < LEAST)
    if unsure and (manner := zones.by_manner(document.text, ctx.words.language)) is not None:
        return manner
    return votes.most_common(1)[0][0] if votes else None


def is_of_place(name: str, named: zones.Named) -> bool:
    """Whether a town in a name is no part of a person's: "Leeds Town Hall", but not "Jack London Square"."""
    return named.start == 0 or name[named.start - 2 : named.start] == ", "


def _of_town(text: str, ctx: Context) -> str | None:
    """The zone of the town of a dateline; of its namesake in America where the text is written as there."""
    named = zones.named_place(text)
    small = [word for word in WORDS.findall(text) if len(word) > ARTICLE and word.islower()]
    if not all(ctx.words.is_time_word(word) for word in small):
        return None  # a sentence
    if named is None:
        return _towns().get(text.strip(" ,").casefold())
    return zones.in_manner(named, text, ctx.document.text, ctx.words.language)


def _named(ctx: Context, opening: str) -> Counter[str]:
    """How often places, telephone codes, currencies and offices speak for each zone."""
    document, votes = ctx.document, Counter[str]()
    twins: Counter[tuple[str, str]] = Counter()
    for frame in ctx.frames:
        if frame.place is not None and (zone := zones.zone_of_place(ctx.text(frame.place))):
            votes[zone] += 2
    blocks = [b for b in document.blocks if b.kind is not BlockKind.ASIDE]
    for number, block in enumerate(blocks):
        text = document.text[block.span.start : block.span.end]
        weight = 3 if number < NEAR_HEAD else 1
        for name in NAMES.findall(text)[:MOST_NAMES]:
            named = zones.named_place(name)
            if named is not None and is_of_place(name, named):
                if twin := zones.TWINS.get(name[named.start : named.end].lower()):
                    twins[named.zone, twin] += weight
                else:
                    votes[named.zone] += weight
    votes += zones.home_marks(document.text, ctx.words.language)
    home = AT_HOME.get(ctx.words.language)
    for zone in votes if home is not None else ():
        votes[zone] *= 2 if home is not None and home.match(zone) else 1
    for (one, other), weight in twins.items():
        votes[other if votes[other] > votes[one] else one] += weight
    return votes


def _at_that_offset(votes: Counter[str], at: datetime, ctx: Context) -> Counter[str]:
    """The votes with that of the offset at which the document was stamped, and without those that keep another one."""
    if (zone := zones.by_offset(at, ctx.words.language)) is not None:
        votes[zone] += 2
    if at.utcoffset() == timedelta(0):
        return votes  # as servers write it
    fit = Counter({z: n for z, n in votes.items() if at.astimezone(ZoneInfo(z)).utcoffset() == at.utcoffset()})
    return fit or votes


def _of_smaller_towns(votes: Counter[str], opening: str, ctx: Context) -> Counter[str]:
    """The votes with those of less known towns, where hardly anything else tells where the document is at home."""
    towns, found = _towns(), Counter(votes)
    for at in STANDING.finditer(ctx.document.text):
        if zone := towns.get(at["town"].casefold()):
            found[zone] += 2 if at.start() < len(opening) else 1
    return found


@cache
def _towns() -> Mapping[str, str]:
    """The zone of each of the less known towns, by its name in lower case."""
    text = resources.files("calfeed.grammar").joinpath("towns.txt").read_text(encoding="utf-8")
    lines = (line.partition(": ") for line in text.splitlines() if not line.startswith("#"))
    return {town: name for name, _, towns in lines for town in towns.split(", ")}
