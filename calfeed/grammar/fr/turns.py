"""French turns of phrase, by which clauses are read."""

import re

from calfeed.grammar.turning import Turns

TURNS = Turns(
    condition=re.compile(r"\b(?:si\s|s['’]il)[^,;:.!?]*\Z", re.IGNORECASE),
    till_then=re.compile(r"\bavant\s(?:la\s|l['’])?\Z", re.IGNORECASE),
    next_clause=re.compile(r",?\s(?:et|mais)\s"),
    that=re.compile(r",?\s(?:de\s)?(?:que\s|qu['’])", re.IGNORECASE),
    there_is=re.compile(r"\b(?:il\sy\s(?:a|aura)|on\spropose(?:ra)?)\s(?:aussi\s)?une?\s(?:\w+\s)?\Z", re.IGNORECASE),
    then=re.compile(
        r"\b(?:puis|ensuite|après\s(?:quoi|cela)|dans\sla\sfoulée|auparavant|avant\s(?:cela|quoi)|plus\stard|"
        r"(?:à\sl['’]issue|au\sterme|à\sla\s(?:fin|sortie|suite))\s(?:de|du|des)|à\sl['’]issue)\b",
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
)
