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
        ("eve@example.org,UTC,,,,more", "more cells"),
        ("ADA@EXAMPLE.ORG,UTC", "the same mailbox as line 2"),
        ("eve@example.org,UTC,soon", "a lead is one of"),
        ("eve@example.org,UTC,,,color=red", "color"),
        ("x" * 200_000 + "@example.org,UTC", "field"),
    ],
)
def test_a_bad_row(row: str, why: str) -> None:
    """It is told by its line, and the rows around it go on."""
    read = rows_of(f"address,zone,timed,all_day,filter\nada@example.org,Europe/Kyiv\n{row}\nbob@example.org,UTC\n")
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
    assert table(service.deps).splitlines() == [
        "address,zone,timed,all_day,filter,state,signed_up_at,active_since,gone_at",
        "ada@example.org,Europe/Kyiv,PT1440M PT60M,D-1T09:00,,active,2026-01-02T12:00:00Z,2026-01-02T12:00:00Z,",
        "bob@example.org,UTC,PT1440M PT60M,D-1T09:00,,pending,2026-01-02T12:00:00Z,,",
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
    """Leads and a filter come with the list and stand in the one that is written; an empty cell means the usual."""
    service = Service(store)
    text = "address,zone,timed,all_day,filter\na@example.org,UTC,PT60M,none,place=Lviv\nb@example.org,UTC,,,\n"
    assert set(_became(service, text, confirmed=True).values()) == {Enrolled.CONFIRMED}
    assert [line.split(",")[2:6] for line in table(service.deps).splitlines()[1:]] == [
        ["PT60M", "none", "place=Lviv", "active"],
        ["PT1440M PT60M", "D-1T09:00", "", "active"],
    ]
    assert rows_of(table(service.deps)).rows[0].wish == _rows(text)[0].wish
    service.add(a_meeting("Tea", "2026-01-04 12:00 UTC", place="Kyiv"))
    sent = [mail.recipient for _, mail in service.live("2026-01-04 12:00")]
    assert sent == ["b@example.org", "b@example.org"]
