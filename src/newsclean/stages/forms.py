"""A page's units and which of them the score keeps in, those out that stand around a field for an e-mail address.

What a site offers by mail is told in words of its own, in any language; the field beside it is the same everywhere.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from itertools import accumulate

from newsclean.context import Context, Unit
from newsclean.document import Container
from newsclean.rules import NOTICE_RULE
from newsclean.stages.boxes import around_title, spans_of
from newsclean.stages.kinds import is_prose
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
    apart, spans = set(around_title(context)), spans_of(context)
    chars = [*accumulate((len(unit.text) if unit.block.kind != "region" else 0 for unit in units), initial=0)]
    kept = [i for i, flag in enumerate(keep) if flag]
    prose = [i for i in kept if is_prose(units[i])]
    made = Counter(make_around(units[i].block) for i in prose)
    found: set[int] = set()
    for box in asking:
        offer = range(0)
        for around in box.outward():
            members = spans[around.index]
            if (
                around.tag in WHOLE
                or around.index in apart
                or chars[members.stop] - chars[members.start] > LONGEST_OFFER
            ):
                break
            own = Counter(make_around(units[i].block) for i in _among(prose, members))
            if any(made[make] > count for make, count in own.items()):
                break
            offer = members
        found.update(_among(kept, offer))
    if sum(len(units[i].text) for i in found) > MOST_OFFERED * sum(len(units[i].text) for i in kept):
        return {}
    return dict.fromkeys(found, NOTICE_RULE)


def _boxes_that_ask(units: list[Unit]) -> list[Container]:
    """Return the elements with a field right in them."""
    seen: dict[int, Container] = {}
    for unit in units:
        for box in unit.block.boxes():
            if box.index in seen:  # and so are all around it
                break
            seen[box.index] = box
    return [box for box in seen.values() if box.asks][:MOST_FIELDS]


def _among(numbers: list[int], members: range) -> list[int]:
    """Return those of some numbers, which are in order, that a range holds."""
    return numbers[bisect_left(numbers, members.start) : bisect_left(numbers, members.stop)]
