"""The units of a text in, the polls amid it dropped: a label, “Poll”, what is asked, and the answers to choose from."""

from __future__ import annotations

from itertools import takewhile

from newsclean.context import Context, Unit
from newsclean.language.prompts import POLL_ENDS
from newsclean.rules import MARKER_RULE
from newsclean.stages.kinds import ADVERTISED_LENGTH
from newsclean.text.sentences import LABEL, ends_sentence

LEAST_ANSWERS, MOST_ANSWERS = 2, 8
"""A poll has so many answers."""


def drop_polls(context: Context) -> None:
    """Drop the question below a label of polls that stands alone, and its answers.

    A label that stays heads a part of the article, unless there are answers. These may be short sentences where text
    that stays follows them.
    """
    labels = context.tables["boilerplate"].extra["poll"]
    units = context.units
    for i, unit in context.article():
        if i == context.last or units[i + 1].text[-1] not in POLL_ENDS or unit.key.rstrip(" :!") not in labels:
            continue
        answers = [*takewhile(_may_answer, units[i + 2 : i + 2 + MOST_ANSWERS])]
        below = units[i + 2 + len(answers) : context.last + 1]
        if len(answers) < LEAST_ANSWERS or not below or not below[0].keep:
            answers = [*takewhile(lambda answer: not ends_sentence(answer.text), answers)]
        if (not unit.keep or len(answers) >= LEAST_ANSWERS) and len(units[i + 1].text) <= ADVERTISED_LENGTH:
            context.drop_open(range(i, i + 2 + len(answers)), MARKER_RULE)


def _may_answer(unit: Unit) -> bool:
    return unit.block.kind != "heading" and len(unit.text) <= LABEL
