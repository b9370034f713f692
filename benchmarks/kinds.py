"""Tells how many captions, credits, teasers and sub-headlines are told apart, on the fixtures or a folder of pages.

python benchmarks/kinds.py                                    the flat fixtures with a sidecar
python benchmarks/kinds.py DIR [--input lines|nodes|html]     captions and sub-headlines of annotated pages

On the fixtures, recall is the share of a kind's lines that are dropped for a rule of that kind, precision the share
of the lines dropped for such a rule that are of it. For sub-headlines, which stay, it is the share of them that is
kept, and their share of the kept lines that look like one. In DIR (see training/README.md) a page's `captions` and
`subheads` are looked up in the cleaned text, and the lines dropped as captions in the page's `text`.
"""

from __future__ import annotations

import argparse
import gzip
import json
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import newsclean

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


def bare(text: str) -> str:
    """Return a text's letters and digits."""
    return "".join(re.findall(r"\w+", text.casefold()))


def pages_of(folder: Path, kind: str) -> Iterator[tuple[dict[str, list[str]], str, bytes]]:
    """Yield for each annotated page with captions or sub-headlines what is known of it, its text, its bytes."""
    for line in (folder / "gold.jsonl").open(encoding="utf-8"):
        page = json.loads(line)
        if not page.get("captions") and not page.get("subheads"):
            continue
        name = f"pages/{page['id']}.html.gz" if kind == "html" else f"flat/{page['id']}.{kind}.txt.gz"
        known = {name: page.get(name) or [] for name in ("captions", "subheads")}
        yield known, page["text"], gzip.decompress((folder / name).read_bytes())


def measure_folder(folder: Path, kind: str) -> None:
    """Print how many captions leak, sub-headlines stay, and lines dropped as captions are of the text."""
    total: Counter[str] = Counter()
    for known, text, data in pages_of(folder, kind):
        document = newsclean.clean(data)
        whole, lines = bare(document.text), {bare(line) for line in document.text.split("\n")}
        gold = {bare(line) for line in text.split("\n")}
        total["captions"] += len(known["captions"])
        total["leaked"] += sum(bare(caption) in whole for caption in known["captions"])
        total["subheads"] += len(known["subheads"])
        total["kept"] += sum(bare(head) in lines for head in known["subheads"])
        for block in document.dropped():
            if block.reason.startswith("captions/"):
                total["dropped"] += 1
                total["wrongly"] += bare(block.text) in gold
    if total["captions"] or total["subheads"]:
        print(
            f"{folder.name:12s} captions {total['captions']:4d}, leak {total['leaked'] / max(1, total['captions']):.3f}"
            f"   sub-headlines {total['subheads']:4d}, kept {total['kept'] / max(1, total['subheads']):.3f}"
            f"   lines dropped as captions {total['dropped']:4d}, of the text {total['wrongly']:3d}"
        )


def main() -> int:
    """Measure on the fixtures, or on each set of a folder."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, nargs="?")
    parser.add_argument("--input", choices=["html", "lines", "nodes"], action="append")
    arguments = parser.parse_args()
    if arguments.folder is None:
        measure_fixtures()
        return 0
    for kind in arguments.input or ["lines", "nodes"]:
        print(kind)
        for gold in sorted(arguments.folder.glob("*/gold.jsonl")):
            measure_folder(gold.parent, kind)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
