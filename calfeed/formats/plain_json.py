"""JSON as we write it: UTF-8, keys in our order, texts cleaned."""

import json
from typing import Any

from calfeed.model.clean import clean


def octets(value: Any) -> bytes:
    """The value as JSON on one line."""
    return json.dumps(cleaned(value), ensure_ascii=False, separators=(",", ":")).encode() + b"\n"


def cleaned(value: Any) -> Any:
    """The value with all its texts cleaned."""
    match value:
        case str():
            return clean(value)
        case dict():
            return {name: cleaned(one) for name, one in value.items()}
        case list():
            return [cleaned(one) for one in value]
    return value
