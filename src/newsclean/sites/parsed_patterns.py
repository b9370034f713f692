"""Regular expressions as `re` parses them in, what their parts can read out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from re import _casefix as casefix  # type: ignore[attr-defined]  # isort: skip
from re import _constants as sre  # type: ignore[attr-defined]  # isort: skip
from re import _parser as parser  # type: ignore[attr-defined]  # isort: skip

MOST_COPIES = 16
"""``x{2,16}`` counts as so many x; where more are allowed, as a loop."""

SAMPLES = "\x00 _-aA09\"'.!?\u00a0\u00e9\u0416\u0660\u3000\u3002\u4e2d\u30a2\uff01\U0001f600"
"""Characters of each kind that a class may tell apart, beside those that the pattern names."""


class Refused(ValueError):
    """A pattern cannot be used; the message says why, and what to write instead."""


def parse_pattern(pattern: str) -> Any:
    """Return the items of a pattern, each an operation with its value."""
    return parser.parse(pattern)


def is_anchored(tree: Any) -> bool:
    """Tell whether the parsed pattern can begin at the line's beginning only."""
    for op, value in tree:
        if op is sre.SUBPATTERN:
            return is_anchored(value[3])
        if op is sre.BRANCH:
            return all(is_anchored(inner) for inner in value[1])
        return op is sre.AT and value in (sre.AT_BEGINNING, sre.AT_BEGINNING_STRING)
    return False


def has_loop(tree: Any) -> bool:
    """Tell whether the parsed pattern holds a repeat of many."""
    for op, value in tree:
        if op in (sre.MAX_REPEAT, sre.MIN_REPEAT, sre.POSSESSIVE_REPEAT):
            if value[1] is sre.MAXREPEAT or value[1] > MOST_COPIES or has_loop(value[2]):
                return True
        elif any(has_loop(inner) for inner in inner_of(op, value)):
            return True
    return False


def inner_of(op: Any, value: Any) -> list[Any]:
    """Return the parsed patterns inside an item."""
    if op is sre.SUBPATTERN:
        return [value[3]]
    if op is sre.BRANCH:
        return list(value[1])
    if op is sre.ATOMIC_GROUP:
        return [value]
    if op in (sre.ASSERT, sre.ASSERT_NOT):
        return [value[1]]
    if op in (sre.MAX_REPEAT, sre.MIN_REPEAT, sre.POSSESSIVE_REPEAT):
        return [value[2]]
    if op is sre.GROUPREF_EXISTS:
        return [inner for inner in value[1:] if inner is not None]
    return []


def named_characters(tree: Any) -> Iterator[str]:
    """Yield the characters a parsed pattern names, in both cases, with their neighbours and some between the ends."""
    for op, value in tree:
        for inner in inner_of(op, value):
            yield from named_characters(inner)
        for kind, named in value if op is sre.IN else [(op, value)]:
            ends: tuple[int, ...] = ()
            if kind in (sre.LITERAL, sre.NOT_LITERAL):
                ends = (named,)
            elif kind is sre.RANGE:
                ends = named
            if ends:
                low, high = ends[0], ends[-1]
                for code in {low - 1, low, (low + high) // 2, high, high + 1}:
                    if 0 <= code <= 0x10FFFF:
                        yield from {char for form in forms_of(chr(code)) for char in form}


def forms_of(char: str) -> set[str]:
    """Return a character in all the forms that `re.I` takes for it.

    >>> sorted(forms_of("S"))
    ['S', 's', 'ſ']
    """
    forms = {char, char.lower(), char.upper()}
    alike = {chr(other) for form in forms if len(form) == 1 for other in casefix._EXTRA_CASES.get(ord(form), ())}
    return forms | alike | {other.upper() for other in alike}


def reads(op: Any, value: Any, char: str, flags: int) -> bool:
    """Tell whether an item that reads one character reads this one."""
    if op is sre.ANY:
        return True  # a line holds no newline
    if op is sre.NOT_LITERAL:
        return not reads(sre.LITERAL, value, char, flags)
    if op is sre.IN:
        negated = bool(value) and value[0][0] is sre.NEGATE
        return negated != any(reads(kind, named, char, flags) for kind, named in value[negated:])
    forms = forms_of(char) if flags & re.IGNORECASE else {char}
    if op is sre.LITERAL:
        return chr(value) in forms or (len(forms) > 1 and chr(value).lower() in forms)
    if op is sre.RANGE:
        return any(len(form) == 1 and value[0] <= ord(form) <= value[1] for form in forms)
    if op is sre.CATEGORY:
        name = str(value).removeprefix("CATEGORY_")
        kind = name.removeprefix("NOT_")
        known = not flags & re.ASCII or char.isascii()
        found = known and (
            char.isdecimal()
            if kind == "DIGIT"
            else char.isspace()
            if kind == "SPACE"
            else char.isalnum() or char == "_"
        )
        return found != name.startswith("NOT_")
    raise Refused(f"holds {str(op).lower()}, which is not known here")
