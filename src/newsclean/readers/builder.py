"""Opened and closed elements and runs of text in, a list of blocks with their containers out.

What makes a block is decided here alone, so that all parsers give the same blocks.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import accumulate
from typing import Any

from newsclean.document import Block, Container, Document, Ruling
from newsclean.names import LEAVES, TAG_BIT, name_caption, read_names
from newsclean.readers.attributes import asks_reader, is_link, names_from
from newsclean.readers.elements import (
    ANONYMOUS,
    BLOCK,
    BLOCK_KINDS,
    BOLD,
    INHERITED,
    INLINE,
    LINE,
    LINK,
    SLANTED_TAGS,
    is_custom,
    is_inline,
)
from newsclean.readers.rulings import drops, strongest
from newsclean.readers.stretches import Stretch
from newsclean.readers.tables import join_rows
from newsclean.readers.tree import Node, ends_line, follows_element, is_last, is_set_apart, stands_alone
from newsclean.text import single_spaced
from newsclean.text.characters import SENTENCE_STOPS

LINE_END = re.compile(r"\r\n?|\n")

WRAPPED = "\n"
"""What stands for a <br> within a heading."""

LONG_LINK, LEAST_LINKED = 80, 3
"""So many sentences in a row, each so many characters in one and the same link, stand in a link that nothing closes."""

ENDS_LINE = frozenset(("", *SENTENCE_STOPS))
"""The characters, or none, behind which a <br> in a heading ends it."""


class Builder:
    """Collects text into blocks.

    `parts` is open to the readers, which append text straight to it.
    """

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self.containers: list[Container] = []
        self.parts: list[str] = []
        self._open: list[tuple[str, Node]] = []
        self._boxes: list[Container] = []
        """The containers of the open elements, as far as they hold text yet: of the outer ones."""
        self.links, self.bold = Stretch(self.parts), Stretch(self.parts)
        """To be told of the links that are met, and of what is in bold type."""
        self._href: str | None = None
        """Where the link that was opened last leads."""
        self._linked: list[tuple[str | None, list[Block]]] = []
        """The rows of sentences that are all link, with where it leads."""
        self._below_images: list[Block] = []
        """See `Document.below_images`."""
        self._slanted_blocks: list[Block] = []
        """See `Document.slanted`."""
        self._initials: list[Block] = []
        """See `Document.initials`."""
        self._has_image = False
        """Whether a picture was met since the last block."""
        self._slanted = False
        """Whether the line that is being collected is in italics or small type, right below a picture."""
        self._asking: set[int] = set()
        """The numbers of open elements without text as yet that ask the reader for an address or an answer."""
        self._kinds: list[str] = ["paragraph"]
        self._tables: list[int] = []
        self._rulings: list[Ruling] = []
        self._ruling: Ruling | None = None
        """What holds at the beginning of the block that is being collected."""
        self._changes: list[tuple[int, Ruling | None]] = []
        """Where in its parts something else begins to hold."""

    def document(self) -> Document:
        """Return the page that was read, without its metadata."""
        for _, blocks in self._linked:
            if len(blocks) >= LEAST_LINKED:  # the parser opens an unclosed link again in each paragraph
                for block in blocks:
                    block.link_chars = 0
        return Document(
            self.blocks,
            is_html=True,
            below_images=self._below_images,
            slanted=self._slanted_blocks,
            initials=self._initials,
        )

    def enter(self, ruling: Ruling) -> None:
        """Begin an element that a site rule names; one that makes a block is opened before."""
        self._rulings.append(ruling)
        self._changes.append((len(self.parts), ruling))

    def leave(self) -> None:
        """End the element entered last; one that makes a block is closed before."""
        self._rulings.pop()
        self._changes.append((len(self.parts), self._rulings[-1] if self._rulings else None))

    def open(self, tag: str, node: Node) -> None:
        """Begin a block-level element."""
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
        elif len(opened) in self._asking:
            self._asking.remove(len(opened))
            self._ask()
        self._kinds.pop()
        if tag == "table":
            first = self._tables.pop()
            self.blocks[first:] = join_rows(self.blocks[first:], self.containers)

    def field(self, attributes: Mapping[str, Any]) -> None:
        """Meet a field of a form: its element may ask for an e-mail address, or for an answer."""
        if asks_reader(attributes):
            self._ask()

    def _ask(self) -> None:
        """Let the innermost element ask the reader, or the one around it if it will hold no text."""
        number = len(self._open) - 1
        if len(self._boxes) > number >= 0:
            self._boxes[number].asks = True
        else:
            self._asking.add(number)

    def region(self, tag: str, node: Node) -> None:
        """Meet an element that becomes one block, whatever is in it."""
        self.open(tag, node)
        if self._changes:
            self._take_changes()
        self._add(single_spaced(node.text(separator=" ")), "region", 0)
        self.close()

    def begin(self, role: int, node: Node) -> int:
        """Begin a link, bold type or a button that is no region; return the role in which it ends."""
        if role == LINK and is_link(attributes := node.attributes, self._kinds[-1] == "heading"):
            self._part(node)
            self.links.open()
            self._href = attributes.get("href")
            return role
        if role == BOLD:
            self._part(node)
            self.bold.open()
            return role
        return INLINE

    def _part(self, node: Node) -> None:
        """Set an element of a line apart from the one right before it, as style sheets do: “By Ann LeePublished today”.

        The first ends in a small letter or a digit, and the other begins with a capital and a small letter.
        """
        parts = self.parts
        if parts and (parts[-1][-1:].islower() or parts[-1][-1:].isdigit()) and follows_element(node):
            start = node.text()[:2]
            if start[:1].isupper() and start[1:].islower():
                parts.append(" ")

    def begin_inline(self, tag: str, node: Node) -> int:
        """Begin a part of a line, unless it is a line or a block of its own; return the role in which it ends.

        One that is all of a line is a block where its name says that it is a caption, and so is one that ends the
        element of the picture above it. (Menus are full of links with elements in them: they are not asked for their
        names.) A web component is a box where it has no text beside
        it, and a line where it stands in a paragraph, an entry or the like.
        """
        if not self.parts:
            names = "" if self.links.is_open else names_from(node.attributes)
            if names and name_caption(names) and ((self._has_image and is_last(node)) or ends_line(node)):
                self.open(tag, node)
                return BLOCK
            if self._has_image and tag in SLANTED_TAGS and node.text().strip() and ends_line(node):
                self._slanted = True
        self._part(node)
        if is_custom(tag) and stands_alone(node):
            if self._open[-1][0] in LEAVES:
                self.line_break()
                return LINE
            self.open(tag, node)
            return BLOCK
        return INLINE

    def end(self, role: int, node: Node) -> None:
        """End an element that began in a role."""
        if role == LINK:
            self.links.close()
        elif role == BOLD:
            self.bold.close()
        elif role == LINE:
            self.line_break()

    def is_region(self, tag: str) -> bool:
        """Tell whether a menu, footer or button that is met now becomes one block: in headings, buttons open a part."""
        return not (tag == "button" and self._kinds[-1] == "heading")

    def image(self) -> None:
        """Meet a picture; one within the text of a block is none."""
        self._has_image = self._has_image or all(map(str.isspace, self.parts))

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
            if len(self.parts[0]) == 1 and len(self.blocks) > first:
                self._initials.append(self.blocks[first])
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
        if LONG_LINK <= len(text) <= link_chars and text[-1] in SENTENCE_STOPS:
            self._note_linked(block)
        if self._has_image and kind != "region":  # a button to enlarge it may stand between
            self._has_image = False
            if bold_chars < len(text):
                self._below_images.append(block)
                if self._slanted or (self._open and is_set_apart(self._open[-1][1])):
                    self._slanted_blocks.append(block)
        self._slanted = False

    def _note_linked(self, block: Block) -> None:
        """Note the last block, a sentence that is all link; what a script does at a click may be a box that opens."""
        href, row = self._linked[-1] if self._linked else (None, [])
        if row and href == self._href and row[-1] is self.blocks[-2]:
            row.append(block)
        elif not (self._href or "").startswith("javascript"):
            self._linked.append((self._href, [block]))

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
        holds = strongest(found)
        for block in self.blocks[first:]:
            block.site = holds
        if mixed and kind != "pre" and (holds is None or holds.verdict != "drop"):
            self.blocks[first].cuts = drops(pieces, self.blocks[first].text)

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
            names = names_from(node.attributes)
            groups, kind = read_names(names) if names else (0, "")
            if "-" in tag:
                groups |= read_names(tag)[0]
            inside = parent.inside | groups | TAG_BIT.get(tag, 0) if parent is not None else 0
            if tag == "table":
                inside &= ~TAG_BIT["figure"]  # a figure may be a table with its caption
            parent = Container(tag, names, parent, len(containers), len(boxes), groups, inside, kind)
            if len(boxes) in self._asking:
                self._asking.remove(len(boxes))
                parent.asks = True
            containers.append(parent)
            boxes.append(parent)
        return parent
