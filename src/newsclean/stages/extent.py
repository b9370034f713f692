"""What the scorer says of units in, which of them that keeps out, and how far the article reaches."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from newsclean.context import Context, Unit, box_of
from newsclean.document import Block, Container
from newsclean.language.bylines import is_byline
from newsclean.language.dates import is_date_line
from newsclean.language.stamps import is_stamp
from newsclean.rules import UNLIKE_RULE
from newsclean.stages.boxes import boxes_around
from newsclean.text.characters import has_digit, is_small
from newsclean.text.sentences import SHORT_PARAGRAPH, ends_sentence, latin_length

HEADING_BONUS, HEADING_BELOW = 0.3, 0.45
HEADING_BETWEEN = 0.47
HEADING_LOOK = 3
"""A heading is a sub-headline at a score lower by the first where article text follows so closely, by the second where
such text stands above, too, as above no title does, and by the third right between two blocks of it, by the last of
which it stands in the page's tree."""

LEAST_PROSE = 25
"""Characters an article must have in all; less is a stray line."""

LEAST_LISTED, LISTED_SHARE, ROWS_SHARE = 3, 0.6, 0.4
"""A list of so many entries stays whole where such a share of its characters is kept, and a table where the last is."""

LEAST_HELD = 0.6
"""Share of the kept paragraphs that an element has which holds most of the article."""

NEARLY_ALL = 0.8
"""The same of the element right around the text."""

LEAST_SENTENCE = 25
"""Characters from which a text with an end mark is a sentence of the article."""

TITLE, TOP = 20, 6
"""Characters, in Latin script, of a title that stands again, at the least, and the lines at the top that may be it."""

ADVERTISED_LENGTH = 100
"""Longer texts mention a newsletter; shorter ones advertise it."""


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
        return "boilerplate/after-article"
    return UNLIKE_RULE


def keep_by_score(context: Context) -> list[bool]:
    """Return for each unit whether its score, or its place above kept ones, makes it article text."""
    threshold = context.options.least_score
    blocks = [unit.blocks[0] for unit in context.units]
    # What a site rule names as the article is article text wherever it stands; its menus and buttons are not.
    keep = [block.score >= threshold or (block.site is not None and block.kind != "region") for block in blocks]
    parting = context.landmarks.separators
    places = [i for i, block in enumerate(blocks) if block.text not in parting] if parting else range(len(blocks))
    first = keep.index(True) if True in keep else len(keep)
    for place, i in enumerate(places):
        block = blocks[i]
        if not _is_heading(block) or keep[i] or 2 * block.link_chars >= len(block.text):
            continue
        below = [blocks[k] for k in places[place + 1 : place + 1 + HEADING_LOOK]]
        bonus = HEADING_BONUS if i < first else HEADING_BELOW
        if block.score >= threshold - bonus and any(b.score >= threshold for b in below if b.kind != "heading"):
            keep[i] = True
        elif block.score >= threshold - HEADING_BETWEEN and place and below:
            before, after = blocks[places[place - 1]], below[0]
            if min(before.score, after.score) >= threshold and (are_kin(block, after) or _are_cousins(block, after)):
                keep[i] = True
    return keep


def _is_heading(block: Block) -> bool:
    """Tell whether a block heads what is below it: as what opens a part of the page at a click does, too."""
    return block.kind == "heading" or (block.container is not None and block.container.tag == "summary")


def keep_list_whole(units: list[Unit], members: Sequence[int], keep: list[bool]) -> None:
    """Keep the entries of a list, by their numbers, of which most are kept."""
    kept = [i for i in members if keep[i]]
    if LEAST_LISTED <= len(members) > len(kept) > 0:
        chars = sum(len(units[i].text) for i in members)
        share = ROWS_SHARE if units[members[0]].block.kind == "row" else LISTED_SHARE
        if sum(len(units[i].text) for i in kept) >= share * chars:
            for i in members:
                keep[i] = True


def are_kin(block: Block, other: Block) -> bool:
    """Tell whether two blocks of a page stand in one box, in neighbouring ones, or in one within the other's."""
    if block.container is None or other.container is None:
        return False
    one, two = box_of(block), box_of(other)
    return one is two or one.parent is two or two.parent is one or (one.parent is two.parent and one.parent is not None)


