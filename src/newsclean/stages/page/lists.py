"""A page's units and which are kept in, lists and tables out that stay whole: for their entries, or for their place."""

from __future__ import annotations

from itertools import islice
from statistics import fmean

from newsclean.context import Unit, box_of
from newsclean.document import Block, Container
from newsclean.names import NAME_BIT
from newsclean.stages.boxes import make_of
from newsclean.stages.extent import keep_list_whole
from newsclean.stages.kinds import is_prose
from newsclean.text.characters import BULLETS, COLONS
from newsclean.text.sentences import LABEL, PARAGRAPH, latin_length

LISTS = frozenset("ul ol dl menu table pre".split())
ENTRIES = frozenset(("item", "row", "term"))
WRAPPED_TAGS, WRAPPED = frozenset(("table", "pre")), 2
"""Tables and listings have so many boxes of their own, at most."""

LIST_LOOK = 4
"""A list is so few elements around the box of an entry's text."""

TOLD = 0.15
"""A list of sentences stays between what is kept at a mean score lower by so much."""

BOXED = 0.3
"""The same of sentences in elements side by side that are made alike and are no list by their tags."""

LEAST_BELOW, BESIDE, WITHIN = 2, 2, 3
"""A list has so many entries that stays for its place below a paragraph: in one of so many elements around that, one of
so many around an entry that is no element of a list."""

HEAD_LOOK = 2
"""So many buttons and labels stand between a list and its heading, at most."""

PART_LOOK, WHOLE = 7, frozenset(("body", "main"))
ELSEWHERE = NAME_BIT["comments"] | NAME_BIT["chrome"]
"""A list of sentences is part of the article in one of so many elements around both, smaller than the page; none around
the list alone is named comments, or what stands beside an article."""

TYPED = BULLETS + "・"
"""Bullets before entries that are no elements of a list. (A dash stands before what is said, and before what an offer
to subscribe has.)"""

UNLIKE = NAME_BIT["comments"] | NAME_BIT["chrome"] | NAME_BIT["meta"] | NAME_BIT["picture"]
"""What the names of such a list do not stand for: buttons to share, tags, dates."""


def keep_lists_whole(units: list[Unit], keep: list[bool], threshold: float) -> None:
    """Keep the entries of a list, or rows of a table, of which most are kept, or which stand as the article's do.

    Sentences in elements made alike are a list, too, whatever their tags.
    """
    lists: dict[int, list[int]] = {}
    boxed: dict[tuple[int, str, str], list[int]] = {}
    for i, unit in enumerate(units):
        block = unit.block
        if block.kind == "paragraph" and block.score and block.container is not None:
            boxed.setdefault(make_of(block.container), []).append(i)
        box = _list_of(block) if block.score or block.kind == "paragraph" else None
        if box is not None:
            lists.setdefault(box.index, []).append(i)
    for members in boxed.values():
        if not all(keep[i] for i in members) and _is_boxed_list(units, members, keep, threshold - BOXED):
            for i in members:
                keep[i] = True
    for members in lists.values():
        keep_list_whole(units, members, keep)
        if _is_told(units, members, keep, threshold - TOLD) or _is_set_below(units, members, keep):
            for i in members:
                keep[i] = True
        elif _is_part_below(units, members, keep):
            for i in range(members[0] - (units[members[0] - 1].block.kind == "heading"), members[-1] + 1):
                keep[i] = True


def keep_heads_of_lists(units: list[Unit], keep: list[bool]) -> None:
    """Keep headings above lists and tables that are kept, with nothing between but buttons and their labels."""
    for first in [
        i for i, flag in enumerate(keep) if flag and i and not keep[i - 1] and units[i].block.kind in ENTRIES
    ]:
        above = first - 1
        while above > 0 and first - above <= HEAD_LOOK and _is_control(units[above]):
            above -= 1
        if units[above].block.level > 1 and _is_plain(units[above]):
            keep[above] = True


def _is_control(unit: Unit) -> bool:
    return unit.block.kind == "region" or (unit.block.kind == "paragraph" and len(unit.text) <= LABEL)


def _list_of(block: Block) -> Container | None:
    """Return the list, table or listing of which a block is an entry, a row or a line; None where it is none."""
    if block.kind == "pre":
        return next((box for box in islice(block.boxes(), LIST_LOOK) if box.tag == "pre"), None)
    if block.kind == "paragraph":  # of what a term stands for
        one = block.container
        if one is not None and one.tag != "dd":
            one = one.parent
        two = one.parent if one is not None and one.tag == "dd" else None
        return two if two is not None and two.tag == "dl" and not two.groups & UNLIKE else None
    if block.kind not in ENTRIES:
        return None
    box = box_of(block)
    if box.tag not in LISTS and not block.text.strip(".").isdigit():  # the number of a step may have its own
        box = next((b for b in islice(box.outward(), LIST_LOOK) if b.tag in LISTS), box)
    return box if box.tag in LISTS else None


