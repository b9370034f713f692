"""Units with verdicts in, those that only their score dropped named as a reader would name them out."""

from __future__ import annotations

from itertools import groupby

from newsclean.context import Context, Unit
from newsclean.rules import LIST_RULE, MARKER_RULE, REPEATED_RULE, UNLIKE_RULE
from newsclean.stages.boilerplate.stage import rule_of_words
from newsclean.text.sentences import ends_sentence, latin_length

LEAST_LISTED, SHORT = 4, 60
"""So many short lines in a row are a list, none longer than so many characters of Latin script."""


def name_dropped(context: Context) -> None:
    """Give units within the article that the score drops the reason that their words or their form tell.

    (What stands above or below it is named by that.) Where a caller keeps what the rule drops that names them, they
    stay.
    """
    for is_short, row in groupby(context.article(), key=lambda numbered: _is_short(numbered[1])):
        units = list(row)
        is_list = is_short and len(units) >= LEAST_LISTED
        for i, unit in units:
            if unit.block.reason == UNLIKE_RULE and (rule := _rule_of(context, unit, is_list)):
                context.drop(unit, rule, i)


def _is_short(unit: Unit) -> bool:
    return not unit.keep and latin_length(unit.text) <= SHORT and not ends_sentence(unit.text)


def _rule_of(context: Context, unit: Unit, is_listed: bool) -> str:
    """Return the rule that names a unit; empty where neither its words nor its form tell what it is."""
    if unit.text in context.landmarks.separators:
        return REPEATED_RULE
    if is_listed:
        return LIST_RULE
    return rule_of_words(unit) if any(map(str.isalnum, unit.text)) else MARKER_RULE
