"""A document's blocks in, the same blocks with their scores out."""

from __future__ import annotations

from newsclean import features, features_flat
from newsclean.context import Context
from newsclean.document import Document
from newsclean.scorer import load_scorer


def score_html(document: Document) -> None:
    """Set `score` on the blocks of a page; regions (menus, buttons) keep 0."""
    blocks = [b for b in document.blocks if b.kind != "region"]
    if not blocks:
        return
    score = load_scorer("html", features.FEATURES)
    for block, row in zip(blocks, features.html_features(document, blocks), strict=True):
        block.score = score(row)


def score_flat(context: Context) -> None:
    """Set `score` on the lines of a flat text, a unit at a time."""
    units = context.units
    if not units:
        return
    texts = [u.text for u in units]
    gaps = [i > 0 and unit.blocks[0].line > units[i - 1].blocks[-1].line + 1 for i, unit in enumerate(units)]
    rows = features_flat.flat_features(texts, gaps, [u.marks for u in units])
    score = load_scorer("flat", features_flat.FEATURES)
    for unit, row in zip(units, rows, strict=True):
        value = score(row)
        for block in unit.blocks:
            block.score = value
