"""Lines of a text in, the right margin out at which they were wrapped, if they were.

Wrapped text shows a margin: lines stop where the next word would not have fitted.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Set
from functools import cache
from unicodedata import category

from newsclean.document import Block
from newsclean.dumps.paging import GAP
from newsclean.text.characters import COMMAS, STOPS, is_ruler, is_small, wide

WRAP_LEAST, WRAP_MOST = 50, 100
"""Widths, in columns, at which writers of plain text wrap."""

NARROW_LEAST = 28
"""The least width of a column; what is narrower than `WRAP_LEAST` must show more, since verses are as narrow."""

NARROW_FULL, NARROW_STOPPED, NARROW_LOWER = 8, 0.8, 0.4
"""So many lines of a column are full, such a share of the long ones, and of those after them in mid-sentence."""

CASELESS_STOPPED, CASELESS_CLOSE, CASELESS = 0.65, 1.5, 0.2
"""Where no capital tells, such a share of the long lines is full, and so many come near the margin for each other.
Of the letters that the lines after full ones begin with no larger share has a case there: those of foreign names."""

LEAST_TAILS = 1
"""So many paragraphs of a column, or of Thai, end in a shorter line right below full ones; those of a poem do not."""

WIDE_LEAST = 24
"""The least width, in columns, of text that is written without spaces: fixed counts are smaller there."""

OVERLONG, FEW_OVERLONG = 0.02, 2
"""Share of lines that may be wider than the margin, and so many in a short text: headlines, tables."""

LONE_ADDRESS = re.compile(r"\s*[!-~]{50,}$")
"""A line that is one long address: it says nothing of the margin, since nothing could break it."""

OVERLONG_CHARS = 0.1
"""Share of the characters of a text that such lines may hold; more is running text that nobody wrapped."""

WIDE_OVERLONG_CHARS = 0.06
"""The same where a line can be broken after any character."""

DEPTH = 12
"""A line that ends so near the margin is a long one; in a list of titles as many stay short of it by twice as much."""

WIDE_DEPTH = 3
"""The same where a line can be broken after any character."""

WIDE_BROKEN = 0.7
"""Such a share of the full lines ends within a sentence there; what ends one there is a paragraph as wide by chance."""

MOST_MARGINS = 4
"""So many widths besides the longest line's are tried."""

SOME_KOREAN = 0.3
"""Where so many letters for each line are Korean among others, columns may have been counted as well."""

WIDE_SLACK = 2
"""Columns of a mark that may hang over, or be carried over."""

THAI_WORD, THAI_FULL = 9, 6
"""Columns that a word of a script may take which is broken between words that no space parts. So many lines must have
run into the margin there: no stop and no capital tells, and a few paragraphs may be as long as each other by chance."""

LEAST_FULL = 3
"""So many lines must have run into the margin."""

SURE_FULL = 10
"""In a text without spaces fewer full lines must also outnumber all others of some length."""

SURE_BROKEN = 5
"""Or be so many, all in mid-sentence."""

LEAST_LOWER = 0.25
"""Share of the lines after them, where capitals tell, that begin in mid-sentence; of titles hardly any do."""

BRACKETS = frozenset(")）")
"""Behind one of these a line may well be at its end: captions of a like length end with their credits in brackets."""

MOST_SIGNS = 1.8
"""Characters for each column there."""


class Margin:
    """The right margin of a wrapped text."""

    __slots__ = ("measure", "slack", "spaceless", "width")

    def __init__(self, width: int, spaceless: bool, measure: Callable[[str], int], slack: int) -> None:
        self.width = width
        self.spaceless = spaceless
        self.measure = measure
        self.slack = slack
        """Columns that marks may hang over, or be carried over, where no space breaks a line; in Thai, a word."""

    @property
    def is_thai(self) -> bool:
        """Whether no space parts the words of the text, which are longer than a character."""
        return self.slack == THAI_WORD

    @property
    def near(self) -> int:
        """The width that a line must exceed to come near the margin."""
        return self.width - (THAI_WORD if self.is_thai else WIDE_DEPTH if self.spaceless else DEPTH)

    @property
    def ends(self) -> Set[str]:
        """What a line may end with at its own end: verses break at commas, margins seldom do."""
        return (STOPS if self.spaceless else STOPS | COMMAS) | BRACKETS

    def stopped(self, before: str, after: str) -> bool:
        """Tell whether `before` ends where it does because the beginning of `after` did not fit."""
        if self.spaceless:
            return self.measure(before) + self.measure(_first_word(after)) > self.width - self.slack
        return self.measure(before) + 1 + self.measure(_first_word(after)) > self.width


