"""A page's units and which of them the score keeps in, those in boxes made alike out: teasers, readers' posts."""

from __future__ import annotations

from collections.abc import Callable
from itertools import accumulate
from statistics import fmean

from newsclean.context import Context, Unit
from newsclean.language.headings import LEAST_HEADLINE, MOST_HEADLINE
from newsclean.rules import CARD_RULE, POSTS_RULE
from newsclean.stages.boxes import has_twin, make_of, spans_of, text_box
from newsclean.stages.kinds import is_dated, is_prose
from newsclean.stages.teasers.stage import is_linked
from newsclean.text.sentences import LABEL, latin_length

LEAST_CARDS, LONGEST_CARD = 3, 400
"""Boxes of other articles stand together, so many at least, and are no longer, in characters."""

CARD_LOOK, LEAST_KEPT_CARDS = 4, 2
"""The text of a box stands so few units below its headline, that included; so many boxes have some that would stay."""

LONGEST_POST = 2000
LEAST_SAID = 0.3
"""Share of sentences among what is kept of readers' posts: the others are names and dates."""

CARD_GAP = 0.15
"""The article's paragraphs score higher than such boxes by so much in the mean."""


LEAST_ARTICLE, LEAST_TITLE = 100, 40
"""Where boxes that the score takes for more of the article stand behind it, it has so many characters, in Latin script,
and their headlines so many in the mean: fewer are names."""


def rules_of_cards(context: Context, keep: list[bool]) -> dict[int, str]:
    """Return, for units that are kept, the rule where they stand in boxes made alike, each with a linked headline."""
    found, are_doubtful = _cards(context, keep)
    if found and not are_doubtful:  # the score takes long teasers for the article
        found = _behind_article(context, keep, found)
    return dict.fromkeys(found, CARD_RULE)


def has_cards_behind(context: Context, keep: list[bool]) -> bool:
    """Tell whether an article with the page's title stands before boxes made alike, each with a linked headline."""
    found, _ = _cards(context, keep)
    return bool(found and _behind_article(context, keep, found))


def _cards(context: Context, keep: list[bool]) -> tuple[set[int], bool]:
    """Return the kept units in boxes made alike, with a linked headline each, and whether the score leaves doubt."""
    units = context.units
    if not _has_some(units, keep, _is_card_head, 1):
        return set(), False
    heads = [i for i, unit in enumerate(units) if unit.block.kind == "heading" or _is_card_head(unit)]
    linked = [i for i in heads if is_linked(units[i].block)]
    return _in_boxes_alike(context, keep, heads, linked, LONGEST_CARD)


def rules_of_lone_cards(context: Context, keep: list[bool]) -> dict[int, str]:
    """Return, for units that are kept, the rule where they stand below a linked heading in a small box of its own.

    The box is amid the text, and no other text has one as it. Where several are made so, they may be the article: the
    goods of a list, say. (Of the annotated pages three have such a box, and none is of the article.)
    """
    units = context.units
    heads = [i for i, unit in enumerate(units) if unit.block.kind == "heading" and is_linked(unit.block)]
    heads = [i for i in heads if any(keep[i + 1 : i + 2 * CARD_LOOK])]
    whole = text_box(units, keep) if heads else None
    if whole is None:
        return {}
    spans = spans_of(context)
    prose = [i for i, flag in enumerate(keep) if flag and is_prose(units[i])]
    cards = []
    for i in heads:
        if i not in spans[whole.index]:
            continue
        box = next(
            (b for b in units[i].block.boxes() if len(spans[b.index]) > 1 and spans[b.index].stop > i + 1), whole
        )
        members = spans[box.index]
        text = [j for j in members if j > i and keep[j]]
        if box is whole or any(map(keep.__getitem__, range(members.start, i))) or not text:
            continue
        if sum(len(units[j].text) for j in members) <= LONGEST_CARD and not has_twin(box, units, prose):
            cards.append(text)
    kept = sum(len(units[i].text) for i in prose)
    found = [j for text in cards for j in text] if len(cards) < LEAST_CARDS else []
    return dict.fromkeys(found, CARD_RULE) if 2 * sum(len(units[j].text) for j in found) < kept else {}


def rules_of_posts(context: Context, keep: list[bool]) -> dict[int, str]:
    """Return, for units that are kept, the rule where they stand in boxes made alike, each with a date or a time."""
    units = context.units
    if not _has_some(units, keep, _is_short_date, 1 - CARD_GAP):
        return {}
    dated = [i for i, unit in enumerate(units) if _is_short_date(unit)]
    found, are_doubtful = _in_boxes_alike(context, keep, dated, dated, LONGEST_POST)
    said = sum(is_prose(units[j]) for j in found)
    if not are_doubtful or said < LEAST_SAID * len(found):  # a list of works and years
        return {}
    return dict.fromkeys(found, POSTS_RULE)


def _has_some(units: list[Unit], keep: list[bool], is_mark: Callable[[Unit], bool], most: float) -> bool:
    """Tell whether some units stand as marks do, right above kept ones of a lower score than `most`; few pages do."""
    found = seen = 0
    for i, flag in enumerate(keep):
        if flag and units[i].score < most:
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


def _behind_article(context: Context, keep: list[bool], found: set[int]) -> set[int]:
    """Return those of the units in boxes made alike that stand behind the element of the title and of most other text.

    What may be of the article, as the things of a list are, stands beside its title, or has a name for a headline.
    """
    units, title = context.units, context.landmarks.title
    left = [flag and i not in found for i, flag in enumerate(keep)]
    whole = text_box(units, left) if title is not None else None
    if title is None or whole is None:
        return set()
    around = {box.index for box in title.boxes()}
    whole = next((box for box in whole.outward() if box.index in around), whole)
    span = spans_of(context)[whole.index]
    own = sum(latin_length(units[i].text) for i in span if left[i] and not units[i].block.level)
    behind = {i for i in found if i >= span.stop}
    heads = [latin_length(unit.text) for unit in units[span.stop :] if _is_card_head(unit)]
    return behind if own >= LEAST_ARTICLE and heads and fmean(heads) >= LEAST_TITLE else set()


def _in_boxes_alike(
    context: Context, keep: list[bool], heads: list[int], marks: list[int], longest: int
) -> tuple[set[int], bool]:
    """Return the kept units in boxes made alike, apart from the article, and whether they are less sure of being it.

    Each box has one of the marks, and none other of the heads.
    """
    if len(marks) < LEAST_CARDS:
        return set(), False
    units, spans = context.units, spans_of(context)
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
        return set(), False
    texts = [j for j in found if is_prose(units[j])] or found
    return found, fmean(others) >= fmean(units[j].score for j in texts) + CARD_GAP
