"""Counts the pages of a folder of annotated pages whose cleaned text a second pass changes.

python benchmarks/idempotence.py DIR [--input html|lines|nodes] [--list]
"""

from __future__ import annotations

import argparse

import newsclean
from pages import INPUTS, add_page_arguments, read_pages


def main() -> int:
    """Clean every page twice and compare."""
    parser = argparse.ArgumentParser(description=__doc__)
    add_page_arguments(parser)
    parser.add_argument("--input", choices=INPUTS, action="append")
    parser.add_argument("--list", action="store_true", help="name the pages that change")
    options = parser.parse_args()
    for kind in options.input or INPUTS:
        count, changed = 0, []
        for page in read_pages(options.folder, kind, options.sets, options.limit):
            once = newsclean.clean(page.data).text
            count += 1
            if newsclean.clean(once).text != once:
                changed.append(f"{page.set}/{page.id}")
        print(f"{kind:6s} {count} pages, {len(changed)} changed by a second pass", flush=True)
        if options.list:
            print("".join(f"  {name}\n" for name in changed), end="")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
