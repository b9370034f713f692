"""What the scorer says of units in, which of them that keeps out, and how far the article reaches."""

from __future__ import annotations

from collections.abc import Sequence

from newsclean.context import Context, Unit
from newsclean.document import Block
from newsclean.rules import AFTER_RULE, UNLIKE_RULE

HEADING_BONUS, HEADING_BELOW = 0.3, 0.45
HEADING_LOOK = 3
"""A heading is a sub-headline at a score lower by the first where article text follows so closely, by the second where
such text stands above, too, as above no title does."""

LEAST_PROSE = 25
"""Characters an article must have in all; less is a stray line."""

LEAST_LISTED, LISTED_SHARE, ROWS_SHARE = 3, 0.6, 0.4
"""A list of so many entries stays whole where such a share of these or of its characters is kept, and a table where
the last is."""


def first_and_last(keep: Sequence[bool | None]) -> tuple[int, int]:
    """Return the numbers of the first and the last unit that is kept; without any the last is before the first.

    >>> first_and_last([False, True, None, True, False]), first_and_last([False])
    ((1, 3), (0, -1))
    """
    if True not in keep:
        return 0, -1
    return keep.index(True), len(keep) - 1 - keep[::-1].index(True)


def set_extent(context: Context, keep: Sequence[bool | None]) -> None:
    """Let the article reach from the first to the last unit that is kept."""
    context.first, context.last = first_and_last(keep)


def kept_chars(units: Sequence[Unit], keep: Sequence[bool]) -> int:
    """Return how many characters the units that are kept have."""
    return sum([len(unit.text) for unit, flag in zip(units, keep, strict=True) if flag])


def drop_or_hold(context: Context, number: int, rule: str) -> None:
    """Drop a unit of the article by a rule, or, where the caller keeps what the rule drops, keep it for now."""
    unit = context.units[number]
    if not context.drop(unit, rule, number):
        unit.hold(rule)


def rule_of_place(context: Context, number: int) -> str:
    """Return the rule for a unit of which nothing is known but where it stands."""
    if context.last < context.first:
        return "boilerplate/no-article"
    if number < context.first:
        return "boilerplate/before-article"
    if number > context.last:
        return AFTER_RULE
    return UNLIKE_RULE


def keep_by_score(context: Context) -> list[bool]:
    """Return for each unit whether its score, or its place above kept ones, makes it article text."""
    threshold = context.options.least_score
    blocks = [unit.block for unit in context.units]
    # What a site rule names as the article is article text wherever it stands; its menus and buttons are not.
    keep = [block.score >= threshold or (block.site is not None and block.kind != "region") for block in blocks]
    parting = context.landmarks.separators
    places = [i for i, block in enumerate(blocks) if block.kind != "region" and block.text not in parting]
    first = keep.index(True) if True in keep else len(keep)
    title = context.landmarks.title
    top = context.number_of(title) if title is not None and title.level else 0
    for place, i in enumerate(places):
        block = blocks[i]
        if i < top or not _is_heading(block) or keep[i] or 2 * block.link_chars >= len(block.text):
            continue
        below = [blocks[k] for k in places[place + 1 : place + 1 + HEADING_LOOK]]
        bonus = HEADING_BONUS if i < first else HEADING_BELOW
        if block.score >= threshold - bonus and any(b.score >= threshold for b in below if b.kind != "heading"):
            keep[i] = True
    return keep


def _is_heading(block: Block) -> bool:
    """Tell whether a block heads what is below it: as what opens a part of the page at a click does, too."""
    return block.kind == "heading" or (block.container is not None and block.container.tag == "summary")


def keep_list_whole(units: list[Unit], members: Sequence[int], keep: list[bool]) -> None:
    """Keep the entries of a list, by their numbers, of which most are kept."""
    if len(members) >= LEAST_LISTED:
        keep_whole(units, members, keep, ROWS_SHARE if units[members[0]].block.kind == "row" else LISTED_SHARE)


def keep_whole(units: list[Unit], members: Sequence[int], keep: list[bool], share: float) -> None:
    """Keep some units, by their numbers, if such a share of their characters is kept, or of them, all without marks."""
    kept = [i for i in members if keep[i]]
    if len(members) > len(kept) > 0:
        chars = sum(len(units[i].text) for i in members)
        most = len(kept) >= share * len(members) and not any(units[i].marks for i in members)
        if most or sum(len(units[i].text) for i in kept) >= share * chars:
            for i in members:
                keep[i] = True
