"""A flat dump in the markup of another tool in, the same with its markup cut out.

Other tools turn pages into Markdown, reStructuredText or text that tells where its links lead. What is markup is cut
from the lines or drops them; words stay. A plain text that holds an asterisk or a number sign is left alone: marks of
several kinds, or several links, tell.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import NamedTuple

from newsclean.document import Block, Cut
from newsclean.markup.addresses import find_list, has_brackets, strip_brackets, strip_numbers
from newsclean.markup.kinds import FRAMED, LOOK, STRONG, find_markup
from newsclean.markup.markdown import strip_markdown
from newsclean.markup.rst import strip_rst
from newsclean.markup.spread import FIGURE, MARKUP, Spread, cut_span
from newsclean.patterns import lazy

__all__ = ["LINK_LIST", "MARKUP", "Stripped", "cut_bullets", "find_markup", "strip_inline", "strip_lines"]

LINK_LIST = "boilerplate/link-density"

Enabled = Callable[[str], bool]
"""Tells whether a rule may mark anything."""

LINKED = 0.8
LEAST_LINKED = 3
"""So many links in lines of which they are such a share are a menu or a list of teasers."""

BOX_HEADING = 2
"""The level of headings from which on they may head a box; above is the title of the page."""

EMPHASIS = lazy(
    r"(?<![\w*\\])\*(?=[^\s*])([^*\n]{1,2000}?)(?<=[^\s*\\])\*(?![\w*])|(?<![\w_\\])_(?=[^\s_])([^_\n]{1,2000}?)(?<=[^\s_\\])_(?![\w_])"
)

DASH_BULLET = lazy(r"[ \t]*([-+][ \t]+|#\.[ \t]+)(?=\S)")


class Stripped(NamedTuple):
    """What was found of markup in a text."""

    kind: str = ""
    """markdown, rst, numbered, bracketed, framed; or nothing"""
    torn: frozenset[int] = frozenset()
    """The ids of the lines that begin within what is gone."""
    through: frozenset[int] = frozenset()
    """The numbers of those of which nothing is left: what stands above and below is of one paragraph."""
    links: Mapping[int, int] = MappingProxyType({})
    """How many links begin in each line, by its id."""


def strip_lines(blocks: list[Block], enabled: Enabled) -> Stripped:
    """Drop the lines that are markup alone and cut what marks headings, links and pictures."""
    if not enabled(MARKUP):
        return Stripped()
    figures = enabled(FIGURE)
    if first := find_list(blocks):
        return _stripped("numbered", strip_numbers(blocks, first))
    head = "\n".join([block.text for block in _head(blocks)])
    kind = find_markup(head)
    if kind == "markdown":
        return _stripped(kind, strip_markdown(blocks, figures))
    if kind == "rst":
        return _stripped(kind, strip_rst(blocks, figures))
    if has_brackets(head):
        return _stripped("bracketed", strip_brackets(blocks, figures))
    if kind == "framed":
        _strip_framed(blocks)
    return Stripped(kind)


def _stripped(kind: str, spread: Spread) -> Stripped:
    through = frozenset(block.line for block in spread.torn if block.keep is False)
    links = {id(spread.blocks[i]): count for i, count in spread.links.items()}
    return Stripped(kind, frozenset(map(id, spread.torn)), through, links)


def strip_inline(units: list[list[Block]], markup: Stripped, enabled: Enabled) -> None:
    """Cut the marks of emphasis, which may run over several lines; drop what is a list of links."""
    linked: list[Block] = []  # the units before, as far as each is links
    links = 0  # how many they are
    head: list[Block] = []  # the unit above them
    for unit in units:
        for block in unit[1:]:
            if id(block) in markup.torn:  # the line broke in what is gone
                block.glue = " " if block.uncut()[:1] == " " else ""
        if markup.kind in EMPHASIZED:
            _strip_emphasis(Spread(unit, [block.glue or "" for block in unit]))
        rest = "".join(block.uncut() for block in unit)
        if not any(map(str.isalnum, rest)):
            for block in unit:
                block.cuts = ()
                block.drop(MARKUP)
            continue
        if sum(block.link_chars for block in unit) >= LINKED * len(rest.strip().lstrip("-+* ")):
            linked += unit
            links += max(1, sum(markup.links.get(id(block), 0) for block in unit))
            continue
        if links >= LEAST_LINKED and enabled(LINK_LIST):
            _drop_linked(head, linked)
        linked = []
        links = 0
        head = unit
    if links >= LEAST_LINKED and enabled(LINK_LIST):
        _drop_linked(head, linked)


def _drop_linked(head: list[Block], linked: list[Block]) -> None:
    """Drop links that stand in a row, and the heading of a box of them."""
    for block in [*head, *linked] if head and head[0].level >= BOX_HEADING else linked:
        block.drop(LINK_LIST)


EMPHASIZED = frozenset(("markdown", "rst"))
"""The kinds of markup in which stars mark emphasis."""


def _strip_emphasis(sentence: Spread) -> None:
    text = sentence.text
    if "*" in text or "_" in text:
        for found in STRONG.finditer(text):
            sentence.cut_around(found, 2 if found[1] else 4)
        for found in EMPHASIS.finditer(text):
            sentence.cut_around(found, 1 if found[1] else 2)


def cut_bullets(units: list[list[Block]]) -> None:
    """Cut the bullets of lists, which the scorer has seen."""
    for unit in units:
        if found := DASH_BULLET.match(unit[0].text):
            unit[0].add_cut(Cut(found.start(1), found.end(), MARKUP))


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
