"""A program that uses the API, and holds every answer against the description of it."""

import json
from importlib.resources import files
from typing import Any

from flask.testing import FlaskClient
from jsonschema import Draft202012Validator, FormatChecker
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012
from werkzeug.test import TestResponse

BASE = "/api/v1"
DESCRIPTION: dict[str, Any] = json.loads(files("calfeed.web").joinpath("openapi.json").read_bytes())


def _closed(schema: Any) -> Any:
    """The schema with nothing allowed that it doesn't describe: programs may meet new fields, our tests may not."""
    if isinstance(schema, list):
        return [_closed(one) for one in schema]
    if not isinstance(schema, dict):
        return schema
    made = {name: _closed(one) for name, one in schema.items()}
    is_object = schema.get("type") == "object" and "properties" in schema
    return {"additionalProperties": False, **made} if is_object else made


RESOURCE: Resource[Any] = Resource(contents=_closed(DESCRIPTION), specification=DRAFT202012)
REGISTRY: Registry[Any] = Registry().with_resource("urn:calfeed", RESOURCE)


class Program:
    """Sends requests with a token and returns the answers, which are as described."""

    def __init__(self, client: FlaskClient, token: str) -> None:
        self._client = client
        self.headers = {"Authorization": f"Bearer {token}"} if token else {}

    def get(self, path: str, **query: Any) -> TestResponse:
        """Ask for something."""
        return self.ask("GET", path, query_string=query)

    def post(self, path: str, sent: Any = None, **query: Any) -> TestResponse:
        """Send JSON, or nothing."""
        return self.ask("POST", path, query_string=query, **({} if sent is None else {"json": sent}))

    def patch(self, path: str, sent: Any, **query: Any) -> TestResponse:
        """Change something."""
        return self.ask("PATCH", path, query_string=query, json=sent)

    def ask(self, method: str, path: str, **more: Any) -> TestResponse:
        """The answer to any request."""
        headers = self.headers | more.pop("headers", {})
        answer = self._client.open(f"{BASE}{path}", method=method, headers=headers, **more)
        check(method, answer)
        return answer


def check(method: str, answer: TestResponse) -> None:
    """AssertionError if an answer is not as described: its status, type, headers and all that is in it."""
    assert answer.headers["Cache-Control"] == "no-store"
    assert "Set-Cookie" not in answer.headers
    if answer.status_code >= 400:
        assert answer.content_type == "application/problem+json"
        problem = json.loads(answer.data)
        validate("/components/schemas/Problem", problem)
        assert problem["status"] == answer.status_code
        assert len(problem["detail"].splitlines()) == 1
        return
    assert answer.content_type == "application/json"
    if method == "HEAD":
        assert not answer.data
        return
    path = described_path(answer)
    responses = f"/paths/{path.replace('~', '~0').replace('/', '~1')}/{method.lower()}/responses"
    found = DESCRIPTION["paths"][path][method.lower()]["responses"][str(answer.status_code)]
    pointer = found["$ref"][1:] if "$ref" in found else f"{responses}/{answer.status_code}"
    validate(f"{pointer}/content/application~1json/schema", answer.json)


def described_path(answer: TestResponse) -> str:
    """The path of the description that answers stand under."""
    asked = answer.request.path.removeprefix(BASE).split("/")
    for path in DESCRIPTION["paths"]:
        steps = path.split("/")
        if len(steps) == len(asked) and all(a == b or a[:1] == "{" for a, b in zip(steps, asked, strict=True)):
            return str(path)
    raise AssertionError(f"{answer.request.path} is not described")


def validate(pointer: str, instance: Any) -> None:
    """ValidationError if something is not as a schema of the description says."""
    schema = {"$ref": f"urn:calfeed#{pointer}"}
    Draft202012Validator(schema, registry=REGISTRY, format_checker=FormatChecker()).validate(instance)
