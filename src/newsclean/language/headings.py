"""A short text in, what in its form speaks for a heading out: of a box, of another article, of a part of this one."""

from __future__ import annotations

from newsclean.language.prompts import CLOSED_SCRIPTS
from newsclean.patterns import lazy
from newsclean.text import reaches
from newsclean.text.characters import COLONS, SHAPES, WORDS
from newsclean.text.sentences import latin_length, states

HEAD_LENGTH = 40
"""Heads of boxes (“Most read”, “Lesen Sie auch”, 相关新闻) are short."""

LEAST_HEADLINE, MOST_HEADLINE = 16, 160
"""A headline of another article is of this length, in characters of Latin script."""

LONG_HEADLINE = 25
"""Of several headlines one has so many characters; of sub-headlines, which stand above paragraphs, too, none may."""

BRACKETS = "[]【】〔〕［］"

ORDINAL = lazy(
    r"^(?:[一二三四五六七八九十百]+[、.．]|[（(][一二三四五六七八九十\d]+[）)]|\d{1,3}[.、)．:：]"
    rf"|[{SHAPES}▌]|第.{{1,3}}[章节部条]|0\d\b)"
)
"""How numbered and bulleted sub-headlines begin."""

TIMED_HEADING = lazy(r"\d{1,2}[:.h]\d{2}(?:\s?(?:Uhr|h))?\s*[-–|:]?\s+(?=\S+\s+\S+\s+\S)")
"""The time at the beginning of a headline in a ticker, or of a heading in a live blog."""

COMPARED = 400
"""A sub-headline takes up words from so much of the paragraph below it."""


BARE = str.maketrans("ıάέήίόύώϊϋΐΰ", "iαεηιουωιυιυ", "\u0307")
"""Letters as they are left of a heading in capitals: in Turkish with dots or none, in Greek without accents."""


def is_headline(text: str) -> bool:
    """Tell whether a text reads like a headline: some words, no bar and no full stop.

    >>> is_headline("Ferry to sail in winter"), is_headline("Ferry"), is_headline("The ferry will sail in winter.")
    (True, False, False)
    """
    return "|" not in text and not states(text) and LEAST_HEADLINE <= latin_length(text) <= MOST_HEADLINE


def is_box_head(key: str) -> bool:
    """Tell whether a known marker heads a box rather than labels a control (更多>>, 詳しくはこちら).

    >>> is_box_head("lesen sie auch"), is_box_head("[관련기사]"), is_box_head("video"), is_box_head("更多>>")
    (True, True, False, False)
    """
    if key[-1] in COLONS or " " in key:
        return True
    bare = key.strip(BRACKETS)
    return len(bare) >= 4 and bare[0] >= CLOSED_SCRIPTS and bare[-1] not in ">ら"


def pieces(text: str) -> set[str]:
    """Return what two texts are compared by: the beginnings of longer words, or pairs of Han characters."""
    if reaches(text, "\u3040") and any("\u3040" <= c <= "\u9fff" for c in text):
        return {text[k : k + 2] for k in range(len(text) - 1) if text[k].isalnum() and text[k + 1].isalnum()}
    folded = text.casefold()
    if not folded.isascii():
        folded = folded.translate(BARE)
    return {w[:5] for w in WORDS.findall(folded) if len(w) > 3}
