"""Annotated pages in, examples of the lines of their dumps out, and the weights of the flat scorer made from them.

Beside the dumps there are clean texts (gold texts by themselves, all of it to keep), half clean ones (dumps without
what stands before and after the article), dumps of which the article was shortened, and mixed ones: the article of one
site amid what stands around that of another.
"""

from __future__ import annotations

import random
from collections import defaultdict
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
    page_dump,
    records,
    set_names,
    shortened_at,
    site_of,
    word_weights,
)
from labels import label_blocks
from lexicon import Lexicon, line_terms, words_source
from newsclean.context import Unit
from newsclean.judging import flat_context
from newsclean.options import Options
from newsclean.readers.flat import read_flat
from newsclean.scoring import lines_of
from newsclean.scoring.flat_features import FAR_SCORE, FIRST, SECOND
from newsclean.text.sentences import cjk_scale, ends_sentence

FIRST_ROUNDS, SECOND_ROUNDS = 100, 100
SEED = 9
"""Of nine seeds the one with which most of the project's own dumps are cleaned as they should be."""
CLEAN_WEIGHT = 0.5
SUBHEAD_WEIGHT = 1.6
"""How much more than by its words a sub-headline weighs: it has few, and a reader misses it. (A weight of 2 keeps more
of them, and more of menus; on pages, where headings are marked up, it brings nothing.)"""
MIXED = 0.45
"""What a page weighs that has its article from one site and its menus from another. So the scorer sees more menus
with an article than there are annotated sites, and more articles with a menu."""
SUBHEAD_LEAST, SUBHEAD_MOST = 3, 120
"""Characters of a sub-headline."""


@dataclass
class FlatPage:
    """One dump as the flat scorer sees it."""

    id: str
    site: str
    kind: str
    units: list[Unit] = field(repr=False)
    texts: list[str] = field(repr=False)
    labels: list[float | None] = field(repr=False)
    sizes: Array = field(repr=False)
    weight: float = PAGE_WEIGHT
    sites: frozenset[str] = frozenset()
    """The sites whose lines it holds, where these are two."""

    def span(self) -> tuple[int, int]:
        """Return the numbers of the article's first line and of the one below it; equal if there is none."""
        good = [i for i, label in enumerate(self.labels) if label]
        return (good[0], good[-1] + 1) if good else (0, 0)


def _page(record: dict[str, Any], kind: str, text: str, weight: float = PAGE_WEIGHT) -> FlatPage:
    units = flat_context(read_flat(text), Options())[0].units
    texts = [u.text for u in units]
    labels: list[float | None] = [1.0] * len(texts) if kind == "clean" else gold_labels(record, texts)
    return FlatPage(
        id=record["id"],
        site=site_of(record),
        kind=kind,
        units=units,
        texts=texts,
        labels=labels,
        sizes=np.array(word_weights(texts)),
        weight=weight,
    )


def flat_pages(folder: Path) -> list[FlatPage]:
    """Return the dumps of every set, of all kinds."""
    pages = []
    chance = random.Random(5)
    for name in set_names(folder):
        for record in records(folder, name):
            for kind in ("lines", "nodes"):
                page = _page(record, kind, page_dump(folder, name, record["id"], kind), PAGE_WEIGHT * 0.75)
                pages.append(page)
                good = [i for i, label in enumerate(page.labels) if label]
                if "text" not in record or not good:
                    continue
                if kind == "lines":
                    pages.append(_page(record, "clean", record["text"], PAGE_WEIGHT * CLEAN_WEIGHT))
                    half = "\n".join(page.texts[good[0] : good[-1] + 1])
                    pages.append(_page(record, "half", half, PAGE_WEIGHT * CLEAN_WEIGHT))
                last = shortened_at(page.texts, page.labels, chance)
                if last is not None:
                    rest = [t for i, t in enumerate(page.texts) if i < last or not page.labels[i]]
                    pages.append(_page(record, "short", "\n".join(rest), PAGE_WEIGHT * SHORTENED))
    return [p for p in pages if p.texts]


def mixed_pages(pages: Sequence[FlatPage]) -> list[FlatPage]:
    """Return for each dump one with its article, amid what stands around that of another site.

    Both are dumps of one kind, of scripts alike, and stand in one fold for the second look.
    """
    chance = random.Random(11)
    pools: dict[tuple[str, bool, int], list[FlatPage]] = defaultdict(list)
    for page in pages:
        if page.kind in ("lines", "nodes") and None not in page.labels and any(page.labels):
            wide = cjk_scale("".join(page.texts[:800])) > 1.4
            pools[page.kind, wide, fold_of(page.site + "/", INNER_FOLDS)].append(page)
    mixed = []
    for pool in pools.values():
        for page in pool:
            others = [other for other in pool if other.site != page.site]
            if others:
                mixed.append(_mixed(page, chance.choice(others)))
    return mixed


