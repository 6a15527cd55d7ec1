"""Pieces of expressions that are tried on a text of any language: what `<language>/pieces.py` fills in.

A pattern has them as `{name}` and is compiled with those of all languages at once: names and addresses of one stand in
texts of another, and what is asked of a document before its language is known has no other way. What belongs to the
clauses of one language is in its `turns.py`.
"""

import re
from dataclasses import dataclass
from functools import cache
from importlib import import_module

from calfeed.grammar.languages import LANGUAGES

SLOT = re.compile(r"\{([a-z_]+)\}")
# The letters of Latin and Cyrillic by case, as a class holds them: "Š" and "ř" as well as "S" and "r".
_LETTERS = [chr(code) for first, end in ((0x41, 0x250), (0x400, 0x530), (0x1E00, 0x1F00)) for code in range(first, end)]
BIG, SMALL = ("".join(letter for letter in _LETTERS if of_case(letter)) for of_case in (str.isupper, str.islower))


@dataclass(frozen=True, kw_only=True)
class Pieces:
    """One language's words, with a bar between them; what is left out matches nothing."""

    and_: str = ""
    as_well: str = ""  # joins two as "and" does, but no clauses: "sowie"
    or_: str = ""
    but: str = ""  # opens a clause that says otherwise
    while_: str = ""  # the same of one beside it
    if_behind: str = ""  # opens a condition behind what it is of
    as_: str = ""  # in front of what was said before: "as was promised"
    sooner: str = ""  # behind a length of time by which something is moved: "earlier"
    titled: str = ""  # what is written with a dot in front of a name: "Prof", but not at the end of a sentence
    rather: str = ""  # "but", behind a "not"
    not_: str = ""
    never: str = ""
    again: str = ""
    then: str = ""  # may stand between "and" and a further day
    is_: str = ""  # between what is told and its day: "the date will be"
    that: str = ""  # in front of what somebody says
    the: str = ""
    elided_the: str = ""  # one that leans on its word
    from_: str = ""  # in front of the day something is moved from
    from_place: str = ""  # in front of the place somebody comes from
    to_day: str = ""  # small words in front of a day
    on_day: str = ""
    at_hour: str = ""
    elided_that: str = ""  # one that leans on its word
    and_other: str = ""  # opens a clause of another subject, as "and" does
    although: str = ""  # opens a clause that hangs on another
    for_example: str = ""
    about_day: str = ""  # in front of a day or a span that is not sure
    between: str = ""  # in front of two ends, or two sides
    in_name: str = ""  # small words in the names of people
    with_: str = ""  # in front of who takes part
    abbreviated: str = ""  # a full stop behind it ends no place: streets, houses, ranks
    street_end: str = ""  # what the name of a street is cut off to: "Hafenstr."
    visits: str = ""  # a verb of visiting, in front of the place
    inspects: str = ""  # a verb of looking at a house, in front of it
    origin: str = ""  # prepositions behind which no event takes place
    where: str = ""  # opens a clause behind a place
    determined: str = ""  # in front of a noun rather than of the name of a town
    person_noun: str = ""  # a noun for a person, which is no place
    oclock: str = ""  # behind the figures of an hour
    in_town: str = ""  # in front of a town
    shut: str = ""  # of what is closed to visitors or traffic
    house_number: str = ""  # in front of the number of a house
    stays: str = ""  # a verb of which the subject stands behind it: "bleibt die Bücherei geschlossen"
    of_place: str = ""  # between a kind of place and its name
    the_object: str = ""  # an article in front of a noun that no "of" ties to a name
    in_place_name: str = ""  # small words in the names of places
    part_of: str = ""  # in front of "of" and a place: the foot, the back
    on_other_day: str = ""  # in front of a day, as well as of other things
    feast: str = ""  # a noun for a day, which is no person
    of_who: str = ""  # in front of people behind the noun of an event
    of_who_or_what: str = ""  # of those, the ones in front of topics and places too
    closes: str = ""  # a verb for what is no more, whose subject takes no part
    nobody: str = ""  # names nobody: a body without its name, everybody, those who only report
    clausal: str = ""  # words that no name of people holds: what has one is a clause
    against: str = ""  # between two sides
    with_plain: str = ""  # of the words in front of those who take part, the ones in front of anything
    office: str = ""  # a body or an office that has its subject in its name
    of_office: str = ""  # between the two
    head_ends: str = ""  # prepositions at which the head of a noun phrase ends
    own: str = ""  # in front of those who belong to somebody
    to_whom: str = ""  # in front of whom a verb is directed at
    adjective_ends: str = ""  # endings of adjectives
    elided_of: str = ""  # "of" that leans on its word
    by_row: str = ""  # in front of a row of people, and of too much else
    in_place: str = ""  # in front of a place
    of_town: str = ""  # between a body or a person and the town it is of
    to_new: str = ""  # in front of the second of two days, the new one
    later: str = ""  # ends a length of time that is counted from something
    which: str = ""  # opens a clause with the verb of what stands before it
    strike: str = ""  # a noun for what goes on from day to day
    relative: str = ""  # opens a relative clause
    if_: str = ""  # opens a condition
    reminds: str = ""  # opens a sentence and only says that it is told
    so_called: str = ""  # behind a dash: what stands before is a title
    about: str = ""  # in front of what a verb is about, or with whom
    day_noun: str = ""  # between an article and a date
    beside_town: str = ""  # in front of a town
    in_town_name: str = ""  # small words in the names of towns
    in_place_too: str = ""  # besides them, small words in the names of other places
    beside_figures: str = ""  # in front of or behind the figures of an hour or a day
    in_body_name: str = ""  # may join two words of the name of a body
    that_day: str = ""  # in front of a day that was told before
    leads_hour: str = ""  # in front of an hour in a line of several
    figured: str = ""  # stands with figures: "14th", "9h30"
    from_hour: str = ""  # in front of the first hour
    of_post: str = ""  # beside the hour at which a post was written
    byline: str = ""  # opens a dateline in front of its place: "from our correspondent in"
    votes: str = ""  # what the readers of a post have given it, behind their number
    wrote: str = ""  # between who wrote what is quoted and a colon
    wrote_whom: str = ""  # the same, where more may stand behind it
    until: str = ""  # in front of an end
    now: str = ""  # in front of what holds in place of something else
    at_date: str = ""  # in front of the day of a dateline
    issued: str = ""  # in front of the day on which a text was issued
    changed: str = ""  # in front of the day on which a text was changed
    dated: str = ""  # a label in front of it
    to_issued_day: str = ""  # between a word of issue and its day
    given: str = ""  # opens where and when a letter was signed: "Fait à Figeac, le 12 mai"
    given_in: str = ""  # between that and the place
    noon: str = ""  # an hour without figures
    local_time: str = ""  # behind an hour that is told in that of its place
    oclock_behind: str = ""  # behind an hour with its sign
    goes_on: str = ""  # small words behind a day that goes with them
    issue: str = ""  # a paper with numbers or days: "newsletter"
    issue_number: str = ""  # in front of the number of one
    edited: str = ""  # beside the hour of a post
    to_hour: str = ""  # between two hours
    minutes: str = ""  # heads the minutes of a meeting
    says: str = ""  # what was said that day the text was written on
    signs: str = ""  # heads the names of those who sign minutes
    member_since: str = ""  # in front of the day on which somebody joined a forum
    embargo: str = ""  # in front of the day until which something stays unpublished
    any_to_day: str = ""  # small words between a head and its day
    oclock_sign: str = ""  # behind the figures of an hour, with or without a point
    zone_behind: str = ""  # a name of a zone behind an hour, as a group
    all_hours: str = ""  # in front of the zone of all hours: "all times"
    all_hours_are: str = ""  # words that may stand between the two
    hours: str = ""  # of those, the nouns
    place_noun: str = ""  # where something is, in a sentence that says it is not known
    not_known: str = ""  # behind it
    of_date: str = ""  # between a street and the date that it is named after: "rue du 8 mai"
    photo: str = ""  # what a picture is called in front of who took it: "Photo: Ann Reid"
    past_length: str = ""  # in front of a length that lies behind an event: "after an 18-month restoration"
    after_that: str = ""  # opens a clause of what comes next
    at_event: str = ""  # in front of an event that an hour is of
    for_whom: str = ""  # between an hour and the town it is of: "3pm for you in Poznań"
    in_place_of: str = ""  # in front of what something else stands for
    lettered: str = ""  # what has a letter for its name, beside nouns for places: "Block C"
    saint: str = ""  # in front of the name of one
    of_them: str = ""  # behind one of several


@cache
def _of_all() -> tuple[Pieces, ...]:
    return tuple(import_module(f"calfeed.grammar.{language}.pieces").PIECES for language in LANGUAGES)


@cache
def every(name: str) -> str:
    """What all languages have by a name, with a bar between two."""
    return "|".join(filter(None, (getattr(own, name) for own in _of_all()))) or "(?!)"


def across(pattern: str, flags: re.RegexFlag = re.IGNORECASE) -> re.Pattern[str]:
    """A pattern in which each `{name}` stands for what any language has by that name."""
    return re.compile(SLOT.sub(lambda slot: f"(?:{every(slot[1])})", pattern), flags)


def words_of(*names: str) -> frozenset[str]:
    """The words that all languages have by some names."""
    return frozenset(word for name in names for word in every(name).split("|"))
