"""A folder of pages in, the time that newsclean and its peers take for one out.

python benchmarks/speed.py DIR [--base resiliparse] [--rounds 3]   HTML, beside the peers
python benchmarks/speed.py DIR --flat                              flat text, beside a plain loop over its lines
python benchmarks/speed.py DIR --stages                            where newsclean's time for an HTML page goes

All tools run in one process and take turns on every page, each page begun by another of them, so that drift of the
machine hits all alike. Reading the file is not timed.
"""

from __future__ import annotations

import argparse
import gc
import math
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from functools import reduce
from importlib import import_module
from statistics import fmean, median
from time import perf_counter, process_time
from typing import Any

from pages import Page, add_page_arguments, machine_line, read_pages
from tools import Tool, add_peer_argument, describe, html_tools, newsclean_tool, silence_peers

Times = dict[str, list[float]]
"""Milliseconds for every page, by tool."""

Now = Callable[[], float]
"""A clock: seconds from some start."""

LONG_LINE = 40
"""The plain loop keeps lines of this many characters: about the least that a filter of flat text can do."""


def time_pages(pages: Iterable[Page], tools: Sequence[Tool], now: Now = perf_counter) -> tuple[Times, int]:
    """Return what every tool took for every page, and how many bytes the pages have together."""
    times: Times = {tool.name: [] for tool in tools}
    size = 0
    for number, page in enumerate(pages):
        if not number:
            warm_up(page, tools)
        size += byte_length(page.data)
        first = number % len(tools)
        for tool in (*tools[first:], *tools[:first]):
            times[tool.name].append(time_call(tool, page.data, now))
    return times, size


def time_call(tool: Tool, data: bytes | str, now: Now = perf_counter) -> float:
    """Return the milliseconds that a tool took, whether or not it raised."""
    started = now()
    with suppress(Exception):
        tool.extract(data)
    return 1000 * (now() - started)


def warm_up(page: Page, tools: Sequence[Tool]) -> None:
    """Let every tool load what it loads at first use, and take that out of later garbage collections."""
    for tool in tools:
        time_call(tool, page.data)
    gc.collect()
    gc.freeze()


def byte_length(data: bytes | str) -> int:
    """Return the size of a page, as UTF-8 where it is text."""
    return len(data if isinstance(data, bytes) else data.encode())


def table(times: Times, base: str, size: int) -> str:
    """Return a line for each tool; `base` is the one whose mean and median are 1."""
    head = "".join(f"{name:>10}" for name in ("mean", "median", "p99", "max", "/100 KB"))
    lines = [f"{'ms a page':<23}{head}   mean and median, {base} = 1"]
    for name, values in times.items():
        total = sum(values)
        numbers = (fmean(values), median(values), percentile(values, 99), max(values), total * 102_400 / size)
        ratios = f"{total / sum(times[base]):>9.2f}{median(values) / median(times[base]):>9.2f}"
        lines.append(f"{name:<23}" + "".join(f"{number:>10.2f}" for number in numbers) + ratios)
    return "\n".join(lines)


def percentile(values: Iterable[float], per_cent: float) -> float:
    """Return the value that so many per cent of the values do not exceed.

    >>> percentile([3, 1, 2, 4], 50), percentile(range(1, 201), 99), percentile([5], 99)
    (2, 198, 5)
    """
    ordered = sorted(values)
    return ordered[max(0, math.ceil(len(ordered) * per_cent / 100) - 1)]


def flat_tools() -> list[Tool]:
    """Return newsclean and the plain loop over lines that it is compared with."""
    settings = f"str.splitlines, lines of {LONG_LINE} characters or more"
    return [newsclean_tool(), Tool("plain loop", "", settings, long_lines)]


def long_lines(text: str) -> str:
    """Keep the long lines of a text."""
    return "\n".join([line for line in text.splitlines() if len(line) >= LONG_LINE])


STAGES = (
    ("decode", "newsclean.decoding", "decode"),
    ("parse", "newsclean.readers.html", "LexborHTMLParser"),
    ("walk to blocks", "newsclean.readers.html", "walk"),
    ("metadata", "newsclean.readers.html", "_metadata"),
    ("metadata", "newsclean.readers.html", "apply_metadata"),
    ("guard", "newsclean.readers.guard", "guard"),
    ("features", "newsclean.scoring.html_features", "first_rows"),
    ("features", "newsclean.scoring.html_features", "second_rows"),
    ("score", "newsclean.judging", "score_html"),
    ("stages", "newsclean.judging", "run_stages"),
    ("settle", "newsclean.pipeline", "settle"),
    ("write", "newsclean.document", "Document.text"),
)
"""What is timed: label, module and attribute (a function, a class or, with a dot, a property). The names are looked up
where they are called from. A row counts without the rows called inside it, but for those of `WHOLE`."""

