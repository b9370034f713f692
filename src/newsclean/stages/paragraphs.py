"""Units in, the kept ones with their text in normal form out; repeated paragraphs are dropped."""

from __future__ import annotations

import re

from newsclean.context import Context
from newsclean.patterns import lazy
from newsclean.text import HAN, normalize

LEAST_DUPLICATE = 30
"""Shorter lines may stand twice with reason: a refrain, a sub-headline, a speaker's name."""

LONGEST_SPREAD = 8

SPREAD_NAME = lazy(rf"^([{HAN}])\s+([{HAN}])$")
BULLET = lazy(r"^\s*[*•·‣◦]\s+")


def mark(context: Context) -> None:
    """Normalize what is kept, close spread names, drop repeated paragraphs."""
    names = _spread_names(context)
    seen: set[str] = set()
    chars = 0
    enabled = "paragraphs" not in context.options.keep
    for i, unit in enumerate(context.units):
        if not unit.keep:
            continue
        for block in unit.blocks:
            text = block.uncut()
            if enabled:
                text = normalize(text)
                if names:
                    text = _close_names(text, names)
                if block.kind == "line" and block.glue is None:
                    text = BULLET.sub("", text)
            block.clean = text
        if not any(block.clean for block in unit.blocks):
            context.drop(unit, "paragraphs/empty")
            continue
        if len(unit.blocks) > 1 and not unit.blocks[0].clean:
            unit.blocks[1].glue = None  # it begins the line now
        key = "".join(b.clean or "" for b in unit.blocks)
        if len(key) >= LEAST_DUPLICATE:
            if key in seen and context.drop(unit, "paragraphs/duplicate", i):
                continue
            seen.add(key)
        chars += len(key)
    if chars < context.options.min_length:
        for i, unit in enumerate(context.units):
            if unit.keep:
                context.drop(unit, "paragraphs/min-length", i)


def _spread_names(context: Context) -> dict[str, str]:
    """Return names of two Han characters that the document spreads, and shows to be one name.

    It shows it by a line that is the name alone, before a line that begins with it and a colon.
    """
    names: dict[str, str] = {}
    units = context.units
    for unit, following in zip(units, units[1:], strict=False):
        found = SPREAD_NAME.match(unit.text) if len(unit.text) <= LONGEST_SPREAD and not unit.text.isascii() else None
        if found and re.match(rf"{found[1]}\s*{found[2]}\s*[:：]", following.text):
            names[unit.text] = found[1] + found[2]
    return names


def _close_names(text: str, names: dict[str, str]) -> str:
    for closed in names.values():
        first, second = closed[0], closed[1]
        if first in text:
            text = re.sub(rf"{first}\s+{second}", closed, text)
    return text
