"""The lines of a flat text in, the same without the quote mark or the tag that stands before each out."""

from __future__ import annotations

from newsclean.patterns import lazy

QUOTE = lazy(r"[ ]?>(?:[ ]?>)*(?:[ ]|$)")
"""What mail writes before the lines of a text that it quotes, once or again."""

TAGGED = lazy(r"<[ph]> ")
"""What jusText writes before each paragraph and each heading."""

BY_FIRST = {">": QUOTE, "<": TAGGED}
"""Both, by how they begin."""

LEAST_QUOTED, QUOTED = 4, 0.9
"""So many lines of a quoted text, and such a share of them, begin so: above them stands who wrote it."""

MOST_LAYERS = 8
"""So many times such marks are looked for below each other: tags in a quote, say."""


def without_prefixes(lines: list[str]) -> list[str]:
    """Return the lines, less the marks of a quote or the tags if nearly all begin with them.

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
    middle = next((line for line in lines[len(lines) // 2 :] if line and not line.isspace()), " ")
    pattern = BY_FIRST.get(middle.lstrip()[:1])
    if pattern is None:
        return None
    filled = sum(not line.isspace() for line in lines if line)
    marks = [pattern.match(line) for line in lines]
    if sum(mark is not None for mark in marks) < max(LEAST_QUOTED, QUOTED * filled):
        return None
    return [line[mark.end() :] if mark else line for mark, line in zip(marks, lines)]
