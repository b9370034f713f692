"""Phrases of all languages in, which of them stand in a text out, without looking for each."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from newsclean.patterns import lazy
from newsclean.text.characters import SPACELESS

STEM = 6
"""Phrases are looked for by so many letters of a word of theirs: few texts hold it."""

MARKS = ".,:;!?)…"
"""Marks that touch a word's end, and are none of its letters."""

CLOSED = lazy(rf"[{SPACELESS}\uac00-\ud7a3]")
"""Scripts that set no spaces between words, or, as Korean does, join to their end what others set apart."""


class PhraseIndex:
    """Phrases by the beginning of their longest word; one that a quote touches says what others say."""

    def __init__(self, phrases: Iterable[str]) -> None:
        self._by_stem: dict[str, list[str]] = defaultdict(list)
        self._closed: list[str] = []
        """Those in scripts without spaces, which are looked for one by one."""
        for phrase in phrases:
            if CLOSED.search(phrase):
                self._closed.append(phrase)
            else:
                self._by_stem[max(phrase.split(), key=len)[:STEM].rstrip(MARKS)].append(phrase)

    def within(self, folded: str) -> set[str]:
        """Return the phrases that stand in a text, which is case-folded as they are.

        >>> sorted(PhraseIndex(["cookies are", "we say", "阅读全文"]).within("“cookies are small,” we say. ▼阅读全文"))
        ['we say', '阅读全文']
        """
        stems = {word[:STEM] for word in folded.split()}
        stems.update([stem.rstrip(MARKS) for stem in stems if stem[-1] in MARKS])
        near = self._by_stem.keys() & stems
        found = {phrase for stem in near for phrase in self._by_stem[stem] if phrase in folded}
        if not folded.isascii() and CLOSED.search(folded):
            found.update(phrase for phrase in self._closed if phrase in folded)
        return found
