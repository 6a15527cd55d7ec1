import pytest
from werkzeug.test import Client

from calfeed.store import Store
from calfeed.usecases.deps import Deps
from calfeed.web import create_app
from calfeed.web.polls import Polls
from tests.builders import a_meeting, keep

FEED = "/feeds/all.ics"


@pytest.mark.parametrize("query", ["", "?place=Kyiv", "?place=&busy=no"])
@pytest.mark.parametrize("method", ["GET", "HEAD"])
@pytest.mark.parametrize("headers", [{}, {"Accept-Encoding": "gzip"}, {"If-None-Match": "known"}])
def test_polls_are_answered_as_flask_does(
    deps: Deps, store: Store, query: str, method: str, headers: dict[str, str]
) -> None:
    """Status, headers and octets are those that the views behind give."""
    keep(store, a_meeting("Tea", uid="1", place="Kyiv"), a_meeting("Ale", uid="2"))
    app = create_app(deps)
    assert isinstance(app.wsgi_app, Polls)
    quick, slow = Client(app), Client(app.wsgi_app.behind)
    if "If-None-Match" in headers:
        headers = {"If-None-Match": quick.get(FEED + query).headers["ETag"]}
    one, other = (client.open(FEED + query, method=method, headers=headers) for client in (quick, slow))
    assert one.status == other.status
    assert sorted(one.headers.items()) == sorted(other.headers.items())
    assert one.data == other.data
