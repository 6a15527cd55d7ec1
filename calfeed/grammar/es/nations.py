"""Spanish: what tells of a country, by its code: its name, its people, its money, its bodies and what is only there."""

import re

NATIONS = """
    es: España español española ayuntamiento concejal concejala pedanía autonómica autonómico Andalucía Cataluña
        Extremadura Galicia Asturias Murcia Castilla Generalitat Xunta Diputación Renfe IES AMPA Junta vosotros EPA INE
        Congreso consejería Consejería euros polideportivo consistorial Consistorial consistorio Moncloa Pleno
        plenos Plenos dorsales ESO Bachillerato propietarios ludoteca pabellón
    mx: México mexicano mexicana mexicanos CDMX INE INAH UNAM IMSS tianguis cabildo Cabildo alcaldía delegación colonia
        Guadalajara Monterrey Oaxaca Jalisco Veracruz Puebla Chiapas Michoacán preparatoria ejido ejidal
    ar: Argentina argentino argentina argentinos CABA AFIP ANSES INDEC paritaria paritarias intendente intendenta hs
        bonaerense santafesino cordobés rosarino vos tenés podés CONICET provincia
    cl: Chile chileno chilena Seremi Carabineros comuna comunas Valparaíso Biobío RUT SERVEL bencina alcaldesa
    pe: Perú peruano peruana soles Sunat Indecopi EsSalud Lima Arequipa Cusco distrital PNP ONPE
    co: Colombia colombiano colombiana ICBF vereda veredas Bogotá Antioquia DIAN SENA Alcaldía corregimiento
    ve: Venezuela venezolano venezolana bolívares Caracas CNE parroquia
    ec: Ecuador ecuatoriano ecuatoriana Quito Guayaquil parroquia cantón GAD
    bo: Bolivia boliviano boliviana bolivianos
    py: Paraguay paraguayo paraguaya guaraníes
    uy: Uruguay uruguayo uruguaya Montevideo orientales liceo ediles
    cr: tico costarricense colones
    pa: Panamá panameño panameña
    gt: Guatemala guatemalteco guatemalteca quetzales
    hn: Honduras hondureño hondureña lempiras
    sv: Salvador salvadoreño salvadoreña
    ni: Nicaragua nicaragüense córdobas
    do: dominicano dominicana
    cu: Cuba cubano cubana
    pr: puertorriqueño puertorriqueña
"""

# Where texts are from, if nothing tells.
HOME = ("Europe/Madrid",)
# The zones that an offset from UTC may mean.
WRITTEN_IN = ("Europe/Madrid", "America/Mexico_City", "America/Bogota", "America/Santiago", "America/Montevideo")