def _are_cousins(block: Block, other: Block) -> bool:
    """Tell whether two blocks of a page stand in boxes in neighbouring boxes, as where each paragraph has its own."""
    if block.container is None or other.container is None:
        return False
    one, two = box_of(block).parent, box_of(other).parent
    return one is not None and two is not None and one.parent is not None and one.parent is two.parent


def is_prose(unit: Unit) -> bool:
    """Tell whether a unit is a sentence of some length rather than a label."""
    text = unit.text
    return len(text) >= LEAST_SENTENCE and ends_sentence(text)


def holders(units: list[Unit], keep: list[bool]) -> set[int]:
    """Return the numbers of the elements, the body aside, that hold most of the paragraphs that are kept."""
    held, total = _held(units, keep)
    return {box.index for box, size in held if size >= LEAST_HELD * total and box.tag != "body"}


def text_box(units: list[Unit], keep: list[bool]) -> Container | None:
    """Return the innermost element that holds nearly all of the paragraphs that are kept, or None."""
    held, total = _held(units, keep)
    return max((box for box, size in held if size >= NEARLY_ALL * total), key=lambda box: box.depth, default=None)


def _held(units: list[Unit], keep: list[bool]) -> tuple[list[tuple[Container, int]], int]:
    """Return the elements around the paragraphs that are kept, with their characters in each, and those of all."""
    boxes: dict[int, Container] = {}
    sizes: dict[int, int] = {}
    total = 0
    for unit, flag in zip(units, keep, strict=True):
        if flag and is_prose(unit):
            size = len(unit.text)
            total += size
            for box in boxes_around(unit.block.container):
                boxes[box.index] = box
                sizes[box.index] = sizes.get(box.index, 0) + size
    return [(boxes[index], size) for index, size in sizes.items()], total


def is_byline_or_date(unit: Unit) -> bool:
    """Tell whether a unit is a byline or a date, as articles have."""
    if unit.block.kind == "region" or is_prose(unit):
        return False
    return is_signed(unit) or is_dated(unit)


def is_dated(unit: Unit) -> bool:
    """Tell whether a unit is a date or a time, with a name perhaps."""
    return has_digit(unit.text) and (is_stamp(unit.text) or is_date_line(unit.key))


def is_signed(unit: Unit) -> bool:
    """Tell whether a unit says who wrote something."""
    return unit.has_mark("credits") or is_byline(unit.text, unit.tables["credits"].extra.get("byline", ()))


def is_prose_like(units: list[Unit]) -> bool:
    """Tell whether one of the units is a paragraph."""
    return any(latin_length(u.text) >= SHORT_PARAGRAPH and ends_sentence(u.text) for u in units)


def doubled(units: Sequence[Unit]) -> list[range]:
    """Return the rows of lines alike between two paragraphs: a caption or a sub-headline.

    (Dumps hold a caption once more, as what screen readers say of its picture. In a poem verses stand above and below.)
    """
    found = []
    for i, (unit, below) in enumerate(pairwise(units)):
        text = unit.text
        is_label = text == below.text and not ends_sentence(text) and not is_small(text[0])
        if is_label and i and is_prose(units[i - 1]):
            end = next((j for j in range(i + 2, len(units)) if units[j].text != text), i)
            if is_prose(units[end]):
                found.append(range(i, end))
    return found


def titled_again(units: Sequence[Unit]) -> list[int]:
    """Return the numbers of the lines that say once more what one above, a title, says: at the top, or below prose."""
    first = next((i for i, unit in enumerate(units) if is_prose(unit)), 0)
    texts = [unit.text for unit in units]
    top = texts[: min(first, TOP)]
    found = [i for i, text in enumerate(top) if text in top[:i]]
    titles = {texts[i] for i in found} | set(top[:1])
    found += [i for i in range(first + 1, len(texts)) if texts[i] in titles and is_prose(units[i - 1])]
    return [i for i in found if latin_length(texts[i]) >= TITLE and not ends_sentence(texts[i])]
