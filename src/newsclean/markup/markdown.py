"""Lines of Markdown in, the same lines out less the marks of headings, links, pictures and elements.

Tools that turn pages into Markdown write what is one link over several lines, with blank ones between: a card with its
picture and its headline. So brackets are matched over the whole text, not by paragraphs as the standard has it.
Pandoc's marks for elements are read, too, and HTML where a tool left some.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator
from typing import NamedTuple

from newsclean.document import Block
from newsclean.markup.spread import MARKUP, Spread, cut_span
from newsclean.patterns import lazy
from newsclean.rules import CARD_RULE
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

_QUOTED = r"\"(?:[^\"\\]|\\.){0,20000}+\""
_ATTRIBUTES = rf"\{{(?=[#.=]|[\w:@-]+=)(?:[^{{}}\"\n]|\n(?!\n)|{_QUOTED}){{1,2000}}+\}}"
"""What pandoc writes behind the words of an element: ``[text]{.class}``, ``## Title {#id .class}``."""
ATTRIBUTES = lazy(_ATTRIBUTES)
ATTRIBUTES_END = lazy(rf"[ ]*{_ATTRIBUTES}[ ]*$")
DIVISION = lazy(rf"[ ]*:{{3,}}(?:[ ]*(?:{_ATTRIBUTES}|\{{[^{{}}\n]*\}}|[\w-]+))?[ ]*:*[ ]*$")
"""``::: {.class}``: where an element of the page begins or ends."""

_TITLE = r"(?:[ \t]*\n?[ \t]*[\"'](?:[^\n]|\n(?!\n)){0,400}?[\"'])?"
PLACE = lazy(
    rf"\((?:<[^<>\n]{{0,4000}}>|(?:[^()\s]|(?<=[-,])\n(?=[^\s()])|\((?:[^()\s]|\([^()\s]{{0,200}}\)){{0,400}}+\)){{0,200000}}+)"
    rf"{_TITLE}[ \t]*\n?\)"
)
"""An address with a title, perhaps. Wrapped text breaks it behind a hyphen, or the comma of what is its own address."""
LOOSE_PLACE = lazy(
    rf"\((?:https?:|/|mailto:|\w+://)(?:[^()\n]|\n(?!\n)){{0,4000}}{_TITLE}\)|\((?:https?:|/)[^)\n]{{0,4000}}\)"
)
"""An address with spaces or brackets in it that should not stand there."""
DRAWING_END = lazy(r"(?:%3[eE]|>)[\"']?\)")
"""A picture may be its own address, and drawings hold brackets."""
LONGEST_DRAWING = 200_000

REFERENCE = lazy(r"\[[^\[\]\n]{0,80}\](?=$|[^(])")

TOKEN = lazy(r"\\[!-/:-@\[-`{-~]|(?<!`)`(?!`)[^`\n]{1,500}`(?!`)|\](?=[(\[{])|<[a-zA-Z/!]")
"""What may begin or end a mark within sentences; the words between two backticks are one."""

BRACKET = lazy(r"\\.|!?\[|\]")

MOST_OPEN = 30
"""So many brackets may be open at once; of more, the first are forgotten."""

LONGEST, LONGEST_LOOSE, LONGEST_COMMENT = 5_000, 4_000, 5_000
"""Characters that a link may hold, a card with its picture, headline and summary; that an address may have in which
brackets or spaces stand, and a comment."""

MOST_MARKS = 100_000
"""So many are read; text behind stays as it is."""

TAG = lazy(
    r"</?(?:p|div|span|h[1-6r]|a|b|i|u|s|q|[uod]l|li|d[td]|t[dhr]|table|thead|tbody|tfoot|caption|col(?:group)?|img|svg"
    r"|path|button|input|form|label|select|option|textarea|fieldset|legend|section|article|header|footer|nav|main|menu"
    r"|aside|figure|figcaption|picture|source|video|audio|iframe|object|embed|canvas|details|summary|dialog|address|abbr"
    r"|blockquote|cite|code|del|em|ins|kbd|mark|pre|small|strong|su[bp]|time|var|big|center|font|strike|br|script|style"
    r"|noscript|template|[a-z]{2,20}-[a-z-]{2,40})"
    r"(?:\s+(?:[^<>\"'=\s]+(?:\s*=\s*(?:\"[^\"]{0,200000}+\"|'[^']{0,200000}+'|[^\s\"'<>=]+))?))*+\s*/?>",
)

FRONT = "---"
KEY = lazy(r"[\w.-]{1,40}:(?:[ ]|$)")
"""A head may be ``key: value``, line by line, between two lines of hyphens."""
MOST_HEAD = 40
"""It has no more lines."""

READER_HEAD = lazy(r"(?:Title|URL Source|Published Time|Number of Pages|Warning|Markdown Content):(?:[ ]|$)")
READER_TEXT = "Markdown Content:"
"""How services that read a page for a program head its Markdown."""


class Mark(NamedTuple):
    """What stands around some words."""

    kind: str
    """link, image, span, code, tag or escape"""
    start: int
    words: int
    """Where the words begin."""
    words_end: int
    end: int


