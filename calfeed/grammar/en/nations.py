"""English: what tells of a country, by its code: its name, its people, its money, its bodies and what is only there."""

import re

NATIONS = """
    us: American Americans U.S. USA ZIP sophomore sophomores freshman freshmen downtown township commissioners
        Congressman Congresswoman Thanksgiving Juneteenth YMCA sheriff Sheriff PTO bleachers sidewalk faculty alumni
        FEMA Amtrak NPR
        NASA caucus Caucus Caucuses ISD Medicaid Superintendent precinct precincts Realtor realtor potluck
    ca: Canada Canadian Canadians Nunavut reeve Reeve RCMP CBC MLA MLAs loonie Mountie Premier Inuit Québécois
    gb: Britain British Briton Britons English England Scottish Scots Scotland Welsh Wales NHS GCSE GCSEs Ofsted Cllr
        Cllrs Senedd Holyrood MSP MSPs BBC MOT PTFA HMS Tesco councillor councillors Westminster UK postcode pence
        Yorkshire Midlands Pembrokeshire parish vicar cathedral churchwarden
    ie: Ireland Irish Garda Gardaí Gardai GAA RTÉ Dáil Oireachtas Taoiseach Tánaiste Luas SuperValu Eircode TDs Seanad
        Scoil camogie hurling Gaelscoil Gaeltacht Gaeilge
    im: Manx Manxman Manxwoman Tynwald
    je: Jersey Jèrriais
    gg: Guernsey Guernésiais
    gi: Gibraltar Gibraltarian
    au: Australia Australian Australians Aussie Anzac HMAS ABN AFL Centrelink NSW Aboriginal dingo kangaroo arvo shire
    nz: Zealand Zealander Zealanders Kiwi Kiwis Aotearoa Māori Maori iwi hui marae whānau kaumātua tangata hapū Pākehā
        kōrero haka
    za: African Africans SABC Zulu Xhosa braai Eskom SAPS
    ke: Kenya Kenyan Kenyans KSh Ksh Kshs matatu Nyanza Luo Kikuyu Safaricom Mpesa Jamhuri Madaraka
    ug: Uganda Ugandan Ugandans UGX Ush Makerere Kabaka Buganda
    tz: Tanzania Tanzanian Tanzanians Zanzibar Zanzibari TZS Tsh
    rw: Rwanda Rwandan Rwandans umuganda
    ng: Nigeria Nigerian Nigerians Naira naira NGN Yoruba Igbo Hausa Oba
    gh: Ghana Ghanaian Ghanaians cedi cedis GHS Ashanti Asantehene NDC
    gm: Gambia Gambian Gambians dalasi
    sl: Leonean Leoneans
    lr: Liberia Liberian Liberians
    zm: Zambia Zambian Zambians kwacha
    mw: Malawi Malawian Malawians
    zw: Zimbabwe Zimbabwean Zimbabweans
    bw: Botswana Batswana Motswana pula
    na: Namibia Namibian Namibians Oshiwambo Ovambo
    ls: Lesotho Basotho
    sz: Eswatini Swazi
    et: Ethiopia Ethiopian Ethiopians birr
    so: Somalia Somali Somalis
    sd: Sudan Sudanese
    eg: Egypt Egyptian Egyptians
    ma: Morocco Moroccan Moroccans
    mu: Mauritius Mauritian Mauritians
    sc: Seychelles Seychellois
    mv: Maldives Maldivian
    in: India Indian Indians Rs lakh lakhs crore crores panchayat taluk tehsil Lok Rajya Sabha Sabhas Doordarshan Hindi
        Tamil Bengali Marathi Malayalam Kannada Telugu Gujarati Punjabi rupees Shri Smt
    pk: Pakistan Pakistani Pakistanis PKR Urdu Sindh Punjab tehsil
    bd: Bangladesh Bangladeshi Bangladeshis taka Tk
    lk: Lanka Lankan Lankans Sinhala LKR Poya Vesak
    np: Nepal Nepali Nepalese
    my: Malaysia Malaysian Malaysians ringgit Datuk Selangor Dewan
    sg: Singapore Singaporean Singaporeans HDB MRT
    ph: Philippines Philippine Filipino Filipinos Filipina barangay barangays Barangay Senado Pinoy peso pesos Manila
    hk: Kong Hongkonger LegCo
    cn: China Chinese
    jp: Japan Japanese yen
    kr: Korea Korean Koreans won
    id: Indonesia Indonesian Indonesians
    th: Thailand Thai Thais
    vn: Vietnam Vietnamese
    fj: Fiji Fijian Fijians Suva
    ws: Samoa Samoan Samoans
    to: Tonga Tongan Tongans
    vu: Vanuatu ni-Vanuatu
    sb: Solomon Solomons
    pg: Papua PNG kina
    ki: Kiribati
    tv: Tuvalu Tuvaluan
    jm: Jamaica Jamaican Jamaicans
    tt: Trinidad Tobago Trinidadian Trinidadians Tobagonian
    bb: Barbados Barbadian Bajan
    bs: Bahamas Bahamian Bahamians
    bz: Belize Belizean Belizeans
    gy: Guyana Guyanese
    lc: Lucian Lucians
    gd: Grenada Grenadian
    ag: Antigua Antiguan Barbuda
    dm: Dominica
    vc: Vincentian Grenadines
    kn: Kitts Nevis Kittitian
    ky: Cayman Caymanian
    bm: Bermuda Bermudian
    fk: Falkland Falklands
    mt: Malta Maltese
    cy: Cyprus Cypriot Cypriots
    de: Germany German Germans
    at: Austria Austrian Austrians
    ch: Switzerland Swiss
    fr: France French
    be: Belgium Belgian Belgians Flemish
    nl: Netherlands Dutch
    lu: Luxembourg Luxembourgish
    es: Spain Spanish
    pt: Portugal Portuguese
    it: Italy Italian Italians
    gr: Greece Greek Greeks
    se: Sweden Swedish Swedes Swede kronor
    no: Norway Norwegian Norwegians
    dk: Denmark Danish Danes
    fi: Finland Finnish Finns
    is: Iceland Icelandic Icelanders Althing Alþingi
    ee: Estonia Estonian Estonians Riigikogu
    lv: Latvia Latvian Latvians Saeima
    lt: Lithuania Lithuanian Lithuanians Seimas
    pl: Poland Polish Sejm zloty złoty
    cz: Czech Czechs Czechia
    sk: Slovakia Slovak Slovaks
    hu: Hungary Hungarian Hungarians
    ro: Romania Romanian Romanians
    bg: Bulgaria Bulgarian Bulgarians
    si: Slovenia Slovenian Slovene
    hr: Croatia Croatian Croatians
    rs: Serbia Serbian Serbs
    ba: Bosnia Bosnian
    mk: Macedonia Macedonian
    al: Albania Albanian Albanians
    tr: Turkey Turkish Türkiye
    ua: Ukraine Ukrainian Ukrainians Rada hryvnia
    md: Moldova Moldovan Moldovans
    ge: Georgian Georgians
    am: Armenia Armenian Armenians
    az: Azerbaijan Azerbaijani
    kz: Kazakhstan Kazakh
    il: Israel Israeli Israelis Knesset shekels
    ae: Emirates Emirati
    sa: Saudi Saudis
    qa: Qatar Qatari
    mx: Mexico Mexican Mexicans
    br: Brazil Brazilian Brazilians
    ar: Argentina Argentine Argentinian
    cl: Chile Chilean Chileans
    co: Colombia Colombian Colombians
    pe: Peru Peruvian Peruvians
    uy: Uruguay Uruguayan
"""
MONTH = "(?:January|February|March|April|May|June|July|August|September|October|November|December)"
# How it is written in one country or another: a name, what a text holds in which it is found, and the expression.
MANNER = tuple(
    (name, tuple(filter(None, hints.split("|"))), re.compile(shape))
    for name, hints, shape in (
        ("13 May", "", rf"\d(?<=\b.)\d?(?:st|nd|rd|th)? {MONTH}\b"),
        ("May 13", "", rf"\b{MONTH} \d{{1,2}}\b"),
        ("7pm", "", r"\d[ap]m\b"),
        ("7 p.m.", ".m.", r"\d ?[ap]\.m\."),
        ("7 PM", "AM|PM", r"\d ?[AP]M\b"),
        ("7.30", ".0|.1|.2|.3|.4|.5", r"\d(?<=\b.)\d?\.\d\d ?[ap]\.?m\b"),
        (
            "1930",
            " hrs| hours| local|at 0|at 1|at 2",
            r"[01a](?:(?<=[01])(?<![\d.,:/-].)\d[0-5]\d (?:hrs|hours|local)|(?<=\ba)t [012]\d[0-5]\d)\b",
        ),
        ("19:30", ":0|:1|:2|:3|:4|:5", r"[12](?<=\b.)(?:(?<=1)[3-9]|(?<=2)[0-3]):[0-5]\d\b"),
        (
            "center",
            "enter|heater|olor|eighbor|avor|arbor|abor|onor",
            r"\b(?:[Cc]enter|[Tt]heater|[Cc]olor|[Nn]eighbor|[Ff]avor|[Hh]arbor|[Ll]abor|[Hh]onor)",
        ),
        (
            "centre",
            "entre|heatre|olour|eighbour|avour|arbour|abour|onour",
            r"\b(?:[Cc]entre|[Tt]heatre|[Cc]olour|[Nn]eighbour|[Ff]avour|[Hh]arbour|[Ll]abour|[Hh]onour)",
        ),
        ("-ise", "ising|ise|isation", r"\w{3}(?:ising|ised?|isation)\b"),
        ("-ize", "izing|ize|ization", r"\w{3}(?:izing|ized?|ization)\b"),
        ("programme", "rogramme", r"\b[Pp]rogrammes?\b"),
        (
            "whilst",
            "ortnight|hilst|mongst|oliday|alf term|alf Term|alf-term|alf-Term",
            r"\b(?:[Ff]ortnight\w*|[Ww]hilst|[Aa]mongst|[Bb]ank [Hh]oliday|[Hh]alf[ -][Tt]erm)\b",
        ),
        (
            "car park",
            "ar park|ar Park|illage hall|illage Hall|igh street|igh Street|hurch hall|hurch Hall",
            r"\b(?:[Cc]ar [Pp]ark|[Vv]illage [Hh]all|[Hh]igh [Ss]treet|[Cc]hurch [Hh]all)\b",
        ),
        (
            "parking lot",
            "arking lot|arking Lot|lementary|igh school|igh School|iddle school|iddle School|ounty clerk|ounty Clerk",
            r"\b(?:[Pp]arking [Ll]ot|[Ee]lementary|(?:[Mm]iddle|[Hh]igh) [Ss]chool|[Cc]ounty [Cc]lerk)\b",
        ),
        ("half past", "half ", r"\bhalf (?:past|five|six|seven|eight|nine|ten)\b"),
        ("$", "$", r"\$ ?\d"),
        ("£", "£", r"£ ?\d"),
        ("€", "€", r"€ ?\d|\d ?€"),
        ("miles", "mile|feet|acre", r"\b(?:miles?|feet|acres?)\b"),
        ("km", "km|kilomet|hectare|metre", r"\b(?:km|kilomet(?:re|er)s?|hectares?|metres?)\b"),
    )
)

