"""A document's text and blocks while they are being written."""

from dataclasses import dataclass, field, replace

from calfeed.model.text import Block, BlockKind, Span


@dataclass(slots=True)
class Draft:
    """Text that grows by blocks, a blank line between two of them."""

    parts: list[str] = field(default_factory=list)
    blocks: list[Block] = field(default_factory=list)
    struck: list[Span] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
    length: int = 0

    @property
    def text(self) -> str:
        """All text so far."""
        return "".join(self.parts)

    def gap(self) -> None:
        """A blank line, unless nothing stands before it."""
        if self.parts:
            self.parts.append("\n\n")
            self.length += 2

    def add(
        self,
        kind: BlockKind,
        text: str,
        level: int = 0,
        cells: list[tuple[int, int]] | None = None,
        struck: list[tuple[int, int]] | None = None,
    ) -> None:
        """One block; cells and struck passages are given by offsets in its text."""
        self.gap()
        at = self.length
        spans = tuple(Span(at + start, at + end) for start, end in cells or ())
        self.blocks.append(Block(kind=kind, span=Span(at, at + len(text)), level=level, cells=spans))
        self.struck += (Span(at + start, at + end) for start, end in struck or ())
        self.parts.append(text)
        self.length += len(text)

    def append(self, text: str, blocks: list[Block], struck: list[Span] | None = None) -> None:
        """A text with the blocks and struck passages in it."""
        self.gap()
        self.blocks += (moved(block, self.length) for block in blocks)
        self.struck += (Span(span.start + self.length, span.end + self.length) for span in struck or ())
        self.parts.append(text)
        self.length += len(text)


def moved(block: Block, by: int) -> Block:
    """The same block, further on in a longer text."""
    if by == 0:
        return block
    cells = tuple(Span(cell.start + by, cell.end + by) for cell in block.cells)
    return replace(block, span=Span(block.span.start + by, block.span.end + by), cells=cells)
