"""Which characters begin, end and go on with a sentence, in any script: shared by what joins lines."""

from __future__ import annotations

from newsclean.patterns import lazy

CONTINUES = frozenset(",.;:!?)]}%،؛。，、；：！？）】》」』％।۔։")
"""A line that begins with one of these goes on with the line before. (Quotes that close in one language open
in another: » and ” begin paragraphs in Danish and Swedish.)"""

STOPS = frozenset(".!?。！？…:：।۔؟։")
"""A line that ends with one of these ends a sentence, or announces what stands in the next line."""

CLOSERS = "\"'”’»«“‘」』)）］]】》"
"""What may stand after the stop of a sentence."""

COMMAS = frozenset(",،，、;؛；")
"""A line that ends with one of these goes on in the next line."""

OPENS = frozenset("([{„（【《「『〈‚")
"""A line that ends with one of these goes on in the next line, without a space."""

QUOTES = frozenset("\"'”’»“‘«")
"""Quotes that open or close; what stands beside them tells which."""

DASHES = frozenset("—–")


CAPITALS = "".join(c for c in map(chr, range(0x41, 0x590)) if c.isupper())
"""The capitals of Latin, Greek, Cyrillic and Armenian, for a class of a pattern: capitals and small letters alternate
in their blocks."""


DIGIT = lazy(r"\d")


def has_digit(text: str) -> bool:
    """Tell whether a text holds a digit."""
    return DIGIT.search(text) is not None


def wide(character: str) -> bool:
    """Tell whether a character belongs to a script written without spaces.

    >>> wide("深"), wide("ก"), wide("a")
    (True, True, False)
    """
    code = ord(character)
    return 0x2E80 <= code <= 0x9FFF or 0xFF00 <= code <= 0xFFEF or 0x0E00 <= code <= 0x0EFF or code >= 0x20000


def is_small(character: str) -> bool:
    """Tell whether a character is a small letter of a script whose sentences and names begin with capitals.

    Georgian letters are small ones by Unicode; their capitals stand only in lines all of capitals.

    >>> is_small("a"), is_small("A"), is_small("ა")
    (True, False, False)
    """
    return character.islower() and not "\u10d0" <= character <= "\u10ff"
