"""Lines of a dump in; whether it kept the spaces around its text nodes, and how two lines join where it did, out."""

from __future__ import annotations

from itertools import pairwise

from newsclean.document import Block
from newsclean.dumps.joints import KEYED, LONG

LEAST_SPACED, MOST_SPACED = 3, 0.5
"""So many lines, and no more than this share, end or begin with one space in a dump that kept them; so many joints."""


def keeps_spaces(blocks: list[Block], texts: list[str]) -> bool:
    """Tell whether the dump kept the spaces around its text nodes: some lines show one, most show none.

    Where lines join with a space between them they show it, several and far more of them than of the lines that stay
    apart; others have one at their end by chance.
    """
    ends = sum([len(block.text) == len(text) + 1 for block, text in zip(blocks, texts, strict=True)])
    if not LEAST_SPACED <= ends <= MOST_SPACED * len(blocks):
        return False
    joints = [_shows_space(a.text, b.text) for a, b in pairwise(blocks) if b.glue == " "]
    others = [_shows_space(a.text, b.text) for a, b in pairwise(blocks) if b.glue is None]
    by_chance = sum(others) / len(others) if others else 0.0
    return sum(joints) >= LEAST_SPACED and 2 * sum(joints) >= (1 + by_chance) * len(joints)


def _shows_space(before: str, text: str) -> bool:
    """Tell whether one of two lines kept the space between them: one space, as text nodes have."""
    return (before[-1] == " " and before[-2:-1] != " ") or (text[0] == " " and text[1:2] != " ")


def glue_with_spaces(glue: str | None, before: str, text: str, length: int, open_end: bool) -> str | None:
    """Return how two lines join, of which one kept the space between them or both show that there is none."""
    space = _shows_space(before, text)
    if glue is not None:
        return " " if space else ""
    return " " if space and open_end and length + len(text) >= LONG and not KEYED.match(text.strip()) else None
