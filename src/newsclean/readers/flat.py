"""Flat text in, a document with a block for each line out, and which lines continue the one before."""

from __future__ import annotations

import re

from newsclean.document import Block, Document
from newsclean.pieces import WHOLE_PAGE, split_line

LINE = re.compile(r"(?:\r\n?|\n)\x0c?|\x0c\n?|[\x0b\x1c-\x1e\x85\u2028\u2029]")
"""What ends a line: as `str.splitlines` sees it, but that a form feed beside a line end leaves no empty line."""


def read_flat(text: str) -> Document:
    """Read flat text: a line a block, blank lines left out (their numbers tell where they stood).

    A page that is one long line is read in pieces.
    """
    blocks = []
    for number, line in enumerate(LINE.split(text), 1):
        if line and not line.isspace():
            blocks.append(Block(line, "line", number))
    if len(blocks) == 1 and len(blocks[0].text) >= WHOLE_PAGE:
        blocks = split_line(blocks[0].text, blocks[0].line)
    return Document(blocks)
