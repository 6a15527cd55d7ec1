"""Zones by what texts call them, and only zones of the list."""

from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calfeed.grammar import phones, zones
from calfeed.grammar.find import find
from calfeed.grammar.gazetteer import chief
from calfeed.grammar.languages import LANGUAGES
from calfeed.grammar.mention import Clock
from calfeed.grammar.zones import (
    ABBREVIATIONS,
    MONEY,
    PARTS,
    home_marks,
    home_of,
    known,
    marks,
    names,
    places,
    told_by,
    zone,
    zone_named,
    zone_of_place,
)

CORPUS = Path(__file__).parent.parent / "corpus"


def test_every_name_is_on_the_list() -> None:
    """All zones that our tables name exist."""
    used = {*ABBREVIATIONS.values(), *names().values(), *places().values(), *phones.zones().values()}
    used |= {*(zone for part in PARTS.values() for zone in part.values()), *(chief(land) for land in MONEY.values())}
    used |= {*(name for name, _, _ in marks())}
    for language in LANGUAGES:
        used |= {*home_of(language), *told_by(language, "WRITTEN_IN"), *(m[0] for m in told_by(language, "ZONE_MARKS"))}
    assert used <= known()
    assert len(places()) > 900


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        ("Kyiv", "Europe/Kyiv"),
        ("the Europa building in Brussels", "Europe/Brussels"),
        ("Vienna, Austria", "Europe/Vienna"),
        ("Paris, Texas", "America/Chicago"),
        ("у Варшаві", "Europe/Warsaw"),
        ("Bürgerhaus, Köln", "Europe/Berlin"),
        ("Washington, D.C.", "America/New_York"),
        ("Istanbul’s old town", "Europe/Istanbul"),
        ("Town Hall", None),
        ("the United States", None),
        ("in bath", None),
        ("Russia", None),
        ("", None),
    ],
)
def test_zone_of_a_place(place: str, expected: str | None) -> None:
    """The widest place known gives the zone; a country of many zones and a common word give none."""
    assert zone_of_place(place) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("CET", "Europe/Paris"),
        ("Kyiv time", "Europe/Kyiv"),
        ("UTC+2", "Etc/GMT-2"),
        ("GMT", "UTC"),
        ("AoE", "Etc/GMT+12"),
        ("anywhere on Earth", "Etc/GMT+12"),
        ("UTC+5:30", "Asia/Kolkata"),
        ("Europe/Kiev", "Europe/Kyiv"),
        ("America/Lima", "America/Lima"),
        ("high time", None),
        ("UTC+99", None),
        ("../../etc/passwd", None),
    ],
)
def test_named_zone(words: str, expected: str | None) -> None:
    """Abbreviations, offsets, cities and IANA names are known; anything else is not."""
    assert zone_named(words) == expected


@given(st.text())
def test_zone_of_any_text(text: str) -> None:
    """No text reaches the zone database unless it is on the list."""
    found = zone(text)
    assert found is None or found.key in known()


def test_old_name() -> None:
    """A name that was changed leads to today's zone."""
    assert zone("Europe/Kiev") == ZoneInfo("Europe/Kyiv")


def the_clock(text: str, language: str = "en") -> Clock:
    (found,) = [mention for mention in find(text, language) if isinstance(mention, Clock)]
    return found


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("at 5 p.m. PT", "en", "America/Los_Angeles"),
        ("at 11:59 p.m. Pacific on Friday", "en", "America/Los_Angeles"),
        ("at 16:00 Paris time", "en", "Europe/Paris"),
        ("before noon (UK time)", "en", "Europe/London"),
        ("at 10:00 (UTC+3)", "en", "Etc/GMT-3"),
        ("23:59 AoE", "en", "Etc/GMT+12"),
        ("à 10h00 (heure de Paris)", "fr", "Europe/Paris"),
        ("a las 15:00 (hora de Lima)", "es", "America/Lima"),
        ("о 10:00 за київським часом", "uk", "Europe/Kyiv"),
        ("um 10 Uhr Pariser Zeit", "de", "Europe/Paris"),
        ("at 10:00 in the hall", "en", None),
        ("at 10:00 IS nothing", "en", None),
    ],
)
def test_zone_behind_a_clock_time(text: str, language: str, expected: str | None) -> None:
    """A zone stated behind a clock time belongs to it."""
    assert the_clock(text, language).zone == expected


