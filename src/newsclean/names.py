"""Tag, class and id words of an element in, the groups of meaning they stand for out, one bit each."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from newsclean.patterns import lazy


def _any_of(words: Iterable[str]) -> str:
    """Return a pattern for any of the words that looks at each first letter once: `re` tries a plain list in turn."""
    rests: dict[str, list[str]] = {}
    for word in words:
        rests.setdefault(word[:1], []).append(word[1:])
    ends = "" in rests
    branches = [
        re.escape(letter) + (f"(?:{_any_of(found)})" if any(found) else "") for letter, found in rests.items() if letter
    ]
    return "|".join(branches + [""] * ends)


NAME_GROUPS = (
    ("body", "article|story|content|body|post|entry|text|main|detail|para"),
    ("comments", "comment|disqus|reply|replies|forum|discuss"),
    (
        "related",
        "relat|recommend|more|promo|teaser|popular|trending|most|latest|also|recirc|outbrain|taboola|card|list|item"
        "|link|topic|carousel|swiper|slider",
    ),
    (
        "chrome",
        "share|social|tool|breadcrumb|nav|menu|foot|side|widget|cookie|consent|banner|modal|popup|overlay|newsletter"
        "|subscri|signup|login|paywall|ad-|ads|advert|sponsor|header|button|btn|search",
    ),
    ("meta", "byline|author|date|time|meta|tag|categor|source|copyright|publish|bio|info|stat|label|kicker"),
    ("picture", "caption|figure|image|img|photo|galler|media|picture|legend|credit|video|pic"),
    (
        "lede",
        "lead|lede|intro|summar|standfirst|subtitle|sub-|dek|abstract|excerpt|descr|deck|sapo|title|headline",
    ),
    ("hidden", "hidden|sr-only|screen-reader|visually|invisible|offscreen"),
)
NAME_BIT = {name: 1 << i for i, (name, _) in enumerate(NAME_GROUPS)}
LAYOUT = ("label-hidden", "overflow-hidden")
"""Words that hold another and tell nothing of what an element is for: a field whose label is hidden is shown."""

_WORD_BIT = {word: NAME_BIT[name] for name, words in reversed(NAME_GROUPS) for word in words.split("|")}
_WORD_BIT |= dict.fromkeys(LAYOUT, 0)

TAG_GROUPS = ("article", "main", "aside", "figure", "table", "li")
FIRST_TAG = len(NAME_GROUPS)
"""The groups of tags stand above those of names."""
TAG_BIT = {name: 1 << FIRST_TAG + i for i, name in enumerate(TAG_GROUPS)}
TAG_BIT.update(ul=TAG_BIT["li"], ol=TAG_BIT["li"], figcaption=TAG_BIT["figure"], td=TAG_BIT["table"])


_WORDS = lazy(_any_of(_WORD_BIT))


@lru_cache(maxsize=4096)  # sites use the same names on every page
def name_bits(names: str) -> int:
    """Return the groups of class and id words that stand in `names`, one bit a group."""
    bits = 0
    for name in names.split():
        bits |= _bits_of_one(name)
    return bits


@lru_cache(maxsize=8192)  # and many sites use the same
def _bits_of_one(name: str) -> int:
    bits = 0
    for word in _WORDS.findall(name):
        bits |= _WORD_BIT[word]
    return bits
