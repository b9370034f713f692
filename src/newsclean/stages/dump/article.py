"""The scored lines of a flat dump in, its article by score and place out, and what stands at its edges."""

from __future__ import annotations

from collections.abc import Collection
from itertools import groupby

from newsclean.context import Context, Unit
from newsclean.dumps.bullets import BULLET
from newsclean.dumps.cells import CELL
from newsclean.language.bylines import CAPITAL_NAME
from newsclean.language.photo_credits import ends_with_credit
from newsclean.rules import (
    AFTER_RULE,
    COMMENTS_RULE,
    LED_RULE,
    MARKER_RULE,
    MENU_LINE_RULE,
    POSTS_RULE,
    REPEATED_RULE,
    TITLE_RULE,
)
from newsclean.stages.boilerplate.endings import Endings
from newsclean.stages.credits.stage import is_credit_at_edge
from newsclean.stages.dump.doubtful import LIKELY, is_above_owner, is_anchor, keep_doubtful
from newsclean.stages.dump.islands import give_up_islands
from newsclean.stages.extent import (
    LEAST_PROSE,
    drop_or_hold,
    keep_by_score,
    keep_whole,
    kept_chars,
    rule_of_place,
    set_extent,
)
from newsclean.stages.kinds import ADVERTISED_LENGTH, DOUBTFUL, LEAST_SENTENCE, is_dated, is_doubtful, is_prose
from newsclean.stages.titles import titled_again
from newsclean.text.sentences import LABEL, cjk_scale, is_paragraph, latin_length, states

CLEAN_SHARE = 0.85
SURE_NOISE = 0.2
"""Flat text of which so much would stay, and no line is surely noise, is nearly clean: only words drop lines of it.
(A model trained on noisy dumps takes short lines of clean texts, a poem's, for noise.)"""

UNMARKED_SHARE = 0.5
"""The same where no line carries a mark of menus, credits or teasers, as every dump of a page has some."""

LONE = 200
"""One paragraph of so many characters in Latin script is the article of a dump that has no other."""

NEAR, ANCHORED = 4, 0.3
"""So is a shorter one below a byline, a date or a caption that is so near, and paragraphs there of such a score."""

LEAST_TOLD = 3
"""So many paragraphs of a likely score beside a gallery are the article; else its captions are."""

EDGE_LOOK = 5
"""How far after the first sentence, which may be the standfirst, a byline still marks the article's top."""

EDGE_SURE = 0.85
"""Labels of a higher score stay, though something was dropped between them and the text."""

EDGE_CHARS = 300
"""Titles, kickers and names at an edge are no longer than this together."""

STANDFIRST = 105
"""A label above the text of so many characters in Latin script is a standfirst: those have often no full stop."""

SENTENCE_TITLE, MOST_ABOVE = 90, 0.5
"""A title that is a sentence has fewer characters in Latin script; with its standfirst it is no longer than such a
share of the text below them."""

LEAST_TITLE = 20
"""Characters of a headline that stands in the page's title, in Latin script."""

EDGE_RULES = frozenset((MENU_LINE_RULE, MARKER_RULE, "boilerplate/navigation"))

WHOLE, LONGEST_ROW, WHOLE_SHARE = frozenset(("row", "pre")), 300, 0.5
"""Kinds of blocks that tables and listings are made of, the length of a row, as those of a layout are longer, and the
share that is kept of one that stays whole."""


def mark_dump(context: Context) -> None:
    """Give every line of a flat text its verdict by its score, and by where it stands."""
    units = context.units
    keep = keep_by_score(context)
    chars = kept_chars(units, keep)
    whole = _is_whole(units, keep, chars)
    if context.is_nearly_clean:
        _keep_inside(units, keep)
    apart: dict[int, str] = {}
    if whole:
        keep = [True] * len(units)
    else:
        apart = _set_apart(context)
        keep = _keep_beside(units, keep, apart)
    _keep_tables(context, keep)
    keep_rows_whole(units, keep)
    if not whole:
        give_up_islands(units, keep)
    set_extent(context, keep)
    for i, unit in enumerate(units):
        if keep[i]:
            unit.hold()
        else:
            drop_or_hold(context, i, apart.get(i) or rule_of_place(context, i))


def _keep_beside(units: list[Unit], keep: list[bool], apart: Collection[int]) -> list[bool]:
    """Return which units stay, some by what stands beside them, as if what is set apart were not there."""
    numbers = [i for i in range(len(units)) if i not in apart]
    seen, kept = [units[i] for i in numbers], [keep[i] for i in numbers]
    if kept_chars(seen, kept) < LEAST_PROSE:
        kept = _only_paragraphs(seen)
    if any(kept):
        keep_doubtful(seen, kept)
    flags = dict(zip(numbers, kept))
    return [flags.get(i, False) for i in range(len(units))]


