"""A page's units and which of them the score keeps in, those out that tell about the author."""

from __future__ import annotations

from itertools import islice

from newsclean.context import Context, Unit
from newsclean.features import box_of
from newsclean.stages.boxes import boxes_around, first_in, make_of, section_of
from newsclean.stages.extent import is_prose

BIO_RULE = "credits/bio"
APART_LOOK = 6
"""So many elements around a paragraph may be its own."""


def rules_of_bios(context: Context, keep: list[bool]) -> dict[int, str]:
    """Return, for units that are kept, the rule where they tell about the author below the article, by the name."""
    names = [name.casefold() for name in context.document.authors if is_persons(name)]
    if not names:
        return {}
    units = context.units
    kept = [i for i, flag in enumerate(keep) if flag]
    found: dict[int, str] = {}
    for i in reversed(kept):
        if units[i].text.casefold().startswith(tuple(names)):
            found[i] = BIO_RULE
        elif is_prose(units[i]):
            break
    if not found:
        return {}
    prose = _prose_beside(units, kept, found)
    article = first_in(units, prose)
    own = {make_of(box) for i in prose for box in islice(boxes_around(units[i].block.container), APART_LOOK)}
    for i in list(found):  # a paragraph whose box is made as those of the others are is one of them
        section = section_of(units[i].block.container, article, len(units))
        if section is not None and make_of(section) in own:
            del found[i]
    return _apart(units, article, found)


def is_persons(name: str) -> bool:
    """Tell whether an author is a person rather than an agency: the name has a surname, or is in Han or the like.

    >>> is_persons("Ann Lee"), is_persons("Reuters"), is_persons("田知微")
    (True, False, True)
    """
    return " " in name.strip() or (len(name) > 1 and name[0] >= "\u2e80")


def _apart(units: list[Unit], article: dict[int, int], found: dict[int, str]) -> dict[int, str]:
    """Return of what was found that which stands in boxes that hold no paragraphs of the article."""
    return {i: rule for i, rule in found.items() if box_of(units[i].block).index not in article}


def _prose_beside(units: list[Unit], kept: list[int], found: dict[int, str]) -> list[int]:
    """Return the numbers of the paragraphs that are kept, but those that were found."""
    return [i for i in kept if i not in found and is_prose(units[i])]
