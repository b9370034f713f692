"""Units in, those dropped that are a dialog which asks for consent to cookies, above or below the article."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from newsclean.context import BESIDE, SURE, Context, Unit
from newsclean.features import ends_sentence, latin_length
from newsclean.language import Tables, key_of, tokens_of
from newsclean.stages.extent import PARAGRAPH, is_prose

CONSENT_RULE = "boilerplate/consent"

ASKING = 2
"""So many phrases of consent dialogs make a paragraph one of them: of 10,000 lines of articles none has two, and 14
have one."""

LONGEST = 2000
"""A longer text is a notice on privacy."""

EDGE, APART = 3, 3
"""So many paragraphs above and below the article are asked; between two that ask stand no more other lines."""

STEM, WIDE_STEM = 4, 2
"""The phrases are looked for by so many letters of their longest word; by so many where they are no ASCII, as of Korean
words, to whose end others are joined."""


class Phrases:
    """What consent dialogs say, of all languages, by the beginning of the longest word: few texts hold it."""

    def __init__(self, phrases: Sequence[str]) -> None:
        """Sort them."""
        self._by_stem: dict[str, list[str]] = defaultdict(list)
        for phrase in phrases:
            self._by_stem[_stem(max(tokens_of(phrase), key=len))].append(phrase)
        self._stems = frozenset(self._by_stem)

    def count(self, text: str) -> int:
        """Return how many of them stand in a text; a part of another is not counted."""
        if len(text) > LONGEST:
            return 0
        key = key_of(text)
        near = self._stems.intersection(map(_stem, tokens_of(key)))
        found = {phrase for stem in near for phrase in self._by_stem[stem] if phrase in key}
        return sum(not any(phrase != other and phrase in other for other in found) for phrase in found)


def _stem(word: str) -> str:
    stem = word[:STEM]
    return stem if stem.isascii() else word[:WIDE_STEM]


def _phrases(tables: Tables) -> Phrases:
    return _sorted(tables["boilerplate"].extra.get("consent", ()))


@cache
def _sorted(phrases: tuple[str, ...]) -> Phrases:
    return Phrases(phrases)


def asks_at_edge(units: Sequence[Unit]) -> bool:
    """Tell whether one of the outermost paragraphs asks for consent."""
    prose = [unit for unit in units if is_prose(unit)]
    edges = prose[:EDGE] + prose[EDGE:][-EDGE:]
    return any(_phrases(unit.tables).count(unit.text) >= ASKING for unit in edges)


def drop_consent(context: Context) -> None:
    """Drop the dialogs above and below the article that ask for consent, with the labels on and under them."""
    phrases = _phrases(context.tables)
    units = context.units
    near = range(max(0, context.first - BESIDE), min(len(units), context.last + 1 + BESIDE))
    row = [_Line(i, units[i]) for i in near if units[i].keep or is_prose(units[i])]
    found = _dialog(row, phrases, is_above=True) | _dialog(row[::-1], phrases, is_above=False)
    rest = [unit for number, unit in context.article() if unit.keep and number not in found]
    if not found or not any(latin_length(unit.text) >= PARAGRAPH and is_prose(unit) for unit in rest):
        return
    said = [phrases.count(unit.text) for unit in rest]
    if sum(map(bool, said)) > 1 or max(said) >= ASKING:  # the article is about such dialogs
        return
    for number in sorted(found):
        if units[number].keep:
            context.drop(units[number], CONSENT_RULE, number)


class _Line(NamedTuple):
    number: int
    unit: Unit


def _dialog(row: list[_Line], phrases: Phrases, is_above: bool) -> set[int]:
    """Return the numbers of the units of a dialog at the beginning of a row of paragraphs and what is kept beside."""
    prose = [at for at, line in enumerate(row) if is_prose(line.unit)]
    first = next((at for at in prose[:EDGE] if _asks(row[at].unit, phrases)), None)
    if first is None:
        return set()
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
