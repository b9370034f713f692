"""An annotated page in, a label and a weight for each of its blocks out."""

from __future__ import annotations

import collections
import re
from collections.abc import Sequence

CJK = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uac00-\ud7af"
TOKEN = re.compile(rf"[{CJK}]|[^\W_{CJK}]+")


def tokens(text: str) -> list[str]:
    return TOKEN.findall(text.lower())


def label_blocks(texts: Sequence[str], gold: str) -> list[float]:
    """Return the share of each text that stands in the gold text, from 0 to 1.

    A text counts through its 4-grams; one of fewer than four tokens must be a line of the gold text, or
    part of a matched run. Where the same text stands on the page twice, the copy among other matches wins.
    """
    gold_tokens = tokens(gold)
    grams = collections.Counter(zip(*[gold_tokens[i:] for i in range(4)]))
    lines = {" ".join(tokens(line)) for line in gold.split("\n")}
    joined = " " + " ".join(gold_tokens) + " "
    shares = []
    for text in texts:
        words = tokens(text)
        if not words:
            shares.append(-1.0)
        elif len(words) < 4:
            key = " ".join(words)
            shares.append(1.0 if key in lines else 0.45 if f" {key} " in joined else 0.0)
        else:
            own = list(zip(*[words[i:] for i in range(4)]))
            shares.append(sum(g in grams for g in own) / len(own))
    # Short pieces of a sentence that was split (inline links of a node dump) count between matches.
    n = len(shares)
    for i, share in enumerate(shares):
        if share == 0.45:
            before = next((shares[j] for j in range(i - 1, max(-1, i - 3), -1) if shares[j] >= 0), 0.0)
            after = next((shares[j] for j in range(i + 1, min(n, i + 3)) if shares[j] >= 0), 0.0)
            shares[i] = 1.0 if before > 0.6 and after > 0.6 else 0.0
    # Of copies, the one with the most matches around it.
    where = collections.defaultdict(list)
    for i, text in enumerate(texts):
        if shares[i] > 0.5:
            where[" ".join(tokens(text))].append(i)
    for key, places in where.items():
        if len(places) < 2:
            continue
        need = max(1, joined.count(f" {key} "))
        if need >= len(places):
            continue

        def around(i: int) -> float:
            return sum(
                len(texts[j]) * max(0.0, shares[j]) / (1 + abs(i - j))
                for j in range(max(0, i - 6), min(n, i + 7))
                if j != i
            )

        for i in sorted(places, key=around, reverse=True)[need:]:
            shares[i] = 0.0
    return [max(0.0, s) for s in shares]


def precision_recall_f1(gold: str, text: str) -> tuple[float, float, float]:
    """Return how the 4-gram multiset of a text compares with that of the gold text."""
    want, got = _grams(gold), _grams(text)
    hits = sum((want & got).values())
    precision = hits / sum(got.values()) if got else float(not want)
    recall = hits / sum(want.values()) if want else float(not got)
    total = precision + recall
    return precision, recall, 2 * precision * recall / total if total else 0.0


def _grams(text: str) -> collections.Counter[tuple[str, ...]]:
    words = tokens(text)
    if len(words) < 4:
        return collections.Counter([tuple(words)] if words else [])
    return collections.Counter(zip(*[words[i:] for i in range(4)]))
