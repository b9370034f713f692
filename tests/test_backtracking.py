"""Patterns that can take too long are refused by their form; those that people write are not."""

from __future__ import annotations

import re
from re import _constants as sre  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsclean.sites.backtracking import Automaton, Refused, compile_safely

EXPONENTIAL = [
    "(a+)+$",
    "(a*)*b",
    "(a|aa)+$",
    "(.*)*x",
    r"(\w+\s*)+$",
    r"(?:\d+|\w)+x",
    "(x+x+)+y",
    r"^(([a-z])+.)+[A-Z]([a-z])+$",
    "(a+|b)*c",
    "((ab)*|(ab)+)*x",
    "(a{1,3})+b",
    "(?:a{0,50}){0,50}b",
    r"^(\s*\S*)*$",
    "(?:a|b|ab)*c",
    r"(?i)(?:A|[a-z]b?)+\d{2}",
    r"(?:[^\W\d]+|[À-ÿ])+!",
    r"(?:[\u4e00-\u9fff]+|中文)+x",
    r"(?:\W(?:){3,}|x){1,17}b",
    r"(?:(?:x{0,20}|(?:(?=a)*|(?!b)+)+?){3,}){3,}^",  # may not even be tried on an empty text
]
MANY_STEPS = [
    "(a?){16}a{16}b",
    "(?:a?){30}b",
    r"\s*\s*x",
    ".*.*.*x",
    "(.*,){12}x",
    ".*a.*b.*c.*d",
    r"(?:a|b){1,16}b(?:\b|(?:(?!b)|(?:c|cd)){2,5}){1,16}x",
    r" *(?:(?:|(?:)){4}|(?:)){4}(?=a)",
]
USUAL = [
    r"^Photo: \w+",
    "foo.*bar.*baz",
    "a.*b.*c",
    "^.*a.*b",
    r"(?:\d{1,3}\.)+",
    r"(?:\w+\s)+x",
    r"[A-Z]{2,4}[A-Z0-9]{1,4}[A-Z]{2,3}",
    r"^(?!.*foo)bar",
    r"(?:(?!foo).)*end",
    r"^Share (this|on)\b",
    r"Read more:?\s*$",
    r"(?i)^advert(isement)?$",
    r"责任编辑[：:]\s*\S+",
    r"^\s*\|.*\|\s*$",
    r"\bcookies?\b.*\bconsent\b",
    r"(ab|cd)+x",
    r"(foo|bar|baz)(,\s*(foo|bar|baz))*$",
    r"^.{0,80}newsletter.{0,80}$",
    r"^\W*\d+ (comments?|views?)\W*$",
]


@pytest.mark.parametrize("pattern", EXPONENTIAL)
def test_exponential_patterns_are_refused(pattern: str) -> None:
    with pytest.raises(Refused, match="exponential"):
        compile_safely(pattern)


@pytest.mark.parametrize("pattern", MANY_STEPS)
def test_patterns_of_many_steps_are_refused(pattern: str) -> None:
    with pytest.raises(Refused, match="steps or more on a line of 1000 characters"):
        compile_safely(pattern)


@pytest.mark.parametrize("pattern", USUAL)
def test_usual_patterns_are_taken(pattern: str) -> None:
    assert compile_safely(pattern).pattern == pattern


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        ("[", "is no regular expression: unterminated character set"),
        ("*a", "nothing to repeat"),
        ("(?<=a+)b", "look-behind requires fixed-width"),
        (r"(\w+)\1", "refers back to a group"),
        (r"(a)(?(1)b|c)", "refers back to a group"),
        (r"(?:(?!.*x).)*y", "inside a repeat"),
        ("(?:" * 3000 + "a" + ")" * 3000, "is no regular expression"),
        ("a" * 500, "is too large"),
        (".*", "matches every line"),
        ("", "matches every line"),
        ("Advert|", "matches every line"),
        (r"\d*", "matches every line"),
        ("[[a]]", "is no regular expression: Possible nested set"),
    ],
)
def test_other_patterns_are_refused_with_the_reason(pattern: str, words: str) -> None:
    with pytest.raises(Refused, match=re.escape(words)):
        compile_safely(pattern)


