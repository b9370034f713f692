"""Flat text in, a document with a block for each line out, and which lines continue the one before."""

from __future__ import annotations

import re

from newsclean.document import Block, Document

LINE = re.compile(r"\r\n?|[\n\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
"""What ends a line: as `str.splitlines` sees it."""


def read_flat(text: str) -> Document:
    """Read flat text: a line a block, blank lines left out (their numbers tell where they stood)."""
    blocks = []
    for number, line in enumerate(LINE.split(text), 1):
        if line and not line.isspace():
            blocks.append(Block(line, "line", number))
    return Document(blocks)
