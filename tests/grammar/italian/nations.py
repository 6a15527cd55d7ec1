"""Italian: what tells of a country, by its code."""

NATIONS = """
    it: Italia italiano italiana
    ch: Svizzera svizzero svizzera ticinese
"""
HOME = ("Europe/Rome",)
