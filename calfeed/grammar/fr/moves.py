"""French words for a day or an hour that no longer holds, and for the one that does."""

from calfeed.grammar.moving import Moves
from calfeed.grammar.vocabulary import either_case

MOVES = Moves(
    gone_on=either_case(r"\baprès\s\Z"),
    now_on=either_case(r"\s(?:aura\slieu|se\stiendra|sera)\s(?:désormais\s|finalement\s|plutôt\s)?le\s"),
    given_up=either_case(
        r"(?:\b(?:initialement|d['’]abord|primitivement|auparavant)(?:\s\w+){0,3}?|\b(?:prévu|programmé|fixé|annoncé|convoqué|planifié)e?s?|"
        r"\b(?:devai(?:t|ent)|aurai(?:t|ent)\sdû)(?:\s\w+){1,4}?|\bau\slieu|\bet\snon(?:\spas)?|\bet\spas|"
        r"\b(?:reporté|déplacé|avancé|décalé)e?s?|\bexpirai(?:t|ent)|\b(?=du\s\Z))(?:\s?(?:pour|au|du|de|à))?(?:\s?le)?\s\Z"
    ),
    changed=either_case(
        r"\b(?:reporté|déplacé|avancé|décalé|repouss|finalement|prolong|remplac|désormais|nouvelle\sdate|au\slieu|plutôt\sque|et\snon|et\spas|reprogramm)"
    ),
    impossible=either_case(r"\bne\s(?:peu(?:t|vent)|pourr(?:a|ont))\s(?:pas\s)?(?:\w+\s)?(?:avoir\slieu|se\stenir)\b"),
    outdated=either_case(
        r"\bdate\b[^.;]{0,80}\b(?:n['’]est\splus\s(?:valable|d['’]actualité|retenue)|est\s(?:donc\s)?(?:annulée|caduque|abandonnée))|\bremplace\s(?:celle|la\sdate)\b|"
        r"\brest(?:ent|eront)\svalables\b|\b(?:ancienne\sdate|date\s(?:initiale|d['’]origine))\b"
    ),
    hour_given_up=either_case(
        r"\b(?:au\slieu\sd(?:e\s|['’])|et\snon(?:\spas)?(?:\sà)?\s|initialement(?:\sprévue?s?)?(?:\sà)?\s)\Z"
    ),
    contrast=either_case(r",?\s(?:et\s)?(?:non|pas)(?:\spas)?(?:,?\scomme(?:\s\w+){1,3},?)?\s(?:le\s)?"),
    in_brackets=either_case(r"\(\s?(?:prolongée?,?\s)?(?:au\slieu\sd[eu]|initialement)(?:\sle)?\s\Z"),
    again=either_case(r"\bà\snouveau\b"),
    than_planned=either_case(
        r"\sque\s(?:[\w’']+\s){0,4}?(?:prévue?s?|annoncée?s?|indiquée?s?|programmée?s?|envisagée?s?|convenue?s?)\b"
    ),
    than=either_case(r"\sque\s(?:prévu|annoncé|d['’]habitude|d['’]ordinaire|l['’]an|le|la|les|initialement)"),
    unusual=either_case(r"\b(?:en\sraison|à\scause|d['’]habitude|d['’]ordinaire|habituellement|normalement)\b"),
    to_hour=either_case(r"\sà\s\Z"),
    this=either_case(r"\b(?:ce|cet|cette)\s\Z"),
    plain=either_case(r"attention|note|ci|dessous|dessus|l|d|updated?|mise|jour|actuali\w+"),
    unchanged=either_case(r"\bcomme\s(?:prévu|convenu|d[’\']habitude|annoncé)\b|\bmaintenue?s?\b"),
)
