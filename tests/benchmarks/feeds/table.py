"""Tables in plain text and in Markdown."""

from collections.abc import Sequence


def plain(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Columns that stand under each other, the first to the left and the others to the right."""
    widths = [max(map(len, column)) for column in zip(head, *rows, strict=True)]
    lines = [[cell.rjust(width) for cell, width in zip(row, widths, strict=True)] for row in (head, *rows)]
    return "\n".join("  ".join([line[0].strip().ljust(widths[0]), *line[1:]]) for line in lines)


def markdown(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """The same as Markdown."""
    rule = ["---", *["---:"] * (len(head) - 1)]
    return "\n".join(f"| {' | '.join(row)} |" for row in (head, rule, *rows))


def row(what: str, measured: float, bar: float | None, unit: str) -> list[str]:
    """What was measured, beside the bar that it keeps or doesn't."""
    verdict = "" if bar is None else "kept" if measured <= bar else "ABOVE"
    return [what, f"{measured:.{0 if measured >= 100 else 1}f} {unit}", f"{bar} {unit}" if bar else "", verdict]
