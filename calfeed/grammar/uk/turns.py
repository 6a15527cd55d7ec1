"""Ukrainian turns of phrase, by which clauses are read."""

import re

from calfeed.grammar.turning import Turns

TURNS = Turns(
    condition=re.compile(r"\b(?:якщо|якби|коли\s+б)\s[^,;:.!?]*\Z", re.IGNORECASE),
    next_clause=re.compile(r",?\s(?:і|й|та|а|але)\s"),
    that=re.compile(r",?\sщо\s", re.IGNORECASE),
    related=re.compile(r",\s(?:(?:до|на|про|у|в|з)\s)?\s?(?:як\w{1,4}|що)\b[^,;:.]*\Z", re.IGNORECASE),
    then=re.compile(
        r"\b(?:потім|згодом|пізніше|відтак|(?:після|перед)\s(?:цього|цим|тим|того)|"
        r"після\s(?:зборів|засідання|зустрічі|конференції|служби|літургії|вистави|концерту|церемонії|сесії|уроків)|"
        r"(?:по|після)\s(?:закінченн[іяю]|завершенн[іяю]))\b",
        re.IGNORECASE,
    ),
    sets_out=re.compile(
        r"\b(?:виїзд|від['’ʼ]їзд|відправлення|збір|зустрічаємося|зустрічаємось|збираємося|збираємось|повернення|"
        r"(?:автобус|потяг|поїзд)\s(?:вируша\w*|відправля\w*|виїжджа\w*|від['’ʼ]їжджа\w*)|вирушаємо|виїжджаємо|"
        r"повертаємося|повернемося)\b",
        re.IGNORECASE,
    ),
)
