"""A line in, whether it heads a box of other articles by its words out: “More health and science news”."""

from __future__ import annotations

from collections.abc import Sequence

from newsclean.language.headings import HEAD_LENGTH
from newsclean.language.keys import fold, key_of
from newsclean.language.prompts import CLOSED_SCRIPTS
from newsclean.language.tables import Tables
from newsclean.text.characters import COMMAS
from newsclean.text.sentences import ends_sentence

MOST_WORDS, MOST_CLOSED = 7, 12
"""A head has no more words; in scripts without spaces, characters."""


class BoxHeads:
    """Words of heads of boxes."""

    def __init__(self, more: Sequence[str], news: Sequence[str], section: Sequence[str]) -> None:
        """Sort them by their words.

        Args:
            more: how heads begin: “latest”.
            news: what other articles are called, as words end: “stories”, “nachrichten”.
            section: how heads begin that tell whatever follows, a section perhaps: “more in”.
        """
        self.more, self.news, self.section = tuple(more), tuple(news), tuple(f"{words} " for words in section)
        self.closed = tuple(words for words in (*more, *section) if words[-1] >= CLOSED_SCRIPTS)
        self.firsts = frozenset(words.split(" ", 1)[0] for words in (*more, *section))


def box_heads_of(tables: Tables) -> BoxHeads:
    """Return the words of heads, of all languages."""
    extra = tables["teasers"].extra
    return BoxHeads(extra["more"], extra["news"], extra["section"])


def heads_others(text: str, heads: BoxHeads) -> bool:
    """Tell whether a short line heads a box of other articles: “latest” and “stories”, or “more in” and a section.

    >>> heads = BoxHeads(("more", "latest", "最新"), ("news", "stories", "文章"), ("more in",))
    >>> heads_others("More health and science news", heads), heads_others("Latest stories from Lisbon", heads)
    (True, True)
    >>> heads_others("More in Sports", heads), heads_others("More rain for Lisbon", heads)
    (True, False)
    >>> heads_others("最新体育文章", heads), heads_others("最新的船", heads)
    (True, False)
    """
    is_closed = text[0] >= CLOSED_SCRIPTS
    if len(text) > HEAD_LENGTH or not (is_closed or fold(text.split(" ", 1)[0]) in heads.firsts):
        return False
    if ends_sentence(text) or not COMMAS.isdisjoint(text):
        return False
    bare = key_of(text).rstrip(" :>»→")
    if is_closed:
        return len(bare) <= MOST_CLOSED and bare.startswith(heads.closed) and bare.endswith(heads.news)
    if bare.count(" ") >= MOST_WORDS:
        return False
    if bare.startswith(heads.section):
        return True
    found = next((words for words in heads.more if bare.startswith(f"{words} ")), None)
    return found is not None and any(word.endswith(heads.news) for word in bare[len(found) :].split())
