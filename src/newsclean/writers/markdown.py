"""A document comes in; its article goes out as Markdown: headings, lists, quotes, tables and code as the page had them.

What it makes is CommonMark, with the tables of GitHub. Marks that the text itself holds are escaped.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import groupby

from newsclean.document import Block, Container, Document, line_of
from newsclean.dumps.lines import units

INLINE = re.compile(r"[\\`*~]|(?<![^\W_])_|_(?![^\W_])|\](?=[(\[:])|<(?=[A-Za-z/!?])|&(?=#?\w+;)")
"""Marks of emphasis, code, links, elements and characters, where they would be read as such."""

START = re.compile(r"(?:#{1,6}(?=\s|$)|[-+](?=\s|$)|>|-{3,}|\d{1,9}(?=[.)](?:\s|$)))")
"""What would make a heading, a list, a quote or a rule of a paragraph that begins with it."""

DEEPEST = 6
"""There are no headings of a lower level."""

FENCE = "```"
TICKS = re.compile(r"`{3,}")


def render(document: Document) -> str:
    """Return the article, its blocks parted by empty lines; empty where there is none."""
    printed = [unit for unit in units(list(document.kept())) if any(block.output for block in unit)]
    parts = []
    for (kind, _), run in groupby(printed, key=_belongs_to):
        write = _WRITERS.get(kind, _paragraphs)
        parts.append(write([(unit[0], line_of(unit)) for unit in run]))
    return "\n\n".join(parts) + "\n" if parts else ""


Line = tuple[Block, str]
"""The first block of a line, and the line's text."""


def _belongs_to(unit: list[Block]) -> tuple[str, int]:
    """Return the kind of a unit, and the number of the list, table or quote that it is a part of."""
    block = unit[0]
    around = _around(block, _OUTER.get(block.kind, ()))
    return block.kind, around.index if around is not None else -1


def _around(block: Block, tags: tuple[str, ...]) -> Container | None:
    """Return the innermost element around a block that has one of the names."""
    return next((box for box in block.boxes() if box.tag in tags), None)


def _paragraphs(lines: list[Line]) -> str:
    return "\n\n".join(_escaped(text) for _, text in lines)


def _headings(lines: list[Line]) -> str:
    return "\n\n".join(f"{'#' * min(block.level or 2, DEEPEST)} {_heading(text)}" for block, text in lines)


def _heading(text: str) -> str:
    """Return the text of a heading; marks at its end would be taken for the end of the heading."""
    shown = _inline(text)
    bare = shown.rstrip("#")
    return shown if bare == shown else f"{bare}\\{shown[len(bare) :]}"


def _terms(lines: list[Line]) -> str:
    return "\n\n".join(f"**{_inline(text)}**" for _, text in lines)


def _items(lines: list[Line]) -> str:
    """Return the entries of one list; what goes on in an entry is indented below its first paragraph."""
    outer = _around(lines[0][0], _OUTER["item"])
    is_numbered = outer is not None and outer.tag == "ol"
    written: list[str] = []
    number = 0
    before = None
    for block, text in lines:
        entry = _around(block, ("li",))
        is_new = entry is None or entry is not before
        number += is_new
        mark = f"{number}. " if is_numbered else "- "
        written.append(f"{mark}{_escaped(text)}" if is_new else f"\n{' ' * len(mark)}{_escaped(text)}\n")
        before = entry
    return "\n".join(written).rstrip("\n")


def _quotes(lines: list[Line]) -> str:
    return "\n>\n".join(f"> {_escaped(text)}" for _, text in lines)


def _code(lines: list[Line]) -> str:
    longest = max((len(found) for _, text in lines for found in TICKS.findall(text)), default=0)
    fence = "`" * (longest + 1) if longest else FENCE
    return "\n".join([fence, *[text for _, text in lines], fence])


def _rows(lines: list[Line]) -> str:
    """Return the rows of one table, of which the first is the head, as there is no table without."""
    rows = [[_inline(cell).replace("|", "\\|") for cell in text.split("\t")] for _, text in lines]
    width = max(map(len, rows))
    shown = [f"| {' | '.join([*row, *[''] * (width - len(row))])} |" for row in rows]
    return "\n".join([shown[0], "|" + " --- |" * width, *shown[1:]])


_WRITERS: dict[str, Callable[[list[Line]], str]] = {
    "heading": _headings,
    "term": _terms,
    "item": _items,
    "quote": _quotes,
    "pre": _code,
    "row": _rows,
}

_OUTER = {
    "item": ("ul", "ol", "menu", "dir"),
    "row": ("table",),
    "quote": ("blockquote",),
    "pre": ("pre", "listing", "xmp"),
}


def _escaped(text: str) -> str:
    """Return a paragraph so that none of its marks is one of Markdown."""
    shown = _inline(text)
    found = START.match(shown)
    if found is None:
        return shown
    at = found.end() if found[0][0].isdigit() else 0  # of a number, what stands behind it is the mark
    return f"{shown[:at]}\\{shown[at:]}"


def _inline(text: str) -> str:
    r"""Return a text with the marks inside it escaped.

    >>> print(_inline("5*3 in snake_case, _not_ this, a [1] and <b>"))
    5\*3 in snake_case, \_not\_ this, a [1] and \<b>
    """
    return INLINE.sub(r"\\\g<0>", text)
