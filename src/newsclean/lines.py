"""Lines of a flat dump in, the same lines out, joined where one sentence runs over several of them.

A dump breaks sentences in two ways. A writer of plain text wraps at a fixed width; a dump of text nodes
puts every link and every bold word on a line of its own. `join_lines` finds both and sets `Block.glue`;
a *unit* is a block and those glued to it.
"""

from __future__ import annotations

import re

from newsclean.document import Block

CONTINUES = frozenset(",.;:!?)]}%،؛。，、；：！？）】》」』％।")
"""A line that begins with one of these goes on with the line before. (Quotes that close in one language open
in another: » and ” begin paragraphs in Danish and Swedish.)"""
OPENS = frozenset("([{„（【《「『")
"""A line that ends with one of these goes on in the next line."""

STOPS = frozenset(".!?。！？…:：;；।۔؟")
CLOSERS = "\"'”’»」』）)］]】》"

KEYED = re.compile(r"\w{1,12}: ")
"""A line that begins with a word and a colon is an entry of its own."""

SMALL_WORD = re.compile(r"\w\s[^\W\d_A-Z]{1,2}$")
"""A line that ends with a small word (at, the, de, und) goes on in the next line."""

WRAP_LEAST, WRAP_MOST = 50, 100
"""Widths at which writers of plain text wrap."""

VERSE_LEAST, VERSE_MOST = 12, 65
"""A text of nothing but such lines is a poem or a list."""

LONG = 45
"""A line of a dump with as many characters is prose rather than a menu entry or a name."""

LINK = 70
"""A link inside a sentence is seldom longer."""


def join_lines(blocks: list[Block]) -> None:
    """Set `glue` on every block that continues the line before it."""
    width = wrap_width(blocks)
    if width:
        _join_wrapped(blocks, width)
    elif not is_verse(blocks):
        _join_nodes(blocks)


def units(blocks: list[Block]) -> list[list[Block]]:
    """Return the blocks in groups, each a block and those glued to it."""
    groups: list[list[Block]] = []
    for block in blocks:
        if block.glue is not None and groups:
            groups[-1].append(block)
        else:
            groups.append([block])
    return groups


def unit_text(unit: list[Block]) -> str:
    """Return the text of a unit as one line."""
    if len(unit) == 1:
        return unit[0].text.strip()
    return "".join((b.glue or "") + b.text.strip() if i else b.text.strip() for i, b in enumerate(unit))


def is_verse(blocks: list[Block]) -> bool:
    """Tell whether the text is all short lines of a like length, which its author broke."""
    return all(VERSE_LEAST <= len(b.text) <= VERSE_MOST for b in blocks)


def wrap_width(blocks: list[Block]) -> int:
    """Return the width at which the text was wrapped, or 0.

    A text is wrapped when nearly no line is longer than the width, and most lines that are followed by
    another line (no blank line between) come so close to it that the next word did not fit.
    """
    if len(blocks) < 4:
        return 0
    lengths = sorted(len(b.text) for b in blocks)
    width = lengths[min(len(lengths) - 1, int(len(lengths) * 0.98))]
    if not WRAP_LEAST <= width <= WRAP_MOST or lengths[-1] > width + 20:
        return 0
    full = broken = 0
    for before, block in zip(blocks, blocks[1:], strict=False):
        if block.line != before.line + 1:
            continue
        if len(before.text) + 1 + len(_first_word(block.text)) > width - 2:
            full += 1
            if before.text.rstrip()[-1] not in STOPS:
                broken += 1
    return width if broken >= 3 and broken >= 0.5 * full and full >= 0.4 * len(blocks) else 0


def _first_word(text: str) -> str:
    """Return what had to fit on the line before: a word, or a character where words have no spaces."""
    word = text.split(None, 1)[0]
    return word[0] if wide(word[0]) else word


def _join_wrapped(blocks: list[Block], width: int) -> None:
    for before, block in zip(blocks, blocks[1:], strict=False):
        if block.line != before.line + 1:
            continue
        text = block.text
        if text[:1].isspace() and not before.text[:1].isspace():
            continue  # an indented first line begins a paragraph
        word = _first_word(text)
        if len(before.text) + 1 + len(word) > width - 2:
            block.glue = "" if wide(before.text.rstrip()[-1]) or wide(word[0]) else " "


def _join_nodes(blocks: list[Block]) -> None:
    """Join what inline markup broke: ``The`` / ``minister`` / ``, who …``."""
    count = len(blocks)
    open_end = False  # whether the unit so far ends in mid-sentence
    length = 0
    for i in range(count):
        block = blocks[i]
        text = block.text.strip()
        if i and block.line == blocks[i - 1].line + 1:
            before = blocks[i - 1].text.rstrip()
            rest = blocks[i + 1].text.lstrip() if i + 1 < count else ""
            glue = _glue(before, text, rest, open_end, length)
            if glue is None and open_end and length >= LONG and len(text) <= LINK and i + 1 < count:
                if blocks[i + 1].line == block.line + 1 and _resumes(rest) and not wide(text[0]):
                    glue = " "
            block.glue = glue
        length = length + len(text) if block.glue is not None else len(text)
        last = text[-1]
        if last in CLOSERS:
            last = text.rstrip(CLOSERS + " ")[-1:] or last
        open_end = last not in STOPS


def _glue(before: str, text: str, rest: str, open_end: bool, length: int) -> str | None:
    """Return how `text` joins the line before it, or None when it begins a line of its own.

    `rest` is the line after it; `length` that of the unit so far, which ends in mid-sentence if `open_end`.
    """
    first = text[0]
    if first in CONTINUES and text[:3] != "..." and (len(text) > 1 or length >= LONG):
        if not open_end and first in ",;.。，、；":
            return None if length < LONG else ""
        return "" if open_end else None
    last = before[-1]
    if last in OPENS and length > 1:
        return ""
    if first.islower() and open_end and not KEYED.match(text):
        together = length + len(text) + (len(rest) if _resumes(rest) else 0)
        if together >= LONG:
            return " "
    if open_end and length >= LONG and SMALL_WORD.search(before) and not KEYED.match(text):
        return " "
    if length >= LONG and last in ",，、" and len(text) > 1:
        return "" if wide(last) else " "
    return None


def _resumes(text: str) -> bool:
    """Tell whether a line goes on with a sentence that began before it."""
    first = text[:1]
    return (first.islower() and not KEYED.match(text)) or (first in CONTINUES and text[:3] != "...")


def wide(character: str) -> bool:
    """Tell whether a character belongs to a script written without spaces.

    >>> wide("深"), wide("ก"), wide("a")
    (True, True, False)
    """
    code = ord(character)
    return 0x2E80 <= code <= 0x9FFF or 0xFF00 <= code <= 0xFFEF or 0x0E00 <= code <= 0x0EFF or code >= 0x20000
