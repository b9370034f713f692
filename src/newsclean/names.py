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

LEAVES = frozenset("p h1 h2 h3 h4 h5 h6 li dt dd blockquote pre figcaption caption td th tr address".split())
"""Elements that hold one block; the box of a block is the first container above them."""

_WORDS = lazy(_any_of(_WORD_BIT))

IN_ID, ENDS_CLASS = lazy(r"[-_][a-f]*\d[0-9a-f]*(?![^_-]).*|\d.*"), lazy(r"(?:[-_]\d+)+\Z")
"""The number of an id, decimal or hexadecimal, with what follows, and the digits that end a class."""


@lru_cache(maxsize=4096)  # sites use the same names on every page
def read_names(names: str) -> tuple[int, str]:
    """Return the groups of class and id words that stand in `names`, one bit a group, and the kind of what has them.

    The kind is the names less what numbers an element among others: the digits of its id, those that end a class.
    (Digits within a class may be a hash of it, which all of its kind share.)

    >>> read_names("post type-news post-1042")[1], read_names("css-1x7ab #p-ab7f")[1], read_names("cell-1-2 #part2")[1]
    ('post type-news post', 'css-1x7ab #p', 'cell #part')
    """
    bits = 0
    kinds = []
    for name in names.split():
        found, kind = _read_one(name)
        bits |= found
        kinds.append(kind)
    return bits, " ".join(kinds)


@lru_cache(maxsize=8192)  # and many sites use the same
def _read_one(name: str) -> tuple[int, str]:
    bits = 0
    for word in _WORDS.findall(name):
        bits |= _WORD_BIT[word]
    if name[0] == "#":
        return bits, IN_ID.sub("", name, 1)
    return bits, ENDS_CLASS.sub("", name) if name[-1].isdigit() else name


_CAPTION = lazy(
    r"(?:^|[\s_-])(?:(?:image|img|photo|picture)?caption(?:[_-]?text)?|cutline|bild(?:unterschrift|legende|text)"
    r"|legende?|epigrafe|pie[_-]?(?:de[_-]?)?foto|didascalia|bijschrift|billedtekst|kuvateksti|kepalairas|popisek"
    r"|(?:image|img|photo|picture)[_-]?desc(?:ription)?)(?=\s|$)"
)
"""Class and id words of an element that is a caption; what is only `captioned` or a `caption-container` holds more."""


@lru_cache(maxsize=4096)
def name_caption(names: str) -> bool:
    """Tell whether class and id words name a caption.

    >>> name_caption("bjh-image-caption"), name_caption("img_desc"), name_caption("wp-caption-container")
    (True, True, False)
    """
    return _CAPTION.search(names) is not None
