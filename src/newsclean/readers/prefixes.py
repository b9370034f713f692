"""The lines of a flat text in, the same without the quote mark, the number or the tag that stands before each out."""

from __future__ import annotations

import re

from newsclean.document import Block
from newsclean.dumps.margins import find_margin
from newsclean.patterns import lazy
from newsclean.text.characters import DIGIT

QUOTE = lazy(r"[ ]?>(?:[ ]?>)*(?:[ ]|$)")
"""What mail writes before the lines of a text that it quotes, once or again."""

FIRST = frozenset("<>")
"""How these two begin."""

LEAST_QUOTED, QUOTED = 4, 0.9
"""So many lines of a quoted text, and such a share of them, begin so: above them stands who wrote it."""

TAGGED = lazy(r"<[ph]> ")
"""What jusText writes before each paragraph and each heading."""

NUMBER = lazy(r"[ \t]{0,8}(\d{1,6})(?:[:|]?[ \t]+|[:|]?$)")

LEAST_NUMBERED = 8

MOST_LAYERS = 8
"""So many times such marks are looked for below each other: tags in a quote, say."""

LEAST_BARE = 2
"""The lines of a text with line numbers were wrapped, or so many of them are a number alone; else it is a ranking."""


def without_prefixes(lines: list[str]) -> list[str]:
    """Return the lines, less the marks of a quote, the tags or the line numbers if nearly all begin with them.

    >>> without_prefixes(["> It rained", "> all", ">", "> day."])
    ['It rained', 'all', '', 'day.']
    >>> without_prefixes(["> It rained", "all", "day.", "At night"])
    ['> It rained', 'all', 'day.', 'At night']
    >>> without_prefixes(["<h> Rain", "<p> It rained.", "<p> All day.", "<p> At night, too."])
    ['Rain', 'It rained.', 'All day.', 'At night, too.']
    """
    for _ in range(MOST_LAYERS):
        found = _without_layer(lines)
        if found is None:
            break
        lines = found
    return lines


def _without_layer(lines: list[str]) -> list[str] | None:
    """Return the lines less what nearly all begin with, or None."""
    middle = lines[len(lines) // 2].lstrip()[:1]
    if middle not in FIRST and not DIGIT.match(middle):
        middle = next((line for line in lines[len(lines) // 2 :] if line and not line.isspace()), " ").lstrip()[:1]
        if middle not in FIRST and not DIGIT.match(middle):
            return None
    if middle not in FIRST:
        return _without_numbers(lines)
    return _without_marks(lines, QUOTE if middle == ">" else TAGGED)


def _without_marks(lines: list[str], mark_of: re.Pattern[str]) -> list[str] | None:
    filled = sum(not line.isspace() for line in lines if line)
    marks = [mark_of.match(line) for line in lines]
    if sum(mark is not None for mark in marks) < max(LEAST_QUOTED, QUOTED * filled):
        return None
    return [line[mark.end() :] if mark else line for mark, line in zip(marks, lines)]


def _without_numbers(lines: list[str]) -> list[str] | None:
    rest = list(lines)
    count = bare = last = 0
    for i, line in enumerate(lines):
        if not line or line.isspace():
            continue
        found = NUMBER.match(line)
        if found is None or (count and int(found[1]) != last + 1):
            return None
        last = int(found[1])
        rest[i] = line[found.end() :]
        count += 1
        bare += not rest[i]
    if count < LEAST_NUMBERED:
        return None
    blocks = [Block(line, "line", number) for number, line in enumerate(rest) if line and not line.isspace()]
    return rest if bare >= LEAST_BARE or find_margin(blocks) else None
