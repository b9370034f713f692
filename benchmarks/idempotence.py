"""Counts the pages of a folder of annotated pages whose cleaned text a second pass changes.

python benchmarks/idempotence.py DIR [--input html|lines|nodes] [--list]
"""

from __future__ import annotations

import argparse
import gzip
from pathlib import Path

import newsclean


def main() -> int:
    """Clean every page twice and compare."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--input", choices=["html", "lines", "nodes"], action="append")
    parser.add_argument("--list", action="store_true", help="name the pages that change")
    arguments = parser.parse_args()
    for kind in arguments.input or ["html", "lines", "nodes"]:
        pattern = "*/pages/*.html.gz" if kind == "html" else f"*/flat/*.{kind}.txt.gz"
        paths = sorted(arguments.folder.glob(pattern))
        changed = []
        for path in paths:
            once = newsclean.clean(gzip.decompress(path.read_bytes())).text
            if newsclean.clean(once).text != once:
                changed.append(path)
        print(f"{kind:6s} {len(paths)} pages, {len(changed)} changed by a second pass", flush=True)
        if arguments.list:
            print("".join(f"  {path}\n" for path in changed), end="")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
