"""UTF-8 bytes or text of an HTML page in, its blocks out, by the native parser (lexbor)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from selectolax.lexbor import LexborDocumentOptions, LexborHTMLParser, LexborNode, SelectolaxError

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
from newsclean.readers.guard import APART, RAW, unclosed
from newsclean.readers.marking import Marking, mark_elements
from newsclean.readers.metadata import (
    AUTHOR_ELEMENTS,
    MAX_FIELD,
    MOST_ELEMENTS,
    MOST_TITLES,
    Metadata,
    MetaTag,
    apply_metadata,
)
from newsclean.readers.selecting import Selection

if TYPE_CHECKING:
    from newsclean.sites.rules import PageRules

_BLOCK, _INLINE, _SILENT, _REGION, _LINK, _BREAK, _TEXT, _LINE, _BOLD, _IMAGE = range(10)
_ROLES = {
    **dict.fromkeys(BLOCK_KINDS, _BLOCK),
    **dict.fromkeys(SILENT, _SILENT),
    **dict.fromkeys(REGION, _REGION),
    "a": _LINK,
    **dict.fromkeys(BOLD, _BOLD),
    IMAGE: _IMAGE,
    "br": _BREAK,
    "hr": _BREAK,
    "-text": _TEXT,
    "-comment": _SILENT,
    "wbr": _SILENT,
}
_IN_LINES = frozenset((_INLINE, _LINK, _TEXT, _BOLD))


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
    marking = None
    if rules is not None:
        rules.learn(metadata.tags)
        marking = mark_elements(rules, Selection(tree.css).select, _number_of)
    tree.strip_tags(_STRIPPED)
    builder = Builder(_names_of)
    body = tree.body
    if body is not None:
        _walk(body, builder, marking)
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


def _names_of(node: LexborNode) -> str:
    return names_from(node.attributes)


def _number_of(node: LexborNode) -> int:
    return node.mem_id


def check_selector(selector: str) -> bool:
    """Tell whether the parser can read a CSS selector."""
    try:
        LexborHTMLParser("<p>").css(selector)
    except (SelectolaxError, ValueError, UnicodeError):
        return False
    return True


def _walk(body: LexborNode, builder: Builder, marking: Marking | None = None) -> None:
    """Tell the builder every element and text below `body`, without recursion: pages nest deep."""
    rulings = marking.rulings if marking is not None else None
    roles = _ROLES
    parts = builder.parts
    add_text = parts.append
    stack: list[tuple[LexborNode, int]] = []
    builder.open("body", body)
    if rulings and body.mem_id in rulings:
        builder.enter(rulings[body.mem_id])
    node = body.first_child
    while True:
        if node is None:
            if not stack:
                break
            node, role = stack.pop()
            if role == _BLOCK:
                builder.close()
            elif role == _LINE:
                builder.line_break()
            elif role == _LINK:
                builder.links.close()
                if builder.links.is_bare:
                    builder.bare_link(node.attributes)
            elif role == _BOLD:
                builder.bold.close()
            if rulings and node.mem_id in rulings:
                builder.leave()
            node = node.next
            continue
        tag = node.tag
        role = roles.get(tag, _INLINE) if tag is not None else _SILENT
        if role == _TEXT:
            text = node.text_content
            if text and (parts or not text.isspace()):  # white space before a block's text is no text
                add_text(text)
        elif role == _BREAK:
            builder.wrap()
        elif role == _IMAGE:
            builder.image()
        elif role != _SILENT:
            child = node.first_child
            if child is not None:
                if role == _BLOCK:
                    builder.open(tag, node)  # type: ignore[arg-type]
                elif role == _LINK:
                    if is_link(node.attributes, builder.in_heading):
                        builder.links.open()
                    else:
                        role = _INLINE
                elif role == _BOLD:
                    builder.bold.open()
                elif role == _REGION and marking is not None and node.mem_id in marking.holders:
                    role = _BLOCK
                    builder.open(tag, node)  # type: ignore[arg-type]
                elif role == _REGION and builder.is_region(tag):  # type: ignore[arg-type]
                    if rulings and node.mem_id in rulings:
                        builder.enter(rulings[node.mem_id])
                    builder.region(tag, node, node.text(separator=" "))  # type: ignore[arg-type]
                    if rulings and node.mem_id in rulings:
                        builder.leave()
                    node = node.next
                    continue
                elif role == _INLINE:
                    if not parts and builder.may_be_caption(node) and _ends_line(node):
                        role = _BLOCK
                        builder.open(tag, node)  # type: ignore[arg-type]
                    elif not parts and builder.may_be_slanted(tag, node.text) and _ends_line(node):  # type: ignore[arg-type]
                        builder.slant()
                    elif is_custom(tag) and _stands_alone(node):  # type: ignore[arg-type]
                        if builder.in_leaf:
                            role = _LINE
                            builder.line_break()
                        else:
                            role = _BLOCK
                            builder.open(tag, node)  # type: ignore[arg-type]
                if rulings and node.mem_id in rulings:
                    builder.enter(rulings[node.mem_id])
                stack.append((node, role))
                node = child
                continue
            if role == _BLOCK:
                builder.line_break()
            elif role == _LINK:
                builder.bare_link(node.attributes)
        node = node.next
    builder.close()


def _stands_alone(node: LexborNode) -> bool:
    """Tell whether a web component has no text beside it."""
    for step in ("prev", "next"):
        beside: LexborNode | None = getattr(node, step)
        while beside is not None and _is_unseen(beside):
            beside = getattr(beside, step)
        if beside is not None and _ROLES.get(tag := beside.tag or "", _INLINE) in _IN_LINES and not is_custom(tag):
            return False
    return True


def _ends_line(node: LexborNode) -> bool:
    """Tell whether no text follows an inline element before the next block or line break."""
    ahead, seen = node, True
    for _ in range(LOOKED_AHEAD):
        following = None if seen else ahead.first_child
        if following is None:
            following = ahead.next
        if following is None:
            parent = ahead.parent
            if parent is None or _ROLES.get(parent.tag or "", _INLINE) == _BLOCK:
                return True
            ahead, seen = parent, True
            continue
        ahead = following
        role = _ROLES.get(ahead.tag or "", _INLINE)
        if role in (_BLOCK, _REGION, _BREAK):
            return True
        if role == _TEXT and (ahead.text_content or "").strip():
            return False
        seen = role not in _IN_LINES
    return False


def _is_unseen(node: LexborNode) -> bool:
    """Tell whether a node is white space, a comment or the like."""
    role = _ROLES.get(node.tag, _INLINE) if node.tag is not None else _SILENT
    return role in (_SILENT, _IMAGE) or (role == _TEXT and not (node.text_content or "").strip())


def _metadata(tree: LexborHTMLParser) -> Metadata:
    """Collect the elements of the head that tell about the page, and its JSON-LD."""
    found: list[MetaTag] = []
    for holder in _heads(tree):
        node = holder.first_child
        while node is not None:
            tag = node.tag
            if tag == "meta" or tag == "link":
                found.append((tag, node.attributes, ""))
            elif tag == "title":
                found.append((tag, {}, node.text()))
            node = node.next
    scripts = [n.text() for n in tree.css('script[type="application/ld+json"]')]
    root = tree.root
    return Metadata(
        found,
        scripts,
        dict(root.attributes) if root is not None else {},
        lambda: [node.text() for node in tree.css(AUTHOR_ELEMENTS)[:MOST_ELEMENTS]],
    )


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
