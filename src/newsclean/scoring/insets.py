"""The units of a flat text in, the boxes of other articles amid its paragraphs out: “Read also” and headlines."""

from __future__ import annotations

from collections.abc import Sequence

from newsclean.context import Unit
from newsclean.language.headings import LEAST_HEADLINE, MOST_HEADLINE
from newsclean.text.sentences import PARAGRAPH, ends_sentence, latin_length, states

MOST_LISTED = 4
"""So many headlines stand amid an article; more are a list at its end."""


def insets(units: Sequence[Unit]) -> list[range]:
    """Return the numbers of the units of each box: its head, which is a marker of teasers, and a headline or a few.

    The text goes on right below, and a score that sees it without the box tells whether it is the article's.
    """
    found = []
    for number in range(1, len(units) - 2):
        if not units[number].heads_box or not _is_paragraph(units[number - 1]):
            continue
        end = number + 1
        while end < len(units) and end <= number + MOST_LISTED + 1 and _is_headline(units[end]):
            end += 1
        if number + 1 < end < len(units) and end <= number + MOST_LISTED + 1 and _is_paragraph(units[end]):
            found.append(range(number, end))
    return found


def _is_headline(unit: Unit) -> bool:
    text = unit.text
    if unit.marks or "|" in text or states(text):
        return False
    return LEAST_HEADLINE <= latin_length(text) <= MOST_HEADLINE


def _is_paragraph(unit: Unit) -> bool:
    return ends_sentence(unit.text) and latin_length(unit.text) >= PARAGRAPH
