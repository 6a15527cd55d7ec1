"""`calfeed source`: add, list, test, remove; checked before anything is written."""

import json
from datetime import timedelta
from pathlib import Path
from typing import Any

from calfeed.clock import system_clock
from tests.service import Service, calfeed, eventually
from tests.site import Answer, Site

COUNCIL = b"<p>The harbour council will meet in Odesa on 5 May 2026 at 10:00.</p>"
HERE = {"CALFEED_FETCH_ALLOW": "127.0.0.0/8"}


def _listed(folder: Path) -> Any:
    return json.loads(calfeed(folder, "source", "list", "--json").out)


def test_add_list_remove(tmp_path: Path) -> None:
    """A source that is added is listed until it is removed."""
    done = calfeed(
        tmp_path, "source", "add", "council", "https://council.example/", "--every", "2h", "--zone", "Europe/Kyiv"
    )
    assert done.code == 0
    assert "every 2 hours" in done.out
    (one,) = _listed(tmp_path)
    assert (one["name"], one["kind"], one["every_seconds"], one["last_fetch"]) == ("council", "page", 7200, None)
    shown = calfeed(tmp_path, "source", "list").out.splitlines()
    assert shown[0].split() == ["NAME", "KIND", "EVERY", "LAST", "FETCH", "OUTCOME", "NEXT"]
    assert shown[1].split() == ["council", "page", "2", "hours", "never", "now"]
    assert calfeed(tmp_path, "source", "add", "council", "https://council.example/").code == 1
    assert calfeed(tmp_path, "source", "remove", "council").code == 0
    assert _listed(tmp_path) == []
    again = calfeed(tmp_path, "source", "remove", "council")
    assert again.code == 1
    assert "there is no source council" in again.err


def test_words_of_the_options(tmp_path: Path) -> None:
    """Kind, policy and order of dates are written on the command line as they are in the file of sources."""
    words = ("--kind", "feed", "--policy", "hold for review", "--date-order", "month first")
    done = calfeed(tmp_path, "source", "add", "council", "https://council.example/", *words)
    assert done.code == 0, done.err
    (one,) = _listed(tmp_path)
    assert (one["kind"], one["policy"]) == ("feed", "hold for review")


def test_checked_before_it_is_written(tmp_path: Path) -> None:
    """What is wrong is said in a line, and nothing is kept."""
    post = ("imaps://a.example/", "--user", "u", "--sender", "@b.c")
    for says, *arguments in (
        ("every is a time", "https://a.example/", "--every", "soon"),
        ("user is for a mailbox", "https://a.example/", "--user", "me"),
        ("is no folder", "nowhere/at/all"),
        ("a mailbox needs", *post),
        ("can't be read", *post, "--secret-file", "none"),
    ):
        done = calfeed(tmp_path, "source", "add", "a", *arguments)
        assert done.code in {1, 2}
        assert says in done.err
        assert "Traceback" not in done.err
    assert _listed(tmp_path) == []


def test_trial(tmp_path: Path) -> None:
    """A trial prints what a source or an address would bring, and keeps nothing."""
    with Site() as site:
        soon = system_clock() + timedelta(days=30)
        site.answers["/"] = Answer(COUNCIL.replace(b"5 May 2026", f"{soon:%-d %B %Y}".encode()))
        calfeed(tmp_path, "source", "add", "council", f"{site.url}/")
        for name in ("council", f"{site.url}/"):
            done = calfeed(tmp_path, "source", "test", name, **HERE)
            assert done.code == 0, done.err
            assert "Meeting of the harbour council" in done.out
            assert "1 document," in done.err
        refused = calfeed(tmp_path, "source", "test", "council")
        assert refused.code == 1
        assert "not a public address" in refused.err
        gone = calfeed(tmp_path, "source", "test", f"{site.url}/gone", **HERE)
        assert gone.code == 1
        assert "404" in gone.err
    assert json.loads(calfeed(tmp_path, "agenda", "--past", "--json").out) == []
    assert calfeed(tmp_path, "source", "test", "nothing").code == 1


def test_run_asks(tmp_path: Path) -> None:
    """A running service asks the sources of its file, and those that are added meanwhile; an error stops the start."""
    file = tmp_path / "sources.toml"
    with Site() as site:
        site.answers |= {"/a": Answer(COUNCIL), "/b": Answer(b"<p>Nothing is planned.</p>")}
        file.write_text(f'[a]\nkind = "page"\naddress = "{site.url}/a"\n', "utf-8")
        environment = HERE | {"CALFEED_SOURCE_FILE": str(file), "CALFEED_SEEDS_FOLDER": "none"}
        with Service(tmp_path, "run", "--clock", "2026-01-02T08:00:00Z", **environment) as service:
            eventually(lambda: "/a" in site.paths())
            service.wait_until_ready()
            eventually(lambda: b"Meeting of the harbour council" in service.get("/").read())
            calfeed(tmp_path, "source", "add", "b", f"{site.url}/b", "--every", "1h")
            eventually(lambda: "/b" in site.paths())
            eventually(lambda: all(one["last_fetch"] for one in _listed(tmp_path)))
    assert site.paths() == ["/a", "/b"]
    assert [(one["name"], one["origin"], one["last_fetch"]["outcome"]) for one in _listed(tmp_path)] == [
        ("a", "file", "ok"),
        ("b", "command", "ok"),
    ]
    removed = calfeed(tmp_path, "source", "remove", "a")
    assert "take it out there too" in removed.err
    file.write_text("[a]\nkind = 1\n", "utf-8")
    done = calfeed(tmp_path, "worker", **environment)
    assert done.code == 2
    assert "[a] has no address" in done.err
