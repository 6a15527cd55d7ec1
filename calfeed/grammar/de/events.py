"""German words for events: how they are named, which verbs announce, move and call them off."""

from calfeed.grammar.vocabulary import Deed, Tense, Vocabulary, listed

_OFF = (
    r"(?:(?:wurden?|ist|sind)\s+(?:[^\W\d_]+\s+){0,4}(?:aufgehoben|storniert|zurückgezogen|zurückgenommen)|abgesagt|abgeblasen|geplatzt|gecancelt|ausfällt|entfällt|entfallen|entfalle|fällt\s+aus|fallen\s+aus|gestrichen|"
    r"ausfallen|ausgefallen|ausfiel|abgesetzt|nicht\s+(?:stattfinden|statt)(?=\W|\Z)|hinfällig|"
    r"(?:fällt|fallen|falle)(?=[^;!?]{0,100}\s(?:aus|weg|flach|ins\s+wasser)(?:\W|\Z))|vom\s+tisch|wird\s+(?:\w+\s+)?nichts|"
    r"m[uü]ss(?:en|te|ten)?(?=\s[^;:!?]{1,90}\s(?:absagen|streichen|verzichten)(?:\W|\Z))|"
    r"(?:auf\s+)?unbestimmte\s+zeit\s+(?:verschoben|vertagt|verlegt)|bis\s+auf\s+weiteres\s+(?:verschoben|ausgesetzt)|"
    r"(?:sagen|sagt|sagten|sagte|sage)(?=\s[^;:!?.]{1,90}\sab(?:\W|\Z))|gibt\s+es(?:\s+\w+){0,3}\s+nicht(?!\s+(?:nur|mehr\s+als))|(?:wird|soll)\s+es(?=[^;!?]{0,60}\snicht\s+geben\b)|abberaumt|"
    r"(?:absagen|ausfallen\s+lassen|streichen|abblasen)\s+(?:müssen|mussten|muss)|ins\s+wasser\s+gefallen|(?:proben|trainieren|spielen|singen|treffen|tagen|turnen|tanzen|unterrichten|üben)\s+wir\s+(?:uns\s+)?(?:\w+\s+)?nicht(?=\s*[.!;,(]|\Z)|(?:probt|trainiert|tagt)(?=[^;:!?,]{0,60}\snicht(?:\s*[.;,!]|\s*\Z))|(?:probt|trainiert|tagt|spielt|singt)\s+(?:der|die|das|unser|unsere)\s+\w+\s+(?:\w+\s+)?nicht(?=\s*[.!;,(]|\Z)|(?:hat|haben)\s+sich\s+erledigt|"
    r"pausier(?:t|en)|(?<!\w)ausgesetzt(?!\s+von)|nicht\s+(?:durchgeführt|abgehalten|angeboten|ausgetragen|zustande))"
)
_SHIFT = (
    r"(?:verlegt|verlegen|verlegten?|verschoben|verschob|vertagten?|vorverlegt|vertagt|verlängert|umgezogen|vorgezogen|nachgeholt|verschiebt|"
    r"hol(?:t|en|e)(?=\s[^;!?]{1,90}\snach(?:\W|\Z))|verschieben|vorziehen|vorverlegen|nachholen|umgelegt|umgebucht|neu\s+angesetzt|neu\s+terminiert|"
    r"(?:rückt|rücken|rutscht|rutschen|wandert|wandern)(?=\s(?:\w+\s)?(?:auf|um|vom|von)\s))"
)
_PAST = (
    r"(?:war|waren|wurde|wurden|hatte|hatten|hat|haben|gab|kam|kamen|fand|fanden|begann|starb|"
    r"ging|sprach|trat|lag|stand|stellte|"
    r"besuchte|gewann|traf|trafen|eröffnete|endete|erklärte|erschien|brachte|nahm|nahmen|"
    r"feierte|gründete|gegründet|geworden|ausgelaufen)"
)

_MY = r"(?:k?ein|unser|eur|euer|ihr|sein)"
_NEUTER = (
    r"(?i:[a-zäöüß-]*(?:fest|konzert|treffen|turnier|spiel|gespräch|seminar|essen|frühstück|training|podium|forum|festival|"
    r"finale|rennen|singen|camp|plenum|begehren|verfahren|derby|jubiläum|webinar|café|haus|ment|chen))\b"
)
_NOUN = "(?!Mal\\b)[A-ZÄÖÜ]"  # no "zum ersten Mal"
_ADJECTIVE = r"(?!heute|gerade|beinahe|morgen|eben)([a-zäöüß-]+e)"
# How one or two adjectives end behind an article, and how they end without it.
_DECLINED = tuple(
    (front, rf"\A{adjectives}{there}(?=\s{noun})".replace("&", rf"{there}\s"), made.replace("&", f"{alone} ") + alone)
    for front, there, noun, alone in (
        (r"der|dieser|jeder", "", _NOUN, "r"),
        (r"das|dieses|jedes", "", _NOUN, "s"),
        (rf"der|zur|dieser|{_MY}er|die|alle|diese|{_MY}e", "n", _NOUN, ""),
        (rf"den|diesen|jeden|{_MY}en", "n", r"[A-ZÄÖÜ][\w-]*[^\Wn]\b(?!.*\s[a-zäöüß]+n\Z)", "r"),
        (rf"(?:d|dies|jed|{_MY})em|[ia]m|beim|zum|vom", "n", _NEUTER, "s"),
        (rf"(?:d|dies|jed|{_MY})em|[ia]m|beim|zum|vom", "n", _NOUN, "r"),
    )
    for adjectives, made in ((_ADJECTIVE, r"\1"), (f"{_ADJECTIVE}&{_ADJECTIVE}", r"\1&\2"))
)