@pytest.mark.parametrize("pattern", ["^(?!Keep)", "^.{0,40}$", "^[ -~]*$", "^[^!]*$", "^$", r"^\D*$"])
def test_patterns_for_many_lines_are_taken(pattern: str) -> None:
    assert compile_safely(pattern).search("") is not None


ATOMS = st.sampled_from(["a", "b", "[ab]", "."])
PATTERNS = st.recursive(
    ATOMS,
    lambda inner: st.one_of(
        st.tuples(inner, st.sampled_from(["*", "+", "?", "{2}", "{1,2}", "*?"])).map(lambda t: f"(?:{t[0]}){t[1]}"),
        st.lists(inner, min_size=2, max_size=3).map("".join),
        st.lists(inner, min_size=2, max_size=2).map(lambda found: f"(?:{'|'.join(found)})"),
    ),
    max_leaves=5,
)


WORDS = ("a", "b", "ab", "aab", "abb")


@settings(max_examples=100)
@given(PATTERNS)
def test_the_matcher_takes_no_way_that_the_automaton_does_not_know(pattern: str) -> None:
    tree = parser.parse(f"^{pattern}c")  # which never matches: every way is tried
    automaton = Automaton(tree, 0)
    for word in WORDS:
        text = (word * 6)[:6]
        assert steps_of(list(tree), text) <= automaton.steps(indices(automaton, text))


@settings(max_examples=100)
@given(PATTERNS)
def test_a_pattern_is_exponential_if_and_only_if_its_ways_double(pattern: str) -> None:
    automaton = Automaton(parser.parse(f"{pattern}c"), 0)
    growth = 0
    for word in WORDS:
        half, whole = (automaton.steps(indices(automaton, word * times), 10**30) for times in (40, 80))
        growth = max(growth, whole // half)
    if automaton.is_exponential():
        assert growth > 2**20
    else:
        assert growth < 2**8


def indices(automaton: Automaton, text: str) -> list[int]:
    return [automaton.alphabet.index(char) for char in text]


def steps_of(items: list[Any], text: str, at: int = 0) -> int:
    """Count the characters that a backtracking matcher reads, written as Python's works."""
    if not items:
        return 0
    (op, value), *rest = items
    if op is sre.SUBPATTERN:
        return steps_of([*value[3], *rest], text, at)
    if op is sre.BRANCH:
        return sum(steps_of([*inner, *rest], text, at) for inner in value[1])
    if op in (sre.MAX_REPEAT, sre.MIN_REPEAT):
        least, most, inner = value
        left = most if most is sre.MAXREPEAT else most - 1
        if least:
            return steps_of([*inner, (op, (least - 1, left, inner)), *rest], text, at)
        if most == 0:
            return steps_of(rest, text, at)
        again = [*inner, (TURN, at), (op, (0, left, inner)), *rest]
        return steps_of(again, text, at) + steps_of(rest, text, at)
    if op is TURN:  # a turn of a loop that read nothing ends it
        return steps_of(rest, text, at) if at > value else 0
    if op is sre.AT:
        return steps_of(rest, text, at)
    if at < len(text) and accepts(op, value, text[at]):
        return 1 + steps_of(rest, text, at + 1)
    return 0


TURN = object()


def accepts(op: Any, value: Any, char: str) -> bool:
    if op is sre.IN:
        return any(accepts(kind, named, char) for kind, named in value)
    return op is sre.ANY or bool(ord(char) == value)


@pytest.mark.parametrize("pattern", ["(?i)^(?:sa|ſa)+$", "(?i)^(?:σα|ςα)+$"])
def test_letters_that_case_makes_alike_are_one(pattern: str) -> None:
    with pytest.raises(Refused):
        compile_safely(pattern)
    compile_safely(pattern.removeprefix("(?i)"))
