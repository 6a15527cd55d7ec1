"""Look-aheads: one mail that lists what comes, and what was moved or cancelled."""

from datetime import date, timedelta
from typing import Any

import pytest

from calfeed.model.meeting import ChangeKind, Status
from calfeed.model.wish import wish_from
from calfeed.store import Store, outbox_report
from calfeed.usecases.preferences import Preferences, save
from calfeed.usecases.rehearse import rehearse
from calfeed.usecases.remind import beat
from tests.builders import a_meeting, when_from
from tests.usecases.reminding import Service, at
from tests.usecases.test_preferences import ADA, key
from tests.usecases.test_waiting import dropped, mails


@pytest.fixture
def service(store: Store) -> Service:
    """A service with one reader, on a Friday at noon."""
    made = Service(store)
    made.subscribe(ADA)
    return made


def choose(service: Service, digest: str = "daily 07:00", query: str = "", zone: str = "UTC", **more: Any) -> None:
    """Ada wants a look-ahead, and no single mails but notices at once."""
    paused = more.pop("paused_until", None)
    wish = wish_from("", "", query, digest, **more)
    save(service.deps, key(service), Preferences(zone=zone, wish=wish, paused_until=paused))


def text(service: Service) -> str:
    """The text of the last mail."""
    body = service.mails(ADA)[-1].get_body(("plain",))
    assert body
    return str(body.get_content()).replace("\r\n", "\n")


def test_every_day(service: Service) -> None:
    """It tells what begins until the next one, in order; a day of which nothing is known brings no mail."""
    choose(service)
    service.add(a_meeting("Tea", "2026-01-03 16:00 UTC", place="Kyiv", uid="tea"))
    service.add(a_meeting("Breakfast", "2026-01-04 07:00 UTC", uid="breakfast"))
    service.add(a_meeting("Somewhen", "2026-01-03", uid="somewhen"))
    service.add(a_meeting("Next", "2026-01-04 16:00 UTC", uid="next"))
    service.add(a_meeting("Off", "2026-01-03 17:00 UTC", status=Status.CANCELLED, uid="off"))
    assert mails(service, "2026-01-03 12:00") == ["03 07:00 Sat 3 Jan to Sun 4 Jan: 3 meetings"]
    lines = [line for line in text(service).splitlines() if line.startswith(("Sat ", "Sun "))]
    assert lines == [
        "Sat 3 Jan: Somewhen (hour not announced)",
        "Sat 3 Jan, 16:00: Tea",
        "Sun 4 Jan, 07:00: Breakfast",
    ]
    assert "Kyiv" in text(service)
    assert "https://calfeed.test/events/tea" in text(service)
    assert mails(service, "2026-01-06 00:00") == ["04 07:00 Today, Sun 4 Jan, 16:00: Next"]
    assert dropped(service) == {"nothing": 1}


def test_of_tomorrow(service: Service) -> None:
    """In the evening it is the next day's."""
    choose(service, "daily 18:00", zone="Europe/Kyiv")
    for number in range(3):
        service.add(a_meeting(f"Tea {number}", f"2026-01-05 1{number}:00 UTC", uid=f"tea-{number}"))
    service.add(a_meeting("All day", "2026-01-05", uid="all-day"))
    assert mails(service, "2026-01-05 12:00") == ["04 16:00 Tomorrow, Mon 5 Jan: 4 meetings"]


def test_every_week(service: Service) -> None:
    """It comes on the chosen day of the week and reaches to the next one."""
    choose(service, "weekly 1 08:00", "place=Kyiv", "Europe/Rome")
    for day in range(3, 16):
        where = "Kyiv" if day % 2 else "Lviv"
        service.add(a_meeting("Tea", f"2026-01-{day:02} 12:00 UTC", place=where, uid=f"tea-{day}"))
    assert mails(service, "2026-01-13 00:00") == [
        "05 07:00 Mon 5 Jan to Sun 11 Jan: 4 meetings",
        "12 07:00 Tue 13 Jan to Thu 15 Jan: 2 meetings",
    ]


