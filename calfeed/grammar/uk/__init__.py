"""Ukrainian: the commonest words, by which a text is known to be in it."""

LETTERS = "а-яєіїґ"
COMMON = """
    і в у на з до що та не за від про як це для або але його буде які року є й
"""
