"""The units of a dump in, the streams of other articles out: entries of a headline and a summary each, made alike.

A page marks their boxes; in a dump they look like an article of short sections, and hide the short one that they stand
below. What tells them is told once for each entry: when it was published, by whom, in which section.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence, Set
from dataclasses import dataclass
from itertools import groupby, pairwise

from newsclean.context import Unit
from newsclean.language.ages import is_age
from newsclean.language.dates import is_date_line
from newsclean.language.headings import HEAD_LENGTH, MOST_HEADLINE, is_box_head
from newsclean.language.keys import key_of
from newsclean.language.stamps import is_stamp
from newsclean.patterns import lazy
from newsclean.text.characters import ITEM_SIGNS, has_digit
from newsclean.text.sentences import LABEL, ends_sentence, latin_length

LEAST, FEWER = 4, 3
"""A stream has so many entries; fewer below the head of a box of other articles."""

ENTRY = 5
"""Lines from a summary to the next: a label, a name, an age, a headline. (Advertisements aside.)"""

ALIKE, AGED_ALIKE = 0.6, 0.4
"""Such a share of the entries is made as most are, and of those with an age each; the others are interrupted."""

LEAST_SUMMARY = 40
"""Characters of a summary, in Latin script. (One that is longer than any headline may be cut off.)"""

LEAST_HEADLINE = 14
"""The same of a headline."""

MENU, LABELLED_SHARE = 10, 0.6
"""So many labels in a row are a menu, which names the sections that stand in such a share of the entries."""

LABELLED = lazy(r"([^•·|｜]{1,30}?)\s?[•·|｜]\s?([^•·|｜]{1,30})$")
"""A source, a section or a name, and when: “The Post · 3 hours ago”."""

LETTERS = re.compile(r"[^\W\d_]+")
UNIT = 3
"""Letters of the word behind the number of an age that tell its unit, hours or days."""


@dataclass(slots=True)
class Line:
    """A unit as an entry's part."""

    number: int
    kind: str
    """S: a summary; H: a headline; A: when; L: another label; M: the head of a box."""
    label: str = ""
    age: str = ""


def streams(units: Sequence[Unit], furniture: Set[int] = frozenset()) -> list[range]:
    """Return the numbers of the units of each stream; some units, by their numbers, are known to be none of it."""
    asked = ((i, unit) for i, unit in enumerate(units) if i not in furniture)
    lines = [line for i, unit in asked if (line := _line(i, unit)) is not None]
    ends = [at for at, line in enumerate(lines) if line.kind == "S"]
    found = [_aged(lines, row) for row in _aged_rows(lines) if len(row) >= LEAST]
    menu = _menu(lines, ends)
    found += [_stream(lines, row, menu) for row in _rows(lines, ends) if len(row) >= FEWER]
    return [stream for stream in found if stream is not None]


def _aged_rows(lines: list[Line]) -> list[list[int]]:
    """Return the ages in rows, by their places: no more than an entry, and an advertisement, parts one from the next."""
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


def _aged(lines: list[Line], row: list[int]) -> range | None:
    """Return the numbers of the units of a stream whose entries have an age each, above or below, if ages are of one."""
    if _are_sorted([lines[at].age for at in row]):
        return None
    form, count = Counter([_form(lines[a + 1 : b]) for a, b in pairwise(row)]).most_common(1)[0]
    entry, text, name = form.partition("S")
    if not text or "H" not in entry or count < AGED_ALIKE * (len(row) - 1):
        return None
    first, last = row[0], row[-1]
    if _form(lines[last + 1 : last + 1 + len(entry) + 1]) == entry + text:
        last += len(entry) + 1
        name = name if _form(lines[first - len(name) : first]) == name else ""
        first -= len(name)
    elif _form(lines[max(first - len(form), 0) : first]) == form:
        first -= len(form)
    return range(lines[first].number, lines[last].number + 1)


def _line(number: int, unit: Unit) -> Line | None:
    """Return a unit as an entry's part; None where it only interrupts."""
    text = unit.text
    if len(text) <= LABEL and has_digit(text):
        bare = text.lstrip(ITEM_SIGNS + " ")
        found = LABELLED.match(bare)
        label, when = (found[1], found[2]) if found is not None else ("", bare)
        key = key_of(when)
        if is_age(key):
            return Line(number, "A", label, key)
        if is_date_line(key) or is_stamp(when):
            return Line(number, "A", label)
    if len(text) <= HEAD_LENGTH and unit.key in unit.tables["teasers"].alone and is_box_head(unit.key):
        return Line(number, "M")
    if not any(map(str.isalnum, text)) or unit.has_mark("boilerplate"):
        return None
    size = latin_length(text)
    if size > MOST_HEADLINE or (size >= LEAST_SUMMARY and ends_sentence(text)):
        return Line(number, "S")
    return Line(number, "H" if size >= LEAST_HEADLINE else "L", text.lstrip(ITEM_SIGNS + " "))