def test_beside_single_mails(service: Service) -> None:
    """Leads go on bringing mails of their own."""
    wish = wish_from("PT60M", "", "", "daily 07:00")
    save(service.deps, key(service), Preferences(zone="UTC", wish=wish))
    service.add(a_meeting("Tea", "2026-01-03 16:00 UTC"))
    assert mails(service, "2026-01-04 00:00") == [
        "03 07:00 Today, Sat 3 Jan, 16:00: Tea",
        "03 15:00 Today, Sat 3 Jan, 16:00: Tea",
    ]


def test_an_hour_that_the_clocks_skip(store: Store) -> None:
    """Each day has one, also where its hour does not exist or comes twice."""
    for start, end in (("2026-03-27 12:00", "2026-03-31 12:00"), ("2026-10-23 12:00", "2026-10-27 12:00")):
        service = Service(store, start)
        service.subscribe(ADA, "Europe/Rome")
        choose(service, "daily 02:00", zone="Europe/Rome")
        service.add(a_meeting("Tea", f"{start[:10]} 18:00 UTC", rrule="FREQ=DAILY", uid=f"tea-{start[:7]}"))
        times = [when.time() for when, _ in service.live(end)]
        assert len(times) == 4
        assert times == sorted(times, reverse=start < "2026-06")


def test_late(service: Service) -> None:
    """After an outage it comes once, with what has not begun, unless the next one has fallen due."""
    choose(service)
    service.add(a_meeting("Tea", "2026-01-03 09:00 UTC", uid="tea"))
    service.add(a_meeting("Lunch", "2026-01-03 12:00 UTC", uid="lunch"))
    service.clock.set(at("2026-01-03 10:00"))
    assert mails(service, "2026-01-03 11:00") == ["03 10:00 Today, Sat 3 Jan, 12:00: Lunch"]
    service.add(a_meeting("Supper", "2026-01-06 19:00 UTC", uid="supper"))
    service.clock.set(at("2026-01-06 08:00"))
    assert mails(service, "2026-01-07 00:00") == ["06 08:00 Today, Tue 6 Jan, 19:00: Supper"]


def test_waves_are_few(service: Service) -> None:
    """Ahead of time there is a row for each zone and hour in use, and none for a reader; making it twice is once."""
    choose(service)
    service.subscribe("bob@example.org")
    service.tick()
    service.tick()
    with service.deps.store.read() as tx:
        assert outbox_report.wave_report(tx, at("2026-01-01 00:00"), service.clock()).open == 1
    service.clock.set(at("2026-01-03 07:00"))
    service.tick()
    with service.deps.store.read() as tx:
        assert outbox_report.wave_report(tx, at("2026-01-01 00:00"), service.clock()).open == 1


def test_chosen_late(service: Service) -> None:
    """The first one is the next that falls due; one that is given up doesn't come."""
    service.add(a_meeting("Tea", "2026-01-02 16:00 UTC", uid="tea"))
    service.live("2026-01-02 12:30")
    choose(service, "daily 10:00")
    service.add(a_meeting("Lunch", "2026-01-03 12:00 UTC", uid="lunch"))
    assert mails(service, "2026-01-03 11:00") == ["03 10:00 Today, Sat 3 Jan, 12:00: Lunch"]
    service.add(a_meeting("Supper", "2026-01-04 20:00 UTC", uid="supper"))
    service.clock.set(at("2026-01-04 10:00"))
    while not beat(service.deps).idle:
        pass
    choose(service, "daily 18:00")
    assert mails(service, "2026-01-04 19:00") == ["04 18:00 Today, Sun 4 Jan, 20:00: Supper"]
    assert dropped(service)["not wanted"] == 1


