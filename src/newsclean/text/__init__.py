"""Strings in, strings out: the normalizations of a paragraph, each a pure function."""

from __future__ import annotations

import html
import re
from functools import lru_cache

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
MANY_WORDS = 1_000_000
"""Characters from which the words of a text, as strings of their own, would be hundreds of megabytes."""
_STEERING = lazy(r"\x1b\[[0-?]*[ -/]*[@-~]")
"""What steers a terminal: colours, the cursor (ECMA-48, control sequences)."""
_SPACES = lazy(r"\s{2,}|[^\S ]")
_INVISIBLE = lazy("[" + "".join(map(chr, INVISIBLE)) + "]")
_UNSEEN = tuple(c for c in map(chr, INVISIBLE) if c.isprintable())
"""Those that Python takes for printable: marks and fillers."""
UNSEEN_LINE = lazy(r"^[ \t]*[" + "".join(map(chr, INVISIBLE)) + r"][^\n]{0,9}$", re.M)
"""What may be a line without anything that a reader sees."""
_FROM = {char: lazy(f"[^\0-{chr(ord(char) - 1)}]") for char in "\u2e80\u3000\u3040\u3400"}
"""(What is below them is fewer characters, each of which costs time when the pattern is compiled.)"""

HAN = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003134f"
WIDE_MARKS = "，。、；：？！“”‘’（）《》〈〉【】『』「」〔〕—…·"

SPACES_PER_HAN = 2
"""A text with more spaces than this many for each Han character is in a language that uses spaces."""

_BEFORE_MARK = lazy(
    rf"(?<=[{HAN}0-9A-Za-z）)》」』”’]) +"
    rf"(?=[,.;:!?，。、；：？！）》」』”’] *(?:[{HAN}{WIDE_MARKS}]|$))"
)
_AFTER_MARK = lazy(rf"(?<=[{HAN}][,;:!?，。、；：？！]) +(?=[{HAN}“‘《「『（])")
_WIDE_SPACE = lazy(rf"(?<=[，。、；：？！“‘（《「『]) +(?=[{HAN}])|(?<=[{HAN}]) +(?=[，。、；：？！”’）》」』])")
_HAN = lazy(f"[{HAN}]")

_BEFORE_STOP = lazy(r"(?<=[^\W_]|[\"'”’»)\]%]) (?=,(?: |$)|\.(?: [^.]|$))")
"""A space before a comma or a full stop, which no language sets in a script that has these. (Dots in a row may.)"""

_LONG_NUMBER = lazy(r"&#[0-9]{20,}")
"""A character's number that is none: `int` refuses more than 4,300 digits."""

HAIR_SPACE = "\u200a"
_KERNING = lazy("(?<=[“”‘’«»‹›—])\u200a|\u200a(?=[“”‘’«»‹›—])")


def reaches(text: str, char: str) -> bool:
    """Tell whether a text holds a character at or beyond one of those that begin the scripts of East Asia.

    The same as ``max(text) >= char`` in less time.

    >>> reaches("“quoted”", "\u3000"), reaches("「引用」", "\u3000"), reaches("", "\u3000")
    (False, True, False)
    """
    return not text.isascii() and _FROM[char].search(text) is not None


def holds_any(text: str, signs: tuple[str, ...]) -> bool:
    """Tell whether one of the signs stands in a text; a generator would take three times as long."""
    for sign in signs:  # noqa: SIM110
        if sign in text:
            return True
    return False


def remove_invisible(text: str) -> str:
    """Return the text without characters that no reader sees.

    >>> remove_invisible("co\\u00adoperate\\u200b")
    'cooperate'
    """
    return _INVISIBLE.sub("", text) if not text.isascii() or not text.isprintable() else text


def without_steering(text: str) -> str:
    """Return the text without the sequences that colour it at a terminal.

    >>> without_steering("\\x1b[1;31mStorm\\x1b[0m hits the coast")
    'Storm hits the coast'
    """
    return _STEERING.sub("", text) if "\x1b" in text else text


def without_long_numbers(markup: str) -> str:
    """Return markup whose numbers of characters can all be read; those that stand for none are as short as others.

    >>> without_long_numbers(f"&#65;&#{'9' * 5000};")
    '&#65;&#1114112;'
    """
    return _LONG_NUMBER.sub("&#1114112", markup) if "&#" in markup else markup


def unescape(markup: str) -> str:
    """Return markup with its entities as the characters they stand for, however long their numbers.

    >>> unescape(f"&lt;p&gt; &#65;&#{'9' * 5000};")
    '<p> A\ufffd'
    """
    return html.unescape(without_long_numbers(markup))


