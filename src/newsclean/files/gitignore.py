"""Patterns as in a .gitignore, and the folder that they go from, come in; whether a path matches goes out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from newsclean.files.paths import below, holds
from newsclean.patterns import lazy

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec

OPEN_BRACKET = lazy(r"^(?:[^\\[]|\\.|\[[!^]?+\]?+(?:[^\\\]]|\\.)*+\])*+\[")
"""A pattern with a bracket that is never closed."""


class PatternError(ValueError):
    """A pattern cannot be understood; the message names it."""


@dataclass(frozen=True, slots=True)
class Patterns:
    """Patterns as in a .gitignore."""

    spec: GitIgnoreSpec
    above: str = ""
    """The way from the folder that they go from to the root of the walk, with ``/`` at its end."""

    def match(self, relative: str) -> bool:
        """Tell whether a path from the root matches; that of a directory ends in ``/``."""
        return bool(self.spec.match_file(self.above + relative))


def compile_patterns(patterns: Sequence[str], folder: str, root: str) -> Patterns | None:
    """Return patterns that go from a folder ready to match, or None; raise `PatternError` where one is none."""
    if not patterns:
        return None
    from pathspec import GitIgnoreSpec

    for pattern in patterns:
        check_pattern(pattern)
    above = f"{below(root, folder)}/" if folder and folder != root and holds(folder, root) else ""
    return Patterns(GitIgnoreSpec.from_lines(patterns), above)


def check_pattern(pattern: str) -> None:
    """Raise `PatternError` where a pattern is none."""
    from pathspec import GitIgnoreSpec

    try:
        if not pattern.startswith("#") and OPEN_BRACKET.search(pattern):
            raise ValueError  # which pathspec takes for a pattern that matches nothing
        GitIgnoreSpec.from_lines([pattern])
    except ValueError:
        raise PatternError(f"{pattern!r} is no pattern as in a .gitignore") from None
