"""Spanish words for events: how they are named, which verbs announce, move and call them off."""

from calfeed.grammar.vocabulary import Deed, Tense, Vocabulary, listed

_OFF = (
    r"(?:(?:se\s+ha|ha|han|se\s+han)\s+(?:caído|retirado)\s+d(?:el|e\s+la)\s+(?:programa|cartel|agenda)|cancelad[oa]s?|suspendid[oa]s?|anulad[oa]s?|(?:aplazad|pospuest|suspendid|"
    r"postergad)[oa]s?\s+(?:hasta\s+nuevo\s+aviso|"
    r"sine\s+die|sin\s+(?:nueva\s+)?fecha|indefinidamente)|"
    r"se\s+(?:aplaza|pospone|posterga|suspende|atrasa)n?\s+(?:hasta\s+nuevo\s+aviso|sin\s+fecha|sine\s+die|indefinidamente)|"
    r"se\s+queda\s+(?:sin\s+fecha|en\s+el\s+aire)|desconvocad[oa]s?|desprogramad[oa]s?|"
    r"se\s+(?:suspenden?|cancelan?|anulan?|cae|caen|cayó|cayeron|suspendió|canceló)|sin\s+efecto|"
    r"(?:ha|han|habrá|tuvo|tuvieron)\s+(?:tenido\s+)?(?:que|de)\s+(?:(?:cancel|suspend|anul|desconvoc)[aeo]rse|"
    r"ser\s+(?:cancelad|suspendid|anulad|desconvocad)[oa]s?)|"
    r"no\s+(?:se\s+(?:celebrarán?|realizarán?|hará|harán|hace|hacen|llevarán?\s+a\s+cabo|efectuarán?|efectúan?|"
    r"producirán?|disputarán?|jugarán?|impartirán?|dictarán?|proyectarán?|estrenarán?|montarán?|desarrollarán?|"
    r"reunirán?|celebran?|realizan?|dictan?|imparten?)|tendrán?\s+lugar|salen?(?=\s*[:,.;(]|\s+adelante)|saldrán?\s+adelante|"
    r"podrán?\s+(?:celebrarse|realizarse|hacerse|ser)|pudo\s+ser|"
    r"va\s+a\s+(?:celebrarse|haber)|"
    r"habrá(?!\s+(?:servicio|agua|luz|suministro|paso|atención|transporte|circulación|energía))|hay(?=\s+(?:clase|"
    r"ensayo|reunión|entrenamiento|"
    r"sesión|función|taller|misa|mercado|mercadillo|tablao|concierto|partido|charla|visita|asamblea|pleno|cine|junta|fiesta|feria|"
    r"paro|huelga|marcha|actividad|coro|club|salida|excursión|conferencia|acto|encuentro|torneo|baile|milonga|peña)))|"
    r"(?:(?:hemos|han|ha|he)\s+)?(?:tenido\s+que|tuvimos\s+que|tuvo\s+que|tenemos\s+que|tendremos\s+que|obligad[oa]s?\s+a|decidido|acordado|hubo\s+que)\s+(?:cancelar|suspender|anular|desconvocar|dejar\s+sin\s+efecto)|"
    r"(?:suspendió|suprimió|canceló|anuló|suprimieron|anularon|suprimen|cancelan|suspenden)(?=\s+(?:el|la|los|las|sus?)\s)|"
    r"(?:cancelamos|suspendemos|anulamos|suspendimos|cancelaron|suspendieron|desconvocan?|desconvocaron)|se\s+levant(?:ó|a|ará)(?=\s+(?:el\s+paro|la\s+huelga|la\s+medida)))"
)
_SHIFT = (
    r"(?:aplazad[oa]s?|trasladad[oa]s?|pospuest[oa]s?|adelantad[oa]s?|retrasad[oa]s?|atrasad[oa]s?|(?<!el\s)(?<!un\s)(?<!del\s)recorrid[oa]s?|"
    r"prorrogad[oa]s?|ampliad[oa]s?|reprogramad[oa]s?|postergad[oa]s?|diferid[oa]s?|movid[oa]s?|cambiad[oa]s?|"
    r"pasad[oa]s?|"
    r"reagendad[oa]s?|desplazad[oa]s?|extendid[oa]s?)"
)
# "tenemos que aplazar la reunión del 10 al 11 de junio"
_WE_SHIFT = (
    r"(?:(?:os|te|le|les)\s+)?(?:(?:tengo|tenemos|hay)\s+que\s+|(?:debo|debemos|propongo|proponemos|queremos|podemos|prefiero)\s+|"
    r"(?:voy|vamos)\s+a\s+)?(?:(?:cambi|pas|aplaz|adelant|traslad|retras|posterg)(?:ar|o|amos|é)|(?:mov|pospon)er|movemos|muevo|"
    r"posponemos|(?:he|hemos)\s+(?:cambiado|pasado|aplazado|adelantado|trasladado|retrasado|postergado|movido|pospuesto))"
    r"(?=\s+(?:la|el|los|las|nuestr[oa]s?|su|est[ea])\s[^.;:!?]{2,80}\s(?:al|para\s+el|hasta\s+el)\s"
    r"(?:(?:\w+\s)?\d|(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)\b))"
)
_SET = r"(?:convoc|cit|fij|program|agend|emplaz|señal|llam|invit|calendariz|reserv|pact|conced)"

