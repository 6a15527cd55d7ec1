"""What Prometheus reads."""

import subprocess
import sys
from datetime import timedelta

import pytest
from flask import Flask
from flask.testing import FlaskClient
from prometheus_client.parser import text_string_to_metric_families

from calfeed.clock import SettableClock
from calfeed.usecases.deps import Deps
from calfeed.usecases.remind import mark_beat, send_due
from calfeed.usecases.subscribe import sign_up
from calfeed.web import create_app
from tests.service import ROOT

TOKEN = "0123456789abcdef"
BEARER = {"Authorization": f"Bearer {TOKEN}"}


@pytest.fixture
def app(deps: Deps) -> Flask:
    """The application, with the figures for who has the token."""
    return create_app(deps, metrics=TOKEN)


def _read(client: FlaskClient) -> dict[str, float]:
    """The samples, by name and label."""
    answer = client.get("/metrics", headers=BEARER)
    assert answer.status_code == 200, answer.text
    assert answer.headers["Content-Type"].startswith("text/plain; version=")
    return {
        " ".join([sample.name, *sample.labels.values()]): sample.value
        for family in text_string_to_metric_families(answer.text)
        for sample in family.samples
    }


def test_off(client: FlaskClient) -> None:
    """Without a token in the settings there is no such address."""
    assert client.get("/metrics", headers=BEARER).status_code == 404
    assert client.get("/metrics", headers={"Authorization": "Bearer "}).status_code == 404


@pytest.mark.parametrize("given", ["", "Bearer", "Bearer 0123456789abcdeF", TOKEN, "Bearer Ünïcode", "Basic x"])
def test_without_the_token(app: Flask, given: str) -> None:
    """Who doesn't show it is told how."""
    answer = app.test_client().get("/metrics", headers={"Authorization": given} if given else {})
    assert answer.status_code == 401
    assert "Bearer" in answer.headers["WWW-Authenticate"]
    assert TOKEN not in answer.text


def test_figures(app: Flask, deps: Deps, clock: SettableClock) -> None:
    """Beat, outbox, lateness, mails, polls, sources and events, as a parser of the format reads them."""
    client = app.test_client()
    empty = _read(client)
    assert "calfeed_beat_age_seconds" not in empty
    mark_beat(deps)
    sign_up(deps, "ada@example.org", "UTC")
    sign_up(deps, "bob@example.org", "UTC")
    send_due(deps, 1)
    client.get("/feeds/all.ics")
    app.extensions["tally"].flush()
    clock.advance(timedelta(minutes=2))
    read = _read(client)
    assert read["calfeed_beat_age_seconds"] == 120
    assert read["calfeed_oldest_unsent_seconds"] == 120
    assert (read["calfeed_outbox waiting"], read["calfeed_outbox dead"]) == (1, 0)
    assert read["calfeed_mails_total sent"] == 1
    assert read["calfeed_mail_lateness_seconds_bucket 1.0"] == read["calfeed_mail_lateness_seconds_count"] == 1
    assert read["calfeed_feed_requests_total sent"] == 1
    assert read["calfeed_feed_requests_total not modified"] == 0
    assert read["calfeed_alerts beat"] == 1
    assert read["calfeed_sources_failing"] == read["calfeed_events_faulty"] == 0
    assert set(empty) < set(read)


def test_without_the_library() -> None:
    """Who asks for the figures without the library is told what to install; without them nothing misses it."""
    program = """
import sys
sys.modules["prometheus_client"] = None
from calfeed.errors import SettingsError
from calfeed.mail import MemoryMailer
from calfeed.clock import system_clock
from calfeed.store import open_store
from calfeed.usecases.deps import Deps
from calfeed.web import create_app
deps = Deps(clock=system_clock, store=open_store("sqlite://"), mailer=MemoryMailer())
create_app(deps)
try:
    create_app(deps, metrics="0123456789abcdef")
except SettingsError as wrong:
    print(wrong)
"""
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True)
    assert 'pip install "calfeed[metrics]"' in done.stdout
