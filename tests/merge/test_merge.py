"""Which meeting a text speaks of, and what it changes: left, right, joined."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from calfeed.model.meeting import Change, ChangeKind, Evidence, Field, Kind, Online, Sighting, Status
from calfeed.model.text import Span
from calfeed.model.when import AllDay, Timed, Window, ZoneOrigin
from tests.builders import NOW, a_sighting, when_from
from tests.merge.book import Book, heard, told

LATER = NOW + timedelta(days=2)

ADVISORS = "Meeting of national security advisors"


def kinds(changes: Sequence[Change]) -> list[ChangeKind]:
    return [step.kind for step in changes]


def test_new_meeting_is_added() -> None:
    """A sighting of nothing known becomes a meeting, with all that the text says and who said it."""
    quote = "On January 3, a meeting will take place."
    evidence = (Evidence(field=Field.WHEN, words="January 3", span=Span(3, 12), document="d"),)
    sighting = a_sighting(ADVISORS, "2026-01-03", quote=quote, place="Ukraine", evidence=evidence, topic="Peace")
    (step,) = heard([], sighting, document="abc", source_url="https://dept.test/1")
    meeting = step.after
    assert (step.kind, step.before, step.document, step.words, step.at) == (ChangeKind.ADDED, None, "abc", quote, NOW)
    assert (meeting.title, meeting.when, meeting.place, meeting.topic) == (
        ADVISORS,
        when_from("2026-01-03"),
        "Ukraine",
        "Peace",
    )
    assert (meeting.sequence, meeting.time_revision, meeting.created_at, meeting.changed_at) == (0, 0, NOW, NOW)
    assert (meeting.source, meeting.source_name, meeting.source_url) == ("dept", "Department", "https://dept.test/1")
    assert (meeting.said_on, meeting.documents, meeting.evidence) == (date(2026, 1, 1), ("abc",), evidence)


def test_same_document_again_changes_nothing() -> None:
    """A document that was merged before yields no change at all."""
    known = Book()
    known.hear(a_sighting(ADVISORS, "2026-01-03"), document="abc")
    assert known.hear(a_sighting(ADVISORS, "2026-01-03"), document="abc") == ()


def test_confirmation_touches_no_stamp() -> None:
    """A text that says nothing new confirms: it is remembered, but no calendar has to move."""
    known = told(("2026-01-01", a_sighting(ADVISORS, "2026-01-03")))
    (step,) = heard(known, a_sighting("Security advisors' meeting", "2026-01-03"), said="2026-01-02", now=LATER)
    assert step.kind is ChangeKind.CONFIRMED
    before = known[0]
    assert step.after == replace(
        before, said_on=date(2026, 1, 2), documents=(*before.documents, step.document), confidence=0.5
    )


def test_announced_move_keeps_the_meeting() -> None:
    """A text that moves a meeting from its day changes the same event: same UID, next sequence, old start kept."""
    known = told(("2026-01-01", a_sighting("Meeting of chiefs of general staff", "2026-01-05", place="Kyiv")))
    moved = a_sighting("Meeting of the chiefs of staff", "2026-01-08", previous=date(2026, 1, 5), quote="It is moved.")
    (step,) = heard(known, moved, said="2026-01-03", now=LATER, source="ministry")
    assert step.kind is ChangeKind.MOVED
    assert step.before == known[0]
    assert step.after.uid == known[0].uid
    assert step.after.when == when_from("2026-01-08")
    assert step.after.previous == date(2026, 1, 5)
    assert (step.after.sequence, step.after.time_revision, step.after.changed_at) == (1, 1, LATER)
    assert (step.before.moved_at, step.after.moved_at) == (None, LATER)
    assert (step.after.place, step.after.quote, step.after.source) == ("Kyiv", "It is moved.", "ministry")


def test_move_of_another_meeting_of_that_day() -> None:
    """A move from a day doesn't take along whatever else is on that day."""
    known = told(
        ("2026-01-01", a_sighting("Grain festival", "2026-01-05")),
        ("2026-01-01", a_sighting("Parliament votes on the budget", "2026-01-05")),
    )
    moved = a_sighting("Grain council", "2026-01-08", previous=date(2026, 1, 5))
    assert kinds(heard(known, moved, said="2026-01-03")) == [ChangeKind.ADDED]


