"""A folder of pages in, what `newsclean batch` costs on thousands of them out: rate, memory, going on, beside a peer.

python benchmarks/batch.py DIR [--files 20000] [--rounds 3] [--only overhead,jobs,memory,again,peer]
                               [--trafilatura PROGRAM]

Every measure takes whole processes on real files: the pages of DIR, unpacked, and linked under as many names as
--files says. What is compared takes turns, so that drift of the machine hits all alike.
"""

from __future__ import annotations

import argparse
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median
from typing import NamedTuple

from pages import add_page_arguments, machine_line, names, read_pages
from processes import children, peak

MEASURES = ("overhead", "jobs", "memory", "again", "peer")

BARE_LOOP = """
import gc, sys
from newsclean import Cleaner
gc.set_threshold(50_000)
cleaner = Cleaner()
for path in sys.stdin.read().splitlines():
    with open(path, "rb") as stream:
        cleaner.clean(stream.read()).text
"""
"""What a user would write first: one process, nothing kept. Its collector is set as that of a worker."""


class Cost(NamedTuple):
    """What a process and its children took."""

    wall: float
    """Seconds."""
    cpu: float
    parent_peak: float = 0.0
    """Megabytes."""
    worker_peak: float = 0.0


class Watch(threading.Thread):
    """Looks at the memory of a process and its children."""

    def __init__(self, pid: int) -> None:
        super().__init__(daemon=True)
        self.pid = pid
        self.parent = self.worker = 0.0
        self.over = threading.Event()

    def run(self) -> None:
        while not self.over.wait(0.1):
            self.parent = max(self.parent, peak(self.pid))
            self.worker = max([self.worker, *map(peak, children(self.pid))])


