"""A browser without JavaScript that keeps its cookie and asks the public address, and an editor who logs in with it."""

from typing import Any

from argon2 import PasswordHasher
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from calfeed.usecases.passwords import Passwords
from calfeed.web.gate import csrf_of

HOST = "calendar.example.org"
OWN = {"Origin": f"https://{HOST}", "Sec-Fetch-Site": "same-origin"}
PASSWORD = "correct horse battery"
CHEAP = Passwords(PasswordHasher(time_cost=1, memory_cost=8, parallelism=1))


class Browser(FlaskClient):
    """Sends forms as our own pages do."""

    def open(self, *args: Any, **kwargs: Any) -> TestResponse:
        return super().open(*args, **{"base_url": f"https://{HOST}"} | kwargs)

    @property
    def session(self) -> str:
        """The token of the session."""
        cookie = self.get_cookie("__Host-calfeed", HOST)
        assert cookie is not None
        return cookie.value

    def log_in(self, name: str = "ada", password: str = PASSWORD, **more: str) -> TestResponse:
        """Send the login form."""
        return self.post("/desk/login", data={"name": name, "password": password, **more}, headers=OWN)

    def send(self, path: str, **form: Any) -> TestResponse:
        """Send a form of the desk, with what it needs to be believed."""
        return self.post(path, data={"csrf": csrf_of(self.session), **form}, headers=OWN)
