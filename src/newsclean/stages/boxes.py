"""The elements around a page's units: which of these each holds, which hold the article, which stand side by side."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable
from functools import lru_cache

from newsclean.context import Context, Unit, box_of
from newsclean.document import Block, Container
from newsclean.stages.kinds import is_prose

LEAST_HELD = 0.6
"""Share of the kept paragraphs that an element has which holds most of the article."""

NEARLY_ALL = 0.8
"""The same of the element right around the text."""


def around_title(context: Context) -> list[int]:
    """Return the numbers of the elements around the page's title, which hold its article whatever their names."""
    title = context.landmarks.title
    return [box.index for box in title.boxes()] if title is not None else []


def first_in(units: list[Unit], numbers: Iterable[int]) -> dict[int, int]:
    """Return the first of some units, which are in order, that each container holds; in linear time."""
    found: dict[int, int] = {}
    for i in numbers:
        for box in units[i].block.boxes():
            if box.index in found:  # and so are all around it
                break
            found[box.index] = i
    return found


def last_in(units: list[Unit]) -> dict[int, int]:
    """Return the last unit that each container holds."""
    return first_in(units, range(len(units) - 1, -1, -1))


def spans_of(context: Context) -> dict[int, range]:
    """Return the units that each container of a page holds, from the first to the last; found once for a page."""
    if not context.spans:
        units = context.units
        ends, starts = last_in(units), first_in(units, range(len(units)))
        context.spans = {index: range(start, ends[index] + 1) for index, start in starts.items()}
    return context.spans


def by_outer_box(numbered: Iterable[tuple[int, Unit]]) -> dict[int, list[tuple[int, Unit]]]:
    """Return units, with their numbers, by the element around their own: the entries of a list by the list."""
    found: dict[int, list[tuple[int, Unit]]] = {}
    for i, unit in numbered:
        box = unit.block.container
        if box is not None and box.parent is not None:
            found.setdefault(box.parent.index, []).append((i, unit))
    return found


def among(numbers: list[int], members: range) -> list[int]:
    """Return those of some numbers, which are in order, that a range holds."""
    return numbers[bisect_left(numbers, members.start) : bisect_left(numbers, members.stop)]


def section_of(block: Block, above: dict[int, int], number: int) -> Container | None:
    """Return the outermost element around a head, by its number, that holds nothing of the article above it."""
    section = None
    for box in block.boxes():
        if above.get(box.index, number) < number:
            break
        section = box
    return section


@lru_cache(maxsize=8192)  # sites use the same names on every page
def _names(pattern: re.Pattern[str], names: str) -> bool:
    return pattern.search(names) is not None


def is_in_named(block: Block, pattern: re.Pattern[str], look: int) -> bool:
    """Tell whether one of so many elements around a block, from the inside out, has such class or id words."""
    box = block.container
    for _ in range(look):  # (asked often: a generator would cost twice as much)
        if box is None:
            break
        if box.names and _names(pattern, box.names):
            return True
        box = box.parent
    return False


def make_of(box: Container) -> tuple[int, str, str]:
    """Return what is the same of elements side by side that are made alike."""
    return box.parent.index if box.parent is not None else -1, box.tag, box.kind


def has_twin(box: Container, units: list[Unit], numbers: Iterable[int]) -> bool:
    """Tell whether some units, by their numbers, stand in an element beside this one that is made as it is."""
    make = make_of(box)
    return any(other is not box and make_of(other) == make for i in numbers for other in units[i].block.boxes())


def are_kin(block: Block, other: Block) -> bool:
    """Tell whether two blocks of a page stand in one box, in neighbouring ones, or in one within the other's."""
    if block.container is None or other.container is None:
        return False
    one, two = box_of(block), box_of(other)
    return one is two or one.parent is two or two.parent is one or (one.parent is two.parent and one.parent is not None)


def amid_article(units: list[Unit], keep: list[bool], numbers: list[int]) -> list[int]:
    """Return those of some units that stand in an element, the body aside, that holds most of the kept paragraphs."""
    if not numbers:
        return []
    held, total = _held(units, keep)
    holders = {box for box, size in held.items() if size >= LEAST_HELD * total and box.tag != "body"}
    return [i for i in numbers if not holders.isdisjoint(units[i].block.boxes())]


def text_box(units: list[Unit], keep: list[bool]) -> Container | None:
    """Return the innermost element that holds nearly all of the paragraphs that are kept, or None."""
    held, total = _held(units, keep)
    whole = (box for box, size in held.items() if size >= NEARLY_ALL * total)
    return max(whole, key=lambda box: box.depth, default=None)


def _held(units: list[Unit], keep: list[bool]) -> tuple[Counter[Container], int]:
    """Return the elements around the paragraphs that are kept, with their characters in each, and those of all."""
    held: Counter[Container] = Counter()
    total = 0
    for unit, flag in zip(units, keep, strict=True):
        if flag and is_prose(unit):
            total += len(unit.text)
            for box in unit.block.boxes():
                held[box] += len(unit.text)
    return held, total
