"""French turns of phrase, by which clauses are read."""

import re

from calfeed.grammar.turning import Turns

# Weather in which nothing is done outside, with what leads to it.
_IN_BAD_WEATHER = (
    r"(?:en\scas\s(?:de\s|d['’])(?:(?:forte|fortes|gros|grosse|grosses)\s)?(?:pluie|mauvais\stemps|intempéries?|neige|orages?|vent|tempête|verglas|"
    r"brouillard)|s['’]il\s(?:pleut|neige|fait\s(?:mauvais|trop\s\w+))|si\s(?:le\stemps|la\sm[ée]t[ée]o|le\sciel)\s(?:est|n['’]|ne\s|se\sgâte)|"
    r"(?:faute|à\sdéfaut|en\sl['’]absence)\sde\squorum|si\sle\squorum\sn)"
)

TURNS = Turns(
    instead=re.compile(r"\b(?:à\sla\splace|plutôt)\b"),
    cannot=re.compile(r"\b(?:pas|plus|impossible|occupée?|indisponible|empêchée?|fermée?)\b"),
    neither=re.compile(r"\W*Ni\s"),
    nor=re.compile(r",?\sni\s"),
    among=re.compile(r",?\s(?:dont|parmi\slesquel(?:le)?s|y\scompris)\s", re.IGNORECASE),
    has_set=re.compile(r"(?:a|ont)\s+(?:fixé|convoqué|arrêté|décidé)", re.IGNORECASE),
    matches=re.compile(
        r"\b(?P<all>matche?s|rencontres|affiches)\b|\b(?:s['’]affront\w+|jou(?:ent|eront))\b", re.IGNORECASE
    ),
    for_event=re.compile(r"\bpour\s(?:les?\s|la\s|l['’]|notre\s)(?:[\w-]+\s){1,3}(?:du|de|de\sce)\s\Z", re.IGNORECASE),
    lives=re.compile(
        r"\b(?:(?:vit|vivent|habit\w{1,4}|résid\w{1,4}|installée?s?|née?s?|basée?s?)|(?:docteure?|doctorante?|licenciée?|diplômée?|"
        r"agrégée?|experte?|spécialiste|spécialisée?|professeure?|maître\sde\sconférences|chercheur|chercheuse|ingénieure?|"
        r"étudiante?)s?|master|doctorat)\s+\Z",
        re.IGNORECASE,
    ),
    organised_by=re.compile(
        r"\b(?:(?:organis|propos|anim|présent|donn|jou|assur|interprét|prépar)é|offert)e?s?\spar\s(?:l[ae]s?\s|l['’]|notre\s)?\Z",
        re.IGNORECASE,
    ),
    in_which=re.compile(
        r",?\s(?:où|(?:lors|au\scours|à\sl['’]occasion)\s(?:duquel|de\slaquelle|desquel(?:le)?s)|(?:pendant|durant)\s(?:lequel|laquelle)|"
        r"auquel|à\slaquelle|auxquel(?:le)?s)\s",
        re.IGNORECASE,
    ),
    told_in=re.compile(
        r"\b(?:décrit|prévu|indiqué|mentionné|précisé|défini|détaillé|énoncé)(?:e|s|es)?\s\Z", re.IGNORECASE
    ),
    be_there=re.compile(
        r"\b(?:arriver|(?:se|vous)\sprésenter|présent(?:e|s|es)?|sur\splace|en\splace|s['’]installer)\b", re.IGNORECASE
    ),
    one_after=re.compile(
        r"(?:(?:et|puis)\s)?(?:le|la|les|une?|l['’])\s?(?:(?P<one>deuxième|seconde?|troisième|quatrième|cinquième|suivante?|prochaine?|dernière?|autre)\s|"
        r"(?:match|rencontre)\s(?:de\s)?retour\b|"
        r"[^\s,;:.()\d]+(?:\s[^\s,;:.()\d]+){0,6}?\s(?:suivra|suivront)\s)",
        re.IGNORECASE,
    ),
    hands_in=re.compile(r"(?:envoy|remett|rendr|renvoy|retourn|dépos|soumett|transmett|adress)\w+\s\w", re.IGNORECASE),
    in_weather=re.compile(rf",?\s\(?(?:seulement\s)?{_IN_BAD_WEATHER}", re.IGNORECASE),
    if_weather=re.compile(
        rf"[\s,;(]{{0,3}}\b(?:ou\s)?(?:bien\s)?{_IN_BAD_WEATHER}\s?[:,–-]?\s{{0,8}}(?:le\s)?\Z", re.IGNORECASE
    ),
    opens_weather=re.compile(rf"\W*(?:(?:mais|et|ou)\s)?{_IN_BAD_WEATHER}", re.IGNORECASE),
    held_then=re.compile(
        r"\b(?:aura\slieu|report\w+|remis\w*|déplac\w+|décal\w+|part(?:ons|ira)|se\s(?:fera|tiendra|déroulera)|sera|ser(?:ons|ont)|rendez-vous|"
        r"retrouv\w+|plutôt)\b",
        re.IGNORECASE,
    ),
    bids=re.compile(
        r"\b(?:rendez-vous|rdv|(?:on\sse|nous\snous)\sretrouv\w+|retrouv(?:ons|ez)-nous|venez)(?:\s(?:tous|toutes|nombreux))?\s"
        r"(?P<there>(?:au|aux|à\sla|à\s(?:notre|nos|une?))\s|à\sl['’])(?=\w)",
        re.IGNORECASE,
    ),
    call=re.compile(r"\W*(?:call\sfor\s\w+|cfp|appel\sà\s\w+)\s?[:–—-]\s*", re.IGNORECASE),
    present=re.compile(r"(?:(?:étaient\s)?présent|excusé|absent)e?s?\b", re.IGNORECASE),
    no_room=re.compile(r"(?:la\s|le\s)?\w+\s(?:occupée?|prise?|fermée?|louée?|réservée?)", re.IGNORECASE),
    too_late=re.compile(r"\b(?:passé|après|au-delà\sd[ue]|postérieure?s?\sau)\s(?:le\s)?\Z", re.IGNORECASE),
    refused=re.compile(
        r"\b(?:ne\s(?:ser(?:a|ont)|peu(?:t|vent)|pourr(?:a|ont))|n['’](?:est|accept)\w*|aucune?\s)[^.;]{0,40}(?:\b(?:accept|pris|prend|étudi|examin|retenu|trait|admis|possible|recevable)|\sne\ssera)",
        re.IGNORECASE,
    ),
    no_longer_taken=re.compile(
        r"(?:se\s|s['’])?(?:ferm|clôtur|termin|ach[eè]v|arrêt|fini|pren)\w*(?:\sfin)?", re.IGNORECASE
    ),
    too_late_for=re.compile(
        r"\W*(?:(?P<front>(?:Les|Vos|Toutes?\sles|Tous\sles)\s[\w'’-]+(?:\s(?!(?:reçu|arriv|parven|envoy|dépos|qui)\w*)[\w'’-]+){0,4})\s(?:reçu|arriv|parven|envoy|dépos|qui\s)[^;!?]{0,40}|"
        r"(?:Passé|Après|Au-delà)\s[^;!?]{4,40},\s(?:aucune?\s)?(?P<behind>(?!nous\b|on\b|il\b)[\w'’-]+(?:\s(?!ne\b|n['’])[\w'’-]+){0,4})\s(?:ne\s|n['’]))"
    ),
    in_its_place=re.compile(r"(?:À\sla\splace|A\sla\splace|À\sl[\'’]inverse|En\srevanche),?\s"),
    in_case=re.compile(
        r"\b(?:en\scas\s(?:de\s|d['’])|s['’]il\s(?:pleut|neige|fait\s(?:mauvais|trop)|y\sa\s(?:de\sla|du)\s)|si\s(?:la\smétéo|le\stemps|la\spluie|le\svent)\b|"
        r"par\s(?:mauvais\stemps|temps\sde\spluie))",
        re.IGNORECASE,
    ),
    to_all=re.compile(r"Aux\s"),
    greeting=re.compile(
        r"(?:Ch(?:er|ère)s?|Bonjour|Bonsoir|Salut|Mesdames|Madame|Monsieur|Messieurs|Aux\s(?:parents|habitants|riverains|membres|copropriétaires|adhérents|familles))\b"
    ),
    opening_cause=re.compile(
        r"(?:Après|Au\sterme\sde|Au\sbout\sde)\s(?:(?:près|plus)\sde\s)?\w+\s(?:jours|semaines|mois|ans|années)\sde\s|"
        r"(?:En\sraison|À\scause|A\scause|Suite|Par\ssuite|Du\sfait|Compte\stenu|Face|Vu|À\sl['’]occasion|Pour\scause)\s?(?:(?:du|des?|d['’]|aux?|à|l['’]|l[ae]s?|une?|son|sa|notre|cette?)\s?){0,3}"
    ),
    none_of=re.compile(
        r"(?:(?:attention|rappel|info|note[zr]?|important|désolé)\W+)?(?:(?:le|ce|"
        r"du)\s)?(?:§[\s,:–—-]+)?(?:(?:il\s)?n['’]y\s(?:aura|a)\s|nous\sn['’](?:avons|aurons)\s|"
        r"on\sn['’]a\s)?pas\s(?:de\s|d['’])([^\W\d_][\w'’/-]*(?:\s[^\W\d_][\w'’/-]*){0,3}?)(?:\s(?:(?:le|"
        r"ce)\s)?§)?(?:\s?(?:[(–—,:-]|\s(?:car|en\sraison|à\scause|pour\scause|puisque|"
        r"cette\ssemaine)\s)[^§.!?]*)?\s?[.!…]*",
        re.IGNORECASE,
    ),
    resumes=re.compile(
        r"(?:(?<=[,;:–—-]\s)(?:la\s|le\s)?prochaine?\s\w+|(?:la\s)?reprise|(?:on|nous)\s(?:se\s|nous\s)?(?:reprend|reprenons|reprendra|reprendrons|revient|revenons|retrouve|retrouvons|remet\sça)|retour|ça\sreprend)\b",
        re.IGNORECASE,
    ),
    no_event=re.compile(
        r"(?:parking|stationnement|entrée|frais|réservation|billets?|chiens?|eau|courant|électricité|gaz|"
        r"trains?|bus|métro|accès|circulation|devoirs|alcool|remboursement|changement|problèmes?|soucis?|"
        r"doute|idée|date|temps|places?|autres?|nouveaux?|nouvelles?|plus|moins|chance|quoi|panique|"
        r"livraison)\b",
        re.IGNORECASE,
    ),
    invites=re.compile(r"\bvous\s(?:convi|invit)(?:e|ent|er|ons)\b", re.IGNORECASE),
    extended=re.compile(r"\bprolong(?:ée?s?|eons|e|ent)\b", re.IGNORECASE),
    elsewhere=re.compile(
        r"\s*(?:(?:finalement|désormais)\s)?(?:à\s(?:la\s|l['’])?|aux?\s|en\s|dans\s(?:l[ae]s?\s|l['’])?|vers\s(?:l[ae]s?\s|l['’])?)"
        r"(?P<to>[^,.;:]+)",
        re.IGNORECASE,
    ),
    another_day=re.compile(
        r"(?:une?\s|l[ae]\s|l['’])?(?:nouvelle\s|autre\s)?(?:date|plus\stard|ultérieur|lendemain|mois|semaine|année|automne|printemps|"
        r"été|hiver|début|fin|mi-|rentrée|saison|prochain|\d)",
        re.IGNORECASE,
    ),
    since=re.compile(r"\W*(?:Comme|Puisque|Étant\sdonné\sque|Vu\sque|Parce\sque)\s"),
    condition=re.compile(r"\b(?:si\s|s['’]il)[^,;:.!?]*\Z", re.IGNORECASE),
    till_then=re.compile(r"\bavant\s(?:la\s|l['’])?\Z", re.IGNORECASE),
    next_clause=re.compile(r",?\s(?:et|mais)\s"),
    that=re.compile(
        r",?\s(?:(?:par\sailleurs|aussi|également|encore|enfin|en\soutre|toutefois|cependant),?\s)?(?:de\s)?(?:que\s|qu['’])",
        re.IGNORECASE,
    ),
    there_is=re.compile(r"\b(?:il\sy\s(?:a|aura)|on\spropose(?:ra)?)\s(?:aussi\s)?une?\s(?:\w+\s)?\Z", re.IGNORECASE),
    then=re.compile(
        r"\b(?:puis|ensuite|après\s(?:quoi|cela)|dans\sla\sfoulée|auparavant|avant\s(?:cela|quoi)|plus\stard|"
        r"(?:à\sl['’]issue|au\sterme|à\sla\s(?:fin|sortie|suite))\s(?:de|du|des)|à\sl['’]issue)\b",
        re.IGNORECASE,
    ),
    those_who=re.compile(r"(?:ceux|celles|toutes?\sceu?x|quiconque)\b", re.IGNORECASE),
    wishes=re.compile(
        r"(?:\b(?:qui|que)\s(?:\w+\s){0,2}?(?:souhait|désir|veul|voudr)\w+|\b(?:souhait|désir|voul)ant)\s"
        r"(?P<what>\w+(?:er|ir|re)(?:\s[^\s,;:.]+){1,7}?)(?=[,;:.]|\s(?:(?:la|les?|se|en|y)\s\w+nt\b|l['’]|s['’]|\w+ent\b|ont\b|sont\b))",
        re.IGNORECASE,
    ),
    may_do=re.compile(
        r"(?:p(?:eu|ou[vr])|d[eo][iv])\w+\s(?:(?:aussi|encore|également|déjà)\s)?(?P<what>(?:vous\s|nous\s|y\s|s['’])?\w+(?:er|ir|re)(?!\w))",
        re.IGNORECASE,
    ),
    undergone=re.compile(
        r"\b(?:sera|seront|est|sont|être)\s+(?:\w+ment\s+|aussi\s+|enfin\s+|bien\s+)?"
        r"(?P<done>\w{2,}(?:é|ée|és|ées|i|ie|is|ies|ise|ises|u|ue|us|ues|ert|erte|erts|ertes|uit|uite|uits|uites))\b"
    ),
    name_with_article=re.compile(r"(?-i:(?:Le|La|Les|Du|Des|De)\s[A-ZÀ-Þ])"),
    sets_out=re.compile(
        r"\b(?:(?:le\s)?(?:départ|retour|rassemblement)|rendez-vous|"
        r"le\s(?:car|bus|train|minibus)\s(?:part\w*|quitt\w+)|(?:nous|on)\s(?:part\w*|rentr\w+|se\sretrouve\w*))\b",
        re.IGNORECASE,
    ),
    runs_on=re.compile(r"\bouvert", re.IGNORECASE),
    opens=re.compile(r"ouvr(?:e|ent)\b", re.IGNORECASE),
    visitors=re.compile(r"\s+aux?\b", re.IGNORECASE),
    opening=re.compile(r"ouverture|inauguration", re.IGNORECASE),
    closed=re.compile(r"fermée?\Z", re.IGNORECASE),
    open=re.compile(r"ouverte?\Z", re.IGNORECASE),
    comes=re.compile(r"revien(?:t|nent)\b", re.IGNORECASE),
    stands=re.compile(r"(?:est|sont|a|ont)\Z", re.IGNORECASE),
    was=re.compile(r"(?:a|ont)\s+été\s", re.IGNORECASE),
    did=re.compile(r"(?:a|ont)\s+\w", re.IGNORECASE),
    end_or_feast=re.compile(r"\A(?:fin\b|(?-i:[A-ZÉ][a-zé]+)(?:\s(?-i:[A-Z]\w+))?\Z)", re.IGNORECASE),
    cleft=re.compile(r"(?:c['’]est|ce\s+sera)\s(?:(?:donc|finalement|le|la|les|à|au|en)\s){0,3}", re.IGNORECASE),
    cleft_that=re.compile(r"(?:\s(?:au|à|en|dans|vers|dès)\s[^,;.]{2,24}?)?,?\s(?:que\s|qu['’])", re.IGNORECASE),
    gathering=re.compile(r"\b(?:rendez-vous|départ)\b[^.;]{0,40}\Z", re.IGNORECASE),
    relative_before=re.compile(r"(?:\A|\s)(?:qui|que|qu['’]\w+|dont|où)(?:\s|\Z)", re.IGNORECASE),
    begins=re.compile(r"commenc|début|démarr|s['’]ouvr", re.IGNORECASE),
    passive=re.compile(r"\b(?:être|parvenir|(?:sont|est|seront)\sà)\b", re.IGNORECASE),
    attached=re.compile(r"\b(?:précédée?s?|suivie?s?)\b", re.IGNORECASE),
    inserted=re.compile(
        r",\s+(?=(?:initialement\s|d'abord\s)?(?:qui|que|dont|prévue?s?|programmée?s?|annoncée?s?|fixée?s?|"
        r"convoquée?s?)\s|(?:qui|que|qu['’]|dont|où)\b|(?:initialement|d['’]abord|prévue?s?|programmée?s?|"
        r"fixée?s?|annoncée?s?|confiée?s?|organisée?s?)\s)"
    ),
    of_no=re.compile(r"(?<=,)\sne\Z"),
    leaning_self=re.compile(r"s['’](?!il|est\b|étai)\w{4,}", re.IGNORECASE),
)
