"""A page's units and which of them the score keeps in, those in boxes made alike out: teasers, readers' posts."""

from __future__ import annotations

from collections.abc import Callable
from itertools import accumulate
from statistics import fmean

from newsclean.context import Context, Unit
from newsclean.language.headings import LEAST_HEADLINE, MOST_HEADLINE
from newsclean.rules import CARD_RULE, POSTS_RULE
from newsclean.stages.boxes import make_of, spans_of
from newsclean.stages.kinds import is_dated, is_prose
from newsclean.stages.teasers import is_linked
from newsclean.text.sentences import LABEL

LEAST_CARDS, LONGEST_CARD = 3, 400
"""Boxes of other articles stand together, so many at least, and are no longer, in characters."""

CARD_LOOK, LEAST_KEPT_CARDS = 4, 2
"""The text of a box stands so few units below its headline, that included; so many boxes have some that would stay."""

LONGEST_POST = 2000
LEAST_SAID = 0.3
"""Share of sentences among what is kept of readers' posts: the others are names and dates."""

CARD_GAP = 0.15
"""The article's paragraphs score higher than such boxes by so much in the mean."""


def rules_of_cards(context: Context, keep: list[bool]) -> dict[int, str]:
    """Return, for units that are kept, the rule where they stand in boxes made alike, each with a linked headline."""
    units = context.units
    if not _has_some(units, keep, _is_card_head):
        return {}
    heads = [i for i, unit in enumerate(units) if unit.block.kind == "heading" or _is_card_head(unit)]
    linked = [i for i in heads if is_linked(units[i].block)]
    return dict.fromkeys(_in_boxes_alike(units, keep, heads, linked, LONGEST_CARD), CARD_RULE)


def rules_of_posts(context: Context, keep: list[bool]) -> dict[int, str]:
    """Return, for units that are kept, the rule where they stand in boxes made alike, each with a date or a time."""
    units = context.units
    if not _has_some(units, keep, _is_short_date):
        return {}
    dated = [i for i, unit in enumerate(units) if _is_short_date(unit)]
    found = _in_boxes_alike(units, keep, dated, dated, LONGEST_POST)
    said = sum(is_prose(units[j]) for j in found)
    return dict.fromkeys(found, POSTS_RULE) if said >= LEAST_SAID * len(found) else {}  # else a list of works and years


def _has_some(units: list[Unit], keep: list[bool], is_mark: Callable[[Unit], bool]) -> bool:
    """Tell whether some units stand as marks do, right above ones that are kept, but not for sure; few pages have."""
    found = seen = 0
    for i, flag in enumerate(keep):
        if flag and units[i].score < 1 - CARD_GAP:
            for unit in units[max(seen, i + 1 - CARD_LOOK) : i + 1]:
                found += is_mark(unit)
            if found >= LEAST_KEPT_CARDS:
                return True
            seen = i + 1
    return False


def _is_card_head(unit: Unit) -> bool:
    """Tell whether a heading, or a line as long as a headline, is all link."""
    block = unit.block
    if not block.link_chars or block.kind == "region" or not is_linked(block):
        return False
    return block.kind == "heading" or LEAST_HEADLINE <= len(unit.text) <= MOST_HEADLINE


def _is_short_date(unit: Unit) -> bool:
    """Tell whether a short line is a date or a time, with a name perhaps."""
    return len(unit.text) <= LABEL and unit.block.kind != "region" and is_dated(unit)


def _in_boxes_alike(units: list[Unit], keep: list[bool], heads: list[int], marks: list[int], longest: int) -> set[int]:
    """Return the kept units in boxes made alike, apart from the article, and less sure of being it.

    Each box has one of the marks, and none other of the heads.
    """
    if len(marks) < LEAST_CARDS:
        return set()
    spans = spans_of(units)
    counted = [0] * len(units)
    for i in heads:
        counted[i] = 1
    before = [0, *accumulate(counted)]
    alike: dict[tuple[int, str, str], list[range]] = {}
    for i in marks:
        box = units[i].block.container
        while box is not None and box.parent is not None:
            around = spans[box.parent.index]
            if before[around.stop] - before[around.start] > 1:
                break
            box = box.parent
        if box is None or box.parent is None:
            continue
        members = spans[box.index]
        if len(members) > 1:  # a sub-headline that is a link has nothing beside it in its box
            alike.setdefault(make_of(box), []).append(members)
    found: set[int] = set()
    for (parent, _, _), boxes in alike.items():
        if len(boxes) < LEAST_CARDS or any(sum(len(units[j].text) for j in box) > longest for box in boxes):
            continue
        held = {j for box in boxes for j in box}
        if not any(keep[j] and j not in held and is_prose(units[j]) for j in spans[parent]):
            found.update(j for j in held if keep[j])
    others = [unit.score for i, unit in enumerate(units) if keep[i] and i not in found and is_prose(unit)]
    if not found or not others:
        return set()
    texts = [j for j in found if is_prose(units[j])] or found
    return found if fmean(others) >= fmean(units[j].score for j in texts) + CARD_GAP else set()
