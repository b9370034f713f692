"""Lines of a wrapped text in Markdown or reStructuredText in, the same lines out, joined to its paragraphs.

An address makes a line as long as it likes, so no margin shows where such a text was wrapped. It needs none: a
paragraph goes on until an empty line, a mark that begins another, or two spaces at a line's end.
"""

from __future__ import annotations

from itertools import pairwise

from newsclean.document import Block
from newsclean.dumps.bullets import BULLET, LETTERED
from newsclean.dumps.margins import OVERLONG, WRAP_LEAST, WRAP_MOST, columns
from newsclean.patterns import lazy
from newsclean.text.characters import STOPS, is_ruler, wide

PARAGRAPHED = frozenset(("markdown", "rst", "bracketed"))
"""The kinds of markup in which empty lines part paragraphs."""

LEAST_BROKEN, BROKEN = 3, 0.3
"""So many lines that come near a margin are broken in mid-sentence, and such a share of all with one below them."""

BEGINS = lazy(r"[ ]*(?:#{1,6}[ ]|[-*+][ \t]+\S|\.\.[ ]|>|\||:::|```|~~~|!\[|\[[^\]\n]{1,80}\]:|(?:[-*_][ ]?){3,}$)")
"""How a line begins that is no paragraph, or one of its own."""

UNBREAKABLE = lazy(r"[!-~]{40}")
"""What makes a line longer than a margin: an address."""

BREAKS = ("  ", "\\")
"""What breaks a line for good at its end."""


def is_soft(blocks: list[Block]) -> bool:
    """Tell whether a text in Markdown is wrapped: its lines are short, but for addresses, and break in mid-sentence."""
    if sum(map(_is_overlong, blocks)) > OVERLONG * len(blocks):
        return False
    followed = broken = 0
    for before, block in pairwise(blocks):
        text = before.text.rstrip()
        if block.line != before.line + 1 or not WRAP_LEAST <= columns(text) <= WRAP_MOST or _begins(block.text):
            continue
        followed += 1
        first = block.text.lstrip()[0]
        broken += text[-1] not in STOPS and ((first.isalpha() and not first.isupper()) or wide(text[-1]))
    return broken >= max(LEAST_BROKEN, BROKEN * followed)


def _is_overlong(block: Block) -> bool:
    text = block.text
    return columns(text) > WRAP_MOST and block.kind == "line" and not block.cuts and UNBREAKABLE.search(text) is None


def join_soft(blocks: list[Block], through: frozenset[int] = frozenset()) -> None:
    """Set `glue` on every line that goes on with the paragraph of the line before it.

    Lines with the numbers in `through` were nothing but markup within a paragraph.
    """
    for before, block in pairwise(blocks):
        if (
            through.issuperset(range(before.line + 1, block.line))
            and before.kind == block.kind == "line"
            and not before.text.endswith(BREAKS)
            and not _begins(block.text)
            and not is_ruler(before.text.strip())
            and not is_ruler(block.text.strip())
        ):
            block.glue = "" if wide(before.text.rstrip()[-1]) and wide(block.text.lstrip()[0]) else " "


def _begins(text: str) -> bool:
    return BULLET.match(text) is not None or LETTERED.match(text) is not None or BEGINS.match(text) is not None