WORDS = Vocabulary(
    language="es",
    betweens=listed("entre"),
    sometime=listed("en_algún_momento_del?"),
    apiece=listed("(?:ambos|todos|todas|ambas)_a_las?"),
    earlier=listed(r"anticip\w+ adelant\w+ antes"),
    from_=listed("del"),
    plain=((r"(?:es|s)\Z", ""),),
    ourselves=frozenset(("nosotros", "nosotras", "yo", "usted", "ustedes")),
    subordinates=listed("que quien quienes donde cuando si aunque porque mientras pues tras según"),
    title_of_people="Reunión de {}",
    meeting="reunión",
    orders=listed("primera? próxim[oa]"),
    towards=listed("al a"),
    lasting=listed("dura(?:n|rá|rán)? duración"),
    same=listed("mism[oa]"),
    same_place=listed(r"""
        mism[oa]_(?:lugar|sitio|dirección|hora_y_(?:mismo_)?lugar) mismos_lugar (?:lugar|sitio)_(?:habitual|de_siempre)
    """),
    nones=listed("ningun[oa]? ningún"),
    labels_day=listed("fecha día"),
    due_on=listed(r"""
        (?:previst|programad|anunciad|fijad|convocad|señalad|agendad|planead|planificad|pensad)[oa]s?_(?:para|en)(?:_el)?
        (?:iba|iban)_a_(?:ser|celebrarse|tener_lugar|jugarse)(?:_el)? debía_(?:celebrarse|ser|jugarse)(?:_el)?
        (?:estaba|estaban)_para(?:_el)?
        (?:se_)?(?:pensaba|pensaban|tenía_previsto|iba_a|iban_a|quería|querían)_(?:celebrar|hacer|realizar|inaugurar|abrir)(?:se)?(?:_el)?
    """),
    formerly=listed(r"""
        en_(?:lugar|vez)_del inicialmente antes y_no (?:aplazad|trasladad|ampliad|prorrogad|adelantad)\w+_del
    """),
    business=listed(r"""
        (?:lectura|aprobación)_.* ruegos_y_preguntas pase_de_lista.* informe_.* asuntos_varios
    """),
    bids=listed(r"pedido solicitado citad[oa]s? convocad[oa]s? pidió pidieron citó convocó"),
    held=listed(r"""
        se_(?:celebra|celebran|celebrarán|realizan?|realizarán|harán?|hacen|desarrollan?|desarrollarán|imparten|reúnen?)
        tiene[n]?_lugar tendrán_lugar nos_(?:reunimos|juntamos|encontramos|vemos) (?:son|serán)_(?=en\b)
    """),
    of_all=listed(r"tod[oa]s_l[oa]s tod[oa]s(?=_a_las_\d) cada ambas ambos"),
    unless=listed(r"""
        salvo_(?:indicación_en_contrario|que_se_indique) si_no_se_indica
    """),
    archive=listed(r"""
        (?:actos|eventos|ediciones|actividades|reuniones|convocatorias|conciertos)_(?:pasad[oa]s|anteriores) archivo
        hemeroteca historial resultados cronología la_semana_pasada\b.*
    """),
    addressed=listed(r"""
        (?:estimad|querid|apreciad|distinguid)[oa]s?\b.* buen[oa]s_(?:días|tardes|noches)\b.* hola\b.* mamá papá
        a_l[oa]s_(?:interesad|vecin|soci|famili|padres|alumn|usuari)\w*\b.* (?:vecin|compañer|amig|soci)[oa]s? familias?
        acta_n\b.* acta_(?:de|del)\b.* aviso_(?:a|para)\b.*
        recordatorio atención importante aviso actualización actualizado corrección nota cambio última_hora
        record(?:ad|emos)
        (?:cancelad|aplazad|suspendid|pospuest)[oa]s?
    """),
    labels_what=listed("qué asunto tema título evento acto"),
    slots=listed(r"""
        (?:(?:nuestra|la|el|esta)_)?(?:nueva_)?(?:fecha|cita|turno|día)(?:_(?:es|sigue_siendo)_(?:la_misma|el_mismo))?
        (?:(?:la|el)_)?mism[oa]_(?:fecha|día) (?:la_fecha|el_día)_no_cambia
        (?:ap[uú]nt|anót|anot|reserv|resérv|guard|guárd)\w{1,5}(?:_(?:la_fecha|el_día|en_la_agenda|en_el_calendario))?(?:_el)?
    """),
    same_time=listed(r"(?:a_la_)?misma_hora hora_(?:habitual|de_siempre)"),
    denied=listed("(?:y_)?no(?:_el)?"),
    joins=listed(r"""
        nos_(?:vemos|juntamos|encontramos|reunimos) quedamos (?:os|les|te|los)_esperamos esperamos empezamos comenzamos
        arrancamos salimos (?:lo|la|los|las)_(?:celebramos|hacemos|festejamos|celebraremos|haremos)
    """),
    evenings_ahead=True,
    generics=listed(r"""
        certamen evento acto cita actividad encuentro jornada prueba torneo competición velada celebración fiesta
        muestra
    """),
    sections=listed(r"""
        actividades(?=\W*\Z) programa(?:ción)?(?=\W*\Z) eventos(?=\W*\Z)
        (?:nota|convocatoria|comunicado|aviso)(?:_de_prensa)?(?=\W*\Z) notas? contacto antecedentes varios
        otr[oa]s\b.* información\b.* próxim[oa]s\b.* agenda\b.* avisos?\b.* recordatorios? inscripci\w+ precios?
        (?:las_)?funciones(?=\W*\Z) cómo\b.* fechas?\b.* noticias\b.* ruegos\b.*
    """),
    desks=listed(
        r"horarios?(?:_de_\w+)? oficinas? atención secretaría abierto tel(?:éfono)? taquilla "
        r"(?:la_)?tienda_(?:abre|abrirá|cierra) ventanilla "
        "biblioteca "
        "museo caja archivo registro"
    ),
    asks=listed(r"""
        por_favor favor_de rogamos se_ruega se_agradece hay_que deben?
        (?:mand|envi|avis|anot|confirm|entreg|respond|escrib|apúnt|inscríb|confirme|tra(?=ed?\b|igan?\b|[ée]d?[mn]))\w*(?:en|ad|ed|id|e|a)(?:me|nos|se|te)?
        tiene[ns]?_que necesito necesitamos pueden?_(?:enviar|presentar|mandar)
    """),
    afterwards=listed(r"luego después desde_entonces a_partir_de_entonces"),
    nothings=listed("sin no_hay ningun[oa]? nada libre"),
    labels_end=listed(r"""
        fin fin_de_(?:los_trabajos|las_obras) (?:fecha|hora)_de_(?:fin|finalización|término) hasta
    """),
    departs=listed(r"""
        sal(?:e|en|drá|drán|ida|idas) part(?:e|en|irá|irán|ida|idas) arranc\w+ zarpa\w*
    """),
    spots=listed(r"""
        en_(?:el|la|los|las) al a_la (?:junto|frente)_a(?:l|_la|_los|_las) (?:bajo|ante)_(?:el|la|los|las)
        (?:delante|detrás|cerca|enfrente|dentro|fuera|al_pie|al_lado)_de(?:l|_la|_los|_las)
    """),
    place_on=listed(r"""
        desde hasta hacia sobre ante por frente_al? junto_al? al_pie_de(?:l)? de(?:l)? bajo tras entre al
    """),
    wholes=listed(r"tod[oa]s? cada siempre"),
    at_it=listed(r"allí allá"),
    reasons=listed(r"""
        porque mientras ya_que puesto_que por_motivos? salvo_que si_(?:el|la|los|las|no|se|hay)
    """),
    sign_ups=listed(r"""
        (?:apertura|cierre|inicio)_de_(?:las_)?inscripci(?:ón|ones) inscripci(?:ón|ones)
        (?:venta|preventa)_de_(?:las_)?entradas preventa
    """),
    placeless=listed(r"""
        anuncio publicación resultados? fallo decisión inscripci(?:ón|ones) venta huelga paro elecci(?:ón|ones)
        respuesta informe vacaciones notificación bases
    """),
    offices=listed(r"""
        ministerio secretaría diario gaceta periódico congreso senado banco consejo boletín_oficial asociación avisos
    """),
    contracted=(("de el ", "del "), ("a el ", "al ")),
    set_for=("para",),
    capitals=frozenset(("mar", "may", "col", "sal")),
    obliges=listed(r"""
        pued(?:e|en|es) podrán? podéis podemos podréis (?:hay|habrá|tienen?|tenemos|tenéis)_que debe[ns]?
        deb(?:emos|éis) deberá[ns]?
    """),
    says_that=(
        r"(?:[^:.!?\n]{2,40}:\s)?(?:(?:te|os|les|le|se)\s)?(?:confirm|record|avis|inform|comunic)(?:o|amos|a)\s"
        r"(?:a\s[^,.;:\n]{2,40}\s)?(?:de\s)?que\s"
    ),
    arrives=listed(r"obrar estar llegar quedar constar ser tener \w+rse"),
    title_to_do="Plazo para {}",
    purpose=r"para\s+(?P<what>\w+r(?:se|les?|l[oa]s?|nos|os)?(?!\w))\s*",
    prices=listed(r"cuestan? costarán?"),
    lasts=listed(r"""
        dur\w+ se_prolong\w+ (?:segu|sigu|continu|permanec|qued|estar)\w+_(?:cerrad|abiert|cortad)[oa]s? permanec\w+
        (?:podrá|puede)n?_(?:verse|visitarse|contemplarse)
    """),
    ends=listed(r"""
        termin\w+ finaliz\w+ conclu\w+ acab\w+ clausur\w+ dur\w+ permanecer\w+ (?:se_)?(?:prolong|extender|extiend)\w+
    """),
    reflexives=frozenset(("se",)),
    of="de",
    drops_subject=True,
    time_leads=listed("días día"),
    nouns=listed(r"""
        expos? expo-\w+ sardinadas? chorizadas? mejillonadas? pulpadas? castañadas? costilladas? torradas? butifarradas?
        fideuás? calderetas? merendolas? escalas?_(?:técnicas?|de_la_temporada)
        yoga pilates zumba tai[_-]?chi entrenos?
        barbacoas? bendici(?:ón|ones) botaduras? convenci(?:ón|ones) coronaci(?:ón|ones) gy[mn]kh?anas? izado
        maniobras mascletás? micros?_abiertos? proclamaci(?:ón|ones) relevo_de_la_guardia serenatas?
        sueltas?_de_\w+ juramentaci(?:ón|ones) calçotadas? tractoradas?
        noche_(?:de_(?:los?|las?)_(?!lunes|martes|miércoles|jueves|viernes|sábado|domingo)\w+|en_blanco|blanca)
        vuelta_ciclista open_day
        festividad inspecci(?:ón|ones) traslados? vendimia videollamadas?
        segunda_vuelta entrega_de_(?:premios|diplomas|llaves|títulos|medallas) defensa_de_(?:la_)?tesis
        toma_de_posesión aterrizaje acoplamiento matiné fuegos_artificiales desalojo apelación corridas? cineclub
        colación_de_grado paellada etapas? nombramientos? limpieza demostraci(?:ón|ones) exhibici(?:ón|ones)
        inventario reparaci(?:ón|ones) plenario bajada descenso paella
        reuni(?:ón|ones) conversaciones pláticas rondas?_de_(?:negociaciones|conversaciones|diálogo|contactos)
        cumbres? encuentros? conferencias?(?:_de_prensa)? ruedas?_de_prensa comparecencias?
        consultas? negociaci(?:ón|ones) sesi(?:ón|ones)(?:_plenarias?|_ordinarias?|_extraordinarias?)? plenos?
        audiencias? vistas? juicios? sentencias? conciliaci(?:ón|ones) mediaci(?:ón|ones) paritarias? alegatos?
        indagatorias? fallos? veredictos? votaci(?:ón|ones) elecci(?:ón|ones) comicios referéndum(?:s)? plebiscitos?
        balotaje debates? plenarias? presentaci(?:ón|ones) ceremonias? funeral(?:es)? sepelios? entierros? velorios?
        responsos? misas? vigilias? oficios? rosarios? novenas? triduos? inauguraci(?:ón|ones)
        reinauguraci(?:ón|ones) clausuras? recepci(?:ón|ones) cenas? comidas? almuerzos? desayunos? meriendas?
        convivencias? convivios? asados? locros? parrilladas? paelladas? brindis vermuts? cócteles cóctel conciertos?
        recital(?:es)? espectáculos? shows? proyecci(?:ón|ones) estrenos? preestrenos? reestrenos? funci(?:ón|ones)
        actuaci(?:ón|ones) festival(?:es)? ferias? mercados? mercadillos? tianguis rastrillos? rastros? subastas?
        remates? bazares bazar kermeses? kermés exposici(?:ón|ones) muestras? aperturas? reaperturas? lanzamientos?
        charlas? tertulias? conversatorios? ponencias? coloquios? seminarios? webinars? webinarios? talleres? taller
        cursos? cursillos? clases? clinics? visitas?(?:_guiadas?)? recorridos? excursi(?:ón|ones) giras? viajes?
        rutas? caminatas? senderismo paseos? pedaleadas? salidas? marchas? manifestaci(?:ón|ones)
        movilizaci(?:ón|ones) concentraci(?:ón|ones) plantones plantón cacerolazos? piquetes? cortes?_de_ruta
        huelgas? paros? protestas? partidos? derbis? derbi clásicos? torneos? campeonatos?
        (?<!al\s)(?<!a\s)final(?:es)? semifinal(?:es)? carreras? maratones maratón regatas? travesías? rallys?
        competencias? competici(?:ón|ones) entrenamientos? amistosos? ensayos? audici(?:ón|ones) castings? fiestas?
        posadas? bailes? peñas? milongas? verbenas? hogueras? cabalgatas? comparsas? carnavales carnaval pregones
        pregón chupinazo congresos? foros? simposios? jornadas? encuentros? mesas?_redondas?
        mesas?_de_(?:diálogo|trabajo|negociación) asambleas? juntas? cabildos? comités? comisi(?:ón|ones)_\w+
        consejos?_(?:de_\w+|escolar(?:es)?|municipal(?:es)?) cierres?
        cortes?(?!_(?:suprema|interamericana|internacional|penal|constitucional|de_(?:justicia|apelaciones|casación)))
        obras vacaciones mantenimientos?
        interrupci(?:ón|ones) suspensi(?:ón|ones)_(?:de|del)_\w+ fumigaci(?:ón|ones) poda desinfecci(?:ón|ones)
        simulacros? desvíos? exámenes examen pruebas? oposici(?:ón|ones) entrevistas? actos? desfiles?
        galas?(?:_de_\w+)? premiaci(?:ón|ones) graduaci(?:ón|ones) firmas? entregas?_(?:de|del)_\w+ homenajes?
        conmemoraci(?:ón|ones) ofrendas? minutos?_de_silencio izamientos? izadas? tomas?_de_posesión juras?
        investiduras? traspasos?_de_mando sorteos? rifas? bingos? concursos? hackatones hackatón clubs?_de_lectura
        club_de_lectura clubes_de_lectura lecturas? recitales cuentacuentos firmas?_de_(?:libros|ejemplares)
        cine(?:_en_versión_original)? cineforos? cinefórum cine-fórum cine-debates? pases?_gráficos? pases?
        declaraci(?:ón|ones)(?:_conjuntas?)? citas? diálogos? romerías? procesi(?:ón|ones) peregrinaci(?:ón|ones)
        traslados?_de_\w+ puertas_abiertas colectas? donaci(?:ón|ones)_de_sangre vacunaci(?:ón|ones) campañas?_de_\w+
        operativos? recogidas?_de_\w+ plantaci(?:ón|ones) limpiezas?_de_\w+ acampadas? campamentos? retiros? veladas?
        intercambios? ferias?_del_libro defensas?_de_tesis lecci(?:ón|ones)_inaugural(?:es)? aniversarios?_de_\w+
        apagones apagón enlaces?_(?:matrimonial|nupcial)(?:es)?
        cremà mascletà castillos?_de_fuegos fuegos_artificiales tómbolas? certámenes certamen juramentos? eucaristías?
        vía_crucis viacrucis bautizos? bautismos? comuniones? bodas? velatorios? tablaos? musicales musical zarzuelas?
        óperas? ballets? vernissages? colonias_(?:urbanas|de_\w+) masterclass(?:es)? clases?_magistral(?:es)?
        charlas?-\w+ panel(?:es)? slams? micrófonos?_abiertos? hora_del_cuento claustros? interpelaci(?:ón|ones)
        segunda_vuelta primarias mítines mitin caceroladas? sentadas? escraches? bloqueos? despegues? mudanzas?
        mingas? tequios? mutirones mutirón faenas? reforestaci(?:ón|ones) recogidas? campañas? donaci(?:ón|ones)
        chequeos? evacuaci(?:ón|ones) vuelta_al_cole kermesses? choripaneadas? chocolatadas? vinos?_de_honor
        aperitivos? degustaci(?:ón|ones) catas?(?:_de_\w+)? triatlones triatlón ligas? ciclotones ciclotón
        bicicletadas? rodadas? pasacalles chirigotas? encendidos?(?:_de_\w+)? belén_viviente campanadas pastorelas?
        quemas?(?:_de\w*_\w+)? noches?_(?:blancas?|de_(?:los_)?\w+)
        tardes?_de_(?:juegos?|cine|poesía|baile|lectura|puertas_abiertas) licitaci(?:ón|ones) aperturas?_de_sobres
        atenci(?:ón|ones)_a_(?:los_)?medios canutazos? briefings? videoconferencias? teleconferencias?
        emisi(?:ón|ones) transmisi(?:ón|ones) retransmisi(?:ón|ones) eclipses? lluvias?_de_estrellas
        observaci(?:ón|ones)(?:_astronómicas?)? cumpleaños
        días?_(?:internacional(?:es)?|mundial(?:es)?|nacional(?:es)?|del_(?:libro|niño|padre)|de_la_(?:madre|mujer|tierra|poesía))
        semanas?_culturales? semana_cultural treguas? alto_el_fuego despedidas? bienvenidas? reencuentros? quedadas?
        trueques? picnics? cortejos? escrutinios? recuentos? conmemoraciones aniversarios? descubrimientos?_de_\w+
        reparto_de_\w+ mateadas? guateques? botellones? encierros? capeas? corridas?_de_toros novilladas? tientas?
        becerradas? bancos?_de_alimentos asados? fogatas? rogativas? maratón_de_\w+ intensivos? masterclasses
        inducci(?:ón|ones) capacitaci(?:ón|ones) formaci(?:ón|ones) adiestramientos? prácticas? tutorías?
        sesi(?:ón|ones)_\w+ representaci(?:ón|ones) lecturas?_dramatizadas? consejos? colectas? cierres?_de_\w+
        rondas? medidas?_de_fuerza cesación paralizaci(?:ón|ones) deslaves?
    """),
    weak_nouns=listed(r"""
        yoga pilates zumba tai[_-]?chi
        festividad inspecci(?:ón|ones) traslados? vendimia videollamadas?
        etapas? nombramientos? limpieza demostraci(?:ón|ones) exhibici(?:ón|ones) inventario reparaci(?:ón|ones)
        plenario bajada descenso paella
        citas? obras clases? cursos? comidas? finales final mercados? carreras? consultas? vistas? funci(?:ón|ones)
        rutas? cortes? cierres? actos? firmas? partidos? viajes? cine declaraci(?:ón|ones) sentencias? vacaciones
        exposici(?:ón|ones) aperturas? encuentros? presentaci(?:ón|ones) paros? sesi(?:ón|ones) lanzamientos?
        fiestas? final(?:es)? fallos? oficios? rosarios? novenas? paseos? salidas? recorridos? muestras? pases?
        pruebas? clásicos? actuaci(?:ón|ones) competencias? juntas? comités? cabildos? operativos? concursos?
        comparsas? peñas? remates? oposici(?:ón|ones) consejos?_\w+_\w+ comisi(?:ón|ones)_\w+ mantenimientos?
        interrupci(?:ón|ones) poda conciliaci(?:ón|ones) mediaci(?:ón|ones) paritarias? retiros? traslados?_de_\w+
        campañas?_de_\w+ lecturas? bazar bazares posadas? intercambios? pregón pregones desvíos? limpiezas?_de_\w+
        recogidas?_de_\w+ travesías? aniversarios?_de_\w+ cursillos? donaci(?:ón|ones)_de_sangre ensayos?
        entrevistas? ofrendas? sorteos? audici(?:ón|ones) alegatos? suspensi(?:ón|ones)_\w+_\w+ brindis
        musical(?:es)? óperas? ballets? colonias_.* panel(?:es)? claustros? interpelaci(?:ón|ones) primarias sentadas?
        bloqueos? despegues? mudanzas? faenas? recogidas? campañas? donaci(?:ón|ones) evacuaci(?:ón|ones)
        degustaci(?:ón|ones) catas?.* ligas? rodadas? quemas?.* noches?_.* licitaci(?:ón|ones) emisi(?:ón|ones)
        transmisi(?:ón|ones) retransmisi(?:ón|ones) observaci(?:ón|ones).* cumpleaños días?_.* treguas? alto_el_fuego
        despedidas? bienvenidas? cortejos? aniversarios? formaci(?:ón|ones) prácticas? tutorías?
        representaci(?:ón|ones) consejos? rondas? encierros? asados? deslaves? paralizaci(?:ón|ones) recuentos?
        escrutinios? capacitaci(?:ón|ones) inducci(?:ón|ones) aperitivos? chequeos? juramentos? sesi(?:ón|ones)_\w+
        comuniones? bautizos? bodas? videoconferencias? encendidos?.* descubrimientos?_\w+_\w+ intensivos? eclipses?
    """),
    deadlines=listed(r"""
        ultimátum(?:s|es)?
        (?:convocatorias?|consultas?|concursos?|votaci(?:ón|ones))(?=_(?:[^.;:]{1,40}_)?(?:está|estará|sigue|seguirá|permanece|permanecerá|queda)n?_abiert[oa]s?_hasta)
        plazos? inscripci(?:ón|ones) solicitud(?:es)? candidaturas? acreditaci(?:ón|ones) propuestas? resúmenes
        resumen comunicaci(?:ón|ones) pagos? cuotas? matrículas? reservas? respuestas? notificaci(?:ón|ones)
        trabajos? artículos? formularios? preinscripci(?:ón|ones) postulaci(?:ón|ones) ofertas? manuscritos?
        obras(?=_(?:se_(?:envi|present|entreg|recib|admit)|deb|pod|original|presentad))
        originales alegaciones recursos? observaciones registros? confirmaci(?:ón|ones) confirmar_asistencia pedidos?
        encargos? votos? entradas abonos? becas? documentaci(?:ón) expresi(?:ón|ones)_de_interés ponencias
        autorizaci(?:ón|ones) encuestas? cuestionarios? nominaci(?:ón|ones) sugerencias aportaciones aportes facturas
        versi(?:ón|ones)_(?:final(?:es)?|definitivas?|revisadas?) contribuciones enmiendas mociones renovaci(?:ón|ones)
        comentarios fotos? fotografías? relatos? documentos? justificantes? avales aceptaci(?:ón|ones)
    """),
    breaks=listed(r"""
        bienvenida(?!_a_(?:l[oa]s|nuestr)).* palabras_de_.* brindis.* vino_(?:de_honor|español).* cóctel.*
        preguntas_del_público.* turno_de_preguntas.* foto_de_(?:familia|grupo).* refrigerio.* regreso.*
        registro(?!_civil).* recepción_de_(?!l[oa]s_reyes).*
        café(?:_(?:de_bienvenida|y|con_pastas|ofrecido|servido)\b.*)? pausa.* descanso.* almuerzo comida
        apertura_de_puertas.* puertas(?!_abiertas).* fin
        cierre
        salida(?:_(?:en|desde|del?_(?:bus|autobús|autocar|tren|micro)|a_las)\b.*)?
        llegada(?!_(?:de_l[oa]s?|del?)_(?:reyes|papá|antorcha|cabalgata|carrera|vuelta|etapa|rally|maratón|peregrin|imagen|virgen)).*
    """),
    cues=(
        (Tense.REPORT, r"(?<=[»\"”],\s)(?:adelantó|avanzó|avisó|comentó|lamentó|celebró|recalcó|zanjó)"),
        (
            Tense.PLANNED,
            r"podrían?\s+\w+r(?:se)?(?=[^.;]{0,60}\ssi\s+(?:el|la|los|las)\s+\w+\s+l[oa]\s+permiten?)",
        ),
        (
            Tense.HYPOTHETICAL,
            r"si\s+(?:\w+\s+){1,5}?(?:fuera|hubiera|tuviera|fuese|hubiese)|podrían?|sería|serían|habría|habrían|"
            r"en\s+caso\s+de\s+que|(?:tendr|estar|har|dar|vendr|quedar|celebrar|realizar|empezar|comenzar|viajar|"
            r"visitar|recibir)ían?|"
            r"se\s+\w{3,}rían?",
        ),
        (
            Tense.OLD,
            r"(?:estaban?|había\s+sido|habían\s+sido|fue|fueron)\s+(?:inicialmente\s+|"
            r"originalmente\s+)?(?:previst|programad|fijad|anunciad|convocad|agendad)"
            r"[oa]s?\s+(?:en\s+un\s+principio|inicialmente|originalmente)|"
            r"estaban?\s+(?:inicialmente\s+)?(?:previst|programad|fijad|anunciad|convocad|agendad|señalad)[oa]s?|"
            r"ib(?:a|an)\s+a\s+\w+|tenían?\s+que\s+\w+r(?:se)?|tenían?\s+(?:previst|programad|fijad|convocad|agendad)[oa]s?|(?:inicial|original)mente(?:\s+(?:previst|programad|fijad)[oa]s?)?|"
            r"en\s+lugar\s+del?|en\s+vez\s+del?|sustituye\s+a\s+(?:la|el)\s+(?:\w+\s+)?(?:prevista?\s+)?(?:para|del?)|"
            r"y\s+no\s+(?:el|para\s+el)|que\s+debía(?:n)?|debían?\s+(?:celebrarse|realizarse|tener\s+lugar|"
            r"empezar|comenzar|iniciar|arrancar)|"
            r"(?:que\s+)?figuraba(?:n)?|en\s+un\s+principio",
        ),
        (
            Tense.PLANNED,
            r"no\s+(?:se\s+)?\w+(?:rá|rán)\s+hasta(?:\s+el)?|"
            r"no\s+(?:se\s+(?:suspenden?|cancelan?|anulan?|aplazan?|suspenderán?|cancelarán?|ha\s+\w+d[oa])|"
            r"(?:está|queda|ha\s+sido|fue|será)n?\s+(?:suspendid|cancelad|anulad|aplazad)[oa]s?)",
        ),
        (
            Tense.CANCELLED,
            r"no\s+(?:celebrar|organizar|realizar|ofrecer)(?:á|án|emos)(?=\s+(?:el|la|los|las|su|sus|nuestr[oa]s?|ningun[oa]?)\s)"
            r"(?![^.;:]{0,80}\bhasta\b)",
        ),
        (
            Tense.CANCELLED,
            rf"(?:se\s+(?:ha|han)|ha\s+sido|han\s+sido|fue|fueron|quedan?|quedó|quedaron|ha\s+quedado|está|están|"
            rf"será|serán)?\s*{_OFF}",
        ),
        (
            Tense.MOVED,
            rf"{_WE_SHIFT}|(?:(?:se\s+(?:ha|han)|ha\s+sido|han\s+sido|fue|fueron|quedan?|quedó|será|serán|"
            rf"ha\s+quedado)\s+)?{_SHIFT}|se\s+pas(?:an?|ó|aron)(?:\s+(?:al?|para(?=\s+el\s))|(?=\s+del\s+\w+\s+(?:al|para)\s))|pasan?(?=\s+del\s+(?:\w+\s+)?\d)|"
            r"(?:he|hemos|ha|han)\s+(?:pasado|movido|cambiado|trasladado|adelantado|retrasado|aplazado|corrido|"
            r"llevado|pospuesto|postergado)(?=\s+(?:al|del?|para|a\s+(?:las?|los?))\b)|"
            r"(?:he|hemos)\s+(?:trasladado|movido|cambiado|llevado|pasado)(?=\s[^.;:!?]{3,60}\s(?:del|de\s(?:hoy|mañana|este)|prevista?|"
            r"programad[oa]|para)\s)|"
            r"(?:corremos|pasamos|movemos|cambiamos|trasladamos|adelantamos|aplazamos|posponemos|postergamos|retrasamos)"
            r"(?=\s+(?:al|para|la|el|a)\b)|"
            r"(?:adelant|aplaz|retras|traslad|pas|cambi|posterg|mov|pospon)[aeé]r(?:l[oa]s?)?(?=\s+(?:al|del?|para|hasta)\b)|"
            r"se\s+(?:traslad|aplaz|retras|adelant|cambi|prorrog|posterg|reprogram|atras)(?:an?|ó|aron|ará|"
            r"arán)(?:\s+al?)?|"
            r"se\s+(?:pospon(?:en?|drá|drán)|pospuso|mueven?|movió|corren?(?=\s+(?:al?|para|hasta|del|un|una|dos|tres)\b)|corrió|recorre|recorren|recorrió|"
            r"difiere|amplía(?:\s+el\s+plazo)?)(?:\s+al?)?|"
            r"(?:aplaz|adelant|posterg|retras|traslad)(?:amos|aron|ó|a|an)(?=\s+(?:la|el|los|las|su|al|para|hasta)\b)|"
            r"pasan?\s+al?(?=\s+(?:\d|próxim|siguiente|día|último|primer|mes|(?:los\s+)?(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)))",
        ),
        (
            Tense.DUE,
            r"(?:se\s+(?:comunicar|notificar|informar|avisar)á[n]?|ser(?:á|án)\s+(?:comunicad|notificad|informad|avisad)[oa]s?|"
            r"(?:comunicar|notificar|informar|avisar|responder)(?:emos|án))"
            r"(?=[^;.!?]{0,60}\s(?:antes\s+de|a\s+más\s+tardar|como\s+(?:muy\s+tarde|máximo)|hasta)(?:\W|l\s))|"
            r"(?:vence|expira|caduca)[nr]?á?n?(?=\s+(?:el|este|hoy|mañana|pasado|a\s+(?:las?|medianoche|mediodía)|en)\b)|"
            r"hasta\s+el|antes\s+del|a\s+más\s+tardar|como\s+(?:muy\s+tarde|máximo)|fecha\s+(?:límite|tope)|"
            r"plazos?|(?:es\s+)?(?:el\s+)?último\s+día|se\s+apunten|"
            r"(?:deben|debe|deberán?|tienen\s+que|hay\s+que)\s+(?:ser\s+)?(?:enviad[oa]s?|presentad[oa]s?|"
            r"enviar(?:se)?|presentar(?:se)?|entregar(?:se)?|"
            r"entregad[oa]s?|remitir(?:se)?|remitid[oa]s?|confirmar|inscribirse|registrarse|acreditarse|apuntarse|"
            r"solicitar(?:se)?|abonar(?:se)?|llegar)|"
            r"(?:puede[ns]?|podrá[ns]?|podéis)\s+(?:enviar|presentar|inscribir|remitir|entregar|solicitar|registrar|apuntar|"
            r"retirar|formalizar)\w*|"
            r"inscribirse|inscríbete|inscríbanse|anotarse|acreditarse|apuntarse|apúntate|registrarse|matricularse|"
            r"postular(?:se)?|confirmad|confirmen|confirma\s+tu|"
            r"(?:dec[ií]d|escribid|escríbe|avisad|avísa|contestad|responded|llamad|lláma)(?:me|nos|l[eo](?:s|nos)?|noslo|melo)|"
            r"(?:contest|avis|respond)[ae]d(?!\w)|"
            r"confirmar\s+(?:su\s+)?(?:asistencia|presencia)|enviar|presentar\s+(?:sus|las|los|su)|"
            r"podrán\s+(?:hacerlo|presentar(?:se)?|enviar(?:se)?|inscribirse|retirarse)|"
            r"se\s+(?:ruega|agradece|solicita)\s+(?:confirm|acredit|envi|inscri)\w+|"
            r"se\s+(?:reciben|recibirán|admiten|admitirán|aceptan|aceptarán)|(?:cierra|cierran|cerrará|cerrarán|"
            r"vence|vencen|vencerá|acaba|expira|termina|finaliza)"
            r"(?=\s+(?:el\s+plazo|la\s+(?:inscripción|convocatoria|recepción)|las\s+inscripciones|el\s+registro))",
        ),
        (
            Tense.PLANNED,
            r"(?:(?:he|ha|hemos|han)\s+(?:reserv|bloque|apunt|anot|apart|fij|guard)ado|(?:reserv|bloque|apunt|anot|guard)(?:ad|e|en|a|ar))"
            r"(?=\s+(?:ya\s+|nos\s+)?(?:el|la\s+(?:fecha|tarde|mañana|noche)\s+del)\s(?:\w+\s)?\d)|"
            rf"{_SET}(?:ó|aron|amos)|(?:ha|han|hemos)\s+(?:sido\s+)?(?:vuelto\s+a\s+)?{_SET}ad[oa]s?|"
            rf"volvió\s+a\s+(?:convoc|cit|llam)ar|"
            r"(?:(?:está|están|estará|quedó|quedaron|queda|quedan)\s+)?(?:previst[oa]s?|programad[oa]s?|"
            r"convocad[oa]s?|fijad[oa]s?|"
            r"anunciad[oa]s?\s+para|señalad[oa]s?|citad[oa]s?|agendad[oa]s?|emplazad[oa]s?|llamad[oa]s?|"
            r"pactad[oa]s?\s+para|calendarizad[oa]s?|"
            r"invitad[oa]s?|planead[oa]s?|planificad[oa]s?|pautad[oa]s?|marcad[oa]s?\s+(?:para|"
            r"en\s+el\s+calendario))(?:\s+para)?|"
            r"se\s+(?:convoca|cita|emplaza|invita|espera|prevé|planea|contempla|prepara)n?(?:\s+a)?|preparan?|(?:debe|deben|"
            r"deberán?)\s+(?:volver\s+a\s+)?\w+(?:r|rse)|"
            r"(?:os|les|te|los|nos)\s+(?:espera(?:mos)?|invita(?:mos)?|convoca(?:mos)?|cita(?:mos)?)|esperamos|"
            r"invitamos|convocamos|quedamos|"
            r"(?:tienen?|tenemos)\s+el\s+(?:placer|gusto|honor|agrado)\s+de\s+\w+r(?:l[eao]s?|os)?|"
            r"(?:se\s+complacen?|nos\s+complacemos)\s+en\s+\w+r(?:l[eao]s?|os)?|"
            r"(?:convoca|convocan|invita|invitan|llama|llaman|cita|citan)(?=\s+(?:a|al|para|el|la)\b)|"
            r"(?:tienen?|tenemos|tenéis|hay|habrá)\s+que\s+\w+r(?:se|l[oae]s?)?|"
            r"(?:espera|esperan|confía|confían|aspira|aspiran|busca|buscan|quiere|quieren|pretende|"
            r"pretenden)(?:\s+(?:en|a))?\s+(?:poder\s+)?\w+r(?:se)?|"
            r"tienen?(?=\s+(?:una\s+)?cita\s)|tiene\s+previst[oa]|en\s+agenda",
        ),
        (
            Tense.FUTURE,
            r"(?!(?:quizá|acá|allá|mamá|papá|sofá|bogotá|canadá|panamá|paraná|alcalá|jalá|ojalá|maracaná|refrán|"
            r"gibrán|teherán|terán|irán|beltrán)\b)"
            r"(?:se\s+|nos\s+|les\s+|os\s+)?(?:\w{2,}(?:rá|rán|remos|réis|rás)|daré|haré|iré|seré|enviaré|"
            r"estaré)(?:\s+(?:lugar|verificativo|cerrad[oa]s?|cortad[oa]s?|clausurad[oa]s?|abiert[oa]s?|"
            r"a\s+cabo))?|"
            r"(?:se\s+)?(?:va|van|vamos|voy|vais)\s+a\s+\w+|irán(?=\s+al?\s)|nos\s+(?:vemos|reunimos|juntamos|"
            r"encontramos)|"
            r"proyectamos|tocan|"
            r"toca(?=\s)|(?:tiene|tienen)\s+previsto\s+\w+|prevén?\s+\w+r|planean?\s+\w+r|piensan?\s+\w+r|"
            r"a\s+celebrarse|a\s+realizarse|"
            r"por\s+celebrarse|cuando\s+(?:\w+\s+){0,4}?(?:abra|abran|empiece|empiecen|comience|arranque|llegue|"
            r"lleguen|se\s+reúna|regrese|vuelva|inicie|termine)",
        ),
        (
            Tense.VALID,
            r"podrá\s+(?:verse|visitarse|contemplarse)\s+hasta|permanecerá(?:n)?\s+(?:abiert[oa]s?\s+)?hasta|"
            r"se\s+cumplen?(?=\s+[\w-]+\s+(?:años|meses))|visitable|puede\s+(?:verse|visitarse)|válid[oa]s?|vigente|en\s+vigor|vigencia|"
            r"entra(?:rá)?\s+en\s+vigor",
        ),
        (
            Tense.UNDERWAY,
            r"sigue(?!\s+en\s+pie)|siguen|continúan?|está\s+en\s+marcha|se\s+viene\s+\w+ndo|lleva(?:n)?\s+\w+",
        ),
        (
            Tense.REPORT,
            r"confirmó|anunció|informó|precisó|dijo|explicó|señaló|añadió|advirtió|aseguró|según|afirmó|declaró|"
            r"sostuvo|contó|recordó|subrayó|"
            r"indicó|comunicó|detalló|adelantó\s+que|manifestó|expresó|agregó|apuntó|respondió|resumió|reconoció|"
            r"anunciaron|informaron|confirmaron|"
            r"(?:ha|han)\s+(?:anunciado|informado|confirmado|dicho|explicado|señalado|asegurado|precisado|"
            r"indicado|comunicado|adelantado\s+que|detallado)|"
            r"anuncian?|informan?|comunican?(?=\s+que)|avisan?\s+(?:de\s+)?(?=que)|explica|asegura|señala|advierte|recuerda(?!\s*:)|confirma\s+que|indica",
        ),
        (
            Tense.PAST,
            r"(?:(?<=,\s)|(?<=[.!?:;]\s)|(?<=\n)|(?<=^))(?:derrotad|vencid|eliminad|clasificad|condenad|liberad|hospitalizad|llegad|"
            r"recibid|cesad|destituid|rechazad|presentad|pactad|anunciad|lanzad|interrumpid|elegid|nombrad|investid|dimitid)[oa]s?"
            r"(?=\s+(?:[^\W\d_]+\s+)?(?:ayer\b|el\s+(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)\b(?!\s+\d)))|"
            r"(?:(?<=[.!?]\s)|(?<=\n)|(?<=^))(?:elegid|fundad|nacid|casad|nombrad|cread|inaugurad|constituid|fallecid|estrenad|publicad)[oa]s?"
            r"(?=\s+(?:[^\W\d_]+\s+)?el\s+\d)|"
            r"(?<!será\s)(?<!serán\s)(?<!ser\s)(?<!sea\s)(?<!sean\s)(?<!está\s)(?:publicad|presentad|pactad|celebrad|alcanzad|tomad|firmad|aprobad|difundid|registrad|ocurrid|emitid|concedid|adoptad|"
            r"divulgad|filtrad|enviad|hallad|rescatad|detenid|herid|muert|fallecid|dictad|revelad|acordad|sellad|producid|"
            r"cometid|sufrid|mantenid|fechad|grabad|recibid|capturad|incautad)[oa]s?"
            r"(?=\s+(?:ayer|el\s+(?:pasado\s+)?(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|\d)(?!\s+a\s+las)))",
        ),
        (
            Tense.PAST,
            r"(?:ha|han|he|hemos|había|habían|fue|fueron|era|eran|estuvo|estuvieron|tuvo|tuvieron|"
            r"hubo)(?:\s+(?:ya\s+|sido\s+)?\w+(?:ado|"
            r"ido|ada|ida|ados|idos|to|cho))?|tenían?|debían?|podían?|querían?|hacían?|decían?|venían?|vivían?|"
            r"existían?|salían?|recibían?|seguían?|permitían?",
        ),
        (
            Tense.PAST,
            r"(?!(?:acaba|acaban|graba|graban|alaba|traba|prueba|kábala|cabo|sílaba|aldaba|vivieron\s+juntos)\b)"
            r"\w{2,}(?:ó|aron|ieron|yeron|jeron|ió|aba|aban)|\w{0,6}(?:tuvo|puso|dujo|trajo|hizo)|"
            r"(?:contra|pre|des|mal|ben)dijo|(?:inter|con|pre|pro|sobre|de)vino|"
            r"(?<!\bde\s)(?<!\bdel\s)(?<!\bel\s)(?<!\bun\s)(?<!\by\s)(?<!\bcon\s)(?<!\bal\s)"
            r"vino(?!\s+(?:y|con|tinto|blanco|de\s+honor|español)\b|\s*[:,.])|anduvo|cupo|pudo|"
            r"quiso|supo|dio|dieron|vinimos|hicimos|estuvimos|tuvimos|dimos|fui|fuimos|trabajamos\s+ayer",
        ),
        (
            Tense.PRESENT,
            r"(?:se\s+)?(?:comience|empiece|inicie|celebre|realice|arranque|reanude|abra|llegue|viaje|presente)n?|"
            r"tengan?\s+lugar|debutan?|duran(?=\s+hasta)|dura(?=\s+hasta)|se\s+miden?|"
            r"ensayan?|entrenan?|se\s+juntan?|se\s+encuentran?|cantan?|bailan?|"
            r"visitan?|recibe|reciben|viajan?|inauguran?|acogen?|celebran?|reúnen?|debaten?|votan?|comparecen?|"
            r"juegan?|actúan?|ofrecen?|imparten?|cierran?|regresan?|llegan?|disputan?|estrenan?|vuelven?|marchan|"
            r"paran|"
            r"declaran?|reanudan?|decide|deciden|interviene|intervienen|da|dan|sale|salen|entran|parten|"
            r"es|son|tienen?\s+lugar|se\s+(?:celebra|realiza|desarrolla|presenta|inaugura|abre|cierra|corta|"
            r"reanuda|inicia|reúne|estrena|proyecta|hace|juega|"
            r"disputa|concentra|moviliza|despide)(?:n)?|empiezan?|comienzan?|arrancan?|inician?|abren?|organizan?|"
            r"presentan?|dirigen?|"
            r"está|están|se\s+(?!trata|llama|recuerda|conmemora|deja|habilita|debe|sabe|siente|puede|pued|queda|encuentra|considera|supone|dice|hace)\w{2,}(?:a|an|e|en)|"
            r"estrena|clausuran?|terminan?|finalizan?|acaban?|cumplen?|recorren?|desfilan?|expone|"
            r"exponen|toma|recoge|recogen|retoma|retoman|"
            r"retomamos|empezamos|comenzamos|hacemos|ten[eé](?:mos|is)|celebramos|presentamos|abrimos|cerramos|ensayamos|"
            r"tocamos|hay|toma\s+posesión",
        ),
    ),
    deeds=(
        Deed(r"ensaya(?:n|rá|rán)?", "Ensayo de {who}"),
        Deed(r"entrena(?:n|rá|rán)?", "Entrenamiento de {who}"),
        Deed(
            r"se\s+reunir(?:án?|ían?)|(?:va|van|deben|deberán)\s+a?\s*(?:volver\s+a\s+)?reunirse|se\s+van?\s+a\s+reunir",
            "Reunión de {who}",
        ),
        Deed(
            r"(?:permanecerá|estará|permanecerán|estarán|quedará|quedarán)\s+(?:\w+mente\s+)?cerrad[oa]s?|cerrarán?|"
            r"cierran?(?=\s+(?:por|el|sus|desde|los))",
            "Cierre de {who}",
        ),
        Deed(
            r"(?:permanecerá|estará|permanecerán|estarán|quedará|quedarán)\s+(?:cortad|clausurad)[oa]s?|"
            r"se\s+(?:cierra|corta)n?(?=\s)",
            "Corte de {who}",
        ),
        Deed(r"se\s+reúnen?", "Reunión de {who}"),
        Deed(r"se\s+inaugur(?:arán?|erán?|irán?|rán?|an?|en?)", "Inauguración de {who}", "Inauguración"),
        Deed(r"se\s+proyect(?:arán?|erán?|irán?|rán?|an?|en?)", "Proyección de {who}", "Proyección"),
        Deed(r"se\s+present(?:arán?|erán?|irán?|rán?|an?|en?)", "Presentación de {who}", "Presentación"),
        Deed(r"se\s+firm(?:arán?|erán?|irán?|rán?|an?|en?)", "Firma de {who}", "Firma"),
        Deed(r"se\s+vot(?:arán?|erán?|irán?|rán?|an?|en?)", "Votación de {who}", "Votación"),
        Deed(r"se\s+plant(?:arán?|erán?|irán?|rán?|an?|en?)", "Plantación de {who}", "Plantación"),
        Deed(r"se\s+fall(?:arán?|erán?|irán?|rán?|an?|en?)", "Fallo de {who}", "Fallo"),
        Deed(r"se\s+sorte(?:arán?|erán?|irán?|rán?|an?|en?)", "Sorteo de {who}", "Sorteo"),
        Deed(r"se\s+subast(?:arán?|erán?|irán?|rán?|an?|en?)", "Subasta de {who}", "Subasta"),
        Deed(r"se\s+clausur(?:arán?|erán?|irán?|rán?|an?|en?)", "Clausura de {who}", "Clausura"),
        Deed(r"se\s+descubr(?:arán?|erán?|irán?|rán?|an?|en?)", "Descubrimiento de {who}"),
        Deed(r"se\s+eleg(?:arán?|erán?|irán?|rán?|an?|en?)", "Elección de {who}", "Elección"),
        Deed(r"se\s+elig(?:arán?|erán?|irán?|rán?|an?|en?)", "Elección de {who}", "Elección"),
        Deed(r"se\s+reanud(?:arán?|erán?|irán?|rán?|an?|en?)", "Reanudación de {who}", "Reanudación"),
        Deed(r"se\s+lanz(?:arán?|erán?|irán?|rán?|an?|en?)", "Lanzamiento de {who}"),
        Deed(r"se\s+bot(?:arán?|erán?|irán?|rán?|an?|en?)", "Botadura de {who}", "Botadura"),
        Deed(r"se\s+bendec(?:arán?|erán?|irán?|rán?|an?|en?)", "Bendición de {who}", "Bendición"),
        Deed(r"se\s+bendic(?:arán?|erán?|irán?|rán?|an?|en?)", "Bendición de {who}", "Bendición"),
        Deed(r"se\s+juzg(?:arán?|erán?|irán?|rán?|an?|en?)", "Juicio de {who}", "Juicio"),
        Deed(r"se\s+vacun(?:arán?|erán?|irán?|rán?|an?|en?)", "Vacunación de {who}", "Vacunación"),
        Deed(r"se\s+constitu(?:arán?|erán?|irán?|rán?|an?|en?)", "Constitución de {who}"),
        Deed(r"se\s+constituy(?:arán?|erán?|irán?|rán?|an?|en?)", "Constitución de {who}"),
        Deed(r"se\s+reparti(?:arán?|erán?|irán?|rán?|an?|en?)", "Reparto de {who}", "Reparto"),
        Deed(r"se\s+reparte(?:arán?|erán?|irán?|rán?|an?|en?)", "Reparto de {who}", "Reparto"),
        Deed(r"se\s+iz(?:arán?|erán?|irán?|rán?|an?|en?)", "Izado de {who}", "Izado"),
        Deed(r"visit(?:arán?|an?)|va\s+a\s+visitar", "Visita de {who}"),
        Deed(r"viaj(?:arán?|an?)|va\s+a\s+viajar", "Viaje de {who}"),
        Deed(
            r"(?:recib(?:irán?|en?)|atend(?:erán?|emos)|atienden?)"
            r"(?=\s+(?:al\s+público|a\s+(?:los|sus)\s+(?:vecinos|ciudadanos|interesados|usuarios|socios|afectados))\b)",
            "Atención al público: {who}",
        ),
        Deed(r"recib(?:irán?|en?)", "Reunión de {who}"),
        Deed(r"vot(?:arán?|an?)", "Votación de {who}"),
        Deed(r"debat(?:irán?|en)|(?<!\ba\s)(?<!\bde\s)(?<!\bel\s)(?<!\bun\s)debate", "Debate de {who}"),
        Deed(r"comparecerán?|comparecen?|declararán?|declaran?", "Comparecencia de {who}"),
        Deed(r"actuarán?|actúan?|tocarán?|tocan", "Actuación de {who}"),
        Deed(r"inaugurarán?|inauguran?", "Inauguración de {what}", "Inauguración"),
        Deed(r"reabrirán?|reabren?", "Reapertura de {who}"),
        Deed(r"abrirán?|abren?", "Apertura de {who}"),
        Deed(r"(?<!se\s)(?:jugarán?|juegan?)|se\s+enfrentarán?|se\s+enfrentan?", "Partido de {who}"),
        Deed(r"decidirán?|deciden?", "Decisión de {who}"),
        Deed(r"firmarán?|firman?", "Firma de {what}"),
        Deed(r"hablarán?", "Charla de {who}"),
        Deed(r"informarán?", "Presentación de {who}"),
        Deed(r"marcharán?|marchan|se\s+movilizarán?|se\s+manifestarán?", "Marcha de {who}"),
        Deed(r"se\s+concentrarán?|se\s+concentran?", "Concentración de {who}"),
        Deed(r"desfilarán?", "Desfile de {who}"),
        Deed(r"pararán?|harán?\s+huelga", "Paro de {who}"),
        Deed(r"habrá\s+(?:servicio\s+de\s+|suministro\s+de\s+)?agua", "Corte de agua", "Corte de agua"),
        Deed(r"habrá\s+(?:luz|energía|electricidad|servicio\s+eléctrico)", "Corte de luz", "Corte de luz"),
        Deed(
            r"habrá\s+(?:servicio|suministro|atención|transporte|paso|circulación)",
            "Interrupción del servicio",
            "Interrupción del servicio",
        ),
        Deed(r"ir(?:á|án)\s+a\s+la\s+huelga|van?\s+a\s+la\s+huelga|har(?:á|án)\s+huelga", "Huelga de {who}"),
        Deed(r"(?:va\s+a|tiene\s+previsto|deberá)\s+comparecer", "Comparecencia de {who}"),
        Deed(r"se\s+entregar(?:á|án)|será\s+entregad[oa]", "Entrega de {who}", "Entrega"),
        Deed(r"se\s+cortar(?:á|án)", "Corte de {who}"),
        Deed(r"se\s+lavar(?:á|án)", "Lavado de {who}"),
        Deed(r"se\s+pintar(?:á|án)", "Pintura de {who}"),
        Deed(r"se\s+limpiar(?:á|án)", "Limpieza de {who}"),
        Deed(r"se\s+podar(?:á|án)", "Poda de {who}"),
        Deed(r"se\s+reparar(?:á|án)", "Reparación de {who}"),
        Deed(r"se\s+estrena(?:n|rá|rán)?", "Estreno de {who}", "Estreno"),
        Deed(r"proyectamos", "Cine: {what}"),
        Deed(r"presentarán?", "Presentación de {what}", "Presentación de {who}"),
        Deed(r"tomarán?\s+posesión|toman?\s+posesión", "Toma de posesión de {who}"),
        Deed(r"jurarán?(?:\s+el\s+cargo)?", "Jura de {who}"),
        Deed(r"conversarán?|dialogarán?", "Conversación de {who}"),
        Deed(r"debutarán?", "Debut de {who}"),
        Deed(r"tocamos|tocaremos|actuamos", "Concierto", "Concierto"),
        Deed(r"nos\s+(?:vemos|juntamos|encontramos)", "Encuentro", "Encuentro"),
    ),
    articles=listed(r"""
        el la los las un una unos unas lo del al este esta estos estas su sus nuestro nuestra nuestros cada otro otra
        varios varias algún alguna algunos algunas tu tus mi mis vuestro vuestra ese esa esos esas aquel aquella
        dicho dicha
    """),
    definite=frozenset(("el", "la", "los", "las", "este", "esta", "estos", "estas", "del", "al")),
    links=listed("de del con sobre entre para contra por a al ante"),
    stops=listed(r"""
        partir más_tardar en desde hasta durante tras antes después hacia sin y o u pero que quien cuyo donde cuando
        como si no se es son está están será serán fue ha han había ni ya también además él ella ellos ellas nosotros
        le les lo me nos os te muy más así luego según mientras previsto prevista previstos previstas convocada
        convocado próximos próximo próxima próximas antes cual cuales cuyos cuyas misma mismo aunque porque pues sino
        salvo excepto mediante programado programada programados programadas organizado organizada este_año hay tiene
        tienen será serán queda quedan quedará aquí allí hoy ayer entonces sólo solo todavía aún tampoco casi ahora
        bajo ante
    """),
    pronouns=listed(r"""
        al_final finalmente
        él ella ellos ellas esto este ésta esta será eso ello éste éstos estos estas aquel la_misma el_mismo
        este_último esta_última (?:el|la)_(?:próxim[oa]|siguiente|segund[oa]|primer[oa]|últim[oa]|otr[oa])
        (?:el|la|los|las)_(?:de|del)_.*
    """),
    ordinals=listed("primer[oa]? segund[oa] tercer[oa]? cuart[oa] quint[oa]"),
    happens=listed(r"""
        se_celebr\w+ tendrán?_(?:lugar|verificativo) tienen?_lugar será serán empez\w+ empiez\w+ comenz\w+ comienz\w+
        arranc\w+ abrirán? abren? previst[oa]s?.* programad[oa]s?.* convocad[oa]s?.* es son cancelad[oa]s?.*
        aplazad[oa]s? suspendid[oa]s?.* anulad[oa]s? iniciarán? inician? volverán? queda.* se_pasa.*
        se_(?:realiz|desarroll|inici|reanud|disput|jueg|jug|estren|trasla|adelant|atras|retras|aplaz|pos|suspend|cancel|anul|llevar)\w*.*
        se_har\w+ se_hace_?.* finaliz\w+ termin\w+ conclu\w+ clausur\w+ adelantad[oa]s? trasladad[oa]s?
        pospuest[oa]s?
        reprogramad[oa]s? postergad[oa]s? vuelven? regres\w+ llegarán? hay habrá.*
    """),
    by=listed(r"""
        hasta hasta_el hasta_la antes_del? antes_de_las a_más_tardar(?:_el|_a_las)? hasta_las
        como_(?:muy_tarde|máximo|tope)(?:_el)? no_más_tarde_del? con_fecha_límite(?:_el)? a_último_hora
    """),
    by_behind=listed(r"como_(?:muy_tarde|máximo|tope|mucho) a_más_tardar a_lo_sumo lo_más_tarde a_todo_tardar"),
    excepted=listed(r"""
        (?:salvo|excepto|menos|no)_en salvo(?:_el|_los)? excepto(?:_el|_los)? menos(?:_el|_los)? a_excepción_del?
    """),
    anew=listed(r"""
        (?:[lL][oa]s?_)?recupera(?:mos|remos|rá|rán) se_recupera queda(?:n|rá)?_para lo_(?:volve|inten)\w+
        reprogramad[oa]s?
    """),
    instead=listed(r"""
        mejor moverl[oa] pasarl[oa] en_su_lugar hag[aá]mosl[oa] l[oa]_(?:pasamos|movemos|dejamos|hacemos)
    """),
    old_dates=listed(r"""
        fecha_(?:original|anterior|inicial|prevista) antes anterior anteriormente en_(?:lugar|vez)_del?
        inicialmente
    """),
    now=listed("ahora nueva_fecha nuevo_día nueva_cita finalmente"),
    since=listed("después_del? desde desde_el desde_la nacid[oa]_el"),
    until=listed("hasta hasta_el al"),
    either=listed("o u"),
    but=(r"sino(?:\s+que)?(?:\s+(?:el|al|para|en))?(?:\s+el)?",),
    not_online=listed(r"""
        (?:vend|compr|adquier|adquir|reserv|descarg)\w*(?:_\w+){0,2}_(?:en_línea|online|por_internet)
        (?:inscripci(?:ón|ones)|inscribirse|reservas?|entradas|formulario|comprar|disponibles?|consultar|solicitudes|pago|venta|registro)(?:_\w+){0,3}_(?:en_línea|online|por_internet)
        no_(?:se_)?(?:(?:será|estará|es|habrá)_)?(?:transmit\w+|retransmi\w+|emit\w+|streaming|en_línea|online|transmisión)
        (?:inscríb\w+|regístr\w+|apúnt\w+)(?:_\w+){0,3}_(?:en_línea|online|por_internet)
        (?:programa|grabaci(?:ón|ones)|acta|materiales)(?:_\w+){0,3}_(?:en_línea|online|internet)
        (?:sin|ni|ningún|ninguna)_(?:transmisi\w+|retransmisi\w+|emisi\w+|conexi\w+|participaci\w+|streaming|zoom)(?:_\w+){0,2}
        no_(?:es|será)_posible(?:_\w+){0,3}_(?:en_línea|online|por_internet|telemática\w*)
        (?:ningun[oa]|nada)(?:_\w+){0,3}_(?:se_)?(?:transmit\w+|retransmit\w+|emit\w+)(?:_\w+){0,3}
        (?:después|tras|luego)_(?:\w+_){0,4}(?:por|en)_(?:zoom|teams) (?:síg[au]n?nos|síguenos)_en\b.*
    """),
    only=listed("solo sólo únicamente exclusivamente"),
    place_in=listed(r"""
        en en_el en_la a al desde_(?:el|la|los|las) frente_al? ante al_pie_del? junto_al? sobre_(?:el|la) ante_el
        ante_la al_pie_de(?:l)? a_las_puertas_de(?:l)? bajo_el bajo_la cerca_de
        (?:delante|detrás|enfrente|dentro|fuera)_del?
    """),
    about=listed(r"""
        sobre acerca_de(?:l)? dedicad[oa]s?_a(?:l)? en_torno_a(?:l)? relativ[oa]s?_a(?:l)? debat\w+ analiz\w+ abord\w+
        trat\w+
    """),
    affairs=listed(r"""
        situación crisis guerras? conflictos? paz seguridad violencia combates tregua alto_el_fuego disturbios
        protestas derechos
        elecciones golpe genocidio refugiados hambre hambruna sequía terremotos? inundaciones ayuda reconstrucción
        reformas?
        pobreza democracia evolución acontecimientos
    """),
    gatherings=listed(r"cumbres? conferencias? congresos? foros? conversaciones negociaciones coloquios? simposios?"),
    lands=listed(r"""
        mar golfo lagos? océano bahía estrecho desierto islas? península valle cuenca región costa bosques? norte sur
        este oeste
    """),
    place_nouns=listed(r"""
        parlamento
        presa almacén café huert[oa] costanera
        abadía alcazaba alcázar aldea almacén arena autódromo cabaña cascada circuito complejo consejería coso
        estatua filarmónica fortaleza fuente huert[ao] muralla pinacoteca plató plaza_de_toros pub viñedo zoo
        locales cooperativa comandancia
        centro_(?:cívico|social|juvenil|comunitario) casa_(?:consistorial|rural|cural) caseta chiringuito establo
        corral lagar
        almazara molino granero silo tanatorio crematorio cripta sacristía claustro cala bahía isla península acantilado
        cañón cueva gruta manantial balneario aparcamiento garaje estacionamiento gasolinera peaje aduana
        aeródromo helipuerto andén apeadero parada cruce esquina callejón pasarela túnel viaducto acueducto plazoleta
        plazuela
        arboleda santuario comedor aula_magna laboratorio decanato guardería jardín_de_infantes liceo
        residencia geriátrico dispensario farmacia sanatorio cárcel prisión subdelegación capitolio
        pirámide ruinas yacimiento tienda supermercado sucursal bodegón parrilla pizzería heladería panadería pulpería
        tanguería boliche discoteca velatorio ludoteca mediateca fonda posada cortijo masía caserío pazo alquería
        lonja cúpula telescopio teleférico teatros azud azudes embalse dique esclusa dehesa
        consultorio centro_de_salud centro_cultural casa_de_cultura salón_de_actos salón_de_plenos sótanos jardines
        nave vivero
        invernadero cantera mina villa ermita humilladero soportales frontón bolera merendero mesón sidrería tasca
        taberna
        sala salón centro plaza calle teatro museo biblioteca escuela colegio universidad parque estadio hotel
        palacio iglesia ayuntamiento auditorio sede cine cines casa patio puerta espacio convenciones pabellón
        recinto galería polideportivo campo mercado jardín jardines catedral monasterio castillo congreso senado
        facultad instituto librería restaurante bar local puerto playa estación aeropuerto juzgado tribunal palau
        avenida paseo alameda rambla aula sindicato parroquia kiosco quiosco ermita basílica templo sinagoga
        explanada malecón muelle glorieta ateneo anfiteatro coliseo velódromo frontón cancha gimnasio piscina alberca
        pista club quinta finca hacienda casona palacete torre cementerio panteón hospital clínica hogar albergue
        alcaldía municipalidad intendencia gobernación prefectura concejo cabildo juzgados tribunales audiencia
        legislatura diputación cámara secretaría ministerio embajada consulado cancillería academia conservatorio
        filmoteca cinemateca hemeroteca archivo carpa predio terminal parador mirador bodega monumento obelisco
        zócalo portal pasaje bulevar ronda carretera barrio polígono campus rectorado paraninfo planta piso vestíbulo
        hall alhóndiga terraza azotea sótano taller fábrica nave hangar dársena embarcadero astillero faro puente
        memorial capilla convento mezquita ambulatorio cuartel comisaría registro observatorio planetario acuario
        zoológico casino círculo hipódromo plaza_mayor rotonda camino sendero orilla ribera lago laguna río bosque
        granja rancho hostal refugio camping feria recinto_ferial palacio_de_\w+ lugar_de_la_obra oficinas? edificio
        despacho foro escenario cantina cafetería biblioteca_\w+
    """),
    courts=listed("tribunal juzgado audiencia corte"),
    goes_to=listed(
        r"""
        (?:visitas?|viajes?|excursi(?:ón|ones)|salidas?|paseos?|romerías?|peregrinaci(?:ón|ones)|recorridos?|marchas?|desfiles?)(?:_\w+){0,2}_(?:al?|hasta|por)(?:_(?:las?|los))?
        (?:inauguraci(?:ón|ones)|cierres?|cortes?|visitas?)_(?:del?)(?:_(?:las?|los))?(?:_(?:nuev[oa]s?|obras_(?:de_la|del?)))*
    """
    ),
    kinds=(
        frozenset(("reunión", "reunion", "cumbre", "encuentro", "sesión", "sesion", "cita", "junta")),
        frozenset(("huelga", "paro", "medida")),
        frozenset(("concierto", "recital", "actuación", "show")),
        frozenset(("charla", "conferencia", "ponencia", "coloquio", "conversatorio")),
    ),
    not_places=listed(r"""
        término.* marco.* final.* inicio.* comienzo.* cierre.* beneficio.* cargo.* mando.* modalidad.* precio.*
        misma_hora caso.* aire_libre título.* lema.* dirección.* presidencia.* batuta.* lluvia.*
        lema.* título.* epígrafe.* mañana(?:_.*)? tarde(?:_.*)? noche(?:_.*)? primaria secundaria
        (?:caso|expediente|artículo|punto|capítulo|episodio|volumen|tomo|ley|moción|decreto)_(?:n[.º°o]*\s?)?\S{0,8}\d.*
        dvd.* vinilo.* blu-ray.* puertas?_cerradas?.*
        temporada legislatura periodo.* período.* fase.* época.* serie.* debate.*
        plantas puertas puertas_abiertas.*
        petición.* solicitud.* instancia.*
        zoom.* teams.* youtube.* facebook.* instagram.* telegram.* twitch.* webex.* discord.* skype.* whatsapp.*
        google.*meet.*
        semana.* hacienda,.* cuanto.* presencia.* ausencia.* señal.* protesta.* demanda.* recuerdo.* homenaje.*
        conmemoración.*
        solidaridad.* directo.* diferido.* torno.* relación.* cumplimiento.* apoyo.* respuesta.* mesa redonda.*
        pdf pleno.* plazo.* redes.* .*redes_sociales.*
        lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto
        septiembre octubre noviembre diciembre primavera verano otoño invierno línea directo general total cambio
        especial particular todo.* la_que.* el_que.* los_que.* las_que.* torno.* este.* esta.* español inglés
        versión.* manera.* su.* casa lugar vigor vivo punto serio cuestión curso marcha caso.* virtud.* materia.*
        contra.* favor.* partir.* cargo.* través.* pesar.* continuación lo_largo.* medios.* sus.* nuestro.* nuestra.*
        vuestr.* un.* una.* cada.* menos más cualquier.* ambos ambas solitario grupo pie calidad fin.* zoom.* teams.*
        línea.* streaming honor.* memoria.* ese.* esa.* aquel.* principio conjunto última.* segunda.* primera.*
        horario.* formato.* modalidad.* forma.* tiempo.* común breve diferido persona público privado juego nombre.*
        final.*
        función.* parte.* compañía.* colaboración.* busca.* defensa.* apoyo.* las_próximas.* los_próximos.* la_tarde
        la_mañana la_noche el_marco.* el_caso.* su_caso primera_.* segunda_.* gallego catalán euskera portugués
        francés nuevo fin_de.* raíz.* la_vez medio.* plena.* definitiva la_actualidad el_futuro
    """),
    people=listed(r"""
        ministr[oa]s? president[ae]s? delegad[oa]s? director(?:a|es)? representantes? mandatarios? líderes?
        alcald(?:e|esa|es) concejal(?:a|es)? sindicatos? trabajadores profesores? alumnos? padres expert[oa]s?
        asesores? canciller(?:es)?
    """),
    takes_part=listed(r"""
        se_reunir\w+ participarán? asistirán? intervendrán? informarán? mantendrán? ofrecerán? conducirá presentarán?
        dará darán marchar\w+ acudirán? comparecerán? actuarán? presidirá expondrán? hablarán? viajarán? visitarán?
        recibirá dirigirá dirige tocarán? jugarán?
    """),
    led_by=listed(r"""
        con presidid[oa]_por a_cargo_del? conducid[oa]_por organizad[oa]_por impartid[oa]_por dirigid[oa]_por
        coordinad[oa]_por moderad[oa]_por
        en_presencia_del? con_la_(?:participación|presencia|asistencia)_del?
        de_la_mano_del? junto_al? convocad[oa]_por encabezad[oa]_por
    """),
    start_words=listed(
        "empieza comienza inicio inicia empezará comenzará arranca arrancará desde_las desde a_partir_de de"
    ),
    other_words=listed(r"""
        puertas apertura_de_puertas registro recepción salida_del?_(?:los_|las_)?(?:\w*bús|\w*buses|tren|microbuses)
        publicado actualizado piñata acreditaciones llegada
        concentración_de_participantes recogida_de_dorsales taquilla taquillas calentamiento montaje montar
        segunda_convocatoria convocatoria_de_prensa
    """),
    end_words=listed("hasta fin termina terminará cierre finaliza finalizará concluye concluirá acaba hasta_las"),
    online=listed(r"""
        en_línea virtual(?:mente)? por_video(?:conferencia|llamada) videoconferencia zoom teams de_manera_virtual
        telemátic[oa](?:mente)? webinar webinario a_distancia por_(?:zoom|teams|meet|skype) google_meet online
        on_line por_internet en_remoto por_(?:zoom|teams|internet|vídeo|video|teléfono) vía_(?:zoom|teams)
        a_través_de_(?:zoom|teams|videoconferencia|internet) remoto teleconferencia seminario_web
        en_modalidad_virtual formato_virtual telemáticamente
        enlace_(?:de_)?(?:conexión|zoom|teams|acceso)
    """),
    hybrid=listed(r"""
        (?:se_)?emitir(?:á|án)_por_(?:youtube|internet|facebook|streaming)
        presencial_y_(?:en_línea|virtual) híbrid[oa] y_en_línea retransmitid[oa]_en_directo
        intervendrá_por_videoconferencia (?:y|o|también)_por_(?:zoom|teams|meet|videoconferencia) en_directo_por
        en_vivo_por (?:o|y)_(?:online|virtual|en_línea) semipresencial con_transmisión_por
        transmisión_(?:en_vivo|por|en_directo) transmitid[oa]_(?:en_vivo|en_directo|por) retransmitirá
        se_transmitirá podrá_seguirse_(?:en|por) seguirse_(?:en_línea|por|en_directo|online) streaming
        lo_hará_por_videoconferencia por_videoconferencia_el
        participará_(?:de_manera_virtual|por_videoconferencia|por_zoom) y_por_zoom
        (?:también|además|y|o)_(?:por|vía|en|de_forma|de_manera)_(?:zoom|teams|línea|streaming|internet|remota|telemática|virtual|youtube|videoconferencia)
        (?:se_)?transmitir(?:á|án)\w* (?:se_)?retransmitir(?:á|án)\w* en_streaming en_directo_(?:en|a_través)
        por_streaming transmisión_(?:en_vivo|en_directo|por) retransmisión emitir(?:á|án)_en_directo
        presencial_(?:y|o)_\w+ modalidad_(?:mixta|híbrida) formato_(?:mixto|híbrido)
        seguir_(?:en_línea|en_directo|por)
        se_retransmiten?(?=_en_|_por_) se_transmiten?_(?:en_vivo|en_directo|por) se_emiten?_en_(?:directo|vivo)
        en_directo_por
        (?:puede|pueden|podrá|podrán)_(?:verse|seguirse)_(?:en|por)_(?:directo|internet|línea|youtube|zoom)
        participar_a_distancia (?:conectarse|unirse|seguir\w*)_por_(?:zoom|teams|internet) transmisión(?=\s?:)
        retransmisión(?=\s?:)
    """),
    called_off=listed(r"""
        no_(?:se_efectuará|saldrá|sale)(?=\s*[:,.;(]) ha_quedado_sin_efecto queda_sin_efecto
    """),
    tentative=listed(r"""
        si_el_cielo si_hace_buen_tiempo
        si_hay_(?:\w+_){0,2}(?:suficientes?|quórum|demanda|gente) con_toda_probabilidad como_pronto
        si_(?:el|la|los|las)(?:_\w+){1,4}_no_\w+ si_todo_(?:va_bien|sale) a_la_espera_de
        previsiblemente provisional(?:es)?(?:mente)? por_confirmar a_confirmar se_espera posiblemente
        probablemente sujet[oa]s?_a no_antes_del tentativ[oa]s?(?:mente)? en_principio
        si_(?:el|la|los|las)_\w+_l[oa]_permiten?
        si_el_clima_lo_permite salvo_imprevistos? pendiente_de_(?:confirmar|confirmación) sin_confirmar
        por_definir espera_poder esperan_poder confía_en prevé_que se_prevé estimad[oa]s? aproximadamente
        a_falta_de en_caso_de debería deberían condicionad[oa]s? está_por_verse provisional(?:es)? sujeto_a prevé
        prevén previsto_en_principio está_por_confirmar pendiente_de si_el_(?:tiempo|clima)
        siempre_(?:que|y_cuando)_(?:el|la|los|las|haya|se|no) con_permiso_del? si_dios_quiere
        fecha_(?:tentativa|orientativa)
        si_(?:la_lluvia|las_condiciones|no_llueve|hay_acuerdo)
        podrían?_(?:celebrarse|ser|comenzar|realizarse|tener) tentativ[oa](?:mente)? provisionalmente
        salvo_(?:imprevistos|cambios) de_no_mediar quizás? tal_vez aspira confía
        espera_(?:abrir|inaugurar|celebrar) no_antes_de esperan?_(?:que|poder)
    """),
    labels_when=listed(r"""
        desde del cuándo fecha fechas hora horario horarios día días fecha_y_hora fecha_y_lugar fechas? horas?
        (?:fecha|día)_y_hora nueva_fecha inicio comienzo inicio_de_(?:los_trabajos|las_obras)
    """),
    bulletins=listed(r"""
        hoja(?:_\w+)? bolet[ií]n programación cartelera men[uú]s? circular avisos agenda_semanal agenda_de_la_semana
        agenda_del programa_semanal programa_del gaceta
    """),
    labels_programme=listed(r"""
        programa agenda orden_del_día o_r_d_e_n_d_e_l_d_í_a a_g_e_n_d_a p_r_o_g_r_a_m_a
        calendario boletín próximas_actividades convocatoria convocatoria_de_prensa
        previsiones avisos cronograma próximas_citas fechas_importantes nota_de_prensa actividades
    """),
    named_after=listed(r"""
        (?:salas?|salón|salones|plazas?|palacio|parque|calle|centro|casa|recinto|campo|mesa|lista)_(?:de|del)_
        (?:salas?|salón|plazas?|palacio|parque|calle|centro|casa|recinto|campo|mesa|lista)_de_l[ao]s?_
    """),
    runs=listed("desarrollo(?:_del_acto)? escaleta orden_del_acto minutado"),
    labels_where=listed(r"""
        dónde lugar sede dirección sala punto_de_encuentro ubicación (?:lugar|punto)_de_encuentro localidad ciudad
        recinto
        (?:lugar|sede)_de_(?:(?:tod[oa]s_)?l[oa]s?_)?(?:actividad|acto|reuni[oó]n|sesi[oó]n|encuentro|charla|evento)\w*
        lugar_de_(?:celebración|realización|reunión)
    """),
    labels_who=listed(r"""
        quién quiénes participantes? ponentes? con intervienen asistentes? imparte participan quién(?:es)? modera
    """),
    entry=listed(r"""
        (?:en_)?(?:el_)?(?:mismo_(?:lugar|sitio)|(?:lugar|sitio)_(?:habitual|de_siempre))
        \d[\d,]*_euros?\b.*
        gratis gratuit[oa] entrada_(?:libre|gratuita|\d.*) (?:con_)?inscripción_(?:previa|gratuita|obligatoria)
        abiert[oa]_a(?:l_público|_tod[oa]s) para_todos_los_públicos aforo_limitado
    """),
    not_titles=listed(r"""
        cancelad[oa]s? aplazad[oa]s? suspendid[oa]s? en_línea online gratis entrada.* gratuito puertas(?!_abiertas).*
        aforo.* libre anulad[oa]s? desconvocad[oa]s? se_(?:suspenden?|cancelan?|anulan?|aplazan?)
    """),
    posted=listed(r"""
        publicad[oa](?:_el)? actualizad[oa](?:_el)? difundid[oa](?:_el)? redacción enviad[oa](?:_el)?
        última_actualización publicado(?:_el)? actualizado(?:_el)? difundido enviado
    """),
    not_events=(
        ("thanks for what has been", r"\bgracias(?:\s+a\s+tod[oa]s)?(?:\s+\w+){0,2}\s+por\s[^,:]*\Z"),
        (
            "a law or a rule",
            r"(?:ley|decreto|decisión|resolución|acuerdo|informe|orden)(?:\s+[^\s,]+){0,4}\s+del?(?=\s*$)",
        ),
        ("a birth or a death", r"nacid[oa]|nació|murió|falleci\w+"),
        (
            "opening hours",
            r"horario\s+(?:de\s+atención|habitual|de\s+oficina|de\s+apertura)|lunes\s+a\s+viernes|abiert[oa]\s+de",
        ),
        ("a price", r"(?:descuentos?|rebajas?|promoción|bonificación|precio\s+reducido)\s[^.;]{0,40}"),
        (
            "a validity range",
            r"(?:contratos?|préstamos?|créditos?|bonos?|licencias?|concesi(?:ón|ones)|permisos?|mandatos?|acuerdos?|"
            r"tratados?|convenios?|patentes?|seguros?|pólizas?|abonos?|visados?|garantías?|alquiler(?:es)?)\s"
            r"(?:[^.;,]{0,24}\s)?(?:vencen?|vencerán?|expiran?|expirarán?|terminan?|acaban?|finalizan?|caducan?|duran?|rigen?)"
            r"(?:\s+(?:el|hasta|en|a))*",
        ),
        (
            "the weather",
            r"(?:lluvias?|nieve|nevadas|heladas|tormentas?|chubascos|viento|calor)\s(?:[^.;,]{0,20}\s)?"
            r"(?:hasta|prevista?s?|esperada?s?)(?:\s+(?:el|la))?",
        ),
        ("past", r"pasada\s+edición|última\s+edición"),
    ),
    states=(
        (
            "denied",
            r"(?:ningún|ninguna)\s+(?:\w+\s+){1,3}?(?:previst|programad|convocad|fijad|prevista)\w*|desm(?:iente|intió|entido)|niega|negó|rechaza\s+que|"
            r"nunca\s+se\s+(?:programó|convocó|fijó)|no\s+(?:está|estaba|tiene|tienen|hay|había)\s+(?:previst|programad|convocad)\w+|"
            r"no\s+ha\s+(?:programado|convocado|previsto)|nadie\s+ha\s+(?:convocado|programado)|no\s+tenemos\s+constancia|carece\s+de\s+(?:todo\s+)?fundamento|"
            r"(?:ningún|ninguna)\s+(?:\w+\s+){1,2}está\s+(?:previst|programad|convocad)\w+",
        ),
        (
            "hypothetical",
            r"(?:no\s+se\s+sabe|se\s+desconoce|no\s+quiso\s+confirmar|no\s+confirmó|duda\s+de|sin\s+confirmar)(?:\s+\w+)?\s+si|"
            r"(?-i:Imaginemos|Imagina|Pongamos|Supongamos)\s+que|rumor\s+de\s+que",
        ),
        (
            "the weather",
            r"cielos\s+\w+|chubascos|intervalos\s+nubosos|sol\s+(?:se\s+pondrá|saldrá|se\s+pone|sale)|luna\s+(?:llena|nueva)|cuarto\s+(?:menguante|creciente)|"
            r"nieblas?\s+(?:matinal\w*|en\b)",
        ),
        (
            "a caption or a link to another text",
            r"(?:os\s+dejo|aquí\s+tenéis|comparto|adjunto|te\s+mando|os\s+mando)\s+(?:la|las|el|los)\s+(?:fotos?|crónica|grabación|vídeos?|imágenes|diapositivas|acta)|"
            r"(?:siento|lamento|me\s+alegro\s+de)\s+(?:no\s+)?haber\w*",
        ),
        (
            "a payment",
            r"(?:dividendo|nómina|recibo|importe|cuota|pensión|salario|sueldo|paga)s?\s(?:(?:[^.;,]|[.,]\d){0,40}\s)?(?:se\s+)?(?:abonará|cobrará|cargará|pasará|aplicará|subirá)|"
            r"(?:billete|tarifa|cuota|subida)s?\s(?:[^.;]{0,40}\s)?(?:subirá|pasará|se\s+aplicará)|devolveremos\s+el\s+importe",
        ),
        (
            "a break or logistics",
            r"(?:sofá|paquete|lavadora|nevera|mueble|pedido)s?\s(?:[^.;,]{0,50}\s)?"
            r"(?:se\s+entrega|será\s+entregado|llega|llegará)",
        ),
        ("a law or a rule", r"(?:ley|decreto|sentencia|orden|resolución|reglamento)\s+(?:\w+\s+)?\d+/\d+,?\s+de(?:l)?"),
        (
            "an age or a condition",
            r"cumplir[áé]\s+\w+\s+años|hará\s+\w+\s+años|en\s+(?:la\s+serie|la\s+novela|la\s+película|el\s+(?:primer|segundo|tercer)\s+acto)",
        ),
        (
            "opening hours",
            r"(?:farmacia|tienda|oficina|panadería|supermercado)\s+(?:abre|cierra)(?=\s+(?:a\s+las|(?:el|este)\s+(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)\b(?!\s+\d)))",
        ),
        (
            "a validity range",
            r"(?:precios?|tarifas?|alquileres?|impuestos?|tasas?|peajes?|salarios|pensiones|cuotas?)\s(?:[^.;,]{0,24}\s)?(?:suben?|subirán?|bajan?|bajarán?|"
            r"aumentan?|aumentarán?)|(?:pasaportes?|visados?|visas?|permisos?|carnets?|licencias?|tarjetas?|contratos?|mandatos?|pólizas?)\s"
            r"(?:[^.;,]{0,24}\s)?(?:caduca(?:n|rá|rán)?|expira(?:n|rá|rán)?|vence(?:n|rá|rán)?)|en\s+vigor\s+hasta|vigente\s+hasta",
        ),
        (
            "a state",
            r"(?:está|están|sigue|siguen|permanece|permanecen|continúa)\s+(?:cerrad|cortad|bloquead|clausurad)[oa]s?(?:\s+al?\s+[^.;,]{2,24}?)?\s+hasta",
        ),
        (
            "history",
            r"plazo\s(?:[^.;,]{0,16}\s)?del(?=[^.;!?]{2,24}\s(?:ha\s+(?:vencido|expirado|pasado|concluido)|venció|expiró|concluyó))",
        ),
        ("the weather", r"luna\s+(?:llena|nueva)\s+(?:es|será)|alcanza(?:rán?|n)?\s+los\s+\d+\s+grados"),
        (
            "hypothetical",
            r"(?:no\s+se\s+sabe|se\s+desconoce|se\s+ignora|no\s+está\s+claro|es\s+incierto|sin\s+saber)\s+si",
        ),
        ("history", r"se\s+remontan?\s+al?|foto(?:\s+muestra|:)"),
        ("the time of writing", r"página\s+actualizada|actualizad[oa]\s+el"),
        ("a law or a rule", r"(?:reglamento|estatuto|ordenanza|carta)\s+del"),
        (
            "a payment",
            r"(?:dividendos?|salarios?|sueldos?|nóminas?|pensiones|intereses|primas|pagas?)\s(?:[^.;,]{0,30}\s)?(?:se\s+)?"
            r"(?:pagarán?|pagan?|abonarán?|abonan?|ingresarán?|cobrarán?)",
        ),
        (
            "a validity range",
            r"(?:tarifas?|precios?|normas?|reglas?)\s(?:[^.;,]{0,24}\s)?se\s+aplica(?:n|rán?|rá)?|"
            r"(?:tipos?|precios?|tarifas?|permisos?|ofertas?|billetes?|abonos?|vales?|bonos?)\s(?:[^.;,]{0,24}\s)?"
            r"(?:(?:es|son|sigue|siguen|será|serán)\s+(?:fij[oa]s?|válid[oa]s?|reembolsables?)|se\s+pued(?:e|en)\s+usar|"
            r"(?:es|son)\s+utilizables?)|"
            r"(?:alquiler|ejercicio|contrato|garantía)\s(?:[^.;,]{0,16}\s)?(?:corre|se\s+cierra|empieza|comienza|cierra)|"
            r"(?:piso|habitación|casa|puesto|plaza)\s(?:[^.;,]{0,24}\s)?(?:libre|vacante|disponible)",
        ),
        (
            "opening hours",
            r"abiert[oa]s?\s+(?:como\s+(?:siempre|de\s+costumbre)|con\s+normalidad|en\s+el\s+horario\s+habitual)",
        ),
        (
            "a break or logistics",
            r"(?:entradas?|acreditaciones|dorsales|llaves|pedidos?|paquetes?|envíos?|credenciales|pases?)\s(?:[^.;,]{0,24}\s)?"
            r"(?:se\s+pueden?\s+(?:recoger|retirar)|pueden?\s+(?:recogerse|retirarse)|se\s+(?:recogen|retiran)|"
            r"se\s+(?:entregarán?|enviarán?)|llegarán?)|"
            r"(?:hotel|albergue|hostal|habitaciones)\s(?:[^.;,]{0,16}\s)?(?:complet[oa]s?|llen[oa]s?)",
        ),
        (
            "a break or logistics",
            r"(?:enlaces?|códigos?|claves|contraseñas?|documentos|documentación|materiale?s?|orden\s+del\s+día|invitaciones|"
            r"certificados|grabaci(?:ón|ones))\s(?:[^.;]{0,40}\s)?(?:se\s+(?:\w{2,3}\s+)?(?:enviará|remitirá|mandará|facilitará|distribuirá)n?|"
            r"(?:será|serán|será\s+\w+)\s+(?:enviad|remitid|mandad|facilitad|distribuid)[oa]s?|llegarán?)|"
            r"(?:recibir(?:á|ás|án|éis)|(?:envia|remiti|manda|facilita)remos|haremos\s+llegar)\s(?:[^.;,]{0,24}\s)?(?:enlaces?|"
            r"códigos?|claves|contraseñas?|documentos|documentación|materiale?s?|invitaciones|certificados)",
        ),
        (
            "a past recording",
            r"(?:grabaci(?:ón|ones)|vídeos?|videos?|podcasts?|documentos?|planos?|expedientes?|proyecto)\s(?:[^.;,]{0,30}\s)?"
            r"(?:disponibles?|en\s+línea|accesibles?|(?:puede|pueden)\s+(?:consultarse|verse|escucharse|descargarse)|"
            r"se\s+pueden?\s+(?:consultar|ver|escuchar))(?=\s[^.;,]{0,30}(?:hasta|a\s+partir|desde))",
        ),
        (
            "an age or a condition",
            r"(?:nacid[oa]s\s+(?:antes|después)|(?:niñ[oa]s|jóvenes|quienes|personas)\s+(?:que\s+)?(?:cumplan|tengan|nacid[oa]s))|"
            r"cumple\s+\w+\s+años",
        ),
        (
            "the weather",
            r"temperaturas|sol\s+(?:se\s+pone|sale)|se\s+esperan?\s+(?:lluvias?|nieve|tormentas?|calor|viento)",
        ),
        ("hypothetical", r"si\s+(?:hubiera|hubiese|fuera|fuese|tuviera|celebrara|se\s+\w+(?:ara|iera|ase|iese))"),
        ("hypothetical", r"(?:había|habían|ha|han)\s+esperado"),
        ("not known", r"nadie\s+sabe\s+(?:si|cuándo)"),
        (
            "a person's own time",
            r"jubilarse|se\s+jubila(?:rá)?|ausente\s+hasta|de\s+(?:vacaciones|baja|permiso)\s+hasta",
        ),
        (
            "a reporting period",
            r"(?:informes?|cifras|datos|estudio|memoria)\s(?:[^.;,]{0,16}\s)?(?:abarcan?|comprenden?|se\s+refieren?)",
        ),
        ("embargo", r"embargad[oa]s?"),
    ),
    title_of_deadline="Plazo de {}",
    title_at_place="{}, {}",
    title_by="{} por {}",
    our_verbs=r"\b(?:nos|os|te|les|los|las)\s+\w+mos\b",
    only_calls=(
        r"(?:las\s+puertas\s+(?:se\s+)?abr\w+|(?:todos|todas)\s+(?:están|son|quedan)|el\s+evento\s+(?:está|es|será|se)|"
        r"el\s+gran\s+día\s+(?:es|será))\b"
    ),
    is_at=r"es|será",
    speakers=(
        r"(?:cierra|vence|termina|finaliza|acaba)\s+el\s+(?=plazo\b)|"
        r"(?:nueva\s+(?:fecha|hora)|cambio\s+de\s+(?:fecha|hora|horario))\s+(?:para|de|del)\s+(?:(?:el|la|los|las)\s+)?"
    ),
    hosts=r"acog(?:e|en|erá|erán)|alberg(?:a|ará|an|arán)",
    undone=(
        r"\s(?:se\s(?:suspende|cancela|aplaza|pospone)n?|cambian?\sde\s(?:día|"
        r"fecha)|(?:queda\s)?(?:suspendid|cancelad|aplazad)[oa]s?|"
        r"(?:se\s(?:har|dar|celebrar)(?:á|án)|queda\w*\s(?:apuntad|fijad|convocad|previst)[oa]s?|"
        r"(?:empieza|comienza|arranca|cae|termina)n?)(?:\s(?:en|ante|frente)\s.*)?|pasan?\sdel\s(?:fin|sábado|domingo|jueves|viernes))\Z"
    ),
    clumsy=(
        r"\b(?:tod[oa]s\sl[oa]s|soci[oa]s|miembros|vecin[oa]s|integrantes|partícipes|cabildo)\b.{0,40}\sa\s(?:la\s)?(?:\w+\s){0,3}"
        r"(?:junta|asamblea|sesión|reunión|pleno)\b|\A(?:tenéis|tenemos|nos|os|se)\s"
    ),
    title_more="{} de {}",
    reply="respuestas",
    due_verbs=(
        (r"apunt\w+|apúnt\w+|anot[ae]\w+|anótate|inscrib\w+|inscríb\w+|registrarse|matricularse", "inscripción"),
        (r"(?:se\s+\w+\s+)?acredit\w+", "acreditación"),
        (r"(?:se\s+|ser\w+\s+)?(?:comunic|notific|inform|avis)[aá]\w+", "notificación"),
        (r"pagar|abonar(?:se)?", "pago"),
        (r"confirm\w+(?:\s+\w+){0,2}|se\s+ruega\s+confirm\w+", "confirmación de asistencia"),
        (r"postular(?:se)?", "postulaciones"),
        (
            r"(?:dec[ií]d|di|escrib[ie]d?|escríbe|avis[ae]d?|avísa|contest[ae]d|responded|llam[ae]d|lláma|manda?d|mánda)(?:me|nos|l[eo](?:s|nos)?|noslo|melo)|"
            r"(?:contest|avis|respond|dec|escrib)[aei]d(?!\w)",
            "respuestas",
        ),
    ),
    all_deadlines=listed("todos_los_plazos"),
    notices=listed("notificaci(?:ón|ones).* resultados?.* aceptaci(?:ón|ones).* fallo.* comunicaci(?:ón|ones)_de_.*"),
    deadline_words=listed(r"""
        plazos? fecha_(?:límite|tope) fechas_importantes
        cierre_de_(?:inscripci(?:ón|ones)|convocatoria|recepción|plazo) vencimientos? último_día
    """),
    abbreviations=frozenset(
        [
            "vs",
            "sr",
            "sra",
            "srta",
            "excmo",
            "excma",
            "profr",
            "profra",
            "lic",
            "ing",
            "arq",
            "mtro",
            "mtra",
            "gral",
            "tte",
            "cnel",
            "prof",
            "mons",
            "pbro",
            "fco",
            "ma",
            "hno",
            "hna",
            "depto",
            "dpto",
            "col",
            "esq",
            "pza",
            "ctra",
            "blvd",
            "nro",
            "vol",
            "aprox",
            "máx",
            "mín",
            "hrs",
            "hs",
            "lun",
            "jue",
            "vie",
            "sáb",
            "dom",
            "mié",
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
        (?:lun|mar|mi[ée]|jue|vie|s[áa]b|dom)\b
    """),
)
