"""Units in, the words joined that a line break or a large initial cuts."""

from __future__ import annotations

from itertools import pairwise

from newsclean.context import Context, Unit
from newsclean.document import Block
from newsclean.patterns import lazy
from newsclean.text import normalize
from newsclean.text.broken_words import (
    SOFT_HYPHEN,
    Words,
    breaks_words,
    halves,
    initial_is_word,
    is_drop_cap,
    join_of,
    repeats_hyphen,
)
from newsclean.text.characters import is_small
from newsclean.text.sentences import SHORT_PARAGRAPH

INITIAL = lazy(r"[^\W\d_] [^\W\d_]")
"""How a text begins whose first letter, set large, stands apart."""

LONGEST_INITIAL, LONGEST_LINE = 3, 8
"""A quote, a letter, an accent of its own; with the spaces around it the line is no longer than the second."""


def join_initials(context: Context) -> None:
    """Join a large initial that stands on a line of its own to the paragraph it begins."""
    found: list[tuple[Unit, str, Block, bool | None]] = []
    for unit, following in zip(context.units, [*context.units[1:], None]):
        initial = unit.block.text
        if len(initial) > LONGEST_LINE:
            continue
        initial = initial.strip()
        if len(initial) > LONGEST_INITIAL or not is_drop_cap(initial := normalize(initial)):
            continue
        if len(unit.blocks) > 1:
            prose, block, keep = unit.text, unit.blocks[1], unit.keep
        elif following is not None:
            prose, block, keep = following.text, following.block, following.keep
        else:
            continue
        # (The entries of an index by letters are shorter.)
        if len(prose) >= SHORT_PARAGRAPH and is_small(block.text.lstrip()[:1]):
            found.append((unit, initial, block, keep))
    # Letters that follow each other in the alphabet are labels: of answers, of the parts of an index.
    letters = [ord(initial[-1]) for _, initial, _, _ in found]
    labels = {i + step for i, (one, two) in enumerate(pairwise(letters)) if two == one + 1 for step in (0, 1)}
    found = [entry for i, entry in enumerate(found) if i not in labels and entry[3]]
    if not found:
        return
    begun = {id(block) for _, _, block, _ in found}
    lines = (b.text.strip().partition(" ")[2] if id(b) in begun else b.text for b in context.document.blocks)
    words = Words(lines)
    for unit, initial, block, _ in found:
        block.glue = " " if initial_is_word(initial, block.text.lstrip(), words) else ""
        unit.hold()


def close_initials(context: Context) -> None:
    """Close the space behind a large initial in an element of its own that begins a word: “N ow it …”."""
    blocks = [block for block in context.document.initials if block.keep and INITIAL.match(block.text)]
    if not blocks:
        return
    words = Words(unit.text[3:].partition(" ")[2] for unit in context.units)
    for block in blocks:
        if block.text[0].isupper() and not initial_is_word(block.text[0], block.text[2:], words):
            context.cut(block, 1, 2, "paragraphs/initial")


def join_hyphens(context: Context) -> None:
    """Close the gap after a hyphen at a line's end, and cut the hyphen where it was there for the line only."""
    joins = [pair for unit in context.units if len(unit.blocks) > 1 and unit.keep for pair in pairwise(unit.blocks)]
    breaks: list[tuple[Block, Block, str, str]] = []
    for before, after in joins:
        if any(cut.end == len(before.text) for cut in before.cuts):
            continue  # its hyphen is gone: an address broke there
        if before.text.rstrip()[-1:] == SOFT_HYPHEN:
            after.glue = ""
        elif repeats_hyphen(before.text, after.text):
            _cut_hyphen(context, before, after)
        elif pieces := halves(before.text, after.text):
            breaks.append((before, after, *pieces))
    if not breaks:
        return
    words = Words(block.text for block in context.document.blocks)
    broken = breaks_words([(before.text, after.text) for before, after in joins])
    for before, after, left, right in breaks:
        join = join_of(left, right, words, broken)
        if join == "word":
            _cut_hyphen(context, before, after)
        elif join == "compound":
            after.glue = ""


def _cut_hyphen(context: Context, before: Block, after: Block) -> None:
    if before.cuts or not context.enabled("paragraphs/hyphen"):
        return
    end = len(before.text.rstrip())
    context.cut(before, end - 1, end, "paragraphs/hyphen")
    after.glue = ""
