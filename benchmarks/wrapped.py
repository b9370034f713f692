"""Compares the accuracy on flat dumps with that on the same dumps wrapped at a fixed width.

python benchmarks/wrapped.py DIR [--width 78] [--sets fundus,zh_news] [--worst 5]

DIR is a folder of annotated pages (`SET/gold.jsonl`, `SET/flat/ID.lines.txt.gz`). Each line of a dump is wrapped
as a paragraph, once with an empty line after each and once without. Columns count, so that a line holds half as
many Chinese characters as Latin letters. Printed is the mean 4-gram F1 of the cleaned text against the annotated
one, and what wrapping costs.
"""

from __future__ import annotations

import argparse
import gzip
import json
import re
import textwrap
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from statistics import mean
from unicodedata import east_asian_width

import newsclean

CJK = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uac00-\ud7af"
TOKEN = re.compile(rf"[{CJK}]|[^\W_{CJK}]+")
HANGUL = re.compile("[\uac00-\ud7af]")
"""Korean is wide, too, but has spaces."""


def grams(text: str) -> Counter[tuple[str, ...]]:
    """Return the 4-grams of a text; a token is a CJK character or a run of other word characters."""
    words = TOKEN.findall(text.lower())
    if len(words) < 4:
        return Counter([tuple(words)] if words else [])
    return Counter(zip(words, words[1:], words[2:], words[3:], strict=False))


def f1(gold: str, found: str) -> float:
    """Return the F1 of the 4-grams of a text against the annotated one."""
    wanted, given = grams(gold), grams(found)
    right = (wanted & given).total()
    return 2 * right / (wanted.total() + given.total()) if wanted or given else 1.0


def wrap_line(line: str, width: int) -> list[str]:
    """Return the lines into which an editor that counts columns would wrap a paragraph."""
    kinds = list(map(east_asian_width, line))
    if kinds.count("W") + kinds.count("F") < len(line) / 2 or HANGUL.search(line):
        return textwrap.wrap(line, width, break_long_words=False, break_on_hyphens=False)
    lines, start, columns = [], 0, 0
    for i, kind in enumerate(kinds):
        step = 2 if kind in "WFA" else 1
        if columns + step > width:
            lines.append(line[start:i])
            start, columns = i, 0
        columns += step
    return [*lines, line[start:]]


def wrapped(dump: str, width: int, blank: bool) -> str:
    """Return a dump with every line wrapped, and an empty line after each if `blank`."""
    paragraphs = ("\n".join(wrap_line(line, width)) for line in dump.split("\n"))
    return ("\n\n" if blank else "\n").join(paragraphs)


def pages(folder: Path) -> Iterator[tuple[str, str, str]]:
    """Yield id, annotated text and dump of each page of a set that has them."""
    with (folder / "gold.jsonl").open(encoding="utf-8") as records:
        for record in map(json.loads, records):
            if "text" in record:
                path = folder / "flat" / f"{record['id']}.lines.txt.gz"
                yield record["id"], record["text"], gzip.decompress(path.read_bytes()).decode("utf-8")


def main() -> int:
    """Clean every page three times and print the means."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--width", type=int, default=78)
    parser.add_argument("--sets", default="")
    parser.add_argument("--worst", type=int, default=0, help="name the pages that lose most")
    arguments = parser.parse_args()
    names = (
        arguments.sets.split(",")
        if arguments.sets
        else sorted(p.parent.name for p in arguments.folder.glob("*/gold.jsonl"))
    )
    for name in names:
        rows = []
        for page, gold, dump in pages(arguments.folder / name):
            texts = [dump, *(wrapped(dump, arguments.width, blank) for blank in (True, False))]
            rows.append((*(f1(gold, newsclean.clean(text).text) for text in texts), page))
        if not rows:
            continue
        plain, blank, tight = (mean(row[k] for row in rows) for k in range(3))
        print(
            f"{name:12s} {len(rows):4d} pages  as it is {plain:.4f}"
            f"  with empty lines {blank:.4f} ({blank - plain:+.4f})  without {tight:.4f} ({tight - plain:+.4f})",
            flush=True,
        )
        for row in sorted(rows, key=lambda r: min(r[1], r[2]) - r[0])[: arguments.worst]:
            print(f"    {row[3]:40s} {row[0]:.3f} {row[1]:.3f} {row[2]:.3f}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
