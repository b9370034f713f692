"""Lines of a dump in; whether it kept the spaces around its text nodes, and how two lines join where it did, out."""

from __future__ import annotations

from itertools import pairwise

from newsclean.document import Block
from newsclean.dumps.fragments import KEYED, LONG, is_open

LEAST_SPACED, MOST_SPACED = 3, 0.5
"""So many lines, and no more than this share, end or begin with one space in a dump that kept them; so many joints."""

LEAST_OPEN, MOST_CLOSED = 5, 0.1
"""So many joints below lines that end in mid-sentence show a space in such a dump, and such a share of the others."""


def keeps_spaces(blocks: list[Block], texts: list[str]) -> bool:
    """Tell whether the dump kept the spaces around its text nodes: some lines show one, most show none.

    Where lines join with a space between them they show it, several and far more of them than of the lines that stay
    apart; others have one at their end by chance. In scripts without capitals few lines join before the spaces tell:
    there lines that end in mid-sentence show them, and those that end a sentence do not.
    """
    ends = sum([len(block.text) == len(text) + 1 for block, text in zip(blocks, texts, strict=True)])
    if not LEAST_SPACED <= ends <= MOST_SPACED * len(blocks):
        return False
    joints = [_shows_space(a.text, b.text) for a, b in pairwise(blocks) if b.glue == " "]
    others = [_shows_space(a.text, b.text) for a, b in pairwise(blocks) if b.glue is None]
    by_chance = sum(others) / len(others) if others else 0.0
    if sum(joints) >= LEAST_SPACED and 2 * sum(joints) >= (1 + by_chance) * len(joints):
        return True
    closed: list[bool] = []
    still_open: list[bool] = []
    for (above, below), text in zip(pairwise(blocks), texts):
        shown = _shows_space(above.text, below.text)
        (still_open if is_open(text) else closed).append(shown)
    return sum(still_open) >= LEAST_OPEN and sum(closed) <= MOST_CLOSED * len(closed)


def _shows_space(before: str, text: str) -> bool:
    """Tell whether one of two lines kept the space between them: one space, as text nodes have."""
    return (before[-1] == " " and before[-2:-1] != " ") or (text[0] == " " and text[1:2] != " ")


def glue_with_spaces(glue: str | None, before: str, text: str, rest: str, length: int, open_end: bool) -> str | None:
    """Return how two lines join, of which one kept the space between them or both show that there is none.

    They are the first two of a sentence where they are long enough, perhaps with the line after them.
    """
    space = _shows_space(before, text)
    if glue is not None:
        return " " if space else ""
    if not space or not open_end or KEYED.match(text.strip()):
        return None
    together = length + len(text) + (len(rest) if rest and _shows_space(text, rest) else 0)
    return " " if together >= LONG else None
