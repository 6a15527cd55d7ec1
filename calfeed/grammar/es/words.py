"""Spanish words for days, hours and longer spans."""

from collections.abc import Mapping

from calfeed.grammar.lexicon import Lexicon, meaning, named
from calfeed.grammar.mention import Anchor, Edge, Part, Unit, Which

MONTHS = named(
    "enero ene",
    "febrero feb",
    "marzo mar",
    "abril abr",
    "mayo may",
    "junio jun",
    "julio jul",
    "agosto ago",
    "septiembre setiembre sept sep",
    "octubre oct",
    "noviembre nov",
    "diciembre dic",
    start=1,
)
DAYS = ("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo")
PLURALS = ("lunes", "martes", "miércoles", "jueves", "viernes", "sábados", "domingos")
NUMBERS = named(
    "un una uno",
    "dos",
    "tres",
    "cuatro",
    "cinco",
    "seis",
    "siete",
    "ocho",
    "nueve",
    "diez",
    "once",
    "doce",
    "trece",
    "catorce",
    "quince",
    start=1,
) | {"veinte": 20, "treinta": 30, "cuarenta": 40, "sesenta": 60}
HOURS = {word: number for word, number in NUMBERS.items() if number in range(1, 16) and word not in ("un", "uno")} | {
    "cero": 0,
    "dieciséis": 16,
    "diecisiete": 17,
    "dieciocho": 18,
    "diecinueve": 19,
    "veinte": 20,
    "veintiuna": 21,
    "veintidós": 22,
    "veintitrés": 23,
}
DAY_WORDS = {word: number for word, number in NUMBERS.items() if number in range(2, 16)} | {
    "primero": 1,
    "uno": 1,
    "dieciséis": 16,
    "diecisiete": 17,
    "dieciocho": 18,
    "diecinueve": 19,
    "veinte": 20,
    "veintiuno": 21,
    "veintidós": 22,
    "veintitrés": 23,
    "veinticuatro": 24,
    "veinticinco": 25,
    "veintiséis": 26,
    "veintisiete": 27,
    "veintiocho": 28,
    "veintinueve": 29,
    "treinta": 30,
    "treinta y uno": 31,
}
SHORT = named("lun", "mar", "mié mie", "jue", "vie", "sáb sab", "dom")
OF = ("de", "del mes de")

TIMES = ("mañana", "tarde", "noche")
# "la noche anterior", "ese mismo día", "a la mañana siguiente": days that count from the one spoken of.
TEXT_DAYS: Mapping[str, object] = (
    {
        f"{the} {part} {side}": step
        for the in ("la", "a la")
        for part in TIMES
        for side, step in (("siguiente", 1), ("anterior", -1), ("previa", -1))
    }
    | {
        f"{the} {side}": step
        for the in ("el día", "al día", "un día")
        for side, step in (("siguiente", 1), ("después", 1), ("posterior", 1))
    }
    | {f"{the} {side}": -1 for the in ("el día", "al día", "un día") for side in ("anterior", "antes", "previo")}
    | {
        f"{that} {part}": 0
        for that in ("esa", "esa misma", "la misma", "aquella", "aquella misma")
        for part in (*TIMES, "jornada")
    }
    | {
        f"{that} día{part}": 0
        for that in ("ese", "ese mismo", "el mismo", "aquel", "aquel mismo", "este mismo")
        for part in ("", " por la tarde", " por la noche", " por la mañana", " a la tarde", " a la noche")
    }
    | {
        f"{lead}la víspera{part}": -1
        for lead in ("", "en ")
        for part in ("", " por la tarde", " por la noche", " a la noche")
    }
    | {"al otro día": 1, "dos días después": 2, "a los dos días": 2, "un día más tarde": 1, "ese mediodía": 0}
)
NTHS = {"primer": 1, "segundo": 2, "tercer": 3, "cuarto": 4, "quinto": 5, "último": -1}
MAIN_DAYS: Mapping[str, object] = (
    {f"{the} {nth} día": number for the in ("el", "al") for nth, number in NTHS.items()}
    | {
        f"la {nth} {part}": number
        for nth, number in (("primera", 1), ("segunda", 2), ("tercera", 3), ("última", -1))
        for part in ("jornada", "mañana", "tarde", "noche")
    }
    | {f"la {part} inaugural": 1 for part in ("jornada", "noche", "tarde")}
    | {f"la {part} de clausura": -1 for part in ("jornada", "noche", "tarde")}
    | {f"la {nth} noche": number for nth, number in (("segunda", 2), ("tercera", 3))}
    | {"el día de la clausura": -1, "el día inaugural": 1, "la noche de apertura": 1, "la noche de cierre": -1}
)

