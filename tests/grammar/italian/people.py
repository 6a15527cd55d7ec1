"""Italian words for those who act."""

from calfeed.grammar.vocabulary import listed

AGENTS = listed("comitato consiglio ministro ministri sindaco")
HONORIFICS = listed("signor signora")