def _rows(lines: list[Line], ends: list[int]) -> list[list[int]]:
    """Return the summaries in rows, by their places among the lines: headlines and labels alone part one from the next."""
    rows: list[list[int]] = []
    row: list[int] = []
    last = -1
    for at in ends:
        between = lines[last + 1 : at]
        headed = any(line.kind == "H" for line in between)
        marked = any(line.kind == "M" for line in between)
        if row and (not headed or marked or len(between) > 2 * ENTRY):
            rows.append(row)
            row = []
        if headed:
            row.append(at)
        last = at
    rows.append(row)
    return rows


def _stream(lines: list[Line], row: list[int], menu: frozenset[str]) -> range | None:
    """Return the numbers of the units of a stream, if a row of summaries is one."""
    gaps = [_form(lines[a + 1 : b]) for a, b in pairwise(row)]
    mode, _ = Counter(gaps).most_common(1)[0]
    alike = [gap == mode for gap in gaps]
    first = alike.index(True)
    last = len(alike) - alike[::-1].index(True)
    row, gaps, alike = row[first : last + 1], gaps[first:last], alike[first:last]
    if len(mode) > ENTRY or mode.count("H") > 2 or sum(alike) < ALIKE * len(alike):
        return None
    above = _above(lines, row[0], mode)
    head = next((at for at in range(above - 1, max(above - 3, -1), -1) if lines[at].kind == "M"), None)
    between = [lines[at] for a, b in pairwise(row) for at in range(a + 1, b)]
    if len(row) < (FEWER if head is not None else LEAST):
        return None
    labels = [line.label for line in between if line.kind in "LH" and line.label in menu]
    by_label = len(labels) >= LABELLED_SHARE * len(row) and len(set(labels)) > 1
    if not (by_label or (head is not None and "A" in mode)):
        return None
    below = row[-1] + 1
    for kind in mode[: mode.index("H")]:
        if below == len(lines) or not _is_of(lines[below], kind):
            break
        below += 1
    return range(lines[head if head is not None else above].number, lines[below - 1].number + 1)


def _above(lines: list[Line], at: int, mode: str) -> int:
    """Return the place of the first line of a stream, of which the first summary is given."""
    for kind in mode[::-1]:
        if not at or not _is_of(lines[at - 1], kind):
            break
        at -= 1
    return at


def _menu(lines: list[Line], ends: list[int]) -> frozenset[str]:
    """Return the labels of the menus above and below all text, rows of many."""
    edges = (lines[: ends[0]], lines[ends[-1] + 1 :]) if ends else ()
    return frozenset(
        line.label for edge in edges if len(edge) > MENU for line in edge if line.label and not has_digit(line.label)
    )


def _form(between: list[Line]) -> str:
    """Return the kinds of what stands between two summaries; of several headlines the last is one, others are labels."""
    kinds = "".join([line.kind for line in between])
    text = kinds.find("S")
    last = kinds.rfind("H", 0, text if text >= 0 else len(kinds))
    return "".join(["L" if kind == "H" and at != last else kind for at, kind in enumerate(kinds)])


def _is_of(line: Line, kind: str) -> bool:
    """Tell whether a line may be of a kind: a long name is like a headline."""
    return line.kind == kind or (kind == "L" and line.kind == "H")


def _are_sorted(ages: list[str]) -> bool:
    """Tell whether ages may be those of posts in the order of their time.

    >>> _are_sorted(["5 minutes ago", "10 minutes ago", "1 hour ago"]), _are_sorted(["1 hour ago", "5 hours ago", "2 hours ago"])
    (True, False)
    """
    told = [(_unit_of(age), int(found[0])) for age in ages if (found := re.search(r"\d+", age))]
    units = [[number for _, number in group] for _, group in groupby(told, key=lambda age: age[0])]
    if len(units) > len({unit for unit, _ in told}):
        return False
    up = all(a <= b for numbers in units for a, b in pairwise(numbers))
    down = all(a >= b for numbers in units for a, b in pairwise(numbers))
    return up or down


def _unit_of(age: str) -> str:
    words = LETTERS.findall(re.sub(r"^\D*\d+", "", age)) or LETTERS.findall(age)
    return words[0][:UNIT] if words else ""
