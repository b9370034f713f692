"""The form in which blocks and markers are compared: keys, and the words of keys."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from newsclean.patterns import lazy
from newsclean.text.characters import CAPITALS, SMALL, SPACELESS, SPACELESS_LETTER

SET_OFF = lazy(
    r"^[\[【〔［](?P<boxed>[^\[\]【】〔〕［］]{2,20})[\]】〕］]\s?(?=\w)"
    r"|^(?P<parted>[^\W\d][^|>»丨:：]{1,30}?)\s?(?:[|｜>»丨]|\s:|\.\.)\s?(?=\w)"
    rf"|^(?P<capital>[{CAPITALS}][{CAPITALS}'’]{{2,15}}(?:\s[{CAPITALS}'’]{{2,15}}){{0,2}})(?:\s[-–])?\s"
    rf"(?=[{CAPITALS}]\s?[{SMALL}])"
    rf"|^(?P<dashed>[^\W\d][^-–|:]{{1,30}}?\s[^\W\d][^-–|:]{{1,20}}?)\s?[-–]\s(?=\w)"
)
"""A label at the beginning that brackets, a bar, capitals or (behind two words) a dash set off."""

BOXES, SETTING_OFF = "[【〔［", lazy(r"[|｜>»丨–-]|\s:|\.\.")
"""What stands in a line that the pattern above matches, where it does not begin with capitals."""

WRAPPED = lazy(
    r"^[▲△▼▽▶►☞※\u2600-\u27bf\U0001f300-\U0001faff\ufe0f\s]{0,4}\*?(?!\*)(?:[\[【〔［(（<＜](?P<inner>[^\[\]【】〔〕［］()（）<>]{2,150})[\]】〕］)）>＞]|(?P<bare>\w.{1,150}))$"
    r"|^[-–—*=~_]{1,4}\s?(?P<ruled>[^\W\d_][^-–—*=~_]{1,40}?)\s?[-–—*=~_]{1,4}$"
)
"""A line that stands in brackets or between rules, or behind a sign that points to it or to a picture."""

_ascii_tokens = re.compile(r"[a-z0-9_]+").findall
_all_tokens = re.compile(rf"[{SPACELESS}]|[^\W{SPACELESS}]+").findall

_word_characters = b"abcdefghijklmnopqrstuvwxyz0123456789_\n"
_words_only = bytes(code if code in _word_characters else 0x20 for code in range(256))
"""Turns all but the characters of words and line ends into spaces."""

_DOTTED_I = "i\u0307"
"""What case-folding makes of the capital İ of Turkish, whose small letter is the i of all others."""


def key_of(text: str) -> str:
    """Return the form in which blocks and markers are compared: NFKC, folded, single spaces.

    >>> key_of("İlgili  Haberler"), key_of("Photo d’archives")
    ('ilgili haberler', "photo d'archives")
    """
    if text.isascii():  # on which case-folding is lowering, at a third of the cost
        return " ".join(text.lower().split())
    return " ".join(fold(unicodedata.normalize("NFKC", text)).replace(_DOTTED_I, "i").split())


def fold(text: str) -> str:
    """Return a text case-folded, with the apostrophe of a keyboard for what pages set, and е for ё, which few write."""
    folded = text.casefold()
    if folded.isascii():
        return folded
    return folded.replace("’", "'").replace("‘", "'").replace("ʼ", "'").replace("ʻ", "'").replace("ё", "е")


def read_otherwise(text: str) -> str:
    """Return the key of a line with a colon behind its label, whatever sets it off, without brackets or rules.

    >>> read_otherwise("READ ALSO A new bridge"), read_otherwise("【動画】倉庫"), read_otherwise("(Foto: Ann Lee)")
    ('read also: a new bridge', '動画:倉庫', 'foto: ann lee')
    >>> read_otherwise("--Ads--"), read_otherwise("A new bridge")
    ('ads', '')
    """
    found = WRAPPED.match(text) if not text[0].isalnum() else None
    bare = (found["inner"] or found["bare"] or found["ruled"]) if found else text
    may_be_set_off = bare[0] in BOXES or bare[:3].isupper() or SETTING_OFF.search(bare) is not None
    label = SET_OFF.match(bare) if may_be_set_off else None
    if label is None:
        return key_of(bare) if bare != text else ""
    space = "" if SPACELESS_LETTER.match(bare[label.end()]) else " "
    return key_of(f"{label[label.lastgroup or 0]}:{space}{bare[label.end() :]}")


def tokens_of(key: str) -> list[str]:
    """Return the words of a key in order, each character of a script without spaces as one.

    >>> tokens_of("read more: 阅读")
    ['read', 'more', '阅', '读']
    """
    return _ascii_tokens(key) if key.isascii() else _all_tokens(key)


def keys_and_tokens(texts: Sequence[str]) -> list[tuple[str, list[str]]]:
    """Return keys and tokens of lines of ASCII; all at once they take half the time.

    >>> keys_and_tokens(["Read  more: here", "Home"])
    [('read more: here', ['read', 'more', 'here']), ('home', ['home'])]
    """
    folded = "\n".join(texts).lower()
    words = folded.encode().translate(_words_only).decode().split("\n")
    return [(" ".join(text.split()), line.split()) for text, line in zip(folded.split("\n"), words, strict=True)]


def _in_word(char: str) -> bool:
    """Tell whether the character is part of a word that spaces set off."""
    if char.isascii():
        return char.isalnum()
    if SPACELESS_LETTER.match(char):
        return False
    return char.isalnum() or unicodedata.category(char).startswith("M")


def bounded(key: str, start: int, end: int) -> bool:
    """Tell whether the marker at this place begins and ends where words do."""
    if end < len(key) and _in_word(key[end]) and _in_word(key[end - 1]):
        return False
    return not (start > 0 and _in_word(key[start - 1]) and _in_word(key[start]))


def occurs(key: str, marker: str) -> bool:
    """Tell whether a marker stands in a key as words of their own."""
    place = key.find(marker)
    while place >= 0:
        if bounded(key, place, place + len(marker)):
            return True
        place = key.find(marker, place + 1)
    return False


def longest_beginning(text: str, beginnings: tuple[str, ...]) -> str:
    """Return the longest of the beginnings that a text has, or the empty string."""
    return max((beginning for beginning in beginnings if text.startswith(beginning)), key=len, default="")