def test_move_of_the_hour_on_the_same_day() -> None:
    """A text that moves a meeting to another hour of its day is followed, even if it was written on the same day."""
    known = told(("2026-01-01", a_sighting("Budget committee", "2026-01-05 10:00 Europe/Kyiv")))
    was = datetime(2026, 1, 5, 10, tzinfo=ZoneInfo("Europe/Kyiv"))
    (step,) = heard(known, a_sighting("Budget committee", "2026-01-05 11:00 Europe/Kyiv", previous=was))
    assert (step.kind, step.after.previous, step.after.time_revision) == (ChangeKind.MOVED, was, 1)


def test_unannounced_change_of_the_hour_is_a_move() -> None:
    """A newer text with another hour for the only such meeting of the day moves it."""
    known = told(("2026-01-01", a_sighting("Budget committee", "2026-01-05 10:00 Europe/Kyiv")))
    (step,) = heard(known, a_sighting("Budget committee", "2026-01-05 11:00 Europe/Kyiv"), said="2026-01-02")
    assert step.kind is ChangeKind.MOVED
    assert step.after.previous == datetime(2026, 1, 5, 10, tzinfo=ZoneInfo("Europe/Kyiv"))


def test_move_to_a_vague_date() -> None:
    """A meeting that is put off to a span of days loses its day and keeps its identity."""
    known = told(("2026-01-01", a_sighting("Donor platform summit", "2026-01-05")))
    put_off = a_sighting("Donor platform summit", "2026-03-01..2026-05-31", previous=date(2026, 1, 5))
    (step,) = heard(known, put_off, said="2026-01-03")
    assert (step.kind, step.after.uid) == (ChangeKind.MOVED, known[0].uid)
    assert step.after.when == Window(first=date(2026, 3, 1), last=date(2026, 5, 31))


def test_move_of_a_meeting_whose_new_day_was_announced_alone() -> None:
    """Where the new day was already announced as a meeting of its own, the old one is called off."""
    known = told(
        ("2026-01-01", a_sighting("Donor platform summit", "2026-01-05")),
        ("2026-01-02", a_sighting("Donor platform summit", "2026-01-08")),
    )
    changes = known.hear(
        a_sighting("Donor platform summit", "2026-01-08", previous=date(2026, 1, 5)), said="2026-01-03"
    )
    assert kinds(changes) == [ChangeKind.CANCELLED, ChangeKind.DETAILS]
    old, new = sorted(known, key=lambda meeting: str(meeting.when))
    assert (old.status, new.status, new.previous) == (Status.CANCELLED, Status.CONFIRMED, date(2026, 1, 5))


def test_text_from_before_the_move_brings_nothing_back() -> None:
    """An older text with the old day is known for what it is, and adds no second meeting."""
    known = told(("2026-01-03", a_sighting("Meeting of chiefs of staff", "2026-01-08", previous=date(2026, 1, 5))))
    changes = heard(known, a_sighting("Meeting of chiefs of staff", "2026-01-05"), said="2026-01-01")
    assert kinds(changes) == [ChangeKind.CONFIRMED]
    assert changes[0].after.when == when_from("2026-01-08")


def test_text_from_before_two_moves_brings_nothing_back() -> None:
    """A late copy of the first text is recognised after any number of moves, also if it was never read itself."""
    chiefs = "Meeting of chiefs of staff"
    known = told(
        ("2026-01-03", a_sighting(chiefs, "2026-01-08", previous=date(2026, 1, 5))),
        ("2026-01-06", a_sighting(chiefs, "2026-01-10", previous=date(2026, 1, 8))),
    )
    for day in ("2026-01-05", "2026-01-08"):
        changes = heard(known, a_sighting(chiefs, day), said="2026-01-02")
        assert kinds(changes) == [ChangeKind.CONFIRMED]
        assert changes[0].after.when == when_from("2026-01-10")
    late = told(
        ("2026-01-06", a_sighting(chiefs, "2026-01-10", previous=date(2026, 1, 8))),
        ("2026-01-03", a_sighting(chiefs, "2026-01-08", previous=date(2026, 1, 5))),
        ("2026-01-01", a_sighting(chiefs, "2026-01-05")),
    )
    assert [(one.when, one.formerly) for one in late] == [
        (when_from("2026-01-10"), (date(2026, 1, 5), date(2026, 1, 8)))
    ]


