"""How firmly a text claims an event, in five languages."""

from datetime import date

import pytest

from calfeed.model.meeting import Certainty, Status
from calfeed.model.when import first_day
from tests.grammar.documents import reading_of

REPORTED, ANNOUNCED, CONFIRMED = Certainty.REPORTED, Certainty.ANNOUNCED, Certainty.CONFIRMED
MOVED, CALLED_OFF = Certainty.MOVED, Certainty.CALLED_OFF


@pytest.mark.parametrize(
    ("text", "certainty"),
    [
        ("Sources say that the leaders will meet in Paris on 6 January.", REPORTED),
        ("The leaders may meet in Paris on 6 January.", REPORTED),
        ("A meeting of the leaders in Paris on 6 January is said to be planned.", REPORTED),
        ("The leaders will reportedly meet in Paris on 6 January.", REPORTED),
        ("The leaders are expected to meet in Paris on 6 January.", REPORTED),
        ("The leaders will meet in Paris on 6 January, according to two diplomatic sources.", REPORTED),
        ("The leaders' summit is planned for 6 January in Paris.", ANNOUNCED),
        ("The leaders will meet on 6 January; the ministry has not confirmed the venue.", ANNOUNCED),
        ("The meeting is on 6 January; confirmed speakers include Ann Lee.", ANNOUNCED),
        ("He has confirmed his attendance at the meeting on 6 January.", ANNOUNCED),
        ("Visitors may bring a guest to the concert on 6 January.", ANNOUNCED),
        ("The ministry confirmed that the leaders will meet in Paris on 6 January.", CONFIRMED),
        ("The leaders' meeting on 6 January is confirmed.", CONFIRMED),
        ("The leaders' summit will definitely take place on 6 January.", CONFIRMED),
        ("The leaders' summit will go ahead on 6 January.", CONFIRMED),
        ("The leaders' meeting of 6 January has been moved to 8 January.", MOVED),
        ("The leaders' meeting on 6 January has been called off.", CALLED_OFF),
        ("Laut Medienberichten treffen sich die Staatschefs am 6. Januar in Paris.", REPORTED),
        ("Das Treffen soll nach Angaben aus Regierungskreisen am 6. Januar in Paris stattfinden.", REPORTED),
        ("Das Treffen der Staatschefs findet am 6. Januar in Paris statt.", ANNOUNCED),
        ("Das Ministerium bestätigte, dass sich die Staatschefs am 6. Januar in Paris treffen.", CONFIRMED),
        ("Das Treffen der Staatschefs am 6. Januar in Paris ist bestätigt.", CONFIRMED),
        ("Das Treffen der Staatschefs wird vom 6. Januar auf den 8. Januar verschoben.", MOVED),
        ("Das Treffen der Staatschefs am 6. Januar fällt aus.", CALLED_OFF),
        ("Selon des sources diplomatiques, les dirigeants se réuniront à Paris le 6 janvier.", REPORTED),
        ("La réunion des dirigeants aura lieu le 6 janvier à Paris.", ANNOUNCED),
        ("L'Élysée a confirmé que les dirigeants se réuniront à Paris le 6 janvier.", CONFIRMED),
        ("La réunion des dirigeants aura bien lieu le 6 janvier.", CONFIRMED),
        ("La réunion des dirigeants prévue le 6 janvier est reportée au 8 janvier.", MOVED),
        ("La réunion des dirigeants du 6 janvier est annulée.", CALLED_OFF),
        ("Según fuentes diplomáticas, los líderes se reunirán en París el 6 de enero.", REPORTED),
        ("La cumbre de líderes se celebrará el 6 de enero en París.", ANNOUNCED),
        ("El ministerio confirmó que los líderes se reunirán en París el 6 de enero.", CONFIRMED),
        ("La cumbre de líderes del 6 de enero está confirmada.", CONFIRMED),
        ("La cumbre de líderes del 6 de enero se aplaza al 8 de enero.", MOVED),
        ("La cumbre de líderes del 6 de enero ha sido cancelada.", CALLED_OFF),
        ("За даними джерел, лідери зустрінуться в Парижі 6 січня.", REPORTED),
        ("Лідери можуть зустрітися в Парижі 6 січня.", REPORTED),
        ("Зустріч лідерів відбудеться 6 січня в Парижі.", ANNOUNCED),
        ("Міністерство підтвердило, що лідери зустрінуться в Парижі 6 січня.", CONFIRMED),
        ("Зустріч лідерів 6 січня підтверджено.", CONFIRMED),
        ("Зустріч лідерів перенесено з 6 січня на 8 січня.", MOVED),
        ("Зустріч лідерів 6 січня скасовано.", CALLED_OFF),
    ],
)
def test_the_words_say_how_firmly_an_event_is_known(text: str, certainty: Certainty) -> None:
    """Hearsay, an announcement, a confirmation, a move and a cancellation are told apart by their words."""
    (sighting,) = reading_of(text).sightings
    assert sighting.certainty is certainty
    assert (sighting.status is Status.CANCELLED) is (certainty is CALLED_OFF)


