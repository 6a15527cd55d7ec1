"""English words for people and bodies that act, and for what stands before a name."""

from calfeed.grammar.vocabulary import listed

AGENTS = listed(r"""
    counterparts? colleagues? selectors? assessors? winners? sergeants? subscribers? traders? processors? families
    commissioners? councilmembers? supervisors? surveyors? auditors? inspectors? instructors? counsel lawyers?
    (?:\w*[a-z](?:act|ect|end|ent|iv|at|itt|ut)ors)
    (?:\w*[a-z](?:borough|villag|island|farm|work|own|play|danc|runn|rid)ers)
    governments? protesters? campaigners? demonstrators? marchers? strikers? rebels? opponents supporters?
    developers? builders? engineers? scientists? experts? analysts? economists? brokers? bankers? investors?
    \w*organi[sz]ations? countries states nations partners bodies institutions victims? witness(?:es)? guests?
    heirs? descendants survivors veterans patients customers shareholders creditors
    candidates voters jurors grand_jury novelist historian pianist violinist guitarist skipper
    \w+(?:eers|ists|icians|yees|logists|smen|women|people)
    \w+(?:keepers|holders|workers|leaders|makers|teachers|farmers|drivers)
    \w+(?:owners|players|singers|writers|speakers|officers|managers|advisers)
    \w*(?:advisors|directors|editors|actors|doctors|professors|counsellors|contractors?|organisers?|organizers?)
    \w*(?:councillors|negotiators?|inspectors|investors?|educators|operators|planners|engineers|scientists?)
    \w*(?:teachers|farmers|drivers|workers|players|singers|writers|speakers|managers|leaders|owners|makers)
    hosts presenters? moderators? facilitators? panell?ists? speakers? lecturers? tutors? trainers? instructors?
    readers bakers chefs? fishermen firefighters? volunteers regulators? ministers members shareholders holders
    stakeholders employers employees trade_unions? unions parties councils? committees? working_group working_party
    task_force steering_group board_of_\w+ residents_association ombudsman ombudswoman taoiseach tánaiste premier
    prime_minister foreign_minister first_minister president-elect vice-president first_lady pm monarch royals?
    astronauts? cosmonauts? players? choirs? orchestras? bands? cubs? scouts? brownies guides veterans_group
    archaeologists? astronomers? nurses? midwives doctors? consultants? barristers? solicitors? lawyers? judges?
    magistrates? coroner prosecutors? police_officers? detectives vicar rector dean chaplain rabbi priest residents'
    tribunal_panel panel jury coaches? umpires? referees? rangers? wardens? guides? brass ensemble trio duo
    cabinet full_council plenary_committee lok_sabha rajya_sabha knesset bundestag duma rada sejm riksdag storting
    residents students parents agents
    accountants consultants migrants minister secretary president chancellor governor mayor senator judge king queen
    prince princess pope bishop archbishop cardinal imam rabbi commissioner ambassador envoy
    spokes(?:man|woman|person) director chair(?:man|woman|person)? head chief commander general admiral professor
    curator artist author poet conductor soloist band choir orchestra quartet trio ensemble team squad side club
    union committee council board commission agency ministry department office court tribunal parliament congress
    senate assembly house government cabinet administration authority association society federation confederation
    league party group coalition alliance church trust museum gallery bank company corporation firm university
    college school faculty institute academy parish police army navy parents children pupils families staff crew
    cast delegation delegates nurses deputies heads? leaders? ministers? MPs? MEPs? lawmakers? senators? fans women
    men youth neighbours? neighbors? carers? captain coach manager officers? trustees? tenants? landlords? drivers?
    pilots?
""")
# Beside them, those whom a sentence may name without more: the choice of who takes part weighs where they stand.
GROUPS = listed(r"""
    elders observers spectators attendees participants newcomers juniors seniors
    pensioners toddlers infants babies teenagers teens adults kids folks youngsters apprentices interns trainees
    graduates undergraduates postgraduates alumni freshmen sophomores delegates secretariat embass(?:y|ies) consulates?
    high_commission mission diplomats consul(?:s|-general)? vice-chancellors? chancellors provost(?:s)?
    superintendents? principals? head_?teachers? head_?masters? janitors? caretakers? sheriffs? marshals? constables?
    bailiffs? notar(?:y|ies) clerks? attorneys? defendants? plaintiffs? claimants? appellants? petitioners? applicants?
    complainants? respondents? suspects? accused inmates prisoners paramedics? medics? pharmacists? dentists? vets?
    veterinarians? surgeons? midwife therapists? psychologists? physicists? chemists? biologists? geologists?
    architects? designers? surveyors? roofers? plumbers? electricians? carpenters? technicians? mechanics? controllers?
    dispatchers? pilots? sailors? seafarers? fishers? dockers? truckers? couriers? postal_workers cleaners? cooks?
    waiters? bakers? butchers? brewers? growers? ranchers? beekeepers? gardeners? foresters? hunters? anglers? boaters?
    cyclists? runners? hikers? walkers? climbers? swimmers? rowers? paddlers? riders? racers? skaters? golfers?
    bowlers? batsmen archers? gymnasts? athletes? firms compan(?:y|ies) businesses retailers? shopkeepers? grocers?
    vendors? suppliers? landowners? homeowners? households renters? lodgers? villagers? townspeople islanders? locals
    refugees migrants returnees evacuees churchgoers parishioners pilgrims monks nuns priests? pastors? clergy deacons?
    bishops choirs ringers journalists? reporters? broadcasters? bloggers? photographers? cameramen filmmakers?
    sculptors? painters? illustrators? composers? dancers? drummers? fiddlers? pipers? buskers? magicians? comedians?
    storytellers? publishers? booksellers? translators? interpreters? librarians? archivists? curators organisers?
    organizers? commanders? generals? cadets? recruits soldiers? troops airmen sailors_and_marines coast_guard
    lifeguards? public secretaries executives? creditors donors sponsors? benefactors patrons trustees subcommittee
    delegations crews leadership management works_council caucus opposition workforce payroll
""")
PLURAL = "s"  # of those that have one form

