"""Opened and closed elements and runs of text in, a list of blocks with their containers out.

The readers walk their own kind of tree and tell the builder what they meet; what makes a block is
decided here alone, so that two parsers give the same blocks.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from itertools import accumulate
from typing import Any

from newsclean.document import Block, Container, Cut, Document, Ruling
from newsclean.names import LEAVES, TAG_BIT, name_caption, read_names
from newsclean.text import single_spaced
from newsclean.text.characters import SENTENCE_STOPS

SILENT = frozenset(
    "script style noscript template head title meta link base svg iframe frame frameset noframes object embed "
    "video audio canvas map datalist rt rp rtc param source track input textarea progress meter".split()
)
"""Elements whose content no reader of the page sees, or that is no text. Ruby annotations repeat the base."""

REGION = frozenset("nav footer button select".split())
"""Elements that are never article text: read as one block each, so that nothing of them is lost."""

BLOCK_KINDS = {
    **dict.fromkeys(
        "p div section article main aside header form ul ol dl dd table thead tfoot tr td th figure address "
        "details fieldset hgroup center dir menu dialog body summary legend search optgroup option caption".split(),
        "paragraph",
    ),
    **{f"h{level}": "heading" for level in range(1, 7)},
    "li": "item",
    "dt": "term",
    "blockquote": "quote",
    "pre": "pre",
    "listing": "pre",
    "xmp": "pre",
    "figcaption": "caption",
}
"""Elements that end a line before and after them, and the kind of a block directly inside.
Every other element is inline: its text joins its neighbours' without a space."""

BOLD = frozenset(("b", "strong"))
SLANTED = frozenset(("em", "i", "small", "cite"))
"""Elements in italics or small type."""

IMAGE = "img"
CELLS = frozenset(("td", "th"))
ANONYMOUS = frozenset(("div", "p", "section", "center"))
INHERITED = frozenset(("item", "quote", "heading", "caption", "term", "pre"))
"""Kinds that reach through anonymous boxes: the text of <li><div>… is an item."""

MAX_CELL = 120
"""A table with a longer cell is a layout, not data: its cells stay blocks of their own. (Cells of data
tables in the annotated pages are under 60 characters in 97 of 100 cases.)"""

NAMING = ("itemprop", "role")
"""Attributes whose words tell what an element is for, beside those of its class and its id."""

PICTURES = (".jpg", ".jpeg", ".png", ".webp", ".gif", ".avif", ".svg")
"""What the address of a picture ends with."""

MAX_NAMES = 5_000
"""Characters of class and id that are looked at."""

LINE_END = re.compile(r"\r\n?|\n")

WRAPPED = "\n"
"""What stands for a <br> within a heading."""

LOOKED_AHEAD = 50
"""So many nodes behind an inline element are looked at for the end of its line."""

ENDS_LINE = frozenset(("", *SENTENCE_STOPS))
"""The characters, or none, behind which a <br> in a heading ends it."""


def is_custom(tag: str) -> bool:
    """Tell whether an element is a web component: a box or a part of a line, which nothing but its place tells.

    It is a box where it stands beside boxes and its like, and no text; its name then tells what it is for, too.

    >>> is_custom("story-paragraph"), is_custom("span"), is_custom("-text")
    (True, False, False)
    """
    return tag.find("-") > 0


def is_inline(tag: str) -> bool:
    """Tell whether the text of an element joins its neighbours' without a space.

    >>> is_inline("em"), is_inline("p"), is_inline("button")
    (True, False, False)
    """
    return tag not in BLOCK_KINDS and tag not in REGION