def seen(text: str) -> int:
    """Return the columns that a line takes where vowel signs stand above and below letters, as in Thai and Hindi.

    >>> seen("กี่"), seen("हिंदी")
    (1, 4)
    """
    return len(text) - len(_signs().findall(text))


@cache
def _signs() -> re.Pattern[str]:
    """Return what matches the vowel signs of the scripts from Devanagari to Khmer that take no column."""
    return re.compile("[" + "".join(c for c in map(chr, range(0x0900, 0x1800)) if category(c) == "Mn") + "]")


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
    longest = WRAP_MOST * MOST_SIGNS
    texts = [block.text.rstrip() for block in blocks]
    texts = ["" if GAP in text.lstrip() else text for text in texts]
    if _are_many([len(text) for text in texts], longest):
        return None
    texts = ["" if LONE_ADDRESS.match(text) or is_ruler(text.lstrip()) else text for text in texts]
    long = [text.lstrip() for text in texts if len(text) >= WIDE_LEAST // 2]
    marks = "".join([t[0] + t[-1] + t[len(t) // 2] for t in long])
    spaceless = sum(map(wide, marks)) > 1.5 * len(long)
    measures, slack = _measures(marks, len(long), spaceless)
    found = [margin for measure in measures if (margin := _measured(blocks, texts, spaceless, measure, slack))]
    if spaceless or len(found) < 2:
        return found[0] if found else None
    return max(found, key=lambda margin: _count_full(margin, blocks, texts))


def _measures(marks: str, lines: int, spaceless: bool) -> tuple[tuple[Callable[[str], int], ...], int]:
    """Return the ways to measure a text of which some characters of so many lines are given, and the slack in columns.

    Editors count columns, scripts count characters.
    """
    if spaceless:
        thai = sum("\u0e00" <= mark <= "\u17ff" for mark in marks) > lines
        return ((seen, len), THAI_WORD) if thai else ((columns, len), WIDE_SLACK)
    if not marks.isascii():
        korean = sum("\uac00" <= mark <= "\ud7af" for mark in marks)
        if korean > lines:
            return (columns, len), 0
        if korean > SOME_KOREAN * lines:
            return (len, columns), 0
        if sum("\u0900" <= mark <= "\u0dff" for mark in marks) > lines:
            return (seen, len), 0
    return (len,), 0


def _measured(
    blocks: list[Block], texts: list[str], spaceless: bool, measure: Callable[[str], int], slack: int
) -> Margin | None:
    """Return the margin of a text whose lines were measured in one way, or None."""
    widths = list(map(measure, texts))
    if _are_many(widths, WRAP_MOST):
        return None
    for width in _margins(widths, (WIDE_OVERLONG_CHARS if spaceless else OVERLONG_CHARS) * sum(widths)):
        if not (WIDE_LEAST if spaceless else NARROW_LEAST) <= width <= WRAP_MOST:
            continue
        margin = Margin(width, spaceless, measure, slack)
        if _holds(margin, blocks, texts, widths):
            return margin
    return None


def _count_full(margin: Margin, blocks: list[Block], texts: list[str]) -> int:
    """Return how many lines the margin stopped."""
    return sum(
        below.line == above.line + 1 and bool(text) and margin.stopped(before, text)
        for above, below, before, text in zip(blocks, blocks[1:], texts, texts[1:], strict=False)
    )


def _are_many(widths: list[int], most: float) -> bool:
    """Tell whether more than a few lines are wider than `most`.

    >>> _are_many([70, 120, 120, 20], 100), _are_many([120, 120, 120, 20], 100)
    (False, True)
    """
    return sum([width > most for width in widths]) > max(FEW_OVERLONG, OVERLONG * len(widths))


class _Lines:
    """The lines that come near a margin, counted by what they tell."""

    __slots__ = ("alone", "broken", "cased", "close", "followed", "full", "letters", "lower", "nearly", "tails")

    def __init__(self, margin: Margin, blocks: list[Block], texts: list[str], widths: list[int]) -> None:
        self.close = 0  # that come near the margin
        self.nearly = 0  # that stay a little short of it
        self.alone = 0  # of these, with an empty line below
        self.followed = 0  # that come near it, with a line right below
        self.tails = 0  # shorter ones right below such lines, at the end of a paragraph
        self.full = 0  # that the margin stopped
        self.broken = 0  # of these, that end within a sentence
        self.letters = self.cased = self.lower = 0  # how the lines after these begin
        near, ends = margin.near, margin.ends
        short = 2 * near - margin.width
        for i, width in enumerate(widths[:-1]):
            if width <= short:
                continue
            if width <= near:
                self.nearly += 1
            else:
                self.close += 1
            if blocks[i + 1].line != blocks[i].line + 1:
                self.alone += width <= near
                continue
            below = texts[i + 1].lstrip()
            if not below:
                continue
            self.followed += width > near
            if width > near >= widths[i + 1]:
                last = i + 2 == len(blocks)
                self.tails += last or widths[i + 2] > near or blocks[i + 2].line > blocks[i + 1].line + 1
            if margin.stopped(texts[i], below):
                self.full += 1
                self.broken += texts[i][-1] not in ends
                self.letters += below[0].isalpha()
                self.lower += is_small(below[0])
                self.cased += is_small(below[0]) or (
                    below[0].isupper() and not below.isupper()
                )  # capitals tell nothing


def _holds(margin: Margin, blocks: list[Block], texts: list[str], widths: list[int]) -> bool:
    """Tell whether the lines that come near the margin were stopped by it."""
    found = _Lines(margin, blocks, texts, widths)
    full, followed, close = found.full, found.followed, found.close
    if full < LEAST_FULL or found.broken < (WIDE_BROKEN if margin.spaceless else 0.5) * full or full < 0.6 * followed:
        return False
    others = sum([0.6 * margin.width < width <= margin.near for width in widths])
    if margin.is_thai:
        return full >= THAI_FULL and found.tails >= LEAST_TAILS and close > others
    if margin.spaceless:
        is_sure = close >= SURE_FULL or close == full == found.broken >= SURE_BROKEN or close > others
        return is_sure and close > 3 * found.nearly
    if margin.width < WRAP_LEAST:
        return (
            full >= max(NARROW_FULL, NARROW_STOPPED * followed)
            and found.lower >= NARROW_LOWER * found.cased
            and found.tails >= LEAST_TAILS
            and close > found.nearly
        )
    if found.cased <= CASELESS * found.letters:
        return full >= CASELESS_STOPPED * followed and close > CASELESS_CLOSE * (found.nearly - found.alone)
    return close > found.nearly and found.lower >= LEAST_LOWER * found.cased


def _margins(widths: list[int], most: float) -> list[int]:
    """Return the widths that may be the margin: the longest, and those that several lines share, but for wider ones.

    The wider ones hold no more columns than `most`. Beside a narrow column may stand more of them: headlines.

    >>> _margins([20, 50, 75, 76, 77, 77, 90], 95)
    [90, 77]
    """
    ordered = sorted(widths, reverse=True)
    found = ordered[:1]
    wider = 0
    for i, (width, third) in enumerate(zip(ordered, ordered[2:])):
        if wider > most or len(found) > MOST_MARGINS:
            break
        few = width < WRAP_LEAST or i <= OVERLONG * len(widths) + FEW_OVERLONG
        if few and width - third <= 2 and width != found[-1]:
            found.append(width)
        wider += width
    return found
