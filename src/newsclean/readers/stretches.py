"""The parts of a block in; how many of its characters stand within elements of one kind out."""

from __future__ import annotations


class Stretch:
    """Counts the characters of a block that stand within elements of one kind, links say."""

    def __init__(self, parts: list[str]) -> None:
        self._parts = parts
        self._depth = 0
        self._start = 0
        self._chars = 0

    @property
    def is_open(self) -> bool:
        """Whether one is open."""
        return self._depth > 0

    def open(self) -> None:
        """Begin such an element."""
        if not self._depth:
            self._start = len(self._parts)
        self._depth += 1

    def close(self) -> None:
        """End the one opened last."""
        self._depth -= 1
        if not self._depth:
            self._count()

    def take(self) -> int:
        """Return the characters of the block that ends here; what is open goes on in the next one."""
        if self._depth:
            self._count()
            self._start = 0
        chars, self._chars = self._chars, 0
        return chars

    def _count(self) -> None:
        self._chars += sum(map(len, self._parts[self._start :]))
