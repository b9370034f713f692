"""The blocks of a table in, out a block for each row where it holds data, its cells joined by tabs."""

from __future__ import annotations

from collections.abc import Sequence

from newsclean.document import Block, Container, Cut
from newsclean.readers.rulings import strongest

CELLS = frozenset(("td", "th"))

LEAST_BLOCKS = 4
"""Two rows of two cells."""

MAX_CELL = 120
"""A table with a longer cell is a layout, not data: its cells stay blocks of their own. (Cells of data
tables in the annotated pages are under 60 characters in 97 of 100 cases.)"""


def join_rows(blocks: list[Block], containers: Sequence[Container]) -> list[Block]:
    """Return the blocks of a table; of one that holds data each row is one block, its cells joined by tabs.

    A table is data when no cell holds a long text, few hold several lines, and most rows have cells to
    compare; any other is a layout and keeps the blocks of its cells.
    """
    if len(blocks) < LEAST_BLOCKS:
        return blocks
    rows: dict[int, list[list[Block]]] = {}
    cells: dict[int, list[Block]] = {}
    for block in blocks:
        cell = block.container
        while cell is not None and cell.tag not in CELLS:
            if cell.tag == "table":
                return blocks
            cell = cell.parent
        if cell is None or cell.parent is None or len(block.text) > MAX_CELL or block.kind == "row":
            return blocks
        lines = cells.get(cell.index)
        if lines is None:
            lines = cells[cell.index] = []
            rows.setdefault(cell.parent.index, []).append(lines)
        lines.append(block)
    if len(rows) < 2 or max(map(len, rows.values())) < 2:
        return blocks
    if len(cells) < len(blocks) and not _has_lines_in_cells(list(rows.values())):
        return blocks
    return [_join_row(containers[row], members) for row, members in rows.items()]


def _has_lines_in_cells(rows: list[list[list[Block]]]) -> bool:
    """Tell whether a table with several lines in some cells is data all the same, no column of cards or menus."""
    cells = [cell for row in rows for cell in row]
    several = sum(len(lines) > 1 for lines in cells)
    return (
        2 * several <= len(cells)
        and 2 * sum(len(row) > 1 for row in rows) > len(rows) > 2
        and all(sum(len(line.text) for line in lines) <= MAX_CELL for lines in cells)
        and not any(line.kind in ("region", "heading") for lines in cells for line in lines)
    )


def _join_row(row: Container, cells: list[list[Block]]) -> Block:
    """Return the cells as one block, their lines joined by spaces; what a site rule drops is cut from it."""
    lines = [line for cell in cells for line in cell]
    text = "\t".join(" ".join(line.text for line in cell) for cell in cells)
    joined = Block(text, "row", 0, row, sum(line.link_chars for line in lines))
    rulings = [line.site for line in lines]
    if not any(rulings):
        return joined
    joined.site = strongest(rulings)
    if joined.site is not None and joined.site.verdict == "drop":
        return joined
    start = 0
    for line in lines:
        end = start + len(line.text)
        if line.site is not None and line.site.verdict == "drop" and line.site is not joined.site:
            last = end == len(joined.text)  # what parts it from the next goes with it
            joined.add_cut(Cut(start - last, end + (not last), line.site.reason, line.site))
        else:
            for cut in line.cuts:
                joined.add_cut(Cut(start + cut.start, start + cut.end, cut.reason, cut.site))
        start = end + 1
    return joined
