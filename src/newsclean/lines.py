"""Lines of a flat dump in, the same lines out, joined where one sentence runs over several of them.

A dump breaks sentences in two ways. A writer of plain text wraps at a fixed width; a dump of text nodes
puts every link and every bold word on a line of its own. `join_lines` finds both and sets `Block.glue`;
a *unit* is a block and those glued to it.
"""

from __future__ import annotations

from newsclean.characters import STOPS, wide
from newsclean.document import Block
from newsclean.nodes import join_nodes

WRAP_LEAST, WRAP_MOST = 50, 100
"""Widths at which writers of plain text wrap."""

VERSE_LEAST, VERSE_MOST = 12, 65
"""A text of nothing but such lines is a poem or a list."""


def join_lines(blocks: list[Block]) -> None:
    """Set `glue` on every block that continues the line before it."""
    width = wrap_width(blocks)
    if width:
        _join_wrapped(blocks, width)
    elif not is_verse(blocks):
        join_nodes(blocks)


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
