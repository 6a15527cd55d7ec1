"""Spanish words for people and bodies that act, and for what stands before a name."""

from calfeed.grammar.vocabulary import listed

AGENTS = listed(r"""
    ministr[oa]s? president[ea]s? vicepresident[ea] canciller(?:es)? alcalde(?:sa|s)? gobernador(?:a|es)?
    diputad[oa]s? senador(?:a|es)? concejal(?:a|es)? consejer[oa]s? secretari[oa]s? director(?:a|es)? delegad[oa]s?
    delegación representantes? portavoz portavoces embajador(?:a|es)? mandatarios líderes jefes? sindicatos?
    federación asociación colectivos? comité comisión consejo asamblea gobierno ayuntamiento junta ministerio
    parlamento congreso senado cortes corte tribunal universidad escuela instituto compañía orquesta coro grupo
    banda equipo club partido empresa banco iglesia policía trabajadores docentes maestros médicos enfermeras
    agricultores vecin[oa]s padres madres alumnos estudiantes socios voluntarios artistas músicos autor(?:a|es)?
    escritor(?:a|es)? juez(?:a)? fiscal(?:ía)? rey reina papa obispo cardenal curador(?:a)? comisari[oa]
    abogad[oa]s? actriz actor(?:es)? \w+(?:istas|dores|doras)
    consignatarios armadores pescadores estibadores ganaderos comerciantes empresarios comuneros regantes ejidatarios
    jubilados pensionistas familias familiares niñ[oa]s jóvenes afectad[oa]s víctimas inquilin[oa]s propietari[oa]s
    bomberos policías militares marineros funcionarios empleados obreros mineros transportistas sanitarios pacientes
    profesor(?:a|es)? profesorado catedrátic[oa] investigador(?:a|es)? científic[oa]s arqueólog[oa]s historiador(?:a)?
    poetas? novelista cineasta cantautor(?:a)? director(?:a)?_general rector(?:a)? decan[oa] cabildo concejo pleno
    diputación fundación cofradía hermandad cooperativa patronal sindicato_\w+ coordinadora mesa_directiva cámara
    delegad[oa]s comitiva equipos selección orfeón rondalla compañía_de_teatro comunidad_de_\w+ acusad[oa]s
    homólog[oa]s? colegas? ciudadan[oa]s? manifestantes huelguistas comensales delegaciones alcaldías
    testigos peritos ponentes? conferenciante invitad[oa]s
""")
HONORIFICS = listed(r"""
    sr\.? sra\.? don doña dr\.? dra\.? d\. d\.ª ministr[oa] president[ea] alcalde(?:sa)? canciller consejer[oa]
""")
MEETS = listed(r"""
    recib(?:e|en|irá|irán) (?:se_)?(?:reúne|reúnen|reunirán?|entrevistarán?|verán?|encontrarán?) enfrentarán?
    junto_(?:a|con) acompañad[oa]s?_(?:de|por)
    ante_(?:el|la|los|las) dirige
""")
