"""Ukrainian words for a day or an hour that no longer holds, and for the one that does."""

from calfeed.grammar.moving import Moves
from calfeed.grammar.vocabulary import either_case

MOVES = Moves(
    given_up=either_case(
        r"(?:\b(?:спочатку|спершу|первісно|раніше)(?:\s[\w'’]+){0,4}?|\b(?:мав|мала|мало|мали)(?:\s[\w'’]+){1,4}?|\bзамість|\bа\sне|"
        r"\b(?:запланован|призначен|анонсован|планувал|збирал)\w*(?:\sбул\w)?(?:\s(?:провести|зібрати|відкрити))?|\b(?:перенесен|перенос)\w+)(?:\s(?:на|у|в|з|із|від))?\s\Z"
    ),
    changed=either_case(
        r"\b(?:перенес|перенос|продовж|планувал|збиралися|замість|нова\sдата|тепер|зсув|зсунут|відклад|відкладен|натомість|а\sне\b|переїжджа)"
    ),
    impossible=either_case(r"\bне\s(?:може|можуть|зможе|зможуть)\s(?:відбутис[яь]|пройти)\b"),
    outdated=either_case(
        r"\b(?:залишаються|лишаються)\s(?:дійсними|чинними)\b|\b(?:стара|попередня)\sдата\b|"
        r"\b(?:спочатку|спершу|первісно)\s(?:[\w'’]+\s){0,3}?(?:планувал|призначал|запланув)"
    ),
    hour_given_up=either_case(r"\b(?:замість|а\sне|раніше|спочатку|було)\s(?:об?\s|з\s)?\Z"),
    contrast=either_case(r",?\s(?:а|і)\sне(?:,\sяк(?:\s\w+){1,3},)?\s"),
    in_brackets=either_case(r"\(\s?(?:продовжено,?\s)?(?:замість|раніше|було)\s\Z"),
    again=either_case(r"\bзнову\b"),
    than_planned=either_case(
        r",?\s(?:ніж|від|за)\s(?:[\w'’]+\s){0,4}?(?:планувал|заплан|анонс|оголо[шс]|передбача|повідомля|очікувал|домовля)"
    ),
    than=either_case(r",?\s(?:ніж|від\sзаплан|за\sзаплан|від\sоголош|за\sзвичай)"),
    to_hour=either_case(r"\sна\s\Z"),
    onto=either_case(r"\bна\s\Z"),
    this=either_case(r"\bц\w{1,2}\s\Z"),
    plain=either_case(r"увага|цю|нижче|вище|updated?|онов\w+"),
)
