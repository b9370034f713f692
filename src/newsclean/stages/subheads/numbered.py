"""Judged units in, those held that are missing in a numbered list of which most stays."""

from __future__ import annotations

from newsclean.context import Context, Unit
from newsclean.patterns import lazy
from newsclean.rules import COMMENTS_RULE, CONSENT_RULE, HIDDEN_RULE, TITLE_RULE

NUMBER = lazy(r"(\d{1,3})\s?[.):、．]\s*+(?=[^\W\d_]|[\"'“”„«»‘’「『《])")
"""How a line of a list begins whose numbers are typed."""

LETTER = lazy(r"[(（]([a-z])[)）]\s?(?=[^\W_])")
"""How a line begins whose letter is in brackets."""

LEAST, LEAST_LETTERS, MOST_MISSING = 4, 3, 1 / 3
"""A list has so many lines, or so many with letters, of which no larger share is missing."""

FIRST_LETTER = 1_000
"""Letters count from here on, so that no number comes before one."""

MOST_SKIPPED = 1
"""So many numbers in a row may be missing altogether: their lines were joined to others."""

RULE = "subheads/numbered"
KNOWN = (HIDDEN_RULE, COMMENTS_RULE, CONSENT_RULE, TITLE_RULE, "site/")
"""What is dropped for these has no place in a list, whatever its number."""


def keep_numbered(context: Context) -> None:
    """Hold the lines of a numbered list that a stage took for something else: most of the list tells what all are.

    Numbers count up by one through the article, whatever stands between the lines; below its end they count where
    nothing does.
    """
    if not context.enabled(RULE):
        return
    for numbers in _lists(context):
        units = [context.units[i] for i in numbers]
        missing = [unit for unit in units if not unit.keep]
        least = LEAST if units[0].text[0].isdigit() else LEAST_LETTERS
        if len(units) >= least and 0 < len(missing) <= MOST_MISSING * len(units):
            for unit in missing:
                if not unit.block.reason.startswith(KNOWN):
                    unit.hold(RULE)


def _lists(context: Context) -> list[list[int]]:
    """Return the numbers of the units of each list."""
    lists: list[list[int]] = []
    begun: dict[int, list[int]] = {}  # by the last number that was met
    last = context.last
    for i in range(context.first, len(context.units)):
        value = _number_of(context.units[i])
        above = next((v for v in range(value - 1, value - 2 - MOST_SKIPPED, -1) if v in begun), None)
        members = [] if above is None else begun.pop(above)
        if i > last and not (members and members[-1] == i - 1):
            break
        if value < 0:  # such a line goes on with no list
            continue
        if not members:
            lists.append(members)
        members.append(i)
        begun[value] = members
    return lists


def _number_of(unit: Unit) -> int:
    """Return the number that a unit begins with, or a negative one."""
    first = unit.text[0]
    if first in "(（" and (found := LETTER.match(unit.text)):
        return FIRST_LETTER + ord(found[1])
    found = NUMBER.match(unit.text) if first.isdigit() else None
    return int(found[1]) if found else -1
