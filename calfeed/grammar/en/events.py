"""English words for events: how they are named, which verbs announce, move and call them off."""

from calfeed.grammar.vocabulary import Deed, Tense, Vocabulary, listed

_ADV = (
    r"(?:\s+(?:\w+ly|also|then|now|first|next|again|not|instead|still|soon|just|both|all|once|"
    r"meanwhile|therefore|at\s+last|at\s+long\s+last|once\s+(?:more|again)|for\s+once|after\s+all|in\s+turn))*"
)
_BE = r"(?:is|are|'s|’s|'re|’re|am|'m|’m)"
_SET = (
    r"(?:scheduled|planned|slated|set|due|listed|booked|arranged|pencill?ed\s+in|expected|targeted|timed|fixed|"
    r"earmarked|foreseen|envisaged|envisioned|provisionally\s+booked|timetabled|slotted\s+in|locked\s+in|lined\s+up|"
    r"pencill?ed)(?!\s+by)"
)
# Behind "is due", what will be done: neither a cause nor a person nor what is handed in.
_DUE_TO_DO = (
    r"\s+to\s+(?!be\s+(?:submitted|in|received|returned|paid|handed|lodged|filed|sent|delivered|entered|posted|made|booked|registered)\b)"
    r"(?!(?:put\s+out|publish|submit|deliver|report|return|pay|file|hand|expire|end|finish)\b)"
    r"(?!(?:the|an?|its|his|her|their|our|my|your|this|that|these|those|both|all|some|many|more|lack|high|low|heavy|strong|bad|poor|severe|"
    r"rain|snow|fog|wind|winds|ice|frost|storms?|heat|illness|sickness|injur(?:y|ies)|weather|staff|health|safety|works?|repairs|"
    r"maintenance|construction|covid|circumstances|unforeseen|technical|flooding|strikes?|industrial|reasons|problems|me|us|him|them)\b)"
    r"(?-i:[a-z]{2,})"
)
_CALLED = (
    r"(?:(?:announced|called|promised|agreed|confirmed|down|advertised|billed|marked)\s+(?:for|on)|"
    r"ordered\s+for)"
)
_WHEN = (
    r"(?:the\s+)?(?:\d|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|"
    r"next\s|tomorrow|first\s|second\s|last\s)"
)
# An hour, which denies no day: "at 4 not 3.30 on Friday".
_HOUR = r"\s+(?:\d{1,2}[.:]\d\d|\d{1,2}\s?[ap]\.?m\b|\d{1,2}(?:\s+(?:on|this|next|tomorrow|tonight|today)\b|\s*[.,;]))"
_MONTH = r"(?:jan|feb|mar|apr|may\b|jun|jul|aug|sep|oct|nov|dec)"
_DATE = (
    rf"(?:the\s+)?(?:\d{{1,2}}(?:st|nd|rd|th)?\s+(?:of\s+)?{_MONTH}|\d{{1,2}}(?:st|nd|rd|th)\b|{_MONTH}[a-z.]*\s+\d|"
    r"(?:next\s|this\s|last\s)?(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow)"
)
# Participles behind which "for" tells no plan: "jailed for Monday's attack".
_FOR_ELSE = r"(?:jailed|blamed|fined|arrested|charged|waited|lasted|detained|thanked|praised|asked|voted|needed|used)\b"
_CASE = r"(?:the|both)\s+(?:matters?|cases?|petitions?|pleas?|suits?|appeals?|applications?)"
_SHIFT = (
    r"(?:moved|rescheduled|reset|postponed|pushed\s+back|put\s+back|brought\s+forward|delayed|"
    r"shifted|put\s+off|extended|"
    r"rearranged|adjourned|deferred|slipped|switched|changed|bumped|shunted|held\s+over|carried\s+over|"
    r"continued(?=\s+to\s)|pulled\s+forward|relisted|re-listed|refixed|pushed\s+out|put\s+forward(?=\s+(?:by|from|to|until|an?|one|two|three|half|\d)\s)|"
    r"(?:pushed|swapped)(?=\s+(?:from|to)\s)|put\s+over|stood\s+over|knocked\s+back|"
    r"(?:pushed|brought|moved)\s+up(?=\s+(?:by|from|to|an?|one|two)\s))"
)
# What is asked of the reader is due where a limit follows: "notify the clerk of any equipment by 10am on the 12th".
_LIMIT = (
    r"(?=(?:[^.;:?!]|\.(?!\s+[A-Z])){0,140}?\b(?:by|before|no\s+later\s+than|not\s+later\s+than|ahead\s+of)\s+"
    r"(?:the\s+)?(?:\d|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may\b|jun|jul|aug|sep|oct|nov|dec|next\s|this\s|"
    r"tomorrow|tonight|noon|midday|midnight|close|end\s+of|lunchtime|first\s|second\s|last\s|evening\s+of))"
)
_NEAR_LIMIT = (
    r"(?=[^.,;:?!]{0,80}?\s(?:by|before|no\s+later\s+than|not\s+later\s+than)\s+"
    rf"(?:{_WHEN}|this\s|tonight|noon|midday|midnight|close\s|the\s+end\s))"
)
_ASKED = (
    r"(?:asked|requested|required|advised|encouraged|urged|reminded|invited|welcome|obliged)\s+to\s+"
    r"(?:(?:kindly|please)\s+)?(?!be\s+(?:there|present|at|in|on)\b)"
)
_ORDER = (
    r"(?-i:Ask|Apply|Book|Reserve|Order|Send|Submit|Return|Bring|Collect|E-?mail|Write|Call|Ring|Phone|Text|Contact|"
    r"Hand|"
    r"Give|Tell|Let|Confirm|Reply|Respond|Sign|Enter|Pay|Claim|Request|Notify|Drop|Deliver|Nominate|File|Lodge|"
    r"Complete|Fill|Shout|Ping|Message|Speak|Say|Renew|Post|Buy|Get|Put|Leave(?!\s+(?:request|application|form)s?\b)|Clear|Move|Remove|Upload|Register|RSVP|Have\s+your|Make\s+sure)"
)
# What is due, to whom and by when, without a verb: "Orders for seed potatoes to Gwen by 3 May".
_TO_WHOM = (
    r"(?:(?<=[.!?:;–—]\s)|(?<=\n)|(?<=^))"
    r"(?!(?:trains?|bus(?:es)?|flights?|ferr(?:y|ies)|trips?|visits?|tours?|exports?|imports?|sales?|trams?|coaches|shuttles|"
    r"thanks|welcome|visitors|access|roads?|deliveries|this|its|his|was|is|has)\b)"
    r"(?-i:[A-Z])[\w’'-]*(?:s|work|copy)(?:,?\s(?!(?:to|by|before|please|returns?|go|goes|come|comes|moves?|travels?|heads?|belongs?|walks?|get|"
    r"gets|flies|fly|march|switch|turn|listen|talk|speak|back|due|open|closed|is|are|will|can|may|must|should|have|has|had|"
    r"need|needs|want|wants|was|were|seem|seems|plans?|hopes?|wish|return)\b)[\w’'-]+){0,6}(?:,?\splease,?)?\sto"
    r"(?=\s(?:me|us|him|her|them|(?:the|our|my|your|his|her)\s[\w’'-]+(?:\s(?!by\b|before\b)[\w’'-]+){0,3}|[\w.+-]+@[\w.-]+|"
    rf"(?-i:[A-Z])[\w’'.-]+(?:\s(?-i:[A-Z])[\w’'-]+){{0,2}}),?\s(?:please,?\s)?(?:by|before|no\slater\sthan|not\slater\sthan)\s"
    rf"(?:{_WHEN}|this\s|noon|midday|midnight|tonight|close|the\s+end\s|lunchtime))"
)
# "The writ was moved in the Dáil", "changed hands", "extended the lead": nothing gets another day.
_STAYS = (
    r"(?:moved|changed|switched|shifted|extended|delayed|slipped|bumped)\s+"
    r"(?:in|into|with|that|towards?|out|hands|some|through|over|off|house|(?:from\s+\w+\s+)?to\s+\w+\s+place|"
    rf"(?:his|her|their|its|an?)\b(?!\s+(?:[\w-]+\s+){{1,4}}(?:from|to|until|till?|forward|back)\s+{_WHEN}))\b"
    r"(?!\s+(?:time|date))"
)
_OFF = (
    r"(?:cancell?ed|called\s+off|scrapped|withdrawn(?!\s+(?:from|his|her|their|its))|axed|suspended\s+indefinitely|"
    r"shelved|binned|abandoned|"
    r"scratched|taken\s+out\s+of\s+the\s+(?:list|diary|programme)|"
    r"(?:postponed|adjourned)\s+(?:indefinitely|until\s+further\s+notice|sine\s+die))"
)
_STAY_OPEN = ("vote", "ballot", "poll", "survey", "consultation", "registration", "voting")
# "has been struck from the programme", "had to be taken off the calendar"
_PASSIVE = (
    r"(?:has|have|had|is|are|was|were|be|['’]s|['’]ve)\s+(?:had\s+to\s+be\s+|to\s+be\s+)?"
    r"(?:now\s+|also\s+|since\s+|therefore\s+|\w+ly\s+)?(?:been\s+)?"
)
# What comes to an end without anything being due: "Term ends on 17 December".
_NO_SEASON = "".join(
    rf"(?<!\b{one}\s)" for one in ("term", "school", "semester", "year", "holiday", "holidays", "season")
)
_LISTING = (
    r"(?:program(?:me)?|list|calendar|diary|agenda|schedule|docket|bill|line-?up|itinerary|timetable|order\s+paper|"
    r"card|season|tour|plans?)\b"
)
_STRUCK = (
    rf"{_PASSIVE}(?:withdrawn|dropped|struck|stricken|removed|deleted|taken|cut|pulled|scratched|crossed)\s+"
    rf"(?:from|off|out\s+of)\s+(?:the|our|its|their|(?:this|next)\s+\w+['’]s)\s+(?:[\w-]+\s+)?{_LISTING}|"
    rf"{_PASSIVE}(?:put|placed)\s+on\s+(?:hold|ice)(?!\s+(?:until|till?))|"
    rf"{_PASSIVE}vacated(?!\s+by\s+(?!consent))|"
    r"(?:has|have|is|are)\s+(?:now\s+|also\s+)?(?:been\s+)?(?:rained|snowed|washed|frosted)\s+(?:off|out)|"
    rf"(?:has|have|had|will\s+have)\s+(?:had\s+)?to\s+be\s+{_OFF}|"
    r"(?:has|have)\s+fallen\s+victim\s+to|(?:has|have)\s+bitten\s+the\s+dust|(?:has|have)\s+lapsed|falls?\s+through"
)
# "we have had to cancel the", "the club is calling off its"
_CALLS_OFF = (
    r"(?:has|have|had|is|are|was|were|am|been|['’]ve|['’]re|['’]m)\s+(?:now\s+|also\s+|sadly\s+|\w+ly\s+)?"
    r"(?:(?:had|forced|obliged|compelled|decided|sorry|going|agreed|voted|resolved|having)\s+to\s+|to\s+)"
    r"(?:cancel|call\s+off|scrap|abandon|withdraw|shelve|pull|drop|axe|scratch)"
    r"(?=\s+(?:the|our|my|this|that|its|their|both|all|tonight|tomorrow|mon|tue|wed|thu|fri|sat|sun|\d))|"
    r"(?:is|are|am|['’]re|['’]m)\s+(?:now\s+|sadly\s+|also\s+)?"
    r"(?:cancell?ing|calling\s+off|scrapping|dropping|pulling)"
    r"(?=\s+(?:the|our|my|this|that|its|their|both|all|tonight|tomorrow|mon|tue|wed|thu|fri|sat|sun|\d))"
)
# "could we push the review back to Friday", "I'll move it from the 3rd"
_PUT_OFF = (
    r"(?:(?:can|could|shall|should|may|might)\s+(?:we|you|I)|if\s+(?:we|you|I)|let['’]s|let\s+us|['’]ll|will|shall|would|['’]d)\s+"
    r"(?:please\s+|now\s+|possibly\s+|perhaps\s+|just\s+|also\s+|therefore\s+)?"
    r"(?:move|push|shift|put|bring|switch|postpone|reschedule|rearrange|pull|delay|bump|slide)"
    rf"(?=\s+(?:[^\s.;!?]+\s+){{1,7}}?(?:(?:to|until|till?|from)\s+{_WHEN}|(?:back|forward)\s+(?:by\s+)?(?:an?|one|two|three|\d)\s))"
)
# "we've had to push the AGM back a week", "pushing the review back to Friday"
_PUT_BACK = (
    r"(?:(?:['’]ve|['’]d|['’]re|['’]m|have|has|had|are|is|am)\s+(?:now\s+|also\s+|just\s+|\w+ly\s+)?(?:had\s+to\s+|having\s+to\s+)?)?"
    r"(?:(?:push|put|bring|knock|bump|shift|mov)(?:e|es|ed|ing|ting)?|brought)"
    r"(?=\s+(?:the|our|its|their|this|tonight['’]s|tomorrow['’]s|\w+day['’]s)\s+(?:[^\s.;!?]+\s+){1,6}?(?:back|forward|off|over)"
    rf"(?:\s+(?:by\s+)?(?:an?|one|two|three|\d+|half)\s(?!{_MONTH})|\s+(?:to|until|till?|for)\s))"
)
_IRREGULAR = (
    r"(?:met|held|went|came|took|gave|began|left|spoke|won|lost|made|saw|found|got|became|"
    r"brought|bought|built|caught|"
    r"chose|fell|felt|fought|flew|grew|heard|kept|knew|led|paid|ran|rose|sat|sent|shot|spent|"
    r"stood|struck|taught|"
    r"thought|threw|understood|wore|wrote|was|were|did|died|had|drew|drove|ate|broke|bore|"
    r"sold|shone|sang|swam|lit|"
    r"joined|wasn't|weren't|didn't|wasn’t|weren’t|didn’t|hadn't|wouldn't|put\s+up)"
)
# The others with a form of their own for what has happened, which is often that of a participle too: "a laid table".
_IRREGULAR_TOO = (
    r"(?<=[\w),]\s)(?<!\bthe\s)(?<!\ba\s)(?<!\ban\s)(?<!\bour\s)(?<!\bits\s)(?<!\band\s)(?<!\bof\s)(?<!\bby\s)(?<!\bis\s)(?<!\bare\s)"
    r"(?<!\bbe\s)"
    r"(?:underwent|overcame|mistook|undertook|overtook|retook|forgave|forbade|bade|oversaw|foresaw|forgot|sought|rebuilt|"
    r"dealt|befell|fled|bled|sped|froze|rode|arose|strove|wove|rewrote|awoke|tore|swore|stole|blew|withdrew|overthrew|slew|"
    r"slept|swept|wept|crept|leapt|knelt|meant|leant|learnt|dreamt|burnt|spilt|spoilt|misled|laid|repaid|outran|overran|"
    r"said(?=\s+(?:goodbye|farewell|yes|no)\b)|told(?=\s+(?:stories|jokes|tales)\b)|rang|sprang|sank|shrank|drank|stank|spat|"
    r"hid|slid|spun|stung|clung|flung|slung|swung|wrung|strung|hung|dug|stuck|snuck|shook|woke|forewent|outbid|withstood|"
    r"outsold|resold|retold|undid|redid|outdid|trod|upheld|withheld)"
)
_PARTICIPLE = (
    r"(?:\w+(?:ed|en|wn|ung)|been|met|held|gone|come|made|seen|found|got|become|brought|"
    r"bought|built|caught|felt|lit|fed|"
    r"fought|heard|kept|led|paid|run|sat|sent|spent|stood|struck|taught|thought|won|lost|told|"
    r"said|put|set|cut|let|"
    r"done|had|left|begun|read|sold|sung|swum|shut|hit|hurt|cast|split|shot|sworn|torn|worn|born|borne|rung|hung|"
    r"swung|stuck|dug|laid|fled|burnt|learnt|lent|spread|sought|broadcast|bound|drunk|forgot|hidden|meant|slept|swept|"
    r"wept|won|withdrawn|upheld|overturned|quit)"
)
# A question that asks all of them: "Could all stallholders please return their forms by 3 May?".
_COULD_ALL = (
    r"(?:(?<=[.!?:;–—]\s)|(?<=\n)|(?<=^))(?:(?:please\s+)?(?:could|can|would|will)|please\s+(?:could|can|would|will))\s+"
    r"(?:all|every(?:one|body)?|any(?:one|body)?|each|those|members|parents|players|you\s+all)\b(?:,?\s+[\w’'-]+){0,8}?"
    r"\s+(?:please\s+|kindly\s+|also\s+)?"
    rf"(?:be\s+(?:\w+ly\s+)?{_PARTICIPLE}|get|send|return|pay|bring|let|give|hand|submit|complete|fill|sign|book|confirm|"
    r"e-?mail|put|leave|move|clear|collect|reply|respond|register|order|drop|upload|check|tell|have)"
)
# Verbs that are seldom nouns, so that they announce in the plain form too: "Shareholders gather", "producers confer".
_PLURAL = (
    r"(?:decide|gather|confer|choose|elect|unveil|discuss|consider|receive|deliver|perform|convene|assemble|"
    r"appear|arrive|depart|travel|return|resume|begin|start|follow|open|close|play|face|meet|host|hold|take|go|come|"
    r"get|speak|"
    r"sit|vote|march|rally|sing|dance|run|swim|sail|fly|land|launch|leave(?!\s+to)|pick|head|teach|present|announce|"
    r"publish|"
    r"release|debate|tackle|examine|inspect|hear|sign|pay|bring|move|join|walk|ride|row|climb|gather|celebrate|mark|"
    r"commemorate|remember|honou?r|bury|plant|paint|clean|clear|collect|cook|serve|read|screen|show|stage|tour|visit|"
    r"compete|battle|clash|lock\s+horns|square\s+off|kick\s+off|tee\s+off|line\s+up|turn\s+out|set\s+off|set\s+up|"
    r"take\s+over|walk\s+out|down\s+tools|strike|cast|count|draw|set\s+out|report|testify|argue|plead|explain|answer|"
    r"give|lay|light|switch\s+on|cut|break\s+ground|lift|throw|roll|conclude|finish|end|"
    r"touch\s+down|converge|cross|reopen|restart|relaunch|regroup|reunite)"
)
# Of those the ones that are never nouns: "Magistrates in Beverley decide on Wednesday".
_NEVER_NOUN = (
    r"(?:decide|gather|confer|choose|elect|unveil|discuss|receive|convene|assemble|appear|arrive|depart|resume|begin|"
    r"hear|"
    r"bring|celebrate|commemorate|remember|bury|compete|testify|argue|explain|consider|debut|reconvene|sit|meet)"
)
# Words in -s that are no verbs although a possessive may follow them.
_NOT_PRESENT = (
    r"(?!(?:is|was|has|as|this|its|his|does|thus|us|yes|plus|versus|unless|always|perhaps|sometimes|besides|afterwards|"
    r"towards|upwards|across|these|whose|less|needs|says|hours|days|weeks|months|years|times|besides|minus|others|"
    r"nevertheless|regardless|whereas|likes|loves|thinks|knows|wants|keeps|lets|means|denies|insists|believes|"
    r"expects)\b)"
)
_NOT_PAST = (
    r"(?!(?:thrilled|excited|delighted|pleased|honou?red|chuffed|stoked)\s+(?:to|that)\b)"
    r"(?!(?:united|limited|need|indeed|hundred|interested|related|based|sacred|exceed|proceed|"
    r"feed|succeed|speed|seed|"
    r"breed|accredited|detailed|advanced|unless|wed|red|bed|shed|kindred|rated|so-called|experienced|retired|"
    r"invited|mixed|shared|combined|extended|restored|renowned|dedicated|advised|requested|"
    r"required|asked|allowed|"
    r"uniformed|costumed|masked|armed|bearded|gifted|talented|skilled|entitled|hosted|chaired|organi[sz]ed|led|followed|accompanied|attended|featured|"
    r"moderated|titled|called|"
    r"named|supposed|used|located|co-located|streamed|livestreamed|closed|opened|wicked|naked)\b)"
)

