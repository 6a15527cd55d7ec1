"""French words for days, hours and longer spans."""

from collections.abc import Mapping

from calfeed.grammar.lexicon import Lexicon, meaning, named
from calfeed.grammar.mention import Anchor, Edge, Part, Unit, Which

MONTHS = named(
    "janvier janv jan",
    "février fevrier févr fév",
    "mars",
    "avril avr",
    "mai",
    "juin",
    "juillet juil juill",
    "août aout",
    "septembre sept sep",
    "octobre oct",
    "novembre nov",
    "décembre decembre déc dec",
    start=1,
)
DAYS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
NUMBERS = named(
    "un une",
    "deux",
    "trois",
    "quatre",
    "cinq",
    "six",
    "sept",
    "huit",
    "neuf",
    "dix",
    "onze",
    "douze",
    "treize",
    "quatorze",
    "quinze",
    start=1,
) | {"vingt": 20, "trente": 30, "quarante": 40, "quarante-cinq": 45, "soixante": 60}
HOURS = {word: number for word, number in NUMBERS.items() if number in range(1, 16) and word != "un"} | {
    "zéro": 0,
    "seize": 16,
    "dix-sept": 17,
    "dix-huit": 18,
    "dix-neuf": 19,
    "vingt": 20,
    "vingt et une": 21,
    "vingt-et-une": 21,
    "vingt-deux": 22,
    "vingt-trois": 23,
}
DAY_WORDS = {word: number for word, number in NUMBERS.items() if number in range(2, 16)} | {
    "premier": 1,
    "seize": 16,
    "dix-sept": 17,
    "dix-huit": 18,
    "dix-neuf": 19,
    "vingt": 20,
    "vingt et un": 21,
    "vingt-et-un": 21,
    "vingt-deux": 22,
    "vingt-trois": 23,
    "vingt-quatre": 24,
    "vingt-cinq": 25,
    "vingt-six": 26,
    "vingt-sept": 27,
    "vingt-huit": 28,
    "vingt-neuf": 29,
    "trente": 30,
    "trente et un": 31,
    "trente-et-un": 31,
}
OF = ("de", "d'", "du mois de", "du mois d'")
HALVES = {
    f"{half} {piece} {of}": part
    for half, part in (
        ("première", Part.FIRST_HALF),
        ("1re", Part.FIRST_HALF),
        ("seconde", Part.SECOND_HALF),
        ("deuxième", Part.SECOND_HALF),
        ("2e", Part.SECOND_HALF),
    )
    for piece in ("quinzaine", "moitié")
    for of in OF
} | {
    f"{lead}{word} {of}": part
    for word, part in (
        ("début", Part.EARLY),
        ("premiers jours", Part.EARLY),
        ("milieu", Part.MID),
        ("fin", Part.LATE),
        ("derniers jours", Part.LATE),
        ("courant", None),
        ("cours", None),
    )
    for lead in ("", "au ", "en ", "à la ", "dans le ", "dans les ", "vers la ", "vers le ", "au tout ")
    for of in (*OF, "du")
    if not (word == "cours" and lead != "au ")
}

