"""Strings in, strings out: the normalizations of a paragraph, each a pure function."""

from __future__ import annotations

import unicodedata

from newsclean.patterns import lazy

INVISIBLE = dict.fromkeys(
    [0x00AD, 0x034F, 0x061C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180E, 0x200B, 0x2060, 0xFEFF, 0xFFFC]
    + list(range(0x2061, 0x2065))
    + list(range(0x202A, 0x202F))
    + list(range(0x2066, 0x206A))
    + [c for c in range(0x20) if c not in (0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x1C, 0x1D, 0x1E, 0x1F)]
    + list(range(0x7F, 0x85))
    + list(range(0x86, 0xA0))
)
"""Characters no reader sees: soft hyphens, zero-width spaces, direction embeddings, control characters.
Zero-width joiners and direction marks stay: scripts and emoji need them."""
_INVISIBLE = lazy("[" + "".join(map(chr, INVISIBLE)) + "]")

HAN = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003134f"
WIDE_MARKS = "，。、；：？！“”‘’（）《》〈〉【】『』「」〔〕—…·"

_BEFORE_MARK = lazy(
    rf"(?<=[{HAN}0-9A-Za-z）)》」』”’]) +"
    rf"(?=[,.;:!?，。、；：？！）》」』”’](?:[{HAN}{WIDE_MARKS}]| *$| +[{HAN}]))"
)
_AFTER_MARK = lazy(rf"(?<=[{HAN}][,;:!?，。、；：？！]) +(?=[{HAN}“‘《「『（])")
_WIDE_SPACE = lazy(rf"(?<=[，。、；：？！“‘（《「『]) +(?=[{HAN}])|(?<=[{HAN}]) +(?=[，。、；：？！”’）》」』])")
_HAN = lazy(f"[{HAN}]")


def remove_invisible(text: str) -> str:
    """Return the text without characters that no reader sees.

    >>> remove_invisible("co\\u00adoperate\\u200b")
    'cooperate'
    """
    return _INVISIBLE.sub("", text) if not text.isascii() or not text.isprintable() else text


def squeeze_spaces(text: str) -> str:
    """Return the text with runs of white space of any kind made one space, none at its ends.

    A tab between the cells of a table row stays a tab.

    >>> squeeze_spaces("\\u3000two\\xa0 words \\n"), squeeze_spaces("a \\t b")
    ('two words', 'a\\tb')
    """
    if "\t" in text:
        cells = [" ".join(cell.split()) for cell in text.split("\t")]
        return "\t".join(cell for cell in cells if cell)
    return " ".join(text.split())


def tighten_han(text: str) -> str:
    """Return the text without the spaces that typesetting left around marks between Han characters.

    >>> tighten_han("6月17日 ,总经理"), tighten_han("模式, 实现"), tighten_han("Mr. X , you")
    ('6月17日,总经理', '模式,实现', 'Mr. X , you')
    """
    if " " not in text or max(text) < "\u3400" or not _HAN.search(text):
        return text
    text = _BEFORE_MARK.sub("", text)
    text = _AFTER_MARK.sub("", text)
    return _WIDE_SPACE.sub("", text)


def normalize(text: str) -> str:
    """Return a paragraph in normal form: NFC, visible characters only, single spaces.

    Meaning is not touched: no quote is straightened, no full-width mark narrowed. Applying it twice
    changes nothing.

    >>> normalize("Cafe\\u0301\\xa0 au  lait ")
    'Café au lait'
    """
    if text.isascii():
        if text.isprintable():
            return " ".join(text.split()) if "  " in text or text[:1] == " " or text[-1:] == " " else text
        return squeeze_spaces(remove_invisible(text))
    if not unicodedata.is_normalized("NFC", text):
        text = unicodedata.normalize("NFC", text)
    return tighten_han(squeeze_spaces(remove_invisible(text)))