def test_newer_text_with_the_old_day_moves_it_back() -> None:
    """The newest text is believed, also when it names the day that the meeting was moved from."""
    known = told(("2026-01-03", a_sighting("Meeting of chiefs of staff", "2026-01-08", previous=date(2026, 1, 5))))
    (step,) = heard(known, a_sighting("Meeting of chiefs of staff", "2026-01-05"), said="2026-01-04")
    assert (step.kind, step.after.when, step.after.previous) == (
        ChangeKind.MOVED,
        when_from("2026-01-05"),
        date(2026, 1, 8),
    )


def test_cancellation_is_followed_once() -> None:
    """A cancelled meeting stays the same event; the second text that says so only confirms it."""
    known = told(("2026-01-01", a_sighting(ADVISORS, "2026-01-03")))
    off = a_sighting("Security advisors' meeting", "2026-01-03", status=Status.CANCELLED)
    first = known.hear(off, said="2026-01-02", now=LATER)
    assert kinds(first) == [ChangeKind.CANCELLED]
    assert (first[0].after.uid, first[0].after.sequence) == (known[0].uid, 1)
    assert first[0].after.time_revision == 0
    assert kinds(known.hear(off, said="2026-01-02")) == [ChangeKind.CONFIRMED]


def test_cancellation_holds_against_older_texts() -> None:
    """A text of the same day or older doesn't bring a cancelled meeting back; a newer one does."""
    known = told(("2026-01-02", a_sighting(ADVISORS, "2026-01-05", status=Status.CANCELLED)))
    for said in ("2026-01-01", "2026-01-02"):
        assert kinds(heard(known, a_sighting(ADVISORS, "2026-01-05"), said=said)) == [ChangeKind.CONFIRMED]
    (step,) = heard(known, a_sighting(ADVISORS, "2026-01-05"), said="2026-01-03")
    assert (step.kind, step.after.status) == (ChangeKind.RESTORED, Status.CONFIRMED)


def test_hour_that_becomes_known_is_a_detail_of_time() -> None:
    """An hour for a day that is known is no move, but reminders have to be armed anew."""
    known = told(("2026-01-01", a_sighting(ADVISORS, "2026-01-03")))
    (step,) = heard(known, a_sighting(ADVISORS, "2026-01-03 10:00 Europe/Kyiv"), said="2026-01-02")
    assert (step.kind, step.after.time_revision, step.after.previous) == (ChangeKind.DETAILS, 1, None)


def test_day_alone_does_not_take_the_hour_away() -> None:
    """A newer text that names only the day confirms a meeting whose hour is known."""
    known = told(("2026-01-01", a_sighting(ADVISORS, "2026-01-03 10:00 Europe/Kyiv")))
    assert kinds(heard(known, a_sighting(ADVISORS, "2026-01-03"), said="2026-01-02")) == [ChangeKind.CONFIRMED]


def test_window_gets_its_day() -> None:
    """A meeting announced for a span of days is the one that then gets a day in that span."""
    known = told(("2026-01-01", a_sighting("Donor platform summit", "2026-03-01..2026-03-31")))
    (step,) = heard(known, a_sighting("Summit of the donor platform", "2026-03-12"), said="2026-02-01")
    assert (step.kind, step.after.when) == (ChangeKind.DETAILS, when_from("2026-03-12"))


def test_same_instant_in_two_zones_is_one_meeting() -> None:
    """10:00 in New York and 17:00 in Kyiv are the same hour: nothing moves."""
    known = told(("2026-01-01", a_sighting("Grain loan hearing", "2026-01-12 10:00 America/New_York")))
    changes = heard(known, a_sighting("Grain loan hearing", "2026-01-12 17:00 Europe/Kyiv"), said="2026-01-02")
    assert kinds(changes) == [ChangeKind.CONFIRMED]


