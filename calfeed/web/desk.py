"""The operator's desk: what waits for a person, and what the machine understood, to be corrected."""

from flask import Blueprint, render_template

from calfeed.usecases.deps import Deps
from calfeed.web.gate import Gate


def blueprint(deps: Deps, gate: Gate) -> Blueprint:
    """The pages behind the login."""
    views = Blueprint("desk", __name__, url_prefix="/desk")
    gate.guard(views)

    @views.get("")
    def queue() -> str:
        return render_template("desk/queue.html")

    return views
