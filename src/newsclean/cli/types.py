"""Words of a command line come in; the values of options and arguments go out, or what is wrong with them."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Collection
from typing import Any

import click

UNITS = {"": 1, "k": 1024, "m": 1024**2, "g": 1024**3}

LARGEST = 1 << 60
"""Bytes of a size: more than any disk or memory has, less than any system call refuses."""


class Whole(click.IntRange):
    """A whole number; messages call it so, and not a range."""

    name = "whole number"


class Number(click.FloatRange):
    """A number; messages call it so, and not a range."""

    name = "number"


class PathName(click.Path):
    """The name of a file or folder. One that cannot be read is no wrong usage; one that is empty, as a variable that
    was never set, is.
    """

    def __init__(self) -> None:
        super().__init__(readable=False, allow_dash=True)

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """Return the name."""
        if not value:
            self.fail("the name is empty", param, ctx)
        return super().convert(value, param, ctx)


PATH = PathName()


class Names(click.ParamType):  # type: ignore[type-arg]  # not generic before click 8.5
    """Known names, separated by commas; `unknown` says of any other what is wrong with it."""

    name = "names"

    def __init__(self, known: Collection[str], unknown: Callable[[str], str], none: str) -> None:
        self.known = known
        self.unknown = unknown
        self.none = none

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> tuple[str, ...]:
        """Return the names in a tuple."""
        names = value.split(",") if isinstance(value, str) else value
        names = tuple(stripped for name in names if (stripped := name.strip()))
        if not names:
            self.fail(self.none, param, ctx)
        for name in names:
            if name not in self.known:
                self.fail(self.unknown(name), param, ctx)
        return names

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> list[Any]:
        """Complete the name after the last comma."""
        from click.shell_completion import CompletionItem

        done, comma, start = incomplete.rpartition(",")
        return [CompletionItem(done + comma + name) for name in self.known if name.startswith(start)]


class Size(click.ParamType):  # type: ignore[type-arg]  # not generic before click 8.5
    """A number of bytes, with K, M or G for more of them."""

    name = "size"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> int:
        """Return the bytes."""
        if isinstance(value, int):
            return value
        match = re.fullmatch(r"(\d+(?:\.\d+)?)\s*([kmg]?)i?b?", value.strip().lower())
        if match is None:
            self.fail(f"{value!r} is no size; write 64M or 1G", param, ctx)
        size = float(match[1]) * UNITS[match[2]]
        if size > LARGEST:
            self.fail(f"{value!r} is larger than any disk or memory; write 64M or 1G", param, ctx)
        return math.ceil(size)  # half a byte is not 0, which says no limit


class Seconds(Number):
    """A number of seconds; what is no number is none."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> float:
        """Return the seconds."""
        seconds = float(super().convert(value, param, ctx))
        if math.isnan(seconds):
            self.fail(f"{value!r} is no number", param, ctx)
        return seconds
