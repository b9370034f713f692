"""Lines of a text-node dump in, the same lines out, joined where inline markup broke a sentence.

A dump of text nodes puts every link and every bold word on a line of its own: ``The`` / ``minister`` /
``, who …``.
"""

from __future__ import annotations

from collections import Counter
from itertools import pairwise

from newsclean.document import Block
from newsclean.dumps.bullets import BULLET
from newsclean.dumps.fragments import WIDE_ENTRY, Joint, is_open, reads_as_prose
from newsclean.dumps.joints import glue_of
from newsclean.dumps.kept_spaces import glue_with_spaces, keeps_spaces
from newsclean.dumps.margins import Margin
from newsclean.dumps.wrapped import glue_of_wrap
from newsclean.language.photo_credits import ends_with_photo_credit
from newsclean.text.characters import COMMAS, is_ruler, is_small

CLOSE = 0.1
"""In a dump with an empty line after each line no larger share of its lines follow each other at once."""

LISTED = frozenset("{};")
"""How the lines of a listing of code end."""

WRAP_FROM, WRAP_DEPTH, LEAST_WRAPPED, WRAPPED = 40, 14, 12, 0.75
"""A page's source was wrapped if of its lines of so many characters or more, before one that begins with a small
letter, there are so many, and such a share has lengths that differ by no more: before links they have any length."""

LEAST_NODES = 2
"""So many lines of a wrapped text begin with a comma or a full stop: they are those of text nodes."""


def are_wrapped_nodes(blocks: list[Block]) -> bool:
    """Tell whether a wrapped text is a dump of text nodes that kept the lines of the page's source.

    No margin parts a word from the comma behind it, but the end of a link does.
    """
    begun = (below.text.lstrip() for above, below in pairwise(blocks) if below.line == above.line + 1)
    return sum([text[0] in COMMAS or (text[0] == "." and text[:3] != "...") for text in begun]) >= LEAST_NODES


def join_nodes(blocks: list[Block], paragraphed: bool = False, margin: Margin | None = None) -> bool:
    """Join what inline markup broke: ``The`` / ``minister`` / ``, who …``, and what a margin broke within nodes.

    Empty lines part its lines; if all have some, only where `paragraphed` tells that they part paragraphs. Return
    whether the source of the page was wrapped, to lines of which many are wider than any margin.
    """
    texts = [block.text.strip() for block in blocks]
    step = 1 if paragraphed else _step(blocks)
    source = source_width(texts) if margin is None else range(0)
    _join(blocks, texts, step, margin, source, spaced=False)
    if margin is None and keeps_spaces(blocks, texts):
        _join(blocks, texts, step, margin, source, spaced=True)
    return bool(source)


def _step(blocks: list[Block]) -> int:
    """Return by how much the numbers of two lines differ that nothing parts: empty lines say nothing if all have some.

    So it is in dumps that put two line ends between text nodes.
    """
    steps = Counter(below.line - above.line for above, below in pairwise(blocks))
    return 1 if steps[1] > CLOSE * steps.total() else max(steps, key=steps.__getitem__, default=1)


def _join(blocks: list[Block], texts: list[str], step: int, margin: Margin | None, source: range, spaced: bool) -> None:
    """Set `glue` on the blocks, whose texts are given without the spaces around them.

    Lines whose numbers differ by more than `step` stay apart. Lines of such lengths as `source` has may be broken by
    the source of the page. With `spaced`, two lines without a space at their joint have none between them.
    """
    texts = [*texts, ""]
    before = ""
    line = -step - 1  # of the line before
    length = 0  # of the unit so far
    open_end = False  # whether it ends in mid-sentence
    prose = False  # whether there is a comma or a stop within it
    joined = False  # whether it is of several lines already
    below_ruler = nested = False
    for i, block in enumerate(blocks):
        text = texts[i]
        first = text[0]
        glue = None
        ruler = is_ruler(text)
        apart = first == "}" or ruler or below_ruler or (before[-1:] in LISTED and _ends_statement(before))
        below_ruler = ruler
        is_item = False
        if block.line <= line + step and not apart:
            is_item = first == "o" and (BULLET.match(block.text) is not None or (nested and text[1:2] == " "))
            rest = texts[i + 1]
            if margin and rest and margin.stopped(text, rest):
                rest = ""  # goes on with the line itself, which so is no link
            glue = glue_of(Joint(before, text, rest, length, open_end, prose, joined), is_item)
            if glue is None and margin and (open_end or len(before) > margin.near):
                glue = glue_of_wrap(before, text, margin)
            if spaced:
                rest = blocks[i + 1].text if i + 1 < len(blocks) else ""
                glue = glue_with_spaces(glue, blocks[i - 1].text, block.text, rest, length, open_end)
            if glue is None and joined and open_end and first.isalnum() and len(before) in source:
                if not ends_with_photo_credit(before):
                    glue = " "
        block.glue = glue
        joined = glue is not None
        if not joined:
            length = 0
            prose = False
        length += len(text)
        if not prose:
            prose = joined and (first in COMMAS or before[-1] in COMMAS)
            prose = prose or (length >= WIDE_ENTRY and reads_as_prose(text))
        nested = text[:2] == "+ " or is_item  # a list within a list, whose own lists have the letter o
        open_end = is_open(text)
        before = text
        line = block.line


def source_width(texts: list[str]) -> range:
    """Return the lengths of the lines of a page's source, if it was wrapped; else none.

    >>> source_width(["The crew rowed out to the island in the bay", "before it rained."] * 12)
    range(43, 57)
    """
    lengths = sorted(
        len(above)
        for above, below in pairwise(texts)
        if is_small(below[0]) and len(above) >= WRAP_FROM and " " in above and is_open(above)
    )
    most, first = 0, 0
    start = 0
    for i, length in enumerate(lengths):
        while length - lengths[start] >= WRAP_DEPTH:
            start += 1
        if i + 1 - start > most:
            most, first = i + 1 - start, lengths[start]
    if most < max(LEAST_WRAPPED, WRAPPED * len(lengths)):
        return range(0)
    return range(first, first + WRAP_DEPTH)


def _ends_statement(line: str) -> bool:
    """Tell whether a line that ends with a bracket or a semicolon is one of a listing of code.

    >>> _ends_statement("function show(week) {"), _ends_statement("show(week);"), _ends_statement("it rained;")
    (True, True, False)
    """
    return line[-1] != ";" or "=" in line or line[-2:-1] in (")", "]")
