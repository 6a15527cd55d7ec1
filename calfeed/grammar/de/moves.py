"""German words for a day or an hour that no longer holds, and for the one that does."""

from calfeed.grammar.moving import Moves
from calfeed.grammar.vocabulary import either_case

MOVES = Moves(
    gone_on=either_case(r"\bnach\s\Z"),
    now_on=either_case(
        r"\s(?:findet|wird|ist|beginnt)\s(?:nun|jetzt|erst|schon|bereits|dafür)(?:\s(?:erst|schon|bereits))?\sam\s"
    ),
    given_up=either_case(
        r"(?:\b(?:ursprünglich|zunächst|eigentlich|zuerst|bisher)(?:\s\w+){0,4}?|\b(?:statt|anstatt|anstelle)(?:\swie\s\w+)?|"
        r"\b(?:hätte|hätten|sollte|sollten)(?:\s\w+){0,4}?|\b(?:und\s)?nicht(?:,?\swie(?:\s\w+){1,3},?)?|"
        r"\bwar(?:en)?(?:\s\w+){0,2}?|\bd(?:er|ie|as)\s(?=(?:für\s)?(?:den\s)?\Z))"
        r"(?:\s(?:am|vom|für|auf|zum|des))?(?:\sde[mnrs])?\s\Z"
    ),
    changed=either_case(
        r"\b(?:verlegt|verschoben|statt|anstelle|nun|stattdessen|sondern|nachgeholt|vorgezogen|vorverlegt|neuer\stermin|nicht\sam|verschiebt|"
        r"verlegen|verlängert|holen\s.{0,60}\snach)\b"
    ),
    impossible=either_case(r"\b(?:kann|können|konnte|konnten)\s[^.;]{0,60}?\bnicht\s[^.;]{0,40}?\bstattfinden\b"),
    outdated=either_case(
        r"\bTermin\b[^;\n]{0,80}\b(?:hinfällig|gegenstandslos|überholt|ungültig|aufgehoben)\b|"
        r"\b(?:angekündigte|genannte|mitgeteilte|bisherige|vorgesehene)\s(?:\w+\s)?Termin\b[^;\n]{0,40}\bentfällt\b|"
        r"\bTermin\s(?:vom|am)\b[^;]{0,40}\bersetzt\b|"
        r"\bersetzt\sden\s(?:\w+\s)?Termin\b|"
        r"(?:\b\w*(?:Karten|Tickets)\b[^;\n]{0,60})?\b(?:(?:behalten|behält)\s(?:ihre|seine)\sGültigkeit|(?:bleiben|bleibt|sind\sweiter(?:hin)?)\sgültig)\b|"
        r"\b(?:alter|ursprünglicher|alte|ursprüngliche)\sTermin\b"
    ),
    hour_given_up=either_case(
        r"\b(?:statt|anstatt|anstelle\svon|bisher|zuvor|ursprünglich|und\snicht|,\snicht)(?:\swie\s\w+)?(?:\serst)?(?:\sum)?\s\Z"
    ),
    contrast=either_case(r"(?:\sstatt)?,?\s(?:und\s)?nicht(?:,?\swie(?:\s\w+){1,3},?)?\s(?:am\s)?"),
    in_brackets=either_case(
        r"\(\s?(?:verlängert,?\s)?(?:zuvor|statt|anstatt|ursprünglich|bisher)(?:\s(?:am|vom|dem|den))?\s\Z"
    ),
    again=either_case(r"\bwieder\b"),
    than_planned=either_case(
        r",?\sals\s(?:\w+\s){0,4}?(?:geplant|angekündigt|vorgesehen|gedacht|angegeben|mitgeteilt|ausgeschrieben|gemeldet|"
        r"veröffentlicht|angesetzt|vereinbart|erwartet)\b"
    ),
    than=either_case(
        r",?\sals\s(?:geplant|angekündigt|vorgesehen|gedacht|angesetzt|ursprünglich|zunächst|zuerst|bisher|sonst|üblich|gewohnt|"
        r"im|wir|es|noch)\b"
    ),
    unusual=either_case(r"\b(?:wegen|aufgrund|normalerweise|üblicherweise|gewöhnlich|sonst|üblich|gewohnt)\b"),
    to_hour=either_case(r"\sauf\s\Z"),
    by=either_case(r"\bum\s+\Z"),
    onto=either_case(r"\bauf\s(?:den\s)?\Z"),
    this=either_case(r"\bdiese\w?\s\Z"),
    plain=either_case(r"bitte|beachten|unten|oben|angekündigte|updated?|aktualisier\w+"),
    unchanged=either_case(r"\bwie\s(?:geplant|gewohnt|üblich|immer|vorgesehen|angekündigt)\b"),
)
