"""A folder or a path in, the configuration file there out, read, with the line of each of its keys."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from newsclean.errors import ConfigurationError, describe_os_error

NAME = "newsclean.toml"
PROJECT = "pyproject.toml"
TABLE = ("tool", "newsclean")
"""Where the settings stand in a `PROJECT` file."""

AT_LINE = re.compile(r" \(at line (\d+), column (\d+)\)$| \(at end of document\)$")


@dataclass(slots=True)
class File:
    """A configuration file that was read: its table, and where its keys stand."""

    path: str
    shown: str
    """Its path as messages name it."""
    text: str
    table: Mapping[str, Any]
    inside: tuple[str, ...] = ()
    """The keys that lead to the table."""
    _lines: dict[tuple[str | int, ...], int] | None = field(default=None, repr=False)

    def line_of(self, *path: str | int) -> int:
        """Return the line of a key or of an element of a list; 0 for that of the whole file."""
        if self._lines is None:
            from newsclean.configuration.toml_places import lines_of_keys

            try:
                self._lines = lines_of_keys(self.text)
            except RecursionError:  # a key of thousands of parts, which `tomllib` reads
                self._lines = {}
        while path and (*self.inside, *path) not in self._lines:
            path = path[:-1]
        return self._lines.get((*self.inside, *path), 0)

    def place(self, *path: str | int) -> str:
        """Return file and line of a key."""
        return f"{self.shown}:{self.line_of(*path)}"

    def error(self, message: str, *path: str | int) -> ConfigurationError:
        """Return an error at a key."""
        return ConfigurationError(f"{self.place(*path)}: {message}")


def file_in(folder: str) -> File | None:
    """Return the configuration file in a folder, if there is one; raises `ConfigurationError` as `read_file`."""
    path = os.path.join(folder, NAME)
    if os.path.lexists(path):  # a link to nowhere is told: somebody meant it to hold
        return read_file(path)
    path = os.path.join(folder, PROJECT)
    return read_file(path, optional=True) if os.path.isfile(path) else None


def read_file(path: str, optional: bool = False) -> File | None:
    """Read a configuration file.

    Args:
        path: its path; in a ``pyproject.toml`` the table ``[tool.newsclean]`` counts.
        optional: whether a ``pyproject.toml`` may lack the table, which gives None.

    Raises:
        ConfigurationError: it cannot be read, or is no valid TOML.
    """
    shown = shown_path(path)
    try:
        with open(path, "rb") as stream:
            data = stream.read()
    except OSError as error:
        raise ConfigurationError(f"{shown}: {describe_os_error(error)}") from None
    project = os.path.basename(path) == PROJECT
    if project and optional and TABLE[-1].encode() not in data:
        return None  # without the cost of reading it
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise ConfigurationError(f"{shown}:{line}: is not UTF-8, as TOML must be") from None
    import tomllib  # slow to import, and most runs have no configuration

    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        found = AT_LINE.search(str(error))
        line = int(found[1]) if found and found[1] else text.count("\n") + (not text.endswith("\n"))
        column = f", column {found[2]}" if found and found[2] else ""
        reason = AT_LINE.sub("", str(error))
        raise ConfigurationError(f"{shown}:{line}: no valid TOML{column}: {reason}") from None
    except ValueError:  # of `int`, which refuses more than 4,300 digits
        raise ConfigurationError(f"{shown}: a number in it is too long") from None
    except RecursionError:
        raise ConfigurationError(f"{shown}: lists or tables are nested too deep") from None
    if not project:
        return File(path, shown, text, table)
    inner = table.get(TABLE[0], {})
    found = inner.get(TABLE[1]) if isinstance(inner, dict) else None
    if found is None and optional:
        return None
    if not isinstance(found, dict):
        raise ConfigurationError(f"{shown}: has no table [{'.'.join(TABLE)}]")
    return File(path, shown, text, found, TABLE)


def shown_path(path: str) -> str:
    """Return a path as messages name it: from the working directory where it is in there."""
    return os.path.abspath(path).removeprefix(os.path.join(working_folder(), ""))


def working_folder() -> str:
    """Return the working directory, or the empty string where it was removed: absolute paths do without it."""
    try:
        return os.getcwd()
    except OSError:
        return ""
