"""A page of which nothing is kept in, the paragraphs that are its whole article all the same out."""

from __future__ import annotations

from newsclean.context import Context, Unit
from newsclean.names import NAME_BIT, TAG_BIT
from newsclean.stages.kinds import is_byline_or_date
from newsclean.text.sentences import is_paragraph

LONE_LOOK, ABOVE = 8, 2
"""So many lines below the title, and above it, hold the byline, the date and a picture."""

LEAST_SCORE = 0.15
"""What the score is surer of is no article. (Of 400 invented pages with one short paragraph six stayed empty, whose
paragraphs score from 0.24 to 0.49.)"""

ELSEWHERE = NAME_BIT["comments"] | NAME_BIT["hidden"] | TAG_BIT["aside"] | TAG_BIT["figure"]


def lone_paragraphs(context: Context) -> list[bool]:
    """Return for each unit whether it is of the paragraphs right below the title, with a date or a byline beside it.

    A page that leads to articles, or says that something is missing, has neither there.
    """
    units, title = context.units, context.landmarks.title
    keep = [False] * len(units)
    if title is None:
        return keep
    at = context.number_of(title)
    is_signed = any(map(is_byline_or_date, units[max(0, at - ABOVE) : at]))
    for i in range(at + 1, min(at + 1 + LONE_LOOK, len(units))):
        unit = units[i]
        if unit.block.kind == "heading":
            break
        if is_signed and _may_be_lone(unit):
            keep[i] = True
        elif keep[i - 1]:
            break
        else:
            is_signed = is_signed or is_byline_or_date(unit)
    return keep


def _may_be_lone(unit: Unit) -> bool:
    block = unit.block
    if block.kind == "region" or block.link_chars or unit.marks or block.score < LEAST_SCORE:
        return False
    if block.container is not None and block.container.inside & ELSEWHERE:
        return False
    return is_paragraph(unit.text)
