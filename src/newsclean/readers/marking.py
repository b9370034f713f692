"""The elements that site rules name in, what a reader must tell its builder out: the same for every parser."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from newsclean.document import Ruling

if TYPE_CHECKING:
    from newsclean.sites.rules import PageRules


@dataclass(slots=True)
class Marking:
    """The elements that rules name, by a number of their own."""

    rulings: dict[int, Ruling] = field(default_factory=dict)
    holders: set[int] = field(default_factory=set)
    """Those that are named to stay, and all around them: such menus, footers and buttons are looked into."""


def mark_elements(rules: PageRules, select: Callable[[str], Iterable[Any]], number_of: Callable[[Any], int]) -> Marking:
    """Return what the rules name in a tree; `select` finds the elements of a selector."""
    marking = Marking()
    for ruling, selector in rules.applied.selectors:  # the stronger one last
        found = {number_of(node): node for node in select(selector)}  # lexbor finds some twice
        for number, node in found.items():
            marking.rulings[number] = ruling
            rules.matched(ruling)
            if ruling.verdict == "drop":
                continue
            around = node
            while around is not None and number_of(around) not in marking.holders:
                marking.holders.add(number_of(around))
                around = around.parent
    return marking
