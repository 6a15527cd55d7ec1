"""Spanish turns of phrase, by which clauses are read."""

import re

from calfeed.grammar.turning import Turns

# Weather in which nothing is done outside, with what leads to it.
_IN_BAD_WEATHER = (
    r"(?:en\scaso\sde\s(?:fuertes?\s)?(?:lluvia|lluvias|mal\stiempo|nieve|tormenta|viento|niebla)|si\s(?:llueve|nieva|hace\s(?:mal\stiempo|viento)|"
    r"hay\s(?:tormenta|niebla|viento)|el\stiempo\s(?:no|es|lo\simpide|está))|"
    r"(?:de|si)\sno\s(?:haber|hay|hubiera|se\salcanza)\s(?:el\s)?qu[óo]rum|a\sfalta\sde\squ[óo]rum)"
)

TURNS = Turns(
    instead=re.compile(r"\ben\ssu\slugar\b"),
    cannot=re.compile(r"\b(?:no|imposible|ocupad[oa]|cerrad[oa])\b"),
    neither=re.compile(r"\W*Ni\s"),
    nor=re.compile(r",?\sni\s"),
    among=re.compile(r",?\s(?:entre\sell[oa]s|incluid[oa]s|entre\slos\sque\sfiguran)\s", re.IGNORECASE),
    has_set=re.compile(r"ha[ns]?\s+(?:fijado|convocado|acordado|decidido)", re.IGNORECASE),
    matches=re.compile(
        r"\b(?P<all>partidos|encuentros|duelos|enfrentamientos)\b|\b(?:jugarán|disputarán|juegan)\b", re.IGNORECASE
    ),
    for_event=re.compile(
        r"\bpara\s(?:el|l[ao]s?|nuestr[oa])\s(?:[\w-]+\s){1,3}(?:del|de\s(?:este|el))\s\Z", re.IGNORECASE
    ),
    lives=re.compile(
        r"\b(?:vive|viven|reside|residen|residentes?|nacid[oa]s?|afincad[oa]s?|doctora?|licenciad[oa]s?|m[áa]ster|graduad[oa]s?|"
        r"diplomad[oa]s?|titulad[oa]s?|expert[oa]s?|especialistas?|especializad[oa]s?|profesora?|catedrátic[oa]|técnic[oa]|"
        r"ingenier[oa]|investigadora?)\s+\Z",
        re.IGNORECASE,
    ),
    organised_by=re.compile(
        r"\b(?:organizad|promovid|presentad|ofrecid|impartid|interpretad)[oa]s?\spor\s(?:el\s|l[ao]s?\s)?\Z",
        re.IGNORECASE,
    ),
    in_which=re.compile(
        r",?\s(?:(?:en|durante|a)\s(?:el|las?|los)\s(?:que|cual(?:es)?)|al\s(?:que|cual)|(?:en\s)?donde)\s",
        re.IGNORECASE,
    ),
    told_in=re.compile(
        r"\b(?:descrit|indicad|establecid|previst|detallad|definid|mencionad|señalad)[oa]s?\s\Z", re.IGNORECASE
    ),
    be_there=re.compile(
        r"\b(?:llegar|presentar(?:se|nos)|presentes|personarse|acudir|en\sel\s(?:lugar|sitio|recinto)|en\sposición)\b",
        re.IGNORECASE,
    ),
    one_after=re.compile(
        r"(?:(?:y|luego)\s)?(?:(?:el|la|los|las|una?)\s)?(?:(?P<one>(?:segund|tercer|cuart|quint|próxim|últim|otr)[oa]?|siguiente)\s|"
        r"(?:partido|encuentro)\sde\svuelta\b|vuelta\b)",
        re.IGNORECASE,
    ),
    in_weather=re.compile(rf",?\s\(?(?:sólo\s|solo\s)?{_IN_BAD_WEATHER}", re.IGNORECASE),
    if_weather=re.compile(
        rf"[\s,;(]{{0,3}}\b(?:o\s)?(?:bien\s)?{_IN_BAD_WEATHER}\s?[:,–-]?\s{{0,8}}(?:el\s)?\Z", re.IGNORECASE
    ),
    opens_weather=re.compile(rf"\W*(?:(?:pero|y|o)\s)?{_IN_BAD_WEATHER}", re.IGNORECASE),
    held_then=re.compile(
        r"\b(?:será|serán|se\s(?:hará|celebrará|hace|aplaza|aplazará|traslada|pasa|pasará)|tendrá\slugar|quedamos|saldremos|iremos|haremos|mejor)\b",
        re.IGNORECASE,
    ),
    bids=re.compile(
        r"\b(?:nos\s(?:vemos|encontramos)|(?:os|te|les)\s(?:vemos|esperamos))(?:\s(?:a\s)?tod[oa]s)?\s"
        r"(?P<there>(?:en\s(?:el|la|los|las|nuestr[oa]s?|una?)|al|a\sla)\s)(?=\w)",
        re.IGNORECASE,
    ),
    call=re.compile(r"\W*(?:call\sfor\s\w+|cfp|convocatoria\s(?:de|para)\s\w+)\s?[:–—-]\s*", re.IGNORECASE),
    present=re.compile(r"(?:presentes|asistentes|asisten|ausentes|excusan)\b", re.IGNORECASE),
    no_room=re.compile(r"(?:la\s|el\s)?\w+\s(?:ocupad|cerrad|reservad|alquilad)[oa]", re.IGNORECASE),
    too_late=re.compile(r"\b(?:después|pasado|posteriores|con\sposterioridad)\s?(?:d?el|al?)?\s?\Z", re.IGNORECASE),
    refused=re.compile(
        r"\bno\s(?:se|serán|podrán|podremos)\s?[^.;]{0,30}\b(?:acept|admit|tendr|consider|recib|recog|tramit|admis)\w*",
        re.IGNORECASE,
    ),
    no_longer_taken=re.compile(r"(?:se\s)?(?:cierr|cerr|termin|acab|finaliz|conclu)\w*", re.IGNORECASE),
    too_late_for=re.compile(
        r"\W*(?:(?P<front>(?:Las|Los|Tod[oa]s\sl[oa]s)\s[\w-]+(?:\s(?!que\b|recib)[\w-]+){0,4})\s(?:que|recib)[^;!?]{0,40}|"
        r"(?:Después|Pasado)\s[^;!?]{4,40}?,?\sno\sse\s\w+\s(?P<behind>(?!más\b)[\w-]+(?:\s[\w-]+){0,4}))"
    ),
    in_its_place=re.compile(r"(?:En\s(?:su\slugar|cambio)),?\s"),
    in_case=re.compile(
        r"\b(?:en\scaso\sde|si\s(?:llueve|lloviera|nieva|nevara|hace\s(?:mal|mucho)|el\s(?:tiempo|clima|viento)|la\slluvia|hay\s(?:lluvia|nieve|viento|tormenta)))\b",
        re.IGNORECASE,
    ),
    to_all=re.compile(r"A\sl[oa]s\s"),
    greeting=re.compile(
        r"(?:Estimad[oa]s?\b|Querid[oa]s?\b|Apreciad[oa]s?\b|Hola\b|Buen[oa]s\s(?:días|tardes|noches)\b|A\sl[oa]s\s(?:vecin|padres|soci|famili|alumn))"
    ),
    those_who=re.compile(r"(?:l[oa]s?\sque|quien(?:es)?)\b", re.IGNORECASE),
    wishes=re.compile(
        r"\b(?:que|quienes?)\s(?:\w+\s){0,2}?(?:dese|quier|quisier|pretend)\w+\s"
        r"(?P<what>\w+r(?:se)?(?:\s[^\s,;:.]+){1,7}?)(?=[,;:.]|\s(?:que|tien\w+|deb\w+|pued\w+|podr\w+|ha[ny]?|(?:l[oa]s?|se)\s\w+n)\b)",
        re.IGNORECASE,
    ),
    opening_cause=re.compile(
        r"(?:Tras|Después\sde|Al\scabo\sde)\s(?:(?:casi|más\sde)\s)?\w+\s(?:días|semanas|meses|años)\sde\s|"
        r"(?:Por|Debido|A\scausa|Con\smotivo|A\sraíz|En\srazón|Ante|Dad[oa]s?)\s(?:(?:del?|al?|el|l[ao]s?|una?|motivos?|causas?|nuestr[oa]s?|est[ea])\s){0,3}"
    ),
    none_of=re.compile(
        r"(?:(?:atención|aviso|ojo|nota|recordatorio|recuerden|importante)\W+(?:que\s)?)?(?:(?:el|este|"
        r"l[oa]s)\s)?(?:§[\s,:–—-]+)?(?:no\s(?:habrá|hay|tenemos|tendremos)|"
        r"(?<=[:–—-]\s)sin)\s([^\W\d_][\w'’/-]*(?:\s[^\W\d_][\w'’/-]*){0,3}?)(?:\s(?:(?:el|"
        r"este)\s)?§)?(?:\s?(?:[(–—,:-]|\s(?:por|porque|debido|ya\sque|esta\ssemana)\b)[^§.!?]*)?\s?[.!…]*",
        re.IGNORECASE,
    ),
    resumes=re.compile(
        r"(?:(?<=[,;:–—-]\s)(?:el\s|la\s)?próxim[oa]\s\w+|volvemos|retomamos|reanudamos|regresamos|seguimos|nos\svemos|se\s(?:reanuda|retoma)n?|vuelta)\b",
        re.IGNORECASE,
    ),
    no_event=re.compile(
        r"(?:(?:estacionamiento|parking|entrada|acceso|costos?|coste|cargo|reserva|boletos?|entradas|"
        r"perros|agua|luz|suministro|electricidad|gas|trenes|autobuses|metro|tránsito|tráfico|tareas?|"
        r"alcohol|cambios?|problemas?|duda|idea|fecha|tiempo|plazas|cupos?|otr[oa]s?|nuev[oa]s?|más|menos|"
        r"nada|nadie|quórum|atención|servicio|embargo|falta|cita|previa|ningun[oa]?|por|que|con|en|de|un|"
        r"una|el|la)\b)",
        re.IGNORECASE,
    ),
    invites=re.compile(r"\b(?:invitar(?:[lt]es?|os)|(?:les?|os|te)\sinvitan?)\b", re.IGNORECASE),
    extended=re.compile(
        r"\b(?:prorrog(?:ad[oa]s?|amos|an?)|se\s(?:prorroga|extiende|amplía|prolonga)n?|(?:ampliad|extendid|prolongad)[oa]s?)\b",
        re.IGNORECASE,
    ),
    elsewhere=re.compile(
        r"\s*(?:finalmente\s)?(?:al\s|a\s(?:l[ao]s?\s)?|en\s(?:el\s|l[ao]s?\s)?)(?P<to>[^,.;:]+?)(?=\s(?:el|l[ao]s?|nuestr[oa]s?)\s|[,.;:]|\Z)",
        re.IGNORECASE,
    ),
    another_day=re.compile(
        r"(?:una?\s)?(?:nueva\s|otra\s)?(?:fecha|día|semana|mes|año|próxim|siguiente|primavera|verano|otoño|invierno|principios|finales|"
        r"mediados|\d)",
        re.IGNORECASE,
    ),
    open_since=re.compile(r"\bdesde\s(?:el|la)\s(?:pasado\s)?\Z", re.IGNORECASE),
    since=re.compile(r"\W*(?:Como|Dado\sque|Puesto\sque|Ya\sque|Porque)\s"),
    condition=re.compile(r"\b(?:si|en\s+caso\s+de\s+que)\s[^,;:.!?]*\Z", re.IGNORECASE),
    till_then=re.compile(r"\bantes\sde(?:l|\sla)?\s\Z", re.IGNORECASE),
    next_clause=re.compile(r",?\s(?:y|e|pero|mientras)\s"),
    that=re.compile(r",?\s(?:de\s)?que\s", re.IGNORECASE),
    related=re.compile(
        r",\s(?:(?:a|en|con|para)\s)?(?:el|la|los|las)?\s?(?:que|cual(?:es)?)\b[^,;:.]*\Z", re.IGNORECASE
    ),
    there_is=re.compile(r"\bha(?:brá|y)\s(?:también\s)?una?\s(?:\w+\s)?\Z", re.IGNORECASE),
    then=re.compile(
        r"\b(?:después|luego|posteriormente|a\scontinuación|más\starde|acto\sseguido|antes|previamente|"
        r"al\s(?:término|finalizar|terminar|acabar|concluir|final|cierre)|tras\s(?:el|la|los|las))\b",
        re.IGNORECASE,
    ),
    clitic=re.compile(r"\b(?:nos|os|les?|se|me|te)\s\Z", re.IGNORECASE),
    sets_out=re.compile(
        r"\b(?:(?:la\s)?(?:salida|vuelta)|(?:el\s)?(?:regreso|punto\sde\sencuentro)|"
        r"(?:el\s)?(?:autobús|autocar|bus|tren|bondi|micro)\s(?:sale|saldrá|partirá|parte)|saldremos|salimos|"
        r"regresaremos|volveremos|volvemos|quedamos|quedada|nos\s(?:vemos|encontramos|reunimos))\b",
        re.IGNORECASE,
    ),
    runs_on=re.compile(r"\babiert", re.IGNORECASE),
    opens=re.compile(r"(?:abren?|atiende)\b", re.IGNORECASE),
    visitors=re.compile(r"\s+(?:al|a los)\b", re.IGNORECASE),
    opening=re.compile(r"inauguración|apertura", re.IGNORECASE),
    closed=re.compile(r"cerrad[oa]\Z", re.IGNORECASE),
    open=re.compile(r"abiert[oa]\Z", re.IGNORECASE),
    comes=re.compile(r"(?:vuelven?|llegan?)\b", re.IGNORECASE),
    stands=re.compile(r"(?:está|están|es|son|a)\Z", re.IGNORECASE),
    was=re.compile(r"(?:fue|fueron)\s", re.IGNORECASE),
    only_until=re.compile(r"hasta el|antes del", re.IGNORECASE),
    hands_in=re.compile(r"(?:entreg|envi|remit|mand|present)\w+\s\w", re.IGNORECASE),
    can_do=re.compile(
        r"\b(?:(?:se\s)?(?:pued|podr|pod[eé])\w*\s(?!(?:visitar|ver|disfrut|contempl|recorr|consult|circul|aparc|pasar|usar|utiliz)\w*)\w+|"
        r"(?:tien|ten|dispon)\w+(?=\s(?:de\s(?:tiempo|plazo)\s)?hasta)|(?:hay|queda)\s(?:tiempo|plazo)|"
        r"se\s(?:inscri|apunt|entreg|envía|present|remit|solicit|pag|abon|vota|reserv|recib|admit|acept|recog|devolver|devuelv)\w*|"
        r"abiert[oa]s?\s(?:el|la|los|las|a)\s|tickets?\b|boletos?\b|bonos?\b|(?:a\sla|en)\sventa\b|(?:aún|todavía)\s(?:está|estamos|estáis)\sa\stiempo)",
        re.IGNORECASE,
    ),
    states=re.compile(
        r"\b(?:está|están|estaré|estará|estarán|es|son|será|sigue|siguen|permanece|permanecen|vale|valen|cubre|cubren|rige|rigen|"
        r"queda|quedan|recibirá|recibirán|no\sse\saplicará)\b",
        re.IGNORECASE,
    ),
    lasted=re.compile(
        r"\b(?:estuv(?:o|ieron)|pud(?:o|ieron)|tuv(?:o|ieron)|quedó|quedaron|permaneci(?:ó|eron)|dur(?:ó|aron)|sigui(?:ó|eron))"
        r"\s[^,;.!?]{0,40}\Z",
        re.IGNORECASE,
    ),
    did=re.compile(r"(?:fue|fueron)\s|\w+(?:ó|aron|ieron)\b", re.IGNORECASE),
    end_or_feast=re.compile(r"\A(?:fin\b|(?-i:[A-ZÑ][a-zéóáíñ]+)(?:\s(?-i:[A-Z]\w+))?\Z)", re.IGNORECASE),
    only_is=re.compile(r"\s?(?:[:—–-]\s)?(?:(?:es|será)\s)?(?:el\s)?", re.IGNORECASE),
    him=re.compile(r"l[oa]s?", re.IGNORECASE),
    cleft=re.compile(r"(?:es|será)\s(?:(?:en|el|al)\s){0,3}", re.IGNORECASE),
    cleft_that=re.compile(r",?\s(?:que|cuando)\s", re.IGNORECASE),
    gathering=re.compile(r"\b(?:quedamos|salida)\b[^.;]{0,40}\Z", re.IGNORECASE),
    relative_before=re.compile(r"(?:\A|\s)(?:que|quien|cuy[oa]s?)(?:\s|\Z)", re.IGNORECASE),
    passive=re.compile(r"\b(?:ser|\w+rse|se\s\w+n)\b", re.IGNORECASE),
    attached=re.compile(r"\b(?:precedid[oa]s?|seguid[oa]s?)\b", re.IGNORECASE),
    seen=re.compile(r"(?:se\s)?(?:puede|podrá)n?\s(?:ver|visitar|contemplar)(?:se)?\s", re.IGNORECASE),
    inserted=re.compile(
        r",\s+(?=como\s|(?:inicialmente\s|en\sprincipio\s)?(?:que|cuy[oa]s?|quien|previst[oa]s?|"
        r"programad[oa]s?|anunciad[oa]s?|fijad[oa]s?|convocad[oa]s?|señalad[oa]s?)\s|(?:que|quien|cuyo|"
        r"cuya)\b)"
    ),
    of_no=re.compile(r"(?<=,)\sno\Z"),
)