# The names that texts give to a zone, behind an hour.
ZONES = {
    "Europe/Madrid": "hora peninsular, hora española, una hora menos en canarias, una hora menos en las islas canarias",
    "Atlantic/Canary": "hora canaria, hora insular",
    "America/Argentina/Buenos_Aires": "hora argentina",
    "America/Santiago": "hora chilena, hora continental",
    "America/Mexico_City": "hora mexicana, tiempo del centro",
    "America/Bogota": "hora colombiana",
    "America/Lima": "hora peruana",
    "America/Montevideo": "hora uruguaya",
    "Europe/Paris": "hora centroeuropea, hora francesa",
    "Europe/Rome": "hora italiana",
    "Europe/Berlin": "hora alemana",
    "Europe/London": "hora británica",
    "Europe/Kyiv": "hora ucraniana",
    "Europe/Istanbul": "hora turca",
    "Asia/Jerusalem": "hora israelí",
    "Asia/Tokyo": "hora japonesa",
    "America/Guatemala": "hora guatemalteca",
    "America/Panama": "hora panameña",
    "America/La_Paz": "hora boliviana",
    "America/Guayaquil": "hora ecuatoriana",
    "America/Caracas": "hora venezolana",
    "America/Asuncion": "hora paraguaya",
    "America/Havana": "hora cubana",
    "America/Santo_Domingo": "hora dominicana",
    "America/Costa_Rica": "hora costarricense",
    "Europe/Lisbon": "hora portuguesa",
    "America/New_York": "hora del este",
    "America/Los_Angeles": "hora del pacífico",
}
# What speaks for a zone wherever it stands: a word (its first six letters), a sign or a shape that shows, and it.
MARKS = (
    (
        "Europe/Madrid",
        "ayunta junta comuni",
        re.compile(r"\bAyuntamiento de\b|\bJunta de (?:Andalucía|Castilla)|\bComunidad de Madrid\b"),
    ),
    (
        "America/Mexico_City",
        "ayunta cdmx tlax ver oax pue jal gto mich qro hgo edo mor chis tab cabild presid tiangu",
        re.compile(
            r"\bH\. Ayuntamiento\b|\bCDMX\b|\b(?:Tlax|Ver|Oax|Pue|Jal|Gto|Mich|Qro|Hgo|Edo\. Méx|Mor|Chis|"
            r"Tab)\.(?:,|\s)|\bCabildo\b.{0,80}\bmes y año en curso\b|"
            r"\bPresidencia Municipal\b|\btianguis\b"
        ),
    ),
    (
        "America/Argentina/Buenos_Aires",
        "rosada caba afip parita concej intend hs provin",
        re.compile(
            r"\b(?:Casa Rosada|CABA|AFIP|paritarias?|Concejo Deliberante|intendente)\b|\d\s?hs\b|"
            r"\bprovincia de Buenos Aires\b"
        ),
    ),
    (
        "America/Santiago",
        "seremi carabi bencin vecino intend rut",
        re.compile(
            r"\bSeremi\b|\bCarabineros\b|\bbencina\b|\bjuntas? de vecinos\b|\bIntendencia Metropolitana\b|\bRUT\b"
        ),
    ),
    (
        "America/Lima",
        "S/ indeco essalu pnp sunat",
        re.compile(r"\bS/\.? ?\d|\bIndecopi\b|\bEsSalud\b|\bPNP\b|\bSunat\b"),
    ),
    (
        "America/Bogota",
        "icbf vereda cop c alcald",
        re.compile(r"\bICBF\b|\bveredal?\b|\bCOP \d|\bD\.\s?C\.|\bAlcaldía (?:Mayor|Local)\b"),
    ),
    (
        "Europe/Madrid",
        "pairs junta genera comuni pedaní pedani",
        re.compile(
            r"\b9\d{2} \d{2} \d{2} \d{2}\b|\b(?:la|el) Junta de (?:Andalucía|Castilla|Extremadura)|"
            r"\bGeneralitat\b|\bComunidades? de Regantes\b|\bpedan[íi]a\b",
            re.IGNORECASE,
        ),
    ),
)
# What tells a zone in the opening of a text. "León, Gto., a 19 de febrero": a Mexican town shows its state.
OPENINGS = (
    (
        "America/Mexico_City",
        re.compile(
            r",\s(?:Ags|B\.C|Camp|Chis|Chih|Coah|Col|Dgo|Edo\. Méx|Gto|Gro|Hgo|Jal|Mich|Mor|Nay|N\.L|Oax|Pue|Qro|"
            r"Q\. Roo|S\.L\.P|Sin|Son|Tab|Tamps|Tlax|Ver|Yuc|Zac)\.?,\s(?:a\s)?\d"
        ),
    ),
)
# Whether a town stands behind a preposition, and a name right behind a venue is that of the venue.
TOWNS_BEHIND_OF = True
# What is named after towns and lands elsewhere.
STREETS = frozenset(
    (
        "calle",
        "c/",
        "avenida",
        "avda",
        "av",
        "paseo",
        "plaza",
        "glorieta",
        "ronda",
        "pasaje",
        "puente",
        "bulevar",
        "travesía",
        "camino",
    )
)
# What is named after a saint behind it.
OF_SAINTS = frozenset(
    [
        "iglesia",
        "ermita",
        "parroquia",
        "capilla",
        "basílica",
        "convento",
        "monasterio",
        "colegio",
        "hospital",
        "cementerio",
        "plaza",
        "calle",
        "parque",
    ]
)
# Towns that are words too: "Reading group", "Sale of plants".
WORDS_TOO = """
    almirante altar altura anda asunción bata baños blanca cabañas caldera campamento campos carmen castillo
    castillos centro coles concepción constitución coro crucero cuenca embalse espejo espera esperanza federación
    flores fundación gracias grado haría independencia isla jardín la_junta lagunas libertad lista lobos mesa metro
    mineros nada obligado palma palmas paz piedras plato progreso pueblo real reforma retiro reyes ronda rosario rota
    salvador tema universidad unión ventas victoria vista zafra
"""
