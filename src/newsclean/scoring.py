"""A document's blocks in, the same blocks with their scores out."""

from __future__ import annotations

from newsclean import features, features_flat
from newsclean.context import Context
from newsclean.document import Document
from newsclean.language import markers
from newsclean.scorer import load_scorer


def score_html(document: Document) -> None:
    """Set `score` on the blocks of a page; regions (menus, buttons) keep 0."""
    blocks = [b for b in document.blocks if b.kind != "region"]
    if not blocks:
        return
    score = load_scorer("html", features.FEATURES)
    for block, row in zip(blocks, features.html_features(document, blocks), strict=True):
        block.score = score(row)


def marker_bits(key: str) -> int:
    """Return the stages whose markers a line holds, a bit each, as `flat_features` takes them."""
    if not key:
        return 0
    tables = markers()
    bits = 0
    for position, stage in enumerate(features_flat.MARKER_STAGES):
        table = tables.get(stage)
        if table is not None and table.match(key):
            bits |= 1 << position
    return bits


def score_flat(context: Context) -> None:
    """Set `score` on the lines of a flat text, a unit at a time."""
    units = context.units
    if not units:
        return
    texts = [u.text for u in units]
    gaps = [i > 0 and unit.blocks[0].line > units[i - 1].blocks[-1].line + 1 for i, unit in enumerate(units)]
    rows = features_flat.flat_features(texts, gaps, [marker_bits(u.key) for u in units])
    score = load_scorer("flat", features_flat.FEATURES)
    for unit, row in zip(units, rows, strict=True):
        value = score(row)
        for block in unit.blocks:
            block.score = value
