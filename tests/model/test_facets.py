from calfeed.model.facets import Facet, facets, words
from calfeed.model.meeting import Online
from tests.builders import a_meeting


def test_words_put_case_accents_and_width_aside() -> None:
    """Words are compared as a reader would."""
    assert words("Zürich, ＮＡＴＯ – Élysée_2") == ["zurich", "nato", "elysee", "2"]
    assert words("Київ") == words("КИЇВ")


def test_facets() -> None:
    """A meeting is found by words of its place and people, by its sources, and by the languages of its texts."""
    meeting = a_meeting(
        "Peace talks", place="Palace, Kyiv", participants=("NATO",), sources=("news",), online=Online.HYBRID
    )
    found = facets(meeting, ["uk"])
    assert {(Facet.PLACE, "kyiv"), (Facet.PLACE, "online"), (Facet.PARTICIPANT, "nato"), (Facet.ANY, "talks")} <= found
    assert {value for facet, value in found if facet is Facet.SOURCE} == {"news"}
    assert {value for facet, value in found if facet is Facet.LANGUAGE} == {"uk"}
