"""A folder of annotated pages in, the scorer's weights and their cross-validated scores out.

    python training/train.py DIR --silver silver.json           train on all pages, write the weights
    python training/train.py DIR --silver silver.json --report  cross-validate the whole tool over sites

The same folder, silver file and seed give the same weights. The report runs the whole tool, each page with weights
that were trained on the pages of other sites only: the very modules that would be shipped.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import newsclean
from dataset import fold_of, page_bytes, page_dump, records, set_names, site_of
from flat_model import FlatPage, flat_pages, flat_sources
from html_model import HtmlPage, html_pages, html_sources, silver_text, teach
from newsclean import scoring
from newsclean.scoring.trees import as_probability
from tally import Tally

WEIGHTS = Path(__file__).resolve().parents[1] / "src" / "newsclean" / "scoring" / "weights"
FOLDS = 10
INPUTS = {"html": ["html"], "flat": ["lines", "nodes"]}
"""The models, each with the kinds of input that it scores."""


def sources(html: list[HtmlPage], flat: list[FlatPage], models: Collection[str]) -> dict[str, str]:
    """Return the weights modules of some models made from some pages, by name."""
    taught = teach(html)
    made = html_sources(html, taught) if "html" in models else {}
    if "flat" in models:
        made |= flat_sources(flat, {p.id: silver_text(p, taught) for p in html if p.id in taught})
    return made


@contextmanager
def using(made: dict[str, str]) -> Iterator[None]:
    """Let the tool score with these weights instead of the shipped ones."""
    spaces: dict[str, dict[str, Any]] = {name: {} for name in made}
    for name, source in made.items():
        exec(compile(source, name, "exec"), spaces[name])
    load_scorer, load_words = scoring.load_scorer, scoring.load_words

    def load(name: str, features: tuple[str, ...]) -> Any:
        if name not in spaces:
            return load_scorer(name, features)
        raw = spaces[name]["raw"]
        return as_probability(raw)

    scoring.load_scorer = load
    scoring.load_words = lambda name: spaces[name]["WORDS"] if name in spaces else load_words(name)
    try:
        yield
    finally:
        scoring.load_scorer, scoring.load_words = load_scorer, load_words


def report(
    folder: Path, html: list[HtmlPage], flat: list[FlatPage], models: Collection[str], folds: int, save: Path | None
) -> None:
    """Print the scores of the whole tool on sites its weights never saw."""
    inputs = [kind for model in models for kind in INPUTS[model]]
    tallies: dict[str, dict[str, Tally]] = {kind: {} for kind in inputs}
    outputs: dict[str, dict[str, str]] = {kind: {} for kind in inputs}
    for fold in range(folds):
        made = sources(
            [p for p in html if fold_of(p.site, folds) != fold],
            [p for p in flat if fold_of(p.site, folds) != fold],
            models,
        )
        with using(made):
            for name in set_names(folder):
                for record in records(folder, name):
                    if fold_of(site_of(record), folds) != fold:
                        continue
                    for kind in inputs:
                        data: Any = (
                            page_bytes(folder, name, record["id"])
                            if kind == "html"
                            else page_dump(folder, name, record["id"], kind)
                        )
                        text = newsclean.clean(data).text
                        outputs[kind][f"{name}/{record['id']}"] = text
                        tallies[kind].setdefault(name, Tally()).add(record, text)
    for kind in inputs:
        for name, tally in sorted(tallies[kind].items()):
            precision, recall, f1 = tally.result()
            print(
                f"{kind:6s} {name:12s} P {precision:.4f}  R {recall:.4f}  F1 {f1:.4f}"
                f"  captions leaked {tally.leaked / max(1, tally.captions):.3f}"
                f"  sub-headlines kept {tally.kept / max(1, tally.subheads):.3f}",
                flush=True,
            )
    if save:
        save.write_text(json.dumps(outputs), encoding="utf-8")


def main() -> None:
    """Cross-validate, or train on everything and write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--silver", type=Path, help="outputs of other tools, as training/silver.py writes them")
    parser.add_argument("--model", choices=INPUTS, help="only this one's weights")
    parser.add_argument("--report", action="store_true", help="cross-validate; write no weights")
    parser.add_argument("--folds", type=int, default=FOLDS)
    parser.add_argument("--save", type=Path, help="write the cross-validated texts here, as JSON")
    arguments = parser.parse_args()
    silver = json.loads(arguments.silver.read_text(encoding="utf-8")) if arguments.silver else {}
    html = html_pages(arguments.folder, silver)
    models = [arguments.model] if arguments.model else list(INPUTS)
    flat = flat_pages(arguments.folder) if "flat" in models else []
    if arguments.report:
        report(arguments.folder, html, flat, models, arguments.folds, arguments.save)
        return
    for name, source in sources(html, flat, models).items():
        (WEIGHTS / f"{name}.py").write_text(source, encoding="utf-8")


if __name__ == "__main__":
    main()
