"""Units and those that are a date or a time alone in, the dates that head parts of the article out."""

from __future__ import annotations

from itertools import pairwise

from newsclean.context import Context, Unit
from newsclean.language.ages import is_age
from newsclean.language.dates import is_date, minutes
from newsclean.language.stamps import is_stamp
from newsclean.patterns import lazy
from newsclean.stages.kinds import is_prose
from newsclean.text.sentences import ends_sentence, is_paragraph, latin_length

LEAST_ENTRIES, LEAST_ENTRY = 3, 20
"""So many dates, each right between two paragraphs of so many characters at least, are entries of its diary."""

FEWER_ENTRIES = 2
"""So many are enough where all of it is kept, and no date has a time beside it, as those of comments have."""

BYLINES, ALONE = 2, 4
"""A date so near the article's first line may be its byline's: the score has to see it as the article's, too. One that
is the only one stands further away."""

LABEL = 100
"""A label above a date is no longer, in Latin characters."""

LETTERS, DIGITS = lazy(r"[^\W\d]+\.?"), lazy(r"\d+")
YEAR = lazy(r"(?<!\d)\d{4}(?!\d)")

Dates = list[tuple[int, Unit]]


def entries_of(context: Context, dates: Dates) -> frozenset[int]:
    """Return the numbers of the dates and times that head parts of the article: a diary's, a programme's, a ticker's.

    What they head is kept.
    """
    return _programme(context, dates) | _diary(context, dates)


def answers_of(context: Context, dates: Dates) -> frozenset[int]:
    """Return the numbers of the dates that are all that stands below a heading or a term: “When”, “3. Examination”.

    (A flat text shows no headings; there short lines count, where all but a line or two is article text.)
    """
    units = context.units
    return frozenset(
        i
        for i, unit in dates
        if unit.keep and context.first + 1 < i < context.last and is_label(units[i - 1]) and _is_asked(context, i)
    )


def _is_asked(context: Context, number: int) -> bool:
    """Tell whether the label above a date asks for it."""
    kind = context.units[number - 1].block.kind
    if not context.document.is_html:
        return context.is_nearly_clean
    return kind == "term" or (kind == "heading" and context.units[number + 1].block.kind in ("heading", "term"))


def is_label(unit: Unit) -> bool:
    """Tell whether a line of the article is a few words that no marker names and no sentence."""
    text = unit.text
    return bool(unit.keep) and latin_length(text) <= LABEL and not (unit.marks or ends_sentence(text) or is_stamp(text))


def _programme(context: Context, dates: Dates) -> frozenset[int]:
    """Return the numbers of the times of day, each later than the one above, that head the parts of a programme.

    (The times of a list of other articles go back.) Most of the parts must be article text, so that all are.
    """
    units = context.units
    times = [(i, minutes(unit.key)) for i, unit in dates if unit.is_open and context.first <= i < context.last]
    times = [(i, time) for i, time in times if time >= 0]
    if len(times) > 1 and times[0][0] == context.first and times[0][1] >= times[1][1]:
        del times[0]  # the byline's
    if len(times) >= LEAST_ENTRIES and all(low > high for (_, low), (_, high) in pairwise(times)):
        return _posts(context, [i for i, _ in times])
    parts = [units[i + 1] for i, _ in times]
    if len(times) < LEAST_ENTRIES or any(low >= high or i + 1 == j for (i, low), (j, high) in pairwise(times)):
        return frozenset()
    if not all(part.is_open for part in parts) or 2 * sum(bool(part.keep) for part in parts) < len(parts):
        return frozenset()
    for part in parts:
        part.hold()
    return frozenset(i for i, _ in times)


def _posts(context: Context, numbers: list[int]) -> frozenset[int]:
    """Return the numbers of times that go back, as those of a live blog do, if each heads a paragraph that is kept.

    Between the two may stand its headline.
    """
    heads: list[Unit] = []
    for i in numbers:
        below = context.units[i + 1 : i + 3]
        part = next((at for at, unit in enumerate(below) if unit.keep and is_prose(unit)), None)
        if part is None or not all(unit.is_open for unit in below[:part]):
            return frozenset()
        heads += below[:part]
    for unit in heads:
        unit.hold()
    return frozenset(numbers)