HONORIFICS = listed(r"""
    mr\.? mrs\.? ms\.? (?-i:Miss) dr\.? prof\.? professor sir dame lord lady minister secretary president prime_minister
    chancellor ambassador senator governor mayor judge justice king queen prince princess pope bishop archbishop
    cardinal councillor commissioner director (?:his|her)_excellency canon rev\.? reverend rabbi imam archdeacon
    captain capt\.? colonel sergeant lieutenant commodore
""")
MEETS = listed(r"""
    meets?(?:_with)? met_with receives? hosts? welcomes? greets? fronts? faces? brief(?:s|ing)? walks?
    takes?_on tak(?:e|ing)_on appears?_before
    (?:report|reports|speak|speaks|talk|talks|present|presents|go|goes|testify|testifies)_(?:to|before)
    (?:give|gives|giving)_evidence_(?:to|before) questions? interviews? joined_by accompanied_by alongside
    confers?_with negotiates?_with consults?_with debates?_with dines?_with duels?_with summons?
    together_with crosses_swords_with heard_by at_the_table_are includes? including
    hears? address(?:es)? sits_down_with sit_down_with
""")
# Small words in front of a name and behind it, by what they say of it.
LEADS = {
    "with": listed("with w featuring plus joins join alongside"),
    "against": listed("against v vs versus host hosts visit visits"),
    "between": listed("between among"),
    "by": listed("by"),
    "of": listed("of"),
    "for": listed("for"),
    "at": listed("at in on near behind outside inside around over across opposite"),
    "from": listed("from aus off"),
    "about": listed("about concerning regarding under"),
    "to": listed("to into towards until"),
    "and": listed("and or & nor"),
    "the": listed("the this that those these"),
    "a": listed("a an one two three four five six"),
    "his": listed("his her its their our my your"),
    "all": listed("all any every each both"),
    "said": listed("said says told"),
    "that": listed("who which that"),
    "when": listed("when where while if after before as since"),
}
# Words that somebody is called by, by kind.
HEADS = {
    "office": listed(r"""
        (?:prime_)?minist\w+ president mayor governor director chair\w* secretary chancellor premier ambassador
        judge senator councillor commissioner captain coach chief head manager spokes\w+ professor dr prof mr
        mrs ms king queen prince\w* bishop vicar rector dean justice lord lady sir dame
    """),
    "artist": listed(r"""
        authors? writers? poets? novelists? artists? singers? pianists? violinists? organists? conductors?
        soloists? bands? choirs? orchest\w+ quartets? trio ensemble guitarists? historians? curators?
        scientists? researchers? economists? lecturers? speakers? moderators? geologists? brass cast players?
    """),
    "council": listed(r"""
        councils? committees? boards? commissions? parliament senate congress cabinet assembl\w+ courts?
        tribunal panel jury inquiry working_group steering_group trustees directors
    """),
    "body": listed(r"""
        unions? associations? federations? societ\w+ leagues? part(?:y|ies) agenc\w+ ministry department office
        compan\w+ corporation banks? groups? trust foundation institute authorit\w+ governments?
        organi[sz]ations?
    """),
    "press": listed(r"""
        reporters? journalists? press media editors? photographers? crews?
    """),
    "crowd": listed(r"""
        members residents students pupils parents children fans supporters neighbou?rs guests
        volunteers families voters customers farmers \w*workers nurses teachers drivers staff protesters owners
        leaders women men people youth kids
    """),
    "team": listed(r"""
        team squad side club
    """),
}
# Nouns of events, by whom they bring together.
EVENTS = {
    "match": listed(r"""
        match(?:es)? games? ties? \w*finals? derby fixtures? races? cup tournament regatta bout fight play-off
    """),
    "show": listed(r"""
        concerts? gigs? recitals? shows? performances? plays? opera screenings? films? festivals? carnival
    """),
    "talk": listed(r"""
        lectures? readings? seminars? workshops? webinars? class(?:es)? courses? keynote panel
        debates? discussions? presentations?
    """),
    "talks": listed(r"""
        talks negotiations? summits? visits? calls? dinner lunch
    """),
    "strike": listed(r"""
        strikes? protests? rall(?:y|ies) march walkouts? stoppages? demonstrations? vigil picket
    """),
    "hearing": listed(r"""
        hearings? trial sentencing verdict ruling inquest inquiry appeal decision testimony
    """),
    "press": listed(r"""
        press_conference news_conference conference briefings? photocall
    """),
    "meeting": listed(r"""
        meetings? sessions? agm assembly council committee congress convention
    """),
    "vote": listed(r"""
        votes? elections? ballots? polls? referendum runoff
    """),
    "ceremony": listed(r"""
        ceremon(?:y|ies) openings? inauguration unveiling awards? funeral services? mass
    """),
    "closure": listed(r"""
        closures? maintenance outages? works holidays? release launch publication start
    """),
    "fair": listed(r"""
        exhibitions? fairs? markets?
    """),
}
HE = listed(r"he she his her him")  # who was spoken of: one person
THEY = listed(r"they it we its their")
# What a label calls those whom it stands in front of, or over.
LABELS = listed(r"""
    speaking jury judges? referees? guests?_of_honou?r keynotes? keynote_speakers? invited_speakers?
    cast with_us appearing artists? musicians? soloists? conductor line-?up spokespersons?
    available_for_interviews? interviews? participating taking_part who_will_be_there delegation opponents?
    directed_by music leader leaders tutors? instructors? trainers? featured_speakers? confirmed_speakers?
    who_comes who’s_coming
""")
