"""German turns of phrase, by which clauses are read."""

import re

from calfeed.grammar.turning import Turns

TURNS = Turns(
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
)
