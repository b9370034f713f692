"""Scored units in, the article's extent and the page's furniture out."""

from __future__ import annotations

from newsclean.context import Context
from newsclean.document import Block, Container
from newsclean.features import NAME_BIT, name_bits
from newsclean.language import markers

THRESHOLDS = {"balanced": 0.5, "precision": 0.65, "recall": 0.3}
"""The score from which a block is article text."""

HEADING_BONUS = 0.25
"""A heading between two kept blocks of its own box is believed at a score lower by this."""

LEAST_PROSE = 25
"""Characters an article must have in all; less is a stray line."""

CLEAN_SHARE = 0.85
SURE_NOISE = 0.04
"""Flat text of which so much would stay, and no line is surely noise, is clean already: all of it stays.
(A model trained on noisy dumps takes short lines of clean texts, a poem's, for noise.)"""

UNMARKED_SHARE = 0.4
"""The same where no line carries a mark of menus, credits or teasers, as every dump of a page has some."""

MARKED_LENGTH = 100
"""Longer texts mention a newsletter; shorter ones advertise it."""

REGION_RULES = {"nav": "boilerplate/navigation", "footer": "boilerplate/footer"}


def mark(context: Context) -> None:
    """Decide where the article is and drop what is not part of it."""
    if context.document.is_html:
        _mark_html(context)
    else:
        _mark_flat(context)
    _set_extent(context)
    _drop_marked(context)


def _set_extent(context: Context) -> None:
    kept = [i for i, unit in enumerate(context.units) if unit.keep]
    context.first, context.last = (kept[0], kept[-1]) if kept else (0, -1)


def _keep_by_score(context: Context) -> list[bool]:
    """Return for each unit whether its score, or its place between kept ones, makes it article text."""
    threshold = THRESHOLDS[context.options.balance]
    units = context.units
    keep = [unit.score >= threshold for unit in units]
    count = len(units)
    for i, unit in enumerate(units):
        if keep[i] or unit.block.kind != "heading" or unit.score < threshold - HEADING_BONUS:
            continue
        before = next((j for j in range(i - 1, max(-1, i - 3), -1) if keep[j]), None)
        after = next((j for j in range(i + 1, min(count, i + 3)) if units[j].score >= threshold), None)
        keep[i] = before is not None and after is not None
    return keep


def _mark_html(context: Context) -> None:
    keep = _keep_by_score(context)
    units = context.units
    chars = sum(len(u.text) for u, k in zip(units, keep, strict=True) if k)
    if chars < LEAST_PROSE:
        keep = [False] * len(units)
    kept = [i for i, k in enumerate(keep) if k]
    first, last = (kept[0], kept[-1]) if kept else (0, -1)
    context.first, context.last = first, last
    title = context.document.title.casefold()
    for i, unit in enumerate(units):
        if keep[i]:
            if unit.block.kind == "heading" and _is_title(unit.text, title) and i <= first:
                context.drop(unit, "boilerplate/title", i)
                if unit.keep is not False:
                    unit.block.hold("boilerplate/title")
            else:
                unit.block.hold()
            continue
        rule = _reason(unit.block, i, first, last, title)
        if not context.drop(unit, rule, i):
            unit.block.hold(rule)


def _is_title(text: str, title: str) -> bool:
    folded = text.casefold()
    return len(folded) > 8 and bool(title) and (folded in title or title in folded)


def _reason(block: Block, number: int, first: int, last: int, title: str) -> str:
    """Return the rule that tells a person best why a block with a low score is not article text."""
    if block.kind == "region":
        return REGION_RULES.get(block.container.tag if block.container else "", "boilerplate/control")
    if last < first:
        return "boilerplate/no-article"
    if block.kind == "heading" and number <= first + 2 and _is_title(block.text, title):
        return "boilerplate/title"
    tags, bits = _surroundings(block.container)
    if bits & NAME_BIT["hidden"]:
        return "boilerplate/hidden"
    if "figure" in tags or "figcaption" in tags:
        return "captions/figure" if first <= number <= last else "boilerplate/outside-article"
    if bits & NAME_BIT["comments"]:
        return "boilerplate/comments"
    if block.link_chars > 0.5 * len(block.text):
        return "boilerplate/link-density"
    if "aside" in tags:
        return "boilerplate/sidebar"
    if number < first:
        return "boilerplate/before-article"
    if number > last:
        return "boilerplate/after-article"
    return "boilerplate/unlike-article"


def _surroundings(container: Container | None) -> tuple[set[str], int]:
    tags: set[str] = set()
    bits = 0
    while container is not None:
        tags.add(container.tag)
        if container.names and container.tag != "body":
            bits |= name_bits(container.names)
        container = container.parent
    return tags, bits


def _mark_flat(context: Context) -> None:
    units = context.units
    keep = _keep_by_score(context)
    total = sum(len(u.text) for u in units)
    kept_chars = sum(len(u.text) for u, k in zip(units, keep, strict=True) if k)
    doubtful = [u for u, k in zip(units, keep, strict=True) if not k]
    marked = any(u.key and has_marks(u.key) for u in units)
    sure = all(u.score > SURE_NOISE for u in doubtful)
    if (kept_chars >= CLEAN_SHARE * total and sure) or (kept_chars >= UNMARKED_SHARE * total and not marked):
        context.clean_input = not marked
        keep = [True] * len(units)
    elif kept_chars < LEAST_PROSE:
        keep = [False] * len(units)
    kept = [i for i, k in enumerate(keep) if k]
    first, last = (kept[0], kept[-1]) if kept else (0, -1)
    context.first, context.last = first, last
    for i, unit in enumerate(units):
        if keep[i]:
            for block in unit.blocks:
                block.hold()
            continue
        if last < first:
            rule = "boilerplate/no-article"
        elif i < first:
            rule = "boilerplate/before-article"
        elif i > last:
            rule = "boilerplate/after-article"
        else:
            rule = "boilerplate/unlike-article"
        if not context.drop(unit, rule, i):
            for block in unit.blocks:
                block.hold(rule)


def has_marks(key: str) -> bool:
    """Tell whether a line carries words that no clean text does: of menus, credits, teasers, captions."""
    return any(table.match(key) for table in markers().values())


def _drop_marked(context: Context) -> None:
    """Drop short units that carry words of menus, share bars, newsletters and legal lines."""
    table = markers()["boilerplate"]
    for i, unit in context.article():
        if unit.keep and unit.key and len(unit.key) <= MARKED_LENGTH and table.match(unit.key):
            context.drop(unit, "boilerplate/marker", i)

