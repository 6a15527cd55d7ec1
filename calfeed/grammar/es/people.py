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
# Small words in front of a name and behind it, by what they say of it.
LEADS = {
    "with": listed("con"),
    "against": listed("contra"),
    "between": listed("entre"),
    "by": listed("por"),
    "of": listed("de del"),
    "for": listed("para"),
    "at": listed("en a al ante"),
    "from": listed("desde"),
    "about": listed("sobre"),
    "to": listed("hacia hasta"),
    "and": listed("y e o u ni"),
    "the": listed("el la los las este esta"),
    "a": listed("un una unos unas dos tres"),
    "his": listed("su sus nuestro nuestra nuestros"),
    "all": listed("todos todas cada"),
    "said": listed("dijo"),
    "that": listed("que quien"),
    "when": listed("cuando donde mientras"),
}
# Words that somebody is called by, by kind.
HEADS = {
    "office": listed(r"""
        ministr[oa]s? president[ea] vicepresident[ea] alcalde(?:sa)? gobernador(?:a)? director(?:a)?
        secretari[oa] canciller embajador(?:a)? juez(?:a)? consejer[oa] rector(?:a)? sr sra don doña obispo
        entrenador(?:a)?
    """),
    "artist": listed(r"""
        autor(?:a|es)? escritor(?:a)? poetas? novelista coro orquesta banda grupo compañía trío pianista
        historiador(?:a)? cantautor(?:a)? artistas músicos ponentes?
    """),
    "council": listed(r"""
        consejo comité comisión cabildo concejo pleno junta tribunal corte congreso senado parlamento asamblea
    """),
    "body": listed(r"""
        sindicatos? asociación federación gobierno ministerio ayuntamiento empresa fundación gremio colectivo
        coordinadora partido
    """),
    "press": listed(r"""
        prensa periodistas medios
    """),
    "crowd": listed(r"""
        vecin[oa]s padres madres alumnos soci[oa]s niñ[oa]s familias trabajadores docentes voluntarios
        estudiantes público jóvenes afectad[oa]s
    """),
    "team": listed(r"""
        equipo club selección
    """),
}
# Nouns of events, by whom they bring together.
EVENTS = {
    "match": listed(r"""
        partid[oa] torneo carrera final
    """),
    "show": listed(r"""
        concierto función espectáculo representación proyección festival fiesta
    """),
    "talk": listed(r"""
        charla conferencia taller debate presentación curso
    """),
    "talks": listed(r"""
        negociaci\w+ cumbre visita encuentro
    """),
    "strike": listed(r"""
        huelga paro manifestación concentración marcha
    """),
    "hearing": listed(r"""
        juicio audiencia vista fallo
    """),
    "press": listed(r"""
        rueda_de_prensa
    """),
    "meeting": listed(r"""
        reunión sesión junta asamblea pleno congreso
    """),
    "vote": listed(r"""
        votación eleccion(?:es)? elección
    """),
    "ceremony": listed(r"""
        ceremonia inauguración misa acto
    """),
    "closure": listed(r"""
        cierre corte obras
    """),
    "fair": listed(r"""
        exposición feria mercado
    """),
}
HE = listed(r"él ella")  # who was spoken of: one person
THEY = listed(r"ellos ellas")
