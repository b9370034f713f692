"""Judged lines of a dump in, those dropped that stand in a list whose entries say how long ago each was published.

Such lists hold other articles or comments. A page marks their boxes; a dump has only the form left.
"""

from __future__ import annotations

from itertools import pairwise
from typing import NamedTuple

from newsclean.context import Context, Unit
from newsclean.language.ages import is_age
from newsclean.language.keys import key_of
from newsclean.language.stamps import is_stamp, labelled
from newsclean.patterns import lazy
from newsclean.rules import POSTS_RULE
from newsclean.stages.kinds import is_prose
from newsclean.text.characters import CAPITALS, has_digit
from newsclean.text.sentences import LABEL, latin_length

LEAST, ENTRY = 4, 4
"""A list has so many ages, none further from the next than so many lines."""

HEADLINE = 140
"""Lines of an entry are no longer, in Latin characters: posts of a live blog are, which have ages, too."""

LABELS = 3
"""Where so many different sources or names stand before the ages, lines may be longer."""

NAME = lazy(rf"[{CAPITALS}][^\W\d_]*\.?(?:[ -](?:[{CAPITALS}][\w'’.]*|[a-z]{{2,3}})){{1,3}}$")
"""The name of a person."""

MOST_LISTED = 12
"""The paragraphs in the list are no more text than so many times the others: else they are what the page is for."""


class Top(NamedTuple):
    """The first line of an entry, below a name perhaps."""

    number: int
    label: str
    """The source, section or name; empty if there is none."""
    kind: str
    """“age”; “date” behind a label; “name” for a date below a name."""


def drop_aged(context: Context) -> None:
    """Drop what stands between ages that follow each other closely, unless it is most of the text that stays."""
    units = context.units
    tops = [top for i in range(len(units)) if (top := _top(units, i)) is not None]
    if not any(top.kind == "age" for top in tops):  # places with dates may be an agenda
        tops = [top for top in tops if top.kind == "name"]
    entries = [(top, units[top.number : end.number]) for top, end in pairwise(tops)]
    entries = [(top, lines) for top, lines in entries if 1 < len(lines) <= ENTRY]
    if len(entries) < LEAST - 1:
        return
    sources = len({top.label for top, _ in entries if top.label and not has_digit(top.label)}) >= LABELS
    members = {
        number
        for top, lines in entries
        if (top.label and sources) or (top.kind != "name" and all(map(_is_short, lines)))
        for number in range(top.number, top.number + len(lines))
    }
    prose = [(i, len(unit.text)) for i, unit in enumerate(units) if unit.keep and is_prose(unit)]
    listed = sum(size for i, size in prose if i in members)
    if prose and listed <= MOST_LISTED * (sum(size for _, size in prose) - listed):
        context.drop_open(sorted(members), POSTS_RULE)


def _is_short(unit: Unit) -> bool:
    return latin_length(unit.text) <= HEADLINE


def _top(units: list[Unit], number: int) -> Top | None:
    unit = units[number]
    if len(unit.text) > LABEL or not has_digit(unit.text):
        return None
    label, when = labelled(unit.text)
    if is_age(key_of(when)):
        return Top(number, label, "age")
    if label:
        return Top(number, label, "date") if is_stamp(when) else None
    name = units[number - 1].text if number else ""
    return Top(number, name, "name") if NAME.match(name) and is_stamp(when) else None
