"""A flat dump in the markup of another tool in, the same with its markup cut out.

Other tools turn pages into Markdown, reStructuredText or text that tells where its links lead. What is markup is cut
from the lines or drops them; words stay. A plain text that holds an asterisk or a number sign is left alone: marks of
several kinds, or several links, tell.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import chain, groupby, pairwise
from types import MappingProxyType
from typing import NamedTuple

from newsclean.document import Block, Cut
from newsclean.markup.addresses import has_brackets, strip_brackets
from newsclean.markup.browsers import find_list, has_placeholders, strip_printed
from newsclean.markup.kinds import FRAMED, STRONG, find_markup
from newsclean.markup.markdown import strip_markdown
from newsclean.markup.rst import strip_rst
from newsclean.markup.spread import Spread, cut_span
from newsclean.patterns import lazy
from newsclean.rules import CARD_RULE, FIGURE_RULE, LINKS_RULE, MARKUP_RULE
from newsclean.text.characters import has_alnum

LOOK = 200_000
"""Characters looked at from the start to tell markup from plain text."""

Enabled = Callable[[str], bool]
"""Tells whether a rule may mark anything."""

LINKED = 0.8
LEAST_LINKED = 3
"""So many links in lines of which they are such a share are a menu or a list of teasers."""

LEFT_OVER = lazy(r"^[ ]*\*\*(?=\S)|(?<=\S)\*\*[ ]*$|(?<=\S)\*{4}(?!\*)")
"""Stars at the ends of a paragraph, of bold type that runs over several, and between two pieces of it."""

NEAR = 2
"""A line stands right below another one if no more than an empty line parts them."""

PICTURES = ("![", "[![", "<img ")
"""How lines begin that begin with a picture."""

BOX_HEADING = 2
"""The level of headings from which on they may head a box; above is the title of the page."""

EMPHASIZED = frozenset(("markdown", "rst"))
"""The kinds of markup in which stars mark emphasis."""

EMPHASIS = lazy(
    r"(?<![\w*\\])\*(?=[^\s*])([^*\n]{1,2000}?)(?<=[^\s*\\])\*(?![\w*])|(?<![\w_\\])_(?=[^\s_])([^_\n]{1,2000}?)(?<=[^\s_\\])_(?![\w_])"
)

CELL = lazy(r"[| ]+([^|]*[^| ])[| ]+")
"""A line between bars, in which no other cell holds text."""

DASH_BULLET = lazy(r"[ \t]*([-+][ \t]+|#\.[ \t]+)(?=\S)")


class Stripped(NamedTuple):
    """What was found of markup in a text."""

    kind: str = ""
    """markdown, rst, printed (by a browser), bracketed, framed, cells; or nothing"""
    torn: frozenset[int] = frozenset()
    """The ids of the lines that begin within what is gone."""
    through: frozenset[int] = frozenset()
    """The numbers of those of which nothing is left: what stands above and below is of one paragraph."""
    links: Mapping[int, int] = MappingProxyType({})
    """How many links begin in each line, by its id."""
    below: Sequence[Block] = ()
    """The lines right below a picture, or behind one in its own line."""


UNMARKED = Stripped()


def strip_lines(blocks: list[Block], enabled: Enabled) -> Stripped:
    """Drop the lines that are markup alone and cut what marks headings, links and pictures."""
    if not enabled(MARKUP_RULE):
        return UNMARKED
    figures = enabled(FIGURE_RULE)
    if first := find_list(blocks):
        return _stripped("printed", strip_printed(blocks, first, figures))
    head = "\n".join([block.text for block in _head(blocks)])
    kind = find_markup(head)
    if kind == "markdown":
        return _stripped(kind, strip_markdown(blocks, figures, enabled(CARD_RULE)))
    if kind == "rst":
        return _stripped(kind, strip_rst(blocks, figures))
    if has_placeholders(head):
        return _stripped("printed", strip_printed(blocks, 0, figures))
    if has_brackets(head):
        return _stripped("bracketed", strip_brackets(blocks, figures))
    if kind == "framed":
        _strip_framed(blocks)
    elif _strip_cells(blocks):
        kind = "cells"
    return Stripped(kind)


def _stripped(kind: str, spread: Spread) -> Stripped:
    through = frozenset(block.line for block in spread.torn if block.keep is False)
    links = {id(spread.blocks[i]): count for i, count in spread.links.items()}
    below = [
        block
        for above, block in pairwise(spread.blocks)
        if (above.reason == FIGURE_RULE and block.line <= above.line + NEAR) or block.text.startswith(PICTURES)
    ]
    return Stripped(kind, frozenset(map(id, spread.torn)), through, links, below)


def strip_inline(units: list[list[Block]], markup: Stripped, enabled: Enabled) -> None:
    """Cut the marks of emphasis, which may run over several lines; drop what is a list of links."""
    for unit in units:
        for block in unit[1:]:
            if id(block) in markup.torn:  # the line broke in what is gone
                block.glue = " " if block.uncut()[:1] == " " else ""
        if markup.kind in EMPHASIZED and unit[0].kind != "pre":
            _strip_emphasis(Spread(unit, [block.glue or "" for block in unit]))
        elif not any(block.cuts for block in unit):
            continue  # a line of stars may part scenes
        if not has_alnum("".join(block.uncut() for block in unit)):
            for block in unit:
                block.cuts = ()
                block.drop(MARKUP_RULE)
    if enabled(LINKS_RULE):
        _drop_link_lists([unit for unit in units if unit[0].keep is None], markup.links)


def _drop_link_lists(units: list[list[Block]], links: Mapping[int, int]) -> None:
    """Drop links that stand in a row, and the heading of a box of them."""
    above: list[Block] = []
    for linked, group in groupby(units, key=_is_linked):
        row = list(group)
        if not linked:
            above = row[-1]
        elif sum(max(1, sum(links.get(id(block), 0) for block in unit)) for unit in row) >= LEAST_LINKED:
            heads = above if above and above[0].level >= BOX_HEADING else []
            for block in chain(heads, *row):
                block.drop(LINKS_RULE)


def _is_linked(unit: list[Block]) -> bool:
    """Tell whether most of a unit is the words of links."""
    linked = sum(block.link_chars for block in unit)
    rest = "".join(block.uncut() for block in unit).strip().lstrip("-+* ")
    return linked > 0 and linked >= LINKED * len(rest)


def _strip_emphasis(sentence: Spread) -> None:
    text = sentence.text
    if "*" in text or "_" in text:
        for found in STRONG.finditer(text):
            sentence.cut_around(found, 2 if found[1] else 4)
        for found in EMPHASIS.finditer(text):
            sentence.cut_around(found, 1 if found[1] else 2)
    if "**" in text:
        for found in LEFT_OVER.finditer(text):
            sentence.cut(*found.span())


def cut_bullets(units: list[list[Block]]) -> None:
    """Cut the bullets of lists, which the scorer has seen."""
    for unit in units:
        if found := DASH_BULLET.match(unit[0].text):
            unit[0].add_cut(Cut(found.start(1), found.end(), MARKUP_RULE))


def _strip_cells(blocks: list[Block]) -> bool:
    """Cut the bars around lines that are one cell of a table, as a layout's is; return whether there are some.

    In a drawn table, with lines of hyphens between its rows, a cell goes on below.
    """
    framed = [block for block in blocks if block.text[0] == "|"]
    if not framed or any(block.text.lstrip()[:2] in ("+-", "+=") for block in blocks):
        return False
    found = False
    for block in framed:
        if cell := CELL.fullmatch(block.text):
            found = True
            cut_span(block, 0, cell.start(1))
            cut_span(block, cell.end(1), len(block.text))
    return found


def _strip_framed(blocks: list[Block]) -> None:
    """Cut what frames headings."""
    for block in blocks:
        if found := FRAMED.match(block.text):
            cut_span(block, 0, found.start(2))
            cut_span(block, found.end(2), len(block.text))
            block.kind, block.level = "heading", max(1, 7 - len(found[1]) if found[1][0] == "*" else len(found[1]))


def _head(blocks: list[Block]) -> list[Block]:
    """Return the first blocks, as many as are looked at."""
    size = 0
    for i, block in enumerate(blocks):
        size += len(block.text) + 1
        if size > LOOK:
            return blocks[:i]
    return blocks