def test_stated_zone_replaces_an_assumed_one() -> None:
    """A clock time whose zone was only assumed gets the zone that a text states, without being moved."""
    assumed = Timed(
        start=datetime(2026, 1, 12, 10, tzinfo=ZoneInfo("UTC")),
        end=datetime(2026, 1, 12, 12, tzinfo=ZoneInfo("UTC")),
        zone_origin=ZoneOrigin.DEFAULT,
    )
    known = told(("2026-01-01", replace(a_sighting("Grain loan hearing"), when=assumed)))
    (step,) = heard(known, a_sighting("Grain loan hearing", "2026-01-12 10:00 Europe/Kyiv"))
    assert step.kind is ChangeKind.DETAILS
    assert step.after.when == when_from("2026-01-12 10:00 Europe/Kyiv", "12:00")
    assert step.after.previous is None


def test_details_are_joined() -> None:
    """Place, people, topic and end are taken from whichever text tells them."""
    known = told(("2026-01-01", a_sighting("Council summit on grain", "2026-01-12 10:00 Europe/Kyiv", place="Kyiv")))
    more = a_sighting(
        "Council summit on grain",
        "2026-01-12 10:00 Europe/Kyiv",
        ends="11:00",
        place="Mystetskyi Arsenal, Kyiv",
        participants=("Poland",),
        topic="Exports",
        online=Online.HYBRID,
    )
    (step,) = heard(known, more)
    assert step.kind is ChangeKind.DETAILS
    it = step.after
    assert (it.place, it.participants, it.topic, it.online) == (
        "Mystetskyi Arsenal, Kyiv",
        ("Poland",),
        "Exports",
        Online.HYBRID,
    )
    assert it.when == when_from("2026-01-12 10:00 Europe/Kyiv", "11:00")


def test_people_are_joined_once() -> None:
    """Everybody is named once, in the fuller wording, those of the newer text first; initials stay apart."""
    known = told(("2026-01-01", a_sighting("Grain council", "2026-01-12", participants=("Macron", "Li"))))
    more = a_sighting("Grain council", "2026-01-12", participants=("Xi", "li", "Emmanuel Macron", "Poland"))
    (step,) = heard(known, more, said="2026-01-02")
    assert step.after.participants == ("Xi", "Li", "Emmanuel Macron", "Poland")


def test_older_text_only_fills_gaps() -> None:
    """What a newer text said is not overwritten by an older one, and the newer words stay quoted."""
    known = told(("2026-01-05", a_sighting("Grain council", "2026-01-12", topic="Exports", quote="New words.")))
    (step,) = heard(known, a_sighting("Grain council", "2026-01-12", topic="Harvest", place="Odesa"), said="2026-01-01")
    assert (step.after.topic, step.after.place, step.after.quote) == ("Exports", "Odesa", "New words.")
    assert step.after.said_on == date(2026, 1, 5)


def test_evidence_follows_the_field() -> None:
    """Each field keeps the words it was read from: those of the move for the time, the first ones for the place."""

    def words(field: Field, text: str, document: str) -> Evidence:
        return Evidence(field=field, words=text, span=Span(0, len(text)), document=document)

    first = (words(Field.WHEN, "5 January", "a"), words(Field.WHERE, "in Kyiv", "a"))
    second = (words(Field.WHEN, "8 January", "b"), words(Field.WHERE, "Kyiv", "b"), words(Field.TOPIC, "peace", "b"))
    known = told(("2026-01-01", a_sighting("Staff chiefs", "2026-01-05", place="Kyiv", evidence=first)))
    moved = a_sighting(
        "Staff chiefs", "2026-01-08", previous=date(2026, 1, 5), place="Kyiv", topic="peace", evidence=second
    )
    (step,) = heard(known, moved, said="2026-01-02")
    assert {(one.field, one.words) for one in step.after.evidence} == {
        (Field.WHEN, "8 January"),
        (Field.WHERE, "in Kyiv"),
        (Field.TOPIC, "peace"),
    }


