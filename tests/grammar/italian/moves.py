"""Italian words for a day or an hour that no longer holds, and for the one that does."""

from calfeed.grammar.moving import Moves
from calfeed.grammar.vocabulary import either_case

MOVES = Moves(
    given_up=either_case(r"\b(?:invece\sche|anziché)(?:\s(?:il|del))?\s\Z"),
    changed=either_case(r"\b(?:rinviat|spostat|posticipat|anticipat|anziché|invece)"),
)
