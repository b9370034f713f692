"""The units of a dump in, the streams of other articles out: entries of a headline and a summary each, made alike.

A page marks their boxes; in a dump they look like an article of short sections, and hide the short one that they stand
below. What tells them is told once for each entry: how long ago it was published.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence, Set
from dataclasses import dataclass
from itertools import pairwise

from newsclean.context import Unit
from newsclean.language.ages import is_age
from newsclean.language.box_heads import box_heads_of, heads_others
from newsclean.language.dates import is_date_line
from newsclean.language.headings import LONG_HEADLINE, MOST_HEADLINE
from newsclean.language.keys import key_of
from newsclean.language.stamps import is_stamp, labelled
from newsclean.patterns import lazy
from newsclean.text.characters import BEFORE_ITEM, COLONS, has_alnum, has_digit
from newsclean.text.sentences import LABEL, ends_sentence, is_paragraph, latin_length

LEAST = 4
"""A stream has so many entries."""

ENTRY = 5
"""Lines from a summary to the next: a label, a name, an age, a headline. (Advertisements aside.)"""

ALIKE = 0.4
"""Such a share of the entries is made as most are; the others are interrupted."""

LEAST_SUMMARY = 40
"""Characters of a summary, in Latin script. (One that is longer than any headline may be cut off.)"""

LEAST_HEADLINE, MEAN_HEADLINE = 14, 20
"""The same of a headline, and of those of a stream in the mean. (Names above comments are shorter.)"""

NUMBER, LETTERS = lazy(r"\d+"), lazy(r"[^\W\d_]+")
UNITS = 3, 1
"""Letters of the word behind the number of an age that tell its unit, hours or days; of “день”, “дня”, the first."""

LEAST_HEADED, LABELS, SUMMARY = 3, 1, 260
"""So many entries below the head of a box are a stream, whose summaries have so many characters at the most, in Latin
script; so many names stand between a summary and its headline."""

TIME = lazy(r"([01]?\d|2[0-3])[:.h]([0-5]\d)(?:\s?(?:Uhr|h))?(?=\s|$)")
LEAST_TICKS, TICK = 6, 7
"""So many times in a row are a ticker, with so many lines from one to the next."""

LEAST_POSTS = 5
"""So many ages in order are no chance, if they are half of those in a row."""


@dataclass(slots=True)
class Line:
    """A unit as an entry's part."""

    number: int
    kind: str
    """S: a summary; H: a headline; A: when; L: another label; M: the head of a box."""
    text: str = ""
    """Of labels and headlines."""
    age: str = ""
    """How long ago, as a key."""


def streams(units: Sequence[Unit], furniture: Set[int] = frozenset()) -> list[range]:
    """Return the numbers of the units of each stream; some, by their numbers, are furniture that may interrupt it."""
    whens = {i: line for i, unit in enumerate(units) if (line := _when(i, unit.text)) is not None}
    if sum(line.age != "" for line in whens.values()) < LEAST:  # as nearly always
        return []
    asked = (whens.get(i) or _line(i, unit) for i, unit in enumerate(units) if i not in furniture)
    lines = [line for line in asked if line is not None]
    found = [_stream(lines, row) for row in _rows(lines) if len(row) >= LEAST]
    return [stream for stream in found if stream is not None]


def headed(units: Sequence[Unit]) -> list[range]:
    """Return the numbers of the units of each box of other articles that has a head: “More health news”."""
    if not units:
        return []
    found: list[range] = []
    heads = units[0].tables.made(box_heads_of)
    for i, unit in enumerate(units):
        if unit.heads_box or heads_others(unit.text, heads):
            end, sizes = i + 1, []
            while (below := _entry_below(units, end)) > end:
                sizes.append(latin_length(units[end].text))
                end = below
            if len(sizes) >= LEAST_HEADED and max(sizes[1:]) >= LONG_HEADLINE:  # else they are sub-headlines
                found.append(range(i, end))
    return found


def _entry_below(units: Sequence[Unit], at: int) -> int:
    """Return the number of the unit below an entry that begins with a unit, or of that if none does."""
    if at < len(units) and _is_headline_of(units[at]):
        for end in range(at + 1, min(at + LABELS + 2, len(units))):
            text = units[end].text
            if is_paragraph(text, LEAST_SUMMARY):
                return end + 1 if latin_length(text) <= SUMMARY else at
            if len(text) > LABEL or units[end].marks or text[-1] in COLONS:
                break
    return at


def _is_headline_of(unit: Unit) -> bool:
    text = unit.text
    return (
        not unit.marks
        and text[-1] not in COLONS
        and not ends_sentence(text)
        and LEAST_HEADLINE <= latin_length(text) <= MOST_HEADLINE
    )


def tickers(units: Sequence[Unit]) -> list[range]:
    """Return the numbers of the units of each ticker: times that go back, below most of which no paragraph stands.

    (Below each time of a live blog stands one.)
    """
    row: list[tuple[int, int]] = []  # the numbers of the lines that begin with a time, and the times in minutes
    rows = [row]
    for i, unit in enumerate(units):
        text = unit.text.lstrip(BEFORE_ITEM)
        found = TIME.match(text) if text[:1].isdigit() and len(text) <= MOST_HEADLINE else None
        if found is not None:
            time = 60 * int(found[1]) + int(found[2])
            if row and (time > row[-1][1] or i > row[-1][0] + TICK):
                row = []
                rows.append(row)
            row.append((i, time))
    tickers = []
    for row in rows:
        if len(row) >= LEAST_TICKS:
            told = [any(is_paragraph(unit.text) for unit in units[i + 1 : j]) for (i, _), (j, _) in pairwise(row)]
            if 2 * sum(told) <= len(told):
                tickers.append(range(row[0][0], row[-1][0] + 1))
    return tickers


