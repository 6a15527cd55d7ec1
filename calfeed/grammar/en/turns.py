"""English turns of phrase, by which clauses are read."""

import re

from calfeed.grammar.turning import Turns

# A name with capitals.
BIG_NAME = r"(?P<name>[A-Z][\w'’&-]*(?:\s(?:(?:of|by|in|on|for|the|and|to|at)\s){0,2}[A-Z][\w'’&-]*){1,5})"
MUST_ARRIVE = re.compile(
    r"(?:\w+\s+){0,2}?(?:(?:must|should|(?:has|have|need|needs|ought)\s+to|(?:is|are)\s+to)\s+)"
    r"(?:be\s+(?:with|in|at|on|here|back|received|sent|lodged|submitted)|reach|arrive|get\s+(?:to|here)|come|go|land)\b|"
    r"(?:go(?:es)?|comes?)\s+back\b",
    re.IGNORECASE,
)
# Papers that say nothing of what they are for.
BEARERS = (
    r"(?:(?:your|their|the|full|all|written|signed|completed|these|those|passport|vehicle|car|number|plate|phone|telephone|contact|"
    r"press|blood|ID|e-?mail)\s){0,3}(?:names?|forms?|letters?|requests?|replies|answers?|responses?|details|numbers?|groups|lists?|"
    r"documents?|e-?mails?|outlets?|(?:vehicle|car)\sregistrations?|cop(?:y|ies)|photos|dates|addresses|slips?|notices?)"
)

# Weather in which nothing is done outside, behind "if".
_BAD_WEATHER = (
    r"(?:it\s(?:rain|snow|pour|blow|freeze|thunder)(?:s|es)?\b|it(?:['’]s|\sis)\s(?:too\s)?(?:wet|raining|snowing|pouring|foggy|stormy|icy|windy|"
    r"cloudy|blowing|frozen|hot|cold)\b|(?:wet|rain|snow|fog|cloud|ice|frost|storms?|gales?|thunder\w*|cloudy)\b|"
    r"(?:rained|snowed|weathered)\s(?:off|out)|(?:bad|poor|wet|foul|severe|heavy|high|strong|inclement)\s(?:weather|winds?|rain|snow|seas?)\b|"
    r"the\s(?:weather|forecast|wind|sea|swell|sky|snow|ice)\s(?:(?:is|gets|turns|looks|proves)\s(?:too\b|bad|poor|wet|foul|unkind|rough|against|"
    r"cloudy|overcast|awful|unsuitable|not\b)|(?:doesn['’]t|does\snot|isn['’]t|won['’]t|fails|forbids|prevents|intervenes)))"
)

