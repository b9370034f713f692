"""Units in, those dropped that belong to a picture: captions, credits, names under portraits."""

from __future__ import annotations

from newsclean.context import SURE, Context, Unit
from newsclean.language.photo_credits import (
    COPYRIGHT_START,
    MARKED_CREDIT_LENGTH,
    begins_with_photo_word,
    ends_with_credit,
    has_bare_credit,
    is_credit_alone,
    is_owner_alone,
    source_at_end,
)
from newsclean.language.pictured import is_numbered_picture, names_places, presents_picture
from newsclean.language.signatures import BRACKETS, signs_off
from newsclean.names import NAME_BIT, name_caption
from newsclean.stages.captions.below_images import drop_below_images
from newsclean.stages.captions.beside_captions import drop_credited, drop_led, drop_name_lines, drop_repeated
from newsclean.stages.captions.scenes import drop_scene_lines
from newsclean.text.characters import is_small
from newsclean.text.sentences import ends_sentence

BY = frozenset("af av by da de di par por van von od".split())
"""The last words of markers behind which the photographer's name stands."""

PICTURE, BODY = NAME_BIT["picture"], NAME_BIT["body"]

NAMED_LENGTH = 400
MOST_NAMED = 0.7
"""Such a caption is no longer, and all of them are no larger share of the text that stays."""

LEAST_SLIDES = 3
"""So many captions that hold most of the text make a page of slides."""

BEHIND_LABEL = ".…:："
"""What stands behind a word for photo with the name on the next line."""

SHORT_CAPTION = 120
"""A longer block of a page that is surely article text is a paragraph, even if a photographer's name ends it."""


def mark(context: Context) -> None:
    """Drop what belongs to pictures, while sub-headlines stay."""
    flat = not context.document.is_html
    below = set(map(id, context.document.below_images))
    if not flat:
        _drop_named(context, below)
    last_prose = _last_prose(context)
    in_slides = _are_slides(context)
    marked: list[tuple[int, Unit, str]] = []
    for i, unit in context.looked_at():
        block = unit.block
        inside = context.first <= i <= context.last
        if block.kind == "caption":
            if inside and not (in_slides and unit.keep):
                context.drop(unit, "captions/figure", i)
            continue
        if (
            block.kind in ("heading", "region")
            or "\t" in unit.text  # a row of a table
            or (not flat and block.score >= SURE and len(unit.text) > SHORT_CAPTION)
        ):
            continue
        if not unit.is_open and not (inside and block.reason.startswith("boilerplate/")):
            continue
        rule = caption_rule(unit, i < last_prose)
        if rule:
            marked.append((i, unit, rule))
    told = _photo_story(context, marked)
    found = []
    for i, unit, rule in marked:
        if i in told:
            unit.hold()
        elif context.drop(unit, rule, i):
            found.append(i)
            _drop_name_below(context, i)
    drop_credited(context, found, last_prose, below)
    if flat:
        drop_led(context, context.tables["captions"].extra["lead"])
        drop_repeated(context, found)
        drop_name_lines(context)
        drop_scene_lines(context)
    drop_below_images(context, below)


def _drop_name_below(context: Context, number: int) -> None:
    """Drop the photographer's name below a word for photo that stands alone: “Credit...”, “Ann Lee for The Post”."""
    label = context.units[number].text
    if " " in label or label[-1] not in BEHIND_LABEL or not begins_with_photo_word(label):
        return
    for name in context.units[number + 1 : number + 2]:
        if name.is_open and " " in name.text and not ends_sentence(name.text) and is_credit_alone(name.text):
            context.drop(name, "captions/credit-mark", number + 1)


def _are_slides(context: Context) -> bool:
    """Tell whether the text of a page stands below its pictures: the score keeps more of it there than all else."""
    sizes = [(unit.block.kind == "caption", len(unit.text)) for _, unit in context.article() if unit.keep]
    captions = [size for is_caption, size in sizes if is_caption]
    return len(captions) >= LEAST_SLIDES and 2 * sum(captions) > sum(size for _, size in sizes)