def _is_told(units: list[Unit], members: list[int], keep: list[bool], least: float) -> bool:
    """Tell whether a list of sentences without links, steps most often, stands right between what is kept."""
    first, last = members[0], members[-1]
    if not 0 < first <= last < len(units) - 1 or not (keep[first - 1] and keep[last + 1]):
        return False
    entries = [units[i] for i in members]
    if any(unit.block.link_chars or not is_prose(unit) for unit in entries):
        return False
    return fmean(unit.score for unit in entries) >= least


def _is_boxed_list(units: list[Unit], members: list[int], keep: list[bool], least: float) -> bool:
    """Tell whether sentences in elements made alike, and nothing between them, are told as a list is."""
    if len(members) < LEAST_BELOW or members[-1] - members[0] >= len(members):
        return False
    box = units[members[0]].block.container
    if box is None or (box.parent is not None and box.parent.groups & (UNLIKE | NAME_BIT["hidden"])):
        return False
    return all(not units[i].marks for i in members) and _is_told(units, members, keep, least)


def _is_part_below(units: list[Unit], members: list[int], keep: list[bool]) -> bool:
    """Tell whether a list of sentences without links, steps most often, stands below the article in a box of it."""
    first, last = members[0], members[-1]
    at = first - 1
    if at > 0 and units[at].block.kind == "heading" and _is_plain(units[at]):
        at -= 1
    if at < 0 or not keep[at] or len(members) < LEAST_BELOW or last - first + 1 > 2 * len(members):
        return False
    if not all(is_prose(units[i]) and _is_plain(units[i]) for i in members):
        return False
    outer = {box.index for box in islice(units[at].block.boxes(), PART_LOOK) if box.tag not in WHOLE}
    for box in islice(units[first].block.boxes(), PART_LOOK):
        if box.index in outer:
            return True
        if box.tag == "aside" or box.groups & ELSEWHERE:
            return False
    return False


def _is_plain(unit: Unit) -> bool:
    """Tell whether a unit has neither links nor words of menus, teasers, captions or credits."""
    return not unit.block.link_chars and not unit.marks


def _is_text(unit: Unit) -> bool:
    """Tell whether a list may stand below a unit that is kept: a paragraph, a heading, a label with a colon."""
    if is_prose(unit) or unit.block.kind == "heading" or unit.text[-1] in COLONS:
        return True
    return unit.block.kind == "paragraph" and latin_length(unit.text) >= PARAGRAPH


def _is_set_below(units: list[Unit], members: list[int], keep: list[bool]) -> bool:
    """Tell whether a list without links stands right below what is kept, in the element that holds it.

    Lists of phrases score as menus do; a page sets none of its menus amid the paragraphs of its article.
    """
    first, last = members[0], members[-1]
    if not first or not keep[first - 1] or last - first + 1 != len(members):
        return False
    above, is_code = units[first - 1], units[first].block.kind == "pre"
    if not is_code and (len(members) < LEAST_BELOW or not _is_text(above)):
        return False
    if not all(_is_plain(units[i]) for i in members):
        return False
    whole = next((box for box in units[first].block.boxes() if box.tag in LISTS), None)
    if whole is None or whole.groups & UNLIKE:
        return False
    around = [*islice(above.block.boxes(), BESIDE + 2 * is_code)]
    if whole.parent in around[:BESIDE]:
        return True
    for box in islice(whole.outward(), 1, 2 + WRAPPED) if whole.tag in WRAPPED_TAGS else ():
        if box.tag == "aside":
            return False
        if box in around and box.tag not in WHOLE:
            return True
    return False


def keep_typed_lists(units: list[Unit], keep: list[bool]) -> None:
    """Keep lines that begin with a bullet each, as lists do that are no elements, right below what is kept."""
    for at in [i for i, unit in enumerate(units) if unit.text[0] in TYPED and i and keep[i - 1] and not keep[i]]:
        sign = units[at].text[0]
        end = next((i for i in range(at, len(units)) if units[i].text[0] != sign), len(units))
        if _is_typed_below(units, at, end, sign):
            keep[at:end] = [True] * (end - at)


def _is_typed_below(units: list[Unit], first: int, end: int, sign: str) -> bool:
    """Tell whether lines without links stand in the element around the one above them, or in one within it."""
    above, lines = units[first - 1], units[first:end]
    is_item = above.text.startswith(sign)
    if len(lines) + is_item < LEAST_BELOW or not (is_item or _is_text(above)):
        return False
    if not all(map(_is_plain, lines)):
        return False
    near = {box.index for box in islice(above.block.boxes(), BESIDE)}
    boxes = (islice(unit.block.boxes(), WITHIN) for unit in lines)
    return all(any(box.index in near for box in around) for around in boxes)
