"""The event words of one language: what `<language>/events.py` fills in and the event half of the grammar reads."""

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, cached_property
from importlib import import_module

from calfeed.grammar.finder import Finder
from calfeed.grammar.languages import known
from calfeed.grammar.turning import Turns, turns


class Tense(StrEnum):
    """What a verb, or a word that stands for one, says of the time next to it."""

    FUTURE = "future"  # will meet, is to meet
    PLANNED = "planned"  # is scheduled, planned for
    PRESENT = "present"  # takes place, opens
    PAST = "past"  # met, has met
    UNDERWAY = "under way"  # was attending, continues
    HYPOTHETICAL = "hypothetical"  # if a summit were held
    REPORT = "report"  # said, announced
    OLD = "old"  # was to have been held: the date it is moved from
    CANCELLED = "cancelled"
    MOVED = "moved"
    DUE = "due"  # submissions close, are due
    VALID = "valid"  # applies, is in force


@dataclass(frozen=True, slots=True)
class Deed:
    """A verb that is an event of its own; `{who}` and `{what}` in its title are its subject and object."""

    verb: str
    title: str
    bare: str = ""  # the title when there is no object


def listed(text: str) -> tuple[str, ...]:
    """Expressions from a text: one a word, an underscore for the space inside one."""
    return tuple(part.replace("_", r"\s+") for part in text.split())


anyword_cached = cache(Finder)


