"""A page with very many tags in, the same page without those that are too many out.

All tags are read, one by one, with a model of the parser's stack.
"""

from __future__ import annotations

import re
from collections import defaultdict

from newsclean.readers.guard import limits
from newsclean.readers.guard.flattening import flatten
from newsclean.readers.guard.open_elements import OpenElements
from newsclean.readers.guard.roles import BLOCK, BREAK, EMPTY, END, FORMATS, OFF, SCOPE, TEXTLESS
from newsclean.readers.guard.standard import BREAKOUTS, HIDDEN, INTEGRATIONS, REGIONS
from newsclean.readers.guard.tokens import ATTRIBUTE, SLASH, TOKEN

LONG_TAG = 400
"""Bytes of a tag from which its attributes are counted."""


class Scan:
    """One reading of a page's tags."""

    def __init__(self, page: bytes) -> None:
        self.page = page
        self.open = OpenElements()
        self.edits: list[tuple[int, int, bytes]] = []
        self.dropped: defaultdict[bytes, int] = defaultdict(int)
        """Start tags that were taken out and whose end tags are still to come."""
        self.reopened = self.blocks = self.elements = 0
        self.too_deep = self.too_open = self.attributes = self.repeated = 0
        self.flattened = 0
        self.cause = ""
        self.unclosed = ""

    def run(self) -> bytes:
        """Read all tags; return the page without those that are too many."""
        at: int | None = 0
        while at is not None:
            at = self._read_from(at)
        if not self.edits:
            return self.page
        pieces: list[bytes] = []
        position = 0
        for start, end, replacement in self.edits:
            pieces += self.page[position:start], replacement
            position = end
        pieces.append(self.page[position:])
        return b"".join(pieces)

    def warnings(self) -> list[str]:
        """Return in words what was taken out."""
        said = []
        if self.too_deep:
            said.append(
                f"{self.too_deep} tags nested deeper than {limits.MAX_DEPTH} elements ignored; their text is kept"
            )
        if self.too_open:
            said.append(f"{self.too_open} formatting tags ignored, as too many were left open; their text is kept")
        if self.attributes:
            said.append(f"{self.attributes} attributes ignored beyond the first {limits.MAX_ATTRIBUTES} of their tag")
        if self.repeated > limits.MAX_REPEATED:
            said.append(f"{self.repeated - limits.MAX_REPEATED} repeated <html> and <body> tags ignored")
        if self.flattened:
            said.append(f"tags ignored in the last {self.flattened} bytes, after {self.cause}; their text is kept")
        if self.unclosed:
            said.append(self.unclosed)
        return said

    def _read_from(self, position: int) -> int | None:
        """Read tags up to the next element whose content has none; return where that ends, or None."""
        page, opened, stack = self.page, self.open, self.open.stack
        roles, count, foreign = opened.roles, opened.count, opened.foreign
        text = False  # whether there was text since the last block ended
        last = position
        for token in TOKEN.finditer(page, position):
            start, end = token.span()
            if start > last and not text:
                text = not page[last:start].isspace()
            last = end
            self.elements += 1
            found = token[1]
            if found is None:
                self._read_comment(start, end)
                continue
            role, name = roles[found]
            if text and role & BREAK:
                text = False
                # A region is one block, which ends where it does, or another begins.
                if not opened.closed_off or (opened.closed_off == 1 and name in REGIONS):
                    self.blocks += 1
            if self.blocks > limits.MAX_BLOCKS or self.elements > limits.MAX_ELEMENTS:
                self._flatten(end if role & END else start)  # an end tag may end what is hidden
                return None
            if role & END:
                self.elements -= 1
                if self.dropped and self.dropped[name]:
                    self.dropped[name] -= 1
                    broken_out = bool(role & FORMATS and stack and foreign[-1])
                    if broken_out:
                        opened.leave_foreign()
                    self._take_out(role, start, end, broken_out)
                elif role == END and count[name] and stack[-1] == name:
                    stack.pop()
                    foreign.pop()
                    count[name] -= 1
                elif count[name] and not role & EMPTY:
                    opened.end(role, name)
                continue
            if end - start > LONG_TAG:
                self._limit_attributes(name, start, end)
            if not role & (TEXTLESS | EMPTY) or (stack and foreign[-1]):
                self._start(role, name, start, end)
            elif role & TEXTLESS:
                return self._end_of_raw(name, start, end)
            elif name in (b"html", b"body"):
                self._repeat(start, end)
            elif name == b"hr":
                opened.close_paragraph()
        return None

    def _read_comment(self, start: int, end: int) -> None:
        ends = (b"-->", b"--!>") if self.page.startswith(b"<!--", start) else b">"
        if end == len(self.page) and not self.page.endswith(ends):
            self._note_unclosed(start, "comment")

    def _end_of_raw(self, name: bytes, start: int, end: int) -> int | None:
        found = re.compile(rb"</" + name + rb"(?=[\t\n\f\r />])", re.I).search(self.page, end)
        if found:
            return found.start()
        self._note_unclosed(start, f"<{name.decode()}>")
        return None

    def _note_unclosed(self, start: int, name: str) -> None:
        size = len(self.page) - start
        if size > limits.HIDDEN_LEAST:
            self.unclosed = say_unclosed(size, name)

    def _limit_attributes(self, name: bytes, start: int, end: int) -> None:
        count, kept_end = 0, end
        for attribute in ATTRIBUTE.finditer(self.page, start + 1 + len(name), end - 1):
            count += 1
            if count == limits.MAX_ATTRIBUTES:
                kept_end = attribute.end()
        if count > limits.MAX_ATTRIBUTES:
            self.attributes += count - limits.MAX_ATTRIBUTES
            self.edits.append((kept_end, end, b">"))

    def _flatten(self, start: int) -> None:
        """Take all tags out of the rest of the page."""
        self.cause = (
            f"{limits.MAX_BLOCKS} blocks" if self.blocks > limits.MAX_BLOCKS else f"{limits.MAX_ELEMENTS} elements"
        )
        rest = self.page[start:]
        self.flattened = len(rest)
        # What hides text must not hide the rest.
        closed = b"".join(b"</%b>" % name for name in reversed(self.open.stack) if self.open.roles[name][0] & OFF)
        self._replace(start, len(self.page), closed + b" " + flatten(rest))

    def _replace(self, start: int, end: int, replacement: bytes) -> None:
        if self.edits and self.edits[-1][0] >= start:
            self.edits.pop()  # the tag's attributes: now the tag goes
        # A bare "<" before it must not become a tag with what comes after it.
        bare = not replacement and self.page[start - 1 : start] == b"<"
        self.edits.append((start, end, b" " if bare else replacement))

    def _repeat(self, start: int, end: int) -> None:
        """Take out further <html> and <body> tags, whose attributes the parser would add to the first's."""
        self.repeated += 1
        if self.repeated > limits.MAX_REPEATED:
            self._replace(start, end, b"")

    def _start(self, role: int, name: bytes, start: int, end: int) -> None:
        opened = self.open
        foreign = opened.foreign[-1] if opened.stack else b""
        broken_out = foreign != b"" and name in BREAKOUTS
        if broken_out:
            opened.leave_foreign()
            foreign = b""
            if role & EMPTY:
                return
        if role & FORMATS and (len(opened.formatting) >= limits.MAX_FORMATTING or self.reopened > limits.MAX_REOPENED):
            if not (name == b"a" and name in opened.formatting):
                self.too_open += 1
                self._drop(role, name, start, end, broken_out)
                return
        # Of elements that change how their content is read, or whether, the outermost stays.
        needed = not foreign if name in INTEGRATIONS else name in HIDDEN and not opened.closed_off
        if name in INTEGRATIONS:
            foreign = foreign or name
        elif not foreign and not opened.make_way(role, name):
            return
        if foreign and self.page[end - 2] == SLASH:
            return  # ends itself, as elements of HTML cannot
        if len(opened.stack) >= limits.MAX_DEPTH and not needed:
            self.too_deep += 1
            self._drop(role, name, start, end, broken_out)
            return
        if role & BLOCK and not role & SCOPE and opened.formatting:
            self._count_reopened(start)
        opened.push(role, name, foreign)

    def _drop(self, role: int, name: bytes, start: int, end: int, broken_out: bool) -> None:
        self.dropped[name] += 1
        self._take_out(role, start, end, broken_out)

    def _take_out(self, role: int, start: int, end: int, broken_out: bool) -> None:
        """Take out a tag, but for what it does: it may end a block, or break out of SVG or MathML."""
        self._replace(start, end, b"<br>" if role & BREAK else b"<img>" if broken_out else b"")

    def _count_reopened(self, start: int) -> None:
        """Count what the parser opens again; where that is too much, end all formatting here."""
        self.reopened += len(self.open.formatting)
        if self.reopened > limits.MAX_REOPENED:
            if not (self.edits and self.edits[-1][1] > start):
                self.edits.append((start, start, b"".join(b"</%b>" % n for n in reversed(self.open.formatting))))
            for name in tuple(self.open.formatting):
                self.open.end_formatting(name)


def say_unclosed(size: int, name: str) -> str:
    """Return in words that the last bytes of a page stand in what has no end."""
    return f"the last {size} bytes of the page stand in an unclosed {name}"
