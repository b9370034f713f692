"""A flat dump in Markdown, in reStructuredText or with numbered links in, the same with its markup cut out.

Other tools turn pages into such text. What is markup is cut from the lines or drops them; words stay. A
plain text that holds an asterisk or a number sign is left alone: marks of several kinds, or several links, tell.
Links are numbered (``[12]Home``) by browsers without pictures, which list the addresses at the end.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable

from newsclean.document import Block, Cut
from newsclean.patterns import lazy

MARKUP = "paragraphs/markup"
FIGURE = "captions/figure"

LINK_LIST = "boilerplate/link-density"

Enabled = Callable[[str], bool]
"""Tells whether a rule may mark anything."""

LINKED = 0.8
LEAST_LINKED = 3
"""So many lines in a row of which this share is a link are a menu or a list of teasers."""

LOOK = 200_000
"""Characters looked at from the start to tell markup from plain text."""

SIGNS = ("](", "`_", ".. ", "**", "# ")
"""Without one of these a text has no markup. (Most lack the first character, which is found faster than two.)"""

LEAST_MARKS = 3
"""So many marks make a text Markdown, if they are of two kinds or links."""

HEADING = lazy(r"[ ]{0,3}(?:[*+-][ \t]+)?(#{1,6})[ \t]+(?=\S)")
HEADING_END = lazy(r"(?<![ \t])[ \t]++#{1,6}[ \t]*+$")
RULE_LINE = lazy(r"[ ]{0,3}([-=*_~^\"'+#.:`])[ \t]?(?:\1[ \t]?){2,}$")
"""A thematic break, or the line under a heading."""
FENCE = lazy(r"[ ]{0,3}(?:`{3,}+|~{3,}+)[^`]*$")
QUOTE = lazy(r"[ ]{0,3}(?:>[ ]?)+")
TABLE_RULE = lazy(r"[ ]*+\|?[ ]*+:?-{2,}+:?[ ]*+(?:\|[ ]*+:?-{2,}+:?[ ]*+)*+\|?[ ]*+$|[ ]*+\+(?:[-=]{2,}+\+)++[ ]*+$")
TABLE_EDGE = lazy(r"^[ ]*\|[ ]*|[ ]*\|[ ]*$")
DEFINITION = lazy(r"[ ]{0,3}\[[^\]\n]{1,80}\]:[ ]+<?(?:https?:|/|\.|#|mailto:)\S*(?:[ ]+[\"'(].*)?$")

_ATTRIBUTES = r"\{[^{}\n]{1,1000}\}"
_PLACE = (
    r"\((?:[^()\s]{0,4000}(?:\([^()\s]{0,100}\)[^()\s]{0,200})?|(?:https?:|/|mailto:|\w+://)[^()\n]{0,4000}"
    r"|data:(?:[^()\n]{0,200000}|[^\n]{0,50000}?%3[eE]))"
    rf"(?:[ ]+[\"'][^\n]{{0,200}}?[\"'])?\)(?:{_ATTRIBUTES})?"
)
"""An address with a title and pandoc's attributes, perhaps; in wrapped text it may run over several lines. A picture
may be its own address, as `data:`, and drawings hold brackets."""
IMAGE = lazy(rf"!\[([^\[\]\n]{{0,500}})\](?:{_PLACE}|\[[^\[\]\n]{{0,80}}\])")
LINK = lazy(
    rf"\[((?:[^\[\]\n]|\[[^\[\]\n]{{0,80}}\](?:{_PLACE})?){{0,500}})\](?:{_PLACE}|\[[^\[\]\n]{{0,80}}\](?=$|[^(]))"
)
STRONG = lazy(
    r"(?<![\w*])(\*\*\*|\*\*)(?=[^\s*])([^*\n]{1,2000}?)(?<=[^\s*])\1(?!\*)|(?<![\w_])(__)(?=[^\s_])([^_\n]{1,2000}?)(?<=[^\s_])__(?![\w_])"
)
EMPHASIS = lazy(
    r"(?<![\w*\\])\*(?=[^\s*])([^*\n]{1,2000}?)(?<=[^\s*\\])\*(?![\w*])|(?<![\w_\\])_(?=[^\s_])([^_\n]{1,2000}?)(?<=[^\s_\\])_(?![\w_])"
)
CODE = lazy(r"(?<!`)`([^`\n]{1,500})`(?!`)")
ESCAPE = lazy(r"\\(?=[\\`*_{}\[\]()#+.!>~|-])")

SPAN = lazy(rf"\[([^\[\]\n]{{0,2000}})\]{_ATTRIBUTES}")
ATTRIBUTES_END = lazy(rf"[ ]*(?=\{{[#.]){_ATTRIBUTES}[ ]*$")
DIVISION = lazy(r"[ ]*:{3,}(?:[ ]*(?:\{[^{}\n]*\}|[\w-]+))?[ ]*:*[ ]*$")
"""Pandoc writes the elements of a page so: ``[text]{.class}``, ``## Title {#id .class}``, ``::: {.class}``."""

