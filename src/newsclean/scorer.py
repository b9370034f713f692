"""Rows of features in, the probability that each block is article text out.

The weights are gradient-boosted trees, trained by `training/train.py` and shipped as JSON beside this
module. They are turned into one Python function of nested conditional expressions: no numeric library
is needed at run time, and a row costs some 7 µs for 100 trees of 8 leaves.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from functools import cache
from importlib.resources import files
from math import exp
from typing import Any

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
    data = json.loads(files("newsclean").joinpath("weights", f"{name}.json").read_bytes())
    if tuple(data["features"]) != features:
        raise WeightsError(f"weights/{name}.json was trained on other features; run training/train.py")
    source = _source(data["trees"], len(features))
    namespace: dict[str, Any] = {}
    exec(compile(source, f"weights/{name}.json", "exec"), namespace)  # our own numbers, no input
    raw: Score = namespace["raw"]

    def score(row: Row) -> float:
        return 1.0 / (1.0 + exp(-raw(row)))

    return score


def _source(trees: list[Any], width: int) -> str:
    """Return Python source of the function that adds up the trees.

    A tree is a number, or ``[feature, threshold, tree if at most the threshold, tree if above]``.
    """
    names = ",".join(f"f{i}" for i in range(width))
    terms = "".join(f"    total += {_expression(tree)}\n" for tree in trees)
    return f"def raw(row):\n    {names} = row\n    total = 0.0\n{terms}    return total\n"


def _expression(tree: Any) -> str:
    if isinstance(tree, list):
        feature, threshold, left, right = tree
        return f"({_expression(left)} if f{int(feature)} <= {float(threshold)!r} else {_expression(right)})"
    return repr(float(tree))
