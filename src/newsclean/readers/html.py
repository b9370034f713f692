"""UTF-8 bytes or text of an HTML page in, its blocks out, by the native parser (lexbor)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from selectolax.lexbor import LexborDocumentOptions, LexborHTMLParser, LexborNode, SelectolaxError

from newsclean.document import Document
from newsclean.readers.builder import Builder
from newsclean.readers.guard import unclosed
from newsclean.readers.guard.standard import APART, RAW
from newsclean.readers.marking import Marking, mark_elements
from newsclean.readers.metadata import (
    MAX_FIELD,
    MOST_ELEMENTS,
    MOST_TITLES,
    Metadata,
    apply_metadata,
    tags_in,
)
from newsclean.readers.selecting import Selection
from newsclean.readers.walk import walk

if TYPE_CHECKING:
    from newsclean.sites.rules import PageRules

_RAW = frozenset(name.decode() for name in RAW)
_APART = frozenset(name.decode() for name in APART)
_TAIL = 8
"""Bytes at the end of a page that the text of an element ends with, too, where nothing closed it."""

_STRIPPED = ["script", "style", "noscript", "svg"]
"""Silent elements that are many: the parser takes them out faster than a walk steps over them."""


class ParserFailure(Exception):
    """The native parser could not read the page."""


def read_html(page: bytes | str, rules: PageRules | None = None) -> Document:
    """Read a page.

    Args:
        page: the page as UTF-8 bytes (faster) or as text.
        rules: the site rules for it.

    Returns:
        A document whose blocks hold all text a visitor could see, in reading order, without verdicts.

    Raises:
        ParserFailure: the native parser gave up.
    """
    try:
        tree = LexborHTMLParser(page, options=LexborDocumentOptions.WO_EVENTS.value, scripting=True)
    except (SelectolaxError, ValueError, UnicodeError) as error:
        raise ParserFailure(str(error)) from error
    data = page.encode("utf-8", "replace") if isinstance(page, str) else page
    damage = unclosed(data) if _may_hide_its_end(tree, data) else []
    metadata = _metadata(tree)
    marking = Marking()
    if rules is not None:
        rules.learn(metadata.tags)
        marking = mark_elements(rules, Selection(tree.css).select, _number_of)
    tree.strip_tags(_STRIPPED)
    builder = Builder()
    body = tree.body
    if body is not None:
        walk(body, builder, marking)
    document = builder.document()
    document.damage = damage
    apply_metadata(document, metadata)
    return document


def _may_hide_its_end(tree: LexborHTMLParser, page: bytes) -> bool:
    """Tell whether the last of a page may stand in an unclosed comment, script or the like; the bytes tell for sure."""
    body, node = tree.body, tree.root
    if body is None or body.child is None or node is None:
        return True
    while (following := node.next) is not None:
        node = following
    around = ""
    while (child := node.last_child) is not None:
        if node.tag in _APART:
            return True
        around = node.tag if node.tag in _RAW else around
        node = child
    if around and node.tag == "-text":
        return (node.text_content or "").rstrip().endswith(page[-_TAIL:].decode("utf-8", "ignore").rstrip())
    return node.tag == "-comment" or node.tag in _RAW or node.tag in _APART


def _number_of(node: LexborNode) -> int:
    return node.mem_id


def check_selector(selector: str) -> bool:
    """Tell whether the parser can read a CSS selector."""
    try:
        LexborHTMLParser("<p>").css(selector)
    except (SelectolaxError, ValueError, UnicodeError):
        return False
    return True


def _metadata(tree: LexborHTMLParser) -> Metadata:
    """Collect the elements of the head that tell about the page, and its JSON-LD."""
    tags = [tag for holder in _heads(tree) for tag in tags_in(holder)]
    scripts = [n.text() for n in tree.css('script[type="application/ld+json"]')]
    root = tree.root

    def elements(selector: str, beside_title: bool) -> list[tuple[Mapping[str, str | None], str]]:
        within = root
        if beside_title:
            title = tree.css_first("h1")
            within = title.parent if title is not None else None
        return [(n.attributes, n.text()) for n in within.css(selector)[:MOST_ELEMENTS]] if within is not None else []

    return Metadata(tags, scripts, dict(root.attributes) if root is not None else {}, elements)


def _heads(tree: LexborHTMLParser) -> Iterator[LexborNode]:
    """Yield what holds the elements of the head: the head, and what else holds a title where it has none.

    Where text or an unknown element stands before the head, a server's warning or an archive's wrapper, the parser
    leaves the head empty and puts its elements into the body.
    """
    head = tree.head
    if head is not None:
        yield head
        if head.css_first("title") is not None:
            return
    for title in tree.css("body title")[:MOST_TITLES]:
        if title.parent is not None and not _is_drawing(title.parent) and len(title.text()) <= MAX_FIELD:
            yield title.parent
            return


def _is_drawing(node: LexborNode | None) -> bool:
    """Tell whether an element is a drawing or in one: its title is none of the page's."""
    while node is not None and node.tag != "svg":
        node = node.parent
    return node is not None
