"""A page's units and which are kept in, the posts of a thread out that are made as those which are kept."""

from __future__ import annotations

from itertools import takewhile

from newsclean.context import Unit
from newsclean.document import Block, Container
from newsclean.language.headings import LEAST_HEADLINE
from newsclean.names import NAME_BIT
from newsclean.stages.boxes import spans_of
from newsclean.stages.kinds import is_prose
from newsclean.stages.threads import is_dated_line
from newsclean.text.sentences import ends_sentence

LEAST_POSTS, MOST_LINKED = 2, 0.3
"""A thread has so many posts; so much of a line of one are links, at most."""

SAID = frozenset(("paragraph", "item"))

Make = tuple[int, str, str]
Place = tuple[str, str]


def keep_posts(units: list[Unit], keep: list[bool]) -> None:
    """Keep what stands in the posts of a thread as what is kept does: the score takes short ones for comments.

    Posts are boxes side by side of one make, each with a date; what they say stands in a box of a name of its own.
    Comments are such posts, too, but the article stands in none of them.
    """
    spans: dict[int, range] = {}
    posts: dict[Make, list[Container]] = {}
    for box in _boxes(units):
        if box.names and box.parent is not None:
            posts.setdefault(_make(box), []).append(box)
    posts = {make: boxes for make, boxes in posts.items() if len(boxes) >= LEAST_POSTS}
    if not posts:
        return
    said = [i for i, flag in enumerate(keep) if flag and is_prose(units[i])]
    places: dict[Make, set[Place]] = {}
    for i in said:
        for box in units[i].block.boxes():
            if _make(box) in posts and (place := _place(units[i].block, box)) is not None:
                places.setdefault(_make(box), set()).add(place)
    for make, found in places.items():
        spans = spans or spans_of(units)
        boxes = posts[make]
        held = {i for box in boxes for i in spans[box.index]}
        if any(box.inside & NAME_BIT["comments"] for box in boxes) and not _are_most(units, said, held):
            continue
        if not _are_posts([[units[i] for i in spans[box.index]] for box in boxes]):
            continue
        for box in boxes:
            for i in spans[box.index]:
                if not keep[i] and _may_be_said(units[i]) and _place(units[i].block, box) in found:
                    keep[i] = True


def _are_most(units: list[Unit], said: list[int], held: set[int]) -> bool:
    """Tell whether most of what is kept stands in posts: they are not what readers say of an article above them."""
    return 2 * sum(len(units[i].text) for i in said if i in held) > sum(len(units[i].text) for i in said)


def _are_posts(boxes: list[list[Unit]]) -> bool:
    """Tell whether boxes are posts: each has a date, and all headlines in them are the subject of the thread."""
    if not all(any(map(is_dated_line, units)) for units in boxes):
        return False
    heads = [unit.text for units in boxes for unit in units if unit.block.kind == "heading"]
    return len({text[-LEAST_HEADLINE:] for text in heads if len(text) >= LEAST_HEADLINE}) <= 1


def _boxes(units: list[Unit]) -> list[Container]:
    """Return all elements around the units, each once."""
    found: dict[int, Container] = {}
    for unit in units:
        for box in unit.block.boxes():
            if box.index in found:
                break
            found[box.index] = box
    return list(found.values())


def _make(box: Container) -> Make:
    """Return what is the same of posts side by side, of which every other one may have another class more."""
    return box.parent.index if box.parent is not None else -1, box.tag, box.kind.split(" ", 1)[0]


def _place(block: Block, post: Container) -> Place | None:
    """Return the innermost element with names around a block within a post; None where there is none."""
    inner = takewhile(lambda box: box is not post, block.boxes())
    return next(((box.tag, box.kind.split(" ", 1)[0]) for box in inner if box.names), None)


def _may_be_said(unit: Unit) -> bool:
    block = unit.block
    return (
        block.kind in SAID
        and ends_sentence(unit.text)
        and not unit.marks
        and block.link_chars <= MOST_LINKED * len(block.text)
    )
