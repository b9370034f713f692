"""A page on one line, or on a few, in, pieces out, so that each is judged: sentences, labels of menus, headlines.

Some tools print a whole page as one line, its menus run into its sentences.
"""

from __future__ import annotations

from newsclean.document import Block
from newsclean.dumps.labels import LONG_LABEL, count_commas, is_capitals, is_caseless, split_labels
from newsclean.dumps.lines import unit_text
from newsclean.dumps.margins import columns
from newsclean.patterns import lazy
from newsclean.text.characters import BULLETS, SPACED_STOPS, WIDE_STOPS, wide

WHOLE_PAGE = 600
"""A line of fewer columns is a paragraph: of half as many characters in Chinese."""

MAYBE_WHOLE = WHOLE_PAGE // 2
"""No line of fewer characters has as many columns."""

LONG_SHARE, MOST_LINES = 0.6, 50
"""Such a share of the text stands in lines of that length, of no more lines, if a page was to be one line."""

PIECE = 60
"""No piece is shorter, so that no abbreviation makes one."""

WIDE_PIECE = 25

MOST_PIECES = 2_000
"""Pieces of longer lines are longer, so that there are no more: each one is judged."""

_END = (
    rf"[{SPACED_STOPS}][\"'”’»)\]]*[ \u3000]+(?=[\"'“‘«¿¡(\[]*[^\W_a-zа-яß-öø-ÿ])"
    rf"|[{WIDE_STOPS}][”’」』）]*|[ \u3000]*\t[ \t]*|[ \u3000]{{3,}}"
)

END = lazy(_END)
"""Where a piece may end: after the stop of a sentence, and at the gaps that lines and cells leave."""

PARTING = BULLETS + "|+"
"""What stands between the items of a list, the cells of a row, the links of a menu, where all is one line."""

BETWEEN = tuple(f" {sign} " for sign in PARTING)

SIGNS = (". ", "! ", "? ", *SPACED_STOPS, *WIDE_STOPS, "\t", "   ", "\u3000", *BETWEEN)
"""A line without any of these is one piece: looking for them one by one is faster than the pattern."""

LISTED = lazy(_END + rf"|[ ](?=[{PARTING}][ ])")
"""The same in a page whose lists show their bullets or bars."""

LEAST_LISTED = 8

LEAST_LABELS, MOST_LABELS = 15, 10_000
"""A page has a menu of so many labels; a text has a few names of several words. No page has more."""

LEAST_WIDE_ROW = 10
"""So many labels in a row make a menu in a script without spaces, in which few stand in a sentence."""


def split_page(blocks: list[Block]) -> list[Block]:
    """Return the lines of a dump, the long ones in pieces where hardly any other holds text and one holds a menu.

    A page on one line has a few more where a text node had a line end of its own.
    """
    long = {block.line for block in blocks if len(block.text) >= MAYBE_WHOLE and columns(block.text) >= WHOLE_PAGE}
    if not long:
        return blocks
    if len(blocks) == 1:
        pieces, _ = split_line(blocks[0].text, blocks[0].line)
        return pieces if len(pieces) > 1 else blocks
    if len(blocks) > MOST_LINES:
        return blocks
    if sum(len(b.text) for b in blocks if b.line in long) < LONG_SHARE * sum(len(b.text) for b in blocks):
        return blocks
    pieces = []
    menus = False
    for block in blocks:
        parts, menu = split_line(block.text, block.line) if len(block.text) >= LONG_LABEL else ([block], False)
        menus = menus or menu
        pieces += parts if len(parts) > 1 else [block]
    return pieces if menus else blocks


def is_in_pieces(blocks: list[Block]) -> bool:
    """Tell whether there are pieces of lines among the blocks."""
    return any(block.kind == "piece" for block in blocks)


def split_line(text: str, line: int) -> tuple[list[Block], bool]:
    """Return the pieces of a line, which together are the line, and whether a row of them is a menu.

    >>> [b.text for b in split_line("A" * 70 + ". The rest.", 1)[0]]  # doctest: +ELLIPSIS
    ['AAA...A. ', 'The rest.']
    """
    blocks = []
    start = 0
    listed = max(text.count(bullet) for bullet in BETWEEN) >= LEAST_LISTED
    least = len(text) // MOST_PIECES if len(text) > MOST_PIECES * PIECE else 0
    ends = LISTED if listed else END
    found = ends.search(text) if any(sign in text for sign in SIGNS) else None
    blank_to = 0  # nothing but white space stands between `start` and here
    while found:
        end = found.end()
        if end - start >= (WIDE_PIECE if wide(text[found.start()]) else PIECE) or found[0].isspace():
            if text[blank_to:end].isspace():
                blank_to = end
            else:
                blocks.append(Block(text[start:end], "piece", line))
                start = blank_to = end
                end += least
        found = ends.search(text, end)
    if start < len(text):
        if blocks and text[start:].isspace():
            blocks[-1] = Block(blocks[-1].text + text[start:], "piece", line)
        else:
            blocks.append(Block(text[start:], "piece", line))
    if least:
        return blocks, False
    rows = [[block.text] for block in blocks] if is_capitals(text) else [split_labels(block.text) for block in blocks]
    labels = sum(map(len, rows)) - len(rows)
    is_wide = wide(text.strip()[0])
    row = max(map(len, rows)) > (LEAST_WIDE_ROW if is_wide else LEAST_LABELS)
    menu = row or any(_is_menu(block.text) for block in blocks)
    if labels > MOST_LABELS or (labels < LEAST_LABELS and not is_wide):
        return blocks, menu
    return [Block(part, "piece", line) for row in rows for part in row], menu


def _is_menu(text: str) -> bool:
    """Tell whether a piece is too long for a sentence of a script without capitals."""
    return len(text) >= LONG_LABEL and is_caseless(text) and len(text) >= LONG_LABEL * (1 + count_commas(text))


def piece_text(unit: list[Block]) -> str:
    """Return the text of a piece, without the bullet or bar that parts it from the piece before."""
    text = unit_text(unit)
    if unit[0].kind != "piece":
        return text
    return text.lstrip(BULLETS + "| ") or text
