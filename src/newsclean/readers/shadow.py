"""A page in, the same page out with its declarative shadow roots as plain boxes: a visitor sees what is in them.

``<template shadowrootmode="open">`` is how pages made of web components carry their text; other templates are not seen.
"""

from __future__ import annotations

import re

from newsclean.patterns import lazy

MARK = b"shadowroot"
TEMPLATE = lazy(rb"<(/?)template(?=[\s/>])([^>]{0,400})", re.I)


def has_shadow_roots(page: bytes) -> bool:
    """Tell whether a page may have shadow roots; next to none has."""
    return MARK in page


def open_shadow_roots(page: bytes) -> bytes:
    """Return a page whose shadow roots are boxes; those within a template that is none stay what they are.

    >>> open_shadow_roots(b"<template shadowrootmode=open><p>One</template>")
    b'<div shadowrootmode=open><p>One</div>'
    """
    pieces: list[bytes] = []
    roots: list[bool] = []
    position = 0
    for tag in TEMPLATE.finditer(page):
        if tag[1]:
            is_root = roots.pop() if roots else False
        else:
            is_root = MARK in tag[2].lower() and all(roots)
            roots.append(is_root)
        if is_root:
            pieces += (page[position : tag.start()], b"<", tag[1], b"div", b"" if tag[1] else tag[2])
            position = tag.end()
    return b"".join([*pieces, page[position:]])
