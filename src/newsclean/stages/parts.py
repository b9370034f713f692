"""A text's units in, parts of the article kept that look like none: ingredients, steps, answers.

The page's own JSON-LD tells them; ingredients tell themselves, by the amounts that they begin with.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

from newsclean.context import Context, Unit
from newsclean.language.amounts import has_amount, is_measured
from newsclean.language.stamps import is_stamp
from newsclean.names import NAME_BIT
from newsclean.stages.extent import first_and_last
from newsclean.text import closed
from newsclean.text.characters import COLONS
from newsclean.text.sentences import ends_sentence

LEAST_PART = 20
"""A line that is only a piece of what the page says it consists of has so many characters, white space aside."""

LEAST_STEPS, LEAST_STEP, STEP = 2, 25, 0.2
"""So many sentences of so many characters right below ingredients, of such a score each, are the steps of a recipe."""

PRICES = frozenset("€$£¥₽₹%")

LONGEST, MEAN = 60, 35
"""Characters of a line in a list of parts, at the most, and of those with amounts in the mean."""

LEAST, LEAST_MEASURED, SHARE, BETWEEN = 3, 2, 0.4, 2
"""A list of ingredients has so many lines with amounts, so many of them measured; such a share of its lines has
amounts, and so many others stand in a row in it."""

AWAY, HEADS, LEADING = 6, 2, 2
"""A list stands so near the article, in lines; so many lines head it, and so many stand between it and the text."""


def keep_parts(context: Context, keep: list[bool]) -> None:
    """Keep the lines that the page's JSON-LD says it consists of, ingredients or answers, and what heads them.

    Lists of short lines with numbers, or with a link each, look like anything but an article; and what is opened at a
    click is hidden at first.
    """
    document, units = context.document, context.units
    parts = {closed(part) for part in (*document.parts, document.summary) if part}
    if not parts and not document.body_hint:
        return
    whole, body = " ".join(parts), closed(document.body_hint)
    looked_at = ((i, unit) for i, unit in enumerate(units) if unit.block.kind != "region")
    told = [i for i, unit in looked_at if _is_told_of(unit, parts, whole, body)]
    for row in _rows(told, units, 1, _is_label):
        _keep(units, range(row[0], row[-1] + 1), keep)


def _is_told_of(unit: Unit, parts: set[str], whole: str, body: str) -> bool:
    """Tell whether a unit is one of the parts, a sentence of one, or a hidden one of the body."""
    block, text = unit.block, closed(unit.text)
    if text in parts:
        return True
    if len(text) < LEAST_PART or block.link_chars or block.kind == "heading":
        return False
    inside = block.container.inside if block.container is not None else 0
    return text in whole or (inside & NAME_BIT["hidden"] != 0 and text in body)


def _is_label(unit: Unit) -> bool:
    return len(unit.text) <= LONGEST and not unit.block.link_chars


def keep_ingredients(units: Sequence[Unit], keep: list[bool]) -> None:
    """Keep the lists of ingredients within the article and near its ends, in any language."""
    if True not in keep:
        return
    first, last = first_and_last(keep)
    for row in _lists_of_ingredients(units):
        if first - AWAY <= row.stop and row.start <= last + AWAY:
            text = next((i for i in range(row.stop, min(row.stop + LEADING + 1, len(units))) if keep[i]), row.stop)
            leads = all(map(_may_be_listed, units[row.stop : text]))
            _keep(units, range(row.start, text) if leads else row, keep)
            _keep_steps(units, row.stop, keep)


def _keep_steps(units: Sequence[Unit], number: int, keep: list[bool]) -> None:
    """Keep the sentences in a row below a list of ingredients, with what heads them: how the dish is made."""
    first = next(
        (i for i, unit in enumerate(units[number:], number) if i == number + HEADS or not _is_head(unit)), number
    )
    end = next((i for i in range(first, len(units)) if not _may_be_step(units[i])), len(units))
    if end > first and end - first >= LEAST_STEPS:
        keep[number:end] = [True] * (end - number)


def _may_be_step(unit: Unit) -> bool:
    return not unit.marks and unit.score >= STEP and len(unit.text) >= LEAST_STEP and ends_sentence(unit.text)


def _lists_of_ingredients(units: Sequence[Unit]) -> list[range]:
    """Return the rows of units that are lists of ingredients."""
    amounts = [i for i, unit in enumerate(units) if len(unit.text) <= LONGEST and has_amount(unit.text)]
    rows = _rows(amounts, units, BETWEEN, _may_be_listed) if len(amounts) >= LEAST else []
    return [range(row[0], row[-1] + 1) for row in rows if _are_ingredients([units[i].text for i in row], row)]


def _may_be_listed(unit: Unit) -> bool:
    text = unit.text
    return len(text) <= LONGEST and not unit.marks and PRICES.isdisjoint(text) and not is_stamp(text)


def _are_ingredients(texts: list[str], row: list[int]) -> bool:
    if len(row) < max(LEAST, SHARE * (row[-1] + 1 - row[0])) or sum(map(len, texts)) > MEAN * len(texts):
        return False
    return sum(map(is_measured, texts)) >= LEAST_MEASURED


def _rows(
    numbers: list[int], units: Sequence[Unit], between: int, may_stand_between: Callable[[Unit], bool]
) -> list[list[int]]:
    """Return the numbers in rows that no more than so many units interrupt, of which each may stand between."""
    rows = [numbers[:1]] if numbers else []
    for before, i in pairwise(numbers):
        if i - before > between + 1 or not all(map(may_stand_between, units[before + 1 : i])):
            rows.append([])
        rows[-1].append(i)
    return rows


def _keep(units: Sequence[Unit], row: range, keep: list[bool]) -> None:
    """Keep a row of units and what heads it."""
    start = row.start
    while start and row.start - start < HEADS and _is_head(units[start - 1]):
        start -= 1
    for i in range(start, row.stop):
        keep[i] = units[i].block.kind != "region"


def _is_head(unit: Unit) -> bool:
    """Tell whether a unit is a heading, a word alone (“Ingredients”) or a label with a colon (“For the dough:”)."""
    if not _is_label(unit) or not _may_be_listed(unit) or unit.block.level == 1:
        return False
    text = unit.text
    return unit.block.kind == "heading" or text[-1] in COLONS or text.isalpha()
