"""The end of an article in, what signs it dropped or cut: names alone, names in brackets, who the author is."""

from __future__ import annotations

from itertools import islice

from newsclean.context import Context, Unit
from newsclean.language.bylines import CAPITAL_NAME
from newsclean.language.dates import is_date_line
from newsclean.language.signatures import (
    BIOGRAPHY,
    BIOGRAPHY_LENGTH,
    INITIALS,
    REPORTED,
    SIGNED,
    is_aside,
    is_biography,
    names_at_end,
)
from newsclean.patterns import lazy
from newsclean.rules import MARKER_RULE
from newsclean.stages.boilerplate.leftovers import SET_AS_IS
from newsclean.stages.credits.authors import add_author
from newsclean.text.characters import has_digit
from newsclean.text.sentences import ends_sentence

DASHES = "-–— "
"""A signature may have them before it."""

MARKS = lazy(r"[-–—_*=~#/+•·|\s]{1,30}")
"""A line that parts what is above it from what is below."""


def is_signature(unit: Unit, above: Unit) -> bool:
    """Tell whether the last line of a text, below its last sentence, says who wrote it."""
    text = unit.text
    if len(text) > BIOGRAPHY_LENGTH or unit.block.kind not in ("paragraph", "line"):
        return False
    if not ends_sentence(above.text):  # a list, say
        return INITIALS.match(text) is not None
    if REPORTED.match(text):
        return True
    extra = unit.tables["credits"].extra
    if CAPITAL_NAME.match(text.lstrip(DASHES)) or SIGNED.match(text):
        return not is_aside(text, above.text, extra["aside"])
    return is_biography(text, extra["role"])


def drop_closing_name(context: Context) -> None:
    """Drop the author's name that stands alone below the last paragraph, or who the author is."""
    kept = context.kept()
    if len(kept) < 3:
        return
    number, unit = kept[-1]
    if not is_signature(unit, kept[-2][1]):
        return
    if CAPITAL_NAME.match(name := unit.text.lstrip(DASHES)):
        add_author(context, name)
    elif (found := BIOGRAPHY.match(unit.text)) and any(found[1] in above.text for _, above in kept[:-1]):
        return  # whom the article is about
    context.drop(unit, "credits/byline", number)


def drop_closing_marks(context: Context) -> None:
    """Drop the dashes and stars with which a text ends: what they parted it from is gone."""
    for number, unit in reversed(context.kept()):
        if unit.block.kind in SET_AS_IS or not MARKS.fullmatch(unit.text):
            break
        context.drop(unit, MARKER_RULE, number)


def cut_trailing_names(context: Context) -> None:
    """Cut the reporters' names that stand in brackets at the end of the text."""
    asides = context.tables["credits"].extra["aside"]
    kept = (u for u in reversed(context.units) if u.keep)
    last = list(islice(kept, 2))
    above = "".join(unit.text for unit in last)
    for unit in reversed(last):
        if has_digit(unit.key) and is_date_line(unit.key):  # a day of the week in brackets looks like a name
            continue
        block = unit.blocks[-1]
        end = min((c.start for c in block.cuts if c.reason.startswith("credits/")), default=len(block.text))
        while found := names_at_end(block.text, end):
            if is_aside(block.text[found[0] : end].strip(), above, asides):
                break
            stop, (end, names) = end, found
            for name in names:
                add_author(context, name)
            if not block.text[:end].strip() and len(unit.blocks) == 1:
                context.drop(unit, "credits/trailing-names")
                break
            context.cut(block, end, stop, "credits/trailing-names")
