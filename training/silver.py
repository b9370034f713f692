"""A folder of annotated pages in, what other tools extract from those without a gold text out.

    python training/silver.py DIR > silver.json

Blocks on which the tools agree become silver labels for `train.py` (needs the extra `train`).
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path

import trafilatura
from boilerpy3.extractors import ArticleExtractor
from resiliparse.extract.html2text import extract_plain_text
from resiliparse.parse.encoding import bytes_to_str, detect_encoding

from dataset import page_bytes, records, set_names


def extractions(data: bytes) -> dict[str, str]:
    """Return what each tool makes of a page; a tool that fails gives the empty text."""
    text = bytes_to_str(data, detect_encoding(data))
    tools: dict[str, Callable[[], str | None]] = {
        "trafilatura": lambda: trafilatura.extract(data, include_comments=False),
        "trafilatura, recall": lambda: trafilatura.extract(data, include_comments=False, favor_recall=True),
        "resiliparse": lambda: extract_plain_text(
            text, main_content=True, list_bullets=False, comments=False, links=False, alt_texts=False
        ),
        "boilerpy3": lambda: ArticleExtractor(raise_on_failure=False).get_content(text),
    }
    found = {}
    for name, extract in tools.items():
        try:
            found[name] = extract() or ""
        except Exception as error:  # a peer that fails on a page has no vote on it
            print(f"{name}: {type(error).__name__}: {error}", file=sys.stderr)
            found[name] = ""
    return found


def main() -> None:
    folder = Path(sys.argv[1])
    silver = {
        record["id"]: extractions(page_bytes(folder, name, record["id"]))
        for name in set_names(folder)
        for record in records(folder, name)
        if "text" not in record
    }
    json.dump(silver, sys.stdout)


if __name__ == "__main__":
    main()
