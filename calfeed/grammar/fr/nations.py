"""French: what tells of a country, by its code: its name, its people, its money, its bodies and what is only there."""

import re

NATIONS = """
    fr: France français française préfecture sous-préfecture département lycée mairie députés sénateurs SNCF Insee
        Urssaf RER TER Mairie CNRS arrondissement Bretagne Normandie Occitanie Bourgogne Aquitaine Alsace Lorraine
    be: Belgique belge belges Wallonie wallon wallonne bourgmestre échevin échevine échevins asbl ASBL SNCB CPAS RTBF
        Bruxelles bruxellois bruxelloise flamand athénée
    ch: Suisse suisse suisses romand romande vaudois genevois valaisan fribourgeois neuchâtelois jurassien CFF Vaud
        syndic municipalité votation francs RTS Genève Lausanne canton cantonal cantonale
    lu: Luxembourg luxembourgeois luxembourgeoise
    ca: Canada canadien canadienne Québec québécois québécoise Montréal montréalais cégep MRC Hydro-Québec webdiffusion
        maire-suppléant greffière greffier courriel magasinage fin-de-semaine Acadie acadien acadienne Ontario
    ci: Ivoire ivoirien ivoirienne ivoiriens Abidjan sous-préfet
    sn: Sénégal sénégalais sénégalaise Dakar
    ml: Mali malien malienne maliens
    bf: Burkina burkinabè burkinabé
    ne: Niger nigérien nigérienne
    tg: Togo togolais togolaise
    bj: Bénin béninois béninoise
    gn: Guinée guinéen guinéenne
    cm: Cameroun camerounais camerounaise
    ga: Gabon gabonais gabonaise
    cg: Congo Brazzaville congolais congolaise
    cd: RDC Kinshasa congolais congolaise
    td: Tchad tchadien tchadienne
    cf: centrafricain Centrafrique
    mg: Madagascar malgache malgaches
    mr: Mauritanie mauritanien
    ma: Maroc marocain marocaine dirham dirhams
    dz: Algérie algérien algérienne wilaya
    tn: Tunisie tunisien tunisienne gouvernorat
    rw: Rwanda rwandais
    bi: Burundi burundais
    dj: Djibouti djiboutien
    km: Comores comorien
    mu: mauricien mauricienne
    ht: Haïti haïtien haïtienne
    re: réunionnais réunionnaise
    nc: Nouvelle-Calédonie calédonien calédonienne
    pf: Polynésie polynésien Tahiti
    gp: Guadeloupe guadeloupéen
    mq: Martinique martiniquais
    gf: Guyane guyanais
"""

# Where texts are from, if nothing tells.
HOME = ("Europe/Paris",)
# The zones that an offset from UTC may mean.
WRITTEN_IN = ("Europe/Paris", "America/Toronto", "Africa/Abidjan")
# What speaks for a zone, and how much.
ZONE_MARKS = (("America/Toronto", 2, re.compile(r"\d\s?\$(?!\s?(?:US|CA)D?\b)")),)

# The names that texts give to a zone, behind an hour.
ZONES = {
    "Europe/Berlin": "heure allemande",
    "Europe/Rome": "heure italienne",
    "Europe/Madrid": "heure espagnole",
    "Europe/London": "heure britannique",
    "Europe/Kyiv": "heure ukrainienne",
    "Europe/Istanbul": "heure turque",
    "Asia/Jerusalem": "heure israélienne",
    "Asia/Tokyo": "heure japonaise",
    "Africa/Casablanca": "heure marocaine",
    "Europe/Paris": "heure d'europe centrale, heure de l'europe centrale, heure française",
    "Europe/Brussels": "heure belge",
    "Europe/Zurich": "heure suisse",
    "America/Los_Angeles": "heure du pacifique, heure normale du pacifique, heure avancée du pacifique",
    "America/Denver": "heure des rocheuses, heure normale des rocheuses, heure avancée des rocheuses",
    "America/Chicago": "heure centrale, heure du centre, heure normale du centre, heure avancée du centre",
    "America/Halifax": "heure de l'atlantique, heure normale de l'atlantique, heure avancée de l'atlantique",
    "America/Toronto": "heure normale de l'est, heure avancée de l'est, heure de l'est",
}
# What speaks for a zone wherever it stands: a word (its first six letters), a sign or a shape that shows, and it.
MARKS = (
    (
        "Europe/Paris",
        "préfet préfec assemb pairs lycée",
        re.compile(r"\bpréfe[ct]|\bAssemblée nationale\b|(?<!\d)0[1-9](?: \d\d){4}(?!\d)|\bdu lycée\b"),
    ),
    (
        "America/Toronto",
        "american mrc cégep greffi webdif maires québec",
        re.compile(
            r"\b(?:418|438|450|514|579|581|819|873) \d{3}-\d{4}|\bMRC d|\bcégep\b|\bgreffi[eè]re?-trésori|\bwebdiffus|"
            r"\b(?:mairesse|Assemblée nationale du Québec|\(Québec\)|Hydro-Québec)\b"
        ),
    ),
    (
        "Europe/Brussels",
        "asbl bourgm maison sncb échevi",
        re.compile(r"\basbl\b|\bbourgmestre\b|\bmaison communale\b|\bSNCB\b|\béchevin", re.IGNORECASE),
    ),
    (
        "Europe/Zurich",
        "cff chf vaudoi genevo syndiq",
        re.compile(
            r"\bCFF\b|\bCHF\b|\b(?:conseil d'État|Conseil d’État) (?:vaudois|genevois)|\bsyndique?\b.{0,20}\bcommune\b"
        ),
    ),
)
# Whether a town stands behind a preposition, and a name right behind a venue is that of the venue.
TOWNS_BEHIND_OF = True
# What is named after towns and lands elsewhere.
STREETS = frozenset(
    (
        "rue",
        "avenue",
        "boulevard",
        "bd",
        "av",
        "quai",
        "place",
        "impasse",
        "allée",
        "allées",
        "chemin",
        "cours",
        "square",
        "pont",
        "faubourg",
    )
)
# What is named after a saint behind it.
OF_SAINTS = frozenset(
    ["église", "chapelle", "paroisse", "basilique", "couvent", "collège", "lycée", "hôpital", "école"]
)
# Towns that are words too: "Reading group", "Sale of plants".
WORDS_TOO = """
    auditorium cents contes delta dole fontaine gap gardez gare halle jambes l'escalier lens mission nice orange
    plaisir rives salon sens stade surprise temple tours valence vannes vienne
"""