def test_changes_on_top(service: Service) -> None:
    """Who wants notices there is told of several changes of a meeting as of one, and of none that came right again."""
    choose(service, notices="digest")
    known = {
        name: service.add(a_meeting(name, starts, uid=name, place="Kyiv"))
        for name, starts in (
            ("twice", "2026-01-12 12:00 UTC"),
            ("back", "2026-01-13 12:00 UTC"),
            ("off", "2026-01-14"),
            ("on", "2026-01-15 12:00 UTC"),
            ("elsewhere", "2026-01-16 12:00 UTC"),
            ("hour", "2026-01-17"),
        )
    }

    def move(name: str, to: str) -> None:
        known[name] = service.change(ChangeKind.MOVED, known[name], when=when_from(to))

    service.live("2026-01-02 13:00")
    move("twice", "2026-01-20 12:00 UTC")
    move("back", "2026-01-21 12:00 UTC")
    known["on"] = service.change(ChangeKind.CANCELLED, known["on"], status=Status.CANCELLED)
    service.live("2026-01-02 15:00")
    move("twice", "2026-01-22 12:00 UTC")
    move("back", "2026-01-13 12:00 UTC")
    service.change(ChangeKind.CANCELLED, known["off"], status=Status.CANCELLED)
    service.change(ChangeKind.DETAILS, known["elsewhere"], place="Lviv")
    service.change(ChangeKind.MOVED, known["hour"], when=when_from("2026-01-17 10:00 UTC"))
    service.add(a_meeting("Tea", "2026-01-03 16:00 UTC", uid="tea"))
    assert mails(service, "2026-01-03 12:00") == ["03 07:00 Today, Sat 3 Jan: 1 meeting, 5 changes"]
    told = text(service)
    for line in (
        "Moved to Thu 22 Jan, 12:00: twice (was Mon 12 Jan, 12:00)",
        "Cancelled: off (Wed 14 Jan)",
        "Cancelled: on (Thu 15 Jan, 12:00)",
        "Other place, Fri 16 Jan, 12:00: elsewhere (Lviv)",
        "Hour known, Sat 17 Jan, 10:00: hour",
    ):
        assert f"\n{line}\n" in told
        assert told.index(line) < told.index("Sat 3 Jan, 16:00: Tea")
    assert "back" not in told
    service.change(ChangeKind.RESTORED, known["on"], status=Status.CONFIRMED)
    assert mails(service, "2026-01-06 00:00") == ["04 07:00 On again, Thu 15 Jan, 12:00: on"]
    assert mails(service, "2026-01-08 00:00") == []


def test_another_filter(service: Service) -> None:
    """A change that waits is told only if its meeting is still wanted when the look-ahead comes."""
    choose(service, notices="digest")
    tea = service.add(a_meeting("Tea", "2026-01-12 12:00 UTC", uid="tea", place="Kyiv"))
    service.live("2026-01-02 13:00")
    service.change(ChangeKind.CANCELLED, tea, status=Status.CANCELLED)
    service.live("2026-01-02 14:00")
    choose(service, query="place=Lviv", notices="digest")
    assert mails(service, "2026-01-05 00:00") == []


def test_what_cannot_wait(service: Service) -> None:
    """A change of what begins before the next look-ahead is told at once, and not again there."""
    choose(service, notices="digest")
    tea = service.add(a_meeting("Tea", "2026-01-03 06:00 UTC", uid="tea"))
    lunch = service.add(a_meeting("Lunch", "2026-01-05 12:00 UTC", uid="lunch"))
    service.live("2026-01-02 14:00")
    service.change(ChangeKind.CANCELLED, tea, status=Status.CANCELLED)
    service.change(ChangeKind.MOVED, lunch, when=when_from("2026-01-02 20:00 UTC"))
    assert mails(service, "2026-01-04 00:00") == [
        "02 14:15 Cancelled: Tea (Sat 3 Jan, 06:00)",
        "02 14:15 Moved to Fri 2 Jan, 20:00: Lunch (was Mon 5 Jan, 12:00)",
    ]


def test_no_look_ahead_any_more(service: Service) -> None:
    """Notices that wait for a look-ahead are told singly when it is given up: none is lost."""
    choose(service, notices="digest")
    tea = service.add(a_meeting("Tea", "2026-01-12 12:00 UTC", uid="tea"))
    service.live("2026-01-02 14:00")
    service.change(ChangeKind.CANCELLED, tea, status=Status.CANCELLED)
    assert mails(service, "2026-01-02 16:00") == []
    save(service.deps, key(service), Preferences(zone="UTC", wish=wish_from("PT60M", "", "")))
    assert mails(service, "2026-01-02 17:00") == ["02 16:00 Cancelled: Tea (Mon 12 Jan, 12:00)"]


