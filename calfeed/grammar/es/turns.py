"""Spanish turns of phrase, by which clauses are read."""

import re

from calfeed.grammar.turning import Turns

TURNS = Turns(
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
)
