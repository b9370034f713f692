"""The units of a text in, the polls amid it dropped: a label, “Poll”, what is asked, and the answers to choose from."""

from __future__ import annotations

from itertools import takewhile

from newsclean.context import Context, Unit
from newsclean.language.prompts import POLL_ENDS
from newsclean.rules import MARKER_RULE, NOTICE_RULE
from newsclean.stages.kinds import ADVERTISED_LENGTH
from newsclean.text.sentences import LABEL, ends_sentence

LEAST_ANSWERS, MOST_ANSWERS = 2, 8
"""A poll has so many answers."""

LONGEST_ANSWER = 60
"""An answer that may be a sentence is no longer, in characters."""


def drop_polls(context: Context) -> None:
    """Drop the question below a label of polls that stands alone, and its answers, which are no sentences.

    A label that stays heads a part of the article, unless there are answers.
    """
    labels = context.tables["boilerplate"].extra["poll"]
    units = context.units
    for i, unit in context.article():
        if i == context.last or units[i + 1].text[-1] not in POLL_ENDS or unit.key.rstrip(":") not in labels:
            continue
        answers = [*takewhile(_may_answer, units[i + 2 : i + 2 + MOST_ANSWERS])]
        if (not unit.keep or len(answers) >= LEAST_ANSWERS) and len(units[i + 1].text) <= ADVERTISED_LENGTH:
            for number, other in enumerate((unit, units[i + 1], *answers), i):
                if other.is_open:
                    context.drop(other, MARKER_RULE, number)


def _may_answer(unit: Unit) -> bool:
    return unit.block.kind != "heading" and len(unit.text) <= LABEL and not ends_sentence(unit.text)


def drop_polls_above_text(context: Context) -> None:
    """Drop what is left of polls in a dump above a line that is kept: their answers may be short sentences."""
    labels = context.tables["boilerplate"].extra["poll"]
    units = context.units
    for i in range(context.first, context.last - LEAST_ANSWERS - 1):
        if units[i].key.rstrip(" :!") not in labels or units[i + 1].text[-1] not in POLL_ENDS:
            continue
        end = next((j for j in range(i + 2, context.last + 1) if len(units[j].text) > LONGEST_ANSWER), context.last + 1)
        if i + 2 + LEAST_ANSWERS <= end <= context.last and units[end].keep:
            for number in range(i, end):
                if units[number].keep:
                    context.drop(units[number], NOTICE_RULE, number)