def names_from(attributes: Mapping[str, str | None]) -> str:
    """Return the class and id words of an element in lower case, and ``-hidden`` when it is hidden.

    >>> names_from({"class": "Story  wide", "id": "s-12", "role": "main", "hidden": ""})
    'story  wide #s-12 main -hidden'
    """
    if not attributes:
        return ""
    if len(attributes) == 1 and "class" in attributes:
        return (attributes["class"] or "")[:MAX_NAMES].lower()
    names = attributes.get("class") or ""
    if identity := attributes.get("id"):
        names = f"{names} #{identity}" if names else f"#{identity}"
    for name in NAMING:
        if word := attributes.get(name):
            names = f"{names} {word}" if names else word
    names = names[:MAX_NAMES].lower()
    if "hidden" in attributes or "display:none" in (attributes.get("style") or "").replace(" ", ""):
        names = f"{names} -hidden" if names else "-hidden"
    return names


def is_link(attributes: Mapping[str, Any], in_heading: bool) -> bool:
    """Tell whether an <a> is a link, and no anchor: old pages leave those open, and sub-headlines link to themselves.

    >>> is_link({"href": "/history"}, True), is_link({"href": "#history"}, True), is_link({"name": "top"}, False)
    (True, False, False)

    Nor what opens a part of the page at a click.

    >>> is_link({"tabindex": "0"}, False)
    False
    """
    href = attributes.get("href")
    if in_heading:
        return bool(href) and not str(href).startswith("#")
    return href is not None or ("name" not in attributes and "tabindex" not in attributes)


def leads_elsewhere(attributes: Mapping[str, Any]) -> bool:
    """Tell whether a link without text leads to another page: to none in this one, and not to its own picture.

    >>> leads_elsewhere({"href": "/news/7"}), leads_elsewhere({"href": "/big.jpg?w=9"}), leads_elsewhere({"href": "#a"})
    (True, False, False)
    >>> leads_elsewhere({"href": "mailto:?subject=x"}), leads_elsewhere({"href": "https://a.example/sharer?u=x"})
    (False, False)
    """
    href = str(attributes.get("href") or "#").lower()
    if "#" in href or "share" in href or "intent" in href or href.split("?")[0].endswith(PICTURES):
        return False
    return ":" not in href.split("/")[0] or href.startswith(("http:", "https:"))


class Stretch:
    """Counts the characters of a block that stand within elements of one kind, links say."""

    def __init__(self, parts: list[str]) -> None:
        self._parts = parts
        self._depth = 0
        self._start = 0
        self._chars = 0
        self.is_bare = False
        """Whether the outermost one that was closed last holds no text."""

    @property
    def is_open(self) -> bool:
        """Whether one is open."""
        return self._depth > 0

    def open(self) -> None:
        """Begin such an element."""
        if not self._depth:
            self._start = len(self._parts)
            self.is_bare = True
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
        inside = self._parts[self._start :]
        self._chars += sum(map(len, inside))
        if self.is_bare:
            self.is_bare = all(map(str.isspace, inside))


