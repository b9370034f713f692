"""A document's blocks in, the same blocks with their scores out."""

from __future__ import annotations

from newsclean import features, features_flat
from newsclean.context import Context, Unit
from newsclean.document import Document
from newsclean.scorer import load_scorer


def score_html(document: Document) -> None:
    """Set `score` on the blocks of a page; regions (menus, buttons) keep 0."""
    blocks = [b for b in document.blocks if b.kind != "region"]
    if not blocks:
        return
    score = load_scorer("html", features.FEATURES)
    for block, row in zip(blocks, features.html_features(document, blocks), strict=True):
        block.score = score(row) if row is not None else 0.0


def flat_rows(units: list[Unit]) -> list[tuple[float, ...]]:
    """Return the features of the lines of a flat text; training computes them here, too."""
    gaps = [i > 0 and unit.blocks[0].line > units[i - 1].blocks[-1].line + 1 for i, unit in enumerate(units)]
    return features_flat.flat_features([u.text for u in units], gaps, [u.marks for u in units])


def score_flat(context: Context) -> None:
    """Set `score` on the lines of a flat text, a unit at a time."""
    score = load_scorer("flat", features_flat.FEATURES)
    for unit, row in zip(context.units, flat_rows(context.units), strict=True):
        value = score(row)
        for block in unit.blocks:
            block.score = value
