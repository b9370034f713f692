"""The scored units of a dump in, those out that stand again and again as one block: “Why this ad?” and its answers."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from statistics import fmean

from newsclean.context import Unit
from newsclean.text.characters import BEFORE_ITEM, COMMAS

BLOCK, OFTEN = 3, 3
"""So many different lines in a row that stand so often are furniture."""

LOW = 0.25
"""The mean score of their lines is lower: that of a refrain, of directions or of a listing is not. (Nor are verses that
end with commas ever furniture.)"""


def repeats(units: Sequence[Unit]) -> tuple[set[int], set[int]]:
    """Return the numbers of the units of blocks that stand again and again, and of those of a low score in the mean."""
    texts = [(i, text) for i, unit in enumerate(units) if (text := unit.text.lstrip(BEFORE_ITEM))]
    counts = Counter([text for _, text in texts])
    often = [counts[text] >= OFTEN for _, text in texts]  # few dumps have three such lines in a row
    places: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for at in range(len(texts) - BLOCK + 1):
        if all(often[at : at + BLOCK]):
            places[tuple(text for _, text in texts[at : at + BLOCK])].append(at)
    found: set[int] = set()
    low: set[int] = set()
    for block, tops in places.items():
        if len(tops) >= OFTEN and len(set(block)) == BLOCK:
            numbers = {texts[at + k][0] for at in tops for k in range(BLOCK)}
            found |= numbers
            if fmean(units[i].score for i in numbers) < LOW and not any(text[-1] in COMMAS for text in block):
                low |= numbers
    return found, low
