"""Judged lines of a dump in, those dropped that stand in a list whose entries say how long ago each was published.

Such lists hold other articles or comments. A page marks their boxes; a dump has only the form left.
"""

from __future__ import annotations

from itertools import pairwise

from newsclean.characters import has_digit
from newsclean.context import Context, Unit
from newsclean.dates import is_age, is_stamp
from newsclean.features import latin_length
from newsclean.language import key_of
from newsclean.patterns import lazy
from newsclean.stages.extent import is_prose

RULE = "boilerplate/posts"

LEAST, ENTRY = 4, 4
"""A list has so many ages, none further from the next than so many lines."""

HEADLINE = 140
"""Lines of an entry are no longer, in Latin characters: posts of a live blog are, which have ages, too."""

LABELS = 3
"""Where so many different sources or names stand before the ages, lines may be longer."""

LABELLED = lazy(r"([^•·|｜]{1,30}?)\s?[•·|｜]\s?([^•·|｜]{1,30})$")
"""A source, a section or a name, and when: “The Post · 3 hours ago”."""

AGED = 60
"""Such a line is no longer."""


def drop_aged(context: Context) -> None:
    """Drop what stands between ages that follow each other closely, if a paragraph stays elsewhere."""
    units = context.units
    found = [(i, label) for i, unit in enumerate(units) if (label := _label_of(unit)) is not None]
    entries = [(i, j, label) for (i, label), (j, _) in pairwise(found) if 1 < j - i <= ENTRY]
    if len(entries) < LEAST - 1:
        return
    sources = len({label for _, _, label in entries if label}) >= LABELS
    members = {
        k
        for i, j, label in entries
        if (label and sources) or all(latin_length(unit.text) <= HEADLINE for unit in units[i:j])
        for k in range(i, j)
    }
    if any(unit.keep and i not in members and is_prose(unit) for i, unit in enumerate(units)):
        for i in sorted(members):
            if units[i].is_open:
                context.drop(units[i], RULE, i)


def _label_of(unit: Unit) -> str | None:
    """Return what stands before the age that a unit is, empty if nothing does; None of other units."""
    if len(unit.text) > AGED or not has_digit(unit.text):
        return None
    text = unit.text.lstrip("*+-•· ")
    if is_age(key_of(text)):
        return ""
    found = LABELLED.match(text)
    if found is None or not (is_age(key_of(found[2])) or is_stamp(found[2])):
        return None
    return found[1]
