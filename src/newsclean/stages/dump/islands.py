"""The lines of a dump in, those given up that are kept far from the article: menus, and what the score doubts."""

from __future__ import annotations

from itertools import pairwise

from newsclean.context import Unit
from newsclean.stages.kinds import is_prose
from newsclean.text.sentences import latin_length

FAR = 10
"""So many lines that are dropped part what stands far from the article."""

SURE_ARTICLE, SURE_MEAN = 0.7, 0.8
"""The score of one of the article's paragraphs, above which labels are no part of it, and the mean score of its lines,
above which paragraphs of others are none."""

LEAST_LABELS, LABELS, SURE_LABEL, LONGEST = 4, 0.62, 0.8, 105
"""So many labels far from it are a menu or a ranking below such a mean score, where none has the second one; longer
ones, in Latin script, are standfirsts."""

DOUBTED, SHARE = 0.7, 0.4
"""Paragraphs far below it are teasers or small print if none has such a score, and all are such a share of it."""

MOST_ROWS = 4
"""Labels in more rows are the cells of tables."""

PARTING = ("teasers", "ends", "credits")
"""One of the lines that part such paragraphs from the article carries a mark of one of these tables."""


def give_up_islands(units: list[Unit], keep: list[bool]) -> None:
    """Give up the lines that many others part from the article, where they are unlike it.

    What a site rule names stays.
    """
    rows = _rows(keep)
    if len(rows) < 2:
        return
    told = [sum(len(units[i].text) for i in row if is_prose(units[i])) for row in rows]
    article = told.index(max(told))
    main = [units[i] for i in rows[article]]
    best = max((unit.score for unit in main if is_prose(unit)), default=0.0)
    size = sum(len(unit.text) for unit in main)
    is_sure = sum(unit.score for unit in main) >= SURE_MEAN * len(main)
    for at, row in enumerate(rows):
        island = [units[i] for i in row]
        if at == article or any(unit.block.site is not None for unit in island):
            continue
        if not told[at]:
            unlike = best >= SURE_ARTICLE and len(rows) <= MOST_ROWS and _are_labels(island)
        else:
            unlike = (
                at > article
                and is_sure
                and sum(len(unit.text) for unit in island) <= SHARE * size
                and max(unit.score for unit in island) < DOUBTED
                and not _goes_on(units, row)
                and _part(units[rows[at - 1][-1] : row[0]])
            )
        if unlike:
            for i in row:
                keep[i] = False


def _rows(keep: list[bool]) -> list[list[int]]:
    """Return the numbers of what is kept, in rows that so many others part."""
    rows: list[list[int]] = []
    for i, flag in enumerate(keep):
        if flag:
            if not rows or i > rows[-1][-1] + FAR:
                rows.append([])
            rows[-1].append(i)
    return rows


def _are_labels(units: list[Unit]) -> bool:
    if len(units) < LEAST_LABELS or sum(unit.score for unit in units) >= LABELS * len(units):
        return False
    return all(unit.score < SURE_LABEL and latin_length(unit.text) < LONGEST for unit in units)


def _goes_on(units: list[Unit], row: list[int]) -> bool:
    """Tell whether two paragraphs stand in a row: so an article goes on, below a box of others."""
    return any(j == i + 1 and is_prose(units[i]) and is_prose(units[j]) for i, j in pairwise(row))


def _part(between: list[Unit]) -> bool:
    return any(unit.has_mark(name) for unit in between for name in PARTING)
