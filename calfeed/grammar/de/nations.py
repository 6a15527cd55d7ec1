"""German: what tells of a country, by its code: its name, its people, its money, its bodies and what is only there."""

NATIONS = """
    de: Deutschland deutsche deutschen Bundestag Landkreis Amtsgericht Landtag Bundesland Kreistag Oberbürgermeister
    at: Österreich österreichische österreichischen Nationalrat Bezirkshauptmannschaft Landeshauptmann Gemeindebund Wien
        Matura ÖBB ORF
    ch: Schweiz Schweizer CHF SBB Gemeindeversammlung Kantonsrat Stadtpräsident Stadtpräsidentin Franken Nationalrat
        Zürich Bern Luzern Regierungsrat Kanton Gemeindepräsident
    li: Liechtenstein
    lu: Luxemburg
    be: Ostbelgien Eupen Belgien
    it: Südtirol Bozen
"""

# Where texts are from, if nothing tells, and hardly one is written in another zone.
HOME, ONLY_THERE = ("Europe/Berlin",), True
