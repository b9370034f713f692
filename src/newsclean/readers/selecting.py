"""A CSS selector and a page in, the elements that it names out, in time linear in the page.

For ``a b c d`` lexbor tries the elements around each ``d`` in all combinations; on elements 500 deep that takes hours.
Here each step is looked for once by itself, and the steps are joined from left to right. What stands in the brackets of
a step (``:not(a b)``) is left to lexbor, and so are selectors that cannot be slow, which it matches faster.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cached_property
from typing import Any

Steps = list[tuple[str, str]]
"""The steps of a selector, each with the combinator before it; the first has none."""

_ESCAPE = r"\\(?:[0-9a-fA-F]{1,6}\ ?|.)"
_STRING = rf"\"(?:{_ESCAPE}|[^\"\\])*\"|'(?:{_ESCAPE}|[^'\\])*'"
_PART = re.compile(
    rf"{_ESCAPE}|{_STRING}|\[(?:{_ESCAPE}|{_STRING}|[^\]\"'\\])*\]|\ *[>+~,]\ *|\ +|[^\\\[\"'()>+~, ]+|."
)


def steps_of(selector: str) -> list[Steps]:
    r"""Return the alternatives of a selector, each in steps.

    >>> steps_of("div.a > p:not(b c), [x='a b'] ~ *")
    [[('', 'div.a'), ('>', 'p:not(b c)')], [('', "[x='a b']"), ('~', '*')]]
    >>> steps_of(r"#\31 2 .a\ b")
    [[('', '#\\31 2'), (' ', '.a\\ b')]]
    """
    ways: list[Steps] = [[("", "")]]
    depth = 0
    for part in _PART.findall(selector.strip()):
        depth += (part == "(") - (part == ")")
        gap = part.strip() or " "
        if depth or gap not in " >+~,":
            before, step = ways[-1].pop()
            ways[-1].append((before, step + part))
        elif gap == ",":
            ways.append([("", "")])
        else:
            ways[-1].append((gap, ""))
    return ways


class Selection:
    """Finds the elements of one page by selectors."""

    def __init__(self, css: Callable[[str], list[Any]]) -> None:
        """Take how lexbor finds them."""
        self.css = css

    @cached_property
    def _nodes(self) -> dict[int, Any]:
        """All elements by number, in the order of the page."""
        return {node.mem_id: node for node in self.css("*")}

    @cached_property
    def _parents(self) -> dict[int, int]:
        """For each element the one around it, or 0."""
        return {number: node.parent.mem_id if node.parent is not None else 0 for number, node in self._nodes.items()}

    @cached_property
    def _elders(self) -> dict[int, int]:
        """For each element its sibling before it, or 0."""
        latest: dict[int, int] = {}
        elders = {}
        for number, parent in self._parents.items():
            elders[number] = latest.get(parent, 0)
            latest[parent] = number
        return elders

    def select(self, selector: str) -> list[Any]:
        """Return the elements that a selector names."""
        ways = steps_of(selector)
        wide = max(sum({" ": 1, "~": 2}.get(gap, 0) for gap, _ in steps) for steps in ways)
        if wide < 2 or "/*" in selector:  # of no combinations; comments part steps as lexbor sees fit
            return self.css(selector)
        found = set().union(*map(self._reached, ways))
        return [node for number, node in self._nodes.items() if number in found]

    def _reached(self, steps: Steps) -> set[int]:
        """Return the elements at the end of the steps."""
        reached: set[int] = set()
        for gap, step in steps:
            here = {node.mem_id for node in self.css(step)}
            if gap:
                links = self._parents if gap in " >" else self._elders
                near = {number for number, link in links.items() if link in reached}
                if gap in " ~":
                    for number, link in links.items():
                        if link in near:
                            near.add(number)
                here &= near
            reached = here
        return reached
