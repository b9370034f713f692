"""A folder of annotated pages in, its pages, their sites and the labels of their texts out."""

from __future__ import annotations

import gzip
import hashlib
import json
import random
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from labels import label_blocks, tokens

SECOND_LEVEL = frozenset(["co", "com", "org", "net", "gov", "edu", "ac", "or", "ne", "go"])
SPACE = re.compile(r"\s+")
PAGE_WEIGHT = 100.0
"""A page weighs the same however long it is; inside, a block weighs as its words to the power of `WORD_POWER`."""
WORD_POWER = 0.7
KNOWN_WEIGHT = 3.0
"""An annotated snippet weighs so much more than a block whose label is guessed."""
SNIPPET_PAGE = 0.6
"""What a page labelled by the teacher weighs beside one with a gold text."""
SHORTENED = 0.3
"""What a page weighs from which all but the first paragraphs of the article were taken. So the scorer learns short
notices, of which the annotated pages have few: it must find them by title and place, not by their mass."""
SHORT_LEAST, LONG_PARAGRAPH = 4, 60
INNER_FOLDS = 3
"""The second look is trained on first scores of weights that never saw the site."""


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


def word_weights(texts: Sequence[str]) -> list[float]:
    """Return what each text of a page weighs, before scaling."""
    return [max(1, len(tokens(text))) ** WORD_POWER for text in texts]


def gold_labels(record: dict[str, Any], texts: Sequence[str]) -> list[float | None]:
    """Return 1 for article text, 0 for other text, None where the annotations do not tell."""
    if "text" in record:
        return [1.0 if share >= 0.6 else 0.0 for share in label_blocks(texts, record["text"])]
    good = [squeeze(s) for s in record["with"]]
    bad = [squeeze(s) for s in record["without"]]
    labels: list[float | None] = []
    for text in texts:
        tight = squeeze(text)
        labels.append(1.0 if any(s in tight for s in good) else 0.0 if any(s in tight for s in bad) else None)
    return labels


def shortened_at(texts: Sequence[str], labels: Sequence[float | None], chance: random.Random) -> int | None:
    """Return the first text that goes when an article is cut to its first paragraphs; None if it is short."""
    long = [i for i, text in enumerate(texts) if labels[i] and len(text) > LONG_PARAGRAPH]
    return long[chance.choice([1, 1, 2, 3, 4])] if len(long) > SHORT_LEAST else None