WORDS = Vocabulary(
    language="en",
    betweens=listed("between"),
    sometime=listed(
        r"some\s?time_(?:in|during|around|between|over)(?:_the)? at_some_(?:point|stage)_(?:in|during|over)(?:_the)?"
    ),
    apiece=listed("(?:all|both|each)_(?:at|from|starting|beginning|night|day|evening|morning|afternoon|time)"),
    earlier=listed("forward earlier sooner advanced? (?:pushed|brought|moved)_up"),
    from_=listed("from of"),
    plain=(
        (r"\A(.{3,})ies\Z", r"\1y"),
        (r"\A(.{3,}s)ses\Z", r"\1s"),
        (r"\A(.{3,}ch)es\Z", r"\1"),
        (r"\A(.{2,}[^s])s\Z", r"\1"),
    ),
    subtitles=frozenset(("a", "an")),
    headings_name=True,
    semicolons_end=True,
    endings_count=True,
    heads_last=True,
    evenings_ahead=True,
    duties_last=True,
    capital_behind_colon=True,
    fixed_order=True,
    day_in_front=True,
    asks=listed("please kindly must need_to needs_to has_to have_to"),
    ourselves=frozenset(("we", "i", "you", "there", "here", "what", "whatever", "nobody", "nothing")),
    ends=listed(r"""
        concludes? ends? end finish(?:es)? closes? winds?_up wraps?_up continues? be_back(?!_for\b) goes?_on lasts?
        runs_on
        (?:go(?:es)?|runs?|lasts?|plays?|carr(?:y|ies)|stays?|remains?)_(?:on_|up_|open_|in_place_)?(?:until|['’]?till?|through)
    """),
    prices=listed(r"costs? cost"),
    lasts=listed(r"""
        (?:stays?|remains?|keeps?)_open_(?:until|['’]?till?|through)
        (?:go(?:es)?|runs?|lasts?|carr(?:y|ies)|stays?_up)_(?:on_)?(?:until|['’]?till?|through)
    """),
    at_earliest=listed("as_early_as as_soon_as"),
    subordinates=listed(
        "which who whose that where when while because if unless though although after before since until once as so"
    ),
    orders=listed("first next upcoming forthcoming"),
    same=listed("same"),
    towards=listed("to"),
    lasting=listed("lasts? lasting takes? runs?_for duration will_last"),
    nones=listed("no not_any none nothing"),
    labels_day=listed("date dates day"),
    afterwards=listed(r"(?:and_)?(?:after_(?:that|which|this)|thereafter|afterwards|from_then(?:_on)?|then|and)"),
    same_place=listed(r"""
        same_(?:(?:time|hours?|day)_(?:and|&)_)?(?:place|venue|location|spot|address)
        usual_(?:time_and_)?(?:place|venue|spot)
        (?:place|venue|location)(?:_is)?_(?:unchanged|as_(?:before|usual|last_time))
    """),
    columns=listed(r"""
        notes? comments? remarks? details? description price cost tickets? fees? level ages? type format length
        duration
        points? results? scores? home away opponents? competition status capacity places? booking class_?code credits?
        session item number no\.? distance grade leader contact (?:session_)?titles? abstracts? authors? papers?
        chairs?
    """),
    labels_end=listed(r"ends?(?:_(?:date|time|at))? ending finish(?:es)? until to"),
    due_on=listed(r"""
        (?:due|planned|scheduled|set|called|announced|billed|booked|fixed|slated|arranged|listed|down|advertised)_(?:for|on)
    """),
    once_set=(rf"(?:was|were)\s+(?:{_SET}(?:\s+(?:for|to\s.*))?|{_CALLED})",),
    formerly=listed(r"""
        rearranged_from \w+ed_from
        (?:extended|moved|postponed|rescheduled|changed|deferred|delayed|shifted|put_back|brought_forward)_(?:back_|forward_)?from
        originally previously formerly was instead_of rather_than not
        replac(?:es|ing)(?:_(?:the_)?(?:one|that|those)(?:_\w+){1,7})?
    """),
    business=listed(r"""
        call_to_order.* roll_call.* apologies.* declarations?_of_interests?.* (?:approval_of_)?(?:the_)?minutes.*
        matters_arising.* adjourn.* any_other_business aob public_comments?.* consent_(?:agenda|items).*
        correspondence.* action_items.* pledge.* welcome_and_.* reports?_of_.*
    """),
    bids=listed(r"""
        ask(?:ed|ing)(?!_(?:about|whether|why|if)\b) request(?:ed|ing) urg(?:ed|ing) summon(?:ed|ing)
        instruct(?:ed|ing) invit(?:ed|ing)
    """),
    held=listed(r"""
        (?:is|are|be)_(?:all_)?(?:usually_|normally_|always_|again_)?(?:held|staged|hosted|based) takes?_place
        (?:we|group|club|society|choir|band|members)_(?:all_|usually_|normally_|always_|now_)?(?:meet|gather)s?
        (?:is|are)_(?:all_)?(?=at\b|in\b|on\b)
    """),
    of_all=listed(r"all both each every(?!_(?:day|week|month|year|other)\b)"),
    unless=listed(r"""
        unless_(?:it_)?(?:otherwise_)?(?:stated|noted|shown|indicated|given|marked|says)(?:_otherwise)?
        unless_we_(?:say|tell_you)_otherwise except_where_(?:stated|noted|shown)
    """),
    archive=listed(r"""
        (?:past|previous|earlier|former|recent|old|older|last)_(?:events?|editions?|meetings?|talks?|lectures?|seminars?)
        (?:past|previous|earlier|former|recent|old|older|last)_(?:exhibitions?|concerts?|shows?|workshops?|conferences?)
        (?:past|previous|earlier|former|recent|old|older|last)_(?:issues?|newsletters?|winners?|speakers?|posts?|seasons?)
        archives? (?:latest_)?results? (?:in_case_)?you_missed\b.* last_(?:week|month|year|time|season|term)\b.*
        looking_back\b.* (?:version|revision|document)_history history chronology
    """),
    labels_what=listed("what event title subject topic activity occasion what_is_it"),
    slots=listed(r"""
        (?:(?:our|the|its|this|your|their|a)_)?(?:new_)?(?:slot|date|day|turn)
        put_(?:it|this|that)_in_(?:ink|pen|the_diary|your_(?:diar(?:y|ies)|calendars?))
        save_(?:the|this)_dates? mark_(?:your_(?:calendars?|diar(?:y|ies))|the_date) note_the_dates?
        first_(?:race|heat|boat|whistle|ball|start|dance)s?(?:_(?:at_)?\d{1,2}(?:[.:]\d\d)?)?
        one_for_(?:the|your)_diar(?:y|ies) (?:doors_)?open_to_(?:the_public|all|everyone|everybody|visitors)
        (?:a_)?dates?_for_(?:the|your)_diar(?:y|ies) diary_dates? diaries_out pencil_(?:it|this)_in
        keep_(?:it|the_(?:date|day)|this_date)_free
    """),
    same_time=listed(r"same_(?:time|hour)s? usual_(?:time|hour)s?"),
    denied=listed("not(?:_on)?(?:_the)? was:? formerly previously originally"),
    sections=listed(r"""
        (?:(?:media|press|news|public|legal)_)?(?:advisory|release|notice|alert|invitation|statement|announcement)(?=\W*\Z)
        notes? background contacts? about\b.* further\b.* later small_print other_(?:business|news|dates|matters)
        in_brief
        (?:important|key|good|useful|more|practical|general|further)_(?:dates?|to_know|information|info|details)
        details (?:for|from|in)_(?:your|the)\b.* coming_up upcoming\b.* next_(?:week|month|term)
        this_(?:week|month|term)\b.* notices? news\b.* reminders? paperwork logistics accreditation how_to\b.*
        getting_(?:here|there) directions registration booking tickets? admission fees? costs? programme\b.*
        (?:what|why|how|where|who)_.* what['’]?s_(?:on|new|next)
        faqs? questions\b.* mark\b.* save_the_dates? any_other_business aob
        actions?(?:_points)? matters_arising finance (?:tour|gig|concert|event|match|term|course|live)_dates fixtures?
        gigs? dates correspondence updates? summary overview introduction welcome thanks housekeeping
    """),
    desks=listed(r"""
        (?:\w+_){0,3}(?:office|desk|counter|reception|helpline|hotline|switchboard|enquiries|library|shop|surgery)
        (?:\w+_){0,3}(?:museum|gallery|archive|café|lodge|centre)(?:_hours|_open|_is_open)
        (?:\w+_){0,2}(?:hours|opening_times) open(?:ing)? tel(?:ephone)? phone call contact weekdays
    """),
    days_off=listed(r"(?:(?:bank|public|federal|national|school)_)?holidays? half[\s-]term"),
    nothings=listed(r"""
        room_closed no(?!_(?:school|classes|lessons|waste|collection|service|trains)) nothing none free closed
        no_entry day_off
        rest_day travel_day office_day desk_work desk_day paperwork annual_leave on_leave
        private_(?:hire|engagements?|business)
        (?:correspondence|private|at_home|at_(?:his|her|my)_desk|in_the_office|dark|travelling|available)(?=\W*\Z)
    """),
    nouns=listed(r"""
        appointments?(?=_with)
        (?:\w+-)?meetings? summits? mini-summits? offsites? away_days? reunions? hustings practices?
        minute['’]s_silence rounds?(?:_of_\w+)? (?:tech|lightning|guest|public|artist)_talks? talk conferences? talks
        consultations? negotiations? sessions? hearings? trials? sentencings? sentence_hearings? verdicts?
        judge?ments?
        inquests? votes? votings? elections? by-elections? ballots? referendums? run-offs? debates? plenar(?:y|ies)
        briefings? press_conferences? news_conferences? presentations? inductions?
        (?:award|opening|closing|prize-giving|signing|graduation|swearing-in|wreath-laying|flag-raising)_ceremon(?:y|ies)
        ceremon(?:y|ies) funerals? vigils? memorials? memorial_services? inaugurations? swearing-in receptions?
        dinners? lunch(?:es|eons?)? breakfasts? brunch(?:es)? banquets? concerts? gigs? shows? screenings? premieres?
        previews? performances? festivals? fairs? fayres? f[êe]tes? exhibitions? expos? openings? launch(?:es)?
        keynotes? lectures? seminars? webinars? workshops? masterclass(?:es)? class(?:es)? lessons? clinics? tours?
        excursions? trips? visits? walks? hikes? march(?:es)? rall(?:y|ies) demonstrations? protests? strikes?
        walkouts? overtime_bans? pickets? races? match(?:es)? games? finals? semi-?finals? tournaments? championships?
        cups? fixtures? repla(?:y|ys) (?-i:derb(?:y|ies)) rides? runs? marathons? regattas? auditions? rehearsals?
        part(?:y|ies) quiz(?:zes)? discos? balls? galas? markets? sales? auctions? drop-ins? drop-offs?
        open_(?:days?|mornings?|evenings?|houses?|studios?|afternoons?) parents['’]?_evenings? assembl(?:y|ies)
        A\.?G\.?M\.?s? EGMs? forums? fora congress(?:es)? conventions? symposi(?:um|a|ums) colloqui(?:um|a) panels?
        (?:panel_)?discussions?
        round\s?tables? round-tables? dialogues? retreats? camps? closures? shutdowns? maintenance
        (?:power_|planned_)?outages? holidays? half[\s-]term INSET(?:_days?)? tests? exams? examinations? interviews?
        Q\s?&\s?As? (?:live|Instagram)_lives? live\s?streams? (?:phone|video|conference|earnings)_calls? exercises?
        drills? parades? processions? p[ōo]whiri unveilings? ground-?breakings? signings? prize-?givings? graduations?
        weddings? celebrations? commemorations? services? mass(?:es)? speech(?:es)? address(?:es)? remarks doorsteps?
        photo_(?:calls?|opportunit(?:y|ies)) photos residenc(?:y|ies) (?:summer|winter|field|spring)_schools?
        fests? (?:beer|oktober|music|film|folk|food|jazz|blues|book|lit|summer|winter|spring)-?fests?
        (?:play|craft|game|river|harvest)-?fests?
        photocalls? storytimes? parkruns? sing-?alongs? tombolas? cantatas? hayrides? wassail(?:s|ing)? stargazing
        hackathons? meet-?ups? readings? (?:book|lego|chess|reading)_clubs? clubs? pla(?:y|ys) operas? recitals?
        dances? cabarets? comed(?:y|ies) flights? lift-?offs? jury_selections? arraignments? appeals?
        pre-?trial_conferences? roll-?call_votes? info(?:rmation)?_(?:sessions?|evenings?) bargaining_sessions?
        mobili[sz]ations? days?_of_action book_week (?:\w+_)?appearances? testimon(?:y|ies) polls? count draws? finale
        decisions? announcements? statements? releases? publication results courses? training (?:\w+_)?Day
        (?:\w+_)?Night (?:\w+_)?Week chains? clean-?ups? collections? record_fairs? test_data repose lying-in-state
        burials? cremations? wakes? committee council events? (?<!,\s)gatherings? roadshows? conclaves?
        consistor(?:y|ies) audiences? investitures? open_mic jam_sessions? picnics? barbecues? bake_sales? tastings?
        blood_drives?
        vaccination_(?:clinics?|days?) power_cuts? roadworks works upgrades? migrations? (?:work_)?stoppages?
        proceedings photo_?calls? ceilidhs? carols sittings spacewalks? dockings? undockings? splashdowns? landings?
        heats hustings vivas? drinks audits? inspections? surveys? moots? teach-ins? sit-ins? walk-?abouts? open_days?
        blockades? bandhs? dharnas? hartals? friendl(?:y|ies) simuls? lock-ins? sing-alongs? refreshers? referenda
        wreath-?layings?
        premi[eè]res? matin[eé]es? bouts? play-?offs? quarter-?finals? semis inquir(?:y|ies) surger(?:y|ies)
        qualifiers? showdowns? curtain-raisers? weigh-?offs? (?:committee|report)_stages?
        (?:closing|opening)_(?:arguments|submissions) (?:plant|seed|clothes|toy|book|uniform)_swaps?
        (?:half-yearly|quarterly|interim|year-end)_(?:reports?|statements?|results)
        openers? grand_prix triathlons? decathlons? gymkhanas? rodeos? tattoos? fly-?pasts? fly-?bys? airshows?
        air_shows? re-?trials? re-?counts?
        (?:presidential|party|open|closed|state|democratic|republican)_primar(?:y|ies) caucus(?:es)? plebiscites?
        confidence_motions? motions_of_no_confidence eclipses? equinox(?:es)? solstices? meteor_showers? transits?
        blast-?offs? visitations? stations_of_the_cross messy_church iftars? evensong vespers matins compline
        (?:holy_)?communions? eucharists? novenas? requiems? baptisms? ordinations?
        bar_mitzvahs? bat_mitzvahs? pilgrimages? blessings? prayers? sleepovers? jumble_sales? (?:car_)?boot_sales?
        all-hands retros? retrospectives? stand-?ups catch-?ups? (?:design|code|feature)_freezes? go-live debriefs?
        post-mortems?
        one-(?:to|on)-ones? 1:1s? 1-2-1s? kick-?offs?
        (?:beach|river)_cleans? (?:story|rhyme)_?times? options_evenings? scrimmages? stock_takes? bring_and_buy_sales?
        (?:work|gardening|volunteer|volunteering|conservation)_(?:morning|afternoon|evening|night|day)s?
        (?:craft|games?|social|music|poetry|curry|pizza)_(?:morning|afternoon|evening|night|day)s?
        (?:cards?|darts|cinema|movie|family|taster|induction)_(?:morning|afternoon|evening|night|day)s?
        (?:awards?|presentation|pamper|praise|worship)_(?:morning|afternoon|evening|night|day)s?
        (?:training|community|discovery|careers|transfer)_(?:morning|afternoon|evening|night|day)s?
        (?:talent|comedy|folk|jazz|blues|ladies|mens?|bonfire)_(?:morning|afternoon|evening|night|day)s?
        (?:fireworks|skittles|prayer|films?|club|chess|bridge|science|history|wine|whisky|book|reading|writing)_(?:morning|afternoon|evening|night)s?
        (?:dance|salsa|ceilidh|karaoke|trivia|supper|casino|race|whist|gaming|knitting|sewing|art)_(?:morning|afternoon|evening|night)s?
        (?:photography|astronomy|stargazing|observing|bat|moth|members['’]?|students?|alumni|guest|staff)_(?:morning|afternoon|evening|night)s?
        coffee_mornings? street_parties litter_picks? tree[\s-]planting fireworks bonfires? sing-?songs?
        pantomimes?
        pantos? raffles? orientations? (?:one-day|T20)_internationals? question_hours?
        fundraisers? telethons? sit-downs? proms? sports_days? prize_draws? bring-and-share socials? scrums? huddles?
        press_conferences? stand-?ups? town_halls? hust?ings lock-?outs? go-slows? work-to-rules? earnings_calls?
        roll-?outs? handovers? unveilings? vernissages? book_signings? sleep-?outs? swims? swimathons? duck_races?
        viewings? egg_hunts? treasure_hunts? silences? sailings? maiden_voyages? topping[\s-]outs? ribbon[\s-]cuttings?
        keel-layings? deorbit_burns? curfews? evacuations? christenings? consecrations?
        suppers? carnivals? jamborees? circus(?:es)? bingo yoga pilates zumba tai_chi karaoke get-togethers? knees-ups?
        diversions? bbqs? shindigs? pub_crawls? tasters? outings? (?:whist|beetle)_drives? swap_shops? potlucks?
        open_(?:gardens?|farms?|churches) tryouts? (?:art|sculpture)_trails? cook-offs? bake-offs? cookouts?
        (?:gram_|ward_)?sabhas? playgroups? (?:toddler|parent|youth)_groups? badminton
        ceasefires? cease-fires? truces?
        rulings?(?!_(?:party|parties|coalition|class|council|family|bloc|alliance|body|junta)\b)
        (?:first|second|return|home|away)_legs? send-offs? farewells? fittings? inaugurals?(?!_\w) house-?warmings?
        (?:baby|bridal)_showers? (?:leaving|hen|stag)_dos? pop-ups? show-and-tells? (?-i:(?:\w+(?:['’]\w?)?_)?Evening)
        (?-i:(?:\w+_)?(?:Dip|Plunge|Dash))
        (?:national|official|state|public)_mourning nativity(?=_(?:moved|play|on|is|will|has)\b)
    """),
    weak_nouns=listed(r"""
        inquir(?:y|ies) surger(?:y|ies) semis kick-?offs?
        talk rounds?(?:_of_\w+)? practices? days? (?!(?:open|sports|fun|family)_)(?:\w+_)?Day (?:\w+_)?Night
        (?:\w+_)?Week services?
        address(?:es)? works runs? cups? balls? class(?:es)? committee council results statements? decisions?
        announcements? releases? publication photos shows? pla(?:y|ys) sales? markets? polls? count draws?
        tests? courses? training clubs? chains? games? calls? events? part(?:y|ies) panels? exercises? appeals?
        discussions?
        flights? rides? collections? memorials? audiences? upgrades? migrations? openings? finals? march(?:es)?
        proceedings drinks inspections? surveys? audits? landings? bouts? heats sittings
        openers? transits? prayers? blessings? socials? swims? viewings? sailings? handovers? roll-?outs? silences?
        curfews? evacuations? ceasefires? cease-fires? truces? rulings?
        requiems? fireworks raffles? stand-?ups? town_halls? qualifiers? orientations?
        mass(?:es)? judge?ments? speech(?:es)? remarks interviews? launch(?:es)? votes? readings?
        suppers? carnivals? circus(?:es)? tasters? diversions? bingo yoga pilates zumba karaoke badminton
        (?-i:(?:\w+(?:['’]\w?)?_)?Evening) (?-i:(?:\w+_)?(?:Dip|Plunge|Dash)) pop-ups? farewells?
    """),
    deadlines=listed(r"""
        deadlines? submissions? (?:early[\s-]bird_)?registrations? applications? consent(?:_forms?)? abstracts?
        requirements? details answers (?:full_|short_|long_)?papers? notifications? camera[\s-]ready(?:_\w+)?
        RSVPs? accreditations? nominations? entries payments? subs subscriptions? money bookings? articles?(?!_\d)
        field_notes? proposals? commitments? comments? statements? motions? reports? offers? bids? tenders?
        enrol?lments? orders? requests? feedback reviews (?:peer|paper|blind)_review slides forms? places tickets votes
        questions
        (?:\w+_)?drafts? outlines? chapters? essays? final_versions? revisions? posters? sign-?ups? manuscripts?
        systems fees? expressions_of_interest early[\s-]bird(?:_\w+)? responses?
        contributions? evidence observations representations prox(?:y|ies)(?:_forms?)? (?-i:CV)s? résumés?
        invoices receipts rent dues instal?ments? repayments? timesheets portfolios
        amendments suggestions corrections meter_readings
        (?:\w+_)?names (?:poster|paper|working|team)_(?:names?|titles?) passwords signatures
    """),
    breaks=listed(r"""
        (?:registration|arrival|welcome|badges?|check-?in)(?:\s*(?:and|&|,|/|\+)\s*\w+)*
        coffee(?:\s*(?:and|&|,|/)\s*\w+)* (?:coffee|tea|lunch|comfort|short)_break break lunch(?:_\(.*\))? tea
        refreshments.* mensa canteen cafeteria buffet doors(?:_open)?(?:\W.*)? call_to_order.* roll_call
        adjourn(?:ment)? pledge_of_allegiance curfew.* end close finish coach_leaves.* back_at_school departure
        arrivals?\W.*
    """),
    cues=(
        (Tense.DUE, r"(?:could|can|would)\s+you\s+(?:please\s+|kindly\s+)?(?!be\b)\w+"),
        (Tense.DUE, rf"(?:{_BE}|be)\s+(?:also\s+|kindly\s+|therefore\s+)?{_ASKED}\w+{_LIMIT}"),
        (
            Tense.DUE,
            rf"(?:please|kindly)\s+(?:also\s+)?(?!note\b|be\s+aware|remember\b)(?:e-)?\w+{_LIMIT}|"
            rf"(?:must|(?:(?:will|['’]ll)\s+)?need\s+to|needs\s+to|ha(?:s|ve)\s+to|should(?!\s+(?:be|reach|rise|fall|have|see|take|grow|hit|"
            rf"know|get)\b))\s+"
            rf"(?:first\s+|also\s+|all\s+)?(?!be\s+(?:held|taken)\b|have\b|meet\b|sit\b)(?:be\s+{_PARTICIPLE}|"
            rf"(?:e-)?\w+){_LIMIT}|"
            rf"(?:would\s+be|are|is)\s+(?:most\s+|very\s+)?(?:grateful|glad|pleased|obliged|happy)\s+(?:to\s+\w+|"
            rf"if\s+you\s+\w+|"
            rf"for)(?:\s+from)?{_LIMIT}|(?:will\s+be|are|is)\s+(?:only\s+)?(?:accepted|taken|considered(?!\s+(?:by|at)\s)|received)"
            r"(?=\s+(?:\w+\s+){0,3}?(?:until|till?|up\s+to(?:\s+and\s+including)?|by)\s+(?:\d|noon|midnight|mon|tue|wed|thu|fri|sat|sun|"
            r"the\s))",
        ),
        (Tense.DUE, rf"look(?:ing)?\s+forward\s+to\s+(?:receiving|getting)\b{_LIMIT}"),
        (
            Tense.DUE,
            rf"(?:(?<!\byou\s)(?<!\bwho\s)(?<!\bno\s)(?<!\bthe\s)(?<!\ba\s)(?<!\bin\s)(?<!\bof\s)(?:need|want|require)s?"
            rf"(?!\s+(?:(?:to|that|not|no|for|of|and)\b|an?\s+(?:win|point|deal|break|result)\b|\w+ing\s(?:by|before|no)\b))|"
            rf"must\s+have(?!\s+(?:been|had|put|sent|paid|made|done|got|given|left|come|gone|taken|told|\w+ed)\b(?!\s[a-z]{{3,}}s\b))|"
            rf"(?:has|have|needs?)\s+to\s+have|"
            rf"(?:could|can|may)\s+(?:I|we)\s+(?:please\s+)?have|would\s+(?:help|like|love|appreciate\s+it|be\s+\w+)(?:\s+if\s+\w+\s+could|\s+to)\s+"
            rf"(?:have|get|receive)|(?:is|are)\s+(?:wanted|needed|required|to\s+be\s+with)|"
            rf"(?<=[a-z]s\s)(?:reach|go\s+to)(?=\s+(?:the\s|me\b|us\b|him\b|her\b|[A-Z]))){_LIMIT}",
        ),
        (
            Tense.DUE,
            r"(?:(?<=tickets\s)|(?<=rate\s)|(?<=prices\s)|(?<=offer\s)|(?<=discount\s))ends?(?=\s+(?:on|at|this|next|tomorrow|tonight|\w+day)\b)|"
            r"(?:is|will\s+be|['’]s)\s+(?:the|your|our)\s+(?:very\s+)?(?:last|final|closing)\s+(?:day|date|chance|opportunity)(?=\s+(?:for|to)\s)|"
            rf"(?:will|must|shall|['’]ll)\s+(?:decide|hear\s+from\s+us){_LIMIT}|(?:"
            + "|".join(rf"(?<=\b{one}\s)" for one in _STAY_OPEN)
            + r")(?:remains?|stays?|is|will\s+be)\s+(?:still\s+)?open(?=\s+(?:until|till?))",
        ),
        (
            Tense.DUE,
            r"(?<!\bto\s)(?:accept|take|receive)s?"
            rf"(?=\s[^.;:?!]{{2,60}}?\s(?:until|till?|up\s+to)\s+(?:(?:noon|midday|midnight)\s+on\s+)?{_WHEN})",
        ),
        (Tense.DUE, rf"{_COULD_ALL}\b{_LIMIT}"),
        (
            Tense.DUE,
            rf"(?:(?<=[.!?]\s)|(?<=,\s))(?:names?|numbers)\s+(?:please\s+)?to(?=\s+[^.;:\n]{{1,60}}?\s(?:by|before)\s+{_WHEN})",
        ),
        (Tense.DUE, _TO_WHOM),
        (Tense.DUE, rf"(?:needs?|wants?)\s+(?!being\b)\w{{3,}}ing{_LIMIT}"),
        (
            Tense.DUE,
            r"(?:expects?|awaits?)(?=\s+(?:(?:the|your|all|any|our|its|their|final)\s+)*(?:\w+\s)?(?:responses?|answers?|"
            rf"names|numbers|comments|replies|views|copy|artwork|texts?|photos|bids|figures|drafts?|files|reports?|designs?)\b){_LIMIT}",
        ),
        (
            Tense.DUE,
            rf"(?:is|are)\s+(?:now\s+|also\s+)?(?:asking|calling|looking|appealing)\s+for(?=\s+\w){_NEAR_LIMIT}",
        ),
        (
            Tense.DUE,
            r"(?:online\s+|advance\s+)?(?:bookings?|registrations?|enrolment|ticket\s+sales?|sales?\s+of\s+tickets)"
            r"(?:\s+(?!(?:is|are|will|on|at|until|and|but|or|which|that|who|opens?|begins?|starts?)\b)[\w’'-]+){0,5}?\s+"
            r"(?:ends?|stops?|finish(?:es)?|shuts?)(?=\s+(?:at|on|this|next|tomorrow)\s)",
        ),
        (
            Tense.DUE,
            r"(?:(?:will|['’]ll|is|are|be)\s+)?stop(?:s|ping)?\s+(?:taking|accepting|receiving|selling|collecting)"
            r"(?=\s+(?!part\b|place\b|care\b)\w)",
        ),
        (
            Tense.DUE,
            r"(?:can|may)\s+(?:still\s+|also\s+|only\s+)?(?:be\s+)?(?:claim|request|renew|exchange|cast|order|reserve|had)(?:e?d)?"
            rf"(?=\s[^.;:?!]{{0,50}}?\b(?:until|till?|up\s+to(?:\s+and\s+including)?)\s+(?:noon|midnight|{_WHEN}))",
        ),
        (Tense.DUE, rf"(?:(?:has|have|['’]ve)\s+)?(?:asked|called)\s+for(?=\s+\w){_LIMIT}"),
        (Tense.DUE, rf"(?:goes|go|comes|come)\s+back(?:\s+(?:to|in))?{_LIMIT}"),
        (Tense.DUE, rf"(?:(?<=[.!?:;–—]\s)|(?<=\n)|(?<=^)){_ORDER}\b{_LIMIT}"),
        (
            Tense.DUE,
            r"(?:(?<=refunds\s)|(?<=entries\s)|(?<=survey\s)|(?<=sales\s)|(?<=consultation\s)|(?<=registration\s)|"
            r"(?<=nominations\s)|(?<=applications\s)|(?<=bookings\s))runs?"
            r"(?=\s+(?:through|until|till?|to)\s+\w)",
        ),
        (
            Tense.DUE,
            r"to\s+be\s+(?:submitted|received|returned|paid|booked|handed|lodged|filed|sent|delivered|entered|"
            rf"registered|posted)\b{_LIMIT}",
        ),
        (
            Tense.DUE,
            r"(?:(?<=,\s)|(?<=:\s))(?:ask|apply|book|reserve|order|send|submit|return|bring|collect|e-?mail|write|upload|post|complete|fill|hand|"
            r"call|ring|"
            r"phone|contact|tell|let|reply|respond|sign\s+up|pay|notify|put\s+your|give\s+your|hand\s+in|"
            r"get\s+in\s+touch|"
            rf"register|RSVP)\b{_LIMIT}",
        ),
        (
            Tense.PAST,
            r"(?:clos|slipp|gain|dropp|climb|jump|edg|end|finish|settl|trad|slump|surg|tumbl|add|eas|firm|advanc|declin)ed"
            r"(?=\s[^.;]{0,28}?\d[\d.,]*\s?(?:%|per\s?cent\b|points\b|pct\b|cents\b))",
        ),
        (Tense.HYPOTHETICAL, r"if\s+(?:\w+\s+){1,6}?(?:were|was|did|had|ever)"),
        (
            Tense.OLD,
            r"would\s+have\s+(?:been(?:\s+(?:held|played|run|staged))?|taken\s+place|begun|started)"
            rf"(?=\s+(?:(?:on|at)\s+)?{_DATE})",
        ),
        (
            Tense.HYPOTHETICAL,
            r"(?<!what\s)would\s+have(?:\s+been)?\s+(?!(?:its|the|an?|their|his|her|our|one|two|three|until|till|to)\b)\w+",
        ),
        (Tense.HYPOTHETICAL, r"shall\s+(?:the|an?)\s+\w+\s+\w+"),  # "Shall the town buy a fire engine?"
        (Tense.HYPOTHETICAL, rf"will\s+have\s+(?:been\s+)?{_PARTICIPLE}(?=\s[^.;]{{0,40}}\bby\s)"),  # "300 times"
        (Tense.MOVED, _PUT_OFF),
        (Tense.MOVED, _PUT_BACK),
        (Tense.HYPOTHETICAL, r"(?:could|might)(?:\s+\w+ly|\s+not|\s+also|\s+still)?(?:\s+be)?(?:\s+\w+)?"),
        (Tense.HYPOTHETICAL, r"thinking\s+(?:about|of)"),
        (
            Tense.HYPOTHETICAL,
            r"would\s+(?:mean|cost|be\s+(?:an?|too|better|enough|worth|far|very|hard|foolish|unwise))",
        ),
        (Tense.HYPOTHETICAL, r"(?:suppose|imagine|imagining|supposing|assuming)\s+(?:that\s+)?\w+"),
        (Tense.HYPOTHETICAL, r"(?:(?:has|have)\s+)?(?:not|yet)\s+(?:been\s+|to\s+be\s+)(?:scheduled|fixed|set)"),
        (Tense.OLD, r"would\s+(?:ordinarily|normally|usually)\s+(?:have\s+)?(?:been?\s+)?\w+"),
        (Tense.HYPOTHETICAL, r"(?:usually|normally)(?:\s+\w+){1,2}"),
        (Tense.CANCELLED, _STRUCK),
        (Tense.CANCELLED, _CALLS_OFF),
        (
            Tense.CANCELLED,
            r"(?:(?:has|have|had)\s+)?suspended(?=\s+(?:(?:the|their|its|an?|"
            r"\w+['’]s)\s+)?(?:\w+\s+){0,3}?(?:strikes?|walkouts?|"
            r"action|stoppages?|protests?)\b)|(?:is|are)\s+(?:now\s+|also\s+)?(?:on\s+ice|on\s+hold|off\s+the\s+table)",
        ),
        (
            Tense.CANCELLED,
            r"(?:has|have|is|are|was|were|['’]s|['’]ve)\s+(?:now\s+|also\s+)?(?:been\s+|had\s+to\s+be\s+|to\s+be\s+)?"
            r"(?:dropped|ditched|culled|"
            r"given\s+up(?!\s+in)|"
            r"stood\s+down|pulled|knocked\s+on\s+the\s+head|lost\s+to\s+the\s+(?:weather|rain|frost|snow|"
            r"fog))(?!\s+(?:by|from|to|"
            r"out|into|points))",
        ),
        (
            Tense.CANCELLED,
            rf"(?:(?:has|have|had|is|are|was|were|'s|’s)\s+)?(?:\w+ly\s+|now\s+)?(?:been\s+|be\s+)?{_OFF}|"
            r"(?:is|are)\s+off(?=\s+(?:on\s+(?:\w+day|\d)|this\s|today|tomorrow|tonight|because|owing|due\s+to|after\s|"
            r"altogether|entirely))",
        ),
        (
            Tense.MOVED,
            r"(?:has\s+|have\s+)?(?:slipped|slid)(?=\s+(?:back\s+)?(?:"
            rf"(?:from|to)\s+(?!\w+\s+place\b){_WHEN}|by\s+(?:an?|one|two|three|\d+|several|some)\s+(?:hour|day|week|month|fortnight|year)))|"
            rf"(?:{_BE}|now)\s+off\s+(?:until|till?)|(?:on\s+hold|on\s+ice|shelved|suspended|deferred)\s+(?:until|till?)|"
            r"(?:will\s+not|won['’]t)\s+(?:now\s+)?(?:be|happen|take\s+place|come(?:\s+out)?|appear|be\s+(?:held|"
            r"ready|known|published)|start|open|go\s+ahead)\s+"
            r"(?:until|till?|(?<=now\sbe\s)before|(?<=now\shappen\s)before|(?<=now\sbe\sheld\s)before)(?!\s+further)",
        ),
        (
            Tense.CANCELLED,
            rf"(?:will|is|are)\s+(?:not\s+now|now\s+not)\s+be(?:ing)?\s+{_PARTICIPLE}(?!\s+(?:until|till?|before)\b)",
        ),
        (
            Tense.CANCELLED,
            r"(?:will|is|are|would|can)\s?(?:(?:now|therefore|thus|\w+ly)\s+)?not\s+(?:now\s+|be\s+)?(?:go(?:ing)?\s+ahead|tak(?:e|"
            r"ing)\s+place|(?:be\s+)?held|happen(?:ing)?|open)",
        ),
        (
            Tense.CANCELLED,
            r"(?:won['’]t|can['’]t|isn['’]t|aren['’]t|not)\s+(?:now\s+)?(?:be\s+)?(?:go(?:ing)?\s+ahead|"
            r"tak(?:e|ing)\s+place|held|happen(?:ing)?|(?<=\sbe\s)offered|"
            r"(?<=\sbe\s)(?:necessary|needed|required)(?=\s*[.,;:!]|\s+after\s+all))",
        ),
        (
            Tense.CANCELLED,
            r"(?:will\s+not|won['’]t|does\s+not|doesn['’]t|do\s+not|don['’]t)\s+(?:now\s+)?(?:meet|sit|proceed|convene|sail|operate|depart|"
            r"run|happen|hold(?=\s+(?:again|as|on|this|next)\b|\s*[.,;])|go\s+(?:ahead|through)|push\s+through|materiali[sz]e|come\s+off|take\s+place|"
            r"be\s+(?:possible|happening|held|played|shown|staged|given|performed|calling|running|meeting|"
            r"operating|visiting|collecting|rehearsing|on(?=\s*[.,;:(]|\s+(?:on|this|next|tomorrow|tonight|today|"
            r"as|because)\b)))(?!\s+with)",
        ),
        (
            Tense.CANCELLED,
            r"(?:(?:(?:will|shall)\s+not|won['’]t)\s+(?:now\s+|therefore\s+)?(?:be\s+(?:holding|staging|running|organi[sz]ing|having|"
            r"putting\s+on)|hold|stage|organi[sz]e|put\s+on|debate|hear(?=\s+(?:the|an?|his|her|its|their)\s)|(?:be\s+hosting|host)(?=\s+(?:an?|its|our|their|any)\s))|"
            r"(?:(?:is|are|am|['’]re|['’]m)\s+not|isn['’]t|aren['’]t)\s+(?:now\s+)?(?:holding|staging|organi[sz]ing|putting\s+on|"
            r"(?:having|running|hosting)(?=\s+(?:its|our|their|an?|any)\s)))(?=\s+\w)(?![^.;:]{0,80}\b(?:until|till|before)\b)|"
            r"(?:(?:will|shall)\s+not|won['’]t)\s+(?:now\s+)?(?:be\s+(?:appearing|performing)|appear|perform)"
            rf"(?=\s+(?:after\s+all|(?:on\s+)?{_DATE}|tonight|today))",
        ),
        (
            Tense.CANCELLED,
            rf"(?:{_BE}|now)\s+off(?=\s*[.,;:!?—–]|\s+-\s|\s+(?:until|because|due|after|owing|this|next)\b)|(?:has|"
            rf"have)\s+also\s+gone|"
            r"(?:has|have)\s+(?:pulled\s+out|fallen\s+through)",
        ),
        (
            Tense.CANCELLED,
            r"(?:isn['’]t|aren['’]t|is\s+not|are\s+not)\s+(?:now\s+)?(?:meeting|sitting|running|playing|performing)(?!\s+with)|"
            r"(?:won['’]t|will\s+not)\s+be\s+(?:one|any)(?=\s+(?:on|this|next)\b)|"
            rf"(?:{_BE}\s+)?no\s+longer\s+(?:tak(?:e|ing)\s+place|go(?:ing)?\s+ahead|be\s+held|happening|"
            r"on(?=\s*(?:[.,;:!)]|\Z)))",
        ),
        (
            Tense.PLANNED,
            rf"(?:was|were|is|are|has\s+been)\s+(?:\w+ly\s+)?(?:agreed|set|fixed|confirmed|given|noted|proposed)\s+as(?=\s+{_WHEN})",
        ),
        (
            Tense.FUTURE,
            r"(?:(?:is|are|will\s+be|['’]re|['’]ll\s+be)\s+)?(?:getting|gets?|to\s+get)\s+married|"
            r"(?:is|are|will\s+be)\s+tying\s+the\s+knot",
        ),
        (
            Tense.OLD,
            r"(?:was|were)\s+(?:\w+ly\s+)?(?:to|due|scheduled|planned|set|supposed|meant|booked|listed|"
            r"arranged)(?:\s+(?:to|for|on))?(?:\s+have)?(?:\s+been)?(?:\s+be)?(?:\s+(?:held|\w+ed|given|take|start|"
            r"begin|meet))?",
        ),
        (Tense.OLD, rf"had\s+(?:\w+ly\s+)?been\s+(?:\w+ly\s+)?{_SET}(?:\s+(?:to|for|on)(?:\s+\w+)?)?"),
        (
            Tense.OLD,
            rf"(?:originally|first|initially|previously|formerly|once)(?:\s+\w+){{0,2}}?\s+{_SET}(?:\s+(?:to|for|on))?|"
            r"(?:originally|first|initially|previously)\s+(?:announced|advertised|billed)(?:\s+(?:for|on))",
        ),
        (
            Tense.OLD,
            rf"instead\s+of|rather\s+than|and\s+not\s+(?:on|at)|not\s+(?:on|at)|(?<=\s)not(?=\s+{_WHEN})(?!{_HOUR})",
        ),
        (
            Tense.OLD,
            rf"{_SHIFT}\s+from(?!\s+(?:\d{{1,2}}(?:[.:]\d\d\s?(?:[ap]\.?m)?|\s?[ap]\.?m)\.?|noon|midday)\s+to\s)",
        ),
        (Tense.OLD, r"replac(?:es|ing)\s+(?:the\s+|that\s+|one\s+)?(?:\w+\s+){0,2}?(?:of|on|planned\s+for|set\s+for)"),
        (
            Tense.OLD,
            r"replac(?:es|ing)\s+(?:(?:the\s+)?one|that|those|an?\s+\w+)\s+(?:that|which)\s+(?:was|were|had)\s+(?:to\s+)?"
            r"(?:have\s+)?(?:been\s+)?\w+(?:\s+(?:for|on))?",
        ),
        (Tense.OLD, rf"(?:was|were|had\s+been)\s+{_CALLED}"),
        (
            Tense.PLANNED,
            rf"(?<!you\s)(?<!they\s)should\s+(?:now\s+|then\s+)?be\s+(?!(?:sent|submitted|returned|received|paid|handed|made|given|kept|taken|done|"
            r"read|used|seen|left|put|finished|completed|filed|lodged|booked|reported|added|planted|sown|pruned|cut|fed|dug|avoided)\b)"
            rf"{_PARTICIPLE}"
            r"(?=\s+(?:some\s?time\s+)?(?:in|during)\s+(?:(?:early|mid|late)[\s-]|the\s+(?:week|(?:first|second|third|last|latter)\s|middle|course|autumn|"
            r"spring|summer|winter|fall\b)))",
        ),
        (
            Tense.PLANNED,
            r"(?<!you\s)(?<!they\s)should\s+(?:now\s+|then\s+)?(?:flow|begin|follow|appear|return|land)(?=\s)",
        ),
        (Tense.FUTURE, r"(?:(?<=[.!?:;]\s)|(?<=\n)|(?<=^)|(?<=and\s))(?-i:E|e)xpect(?=\s+(?:an?|the|news|results)\b)"),
        (
            Tense.OLD,
            r"had\s+(?:\w+ly\s+)?(?:called|planned|announced|scheduled|set|booked|arranged|threatened|organi[sz]ed|billed)"
            rf"(?:\s+(?:it|them))?(?:\s+for)?(?=\s+(?:on\s+)?{_DATE})",
        ),
        (
            Tense.OLD,
            r"(?:(?<=\bwe\s)|(?<=\bI\s))(?:had\s+|first\s+)?(?:said|promised|advertised|announced)"
            rf"(?=\s+(?:it\s+(?:was|would\s+be)\s+)?(?:on\s+)?{_DATE})",
        ),
        (Tense.MOVED, rf"(?:make|call)\s+it(?=\s+(?:on\s+)?{_DATE})"),
        (Tense.OLD, r"should\s+have\s+(?:been\s+)?\w+"),
        (
            Tense.OLD,
            r"(?:was|were|had\s+been)\s+(?:\w+ly\s+|first\s+)?(?:on|in)\s+(?:the|our|its|their)\s+"
            r"(?:calendar|diary|programme|agenda|schedule)\s+for",
        ),
        (
            Tense.OLD,
            r"had\s+(?:\w+ly\s+)?(?:hoped|planned|intended|wanted|meant|expected|arranged|agreed)\s+to\s+(?:be\s+)?\w+",
        ),
        (Tense.OLD, r"would\s+(?:ordinarily|normally|usually|otherwise)\s+(?:have\s+)?(?:be\s+|been\s+)?\w+"),
        (Tense.OLD, r"(?:was|were)\s+going\s+to\s+(?:be\s+)?\w+"),
        (
            Tense.MOVED,
            rf"(?:will\s+|shall\s+|'ll\s+|’ll\s+)?(?:now\s+|instead\s+)?(?:moves?|shifts?|slips?|slides?|"
            rf"(?:is|are)\s+(?:now\s+)?(?:moving|shifting|slipping|switching)|"
            rf"switch(?:es)?)\s+"
            rf"(?:back\s+|forward\s+|on\s+)?to(?=\s+{_WHEN})|(?:now\s+)?becomes?(?=\s+(?:on\s+)?{_WHEN})",
        ),
        (
            Tense.MOVED,
            r"(?:moves?|shifts?|slips?|slides?)(?:\s+(?:back|forward))?(?:\s+by)?\s+(?:an?|one|two|three|four|six|"
            r"\d+)\s+(?:days?|"
            r"weeks?|months?|hours?|fortnights?)",
        ),
        (
            Tense.HYPOTHETICAL,
            r"(?:was|were|had\s+been|has\s+been)\s+(?:first\s+|also\s+)?(?:suggested|mooted|floated|considered|"
            r"ruled\s+out)",
        ),
        (
            Tense.PRESENT,
            r"(?:leave|depart)(?=\s+(?:for|from)\s)|head(?=\s+(?:for|off|to)\s)|travel(?=\s+to\s)|set\s+(?:off|"
            r"out)(?=\s+(?:for|from|on|at)\s)",
        ),
        (
            Tense.MOVED,
            r"(?:moves?|shifts?|slides?|switch(?:es)?)(?:\s+(?:up|forward|back))?(?=\s+from\s)|"
            r"(?:brings?|puts?|pushes)\s+(?:forward|back)(?=\s+(?:its|the|their|his|her|our|from)\s)|to\s+(?:move|shift|reschedule|postpone|"
            r"push\s+back|put\s+back|"
            r"bring\s+forward|put\s+off|rearrange|switch(?!\s+(?:it\s+|them\s+)?(?:off|on)\b|\s+[^.,;]{1,24}\s(?:off|on)\s*[,.;]))(?=\s)",
        ),
        (
            Tense.MOVED,
            rf"(?:goes|go|comes|come)\s+(?:(?:back|forward|out)(?=\s+(?:from|by|an?\s+(?:week|day|month|fortnight|"
            rf"hour)|one\s|two\s)"
            rf")|(?:(?:back|over|forward|out)\s+)?to(?=\s+{_WHEN}))",
        ),
        (
            Tense.MOVED,
            rf"(?:(?:has|have|had|['’]ve|['’]d|['’]s|is|are|was|were|will)\s+)?(?:now\s+|also\s+|\w+ly\s+)?(?:been\s+|be\s+|"
            rf"being\s+)?(?!{_STAYS}){_SHIFT}(?:\s+by\s+\w+\s+\w+)?(?:\s+(?:to|until|till?|for))?",
        ),
        (
            Tense.MOVED,
            r"(?:(?:has|have|had)\s+)?(?:moved|pushed|put|brought|shifted|adjourned|postponed|delayed|rescheduled|reset|"
            r"rearranged|"
            r"switched|deferred)\s+(?:it|them)\s+(?:back\s+|forward\s+|on\s+|off\s+)?(?:to|until|till?|by)",
        ),
        (
            Tense.PLANNED,
            r"(?:(?:has|have|had)\s+)?(?:set|put|pencill?ed|booked|scheduled|fixed|listed|marked|slotted|arranged|"
            r"called|"
            r"convened|planned|timed)\s+(?:it|them)\s+(?:in\s+|down\s+)?(?:for|on|at)",
        ),
        (
            Tense.PLANNED,
            r"(?:stays|stands|still)\s+(?:on|at)|still\s+stands?(?=\s*[,.;)]|\s+as\s)|no\s+change|as\s+planned|"
            r"(?:stays?|remains?)\s+(?:where|when|as)\s+(?:it|they)\s+(?:is|are|was|were)|(?:stays?|"
            r"remains?)\s+(?:fixed|"
            r"unchanged|locked\s+in|in\s+place\s+for)|(?:has|have)\s+been\s+(?:kept|left)\s+(?:intact|unchanged|"
            r"alone|as\s+"
            r"it\s+was)|(?:is|are|['’]s|isn['’]t|is\s+not|aren['’]t|are\s+not)\s+(?:un)?(?:affected|under\s+threat|"
            r"in\s+"
            r"(?:doubt|danger))|(?:takes?|took)\s+(?:on|place)(?=\s+as\s+planned)|go(?:es)?\s+live",
        ),
        (Tense.VALID, r"(?<=clocks\s)(?:go|change|spring|fall|are\s+put|will\s+go)"),
        (Tense.UNDERWAY, r"(?:was|were)\s+(?:\w+ly\s+|already\s+|still\s+)?(?!going|planning|due|doing)\w{2,}ing"),
        (Tense.UNDERWAY, r"(?:is|are)\s+(?:on\s+travel|still|currently|already|under\s+way|underway)(?:\s+\w+)?"),
        (
            Tense.PRESENT,
            r"(?:go(?:es)?|runs?|lasts?|carr(?:y|ies)|stays?\s+up)\s+(?:on\s+)?(?:until|['’]?till?|through)",
        ),
        (
            Tense.PRESENT,
            rf"(?:stays?|remains?|keeps?)\s+open\s+(?:late|until|till?|all\s+(?:night|day)|through|for)|(?:stays?|"
            rf"remains?)(?=\s+(?:on\s+|at\s+)?{_WHEN})",
        ),
        (
            Tense.PRESENT,
            r"walks?\s+out|downs?\s+tools|stays?\s+(?:away|off)\s+(?:from\s+)?(?:work|school|classes|lessons)|"
            r"(?:stops?|refuses?\s+to)\s+work|walks?\s+off\s+(?:the\s+job|their\s+jobs)|(?:swings?|throws?|flings?)\s+open",
        ),
        (Tense.UNDERWAY, r"(?:continues?|remains?|stays?|ongoing)(?:\s+(?:closed|open|in\s+place))?"),
        (
            Tense.PRESENT,
            r"takes?\s+hold|(?:(?<=ceasefire\s)|(?<=cease-fire\s)|(?<=truce\s)|(?<=armistice\s)|(?<=curfew\s)|(?<=lockdown\s))"
            r"(?:takes?\s+effect|comes?\s+into\s+(?:force|effect))",
        ),
        (
            Tense.VALID,
            r"(?:is|are|remains?)?\s*valid|(?<!to\s)appl(?:y|ies)|(?:is|are)\s+controlled|(?:comes?|came|"
            r"enter(?:s|ed)?|is|are)?\s*in(?:to)?\s+force|(?:becomes?|will\s+become)\s+(?:applicable|effective|mandatory|"
            r"compulsory|valid|binding|void|obsolete)|has\s+effect|(?:takes?|took)\s+effect|"
            r"(?:go(?:es)?\s+up|rises?|increases?|falls?|drops?)(?=\s+(?:by|to|from)\s)|with\s+effect|effective|"
            r"applies|runs?\s+out|expires?|in\s+effect|"
            r"(?:is|are)\s+(?:also\s+|still\s+)?(?:banned|prohibited|forbidden|permitted|allowed|restricted)|"
            r"(?<=permit\s)runs|(?<=licence\s)runs|(?<=license\s)runs|(?<=lease\s)runs|(?<=contract\s)runs|"
            r"(?<=order\s)runs",
        ),
        (
            Tense.PLANNED,
            r"(?:(?:is|are|was|were|['’]s|['’]re)\s+)?(?:now\s+)?due\s+(?:out|back|up|there|here|home|ashore|"
            r"in\s+(?:court|"
            r"shops|cinemas|the\s+dock|port|town)|before\s+(?:a|the)?\s?(?:magistrates|judge|jury|court|committee)|"
            r"for\s+"
            r"(?:publication|release|completion|delivery|sentence))",
        ),
        (Tense.PLANNED, rf"(?:\w+\s+)?dates?\s+of(?=\s+{_WHEN})"),
        (Tense.PAST, r"fell\s+due"),
        (
            Tense.DUE,
            r"(?:should|may|can|must)(?:\s+(?:still|also|only|now))?\s+be\s+(?:handed|given|left|paid|brought|e-?mailed|posted|"
            r"delivered|addressed|reported|settled|lodged|booked)"
            rf"(?:{_LIMIT}|(?=[^.;:?!]{{0,60}}\b(?:up\s+to|until|till?)\s+(?:noon|midnight|{_WHEN})))",
        ),
        (
            Tense.DUE,
            rf"(?:is|are|be|falls?)\s+due(?!{_DUE_TO_DO})|due(?=\s+(?:by|on|no|[A-Z]))|must\s+(?:be|reach|arrive|"
            r"apply|register|submit|send)(?:\s+\w+)?|(?:have|has|need|needs|are|"
            r"is)\s+to\s+be\s+(?:submitted|in|received|returned|paid|booked|made|handed|lodged|filed|sent|delivered|"
            r"entered|"
            r"registered|posted)|clos(?:es?|ing)\s+(?:the\s+)?(?:list|book|entries|registration|bookings|nominations|"
            r"applications)|"
            r"(?:should|must|needs?\s+to|has\s+to|have\s+to|ought\s+to)\s+(?:be\s+(?:with|on|in|at|up|ready|"
            r"complete)|come\s+(?:back|in)|"
            r"(?:reach|get\s+to|go\s+to)(?=\s+(?:the|us|me|him|her|them|our|my|[A-Z]))|arrive|be\s+back)(?=\s)|"
            r"will\s+be\s+(?:locked(?!\s+from\b)|deleted|disabled|deactivated|wiped|purged)|(?<!\bthe\s)(?<!\ba\s)(?-i:CLOSES?|closes?|locks?|"
            r"shuts?|(?:(?<=[.!?:;]\s)|(?<=\n))Closes)"
            r"(?=\s+(?:when\s+full|on|at|by|midnight|\d|this|next|tomorrow|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day))|"
            r"(?:(?<=voting\s)|(?<=ration\s)|(?<=booking\s)|(?<=bidding\s))ends(?=\s+at)|"
            r"(?:will|['’]ll)\s+be\s+in\s+touch|"
            r"(?:have|has)\s+until|(?:can|should|"
            r"may)(?:\s+(?:still|also|only|now))?\s+be\s+(?:turned\s+in|sent(?:\s+in)?|submitted|made|"
            r"handed\s+in|dropped\s+off|filed|lodged|returned|signed\s+up)|(?:we|I|"
            r"who)\s+(?:will\s+)?needs?(?=\s+\w.*\bby\b)|received\s+by|(?:will\s+)?(?:hear\s+from\s+us|"
            rf"be\s+(?:told|notified|informed))|{_NO_SEASON}ends(?=\s+on)|please\s+(?:\w+\s+){{0,2}}(?:complete|"
            r"return|register|reply|respond|send|submit|let|tell|confirm|book|RSVP|pay|sign)|(?:let|"
            r"tell)\s+(?:us|me|him|her|them)|(?:will|shall|['’]ll)\s+(?:tell(?!\s+(?:(?:the|a|his|her|their|its|this|that)\s+"
            r"(?:\w+\s+)?(?:story|stories|tale|tales|history)|stories|tales|jokes|of)\b)|notify|inform|let(?=\s+\w+\s+know\b)|write\s+to|"
            r"get\s+back\s+to)(?=\s+(?:the|all|"
            r"you|every(?:one|body)?|both|each|\w+ants|\w+ers|\w+ors)\b)|can\s+(?:register|apply|submit|book|"
            r"(?:file|object|appeal|opt|enrol|claim)(?=\s[^.;:?!]{1,60}?\b(?:until|till?|up\s+to|by|before)\s))|"
            r"should\s+(?:be\s+(?:sent|submitted|"
            r"received)|request|apply|register|submit)|(?<!the\s)(?<!on\s)(?<!a\s)"
            r"(?<!its\s)(?<!his\s)(?<!her\s)(?<!their\s)(?<!our\s)(?<!my\s)(?<!your\s)(?<!this\s)(?<!['’]s\s)"
            r"request(?!\s+(?:an?|the|his|her|your)\s+(?:[\w-]+\s+){0,2}(?:meeting|call|interview|audience|visit|appointment)\b)|(?<!had\sto\s)(?:send|apply|register|submit)|"
            r"RSVP|reply",
        ),
        (
            Tense.FUTURE,
            r"(?:can|may)(?:\s+(?:now|also|then|again|all|both|only))?\s+be\s+(?:seen|viewed|visited|interviewed|"
            r"heard|filmed|"
            r"photographed|watched|toured|met|followed|collected|picked\s+up|dropped\s+off|tried)",
        ),
        (Tense.PLANNED, rf"(?:announced|called|advertised|billed)\s+for(?=\s+(?:{_WHEN}|that\s|this\s|the\s))"),
        (Tense.PLANNED, rf"(?!{_FOR_ELSE})[a-z]{{4,}}ed(?:\s+in\s+(?:\w+\s+){{1,4}}?\w+)?\s+for(?=\s+{_DATE})"),
        (
            Tense.PLANNED,
            rf"(?:posted|listed|put|stood|fixed|adjourned)\s+(?:it|them|{_CASE}|the\s+hearings?)\s+(?:over\s+)?"
            rf"(?:to|for|until)(?=\s+{_DATE})",
        ),
        (
            Tense.PLANNED,
            r"(?:is|are)\s+(?:now\s+|most\s+|very\s+)?(?:likely|probable)(?=\s+(?:in|on|at|from|over|during|around|this|next)\s)",
        ),
        (
            Tense.PLANNED,
            r"(?:is|are|will\s+be)\s+(?:\w+ly\s+|also\s+|again\s+|all\s+|both\s+)?(?:possible|available|welcome|"
            r"unavailable|"
            r"out\s+of\s+(?:use|order|service|action|bounds)|off\s+limits|without\s+(?:water|power|electricity|gas|"
            r"heating)|"
            r"on\s+(?:show|view|display|sale|duty|hand|tour|stage)|in\s+(?:concert|conversation|attendance|session|"
            r"court))",
        ),
        (
            Tense.PLANNED,
            rf"(?:(?:is|are|has|have|was|were|'s|’s|'re|’re)\s+)?(?:\w+ly\s+|now\s+|also\s+|"
            rf"only\s+)?(?:been\s+)?{_SET}(?:\s+(?:to\s+(?:be\s+)?\w+|for|on|at|in))?",
        ),
        (Tense.PLANNED, rf"(?:{_BE}|has\s+been|have\s+been|['’]s\s+been)\s+(?:now\s+)?{_CALLED}"),
        (Tense.PLANNED, r"(?:has|have)\s+(?:now\s+|also\s+)?been\s+notified\s+for"),
        (
            Tense.PLANNED,
            r"(?:has|have)\s+(?:\w+ly\s+|also\s+)?(?:called|convened|scheduled|set|invited|summoned|"
            r"proposed|agreed|fixed|announced)(?:\s+for)?|"
            r"(?:has|have)\s+(?:\w+ly\s+|also\s+)?(?:chosen|picked|named|reserved|pencill?ed\s+in|set\s+aside)"
            rf"(?=\s+{_DATE})",
        ),
        (
            Tense.FUTURE,
            rf"(?:will|shall|'ll|’ll|won't|won’t|would|'d|’d){_ADV}(?:\s+(?:be|"
            rf"have))?(?:\s+being)?(?:\s+(?!(?:the|a|an|in|on|at|to|no|every|each)\b)\w+)?",
        ),
        (Tense.FUTURE, rf"{_BE}{_ADV}\s+going\s+to\s+(?:be\s+)?\w+"),
        (
            Tense.FUTURE,
            rf"{_BE}{_ADV}\s+(?:to|about\s+to|ready\s+to|preparing\s+to|planning\s+to|hoping\s+to|"
            rf"likely\s+to)\s+(?:be\s+)?\w+",
        ),
        (
            Tense.FUTURE,
            r"(?:plans?|intends?|aims?|expects?|hopes?|agreed|wants?|prepares?|planning|hoping|"
            r"invites?\s+you|scheduled|invited|urged|asked)\s+to\s+(?:be\s+)?\w+",
        ),
        (
            Tense.FUTURE,
            rf"(?<!have\s)(?<!has\s)(?<!had\s)(?<!need\s)(?<!needs\s)(?<!ought\s)to\s+be\s+(?!confirmed|announced|"
            rf"decided|fixed|"
            rf"agreed|arranged|determined|advised|notified|set|done|seen|had|made|paid|said|{_SHIFT}|"
            rf"{_OFF})(?:\w+ly\s+)?{_PARTICIPLE}",
        ),
        (
            Tense.FUTURE,
            r"(?:has|have|gets?|is\s+(?:bound|required|obliged|ordered)|are\s+(?:bound|required|obliged|"
            r"ordered))\s+to\s+"
            r"(?!(?:do|say|be|wait|admit|know|think|see|make|deal|believe|offer|come\s+from|have|get|submit|send|apply|"
            r"register|reach|arrive|return|pay|book|show\s+that|rely|cope|live|go\s+through)\b)\w+",
        ),
        (
            Tense.FUTURE,
            r"(?:(?:thrilled|excited|delighted|pleased|honou?red|chuffed|stoked|overjoyed|proud|happy|glad|"
            r"looking\s+forward|"
            r"privileged|humbled)\s+(?:to\s+(?:say|announce|share)\s+(?:that\s+)?(?:I|we)\s+(?:will|am|are)\s+)?to\s+)?"
            r"be\s+(?:speaking|playing|reading|hosting|joining|giving|performing|presenting|talking|exhibiting|"
            r"appearing|"
            r"launching|teaching|showing|signing|singing|live|back)\b",
        ),
        (
            Tense.FUTURE,
            r"must\s+(?:decide|rule|vote|appear|answer|report|meet|elect|choose|present|testify|"
            r"sign|approve|deliver|file|hold|play|face)",
        ),
        (
            Tense.FUTURE,
            r"(?:upcoming|forthcoming|save\s+the\s+date|join\s+us|coming\s+up|don['’]t\s+miss|"
            r"see\s+you|come\s+(?:along|and)|tune\s+in|(?-i:Drop|Pop|Log|Dial)\s+(?:in|on|by)(?=\s)|"
            r"(?-i:Come|Head)\s+(?:on\s+)?(?:down|over|up|out|to|in)(?=\s)|(?-i:Help)\s+us(?=\s))",
        ),
        (
            Tense.DUE,
            r"(?:(?:has|have|had|is|are|was|were)\s+(?:been\s+)?)?(?:gave|gives?|given|granted|allowed|allows)\s+"
            r"(?:(?:the|a|an|its|his|her|their|all|both)\s+)?(?:\w+\s+){1,3}"
            rf"(?:(?:another|an?\s+further|an?\s+extra)\s+(?:\w+\s+)?\w+,\s+)?(?:until|up\s+to(?=\s+{_DATE}))",
        ),
        (
            Tense.REPORT,
            r"(?<=[a-z]s\s)(?:(?:now|also|still)\s+)?(?:say|insist|claim|believe|argue|maintain)(?=\s+(?:that\b|the[ry]?\b|an?\b|it\b|[A-Z]))",
        ),
        (
            Tense.PLANNED,
            r"(?:(?:was|were|is|are|has\s+been|have\s+been)\s+)?(?:remanded\s+(?:in\s+custody|on\s+bail)\s+(?:until|"
            r"to)(?=\s)|"
            r"(?:(?:has|have)\s+)?(?:ordered|told|summoned|directed|subpoenaed|instructed)\s+(?:(?!on\s)[\w'’.-]+\s+){1,5}?"
            r"to\s+(?:appear|testify|give\s+evidence|stand\s+trial|come\s+back|return|reconvene)(?=\s)|"
            r"(?:bailed|remanded|summoned|ordered|told|instructed|directed|released)\s+(?:in\s+custody\s+|"
            r"on\s+bail\s+)?to\s+"
            r"(?:appear|return|attend|report|face|stand|answer)\w*)",
        ),
        (
            Tense.REPORT,
            r"(?:said|told|announced|confirmed|added|ruled|wrote|stated|reported|noted|warned|"
            r"recalled|revealed|explained|posted|tweeted|declared|says|according\s+to|updated|issued|"
            r"published|reiterated)(?:\s+(?:reporters|that|the\s+media))?",
        ),
        (
            Tense.PRESENT,  # "Lineup announced for the festival: 4-6 June"
            r"(?:line-?up|headliners?|acts|dates?|details|programme|speakers|venues?)\s+(?:now\s+|just\s+)?"
            r"(?:announced|confirmed|revealed|released|unveiled)(?=\s+for\s)",
        ),
        (
            Tense.PAST,
            rf"(?:has|have|had|'ve|’ve|having)(?:\s+(?:\w+ly|not|never|also|already|just|long|since|"
            rf"yet|only|twice|always|each|both|all|last|first))*\s+(?:been\s+)?{_PARTICIPLE}",
        ),
        (Tense.PAST, rf"(?:was|were)(?:\s+(?:\w+ly|not|also|first|last|once|held))*\s+{_PARTICIPLE}"),
        (
            Tense.PRESENT,
            r"(?:is|are|'s|’s|'re|’re|am|'m|’m)(?:\s+(?:\w+ly|also|now|not|both|all|"
            r"both))*\s+(?:being\s+)?(?!(?:ten|seven|eleven|often|even|then|when|women|children|keen|green|golden|"
            r"sudden|own|down|brown|unknown|young)\b)"
            rf"(?:\w+ing|open|closed|back|off|shown|blown|{_PARTICIPLE})",
        ),
        (Tense.PAST, _IRREGULAR),
        (Tense.PAST, _IRREGULAR_TOO),
        (
            Tense.PAST,
            r"(?<!\bbe\s)(?<!\bstays\s)(?<!\bremains\s)(?:opened|closed|attended|hosted|chaired|led|titled|requested|"
            r"called|advised|asked)(?=\s+(?:at|on|in|its|the|with|yesterday|today|earlier|last|a|an|his|her|"
            r"their|our|my|higher|lower|flat|(?:up|down)\s+\d|"
            r"for\s+(?:an?|the|more|one|two|three|help|money|time|talks|comments?))\b)",
        ),
        (
            Tense.PAST,
            r"(?<=[^\W\d]\s)(?<!\bbe\s)(?<!\bare\s)(?<!\bis\s)(?<!\band\s)(?:named|allowed|used|shared|restored|fixed)"
            r"(?=\s+(?:its|the|an?|his|her|their)\s)(?!\s+(?:the\s+)?(?:date|day)\b)",
        ),
        (
            Tense.PAST,
            r"(?<=[^\W\ds]\s)(?<!\bto\s)(?<!\bI\s)(?<!\bwe\s)(?<!\byou\s)(?<!\bthey\s)(?<!\bwho\s)(?<!\band\s)(?<!\bor\s)"
            r"(?<!\bnot\s)(?<!\bwill\s)(?<!\bshall\s)(?<!\bcan\s)(?<!\bmay\s)(?<!\bcould\s)(?<!\bwould\s)(?<!\bshould\s)"
            r"(?<!\bmight\s)(?<!\bplease\s)(?<!\bthen\s)(?<!\bpeople\s)(?<!\bchildren\s)(?<!\bmen\s)(?<!\bwomen\s)(?<!\bpolice\s)"
            r"(?<!\bthe\s)(?<!\ba\s)(?<!\bbe\s)(?<!\bteam\s)(?<!\bstaff\s)(?<!\bbut\s)"
            r"(?<!\bhelp\s)(?:read|shut|hit|cut|cast|beat|put|quit|split|spread(?!\s+the\s+word)|hurt|upset|fed|lent|bent|bit|bound|wound)"
            r"(?=\s+(?:the|its|his|her|their|an?|\d[\d,.]*)\s)",
        ),
        (
            Tense.PAST,
            rf"(?<!\bthe\s)(?<!\ba\s)(?<!\ban\s)(?<!\bits\s)(?<!\bnewly\s)"
            rf"(?!(?:(?<=\bquarter\s)|(?<=\byear\s)|(?<=\bmonths\s)|(?<=\bperiod\s))ended\b){_NOT_PAST}[a-z]{{2,}}ed",
        ),
        (
            Tense.PRESENT,
            r"(?:takes?|taking)\s+place|begins?|starts?|opens|runs|kicks?\s+off|hosts?|holds?|meets?|"
            r"gathers?|gives|delivers|participates|releases|publishes|reads|presents|returns|ends|"
            r"concludes|features|plays|performs|speaks|visits|travels|attends|addresses|receives|"
            r"welcomes|joins|resumes?|coincides|celebrates?|falls\s+on|comes\s+out|come\s+out|"
            r"gets\s+together|we\s+(?:link|do|go|meet)|debates|discusses|votes|votes\s+on|attend|"
            r"deliver|brief|briefs|explain|participate",
        ),
        (
            Tense.PRESENT,
            r"(?:sits|commences?|convenes|assembles|takes?|picks|goes|comes|hears|faces|leads|breaks|gets|brings|"
            r"follows|fronts|musters|rolls|shuts|lands|arrives|appears|heads(?!\s+up\b)|rings|looks|considers|"
            r"decides|chooses|"
            r"elects|unveils|sings|tackles|pays|hands(?=\s+(?:over|out|in|back|down|the|its|his|her)\b)|kicks|returns|moves|joins|tells|closes|sails|"
            r"departs|celebrates|reopens|swears|crowns|tastes|tours|opens|"
            r"flies|leaves|lifts\s+off|reaches|departs|heads|crosses|enters|quits|steps(?=\s+(?:up|down|aside|out))|"
            r"rises|"
            r"defends|throws|makes|remembers|commemorates|marks|restarts|relaunches|inaugurates|blesses|ordains|"
            r"embarks|"
            r"docks(?=\s+(?:at|in|with))|berths(?=\s+(?:at|in))|drops(?=\s+(?:out|into|its|his|her))|rules(?=\s+on)|"
            r"retires|"
            r"passes|demolishes|auctions|buries|names(?!\s+(?:and|or)\b|,)|votes|entertains|premieres|debuts|screens|unites|teaches|"
            r"lectures|introduces|inspects|examines|answers|recites|conducts|"
            r"launches|lays|inaugurates|chairs|signs|sets|stages|defends|delivers|testifies|wraps|winds|tries|tests|"
            r"gather|take\s+(?:on|up|the|part|over)|go\s+to|come\s+to|(?<=and\s)(?:end|finish|close|conclude|return))"
            r"(?=\s+(?:the|an?|its|his|her|their|our|us|in|on|at|to|up|out|off|into|before|back|for|with|by|over|"
            r"through|here|again|[A-Z]|\d)|\s*[,.])",
        ),
        (
            Tense.PRESENT,
            r"(?:(?<=\bit\s)|(?<=\bhe\s)|(?<=\bshe\s)|(?<=\bwho\s)|(?<=\bwhich\s))"
            r"(?!(?:was|is|has|his|this|its|does|thus|always|perhaps|sometimes|needs|says|as|us)\b)[a-z]{2,}s",
        ),
        (
            Tense.PRESENT,
            r"(?:(?<=\bthey\s)|(?<=\bwe\s))(?!(?:will|would|can|could|may|might|must|should|shall|also|all|both|then|"
            r"now|"
            r"still|do|did|just|first|next|only|never|always|often|usually|again|want|hope|know|think|believe|expect|"
            r"might|each|once|never|too|in|on|at|for|to|as|say|get|need|like|mean|see|seem|look)\b)(?!\w*(?:ly|"
            r"ed)\b)[a-z]{3,}",
        ),
        (
            Tense.PRESENT,
            r"(?:(?<=\bthey\s)|(?<=\bwe\s))(?:next|then|now|both|all|also)\s+(?:sit|meet|play|face|go|come|return|travel|move|"
            r"head|gather|open|close|start|begin|leave|fly|sail|race|perform|visit|appear|speak|vote|march|resume|host|take)"
            r"(?=\s)",
        ),
        (
            Tense.PRESENT,
            r"(?:(?<=\bit\s)|(?<=\bhe\s)|(?<=\bshe\s))(?:next|then|now|also)\s+(?!(?:was|is|has|does|needs|says|seems|looks)\b)"
            r"[a-z]{2,}s(?=\s+(?:in|on|at|to|for|from|before|the|an?|its|his|her|[A-Z])\b)",
        ),
        (Tense.PRESENT, r"(?<=[a-z]s\s)(?:exchange|swap|trade)(?=\s+(?:[a-z]+\s)?[a-z]+s\b)"),
        (
            Tense.PRESENT,
            r"(?<!\bwhat\s)(?<!\bas\s)(?<!\bit\s)happens(?=\s+(?:on|at|in|the|this|next|tomorrow|tonight|a)\s)",
        ),
        (
            Tense.PRESENT,
            rf"(?<=[a-z]s\s)(?<!\bits\s)(?<!\bhis\s)(?<!\bthis\s){_PLURAL}(?=\s+(?:in|on|at|for|by|with|to|the|an?|"
            rf"their|whether|here|again|before|up|this|next|"
            r"tomorrow|tonight|off|over|from|into|back|out|[A-Z\d])|\s*[,.;])",
        ),
        (
            Tense.PRESENT,
            rf"(?<!\bto\s)(?<!\bnot\s)(?<!\bdid\s)(?<!n['’]t\s)(?<!\bcan\s){_NEVER_NOUN}"
            r"(?=\s+(?:in|on|at|for|by|with|whether|here|again|before|this|next|tomorrow|tonight|over)\b)",
        ),
        (
            Tense.PRESENT,
            r"(?<!\bthe\s)(?<!\ba\s)(?<!\bto\s)(?:play|face|meet|take\s+on|visit|entertain|host|"
            r"headline)(?=\s+(?-i:[A-Z]))",
        ),
        (Tense.PRESENT, rf"{_NOT_PRESENT}(?<![’'])[a-z]{{2,}}[a-rt-z]e?s(?=\s+(?:its|their|his|her)\s)"),
        (
            Tense.PRESENT,
            r"go(?:es)?\s+(?:offline|down|dark|read-only|up\s+for|on\s+(?:sale|show|display|air|tour|trial|loan)|"
            r"head\s+to\s+head)",
        ),
        (Tense.PRESENT, r"(?:re)?(?:convene|assemble)|resume|undergo(?:es)?|sets?\s+off|gets?\s+under\s+way"),
        (
            Tense.PRESENT,
            r"(?:have|has|gets?|receives?|enjoys?|spends?)(?=\s+(?:an?|the|one|two|three|four|five|six|seven|eight|"
            r"nine|ten|"
            r"\d+|half|their|its|his|her|our)\b)|calls\s+(?:at|in)|continue(?=\s+(?:on|at|from|until|with|in)\b)",
        ),
        (Tense.PRESENT, r"(?:is|are|there's|there’s|'s|’s|'re|’re)"),
    ),
    deeds=(
        Deed(r"meet(?:s|ing)?(?:\s+again)?|convenes?|gathers?|assembles?|come\s+together", "Meeting of {who}"),
        Deed(
            r"go(?:es)?\s+on\s+strike|strike|walks?\s+out|downs?\s+tools|stage\s+a\s+walkout|on\s+strike|"
            r"stays?\s+(?:away|off)\s+(?:from\s+)?work|stops?\s+work|walks?\s+off\s+(?:the\s+job|their\s+jobs)",
            "Strike by {who}",
        ),
        Deed(r"vote", "Vote on {what}", "Vote of {who}"),
        Deed(r"speak|speaks|talk", "Talk by {who}"),
        Deed(r"brief(?:s|ing)?", "Briefing by {who}"),
        Deed(r"rally", "Rally of {who}"),
        Deed(r"march", "March of {who}"),
        Deed(r"protest|demonstrate", "Protest by {who}"),
        Deed(r"visits?|travel(?:s|ling)?\s+to", "Visit of {who} to {what}"),
        Deed(
            r"(?:arriv|land|touch)(?:e|es|s|ing)?\s+(?:down\s+)?(?:in|on|at)|fl(?:y|ies|ying)\s+in(?:to)?|"
            r"(?:come|coming)s?\s+to(?=\s+(?-i:[A-Z]))",
            "Visit of {who}",
        ),
        Deed(r"(?:be\s+|is\s+|are\s+)?clos(?:e|es|ed)(?!\s+to\s)", "Closure of {who}", "Closure"),
        Deed(
            r"(?:shuts|be\s+shut)(?=\s+(?:on|at|for|from|this|next|tomorrow|(?:mon|tue|wed|thu|fri|sat|sun)))",
            "Closure of {who}",
            "Closure",
        ),
        Deed(
            r"due\s+(?:back\s+)?(?:in\s+court|in\s+the\s+dock|before\s+(?:a|the)?\s?(?:magistrates|judge|court))|"
            r"remanded\s+(?:in\s+custody|on\s+bail)",
            "Court appearance of {who}",
        ),
        Deed(r"due\s+(?:out|for\s+(?:publication|release))", "Release of {who}"),
        Deed(r"(?:be|is|are)\s+open\s+to", "Opening of {who}"),
        Deed(r"sign", "Signing of {what}"),
        Deed(r"elects?|choos(?:e|es)", "Election of {what}"),
        Deed(r"releases?|publish(?:es)?", "Release of {what}"),
        Deed(r"address(?:es)?", "Address by {who}"),
        Deed(
            r"sits?\s+down(?:\s+(?:again|together))?(?!\s+(?:on|at|behind|by|beside|under)\s)(?!\s+(?:to|for)\s+(?:an?\s+|the\s+)?(?:\w+\s+)?"
            r"(?:eat|dinner|lunch|supper|meal|dine|tea|play|write)\b)",
            "Talks of {who}",
        ),
        Deed(r"sits?(?!\s+(?:an?|her|his|the|their|down)\s)", "Sitting of {who}"),
        Deed(r"be\s+suspended", "Suspension of {who}", "Suspension"),
        Deed(r"be\s+(?:published|released)", "Publication of {who}"),
        Deed(r"launch(?:es)?", "Launch of {what}"),
        Deed(r"presents?", "Presentation of {what}"),
        Deed(r"be\s+(?:debated|discussed)", "Debate on {who}"),
        Deed(
            r"(?:return|go\s+back)\s+to\s+the\s+(?:negotiating\s+|bargaining\s+)?table|"
            r"resume\s+(?:talks|negotiations)",
            "Talks of {who}",
        ),
        Deed(r"(?:get(?:s|ting)?\s+married|(?:tie|ties|tying)\s+the\s+knot)", "Wedding of {who}"),
        Deed(r"unveils?", "Unveiling of {what}"),
        Deed(r"debates?|discuss(?:es)?", "Debate on {what}"),
        Deed(r"hosts?|organi[sz]es?", "{what}"),
        Deed(r"testif(?:y|ies)|give\s+evidence", "Testimony of {who}"),
        Deed(r"perform(?:s)?", "Performance by {who}"),
        Deed(r"play(?:s)?", "{who} play {what}"),
        Deed(
            r"return\s+to\s+(?:the\s+)?(?:same\s+)?court|appear\s+(?:before|(?:in|at)(?=\s+(?:\w+\s+){0,4}(?:courts?|"
            r"dock|tribunal)\b))",
            "Court appearance of {who}",
        ),
        Deed(r"be\s+sentenced", "Sentencing of {who}"),
        Deed(r"report(?:s)?\s+to", "Report of {who} to {what}"),
        Deed(r"consider", "Hearing on {what}"),
        Deed(r"be\s+considered", "Hearing on {who}"),
        Deed(r"link\s+hands", "Human chain"),
        Deed(
            r"takes?\s+the\s+(?:witness\s+)?stand|be\s+(?:cross-examined|questioned)|face\s+questions",
            "Testimony of {who}",
        ),
        Deed(r"be\s+sworn\s+in|take\s+(?:the\s+oath|office)", "Swearing-in of {who}"),
        Deed(r"be\s+(?:inaugurated|installed|enthroned|crowned)", "Inauguration of {who}"),
        Deed(r"be\s+(?:buried|laid\s+to\s+rest|cremated)", "Funeral of {who}"),
        Deed(r"lies?\s+in\s+state", "Lying in state of {who}"),
        Deed(r"lies?\s+in\s+repose", "Lying in repose of {who}"),
        Deed(r"(?:go(?:es)?|be\s+put)\s+on\s+trial|stands?\s+trial|be\s+tried", "Trial of {who}"),
        Deed(r"be\s+(?:arraigned|charged)", "Court hearing: arraignment of {who}"),
        Deed(r"be\s+back\s+in\s+court|be\s+(?:back\s+)?in\s+front\s+of\s+a\s+judge", "Court appearance of {who}"),
        Deed(r"go(?:es)?\s+to\s+the\s+polls", "Election: {who} go to the polls"),
        Deed(r"rules?\s+on", "Ruling on {what}"),
        Deed(rf"(?:posted|adjourned|listed)\s+(?:it|them|{_CASE})", "Hearing of {who}", "Hearing"),
        Deed(r"be\s+blessed|is\s+blessed", "Blessing of {who}"),
        Deed(r"be\s+(?:christened|bapti[sz]ed)", "Christening of {who}"),
        Deed(r"be\s+canoni[sz]ed|be\s+beatified|be\s+ordained", "Ceremony for {who}"),
    ),
    articles=listed(r"""
        the a an this that these those its their his her our your my another any some one no each every both
        said such
    """),
    links=listed(r"of on for with between into about against to v vs by among"),
    stops=listed(r"""
        in at from during after before until till since when where which who whose that as while because if
        unless but or nor and then than so is are was were be been being will would shall should may might can
        could must has have had do does did not to on of for with by about into it they he she we you i there
        here also only starting beginning scheduled planned set due held including via per under over through
        within without regarding following according ahead upon takes take begins starts opens runs commences
        commence concludes convenes hold holds follows resumes reconvenes kicks falls gets goes
        host hosts normally usually meanwhile both whether how what why led attended called please just off up
        announced attend requested confirmed said proposed outside inside near across around along behind beside
        itself themselves himself herself
        despite beyond amid toward towards opposite throughout unless once later earlier again instead
    """),
    pronouns=listed(
        r"it they this_one that_one this these we he she them (?:the_)?others another(?:_one)? ours theirs yours "
        r"an?(?:nother)?_(?:second|third|fourth|further)(?:_one)? the_(?:second|third|fourth|other|last)(?:_one)? "
        r"(?:the|all|both|each)_(?:two|three|four|five|six)_of_(?:them|these|those) the_(?:rest|remainder) "
        r"(?:(?:the_)?(?:first|second|third|last|other|rest|two|three)|both|all|each|one)_of_(?:these|them|those) "
        r"all_(?:two|three|four|five|six|of_it) both the_latter"
    ),
    ordinals=listed(r"first second third fourth fifth sixth"),
    either=listed(r"or"),
    until=listed(r"until till til through up_to"),
    anew=listed(r"""
        (?:new|revised|alternative|replacement|rain)_date(?:_is|_will_be|_has_been)
        rescheduled_(?:to|for) rearranged_for try(?:ing)?_again
        (?:make|making)_(?:it_)?up offered(?=\s[^.;]{1,40}\sinstead\b) instead_on hold(?:ing)?_it_(?:on|instead)
    """),
    instead=listed(r"instead(?!\s+of\b) let['’]s_(?:do|make_it|move_it|take|say|go_for|shift_it)"),
    old_dates=listed(r"""
        (?:original|old|previous|former|initial|first)_(?:(?:planned|scheduled)_)?(?:date|day|slot|deadline)s?(?:_and_time)?
        originally previously was instead_of formerly changed_from
    """),
    now=listed("now new_(?:date|day|time)s?(?:_for)? moved_to rescheduled_to new_dates? revised_date"),
    excepted=listed(r"exception_of except(?:_(?:for|on))? no_\w+_on not_on"),
    since=listed(r"since after before dated born(?:_on)? founded following (?:going|dating|goes|dates)_back_to"),
    by=listed(r"""
        (?:by|before|until|till?|up_to)_the_(?:end|close)_of
        by(?:_the)? before(?:_the)? no_later_than(?:_the)? not_later_than(?:_the)? until(?:_the)? till(?:_the)?
        on_or_before(?:_the)? (?:not|no)_(?:less|fewer)_than at_least up_to(?:_the)?
    """),
    departs=listed(r"""
        (?:sets?|setting|heads?|steps?|stepping|moves?|rolls?|goes|go)_(?:off|out)
        (?:depart|leav|sail|start|march|embark)(?:s|es|e|ing)?
        departures?
    """),
    spots=listed(r"""
        at in by under outside inside behind beside below beneath opposite near in_front_of next_to alongside around
        underneath close_to
    """),
    place_on=listed(r"""
        on from to off under underneath along around beneath by above over below through via round between
        against next_to alongside before adjacent_to
        (?:earmarked|set|scheduled|destined|bound|planned|pencilled_in)_for
    """),
    wholes=listed(r"all every each throughout everything unless_\w+ always usual(?:ly)?"),
    at_it=listed(r"(?<!from\s)there(?=\s(?:on|at|in|for|by|as|to|tomorrow|today|next|this|the)\b|[.,;])"),
    reasons=listed(r"""
        because as_(?:everyone|everybody|we|they|many|most|half)(?:['’]\w+)?
        as_(?:the|our|it|there|his|her|their|he|she)(?=_[\w'’]+)
        since_(?:he|she|it|they|we|the|that|our|its|his|her|their) having as_a_(?:mark|result|consequence)
        following_the_\w+ if unless while whereas provided so_as_to
        who_(?:(?:was|were)(?!\s(?:to|due|set)\b)|is|are|has|have|had|lives?|works?|pleaded|died|came)
    """),
    sign_ups=listed(r"""
        (?:early|online|advance|late|general)[_-](?:bird_)?(?:registration|booking|rate|fee|sales?|enrolment)
        (?:\w+_)?registrations? (?:\w+_)?(?:ticket|advance)_sales? (?:\w+_){0,2}tickets?
        bookings?_(?:for|opens?|closes?) reservations?_for sales?_of_(?:\w+_){0,3}(?:tickets?|seats?|passes)
        enrolments?_(?:opens?|closes?|begins?) applications?_(?:opens?|closes?)
        (?:call_for_)?entries_(?:opens?|closes?)
    """),
    placeless=listed(r"""
        announcements? publications? releases? results? registrations? bookings? sales? minutes strikes?
        walkouts? stoppages? bandh shutdowns? holidays? ballots? decisions? data figures reports? reply replies
        response statements? notices? deadlines? premiere elections? vote payments? launch_of_\w+ applications?
        nominations? tickets? submissions? notification
    """),
    offices=listed(r"""
        offices? department ministry treasury bank board senate parliament congress commission agency authority
        act committee council secretary spokesperson association society federation advocate gazette herald times
        post news press police river road_traffic
    """),
    but=(r"but(?:\s+(?:rather|now|instead))?(?:\s+(?:on|for|from))?(?:\s+the)?",),
    not_online=listed(r"""
        (?:register|pre-?register|pre-?order|view|browse|registration|registering|book|booked|booking|bookings|sign_up|sign-up|apply|applications?|buy|bought|tickets?|available|published|posted|read|order|pay|paid|vote|voting|donate|found|sold|sell|reserve|reservations?|form|survey|download|comment|comments|submit|submitted|submissions?|enter|entries)(?:_\w+){0,3}_(?:online|on-line|remotely)
        online_(?:forms?|shop|store|tickets?|booking|bookings|registration|portal|survey|questionnaire|version|edition|petition|orders?|payment|application|sales?|archive|catalogue|system|voting|vote|fundraiser|auction|calendar|map|consultation_page|dating|retailer|giving)
        (?:call|log|calls|phone|rings?)_in_(?:sick|advance|question|the_\w+|a_\w+) the_book_is_online
        will_be_online
        (?:not|never|\w+n['’]t)_(?:be_|being_)?(?:\w+_)?(?:on_zoom|on_teams|webcast|web-?cast|live-?streamed|streamed|broadcast|online)
        no_(?:live_?|live-)?(?:streams?|streaming|webcasts?|zoom)
        follow_us_on\b.*
        (?:full_)?(?:programme|program|agenda|papers|slides|recordings?|videos|minutes|details)_(?:is|are|(?:will_be))(?:_\w+)?_(?:online|on-line|on_our)
        (?:after|since|despite)_(?:\w+_){0,4}(?:on_zoom|on_teams|online|virtual(?:ly)?)
        no_longer_(?:\w+_)?(?:online|virtual|on_zoom|on_teams)
        (?:nothing|none|neither|nobody|no_\w+)(?:_\w+){0,3}_(?:is|are|was|were|will|gets?)_(?:being_|be_)?(?:live-?)?(?:streamed|webcast|broadcast|shown_online)
        (?:cannot|can['’]?t|can_not|unable_to|not_able_to|won['’]t|don['’]t|do_not|does_not|doesn['’]t)_(?:be_)?(?:offer|provide|have|stream|webcast|broadcast|follow(?:ed)?|join(?:ed)?|attend(?:ed)?|watch(?:ed)?)(?:_\w+){0,3}_(?:live-?stream\w*|stream\w*|webcast\w*|online|remotely|zoom)
        (?:is|are|there['’]s)_no_(?:online|hybrid|remote|virtual|zoom|streaming)
        no_(?:online|hybrid|remote|virtual|zoom|streaming)_(?:option|link|access|participation|attendance|version|ticket|place)s?
        (?:webcast|recording|video)_of_(?:the_)?(?:last|previous|past|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\w*
        no_live-?stream(?:s|ing)? not_be_(?:recorded|filmed)_or_streamed videos?_of_past\b.*
        (?:past|earlier|previous)_\w+_(?:are|is)_on\b.*
    """),
    only=listed("only exclusively solely"),
    place_in=listed(r"""
        in_front_of in at on_the_steps_of outside inside on_board aboard opposite beside behind across hosted_by
        near on_the_corner_of on_the_site_of just_off
        close_to next_door_to
    """),
    about=listed(r"""
        on about concerning regarding discuss(?:es|ed|ing)? debat(?:es?|ed|ing) consider(?:s|ing)? examin(?:es?|ing)
        review(?:s|ing)?
        address(?:es|ing)? deal(?:s|ing)?_with into dedicated_to devoted_to covering
    """),
    affairs=listed(r"""
        situation crisis crises wars? conflicts? peace security violence fighting hostilities cease-?fires? truce
        unrest protests?
        human_rights rights elections? coup genocide atrocities killings? torture refugees migration famine hunger
        drought
        earthquakes? floods? flooding aid assistance reconstruction recovery reforms? poverty democracy freedom
        developments
        events investments? operations troops forces
    """),
    gatherings=listed(
        r"summits? conferences? congress(?:es)? forums? talks negotiations? conventions? symposi(?:um|a) workshops?"
    ),
    lands=listed(r"""
        seas? gulf lakes? oceans? bay straits? deserts? islands? isles? peninsula valleys? basin regions? rivers?
        mountains? delta
        coast forests? north south east west
    """),
    place_nouns=listed(r"""
        (?-i:ports?) islet substation landfill grange firehouse farmhouse fountain flagpole portakabin embankment
        mezzanine barbershop polytunnel newsroom chancery desk lot
        hub complex mart schoolrooms? schoolyard hallway corridor kiosk booth showgrounds? fairgrounds? grandstand
        racetrack
        speedway trailhead bandshell gazebo armou?ry parkland commons lookout viewpoint makerspace parlou?r bistro
        brasserie pizzeria teahouse bakery arcade precinct ashram tabernacle meetinghouse airbase helipad heliport
        cosmodrome checkpoint lagoon waterfall gorge plateau caravan salle sala saal
        cottage shed greenhouse allotment airlock dome telescope hillside vineyard meadow heath moor summit plinth
        hustings_tent
        winding_hole cattle_market market_hall livestock_mart yard boatyard courtyard cellar cellars undercroft
        chapter_house
        almshouse rectory vicarage deanery manse glebe byre smithy mill_race sluice millpond towpath_gate ferry
        slip_road layby
        bus_stop taxi_rank concert_hall recital_hall dance_hall town_park recreation_centre rec_centre media_centre
        press_room
        press_centre control_room server_room boiler_room break_room faculty_room staffroom common_room green_room
        sports_hall
        rooms? hall building boardroom chamber church cathedral pro-cathedral chapel school park square stadium
        arena centre center library courthouse courtroom court hotel theat(?:re|er) auditorium museum gallery
        memorial monument statue bridge quay harbor beach pavilion barracks base airport station depot terminal
        track lounge studio loft cellar tent marquee lodge villa castle abbey minster synagogue mosque temple
        cemetery crematorium hospital clinic surgery embassy consulate parliament senate ministry department bank
        shop store cafe restaurant bar winery brewery farm mill tower lighthouse jetty dock marina pier lake
        garden gardens house headquarters hq office classroom campus pier ground pub inn tavern hemicycle palace
        lobby hut harbour yard club field street road avenue plaza town_hall city_hall village_hall university
        halls annex annexe gym gymnasium kitchen courtyard lawn green ford slip slipway wharf promenade esplanade
        seafront beachfront foreshore terrace rooftop roof balcony foyer atrium basement vestry sacristy cloister
        chancel crypt nave schoolhouse clubhouse boathouse lifeboat_station fire_station police_station
        village_green common_room reading_room playground playing_field football_ground cricket_ground
        recreation_ground racecourse raceway velodrome aquarium zoo planetarium observatory laboratory lab labs
        factory plant works refinery mine quarry warehouse hangar airfield spaceport launch_pad launchpad pad
        camp campsite cabin chalet refuge shelter barn stables forge workshop_space allotments? orchard woods?
        forest reserve nature_reserve trail path bridleway lane drive close crescent mews court_house crown_court
        high_court magistrates['’]_court county_court supreme_court guildhall drill_hall church_hall parish_hall
        capitol rotunda concourse forecourt portico
        parish_centre community_centre leisure_centre sports_centre health_centre visitor_centre arts_centre
        conference_centre convention_centre convention_center exhibition_centre town_square market_square
        marketplace market_place market_hall corn_exchange shopping_centre mall supermarket bookshop bookstore
        coffee_shop tearoom tea_room canteen cafeteria refectory ballroom banqueting_suite suite foundry
        brewhouse distillery taproom beer_garden bandstand stage amphitheatre amphitheater opera_house playhouse
        cinema multiplex archive archives atelier hospice ward mortuary chapel_of_rest graveyard churchyard
        cenotaph war_memorial shrine basilica gurdwara meeting_house kingdom_hall convent priory monastery fort
        fortress citadel ruins island isle islands peninsula cape bay cove headland cliff cliffs dunes estuary
        river riverside riverbank canal lock reservoir dam weir spillway pond pool swimming_pool lido baths rink
        ice_rink ski_resort slopes summit_station hostel guesthouse b&b resort spa ranch estate manor mansion
        residence high_commission consulate-general parliament_building capitol statehouse state_house
        senate_building house_of_commons house_of_lords chamber_of_commerce council_chamber council_chambers
        council_offices civic_centre civic_center townhall county_hall city_chambers registry_office post_office
        job_centre polling_station polling_place car_park parking_lot garage bus_station coach_station
        railway_station train_station ferry_terminal cruise_terminal airport_terminal junction crossroads
        roundabout underpass viaduct tunnel dockyard shipyard dry_dock boatyard basin anchorage pontoon
        lecture_hall lecture_theatre seminar_room lecture_room assembly_hall staff_room hall_of_residence
        dormitory quad quadrangle faculty institute laboratory college academy kindergarten nursery creche
        primary_school high_school union_hall trades_hall labour_club working_men['’]s_club social_club
        sports_club golf_club yacht_club tennis_club headquarters_building gate gates gatehouse entrance porch
        lychgate steps corner towpath boardwalk deck upstairs downstairs folk_house public_hall memorial_hall
        scout_hut village_shop farm_shop visitor_center city_hall_steps courtroom_\w+
    """),
    courts=listed("court tribunal"),
    goes_to=listed(
        r"""





        (?:visits?|trips?|excursions?|outings?|pilgrimages?|residentials?|expeditions?|journeys?|voyages?|rides?|walks?|marche?s?|drives?|parades?|processions?|convoys?|field_trips?|day_trips?|coach_trips?|moves?|returns?)_(?:to|through)
        (?:tours?|inspections?|viewings?|walkabouts?|walks?|site_visits?)_(?:of|around|round|through) travels?_to
    """
    ),
    kinds=(
        frozenset(
            (
                "meeting",
                "talk",
                "consultation",
                "negotiation",
                "session",
                "summit",
                "discussion",
                "conference",
                "gathering",
            )
        ),
        frozenset(("match", "game", "fixture", "replay", "final", "tie")),
        frozenset(("strike", "walkout", "action")),
    ),
    all_deadlines=listed(r"(?:all|submission)_deadlines deadlines_(?:are|expire)"),
    notices=listed(r"notifications?.* .*:_notification decisions? results?"),
    not_places=listed(r"""
        (?:a_|the_)?lots? desk
        (?:the_)?(?:request|earliest|portal|website|app|circular|days?|weeks?|months?|expense|discretion|risk|age|rate|price)
        (?:case|ordinance|resolution|bill|act|motion|item|chapter|episode|volume|issue|regulation|l?ntm|circular|appendix)
        (?:case|ordinance|resolution|bill|act|motion|item|chapter|episode|volume|issue|regulation|l?ntm|circular|appendix)_(?:no\.?_|number_)?\S{0,8}\d.*
        closed_(?:doors?|session).* dvd.* vinyl.* blu-ray.* [a-h]_(?:flat_|sharp_)?(?:minor|major).*
        season seasons period phase.* era survey.* debate.* discussion.*
        (?:Y|Yr_?|Years?_|Grades?_|KS)\d{1,2}
        meantime.* interim.* close close_of_.* mine hers ours theirs yours pdf arrival.* the_courts? attendance.*
        hand.*
        brief.* the_interests?_.* the_event_of.* the_light_of.* the_wake_of.* the_aftermath_of.* the_run-up.*
        the_spirit_of.*
        the_name_of.* the_case_of.* case_of.* view_of.* line_with.* place_of.* lieu_of.* favour_of.* the_style_of.*
        the_presence_of.* the_absence_of.* the_company_of.* the_middle_of_the_night.* rain.* snow.* the_rain.*
        the_dark.* (?-i:dusk|dawn|sunset|sunrise|nightfall).*
        conversation_with.* partnership_.* cooperation_.* association_.* collaboration_.* memory_of.* honou?r_of.*
        celebration_of.* support_of.* protest_.* response_.* addition.* return_for.* advance.* person.* public.*
        english french german spanish ukrainian welsh irish gaelic
        addition total private public person front fact turn advance time case particular english french german
        spanish ukrainian portuguese italian russian least most all once christmas easter the_meantime
        the_morning the_afternoon the_evening the_invitation.* the_(?:same_)?time the_end the_beginning
        the_latest home noon midnight what which the_table the_level.* the_case.* the_chair the_way the_autumn
        the_spring the_summer the_winter a an groups order.* response line its their our his her the_first
        the_meeting the_talks the_coming.* the_week.* the_course.* the_presence.* the_next.* the_last.*
        the_light.* the_framework.* the_margins.* the_sidelines.* irish welsh gaelic scots latin greek polish
        dutch japanese chinese arabic hindi hebrew swedish danish norwegian turkish persian january february
        march april may june july august september october november december monday tuesday wednesday thursday
        friday saturday sunday cash kind full part principle practice detail writing touch place partnership
        association cooperation collaboration conjunction connection accordance response_to.* support_of.*
        honou?r_of.* memory_of.* favou?r.* light_of.* view_of.* case_of.* need_of.* charge.* terms_of.*
        spite_of.* (?:the_)?hope.* (?:the_)?event.* (?:the_)?name_of.* (?:the_)?wake_of.* (?:the_)?hands_of.*
        (?:the_)?cup (?:the_)?league (?:the_)?vase (?:the_)?trophy (?:the_)?final (?:the_)?draw (?:the_)?shield
        (?:the_)?premiership (?:the_)?championship (?:the_)?series year_\d+ grades?.* everyone reception_to_.*
        arrival departure the_past the_future the_present the_world.* the_public the_open the_dark the_dock
        the_run-up.* the_field_of.* the_hope.* the_interests?.* the_process.* the_city['’]s.*
        (?:the_)?house_bill.* the_same_hours? office:? the_eu the_un court order part_\w+ stage_\w+ phase_\w+ bed
        post the_post the_internet the_web the_phone the_radio the_telephone the_minister.* the_president.*
        the_chairman.* the_board the_committee the_council the_government the_company the_union the_budget
        the_law the_bill the_agenda the_programme the_subject.* the_matter.* the_basis.* behalf.* leave strike
        holiday track_for course_for board_the_.* track foot hand stage_at
        no_(?!man|name)[a-z]+ discord web_?(?:site|page)s?
    """),
    people=listed(r"""
        ministers? leaders? advis[eo]rs? presidents? representatives? delegations? negotiators? teachers?
        members? officials? chiefs? ambassadors? envoys? union drivers? committee council secretary spokesperson
        teams? parents students staff nurses doctors players mayors? governors?
    """),
    online=listed(r"""
        online virtual(?:ly)?
        (?:on|via|over|through|by)_(?:secure_)?(?:zoom|teams|webex|google_meet|video(?:_link)?|youtube|skype)
        zoom microsoft_teams (?<=\()teams(?=[,;)]) webinars? video_(?:link|summit|conference|call) instagram_live
        (?:secure_)?video_link on_our_youtube live\s?streams? over_the_internet on_the_internet
        by_(?:video|phone|telephone|conference_call|teleconference|livestream) teleconference conference_call
        video_?conferenc(?:e|es|ing) videoconferenc(?:e|es|ing) video-?link webcast(?:s|ed)? web_conference
        web_meeting (?:tele)?phone_(?:briefing|conference|interview|meeting|call-in)
        (?:joins?|join_us|dial|dials|dialling|dialing|phone|phones|rings?|call|calls|calling|log|logs|logging|tune|tuning|beam|beamed)_in
        dial-in google_meets?
        (?:on|via|over)_(?:discord|twitch|whatsapp|signal|facebook_live|linkedin_live|youtube_live|slack|jitsi|gotomeeting)
        facebook_live youtube_live twitter_space reddit_ama
        from_your_(?:own_)?(?:sofa|kitchen|desk|home|living_room) remotely
        remote_(?:meeting|session|hearing|participation|attendance|access|briefing|only) on-?line web_chat
        webchat on_a_call a_call_with earnings_call analyst_call
        x_space video_meetings? on_reddit (?:zoom|teams|webex|online)_only
        (?:the_)?(?:join|joining|meeting|zoom|teams|dial-in)_(?:link|url|details) zoom\.us meet\.google\.com
    """),
    hybrid=listed(r"""
        (?:and|plus|or)_(?:zoom|teams|webex|youtube|google_meet|online) in_person_and_(?:online|remotely|virtually)
        (?:and|also)_(?:on|via)_zoom livestreamed live-streamed
        (?:be|is|are)_streamed(?:_live)? streamed_(?:live|free) hybrid and_online with_a_video_link webcast
        (?:participate|attend|join|take_part|put_questions)_(?:online|remotely|virtually|by_video)
        online_and_in_person
        (?:will_also_be|also|and|simultaneously)_(?:be_)?(?:streamed|broadcast_online|webcast|livestreamed|live-streamed|shown_online)
        (?:watch|follow|followed|view|viewed|seen|listen|dial|tune)_(?:it_|in_|along_|live_)?(?:online|remotely|live_on_youtube|live_on_the_web\w*|on_the_web\w*|from_home)
        (?:in_the_room|in_person)_or_(?:online|on_line|remotely|by_video|on_zoom|on_teams|virtually)
        (?:online|remotely|on_zoom|by_video)_or_in_person in-person_and_(?:online|virtual|remote)
        live_?stream(?:ed|s|ing)? live-stream(?:s|ing)? stream(?:ed|ing)_(?:on|at|via|to)
        (?:a|the)_(?:live_)?(?:web)?stream (?:dial|listen)_in_(?:on|by|at|to) streamed online_access
        remote_access also_(?:by|on|via|over)_(?:zoom|teams|video|youtube|webex|phone)
        or_(?:by|on|via|over)_(?:zoom|teams|video|webex|phone)
        (?:zoom|teams|video|online)_(?:link|option)_(?:for|is|will|available) bridge_for_those
        for_those_(?:who_cannot|who_can['’]t|unable_to|at_home|elsewhere|further_away)
        live_on_(?:our|the|its|youtube|facebook)
        shown_(?:live_)?on_(?:our|the_\w+['’]s|its)_(?:youtube|website|channel)
        (?:comment|testify|speak|participate|vote)_remotely teams_it zoom_it dial-in_(?:details|number)
        both_(?:in_person_and|on_site_and)_\w+ on-?site_and_(?:online|remote)
        (?:watch|followed|follow|seen|viewed)_(?:(?:it|them|along|live|this|everything)_){0,2}(?:on|via|through|at)_(?:the|its|our|their|a)_(?:[\w'’-]+_){0,3}?(?:website|web_?site|web_tv|webpage|channel|youtube|facebook|page)
        followed_live
        broadcast_(?:live_)?(?:on|via)_(?:the|its|our|their)_(?:[\w'’-]+_){0,2}?(?:website|youtube\w*|web_tv)
        on_the_(?:[\w'’-]+_){0,2}?own_channel
        live,?_on_(?:the|our|its)_(?:[\w'’-]+_){0,2}?(?:website|web_page|facebook|youtube|channel)
        (?:will|can)_be_webcast
        (?:vote|take_part|follow|join|listen|watch)_(?:over|via|by|on|through)_(?:zoom|teams|webex|video)
        go(?:es)?_out_live stream_(?:it|them|this)
        (?:can['’]t|cannot|unable_to)_(?:\w+_){1,4}?may_(?:follow|watch|join|listen)
        (?:in|at)_the_[\w'’-]+_and_on_(?:zoom|teams|meet|google_meet|webex)
        remote_participation_(?:is_|will_be_)?(?:also_)?possible
        (?:also|can|could|may)_(?:\w+_)?(?:join|attend|follow|take_part)_(?:online|remotely|by_zoom|via_zoom|on_zoom|virtually|by_video)
        (?:join|attend|follow|take_part)_(?:by|via|on|over)_(?:zoom|teams|webex|video)(?=[.,;])
        in(?:-|_)person_and_(?:via|on|by|over)_(?:zoom|teams|webex|video)
        (?:followed|shown|seen|live)_on_(?:our|its|the|their)_(?:[\w'’-]+_){0,2}?(?:youtube|channel|website)
        on_youtube_live livestream(?=\s?:)
    """),
    called_off=listed(r"""
        (?:is|are|'s|’s|'re|’re|was)_(?:now_|all_)?off(?=\s+altogether|\s+for\s+good|\s+entirely|\s*[.,;:)!]|\s*\Z|\s+(?:because|due|as|after)\b)
        (?:has|have|had)_(?:had_to_be|been)_(?:given_up|scrapped|shelved|dropped|axed) fell_through fallen_through
        (?<=\t)off(?=\b(?!-)) (?<=\s\s)off(?=\b(?!-))
        (?:won['’]t|will_not)_be_happening
        no_longer_(?:happening|going_ahead|taking_place|on)
        not_(?:happening|going_ahead|taking_place)(?=\s*[.,;:)!]|\s*\Z|\s+(?:because|due|as|after)\b)
        has_had_to_be_(?:called_off|given_up)
    """),
    tentative=listed(r"""
        (?:weather|tides?|snow|ice|funds|conditions|health)_(?:permitting|allowing)
        if_the_\w+_(?:allows?|permits?|fails?|holds?|wins?)
        (?<!and,\s)if_(?:the|an?|no|enough|both|their|its|talks|there_(?:is|are))_(?:\w+_){1,3}?(?:comes?|goes?|do(?:es)?|is|are|can|has|have|fails?|passes|agrees?|wins?|holds?|breaks?|lets?|gives?|collapses?)
        for_adoption pencill?(?:ed|s)_(?:it|them|this|that|the_\w+)_in(?:_for)? all_being_well
        if_all_goes_(?:well|to_plan) (?:that_is|that['’]s)_the_plan
        would_be_repeated if_the_first_\w+_fails subject_to_confirmation to_be_decided_by in_pencil
        provisional(?:ly)? tbc to_be_confirmed tentative(?:ly)? no_earlier_than not_before provided_that
        subject_to aims?_to targeted pencill?ed_in probably proposed
        expected(?!_to_(?:last|attract|draw|attend|cost|take_(?:about|around|up_to|some)|bring|number|be_(?:busy|packed|attended)))
        likely(?!_to_last)
        (?:hope|hopes|hoping|hoped)_to_(?:hold|meet|open|launch|start|begin|host|stage|return|run|have_it|have_the|get_a|see|go)
        may_be_(?:held|moved|brought|put_back|postponed|extended) unless target(?:s|ing|_date)
        if_(?:approved|all_goes|the_weather|conditions|enough|confirmed|elected|passed|the_tide|the_ice|snow|funds|funding|their_demands?|no_(?:deal|agreement)|that_(?:fails|goes|is))
        to_be_announced to_be_decided tbd yet_to_be_confirmed not_yet_(?:confirmed|final|fixed|certain)
        unconfirmed awaiting_(?:approval|confirmation) at_the_earliest earliest_(?:date|day) not_earlier_than
        no_sooner_than planned_provisionally provisionally_(?:booked|planned|set|listed|fixed) in_principle
        hopefully with_luck with_any_luck fingers_crossed depending_on dependent_on contingent_(?:on|upon)
        conditional_(?:on|upon) anticipated earmarked_for slated_tentatively likely_date draft_date
        for_now_(?:set|planned) could_(?:be_held|take_place|happen|start|begin|come)
        might_(?:be_held|take_place|happen) said_to_be planning_to_hold aim(?:s|ing|ed)_(?:to|for) looking_at
        envisaged envisioned foreseen reserve_date possibly perhaps maybe treat_as_provisional so_long_as as_long_as
        assuming as_early_as as_soon_as
    """),
    labels_when=listed(r"""
        when dates? times? k\.?o\.? kick-?off throw-in tip-off tee-off date_(?:and|&)_time day date\s*/\s*time
        (?:new|revised|event|meeting|next|start|starting)_(?:date|time)
        starts?(?:_at)? on_date from begins? commences? commencing
    """),
    bulletins=listed(r"""
        pew_sheet newsletter bulletin (?:weekly|parish|church)_(?:notices|news|sheet|bulletin|update) what['’]s_on
        listings (?:lunch_|school_|dinner_)?menu weekly round-?up this_week the_week_ahead notice_sheet
    """),
    labels_programme=listed(r"""
        programmes? programs? agenda a_g_e_n_d_a m_i_n_u_t_e_s p_r_o_g_r_a_m(?:_m_e)?
        timetable schedule calendar diary minutes what['’]s_on dates notes
    """),
    runs=listed(r"running_order run_of_show order_of_(?:service|events|proceedings) sequence_of_events"),
    labels_where=listed(r"""
        where venue place location town address room city site meeting_(?:place|point|location) held_at (?:new_)?venue
        where_to_meet (?:all_)?(?:events?|meetings?|talks?|sessions?|concerts?|classes)_(?:venue|location|at)
        (?:venue|location|place)_for_(?:all_)?(?:the_)?(?:events?|meetings?|talks?|sessions?|concerts?|classes)
    """),
    labels_who=listed(r"""
        who speakers? participants? chair with guests? panel(?:l?ists)? presenters? hosts? hosted_by led_by
        performers?
        moderators? attendees attending featuring interviewees? spokesperson
    """),
    not_titles=listed(r"""
        nothing
        cancell?ed postponed free online zoom tbc tba no_items public time_tba
        doors?(?=\W*(?:\d|open|at\b|from\b|\Z)).* via_.* in_person.* starts?\b.*
        kick-?off(?!_(?:for|of|meeting|call|event)).* sold_out.* extra_date
        new_date all_day all_evening morning afternoon evening now back(?:_again)? again returning rescheduled
    """),
    entry=listed(r"""
        (?:(?:free|ample|limited|public|overflow)_)?parking_(?:is|at|in|on|available|will|for|can|opposite|behind|across)\b.*
        (?:at_)?(?:the_)?(?:same|usual)_(?:place|venue|location|spot|time)(?:_as_.*)?
        from_[£$€].*
        free(?:_(?:entry|admission|event|of_charge|to_(?:all|attend)|for_\w+))?
        (?:admission|entry|entrance)_(?:is_)?(?:free|by_\w+)
        no_(?:need_to_book|(?:booking|tickets?|experience|charge)(?:_(?:is_|are_)?(?:needed|required|necessary))?)
        (?:pre-?)?(?:booking|registration|tickets)_(?:is_|are_)?(?:essential|required|necessary|needed|advised|recommended)
        (?:please_|must_)?(?:be_)?(?:pre-?)?book(?:ed|ing)?_(?:in_advance|ahead|early|online|at_reception|via\b.*)
        all_(?:are_)?welcome (?:everyone|everybody)_(?:is_)?welcome all_ages open_to_(?:all|everyone|the_public)
        (?:suggested_)?donations?(?:_\w+){0,3} pay_(?:what|as)_you_\w+ tickets?\b.*
        (?:adults?|members|concessions)_[£$€].*
        members_free sold_out drop[_-]in
        (?:light_)?(?:refreshments|bar|lunch|drinks|coffee)(?:_\w+){0,2}_(?:available|provided|included)
        bring_.* ages?_\d+.* suitable_for_.* limited_(?:places|spaces|seats).* rsvp\b.* (?:price|cost)_[£$€].*
    """),
    posted=listed(r"""
        posted published updated issued last_updated sent released dated notice_dated notice_put_up
        agenda_posted last_(?:change|modified|reviewed) filed version page_last_reviewed submitted date_of_issue
    """),
    not_events=(
        (
            "thanks for what has been",
            r"\bthank(?:s|\s+you)(?:\s+\w+){0,2}\s+for\s+(?!your\s+(?:interest|"
            r"patience))[^,:]*\Z",
        ),
        (
            "under way when it was written",
            r"(?<!my\s)(?<!his\s)(?<!her\s)(?<!our\s)(?<!their\s)(?<!['’]s\s)(?:final|last)\s+day"
            r"(?!\s+(?:for|to|is|will)\b|\s+of\s+(?:the\s+)?(?:school|term|classes|lectures|season|teaching)\b)|"
            r"(?:final|last)\s+day(?=\s+(?:at|in|with|as|on)\b)|started|"
            r"since(?!\s+(?:been|given|then|\w+ed)\b)(?:\s+[\w'’-]+){0,3}(?=\s*\Z)",
        ),
        ("the end of a series", r"last\s+one(?:\s+is)?(?:\s+on)?"),
        (
            "a date in reserve",
            r"(?:rain|snow|reserve|backup|back-up|alternat(?:iv)?e|fallback|fall-back|standby|stand-by|contingency|spare|"
            r"wet[\s-]weather|bad[\s-]weather)\s+(?:launch\s+)?(?:date|day|evening|night|slot|opportunit(?:y|ies)|window|attempt)s?:?|"
            r"if\s+wet|if\s+it\s+rains",
        ),
        (
            "the end of a closure or an absence",
            r"reopen(?:s|ing)?(?:\s+on)?(?!\s+(?:its|their|his|her)\s)(?!\s+to\s+(?:the\s+)?(?:public|press|media|visitors|cameras|readers|"
            r"guests)\b)|"
            r"normal\s+(?:services?|hours|opening|timetable)\s+(?:will\s+)?(?:resumes?|returns?|restarts?)|"
            r"back\s+(?:to\s+(?:normal|usual)|as\s+normal|open|in\s+(?:service|use|operation|the\s+office)|at\s+(?:my|"
            r"our|the)\s+"
            r"desks?)|(?:open|we\s+are|service\s+is|I\s+am)\s+back|return(?:s|ing)?\s+to\s+(?:my|our|the)\s+(?:desk|"
            r"office|work)|"
            r"(?<!come\s)(?<!comes\s)(?<!coming\s)(?<!go\s)(?<!meet\s)(?<!due\s)back\s+on(?=\s*\Z)|on\s+(?:\w+\s+)?leave|"
            r"(?<!stay\s)(?<!stays\s)away\s+(?:from|until)|out\s+of\s+(?:the\s+)?office",
        ),
        (
            "a journey",
            r"(?:I|we)(?:['’]ll|\s+will|\s+shall|\s+can)?\s+(?:land|arrive|leave|fly|depart|get\s+in|touch\s+down|"
            r"check\s+(?:in|out))\b"
            r"[^.;]{0,24}|and\s+(?:leave|fly|return|depart)\s+(?:\w+\s+)?on\b[^.;]{0,24}",
        ),
        (
            "an age or a condition",
            r"(?:projects?|work|activit(?:y|ies)|funding|grants?|placements?)\s+(?:must|should|may|"
            r"can)\s+(?:not\s+)?(?:start|begin|"
            r"commence|run|be\s+(?:completed|carried\s+out|finished))[^.;]{0,20}",
        ),
        (
            "an age or a condition",
            r"(?:posts?|jobs?|roles?|positions?|vacanc(?:y|ies)|studentships?|fellowships?|internships?|apprenticeships?|"
            r"traineeships?)\s+(?:that\s+|which\s+)?(?:start(?:s|ing)?|begin(?:s|ning)?|commenc(?:es|ing)|to\s+start|tenable)"
            r"(?:\s+(?:on|in|from))?",
        ),
        ("a break or logistics", r"load-?in|set-?up|setting\s+up|get-in|build-up|move-in|take-down|pack-down"),
        ("embargo", r"embargo(?:ed)?"),
        ("history", r"(?:after|like|unlike|than|following)\s+(?:those|that|the\s+ones?)\s+(?:of|on|in)"),
        ("publication dates", r"(?<!be\s)published\s+in|publish(?:ed|ication)?(?:\s+(?:dates?|in|on))?\s*:"),
        ("opening hours", r"\(closed(?:\s+on)?"),
        (
            "a birth or a death",
            r"(?:was|were)?\s*born|"
            r"birthday(?!\s+(?:part(?:y|ies)|bash|do|tea|lunch|dinner|drinks|celebrations?|concert|event|picnic|meal)\b)|"
            r"died|dies|death\s+(?:on|in|at)|buried|aged",
        ),
        (
            "opening hours",
            r"(?:opening|office|trading|business|visiting|closing)\s+hours|open\s+(?:monday|weekdays|"
            r"daily)|weekdays|phone\s+lines",
        ),
        (
            "an anniversary",
            r"anniversary(?!\s(?:[\w-]+\s)?(?:reunions?|galas?|concerts?|dinners?|part(?:y|ies)|celebrations?|services?|balls?|"
            r"exhibitions?|festivals?|events?|shows?|lunch|meetings?|editions?|tour|match|races?|runs?|walks?|parades?|mass|season|"
            r"weekend|evening|lectures?|conferences?|sales?)\b)|ten\s+years\s+(?:ago|today)|years\s+ago",
        ),
        (
            "a law or a rule",
            r"(?:act|decree|directive|resolution|regulation|treaty|ordinance|order|law|agreement|"
            r"report|letter|minutes|decision)\s+of",
        ),
        (
            "a payment",
            r"payable|dividends?\s(?:[^.;]|\.\d){0,40}\bpaid\s+(?:in|on)|(?:(?:share|stock)?holders|members|investors)\s+(?:[\w-]+\s+){0,3}?on\s+the\s+(?:share\s+)?register|go(?:es)?\s+ex(?:-dividend)?|ex-dividend|hit\s+accounts|(?:holders?|owners?|investors?)\s+of\s+record|"
            r"pays?\s+(?:(?!by\b)[^.;]){1,30}\s(?:a|per)\s+share|"
            r"record\s+date",
        ),
        (
            "opening hours",
            r"box\s+office|ticket\s+office|reception(?:\s+desk)?\s+(?:is\s+)?open|counter\s+(?:is\s+)?open",
        ),
        ("a past recording", r"recorded|on\s+demand|archive"),
        (
            "denied",
            r"(?:drop|forget|scrap|ignore|skip|cross\s+out|delete)\s+(?:about\s+)?the(?=\s\Z)|"
            r"(?:can(?:no|['’])t|can\s+not|couldn['’]t|could\s+not|unable\s+to)\s+(?:do|make|manage)"
            r"(?:\s+it)?(?:\s+on)?(?:\s+the)?(?=\s\Z)",
        ),
        ("history", r"last\s+(?:year|season|month|week|spring|summer|autumn|winter|fall)['’]s\s+[^.;:,]{2,36}"),
        ("an age or a condition", r"on\s+or\s+after|on\s+or\s+before|older\s+than|over\s+18|under\s+18"),
        ("a reporting period", r"(?:twelve|three|six|nine|first\s+\w+)\s+months|fiscal\s+year"),
        ("a validity range", r"seasons?(?:\s+\w+){0,4}?\s+(?:runs?|lasts?|goes|extends)(?:\s+from)?"),
        (
            "a validity range",
            r"(?:guarantee|warranty|licen[cs]e|contract|lease|certificate|insurance|visa|membership|passport|mandate|"
            r"ban|order|prices?|fares?|rates?|tariffs?)\s[^.;,]{0,30}(?:runs?|lasts?|expires?|appl(?:y|ies)|holds?)",
        ),
        ("a validity range", r"permits?\s+(?:are|is)\s+valid|valid\s+(?:from|until)"),
        (
            "a validity range",
            r"(?:agreements?|treaty|treaties|pact|accord|loans?|mortgage|bonds?|debts?|concession|franchise|patents?|"
            r"copyright|permits?|subscriptions?(?!\s(?:[^.;,]{0,24}\s)?(?:fall|are)\s+due)|vouchers?|coupons?|passes|"
            r"cards?|tenancy|tenancies|tenure|"
            r"notice\s+period|"
            r"polic(?:y|ies)|cover|sponsorship|sanctions|moratorium|waiver|subsid(?:y|ies)|warnings?|contracts|leases|"
            r"licen[cs]es|certificates|deals?|guarantees|(?:\w+['’]s?|his|her|their|whose|my|our)\s+term|"
            r"terms?\s+of\s+office|presidency|loan\s+spell)\s(?:[^.;,]{0,24}\s)?(?:runs?|runs?\s+out|lasts?|expires?|"
            r"lapses?|"
            r"matures?|ends?|terminates?|(?:is|are)\s+(?:valid|good|due\s+to\s+(?:expire|end|lapse|run\s+out|mature))|"
            r"(?:will|to)\s+(?:expire|end|lapse|run\s+out|run|mature|last)|(?:will|can|may)\s+be\s+(?:used|accepted|"
            r"honou?red)|"
            r"comes?\s+up\s+for\s+renewal|falls?\s+due)",
        ),
        (
            "a validity range",
            r"(?:contract|deal|loan|lease|licen[cs]e)\s+(?:that\s+|which\s+)?(?:running|expiring|ending|lasting|"
            r"maturing)|"
            r"under\s+contract|in\s+office|on\s+(?:a\s+)?(?:loan|contract|lease)",
        ),
        ("a validity range", r"frozen|guaranteed|capped|price\s+is\s+(?:fixed|held)|prices\s+are\s+(?:fixed|held)"),
        (
            "an age or a condition",
            r"turn(?:s|ed|ing)?\s+\d{1,3}|(?:is|be|was)\s+\d{1,3}(?:\s+years\s+old)?\s+(?:in|on)?",
        ),
        (
            "the weather",
            r"(?:rain|snow|sleet|showers|gales|frost|thunderstorms|sunshine|temperatures|winds|air|fog|drizzle|"
            r"a\s+thaw|"
            r"cold\s+snap|heatwave)\s(?:[^.;,]{0,12}\s)?(?:forecast|expected|likely|predicted|possible|clears?|"
            r"arrives?|"
            r"eases?|spreads?|reach(?:es)?|(?:will|should|may)\s+(?:\w+\s+)?(?:arrive|clear|ease|spread|fall|reach|"
            r"rise|drop))",
        ),
    ),
    happens=(
        *listed(r"""
        comes?_up (?:still_)?stands? stays?_put keeps?_its_(?:date|day|place|slot)
        happens tak(?:e|es|ing)_place be_held held scheduled.* planned.* set.* due.* slated.* listed.* starts? begins?
        commences? concludes? ends
        opens? runs? kicks?_off resumes? restarts? be_(?:heard|observed|played|run)
        be_(?:launched|celebrated|performed|shown|staged) goes_ahead
        go_ahead return premieres? follows? be_available comes?_out appears? be_published is_on
        (?:is|are)_off pencill?ed_in.*
        booked.*
        expected.* targeted.*
        won['’]t.* happening
    """),
        _OFF,
        rf"{_SHIFT}.*",
    ),
    takes_part=listed(r"""
        participates? take(?:s)?_part attends? be_present present be_represented be_there connect briefs?
        chairs? be_in joins? gives? hosts? gather meets? speaks? explains? holds? strike rally walk delivers?
        confirmed invites? to_take asked_to_\w+ invited_to_\w+ pay visits? open go
    """),
    led_by=listed(r"""
        chaired_by hosted_by led_by attended_by moderated_by with_director celebrated_by convened_by speakers?:
        in_the_presence_of in_the_company_of
    """),
    start_words=listed(r"""
        lift-?off throw-in tip-off starts? starting begins? beginning kick-?off kicks_off commencing from
        first_(?:band|question|lot|race|gun|whistle|ball|act|heat|pitch|performance|set|bout|bell|throw|round|off|serve|rider|runner|item)
        curtain start
    """),
    other_words=listed(r"""
        correction update(?=\W*\Z|d?:) updated leaves? arrives? doors?(?:_open)? registration coach(?:_leaves)? warm-up
        arrive arrival seated access(?:_time)? embargo(?:ed)? boat shuttle bus(?:es)? check-in posted
        gates?(?=_open|:|_\d|\W*\Z)
        updated filed collected issued sent leaves stand_by early viewing volunteers_report load-in get-in set-up
    """),
    end_words=listed(r"""
        curfew and_returns?(?=_(?:at|by|about|around|home)) returning_(?:at|by)
        ends?(?:_at)? until till? finish(?:es)?(?:_at)? back_at(?:_school)? concludes?(?:_at)?
    """),
    by_behind=listed(r"at_the_(?:very_)?latest"),
    deadline_words=listed(r"""
        deadlines? copy_dates? important_dates due(?!_(?:to|back|out)\b)
        (?:last|final|latest|closing)_(?:date|day|chance|opportunity)_(?:for|to)
        submission(?:s)?_dates? closing_dates? apply_by register_by RSVP cut-?offs? cut_off(?:_(?:date|time|point))?
        (?:last|latest|final)_\w+ing_dates?_for (?:last|final)_(?:orders|entries|calls?_for|days_for)
    """),
    states=(
        (
            "a plot",
            r"(?-i:In)\s+the\s+(?:novel|film|story|series|book|(?:first|second|last|next|final)\s+(?:episode|scene|chapter|act))(?=,)",
        ),
        (
            "a state",
            r"(?:will|['’]ll)\s+(?:all\s+|soon\s+|then\s+)?(?:know\s+(?:more|better)|see\s+(?:how|what|if)|have\s+forgotten)",
        ),
        (
            "a caption or a link to another text",
            r"(?:read\s+(?:more|next|also)|see\s+also|related(?:\s+(?:articles?|stories|story))?|more\s+on\s+this|most\s+read|"
            r"also\s+in\s+this\s+issue|don['’]t\s+miss\s+our\s+story|you\s+may\s+also\s+like):",
        ),
        (
            "denied",
            r"(?:denie[sd]|den(?:y|ying))\s+(?:\w+\s+){0,3}?(?:that|reports|claims|rumours)|"
            r"(?:is|are|was)\s+(?:untrue|false|wrong|nonsense|not\s+true)\s+(?:that|to\s+say)|proved\s+(?:to\s+be\s+)?(?:a\s+)?(?:hoax|false|untrue)|"
            r"contrary\s+to\s+(?:reports|rumours|claims|what)|nobody\s+(?:has\s+)?(?:invited|called|planned|announced)|"
            r"no\s+(?:\w+\s+){1,4}?(?:is|are|was|were|has\s+been|have\s+been|had\s+been)\s+(?:\w+\s+)?(?:planned|scheduled|arranged|foreseen|due)|"
            r"no\s+(?:\w+\s+){1,3}?(?:planned|scheduled|arranged|foreseen)\s+(?:for|on)",
        ),
        (
            "denied",
            r"there\s+(?:is|are|will\s+be|['’]s|['’]ll\s+be)\s+no\s+(?:change|difference|disruption|interruption|alteration)s?\s+to",
        ),
        (
            "a validity range",
            r"there\s+(?:is|are|will\s+be|['’]s|['’]ll\s+be)\s+no\s+(?:charge|fee)s?\s+for(?!\s+(?:the|this|that|our|an?)\b)(?=\s)",
        ),
        (
            "denied",
            r"no\s+(?:\w+\s+){1,3}?on(?=\s+(?:\w+\s+){1,3}(?:is|was|has\s+been|had\s+been)\s+(?:\w+\s+)?(?:planned|scheduled|arranged))",
        ),
        (
            "hypothetical",
            r"(?-i:Whether)(?=[^:;!?]{4,120}\s(?:is|remains)\s)|do\s+you\s+(?:happen\s+to\s+)?know\s+(?:if|whether)|(?-i:Is\s+there|Are\s+there)\s+(?:an?|any)|"
            r"(?-i:Will)\s+(?:the|he|she|they|there)\s+\w+",
        ),
        (
            "a law or a rule",
            r"(?:for\s+the\s+purposes\s+of|in\s+this\s+(?:act|section|regulation|agreement)|shall\s+(?:cease|be\s+deemed|have\s+effect)|"
            r"(?:date|day)[\"”’']?\s+means|(?-i:Where)\s+the\s+[^.;,]{2,40}\sfalls\s+on)",
        ),
        (
            "a validity range",
            r"(?:may|can)\s+no\s+longer(?!\s+(?:be\s+held|take\s+place|go\s+ahead|happen|meet|run|come))|"
            r"(?:prices?|fares?|fees?|rents?|tax(?:es)?|tariffs?|rates?|charges|tolls|premiums|wages|pensions?|bills|population|growth|"
            r"inflation|unemployment|exports|imports|sales|output)\s(?:[^.;,]{0,24}\s)?(?:will\s+|to\s+|should\s+)?"
            r"(?:rises?|falls?|slows?|increases?|drops?|grows?|climbs?|shrinks?|jumps?)|population\s(?:[^.;,]{0,24}\s)?reach(?:es)?|"
            r"(?:subscription|membership|licen[cs]e|policy|contract)\s(?:[^.;,]{0,16}\s)?renews|(?:is|are)\s+insured",
        ),
        (
            "a payment",
            r"(?:direct\s+debits?|instal?ments?|premium|amount|balance|rent|fee|card|account)\s(?:(?:[^.;,]|[.,]\d){0,24}\s)?"
            r"(?:falls?\s+due|(?:will\s+be|is|are)\s+"
            r"(?:taken|charged|debited|collected|deducted|credited))|(?:pensions?|benefits?|wages|salar(?:y|ies)|refunds?)\s(?:[^.;,]{0,24}\s)?"
            r"(?:reach|arrive|land)",
        ),
        (
            "the weather",
            r"(?:fog|frost|snow|sleet|hail|rain|showers?|sunshine|gales?|thunderstorms?|drizzle|mist|storm|hurricane|typhoon|cyclone)"
            r"\s(?:[^.;,]{0,24}\s)?(?:will\s+)?(?:reach(?:es)?|arrives?|hits?|moves?\s+(?:in|across)|clears?|spreads?)|"
            r"there\s+will\s+be\s+(?:\w+\s+)?(?:fog|frost|snow|sleet|hail|rain|showers|sunshine|ice|gales|thunder\w*|drizzle|mist)|"
            r"will\s+bring\s+(?:\w+\s+)?(?:fog|frost|snow|rain|showers|sunshine|wind|gales|warmer|colder|milder)|(?<!\bat\s)(?:high|low)\s+(?:tide|water)|"
            r"(?:spring|summer|autumn|winter)\s+(?:begins|starts|ends)|the\s+(?:cold|frost|rain|snow|heat|wind)\s+(?:arrives|comes|returns|goes)",
        ),
        (
            "a break or logistics",
            r"(?:sofa|fridge|furniture|printers?|chairs?|desks|machines?|parts?|stock|shipments?|consignment|batch|supplies|book)\s(?:[^.;,]{0,24}\s)?"
            r"(?:arrives?|comes?(?!\s+(?:out|with))|ships?|will\s+(?:arrive|come(?!\s+out)|ship|be\s+delivered)|(?:is|are)\s+delivered)",
        ),
        (
            "history",
            r"appeal(?:ing|s|ed)?\s+for\s+(?:witnesses|information|dashcam)|(?:his|her|their|its)\s+(?:arrest|death|escape|rescue|defeat|victory)\s+(?:on|in)",
        ),
        ("embargo", r"(?-i:EMBARGO):|not\s+for\s+(?:publication|release|broadcast)\s+(?:before|until)"),
        ("an age or a condition", r"retires\s+on|(?:is|are)\s+(?:suspended|banned|injured|unavailable)\s+for"),
        (
            "a validity range",
            r"(?:prices?|fares?|fees?|rents?|tax(?:es)?|tariffs?|rates?|charges|tolls|premiums|wages|pensions?|bills)\s"
            r"(?:[^.;,]{0,24}\s)?(?:go(?:es)?|went|going)\s+(?:up|down)|"
            r"(?:passports?|visas?|licen[cs]es?|permits?|cards?|certificates?|memberships?|polic(?:y|ies)|insurance)\s(?:[^.;,]{0,24}\s)?"
            r"(?:expires?|runs?\s+out)|(?:stamp|licen[cs]e|letter)s?\s(?:[^.;,]{0,16}\s)?costs?|"
            r"(?:is|are)\s+(?:now\s+)?(?:approved|authori[sz]ed|permitted|licensed|compulsory|mandatory|obligatory|banned|outlawed)"
            r"\s(?:[^.;,]{0,24}\s)?from",
        ),
        (
            "a state",
            r"(?:is|are|remains?|stays?|has\s+been|have\s+been)\s+(?:\w+ly\s+|still\s+|now\s+|also\s+)?(?:closed|shut|blocked|impassable|"
            r"out\s+of\s+(?:use|service|order|action))(?:\s+(?:to|for)\s+[^.;,]{2,24}?)?\s+(?:until|till?|through)",
        ),
        (
            "a reporting period",
            r"(?:first|second|third|fourth|last|next|this|current)\s+(?:quarter|half[\s-]year|half\s+of\s+the\s+year)\s(?:[^.;,]{0,12}\s)?"
            r"(?:ends?|begins?|starts?|closes?)",
        ),
        (
            "the weather",
            r"(?:the\s+)?sun\s+(?:sets|rises|will\s+(?:set|rise))|moon\s+(?:is|will\s+be)\s+(?:full|new)|(?:cold|warm|weather)\s+front",
        ),
        ("a birth or a death", r"baby\s+(?:is|was)\s+due"),
        (
            "hypothetical",
            r"(?:(?:not|n['’]t)\s+(?:yet\s+)?(?:known|clear|certain|decided|said|say|sure)|unclear|unknown|uncertain|undecided|unsure|"
            r"remains\s+to\s+be\s+seen|an\s+open\s+question)\s+(?:if|whether)",
        ),
        (
            "a day that does not suit",
            r"(?:doesn['’]t|does\s+not|won['’]t|no\s+longer)\s+(?:suits?|works?)(?:\s+for)?\s+"
            r"(?:me|us|him|her|them|[A-Z]\w+)",
        ),
        (
            "history",
            r"(?:photo(?:graph)?s?|pictures?)(?:\s+(?:[^.;,]{0,16}\s)?shows?|:)|"
            r"(?:storms?|fires?|floods?|accidents?|crash|attacks?|earthquakes?|explosions?)\s+(?:of|on)|"
            r"(?:beat|drew|lost|won)\s[^.;]{0,30}\d{1,2}[-–]\d{1,2}|earlier\s+\w+,\s+on|following\s+(?:the|a|our)\s[^.;,]{0,40}\son|"
            r"since\s+(?:the\s+)?[\w'’ ]{2,40}\s(?:announced|said|decided|opened|closed)",
        ),
        (
            "a law or a rule",
            r"(?:minutes|results?|videos?|recordings?|photos|slides)\s+(?:of|from)\s+(?:the|our)\s[\w'’-]+"
            r"(?:\s[\w'’-]+)?\s(?:of|on)|"
            r"(?:notice|budget|circular)\s+of",
        ),
        (
            "a validity range",
            r"(?:authority|authorisation|mandate|permission|approval|consent|powers?)\s(?:[^.;,]{0,24}\s)?expires?|"
            r"\d+-year\s+(?:term|lease|contract|agreement|deal|loan)\s+(?:from|to|until|starting)",
        ),
        (
            "a payment",
            r"(?:dividends?|salar(?:y|ies)|wages|pensions?|benefits?|interest|refunds?|bonus(?:es)?|money|funds|payments?)\s"
            r"(?:[^.;,]{0,40}\s)?(?:(?:is|are|will\s+be|to\s+be)\s+(?:\w+\s+)?(?:paid|refunded|transferred|credited)|"
            r"(?:is|are|will\s+be)\s+in\s+your\s+account)",
        ),
        (
            "a validity range",
            r"(?:(?:interest\s+)?rates?|prices?|fees?|offers?|tickets?|passes|pass|discounts?)\s(?:[^.;,]{0,24}\s)?"
            r"(?:is|are|remains?|stays?)\s+(?:fixed|frozen|held|valid|refundable|unchanged|good)|"
            r"(?:leases?|tenanc(?:y|ies)|warrant(?:y|ies)|guarantees?|contracts?|(?:financial|fiscal|tax|accounting)\s+year)\s"
            r"(?:ends?|starts?|begins?|closes?|commences?)",
        ),
        (
            "a state",
            r"(?:is|are|will\s+be|remains?)\s+(?:\w+ly\s+|also\s+)?available\s+for\s+(?:interviews?|comments?|hire|purchase|"
            r"download|test\s+drives?|(?:one|1)[-\s](?:to|on)[-\s](?:one|1)\s+\w+|private\s+\w+)"
            r"(?![^.;!?]*(?:\d\s?[ap]\.?m\b|\d[.:]\d\d|noon|midday|o['’]clock))",
        ),
        (
            "opening hours",
            r"open\s+(?:as\s+(?:usual|normal|always)|normally)",
        ),
        (
            "a break or logistics",
            r"(?:badges?|tickets?|keys?|parcels?|orders?|packages?|race\s+(?:numbers?|packs?)|kits?|wristbands?|lanyards?|"
            r"books|goods)\s(?:[^.;,]{0,24}\s)?(?:can|may|will)\s+be\s+(?:collected|picked\s+up|fetched|delivered|dispatched|"
            r"shipped)|(?:parcels?|orders?|packages?|deliver(?:y|ies)|goods)\s(?:[^.;,]{0,24}\s)?(?:arrives?|should\s+reach)|"
            r"(?:vehicles|cars|lorries|vans|trucks|exhibitors|suppliers)\s(?:\([^)\n]{0,40}\)\s)?(?:can|may)\s+"
            r"(?:enter|park|unload|drive|move\s+in)|"
            r"(?:rooms?|hotel|flat|cabins?)\s(?:[^.;,]{0,24}\s)?(?:is|are|has\s+been|have\s+been)\s+(?:fully\s+)?(?:booked|let|full)",
        ),
        (
            "a past recording",
            r"(?:recordings?|replays?|podcasts?|videos?|films?|episodes?|slides)\s(?:[^.;,]{0,40}\s)?(?:(?:is|are|will\s+be|"
            r"remains?|stays?)\s+(?:\w+\s+)?(?:available|online|up)(?=\s+(?:until|through|till|from|for)\b)|"
            r"(?:can|may)\s+be\s+(?:heard|seen|watched|viewed|downloaded|streamed)\s+(?:until|through|till?|up\s+to))|"
            r"(?:documents?|drafts?|plans?|papers|maps|drawings|files?)\s(?:[^.;,]{0,24}\s)?(?:(?:can|may)\s+be\s+(?:viewed|"
            r"inspected|seen|read|consulted)|(?:is|are|will\s+be)\s+(?:on\s+(?:display|view)|available))",
        ),
        (
            "an age or a condition",
            r"(?:children|anyone|those|pupils|players|boys|girls|members|people)\s+(?:who\s+(?:turn|will\s+be|are|were)|born|aged|"
            r"turning)",
        ),
        ("hypothetical", r"(?:had|has|have)\s+hoped\s+for"),
        ("not known", r"(?:nobody|no\s+one|noone)\s+(?:knows|can\s+say)\s+(?:whether|if|when)"),
        (
            "a reporting period",
            r"(?:reports?|figures|accounts|statistics|numbers|data|survey|invoice|bill|study)\s(?:[^.;,]{0,16}\s)?(?:covers?|"
            r"covering|refers?\s+to|relates?\s+to)",
        ),
        (
            "an anniversary",
            r"(?:it\s+(?:will\s+be|is)|it['’]s)\s+(?:exactly\s+|now\s+)?(?:\d{1,4}|an?\s+hundred|\w+ty)\s+years",
        ),
    ),
    title_of_deadline="Deadline for {}",
    title_of_duty="Deadline to {}",
    title_at_place="{} in {}",
    title_by="{} by {}",
    title_with="{} with {}",
    headings_capital=True,
    addressed=(
        r"(?:dear|hi|hiya|hello|hey|(?:good\s)?(?:morning|evening)\s(?:all|every\w+|folks|team)|heads[\s-]up|fyi|psa|icymi|nb|ps|in\scase\syou\smissed\sit|last\scall|"
        r"p\.s\.|forward(?:ed|ing)|passing|sent|from|reminder|updated?|correction|subject|good\snews|great\snews|bad\snews|news\sfrom|"
        r"word\sfrom|a\s(?:quick|gentle|last)|just\s(?:in|landed|out|announced)|quick|please\snote|important|urgent|"
        r"attention)\b.*",
        r"(?:all\s|(?:year|class|grade|form)\s\w+\s)?(?:residents|members|parents|carers|staff|students|pupils|tenants|neighbours|customers|visitors|volunteers|drivers|"
        r"players|colleagues|householders|leaseholders|owners)(?:\s(?:and|&)\s\w+)?(?:\s(?:of|in|at|from)\s.*)?",
        r".*\b(?:reminder|quick\sone|heads[\s-]up|news|word|note)",
    ),
    only_calls=(
        r"(?:(?:and|so|but|then|now|please|do)\s+)*"
        r"(?:the\s+(?:event|occasion|evening|fun|action|date|(?:big|great)\s+(?:day|night|event|moment|date)|whole\s+thing|"
        r"day(?=\s+(?:itself|is|will)\b))|(?:the\s+)?doors|(?:all|everyone|everybody|you)\s+(?:is|are)\s+(?:all\s+)?welcome|"
        r"(?:come\s+and\s+|come\s+)?join\s+(?:us|in)|come\s+(?:along|down|and\s+see)|save\s+the\s+date|proceedings|"
        r"we(?:['’]ll|\s+will|\s+shall)?\s+(?:start|begin|open|meet|kick\s+off|gather))\b"
    ),
    speakers=(
        r"\A(?:he|she|we|they|i|you)(?:['’](?:ll|ve|re|m)|\s+(?:will|shall|ha(?:s|ve)))?\s+(?:\w+\s+){1,2}?"
        r"(?=(?:an?|our|his|her|their|some|two|three|four)\s\w)|"
        r"\A(?:just\s+)?confirming\s+(?=\w)|"
        r"\A(?:holding|hosting|having|organi[sz]ing)\s+(?:(?:an?|our|his|her|their)\s+)?(?=\w+\s+\w)"
    ),
    clumsy=(
        r"\A(?:provided\s+that|now\s+(?:that|at|on)|alongside|whoever|anyone\s+(?:who|wish\w+)|"
        r"asked|told|rather\s+than|apart\s+from|somewhere|sorry|more\Z)\b|"
        r"\A(?:the|an?):|\A(?:takes?\s+)?place\s+(?:in|at|on)\b|\A(?:deadline\s+for\s+)?(?:he|she|we|they|i|you|there|means|says?|considers?|lets?|if|whether|wait|pay|already)\b|"
        r"(?<!that\s)(?<!which\s)\b(?:it|there|he|she|i|we|they)['’](?:s|d|ll|re|ve|m)\b|\b(?:ca|wo|do)n['’]t\b|"
        r"\b(?:for|of|with|in|at)\s+(?:and|or|them|us)\b|\bdeadline\s+to\s+(?:need|have)\b|"
        r"\A(?!.*\b(?:whether|what|that|which|who|how|where|when|why|if|because|as)\b).*\w\s(?:we|they|he|she)\s[a-z]"
    ),
    is_at=r"is(?:\s+now)?|will\s+be|remains|changes\s+to",
    hosts=r"(?:(?:will|to|is\s+to|will\s+again)\s+)?(?:hosts?|house)s?|is\s+hosting|will\s+be\s+hosting|is\s+the\s+(?:venue|setting)\s+for",
    undone=r"\s(?:(?:still\s)?stands?|stays?\sput|keeps?\sits\s(?:date|day|place|slot)|goe?s?(?:\sahead)?|gets?\sgoing|takes?\splace)\Z|\s(?:(?:is|are)\s(?:off|called\soff)|(?:(?:is|are|now)\s)?(?:cancelled|canceled|postponed))\Z|"
    r"\A(?:new\s(?:dates?|times?)|(?:new\s)?venue)\sfor\s(?:the\s|our\s)?(?=\w)",
    title_more="{} of {}",
    due_verbs=(
        (r"(?:names?|numbers)\s+(?:please\s+)?to", "names"),
        (r"(?:put|leave)\s+(?:their|your|his|her|our)\s+names?(?:\s+down)?", "sign-up"),
        (r"register", "registration"),
        (
            r"RSVP|repl(?:y|ies)|respond|(?:let|tell)\s+(?:us|me|him|her|them)|please\s+(?:\w+\s+)?(?:let|tell)",
            "replies",
        ),
        (
            r"(?:will|shall|['’]ll)\s+(?:tell|notify|inform|write|get|let)|hear|told|notified|informed|in\s+touch",
            "notification",
        ),
        (r"apply", "applications"),
        (r"submit(?:ted)?", "submissions"),
        (r"book(?:ed)?", "booking"),
        (r"pay|paid", "payment"),
        (r"sign", "sign-up"),
        (r"clos\w+\s+the\s+(?:list|book)", "entries"),
        (r"decide", "decision"),
        (r"vote", "votes"),
    ),
    reply="replies",
    definite=frozenset(("the", "this", "that", "these", "those", "its", "their", "said")),
    time_words=listed(r"""
        (?:mon|tues|wednes|thurs|fri|satur|sun)day (?:mon|tue|wed|thu|fri|sat|sun)\b january february march
        april may june july august september october november december
        (?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\. (?-i:[A-Z]{2,4})\b
        (?:eastern|central|mountain|pacific)(?:_time)?\b (?:paris|brussels|kyiv|london|local)_time
    """),
    abbreviations=frozenset(
        [
            "a.m",
            "al",
            "approx",
            "apr",
            "art",
            "aug",
            "ave",
            "bldg",
            "blvd",
            "ca",
            "calif",
            "co",
            "col",
            "corp",
            "d.c",
            "dec",
            "dept",
            "dr",
            "e.g",
            "est",
            "etc",
            "feb",
            "fig",
            "fri",
            "ft",
            "gen",
            "gov",
            "govt",
            "hon",
            "hwy",
            "i.e",
            "inc",
            "jan",
            "jr",
            "jul",
            "jun",
            "ln",
            "lt",
            "ltd",
            "mar",
            "max",
            "min",
            "mon",
            "mr",
            "mrs",
            "ms",
            "mt",
            "no",
            "nos",
            "nov",
            "oct",
            "ord",
            "p.m",
            "pk",
            "prof",
            "rd",
            "ref",
            "rep",
            "rev",
            "sat",
            "sen",
            "sep",
            "sept",
            "sgt",
            "sq",
            "sr",
            "st",
            "sun",
            "thu",
            "thur",
            "thurs",
            "tue",
            "tues",
            "u.k",
            "u.n",
            "u.s",
            "v",
            "vs",
            "wed",
            "weds",
        ]
    ),
)
