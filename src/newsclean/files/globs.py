"""A glob comes in; the directory before its first wildcard and what the names below it must match go out."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from fnmatch import translate
from typing import TypeAlias

Glob: TypeAlias = tuple[str, ...]
"""What a path below a directory must match, a regular expression a segment; ``**`` for any number of segments."""


WILDCARD = re.compile(r"[*?[]")


def split_glob(source: str) -> tuple[str, Glob]:
    """Return the absolute path before the first wildcard, and the segments from there on."""
    if os.path.lexists(source) or not WILDCARD.search(source):
        return os.path.abspath(source), ()
    parts = source.split("/")
    first = next(number for number, part in enumerate(parts) if WILDCARD.search(part))
    head = "/".join(parts[:first]) or ("/" if source.startswith("/") else ".")
    return os.path.abspath(head), tuple(segment_pattern(part) for part in parts[first:] if part)


def segment_pattern(segment: str) -> str:
    """Return one segment of a glob as a regular expression; as in a shell, ``*`` does not match a leading dot."""
    if segment == "**":
        return segment
    return ("" if segment.startswith(".") else r"(?!\.)") + translate(segment)


def match_segments(glob: Sequence[str], parts: Sequence[str], *, prefix: bool = False) -> bool:
    """Tell whether a glob matches the names of a path; with `prefix`, whether it may match something below.

    >>> match_segments(["**", segment_pattern("*.html")], ["a", "b.html"])
    True
    >>> [match_segments([segment_pattern("a*"), "b"], parts, prefix=True) for parts in (["ax"], ["x"])]
    [True, False]
    """
    if not parts:
        return prefix or all(segment == "**" for segment in glob)
    if not glob:
        return False
    if glob[0] == "**":
        if match_segments(glob[1:], parts, prefix=prefix):
            return True
        return not parts[0].startswith(".") and match_segments(glob, parts[1:], prefix=prefix)
    return re.fullmatch(glob[0], parts[0]) is not None and match_segments(glob[1:], parts[1:], prefix=prefix)
