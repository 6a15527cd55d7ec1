"""Ukrainian turns of phrase, by which clauses are read."""

import re

from calfeed.grammar.turning import Turns

TURNS = Turns(
    one_after=re.compile(
        r"(?:(?:а|і|та)\s)?(?:(?P<one>(?:друг|трет|четверт|п['’ʼ]ят|наступн|останн|інш)(?:а|ий|ій|я|е|є)|ще\s(?:один|одна|одне))\s|матч-відповідь\b)",
        re.IGNORECASE,
    ),
    night_to=re.compile(r"(?<!\w)(?:ніч|ночі)\sна\s\Z", re.IGNORECASE),
    did=re.compile(r"\w+(?:в|ла|ло|ли)\b", re.IGNORECASE),
    call=re.compile(r"\W*(?:call\sfor\s\w+|cfp|(?:запрошення|заклик)\sдо\s\w+)\s?[:–—-]\s*", re.IGNORECASE),
    present=re.compile(r"(?:присутні|відсутні)\b", re.IGNORECASE),
    no_room=re.compile(r"\w+\s(?:зайнят|закрит|зачинен)[аийое]", re.IGNORECASE),
    limit_last=re.compile(r"[\s:,–—-]*\bне\sпізніше\s*\Z", re.IGNORECASE),
    too_late=re.compile(r"\b(?:після|пізніше)\s\Z", re.IGNORECASE),
    refused=re.compile(
        r"(?:\bне\s(?:прийма|розгляда|врахову|беру|берем|зарахов|потрапл|допуска|опрацьов)\w*|\bприйматися\sне\sбуд)",
        re.IGNORECASE,
    ),
    too_late_for=re.compile(
        r"\W*(?:(?P<front>(?!Після\b)[\w'’-]+(?:\s[\w'’-]+){0,3}),\s(?:що|які)\s|"
        r"Після\s[^;!?,]{4,30}?\d\S*\s\w+\s(?:року\s)?(?P<behind>[\w'’-]+(?:\s(?!не\b)[\w'’-]+){0,4})\sне\s)"
    ),
    new_sentence=re.compile(
        r"(?:Наступн\w+|Ми|Приход\w+|Чекаємо|Запрош\w+|Вхід|Збір|Збираємо\w*|Початок|Беріть|Реєстрація|Запис|Хто|Усі|Всі|Деталі|Гості|Це|А|Також)\s"
    ),
    to_all=re.compile(r"До\sуваги\s"),
    greeting=re.compile(
        r"(?:(?:Вельми)?[Шш]ановн\w+|Дорог(?:і|а|ий)|Люб(?:і|а|ий)|Рідн(?:і|а|ий)|Доброго\sдня|Добрий\s(?:день|вечір)|Вітаю|Привіт|До\sуваги)\b"
    ),
    opening_cause=re.compile(r"(?:Через|[УВ]\sзв['’]язку\sзі?|З\sогляду\sна|Внаслідок|Зважаючи\sна|З\sнагоди)\s"),
    none_of=re.compile(
        r"(?:(?:увага|нагадуємо|зверніть\sувагу|важливо|на\sжаль)\W+(?:що\s)?)?(?:(?:[уву]|цієї|"
        r"цього)\s)?(?:§[\s,:–—-]+)?(?:([^\W\d_][\w'’/-]*(?:\s[^\W\d_][\w'’/-]*){0,3}?)(?:\s§)?\sне\s(?:буде"
        r"|відбудеться|відбудуться|проводиться|проводяться|проводитиметься|здійснюється|здійснюватиметься|"
        r"ведеться)|не\s(?:буде|відбудеться|"
        r"проводиться)\s([^\W\d_][\w'’/-]*(?:\s[^\W\d_][\w'’/-]*){0,3}?)(?:\s§)?)(?:\s?(?:[(–—,:-]|"
        r"\s(?:через|бо|оскільки|у\sзв['’]язку|цього\sразу)\s)[^§.!?]*)?\s?[.!…]*",
        re.IGNORECASE,
    ),
    no_event=re.compile(
        r"(?:\w*(?:парк\w*|вхід|вхід\w*|плат\w*|квитк\w*|вод[аи]|водопостачання|електро\w*|світл[ао]|"
        r"газ\w*|поїзд\w*|автобус\w*|рух\w*|доступ\w*|алкогол\w*|змін\w*|проблем\w*|сумнів\w*|час\w*|"
        r"місц\w*|інш\w*|нов\w*|нічого|нікого|ніхто|його|її|їх|він|вона|воно|це|опалення|інтернет\w*)\b)",
        re.IGNORECASE,
    ),
    extended=re.compile(r"\b(?:продовж|подовж)(?:ен|ил|у)\w*", re.IGNORECASE),
    elsewhere=re.compile(r"\s*до\s(?P<to>[^,.;:]+)", re.IGNORECASE),
    another_day=re.compile(r"(?:наступн|весн|осен|літа|зими|кінця|початку|середини|подальш|окрем|\d)", re.IGNORECASE),
    since=re.compile(r"\W*(?:Оскільки|Позаяк|Через\sте,?\sщо|Бо|Так\sяк)\s"),
    street=re.compile(r"(?<!\w)(?:вул|просп|пр|бул|пров|пл)(?:\.|иц\w+|\w*)\s[^,]{2,40}\Z", re.IGNORECASE),
    in_its_place=re.compile(r"(?:Натомість|Замість\s(?:нього|неї|цього|них)),?\s"),
    in_case=re.compile(
        r"(?<!\w)(?:за\s(?:негоди|дощу|морозу|снігопаду|(?:\w+\s){1,2}погоди)|[ву]\sразі\s\w+|під\sчас\s(?:дощу|негоди|зливи|грози)|якщо\s\w+)(?!\w)",
        re.IGNORECASE,
    ),
    wanted_for=re.compile(
        r"(?<!\w)(?:шука(?:ємо|ю)|квитк(?:и|ів)|продаж|треба|потрібн(?:і|а|о|ий)|бракує|не\sвистачає)(?!\w)[^.;:!?]{0,80}?\s(?:на|для|до)\s(?:[^\W\d_]+(?:ий|у|ого)\s)?\Z",
        re.IGNORECASE,
    ),
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
    runs_on=re.compile(r"\b(?:відкрит|трива)", re.IGNORECASE),
    keeps_hours=re.compile(r"працю|відчин|ді[єю]|трива|обслугов", re.IGNORECASE),
    opens=re.compile(r"відкри\w+\b", re.IGNORECASE),
    visitors=re.compile(r"\s+для\b", re.IGNORECASE),
    opening=re.compile(r"відкриття", re.IGNORECASE),
    closed=re.compile(r"(?:зачинено|закрито)\Z", re.IGNORECASE),
    keeps_open=re.compile(
        r"(?<!\w)(?:ознайомитис[яь]|відчинен\w+|відкрит[оаий]\w*|працю(?:є|ють))(?!\w)", re.IGNORECASE
    ),
    open=re.compile(r"(?:відкрито|відкритий|працю[єю]\w*|відчинен\w+)\Z", re.IGNORECASE),
    only_is=re.compile(r"\s?(?:[:—–-]\s)?(?:(?:є|буде)\s)?", re.IGNORECASE),
    him=re.compile(r"його|її|їх", re.IGNORECASE),
    gathering=re.compile(r"\b(?:збір|збираємось|виїзд)\b[^.;]{0,40}\Z", re.IGNORECASE),
    relative_before=re.compile(r"(?:\A|\s)(?:що|як(?:ий|а|е|і|ого|ої|их|у|ою|ому|им|ими))(?:\s|\Z)", re.IGNORECASE),
    to_you=re.compile(r"(?:мо|мось|мося|йте|йтеся|іть|іться)\Z", re.IGNORECASE),
    seen=re.compile(r"\w+ти(?:ся|сь)?\s(?:його|її|їх)\s", re.IGNORECASE),
    relative_aside=re.compile(
        r",\s(?:(?:про|до|з|на|у|в|від|для)\s)?як(?:ий|а|е|і|ого|ої|их|у|ою|ому|им|ими)\s", re.IGNORECASE
    ),
    opens_small=re.compile(
        r"\s+(?:у|в|на|о|об|з|із|зі|до|від|за|для|про|перед|після|під|по|біля|через|\d)\s?", re.IGNORECASE
    ),
    inserted=re.compile(
        r",\s+(?=як\s|(?:спершу\s|спочатку\s)?(?:яка?|яке|які|як[оу]\w{1,2}|що|запланован|призначен|анонсован|"
        r"намічен|оголошен|обіцян)\w*\s|(?:(?:про|до|з|на|у|в|від|для|[^\W\d_]{5,})\s)?як(?:ий|а|е|і|ого|ої|"
        r"их|у|ою|ому|им|ими)\b|(?:куди|де|що)\s)"
    ),
    not_inside=re.compile(r"\sне\s"),
    joint=re.compile(r"(?:а|та|і|й|але|натомість|також|вже|уже|ще|зате|і ще)\s+", re.IGNORECASE),
    hanging=re.compile(r"\s(?:якщо|коли|поки|доки|щоб|бо|щойно|аби)\s.*", re.IGNORECASE),
    not_ahead=re.compile(r"\bне\s+\Z", re.IGNORECASE),
    who_not=re.compile(r"\b(?:хто|що|як\w{1,3}|кому)\s+не\s+\Z", re.IGNORECASE),
    no_opening=re.compile(r"для|до|від|під|після|серед", re.IGNORECASE),
)