def _rows(lines: list[Line]) -> list[list[int]]:
    """Return the ages in rows, by their places: an entry, and an advertisement perhaps, parts one from the next."""
    rows: list[list[int]] = [[]]
    for at, line in enumerate(lines):
        if not line.age:
            continue
        if rows[-1]:
            between = lines[rows[-1][-1] + 1 : at]
            if len(between) > 2 * ENTRY or sum(other.kind == "S" for other in between) > 2:
                rows.append([])
        rows[-1].append(at)
    return rows


def _stream(lines: list[Line], row: list[int]) -> range | None:
    """Return the numbers of the units of a stream, if a row of ages is of one.

    Posts of a live blog stand in the order of their time; one may be pinned above them, and teasers stand below. Where
    the last age has an entry below it, all have; else an entry stands above the first.
    """
    if _are_posts([lines[at].age for at in row]):
        return None
    forms = [_form(lines[a + 1 : b]) for a, b in pairwise(row)]
    form, count = Counter(forms).most_common(1)[0]
    entry, text, name = form.partition("S")
    if not text or "H" not in form or count < ALIKE * len(forms):
        return None
    headline = form.index("H") + 1
    headlines = [lines[at + headline].text for at, other in zip(row, forms) if other == form]
    if sum(map(latin_length, headlines)) < MEAN_HEADLINE * len(headlines):  # names
        return None
    first, last = row[0], row[-1]
    if _form(lines[last + 1 : last + 1 + len(entry) + 1]) == entry + text:
        last += len(entry) + 1
        name = name if _form(lines[first - len(name) : first]) == name else ""
        first -= len(name)
    elif _form(lines[max(first - len(form), 0) : first]) == form:
        first -= len(form)
    return range(lines[first].number, lines[last].number + 1)


def _when(number: int, text: str) -> Line | None:
    """Return a line as what tells when an entry was published; None where it does not."""
    if len(text) > LABEL or not has_digit(text):
        return None
    _, when = labelled(text)
    key = key_of(when)
    if is_age(key):
        return Line(number, "A", age=key)
    return Line(number, "A") if is_date_line(key) or is_stamp(when) else None


def _line(number: int, unit: Unit) -> Line | None:
    """Return a unit that does not tell when as an entry's part; None where it only interrupts."""
    text = unit.text
    if unit.heads_box:
        return Line(number, "M")
    if not has_alnum(text) or unit.has_mark("boilerplate"):
        return None
    size = latin_length(text)
    if size > MOST_HEADLINE or (size >= LEAST_SUMMARY and ends_sentence(text)):
        return Line(number, "S")
    return Line(number, "H" if size >= LEAST_HEADLINE else "L", text.lstrip(BEFORE_ITEM))


def _form(between: list[Line]) -> str:
    """Return the kinds of lines; of several headlines the last above a summary is one, the others are labels."""
    kinds = "".join([line.kind for line in between])
    above = kinds.partition("S")[0]
    last = above.rfind("H") if "H" in above else kinds.rfind("H")
    return "".join(["L" if kind == "H" and at != last else kind for at, kind in enumerate(kinds)])


def _are_posts(ages: list[str]) -> bool:
    """Tell whether ages may be those of posts in the order of their time: all, or most of many but for the first.

    >>> _are_posts(["5 minutes ago", "10 minutes ago", "1 hour ago"]), _are_posts(["vor 1 tag", "vor 5 tagen"])
    (True, True)
    >>> _are_posts(["1 hour ago", "5 hours ago", "2 hours ago"]), _are_posts(["1小时前", "2天前", "3小时前"])
    (False, False)
    >>> _are_posts(["1 день назад", "2 дня назад", "5 дней назад", "21 день назад", "22 дня назад"])
    True
    """
    told = [(_unit_of(age), int(found[0])) for age in ages if (found := NUMBER.search(age))]
    least = min(len(told), max(LEAST_POSTS, len(told) / 2))
    return any(_in_order(told[above:], letters) >= least for above in (0, 1) for letters in UNITS)


def _in_order(ages: list[tuple[str, int]], letters: int) -> int:
    """Return how many ages, units with numbers, stand in the order of their time from the first on.

    Whether they rise or fall is the same in all units, and none comes again.
    """
    seen: set[str] = set()
    unit, last, way = "", 0, 0
    for count, (word, number) in enumerate(ages):
        if not count or word[:letters] != unit:
            unit = word[:letters]
            if unit in seen:
                return count
            seen.add(unit)
        elif number != last:
            step = 1 if number > last else -1
            if step == -way:
                return count
            way = step
        last = number
    return len(ages)


def _unit_of(age: str) -> str:
    """Return what an age is counted in, the word behind its number."""
    number = NUMBER.search(age)
    word = LETTERS.search(age, number.end() if number is not None else 0)
    return word[0] if word is not None else ""
