"""English: the commonest words, by which a text is known to be in it."""

COMMON = """
    the of and to in is will be for on at with by from that this are as it we our you please have has january
    february march may june july october december monday tuesday wednesday thursday friday saturday sunday
    no not today tonight tomorrow tues wed thu thur thurs fri sat sun
"""
SIGN = r"\d\s?[ap]m\b"  # what tells as much as a common word, in lower case: "8pm"
