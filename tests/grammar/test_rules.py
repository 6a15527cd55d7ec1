"""Every rule holds its own examples and is silent on its own silences."""

from collections.abc import Iterator

import pytest

from calfeed.grammar.find import find
from calfeed.grammar.languages import LANGUAGES
from calfeed.grammar.mention import Mention
from calfeed.grammar.rule import Rule
from calfeed.grammar.rules import RULES


def made_by(rule: Rule, text: str, language: str) -> list[Mention]:
    return [mention for mention in find(text, language) if mention.rule == rule.name]


def examples() -> Iterator[object]:
    for rule in RULES:
        for language, text, fields in rule.examples:
            yield pytest.param(rule, language, text, fields, id=f"{rule.name}: {text}")


def silences() -> Iterator[object]:
    for rule in RULES:
        for language, text in rule.silent_on:
            yield pytest.param(rule, language, text, id=f"{rule.name}: {text}")


@pytest.mark.parametrize(("rule", "language", "text", "fields"), tuple(examples()))
def test_example(rule: Rule, language: str, text: str, fields: dict[str, object]) -> None:
    """A rule makes of its example what it says."""
    found = made_by(rule, text, language)
    assert found, find(text, language)
    assert {name: getattr(found[0], name) for name in fields} == fields


@pytest.mark.parametrize(("rule", "language", "text"), tuple(silences()))
def test_silence(rule: Rule, language: str, text: str) -> None:
    """A rule makes nothing of what only looks like it."""
    assert made_by(rule, text, language) == []


def test_names_differ_and_rules_are_illustrated() -> None:
    """Each rule has a name of its own, an example in one of its languages and a silence."""
    names = [rule.name for rule in RULES]
    assert len(names) == len(set(names))
    for rule in RULES:
        assert rule.silent_on, rule.name
        assert {language for language, _, _ in rule.examples} & set(rule.languages), rule.name
        assert set(rule.languages) <= set(LANGUAGES), rule.name
