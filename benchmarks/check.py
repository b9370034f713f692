"""Measures how many clean files a second `newsclean check` judges: the whole program, from its start to its end.

python benchmarks/check.py [DIR] [--files 10000] [--runs 3] [--jobs N]

The files are the cleaned texts of the pages of DIR, or of this project's fixtures, over and over, each with a line of
its own so that no two are the same.
"""

from __future__ import annotations

import argparse
import itertools
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import newsclean
from newsclean.checking.content import Checker
from newsclean.options import Options
from pages import add_page_arguments, machine_line, read_pages

FIXTURES = Path(__file__).resolve().parent.parent / "fixtures"
OWN_LINE = "This copy of the text, which is the one with the number {}, was made to be read only once.\n"
GOAL = 1500
"""Files a second, on two cores."""


def clean_texts(options: argparse.Namespace) -> Iterator[str]:
    """Yield clean texts, none of them empty."""
    if options.folder is None:
        for path in sorted({*FIXTURES.glob("[fp]*/*/*.out.txt"), *FIXTURES.glob("negative/*/*.txt")}):
            yield path.read_text(encoding="utf-8")
    else:
        for page in read_pages(options.folder, "html", options.sets, options.limit):
            yield newsclean.clean(page.data).text


def write_files(texts: list[str], count: int, folder: Path) -> int:
    """Write that many files, a hundred a folder; return their characters."""
    size = 0
    for number, text in enumerate(itertools.islice(itertools.cycle(texts), count)):
        place = folder / f"{number // 100:04}"
        place.mkdir(exist_ok=True)
        text += OWN_LINE.format(number)
        (place / f"{number:06}.txt").write_text(text, encoding="utf-8")
        size += len(text)
    return size


def main() -> int:
    """Write the files, run the program on them, and print the rate of each run."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    add_page_arguments(parser, optional=True)
    parser.add_argument("--files", type=int, default=10_000, metavar="N")
    parser.add_argument("--runs", type=int, default=3, metavar="N")
    parser.add_argument("--jobs", type=int, metavar="N", help="processes; default: one a processor")
    options = parser.parse_args()
    print(machine_line())
    checker = Checker(Options())
    # A few texts are clean without the line and not with it.
    texts = [t for t in clean_texts(options) if t and not checker.judge((t + OWN_LINE.format(0)).encode()).findings]
    with tempfile.TemporaryDirectory() as name:
        size = write_files(texts, options.files, Path(name))
        print(f"{options.files} files of {size // options.files} characters in the mean, from {len(texts)} texts")
        command = [sys.executable, "-m", "newsclean", "check", "-q", name]
        command += ["--jobs", str(options.jobs)] if options.jobs else []
        best = 0.0
        for _ in range(options.runs):
            before, spent = time.perf_counter(), os.times()
            result = subprocess.run(command, stdout=subprocess.PIPE, text=True)
            seconds = time.perf_counter() - before
            now = os.times()
            processor = now.children_user + now.children_system - spent.children_user - spent.children_system
            rate = options.files / seconds
            best = max(best, rate)
            unclean = result.stdout.count("\n")
            print(
                f"{rate:6.0f} files a second ({seconds:.2f} s, {processor:.2f} s of processor time; "
                f"exit {result.returncode}, {unclean} not clean)",
                flush=True,
            )
    return 0 if best >= GOAL else 1


if __name__ == "__main__":
    raise SystemExit(main())