def test_local_time() -> None:
    """Local time is noted as such, whatever the place turns out to be."""
    assert the_clock("at 15:00 local time").local
    assert the_clock("о 10:00 за місцевим часом", "uk").local


def test_one_moment_in_several_zones() -> None:
    """A moment told in several zones is one clock time with alternatives."""
    clock = the_clock("at 10:00 a.m. PT (1:00 p.m. ET / 18:00 BST / 19:00 CEST) on Monday")
    assert (clock.hour, clock.zone) == (10, "America/Los_Angeles")
    assert clock.alternatives == (
        (13, 0, "America/New_York"),
        (18, 0, "Europe/London"),
        (19, 0, "Europe/Paris"),
    )
    local = the_clock("at 11:02 local time, which is 14:02 UTC")
    assert (local.local, local.alternatives) == (True, ((14, 2, "UTC"),))


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Tel. +380 67 555 12 30, вартість 50 грн", "uk", "Europe/Kyiv"),
        ("Ruderverein Möhnesee 1926 e.V. - Amtsgericht Arnsberg", "de", "Europe/Berlin"),
        ("call +44 20 7946 0101; entry £5", "en", "Europe/London"),
        ("call +353 65 905 5512", "en", "Europe/Dublin"),
        ("Contact presse : 02 35 55 01 47, préfet", "fr", "Europe/Paris"),
        ("Enquiries: +32 2 555 10 00", "en", "Europe/Brussels"),
        ("the Lok Sabha votes on two lakh", "en", "Asia/Kolkata"),
        ("off from 07h00 to 13h00", "en", "Africa/Johannesburg"),
        ("tickets €12", "en", "Europe/Dublin"),
    ],
)
def test_marks_of_a_country(text: str, language: str, expected: str) -> None:
    """Telephone codes, currencies and offices tell where an announcement is at home."""
    assert (home_marks(text, language) + phones.abroad(text)).most_common(1)[0][0] == expected


def test_no_marks() -> None:
    """A plain English or Spanish text is at home nowhere."""
    assert home_marks("We meet at 10:00, call 555-0101.", "en") == {}
    assert home_marks("Nos vemos a las 10:00.", "es") == {}


def test_a_mark_never_stands_without_its_signs() -> None:
    """Marks are only looked for where their signs are."""
    for path in CORPUS.glob("*.txt"):
        text = path.read_text("utf-8")
        votes = home_marks(text)
        assert all(votes[zone] >= len(mark.findall(text)) for zone, _, mark in marks()), path.name


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        ("Full coverage (all times Eastern and subject to change)", "America/New_York"),
        ("All times are given in UTC.", "UTC"),
        ("Times are Pacific.", "America/Los_Angeles"),
        ("Alle Uhrzeiten sind in MEZ angegeben.", "Europe/Berlin"),
        ("Toutes les heures sont à l'heure de Paris.", "Europe/Paris"),
        ("It has been done many times in Paris.", None),
    ],
)
def test_zone_of_all_hours(text: str, zone: str | None) -> None:
    """A zone stated for all hours of a document is that of each."""
    assert zones.of_all_hours(text, "en") == zone


def test_states_are_marks() -> None:
    """The state behind a town shows where a document is at home."""
    assert zones.states("Board Room, Lansing, IL 60438") == {"America/Chicago": 1}


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "7 p.m. British time", "Europe/London"),
        ("en", "0900 hours (Indian Standard Time)", "Asia/Kolkata"),
        ("de", "um 9.30 Uhr deutscher Zeit", "Europe/Berlin"),
        ("fr", "10 heures, heure allemande", "Europe/Berlin"),
        ("fr", "23h59 (heure d'Europe centrale)", "Europe/Paris"),
        ("fr", "10 heures, heure locale", None),
        ("es", "15:00 hora argentina", "America/Argentina/Buenos_Aires"),
        ("es", "15:00 hora local", None),
        ("es", "a las 21.00 horas (una hora menos en Canarias)", "Europe/Madrid"),
        ("es", "a las 7 de la noche, tiempo del centro de México", "America/Mexico_City"),
    ],
)
def test_zones_of_nations(language: str, text: str, expected: str | None) -> None:
    """An adjective of a country names its zone; the islands that are an hour behind do not."""
    (clock,) = (m for m in find(text, language, 0, len(text), None) if isinstance(m, Clock))
    assert clock.zone == expected
