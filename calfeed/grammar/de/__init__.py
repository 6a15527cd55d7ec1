"""German: the commonest words, by which a text is known to be in it."""

COMMON = """
    der die das und ist wird im den von zu mit für auf des dem ein eine nicht sich am um vom zum zur wir sie auch
    bei uhr bis januar februar märz mai juni juli oktober dezember montag dienstag mittwoch donnerstag freitag
    samstag sonntag jänner heute morgen kein keine findet
    ab beim nach noch nur oder unser unsere uns euch ihr ich wieder dann jeden jeweils immer ohne wer alle kommt
    einlass eintritt treffpunkt anmeldung termin termine willkommen parkplatz frei
    schuljahr ferien weihnachtsferien winterferien osterferien pfingstferien sommerferien herbstferien
"""
SIGN = r"ß|\b(?:mo|di|mi|do|fr|sa|so)\.?,? ?\d{1,2}\.\s?(?:\d{1,2}\.|[jfmasond][a-zä])|\d ?h? uhr\b"  # "Sa 16.1."
