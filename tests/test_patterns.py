"""Patterns with possessive groups match the same on every Python."""

from __future__ import annotations

import re

import pytest

from newsclean import patterns

CASES = [
    (r"(?:a(?!b))*+ab", "ab", 2),
    (r"(?:[^-]|-(?!->))*+-->", "a - b-->", 8),
    (r"(?:x(?:[^)\]]|\))++]){1,3}+x", "x)]x)]x", 7),
    (r"(?:ab?)?+b", "ab", None),
    (r"(?:(a)|b)*+\1", "aba", None),
]


@pytest.mark.parametrize(("pattern", "text", "end"), CASES)
def test_possessive_groups(pattern: str, text: str, end: int | None, monkeypatch: pytest.MonkeyPatch) -> None:
    for here in {patterns.MATCHES_POSSESSIVE_GROUPS, False}:
        monkeypatch.setattr(patterns, "MATCHES_POSSESSIVE_GROUPS", here)
        found = patterns.compile_pattern(pattern).match(text)
        assert (found and found.end()) == end
        found_bytes = patterns.compile_pattern(pattern.encode()).match(text.encode())
        assert (found_bytes and found_bytes.end()) == end


def test_other_patterns_are_left_alone() -> None:
    for pattern in (r"a*+[^x]++(b)", r"\)*+", r"(a)*", r"(a)+", r"(a)??"):
        assert patterns.with_atomic_groups(pattern) == pattern
        re.compile(pattern)
