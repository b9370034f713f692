"""A page's tree in, its elements and texts told to the builder: the same for every parser."""

from __future__ import annotations

from newsclean.readers.builder import Builder
from newsclean.readers.elements import BLOCK, BREAK, FIELD, IMAGE, INLINE, REGION, ROLES, SILENT, TEXT
from newsclean.readers.marking import Marking
from newsclean.readers.tree import Node


def walk(body: Node, builder: Builder, marking: Marking) -> None:
    """Tell the builder every element and text below `body`, without recursion: pages nest deep."""
    rulings, roles, parts = marking.rulings, ROLES, builder.parts
    add_text = parts.append
    stack: list[tuple[Node, int]] = []
    builder.open("body", body)
    if rulings and body.mem_id in rulings:
        builder.enter(rulings[body.mem_id])
    node = body.first_child
    while True:
        if node is None:
            if not stack:
                break
            node, role = stack.pop()
            if role == BLOCK:
                builder.close()
            elif role != INLINE:
                builder.end(role, node)
            if rulings and node.mem_id in rulings:
                builder.leave()
            node = node.next
            continue
        tag = node.tag
        role = roles.get(tag, INLINE) if tag is not None else SILENT
        if role == TEXT:
            text = node.text_content
            if text and (parts or not text.isspace()):  # white space before a block's text is no text
                add_text(text)
        elif role == BREAK:
            builder.wrap()
        elif role == IMAGE:
            builder.image()
        elif role == FIELD:
            builder.field(node.attributes)
        elif tag is not None and role != SILENT:
            child = node.first_child
            if child is None:
                if role == BLOCK:
                    builder.line_break()
            elif role == REGION and builder.is_region(tag) and node.mem_id not in marking.holders:
                _meet_region(node, builder, marking)
            else:
                if role == BLOCK or (role == REGION and node.mem_id in marking.holders):
                    role = BLOCK
                    builder.open(tag, node)
                elif role == INLINE:
                    role = builder.begin_inline(tag, node)
                else:
                    role = builder.begin(role, node)
                if rulings and node.mem_id in rulings:
                    builder.enter(rulings[node.mem_id])
                stack.append((node, role))
                node = child
                continue
        node = node.next
    builder.close()


def _meet_region(node: Node, builder: Builder, marking: Marking) -> None:
    ruling = marking.rulings.get(node.mem_id)
    if ruling is not None:
        builder.enter(ruling)
    builder.region(node.tag or "", node)
    if ruling is not None:
        builder.leave()
