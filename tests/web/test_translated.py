"""Every public page in every language: nothing of ours is left in English."""

import re
from collections.abc import Iterator
from functools import cache

import pytest
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from calfeed.language import LANGUAGES, wording_of
from calfeed.web import create_app
from tests.catalogs import texts
from tests.web import scenes
from tests.web.said import Said
from tests.web.stage import Stage, stage

PLACEHOLDER = re.compile(r"%\(\w+\)[sd]|%%")
OTHERS = sorted(LANGUAGES.keys() - {"en"})


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    """A service that has lived for some days."""
    with stage(tmp_path_factory.mktemp("said"), scenes.NOW) as it:
        scenes.prepare(it, OTHERS)
        yield it


@cache
def phrases(language: str) -> tuple[frozenset[str], tuple[str, ...]]:
    """What is English in the catalog: whole texts, and the pieces between facts that have more than two words."""
    words = wording_of(language)
    whole, pieces, ours = set(), set(), set()
    for message in texts():
        for english in [message.id] if isinstance(message.id, str) else message.id:
            told = words.gettext(english) if isinstance(message.id, str) else words.form(*message.id, 2)
            whole.add(english)
            ours.add(told)
            pieces |= {piece.strip() for piece in PLACEHOLDER.split(english) if piece.strip() not in told}
    return frozenset(whole - ours), tuple(sorted(piece for piece in pieces if len(piece.split()) > 2))


def left(answer: TestResponse, language: str) -> list[str]:
    """What a page says in English, which is not its language."""
    assert answer.status_code < 500, answer.request.path
    said = Said(answer.text)
    assert said.language == language, answer.request.path
    whole, pieces = phrases(language)
    all_of_it = "\n".join(said.texts)
    return [*(text for text in said.texts if text in whole), *(piece for piece in pieces if piece in all_of_it)]


def answers(client: FlaskClient, service: Stage, language: str) -> Iterator[tuple[str, TestResponse]]:
    """Every page that can be asked for, and what their forms answer."""
    for name, scene in (scenes.public(service, language) | scenes.personal(service, language)).items():
        yield name, client.get(scene.path)
        if scene.press and not scene.fields:
            data = {"act": "revoke"} if name == "revoked" else {"leads": "chosen", "zone": "nowhere"}
            yield f"{name} by its button", client.post(scene.path, data=data)
    yield "sign-up that is refused", client.post("/subscribe", data={"address": "ada", "zone": "UTC"})
    yield "form of nothing", client.post("/feeds/private/nothing", data={"act": "fly"})


@pytest.mark.timeout(120)
@pytest.mark.parametrize("language", OTHERS)
def test_no_page_has_english_left(service: Stage, language: str) -> None:
    """Neither in its text nor in what is read out, its forms' answers and errors included."""
    client = create_app(service.deps).test_client()
    client.get(f"/?lang={language}")
    found = {name: rest for name, one in answers(client, service, language) if (rest := left(one, language))}
    assert found == {}
