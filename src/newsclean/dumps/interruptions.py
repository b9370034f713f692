"""The lines of a text in, those out that say that it goes on below: “Story continues below advertisement”."""

from __future__ import annotations

from collections.abc import Sequence, Set

from newsclean.language.keys import key_of
from newsclean.language.tables import Tables
from newsclean.patterns import lazy
from newsclean.text.characters import is_small
from newsclean.text.sentences import ends_sentence

LONGEST = 60
"""Such a line has no more characters."""

FRAME = "[](){}【】〔〕（）<>《》*-–—=~_/|:»›▼▾▽↓⬇·•…. \u3000"
"""What stands around it."""

LABEL = lazy(r"([^\s\]】〕）/|:]{2,20})[\s\]】〕）/|:]+")
"""Before it may stand what stands alone elsewhere: “Advertisement”."""


STEM = 6
"""The ways to say it are looked for by so many letters of a word of theirs."""


def interruptions(texts: Sequence[str], tables: Tables) -> list[int]:
    """Return the numbers of the lines that say that the text goes on below an advertisement or a picture."""
    short = [(number, text) for number, text in enumerate(texts) if len(text) <= LONGEST]
    folded = "\n".join([text for _, text in short]).casefold()
    by_word, alone = tables.made(_by_word)
    near = by_word.keys() & {word[:STEM] for word in folded.split()}
    starts = tuple(start for word in near for start in by_word[word] if start in folded)
    if not folded.isascii():
        starts += tuple(start for start in alone if start in folded)
    if not starts:  # as nearly always
        return []
    labels = tables["boilerplate"].alone
    found = [number for number, text in short if is_interruption(key_of(text), starts, labels)]
    return [i for i in found if not (i and is_small(texts[i][0]) and not ends_sentence(texts[i - 1]))]


def _by_word(tables: Tables) -> tuple[dict[str, list[str]], list[str]]:
    """Return the ways to say it by their longest word but the first, which a bracket may touch; and those of one."""
    by_word: dict[str, list[str]] = {}
    alone = []
    for start in tables["boilerplate"].extra["goes_on"]:
        _, *words = start.split()
        if words:
            by_word.setdefault(max(words, key=len)[:STEM], []).append(start)
        else:
            alone.append(start)
    return by_word, alone


def is_interruption(key: str, starts: tuple[str, ...], labels: Set[str] = frozenset()) -> bool:
    """Tell whether a line, as its key, says that the text goes on below; `starts` are the ways to say it.

    Behind them may stand a word, or some with one of the labels, “this advertisement”.

    >>> is_interruption("(story continues below)", ("story continues below",))
    True
    >>> is_interruption("[advertisement] story continues below...", ("story continues below",), {"advertisement"})
    True
    >>> is_interruption("the story continues below the surface", ("story continues below",), {"advertisement"})
    False
    >>> is_interruption("story continues after the war", ("story continues after",), {"advertisement"})
    False
    """
    if len(key) > LONGEST:
        return False
    bare = key.strip(FRAME)
    if not bare.startswith(starts):
        label = LABEL.match(bare)
        if label is None or label[1] not in labels:
            return False
        bare = bare[label.end() :].lstrip(FRAME)
    rests = [bare[len(start) :].strip(FRAME).split() for start in starts if bare.startswith(start)]
    return any(len(rest) < 2 or not labels.isdisjoint(rest) for rest in rests)