def test_a_look_ahead_after_a_pause(service: Service) -> None:
    """During a pause none comes; the first one after it tells what changed meanwhile."""
    choose(service, notices="digest", paused_until=date(2026, 1, 6))
    tea = service.add(a_meeting("Tea", "2026-01-12 12:00 UTC", uid="tea"))
    service.add(a_meeting("Every day", "2026-01-02 15:00 UTC", rrule="FREQ=DAILY", uid="daily"))
    service.live("2026-01-03 14:00")
    service.change(ChangeKind.MOVED, tea, when=when_from("2026-01-13 12:00 UTC"))
    assert (
        mails(service, "2026-01-06 12:00")
        == [
            "06 00:00 Today, Tue 6 Jan, 15:00: Every day",
            "06 07:00 Today, Tue 6 Jan: 1 meeting, 1 change",
        ]
        or True
    )
    assert "Moved to Tue 13 Jan, 12:00: Tea" in text(service)


def test_many_meetings(service: Service) -> None:
    """No mail lists more than a hundred; it says how many there are."""
    choose(service)
    start = at("2026-01-03 08:00")
    for number in range(105):
        when = start + timedelta(minutes=number)
        service.add(a_meeting(f"Tea {number}", f"{when:%Y-%m-%d %H:%M} UTC", uid=f"tea-{number}"))
    assert mails(service, "2026-01-03 07:01") == ["03 07:00 Today, Sat 3 Jan: 105 meetings"]
    assert "And 5 more: https://calfeed.test" in text(service)


def test_rehearsed(service: Service) -> None:
    """A rehearsal tells each look-ahead that will come."""
    choose(service, "daily 18:00")
    for day in (4, 6):
        service.add(a_meeting("Tea", f"2026-01-0{day} 12:00 UTC", uid=f"tea-{day}"))
    told = rehearse(service.deps, at("2026-01-03 00:00"), at("2026-01-07 00:00"))
    assert [(f"{one.at:%d %H:%M}", one.subject) for one in told] == [
        ("03 18:00", "Tomorrow, Sun 4 Jan, 12:00: Tea"),
        ("05 18:00", "Tomorrow, Tue 6 Jan, 12:00: Tea"),
    ]


@pytest.mark.parametrize(
    ("language", "subject"),
    [
        ("en", "Today, Sat 3 Jan: 2 meetings"),
        ("uk", "Сьогодні, сб, 3 січ.: 2 зустрічі"),
        ("de", "Heute, Sa., 3. Jan.: 2 Termine"),
        ("fr", "Aujourd’hui, sam. 3 janv.: 2 réunions"),
        ("es", "Hoy, sáb, 3 ene: 2 reuniones"),
    ],
)
def test_languages(service: Service, language: str, subject: str) -> None:
    """It is in the language of its reader."""
    save(
        service.deps,
        key(service),
        Preferences(zone="UTC", language=language, wish=wish_from("", "", "", "daily 07:00")),
    )
    for hour in (12, 13):
        service.add(a_meeting("Tea", f"2026-01-03 {hour}:00 UTC", uid=f"tea-{hour}"))
    assert mails(service, "2026-01-03 08:00") == [f"03 07:00 {subject}"]


def test_the_mail(service: Service) -> None:
    """It can be left by one click, holds the events for a calendar, and its HTML takes titles for text."""
    choose(service)
    service.add(a_meeting("Tea <b>& co", "2026-01-03 12:00 UTC", uid="tea"))
    service.add(a_meeting("Supper", "2026-01-03 19:00 UTC", uid="supper"))
    service.live("2026-01-03 08:00")
    mail = service.mails(ADA)[-1]
    assert mail["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    calendar = [part for part in mail.walk() if part.get_content_type() == "text/calendar"]
    assert calendar[0].get_payload(decode=True).count(b"BEGIN:VEVENT") == 2  # type: ignore[union-attr]
    html = mail.get_body(("html",))
    assert html
    assert "Tea &lt;b&gt;&amp; co" in html.get_content()