ADDRESS = lazy(r"\]\((?:https?:|/|\.|#|mailto:|[\w-]+\.\w+)")

DIRECTIVE = lazy(r"[ ]*\.\.[ ]+(?:\|[^|\n]+\|[ ]+)?([\w-]+)::(?:[ ]|$)")
TARGET = lazy(r"[ ]*(?:\.\.[ ]+_[^\n:]+:|__[ ])")
COMMENT = lazy(r"[ ]*\.\.(?:[ ]|$)")
FIGURES = frozenset(("image", "figure"))
FIELD = lazy(r"[ ]+:[\w-]+:")
RST_LINK = lazy(r"`([^`<>\n]{1,500}?)[ ]*<[^<>\n]{1,1000}>`__?")
RST_TEXT = lazy(
    r"``([^`\n]{1,500})``"
    r"|(?::[\w:+.-]{1,30}:)?`([^`<>\n]{1,500}?)\s*<[^<>\n]{1,1000}>`_{0,2}"
    r"|(?::[\w:+.-]{1,30}:)?`([^`\n]{1,500})`_{0,2}(?!`)"
)

FRAMED = lazy(r"[ ]{0,3}([*=]{2,6})[ ]+(?=[^*=\n]*\w)([^*=\n]+?)[ ]+\1[ ]*$")
"""A heading between stars or equals signs, as html2text and wikis write it."""

LEAST_FRAMED = 2

ADDRESSED = lazy(r"[ ]{0,6}\[?(\d{1,5})[.\]] (?:[a-z][a-z0-9+.-]{1,14}:|/)\S")
"""An entry of the list of addresses at the end of a text with numbered links."""

ADDRESS_GAP = 9
"""So many numbers may be missing between two entries: those of links to the same address, or without words."""

NUMBERED_LINK = lazy(r"(?<![^\s(\[\"'“‘«„>|*+\u0e00-\u0eff\u2e80-\uffff-])\[\d{1,5}\](?=[^\s.,;:!?)\]])")
"""The number before the words of a link. (That of a footnote stands behind a word.)"""

LIST_HEAD, LIST_HEADS = 30, 2
"""The lines above the list of addresses are no longer, and so many: References, Visible links."""

LINKED_ITEM = lazy(r"[ ]*(?:[*+o#•-][ ]+)?\[\d{1,5}\]\S[^.!?]*$")
"""A line that is a link and nothing else, as in a menu."""

DASH_BULLET = lazy(r"[ \t]*([-+][ \t]+|#\.[ \t]+)(?=\S)")


def strip_lines(blocks: list[Block], enabled: Enabled) -> str:
    """Drop the lines that are markup alone and cut what begins a line; return the kind of markup, or nothing."""
    if not enabled(MARKUP):
        return ""
    if addresses := _addresses(blocks):
        _strip_addresses(blocks, addresses)
        return "numbered"
    head = "\n".join([block.text for block in _head(blocks)])
    kind = find_markup(head) or _find_framed(head)
    if kind == "markdown":
        _strip_markdown(blocks)
    elif kind == "framed":
        _strip_framed(blocks)
    elif kind:
        _strip_rst(blocks, FIGURE if enabled(FIGURE) else "")
    return kind


