"""Lines in, one text out whose spans are cut from the lines that hold them."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Collection

from newsclean.document import Block, Cut
from newsclean.rules import FIGURE_RULE, MARKUP_RULE
from newsclean.text.characters import has_alnum

PICTURE_TYPES = "(?:jpe?g|png|gif|svg|webp|avif)"
"""How the names of pictures end, as a pattern."""


def cut_span(block: Block, start: int, end: int) -> None:
    """Cut a span of a block as markup; nothing where it is empty."""
    if end > start:
        block.add_cut(Cut(start, end, MARKUP_RULE))


class Spread:
    """Lines as one text: what parts them is given, or a line feed, two where an empty line stood between."""

    __slots__ = ("blocks", "links", "starts", "text", "torn", "touched")

    def __init__(self, blocks: list[Block], glues: list[str] | None = None) -> None:
        self.blocks = blocks
        self.starts: list[int] = []
        self.torn: list[Block] = []
        """The lines that begin within what is cut."""
        self.touched: dict[int, Block] = {}
        """The lines from which something is cut, by their numbers here."""
        self.links: Counter[int] = Counter()
        """How many links begin in a line, by its number here."""
        pieces: list[str] = []
        size = line = 0
        for i, block in enumerate(blocks):
            if i:
                glue = ("\n" if block.line <= line + 1 else "\n\n") if glues is None else glues[i]
                pieces.append(glue)
                size += len(glue)
            self.starts.append(size)
            pieces.append(block.text)
            size += len(block.text)
            line = block.line
        self.text = "".join(pieces)

    def holders(self, start: int, end: int) -> range:
        """Return the numbers of the lines that hold a span."""
        first = max(bisect_right(self.starts, start) - 1, 0)
        return range(first, max(first + 1, bisect_right(self.starts, end - 1)))

    def cut(self, start: int, end: int) -> None:
        """Cut a span from the lines that hold it."""
        if end <= start:
            return
        for i in self.holders(start, end):
            offset = self.starts[i]
            block = self.blocks[i]
            if start < offset:
                self.torn.append(block)
            if offset + len(block.text) > start:
                cut_span(block, max(start - offset, 0), min(end - offset, len(block.text)))
                self.touched[i] = block

    def cut_around(self, found: re.Match[str], group: int) -> None:
        """Cut what stands in a match before and after one of its groups."""
        self.cut(found.start(), found.start(group))
        self.cut(found.end(group), found.end())

    def link(self, start: int, end: int) -> None:
        """Count a span as the words of a link."""
        if end <= start:
            return
        held = self.holders(start, end)
        self.links[held[0]] += 1
        for i in held:
            offset = self.starts[i]
            block = self.blocks[i]
            block.link_chars += max(0, min(end - offset, len(block.text)) - max(start - offset, 0))

    def drop_emptied(self, pictured: Collection[int] = ()) -> None:
        """Drop the lines of which no word is left: as figures those with the numbers given, the others as markup."""
        for i, block in self.touched.items():
            if not has_alnum(block.uncut()):
                block.cuts = ()
                block.drop(FIGURE_RULE if i in pictured else MARKUP_RULE)