def _set_apart(context: Context) -> dict[int, str]:
    """Return the numbers of the units that are furniture whatever stands around them, with the rule for each.

    They stand in blocks that stand again and again, in streams of other articles or in galleries, if anything else may
    be the article.
    """
    marks = context.landmarks
    if not marks.streams and not marks.galleries and not marks.repeats:
        return {}
    numbers = {id(unit): i for i, unit in enumerate(context.units)}
    again = marks.repeats if context.enabled(REPEATED_RULE) else ()
    found = {numbers[id(unit)]: REPEATED_RULE for unit in again if id(unit) in numbers}
    for rule, boxes, least, score in (
        (POSTS_RULE, marks.streams, 1, ANCHORED),
        (LED_RULE, marks.galleries, LEAST_TOLD, LIKELY),
    ):
        listed = [numbers[id(unit)] for box in boxes for unit in box if id(unit) in numbers]
        if listed and context.enabled(rule):
            others = found | dict.fromkeys(listed, rule)
            rest = (unit for i, unit in enumerate(context.units) if i not in others)
            if sum(is_prose(unit) and unit.score >= score and not unit.marks for unit in rest) >= least:
                found = others
    return found


def _is_whole(units: list[Unit], keep: list[bool], chars: int) -> bool:
    """Tell whether a text is clean but for single lines: so many of its characters the score would keep."""
    total = sum(len(unit.text) for unit in units)
    if chars >= CLEAN_SHARE * total and all(flag or unit.score > SURE_NOISE for unit, flag in zip(units, keep)):
        return True
    return chars >= UNMARKED_SHARE * total and not any(unit.marks for unit in units)


def _keep_inside(units: list[Unit], keep: list[bool]) -> None:
    """Keep all that stands between the first and the last sentence that are kept, or of all where none is."""
    said = [i for i, unit in enumerate(units) if is_paragraph(unit.text, LEAST_SENTENCE)]
    said = [i for i in said if keep[i]] or said
    for i in range(said[0], said[-1] + 1) if said else ():
        keep[i] = True


def _keep_tables(context: Context, keep: list[bool]) -> None:
    """Keep the cells of the tables that stand between two paragraphs that are kept."""
    if not context.landmarks.tables:
        return
    units = context.units
    places = {id(unit): i for i, unit in enumerate(units)}
    for table in context.landmarks.tables:
        numbers = [places[id(unit)] for unit in table if id(unit) in places]
        if not numbers:
            continue
        below = next((i for i in range(numbers[-1] + 1, len(units)) if not _may_be_cell(units[i])), len(units) - 1)
        if keep[numbers[0] - 1] and keep[below]:
            for i in numbers:
                keep[i] = units[i].is_cell = True


def keep_rows_whole(units: list[Unit], keep: list[bool]) -> None:
    """Keep the tables and the code of a dump in Markdown of which half is kept."""
    kinds = [unit.block.kind for unit in units]
    if WHOLE.isdisjoint(kinds):
        return
    for kind, group in groupby(range(len(units)), key=kinds.__getitem__):
        if kind in WHOLE:
            numbers = list(group)
            if max(len(units[i].text) for i in numbers) <= LONGEST_ROW:
                keep_whole(units, numbers, keep, WHOLE_SHARE)


def _may_be_cell(unit: Unit) -> bool:
    """Tell whether a unit is as short as a cell, or the sub-headline below a table."""
    return latin_length(unit.text) <= CELL


def _only_paragraphs(units: list[Unit]) -> list[bool]:
    """Tell of each line whether it is of a short article, paragraphs in a row, in a dump where the score sees none."""
    keep = [False] * len(units)
    best: list[int] = []
    for doubtful, row in groupby(range(len(units)), key=lambda i: _may_be_article(units[i])):
        numbers = list(row)
        if not doubtful or len(numbers) <= len(best):
            continue
        first = numbers[0]
        anchored = any(map(is_anchor, units[max(first - NEAR, 0) : first]))
        if max(units[i].score for i in numbers) < (ANCHORED if anchored else LIKELY):
            continue
        if len(numbers) > 1 or anchored or latin_length(units[first].text) >= LONE:
            best = numbers
    for i in best:
        keep[i] = True
    return keep


def _may_be_article(unit: Unit) -> bool:
    return is_doubtful(unit) or _is_item(unit)


def _is_item(unit: Unit) -> bool:
    return unit.score >= DOUBTFUL and BULLET.match(unit.block.text) is not None


def drop_edges(context: Context) -> None:
    """Drop what is no prose and stands outside a sure sign of the article's edge.

    Before the text: everything above a menu, byline or date line, which so include the title, and the title where the
    first line tells it. After it: everything below a line that says that the article is over.
    """
    units = context.units
    prose = [i for i, unit in context.kept() if is_prose(unit)]
    edges = {*prose[:EDGE_LOOK], *prose[-EDGE_LOOK:]}
    prose = [i for i in prose if i not in edges or not _is_caption(units, i)] or prose
    if not prose:
        return
    title = -1
    if _begins_with_title(units, prose) and _last_sign_of_top(context, prose[1:]) > prose[1]:
        title, *prose = prose
    top = _last_sign_of_top(context, prose)
    above = [i for i in range(context.first, top) if units[i].keep and (i == title or not is_prose(units[i]))]
    _drop_above(context, above)
    _drop_above(context, _detached(units, range(prose[0] - 1, context.first - 1, -1)))
    below = range(prose[-1] + 1, context.last + 1)
    _drop_few(context, [*_detached(units, below), *_lone_head(units, below)], AFTER_RULE)
    _drop_title(context, prose[0])
    _drop_below_end(context, prose)