TIMES = ("matin", "midi", "après-midi", "soir")
# "le lendemain soir", "la veille au soir", "ce soir-là": days that count from the one spoken of.
TEXT_DAYS: Mapping[str, object] = (
    {f"{the}lendemain{part}": 1 for the in ("le ", "dès le ", "au ") for part in ("", *(f" {part}" for part in TIMES))}
    | {f"le surlendemain{part}": 2 for part in ("", *(f" {part}" for part in TIMES))}
    | {f"{that} {part}-là": 0 for that in ("ce", "cet") for part in ("jour", *TIMES)}
    | {f"le même {part}": 0 for part in ("jour", *TIMES)}
    | {f"{the}{part} même": 0 for the in ("le ", "l'") for part in ("jour", *TIMES)}
    | {
        f"{the}{part} {of_it}": 0
        for the in ("le ", "l'")
        for part in TIMES
        for of_it in ("du même jour", "de ce même jour")
    }
    | {
        f"le {part} {side}": step
        for part in ("jour", "soir")
        for side, step in (("suivant", 1), ("d'après", 1), ("d'avant", -1), ("précédent", -1))
    }
    | {f"la veille{part}": -1 for part in ("", " au soir", " au matin", " dans la soirée", " dans l'après-midi")}
    | {
        "cette même journée": 0,
        "ce même jour": 0,
        "ce jour même": 0,
        "dans la même journée": 0,
        "le même jour en soirée": 0,
        "l'avant-veille": -2,
        "au surlendemain": 2,
        "au jour suivant": 1,
        "au jour d'après": 1,
        "un jour plus tard": 1,
        "à la veille": -1,
        "un jour plus tôt": -1,
    }
)
NTHS = {"premier": 1, "deuxième": 2, "second": 2, "troisième": 3, "quatrième": 4, "cinquième": 5, "dernier": -1}
MAIN_DAYS: Mapping[str, object] = {
    f"{the}{nth} {part}": number
    for the in ("le ", "au ")
    for nth, number in NTHS.items()
    for part in ("jour", "matin", "soir", "après-midi")
} | {
    "la première journée": 1,
    "la deuxième journée": 2,
    "la seconde journée": 2,
    "la dernière journée": -1,
    "le jour de clôture": -1,
    "la soirée d'ouverture": 1,
    "la soirée d’ouverture": 1,
    "la soirée inaugurale": 1,
    "la journée d'ouverture": 1,
    "la journée d’ouverture": 1,
    "la journée inaugurale": 1,
    "la soirée de clôture": -1,
    "la journée de clôture": -1,
    "la première soirée": 1,
    "la deuxième soirée": 2,
    "la dernière soirée": -1,
}

