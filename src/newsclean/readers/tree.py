"""A node of a page's tree in, whatever parser made it; what stands beside it out."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from newsclean.readers.elements import (
    BLOCK,
    BOLD,
    BREAK,
    IMAGE,
    IN_LINES,
    INLINE,
    LINK,
    RAISED_TAGS,
    REGION,
    ROLES,
    SILENT,
    TEXT,
    is_custom,
)

CENTRED = ("align-center", "text-center", "aligncenter")
"""How class words end that set an element in the middle."""

LOOKED_AHEAD = 50
"""So many nodes behind an inline element are looked at for the end of its line."""


class Node(Protocol):
    """An element, a text or a comment."""

    @property
    def tag(self) -> str | None:
        """The name of an element in lower case, ``-text``, ``-comment``, or None."""

    @property
    def attributes(self) -> Mapping[str, str | None]:
        """Those of an element."""

    @property
    def mem_id(self) -> int:
        """A number of its own."""

    @property
    def first_child(self) -> Node | None:
        """The first node in an element."""

    @property
    def next(self) -> Node | None:
        """The node behind it in the same element."""

    @property
    def prev(self) -> Node | None:
        """The node before it in the same element."""

    @property
    def parent(self) -> Node | None:
        """The element it stands in."""

    @property
    def text_content(self) -> str | None:
        """The words of a text."""

    def text(self, *, separator: str = "") -> str:
        """Return the texts in an element, joined."""


def stands_alone(node: Node) -> bool:
    """Tell whether a web component has no text beside it."""
    before = node.prev
    while before is not None and _is_unseen(before):
        before = before.prev
    return not _is_in_line(before) and not _is_in_line(_seen_after(node))


def _is_in_line(node: Node | None) -> bool:
    """Tell whether a node is text or a part of a line, and no web component."""
    tag = node.tag or "" if node is not None else "br"
    return ROLES.get(tag, INLINE) in IN_LINES and not is_custom(tag)


def _is_unseen(node: Node) -> bool:
    """Tell whether a node is white space, a picture, a comment or the like."""
    role = _role_of(node)
    return role in (SILENT, IMAGE) or (role == TEXT and not (node.text_content or "").strip())


def is_last(node: Node) -> bool:
    """Tell whether nothing follows an element in the one that it stands in."""
    return _seen_after(node) is None


def _seen_after(node: Node) -> Node | None:
    after = node.next
    while after is not None and _is_unseen(after):
        after = after.next
    return after


def follows_element(node: Node) -> bool:
    """Tell whether an element stands right behind another of its line, and neither is an index or a power."""
    before = node.prev
    while before is not None and _role_of(before) == SILENT:
        before = before.prev
    if before is None or before.tag in RAISED_TAGS or node.tag in RAISED_TAGS:
        return False
    return _role_of(before) in (INLINE, LINK, BOLD)


def is_set_apart(node: Node) -> bool:
    """Tell whether an element is set in the middle, and the text below it is not, but for what is below a picture."""
    if not _is_centred(node):  # as most are not, and their text is not asked for
        return False
    below_picture = False
    ahead = node.next
    for _ in range(LOOKED_AHEAD):
        if ahead is None:
            return True
        role, words = _role_of(ahead), ahead.text_content if ahead.tag == "-text" else ahead.text()
        if role == SILENT or not (words or "").strip():
            below_picture = below_picture or role in (BLOCK, IMAGE)
        elif role == TEXT or not _is_centred(ahead):
            return True
        elif not below_picture:
            return False
        else:
            below_picture = False
        ahead = ahead.next
    return False


def _is_centred(node: Node) -> bool:
    attributes = node.attributes
    if node.tag == "center" or (attributes.get("align") or "").lower() == "center":
        return True
    if "text-align:center" in (attributes.get("style") or "").lower().replace(" ", ""):
        return True
    return any(word.endswith(CENTRED) for word in (attributes.get("class") or "").lower().split())


def _role_of(node: Node) -> int:
    tag = node.tag
    return ROLES.get(tag, INLINE) if tag is not None else SILENT


def ends_line(node: Node) -> bool:
    """Tell whether no text follows an inline element before the next block or line break."""
    ahead, passed = node, True
    for _ in range(LOOKED_AHEAD):
        following = None if passed else ahead.first_child
        if following is None:
            following = ahead.next
        if following is None:
            parent = ahead.parent
            if parent is None or _role_of(parent) == BLOCK:
                return True
            ahead, passed = parent, True
            continue
        ahead = following
        role = _role_of(ahead)
        if role in (BLOCK, REGION, BREAK):
            return True
        if role == TEXT and (ahead.text_content or "").strip():
            return False
        passed = role not in IN_LINES
    return False
