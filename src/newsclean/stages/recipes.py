"""A text's units in, lists of ingredients among them kept: lines that begin with amounts, some of them measured."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsclean.context import Unit
from newsclean.dates import is_stamp
from newsclean.patterns import lazy

AMOUNT = lazy(r"[^\w\n]{0,2}(?:[^\W\d_]{2,5}\.?\s)?(?:\d[\d.,/–-]*(?<![.,/])|[¼-¾⅐-⅞])(?:\s?[¼-¾⅐-⅞])?(?!\))\s?[^\W\d_]")
"""“125 g Mehl”, “½ onion”, “ca. 2 EL Öl”: a number, and at once what it counts. (“2.” and “2)” number a list.)"""

MEASURED = lazy(
    r"(?:^|[\s\d¼-¾⅐-⅞])(?:[mk]?g|gr|gram[mos]*|[mcd]?l|k?cal|kj|oz|lbs?|cups?|tbsps?|tsps?|(?:table|tea)spoons?"
    r"|[et]l|(?:ess|tee)löffel|prisen?|pck|cuill[eè]res?|c\. ?à|cda?s?|cucharad\w+|tazas?|colher\w*|x[íi]caras?"
    r"|cucchia\w+|eetlepels?|theelepels?|łyż\w+|szklan\w+|dag|lžíc\w*|lžičk\w*|evőkanál|msk|tsk|rkl|lingur\w+"
    r"|(?:yemek|tatlı|çay) kaşığı|su bardağı|κ\.σ|κ\.γ|ст\. ?л|ч\. ?л|стакан\w*|к?г|мл|克|毫升|公克|[大小汤茶]匙|勺|グラム"
    r"|그램|큰술|작은술|כפות|כפית?|ملعقة|غرام|चम्मच|ग्राम)(?![^\W\d_])|[大小]さじ",
    re.I,
)
"""What kitchens measure with."""

PRICES = frozenset("€$£¥₽₹%")

LONGEST, MEAN = 60, 35
"""Characters of a line with an amount, at the most, and of those of a list in the mean."""

LEAST, LEAST_MEASURED, SHARE, BETWEEN = 4, 2, 0.4, 2
"""A list has so many lines with amounts, so many of them measured; such a share of its lines has amounts, and so many
others stand in a row in it."""

AWAY = 6
"""A list stands so near the article, in lines."""


def keep_ingredients(units: Sequence[Unit], keep: list[bool]) -> None:
    """Keep the lists of ingredients within the article and near its ends."""
    if True not in keep:
        return
    first, last = keep.index(True), len(keep) - 1 - keep[::-1].index(True)
    for row in lists_of_ingredients(units):
        if first - AWAY <= row.stop and row.start <= last + AWAY:
            for i in row:
                keep[i] = True


def lists_of_ingredients(units: Sequence[Unit]) -> list[range]:
    """Return the rows of units that are lists of ingredients, in any language."""
    rows: list[list[int]] = [[]]
    for i, unit in enumerate(units):
        if not _is_short(unit):
            rows.append([])
        elif AMOUNT.match(unit.text):
            if rows[-1] and i - rows[-1][-1] > BETWEEN + 1:
                rows.append([])
            rows[-1].append(i)
    return [range(row[0], row[-1] + 1) for row in rows if _are_ingredients(units, row)]


def _is_short(unit: Unit) -> bool:
    text = unit.text
    return len(text) <= LONGEST and not unit.marks and PRICES.isdisjoint(text) and not is_stamp(text)


def _are_ingredients(units: Sequence[Unit], row: list[int]) -> bool:
    if len(row) < max(LEAST, SHARE * (row[-1] + 1 - row[0] if row else 0)):
        return False
    texts = [units[i].text for i in row]
    if sum(map(len, texts)) > MEAN * len(texts):
        return False
    return sum(MEASURED.search(text) is not None for text in texts) >= LEAST_MEASURED
