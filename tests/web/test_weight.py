"""How much a first visit of the agenda costs."""

import re

from flask.testing import FlaskClient

from calfeed.store import Store
from tests.builders import a_meeting, keep

MOST = 60_000  # octets, zipped
LOADED = re.compile(r'<(?:link rel="(?:stylesheet|icon)"|script) (?:[a-z]+="[^"]*" )*?(?:href|src)="([^"]+)"')


def weight(client: FlaskClient, path: str) -> int:
    """The octets of an answer to a browser, with its headers."""
    answer = client.get(path, headers={"Accept-Encoding": "gzip"})
    assert answer.status_code == 200
    return len(answer.data) + len(str(answer.headers))


def test_a_first_visit_is_light(client: FlaskClient, store: Store) -> None:
    """The agenda with 50 meetings that all differ, with its sheet, its script and its icon, stays below 60 kB."""
    cities = ["Kyiv", "Lviv", "Odesa", "Rome", "Vienna", "Paris", "Geneva", "Berlin", "London", "Warsaw"]
    keep(
        store,
        *(
            a_meeting(
                f"Meeting {n} of the {cities[n % 10]} council on matter {n * 7919 % 1000}",
                f"2026-01-{2 + n // 2:02} {8 + n % 10:02}:{n % 6}0 Europe/Kyiv",
                uid=f"{n * 2654435761 % 2**32:08x}-0000-4000-8000-{n * 40503 % 2**16:012x}",
                place=f"Hall {n}, {cities[n * 3 % 10]}",
                participants=tuple(f"{cities[(n + each) % 10]} delegation {n * each % 17}" for each in (1, 2, 3)),
                topic=f"Report {n * 31 % 97} of the working group",
                quote=f"On day {n} the council of {cities[n % 10]} meets in hall {n} to hear report {n * 31 % 97}.",
            )
            for n in range(50)
        ),
    )
    page = client.get("/").text
    assert page.count('<article class="card') == 50
    loaded = LOADED.findall(page)
    assert {path.partition("?")[0].rpartition("/")[2] for path in loaded} == {"style.css", "icon.svg", "zones.js"}
    assert sum(weight(client, path) for path in ("/", *loaded)) < MOST
