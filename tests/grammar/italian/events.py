"""Italian words for events."""

from calfeed.grammar.vocabulary import Tense, Vocabulary, listed

EMPTY = """
    deadlines deeds pronouns ordinals kinds not_places takes_part led_by other_words end_words hybrid tentative
    labels_programme labels_who not_titles not_events due_verbs all_deadlines notices deadline_words goes_to breaks
"""

WORDS = Vocabulary(
    language="it",
    nouns=listed("riunion[ei] vertic[ei] concert[oi] conferenz[ae] incontr[oi]"),
    cues=(
        (Tense.FUTURE, r"si\s+terrà|si\s+terranno|avrà\s+luogo|sarà"),
        (Tense.CANCELLED, r"è\s+(?:stat[ao]\s+)?annullat[ao]"),
        (Tense.PAST, r"si\s+è\s+tenut[ao]"),
    ),
    articles=listed("il lo la i gli le un uno una"),
    definite=frozenset(("il", "lo", "la", "i", "gli", "le")),
    links=listed("di del della dei delle sul sulla"),
    stops=listed("e il lo la che si alle a in presso nel con per sarà"),
    happens=listed("si_terrà avrà_luogo"),
    by=listed("entro"),
    excepted=listed("tranne"),
    since=listed("dal"),
    now=listed("ora"),
    until=listed("fino_al"),
    either=listed("o"),
    place_in=listed("a in presso nel nella"),
    place_nouns=listed("sala palazzo piazza"),
    people=listed("ministri consiglieri"),
    start_words=listed("inizio"),
    online=listed("online"),
    labels_when=listed("quando"),
    labels_where=listed("dove"),
    posted=listed("pubblicato"),
    title_of_deadline="Scadenza: {}",
    title_at_place="{} a {}",
    title_more="{} di {}",
    reply="risposta",
    **dict.fromkeys(EMPTY.split(), ()),
)
