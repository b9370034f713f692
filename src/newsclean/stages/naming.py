"""Units with verdicts in, those that only their score dropped named as a reader would name them out."""

from __future__ import annotations

from itertools import groupby

from newsclean.context import BESIDE, VAGUE, Context, Unit
from newsclean.rules import LIST_RULE, MARKER_RULE, REPEATED_RULE, UNLIKE_RULE
from newsclean.stages.boilerplate import rule_of_words
from newsclean.text.sentences import ends_sentence, latin_length

LEAST_LISTED, SHORT = 4, 60
"""So many short lines in a row are a list, none longer than so many characters of Latin script."""


def name_dropped(context: Context) -> None:
    """Give dropped units in the article, or right beside it, the reason that their words or their form tell.

    They were dropped for what the scorer made of them, whatever they are. Where a caller keeps what the rule drops that
    names them, they stay.
    """
    low = max(0, context.first - BESIDE)
    for i, unit in enumerate(context.units[low : context.last + 1 + BESIDE], low):
        if not unit.keep and unit.block.reason in VAGUE and (rule := _rule_of(context, unit)):
            context.drop(unit, rule, i)
    for is_short, row in groupby(context.article(), key=lambda numbered: _is_short(numbered[1])):
        listed = list(row) if is_short else []
        if len(listed) >= LEAST_LISTED:
            for i, unit in listed:
                if unit.block.reason == UNLIKE_RULE:
                    context.drop(unit, LIST_RULE, i)


def _rule_of(context: Context, unit: Unit) -> str:
    """Return the rule that names a unit; empty where neither its words nor its form tell what it is."""
    if unit.text in context.landmarks.separators:
        return REPEATED_RULE
    if not any(map(str.isalnum, unit.text)):
        return MARKER_RULE
    return rule_of_words(unit)


def _is_short(unit: Unit) -> bool:
    return not unit.keep and latin_length(unit.text) <= SHORT and not ends_sentence(unit.text)
