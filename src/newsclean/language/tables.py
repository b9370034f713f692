"""Markers in; for each stage one table that matches blocks out, and what asks all tables at once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, TypeVar

from newsclean.language.keys import bounded, key_of, occurs, tokens_of
from newsclean.language.markers import MARK_BIT

T = TypeVar("T")

MOST_KNOWN = 4096
"""So many keys with what may be a marker are remembered: menus have the same words on every page."""


@dataclass(frozen=True, slots=True)
class Markers:
    """The markers of one stage, of all languages, by the place in a block where they count."""

    whole: frozenset[str] = frozenset()
    """The block, whole, is this."""
    start: tuple[str, ...] = ()
    """The block begins with this."""
    end: tuple[str, ...] = ()
    """The block ends with this."""
    inside: tuple[str, ...] = ()
    """This stands anywhere in the block."""
    extra: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))
    """Weak lists that `match` does not use: the other lists of `EXTRAS`."""
    alone: frozenset[str] = field(init=False, repr=False, compare=False)
    """What is a marker and may stand with nothing before it or behind it."""
    _starts: Mapping[str, tuple[str, ...]] = field(init=False, repr=False, compare=False)
    _ends: Mapping[str, tuple[str, ...]] = field(init=False, repr=False, compare=False)
    _inside: Mapping[str, tuple[str, ...]] = field(init=False, repr=False, compare=False)
    _anchors: frozenset[str] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Sort the markers into small groups, so that `match` looks at few of them."""
        starts, ends, inside = defaultdict(list), defaultdict(list), defaultdict(list)
        for marker in self.start:
            starts[marker[:2]].append(marker)
        for marker in self.end:
            ends[marker[-2:]].append(marker)
        for marker in self.inside:
            # Any text that holds the marker holds its longest token as a token, too.
            inside[max(tokens_of(marker), key=len, default="")].append(marker)
        for name, table in (("_starts", starts), ("_ends", ends), ("_inside", inside)):
            object.__setattr__(self, name, {anchor: tuple(found) for anchor, found in table.items()})
        object.__setattr__(self, "_anchors", frozenset(inside))
        object.__setattr__(self, "alone", self.whole.union(self.start, self.inside))

    def match(self, key: str, tokens: Sequence[str] | None = None) -> tuple[str, str] | None:
        """Return the marker found in the key of a block and its position, as ``("start", "foto:")``, or None.

        `tokens` are those of the key, where they are at hand.
        """
        if key in self.whole:
            return "whole", key
        near = self._starts.get(key[:2])
        if near is not None and key.startswith(near):
            for marker in near:
                if key.startswith(marker) and bounded(key, 0, len(marker)):
                    return "start", marker
        near = self._ends.get(key[-2:])
        if near is not None and key.endswith(near):
            for marker in near:
                if key.endswith(marker) and bounded(key, len(key) - len(marker), len(key)):
                    return "end", marker
        if self._anchors:
            if tokens is None:
                tokens = tokens_of(key)
            if not self._anchors.isdisjoint(tokens):
                return self._match_inside(key, tokens)
        return None

    def begins(self, text: str) -> bool:
        """Tell whether a text begins with a marker that may stand there."""
        found = self.match(key_of(text))
        return found is not None and found[0] == "start"

    def _match_inside(self, key: str, tokens: Sequence[str]) -> tuple[str, str] | None:
        found = next(self.all_inside(key, tokens), None)
        return ("inside", found) if found is not None else None

    def all_inside(self, key: str, tokens: Iterable[str]) -> Iterator[str]:
        """Yield the markers that stand anywhere in a key, whose tokens are given, as words of their own."""
        for token in tokens:
            for marker in self._inside.get(token, ()):
                if occurs(key, marker):
                    yield marker


MENU, LABEL_SIZES, LEAST_LABELS, FIRST_CLOSED = range(6, 61), range(6, 1, -1), 3, "\u3040"
"""Characters of a line of labels, and of each; so many known ones are such a line, if they are half of it; the first
letter of the scripts without spaces."""


class Finder:
    """Tells in which stages' tables a key has a marker; most keys have none, which one look at all tables shows."""

    def __init__(self, by_stage: Mapping[str, Markers]) -> None:
        tables = by_stage.values()
        self._tables = tuple((MARK_BIT[stage], table) for stage, table in by_stage.items())
        self._whole = frozenset().union(*[t.whole for t in tables])
        self._starts = _joined([t._starts for t in tables])
        self._ends = _joined([t._ends for t in tables])
        self._anchors = frozenset().union(*[t._anchors for t in tables])
        self._known: dict[str, int] = {}

    def marks(self, key: str, tokens: Sequence[str]) -> int:
        """Return the stages whose tables match, as the sum of their `MARK_BIT`; `tokens` are those of the key."""
        if (
            key in self._whole
            or ((near := self._starts.get(key[:2])) is not None and key.startswith(near))
            or ((near := self._ends.get(key[-2:])) is not None and key.endswith(near))
            or not self._anchors.isdisjoint(tokens)
        ):
            bits = self._known.get(key)
            if bits is None:
                if len(self._known) >= MOST_KNOWN:
                    self._known.clear()
                bits = sum([bit for bit, table in self._tables if table.match(key, tokens)])
                self._known[key] = bits
            return bits
        if len(key) in MENU and key[-1] >= FIRST_CLOSED and "," not in key and self.is_glued_menu(key):
            return MARK_BIT["boilerplate"]
        return 0

    def is_glued_menu(self, key: str) -> bool:
        """Tell whether a line in a script without spaces is labels of menus and buttons with nothing between.

        >>> Finder({"boilerplate": Markers(frozenset(("首页", "登录", "注册")))}).is_glued_menu("青石网首页注册登录")
        True
        """
        at = known = count = 0
        while at < len(key):
            size = next((n for n in LABEL_SIZES if key[at : at + n] in self._whole), 0)
            known, count, at = known + size, count + (size > 0), at + max(size, 1)
        return count >= LEAST_LABELS and 2 * known >= len(key)

    def is_whole(self, text: str) -> bool:
        """Tell whether a text is a marker of any stage."""
        return key_of(text) in self._whole


def _joined(groups: Sequence[Mapping[str, tuple[str, ...]]]) -> dict[str, tuple[str, ...]]:
    """Return the markers of several tables by their anchor."""
    joined: dict[str, tuple[str, ...]] = {}
    for group in groups:
        for anchor, found in group.items():
            joined[anchor] = joined.get(anchor, ()) + found
    return joined


class Tables:
    """The table of each stage, of all languages, and what finds the markers of all of them at once."""

    def __init__(self, by_stage: Mapping[str, Markers]) -> None:
        self.by_stage = by_stage
        self.finder = Finder(by_stage)

        self._made: dict[Callable[[Tables], Any], Any] = {}

    def __getitem__(self, stage: str) -> Markers:
        return self.by_stage[stage]

    def made(self, make: Callable[[Tables], T]) -> T:
        """Return what a function makes of these tables: made once, and gone with them."""
        if make not in self._made:
            self._made[make] = make(self)
        found: T = self._made[make]
        return found
