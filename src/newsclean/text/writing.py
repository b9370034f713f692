"""A text in, the language that its writing tells out: what is written in Thai letters is Thai."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter

SAMPLE = 200
"""Characters that are looked at, from all over the text."""

MOST = 0.5
"""Share of the letters in one writing from which a text is in its language, and cites the others."""

KANA = 0.1
"""Share of kana among kana and Han from which a text is Japanese."""

FIRST = "\u0370"
"""No writing that tells a language has letters below."""

_RANGES = (
    (0x0370, 0x0400, "el"),
    (0x0530, 0x0590, "hy"),
    (0x0590, 0x0600, "he"),
    (0x0780, 0x07C0, "dv"),
    (0x0980, 0x0A00, "bn"),
    (0x0A00, 0x0A80, "pa"),
    (0x0A80, 0x0B00, "gu"),
    (0x0B00, 0x0B80, "or"),
    (0x0B80, 0x0C00, "ta"),
    (0x0C00, 0x0C80, "te"),
    (0x0C80, 0x0D00, "kn"),
    (0x0D00, 0x0D80, "ml"),
    (0x0D80, 0x0E00, "si"),
    (0x0E00, 0x0E80, "th"),
    (0x0E80, 0x0F00, "lo"),
    (0x0F00, 0x1000, "bo"),
    (0x1000, 0x10A0, "my"),
    (0x10A0, 0x1100, "ka"),
    (0x1100, 0x1200, "ko"),
    (0x1200, 0x13A0, "am"),
    (0x1780, 0x1800, "km"),
    (0x1C50, 0x1C80, "sat"),
    (0x1C90, 0x1CC0, "ka"),
    (0x1F00, 0x2000, "el"),
    (0x3041, 0x3100, "ja"),
    (0x3131, 0x3190, "ko"),
    (0x31F0, 0x3200, "ja"),
    (0x3400, 0xA000, "zh"),
    (0xAC00, 0xD7B0, "ko"),
    (0xF900, 0xFB00, "zh"),
    (0x20000, 0x33480, "zh"),
)
"""Letters of one language, or of one that most of what is written in them is in. Latin, Cyrillic, Arabic and
Devanagari letters, which many languages share, tell none."""

_STARTS = [start for start, _, _ in _RANGES]

_ALSO = {
    "zh": frozenset("ja yue wuu nan hak gan hsn cdo cmn lzh ii".split()),
    "he": frozenset("iw yi".split()),
    "bn": frozenset("as mni".split()),
    "el": frozenset(("grc",)),
    "ka": frozenset(("xmf",)),
    "my": frozenset("shn mnw ksw".split()),
    "am": frozenset("ti tig gez".split()),
    "bo": frozenset("dz lad".split()),
}
"""Other languages in the same writing, which a page may rightly name."""


def language_of(text: str, declared: str) -> str:
    """Return the language of a text as a BCP 47 tag: the one declared, unless its letters tell another.

    >>> language_of("这是一条新闻。", "en"), language_of("これはニュースです。", ""), language_of("Il pleut.", "")
    ('zh', 'ja', '')
    >>> language_of("这是一条新闻。", "zh-TW"), language_of("Новости дня.", "uk")
    ('zh-TW', 'uk')
    >>> language_of("ባቡሩ ቆመ።", "en"), language_of("ባቡሩ ቆመ።", "ti"), language_of("མེ་འཁོར་བསླེབས།", "")
    ('am', 'ti', 'bo')
    """
    if text.isascii():
        return declared
    sample = text[:: len(text) // SAMPLE + 1]
    if max(sample) < FIRST:
        return declared
    letters = [char for char in sample if char.isalpha()]
    counts = Counter(map(_writing, letters))
    del counts[""]
    if (kana := counts["ja"]) > KANA * (kana + counts["zh"]):
        counts["ja"] += counts.pop("zh", 0)
    told, count = max(counts.items(), key=lambda item: item[1], default=("", 0))
    if count < MOST * len(letters) or not count:
        return declared
    main = declared.replace("_", "-").partition("-")[0].lower()
    return declared if main == told or main in _ALSO.get(told, ()) else told


def _writing(letter: str) -> str:
    """Return the language that a letter tells, or the empty string."""
    code = ord(letter)
    at = bisect_right(_STARTS, code) - 1
    return _RANGES[at][2] if at >= 0 and code < _RANGES[at][1] else ""
