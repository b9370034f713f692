"""Tags in, in the order of the page; which elements they leave open out, and which formatting.

HTML Standard, 13.2.4.2 and 13.2.4.3.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container

from newsclean.readers.guard import limits
from newsclean.readers.guard.roles import CLOSING, ENDS_P, FORMATS, OFF, SCOPE, Roles
from newsclean.readers.guard.standard import (
    BARRIERS,
    CELL_HOMES,
    CLOSES_CURRENT,
    IMPLIED_ENDS,
    INTEGRATIONS,
    LIST_SCOPES,
    P_ENDS,
    RUBY,
    RUBY_ENDS,
    SCOPED_ENDS,
    SPECIALS,
    TABLE,
    TABLE_HOMES,
    TABLE_OR_TEMPLATE,
)


class OpenElements:
    """The parser's stack of open elements, as far as tags tell.

    Where it is unsure it takes an element for open: then a tag too many is taken out, and no text.
    """

    def __init__(self) -> None:
        self.roles = Roles()
        self.stack: list[bytes] = []
        self.foreign: list[bytes] = []
        """For each open element whether what stands in it is SVG or MathML, or nothing."""
        self.count: defaultdict[bytes, int] = defaultdict(int)
        """How many are open of each name."""
        self.formatting: list[bytes] = []
        """Formatting elements that the parser would open again in the next paragraph."""
        self.marks: list[int] = []
        """For each open element of SCOPES how many formatting elements stand outside it."""
        self.closed_off = 0
        """Open elements that make no blocks: hidden ones, and regions, which are one block each."""
        self.failed_steps = 0

    def push(self, role: int, name: bytes, foreign: bytes) -> None:
        """Open an element, in SVG or MathML or neither."""
        if role & FORMATS:
            self.formatting.append(name)
        elif role & SCOPE:
            self.marks.append(len(self.formatting))
        self.stack.append(name)
        self.foreign.append(b"" if foreign and name in INTEGRATIONS[foreign] else foreign)
        self.count[name] += 1
        if role & OFF:
            self.closed_off += 1

    def make_way(self, role: int, name: bytes) -> bool:
        """Close what a start tag of HTML closes; return whether the parser heeds the tag at all."""
        if role & CLOSING and not self._prepare(name):
            return False
        if role & ENDS_P:
            self.close_paragraph()
        return True

    def close_paragraph(self) -> None:
        """Close the open <p>, if there is one."""
        if self.count[b"p"]:
            self._close(*P_ENDS)

    def leave_foreign(self) -> None:
        """Close the SVG or MathML that a tag of HTML breaks out of."""
        while self.stack and self.foreign[-1]:
            self._cut(len(self.stack) - 1)

    def end(self, role: int, name: bytes) -> None:
        """Close what an end tag closes."""
        if role & FORMATS or name == b"form":
            self.end_formatting(name)  # neither closes what is in it
        elif name in TABLE_HOMES:
            self._cut(self._find((name,), TABLE_OR_TEMPLATE))
        else:
            beyond = LIST_SCOPES if name == b"li" else BARRIERS if name in SCOPED_ENDS else SPECIALS
            self._cut(self._find((name,), beyond))

    def end_formatting(self, name: bytes) -> None:
        """Close a formatting element or a form, but nothing in it."""
        first = self.marks[-1] if self.marks else 0
        for at in range(len(self.formatting) - 1, first - 1, -1):
            if self.formatting[at] == name:
                del self.formatting[at]
                break
        if self.count[name]:
            at_stack = self._find((name,), BARRIERS)
            if at_stack is not None:
                del self.foreign[at_stack]
                del self.stack[at_stack]  # what was opened in it stays open
                self.count[name] -= 1

    def _prepare(self, name: bytes) -> bool:
        """Close what a start tag closes besides <p>; return whether the parser heeds the tag at all."""
        stack = self.stack
        if name in IMPLIED_ENDS:
            self._close(*IMPLIED_ENDS[name])
        elif name in TABLE_HOMES:
            if not self.count[b"table"]:
                return False
            home = self._find(TABLE_HOMES[name], frozenset())
            if home is not None:
                self._cut(home + 1)
        elif name == b"table":
            if stack and stack[-1] in CELL_HOMES:
                self._cut(self._find(TABLE, frozenset()))
        elif name in CLOSES_CURRENT:
            if stack and stack[-1] in CLOSES_CURRENT[name]:
                self._cut(len(stack) - 1)
        elif name in RUBY:
            while self.count[b"ruby"] and stack[-1] in RUBY_ENDS:
                self._cut(len(stack) - 1)
        elif name == b"form":
            return not self.count[name]  # there are no forms in forms
        else:
            self.end_formatting(name)  # nor links in links
        return True

    def _close(self, targets: Container[bytes], beyond: Container[bytes]) -> None:
        self._cut(self._find(targets, beyond))

    def _find(self, targets: Container[bytes], beyond: Container[bytes]) -> int | None:
        """Return the place of the innermost of the elements, unless another of `beyond` is further in."""
        stack = self.stack
        if self.failed_steps > limits.FAILED_STEPS:
            return None
        for at in range(len(stack) - 1, -1, -1):
            if stack[at] in targets:
                return at
            if stack[at] in beyond:
                break
        else:
            at = 0
        self.failed_steps += len(stack) - at
        return None

    def _cut(self, at: int | None) -> None:
        """Close the element at that place and all inside it."""
        if at is None:
            return
        for name in reversed(self.stack[at:]):
            self.count[name] -= 1
            role = self.roles[name][0]
            if role & OFF:
                self.closed_off -= 1
            if role & SCOPE:
                del self.formatting[self.marks.pop() :]
        del self.stack[at:]
        del self.foreign[at:]
