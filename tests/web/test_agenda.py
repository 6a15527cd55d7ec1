"""The agenda's addresses: filter, days, month, zone, and how often what is answered is sent."""

import gzip

import pytest
from flask.testing import FlaskClient

from calfeed.store import Store
from tests.builders import a_meeting, keep
from tests.web.page import Page
from tests.web.test_pages import page


@pytest.fixture
def known(store: Store) -> None:
    """Two meetings in Lviv, one of them about the grid, and one in Vienna."""
    keep(
        store,
        a_meeting("Grid operators", "2026-01-03 18:00 Europe/Kyiv", uid="grid", place="Lviv", topic="The grid"),
        a_meeting("Mayors", "2026-01-04", uid="mayors", place="Lviv"),
        a_meeting("Ministers", "2026-02-05", uid="ministers", place="Vienna"),
    )


@pytest.mark.usefixtures("known")
def test_the_address_says_what_is_shown(client: FlaskClient) -> None:
    """The parameters of feeds filter the agenda; its links lead to just that feed, and to one value less."""
    found = page(client, "/?place=Lviv&q=grid")
    assert "Grid operators" in found.words
    assert "Mayors" not in found.words
    assert "Ministers" not in found.words
    assert {"/feeds/all?place=Lviv&q=grid", "/?place=Lviv", "/?q=grid", "/"} <= set(found.links)
    assert "https://calendar.example.org/feeds/all.ics?place=Lviv&q=grid" in found.links
    assert found.fields["search"]["value"] == "grid"
    assert "checked" in found.fields["place-1"]


@pytest.mark.usefixtures("known")
def test_nothing_fits(client: FlaskClient) -> None:
    """What fits nothing is told, with a way back and one to wait for it."""
    found = page(client, "/?q=nowhere")
    assert "Nothing that fits the filter is announced" in found.words
    assert "/feeds/all?q=nowhere" in found.links


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ("plase=Lviv", "the agenda has no parameter 'plase'; it takes from (a day, as 2026-02-01)"),
        ("kind=party", "kind is one of meeting, deadline"),
        ("from=yesterday", "from should look like 2026-01-05"),
        ("from=0026-01-05", "outside the years"),
        ("month=2026-13", "month is a month, as 2026-02"),
        ("month=1026-01", "outside the years"),
        ("from=2026-01-05&month=2026-01", "can't be given together"),
        ("zone=../etc/passwd", "zone is a time zone, as Europe/Kyiv"),
        ("zone=UTC&zone=UTC", "zone can be given once"),
        ("skip=-1", "skip is a number up to 9999"),
        ("skip=99999", "skip is a number up to 9999"),
        ("q=%00", "q takes a text"),
        ("%ff=1", "has no parameter"),
    ],
)
def test_what_cannot_be_asked_for(client: FlaskClient, query: str, words: str) -> None:
    """An address with garbage is answered with what is allowed."""
    found = page(client, f"/?{query}", 400)
    assert words.lower() in found.words.lower()


@pytest.mark.usefixtures("known")
def test_empty_fields_mean_nothing(client: FlaskClient) -> None:
    """A form sends its empty fields too."""
    assert "Ministers" in page(client, "/?q=&place=&from=&month=&zone=&skip=").words


@pytest.mark.usefixtures("known")
def test_the_visitors_zone(client: FlaskClient) -> None:
    """Days and hours are those of the zone in the address, which the links keep; the announced hour stands beside."""
    words = page(client, "/").words
    assert "Hours in UTC" in words
    assert "16:00 UTC 18:00 Kyiv time (UTC+2)" in words
    found = page(client, "/?zone=Asia/Tokyo&place=Lviv")
    assert "4 Sunday January 2026" in found.words
    assert "01:00 Tokyo time (UTC+9) Saturday 3 January 2026, 18:00 Kyiv time (UTC+2)" in found.words
    assert "/?place=Lviv&month=2026-01&zone=Asia%2FTokyo" in found.links
    assert "16:00" not in page(client, "/?zone=Europe/Kyiv").words


