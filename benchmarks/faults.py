"""A folder of pages in; how `newsclean batch` stands being killed at random moments out.

python benchmarks/faults.py DIR [--files 1000] [--kills 50] [--seed 1]

Two rounds on real processes. In the first, the whole run is killed (SIGKILL) at a random moment and begun again, as
often as --kills says, then run to its end. In the second, workers of one run are killed (SIGKILL) at random moments.
After each round the texts and the rejects are compared, byte for byte, with those of a run that nobody disturbed; after
each kill, what stands under its name must be whole, and no process may be left.
"""

from __future__ import annotations

import argparse
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from pages import add_page_arguments, machine_line, read_pages
from processes import children, is_alive

PATIENCE = 10.0
"""Seconds that a process may take to be gone after its parent was killed."""


class Faults:
    """Trees of pages, and the runs that are disturbed."""

    def __init__(self, folder: Path, kills: int, chance: random.Random) -> None:
        self.folder = folder
        self.kills = kills
        self.chance = chance
        self.wrong: list[str] = []
        started = time.perf_counter()
        self.end(self.start("whole"))
        self.seconds = time.perf_counter() - started
        started = time.perf_counter()
        self.end(self.start("whole"))
        self.start_seconds = time.perf_counter() - started
        self.expected = self.files("whole")

    def start(self, name: str) -> subprocess.Popen[bytes]:
        """Begin or go on with a run."""
        out = self.folder / name
        command = [sys.executable, "-m", "newsclean", "batch", "-q", "-j", "2"]
        command += [self.folder / "tree", out / "texts", "--rejects", out / "rejects"]
        return subprocess.Popen(command, stderr=subprocess.PIPE)

    def end(self, process: subprocess.Popen[bytes]) -> None:
        """Let a run come to its end."""
        _, errors = process.communicate()
        if process.returncode:
            self.wrong.append(f"a run ended with {process.returncode}: {errors.decode()}")

    def files(self, name: str) -> dict[str, bytes]:
        """Return all texts and rejects of a run."""
        root = self.folder / name
        found = {}
        for folder in ("texts", "rejects"):
            for path in (root / folder).rglob("*"):
                if path.is_file() and path.relative_to(root / folder).parts[0] != ".newsclean":
                    found[str(path.relative_to(root))] = path.read_bytes()
        return found

    def check_parts(self, name: str) -> int:
        """See that every file that is there is one of the undisturbed run, whole; return how many there are."""
        found = self.files(name)
        self.wrong += [
            f"{name}: {path} is not whole" for path, data in found.items() if self.expected.get(path) != data
        ]
        return len(found)

    def check_all(self, name: str) -> None:
        """See that nothing is missing."""
        self.check_parts(name)
        self.wrong += [f"{name}: {path} is missing" for path in self.expected.keys() - self.files(name).keys()]
        for folder in ("texts", "rejects"):
            if left := os.listdir(self.folder / name / folder / ".newsclean" / "tmp"):
                self.wrong.append(f"{name}: temporary files are left: {left}")

    def check_gone(self, pids: list[int]) -> float:
        """See that processes end; return the seconds it took."""
        started = time.monotonic()
        while any(is_alive(pid) for pid in pids):
            if time.monotonic() - started > PATIENCE:
                self.wrong.append("a worker outlives its parent")
                break
            time.sleep(0.001)
        return time.monotonic() - started

    def kill_runs(self) -> None:
        """Kill the whole run, again and again."""
        slowest, done_at, last = 0.0, [], 0
        for _ in range(self.kills):
            process = self.start("killed")
            # So that the kills are spread over all of the run, its starts included.
            time.sleep(self.chance.uniform(0, 2 * (self.start_seconds + self.seconds / self.kills)))
            workers = children(process.pid)
            process.kill()
            process.communicate()
            slowest = max(slowest, self.check_gone(workers))
            last = self.check_parts("killed")
            done_at.append(last)
        self.end(self.start("killed"))
        self.check_all("killed")
        print(f"  run killed       {self.kills} times, at {done_at[0]} to {last} of {len(self.expected)} files written")
        print(f"                   the last worker was gone {1000 * slowest:.0f} ms after its parent, at most")

    def kill_workers(self) -> None:
        """Kill workers of one run."""
        process = self.start("robbed")
        kills = 0
        while process.poll() is None and kills < self.kills:
            time.sleep(self.chance.uniform(0, 1.2 * self.seconds / self.kills))
            workers = children(process.pid)
            if workers:
                try:
                    os.kill(self.chance.choice(workers), signal.SIGKILL)
                except ProcessLookupError:
                    continue
                kills += 1
        self.end(process)
        self.check_all("robbed")
        print(f"  workers killed   {kills}")


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    add_page_arguments(parser)
    parser.add_argument("--files", type=int, default=1000, metavar="N", help="how many files to make of the pages")
    parser.add_argument("--kills", type=int, default=50, metavar="N", help="how often to kill in each round")
    parser.add_argument("--seed", type=int, default=1, metavar="N", help="another seed kills at other moments")
    parser.add_argument("--work", type=Path, help="directory for the trees")
    args = parser.parse_args(argv)
    if args.work:
        os.makedirs(args.work, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=args.work, prefix="newsclean-faults-") as name:
        folder = Path(name)
        pages = list(read_pages(args.folder, "html", args.sets, args.limit))
        for number in range(args.files):
            turn, page = divmod(number, len(pages))
            path = folder / "tree" / f"{turn:03}" / f"{page}.html"
            path.parent.mkdir(parents=True, exist_ok=True)
            data = pages[page].data
            assert isinstance(data, bytes)
            path.write_bytes(data)
        print(machine_line())
        faults = Faults(folder, args.kills, random.Random(args.seed))
        print(f"{args.files} pages, {faults.seconds:.0f} s undisturbed, two workers; seed {args.seed}")
        faults.kill_runs()
        shutil.rmtree(folder / "killed")
        faults.kill_workers()
        for line in faults.wrong[:20]:
            print(f"  WRONG: {line}")
        print(f"  wrong            {len(faults.wrong)}")
        return 1 if faults.wrong else 0


if __name__ == "__main__":
    sys.exit(main())
