"""The units of a flat text in, the boxes of other articles amid its paragraphs out: “Read also” and headlines."""

from __future__ import annotations

from collections.abc import Sequence

from newsclean.context import Unit
from newsclean.language.headings import is_headline
from newsclean.text.sentences import is_paragraph

MOST_LISTED = 4
"""So many headlines stand amid an article; more are a list at its end."""


def insets(units: Sequence[Unit]) -> list[range]:
    """Return the numbers of the units of each box: its head, which is a marker of teasers, and a headline or a few.

    The text goes on right below, and a score that sees it without the box tells whether it is the article's.
    """
    found = []
    for number in range(1, len(units) - 2):
        if not units[number].heads_box or not is_paragraph(units[number - 1].text):
            continue
        end = number + 1
        while (
            end < len(units)
            and end <= number + MOST_LISTED + 1
            and not units[end].marks
            and is_headline(units[end].text)
        ):
            end += 1
        if number + 1 < end < len(units) and end <= number + MOST_LISTED + 1 and is_paragraph(units[end].text):
            found.append(range(number, end))
    return found
