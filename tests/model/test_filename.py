import pytest
from hypothesis import given
from hypothesis import strategies as st

from calfeed.model.feed import FeedSpec, spec_from
from calfeed.model.filename import event_stem, feed_stem, hyphened, in_ascii
from tests.builders import a_meeting

ANYTHING = st.text(st.characters(codec=None), max_size=200)


@pytest.mark.parametrize(
    ("title", "starts", "stem", "plain"),
    [
        ("Peace talks", "2026-01-05", "peace-talks-2026-01-05", "peace-talks-2026-01-05"),
        ("Café: “A/B” & co.", "2026-01-05 10:00 Europe/Paris", "café-a-b-co-2026-01-05", "cafe-a-b-co-2026-01-05"),
        ("Мирні переговори", "2026-01-05", "мирні-переговори-2026-01-05", "2026-01-05"),
        ("../../etc/passwd", "2026-01-05", "etc-passwd-2026-01-05", "etc-passwd-2026-01-05"),
        ("Summit", "2026-03-01..2026-03-31", "summit-date-to-be-fixed", "summit-date-to-be-fixed"),
        ("!?", "2026-01-05", "event-2026-01-05", "event-2026-01-05"),
        ("शिखर सम्मेलन", "2026-01-05", "शिखर-सम्मेलन-2026-01-05", "2026-01-05"),
    ],
)
def test_the_name_of_an_event(title: str, starts: str, stem: str, plain: str) -> None:
    """The words of the title and the day; in ASCII what is left of them."""
    meeting = a_meeting(title, starts)
    assert event_stem(meeting, meeting.when) == stem
    assert in_ascii(stem) == plain


def test_the_name_of_a_feed() -> None:
    """What was chosen is in the name."""
    assert feed_stem(FeedSpec()) == "calfeed"
    spec = spec_from([("place", "Kyiv"), ("participant", "NATO Council"), ("alarm", "1h")])
    assert feed_stem(spec) == "meetings-kyiv-nato-council"


def test_long_names_are_cut_between_words() -> None:
    """As many words as there is room for, or a piece of the only one."""
    assert hyphened("abcd " * 20) == "-".join(["abcd"] * 12)
    assert hyphened("a" * 100) == "a" * 60


@given(ANYTHING)
def test_no_name_leads_elsewhere(title: str) -> None:
    """A name is letters, marks, digits and hyphens, never hidden or empty, and short enough for a disk."""
    meeting = a_meeting(title)
    for stem in (event_stem(meeting, meeting.when), in_ascii(event_stem(meeting, meeting.when))):
        assert stem.replace("-", "").isprintable()
        assert not set(stem) & set('/\\:*?"<>|.;%\r\n\0')
        assert stem
        assert not stem.startswith("-")
        assert len(f"{stem}.jcal".encode()) <= 255