@dataclass(frozen=True, kw_only=True, eq=False)
class Vocabulary:
    """One language's event words. All entries are regular expressions without groups, matched without case."""

    language: str
    nouns: tuple[str, ...]  # heads of the names of events
    weak_nouns: tuple[str, ...] = ()  # of those, the ones that also mean other things
    deadlines: tuple[str, ...]  # heads of the names of deadlines
    breaks: tuple[str, ...]  # items of a programme that nobody attends for their own sake
    cues: tuple[tuple[Tense, str], ...]  # the first that matches at a place counts
    deeds: tuple[Deed, ...]
    epithets: tuple[str, ...] = ()  # in front of an event: they only say that it is planned
    articles: tuple[str, ...]  # may open a noun phrase, never belong to a title
    definite: frozenset[str]  # of those, the ones that point back
    links: tuple[str, ...]  # prepositions that carry a noun phrase on: "meeting of", "talks on"
    stops: tuple[str, ...]  # words at which a noun phrase ends
    pronouns: tuple[str, ...]  # subjects that stand for the event named before
    ordinals: tuple[str, ...]  # "the first", "the second", in order
    happens: tuple[str, ...]  # verbs whose subject is the event: take place, be held, start
    by: tuple[str, ...]  # before a day: it is a deadline
    by_behind: tuple[str, ...] = ()  # behind a day: it is a deadline, "el 5 como muy tarde"
    excepted: tuple[str, ...]  # before a day: a series leaves it out
    since: tuple[str, ...]  # before a day: history
    of_span: tuple[str, ...] = ()  # before a month or a season: history, "der Erfolg vom Mai"
    done_first: tuple[str, ...] = ()  # open a sentence with what was done: "Parti de Brest en avril, ..."
    now: tuple[str, ...]  # between two dates: the second replaces the first
    anew: tuple[str, ...] = ()  # beside a day: it is the new one of what was called off, "we make it up on"
    instead: tuple[str, ...] = ()  # beside a day: it takes the place of one told elsewhere
    old_dates: tuple[str, ...] = ()  # over or in front of a day: it no longer counts, "original date"
    until: tuple[str, ...]  # before a day: the end of something
    either: tuple[str, ...]  # or
    place_in: tuple[str, ...]  # prepositions before a place
    place_on: tuple[str, ...] = ()  # of those, the ones that stand before other things as often: from, on, under
    departs: tuple[str, ...] = ("(?!)",)  # verbs behind which "from" leads to where an event begins
    spots: tuple[str, ...] = ("(?!)",)  # those behind which a plain noun is a place right behind an hour
    offices: tuple[str, ...] = ()  # bodies that a letterhead names, which are no venue
    placeless: tuple[str, ...] = ()  # what happens nowhere: announcements, publications, sales
    sign_ups: tuple[str, ...] = ()  # begin the name of what is done from anywhere: registration, ticket sales
    place_nouns: tuple[str, ...]  # a hall, a room
    wholes: tuple[str, ...] = ()  # what a sentence says goes for all of a list: "all talks are in the Guildhall"
    at_it: tuple[str, ...] = ()  # points at a place named before: "they will meet there"
    called_off: tuple[str, ...] = ()  # beside the verbs that call off: "is off altogether", "fell through"
    courts: tuple[str, ...] = ()  # are places where they are spoken of as deciding
    goes_to: tuple[str, ...]  # visit to, excursion to: what follows is the place
    kinds: tuple[frozenset[str], ...]  # nouns that may stand for each other: "the talks", "the sessions"
    not_places: tuple[str, ...]  # "case.*" is the word and what stands behind it, and no "Casement Park"
    people: tuple[str, ...]  # heads of groups of people
    takes_part: tuple[str, ...]  # verbs whose subject takes part
    led_by: tuple[str, ...]  # chaired by, hosted by, with
    start_words: tuple[str, ...]  # before a clock: the event starts then
    other_words: tuple[str, ...]  # before a clock: something else does (doors, registration)
    end_words: tuple[str, ...]  # before a clock: it is over
    online: tuple[str, ...]
    hybrid: tuple[str, ...]
    not_online: tuple[str, ...] = ()  # "online" as a way to book, to pay or to read, and what is not shown
    only: tuple[str, ...] = ()  # beside "online": there is no other way to take part
    tentative: tuple[str, ...]
    labels_when: tuple[str, ...]
    labels_programme: tuple[str, ...]  # programme, agenda: no events themselves
    bulletins: tuple[str, ...] = ("(?!)",)  # what is printed or sent for some days, and tells what is on then
    labels_where: tuple[str, ...]
    about: tuple[str, ...] = ()  # open what an event is about: "on", "to discuss"
    affairs: tuple[str, ...] = ("(?!)",)  # what is talked about, with a place: "the war in", "the situation in"
    gatherings: tuple[str, ...] = ("(?!)",)  # events held in another country: "a summit on trade in Egypt"
    lands: tuple[str, ...] = ("(?!)",)  # of the place nouns those that are wider than a town: sea, region
    is_at: str = r"(?!)"  # between a word for a place and its name: "the venue is", "lieu :"
    hosts: str = r"(?!)"  # verbs whose subject is the place: "Leeds Town Hall hosts the fair"
    named_after: tuple[str, ...] = ()  # in front of an event noun: a room or a body named after it, "salle des fêtes"
    runs: tuple[str, ...] = ()  # headings over the parts of one event, hour by hour
    labels_who: tuple[str, ...]
    not_titles: tuple[str, ...]  # words that only say how or whether: cancelled, online, free
    entry: tuple[str, ...] = ()  # behind what is on: how one gets in, "free", or that it is where it always is
    posted: tuple[str, ...]  # labels of stamps: posted, updated, issued
    not_events: tuple[tuple[str, str], ...]  # a reason, and words before a date that make it no event
    states: tuple[tuple[str, str], ...] = ()  # the same, wherever in the clause of the date: "Gehälter ... überwiesen"
    title_of_deadline: str  # "Deadline for {}"
    title_at_place: str  # "{} in {}"
    title_more: str  # "{} of {}": an event and what it belongs to
    due_verbs: tuple[tuple[str, str], ...]  # what one does by a deadline, and its noun: "register", "registration"
    reply: str  # what is due when the text does not say: "a reply"
    all_deadlines: tuple[str, ...]  # "all deadlines are", "submission deadlines expire": with a clock time
    notices: tuple[str, ...]  # deadlines of the other side, which have no hour: notification
    deadline_words: tuple[str, ...]  # in a heading or a line, they make its dates deadlines
    title_of_people: str = "Meeting of {}"
    meeting: str = "meeting"  # the noun of an event that is only called by who meets
    capitals: frozenset[str] = frozenset()  # abbreviations that are also words: "mar." ends a sentence about the sea
    title_of_duty: str = ""  # "Deadline to {}": with the verb of what has to be done
    obliges: tuple[str, ...] = ()  # in front of what has to be done: "hay que", "deben"
    says_that: str = r"(?!)"  # opens a sentence and only says that it is told: "te confirmo que", "нагадуємо, що"
    arrives: tuple[str, ...] = ()  # verbs behind these, of which the subject is what is due: "deben estar"
    title_to_do: str = ""  # "Plazo para {}": what has to be done
    purpose: str = r"(?!)"  # behind a deadline, before what is due: "hasta el 21 para entregar el peritaje"
    reflexives: frozenset[str] = frozenset()  # pronouns that belong to their verb: "se réunir"
    elides: str = r"(?!)"  # the preposition that loses its vowel in front of the next: "de" of "de Anne"
    contracted: tuple[tuple[str, str], ...] = ()  # "de le": "du", where a title puts the two together
    elided: str = r"(?!)"  # an article that leans on its word: "l'", "d'une"
    our_deeds: tuple[tuple[str, str], ...] = ()  # verbs of which we are the subject, and the nouns of what we do
    our_verbs: str = r"(?!)"  # verbs of which the writer is the subject: "nos vemos"
    orders: tuple[str, ...] = ()  # which of several: "first", "next"
    ourselves: frozenset[str] = frozenset()  # subjects that are the writer or the reader
    reasons: tuple[str, ...] = ()  # open what tells why or on what terms, or who somebody is: its places are others
    at_earliest: tuple[str, ...] = ()  # before a day: what could be then is meant to be
    subordinates: tuple[str, ...] = ()  # words that open a clause that hangs on another
    everywhere: frozenset[str] = frozenset(
        ("GLOBAL", "WORLD", "INTERNATIONAL", "ONLINE")
    )  # datelines that are no place
    same: tuple[str, ...] = ()  # "the same room"
    lasting: tuple[str, ...] = ()  # before a length of time: lasts, takes
    towards: tuple[str, ...] = ()  # between the two ends of a stretch
    betweens: tuple[str, ...] = ()  # in front of two ends of a stretch
    sometime: tuple[str, ...] = ()  # before a span of time: the day is left open
    apiece: tuple[str, ...] = ()  # behind a list of days: each is an event of its own
    earlier: tuple[str, ...] = ()  # beside a verb of moving: to a day before the old one
    from_: tuple[str, ...] = ()  # before the day something is moved from
    but: tuple[str, ...] = ()  # between the day that is denied and the one that holds
    nones: tuple[str, ...] = ()  # "no", "keine"
    namely: tuple[str, ...] = ()  # "that is": the same day again
    desks: tuple[str, ...] = ()  # open a line that gives opening or calling hours: "Office:"
    afterwards: tuple[str, ...] = ()  # in front of a series: it goes on what was told before, "after that every Sunday"
    same_place: tuple[str, ...] = ()  # in place of a venue: that of the event before
    columns: tuple[str, ...] = ()  # heads of columns that say what stands in them: "Price", "Notes"
    labels_day: tuple[str, ...] = ()  # heads of a column of days
    labels_end: tuple[str, ...] = ()  # in front of the last day or hour: "End date:"
    due_on: tuple[str, ...] = ()  # in front of a date that an event was planned for: "the hearing due on"
    once_set: tuple[str, ...] = ()  # a verb of the past that set a day which may still hold: "was set for 5 June"
    formerly: tuple[str, ...] = ()  # between two dates: the first has replaced the second
    business: tuple[str, ...] = ()  # items of every agenda, among which dated ones are business too
    bids: tuple[str, ...] = ()  # verbs of the past that ask for what is to come: "asked them to be there at 5"
    held: tuple[str, ...] = ()  # what a sentence says of events in front of their place: "are held", "we meet"
    of_all: tuple[str, ...] = ()  # in front of what begins at one hour: "all matches start at 7"
    unless: tuple[str, ...] = ()  # beside an hour or a place: it is that of all items that tell none
    archive: tuple[str, ...] = ()  # headings and labels over what is over
    addressed: tuple[str, ...] = ()  # open a letter or minutes and say nothing of an event: "Estimados vecinos"
    labels_what: tuple[str, ...] = ()  # in front of what is on: "What:", "Event:"
    titled: tuple[str, ...] = ()  # beside a title in quotation marks: "unter dem Titel", "sous ce titre"
    says_when: tuple[str, ...] = ()  # open a sentence, or stand behind its day, that tells only when: "rendez-vous"
    slots: tuple[str, ...] = ()  # subjects that only stand for the event of the heading: "our slot is"
    same_time: tuple[str, ...] = ()  # in place of an hour: that of the event before
    denied: tuple[str, ...] = ()  # before a day that a line puts right: "not the 17th"
    title_by: str = ""  # "{} by {}": what is done and who does it
    headings_capital: bool = False  # the words of a heading have capitals
    title_with: str = ""  # "{} with {}": an event and a person
    only_calls: str = r"(?!)"  # opens a sentence that only calls people to an event named before: "doors open at"
    clumsy: str = r"(?!)"  # in a title: it is no heading but a piece of a sentence
    undone: str = r"(?!)"  # closes a title and only says that the event is off or moved: "fällt aus"
    nominatives: tuple[tuple[str, str], ...] = ()  # an object that opens a title, and how it is called by itself
    speakers: str = r"(?!)"  # open a title that begins behind them: "he has scheduled a pair of coffee hours"
    sections: tuple[str, ...] = ()  # headings that only sort what stands under them: "notes", "coming up"
    days_off: tuple[str, ...] = ()  # behind a day in brackets, what it is beside what is on then: "(Bank Holiday)"
    nothings: tuple[str, ...] = ()  # open an item that says nothing is on: "no shows", "nothing"
    of: str = "of"  # joins an event and its people
    drops_subject: bool = False  # Spanish, Ukrainian: a verb alone may open a sentence
    free_order: bool = False  # Ukrainian: the subject may stand behind its verb
    time_leads: tuple[str, ...] = ()  # small words in front of a date, which go with it
    set_for: tuple[str, ...] = ()  # before a day: even a verb of the past sets it, "домовилися на 15 травня"
    declined: tuple[tuple[str, str, str], ...] = ()  # word in front, form behind it, form alone: "der erste Tag"
    beside: tuple[str, ...] = ()  # before an event noun: it only says when, "після літургії"
    invites: tuple[str, ...] = ()  # verbs whose event stands behind "to": "запрошуємо на прогін"
    joins: tuple[str, ...] = ()  # verbs of "us" and "you" at what the sentence before names: "nos vemos", "чекаємо"
    generics: tuple[str, ...] = ()  # nouns that stand for an event of any name: "el certamen", "захід"
    ends: tuple[str, ...] = ()  # verbs of the last day: "розпочнеться 17-го й завершиться 30 листопада"
    adjectives: tuple[str, ...] = ()  # made of event nouns: they name no event, "репетиційна зала"
    not_before: tuple[str, ...] = ()  # before a span: it only says what is not earlier
    asks: tuple[str, ...] = ()  # in a sentence: its last day is a deadline, "віддайте до 5 травня"
    prices: tuple[str, ...] = ()  # verbs of prices: a day from which they hold is no event, "ab 10. März kostet"
    makes_up: tuple[str, ...] = ()  # verbs of moving that stand with the new day alone: "wird am 21. nachgeholt"
    lasts: tuple[str, ...] = ()  # with the last day of an event: it says no new one, "вона провисить до 10 травня"
    closed: tuple[str, ...] = ()  # in a sentence: its days are no events but opening hours
    day_in_front: bool = False  # English: a day may stand in front of its noun, "the 4 May meeting"
    fixed_order: bool = False  # English: subject, verb and object stand side by side in this order
    heads_last: bool = False  # English: of nouns in a row the last counts, "city council meeting"
    endings_count: bool = False  # English: another ending of a noun is always its plural
    semicolons_end: bool = False  # English: a semicolon ends a sentence that has several days
    headings_name: bool = False  # English: what a heading names, what stands below is about, and lines as over any
    subtitles: frozenset[str] = frozenset()  # open a part of a line that says what the part before it is
    capital_nouns: bool = False  # German: a capital tells a noun, and not a name
    ordinal_dot: bool = False  # German: a number with a point is an ordinal and ends no sentence, "am 13. Februar"
    plain: tuple[tuple[str, str], ...] = ()  # endings of nouns, and what is put for them to compare two of them
    bare_subjects: bool = False  # German, Ukrainian: a subject may be a noun without an article or a capital
    capital_behind_colon: bool = False  # English: a title has a capital behind a colon, "Election: Voters in Leeds"
    duties_last: bool = False  # verbs of duty may be true for a while: "dogs must be on a lead from May to September"
    evenings_ahead: bool = False  # "tonight" is still to come, whatever the verb
    title_of_owed: str = ""  # what one does by a deadline and what it is done with: "{} : {}"
    keeps_subject: bool = False  # German, French: no verb is without its subject, and that may stand behind it
    verb_last: bool = False  # German: the verb that counts may stand at the end
    abbreviations: frozenset[str] = frozenset()
    time_words: tuple[str, ...] = ()  # beginnings of weekdays, months and zones: no sentence begins with them

    def is_time_word(self, text: str) -> bool:
        """Whether a text begins with a weekday, a month or the name of a zone."""
        return anyword_cached(self.time_words).match(text) is not None

    @property
    def modifiers_behind(self) -> bool:
        """French, Spanish: what says more of a noun stands behind it, with a preposition in front."""
        return not (self.fixed_order or self.free_order or self.verb_last)

    @cached_property
    def turns(self) -> Turns:
        return turns(self.language)

    @cached_property
    def noun(self) -> Finder:
        return anyword_cached(self.nouns)

    @cached_property
    def cue(self) -> Finder:
        return Finder([body for _, body in self.cues])

    @cached_property
    def weak(self) -> re.Pattern[str]:
        return re.compile(rf"(?:{'|'.join(self.weak_nouns) or '(?!)'})\Z", re.IGNORECASE)

    @cached_property
    def deadline(self) -> Finder:
        return anyword_cached(self.deadlines)

    @cached_property
    def article(self) -> Finder:
        return anyword_cached(self.articles)

    @cached_property
    def link(self) -> Finder:
        return anyword_cached(self.links)

    @cached_property
    def place_noun(self) -> Finder:
        return anyword_cached(self.place_nouns)

    @cached_property
    def general(self) -> Finder:
        """What heads a programme or a section of a text: it names no event."""
        return anyword_cached((*self.labels_programme, *self.sections))

    @cached_property
    def nameless(self) -> Finder:
        """What opens a heading under which nothing is called by it: it only sorts, asks or labels a day."""
        others = (*self.subordinates, *self.labels_day, *self.labels_when)
        return anyword_cached((*self.labels_programme, *self.sections, *others))

    @cached_property
    def no_place(self) -> Finder:
        """What stands behind a preposition as a place does and is none; an open end begins behind the word."""
        open_ends = (re.sub(r"(?<=\w)\.\*\Z", r"(?:e?[ns])?(?:\\W.*)?", one) for one in self.not_places)
        return anyword_cached((*open_ends, *self.labels_when))

    @cached_property
    def stop(self) -> Finder:
        return anyword_cached(self.stops)

    @cached_property
    def entering(self) -> Finder:
        return anyword_cached(self.entry)

    @cached_property
    def none(self) -> Finder:
        return anyword_cached(self.nones)

    @cached_property
    def peoples(self) -> Finder:
        return anyword_cached(self.people)

    @cached_property
    def happening(self) -> Finder:
        return anyword_cached(self.happens)

    @cached_property
    def pronoun(self) -> Finder:
        return anyword_cached(self.pronouns)

    @cached_property
    def taking_part(self) -> Finder:
        return anyword_cached(self.takes_part)

    @cached_property
    def says_deadline(self) -> Finder:
        return anyword_cached(self.deadline_words)

    @cached_property
    def verbs(self) -> tuple[tuple[Finder, Deed], ...]:
        return tuple((anyword_cached((deed.verb,)), deed) for deed in self.deeds)

    @cached_property
    def deed(self) -> Finder:
        """Any of the verbs, to tell at once that there is none."""
        return Finder([deed.verb for deed in self.deeds])

    def kin(self, one: str, other: str) -> bool:
        """Whether two nouns may mean the same event."""
        return any(one in kind and other in kind for kind in self.kinds)

    @cached_property
    def due_things(self) -> tuple[tuple[Finder, str], ...]:
        return tuple((anyword_cached((verb,)), noun) for verb, noun in self.due_verbs)

    @cached_property
    def excluding(self) -> Finder:
        """Any of the words of the exclusions, to tell at once that there are none."""
        return Finder([body for _, body in self.not_events])

    @cached_property
    def exclusions(self) -> tuple[tuple[Finder, str], ...]:
        return tuple((anyword_cached((body,)), reason) for reason, body in self.not_events)

    @cached_property
    def stating(self) -> Finder:
        """Any of the words of the states; they stand for the reason with the same number."""
        return Finder([body for _, body in self.states])


@cache
def either_case(pattern: str) -> re.Pattern[str]:
    """An expression of a language, whatever the case of its letters."""
    return re.compile(pattern, re.IGNORECASE)


@cache
def vocabulary(language: str) -> Vocabulary:
    """The event words of a language; English for one that has none."""
    words = import_module(f"calfeed.grammar.{known(language)}.events").WORDS
    assert isinstance(words, Vocabulary)
    return words