# Where texts are from, if nothing tells.
HOME = ("Europe/London", "America/New_York", "America/Chicago", "America/Los_Angeles", "Europe/Dublin")
# The zones that an offset from UTC may mean.
WRITTEN_IN = (
    "Europe/London",
    "America/New_York",
    "America/Chicago",
    "America/Denver",
    "America/Los_Angeles",
    "America/Halifax",
    "Asia/Kolkata",
    "Asia/Singapore",
    "Australia/Adelaide",
    "Australia/Sydney",
    "Pacific/Auckland",
)
NAMES_STATES = True  # a state stands behind a town: "Salem, Oregon"
# What speaks for a zone, and how much.
ZONE_MARKS = (
    ("Europe/Dublin", 1, re.compile(r"€\s?\d")),
    # The only place where hours are written so. Each opens with a character, which is found quickly.
    ("Africa/Johannesburg", 2, re.compile(r"(?s)[0-2](?<=\b.)\dh[0-5]\d\b.*?\b[0-2]\dh[0-5]\d\b")),
    (
        "Africa/Johannesburg",
        2,
        re.compile(
            r"R(?:(?<=[:;(].)|(?<=[:;(]\s.)|(?<=\b(?:at|is|of)\s.)|(?<=\bfee\s.)|(?<=\b(?:fees|cost)\s.)|"
            r"(?<=\bcosts\s.))\d{2,3}(?:[ ,]\d{3})?\b"
        ),
    ),
)
# Countries whose English is written alike, and what is told of them by how a text is written.
FAMILIES = {
    land: family
    for family, lands in {
        "isles": "gb im je gg gi",
        "ie": "ie",
        "us": "us",
        "ca": "ca",
        "south": "au nz za na bw ke ug tz gh ng zm zw mw in pk lk bd np my sg fj mt mu jm tt bb ls sz rw sl gm",
        "europe": "de at ch fr be nl lu es pt it gr se no dk fi is ee lv lt pl cz sk hu ro bg si hr rs ba cy tr ua",
        "latin": "mx ar cl co pe ve ec bo py uy cr pa gt hn sv ni do cu",
    }.items()
    for land in lands.split()
}

