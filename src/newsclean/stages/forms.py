"""A page's units and which of them the score keeps in, those out that stand around a field for an e-mail address.

What a site offers by mail is told in words of its own, in any language; the field beside it is the same everywhere.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from newsclean.context import Context, Unit
from newsclean.document import Container
from newsclean.rules import NOTICE_RULE
from newsclean.stages.boxes import boxes_around, first_in, last_in, numbers_around
from newsclean.stages.extent import is_prose
from newsclean.stages.overlooked import make_around

LONGEST_OFFER = 400
"""What offers something by mail is no longer, with all that stands in its box, in characters. (In the annotated pages,
of which 310 have such fields, no box of up to 600 holds a line of the article.)"""

MOST_OFFERED = 0.5
"""No larger share of the kept text is an offer."""

MOST_FIELDS = 40
"""So many boxes with a field are looked at."""

WHOLE = frozenset(("body", "main", "article"))


def rules_of_forms(context: Context, keep: list[bool]) -> dict[int, str]:
    """Return, for units that are kept, the rule where they stand in a small box with a field for an address.

    The box is as large as it can be without the title, and without paragraphs made as others are outside of it.
    """
    units = context.units
    asking = _boxes_that_ask(units)
    if not asking:
        return {}
    title = context.landmarks.title
    apart = set(numbers_around(title.container if title is not None else None))
    starts, ends = first_in(units, range(len(units))), last_in(units)
    kept = [i for i, flag in enumerate(keep) if flag]
    made = Counter(make_around(units[i].block) for i in kept if is_prose(units[i]))
    found: set[int] = set()
    for box in asking:
        offer = range(0)
        for around in boxes_around(box):
            members = range(starts[around.index], ends[around.index] + 1)
            if around.tag in WHOLE or around.index in apart or not _may_be_offer(units, members, keep, made):
                break
            offer = members
        found.update(i for i in offer if keep[i])
    if sum(len(units[i].text) for i in found) > MOST_OFFERED * sum(len(units[i].text) for i in kept):
        return {}
    return dict.fromkeys(found, NOTICE_RULE)


def _boxes_that_ask(units: list[Unit]) -> list[Container]:
    """Return the elements with a field right in them."""
    found: dict[int, Container] = {}
    seen: set[int] = set()
    for unit in units:
        for box in _new_around(unit.block.container, seen):
            if box.asks:
                found[box.index] = box
    return list(found.values())[:MOST_FIELDS]


def _new_around(container: Container | None, seen: set[int]) -> Iterator[Container]:
    """Yield a container and those around it that were not seen before."""
    for box in boxes_around(container):
        if box.index in seen:
            return
        seen.add(box.index)
        yield box


def _may_be_offer(units: list[Unit], members: range, keep: list[bool], made: Counter[tuple[object, ...]]) -> bool:
    """Tell whether some units are short in all, and none of them is a paragraph made as others outside are."""
    chars = 0
    own: Counter[tuple[object, ...]] = Counter()
    for i in members:
        if units[i].block.kind != "region":
            chars += len(units[i].text)
            if chars > LONGEST_OFFER:
                return False
            if keep[i] and is_prose(units[i]):
                own[make_around(units[i].block)] += 1
    return all(made[make] == count for make, count in own.items())
