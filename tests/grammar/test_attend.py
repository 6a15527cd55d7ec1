"""Who takes part is chosen among those whom a sentence and the text around it name."""

from itertools import islice
from pathlib import Path

import pytest

from calfeed.grammar import attend
from calfeed.grammar.weights import weights
from tests.grammar.documents import reading_of

CORPUS = Path(__file__).parent.parent / "corpus"


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Talks with President Yerlan Abdrakh are on the programme for 5 January.", {"President Yerlan Abdrakh"}),
        ("On 5 January the mayor, Ann Lee, will meet residents.", {"mayor, Ann Lee", "residents"}),
        ("Am 5. Januar trifft Ministerin Erna Zöhrer den Gemeinderat.", {"Ministerin Erna Zöhrer"}),
        ("Le 5 janvier, le ministre Paul Petit recevra les syndicats.", {"ministre Paul Petit"}),
    ],
)
def test_the_likely_ones_are_chosen(text: str, names: set[str]) -> None:
    """People with their office, and those whom they meet."""
    (sighting,) = reading_of(text).sightings
    assert names <= set(sighting.participants)


@pytest.mark.parametrize(
    "text", ["The road closes on 5 January in Leeds.", "Applications are due on 5 January at 17:00."]
)
def test_nobody_is_chosen_where_nobody_is_named(text: str) -> None:
    """A town and a form take no part."""
    assert all(not sighting.participants for sighting in reading_of(text).sightings)


@pytest.mark.parametrize("label", ["Speakers:", "Who:", "With us:"])
def test_a_list_under_a_label_names_who_takes_part(label: str) -> None:
    """The people stand on lines of their own, under a word for them."""
    people = f"{label}\n- Prof. Ann Lee\n- Dr. Ola Berg\n"
    text = f"PUBLIC LECTURE\n\nWhen: 5 January 2026, 18:00\nWhere: Town Hall, Leeds\n\n{people}"
    assert any("Lee" in name for s in reading_of(text).sightings for name in s.participants)


def test_plain_groups_of_a_list_take_part() -> None:
    """ "Who: farmers, fishermen" leaves no doubt, however plain the words are."""
    (sighting,) = reading_of("Debate\nTuesday 6 January, 7 pm\nWho: farmers, fishermen\n").sightings
    assert set(sighting.participants) == {"farmers", "fishermen"}


def test_nobody_is_chosen_twice() -> None:
    """Who is named by office and surname, and again in full, is one."""
    text = "Governor Ola Berg said prices fell. Berg will meet Ann Lee on 5 January."
    (sighting,) = reading_of(text).sightings
    assert sum("Berg" in name for name in sighting.participants) == 1


def test_every_participant_stands_in_the_text() -> None:
    """The words of a participant are those of the text, where its evidence says."""
    text = "On 5 January the mayor, Ann Lee, will meet residents and the Bakers' Union (BU)."
    (sighting,) = reading_of(text).sightings
    for piece in sighting.evidence:
        assert text[piece.span.start : piece.span.end] == piece.words


def test_who_is_not_looked_at_would_not_be_chosen(monkeypatch: pytest.MonkeyPatch) -> None:
    """What a party must weigh by itself leaves out nobody: to be seen again with each training."""
    texts = [path.read_text("utf-8") for path in islice(sorted(CORPUS.glob("*.txt")), 3, None, 30)]
    quickly = [[s.participants for s in reading_of(text).sightings] for text in texts]
    monkeypatch.setattr(attend, "LEAST_ALONE", -100.0)
    assert quickly == [[s.participants for s in reading_of(text).sightings] for text in texts]


def test_the_weights_are_small() -> None:
    """The weights are readable and few."""
    assert 100 < len(weights("people")) < 4000
    assert 0 < attend.ENOUGH < 1
