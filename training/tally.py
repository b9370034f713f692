"""Texts made of a set's pages in, how far they agree with the annotations out."""

from __future__ import annotations

import html
from dataclasses import dataclass, field
from statistics import fmean
from typing import Any

from dataset import squeeze
from labels import precision_recall_f1, tokens


@dataclass(slots=True)
class Tally:
    """What one tool made of one set, counted page by page."""

    pages: int = 0
    scores: list[tuple[float, float, float]] = field(default_factory=list)
    """Precision, recall and F1 of the pages with a gold text."""
    hits: int = 0
    """Snippets found that must be in the text."""
    misses: int = 0
    false_hits: int = 0
    """Snippets found that must not be in the text."""
    captions: int = 0
    leaked: int = 0
    subheads: int = 0
    kept: int = 0
    errors: int = 0
    """Pages on which the tool raised an exception; they count as empty text."""

    def add(self, gold: dict[str, Any], text: str) -> None:
        """Count the text that was made of a page."""
        self.pages += 1
        if "text" in gold:
            self.scores.append(precision_recall_f1(gold["text"], text))
        else:
            self._add_snippets(gold, text)
        self._add_lines(gold, text)

    def _add_snippets(self, gold: dict[str, Any], text: str) -> None:
        tight = _tight(text)
        found = sum(_tight(snippet) in tight for snippet in gold["with"])
        self.hits += found
        self.misses += len(gold["with"]) - found
        self.false_hits += sum(_tight(snippet) in tight for snippet in gold["without"])

    def _add_lines(self, gold: dict[str, Any], text: str) -> None:
        captions, subheads = gold.get("captions", []), gold.get("subheads", [])
        if captions:
            whole = _key(text)
            self.captions += len(captions)
            self.leaked += sum(_key(caption) in whole for caption in captions)
        if subheads:
            lines = {_key(line) for line in text.split("\n")}
            self.subheads += len(subheads)
            self.kept += sum(_key(subhead) in lines for subhead in subheads)

    def result(self) -> tuple[float, float, float]:
        """Return precision, recall and F1 of the set."""
        if self.scores:
            precision, recall, f1 = (fmean(column) for column in zip(*self.scores, strict=True))
            return precision, recall, f1
        precision = self.hits / max(1, self.hits + self.false_hits)
        recall = self.hits / max(1, self.hits + self.misses)
        return precision, recall, 2 * precision * recall / (precision + recall or 1.0)


def _tight(text: str) -> str:
    return squeeze(html.unescape(text))


def _key(text: str) -> str:
    return "".join(tokens(text))
