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
# Beside them, those whom a sentence may name without more: the choice of who takes part weighs where they stand.
GROUPS = listed(r"""
    jurado mesa bancada gremios? patronato claustro alumnado plantilla tripulación clero parroquia municipios? pueblos?
    mancomunidad embajada consulado misión defensa acusación querellantes? demandantes? partes peticionarios
    arquitect[oa]s? ingenier[oa]s? urbanistas? técnic[oa]s? albañiles electricistas fontaneros mecánicos operarios
    empresas? constructora cooperativistas cooperativas? comerciante hosteleros taxistas camioneros repartidores
    conductor(?:a|es|as)? maquinistas? pilotos? azafatas carteros barrenderos viticultores apicultores pastores
    cazadores campesin[oa]s agricultor(?:a)? ganader[oa] pescador(?:a)? periodistas? reporteros fotógraf[oa]s?
    cineastas? realizador(?:a|es)? guionistas? compositor(?:a|es)? cantantes? cantaor(?:a|es)? músic[oa] bailarines
    bailarina bailaor(?:a|es)? guitarristas? bandoneonista pianistas? violinistas? pintor(?:a|es)? escultor(?:a|es)?
    ilustrador(?:a|es)? traductor(?:a|es)? editor(?:a|es)? librer[oa]s? bibliotecari[oa]s? párroco cura sacerdotes?
    monjas? frailes? fieles pastor(?:a)? peregrinos ancianos mayores adolescentes adultos bebés colegiales escolares
    escuelas? colegios? grupos? alumn[oa] estudiante aprendices becarios monitor(?:a|es)? maestr[oa] docente
    educador(?:a|es)? enfermer[oa]s? médic[oa] matronas? farmacéuticos? dentistas? veterinari[oa]s? psicólog[oa]s?
    paciente donantes voluntari[oa] viceministr[oa]s? viceconsejer[oa] edil(?:es)? intendente(?:s)? seremi ministras?
    síndic[oa]s? notari[oa]s? fiscales jueces juezas magistrad[oa]s? procurador(?:a|es)? delegad[oa] cónsul(?:es)?
    diplomátic[oa]s? negociador(?:a|es)? mediador(?:a|es)? observador(?:a|es)? público espectadores visitantes turistas
    aficionados hinchas jugador(?:a|es|as)? árbitros? entrenador(?:a|es)? corredores ciclistas nadadores senderistas
    soldados marineros cadetes reservistas delegad[oa]s cofradías hermandades candidat[oa]s? refugiados migrantes
    damnificados residentes vecindario dirigent[ae]s? socio socia clientes usuarios usuarias consumidores abonados
    contribuyentes electores votantes compañeros personal
""")
PLURAL = "s"  # of those that have one form
# What goes on a word for a body or for people behind it.
BEHIND = (
    r"\w{2,}(?:al|ales|[aei]ri[oa]s?|iv[oa]s?|ic[oa]s?|er[oa]s?|or(?:a|es)?|an[oa]s?|enses?|ad[oa]s?|eñ[oa]s?|és|esa)"
)

HONORIFICS = listed(r"""
    sr\.? sra\.? don doña dr\.? dra\.? d\. d\.ª ministr[oa] president[ea] alcalde(?:sa)? canciller consejer[oa]
""")
MEETS = listed(r"""
    recib(?:e|en|irá|irán) asist(?:en|irán?) particip(?:an|arán?) interv(?:ienen|endrán?) acudirán?
    tomarán_parte (?:se_)?(?:reúne|reúnen|reunirán?|entrevistarán?|verán?|encontrarán?) enfrentarán?
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
# What a label calls those whom it stands in front of, or over.
LABELS = listed(r"""
    oradores? expositor(?:es|as?)? invitad[oa]s? invitad[oa]s_especiales jurado presenta presentan
    autoridades elenco artistas dirige director(?:a)? conferenciantes? solistas? músicos delegación vocer[oa]s?
    voces_disponibles estarán intervendrán hablan hablarán facilitador(?:a|es)? tallerista
""")
