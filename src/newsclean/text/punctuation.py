"""A paragraph with half-width marks between its Han characters comes in, one with full-width marks goes out.

NFKC and old editors narrow ``，：；？！（）`` and ``……``; what else they do cannot be told from what was
written so. Every decision looks through marks and spaces at the letters around them, which never change: so a
second pass decides as the first did.
"""

from __future__ import annotations

import re
from bisect import bisect_left

from newsclean.patterns import lazy
from newsclean.text import HAN, tighten_han

_CJK = f"{HAN}々〇ぁ-ヿ"
_CJK_LETTER = lazy(f"[{_CJK}]")
_KANA = lazy("[ぁ-ヿ]")
_LETTER = lazy(r"[^\W\d_]")
_RUN = lazy(r"""[,.:;?!()"' ，。、：；？！（）《》〈〉【】「」『』〔〕“”‘’…]+""")
_ADDRESS = lazy(r"(?:https?://|www\.)[!-~]+")
_ORDINAL = lazy(r"\A(?:[0-9]{1,3}|[A-Za-z]|[一二三四五六七八九十]{1,3})[.,]")

WIDE_FORM = {",": "，", ".": "。", ":": "：", ";": "；", "?": "？", "!": "！", "(": "（", ")": "）"}
HALF_WIDTH = frozenset([*WIDE_FORM, '"', "'"])
PAIRED = frozenset("()（）\"'")
CLOSERS = frozenset("\"'”’)）》〉】」』〕")

LETTERS_PER_CJK = 3
"""A paragraph with more letters than this for each Han or kana letter is in another language, which cites them."""

LONGEST_ORDINAL = 4
"""Characters of an ordinal with its mark: no address is so short."""

ORDINAL_LENGTH = 2
"""Brackets around so many digits or letters number the items of a list: (1), (12), (a)."""

ELLIPSES = {3: "…", 6: "……"}
"""Full stops in a row, and what they were before NFKC."""


def full_width(text: str) -> str:
    """Return the paragraph with full-width marks where half-width ones stand between Han (or kana) letters.

    >>> full_width("记者获悉,该项目(一期)已完工:投资3.5亿元."), full_width('他问:"真的吗?"没人回答...')
    ('记者获悉，该项目（一期）已完工：投资3.5亿元。', '他问：“真的吗？”没人回答…')
    >>> full_width("比分3:2,时间10:30,共1,000人,见http://a.cn/b?c=1,完."), full_width("1.引言")
    ('比分3:2，时间10:30，共1,000人，见http://a.cn/b?c=1，完。', '1.引言')

    A full stop is one only after Han and at a sentence's end; names and Latin text keep theirs. Quotes are paired
    when their number is even.

    >>> full_width("约翰.史密斯来了. 他说'好'。"), full_width("第一,要做好.第二,要做完.")
    ('约翰.史密斯来了。他说‘好’。', '第一，要做好。第二，要做完。')
    >>> full_width("用iPhone, Mac和Python 3.12写的")
    '用iPhone, Mac和Python 3.12写的'
    >>> full_width('一个"引号没有关'), full_width("President Xi (习近平), he said.")
    ('一个"引号没有关', 'President Xi (习近平), he said.')
    """
    if HALF_WIDTH.isdisjoint(text) or text.isascii():
        return text
    text = tighten_han(text)
    # Digits in their place: no mark inside an address or an ordinal is one of the sentence.
    plain = _ADDRESS.sub(_masked, _ORDINAL.sub(_masked, text))
    places = [found.start() for found in _CJK_LETTER.finditer(plain)]
    if len(places) * LETTERS_PER_CJK < len(_LETTER.findall(plain)) or not places:
        return text
    return _Widening(text, plain, places).run()


def _masked(found: re.Match[str]) -> str:
    """Return digits in place of an ordinal or address; marks at the end of an address belong to the sentence."""
    text = found[0]
    length = len(text.rstrip(",;:!.()\"'")) if len(text) > LONGEST_ORDINAL else len(text)
    return "0" * length + text[length:]


