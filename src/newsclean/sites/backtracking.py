r"""A regular expression in, whether matching it can take too long out: decided from its form, never by a clock.

Python's matcher backtracks: it tries the ways in which a pattern can read a text one after another. So its time is the
number of those ways, which an automaton with one state a character of the pattern shows (Glushkov's). Two ways from a
state back to itself over the same text double with each turn: time exponential in the line's length, as of ``(a+)+$``.
That is looked for in all pairs of states, and refused. What is left takes a power of the length; the ways are counted,
state by state, on the texts that make them most, and refused beyond `MOST_STEPS`.

The automaton knows more ways than the matcher takes, never fewer: ``\b`` and ``$`` hold everywhere in it, a possessive
repeat gives back. A pattern may so be refused that is fast, but none is let through that is exponential.
"""

from __future__ import annotations

import re
import warnings
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from math import factorial
from typing import Any

from newsclean.sites.parsed_patterns import (
    MOST_COPIES,
    SAMPLES,
    Refused,
    has_loop,
    is_anchored,
    named_characters,
    parse_pattern,
    reads,
)

from re import _constants as sre  # type: ignore[attr-defined]  # isort: skip

LONGEST_LINE = 1_000
"""Patterns are matched with lines of up to so many characters; a longer one is never matched, whatever the pattern."""

MOST_STEPS = 20_000_000
"""Steps of the matcher on such a line, at worst: at some 20 ns each less than half a second. ``a.*b.*c`` takes nearly
so many, and 40 ms, since what stands before a literal is skipped fast."""

MOST_STATES = 400
"""A pattern of more states is not looked into."""

MOST_PAIRS = 60
"""Pairs of loops of which texts are made."""

