"""Judged lines of a dump in, those dropped that stand in a list whose entries say how long ago each was published.

Such lists hold other articles or comments. A page marks their boxes; a dump has only the form left.
"""

from __future__ import annotations

from itertools import pairwise

from newsclean.characters import CAPITALS, has_digit
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

NAME = lazy(rf"[{CAPITALS}][^\W\d_]*\.?(?:[ -](?:[{CAPITALS}][\w'’.]*|[a-z]{{2,3}})){{1,3}}$")
"""The name of a person."""

MOST_LISTED = 12
"""The paragraphs in the list are no more text than so many times the others: else they are what the page is for."""


def drop_aged(context: Context) -> None:
    """Drop what stands between ages that follow each other closely, unless it is most of the text that stays."""
    units = context.units
    tops = [(i, label) for i in range(len(units)) if (label := _label_of(units, i)) is not None]
    entries = [(i, j, label) for (i, label), (j, _) in pairwise(tops) if 1 < j - i <= ENTRY]
    if len(entries) < LEAST - 1:
        return
    sources = len({label for _, _, label in entries if label and not has_digit(label)}) >= LABELS
    members = {
        k
        for i, j, label in entries
        if (label and sources) or all(latin_length(unit.text) <= HEADLINE for unit in units[i:j])
        for k in range(i, j)
    }
    prose = [(i, len(unit.text)) for i, unit in enumerate(units) if unit.keep and is_prose(unit)]
    listed = sum(size for i, size in prose if i in members)
    if prose and listed <= MOST_LISTED * (sum(size for _, size in prose) - listed):
        for i in sorted(members):
            if units[i].is_open:
                context.drop(units[i], RULE, i)


def _label_of(units: list[Unit], number: int) -> str | None:
    """Return what stands before the age that a unit is, empty if nothing does; None of other units.

    A name on the line above a date is one, too.
    """
    unit = units[number]
    if len(unit.text) > AGED or not has_digit(unit.text):
        return None
    text = unit.text.lstrip("*+-•· ")
    if is_age(key_of(text)):
        return ""
    found = LABELLED.match(text)
    if found is not None:
        return found[1] if is_age(key_of(found[2])) or is_stamp(found[2]) else None
    above = units[number - 1].text if number else ""
    return above if NAME.match(above) and is_stamp(text) else None
