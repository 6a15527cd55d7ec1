"""Puts the web application together: views, error pages, headers, limits."""

import hashlib
from datetime import timedelta
from pathlib import Path
from typing import Any

from flask import Flask, url_for
from jinja2 import StrictUndefined
from werkzeug.middleware.proxy_fix import ProxyFix

from calfeed.model.link import safe_link
from calfeed.model.meeting import Kind, Online, Standing, Status
from calfeed.model.when import AllDay, Timed, Window, seen_from
from calfeed.model.wording import FIELDS, marks
from calfeed.usecases.choices import Menu
from calfeed.usecases.deps import Deps
from calfeed.usecases.publish import Press
from calfeed.usecases.tally import Tally
from calfeed.web import (
    api,
    builder,
    desk,
    errors,
    feeds,
    formats,
    headers,
    language,
    login,
    pages,
    preferences,
    private_feeds,
    subscriptions,
    zipped,
)
from calfeed.web.gate import Gate
from calfeed.web.polls import Polls

LARGEST_BODY = 64 * 1024
LOOK_EVERY = timedelta(seconds=1)  # what the entrances give: no calendar notices a second


def create_app(deps: Deps, proxies: int = 0, look_every: timedelta = timedelta(0), metrics: str = "") -> Flask:
    """The application; it keeps nothing but the last prints of feeds, and counts of fetches until they are written.

    `proxies` is how many reverse proxies stand before it, each of which adds the address that it was called from.
    Whether the feeds changed is asked of the database at most once in `look_every`.
    Who knows the token `metrics` may read the metrics; without one nobody can.
    """
    app, press, menu, gate = Flask(__name__), Press(deps, look_every), Menu(deps), Gate(deps)
    app.extensions["tally"] = tally = Tally(deps)
    if proxies:
        app.wsgi_app = ProxyFix(app.wsgi_app, x_for=proxies)  # type: ignore[method-assign]
    app.wsgi_app = Polls(app.wsgi_app, press, tally)  # type: ignore[method-assign]
    app.config.update(
        MAX_CONTENT_LENGTH=LARGEST_BODY,
        MAX_FORM_MEMORY_SIZE=LARGEST_BODY,
        MAX_FORM_PARTS=20,
        SEND_FILE_MAX_AGE_DEFAULT=timedelta(days=365),  # the address of a static file has its digest in it
    )
    app.json.sort_keys = False  # type: ignore[attr-defined]
    app.jinja_options = {"trim_blocks": True, "lstrip_blocks": True, "undefined": StrictUndefined}
    app.jinja_env.globals.update(_vocabulary(app))
    errors.set_up(app)
    zipped.set_up(app)
    language.set_up(app)
    headers.set_up(app)
    app.register_blueprint(pages.blueprint(deps, menu))
    app.register_blueprint(feeds.blueprint(press))
    app.register_blueprint(formats.blueprint(deps, press))
    app.register_blueprint(subscriptions.blueprint(deps, press, menu))
    app.register_blueprint(preferences.blueprint(deps, menu))
    app.register_blueprint(builder.blueprint(deps, press, menu))
    app.register_blueprint(private_feeds.files(deps, press, tally))
    app.register_blueprint(private_feeds.blueprint(deps, press, menu))
    app.register_blueprint(api.blueprint(deps))
    if metrics:
        from calfeed.web import metrics as measured  # it needs a library that not everybody has

        app.register_blueprint(measured.blueprint(deps, metrics))
    for views in (*login.blueprints(deps, gate), desk.blueprint(deps, gate)):
        app.register_blueprint(views)
    return app


def _vocabulary(app: Flask) -> dict[str, Any]:
    """What templates may name beside what a view gives them."""
    folder = Path(app.static_folder or "")
    versions = {path.name: hashlib.sha256(path.read_bytes()).hexdigest()[:12] for path in folder.iterdir()}
    return {
        "asset": lambda name: url_for("static", filename=name, v=versions[name]),
        "labels": builder.labels,
        "is_timed": lambda when: isinstance(when, Timed),
        "is_all_day": lambda when: isinstance(when, AllDay),
        "is_window": lambda when: isinstance(when, Window),
        "safe_link": safe_link,
        "seen_from": seen_from,
        "marks_of": marks,
        "FIELDS": FIELDS,
        "Kind": Kind,
        "Online": Online,
        "Standing": Standing,
        "Status": Status,
    }
