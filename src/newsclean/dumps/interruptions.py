"""The lines of a text in, those out that say that it goes on below: “Story continues below advertisement”."""

from __future__ import annotations

from collections.abc import Sequence, Set

from newsclean.language.keys import fold, key_of
from newsclean.language.phrases import PhraseIndex
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


def interruptions(texts: Sequence[str], tables: Tables) -> list[int]:
    """Return the numbers of the lines that say that the text goes on below an advertisement or a picture."""
    short = [(number, text) for number, text in enumerate(texts) if len(text) <= LONGEST]
    folded = fold("\n".join([text.lstrip(FRAME) for _, text in short]))
    starts = tuple(tables.made(_ways).within(folded))
    if not starts:  # as nearly always
        return []
    labels = tables["boilerplate"].alone
    found = [number for number, text in short if is_interruption(key_of(text), starts, labels)]
    return [i for i in found if not (i and is_small(texts[i][0]) and not ends_sentence(texts[i - 1]))]


def _ways(tables: Tables) -> PhraseIndex:
    return PhraseIndex(tables["boilerplate"].extra["goes_on"])


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