def _photo_story(context: Context, marked: list[tuple[int, Unit, str]]) -> frozenset[int]:
    """Return the numbers of the captions that are the article: they hold more text than all else that stays.

    They may go on above and below what the score took for the article, or be all that there is of it.
    """
    by_number = {i: unit for i, unit, _ in marked if unit.is_open}
    if not by_number:
        return frozenset()
    first, last = context.first, context.last
    others = context.article() if first <= last else list(enumerate(context.units))
    rest = sum(
        len(unit.text) for i, unit in others if i not in by_number and (unit.keep or (first > last and not unit.marks))
    )
    if first > last:
        first, last = min(by_number), max(by_number)
    while first - 1 in by_number:
        first -= 1
    while last + 1 in by_number:
        last += 1
    told = {i for i, unit in by_number.items() if first <= i <= last and not is_credit_alone(unit.text)}
    texts = {by_number[i].text for i in told}  # a caption that stands twice is one
    if sum(map(len, texts)) <= rest:
        return frozenset()
    context.first, context.last = first, last
    return frozenset(told)


def _drop_named(context: Context, below: set[int]) -> None:
    """Drop what stands in elements named caption, as pages without <figcaption> have them, or for the picture above."""
    named = [(i, unit) for i, unit in context.article() if unit.is_open and _is_named(unit, below)]
    size = sum(len(unit.text) for _, unit in context.kept())
    if sum(len(unit.text) for _, unit in named if unit.keep) <= MOST_NAMED * size:
        for i, unit in named:
            context.drop(unit, "captions/figure", i)


def _is_named(unit: Unit, below: set[int]) -> bool:
    """Tell whether the element of a unit, or the one around that, is named caption, or its own for a picture above."""
    block = unit.block
    box = block.container
    if box is None or block.kind == "heading" or len(unit.text) > NAMED_LENGTH:
        return False
    if id(block) in below and box.groups & PICTURE and not box.groups & BODY:
        return True
    return any(name_caption(around.names) for around in (box, box.parent) if around is not None and around.names)


def caption_rule(unit: Unit, prose_follows: bool) -> str:
    """Return the rule by which a unit's own text shows that it belongs to a picture, or the empty string.

    A credit without a mark counts only where prose follows: the last paragraph may end with an agency's name.
    """
    text, key = unit.text.removesuffix(" |"), unit.key
    if not text or len(text) > MARKED_CREDIT_LENGTH or signs_off(text, unit.tables["credits"]):
        return ""
    if _has_mark(unit) or ends_with_credit(text) or presents_picture(text) or COPYRIGHT_START.match(text):
        return "captions/credit-mark"
    if prose_follows and not is_noted(unit):
        if has_bare_credit(text) or _ends_with_source(unit) or is_owner_alone(text):
            return "captions/credit-mark"
    if names_places(text, key or text.casefold()):
        return "captions/places"
    if is_numbered_picture(text):
        return "captions/numbered"
    return ""


def _has_mark(unit: Unit) -> bool:
    """Tell whether a unit has a marker of captions; behind “photo of” stands a name, not any word."""
    if not unit.has_mark("captions"):
        return False
    found = unit.tables["captions"].match(unit.key, unit.tokens)
    if found is None or found[0] == "end" or found[1].rsplit(" ", 1)[-1] not in BY:
        return True
    end = unit.key.find(found[1]) + len(found[1])
    behind = unit.text.split()[unit.key[:end].count(" ") + 1 :][:1]
    return not (behind and is_small(behind[0][0]))


def is_noted(unit: Unit) -> bool:
    """Tell whether a unit is what transcripts note in brackets: “(Begin video clip)”."""
    return unit.text[0] in BRACKETS and unit.key.strip(BRACKETS) in unit.tables["credits"].extra["aside"]


def _ends_with_source(unit: Unit) -> bool:
    """Tell whether a credit with a colon stands behind a unit's last sentence."""
    tail = source_at_end(unit.text)
    return bool(tail) and (unit.tables["captions"].begins(tail) or unit.tables["credits"].begins(tail))


def _last_prose(context: Context) -> int:
    """Return the number of the article's last paragraph that ends as a sentence does."""
    units = context.units
    return next(
        (i for i in range(context.last, context.first - 1, -1) if units[i].keep and ends_sentence(units[i].text)), -1
    )