def marks(text: str) -> Iterator[Mark]:
    """Yield the marks within a text, inner ones before those around them, and no more than `MOST_MARKS`.

    >>> list(marks("See [the [old] mill](/mill)."))
    [Mark(kind='link', start=4, words=5, words_end=19, end=27)]
    """
    opened: deque[re.Match[str]] = deque(maxlen=MOST_OPEN)
    ends = _Ends(text)
    read = 0  # up to where brackets were looked for
    anchor = -1  # where the words of a link in HTML begin
    at = 0
    for _ in range(MOST_MARKS):
        token = TOKEN.search(text, at)
        if token is None:
            return
        sign = token[0]
        start, at = token.span()
        if sign[0] == "\\":
            yield Mark("escape", start, start + 1, at, at)
        elif sign[0] == "`":
            yield Mark("code", start, start + 1, at - 1, at)
        elif sign[0] == "<":
            end = ends.tag(start)
            if end == start:
                continue
            at = end
            yield Mark("image" if text.startswith("<img", start) else "tag", start, at, at, at)
            if text.startswith("<a ", start):
                anchor = at
            elif text.startswith("</a", start) and anchor >= 0:
                yield Mark("link", anchor, anchor, start, start)
                anchor = -1
        else:
            for bracket in BRACKET.finditer(text, max(read, start - LONGEST), start):
                if bracket[0][-1] == "[":
                    opened.append(bracket)
                elif bracket[0] == "]" and opened:
                    opened.pop()
            read = at
            if not opened:
                continue
            begin, words = opened.pop().span()
            end = ends.place(at)
            kind = "span" if end == at else "link" if words == begin + 1 else "image"
            if text[end : end + 1] == "{" and (found := ATTRIBUTES.match(text, end)):
                end = found.end()
            if end > at and start - words <= LONGEST:
                yield Mark(kind, begin, words, start, end)
                at = read = end


class _Next:
    """Where a sign stands next in a text, whose places are asked for in rising order: it is looked for once."""

    __slots__ = ("at", "sign", "text")

    def __init__(self, text: str, sign: str) -> None:
        self.text = text
        self.sign = sign
        self.at = -1

    def after(self, start: int) -> int:
        """Return the sign's first place from a place on; the end of the text, and more, where there is none."""
        if self.at < start:
            self.at = self.text.find(self.sign, start)
            if self.at < 0:
                self.at = len(self.text) + LONGEST_DRAWING
        return self.at


class _Ends:
    """Where addresses, tags and comments of a text end."""

    __slots__ = ("brackets", "comments", "drawings", "tags", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self.brackets = _Next(text, ")")
        self.tags = _Next(text, ">")
        self.comments = _Next(text, "-->")
        self.drawings = True
        """Whether a drawing may end further on."""

    def place(self, at: int) -> int:
        """Return where the address or the reference ends that begins at a place; the place where there is none."""
        text = self.text
        found = None
        if text[at] == "[":
            found = REFERENCE.match(text, at)
        elif text[at] == "(" and (bracket := self.brackets.after(at)) < len(text):
            found = PLACE.match(text, at)
            if not found and self.drawings and text.startswith("(data:", at):
                found = DRAWING_END.search(text, at, at + LONGEST_DRAWING)
                self.drawings = found is not None
            if not found and bracket - at <= LONGEST_LOOSE:
                found = LOOSE_PLACE.match(text, at)
        return found.end() if found else at

    def tag(self, start: int) -> int:
        """Return where the tag or comment ends that begins at a place; the place where there is none."""
        text = self.text
        if text.startswith("<!--", start):
            end = self.comments.after(start)
            return end + len("-->") if end - start <= LONGEST_COMMENT else start
        found = TAG.match(text, start) if self.tags.after(start) < len(text) else None
        return found.end() if found else start


def without_marks(text: str) -> tuple[str, list[int]]:
    r"""Return a text with spaces for its marks, whose brackets and addresses look like code, and without escapes.

    The list has the places in the result that a backslash stood before.

    >>> without_marks(r"[Home](/) it [rained]{.loud} \{ \}.")
    (' Home     it  rained         { }.', [29, 31])
    >>> without_marks(r"<b>\[1\]</b>")
    ('   [1]    ', [3, 5])
    """
    escaped: list[int] = []
    spans: list[tuple[int, int, str]] = []  # with what stands instead
    for mark in marks(text):
        if mark.kind == "escape":
            escaped.append(mark.start - len(escaped))
            spans.append((mark.start, mark.words, ""))
        elif mark.kind != "code":
            for start, end in ((mark.start, mark.words), (mark.words_end, mark.end)):
                spans.append((start, end, _blank(text[start:end])))
    pieces: list[str] = []
    at = 0
    for start, end, instead in sorted(spans):
        pieces += text[at:start], instead
        at = end
    pieces.append(text[at:])
    masked = "".join(pieces)
    if ":::" in masked:
        lines = masked.split("\n")
        masked = "\n".join([_blank(line) if ":::" in line and DIVISION.match(line) else line for line in lines])
    return masked, escaped


def _blank(text: str) -> str:
    return "\n".join([" " * len(line) for line in text.split("\n")])


def strip_markdown(blocks: list[Block], figures: bool, cards: bool) -> Spread:
    """Drop the lines that are marks alone and cut the marks from the others, but for emphasis.

    With `figures`, pictures go with the words that stand for them; with `cards`, links that hold several paragraphs.
    """
    above = _head_lines(blocks)
    for block in blocks[:above]:
        block.drop(MARKUP)
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
        if mark.kind == "link":
            spread.link(mark.words, mark.words_end)
            if "\n\n" in spread.text[mark.words : mark.words_end]:
                several.append(spread.holders(mark.words, mark.words_end))
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
        if drop_rule(block, before):
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
    block.drop(MARKUP)
    underlines = text.strip()[0] in "=-~^\"'+#*.:`_" and "|" not in text
    if underlines and before is not None and block.line == before.line + 1 and not _is_sentence(before.text):
        before.kind, before.level = "heading", 1 if text.strip()[0] == "=" else 2
    return True


def _is_sentence(text: str) -> bool:
    """Tell whether a line is too long for a heading and ends as a sentence does."""
    return len(text) >= LONGEST_HEADING and text.rstrip()[-1] in STOPS