def _begins_with_title(units: list[Unit], prose: list[int]) -> bool:
    """Tell whether the first of the kept sentences may be the title, right above a standfirst, both short.

    No byline or date stands above a title.
    """
    if len(prose) < 3 or prose[1] > prose[0] + 1 or latin_length(units[prose[0]].text) >= SENTENCE_TITLE:
        return False
    if any(map(is_anchor, units[max(prose[0] - EDGE_LOOK, 0) : prose[0]])):
        return False
    sizes = [len(units[i].text) for i in prose]
    return sum(sizes[:2]) <= MOST_ABOVE * sum(sizes[2:])


def _is_caption(units: list[Unit], number: int) -> bool:
    """Tell whether a sentence is a caption, by its marks or by the credit below it."""
    unit = units[number]
    return unit.has_mark("captions") or ends_with_credit(unit.text) or is_above_owner(units, number)


def _last_sign_of_top(context: Context, prose: list[int]) -> int:
    """Return the number of the last menu, byline or date line at the top of the article, or -1.

    It stands above the first sentence, `prose[0]`, or, where that is a standfirst, above the second.
    """
    units, first = context.units, prose[0]
    signs = [
        i
        for i, unit in enumerate(units[: first + EDGE_LOOK])
        if unit.block.reason in EDGE_RULES or (unit.has_mark("credits") and len(unit.key) <= ADVERTISED_LENGTH)
    ]
    second = prose[1] if len(prose) > 1 else len(units)
    days = {i for i, unit in context.kept() if is_dated(unit) and len(unit.text) <= LABEL}
    days = days if len(days) > 1 else set()  # those of a diary
    signs += [
        i
        for i in range(context.first, min(second, first + EDGE_LOOK))
        if is_credit_at_edge(units[i]) and (i < first or i not in days)
    ]
    top = max((i for i in signs if i <= second), default=-1)
    if 0 <= top < second - 1 and second == top + 2 and CAPITAL_NAME.match(units[top + 1].text):
        top = second  # the name right below the date
    return top


def _drop_below_end(context: Context, prose: list[int]) -> None:
    """Drop what stands below the line that says that the article is over, and that line."""
    endings = Endings(context.units, prose[0])
    end = endings.first(prose[-1])
    if end is not None:
        rule = COMMENTS_RULE if endings.heads_comments(end) else AFTER_RULE
        context.drop_open(range(end, context.last + 1), rule)


def _drop_title(context: Context, first: int) -> None:
    """Drop the headline that stands twice or in the title of the page, its first line, and the title below the text."""
    units = context.units
    title = units[0].text
    for i in range(max(context.first, 1), first):
        unit = units[i]
        if unit.keep and len(unit.text) >= LEAST_TITLE / cjk_scale(title) and unit.text in title:
            context.drop(unit, TITLE_RULE, i)
    for i in titled_again(units):
        if units[i].keep:
            context.drop(units[i], TITLE_RULE, i)


def _detached(units: list[Unit], away: range) -> list[int]:
    """Return the labels of middling score that a dropped unit parts from the text; `away` leads away from it."""
    parted = False
    detached = []
    for i in away:
        unit = units[i]
        if not unit.keep:
            parted = parted or not unit.has_mark("captions")
        elif parted and unit.score < EDGE_SURE and unit.block.level < 2 and not _tells(unit):
            detached.append(i)
    return detached


def _tells(unit: Unit) -> bool:
    """Tell whether a unit is a sentence of the article; one of few Han or kana neither asks nor cries out."""
    return is_prose(unit) or (states(unit.text) and latin_length(unit.text) >= LEAST_SENTENCE)


def _lone_head(units: list[Unit], below: range) -> list[int]:
    """Return the label of middling score right below the text, if it heads a paragraph that is dropped."""
    if len(below) != 1 or below.stop == len(units):
        return []
    label, paragraph = units[below.start], units[below.stop]
    if not label.keep or label.score >= EDGE_SURE or latin_length(label.text) > LABEL:
        return []
    return [below.start] if is_prose(paragraph) else []


def _drop_above(context: Context, numbers: list[int]) -> None:
    """Drop the units above the text that are too short for a standfirst."""
    short = [i for i in numbers if latin_length(context.units[i].text) < STANDFIRST]
    _drop_few(context, short, "boilerplate/before-article")


def _drop_few(context: Context, numbers: list[int], rule: str) -> None:
    """Drop the units, unless they are so much text that they are a list or a table of the article."""
    if sum(len(context.units[i].text) for i in numbers) <= EDGE_CHARS:
        for i in numbers:
            context.drop(context.units[i], rule, i)
