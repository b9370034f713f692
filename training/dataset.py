"""A folder of annotated pages in, rows of features with labels and weights out, page by page."""

from __future__ import annotations

import gzip
import hashlib
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from labels import label_blocks, tokens
from newsclean.document import Block

SECOND_LEVEL = frozenset(["co", "com", "org", "net", "gov", "edu", "ac", "or", "ne", "go"])
SPACE = re.compile(r"\s+")


@dataclass(eq=False)
class Page:
    """One annotated page as the scorer sees it."""

    set: str
    id: str
    site: str
    blocks: list[Block]
    rows: list[tuple[float, ...]]
    labels: list[float]
    weights: list[float]
    record: dict[str, Any] = field(repr=False)


def set_names(folder: Path) -> list[str]:
    """Return the names of the annotated sets in a folder."""
    return sorted(p.name for p in folder.iterdir() if (p / "gold.jsonl").exists())


def records(folder: Path, name: str) -> Iterator[dict[str, Any]]:
    """Yield the annotations of one set."""
    with (folder / name / "gold.jsonl").open(encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def page_bytes(folder: Path, name: str, page: str) -> bytes:
    """Return a page's HTML as stored."""
    with gzip.open(folder / name / "pages" / f"{page}.html.gz") as stream:
        return stream.read()


def page_dump(folder: Path, name: str, page: str, kind: str) -> str:
    """Return a page's flat dump, `kind` being ``lines`` or ``nodes``."""
    with gzip.open(folder / name / "flat" / f"{page}.{kind}.txt.gz") as stream:
        return stream.read().decode("utf-8")


def site_of(record: dict[str, Any]) -> str:
    """Return the registrable domain of a page, or its id where no address is known."""
    host = urlsplit(record["url"]).hostname or ""
    if host == "web.archive.org":
        inner = re.search(r"/https?:/+([^/]+)", record["url"])
        host = inner.group(1) if inner else record["id"]
    parts = host.split(".")
    if len(parts) < 2:
        return str(record["id"])
    keep = 3 if len(parts) > 2 and parts[-2] in SECOND_LEVEL else 2
    return ".".join(parts[-keep:])


def fold_of(site: str, folds: int) -> int:
    """Return the fold of a site: the same in every run and on every machine."""
    return int(hashlib.sha256(site.encode()).hexdigest()[:8], 16) % folds


def squeeze(text: str) -> str:
    return SPACE.sub("", text)


def label_page(record: dict[str, Any], texts: list[str], silver: dict[str, str]) -> tuple[list[float], list[float]]:
    """Return labels and weights for the texts of one page.

    A page with its gold text labels every block. One with snippets alone labels the blocks that hold
    them; the others are labelled where the `silver` outputs of other tools agree, and weigh less.
    """
    if "text" in record:
        labels = label_blocks(texts, record["text"])
        weights = [max(1, len(tokens(t))) ** 0.7 for t in texts]
        scale = 100.0 / (sum(weights) or 1.0)
        return [1.0 if s >= 0.6 else 0.0 for s in labels], [w * scale for w in weights]
    shares = [label_blocks(texts, out) for out in silver.values() if out.strip()]
    good = [squeeze(s) for s in record["with"]]
    bad = [squeeze(s) for s in record["without"]]
    labels, weights = [], []
    for i, text in enumerate(texts):
        tight = squeeze(text)
        words = max(1, len(tokens(text)))
        votes = [s[i] for s in shares]
        label, weight = 0.0, 0.0
        if any(s in tight for s in good):
            label, weight = 1.0, 3.0
        elif any(s in tight for s in bad):
            label, weight = 0.0, 3.0
        elif sum(v > 0.6 for v in votes) >= 3:
            label, weight = 1.0, 1.0
        elif len(votes) >= 3 and max(votes) < 0.3:
            label, weight = 0.0, 1.0
        labels.append(label)
        weights.append(weight * words**0.7)
    scale = 40.0 / (sum(weights) or 1.0)
    return labels, [w * min(scale, 2.0) for w in weights]
