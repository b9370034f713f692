"""Lines of Markdown in, the same lines out less the marks of headings, links, pictures and elements."""

from __future__ import annotations

from newsclean.document import Block
from newsclean.markup.marks import DIVISION, ELEMENT, marks
from newsclean.markup.spread import Spread, cut_span
from newsclean.patterns import lazy
from newsclean.rules import CARD_RULE, MARKUP_RULE
from newsclean.text.characters import STOPS

HEADING = lazy(r"[ ]*(?:[*+-][ \t]+)?(#{1,6})[ \t]+(?=\S)")
DEEP = 3
"""What stands further in is part of a list."""
HEADING_END = lazy(r"(?<![ \t])[ \t]++#{1,6}[ \t]*+$")
RULE_LINE = lazy(r"[ ]{0,3}([-=*_~^\"'+#.:`])[ \t]?(?:\1[ \t]?){2,}$")
"""A thematic break, or the line under a heading."""
LONGEST_HEADING = 80
"""A sentence of so many characters above such a line is no heading, but parted from what follows."""
FENCE = lazy(r"[ ]{0,3}(?:`{3,}+|~{3,}+)[^`]*$")
QUOTE = lazy(r"[ ]{0,3}(?:>[ ]?)+")
TABLE_RULE = lazy(r"[ ]*+\|?[ ]*+:?-{2,}+:?[ ]*+(?:\|[ ]*+:?-{2,}+:?[ ]*+)*+\|?[ ]*+$|[ ]*+\+(?:[-=]{2,}+\+)++[ ]*+$")
TABLE_EDGE = lazy(r"^[ ]*\|[ ]*|[ ]*\|[ ]*$")
DEFINITION = lazy(r"[ ]{0,3}\[[^\]\n]{1,80}\]:[ ]+<?(?:https?:|/|\.|#|mailto:)\S*(?:[ ]+[\"'(].*)?$")

ATTRIBUTES_END = lazy(rf"[ ]*{ELEMENT}[ ]*$")

FRONT = "---"
KEY = lazy(r"[\w.-]{1,40}:(?:[ ]|$)")
"""A head may be ``key: value``, line by line, between two lines of hyphens."""
MOST_HEAD = 40
"""It has no more lines."""

READER_HEAD = lazy(r"(?:Title|URL Source|Published Time|Number of Pages|Warning|Markdown Content):(?:[ ]|$)")
READER_TEXT = "Markdown Content:"
"""How services that read a page for a program head its Markdown."""


def strip_markdown(blocks: list[Block], figures: bool, cards: bool) -> Spread:
    """Drop the lines that are marks alone and cut the marks from the others, but for emphasis.

    With `figures`, pictures go with the words that stand for them; with `cards`, links that hold several paragraphs.
    """
    above = _head_lines(blocks)
    for block in blocks[:above]:
        block.drop(MARKUP_RULE)
    spread = Spread(_strip_lines(blocks[above:]))
    pictured: set[int] = set()
    several: list[range] = []
    for mark in marks(spread.text):
        if mark.kind == "image" and figures:
            spread.cut(mark.start, mark.end)
            pictured.update(spread.holders(mark.start, mark.end))
            continue
        spread.cut(mark.start, mark.words)
        spread.cut(mark.words_end, mark.end)
        held = spread.holders(mark.words, mark.words_end)
        if spread.text.startswith("](#", mark.words_end) and spread.blocks[held[0]].kind == "heading":
            continue  # its anchor
        if mark.kind == "link":
            spread.link(mark.words, mark.words_end)
            if "\n\n" in spread.text[mark.words : mark.words_end]:
                several.append(held)
    spread.drop_emptied(pictured)
    for held in several if cards else ():  # such a link is the card of another article
        lines = [block for block in spread.blocks[held.start : held.stop] if block.keep is None]
        if len(lines) > 1:
            for block in lines:
                block.drop(CARD_RULE)
    return spread


def _head_lines(blocks: list[Block]) -> int:
    """Return how many lines tell title and address above the text, as some tools write them."""
    texts = [block.text.rstrip() for block in blocks[: MOST_HEAD + 1]]
    if texts[:1] == [FRONT] and KEY.match("".join(texts[1:2])):
        last = FRONT
    elif texts and READER_HEAD.match(texts[0]):
        last = READER_TEXT
    else:
        return 0
    return texts.index(last, 1) + 1 if last in texts[1:] else 0


def _strip_lines(blocks: list[Block]) -> list[Block]:
    """Drop the lines that are marks alone, cut what begins or ends a line; return those that hold text."""
    fenced = raw = False
    before = None
    table = -1  # the last line of the table that is being read
    rest = []
    for block in blocks:
        text = block.text
        if FENCE.match(text):
            fenced = not fenced
            raw = fenced and "{=" in text
            block.drop(MARKUP_RULE)
            continue
        if fenced:
            before = None
            if raw:
                block.drop(MARKUP_RULE)
            else:
                block.kind = "pre"
            continue
        if ":::" in text and DIVISION.match(text):
            block.drop(MARKUP_RULE)
            continue
        if drop_rule(block, before):
            if "|" in text and before is not None and "|" in before.text and block.line == before.line + 1:
                before.kind = "row"
                table = block.line
            continue
        if "|" in text and block.line == table + 1:
            block.kind = "row"
            table = block.line
        if DEFINITION.match(text):
            block.drop(MARKUP_RULE)
            continue
        if found := HEADING.match(text):
            cut_span(block, 0, found.end())
            if end := HEADING_END.search(text, found.end()) or ATTRIBUTES_END.search(text, found.end()):
                cut_span(block, end.start(), len(text))
            if len(text) - len(text.lstrip()) <= DEEP:  # in lists within lists they head cards
                block.kind, block.level = "heading", len(found[1])
        elif found := QUOTE.match(text):
            cut_span(block, 0, found.end())
        elif text.count("|") > 1 and text.lstrip()[0] == "|":
            for edge in TABLE_EDGE.finditer(text):
                cut_span(block, edge.start(), edge.end())
        if text[-1] == "\\":  # a line break
            cut_span(block, len(text) - 1, len(text))
        before = block
        rest.append(block)
    return rest


def drop_rule(block: Block, before: Block | None) -> bool:
    """Drop a line of nothing but marks; when it underlines the line before, that is a heading."""
    text = block.text
    if not (RULE_LINE.match(text) or TABLE_RULE.match(text)):
        return False
    block.drop(MARKUP_RULE)
    underlines = text.strip()[0] in "=-~^\"'+#*.:`_" and "|" not in text
    if underlines and before is not None and block.line == before.line + 1 and not _is_long_sentence(before.text):
        before.kind, before.level = "heading", 1 if text.strip()[0] == "=" else 2
    return True


def _is_long_sentence(text: str) -> bool:
    """Tell whether a line is too long for a heading and ends as a sentence does."""
    return len(text) >= LONGEST_HEADING and text.rstrip()[-1] in STOPS