def _diary(context: Context, dates: Dates) -> frozenset[int]:
    """Return the numbers of the dates that head the entries of a diary: each stands right between two paragraphs.

    (Above the date of a comment stands a name.)
    """
    units = context.units
    dates = [(i, unit) for i, unit in dates if i < len(units) - 1 and not is_age(unit.key)]
    between = [
        i
        for i, _ in dates
        if context.first < i
        and _is_entry(units[i - 1])
        and (_is_entry(units[i + 1]) or (i + 2 < len(units) and _is_entry(units[i + 2])))
    ]
    found = {i for i in between if i < context.last and units[i + 1].keep}
    sure = {i for i in found if _is_sure(context, i)}
    if context.document.is_html or len(found) < LEAST_ENTRIES:
        found = sure
    found |= _first_entry(context, dates, found)
    if len(found) < FEWER_ENTRIES and not any(i > context.first + ALONE and units[i].keep for i in found):
        return frozenset()
    forms = {_form_of(units[i].key) for i in found}
    if len(found) >= FEWER_ENTRIES:
        first, last = min(found), max(found)
        for i, unit in dates:
            is_alike = unit.keep and first < i and units[i - 1].keep and _form_of(unit.key) in forms
            if not (is_alike and units[i + 1].keep and ends_sentence(units[i + 1].text)):
                continue
            if i < last:  # below what does not end as a sentence, amid the others
                found.add(i)
            elif i > last and ends_sentence(units[i - 1].text):  # with a short entry above or below
                found.add(i)
                last = i
        for i in between:  # the diary goes on below what the score saw
            if i > last and units[i - 1].keep and units[i + 1].is_open:
                units[i + 1].hold()
                found.add(i)
                last = i
    return frozenset(found)


def _first_entry(context: Context, dates: Dates, found: set[int]) -> set[int]:
    """Return the number of the date that heads the first entry, above which no paragraph stands; or nothing.

    It has the form of the others, goes with them through the years and stands no further away, and no author above it:
    a byline's date seldom does all that.
    """
    units = context.units
    for i, unit in dates:
        if not context.first - 1 <= i <= context.first + BYLINES or not unit.keep or not _heads(context, i):
            continue
        others = [j for j in sorted(found) if j > i and _form_of(units[j].key) == _form_of(unit.key)]
        is_top = i == 0 and not context.document.is_html
        if len(others) < (1 if is_top else FEWER_ENTRIES) or (i and units[i - 1].block.reason.startswith("credits/")):
            continue
        years = [int(year[0]) for j in [i, *others] if (year := YEAR.search(units[j].key))]
        first, *gaps = [after - before for before, after in pairwise([i, *others])]
        if years in (sorted(years), sorted(years, reverse=True)) and first <= max(gaps, default=first):
            return {i}
    return set()


def _is_sure(context: Context, number: int) -> bool:
    """Tell whether a date without a time stands between what is kept, and is none of a byline."""
    units = context.units
    key = units[number].key
    if (is_date(key) and ":" in key) or not units[number - 1].keep or not _heads(context, number):
        return False
    return units[number].is_open and (units[number].keep is True or number > context.first + BYLINES)


def _heads(context: Context, number: int) -> bool:
    below = context.units[number + 1]
    return bool(below.keep) and _is_entry(below)


def _is_entry(unit: Unit) -> bool:
    return is_paragraph(unit.text, LEAST_ENTRY)


def _form_of(key: str) -> str:
    """Return what all dates have that are written alike.

    >>> _form_of("saturday 3 may 2031") == _form_of("sunday 14 june 2031"), _form_of("5月9日")
    (True, '#a#a')
    >>> _form_of("jan. 14, 2031") == _form_of("march 9, 2031")
    True
    """
    return DIGITS.sub("#", LETTERS.sub("a", key))