@pytest.mark.usefixtures("known")
def test_a_month(client: FlaskClient) -> None:
    """A month has its grid, whose days lead to what begins on them, and the months beside it."""
    found = page(client, "/?month=2026-01&place=Lviv")
    assert "January 2026" in found.words
    assert {"#day-2026-01-03", "#day-2026-01-04"} <= set(found.links)
    assert {"/?place=Lviv&month=2025-12", "/?place=Lviv&month=2026-02"} <= set(found.links)
    assert "Saturday 3 16:00 Grid operators Lviv" in found.words
    assert "Hour not announced Mayors" in found.words
    assert "Nothing that fits the filter is known for this month" in page(client, "/?month=2026-02&place=Lviv").words
    assert "Nothing is known for this month" in page(client, "/?month=1999-02").words


def test_the_ends_of_time(client: FlaskClient) -> None:
    """No month is offered that can't be shown."""
    assert "/?month=2201-01" not in page(client, "/?month=2200-12").links
    assert "/?month=1899-12" not in page(client, "/?month=1900-01").links
    page(client, "/?from=2200-12-31&zone=Pacific/Kiritimati")


def test_later_days(client: FlaskClient, store: Store) -> None:
    """A link leads to what there was no room for, and from there one leads back to today."""
    keep(store, *(a_meeting(f"Number {n}", "2026-01-03", uid=f"{n:02}") for n in range(60)))
    found = page(client, "/?q=number")
    assert found.words.count("Number") == 2 * 50
    [later] = [link for link in found.links if "skip" in link]
    assert later == "/?q=number&from=2026-01-03&skip=50"
    rest = page(client, later)
    assert rest.words.count("Number") == 2 * 10
    assert "/?q=number" in rest.links


@pytest.mark.usefixtures("known")
def test_a_page_is_sent_once(client: FlaskClient, store: Store) -> None:
    """Who has the page is told so until it changes; it is zipped for who asks, under a tag of its own."""
    plain, zipped = client.get("/"), client.get("/", headers={"Accept-Encoding": "gzip"})
    assert Page(gzip.decompress(zipped.data).decode()).words == Page(plain.text).words
    assert len(zipped.data) < len(plain.data) / 3
    assert set(plain.vary) == set(zipped.vary) == {"Accept-Encoding", "Accept-Language", "Cookie"}
    assert plain.headers["ETag"] != zipped.headers["ETag"]
    known = {"If-None-Match": zipped.headers["ETag"], "Accept-Encoding": "gzip"}
    again = client.get("/", headers=known)
    assert (again.status_code, again.data) == (304, b"")
    assert client.head("/", headers={"Accept-Encoding": "gzip"}).content_length == len(zipped.data)
    keep(store, a_meeting("New", "2026-01-05", uid="new"))
    assert client.get("/", headers=known).status_code == 200


def test_what_is_kept_for_one_reader_is_not_zipped(client: FlaskClient) -> None:
    """A page that nobody may keep has no tag, and its size tells nothing of its secrets."""
    answer = client.get("/desk/login", headers={"Accept-Encoding": "gzip"})
    assert answer.headers["Cache-Control"] == "no-store"
    assert not {"Content-Encoding", "ETag"} & set(answer.headers.keys())


def test_the_sheet_is_zipped(client: FlaskClient) -> None:
    """Static files are zipped for who asks, and kept by their tag as well."""
    asked = {"Accept-Encoding": "gzip"}
    answer = client.get("/static/style.css", headers=asked)
    assert answer.headers["Content-Encoding"] == "gzip"
    assert b":root" in gzip.decompress(answer.data)
    assert client.get("/static/style.css", headers=asked | {"If-None-Match": answer.headers["ETag"]}).status_code == 304
