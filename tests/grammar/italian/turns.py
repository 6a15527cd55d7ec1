"""Italian turns of phrase, by which clauses are read."""

from calfeed.grammar.turning import Turns

TURNS = Turns()
