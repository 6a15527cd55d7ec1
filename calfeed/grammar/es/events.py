"""Spanish words for events: how they are named, which verbs announce, move and call them off."""

from calfeed.grammar.vocabulary import Deed, Tense, Vocabulary, listed

_OFF = (
    r"(?:cancelad[oa]s?|suspendid[oa]s?|anulad[oa]s?|aplazad[oa]s?\s+(?:hasta\s+nuevo\s+aviso|"
    r"sine\s+die)|desconvocad[oa]s?|se\s+(?:suspenden?|cancelan?|anulan?)|no\s+habrá|sin\s+efecto|no\s+se\s+celebrarán?|no\s+tendrán?\s+lugar)"
)
_SHIFT = (
    r"(?:aplazad[oa]s?|trasladad[oa]s?|pospuest[oa]s?|adelantad[oa]s?|retrasad[oa]s?|"
    r"prorrogad[oa]s?|ampliad[oa]s?|reprogramad[oa]s?|postergad[oa]s?|diferid[oa]s?|movid[oa]s?)"
)

WORDS = Vocabulary(
    language="es",
    ourselves=frozenset(("nosotros", "nosotras", "yo", "usted", "ustedes")),
    subordinates=listed("que quien quienes donde cuando si aunque porque mientras pues tras según"),
    title_of_people="Reunión de {}",
    meeting="reunión",
    orders=listed("primera? próxim[oa]"),
    towards=listed("al a"),
    lasting=listed("dura(?:n|rá|rán)? duración"),
    same=listed("mism[oa]"),
    nones=listed("ningun[oa]?"),
    labels_day=listed("fecha día"),
    labels_end=listed(r"fin (?:fecha|hora)_de_(?:fin|finalización|término) hasta"),
    labels_what=listed("qué asunto tema título evento acto"),
    slots=listed(r"(?:nuestra|la|el|esta)?_?(?:nueva_)?(?:fecha|cita|turno)"),
    same_time=listed(r"(?:a_la_)?misma_hora hora_(?:habitual|de_siempre)"),
    denied=listed("(?:y_)?no(?:_el)?"),
    sections=listed(r"""
        notas? contacto antecedentes varios otr[oa]s\b.* información\b.* próxim[oa]s\b.* agenda\b.* avisos?\b.*
        recordatorios? inscripci\w+ precios? cómo\b.* fechas?\b.* noticias\b.* ruegos\b.*
    """),
    desks=listed("horarios?(?:_de_\\w+)? oficinas? atención secretaría abierto tel(?:éfono)? taquilla ventanilla"),
    nothings=listed("sin no_hay ningun[oa]? nada libre"),
    of="de",
    drops_subject=True,
    nouns=listed(r"""
        reuni(?:ón|ones) cumbres? encuentros? conferencias?(?:_de_prensa)? ruedas?_de_prensa consultas?
        negociaci(?:ón|ones) sesi(?:ón|ones)(?:_plenarias?)? plenos? audiencias? vistas? juicios? sentencias?
        votaci(?:ón|ones) elecci(?:ón|ones) comicios referéndum(?:s)? debates? plenarias? presentaci(?:ón|ones)
        ceremonias? funeral(?:es)? misas? vigilias? inauguraci(?:ón|ones) clausuras? recepci(?:ón|ones) cenas?
        comidas? almuerzos? desayunos? conciertos? espectáculos? proyecci(?:ón|ones) estrenos? funci(?:ón|ones)
        festival(?:es)? ferias? mercados? mercadillos? exposici(?:ón|ones) aperturas? lanzamientos? charlas?
        coloquios? seminarios? webinars? talleres? taller cursos? clases? visitas?(?:_guiadas?)?
        excursi(?:ón|ones) viajes? rutas? marchas? manifestaci(?:ón|ones) concentraci(?:ón|ones) huelgas? paros?
        protestas? partidos? torneos? campeonatos? final(?:es)? carreras? ensayos? fiestas? posadas? bailes?
        congresos? foros? simposios? jornadas? mesas?_redondas? asambleas? cierres? cortes? obras vacaciones
        exámenes examen entrevistas? actos? desfiles? galas?(?:_de_\w+)? firmas? entregas?_de_\w+ homenajes?
        clubs?_de_lectura club_de_lectura cine(?:_en_versión_original)? pases?_gráficos?
        declaraci(?:ón|ones)(?:_conjuntas?)? comparecencias? citas? diálogos? romerías? procesi(?:ón|ones)
        verbenas? puertas_abiertas
    """),
    weak_nouns=listed(r"""
        citas? obras clases? cursos? comidas? finales final mercados? carreras? consultas? vistas?
        funci(?:ón|ones) rutas? cortes? cierres? actos? firmas? partidos? viajes? cine declaraci(?:ón|ones)
        sentencias? vacaciones exposici(?:ón|ones) aperturas? encuentros? presentaci(?:ón|ones) paros?
        sesi(?:ón|ones) lanzamientos? fiestas? final(?:es)?
    """),
    deadlines=listed(r"""
        plazos? inscripci(?:ón|ones) solicitud(?:es)? candidaturas? acreditaci(?:ón|ones) propuestas? resúmenes
        resumen comunicaci(?:ón|ones) pagos? cuotas? matrículas? reservas? respuestas? notificaci(?:ón|ones)
        trabajos? artículos? formularios? preinscripci(?:ón|ones)
    """),
    breaks=listed(r"""
        registro.* recepción_de_.* café.* pausa.* descanso.* almuerzo comida apertura_de_puertas.* puertas.* fin
        cierre salida.* llegada.*
    """),
    cues=(
        (Tense.HYPOTHETICAL, r"si\s+(?:\w+\s+){1,5}?(?:fuera|hubiera|tuviera)|podrían?|sería|serían|habría"),
        (
            Tense.OLD,
            r"estaba(?:n)?\s+previst[oa]s?|iba\s+a\s+celebrarse|inicialmente|en\s+lugar\s+del|"
            r"y\s+no\s+el|que\s+debía",
        ),
        (Tense.CANCELLED, rf"(?:se\s+(?:ha|han)|ha\s+sido|han\s+sido|queda|quedan|está|están)?\s*{_OFF}"),
        (
            Tense.MOVED,
            rf"(?:se\s+(?:ha|han)|ha\s+sido|han\s+sido|queda|quedan)?\s*{_SHIFT}|se\s+pasa(?:n)?\s+al?|"
            rf"se\s+(?:trasladan?|aplazan?|retrasan?|adelantan?|posponen?|muev(?:e|en)|cambian?|prorrogan?)(?:\s+al?)?|"
            rf"pasan?\s+al?(?=\s+(?:\d|lunes|martes|miércoles|jueves|viernes|sábado|domingo))",
        ),
        (
            Tense.DUE,
            r"hasta\s+el|antes\s+del|a\s+más\s+tardar|plazo|se\s+apunten|inscribirse|acreditarse|"
            r"apuntarse|enviar|presentar\s+(?:sus|las)|podrán\s+hacerlo",
        ),
        (
            Tense.PLANNED,
            r"(?:está|están|estará)?\s*(?:previst[oa]s?|programad[oa]s?|convocad[oa]s?|fijad[oa]s?|"
            r"anunciad[oa]s?\s+para|señalad[oa]s?|citad[oa]s?|agendad[oa]s?|emplazad[oa]s?|llamad[oa]s?|"
            r"invitad[oa]s?|planead[oa]s?)(?:\s+para)?",
        ),
        (
            Tense.FUTURE,
            r"(?:se\s+)?\w{2,}(?:rá|rán|remos)(?:\s+(?:lugar|cerrad[oa]s?|abiert[oa]s?))?|"
            r"va\s+a\s+\w+|van\s+a\s+\w+|vamos\s+a\s+\w+|nos\s+(?:vemos|reunimos|juntamos)|proyectamos|tocan|"
            r"toca(?=\s)|(?:tiene|tienen)\s+previsto\s+\w+|prevén?\s+\w+r|planean?\s+\w+r|piensan?\s+\w+r",
        ),
        (Tense.VALID, r"válid[oa]s?|vigente|en\s+vigor|vigencia"),
        (Tense.UNDERWAY, r"sigue|continúa|está\s+en\s+marcha"),
        (
            Tense.REPORT,
            r"confirmó|anunció|informó|precisó|dijo|explicó|señaló|añadió|advirtió|aseguró|según|"
            r"indicó|comunicó",
        ),
        (
            Tense.PAST,
            r"(?:ha|han|había|habían|fue|fueron|era|eran|estuvo|tuvo|tuvieron|hubo)(?:\s+\w+(?:ado|"
            r"ido|ada|ida|ados|idos|to|cho))?",
        ),
        (Tense.PAST, r"\w{2,}(?:ó|aron|ieron|ió|aba|aban)|llegó|nació|murió|vinieron|hizo"),
        (
            Tense.PRESENT,
            r"visitan?|recibe|reciben|viajan?|inauguran?|acogen?|celebran?|reúnen?|debaten?|votan?|comparecen?|"
            r"juegan?|actúan?|ofrecen?|imparten?|cierran?|regresan?|llegan?|disputan?|estrenan?|vuelven?|"
            r"declaran?|reanudan?|decide|deciden|interviene|intervienen|da|dan|sale|salen|entra|parte|"
            r"es|son|tienen?\s+lugar|se\s+celebra(?:n)?|empieza|comienza|arranca|abre|organiza|presenta|"
            r"está|están",
        ),
    ),
    deeds=(
        Deed(r"se\s+reunirán?", "Reunión de {who}"),
        Deed(r"(?:permanecerá|estará|permanecerán|estarán)\s+cerrad[oa]s?", "Cierre de {who}"),
        Deed(r"se\s+reúnen?", "Reunión de {who}"),
        Deed(r"visit(?:arán?|an?)", "Visita de {who}"),
        Deed(r"viaj(?:arán?|an?)", "Viaje de {who}"),
        Deed(r"recib(?:irán?|en?)", "Reunión de {who}"),
        Deed(r"vot(?:arán?|an?)", "Votación de {who}"),
        Deed(r"debat(?:irán?|en?)", "Debate de {who}"),
        Deed(r"comparecerán?|comparecen?|declararán?|declaran?", "Comparecencia de {who}"),
        Deed(r"actuarán?|actúan?|tocarán?", "Actuación de {who}"),
        Deed(r"inaugurarán?|inauguran?", "Inauguración de {what}"),
        Deed(r"abrirán?|abren?", "Apertura de {who}"),
        Deed(r"jugarán?|juegan?|se\s+enfrentarán?|se\s+enfrentan?", "Partido de {who}"),
        Deed(r"decidirán?|deciden?", "Decisión de {who}"),
        Deed(r"firmarán?|firman?", "Firma de {what}"),
        Deed(r"impartirán?|imparten?|hablarán?", "Charla de {who}"),
        Deed(r"informarán?", "Presentación de {who}"),
        Deed(r"proyectamos", "Cine: {what}"),
    ),
    articles=listed(r"""
        el la los las un una unos unas lo del al este esta estos estas su sus nuestro nuestra nuestros cada otro
        otra
    """),
    definite=frozenset(("el", "la", "los", "las", "este", "esta", "estos", "estas", "del", "al")),
    links=listed("de del con sobre entre para contra por a"),
    stops=listed(r"""
        en desde hasta durante tras antes después hacia sin y o u pero que quien cuyo donde cuando como si no se
        es son está están será serán fue ha han había ni ya también además él ella ellos ellas nosotros le les
        lo me nos muy más así luego según mientras previsto prevista previstos previstas convocada convocado
        próximos próximo antes
    """),
    pronouns=listed("él ella ellos ellas esto este ésta esta será"),
    ordinals=listed("primer[oa]? segund[oa] tercer[oa]? cuart[oa] quint[oa]"),
    happens=listed(r"""
        se_celebrar\w+ tendrán?_lugar será serán empezarán? comenzarán? arrancarán? abrirán? previst[oa]s?.*
        programad[oa]s?.* convocad[oa]s?.* se_celebra.* es cancelad[oa]s? aplazad[oa]s? empieza comienza
        volverán? queda.* se_pasa.*
    """),
    by=listed("hasta hasta_el antes_del a_más_tardar a_más_tardar_el hasta_las"),
    excepted=listed("salvo excepto"),
    now=listed("ahora nueva_fecha"),
    since=listed("desde desde_el tras nacid[oa]_el"),
    until=listed("hasta hasta_el al"),
    either=listed("o u"),
    place_on=listed(r"""
        desde hasta hacia sobre ante por frente_al? junto_al? al_pie_de(?:l)? de(?:l)? bajo tras entre al
    """),
    placeless=listed(r"""
        anuncio publicación resultados? fallo decisión inscripci(?:ón|ones) venta huelga paro elecci(?:ón|ones)
        respuesta informe vacaciones notificación bases
    """),
    offices=listed(r"""
        ministerio secretaría diario gaceta periódico congreso senado banco consejo boletín_oficial asociación
        avisos
    """),
    place_in=listed(r"""
        en en_el en_la a ante_el ante_la frente_al? junto_al? al_pie_de(?:l)? a_las_puertas_de(?:l)? bajo_el
        bajo_la cerca_de
    """),
    place_nouns=listed(r"""
        sala salón centro plaza calle teatro museo biblioteca escuela colegio universidad parque estadio hotel
        palacio iglesia ayuntamiento auditorio sede cine cines casa patio puerta espacio convenciones pabellón
        recinto galería sede polideportivo campo mercado jardín jardines catedral monasterio castillo congreso
        senado facultad instituto librería restaurante bar local puerto playa estación aeropuerto juzgado
        tribunal palau avenida paseo calle alameda rambla kiosco quiosco explanada zócalo alhóndiga aula gimnasio
        vestíbulo terraza azotea sótano bodega taller fábrica nave hangar muelle malecón dársena embarcadero
        astillero faro torre puente monumento memorial cementerio panteón capilla ermita parroquia basílica
        convento templo mezquita sinagoga hospital clínica ambulatorio embajada consulado cuartel comisaría
        alcaldía municipalidad gobernación legislatura tribunales audiencia registro archivo hemeroteca
        observatorio planetario acuario zoológico ateneo casino círculo club cancha pista piscina velódromo
        hipódromo plaza_mayor glorieta rotonda bulevar carretera camino sendero orilla ribera lago laguna río
        bosque finca granja hacienda rancho albergue hostal refugio camping feria recinto_ferial palacio_de_\w+
        lugar_de_la_obra oficinas? edificio despacho anfiteatro foro escenario carpa cantina cafetería
        biblioteca_\w+ terminal cabildo
    """),
    goes_to=listed("visita_(?:guiada_)?al? viaje_a excursión_a"),
    kinds=(frozenset(("reunión", "cumbre", "encuentro", "sesión", "cita")),),
    not_places=listed(r"""
        lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto
        septiembre octubre noviembre diciembre primavera verano otoño invierno línea directo general total cambio
        especial particular todo.* la_que.* el_que.* los_que.* las_que.* torno.* este.* esta.* español inglés
        versión.* manera.* su.* casa común breve vivo diferido persona público privado serio vigor marcha juego
        nombre.* honor.* favor.* contra.* caso.* función.* parte.* compañía.* colaboración.* busca.* defensa.*
        apoyo.* las_próximas.* los_próximos.* la_tarde la_mañana la_noche el_marco.* el_caso.* su_caso primera_.*
        segunda_.* gallego catalán euskera portugués francés nuevo pie tiempo.* través.* partir.* fin_de.*
        pesar.* cargo.* raíz.* la_vez medio.* plena.* definitiva la_actualidad el_futuro
    """),
    people=listed(r"""
        ministr[oa]s? president[ae]s? delegad[oa]s? director(?:a|es)? representantes? mandatarios? líderes?
        alcald(?:e|esa|es) concejal(?:a|es)? sindicatos? trabajadores profesores? alumnos? padres expert[oa]s?
        asesores? canciller(?:es)?
    """),
    takes_part=listed(r"""
        se_reunir\w+ participarán? asistirán? intervendrán? informarán? mantendrán? ofrecerán? conducirá
        presentarán?
    """),
    led_by=listed("con presidid[oa]_por a_cargo_de conducid[oa]_por organizad[oa]_por"),
    start_words=listed("empieza comienza inicio desde_las desde a_partir_de de"),
    other_words=listed(r"""
        puertas apertura_de_puertas registro recepción salida publicado actualizado piñata
    """),
    end_words=listed("hasta fin termina cierre"),
    online=listed(r"""
        en_línea virtual(?:mente)? por_videoconferencia videoconferencia zoom teams de_manera_virtual
        telemátic[oa](?:mente)? webinar a_distancia
    """),
    hybrid=listed(r"""
        presencial_y_(?:en_línea|virtual) híbrid[oa] y_en_línea retransmitid[oa]_en_directo
        intervendrá_por_videoconferencia y_por_zoom en_directo_por
    """),
    tentative=listed(r"""
        previsiblemente provisional(?:es)? por_confirmar se_espera posiblemente sujeto_a no_antes_del
    """),
    labels_when=listed(r"""
        cuándo fechas? horas? horario día (?:fecha|día)_y_hora nueva_fecha inicio comienzo
    """),
    labels_programme=listed(r"""
        programa agenda orden_del_día calendario boletín próximas_actividades convocatoria
    """),
    labels_where=listed(r"""
        dónde lugar sede dirección sala (?:lugar|punto)_de_encuentro localidad ciudad recinto
    """),
    labels_who=listed(r"""
        quién(?:es)? participantes? ponentes? con intervienen asistentes? modera imparte
    """),
    not_titles=listed("cancelad[oa] aplazad[oa] en_línea gratis entrada.* gratuito puertas.*"),
    posted=listed("publicado(?:_el)? actualizado(?:_el)? difundido redacción enviado"),
    not_events=(
        ("a law or a rule", r"(?:ley|decreto|decisión|resolución|acuerdo|informe|orden)(?:\s+[^\s,]+){0,4}\s+del?"),
        ("a birth or a death", r"nacid[oa]|nació|murió|falleci\w+"),
        ("opening hours", r"horario|lunes\s+a\s+viernes|abierto\s+de"),
        ("an anniversary", r"aniversario"),
        ("past", r"pasada\s+edición|última\s+edición"),
    ),
    title_of_deadline="Plazo: {}",
    title_at_place="{}, {}",
    title_more="{} de {}",
    reply="respuestas",
    due_verbs=((r"apunt\w+|inscrib\w+", "inscripción"), (r"acredit\w+", "acreditación"), (r"pagar", "pago")),
    all_deadlines=listed("todos_los_plazos"),
    notices=listed("notificaci(?:ón|ones).* resultados?.*"),
    deadline_words=listed("plazos? fecha_límite fechas_importantes cierre_de_inscripci(?:ón|ones)"),
    abbreviations=frozenset(
        [
            "sr",
            "sra",
            "d",
            "dª",
            "dr",
            "dra",
            "avda",
            "c",
            "n",
            "núm",
            "art",
            "pág",
            "p",
            "ej",
            "etc",
            "tel",
            "ee",
            "uu",
            "jr",
            "av",
            "ed",
            "s",
            "l",
            "a.m",
            "p.m",
            "ene",
            "feb",
            "mar",
            "abr",
            "may",
            "jun",
            "jul",
            "ago",
            "sep",
            "sept",
            "oct",
            "nov",
            "dic",
            "h",
        ]
    ),
    time_words=listed(r"""
        lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto
        septiembre octubre noviembre diciembre
    """),
)
