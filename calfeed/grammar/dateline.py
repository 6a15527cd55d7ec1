"""How a day that stands in a text shows that the text was written on it: a label, a dateline, a signature."""

import re
from collections.abc import Iterator
from enum import StrEnum

from calfeed.grammar import zones
from calfeed.grammar.finder import Finder
from calfeed.grammar.mention import Day
from calfeed.grammar.pieces import BIG, across, every
from calfeed.grammar.vocabulary import Vocabulary, anyword_cached

ON_DAY = across(r"(?:^|\s){any_to_day}\s$")
BYLINE = across(r"\A\W*{byline}\s")  # "From our correspondent in Leeds, 5 March"
WIDE = re.compile(r"\s{3,}|\t|\s[·•]\s")
GAP = re.compile(r"\s{3,}|\t|\s[·•|]\s")  # what stands behind one stands alone, as a date at the end of a title line
LABEL = (
    r"(?:^|[\n|·(]|[.!?,–—-]\s|\s{3,}|^[^,.]{0,28}\s|\n[^,.]{0,28}\s)\W{0,3}%s"
    r"(?:(?:\s[\w'.-]+,?){0,8}\s{to_issued_day})?\W{0,4}\Z"
)
DATED_ON = across(LABEL % "{dated}")
OPENS = across(r"\W{0,3}(?:first\s)?{issued}\b")
TELLS = across(r"\b(?:{issued}|{changed})\b|@\w|·")
ISSUES = Finder([every("issued")])
ISSUED_ON = across(LABEL % "{issued}")
CHANGED_ON = across(LABEL % "{changed}")
# "Dado en Alcolea, a 24 de diciembre de 2028", "Fait à Figeac, le 12 mai 2026".
GIVEN_AT = across(r"(?:^|\n)\W{0,3}{given}\s{given_in}\s[^\n\d]{2,40}\Z")
# The hour that stands between a word of issue and the day: "posted at 3:10 p.m. on", "Published 19:05 AWST,".
AT_HOUR = across(
    r"[\s,(]{0,3}(?:\b{at_hour}\s)?\b(?:{noon}|\d{3,4}\s?h(?:(?:ou)?rs)?|\d{1,2}(?:\s?[:.h]\s?\d\d(?:\s?[ap]\.?\s?m\b\.?)?|"
    r"\s?(?:[ap]\.?\s?m\b\.?|{oclock_sign}\b\.?)))(?:\s(?:{oclock_sign}\.?|hrs|[A-Z]{2,5}|{local_time}))?"
    r"(?=[\s,·|–-]{0,3}(?:\b(?:{to_issued_day}|{to_day})\s)?\Z)"
)
LONGEST_HOUR = 80  # characters, with what stands behind it
# "The report, published on 3 May 2024, found that": a label inside a sentence is none.
SMALL = rf"(?!{{goes_on}}\b)[^\W\d_{BIG}]"
GOES_ON, CLAUSE = (across(before + SMALL, re.NOFLAG) for before in (r"\s{0,3},?\s{1,3}", r"\s{0,3},\s"))
# "— Name (@x) January 1, 2026", "Name @x · Mar 4, 2022", "No. 16 · Friday 24th January 2025".
SIGNED = re.compile(r"(?:\(@\w+\)\W{0,4}|(?:[·•|]|(?<!\S)»)\s{0,2})\Z")  # no quotation that ends the line before
# "Pew sheet, Second Sunday of Lent, 25 February 2024".
NUMBERED = across(r"\b{issue}\b|\b{issue_number}\W{0,2}\d")
# "19 May 2025 · 22:10 · Edited", but not "Tue, Mar 10 · 6:00 PM – 7:30 PM", for nobody posts from one hour to another,
# nor "19 May • 22:10 • Harbour workshop".
POSTED = across(
    r"\s[·•|]\s(?:\d{1,2}[:.]\d\d(?!(?:\s?[ap]\.?m\b\.?|\s{oclock_sign})?\s?(?:[–—-]|{to_hour}\b)\s?\d)"
    r"(?![^\n]{0,6}[·•|]\s(?!{edited}|\d)\w)|{edited})"
)
MINUTES = across(r"(?:^|[:–-]\s)\W{0,4}{minutes}\b", re.IGNORECASE | re.MULTILINE)
# A dateline opens with a place: "THE HAGUE, 3 October 2023", "SACRAMENTO, Calif., Dec. 11, 2025 -".
PLACE = re.compile(
    r"\s*[^\W\d_][\w.'/-]*(?:[ ,]{1,3}[^\W\d_][\w.'/-]*){0,4}\s?(?:\([^()\n]{2,30}\))?[ ,]?[,–(|-][,–(\s|-]{0,3}\Z"
)
WORD = re.compile(r"[^\W\d_]{2,}+")
DASHED = re.compile(r"[ ,.]{0,3}(?:\([^()\n]{1,40}\)\s?|/[^/\n]{1,30}/\s?)?[–—-]{1,2}\s")  # the end of a dateline