# The names that texts give to a zone, behind an hour.
ZONES = {
    "Etc/GMT+12": "anywhere on earth",
    "America/New_York": "eastern, eastern standard, eastern daylight",
    "America/Chicago": "central",
    "America/Denver": "mountain",
    "America/Los_Angeles": "pacific",
    "UTC": "greenwich mean",
    "Europe/London": "british summer, uk, british",
    "Europe/Dublin": "irish",
    "Europe/Paris": "central european, central european summer, french",
    "Europe/Kyiv": "eastern european, ukrainian",
    "Europe/Moscow": "moscow",
    "Asia/Kolkata": "indian, indian standard",
    "Asia/Tokyo": "japan, japan standard",
    "Europe/Berlin": "german",
    "Europe/Rome": "italian",
    "Europe/Madrid": "spanish",
    "Europe/Warsaw": "polish",
    "Europe/Zurich": "swiss",
    "Europe/Amsterdam": "dutch",
    "Europe/Istanbul": "turkish",
    "Asia/Jerusalem": "israeli",
    "Asia/Riyadh": "saudi",
    "Asia/Dubai": "gulf standard",
    "Australia/Sydney": "australian eastern, australian eastern standard",
}
# What speaks for a zone wherever it stands: a word (its first six letters), a sign or a shape that shows, and it.
MARKS = (
    (
        "Europe/London",
        "£ bst nhs postcode",
        re.compile(r"[£A-Z](?:(?<=£)\s?\d|(?<=\b.)(?:[A-Z]?\d{1,2}[A-Z]? \d[A-Z]{2}|(?<=B)ST|(?<=N)HS)\b)"),
    ),
    (
        "Europe/Dublin",
        "garda gardaí gardai oireac dáil taoise co county",
        re.compile(
            r"\bGarda[ií]?\b|\bOireachtas\b|\bDáil\b|\bTaoiseach\b|\b(?:Co\.|County) (?:Clare|Cork|Kerry|Mayo)\b"
        ),
    ),
    (
        "Europe/London",
        "british plc",
        re.compile(r"\b01\d{3} \d{3} ?\d{3}\b|\b07\d{3} ?\d{6}\b|\b020 \d{4} \d{4}\b|\bplc\b"),
    ),
    (
        "Asia/Kolkata",
        "sabha lakh crore ₹ rs",
        re.compile(r"\b(?:Lok|Rajya) Sabha\b|\blakh\b|\bcrore\b|₹|\bRs\.? ?\d"),
    ),
    ("Australia/Sydney", "aedt aest asx nsw", re.compile(r"\bAEDT\b|\bAEST\b|\bASX\b|\bNSW\b")),
    ("Pacific/Auckland", "marae iwi kaumāt nz", re.compile(r"\bmarae\b|\biwi\b|\bkaumātua\b|\bNZ\$")),
)
# Towns that are words too: "Reading group", "Sale of plants".
WORDS_TOO = """
    abbey acre adams airport alexander allen alliance alhambra altar anderson andrews annex anthem armstrong arnold ash
    atkins atkinson auditorium aurora badger bailey baker baldwin ball banana bancroft banks barking barrett
    barrington barron bath battle beacon bear beaver becker beer bell bend benson berry best bishop bittern
    bonanza boom booth boundary bowen boyle bradley branch breakers brewer brick bridge bright brooks bruce
    brush bryan bryant buchanan bungalow burke burns butler butterfly cache caldwell calhoun cameron campbell
    canals canoe canyon carey carpenter carroll carson cascade cathedral cedar celebration center central centre
    cents champion chandler chapman chase church clark clay clayton clover cocoa coleman college collins
    commerce concord connell connor convoy conway cook cool cottage cottonwood cove craig crane creek crest
    croft crystal cullen cunningham dalton davidson davis dawson deal defiance delta derby dexter diamond
    dickson dillon dixon dollar dome douglas downtown driver duffy duncan dunn dyer eagle early economy edwards
    emerson empire engineer enterprise eureka evans evergreen exhibition experiment eye fairway falcon farrell
    fate federal felling ferguson finley fisher fishers fitzgerald fleet fletcher flynn foley forbes forest
    forks forrest forth fortune foster fountain fowler fraser freedom friendly fully gardner garner
    garrett garrison gateway gentry gibson gland glebe glen globe godfrey goes golden gordon grabs graham grain grant
    grants grave gray green griffin grove hadley halden hale hallam hammond hancock hanna hanson hard hardin
    harding harmony harper hartley harvest harvey haven hay hayes hazard healy heath heritage hermitage hewitt
    higgins hillside hobbs holden holder holiday holloway holly holt homeland hometown hook hooper hoover hope
    hopkins horn howard howe hubbard hudson hughes humble humphrey hurricane hurst imperial independence ingram
    jacarandas jarvis jennings jensen johnson johnston jones jubilee justice kane kaufman keller kendall kill
    kilo king knox lakes lander landing landmark lara laurel lawson lead leblanc legacy leigh lend lens liberty
    lido limit lindsay livingston locking locust logan lucas lynn lyons mack mackenzie maclean made
    magnolia maiden maize male manage mango manning manor mansion many marathon march marina marshall martin
    mascot mason mathis matthews maynard mcdonald mckee mckenzie mcleod meadows media mentor mere merrill metro
    midfield miles miller mills minster mission mitchell mobile monument moody moore morgan morris moss most
    much mullins murphy murray mustang nash nelson newman nice nicholson noble normal oasis officer ogden
    olympia olympic opera opportunity oral orange osborne outlook over oxbow pace pacific page palmer palmyra
    panorama paramount park parker parkland parsons patterson pearce pearl peel peer penguin perkins perry
    piazza pioneer plains plato plenty plum police poll pool porter post powell pratt price pritchard progress
    prospect prosper purchase reading real redwood rees republic research reserve reservoir retreat rhodes rich
    ridge riverbank rivers robertson robinson rock rode rogers roman root rosebud ross rota roth rugby rush
    russell rutherford sale salmon salt same sandbank sandwich savage savanna sawmills scissors scone scott
    seaside send settle seva sewell shannon shaw sherman shipyard side silt singleton sparks spencer split
    spring springs stanley star stein sterling stock stone strand street stuart success sullivan sulphur summit
    sunrise sunset sunshine superior surprise swords sycamore tank taylor temperance temple terrace thermal
    thompson thorpe time tire tours tower townsend tracy trail trim trinity tucker turner tyre underwood union
    unity university valentine valley venus vice victor victory viking vincent vineyard violet volcano vulcan
    walker wallace walnut ward ware warner warrior watson weaver webster wedding welcome wells welsh west wetter
    wheatley whitehead wick wilder wildwood willard williams williamson willis wilson wing winner winters wise
    woodland woodside woodward wool worth wright young
    central_park city_beach city_park county_park east_end east_hills east_lake east_side new_farm new_mill north_beach
    north_center north_end north_hills north_lake north_park north_side old_beach old_bridge old_road south_beach
    south_end south_hill south_lake south_side west_beach west_end west_gate west_hill west_hills west_park
"""
