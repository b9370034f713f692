"""Regular expressions that are compiled when they are first used: a start that needs few pays for few.

A wide range of characters takes `re` a millisecond to compile, and most pages need hardly any of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import islice
from typing import Any, AnyStr, Generic, cast

MATCHES_POSSESSIVE_GROUPS = re.match(r"(?:a(?!b))*+ab", "ab") is not None
"""Whether this Python goes back to the end of a possessive group, ``(?:...)*+``, where one repeat more came to nothing.

The first releases of 3.11 do not, as Debian 12 and others have them."""

_PIECE = re.compile(r"\\.|\[\^?\]?(?:\\.|[^]\\])*\]|.", re.S)
_POSSESSIVE = re.compile(r"([*+?]|\{\d*,?\d*\})\+")
_IN_GROUPS = re.compile(r"\)" + _POSSESSIVE.pattern)


def compile_pattern(pattern: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """Return what behaves as ``re.compile(pattern, flags)`` of a Python without the fault in possessive groups."""
    if MATCHES_POSSESSIVE_GROUPS:
        return re.compile(pattern, flags)
    if isinstance(pattern, bytes):
        return re.compile(with_atomic_groups(pattern.decode("latin-1")).encode("latin-1"), flags)
    return re.compile(with_atomic_groups(pattern), flags)


def with_atomic_groups(pattern: str) -> str:
    """Return a pattern that matches the same and has atomic groups for its possessive ones.

    >>> with_atomic_groups(r"a*+(?:b|[)]\\)(c)?+)*+")
    'a*+(?>(?:b|[)]\\\\)(?>(c)?))*)'
    """
    if not _IN_GROUPS.search(pattern):  # as nearly all; it need not be read piece by piece
        return pattern
    pieces: list[str] = []
    opened: list[int] = []
    at = 0
    while piece := _PIECE.match(pattern, at):
        at = piece.end()
        pieces.append(piece[0])
        if piece[0] == "(":
            opened.append(len(pieces) - 1)
        elif piece[0] == ")":
            start = opened.pop()
            if possessive := _POSSESSIVE.match(pattern, at):
                at = possessive.end()
                pieces.insert(start, "(?>")
                pieces.append(f"{possessive[1]})")
    return "".join(pieces)


class _Lazy(Generic[AnyStr]):
    def __init__(self, pattern: AnyStr, flags: int) -> None:
        self._pattern: AnyStr = pattern
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        """Compile, and take the compiled pattern's methods over, so that this runs once for each."""
        compiled = self.__dict__.get("_compiled")
        if compiled is None:
            compiled = self.__dict__["_compiled"] = compile_pattern(self._pattern, self._flags)
        value = self.__dict__[name] = getattr(compiled, name)
        return value


def at_least(least: int, found: Iterable[object]) -> bool:
    """Tell whether so many matches are found at least; no more are looked for.

    >>> at_least(2, re.finditer("a", "abab")), at_least(3, re.finditer("a", "abab"))
    (True, False)
    """
    return sum(1 for _ in islice(found, least)) == least


def lazy(pattern: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """Return what behaves as ``re.compile(pattern, flags)``."""
    return cast("re.Pattern[AnyStr]", _Lazy(pattern, flags))