# "told reporters on Friday, 6 February 2026": what was said that day is what the text was written on.
SAYS = r"\b{says}\b"
REPORTED, LONGEST_REPORTED = across(SAYS + r"[^.\n]{0,30}\Z"), 41
SIGNS = across("{signs}")
# "Joined: 12 Jun 2009" of a forum's member.
MEMBER = across(r"\b{member_since}\W{1,3}\Z")
FULL_STOP = re.compile(r"\s?[.!?](?:\s|$)")
LAST_WORD = re.compile(r"[^\W\d_]+(?=\W*\Z)")
EMBARGO = across(r"\b{embargo}\b")
REPORTED_WORD = across(SAYS)


# "Apolda, 12 May 2025. The council ...", "Realp, 5 October 2023 (sfa)": a dateline of a place that no list knows.
RUNNING = re.compile(
    rf"\s?(?:\([^()\n]{{2,24}}\)\s{{0,2}}\Z|(?:\([^()\n]{{2,24}}\)\s{{0,2}})?[.–—-]{{1,2}}\s[{BIG}„«\"“].{{60}})"
)
# What follows the date of a dateline: nothing, an hour, an agency in brackets, a dash or a full stop.
DATELINE_END = across(
    r"\W*\Z|\W{0,4}(?:{at_hour}\s)?\d{1,2}[:.h]\d\d(?:\s?[ap]\.?m\.?|\s\w{1,4})?\W*\Z|\s?(?:\([^)]{1,24}\)|/[^/]{1,24}/)|\s?\.?\s?[–—-]|\.\s",
    re.NOFLAG,
)


class Rank(StrEnum):
    """How a date shows that it is the time of writing."""

    ISSUED = "behind a word of issue"
    SIGNED = "signed"
    OPENED = "behind a known place"
    CHANGED = "behind a word of change"
    NUMBERED = "behind the number of an issue"
    PLACED = "behind words like a place"
    ALONE = "alone"
    DATED = "behind 'date'"
    MINUTES = "in a line of minutes"
    REPORTED = "behind a word of saying"
    NONE = "in other words"


def around(text: str, day: Day, words: Vocabulary) -> Iterator[str]:
    """How a day stands in its line, and what stands in front of it."""
    line, rest = text[: day.span.start].rpartition("\n")[2], text[day.span.end :].partition("\n")[0]
    head = GAP.split(line)[-1]
    opens, ends = not head.strip(" *#(["), not WORD.search(GAP.split(rest)[0])
    yield "alone in its line" if opens and ends else "opens" if opens else "ends" if ends else "inside its line"
    names = WORD.findall(head)
    yield f"{bucket(len(names))} words in front"
    if names:
        yield "only capitals in front" if all(name[0].isupper() for name in names) else "small words in front"
    yield f"{bucket(len(WORD.findall(rest)))} words behind"
    yield "with weekday" if day.weekday is not None else "without weekday"
    if DATELINE_END.match(rest) and rest.strip():
        yield "end of a dateline behind"
    if ISSUES.search(head) and not _goes_on(text[: day.span.start], text[day.span.end :]):
        yield "word of issue in the line"
    if EMBARGO.search(head):
        yield "word of an embargo in the line"
    if ":" in head[-3:]:
        yield "label in front"
    if (last := LAST_WORD.search(head)) is not None:
        yield f"“{last[0].casefold()}” in front"
    if FULL_STOP.match(rest) and len(WORD.findall(head)) > 3:
        yield "at the end of a sentence"
    if anyword_cached(words.labels_when).search(line):
        yield "behind 'when'"
    if words.noun.search(line):
        yield "event noun in front"
    if OPENS.match(line):
        yield "line opens with a word of issue"