def strip_inline(units: list[list[Block]], kind: str, enabled: Enabled) -> None:
    """Cut the marks within sentences, which may run over several lines; drop what held images or is a list of links."""
    figures = enabled(FIGURE)
    strip = STRIP_INLINE[kind]
    linked: list[list[Block]] = []  # the units before, as far as each is one link
    for unit in units:
        sentence = _Sentence(unit)
        strip(sentence, figures)
        rest = "".join(block.uncut() for block in unit)
        if not any(map(str.isalnum, rest)):
            for block in unit:
                block.cuts = ()
                block.drop(FIGURE if figures and "![" in sentence.text else MARKUP)
            continue
        if sentence.link_chars >= LINKED * len(rest.strip().lstrip("-+* ")):
            linked.append(unit)
            continue
        _drop_linked(linked, enabled)
        linked = []
    _drop_linked(linked, enabled)


def _drop_linked(units: list[list[Block]], enabled: Enabled) -> None:
    """Drop links that stand in a row, a line each: a menu."""
    if len(units) >= LEAST_LINKED and enabled(LINK_LIST):
        for unit in units:
            for block in unit:
                block.drop(LINK_LIST)


def cut_bullets(units: list[list[Block]]) -> None:
    """Cut the bullets of lists, which the scorer has seen."""
    for unit in units:
        if found := DASH_BULLET.match(unit[0].text):
            unit[0].add_cut(Cut(found.start(1), found.end(), MARKUP))


class _Sentence:
    """A unit as one text, whose spans are cut from the blocks that hold them."""

    __slots__ = ("blocks", "link_chars", "starts", "text")

    def __init__(self, unit: list[Block]) -> None:
        self.blocks = unit
        self.starts: list[int] = []
        self.link_chars = 0
        pieces: list[str] = []
        size = 0
        for i, block in enumerate(unit):
            glue = (block.glue or "") if i else ""
            self.starts.append(size + len(glue))
            pieces += glue, block.text
            size += len(glue) + len(block.text)
        self.text = "".join(pieces)

    def cut(self, start: int, end: int) -> None:
        """Cut a span of the sentence from the blocks that hold it."""
        for i in range(max(bisect_right(self.starts, start) - 1, 0), len(self.starts)):
            offset = self.starts[i]
            if offset >= end:
                break
            block = self.blocks[i]
            _cut(block, max(start - offset, 0), min(end - offset, len(block.text)))
            rest = block.text[end - offset : end - offset + 1]
            if i and rest and start < offset and block.glue is not None:
                block.glue = " " if rest == " " else ""  # the line broke in what is gone

    def cut_around(self, found: re.Match[str], group: int) -> None:
        """Cut what stands in a match before and after one of its groups."""
        self.cut(found.start(), found.start(group))
        self.cut(found.end(group), found.end())


def _addresses(blocks: list[Block]) -> int:
    """Return where the list of addresses begins with which a text with numbered links ends; 0 when it has none."""
    at = len(blocks)
    last = count = 0
    while at > 0:
        text = blocks[at - 1].text
        if found := ADDRESSED.match(text):
            number = int(found[1])
            if count and not last - ADDRESS_GAP <= number < last:
                break
            last = number
            count += 1
        elif len(text) > LIST_HEAD or not count:
            break
        at -= 1
        if last == 1:
            break
    if last != 1 or count < LEAST_MARKS:
        return 0
    links = sum(len(NUMBERED_LINK.findall(block.text)) for block in blocks[:at] if "[" in block.text)
    return at if 2 * links >= count else 0


def _strip_addresses(blocks: list[Block], at: int) -> None:
    """Drop the list of addresses with its head, which begins at a place, above the last one."""
    heads = [block for block in blocks[max(at - LIST_HEADS, 0) : at] if len(block.text) <= LIST_HEAD]
    for block in heads + blocks[at:]:
        block.drop(MARKUP)


