"""A short line in, whether it is nothing but counts out: of views, comments, minutes to read."""

from __future__ import annotations

from collections.abc import Iterable

from newsclean.language.tables import Tables
from newsclean.patterns import lazy
from newsclean.text.characters import has_digit
from newsclean.text.sentences import LABEL

NUMBER = lazy(r"\d(?:[\d.,'’ ]{0,12}\d)?(?:\s?(?:k|m|mio|mln|tsd|тыс|万|萬|千|만|천)(?![^\W\d_])\.?)?\+?")
COUNT_PIECES = lazy(r"\s*[|·•,/]\s*|\s{2,}")
BEFORE_COUNT, AFTER_COUNT = lazy(r"\s+(?=#)"), lazy(r"(?<=#)\s+")

HEAD_OF_SHAPE = 2
"""Most lines are no counts by so many characters of their shape; no shape is shorter."""


def is_count(key: str, shapes: Shapes) -> bool:
    """Tell whether a line is nothing but counts: of views, comments, minutes to read.

    >>> is_count("1,204 views | 5 min read", Shapes(["#views", "#minread"])), is_count("5 min", Shapes(["#minread"]))
    (True, False)
    """
    if len(key) > LABEL or not has_digit(key):
        return False
    shape = NUMBER.sub("#", key)
    return shape.replace(" ", "")[:HEAD_OF_SHAPE] in shapes.heads and any(
        all("".join(piece.split()) in shapes.whole for piece in split(shape))
        for split in (COUNT_PIECES.split, BEFORE_COUNT.split, AFTER_COUNT.split)
    )


class Shapes:
    """What counts look like with a sign for each number, without the spaces, which sites leave out or put in."""

    def __init__(self, shapes: Iterable[str]) -> None:
        self.whole = frozenset(shapes)
        self.heads = frozenset(shape[:HEAD_OF_SHAPE] for shape in self.whole)


def shapes_of_counts(tables: Tables) -> Shapes:
    """Return the shapes of the counts, of all languages."""
    return Shapes("".join(count.split()) for count in tables["credits"].extra["count"])
