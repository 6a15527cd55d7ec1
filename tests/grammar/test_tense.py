"""What verbs say of the dates next to them."""

import pytest

from calfeed.grammar.find import find
from calfeed.grammar.mention import Day
from calfeed.grammar.tense import cues, governing
from calfeed.grammar.vocabulary import Tense, vocabulary
from calfeed.model.text import Span


@pytest.mark.parametrize(
    ("language", "text", "tense"),
    [
        ("en", "They will meet on 5 May.", Tense.FUTURE),
        ("en", "They met on 5 May.", Tense.PAST),
        ("en", "A meeting is scheduled for 5 May.", Tense.PLANNED),
        ("en", "It has been moved to 5 May.", Tense.MOVED),
        ("en", "It had been set for 5 May.", Tense.OLD),
        ("en", "The concert has been cancelled on 5 May.", Tense.CANCELLED),
        ("en", "He was attending a fair on 5 May.", Tense.UNDERWAY),
        ("en", "She told reporters on 5 May that they will meet.", Tense.REPORT),
        ("en", "It could take place on 5 May.", Tense.HYPOTHETICAL),
        ("en", "On 5 May the leaders will meet.", Tense.FUTURE),
        ("en", "They met in Rome, and on 5 May they will meet again.", Tense.FUTURE),
        ("de", "Die Sitzung wird am 5. Mai eröffnet.", Tense.FUTURE),
        ("de", "Die Sitzung war am 5. Mai.", Tense.PAST),
        ("fr", "La réunion aura lieu le 5 mai.", Tense.FUTURE),
        ("es", "La reunión se celebrará el 5 de mayo.", Tense.FUTURE),
        ("uk", "Зустріч відбудеться 5 травня.", Tense.FUTURE),
    ],
)
def test_a_date_belongs_to_its_verb(language: str, text: str, tense: Tense) -> None:
    """The verb before a date governs it, or the one after it if the date opens the clause."""
    mentions = find(text, language)
    day = next(m for m in mentions if isinstance(m, Day))
    found = cues(text, Span(0, len(text)), vocabulary(language), [m.span for m in mentions])
    cue = governing(text, Span(0, len(text)), day.span, found)
    assert cue is not None
    assert cue.tense is tense
