"""Spanish: the commonest words, by which a text is known to be in it."""

COMMON = """
    el la los las del y una es será para en con por que se al su lo como más horas nos este esta un no desde hasta
    sobre enero febrero marzo mayo junio julio octubre diciembre lunes martes miércoles jueves viernes sábado
    domingo abril agosto septiembre noviembre hoy mañana hay
    mié jue sáb ene
"""
SIGN = "[¿¡]"
