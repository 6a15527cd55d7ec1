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
    sets_out=re.compile(
        r"\b(?:(?:der\s|unser\s)?treffpunkt|treff(?=\s(?:ist|um|am)\b)|(?:die\s)?(?:abfahrt|abreise|anreise|hinfahrt|"
        r"rückkehr|rückfahrt|rückreise|rückkunft)|(?:der\s)?(?:abmarsch|abflug|zustieg)|"
        r"wir\s(?:treffen\suns|fahren|starten)(?=\s[^.;]*\bUhr\b)|"
        r"(?:der|die|unser)\s(?:bus|busse|zug|reisebus)\s(?:fährt|fahren|startet|starten|geht|gehen|verlässt))\b",
        re.IGNORECASE,
    ),
)