class Builder:
    """Collects text into blocks.

    `parts` is open to the readers, which append text straight to it.
    """

    def __init__(self, names_of: Callable[[Any], str]) -> None:
        self.blocks: list[Block] = []
        self.containers: list[Container] = []
        self.parts: list[str] = []
        self._names_of = names_of
        self._open: list[tuple[str, Any]] = []
        self._boxes: list[Container] = []
        """The containers of the open elements, as far as they hold text yet: of the outer ones."""
        self.links, self.bold = Stretch(self.parts), Stretch(self.parts)
        """To be told of the links that are met, and of what is in bold type."""
        self.below_images: list[Block] = []
        """See `Document.below_images`."""
        self.slanted: list[Block] = []
        """See `Document.slanted`."""
        self.has_image = False
        """Whether a picture was met since the last block."""
        self._slanted = False
        """Whether the line that is being collected is in italics or small type, right below a picture."""
        self._leading: set[int] = set()
        """The open elements, by their number, that lead elsewhere and hold no text yet."""
        self._kinds: list[str] = ["paragraph"]
        self._tables: list[int] = []
        self._rulings: list[Ruling] = []
        self._ruling: Ruling | None = None
        """What holds at the beginning of the block that is being collected."""
        self._changes: list[tuple[int, Ruling | None]] = []
        """Where in its parts something else begins to hold."""

    def document(self) -> Document:
        """Return the page that was read, without its metadata."""
        return Document(self.blocks, is_html=True, below_images=self.below_images, slanted=self.slanted)

    def enter(self, ruling: Ruling) -> None:
        """Begin an element that a site rule names; one that makes a block is opened before."""
        self._rulings.append(ruling)
        self._changes.append((len(self.parts), ruling))

    def leave(self) -> None:
        """End the element entered last; one that makes a block is closed before."""
        self._rulings.pop()
        self._changes.append((len(self.parts), self._rulings[-1] if self._rulings else None))

    def open(self, tag: str, node: Any) -> None:
        """Begin a block-level element; `node` is handed to `names_of` when its class is needed."""
        if self.parts:
            self.flush()
        self._open.append((tag, node))
        kind = BLOCK_KINDS.get(tag, "paragraph")  # a region that holds what a site rule names is opened, too
        kinds = self._kinds
        if kind == "paragraph" and kinds[-1] in INHERITED and (tag in ANONYMOUS or is_inline(tag)):
            kind = kinds[-1]
        kinds.append(kind)
        if tag == "table":
            self._tables.append(len(self.blocks))

    def close(self) -> None:
        """End the block-level element opened last."""
        if self.parts:
            self.flush()
        opened = self._open
        tag = opened.pop()[0]
        if len(self._boxes) > len(opened):
            self._boxes.pop()
        elif len(opened) in self._leading:
            self._leading.remove(len(opened))
            self._lead()
        self._kinds.pop()
        if tag == "table":
            self._join_rows(self._tables.pop())

    def bare_link(self, attributes: Mapping[str, Any]) -> None:
        """Meet a link without text: its element may lead to another page."""
        if leads_elsewhere(attributes):
            self._lead()

    def _lead(self) -> None:
        """Let the innermost element lead to another page, or the one around it if it will hold no text."""
        number = len(self._open) - 1
        if len(self._boxes) > number >= 0:
            self._boxes[number].leads = True
        else:
            self._leading.add(number)

    def region(self, tag: str, node: Any, text: str) -> None:
        """Meet an element that becomes one block, whatever is in it; `text` is all its text."""
        self.open(tag, node)
        if self._changes:
            self._take_changes()
        self._add(single_spaced(text), "region", 0)
        self.close()

    def may_be_caption(self, node: Any) -> bool:
        """Tell whether an inline element that begins a line is a block if its line ends with it: a caption by its name.

        (Menus are full of links with elements in them: they are not asked for their names.)
        """
        if self.links.is_open:
            return False
        names = self._names_of(node)
        return names != "" and name_caption(names)

    def may_be_slanted(self, tag: str, text_of: Callable[[], str]) -> bool:
        """Tell whether an element that begins a line, right below a picture, slants it if the line ends with it.

        `text_of` returns the element's text: one without any slants nothing.
        """
        return self.has_image and tag in SLANTED and bool(text_of().strip())

    def slant(self) -> None:
        """Meet an element in italics or small type that is all of a line below a picture."""
        self._slanted = True

    def is_region(self, tag: str) -> bool:
        """Tell whether an element that is met now becomes one block: a button in a heading opens the part below it."""
        return tag in REGION and not (tag == "button" and self.in_heading)

    @property
    def in_heading(self) -> bool:
        """Whether text that is met now belongs to a heading."""
        return self._kinds[-1] == "heading"

    @property
    def in_leaf(self) -> bool:
        """Whether text that is met now is a line of a paragraph, an entry or the like: a component there is no box."""
        return self._open[-1][0] in LEAVES

    def image(self) -> None:
        """Meet a picture; one within the text of a block is none."""
        self.has_image = self.has_image or all(map(str.isspace, self.parts))

    def wrap(self) -> None:
        """Meet a <br>: what was collected ends here, but in a heading, which goes on below a single one.

        Lines that end a sentence are paragraphs in an element for headings.
        """
        if self._kinds[-1] == "heading" and self.parts and self.parts[-1].rstrip()[-1:] not in ENDS_LINE:
            self.parts.append(WRAPPED)
        else:
            self.line_break()

    def line_break(self) -> None:
        """Meet the edge of a block: what was collected ends here."""
        if self.parts:
            self.flush()

    def flush(self) -> None:
        """Make a block of the text collected so far, unless it is blank."""
        link_chars, bold_chars = self.links.take(), self.bold.take()
        raw = "".join(self.parts)
        first = len(self.blocks)
        kind = self._kinds[-1]
        if kind == "pre":
            for line in LINE_END.split(raw):
                self._add(" ".join(line.split()), kind, 0)
        else:
            self._add(single_spaced(raw), kind, link_chars, bold_chars)
        if self._changes:
            self._rule(raw, kind, first)
        self.parts.clear()

    def _add(self, text: str, kind: str, link_chars: int, bold_chars: int = 0) -> None:
        if not text:
            return
        block = Block(text, kind, 0, self._container(), min(link_chars, len(text)))
        if self._ruling is not None:
            block.site = self._ruling
        if kind == "heading":
            block.level = self._heading_level()
        self.blocks.append(block)
        if self.has_image and kind != "region":  # a button to enlarge it may stand between
            self.has_image = False
            if bold_chars < len(text):
                self.below_images.append(block)
                if self._slanted:
                    self.slanted.append(block)
        self._slanted = False

    def _rule(self, raw: str, kind: str, first: int) -> None:
        """Rule the blocks from the first on, made of `raw`, in which something begins or ends to hold.

        Of a block that is dropped in part the part is cut.
        """
        offsets = [0, *accumulate(map(len, self.parts))]
        pieces: list[tuple[Ruling | None, str]] = []
        start, holding = 0, self._ruling
        for at, ruling in (*self._changes, (len(self.parts), None)):
            pieces.append((holding, raw[start : offsets[at]]))
            start, holding = offsets[at], ruling
        self._take_changes()
        found = [ruling for ruling, text in pieces if text and not text.isspace()]
        if not found:
            return
        mixed = len(set(found)) > 1
        holds = _strongest(found)
        for block in self.blocks[first:]:
            block.site = holds
        if mixed and kind != "pre" and (holds is None or holds.verdict != "drop"):
            self.blocks[first].cuts = _drops(pieces, self.blocks[first].text)

    def _take_changes(self) -> None:
        """Let what holds now hold from the beginning of the next block."""
        self._changes.clear()
        self._ruling = self._rulings[-1] if self._rulings else None

    def _heading_level(self) -> int:
        for tag, _ in reversed(self._open):
            if len(tag) == 2 and tag[0] == "h" and tag[1].isdigit():
                return int(tag[1])
        return 0

    def _container(self) -> Container | None:
        """Return the innermost open element; elements that hold no text never get a container."""
        boxes, containers = self._boxes, self.containers
        parent = boxes[-1] if boxes else None
        for tag, node in self._open[len(boxes) :]:
            names = self._names_of(node)
            groups, kind = read_names(names) if names else (0, "")
            if "-" in tag:
                groups |= read_names(tag)[0]
            inside = parent.inside | groups | TAG_BIT.get(tag, 0) if parent is not None else 0
            if tag == "table":
                inside &= ~TAG_BIT["figure"]  # a figure may be a table with its caption
            parent = Container(tag, names, parent, len(containers), len(boxes), groups, inside, kind)
            if len(boxes) in self._leading:
                self._leading.remove(len(boxes))
                parent.leads = True
            containers.append(parent)
            boxes.append(parent)
        return parent

    def _join_rows(self, first: int) -> None:
        """Make each row of a data table one block, its cells joined by tabs.

        A table is data when no cell holds a long text, few hold several lines, and most rows have cells to
        compare; any other is a layout and keeps the blocks of its cells.
        """
        blocks = self.blocks[first:]
        if len(blocks) < 4:
            return
        rows: dict[int, list[list[Block]]] = {}
        cells: dict[int, list[Block]] = {}
        for block in blocks:
            cell = block.container
            while cell is not None and cell.tag not in CELLS:
                if cell.tag == "table":
                    return
                cell = cell.parent
            if cell is None or cell.parent is None or len(block.text) > MAX_CELL or block.kind == "row":
                return
            lines = cells.get(cell.index)
            if lines is None:
                lines = cells[cell.index] = []
                rows.setdefault(cell.parent.index, []).append(lines)
            lines.append(block)
        if len(rows) < 2 or max(map(len, rows.values())) < 2:
            return
        if len(cells) < len(blocks) and not _has_lines_in_cells(list(rows.values())):
            return
        self.blocks[first:] = [_join_row(self.containers[row], members) for row, members in rows.items()]


