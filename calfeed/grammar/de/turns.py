"""German turns of phrase, by which clauses are read."""

import re

from calfeed.grammar.turning import Turns

TURNS = Turns(
    instead=re.compile(r"\b(?:stattdessen|ersatzweise|dafür)\b"),
    cannot=re.compile(r"\b(?:nicht|kein\w*|belegt|verhindert|gesperrt|ausgebucht|geschlossen)\b"),
    asks=re.compile(r"\b(?:lädt|laden|eingeladen|einladen|lud)\b"),
    asked_to=re.compile(
        r"\b(?:zum|zur|zu\s(?:der|dem|den|einer|einem|(?:ihr|sein|unser|dies)e[mr]))\s(?:[a-zäöüß]+e[rnm]\s){0,2}\Z",
        re.IGNORECASE,
    ),
    turned_down=re.compile(
        r"\b(?:hat|hatte|haben|hatten|wurde|wurden|war)\b[^;!?]{0,160}\b(?:abgelehnt|verworfen|zurückgewiesen)\b|\blehnt(?:e|en)?\b[^;!?]{0,160}\sab[.,]"
    ),
    neither=re.compile(r"\W*Weder\s"),
    nor=re.compile(r",?\snoch\s"),
    matches=re.compile(r"\b(?P<all>spiele(?!n)|partien|begegnungen|paarungen|spieltag)\b|\bspielen\b", re.IGNORECASE),
    for_event=re.compile(r"\bfür\s(?:das|die|den|unser\w{0,2})\s(?:[\w-]+\s){1,3}am\s\Z", re.IGNORECASE),
    be_there=re.compile(
        r"\b(?:(?:vor\sOrt|anwesend|dort|da|zur\sStelle)\s(?:zu\s)?sein|ein(?:zu)?treffen|ein(?:zu)?finden|an(?:zu)?kommen|"
        r"an(?:zu)?reisen|erscheinen|finden\ssich)\b",
        re.IGNORECASE,
    ),
    one_after=re.compile(
        r"(?:(?:und|dann)\s)?(?:(?:der|die|das|ein|eine)\s)?(?:(?P<one>(?:zweite|dritte|vierte|fünfte|weitere|nächste|letzte|andere)[rsn]?)\s|"
        r"Rück(?:spiel|runde|kampf)\b|Wiederholung\b|"
        r"[^\s,;:.()\d]+(?:\s[^\s,;:.()\d]+){0,6}?\sfolg(?:t|en)\s(?:am|dann|in)\b)",
        re.IGNORECASE,
    ),
    did=re.compile(r"(?:sagten?|vertagten?|verschob(?:en)?|verlegten?|strich(?:en)?|stoppten?)\b", re.IGNORECASE),
    item=re.compile(r"\A(?:TOP|Top|Tagesordnungspunkt)\s?[12]?\d(?:\.\d)?[.:)]?\s+(?=[A-ZÄÖÜ])"),
    handed=re.compile(
        r"(?<=\w)\s(?:dazu\s)?(?:bitte|müssen|muss|sollen|können|kann|dürfen|folgt|folgen|erfordern|räum(?:t|en)|unterschreiben|"
        r"unterschrieben|mitteilen)\b.*\Z",
        re.DOTALL,
    ),
    verb_as_noun=re.compile(r"feiern"),
    verb_before=re.compile(r"[a-zäöüß]+(?:en|t)\s(?=[A-ZÄÖÜ])"),
    led_adjective=re.compile(
        r"(?<!\w)(?:(?:d|k?ein|unser|eur|ihr|sein|mein|dies|jed|all|viel|beid)e[rmn]|mit|von|vom|zu|zum|zur|bei|beim|[ia]m|"
        r"sowie|und|durch|für|an)\s\Z",
        re.IGNORECASE,
    ),
    leads_there=re.compile(
        r"(?<!\w)(?:(?:(?:in|an|auf|bei|vor|hinter|unter|neben|über|gegenüber|nahe)(?:\s(?:dem|der|(?:ein|unser|eur|ihr|sein)e[mr]))?)"
        r"|[ia]m|beim|vorm)\s\Z",
        re.IGNORECASE,
    ),
    has_done=re.compile(r"\b(?:hat|hatten?|wurden?|war(?:en)?)\b"),
    of_past=re.compile(r"(?<!\bbis\s)(?<!\bab\s)\b(?:vom|von)\s\Z"),
    lasted=re.compile(r"\b(?:konnten?|mussten?|durften?)\s[^,;.!?]{0,40}\Z"),
    had_by=re.compile(r"\s(?:hatten?|waren?|wurden?|konnten?|gingen?)\b"),
    onward=re.compile(r"\s(?:auf|bis)\b"),
    in_past=re.compile(r"\b(?:der|die|das|dem|den|des|eine?[nmrs]?)\s(?:[\w-]+\s){0,2}am\s\Z", re.IGNORECASE),
    done_then=re.compile(
        r"\s(?:[\w-]+\s){0,2}?(?!geplant|angesetzt|angekündigt|vorgesehen|terminiert|stattfindend|beginnend|startend|anstehend|fällig)"
        r"[a-zäöüß]{3,}(?:te|ten|ter|tes|tem|ene|enen|ener|enes|enem)\s[A-ZÄÖÜ]"
    ),
    deed_on=re.compile(r"\b(?:wurden?|war(?:en)?|hat|hatten?)\s(?:[\w-]+\s){0,2}am\s\Z"),
    call=re.compile(r"\W*(?:call\sfor\s\w+|cfp|aufruf\szur\s\w+)\s?[:–—-]\s*", re.IGNORECASE),
    present=re.compile(r"(?:anwesend|abwesend|entschuldigt|teilgenommen\shaben)", re.IGNORECASE),
    no_room=re.compile(r"\w+\s(?:ist\s)?(?:belegt|gesperrt|geschlossen|vermietet|reserviert)", re.IGNORECASE),
    new_sentence=re.compile(
        r"(?:Der|Die|Das|Den|Ein|Eine|Wir|Sie|Es|Bitte|Um|Ab|Im|Am|Zum|Zur|Dort|Danach|Anschließend|Anmeldung|"
        r"Nächste[rsn]?|Kommt|Bringt|Meldet|Alle|Wer|Eintritt|Treffpunkt|Einlass)\s"
    ),
    wants=re.compile(r"nehmen|nimmt|hab(?:t|en)", re.IGNORECASE),
    too_late=re.compile(r"\bnach\s(?:dem\s|Ablauf\sdes\s)?\Z", re.IGNORECASE),
    refused=re.compile(
        r"\b(?:nicht(?:\smehr)?|keine?n?)\b[^.;]{0,60}\b(?:berücksichtig|angenommen|annehmen|entgegen|bearbeite|gewertet|gezählt|möglich)|"
        r"\b(?:nehmen|nimmt)\s[^.;]{0,40}\b(?:keine?n?|nicht\smehr)\b[^.;]{0,40}\b(?:an|entgegen)\b",
        re.IGNORECASE,
    ),
    too_late_for=re.compile(
        r"\W*(?:(?P<front>(?!Nach\b)[A-ZÄÖÜ][\w-]+(?:\s[\w-]+){0,3}),\sdie\snach\s|"
        r"Nach\b[^;!?]{4,40}\s(?:nehmen|nimmt|können|werden)\s(?:(?:wir|er|sie)\s)?(?:keine?\s)?(?P<behind>(?!nicht\b)[\w-]+(?:\s(?!nicht\b|an\b|mehr\b|entgegen\b|angenommen\b|annehmen\b|berück)[\w-]+){0,3}))"
    ),
    limit=re.compile(
        r"(?<=[\w)])(?:,|:|\s[-–—])?\s(?P<limit>(?:bitte,?\s)?(?:bis\s)?(?:spätestens|längstens)(?:\s(?:bis|am))?|bitte,?\sbis)"
        r"(?:\szum)?\s\Z",
        re.IGNORECASE,
    ),
    to_all=re.compile(r"An\s(?:alle|die)\s"),
    greeting=re.compile(
        r"(?:Liebe[rs]?|Sehr\sgeehrte[rs]?|Geehrte[rs]?|Werte[rs]?|Hallo|Guten\s(?:Tag|Morgen|Abend)|Geschätzte[rs]?|Verehrte[rs]?|Hoi|Grüezi|Servus|Moin|An\s(?:alle|die\s(?:Eltern|Bewohner|Anwohner|Mieter|Mitglieder)))\b"
    ),
    opening_cause=re.compile(
        r"(?:Wegen|Aufgrund|Auf\sGrund|Infolge|Anlässlich|Angesichts|Bedingt\sdurch)\s(?:(?:von|de[srmn]|die|das|eine[srmn]?|unsere[srmn]?|\w+e[rsn])\s){0,3}"
    ),
    resumes=re.compile(
        r"(?:(?<=[,;:–—-]\s)(?:(?:der|die|das|unsere?)\s)?nächste[rsn]?\s\w+|weiter\sgeht\ses|wieder\sam|"
        r"wir\s(?:treffen|sehen)\suns\swieder|fortsetzung)\b",
        re.IGNORECASE,
    ),
    none_of=re.compile(
        r"(?:(?:achtung|hinweis|bitte\sbeachten|info|wichtig|leider)\W+)?(?:(?:am|an\sdiesem|diesen|"
        r"nur\sam)\s)?(?:§[\s,:–—-]+)?(?:(?:ist|sind|findet|finden|gibt\ses|(?:haben|halten|veranstalten|organisieren|bieten|"
        r"feiern)\swir|wir\s(?:haben|halten|veranstalten|organisieren|bieten|feiern)(?:\s(?:am\s)?§)?|wird\ses)\s)?(?:leider\s|deshalb\s|"
        r"daher\s)?keine?n?\s([^\W\d_][\w'’/-]*(?:\s[^\W\d_][\w'’/-]*){0,3}?)(?:\s(?:statt|ab|an))?(?:\s(?:(?:am|"
        r"diesen)\s)?§)?(?:\s?(?:[(–—,:-]|\s(?:wegen|da|weil|aufgrund|statt)\b)[^§.!?]*)?\s?[.!…]*",
        re.IGNORECASE,
    ),
    no_event=re.compile(
        r"(?:\w*(?:park\w*|eintritt|einlass|zutritt|gebühr\w*|anmeldung|karten|tickets|wasser|strom|gas|"
        r"züge|busse|bahn\w*|verkehr|zufahrt|hausaufgaben|alkohol|hunde|rückerstattung|änderung\w*|"
        r"problem\w*|zweifel|ahnung|termin\w*|zeit|plätze?|frei\w*|weitere\w*|andere\w*|neue\w*|einzige\w*"
        r"|verkauf|kosten|besonderen?)\b)",
        re.IGNORECASE,
    ),
    extended=re.compile(r"\bverlänger(?:t|n|e)\b(?!\s(?:sich|wird))", re.IGNORECASE),
    elsewhere_before=re.compile(
        r"\b(?:ins?|im|nach|zu[rm]?)\s(?:(?:de[nrm]|die|das|unsere[nr]?|eine[nr]?)\s)?(?P<to>[^,.;:]{2,40})\s\Z",
        re.IGNORECASE,
    ),
    another_day=re.compile(
        r"(?:\w+\s)?(?:herbst|frühjahr|frühling|sommer|winter|woche|wochen|monat|monate|jahr|quartal|ferien|zukunft|unbestimmt|"
        r"später|vormittag|nachmittag|abend)\b",
        re.IGNORECASE,
    ),
    since=re.compile(r"\W*(?:Da|Weil|Nachdem)\s"),
    bids_to=re.compile(r"[^:.!?\n]{0,60}\b(?:lädt|laden|lade)\b[^:.!?\n]{0,40}\bein\s?:\s", re.IGNORECASE),
    in_its_place=re.compile(r"(?:Stattdessen|Dafür|An\sseiner\sStelle|An\sihrer\sStelle)\s"),
    in_case=re.compile(
        r"\bbei\s(?:\w+\s){0,2}\w*(?:regen|wetter|schnee|schneefall|eis|glätte|sturm|gewitter|nässe|hitze|frost|hochwasser)\b|"
        r"\b(?:wenn|falls|sofern)\s(?:es|das|die|der|zu)\s|\bsollte\s(?:es\s(?:\w+\s){0,2}(?:regnen|schneien|stürmen)|das\swetter)",
        re.IGNORECASE,
    ),
    wanted_for=re.compile(
        r"\b(?:(?:such|brauch|benötig|fehl)(?:t|en|e)|vorverkauf|karten|tickets)\b(?:[^.;:!?]|:\w){1,80}?\b(?:für|bei|beim|zu[mr]?)\s"
        r"(?:(?:de[nrm]|die|das|unser(?:e[nrm]?)?)\s)?\Z",
        re.IGNORECASE,
    ),
    condition=re.compile(r"\b(?:wenn|falls|sofern)\s[^,;:.!?]*\Z", re.IGNORECASE),
    till_then=re.compile(r"\bvor\s(?:dem\s)?\Z", re.IGNORECASE),
    next_clause=re.compile(r",?\s(?:und|aber|während)\s"),
    that=re.compile(r",?\sdass\s", re.IGNORECASE),
    there_is=re.compile(r"\bgibt\s(?:es\s)?(?:auch\s|noch\s)?eine?n?\s(?:\w+\s){0,2}\Z", re.IGNORECASE),
    then=re.compile(
        r"\b(?:dann|danach|anschlie(?:ß|ss)end|im\sAnschluss|hinterher|nachher|zuvor|vorher|davor|später|"
        r"nach\s(?:dem|der|den)\s\w*(?:[Ss]itzung|[Vv]ersammlung|[Ss]ynode|[Mm]esse|[Gg]ottesdienst|[Vv]ortrag|[Kk]onzert|"
        r"[Ff]eier|[Tt]reffen|[Ff]ührung|[Kk]onferenz|[Tt]agung)|nach\s(?:Ende|Abschluss|Schluss))\b",
        re.IGNORECASE,
    ),
    sets_out=re.compile(
        r"\b(?:(?:der\s|unser\s)?treffpunkt|treff(?=\s(?:ist|um|am)\b)|(?:die\s)?(?:abfahrt|abreise|anreise|hinfahrt|"
        r"rückkehr|rückfahrt|rückreise|rückkunft)|(?:der\s)?(?:abmarsch|abflug|zustieg)|"
        r"wir\s(?:treffen\suns|fahren|starten)(?=\s[^.;]*\bUhr\b)|"
        r"(?:der|die|unser)\s(?:bus|busse|zug|reisebus)\s(?:fährt|fahren|startet|starten|geht|gehen|verlässt))\b",
        re.IGNORECASE,
    ),
    runs_on=re.compile(r"\b(?:offen|läuft|laufen|liegen|aufliegen|ausliegen)", re.IGNORECASE),
    opens=re.compile(r"öffne[nt]\b", re.IGNORECASE),
    visitors=re.compile(r"\s+für\b", re.IGNORECASE),
    opening=re.compile(r"eröffnung", re.IGNORECASE),
    closed=re.compile(r"geschlossen\Z", re.IGNORECASE),
    keeps_open=re.compile(r"\b(?:geöffnet|offen|erreichbar|besetzt|geschlossen)\b", re.IGNORECASE),
    open=re.compile(r"(?:geöffnet|offen)\Z", re.IGNORECASE),
    comes=re.compile(r"(?:kommt|kehrt|kommen)\b", re.IGNORECASE),
    stands=re.compile(r"(?:ist|sind|hat|haben)\Z", re.IGNORECASE),
    long_gone=re.compile(r"\s+(?:war|waren|hatte|hatten)\s+\w+(?:t|en)\s+worden", re.IGNORECASE),
    end_or_feast=re.compile(r"\A(?:Ende\b|(?-i:[A-ZÄÖÜ]\w+)(?:\s(?-i:[A-Z]\w+))?\Z)", re.IGNORECASE),
    gathering=re.compile(r"\b(?:treffpunkt|treffen|abmarsch|abfahrt|sammeln)\b[^.;]{0,40}\Z", re.IGNORECASE),
    begins=re.compile(r"beginn|start|steig", re.IGNORECASE),
    last_day=re.compile(r"(?:letzter\s+tag|stichtag|schluss|letzte\s+gelegenheit)\b", re.IGNORECASE),
    planned=re.compile(
        r"\s(?:ursprünglich\s|zunächst\s)?(?:geplant|vorgesehen|angesetzt|angekündigt|anberaumt|"
        r"terminiert)(?:e[nrs]?|em)\s(?=[^,;:]*\s(?:findet|finden|wird|werden|beginnt|beginnen|ist|sind|soll|"
        r"sollen|tritt|steigt)\s[^,;:]*\Z|[^,;:]*\s(?:erst|schon|bereits|nun|jetzt|stattdessen)\s(?:am\s)?\Z)"
    ),
    planned_for=re.compile(r"\bfür(?:\s(?:den|die|das|kommenden|diesen))?\s\Z"),
    inserted=re.compile(r",\s+(?=(?:der|die|das|dessen|deren)\s)"),
)
