"""A folder of annotated pages in, what other tools extract from them out.

    python training/silver.py DIR > silver.json

Their votes help to label the pages of which only snippets are annotated (needs the extra `train`).
"""

from __future__ import annotations

import json
import logging
import sys
from collections.abc import Callable
from pathlib import Path

import justext
import lxml.html
import newspaper
import readability
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
        "readability": lambda: "\n".join(lxml.html.fromstring(readability.Document(text).summary()).itertext()),
        "newspaper": lambda: _newspaper(text),
        "justext": lambda: "\n".join(
            p.text for p in justext.justext(text, justext.get_stoplist("English")) if not p.is_boilerplate
        ),
    }
    found = {}
    for name, extract in tools.items():
        try:
            found[name] = extract() or ""
        except Exception as error:  # a peer that fails on a page has no vote on it
            print(f"{name}: {type(error).__name__}: {error}", file=sys.stderr)
            found[name] = ""
    return found


def _newspaper(text: str) -> str:
    article = newspaper.Article("https://example.org/page", fetch_images=False)
    article.download(input_html=text)
    article.parse()
    return str(article.text)


def main() -> None:
    """Run every tool on every page."""
    logging.disable(logging.CRITICAL)
    folder = Path(sys.argv[1])
    silver = {
        f"{name}/{record['id']}": extractions(page_bytes(folder, name, record["id"]))
        for name in set_names(folder)
        for record in records(folder, name)
    }
    json.dump(silver, sys.stdout)


if __name__ == "__main__":
    main()
