"""Tells how many captions, credits, teasers and sub-headlines are told apart, on the fixtures or a folder of pages.

python benchmarks/kinds.py                                    the flat fixtures with a sidecar
python benchmarks/kinds.py DIR [--input lines|nodes|html]     captions and sub-headlines of annotated pages

On the fixtures, recall is the share of a kind's lines that are dropped for a rule of that kind, precision the share
of the lines dropped for such a rule that are of it. For sub-headlines, which stay, it is the share of them that is
kept, and their share of the kept lines that look like one. In DIR a page's `captions` and `subheads` are looked up in
the cleaned text, and the lines dropped as captions in the page's `text`.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

import newsclean
from pages import INPUTS, Page, Tally, add_page_arguments, read_pages, tokens

FIXTURES = Path(__file__).resolve().parent.parent / "fixtures"
KINDS = ("caption", "credit", "teaser", "subhead")
LABEL = 120
STOPS = ".。…!！؟।।"


def looks_like_label(text: str) -> bool:
    """Tell whether a line is short and ends without a full stop."""
    return len(text) <= LABEL and text.rstrip("\"'”’»」』)）")[-1:] not in STOPS


def measure_fixtures() -> None:
    """Print recall and precision of each kind."""
    right: Counter[str] = Counter()
    annotated: Counter[str] = Counter()
    said: Counter[str] = Counter()
    for sidecar in sorted(FIXTURES.glob("flat/*/*.kinds.tsv")):
        rows = (line.split("\t") for line in sidecar.read_text(encoding="utf-8").splitlines())
        kinds = {int(number): kind for number, kind in rows}
        annotated.update(kinds.values())
        page = sidecar.with_name(sidecar.name.removesuffix(".kinds.tsv") + ".txt")
        for block in newsclean.clean(page.read_bytes()).blocks:
            if block.keep:
                verdict = "subhead" if looks_like_label(block.text) and block.glue is None else ""
            else:
                verdict = block.reason.partition("/")[0].removesuffix("s")
            said[verdict] += 1
            right[verdict] += kinds.get(block.line) == verdict
    print(f"{'kind':10s} {'lines':>5s} {'recall':>7s} {'precision':>9s}")
    for kind in KINDS:
        recall, precision = right[kind] / max(1, annotated[kind]), right[kind] / max(1, said[kind])
        print(f"{kind:10s} {annotated[kind]:5d} {recall:7.3f} {precision:9.3f}")


def measure_pages(pages: Iterable[Page]) -> None:
    """Print for each set how many captions leak, sub-headlines stay, and lines dropped as captions are of the text."""
    tallies: dict[str, Tally] = {}
    dropped: Counter[str] = Counter()
    wrongly: Counter[str] = Counter()
    for page in pages:
        if not page.gold.get("captions") and not page.gold.get("subheads"):
            continue
        document = newsclean.clean(page.data)
        tallies.setdefault(page.set, Tally()).add(page.gold, document.text)
        gold = set(map(tuple, map(tokens, page.gold["text"].split("\n"))))
        lines = [tuple(tokens(block.text)) for block in document.dropped() if block.reason.startswith("captions/")]
        dropped[page.set] += len(lines)
        wrongly[page.set] += sum(line in gold for line in lines)
    for name, tally in tallies.items():
        print(
            f"{name:12s} captions {tally.captions:4d}, leak {tally.leaked / max(1, tally.captions):.3f}"
            f"   sub-headlines {tally.subheads:4d}, kept {tally.kept / max(1, tally.subheads):.3f}"
            f"   lines dropped as captions {dropped[name]:4d}, of the text {wrongly[name]:3d}"
        )


def main() -> int:
    """Measure on the fixtures, or on each set of a folder."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    add_page_arguments(parser, optional=True)
    parser.add_argument("--input", choices=INPUTS, action="append")
    arguments = parser.parse_args()
    if arguments.folder is None:
        measure_fixtures()
        return 0
    for kind in arguments.input or ["lines", "nodes"]:
        print(kind)
        measure_pages(read_pages(arguments.folder, kind, arguments.sets, arguments.limit))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
