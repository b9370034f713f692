"""A text in Markdown in, the marks within it out: links, pictures, elements, code and escapes.

Tools that turn pages into Markdown write what is one link over several lines, with blank ones between: a card with its
picture and its headline. So brackets are matched over the whole text, not by paragraphs as the standard has it.
Pandoc's marks for elements are read, too, and HTML where a tool left some.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator
from typing import NamedTuple

from newsclean.markup.tags import TAG
from newsclean.patterns import lazy

_QUOTED = r"\"(?:[^\"\\]|\\.){0,20000}+\""

ELEMENT = rf"\{{(?=[#.=]|[\w:@-]+=)(?:[^{{}}\"\n]|\n(?!\n)|{_QUOTED}){{1,2000}}+\}}"
"""What pandoc writes behind the words of an element: ``[text]{.class}``, ``## Title {#id .class}``."""

ATTRIBUTES = lazy(ELEMENT)

DIVISION = lazy(rf"[ ]*:{{3,}}(?:[ ]*(?:{ELEMENT}|\{{[^{{}}\n]*\}}|[\w-]+))?[ ]*:*[ ]*$")
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
