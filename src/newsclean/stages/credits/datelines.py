"""Lines in that are a date or a time alone, those dropped that say when the article was published."""

from __future__ import annotations

from collections.abc import Iterator

from newsclean.context import EDGE, FAR_LOOK, TOP_LOOK, Context, Unit
from newsclean.language.dates import is_labelled
from newsclean.language.iso_dates import as_iso
from newsclean.language.stamps import CREDIT_LINE, date_in, is_stamp
from newsclean.language.tables import Tables
from newsclean.rules import DATELINE_RULE, HIDDEN_RULE, TITLE_RULE
from newsclean.stages.credits.entries import answers_of, entries_of, is_label
from newsclean.stages.kinds import is_prose
from newsclean.text.characters import has_case, has_digit, is_small
from newsclean.text.sentences import ends_sentence

MOST_DATES = 4
"""More date lines within an article are entries of its diary, timetable or live ticker."""

NO_DATELINES = frozenset((TITLE_RULE, HIDDEN_RULE))
"""Reasons of lines whose dates are none of the page's."""

NEAR, BELOW = 5, 6
"""A short line so few lines above an article may tell its date, and so may credits so few below it."""

LEAST_OFFICE = 6
"""In scripts without capitals, a name has fewer characters."""


def drop_dates(context: Context, dates: list[tuple[int, Unit]]) -> None:
    """Drop lines that are a date or a time alone; where many stand within the article, they are its days and hours."""
    low, high = context.first + EDGE, context.last - EDGE
    kept = {i for i, unit in dates if unit.keep}
    days = range(0)
    if sum(low < i < high for i in kept) > MOST_DATES:
        start, end = low + 1, high
        # Up to the ends of their list, or the next pass would find the article's edges in it.
        while {start - 1, start} <= kept:
            start -= 1
        while {end - 1, end} <= kept:
            end += 1
        days = range(start, end)
    entries = entries_of(context, dates) | answers_of(context, dates)
    for i, unit in dates:
        if i in entries or _is_sign_off(context, i, unit):
            unit.hold()
            continue
        if i in days:
            continue
        context.drop(unit, DATELINE_RULE, i)


def note_date_near(context: Context) -> None:
    """Take over the date in the line nearest to the article's first that may tell when it was published."""
    if context.document.date or context.first > context.last:
        return
    for number in _may_tell_date(context):
        unit = context.units[number]
        if has_digit(unit.text) and unit.block.reason not in NO_DATELINES and not is_row(unit.text):
            if date := _date_in(unit.text, context.document.language):
                context.document.date = date
                return


def _may_tell_date(context: Context) -> Iterator[int]:
    """Yield the numbers of lines that may tell the article's date, the likeliest first: from its first lines up, what
    holds hardly more than a date and short lines right above it; then credits, from there up and from there down."""
    units, first, last = context.units, context.first, context.last
    top = min(first + EDGE, last)
    for number in range(top, max(first - TOP_LOOK, 0) - 1, -1):
        unit = units[number]
        if is_stamp(unit.text) or (
            first - NEAR <= number < first and len(unit.text) <= CREDIT_LINE and not ends_sentence(unit.text)
        ):
            yield number
    for number in (*range(top, max(first - FAR_LOOK, 0) - 1, -1), *range(top + 1, min(last + BELOW + 1, len(units)))):
        if units[number].block.reason.startswith("credits/"):
            yield number


def _date_in(text: str, language: str) -> str:
    """Return the one date in a line in ISO 8601, else the first of the calendar, if only in numbers as it stands."""
    first = date_in(text)
    for given in (text, first):
        if (found := as_iso(given, language)) != given:
            return found
    return "" if any(map(str.isalpha, first)) else first


def _is_sign_off(context: Context, number: int, unit: Unit) -> bool:
    """Tell whether a date is the last line of an article, below the office that signed it and its last paragraph."""
    if number - context.first < 2 or number != context.last or not unit.keep:
        return False
    prose, office = context.units[number - 2 : number]
    return is_label(office) and is_office(office.text) and is_prose(prose) and bool(prose.keep)


def is_office(text: str) -> bool:
    """Tell whether what stands above a date is more than a name: it has small letters, or more characters.

    >>> is_office("The office of the mayor"), is_office("Ann Lee"), is_office("青石县办公室"), is_office("王小明")
    (True, False, True, False)
    """
    if not has_case(text):
        return len(text) >= LEAST_OFFICE
    return any(is_small(word[0]) for word in text.split())


def tells_event(unit: Unit, is_below: bool) -> bool:
    """Tell whether the date of a line of the article is no byline's: in a row of a table, or behind a label, below.

    (Nothing tells the label in the article's first line from a byline's.)
    """
    if not unit.keep:
        return False
    return is_row(unit.text) or (is_below and is_labelled(unit.key, unit.tables.made(calendar_of)))


def is_row(text: str) -> bool:
    """Tell whether a line is a row of a table: its dates are those of the table's other cells."""
    return "\t" in text


def calendar_of(tables: Tables) -> frozenset[str]:
    """Return the days of the week and the months, of all languages."""
    return frozenset(tables["credits"].extra["calendar"])
