from datetime import date, timedelta
from urllib.parse import parse_qsl

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calfeed.errors import InvalidInputError
from calfeed.model.feed import LENGTH_MOST, Cancelled, FeedSpec, Filter, alarm_text, event_value, spec_from, uid_of
from calfeed.model.meeting import Certainty, Kind

ALL = FeedSpec(
    filter=Filter(
        events=("0b6e Peace talks",),
        places=("Kyiv", "online"),
        participants=("NATO",),
        topics=("Security guarantees",),
        texts=("peace talks",),
        kinds=(Kind.EVENT,),
        certainties=(Certainty.CALLED_OFF, Certainty.CONFIRMED),
        sources=("council",),
        languages=("en", "uk"),
    ),
    past_days=7,
    alarm=timedelta(hours=36),
    cancelled=14,
    busy=True,
)


def test_everything_is_the_empty_query() -> None:
    """The feed of everything has no query; fields that a form sends empty ask for nothing."""
    assert FeedSpec().query == ""
    assert spec_from([]) == spec_from([("place", ""), ("past", " ")]) == FeedSpec()


def test_a_query_gives_back_what_it_was_made_from() -> None:
    """All of a feed is in its query."""
    assert spec_from(parse_qsl(ALL.query)) == ALL


def test_equal_wishes_have_one_query() -> None:
    """Order, repetition, white space and other spellings of the same words change nothing but the spelling."""
    one = spec_from([("place", "Kyiv"), ("place", "Lviv"), ("kind", "meeting")])
    other = spec_from([("kind", "meeting"), ("place", " Lviv "), ("place", "Kyiv"), ("place", "KYÍV")])
    assert one.query == other.query == "place=Kyiv&place=Lviv&kind=meeting"


def test_an_event_by_its_uid() -> None:
    """What it was called is for people, who read nothing else of the value; the UID alone decides."""
    spec = spec_from([("event", event_value("0b6e", "Peace talks")), ("event", "0b6e Talks of peace")])
    assert spec.words == ("Peace talks",)
    assert [uid_of(value) for value in spec.filter.events] == ["0b6e"]
    assert spec_from([("event", "0b6e")]).words == ("0b6e",)
    assert len(event_value("0b6e", "W" * 300)) == LENGTH_MOST


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("plaze", "Kyiv", "place"),
        ("place", "…", "words"),
        ("place", "a" * 201, "200"),
        ("kind", "party", "meeting, deadline"),
        ("certainty", "sure", "called-off"),
        ("language", "english", "two letters"),
        ("past", "-1", "from 0 to"),
        ("past", "²", "from 0 to"),
        ("past", "9999", "from 0 to"),
        ("alarm", "soon", "15m"),
        ("alarm", "5w", "at most 4w"),
        ("cancelled", "0", "mark, hide"),
        ("busy", "maybe", "yes, no"),
    ],
)
def test_garbage_is_told_what_is_allowed(name: str, value: str, words: str) -> None:
    """One line that names what is wrong and what would be right."""
    with pytest.raises(InvalidInputError, match=words) as wrong:
        spec_from([(name, value)])
    assert "\n" not in str(wrong.value)


def test_too_much_is_refused() -> None:
    """A list has an end, and what is one can't be two."""
    with pytest.raises(InvalidInputError, match="20 times"):
        spec_from([("place", f"Place {number}") for number in range(21)])
    with pytest.raises(InvalidInputError, match="once"):
        spec_from([("busy", "yes"), ("busy", "no")])


def test_past_days_and_policies() -> None:
    """A feed reaches back 90 days unless it says otherwise; a policy is a word or a number of days."""
    today = date(2026, 4, 11)
    assert FeedSpec().since(today) == date(2026, 1, 11)
    assert spec_from([("past", "0")]).since(today) == today
    assert spec_from([("cancelled", "hide")]).cancelled is Cancelled.HIDE
    assert spec_from([("cancelled", "3")]).cancelled == 3


@pytest.mark.parametrize("text", ["1w", "2d", "36h", "90m"])
def test_an_alarm_is_said_in_its_longest_unit(text: str) -> None:
    """As one would say it."""
    alarm = spec_from([("alarm", text)]).alarm
    assert alarm is not None
    assert alarm_text(alarm) == text


@given(
    st.lists(st.tuples(st.sampled_from(["place", "q", "source", "past", "alarm"]), st.text(max_size=30)), max_size=5)
)
def test_whatever_is_asked(pairs: list[tuple[str, str]]) -> None:
    """Any text is a feed whose query reads back as itself, or one clear refusal."""
    try:
        spec = spec_from(pairs)
    except InvalidInputError:
        return
    assert spec_from(parse_qsl(spec.query)) == spec
