"""Flat text in, a document with a block for each line out, and which lines continue the one before."""

from __future__ import annotations

import re

from newsclean.document import Block, Document
from newsclean.glued import part_glued
from newsclean.pieces import split_page
from newsclean.readers.prefixes import without_prefixes
from newsclean.text import UNSEEN_LINE, normalize

LINE = re.compile(r"(?:\r\n?|\n)\x0c?|\x0c\n?|[\x0b\x1c-\x1e\x85\u2028\u2029]")
"""What ends a line: as `str.splitlines` sees it, but that a form feed beside a line end leaves no empty line."""

OTHER_ENDS, WIDE_ENDS = "\r\x0b\x0c\x1c\x1d\x1e", "\x85\u2028\u2029"
"""What ends a line beside the line feed; few texts hold any of it."""


def read_flat(text: str, prefixes: bool = False, glued: bool = False) -> Document:
    """Read flat text: a line a block, blank lines left out (their numbers tell where they stood).

    Lines that glue several texts are parted, and a page on one long line or a few is read in pieces. Without
    `prefixes`, the marks of a quote and the line numbers that stand before nearly all lines are no part of the text.
    With `glued`, lines stay as they are whatever was glued in them.
    """
    others = OTHER_ENDS if text.isascii() else OTHER_ENDS + WIDE_ENDS
    lines = LINE.split(text) if any(end in text for end in others) else text.split("\n")
    if not prefixes:
        lines = without_prefixes(lines)
    blocks = [Block(line, "line", number) for number, line in enumerate(lines, 1) if line and not line.isspace()]
    if UNSEEN_LINE.search(text):
        blocks = [block for block in blocks if normalize(block.text)]
    parted = blocks if glued else part_glued(blocks)
    return Document(split_page(blocks) if parted is blocks else parted)
