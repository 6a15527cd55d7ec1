"""What a text announces: mentions of time are found, framed into events and resolved; `parse` is the whole way.

A further language is one folder here, named by its ISO 639-1 code; nothing outside it has to change. In it:

1. `__init__.py`: `COMMON`, the words by which a text is known to be in the language: articles, prepositions, weekdays,
   months. `LETTERS`, if its alphabet is its own; `SIGN`, what else tells it.
2. `words.py`: `LEXICON`, what its words mean in time. Begin with the tables "month", "weekday", "relative", "edge" and
   the pieces around a day's number; each rule whose words are all there then works, as the others' `Rule.examples`
   show. A table or piece that is left out matches nothing.
3. `events.py`: `WORDS`, a `Vocabulary`. Begin with the nouns that name events, the verbs that announce, report, move
   and call off, articles, prepositions and the words at which a noun phrase ends. What stays empty is not read.
4. `people.py`: `AGENTS` and `HONORIFICS`, by which participants are known; `LEADS`, `HEADS` and `EVENTS`, what words in
   front of them, of their names and of events are alike for the weights.
5. `claims.py`: the words that say how firmly something is known.
6. `turns.py`: `TURNS`, turns of phrase by which its clauses are read.
7. `moves.py`: `MOVES`, the words for days and hours that no longer hold.
8. `nations.py`: `NATIONS`, the words that tell of each country in which the language is written, by its code; `HOME`,
   the zones where its texts are from, if nothing tells; `WORDS_TOO`, the towns whose names are words of it.
9. `pieces.py`: `PIECES`, the small words of expressions that are tried on a text of any language.

Then add announcements with gold files to `tests/corpus`, run `calfeed explain` on what fails, and add examples in the
language to the rules it uses. A word order of its own gets a rule with `languages=("xx",)` in the module of its kind,
`dayrules.py` or another that `rules.py` joins.
What the modules beside the folders need to know of a language is a field of these; they don't ask which language it
is. `tests/grammar/italian` is such a folder at its smallest.
"""

from calfeed.grammar.parse import explained, parse

__all__ = ["explained", "parse"]
