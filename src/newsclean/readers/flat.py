"""Flat text in, a document with a block for each line out, and which lines continue the one before."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import groupby
from operator import attrgetter

from newsclean.document import Block, Document
from newsclean.glued import part_glued
from newsclean.pieces import split_page
from newsclean.readers.code import Span, code_spans
from newsclean.readers.prefixes import without_prefixes
from newsclean.text import UNSEEN_LINE, normalize

LINE = re.compile(r"(?:\r\n?|\n)\x0c?|\x0c\n?|[\x0b\x1c-\x1e\x85\u2028\u2029]")
"""What ends a line: as `str.splitlines` sees it, but that a form feed beside a line end leaves no empty line."""

OTHER_ENDS, WIDE_ENDS = "\r\x0b\x0c\x1c\x1d\x1e", "\x85\u2028\u2029"
"""What ends a line beside the line feed; few texts hold any of it."""


CODE = "code"
"""The kind of a block that is code of the page."""


def read_flat(text: str, prefixes: bool = False, glued: bool = False) -> Document:
    """Read flat text: a line a block, blank lines left out (their numbers tell where they stood).

    Lines that glue several texts are parted, and a page on one long line or a few is read in pieces; what is code of
    the page in a line is parted from its text. Without `prefixes`, the marks of a quote and the line numbers that stand
    before nearly all lines are no part of the text. With `glued`, lines stay as they are whatever was glued in them.
    """
    others = OTHER_ENDS if text.isascii() else OTHER_ENDS + WIDE_ENDS
    lines = LINE.split(text) if any(end in text for end in others) else text.split("\n")
    if code := code_spans(text):
        blocks = _code_apart(text, code)
        if glued:
            blocks = _whole_lines(blocks, lines)
    else:
        if not prefixes:
            lines = without_prefixes(lines)
        blocks = [Block(line, "line", number) for number, line in enumerate(lines, 1) if line and not line.isspace()]
    if UNSEEN_LINE.search(text):
        blocks = [block for block in blocks if normalize(block.text)]
    parted = blocks if glued else _beside_code(blocks, part_glued)
    return Document(_beside_code(blocks, split_page) if parted is blocks else parted)


def _code_apart(text: str, spans: list[Span]) -> list[Block]:
    """Return the lines of a text, its code and what stands beside it on a line in blocks of their own."""
    blocks: list[Block] = []
    number, at = 1, 0
    for start, end in [*spans, (len(text), len(text))]:
        for part, kind in ((text[at:start], "line"), (text[start:end], CODE)):
            for i, line in enumerate(LINE.split(part)):
                number += i > 0
                if line and not line.isspace():
                    blocks.append(Block(line, kind, number))
        at = end
    return blocks


def _whole_lines(blocks: list[Block], lines: list[str]) -> list[Block]:
    """Return the lines whole; one is code if most of it is."""
    whole = []
    for number, group in groupby(blocks, key=attrgetter("line")):
        parts = list(group)
        code = sum(len(part.text) for part in parts if part.kind == CODE)
        line = lines[number - 1]
        whole.append(Block(line, CODE if 2 * code > len(line) else "line", number))
    return whole


def _beside_code(blocks: list[Block], part: Callable[[list[Block]], list[Block]]) -> list[Block]:
    """Return the blocks with those parted that are no code; the same list where nothing was."""
    lines = [block for block in blocks if block.kind != CODE]
    parted = part(lines)
    if parted is lines:
        return blocks
    if len(lines) == len(blocks):
        return parted
    rest = iter(parted)
    whole: list[Block] = []
    for block in blocks:
        left = 0 if block.kind == CODE else len(block.text)
        if not left:
            whole.append(block)
        while left > 0:
            piece = next(rest)
            whole.append(piece)
            left -= len(piece.text)
    return whole
