"""A document's blocks in, the same blocks with their scores out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from newsclean import features, features_flat
from newsclean.context import Context, Landmarks, Unit
from newsclean.document import Block, Document
from newsclean.features import ends_sentence
from newsclean.features_flat import Lines
from newsclean.lexicon import weigh
from newsclean.scorer import load_scorer, load_words

SEPARATOR, OFTEN = 40, 4
"""A separator is no longer, and stands so often in a text."""

PARAGRAPH = 80
PARTED, PARTING, PARTING_SHARE = 2, 3, 0.3
"""So near it are paragraphs on both sides, in so many places, and in such a share of the places where it stands."""


def score_html(document: Document) -> Landmarks:
    """Set `score` on the blocks of a page; regions (menus, buttons) and entries that are links keep 0."""
    blocks = [b for b in document.blocks if b.kind != "region" and b.keep is None]
    if not blocks:
        return Landmarks()
    found = _score_blocks(document, blocks)
    parting = separators(found.texts)
    if parting:  # the score of a paragraph depends on its neighbours, which these hide
        blocks = [block for block in blocks if block.text not in parting]
        found = _score_blocks(document, blocks)
    title, summary = (blocks[at] if at >= 0 else None for at in (found.title_at, found.summary_at))
    return Landmarks(title, summary, parting)


def _score_blocks(document: Document, blocks: list[Block]) -> features.Surroundings:
    """Set `score` on blocks of a page as they stand among each other."""
    first = load_scorer("html", features.FIRST)
    second = load_scorer("html_second", features.SECOND)
    rows, found = features.first_rows(document, blocks)
    scores = [first(row) if row is not None else 0.0 for row in rows]
    for block, score, row in zip(blocks, scores, features.second_rows(found, rows, scores), strict=True):
        block.score = score if row is None else second(row)
    return found


def lines_of(units: list[Unit], words: Mapping[str, float]) -> Lines:
    """Return what the scorer sees of the lines of a flat text, with a lexicon; training looks at them here, too."""
    return Lines([u.text for u in units], [u.marks for u in units], lambda i: weigh(units[i].tokens, words))


def score_flat(context: Context) -> None:
    """Set `score` on the lines of a flat text, a unit at a time."""
    units = context.units
    parting = separators([unit.text for unit in units])
    context.landmarks = Landmarks(separators=parting)
    _score_units(units)
    if parting:  # the score of a paragraph depends on its neighbours, which these hide
        _score_units([unit for unit in units if unit.text not in parting])


def _score_units(units: list[Unit]) -> None:
    """Set `score` on units as they look among each other."""
    if not units:
        return
    lines = lines_of(units, load_words())
    first = load_scorer("flat", features_flat.FIRST)
    scores = [features_flat.FAR_SCORE if row is None else first(row) for row in lines.first_rows()]
    second = load_scorer("flat_second", features_flat.SECOND)
    for unit, value, far, row in zip(units, scores, lines.far, lines.second_rows(scores), strict=True):
        unit.far = far
        if row is not None:
            value = second(row)
        for block in unit.blocks:
            block.score = value


def separators(texts: list[str]) -> frozenset[str]:
    """Return the short texts that stand again and again between paragraphs: “Advertisement”, “Article content”."""
    counts = Counter([text for text in texts if len(text) <= SEPARATOR])
    often = {text for text, count in counts.items() if count >= OFTEN and not ends_sentence(text)}
    if not often:
        return frozenset()
    prose = [len(text) >= PARAGRAPH and ends_sentence(text) for text in texts]
    parting: Counter[str] = Counter()
    for i, text in enumerate(texts):
        if text in often and any(prose[max(0, i - PARTED) : i]) and any(prose[i + 1 : i + 1 + PARTED]):
            parting[text] += 1
    return frozenset(t for t, count in parting.items() if count >= PARTING and count >= PARTING_SHARE * counts[t])
