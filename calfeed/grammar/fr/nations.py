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
    mu: Maurice mauricien mauricienne
    ht: Haïti haïtien haïtienne
    re: Réunion réunionnais
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
