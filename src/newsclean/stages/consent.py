"""Units in, those dropped that are a dialog which asks for consent to cookies, above or below the article."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import islice, pairwise
from typing import NamedTuple

from newsclean.characters import SPACELESS
from newsclean.context import BESIDE, SURE, Context, Unit
from newsclean.features import ends_sentence, latin_length
from newsclean.language import Tables, key_of
from newsclean.patterns import lazy
from newsclean.stages.extent import PARAGRAPH, is_prose

CONSENT_RULE = "boilerplate/consent"

ASKING = 2
"""So many phrases of consent dialogs make a paragraph one of them: of 10,000 lines of articles none has two, and 14
have one."""

LONGEST = 2000
"""A longer text is a notice on privacy."""

EDGE, APART = 3, 3
"""So many paragraphs above and below the article are asked; between two that ask stand no more other lines."""

STEM = 4
"""The phrases are looked for by so many letters of their longest word."""

CLOSED = lazy(rf"[{SPACELESS}\uac00-\ud7a3]")
"""Scripts that set no spaces between words, or, as Korean does, join to their end what others set apart."""


class Phrases:
    """What consent dialogs say, of all languages, by the beginning of the longest word: few texts hold it."""

    def __init__(self, phrases: Sequence[str]) -> None:
        """Sort them; those of scripts that set no spaces between words are looked for one by one."""
        self._by_stem: dict[str, list[str]] = defaultdict(list)
        self._closed = [phrase for phrase in phrases if CLOSED.search(phrase)]
        for phrase in phrases:
            self._by_stem[_stem(max(phrase.split(), key=len))].append(phrase)
        self._stems = frozenset(self._by_stem)

    def count(self, text: str) -> int:
        """Return how many of them stand in a text; a part of another is not counted."""
        if len(text) > LONGEST:
            return 0
        is_closed = not text.isascii() and CLOSED.search(text) is not None
        near = self._stems.intersection(map(_stem, text.lower().split()))
        if not near and not is_closed:
            return 0
        key = key_of(text)
        found = {phrase for stem in near for phrase in self._by_stem[stem] if phrase in key}
        if is_closed:
            found.update(phrase for phrase in self._closed if phrase in key)
        return sum(not any(phrase != other and phrase in other for other in found) for phrase in found)


def _stem(word: str) -> str:
    return word[:STEM]


def _phrases(tables: Tables) -> Phrases:
    return _sorted(tables["boilerplate"].extra.get("consent", ()))


@cache
def _sorted(phrases: tuple[str, ...]) -> Phrases:
    return Phrases(phrases)


def asks_at_edge(units: Sequence[Unit]) -> bool:
    """Tell whether one of the outermost paragraphs asks for consent."""
    numbers = range(len(units))
    edges = {*_outermost(units, numbers), *_outermost(units, numbers[::-1])}
    return any(_phrases(units[i].tables).count(units[i].text) >= ASKING for i in edges)


def drop_consent(context: Context) -> None:
    """Drop the dialogs above and below the article that ask for consent, with the labels on and under them."""
    phrases = _phrases(context.tables)
    units = context.units
    near = range(max(0, context.first - BESIDE), min(len(units), context.last + 1 + BESIDE))
    found: set[int] = set()
    for is_above, numbers in ((True, near), (False, near[::-1])):
        asking = next((i for i in _outermost(units, numbers) if _asks(units[i], phrases)), None)
        if asking is not None:
            row = [_Line(i, units[i]) for i in numbers if units[i].keep or is_prose(units[i])]
            found |= _dialog(row, [line.number for line in row].index(asking), phrases, is_above)
    if not found:
        return
    rest = [unit for number, unit in context.article() if unit.keep and number not in found]
    if not any(latin_length(unit.text) >= PARAGRAPH and is_prose(unit) for unit in rest):
        return
    said = [phrases.count(unit.text) for unit in rest]
    if sum(map(bool, said)) > 1 or max(said) >= ASKING:  # the article is about such dialogs
        return
    for number in sorted(found):
        if units[number].keep:
            context.drop(units[number], CONSENT_RULE, number)


def _outermost(units: Sequence[Unit], numbers: Iterable[int]) -> Iterator[int]:
    """Yield the numbers of the first paragraphs."""
    return islice((i for i in numbers if is_prose(units[i])), EDGE)


class _Line(NamedTuple):
    number: int
    unit: Unit


def _dialog(row: list[_Line], first: int, phrases: Phrases, is_above: bool) -> set[int]:
    """Return the numbers of a dialog's units in a row of paragraphs and what is kept beside; the first one asks."""
    last = first
    said = phrases.count(row[first].unit.text)
    for at in range(first + 1, len(row)):
        if at > last + APART + 1:
            break
        if more := phrases.count(row[at].unit.text):
            last = at
            said += more
    while first and _may_be_its(row[first - 1].unit, phrases, said):
        first -= 1
    if is_above:
        last += _buttons(row[last:])
    elif last + 1 < len(row) and not ends_sentence(row[last + 1].unit.text):
        last += 1  # its heading
    return {line.number for line in row[first : last + 1]}


def _asks(unit: Unit, phrases: Phrases) -> bool:
    said = phrases.count(unit.text)
    return said >= ASKING or (said > 0 and unit.block.reason == "boilerplate/marker")


def _may_be_its(unit: Unit, phrases: Phrases, said: int) -> bool:
    """Tell whether a unit further out than a dialog of so many phrases may be part of it.

    Labels may, and paragraphs that the score doubts; those of the article, on a page that asks in its midst, may not.
    """
    if not ends_sentence(unit.text) or phrases.count(unit.text):
        return True
    return said > ASKING and unit.score < SURE


def _buttons(row: list[_Line]) -> int:
    """Return how many labels stand below the first unit, where something else than the article begins below them."""
    for at, (before, line) in enumerate(pairwise(row)):
        if line.number > before.number + 1 or line.unit.block.kind == "heading":
            return at
        if ends_sentence(line.unit.text):
            break
    return 0
