"""A line in, whether it heads a box of other articles by its words out: “More health and science news”."""

from __future__ import annotations

from collections.abc import Sequence

from newsclean.language.headings import HEAD_LENGTH
from newsclean.language.keys import key_of
from newsclean.language.tables import Tables
from newsclean.text.characters import COMMAS
from newsclean.text.sentences import ends_sentence

MOST_WORDS = 7
"""A head has no more words."""


class BoxHeads:
    """Words of heads of boxes."""

    def __init__(self, more: Sequence[str], news: Sequence[str], section: Sequence[str]) -> None:
        """Sort them by their words.

        Args:
            more: how heads begin: “latest”.
            news: what other articles are called, as words end: “stories”, “nachrichten”.
            section: how heads begin that name a section: “more in”.
        """
        self.news, self.section = tuple(news), frozenset(section)
        self.by_first: dict[str, list[str]] = {}
        for words in (*more, *section):
            self.by_first.setdefault(words.split(" ", 1)[0], []).append(words)


def box_heads_of(tables: Tables) -> BoxHeads:
    """Return the words of heads, of all languages."""
    extra = tables["teasers"].extra
    return BoxHeads(extra["more"], extra["news"], extra["section"])


def heads_others(text: str, heads: BoxHeads) -> bool:
    """Tell whether a short line heads a box of other articles: “latest” and “stories”, or “more in” and a section.

    >>> heads = BoxHeads(("more", "latest"), ("news", "stories"), ("more in",))
    >>> heads_others("More health and science news", heads), heads_others("Latest stories from Lisbon", heads)
    (True, True)
    >>> heads_others("More in Sports", heads), heads_others("More rain for Lisbon", heads)
    (True, False)
    """
    if len(text) > HEAD_LENGTH or ends_sentence(text) or not COMMAS.isdisjoint(text):
        return False
    bare = key_of(text).rstrip(" :>»→")
    found = heads.by_first.get(bare.split(" ", 1)[0], ())
    if bare.count(" ") >= MOST_WORDS:
        return False
    for more in found:
        if bare.startswith(f"{more} "):
            rest = bare[len(more) + 1 :].split()
            if more in heads.section or any(word.endswith(heads.news) for word in rest):
                return True
    return False
