"""Lists of a number for each block in, the same moved, summed and measured out: what features are made of.

The features of a look are a table of `Columns`: beside each name how its numbers are found, for all blocks at once. All
are floats, counts and flags, too: the trees compare these in two thirds of the time.
"""

from __future__ import annotations

import string
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import accumulate, compress, pairwise, repeat
from operator import itemgetter, sub
from typing import Protocol, TypeVar

from newsclean.text.characters import COMMAS

Value = TypeVar("Value")
Look = TypeVar("Look")
Row = tuple[float, ...]
Columns = Mapping[str, Callable[[Look], Iterable[float]]]


class Pick(Protocol):
    """What takes the values of some blocks out of a column."""

    def __call__(self, column: Sequence[Value], /) -> Sequence[Value]:
        """Return those values, in order."""


UPPER, DIGITS = string.ascii_uppercase.encode(), string.digits.encode()

SURE_LEAST, SURE_MOST = 0.1, 0.93
"""First scores beyond these stand: a second look changes next to no verdict there."""

MOST = 60
FAR = float(MOST)
"""Distances in blocks are not told apart beyond this."""

FURTHEST = 4
"""The blocks whose scores are seen from one are no further from it."""

RISING = [[*map(float, range(1, size + 1))] for size in range(MOST + 1)]
"""The distances of so many blocks below one from it."""


def rows_of(look: Look, columns: Columns[Look]) -> Iterator[Row]:
    """Return the rows of the blocks that get one, a number for each of the columns."""
    return zip(*[column(look) for column in columns.values()])


def picker(numbers: Sequence[int]) -> Pick:
    """Return a function that takes the values of some blocks, by their numbers, out of a column.

    >>> picker([0, 2])("abc"), picker([1])("abc"), picker([])("abc")
    (('a', 'c'), ['b'], [])
    """
    if len(numbers) > 1:
        return itemgetter(*numbers)
    return lambda column: [column[number] for number in numbers]


def above(column: Sequence[Value], steps: int, edge: Value) -> list[Value]:
    """Return for each block the value of the one so many above it.

    >>> above([5, 6, 7], 1, 0), below([5, 6, 7], 2, 0)
    ([0, 5, 6, 7], [7, 0, 0])
    """
    moved = [edge] * steps
    moved += column
    return moved


def below(column: Sequence[Value], steps: int, edge: Value) -> list[Value]:
    """Return for each block the value of the one so many below it."""
    return [*column[steps:], *repeat(edge, steps)]


def around(sums: Sequence[float], reach: int, pick: Pick) -> Iterator[float]:
    """Return for each block that gets a row the sum over those up to so far from it.

    Args:
        sums: what stands above each block, and all of it.
        reach: how many blocks above and below count.
        pick: takes those of the blocks that get a row.

    >>> [*around([0.0, 1.0, 3.0, 6.0], 1, picker(range(3)))]
    [3.0, 6.0, 5.0]
    """
    padded = [0.0] * reach
    padded += sums
    padded += repeat(sums[-1], reach)
    return map(sub, pick(padded[2 * reach + 1 :]), pick(padded))


def since(flags: Sequence[object]) -> list[float]:
    """Return for each block how far above it the last one is whose flag is set, at most `FAR`.

    >>> since([0, 1, 0, 0, 1, 0])
    [60.0, 60.0, 1.0, 2.0, 3.0, 1.0]
    """
    count = len(flags)
    below = [*compress(range(1, count + 1), flags), count]
    distances = [FAR] * below[0]
    for place, end in pairwise(below):
        size = end - place
        distances += RISING[size] if size <= MOST else RISING[MOST] + [FAR] * (size - MOST)
    return distances


def since_here(flags: Sequence[object]) -> list[float]:
    """Return for each block how far the last one at or above it is whose flag is set, at most `FAR`."""
    return [0.0 if flag else distance for flag, distance in zip(flags, since(flags))]


def until(flags: Sequence[object]) -> list[float]:
    """Return for each block how far below it the next one is whose flag is set, at most `FAR`.

    >>> until([0, 1, 0, 0, 1, 0])
    [1.0, 3.0, 2.0, 1.0, 60.0, 60.0]
    """
    return since(flags[::-1])[::-1]


def beyond(place: int, count: int) -> list[float]:
    """Return for each of so many blocks how far below one it stands, at most `FAR`; 0 for those above.

    >>> beyond(1, 4)
    [0.0, 0.0, 1.0, 2.0]
    """
    below = count - place - 1
    return [0.0] * (place + 1) + RISING[min(below, MOST)] + [FAR] * (below - MOST)


def shares_of(values: Iterable[float], total: float) -> list[float]:
    """Return the shares of a total that some values are."""
    return [value / total for value in values]


def shares(text: str) -> tuple[float, float]:
    """Return which shares of the characters of a text are capitals and digits.

    >>> shares("Am 3. Mai"), shares("Ä1")
    ((0.2222222222222222, 0.1111111111111111), (0.5, 0.5))
    """
    chars = len(text)
    if text.isascii():
        data = text.encode()
        return (chars - len(data.translate(None, UPPER))) / chars, (chars - len(data.translate(None, DIGITS))) / chars
    return sum(map(str.isupper, text)) / chars, sum(map(str.isdigit, text)) / chars


def comma_shares(texts: Sequence[str]) -> list[float]:
    """Return how many commas stand in a hundred characters of each text; semicolons count in other scripts only."""
    commas = commas_in(texts)
    return [100.0 * (text.count(",") if text.isascii() else sum(map(text.count, commas))) / len(text) for text in texts]


def commas_in(texts: Iterable[str]) -> list[str]:
    """Return which of all commas the texts hold: to count each in each text would take longer."""
    whole = "".join(texts)
    return [comma for comma in COMMAS if comma in whole]


def has_comma(text: str) -> bool:
    """Tell whether a text holds a comma, as prose does, in the scripts that most pages are written in."""
    return "," in text or "，" in text or "、" in text or "،" in text


class Scored:
    """What the first look made of blocks, for the second."""

    def __init__(self, scores: Sequence[float], lengths: Sequence[float], numbers: Sequence[int]) -> None:
        """The scores and lengths are of all blocks, the numbers those of the blocks that get a row."""
        self.scores, self.numbers = scores, numbers
        self.pick = pick = picker(numbers)
        self.padded = [0.0] * FURTHEST
        self.padded += scores
        self.padded += repeat(0.0, FURTHEST)
        self.all_masses = [length * p for length, p in zip(lengths, scores)]
        """The characters that score in each block."""
        self.window, self.widths = [0.0, *accumulate(self.all_masses)], [0.0, *accumulate(lengths)]
        """The characters that score above each block, and all there."""
        self.kept = [p > 0.5 for p in scores]
        self.masses, self.lengths = pick(self.all_masses), pick(lengths)

    def scores_at(self, step: int) -> Sequence[float]:
        """Return the score of the block so far below each."""
        return self.pick(self.padded[FURTHEST + step :])

    def scores_near(self, reach: int) -> list[float]:
        """Return the mean score of the blocks up to so far from each."""
        return self.scores_of(around(self.window, reach, self.pick), around(self.widths, reach, self.pick))

    def scores_of(self, masses: Iterable[float], lengths: Iterable[float]) -> list[float]:
        """Return for each block the mean score of the others of some of which it is one.

        `masses` has the characters of theirs that score, its own among them, `lengths` all of theirs.
        """
        return [
            (mass - own) / (length - own_length or 1.0)
            for mass, length, own, own_length in zip(masses, lengths, self.masses, self.lengths)
        ]
