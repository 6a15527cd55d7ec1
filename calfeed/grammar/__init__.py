"""What a text announces: mentions of time are found, framed into events and resolved; `parse` is the whole way."""

from calfeed.grammar.parse import explained, parse

__all__ = ["explained", "parse"]
