"""English words that say how firmly something is known, and what has become of a meeting."""

from calfeed.grammar.vocabulary import listed

_SOURCES = (
    r"(?:sources?|media(?:_reports?)?|reports?|newspapers?|news_agencies|insiders|people_(?:familiar|close)|"
    r"persons?_familiar|the_(?:local_)?(?:press|media))"
)
_SAY = r"(?:say|says|said|tell|tells|told|claims?|claimed|suggest(?:s|ed)?|indicate[sd]?|have_it|hinted)"
_WHICH = (
    r"(?:_(?:the|a|an|its|two|three|four|several|some|many|local|senior|diplomatic|government|unnamed|"
    r"\w+ing|\w+ese|\w+ish|\w+an))"
)
_HAPPEN = (
    r"(?:take_place|meet|visit|travel|fly|hold|host|convene|gather|happen|start|begin|come|go_ahead|resume|reconvene|"
    r"return|sit_down|move|slip|arrive|"
    r"be_(?:held|moved|postponed|put_back|brought_forward|rescheduled|cancelled|called_off))"
)

HEARSAY = listed(
    rf"""
    reportedly allegedly apparently supposedly purportedly {_SOURCES}(?:_\w+){{0,5}}?_{_SAY}
    according_to{_WHICH}{{0,3}}_(?:\w+_)?{_SOURCES} (?:say|says|said)_(?:\w+_){{0,2}}sources
    rumou?rs? unconfirmed(?:_reports?)? word_is(?:_that)? speculation
    """
)
ACCORDING = listed(r"according_to")
POSSIBLE = listed(
    rf"""
    (?:may|might|could)(?:_(?:also|yet|now|still|well|soon|even|possibly|then|\w+ly))?_{_HAPPEN}
    (?:is|are|was|were|be|been)_(?:said|understood|rumou?red|believed|thought|reported)_to
    it_is_(?:understood|rumou?red|said|believed|thought|reported)_that
    """
)
CONFIRMED = listed(r"""
    confirm(?:s|ed)_(?:\w+_){0,3}?(?:that|to|the|a|an|this|its|plans|dates?|reports)
    (?:has|have|had)_(?:now_|also_|officially_|since_)?confirmed
    (?:is|are|was|were|be|been)_(?:now_|also_|officially_|hereby_|since_|all_|both_)?confirmed
    (?:have|has)_been_(?:now_|also_|officially_)?confirmed officially_confirmed now_confirmed confirmed_(?:for|by|on)
    will_(?:definitely|certainly) (?:is|are)_(?:now_)?(?:definite|certain|set_in_stone|official)
    definitely_(?:on|going_ahead)
""")
UNCONFIRMED = listed(r"""
    (?:not|never|yet|neither|nor|cannot|once|if|until|unless|when|whether|nobody)_(?:\w+_){0,3}?confirm(?:ed|s)?
    (?:refused_to|declined_to|to_be|will_be|be|would)_(?:\w+_){0,3}?confirm(?:ed|s)?
    \w+n['’]t_(?:\w+_){0,2}?confirm(?:ed|s)?
    (?:(?:has|have)_)?confirm(?:s|ed)_(?:his|her|their|your|our|my)(?:_\w+){0,2}
    (?:(?:has|have|is|are|was|were|been|now|also)_){0,3}confirmed_(?:as|cases?|deaths?|dead|speakers?|guests?|participants?)
    (?:is|was|been)_confirmed_in_(?:his|her|their|its)_posts?
    (?:guests|speakers|participants|performers|candidates|acts|artists|nominee)(?:_\w+){0,3}_confirmed
""")
GOES_AHEAD = listed(r"""
    (?:will|is_to|are_to|is_set_to|are_set_to)_(?:now_|still_|definitely_)?go_ahead
    (?:is|are)_(?:now_|still_|definitely_)?going_ahead goes?_ahead_(?:as|after|despite|on|in|at)
    (?:is|are)_(?:now_)?back_on(?!_(?:track|the_(?:market|road|air|table|agenda))) (?:is|are)_on_again
    (?:remains?|stays?|is_still|are_still)_on_(?:schedule|track|course)
    (?:is|are)_(?:still_|definitely_)on
    (?:will|is_to|are_to)_(?:now_|still_)?(?:take_place|be_held|proceed)_(?:\w+_){0,3}?as_(?:planned|scheduled|announced)
    (?:will|is_to|are_to)_(?:now_|still_)?(?:take_place|be_held|proceed|happen)_(?:\w+_){0,3}?after_all
    (?:takes?_place|proceeds?|remains?|stands?|stays?)_as_(?:planned|scheduled|announced)
    (?:has|have)_been_(?:now_|officially_)?(?:reinstated|revived|restored|confirmed)
    (?:is|are)_(?:now_|officially_)?confirmed
""")
HAPPENED = listed(r"""
    (?:took|has_taken|have_taken)_place (?:was|were|has_been|have_been)_held ended concluded wrapped_up came_to_an_end
    drew_to_a_close has_ended have_ended has_concluded have_concluded
""")
MET = listed(r"""
    (?:(?:has|have)_)?met(?!_(?:his|her|its|their|all|criteria|targets?|(?:with_)?(?:resistance|criticism|protest)))(?!_the_(?:criteria|deadline|target|costs?|need))
    (?:(?:has|have)_)?(?:convened|gathered|assembled)
    (?:(?:has|have)_)?held_(?:\w+_){0,3}?(?:talks|meetings?|consultations|negotiations|discussions|summit)
    came_together sat_down
""")
PUTS_OFF = listed(r"""
    postponed? put_off put_back delayed deferred adjourned pushed_back rescheduled
""")
GENERAL = listed(r"""
    meetings? talks? events? sessions? gatherings? discussions? hearings? conferences? visits? calls? games?
    match(?:es)? trials? votes? ceremon(?:y|ies) concerts? shows? consultations? negotiations? debates? briefings?
    performances?
""")
ELSEWHEN = listed(r"""
    last_(?:year|month|autumn|spring|summer|winter|fall|season|century|decade) (?:in|since|of|until)_(?:19|20)\d\d
    years?_ago months?_ago every_(?:year|month|week) each_(?:year|month|week) annually traditionally usually often
    never regularly the_(?:19|20)\d\d previous(?:ly)? earlier_(?:this|in_the)_year formerly if when unless whether
    in_the_past first_time_since
    (?:year|quarter|months?|period|weeks?)_ended decades?_ago once
    historic(?:ally)? always sometimes
    (?:several|many|three|four|five)_times
""")
