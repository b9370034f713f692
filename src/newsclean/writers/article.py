"""A document comes in; its article goes out, in the format that is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsclean.document import Document

SUFFIXES = {"text": ".txt", "markdown": ".md", "json": ".json"}
"""The formats of articles, each with the suffix of files in it."""

SEPARATORS = {"text": "\n", "markdown": "\n", "json": ""}
"""What stands between two articles in one output."""


def write_article(document: Document, to: str = "text", name: str = "") -> str:
    """Return the article, with one newline at its end; empty where there is none.

    Args:
        document: what cleaning a page gave.
        to: one of `SUFFIXES`.
        name: that of the input, which JSON tells.

    Raises:
        ValueError: `to` is no such format.
    """
    if to not in SUFFIXES:
        raise ValueError(f"unknown format {to!r}; use {', '.join(SUFFIXES)}")
    text = document.text
    if to == "text" or not text:
        return text
    if to == "markdown":
        from newsclean.writers.markdown import render

        return render(document)
    from newsclean.writers.json_text import as_json

    return as_json(
        {
            "file": name,
            "url": document.url,
            "title": document.title,
            "authors": document.authors,
            "date": document.date,
            "site": document.site,
            "language": document.language,
            "description": document.description,
            "encoding": document.encoding,
            "warnings": document.warnings,
            "text": text.rstrip("\n"),
        }
    )
