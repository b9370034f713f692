"""The text of a TOML file in, the line of each of its keys out.

`tomllib` tells no places. But a statement of TOML, a key with its value or the head of a table, is valid by itself; so
`tomllib` reads it, one statement at a time. Where a statement and the elements of a list begin, brackets and commas
tell, as the text is known to be valid: to try which lines `tomllib` takes would cost the square of their number.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from typing import Any, TypeAlias

Path: TypeAlias = tuple[str | int, ...]
"""The keys that lead to a value; numbers count the elements of lists."""


TOKEN = re.compile(
    r'"""(?:[^\\]|\\.)*?""""{0,2}'
    r"|'''.*?''''{0,2}"
    r'|"(?:[^"\\]|\\.)*"'
    r"|'[^']*'"
    r"|#[^\n]*"
    r"|[][{},\n]"
    r"|[^][{},\s\"'#]+",
    re.DOTALL,
)
"""What a valid text is made of: strings of four kinds, comments, brackets, commas, line ends, and all else."""


def lines_of_keys(text: str) -> dict[Path, int]:
    """Return for each key, table and list element of a valid TOML text the line on which it begins, from 1.

    >>> found = lines_of_keys("a = 1\\n[[b]]\\nc = [\\n  2,\\n  3,\\n]\\n[[b]]\\nd.e = {f = 4}\\n")
    >>> found[("b", 0, "c", 1)], found[("b", 1)], found[("b", 1, "d", "e", "f")]
    (5, 7, 8)
    """
    places: dict[Path, int] = {}
    last: dict[Path, int] = {}
    """The number of the element of an array of tables that is open."""
    table: Path = ()
    for line, statement in statements(text):
        value = tomllib.loads(statement)
        keys = list(keys_of_head(value))
        if statement.lstrip().startswith("["):
            table = ()
            for at, key in enumerate(keys):
                table += (key,)
                if at == len(keys) - 1 and isinstance(value_at(value, keys), list):
                    last[table] = last.get(table, -1) + 1
                places.setdefault(table, line)
                if table in last:
                    table += (last[table],)
                    places.setdefault(table, line)
            continue
        listed = elements(statement) if isinstance(value_at(value, keys), list) else ()
        begins = {(*keys, at): line + offset for at, offset in enumerate(listed)}
        for path in paths_in(value):
            place = begins.setdefault(path, begins.get(path[:-1], line))  # what is within an element has its line
            places.setdefault(table + path, place)
    return places


def statements(text: str) -> Iterator[tuple[int, str]]:
    """Yield each statement of a valid TOML text with the line on which it begins; comments come as empty ones."""
    text = text.replace("\r\n", "\n")
    start = depth = 0
    line = 1
    for token in TOKEN.finditer(text):
        depth += (token[0] in ("[", "{")) - (token[0] in ("]", "}"))
        if token[0] == "\n" and not depth:
            statement = text[start : token.end()]
            yield line, statement
            line += statement.count("\n")
            start = token.end()
    if start < len(text):
        yield line, text[start:]


def keys_of_head(value: Any) -> Iterator[str]:
    """Yield the keys in the head of a table, or before a list, parsed by itself."""
    while isinstance(value, dict) and len(value) == 1:
        [(key, value)] = value.items()
        yield key


def value_at(value: Any, keys: list[str]) -> Any:
    """Return what keys lead to."""
    for key in keys:
        value = value[key]
    return value


def paths_in(value: Any, path: Path = ()) -> Iterator[Path]:
    """Yield the paths of all keys and list elements in a value."""
    items = value.items() if isinstance(value, Mapping) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in items:
        yield (*path, key)
        yield from paths_in(inner, (*path, key))


def elements(statement: str) -> Iterator[int]:
    """Yield for each element of the list that a statement sets its line within the statement."""
    line = depth = 0
    is_due = False
    """Whether an element may begin."""
    for token in TOKEN.finditer(statement):
        kind = token[0]
        if kind in ("]", "}"):
            depth -= 1
            is_due = False
        elif kind == ",":
            is_due = depth == 1
        elif kind != "\n" and not kind.startswith("#"):
            if is_due:
                yield line
            depth += kind in ("[", "{")
            is_due = kind == "[" and depth == 1
        line += kind.count("\n")
