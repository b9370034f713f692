"""Lines of a hard-wrapped text in, the same lines out, joined to the paragraphs that were wrapped.

A line that stops short of the margin ends its paragraph, as do an empty line, an indented line after it, and a bullet.
"""

from __future__ import annotations

from newsclean.document import Block
from newsclean.dumps.bullets import BULLET, LETTERED
from newsclean.dumps.margins import Margin
from newsclean.dumps.paging import GAP, page_numbers, runs_on
from newsclean.text.broken_words import HYPHENS
from newsclean.text.characters import BULLETS, COMMAS, CONTINUES, STOPS, is_ruler, is_small, wide


def join_wrapped(blocks: list[Block], margin: Margin, paged: bool) -> list[Block]:
    """Set `glue` on every line that the margin parted from the line before it.

    With `paged`, sentences are joined over page numbers, too; the page numbers are returned.
    """
    numbers = page_numbers(blocks) if paged else []
    pages = [blocks[i] for i in numbers]
    left_out = set(numbers)
    before = None
    turned = False  # whether a page number stands between the two lines
    for i, block in enumerate(blocks):
        if i in left_out:
            turned = True
            continue
        if before is not None:
            above, text = before.text.rstrip(), block.text
            if turned:
                joins = runs_on(above, text.lstrip()) or (above[-1] not in STOPS and margin.stopped(above, text))
            else:
                joins = block.line == before.line + 1 and _is_broken(above, text, margin)
            if joins and not _starts_anew(above, text):
                block.glue = _space_between(above[-1], text.lstrip()[0])
        before = block
        turned = False
    return pages


def glue_of_wrap(above: str, text: str, margin: Margin) -> str | None:
    """Return what stood between two lines that follow each other, if the margin parted them."""
    if not _is_broken(above, text, margin) or _starts_anew(above, text):
        return None
    return _space_between(above[-1], text.lstrip()[0])


def _is_broken(above: str, text: str, margin: Margin) -> bool:
    return margin.stopped(above, text) or _goes_on(above, text, margin)


def _space_between(last: str, first: str) -> str:
    """Return what stood between two lines: nothing beside a character or a mark of a script without spaces."""
    return "" if wide(last) or wide(first) or first in COMMAS or first == "." else " "


def _starts_anew(before: str, text: str) -> bool:
    """Tell whether a line begins a paragraph by its indent or bullet, or a ruler or a row of cells parts the two."""
    indent = len(text) - len(text.lstrip())
    if GAP in text[indent:] or GAP in before.lstrip() or is_ruler(text.strip()) or is_ruler(before.strip()):
        return True
    if indent > len(before) - len(before.lstrip()) and not BULLET.match(before):
        return True
    if LETTERED.match(text) and before[-1] in COMMAS:
        return True
    if not BULLET.match(text) and not LETTERED.match(text):
        return False
    # A dash or a number may also stand at the beginning of a line by chance.
    return before[-1] in STOPS or text.lstrip()[0] in BULLETS or BULLET.match(before) is not None


def _goes_on(before: str, text: str, margin: Margin) -> bool:
    """Tell whether a line goes on with a sentence, though the line before was broken early, as by hand."""
    if text.lstrip()[0] in CONTINUES and text[:3] != "...":
        return True
    if before[-1] in HYPHENS and before[-2:-1].isalpha() and len(before) >= 0.6 * margin.width:
        return True
    return len(before) >= 0.6 * margin.width and before[-1] not in STOPS and is_small(text.lstrip()[0])
