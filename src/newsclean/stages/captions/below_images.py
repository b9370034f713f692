"""Lines right below pictures in, those dropped that nothing but their place marks as captions."""

from __future__ import annotations

from collections.abc import Sequence

from newsclean.context import SURE, Context, Unit
from newsclean.document import Block
from newsclean.language.han_scenes import OFTEN, is_person, tells_scene
from newsclean.markup import PICTURES
from newsclean.markup.kinds import STRONG
from newsclean.markup.marks import marks
from newsclean.rules import FIGURE_RULE
from newsclean.stages.captions.scenes import INNER_MARKS, POINTING, beside_prose, may_be_caption, people_in, scene_hits
from newsclean.stages.kinds import has_paragraph
from newsclean.text import letters_of
from newsclean.text.characters import COLONS, QUOTES
from newsclean.text.sentences import ends_sentence, latin_length

SURE_BELOW, LONGEST_BELOW = 0.84, 120
"""Below a picture a line of a lower score, and no longer in Latin script, is a caption."""

LEAST_BELOW = 10
"""It is no shorter: “Day 22” heads a part."""

LEADS_ON = frozenset(":：,，;!！?？")

LONGEST_SLANTED = 300
"""The same in italics or small type, or behind such a sign, is no longer, whatever it scores."""

NEAR = 3
"""So many lines below a picture of a dump, its credit not counted, may say what its alternative text says."""

LEAST_SAID, ALIKE, MOST_SAID = 10, 0.8, 1.6
"""Both have so many letters and digits, in Latin script; where the line does not stand in those words, both begin alike
for such a share of the shorter, and the line is so many times as long at the most: a credit may end it."""

MOST_BELOW = 0.3
"""Where lines below pictures are a larger share of the text, they are the text."""


def drop_below_images(context: Context, below: set[int]) -> None:
    """Drop lines right below pictures; `below` has the ids of the blocks that stand there."""
    if not below:
        return
    if context.document.is_html:
        _drop_scenes(context, below)
        _drop_made(context, below)
    else:
        _drop_short(context, below)


def _drop_short(context: Context, below: set[int]) -> None:
    """Drop lines below the pictures of a dump in Markdown that say what these show, and short ones right below them.

    Sentences stay that the score is sure of, and what is typed as sub-headlines are.
    """
    pictured = _pictured(context.document.blocks)
    kept = context.kept()
    said = {i for i, unit in kept if (shown := pictured.get(id(unit.block))) and _says(unit, shown)}
    short = [(i, unit) for i, unit in kept if i not in said and id(unit.block) in below and _is_short(unit)]
    if not _are_the_text(short, kept):
        said.update(i for i, _ in short)
    for i in sorted(said):
        context.drop(context.units[i], "captions/below-image", i)


def _are_the_text(lines: list[tuple[int, Unit]], kept: list[tuple[int, Unit]]) -> bool:
    """Tell whether lines below pictures are too much of what is kept to be captions."""
    return sum(len(unit.text) for _, unit in lines) > MOST_BELOW * sum(len(unit.text) for _, unit in kept)


def _is_short(unit: Unit) -> bool:
    """Tell whether a line right below a picture of a dump is short, no sub-headline by its type, and no sentence that
    the score is sure of.
    """
    text = unit.text
    if unit.block.kind != "line" or latin_length(text) > LONGEST_BELOW or text[-1] in COLONS or text.isupper():
        return False
    if STRONG.fullmatch(unit.block.text.strip()):
        return False
    return unit.score < SURE_BELOW or (not ends_sentence(text) and _may_show(text))


def _pictured(blocks: Sequence[Block]) -> dict[int, str]:
    """Return, by the ids of the blocks behind and near below a picture of a dump, the letters of what stands for it."""
    found: dict[int, str] = {}
    shown, left = "", 0
    for block in blocks:
        if block.reason == FIGURE_RULE or block.text.startswith(PICTURES):
            words = [block.text[mark.words : mark.words_end] for mark in marks(block.text) if mark.kind == "image"]
            shown, left = letters_of(" ".join(words)), NEAR
            found[id(block)] = shown
        elif left and not (block.keep is False and block.reason.startswith("captions/")):  # its credit
            found[id(block)] = shown
            left -= 1
    return found


def _says(unit: Unit, shown: str) -> bool:
    """Tell whether a line says what the words say that stand for a picture; a sub-headline may name what it shows."""
    own = letters_of(unit.text)
    if min(latin_length(own), latin_length(shown)) < LEAST_SAID:
        return False
    if unit.block.score >= SURE if ends_sentence(unit.text) else unit.block.kind == "heading":
        return False
    alike = int(ALIKE * min(len(own), len(shown)))
    return own in shown or (own[:alike] == shown[:alike] and len(own) <= MOST_SAID * len(shown))


def _drop_made(context: Context, below: set[int]) -> None:
    """Drop lines right below the pictures of a page, below its first paragraph, that are made or scored as captions.

    They are all in italics or small type, point to the picture, or are no sentence and of a doubtful score, and no
    large share of the text.
    """
    slanted = set(map(id, context.document.slanted))
    found: list[tuple[int, Unit]] = []
    has_begun = False
    kept = context.kept()
    for i, unit in kept:
        block, text = unit.block, unit.text
        if has_begun and id(block) in below and block.kind == "paragraph" and _may_show(text):
            is_doubtful = block.score < SURE_BELOW and not ends_sentence(text) and latin_length(text) <= LONGEST_BELOW
            is_made = id(block) in slanted or text[0] in POINTING
            if is_doubtful or (is_made and len(text) <= LONGEST_SLANTED):
                found.append((i, unit))
                continue
        has_begun = has_begun or has_paragraph([unit])
    if not _are_the_text(found, kept):
        for i, unit in found:
            context.drop(unit, "captions/below-image", i)


def _may_show(text: str) -> bool:
    """Tell whether a line below a picture may say what it shows: it announces nothing, is no quote and no cry.

    >>> _may_show("The mill from the north"), _may_show("And so:"), _may_show("“No more”"), _may_show("Day 22")
    (True, False, False, False)
    """
    return latin_length(text) >= LEAST_BELOW and text[0] not in QUOTES and text[-1] not in LEADS_ON


def _drop_scenes(context: Context, below: set[int]) -> None:
    """Drop lines right below the pictures of a page that show scenes, in scripts without capitals.

    One counts where its words show a scene, all where most of the page's pictures have such a line and most of those
    do, in a row counting as showing one: elsewhere pictures stand above sub-headlines.
    """
    units, kept = context.units, context.kept()
    found = [(i, unit) for i, unit in kept if id(unit.block) in below]
    lines = [
        (i, unit)
        for i, unit in found
        if unit.block.kind == "paragraph" and (may_be_caption(unit) or is_person(unit.text)) and beside_prose(units, i)
    ]
    if not lines or _are_the_text(lines, kept):
        return
    article = people_in(context, len(lines))
    plain = {i for i, unit in lines if not INNER_MARKS.search(unit.text)}
    told = {
        i
        for i, unit in lines
        if scene_hits(unit)
        or (i in plain and tells_scene(unit.text))
        or (is_person(unit.text) and article.count(unit.text) >= OFTEN)
        or (i in plain and not plain.isdisjoint((i - 1, i + 1)))
    }
    habit = 2 * len(lines) >= len(found) and 2 * len(told) >= len(lines)
    for i, unit in lines:
        if i in told or (habit and i in plain):
            context.drop(unit, "captions/below-image", i)
