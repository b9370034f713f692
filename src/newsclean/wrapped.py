"""Lines of a hard-wrapped text in, the same lines out, joined to the paragraphs that were wrapped.

Wrapped text shows a right margin: lines stop where the next word would not have fitted. A line that stops
earlier ends its paragraph, as do an empty line, an indented line after it, and a bullet.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from newsclean.broken_words import HYPHENS
from newsclean.characters import COMMAS, CONTINUES, STOPS, is_small, wide
from newsclean.document import Block
from newsclean.paging import page_numbers, runs_on

WRAP_LEAST, WRAP_MOST = 50, 100
"""Widths, in columns, at which writers of plain text wrap."""

WIDE_LEAST = 24
"""The least width, in columns, of text that is written without spaces: fixed counts are smaller there."""

OVERLONG = 0.02
"""Share of lines that may be wider than the margin: addresses, tables."""

OVERLONG_CHARS = 0.1
"""Share of the characters of a text that such lines may hold; more is running text that nobody wrapped."""

WIDE_OVERLONG_CHARS = 0.06
"""The same where a line can be broken after any character."""

DEPTH = 12
"""A line that ends so near the margin is a long one; in a list of titles as many stay short of it by twice as much."""

WIDE_DEPTH = 3
"""The same where a line can be broken after any character."""

LEAST_FULL = 3
"""So many lines must have run into the margin."""

SURE_FULL = 10
"""In a text without spaces fewer full lines must also outnumber all others of some length."""

SURE_BROKEN = 5
"""Or be so many, all in mid-sentence."""

LEAST_LOWER = 0.25
"""Share of the lines after them, where capitals tell, that begin in mid-sentence; of titles hardly any do."""

BULLET = re.compile(r"\s*(?:・|[*•·▪◦‣+][ \t]|[-–—][ \t](?=\S)|\(?\d{1,3}[.)][ \t])")
"""How the item of a list begins."""


class Margin:
    """The right margin of a wrapped text."""

    __slots__ = ("measure", "slack", "spaceless", "width")

    def __init__(self, width: int, spaceless: bool, measure: Callable[[str], int]) -> None:
        self.width = width
        self.spaceless = spaceless
        self.measure = measure
        self.slack = 2 if spaceless else 0
        """Columns that marks may hang over, or be carried over, where no space breaks a line."""

    def stopped(self, before: str, after: str) -> bool:
        """Tell whether `before` ends where it does because the beginning of `after` did not fit."""
        if self.spaceless:
            return self.measure(before) + self.measure(_first_word(after)) > self.width - self.slack
        return len(before) + 1 + len(_first_word(after)) > self.width


def columns(text: str) -> int:
    """Return the columns that a line takes, a Chinese, Japanese or Korean character being two wide.

    >>> columns("abc"), columns("三天ab")
    (3, 6)
    """
    return len(text) if text.isascii() else (len(text) + len(text.encode("utf-8", "surrogatepass"))) // 2


def _first_word(text: str) -> str:
    """Return what had to fit on the line before: a word, or a character where words have no spaces."""
    word = text.split(None, 1)[0]
    return word[0] if wide(word[0]) else word


def find_margin(blocks: list[Block]) -> Margin | None:
    """Return the margin at which a text was wrapped, or None when it was not.

    Nearly no line is longer than the margin, more lines come near it than stay a little short of it, and
    those that come near were stopped by it, most in mid-sentence.
    """
    if len(blocks) <= LEAST_FULL:
        return None
    lengths = [len(block.text) for block in blocks]
    if sum([n > WRAP_MOST for n in lengths]) > OVERLONG * len(blocks):
        return None
    texts = [block.text.rstrip() for block in blocks]
    long = [text.lstrip() for text in texts if len(text) >= WIDE_LEAST // 2]
    spaceless = sum([wide(t[0]) + wide(t[-1]) + wide(t[len(t) // 2]) for t in long]) > 1.5 * len(long)
    # Editors count columns, scripts count characters.
    for measure in (columns, len) if spaceless else (len,):
        widths = list(map(measure, texts))
        longest = max(widths)
        for width in dict.fromkeys((longest, _sharp(sorted(widths)))):  # no line is longer, or some are
            if not (WIDE_LEAST if spaceless else WRAP_LEAST) <= width <= WRAP_MOST:
                continue
            most = (WIDE_OVERLONG_CHARS if spaceless else OVERLONG_CHARS) * sum(widths)
            if sum([n for n in widths if n > width]) > most:
                continue
            margin = Margin(width, spaceless, measure)
            if _holds(margin, blocks, texts, widths):
                return margin
    return None


def _holds(margin: Margin, blocks: list[Block], texts: list[str], widths: list[int]) -> bool:
    """Tell whether the lines that come near the margin were stopped by it."""
    depth = WIDE_DEPTH if margin.spaceless else DEPTH
    near = margin.width - depth
    short = near - depth
    full = broken = cased = lower = nearly = close = followed = 0
    for i, width in enumerate(widths[:-1]):
        if width <= short:
            continue
        if width <= near:
            nearly += 1
        else:
            close += 1
        if blocks[i + 1].line != blocks[i].line + 1:
            continue
        followed += width > near
        if margin.stopped(texts[i], texts[i + 1]):
            full += 1
            broken += texts[i][-1] not in STOPS
            first = texts[i + 1].lstrip()[0]
            lower += is_small(first)
            cased += is_small(first) or first.isupper()
    if full < LEAST_FULL or broken < 0.5 * full or full < 0.6 * followed:
        return False
    if margin.spaceless:
        return close > 3 * nearly and (
            close >= SURE_FULL
            or close == full == broken >= SURE_BROKEN
            or close > sum([0.6 * margin.width < n <= near for n in widths])
        )
    return close > nearly and lower >= LEAST_LOWER * cased


def _sharp(ordered: list[int]) -> int:
    """Return the width that the longest lines share, but for some that are wider.

    >>> _sharp([20, 50, 75, 76, 77, 90])
    77
    """
    last = len(ordered) - 1
    lowest = min(last, int(len(ordered) * (1 - OVERLONG)))
    for i in range(last, max(lowest - 2, 1), -1):
        if ordered[i] - ordered[i - 2] <= 2:
            return ordered[i]
    return ordered[lowest]


def join_wrapped(blocks: list[Block], margin: Margin, paged: bool) -> list[Block]:
    """Set `glue` on every line that the margin parted from the line before it.

    With `paged`, sentences are joined over page numbers, too; the page numbers are returned.
    """
    numbers = page_numbers(blocks) if paged else []
    pages = [blocks[i] for i in numbers]
    left_out = set(numbers)
    before = None
    turned = False  # whether a page number stands between the two lines
    for i, block in enumerate(blocks):
        if i in left_out:
            turned = True
            continue
        if before is not None:
            above, text = before.text.rstrip(), block.text
            if turned:
                joins = runs_on(above, text.lstrip()) or (above[-1] not in STOPS and margin.stopped(above, text))
            else:
                joins = block.line == before.line + 1 and (margin.stopped(above, text) or _goes_on(above, text, margin))
            if joins and not _starts_anew(above, text):
                block.glue = _glue(above[-1], text.lstrip()[0], margin)
        before = block
        turned = False
    return pages


def _glue(last: str, first: str, margin: Margin) -> str:
    """Return what stood between two lines: nothing beside a character or a mark of a script without spaces."""
    if (
        wide(last)
        or wide(first)
        or first in COMMAS
        or first == "."
        or (margin.spaceless and not (last.isalnum() and first.isalnum()))
    ):
        return ""
    return " "


def _starts_anew(before: str, text: str) -> bool:
    """Tell whether a line begins a paragraph by its indent or its bullet."""
    indent = len(text) - len(text.lstrip())
    if indent > len(before) - len(before.lstrip()) and not BULLET.match(before):
        return True
    if not BULLET.match(text):
        return False
    # A dash or a number may also stand at the beginning of a line by chance.
    return before[-1] in STOPS or text.lstrip()[0] in "*•·▪◦‣" or BULLET.match(before) is not None


def _goes_on(before: str, text: str, margin: Margin) -> bool:
    """Tell whether a line goes on with a sentence, though the line before was broken early, as by hand."""
    if text.lstrip()[0] in CONTINUES and text[:3] != "...":
        return True
    if before[-1] in HYPHENS and before[-2:-1].isalpha() and len(before) >= 0.6 * margin.width:
        return True
    return len(before) >= 0.6 * margin.width and before[-1] not in STOPS and is_small(text.lstrip()[0])
