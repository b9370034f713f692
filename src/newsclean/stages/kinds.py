"""A unit in, what kind of line it is out: a sentence of the article, a byline, a date."""

from __future__ import annotations

from newsclean.context import Context, Unit
from newsclean.language.bylines import is_byline
from newsclean.language.dates import is_date_line
from newsclean.language.stamps import is_stamp
from newsclean.patterns import lazy
from newsclean.text.characters import has_digit
from newsclean.text.sentences import PARAGRAPH, SHORT_PARAGRAPH, ends_sentence, is_paragraph, latin_length

INITIALED = lazy(r"[.!?…][\"'”’»“]?\s?\([^\W\d_A-Z]{2,8}(?:[/,;]\s?[^()]{1,20})?\)$")
"""How a paragraph ends that says who wrote it, in small letters, and when: “… (dpa/ab)”. (Photographers have names.)"""

LEAST_SENTENCE = 25
"""Characters from which a text with an end mark is a sentence of the article."""

DOUBTFUL = 0.25
"""From this score on a flat paragraph is kept where its neighbour is."""

ADVERTISED_LENGTH = 100
"""Longer texts mention a newsletter; shorter ones advertise it."""


LEAST_ASKED, LONGEST_QUESTION = 3, 200
"""So many kept lines that end in a question mark make an interview, none longer than so many characters."""


def is_asked(context: Context, number: int) -> bool:
    """Tell whether a unit is a question of an interview, several of which are kept."""
    return _asks(context.units[number]) and sum(_asks(unit) for _, unit in context.kept()) >= LEAST_ASKED


def _asks(unit: Unit) -> bool:
    return unit.text[-1] in "?？؟" and len(unit.text) <= LONGEST_QUESTION


def is_prose(unit: Unit) -> bool:
    """Tell whether a unit is a sentence of some length rather than a label."""
    text = unit.text
    return len(text) >= LEAST_SENTENCE and (ends_sentence(text) or is_signed_sentence(text))


def is_signed_sentence(text: str) -> bool:
    """Tell whether a text ends as a paragraph does that says who wrote it.

    >>> is_signed_sentence("It rained. (ab, 3.5.2031)"), is_signed_sentence("Rain. (Ann Lee)")
    (True, False)
    """
    return text[-1] == ")" and INITIALED.search(text) is not None


def is_doubtful(unit: Unit, score: float = DOUBTFUL) -> bool:
    """Tell whether a unit is a paragraph that a neighbour may save."""
    text = unit.text
    return unit.score >= score and not unit.marks and (is_paragraph(text) or _is_signed_paragraph(text))


def _is_signed_paragraph(text: str) -> bool:
    return is_signed_sentence(text) and latin_length(text) >= PARAGRAPH


def has_paragraph(units: list[Unit]) -> bool:
    """Tell whether one of the units is a paragraph."""
    return any(is_paragraph(unit.text, SHORT_PARAGRAPH) for unit in units)


def is_byline_or_date(unit: Unit) -> bool:
    """Tell whether a unit is a byline or a date, as articles have."""
    if unit.block.kind == "region" or is_prose(unit):
        return False
    return is_signed(unit) or is_dated(unit)


def is_dated(unit: Unit) -> bool:
    """Tell whether a unit is a date or a time, with a name perhaps."""
    return has_digit(unit.text) and (is_stamp(unit.text) or is_date_line(unit.key))


def is_signed(unit: Unit) -> bool:
    """Tell whether a unit says who wrote something."""
    return unit.has_mark("credits") or is_byline(unit.text, unit.tables["credits"].extra["byline"])