def test_a_rumour_of_one_event_is_none_of_the_other() -> None:
    """What may be in one clause says nothing of the event in the clause before."""
    advisors, leaders = reading_of(
        "The advisors will meet on 3 January, and the leaders may meet on 6 January."
    ).sightings
    assert (advisors.certainty, leaders.certainty) == (ANNOUNCED, REPORTED)


def test_a_later_sentence_confirms() -> None:
    """A confirmation in a sentence that says more of an event counts for it."""
    (sighting,) = reading_of(
        "The leaders' summit is on 6 January in Paris. The summit will go ahead as planned, the ministry said."
    ).sightings
    assert sighting.certainty is CONFIRMED


def test_the_words_of_a_claim_are_its_evidence() -> None:
    """The words that make an event hearsay are kept as evidence of its status."""
    (sighting,) = reading_of("The leaders will reportedly meet in Paris on 6 January.").sightings
    assert [e.words for e in sighting.evidence if e.field == "status"] == ["reportedly"]


@pytest.mark.parametrize(
    "text",
    [
        "The leaders could meet on 6 January in Paris.",
        "Die Staatschefs könnten sich am 6. Januar in Paris treffen.",
        "Les dirigeants se réuniraient à Paris le 6 janvier.",
        "La réunion des dirigeants aurait lieu le 6 janvier à Paris.",
        "Los líderes se reunirían en París el 6 de enero.",
        "La reunión de los líderes podría celebrarse el 6 de enero en París.",
        "Лідери могли б зустрітися 6 січня в Парижі.",
    ],
)
def test_what_could_be_is_told_as_news(text: str) -> None:
    """That a meeting could be on a day is news of it: tentative, and only reported."""
    (sighting,) = reading_of(text).sightings
    assert (sighting.certainty, sighting.status) == (REPORTED, Status.TENTATIVE)


@pytest.mark.parametrize(
    "text",
    [
        "If the talks succeed, the leaders could meet on 6 January.",
        "A summit on 6 January could be the last.",
        "Un sommet le 6 janvier serait le premier.",
        "El concierto del 6 de enero podría ser el último.",
        "Das Konzert am 6. Januar könnte das letzte sein.",
        "Якби зустріч відбулася 6 січня, вона могла б стати першою.",
    ],
)
def test_a_condition_announces_nothing(text: str) -> None:
    """What hangs on a condition, or says what something would be, is hypothetical."""
    assert reading_of(text).sightings == ()


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Selon des sources diplomatiques, les dirigeants se réuniront à Paris le 6 janvier.",
            "Réunion des dirigeants",
        ),
        ("Según fuentes diplomáticas, los líderes se reunirán en París el 6 de enero.", "Reunión de los líderes"),
        ("According to two sources, the leaders will meet on 6 January.", "Meeting of the leaders"),
    ],
)
def test_whom_one_believes_is_not_who_meets(text: str, title: str) -> None:
    """The sources that a sentence opens with aren't its subject."""
    (sighting,) = reading_of(text).sightings
    assert sighting.title == title


@pytest.mark.parametrize(
    ("text", "certainty"),
    [
        ("The leaders' meeting, called off on Friday, will take place after all on 10 January.", CONFIRMED),
        ("After being cancelled last week, the leaders' summit has been rescheduled for 10 January.", MOVED),
        ("Зустріч лідерів, яку скасували, все ж відбудеться 10 січня.", CONFIRMED),
        ("La réunion des dirigeants, annulée vendredi, aura finalement lieu le 10 janvier.", CONFIRMED),
        ("La cumbre de líderes, cancelada el viernes, se celebrará finalmente el 10 de enero.", CONFIRMED),
    ],
)
def test_what_was_called_off_and_is_on_again(text: str, certainty: Certainty) -> None:
    """A meeting that is revived is on its new day; the weekday on which it was called off is none of its days."""
    (sighting,) = reading_of(text, written="2026-01-04").sightings
    assert first_day(sighting.when) == date(2026, 1, 10)
    assert (sighting.certainty, sighting.status, sighting.previous) == (certainty, Status.CONFIRMED, None)
