"""The figures for Prometheus, for who shows the token; the one door to its client library."""

import hmac
from collections.abc import Iterator, Mapping
from itertools import accumulate

from flask import Blueprint, Response, request

from calfeed.errors import LoginError, SettingsError
from calfeed.model.lateness import EDGES, Lateness
from calfeed.usecases.deps import Deps
from calfeed.usecases.meter import Readings, read

try:
    from prometheus_client import CollectorRegistry, generate_latest
    from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, HistogramMetricFamily, Metric
    from prometheus_client.exposition import CONTENT_TYPE_LATEST
except ImportError as wrong:
    raise SettingsError('[web] metrics needs the package prometheus-client: pip install "calfeed[metrics]"') from wrong


def blueprint(deps: Deps, token: str) -> Blueprint:
    """The address that is scraped."""
    views = Blueprint("metrics", __name__)

    @views.get("/metrics")
    def metrics() -> Response:
        given = request.headers.get("Authorization", "").encode("utf-8", "replace")
        if not hmac.compare_digest(given, f"Bearer {token}".encode()):
            raise LoginError("the figures need the header `Authorization: Bearer …` with the token of [web] metrics")
        registry = CollectorRegistry()
        registry.register(_Collector(read(deps)))
        return Response(
            generate_latest(registry), content_type=CONTENT_TYPE_LATEST, headers={"Cache-Control": "no-store"}
        )

    return views


class _Collector:
    """The readings as the library wants to collect them."""

    def __init__(self, readings: Readings) -> None:
        self._readings = readings

    def collect(self) -> Iterator[Metric]:
        it = self._readings
        if it.beat_age is not None:
            age = it.beat_age.total_seconds()
            yield GaugeMetricFamily("calfeed_beat_age_seconds", "Since a worker looked for due reminders.", age)
        oldest = it.oldest_unsent.total_seconds()
        yield GaugeMetricFamily("calfeed_oldest_unsent_seconds", "Since the oldest unsent mail was due.", oldest)
        yield GaugeMetricFamily("calfeed_waves_due", "Waves that are due and not served yet.", it.waves_due)
        yield GaugeMetricFamily("calfeed_sources_failing", "Sources whose last look failed.", it.sources_failing)
        yield GaugeMetricFamily("calfeed_events_faulty", "Coming events that no calendar can hold.", it.faults)
        yield _labelled(GaugeMetricFamily("calfeed_outbox", "Mails unsent, by state.", labels=["state"]), it.outbox)
        yield _labelled(GaugeMetricFamily("calfeed_alerts", "What is wrong, by kind.", labels=["kind"]), it.alerts)
        yield _labelled(
            CounterMetricFamily("calfeed_mails", "Mails of this month, by outcome.", labels=["outcome"]), it.mails
        )
        yield _labelled(
            CounterMetricFamily("calfeed_feed_requests", "Polls of feeds this month, by answer.", labels=["status"]),
            it.requests,
        )
        yield _histogram(it.lateness)


def _labelled(family: GaugeMetricFamily | CounterMetricFamily, values: Mapping[str, int]) -> Metric:
    for label, value in values.items():
        family.add_metric([label], value)
    return family


def _histogram(late: Lateness) -> Metric:
    edges = [*map(str, EDGES), "+Inf"]
    buckets = list(zip(edges, accumulate(late.numbers), strict=True))
    return HistogramMetricFamily(
        "calfeed_mail_lateness_seconds",
        "How late the mails of this month left.",
        buckets=buckets,
        sum_value=late.seconds,
    )
