"""Ukrainian: what tells of a country, by its code: its name, its people, its money, its towns and bodies."""

NATIONS = """
    ua: Україна України Україні українського українська грн гривень Києва Києві Київ Львів Львові Харків Харкові Одеса
        Одесі громада громади ОСББ
"""

# Where texts are from, if nothing tells, and hardly one is written in another zone.
HOME, ONLY_THERE = ("Europe/Kyiv",), True
