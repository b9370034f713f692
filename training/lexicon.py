"""Labelled lines of many sites in, the weights of words out: the log-odds that a line with them is article text.

A word counts once a site and label, so that one site's furniture does not decide; lines of the sites that are
weighed are left out of their own weights while training.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from math import log

from newsclean.scoring.lexicon import terms_of

LEAST_SITES = 5
LEAST_WEIGHT = 0.4
MOST_WORDS = 4000


class Lexicon:
    """Sites on which each word stood in article text, and in other lines."""

    def __init__(self, lines: Iterable[tuple[str, frozenset[str], bool]]) -> None:
        """Count; a line comes as its site, its terms and whether it is article text."""
        sites: dict[str, tuple[set[str], set[str]]] = defaultdict(lambda: (set(), set()))
        for site, terms, good in lines:
            for term in terms:
                sites[term][good].add(site)
        self._sites = {t: s for t, s in sites.items() if len(s[0] | s[1]) >= LEAST_SITES}
        weights = {t: self._weight(t, frozenset()) for t in self._sites}
        ranked = sorted(
            (t for t, w in weights.items() if abs(w) >= LEAST_WEIGHT),
            key=lambda t: (-abs(weights[t]) * len(self._sites[t][0] | self._sites[t][1]) ** 0.5, t),
        )
        self.words = {t: weights[t] for t in sorted(ranked[:MOST_WORDS])}

    def _weight(self, term: str, without: frozenset[str]) -> float:
        bad, good = self._sites[term]
        return round(log((len(good - without) + 0.5) / (len(bad - without) + 0.5)), 2)

    def without(self, sites: frozenset[str], terms: Iterable[str]) -> dict[str, float]:
        """Return the weights of some terms as they are without some sites."""
        return {t: self._weight(t, sites) for t in terms if t in self.words}


def line_terms(tokens: list[str]) -> frozenset[str]:
    """Return the terms of a line that can have a weight."""
    return frozenset(t for t in terms_of(tokens) if not any(map(str.isdigit, t)))


def words_source(words: dict[str, float], note: str) -> str:
    """Return the Python module that holds the weights of words."""
    lines = "".join(f"    {word!r}: {weight},\n" for word, weight in words.items())
    return (
        f'"""Weights of words; {note}. Made by training/train.py: do not edit."""\n\n'
        f"WORDS: dict[str, float] = {{\n{lines}}}\n"
    )
