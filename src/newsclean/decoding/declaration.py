"""The bytes of a page in, the encoding that it declares out: in XML, in a meta tag, in the HTTP headers before it."""

from __future__ import annotations

import re

from newsclean.decoding.labels import LABELS
from newsclean.patterns import lazy

HEAD_LOOK = 4096
"""Where a declaration should be (the standard says 1,024 bytes; pages do not keep to it)."""
LONG_HEAD_LOOK = 262_144
"""Where it is looked for when the head of the page is long."""
MOST_DECLARATIONS = 20
"""Words `charset` looked at in one page, so that a hostile page stays cheap."""
TAG_LOOK = 2000
"""Longest meta tag, from its `<` to the word `charset`."""

XML_DECLARATION = lazy(rb"""\s{0,100}<\?xml[^>]{0,200}?\sencoding\s{0,8}=\s{0,8}["']([^"'>]{2,40})["']""")
HTTP_CHARSET = lazy(rb"""(?i)\ncontent-type:[^\r\n]{0,200}?;\s{0,8}charset=["']?([\w.:+-]{2,40})""")
CHARSET = lazy(rb"""charset\s{0,8}=\s{0,8}["']?\s{0,8}([\w.:+-]{2,40})""", re.IGNORECASE)


def declared_encoding(data: bytes) -> str | None:
    """Return the canonical name of the encoding that the page declares, None without one we know."""
    if xml := XML_DECLARATION.match(data):
        name = _known_name(xml[1])
        if name:
            return name
    return _declared_in_meta(data[:HEAD_LOOK]) or _declared_in_meta(data[:LONG_HEAD_LOOK]) or _declared_in_headers(data)


def _declared_in_meta(head: bytes) -> str | None:
    for count, found in enumerate(CHARSET.finditer(head)):
        if count >= MOST_DECLARATIONS:
            break
        # A script or a link may have a charset too, of the file it names: the tag decides.
        tag = head.rfind(b"<", max(0, found.start() - TAG_LOOK), found.start())
        if tag < 0 or head[tag : tag + 5].lower() != b"<meta":
            continue
        if head.rfind(b"<!--", 0, tag) > head.rfind(b"-->", 0, tag):
            continue
        name = _known_name(found[1])
        if name:
            return name
    return None


def _declared_in_headers(data: bytes) -> str | None:
    """Look at the HTTP headers that stand before a page, if any; many servers declare the same for all their pages."""
    if not data.startswith(b"HTTP/"):
        return None
    found = HTTP_CHARSET.search(data[:HEAD_LOOK])
    return _known_name(found[1]) if found else None


def _known_name(label: bytes) -> str | None:
    """Return the canonical name of a declared label, None for one we do not know."""
    return LABELS.get(label.decode("ascii", "replace").strip().lower())
