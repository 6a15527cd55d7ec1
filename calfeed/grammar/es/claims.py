"""Spanish words that say how firmly something is known, and what has become of a meeting."""

from calfeed.grammar.vocabulary import listed

HEARSAY = listed(r"""
    según_(?:\w+_){0,2}?(?:fuentes?|medios|prensa|informes|versiones|informaciones|reportes|rumores|allegados)
    de_acuerdo_con_(?:\w+_){0,2}?(?:fuentes?|medios|prensa|informes|reportes)
    fuentes_(?:\w+_){0,5}?(?:dijeron|dicen|apuntan|revelaron|(?:señal|asegur|indic|afirm)(?:an|aron))
    al_parecer presuntamente supuestamente aparentemente trascendió se_rumorea rumores? se_dice_que se_especula
    medios_(?:\w+_){0,2}?(?:informan|aseguran|publican|afirman|reportan)
""")
ACCORDING = listed(r"según de_acuerdo_con")
POSSIBLE = listed(r"""
    podrían?_(?:celebrar|reunir|realizar|encontrar|producir|entrevistar|retomar|reanudar|iniciar|aplazar|posponer)(?:se)?
    podrían?_(?:tener_lugar|viajar|visitar|asistir|empezar|comenzar|acudir|recibir|llegar|participar|ser_\w+[dt][oa]s?)
    (?:se_)?(?:jugar|ser|har|disputar|abrir|inaugurar|votar|debatir|presentar|estrenar|lanzar)ían?(?=_(?:el|la|los|a|en|del|este|esta|hacia|para)_)
    tendrían?_lugar vendrían? puede_que estarían?_(?:previst|programad)[oa]s?
    (?:se_)?(?:celebrar|reunir|realizar|viajar|iniciar|comenzar|asistir|participar|recibir|visitar|llegar|encontrar)ían?
    (?:se_)?(?:desarrollar|firmar|empezar|arrancar|acudir|llevar|producir|anunciar|retomar|reanudar|entrevistar)ían?
""")
CONFIRMED = listed(r"""
    confirm(?:ó|aron|a|an) (?:ha|han|había)_confirmado
    (?:está|están|queda|quedan|fue|fueron|ha_sido|han_sido|quedó|quedaron)_(?:ya_|\w+mente_)?confirmad[oa]s?
    definitivamente es_oficial
""")
UNCONFIRMED = listed(r"""
    (?:no|aún|todavía|sin|por|ni|si|nunca|falta|será|serán)_(?:\w+_){0,3}?confirm\w+ pendientes?_de_confirm\w+
    (?:(?:ha|han)_)?confirm\w+_(?:sus?|tus?|vuestr[oa]s?)
""")
GOES_AHEAD = listed(r"""
    siguen?_(?:en_pie|adelante) se_mantienen?
    (?:está|están|queda|quedan|fue|fueron|ha_sido|han_sido)_(?:ya_|\w+mente_)?confirmad[oa]s?
    (?:se_(?:celebra|realiza)rán?|tendrán?_lugar)_(?:\w+_){0,3}?(?:como|según)_(?:\w+_){0,2}?(?:previst|planead|programad)[oa]
    (?:se_(?:celebra|realiza)rán?|tendrán?_lugar)_(?:finalmente|por_fin|al_final)
    (?:finalmente|por_fin|al_final)_(?:se_(?:celebra|realiza)rán?|tendrán?_lugar)
""")
HAPPENED = listed(r"""
    (?:se_)?(?:celebró|celebraron|realizó|realizaron|desarrolló|desarrollaron|efectuó|efectuaron) tuvo_lugar
    tuvieron_lugar (?:se_)?(?:llevó|llevaron)_a_cabo concluyó concluyeron finalizó finalizaron terminó terminaron
    culminó culminaron (?:se_)?(?:ha|han)_(?:celebrado|tenido_lugar|realizado|concluido)
""")
MET = listed(r"""
    (?:se_)?(?:reunió|reunieron) (?:se_)?(?:encontraron|entrevistó|entrevistaron) (?:se_)?(?:ha|han)_reunido
    (?:mantuv|sostuv)(?:o|ieron)_(?:\w+_){0,3}?(?:reunión|reuniones|conversaciones|encuentro|consultas)
""")
PUTS_OFF = listed(r"""
    (?:aplaz|posterg|reprogram)ad[oa]s? pospuest[oa]s? aplazó se_(?:aplaza|pospone|posterga)n? sin_fecha
    hasta_nuevo_aviso
""")
GENERAL = listed(r"""
    reuni(?:ón|ones) encuentros? conversaci(?:ón|ones) diálogos? sesi(?:ón|ones) conferencias? eventos? citas?
    negociaciones? visitas? audiencias? consultas? juntas? actos? debates? partidos? conciertos? charlas? vistas?
    juicios? ceremonias?
""")
ELSEWHEN = listed(r"""
    (?:año|mes|otoño|verano|invierno|siglo)_(?:pasado|anterior) (?:en|desde)_(?:19|20)\d\d cada_(?:año|mes|semana)
    todos_los_(?:años|meses) hace_(?:\w+_){1,3}(?:años|meses) anteriormente siempre nunca a_menudo varias_veces si
    cuando tradicionalmente habitualmente anualmente por_(?:primera|última)_vez
""")