def may_tell(text: str) -> bool:
    """Whether a block further down is worth reading: it names an issue, a change or a signature."""
    return TELLS.search(text, 0, 160) is not None or (REPORTED_WORD.search(text) or SIGNS.search(text)) is not None


def rank_of(text: str, day: Day, opening: bool) -> Rank | None:
    """How a day shows that it is the time of writing; None if it does not, outside the opening only by a label."""
    before, after = text[: day.span.start], text[day.span.end :]
    before = before[:-LONGEST_HOUR] + AT_HOUR.sub("", before[-LONGEST_HOUR:])
    if (ISSUED_ON.search(before) and not _goes_on(before, after)) or GIVEN_AT.search(before):
        return Rank.ISSUED
    if not before.rpartition("\n")[2].strip() and POSTED.match(after):
        return Rank.SIGNED
    if SIGNED.search(before) and len(WORD.findall(after.partition("\n")[0])) <= 3:
        return Rank.SIGNED
    if CHANGED_ON.search(before):
        return Rank.CHANGED
    if REPORTED.search(before, max(0, len(before) - LONGEST_REPORTED)):
        return Rank.REPORTED
    if not opening:
        return None
    # What stands behind a wide gap or a dot stands alone, as a date at the far end of a title line does.
    head = WIDE.split(before.rpartition("\n")[2])[-1]
    head = ON_DAY.sub(" ", head)
    head = BYLINE.sub("", head)
    if head.endswith(": ") and zones.zone_of_place(head.strip(" :")):  # "MUMBAI: 5 May", not "Deadline: 5 May"
        head = f"{head[:-2]}, "
    rest = after.partition("\n")[0]
    if (
        PLACE.match(head)
        and _is_place(head)
        and re.match(r"\W{0,3}(?:(?:\([^)]{1,24}\)|/[^/]{1,24}/)\W{0,4})?(?:[-–.]|\Z)|\W*\Z", rest)
    ):
        return Rank.OPENED
    if MINUTES.search(before.rpartition("\n")[2]):
        return Rank.MINUTES
    if PLACE.match(head) and len(WORD.findall(head)) <= 4 and RUNNING.match(rest):
        return Rank.PLACED
    if not WORD.search(rest) and NUMBERED.search(head):
        return Rank.NUMBERED
    if PLACE.match(head) and len(WORD.findall(head)) <= 4 and not WORD.search(rest):
        return Rank.PLACED
    if not head.strip(" *#(") and (len(WORD.findall(rest)) <= 5 or re.match(r"\s{0,2}[(–|-]", rest)):
        return Rank.ALONE
    if DATED_ON.search(before):
        return Rank.DATED
    return Rank.MINUTES if MINUTES.search(text) else None


def _goes_on(before: str, after: str) -> bool:
    """Whether a sentence goes on behind the date; behind a label that opens its line only a comma tells."""
    opens = OPENS.match(before.rpartition("\n")[2])
    return (CLAUSE if opens else GOES_ON).match(after) is not None


def _is_place(head: str) -> bool:
    name = head.strip(" ,–—|(-")
    return len(name) < 40 and (name.isupper() or bool(zones.zone_of_place(name)))


def bucket(number: int) -> str:
    """A number by the stretch it is in, for a fact."""
    return next((f"to {bound}" for bound in (0, 1, 3, 7) if number <= bound), "over 7")
