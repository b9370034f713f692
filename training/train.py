"""A folder of annotated pages in, the scorer's weights and their cross-validated scores out.

    python training/train.py DIR --model html           cross-validate, train on all, write the weights
    python training/train.py DIR --model flat --report  only cross-validate

The same folder and seed give the same weights.
"""

from __future__ import annotations

import argparse
import json
import statistics
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import lightgbm
import numpy as np

from dataset import (
    Page,
    fold_of,
    label_page,
    page_bytes,
    page_dump,
    records,
    set_names,
    site_of,
    squeeze,
)
from labels import four_gram_f1
from newsclean import features, features_flat
from newsclean.context import Unit
from newsclean.document import Block
from newsclean.lines import join_lines, unit_text, units
from newsclean.options import Options
from newsclean.readers import read
from newsclean.readers.flat import read_flat
from newsclean.scoring import flat_rows

WEIGHTS = Path(__file__).resolve().parents[1] / "src" / "newsclean" / "weights"
FOLDS = 5
SEED = 7
SHAPE: dict[str, dict[str, Any]] = {
    "html": {"rounds": 120, "num_leaves": 8, "learning_rate": 0.1},
    "flat": {"rounds": 120, "num_leaves": 8, "learning_rate": 0.1},
}
COMMON = {
    "objective": "binary",
    "min_data_in_leaf": 40,
    "feature_fraction": 0.5,
    "bagging_fraction": 0.8,
    "bagging_freq": 1,
    "lambda_l2": 5.0,
    "seed": SEED,
    "deterministic": True,
    "force_col_wise": True,
    "num_threads": 1,
    "max_bin": 63,
    "verbose": -1,
}
CLEAN_WEIGHT = 0.5
"""What a clean text made of gold paragraphs weighs beside a dump of the same page."""


def html_pages(folder: Path, silver: dict[str, dict[str, str]]) -> list[Page]:
    """Return the pages of every set as the HTML scorer sees them."""
    pages = []
    for name in set_names(folder):
        for record in records(folder, name):
            document = read(page_bytes(folder, name, record["id"]), Options(format="html"))
            blocks = [b for b in document.blocks if b.kind != "region"]
            rows = features.html_features(document, blocks)
            PAIRS = [(b, r) for b, r in zip(blocks, rows) if r is not None]
            allblocks = blocks
            blocks = [b for b, _ in PAIRS]
            rows = [r for _, r in PAIRS]
            labels, weights = label_page(record, [b.text for b in blocks], silver.get(record["id"], {}))
            pages.append(Page(name, record["id"], site_of(record), blocks, rows, labels, weights, record)); pages[-1].doc=document; pages[-1].all=allblocks
    return pages


def flat_units(text: str) -> tuple[list[str], list[tuple[float, ...]]]:
    """Return the units of a flat text and their features, as the pipeline computes them."""
    blocks = read_flat(text).blocks
    join_lines(blocks)
    groups = [Unit(g, unit_text(g)) for g in units(blocks)]
    return [u.text for u in groups], flat_rows(groups)


def flat_pages(folder: Path, silver: dict[str, dict[str, str]], kind: str) -> list[Page]:
    """Return the dumps of every set; `kind` is lines, nodes, clean (gold texts) or half (no menus)."""
    pages = []
    for name in set_names(folder):
        for record in records(folder, name):
            if kind == "clean":
                if "text" not in record:
                    continue
                texts, rows = flat_units(record["text"])
                labels, weights = [1.0] * len(texts), [len(t) ** 0.5 for t in texts]
                scale = 100.0 * CLEAN_WEIGHT / (sum(weights) or 1.0)
                weights = [w * scale for w in weights]
            else:
                dump = page_dump(folder, name, record["id"], "lines" if kind == "half" else kind)
                texts, rows = flat_units(dump)
                labels, weights = label_page(record, texts, silver.get(record["id"], {}))
                if kind == "half":
                    good = [i for i, label in enumerate(labels) if label]
                    if not good or "text" not in record:
                        continue
                    texts, rows = flat_units("\n".join(texts[good[0] : good[-1] + 1]))
                    labels, weights = label_page(record, texts, {})
                    weights = [w * CLEAN_WEIGHT for w in weights]
            blocks = [Block(t, "line") for t in texts]
            pages.append(Page(name, record["id"], site_of(record), blocks, rows, labels, weights, record))
    return pages


def fit(pages: list[Page], shape: dict[str, Any], width: int) -> lightgbm.Booster:
    """Train on some pages."""
    rows = np.array([r for p in pages for r in p.rows], dtype=np.float64).reshape(-1, width)
    labels = np.array([y for p in pages for y in p.labels])
    weights = np.array([w for p in pages for w in p.weights])
    use = weights > 0
    parameters = {**COMMON, **{k: v for k, v in shape.items() if k != "rounds"}}
    data = lightgbm.Dataset(rows[use], label=labels[use], weight=weights[use])
    return lightgbm.train(parameters, data, shape["rounds"])