WORDS = Vocabulary(
    declined=_DECLINED,
    language="de",
    says_that=r"(?:und\s)?(?:(?:bitte|schon\smal|jetzt|termin|unbedingt|nicht)\s){0,3}(?:vormerken|vergessen|anmelden|beachten|merken)\s?[:!]\s",
    betweens=listed("zwischen"),
    sometime=listed("irgendwann_(?:im|in_der)"),
    apiece=listed("jeweils"),
    earlier=listed(r"vor(?:verlegt|gezogen|zieh\w*|verleg\w*) früher"),
    from_=listed("von vom"),
    plain=((r"(?:e[mnrs]?|s|n)\Z", ""), (r"(?s)\A.+(?=.{8}\Z)", "")),
    ordinal_dot=True,
    capital_nouns=True,
    bare_subjects=True,
    keeps_subject=True,
    ourselves=frozenset(("wir", "ich", "du", "ihr")),
    subordinates=listed(
        "dass weil wenn damit sobald sofern falls nachdem bevor ob wo wobei während da obwohl indem solange"
    ),
    title_of_people="Treffen: {}",
    meeting="treff",
    orders=listed("erste[rsn]? nächste[rsn]?"),
    towards=listed("bis"),
    lasting=listed("dauert dauern dauer"),
    lasts=listed(r"dauer(?:t|n) währ(?:t|en)"),
    ends=listed("endet enden schließt schließen schliesst schliessen dauert dauern läuft laufen währt"),
    prices=listed(r"kostet kosten"),
    makes_up=listed(r"nachgeholt nachholen holt holen neu_angesetzt neu_terminiert"),
    same=listed("(?:die|der|dem|den)?selben? selber gleiche[rn]?"),
    same_place=listed(r"""
        (?:(?:die|der|dem|den|das)?selbe[rn]?|gleiche[rn]?|übliche[rn]?|gewohnte[rn]?)_(?:ort|stelle|treffpunkt|adresse)
        ebendort ebenda ort(?:_ist|_bleibt)?_(?:unverändert|wie_(?:immer|bisher|gehabt))
    """),
    nones=listed("keine?n?"),
    namely=listed(r"also nämlich das_heißt d\.\s?h\. sprich"),
    labels_day=listed("datum tag termin"),
    labels_end=listed(r"ende enddatum bis endzeit ende_der_arbeiten"),
    due_on=listed(r"""
        (?:geplante|angesetzte|angekündigte|vorgesehene|terminierte|vereinbarte|anberaumte|ausgeschriebene)[nrs]?
    """),
    formerly=listed(r"""
        (?:nach|vor)geholt_vom statt anstatt anstelle_(?:vom|des) ursprünglich bisher zuvor
        (?:verschoben|verlegt|verlängert|vorverlegt)_vom nicht
    """),
    business=listed(r"""
        eröffnung.* begrüßung.* feststellung_.* genehmigung_.* verschiedenes sonstiges anfragen.* bericht_.* wahl_de.*
    """),
    bids=listed(r"gebeten aufgefordert ersucht vorgeladen einbestellt bat baten"),
    held=listed(r"""
        find(?:et|en) stattfinden (?:treffen|versammeln)_(?:wir_)?uns treff(?:en|punkt)_(?:wir_)?(?:uns_)?ist tagen
        (?:wir|gruppe|verein|chor)_(?:treffen|trifft|tagt|proben|probt)
        (?:ist|sind)_(?:jeweils_|immer_|alle_)?(?=i[nm]\b)
    """),
    of_all=listed(r"alle jede[rs]? sämtliche beide[rn]? jeweils"),
    unless=listed(r"""
        (?:wenn|falls|soweit|sofern)_nicht(?:s)?_ander(?:e)?s_\w+
    """),
    archive=listed(r"""
        (?:vergangene|bisherige(?!r_termin:)|frühere|letzte)[rns]?_(?:\w*veranstaltung|termin|ausgabe|konzert|sitzung|tagung|vortr[aä]g)\w*
        archiv rückblick rückschau ergebnisse chronik historie das_war\b.* letzte_woche\b.*
    """),
    addressed=listed(r"""
        (?:\w+_)?(?:erinnerung|info(?:rmation)?|hinweis|mitteilung|durchsage|ankündigung|nachricht)
        achtung\b.* wichtig\w* dringend nachtrag
        aktualisierung aktualisiert (?:kurzes_)?update korrektur berichtigung reminder
        kurz_(?:und_knapp|gesagt|notiert) aushang anschlag eilmeldung (?:bitte_)?vormerken save_the_date
        neu(?:\W+neu){0,3} (?:termin|uhrzeit|zeit|raum|orts|datums|programm)änderung
        (?:hallo|moin|hi|hey|servus|guten_(?:tag|morgen|abend)|sehr_geehrte\w?|liebe[rs]?_(?!und_)\w+)\b.*
    """),
    speakers=(
        r"\A(?:und\s)?(?:(?:bitte\s|termin\s)?vormerken|jetzt\s(?:an|vor)melden|kündigt\ssich\san|mach(?:t|en\ssie)?\smit\s(?:beim|bei\sder)|"
        r"(?:herzliche\s)?einladung\szu[mr]?(?=\s(?-i:[A-ZÄÖÜ]))|nicht\svergessen|spontan|save\sthe\sdate|reminder|(?:termin|uhrzeit|zeit)änderung|endlich\swieder|"
        r"(?:für|bei)\s(?:de[nrm]|die|das)(?=\s(?-i:[A-ZÄÖÜ]))|(?:nicht\svergessen|achtung)(?=\W)|neu(?:\W+neu){1,3})[\W_]+(?=\w)"
    ),
    labels_what=listed("was thema titel veranstaltung anlass betreff"),
    titled=listed("(?:unter|mit)_dem_(?:titel|motto|namen) betitelt so_(?:heißt|heisst|lautet|nennt)"),
    says_when=listed(r"""
        termine?(?:_(?:dafür|ist|sind|wird))? (?:der|als|neuer)_termin(?:_(?:dafür|ist|wird))? treffpunkt(?:_ist)?
        (?:zeit|uhrzeit|zeitpunkt|tag)(?=:) nächster?_termine?(?=:) (?:das_)?nächste[sn]?_mal
        ganztägig (?:den_)?ganzen_tag also(?=_(?:am_)?(?:\w+tag|mittwoch|(?:mo|di|mi|do|fr|sa|so)[.,]|\d))
        sind_wir(?:_(?:auch|wieder|noch_einmal|wie_(?:immer|gewohnt|üblich|gehabt)))*(?=_(?:im|in|auf|am|an|bei|beim|zu|zur?|vor|mit|unter|von|ab)\b)
        treffen_ist wann datum los_geht(?:_es|['’]s) ist_es_(?:so_weit|soweit) steigt_das_ganze
        (?:geht|gehts)(?:_es|['’]s)?(?=[^,;.]{0,40}\slos\b)
        (?!gewählt|gestreikt)(?:ge\w{2,}(?:t|en)|(?:ver|be|er|ent)\w{2,}t|\w{3,}iert)_wird(?=_(?:\d|(?:am|vom|ab|um|im)\b))
        (?!gewählt|gestreikt)(?:ge\w{2,}(?:t|en)|(?:ver|be|er|ent)\w{2,}t|\w{3,}iert)_wird(?=_(?:in|heute|morgen)\b)
        (?:wir|man)_(?:treffen|trifft|sehen|sieht)_(?:uns|sich) (?:treffen|sehen)_wir_uns
        (?:gibt_es|ist|sind|kann_man|können_(?:alle|besucher|gäste|sie|interessierte))_(?:dort|da)(?=_)
        (?:ist|sind|gibt_es)(?=[^,;.]{0,40}\s(?:etwas|vieles?|manches)[^,;.]{0,20}\szu\s(?:sehen|erleben|hören|entdecken))
        (?:kommt?|kommen_sie|schaut?|schauen_sie)(?:_(?:doch|einfach|gerne?|alle|bitte|zahlreich))*(?=_(?:am|ab|um|heute)\b)
        (?:beginn|auftakt|start|einlass)_(?:ist|am) (?:die_veranstaltung|das_ganze|der_abend)_(?:findet|beginnt|ist)
        der_(?:große|grosse)_(?:tag|abend|moment)_ist alle_sind_(?:herzlich_)?(?:willkommen|eingeladen)
        vormerken(?:_sollte_man_sich)? bitte_vormerken zu_sehen_(?:ist|sind)(?:_(?:er|sie|es|das))?
    """),
    slots=listed(r"(?:(?:unser|der|ihr|dieser|als)_)?(?:neuer?_)?(?:termin|tag)"),
    same_time=listed(r"(?:gleiche|selbe|übliche)_(?:zeit|uhrzeit|stunde) zur_(?:gleichen|selben|üblichen)_zeit"),
    denied=listed("nicht(?:_am)?(?:_der)?"),
    sections=listed(r"""
        veranstaltung(?:en|skalender|shinweise) programm(?=\W*\Z) kalender
        (?:presse|medien)(?:mitteilung|einladung|information)(?=\W*\Z) (?:bekanntmachung|einladung)(?=\W*\Z) hinweise?
        kontakt hintergrund allgemeines sonstiges verschiedenes weiteres? vorschau ausblick termine? info\w*
        wichtig\w*
        anfahrt anmeldung aktuelles kurz_notiert \w*termine spielplan rückfragen zur_sache tagesordnung preise?
        eintritt demnächst (?:kommende|nächste)_\w+(?:en|e|s)(?=\W*\Z) (?:top|(?:tagesordnungs)?punkt)_\d+(?=\W*\Z)
    """),
    desks=listed(r"""
        \w*(?:zeiten|sprechstunden?) geöffnet tel(?:efon)? für_rückfragen \w+büro \w+stelle schalter sekretariat
        \w*kasse \w*bücherei \w*bibliothek \w*museum \w*archiv \w*(?<!pferde)praxis \w*laden hotline telefonzeiten?
    """),
    asks=listed(r"""
        bitte bitten tragt tragen_sie reicht reichen_sie sendet senden_sie füllt überweist bestellt gebt gib
        schickt schick schreibt schreib meldet melde sagt bringt nennt kommentier\w+ kommentiert
        teilt_mit
        bescheid wer_\w+_(?:will|möchte) wir_brauchen ich_brauche braucht
    """),
    afterwards=listed(r"danach_(?:immer)? dann anschließend seither ab_dann in_der_folge weiter jeweils"),
    nothings=listed("keine?n? nichts frei spielfrei entfällt fällt_aus ruhetag"),
    of="–",
    verb_last=True,
    nouns=listed(r"""
        \w*(?<!buch)(?<!film)besprechung(?:en)? \w*wettbewerb(?:e|s|es)? \w*wettk[aä]mpf(?:e|s|es)? \w*rallyes?
        \w*zapfenstreich \w*gelöbnis(?:ses|se)? inthronisation freisprechung(?:en)? saisonabschluss
        public[_-]viewing infost[aä]nd(?:e|s)? runder_tisch almauftrieb \w*schulanfang
        \w*(?:proben|chor|trainings|seminar|familien|aktions)wochenende
        \w*(?:streik|einkehr|ehrenamts|renn)tag(?:e|s|es)? wachablösung
        aussprache(?:n)? \w*schießen festtag(?:e|s)?
        (?:unterrichts|schul)frei \w*auslobung
        \w*klassenarbeit(?:en)? \w*stromausfall \w*stromausfälle
        (?:raketen|schul|saison|verkaufs|trainings|turnier|kurs|bau|semester|ferien|schuljahres)(?:start|beginn)
        bankett galadinner dinner \w*auslosung(?:en)? \w*vorverkauf \w*ernennung \w*warntag
        \w*(?:martins|fackel|laternen|trauer)zug \w*ordination \w*altarweihe \w*kirchweihe? repair-café
        \w*sondierung(?:en)? \w*schlichtung(?:en)? \w*sommerschule \w*etappe \w*räumung \w*evakuierung
        \w*entschärfung quartalszahlen \w*auswilderung \w*sprengung \w*stapellauf \w*schiffstaufe \w*glockenweihe
        \w*kampagne(?:n)? \w*landung \w*inspektion(?:en)? \w*abriss \w*veröffentlichung
        \w*sitzung(?:en)? \w*versammlung(?:en)? \w*konferenz(?:en)? \w*gespräch(?:e|en|s)? unterredung(?:en)?
        begegnung(?:en)? konsultation(?:en)? telefonat(?:e|s)?
        \w*gipfel(?:s|treffen)? \w*treffen(?:s)? \w*verhandlung(?:en)? \w*verhandlungsrunde(?:n)? \w*runde
        \w*anhörung(?:en)? \w*prozess(?:es)? \w*urteil(?:s|sverkündung)? \w*wahl(?:en)? \w*abstimmung(?:en)?
        \w*debatte(?:n)? \w*lesung(?:en)? \w*vorstellung(?:en)? \w*präsentation(?:en)? \w*feier(?:n|lichkeiten)?
        \w*zeremonie \w*beerdigung \w*trauerfeier \w*gottesdienst(?:e|es)? \w*messe \w*empfang(?:s)?
        \w*(?<!stattd)(?<!ind)(?<!währendd)(?<!unterd)(?<!folged)(?<!verg)(?<!geg)(?<!inter)(?<!\bd)(?<!\bw)essen
        \w*konzert(?:e|es|s)? \w*aufführung(?:en)? \w*premiere(?:n)? \w*festival(?:s)? \w*fest(?:e|es|s)?
        \w*tage \w*markt(?:es)? \w*ausstellung(?:en)? \w*eröffnung(?:en)? vernissage(?:n)? \w*vortrag(?:s)?
        vorträge \w*seminar(?:e|s)? \w*webinar(?:e|s)? \w*workshop(?:s)? \w*kurs(?:e|es)? \w*training(?:s)?
        \w*führung(?:en)? \w*ausflug(?:s)? \w*fahrt(?:en)? \w*reise(?:n)? \w*besuch(?:e|s|es)?
        \w*besichtigung(?:en)? \w*wanderung(?:en)? \w*kundgebung(?:en)? \w*demonstration(?:en)? demo(?:s)?
        \w*streik(?:s)? ausstand(?:s|es)? \w*protest(?:e|s)? \w*spiel(?:e|s)? \w*turnier(?:e|s)? \w*meisterschaft(?:en)?
        \w*finale(?:s)? \w*rennen \w*lauf(?:s)? \w*probe(?:n)? \w*party(?:s)? \w*quiz \w*tagung(?:en)?
        \w*kongress(?:es)? \w*forum(?:s)? \w*symposium(?:s)? \w*parteitag(?:es|s)? \w*podiumsdiskussion(?:en)?
        \w*diskussion(?:en)? \w*sprechstunde(?:n)? \w*einsatz(?:es)? \w*abschaltung(?:en)?
        \w*unterbrechung(?:en)? \w*sperrung(?:en)? \w*wartung(?:en)? \w*ferien \w*prüfung(?:en)?
        \w*interview(?:s)? \w*nacht \w*matinee(?:n)? \w*anrudern \w*termin(?:e|s)? \w*abend(?:e|s)?
        \w*stammtisch(?:s|es)? \w*flohmarkt(?:s|es)? \w*umzug(?:s|es)? \w*parade(?:n)? \w*enthüllung
        \w*grundsteinlegung \w*unterzeichnung \w*verleihung \w*hauptversammlung \w*elternabend(?:e|s)?
        tag_der_offenen_tür \w*schulung(?:en)? \w*übung(?:en)? \w*auftakt(?:s|es)? \w*jubiläum(?:s)?
        \w*beratung(?:en)? \w*haushaltsberatung(?:en)? \w*blutspende(?:n)? \w*dorffest(?:s|es)? \w*kirmes
        \w*andacht(?:en)? \w*hearing(?:s)? \w*call(?:s)? jhv
        \w*börse(?:n)? \w*basar(?:s)? \w*bazar(?:s)? \w*lauf(?:es)? \w*gala \w*ball(?:s|es)? \w*brunch
        \w*picknick(?:s)? \w*frühstück(?:s)? \w*café(?:s)? \w*kaffee \w*treff(?:s)? \w*frühschoppen
        \w*wallfahrt(?:en)? \w*prozession(?:en)? \w*taufe(?:n)? \w*trauung(?:en)? \w*hochzeit(?:en)?
        \w*mahnwache(?:n)? \w*blockade(?:n)? \w*begehung(?:en)? \w*begehungen \w*begang(?:s)? \w*rundgang(?:s|es)?
        \w*spaziergang(?:s|es)? \w*rundfahrt(?:en)? \w*vorführung(?:en)? \w*filmvorführung(?:en)? \w*screening(?:s)?
        \w*vorlesung(?:en)? \w*kolloquium(?:s)? \w*kolloquien \w*klausur(?:en)? \w*klausurtagung \w*hackathon(?:s)?
        \w*meeting(?:s)? \w*briefing(?:s)? \w*audienz(?:en)? \w*einweihung(?:en)? \w*spatenstich(?:s|e)?
        \w*richtfest(?:es|s)? \w*taufe \w*stapellauf(?:s)? \w*übergabe(?:n)? \w*ehrung(?:en)? \w*verabschiedung(?:en)?
        \w*amtseinführung \w*vereidigung(?:en)? \w*entscheid(?:e|s|es)? \w*begehren \w*befragung(?:en)?
        \w*auszählung(?:en)? \w*auktion(?:en)? \w*versteigerung(?:en)? \w*verlosung(?:en)? \w*ziehung(?:en)?
        \w*sammlung(?:en)? \w*abfuhr(?:en)? \w*(?<!red)(?<!fr)(?<!re)(?<!trans)aktion(?:en)?
        \w*aktionstag(?:e|s|es)? \w*gedenken \w*appell(?:s)?
        \w*demo(?:s)? \w*marsch(?:es|s)? \w*sternfahrt(?:en)? \w*regatta \w*regatten \w*derby(?:s)? \w*pokalspiel
        \w*slam(?:s)? \w*disco(?:s)? \w*revue(?:n)? \w*kabarett(?:s|abend)? \w*singen \w*musizieren \w*basteln
        \w*kochen \w*grillen \w*turnen \w*schwimmen \w*tanzen \w*tanz(?:es)? \w*tanztee \w*yoga
        \w*dienst(?:es)? \w*impfung(?:en)? \w*impfaktion(?:en)? \w*beratungstag(?:e|s)? \w*infotag(?:e|s)?
        \w*tag_der_\w+ tag_des_\w+ \w*woche(?:n)? \w*festspiele(?:n)? \w*schau(?:en)? \w*biennale \w*symposien
        \w*freizeit(?:en)? \w*camp(?:s)? \w*lager(?:s)? \w*exkursion(?:en)? \w*ausfahrt(?:en)? \w*tour(?:en)?
        \w*vollversammlung(?:en)? \w*plenum(?:s)? \w*ratssitzung \w*gerichtstermin(?:e|s)? \w*tagsatzung(?:en)?
        \w*übertragung(?:en)? \w*abstellung(?:en)? \w*umbau(?:s)? \w*umstellung(?:en)? \w*abbau(?:s)? \w*aufbau(?:s)?
        \w*eröffnungsfeier(?:n)? \w*neueröffnung(?:en)? \w*wiedereröffnung(?:en)? \w*schließung(?:en)?
        \w*abschied(?:s)? \w*auftritt(?:e|s)? \w*gastspiel(?:e|s)? \w*zusammenkunft \w*gesprächsrunde(?:n)?
        \w*messen \w*abendmesse(?:n)? \w*vesper(?:n)? \w*hochamt \w*konfirmation(?:en)? \w*kommunion \w*firmung(?:en)?
        \w*gemeindeversammlung(?:en)? \w*landsgemeinde \w*urversammlung(?:en)? \w*apéro(?:s)?
        \w*feuerwerk(?:s|e)? \w+feuer(?:s)? \w*maibaum(?:aufstellen|setzen) \w*kirchweih(?:en)? \w*kirtag(?:e|s|es)?
        \w*kerwe [kc]h?ilbi karneval(?:s)? \w+(?:montags|fackel|laternen|martins|karnevals|faschings|fest)zug(?:s|es)?
        \w*rorate \w*kreuzweg(?:s)? \w*gebet(?:e|s|es)? \w*segnung(?:en)? \w+weihe(?:n)? \w*beisetzung(?:en)?
        \w*bestattung(?:en)? \w*requiem(?:s)? \w+stunde(?:n)? \w*niederlegung(?:en)? \w*schweigeminute(?:n)?
        \w*lichterkette(?:n)? \w*menschenkette(?:n)? \w*veranstaltung(?:en)?
        (?:\w+-)?\w*(?:sprech|schnupper|themen|wander|sport|impf|gesundheits|fach|info|spiele?|suppen|projekt|putz|studien|probe|familien|kinder|senioren|mitmach|gedenk|umwelt|karriere|vereins)-?tag(?:e|es|s)?
        \w*lehrg[aä]ng(?:e|s|es)? \w*(?:fort|weiter)bildung(?:en)? kick-?off(?:s)? stand-?up(?:s)? jour_fixe
        retreat(?:s)? \w+werkstatt \w*offenlage \w*dialog(?:e|s|es)? \w*konvent(?:s|es)? \w*synode(?:n)?
        \w*wahlgang(?:s|es)? referend(?:um|ums|en) \w*konstituierung \w*einsetzung angelobung(?:en)? \w*visite(?:n)?
        \w*verkündung(?:en)? \w*plädoyers? \w*vernehmung(?:en)? \w+(?<!tag)(?<!tags)(?<!woch)(?<!am)nachmittag(?:e|s)?
        \w+-nachmittag(?:e|s)?
        \w*(?:lese|literatur|gesprächs|bibel|haus|näh|strick)kreis(?:es)? \w*serenade(?:n)? \w*sessions? open-?airs?
        \w*musicals? \w*operetten? \w*ballett(?:s|e)? derni[eè]re castings? \w*vor(?:sprechen|singen) \w*finissagen?
        \w*marathons? \w*triathlons? \w*slalom(?:s)? grand_prix \w*jassen \w*schnapsen bingo tombola lotto(?:match)?
        fete(?:n)? umtrunk(?:s)? \w*verkostung(?:en)? \w*degustation(?:en)? \w*plausch hock hocketse \w*schoppen
        \w*inbetriebnahme(?:n)? \w*freigabe(?:n)? \w+arbeiten wartungsfenster(?:s)? putzete \w*frühjahrsputz(?:es)?
        \w*pflanzung(?:en)? typisierung(?:en)? probealarm(?:s|es)? sirenentests? \w*manövers? \w*show(?:s)? launch
        \w*finsternis(?:se)? regierungserklärung(?:en)? \w*ansprachen? \w*predigt(?:en)? disputation(?:en)? rigorosum
        \w*tutori(?:um|en|ums) meet-?ups? podium(?:s)? \w*talks? \w*tourneen? \w*erntedank \w*almabtrieb(?:e|s)? iftar
        fastenbrechen(?:s)? \w*inventur(?:en)? \w*freischaltung(?:en)? \w*umleitung(?:en)? \w*rede(?:n)?
        \w+reihe(?:n)? \w*verteidigung(?:en)? \w*promotion(?:en)? \w*migration \w*updates? \w*tausch(?:es)?
        \w*schließtag(?:e|s|es)? \w*fasching(?:s)? \w*binden \w*vernissagen? \w+bringung(?:en)? \w*ausschank
    """),
    weak_nouns=listed(r"""
        aussprache(?:n)? \w*schießen festtag(?:e|s)?
        (?:unterrichts|schul)frei
        \w*kampagne(?:n)? \w*landung \w*inspektion(?:en)? \w*abriss \w*veröffentlichung
        \w*runde \w*essen \w*messe \w*markt(?:es)? \w*tage \w*spiel\w* \w*lauf(?:s)? \w*kurs\w* \w*termin\w*
        \w*abend\w* \w*einsatz\w* \w*reise\w* \w*fahrt\w* \w*prozess\w* \w*nacht \w*führung\w* \w*wahl\w*
        \w*vorstellung\w* \w*probe\w* \w*urteil\w* \w*fest\w* \w*jubiläum\w* \w*beratung\w* \w*call\w*
        \w*lesung\w* \w*unterbrechung\w* \w*besuch\w* \w*prüfung\w* \w*rennen \w*interview\w*
        \w*börse\w* \w*ball(?:s|es)? \w*café\w* \w*kaffee \w*treffs? \w*(?<!ver)sammlung(?:en)? \w*aktion\w*
        \w*(?<!gottes)dienst(?:es)?
        \w*woche\w* \w*schau(?:en)? \w*lagers? \w*tour(?:en)? \w*singen \w*kochen \w*basteln \w*grillen \w*turnen
        \w*schwimmen \w*tanz\w* \w*übertragung\w* \w*umbau\w* \w*umstellung\w* \w*abbau\w* \w*aufbau\w*
        \w*schließung\w* \w*abschied\w* \w*auftritt\w* \w*impfung\w* \w*freizeit\w* \w*camps? \w*entscheid\w*
        \w*begehren \w*befragung\w* \w*übergaben? \w*ehrung\w* \w*taufe\w* \w*marsch(?:es|s)? \w*messen \w*appell\w*
        \w*frühstück\w* \w*ziehung\w* \w*plenum\w* \w*klausur\w* \w*yoga \w*diskussion\w* \w*debatte\w*
        \w*vorlesung\w* \w*abschaltung\w* \w*ferien \w*kommunion \w*meeting\w* \w*protest\w* \w*party\w*
        \w*feuers? \w*feuer \w+arbeiten \w+stunde(?:n)? \w+werkstatt \w*dialog\w* \w*einsetzung \w*visite\w*
        \w*freigabe\w* \w*show\w* \w*umleitung\w* \w*rede\w* \w+reihe\w* \w*verteidigung\w* \w*promotion\w* migration
        updates? \w*tausch\w* \w*predigt\w* \w*tournee\w* \w*schließtag\w* \w*fasching\w* \w*binden \w*talks? podium
        \w*veranstaltung(?:en)? \w*manöver\w* \w*sessions? \w*nachmittag\w* hock \w*kreis(?:es)? \w*musical\w*
        \w*ballett\w* \w*lehrg\w* \w*bildung(?:en)? \w*slalom\w* lotto \w*gebet\w* \w*finsternis\w* \w*bringung\w*
        \w*marathons? launch castings? \w*ausschank \w*weihe\w* \w*requiem\w* \w*vernehmung\w* \w*inventur\w*
    """),
    deadlines=listed(r"""
        \w*frist(?:en)? \w*anmeldung(?:en)? \w*anmeldeschluss \w*einsendeschluss \w*bewerbung(?:en)?
        \w*antrag(?:s)? \w*anträge \w*einreichung(?:en)? \w*beitrag(?:s)? \w*beiträge \w*akkreditierung(?:en)?
        \w*rückmeldung(?:en)? \w*zahlung(?:en)? \w*abstract(?:s)? \w*stellungnahme(?:n)? \w*einwendung(?:en)?
        \w*unterlagen \w*formular(?:e)? \w*abgabe \w*reservierung(?:en)? \w*tickets \w*karten
        \w*meldeschluss
        \w*(?:redaktions|annahme|anzeigen|bewerbungs|abgabe|einreichungs|teilnahme|buchungs|bestell|nenn)schluss
        \w*abmeldung(?:en)? anfragen? \w*gebote? \w*wünsche \w*vorschl[aä]ge? \w*zusagen? \w*absagen?
        \w*bestellung(?:en)?
        \w*ausschreibung(?:en)? \w*bewertung(?:en)? \w*nachweise? \w*rückgabe \w*liste \w*fotos \w*offenlage
        \w*unterschriften einspr[uü]che? \w*einsprachen? \w*widerspr[uü]che? \w*kandidatur(?:en)?
        \w*nominierung(?:en)?
        \w*manuskripte? \w*angebote? \w*entwürfe \w*texte \w*buchung(?:en)? \w*überweisung(?:en)? \w*petition(?:en)?
        \w*benachrichtigung(?:en)? \w*bekanntgabe \w*rückantwort(?:en)? \w*einsendung(?:en)? \w*kurzfassung(?:en)?
        \w*exposés? \w*wahlvorschl[aä]ge? \w*leserbriefe? \w*fragebögen \w*fragebogen \w*einzahlung(?:en)?
        \w*einverständniserklärung(?:en)? \w*meldung_der_\w+
        \w*voranmeldung(?:en)? \w*stimmabgabe \w*briefwahl \w*teilnahmegebühr \w*kostenbeitrag
    """),
    breaks=listed(r"""
        grußworte?.* ansprachen?.* sektempfang.* umtrunk.* türöffnung.* fragerunde.* imbiss.* ausklang.* check-in.*
        anreise.* abreise.* ankunft.* eintreffen.* rückfahrt.* aufwärmen.*
        aufbau.* abbau (?:kaffee|mittags)?pause.* registrierung.* anmeldung.* einlass.* begrüßung.* mittagessen
        imbiss.*
        ende abschluss treffpunkt.*
    """),
    cues=(
        (Tense.HYPOTHETICAL, r"falls|sofern|wenn\s+\w+\s+\w+\s+(?:würde|wäre)|würde|wäre|könnte|könnten"),
        (
            Tense.OLD,
            r"ursprünglich(?:\s+für)?|zunächst|statt(?=\s+(?:am|wie))|sollte(?:n)?\s+(?:ursprünglich|"
            r"eigentlich)|anstatt|statt\s+am|nicht\s+am|bislang\s+(?:für|am)|anders\s+als\s+(?:bisher\s+)?\w+",
        ),
        (
            Tense.PLANNED,
            r"f(?:ällt|allen)\s+(?:\w+\s+){0,2}?nicht\s+aus|(?:wird|werden|wurde|ist|sind)\s+(?:\w+\s+){0,2}?nicht\s+"
            r"(?:abgesagt|verschoben|gestrichen|verlegt)",
        ),
        (Tense.CANCELLED, _OFF),
        (Tense.MOVED, _SHIFT),
        (
            Tense.PLANNED,
            r"für(?=\s+(?:den\s+|dem\s+|die\s+|das\s+)?(?:\d|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|"
            r"(?:mo|di|mi|do|fr|sa|so)[.,]|heute|morgen))|"
            r"ruft\s+zu\w*|rufen\s+zu\w*|l(?:ädt|aden)(?:\s+\w+){0,4}\s+ein|laden|lädt",
        ),
        (
            Tense.FUTURE,
            r"wird|werden|soll|sollen|will|wollen|möchte(?:n)?|steht(?:\s+\w+){1,3}(?=\s+am)|plant|"
            r"planen|stehen?\s+an|hat\s+vor|haben\s+vor|beabsichtigt|beabsichtigen|muss(?=\s+sich)|müssen\s+sich|"
            r"ist\s+zu\s+gast|sind\s+zu\s+gast",
        ),
        (
            Tense.DUE,
            r"(?:müssen|muss)(?=\s+bis)|bis\s+spätestens|spätestens|eingereicht|einzureichen|"
            r"bitten?(?:\s+(?:wir|sie|euch|dich|ich))?(?:\s+(?:bis|um))?|"
            r"(?:ein|nach|zurück|ab|weiter|vor|an)zu(?:reichen|geben|senden|schicken|melden|zahlen|legen|fordern)|"
            r"zu\s+(?:richten|beantragen|bestellen|entrichten)|beantragen|bewerben|überweisen|bescheid|meldet\s+sich|"
            r"(?:melden|bewerben)\s+sich(?=[^;.!?]{0,40}\sbis\s)|(?:tragen|trägt)\s+sich(?=[^;.!?]{0,40}\sbis\s)|"
            r"(?:informieren|benachrichtigen|verständigen|unterrichten)(?=[^;.!?]{0,60}\s(?:bis|spätestens)\s)|"
            r"(?:wird|werden|bekommen|erhalten)(?=\s[^;.!?]{0,60}(?:bis|spätestens)\s[^;!?]{3,40}\s(?:informiert|benachrichtigt|verständigt|"
            r"unterrichtet|bescheid|nachricht|antwort|eine\s\w*(?:zusage|absage|rückmeldung))(?:\W|\Z))|"
            r"(?:brauch|benötig|erwart)(?:en|t|e)(?=\s[^;.!?]{0,60}?\bbis\s)|angenommen|"
            r"(?:nehmen|nimmt)(?=[^;.!?]{0,60}?\sbis\s[^;!?]{3,40}\san\b)|hab(?:t|en)(?=\s[^;.!?]{0,40}\sbis\s[^;!?]{3,40}\sZeit\b)|"
            r"zurückmelden|abgeben|einreichen|entgegen|unterschreiben|zusagen|absagen|letzter\s+tag|anmelden|melden\s+sie\s+sich|"
            r"können(?=\s+bis)|einsenden|senden\s+sie|anmeldeschluss|einsendeschluss|endet\s+die\s+frist|"
            r"(?<=anmeldung\s)(?:schließt|schliesst|endet)|(?:schließt|schliesst|endet)(?=\s[^;.!?]{0,60}\bdie\s(?:vor)?anmeldung\b)",
        ),
        (
            Tense.PLANNED,
            r"geplant|angesetzt|anberaumt|angepeilt|anvisiert|angestrebt|vorgesehen|terminiert|vereinbart|angemeldet|voraussichtlich|"
            r"einberufen|festgesetzt|festgelegt|datiert|avisiert|anstehend\w*|auf\s+dem\s+programm|eingeladen|geladen",
        ),
        (
            Tense.VALID,
            r"gilt|gelten|gültig|tritt\s+in\s+kraft|liegt|läuft\s+aus|in\s+der\s+fassung|"
            r"jähr(?:t|en)\s+sich|friedenspflicht|liegen|aufliegen|ausliegen|befristet",
        ),
        (Tense.UNDERWAY, r"läuft\s+(?:noch|derzeit|bereits)|dauert\s+an|seit"),
        (
            Tense.REPORT,
            r"sagte|teilte|mitteilte|erklärte|kündigte|berichtete|schrieb|bestätigte|meldete|laut|"
            r"angekündigt|veröffentlicht",
        ),
        (Tense.PAST, _PAST),
        (
            Tense.PRESENT,
            r"besucht|besuchen|empfängt|empfangen|reist|reisen|wählt|wählen|stimmt|stimmen|berät|beraten|verhandelt|"
            r"verhandeln|feiert|feiern|gastiert|tritt|treten|singt|singen|referiert|diskutiert|diskutieren|entscheidet|"
            r"entscheiden|verkündet|schließt|schließen|endet|enden|streikt|streiken|steigt|debattiert|debattieren|"
            r"präsentiert|präsentieren|stellen|erwartet|empfiehlt|nimmt|nehmen|lesen|zieht|bringt|kommt|reden|redet|"
            r"findet(?:\s+statt)?|finden(?:\s+statt)?|beginnt|beginnen|startet|starten|tagt|tagen|"
            r"trifft|treffen|öffnet|eröffnet|eröffnen|folgt|folgen|gibts?|geben|"
            r"spielt|spielen|stellt|stellen|lädt|hält|halten|dauert|kommt|kommen|läuft|laufen|zeigt|"
            r"liest|spricht|ist|sind|bildet|erneuern|geht|steht|haben\s+wir|kehren",
        ),
    ),
    deeds=(
        Deed(r"tagt|tagen", "Sitzung: {who}"),
        Deed(r"(?:trifft|treffen|sehen)\s+sich(?:\s+wieder)?", "Treffen: {who}"),
        Deed(r"zusammenkommen|zusammentreten|treffen|(?:tritt|treten|kommt|kommen)\s+zusammen", "Treffen: {who}"),
        Deed(r"streikt|streiken", "Streik: {who}", "Streik"),
        Deed(r"empfängt|empfangen", "Empfang: {who}"),
        Deed(r"reist|reisen", "Reise: {who}"),
        Deed(r"besucht|besuchen", "Besuch: {who}"),
        Deed(r"verkündet|verkünden", "Urteilsverkündung: {who}"),
        Deed(r"entscheidet|entscheiden", "Entscheidung: {who}"),
        Deed(r"gewählt\s+wird|wird\s+gewählt", "Wahl", "Wahl"),
        Deed(r"gestreikt\s+wird|wird\s+gestreikt", "Streik", "Streik"),
        Deed(r"wählt|wählen", "Wahl: {who}"),
        Deed(r"berät|beraten", "Beratung: {who}"),
        Deed(r"verhandelt|verhandeln", "Verhandlung: {who}"),
        Deed(r"diskutiert|diskutieren|debattiert|debattieren", "Diskussion: {who}"),
        Deed(r"spricht|sprechen|referiert|referieren", "Vortrag: {who}"),
        Deed(r"liest|lesen|lese", "Lesung: {who}", "Lesung"),
        Deed(r"singt|singen|gastiert|gastieren|auftreten", "Auftritt: {who}"),
        Deed(r"demonstrieren|demonstriert", "Demonstration: {who}"),
        Deed(r"gesperrt", "Sperrung: {what}", "Sperrung"),
        Deed(r"abstimmen|abgestimmt", "Abstimmung: {who}"),
        Deed(r"übt|üben|probt|proben", "Probe: {who}"),
    ),
    epithets=listed(r"""
        (?:abgesagte|ausgefallene|verschobene|entfallene|abgeblasene)[nrsm]?
        (?:ursprünglich_)?(?:an|fest)?gesetzte[nrsm]?
        (?:ursprünglich_)?(?:geplante|vorgesehene|anberaumte|vereinbarte)[nrsm]?
        angekündigte[nrsm]? anstehende[nrsm]? bevorstehende[nrsm]? terminierte[nrsm]? einberufene[nrsm]?
    """),
    articles=listed(r"""
        der die das den dem des ein eine einen einem einer eines dieser diese dieses diesem diesen unser unsere
        unserem unserer unseren ihr ihre ihrem ihren ihrer sein seine seinen seinem seiner euer eure euren kein keine
        zum zur im am beim vom jeder jede jedes alle
    """),
    definite=frozenset(
        ("der", "die", "das", "den", "dem", "des", "dieser", "diese", "dieses", "diesem", "zum", "zur", "im", "beim")
    ),
    links=listed("der des von vom über mit für zu zum zur zwischen gegen"),
    stops=listed(r"""
        ca circa etwa rund gegen hier heuer bereits zudem sonst wieder dabei jeweils immer diesmal ebenfalls
        in im an am auf aus bei beim nach vor seit bis um ab während wegen durch ohne unter und oder aber sowie
        denn weil dass wenn als wie ob wo wer was ist sind war waren wird werden wurde wurden hat haben hatte
        soll sollen kann können muss müssen will wollen nicht auch nur noch schon dann dort hier er sie es wir
        ihr ich man sich statt ein aus geplant vorgesehen angesetzt findet finden beginnt dagegen jedoch hierzu
        dazu dafür zuvor außerdem bitte ursprünglich voraussichtlich den dem einen
    """),
    pronouns=listed(r"""
        er sie es dies diese dieser dieses das sie_alle los
        (?:die_)?beiden?_(?:seiten|parteien|lager|delegationen|länder)
        (?:(?:der|die|das|unser\w*)_)?(?:nächste|erste|zweite|dritte|letzte|heurige|diesjährige|weitere)[rsn]?
    """),
    ordinals=listed("erste[rsn]? zweite[rsn]? dritte[rsn]? vierte[rsn]? fünfte[rsn]?"),
    happens=listed(r"""
        findet.* finden.* beginnt beginnen startet starten geplant angesetzt vorgesehen verlegt verschoben
        abgesagt entfällt gesperrt stattfinden folgt dauert steigt steigen
    """),
    by=listed(r"""
        letzter_tag(?:_\w+)?_ist(?:_der)? bis_spätestens_zum bis_längstens bis bis_spätestens bis_zum spätestens vor
        spätestens_am bis_einschließlich
    """),
    excepted=listed("außer außer_am nicht_am ausgenommen"),
    anew=listed(r"""
        nachgeholt nachzuholen nachholen noch_einmal nochmals ersatztermin nachholtermin ausweichtermin
        hol(?:en|t)_(?:\w+_){1,4}?(?:\w+,_)?(?:\d+\._\w+_)?(?:\d{4}_)?nach
    """),
    instead=listed("stattdessen lieber lass(?:t|en_sie)?_uns (?:wir_)?verschieben_(?:wir_)?(?:das|es)"),
    old_dates=listed(r"""
        (?:alter?|ursprünglicher?|bisheriger?|vorheriger?)_(?:termin|tag|frist)
        (?:altes|ursprüngliches|bisheriges)_datum ursprünglich bisher alt zuvor vorher statt anstatt
        anstelle_(?:von|des) (?:ersatz|nachhol)termin_für(?:_den)?
    """),
    now=listed(r"""
        jetzt nun neu neuer_termin (?:ersatz|nachhol)termin(?!\s+für\b) nächste_gelegenheit nächster_termin
        stattdessen dafür
        neues_datum neu_am
    """),
    since=listed(r"""
        seit nach nach_dem vom(?=_\d+\.\d+\.\d{4}) geboren_am
    """),
    of_span=("vom",),
    until=listed("bis bis_zum"),
    either=listed("oder"),
    departs=listed(r"""
        (?:start|fähr|leg|geh|zieh|rück|brich|marschier|zieh)(?:e?t|en)_?(?:los)? abfahrt abmarsch aufbruch
    """),
    spots=listed(r"""
        am beim im (?:an|auf|bei|neben)_de[rmn] (?:unter|vor|hinter)(?:m|_de[rmn]) gegenüber_(?:dem|der|vom) in_der
        (?:unter|ober)halb_de[rs]
    """),
    place_on=listed(r"""
        von vom ab durch über unter hinter neben zwischen entlang zu zum zur gegenüber oberhalb unterhalb auf an
    """),
    wholes=listed(r"alle(?:r|n|s)? jede\w{0,2} sämtliche\w? jeweils immer stets"),
    at_it=listed(r"dort"),
    reasons=listed(r"""
        teilte\w* hieß_es sagte\w* berichtet\w* erklärte\w*
        weil da_(?:der|die|das|er|sie|es|wir|ein\w{0,2}) nachdem falls wenn sofern
    """),
    sign_ups=listed(r"(?:online-)?anmeldung(?:en)? (?:ticket|karten)?vorverkauf\w* (?:ticket|karten)verkauf\w*"),
    placeless=listed(r"""
        veröffentlichung bekanntgabe bekanntmachung ergebnis(?:se)? entscheidung anmeldung vorverkauf verkauf
        \w*streik(?:s|es)? \w*wahl(?:en)? ferien frist antwort bericht zahlen zuschlag
    """),
    offices=listed(r"""
        \w*gericht \w*amt(?<!samt)(?<!ehrenamt) \w*ministerium \w*bank redaktion \w*verein \w*verband \w*zeitung
        \w*anzeiger uhr
    """),
    but=(r"sondern(?:\s+(?:erst|schon|bereits|nun|jetzt))?(?:\s+(?:am|auf\s+den))?",),
    not_online=listed(r"""
        (?:gibt_es|verkauft|kaufen|erhältlich|bestellt?)(?:_\w+){0,2}_online
        (?:anmeldung|anmelden|buchbar|buchen|tickets?|karten|reservierung|bewerbung|abrufbar|verfügbar|einsehbar|veröffentlicht|ausgefüllt|vorverkauf|bestellen)(?:_\w+){0,3}_online
        online_(?:unter|anmelden|buchen|buchbar|erhältlich|abrufbar|bestellen|verfügbar|einsehbar|ausfüllen)
        online-(?:anmeldung|tickets?|formular|buchung|shop|umfrage|portal|vorverkauf|petition|bewerbung)\w*
        (?:nicht|kein\w*)_(?:live_|online_)?(?:übertragen|gestreamt|live-?stream|livestream|stream|übertragung|online)
        (?:melde[tn]?|meldet|anzumelden|trag\w+|registrier\w+)(?:_\w+){0,4}_online
        (?:programm|tagesordnung|folien|aufzeichnung\w*|protokoll|unterlagen)_(?:\w+_){0,3}(?:online|im_internet|im_netz)
        (?:nach|seit|trotz)_(?:\w+_){0,4}(?:auf|über|per)_(?:zoom|teams)
        nichts_(?:wird_)?(?:\w+_)?(?:gestreamt|übertragen)
        kein(?:e|en)?_(?:zoom|teams|hybrid\w*|online-\w+|videokonferenz|digitale?_teilnahme)
        (?:online-teilnahme|digitale_teilnahme|teilnahme_online|zuschaltung)_(?:ist_)?(?:leider_)?(?:nicht|un)_?möglich
        livestream_(?:gibt_es|ist|wird_es)_(?:\w+_)?nicht nicht_mehr_(?:online|digital|virtuell)
    """),
    only=listed("nur ausschließlich rein"),
    place_in=listed(r"""
        ins in im am an auf_dem auf_der bei beim vor_dem vor_der nach gegenüber_(?:dem|der|vom)? vor hinter_dem
        hinter_der unter_der unter_dem neben_dem neben_der auf_dem_gelände rund_um am_fuße auf
    """),
    about=listed(r"über zu zum zur erörter\w+ berät_über betreffend"),
    affairs=listed(r"""
        \w*lage \w*krise \w*krieg\w* \w*konflikt\w* \w*frieden\w* \w*sicherheit \w*gewalt kämpfe\w* waffenruhe unruhen
        proteste\w*
        menschenrechte\w* \w*rechte\w* \w*wahl(?:en)? putsch völkermord flüchtling\w* hunger\w* dürre erdbeben flut\w*
        \w*hilfe
        wiederaufbau reformen? armut demokratie entwicklung\w* ereignisse\w* einsatz
    """),
    gatherings=listed(r"\w*gipfel \w*konferenz \w*kongress \w*forum \w*gespräche verhandlungen \w*tagung"),
    lands=listed(
        r"\w*meer \w*see golf \w*region \w*gebiet wüste insel\w* halbinsel tal küste \w*wald norden süden osten westen"
    ),
    place_nouns=listed(r"""
        (?:anlege|sammel|lade|dienst)stelle \w*geschoss fluss
        \w*brunnen \w*ruine \w*talsperre \w*promenade \w*bäckerei \w*tankstelle raststätte autobahn \w*sauna \w*therme
        \w*schießstand kegelbahn
        \w*villa \w*abtei antiquariat arkaden \w*baustelle bistro \w*brunnen buchhandlung \w*bäckerei casino
        kasino \w*stätte \w*höhle (?:eis|renn|kegel|bob|rodel)bahn kelterei klinikum konservatorium lichtung
        \w*lounge metzgerei obelisk observatorium parlament passage pizzeria \w*promenade pub reichstag rotunde
        sauna \w*schmiede spielbank staatskanzlei \w*statue taverne terminal \w*therme trattoria velodrom
        wasserfall \w*zeche zitadelle esplanade kammerspiele felsen reitstall
        \w*ehrenmal \w*sälen? \w*hallen \w*häusern? (?:veranstaltungs|vereins|club)?räumen \w*räumlichkeiten
        \w*kreisel \w*kreisverkehr stollen \w*dach
        \w*revier \w*gehege \w*zoo \w*aquarium (?:halb|museums|elb)?insel bucht \w*wald alm \w*kneipe
        (?:wein|cocktail|hotel|sekt)?bar \w*club \w*klub
        \w*diskothek \w*(?:jugend|bürger|quartiers|senioren|nachbarschafts)treff \w*stellwerk \w*gleis \w*bahnsteig
        (?:bus|tal|berg|mittel|polizei|rettungs|wetter|forschungs|bahn|end|raum|zoll)?station
        \w*schleuse \w*krematorium \w*münster \w*basilika \w*moschee \w*krypta \w*kreuzgang \w*filiale
        \w*apotheke \w*sparkasse \w*akademie \w*fakultät \w*campus \w*internat \w*herberge \w*gestüt
        \w*schanze \w*piste \w*garage \w*werkstatt \w*gärtnerei \w*grube \w*steinbruch \w*kaverne \w*podest
        (?:straßen|haus|spiel)?ecke
        \w*refektorium \w*orangerie \w*remise tenne \w*spital \w*hospital
        \w*terrasse \w*weiher \w*teich \w*eingang \w*eingangs \w*empore \w*siedlung \w*mälzerei \w*zone \w*kreuzung
        \w*tunnel
        \w*unterführung \w*spielplatz \w*schuppen \w*halde \w*pavillon \w*mühle \w*hofgut \w*gut \w*schänke \w*krug
        \w*sternwarte
        \w*planetarium \w*bunker \w*depot \w*lager(?<!schlager) \w*hangar \w*marina \w*anleger \w*pier(?<!papier)
        \w*damm \w*deich \w*trasse
        \w*durchfahrt \w*ortsmitte \w*ortsteil \w*marktplatz \w*domplatz \w*vorplatz \w*park \w*ring \w*fabrik
        \w*labor \w*treppe \w*tor(?<![aiu]tor)(?<!motor)(?<![aeo]ktor)(?<!pastor)(?<!vestor)(?<!kantor)(?<!mentor)
        \w*arena \w*zelt \w*festzelt \w*lehrbienenstand \w*vereinsgelände \w*schwimmbad
        \w*saal \w*halle \w*haus(?:es)? \w*zimmer \w*platz(?<!arbeitsplatz)(?<!studienplatz) \w*straße \w*str
        \w*markt(?<!arbeitsmarkt) \w*schule \w*kirche
        \w*zentrum \w*museum \w*theater \w*bibliothek \w*bücherei \w*park \w*stadion \w*hotel \w*rathaus(?:es)?
        \w*kaufhaus \w*synagoge \w*forum \w*hof(?<!bischof) \w*steg \w*büro \w*heim(?<!geheim) \w*gasthof
        \w*universität \w*galerie
        \w*dom \w*kapelle(?<!blaskapelle)(?<!musikkapelle) \w*schloss \w*garten \w*hafen \w*bahnhof \w*gericht
        \w*ministerium \w*landtag
        \w*bundestag \w*kino (?-i:Laden|[A-ZÄÖÜ]\w+laden)(?<!geladen) \w*restaurant \w*gaststätte \w*weg \w*gasse
        \w*allee
        \w*ufer(?<![aä]ufer) \w*brücke
        \w*turm(?<!sturm) \w*wiese \w*feld(?<!umfeld)(?<!vorfeld) \w*bad \w*becken \w*stube \w*keller
        \w*werk(?<!netzwerk)(?<!kunstwerk)(?<!feuerwerk)(?<!handwerk)(?<!regelwerk)(?<!hilfswerk)(?<!lebenswerk)(?<!meisterwerk)
        \w*anlage \w*gelände \w*areal
        \w*gebäude \w*stadel \w*scheune \w*lokal \w*raum(?<!zeitraum)(?<!traum) \w*räume \w*foyer \w*aula aula
        \w*kita \w*kindergarten
        \w*gymnasium \w*grundschule \w*hochschule \w*institut \w*klinik \w*krankenhaus \w*praxis
        \w*amt(?<!samt)(?<!ehrenamt)
        \w*kantine \w*mensa \w*bühne \w*oper \w*philharmonie \w*tempel \w*kloster \w*stift(?<!bleistift) \w*friedhof
        \w*denkmal
        \w*mahnmal \w*burg \w*hütte \w*see \w*strand \w*kai \w*mole \w*werft \w*bootshaus \w*vereinsheim
        \w*sportplatz \w*stadthalle \w*turnhalle \w*messe \w*messegelände \w*flughafen \w*haltestelle
        \w*parkplatz \w*einkaufszentrum \w*wirtschaft \w*brauerei \w*weingut \w*cafe \w*café \w*studio \w*atelier
        \w*kunsthalle \w*kunsthaus \w*archiv \w*zentrale \w*botschaft \w*konsulat \w*kanzleramt \w*präsidium
        \w*kaserne \w*wache \w*feuerwehrhaus \w*gerätehaus \w*pfarrheim \w*gemeindehaus \w*dorf \w*quartier
        \w*werkhof
    """),
    courts=listed(r"\w*gericht \w*gerichts"),
    goes_to=listed(
        r"""
        (?:besuch|fahrt|ausflug|reise|exkursion|wanderung|spaziergang|busfahrt|tagesfahrt|wallfahrt|umzug|marsch|tour)_(?:nach|in|ins|zum|zur|durch|auf)
        (?:besichtigung|führung|begehung|rundgang|sperrung|vollsperrung)_(?:des|der|durch|im|in)
    """
    ),
    kinds=(frozenset(("sitzung", "versammlung", "treffen", "konferenz", "verhandlung", "gespräch")),),
    not_places=listed(r"""
        anschluss.* leitung.* vorsitz.* motto.* titel.* laufe.* zuge.* mitwirkung.* schirmherrschaft.* moderation.*
        regie.* beteiligung.* dirigat.* eintritt.* beginn.* abschluss.*
        saison.* spielzeit.* legislatur.* amtszeit.* zeitraum.* phase.* epoche.* praxis serie.* umfrage.* debatte.*
        diskussion.*
        \d[\d.,]*_(?:euro|eur|€|chf|franken|termine?|personen|plätze|jahren?|std|stunden|minuten|min|km|kg|teilnehm\w*)\b.*
        (?:rechtssache|aktenzeichen|az\.?|drucksache|verfahren|kapitel|folge|band|punkt|top|paragraf|artikel)_(?:nr\.?_)?\S{0,8}\d.*
        [a-h](?:is|es|s)?-(?:dur|moll).* dvd.* vinyl.* blu-ray.*
        artikel.* beitrag.* abschnitt.* anzeige.* rundbrief.* newsletter.* .*webseiten?
        .*internetseiten? homepage.* website.* ort plan.* antrag.* abendkass[ae].*
        zoom.* teams.* youtube.* facebook.* instagram.* telegram.* twitch.* webex.* discord.* skype.* whatsapp.*
        google.*meet.*
        zeit.* föhn.* dauerregen.* .*regen .*wetter .*wetters nebel.* hitze.* gewitter.* glatteis.* hochwasser.*
        zukunft.*
        .*abendmesse .*frühmesse .*christmesse .*gottesdienst gefahr.* zweifel.* anspruch.* angriff.* aussicht.* bälde
        erwägung.* haft.* kauf nr haus_nr gänze großem_.* großer_.* einem_.*_gottesdienst kooperation.* gedenken.*
        erinnerung.* einklang.* übereinstimmung.* anlehnung.* hoffnung.* person.* echtzeit bildern wort_.*
        montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli
        august september oktober november dezember jahr monat ende anfang mitte diesem.* der_woche.* wochenende.*
        dieser.* anschluss.* rahmen.* fall.* vormittag nachmittag abend morgen höhe.* kraft ihrer.* der_regel
        den_kommenden.* der_zeit.* zuge.* allem regen schnee sturm bedarf interesse fragen fuss fuß trockenheit
        frost eltern kinder erwachsene alle deutsch englisch französisch .*_uhr uhr kürze folge zukunft
        wirklichkeit ordnung absprache vergleich bezug hinblick auftrag namen sinne anwesenheit abwesenheit
        vertretung zusammenarbeit kooperation verbindung einvernehmen den_ferien der_nacht der_früh dem_weg
        der_strecke dem_markt pause ruhe not erster zweiter dritter lesung tagesordnung stelle
    """),
    people=listed(r"""
        \w*minister(?:in|innen|n)? \w*rat(?:s|es)? \w*räte \w*ausschuss(?:es)? \w*präsident(?:en|in)?
        \w*vertreter(?:n|in|innen)? \w*gewerkschaft(?:en)? \w*beschäftigten? \w*mitglieder(?:n)?
        \w*vorstand(?:s)? \w*chef(?:s|in)? \w*leiter(?:in)? \w*bürgermeister(?:in)? \w*schüler(?:n|innen)?
        \w*eltern \w*trio \w*quartett(?:e|en)? \w*orchester(?:s)? \w*chor(?:s)?
    """),
    takes_part=listed(r"""
        tagt tagen trifft treffen spielt spielen gibt stellt hält will lädt laden streiken teilnehmen kommt
        kommen steht
    """),
    led_by=listed(r"""
        mit unter_leitung_von geleitet_von moderiert_von (?:in_anwesenheit|im_beisein)_(?:von|der|des)
    """),
    start_words=listed(
        "los_geht_es los_geht['’]?s anstoß spielbeginn "
        "abmarsch abfahrt beginn(?:t)? start(?:et)? los(?:_geht['’]s)? ab anpfiff von"
    ),
    other_words=listed(r"""
        letzte_annahme letzter_einlass annahmeschluss küchenschluss
        einlass anmeldung türöffnung saalöffnung kassenöffnung aufbau angeschlagen veröffentlicht stand
    """),
    end_words=listed("ende bis endet schluss rückkehr rückfahrt"),
    online=listed(r"""
        telefonisch_(?:abgehalten|statt|durchgeführt|angeboten)
        online per_video(?:konferenz)? zoom \w*videokonferenz(?:en)? teams webex virtuell(?:e|es|en)? im_netz
        webinar(?:s)? livestream per_(?:zoom|teams|webex|livestream|telefon) über_(?:zoom|teams|webex|video)
        videoschalte \w*schaltkonferenz telefonkonferenz \w*online-\w+ im_internet
        digitale?[rns]?_(?:sitzung|veranstaltung|treffen|infoabend|vortrag|sprechstunde) zugeschaltet online-\w+
        video-\w+ virtuelle[rn]? im_live-?chat
        (?:zoom-?|einwahl|zugangs|einladungs|teilnahme)-?link\w* (?:auf|über)_(?:zoom|teams|webex) als_webinare?
        (?:finde[nt]_(?:\w+_){0,3})?digital_statt webinaren?
    """),
    hybrid=listed(r"""
        in_präsenz_und_digital vor_ort_und_(?:digital|virtuell|per_zoom) (?:und|sowie)_(?:digital|virtuell)
        hybrid vor_ort_und_online und_online im_livestream live_übertragen auch_online per_livestream
        in_präsenz_und_online (?:live|online|im_internet|im_netz)_übertragen übertragen(?:_wird)?
        übertragung_(?:im|ins|auf) (?:live-?)?stream(?:s|en)? livestream gestreamt
        oder_(?:online|per_video|digital|per_zoom)
        (?:zusätzlich|zugleich|parallel|gleichzeitig|wahlweise)_(?:online|per_video|digital|im_livestream)
        hybride?[nrs]? hybridveranstaltung in_präsenz_(?:oder|sowie)_(?:online|digital) sowie_online
        online_zugeschaltet zuschaltung per_video_zugeschaltet mitverfolgen
        (?:über|per|via)_(?:zoom|teams|webex|video)_(?:dazu|zu|teil\w*)
        (?:überträgt|übertragen)_(?:\w+_){0,4}?(?:im_internet|im_netz|online)
        (?:und|oder|sowie)_(?:per|via|über|auf)_(?:zoom|teams|webex|youtube|video)
        (?:auch|sowie)_(?:per|via|über)_(?:zoom|teams|webex|video) live_(?:auf|bei)_(?:youtube|facebook)
        teilnahme_(?:per|über|via)_(?:zoom|teams|video)
        (?:in_präsenz|vor_ort)_und_(?:per|über|via)_(?:zoom|teams|video) online-teilnahme
    """),
    called_off=listed(r"""
        ausgesetzt(?=\s+(?:ist|wird|bleibt|sind)\b) (?:fällt|fallen)_(?:dieses_jahr_|heuer_|leider_)?flach
        kommt_nicht_zustande aufgegeben_werden_müssen (?:fällt|fallen)_ins_wasser
    """),
    tentative=listed(r"""
        wenn_der_himmel wenn_es_(?:trocken|schön|klar) bei_(?:gutem|schönem|trockenem|klarem)_(?:wetter|himmel)
        sofern_das_wetter
        (?:bestätigung|genehmigung|zustimmung|zusage)_(?:steht|fehlt)_(?:noch|derzeit) aller_voraussicht_nach
        höchstwahrscheinlich wenn_nichts_(?:mehr_)?dazwischen\w+
        angedacht ins_auge_gefasst wenn_alles_(?:klappt|gut_geht|nach_plan) so_der_plan falls_das_wetter
        geplant_ist_derzeit
        voraussichtlich vorläufig noch_nicht_bestätigt unter_vorbehalt vermutlich
        (?<!gäste\s)(?<!besucher\s)(?<!teilnehmer\s)(?<!personen\s)(?<!menschen\s)(?<!zuschauer\s)(?<!teilnehmende\s)erwartet
        wenn_alles_nach_plan_läuft läuft_alles_nach_plan sofern_\w+ bei_ausreichender_beteiligung
        je_nach_(?:wetter|witterung) sollte_das_wetter unter_dem_vorbehalt noch_ohne_gewähr wahrscheinlich
        frühestens falls sofern sollte_das vorbehaltlich unter_dem_vorbehalt
        wenn_(?:das_wetter|der_\w+_mitspielt|alles) bei_(?:gutem|trockenem|passendem|geeignetem|schönem)_wetter
        mitspielt geplant_ist_vorläufig noch_offen steht_noch_nicht_fest nicht_vor möglicherweise eventuell
        womöglich wohl angepeilt anvisiert in_aussicht_genommen soll_möglichst hofft hoffen provisorisch
        unverbindlich könnte_(?:am|im|schon) vorgemerkt witterungsabhängig
    """),
    labels_when=listed(r"""
        von ab wann datum zeit termine? beginn uhrzeit datum_und_(?:uhr)?zeit tag \w+termin \w+beginn sitzungstag
        neuer_termin zeitpunkt wochentag startzeit start beginn_der_arbeiten
    """),
    bulletins=listed(r"""
        \w*(?:pfarr|gemeinde|rund|info|eltern|kirchen)brief \w*blatt \w*anzeiger \w*ordnung newsletter \w*mitteilungen
        \w*nachrichten \w*(?:speise|wochen|dienst|termin|stunden|gottesdienst)plan \w*kalender \w*vorschau
        (?:termine|programm|veranstaltungen|gottesdienste)_der_woche
    """),
    labels_programme=listed(
        "tagesordnung t_a_g_e_s_o_r_d_n_u_n_g programm p_r_o_g_r_a_m_m ablauf termine kalender hinweise"
    ),
    runs=listed(r"(?:\w*_)?\w*ablauf(?:plan)? zeitplan"),
    labels_where=listed(r"""
        wo ort (?:veranstaltungs|tagungs|sitzungs|versammlungs)(?:ort|raum|lokal) adresse treff(?:punkt)? raum
        saal lokal austragungsort
        ort_der_(?:veranstaltung(?:en)?|treffen|termine|sitzung(?:en)?|konzerte) wo_wir_uns_treffen
    """),
    labels_who=listed(r"""
        wer referent(?:in|en|innen)? teilnehme(?:r|nde|rinnen) mit gast gäste moderation leitung gesprächspartner
    """),
    entry=listed(r"""
        (?:wie_(?:immer|gewohnt|üblich)_)?(?:am_)?(?:gleiche[rn]|selbe[rn]|üblichen?r?|gewohnten?r?)_ort gleiche_zeit
        (?:der_)?eintritt_(?:ist_)?frei freier_eintritt kostenlos kostenfrei eintritt.* ohne_anmeldung spenden?_.*
        (?:um_)?(?:vor)?anmeldung_(?:ist_|wird_)?(?:erforderlich|erbeten|nötig|notwendig|gebeten|nicht_\w+) für_alle
        alle_(?:sind_)?(?:herzlich_)?(?:willkommen|eingeladen) karten_.*
        \d[\d,]*_(?:euro|CHF)\b.*
    """),
    not_titles=listed(r"""
        abgesagt entfällt entfallen fällt_aus fallen_aus gestrichen verschoben
        wie_.* außer_.* kostenlos eintritt.* online einlass.* beginn.* öffentlich
    """),
    posted=listed(r"""
        ausgefertigt gefertigt erschienen ausgegeben redaktionsstand redaktion ausgehängt veröffentlicht stand
        aktualisiert bekanntmachung_vom angeschlagen abgenommen erstellt
    """),
    not_events=(
        ("thanks for what has been", r"\bdank(?:e|en)?(?:\s+\w+){0,3}\s+für\s[^,:]*\Z"),
        ("how long before", r"(?:mindestens|wenigstens)\s\Z"),
        ("opening hours", r"öffnungszeiten|dienststunden|mo-fr|sprechzeiten|während\s+der"),
        (
            "a law or a rule",
            r"(?:gesetz|verordnung|satzung|beschluss|protokoll|niederschrift|antrag|sitzung|"
            r"fassung)\w*(?:\s+\w+){0,3}\s+vom",
        ),
        (
            "a publication",
            r"(?:\w*blatt|\w*zeitung|ausgabe|bericht|artikel|mitteilung|schreiben|brief|\w*mail|aushang|flyer|heft|rundbrief|"
            r"bekanntmachung|bescheid|\w*brief|\w*rechnung)\s+vom",
        ),
        ("a birth or a death", r"geboren|gestorben|geburtstag"),
        (
            "a validity range",
            r"(?:\w*vertrag|\w*verträge|\w*abkommen|\w*vereinbarung(?:en)?|darlehen|\w*kredite?|anleihen?|\w*lizenz(?:en)?|"
            r"\w*konzession(?:en)?|amtszeit|mandat|\w*patente?|\w*genehmigung(?:en)?|\w*erlaubnis|\w*versicherung(?:en)?|"
            r"\w*gutscheine?|\w*ausweise?|garantie|gewährleistung|visum|visa|\w*bindung)\s(?:[^.;,]{0,30}\s)?(?:läuft|laufen|"
            r"endet|enden|erlischt|erlöschen|verfällt|verfallen|gilt|gelten|ist|sind)(?:\s+(?:noch|erst|am|bis|zum|nur))*",
        ),
        (
            "the weather",
            r"(?:regen|schnee|frost|gewitter|schauer|sturm|glätte|hitze|tauwetter)\s(?:[^.;,]{0,20}\s)?"
            r"(?:erwartet|vorhergesagt|möglich|angesagt|bis)",
        ),
        ("more to come", r"(?:genaueres|näheres|details|weiteres|weitere\s+infos?\w*|mehr\s+dazu|infos)"),
        (
            "the time of writing",
            r"(?:ausgefertigt|gefertigt|erstellt|ausgehängt|angeschlagen|abgenommen)\s+am|"
            r"stand\W{0,3}(?:(?:vom|von|am)\s)?\Z",
        ),
        ("only a fallback", r"(?:ausweich|schlechtwetter|verschiebe|verlegungs|reserve|ersatz)(?:termin|datum|tag)\w*"),
        (
            "only in bad weather",
            r"bei\s+(?:\w+\s+){0,2}(?:regen|föhn|hitze|schnee|schneefall|eis|glatteis|nässe|hochwasser|dauerregen|regenwetter|schlechtwetter|sturm|unwetter|gewitter|wetter)\b",
        ),
    ),
    states=(
        (
            "a plot",
            r"(?-i:In|Im)\s+(?:(?:der|dem)\s+)?(?:(?:ersten|zweiten|letzten|nächsten)\s+)?(?:roman|film|serie|folge|szene|kapitel|akt)",
        ),
        (
            "a caption or a link to another text",
            r"lesen\s+sie\s+(?:auch|dazu|mehr)|mehr\s+zum\s+thema|siehe\s+auch|das\s+könnte\s+(?:sie|dich)\s+auch\s+interessieren|"
            r"(?:fotos?|bilder|aufnahmen|link|aufzeichnung|protokoll|mitschrift)\s+(?:[\w-]+\s+){0,4}?(?:von|vom)",
        ),
        (
            "denied",
            r"dementier\w+(?=[^;!?]{0,20},\s(?:dass|wonach))|bestritt(?:en)?|"
            r"bestreite[tn](?!\s(?:am|im|ab|heute|morgen|zuhause|daheim)\b)(?![^;!?]{0,90}(?:spiel|partie|match|derby|begegnung|test|lauf|rennen|kampf|turnier|saison|final|duell|"
            r"konzert|auftritt|runde|etappe))|gerüchte|(?:nie|nicht|niemals)\s+(?:\w+\s+)?(?:vereinbart|geplant|vorgesehen|angesetzt|angekündigt)|"
            r"keine?n?\s+(?:\w+\s+){1,3}?(?:vorgesehen|geplant|angesetzt)|keine\s+rede|nichts\s+bekannt|kein(?:e|en)?\s+\w+\s+vorgesehen",
        ),
        ("denied", r"(?-i:Für)\s(?=[^;!?]{2,40}\s(?:ist|sei|sind|seien)\skein)"),
        ("hypothetical", r"(?-i:Sollte)\s+(?:man|er|sie|es)"),
        (
            "a payment",
            r"(?:rate|betrag|beitrag|beiträge|rechnung|miete|steuer|abschlag|zuschuss|\w*zuschuss|dividende|rente|gehalt|lohn|kindergeld)\s"
            r"(?:[^;!?]{0,70}\s)?(?:abgebucht|eingezogen|fällig|aufs\s+konto|auf\s+(?:die|das|ihr)\s+konto|konten|überwiesen|fließt|ausgezahlt)|"
            r"zahlt\s(?:[^;!?]{0,60}\s)?aus",
        ),
        (
            "a validity range",
            r"(?:hebt|heben|erhöht|erhöhen|senkt|senken|verlangt|verlangen)\s(?:[^;!?]{0,40}\s)?(?:\w*preise?|porto|eintritt|gebühren?|tarife?|beiträge?|"
            r"miete|\d+\s+euro)|(?:inflation|arbeitslosigkeit|bestellungen|exporte|umsatz|umsätze|konjunktur)|"
            r"rechnen\s(?:[^;!?]{0,30}\s)?mit\s+(?:einem|einer)\s+\w*\s?(?:anstieg|rückgang|plus|minus)|"
            r"(?:anstieg|rückgang)\s+de[rs]",
        ),
        (
            "the weather",
            r"(?:neuschnee|regen|schnee|sturm|starkregen|nebel|glätte|glatteis|gewitter|schauer|frost|tauwetter|hagel|pollen\w*)\s(?:[^;!?]{0,24}\s)?"
            r"(?:nimmt|nehmen|zieht|ziehen|erreicht|voraus|erwartet|gerechnet)|scheint\s(?:[^;!?]{0,24}\s)?die\s+sonne|"
            r"thermometer|(?:der\s+mond|die\s+sonne)\s+geht|geht\s(?:[^;!?]{0,30}\s)?(?:der\s+mond|die\s+sonne)|ebbe|erwarten\s+die\s+meteorologen|"
            r"sagen\s+die\s+modelle",
        ),
        (
            "a person's own time",
            r"(?:im|in)\s+(?:urlaub|den\s+ferien)|fehlt|habe\s(?:[^;!?]{0,24}\s)?frei|nicht\s+in\s+der\s+praxis|"
            r"nicht\s+zur\s+verfügung|aus\s+der\s+elternzeit|(?:ich|wir|er|frau\s+\w+|herr\s+\w+|dr\.\s+\w+|kolleg\w+)\s(?:[^;!?]{0,50}\s)?"
            r"(?:nicht|wieder)\s+(?:erreichbar|im\s+büro|im\s+haus|da)|bin\s+(?:ich\s+)?(?:[^;!?]{0,40}\s)?(?:nicht|wieder)\s+(?:erreichbar|im\s+büro)",
        ),
        (
            "a break or logistics",
            r"(?:lieferung|waschmaschine|kühlschrank|möbel|sofa|versand|paket|ware|ersatzteile?)\s(?:[^;!?]{0,40}\s)?(?:trifft|kommt|erfolgt|geliefert)|"
            r"(?:wird|werden)\s+(?:der|die|das)\s+(?:kühlschrank|waschmaschine|möbel|sofa|paket|ware|ersatzteile?)",
        ),
        (
            "opening hours",
            r"(?:supermarkt|laden|geschäft|praxis|büro|schalter|apotheke)\s(?:[^;!?]{0,40}\s)?offen|"
            r"(?:öffnet|schließt|schliesst)\s+(?:die|der|das|unser|unsere)\s+(?:praxis|büro|laden|geschäft|schalter|apotheke)",
        ),
        (
            "a validity range",
            r"mindesthaltbarkeits\w*|mindestens\s+haltbar|zum\s+beispiel(?=\s+\d)|zeigt\s+(?:wochentag|datum)",
        ),
        (
            "an age or a condition",
            r"lebensjahr|gemälde\s+zeigt|(?:roman|serie|handlung)\s(?:[^;!?]{0,50}\s)?(?:spielt|verlieben)|(?-i:Bewegung|Stadion\s+des|Straße\s+des|Platz\s+des)(?=\s\d)",
        ),
        (
            "a validity range",
            r"(?:\w*preise?|\w*gebühren|\w*tarife?|\w*steuern?|\w*mieten?|\w*löhne|\w*renten|\w*zölle)\s(?:[^.;,]{0,24}\s)?"
            r"(?:steigen|steigt|sinken|sinkt|fallen|klettern)|(?:steigen|steigt|sinken|sinkt|fallen|klettern)\s(?:[^.;,]{0,24}\s)?"
            r"(?:\w*preise?|\w*gebühren|\w*tarife?|\w*steuern?|\w*mieten?|\w*löhne|\w*renten|\w*zölle)|"
            r"(?:pass|reisepass|\w*ausweis|visum|führerschein|lizenz|genehmigung)\s(?:[^.;,]{0,24}\s)?(?:läuft|verfällt|erlischt)",
        ),
        (
            "a state",
            r"(?:ist|sind|bleibt|bleiben)\s+(?:noch\s+|weiterhin\s+|derzeit\s+)?bis\s[^.;,!?]{2,24}\s(?:gesperrt|geschlossen|zu|unpassierbar)",
        ),
        (
            "a reporting period",
            r"(?:geschäfts|haushalts|wirtschafts|rechnungs|steuer)jahr\s(?:[^.;,]{0,16}\s)?(?:beginnt|endet|startet)|"
            r"(?:quartal|halbjahr)\s(?:[^.;,]{0,12}\s)?(?:beginnt|endet|startet)",
        ),
        ("the weather", r"sonne\s+(?:geht|wird)|\d+\s+grad(?!\s+(?:celsius\s+)?warm)"),
        ("a birth or a death", r"(?:kind|baby|zwillinge)\s(?:[^;,!?]{0,40}\s)?zur\s+welt"),
        ("hypothetical", r"(?-i:Ob)\s(?:der|die|das|es|er|sie|eine?)\s[^,;.!?]*\Z"),
        (
            "hypothetical",
            r"(?:offen|unklar|ungewiss|fraglich|nicht\s+bekannt|noch\s+nicht\s+(?:klar|sicher))(?:\s+(?:ist|bleibt))?,\s+ob",
        ),
        ("history", r"(?:foto|bild)(?:s|er)?(?:\s+zeig(?:t|en)|:)"),
        ("the time of writing", r"zuletzt\s+(?:geändert|aktualisiert)"),
        (
            "a payment",
            r"(?:dividenden?|gehalt|gehälter|löhne?|renten?|zinsen|prämien?|\w*geld|\w*gelder|erstattung\w*)\s[^;!?]{0,70}"
            r"(?:gezahlt|ausgezahlt|ausgeschüttet|überwiesen|gutgeschrieben)",
        ),
        (
            "a validity range",
            r"\w*(?:vertrag|verträge|miete|garantie|zinssatz|gebühren)\s(?:beginnt|beginnen|startet|gilt|gelten|endet|enden)|"
            r"(?:wohnung|zimmer|haus|stelle|posten)\s(?:[^;,!?]{0,30}\s)?(?:frei|bezugsfertig|vermietet|zu\s+(?:besetzen|vergeben))",
        ),
        (
            "opening hours",
            r"wie\s+(?:gewohnt|üblich|immer|gewöhnlich)\s+(?:geöffnet|besetzt|offen|erreichbar)|"
            r"wieder\s(?:[^.;!?]{0,30}\s)?(?:für\s+(?:euch|sie|dich|alle)\s+(?:alle\s+)?)?da(?=\W|\Z)",
        ),
        (
            "a break or logistics",
            r"(?:karten|tickets|ausweise|startunterlagen|startnummern|schlüssel|pakete?|päckchen|bestellung(?:en)?|lieferung(?:en)?|"
            r"ware|waren)\s[^;!?]{0,70}(?:abgeholt|geliefert|zugestellt|ausgeliefert|verschickt|versandt)",
        ),
        (
            "a break or logistics",
            r"(?:(?:\w+-)?links?|\w*daten|\w*codes?|\w*unterlagen|folien|skripte?|präsentation(?:en)?|\w*hefte?|\w*bestätigung(?:en)?|"
            r"einladung(?:en)?|tagesordnung(?:en)?|aufzeichnung(?:en)?|mitschnitte?)\s(?:[^;!?]{0,60}\s)?(?:verschickt|versandt|versendet|"
            r"(?:zu)?ge(?:schickt|sandt|sendet|mailt)|bereitgestellt|hochgeladen|(?:ver)?(?:schicken|senden|mailen)\s+wir|"
            r"(?:erhalten|bekommen)\s+(?:sie|ihr|alle))|"
            r"(?:(?:sie|ihr)\s+(?:erhalten|erhaltet|bekommen|bekommt)|(?:erhalten|bekommen)\s+(?:sie|ihr)|"
            r"wir\s+(?:ver)?(?:schicken|senden|mailen)|(?:ver)?(?:schicken|senden|mailen)\s+wir)\s(?:[^;!?]{0,40}\s)?"
            r"(?:(?:\w+-)?links?|\w*daten|\w*codes?|\w*unterlagen|folien|skripte?|\w*hefte?|\w*bestätigung(?:en)?|einladung(?:en)?)",
        ),
        (
            "a past recording",
            r"(?:aufzeichnung(?:en)?|mitschnitte?|video|podcasts?|unterlagen|\w*plan|\w*pläne|entwurf|entwürfe|dokumente|akten)\s"
            r"(?:[^;!?]{0,70}\s)?(?:abrufbar|verfügbar|einsehbar|einzusehen|eingesehen|aus(?=\W*\Z))",
        ),
        (
            "the weather",
            r"mit\s+(?:\w+\s+)?(?:regen|schnee|frost|gewittern?|schauern?|sturm|glätte|hitze)\s(?:[^.;,]{0,20}\s)?"
            r"(?:gerechnet|zu\s+rechnen)|temperaturen|sonnen(?:auf|unter)gang",
        ),
        ("hypothetical", r"(?-i:Gäbe|Fände|Käme|Hätte)|nach\s+dem\s+stand"),
        ("hypothetical", r"(?:hatten?|hat|haben)\s+auf\s[^.;,]{0,60}gehofft"),
        ("a person's own time", r"in\s+(?:den\s+)?(?:ruhestand|rente|pension|elternzeit|mutterschutz)"),
        ("embargo", r"sperrfrist"),
    ),
    title_of_deadline="Frist für {}",
    title_at_place="{}, {}",
    generics=listed("veranstaltung anlass ganze abend tag spaß aktion"),
    is_at=r"ist|wird",
    hosts=r"beherbergt|ist\s+(?:schauplatz|austragungsort)",
    undone=(
        r"\s(?:(?:fällt|fallen)(?:\s\w+)?\saus|entf(?:ällt|allen)|(?:(?:ist|"
        r"sind|wird|werden)(?:\s\w+)?\s)?(?:abgesagt|verschoben|verlegt))\Z"
    ),
    title_more="{}: {}",
    reply="Rückmeldung",
    due_verbs=(
        (
            r"bescheid|rückmelden|zurückmelden|zurückzumelden|rückzumelden|zu-\s+oder\s+absagen|zusagen|absagen",
            "Rückmeldung",
        ),
        (r"informier\w+|benachrichtig\w+|verständig\w+|unterricht\w+", "Benachrichtigung"),
        (r"abmelden|abzumelden", "Abmeldung"),
        (r"anmelden|anzumelden|anmeldet|meldet|melden|gemeldet|angemeldet", "Anmeldung"),
        (
            r"(?:tragen|trägt|tragt)\s+(?:sie\s+)?(?:sich|euch)(?=[^;!?]{0,80}\sein\b)|eintragen|einzutragen",
            "Eintragung",
        ),
        (r"bewerben|bewirbt|beworben", "Bewerbung"),
        (r"zahlen|zahlt|überweisen|überweist|einzahlen|einzuzahlen|zu\s+entrichten|bezahlen", "Zahlung"),
    ),
    all_deadlines=listed("alle_fristen"),
    notices=listed("bekanntgabe.* benachrichtigung.* entscheid(?:ung)?.* ergebnis.*"),
    deadline_words=listed(r"""
        \w*frist(?:en)?
        \w*(?:anmelde|einsende|redaktions|annahme|melde|anzeigen|bewerbungs|abgabe|einreichungs|teilnahme)schluss
        \w*(?:buchungs|bestell|nenn)schluss wichtige_termine deadline(?:s)?
        (?:abgabe|einsende|einreichungs)termin
        letzte[rn]?_tag_für letzte_(?:möglichkeit|gelegenheit)_für
        letzte[rn]?_tag_(?:der|für_die|zur)_\w*(?:anmeldung|abgabe|bewerbung|einreichung|meldung|zahlung)
    """),
    abbreviations=frozenset(
        [
            "vs",
            "dr",
            "c.t",
            "s.t",
            "parz",
            "fl",
            "flst",
            "vorl",
            "bd",
            "kl",
            "geb",
            "verh",
            "zzgl",
            "vgl",
            "jg",
            "ggf",
            "stv",
            "bzgl",
            "mind",
            "ing",
            "dipl",
            "mag",
            "univ",
            "az",
            "gem",
            "prof",
            "med",
            "phil",
            "jur",
            "rer",
            "nat",
            "hr",
            "pfr",
            "nr",
            "str",
            "bzw",
            "ca",
            "z.b",
            "d.h",
            "u.a",
            "mo",
            "di",
            "mi",
            "do",
            "fr",
            "sa",
            "so",
            "st",
            "ev",
            "e.v",
            "abs",
            "art",
            "jan",
            "feb",
            "mär",
            "apr",
            "jun",
            "jul",
            "aug",
            "sep",
            "sept",
            "okt",
            "nov",
            "dez",
            "usw",
            "evtl",
            "inkl",
            "gez",
            "tel",
            "a.d",
            "m.ü",
            "og",
            "min",
            "max",
            "hl",
            "zi",
        ]
    ),
    time_words=listed(r"""
        mo\w*tag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli
        august september oktober november dezember uhr
    """),
)
