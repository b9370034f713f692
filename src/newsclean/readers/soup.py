"""A BeautifulSoup tree in, its blocks out: for those who hold one, and where the native parser fails."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING, Any

from bs4 import BeautifulSoup
from bs4.builder import ParserRejectedMarkup
from bs4.element import NavigableString, PreformattedString, Tag

from newsclean.document import Document
from newsclean.readers.builder import (
    BLOCK_KINDS,
    BOLD,
    IMAGE,
    LOOKED_AHEAD,
    REGION,
    SILENT,
    Builder,
    is_custom,
    is_link,
    names_from,
)
from newsclean.readers.marking import Marking, mark_elements
from newsclean.readers.metadata import MAX_FIELD, MOST_ELEMENTS, MOST_TITLES, Metadata, MetaTag, apply_metadata
from newsclean.text import without_halves, without_long_numbers

if TYPE_CHECKING:
    from newsclean.sites.rules import PageRules

IN_HEAD = frozenset(("base", "noscript", "script", "style", "template"))
"""What may stand in the head of a page, beside that which tells of it."""


def parse_soup(text: str) -> BeautifulSoup:
    """Parse text without native code. No text raises."""
    text = without_long_numbers(text)
    try:
        return BeautifulSoup(text, "html.parser")
    except ParserRejectedMarkup:  # declarations such as <![x
        return BeautifulSoup(text.replace("<!", "&lt;!"), "html.parser")


def read_soup(tree: Tag, rules: PageRules | None = None) -> Document:
    """Read a tree, or one tag of a tree; gives the same blocks as `read_html` of its source."""
    builder = Builder(_names_of)
    metadata = _metadata(tree)
    marking = None
    if rules is not None:
        rules.learn(metadata.tags)
        marking = mark_elements(rules, tree.select, id)
    body = tree.find("body") if tree.name != "body" else tree
    _walk(body if isinstance(body, Tag) else tree, builder, marking or Marking())
    document = builder.document()
    apply_metadata(document, metadata)
    return document


def _attributes(tag: Tag) -> dict[str, str]:
    return {k: " ".join(v) if isinstance(v, list) else str(v) for k, v in tag.attrs.items()}


def _names_of(node: Any) -> str:
    return names_from(_attributes(node))


def _walk(body: Tag, builder: Builder, marking: Marking) -> None:
    """Tell the builder what is below `body`, without recursion: pages nest deep."""
    rulings = marking.rulings
    builder.open("body", body)
    if id(body) in rulings:
        builder.enter(rulings[id(body)])
    stack: list[tuple[Any, Any, bool]] = [(iter(body.children), None, False)]
    while stack:
        children, close, ruled = stack[-1]
        for node in children:
            if isinstance(node, PreformattedString):
                continue  # comments, doctypes, processing instructions
            if isinstance(node, NavigableString):
                text = without_halves(str(node))
                if builder.parts or not text.isspace():  # white space before a block's text is no text
                    builder.parts.append(text)
                continue
            tag = node.name.lower()
            if tag in ("br", "hr"):
                builder.wrap()
            elif tag == IMAGE:
                builder.image()
            elif tag in SILENT or tag == "wbr":
                continue
            elif builder.is_region(tag) and id(node) not in marking.holders:
                if id(node) in rulings:
                    builder.enter(rulings[id(node)])
                builder.region(tag, node, without_halves(node.get_text(" ")))
                if id(node) in rulings:
                    builder.leave()
            elif not node.contents:
                if tag in BLOCK_KINDS:
                    builder.line_break()
                elif tag == "a":
                    builder.bare_link(node.attrs)
            else:
                closing: Any = None
                if tag in BLOCK_KINDS or builder.is_region(tag):
                    builder.open(tag, node)
                    closing = builder.close
                elif tag == "a" and is_link(node.attrs, builder.in_heading):
                    builder.links.open()
                    closing = partial(_close_link, builder, node)
                elif tag in BOLD:
                    builder.bold.open()
                    closing = builder.bold.close
                elif not builder.parts and builder.may_be_caption(node) and _ends_line(node):
                    builder.open(tag, node)
                    closing = builder.close
                elif not builder.parts and builder.may_be_slanted(tag, node.get_text) and _ends_line(node):
                    builder.slant()
                elif is_custom(tag) and _stands_alone(node):
                    if builder.in_leaf:
                        builder.line_break()
                        closing = builder.line_break
                    else:
                        builder.open(tag, node)
                        closing = builder.close
                if id(node) in rulings:
                    builder.enter(rulings[id(node)])
                stack.append((iter(node.children), closing, id(node) in rulings))
                break
        else:
            stack.pop()
            if close is not None:
                close()
            if ruled:
                builder.leave()
    builder.close()


def _close_link(builder: Builder, node: Tag) -> None:
    builder.links.close()
    if builder.links.is_bare:
        builder.bare_link(node.attrs)


def _stands_alone(node: Tag) -> bool:
    """Tell whether a web component has no text beside it."""
    for siblings in (node.previous_siblings, node.next_siblings):
        beside = next((sibling for sibling in siblings if not _is_unseen(sibling)), None)
        if isinstance(beside, Tag):
            tag = beside.name.lower()
            if tag not in BLOCK_KINDS and tag not in REGION and tag not in ("br", "hr") and not is_custom(tag):
                return False
        elif beside is not None:
            return False
    return True


def _ends_line(node: Tag) -> bool:
    """Tell whether no text follows an inline element before the next block or line break."""
    ahead: Any = node
    seen = True
    for _ in range(LOOKED_AHEAD):
        following = None if seen else next(iter(ahead.children), None)
        if following is None:
            following = ahead.next_sibling
        if following is None:
            if ahead.parent is None or ahead.parent.name.lower() in BLOCK_KINDS:
                return True
            ahead, seen = ahead.parent, True
            continue
        ahead, seen = following, True
        if isinstance(ahead, Tag):
            tag = ahead.name.lower()
            if tag in BLOCK_KINDS or tag in REGION or tag in ("br", "hr"):
                return True
            seen = tag in SILENT
        elif not _is_unseen(ahead):
            return False
    return False


def _is_unseen(node: Any) -> bool:
    """Tell whether a node is white space, a comment or the like."""
    if isinstance(node, Tag):
        return node.name.lower() in SILENT or node.name.lower() in (IMAGE, "wbr")
    return isinstance(node, PreformattedString) or not str(node).strip()


def _metadata(tree: Tag) -> Metadata:
    root = tree.find("html") if tree.name != "html" else tree
    tags = [tag for holder in _heads(tree, root) for tag in _tags_in(holder)]
    scripts = [s.get_text() for s in tree.find_all("script", type="application/ld+json")]
    return Metadata(
        tags,
        scripts,
        _attributes(root) if isinstance(root, Tag) else {},
        lambda: [node.get_text() for node in tree.find_all(_names_author, limit=MOST_ELEMENTS)],
    )


def _names_author(node: Tag) -> bool:
    """Tell whether an element says of itself that it names an author."""
    attributes = _attributes(node)
    return any("author" in (attributes.get(key) or "").split() for key in ("rel", "itemprop"))


def _tags_in(holder: Tag) -> Iterator[MetaTag]:
    """Yield what an element that holds a head's elements, itself perhaps not named, says of the page."""
    for node in holder.children:  # what is in <noscript> is no page's
        if not isinstance(node, Tag):
            continue
        tag = node.name.lower()
        if tag in ("meta", "link", "title"):
            yield tag, _attributes(node), node.get_text() if tag == "title" else ""
        elif holder.name in ("html", "[document]") and tag not in IN_HEAD:  # here a head that is not named has ended
            break


def _heads(tree: Tag, root: Any) -> Iterator[Tag]:
    """Yield what holds the elements of the head: the head, and what else holds a title where it has none."""
    head = tree.find("head")
    holder = next((found for found in (head, root) if isinstance(found, Tag)), tree)
    yield holder
    if not any(tag == "title" for tag, _, _ in _tags_in(holder)):
        for title in tree.find_all("title", limit=MOST_TITLES):
            if title.parent is not None and title.find_parent("svg") is None and len(title.get_text()) <= MAX_FIELD:
                yield title.parent
                return
