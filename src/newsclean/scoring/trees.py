"""Rows of features in, the probability that each block is article text out.

The weights are gradient-boosted trees. `training/train.py` writes them as modules of `newsclean.scoring.weights`: one
function of nested conditional expressions over the numbers of a row. So no numeric library is needed at run
time, Python's own cache of compiled modules makes loading free, and a row costs some 7 µs for 100 trees of
8 leaves.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cache
from importlib import import_module
from math import exp

Row = Sequence[float]
Score = Callable[[Row], float]


class WeightsError(RuntimeError):
    """The weights do not fit the features the code computes."""


@cache
def load_scorer(name: str, features: tuple[str, ...]) -> Score:
    """Return the function that scores a row.

    Args:
        name: the weights' name, such as ``html`` or ``flat``.
        features: the names of the numbers in a row, in order.

    Raises:
        WeightsError: the weights were trained on other features.
    """
    weights = import_module(f"newsclean.scoring.weights.{name}")
    if features != weights.FEATURES:
        raise WeightsError(f"weights/{name}.py was trained on other features; run training/train.py")
    return as_probability(weights.raw)


def as_probability(raw: Score) -> Score:
    """Return a function that gives the probability where `raw` gives the log-odds."""

    def score(row: Row) -> float:
        return 1.0 / (1.0 + exp(-raw(row)))

    return score


@cache
def load_words(name: str) -> Mapping[str, float]:
    """Return the weights of words, for `lexicon.weigh`: ``words`` for flat text, ``html_words`` for pages."""
    words: Mapping[str, float] = import_module(f"newsclean.scoring.weights.{name}").WORDS
    return words