WHOLE = frozenset(["settle"])
"""Labels that count all that is called inside them: settling judges the text once more."""


@dataclass(slots=True)
class Clock:
    """Adds up the time under each label, by whatever is called last and not yet done."""

    now: Now = perf_counter
    spent: dict[str, float] = field(default_factory=dict)
    _open: list[str] = field(default_factory=lambda: ["rest"])
    _since: float = 0.0

    def wrap(self, label: str, function: Callable[..., Any]) -> Callable[..., Any]:
        """Return the function with its time counted under the label."""

        def timed(*args: Any, **kwargs: Any) -> Any:
            if self._open[-1] in WHOLE:
                return function(*args, **kwargs)
            self._switch()
            self._open.append(label)
            try:
                return function(*args, **kwargs)
            finally:
                self._switch()
                self._open.pop()

        return timed

    def _switch(self) -> None:
        now = self.now()
        label = self._open[-1]
        self.spent[label] = self.spent.get(label, 0.0) + now - self._since
        self._since = now

    @contextmanager
    def running(self) -> Iterator[None]:
        """Count the time inside, under ``rest`` where no label is."""
        self._since = self.now()
        yield
        self._switch()


@contextmanager
def timed_stages(clock: Clock) -> Iterator[None]:
    """Put timed wrappers in place of everything that `STAGES` names."""
    restore = []
    try:
        for label, module, path in STAGES:
            *outer, name = path.split(".")
            owner = reduce(getattr, outer, import_module(module))
            original = getattr(owner, name)
            restore.append((owner, name, original))
            if isinstance(original, property):
                setattr(owner, name, property(clock.wrap(label, original.__get__)))
            else:
                setattr(owner, name, clock.wrap(label, original))
        yield
    finally:
        for owner, name, original in reversed(restore):
            setattr(owner, name, original)


def stage_table(pages: Iterable[Page], now: Now = perf_counter) -> str:
    """Return where the time of newsclean for an HTML page goes: a line a stage, as mean milliseconds and share."""
    clock, count = Clock(now), 0
    tool = newsclean_tool()
    with timed_stages(clock):
        for page in pages:
            if not count:
                warm_up(page, [tool])
                clock.spent.clear()
            with clock.running():
                tool.extract(page.data)
            count += 1
    labels = [*dict.fromkeys(label for label, _, _ in STAGES), "rest"]
    spent = {label: 1000 * clock.spent.get(label, 0.0) / count for label in labels}
    whole = sum(spent.values())
    lines = [f"{'stage':<18}{'ms a page':>10}{'share':>10}"]
    lines += [f"{label:<18}{ms:>10.3f}{ms / whole:>10.1%}" for label, ms in {**spent, "whole": whole}.items()]
    return "\n".join([*lines, f"the whole is {whole / spent['parse']:.2f} times the parse alone"])


def main(arguments: Sequence[str] | None = None) -> int:
    """Time, print the machine, the tools and a table for each round."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    add_page_arguments(parser)
    add_peer_argument(parser)
    parser.add_argument("--base", default="resiliparse", help="the tool whose time is 1 (default: resiliparse)")
    parser.add_argument("--rounds", type=int, default=1, metavar="N", help="go N times over the pages, a table each")
    parser.add_argument("--cpu", action="store_true", help="count processor time: for a machine that is busy meanwhile")
    mode = parser.add_mutually_exclusive_group()
    mode.add_argument("--flat", action="store_true", help="time flat text, a line a block")
    mode.add_argument("--stages", action="store_true", help="time the stages of newsclean")
    options = parser.parse_args(arguments)
    now = process_time if options.cpu else perf_counter
    kind = "lines" if options.flat else "html"
    tools = flat_tools() if options.flat else [newsclean_tool()] if options.stages else html_tools(options.peers)
    base = "plain loop" if options.flat else options.base
    if not options.stages and base not in {tool.name for tool in tools}:
        print(f"{base} is not among the tools timed; newsclean is the base", file=sys.stderr)
        base = "newsclean"
    print(f"{machine_line()}{'; processor time' if options.cpu else ''}\n{describe(tools)}", flush=True)
    for number in range(1, options.rounds + 1):
        pages = read_pages(options.folder, kind, options.sets, options.limit)
        print(f"\nround {number}")
        if options.stages:
            print(stage_table(pages, now), flush=True)
        else:
            times, size = time_pages(pages, tools, now)
            count = len(times["newsclean"])
            print(f"{count} pages, {size / count / 1024:.0f} KB on average\n{table(times, base, size)}", flush=True)
    return 0


if __name__ == "__main__":
    silence_peers()
    raise SystemExit(main())
