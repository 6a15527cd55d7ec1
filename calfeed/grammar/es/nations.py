"""Spanish: what tells of a country, by its code: its name, its people, its money, its bodies and what is only there."""

NATIONS = """
    es: España español española ayuntamiento concejal concejala pedanía autonómica autonómico Andalucía Cataluña
        Extremadura Galicia Asturias Murcia Castilla Generalitat Xunta Diputación Renfe IES AMPA Junta vosotros EPA INE
        Congreso consejería Consejería euros polideportivo
    mx: México mexicano mexicana mexicanos CDMX INE INAH UNAM IMSS tianguis cabildo Cabildo alcaldía delegación colonia
        Guadalajara Monterrey Oaxaca Jalisco Veracruz Puebla Chiapas Michoacán preparatoria ejido ejidal
    ar: Argentina argentino argentina argentinos CABA AFIP ANSES INDEC paritaria paritarias intendente intendenta hs
        bonaerense santafesino cordobés rosarino vos tenés podés peña CONICET provincia
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
