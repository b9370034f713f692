"""A CSS selector and a page in, the elements that it names out, in time linear in the page.

For ``a b c d`` lexbor tries the elements around each ``d`` in all combinations; on elements 500 deep that takes hours.
Here each step is looked for once by itself, and the steps are joined from left to right. What stands in the brackets of
a step (``:not(a b)``) is left to lexbor, and so are selectors that cannot be slow, which it matches faster.
"""

from __future__ import annotations

import re
from collections.abc import Callable
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


def select(selector: str, css: Callable[[str], list[Any]]) -> list[Any]:
    """Return the elements that a selector names; `css` is how lexbor finds them."""
    ways = steps_of(selector)
    wide = max(sum({" ": 1, "~": 2}.get(gap, 0) for gap, _ in steps) for steps in ways)
    if wide < 2 or "/*" in selector:  # of no combinations; comments part steps as lexbor sees fit
        return css(selector)
    nodes: dict[int, Any] = {}
    parent: dict[int, int] = {}
    elder: dict[int, int] = {}  # the sibling before
    latest: dict[int, int] = {}
    for node in css("*"):  # in the order of the page
        number, above = node.mem_id, node.parent.mem_id if node.parent is not None else 0
        nodes[number] = node
        parent[number] = above
        elder[number] = latest.get(above, 0)
        latest[above] = number
    found: set[int] = set()
    for steps in ways:
        reached: set[int] = set()
        for gap, step in steps:
            here = {node.mem_id for node in css(step)}
            if gap:
                link = parent if gap in " >" else elder
                near = {number for number in nodes if link[number] in reached}
                if gap in " ~":
                    for number in nodes:
                        if link[number] in near:
                            near.add(number)
                here &= near
            reached = here
        found |= reached
    return [nodes[number] for number in nodes if number in found]
