"""Sizes of made-up pages in, how newsclean's time and memory grow with the page out.

python benchmarks/linear.py [--kinds paragraphs,links] [--small 1000000]

Makes pages of one kind and growing size, cleans each in a process of its own, and prints how much longer one takes than
the one before. Exits 1 when a kind costs more than 1.2 times what its growth explains: ten times the page may cost
twelve times the time.
"""

from __future__ import annotations

import argparse
import multiprocessing
import random
import resource
import sys
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from itertools import pairwise
from time import process_time

import newsclean
from pages import machine_line

ALLOWED = 1.2
"""A page may cost this much more than its growth explains: larger lists leave the processor's caches."""

SMALL = 1_000_000
"""Bytes of the smallest page."""

REPEATS = 3
"""Pages are cleaned so often, and the shortest time counts, so that other work on the machine does not."""

DEPTH = 60
"""How deep the nested elements go: deep for a page that people made."""

WORDS = (
    "the council harbour ferry minister said that would bridge engineers night river train school budget when people "
    "their after winter under three years station between market price of and but for with storm found island"
).split()


def sentence(rng: random.Random) -> str:
    """Make up a sentence."""
    words = rng.choices(WORDS, k=rng.randint(8, 24))
    return f"{' '.join(words).capitalize()}, {rng.randint(1, 999_999)}."


def paragraph(rng: random.Random) -> str:
    """Make up a paragraph."""
    return " ".join(sentence(rng) for _ in range(rng.randint(2, 5)))


def html_paragraph(rng: random.Random) -> str:
    return f"<p>{paragraph(rng)}</p>\n"


def html_links(rng: random.Random) -> str:
    number = rng.randint(1, 999_999)
    return f'<li class="item"><a href="/story/{number}">{" ".join(rng.choices(WORDS, k=5))} {number}</a></li>\n'


def html_rows(rng: random.Random) -> str:
    """Make up a table: pages hold many, each of some rows."""
    rows = (f"<tr><td>{rng.choice(WORDS)}</td><td>{rng.randint(1, 9999)}</td></tr>\n" for _ in range(20))
    return f"<table>\n{''.join(rows)}</table>\n"


def html_nested(rng: random.Random) -> str:
    opened = "".join(f'<div class="level-{level}">' for level in range(DEPTH))
    return f"{opened}{html_paragraph(rng)}{'</div>' * DEPTH}\n"


def flat_line(rng: random.Random) -> str:
    return f"{paragraph(rng)}\n"


PAGE = """<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Ferry returns</title></head><body>
<nav><a href="/">Home</a></nav><article><h1>Ferry returns</h1>
{}</article></body></html>
"""


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of page: what it repeats, inside which page, and how large it is made."""

    piece: Callable[[random.Random], str]
    page: str = PAGE
    growth: tuple[int, ...] = (1, 10)
    """Sizes, in units of the smallest."""


KINDS = {
    "paragraphs": Kind(html_paragraph),
    "links": Kind(html_links),
    "table rows": Kind(html_rows),
    "nested divs": Kind(html_nested),
    "flat text": Kind(flat_line, page="{}", growth=(1, 10, 50)),
}


def make_page(kind: Kind, size: int) -> bytes:
    """Return a page of at least `size` bytes; the same kind and size give the same page."""
    rng = random.Random(7)
    pieces: list[str] = []
    length = 0
    while length < size:
        pieces.append(kind.piece(rng))
        length += len(pieces[-1])
    return kind.page.format("".join(pieces)).encode()


@dataclass(frozen=True, slots=True)
class Cost:
    """What cleaning one page cost."""

    seconds: float
    memory: float
    """The most that the process held, in MB, the interpreter and the page included."""
    kept: int
    """Characters of the article."""


def measure(name: str, size: int, repeats: int = REPEATS) -> Cost:
    """Clean a page of the kind named, some times over; the shortest processor time counts."""
    page = make_page(KINDS[name], size)
    newsclean.clean(make_page(KINDS[name], 1000))  # loads what is loaded at first use
    seconds = []
    for _ in range(repeats):
        started = process_time()
        kept = len(newsclean.clean(page).text)
        seconds.append(process_time() - started)
    return Cost(min(seconds), peak_memory(), kept)


def peak_memory() -> float:
    """Return the most memory this process has held, in MB."""
    unit = 1 if sys.platform == "darwin" else 1024  # macOS counts bytes
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit / 1e6


def apart(name: str, size: int) -> Cost:
    """Measure in a fresh process, so that its peak memory is its own."""
    with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as pool:
        return pool.submit(measure, name, size).result()


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure every kind, print a line for each size, and say whether the cost is linear."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kinds", default=",".join(KINDS), help=f"parted by commas (default: {','.join(KINDS)})")
    parser.add_argument("--small", type=int, default=SMALL, metavar="BYTES", help="size of the smallest page")
    options = parser.parse_args(arguments)
    names = options.kinds.split(",")
    if unknown := [name for name in names if name not in KINDS]:
        parser.error(f"no kind {unknown[0]!r}; the kinds are {', '.join(KINDS)}")
    print(f"{machine_line()}\nnewsclean {newsclean.__version__}\n")
    print(f"{'kind':<14}{'MB':>8}{'seconds':>10}{'peak MB':>10}{'kept':>12}   time, size before = 1")
    linear = True
    for name in names:
        growth = KINDS[name].growth
        costs = []
        for factor in growth:
            cost = apart(name, factor * options.small)
            costs.append(cost)
            ratio = f"{cost.seconds / costs[-2].seconds:>9.1f}" if len(costs) > 1 else ""
            head = f"{name:<14}{factor * options.small / 1e6:>8.2f}"
            print(f"{head}{cost.seconds:>10.3f}{cost.memory:>10.0f}{cost.kept:>12}{ratio}", flush=True)
        steps = zip(pairwise(growth), pairwise(costs), strict=True)
        linear &= all(b.seconds / a.seconds <= ALLOWED * after / before for (before, after), (a, b) in steps)
    print("linear" if linear else f"NOT linear: a step costs more than {ALLOWED} times its growth")
    return 0 if linear else 1


if __name__ == "__main__":
    raise SystemExit(main())
