"""The lines of a text in, those that are cells of tables out: some tools print each on a line of its own."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from newsclean.patterns import lazy
from newsclean.text.characters import has_digit
from newsclean.text.sentences import PARAGRAPH, cjk_scale, ends_sentence

CELL, LEAST_CELLS, MOST_CELLS = 30, 8, 400
"""A cell has so many characters at the most, in Latin script, and a table so many cells."""

NUMBER = lazy(r"[-+–−(▲▼△]?\s?[€$£¥]?\s?\d[\d.,:]{0,12}\s?[%‰€$£¥]?[A-Za-z万亿億元円원]{0,2}\)?")

NUMBERS = 0.4
"""Such a share of the cells is numbers, and so much of each part of a table."""

BESIDE = 2
"""Between a table and these may stand a sub-headline, or the name of the table."""


def cells(texts: Sequence[str]) -> list[range]:
    """Return the numbers of the lines that are cells, a range for each table between two paragraphs.

    >>> story = "The river rose by two metres in the night, and the old mill lost its wheel."
    >>> table = ["Town", "Level", "Change", "Holm", "2.10", "+0.4", "Dunmore", "1.90", "-0.1"]
    >>> cells([story, *table, "What comes next", story]), cells([story, *table])
    ([range(1, 10)], [])
    """
    if not _has_row(texts):
        return []
    scale = cjk_scale("".join(texts[:200]))
    found = []
    start: int | None = None
    for number, text in enumerate(texts):
        if len(text) * scale <= CELL:
            start = number if start is None else start
            continue
        if start and LEAST_CELLS <= number - start <= MOST_CELLS:
            numbers = [i for i in range(start, number) if has_digit(texts[i]) and NUMBER.fullmatch(texts[i])]
            if _is_table(texts, range(start, number), numbers, PARAGRAPH / scale):
                found.append(range(start, numbers[-1] + 1))
        start = None
    return found


def _has_row(texts: Sequence[str]) -> bool:
    """Tell whether so many short lines stand in a row as a table has; most articles have none."""
    row = 0
    for text in texts:
        row = row + 1 if len(text) <= CELL else 0
        if row == LEAST_CELLS:
            return True
    return False


def _is_table(texts: Sequence[str], lines: range, numbers: list[int], least: float) -> bool:
    """Tell whether short lines are a table: many numbers, which do not count, right between two paragraphs."""
    if len(numbers) < NUMBERS * len(lines) or lines.stop - 1 - numbers[-1] > BESIDE:
        return False
    if not all(len(text) >= least and ends_sentence(text) for text in (texts[lines.start - 1], texts[lines.stop])):
        return False
    counts = [int(texts[i]) for i in numbers if texts[i].isdecimal()]
    return len(counts) < len(numbers) or any(low + 1 != high for low, high in pairwise(counts))
