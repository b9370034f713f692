"""Annotated pages in, examples of their blocks out, and the weights of the HTML scorer made from them.

Pages of which only snippets are annotated are labelled by a *teacher*: trees that see, beside the features of the
scorer, what other tools made of the page, trained on the pages with a whole gold text.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from boosting import Array, Trees, fit, module_source, scaled
from dataset import (
    INNER_FOLDS,
    KNOWN_WEIGHT,
    PAGE_WEIGHT,
    SHORTENED,
    SNIPPET_PAGE,
    fold_of,
    gold_labels,
    page_bytes,
    records,
    set_names,
    shortened_at,
    site_of,
    word_weights,
)
from labels import label_blocks
from lexicon import Lexicon, line_terms, words_source
from newsclean.context import Unit
from newsclean.document import Block, Document
from newsclean.language.files import shipped
from newsclean.options import Options
from newsclean.readers import read
from newsclean.scoring import weighed_tokens, words_of
from newsclean.scoring.html_features import FIRST, SECOND, Surroundings, first_rows, second_rows

ROUNDS, SECOND_ROUNDS = 60, 40
SHAPE = {"num_leaves": 16, "learning_rate": 0.15}
"""Half as many trees of twice the size as for flat text."""
RISING = frozenset(
    "ends in_hint in_description local_mass box_share up1_share up2_share up3_share own_body in_article in_main".split()
)
FALLING = frozenset(
    "link_density box_density up1_density repeated own_comments own_related own_chrome any_comments any_related"
    " any_chrome in_aside".split()
)
ONE_WAY = [(name in RISING) - (name in FALLING) for name in FIRST]
"""What is evidence for article text may only raise the first score, what is against it only lower it, whatever the
annotated sites happen to have: LightGBM's monotone constraints. (The second look is better without.)"""
TEACHER_ROUNDS = 300
SEED = 5
"""Of two seeds the one with which most of the project's own pages are cleaned as they should be."""


@dataclass
class HtmlPage:
    """One annotated page as the HTML scorer sees it."""

    set: str
    id: str
    site: str
    record: dict[str, Any] = field(repr=False)
    units: list[Unit] = field(repr=False)
    """All blocks but regions."""
    scored: list[int] = field(repr=False)
    """The numbers of those that get a look."""
    texts: list[str] = field(repr=False)
    rows: Array = field(repr=False)
    """Of the blocks that are scored."""
    every: list[tuple[float, ...] | None] = field(repr=False)
    """Rows of all blocks; None for links."""
    places: Surroundings = field(repr=False)
    labels: list[float | None] = field(repr=False)
    """None where only the teacher can tell."""
    sizes: Array = field(repr=False)
    shortened: tuple[Array, Array, Array] | None = field(default=None, repr=False)
    """Rows, labels and weights of the page with a shorter article."""
    votes: Array = field(default_factory=lambda: np.zeros(0), repr=False)
    """What the other tools made of each block."""


def html_pages(folder: Path, silver: dict[str, dict[str, str]]) -> list[HtmlPage]:
    """Return the pages of every set."""
    pages = []
    chance = random.Random(5)
    for name in set_names(folder):
        for record in records(folder, name):
            document = read(page_bytes(folder, name, record["id"]), Options(format="html"))
            blocks = [b for b in document.blocks if b.kind != "region"]
            every, found_places = first_rows(document, blocks)
            scored = [i for i, row in enumerate(every) if row is not None]
            if not scored:
                continue
            texts = [blocks[i].text for i in scored]
            page = HtmlPage(
                set=name,
                id=record["id"],
                site=site_of(record),
                record=record,
                units=[Unit([block], block.text, shipped()) for block in blocks],
                scored=scored,
                texts=texts,
                rows=np.array([every[i] for i in scored], dtype=np.float64),
                every=every,
                places=found_places,
                labels=gold_labels(record, texts),
                sizes=np.array(word_weights(texts)),
            )
            if "text" in record:
                page.shortened = _shortened(document, blocks, page, chance)
            page.votes = _votes(texts, silver.get(f"{name}/{record['id']}", {}))
            pages.append(page)
    return pages


def _shortened(
    document: Document, blocks: list[Block], page: HtmlPage, chance: random.Random
) -> tuple[Array, Array, Array] | None:
    last = shortened_at(page.texts, page.labels, chance)
    if last is None:
        return None
    scored = [blocks[i] for i in page.scored]
    gone = {id(scored[i]) for i in range(last, len(scored)) if page.labels[i]}
    rows = [r for r in first_rows(document, [b for b in blocks if id(b) not in gone])[0] if r is not None]
    stay = [i for i, block in enumerate(scored) if id(block) not in gone]
    labels = np.array([page.labels[i] for i in stay], dtype=np.float64)
    return np.array(rows, dtype=np.float64), labels, page.sizes[stay] * PAGE_WEIGHT * SHORTENED / page.sizes[stay].sum()


