"""Lists of subscribers: read with their mistakes, brought in, and written."""

import pytest

from calfeed.errors import InvalidInputError
from calfeed.store import Store
from calfeed.usecases.roll import Enrolled, Row, enrol, rows_of, table
from calfeed.usecases.subscribe import unsubscribe
from tests.builders import a_meeting
from tests.usecases.reminding import Service, token

LIST = "address,zone\nada@example.org,Europe/Kyiv\nbob@example.org,UTC\n"


def _rows(text: str = LIST, zone: str = "") -> tuple[Row, ...]:
    return rows_of(text, zone).rows


def _became(service: Service, text: str = LIST, *, confirmed: bool = False) -> dict[str, Enrolled]:
    return {row.address.given: became for row, became in enrol(service.deps, _rows(text), confirmed=confirmed)}


@pytest.mark.parametrize(
    "text",
    [
        LIST,
        LIST.replace(",", ";"),
        LIST.replace(",", "\t"),
        LIST.replace("\n", "\r\n"),
        LIST.replace("\n", "\n\n ,\n"),
        "Zone , ADDRESS\nEurope/Kyiv, ada@example.org\nUTC,bob@example.org",
        'address,"zone"\n"ada@example.org","Europe/Kyiv"\nbob@example.org,UTC\n',
    ],
)
def test_tables(text: str) -> None:
    """Commas, semicolons and tabs, quotation marks, blank lines, and columns in any order are read alike."""
    read = rows_of(text)
    assert [(row.address.given, row.zone) for row in read.rows] == [
        ("ada@example.org", "Europe/Kyiv"),
        ("bob@example.org", "UTC"),
    ]
    assert not read.troubles


@pytest.mark.parametrize(
    ("row", "why"),
    [
        ("nobody,UTC", "address"),
        (",UTC", "address"),
        ("a@b.org c@d.org,UTC", "address"),
        ("a\0b@example.org,UTC", "address"),
        ("\ufffdda@example.org,UTC", "address"),
        ("eve@example.org,Mars/Olympus", "Mars/Olympus"),
        ("eve@example.org,../../etc/passwd", "not a time zone"),
        ("eve@example.org", "no zone"),
        ("eve@example.org,UTC,,,,,,,,,more", "more cells"),
        ("ADA@EXAMPLE.ORG,UTC", "the same mailbox as line 2"),
        ("eve@example.org,UTC,soon", "a lead is one of"),
        ("eve@example.org,UTC,,,,la", "no language of ours"),
        ("eve@example.org,UTC,,,,,daily", "a look-ahead is"),
        ("eve@example.org,UTC,,,,,,soon", "notices come"),
        ("eve@example.org,UTC,,,,,,,9-5", "quiet hours are"),
        ("eve@example.org,UTC,,,,,,,,Monday", "paused_until is a day"),
        ("eve@example.org,UTC,,,color=red", "color"),
        ("x" * 200_000 + "@example.org,UTC", "field"),
    ],
)
def test_a_bad_row(row: str, why: str) -> None:
    """It is told by its line, and the rows around it go on."""
    columns = "address,zone,timed,all_day,filter,language,digest,notices,quiet,paused_until"
    read = rows_of(f"{columns}\nada@example.org,Europe/Kyiv\n{row}\nbob@example.org,UTC\n")
    assert [row.line for row in read.rows] == [2, 4]
    [trouble] = read.troubles
    assert trouble.line == 3
    assert why in trouble.why


def test_a_missing_quotation_mark() -> None:
    """What it swallows is told, not lost."""
    read = rows_of('address,zone,name\na@example.org,UTC,Ann\nb@example.org,UTC,"Bob\nc@example.org,UTC,Cid\n')
    assert [row.line for row in read.rows] == [2]
    assert [(one.line, one.why) for one in read.troubles] == [(3, "it goes on to line 4; is a quotation mark missing?")]
    assert read.unused == ("name",)


@pytest.mark.parametrize(
    "text", ["", "\n", "ada@example.org,UTC\n", "zone\nUTC\n", "address,address\na@b.org,c@d.org\n"]
)
def test_no_column_of_addresses(text: str) -> None:
    """A table that doesn't say where its addresses are is refused whole."""
    with pytest.raises(InvalidInputError, match="name the columns"):
        rows_of(text)


def test_one_zone_for_all() -> None:
    """The caller's zone is for the rows without one."""
    assert [row.zone for row in _rows("address,zone\na@b.org,UTC\nc@d.org,\n", "Europe/Rome")] == ["UTC", "Europe/Rome"]
    assert [row.zone for row in _rows("address\na@b.org\n", "Europe/Rome")] == ["Europe/Rome"]


def test_everybody_is_asked(store: Store) -> None:
    """Each mailbox is asked once, however often the list is brought; nobody gets reminders before they confirm."""
    service = Service(store)
    assert set(_became(service).values()) == {Enrolled.ASKED}
    assert set(_became(service).values()) == {Enrolled.WAITING}
    service.tick()
    assert sorted(mail["To"] for mail in service.mails()) == ["ada@example.org", "bob@example.org"]
    service.mailer.sent.clear()
    service.add(a_meeting("Tea", "2026-01-03 13:00 UTC"))
    service.live("2026-01-03 14:00")
    assert not service.mailer.sent


