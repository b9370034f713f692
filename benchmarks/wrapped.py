"""Compares the accuracy on flat dumps with that on the same dumps wrapped at a fixed width.

python benchmarks/wrapped.py DIR [--width 78] [--sets fundus,zh_news] [--worst 5]

Each line of a dump is wrapped as a paragraph, once with an empty line after each and once without. Columns count, so
that a line holds half as many Chinese characters as Latin letters. Printed is the mean 4-gram F1 of the cleaned text
against the annotated one, and what wrapping costs.
"""

from __future__ import annotations

import argparse
import re
import textwrap
from collections import defaultdict
from statistics import mean
from unicodedata import east_asian_width

import newsclean
from pages import add_page_arguments, precision_recall_f1, read_pages

HANGUL = re.compile("[\uac00-\ud7af]")
"""Korean is wide, too, but has spaces."""


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


def main() -> int:
    """Clean every page three times and print the means."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    add_page_arguments(parser)
    parser.add_argument("--width", type=int, default=78)
    parser.add_argument("--worst", type=int, default=0, help="name the pages that lose most")
    arguments = parser.parse_args()
    scores: dict[str, list[tuple[float, float, float, str]]] = defaultdict(list)
    for page in read_pages(arguments.folder, "lines", arguments.sets, arguments.limit):
        if "text" in page.gold:
            texts = (page.data, *(wrapped(str(page.data), arguments.width, blank) for blank in (True, False)))
            plain, blank, tight = (precision_recall_f1(page.gold["text"], newsclean.clean(t).text)[2] for t in texts)
            scores[page.set].append((plain, blank, tight, page.id))
    for name, rows in scores.items():
        plain, blank, tight = (mean(column) for column in list(zip(*rows, strict=True))[:3])
        print(
            f"{name:12s} {len(rows):4d} pages  as it is {plain:.4f}"
            f"  with empty lines {blank:.4f} ({blank - plain:+.4f})  without {tight:.4f} ({tight - plain:+.4f})"
        )
        for row in sorted(rows, key=lambda r: min(r[1], r[2]) - r[0])[: arguments.worst]:
            print(f"    {row[3]:40s} {row[0]:.3f} {row[1]:.3f} {row[2]:.3f}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
