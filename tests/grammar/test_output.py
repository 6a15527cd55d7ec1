"""The JSON that `calfeed parse` prints."""

import json

from calfeed.grammar.output import as_json
from tests.grammar.documents import a_document, reading_of

TEXT = "The council will meet at Town Hall on 15 January from 10:00 to 11:30. It met on 1 December."


def test_an_event_is_printed_in_the_agreed_form() -> None:
    """Local times to the minute, absent things null, and a zone only where the text gives one."""
    (event,) = as_json(reading_of(TEXT), a_document(TEXT))["events"]
    assert (event["start"], event["end"], event["timezone"]) == ("2026-01-15T10:00", "2026-01-15T11:30", None)
    assert set(event) == {
        "title", "kind", "start", "end", "timezone", "window", "place", "online", "participants", "status", "rrule",
        "previous_start", "quote", "confidence",
    }  # fmt: skip


def test_verbose_adds_evidence_and_what_was_skipped() -> None:
    """With verbose the words behind each field, the rules and the skipped dates are there, all as plain JSON."""
    document = a_document(TEXT)
    printed = json.loads(json.dumps(as_json(reading_of(TEXT), document, verbose=True)))
    assert printed["document"] == "notice.txt"
    assert printed["language"] == "en"
    assert [entry["words"] for entry in printed["skipped"]] == ["1 December"]
    assert all(document.text[slice(*e["span"])] == e["words"] for e in printed["events"][0]["evidence"])
