"""German: the commonest words, by which a text is known to be in it."""

COMMON = """
    der die das und ist wird im den von zu mit für auf des dem ein eine nicht sich am um vom zum zur wir sie auch
    bei uhr bis januar februar märz mai juni juli oktober dezember montag dienstag mittwoch donnerstag freitag
    samstag sonntag jänner heute morgen kein keine findet
"""