APART = [
    pytest.param(a_sighting(ADVISORS, "2026-01-03"), a_sighting(ADVISORS, "2026-01-10"), id="another day"),
    pytest.param(
        a_sighting("Meeting of EU defence ministers", "2026-01-12", place="Brussels"),
        a_sighting("Meeting of EU foreign ministers", "2026-01-12", place="Brussels"),
        id="another council",
    ),
    pytest.param(
        a_sighting("Warning strike", "2026-01-12", place="Hamburg"),
        a_sighting("Warning strike", "2026-01-12", place="Bremen"),
        id="another city",
    ),
    pytest.param(
        a_sighting("Talks", "2026-01-12", participants=("Zelensky", "Macron")),
        a_sighting("Talks", "2026-01-12", participants=("Zelensky", "Merz")),
        id="another partner",
    ),
    pytest.param(
        a_sighting("Bilateral meeting", "2026-01-12", participants=("France", "Spain")),
        a_sighting("Bilateral meeting", "2026-01-12", participants=("Italy", "Poland")),
        id="other people",
    ),
    pytest.param(
        a_sighting("Grain loan hearing", "2026-01-12"),
        a_sighting("Grain loan hearing", "2026-01-12", kind=Kind.DEADLINE),
        id="a deadline is no meeting",
    ),
    pytest.param(
        a_sighting("Press conference", "2026-01-12 10:00 Europe/Kyiv"),
        a_sighting("Press conference", "2026-01-12 14:00 Europe/Kyiv"),
        id="another hour of a name that says nothing",
    ),
    pytest.param(
        a_sighting("Parliament to meet", "2026-01-01..2026-01-31"),
        a_sighting("Parliament votes on the budget", "2026-01-12"),
        id="a window is not filled by just anything",
    ),
    pytest.param(
        a_sighting("Concert", "2026-01-12", place="Berlin"), a_sighting("Exhibition", "2026-01-12"), id="nothing alike"
    ),
]


@pytest.mark.parametrize(("left", "right"), APART)
def test_kept_apart(left: Sighting, right: Sighting) -> None:
    """A wrong meeting costs more trust than a missed one: these are two, in either order."""
    for one, other in ((left, right), (right, left)):
        assert len(told(("2026-01-01", one), ("2026-01-02", other))) == 2


JOINED = [
    pytest.param(
        a_sighting("Meeting of national security advisors", "2026-01-03", place="Ukraine"),
        a_sighting("National security advisers meet in Kyiv", "2026-01-03"),
        id="advisers and advisors",
    ),
    pytest.param(
        a_sighting("Засідання Верховної Ради", "2026-01-13"),
        a_sighting("Пленарне засідання Верховна Рада", "2026-01-13"),
        id="cases of Ukrainian",
    ),
    pytest.param(
        a_sighting("Sommet reporté des donateurs", "2026-01-13", place="Genève"),
        a_sighting("Sommet des donateurs", "2026-01-13", place="Geneve"),
        id="accents",
    ),
    pytest.param(
        a_sighting("Talks", "2026-01-13", participants=("Zelensky", "Macron")),
        a_sighting("Talks on peace", "2026-01-13", participants=("Emmanuel Macron", "Volodymyr Zelensky")),
        id="the people agree",
    ),
    pytest.param(
        a_sighting("Press conference", "2026-01-13 10:00 Europe/Kyiv"),
        a_sighting("Press conference", "2026-01-13"),
        id="a name that says nothing, and all else equal",
    ),
    pytest.param(
        a_sighting("Jazz festival", "2026-05-05/2026-05-07"), a_sighting("The jazz festival", "2026-05-05"), id="days"
    ),
]


@pytest.mark.parametrize(("left", "right"), JOINED)
def test_joined(left: Sighting, right: Sighting) -> None:
    """Two ways of telling one meeting make one meeting, and the same one in either order."""
    one = told(("2026-01-01", left), ("2026-01-02", right))
    other = told(("2026-01-02", right), ("2026-01-01", left))
    assert len(one) == len(other) == 1
    assert (one[0].title, one[0].when, one[0].place) == (other[0].title, other[0].when, other[0].place)


def test_two_screenings_at_two_hours_stay_two() -> None:
    """Where a day has two such meetings, a third hour is another meeting and moves neither."""
    screenings = [a_sighting("Film screening", f"2026-01-12 {hour}:00 Europe/Kyiv") for hour in (10, 14, 18)]
    known = Book()
    known.hear(*screenings[:2])
    assert kinds(heard(known, screenings[2], said="2026-01-02")) == [ChangeKind.ADDED]
    assert kinds(heard(known, *screenings, said="2026-01-02")) == [
        ChangeKind.CONFIRMED,
        ChangeKind.CONFIRMED,
        ChangeKind.ADDED,
    ]


SERIES = a_sighting("Yoga in the park", "2026-03-03 18:00 Europe/Kyiv", rrule="FREQ=WEEKLY")


