"""French: the commonest words, by which a text is known to be in it."""

COMMON = """
    le la les des et du une est sera pour dans au aux sur par avec que qui en à nous vous se ce cette heures il elle
    ne pas janvier février mars avril mai juin juillet août octobre décembre lundi mardi mercredi jeudi vendredi
    samedi dimanche septembre novembre demain
    jeu ven janv févr
"""