def _mixed(page: FlatPage, other: FlatPage) -> FlatPage:
    """Return a page's article, with what stands above and below the article of another."""
    first, end = page.span()
    above, below = other.span()
    units = [*other.units[:above], *page.units[first:end], *other.units[below:]]
    labels = [*other.labels[:above], *page.labels[first:end], *other.labels[below:]]
    texts = [unit.text for unit in units]
    return FlatPage(
        id=page.id,
        site=page.site,
        kind="mixed",
        units=units,
        texts=texts,
        labels=labels,
        sizes=np.array(word_weights(texts)),
        weight=PAGE_WEIGHT * MIXED,
        sites=frozenset((page.site, other.site)),
    )


def _example(page: FlatPage, silver: dict[str, str]) -> tuple[Array, Array]:
    """Return labels and weights of a page's lines."""
    known = np.array([y is not None for y in page.labels])
    labels = np.array([y or 0.0 for y in page.labels])
    weights, scale = np.where(known, page.sizes, 0.0), page.weight
    if not known.all():
        scale *= SNIPPET_PAGE
        text = silver.get(page.id, "")
        if text:
            guess = np.array(label_blocks(page.texts, text)) >= 0.6
            labels = np.where(known, labels, guess)
            weights = np.where(known, KNOWN_WEIGHT, 1.0) * page.sizes
    weights = scaled(weights, scale)
    if page.kind != "clean":  # where all is kept, nothing tells a sub-headline from a caption
        weights[_subheads(page.texts, labels)] *= SUBHEAD_WEIGHT
    return labels, weights


def _subheads(texts: Sequence[str], labels: Array) -> list[int]:
    """Return the numbers of the article's lines that read like sub-headlines, with article text above and below."""
    return [
        i
        for i in range(1, len(texts) - 1)
        if labels[i - 1 : i + 2].min() >= 0.5
        and SUBHEAD_LEAST <= len(texts[i]) <= SUBHEAD_MOST
        and not ends_sentence(texts[i])
    ]


def _stack(parts: Sequence[Any]) -> Array:
    return np.concatenate([np.asarray(p, dtype=np.float64) for p in parts if len(p)])


def train_flat(pages: list[FlatPage], silver: dict[str, str]) -> tuple[Lexicon, Trees, Trees]:
    """Return the weights of words and the trees of both looks."""
    pages = [*pages, *mixed_pages(pages)]
    examples = [_example(p, silver) for p in pages]
    lexicon = Lexicon(
        (p.site, line_terms(p.units[i].tokens), bool(labels[i]))
        for p, (labels, weights) in zip(pages, examples)
        if p.kind in ("lines", "nodes")
        for i in range(len(p.texts))
        if p.units[i].tokens and weights[i] > 0
    )
    looks = []
    for p in pages:
        own = {t for unit in p.units for t in line_terms(unit.tokens)}
        looks.append(lines_of(p.units, lexicon.without(p.sites or frozenset((p.site,)), own)))
    rows = [np.array([r for r in look.first_rows() if r is not None], dtype=np.float64) for look in looks]
    labels, weights = [e[0] for e in examples], [e[1] for e in examples]
    near = [~np.array(look.far) for look in looks]  # the others get no look
    near_labels = [part[seen] for part, seen in zip(labels, near)]
    near_weights = [part[seen] for part, seen in zip(weights, near)]

    def first(chosen: list[int]) -> Trees:
        parts = (rows, near_labels, near_weights)
        return fit(*(_stack([part[i] for i in chosen]) for part in parts), rounds=FIRST_ROUNDS, seed=SEED)

    second_rows, second_labels, second_weights = [], [], []
    for fold in range(INNER_FOLDS):
        inside = [i for i, p in enumerate(pages) if fold_of(p.site + "/", INNER_FOLDS) != fold]
        trees = first(inside)
        for i in sorted(set(range(len(pages))) - set(inside)):
            scores = np.full(len(near[i]), FAR_SCORE)
            scores[near[i]] = trees.predict(rows[i])
            for k, row in enumerate(looks[i].second_rows(scores.tolist())):
                if row is not None:
                    second_rows.append(row)
                    second_labels.append(labels[i][k])
                    second_weights.append(weights[i][k])
    second = fit(
        np.array(second_rows, dtype=np.float64),
        np.array(second_labels),
        np.array(second_weights),
        rounds=SECOND_ROUNDS,
        seed=SEED,
        min_data_in_leaf=80,
    )
    return lexicon, first(list(range(len(pages)))), second


def flat_sources(pages: list[FlatPage], silver: dict[str, str]) -> dict[str, str]:
    """Return the weights modules by their names."""
    lexicon, first, second = train_flat(pages, silver)
    note = f"{len({p.id for p in pages})} pages"
    return {
        "flat": module_source(FIRST, first, note),
        "flat_second": module_source(SECOND, second, note),
        "words": words_source(lexicon.words, note),
    }