LEXICON = Lexicon(
    language="es",
    months_sure=True,
    dates_slashed=True,
    first_day_counts=True,
    days_alone=True,
    short_weekday=3,
    tables={
        "weeks": {"quince": 2, "14": 2},
        "month": MONTHS,
        "weekday": {day: number for number, day in enumerate(DAYS)}
        | {day: number for number, day in enumerate(PLURALS)}
        | {"miercoles": 2, "sabado": 5}
        | SHORT,
        "days_many": {day: number for number, day in enumerate(PLURALS)},
        "plural": {f"los {day}": number for number, day in enumerate(PLURALS)},
        "number": NUMBERS,
        "hour_word": HOURS,
        "minute_after": {
            "y media": 30,
            "y cuarto": 15,
            "y cinco": 5,
            "y diez": 10,
            "y veinte": 20,
            "y treinta": 30,
            "treinta": 30,
            "y cuarenta y cinco": 45,
            "cuarenta y cinco": 45,
            "menos cuarto": -15,
            "menos veinte": -20,
            "menos diez": -10,
            "menos cinco": -5,
            "en punto": 0,
        },
        "ordinal_day": DAY_WORDS,
        "midday": {"mediodía": 12, "medianoche": 24},
        "daypart": {
            "de la mañana": Part.MORNING,
            "por la mañana": Part.MORNING,
            "de la tarde": Part.AFTERNOON,
            "por la tarde": Part.AFTERNOON,
            "de la noche": Part.NIGHT,
            "por la noche": Part.EVENING,
            "del mediodía": Part.AFTERNOON,
            "de la madrugada": Part.MORNING,
            "tarde": Part.AFTERNOON,
            "noche": Part.EVENING,
        },
        "relative": {
            "hoy": 0,
            "esta mañana": 0,
            "esta tarde": 0,
            "esta noche": 0,
            "mañana": 1,
            "pasado mañana": 2,
            "hoy mismo": 0,
            "mañana mismo": 1,
            "de hoy en ocho": 7,
            "hoy en ocho": 7,
            "de hoy en quince": 14,
            "de mañana en ocho": 8,
            "mañana en ocho": 8,
            "antier": -2,
            "antes de ayer": -2,
            "antenoche": -2,
            "ayer": -1,
            "anoche": -1,
            "anteayer": -2,
        },
        "told_week": {
            **meaning(0, "esa misma semana", "la misma semana", "en esa misma semana", "esa semana"),
            **meaning(1, "a la semana siguiente", "la semana siguiente"),
            **meaning(-1, "la semana previa"),
        },
        "text_day": TEXT_DAYS,
        "day_beside": {
            **meaning(1, "al día siguiente", "el día siguiente", "el día después", "al otro día", "un día después"),
            **meaning(-1, "la víspera", "en la víspera", "el día antes", "un día antes", "el día anterior"),
        },
        "text_day_of": meaning(0, "el día", "el mismo día", "la mañana", "la tarde", "la noche"),
        "main_day": MAIN_DAYS,
        "which": {
            **meaning(Which.THIS, "este", "esta", "este mismo", "esta misma", "el presente"),
            **meaning(Which.COMING, "próximo", "el próximo", "la próxima", "próxima", "los próximos", "este próximo"),
            **meaning(Which.LAST, "pasado", "el pasado", "último", "la pasada", "pasada"),
        },
        "which_after": {
            **meaning(Which.COMING, "próximo", "próxima", "que viene", "entrante", "venidero"),
            **meaning(Which.LAST, "pasado", "pasada", "último", "última", "recién pasado", "recién pasada"),
        },
        "beside": {
            **meaning(1, "siguiente", "posterior", "subsiguiente"),
            **meaning(-1, "anterior", "previo"),
        },
        "this_month": meaning(
            0,
            "del presente",
            "del corriente",
            "del actual",
            "de los corrientes",
            "del presente mes",
            "de este mes",
            "del mes en curso",
            "del mes actual",
            "del mes corriente",
            "del mes y año en curso",
            "del presente mes y año",
        ),
        "span_after": {
            **meaning(1, "próximo", "próxima", "que viene", "siguiente", "entrante"),
            **meaning(-1, "pasado", "pasada", "anterior"),
        },
        "ahead": {
            "dentro de": (1, Anchor.WRITTEN),
            "en": (1, Anchor.WRITTEN),
            "de aquí a": (1, Anchor.WRITTEN),
            "hace": (-1, Anchor.WRITTEN),
        },
        "hour_beside": {"antes": -1, "después": 1},
        "later": {
            "después": (1, Anchor.TEXT),
            "más tarde": (1, Anchor.TEXT),
            "antes": (-1, Anchor.TEXT),
        },
        "unit": {
            "minuto": Unit.MINUTE,
            "minutos": Unit.MINUTE,
            "hora": Unit.HOUR,
            "horas": Unit.HOUR,
            "día": Unit.DAY,
            "días": Unit.DAY,
            "semana": Unit.WEEK,
            "semanas": Unit.WEEK,
            "mes": Unit.MONTH,
            "meses": Unit.MONTH,
            "año": Unit.YEAR,
            "años": Unit.YEAR,
        },
        "span": {
            "semana": Unit.WEEK,
            "fin de semana": Unit.WEEKEND,
            "mes": Unit.MONTH,
            "año": Unit.YEAR,
            "trimestre": Unit.QUARTER,
        },
        "weekend": meaning(
            0, "el fin de semana", "este fin de semana", "el fin de semana próximo", "el finde", "este finde"
        ),
        "half_length": {
            "media hora": 30,
            "hora y media": 90,
            "una hora y media": 90,
            "dos horas y media": 150,
            "tres cuartos de hora": 45,
            "un cuarto de hora": 15,
        },
        "season": {"primavera": 0, "verano": 1, "otoño": 2, "invierno": 3},
        "part": meaning(Part.REST, "más adelante", "más tarde")
        | {
            f"{lead} {of}": part
            for lead, part in (
                ("principios", Part.EARLY),
                ("comienzos", Part.EARLY),
                ("inicios", Part.EARLY),
                ("los primeros días", Part.EARLY),
                ("primeros días", Part.EARLY),
                ("mediados", Part.MID),
                ("finales", Part.LATE),
                ("fines", Part.LATE),
                ("los últimos días", Part.LATE),
                ("últimos días", Part.LATE),
                ("la primera quincena", Part.FIRST_HALF),
                ("la segunda quincena", Part.SECOND_HALF),
                ("la primera mitad", Part.FIRST_HALF),
                ("la segunda mitad", Part.SECOND_HALF),
                ("primera quincena", Part.FIRST_HALF),
                ("segunda quincena", Part.SECOND_HALF),
                ("primera mitad", Part.FIRST_HALF),
                ("segunda mitad", Part.SECOND_HALF),
                ("el transcurso", None),
                ("el curso", None),
                ("lo largo", None),
            )
            for of in OF
        }
        | {
            "fin de": Part.LATE,
            "final de": Part.LATE,
            "la primera quincena del": Part.FIRST_HALF,
            "la segunda quincena del": Part.SECOND_HALF,
            "principios del": Part.EARLY,
            "mediados del": Part.MID,
            "finales del": Part.LATE,
            "fines del": Part.LATE,
        },
        "nth": {
            **meaning(1, "primer", "primero", "primera", "primeros", "1er", "1.er"),
            **meaning(2, "segundo", "segunda", "segundos", "2º", "2do"),
            **meaning(3, "tercer", "tercero", "tercera", "terceros", "3er", "3.er"),
            **meaning(4, "cuarto", "cuarta", "cuartos", "4º", "4to"),
            **meaning(-1, "último", "última", "últimos"),
        },
        "every": {"todos los": 1, "cada": 1, "cada dos": 2},
        "often": {
            "todos los días": "DAILY",
            "cada día": "DAILY",
            "a diario": "DAILY",
            "diariamente": "DAILY",
            "cada noche": "DAILY",
            "cada semana": "WEEKLY",
            "semanalmente": "WEEKLY",
            "todas las semanas": "WEEKLY",
            "cada dos semanas": "WEEKLY2",
            "cada quince días": "WEEKLY2",
            "cada 15 días": "WEEKLY2",
            "quincenalmente": "WEEKLY2",
            "una semana sí y otra no": "WEEKLY2",
            "semanas alternas": "WEEKLY2",
            "una vez por semana": "WEEKLY",
            "una vez a la semana": "WEEKLY",
            "una vez al mes": "MONTHLY",
            "una vez por mes": "MONTHLY",
            "cada mes": "MONTHLY",
            "mensualmente": "MONTHLY",
            "cada año": "YEARLY",
            "todos los años": "YEARLY",
        },
        "feast": {
            "nochebuena": "12-24",
            "día de navidad": "12-25",
            "nochevieja": "12-31",
            "año nuevo": "01-01",
            "día de reyes": "01-06",
            "noche de reyes": "01-05",
            "martes de carnaval": "easter-47",
            "lunes de carnaval": "easter-48",
            "lunes santo": "easter-6",
            "martes santo": "easter-5",
            "miércoles santo": "easter-4",
            "viernes de dolores": "easter-9",
            "sábado de gloria": "easter-1",
            "domingo de pascua": "easter+0",
            "domingo de pentecostés": "easter+49",
            "lunes de pentecostés": "easter+50",
            "fin de año": "12-31",
            "víspera de reyes": "01-05",
            "día de la hispanidad": "10-12",
            "día de san juan": "06-24",
            "miércoles de ceniza": "easter-46",
            "domingo de ramos": "easter-7",
            "jueves santo": "easter-3",
            "viernes santo": "easter-2",
            "sábado santo": "easter-1",
            "domingo de resurrección": "easter+0",
            "lunes de pascua": "easter+1",
            "corpus christi": "easter+60",
            "noche de san juan": "06-23",
            "día de todos los santos": "11-01",
            "día de muertos": "11-02",
            "día de la constitución": "12-06",
        },
        "edge": {
            "a las": Edge.AT,
            "a la": Edge.AT,
            "sobre las": Edge.AT,
            "hacia las": Edge.AT,
            "para las": Edge.AT,
            "alrededor de las": Edge.AT,
            "las": Edge.AT,
            "desde las": Edge.FROM,
            "a partir de las": Edge.FROM,
            "entre las": Edge.FROM,
            "de": Edge.FROM,
            "del": Edge.FROM,
            "desde": Edge.FROM,
            "desde el": Edge.FROM,
            "a partir del": Edge.FROM,
            "hasta las": Edge.UNTIL,
            "hasta el": Edge.UNTIL,
            "hasta": Edge.UNTIL,
            "antes de las": Edge.BY,
            "antes del": Edge.BY,
            "a más tardar": Edge.BY,
            "a más tardar el": Edge.BY,
            "después de las": Edge.AFTER,
            "antes de": Edge.BY,
            "hasta el día": Edge.UNTIL,
            "antes del día": Edge.BY,
            "a más tardar el día": Edge.BY,
            "no más tarde de las": Edge.BY,
            "no más tarde del": Edge.BY,
            "no después del": Edge.BY,
            "con anterioridad al": Edge.BY,
            "como tarde el": Edge.BY,
            "como tarde a las": Edge.BY,
            "con fecha límite": Edge.BY,
            "con fecha límite el": Edge.BY,
            "como máximo el": Edge.BY,
            "como muy tarde el": Edge.BY,
            "a más tardar a las": Edge.BY,
            "desde el día": Edge.FROM,
            "hora": Edge.AT,
        },
        "coming": meaning(
            None, "en los próximos", "en las próximas", "los próximos", "las próximas", "durante los próximos"
        ),
        "except": meaning(
            None,
            "salvo",
            "salvo el",
            "salvo en",
            "excepto",
            "excepto el",
            "excepto en",
            "menos el",
            "no habrá clase el",
            "a excepción del",
        ),
    },
    pieces={
        "number_sign": r"núm\.?",
        "at_one": r"(?!)",
        "beside_it": r"\s(?:del\s|de\s(?:la\s|las\s|los\s)?)(?:inicio\sde(?:l|\sla)\s)?",
        "its_beginning": r"inicio|comienzo|apertura|pitido",
        "beside_what": r"antes|después",
        "like": r"como",
        "lasts": r"duraci[óo]n|dura",
        "long_for": r"de|durante|por|en|unas|cada",
        "measure": r"de",
        "from_another": r"antes|después|más\starde",
        "measured": r"h\b|km|euro",
        "no_main_day": r"de|del|para|en\sque|hábil",
        "than": r"que|de|del",
        "span_from_text": r"siguiente",
        "plural_days": r"días\s",
        "spoken_lead": r"las?",
        "ordinal": r"(?:\.?[º°]|ro\b\.?|er\b\.?)?",
        "must_ordinal": r"",
        "day_lead": r"el|del|al|día",
        "days_lead": r"el|del|día|días|los|los\sdías",
        "of": r"\s{1,4}(?:de\s{1,4}|del\smes\sde\s)?",
        "the": r"(?:(?:el|la|las|los|día|el\sdía)\s{1,4})?",
        "year_after": r"(?:\s{0,3},?\s{0,3}(?:del?\s{1,3})?{year})",
        "to": r"(?:\s{0,3}[-–]\s{0,3}|\s{1,4}(?:al|a|hasta|y)\s{1,4}(?:(?:el|las|la)\s{1,4})?)",
        "sep": r"(?:\s{0,3}(?:,|&|/|\+|[-–])\s{0,3}|\s{1,4}(?:y|e|o|al)\s{1,4})(?:(?:el|los)\s{1,4})?",
        "range": r"[-–]|\bal\b",
        "and": r"y",
        "or": r"o",
        "between": r"\bentre(?:\s(?:el|las))?",
        "from": r"de|del|desde|desde\slas|entre|entre\slas",
        "leads": r"-|–|\||\(|a\slas|hora",
        "oclock_led": r"(?:horas?|hrs?|h)\b\.?",
        "ampm": r"(?P<ampm#>[ap](?:\.\s?m\b\.?|m\b))",
        "oclock": r"(?:horas?\b(?!\s(?:de|del|local))|h(?:rs?|s)?\b\.?)",
        "comma": r",?",
        "follows": r"y|o|en|con|de|del|por|para|el|hasta|ya|hora|desde|ante|frente|junto|al|se|será|como|bajo|sin",
        "series_from": r"(?:desde|a\spartir|comenzando|empezando|comienza|empieza|inicio|comienzo|arranca|del|"
        r"(?:la\s)?primera\s[a-záéíóúñ]{3,12}(?:,|\ses)?)(?:\s(?:el|del|de))?:?",
        "times_word": r"sesiones|clases|encuentros|tardes|lecciones|veces",
        "onwards": r"(?:luego|después|desde\sentonces|a\spartir\sde\sentonces|de\sahí\sen\sadelante)",
        "series_until": r"hasta(?:\s(?:el|finales\sde))?|al",
        "final": r"últim[oa]\s(?:(?:clase|sesión|cita|reunión|ensayo|taller|encuentro|charla|función|partido|día)\s)?"
        r"(?:será\s|es\s)?el",
        "often_follows": r"a|de|en|desde|hasta|salvo|excepto|y|por|del",
        "of_year": r",?\s(?:del?\s)?",
        "other_day": r"el\s{nth}(?=[,.;]|\s(?:a\slas?|habrá|hay|será|es|se)\b|\Z)",
        "of_month": r"de",
        "of_each_month": r"(?:de\scada|del|de|de\stodos\slos)\smes(?:es)?",
        "of_week_before": r"de\sla\ssemana\s(?:anterior|previa)",
        "of_week_after": r"de\sla\ssemana\s(?:siguiente|posterior)",
        "of_week": r"de\s(?:la\s(?:{which}\ssemana|semana\s{which_after}|misma\ssemana)|esa(?:\smisma)?\ssemana)",
        "a_week_on": r"en\s(?P<weeks>ocho|quince)(?:\sdías)?",
        "quarter_word": r"trimestre",
        "hour_lead": r"(?:a|hasta|desde|sobre|entre|hacia|para|de|tras|antes\sde|pasadas)\slas?",
        "of_that": r"\s(?:del|de\sla|de\slas|de\slos|de\seste|de\sesta)\s",
        "that_event": r"inauguración|apertura|reunión|sesión|asamblea|concierto|ceremonia|fiesta|votación|"
        r"elecciones|huelga|paro|marcha|carrera|partido|final|estreno|salida|conferencia|congreso|festival|feria|"
        r"función|audiencia|juicio|funeral|firma|visita|examen|boda|manifestación|cierre|cumbre|debate|evento|"
        r"desfile|torneo|corte|sorteo|subasta|excursión|prueba|graduación|acto|toma\sde\sposesión|procesión|"
        r"clausura",
        "main_of": r"\s(?:del|de\sla|de\slas|de\slos|de\seste|de\sesta)\s(?:congreso|coloquio|festival|feria|"
        r"jornadas|encuentro|"
        r"cumbre|juicio|torneo|conferencia|visita|gira|huelga|exposición|campeonato|curso|taller|seminario|simposio|foro|viaje|campamento|evento|fiestas|retiro)\b",
        "inside": r"en|durante|de",
        "short_day": r"lu|ma|mi|ju|vi|sá|do",
        "on_day": r"los|el",
        "week_of": r"semana\s(?:del|de)",
        "weekend_of_month": r"fin\sde\ssemana\sde(?:l\smes\sde)?",
        "week_of_month": r"semana\sde",
        "how_often": r"(?!)",
        "nth_lead": r"primer|segundo|tercer|cuarto",
        "generic": r"un",
        "season_lead": r"en|esta|este|para|hasta|desde",
        "month_lead": r"en|de|desde|hasta|para|a|durante",
        "beside_event": r"\s(?:al\s|del\s|(?:de|a)\s(?:la|las|los|este|esta|nuestr[oa])\s)",
        "each_day": r"(?:todos\slos\sdías|cada\sdía|diariamente)",
        "numbered": r"(?:sala|aula|pista|campo|andén|semana|número|volumen|edificio|planta|grupo|puerta|nivel|parte|"
        r"jornada)",
        "part_ahead": r"(?!)",
        "the_span": r"(?:del?\s)?(?:mes|este|la)?\s?",
        "day_follows": r"(?:{follows}|a|se|es|pasa|queda|será|serán|tendrá|habrá|desde|próximo|pasado|inclusive|bajo|"
        r"ante|donde|cuando|que|sin|sino|pero|como|por)\b",
        "by_end": r"antes\sde|hasta|a\smás\stardar\sa",
        "feast_of": r"(?!)",
        "feast_behind": r"vacaciones\sde(?:\sla)?",
        "not_relative": r"la|una|cada|media|toda\sla|muy\sde",
        "counted_side": r"antes\sdel?|después\sdel?|previ[oa]\sal?|siguiente\sal?",
        "whose": r"(?:el|la|los|las|su)",
        "then_ends": r",?\sy\s(?:se\s)?(?:cierr\w+|cerrar\w+|termin\w+|acab\w+|finaliz\w+)\s(?:a\slas?\s)?",
        "same_moment": r"(?:es\sdecir|o\ssea|que\sson)?,?\s?(?:las?|a\slas?)",
        "part_of": r"(?:mañana|tarde|noche)\sdel",
    },
    capital=frozenset({"mar", "may", "sal", "vie", "dom", "jue"}),
    persons=frozenset({"julio", "abril", "mayo", "enero"}),
)
