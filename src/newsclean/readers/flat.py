"""Flat text in, a document with a block for each line out."""

from __future__ import annotations

import re
from itertools import groupby
from operator import attrgetter
from typing import Literal

from newsclean.document import Block, Cut, Document
from newsclean.dumps.glued import part_glued
from newsclean.dumps.pieces import split_page
from newsclean.markup.kinds import has_directives, has_marks
from newsclean.readers.code import text_and_code
from newsclean.readers.prefixes import without_prefixes
from newsclean.rules import CODE_RULE
from newsclean.text import UNSEEN_LINE, normalize

LINE = re.compile(r"(?:\r\n?|\n)\x0c?|\x0c\n?|[\x0b\x1c-\x1e\x85\u2028\u2029]")
"""What ends a line: as `str.splitlines` sees it, but that a form feed beside a line end leaves no empty line."""

OTHER_ENDS, WIDE_ENDS = "\r\x0b\x0c\x1c\x1d\x1e", "\x85\u2028\u2029"
"""What ends a line beside the line feed; few texts hold any of it."""


Glued = Literal["parted", "spaced", "kept"]
"""What becomes of texts that are glued in one line."""

CODE = "code"
"""The kind of a block that is code of the page."""


def read_flat(text: str, prefixes: bool = False, glued: Glued = "parted", code: bool = False) -> Document:
    """Read flat text: a line a block, blank lines left out (their numbers tell where they stood).

    Lines that glue several texts are parted, and a page on one long line or a few is read in pieces; what is code of
    the page in a line is parted from its text. Without `prefixes`, the marks of a quote that stand
    before nearly all lines are no part of the text. Where the lines stay whole, what is code in one is cut, and
    what was glued in one is kept so, or spaced. With `code`, it is text.
    """
    others = OTHER_ENDS if text.isascii() else OTHER_ENDS + WIDE_ENDS
    lines = LINE.split(text) if any(end in text for end in others) else text.split("\n")
    parts = [text] if code else text_and_code(text)
    if len(parts) > 1:
        blocks = _code_apart(parts)
        if glued != "parted":
            blocks = _whole_lines(blocks, lines)
    else:
        if not prefixes:
            lines = without_prefixes(lines)
        blocks = [Block(line, "line", number) for number, line in enumerate(lines, 1) if line and not line.isspace()]
    if UNSEEN_LINE.search(text):
        blocks = [block for block in blocks if normalize(block.text)]
    beside = [block for block in blocks if block.kind != CODE] if len(parts) > 1 else blocks
    # Of lines that stay whole, those without code are looked at. In the addresses of markup words look glued.
    whole = glued == "kept" or (glued == "spaced" and beside is not blocks) or has_marks(text) or has_directives(text)
    parted = beside if whole else part_glued(beside)
    if glued == "spaced" and parted is not beside:
        beside = blocks = parted = _spaced(parted)
    if parted is beside and not any(block.cuts for block in beside):  # the next look sees them without what is cut
        parted = split_page(beside)
    return Document(parted if beside is blocks else _with_code(blocks, parted))


def _code_apart(parts: list[str]) -> list[Block]:
    """Return the lines of a text in turns of text and code, both on a line in blocks of their own."""
    blocks: list[Block] = []
    number = 1
    for i, part in enumerate(parts):
        for j, line in enumerate(LINE.split(part)):
            number += j > 0
            if line and not line.isspace():
                blocks.append(Block(line, CODE if i % 2 else "line", number))
    return blocks


def _whole_lines(blocks: list[Block], lines: list[str]) -> list[Block]:
    """Return the lines whole, what is code in them cut; one is code if all of it is."""
    whole = []
    for number, group in groupby(blocks, key=attrgetter("line")):
        parts = list(group)
        line = Block(lines[number - 1], CODE if all(part.kind == CODE for part in parts) else "line", number)
        end = 0
        for part in parts:
            start = line.text.index(part.text, end)
            end = start + len(part.text)
            if part.kind == CODE and line.kind != CODE:
                line.add_cut(Cut(start, end, CODE_RULE))
        whole.append(line)
    return whole


def _spaced(parted: list[Block]) -> list[Block]:
    """Return the lines of which these are the parts, with a space where they were parted."""
    lines = (list(group) for _, group in groupby(parted, key=attrgetter("line")))
    return [
        group[0] if len(group) == 1 else Block(" ".join([part.text for part in group]), "line", group[0].line)
        for group in lines
    ]


def _with_code(blocks: list[Block], parted: list[Block]) -> list[Block]:
    """Return the blocks with those beside the code as they were parted: each in one part or several."""
    rest = iter(parted)
    whole: list[Block] = []
    for block in blocks:
        if block.kind == CODE:
            whole.append(block)
            continue
        left = len(block.text)
        while left > 0:
            whole.append(next(rest))
            left -= len(whole[-1].text)
    return whole
