"""The words of a line in, what they say of it out: whether lines that hold them were article text or furniture.

The weights are log-odds of words and of pairs of Han characters, counted by site and made by `training/lexicon.py`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

Weights = tuple[float, float, float]
NO_WORDS: Weights = (0.0, 0.0, 0.0)


def terms_of(tokens: Sequence[str]) -> Sequence[str]:
    """Return the terms that have weights: words, and pairs of neighbouring characters of scripts without spaces.

    >>> list(terms_of(["read", "阅", "读", "全"]))
    ['read', '阅读', '读全']
    """
    # (The greatest of strings begins with the greatest first character.)
    if not tokens or max(tokens) < "\u0e00":
        return tokens
    sizes = [*map(len, tokens)]
    pairs = [
        left + right
        for left, right, size, below in zip(tokens, tokens[1:], sizes, sizes[1:])
        if size == 1 == below and left > "\u0e00" < right
    ]
    if not pairs and not any(len(token) == 1 and token > "\u0e00" for token in tokens):
        return tokens
    return [token for token, size in zip(tokens, sizes) if size > 1] + pairs


def weigh(tokens: Sequence[str], words: Mapping[str, float]) -> Weights:
    """Return mean, least and most of the weights of a line's terms; unknown terms weigh nothing."""
    terms = tokens if "".join(tokens).isascii() else terms_of(tokens)
    known = [words[term] for term in terms if term in words]
    if not known:
        return NO_WORDS
    return sum(known) / len(terms), min(known), max(known)