def test_one_day_of_a_series_called_off() -> None:
    """Calling off one day leaves it out of the series; saying so again changes nothing."""
    known = told(("2026-03-01", SERIES))
    off = a_sighting("Yoga in the park", "2026-04-14", status=Status.CANCELLED)
    (step,) = known.hear(off, said="2026-04-01")
    assert (step.kind, step.after.excluded, step.after.status) == (
        ChangeKind.DETAILS,
        (date(2026, 4, 14),),
        Status.CONFIRMED,
    )
    assert kinds(known.hear(off, said="2026-04-02")) == [ChangeKind.CONFIRMED]


def test_one_day_of_a_series_restored() -> None:
    """A newer text that names a day that was called off puts it back; one of the same day doesn't."""
    known = told(("2026-03-01", replace(SERIES, excluded=(date(2026, 4, 14),))))
    on_again = a_sighting("Yoga in the park", "2026-04-14 18:00 Europe/Kyiv")
    assert kinds(heard(known, on_again, said="2026-03-01")) == [ChangeKind.CONFIRMED]
    (step,) = heard(known, on_again, said="2026-04-02")
    assert (step.kind, step.after.excluded) == (ChangeKind.DETAILS, ())


def test_one_day_of_a_series_moved() -> None:
    """Moving one day leaves it out of the series and makes a meeting of the new day; once."""
    known = told(("2026-03-01", SERIES))
    moved = a_sighting("Yoga in the park", "2026-04-16 18:00 Europe/Kyiv", previous=date(2026, 4, 14))
    changes = known.hear(moved, said="2026-04-01")
    assert kinds(changes) == [ChangeKind.DETAILS, ChangeKind.ADDED]
    assert changes[1].after.previous == date(2026, 4, 14)
    again = known.hear(moved, said="2026-04-02")
    assert kinds(again) == [ChangeKind.CONFIRMED]


def test_two_days_of_a_series_called_off_in_one_text() -> None:
    """A text may call off several days of one series."""
    known = told(("2026-03-01", SERIES))
    off = [a_sighting("Yoga in the park", f"2026-04-{day}", status=Status.CANCELLED) for day in (14, 21)]
    changes = heard(known, *off, said="2026-04-01")
    assert changes[-1].after.excluded == (date(2026, 4, 14), date(2026, 4, 21))
    assert changes[-1].after.sequence == 1


def test_day_of_a_series_is_no_meeting_of_its_own() -> None:
    """A text about one day of a series confirms the series."""
    known = told(("2026-03-01", SERIES))
    assert kinds(heard(known, a_sighting("Yoga in the park", "2026-04-14"), said="2026-04-10")) == [
        ChangeKind.CONFIRMED
    ]


def test_series_told_again_from_a_later_day() -> None:
    """A later text that tells the series from its next day, now with an end, changes the same series."""
    known = told(("2026-03-01", SERIES))
    ends = a_sighting("Yoga in the park", "2026-04-07 18:00 Europe/Kyiv", rrule="FREQ=WEEKLY;UNTIL=20260623")
    (step,) = heard(known, ends, said="2026-04-01")
    assert (step.kind, step.after.when, step.after.rrule) == (
        ChangeKind.DETAILS,
        known[0].when,
        "FREQ=WEEKLY;UNTIL=20260623",
    )
    assert step.after.time_revision == 1


def test_single_meeting_turns_out_to_be_a_series() -> None:
    """A meeting that is then announced as the first of a series becomes that series."""
    known = told(("2026-03-01", replace(SERIES, rrule=None)))
    (step,) = heard(known, SERIES, said="2026-03-02")
    assert (step.after.uid, step.after.rrule, step.after.time_revision) == (known[0].uid, "FREQ=WEEKLY", 1)


def test_shortened_days_follow_the_newer_text() -> None:
    """Of two ranges of days with the same first one, the newer is believed, and it is not called a move."""
    known = told(("2026-01-01", a_sighting("Jazz festival", "2026-05-05/2026-05-09")))
    (step,) = heard(known, a_sighting("Jazz festival", "2026-05-05/2026-05-07"), said="2026-01-02")
    assert (step.kind, step.after.when) == (
        ChangeKind.DETAILS,
        AllDay(first=date(2026, 5, 5), last=date(2026, 5, 7)),
    )
