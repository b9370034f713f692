"""The text of a TOML file in, the line of each of its keys out.

`tomllib` tells no places. But a statement of TOML, a key with its value or the head of a table, is the shortest run of
lines that is valid by itself; so `tomllib` alone decides, one statement at a time, and nothing of its grammar is
written down here a second time.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from typing import Any, TypeAlias

Path: TypeAlias = tuple[str | int, ...]
"""The keys that lead to a value; numbers count the elements of lists."""


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
        if statement.lstrip().startswith("["):
            keys = list(keys_of_head(value))
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
        for path in paths_in(value):
            places.setdefault(table + path, line)
        if statement.count("\n") > 1:
            for path, offset in elements(statement):
                places[table + path] = line + offset
    return places


def statements(text: str) -> Iterator[tuple[int, str]]:
    """Yield each statement of a valid TOML text with the line on which it begins; comments come as empty ones."""
    lines = lines_of(text.replace("\r\n", "\n"))
    start = 0
    for end in range(1, len(lines) + 1):
        statement = "".join(lines[start:end])
        try:
            tomllib.loads(statement)
        except tomllib.TOMLDecodeError:
            continue
        yield start + 1, statement
        start = end


def lines_of(text: str) -> list[str]:
    """Return the lines as TOML has them: other line ends of Unicode may stand in its strings and comments."""
    lines = [f"{line}\n" for line in text.split("\n")]
    lines[-1] = lines[-1][:-1]
    return lines if lines[-1] else lines[:-1]


def keys_of_head(value: Any) -> Iterator[str]:
    """Yield the keys in the head of a table, parsed by itself."""
    while value:
        [(key, value)] = value.items()
        yield key
        if isinstance(value, list):
            return


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


def elements(statement: str) -> Iterator[tuple[Path, int]]:
    """Yield the path of each element of a list that runs over several lines, with its line within the statement.

    The list is cut off after each line, and closed: what is there then began on that line or before.
    """
    lines = lines_of(statement)
    seen: set[Path] = set()
    for end in range(1, len(lines) + 1):
        try:
            value = tomllib.loads("".join(lines[:end]) + ("]" if end < len(lines) else ""))
        except tomllib.TOMLDecodeError:
            continue  # in the middle of an element
        for path in paths_in(value):
            if path not in seen:
                seen.add(path)
                if isinstance(path[-1], int):
                    yield path, end - 1
