"""A BeautifulSoup tree in, its blocks out: for those who hold one, and where the native parser fails."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from bs4 import BeautifulSoup
from bs4.builder import ParserRejectedMarkup
from bs4.element import PageElement, PreformattedString, Tag

from newsclean.document import Document
from newsclean.readers.builder import Builder
from newsclean.readers.marking import Marking, mark_elements
from newsclean.readers.metadata import (
    MAX_FIELD,
    MOST_ELEMENTS,
    MOST_TITLES,
    Metadata,
    apply_metadata,
    tags_in,
)
from newsclean.readers.walk import walk
from newsclean.text import without_halves, without_long_numbers

if TYPE_CHECKING:
    from newsclean.sites.rules import PageRules


class SoupNode:
    """A node of a BeautifulSoup tree, with the names of the native parser for what is in it and around it."""

    __slots__ = ("_node",)

    def __init__(self, node: PageElement) -> None:
        self._node = node

    @property
    def tag(self) -> str | None:
        """See `Node`."""
        node = self._node
        if isinstance(node, Tag):
            return node.name.lower()
        return None if isinstance(node, PreformattedString) else "-text"  # comments, doctypes, processing instructions

    @property
    def attributes(self) -> dict[str, str | None]:
        """See `Node`."""
        node = self._node
        if not isinstance(node, Tag):
            return {}
        return {k: " ".join(v) if isinstance(v, list) else str(v) for k, v in node.attrs.items()}

    @property
    def mem_id(self) -> int:
        """See `Node`."""
        return id(self._node)

    @property
    def first_child(self) -> SoupNode | None:
        """See `Node`."""
        node = self._node
        return SoupNode(node.contents[0]) if isinstance(node, Tag) and node.contents else None

    @property
    def next(self) -> SoupNode | None:
        """See `Node`."""
        return _wrap(self._node.next_sibling)

    @property
    def prev(self) -> SoupNode | None:
        """See `Node`."""
        return _wrap(self._node.previous_sibling)

    @property
    def parent(self) -> SoupNode | None:
        """See `Node`."""
        return _wrap(self._node.parent)

    @property
    def text_content(self) -> str | None:
        """See `Node`."""
        return without_halves(str(self._node))

    def text(self, *, separator: str = "") -> str:
        """See `Node`."""
        return without_halves(self._node.get_text(separator))


def _wrap(node: PageElement | None) -> SoupNode | None:
    return SoupNode(node) if node is not None else None


def parse_soup(text: str) -> BeautifulSoup:
    """Parse text without native code. No text raises."""
    text = without_long_numbers(text)
    try:
        return BeautifulSoup(text, "html.parser")
    except ParserRejectedMarkup:  # declarations such as <![x
        return BeautifulSoup(text.replace("<!", "&lt;!"), "html.parser")


def read_soup(tree: Tag, rules: PageRules | None = None) -> Document:
    """Read a tree, or one tag of a tree; gives the same blocks as `read_html` of its source."""
    builder = Builder()
    metadata = _metadata(tree)
    marking = Marking()
    if rules is not None:
        rules.learn(metadata.tags)
        marking = mark_elements(rules, tree.select, id)
    body = tree.find("body") if tree.name != "body" else tree
    walk(SoupNode(body if isinstance(body, Tag) else tree), builder, marking)
    document = builder.document()
    apply_metadata(document, metadata)
    return document


def _metadata(tree: Tag) -> Metadata:
    root = tree.find("html") if tree.name != "html" else tree
    tags = [tag for holder in _heads(tree, root) for tag in tags_in(SoupNode(holder))]
    scripts = [s.get_text() for s in tree.find_all("script", type="application/ld+json")]

    def elements(selector: str, beside_title: bool) -> list[tuple[Mapping[str, str | None], str]]:
        within: Tag | None = tree
        if beside_title:
            title = tree.find("h1")
            within = title.parent if title is not None else None
        found = within.select(selector, limit=MOST_ELEMENTS) if within is not None else []
        return [(SoupNode(node).attributes, node.get_text()) for node in found]

    return Metadata(tags, scripts, SoupNode(root).attributes if isinstance(root, Tag) else {}, elements)


def _heads(tree: Tag, root: Any) -> Iterator[Tag]:
    """Yield what holds the elements of the head: the head, and what else holds a title where it has none."""
    head = tree.find("head")
    holder = next((found for found in (head, root) if isinstance(found, Tag)), tree)
    yield holder
    if not any(tag == "title" for tag, _, _ in tags_in(SoupNode(holder))):
        for title in tree.find_all("title", limit=MOST_TITLES):
            if title.parent is not None and title.find_parent("svg") is None and len(title.get_text()) <= MAX_FIELD:
                yield title.parent
                return
