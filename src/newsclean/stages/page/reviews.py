"""A page's units and which are kept in, what a review comes to out: the verdict, what speaks for it and against."""

from __future__ import annotations

from newsclean.context import Unit
from newsclean.patterns import lazy
from newsclean.stages.boxes import amid_article, is_in_named
from newsclean.stages.kinds import is_prose

SUMMED_UP = lazy(r"(?<![^\W_])(?:pros|cons|pros-?(?:and-?|n-?|vs-?)?cons|verdict|bottom-?line)(?![^\W_])")
"""Class and id words of a box in which a review sums up; the names are English on sites of all languages."""

BOX_LOOK = 4
"""So many elements around a line may be named so."""

LONGEST_LABEL = 40
"""What heads the verdict, or the points for and against, is no longer, in characters."""


def keep_summed_up(units: list[Unit], keep: list[bool]) -> None:
    """Keep sentences, entries and what heads them in boxes that are named so, in the element that holds the article."""
    left = [i for i, flag in enumerate(keep) if not flag and _is_plain(units[i]) and _sums_up(units[i])]
    for i in reversed(amid_article(units, keep, left)):  # from below: a head stays for what it heads
        block = units[i].block
        if is_prose(units[i]):
            keep[i] = True
        elif len(block.text) <= LONGEST_LABEL and keep[i + 1 : i + 2] == [True]:
            keep[i] = _sums_up(units[i + 1])


def _is_plain(unit: Unit) -> bool:
    return unit.block.kind != "region" and not unit.block.link_chars and not unit.marks


def _sums_up(unit: Unit) -> bool:
    return is_in_named(unit.block, SUMMED_UP, BOX_LOOK)