def without_halves(text: str) -> str:
    """Return the text with halves of characters, which no encoding has, joined where two make one, else replaced.

    >>> without_halves("a\\ud83d\\ude00b\\ud83d")
    'a😀b�'
    """
    try:
        text.encode()
    except UnicodeEncodeError:  # UTF-16 joins the halves that belong together
        return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return text


def squeeze_spaces(text: str) -> str:
    """Return the text with runs of white space of any kind made one space, none at its ends.

    A tab between the cells of a table row stays a tab.

    What ties words and numbers together for the typesetter (no-break, thin and figure spaces) becomes a space
    like any other: a paragraph is one line, so nothing can come apart.

    >>> squeeze_spaces("\\u3000two\\xa0 words \\n"), squeeze_spaces("a \\t b")
    ('two words', 'a\\tb')
    >>> squeeze_spaces("«\\xa0mot\\u202f»\\u202f: 1\\u202f000\\xa0€, z.\\u2009B. 12\\u2007345")
    '« mot » : 1 000 €, z. B. 12 345'
    """
    if "\t" in text:
        cells = [single_spaced(cell) for cell in text.split("\t")]
        return "\t".join(cell for cell in cells if cell)
    return single_spaced(text)


def single_spaced(text: str) -> str:
    """Return the text with every run of white space made one space, none at its ends.

    >>> single_spaced(" two \\n words")
    'two words'
    """
    if len(text) < MANY_WORDS:
        return " ".join(text.split())
    if "  " in text or not text.isprintable():
        text = _SPACES.sub(" ", text)
    return text.strip(" ")


def remove_kerning(text: str) -> str:
    """Return the text without the hair spaces that only keep a quote or a dash from touching its neighbour.

    >>> remove_kerning("“\\u200a‘Yes,’\\u200a” he said\\u200a—\\u200atwice"), remove_kerning("5\\u200akg")
    ('“‘Yes,’” he said—twice', '5\\u200akg')
    """
    return _KERNING.sub("", text) if HAIR_SPACE in text else text


def tighten_han(text: str) -> str:
    """Return the text without the spaces that typesetting left around marks between Han characters.

    >>> tighten_han("6月17日 ,总经理"), tighten_han("模式, 实现"), tighten_han("Mr. X , you")
    ('6月17日,总经理', '模式,实现', 'Mr. X , you')

    Spaces between Latin and Han letters stay, and so does what belongs to another language that cites Han:

    >>> tighten_han("用 Python 写 , 很快"), tighten_han("Que veut dire le mot 中文 : en français ?")
    ('用 Python 写,很快', 'Que veut dire le mot 中文 : en français ?')
    """
    if " " not in text or not reaches(text, "\u3400"):
        return text
    if len(_HAN.findall(text)) * SPACES_PER_HAN < text.count(" "):
        return text
    text = _BEFORE_MARK.sub("", text)
    text = _WIDE_SPACE.sub("", text)
    return _AFTER_MARK.sub("", text)  # last: the others bring marks and letters together


def tighten_stops(text: str) -> str:
    """Return the text without the spaces that a dump or a page left between a link and a comma or full stop behind it.

    >>> tighten_stops("The mayor , Ann Lee , left ."), tighten_stops("It rained . . . and rained : 1 .5")
    ('The mayor, Ann Lee, left.', 'It rained . . . and rained : 1 .5')
    """
    return _BEFORE_STOP.sub("", text) if " ," in text or " ." in text else text


def normalize(text: str) -> str:
    """Return a paragraph in normal form: visible characters only, single spaces.

    Nothing that a reader sees is touched: no quote is straightened, no full-width mark narrowed, no letter composed
    with its accent. Applying it twice changes nothing.

    >>> normalize("Caf\\u200bé\\xa0 au  lait ")
    'Café au lait'
    """
    if text.isascii():
        if text.isprintable():
            return single_spaced(text) if "  " in text or text[:1] == " " or text[-1:] == " " else text
        return squeeze_spaces(remove_invisible(text))
    if text.isprintable() and not holds_any(text, _UNSEEN):  # all its white space is plain spaces, too
        return tighten_han(single_spaced(text) if "  " in text or text[:1] == " " or text[-1:] == " " else text)
    return tighten_han(squeeze_spaces(remove_kerning(remove_invisible(text))))


@lru_cache(maxsize=16)
def letters_of(text: str) -> str:
    """Return the letters and digits of a text, small: what two ways of writing it have in common.

    >>> letters_of("The mill, 1974")
    'themill1974'
    """
    return "".join(filter(str.isalnum, text.casefold()))


def closed(text: str) -> str:
    """Return the text without white space: how texts from different sources are compared."""
    return "".join(text.split())