def test_confirmed_elsewhere(store: Store) -> None:
    """They get reminders without being asked, at the hour of their zone."""
    service = Service(store)
    service.add(a_meeting("Tea", "2026-01-04"))
    assert set(_became(service, confirmed=True).values()) == {Enrolled.CONFIRMED}
    assert set(_became(service, confirmed=True).values()) == {Enrolled.KNOWN}
    sent = [(f"{at:%d %H:%M}", mail.recipient) for at, mail in service.live("2026-01-03 12:00")]
    assert sent == [("03 07:00", "ada@example.org"), ("03 09:00", "bob@example.org")]


@pytest.mark.parametrize("confirmed", [False, True])
def test_who_has_left_stays_away(store: Store, confirmed: bool) -> None:
    """A list brings nobody back, and changes nothing for who gets reminders already."""
    service = Service(store)
    service.subscribe("ada@example.org", "UTC")
    service.add(a_meeting("Tea", "2026-01-03 12:30 UTC"))
    service.live("2026-01-02 12:31")
    unsubscribe(service.deps, token(service.mails("ada")[-1], "unsubscribe"))
    service.mailer.sent.clear()
    service.subscribe("bob@example.org", "Europe/Rome")
    became = _became(service, confirmed=confirmed)
    assert became == {"ada@example.org": Enrolled.LEFT, "bob@example.org": Enrolled.KNOWN}
    service.tick()
    assert not service.mailer.sent
    assert any(line.startswith("bob@example.org,Europe/Rome,") for line in table(service.deps).splitlines())


def test_a_long_list(store: Store) -> None:
    """More rows than one transaction takes are all done."""
    service = Service(store)
    text = "address,zone\n" + "".join(f"r{number}@example.org,UTC\n" for number in range(1_200))
    assert len(_became(service, text, confirmed=True)) == 1_200
    assert len(table(service.deps).splitlines()) == 1_201


def test_written_and_read_again(store: Store) -> None:
    """What is written holds everybody with their state, and can be brought to another service."""
    service = Service(store)
    service.subscribe("ada@example.org", "Europe/Kyiv")
    _became(service, "address,zone\nbob@example.org,UTC\n")
    then = "2026-01-02T12:00:00Z"
    assert table(service.deps).splitlines() == [
        "address,zone,language,timed,all_day,filter,digest,notices,quiet,paused_until,state,"
        "signed_up_at,active_since,gone_at",
        f"ada@example.org,Europe/Kyiv,en,PT1440M PT60M,D-1T09:00,,,at once,,,active,{then},{then},",
        f"bob@example.org,UTC,en,PT1440M PT60M,D-1T09:00,,,at once,,,pending,{then},,",
    ]
    again = rows_of(table(service.deps))
    assert [row.address.given for row in again.rows] == ["ada@example.org", "bob@example.org"]
    assert not again.troubles
    assert not again.unused


def test_a_list_of_another_calfeed(store: Store) -> None:
    """Who left there is not brought back here, and who had not confirmed there is asked here."""
    service = Service(store)
    text = "address,zone,state\na@example.org,UTC,active\nb@example.org,UTC,pending\nc@example.org,UTC,gone\n"
    assert list(_became(service, text, confirmed=True).values()) == [Enrolled.CONFIRMED, Enrolled.ASKED, Enrolled.LEFT]
    assert "c@example.org" not in table(service.deps)


def test_what_people_chose(store: Store) -> None:
    """All that people chose comes with the list and stands in the one that is written; an empty cell: the usual."""
    service = Service(store)
    text = (
        "address,zone,language,timed,all_day,filter,digest,notices,quiet,paused_until\n"
        "a@example.org,UTC,uk,PT60M,none,place=Lviv,weekly 1 08:00,digest,22:00-07:00,2026-02-01\n"
        "b@example.org,UTC,,,,,,,,\n"
    )
    assert set(_became(service, text, confirmed=True).values()) == {Enrolled.CONFIRMED}
    assert [line.split(",")[2:11] for line in table(service.deps).splitlines()[1:]] == [
        ["uk", "PT60M", "none", "place=Lviv", "weekly 1 08:00", "digest", "22:00-07:00", "2026-02-01", "active"],
        ["en", "PT1440M PT60M", "D-1T09:00", "", "", "at once", "", "", "active"],
    ]
    again, read = rows_of(table(service.deps)).rows[0], _rows(text)[0]
    assert (again.wish, again.language, again.paused_until) == (read.wish, read.language, read.paused_until)
    service.add(a_meeting("Tea", "2026-01-04 12:00 UTC", place="Kyiv"))
    sent = [mail.recipient for _, mail in service.live("2026-01-04 12:00")]
    assert sent == ["b@example.org", "b@example.org"]
