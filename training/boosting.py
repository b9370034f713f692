"""Rows, labels and weights in, boosted trees out, and the Python module that holds them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import lightgbm
import numpy as np
import numpy.typing as npt

Array = npt.NDArray[np.float64]

PARAMETERS = {
    "objective": "binary",
    "num_leaves": 8,
    "learning_rate": 0.1,
    "min_data_in_leaf": 40,
    "feature_fraction": 0.5,
    "bagging_fraction": 0.8,
    "bagging_freq": 1,
    "lambda_l2": 5.0,
    "max_bin": 63,
    "deterministic": True,
    "force_col_wise": True,
    "num_threads": 1,
    "verbose": -1,
}
EXIT_AFTER = (0.2, 0.35, 0.5, 0.75)
"""After these shares of the trees a row whose sum is clear enough is not followed further."""
EXIT_LEAST = 2.6
"""Log-odds that are clear enough at the least: a probability of 0.93, beyond which no second look is taken."""
EXIT_ERROR = 0.0005
"""Share of the training rows whose verdict an early exit may change."""


@dataclass(frozen=True)
class Trees:
    """Boosted trees with the sums at which a row leaves them early."""

    booster: lightgbm.Booster
    exits: tuple[tuple[int, float], ...]
    """After how many trees, and from which sum on, positive or negative."""

    def predict(self, rows: Array) -> Array:
        """Return probabilities, as the generated module gives them."""
        if not len(rows):
            return np.zeros(0)
        total = self.booster.predict(rows, raw_score=True)
        for count, bound in reversed(self.exits):
            partial = self.booster.predict(rows, raw_score=True, num_iteration=count)
            total = np.where(np.abs(partial) > bound, partial, total)
        return 1.0 / (1.0 + np.exp(-total))


def fit(rows: Array, labels: Array, weights: Array, rounds: int, seed: int, **parameters: Any) -> Trees:
    """Train on the rows that weigh something."""
    use = weights > 0
    data = lightgbm.Dataset(rows[use], label=labels[use], weight=weights[use])
    booster = lightgbm.train({**PARAMETERS, "seed": seed, **parameters}, data, rounds)
    total = booster.predict(rows[use], raw_score=True)
    exits = []
    for share in EXIT_AFTER:
        count = int(share * rounds)
        partial = booster.predict(rows[use], raw_score=True, num_iteration=count)
        wrong = np.sort(np.abs(partial[(partial > 0) != (total > 0)]))[::-1]
        allowed = int(EXIT_ERROR * len(partial))
        bound = float(wrong[allowed]) if len(wrong) > allowed else 0.0
        exits.append((count, round(max(EXIT_LEAST, bound), 3)))
    return Trees(booster, tuple(exits))


def scaled(weights: Array, whole: float) -> Array:
    """Return the weights of a page's texts so that they make up what the page weighs, but none grows much."""
    return weights * min(2.0, whole / (weights.sum() or 1.0))


def module_source(features: Sequence[str], trees: Trees, note: str) -> str:
    """Return the Python module that holds the trees: the features' names, and a function that adds up the trees."""
    exits = dict(trees.exits)
    terms = ""
    for number, tree in enumerate(trees.booster.dump_model()["tree_info"]):
        if number in exits:
            bound = exits[number]
            terms += f"    if total > {bound} or total < -{bound}:\n        return total\n"
        terms += f"    total += {_expression(tree['tree_structure'])}\n"
    used = sorted({int(i) for i in np.flatnonzero(trees.booster.feature_importance())})
    names = ", ".join(f"f{i}" if i in used else "_" for i in range(len(features)))
    return (
        f'"""Weights of the scorer; {note}. Made by training/train.py: do not edit."""\n\n'
        f"FEATURES: tuple[str, ...] = (\n" + "".join(f'    "{name}",\n' for name in features) + ")\n\n\n"
        f'def raw(row):  # type: ignore[no-untyped-def]\n    """Return the log-odds of a row."""\n'
        f"    {names} = row\n    total = 0.0\n{terms}    return total\n"
    )


def _expression(node: dict[str, Any]) -> str:
    if "leaf_value" in node:
        return repr(round(node["leaf_value"], 4))
    threshold = float(f"{node['threshold']:.6g}")
    left, right = _expression(node["left_child"]), _expression(node["right_child"])
    return f"({left} if f{int(node['split_feature'])} <= {threshold!r} else {right})"
