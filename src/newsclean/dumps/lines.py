"""Lines of a flat dump in, the same lines out, joined where one sentence runs over several of them.

A dump breaks sentences in two ways. A writer of plain text wraps at a fixed width; a dump of text nodes
puts every link and every bold word on a line of its own. `join_lines` finds both and sets `Block.glue`;
a *unit* is a block and those glued to it.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import NamedTuple

from newsclean.document import Block
from newsclean.dumps.doubtful_joints import UNEVEN, doubtful_joints, is_sure_joint
from newsclean.dumps.fragments import (
    FIRST_HAN,
    FIRST_POSTPOSITION,
    begins_below_stamp,
    follows_link,
    follows_noun,
    is_caseless_letter,
    is_stamp_of_name,
)
from newsclean.dumps.margins import find_margin
from newsclean.dumps.nodes import are_wrapped_nodes, join_nodes
from newsclean.dumps.paging import counted_pages
from newsclean.dumps.soft_breaks import PARAGRAPHED, is_soft, join_soft
from newsclean.dumps.wrapped import join_wrapped
from newsclean.markup import UNMARKED, Stripped
from newsclean.text import remove_invisible
from newsclean.text.characters import COMMAS, CONTINUES, STOPS, is_small, wide

VERSE_LEAST, VERSE_MOST = 12, 65
"""A text of nothing but such lines is a poem or a list."""
SHORTER = 0.2
"""Share of its lines that may be shorter: its title, a refrain."""
WIDE_VERSE_MOST = 20
"""The same in a script without spaces."""


STANZA, STANZA_LEAST, STANZA_MOST, ALIKE = 4, 12, 45, 2.5
"""So many lines of such lengths, the longest no longer than so many of the shortest, are a poem in a text."""

FIRST_CASELESS = "\u0590"
"""The letters of Hebrew, Arabic, India and the rest of Asia stand from here on."""

CHANCE_JOINS = 0.1
"""Of a dump in which links broke sentences, more lines go on with the one before, or some begin in mid-sentence for
sure; else the few that seem to go on do so by chance."""


class Joined(NamedTuple):
    """What was found while lines were joined."""

    numbers: Sequence[Block] = ()
    """Page numbers and running heads; they are no part of a unit."""
    doubtful: Sequence[Block] = ()
    """Lines that are judged with the one before, and printed on a line of their own."""


def join_lines(blocks: list[Block], paged: bool = False, markup: Stripped = UNMARKED) -> Joined:
    """Set `glue` on every block that continues the line before it.

    Args:
        blocks: the lines, of one dump.
        paged: whether page numbers and running heads, which sentences run over, are to be found.
        markup: what `strip_lines` found of markup in them.
    """
    paragraphed = markup.kind in PARAGRAPHED
    if paragraphed and is_soft(blocks):
        join_soft(blocks, markup.through)
        return Joined()
    margin = find_margin(blocks)
    if margin and not margin.spaceless and are_wrapped_nodes(blocks):
        join_nodes(blocks, margin=margin)
        return Joined()
    if margin:
        return Joined(join_wrapped(blocks, margin, paged))
    pages = counted_pages(blocks) if paged else []
    numbers = [blocks[i] for i in pages]
    if pages:
        left_out = set(pages)
        blocks = [block for i, block in enumerate(blocks) if i not in left_out]
    if is_verse(blocks):
        return Joined(numbers)
    is_wrapped = join_nodes(blocks, paragraphed)
    for verses in [] if is_wrapped else _verses(blocks):
        for block in verses:
            block.glue = None
    for block in _by_chance(blocks):
        block.glue = None
    doubtful = doubtful_joints(blocks)
    doubtful += _by_chance(blocks, set(map(id, doubtful)))
    _part_stamps(blocks)
    return Joined(numbers, doubtful)


def _part_stamps(blocks: list[Block]) -> None:
    """Part the lines of comments in lower case from the dates above them, and names in lower case that stand with one.

    This comes last, since all that small letters join tells what is joined by chance.
    """
    for i in range(1, len(blocks)):
        if blocks[i].glue is None or not is_small((text := blocks[i].text.strip())[0]):
            continue
        if blocks[i - 1].glue is None and begins_below_stamp(blocks[i - 1].text.strip(), text):
            blocks[i].glue = None
        elif blocks[i + 1 : i + 2] and blocks[i + 1].glue is None and is_stamp_of_name(text):
            blocks[i].glue = None
            if blocks[i - 1].glue is not None and _is_between(blocks[i - 2].text.strip(), blocks[i - 1].text.strip()):
                blocks[i - 1].glue = None


def _is_between(before: str, text: str) -> bool:
    """Tell whether a line was joined for what follows it: by itself it does not go on with the one before."""
    return not (_resumes(text) or is_sure_joint(before, text))


def _by_chance(blocks: list[Block], left_out: Collection[int] = ()) -> list[Block]:
    """Return the lines that go on with the one before by chance, if they do so; some are left out, by their ids."""
    joined = [i for i, block in enumerate(blocks) if block.glue is not None and id(block) not in left_out]
    if len(joined) > CHANCE_JOINS * len(blocks):
        return []
    if any(_resumes(blocks[i].text) or _breaks_off(blocks[i - 1].text, blocks[i].text) for i in joined):
        return []
    if any(_is_around(blocks[i - 2 : i + 1]) for i in joined if i - 1 in joined):
        return []
    return [blocks[i] for i in joined]


def _resumes(text: str) -> bool:
    """Tell whether a line begins in mid-sentence for sure: in lower case, with a mark or a word that begins none."""
    text = text.lstrip()
    first = text[0]
    return (
        is_small(first)
        or first in CONTINUES
        or first == "を"
        or follows_link(text)
        or (first >= FIRST_POSTPOSITION and follows_noun(text))
    )


def _is_around(lines: list[Block]) -> bool:
    """Tell whether the second of three lines that are joined is a link, in a script without capitals, but with spaces.

    (In Chinese a byline between a headline and a paragraph looks so.)
    """
    above, link, below = (block.text.strip() for block in lines)
    if not FIRST_CASELESS <= link[0] < FIRST_HAN or above[-1] in STOPS or link[-1] in STOPS or below[-1] not in STOPS:
        return False
    return len(link) * UNEVEN < max(len(below), len(above) if above[-1] in COMMAS else 0)


def _breaks_off(before: str, text: str) -> bool:
    """Tell whether a line ends in mid-sentence for sure, in a script without capitals, from Hebrew to Tibetan.

    There no small letter shows it.
    """
    before = before.rstrip()
    if not FIRST_CASELESS <= before[-1] < FIRST_HAN or not is_caseless_letter(before[-1]):
        return False
    return is_sure_joint(before, text.lstrip())


def units(blocks: list[Block]) -> list[list[Block]]:
    """Return the blocks in groups, each a block and those glued to it."""
    groups: list[list[Block]] = []
    for block in blocks:
        if block.glue is not None and groups:
            groups[-1].append(block)
        else:
            groups.append([block])
    return groups


def unit_text(unit: list[Block]) -> str:
    """Return the text of a unit as one line, without what was cut from it and what no reader sees."""
    if len(unit) == 1:
        text = (unit[0].uncut() if unit[0].cuts else unit[0].text).strip()
    else:
        parts = ((b.glue or "" if i else "") + (b.uncut() if b.cuts else b.text).strip() for i, b in enumerate(unit))
        text = "".join(parts)
    return text if text.isprintable() else remove_invisible(text) or text


def _verses(blocks: list[Block]) -> list[list[Block]]:
    """Return the poems within a text: runs of short lines of a like length, with whole sentences before and after."""
    found = []
    run: list[Block] = []
    before = "."
    for block in [*blocks, None]:
        size = len(block.text) if block is not None else 0
        if block is not None and STANZA_LEAST <= size <= STANZA_MOST and not wide(block.text.strip()[0]):
            run.append(block)
            continue
        if len(run) >= STANZA and before[-1] in STOPS and (run[-1].text.rstrip()[-1] in STOPS or _has_no_marks(run)):
            sizes = [len(line.text) for line in run]
            if max(sizes) <= ALIKE * min(sizes) and not (block is not None and _resumes(block.text)):
                found.append(run)
        run = []
        before = block.text.rstrip() if block is not None else "."
    return found


def _has_no_marks(run: list[Block]) -> bool:
    """Tell whether lines are verses without commas and stops, each in lower case."""
    return all(is_small(text[0]) and text[-1].isalpha() and "," not in text for text in (b.text.strip() for b in run))


def is_verse(blocks: list[Block]) -> bool:
    """Tell whether the text is all short lines of a like length, which its author broke."""
    if blocks and wide(blocks[-1].text.strip()[0]):
        return all(len(b.text) <= WIDE_VERSE_MOST for b in blocks)
    lengths = [len(b.text) for b in blocks]
    return max(lengths, default=0) <= VERSE_MOST and sum(n < VERSE_LEAST for n in lengths) <= SHORTER * len(lengths)