def _votes(texts: Sequence[str], outputs: dict[str, str]) -> Array:
    """Return for each text its share in each tool's output, −1 without one, and the means around it."""
    shares = np.array(
        [label_blocks(texts, out) if out.strip() else [-1.0] * len(texts) for _, out in sorted(outputs.items())]
    )
    if not len(shares):
        return np.zeros((len(texts), 0))
    voted = shares >= 0
    mean = np.where(voted.any(0), np.where(voted, shares, 0).sum(0) / np.maximum(1, voted.sum(0)), -1.0)
    padded = np.concatenate([[0.0, 0.0], mean, [0.0, 0.0]])
    count = len(texts)
    around = [padded[k : k + count] for k in (0, 1, 3, 4)]
    return np.column_stack([shares.T, mean, *around])


def teach(pages: list[HtmlPage]) -> dict[str, Array]:
    """Return, by id, how likely the teacher takes each block of the pages with snippets for article text."""
    if not pages[0].votes.shape[1]:
        return {}
    rows = np.concatenate([np.column_stack([p.rows, p.votes]) for p in pages])
    labels = np.concatenate([[y or 0.0 for y in p.labels] for p in pages])
    weights = np.concatenate([_known_weights(p) for p in pages])
    trees = fit(rows, labels, weights, TEACHER_ROUNDS, SEED, num_leaves=15, learning_rate=0.05)
    return {p.id: trees.predict(np.column_stack([p.rows, p.votes])) for p in pages if "text" not in p.record}


def _known_weights(page: HtmlPage) -> Array:
    """Return the weights of the blocks that the annotations label."""
    known = np.array([y is not None for y in page.labels])
    weights = np.where(known, page.sizes, 0.0)
    scale = PAGE_WEIGHT if "text" in page.record else PAGE_WEIGHT * SNIPPET_PAGE
    return scaled(weights, scale)


def _example(page: HtmlPage, taught: dict[str, Array]) -> tuple[Array, Array]:
    """Return labels and weights of a page's blocks."""
    known = np.array([y is not None for y in page.labels])
    labels = np.array([y or 0.0 for y in page.labels])
    if "text" in page.record or page.id not in taught:
        return labels, _known_weights(page)
    guess = taught[page.id]
    labels = np.where(known, labels, guess > 0.5)
    weights = np.where(known, KNOWN_WEIGHT, np.abs(2 * guess - 1)) * page.sizes
    return labels, scaled(weights, PAGE_WEIGHT * SNIPPET_PAGE)


def _lexicon(pages: list[HtmlPage], examples: Sequence[tuple[Array, Array, Array]]) -> Lexicon:
    """Return the weights of words, of the lines whose labels count."""
    return Lexicon(
        (page.site, line_terms(weighed_tokens(page.units[i])), bool(label > 0.5))
        for page, (_, labels, weights) in zip(pages, examples)
        for i, label, weight in zip(page.scored, labels, weights)
        if weight > 0
    )


def train_html(pages: list[HtmlPage], taught: dict[str, Array]) -> tuple[Lexicon, Trees, Trees]:
    """Return the lexicon and the trees of both looks.

    The second look learns from first scores of weights that never saw the site, and from words that were weighed
    without it.
    """
    examples = [(p.rows, *_example(p, taught)) for p in pages]
    lexicon = _lexicon(pages, examples)

    def first(chosen: list[int]) -> Trees:
        parts = [examples[i] for i in chosen] + [s for i in chosen if (s := pages[i].shortened) is not None]
        found = (np.concatenate([part[k] for part in parts]) for k in range(3))
        return fit(
            *found, ROUNDS, SEED, monotone_constraints=ONE_WAY, monotone_constraints_method="intermediate", **SHAPE
        )

    rows, labels, weights = [], [], []
    for fold in range(INNER_FOLDS):
        inside = [i for i, p in enumerate(pages) if fold_of(p.site + "/", INNER_FOLDS) != fold]
        trees = first(inside)
        for i in sorted(set(range(len(pages))) - set(inside)):
            page = pages[i]
            guessed = iter(trees.predict(page.rows))
            scores = [0.0 if row is None else float(next(guessed)) for row in page.every]
            terms = {term for unit in page.units for term in line_terms(weighed_tokens(unit))}
            words = words_of(page.units, lexicon.without(frozenset((page.site,)), terms))
            again = second_rows(page.places, page.every, scores, words)
            for k, number in enumerate(page.scored):
                row = again[number]
                if row is not None:
                    rows.append(row)
                    labels.append(examples[i][1][k])
                    weights.append(examples[i][2][k])
    found = np.array(rows, dtype=np.float64), np.array(labels), np.array(weights)
    second = fit(*found, SECOND_ROUNDS, SEED, min_data_in_leaf=80, **SHAPE)
    return lexicon, first(list(range(len(pages)))), second


def html_sources(pages: list[HtmlPage], taught: dict[str, Array]) -> dict[str, str]:
    """Return the weights modules by their names."""
    lexicon, first, second = train_html(pages, taught)
    note = f"{len(pages)} pages"
    return {
        "html": module_source(FIRST, first, note),
        "html_second": module_source(SECOND, second, note),
        "html_words": words_source(lexicon.words, note),
    }


def silver_text(page: HtmlPage, taught: dict[str, Array]) -> str:
    """Return the article as the teacher sees it, for pages without a gold text."""
    guess = taught.get(page.id)
    if guess is None:
        return ""
    return "\n".join(t for t, y, p in zip(page.texts, page.labels, guess) if (p > 0.5 if y is None else y))