class _Widening:
    """One paragraph on its way: what it was, what it becomes, and the letters around its marks."""

    def __init__(self, text: str, plain: str, places: list[int]) -> None:
        self.plain = plain
        """The text without its ordinal and addresses."""
        self.places = places
        """Where its Han and kana letters stand."""
        self.chars = list(text)
        """What goes out; empty where a space was swallowed."""
        wide = set(places)
        self.runs = [
            (start, end, start - 1 in wide, end in wide) for start, end in (f.span() for f in _RUN.finditer(plain))
        ]
        """Runs of marks and spaces, with whether a Han or kana letter stands before and after them."""
        self.paired = {
            i: (before, after)
            for start, end, before, after in self.runs
            for i in range(start, end)
            if plain[i] in PAIRED
        }
        """Where brackets and straight quotes stand, with the same of their runs."""
        last = plain.rstrip("".join(CLOSERS))
        self.dots_are_stops = last[-1:] == "." and len(last) - 2 in wide and "。" not in plain
        """Whether the writer ends sentences with a dot, so that one between Han letters is no name's."""

    def run(self) -> str:
        """Return the text with its marks made wide."""
        self.pair_brackets()
        if not _KANA.search(self.plain):  # Japanese quotes are others
            self.pair_quotes()
        for run in self.runs:
            self.widen_run(*run)
        return tighten_han("".join(self.chars))

    def pair_brackets(self) -> None:
        """Widen both brackets of a pair around Han, or after Han around anything but an ordinal."""
        opened: list[int] = []
        for end in self.paired:
            if self.plain[end] in "(（":
                opened.append(end)
            elif self.plain[end] in ")）" and opened:
                start = opened.pop()
                after_han = self.paired[start][0] and not self.is_ordinal(start, end)
                if after_han or self.holds_han(start, end):
                    self.widen(start)
                    self.widen(end)

    def is_ordinal(self, start: int, end: int) -> bool:
        """Tell whether brackets hold a number of a list."""
        if end - start - 1 > ORDINAL_LENGTH:
            return False
        inner = self.plain[start + 1 : end]
        return inner.isascii() and inner.isalnum()

    def pair_quotes(self) -> None:
        """Turn straight quotes around Han text into pairs; where their number is odd, leave them."""
        doubles = [i for i in self.paired if self.plain[i] == '"']
        if len(doubles) % 2 == 0:
            for start, end in zip(doubles[::2], doubles[1::2]):
                if self.paired[start][0] or self.paired[end][1] or self.holds_han(start, end):
                    self.chars[start], self.chars[end] = "“”"
        singles = [i for i in self.paired if self.plain[i] == "'" and not self.is_apostrophe(i)]
        pairs = list(zip(singles[::2], singles[1::2]))
        if len(singles) % 2 or any(self.is_latin(start - 1) or self.is_latin(end + 1) for start, end in pairs):
            return
        for start, end in pairs:
            if self.holds_han(start, end):
                self.chars[start], self.chars[end] = "‘’"

    def is_apostrophe(self, i: int) -> bool:
        """Tell whether a single quote stands inside a Latin word."""
        return self.is_latin(i - 1) and self.is_latin(i + 1)

    def is_latin(self, i: int) -> bool:
        """Tell whether a place holds an ASCII letter or digit."""
        return 0 <= i < len(self.plain) and self.plain[i].isascii() and self.plain[i].isalnum()

    def holds_han(self, start: int, end: int) -> bool:
        """Tell whether a Han or kana letter stands between two places."""
        at = bisect_left(self.places, start)
        return at < len(self.places) and self.places[at] < end

    def widen_run(self, start: int, end: int, before: bool, after: bool) -> None:
        """Widen the marks of one run; `before` and `after` tell whether Han or kana letters enclose it."""
        ends_clause = before  # so far nothing but closing marks behind Han: here a full stop may stand
        i = start
        while i < end:
            char = self.plain[i]
            dots = 0
            while i + dots < end and self.plain[i + dots] == ".":
                dots += 1
            if dots == 1 and ends_clause and (i + 1 < end or end == len(self.plain) or self.dots_are_stops):
                self.widen(i)
            elif dots in ELLIPSES and (before or after):
                self.chars[i : i + dots] = [ELLIPSES[dots], *[""] * (dots - 1)]
            elif char in ",:;?!" and (before or after or self.follows_bracket(start, i)):
                self.widen(i)
            ends_clause = ends_clause and (char in CLOSERS or char == " ")
            i += dots or 1

    def follows_bracket(self, start: int, i: int) -> bool:
        """Tell whether a full-width bracket closes right before a place in a run, or a space before it."""
        if i > start and self.plain[i - 1] == " ":
            i -= 1
        return i > start and self.chars[i - 1] == "）"

    def widen(self, i: int) -> None:
        """Make one mark wide; it does without the space beside it."""
        char = self.plain[i]
        if char not in WIDE_FORM:
            return
        self.chars[i] = WIDE_FORM[char]
        if char == "(" and i and self.chars[i - 1] == " ":
            self.chars[i - 1] = ""
        if i + 1 < len(self.chars) and self.chars[i + 1] == " ":
            self.chars[i + 1] = ""