LEXICON = Lexicon(
    language="fr",
    months_sure=True,
    dates_slashed=True,
    first_day_counts=True,
    days_alone=True,
    spoken_oclock=True,
    earliest_spoken=5,
    short_weekday=3,
    tables={
        "weeks": {"quinze": 2, "14": 2},
        "month": MONTHS,
        "weekday": {day: number for number, day in enumerate(DAYS)}
        | {day + "s": number for number, day in enumerate(DAYS)}
        | named("lun", "mar", "mer merc", "jeu", "ven vend", "sam", "dim"),
        "days_many": {f"{day}s": number for number, day in enumerate(DAYS)},
        "plural": {f"les {day}s": number for number, day in enumerate(DAYS)},
        "number": NUMBERS,
        "hour_word": HOURS,
        "minute_after": {
            "et demie": 30,
            "et quart": 15,
            "moins le quart": -15,
            "moins vingt": -20,
            "moins dix": -10,
            "moins cinq": -5,
            "dix": 10,
            "quinze": 15,
            "vingt": 20,
            "trente": 30,
            "quarante": 40,
            "quarante-cinq": 45,
            "cinquante": 50,
        },
        "ordinal_day": DAY_WORDS,
        "midday": {"midi": 12, "minuit": 24},
        "daypart": {
            "du matin": Part.MORNING,
            "matin": Part.MORNING,
            "de l'après-midi": Part.AFTERNOON,
            "après-midi": Part.AFTERNOON,
            "du soir": Part.EVENING,
            "soir": Part.EVENING,
            "au soir": Part.EVENING,
            "au matin": Part.MORNING,
            "nuit": Part.NIGHT,
        },
        "relative": {
            "aujourd'hui": 0,
            "ce jour": 0,
            "ce matin": 0,
            "cet après-midi": 0,
            "ce soir": 0,
            "cette nuit": 0,
            "cette après-midi": 0,
            "aujourd'hui même": 0,
            "ce midi": 0,
            "demain": 1,
            "dès demain": 1,
            "d'aujourd'hui en huit": 7,
            "aujourd'hui en huit": 7,
            "d'aujourd'hui en quinze": 14,
            "aujourd'hui en quinze": 14,
            "de demain en huit": 8,
            "demain en huit": 8,
            "demain en quinze": 15,
            "sous huitaine": 7,
            "sous quinzaine": 14,
            "après-demain": 2,
            "hier": -1,
            "avant-hier": -2,
        },
        "told_week": {
            **meaning(0, "la même semaine", "cette même semaine", "dans la même semaine", "cette semaine-là"),
            **meaning(1, "la semaine d'après", "la semaine d’après"),
            **meaning(-1, "la semaine d'avant", "la semaine d’avant"),
        },
        "text_day": TEXT_DAYS,
        "day_beside": {
            **meaning(1, "le lendemain", "dès le lendemain", "au lendemain", "le lendemain matin", "le lendemain soir"),
            **meaning(-1, "la veille", "à la veille", "la veille au soir"),
        },
        "text_day_of": {f"{the}{part}": 0 for the in ("le ", "au ") for part in ("jour", "matin", "soir")},
        "main_day": MAIN_DAYS,
        "which": {
            **meaning(Which.THIS, "ce", "cet", "cette"),
            **meaning(Which.NEXT, "prochain", "prochaine"),
        },
        "which_after": {
            **meaning(Which.COMING, "prochain", "prochaine", "qui vient", "à venir"),
            **meaning(Which.LAST, "dernier", "dernière", "passé", "passée", "écoulé", "écoulée"),
        },
        "beside": {
            **meaning(1, "suivant", "d'après", "qui suit", "qui suivra"),
            **meaning(-1, "précédent", "d'avant", "qui précède"),
        },
        "this_month": meaning(
            0, "courant", "du courant", "de ce mois", "du mois courant", "du présent mois", "de ce mois-ci", "ct"
        ),
        "span_after": {
            **meaning(1, "prochain", "prochaine", "qui vient", "à venir", "suivante", "suivant", "d'après"),
            **meaning(-1, "dernier", "dernière", "passé", "passée", "précédente", "écoulée"),
        },
        "ahead": {
            "dans": (1, Anchor.WRITTEN),
            "d'ici": (1, Anchor.WRITTEN),
            "il y a": (-1, Anchor.WRITTEN),
        },
        "hour_beside": {"avant": -1, "après": 1},
        "later": {
            "plus tard": (1, Anchor.TEXT),
            "après": (1, Anchor.TEXT),
            "plus tôt": (-1, Anchor.TEXT),
            "avant": (-1, Anchor.TEXT),
            "auparavant": (-1, Anchor.TEXT),
        },
        "unit": {
            "minute": Unit.MINUTE,
            "minutes": Unit.MINUTE,
            "min": Unit.MINUTE,
            "heure": Unit.HOUR,
            "heures": Unit.HOUR,
            "jour": Unit.DAY,
            "jours": Unit.DAY,
            "semaine": Unit.WEEK,
            "semaines": Unit.WEEK,
            "mois": Unit.MONTH,
            "an": Unit.YEAR,
            "ans": Unit.YEAR,
            "années": Unit.YEAR,
        },
        "span": {
            "semaine": Unit.WEEK,
            "week-end": Unit.WEEKEND,
            "weekend": Unit.WEEKEND,
            "mois": Unit.MONTH,
            "année": Unit.YEAR,
            "an": Unit.YEAR,
            "trimestre": Unit.QUARTER,
        },
        "quarter_short": {"t1": 1, "t2": 2, "t3": 3, "t4": 4},
        "weekend": {
            **meaning(0, "le week-end", "ce week-end", "le weekend", "ce weekend", "cette fin de semaine"),
            **meaning(0, "le week-end prochain", "le weekend prochain", "le week-end qui vient"),
        },
        "half_length": {
            "une demi-heure": 30,
            "une heure et demie": 90,
            "deux heures et demie": 150,
            "trois quarts d'heure": 45,
            "un quart d'heure": 15,
        },
        "season": {"printemps": 0, "été": 1, "automne": 2, "hiver": 3},
        "part": HALVES
        | {
            "plus tard": Part.REST,
            "début": Part.EARLY,
            "au début de": Part.EARLY,
            "au début du": Part.EARLY,
            "au début d'": Part.EARLY,
            "mi": Part.MID,
            "à la mi": Part.MID,
            "au milieu de": Part.MID,
            "au milieu du": Part.MID,
            "fin": Part.LATE,
            "à la fin de": Part.LATE,
            "à la fin du": Part.LATE,
            "la fin du": Part.LATE,
            "d'ici la fin du": Part.LATE,
            "d'ici fin": Part.LATE,
            "la fin de": Part.LATE,
            "courant": None,
        },
        "nth": {
            **meaning(1, "premier", "premiers", "1er", "1ers", "première", "1re", "1ère"),
            **meaning(2, "deuxième", "deuxièmes", "second", "seconds", "2e", "2ème", "2d", "seconde"),
            **meaning(3, "troisième", "troisièmes", "3e", "3ème"),
            **meaning(4, "quatrième", "quatrièmes", "4e", "4ème"),
            **meaning(-1, "dernier", "derniers", "dernière"),
        },
        "every": {"tous les": 1, "toutes les": 1, "chaque": 1},
        "often": {
            "tous les jours": "DAILY",
            "chaque jour": "DAILY",
            "chaque soir": "DAILY",
            "tous les soirs": "DAILY",
            "toutes les nuits": "DAILY",
            "chaque nuit": "DAILY",
            "quotidiennement": "DAILY",
            "chaque semaine": "WEEKLY",
            "toutes les semaines": "WEEKLY",
            "toutes les deux semaines": "WEEKLY2",
            "tous les quinze jours": "WEEKLY2",
            "tous les 15 jours": "WEEKLY2",
            "toutes les quinzaines": "WEEKLY2",
            "une semaine sur deux": "WEEKLY2",
            "chaque quinzaine": "WEEKLY2",
            "une fois par semaine": "WEEKLY",
            "hebdomadairement": "WEEKLY",
            "une fois par mois": "MONTHLY",
            "chaque mois": "MONTHLY",
            "tous les mois": "MONTHLY",
            "chaque année": "YEARLY",
            "tous les ans": "YEARLY",
        },
        "feast": {
            "réveillon de noël": "12-24",
            "veille de noël": "12-24",
            "jour de noël": "12-25",
            "la saint-sylvestre": "12-31",
            "jour de l'an": "01-01",
            "nouvel an": "01-01",
            "épiphanie": "01-06",
            "chandeleur": "02-02",
            "mardi gras": "easter-47",
            "mercredi des cendres": "easter-46",
            "dimanche des rameaux": "easter-7",
            "jeudi saint": "easter-3",
            "vendredi saint": "easter-2",
            "dimanche de pâques": "easter+0",
            "lundi de pâques": "easter+1",
            "jeudi de l'ascension": "easter+39",
            "veille du jour de l'an": "12-31",
            "la saint-jean-baptiste": "06-24",
            "la saint-jean": "06-24",
            "fête de la reine": "05-24",
            "ascension": "easter+39",
            "lundi de pentecôte": "easter+50",
            "dimanche de pentecôte": "easter+49",
            "fête du travail": "05-01",
            "fête nationale": "07-14",
            "assomption": "08-15",
            "toussaint": "11-01",
            "armistice": "11-11",
        },
        "edge": {
            "à": Edge.AT,
            "vers": Edge.AT,
            "dès": Edge.FROM,
            "de": Edge.FROM,
            "du": Edge.FROM,
            "entre": Edge.FROM,
            "à partir de": Edge.FROM,
            "à compter de": Edge.FROM,
            "à partir du": Edge.FROM,
            "à compter du": Edge.FROM,
            "depuis": Edge.AFTER,
            "depuis le": Edge.AFTER,
            "après": Edge.AFTER,
            "jusqu'à": Edge.UNTIL,
            "jusqu'au": Edge.UNTIL,
            "avant": Edge.BY,
            "avant le": Edge.BY,
            "au plus tard": Edge.BY,
            "au plus tard le": Edge.BY,
            "au plus tard à": Edge.BY,
            "d'ici le": Edge.BY,
            "d'ici au": Edge.BY,
            "pour le": Edge.BY,
            "horaire": Edge.AT,
            "sur les coups de": Edge.AT,
            "aux alentours de": Edge.AT,
            "d'ici": Edge.BY,
        },
        "coming": meaning(
            None,
            "dans les prochains",
            "dans les prochaines",
            "ces prochains",
            "ces prochaines",
            "au cours des prochains",
            "au cours des prochaines",
            "sous",
        ),
        "except": meaning(
            None,
            "sauf",
            "sauf le",
            "sauf en",
            "hormis",
            "hormis le",
            "excepté le",
            "à l'exception du",
            "pas de cours le",
            "pas de séance le",
            "pas le",
        ),
    },
    pieces={
        "number_sign": r"nr\.?",
        "at_one": r"(?!)",
        "beside_it": r"\s(?:le\s|la\s|les\s|l[\'’]|cette\s|ce\s)(?:début\sd(?:e\s(?:la\s|l[\'’])?|u\s))?",
        "its_beginning": r"début|coup|ouverture|départ",
        "beside_what": r"avant|après",
        "like": r"comme",
        "lasts": r"durée|dure",
        "long_for": r"de|d'|durant|pendant|sous|en",
        "measure": r"de",
        "from_another": r"avant|plus\stôt|plus\stard|après",
        "measured": r"h\b|km|euro",
        "no_main_day": r"pour|de|du|des|où|d'",
        "not_past": r"(?<!après\s)",
        "not_after": r"(?<!\savant)(?<!\saprès)",
        "than": r"que|de",
        "span_from_text": r"suivante|suivant|d'après",
        "ordinal": r"(?:er\b)?",
        "must_ordinal": r"(?:er\b)?",
        "day_lead": r"le|du|au",
        "days_lead": r"les|des|aux|les\sjours|le|du|au|ces",
        "of": r"\s{1,4}",
        "the": r"(?:(?:le|la|du|au|l')\s{0,4})?",
        "year_after": r"(?:\s{0,3},?\s{0,3}{year})",
        "to": r"(?:\s{0,3}[-–]\s{0,3}|\s{1,4}(?:au|à|jusqu'à|jusqu'au|et|jusqu'au\splus\stard)\s{1,4})",
        "sep": r"(?:\s{0,3}(?:,\s{0,3}et|,|&|/|\+|[-–])\s{0,3}|\s{1,4}(?:et|ou|au|puis)\s{1,4})(?:(?:le|du|"
        r"les)\s{1,4})?",
        "range": r"[-–]|\bau\b",
        "and": r"et",
        "or": r"ou",
        "between": r"\bentre(?:\sle)?",
        "from": r"de|du|entre",
        "leads": r"-|–|\||\(|horaires?",
        "ampm": r"(?P<ampm#>(?!))",
        "oclock": r"(?:heures\b|heure\b(?!\s(?:de\sl['’]|d['’]E|du\s(?:Pacifique|Centre)|des\sR|normale|avancée|"
        r"centrale|française|belge|suisse))|h\b(?![^\S\n]?\d\d|\n\d\d(?!,)))",
        "comma": r",?",
        "follows": r"et|ou|en|au|à|dans|pour|avec|salle|place|chez|sur|le|par|jusqu|dès|vers|précises|pile|tapantes|"
        r"devant|lors|puis|afin|aux|où|tous",
        "series_from": r"(?:à\spartir|à\scompter|dès|du|débutant|depuis|début|démarrage|reprise|la\spremière\sfois|"
        r"la\sprochaine|le\sprochain|"
        r"(?:à\s)?commencer\spar|(?:première|prochaine|premier|prochain)\s[a-zà-ÿ-]{3,24}(?:\s(?:aura\slieu|est))?)"
        r"(?:\s(?:du|de|d['’]|le|ce))?(?:\s:)?",
        "times_word": r"séances|cours|rencontres|rendez-vous|soirées|ateliers|matinées|leçons|week-ends",
        "onwards": r"(?:puis|ensuite|par\sla\ssuite|dès\slors)",
        "series_until": r"jusqu'au|au|jusqu'à\sla|jusqu'en|jusqu'à",
        "oclock_led": r"(?!)",
        "final": r"(?:derni(?:er|ère)\s[a-zà-ÿ-]{3,24}|la\sdernière\sfois)\s(?:aura\slieu\s|est\s|se\stiendra\s)?le",
        "often_follows": r"à|de|du|au|en|dès|jusqu|sauf|et|pendant|entre",
        "of_year": r",?\s(?:de\s(?:l')?)?",
        "other_day": r"le\s{nth}(?=[,.;]|\s(?:à|dès|sera|est|verra)\b|\Z)",
        "of_month": r"(?:de|du\smois\sde|d')",
        "of_each_month": r"(?:de\schaque|du)\smois",
        "of_week_before": r"de\sla\ssemaine\s(?:précédente|d['’]avant)",
        "of_week_after": r"de\sla\ssemaine\s(?:suivante|d['’]après)",
        "of_week": r"de\s(?:la\ssemaine\s{which_after}|la\smême\ssemaine|cette\s(?:même\ssemaine|semaine-là))",
        "a_week_on": r"en\s(?P<weeks>huit|quinze)",
        "quarter_word": r"trimestre",
        "of_that": r"\s(?:du|de\sla|de\sl['’]|de\scette|de\sce|de\snotre|des|d['’])\s?",
        "that_event": r"coupure|ouverture|inauguration|concert|cérémonie|fête|réunion|séance|vote|scrutin|"
        r"élection|grève|marche|course|match|finale|vernissage|départ|conférence|colloque|festival|salon|foire|"
        r"assemblée|représentation|première|audience|procès|obsèques|signature|visite|épreuve|examen|mariage|"
        r"manifestation|fermeture|lancement|sommet|débat|événement|évènement|spectacle|sortie|bal|défilé|tournoi",
        "main_of": r"\s(?:du|de\sla|de\sl'|de\sce|de\scette|de\snotre|des)\s?(?:congrès|colloque|festival|salon|"
        r"foire|stage|séjour|"
        r"sommet|procès|tournoi|rencontres?|journées|visite|déplacement|grève|concours|compétition|championnat|conférence|session|formation|manifestation|voyage|camp|forum|séminaire)\b",
        "inside": r"en|durant|pendant|de|d'",
        "short_day": r"lu|ma|me|je|ve|sa|di",
        "on_day": r"le",
        "week_of": r"semaine\sdu",
        "weekend_of_month": r"week-?end\s(?:de|du\smois\sde|d')",
        "week_of_month": r"semaine\s(?:de|du|d')",
        "how_often": r"(?!)",
        "nth_lead": r"premier|deuxième|troisième",
        "generic": r"un",
        "season_lead": r"en|au|à|à\sl'|cet|ce|d'ici|dès|depuis|pour|fin|début",
        "month_lead": r"en|d'ici|dès|depuis|début|fin|courant|mi|jusqu'en|fin|de|d'",
        "beside_event": r"\s(?:du\s|des\s|de\s(?:la\s|l['’]|notre\s|cette\s|ce\s))",
        "each_day": r"(?:tous\sles\sjours|chaque\sjour)",
        "numbered": r"(?:salle|court|terrain|quai|semaine|numéro|volume|bâtiment|étage|groupe|classe|porte|niveau|"
        r"partie|épisode|journée)",
        "part_ahead": r"(?!)",
        "the_span": r"(?:du\s|de\sla\s|de\sl')?",
        "day_follows": r"(?:{follows}|prochain|dernier|inclus|matin|soir|après-midi|se|sera|seront|aura|auront|"
        r"entre|du\smois|de\s\d{1,2}\s?h|qui|pour|mais|si|sauf|sous|par|sans)\b|"
        r"est\s(?:avanc|report|décal|dépla|annul|repouss)ée?(?!\w|\sà\scette)",
        "by_end": r"avant|d'ici|au\splus\stard|jusqu'à",
        "feast_of": r"(?!)",
        "feast_behind": r"(?:vacances|congés)\sd(?:e(?:\sla)?|u|['’])",
        "not_relative": r"(?!)",
        "counted_side": r"avant|après",
        "whose": r"(?:le|la|les|ce|cette|son|sa)",
        "then_ends": r",?\set\s(?:ferm\w+|se\stermin\w+|s'achèv\w+|fini\w+)\s(?:à\s)?",
        "same_moment": r"(?:soit|c['’]est-à-dire)",
        "part_of": r"(?!)",
    },
    capital=frozenset({"Mar", "mar", "mer", "merc", "ven", "vend", "Vend", "sam", "sept"}),
)
