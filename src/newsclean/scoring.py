"""A document's blocks in, the same blocks with their scores out."""

from __future__ import annotations

from collections.abc import Mapping

from newsclean import features, features_flat
from newsclean.context import Context, Unit
from newsclean.document import Document
from newsclean.features_flat import Lines
from newsclean.lexicon import weigh
from newsclean.scorer import load_scorer, load_words

MOST_GAPS = 0.7
"""Where more units than that stand below a blank line, blank lines are the way the text parts its paragraphs."""


def score_html(document: Document) -> None:
    """Set `score` on the blocks of a page; regions (menus, buttons) and entries that are links keep 0."""
    blocks = [b for b in document.blocks if b.kind != "region"]
    if not blocks:
        return
    first = load_scorer("html", features.FIRST)
    second = load_scorer("html_second", features.SECOND)
    rows, found = features.first_rows(document, blocks)
    scores = [first(row) if row is not None else 0.0 for row in rows]
    for block, score, row in zip(blocks, scores, features.second_rows(found, rows, scores), strict=True):
        block.score = score if row is None else second(row)


def gaps_of(units: list[Unit]) -> list[bool]:
    """Return for each unit whether a blank line before it parts it from the one above, where most units have none."""
    gaps = [i > 0 and unit.blocks[0].line > units[i - 1].blocks[-1].line + 1 for i, unit in enumerate(units)]
    return gaps if sum(gaps) <= MOST_GAPS * len(gaps) else [False] * len(gaps)


def lines_of(units: list[Unit], words: Mapping[str, float]) -> Lines:
    """Return what the scorer sees of the lines of a flat text, with a lexicon; training looks at them here, too."""
    gaps = gaps_of(units)
    return Lines([u.text for u in units], gaps, [u.marks for u in units], lambda i: weigh(units[i].tokens, words))


def score_flat(context: Context) -> None:
    """Set `score` on the lines of a flat text, a unit at a time."""
    if not context.units:
        return
    lines = lines_of(context.units, load_words())
    first = load_scorer("flat", features_flat.FIRST)
    scores = [features_flat.FAR_SCORE if row is None else first(row) for row in lines.first_rows()]
    second = load_scorer("flat_second", features_flat.SECOND)
    for unit, value, far, row in zip(context.units, scores, lines.far, lines.second_rows(scores), strict=True):
        unit.far = far
        if row is not None:
            value = second(row)
        for block in unit.blocks:
            block.score = value