def cost(command: Sequence[str | Path], **settings: object) -> Cost:
    """Run a program to its end and return what it took; stop where it fails."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    started = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, **settings)  # type: ignore
    watch = Watch(process.pid)
    watch.start()
    _, errors = process.communicate()
    watch.over.set()
    wall = time.perf_counter() - started
    watch.join()
    if process.returncode:
        raise SystemExit(f"{command} ended with {process.returncode}: {errors.decode()[-500:]}")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Cost(wall, cpu, watch.parent, watch.worker)


class Bench:
    """Trees of pages, and the programs that are run on them."""

    def __init__(self, folder: Path, pages: Path, count: int, rounds: int, trafilatura: str | None) -> None:
        self.folder = folder
        self.pages = sorted(pages.iterdir())
        self.count = count
        self.rounds = rounds
        self.trafilatura = trafilatura

    def tree(self, count: int) -> Path:
        """Return a directory of that many pages, in directories of some hundred."""
        root = self.folder / f"tree-{count}"
        if not root.exists():
            for number in range(count):
                turn, page = divmod(number, len(self.pages))
                (root / f"{turn:03}").mkdir(parents=True, exist_ok=True)
                os.link(self.pages[page], root / f"{turn:03}" / f"{page}.html")
        return root

    def batch(self, tree: Path, jobs: int, *, keep: bool = False) -> Cost:
        """Clean a tree."""
        out = self.folder / "out"
        if not keep:
            shutil.rmtree(out, ignore_errors=True)
        return cost([sys.executable, "-m", "newsclean", "batch", "-q", "-j", str(jobs), tree, out])

    def bare(self, tree: Path) -> Cost:
        """Clean a tree in a plain loop."""
        files = "\n".join(str(path) for path in sorted(tree.rglob("*.html")))
        listing = self.folder / "files"
        listing.write_text(files)
        with listing.open() as stdin:
            return cost([sys.executable, "-c", BARE_LOOP], stdin=stdin)

    def turns(self, *ways: Callable[[], Cost]) -> list[Cost]:
        """Return the median cost of each way, of as many rounds as asked for."""
        costs: list[list[Cost]] = [[] for _ in ways]
        for _ in range(self.rounds):
            for way, taken in zip(ways, costs, strict=True):
                taken.append(way())
        return [Cost(*map(median, zip(*taken, strict=True))) for taken in costs]

    def overhead(self) -> None:
        """Print what batch costs beyond a bare loop over the library, in one worker."""
        count = max(self.count // 3, 1)  # enough that starting counts for little
        tree = self.tree(count)
        bare, batch = self.turns(lambda: self.bare(tree), lambda: self.batch(tree, 1))
        print(f"overhead: {count} pages, medians of {self.rounds}")
        print(f"  bare loop        {1000 * bare.wall / count:6.2f} ms a page, {1000 * bare.cpu / count:6.2f} ms of CPU")
        print(
            f"  batch --jobs 1   {1000 * batch.wall / count:6.2f} ms a page, {1000 * batch.cpu / count:6.2f} ms of CPU"
        )
        print(f"  overhead         {batch.wall / bare.wall - 1:6.1%} of time, {batch.cpu / bare.cpu - 1:6.1%} of CPU")

    def jobs(self) -> None:
        """Print how much faster two workers are than one."""
        count = max(self.count // 4, 1)
        tree = self.tree(count)
        one, two = self.turns(lambda: self.batch(tree, 1), lambda: self.batch(tree, 2))
        print(f"jobs: {count} pages, medians of {self.rounds}")
        print(f"  one worker       {count / one.wall:6.1f} pages a second")
        print(f"  two workers      {count / two.wall:6.1f} pages a second, {one.wall / two.wall:.2f} times as many")

    def memory(self) -> None:
        """Print how much memory parent and workers take at most, on a tenth of the files and on all."""
        print("memory: peaks, two workers")
        for count in (max(self.count // 10, 1), self.count):
            taken = self.batch(self.tree(count), 2)
            print(
                f"  {count:6} pages     parent {taken.parent_peak:4.0f} MB, worker {taken.worker_peak:4.0f} MB, "
                f"{count / taken.wall:.1f} pages a second"
            )

    def again(self) -> None:
        """Print how fast unchanged files are passed over."""
        tree = self.tree(self.count)
        self.batch(tree, 2)
        [taken] = self.turns(lambda: self.batch(tree, 2, keep=True))
        print(
            f"again: {self.count} unchanged files in {taken.wall:.2f} s, {self.count / taken.wall:.0f} files a second"
        )

    def peer(self) -> None:
        """Print how fast trafilatura cleans some of the same pages, also with two processes."""
        if self.trafilatura is None:
            print("peer: name its program with --trafilatura")
            return
        count = len(self.pages)
        tree = self.tree(count)
        out = self.folder / "peer"

        def peer() -> Cost:
            shutil.rmtree(out, ignore_errors=True)
            out.mkdir()
            command = [str(self.trafilatura), "--input-dir", tree, "--output-dir", out, "--parallel", "2"]
            return cost(command)

        ours, theirs = self.turns(lambda: self.batch(tree, 2), peer)
        version = subprocess.run([self.trafilatura, "--version"], capture_output=True, text=True).stdout.split("-")[0]
        print(f"peer: {count} pages, medians of {self.rounds}, two processes each")
        print(f"  newsclean        {count / ours.wall:6.1f} pages a second")
        print(f"  {version.strip():16} {count / theirs.wall:6.1f} pages a second")
        print(f"  newsclean is {theirs.wall / ours.wall:.1f} times as fast ({theirs.cpu / ours.cpu:.1f} times in CPU)")
        print(f"  outputs: {files_in(self.folder / 'out')} and {files_in(out)}")


def files_in(folder: Path) -> int:
    """Return how many texts a directory holds."""
    return sum(1 for _ in folder.rglob("*.txt"))


def main(argv: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    add_page_arguments(parser)
    parser.add_argument("--files", type=int, default=20_000, metavar="N", help="how many files to make of the pages")
    parser.add_argument("--rounds", type=int, default=3, metavar="N", help="how often what is compared takes turns")
    parser.add_argument("--only", type=names, default=MEASURES, help=f"only some of {','.join(MEASURES)}")
    parser.add_argument("--trafilatura", metavar="PROGRAM", help="the peer, from an environment of its own")
    parser.add_argument("--work", type=Path, help="directory for the trees; they take the size of DIR, unpacked")
    args = parser.parse_args(argv)
    for name in args.only:
        if name not in MEASURES:
            parser.error(f"unknown measure {name!r}; known are {', '.join(MEASURES)}")
    if args.work:
        os.makedirs(args.work, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=args.work, prefix="newsclean-batch-") as name:
        folder = Path(name)
        pages = folder / "pages"
        pages.mkdir()
        for number, page in enumerate(read_pages(args.folder, "html", args.sets, args.limit)):
            assert isinstance(page.data, bytes)
            (pages / f"{number}.html").write_bytes(page.data)
        print(machine_line())
        bench = Bench(folder, pages, args.files, args.rounds, args.trafilatura)
        for name in args.only:
            getattr(bench, name)()


if __name__ == "__main__":
    main()