def _has_lines_in_cells(rows: list[list[list[Block]]]) -> bool:
    """Tell whether a table with several lines in some cells is data all the same, no column of cards or menus."""
    cells = [cell for row in rows for cell in row]
    several = sum(len(lines) > 1 for lines in cells)
    return (
        2 * several <= len(cells)
        and 2 * sum(len(row) > 1 for row in rows) > len(rows) > 2
        and all(sum(len(line.text) for line in lines) <= MAX_CELL for lines in cells)
        and not any(line.kind in ("region", "heading") for lines in cells for line in lines)
    )


def _join_row(row: Container, cells: list[list[Block]]) -> Block:
    """Return the cells as one block, their lines joined by spaces; what a site rule drops is cut from it."""
    lines = [line for cell in cells for line in cell]
    text = "\t".join(" ".join(line.text for line in cell) for cell in cells)
    joined = Block(text, "row", 0, row, sum(line.link_chars for line in lines))
    rulings = [line.site for line in lines]
    if not any(rulings):
        return joined
    joined.site = _strongest(rulings)
    if joined.site is not None and joined.site.verdict == "drop":
        return joined
    start = 0
    for line in lines:
        end = start + len(line.text)
        if line.site is not None and line.site.verdict == "drop" and line.site is not joined.site:
            last = end == len(joined.text)  # what parts it from the next goes with it
            joined.add_cut(Cut(start - last, end + (not last), line.site.reason, line.site))
        else:
            for cut in line.cuts:
                joined.add_cut(Cut(start + cut.start, start + cut.end, cut.reason, cut.site))
        start = end + 1
    return joined


def _strongest(rulings: list[Ruling | None]) -> Ruling | None:
    """Return what holds for a text of which several things hold: it stays where a part of it is to stay."""
    for verdict in ("keep", "article"):
        for ruling in rulings:
            if ruling is not None and ruling.verdict == verdict:
                return ruling
    return None if None in rulings else rulings[0]  # all of it is dropped, by several rules


def _drops(pieces: list[tuple[Ruling | None, str]], whole: str) -> list[Cut]:
    """Return the cuts, in the whole text with its single spaces, of the pieces that are to be dropped."""
    cuts = []
    position, after_space = 0, True
    for ruling, text in pieces:
        shown = text.lstrip() if after_space else text
        end = min(position + len(single_spaced(f"x{shown}x")) - 2, len(whole))
        if ruling is not None and ruling.verdict == "drop" and end > position:
            gap = whole[end : end + 1] == " " and (position == 0 or whole[position - 1] == " ")
            cuts.append(Cut(position, end + gap, ruling.reason, ruling))
        position = end
        after_space = text[-1].isspace() if text else after_space
    return cuts
