"""The turns of phrase of one language: what `<language>/turns.py` fills in, for clauses of a shape that it has."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib import import_module

from calfeed.grammar.languages import known

NEVER = re.compile(r"\A(?!)")  # tries no place but the first


@dataclass(frozen=True, kw_only=True, eq=False)
class Turns:
    """One language's expressions; what is left out matches nothing."""

    condition: re.Pattern[str] = NEVER  # in front of a day that stands in a condition: "if you move on 10 March"
    till_then: re.Pattern[str] = NEVER  # in front of a span of time that ends a window: "before the"
    next_clause: re.Pattern[str] = NEVER  # between two clauses that have a day each
    that: re.Pattern[str] = NEVER  # in front of what somebody tells: "informe que la rue sera fermée"
    related: re.Pattern[str] = NEVER  # opens a relative clause in front of its verb
    is_: re.Pattern[str] = NEVER  # the present of "is"
    beside_it: re.Pattern[str] = (
        NEVER  # in front of what else is on that day: "it will be preceded at 8 by", "it clashes with"
    )
    includes: re.Pattern[str] = NEVER  # in front of the parts of an event that have an hour each: "which includes"
    one_after: re.Pattern[str] = NEVER  # opens what comes behind an event: "The second is"
    that_day: re.Pattern[str] = NEVER  # a sentence says that something else is on the day of another: "on the same day"
    in_part: re.Pattern[str] = NEVER  # opens what is done in another part of the day spoken of: "In the afternoon"
    the_one_in: re.Pattern[str] = (
        NEVER  # in front of a month that tells which of several days is meant: "The March date"
    )
    with_event: re.Pattern[str] = NEVER  # behind a day, what is held on it: "reopens on 4 May with a concert"
    in_its_place: re.Pattern[str] = NEVER  # opens a sentence on what is on instead of something called off: "Instead,"
    in_case: re.Pattern[str] = NEVER  # the weather in which alone something is off or on another day: "bei Regen"
    actor_behind: re.Pattern[str] = NEVER  # behind an object, who does it, and the verb: "сесію голова скликав"
    item: re.Pattern[str] = NEVER  # the number of an item of an agenda in front of what it is about: "TOP 3"
    bidding: re.Pattern[str] = NEVER  # in front of what is due, the verb that tells to hand it in: "надішліть"
    handed: re.Pattern[str] = NEVER  # behind what is due, the verb that tells to hand it in, and all behind it
    verb_as_noun: re.Pattern[str] = NEVER  # a word for events that is a verb as it is written: "feiern"
    verb_before: re.Pattern[str] = NEVER  # opens what may be people and is a verb: "beantworten Bauleiter Berg"
    led_adjective: re.Pattern[str] = NEVER  # in front of a word that is none then: "der polnischen Pianistin"
    among: re.Pattern[str] = NEVER  # in front of some of those who were just named: "including"
    celebrates: re.Pattern[str] = NEVER  # right in front of an anniversary: somebody keeps it
    leads_there: re.Pattern[str] = NEVER  # right in front of a place, with its article: "on the", "im", "у"
    street: re.Pattern[str] = NEVER  # a place that ends in the name of a street, whose number follows a comma
    bids_to: re.Pattern[str] = NEVER  # opens a sentence that invites, and tells behind its colon to what
    wanted_for: re.Pattern[str] = NEVER  # in front of an event for which people or things are looked for
    held_with: re.Pattern[str] = (
        NEVER  # in front of a day, the larger event whose day it is: "co-located with PALS 2027, "
    )
    replaces: re.Pattern[str] = NEVER  # a verb by which an event takes the place of another one
    would: re.Pattern[str] = NEVER  # a verb of what would be
    supposes: re.Pattern[str] = NEVER  # opens the condition on which it would: "if the plan goes through"
    in_weather: re.Pattern[str] = (
        NEVER  # behind a day, the bad weather in which alone something is on it: "if it snows"
    )
    if_weather: re.Pattern[str] = NEVER  # the same in front of a day: "(if wet: 12 May)"
    opens_weather: re.Pattern[str] = NEVER  # opens a sentence of what is done in bad weather
    held_then: re.Pattern[str] = NEVER  # what is done then on another day: "we shall do it on", "instead"
    at_least: re.Pattern[str] = NEVER  # in front of "five days before", which then is no day
    lets_know: re.Pattern[str] = NEVER  # a clause says, in front of "the day before", that people are told something
    issued: re.Pattern[str] = NEVER  # opens a line, up to its day, that only says when the text was written or sent out
    postponed: re.Pattern[str] = NEVER  # ends an item that is put off, and no new day follows: "(postponed)"
    held_now: re.Pattern[str] = NEVER  # a verb of what takes place after all: "will now be held"
    finite: re.Pattern[str] = NEVER  # a verb that has its subject in front, so that it is no participle between commas
    minutes_of: re.Pattern[str] = NEVER  # opens the title of minutes, which tells when the meeting was
    unaffected: re.Pattern[str] = NEVER  # a sentence only says what another change leaves as it was
    comes_to_be: re.Pattern[str] = NEVER  # a verb of how something will be, and of nobody who has to do it
    no_room: re.Pattern[str] = NEVER  # a room that can't be had, which tells why nothing is on: "hall booked"
    taken_by: re.Pattern[str] = (
        NEVER  # behind a day, why something else is off then: "the 23rd is booked for a wedding"
    )
    skips: re.Pattern[str] = NEVER  # behind a day, it is left out of a series: "the one on 18 November is skipped"
    makes_it: re.Pattern[str] = NEVER  # in front of a day, that what a mail is about is then: "Let's make it"
    opener: re.Pattern[str] = (
        NEVER  # opens a sentence in front of its day, with its subject behind the verb: "Next up, on"
    )
    followed_by: re.Pattern[str] = NEVER  # in front of what comes after an event: "followed by a"
    followed_by_that: re.Pattern[str] = NEVER  # the same with it as `what`, its noun, and "at" in front of its hour
    particle: re.Pattern[str] = NEVER  # what belongs to a verb behind it: "dial in"
    wishes: re.Pattern[str] = NEVER  # what those want to do, as `what`, who are told of: "qui souhaitent poser une"
    those_who: re.Pattern[str] = NEVER  # opens what tells of people by what they do: "Los que vengan"
    may_do: re.Pattern[str] = NEVER  # what one may or must do, with that as `what`: "pourrez retirer"
    may: re.Pattern[str] = NEVER  # a verb that tells what somebody can do
    turn_of: re.Pattern[str] = NEVER  # a verb that tells whose turn it is
    comes_then: re.Pattern[str] = NEVER  # behind that day, the verb: ", comes the quiz"
    there_is: re.Pattern[str] = NEVER  # in front of an event that there will be
    then: re.Pattern[str] = NEVER  # a sentence tells of what comes before or after
    # behind "the day before", `what` it is counted from, and whether it is the `first`: " the first round"
    counts_from: re.Pattern[str] = NEVER
    inverted: re.Pattern[str] = NEVER  # opens a condition without "if": "Should the talks fail, there will be a strike"
    because_of_day: re.Pattern[str] = (
        NEVER  # in front of a day that is only the reason for another: "because the hall is let on the Friday"
    )
    none_of: re.Pattern[str] = NEVER  # a whole sentence, "§" for its days, and a group for what there is none of
    resumes: re.Pattern[str] = NEVER  # behind what there is none of, when it is held again: "reprise", "volvemos"
    no_event: re.Pattern[str] = NEVER  # what is no event that there could be none of: "parking"
    new_sentence: re.Pattern[str] = NEVER  # words behind a number and a dot that go on with no ordinal: "Die"
    to_all: re.Pattern[str] = NEVER  # opens a line that says for whom a notice is: "An alle Mieter"
    greeting: re.Pattern[str] = NEVER  # opens a letter: "Dear"
    invites: re.Pattern[str] = NEVER  # in a line of a card that goes on in the next: "vous convient", "à leur bal"
    extended: re.Pattern[str] = NEVER  # a verb for what goes on longer: "has been extended"
    acts: re.Pattern[str] = NEVER  # a body by whom something is done, and not beside which: "Green Party"
    by_trade: re.Pattern[str] = NEVER  # a person by what he or she does: "pianist Ann Park"
    spoken: re.Pattern[str] = NEVER  # what somebody says of himself in front of a colon: "I'm ill"
    neither: re.Pattern[str] = NEVER  # opens a sentence of several events none of which is held: "Neither"
    nor: re.Pattern[str] = NEVER  # between those events: " nor "
    instead: re.Pattern[str] = NEVER  # a day stands for another one: "instead"
    cannot: re.Pattern[str] = NEVER  # why something can't be on a day: "isn't free", "belegt"
    asks: re.Pattern[str] = NEVER  # a verb that asks people to come to something: "lädt"
    asked_to: re.Pattern[str] = NEVER  # in front of what they are asked to: "zu einer "
    if_inside: re.Pattern[str] = NEVER  # a condition between commas: "Sentencing, if he is convicted, would follow"
    turned_down: re.Pattern[str] = NEVER  # what was asked for is refused: "voted down", "hatte ... abgelehnt"
    since: re.Pattern[str] = NEVER  # opens a sentence with its reason: "Da ich am Donnerstag"
    perfect: re.Pattern[str] = NEVER  # a verb whose date can only lie ahead: "has been given Monday"
    notice: re.Pattern[str] = NEVER  # a verb for being told an outcome
    outcome: re.Pattern[str] = NEVER  # opens a sentence that tells when an outcome will be told
    called_by_month: re.Pattern[str] = (
        NEVER  # behind a month that only says which meeting is meant: "The May meeting will be the AGM"
    )
    then_in: re.Pattern[str] = NEVER  # between "is" and the week of an event
    too_late: re.Pattern[str] = NEVER  # in front of a day, after which something comes too late: "entries after 3 May"
    no_more: re.Pattern[str] = NEVER  # opens what is not taken any more: "no entries received after"
    refused: re.Pattern[str] = NEVER  # is not taken any more: "can't be accepted"
    no_longer_taken: re.Pattern[str] = NEVER  # a verb with which what people hand in or join is over: "ferment"
    too_late_for: re.Pattern[str] = NEVER  # a sentence of that kind with what is not taken as `front` or `behind`
    whether: re.Pattern[str] = NEVER  # opens what somebody decides: "decide on Wednesday whether to send him for trial"
    led_by: re.Pattern[str] = (
        NEVER  # opens a sentence and says what was before: "After Saturday's 2-2 draw at the Dell, "
    )
    another_clause: re.Pattern[str] = (
        NEVER  # between a day and an event of a clause of its own: "on Saturday, and the race follows"
    )
    puts_beside: re.Pattern[str] = (
        NEVER  # a verb that puts its subject beside another event: "a lecture opens the workshop"
    )
    ordered: re.Pattern[str] = NEVER  # whom a court or a parliament bids come, and what for
    ordered_to: Mapping[str, str] = field(default_factory=dict)  # the titles for that, by the first word of what for
    new_days: frozenset[str] = frozenset()  # nouns of what something is put off to: "day", "slot"
    votes: re.Pattern[str] = NEVER  # a verb of those who vote
    poll: re.Pattern[str] = NEVER  # nouns of what they vote in
    in_poll: re.Pattern[str] = NEVER  # in front of it
    put_off: re.Pattern[str] = NEVER  # behind an active verb that moves or calls off, what it does so to
    set_for: re.Pattern[str] = NEVER  # between a day and what it is chosen for: "has fixed 12 May for the inquest"
    are_bidden: re.Pattern[str] = NEVER  # behind people, that they are to do something: "Staff are asked to meet"
    shut_then: re.Pattern[str] = NEVER  # a verb of the past that with days to come says what is shut then
    goes_before: re.Pattern[str] = NEVER  # behind another event, earlier on the day of one told: "A supper precedes it"
    besides: re.Pattern[str] = NEVER  # in front of what is held besides: "with a run-off three weeks later"
    owner: re.Pattern[str] = NEVER  # in front of a day, whose event it is: "the Planning Commission's March 18 meeting"
    negation: re.Pattern[str] = NEVER  # a denied verb
    called_for: re.Pattern[str] = (
        NEVER  # in front of what people are asked for: "has asked for bids for the old engines"
    )
    opens_sentence: re.Pattern[str] = (
        NEVER  # has its capital from the sentence that it opens: a number, or people who bear no name
    )
    lone: re.Pattern[str] = NEVER  # a whole sentence of a word and its day: "Meteors tonight!"
    next_object: re.Pattern[str] = NEVER  # between two dates, the next thing that a verb is done to
    has_object: re.Pattern[str] = NEVER  # behind the verb the first
    some_of: re.Pattern[str] = NEVER  # some or all of several events told before: "The last two are on"
    coming: re.Pattern[str] = NEVER  # a name with capitals that will come: "Light Nights is back"
    brought_up: re.Pattern[str] = NEVER  # brings up a name with capitals: "Tickets for Light Nights have sold out"
    it_or_they: re.Pattern[str] = NEVER  # a subject that stands for something, in front of its verb
    it: re.Pattern[str] = NEVER  # the same of one thing
    person: re.Pattern[str] = NEVER  # who is no "it": a person by title or by trade
    he: re.Pattern[str] = NEVER  # a subject that is a person
    its_object: re.Pattern[str] = NEVER  # what a verb is done to: "has finished her report"
    works: re.Pattern[str] = NEVER  # nouns of works that have a title
    met: re.Pattern[str] = NEVER  # behind a verb of meeting: "will meet the roofer"
    at_event: re.Pattern[str] = NEVER  # in front of the event at which somebody does something: "speaks at the lunch"
    copula: re.Pattern[str] = NEVER  # "is" and its forms
    then_on: re.Pattern[str] = NEVER  # between it and a day or an hour
    undergone: re.Pattern[str] = NEVER  # what is done to the subject: "inauguré" of "le pont sera inauguré"
    row: re.Pattern[str] = (
        NEVER  # between what is due together: "Names, outlet and car registration to the desk by noon"
    )
    be_there: re.Pattern[str] = NEVER  # what people are asked to do in time for an event: "arrive", "be in position"
    must_arrive: re.Pattern[str] = (
        NEVER  # a verb that tells by itself that its subject is due: "must be with the secretary"
    )
    any_form: re.Pattern[str] = NEVER  # what is filled in, which tells nothing of what for
    hands_in: re.Pattern[str] = NEVER  # a duty that only says what to send: "send one portfolio"
    in_order_to: re.Pattern[str] = NEVER  # opens a sentence with what something is sent for: "To apply, "
    how_to: re.Pattern[str] = NEVER  # a heading over what has to be sent: "How to apply"
    to_whom: re.Pattern[str] = NEVER  # what is due, and to whom, without a verb: "Orders for seed to"
    whom: re.Pattern[str] = NEVER  # behind that, somebody by name
    way_in: re.Pattern[str] = NEVER  # what one gets in by, and that it ends: "booking for the season ends"
    limit: re.Pattern[str] = NEVER  # in front of the last day, in a sentence without a verb: "recipes, please, by"
    brought_back: re.Pattern[str] = NEVER  # things that people have to bring back: "the books are due back"
    last_for: re.Pattern[str] = NEVER  # a verb behind a last day: "is the last day for"
    last_day_for: re.Pattern[str] = NEVER  # what it is the last one for, as `what`
    until_for: re.Pattern[str] = NEVER  # what one has until a day for, in front of the verb, as `what`
    so_as_to: re.Pattern[str] = NEVER  # what one gets, as `what`, in front of what one has to do for it
    relative: re.Pattern[str] = NEVER  # what begins a relative clause behind a noun
    limit_last: re.Pattern[str] = NEVER  # a limit without its day at the end of what is due: "рецепти: не пізніше"
    limit_behind: re.Pattern[str] = NEVER  # the same behind the day: "recipes: 12 March at the latest"
    order: re.Pattern[str] = NEVER  # a verb that tells the reader to do something, at the head of a sentence
    had: re.Pattern[str] = NEVER  # a verb of the past right behind a day: "visitors by 31 December numbered"
    handed_over: re.Pattern[str] = NEVER  # `what` is due, in front of a colon, and who gets it: "Scores: received by"
    for_whom: re.Pattern[str] = NEVER  # `who` has a day of their own, in front of it: "for York it shuts on"
    points_it: re.Pattern[str] = NEVER  # "it" and "them" in front of a day, whatever they are in their sentence
    last_object: re.Pattern[str] = NEVER  # `what` a sentence ends with: "are on the roll"
    does_so: re.Pattern[str] = NEVER  # a duty that only points at what is to be done: "do so"
    deed: re.Pattern[str] = NEVER  # what that is, from its `verb` on: "has still to name its judge"
    circumstance: re.Pattern[str] = NEVER  # what opens a clause in front of its subject: "In the capital the"
    next_article: re.Pattern[str] = NEVER  # an article behind a noun: "a day's rest the teams"
    is_which: re.Pattern[str] = (
        NEVER  # a general subject of which a sentence tells which event it is: "The next one is"
    )
    there_too: re.Pattern[str] = NEVER  # behind "will be", at what the sentence before brings up: "there", "on hand"
    does_nothing: re.Pattern[str] = NEVER  # a title that only says that something is done: "Work is carried out"
    of_both: re.Pattern[str] = NEVER  # words for several that a sentence says more of: "hosts them both"
    brings_up: re.Pattern[str] = NEVER  # an invitation in front of what it is to: "join our", "come to the"
    counts: re.Pattern[str] = NEVER  # several things with their number, `what` without it: "play two internationals"
    proposes: re.Pattern[str] = NEVER  # somebody proposes to do something together, `what`: "shall we speak"
    proposed: Mapping[str, str] = field(default_factory=dict)  # the titles for that, by how it begins
    bare_limit: re.Pattern[str] = NEVER  # a title that says only that something is due
    limit_for: re.Pattern[str] = NEVER  # behind that or its day, `what` for: "to object", "for replies"
    about_it: re.Pattern[str] = NEVER  # behind a verb, the pronoun that stands for the label of a paragraph: "on it"
    does_again: re.Pattern[str] = NEVER  # a verb that stands for that of the sentence before: "will do so again"
    have_met: re.Pattern[str] = NEVER  # a verb that says that people were together: "last met"
    sees_you: re.Pattern[str] = NEVER  # opens a sentence that only says that people come: "See you all"
    reaches: re.Pattern[str] = NEVER  # a verb without "must" whose subject somebody has to get: "reach us"
    on_show: re.Pattern[str] = NEVER  # in front of a noun that then says only where something is: "on show"
    bearers: re.Pattern[str] = NEVER  # what is due of which nobody knows what for: "names and forms"
    bidden: re.Pattern[str] = NEVER  # a heading that tells to do something, `what`: "Exclude yourself"
    confirms: re.Pattern[str] = NEVER  # verbs behind whose day a colon tells only with what: "confirm by Friday: name"
    goes_on: re.Pattern[str] = NEVER  # the words of a subject, as `what`, in front of those that go on from them
    kindly: re.Pattern[str] = NEVER  # "please", with which also "before" and "until" are limits
    arrives: re.Pattern[str] = NEVER  # any verb whose subject may be what is due
    wants: re.Pattern[str] = NEVER  # a verb whose object is what is due: "needs", "will stop taking"
    wanted: re.Pattern[str] = NEVER  # that object, behind the verb, as `what`
    to_do: re.Pattern[str] = NEVER  # an object that is a verb: "to give the office the list"
    describing: re.Pattern[str] = NEVER  # a participle in front of its noun: "revised articles"
    entrance: re.Pattern[str] = NEVER  # subjects of such verbs that only let something through: "the door closes"
    gives: re.Pattern[str] = NEVER  # a verb of giving
    open_since: re.Pattern[str] = NEVER  # in front of the day on which something under way began
    cause: re.Pattern[str] = (
        NEVER  # in front of an event that is only why or when something is done: "because of the strike"
    )
    opening_cause: re.Pattern[str] = NEVER  # the same where it opens a sentence: "Due to the strike, the meeting"
    behind_cause: re.Pattern[str] = NEVER  # what follows it with no comma between, and stops for it
    because: re.Pattern[str] = NEVER  # behind a day, the clause that tells why
    back_from: re.Pattern[str] = NEVER  # in front of what somebody comes back from: "recalled from their holidays"
    organised_by: re.Pattern[str] = NEVER  # in front of those who hold an event and are none: "organisé par la"
    for_event: re.Pattern[str] = (
        NEVER  # in front of the day of another event that something is for: "for the Sunday lunch"
    )
    of_its_day: re.Pattern[str] = re.compile("")  # behind such a day
    matches: re.Pattern[str] = NEVER  # several play on a day, and by a noun (`all`) nothing but matches
    has_set: re.Pattern[str] = NEVER  # says that somebody has just set a day, and not that something is set for it
    in_which: re.Pattern[str] = NEVER  # behind an event, opens a clause of what is done at it: ", en la que actuará"
    verb_of: re.Pattern[str] = NEVER  # in front of a verb that looks like an event: "which concerts"
    object: re.Pattern[str] = NEVER  # what a verb is done to, in its plain form: no preposition or adverb
    points: re.Pattern[str] = NEVER  # in front of an event that was told before: "that meeting"
    one: re.Pattern[str] = (
        NEVER  # opens one of several: "two town halls: one in Caldwell on 10 February, the other a day later"
    )
    now: re.Pattern[str] = NEVER  # the new state of what is moved
    held: re.Pattern[str] = NEVER  # ends a verb that says that what is named by its day is held on another one
    which_day: re.Pattern[str] = NEVER  # behind a day, which it is: "on Wednesday, the second day of the congress"
    so: re.Pattern[str] = NEVER  # between a verb and a day that is not its own: "Clashes with the marathon, so 10 May"
    aside: re.Pattern[str] = NEVER  # a relative clause that is over: ", who laid the cable in 1989,"
    but: re.Pattern[str] = NEVER  # between what was planned and what is not done
    not_done: re.Pattern[str] = NEVER  # a verb for what is not done: "will not now appear"
    hindered: re.Pattern[str] = NEVER  # behind "but", why what was planned is not done: "has the flu", "must stay"
    venue: re.Pattern[str] = NEVER  # in front of a verb of moving: it moves the place
    elsewhere: re.Pattern[str] = NEVER  # behind a verb of moving: another room, and not another day
    elsewhere_before: re.Pattern[str] = NEVER  # the same in front of a verb that stands last
    another_day: re.Pattern[str] = NEVER  # opens what something is moved to, if that is a day and no room
    listed_after: re.Pattern[str] = (
        NEVER  # in front of a colon, what all of a list are: "Come to one of our surgeries:"
    )
    keeps: re.Pattern[str] = NEVER  # in front of a day that is kept for something: "has pencilled in"
    kept_for: re.Pattern[str] = NEVER  # behind it
    hold_it: re.Pattern[str] = NEVER  # a verb of holding what was told before: "will hold it"
    own_clause: re.Pattern[str] = NEVER  # in front of a verb with a subject of its own
    and_at: re.Pattern[str] = NEVER  # in front of an hour that opens a clause: ", and at noon he addresses parliament"
    leaves: re.Pattern[str] = NEVER  # in front of the day on which an event itself sets out
    sets_out: re.Pattern[str] = NEVER  # when people set out for an event or come back: "the coach leaves", "meet"
    nobody: re.Pattern[str] = NEVER  # opens a subject that is none of a diary line: "you", "there"
    has_object_behind: re.Pattern[str] = (
        NEVER  # behind a word, the object that a verb has and no noun: "a meeting awaits him"
    )
    plural_verbs: re.Pattern[str] = (
        NEVER  # verbs that a plain "s" makes look like a plural: "a news conference follows at 12.30"
    )
    starts: re.Pattern[str] = NEVER  # an ending and a verb behind it that is no noun: "Rehearsals start in May"
    in_turn: re.Pattern[str] = NEVER  # in front of a noun that only belongs to a turn of phrase: "taken out of service"
    at_building: re.Pattern[str] = (
        NEVER  # in front of a town hall that is a building, no meeting: "in the old Town Hall"
    )
    done: re.Pattern[str] = NEVER  # in front of a noun that is a verb: "it runs from Friday"
    sits: re.Pattern[str] = NEVER  # in front of a noun that is a form of a verb: "she will be sitting in the front row"
    bids: re.Pattern[str] = NEVER  # what bids people to the event named behind it: "join us for a", "don't miss the"
    ours_back: re.Pattern[str] = NEVER  # a sentence up to the day on which what we hold is on again
    any_event: frozenset[str] = frozenset()  # nouns that stand for any event: "Meeting starts 6pm"
    no_closure: re.Pattern[str] = NEVER  # in the name of what is held: nothing opens again behind it
    shut_label: re.Pattern[str] = NEVER  # a line that opens with `what` and says that it is shut: "Mill Lane: closed"
    card: re.Pattern[str] = NEVER  # the line of an invitation that breaks off in front of `what` it is to
    present: re.Pattern[str] = NEVER  # a label in front of those who were there: "Present:", "Apologies:"
    call: re.Pattern[str] = NEVER  # opens a heading in front of what people are called to: "Call for papers:"
    short_is: re.Pattern[str] = NEVER  # a verb that is written together with its noun: "the gig's on Friday"
    hung_pronoun: re.Pattern[str] = NEVER  # the last word of a title that opened a clause: "Drill we'd"
    hung_is: re.Pattern[str] = NEVER  # that verb with its noun in a title from which the rest of the clause is gone
    hung_time: re.Pattern[str] = NEVER  # ends a title with what stood around its date: "on the evening", "some time"
    its_article: re.Pattern[str] = NEVER  # right in front of people: "the"
    adverbs: frozenset[str] = frozenset()  # at which a noun phrase ends as at a verb
    name_with_article: re.Pattern[str] = NEVER  # a name with an article in it: "Yann Le Goff"
    clitic: re.Pattern[str] = NEVER  # in front of a verb that looks like a noun: "nos visita una poeta"
    told_in: re.Pattern[str] = NEVER  # in front of "in" and where something is written: "as set out in the Handbook"
    thing_behind: re.Pattern[str] = NEVER  # behind a name that is no place: "to the Production environment"
    lives: re.Pattern[str] = NEVER  # in front of where somebody lives or something once was: "the tutor lives in Oslo"
    opens_when: re.Pattern[str] = NEVER  # opens what says when and not where
    no_subject: re.Pattern[str] = NEVER  # in front of a verb in form that is none: "by the host minister"
    numeral: re.Pattern[str] = NEVER  # in front of a noun that looks like a verb: "by eleven votes"
    was_told: re.Pattern[str] = NEVER  # in a line that is a sentence about a house and no letterhead
    now_aside: re.Pattern[str] = NEVER  # behind the comma of a relative clause, in front of the verb: ", now falls on"
    for_you: re.Pattern[str] = NEVER  # behind "if", where the condition is only of the reader
    runs_on: re.Pattern[str] = NEVER  # a verb for what is open for a while, in what is told of it
    keeps_hours: re.Pattern[str] = NEVER  # a verb of being open or at work
    opens: re.Pattern[str] = NEVER  # a verb of opening
    visitors: re.Pattern[str] = NEVER  # behind it: it is an occasion, "open to visitors"
    opening: re.Pattern[str] = NEVER  # a noun for the first day of something
    closed: re.Pattern[str] = NEVER  # ends what says that something is shut
    keeps_open: re.Pattern[str] = NEVER  # beside weekdays and their hours, that a house is open then
    open: re.Pattern[str] = NEVER  # ends what says that it is not
    comes: re.Pattern[str] = NEVER  # a verb for what comes back with a season
    stands: re.Pattern[str] = NEVER  # ends an auxiliary, which says nothing of hours
    was: re.Pattern[str] = NEVER  # opens a verb of what was done
    did: re.Pattern[str] = NEVER  # a verb of the past for what somebody called off or put off
    has_done: re.Pattern[str] = NEVER  # its auxiliary, where that stands far in front
    deed_on: re.Pattern[str] = NEVER  # in front of the day of a deed: "wurde am"
    of_past: re.Pattern[str] = NEVER  # in front of a weekday that is over: "die Einigung vom"
    onward: re.Pattern[str] = NEVER  # behind it, if it goes on from there: "von Mittwoch auf Samstag"
    in_past: re.Pattern[str] = NEVER  # in front of a day that describes something: "das am"
    done_then: re.Pattern[str] = NEVER  # behind that day, what was done: "unterzeichnete Abkommen"
    lasted: re.Pattern[str] = NEVER  # a verb in front of the last day of what is over: "konnten bis"
    had_by: re.Pattern[str] = NEVER  # the same behind that day: "hatten"
    only_until: re.Pattern[str] = NEVER  # what makes a last day, and may not mean a limit: "hasta el"
    can_do: re.Pattern[str] = NEVER  # what people can do up to such a day: "se puede solicitar"
    states: re.Pattern[str] = NEVER  # verbs of how things are: "está", "permanece"
    night_to: re.Pattern[str] = NEVER  # in front of the day to which a night belongs
    long_gone: re.Pattern[str] = NEVER  # behind a date, a plan told in the past perfect: "had been adjourned"
    only_is: re.Pattern[str] = NEVER  # between "fecha tope" and its day
    end_or_feast: re.Pattern[str] = NEVER  # a stretch that is an end or a feast
    him: re.Pattern[str] = NEVER  # what a verb is done to: "lo presentan el 5"
    cleft: re.Pattern[str] = NEVER  # opens a sentence that puts its day first: "C'est le 14 octobre que"
    cleft_that: re.Pattern[str] = NEVER  # behind that day
    planned: re.Pattern[str] = NEVER  # behind a day, what was planned for it: "das für den 13. März geplante Konzert"
    planned_for: re.Pattern[str] = NEVER  # in front of that day
    gathering: re.Pattern[str] = NEVER  # in front of the hour at which people gather
    relative_before: re.Pattern[str] = NEVER  # opens a relative clause that ended before a date
    begins: re.Pattern[str] = NEVER  # a verb of beginning
    to_you: re.Pattern[str] = NEVER  # ends a verb whose subject is the reader or the writer
    passive: re.Pattern[str] = NEVER  # a verb for what is due to be done
    attached: re.Pattern[str] = NEVER  # a verb whose date is not of its subject: "sera précédée, dimanche, de"
    seen: re.Pattern[str] = NEVER  # opens a sentence that tells until when something can be seen
    last_day: re.Pattern[str] = NEVER  # opens what is called the last day
    relative_aside: re.Pattern[str] = NEVER  # a relative clause inside another
    opens_small: re.Pattern[str] = NEVER  # behind a verb, a small word and no subject
    inserted: re.Pattern[str] = NEVER  # opens what is inserted into a clause, behind its comma
    of_no: re.Pattern[str] = NEVER  # behind such a comma, the "ne" of a verb
    leaning_self: re.Pattern[str] = NEVER  # a word with its reflexive pronoun
    not_inside: re.Pattern[str] = NEVER  # in a verb with "not" and its subject: "води не буде"
    joint: re.Pattern[str] = NEVER  # opens a clause and says nothing
    hanging: re.Pattern[str] = NEVER  # a clause that hangs on the one before it
    not_ahead: re.Pattern[str] = NEVER  # in front of a verb that is denied
    who_not: re.Pattern[str] = NEVER  # the same, of those who do not: "для тих, хто не спить"
    no_opening: re.Pattern[str] = NEVER  # a preposition at which no title opens


@cache
def turns(language: str) -> Turns:
    """The turns of a language; English for one that has no folder."""
    told = import_module(f"calfeed.grammar.{known(language)}.turns").TURNS
    assert isinstance(told, Turns)
    return told
