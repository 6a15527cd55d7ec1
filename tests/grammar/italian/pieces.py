"""Italian pieces of expressions that are tried on a text of any language."""

from calfeed.grammar.pieces import Pieces

PIECES = Pieces(and_="e", or_="o", the="il|lo|la|i|gli|le", in_place="a|in", of_town="di", at_hour="alle")
