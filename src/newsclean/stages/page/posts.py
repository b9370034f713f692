"""A page's units and which are kept in, the posts of a thread out that are made as those which are kept."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from itertools import chain

from newsclean.context import Context, Unit
from newsclean.document import Block, Container
from newsclean.language.headings import LEAST_HEADLINE
from newsclean.names import NAME_BIT
from newsclean.patterns import lazy
from newsclean.stages.boilerplate.threads import is_dated_line
from newsclean.stages.boxes import spans_of
from newsclean.stages.kinds import is_prose
from newsclean.stages.page.cards import LONGEST_POST
from newsclean.text.sentences import ends_sentence

LEAST_POSTS, MOST_LINKED = 2, 0.3
"""A thread has so many posts; so much of a line of one are links, at most."""

MOST_ELSEWHERE = 3
"""In boxes named comments, posts are a thread that have more of the kept sentences than one in so many."""

LIVE = lazy(r"(?<![^\W_])live[-_]?(?:blog|events?|feed|ticker|updates?)[-_]{1,2}(?:entry|post|item|update)(?![^\W_])")
"""Class words of a post of a live blog; each has a headline of its own, and links to the reports it sums up."""

SAID = frozenset(("paragraph", "item"))
SINGLE = frozenset("p pre h1 h2 h3 h4 h5 h6".split())
"""Elements that hold one block, and so no date beside it."""

Make = tuple[int, str, str]
Place = tuple[str, str]


def keep_posts(context: Context, keep: list[bool]) -> set[int]:
    """Keep what stands in the posts of a thread as what is kept does: the score takes short ones for comments.

    Posts are boxes side by side of one make, each with a date; what they say stands in a box of a name of its own.
    Comments are such posts, too, but the article stands in none of them. Return the numbers of what short posts say.
    """
    units = context.units
    said = [i for i, flag in enumerate(keep) if flag and is_prose(units[i])]
    alike: dict[Make, list[Container]] = {_make(box): [] for box in _boxes(units, said) if _may_be_post(box)}
    around = {parent for parent, _, _ in alike}
    for box in _boxes(units, range(len(units))):
        if (
            box.parent is not None
            and box.parent.index in around
            and _may_be_post(box)
            and (make := _make(box)) in alike
        ):
            alike[make].append(box)
    posts = {make: found for make, found in alike.items() if len(found) >= LEAST_POSTS}
    if not posts:
        return set()
    places: dict[Make, set[Place]] = {}
    for i in said:
        place, outer = _place(units[i].block)
        for box in outer:
            if box.names and (make := _make(box)) in posts:
                places.setdefault(make, set()).add(place)
    spans = spans_of(context) if places else {}
    thread: set[int] = set()
    is_dated = cache(lambda i: is_dated_line(units[i]))
    for make, found in places.items():
        rows = [spans[box.index] for box in posts[make]]
        if any(box.inside & NAME_BIT["comments"] for box in posts[make]) and not _are_much(units, said, rows):
            continue
        if not all(any(map(is_dated, row)) for row in rows):
            continue
        is_live = all(LIVE.search(box.names) for box in posts[make])
        if not is_live and not _have_one_subject(units, rows):
            continue
        for i in chain.from_iterable(rows):
            is_said = _place(units[i].block)[0] in found and (keep[i] or _may_be_said(units[i], is_live))
            if is_said or (is_live and units[i].block.kind == "heading"):
                keep[i] = True
                thread.add(i)
            elif is_live and keep[i] and is_dated(i):
                keep[i] = False  # when, and by whom
        if any(sum(len(units[i].text) for i in row) > LONGEST_POST for row in rows):  # articles, perhaps
            thread.difference_update(chain.from_iterable(rows))
    return thread


def _are_much(units: list[Unit], said: list[int], rows: list[range]) -> bool:
    """Tell whether much of what is kept stands in posts: they are not what readers say of an article above them."""
    held = {*chain.from_iterable(rows)}
    return MOST_ELSEWHERE * sum(len(units[i].text) for i in said if i in held) > sum(len(units[i].text) for i in said)


def _have_one_subject(units: list[Unit], rows: list[range]) -> bool:
    """Tell whether all headlines in posts end alike: they are the subject of the thread, and none of an article."""
    heads = [units[i].text for i in chain.from_iterable(rows) if units[i].block.kind == "heading"]
    return len({text[-LEAST_HEADLINE:] for text in heads if len(text) >= LEAST_HEADLINE}) <= 1


def _may_be_post(box: Container) -> bool:
    return bool(box.names) and box.tag not in SINGLE and box.parent is not None


def _boxes(units: list[Unit], numbers: Iterable[int]) -> list[Container]:
    """Return all elements around some of the units, each once."""
    found: dict[int, Container] = {}
    for i in numbers:
        for box in units[i].block.boxes():
            if box.index in found:
                break
            found[box.index] = box
    return list(found.values())


def _make(box: Container) -> Make:
    """Return what is the same of posts side by side, of which every other one may have another class more."""
    return box.parent.index if box.parent is not None else -1, box.tag, box.kind.split(" ", 1)[0]


def _place(block: Block) -> tuple[Place, Iterator[Container]]:
    """Return the names of the innermost element with any around a block, and the elements around that."""
    outer = block.boxes()
    inner = next((box for box in outer if box.names), None)
    return (inner.tag, inner.kind.split(" ", 1)[0]) if inner is not None else ("", ""), outer


def _may_be_said(unit: Unit, is_live: bool) -> bool:
    block = unit.block
    return (
        block.kind in SAID
        and ends_sentence(unit.text)
        and not unit.marks
        and (is_live or block.link_chars <= MOST_LINKED * len(block.text))
    )
