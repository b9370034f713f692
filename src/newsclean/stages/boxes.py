"""The elements around a page's units: which units each of them holds."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from newsclean.context import Unit
from newsclean.document import Container


def boxes_around(container: Container | None) -> Iterator[Container]:
    """Yield a container and all around it, from the inside out."""
    while container is not None:
        yield container
        container = container.parent


def numbers_around(container: Container | None) -> list[int]:
    """Return the numbers of a container and of all around it."""
    return [box.index for box in boxes_around(container)]


def first_in(units: list[Unit], numbers: Iterable[int]) -> dict[int, int]:
    """Return the first of some units, which are in order, that each container holds; in linear time."""
    found: dict[int, int] = {}
    for i in numbers:
        for box in boxes_around(units[i].block.container):
            if box.index in found:  # and so are all around it
                break
            found[box.index] = i
    return found


def last_in(units: list[Unit]) -> dict[int, int]:
    """Return the last unit that each container holds."""
    return first_in(units, range(len(units) - 1, -1, -1))


def section_of(container: Container | None, above: dict[int, int], number: int) -> Container | None:
    """Return the outermost element around a head, by its number, that holds nothing of the article above it."""
    section = None
    while container is not None and above.get(container.index, number) >= number:
        section = container
        container = container.parent
    return section


def make_of(box: Container) -> tuple[int, str, str]:
    """Return what is the same of elements side by side that are made alike."""
    return box.parent.index if box.parent is not None else -1, box.tag, box.kind
