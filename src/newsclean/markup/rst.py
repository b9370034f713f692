"""Lines of reStructuredText in, the same lines out less its directives and the marks of links."""

from __future__ import annotations

from newsclean.document import Block
from newsclean.markup.markdown import drop_rule
from newsclean.markup.spread import Spread, cut_span
from newsclean.patterns import lazy
from newsclean.rules import FIGURE_RULE, MARKUP_RULE
from newsclean.text.characters import CLOSERS, CONTINUES, OPENS, wide

DIRECTIVE = lazy(r"[ ]*\.\.[ ]+(?:\|([^|\n]+)\|[ ]+)?([\w-]+)::(?:[ ]|$)")
TARGET = lazy(r"[ ]*(?:\.\.[ ]+_[^\n:]+:|__[ ])")
COMMENT = lazy(r"[ ]*\.\.(?:[ ]|$)")
FIGURES = frozenset(("image", "figure"))
CONTAINERS = frozenset(("container", "class", "topic", "sidebar", "note", "compound", "epigraph"))
"""Directives whose content is text as any other."""
RUBRIC = lazy(r"[ ]*\.\.[ ]+rubric::[ ]+(?=\S)")
"""How a heading within an element is written."""
FIELD = lazy(r"[ ]+:[\w-]+:")
RST_TEXT = lazy(
    r"``([^`\n]{1,500})``"
    r"|(?::[\w:+.-]{1,30}:)?`((?:[^`<>\n]|\n(?!\n)){0,500}?)\s*<[^<>\n]{1,4000}>`_{0,2}"
    r"|(?::[\w:+.-]{1,30}:)?`((?:[^`\n]|\n(?!\n)){1,500})`_{0,2}(?!`)"
)
ESCAPE = lazy(r"\\(?:[ \n]|(?=[!-/:-@\[-`{-~]))")
"""A backslash takes the meaning of a mark; before a space it parts marks from words."""
MARKS, BESIDE = "`*_", 10
"""What may stand between a backslash and a word, and how far that is."""
SUBSTITUTION = lazy(r"\|((?:[^|\n]|\n(?!\n)){1,400})\|_{0,2}")


def strip_rst(blocks: list[Block], figures: bool) -> Spread:
    """Drop directives and targets, cut what marks links.

    With `figures`, pictures go, and the names that stand for them.
    """
    names: set[str] = set()
    spread = Spread(_strip_lines(blocks, FIGURE_RULE if figures else "", names))
    for found in RST_TEXT.finditer(spread.text) if "`" in spread.text else ():
        group = next(g for g in (1, 2, 3) if found[g] is not None)
        spread.cut_around(found, group)
        if group == 2:
            spread.link(*found.span(2))
    for found in ESCAPE.finditer(spread.text) if "\\" in spread.text else ():
        spread.cut(found.start(), found.end() - _parts_words(spread.text, *found.span()))
    pictured: set[int] = set()
    for found in SUBSTITUTION.finditer(spread.text) if names else ():
        if " ".join(found[1].split()) in names:
            spread.cut(*found.span())
            pictured.update(spread.holders(*found.span()))
    spread.drop_emptied(pictured if figures else ())
    return spread


def _parts_words(text: str, start: int, end: int) -> bool:
    """Tell whether the space behind a backslash stands between words, as Pandoc writes one that does not break so.

    In the language itself it is none; but that is needed only where no other space could stand.
    """
    before = text[max(start - BESIDE, 0) : start].rstrip(MARKS)[-1:]
    after = text[end : end + BESIDE].lstrip(MARKS)[:1]
    if end == start + 1 or not before or not after or wide(before) or wide(after):
        return False
    return before not in OPENS and after not in CONTINUES and after not in CLOSERS


def _strip_lines(blocks: list[Block], figure: str, names: set[str]) -> list[Block]:
    """Drop the lines that are marks alone, and put the names of pictures down; return the lines that hold text."""
    before = None
    inside: tuple[int, str] | None = None  # indent and rule of the directive whose content is being read
    named = -1  # the line below the head of a container, where its names go on
    rest = []
    for block in blocks:
        text = block.text
        indent = len(text) - len(text.lstrip())
        if block.line == named:
            block.drop(MARKUP_RULE)
            named += 1
            continue
        if inside is not None and indent > inside[0]:
            if inside[1] or FIELD.match(text):
                block.drop(inside[1] or MARKUP_RULE)
                continue
        else:
            inside = None
        if found := RUBRIC.match(text):
            cut_span(block, 0, found.end())
            block.kind, block.level = "heading", 2
            inside = (indent, "")
            rest.append(block)
        elif found := DIRECTIVE.match(text):
            rule = figure if found[2] in FIGURES else ""
            if found[1] and found[2] in FIGURES:
                names.add(" ".join(found[1].split()))
            block.drop(rule or MARKUP_RULE)
            inside = (indent, rule)
            named = block.line + 1 if found[2] in CONTAINERS else -1
        elif TARGET.match(text) or COMMENT.match(text):
            block.drop(MARKUP_RULE)
            inside = (indent, MARKUP_RULE)
        elif not drop_rule(block, before):
            rest.append(block)
        before = block if block.keep is None else None
    return rest
