import re

import pytest
from babel.messages import Message

from calfeed.language import LANGUAGES
from tests.catalogs import read, texts

PLACEHOLDER = re.compile(r"%\((\w+)\)[sd]")
TRANSLATED = sorted(LANGUAGES.keys() - {"en"})


def forms(message: Message) -> list[str]:
    """The translations of a text, one for each plural form."""
    return [message.string] if isinstance(message.string, str) else list(message.string)


def english(message: Message) -> list[str]:
    """The text itself, both of its forms where it has two."""
    return [message.id] if isinstance(message.id, str) else list(message.id)


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_text_of_the_code_is_in_each_catalog_and_no_other(language: str) -> None:
    """What differs is brought in by `python -m tests.catalogs`."""
    kept, wanted = ({str(one.id) for one in catalog if one.id} for catalog in (read(language), texts()))
    assert kept == wanted


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_text_is_translated_with_its_facts(language: str) -> None:
    """A translation names what the text names; it may leave a number out of a form that is said in a word."""
    for message in read(language):
        wanted = {name for text in english(message) for name in PLACEHOLDER.findall(text)}
        for form in forms(message) if message.id else []:
            assert form.strip(), message.id
            found = set(PLACEHOLDER.findall(form))
            assert found <= wanted, message.id
            assert wanted - found <= {"num"}, message.id
            assert form % dict.fromkeys(wanted, 1), message.id