def _strip_numbers(sentence: _Sentence, figures: bool) -> None:
    """Cut the numbers of links."""
    text = sentence.text
    if "[" not in text:
        return
    for found in NUMBERED_LINK.finditer(text):
        sentence.cut(*found.span())
    if LINKED_ITEM.match(text):
        sentence.link_chars = len(text)


def _find_framed(text: str) -> str:
    """Return ``framed`` if headings stand between marks."""
    if "**" not in text and "==" not in text:
        return ""
    lines = [line for line in text.split("\n") if line.lstrip()[:2] in ("**", "==")]
    return "framed" if sum(FRAMED.match(line) is not None for line in lines) >= LEAST_FRAMED else ""


def _strip_framed(blocks: list[Block]) -> None:
    """Cut what frames headings."""
    for block in blocks:
        if found := FRAMED.match(block.text):
            _cut(block, 0, found.start(2))
            _cut(block, found.end(2), len(block.text))
            block.kind, block.level = "heading", max(1, 7 - len(found[1]) if found[1][0] == "*" else len(found[1]))


def _strip_nothing(sentence: _Sentence, figures: bool) -> None:
    """Leave the marks within sentences: these texts have none."""


def _head(blocks: list[Block]) -> list[Block]:
    """Return the first blocks, as many as are looked at."""
    size = 0
    for i, block in enumerate(blocks):
        size += len(block.text) + 1
        if size > LOOK:
            return blocks[:i]
    return blocks


def find_markup(text: str) -> str:
    """Return ``markdown``, ``rst`` or nothing.

    >>> find_markup("# A title\\n\\nSome [words](https://example.org) and **more**.")
    'markdown'
    >>> find_markup(".. image:: a.png\\n\\nSee `the list <https://example.org>`_.")
    'rst'
    >>> find_markup("5 * 3 * 2 is 30.\\n\\n# 1 in the charts\\n\\n* with milk")
    ''
    """
    if not any(sign[0] in text and sign in text for sign in SIGNS):
        return ""
    lines = text.split("\n")
    dotted = [line for line in lines if line.lstrip().startswith("..")] if ".. " in text else []
    directives = sum(1 for line in dotted if DIRECTIVE.match(line) or TARGET.match(line))
    links = len(RST_LINK.findall(text)) if ">`_" in text else 0
    if directives + links >= 2 or (
        directives + links and any(_underlines(a, b) for a, b in zip(lines, lines[1:], strict=False))
    ):
        return "rst"
    addresses = len(ADDRESS.findall(text)) if "](" in text else 0
    headings = sum(1 for line in lines if line.startswith("#") and HEADING.match(line)) if "#" in text else 0
    strong = len(STRONG.findall(text)) if "**" in text or "__" in text else 0
    quotes = sum(1 for line in lines if line.startswith("> ")) if "> " in text else 0
    if not addresses and not headings and not strong:
        return ""
    rules = sum(1 for line in lines if line[:3] in ("---", "===", "```", "***") and RULE_LINE.match(line))
    kinds = sum(n > 0 for n in (addresses, headings, strong, quotes, rules))
    marks = addresses + headings + strong + quotes + rules
    if marks >= LEAST_MARKS and (kinds > 1 or addresses):
        return "markdown"
    return ""


def _underlines(title: str, line: str) -> bool:
    """Tell whether a line is the underline of a title."""
    return (
        len(line) >= 3
        and len(line) >= len(title.rstrip()) > 0
        and RULE_LINE.match(line) is not None
        and title[:1].isalnum()
    )