TURNS = Turns(
    instead=re.compile(r"\binstead\b(?!\sof)|,\s(?:so|but)\s(?:it|we|they)\b"),
    cannot=re.compile(r"n['’]t\b|\b(?:cannot|not|unable|booked|taken|unavailable|closed|clashes)\b"),
    turned_down=re.compile(
        r"\bvoted\sdown\s(?:an?|the|calls|plans)\b|\b(?:rejected|turned\sdown|threw\sout|defeated)\s(?:an?|the)\s(?:\w+\s)?(?:proposal|motion|plan|request|bid|amendment|idea)\b"
    ),
    neither=re.compile(r"\W*Neither\s"),
    nor=re.compile(r",?\snor\s"),
    among=re.compile(r",?\s(?:including|such\sas|among\sthem|amongst\sthem)\s", re.IGNORECASE),
    has_set=re.compile(r"(?:(?:has|have)\s+)?(?:set|fixed)", re.IGNORECASE),
    matches=re.compile(r"\b(?P<all>matches|fixtures|ties)\b|\b(?:games|play|played)\b", re.IGNORECASE),
    for_event=re.compile(r"\bfor\s(?:the\s|our\s|its\s|their\s)?\Z", re.IGNORECASE),
    of_its_day=re.compile(r"(?:['’]s)?\s(?!at\b|in\b|on\b|and\b|or\b|from\b|to\b|with\b|by\b|only\b)[a-z]{3,}"),
    organised_by=re.compile(r"\b(?:organi[sz]ed|hosted|staged|presented)\sby\s(?:the\s|our\s)?\Z", re.IGNORECASE),
    in_which=re.compile(r"(?:,\s|\s)(?:at|in|during)\swhich\s|,\swhere\s", re.IGNORECASE),
    told_in=re.compile(
        r"\b(?:outlined|described|set\sout|laid\s(?:down|out)|explained|detailed|defined|specified|mentioned|printed|stated)\s\Z",
        re.IGNORECASE,
    ),
    thing_behind=re.compile(
        r"\s(?:environments?|systems?|servers?|clusters?|platforms?|databases?|software|repository|mailing\slist|newsletter)\b"
    ),
    be_there=re.compile(
        r"\b(?:(?:asked|requested|required|advised|invited|urged|encouraged|please|kindly)\s(?:to\s)?(?:kindly\s)?arrive|"
        r"check\sin|set\sup|assemble|line\sup|turn\sup|be\s(?:in\s(?:place|position|(?:your|their|the)\sseats?)|"
        r"seated|on[ -]site|present|there|(?:at|in|inside|outside)\sthe\s(?:[\w-]+\s)?(?:venue|gate|hall|door|entrance|"
        r"ground|site|scene|room|station|quay|line)))\b",
        re.IGNORECASE,
    ),
    one_after=re.compile(
        r"(?:(?:and|but|then)\s)?(?:(?:the|an?|our|its|their)\s)?(?:(?P<one>(?:second|third|fourth|fifth|next|last|final|other|another)(?:\sone)?)\s|"
        r"(?:return|follow-up|replay|rematch)\b|"
        r"[^\s,;:.()\d]+(?:\s[^\s,;:.()\d]+){0,7}?\s(?:(?:will|is\sto|are\sto)\s)?follows?\s(?:on|in|at|there)\b)",
        re.IGNORECASE,
    ),
    call=re.compile(
        r"\W*(?:(?:first|second|third|final|last)\s)?(?:call\sfor\s\w+(?:\s\w+)?|cfp)\s?[:–—-]\s*", re.IGNORECASE
    ),
    present=re.compile(
        r"(?:present|in\sattendance|attend(?:ees|ing|ed)|apologies(?:\sreceived)?|absent)\b", re.IGNORECASE
    ),
    replaces=re.compile(r"replac(?:es|ing)\b", re.IGNORECASE),
    would=re.compile(r"\bwould\b|['’]d\s(?:be|have)\b", re.IGNORECASE),
    if_inside=re.compile(r",\s(?:if|should|were|unless)\s[^,;.]{3,60},\s\Z", re.IGNORECASE),
    supposes=re.compile(r"\b(?:if|unless|were)\s", re.IGNORECASE),
    in_weather=re.compile(
        rf"(?:\sinstead)?,?\s\(?(?:only\s)?(?:if|in\s(?:case|the\sevent)\sof|should)\s{_BAD_WEATHER}", re.IGNORECASE
    ),
    if_weather=re.compile(
        rf"[\s,;(]{{0,3}}\b(?:or\s)?(?:if|in\s(?:case|the\sevent)\sof)\s{_BAD_WEATHER}\s?[:,–-]?\s{{0,8}}(?:on\s)?\Z",
        re.IGNORECASE,
    ),
    opens_weather=re.compile(
        rf"\W*(?:(?:but|and|or)\s)?(?:if|in\s(?:case|the\sevent)\sof|should)\s{_BAD_WEATHER}", re.IGNORECASE
    ),
    held_then=re.compile(
        r"\b(?:do|hold|have|run|play|try|go|meet|come|walk|sail|take\splace|held|moved?s?|postponed?|put\s(?:off|back)|tried|played|"
        r"repeated|again|instead|takes\splace)\b",
        re.IGNORECASE,
    ),
    at_least=re.compile(
        r"\b(?:at\sleast|no\s(?:less|fewer)\sthan|not\s(?:less|fewer)\sthan|a\sminimum\sof|up\sto|within)\s\Z",
        re.IGNORECASE,
    ),
    lets_know=re.compile(
        r"\b(?:(?:we|I|they|he|she|staff|someone|somebody|crews?|the\s[a-z]+)(?:\s(?:will|shall|can)|['’]ll)?\s"
        r"(?:ring|phone|call|text|e-?mail|tell|notify|inform|remind|contact|warn|write\sto|let)s?\s(?!for\b|off\b|a\b|an\b)|"
        r"(?:will\sbe|are|is|be|get)\s(?:told|notified|informed|reminded|contacted|warned|phoned|e-?mailed|texted|sent|given|posted|"
        r"delivered|handed)\b|(?:gets?|receives?|hears?\sfrom)\s(?:an?|the|your|their|one|us|our)\s(?:\w+\s){0,2}?(?:cards?|letters?|"
        r"texts?|e-?mails?|calls?|links?|messages?|leaflets?|notices?|notes?|reminders?|slips?|numbers?)\b)(?:[^.;:!?]){0,80}\Z",
        re.IGNORECASE,
    ),
    issued=re.compile(
        r"\W*(?:circulated|minuted|typed|compiled|distributed|drafted|prepared|printed|dated|given\sunder|put\s(?:up\s)?on|"
        r"posted\s(?:on|to|by|in|at)|(?:approved|adopted|ratified|signed)\s(?:by|at|in|on|this)|"
        r"(?:this|first|second|third|current|previous)\s(?:version|edition|draft|revision))\b[^\n;!?]{0,80}",
        re.IGNORECASE,
    ),
    postponed=re.compile(
        r"\b(?:postponed|put\soff|deferred|vacated)(?=\s*(?:[.,;:!)\]–—-]|\Z)|\s(?:until\sfurther|indefinitely|by\sconsent|sine\sdie)\b)",
        re.IGNORECASE,
    ),
    held_now=re.compile(r"(?:will|is\sto|are\sto|is|are)\s(?:now|instead)\b|now\s", re.IGNORECASE),
    finite=re.compile(r"(?:has|have|had|is|are|was|were|will|['’]s|['’]ve|['’]re)\b", re.IGNORECASE),
    minutes_of=re.compile(
        r"\W*(?:(?:draft|unconfirmed|approved|summary|short)\s)?(?:minutes|notes)\s(?:of|from)\b", re.IGNORECASE
    ),
    unaffected=re.compile(
        r"\b(?:(?:is|are|will\sbe)\s(?:not\s|un)|(?:is|are|wo)n['’]t\s(?:be\s)?)affected\b", re.IGNORECASE
    ),
    comes_to_be=re.compile(
        r"(?:will|shall|should|is\sto|are\sto)\s(?:\w+ly\s|also\s|now\s)?(?:have\sbeen|be)\b", re.IGNORECASE
    ),
    no_room=re.compile(r"(?:[\w'’]+\s){1,3}(?:(?:double-)?booked|flooded|unavailable|closed|in\suse)", re.IGNORECASE),
    in_its_place=re.compile(r"Instead(?!\sof\b),?\s"),
    in_case=re.compile(
        r"\b(?:in\s(?:case|the\sevent)\sof|if\s(?:it(?:['’]s|\sis)?\s(?:rain|snow|pour|wet|too\s)|(?:the\s)?(?:weather|rain|snow|ice|wind|tide)\b|"
        r"(?:there(?:['’]s|\sis)|we\s(?:get|have))\s(?:\w+\s)?(?:rain|snow|ice|frost|wind|storm|lightning)|wet\b)|should\s(?:it\s(?:rain|snow)|the\sweather)|"
        r"weather\spermitting)",
        re.IGNORECASE,
    ),
    to_all=re.compile(r"To\sall\s"),
    greeting=re.compile(r"(?:Dear|To\sall|Hello|Hi|Hey|Good\s(?:morning|afternoon|evening))\b"),
    opening_cause=re.compile(
        r"(?:Because\sof|Due\sto|Owing\sto|On\saccount\sof|As\sa\sresult\sof|Despite|In\sspite\sof|Amid(?:st)?|"
        r"(?:Even\swith|With)(?=\s[^,;.:\d]{3,80},\s))\s(?:(?:the|an?|our|this|its|their)\s)?"
    ),
    resumes=re.compile(
        r"(?:(?<=[,;:–—-]\s)(?:(?:our|the)\s)?next\s(?:one|\w+)|(?:(?<=\s)|\A)(?:we(?:['’]re|\sare|\swill\sbe|['’]ll\sbe)\sback|"
        r"back(?=\son\b)|(?:we\s|\w+\s)?(?:will\s)?(?:resumes?|restarts?)|we\s(?:will\s)?(?:meet|start)\sagain|see\syou))\b",
        re.IGNORECASE,
    ),
    none_of=re.compile(
        r"(?:(?:please\snote|note|reminder|attention|sorry|nb|ps)\W+(?:that\s)?)?(?:(?:(?:on|"
        r"this)\s)?§[\s,:–—-]+)?(?:(?:there(?:['’]s|\sis|\sare|\swill\sbe|['’]ll\sbe)\s|we\s(?:have|"
        r"will\shave)\s)?no|(?:there\s(?:will\snot|won['’]t)\sbe|(?:we\s(?:will\snot|won['’]t)\s(?:be\s)?|"
        r"we\s(?:do\snot|don['’]t)\s|we(?:['’]re|\sare)\snot\s|we\saren['’]t\s)(?:hav(?:e|ing)|hold(?:ing)?|run(?:ning)?))"
        r"(?:\s(?:any|an?|our|the))?)\s([^\W\d_][\w'’/-]*(?:\s[^\W\d_][\w'’/-]*){0,3}?)(?:\sat\sall)?(?:\s(?:(?:on|"
        r"this)\s)?§)?(?:\s?\([^()]{0,60}\))?(?:\s?(?:[(–—,:-]|\s(?:because|due\sto|as|since|owing\sto|this\s(?:week|time|"
        r"year))\s)[^§.!?]*)?\s?[.!…]*",
        re.IGNORECASE,
    ),
    no_event=re.compile(
        r"(?:(?:(?!story|rhyme|play)\w+\s)?(?:parking|entry|admission|charge|fees?|need|enough|results?|answers?|booking|tickets?|dogs|water|power|"
        r"electricity|trains?|bus(?:es)?|access|homework|alcohol|smoking|refunds?|fire|fishing|change|"
        r"changes|disruptions?|interruptions?|difference|effect|impact|problem|doubt|idea|news|word|date|time|one|items?|business|quorum|further|other|new|more"
        r"|less|later|earlier|sooner|fewer|longer)\b)",
        re.IGNORECASE,
    ),
    extended=re.compile(r"\b(?:extended|prolonged)\b", re.IGNORECASE),
    condition=re.compile(
        r"\b(?:(?<!\bok\s)(?<!\bokay\s)(?<!\bpossible\s)(?<!\bmind\s)(?<!\bfine\s)(?<!\bright\s)if|whether|suppose|imagine|in\s+case)\s"
        r"[^,;:.!?]*\Z",
        re.IGNORECASE,
    ),
    till_then=re.compile(r"\bbefore\s(?:the\s)?\Z", re.IGNORECASE),
    next_clause=re.compile(r",\s(?:and|but|while|then|so)\s(?!(?:is|are|will|would|was|has|have)\b)"),
    related=re.compile(r"(?:,\s(?:\w+\s){0,3}(?:which|who|whom|whose)|\sthat)\b[^,;:.]*\Z", re.IGNORECASE),
    acts=re.compile(
        r"(?:[\w’'&.-]+\s){0,5}(?:Part(?:y|ies)|Clubs?|Offices?|Banks?|Unions?|Choirs?|Bands?|Orchestras?|Ministry|Council|Society|"
        r"Societies|Associations?|Trusts?|Company|Universit(?:y|ies)|Colleges?|Departments?|Agency|Institutes?|Academy|Services?|"
        r"Groups?|Teams?|Players|Singers|Guild|Federation|Foundation|Committee|Commission|School\s(?=of\b)|Authority|Board|Faculty)"
        r"(?:\s?(?:of|for)\s.*)?",
    ),
    by_trade=re.compile(
        r"(?:[a-z]+\s)?(?:[a-z]{3,}ist|[a-z]{3,}ian|singer|songwriter|author|writer|actor|actress|painter|poet|composer|conductor|"
        r"explorer|photographer|broadcaster|presenter|professor|director|soprano|tenor|baritone|chef|gardener|sculptor|potter|"
        r"film-?maker|dancer|choreographer|organist|councillor|former|veteran)(?:\s(?-i:[A-Z])[\w'’.-]*){2,3}"
    ),
    spoken=re.compile(r"\b(?:I|we|you)(?:['’](?:m|ve|re|ll|d)|\s)"),
    is_=re.compile(r"is|are|['’]s|['’]re", re.IGNORECASE),
    beside_it=re.compile(
        r"\b(?:it|that|this|which)(?:\s(?:will|is|also|now)|['’](?:ll|s))*\s(?:be\s)?"
        r"(?:(?:preceded|followed)\s[^.;]{0,30}?\bby|(?:coincid|clash)(?:es?|ing)\swith)\s(?:an?\s|the\s|another\s)?",
        re.IGNORECASE,
    ),
    includes=re.compile(
        r"\b(?:(?:that|which)\s)?(?:includ(?:es?|ing)|features?|featuring|comprises?|takes?\sin)\s(?:an?\s|the\s)?",
        re.IGNORECASE,
    ),
    that_day=re.compile(
        r"\b(?:(?:on|of)\s(?:the|that)\s(?:very\s)?(?:same\s|first\s)?day(?!\s(?:of|after|before)\b)|the\ssame\sday|that\s(?:same\s)?"
        r"(?:day|morning|afternoon|evening|night)|(?:earlier|later)\s(?:that|the\ssame)\s\w+)\b",
        re.IGNORECASE,
    ),
    in_part=re.compile(
        r"(?:(?:and|then)\s)?(?:in\sthe\s(?:early\s|late\s)?(?:morning|afternoon|evening)|"
        r"(?:later|afterwards)(?:\s(?:that|the\ssame|on\sthe\ssame|in\sthe|on\sthat)\s(?:day|morning|afternoon|evening))?)(?!\s(?:of|on|at|after|before|in)\b),?\s",
        re.IGNORECASE,
    ),
    the_one_in=re.compile(r"\W*(?:the|our)\s(?P<month>[a-z]+)\s(?=[a-z])", re.IGNORECASE),
    with_event=re.compile(r",?\s(?:at\s\S+\s)?with\san?\s", re.IGNORECASE),
    held_with=re.compile(
        r"\b(?:co-?located|held|held\s+(?:jointly|together)|jointly|together|in\s(?:conjunction|parallel)|alongside)\s(?:with\s|to\s)?(?:the\s)?"
        r"(?P<name>[A-Z][\w’'&-]*(?:\s(?:(?:of|on|for|and|in|the)\s){0,2}[A-Z0-9][\w’'&-]*){0,6}),?\s(?:\(|on\s|from\s)?\Z"
    ),
    taken_by=re.compile(
        r"\s(?:is|was|has\sbeen|['’]s)\s(?:already\s|now\s)?(?:booked|taken|let|needed|reserved|hired|wanted|used)\s(?:out\s|up\s)?(?:for|by|to|with)\b",
        re.IGNORECASE,
    ),
    skips=re.compile(
        r"\s(?:(?:is|are|will\sbe|has\sbeen|have\sbeen|gets?)\s(?:being\s)?(?:skipped|left\sout|omitted|missed\sout|dropped)|"
        r"(?:falls?|drops?)\s(?:away|out))\b",
        re.IGNORECASE,
    ),
    makes_it=re.compile(
        r"\b(?:let['’]?s|let\sus|(?:shall|can|could|should|may|might)\s(?:we|I)|(?:we|I)['’](?:ll|re|ve|m|d)|how\sabout\s(?:we\s)?)\s?"
        r"(?:(?:please|just|now|also|had\sto|going\sto|to)\s){0,2}(?:mak(?:e|ing)|do(?:ing)?|hav(?:e|ing)|hold(?:ing)?|mov(?:e|ed|ing)|push(?:ed|ing)?|"
        r"shift(?:ed|ing)?|put(?:ting)?|reschedul(?:e|ed|ing)|switch(?:ed|ing)?)\s(?:it|this|that)\s(?:back\s|forward\s|instead\s)?(?:(?:on|to|for|until|till?|at)\s)?\Z|"
        r"\b(?:shall|can|could)\swe\ssay\s(?:on\s)?\Z|"
        r"\A\W*(?:moving|shifting|pushing|rescheduling|bumping|changing|switching)\s(?:it|this|that)\s(?:back\s|forward\s)?(?:to|until|till?)\s\Z",
        re.IGNORECASE,
    ),
    opener=re.compile(
        r"\W{0,4}(?:(?:and\s)?(?:first|next|last|then|also|finally|after\sthat|still\sto\scome|up\snext|on\snext|following|coming\sup|back(?:\sby\spopular\sdemand|\sagain)?|new)"
        r"(?:\s(?:up|of\sall|in\sline|on\s(?:the|our)\s[\w-]+|on\sstage|in\s(?:the|our)\s[\w-]+|off))?),?\s(?:(?:on|in|at|for)\s)?(?:the\s)?",
        re.IGNORECASE,
    ),
    followed_by=re.compile(r"\bfollowed\s(?:\w+\s)?by\s(?:an?\s|the\s)?(?:\w+\s)?\Z", re.IGNORECASE),
    followed_by_that=re.compile(
        r"\bfollowed\s(?:\w+\s)?by\san?\s(?P<what>(?:[a-z-]+\s)?(?P<noun>[a-z-]+)(?:\s(?:for|with|of|on|by)\s[^,;.()]{2,40}?)?),?\s(?:at|from)\s\Z"
    ),
    particle=re.compile(r"in|up|out|off|back"),
    may=re.compile(r"\b(?:may|can|will|could|should)\b"),
    turn_of=re.compile(r".*\bturn\b"),
    comes_then=re.compile(
        r"(?::|,?\s(?:is|are|comes?|follows?|will\s(?:be|come|follow)|it\s(?:is|will\sbe)\sthe\sturn\sof|sees))\s"
        r"(?:the\sturn\sof\s)?(?:also\s)?(?:the\s|an?\s|our\s)?(?=\w)"
    ),
    there_is=re.compile(
        r"\bthere\s(?:is|are|will\sbe|['’]ll\sbe)\s(?:also\s)?(?:an?|another)\s(?:[\w-]+\s){0,2}\Z", re.IGNORECASE
    ),
    then=re.compile(
        r"\b(?:then|afterwards?|later|from\sthere|after\sthat|before\sthat|beforehand|"
        r"(?:after|following)\sthe\s(?:meeting|session|service|ceremony|talk|concert|lecture|assembly|conference|match))\b|\Anext\b",
        re.IGNORECASE,
    ),
    counts_from=re.compile(
        r"(?<=fore|fter|e of|wing|ding|r to)\s(?:(?:the|our|their|its)\s)?(?P<first>(?:first|opening)\s)?"
        r"(?P<what>(?!(?:it|that|this|they|we|he|she|you|I)\b)[\w'’-]+(?:\s[\w'’-]+){0,2})",
        re.IGNORECASE,
    ),
    inverted=re.compile(r"\W*(?:Should|Were|Had)\s+(?!you\b)(?:\w|[^\W\d_])"),
    because_of_day=re.compile(
        r"\b(?:because|(?:as|since)\s(?:the|it|we|our|their|her|his|she|he|they|there|some|many|several|both|another)|"
        r"owing\sto|due\sto)\s[^;.!?]*\Z"
    ),
    perfect=re.compile(r"(?:has|have|'ve|’ve)\s(?!(?:\w+\s)?been\s+\w+ing\b)", re.IGNORECASE),
    notice=re.compile(
        r"hear\s+from\s+us|be\s+(?:told|notified|informed)|(?:(?:will|shall)\s+|['’]ll\s+)(?:tell|notify|inform|let)\b"
    ),
    outcome=re.compile(
        r"\W*(?:the\s+)?(?:notifications?|decisions?|acceptances?|outcomes?|author\s+notifications?|applicants\s+notified)\b"
        r"(?:\s+(?:of|to|on|about)\s+[^,;.]{3,30}?)?(?:\s+(?:will|are|is|expected|sent|go|due)\b[^,;.]{0,24})?[:\s]",
        re.IGNORECASE,
    ),
    called_by_month=re.compile(r"\s(?:\w+\s)?(?:meeting|session|call|gathering|issue)\b"),
    then_in=re.compile(
        r"\s(?:now\s|again\s|probably\s|provisionally\s)?(?:in|on|during|over|for)\s(?:the\s)?(?:the\s)?|\s(?:now\s|the\s){0,2}",
        re.IGNORECASE,
    ),
    too_late=re.compile(
        r"\b(?:after|past)\s+(?:(?:the|noon|midnight|midday|\d[\d.:]*\s?(?:[ap]\.?m\.?)?),?\s+)?(?:on\s+)?(?:the\s+)?\Z",
        re.IGNORECASE,
    ),
    no_more=re.compile(
        r"(?:no|nothing)\s[^.;:]{0,60}\b(?:received|accepted|taken|considered|counted|processed|entries|entry|applications?|bookings?|"
        r"refunds|orders|submissions?|votes|claims|payments?|registrations?)\s",
        re.IGNORECASE,
    ),
    refused=re.compile(
        r"\b(?:can(?:not|['’]t|\s+not)|will\s+not|won['’]t|are\s+not|may\s+not)\s+(?:\w+\s+)?be\s+"
        r"(?:considered|accepted|counted|processed|taken|opened|included|refunded|admitted|answered|judged|entered)|"
        r"\b(?:is|are|will\s+be)\s+(?:too\s+late|refused|rejected|turned\s+away|returned\s+unopened|ignored)",
        re.IGNORECASE,
    ),
    whether=re.compile(r"\b(?:whether|how|why)\s"),
    led_by=re.compile(
        r"(?:After|Following|Despite|Because\sof|Owing\sto|Due\sto|Thanks\sto|Since|Given|Like|Unlike)\s[^,;:.!?]{3,80},\s"
    ),
    another_clause=re.compile(r";\s|,\s(?:and|but|while|with)\s"),
    puts_beside=re.compile(
        r"\b(?:opens?|closes?|ends?|concludes?|rounds?\s+off|precedes?|follows?|marks?|accompan(?:y|ies)|kicks?\s+off)\Z"
    ),
    ordered=re.compile(
        r"\b(?:ordered|told|summoned|directed|subpoenaed|instructed)\s+(?P<who>\S.*?)\s+to\s+"
        r"(?P<verb>appear|testify|give\s+evidence|stand\s+trial|come\s+back|return|reconvene)\Z",
        re.IGNORECASE,
    ),
    ordered_to={
        "appear": "Court appearance of {}",
        "testify": "Testimony of {}",
        "give": "Testimony of {}",
        "stand": "Trial of {}",
        "come": "Return of {}",
        "return": "Return of {}",
        "reconvene": "Return of {}",
    },
    new_days=frozenset(("day", "date", "time", "slot")),
    votes=re.compile(
        r"(?:(?:will|are\s+to|is\s+to)\s+)?(?:votes?|go(?:es)?\s+to\s+the\s+polls|casts?\s+(?:their|its)\s+(?:ballots|votes))\b",
        re.IGNORECASE,
    ),
    poll=re.compile(r"(?:by-)?election|referendum|run-?off|primary|plebiscite|ballot"),
    in_poll=re.compile(r"\b(?:in|at)\s(?:(?:an?|the|its|their|this)\s)?\Z"),
    set_for=re.compile(
        r"\s(?:for\s|as\s(?:the|its|their)\s(?:date|day)\s(?:for|of)\s)?(?:(?:the|an?|its|his|her|their|this|that)\s)?",
        re.IGNORECASE,
    ),
    put_off=re.compile(
        r"\s+(?:(?:the|our|your|my|this|that|its|their|his|her|an?)\s+|(?=(?:today|tonight|tomorrow|\w+day)['’]s\s))"
        r"(?P<what>(?:[^\s.,;:!?()]|[.:](?=\d)){1,24}(?:\s(?!(?:back|forward|out|up|over|off|on|until|till?|from|to|by|for|because|so|as|"
        r"again|instead|this|next|at|planned|scheduled|due|any|and|but|which|that|will|is|has|was)\b)"
        r"(?:[^\s.,;:!?()]|[.:](?=\d)){1,24}){0,6})(?![^;!?]*\s(?:after|because|since|when)\s)",
        re.IGNORECASE,
    ),
    besides=re.compile(r"\b(?:with|followed\s+by|and\s+then|plus)\s+an?\s+(?:\w+\s+)?\Z", re.IGNORECASE),
    owner=re.compile(
        r"(?<![\w’'])((?:[Tt]he\s(?:[a-z]+\s){1,2}|(?:(?:[A-Z]\w*|of|the|and)\s){0,4})[A-Za-z]\w*['’]s?(?:\s[a-z]+){0,2})\s\Z"
    ),
    negation=re.compile(r"\w(?:n['’]t|not)\b"),
    called_for=re.compile(
        r"\b(?:(?:ask(?:s|ed|ing)?|call(?:s|ed|ing)?|look(?:s|ed|ing)?)\s+for|invit(?:es|ed|ing)|welcom(?:es|ed|ing)|seek(?:s|ing)?)\s+"
        r"(?!(?:you|us|him|her|them|it|the|that|this)\b)(?=\w)",
        re.IGNORECASE,
    ),
    opens_sentence=re.compile(
        r"(?:All|Both|Some|Several|Many|Any|Other|More|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Dozens|Hundreds)\s|"
        r"[A-Z][a-z]+s\s(?!(?:of|for|and)\s(?:the\s)?[A-Z])[a-z]"
    ),
    lone=re.compile(r"(?!(?:Free|Closed|Open|Back|Live|Now|New)\b)[A-Z]\w+s\s(?:today|tonight|tomorrow|this\s\w+)!"),
    next_object=re.compile(
        r"(?:,\s|,?\s(?:and|then|and\sthen)\s)(?P<what>(?:(?:the|an?|its|their|his|her)\s(?:[\w'’-]+\s){0,3}[a-z][\w'’-]*|"
        r"[A-Z][\w'’-]*(?:\s[A-Z][\w'’-]*){0,2}))\s(?:on|at|for)?\s?(?:the\s)?"
    ),
    has_object=re.compile(r"\s(?:the|an?|its|their|his|her|[A-Z][\w'’-]*)\s"),
    some_of=re.compile(
        r"(?:(?:and|but)\s+)?(?:(?:the|its|their|our)\s+)?"
        r"(?:(?P<one>(?:first|second|third|last|next|final|other|another|one|each)(?:\s+one)?)|"
        r"(?:first|last|next|final|other|remaining|rest|remainder|latter|both|all|these|those)"
        r"(?P<count>\s+(?:two|three|four|five|six|few|pair))?)"
        r"(?:\s+of\s+(?:these|them|those))?",
        re.IGNORECASE,
    ),
    coming=re.compile(
        rf"(?:(?i:the|our|this\syear['’]s)\s)?{BIG_NAME}\s(?:is|are|will\sbe)\s(?:back|coming|returning|here|on)\b"
    ),
    brought_up=re.compile(
        r"\b(?i:hear[d]?\s(?:about|of)|plan(?:s|ned|ning)?|organi[sz](?:es?|ed|ing)|hosts?|hosted|hosting|stag(?:es?|ed|ing)|"
        r"announc(?:es?|ed|ing)|approv(?:es?|ed|ing)|tickets\s(?:for|to)|forward\sto|launch(?:es|ed|ing)?|see|presents?|"
        r"ready\sfor|runs?|running|holds?|holding|brings?\sback|bringing\sback|talk\sof|return\sof|for|is|its?\sback:?)\s"
        rf"(?:the\s|our\s|its\s|their\s|this\syear['’]s\s|the\sfirst\s|another\s)?{BIG_NAME}"
    ),
    it_or_they=re.compile(r"\b(?:it|they|this)\b(?:\s+(?:now|also|only|then|will|has|have|had|is|are))*\s*\Z", re.I),
    it=re.compile(r"\bit\s+(?:(?:now|also|only|then|instead)\s+)?\Z", re.IGNORECASE),
    person=re.compile(
        r"(?:(?:the|an?|his|her|its|their)\s+)?(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Dame|Lord|Lady|Judge|Justice|Captain|Bishop|King|Queen|Prince|"
        r"Princess|Senator)\b.*|(?:[\w-]+\s+){0,3}?(?:officer|minister|president|secretary|judge|mayor|chair(?:man|woman|person)?|author|"
        r"director|spokes(?:man|woman|person)|bishop|king|queen|captain|coach|manager|singer|artist|painter|writer|doctor|engineer|"
        r"teacher|teachers|ministers|officers|woman|man|boy|girl|mother|father|governor|chancellor|ambassador|envoy|farmer|owner|"
        r"researchers?|scientists?|prosecutors?|lawyers?|members|officials|doctors|engineers|workers|leaders)(?:\s+(?:of|for|in)\s.*)?)",
        re.IGNORECASE,
    ),
    he=re.compile(r"(?:.*\s)?(?:he|she)(?:['’]\w+)?", re.IGNORECASE),
    its_object=re.compile(
        r"\s+((?:the|an?|its|his|her|their|our|my)\s+(?:[\w'’-]+\s+){0,3}?[\w'’-]+)(?=\s*\Z|\s*[.,;:]|\s+(?:in|on|at|from|with|"
        r"for|of|to|by|after|before|because|when|which|that|who|last|this)\b)"
    ),
    works=re.compile(
        r"film|play|opera|musical|show|exhibition|ballet|concert|novel|book|album|piece|production|documentary"
    ),
    met=re.compile(r"\s+(?:with\s+)?(?:((?:the|an?|his|her|its|their|our|both|all)\s+)|(?=[A-Z]))"),
    at_event=re.compile(r"\s+(?:at|during|to|before)\s+(?:(?:the|an?|this|its|their)\s+)?", re.IGNORECASE),
    copula=re.compile(r"(?:(?:is|are)(?:\s+to\s+be(?:\s+on)?)?|['’]s|['’]re|will\s+be)(?:\s+now)?", re.IGNORECASE),
    then_on=re.compile(
        r"\s+(?:(?:now|only|still|also|just|back)\s+)?(?:(?:on|at|for|from)\s+)?(?:the\s+)?", re.IGNORECASE
    ),
    row=re.compile(r"(?:,\s[\w'’-]+){0,3},?\s(?:[\w'’-]+\s)?and\s(?:[\w'’-]+\s)?", re.IGNORECASE),
    must_arrive=MUST_ARRIVE,
    any_form=re.compile(r"forms?|details|requirements?|questions", re.IGNORECASE),
    hands_in=re.compile(
        r"(?:send|e-?mail|post|upload|write|fill|complete|attach|enclose|forward|mail|provide|supply|drop|hand|leave|bring)\b",
        re.IGNORECASE,
    ),
    in_order_to=re.compile(
        r"(?:(?:and|or|if\s+you(?:\s+would|['’]d)?\s+(?:like|want|wish)|in\s+order)\s+)?to\s+"
        r"(?P<what>(?!be\b|avoid\b|help\b|make\s+sure\b|ensure\b|keep\b|save\b)[a-z][^,.;:!?\n]{2,40}),\s+(?:please\s+|just\s+|simply\s+)*",
        re.IGNORECASE,
    ),
    how_to=re.compile(
        r"(?:(?:how|ways|what\s+you\s+need|where)\s+)?to\s+(?P<what>(?:apply|enter|register|submit|book|nominate|sign\s+up|take\s+part|join|"
        r"get\s+accredited|volunteer|vote|order|respond|object|comment)\b.{0,24})",
        re.IGNORECASE,
    ),
    to_whom=re.compile(r"(?P<what>.+?)(?:,?\s+please,?)?\s+to", re.IGNORECASE),
    whom=re.compile(r"\s(?P<who>[A-Z][\w’'.-]+(?:\s[A-Z][\w’'-]+){0,2}),?\s(?:please,?\s)?(?:by|before|no|not)\s"),
    way_in=re.compile(
        r"(?P<what>(?:\S+\s+)?(?:book|registr|enrol|sale|vot|bid).*)\s(?:ends?|stops?|finish(?:es)?|shuts?)",
        re.IGNORECASE,
    ),
    arrives=re.compile(
        rf"{MUST_ARRIVE.pattern}|(?:\w+\s+){{0,3}}?(?:be|due|closes?|shuts?|reach|arrive|(?:go(?:es)?|comes?)\s+back|go(?:es)?\s+to|get\s+to)\b",
        re.IGNORECASE,
    ),
    limit=re.compile(
        r"(?<=[\w)\]'’])(?<!\b[Cc]lose)(?<!\b[Ee]nd)(?:,|\s[-–—]|:)?\s(?P<limit>(?:please,?\s)?(?:in\s)?(?:by|not?\slater\sthan|on\sor\sbefore|(?P<weak>before|until))\b)"
        r"(?:\sthe)?(?:\s(?:end|close)\sof(?:\s(?:business|play|day))?(?:\son)?)?\s\Z",
        re.IGNORECASE,
    ),
    brought_back=re.compile(
        r"\b(?:books|loans|items|slips|keys|costumes|instruments|scripts|proofs|equipment|kit|questionnaires|contracts|samples|"
        r"designs|replies)\b[^,.;:]{0,30}\sdue\sback",
        re.IGNORECASE,
    ),
    last_for=re.compile(r".*\b(?:day|date|chance|opportunity)", re.IGNORECASE),
    last_day_for=re.compile(
        r"\b(?:day|date|chance|opportunity)\s(?:for\s|(?=to\s))(?:(?:the|your|all|an?)\s)*(?P<what>[^.,;:!?()\n]{2,60})"
    ),
    until_for=re.compile(
        r"\W*For\s(?:(?:the|your|all|an?)\s)*(?P<what>[^.,;:!?()\n]{2,60}?),?\s(?:you|we|they|people|members)\s"
    ),
    so_as_to=re.compile(r"(?P<lead>To)\s(?P<what>[^.,;:!?()\n]{3,50}),?\s\Z"),
    relative=re.compile(r"\s(?:in\s)?(?:which|that|where|who)\b"),
    limit_behind=re.compile(r",?\s\(?(?P<limit>at\sthe\s(?:very\s)?latest)", re.IGNORECASE),
    order=re.compile(
        r"(?:please\s)?(?:pay|call|ring|phone|text|tell|ask|write|e-?mail|contact|apply|book|send|return|bring|collect|hand|give|let|"
        r"confirm|sign|claim|notify|drop|deliver|complete|fill|renew|post|buy|get|put|move|remove|upload|register|vote|check|read|"
        r"finish|order|reserve|choose|pick|submit)\s",
        re.IGNORECASE,
    ),
    had=re.compile(r"\s(?:\w+ed|were|was|had)\b"),
    handed_over=re.compile(
        r"\W*(?P<what>[^\W\d_][^:.;,!?\n]{2,70})(?:,[^:.;\n]{1,60})?:\s(?:please,?\s)?(?:to|with|back\s(?:to|with)|"
        r"(?:received|sent|posted|e-?mailed|delivered|handed\sin|lodged|in)\s(?:by|at|to|with|in))\s"
        r"(?!(?:the|an?)?\s?(?:end|close)\b)[^:;\n]{2,40}?,?\s(?:by|before|no(?:t)?\slater\sthan|until|on\sor\sbefore)\s(?:the\s)?",
        re.IGNORECASE,
    ),
    for_whom=re.compile(
        r"\b[Ff]or\s(?P<who>[A-Z][\w'’-]+(?:\s[A-Z][\w'’-]+){0,2})\s(?:(?:it|they)\s\w+\s)?(?:on\s)?\Z"
    ),
    points_it=re.compile(r"\b(?:it|them|they)\b", re.IGNORECASE),
    last_object=re.compile(
        r"\s(?:in|on|at|with|of|to|for|is|are|has|have|got)\s(?:(?:the|an?|our|its)\s)(?P<what>(?:[\w'’-]+\s){0,2}[\w'’-]+)[.!?]?\Z"
    ),
    does_so=re.compile(
        r"\bdo\s(?:so|this|that)(?:\s(?!by\b|no\b|on\b)\w+){0,3}\s(?:by|before|until|no\slater\sthan|on\sor\sbefore)\s(?:the\s)?\Z"
    ),
    deed=re.compile(
        r"\b(?:to|may|can|could|must|should)\s(?P<lead>(?P<verb>(?!be\b|have\b|do\b|the\b|an?\b|which\b)[a-z]{3,})"
        r"\s(?:(?:out|up|off|in)\s)?(?:(?:of|to|for|from|with|on|in|against|at)\s)?(?:(?:the|an?|its|their|your|his|her|this)\s)?)"
    ),
    circumstance=re.compile(
        r"(?:After|Before|In|At|From|During|Over|On|Across|Outside|Inside|Near|Since|Under|With|For)\s(?:[\w'’-]+\s){1,5}?"
        r"(?<!\sof\s)(?<!\sand\s)(?<!\sin\s)(?<!\sto\s)(?<!\sfor\s)(?<!\swith\s)(?<!\son\s)(?<!\sat\s)(?<!\sby\s)(?<!\sfrom\s)"
        r"(?=(?:the|an?|its|their|his|her|our)\s)"
    ),
    next_article=re.compile(r"(?<=[\w]\s)(?:the|an?|its|their|his|her|our)(?=\s)"),
    is_which=re.compile(
        r"\W*(?:(?:and|so|but|then)\s)?(?:the|our|my|their|its|this\syear['’]s)\s(?:(?:very|next|first|second|third|last|final|big|main|"
        r"other)\s){1,3}(?:events?|dates?|stop|outing|fixture|thing|one|highlight|competition|trip)"
        r"(?:\s(?:of|in|on)\s(?:the|our|this)\s(?:year|season|week|month|spring|summer|autumn|winter|calendar|programme))?\s"
        r"(?:is|will\sbe)\s(?:the|an?|our)\s(?!(?:first|last|next|same|following|day|week|one)\b)",
        re.IGNORECASE,
    ),
    there_too=re.compile(
        r"(?:[\w'’]+\s)?(?:be|is|are)\s(?:(?:also|both|all|again)\s)?(?:there|present|in\sattendance|on\shand)\b",
        re.IGNORECASE,
    ),
    does_nothing=re.compile(
        r"(?:work|works|job|exercise|operation|task|project|procedure|change)\s(?:(?:is|are)\s)?(?:carried\sout|done|conducted|performed|"
        r"undertaken|completed|planned|scheduled|begins?|starts?)\b.*",
        re.IGNORECASE,
    ),
    of_both=re.compile(r"\b(?:both|them|they|these|each|all)\b", re.IGNORECASE),
    brings_up=re.compile(
        r"\b(?:join|come\s(?:along\s)?to|visit|drop\sin(?:\sto|\son|\sat)?|try|use|book|attend|there(?:['’]s|\sis|\swill\sbe)|we\s(?:have|hold|run|offer))\s"
        r"(?:our|the|a|an|this|their)\s(?=\w)",
        re.IGNORECASE,
    ),
    counts=re.compile(
        r"\b(?:play|hold|run|plan|stage|host|give|offer|have|has|holds|runs|plans|stages|hosts|gives|offers|organise|organises|are|be)\s"
        r"(?:two|three|four|five|six|seven|eight|nine|ten)\s(?:more\s|such\s)?(?P<what>(?:[a-z][\w'’-]*\s){0,2}[a-z][\w'’-]+s)\b"
    ),
    proposes=re.compile(
        r"\b(?:let['’]s|(?:shall|can|could|might)\s(?:we|you\sand\sI|the\s(?:two|three)\sof\sus)|(?:i['’]d|i\swould|we['’]d)\slike\s(?:us\s)?to|"
        r"(?:do\syou|would\syou)\s(?:want|like)\sto|(?:why\sdon['’]t|how\sabout|what\sif)\swe|we\s(?:should|could|ought\sto))\s"
        r"(?:all\s|both\s|please\s|maybe\s|perhaps\s|just\s|then\s)?"
        r"(?P<what>meet|get\stogether|sit\sdown|speak|talk|have\sa\s(?:call|chat|word|meeting)|phone|zoom|catch\sup|have\s(?:lunch|coffee|dinner))\b",
        re.IGNORECASE,
    ),
    proposed={
        "meet": "Meeting",
        "get": "Meeting",
        "sit": "Meeting",
        "have a meeting": "Meeting",
        "speak": "Call",
        "talk": "Call",
        "have a": "Call",
        "phone": "Call",
        "zoom": "Call",
        "catch": "Catch-up",
        "have lunch": "Lunch",
        "have coffee": "Coffee",
        "have dinner": "Dinner",
    },
    bare_limit=re.compile(
        r"(?:(?:new|provisional|final|first|last|original|firm|strict|absolute|revised|extended)\s)*(?:deadline|closing\sdate|cut-?off(?:\sdate)?|"
        r"time\slimit)",
        re.IGNORECASE,
    ),
    limit_for=re.compile(
        r"\s(?P<what>(?:to\s(?!(?:the|an?|be)\b)[a-z]+|for)"
        r"(?:\s(?!(?:is|was|are|were|has|had|have|will|falls|remains|of|on|by|in)\b)[\w'’-]+){0,8})"
        r"(?=[,.;:!?()\n]|\s(?:is|was|are|were|has|had|will|falls|remains|of|on|by|in)\b|\s?\Z)"
    ),
    about_it=re.compile(
        r"\s(?:(?:on|about|over|at)\s)?(?:it|this|that)\b(?=\s(?:on|at|in|next|this|tomorrow|tonight|again)\b)"
    ),
    does_again=re.compile(
        r"(?:(?:will|['’]ll|is\sto|are\sto)\s(?:then\s)?)?(?:do|does)\s(?:so|it|this|that)\b", re.IGNORECASE
    ),
    have_met=re.compile(r"\b(?:met|gathered|convened|sat\sdown)\b"),
    sees_you=re.compile(
        r"\W*(?:so\s|then\s)?(?:hope\sto\s)?see\s(?:you|ya|everyone|everybody|them|us)\b", re.IGNORECASE
    ),
    reaches=re.compile(
        r"(?:reach(?:es)?|gets?\sto|comes?\sto|goes?\sto|are\swith|is\swith)\s(?:us|me|him|her|them|the)\b",
        re.IGNORECASE,
    ),
    on_show=re.compile(r"\bon\s(?:show|sale)\Z"),
    bearers=re.compile(
        rf"{BEARERS}(?:(?:,\s(?:and\s)?|\sand\s|\s&\s){BEARERS}){{0,4}}(?:\sto\s(?:reach|be|get|arrive)\b.*)?", re.I
    ),
    bidden=re.compile(
        r"(?P<what>(?:(?!\w+ing\b)[a-z]{3,}\s(?:yourself|yourselves)|(?:send|e-?mail|submit|file|make|book|bring|return|buy|pay|"
        r"post|order|reserve|claim|collect|choose|cast|check|fill|complete|enter|join|nominate|propose|tell|write|give|lodge)\s"
        r"(?:an?|your|us|me|the|in|out)\b)(?:\s[\w'’-]+){0,3})",
        re.IGNORECASE,
    ),
    confirms=re.compile(
        r"(?:.*\s)?(?:confirm|register|apply|RSVP|reply|respond|contact|enrol|enroll|book|notify|tell|inform|call|ring|sign)",
        re.IGNORECASE,
    ),
    goes_on=re.compile(
        r"\W*(?:(?:the|all|your|any|please)\s)*(?P<what>(?:[\w’'-]+\s){1,4}(?:for|of|from|on|in|about)\s(?:(?:the|an?|our|your|this|next)\s)?"
        r"(?:[\w’'-]+\s)?)",
        re.IGNORECASE,
    ),
    kindly=re.compile(r"\b(?:please|pls|kindly)\b", re.IGNORECASE),
    wants=re.compile(
        r"(?:(?:we|i|who)\s+(?:will\s+)?)?(?:need|want|require|accept|take|receive|expect|await)s?|"
        r"(?:.*\s)?(?:have|get|receive|(?:tak|accept|receiv|sell|collect)ing|(?:ask|call|look|appeal)ing\s+for|"
        r"(?:can|may)\s+(?:\w+\s+)?(?:claim|request|renew|exchange|order|reserve))",
        re.IGNORECASE,
    ),
    wanted=re.compile(
        r"\s+(?:(?:the|your|all|any|an?|more|both|from\s+you)\s+)*(?!(?:by|before|until|no|not|on)\b)(?P<what>[^,.;:!?()\n]{2,60}?)"
        r"(?=[,.;:!?()\n]|(?<!^)\s(?:with|from|by|before|until|till?|no|not|up|back)\s|\sto\s(?:me|us|him|her|them|the|be|reach|[A-Z])|\s(?:(?:on|at|in)(?:\sthe)?\s)?\Z)",
        re.IGNORECASE,
    ),
    to_do=re.compile(r"to\s(?P<what>\w.*)"),
    describing=re.compile(r"(?:\w{3,}ed|written) (?!has\b|was\b|is\b|this\b|class\b)[a-z]{3,}s\b", re.IGNORECASE),
    entrance=re.compile(
        r"(?:(?:the|our|this|its)\s+)?(?:online\s+)?(?:doors?|portal|window|site|website|form|lines?|books?|list|inbox|call|system)",
        re.IGNORECASE,
    ),
    gives=re.compile(r"(?:.*\b)?(?:gave|gives?|given|granted|allow(?:s|ed))\b", re.IGNORECASE),
    cause=re.compile(
        r"\b(?:because\s+of|due\s+to|owing\s+to|on\s+account\s+of|thanks\s+to|after|following|amid|amidst|despite|in\s+spite\s+of|"
        r"in\s+the\s+wake\s+of|in\s+response\s+to|in\s+protest\s+(?:at|against)|before|ahead\s+of|rather\s+than|instead\s+of)\s+"
        r"(?:(?:the|an?|its|his|her|their|our|last|this|first|next)\s+){0,2}\Z",
        re.IGNORECASE,
    ),
    because=re.compile(
        r"\b(?:because|unless|although|though|as\s(?:the|our|we|it|there|so)|since\s(?:the|our|we|it|so))\s[^.;:]*\Z"
    ),
    back_from=re.compile(
        r"\b(?:recalled|return(?:s|ed|ing)?|back|home|fresh)\s+from\s+(?:(?:the|an?|its|their|his|her|our|my)\s+)?\Z",
        re.IGNORECASE,
    ),
    verb_of=re.compile(r"\b(?:which|who)\s+\Z", re.IGNORECASE),
    object=re.compile(
        r"\s+(?!(?:on|in|at|to|for|from|with|by|before|after|again|here|there|over|off|out|up|down|together|into|about|and|or|as|"
        r"until|next|this|every|each|place|part|effect)\b|\w+ly\b|\d)([\w'’]+)",
        re.IGNORECASE,
    ),
    points=re.compile(r"\b(?:that|this|those|these|such)\s\Z", re.IGNORECASE),
    one=re.compile(
        r"(?:[:,;]\s+(?:and\s+)?|\band\s+)(?:(?:the\s+)?(?:first|second|third|last|other)|one|another)\s+"
        r"(?:(?:is|will\s+be|takes\s+place|being)\s+)?(?=in\b|at\b|on\b|the\b|tomorrow|tonight)"
    ),
    now=re.compile(r"\bnow\b"),
    held=re.compile(
        r"(?:be\s+(?:\w+ly\s+)?(?:held|done|made|played|run|carried\s+out|emptied)|take\s+place|is|are|will\s+be)\Z",
        re.IGNORECASE,
    ),
    which_day=re.compile(r"the\s(?:eve|(?:\w+\s)?day)\b", re.IGNORECASE),
    so=re.compile(r",\s(?:so|hence|instead)\s(?:(?:it['’]?s|on|to|for|now|the)\s)*\Z"),
    aside=re.compile(r",\s(?:who|whose|whom|which)\s[^,;.]{3,120},"),
    but=re.compile(r"\b(?:but|however|though|although)\b|;\s"),
    not_done=re.compile(
        r"(?:will|would|is|are)\s+(?:now\s+)?(?:not|no\s+longer)\s|won['’]t\s|wouldn['’]t\s", re.IGNORECASE
    ),
    hindered=re.compile(
        r"\s?(?:(?:he|she|it|they|we|I)\s)?(?:now\s)?(?:(?:has|have)\s(?!(?:yet|not|said|also|been\s\w+ing)\b)|"
        r"(?:is|are)\s(?:now\s)?(?:ill|sick|unwell|injured|in\shospital|stuck|stranded|needed|out|away|unable)\b|(?:must|cannot|can['’]t)\s|"
        r"(?:had\sto|could\snot|couldn['’]t)\s|(?:fell|was\staken)\sill\b|(?:broke|injured|hurt|withdrew|pulled)\s)",
        re.IGNORECASE,
    ),
    venue=re.compile(r"\b(?:venue|place|location|room|setting)\b[^,.;]{0,60}\Z", re.IGNORECASE),
    elsewhere=re.compile(
        r"\s*(?:(?:it|them|everything)\s)?(?:from\s[^,.;:]{2,50}?\s(?=to\b))?"
        r"(?:(?:to|into|onto)\s(?P<to>[^,.;:]+)|(?:indoors|outdoors|inside|outside|online|elsewhere|upstairs|downstairs)\b)",
        re.IGNORECASE,
    ),
    another_day=re.compile(
        r"(?:an?\s|the\s|some\s)?(?:(?:as\syet\s)?(?:later|new|other|different|future|fresh|earlier|further|another|unspecified|following|next|"
        r"previous|week|weekend|month|year|day|date|time|early|late|mid|end|start|beginning|spring|summer|autumn|fall|winter|"
        r"morning|afternoon|evening|following|same)\b|\d)",
        re.IGNORECASE,
    ),
    listed_after=re.compile(
        r"(?:\A|\s)(?:(?:our|the|these|those|following|of|two|three|four|five|more|to|at|for|with)\s)+((?:[a-z][\w-]*\s){0,2}[a-z][\w-]*s)\Z"
    ),
    keeps=re.compile(
        r"\b(?:pencill?ed\s+in|booked|set\s+aside|reserved|fixed(?:\s+on)?|chosen|picked|earmarked|set|kept|gone\s+for|"
        r"settled\s+on|agreed(?:\s+on)?|proposed|suggested|named|target(?:s|ed|ing)?|aim(?:s|ed|ing)?\s+(?:for|at)|looking\s+at|eyeing|"
        r"going\s+for|planning\s+(?:on|for))\s+(?:on\s+)?(?:the\s+)?(?:no\s+earlier\s+than\s+)?\Z",
        re.IGNORECASE,
    ),
    kept_for=re.compile(
        r",?\s(?:as\sthe\s(?:day|date)\s(?:for|of)|for|as)\s(?:(?:the|our|its|their|this|an?|\w+['’]s)\s)?",
        re.IGNORECASE,
    ),
    hold_it=re.compile(
        r"\b(?:hold|have|run|host|stage|organi[sz]e|arrange|schedule|put|conduct|carry\s+out|do|make|give|perform|stag|hav|host|organi[sz]|"
        r"arrang|schedul|mak|giv)(?:s|ing)?\s+(?:this|it|one|them|these|that)(?=\s)",
        re.IGNORECASE,
    ),
    own_clause=re.compile(r",\s(?:so|and|but|then|while)\s|[;:]\s"),
    and_at=re.compile(
        r"(?:[,;]\s+(?:and\s+|then\s+)|\s(?:and|then)\s+|;\s+)(?:then\s+)?at\s+(?:about\s+|around\s+)?\Z"
    ),
    leaves=re.compile(r"\b(?:leaves?|departs?|sets?\s+(?:off|out))\s+(?:\w+\s+){0,4}\Z"),
    nobody=re.compile(
        r"(?:come|join|please|do|feel\s+free|why\s+not|you|there|here|this|that|who|what|which|some|any|no|other)\b",
        re.IGNORECASE,
    ),
    has_object_behind=re.compile(r"\s+(?:the|an?|his|her|its|their|our|him|them|us|me|you)\b"),
    plural_verbs=re.compile(
        r"(?:follow|last|continue|return|come|go|get|happen|move|fall|precede|feature|mark|bring|offer|include|cover|await|"
        r"promise|clash|coincide|remain|stay|look|see|seek|aim|need|finish|wind|wrap|resume|convene|proceed|slip|shift|carry|"
        r"form|make|give|set|take|turn|cap|round|complete|fill|kick|head|range|reflect|explore|examine|tackle|honou?r)(?:e?s)?",
        re.IGNORECASE,
    ),
    starts=re.compile(
        r"(?:s\s(?:start|begin|end|open|close|resume|finish|conclude|continue)|"
        r"\w\s(?:opened|started|began|ended|closed|resumed|finished|concluded|continued|collapsed))"
        r"(?=\s(?:in|on|at|from|with|next|last|this|today|yesterday|tomorrow|tonight|again|after|without)\b)"
    ),
    in_turn=re.compile(r"\b(?:out\s+of|into|in)\s\Z"),
    at_building=re.compile(
        r"\b(?:in|at|outside|inside|near|behind|opposite|from|of|to)\s(?:the\s|[\w-]+['’]s\s)(?:\w+\s)?\Z|"
        r"\b(?:in|at|outside|inside|near|behind|opposite|of)\s(?:[A-Z][\w'’-]+\s){1,2}\Z"
    ),
    done=re.compile(r"\b(?:it|he|she|we|they|I|who|which)\s(?:also\s|then\s|now\s|only\s)?\Z", re.IGNORECASE),
    sits=re.compile(r"\b(?:be|been|is|are|was|were)\s\Z", re.IGNORECASE),
    bids=re.compile(
        r"\b(?:join\s(?:us|me)(?:\s(?:all|both|there|again))?(?:\s+(?:on|at|from|this)|,)*\s+for\s+(?:(?:the|an?|our|some|this)\s)?|"
        r"(?:doors|gates)(?:\sopen)?(?:\s+(?:on|at|from|this)|,)*\s+for\s+(?:the|an?|our|this)\s|"
        r"(?:(?:don['’]t|do\snot|never)\s(?:miss|forget)|looking\sforward\sto|can['’]t\swait\sfor)\s(?:the|an?|our|this)\s|"
        r"(?P<there>(?:\A\W*|[.!?:;,(–—]\s|\b(?:please|do|so|then|and)\s)come\s(?:(?:along|down|over)\s)?(?:and\sjoin\sus\s)?(?:to|for)|"
        r"(?:invited|welcome)\sto|(?:see|meet|catch|find|join|seeing|meeting)\s(?:you|us)(?:\s(?:all|there|both))?\sat)\s(?:the|an?|our|this)\s|"
        r"(?:we\shave|we['’]ve(?:\sgot)?|we(?:['’]re|\sare)\s\w+ing(?:\son)?|there(?:['’]s|\sis))\s(?:an?|our|another)\s)(?=\w)",
        re.IGNORECASE,
    ),
    ours_back=re.compile(
        r"\W*our\s(?:[^\s.,;:]+\s){0,4}?(?P<what>[^\s.,;:]+)\s(?:is|are)\sback(?:\sagain)?\s(?:on\s)?", re.IGNORECASE
    ),
    any_event=frozenset(("meeting", "session", "event", "show")),
    no_closure=re.compile(
        r"\b(?:concert|meeting|rehearsal|match|game|quiz|talk|lecture|session|show|party|festival|fair|race|gala|lunch|"
        r"dinner|supper|walk|agm|reading|workshop|class|course|visit|tour|trip|ceremony|hearing|screening|performance|"
        r"premiere|reception|breakfast|seminar|conference|debate|rally|march|training|practice|sale|auction|film|evening|"
        r"night|launch|briefing|forum|play|service)\b(?!\s(?:outage|interruption|suspen|disruption|closure))",
        re.IGNORECASE,
    ),
    shut_label=re.compile(
        r"\W*(?P<what>\w[^:.!?\n]{1,40}):\s(?:will\sbe\s|is\s|are\s)?(?P<shut>closed|shut)\s", re.IGNORECASE
    ),
    card=re.compile(
        r".*\b(?:invit(?:ed?|es?|ing)|company|presence|join\sus)\b[^.!?\n]{0,60}?\s(?:to|at|for)"
        r"(?:\s(?:the|an?|our|its)(?:\s(?P<what>\w[\w\s-]{2,30}?)\s(?:of|to|for|with))?)?:?\s*",
        re.IGNORECASE | re.DOTALL,
    ),
    short_is=re.compile(
        r"['’]s(?=\s(?:(?:now|also|still|sadly)\s)?(?:on|at|in|back|off|been|moved|moving|going|happening|coming|postponed|cancelled|canceled|"
        r"this|next|tomorrow|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day(?!['’])|\d)\b)",
        re.IGNORECASE,
    ),
    hung_time=re.compile(
        r"\s(?:(?:late|early)\s+)?(?:in|on|at|during|for|by|from|until)\s+(?:the\s+)?(?:(?:early|small)\s+hours|night|evening|"
        r"morning|afternoon|eve|whole\s+day)(?:\s+of)?\s*\Z|\s(?:on|at|over|for|during)\s+the\s+weekend(?:\s+of)?\s*\Z|"
        r"\s(?:overnight|inclusive|sometime|some\s+time)\s*\Z",
        re.IGNORECASE,
    ),
    limit_last=re.compile(r"(?<!who)(?<!which)(?<!that)\s(?:is|are|was|were|can\sbe)\s\w.*\Z", re.DOTALL),
    celebrates=re.compile(
        r"\b(?:celebrat|mark|commemorat|observ|honou?r)(?:es?|ing|s)?\s(?:[\w'’-]+\s){0,4}\Z", re.IGNORECASE
    ),
    leads_there=re.compile(
        r"(?<!\w)(?:in|at|on|from|inside|outside|aboard|behind|beside|near|opposite|under|along)\s(?:the\s|an?\s)?\Z",
        re.IGNORECASE,
    ),
    its_article=re.compile(r"(?<!\w)(?:the|an?)\s\Z", re.IGNORECASE),
    hung_pronoun=re.compile(r"(?:i|we|you|he|she|they|it|that)['’](?:d|ve|ll|re|m)"),
    hung_is=re.compile(r"\b(\w+)['’]s(?:\s(?:now|back))?(?=:|\Z)"),
    adverbs=frozenset(
        (
            "therefore",
            "however",
            "now",
            "still",
            "then",
            "too",
            "thus",
            "hence",
            "already",
            "perhaps",
            "online",
            "upstairs",
            "downstairs",
            "indoors",
            "outdoors",
            "outside",
            "back",
            "forward",
        )
    ),
    lives=re.compile(
        r"\b(?:lives?|lived|living|based|born|raised|grew\s+up|worked|studied|died|killed|injured|crashed|printed|made|built|"
        r"stationed|registered|founded|began|stranded|jailed)\s+(?:\w+ly\s+)?\Z"
    ),
    opens_when=re.compile(r"(?:after|before|during|until|till?|since|following)\b", re.IGNORECASE),
    no_subject=re.compile(
        r"(?:the|an?|his|her|its|their|our|my|your|no|of|for|by|with|from|such|any|some|every)", re.IGNORECASE
    ),
    numeral=re.compile(
        r"two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|few|both", re.IGNORECASE
    ),
    was_told=re.compile(
        r"\s(?:was|were|had|said|left|took|found|has\s+been|have\s+left|have\s+been)\s.*[.!?]['\"”’]?\s*\Z"
    ),
    now_aside=re.compile(r"(?<=,)\s(?:now|instead|then|therefore|also|still)\Z"),
    for_you=re.compile(r"\s+(?:you|your|anyone|anybody|any\s+of\s+you|in\s+doubt|need|so|not)\b", re.IGNORECASE),
    sets_out=re.compile(
        r"\b(?:(?:the\s|our\s)?(?:coach|coaches|bus|buses|minibus|train|ferry)\s(?:leaves?|departs?|will\s(?:leave|depart))|"
        r"(?:the\s)?(?:departure|pick-?up|drop-?off|meeting\spoint)|"
        r"we(?:\s(?:will|shall)|['’]ll)?\s(?:leave|set\soff|meet|return|depart|get\sback|are\sback|be\sback)|"
        r"meet(?:ing)?\s(?:at|outside|in\sthe|by\sthe|on\sthe)|departing|returning|back\s(?:at|by)|please\sbe\sat)\b",
        re.IGNORECASE,
    ),
    runs_on=re.compile(r"\bopen", re.IGNORECASE),
    opens=re.compile(r"opens?\b", re.IGNORECASE),
    visitors=re.compile(
        r"\s+(?:to|for(?!\s+(?:business|bookings|meals|food|lunch|dinner|the\s+season)))\b", re.IGNORECASE
    ),
    opening=re.compile(r"opening", re.IGNORECASE),
    closed=re.compile(r"closed\Z", re.IGNORECASE),
    open=re.compile(r"open\Z", re.IGNORECASE),
    comes=re.compile(r"(?:comes?|returns?)\b", re.IGNORECASE),
    was=re.compile(r"(?:was|were|had\s+been)\s", re.IGNORECASE),
    did=re.compile(
        r"(?:was|were)\s|(?:\w+ed|called\soff|put\soff|put\sback)\s(?:the|its|his|her|their|an?|all|both|\d+|(?-i:[A-Z])\w+)\b",
        re.IGNORECASE,
    ),
    long_gone=re.compile(
        r"\s+had\s+(?:been|had|to\s+be)\b|\s+last(?=\s*[,.;)]|\s+(?:in|at|by|for|to|when|and|as)\b)",
        re.IGNORECASE,
    ),
    end_or_feast=re.compile(r"\A(?:the\s)?(?:end\b|(?-i:[A-Z][a-z]+)(?:\s(?-i:[A-Z]\w+))?\Z)", re.IGNORECASE),
    cleft=re.compile(r"it\s+(?:is|will\s+be)\s(?:(?:on|in|at)\s){0,3}", re.IGNORECASE),
    cleft_that=re.compile(r",?\sthat\s", re.IGNORECASE),
    gathering=re.compile(r"\b(?:meeting\s+point|meet)\b[^.;]{0,40}\Z", re.IGNORECASE),
    begins=re.compile(r"start", re.IGNORECASE),
    passive=re.compile(r"\b(?:be|due|must)\b", re.IGNORECASE),
    attached=re.compile(r"\b(?:preceded|followed)\b", re.IGNORECASE),
    are_bidden=re.compile(
        r"\s(?:is|are|will\sbe|have\sbeen|has\sbeen)\s(?:\w+ly\s|all\s|also\s)?(?:invited|asked|urged|warned|requested|called|"
        r"summoned|encouraged|reminded|told|required|advised|welcome)(?:\s(?:up)?on)?(?:\sto)?\Z",
        re.IGNORECASE,
    ),
    goes_before=re.compile(r"\s(?:(?:will|is\sto|are\sto)\s)?(?:precedes?|comes?\sbefore)\s", re.IGNORECASE),
    inserted=re.compile(
        r",\s+(?=(?:(?:of|in|for|with|from)\s+)?(?:who|whose|whom|which|where)\b|"
        r"(?:including|along\swith|together\swith|as\swell\sas|among\sthem|except|apart\sfrom)\s|(?:\w+ly\s+|first\s+|"
        r"once\s+)?(?!\w+ed\s+(?:and|by\s+\d))[a-z]+ed\s(?![^,]*,[^,]*,)|(?:(?:\w+ly|first|once|long|already|"
        r"now)\s+)?(?:set|due|put|meant|down|held|given|built|brought|made)\s(?![^,]*,[^,]*,)|(?:normally|"
        r"usually|originally|initially|previously)\s(?![^,]*,[^,]*,))"
    ),
)
