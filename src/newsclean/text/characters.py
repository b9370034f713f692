"""Which characters begin, end and go on with a sentence, in any script: shared by what joins lines."""

from __future__ import annotations

from bisect import bisect_right

from newsclean.patterns import lazy

FULL_STOPS = "।॥۔։።။។៕།༎᠃᠉᱾᱿꯫"
"""What ends a statement in scripts that have a mark of their own for it: danda, Urdu, Armenian, Ethiopic, Burmese,
Khmer, Tibetan, Mongolian, Santali, Manipuri. (Of Unicode's Sentence_Terminal, those that news are written with.)"""

SPACED_STOPS = ".!?؟፧" + FULL_STOPS
"""What ends a sentence in scripts that set a space behind it."""

WIDE_STOPS = "。！？｡"
"""The same in scripts that set none."""

SENTENCE_STOPS = frozenset(SPACED_STOPS + WIDE_STOPS + "…⁇‼")
"""What ends a sentence."""

QUESTION_MARKS = "?？؟\u037e"
"""What ends a question. (The last is that of Greek, which most write as a semicolon.)"""

QUESTION_ENDS = "?？!！؟"
"""End marks that sub-headlines and headlines have, too."""

COLONS = frozenset(":：")
"""The colons that labels and announcements end with."""

STOPS = SENTENCE_STOPS | COLONS | frozenset("៖፦")
"""A line that ends with one of these ends a sentence, or announces what stands in the next line."""

OWN_COMMAS = "،፣၊᠂"
"""The commas of scripts that have one of their own and set a space behind it: Arabic, Ethiopic, Burmese, Mongolian."""

COMMAS = frozenset(",，、;؛；፤" + OWN_COMMAS)
"""A line that ends with one of these goes on in the next line."""

CONTINUES = COMMAS | STOPS - {"…"} | frozenset(")]}%）】》」』｣％")
"""A line that begins with one of these goes on with the line before. (Quotes that close in one language open
in another: » and ” begin paragraphs in Danish and Swedish.)"""

CLOSERS = "\"'”’»«›“‘」』｣)）］]】》"
"""What may stand after the stop of a sentence."""

OPENS = frozenset("([{„（【《「『｢〈‚")
"""A line that ends with one of these goes on in the next line, without a space."""

QUOTES = frozenset("\"'”’»“‘«")
"""Quotes that open or close; what stands beside them tells which."""

DASHES = frozenset("—–")

BULLETS = "*•·▪◦‣"
"""What begins the items of a list, and hardly any other line. (For classes of patterns, as those below are.)"""

ITEM_SIGNS = "-–—+" + BULLETS
"""The same with what begins items only where a space stands behind it: else it is a minus, or begins what is said."""

BEFORE_ITEM = ITEM_SIGNS + " "
"""What stands before the words of an item."""

BROWSER_BULLETS = "-*+o#@="
"""What text browsers set before items, one sign for each depth of lists within lists."""

LEADING_BULLETS = lazy(rf"^\s*(?:[{BULLETS}]\s+)+")
"""The bullets at the beginning of an item."""

SHAPES = "■□●○◆◇▲▶►"
"""What sets off sub-headlines, labels and credits in East Asia."""

RULER, RULER_LENGTH = frozenset("-=*_~#+.–—─━═"), 10
"""What rulers are drawn with, across a column of plain text, and how long they are at least."""


def is_ruler(text: str) -> bool:
    """Tell whether a line, without the spaces around it, is a ruler: one sign, perhaps with spaces between.

    >>> is_ruler("-" * 60), is_ruler("❄   ❄   ❄   ❄"), is_ruler("* * *"), is_ruler("=" * 30 + " Tides")
    (True, True, False, False)
    """
    if len(text) < RULER_LENGTH or text[0].isalnum():
        return False
    count = text.count(text[0])
    return (count == len(text) and text[0] in RULER) or (count > 1 and not text.replace(text[0], "").strip())


CAPITALS = "".join(c for c in map(chr, range(0x41, 0x590)) if c.isupper())
"""The capitals of Latin, Greek, Cyrillic and Armenian, for a class of a pattern: capitals and small letters alternate
in their blocks."""

SMALL = "".join(c for c in map(chr, range(0x61, 0x590)) if c.islower())
"""The small letters of the same scripts."""

DIGIT = lazy(r"\d")


def has_digit(text: str) -> bool:
    """Tell whether a text holds a digit."""
    return DIGIT.search(text) is not None


def has_alnum(text: str) -> bool:
    """Tell whether a text says anything: it holds a letter or a digit.

    >>> has_alnum("* a"), has_alnum("* * *"), has_alnum("")
    (True, False, False)
    """
    return any(map(str.isalnum, text))


_SPACELESS = (
    *(0x0E00, 0x10A0, 0x1780, 0x1800, 0x3005, 0x3008, 0x3040, 0x3100),
    *(0x3400, 0xA000, 0xF900, 0xFB00, 0x20000, 0x40000),
)
SPACELESS = "".join(f"{chr(start)}-{chr(end - 1)}" for start, end in zip(_SPACELESS[::2], _SPACELESS[1::2]))
"""The letters of scripts written without spaces, for a class of a pattern: Thai, Lao, Tibetan, Burmese, Khmer, kana and
Han. (Hangul has spaces.)"""

SPACELESS_LETTER = lazy(rf"[{SPACELESS}]")

YEAR = lazy(r"(?<!\d)(?:1[89]|2\d)\d\d(?!\d)")
"""A year, in a date."""

WORDS = lazy(r"[^\W_]+(?:[\u0900-\u0963\u0966-\u0dff]+[^\W_]*)*")
"""The words of a text. (The vowel signs of Indic scripts are no letters to Python.)"""


def wide(character: str) -> bool:
    """Tell whether a character belongs to a script written without spaces, be it a letter or one of its marks.

    >>> wide("深"), wide("。"), wide("ก"), wide("မ"), wide("a")
    (True, True, True, True, False)
    """
    code = ord(character)
    return code >= _SPACELESS[0] and (
        0x2E80 <= code <= 0x9FFF or 0xFF00 <= code <= 0xFFEF or bisect_right(_SPACELESS, code) % 2 == 1
    )


def is_small(character: str) -> bool:
    """Tell whether a character is a small letter of a script whose sentences and names begin with capitals.

    Georgian letters are small ones by Unicode; their capitals stand only in lines all of capitals.

    >>> is_small("a"), is_small("A"), is_small("ა")
    (True, False, False)
    """
    return character.islower() and not "\u10d0" <= character <= "\u10ff"


def has_case(text: str) -> bool:
    """Tell whether a text holds letters of a script with capitals.

    >>> has_case("Ann Lee"), has_case("王小明 10")
    (True, False)
    """
    return text.upper() != text.lower()


KOREAN_SURNAMES = "김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민나진마"
"""The surnames of nearly all Koreans, of one syllable, for a class of a pattern."""