UNLIKE = ("", "".join(map(chr, range(32, 127))) * 10, "\u4e2d\u6587" * (LONGEST_LINE // 2))
"""Lines that no pattern but one for every line matches all of: an alternative that is empty does (``Advert|``)."""

LOOKS_AROUND = re.compile(r"\(\?<?[=!]")
"""In a pattern that may mean nearly every line: all that begin otherwise."""

Ways = Counter[int]


@dataclass(slots=True)
class Part:
    """A part of a pattern: the states it begins and ends with, and in how many ways it can be nothing."""

    first: Ways = field(default_factory=Counter)
    last: Ways = field(default_factory=Counter)
    empty: int = 1


@lru_cache(maxsize=4096)
def compile_safely(pattern: str) -> re.Pattern[str]:
    """Compile a pattern that is to be searched in lines.

    Raises:
        Refused: it is no regular expression, or matching it can take too long.

    >>> compile_safely(r"^Photo: \\w+").search("Photo: Ann") is not None
    True
    >>> compile_safely("(a+)+$")  # doctest: +ELLIPSIS
    Traceback (most recent call last):
    newsclean.sites.parsed_patterns.Refused: may take time exponential in the line's length: ...
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            compiled = re.compile(pattern)
            tree = parse_pattern(pattern)
    except (re.error, RecursionError, OverflowError, Warning) as error:
        raise Refused(f"is no regular expression: {error}") from None
    check_tree(tree, compiled.flags)
    if not LOOKS_AROUND.search(pattern) and all(compiled.search(line) is not None for line in UNLIKE):
        raise Refused("matches every line")
    return compiled


def check_tree(tree: Any, flags: int) -> None:
    """Raise `Refused` where the parsed pattern can take too long."""
    automaton = Automaton(tree, flags)
    if automaton.is_exponential():
        raise Refused(
            "may take time exponential in the line's length: a repeat inside a repeat, or alternatives within one, can "
            "read the same text in several ways; leave one way, as a+ for (a+)+"
        )
    steps = automaton.most_steps()
    if steps > MOST_STEPS:
        raise Refused(
            f"may take {steps:,} steps or more on a line of {LONGEST_LINE} characters; anchor it with ^, or let its "
            "repeats read less, as [^,]* for .*"
        )


class Automaton:
    """The states of a pattern, which of them follow each other, and in how many ways."""

    def __init__(self, tree: Any, flags: int) -> None:
        self.alphabet = sorted({*SAMPLES, *named_characters(tree)})
        self.classes: list[frozenset[int]] = [frozenset(range(len(self.alphabet)))]
        self.follow: list[Ways] = [Counter()]
        """State 0 stands before the match, at any place in the line, unless the pattern is anchored."""
        part = self.sequence(tree, flags, False)
        self.follow[0].update(part.first)
        if not is_anchored(tree):
            self.follow[0][0] += 1
        ends = part.last + Counter({0: part.empty})
        self.in_vain = [sum(w - 1 for w in found.values()) + max(ends[s] - 1, 0) for s, found in enumerate(self.follow)]
        """For each state, in how many ways beyond one nothing can be read behind it; each may fail there."""
        self.component = self._components()
        self.loops = {
            number
            for number, states in enumerate(self.members)
            if len(states) > 1 or states[0] in self.follow[states[0]]
        }

    # Building

    def sequence(self, items: Any, flags: int, repeated: bool) -> Part:
        """Return the part of one item after another."""
        whole = Part()
        for op, value in items:
            whole = self.joined(whole, self.item(op, value, flags, repeated))
        return whole

    def item(self, op: Any, value: Any, flags: int, repeated: bool) -> Part:
        """Return the part of one item of a parsed pattern."""
        if op is sre.SUBPATTERN:
            _, added, taken, inner = value
            return self.sequence(inner, (flags | added) & ~taken, repeated)
        if op is sre.ATOMIC_GROUP:
            return self.sequence(value, flags, repeated)
        if op is sre.BRANCH:
            return self.either([self.sequence(inner, flags, repeated) for inner in value[1]])
        if op in (sre.MAX_REPEAT, sre.MIN_REPEAT, sre.POSSESSIVE_REPEAT):
            return self.repeat(value, flags)
        if op is sre.AT:
            return Part()
        if op in (sre.ASSERT, sre.ASSERT_NOT):
            if repeated and has_loop(value[1]):
                raise Refused("looks ahead or behind with a repeat, inside a repeat: take one of them out")
            check_tree(value[1], flags)
            return Part()
        if op in (sre.GROUPREF, sre.GROUPREF_EXISTS):
            raise Refused("refers back to a group, whose time has no bound: write out what is to be matched")
        return self.state(op, value, flags)

    def state(self, op: Any, value: Any, flags: int) -> Part:
        """Return a new state, which reads one character."""
        if len(self.classes) > MOST_STATES:
            raise Refused(f"is too large: more than {MOST_STATES} characters and classes; make several patterns of it")
        number = len(self.classes)
        self.classes.append(frozenset(i for i, char in enumerate(self.alphabet) if reads(op, value, char, flags)))
        self.follow.append(Counter())
        return Part(Counter({number: 1}), Counter({number: 1}), 0)

    def joined(self, one: Part, two: Part) -> Part:
        """Return the part of two, one after the other."""
        self.lead(one.last, two.first)
        first = one.first + times(two.first, one.empty)
        last = two.last + times(one.last, two.empty)
        return Part(first, last, one.empty * two.empty)

    def lead(self, ends: Ways, starts: Ways) -> None:
        """Let each of these states be followed by each of those."""
        for end, ways in ends.items():
            self.follow[end].update(times(starts, ways))

    def either(self, parts: list[Part]) -> Part:
        """Return the part that is one of several."""
        whole = Part(empty=0)
        for part in parts:
            whole = Part(whole.first + part.first, whole.last + part.last, whole.empty + part.empty)
        return whole

    def repeat(self, value: Any, flags: int) -> Part:
        """Return the part of a repeat: copies of what is repeated, or a loop where those are many."""
        least, most, inner = value
        endless = most is sre.MAXREPEAT or most > MOST_COPIES
        whole = Part()
        for _ in range(min(least, MOST_COPIES) - (endless and least > 0)):
            whole = self.joined(whole, self.sequence(inner, flags, True))
        if endless:
            rest = self.sequence(inner, flags, True)
            self.lead(rest.last, rest.first)
            # What can be nothing is tried once more, as nothing, where it need not be.
            may_end = not least or rest.empty
            return self.joined(whole, self.either([rest, Part()]) if may_end else rest)
        rest = Part()
        for _ in range(most - least):  # x(x(x)?)?: there is one way to read fewer
            rest = self.either([self.joined(self.sequence(inner, flags, True), rest), Part()])
        return self.joined(whole, rest)

    # Looking at it

    def _components(self) -> list[int]:
        """Return for each state the number of the strongly connected component it is in; `members` lists them.

        A component gets its number after all that follow it.
        """
        size = len(self.classes)
        order: list[int] = []
        back: list[list[int]] = [[] for _ in range(size)]
        for state, followers in enumerate(self.follow):
            for follower in followers:
                back[follower].append(state)
        seen = [False] * size
        for root in range(size):
            stack = [(root, iter(self.follow[root]))] if not seen[root] else []
            seen[root] = True
            while stack:
                state, rest = stack[-1]
                following = next((f for f in rest if not seen[f]), None)
                if following is None:
                    order.append(state)
                    stack.pop()
                else:
                    seen[following] = True
                    stack.append((following, iter(self.follow[following])))
        component = [-1] * size
        self.members: list[list[int]] = []
        for root in reversed(order):
            if component[root] >= 0:
                continue
            found = [root]
            component[root] = len(self.members)
            for state in found:
                for before in back[state]:
                    if component[before] < 0:
                        component[before] = component[root]
                        found.append(before)
            self.members.append(found)
        return component

    def is_exponential(self) -> bool:
        """Tell whether some text leads in two ways from a state back to it."""
        component = self.component
        after: dict[tuple[int, int], set[tuple[int, int]]] = {}
        todo = [(s, s) for number in self.loops for s in self.members[number]]
        while todo:
            pair = todo.pop()
            if pair in after:
                continue
            one, two = pair
            found = after[pair] = set()
            for f, ways in self.follow[one].items():
                if component[f] != component[one]:
                    continue
                if one == two and ways > 1:
                    return True
                for g in self.follow[two]:
                    if component[g] == component[one] and not self.classes[f].isdisjoint(self.classes[g]):
                        found.add((min(f, g), max(f, g)))
            todo.extend(found)
        # All pairs of a state with itself are led to from each other within a component: the way back to any will do.
        before: dict[tuple[int, int], list[tuple[int, int]]] = {}
        for pair, found in after.items():
            for following in found:
                before.setdefault(following, []).append(pair)
        todo = [pair for pair in after if pair[0] == pair[1]]
        seen = set(todo)
        while todo:
            for pair in before.get(todo.pop(), ()):
                if pair[0] != pair[1]:
                    return True
                if pair not in seen:
                    seen.add(pair)
                    todo.append(pair)
        return False

    def most_steps(self) -> int:
        """Return how many steps the matcher takes on the worst line found, at most a little over `MOST_STEPS`."""
        bound = self.bound()
        if bound <= MOST_STEPS:
            return bound
        worst = 0
        for text in self.texts():
            worst = max(worst, self.steps(text))
            if worst > MOST_STEPS:
                break
        return worst

    def bound(self) -> int:
        """Return a number of steps that no line makes the matcher exceed: every way, each loop as long as the line.

        No loop is ambiguous here: from where it is entered, one way leads to each of its states at each place.
        """
        reached: list[Counter[int]] = [Counter() for _ in self.members]
        """For each component, in how many ways it is reached, by the number of loops on the way."""
        reached[self.component[0]][0] = 1
        total = 0
        for number, states in enumerate(self.members):  # those that follow have higher numbers
            for loops, ways in reached[number].items():
                loops += number in self.loops
                tried = len(states) + sum(self.in_vain[state] for state in states)
                total += ways * tried * LONGEST_LINE**loops // factorial(loops)
                for state in states:
                    for f, count in self.follow[state].items():
                        if self.component[f] != number:
                            reached[self.component[f]][loops] += ways * count
        return total

    def steps(self, text: list[int], limit: int = MOST_STEPS) -> int:
        """Return in how many ways the matcher can read the beginnings of a text; past the limit, about it."""
        active = {0: 1}
        total = 1
        for char in text:
            following: Counter[int] = Counter()
            for state, count in active.items():
                total += count * self.in_vain[state]
                for f, ways in self.follow[state].items():
                    if char in self.classes[f]:
                        following[f] += count * ways
            active = following
            total += sum(active.values())
            if not active or total > limit:
                break
        return total

    def texts(self) -> Iterator[list[int]]:
        """Yield lines that can be read in many ways: one character, or what leads from one loop to another, again."""
        signatures: dict[tuple[bool, ...], int] = {}
        for char in range(len(self.alphabet)):
            signatures.setdefault(tuple(char in found for found in self.classes), char)
        for char in signatures.values():
            yield [char] * LONGEST_LINE
        heads = [self.members[number][0] for number in sorted(self.loops)]
        pairs = [(p, q) for p in heads for q in heads if p != q]
        for p, q in pairs[:MOST_PAIRS]:
            word = self.word(p, q)
            if word:
                yield (self.word(0, p) + word * LONGEST_LINE)[:LONGEST_LINE]

    def word(self, start: int, goal: int) -> list[int]:
        """Return a shortest text that leads from one state to another, of characters that both can read."""
        came: dict[int, int] = {start: start}
        todo = [start]
        for state in todo:
            for f in self.follow[state]:
                if f not in came and self.classes[f]:
                    came[f] = state
                    todo.append(f)
        if goal not in came:
            return []
        word: list[int] = []
        state = goal
        while state != start:
            found = self.classes[state]
            word.append(min(found & self.classes[start] & self.classes[goal] or found))
            state = came[state]
        return word[::-1]


def times(ways: Ways, number: int) -> Ways:
    """Return the ways so many times."""
    return Counter({state: count * number for state, count in ways.items() if number})
