"""The units of a dump in, the galleries beside its article out: captions with a credit, below each the same control.

A page marks their boxes; in a dump they are sentences in a row, as those of an article are.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from itertools import pairwise

from newsclean.context import Unit
from newsclean.language.tables import Tables
from newsclean.text.sentences import PARAGRAPH, ends_sentence, is_paragraph, latin_length

LEAST, SLIDE, CREDITED = 4, 4, 0.5
"""So many times the control stands in a gallery, so many lines between two of them, a caption and its credits; and such
a share of the slides ends in a credit, which is no sentence."""

CONTROL, LEAST_CAPTION = 40, 25
"""A control is no longer, in characters, and a caption that is a sentence no shorter."""


def slides(units: Sequence[Unit]) -> list[range]:
    """Return the numbers of the units of each gallery."""
    places: defaultdict[str, list[int]] = defaultdict(list)
    for i, unit in enumerate(units):
        if len(unit.text) <= CONTROL:
            places[unit.text].append(i)
    often = [numbers for numbers in places.values() if len(numbers) >= LEAST]
    if not often:
        return []
    controls = units[0].tables.made(_controls)
    rows = [row for numbers in often if units[numbers[0]].key in controls for row in _rows(units, numbers)]
    found = [_gallery(units, row) for row in rows if len(row) >= LEAST]
    return [gallery for gallery in found if gallery is not None]


def _controls(tables: Tables) -> frozenset[str]:
    return frozenset(tables["boilerplate"].extra["widget"]).union(tables["captions"].extra["lead"])


def _rows(units: Sequence[Unit], numbers: list[int]) -> list[list[int]]:
    """Return the places of a control in rows: one caption, and little else, stands between each and the next."""
    rows = [numbers[:1]]
    for above, below in pairwise(numbers):
        if not _is_slide(units[above + 1 : below]):
            rows.append([])
        rows[-1].append(below)
    return rows


def _is_slide(lines: Sequence[Unit]) -> bool:
    """Tell whether lines are a caption, a sentence or as long as one with a credit behind it, and few others."""
    told = sum(map(_is_told, lines)) or sum(latin_length(unit.text) >= PARAGRAPH for unit in lines)
    return len(lines) <= SLIDE and told == 1


def _is_told(unit: Unit) -> bool:
    return is_paragraph(unit.text, LEAST_CAPTION)


def _gallery(units: Sequence[Unit], row: list[int]) -> range | None:
    """Return the numbers of a gallery with its first caption, by the places of a control.

    A control below headlines opens the picture of a part of the article, and a paragraph stands below the last one.
    """
    credited = sum(not ends_sentence(units[i - 1].text) for i in row[1:])
    if credited < CREDITED * (len(row) - 1) or any(map(_is_told, units[row[-1] + 1 : row[-1] + 2])):
        return None
    size = Counter([below - above for above, below in pairwise(row)]).most_common(1)[0][0]
    first = max(row[0] - size + 1, 0)
    return range(first if _is_slide(units[first : row[0]]) else row[0], row[-1] + 1)