def _strip_markdown(blocks: list[Block]) -> None:
    fenced = raw = False
    before = None
    table = -1  # the last line of the table that is being read
    for block in blocks:
        text = block.text
        if FENCE.match(text):
            fenced = not fenced
            raw = fenced and "{=" in text
            block.drop(MARKUP)
            continue
        if fenced:
            before = None
            if raw:
                block.drop(MARKUP)
            continue
        if ":::" in text and DIVISION.match(text):
            block.drop(MARKUP)
            continue
        if _drop_rule(block, before):
            if "|" in text and before is not None and "|" in before.text and block.line == before.line + 1:
                before.kind = "row"
                table = block.line
            continue
        if "|" in text and block.line == table + 1:
            block.kind = "row"
            table = block.line
        if DEFINITION.match(text):
            block.drop(MARKUP)
            continue
        if found := HEADING.match(text):
            _cut(block, 0, found.end())
            if end := HEADING_END.search(text, found.end()) or ATTRIBUTES_END.search(text, found.end()):
                _cut(block, end.start(), len(text))
            block.kind, block.level = "heading", len(found[1])
        elif found := QUOTE.match(text):
            _cut(block, 0, found.end())
        elif text.count("|") > 1 and text.lstrip()[0] == "|":
            for edge in TABLE_EDGE.finditer(text):
                _cut(block, edge.start(), edge.end())
        before = block if block.keep is None else None


def _drop_rule(block: Block, before: Block | None) -> bool:
    """Drop a line of nothing but marks; when it underlines the line before, that is a heading."""
    text = block.text
    if not (RULE_LINE.match(text) or TABLE_RULE.match(text)):
        return False
    block.drop(MARKUP)
    if before is not None and block.line == before.line + 1 and text.strip()[0] in "=-~^\"'+#*.:`_" and "|" not in text:
        before.kind, before.level = "heading", 1 if text.strip()[0] == "=" else 2
    return True


def _strip_markdown_inline(sentence: _Sentence, figures: bool) -> None:
    text = sentence.text
    if "](" in text or "][" in text:
        for found in IMAGE.finditer(text):
            if figures:
                sentence.cut(*found.span())
            else:
                sentence.cut_around(found, 1)
        for found in LINK.finditer(text):
            if text[found.start() - 1 : found.start()] != "!":
                sentence.cut_around(found, 1)
                sentence.link_chars += found.end(1) - found.start(1)
    if "]{" in text:
        for found in SPAN.finditer(text):
            sentence.cut_around(found, 1)
    _strip_emphasis(sentence)
    if "`" in text:
        for found in CODE.finditer(text):
            sentence.cut_around(found, 1)
    if "\\" in text:
        if text[-1] == "\\":  # a line break
            sentence.cut(len(text) - 1, len(text))
        for found in ESCAPE.finditer(text):
            sentence.cut(*found.span())


def _strip_emphasis(sentence: _Sentence) -> None:
    text = sentence.text
    if "*" in text or "_" in text:
        for found in STRONG.finditer(text):
            sentence.cut_around(found, 2 if found[1] else 4)
        for found in EMPHASIS.finditer(text):
            sentence.cut_around(found, 1 if found[1] else 2)


def _strip_rst(blocks: list[Block], figure: str) -> None:
    before = None
    inside: tuple[int, str] | None = None  # indent and rule of the directive whose content is being read
    for block in blocks:
        text = block.text
        indent = len(text) - len(text.lstrip())
        if inside is not None and indent > inside[0]:
            if inside[1] or FIELD.match(text):
                block.drop(inside[1] or MARKUP)
            continue
        inside = None
        if found := DIRECTIVE.match(text):
            rule = figure if found[1] in FIGURES else ""
            block.drop(rule or MARKUP)
            inside = (indent, rule)
        elif TARGET.match(text) or COMMENT.match(text):
            block.drop(MARKUP)
            inside = (indent, MARKUP)
        else:
            _drop_rule(block, before)
        before = block if block.keep is None else None


def _strip_rst_inline(sentence: _Sentence, figures: bool) -> None:
    text = sentence.text
    if "`" in text:
        for found in RST_TEXT.finditer(text):
            group = next(g for g in (1, 2, 3) if found[g] is not None)
            sentence.cut_around(found, group)
            if group == 2:
                sentence.link_chars += found.end(2) - found.start(2)
    _strip_emphasis(sentence)


def _cut(block: Block, start: int, end: int) -> None:
    if end > start:
        block.add_cut(Cut(start, end, MARKUP))


STRIP_INLINE = {
    "markdown": _strip_markdown_inline,
    "rst": _strip_rst_inline,
    "numbered": _strip_numbers,
    "framed": _strip_nothing,
}
"""What cuts the marks within the sentences of each kind."""