def cross_validate(pages: list[Page], scored: list[Page], shape: dict[str, Any], width: int) -> list[list[float]]:
    """Return scores for the pages of `scored`, each by weights that never saw a page of its site."""
    scores: list[list[float]] = [[] for _ in scored]
    for fold in range(FOLDS):
        booster = fit([p for p in pages if fold_of(p.site, FOLDS) != fold], shape, width)
        for i, page in enumerate(scored):
            if page.rows and fold_of(page.site, FOLDS) == fold:
                scores[i] = list(booster.predict(np.array(page.rows)))
    return scores


def page_score(page: Page, keep: list[bool]) -> tuple[float, ...]:
    """Return the F1 of a page, or hits, misses and leaks where only snippets are annotated."""
    text = "\n".join(b.text for b, k in zip(page.blocks, keep, strict=False) if k)
    if "text" in page.record:
        return (four_gram_f1(page.record["text"], text),)
    flat = squeeze(text)
    hits = sum(squeeze(s) in flat for s in page.record["with"])
    leaks = sum(squeeze(s) in flat for s in page.record["without"])
    return hits, len(page.record["with"]) - hits, leaks


def report(pages: list[Page], scores: list[list[float]], threshold: float = 0.5) -> dict[str, float]:
    """Return F1 by set: the mean over pages, or over all snippets."""
    by_set: dict[str, list[tuple[float, ...]]] = {}
    for page, values in zip(pages, scores, strict=True):
        by_set.setdefault(page.set, []).append(page_score(page, [v >= threshold for v in values]))
    result = {}
    for name, rows in by_set.items():
        if len(rows[0]) == 1:
            result[name] = statistics.mean(r[0] for r in rows)
        else:
            hits, misses, leaks = (sum(r[k] for r in rows) for k in range(3))
            result[name] = 2 * hits / (2 * hits + misses + leaks)
    return result


def trees_of(booster: lightgbm.Booster) -> list[Any]:
    """Return the trees as nested lists: [feature, threshold, at most, above], or a number."""

    def plain(node: dict[str, Any]) -> Any:
        if "leaf_value" in node:
            return round(node["leaf_value"], 4)
        threshold = float(f"{node['threshold']:.6g}")
        return [node["split_feature"], threshold, plain(node["left_child"]), plain(node["right_child"])]

    return [plain(tree["tree_structure"]) for tree in booster.dump_model()["tree_info"]]


def module_source(features: Sequence[str], trees: list[Any], note: str) -> str:
    """Return the Python module that holds the weights: the features' names, and a function that adds up the trees."""
    names = ", ".join(f"f{i}" for i in range(len(features)))
    terms = "".join(f"    total += {_expression(tree)}\n" for tree in trees)
    return (
        f'"""Weights of the scorer; {note}. Made by training/train.py: do not edit."""\n\n'
        f"FEATURES: tuple[str, ...] = (\n" + "".join(f'    "{name}",\n' for name in features) + ")\n\n\n"
        f'def raw(row):  # type: ignore[no-untyped-def]\n    """Return the log-odds of a row."""\n'
        f"    {names} = row\n    total = 0.0\n{terms}    return total\n"
    )


def _expression(tree: Any) -> str:
    if isinstance(tree, list):
        feature, threshold, left, right = tree
        return f"({_expression(left)} if f{int(feature)} <= {float(threshold)!r} else {_expression(right)})"
    return repr(float(tree))


def main() -> None:
    """Cross-validate, report, train on everything, write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--model", choices=["html", "flat"], required=True)
    parser.add_argument("--silver", type=Path, help="outputs of other tools, as training/silver.py writes them")
    parser.add_argument("--report", action="store_true", help="cross-validate only; write no weights")
    parser.add_argument("--no-report", action="store_true", help="write the weights without cross-validation")
    arguments = parser.parse_args()
    silver = json.loads(arguments.silver.read_text()) if arguments.silver else {}
    shape = SHAPE[arguments.model]
    if arguments.model == "html":
        pages = html_pages(arguments.folder, silver)
        tests = {"html": pages}
        names = features.FEATURES
    else:
        tests = {kind: flat_pages(arguments.folder, silver, kind) for kind in ("lines", "nodes", "clean")}
        pages = [p for group in tests.values() for p in group] + flat_pages(arguments.folder, {}, "half")
        names = features_flat.FEATURES
    if not arguments.no_report:
        for kind, group in tests.items():
            scores = cross_validate(pages, group, shape, len(names))
            print(f"{kind:6s}", "  ".join(f"{k} {v:.4f}" for k, v in report(group, scores).items()), flush=True)
    if not arguments.report:
        booster = fit(pages, shape, len(names))
        WEIGHTS.mkdir(exist_ok=True)
        source = module_source(names, trees_of(booster), f"{len(pages)} pages, seed {SEED}")
        (WEIGHTS / f"{arguments.model}.py").write_text(source, encoding="utf-8")


if __name__ == "__main__":
    main()
