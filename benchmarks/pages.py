"""A folder of annotated pages in, its pages one by one out; what the benchmarks share.

The folder is read, and texts are compared, by the code that training uses, so that both mean the same.
"""

from __future__ import annotations

import argparse
import datetime
import os
import platform
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "training"))

from dataset import page_bytes, page_dump, records, set_names  # found by the path above
from labels import precision_recall_f1, tokens
from newsclean.decoding import decode
from newsclean.text import unescape
from tally import Tally

__all__ = [
    "INPUTS",
    "Page",
    "Tally",
    "add_page_arguments",
    "machine_line",
    "names",
    "precision_recall_f1",
    "read_pages",
    "tokens",
]

INPUTS = ("html", "lines", "nodes", "tags")
"""The shapes in which pages are given: HTML, flat text with a line a block, with a line a text node, and what is left
of the HTML where its tags were taken out and nothing else, scripts and all."""

TAG = re.compile(r"<[^>]+>")


@dataclass(frozen=True, slots=True)
class Page:
    """One annotated page."""

    set: str
    id: str
    data: bytes | str
    """The HTML as bytes, or the flat text."""
    gold: dict[str, Any]
    """Its line of `gold.jsonl`."""


def read_pages(folder: Path, kind: str, sets: list[str] | None = None, limit: int | None = None) -> Iterator[Page]:
    """Yield the pages of a folder, set after set.

    Args:
        folder: laid out as `benchmarks/README.md` says.
        kind: one of `INPUTS`.
        sets: names of the sets to read; None reads all.
        limit: the most pages to read of each set.

    Raises:
        SystemExit: the folder holds no set, or not the one asked for.
    """
    known = set_names(folder) if folder.is_dir() else []
    wanted = sets or known or ["SET"]
    for name in wanted:
        if name not in known:
            raise SystemExit(f"{folder / name / 'gold.jsonl'} is not there; benchmarks/README.md shows the layout")
    for name in wanted:
        for number, record in enumerate(records(folder, name)):
            if number == limit:
                break
            page = record["id"]
            yield Page(name, page, _data(folder, name, page, kind), record)


def _data(folder: Path, name: str, page: str, kind: str) -> bytes | str:
    """Return a page in one of the shapes."""
    if kind in ("lines", "nodes"):
        return page_dump(folder, name, page, kind)
    data = page_bytes(folder, name, page)
    return data if kind == "html" else unescape(TAG.sub("\n", decode(data).text))


def add_page_arguments(parser: argparse.ArgumentParser, optional: bool = False) -> None:
    """Add the arguments that choose pages, the same for every benchmark; `optional` lets the folder be left out."""
    parser.add_argument(
        "folder",
        type=Path,
        metavar="DIR",
        nargs="?" if optional else None,
        help="annotated pages, see benchmarks/README.md",
    )
    parser.add_argument("--sets", type=names, help="only these sets, parted by commas")
    parser.add_argument("--limit", type=int, metavar="N", help="only the first N pages of each set")


def names(value: str) -> list[str]:
    """Return the names that an argument holds, parted by commas."""
    return [name.strip() for name in value.split(",") if name.strip()]


def machine_line() -> str:
    """Return the machine, system, Python and date of a run, as one line for the head of a table."""
    return (
        f"{_processor()}, {os.cpu_count()} cores; {_system()}; "
        f"{platform.python_implementation()} {platform.python_version()}; {datetime.date.today().isoformat()}"
    )


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        lines = []
    models = (line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    return next(models, "") or platform.processor() or platform.machine()


def _system() -> str:
    try:
        return platform.freedesktop_os_release()["PRETTY_NAME"]
    except (OSError, KeyError):
        return platform.platform(terse=True)
