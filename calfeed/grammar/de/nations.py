"""German: what tells of a country, by its code: its name, its people, its money, its bodies and what is only there."""

import re

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

# The names that texts give to a zone, behind an hour.
ZONES = {
    "Europe/Berlin": "deutscher zeit, mitteleuropäischer zeit",
    "Europe/Vienna": "österreichischer zeit",
    "Europe/Zurich": "schweizerischer zeit",
    "Europe/Kyiv": "osteuropäischer zeit, ukrainischer zeit",
    "Europe/London": "britischer zeit",
    "Europe/Paris": "französischer zeit",
    "Europe/Warsaw": "polnischer zeit",
    "Europe/Istanbul": "türkischer zeit",
    "Asia/Jerusalem": "israelischer zeit",
    "Asia/Tokyo": "japanischer zeit",
}
# What speaks for a zone wherever it stands: a word (its first six letters), a sign or a shape that shows, and it.
MARKS = (
    (
        "Europe/Berlin",
        "e amtsge landkr iban bundes marktg gemein",
        re.compile(r"\be\. ?V\.|\bAmtsgericht\b|\bLandkreis\b|\bIBAN DE|\bBundestag\b|\b(?:Markt)?[Gg]emeinderat"),
    ),
)
# Towns that are words too: "Reading group", "Sale of plants".
WORDS_TOO = """
    buch essen halle hatten kamen lage laufen regen senden singen waren werden wesel
"""
