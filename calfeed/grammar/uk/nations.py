"""Ukrainian: what tells of a country, by its code: its name, its people, its money, its towns and bodies."""

import re

NATIONS = """
    ua: Україна України Україні українського українська грн гривень Києва Києві Київ Львів Львові Харків Харкові Одеса
        Одесі громада громади ОСББ
"""

# Where texts are from, if nothing tells, and hardly one is written in another zone.
HOME, ONLY_THERE = ("Europe/Kyiv",), True

# The names that texts give to a zone, behind an hour.
ZONES = {
    "Europe/Kyiv": "київським, київський, києвом, українським, український, східноєвропейським, східноєвропейський",
    "Europe/Warsaw": "варшавським, варшавський, варшавою",
    "Europe/Brussels": "брюссельським, брюссельський, брюсселем",
    "Europe/Berlin": "берлінським, берлінський, берліном",
    "Europe/Paris": "паризьким, паризький, центральноєвропейським, центральноєвропейський, парижем",
    "Europe/London": "лондонським, лондонський, лондоном",
    "Europe/Zurich": "женевським, женевський, женевою",
    "America/New_York": "вашингтонським, вашингтонський, нью-йоркським, нью-йоркський, вашингтоном, нью-йорком",
    "Europe/Istanbul": "стамбульським, стамбульський, стамбулом",
    "Europe/Vienna": "віденським, віденський, віднем",
    "UTC": "гринвічем, грінвічем, гринвічським, гринвічський",
    "Europe/Prague": "празьким, празький, прагою",
    "Europe/Rome": "римським, римський",
    "Europe/Madrid": "мадридським, мадридський",
    "Europe/Vilnius": "вільнюським, вільнюський, вільнюсом",
    "Asia/Tokyo": "токійським, токійський, токіо",
    "Europe/Riga": "ризьким, ризький",
    "Europe/Helsinki": "гельсінським, гельсінський",
    "Europe/Moscow": "московським, московський",
}
# What speaks for a zone wherever it stands: a word (its first six letters), a sign or a shape that shows, and it.
MARKS = (
    (
        "Europe/Kyiv",
        "грн верхов кабмін обласн кабіне",
        re.compile(r"\bгрн\b|\bВерховн\w{1,3} Рад\w|\bКабмін|\bобласн\w{1,4} (?:військов|рад)|\bКабінет\w? Міністрів"),
    ),
)
